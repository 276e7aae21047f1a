"""Choices among lists that a `random.Random` can make as well as Hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

__all__ = ["Pick", "picks"]

Pick = Callable[[Sequence[Any]], Any]
"""Chooses one of a sequence."""

_BYTES = 64
"""More than the choices of any fact take."""
_FEW = 16
"""Of so many options one byte chooses evenly enough; of more, two do."""


@cache
def picks() -> st.SearchStrategy[Pick]:
    """Picks for one fact; they shrink to the one that always takes the first.

    A fact is made of some twenty choices, and Hypothesis takes its time for each: here all of them are one string of bytes.
    """
    return st.binary(min_size=_BYTES, max_size=_BYTES).map(pick_by)


def pick_by(choices: bytes) -> Pick:
    """Return the pick that takes its choices from the bytes of a string, and the first option behind its end.

    >>> pick = pick_by(bytes([1, 0, 3]))
    >>> pick("abc"), pick(range(100)), pick("xy")
    ('b', 3, 'x')
    """
    left = iter(choices)

    def pick(options: Sequence[Any]) -> Any:
        number = next(left, 0)
        if len(options) > _FEW:
            number = number * 256 + next(left, 0)
        return options[number % len(options)]

    return pick
