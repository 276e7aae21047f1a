"""What an amount takes from what was told before: the two, the time, the currency, what has grown."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تتوقع هانوي والمغرب توقيع اتفاقات، في وقت بلغت فيه المبادلات التجارية 400 مليون دولار في 2024.",
            [Told("trade-turnover", "400000000 USD", ("MA", "VN"), "2024")],
        ),
        (
            "تعد بيرو أقرب جارة لتشيلي، وثالث أكبر شركائها بعد كندا وفنلندا. وفي عام 2024 بلغت التجارة الثنائية 72 مليون دولار.",
            [Told("trade-turnover", "72000000 USD", ("CL", "PE"), "2024")],
        ),
        (
            "زارت بيرو وتشيلي بعثة تجارية. وبلغت التجارة الثنائية 72 مليون دولار في 2024.",
            [Told("trade-turnover", "72000000 USD", ("CL", "PE"), "2024")],
        ),
        (
            "وقعت تشيلي واليابان مذكرات تمنح بموجبها طوكيو منحة قيمتها 300 مليون ين.",
            [Told("other", "300000000 JPY", ("JP", "CL"))],
        ),
        (
            "تجاوزت الصادرات الهولندية إلى بولندا (49 مليون يورو) صادراتها إلى الصين (41 مليون يورو).",
            [Told("exports", "49000000 EUR", ("NL", "PL")), Told("exports", "41000000 EUR", ("NL", "CN"))],
        ),
    ],
)  # fmt: skip
def test_two_told_of(text: str, expected: list[Told]) -> None:
    """Capitals stand for the two beside a state; who only says what place another has is none of the two."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "شهد حجم التبادل التجاري بين كينيا وغانا ارتفاعا ملحوظا، حيث انتقل من 2.1 مليار دولار في عام 2023 إلى 2.4 مليار دولار في 2024.",
            [
                Told("trade-turnover", "2100000000 USD", ("GH", "KE"), "2023"),
                Told("trade-turnover", "2400000000 USD", ("GH", "KE"), "2024"),
            ],
        ),
        (
            "سجلت واردات غانا ارتفاعا تجاوزت نسبته 40%، حيث انتقلت من 1.2 مليار دولار خلال 2024، مقابل 800 مليون دولار في 2023.",
            [
                Told("imports", "1200000000 USD", ("GH",), "2024", "+40%"),
                Told("imports", "800000000 USD", ("GH",), "2023"),
            ],
        ),
        (
            "ارتفعت الصادرات الكينية إلى أوغندا الضعف منذ عام 2005 عندما كانت تقدر بنحو 20 مليون دولار.",
            [Told("exports", None, ("KE", "UG"), None, "x2"), Told("exports", "20000000 USD", ("KE", "UG"), "2005")],
        ),
        (
            "زادت صادرات كينيا إلى مصر 5% في 2023، بينما تراجعت إلى غانا بنسبة 3%.",
            [Told("exports", None, ("KE", "EG"), "2023", "+5%"), Told("exports", None, ("KE", "GH"), "2023", "-3%")],
        ),
        (
            "زادت صادرات كينيا إلى مصر بنسبة 5% في 2023، فيما انخفضت في المدن البطالة بنسبة 3%.",
            [Told("exports", None, ("KE", "EG"), "2023", "+5%")],
        ),
        (
            "تسعى كينيا وغانا إلى رفع التجارة بينهما إلى مليار دولار، بعد أن سجلت نموا بنسبة 20% في 2024.",
            [
                Told("other", "1000000000 USD", ("GH", "KE")),
                Told("trade-turnover", None, ("GH", "KE"), "2024", "+20%"),
            ],
        ),
        (
            "تستهدف كينيا وغانا رفع التجارة بينهما إلى مليار دولار، عقب ارتفاع قياسي بلغ 20% في 2024.",
            [
                Told("other", "1000000000 USD", ("GH", "KE")),
                Told("trade-turnover", None, ("GH", "KE"), "2024", "+20%"),
            ],
        ),
        (
            "ذكرت بيانات أن تجارة بيرو مع غانا شهدت زيادة معتدلة في الأشهر الخمسة الأولى من 2024. وبلغ حجم تجارة بيرو مع غانا 84 مليون دولار خلال الفترة.",
            [Told("trade-turnover", "84000000 USD", ("GH", "PE"), "2024-01/2024-05")],
        ),
        (
            "زادت تجارة بيرو مع غانا 5% في الربع الأول من 2024. وبلغت واردات بيرو من غانا 84 مليون دولار خلال الفترة المذكورة.",
            [
                Told("trade-turnover", None, ("GH", "PE"), "2024-01/2024-03", "+5%"),
                Told("imports", "84000000 USD", ("PE", "GH"), "2024-01/2024-03"),
            ],
        ),
        # of the money with which it is compared
        (
            "بلغت صادرات كينيا إلى أوغندا 5.4 مليار العام الماضي، مقابل 9.2 مليار دولار في 2015.",
            [
                Told("exports", "5400000000 USD", ("KE", "UG"), "2024"),
                Told("exports", "9200000000 USD", ("KE", "UG"), "2015"),
            ],
        ),
        (
            "بلغت الصادرات المصرية إلى أوغندا 59 مليون دولار في 2023 مقابل 24 مليون في 2022.",
            [
                Told("exports", "59000000 USD", ("EG", "UG"), "2023"),
                Told("exports", "24000000 USD", ("EG", "UG"), "2022"),
            ],
        ),
        (
            "بلغت صادرات مصر 59 مليون دولار في بلد يسكنه 24 مليون.",
            [Told("exports", "59000000 USD", ("EG",))],
        ),
        (
            "بلغ عدد الزوار 24 مليون وأنفقوا 3 مليارات دولار.",
            [Told("other", "3000000000 USD")],
        ),
    ],
)  # fmt: skip
def test_told_before(text: str, expected: list[Told]) -> None:
    """What moved from one amount to another, what «بينما» leaves out, «خلال الفترة», and the money of the amount beside."""
    assert told(text) == expected
