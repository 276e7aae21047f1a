"""Who pays, who ships and who sells stands behind the amount as often as before it."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تعهدت ألمانيا باستثمار مليار يورو في مصر، وذلك بعد ثلاثة مليارات دولار تعتزم النرويج استثمارها فيها.",
            [
                Told("investment", "1000000000 EUR", ("DE", "EG")),
                Told("investment", "3000000000 USD", ("NO", "EG")),
            ],
        ),
        (
            "خصصت ألمانيا مليار يورو، إضافة إلى ملياري دولار تعهدت فرنسا بتقديمها.",
            [Told("other", "1000000000 EUR", ("DE",)), Told("other", "2000000000 USD", ("FR",))],
        ),
        (
            "لا تتعدى كلفته 50 مليون دولار تتقاسمها مناصفة «سيمنس» و«توتال».",
            [Told("other", "50000000 USD", ("siemens", "totalenergies"))],
        ),
        (
            "تبلغ كلفة السد 50 مليون دولار تتحملها كينيا وأوغندا.",
            [Told("other", "50000000 USD", ("KE", "UG"))],
        ),
        (
            "المرحلة الأولى تكلف 42 مليون دولار، يتم تمويلها من قبل الجانب الكيني.",
            [Told("other", "42000000 USD", ("KE",))],
        ),
        ("تبلغ كلفة السد 50 مليون دولار، وتشرف كينيا على بنائه.", [Told("other", "50000000 USD")]),
        (
            "وقع السنغال والاتحاد الأوروبي، في العاصمة البلجيكية، اتفاقا، علما أن المبادلات بين الطرفين فاقت 6 مليارات أورو السنة الماضية.",
            [Told("trade-turnover", "6000000000 EUR", ("eu", "SN"), "2024")],
        ),
        (
            "والهند هي أكبر مستثمر أجنبي في كينيا، إذ تجاوز رصيد استثماراتها هناك 4 مليارات دولار.",
            [Told("investment", "4000000000 USD", ("IN", "KE"))],
        ),
        (
            "ضخت أكوا باور 250 مليون دولار في المرافئ الكينية.",
            [Told("investment", "250000000 USD", ("acwa", "KE"))],
        ),
        (
            "بلغت صادرات مصر 5 مليارات دولار في 2024، توجه 1.6 مليار منها إلى كينيا.",
            [
                Told("exports", "5000000000 USD", ("EG",), "2024"),
                Told("exports", "1600000000 USD", ("EG", "KE"), "2024"),
            ],
        ),
        (
            "سجلت موانئ المغرب رواجا قدره 241 مليون طن خلال سنة 2024.",
            [Told("cargo", "241000000 t", ("MA",), "2024")],
        ),
        (
            "توقع المدير أن تصل شحنات القمح الكيني إلى السودان إلى 120 ألف طن في العام القادم.",
            [Told("other", "120000 t", ("KE", "SD"), "2026")],
        ),
    ],
)  # fmt: skip
def test_who_pays_and_where_it_goes(text: str, expected: list[Told]) -> None:
    """A verb behind the amount says who pays; «منها» and «هناك» go on with what was told."""
    assert told(text) == expected
