"""«مبعوث الاتحاد الأفريقي إلى الصومال فلان»: envoys who have their names behind the country to which they are sent."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import people, relations, speakers

PUBLISHED = "2026-03-12"

SENT = {
    "of a body": ("قال مبعوث الاتحاد الأفريقي إلى الصومال ستيفان كوبرتين إن الهدنة صامدة.", "ستيفان-كوبرتين"),
    "without its hamzas": ("قال مبعوث الاتحاد الاوروبي الى ليبيا ستيفان كوبرتين ان الهدنة صامدة.", "ستيفان-كوبرتين"),
    "to a region": ("أكد مبعوث الاتحاد الأوروبي إلى القرن الأفريقي ستيفان كوبرتين أن الهدنة صامدة.", "ستيفان-كوبرتين"),
    "by an adjective": ("وأوضح المبعوث الأممي إلى اليمن ستيفان كوبرتين أن الهدنة صامدة.", "ستيفان-كوبرتين"),
    "of a state": ("قال المبعوث الصيني الخاص إلى ميانمار بيتر كوبرتين إن الهدنة صامدة.", "بيتر-كوبرتين"),
    "of a president": ("قال مبعوث الرئيس الكيني إلى أوغندا سليمان كوبرتين إن الهدنة صامدة.", "سليمان-كوبرتين"),
    "of a mission": ("قال رئيس بعثة الاتحاد الأوروبي إلى أرمينيا ماركوس كوبرتين إن الهدنة صامدة.", "ماركوس-كوبرتين"),
    "of a mission there": ("وأكدت رئيسة بعثة الامم المتحدة في ليبيا جوانا كوبرتين ان الهدنة صامدة.", "جوانا-كوبرتين"),
    "of the mission of a fund": ("قال رئيس بعثة صندوق النقد الدولي لدى زامبيا ستيفان كوبرتين إن القرض متاح.", "ستيفان-كوبرتين"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENT.values(), ids=SENT)
def test_an_envoy_speaks_by_name(text: str, expected: str) -> None:
    assert speakers(text, PUBLISHED) == [expected]
    assert people(text, PUBLISHED) == {expected}


def test_where_he_arrives_is_not_where_he_is_sent() -> None:
    """Without a name behind it the country is where the envoy goes; behind his name another is."""
    unnamed = "وصل مبعوث الاتحاد الأفريقي إلى الصومال أمس."
    assert relations(unnamed, PUBLISHED) == {"african-union visits SO"}
    named = "وصل مبعوث الاتحاد الأفريقي إلى الصومال ستيفان كوبرتين أمس إلى كمبالا."
    assert relations(named, PUBLISHED) == {"ستيفان-كوبرتين visits UG"}


@pytest.mark.parametrize(
    "text",
    [
        "أرسلت كينيا مبعوثا إلى الصومال لبحث الأزمة.",
        "عاد المبعوث الأمريكي إلى سوريا.",
        "وصل رئيس بعثة صندوق النقد الدولي إلى مصر أمس.",
        "قال رئيس بعثة الاتحاد الأوروبي في كينيا إن القرض متاح.",
        "عاد المبعوث الأمريكي إلى سوريا مساء أمس.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert people(text, PUBLISHED) == set()
