"""Rounds of talks with the sides of the one before, what is signed at their end, and days and places that go without saying."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.events_told import Row, told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "عُقدت أمس في نيروبي الدورة الثانية للجنة المشتركة بين كينيا وغانا. ومن المنتظر أن تحتضن أكرا الدورة الثالثة العام المقبل.",
            ("Meeting", "2026", "place:accra", {"state:KE", "state:GH"}),
        ),
        (
            "عُقدت أمس في نيروبي الدورة الثانية للجنة المشتركة بين كينيا وغانا. وكانت الدورة الماضية قد التأمت بأكرا في أكتوبر 2023.",
            ("Meeting", "2023-10", "place:accra", {"state:KE", "state:GH"}),
        ),
        (
            "عُقدت في عشق آباد أمس جولة من المشاورات التركمانية الأفغانية. الجولة القادمة سوف تقام في كابول في ربيع العام القادم.",
            ("Meeting", "2026-21", "place:kabul", {"state:TM", "state:AF"}),
        ),
    ],
)
def test_the_next_round_is_of_the_same_sides(text: str, row: Row) -> None:
    """«الدورة المقبلة», «الجولة القادمة», «الدورة الماضية» of the sides told before."""
    assert told(text)[-1] == row


def test_no_round_of_nobody() -> None:
    """«الدورة الثالثة» of a course is no meeting of the states told before."""
    assert len(told("بدأت في أكرا الدورة التدريبية الثالثة للصحفيين.")) == 0


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع الوزير الكيني موساليا مودافادي أمس في أكرا مع نظيره الغاني صامويل أبلاكوا، ووقعا مذكرة تفاهم.",
        "أجرى الوزير الكيني موساليا مودافادي أمس في أكرا محادثات مع نظيره الغاني صامويل أبلاكوا. وعقب المحادثات وقع الوزيران برنامج تعاون.",
        "عُقد أمس في أكرا الاجتماع الرابع للجنة المشتركة بين كينيا وغانا، الذي توج بالتوقيع على ثلاثة عقود.",
    ],
)
def test_what_ends_talks_is_signed_on_that_day(text: str) -> None:
    """Day and place of a signing are those of the talks that it ends."""
    assert told(text)[-1][:3] == ("Signing", "2025-11-18", "place:accra")


def test_a_signing_during_a_visit_is_of_any_of_its_days() -> None:
    """Nothing says on which day of the visit they signed."""
    text = "زار الرئيس الكيني وليام روتو أمس أكرا. ووقع الجانبان لاحقا اتفاقا."
    assert told(text)[-1][:3] == ("Signing", None, "place:accra")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "قال محلل إن الوقود بالون اختبار، مذكرا بقول وزير الخارجية الكيني موساليا مودافادي، في مقابلة تلفزيونية الأسبوع الماضي، إن المعبر جاهز.",
            ("Interview", "2025-11-10/2025-11-16", None, {"person:موساليا-مودافادي", "state:KE"}),
        ),
        (
            "وقع لبنان وقبرص اليوم اتفاقا في بيروت. وكان الرئيس القبرصي نيكوس خريستودوليدس وصل صباحا إلى بيروت في زيارة رسمية.",
            ("Visit", "2025-11-19", "place:beirut", {"person:nikos-christodoulides", "state:CY"}),
        ),
        (
            "اختُتمت الأربعاء القمة الأفريقية الثانية للمناخ في أكرا، بعد ثلاثة أيام من الجلسات.",
            ("Summit", "2025-11-17/2025-11-19", "place:accra", set()),
        ),
        (
            "اجتمع الشيخ محمد بن عبدالرحمن في الديوان الأميري صباح اليوم مع وزير خارجية كينيا موساليا مودافادي.",
            (
                "Meeting",
                "2025-11-19",
                "place:الديوان-الاميري",
                {"person:mohammed-bin-abdulrahman", "state:QA", "person:موساليا-مودافادي", "state:KE"},
            ),
        ),
    ],
)
def test_days_and_places_in_passing(text: str, row: Row) -> None:
    """Interviews that another one quotes, an hour without a day, days counted back from the end, a palace that is a body elsewhere."""
    assert told(text)[-1] == row


def test_the_diwan_announces() -> None:
    """Without «في» the diwan is a body."""
    assert [o.id for o in parse("أعلن الديوان الأميري وفاة الشيخ.").organizations] == ["organization:الديوان-الاميري"]


def test_who_begins_with_talks_goes_on() -> None:
    """«استهلها … بلقاء نظيره …، ثم اجتمع»: whom he met first does not meet the second."""
    text = (
        "أجرى وزير الخارجية الكيني موساليا مودافادي سلسلة لقاءات استهلها صباح الأحد بلقاء نظيره الجيبوتي عبدالقادر حسين عمر، "
        "ثم اجتمع ظهر اليوم نفسه مع وزير خارجية الصومال عبدالسلام عبدي علي."
    )
    rows = told(text)
    assert [row[1] for row in rows] == ["2025-11-16", "2025-11-16"]
    assert rows[1][3] == {"person:موساليا-مودافادي", "state:KE", "person:عبدالسلام-عبدي-علي", "state:SO"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            (
                "استقبل الملك حمد بن عيسى آل خليفة، في قصر الصافرية صباح اليوم، سعادة السيد جون ماهاما وزير خارجية غانا. وفي وقت لاحق من اليوم، "
                "عقد الدكتور عبداللطيف الزياني وزير الخارجية، بمقر الوزارة في المنامة، جلسة مباحثات مع سعادة الوزير الضيف."
            ),
            [
                (
                    "Meeting",
                    "2025-11-19",
                    "place:قصر-الصافريه",
                    {"person:hamad-bin-isa", "state:BH", "person:جون-ماهاما", "state:GH"},
                ),
                (
                    "Meeting",
                    "2025-11-19",
                    "place:manama",
                    {"person:abdullatif-al-zayani", "state:BH", "person:جون-ماهاما", "state:GH"},
                ),
            ],
        ),
        (
            "عاد إلى البلاد ظهر اليوم الرئيس الكيني وليام روتو، بعد زيارة إلى أسمرا استغرقت يومين.",
            [("Visit", "2025-11-18/2025-11-19", "place:asmara", {"person:william-ruto", "state:KE"})],
        ),
        (
            "تستضيف مصر منذ السادس من نوفمبر المؤتمر الدولي للمياه في أسوان، المقرر إسدال الستار عليه بعد غد الجمعة.",
            [("Conference", "2025-11-06/2025-11-21", "place:aswan", set())],
        ),
        (
            (
                "أفادت السكرتيرة الصحفية بأن محادثة هاتفية جرت يوم الاثنين بين الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما. "
                "وحسب قولها، سيلتقي الرئيسان في كيسومو في الخريف القادم."
            ),
            [
                ("PhoneCall", "2025-11-17", None, {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"}),
                (
                    "Meeting",
                    "2026-23",
                    "place:kisumu",
                    {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"},
                ),
            ],
        ),
    ],
)
def test_guests_returns_and_towns(text: str, rows: list[Row]) -> None:
    """The guest minister, whoever is back from a visit of so many days, a curtain that falls, a town that nobody listed."""
    assert told(text) == rows


def test_talks_called_off_behind_others() -> None:
    """«أما لقاء … فأُلغي» is no part of the talks told before it."""
    text = "سيلتقي الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في أكرا غدا، أما لقاؤه المقرر مع رئيس أوغندا فأُلغي."
    assert told(text)[0][3] == {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"}
