"""Summits that two hold, what is still to come behind a plan, audiences, arrivals, and who held an office before."""

from __future__ import annotations

import pytest

from tests.reading.events_told import in_a_line


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وصل الرئيس الغاني جون ماهاما إلى نيروبي لعقد قمة مع نظيره الكيني وليام روتو.",
            ["Summit held - nairobi: جون-ماهاما GH william-ruto KE", "Visit held - nairobi: جون-ماهاما GH"],
        ),
        (
            "سيزور الرئيس الغاني جون ماهاما كينيا لعقد محادثات قمة مع الرئيس الكيني وليام روتو.",
            ["Summit planned - KE: جون-ماهاما GH william-ruto KE", "Visit planned - KE: جون-ماهاما GH"],
        ),
        (
            "ماهاما يصل إلى نيروبي للقاء روتو\n\nوصل الرئيس الغاني جون ماهاما إلى نيروبي اليوم لعقد اجتماع قمة مع الرئيس الكيني وليام روتو.",
            ["Summit held - nairobi: جون-ماهاما GH william-ruto KE", "Visit held 2025-11-19 nairobi: جون-ماهاما GH"],
        ),
        (
            "وصل الرئيس الغاني جون ماهاما إلى نيروبي لحضور القمة الأفريقية.",
            ["Visit held - nairobi: جون-ماهاما GH", "Summit held - nairobi: جون-ماهاما GH"],
        ),
        (
            "أجرت كينيا وغانا أول محادثات قمة بين البلدين في أكرا أمس.",
            ["Summit held 2025-11-18 accra: KE GH"],
        ),
        (
            "وصل الرئيس الغاني جون ماهاما إلى قمة الجبل.",
            [],
        ),
        (
            "سيتوجه الرئيس الغاني جون ماهاما إلى نيروبي لحضور أول قمة له مع الرئيس الكيني وليام روتو.",
            ["Visit planned - nairobi: جون-ماهاما GH", "Summit planned - nairobi: william-ruto KE جون-ماهاما GH"],
        ),
        (
            "ينتظر أن يتم استقبال الوزير سليم الجربي من طرف الرئيس الكيني وليام روتو.",
            ["Meeting planned - -: william-ruto KE سليم-الجربي"],
        ),
        (
            "تم استقبال الوزير سليم الجربي من طرف الرئيس الكيني وليام روتو.",
            ["Meeting held - -: william-ruto KE سليم-الجربي"],
        ),
        (
            "سيمضي الرئيس الغاني جون ماهاما يومين في نيروبي قبل أن يتوجه إلى كيغالي.",
            ["Visit planned - kigali: جون-ماهاما GH"],
        ),
        (
            "أمضى الرئيس الغاني جون ماهاما يومين في نيروبي قبل أن يتوجه إلى كيغالي.",
            ["Visit held - kigali: جون-ماهاما GH"],
        ),
        (
            "يزور الرئيس الغاني جون ماهاما كينيا غدا، كما يبحث ماهاما مع الرئيس الكيني وليام روتو أمن الحدود.",
            ["Visit planned 2025-11-20 KE: جون-ماهاما GH", "Meeting planned - KE: جون-ماهاما GH william-ruto KE"],
        ),
        (
            "يزور الرئيس الغاني جون ماهاما كينيا غدا، كما التقى ماهاما أمس الرئيس الرواندي بول كاغامي.",
            ["Visit planned 2025-11-20 KE: جون-ماهاما GH", "Meeting held 2025-11-18 -: جون-ماهاما GH paul-kagame RW"],
        ),
        (
            "وصلت وزيرة الخارجية السنغالية ليلى ديالو إلى نيروبي لمقابلة الرئيس الكيني وليام روتو.",
            ["Meeting held - nairobi: william-ruto KE ليلي-ديالو SN", "Visit held - nairobi: ليلي-ديالو SN"],
        ),
        (
            "وصل الصحفي سليم الجربي إلى نيروبي لمقابلة الرئيس الكيني وليام روتو.",
            ["Interview held - -: william-ruto KE", "Visit held - nairobi: سليم-الجربي"],
        ),
        (
            "كان الرئيس الغاني جون ماهاما في زيارة رسمية إلى كينيا بهدف دعم التعاون.",
            ["Visit held - KE: جون-ماهاما GH"],
        ),
        (
            "كان الرئيس الغاني جون ماهاما في الزيارة أكثر حذرا.",
            [],
        ),
        (
            "رحب الرئيس الكيني وليام روتو بنظيره الغاني جون ماهاما لدى وصوله إلى نيروبي أمس.",
            ["Visit held 2025-11-18 nairobi: جون-ماهاما GH"],
        ),
        (
            "رحب الرئيس الغاني جون ماهاما لدى وصوله إلى نيروبي بالاتفاق.",
            ["Visit held - nairobi: جون-ماهاما GH"],
        ),
        (
            "التقى الرئيس الكيني وليام روتو، الاثنين، رئيس الوزراء الياباني شيغيرو إيشيبا في نيروبي. وعقد روتو أمس محادثات مع رئيس الوزراء الياباني السابق.",
            [
                "Meeting held 2025-11-17 nairobi: william-ruto KE shigeru-ishiba JP",
                "Meeting held 2025-11-18 -: william-ruto KE JP",
            ],
        ),
        (
            "ماكرون يستقبل روتو في باريس\n\nاستقبل الرئيس الفرنسي إيمانويل ماكرون، أمس الثلاثاء، الرئيس الكيني وليام روتو في قصر الوحدة بباريس.",
            ["Meeting held 2025-11-18 paris: emmanuel-macron FR william-ruto KE"],
        ),
        (
            "ماكرون يستقبل روتو في باريس\n\nاستقبل الرئيس الفرنسي إيمانويل ماكرون، أمس الثلاثاء، الرئيس الكيني وليام روتو في برلين.",
            [
                "Meeting held - paris: emmanuel-macron FR william-ruto KE",
                "Meeting held 2025-11-18 berlin: emmanuel-macron FR william-ruto KE",
            ],
        ),
    ],
)
def test_events_in_a_line(text: str, events: list[str]) -> None:
    """Each event in a line: its type, status, day, place, and who takes part."""
    assert in_a_line(text) == events
