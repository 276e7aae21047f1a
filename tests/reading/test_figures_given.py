"""A loan or a grant is told with who gives it and with who gets it, wherever the sentence names them."""

from __future__ import annotations

import pytest

from tests.reading.test_figures import Told, told


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
