"""What words tell only where they stand: the same words elsewhere, or a like word there, tell nothing of the kind."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading import facts_told
from tests.reading.events_told import told
from tests.reading.figures_told import Told
from tests.reading.figures_told import told as figures

_DAY = "2025-11-19"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقع الوزير الكيني مع مدير البنك الدولي اتفاقية قرض بقيمة 5 ملايين دولار.", ("world-bank", "KE")),
        ("وقع الوزير الكيني اتفاقية قرض من البنك الدولي بقيمة 5 ملايين دولار.", ("world-bank", "KE")),
        ("نيروبي - بدأ العمل في المستشفى بمنحة من صندوق قطر للتنمية قيمتها 5 ملايين دولار.", ("qatar-fund", "KE")),
    ],
)
def test_to_whom_a_loan_goes(text: str, expected: tuple[str, ...]) -> None:
    (figure,) = cr.parse(text, published="2025-11-19").figures
    assert {who.partition(":")[2] for who in figure.between} == set(expected)


def test_an_answer_is_not_any_number() -> None:
    asked = "ما حجم التبادل التجاري بين كينيا ومصر؟ "
    assert figures(asked + "قالت الوزارة إن السفينة تكلف 5 ملايين دولار.") == [Told("other", "5000000 USD")]


@pytest.mark.parametrize(
    ("text", "relation", "holds"),
    [
        ("يربط الممر الأوسط الحدود الصينية بأوروبا.", "titr connects CN", True),
        ("يربط الممر الأوسط الصناعة الصينية بأوروبا.", "titr connects CN", False),
        ("تحدث الوزير عن الممر الأوسط. واستثمرت الصين 5 ملايين دولار.", "CN invests-in titr", True),
        ("تحدث الوزير عن الممر الأوسط. واستثمرت الصين 5 ملايين دولار في أعمال التنقيب.", "CN invests-in titr", False),
        ("وقع ستيفان كوبرتين الاتفاق مع شركة أرامكو.", "ستيفان-كوبرتين signs-with aramco", True),
    ],
)
def test_relations(text: str, relation: str, holds: bool) -> None:
    assert (relation in facts_told.relations(text, _DAY)) is holds


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("اختتم الرئيس الكيني وليام روتو حديثه بالتأكيد على أن الاتفاق جاهز.", ["william-ruto"]),
        ("وصل الرئيس الكيني وليام روتو إلى القاهرة بالتأكيد على أن الاتفاق جاهز.", []),
        ("وليام روتو، الذي زار أكرا أمس، وصف القمة بأنها ناجحة.", ["william-ruto"]),
        ("وليام روتو، على هامش القمة، وصف الاتفاق بأنه جاهز.", []),
        ("وبينما وصفها بـ«المضحكة»، حث الاتحاد الأوروبي الطرفين على الحوار.", ["-", "eu"]),
        ("وقال لبنان كوبرتين إن الاتفاق جاهز.", ["لبنان-كوبرتين"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert facts_told.speakers(text, _DAY) == speakers


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("وقع ستيفان كوبرتين الاتفاق مع شركة أرامكو.", {"ستيفان-كوبرتين"}),
        ("وقعت كوبرت أنيرجي الاتفاق مع شركة أرامكو.", set()),
        ("أطلقت ستيفان كوبرتين القمة.", set()),
    ],
)
def test_one_man_does_it(text: str, people: set[str]) -> None:
    assert facts_told.people(text, _DAY) == people


@pytest.mark.parametrize("offices", ["رئيس الوزراء ووزير الخارجية في كينيا", "رئيس الوزراء في كينيا"])
def test_two_offices_of_one(offices: str) -> None:
    (row,) = told(f"زار ستيفان كوبرتين، {offices}، القاهرة أمس.")
    assert row[3] == {"person:ستيفان-كوبرتين", "state:KE"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("تبدأ القمة الأفريقية غدا في نيروبي لمدة ثلاثة أيام.", "2025-11-20/2025-11-22"),
        ("تبدأ القمة الأفريقية غدا في نيروبي، وتزور لجنة مدينة مومباسا لمدة ثلاثة أيام.", "2025-11-20"),
    ],
)
def test_for_how_long(text: str, when: str) -> None:
    (row,) = told(text)
    assert row[1] == when


def test_a_day_of_it_is_within_it() -> None:
    (row,) = told("شارك الوزير الكيني ديفيس شيرشير في اليوم الأخير من المنتدى الأفريقي للطاقة في نيروبي.")
    assert row[3] == {"person:ديفيس-شيرشير", "state:KE"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("وكان /روتو/ قد زار القاهرة أمس.", {"place:cairo"}),
        ("وكان /روتو/ زميله في الحكومة.", set()),
        ('أغنية "بيروت" و"عمان" لفيروز.', set()),
        ("كان (أ ف ب) - انعقدت القمة الأفريقية للمناخ.", {"place:cannes"}),
    ],
)
def test_what_is_a_town(text: str, places: set[str]) -> None:
    assert {place.id for place in cr.parse(text, published="2025-11-19").places} == places
