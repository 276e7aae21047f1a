"""By how much something grew, what has come about, and what two times and weakness are."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "زادت صادرات المغرب إلى السنغال بمئتي مليون دولار في 2024.",
            [Told("other", "200000000 USD", ("MA", "SN"), "2024")],
        ),
        (
            "ارتفعت واردات تشيلي من بيرو بنحو 70 مليون دولار في 2024 لتصل إلى 900 مليون دولار.",
            [
                Told("other", "70000000 USD", ("CL", "PE"), "2024"),
                Told("imports", "900000000 USD", ("CL", "PE"), "2024"),
            ],
        ),
        (
            "ارتفع حجم التبادل التجاري بين الهند ونيبال بمقدار 2 مليار دولار في النصف الأول من 2024 ليصل إلى مستوى قياسي تجاوز 9 مليارات دولار، بزيادة 5.4%.",
            [
                Told("other", "2000000000 USD", ("IN", "NP"), "2024-01/2024-06"),
                Told("trade-turnover", "9000000000 USD", ("IN", "NP"), "2024-01/2024-06", "+5.4%", True),
            ],
        ),
        (
            "نمت الصادرات الإسبانية إلى البرتغال بأكثر من مليار يورو (+3.5%) في 2024.",
            [
                Told("other", "1000000000 EUR", ("ES", "PT"), "2024"),
                Told("exports", None, ("ES", "PT"), "2024", "+3.5%"),
            ],
        ),
        (
            "سجلت صادرات غانا إلى توغو زيادة قدرها 30 مليون دولار في 2024.",
            [Told("other", "30000000 USD", ("GH", "TG"), "2024")],
        ),
        (
            "تراجعت شحنات القمح من كندا بمقدار مليوني طن في 2024 لتبلغ 20 مليون طن.",
            [Told("other", "2000000 t", (), "2024"), Told("cargo", "20000000 t", (), "2024")],
        ),
        # what it is, and not by how much it grew
        (
            "زادت صادرات المغرب إلى السنغال إلى مئتي مليون دولار في 2024.",
            [Told("exports", "200000000 USD", ("MA", "SN"), "2024")],
        ),
        (
            "زادت صادرات المغرب إلى السنغال على مئتي مليون دولار في 2024.",
            [Told("exports", "200000000 USD", ("MA", "SN"), "2024")],
        ),
        (
            "زادت صادرات المغرب إلى السنغال في 2024 لتبلغ مئتي مليون دولار.",
            [Told("exports", "200000000 USD", ("MA", "SN"), "2024")],
        ),
        (
            "زادت صادرات المغرب إلى السنغال بمقدار الربع فبلغت مئتي مليون دولار.",
            [Told("exports", "200000000 USD", ("MA", "SN"), None, "+25%")],
        ),
        (
            "زادت استثمارات قطر في الهند بمليار دولار في 2024.",
            [Told("investment", "1000000000 USD", ("QA", "IN"), "2024")],
        ),
    ],
)  # fmt: skip
def test_steps(text: str, expected: list[Told]) -> None:
    """A sum by which trade grew is not how much it is, and a rate beside it is that of the trade."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "كشفت النشرة عن ارتفاع ملموس بنسبة 12% في واردات بنما.",
            [Told("imports", None, ("PA",), None, "+12%")],
        ),
        (
            "كشفت النشرة عن زيادة بنسبة 12% في واردات بنما، التي بلغت 5 مليارات دولار.",
            [Told("imports", "5000000000 USD", ("PA",), None, "+12%")],
        ),
        (
            "بلغت صادرات أوروغواي إلى الصين 3 مليارات دولار، محققة فائضا تجاريا بقيمة مليار دولار.",
            [Told("exports", "3000000000 USD", ("UY", "CN")), Told("other", "1000000000 USD", ("UY",))],
        ),
        # what is only aimed at
        (
            "تدرس بنما زيادة وارداتها بنسبة 12%.",
            [Told("other", None, ("PA",), None, "+12%")],
        ),
        (
            "ناقش الوزراء سبل تحقيق زيادة بنسبة 12% في صادرات بنما.",
            [Told("other", None, ("PA",), None, "+12%")],
        ),
    ],
)  # fmt: skip
def test_outturns(text: str, expected: list[Told]) -> None:
    """A rise with its measure has come about, and so has what a participle of the subject tells."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "خصصت النرويج 5 ملايين يورو للفئات الأكثر ضعفا في مالاوي.",
            [Told("other", "5000000 EUR", ("NO", "MW"))],
        ),
        (
            "بلغت صادرات بنما مليار دولار، رغم الضعف في الطلب.",
            [Told("exports", "1000000000 USD", ("PA",))],
        ),
        (
            "بلغت صادرات بنما مليار دولار، وهي تعاني ضعفا في النقل.",
            [Told("exports", "1000000000 USD", ("PA",))],
        ),
        (
            "بلغت صادرات بنما مليار دولار، أي ضعفا ما كانت عليه في 2020.",
            [Told("exports", "1000000000 USD", ("PA",), None, "x2")],
        ),
        (
            "زادت صادرات بنما إلى بيرو الضعف في 2024.",
            [Told("exports", None, ("PA", "PE"), "2024", "x2")],
        ),
        (
            "ارتفعت صادرات بنما إلى الضعف في 2024.",
            [Told("exports", None, ("PA",), "2024", "x2")],
        ),
    ],
)  # fmt: skip
def test_twice(text: str, expected: list[Told]) -> None:
    """«ضعفا» is weakness, or two times what follows."""
    assert told(text) == expected
