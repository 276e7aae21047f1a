"""Which reports tell of the same figure, and which amounts are the same but for rounding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from caspian_relations.corpus.claims import weighed
from caspian_relations.corpus.dossier import DossierFigure, Report
from caspian_relations.model import Bound, Figure, FigureKind, Measure, Money, Percentage, Status, When

__all__ = ["fineness", "merged_figures", "same_amount"]

Amount = Money | Measure | Percentage

_MUTUAL = frozenset({FigureKind.TRADE_TURNOVER})
"""Kinds whose parties have no order."""
_ROUNDED = Decimal("0.05")
"""The most that rounding may change an amount by, as a share of it: 1.05 becomes 1.1, or 1.0."""
_ABOUT = Decimal("0.1")
"""What «about» may be off by."""


def merged_figures(reports: Iterable[tuple[Figure, Report]]) -> list[DossierFigure]:
    """Return the figures that reports tell of, sorted by kind, parties and period.

    The same figure is of the same kind, parties, period, unit and standing (a target is no outturn). Where no period is told, only the same amount is.
    """
    groups: dict[tuple[Any, ...], list[tuple[Figure, Report]]] = defaultdict(list)
    for figure, report in reports:
        groups[_key(figure)].append((figure, report))
    return [_figure(group) for _, group in sorted(groups.items(), key=lambda item: tuple(map(str, item[0])))]


def _key(figure: Figure) -> tuple[Any, ...]:
    amount = figure.amount
    between = tuple(sorted(figure.between)) if figure.kind in _MUTUAL else figure.between
    period = figure.period
    days = (
        (period.start, period.end)
        if period is not None and period.start is not None and period.end is not None
        else None
    )
    target = figure.status in (Status.PLANNED, Status.PROPOSED)
    told = None if days is not None and between else _spelt(amount)
    return str(figure.kind), between, days, _unit(amount), target, told


def _figure(group: list[tuple[Figure, Report]]) -> DossierFigure:
    amounts = weighed(
        ((figure.amount, report) for figure, report in group if figure.amount is not None),
        agree=same_amount,
        fineness=fineness,
        spelt=_spelt,
    )
    periods = sorted({figure.period for figure, _ in group if figure.period is not None})
    first = min(group, key=lambda pair: pair[1])[0]
    between = tuple(sorted(first.between)) if first.kind in _MUTUAL else first.between
    period: When | None = periods[0] if periods else None
    assert amounts.value is not None
    return DossierFigure(
        "",
        str(first.kind),
        between,
        period,
        amounts.value,
        tuple(sorted(report for _, report in group)),
        amounts.contradiction("", "amount"),
    )


def _unit(amount: Amount | None) -> str:
    return (
        (amount.currency or "?") if isinstance(amount, Money) else amount.unit if isinstance(amount, Measure) else "%"
    )


def _spelt(amount: Amount | None) -> str:
    return str(amount)


def _value(amount: Amount) -> Decimal:
    return amount.amount if isinstance(amount, Money) else amount.value


def fineness(amount: Amount) -> int:
    """How many digits say something: 529.4 million has four, about 530 million none that count."""
    return 0 if amount.bound is not None else _digits(_value(amount))


def _digits(value: Decimal) -> int:
    return max(1, len(value.normalize().as_tuple().digits))


def same_amount(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be the same: equal once the finer is rounded like the coarser, or within what a bound or a range leaves open.

    >>> million = 10**6
    >>> dollars = [Money(Decimal(text) * million, "USD") for text in ("529.4", "529", "530", "547")]
    >>> [same_amount(dollars[0], other) for other in dollars]
    [True, True, True, False]
    >>> same_amount(Money(500 * million, "USD", bound="more-than"), dollars[0])
    True
    """
    low, high = _limits(one)
    other_low, other_high = _limits(other)
    return low <= other_high and other_low <= high


_EVER = Decimal("1e60")


def _limits(amount: Amount) -> tuple[Decimal, Decimal]:
    """Between which an amount that is told like this may lie."""
    value = _value(amount)
    upper = amount.to if amount.to is not None else value
    match amount.bound:
        case Bound.MORE_THAN | Bound.AT_LEAST:
            return value, _EVER
        case Bound.LESS_THAN | Bound.AT_MOST:
            return -_EVER, upper
        case Bound.ABOUT:
            return value - abs(value) * _ABOUT, upper + abs(upper) * _ABOUT
        case _:
            return value - _slack(value), upper + _slack(upper)


def _slack(value: Decimal) -> Decimal:
    """Half a unit of the last digit that says something, but never more than five percent."""
    exponent = value.normalize().as_tuple().exponent
    half = Decimal(5).scaleb(int(exponent) - 1)
    return min(half, abs(value) * _ROUNDED)
