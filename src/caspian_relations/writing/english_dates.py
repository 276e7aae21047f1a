"""Dates in English, with the names of CLDR: «9 August 2024», «the first half of 2025», «the 1960s», «last year»."""

from __future__ import annotations

import re

from babel import Locale

from caspian_relations.model import Precision, When
from caspian_relations.model.edtf import Moment, parse

__all__ = ["english_when"]

_ENGLISH = Locale("en")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_ORDINALS = ("first", "second", "third", "fourth")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_DURATION = re.compile(r"([+-]?)P(\d+)([YMWD])")
_RELATIVE = {
    "P0D": "today",
    "-P1D": "yesterday",
    "P1D": "tomorrow",
    "-P10Y": "last decade",
    "P10Y": "next decade",
    "-P100Y": "last century",
}


def english_when(when: When) -> str:
    """Return a date in English.

    >>> english_when(When("2024-08-09")), english_when(When("2024-11-11/2024-11-22")), english_when(When("2025-01/2025-06"))
    ('9 August 2024', '11 to 22 November 2024', 'the first half of 2025')
    >>> english_when(When("196X")), english_when(When("19XX")), english_when(When(None, relative="-P1Y"))
    ('the 1960s', 'the 20th century', 'last year')
    """
    if when.edtf is None:
        return _relative(when.relative)
    parsed = parse(when.edtf)
    if not parsed.interval:
        assert parsed.lower is not None
        return _moment(parsed.lower)
    low, high = parsed.lower, parsed.upper
    if low is None or high is None:
        known = low or high
        assert known is not None
        return f"{'until' if low is None else 'since'} {_moment(known)}"
    part = {Precision.QUARTER: (3, "quarter"), Precision.HALF: (6, "half")}.get(parsed.precision)
    if part is not None and low.month and not low.day and not high.day:
        size, noun = part
        return f"the {_ORDINALS[(int(low.month) - 1) // size]} {noun} of {_year(low.year)}"
    return f"{_first(low, high)} to {_moment(high)}"


def _moment(moment: Moment) -> str:
    about = "about " if moment.mark in ("~", "%") else "perhaps " if moment.mark == "?" else ""
    return about + _bare(moment)


def _bare(moment: Moment) -> str:
    year = _year(moment.year)
    if not moment.month:
        return year
    if moment.month in _SEASONS:
        return f"{_SEASONS[moment.month]} {year}".strip()
    if "X" in moment.month:
        return (
            f"the {_numbered(int(moment.day))} of a month"
            if moment.day.isdecimal()
            else f"a month of {year or 'a year'}"
        )
    name = _ENGLISH.months["format"]["wide"][int(moment.month)]
    day = f"{int(moment.day)} " if moment.day.isdecimal() else ""
    return f"{day}{name} {year}".strip()


def _year(year: str) -> str:
    if year == "XXXX":
        return ""
    if "X" not in year:
        value = int(year.removeprefix("Y"))
        return str(value) if value > 0 else f"{1 - value} BC"
    if year.endswith("XXX"):
        return f"the {_numbered(int(year[0]) + 1)} millennium"
    return f"the {_numbered(int(year[:2]) + 1)} century" if year.endswith("XX") else f"the {year[:3]}0s"


def _numbered(value: int) -> str:
    suffix = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"


def _first(low: Moment, high: Moment) -> str:
    """The first end of an interval, without what the second says as well."""
    if low.year != high.year or not low.month or low.month in _SEASONS:
        return _moment(low)
    if low.day and low.month == high.month:
        return str(int(low.day))
    return _moment(low._replace(year="XXXX"))


def _relative(relative: str | None) -> str:
    if relative is None:
        return "at an unknown time"
    relative = relative.removeprefix("+")
    if relative in _RELATIVE:
        return _RELATIVE[relative]
    match = _DURATION.fullmatch(relative)
    if match is None:
        return f"{relative} from then"
    sign, count, unit = match[1], int(match[2]), _UNITS[match[3]]
    if count < 2 and unit != "day":
        return f"{'this' if not count else 'last' if sign else 'next'} {unit}"
    span = f"{count} {unit}{'s' if count != 1 else ''}"
    return f"{span} ago" if sign else f"in {span}"
