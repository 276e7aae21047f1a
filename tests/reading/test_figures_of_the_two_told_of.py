"""Whose figure it is where another sentence, two capitals or a pronoun say it, and what a verb without a subject goes on with."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import speakers
from tests.reading.test_figures import Told, told


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
