"""Works of commissions of two states, guests of a city that is nobody's, and names that end where something else begins."""

from __future__ import annotations

import pytest

from tests.reading import facts_told
from tests.reading.events_told import DAY, told

_TWO = {"state:SN", "state:GH"}
_BOTH = {*_TWO, "person:عمر-كيتا", "person:كوفي-منساه"}
_MINISTERS = "وزير النقل السنغالي عمر كيتا ونظيره الغاني كوفي منساه"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            f"عقدت اللجنة المشتركة السنغالية الغانية أمس في أكرا أعمال دورتها الثالثة برئاسة {_MINISTERS}.",
            [("Meeting", "2025-11-18", "place:accra", _BOTH)],
        ),
        (
            f"انطلقت اليوم الأربعاء في أكرا أشغال اللجنة العليا المشتركة السنغالية الغانية برئاسة {_MINISTERS}.",
            [("Meeting", DAY, "place:accra", _BOTH)],
        ),
        ("انطلاق أعمال اللجنة المشتركة السنغالية الغانية في أكرا", [("Meeting", None, "place:accra", _TWO)]),
        (
            "ترأس وزير النقل السنغالي عمر كيتا، برفقة نظيره الغاني كوفي منساه، أعمال اللجنة المشتركة بين البلدين في أكرا.",
            [("Meeting", None, "place:accra", _BOTH)],
        ),
        (
            "ترأس وزير النقل السنغالي عمر كيتا مناصفة مع نظيره الغاني كوفي منساه اجتماع اللجنة المشتركة السنغالية الغانية بأكرا.",
            [("Meeting", None, "place:accra", _BOTH)],
        ),
        (
            "يترأس الوزيران غدا اجتماعات الدورة الثالثة للجنة السنغالية الغانية المشتركة التي أطلقها البلدان في عام 1966.",
            [("Meeting", "2025-11-20", None, _TWO)],
        ),
        (
            (
                "قال الوزير إن أشغال اللجنة المشتركة السنغالية الغانية انطلقت اليوم بأكرا. "
                "وأضاف أن الدورة الثالثة للجنة المشتركة السنغالية الغانية تناقش النقل."
            ),
            [("Meeting", DAY, "place:accra", _TWO)],
        ),
        ("أكد الوزير أهمية أعمال اللجنة المشتركة السنغالية الغانية.", []),
        ("توقفت أعمال لجنة التحقيق السنغالية.", []),
        ("أشاد الوزير بأعمال اللجنة الأولمبية الغانية.", []),
    ],
)
def test_the_works_of_a_commission_of_two_states_are_a_meeting(
    text: str, events: list[tuple[str, str | None, str | None, set[str]]]
) -> None:
    assert told(text) == events


def test_those_who_sign_at_the_end_of_the_works_are_the_states() -> None:
    text = (
        "عقدت اللجنة المشتركة السنغالية الغانية أمس في أكرا أعمال دورتها الثالثة. "
        "وفي ختام أشغال اللجنة المشتركة السنغالية الغانية وقع الوزيران اتفاقية."
    )
    assert told(text)[1] == ("Signing", "2025-11-18", "place:accra", _TWO)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "أجرت وزيرة الخارجية ليلى كوبرت مباحثات أمس بنيويورك مع نظيرها البرتغالي باولو رانجيل.",
            {"person:ليلي-كوبرت", "person:باولو-رانجيل", "state:PT"},
        ),
        (
            "وفي أكرا أجرى وزير الخارجية البرتغالي باولو رانجيل مباحثات مع وزيرة الخارجية ليلى كوبرت.",
            {"person:ليلي-كوبرت", "person:باولو-رانجيل", "state:PT", "state:GH"},
        ),
        (
            "استقبلت وزيرة الخارجية ليلى كوبرت أمس في أكرا نظيرها البرتغالي باولو رانجيل.",
            {"person:ليلي-كوبرت", "person:باولو-رانجيل", "state:PT", "state:GH"},
        ),
    ],
)
def test_only_who_receives_or_is_called_on_is_at_home(text: str, who: set[str]) -> None:
    assert told(text)[0][3] == who


def test_a_clause_about_an_election_does_not_date_the_summit() -> None:
    text = (
        "تناقش رابطة آسيان الأمن في قمتها المخططة مع اليابان في طوكيو. "
        "ولن يشارك الرئيس الكيني في أعمال القمة بسبب الانتخابات التي جرت في بلاده أمس."
    )
    assert [row[:3] for row in told(text)] == [("Summit", None, "place:tokyo")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("حل الوزير السنغالي عمر كيتا أمس في أكرا.", [("Visit", "2025-11-18", "place:accra")]),
        ("حل العداء السنغالي في المركز الثاني.", []),
        (
            "يزور الوزير السنغالي عمر كيتا غانا الأسبوع المقبل. وسيحل الوزير في أكرا يوم الاثنين.",
            [("Visit", "2025-11-24", "place:accra")],
        ),
        (
            "قام وكيل وزارة الخارجية للشؤون الإقليمية ومجلس التعاون السفير عمر كيتا أمس بزيارة إلى أكرا.",
            [("Visit", "2025-11-18", "place:accra")],
        ),
    ],
)
def test_who_comes_to_town(text: str, events: list[tuple[str, str | None, str | None]]) -> None:
    assert [row[:3] for row in told(text)] == events
    assert all(row[3] <= {"person:عمر-كيتا", "state:SN", "organization:وزاره-الخارجيه"} for row in told(text))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("استقبل الشيخ صباح خالد الحمد المبارك الصباح أمس السفير الغاني.", {"صباح-خالد-الحمد-المبارك-الصباح"}),
        ("وصل الرئيس ماكرون وعقيلته بريجيت إلى أكرا.", {"emmanuel-macron"}),
        ("وصل الرئيس عمر كيتا ونجله شيخو إلى أكرا.", {"عمر-كيتا"}),
        ("حل الوزير عمر كيتا ضيفا على البرنامج.", {"عمر-كيتا"}),
        ("التقى الوزير سفير غانا لدى جمهورية كوبرت المتحدة الدكتور كوفي منساه.", {"كوفي-منساه"}),
        ("التقى وكيل الوزارة للشؤون السياسية السفير عمر كيتا أمس السفير الغاني.", {"عمر-كيتا"}),
    ],
)
def test_where_a_name_ends(text: str, people: set[str]) -> None:
    assert facts_told.people(text, DAY) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("كل ما يخدم مصلحة غانا يخدم السنغال.", set()),
        ("قال رئيس مصلحة الجمارك الغانية إن التجارة زادت.", {"مصلحه-الجمارك-الغانيه"}),
        ("قال رئيس رابطة «آسيان» إن التعاون مستمر.", {"asean"}),
        ("أشاد الوزير بعمل لجان المجلس الفرعية.", set()),
        (
            "اجتمعت أمس اللجنة التنفيذية المنبثقة عن مجلس الأعمال السنغالي.",
            {"اللجنه-التنفيذيه", "مجلس-الاعمال-السنغالي"},
        ),
    ],
)
def test_where_the_name_of_a_body_ends(text: str, bodies: set[str]) -> None:
    assert facts_told.bodies(text, DAY) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("صارت أكرا ساحة للتنافس بين الشركات.", {"accra"}),
        ("اجتمعوا في ساحة الحرية.", {"ساحه-الحريه"}),
    ],
)
def test_a_square_and_an_arena(text: str, places: set[str]) -> None:
    assert facts_told.places(text, DAY) == places
