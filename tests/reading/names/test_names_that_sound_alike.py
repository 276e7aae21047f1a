"""People whose names are spelt with other vowels."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from caspian_relations.reference.alike import consonants


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("أنتونيو كوستا", "antonio-costa"),
        ("إيمانيول ماكرون", "emmanuel-macron"),
        ("دونلد ترامب", "donald-trump"),
        ("فكتور أوربان", "viktor-orban"),
        ("أنطونيو غوتيرش", "antonio-guterres"),
        ("فلاديمر بوتين", "vladimir-putin"),
    ],
)
def test_the_consonants_tell(name: str, person: str) -> None:
    """The writer's vowels are his own; what is marked is what he wrote."""
    text = f"قال {name} إن الاتفاق مهم."
    article = cr.parse(text)
    assert [known.id for known in article.persons] == [f"person:{person}"]
    assert [m.span.of(text) for m in article.mentions if m.referent == f"person:{person}"] == [name]


@pytest.mark.parametrize(
    "name", ["محمد حسن المنصوري", "سالم الكريمي", "أنطونيو مارتينيز", "كوستا غافراس", "ماريا كوستا"]
)
def test_others_are_others(name: str) -> None:
    """One name of two is not enough, and words are words."""
    article = cr.parse(f"قال {name} إن الاتفاق مهم.")
    assert [known.known for known in article.persons] == [False]


@pytest.mark.parametrize(
    ("name", "another"),
    [
        ("حمد الخطيب", "أحمد الخطيب"),
        ("محمود باقر قاليباف", "محمد باقر قاليباف"),
        ("سليمان بن عبدالعزيز", "سلمان بن عبدالعزيز"),
    ],
)
def test_a_name_that_is_known_is_spelt_as_it_is_meant(name: str, another: str) -> None:
    """«حمد» and «أحمد» have the same consonants and are two names."""
    assert consonants(name) == consonants(another)
    someone, known = (cr.parse(f"قال {whom} إن الاتفاق مهم.").persons for whom in (name, another))
    assert [person.known for person in (*someone, *known)] == [False, True]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("وكان من نتائجها الاتفاق على الإجراءات.", set()),
        ("سادت روح التعاون المناقشات من الجانبين وكان من نتائجها الاتفاق.", set()),
        ("وصل الوزير إلى كان أمس.", {"Cannes"}),
    ],
)
def test_a_word_that_is_a_town_as_well_needs_a_preposition(text: str, places: set[str]) -> None:
    assert {place.names["en"][0] for place in cr.parse(text).places} == places


def test_a_state_is_no_sum_of_money() -> None:
    """«بينين» is by its letters two yens, too."""
    article = cr.parse("يمر الخط بكل من: بينين، وتوغو، وغانا.")
    assert {state.alpha2 for state in article.states} == {"BJ", "TG", "GH"}
    assert not article.figures
    assert cr.parse("دفع ينين اثنين.").figures


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("بلغت صادرات قطر إلى الصين العام الماضي 7.8 مليار دولار.", {"QA", "CN"}),
        ("بلغت واردات مالي من الصين العام الماضي 7.8 مليون دولار.", {"ML", "CN"}),
        ("أعلنت الشركة عن استثمار مالي بقيمة 5 ملايين دولار.", set()),
        ("يبلغ قطر الأنبوب مترا واحدا.", set()),
    ],
)
def test_exports_are_of_a_state_whatever_else_its_name_means(text: str, states: set[str]) -> None:
    assert {state.alpha2 for state in cr.parse(text).states} == states
