"""Writing dates in Arabic: every `When`, with the month names of any country, in digits or in words, in two calendars side by side.

The words are the table ``[writing]`` of ``when.toml`` and the names in ``months.toml``. What is written here is what
`caspian_relations.arabic.dates` reads back to the same EDTF expression; of an approximate, uncertain or timed date the mark is lost.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from caspian_relations.arabic.calendars import HIJRI, PERSIAN, from_gregorian
from caspian_relations.arabic.writing_nouns import counted, unit_noun
from caspian_relations.arabic.writing_numbers import WORDS, Digits, NumberStyle, words, write_digits, write_ordinal
from caspian_relations.model import InvalidValue, Precision, When
from caspian_relations.model.edtf import Moment, parse
from caspian_relations.reference.files import document

__all__ = ["LONG", "DateStyle", "month_name", "month_sets", "write_when"]

Form = Literal["long", "words", "numeric", "iso"]

_DURATION = re.compile(r"(-?)P(\d+)([YMWD])")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_CALENDARS = {HIJRI, PERSIAN}


class DateStyle(NamedTuple):
    """How dates are written.

    form:
        ``long`` («9 أغسطس 2024»), ``words`` («التاسع من أغسطس 2024»), ``numeric`` («09/08/2024», the day first) or ``iso``; the last two are for single
        days, other dates are then long.
    months:
        a set of month names (``standard``, ``levantine``, ``maghreb``, ``morocco``, ``mauritania``) or the ISO 3166-1 code of a country that uses it; two
        with ``/`` between are written side by side («آب/أغسطس»).
    digits:
        which digits are printed: ``european``, ``arabic-indic``, ``persian``.
    calendar:
        ``hijri`` puts the Hijri date before the Gregorian one («… هـ الموافق …») where it is known; ``hijri-alone`` and ``persian-alone`` write that
        date only.
    """

    form: Form = "long"
    months: str = "standard"
    digits: Digits = "european"
    calendar: Literal["gregorian", "hijri", "hijri-alone", "persian-alone"] = "gregorian"


LONG = DateStyle()


@cache
def _months() -> tuple[dict[str, dict[int, str]], dict[str, str], frozenset[str]]:
    """Set -> number -> name; country -> set; the names that need more beside them to be read as months."""
    months = document("language/months")
    sets: dict[str, dict[int, str]] = {}
    doubtful = set()
    for entry in months["entry"]:
        for name in entry.get("set", "").split():
            sets.setdefault(name, {})[int(entry["value"])] = entry["written"]
            if "needs" in entry:
                doubtful.add(entry["written"])
    return sets, months["sets"], frozenset(doubtful)


def month_sets() -> tuple[str, ...]:
    """The Gregorian sets of month names, in alphabetical order.

    >>> month_sets()
    ('levantine', 'maghreb', 'mauritania', 'morocco', 'standard')
    """
    return tuple(sorted(_months()[0].keys() - _CALENDARS))


def month_name(month: int, months: str = "standard") -> str:
    """Return the name of a month, 1 to 12, in a set of names or in the one that a country uses.

    >>> month_name(8), month_name(8, "MA"), month_name(8, "SY/standard")
    ('أغسطس', 'غشت', 'آب/أغسطس')
    """
    sets, countries, _ = _months()
    names = []
    for name in months.split("/"):
        chosen = (
            name
            if name in sets
            else countries.get(name, countries["default"] if re.fullmatch("[A-Z]{2}", name) else "")
        )
        if chosen not in sets:
            raise InvalidValue("months", months, f"one of {', '.join(month_sets())}, or an ISO 3166-1 alpha-2 code")
        if sets[chosen][month] not in names:
            names.append(sets[chosen][month])
    return "/".join(names)


def write_when(when: When, style: DateStyle = LONG) -> str:
    """Return a date in Arabic.

    Raises `InvalidValue` for a style that does not exist and for expressions that have no words, such as ``2XXX``.

    >>> write_when(When("2024-08-09")), write_when(When("2024-08-09"), DateStyle("words", "SY"))
    ('9 أغسطس 2024', 'التاسع من آب 2024')
    >>> write_when(When("2024-11-11/2024-11-22")), write_when(When("196X")), write_when(When("2025-01/2025-06"))
    ('من 11 إلى 22 نوفمبر 2024', 'ستينيات القرن العشرين', 'النصف الأول من عام 2025')
    >>> write_when(When("2025-10-07"), DateStyle(calendar="hijri"))
    '15 ربيع الآخر 1447 هـ الموافق 7 أكتوبر 2025'
    >>> write_when(When(None, relative="-P1Y"))
    'العام الماضي'
    """
    if when.edtf is None:
        return _relative(when.relative, style)
    parsed = parse(when.edtf)
    if not parsed.interval:
        assert parsed.lower is not None
        return _moment(parsed.lower, style, when)
    return _interval(when.edtf, parsed.lower, parsed.upper, when.precision, style)


def _patterns() -> dict[str, Any]:
    return words("when")


def _number(value: int, style: DateStyle, width: int = 0) -> str:
    text = write_digits(Decimal(value), NumberStyle("digits", style.digits))
    zero = write_digits(Decimal(0), NumberStyle("digits", style.digits))
    return text.rjust(width, zero)


# ------------------------------------------------------------ single dates


def _moment(moment: Moment, style: DateStyle, when: When) -> str:
    year, month, day = moment.year, moment.month, moment.day
    patterns = _patterns()
    if month and month.isdigit() and int(month) > 20:
        season = patterns["seasons"][month]
        if "X" in year:
            return str(patterns["season_of_no_year"].format(season=season))
        return str(patterns["season"].format(season=season, year=_year(year, style)))
    if day:
        return _day(moment, style, when)
    if month:
        return _month(year, month, style, when)
    if "X" in year:
        return _masked(year, when)
    return str(patterns["year"].format(year=_year(year, style)))


def _day(moment: Moment, style: DateStyle, when: When) -> str:
    year, month, day = moment.year, moment.month, moment.day
    if "X" in day or ("X" in month and month != "XX"):
        raise _no_words(when)
    if month == "XX":
        return str(_patterns()["unknown_month"].format(day=_number(int(day), style)))
    if "X" in year:
        if year != "XXXX":
            raise _no_words(when)
        return _day_of_month(day, month, style, "").strip()
    if style.form == "iso" and year.isdecimal():
        return "-".join((_number(int(year), style, 4), _number(int(month), style, 2), _number(int(day), style, 2)))
    if style.form == "numeric" and year.isdecimal() and 1800 <= int(year) <= 2200:
        return "/".join((_number(int(day), style, 2), _number(int(month), style, 2), _number(int(year), style)))
    if style.calendar != "gregorian" and year.isdecimal():
        both = _in_other_calendar(date(int(year), int(month), int(day)), style)
        if both is not None:
            return both
    return _day_of_month(day, month, style, _year(year, style))


def _day_of_month(day: str, month: str, style: DateStyle, year: str) -> str:
    name = month_name(int(month), style.months)
    if style.form == "words":
        return str(_patterns()["day_in_words"].format(day=write_ordinal(int(day), "m", "gen"), month=name, year=year))
    return str(_patterns()["day"].format(day=_number(int(day), style), month=name, year=year))


def _in_other_calendar(day: date, style: DateStyle) -> str | None:
    calendar = PERSIAN if style.calendar == "persian-alone" else HIJRI
    other = from_gregorian(calendar, day)
    if other is None:
        return None
    year, month, number = other
    text = _patterns()["day"].format(
        day=_number(number, style), month=_months()[0][calendar][month], year=_number(year, style)
    )
    if style.calendar == "hijri":
        gregorian = _day_of_month(str(day.day), str(day.month), style, _number(day.year, style))
        return str(_patterns()["hijri"].format(hijri=text, date=gregorian))
    return str(_patterns()[f"{calendar}_alone"].format(**{calendar: text}))


def _month(year: str, month: str, style: DateStyle, when: When) -> str:
    if "X" in month or ("X" in year and year != "XXXX"):
        raise _no_words(when)
    name = month_name(int(month), style.months)
    if year == "XXXX":
        return str(_patterns()["bare_month"].format(month=name)) if name in _months()[2] else name
    return str(_patterns()["month"].format(month=name, year=_year(year, style)))


def _year(year: str, style: DateStyle) -> str:
    """The year with its era where a reader would not take it for one without."""
    patterns = _patterns()
    value = int(year.removeprefix("Y"))
    if value < 1:
        return str(patterns["before_era"].format(year=_number(1 - value, style)))
    number = _number(value, style)
    return number if 1000 <= value <= 2999 else str(patterns["era"].format(year=number))


def _masked(year: str, when: When) -> str:
    """Decades and centuries."""
    patterns = _patterns()
    if not re.fullmatch(r"\d\d[\dX]X", year):
        raise _no_words(when)
    century = write_ordinal(int(year[:2]) + 1, "m", "gen")
    if year[2] == "X":
        return str(patterns["century"].format(century=century))
    decade = patterns["decades"].get(year[2])
    if decade is None:
        number = write_ordinal(int(year[2]) + 1, "m", "gen")
        return str(patterns["decade_of_century"].format(number=number, century=century))
    return str(patterns["decade"].format(decade=decade, century=century))


def _no_words(when: When) -> InvalidValue:
    return InvalidValue("when", when.edtf, "a date that Arabic has words for")


# ------------------------------------------------------------ intervals


def _interval(edtf: str, low: Moment | None, high: Moment | None, precision: Precision | None, style: DateStyle) -> str:
    patterns = _patterns()
    plain = style._replace(calendar="gregorian", form="words" if style.form == "words" else "long")
    first, last = edtf.split("/")
    if low is None or high is None:
        known = low or high
        assert known is not None
        text = _moment(known, plain, When(first if high is None else last))
        if low is None:
            name = "until_extended" if first == ".." else "until" if known.day else "until_longer"
            return str(patterns[name].format(last=text))
        return str(patterns["from_now" if last == ".." else "from_unknown_end"].format(first=text))
    if precision in (Precision.QUARTER, Precision.HALF) and low.year.isdecimal() and len(first) == len(last) == 7:
        size = 3 if precision is Precision.QUARTER else 6
        number = write_ordinal((int(low.month) - 1) // size + 1, "m", "gen")
        return str(patterns[str(precision.value)].format(number=number, year=_year(low.year, style)))
    both_years = not low.month and not high.month and low.year.isdecimal() and high.year.isdecimal()
    if both_years and int(low.year) + 1 == int(high.year):
        return str(patterns["years"].format(first=_year(low.year, style), last=_year(high.year, style)))
    return str(
        patterns["from_to"].format(first=_first(low, high, plain, When(first)), last=_moment(high, plain, When(last)))
    )


def _first(low: Moment, high: Moment, style: DateStyle, when: When) -> str:
    """The first end of an interval, without what the second says as well."""
    if low.year != high.year or not low.month or int("0" + low.month.replace("X", "")) > 20:
        return _moment(low, style, when)
    if low.day and high.day and low.month == high.month and low.month.isdecimal():
        return write_ordinal(int(low.day), "m", "gen") if style.form == "words" else _number(int(low.day), style)
    if low.day:
        return _day_of_month(low.day, low.month, style, "").strip()
    return month_name(int(low.month), style.months)


# ------------------------------------------------------------ relative


def _relative(relative: str | None, style: DateStyle) -> str:
    patterns = _patterns()
    if relative is None:
        return str(patterns["nothing"])
    relative = relative.removeprefix("+")
    if relative in patterns["relative"]:
        return str(patterns["relative"][relative])
    match = _DURATION.fullmatch(relative)
    if match is None:
        raise InvalidValue("when", relative, "a duration of one unit, such as -P1Y")
    span = counted(
        Decimal(match[2]),
        unit_noun(_UNITS[match[3]]),
        WORDS if style.form == "words" else NumberStyle("digits", style.digits),
        "gen",
    )
    return str(patterns["ago" if match[1] else "ahead"].format(span=span))
