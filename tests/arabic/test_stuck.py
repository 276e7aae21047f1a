"""Words that lost the space between them, and a hamza on another seat."""

from __future__ import annotations

import pytest

import caspian_relations as cr


def read(text: str) -> cr.Article:
    return cr.parse(text, published="2024-08-09")


@pytest.mark.parametrize(
    ("text", "states", "events"),
    [
        ("استقبل الرئيسالكيني وليام روتو نظيره المصري عبد الفتاح السيسي فينيروبي.", {"الكيني", "المصري"}, ["Meeting"]),
        ("وصل الرئيس المصري إلىنيروبي يوم الخميسالماضي.", {"المصري"}, ["Visit"]),
        ("وصل وزير الخارجيةالقطري إلى تونس.", {"القطري", "تونس"}, ["Visit"]),
        ("قالالرئيس الكيني إن بلاده تدعم تونس.", {"الكيني", "تونس"}, []),
    ],
)
def test_two_words_in_one(text: str, states: set[str], events: list[str]) -> None:
    """Both halves are known words, and what is marked is the half that names a state."""
    article = read(text)
    assert {m.span.of(text) for m in article.mentions if m.referent.startswith("state:")} == states
    assert [type(event).__name__ for event in article.events] == events


@pytest.mark.parametrize("name", ["عبدالقيوم الصالح", "نورالدين الطبوبي", "غونزالس", "مونتالبان"])
def test_names_are_no_two_words(name: str) -> None:
    """«عبدالقيوم» is one name, and «غونزالس» no word and another."""
    text = f"قال الوزير الكيني {name} إن بلاده تدعم تونس."
    assert {person.names["ar"][0] for person in read(text).persons} == {name}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("قال مسئول كيني إن بلاده تدعم تونس.", "قال مسؤول كيني إن بلاده تدعم تونس."),
        ("قال وزير شئون البيئة الكيني إن بلاده تدعم تونس.", "قال وزير شؤون البيئة الكيني إن بلاده تدعم تونس."),
    ],
)
def test_a_hamza_on_another_seat(text: str, clean: str) -> None:
    """Egyptian writers put it on a ي before و."""
    told = [[(s.speaker, s.verb, s.about) for s in read(each).statements] for each in (text, clean)]
    assert told[0] == told[1] != []
