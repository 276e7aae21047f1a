"""Days counted from what is told of a visit or a gathering, and places told by palaces, guests and what was right before."""

from __future__ import annotations

import pytest

from caspian_relations import parse

_DAY = "2025-11-19"  # a Wednesday

Row = tuple[str, str | None, str | None]


def rows(text: str, published: str = _DAY) -> list[Row]:
    """Type, day and place or else host of each event that is not called off."""
    return [
        (type(e).__name__, e.when.edtf if e.when else None, e.place or e.host)
        for e in parse(text, published=published).events
        if str(e.status) not in ("denied", "cancelled")
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "في اليوم الثاني من زيارته الرسمية إلى غانا، أجرى الرئيس الكيني وليام روتو اليوم محادثات مع نظيره جون ماهاما.",
            ("Visit", "2025-11-18/2025-11-19", "state:GH"),
        ),
        (
            "وصل الرئيس الكيني وليام روتو إلى أكرا أمس في زيارة. ويغادر العاصمة الغانية غدا.",
            ("Visit", "2025-11-18/2025-11-20", "place:accra"),
        ),
        (
            "وصل وزير الخارجية الإيطالي أنطونيو تاياني إلى الرباط مساء أمس، على أن يغادرها الجمعة.",
            ("Visit", "2025-11-18/2025-11-21", "place:rabat"),
        ),
        (
            "حطت طائرة الرئيس الكيني وليام روتو في أكرا الاثنين. وغادر الضيف غانا أمس.",
            ("Visit", "2025-11-17/2025-11-18", "place:accra"),
        ),
        (
            "أنهى الرئيس الكيني وليام روتو اليوم زيارة إلى أكرا بدأها الاثنين.",
            ("Visit", "2025-11-17/2025-11-19", "place:accra"),
        ),
        (
            "في ختام زيارة بدأها أمس إلى أكرا، أكد الرئيس الكيني وليام روتو عمق العلاقات.",
            ("Visit", "2025-11-18/2025-11-19", "place:accra"),
        ),
        (
            "شارك الوزير الكيني موساليا مودافادي أمس في اليوم الأخير من المنتدى الأفريقي للطاقة الذي عقد على مدى ثلاثة أيام في أكرا.",
            ("Conference", "2025-11-16/2025-11-18", "place:accra"),
        ),
        (
            "اختتم الوزير الكيني موساليا مودافادي، أمس، مشاركته في المنتدى الأفريقي للطاقة، الذي عُقد على مدى يومين في أكرا.",
            ("Conference", "2025-11-17/2025-11-18", "place:accra"),
        ),
        (
            "تستضيف مصر منذ الأحد المؤتمر الأفريقي الثالث للطاقة، المقرر إسدال الستار عليه غدا.",
            ("Conference", "2025-11-16/2025-11-20", "state:EG"),
        ),
        (
            "عاد الوزير الكيني موساليا مودافادي اليوم إلى نيروبي بعد زيارة إلى أسمرا استغرقت يومين.",
            ("Visit", "2025-11-18/2025-11-19", "place:asmara"),
        ),
        (
            "اختُتمت أمس في أكرا القمة الأفريقية، بعد ثلاثة أيام من الجلسات.",
            ("Summit", "2025-11-16/2025-11-18", "place:accra"),
        ),
        (
            "اختُتمت أمس في أكرا القمة الأفريقية، بعد يومين من الجلسات.",
            ("Summit", "2025-11-17/2025-11-18", "place:accra"),
        ),
        (
            "ينتظر أن يردها الرئيس الكيني وليام روتو في ديسمبر، بزيارة لهلسنكي.",
            ("Visit", "2025-12", "place:helsinki"),
        ),
    ],
)
def test_days_of_what_lasts(text: str, row: Row) -> None:
    """First and last day follow from the number of a day, a beginning, a departure."""
    assert row in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "غادر قطار الشحن ميناء مومباسا أمس.",
        "لم تكن زيارة الرئيس الكيني وليام روتو إلى أكرا مقررة.",
    ],
)
def test_no_visit(text: str) -> None:
    """A train does not visit, nor does who was never to come."""
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "التقى الوزير الكيني موساليا مودافادي صباح الأحد نظيره الغاني صامويل أبلاكوا في أكرا، ثم اجتمع ظهر اليوم نفسه مع وزير خارجية تشاد عبدالله صابر.",
            ("Meeting", "2025-11-16", "place:accra"),
        ),
        (
            "أعلن الرئيس الغاني جون ماهاما يوم 21 أكتوبر في نيروبي، عقب مباحثاته مع نظيره الكيني وليام روتو، رفع القيود.",
            ("Meeting", "2025-10-21", "place:nairobi"),
        ),
        (
            "وفي مساء الأربعاء تم استقبال الوزير الغاني صامويل أبلاكوا من قبل نائب الرئيس الكيني كيثور كينديكي.",
            ("Meeting", "2025-11-19", None),
        ),
        ("سيعقد الاتحاد الأفريقي جلسة استثنائية في أكرا غدا.", ("Meeting", "2025-11-20", "place:accra")),
        ("لم تكن القمة الأفريقية في أكرا أمس عادية.", ("Summit", "2025-11-18", "place:accra")),
        (
            "التقى الرئيس الكيني وليام روتو أمس نظيره الغاني جون ماهاما في القصر الجمهوري في أكرا.",
            ("Meeting", "2025-11-18", "place:القصر-الجمهوري"),
        ),
        (
            "التقى الرئيس الكيني وليام روتو أمس نظيره الغاني جون ماهاما في قصر المؤتمرات بأكرا.",
            ("Meeting", "2025-11-18", "place:قصر-الموتمرات"),
        ),
    ],
)
def test_when_and_where_they_met(text: str, row: Row) -> None:
    """The day and the place of talks may stand in another clause, and a palace is a place."""
    assert rows(text)[-1] == row


def test_the_guest_met_two_hosts() -> None:
    """«الضيف» came on the visit; whoever holds an office of no state is at home there."""
    text = (
        "لم تكن زيارة الرئيس الفنلندي ألكسندر ستوب للعاصمة الكينية، أول من أمس، بروتوكولية. صباح الاثنين، اجتمع الضيف إلى الرئيس وليام روتو، "
        "ثم اختلى لأكثر من ساعتين برئيس الوزراء موساليا مودافادي، وانتهت الخلوة، ليل الاثنين، بتوقيع البلدين عشر مذكرات تفاهم."
    )
    nairobi = "place:nairobi"
    assert rows(text) == [
        ("Visit", "2025-11-17", nairobi),
        ("Meeting", "2025-11-17", nairobi),
        ("Meeting", "2025-11-17", nairobi),
        ("Signing", "2025-11-17", nairobi),
    ]


def test_the_same_hotel() -> None:
    """«وفي الفندق نفسه»: the hotel told before."""
    text = "عقد الوزير الكيني موساليا مودافادي في فندق «سرينا» بنيروبي لقاء مع نظيره الغاني صامويل أبلاكوا. وفي الفندق نفسه التقى السفير الفرنسي أرنو سوكيه."
    assert [row[2] for row in rows(text)] == ["place:فندق-سرينا", "place:فندق-سرينا"]


@pytest.mark.parametrize(
    ("text", "ordinal"), [("تبدأ غدا في أكرا اجتماعات الدورة الرابعة عشرة للجنة المشتركة بين كينيا وغانا.", 14)]
)
def test_the_session_is_counted(text: str, ordinal: int) -> None:
    """«اجتماعات الدورة الرابعة عشرة»."""
    [session] = parse(text, published=_DAY).events
    assert session.ordinal == ordinal


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "بدأ الرئيس الكيني وليام روتو زيارة إلى أكرا تستمر من 17 إلى 20 نوفمبر. ويلتقي في ثاني أيامها نظيره الغاني جون ماهاما.",
            ("Meeting", "2025-11-18", "place:accra"),
        ),
        (
            "حظي وزير الخارجية الياباني تاكيشي إيوايا، أمس، باستقبال من الرئيس الكيني وليام روتو في نيروبي.",
            ("Meeting", "2025-11-18", "place:nairobi"),
        ),
        (
            "وفي العاصمة الكينية، قال الوزير الياباني تاكيشي إيوايا عقب لقائه نظيره الكيني موساليا مودافادي إن التعاون يتقدم.",
            ("Meeting", None, "place:nairobi"),
        ),
        (
            "اجتمع قادة أفريقيا وأوروبا يوم الأربعاء في مدينة أكرا الغانية، في إطار القمة الثالثة بين الاتحاد الأوروبي والاتحاد الأفريقي التي تُختتم غدا.",
            ("Summit", "2025-11-19/2025-11-20", "place:accra"),
        ),
        ("تستعد أديس أبابا لاستقبال كوب32 في 2027.", ("ClimateConference", "2027", "place:addis-ababa")),
        (
            "بادر الرئيس الفرنسي إيمانويل ماكرون أمس إلى الاتصال هاتفيا بالرئيس الكيني وليام روتو.",
            ("PhoneCall", "2025-11-18", None),
        ),
        (
            "نيروبي (أف ب)\n◾ كينيا – حلّ وزير الخارجية الهندي سوبرامانيام جايشانكار ضيفا على نيروبي يومي الاثنين والثلاثاء.",
            ("Visit", "2025-11-17/2025-11-18", "place:nairobi"),
        ),
        (
            "في اليوم الثاني من زيارة الدولة التي يقوم بها إلى كينيا، أجرى الرئيس الغاني جون ماهاما صباح اليوم محادثات مع الرئيس وليام روتو.",
            ("Meeting", "2025-11-19", "state:KE"),
        ),
    ],
)
def test_more_days_and_places(text: str, row: Row) -> None:
    """Days of a visit by their number, receptions, the place a sentence begins with, leaders at their summit, labels of briefs."""
    assert rows(text)[-1] == row


def test_what_they_met_beside_was_there() -> None:
    """«التقى … في تيرانا على هامش القمة»: the summit was in that city, too."""
    text = "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في تيرانا في مايو الماضي على هامش قمة المجموعة السياسية الأوروبية."
    assert ("Summit", None, "place:tirana") in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "أكد الرئيس أن الحديث «دام نحو أربعين دقيقة وكان صريحا».",
        "تستعد أكرا لاستقبال السياح.",
        "حظي المشروع باستقبال واسع من المواطنين.",
    ],
)
def test_nothing_took_place(text: str) -> None:
    """What is quoted of a talk is no name of it; tourists and projects are received otherwise."""
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("زار وليام روتو أكرا في 3 نوفمبر. وبعد يومين توجه وليام روتو إلى القاهرة.", ["2025-11-03", "2025-11-05"]),
        (
            "زار وليام روتو أكرا في 3 نوفمبر. وبعد أسبوع زار وليام روتو القاهرة.",
            ["2025-11-03", "2025-11-10/2025-11-16"],
        ),
        ("زار وليام روتو أكرا في 3 نوفمبر، وتوجه في اليوم التالي إلى القاهرة.", ["2025-11-03", "2025-11-04"]),
        ("زار وليام روتو أكرا. وتوجه الحكومة في اليوم التالي رسالة إلى القاهرة.", [None]),
        # Of the day of the news: a verb of what is to come, or of who says so, or no day told before.
        ("زار وليام روتو أكرا في 3 نوفمبر. ويزور وليام روتو القاهرة بعد يومين.", ["2025-11-03", "2025-11-21"]),
        (
            "زار وليام روتو أكرا في 3 نوفمبر. وأعلن المكتب أن وليام روتو سيزور القاهرة بعد يومين.",
            ["2025-11-03", "2025-11-21"],
        ),
        ("يزور وليام روتو أكرا بعد يومين.", ["2025-11-21"]),
    ],
)
def test_so_many_days_later(text: str, days: list[str]) -> None:
    assert [when for _, when, _ in rows(text)] == days


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("هنأ الملك عبدالله الثاني الرئيس عبد الفتاح السيسي بذكرى انتصارات أكتوبر في برقية بعث بها أمس.", "2025-11-18"),
        ("هنأ الملك عبدالله الثاني الرئيس عبد الفتاح السيسي بذكرى نصر أكتوبر.", None),
        ("هنأ الملك عبدالله الثاني الرئيس عبد الفتاح السيسي في أكتوبر.", "2025-10"),
    ],
)
def test_a_month_in_the_name_of_a_victory_is_no_day(text: str, when: str | None) -> None:
    assert [day for _, day, _ in rows(text)] == [when]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "حضر وليام روتو القمة في أكرا يوم 11 نوفمبر. وقبل ذلك بيوم، عقد روتو في المدينة مباحثات مع بولا تينوبو.",
            [("Summit", "2025-11-11", "place:accra"), ("Meeting", "2025-11-10", "place:accra")],
        ),
        (
            "استقبل السيسي وليام روتو في القاهرة يوم 11 نوفمبر. وبعد ذلك بثلاثة أيام استقبل السيسي بولا تينوبو.",
            [("Meeting", "2025-11-11", "place:cairo"), ("Meeting", "2025-11-14", None)],
        ),
        (
            "استقبل السيسي وليام روتو في القاهرة يوم 11 نوفمبر. وقبل ذلك استقبل السيسي بولا تينوبو.",
            [("Meeting", "2025-11-11", "place:cairo"), ("Meeting", None, None)],
        ),
        (
            "نيروبي - عقد وزراء خارجية كينيا وأوغندا ورواندا أمس اجتماعا عبر الاتصال المرئي.",
            [("Meeting", "2025-11-18", None)],
        ),
        (
            "نيروبي - عقد وزراء خارجية كينيا وأوغندا ورواندا أمس اجتماعا.",
            [("Meeting", "2025-11-18", "place:nairobi")],
        ),
        (
            "المؤتمر الثالث للأمم المتحدة بشأن المياه تم افتتاحه أمس في أكرا، وهو سوف يستمر لغاية 23 نوفمبر.",
            [("Conference", "2025-11-18/2025-11-23", "place:accra")],
        ),
        (
            "دعا وليام روتو السيسي إلى حضور مؤتمر حول الأمن الغذائي ستنظمه كينيا في نيروبي في يوليو المقبل.",
            [("Conference", "2026-07", "place:nairobi")],
        ),
    ],
)
def test_days_and_places_beside_each_other(text: str, told: list[tuple[str, str | None, str | None]]) -> None:
    found = [(type(e).__name__, e.when.edtf if e.when else None, e.place) for e in parse(text, published=_DAY).events]
    assert found == told


def test_a_city_that_is_described_is_another() -> None:
    text = "حضر وليام روتو القمة في أكرا أمس. وعقد روتو في المدينة المنورة مباحثات مع بولا تينوبو."
    assert [e.place for e in parse(text, published=_DAY).events] == ["place:accra", "place:medina"]


def test_a_delegation_visits() -> None:
    """With an adjective between, and to a town right behind."""
    for text in ("زار وفد إيراني طشقند أمس.", "زار وفد فني إيراني طشقند أمس."):
        [visit] = parse(text, published=_DAY).events
        assert (type(visit).__name__, visit.participants, visit.place) == ("Visit", ("state:IR",), "place:tashkent")


def test_two_who_sign_though_nobody_names_them_again() -> None:
    text = (
        "اجتمع وزير الخارجية الكيني موساليا مودافادي مع نظيره المصري بدر عبد العاطي. "
        "واستعرض الوزيران سير العمل، ووقعا مذكرتي تفاهم."
    )
    [_, signing] = parse(text, published=_DAY).events
    assert type(signing).__name__ == "Signing"
    assert {who for who in signing.participants if who.startswith("state:")} == {"state:EG", "state:KE"}
