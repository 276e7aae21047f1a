"""Strategies for news with known facts, and for the spellings of a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from random import Random
from typing import Literal

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from caspian_relations.arabic.writing_dates import LONG, DateStyle
from caspian_relations.arabic.writing_numbers import MIXED, WORDS
from caspian_relations.reference.spelling import variants
from caspian_relations.strategies import noise as noises
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.counting import numbers
from caspian_relations.strategies.made_passages import Passage, make_passage
from caspian_relations.strategies.naming import remembered
from caspian_relations.strategies.noise import Noise
from caspian_relations.strategies.picking import picks
from caspian_relations.strategies.telling import KINDS
from caspian_relations.writing.styles import Style

__all__ = ["passages", "spellings_of"]

_TITLES: tuple[Literal["adjective", "construct", "none"] | None, ...] = (None, "adjective", "construct", "none")
_DAYS = (date(2024, 8, 9), date(2023, 3, 15), date(2025, 10, 20))


@cache
def _manners() -> st.SearchStrategy[tuple[date, Style]]:
    """Days, and the manners of agencies: how they tell offices, numbers and months. One choice, as choices are what takes Hypothesis its time."""
    dates = (LONG, DateStyle("words"), DateStyle(months="SY/standard"), DateStyle(months="MA"))
    agencies = [
        (day, Style(titles=titles, numbers=numbers, dates=manner))
        for titles in _TITLES for numbers in (MIXED, WORDS) for manner in dates for day in _DAYS
    ]  # fmt: skip
    return st.sampled_from(agencies)


_COUNTS = st.sampled_from((1, 2, 3, 4))
_SEEDS = st.integers(0, 10**18)


@cache
def _struck(noise: tuple[Noise, ...]) -> st.SearchStrategy[int]:
    """Which kinds of noise strike, a bit each; the highest for debris."""
    return numbers(2 << len(noise))


def _hit(noise: tuple[Noise, ...], struck: int) -> list[Noise]:
    return [kind for bit, kind in enumerate(noise) if struck >> bit & 1]


@st.composite
def _passages(
    draw: st.DrawFn, noise: tuple[Noise, ...], debris: bool, style: Style | None, kinds: tuple[str, ...]
) -> Passage:
    day, manner = draw(_manners())
    struck = draw(_struck(noise)) if noise else 0
    return make_passage(
        [draw(picks()) for _ in range(draw(_COUNTS))],
        cast(day),
        kinds,
        style or manner,
        draw(_SEEDS),
        _hit(noise, struck),
        debris=debris and bool(struck >> len(noise)),
    )


@remembered
def passages(
    *, noise: bool | Sequence[Noise] = False, style: Style | None = None, kinds: Sequence[str] | None = None
) -> st.SearchStrategy[Passage]:
    """News items with the `Article` that is to be read in them: pairs of a text and an article.

    noise:
        True for all that pages do to text (lost hamzas, tatweel, vowels, Persian letters, spaces, other digits, direction controls) and for page debris;
        or some of the kinds of `caspian_relations.strategies.noise`.
    style:
        a `caspian_relations.writing.styles.Style`; by default the manners of several agencies.
    kinds:
        names of event classes, ``Figure``, ``Relation``, ``Statement``; by default all.

    The article has the events, figures, relations and statements, entailed relations too, and their entities; it has no mentions, evidence or rules.

    >>> passages(kinds=("Visit",))  # doctest: +ELLIPSIS
    _passages(...)
    """
    chosen = tuple(kinds) if kinds is not None else tuple(KINDS)
    unknown = [kind for kind in chosen if kind not in KINDS]
    if unknown or not chosen:
        raise InvalidArgument(f"kinds={kinds!r}: some of {', '.join(KINDS)}")
    kinds_of_noise = (noises.KINDS if noise else ()) if isinstance(noise, bool) else tuple(noise)
    return _passages(kinds_of_noise, noise is True, style, chosen)


@st.composite
def _spelt(draw: st.DrawFn, names: tuple[str, ...]) -> str:
    name, struck, seed = draw(st.sampled_from(names)), draw(_struck(_OF_LETTERS)), draw(_SEEDS)
    rng = Random(seed)
    for kind in _hit(_OF_LETTERS, struck):
        name = kind(name, rng)
    return name


_OF_LETTERS = (noises.lost_hamzas, noises.tatweel, noises.marks, noises.persian_letters)


@remembered
def spellings_of(name: str) -> st.SearchStrategy[str]:
    """Spellings of the Arabic name of a person that mean the same person: what the rules of the reference make of it, with lost hamzas, tatweel, vowels,
    Persian letters.

    >>> spellings_of("إلهام علييف")  # doctest: +ELLIPSIS
    _spelt(...)
    """
    if not name.strip():
        raise InvalidArgument(f"name={name!r}: a name with a letter at least")
    return _spelt(tuple(dict.fromkeys((name, *variants(name)))))
