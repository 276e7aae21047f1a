"""What a token may be in a date: a frame word, a part, a unit, a mark; and the values that the words of dates give.

Nothing here looks further than the token that is asked about.
"""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.arabic.dates_triggers import may_begin
from caspian_relations.arabic.tokens import PUNCT, Form, Judged, Reading, Tokens

__all__ = ["DASHES", "Day", "Looks", "Month", "Year", "frames_of", "parts_of"]

DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212\u0640")
_COMMAS = frozenset("،,")


class Month(NamedTuple):
    """A month name: the token after it, its number and calendar, and what it needs beside it to be one."""

    end: int
    month: int
    calendar: str
    needs: str
    reading: Reading


class Day(NamedTuple):
    """A day of the month, 1 to 31."""

    end: int
    day: int
    begin: int


class Year(NamedTuple):
    """A year; `calendar` is None where no era is written."""

    end: int
    year: int
    calendar: str | None


def _frames(form: Form) -> frozenset[str]:
    """The frame words that a form may be."""
    return frozenset(reading.value for reading in form.readings if reading.category == "dateframe")


def _parts(form: Form) -> tuple[tuple[str, str, str, Reading], ...]:
    """The parts of dates that a form may be: type, value and number, and the reading; definite ones have the article."""
    return tuple(
        (
            reading.features.get("type", ""),
            reading.value,
            reading.features.get("number", ""),
            reading._replace(article=True) if "definite" in reading.features else reading,
        )
        for reading in form.readings
        if reading.category == "datepart"
    )


_FRAMES = Judged(_frames)
_PARTS = Judged(_parts)
frames_of, parts_of = _FRAMES.__getitem__, _PARTS.__getitem__


class Looks:
    """Looks at single tokens of one text."""

    __slots__ = ("forms", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.forms: list[Form] = tokens.forms

    def reading(self, i: int, category: str, value: str | None = None) -> Reading | None:
        """The first reading of token `i` in `category`, of the given value if one is given."""
        if not 0 <= i < len(self.forms):
            return None
        form = self.forms[i]
        if category not in form.categories:
            return None
        for reading in form.readings:
            if reading.category == category and (value is None or reading.value == value):
                return reading
        return None

    def frame(self, i: int, value: str) -> bool:
        """Whether token `i` is the frame word `value`."""
        return 0 <= i < len(self.forms) and value in _FRAMES[self.forms[i]]

    def mark(self, i: int) -> str:
        """The punctuation mark at `i`, or ''."""
        if 0 <= i < len(self.forms) and self.forms[i].kind == PUNCT:
            return self.forms[i].raw
        return ""

    def dash(self, i: int) -> bool:
        """Whether token `i` is a dash."""
        return 0 <= i < len(self.forms) and self.forms[i].raw in DASHES

    def comma(self, i: int) -> bool:
        """Whether token `i` is a comma."""
        return 0 <= i < len(self.forms) and self.forms[i].raw in _COMMAS

    def text(self, i: int) -> str:
        """The folded text of token `i`, or ''."""
        return self.forms[i].text if 0 <= i < len(self.forms) else ""

    def may_begin(self, i: int) -> bool:
        """Whether a date may begin at token `i`."""
        return may_begin(self.forms[i])

    def unit(self, i: int, value: str, number: str = "singular") -> Reading | None:
        """Token `i` as a unit of time of the given number."""
        if not 0 <= i < len(self.forms):
            return None
        for type, named, numbered, reading in _PARTS[self.forms[i]]:
            if named == value and numbered == number and type == "unit":
                return reading
        return None

    def part(self, i: int, type: str) -> Reading | None:
        """Token `i` as a datepart of the given type."""
        if not 0 <= i < len(self.forms):
            return None
        for kind, _, _, reading in _PARTS[self.forms[i]]:
            if kind == type:
                return reading
        return None
