"""Who stands near an amount and is no party of it, and who is: between whom, who lends, to whom it is given; exchange, power."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "اجتذب المرفأ استثمارات هندية بقيمة 3 مليارات دولار، مع السعي إلى تحويله إلى مركز بين أوغندا وتنزانيا.",
            [Told("investment", "3000000000 USD", ("IN",))],
        ),
        (
            "بلغت قيمة استثمارات الهند 3 مليارات دولار في ميناء مومباسا، بهدف جعله محورا بين أوغندا وتنزانيا.",
            [Told("investment", "3000000000 USD", ("IN", "KE"))],
        ),
        (
            "يخفض النفق كلفة التجارة بين بيرو والبرازيل بمليار دولار، مما يجعل حركة البضائع بين آسيا وأوروبا أسرع.",
            [Told("other", "1000000000 USD")],
        ),
        (
            "بلغ 5 مليارات دولار حجم التبادل التجاري بين بيرو والبرازيل.",
            [Told("trade-turnover", "5000000000 USD", ("BR", "PE"))],
        ),
        (
            "تجاوزت 5 مليارات دولار صادرات بيرو إلى البرازيل في 2024.",
            [Told("exports", "5000000000 USD", ("PE", "BR"), "2024")],
        ),
        (
            "بلغت 5 مليارات دولار، وزادت صادرات بيرو.",
            [Told("other", "5000000000 USD")],
        ),
    ],
)  # fmt: skip
def test_between(text: str, expected: list[Told]) -> None:
    """Those between whom something else goes, further on, are no parties; of what an amount is the size may stand behind it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تمول كوريا الجنوبية خط سكك حديدية بين بيرو وبوليفيا بقرض قيمته 3 مليارات دولار.",
            [Told("other", "3000000000 USD", ("KR",))],
        ),
        (
            "توفر الحكومة الكورية تمويل طريق يربط بين بيرو وبوليفيا بقرض قيمته 3 مليارات دولار.",
            [Told("other", "3000000000 USD", ("KR",))],
        ),
        (
            "وُقعت في سيول اتفاقية قرض بين كوريا الجنوبية وبيرو قيمته 3 مليارات دولار.",
            [Told("other", "3000000000 USD", ("KR", "PE"))],
        ),
        (
            "تدعم كندا تجديد السكك البوليفية ووافقت على تخصيص قرض بقيمة 250 مليون دولار للمشروع.",
            [Told("other", "250000000 USD", ("CA",))],
        ),
        (
            "استقبلت كندا الوفد وبلغت الاستثمارات 250 مليون دولار.",
            [Told("investment", "250000000 USD")],
        ),
        (
            "أعلنت كندا تخصيص مبلغ 60 مليون يورو لدعم المجتمعات الأكثر احتياجا في مالاوي.",
            [Told("other", "60000000 EUR", ("CA", "MW"))],
        ),
        (
            "تبرعت كندا بمبلغ 3.5 مليون يورو للمتضررين من الفيضانات في مالاوي وزامبيا وموزمبيق.",
            [Told("other", "3500000 EUR", ("CA", "MW", "ZM", "MZ"))],
        ),
        # a body that counts is no party
        (
            "أكد المعهد الوطني للإحصاء أن العجز التجاري بلغ 3 مليارات دينار.",
            [Told("other", "3000000000 None")],
        ),
    ],
)  # fmt: skip
def test_lenders_and_takers(text: str, expected: list[Told]) -> None:
    """A way is built with the loan of whoever lends, not of those whom it joins; all whom و joins are given."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت صادرات الكهرباء من النرويج إلى الدنمارك 810 جيغاواط ساعة في 2024، مقابل 700 جيغاواط ساعة في 2023.",
            [Told("exports", "810 GWh", ("NO", "DK"), "2024"), Told("exports", "700 GWh", ("NO", "DK"), "2023")],
        ),
        (
            "بلغت إمدادات النرويج إلى إسبانيا 81 مليون متر مكعب، ما مثل 26 بالمئة من حاجيات مدريد.",
            [Told("cargo", "81000000 m3", ("NO", "ES"))],
        ),
        (
            "تبلغ قدرة المحطة 500 ميغاواط.",
            [],
        ),
        (
            "حلت الولايات المتحدة ثانية بصادرات بلغت 105 آلاف طن، بينما جاءت نيجيريا ثالثة بصادرات بلغت 36 ألف طن.",
            [Told("exports", "105000 t", ("US",)), Told("exports", "36000 t", ("NG",))],
        ),
    ],
)  # fmt: skip
def test_power_and_shipments(text: str, expected: list[Told]) -> None:
    """Power is traded by the hour, and supplies to somebody are those of whoever sends them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت صادرات كينيا 23 مليار دولار أمريكي (1 دولار أمريكي=4.40 رنجت ماليزي) في عام 2021.",
            [Told("exports", "23000000000 USD", ("KE",), "2021")],
        ),
        (
            "بلغت صادرات كينيا 23 مليار شلن (الدولار = 130 شلنا) في عام 2021.",
            [Told("exports", "23000000000 KES", ("KE",), "2021")],
        ),
        (
            "بلغت صادرات كينيا 23 مليار شلن (الدولار يساوي 130 شلنا كينيا) في عام 2021.",
            [Told("exports", "23000000000 KES", ("KE",), "2021")],
        ),
        (
            "بلغت واردات أوغندا 5 مليارات شلن (دولار واحد يعادل 3700 شلن) في عام 2021.",
            [Told("imports", "5000000000 UGX", ("UG",), "2021")],
        ),
        (
            "بلغت صادرات كينيا 23 مليار شلن، أي ما يعادل 180 مليون دولار، في عام 2021.",
            [Told("exports", "23000000000 KES", ("KE",), "2021"), Told("exports", "180000000 USD", ("KE",), "2021")],
        ),
        (
            "بلغت صادرات كينيا مليار شلن، وهو ما يعادل 7 ملايين دولار.",
            [Told("exports", "1000000000 KES", ("KE",)), Told("exports", "7000000 USD", ("KE",))],
        ),
    ],
)  # fmt: skip
def test_exchange(text: str, expected: list[Told]) -> None:
    """What a currency is worth is no figure."""
    assert told(text) == expected
