"""Strategies for moments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from caspian_relations.model import Basis, Precision, When
from caspian_relations.strategies.counting import numbers
from caspian_relations.strategies.naming import remembered

__all__ = ["whens"]


class Unit(NamedTuple):
    """A natural unit of time, counted: number -> its first day, and how it is written."""

    number: Callable[[date], int]
    """Number of the unit that a day lies in."""
    first: Callable[[int], date]
    """First day of the unit of a number."""
    edtf: Callable[[int], str]
    """How that unit is written."""


def _month(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


def _written_month(index: int) -> str:
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def _week(index: int) -> date:
    return date.fromordinal(index * 7 + 1)


def _month_run(length: int) -> Unit:
    return Unit(
        lambda day: (day.year * 12 + day.month - 1) // length,
        lambda index: _month(index * length),
        lambda index: f"{_written_month(index * length)}/{_written_month(index * length + length - 1)}",
    )


_UNITS: dict[Precision, Unit] = {
    # 1 January of year 1 was a Monday, so that ordinals count weeks.
    Precision.DAY: Unit(date.toordinal, date.fromordinal, lambda index: date.fromordinal(index).isoformat()),
    Precision.WEEK: Unit(
        lambda day: (day.toordinal() - 1) // 7, _week, lambda index: f"{_week(index)}/{_week(index) + timedelta(6)}"
    ),
    Precision.MONTH: Unit(lambda day: day.year * 12 + day.month - 1, _month, _written_month),
    Precision.QUARTER: _month_run(3),
    Precision.HALF: _month_run(6),
    # Seasons begin in March; the winter of a year ends in the next.
    Precision.SEASON: Unit(
        lambda day: (day.year * 12 + day.month - 3) // 3,
        lambda index: _month(index * 3 + 2),
        lambda index: f"{index // 4:04d}-{21 + index % 4}",
    ),
    Precision.YEAR: Unit(lambda day: day.year, lambda index: date(index, 1, 1), lambda index: f"{index:04d}"),
    Precision.DECADE: Unit(
        lambda day: day.year // 10, lambda index: date(index * 10, 1, 1), lambda index: f"{index:03d}X"
    ),
    Precision.CENTURY: Unit(
        lambda day: day.year // 100, lambda index: date(index * 100, 1, 1), lambda index: f"{index:02d}XX"
    ),
}
_PLAIN = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR, Precision.DECADE, Precision.CENTURY)
"""Those written without a slash, which take a qualifier."""
_CENTRE = date(2000, 1, 1)


def _begins(unit: Unit, index: int) -> int:
    """First day of a unit as an ordinal; year 0, which `date` does not have, is before every day."""
    try:
        return unit.first(index).toordinal()
    except ValueError:
        return 0


def _ends(unit: Unit, index: int) -> int:
    """Last day of a unit as an ordinal; the last week and winter of 9999 end on a day that `date` does not have, after every other."""
    try:
        return unit.first(index + 1).toordinal() - 1
    except (ValueError, OverflowError):
        pass
    try:
        end = When(unit.edtf(index)).end
    except OverflowError:
        end = None
    return date.max.toordinal() + (end is None)


class Form(NamedTuple):
    """A form of EDTF expressions: how many there are, and the one of a number; that of 0 is the simplest."""

    size: int
    edtf: Callable[[int], str | None]


def _nearest(number: int, first: int, last: int, centre: int) -> int:
    """The integer from `first` to `last` that is next to `centre` but for so many others: 0 is `centre` itself, then come those around it."""
    around = min(centre - first, last - centre)
    if number > 2 * around:
        return centre + number - around if last - centre > around else centre - number + around
    return centre + (number + 1) // 2 * (1 if number % 2 else -1)


@cache
def _whole_units(precision: Precision, low: date, high: date) -> Form | None:
    """The units that lie wholly between two days; the simplest is that of 1 January 2000, or the nearest to it."""
    unit = _UNITS[precision]
    first, last = unit.number(low), unit.number(high)
    first += _begins(unit, first) < low.toordinal()
    last -= _ends(unit, last) > high.toordinal()
    if first > last:
        return None
    centre = min(max(unit.number(_CENTRE), first), last)
    return Form(last - first + 1, lambda number: unit.edtf(_nearest(number, first, last, centre)))


def _of_precision(precision: Precision, low: date, high: date) -> Form:
    if precision not in _UNITS:
        raise InvalidArgument(f"precision={precision}: one of {', '.join(_UNITS)}")
    form = _whole_units(precision, low, high)
    if form is None:
        raise InvalidArgument(f"no {precision} lies wholly between {low} and {high}")
    return form


def _all_units(precisions: Iterable[Precision], low: date, high: date) -> list[Form]:
    return [form for form in (_whole_units(precision, low, high) for precision in precisions) if form is not None]


def _interval(form: Form) -> Form:
    """From one day, month or year to another."""
    return Form(form.size**2, lambda number: "/".join(sorted(str(form.edtf(end)) for end in divmod(number, form.size))))


def _patterned(form: Form, patterns: Sequence[str]) -> Form:
    """The expressions of a form in patterns."""
    return Form(
        form.size * len(patterns),
        lambda number: patterns[number % len(patterns)].format(form.edtf(number // len(patterns))),
    )


def _leap_day(number: int) -> date:
    return date(2000, 1, 1) + timedelta(number)


@cache
def _resolved(low: date, high: date) -> Sequence[Form]:
    """Natural units, and intervals."""
    ends = (Precision.DAY, Precision.MONTH, Precision.YEAR)
    return [*_all_units(_UNITS, low, high), *map(_interval, _all_units(ends, low, high))]


@cache
def _any(low: date, high: date) -> Sequence[Form]:
    """Those, and what has an open or unknown end, a qualifier, or an unknown year; and nothing."""
    day = _of_precision(Precision.DAY, low, high)
    return [
        *_resolved(low, high),
        _patterned(day, ("{}/..", "/{}", "../{}", "{}/")),
        *(_patterned(form, ("{}?", "{}~", "{}%")) for form in _all_units(_PLAIN, low, high)),
        Form(366, lambda number: f"XXXX-{_leap_day(number):%m-%d}"),
        Form(12, lambda number: f"XXXX-{number + 1:02d}"),
        *[Form(len(_RELATIVE), lambda number: None)] * 3,
    ]


_BASES = st.sampled_from(Basis)
_RELATIVE = (None, "-P1D", "P1D", "-P1Y", "P1W", "-P3M", "P0D")
_NUMBERS = numbers(2**24)
"""More than there are days in ten thousand years."""


@cache
def _forms(forms: tuple[Form, ...]) -> st.SearchStrategy[Form]:
    return st.sampled_from(forms)


@remembered
@st.composite
def whens(
    draw: st.DrawFn,
    *,
    min_value: date = date(1900, 1, 1),
    max_value: date = date(2100, 12, 31),
    precision: Precision | str | None = None,
    resolved: bool = False,
    basis: Basis | str | None = None,
) -> When:
    """Moments of every kind between two days, both included.

    With `precision` (``day`` to ``century``) only natural units of that kind; with `resolved` only what has a first and a last day: no open
    interval, no unknown year, nothing that is relative. They shrink to 1 January 2000.
    """
    if min_value > max_value:
        raise InvalidArgument(f"min_value={min_value} is later than max_value={max_value}")
    if precision is not None:
        form = _of_precision(Precision(precision), min_value, max_value)
    else:
        form = draw(_forms(tuple((_resolved if resolved else _any)(min_value, max_value))))
    number = draw(_NUMBERS) % form.size
    edtf = form.edtf(number)
    relative = _RELATIVE[number] if edtf is None else None
    return When(edtf, draw(_BASES) if basis is None else Basis(basis), relative)
