"""People whose names are by their letters something else: behind words of source, «في اسم», verbs, and adjectives that are no names."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import people, speakers

PUBLISHED = "2026-03-12"


NAMED = {
    "a strange name at the end": ("ارتفعت أسعار البن كثيرا، بحسب وزير المالية دورين كوبرتسكو.", "دورين-كوبرتسكو"),
    "a name that is a noun": ("ارتفعت أسعار البن كثيرا، وفق وزير التجارة الكيني أحمد معلم كوني.", "احمد-معلم-كوني"),
    "behind a preposition of one letter": (
        "وفقا لوزير التجارة توحيد كوبرتسكي، ارتفعت أسعار البن كثيرا.",
        "توحيد-كوبرتسكي",
    ),
    "a part of names that looks like «أن»": (
        "تراجع الإنتاج كثيرا، بحسب وزير الري ستيفان فان كوبرت.",
        "ستيفان-فان-كوبرت",
    ),
    "a passive verb": ("قال وزير النقل الأرجنتيني سيزار كوبرتيلو إن الميناء جاهز.", "سيزار-كوبرتيلو"),
    "what a verb wishes": ("قال وزير التجارة تود كوبرت إن الميناء جاهز.", "تود-كوبرت"),
    "in the name of": ("قال المتحدث باسم الوزارة الأردنية باسم الكوبرتي إن الميناء جاهز.", "باسم-الكوبرتي"),
    "an adjective before an agency": (
        "صرح المدير العام لشركة الطاقة المغربية طارق مفضل لوكالة الأنباء الكينية بأن السد جاهز.",
        "طارق-مفضل",
    ),
    "a participle before a newspaper": ("قال وزير الطاقة الأردني كريم مهدد لصحيفة «الأفق» إن السد جاهز.", "كريم-مهدد"),
    "no article": ("ارتفعت أسعار البن كثيرا، بحسب وزير المالية إلكان كوبرتين.", "الكان-كوبرتين"),
}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_names_that_are_words(text: str, expected: str) -> None:
    assert speakers(text, PUBLISHED) == [expected]
    assert people(text, PUBLISHED) == {expected}


NOBODY = {
    "two adjectives": "ارتفعت أسعار البن كثيرا، بحسب مسؤول رفيع مطلع.",
    "two adjectives before what is said": "قال مسؤول كيني رفيع مطلع إن الأسعار سترتفع.",
    "a former minister": "ارتفعت أسعار البن كثيرا، بحسب وزير دفاع سابق.",
    "of some affairs": "ارتفعت أسعار البن كثيرا، بحسب نائب وزير التجارة لشؤون آسيا.",
    "in the name of the states": "قال الوزير باسم الدول العربية إن الأسعار سترتفع.",
    "what is ready": "وأعلن الوزير أن السد جاهز للعمل.",
    "what is fit": "وجد الوزير السد مناسبا لوكالة الأنباء.",
    "she wishes": "قالت الوزيرة إن الوزارة تود شكر المانحين.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_words_that_are_no_names(text: str) -> None:
    assert people(text, PUBLISHED) == set()


UNNAMED = {
    "his counterpart": "وأشاد الوزير بجهود نظيره سام كوبرتان.",
    "a president": "وأشاد الوزير الزامبي بجهود الرئيس سام كوبرتان.",
    "an appointment": "ورحب السفير بتعيين سام كوبرتان.",
    "whom he receives": "قال السفير لدى استقباله الوزير سام كوبرتان إن السد جاهز.",
    "whom he meets": "قال الوزير في لقاء مع الرئيس سام كوبرتان إن السد جاهز.",
    "to whom he writes": "وأكد المسؤول في رسالة إلى سام كوبرتان أن السد جاهز.",
    "whose words they are": "ووصف الوزير تصريحات سام كوبرتان بأنها خطيرة.",
}


@pytest.mark.parametrize("text", UNNAMED.values(), ids=UNNAMED)
def test_an_official_has_not_the_name_of_whom_he_speaks(text: str) -> None:
    assert speakers(text, PUBLISHED) == ["-"]


OF_AFFAIRS = {
    "of affairs": "وأشاد الخبير بشؤون أفريقيا سام كوبرتان بالاتفاق.",
    "of a ministry": "وقال المدير بوزارة التجارة سام كوبرتان إن السد جاهز.",
    "of a post": "وقال المرشح لمنصب المدير العام سام كوبرتان إن الإصلاح ممكن.",
    "of affairs with an article": "وطالب الخبير بالشؤون الأفريقية سام كوبرتان بالتحقيق.",
}


@pytest.mark.parametrize("text", OF_AFFAIRS.values(), ids=OF_AFFAIRS)
def test_an_official_of_some_affairs_has_his_name(text: str) -> None:
    assert speakers(text, PUBLISHED) == ["سام-كوبرتان"]


BOTH = {
    "two between commas": (
        "أكد وزيرا خارجية زامبيا وغانا، سام كوبرتان وجوزيف أوتيني، أن السد جاهز.",
        ["سام-كوبرتان", "جوزيف-اوتيني"],
    ),
    "two without commas": (
        "أكد وزيرا خارجية زامبيا وغانا سام كوبرتان وجوزيف أوتيني أن السد جاهز.",
        ["سام-كوبرتان", "جوزيف-اوتيني"],
    ),
    "another beside them": (
        "أكد رئيسا زامبيا وغانا، والوزير سام كوبرتان، أن السد جاهز.",
        ["ZM", "GH", "سام-كوبرتان"],
    ),
    "others who are there": (
        "أكد رئيسا زامبيا وغانا، بحضور سام كوبرتان وجوزيف أوتيني، أن السد جاهز.",
        ["ZM", "GH"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BOTH.values(), ids=BOTH)
def test_two_in_one_office(text: str, expected: list[str]) -> None:
    assert speakers(text, PUBLISHED) == expected


FAMILIES = {
    "a surname that a former president has as a first name": (
        "وطمأن وزير الطاقة الأردني صالح الخرابشة المواطنين بأن الغاز متوفر.",
        "صالح-الخرابشه",
    ),
    "without a state": ("وقال الوزير صالح المهرتي إن السد جاهز.", "صالح-المهرتي"),
    "before what he asks for": ("وحث وزير العمل الأردني صالح الدراوشة الشركات على الاستثمار.", "صالح-الدراوشه"),
}


@pytest.mark.parametrize(("text", "expected"), FAMILIES.values(), ids=FAMILIES)
def test_a_known_surname_and_a_strange_one(text: str, expected: str) -> None:
    assert people(text, PUBLISHED) == {expected}
