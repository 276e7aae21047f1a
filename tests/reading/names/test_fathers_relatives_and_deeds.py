"""Names with the fathers in them, verbs behind a relative clause, what a deed is for, who signs for a body, and exchanged wishes."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2025-11-19"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال بدر بن حمد بن حمود البوسعيدي وزير الخارجية إن التعاون مستمر.", {"badr-albusaidi"}),
        ("قال بدر بن حمد بن حمود الكوبرتي وزير النقل إن التعاون مستمر.", {"بدر-بن-حمد-بن-حمود-الكوبرتي"}),
        ('غادر "حسين أمير عبداللهيان"، وزير الخارجية، إلى مسقط.', {"hossein-amirabdollahian"}),
    ],
)
def test_somebody_known_by_the_fathers_too(text: str, people: set[str]) -> None:
    assert facts_told.people(text, _DAY) == people


_MEETING = ("Meeting", _DAY, None, {"person:عمر-كيتا", "state:SN", "person:haitham-bin-tariq", "state:OM"})


@pytest.mark.parametrize(
    "text",
    [
        "وزير النقل السنغالي عمر كيتا الذي وصل أمس إلى مسقط التقى اليوم سلطان عمان هيثم بن طارق.",
        "أفاد الموفد أن وزير النقل السنغالي عمر كيتا الذي وصل أمس إلى مسقط، التقى اليوم سلطان عمان هيثم بن طارق.",
    ],
)
def test_a_verb_behind_a_relative_clause_is_of_whom_that_was(text: str) -> None:
    assert _MEETING in told(text, _DAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أفادت الوكالة أن وزير النقل السنغالي عمر كيتا توجه، اليوم الأربعاء، إلى غانا.", _DAY),
        ("وزير النقل السنغالي عمر كيتا توجه، أمس، إلى غانا.", "2025-11-18"),
    ],
)
def test_a_day_between_commas_behind_the_verb_of_going(text: str, day: str) -> None:
    assert told(text, _DAY) == [("Visit", day, "state:GH", {"person:عمر-كيتا", "state:SN"})]


@pytest.mark.parametrize(
    ("text", "supports"),
    [
        (
            "سيشارك وزير النقل السنغالي عمر كيتا. ومن المقرر توقيع ثلاث وثائق، من بينها اتفاق لدعم ميزانية الدولة الغانية.",
            set(),
        ),
        ("وقعت السنغال مذكرة تفاهم لدعم غانا.", set()),
        ("أعلنت السنغال تقديم منحة لدعم غانا.", {"SN supports GH"}),
    ],
)
def test_what_a_document_is_for_nobody_does_yet(text: str, supports: set[str]) -> None:
    assert {line for line in facts_told.relations(text, _DAY) if "supports" in line} == supports


def test_who_signs_for_a_body_is_no_third_side() -> None:
    text = "تم توقيع مذكرة بين وزارة النقل السنغالية ووزارة الطاقة الغانية، وقعتها عن السنغال الوزيرة آنا كوبرت."
    [row] = told(text, _DAY)
    assert row[3] == {"organization:وزاره-النقل-السنغاليه", "organization:وزاره-الطاقه-الغانيه"}


@pytest.mark.parametrize(
    "text",
    [
        "تبادل الرئيس السنغالي عمر كيتا مع الرئيس الغاني كوفي منساه برقيتي تهنئة بالذكرى.",
        "تبادل الرئيس السنغالي عمر كيتا ونظيره الغاني كوفي منساه التهاني بالذكرى.",
    ],
)
def test_exchanged_wishes_go_both_ways(text: str) -> None:
    assert facts_told.relations(text, _DAY) == {
        "عمر-كيتا congratulates كوفي-منساه",
        "كوفي-منساه congratulates عمر-كيتا",
    }


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            (
                "وكان الرئيس السنغالي عمر كيتا ورئيس الوزراء الغاني كوفي منساه، الذي يتولى رئاسة المجلس، قد اتفقا خلال مكالمة "
                "هاتفية في 9 أكتوبر على التعاون."
            ),
            [("PhoneCall", "2025-10-09", None, {"person:عمر-كيتا", "state:SN", "person:كوفي-منساه", "state:GH"})],
        ),
        (
            "التقى الوزير السنغالي عمر كيتا أمس نظيره الغاني كوفي منساه على هامش أعمال الجمعية العامة للأمم المتحدة بدورتها الـ 78.",
            [("Meeting", "2025-11-18", None, {"person:عمر-كيتا", "state:SN", "person:كوفي-منساه", "state:GH"})],
        ),
        (
            "توجه الوزير السنغالي عمر كيتا يومه السبت إلى غانا.",
            [("Visit", "2025-11-15", "state:GH", {"person:عمر-كيتا", "state:SN"})],
        ),
    ],
)
def test_who_and_when_around_a_relative_clause(
    text: str, events: list[tuple[str, str | None, str | None, set[str]]]
) -> None:
    assert told(text, _DAY) == events


def test_a_summit_for_which_a_day_is_being_set_has_not_been() -> None:
    [summit] = cr.parse("تعمل روسيا على تحديد موعد جديد لعقد القمة الروسية العربية.", published=_DAY).events
    assert summit.status is cr.Status.PLANNED


def test_a_palace_in_quotation_marks_is_nobody() -> None:
    text = 'استقبله الرئيس الغاني بالقصر الرئاسي "دولما كوبرت" بمدينة أكرا.'
    assert facts_told.people(text, _DAY) == set()


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وصل رئيس السنغال عمر كيتا والوفد المرافق له أمس إلى أكرا.",
            [("Visit", "2025-11-18", "place:accra", {"person:عمر-كيتا", "state:SN"})],
        ),
        (
            "وصل رئيس السنغال، عمر كيتا، والوفد المرافق له، مساء الثلاثاء، إلى أكرا.",
            [("Visit", "2025-11-18", "place:accra", {"person:عمر-كيتا", "state:SN"})],
        ),
        (
            "ويقوم الرئيس السنغالي عمر كيتا في البداية بزيارة غانا.",
            [("Visit", None, "state:GH", {"person:عمر-كيتا", "state:SN"})],
        ),
    ],
)
def test_who_goes_along_and_what_comes_first_are_no_clauses(
    text: str, events: list[tuple[str, str | None, str | None, set[str]]]
) -> None:
    assert told(text, _DAY) == events


def test_any_president_is_nobody_named() -> None:
    text = "زار الرئيس السنغالي عمر كيتا غانا عام 1966. وكانت آخر زيارة لرئيس سنغالي إلى كينيا قبل 35 عاما."
    assert "عمر-كيتا visits KE" not in facts_told.relations(text, _DAY)
    assert "عمر-كيتا visits GH" in facts_told.relations(text, _DAY)
