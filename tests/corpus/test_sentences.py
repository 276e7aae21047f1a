"""The reader on sentences that each try one construction of the language of news."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

import caspian_relations as cr
from tests.corpus.scoring import Comparison, scores, table
from tests.corpus.sentences import TOLD, sentences

# The least F1 per file and field: what was reached, so that nothing is lost unnoticed.
LEAST: dict[str, dict[str, float]] = {
    "journeys": {
        "events": 0.95,
        "event.when": 0.91,
        "event.place": 0.92,
        "relations": 0.92,
        "statements": 0.95,
    },
    "gatherings": {
        "events": 0.97,
        "event.when": 0.92,
        "event.place": 0.92,
        "relations": 0.84,
        "statements": 0.95,
    },
    "figures": {
        "figures": 0.91,
        "relations": 0.99,
        "statements": 1.00,
    },
    "statements": {
        "events": 0.96,
        "relations": 0.95,
        "statements": 0.98,
    },
}


@cache
def of_file(name: str) -> dict[str, Any]:
    """The scores over the sentences of a file."""
    read = (
        Comparison(p.gold, json.loads(cr.dumps(cr.parse(p.text, published=p.published), "json")))
        for p in sentences(name)
    )
    return scores(comparison.matches() for comparison in read)


@pytest.mark.parametrize(("name", "field"), [(name, field) for name in LEAST for field in LEAST[name]])
def test_sentences_are_read_at_least_so_well(name: str, field: str) -> None:
    """No field of a file falls under what was reached."""
    result = of_file(name)
    assert result[field].f1 >= LEAST[name][field], table(result)


@pytest.mark.parametrize("name", LEAST)
def test_gold_is_literal(name: str) -> None:
    """What the gold quotes stands in its sentence, and every sentence has an id of its own."""
    found = list(sentences(name))
    assert len({p.id for p in found}) == len(found)
    for p in found:
        anchors = [one["anchor"] for field in TOLD for one in p.gold[field] if "anchor" in one]
        surfaces = [words for person in p.gold["persons"] for words in person["surfaces"]]
        assert [quoted for quoted in (*anchors, *surfaces) if quoted not in p.text] == []
