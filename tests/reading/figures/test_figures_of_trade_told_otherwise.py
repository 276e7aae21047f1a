"""Trade that is told in other words than «تبادل», «صادرات» and «واردات», or behind the amount."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قالت نيودلهي إن 282 مليار دولار هي قيمة تجارتها مع أفريقيا عام 2023.",
            [Told("trade-turnover", "282000000000 USD", ("africa", "IN"), "2023")],
        ),
        (
            "بلغ التبادل بين الهند وكينيا 250 مليار دولار، منها 118 مليار دولار هي قيمة الواردات الهندية من الشاي.",
            [Told("trade-turnover", "250000000000 USD", ("IN", "KE")), Told("imports", "118000000000 USD", ("IN", "KE"))],
        ),
        (
            "كم يبلغ حجم التجارة بين كينيا وأوغندا اليوم؟\n– الرقم الرسمي للعام الماضي هو 252 مليون دولار.",
            [Told("trade-turnover", "252000000 USD", ("KE", "UG"), "2024")],
        ),
        (
            "الهند ثاني أكبر موردي كينيا، إذ باعتها سلعا بقيمة 3.4 مليارات دولار في السنة المالية 2024-2025.",
            [Told("exports", "3400000000 USD", ("IN", "KE"), "2024/2025")],
        ),
        ("باعت الهند كينيا بضائع بقيمة 3 مليارات دولار.", [Told("exports", "3000000000 USD", ("IN", "KE"))]),
        ("باعت الهند كينيا سفنا حربية بقيمة 3 مليارات دولار.", [Told("other", "3000000000 USD", ("IN", "KE"))]),
        (
            "كانت واردات كينيا من الوقود قد كلفتها 870 مليون دولار العام الفائت، ثلاثة أرباعها من الهند.",
            [Told("imports", "870000000 USD", ("KE",), "2024")],
        ),
        (
            "بلغت فاتورة استيراد الوقود في كينيا 870 مليون دولار.",
            [Told("imports", "870000000 USD", ("KE",))],
        ),
        (
            "تبادلت كينيا ومصر سلعا بقيمة 3 مليارات دولار في 2024.",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"), "2024")],
        ),
        (
            "بلغ ما تبادلته كينيا ومصر 3 مليارات دولار.",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"))],
        ),
        ("تبادل الوزيران وثائق بقيمة 3 مليارات دولار.", [Told("other", "3000000000 USD")]),
        (
            "بلغت الحركة التجارية بين كينيا ومصر 3 مليارات دولار.",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"))],
        ),
        (
            "قالت كينيا إن تبادلها التجاري مع مصر بلغ 3 مليارات دولار.",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"))],
        ),
        (
            "بلغ حجم المعاملات التجارية بين كينيا ومصر 3 مليارات دولار.",
            [Told("trade-turnover", "3000000000 USD", ("EG", "KE"))],
        ),
        (
            "وقعت الهيئة عقدا مع مجموعة «كايدا» الصينية، تضخ الأخيرة بموجبه 85 مليون دولار في كينيا.",
            [Told("investment", "85000000 USD", ("كايدا", "KE"))],
        ),
        ("أعلنت شيفرون إنجاز توسعة الحقل بكلفة 48 مليار دولار.", [Told("other", "48000000000 USD")]),
        (
            "لدى كينيا خط يصل الميناء بأوغندا، وستبني مصر سدا بكلفة 3 مليارات دولار.",
            [Told("other", "3000000000 USD", ("EG",))],
        ),
    ],
)  # fmt: skip
def test_trade_in_other_words(text: str, expected: list[Told]) -> None:
    """What is sold, swapped, dealt in or paid for is trade where it is goods; what a company builds costs nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "واردات الأردن من مصر في عام 2023: 700 مليون دولار، وصادراته إلى مصر: 200 مليون دولار في 2023.",
            [Told("imports", "700000000 USD", ("JO", "EG"), "2023"), Told("exports", "200000000 USD", ("JO", "EG"), "2023")],
        ),
        (
            "صادرات المغرب إلى السنغال في 2024: ربع مليار دولار، ووارداته من السنغال: 90 مليون دولار.",
            [Told("exports", "250000000 USD", ("MA", "SN"), "2024"), Told("imports", "90000000 USD", ("MA", "SN"), "2024")],
        ),
        (
            "التبادل التجاري بين غانا والهند: مليار دولار، صادرات غانا: 900 مليون دولار، واردات غانا: 100 مليون دولار.",
            [
                Told("trade-turnover", "1000000000 USD", ("GH", "IN")),
                Told("exports", "900000000 USD", ("GH", "IN")),
                Told("imports", "100000000 USD", ("GH", "IN")),
            ],
        ),
        (
            "صادرات المغرب: 900 مليون دولار، وكلفة المشروع: 100 مليون دولار.",
            [Told("exports", "900000000 USD", ("MA",)), Told("other", "100000000 USD")],
        ),
    ],
)  # fmt: skip
def test_several_amounts_behind_colons(text: str, expected: list[Told]) -> None:
    """«واردات … : 700 مليون، وصادراته … : 200 مليون»: each colon has its noun before it; «في 2024:» is a year."""
    assert told(text) == expected
