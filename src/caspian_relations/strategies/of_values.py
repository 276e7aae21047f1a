"""Strategies for spans, mentions and amounts."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
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
    "spans",
]

_CURRENCIES = (
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "TRY", "AZN", "KZT", "UZS", "KGS", "TJS", "TMT", "GEL", "AMD", "IRR", "SAR", "AED", "EGP", "QAR", "KWD",
)  # fmt: skip
_BOUNDS = st.sampled_from((None, *Bound))
_ANY_CURRENCY = st.sampled_from((*_CURRENCIES, None))
_CANDIDATES = st.lists(st.sampled_from(_CURRENCIES), unique=True, max_size=3)


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
    ends = st.tuples(st.integers(0, length - 1), st.integers(0, length - 1))
    return ends.map(lambda pair: Span(min(pair), max(pair) + 1))


@named
def mentions(*, within: int | str = 1000) -> st.SearchStrategy[Mention]:
    """Mentions of entities within a text, in every form."""
    from caspian_relations.strategies.of_entities import ids

    return st.builds(Mention, spans(within=within), ids(), st.sampled_from(MentionForm))


@cache
def decimals(*, min_value: Decimal | int = 0, max_value: Decimal | int = 10**15) -> st.SearchStrategy[Decimal]:
    """Exact amounts as news has them: whole numbers, or up to three digits after the point; they shrink to `min_value`."""
    whole = st.integers(int(min_value), int(max_value)).map(Decimal)
    low, high = int(min_value * 1000), int(max_value * 1000)
    return st.one_of(whole, st.integers(low, high).map(lambda thousandths: Decimal(thousandths) / 1000))


@cache
def _ranges(low: Decimal | int, high: Decimal | int) -> st.SearchStrategy[tuple[Decimal, Decimal | None]]:
    """One amount, or a lower and an upper one."""
    ends = decimals(min_value=low, max_value=high)
    single = ends.map(lambda amount: (amount, None))
    return st.one_of(single, st.tuples(ends, ends).map(lambda pair: (min(pair), max(pair))))


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
    currency = draw(_ANY_CURRENCY if currencies is None else st.sampled_from(currencies))
    return Money(amount, currency, to, draw(_BOUNDS), draw(_CANDIDATES) if currency is None else ())


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
    counts = st.integers(1, 99)
    one = st.builds("P{}{}".format, counts, st.sampled_from("DWMY"))
    short = st.builds("PT{}{}".format, counts, st.sampled_from("HMS"))
    several = st.tuples(
        *(st.none() | counts.map(f"{{}}{unit}".format) for unit in "YMWD"),
        *(st.none() | counts.map(f"{{}}{unit}".format) for unit in "HMS"),
    )
    return st.one_of(one, short, several.map(_joined)).map(Duration)


def _joined(parts: tuple[str | None, ...]) -> str:
    days, times = "".join(filter(None, parts[:4])), "".join(filter(None, parts[4:]))
    return f"P{days}" + (f"T{times}" if times else "") if days or times else "PT1S"


@named
def changes() -> st.SearchStrategy[Change]:
    """Changes in percent, up or down, and factors."""
    percent = decimals(min_value=-100, max_value=1000).map(Change)
    return percent | decimals(max_value=100).map(lambda factor: Change(factor, factor=True))


@named
def amounts() -> st.SearchStrategy[Quantity]:
    """Money, percentages, measures, durations."""
    return st.one_of(money(), percentages(), measures(), durations())


@named
def founds(value: Any = None, *, within: int | str = 1000) -> st.SearchStrategy[Found[Any]]:
    """A `Found` with values of a class or a union of classes (``When``), or with any date or amount."""
    values = st.one_of(whens(), amounts()) if value is None or isinstance(value, TypeVar) else st.from_type(value)
    return st.builds(Found, spans(within=within), values)
