"""Agencies, papers and channels: in datelines, by correspondents, to whom one talks; companies in quotation marks with the adjective of a nation."""

from __future__ import annotations

import pytest

from caspian_relations import parse

_NEWS = "استقبل وزير النقل الغاني أمس نظيره التوغولي."


def bodies(text: str) -> set[str]:
    """The words by which the bodies of a text are named."""
    article = parse(text, published="2025-06-24")
    return {article.text[m.span.start : m.span.end] for m in article.mentions if m.referent.startswith("organization:")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"«الوسط» من المنامة\n{_NEWS}", {"الوسط"}),
        (f"أبوظبي: «الخليج»\n{_NEWS}", {"الخليج"}),
        (f"أكرا – من موفد «النهضة»:\n{_NEWS}", {"النهضة"}),
        (f"أكرا ولومي – مراسلا «القلم نيوز»: {_NEWS}", {"القلم نيوز"}),
        (f"وطنية - بيروت - {_NEWS}", {"وطنية"}),
        (f"الرباط – هسبريس\n{_NEWS}", {"هسبريس"}),
        ("وقال الوزير في حديث إلى «الأيام» إن الأمر جيد.", {"الأيام"}),
        ("وقال الوزير لـ«الوسط» إن الأمر جيد.", {"الوسط"}),
        ("وأبلغ مسؤول «القلم نيوز» أن الإعفاء يخص هذه الشحنة.", {"القلم نيوز"}),
        ("وترى هيلين كرافت، المحللة لدى «إنرجي هاوس»، أن الشحن أغلى.", {"إنرجي هاوس"}),
        ("وأسندت الأعمال إلى «يان دو فول» البلجيكية.", {"يان دو فول"}),
        ("وقال إن «غراند كونستركشن» الصينية ستستثمر في الميناء.", {"غراند كونستركشن"}),
        ("أطلقت مبادرة «هاند إن هاند» الصينية.", set()),
        ("وشدد على أهمية الوطن - البلاد - في هذه الأيام.", set()),
        ("الخليج: منطقة مهمة.", set()),
    ],
)
def test_media_and_quoted_companies(text: str, names: set[str]) -> None:
    """A word of every day is a paper where a paper signs or is talked to."""
    assert bodies(text) == names


@pytest.mark.parametrize(
    ("text", "city", "state"),
    [
        ("الكويت (كونا) -- استقبل الوزير السفير.", {"place:kuwait-city"}, set()),
        ("تونس 24 جوان 2025 (وات) - استقبل الوزير سفير غانا.", {"place:tunis"}, {"state:GH"}),
        ("زار الوزير الكويت (كونا).", set(), {"state:KW"}),
    ],
)
def test_a_dateline_is_written_in_a_city(text: str, city: set[str], state: set[str]) -> None:
    """A state and its capital of the same name: where an agency signs, it is the capital."""
    article = parse(text, published="2025-06-24")
    assert {place.id for place in article.places} == city
    assert {s.id for s in article.states if any(m.referent == s.id for m in article.mentions)} == state


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "وقعت الشركة السورية للغاز عقدا مع الشركة العامة لموانئ العراق.",
            {"الشركة السورية للغاز", "الشركة العامة لموانئ العراق"},
        ),
        ("أعلنت الشركة القابضة لكهرباء مصر النتائج.", {"الشركة القابضة لكهرباء مصر"}),
        ("وقعت مجموعة «هيليوس» عقدا.", {"هيليوس"}),
        ("وقعت الشركة الصينية العقد.", set()),
        ("وقعت الشركة المنفذة العقد.", set()),
    ],
)
def test_companies_by_what_they_are_for(text: str, names: set[str]) -> None:
    """With the article «الشركة» belongs to the name; «الشركة الصينية» was told of before; «مجموعة» is left out before quotation marks."""
    assert bodies(text) == names
