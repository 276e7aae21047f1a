"""What is denied, called off or put off: no trade and no investment follows from it."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import relations
from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نفت شركة الطاقة الوطنية تصدير 3 ملايين برميل إلى الهند.", []),
        ("نفت وزارة التجارة الكينية أن تكون بلادها قد استوردت 300 ألف طن من القمح الروسي.", []),
        (
            "نفت كينيا أن تكون صادراتها إلى أوغندا تراجعت إلى 300 مليون دولار.",
            [Told("other", "300000000 USD", ("KE", "UG"))],
        ),
        (
            "ألغت كندا استثمارا بقيمة 500 مليون دولار في ماليزيا.",
            [Told("investment", "500000000 USD", ("CA", "MY"))],
        ),
        ("تراجعت كندا عن استثمار 500 مليون يورو في صربيا.", [Told("investment", "500000000 EUR", ("CA", "RS"))]),
    ],
)
def test_undone(text: str, expected: list[Told]) -> None:
    """Sums of money are told, goods that nobody moved are not; nobody trades or invests."""
    assert told(text) == expected
    assert not {line for line in relations(text, "2025-06-15") if "trades-with" in line or "invests-in" in line}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("تراجعت الاستثمارات الكندية في صربيا إلى 300 مليون دولار.", "CA invests-in RS"),
        ("نفى الوزير ذلك، وقال إن صادرات كينيا إلى أوغندا بلغت 3 مليارات دولار.", "KE trades-with UG"),
        ("تعتزم كندا استثمار 300 مليون دولار في غيانا من أجل الميناء.", "CA invests-in GY"),
    ],
)
def test_not_undone(text: str, relation: str) -> None:
    """A fall, a denial of something else and «من أجل» undo nothing."""
    assert relation in relations(text, "2025-06-15")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغ التبادل التجاري بين الأردن والهند 700 مليون دولار في 2024، لكنه لم يصل بعد إلى مستوى المليار دولار الذي حدده البلدان.",
            [Told("trade-turnover", "700000000 USD", ("IN", "JO"), "2024"), Told("other", "1000000000 USD", ("IN", "JO"))],
        ),
        (
            "لم تصل التجارة بين تونس وليبيا بعد إلى المليار دولار.",
            [Told("other", "1000000000 USD", ("LY", "TN"))],
        ),
        (
            "لم تبلغ صادرات كينيا إلى مصر 300 مليون دولار في 2024.",
            [Told("other", "300000000 USD", ("KE", "EG"), "2024")],
        ),
        (
            "بلغت صادرات غانا إلى مصر 300 مليون دولار في 2024، وهو أقل من هدف 500 مليون دولار المحدد لعام 2024.",
            [Told("exports", "300000000 USD", ("GH", "EG"), "2024"), Told("other", "500000000 USD", ("GH", "EG"), "2024")],
        ),
        (
            "لم تبلغ صادرات كينيا إلى مصر سوى 300 مليون دولار في 2024.",
            [Told("exports", "300000000 USD", ("KE", "EG"), "2024")],
        ),
        (
            "لم يتجاوز حجم التبادل التجاري بين تونس وليبيا 800 مليون دولار في 2024.",
            [Told("trade-turnover", "800000000 USD", ("LY", "TN"), "2024")],
        ),
        ("اتفقت كينيا ومصر في مارس الماضي على رفع التجارة إلى مليار دولار.", [Told("other", "1000000000 USD", ("EG", "KE"))]),
    ],
)  # fmt: skip
def test_what_was_not_reached(text: str, expected: list[Told]) -> None:
    """«لم تصل بعد إلى المليار» tells of no trade so high; «لم تبلغ سوى» and «لم يتجاوز» tell how much it is."""
    assert told(text) == expected
