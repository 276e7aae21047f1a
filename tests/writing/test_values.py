"""Values in words, in Arabic and in English."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from caspian_relations.arabic.writing_numbers import NumberStyle
from caspian_relations.model import Change, Duration, InvalidValue, Measure, Money, Percentage, When
from caspian_relations.writing.values import render_value


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (Money(529_400_000, "USD"), None, "529.4 مليون دولار"),
        (Money(2_000_000, "USD"), "words", "مليونا دولار"),
        (Money(1_150_000_000, "USD"), "words", "مليار ومئة وخمسون مليون دولار"),
        (Money(3_000_000, "KZT"), "words", "ثلاثة ملايين تنغي"),
        (Money(7, "OMR"), "words", "سبعة ريالات عمانية"),
        (Money(12, "TRY"), "words", "اثنتا عشرة ليرة تركية"),
        (Money(25, "CAD"), None, "25 دولارا كنديا"),
        (Money(8 * 10**9, "USD", 10**10), None, "من 8 مليارات دولار إلى 10 مليارات دولار"),
        (Money(5 * 10**6, "EUR", bound="more-than"), "words", "أكثر من خمسة ملايين يورو"),
        (Percentage("3.2"), None, "3.2 في المئة"),
        (Percentage(15, bound="about"), "words", "نحو خمسة عشر في المئة"),
        (Measure(18, "state"), "words", "ثماني عشرة دولة"),
        (Measure(2, "memorandum"), "words", "مذكرتان"),
        (Measure(11_000, "t"), "words", "أحد عشر ألف طن"),
        (Measure(4000, "km"), None, "4 آلاف كيلومتر"),
        (Measure("33", "m3/year"), None, "33 مترا مكعبا سنويا"),
        (Measure(60, "km/h"), "digits", "60 كيلومترا في الساعة"),
        (Measure(34, "C"), "digits", "34 درجة مئوية"),
        (Measure(5, "GW"), None, "5 غيغاواط"),
        (Measure(56_500, "TEU"), NumberStyle("digits", "arabic-indic", "٫", "٬"), "٥٦٬٥٠٠ حاوية نمطية"),
        (Duration("P2Y3M"), None, "سنتان وثلاثة أشهر"),
        (Change(15), None, "ارتفاع بنسبة 15 في المئة"),
        (Decimal("4.5"), "words", "أربعة فاصلة خمسة"),
        (1234, "words", "ألف ومئتان وأربعة وثلاثون"),
        (When("2024-08-09"), None, "9 أغسطس 2024"),
    ],
)
def test_arabic(value: Any, style: Any, text: str) -> None:
    """Gender, case and number agree."""
    assert render_value(value, "ar", style=style) == text


@pytest.mark.parametrize(("case", "text"), [("nom", "مليونا طن"), ("acc", "مليوني طن"), ("gen", "مليوني طن")])
def test_case(case: Any, text: str) -> None:
    """The dual shows its case."""
    assert render_value(Measure(2_000_000, "t"), "ar", style="words", case=case) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Money(529_400_000, "USD"), "529,400,000 US dollars"),
        (Money(1, "KZT"), "1 Kazakhstani tenge"),
        (Money(5, "EUR", 10, "about"), "about 5 to 10 euros"),
        (Money(300, candidates=("KWD", "IQD")), "300 KWD/IQD"),
        (Percentage("3.2", bound="at-least"), "at least 3.2%"),
        (Measure(3, "country"), "3 countries"),
        (Measure(70_000, "person", 80_000), "70,000 to 80,000 people"),
        (Measure(1, "state"), "1 state"),
        (Measure("1.5", "km2"), "1.5 square kilometers"),
        (Measure(12, "voyage/week"), "12 voyages per week"),
        (Measure(3, "TEU"), "3 TEU"),
        (Measure(25, "bp"), "25 basis points"),
        (Duration("P1Y2M3D"), "1 year, 2 months and 3 days"),
        (Change("-3.2"), "down 3.2%"),
        (Change("2.7", factor=True), "2.7-fold"),
        (1_000_000, "1,000,000"),
    ],
)
def test_english(value: Any, text: str) -> None:
    """Names and plurals come from CLDR where it has them."""
    assert render_value(value, "en") == text


@pytest.mark.parametrize(
    ("value", "options"), [(object(), {}), (Percentage(1), {"language": "xx"}), (Percentage(1), {"style": "loud"})]
)
def test_what_cannot_be_rendered(value: Any, options: dict[str, Any]) -> None:
    """A value, language or style that is none raises."""
    with pytest.raises(InvalidValue):
        render_value(value, **options)
