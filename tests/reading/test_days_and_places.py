"""Days and places of events that other words of the text tell: of the commission that sits, of who is on the spot, of the same day."""

from __future__ import annotations

import pytest

from caspian_relations import parse

_DAY = "2025-06-18"  # a Wednesday

Row = tuple[str, str | None, str | None]


def rows(text: str, published: str = _DAY) -> list[Row]:
    """Type, day and place of each event of `text`."""
    return [
        (type(event).__name__, event.when.edtf if event.when else None, event.place)
        for event in parse(text, published=published).events
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "تلتئم في نيروبي اليوم اللجنة المشتركة الكينية الأوغندية في دورتها التاسعة.",
            ("Meeting", "2025-06-18", "place:nairobi"),
        ),
        (
            "انعقدت أمس في أكرا اللجنة العليا المشتركة بين كينيا وغانا.",
            ("Meeting", "2025-06-17", "place:accra"),
        ),
        (
            "اجتمعت اللجنة المشتركة بين كينيا وغانا في أكرا الثلاثاء.",
            ("Meeting", "2025-06-17", "place:accra"),
        ),
    ],
)
def test_a_joint_commission_sits(text: str, row: Row) -> None:
    """Its states meet, whether or not the text says that it holds a session."""
    [event] = parse(text, published=_DAY).events
    assert rows(text) == [row]
    assert len([who for who in event.participants if who.startswith("state:")]) == 2


def test_a_body_of_its_own_holds_no_talks() -> None:
    """«انعقد مجلس الأمن»."""
    assert rows("انعقد مجلس الأمن الدولي في نيويورك أمس.") == []


def test_the_session_that_the_headline_counts() -> None:
    """The commission that sits is that of the session."""
    text = "الدورة الثالثة للجنة الكينية الغانية\nاجتمعت اللجنة المشتركة الكينية الغانية في أكرا الاثنين."
    assert rows(text) == [("Meeting", "2025-06-16", "place:accra")]


def test_who_is_there_for_a_conference() -> None:
    """«الوزير، الموجود في أكرا لحضور المؤتمر، مع نظيره»: both the talks and the conference are where he is."""
    text = (
        "نيروبي - التقى وزير الخارجية الكيني موساليا مودافادي، الموجود في أكرا لحضور مؤتمر «صوت أفريقيا»، "
        "مع وزير الخارجية الغاني صامويل أبلاكوا."
    )
    talks, conference = sorted(parse(text, published=_DAY).events, key=lambda e: type(e).__name__, reverse=True)
    assert (talks.place, conference.place) == ("place:accra", "place:accra")
    assert "person:صامويل-ابلاكوا" in talks.participants
    assert conference.participants == ("person:موساليا-مودافادي", "state:KE")


def test_he_will_take_part() -> None:
    """«ومن المقرر أن يشارك في المنتدى»: the subject before; «ويشارك في المنتدى خبراء» are others."""
    text = "وصل الرئيس الكيني وليام روتو إلى أكرا. ومن المقرر أن {} في منتدى الأعمال الكيني الغاني بالمدينة غدا."
    forum = parse(text.format("يشارك"), published=_DAY).events[-1]
    assert forum.participants == ("person:william-ruto", "state:KE")
    text = "وصل الرئيس الكيني وليام روتو إلى أكرا. ويشارك في منتدى الأعمال الدولي في أكرا غدا خبراء كثيرون."
    assert all("person:william-ruto" not in e.participants for e in parse(text).events if type(e).__name__ != "Visit")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("أجرى الرئيس الكيني وليام روتو في أكرا الاثنين والثلاثاء محادثات مع نظيره الغاني.", "2025-06-16/2025-06-17"),
        ("أجرى الرئيس الكيني وليام روتو في أكرا الاثنين محادثات مع نظيره الغاني.", "2025-06-16"),
        ("قال الرئيس الكيني وليام روتو، الثلاثاء، في ختام القمة الأفريقية في أكرا، إن القارة تتقدم.", "/2025-06-17"),
    ],
)
def test_days_of_a_clause(text: str, when: str) -> None:
    """Two days on end are a stretch, and the day on which a summit closes is its last."""
    assert [row[1] for row in rows(text)] == [when]


@pytest.mark.parametrize(
    ("day", "when"),
    [
        ("في يومها الثاني", "2025-06-25"),
        ("في اليوم الأخير من الزيارة", "2025-06-26"),
        ("في اليوم التاسع من الزيارة", None),
    ],
)
def test_a_day_of_a_visit(day: str, when: str | None) -> None:
    """Counted from its first day, if it has so many."""
    text = (
        "يبدأ الرئيس الكيني وليام روتو زيارة إلى غانا من 24 إلى 26 يونيو. "
        f"وسيلتقي {day} الرئيس الغاني جون ماهاما في كوماسي."
    )
    assert rows(text)[1][1] == when


def test_he_had_arrived() -> None:
    """«وكان الرئيس وصل إلى …»: the verb, without «قد»; how long the visit lasts is not said of the summit before."""
    text = (
        "عقدت في أكرا الثلاثاء القمة الأفريقية السابعة. "
        "وكان الرئيس الكيني وليام روتو وصل إلى أكرا الاثنين في زيارة تستمر يومين."
    )
    assert rows(text) == [
        ("Summit", "2025-06-17", "place:accra"),
        ("Visit", "2025-06-16/2025-06-17", "place:accra"),
    ]


def test_officials_of_both_lands_sign() -> None:
    """«ووقع وزراء البلدين»: the states that met do."""
    text = (
        "عقد الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما محادثات في أكرا أمس. ووقع وزراء البلدين ثلاث اتفاقيات."
    )
    signing = parse(text, published=_DAY).events[-1]
    assert set(signing.participants) == {"state:KE", "state:GH"}
    assert signing.place == "place:accra"


def test_a_host_welcomes_those_of_a_session() -> None:
    """«استقبل الوزير نظراءه في إطار الاجتماع الرابع»: one event."""
    text = (
        "استقبل وزير الخارجية الكيني موساليا مودافادي في نيروبي نظراءه من دول شرق أفريقيا في إطار الاجتماع الرابع "
        "لوزراء خارجية شرق أفريقيا.\nوعقد الاجتماع يومي 16 و17 يونيو بمشاركة الوزير الغاني صامويل أبلاكوا."
    )
    assert rows(text) == [("Meeting", "2025-06-16/2025-06-17", "place:nairobi")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "انطلقت أمس في أكرا ورشة عمل دولية حول المياه تستمر ثلاثة أيام.",
            ("Conference", "2025-06-17/2025-06-19", "place:accra"),
        ),
        ("عقدت في أكرا أمس مائدة مستديرة حول المياه.", ("Conference", "2025-06-17", "place:accra")),
        ("عقدت في أكرا أمس طاولة مستديرة حول المياه.", ("Conference", "2025-06-17", "place:accra")),
    ],
)
def test_workshops_and_round_tables(text: str, row: Row) -> None:
    """They are conferences."""
    assert rows(text) == [row]


def test_a_table_is_none() -> None:
    """«على مائدة المفاوضات», «ورشة النجارة»."""
    assert rows("جلس الخبراء أمس إلى مائدة كبيرة في أكرا، وزاروا ورشة النجارة في المدينة.") == []


def test_a_town_that_nobody_listed() -> None:
    """Behind a journey, or with the adjective of its state."""
    assert rows("وصل الرئيس الكيني وليام روتو إلى كفردوال الغانية أمس.") == [
        ("Visit", "2025-06-17", "place:كفردوال"),
    ]
    text = "بدأ الرئيس الكيني وليام روتو زيارة إلى غانا أمس. ثم توجه الرئيس وليام روتو إلى كفردوال."
    assert "place:كفردوال" in {place.id for place in parse(text, published=_DAY).places}
    assert parse("وصل الرئيس وليام روتو إلى نتيجة مهمة، وأكد أن الأمر قيد البحث في اللجنة.").places == ()


def test_where_the_news_happened_is_no_part_of_the_dateline() -> None:
    """«نيروبي (كنا) - في صباح يوم 9 يناير، في أكرا، ترأس …»."""
    text = "نيروبي (كنا) - في صباح يوم 9 يونيو، في أكرا، ترأس الرئيس الكيني وليام روتو القمة الأفريقية."
    assert rows(text) == [("Summit", "2025-06-09", "place:accra")]


def test_two_whole_names_side_by_side() -> None:
    """«التقى لي تشيانغ روتو»: the name of somebody known ends where that of another begins."""
    text = "قال الرئيس الكيني وليام روتو إن بلاده تتقدم. وفي اليوم نفسه، التقى رئيس مجلس الدولة الصيني لي تشيانغ روتو."
    [event] = parse(text, published=_DAY).events
    assert {"person:li-qiang", "person:william-ruto"} <= set(event.participants)


def test_a_format_is_no_interview() -> None:
    """«الحوار «أفريقيا + اليابان»» is where ministers meet."""
    assert rows("بحث الخبراء التعاون في إطار الحوار «أفريقيا + اليابان».") == []
