"""Strategies for spans, mentions and amounts."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import combinations, islice
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from caspian_relations.model import (
    Bound,
    Change,
    Duration,
    Found,
    Measure,
    Mention,
    MentionForm,
    Money,
    Percentage,
    Quantity,
    Span,
)
from caspian_relations.strategies.counting import counted, either, padded, perhaps
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.of_whens import whens
from caspian_relations.strategies.words import units

__all__ = [
    "amounts",
    "changes",
    "decimals",
    "durations",
    "founds",
    "measures",
    "mentions",
    "money",
    "percentages",
    "perhaps_spans",
    "some_spans",
    "spans",
]

_CURRENCIES = (
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "TRY", "AZN", "KZT", "UZS", "KGS", "TJS", "TMT", "GEL", "AMD", "IRR", "SAR", "AED", "EGP", "QAR", "KWD",
)  # fmt: skip
_BOUNDS = st.sampled_from((None, *Bound))
_UNSETTLED = [(None, found) for size in range(4) for found in islice(combinations(_CURRENCIES, size), 3)]
_SETTLED_OR_NOT = st.sampled_from((*((currency, ()) for currency in _CURRENCIES), *_UNSETTLED))


@named
def spans(*, within: int | str = 1000) -> st.SearchStrategy[Span]:
    """Spans within a text, or within a length; a text or length of 0 has none: `InvalidArgument`.

    They shrink to the first character.
    """
    return _spans(within if isinstance(within, int) else len(within))


@cache
def _spans(length: int) -> st.SearchStrategy[Span]:
    if length < 1:
        raise InvalidArgument(f"within={length!r}: only a text of one character or more has spans")
    # The end is counted from the start, so that both shrink towards the beginning.
    ends = st.integers(0, length - 1)
    return st.builds(lambda one, other: Span(min(one, other), max(one, other) + 1), ends, ends)


_FAR = 1000
"""The length of a text that nobody gave."""


def _span(number: int) -> Span:
    """A span within `_FAR` characters."""
    length, start = divmod(number, _FAR)
    return Span(start, min(start + length, _FAR - 1) + 1)


def perhaps_spans() -> st.SearchStrategy[Span | None]:
    """Spans, or None."""
    return perhaps(_FAR * _FAR, _span)


def some_spans() -> st.SearchStrategy[list[Span]]:
    """Up to two spans, in their order."""
    return counted(3 * _FAR * _FAR, lambda number: sorted(_span(number // (3 + k)) for k in range(number % 3)))


@named
def mentions(*, within: int | str = 1000) -> st.SearchStrategy[Mention]:
    """Mentions of entities within a text, in every form."""
    from caspian_relations.strategies.of_entities import ids

    return st.builds(Mention, spans(within=within), ids(), st.sampled_from(MentionForm))


@cache
def decimals(*, min_value: Decimal | int = 0, max_value: Decimal | int = 10**15) -> st.SearchStrategy[Decimal]:
    """Exact amounts as news has them: whole numbers, or up to three digits after the point; they shrink to `min_value`."""
    low, high = int(min_value * 1000), int(max_value * 1000)
    whole = int(max_value) - int(min_value) + 1

    def made(number: int) -> Decimal:
        rest, exact = divmod(number, 2)
        return Decimal(low + rest % (high - low + 1)) / 1000 if exact else Decimal(int(min_value) + rest % whole)

    return st.integers(0, 2 * (high - low) + 1).map(made)


@cache
def _ranges(low: Decimal | int, high: Decimal | int) -> st.SearchStrategy[tuple[Decimal, Decimal | None]]:
    """One amount, or a lower and an upper one."""
    ends = decimals(min_value=low, max_value=high)
    return st.builds(_ends, st.booleans(), ends, ends)


def _ends(is_range: bool, one: Decimal, other: Decimal) -> tuple[Decimal, Decimal | None]:
    return (min(one, other), max(one, other)) if is_range else (one, None)


@cache
def _in(currencies: tuple[str, ...]) -> st.SearchStrategy[tuple[str, tuple[()]]]:
    return st.sampled_from([(currency, ()) for currency in currencies])


@remembered
@st.composite
def money(
    draw: st.DrawFn,
    *,
    currencies: tuple[str, ...] | None = None,
    min_value: Decimal | int = 0,
    max_value: Decimal | int = 10**15,
) -> Money:
    """Sums of money, ranges and bounds included; in one of `currencies`, or else perhaps undecided between candidates."""
    amount, to = draw(_ranges(min_value, max_value))
    currency, candidates = draw(_SETTLED_OR_NOT if currencies is None else _in(currencies))
    return Money(amount, currency, to, draw(_BOUNDS), candidates)


@remembered
@st.composite
def percentages(draw: st.DrawFn, *, min_value: Decimal | int = 0, max_value: Decimal | int = 1000) -> Percentage:
    """Percentages, ranges and bounds included."""
    value, to = draw(_ranges(min_value, max_value))
    return Percentage(value, to, draw(_BOUNDS))


@remembered
@st.composite
def measures(
    draw: st.DrawFn, *, unit: str | None = None, min_value: Decimal | int = 0, max_value: Decimal | int = 10**12
) -> Measure:
    """Measures and counted nouns, ranges and bounds included; of one `unit`, or of any."""
    value, to = draw(_ranges(min_value, max_value))
    return Measure(value, unit or draw(st.sampled_from(units())), to, draw(_BOUNDS))


@named
def durations() -> st.SearchStrategy[Duration]:
    """ISO 8601 durations of one part or several; they shrink to a day."""
    return counted(len(_SHAPES) * _COUNTS, _duration)


_COUNTS = 99
_UNITS = ("{}D", "{}W", "{}M", "{}Y", "T{}H", "T{}M", "T{}S")
_PARTS = ("{}Y", "{}M", "{}W", "{}D", "{}H", "{}M", "{}S")
_SHAPES = (*_UNITS * 6, *range(1, 1 << len(_PARTS)))
"""One part, or which parts there are of several, a bit each; those of one come about as often."""


def _duration(number: int) -> Duration:
    """A duration of the shape and with the counts that a number means."""
    shape, count = _SHAPES[number % len(_SHAPES)], number // len(_SHAPES)
    if isinstance(shape, str):
        return Duration("P" + shape.format(count + 1))
    parts = [part.format((count + 13 * k) % _COUNTS + 1) if shape >> k & 1 else "" for k, part in enumerate(_PARTS)]
    days, times = "".join(parts[:4]), "".join(parts[4:])
    return Duration(f"P{days}T{times}" if times else f"P{days}")


@named
def changes() -> st.SearchStrategy[Change]:
    """Changes in percent, up or down, and factors."""
    return either(
        "change",
        decimals(min_value=-100, max_value=1000).map(Change),
        decimals(max_value=100).map(lambda factor: Change(factor, factor=True)),
    )


@named
def amounts() -> st.SearchStrategy[Quantity]:
    """Money, percentages, measures, durations."""
    return either("amount", money(), padded(percentages(), 1), measures(), padded(durations(), 4))


@named
def founds(value: Any = None, *, within: int | str = 1000) -> st.SearchStrategy[Found[Any]]:
    """A `Found` with values of a class or a union of classes (``When``), or with any date or amount."""
    values = (
        either("found", padded(whens(), 3), amounts())
        if value is None or isinstance(value, TypeVar)
        else st.from_type(value)
    )
    return st.builds(Found, spans(within=within), values)
