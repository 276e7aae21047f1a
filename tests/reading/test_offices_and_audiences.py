"""Whose minister somebody is where only his ministry or his republic is named, and who attends or speaks before a gathering."""

from __future__ import annotations

import pytest

from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2026-02-11"
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "استقبل أمير قطر الشيخ تميم بن حمد اليوم مامادو تانغارا وزير الخارجية والتعاون الدولي بجمهورية غامبيا الشقيقة.",
            {"person:tamim-bin-hamad", "state:QA", "person:مامادو-تانغارا", "state:GM"},
        ),
        ("قالت وزارة الخارجية الكينية إن الوزير جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو", "state:KE"}),
        ("أعلنت الحكومة البوروندية أن الوزير جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو", "state:BI"}),
        ("قالت وزارة الخارجية الكينية إن وزير الدفاع جون أوتينو سيتوجه إلى أكرا غدا.", {"person:جون-اوتينو"}),
        ("قالت وزارة الخارجية الكينية ذلك. وسيتوجه الوزير جون أوتينو إلى أكرا غدا.", {"person:جون-اوتينو"}),
    ],
)
def test_whose_minister_he_is(text: str, who: set[str]) -> None:
    assert [people for _, _, _, people in told(text, _DAY)] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "ويشارك في القمة التي دعا إليها الرئيس الكيني وليام روتو رؤساء غانا وأنغولا وبوروندي.",
            {"state:GH", "state:AO", "state:BI"},
        ),
        ("ويشارك في المؤتمر الذي تنظمه الأمم المتحدة في أكرا وزراء من كينيا وأنغولا.", {"state:KE", "state:AO"}),
        ("حضر القمة التي استضافتها أكرا أمس رئيسا كينيا وأنغولا.", {"state:KE", "state:AO"}),
        (
            "جاء ذلك في كلمة ألقاها الوزير الكيني جون أوتينو خلال منتدى الاستثمار في أكرا.",
            {"person:جون-اوتينو", "state:KE"},
        ),
        ("حضر القمة التي وصفها الرئيس أمس في أكرا بالناجحة.", set()),
    ],
)
def test_who_is_at_a_gathering(text: str, who: set[str]) -> None:
    assert [people for _, _, _, people in told(text, _DAY)] == [who]


def test_a_summit_that_somebody_calls_is_no_statement() -> None:
    text = "ويشارك في القمة التي دعا إليها الرئيس الكيني وليام روتو رؤساء غانا وأنغولا."
    assert facts_told.speakers(text, _DAY) == []
    assert facts_told.speakers("دعا الرئيس الكيني وليام روتو إلى الحوار بين غانا وأنغولا.", _DAY) == ["william-ruto"]


def test_one_who_throws_a_glance_gives_no_speech() -> None:
    assert told("ألقى الوزير الكيني جون أوتينو نظرة خلال منتدى الطاقة في أكرا.", _DAY) == []
