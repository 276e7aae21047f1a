"""Whose figure it is where another sentence, two capitals or a pronoun say it, and what a verb without a subject goes on with."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import speakers
from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "التقى الرئيس الكيني وليام روتو نظيره الرواندي بول كاغامي، وقال إن التجارة بين بلديهما بلغت 5 مليارات دولار.",
            [Told("trade-turnover", "5000000000 USD", ("KE", "RW"))],
        ),
        (
            "تعززت العلاقات بين الرباط ومدريد، فقد بلغ التبادل التجاري 22 مليار يورو.",
            [Told("trade-turnover", "22000000000 EUR", ("ES", "MA"))],
        ),
        (
            "جرت محادثات بين أنقرة وبغداد. وبلغت التجارة الثنائية 18 مليار دولار.",
            [Told("trade-turnover", "18000000000 USD", ("IQ", "TR"))],
        ),
        (
            "تسير القطارات بين طوكيو وأوساكا، وبلغت التجارة 22 مليار يورو.",
            [Told("trade-turnover", "22000000000 EUR")],
        ),
        (
            "بلغت صادرات أوزبكستان إلى ألمانيا 100 مليون دولار في 2023. وفي العام التالي ارتفعت إلى 150 مليون دولار.",
            [
                Told("exports", "100000000 USD", ("UZ", "DE"), "2023"),
                Told("exports", "150000000 USD", ("UZ", "DE"), "2024"),
            ],
        ),
        (
            "بلغ حجم التبادل بين كوبا والمكسيك 300 مليون دولار في 2023. وارتفع إلى 350 مليون دولار في 2024.",
            [
                Told("trade-turnover", "300000000 USD", ("CU", "MX"), "2023"),
                Told("trade-turnover", "350000000 USD", ("CU", "MX"), "2024"),
            ],
        ),
        (
            "بلغت صادرات غانا مليار دولار في 2024. وارتفعت أسعار الذهب إلى 3000 دولار.",
            [Told("exports", "1000000000 USD", ("GH",), "2024"), Told("other", "3000 USD")],
        ),
        (
            "بلغت صادرات غانا مليار دولار في 2024. وزار الوفد المدينة. وارتفعت إلى 3 مليارات دولار.",
            [Told("exports", "1000000000 USD", ("GH",), "2024"), Told("other", "3000000000 USD")],
        ),
        (
            "صدّر الأردن إلى الهند 2 مليون طن من الفوسفات، بقيمة 300 مليون دولار، خلال عام 2024.",
            [
                Told("exports", "2000000 t", ("JO", "IN"), "2024"),
                Told("exports", "300000000 USD", ("JO", "IN"), "2024"),
            ],
        ),
        (
            "في 2024 وحده، صدّرت السنغال نفطا بقيمة ملياري دولار.",
            [Told("exports", "2000000000 USD", ("SN",), "2024")],
        ),
        ("صدّرت غانا ذهبا بقيمة ملياري دولار في 2024 وحده.", [Told("exports", "2000000000 USD", ("GH",), "2024")]),
        (
            "توزعت الصادرات الأردنية بين العراق بـ 500 مليون دولار، والسعودية بـ 900 مليون دولار في 2024.",
            [
                Told("exports", "500000000 USD", ("JO", "IQ"), "2024"),
                Told("exports", "900000000 USD", ("JO", "SA"), "2024"),
            ],
        ),
        (
            "شكلت الولايات المتحدة الوجهة الأولى للصادرات الفيتنامية بقيمة 150 مليار دولار.",
            [Told("exports", "150000000000 USD", ("VN", "US"))],
        ),
        (
            "صادرات تركيا إلى سوريا 2 مليار دولار ووارداتها منها 500 مليون دولار عام 2024",
            [
                Told("exports", "2000000000 USD", ("TR", "SY"), "2024"),
                Told("imports", "500000000 USD", ("TR", "SY"), "2024"),
            ],
        ),
        ("تدفق 17 مليار متر مكعب من الغاز عبر خط ترك ستريم في 2024.", [Told("cargo", "17000000000 m3", (), "2024")]),
        ("تدفقت 3 مليارات دولار إلى كينيا في 2024.", [Told("other", "3000000000 USD", ("KE",), "2024")]),
    ],
)  # fmt: skip
def test_told_before(text: str, expected: list[Told]) -> None:
    """The sentence right before says of what and whose; a noun of its own says something else."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("اجتمع الوزيران الهندي والنيوزيلندي في ويلينغتون، ويقدر حجم التجارة بينهما بملياري دولار.", []),
        ("زار الوزير الكيني دكار، ويقدر عدد الشركات الكينية هناك بنحو 40 شركة.", []),
        ("تقدر الحكومة الكينية حجم التجارة بنحو 5 ملايين دولار.", ["الحكومه-الكينيه"]),
    ],
)
def test_who_estimates(text: str, said: list[str]) -> None:
    """«ويقدر حجم التجارة بـ…» is nobody's word."""
    assert speakers(text, "2025-06-15") == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغ العجز التجاري للأردن مع الصين 4 مليارات دولار في 2024، إذ صدّر إليها ما قيمته 300 مليون دولار واستورد منها ما قيمته 4.3 مليارات دولار.",
            [
                Told("other", "4000000000 USD", ("JO", "CN"), "2024"),
                Told("exports", "300000000 USD", ("JO", "CN"), "2024"),
                Told("imports", "4300000000 USD", ("JO", "CN"), "2024"),
            ],
        ),
        (
            "سجلت تونس عجزا تجاريا مع تركيا بلغ 900 مليون دولار في 2023، حيث صدرت إليها بضائع بقيمة 300 مليون دولار واستوردت منها بضائع بقيمة 1.2 مليار دولار.",
            [
                Told("other", "900000000 USD", ("TN", "TR"), "2023"),
                Told("exports", "300000000 USD", ("TN", "TR"), "2023"),
                Told("imports", "1200000000 USD", ("TN", "TR"), "2023"),
            ],
        ),
        (
            "وبلغ فائض البرازيل التجاري مع الأرجنتين 3 مليارات دولار في 2024، إذ بلغت صادراتها إليها 9 مليارات دولار ووارداتها منها 6 مليارات دولار.",
            [
                Told("other", "3000000000 USD", ("BR", "AR"), "2024"),
                Told("exports", "9000000000 USD", ("BR", "AR"), "2024"),
                Told("imports", "6000000000 USD", ("BR", "AR"), "2024"),
            ],
        ),
        (
            "أقرض صندوق النقد الدولي مصر مليار دولار في 2023، وبلغت صادرات مصر إلى الهند ملياري دولار.",
            [Told("other", "1000000000 USD", ("imf", "EG"), "2023"), Told("exports", "2000000000 USD", ("EG", "IN"))],
        ),
    ],
)  # fmt: skip
def test_a_deficit_is_made_of_both_directions(text: str, expected: list[Told]) -> None:
    """«إذ صدّرت إليها …» is between the same two and of the same time; a loan before tells no time of trade."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "كانت صادرات اليابان إلى الهند في الربع الأول من 2025 أعلى بنسبة 3 في المئة مما كانت عليه قبل عام، وبلغت قيمتها 4 مليارات دولار.",
            [Told("exports", "4000000000 USD", ("JP", "IN"), "2025-01/2025-03", "+3%")],
        ),
        (
            "كانت واردات مصر من تركيا في أبريل 2025 أدنى بنسبة 6 في المئة مما كانت عليه قبل عام، وقيمتها 400 مليون دولار.",
            [Told("imports", "400000000 USD", ("EG", "TR"), "2025-04", "-6%")],
        ),
        (
            "واردات كينيا من الهند كانت في مايو 2025 أكثر بنسبة 4% منها قبل سنة، وبلغت 600 مليون دولار.",
            [Told("imports", "600000000 USD", ("KE", "IN"), "2025-05", "+4%")],
        ),
        (
            "بلغت صادرات اليابان إلى الهند ملياري دولار في مايو 2025، وكانت قبل عام 1.5 مليار دولار.",
            [
                Told("exports", "2000000000 USD", ("JP", "IN"), "2025-05"),
                Told("exports", "1500000000 USD", ("JP", "IN"), "2024"),
            ],
        ),
    ],
)  # fmt: skip
def test_the_time_of_what_is_compared_is_another(text: str, expected: list[Told]) -> None:
    """«مما كانت عليه قبل عام، وبلغت …»: the amount behind is of the time told before; «وكانت قبل عام …» is of the year before."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صادرات ماليزيا إلى الهند كانت أقل بنسبة 5 بالمئة في 2024 من العام السابق، إذ بلغت 3 مليارات دولار.",
            [Told("exports", "3000000000 USD", ("MY", "IN"), "2024", "-5%")],
        ),
        (
            "كانت واردات غانا من الصين أكثر بنسبة 8 بالمئة في 2024 من عام 2023، وبلغت 4 مليارات دولار.",
            [Told("imports", "4000000000 USD", ("GH", "CN"), "2024", "+8%")],
        ),
        (
            "أبرمت ليبيا عقدا مع إيطاليا لتصدير 4 مليارات متر مكعب من الغاز سنويا.",
            [Told("other", "4000000000 m3/year", ("LY", "IT"))],
        ),
        (
            "وقعت مصر اتفاقا مع روسيا لاستيراد 500 ألف طن من القمح.",
            [Told("other", "500000 t", ("EG", "RU"))],
        ),
        (
            "استحوذت مصر على 30 في المئة من صادرات السودان التي بلغت 4 مليارات دولار في 2024.",
            [Told("other", "30%", ("EG", "SD")), Told("exports", "4000000000 USD", ("SD",), "2024")],
        ),
        (
            "تعمقت علاقات نيبال مع الهند، إذ بلغت صادرات نيبال مليار دولار.",
            [Told("exports", "1000000000 USD", ("NP", "IN"))],
        ),
    ],
)  # fmt: skip
def test_whole_and_other_side(text: str, expected: list[Told]) -> None:
    """Whoever signs for a delivery takes it; of what somebody has a share the whole goes to all."""
    assert told(text) == expected
