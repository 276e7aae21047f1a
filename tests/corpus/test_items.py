"""The reader on sentences that each try one construction of the language of news, and on whole reports."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from tests.corpus.items import TOLD, items
from tests.corpus.scoring import read, table

# The least F1 per file and field: what was reached, so that nothing is lost unnoticed.
LEAST: dict[str, dict[str, float]] = {
    "sentences/journeys": {
        "events": 0.95,
        "event.when": 0.91,
        "event.place": 0.92,
        "relations": 0.92,
        "statements": 0.95,
    },
    "sentences/gatherings": {
        "events": 0.97,
        "event.when": 0.92,
        "event.place": 0.92,
        "relations": 0.84,
        "statements": 0.95,
    },
    "sentences/figures": {
        "figures": 0.91,
        "relations": 0.99,
        "statements": 1.00,
    },
    "sentences/statements": {
        "events": 0.96,
        "relations": 0.95,
        "statements": 0.98,
    },
    "reports/protocol": {
        "persons": 0.99,
        "events": 0.95,
        "event.when": 0.92,
        "event.place": 0.93,
        "figures": 0.95,
        "relations": 0.75,
        "statements": 0.94,
    },
    "reports/economy": {
        "persons": 0.93,
        "events": 0.96,
        "event.when": 0.93,
        "event.place": 0.93,
        "figures": 0.78,
        "relations": 0.71,
        "statements": 0.84,
    },
    "reports/wires": {
        "persons": 0.91,
        "events": 0.96,
        "event.when": 0.91,
        "event.place": 0.88,
        "figures": 0.77,
        "relations": 0.75,
        "statements": 0.78,
    },
}


@cache
def of_file(name: str) -> dict[str, Any]:
    """The scores over the items of a file."""
    return read(items(name))


@pytest.mark.parametrize(("name", "field"), [(name, field) for name in LEAST for field in LEAST[name]])
def test_items_are_read_at_least_so_well(name: str, field: str) -> None:
    """No field of a file falls under what was reached."""
    result = of_file(name)
    assert result[field].f1 >= LEAST[name][field], table(result)


@pytest.mark.parametrize("name", LEAST)
def test_gold_is_literal(name: str) -> None:
    """What the gold quotes stands in its item, and every item has an id of its own."""
    found = list(items(name))
    assert len({p.id for p in found}) == len(found)
    for p in found:
        anchors = [one["anchor"] for field in TOLD for one in p.gold[field] if "anchor" in one]
        surfaces = [words for person in p.gold["persons"] for words in person["surfaces"]]
        assert [quoted for quoted in (*anchors, *surfaces) if quoted not in p.text] == []
