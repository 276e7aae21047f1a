"""Changes told as a part or before their word of growth; years before a bare milliard; who gives, signs, announces and invests."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بنسبة 15 بالمئة نمت الصادرات الفيتنامية إلى ألمانيا في 2024.",
            [Told("exports", None, ("VN", "DE"), "2024", "+15%")],
        ),
        (
            "بنسبة 15 بالمئة ارتفعت صادرات غانا إلى الهند إلى 5 مليارات دولار في 2024.",
            [Told("exports", "5000000000 USD", ("GH", "IN"), "2024", "+15%")],
        ),
        (
            "20% نمو التبادل التجاري بين المغرب والسنغال في 2024",
            [Told("trade-turnover", None, ("MA", "SN"), "2024", "+20%")],
        ),
        ("20% من صادرات كينيا تذهب إلى مصر", []),
        (
            "انكمشت التجارة بين الصين والولايات المتحدة بنحو الربع في الأشهر التسعة الأولى من 2024.",
            [Told("trade-turnover", None, ("CN", "US"), "2024-01/2024-09", "-25%")],
        ),
        ("زادت صادرات كينيا إلى مصر بالثلث في 2024.", [Told("exports", None, ("KE", "EG"), "2024", "+33.3%")]),
        (
            "انخفض حجم التبادل إلى النصف بين فنزويلا والأرجنتين في 2024.",
            [Told("trade-turnover", None, ("AR", "VE"), "2024", "-50%")],
        ),
        (
            "ارتفعت صادرات كينيا إلى مصر 5% بالربع الأول.",
            [Told("exports", None, ("KE", "EG"), "2025-01/2025-03", "+5%")],
        ),
        ("زادت صادرات كينيا في الربع الأخير.", []),
    ],
)  # fmt: skip
def test_changes_by_a_part(text: str, expected: list[Told]) -> None:
    """«بنحو الربع» and «إلى النصف» are changes; a quarter of a year is none."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ارتفعت صادرات كينيا إلى مصر في الربع الأول من 2025 إلى مليار دولار.",
            [Told("exports", "1000000000 USD", ("KE", "EG"), "2025-01/2025-03")],
        ),
        (
            "بلغت صادرات كينيا إلى مصر في يناير 2025 مليار دولار.",
            [Told("exports", "1000000000 USD", ("KE", "EG"), "2025-01")],
        ),
        (
            "بلغت واردات غانا خلال الأشهر التسعة الأولى من 2024 مليوني دولار.",
            [Told("imports", "2000000 USD", ("GH",), "2024-01/2024-09")],
        ),
        ("نقلت الموانئ بنهاية 2024 مليون طن من البضائع.", [Told("cargo", "1000000 t", (), "2024")]),
        (
            "بلغ حجم التبادل التجاري بين السلفادور وغواتيمالا منذ مطلع العام الجاري 500 مليون دولار.",
            [Told("trade-turnover", "500000000 USD", ("GT", "SV"), "2025")],
        ),
        (
            "بلغت التجارة بين كينيا ومصر منذ 2019 مليار دولار.",
            [Told("trade-turnover", "1000000000 USD", ("EG", "KE"))],
        ),
        ("بلغت تجارة كينيا منذ مطلع التسعينيات مليار دولار.", [Told("trade-turnover", "1000000000 USD", ("KE",))]),
        (
            "خلال الفترة الممتدة من يناير إلى أغسطس 2024، بلغت المبادلات بين تونس وفرنسا 10 مليارات يورو.",
            [Told("trade-turnover", "10000000000 EUR", ("FR", "TN"), "2024-01/2024-08")],
        ),
        ("بلغ ناتج غانا 2010 مليارات دولار.", [Told("other", "2010000000000 USD", ("GH",))]),
        (
            "ارتفعت صادرات كينيا من 2 إلى 3 مليارات دولار.",
            [Told("exports", "2000000000 USD", ("KE",)), Told("exports", "3000000000 USD", ("KE",))],
        ),
        (
            "بلغت صادرات السلع من اليابان إلى كل من فيتنام وتايلاند 20 مليارا و30 مليار دولار على التوالي.",
            [Told("exports", "20000000000 USD", ("JP", "VN")), Told("exports", "30000000000 USD", ("JP", "TH"))],
        ),
    ],
)  # fmt: skip
def test_years_beside_amounts(text: str, expected: list[Told]) -> None:
    """A year behind a month, or behind a part of it, does not count the milliard that follows."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أعلن البنك الدولي تقديم 500 مليون دولار دعما لموازنة السنغال.",
            [Told("other", "500000000 USD", ("world-bank", "SN"))],
        ),
        (
            "منح الاتحاد الأوروبي 300 مليون يورو لدعم ميزانية تونس.",
            [Told("other", "300000000 EUR", ("eu", "TN"))],
        ),
        (
            "وقعت شركة أكوا باور السعودية عقدا بقيمة 1.5 مليار دولار لبناء محطة.",
            [Told("other", "1500000000 USD", ("acwa",))],
        ),
        ("منحت الكويت السعودية قرضا بقيمة مليار دولار.", [Told("other", "1000000000 USD", ("KW", "SA"))]),
        (
            "مودي يعلن استثمارات بقيمة ملياري دولار في نيبال",
            [Told("investment", "2000000000 USD", ("IN", "NP"))],
        ),
        (
            "استثمرت 40 شركة يابانية 3 مليارات دولار في كينيا.",
            [Told("investment", "3000000000 USD", ("JP", "KE"))],
        ),
        (
            "تستعد كينيا لاستثمار 10 مليارات دولار في موانئ السنغال.",
            [Told("investment", "10000000000 USD", ("KE", "SN"))],
        ),
        (
            "تسعى ماليزيا إلى جذب استثمارات بقيمة 10 مليارات دولار من اليابان.",
            [Told("investment", "10000000000 USD", ("JP", "MY"))],
        ),
        (
            "تعتزم كينيا استقطاب استثمارات صينية بقيمة 3 مليارات دولار.",
            [Told("investment", "3000000000 USD", ("CN", "KE"))],
        ),
        (
            "تعتزم كينيا ضخ استثمارات بقيمة 3 مليارات دولار في رواندا.",
            [Told("investment", "3000000000 USD", ("KE", "RW"))],
        ),
        ("أنفقت الهند 3 مليارات دولار على موانئ إيران.", [Told("other", "3000000000 USD", ("IN",))]),
        (
            "الكرملين: التبادل التجاري مع الهند بلغ 68 مليار دولار",
            [Told("trade-turnover", "68000000000 USD", ("IN", "RU"))],
        ),
    ],
)  # fmt: skip
def test_who_pays_and_who_speaks(text: str, expected: list[Told]) -> None:
    """An adjective of a company is no party; the budget that is supported is whose it is."""
    assert told(text) == expected
