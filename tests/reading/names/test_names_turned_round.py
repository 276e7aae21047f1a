"""Names whose family name stands first, a style behind a surname, and words that are no names."""

from __future__ import annotations

import pytest

from caspian_relations import parse


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال إيشيبا شيغيرو إن بلاده تدعم كينيا.", {"shigeru-ishiba"}),
        ("التقى الوزير الكيني سليم كوبرت رئيس الوزراء كيشيدا فوميو.", {"سليم-كوبرت", "fumio-kishida"}),
        ("قال شيغيرو كوبرت إن بلاده تدعم كينيا.", {"شيغيرو-كوبرت"}),
        ("حضر اللقاء السيد سليم كيتا مستشار رئيسي والسيد عمر ديالو.", {"سليم-كيتا", "عمر-ديالو"}),
        ("قال كبير المفاوضين ومفاوض رئيسي في الوفد إن العمل مستمر.", set()),
        ("قال الرئيس الإيراني رئيسي إن بلاده تدعم كينيا.", {"ebrahim-raisi"}),
        ("وسلم السيد كوبرتين رسالة من الرئيس الكيني إلى نظيره الغاني.", {"كوبرتين"}),
        ("وسلمت الوزيرة كوبرتين دعوة من الرئيس الكيني إلى نظيره الغاني.", {"كوبرتين"}),
        ("أطلع الوزير سليم كوبرت الأمير القطري على التطورات.", {"سليم-كوبرت"}),
        ("يتوجه رئيس الوزراء الفرنسي إدوار كوبرت الجمعة المقبلة إلى برلين.", {"ادوار-كوبرت"}),
        ("قال الوزير إن أدوار كينيا وغانا متكاملة.", set()),
        ("التقى سليم كوبرت وجيمس أوتينو. وعقد سليم وجيمس اجتماعا.", {"سليم-كوبرت", "جيمس-اوتينو"}),
        ("قال رئيس الوزراء الأسبق والرئيس الأسبق إن العمل مستمر.", set()),
        ("قال الرئيس الأسبق سليم كوبرت إن العمل مستمر.", {"سليم-كوبرت"}),
    ],
)
def test_who_is_named(text: str, people: set[str]) -> None:
    """Those whom the text names, and nobody else."""
    article = parse(text, published="2025-11-19")
    assert {person.slug for person in article.persons} == people
    assert all(body.slug != "الاسبق" for body in article.organizations)
