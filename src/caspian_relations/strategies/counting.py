"""Strategies that take one choice: values are counted, and Hypothesis chooses a number.

It is choices that Hypothesis takes its time for; and where every value takes as many as any other, one can stand in another's place, so that no example
is begun in vain. (What takes several choices is put together with `builds`: to Hypothesis all that is mapped is of one sort.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

__all__ = ["counted", "either", "numbers", "padded", "perhaps", "perhaps_any", "some_of", "upto"]

T = TypeVar("T")

_STEPS = 97
"""How many ways there are to go on from the first of several options."""
_FEW = 256
"""So many numbers are looked through in no time."""
_EVENLY = 64
"""How many times as many values bytes have: no number is then much more frequent than another."""


def numbers(count: int) -> st.SearchStrategy[int]:
    """The numbers from 0 to `count` - 1, one as often as any other; they shrink to 0.

    Many numbers are bytes to Hypothesis: that is quick, prefers none, and a failure is explained at once, which from `sampled_from` would look through
    them all.
    """
    if count <= _FEW:
        return st.sampled_from(range(count))
    size = ((count - 1) * _EVENLY).bit_length() // 8 + 1
    return st.binary(min_size=size, max_size=size).map(lambda bytes_: int.from_bytes(bytes_) % count)


def counted(count: int, make: Callable[[int], T]) -> st.SearchStrategy[T]:
    """What `make` makes of the numbers from 0 to `count` - 1; they shrink to that of 0."""
    return numbers(count).map(make)


def perhaps(count: int, make: Callable[[int], T], otherwise: Any = None) -> st.SearchStrategy[Any]:
    """The same, or as often `otherwise`, to which they shrink."""
    return counted(2 * count, lambda number: make(number // 2) if number % 2 else otherwise)


def some_of(options: Sequence[T], most: int) -> st.SearchStrategy[list[T]]:
    """Up to `most` of some options, each once; they shrink to none, and to the first."""
    total = len(options)

    def made(number: int) -> list[T]:
        number, size = divmod(number, most + 1)
        step, first = divmod(number, total)
        return list(dict.fromkeys(options[(first + k * (step + 1)) % total] for k in range(size)))

    return counted((most + 1) * total * min(total, _STEPS), made)


def either(what: str, *strategies: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """What one of some strategies gives; they shrink to the first.

    Hypothesis tries examples in which a part stands in the place of another of the same sort. `what` tells the choice of the strategy from all others:
    unlike with `one_of`, no other comes in its place, which would ask for more choices than there are.
    """
    sorts = st.sampled_from([(number, what) for number in range(len(strategies))])
    return sorts.flatmap(lambda sort: strategies[sort[0]])


def perhaps_any(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """What a strategy gives, or as often None; it takes as many choices either way."""
    return st.builds(_if, st.booleans(), strategy)


def _if(there: bool, value: T) -> T | None:
    return value if there else None


def upto(what: str, most: int, strategy: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """Lists of up to `most` values, whose number is chosen as `either` chooses."""
    return either(what, *(st.builds(_list, *[strategy] * size) for size in range(most + 1)))


def _list(*values: T) -> list[T]:
    return list(values)


def padded(strategy: st.SearchStrategy[T], by: int) -> st.SearchStrategy[T]:
    """What a strategy gives, with so many choices more, which do nothing: another that takes more can then stand in its place."""
    return st.builds(_first, strategy, *[st.booleans()] * by)


def _first(value: T, *beside: object) -> T:
    return value
