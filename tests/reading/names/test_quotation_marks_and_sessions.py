"""Officials named in quotation marks, sessions of a gathering itself, who leads a state, and names of many words."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading import facts_told
from tests.reading.events_told import DAY, told


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        (
            'التقى وزير الخارجية الغاني "كوفي منساه" في داكار رئيس الجمهورية "عمر صالح" ورئيس الوزراء "كريم عبدالمهدي".',
            {"كوفي-منساه", "عمر-صالح", "كريم-عبدالمهدي"},
            set(),
        ),
        (
            'التقى مساعد وزير الخارجية الغاني للشؤون السياسية "كوبرت منساه" أمس رئيس الحكومة "عمر صالح".',
            {"كوبرت-منساه", "عمر-صالح"},
            set(),
        ),
        ('قال المتحدث باسم الخارجية "كوبرت منساه" إن التعاون مستمر.', {"كوبرت-منساه"}, set()),
        ('بحث سفير غانا في داكار "كريم صالح" سبل التعاون.', {"كريم-صالح"}, set()),
        ('التقى الوزير "ليلى كوبرت"، رئيسة الجمعية الوطنية الغانية.', {"ليلي-كوبرت"}, {"الجمعيه-الوطنيه-الغانيه"}),
        ('استقبل رئيس شركة "كوبرتال" أمس السفير الغاني.', set(), {"كوبرتال"}),
        ('قال الوزير "نرفض الحرب" أمس.', set(), set()),
    ],
)
def test_officials_named_in_quotation_marks(text: str, people: set[str], bodies: set[str]) -> None:
    assert facts_told.people(text, DAY) == people
    assert facts_told.bodies(text, DAY) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "استقبل رئيس المجلس الشيخ الدكتور عبد الله بن محمد بن إبراهيم آل الشيخ أمس السفير الغاني.",
            {"عبد-الله-بن-محمد-بن-ابراهيم-ال-الشيخ"},
        ),
        ("قال أحمد سعد الدين الأمين العام للمجلس إن التعاون مستمر.", {"احمد-سعد-الدين"}),
        ("ضم الوفد رئيس لجنة الزراعة واستصلاح الأراضي، وأحمد توفيق وكيل اللجنة.", {"احمد-توفيق"}),
    ],
)
def test_names_of_many_words_and_none(text: str, people: set[str]) -> None:
    assert facts_told.people(text, DAY) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("فاز المنتخب بكأس الخليج العربي 25.", set()),
        ("تستضيف غانا كأس أمم أفريقيا.", set()),
        ("عبرت السفن الخليج العربي أمس.", {"persian-gulf"}),
    ],
)
def test_a_cup_is_no_sea(text: str, places: set[str]) -> None:
    assert facts_told.places(text, DAY) == places


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "اختتمت القمة العربية، مساء اليوم بالمنامة، أعمال دورتها الثالثة والثلاثين.",
            [("Summit", f"/{DAY}", "place:manama", set())],
        ),
        (
            "شارك نائب رئيس الوزراء لشؤون مجلس الوزراء في سلطنة عمان ونائب رئيس الإمارات في القمة العربية بالكويت.",
            [("Summit", None, "state:KW", {"state:OM", "state:AE"})],
        ),
    ],
)
def test_whose_session_it_is_and_whose_minister(
    text: str, events: list[tuple[str, str | None, str | None, set[str]]]
) -> None:
    assert told(text) == events


def test_a_meeting_of_somebody_else_is_another() -> None:
    text = (
        "عقد وزير النقل السنغالي عمر كيتا أمس جلسة مباحثات مع نظيره الغاني كوفي منساه. "
        "وأشار الوزير إلى زيارة الرئيس الكيني وليام روتو إلى السعودية ولقائه بالملك."
    )
    met = told(text)[0]
    assert met[3] == {"person:عمر-كيتا", "state:SN", "person:كوفي-منساه", "state:GH"}


def test_who_leads_a_state_does_not_lead_the_talks() -> None:
    text = (
        "أجرى وزير النقل السنغالي عمر كيتا أمس مباحثات مع نظيره الغاني كوفي منساه حول ما يربط السنغال وغانا "
        "بقيادة الرئيس كريم صالح."
    )
    assert "person:كريم-صالح" not in told(text)[0][3]


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        (
            "اختتمت في أكرا أشغال اللجنة المشتركة الغانية الكينية في دورتها الخامسة، بحضور السفيرة ليلى كوبرت.",
            [("Meeting", 5)],
        ),
        ("انعقد في داكار اجتماع اللجنة العليا المشتركة بين غانا وكينيا في دورته الثانية.", [("Meeting", 2)]),
        ("انطلقت في نيروبي أعمال القمة الأفريقية في دورتها الثامنة.", [("Summit", 8)]),
        (
            "انعقد في داكار اجتماع اللجنة العليا المشتركة بين غانا وكينيا على هامش الجمعية العامة للأمم المتحدة في دورتها الثمانين.",
            [("Meeting", None)],
        ),
    ],
)
def test_a_body_meets_in_its_session_once(text: str, sessions: list[tuple[str, int | None]]) -> None:
    """What is told of as «في دورتها» is the meeting of that body; the session of another body numbers no meeting."""
    events = parse(text, published=DAY).events
    assert [(type(event).__name__, getattr(event, "ordinal", None)) for event in events] == sessions


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("عقد في أكرا اجتماع بين كينيا بقيادة الرئيس سالم أوتينو وغانا.", [{"state:KE", "state:GH"}]),
        (
            "عقد الوزير السنغالي كوفي منساه لقاء مع كينيا بقيادة الرئيس سالم أوتينو وتوغو.",
            [{"person:كوفي-منساه", "state:SN", "state:KE", "state:TG"}],
        ),
        (
            (
                "عقد الوزير الغاني كوفي منساه في نيروبي أمس جلسة مباحثات مع كينيا. "
                "ونوه الوزير بالزيارة التي قام بها الرئيس عمر ديالو إلى أكرا ولقائه بأخيه الرئيس."
            ),
            [{"person:كوفي-منساه", "state:GH", "state:KE"}],
        ),
    ],
)
def test_who_leads_a_state_and_whose_other_meeting_it_is(text: str, met: list[set[str]]) -> None:
    """Whoever leads a state is no further party, and those behind him still are; a meeting of somebody else adds nobody."""
    events = parse(text, published=DAY).events
    assert [set(event.participants) for event in events if type(event).__name__ == "Meeting"] == met


MARKED = {
    "a noun": (
        'التقى الوزير الكيني سامر دلفوف السفير الغاني لدى تركيا "الدعم كوبرتلي".',
        {"سامر-دلفوف", "الدعم-كوبرتلي"},
    ),
    "guillemets": ("زار السفير الكيني لدى غانا «الهدف كوبرتسكي» المصنع.", {"الهدف-كوبرتسكي"}),
    "what he says": ('قال السفير الكيني لدى غانا "الوضع صعب" وغادر.', set()),
    "what he calls it": ('صرح السفير الغاني لدى كينيا "الدعم كوبرتلي" أن الخطة جاهزة.', set()),
    "a port": ('زار السفير الغاني لدى كينيا "ميناء كوبرتلي" أمس.', set()),
}


@pytest.mark.parametrize(("text", "who"), MARKED.values(), ids=MARKED)
def test_a_name_in_marks_behind_where_one_is_accredited(text: str, who: set[str]) -> None:
    """«السفير الغاني لدى تركيا "الدعم كوبرتلي"»: a definite noun and a strange word alone in the marks can only be a name."""
    assert {person.id.partition(":")[2] for person in parse(text, published=DAY).persons} == who
