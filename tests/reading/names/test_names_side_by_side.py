"""Names behind «و» and «ب», beside each other, and surnames with the letters of a verb; women who act as men do."""

from __future__ import annotations

import pytest

from tests.reading.events_told import told
from tests.reading.facts_told import people, relations

_DAY = "2025-11-19"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("عقد لقاء بين الرئيس الغيني وكمال التليلي وزير خارجية تونس.", {"كمال-التليلي"}),
        ("بحث الرئيس الغيني مامادو كوندي وكمال التليلي وزير خارجية تونس التعاون.", {"مامادو-كوندي", "كمال-التليلي"}),
        ("اتصل الرئيس الغيني بكمال التليلي وزير خارجية تونس.", {"كمال-التليلي"}),
        ("اجتمع الرئيس الغيني بوزير الخارجية التونسي كمال التليلي.", {"كمال-التليلي"}),
        ("التقى الرئيس الغيني مامادو كوندي كمال التليلي وزير خارجية تونس.", {"مامادو-كوندي", "كمال-التليلي"}),
        ("التقى الرئيس الغيني مامادو كوندي وزير خارجية تونس.", {"مامادو-كوندي"}),
        ("استقبل الرئيس الغيني مامادو كوندي وزير خارجية تونس كمال التليلي.", {"مامادو-كوندي", "كمال-التليلي"}),
        (
            "استقبل فخامة الرئيس الغيني السيد مامادو كوندي وزير خارجية تونس كمال التليلي.",
            {"مامادو-كوندي", "كمال-التليلي"},
        ),
        ("قالت وزيرة خارجية السنغال مريم سار إن التعاون مستمر.", {"مريم-سار"}),
        ("بحث وزير النقل السنغالي شيخو سال مع نظيره الغيني التعاون.", {"شيخو-سال"}),
        ("وكان الرئيس الغيني مامادو كوندي وصل إلى تونس.", {"مامادو-كوندي"}),
        ("أشاد الوزير الغيني كوندي ودعا إلى الحوار.", {"كوندي"}),
    ],
)
def test_where_one_name_ends_and_another_begins(text: str, named: set[str]) -> None:
    assert people(text, _DAY) == named


def test_styles_of_address_begin_another_name() -> None:
    text = "التقى الرئيس الغيني معالي الدكتور كمال التليلي، وزير الخارجية التونسي."
    assert relations(text, _DAY) == {"كمال-التليلي meets GN"}


def test_who_is_told_first_calls() -> None:
    text = "جرى أمس اتصال هاتفي بين الرئيس الغيني ونظيره التونسي كمال التليلي."
    assert relations(text, _DAY) == {"GN calls كمال-التليلي"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "قالت وزيرة خارجية السنغال مريم سار إنها التقت رئيسة الوزراء التونسية هالة التليلي.",
            {"مريم-سار meets هاله-التليلي"},
        ),
        ("قالت وزيرة خارجية السنغال مريم سار إنها ستزور تونس غدا.", {"مريم-سار visits TN"}),
        (
            "وصلت وزيرة خارجية السنغال مريم سار إلى تونس. وذكرت أنها ستزور الجزائر.",
            {"مريم-سار visits TN", "مريم-سار visits DZ"},
        ),
    ],
)
def test_what_a_woman_says_she_did(text: str, facts: set[str]) -> None:
    assert relations(text, _DAY) == facts


def test_two_meet_whatever_stands_between() -> None:
    text = "عقد لقاء في نيامي بين الرئيس الغيني وكمال التليلي وزير خارجية تونس."
    assert told(text)[0] == ("Meeting", None, "place:niamey", {"state:GN", "person:كمال-التليلي", "state:TN"})


_RECEIVED = "استقبل الرئيس {} وزير الزراعة الهندي سامر دلفوف. "
SURNAMES = {
    "thanks": (
        _RECEIVED.format("المصري عبد الفتاح السيسي") + "وشكر الرئيس عبد الفتاح السيسي دلفوف على كلماته.",
        "abdel-fattah-el-sisi thanks سامر-دلفوف",
    ),
    "congratulations": (
        _RECEIVED.format("الكيني وليام روتو") + "وهنأ الرئيس وليام روتو دلفوف بالعيد.",
        "william-ruto congratulates سامر-دلفوف",
    ),
    "an invitation": (
        _RECEIVED.format("الأذربيجاني إلهام علييف") + "ودعا الرئيس إلهام علييف دلفوف إلى زيارة باكو.",
        "ilham-aliyev invites سامر-دلفوف",
    ),
}


@pytest.mark.parametrize(("text", "fact"), SURNAMES.values(), ids=SURNAMES)
def test_a_whole_name_ends_before_the_surname_of_another(text: str, fact: str) -> None:
    """«شكر عبد الفتاح السيسي دلفوف»: whom the text has named by that surname is no part of a name that is known."""
    assert fact in relations(text, _DAY)
    assert len(people(text, _DAY)) == 2
