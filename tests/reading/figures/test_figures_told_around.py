"""Figures whose noun, time or partner stands behind a colon, a relative, a pronoun or an opening date."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "هبط خام برنت أمس 2.1% إلى 69.3 دولار للبرميل.",
            [Told("other", "69.3 USD", (), "2025-06-14", "-2.1%")],
        ),
        (
            "تقدر كلفة مرحلته الأولى بستمائة مليون دولار.",
            [Told("other", "600000000 USD")],
        ),
        (
            "أعلن الرئيس الكيني وليام روتو، في ختام زيارته إلى أنغولا، ضخ 600 مليون دولار إضافية في ممر لوبيتو.",
            [Told("investment", "600000000 USD", ("KE",))],
        ),
        (
            "بلغت تجارة كينيا 60 مليار دولار في 2024. وظلت الهند في المرتبة الأولى، إذ بلغ التبادل معها 12,4 مليار دولار.",
            [
                Told("trade-turnover", "60000000000 USD", ("KE",), "2024"),
                Told("trade-turnover", "12400000000 USD", ("IN", "KE"), "2024"),
            ],
        ),
        (
            "بلغت صادرات نيجيريا من النفط الخام في أيار 101 مليون برميل، وحققت إيرادات زادت على 6 مليارات دولار.",
            [
                Told("exports", "101000000 barrel", ("NG",), "2025-05"),
                Told("exports", "6000000000 USD", ("NG",), "2025-05"),
            ],
        ),
        (
            "في يناير - أغسطس 2024، وصلت صادرات كينيا إلى مصر إلى 470 مليون دولار، في حين أن حجم البضائع المنقولة عبر الممر نما إلى 11.7 مليون طن.",
            [
                Told("exports", "470000000 USD", ("KE", "EG"), "2024-01/2024-08"),
                Told("cargo", "11700000 t", (), "2024-01/2024-08"),
            ],
        ),
        (
            "دخلت كينيا أول شحنة وقود قادمة من إثيوبيا، قوامها 22 عربة تحمل 1220 طنا من البنزين.",
            [Told("cargo", "1220 t", ("ET", "KE"))],
        ),
        (
            "سجلت كينيا رقما قياسيا من البضائع العابرة في العام الماضي: 7.8 مليون طن.",
            [Told("cargo", "7800000 t", ("KE",), "2024", None, True)],
        ),
        ("تحدث الوزير عن البضائع: كلفة المبنى مليون دولار.", [Told("other", "1000000 USD")]),
        (
            "تخدم محطة روسية خط أنابيب شرق أفريقيا، الذي حمل العام المنصرم 63 مليون طن.",
            [Told("cargo", "63000000 t", (), "2024")],
        ),
    ],
)  # fmt: skip
def test_what_stands_around_an_amount(text: str, expected: list[Told]) -> None:
    """The clause before a colon, the date that opens the sentence and the state that a pronoun means belong to the amount."""
    assert told(text) == expected
