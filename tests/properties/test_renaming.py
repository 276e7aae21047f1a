"""Replacing a state, a person or a city by another changes the facts accordingly, and nothing else: nothing is tuned to names."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import caspian_relations as cr
from caspian_relations import Article
from tests.corpus import names, passage
from tests.properties.facts import difference, facts
from tests.properties.renaming import KINDS, Renaming, renamings


@cache
def article(name: str) -> Article:
    p = passage(name)
    return cr.parse(p.text, published=p.published)


@cache
def possible(kind: str) -> list[tuple[str, str]]:
    """Every passage with every entity in it that can be renamed."""
    return [(name, old) for name in names() for old in sorted({r.old for r in renamings(article(name), kind)})]


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 2**32 - 1))
def test_renaming_changes_the_name_alone(kind: str, seed: int) -> None:
    """The facts of the renamed text are the facts of the text with the id replaced."""
    rng = Random(seed)
    name, old = rng.choice(possible(kind))
    renaming: Renaming = rng.choice([r for r in renamings(article(name), kind) if r.old == old])
    text = renaming.text()
    p = passage(name)
    expected = facts(article(name), lambda ref: renaming.new if ref == renaming.old else ref)
    assert difference(expected, facts(cr.parse(text, published=p.published))) == [], (
        f"{name}: {renaming.old} -> {renaming.new}"
    )


@pytest.mark.parametrize(("kind", "least"), [("state", 15), ("person", 15), ("city", 8)])
def test_enough_can_be_renamed(kind: str, least: int) -> None:
    """The property is tried on many passages, not on a lucky few."""
    assert len(possible(kind)) >= least
