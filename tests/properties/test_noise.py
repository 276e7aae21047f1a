"""Noise changes no fact, only offsets."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import caspian_relations as cr
from caspian_relations.arabic.letters import fold
from caspian_relations.strategies import noise
from tests.corpus import names, passage
from tests.properties.facts import Facts, difference, facts


@cache
def clean(name: str) -> Facts:
    p = passage(name)
    return facts(cr.parse(p.text, published=p.published))


@pytest.mark.parametrize("kind", noise.KINDS, ids=lambda kind: kind.__name__)
@given(name=st.sampled_from(names()), seed=st.integers(0, 2**32 - 1))
def test_noise_changes_no_fact(kind: noise.Noise, name: str, seed: int) -> None:
    """However a passage is spelt, the same facts are read in it."""
    p = passage(name)
    noisy = kind(p.text, Random(seed))
    assert difference(clean(name), facts(cr.parse(noisy, published=p.published))) == []


@pytest.mark.parametrize("kind", noise.KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("name", ["001", "020", "058"])
def test_noise_is_no_other_text(kind: noise.Noise, name: str) -> None:
    """The noise itself changes no word: folded, and with single spaces, the text is what it was."""
    text = passage(name).text
    assert " ".join(fold(kind(text, Random(7))).split()) == " ".join(fold(text).split())
