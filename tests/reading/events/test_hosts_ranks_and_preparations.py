"""Who hosts a summit that gathers others, ranks of arms before a name, delegations that somebody leads, what is got ready for."""

from __future__ import annotations

import pytest

from tests.reading.events_told import in_a_line


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "تستضيف أكرا، غدا، قمة ثلاثية تجمع الرئيس الكيني وليام روتو، والرئيس الغاني جون ماهاما والرئيس الرواندي بول كاغامي.",
            ["Summit planned 2025-11-20 accra: william-ruto KE جون-ماهاما GH paul-kagame RW"],
        ),
        (
            "استضاف الرئيس الكيني وليام روتو أمس الرئيس الغاني جون ماهاما في نيروبي.",
            ["Meeting held 2025-11-18 nairobi: william-ruto KE جون-ماهاما GH"],
        ),
        (
            "ستعقد القمة اليوم في أكرا.\nوتستضيف أكرا، اليوم الأربعاء، قمة ثلاثية تجمع الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما.",
            ["Summit planned 2025-11-19 accra: william-ruto KE جون-ماهاما GH"],
        ),
        (
            "وصل وزير الدفاع الكيني الفريق أول ركن سليم كوبرت أمس إلى أكرا.",
            ["Visit held 2025-11-18 accra: سليم-كوبرت KE"],
        ),
        (
            "اجتمع الوزير الكيني سليم كوبرت أمس مع وفد غاني برئاسة السفير جراهام أوتينو.",
            ["Meeting held 2025-11-18 -: سليم-كوبرت KE GH جراهام-اوتينو"],
        ),
        (
            "اجتمع مجلس الوزراء الكيني أمس برئاسة الرئيس وليام روتو.",
            [],
        ),
        (
            "قال الوزير إن بلاده بدأت الاستعدادات لاستضافة قمة بين كينيا وغانا.",
            ["Summit planned - -: KE GH"],
        ),
        (
            "أبدى الوزير استعداد بلاده لاستضافة قمة بين كينيا وغانا.",
            ["Summit proposed - -: KE GH"],
        ),
        (
            "استقبل الرئيس الكيني وليام روتو الوزيرة ياسين فال. وحضر اللقاء مساعد وزير الدولة لشؤون الدول الإفريقية السفير سليم كوبرت.",
            ["Meeting held - -: william-ruto KE ياسين-فال سليم-كوبرت"],
        ),
        (
            "التقى وزير الدفاع الغاني اللواء الركن موسى أوتينو أمس العميد مهندس سليم كوبرت.",
            ["Meeting held 2025-11-18 -: موسي-اوتينو GH سليم-كوبرت"],
        ),
    ],
)
def test_events_in_a_line(text: str, events: list[str]) -> None:
    """Each event in a line: its type, status, day, place, and who takes part."""
    assert in_a_line(text) == events
