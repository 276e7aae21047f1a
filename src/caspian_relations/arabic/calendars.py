"""The three calendars of Arabic news: Gregorian, Hijri (Umm al-Qura) and Iranian (Solar Hijri).

Hijri months are found in the Umm al-Qura tables of `hijridate`, the extra ``hijri``; without it, and outside of the years that
its tables cover (1343–1500), Hijri dates stay unresolved. Iranian months are arithmetic.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import Any

__all__ = [
    "GREGORIAN", "HIJRI", "PERSIAN", "UNMARKED", "first_day", "from_gregorian", "month_length", "to_gregorian",
]  # fmt: skip

GREGORIAN, HIJRI, PERSIAN = "gregorian", "hijri", "persian"
UNMARKED = ""
"""The calendar of a year such as 1403 that bears no sign of its era: whose it is depends on when it was written."""

_PERSIAN_BREAKS = (
    -61,
    9,
    38,
    199,
    426,
    686,
    756,
    818,
    1111,
    1181,
    1210,
    1635,
    2060,
    2097,
    2192,
    2262,
    2324,
    2394,
    2456,
    3178,
)
"""Years in which the 33-year rhythm of Iranian leap years breaks: K. M. Borkowski, The Persian calendar for 3000 years (1996)."""


@cache
def _hijri_tables() -> Any:
    try:
        import hijridate
    except ImportError:
        return None
    return hijridate


def to_gregorian(calendar: str, year: int, month: int, day: int) -> date | None:
    """Return the day as a Gregorian `date`, or None where the calendar has no such day or it cannot be known.

    >>> to_gregorian("persian", 1404, 7, 15), to_gregorian("gregorian", 2025, 2, 30)
    (datetime.date(2025, 10, 7), None)
    """
    if not 1 <= month <= 12 or not 1 <= day <= month_length(calendar, year, month):
        return None
    first = first_day(calendar, year, month)
    return None if first is None else first + timedelta(day - 1)


def first_day(calendar: str, year: int, month: int) -> date | None:
    """Return the Gregorian day on which a month begins, or None where that is not known."""
    try:
        if calendar == GREGORIAN:
            return date(year, month, 1)
        if calendar == PERSIAN:
            return _persian_new_year(year) + timedelta(_persian_days_before(month))
        tables = _hijri_tables()
        return None if tables is None else date(*tables.Hijri(year, month, 1).to_gregorian().datetuple())
    except (ValueError, OverflowError):
        return None


def month_length(calendar: str, year: int, month: int) -> int:
    """Return how many days a month has; 0 where that is not known."""
    if calendar == GREGORIAN:
        return monthrange(2000 + year % 400, month)[1]
    if calendar == PERSIAN:
        if month < 12:
            return 31 if month <= 6 else 30
        return 30 if _persian_leap(year) else 29
    first = first_day(HIJRI, year, month)
    following = first_day(HIJRI, year + month // 12, month % 12 + 1)
    if first is None:
        return 0
    return (following - first).days if following else 30


def from_gregorian(calendar: str, day: date) -> tuple[int, int, int] | None:
    """Return year, month and day in `calendar`, or None where that is not known.

    >>> from_gregorian("persian", date(2025, 10, 7))
    (1404, 7, 15)
    """
    if calendar == GREGORIAN:
        return day.year, day.month, day.day
    if calendar == HIJRI:
        tables = _hijri_tables()
        try:
            return None if tables is None else tables.Gregorian.fromdate(day).to_hijri().datetuple()
        except (ValueError, OverflowError):
            return None
    year = day.year - 621
    if year < 1:
        return None
    if day < _persian_new_year(year):
        year -= 1
    left = (day - _persian_new_year(year)).days
    month = left // 31 + 1 if left < 186 else (left - 186) // 30 + 7
    return year, month, left - _persian_days_before(month) + 1


def _persian_days_before(month: int) -> int:
    return (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30


def _persian_leap(year: int) -> bool:
    return (_persian_new_year(year + 1) - _persian_new_year(year)).days == 366


@cache
def _persian_new_year(year: int) -> date:
    """The day of March on which an Iranian year begins."""
    if not 1 <= year < _PERSIAN_BREAKS[-1]:
        raise ValueError("an Iranian year from 1 to 3177")
    leaps, before = -14, _PERSIAN_BREAKS[0]
    for following in _PERSIAN_BREAKS[1:]:
        jump = following - before
        if year < following:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        before = following
    n = year - before
    leaps += n // 33 * 8 + (n % 33 + 3) // 4
    if jump % 33 == 4 and jump - n == 4:
        leaps += 1
    gregorian = year + 621
    gregorian_leaps = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return date(gregorian, 3, 1) + timedelta(20 + leaps - gregorian_leaps - 1)
