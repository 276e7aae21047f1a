"""Extended Date/Time Format (ISO 8601-2:2019, level 1): parsing, and the days that an expression may mean.

Level 1 whole: days, months, years, times of day, seasons 21–24, ``?~%`` after a date, unspecified digits (``202X``, ``2024-XX``),
intervals with an open (``..``) or unknown (empty) end, years beyond four digits (``Y-12000``) and before year 0 (``-0044``). Of level 2 only
unspecified digits anywhere (``XXXX-08-09``).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from caspian_relations.model.enums import Precision

__all__ = ["Moment", "Parsed", "moment_of", "parse"]

ACCEPTED = "an EDTF date or interval such as 2024-08-09, 2024-08, 202X, XXXX-08-09, 2024-22 or 2024-11-11/.."

_YEAR = r"(?P<year>-?[0-9X]{4}|Y-?[1-9][0-9]{4,})"
_MOMENT = (
    _YEAR
    + r"(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2})(?:T(?P<time>[0-9:]{8}(?:Z|[+-][0-9:]{2,6})?))?)?)?(?P<mark>[?~%])?"
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""Season -> first and last month, northern and meteorological; winter begins in December of the year that it is named by."""
_FINENESS = list(Precision)

Day = tuple[int, int, int]
"""Year, month, day: a `date` that may lie before year 1 or after year 9999."""


class Moment(NamedTuple):
    """One side of an interval, or the whole of a date that is no interval."""

    year: str
    month: str
    day: str
    time: str
    mark: str
    first: Day | None
    """The first day that it may be, or None where the year is wholly unknown."""
    last: Day | None
    precision: Precision


class Parsed(NamedTuple):
    """A date (`lower` and `upper` are the same) or an interval; a side is None where it is open or unknown."""

    lower: Moment | None
    upper: Moment | None
    interval: bool
    first: Day | None
    last: Day | None
    precision: Precision


def _fits(mask: str, number: int) -> bool:
    return all(m in ("X", d) for m, d in zip(mask, f"{number:0{len(mask)}d}", strict=True))


def _candidates(mask: str, largest: int) -> list[int]:
    """The numbers from 1 to `largest` that fit a mask of two digits; all of them where it is empty."""
    if mask.isdecimal():
        return [int(mask)] if 1 <= int(mask) <= largest else []
    return [number for number in range(1, largest + 1) if not mask or _fits(mask, number)]


def _days(years: list[int], month: str, day: str, *, backwards: bool) -> Iterator[Day]:
    """The days that fit the masks, in order."""
    step = -1 if backwards else 1
    months = _candidates(month, 12)
    days = _candidates(day, 31)
    for y in years[::step]:
        for m in months[::step]:
            # The calendar repeats every 400 years, and `calendar` knows only the years from 1.
            length = monthrange(2000 + y % 400, m)[1]
            for d in days[::step]:
                if d <= length:
                    yield (y, m, d)


def _years(mask: str) -> list[int]:
    """First and last candidates suffice unless 29 February is asked for, so every candidate is listed."""
    digits = mask.lstrip("Y-")
    sign = -1 if mask.lstrip("Y").startswith("-") else 1
    if "X" not in digits:
        return [sign * int(digits)]
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    return sorted(sign * year for year in range(low, high + 1) if _fits(digits, year))


def _season(year: str, season: int) -> tuple[Day, Day]:
    years = _years(year)
    first_month, last_month = _SEASONS[season]
    ends_in = years[-1] + (last_month < first_month)
    return (years[0], first_month, 1), (ends_in, last_month, monthrange(2000 + ends_in % 400, last_month)[1])


def moment_of(text: str) -> Moment:
    """``date = year ['-' month ['-' day ['T' time]]] [qualifier]``; `ValueError` says what is wrong."""
    match = re.fullmatch(_MOMENT, text)
    if match is None:
        raise ValueError(ACCEPTED)
    year, month, day, time, mark = (match[name] or "" for name in ("year", "month", "day", "time", "mark"))
    if time:
        if "X" in year + month + day:
            raise ValueError("a time of day only on a day that is known")
        datetime.fromisoformat(f"2000-01-01T{time}")
    if year == "-0000":
        raise ValueError("0000 for the year before year 1")
    unknown = year.lstrip("-") == "XXXX"
    if month.isdigit() and 21 <= int(month) <= 24 and not day:
        first, last = _season("2000" if unknown else year, int(month))
        return Moment(
            year, month, day, time, mark, None if unknown else first, None if unknown else last, Precision.SEASON
        )
    years = [2000] if unknown else _years(year)
    first_day = next(_days(years, month, day, backwards=False), None)
    last_day = next(_days(years, month, day, backwards=True), None)
    if first_day is None or last_day is None:
        raise ValueError("a day that the calendar has (months 01–12, seasons 21–24)")
    if unknown:
        first_day = last_day = None
    return Moment(year, month, day, time, mark, first_day, last_day, _precision(year, month, day, time))


def _precision(year: str, month: str, day: str, time: str) -> Precision:
    if time:
        return Precision.SECOND
    if day:
        return Precision.DAY
    if month:
        return Precision.MONTH
    unspecified = len(year) - len(year.rstrip("X"))
    return (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM, Precision.YEAR)[unspecified]


def _interval_precision(lower: Moment, upper: Moment) -> Precision:
    """A week, quarter, half, decade or century where the interval is exactly one; else the coarser precision of its ends."""
    coarser = max(lower.precision, upper.precision, key=_FINENESS.index)
    if lower.precision is not upper.precision or lower.first is None or upper.last is None:
        return coarser
    (y1, m1, d1), (y2, m2, d2) = lower.first, upper.last
    if "X" in lower.year + lower.month + lower.day + upper.year + upper.month + upper.day:
        return coarser
    if coarser is Precision.DAY and y1 >= 1 and y2 <= 9999:
        monday = date(y1, m1, d1)
        if monday.weekday() == 0 and monday + timedelta(6) == date(y2, m2, d2):
            return Precision.WEEK
    if coarser is Precision.MONTH and y1 == y2 and m1 % 3 == 1:
        if m2 == m1 + 2:
            return Precision.QUARTER
        if m2 == m1 + 5 and m1 in (1, 7):
            return Precision.HALF
    if coarser is Precision.YEAR:
        # Decades run from 0 to 9; centuries are met both as 2000–2099 and as 2001–2100.
        if y1 % 10 == 0 and y2 == y1 + 9:
            return Precision.DECADE
        if y1 % 100 in (0, 1) and y2 == y1 + 99:
            return Precision.CENTURY
    return coarser


@lru_cache(maxsize=8192)
def parse(text: str) -> Parsed:
    """``edtf = date | [date | '..'] '/' [date | '..']``; `ValueError` says what is wrong.

    >>> parse("2024-08").first, parse("2024-08").last
    ((2024, 8, 1), (2024, 8, 31))
    """
    before, slash, after = text.partition("/")
    if not slash:
        moment = moment_of(text)
        return Parsed(moment, moment, False, moment.first, moment.last, moment.precision)
    lower = moment_of(before) if before not in ("", "..") else None
    upper = moment_of(after) if after not in ("", "..") else None
    if lower is None and upper is None:
        raise ValueError("an interval with at least one end known")
    if lower is None or upper is None:
        known = lower or upper
        assert known is not None
        return Parsed(lower, upper, True, lower and lower.first, upper and upper.last, known.precision)
    if lower.first is not None and upper.last is not None and lower.first > upper.last:
        raise ValueError("an interval that ends no earlier than it begins")
    return Parsed(lower, upper, True, lower.first, upper.last, _interval_precision(lower, upper))
