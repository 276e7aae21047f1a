"""Who acts where the words leave it to another clause, capitals that stand for states, and places of which one only talks."""

from __future__ import annotations

import pytest

from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2025-11-03"
"""A Monday."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أعلن الوزير الكيني موساليا مودافادي أن كينيا سترسل فريقا إلى السودان، وذلك في اجتماع عقده في نيروبي مع سفيرة كندا ليلى ناصر.",
            "موساليا-مودافادي meets ليلي-ناصر",
        ),
        (
            "قال الرئيس الكيني وليام روتو إن الرئيس الغاني جون ماهاما، الذي التقاه في لومي أمس، أبدى اهتماما بالغاز.",
            "william-ruto meets جون-ماهاما",
        ),
        (
            "استضاف الرئيس الكيني وليام روتو في نيروبي اليوم لقاء مع الرئيس الغاني جون ماهاما.",
            "william-ruto meets جون-ماهاما",
        ),
        ("استقبل الرئيس الكيني وليام روتو أمس وفدا من البنك الدولي.", "william-ruto meets world-bank"),
        (
            "وزير الدفاع الكيني جون أوتينو بعد لقائه نظيره الغاني صمويل أبلاكوا: البحر أولوية",
            "جون-اوتينو meets صمويل-ابلاكوا",
        ),
        (
            "شدد رئيس الوزراء اللبناني نواف سلام، في الاتصال الذي تلقاه من الوزير الكيني جون أوتينو، على الحوار.",
            "جون-اوتينو calls nawaf-salam",
        ),
        (
            "بعدما تحدث هاتفيا إلى الرئيس الغاني جون ماهاما، يزور الوزير الكيني جون أوتينو لومي غدا.",
            "جون-اوتينو calls جون-ماهاما",
        ),
        ("بعد أن زار باريس، وصل الرئيس الكيني وليام روتو إلى لندن أمس.", "william-ruto visits FR"),
        ("وكان وفد من كينيا قد وصل إلى كوناكري الأحد.", "KE visits GN"),
        ("هذه أول زيارة يقوم بها الرئيس الكيني وليام روتو إلى أكرا.", "william-ruto visits GH"),
        ("يستعد الرئيس الكيني وليام روتو لزيارة أكرا غدا.", "william-ruto visits GH"),
        ("زار ملك بلجيكا فيليب أكرا أمس.", "فيليب visits GH"),
        ("أجرت واشنطن محادثات مع طهران في مسقط أمس.", "US meets IR"),
        ("تحتضن مسقط الأحد المقبل جولة جديدة من المحادثات غير المباشرة بين واشنطن وطهران.", "US meets IR"),
    ],
)
def test_who_acts(text: str, expected: str) -> None:
    assert expected in facts_told.relations(text, _DAY)


@pytest.mark.parametrize(
    "text",
    [
        "تجري مفاوضات بين الرياض وجدة.",
        "أعلنت الشركة تدشين خط بين نيروبي وأكرا.",
        "استضاف الرئيس الكيني وليام روتو أمس لقاء بين كينيا.",
        "بعد أن هدأت باريس، وصل الرئيس الكيني وليام روتو إلى نيروبي أمس.",
        "استعد اللاعب لزيارة أكرا.",
    ],
)
def test_nobody_acts(text: str) -> None:
    assert facts_told.relations(text, _DAY) == set()


def test_three_who_call_one_another() -> None:
    text = "ناقش الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما والرئيس الرواندي بول كاغامي في اتصال هاتفي أمس أمن المنطقة."
    calls = {"william-ruto calls جون-ماهاما", "william-ruto calls paul-kagame", "جون-ماهاما calls paul-kagame"}
    assert facts_told.relations(text, _DAY) == calls


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عُقدت يوم الثلاثاء في أكرا محادثات كينية غانية بشأن الملاحة في البحر الأحمر.", "place:accra"),
        ("بحث الرئيس الكيني وليام روتو مع نظيره الغاني جون ماهاما الأوضاع في غزة.", None),
        ("تستضيف القاهرة غدا محادثات بين كينيا وغانا حول الهدنة في غزة.", "place:cairo"),
        ("عقدت محادثات السلام بين كينيا وغانا في الدوحة أمس.", "place:doha"),
        ("وقعت كينيا وغانا اتفاق سلام في الدوحة أمس.", "place:doha"),
        ("عقد منتدى الأمن في مومباسا أمس.", "place:mombasa"),
        ("التقى الرئيس الكيني وليام روتو رئيس الوزراء اللبناني نواف سلام في أكرا أمس.", "place:accra"),
        ("بحث الوزير الكيني موساليا مودافادي مع نظيره الغاني صمويل أبلاكوا التعاون في أكرا أمس.", "place:accra"),
    ],
)
def test_where_they_meet(text: str, place: str | None) -> None:
    assert [where for _, _, where, _ in told(text, _DAY)] == [place]


def test_the_first_since_then_was_not_then() -> None:
    text = "هذه أول زيارة يقوم بها الرئيس الكيني وليام روتو إلى أكرا منذ أكتوبر 2024."
    assert [when for _, when, _, _ in told(text, _DAY)] == [None]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("تستضيف أكرا غدا مؤتمر الأمم المتحدة للمحيطات.", True),
        ("بدأ أمس في أكرا المؤتمر العام التاسع والستون للوكالة الدولية للطاقة الذرية.", True),
        ("عقد في أكرا أمس مؤتمر للاتحاد الأفريقي حول الزراعة.", False),
        ("عقدت في أكرا أمس ورشة عمل للبنك الدولي.", False),
        ("عقد في أكرا أمس المؤتمر الدولي الثالث حول المياه.", False),
    ],
)
def test_the_conference_of_a_body_goes_by_its_name(text: str, hosts: bool) -> None:
    assert any(relation.startswith("GH hosts") for relation in facts_told.relations(text, _DAY)) is hosts


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("يجتمع قادة حلف شمال الأطلسي (ناتو) في لاهاي غدا في قمة تستمر يومين.", "Summit", "2025-11-04/2025-11-05"),
        ("التقى الرئيس الكيني وليام روتو (قطر) نظيره الغاني جون ماهاما أمس.", "Meeting", "2025-11-02"),
    ],
)
def test_a_name_in_brackets_is_another_name(text: str, kind: str, day: str) -> None:
    assert [(event, when) for event, when, _, _ in told(text, _DAY)] == [(kind, day)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("التقى الرئيس التونسي قيس سعيد رئيس جمهورية تنزانيا المتحدة جون أوتينو.", "kais-saied meets جون-اوتينو"),
        ("التقى الرئيس التونسي قيس سعيد رئيس جمهورية نيجيريا الاتحادية جون أوتينو.", "kais-saied meets جون-اوتينو"),
    ],
)
def test_a_republic_by_its_whole_name(text: str, who: str) -> None:
    assert facts_told.relations(text, _DAY) == {who}


def test_a_game_is_no_interview() -> None:
    assert told("انتهت المقابلة الودية التي جمعت المنتخب المغربي بنظيره التونسي أمس بمدينة فاس.", _DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "أجرى الرئيس البوليفي المنتخب رودريغو باز محادثات مع نظيره البرازيلي في برازيليا يوم الأحد.",
        "عقد وزير الخارجية الإسباني لقاء مع الرئيس المنتخب رودريغو باز في لاباز أمس.",
        "عقد رئيس بوليفيا المنتخب رودريغو باز لقاء مع رئيس الأرجنتين في بوينس آيرس أمس.",
    ],
)
def test_one_elected_to_an_office_is_no_team(text: str) -> None:
    assert len(told(text, _DAY)) == 1
