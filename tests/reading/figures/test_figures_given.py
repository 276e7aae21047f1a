"""A loan or a grant is told with who gives it and with who gets it, wherever the sentence names them."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صادق مجلس إدارة البنك الإفريقي للتنمية على قرض جديد لفائدة السنغال قيمته 120 مليون أورو (ما يعادل 130 مليون دولار).",
            [
                Told("other", "120000000 EUR", ("afdb", "SN")),
                Told("other", "130000000 USD", ("afdb", "SN")),
            ],
        ),
        (
            "وافق البنك الدولي على قرض قدره 930 مليون دولار لتحديث السكك الكينية.",
            [Told("other", "930000000 USD", ("world-bank", "KE"))],
        ),
        (
            "وافق البنك الدولي على قرض بقيمة 930 مليون دولار لتطوير الموانئ النيجيرية.",
            [Told("other", "930000000 USD", ("world-bank", "NG"))],
        ),
        (
            "وقعت نيروبي مع البنك الدولي اتفاق قرض قيمته 125 مليون دولار.",
            [Told("other", "125000000 USD", ("KE", "world-bank"))],
        ),
        (
            "وقّع الوزير الكيني جون أوما أمس في نيروبي مع مديرة مكتب البنك الأوروبي لإعادة الإعمار والتنمية لدى كينيا اتفاقية قرض بمبلغ 34 مليون يورو.",
            [Told("other", "34000000 EUR", ("ebrd", "KE"))],
        ),
        (
            "قال الصندوق الكويتي للتنمية في بيان إن إجمالي قروضه لكينيا وصل إلى 38 مليون دولار.",
            [Told("other", "38000000 USD", ("kuwait-fund", "KE"))],
        ),
        (
            "خصصت قطر 60 مليون دولار لدعم الجيش اللبناني.",
            [Told("other", "60000000 USD", ("QA", "LB"))],
        ),
        (
            "قدمت اليابان منحة بقيمة 10 ملايين دولار لقطاع الصحة الكيني.",
            [Told("other", "10000000 USD", ("JP", "KE"))],
        ),
        ("خصصت قطر 60 مليون دولار لبناء ملعب جديد.", [Told("other", "60000000 USD", ("QA",))]),
    ],
)  # fmt: skip
def test_a_loan_is_of_two(text: str, expected: list[Told]) -> None:
    """«لفائدة», a nisba on what is built, whoever signs beside the bank; what is for nobody stays with the giver."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صادق مجلس إدارة صندوق النقد الدولي على منح غانا قرضا بمبلغ 360 مليون دولار.",
            [Told("other", "360000000 USD", ("imf", "GH"))],
        ),
        (
            "أقر مجلس إدارة البنك الدولي منح نيبال قرضا جديدا قدره 150 مليون دولار.",
            [Told("other", "150000000 USD", ("world-bank", "NP"))],
        ),
        ("قررت الهند منح سريلانكا قرضا بقيمة مليار دولار.", [Told("other", "1000000000 USD", ("IN", "LK"))]),
        ("أعلنت كوريا الجنوبية إقراض تنزانيا 250 مليون دولار.", [Told("other", "250000000 USD", ("KR", "TZ"))]),
        ("تعهدت إيطاليا بمنح تونس 50 مليون يورو.", [Told("other", "50000000 EUR", ("IT", "TN"))]),
        (
            "أعلن الاتحاد الأوروبي تخصيص 60 مليون يورو لدعم اللاجئين في تشاد.",
            [Told("other", "60000000 EUR", ("eu", "TD"))],
        ),
        (
            "أعلنت قطر تقديم 20 مليون دولار لمساعدة المتضررين من الزلزال في أفغانستان.",
            [Told("other", "20000000 USD", ("QA", "AF"))],
        ),
        (
            "تعهدت الدول المانحة خلال مؤتمر في بروكسل بتقديم 5 مليارات يورو لسوريا.",
            [Told("other", "5000000000 EUR", ("SY",))],
        ),
        ("أعلنت قطر رصد 20 مليون دولار لبناء ملعب جديد.", [Told("other", "20000000 USD", ("QA",))]),
        ("بلغت منح الصين 3 ملايين دولار.", [Told("other", "3000000 USD", ("CN",))]),
        ("وافق البنك الدولي على منح الشركة قرضا بقيمة 70 مليون دولار.", [Told("other", "70000000 USD", ("world-bank",))]),
    ],
)  # fmt: skip
def test_a_verbal_noun_has_two_objects(text: str, expected: list[Told]) -> None:
    """«منح كينيا قرضا»: who is given it stands before what is given; «منح الصين» alone are what China gave."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تقدر كلفة الجسر بين زامبيا وبوتسوانا بنحو 260 مليون دولار.", [Told("other", "260000000 USD")]),
        ("تبلغ تكلفة خط سكك الحديد بين غانا وبوركينا فاسو 5 مليارات دولار.", [Told("other", "5000000000 USD")]),
        ("بلغت تكلفة الطريق البري الرابط بين الجزائر وموريتانيا مليار دولار.", [Told("other", "1000000000 USD")]),
        (
            "وتبلغ تكلفة المشروع المشترك بين مصر والأردن مليار دولار.",
            [Told("other", "1000000000 USD", ("EG", "JO"))],
        ),
    ],
)
def test_a_way_costs_nothing_of_those_whom_it_joins(text: str, expected: list[Told]) -> None:
    """«كلفة الجسر بين …» says where it leads; a project that two share is theirs."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "توقعت وكالة الطاقة الدولية أن تبلغ استثمارات قطاع الكهرباء العالمي 3 تريليونات دولار في 2030.",
            [Told("other", "3000000000000 USD", (), "2030")],
        ),
        (
            "يتوقع البنك الدولي أن تصل الاستثمارات الأجنبية في إثيوبيا إلى 4 مليارات دولار في 2027.",
            [Told("other", "4000000000 USD", ("ET",), "2027")],
        ),
        (
            "توقعت اليابان أن تصل استثماراتها في كينيا إلى مليار دولار بحلول 2027.",
            [Told("investment", "1000000000 USD", ("JP", "KE"), "2027")],
        ),
        ("تعهد البنك الدولي باستثمار مليار دولار في كينيا.", [Told("investment", "1000000000 USD", ("world-bank", "KE"))]),
    ],
)  # fmt: skip
def test_who_forecasts_invests_nothing(text: str, expected: list[Told]) -> None:
    """What a body expects of others is no investment of its own; what it pledges is."""
    assert told(text) == expected
