"""A moment known as well as it is known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import checked, matching, members, optional
from caspian_relations.model.edtf import ACCEPTED, Day, Parsed, parse
from caspian_relations.model.enums import Basis, Precision
from caspian_relations.model.errors import InvalidValue

__all__ = ["When"]


def _edtf(path: str, value: Any) -> None:
    if type(value) is not str:
        raise InvalidValue(path, value, ACCEPTED)
    try:
        parse(value)
    except ValueError as error:
        raise InvalidValue(path, value, str(error)) from None


_duration = matching(
    r"[+-]?P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?",
    "an ISO 8601 duration with a sign where it points back, such as -P1Y",
)

_EVER = 10**9
"""A year beyond every other: where an open end is put."""


def _as_date(day: Day | None) -> date | None:
    return date(*day) if day is not None and 1 <= day[0] <= 9999 else None


@frozen(order=False)
class When:
    """A date, an interval, or a moment that is unresolved: EDTF (ISO 8601-2:2019 level 1), and what supplied it.

    Intervals include both ends; weeks run from Monday to Sunday. Ordered by first day, then by last day; what has no known day comes
    last, an open or unknown beginning first.

    >>> august = When("2024-08")
    >>> august.start, august.end, august.precision.value
    (datetime.date(2024, 8, 1), datetime.date(2024, 8, 31), 'month')
    >>> date(2024, 8, 9) in august, When("2024-08-09") in august
    (True, True)
    >>> sorted([When("2024-11"), When(None, relative="-P1Y"), When("202X")])[0].edtf
    '202X'
    >>> When("2024-13")
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidValue: When.edtf: got '2024-13'; accepted: a day that the calendar has (months 01–12, seasons 21–24)
    """

    edtf: str | None = field(validator=checked(optional(_edtf)))
    """The EDTF expression: ``2024-08-09``, ``2024-11-11/2024-11-22``, ``XXXX-08-09`` (year unknown), ``196X``, ``2025-22`` (summer),
    ``/2024-11-24`` (beginning unknown), ``2024-11-11/..`` (still open), or None where nothing is known."""
    basis: Basis = field(default=Basis.STATED, converter=converters.basis, validator=checked(members(Basis)))
    """What supplied the parts that the words lack."""
    relative: str | None = field(default=None, validator=checked(optional(_duration)))
    """What a relative expression says where no anchor is known: a signed ISO 8601 duration (``-P1Y`` is last year)."""

    @classmethod
    def parse(cls, text: str, basis: Basis | str = Basis.STATED) -> When:
        """Read an EDTF expression; `InvalidValue` if it is none.

        >>> When.parse("2024-08-05/2024-08-11").precision.value
        'week'
        """
        return cls(text, basis)

    @classmethod
    def of(cls, first: date, last: date | None = None, basis: Basis | str = Basis.STATED) -> When:
        """Return the day `first`, or the interval from `first` to `last`, both included.

        >>> When.of(date(2024, 11, 11), date(2024, 11, 22)).edtf
        '2024-11-11/2024-11-22'
        """
        ends = (first,) if last is None or last == first else (first, last)
        return cls("/".join(end.strftime("%Y-%m-%d").zfill(10) for end in ends), basis)

    @property
    def _parsed(self) -> Parsed | None:
        return None if self.edtf is None else parse(self.edtf)

    @property
    def start(self) -> date | None:
        """The first day that it may be, or None where that is not known, or before year 1."""
        parsed = self._parsed
        return _as_date(parsed.first) if parsed else None

    @property
    def end(self) -> date | None:
        """The last day that it may be, or None where that is not known or still open, or after year 9999."""
        parsed = self._parsed
        return _as_date(parsed.last) if parsed else None

    @property
    def precision(self) -> Precision | None:
        """How finely it is known; None where nothing is.

        >>> [When(e).precision.value for e in ("196X", "19XX", "2024-04/2024-06", "2025-01/2025-06", "XXXX-08-09")]
        ['decade', 'century', 'quarter', 'half', 'day']
        """
        parsed = self._parsed
        return parsed.precision if parsed else None

    @property
    def is_interval(self) -> bool:
        """Whether it was written with two ends."""
        parsed = self._parsed
        return parsed is not None and parsed.interval

    @property
    def is_open(self) -> bool:
        """Whether an end is open (``..``) or unknown."""
        parsed = self._parsed
        return parsed is not None and (parsed.lower is None or parsed.upper is None)

    @property
    def uncertain(self) -> bool:
        """Whether it, or one of its ends, is marked ``?`` or ``%``."""
        return self.edtf is not None and any(mark in self.edtf for mark in "?%")

    @property
    def approximate(self) -> bool:
        """Whether it, or one of its ends, is marked ``~`` or ``%``."""
        return self.edtf is not None and any(mark in self.edtf for mark in "~%")

    @property
    def days(self) -> int | None:
        """How many days it may be, both ends included, or None where one of them is unknown."""
        start, end = self.start, self.end
        return (end - start + timedelta(1)).days if start and end else None

    def __contains__(self, other: When | date) -> bool:
        """Whether `other` lies between the first and the last day that this may be; an unknown or open end does not limit.

        >>> date(2024, 8, 9) in When("XXXX-08-09"), When("2024-11-20") in When("2024-11-11/..")
        (True, True)
        """
        mine = self._parsed
        theirs = parse(other.strftime("%Y-%m-%d").zfill(10)) if isinstance(other, date) else other._parsed
        if mine is None or theirs is None:
            return False
        if (mine.lower is not None and mine.lower.first is None) or (
            mine.upper is not None and mine.upper.last is None
        ):
            return _matches(mine, theirs)
        if theirs.first is None and (theirs.lower is not None or mine.first is not None):
            return False
        if theirs.last is None and (theirs.upper is not None or mine.last is not None):
            return False
        begins = mine.first is None or (theirs.first is not None and mine.first <= theirs.first)
        ends = mine.last is None or (theirs.last is not None and theirs.last <= mine.last)
        return begins and ends

    def _key(self) -> tuple[object, ...]:
        parsed = self._parsed
        if parsed is None:
            return (2, (), (), "", self.basis, self.relative or "")
        low = parsed.first or (-_EVER, 0, 0)
        high = parsed.last or (_EVER, 0, 0)
        known = parsed.first is not None or parsed.last is not None
        return (0 if known else 1, low, high, self.edtf, self.basis, self.relative or "")

    def __lt__(self, other: object) -> bool:
        return self._key() < other._key() if isinstance(other, When) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._key() <= other._key() if isinstance(other, When) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self._key() > other._key() if isinstance(other, When) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self._key() >= other._key() if isinstance(other, When) else NotImplemented

    def __str__(self) -> str:
        return self.edtf or self.relative or "unknown"


def _matches(mine: Parsed, theirs: Parsed) -> bool:
    """Whether a date without a year covers another: digit by digit, an X covers any digit."""
    if mine.interval or theirs.interval:
        return mine == theirs
    own, other = mine.lower, theirs.lower
    if own is None or other is None:
        return False
    pairs = ((own.year, other.year), (own.month, other.month), (own.day, other.day))
    return all(not mask or _covers(mask, part) for mask, part in pairs)


def _covers(mask: str, part: str) -> bool:
    return len(mask) == len(part) and all(m in ("X", p) for m, p in zip(mask, part, strict=True))
