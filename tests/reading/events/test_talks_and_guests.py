"""Who talked with whom: interviews by their medium, guests by name, two who were told of before, talks told in passing."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.events_told import Row, told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "قال وزير الطاقة الكيني أوبيو واندايي، في حديث إلى «المساء»، إن بلاده تعتزم زيادة الصادرات.",
            {"person:اوبيو-واندايي", "state:KE", "organization:المساء"},
        ),
        (
            "وأوضح السفير الياباني كين أوكا في حوار خاص مع «الأهرام» أن التعاون يتوسع.",
            {"person:كين-اوكا", "state:JP", "organization:al-ahram"},
        ),
        (
            "ويستبعد الخبير النرويجي أندرس هانسن، في مقابلة مع DW، أن يتغير ذلك.",
            {"person:اندرس-هانسن", "organization:dw"},
        ),
        (
            "في حديث لـ«الجزيرة» قال وزير المالية الغاني صامويل بوتشي إن الدين تراجع.",
            {"person:صامويل-بوتشي", "state:GH", "organization:al-jazeera"},
        ),
    ],
)
def test_an_interview_is_given_to_a_medium(text: str, who: set[str]) -> None:
    """The medium may be told by its name in quotation marks alone, or by its letters."""
    assert told(text) == [("Interview", None, None, who)]


@pytest.mark.parametrize(
    "text",
    ["تبادل الوزيران حديثا قصيرا عن «الطاقة».", "دار الحديث حول مشروع «الأمل»."],
)
def test_no_interview(text: str) -> None:
    """To talk about something is no interview."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "استقبل الرئيس الكيني وليام روتو ضيفه الفنلندي ألكسندر ستوب في نيروبي.",
            {"person:william-ruto", "state:KE", "person:alexander-stubb", "state:FI"},
        ),
        (
            "عقد الرئيس الكيني وليام روتو مع ضيفه الغاني جون ماهاما جلسة مباحثات في نيروبي.",
            {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"},
        ),
        (
            "عقد الرئيس الكيني وليام روتو وضيفه رئيس وزراء فيتنام فام مينه تشينه مباحثات في نيروبي.",
            {"person:william-ruto", "state:KE", "person:pham-minh-chinh", "state:VN"},
        ),
        (
            "ناقش الرئيس الكيني وليام روتو مع أخيه الرئيس الغاني جون ماهاما في نيروبي العلاقات.",
            {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"},
        ),
    ],
)
def test_a_guest_by_name(text: str, who: set[str]) -> None:
    """«ضيفه الفنلندي فلان» is one person, like «نظيره الفنلندي فلان»."""
    assert told(text) == [("Meeting", None, "place:nairobi", who)]


def test_a_guest_without_a_name_is_nobody_new() -> None:
    """«ضيفه» alone names nobody."""
    assert parse("أكد الرئيس الكيني وليام روتو لضيفه أن العلاقات قوية.").events == ()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "قال الوزير إن الرئيسين المصري عبد الفتاح السيسي والكيني وليام روتو اتفقا على ذلك حين اجتمعا في نيروبي في مارس الماضي.",
            (
                "Meeting",
                "2025-03",
                "place:nairobi",
                {"person:abdel-fattah-el-sisi", "state:EG", "person:william-ruto", "state:KE"},
            ),
        ),
        (
            "قال الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما إنهما سيلتقيان مجددا في أكرا في يناير المقبل.",
            ("Meeting", "2026-01", "place:accra", {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"}),
        ),
        (
            "اتفق الرئيس الكيني وليام روتو مع نظيره الغاني جون ماهاما خلال لقاء في أكرا أمس على فتح الحدود.",
            (
                "Meeting",
                "2025-11-18",
                "place:accra",
                {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"},
            ),
        ),
        (
            "اتفقت كينيا وغانا خلال محادثات في أكرا أمس على فتح الحدود.",
            ("Meeting", "2025-11-18", "place:accra", {"state:KE", "state:GH"}),
        ),
        (
            "سيتشاور وزيرا خارجية كينيا وأوغندا هاتفيا الأسبوع المقبل.",
            ("PhoneCall", "2025-11-24/2025-11-30", None, {"state:KE", "state:UG"}),
        ),
        (
            "بعث أمير البلاد الشيخ مشعل الأحمد الجابر الصباح حفظه الله ورعاه أمس ببرقية تهنئة إلى الرئيس وليام روتو رئيس جمهورية كينيا.",
            (
                "Congratulation",
                "2025-11-18",
                None,
                {"person:mishal-al-ahmad", "state:KW", "person:william-ruto", "state:KE"},
            ),
        ),
        (
            "التقى الرئيس الكيني وليام روتو، الثلاثاء، آدم بوهلر وبحثا الاستثمار.",
            ("Meeting", "2025-11-18", None, {"person:william-ruto", "state:KE", "person:ادم-بوهلر"}),
        ),
    ],
)
def test_who_met_is_told_before_or_behind(text: str, row: Row) -> None:
    """Those who met, talked or are congratulated may stand before the verb, or behind a day."""
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "ويقول محللون إن الفريقين تقابلا في المباراة.",
        "تواصل الوزير مع المواطنين.",
        "عقد الرئيس الكيني وليام روتو مع حكومته اجتماعا.",
    ],
)
def test_nobody_met(text: str) -> None:
    """Teams that play, a minister and citizens, a president and his own government."""
    assert told(text) == []


def test_a_visit_yields_a_signing() -> None:
    """«أثمرت الزيارة التي قام بها … توقيع …»: what stands behind the relative clause is what the visit brought."""
    visit, signing = told("أثمرت الزيارة التي قام بها الرئيس الغاني جون ماهاما إلى نيروبي توقيع خمس مذكرات.")
    assert visit[3] == {"person:جون-ماهاما", "state:GH"}
    assert signing == ("Signing", None, "place:nairobi", {"state:GH", "state:KE"})


_MORA_AND_ABLAKWA = {"person:صامويل-مورا", "state:KE", "person:كوامي-ابلاكوا", "state:GH"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "عاد الملف إلى الواجهة بعد المباحثات التي أجراها الوزير الكيني صامويل مورا أمس في أكرا مع الوزير الغاني كوامي أبلاكوا.",
            [("Meeting", "2025-11-18", "place:accra", _MORA_AND_ABLAKWA)],
        ),
        (
            "جاء ذلك خلال اللقاء الذي عقده الوزير الكيني صامويل مورا في أكرا مع الوزير الغاني كوامي أبلاكوا.",
            [("Meeting", None, "place:accra", _MORA_AND_ABLAKWA)],
        ),
        (
            "التقى الوزير الكيني صامويل مورا في أكرا الوزير الغاني كوامي أبلاكوا. وجاء ذلك ضمن المباحثات التي أجراها مورا مع أبلاكوا.",
            [("Meeting", None, "place:accra", _MORA_AND_ABLAKWA)],
        ),
        ("انتقد الخبير المباحثات التي أجراها الوزير الكيني صامويل مورا مع الشركات.", []),
        ("لم تنجح المباحثات التي لم يعقدها الوزير الكيني صامويل مورا مع الوزير الغاني كوامي أبلاكوا.", []),
    ],
)
def test_talks_whose_parties_a_relative_clause_names(text: str, expected: list[Row]) -> None:
    """«المباحثات التي أجراها … مع …» are talks, and those told before where the same two held them."""
    assert told(text) == expected
