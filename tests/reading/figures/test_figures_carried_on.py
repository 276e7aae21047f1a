"""A clause without a subject of its own goes on with whom the sentence told of; a list goes on with its heading."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ما زالت الهند تشتري الحصة الكبرى، فقد استوردت من الشاي الكيني ما قيمته 179 مليون دولار.",
            [Told("imports", "179000000 USD", ("IN", "KE"))],
        ),
        (
            "حين توقفت موسكو عن الشراء عام 2016 ضاقت الأسواق، فالهند تستورد اليوم من كينيا 35 مليون طن من الفحم سنويا.",
            [Told("imports", "35000000 t/year", ("IN", "KE"))],
        ),
        (
            "حصلت الهند في آذار على 220 مليون متر مكعب من الغاز الجزائري.",
            [Told("imports", "220000000 m3", ("IN", "DZ"), "2025-03")],
        ),
        ("حصلت الهند على 220 مليون دولار.", [Told("other", "220000000 USD", ("IN",))]),
        (
            "276 مليون دولار قيمة ما باعته كينيا من الشاي إلى مصر في 2024.",
            [Told("exports", "276000000 USD", ("KE", "EG"), "2024")],
        ),
        (
            "قفزت صادرات كينيا إلى 25 مليار دولار في 2024، كان نصيب الذهب وحده منها 9,9 مليارات.",
            [Told("exports", "25000000000 USD", ("KE",), "2024"), Told("exports", "9900000000 USD", ("KE",), "2024")],
        ),
        (
            "كشف الوزير أن مجموعة «النور» الهندية ستضخ في كينيا 300 مليون دولار لتوسعة مصنعها.",
            [Told("investment", "300000000 USD", ("النور", "KE"))],
        ),
        (
            "تستضيف مصر المؤتمر، ويقترح إنشاء صندوق يزود بمئة مليار دولار سنويا.",
            [Told("other", "100000000000 USD", ())],
        ),
        (
            "وقعت شركة «النور» في نيروبي أواخر نوفمبر عقدا مع «سيمنس» لتزويد المحطة برافعات قيمتها 40 مليون دولار.",
            [Told("other", "40000000 USD", ("النور", "siemens"))],
        ),
        (
            "تضاعفت حركة الحاويات مرتين ونصف المرة لتصل إلى 56 ألف حاوية نمطية.",
            [Told("cargo", "56000 TEU", (), None, "x2.5")],
        ),
        (
            "زادت تجارة كينيا ومصر بمقدار مرة ونصف المرة لتصل إلى 146 مليون دولار.",
            [Told("trade-turnover", "146000000 USD", ("EG", "KE"), None, "x1.5")],
        ),
    ],
)  # fmt: skip
def test_what_a_clause_leaves_out(text: str, expected: list[Told]) -> None:
    """The subject, the period and the whole come from the clause before; a factor with a fraction is one factor."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال نائب وزير النقل الكيني إن بلاده تطمح إلى أن تنقل عبر الخط 10 ملايين طن سنويا بحلول 2028.",
            [Told("other", "10000000 t/year", ("KE",), "2028")],
        ),
        (
            "ذكر الوزير أن تفاهما حصل بشأن استيراد 55 مليار متر مكعب من الغاز الجزائري سنويا.",
            [Told("other", "55000000000 m3/year", ("DZ",))],
        ),
        ("بلغ استيراد كينيا من الغاز الجزائري 5 مليارات متر مكعب.", [Told("imports", "5000000000 m3", ("KE", "DZ"))]),
        ("أكد الوزير أن الحمولة ستبلغ في عامها الأول عشرين مليون طن.", [Told("other", "20000000 t")]),
        (
            "انطلق صندوق الأوبك الذي بلغ رأسماله 600 مليون دولار.",
            [Told("other", "600000000 USD", ("صندوق-الاوبك",))],
        ),
    ],
)  # fmt: skip
def test_what_is_wished_or_agreed(text: str, expected: list[Told]) -> None:
    """Who wishes to move it is told before «أن»; what an understanding is about is still to be done."""
    assert told(text) == expected
