"""The lexicon decodes what the build wrote, and nothing before it is asked for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from caspian_relations.arabic import lexicon
from caspian_relations.arabic.lexicon import Entry, Lexicon, drawers
from caspian_relations.arabic.morphology import inflected

SMALL = Lexicon(
    {"قمه": "0:0", "قمم": "0:1", "عقد": "1:2 2:0"},
    ['["قمة",{"class":"event"}]', '["عقد",{"sense":"hold"}]', '["عقد",{"class":"document"}]'],
    ['["noun",{"number":"singular"}]', '["noun",{"number":"plural"}]', '["verb",{"tense":"past"}]'],
)


def test_a_form_has_the_features_of_its_word_and_its_own() -> None:
    """The class comes from the lexeme, the number from the form."""
    assert SMALL.get("قمم") == (Entry("noun", "قمة", {"class": "event", "number": "plural"}),)


def test_a_form_keeps_its_readings_in_order() -> None:
    """عقد is a verb first, then a contract."""
    assert [entry.category for entry in SMALL.get("عقد")] == ["verb", "noun"]


def test_an_unknown_form_has_no_entries() -> None:
    """Silence, not an error."""
    assert SMALL.get("بلبلة") == ()
    assert "بلبلة" not in SMALL
    assert "قمه" in SMALL
    assert len(SMALL) == 3


def test_a_look_up_opens_the_drawer_of_its_word_and_no_other() -> None:
    """Forms that nobody asks for cost nothing."""
    shut = {
        letters: row.encode() for letters, row in drawers([("قمه", "0:0"), ("عقد", "1:2 2:0"), ("عقدت", "1:2")]).items()
    }
    words = Lexicon({}, ['["قمة",{}]', '["عقد",{}]', '["عقد",{}]'], ['["noun",{}]', '["noun",{}]', '["verb",{}]'], shut)
    assert words.get("عقدت") == (Entry("verb", "عقد", {}),)
    assert words.get("عقدا") == ()
    assert words._shut == {"قمه": "قمه\t0:0".encode()}
    assert sorted(words.forms()) == ["عقد", "عقدت", "قمه"]
    assert words._shut == {}


def test_the_lexicon_is_loaded_once_for_all_threads() -> None:
    """Every thread gets the same complete object."""
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: lexicon.default(), range(32)))
    assert len({id(item) for item in found}) == 1
    assert all(item.get("قمه") for item in found)


@pytest.mark.parametrize(
    ("features", "expected"),
    [
        ({"tense": "past", "gender": "feminine", "number": "singular"}, "استقبلت"),
        ({"tense": "present", "gender": "masculine", "number": "singular"}, "يستقبل"),
        ({"tense": "present", "gender": "masculine", "number": "plural"}, "يستقبلون"),
        ({"tense": "present", "gender": "masculine", "number": "plural", "mood": "subjunctive"}, "يستقبلوا"),
    ],
)
def test_a_writer_gets_the_form_it_asks_for(features: dict[str, str], expected: str) -> None:
    """Features choose the form; a mood only when it is named."""
    entry = {"value": "استقبل", "root": "قبل", "paradigm": "X"}
    assert inflected("verb", entry, **features) == expected


def test_a_writer_hears_of_a_form_that_does_not_exist() -> None:
    """No passive of what has none."""
    with pytest.raises(LookupError, match="انعقد"):
        inflected("verb", {"value": "انعقد", "root": "عقد", "paradigm": "VII", "passive": False}, voice="passive")
