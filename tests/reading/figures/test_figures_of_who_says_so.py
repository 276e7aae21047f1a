"""«بلاده» is the country of whoever says so, not of whom they meet while they say it."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال رئيس الوزراء الماليزي خلال لقائه نظيره السنغافوري إن صادرات بلاده إلى بروناي بلغت 300 مليون دولار.",
            [Told("exports", "300000000 USD", ("MY", "BN"))],
        ),
        (
            "أكد وزير التجارة الأرجنتيني، في مؤتمر صحفي مع نظيره الباراغواياني، أن واردات بلاده من بوليفيا بلغت 90 مليون دولار.",
            [Told("imports", "90000000 USD", ("AR", "BO"))],
        ),
        (
            "الرئيس الكيني أعلن خلال استقباله الرئيس الصومالي أن بلاده ستستثمر 40 مليون دولار في جيبوتي.",
            [Told("investment", "40000000 USD", ("KE", "DJ"))],
        ),
        (
            "استقبل الرئيس الغاني نظيره التوغولي، مؤكدا أن حجم البضائع المنقولة عبر أراضي بلاده بلغ مليوني طن.",
            [Told("cargo", "2000000 t", ("GH",))],
        ),
        (
            "قالت وزيرة المالية النرويجية بعد محادثاتها مع الوزير الدنماركي إن بلادها قدمت لملاوي مساعدات بقيمة 5 ملايين دولار.",
            [Told("other", "5000000 USD", ("NO", "MW"))],
        ),
        (
            "قال الوزير النيبالي إن الرئيس الهندي أكد أن صادرات بلاده إلى بوتان بلغت 70 مليون دولار.",
            [Told("exports", "70000000 USD", ("IN", "BT"))],
        ),
        (
            "التقى الوزير النيبالي السفير الهندي. وأضاف السفير الهندي أن صادرات بلاده إلى بوتان بلغت 70 مليون دولار.",
            [Told("exports", "70000000 USD", ("IN", "BT"))],
        ),
    ],
)  # fmt: skip
def test_his_country_is_that_of_who_says_so(text: str, expected: list[Told]) -> None:
    """The subject of the verb before «أن» speaks of a country of their own, also where they meet others."""
    assert told(text) == expected
