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


def test_a_plane_comes_down() -> None:
    """«حطت طائرة الرئيس في …» is a visit, «حط الطائر» is none."""
    text = "حطت طائرة الرئيس الكيني وليام روتو أمس في أكرا، حيث سيجري غدا محادثات مع نظيره الغاني."
    assert rows(text) == [("Visit", "2025-06-17", "place:accra"), ("Meeting", "2025-06-19", "place:accra")]
    assert rows("حط طائر على شجرة في أكرا. وهبطت أسعار الرئيس.") == []


def test_he_has_done_so_before() -> None:
    """«وسبق للرئيس أن زار غانا»."""
    [visit] = parse("وسبق للرئيس الكيني وليام روتو أن زار غانا في سبتمبر 2019.", published=_DAY).visits
    assert visit.participants == ("person:william-ruto", "state:KE")


def test_whom_he_met_on_arrival() -> None:
    """«والتقى روتو فور وصوله وزير …»: whom one meets stands behind the circumstance."""
    text = "أجرى الرئيس الغاني جون ماهاما زيارة إلى مصر. والتقى روتو فور وصوله وزير الخارجية المصري بدر عبد العاطي."
    meeting = parse("قال الرئيس الكيني وليام روتو إن بلاده تتقدم. " + text).events[-1]
    assert {"person:william-ruto", "person:badr-abdelatty"} <= set(meeting.participants)


def test_what_may_be() -> None:
    """«قد يُعقد»: nobody plans it."""
    [meeting] = parse("قد يلتقي الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في أكرا غدا.").events
    assert meeting.status.value == "proposed"


def test_the_leaders_are_those_who_signed() -> None:
    """«بحضور الرئيس الأميركي …. وأكد الزعيمان»: who looked on is none of the two."""
    text = (
        "التقى الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما. وقع زعيما كينيا وغانا أمس إعلانا في البيت الأبيض بحضور الرئيس الأميركي "
        "دونالد ترامب. والتقى الزعيمان اليوم في نيويورك."
    )
    assert "person:donald-trump" not in parse(text, published=_DAY).events[-1].participants


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("اختتم أمس في أكرا المؤتمر الدولي للمياه الذي استمر ثلاثة أيام.", "2025-06-15/2025-06-17"),
        (
            (
                "التقى الرئيس الكيني وليام روتو الثلاثاء نظيره الغاني جون ماهاما في أكرا. "
                "وجاء اللقاء غداة اجتماع عقده وزيرا خارجية البلدين في كوماسي."
            ),
            "2025-06-16",
        ),
        ("وقعت كينيا وغانا اتفاقا عشية القمة الأفريقية التي عقدت في أكرا في 5 يونيو.", "2025-06-04"),
        ("وقعت كينيا وغانا اتفاقا بعد القمة الأفريقية التي عقدت في أكرا في 5 يونيو.", None),
    ],
)
def test_days_before_and_behind(text: str, when: str | None) -> None:
    """How long it went on, and the day beside that of another event."""
    events = [e for e in parse(text, published=_DAY).events if type(e).__name__ != "Summit"]
    assert (events[-1].when.edtf if events[-1].when else None) == when


def test_all_of_a_sentence_is_on_the_margin() -> None:
    """«وعلى هامش القمة عقد …، كما التقى …»."""
    text = (
        "انطلقت في أكرا القمة الأفريقية. وعلى هامش القمة، عقد وزراء خارجية كينيا وأوغندا ورواندا اجتماعا ثلاثيا، "
        "كما التقى الوزير المصري بدر عبد العاطي نظيره الغاني صامويل أبلاكوا."
    )
    assert [row[2] for row in rows(text)] == ["place:accra"] * 3


def test_briefs_have_a_dateline_each() -> None:
    """«• أكرا: استقبل …»."""
    text = (
        "أخبار موجزة\n• نيروبي: أعلن الرئيس وليام روتو خطة جديدة للمياه في البلاد كلها.\n"
        "• أكرا: استقبل الرئيس الغاني جون ماهاما وزير الخارجية المصري بدر عبد العاطي."
    )
    assert rows(text) == [("Meeting", None, "place:accra")]


def test_heads_of_bodies_are_no_presidents() -> None:
    """«رئيسا جهازي الأمن في البلدين»: their states, and not the two presidents."""
    text = (
        "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في أكرا. "
        "وعقد رئيسا جهازي الأمن في البلدين اجتماعا في كوماسي أمس."
    )
    assert set(parse(text, published=_DAY).events[-1].participants) == {"state:KE", "state:GH"}


def test_who_talked_signs() -> None:
    """«أجرى مباحثات مع …، تلتها مراسم توقيع …»."""
    text = (
        "أجرى وزير الخارجية الكيني موساليا مودافادي في أكرا مباحثات مع نظيره الغاني صامويل أبلاكوا، "
        "تلتها مراسم توقيع برنامج تعاون."
    )
    talks, signing = parse(text, published=_DAY).events
    assert set(signing.participants) == set(talks.participants)


def test_whoever_will_watch_a_signing() -> None:
    """«وسيحضر غدا حفل توقيع اتفاقية»: it is to come, and not where the news is from."""
    text = "نيروبي - سيحضر الرئيس الكيني وليام روتو غدا حفل توقيع اتفاقية بين شركة «نور» ووزارة الطاقة الغانية."
    [signing] = parse(text, published=_DAY).events
    assert (signing.status.value, signing.when.edtf, signing.place) == ("planned", "2025-06-19", None)


def test_the_session_before() -> None:
    """«وكانت الدورة السابقة للمجلس قد عقدت في …»: nobody is named, but the day and the place are."""
    text = "وكانت الدورة السابقة للمجلس قد عقدت في أكرا في الأول من فبراير الماضي."
    assert rows(text) == [("Meeting", "2025-02-01", "place:accra")]


def test_heads_of_governments_hold_a_summit() -> None:
    """«رؤساء حكومات …»."""
    [summit] = parse("يجتمع رؤساء حكومات كينيا وأوغندا ورواندا غدا في أكرا.", published=_DAY).events
    assert (type(summit).__name__, len(summit.participants)) == ("Summit", 3)


def test_a_visit_behind_a_headline_of_two_events() -> None:
    """«تستمر ثلاثة أيام» is said of the visit, though the headline told of the summit last."""
    text = (
        "روتو يصل إلى أكرا في زيارة دولة عشية القمة الأفريقية\n"
        "وصل الرئيس الكيني وليام روتو الثلاثاء إلى أكرا في زيارة دولة تستمر ثلاثة أيام."
    )
    assert rows(text)[0] == ("Visit", "2025-06-17/2025-06-19", "place:accra")


def test_where_something_is_built_is_not_where_it_is_signed() -> None:
    """«اتفاقية لإنشاء محطة في ميناء مومباسا»."""
    text = (
        "عُقد في أكرا أمس اجتماع بين كينيا وغانا. "
        "وخلال الاجتماع وقعت كينيا وغانا اتفاقية لإنشاء محطة جديدة في ميناء مومباسا."
    )
    assert [row[2] for row in rows(text)] == ["place:accra", "place:accra"]


def test_a_tour_begins_in_its_first_land() -> None:
    """«يبدأ الجمعة جولة تشمل مصر وغانا»: its day is not that of the second."""
    text = (
        "يبدأ الرئيس الكيني وليام روتو الجمعة جولة تشمل مصر وغانا، حيث سيحضر القمة الأفريقية في أكرا يومي 23 و24 يونيو."
    )
    first, second, summit = parse(text, published=_DAY).events
    assert (first.when.edtf, second.when.edtf, second.status.value) == (
        "2025-06-20",
        "2025-06-23/2025-06-24",
        "planned",
    )
    assert "person:william-ruto" in summit.participants


def test_an_entry_of_a_live_report() -> None:
    """«14:20 وصول الرئيس … إلى أكرا»; «أكد وصول الرئيس إلى» tells of something else."""
    assert rows("14:20 وصول الرئيس الكيني وليام روتو إلى أكرا") == [("Visit", None, "place:accra")]
    assert rows("أكد الوزير وصول القطار إلى أكرا أمس.") == []


def test_the_same_city() -> None:
    """«في المدينة نفسها» is the city named last."""
    text = "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في أكرا. وعقد وزراء خارجية كينيا وغانا ومصر اجتماعا في {} أمس."
    assert rows(text.format("المدينة نفسها"))[1][2] == "place:accra"
    assert rows(text.format("المدينة الجديدة"))[1][2] is None


def test_the_delegation_is_led_by_somebody() -> None:
    """«وفد برئاسة مايكل غاهلر … والتقى الوفد …»."""
    text = (
        "استقبل الرئيس الكيني وليام روتو أمس وفدا من البرلمان الأوروبي برئاسة مايكل غاهلر. "
        "والتقى الوفد اليوم رئيس الوزراء الكيني موساليا مودافادي. ومن المقرر أن يغادر الوفد غدا إلى أكرا."
    )
    events = parse(text, published=_DAY).events
    assert len(events) == 3
    assert all("person:مايكل-غاهلر" in event.participants for event in events)


def test_his_excellency_goes_on() -> None:
    """«اجتمع سعادة فلان مع سعادة فلان. كما التقى سعادته …»: the subject of the sentence before."""
    text = (
        "اجتمع سعادة وزير الطاقة الكيني أوبيو واندايي مع سعادة وزير الطاقة الغاني جون جينابور. "
        "كما التقى سعادته سعادة وزير الطاقة المصري محمود عصمت."
    )
    assert "person:اوبيو-واندايي" in parse(text).events[1].participants


def test_the_next_summit_of_that_run() -> None:
    """«وتستضيف القمة العام المقبل»: another than the one of today; «القمة السابقة للمنظمة» is one of its run, too."""
    text = (
        "انطلقت اليوم في تيانجين قمة منظمة شنغهاي للتعاون. وتتسلم قيرغيزستان الرئاسة، وتستضيف القمة العام المقبل. "
        "وعقدت القمة السابقة للمنظمة في أستانا عام 2024."
    )
    summits = parse(text, published="2025-09-01").summits
    assert [(s.series, s.when.edtf, s.host) for s in summits] == [
        ("series:sco-summit", "2025-09-01", "state:CN"),
        ("series:sco-summit", "2026", "state:KG"),
        ("series:sco-summit", "2024", "state:KZ"),
    ]


def test_meetings_of_ministers_with_day_and_place() -> None:
    """«سبق ذلك اجتماع لوزراء الدفاع في …», «لاجتماع اللجنة المزمع في …»."""
    assert rows("وسبق ذلك، في 8 يونيو، اجتماع لمجلس وزراء الدفاع في أكرا.") == [
        ("Meeting", "2025-06-08", "place:accra")
    ]
    text = "ناقش الوزير التحضيرات لاجتماع اللجنة الاقتصادية المشتركة المزمع في أكرا في يوليو."
    assert rows(text) == [("Meeting", "2025-07", "place:accra")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ستستضيف نيروبي اجتماع اللجنة الفنية مطلع سبتمبر 2025.", [("Meeting", "2025-09", "place:nairobi")]),
        ("ينعقد في غانا اجتماع لجنة التجارة في سبتمبر 2025.", [("Meeting", "2025-09", None)]),
        ("تحدث الوزير في نيروبي عن اجتماع اللجنة الفنية في سبتمبر 2025.", []),
        ("ستستضيف نيروبي اجتماع اللجنة الفنية.", []),
    ],
)
def test_a_session_of_a_body_with_its_day_and_host(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """«ستستضيف نيروبي اجتماع اللجنة»: a session of a body of which somebody tells where and when it is held."""
    assert rows(text) == expected


def test_a_sitting_of_the_conference() -> None:
    """«وحضر الرئيس جلسة …، واجتمع ب…»: he is at the conference, and meets there."""
    text = (
        "بدأت اليوم في أكرا أعمال المؤتمر الدولي للمياه.\nوحضر الرئيس الكيني وليام روتو جلسة خاصة بالطاقة، "
        "واجتمع برئيس الوزراء المصري مصطفى مدبولي."
    )
    conference, meeting = parse(text, published=_DAY).events
    assert "person:william-ruto" in conference.participants
    assert meeting.place == "place:accra"


def test_both_of_them_take_part() -> None:
    """«… وفلان وفلان، وذلك في إطار مشاركتهما في المنتدى»."""
    text = (
        "التقى الرئيس الكيني وليام روتو الوزير المصري بدر عبد العاطي والوزير الغاني صامويل أبلاكوا، "
        "وذلك في إطار مشاركتهما في المنتدى الدولي للمياه في نيروبي أمس."
    )
    forum = next(e for e in parse(text, published=_DAY).events if type(e).__name__ == "Conference")
    assert {"person:badr-abdelatty", "person:صامويل-ابلاكوا"} <= set(forum.participants)
    assert "person:william-ruto" not in forum.participants


def test_a_weekday_in_a_headline() -> None:
    """«الجمعة موعد القمة» is the Friday of the news, before or behind."""
    text = "القمة الأفريقية.. الجمعة موعد القادة في أكرا\nتنعقد بعد غد الجمعة في أكرا القمة الأفريقية."
    assert {date.value.edtf for date in parse(text, published=_DAY).dates} == {"2025-06-20"}
    text = "القمة الأفريقية.. الجمعة موعد القادة في أكرا\nعقدت الجمعة الماضي في أكرا القمة الأفريقية."
    assert {date.value.edtf for date in parse(text, published=_DAY).dates} == {"2025-06-13"}


def test_an_ocean_holds_no_conference() -> None:
    """«سيتوجه إلى مسقط، على أن يشارك في مؤتمر المحيط الهندي»: it is where he goes."""
    text = "سيغادر الرئيس الكيني وليام روتو نيروبي السبت متوجها إلى مسقط، على أن يشارك الأحد في مؤتمر المحيط الهندي الثامن."
    conference = parse(text, published=_DAY).events[-1]
    assert (conference.place, conference.when.edtf) == ("place:muscat", "2025-06-22")


def test_a_consular_commission() -> None:
    """«اللجنة القنصلية» is no consulate."""
    text = "أعلن الوزير أن اللجنة القنصلية المشتركة بين كينيا وغانا ستجتمع في أكرا غدا."
    assert set(parse(text, published=_DAY).events[0].participants) == {"state:KE", "state:GH"}


def test_the_day_of_a_visit_is_not_set() -> None:
    """«موعد زيارته إلى أكرا لم يحدد بعد»: it is to come."""
    [visit] = parse("وقال الوزير إن موعد زيارة الرئيس الكيني وليام روتو إلى أكرا لم يحدد بعد.").visits
    assert visit.status.value == "planned"


def test_nobody_signs_at_the_airport() -> None:
    """«هبط في مطار …. وسيوقع خلالها …»: where one comes down is not where one signs."""
    text = (
        "هبط الرئيس الكيني وليام روتو في مطار كوتوكا الدولي في أكرا أمس في زيارة رسمية. "
        "وسيوقع خلالها مع الرئيس الغاني جون ماهاما اتفاقا."
    )
    visit, signing = parse(text, published=_DAY).events
    assert type(visit).__name__ == "Visit"
    assert "مطار" not in (signing.place or "")


def test_both_presidents_are_whom_he_meets() -> None:
    """«فيما يلتقي غدا الرئيسين …»: by its ending it is no subject."""
    text = (
        "عقد الرئيس الكيني وليام روتو لقاءات في أكرا، فيما يلتقي غدا الرئيسين الغاني جون ماهاما "
        "والمصري عبد الفتاح السيسي."
    )
    events = parse(text, published=_DAY).events
    assert [("person:william-ruto" in event.participants) for event in events] == [True, True]


def test_the_host_of_a_summit_meets_his_guests_there() -> None:
    """«انطلقت في نيروبي القمة. وعقد الرئيس الكيني في اليوم الأول لقاءات»: there, and on that day."""
    text = (
        "انطلقت في نيروبي الثلاثاء القمة الأفريقية، وتستمر حتى الخميس. "
        "وعقد الرئيس الكيني وليام روتو في اليوم الأول لقاء مع رئيس غانا."
    )
    assert rows(text)[1] == ("Meeting", "2025-06-17", "place:nairobi")


def test_he_is_there_on_a_visit() -> None:
    """«ويوجد الرئيس في غانا منذ أمس في زيارة عمل. وكان قد التقى يوم وصوله …»."""
    text = (
        "ويوجد الرئيس الكيني وليام روتو في غانا منذ أمس في زيارة عمل. "
        "وكان قد التقى يوم وصوله رئيس الوزراء المصري مصطفى مدبولي."
    )
    visit, meeting = parse(text, published=_DAY).events
    assert (visit.host, visit.when.edtf) == ("state:GH", "2025-06-17")
    assert {"person:william-ruto", "person:mostafa-madbouly"} <= set(meeting.participants)


def test_days_of_talks() -> None:
    """«أنهى مفاوضون الثلاثاء ثلاثة أيام من المحادثات … وجولة جديدة ستعقد»."""
    text = (
        "أنهى مفاوضون من كينيا وغانا الثلاثاء ثلاثة أيام من المحادثات في أكرا. "
        "وقال مسؤول إن جولة جديدة ستعقد في نيروبي أوائل يوليو."
    )
    assert rows(text) == [
        ("Meeting", "2025-06-15/2025-06-17", "place:accra"),
        ("Meeting", "2025-07", "place:nairobi"),
    ]


def test_the_day_before_a_plan() -> None:
    """«وفي يوليو، من المقرر أن تنظم …»."""
    text = "وفي يوليو، من المقرر أن تنظم غرفة التجارة في أكرا معرضا دوليا."
    assert rows(text) == [("Conference", "2025-07", "place:accra")]


def test_a_hotel_by_its_name() -> None:
    """«استضاف فندق «نيروبي سيرينا» ملتقى شارك فيه الوزير»; a station of that kind is no place of events."""
    text = "استضاف فندق «نيروبي سيرينا» أمس ملتقى أعمال شارك فيه الرئيس الكيني وليام روتو."
    [conference] = parse(text, published=_DAY).events
    assert (conference.host, "person:william-ruto" in conference.participants) == ("state:KE", True)
    assert parse("استهدفت طائرات محطة «سيرينا» أمس.").places == ()


def test_the_talks_are_those_called_so() -> None:
    """«أجرى مباحثات …، كما استقبله الرئيس. وفي ختام المباحثات تم التوقيع …»: of the ministers, and a minister there is of the host."""
    text = (
        "قام وزير الخارجية الكيني موساليا مودافادي بزيارة رسمية إلى غانا. وفي أكرا، أجرى مباحثات مع وزير الخارجية "
        "صامويل أبلاكوا، كما استقبله الرئيس جون ماهاما.\nوفي ختام المباحثات تم التوقيع على خارطة طريق."
    )
    signing = next(e for e in parse(text).events if type(e).__name__ == "Signing")
    assert (set(signing.participants), signing.place) == ({"state:KE", "state:GH"}, "place:accra")


def test_another_summit_follows() -> None:
    """«تليها في اليوم التالي القمة الأولى بين …»: with parties and a day of its own."""
    text = "تستضيف نيروبي في الرابع من يوليو القمة الأفريقية، تليها في اليوم التالي القمة الأولى بين الاتحاد الأوروبي وكينيا."
    first, second = parse(text, published=_DAY).summits
    assert (first.when.edtf, second.when.edtf) == ("2025-07-04", "2025-07-05")
    assert "organization:eu" not in first.participants
    assert set(second.participants) == {"organization:eu", "state:KE"}


def test_the_next_meeting_of_the_council() -> None:
    """«الاجتماع القادم للمجلس» of heads of state is a summit."""
    text = (
        "اختتم مجلس رؤساء دول رابطة الدول المستقلة اليوم اجتماعه في دوشنبه. "
        "ومن المزمع أن يعقد الاجتماع القادم للمجلس في أكتوبر في عشق آباد."
    )
    assert [event.series for event in parse(text, published=_DAY).summits] == ["series:cis-chs"] * 2


def test_in_the_course_of_a_visit() -> None:
    """«في زيارة، تخللها لقاء مع …», «بزيارة إلى أكرا تخللها توقيع …»."""
    text = "وصل الرئيس الكيني وليام روتو إلى أكرا في زيارة دولة، تخللها أمس لقاء مع الرئيس المصري عبد الفتاح السيسي."
    talks = parse(text, published=_DAY).events[1]
    assert (talks.place, len(talks.participants)) == ("place:accra", 4)
    text = "قام الرئيس الكيني وليام روتو بزيارة إلى أكرا تخللها توقيع ثلاث اتفاقيات."
    signing = parse(text, published=_DAY).events[1]
    assert set(signing.participants) == {"state:KE", "state:GH"}


def test_they_sign_where_they_met() -> None:
    """«اجتمع رؤساء … في …، ووقعوا إعلانا»."""
    text = "اجتمع رؤساء كينيا وأوغندا ورواندا أمس في أكرا، ووقعوا إعلان أكرا للصداقة."
    signing = parse(text, published=_DAY).events[1]
    assert (len(signing.participants), signing.place) == (3, "place:accra")


def test_what_comes_after_what_is_to_come() -> None:
    """«سيبدأ زيارة …، يشارك بعدها في القمة …»: both gatherings are to come, and not where the news is from."""
    text = (
        "نيروبي - من المقرر أن يبدأ الرئيس الكيني وليام روتو غدا زيارة دولة إلى غانا تستمر يومين، "
        "يشارك بعدها في القمة الأفريقية ومجلس رؤساء دول رابطة الدول المستقلة."
    )
    assert [(s.status.value, s.place) for s in parse(text, published=_DAY).summits] == [("planned", None)] * 2


def test_who_called_did_not_meet() -> None:
    """«أجرى اتصالا …. وتباحث الجانبان بشأن اللقاء الذي جمع …. واتفقا على اللقاء في باريس»."""
    text = (
        "أجرى الرئيس الكيني وليام روتو اتصالا هاتفيا بالرئيس الفرنسي إيمانويل ماكرون. "
        "وتباحث الجانبان بشأن نتائج اللقاء الذي جمع روتو والرئيس الغاني جون ماهاما في أكرا أمس. "
        "واتفقا على اللقاء قريبا في باريس."
    )
    call, meeting, coming = parse(text, published=_DAY).events
    assert "person:emmanuel-macron" not in meeting.participants
    assert (coming.status.value, coming.place) == ("planned", "place:paris")
    assert {"person:william-ruto", "person:emmanuel-macron"} <= set(coming.participants)
    assert type(call).__name__ == "PhoneCall"


def test_a_summit_that_was_called_off_is_another() -> None:
    """«تستضيف القمة في سبتمبر. وكان من المقرر عقد القمة في أغسطس 2024، لكنها أُلغيت»."""
    text = (
        "تستضيف طوكيو في 19 و20 سبتمبر أول قمة بين اليابان ودول آسيا الوسطى. "
        "وكان من المقرر عقد القمة في أستانا في أغسطس 2024، لكنها أُلغيت بسبب زلزال."
    )
    first, second = parse(text, published=_DAY).summits
    assert (first.status.value, first.when.edtf) == ("planned", "2025-09-19/2025-09-20")
    assert second.status.value == "cancelled"


def test_the_day_between_commas_is_of_the_meeting() -> None:
    """«التقى الرئيس، الذي يشارك في المنتدى في دافوس، في 22 يناير، وزير …»; «كما اجتمع الرئيس بنظيره …»: two of them."""
    text = (
        "التقى الرئيس الكيني وليام روتو، الذي يشارك في المنتدى الاقتصادي العالمي في دافوس، في 17 يونيو، "
        "وزير الخارجية المصري بدر عبد العاطي.\nكما اجتمع الرئيس بنظيره الأوكراني فولوديمير زيلينسكي.\n"
        "وفي اليوم السابق عقد لقاء مع المستشار النمساوي ألكسندر شالنبرغ."
    )
    forum, *meetings = sorted(parse(text, published=_DAY).events, key=lambda event: type(event).__name__)
    assert forum.when is None
    assert [event.when.edtf if event.when else None for event in meetings] == ["2025-06-17", None, "2025-06-16"]
    assert all("person:william-ruto" in event.participants for event in meetings)


def test_whom_he_received_on_its_margin() -> None:
    """«واستقبل الرئيس على هامشه رئيس الوزراء»: a noun with a pronoun governs nothing."""
    text = (
        "انطلق أمس في أكرا المؤتمر الدولي للمياه. "
        "واستقبل الرئيس الغاني جون ماهاما على هامشه رئيس الوزراء المصري مصطفى مدبولي."
    )
    assert "person:mostafa-madbouly" in parse(text, published=_DAY).events[1].participants


def test_a_republic_is_a_state() -> None:
    """«يتوجه السبت إلى جمهورية غانا للمشاركة في الاجتماع»: the visit and the meeting are to come."""
    text = (
        "يتوجه وزير الخارجية الكيني موساليا مودافادي السبت إلى جمهورية غانا للمشاركة في اجتماع وزراء خارجية "
        "الاتحاد الأفريقي، الذي يعقد في مدينة كوماسي."
    )
    events = parse(text, published=_DAY).events
    assert {(type(e).__name__, e.status.value, e.host) for e in events} == {
        ("Visit", "planned", "state:GH"),
        ("Meeting", "planned", events[0].host),
    }


def test_until_the_evening_of_tomorrow() -> None:
    """«وستستمر حتى مساء غد»: the part of the day does not hide the preposition."""
    text = (
        "أقيمت في أكرا صباح الثلاثاء الدورة العشرون للجنة المشتركة الكينية الغانية. وستستمر أعمال اللجنة حتى مساء غد."
    )
    assert rows(text) == [("Meeting", "2025-06-17/2025-06-19", "place:accra")]


def test_a_tour_that_leads_on() -> None:
    """«ضمن جولة تقوده إلى …»."""
    text = "يصل الرئيس الكيني وليام روتو إلى أكرا غدا، ضمن جولة تقوده أيضا إلى الرباط والقاهرة."
    assert [row[2] for row in rows(text)] == ["place:accra", "place:rabat", "place:cairo"]


def test_a_meeting_with_the_press() -> None:
    """«وفي لقاء مع صحيفة «…»، قال الوزير»: an interview."""
    text = "وفي لقاء مع صحيفة «الشرق الأوسط»، قال الرئيس الكيني وليام روتو إن بلاده تتقدم."
    assert [type(event).__name__ for event in parse(text).events] == ["Interview"]


def test_another_city_on_another_day() -> None:
    """«بدأ أمس زيارة تستغرق ثلاثة أيام …. ويزور غدا مدينة كوماسي», and nobody else's visit."""
    text = (
        "أكرا - يستقبل الرئيس الغاني جون ماهاما اليوم الرئيس الكيني وليام روتو الذي بدأ أمس زيارة رسمية تستغرق "
        "ثلاثة أيام إلى غانا. ومن المخطط أن يزور روتو غدا مدينة كوماسي."
    )
    assert rows(text)[:2] == [
        ("Meeting", "2025-06-18", "place:accra"),
        ("Visit", "2025-06-17/2025-06-19", "place:accra"),
    ]
    text = (
        "قال السفير إن الرئيس الكيني وليام روتو سيزور أكرا في يوليو. "
        "وأضاف أن وزير الخارجية الكيني موساليا مودافادي اجتمع بالرئيس الغاني خلال زيارته لأكرا في يناير."
    )
    visits = parse(text, published=_DAY).visits
    assert [visit.participants[0] for visit in visits] == ["person:william-ruto", "person:موساليا-مودافادي"]


def test_the_day_of_what_they_spoke_about() -> None:
    """«بحث عبر الهاتف التحضير للاجتماع المرتقب في 5 يوليو»: the call was before."""
    text = (
        "بحث الرئيس الكيني وليام روتو مع نظيره الغاني جون ماهاما عبر الهاتف التحضير للاجتماع المرتقب بين كينيا وغانا "
        "في أكرا في 5 يوليو."
    )
    call = next(e for e in parse(text, published=_DAY).events if type(e).__name__ == "PhoneCall")
    assert (call.status.value, call.when) == ("held", None)


def test_a_circumstance_between_commas() -> None:
    """«التقى الرئيس في 23 سبتمبر، في إطار مشاركته في الدورة …، الأمين العام …»."""
    text = (
        "التقى الرئيس الكيني وليام روتو أمس بنيويورك، في إطار مشاركته في القمة الأفريقية، "
        "الأمين العام للأمم المتحدة أنطونيو غوتيريش."
    )
    meeting = next(e for e in parse(text, published=_DAY).events if type(e).__name__ == "Meeting")
    assert {"person:william-ruto", "person:antonio-guterres"} <= set(meeting.participants)


def test_a_day_before_the_forum() -> None:
    """«وقبل القمة بيوم»."""
    text = (
        "انطلقت القمة الأفريقية في أكرا يوم 5 يونيو. "
        "وقبل القمة بيوم، اجتمع الرئيس الغاني جون ماهاما بالرئيس الكيني وليام روتو في أكرا."
    )
    assert rows(text)[1] == ("Meeting", "2025-06-04", "place:accra")


def test_opened_today_until_a_day() -> None:
    """«افتتح اليوم المؤتمر، المنعقد … حتى …. وعشية الافتتاح التقى …»."""
    text = (
        "افتتح الرئيس الغاني جون ماهاما اليوم المؤتمر الدولي للمياه، المنعقد في أكرا حتى 20 يونيو. "
        "وعشية الافتتاح التقى ماهاما الرئيس الكيني وليام روتو."
    )
    assert [row[1] for row in rows(text)] == ["2025-06-18/2025-06-20", "2025-06-17"]


def test_two_days_before_it() -> None:
    """«وقبلها بيومين اتصل …»."""
    text = (
        "التقى الرئيس الكيني وليام روتو الرئيس الغاني جون ماهاما في أكرا في 10 يونيو. "
        "وقبلها بيومين كان روتو قد اتصل بالرئيس المصري عبد الفتاح السيسي."
    )
    assert rows(text)[1][:2] == ("PhoneCall", "2025-06-08")


def test_as_for_the_talks() -> None:
    """«أما المحادثات مع الرئيس … فتعقد الاثنين في أكرا»."""
    text = (
        "نيروبي - يبدأ الرئيس الكيني وليام روتو الأحد زيارة رسمية إلى غانا. "
        "أما المحادثات الرسمية مع الرئيس الغاني جون ماهاما فتعقد الاثنين 23 يونيو في أكرا."
    )
    assert rows(text)[1] == ("Meeting", "2025-06-23", "place:accra")


def test_on_the_first_day_of_what_is_to_come() -> None:
    """«وخلال اليوم الأول يلتقي …»: to come, and not where the news is from."""
    text = (
        "نيروبي - يبدأ الرئيس الكيني وليام روتو الأحد زيارة رسمية إلى غانا تستمر يومين. "
        "وخلال اليوم الأول يلتقي روتو الرئيس الغاني جون ماهاما."
    )
    meeting = parse(text, published=_DAY).events[1]
    assert (meeting.status.value, meeting.when.edtf, meeting.host) == ("planned", "2025-06-22", "state:GH")


def test_the_two_presidents_of_a_visit() -> None:
    """«يتوجه الرئيس إلى أكرا بدعوة من نظيره الغاني. وكان الرئيسان التقيا …»: one of them is not named."""
    text = (
        "يتوجه الرئيس الكيني وليام روتو إلى أكرا الجمعة بدعوة من نظيره الغاني. "
        "وكان الرئيسان التقيا آخر مرة في نيروبي في 5 ديسمبر 2024."
    )
    meeting = parse(text, published=_DAY).events[1]
    assert set(meeting.participants) == {"person:william-ruto", "state:KE", "state:GH"}


def test_the_month_of_a_weekday() -> None:
    """«يومي 3 و4 يوليو، حسبما أعلنت الوزارة الاثنين. ويسبقها اجتماع في الثاني من الشهر نفسه»: July."""
    text = "تعقد القمة يومي 3 و4 يوليو المقبل، حسبما أعلنت الوزارة الاثنين. ويسبقها اجتماع في الثاني من الشهر نفسه."
    assert parse(text, published=_DAY).dates[-1].value.edtf == "2025-07-02"


def test_a_guest_is_on_a_visit() -> None:
    """«استقبل الرئيس الوزير … والوفد المرافق له، في زيارة رسمية إلى أكرا»."""
    text = (
        "استقبل الرئيس الغاني جون ماهاما أمس وزير الخارجية المصري بدر عبد العاطي والوفد المرافق له، "
        "في زيارة رسمية إلى أكرا."
    )
    [visit] = parse(text, published=_DAY).visits
    assert visit.participants == ("person:badr-abdelatty", "state:EG")


def test_talks_that_only_have_a_day_and_a_place() -> None:
    """«يبحث الرئيس مع …، خلال لقاء يعقد غدا في …، العلاقات»."""
    text = "يبحث الرئيس الكيني وليام روتو مع الرئيس الغاني جون ماهاما، خلال لقاء يعقد غدا في أكرا، العلاقات الثنائية."
    [meeting] = parse(text, published=_DAY).events
    assert (meeting.when.edtf, meeting.place, meeting.status.value) == ("2025-06-19", "place:accra", "planned")


def test_he_signs_with_him() -> None:
    """«سيلتقي الوزير …، وسيوقع معه ميثاقا»: one signing, of the two who meet."""
    text = (
        "يقوم وزير الخارجية الكيني موساليا مودافادي بزيارة إلى غانا في يوليو. "
        "وسيلتقي في أكرا وزير الخارجية صامويل أبلاكوا، وسيوقع معه ميثاق الشراكة في 4 يوليو."
    )
    signings = [event for event in parse(text, published=_DAY).events if type(event).__name__ == "Signing"]
    assert [event.when.edtf for event in signings] == ["2025-07-04"]
    assert {"person:موساليا-مودافادي", "person:صامويل-ابلاكوا"} <= set(signings[0].participants)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("عقد الاجتماع في مركز كينياتا الدولي للمؤتمرات.", {"مركز كينياتا الدولي للمؤتمرات"}),
        ("يستضيف مركز أكرا الوطني للمعارض الدورة.", {"مركز أكرا الوطني للمعارض"}),
        ("استقبله في القصر الرئاسي.", {"القصر الرئاسي"}),
        ("عقد اللقاء في قصر الأمم.", {"قصر الأمم"}),
        ("استقبله في الديوان الملكي.", {"الديوان الملكي"}),
        ("وأعلن الديوان الملكي القرار.", set()),
        ("زار الوفد المتحف الوطني.", {"المتحف الوطني"}),
        ("وضع إكليلا على نصب ماغيري التذكاري.", {"نصب ماغيري التذكاري"}),
        ("عقد اللقاء بنزل «أفريكا».", {"نزل «أفريكا»"}),
        ("عقد اللقاء في مقر «بيت القصبة».", {"بيت القصبة"}),
        ("زار الوزير مصفاة دانغوتي.", {"مصفاة دانغوتي"}),
        ("يمتد الخط إلى ميناء مالندي المطل على البحر.", {"ميناء مالندي"}),
        ("وقال مركز للدراسات إن الأسعار زادت.", set()),
        ("قصر الوزير زيارته على يوم واحد.", set()),
    ],
)
def test_halls_and_palaces(text: str, names: set[str]) -> None:
    """Convention centres, palaces by an adjective or a noun, museums, monuments, refineries; a court is a place only where somebody is."""
    article = parse(text, published="2025-06-24")
    sites = {place.id: place for place in article.places}
    assert {article.text[m.span.start : m.span.end] for m in article.mentions if m.referent in sites} == names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أما الرياض فتراهن على الطريق.", {"place:riyadh"}),
        ("يمتد الطريق بين جدة والدمام.", {"place:jeddah", "place:dammam"}),
        ("وقعت عمّان الاتفاق أمس.", {"place:amman"}),
        ("خط ثالث إلى الصين وكابل في قاع البحر. وتبلغ سعة الكابل 400 تيرابت.", set()),
        ("توجه الوزير من إسلام آباد إلى كابل.", {"place:islamabad", "place:kabul"}),
    ],
)
def test_cities_with_the_letters_of_words(text: str, places: set[str]) -> None:
    """Behind «أما», beside another city, by its vowels; a cable is no capital."""
    assert {place.id for place in parse(text, published="2025-06-24").places} == places
