"""Experts and whom they tell it to, whoever holds an office that is told with a style, and states that are no expert."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.facts_told import bodies, people, speakers

_DAY = "2026-02-19"
_STATES = "تدعم غانا وكينيا توسيع الميناء.\n"

EXPERTS = {
    "an agency": ("وقال الخبير في شؤون الطاقة رامز دلفوف لوكالة الأناضول إن الهدف صعب.", ["رامز-دلفوف"]),
    "a paper": ("وقال الخبير في شؤون الطاقة سامر دلفوف لصحيفة الأفق إن الهدف صعب.", ["سامر-دلفوف"]),
    "a paper in marks": ("وقال الخبير في الشأن الإيراني كوستا دلفوف لـ«الأفق» إن الهدف صعب.", ["كوستا-دلفوف"]),
    "a woman": ("وقالت المختصة في الشأن الكيني هند دربوتي لصحيفة «الأفق»: الهدف صعب.", ["هند-دربوتي"]),
    "relations": ("وأوضح الباحث في العلاقات الدولية سليم كوبرتوف لوكالة رويترز أن الهدف صعب.", ["سليم-كوبرتوف"]),
    "a speciality": ("وقال المحلل المتخصص في شؤون النفط كمال دربوتي للصحفيين إن الهدف صعب.", ["كمال-دربوتي"]),
    "behind a body": ("وقال مدير برنامج الطاقة في المعهد كمال دربوتي لوكالة رويترز إن الهدف صعب.", ["كمال-دربوتي"]),
    "a doctor": ("قال أستاذ الاقتصاد في جامعة غانا الدكتور كريم دربوتي لـ«الأفق» إن الهدف صعب.", ["كريم-دربوتي"]),
    "the hearer first": ("قال مدير الصندوق لوكالة الأناضول سامر دلفوف إن الهدف صعب.", ["سامر-دلفوف"]),
    "described": ("وصف الخبير في شؤون أفريقيا كريم دربوتي لـ«الأفق» الخطة بأنها مهمة.", ["كريم-دربوتي"]),
    "hearers before him": ("وقال للصحفيين المتحدث باسم الحكومة الكينية كريم دربوتي إن الهدف صعب.", ["كريم-دربوتي"]),
    "hearers before her": ("وقالت للصحفيين وزيرة البيئة الكينية هند دربوتي إن الهدف صعب.", ["هند-دربوتي"]),
    "a house before its head": ("وقال للنواب رئيس البرلمان الكيني كريم دربوتي إن الهدف صعب.", ["كريم-دربوتي"]),
    "an agency before him": ("وقال لوكالة رويترز الخبير في شؤون الطاقة رامز دلفوف إن الهدف صعب.", ["رامز-دلفوف"]),
    "marks before him": ("وأكد لـ«الأفق» الباحث في الشأن السوداني كريم دربوتي أن الهدف صعب.", ["كريم-دربوتي"]),
    "a channel before him": ("وقال لقناة الأفق الوزير المصري كريم دربوتي إن الهدف صعب.", ["كريم-دربوتي"]),
    "letters of a channel": ("قال كريم دربوتي لبي بي سي إن الهدف صعب.", ["كريم-دربوتي"]),
    "behind a university": ("وتقول الباحثة في جامعة نيروبي هند دربوتي إن الهدف صعب.", ["هند-دربوتي"]),
    "a visit is no hearer": ("وتأتي الزيارة، وهي الأولى، ردا لزيارة سامر دلفوف لأكرا في مارس.", []),
    "no name": ("وقال الخبير في شؤون الطاقة إن الهدف صعب.", ["-"]),
    "he alone": ("وقال الخبير لوكالة الأناضول إن الهدف صعب.", ["-"]),
    "his style alone": ("وقال سعادته إن الهدف صعب.", ["-"]),
    "who would not be named": ("وأكد خبير اقتصادي فضل حجب اسمه لـ«الأفق» أن الهدف صعب.", ["-"]),
}


@pytest.mark.parametrize(("text", "who"), EXPERTS.values(), ids=EXPERTS)
def test_whom_an_expert_tells_it_to(text: str, who: list[str]) -> None:
    """«الخبير في شؤون الطاقة فلان لوكالة الأناضول إن»: a name ends before whom it is told to; states told of before are no expert."""
    assert speakers(_STATES + text, _DAY) == who


def test_nobody_is_named_where_nothing_is_told() -> None:
    """«ل» behind a name that is of something else names no expert."""
    assert people("زار الخبير في شؤون الطاقة سامر دلفوف لأسباب عائلية نيروبي.", _DAY) == set()


OBJECTS = {
    "a union": (
        "قالت الخبيرة في الاقتصاد سوزان دلفوفا إن الخطة مهمة. ودعت الخبيرة الاتحاد الأوروبي وغانا إلى الحوار، معربة عن أملها.",
        ["سوزان-دلفوفا"] * 3,
    ),
    "a bank": (
        "قال المحلل سامر دلفوف إن الخطة مهمة. وطالب المحلل البنك الدولي بتمويل الميناء، مشيرا إلى أن الوقت يمر.",
        ["سامر-دلفوف"] * 3,
    ),
    "behind an adjective": (
        "قال الأمين العام سامر دلفوف إن الخطة مهمة. ودعا الأمين العام الاتحاد الأفريقي إلى تمويل الميناء.",
        ["سامر-دلفوف"] * 2,
    ),
    "behind a portfolio": (
        "دعا وزير الخارجية الكيني سامر دلفوف إلى الحوار. وحث وزير الخارجية الأمم المتحدة على الحوار.",
        ["سامر-دلفوف"] * 2,
    ),
    "whose he is": ("وقال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الخطة مهمة.", ["antonio-guterres"]),
}


@pytest.mark.parametrize(("text", "who"), OBJECTS.values(), ids=OBJECTS)
def test_a_body_behind_a_definite_office_is_an_object(text: str, who: list[str]) -> None:
    """«دعت الخبيرة الاتحاد الأوروبي إلى»: whose an office with the article is stands behind «ل»."""
    assert speakers(text, _DAY) == who


HEADLINES = {
    "she": (
        "خبيرة أوغندية: القمح سيصل قريبا\nقالت الخبيرة في الاقتصاد سوزان دلفوفا إن الخطة مهمة.",
        ["سوزان-دلفوفا"] * 2,
    ),
    "he": ("محلل سياسي غاني: القمح سيصل\nقال المحلل السياسي سامر دلفوف إن الخطة مهمة.", ["سامر-دلفوف"] * 2),
    "from another state": ("خبير غاني: القمح سيصل\nقال الخبير الكيني سامر دلفوف إن الخطة مهمة.", ["-", "سامر-دلفوف"]),
    "another office": ("خبير غاني: القمح سيصل\nقال وزير النقل سامر دلفوف إن الخطة مهمة.", ["-", "سامر-دلفوف"]),
}


@pytest.mark.parametrize(("text", "who"), HEADLINES.values(), ids=HEADLINES)
def test_an_expert_of_a_headline_is_named_below(text: str, who: list[str]) -> None:
    """«خبيرة أوغندية: …»: the expert below, of whom no state is told, in the same gender."""
    assert speakers(text, _DAY) == who


_MET = "اجتمع {} مع باتير كوبرت رئيس الغرفة الكينية. {}"
OFFICES = {
    "his excellency": (
        "سعادة السيد ناصر الدلفي وزير المواصلات",
        "وقال سعادة وزير المواصلات إن الخطة جاهزة، معربا عن أمله.",
    ),
    "two portfolios": (
        "ناصر الدلفي وزير التجارة والصناعة",
        "وأكد معالي وزير التجارة والصناعة أن الخطة جاهزة، معربا عن أمله.",
    ),
    "without a style": (
        "ناصر الدلفي وزير التجارة والصناعة",
        "وأكد وزير التجارة والصناعة أن الخطة جاهزة، معربا عن أمله.",
    ),
    "the name behind": ("وزير المواصلات ناصر الدلفي", "وقال معالي وزير المواصلات إن الخطة جاهزة، معربا عن أمله."),
}


@pytest.mark.parametrize(("met", "told"), OFFICES.values(), ids=OFFICES)
def test_a_style_before_an_office_that_is_told_again(met: str, told: str) -> None:
    """«سعادة وزير المواصلات»: whoever was named with just that office, with a style of address before it or without."""
    assert speakers(_MET.format(met, told), _DAY) == ["ناصر-الدلفي"] * 2


def test_a_style_before_another_office() -> None:
    """«سعادة وزير المالية» is not the minister of transport."""
    told = "وقال سعادة وزير المالية إن الخطة جاهزة."
    assert speakers(_MET.format("وزير المواصلات ناصر الدلفي", told), _DAY) == ["-"]


EVENTS = {
    "a union": ("في القمة الاتحاد الأفريقي أعلن عن استثمارات جديدة.", ["african-union"]),
    "a bank": ("في الاجتماع البنك الدولي أكد أن الخطة جاهزة.", ["world-bank"]),
    "a state": ("في القمة غانا أعلنت أن الخطة جاهزة.", ["GH"]),
    "its own summit": ("في قمة الاتحاد الأفريقي أعلن الوزير سامر دلفوف أن الخطة جاهزة.", ["سامر-دلفوف"]),
}


@pytest.mark.parametrize(("text", "who"), EVENTS.values(), ids=EVENTS)
def test_who_acts_at_a_definite_event(text: str, who: list[str]) -> None:
    """«في القمة الاتحاد الأفريقي أعلن»: a body right before a verb is no part of an event that has the article."""
    assert speakers(text, _DAY) == who


def test_whom_it_is_told_to_is_a_body() -> None:
    """The agency between an office and the name is named, too."""
    assert bodies("قال مدير الصندوق لوكالة الأناضول سامر دلفوف إن الهدف صعب.", _DAY) == {"aa"}


def test_what_is_told_to_letters_of_a_channel() -> None:
    """«لبي بي سي» tells of nobody who complied: what was said begins behind «إن»."""
    content = parse("قال كريم دربوتي لبي بي سي إن الهدف صعب.", published=_DAY).statements[0].content
    assert content is not None
    assert content.of("قال كريم دربوتي لبي بي سي إن الهدف صعب.") == "الهدف صعب"
