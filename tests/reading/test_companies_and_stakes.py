"""Companies in figures: who signs what is worth so much, who invests, who holds a stake; and of what time and change an amount is."""

from __future__ import annotations

import pytest

from tests.reading.test_figures import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقعت شركة «النخيل» مع «سيمنس» الألمانية عقدا لتوريد 150 قاطرة بقيمة 405 ملايين دولار.",
            [Told("other", "405000000 USD", ("النخيل", "siemens"))],
        ),
        (
            "أبرمت شركة «النور» وشركة «النخيل» اتفاقا يقضي بأن تورد الأولى للثانية 240 ألف طن خلال سنة 2025، بقيمة 300 مليون دولار.",
            [
                Told("other", "240000 t", ("النور", "النخيل"), "2025"),
                Told("other", "300000000 USD", ("النور", "النخيل"), "2025"),
            ],
        ),
        ("وقع وزير الطاقة الكيني ومدير شركة «النور» اتفاقية بقيمة مليار دولار.", [Told("other", "1000000000 USD")]),
        (
            "وقعت كينيا مع شركة «سيمنس» اتفاقية لإنشاء محطة تبلغ تكلفتها 620 مليون دولار.",
            [Told("other", "620000000 USD")],
        ),
        ("ستستثمر «مصدر» ملياري دولار في كينيا.", [Told("investment", "2000000000 USD", ("masdar", "KE"))]),
        (
            "قال مصدر إن بلاده ستستثمر ملياري دولار في كينيا.",
            [Told("investment", "2000000000 USD", ("KE",))],
        ),
        ("نفت «توتال» نيتها بيع حصتها البالغة 16.9% في الحقل.", [Told("other", "16.9%", ("totalenergies",))]),
        ("قال إن حصة كينيا تبلغ 69 في المائة من الاحتياطيات.", [Told("other", "69%", ("KE",))]),
        ("تملك شركة «النور» حصة قدرها 20 بالمئة في خط الأنابيب.", [Told("other", "20%", ("النور",))]),
        ("بلغت نسبة المشاركة 60% في كينيا.", []),
    ],
)  # fmt: skip
def test_companies_stand_for_themselves(text: str, expected: list[Told]) -> None:
    """A company signs, invests and holds in its own name; what a station costs is nobody's contract."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ترتفع واردات لبنان من كينيا في أول شهرين من السنة إلى 11,8 مليون دولار.",
            [Told("imports", "11800000 USD", ("LB", "KE"), "2025-01/2025-02")],
        ),
        (
            "نقل الخط في عام 2024 ما مجموعه 4,5 ملايين طن من البضائع، أي أكثر بنسبة 62% مما كان عليه في العام الذي سبقه.",
            [Told("cargo", "4500000 t", (), "2024", "+62%")],
        ),
        (
            "شارك في الدورة، التي انعقدت في يونيو 2024، ألف ضيف، ووقعت خلالها اتفاقيات بقيمة 30 مليار دولار.",
            [Told("other", "30000000000 USD")],
        ),
        ("وقعت عقود بقيمة 17 مليار دولار خلال المنتدى الذي اختتم أمس.", [Told("other", "17000000000 USD")]),
        ("وقعت عقود بقيمة 17 مليار دولار خلال العام الماضي.", [Told("other", "17000000000 USD", (), "2024")]),
        ("نقل الخط الذي افتتح في 2020، 3 ملايين طن.", [Told("cargo", "3000000 t")]),
        (
            "ضخ الغاز سيبدأ نهاية الشهر الحالي وبواقع 20 مليون متر مكعب يوميا.",
            [Told("other", "20000000 m3/day")],
        ),
        ("ناول ميناء الإسكندرية مليوني طن في 2024.", [Told("cargo", "2000000 t", ("EG",), "2024")]),
        (
            "سترتفع القدرة الاستيعابية لميناء الإسكندرية إلى 10 ملايين طن سنويا بحلول 2029.",
            [Told("other", "10000000 t/year", ("EG",), "2029")],
        ),
    ],
)  # fmt: skip
def test_time_and_change_are_those_of_the_amount(text: str, expected: list[Told]) -> None:
    """What else took place in a relative clause, or begins, lends no time; a port moves cargo for its state."""
    assert told(text) == expected
