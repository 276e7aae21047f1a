"""Officials of a ministry act for its state; summits and meetings that are told once more; where the agency writes is not where they meet."""

from __future__ import annotations

import pytest

from tests.reading.events_told import in_a_line


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "كان في استقبال الرئيس الكيني وليام روتو كل من نظيره الغاني جون ماهاما ووزير الخارجية الغاني موسى سيدي.",
            [],
        ),
        (
            "تم استقبال الرئيس الكيني وليام روتو من قبل نظيره الغاني جون ماهاما.",
            ["Meeting held - -: جون-ماهاما GH william-ruto KE"],
        ),
        (
            "بحث وكيل وزارة الدفاع الكويتي مع السفير الكيني سليم كيتا التعاون.",
            ["Meeting held - -: KW سليم-كيتا KE"],
        ),
        (
            "بحث وكيل وزارة الدفاع الكويتية موسى سيدي مع السفير الكيني سليم كيتا التعاون.",
            ["Meeting held - -: موسي-سيدي KW سليم-كيتا KE"],
        ),
        (
            "وزيرة الخارجية الأسترالية وونغ تلتقي نظيرها الكيني موساليا مودافادي في نيروبي.",
            ["Meeting ongoing - nairobi: penny-wong AU موساليا-مودافادي KE"],
        ),
        (
            "أكرا - بحث الرئيس الكيني وليام روتو، أمس، مع الرئيس الغاني جون ماهاما سبل التعاون.\nجاء ذلك خلال لقائهما في مومباسا.",
            ["Meeting held 2025-11-18 mombasa: william-ruto KE جون-ماهاما GH"],
        ),
        (
            "بحث ولي عهد أبوظبي خالد بن محمد بن زايد أمس مع الرئيس الكيني وليام روتو التعاون.",
            ["Meeting held 2025-11-18 -: khaled-bin-mohamed-bin-zayed AE william-ruto KE"],
        ),
        (
            "اتفق الوزراء على عقد مؤتمر قمة في أكرا بين كينيا وغانا غدا.",
            ["Summit planned 2025-11-20 accra: KE GH"],
        ),
        (
            "توجه الرئيس الكيني وليام روتو اليوم إلى أكرا للمشاركة في القمة الثلاثية بين كينيا وغانا ورواندا، في جولتها الثامنة.",
            ["Visit held 2025-11-19 accra: william-ruto KE", "Summit held - accra: KE GH RW william-ruto"],
        ),
        (
            "استضاف الرئيس الغاني جون ماهاما أمس نظيره الكيني وليام روتو في أكرا لعقد اجتماعهما السنوي الثاني.",
            ["Meeting held 2025-11-18 accra: جون-ماهاما GH william-ruto KE"],
        ),
        (
            "أعرب الرئيس الكيني وليام روتو عن ثقته من أن زيارته الحالية لغانا ستسهم في تعزيز العلاقة.",
            ["Visit ongoing - GH: william-ruto KE"],
        ),
        (
            (
                "قمة رباعية مرتقبة لوزراء خارجية الأردن والإمارات واليونان وقبرص\n\nأفادت الوكالة أن لقاء سيجمع وزراء "
                "خارجية الأردن والإمارات واليونان وقبرص، الجمعة المقبل."
            ),
            ["Summit planned 2025-11-21 -: JO AE GR CY"],
        ),
        (
            "قالت الحكومة إن الرئيس الكيني وليام روتو ونظيره الغاني جون ماهاما، ناقشا الاستثمار بين البلدين، خلال اجتماع عقد في أكرا أمس.",
            ["Meeting held 2025-11-18 accra: william-ruto KE جون-ماهاما GH"],
        ),
    ],
)
def test_events_in_a_line(text: str, events: list[str]) -> None:
    """Each event in a line: its type, status, day, place, and who takes part."""
    assert in_a_line(text) == events
