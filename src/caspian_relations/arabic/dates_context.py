"""What stands around a date: the day of publication, the tense, the other dates of the text."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from caspian_relations.model import Basis, Precision, When
from caspian_relations.model.edtf import parse

__all__ = ["Anchor", "Context", "Tense"]

_STRETCH = 14
"""Days up to which a stretch may be what the weekdays behind it divide («الحصاد (14–20 يونيو): الأحد …»)."""


class Tense(NamedTuple):
    """The direction in which the verb points: -1 past, 1 future; `firm` where it is the verb of the date itself.

    `takes_place`: a present of hosting, holding or coming, which tells nothing of long ago.
    """

    direction: int
    firm: bool = True
    takes_place: bool = False


class Context:
    """The last date of each kind in the text so far, for «العام السابق» and «الفترة ذاتها»."""

    __slots__ = ("_ends", "last", "stretches")

    def __init__(self) -> None:
        self._ends: dict[str, tuple[date, Basis]] = {}
        self.last: When | None = None
        self.stretches: list[tuple[date, date, Basis]] = []

    def note(self, when: When, compared: bool = False, weekday: bool = False) -> None:
        """Remember a resolved date; one that another is `compared` with does not move the year that the text speaks of, nor a `weekday` the month."""
        if when.edtf is None:
            return
        told = _told(when.edtf)
        if told is None:
            return
        first, last, kinds, stretch = told
        if stretch:
            self.stretches.append((first, last, when.basis))
            del self.stretches[:-4]
        for kind in kinds:
            if (compared or (weekday and kind == "month")) and kind in self._ends:
                continue  # «يومي 3 و4 يوليو …، حسبما أُعلن الاثنين …. في الثاني من الشهر نفسه»
            if (
                kind == "year"
                and kinds != ("year",)
                and "year" in self._ends
                and self._ends["year"][0].year == last.year
            ):
                continue
            self._ends[kind] = (last, when.basis)
        self.last = when

    def end(self, unit: str) -> tuple[date, Basis] | None:
        """The last day of the last date of a kind."""
        return self._ends.get(unit)


@lru_cache(maxsize=8192)
def _told(edtf: str) -> tuple[date, date, tuple[str, ...], bool] | None:
    """First and last day of a date, the kinds of dates that it is the last of, and whether weekdays may divide it; None beyond the calendar."""
    parsed = parse(edtf)
    if parsed.first is None or parsed.last is None or not (parsed.first[0] >= 1 and parsed.last[0] <= 9998):
        return None
    first, last, precision = date(*parsed.first), date(*parsed.last), parsed.precision
    stretch = False
    if precision in (Precision.DAY, Precision.WEEK):
        kinds: tuple[str, ...] = ("day", "week", "month") if precision is Precision.DAY else ("week", "month")
        stretch = parsed.interval and (last - first).days <= _STRETCH
    elif precision is Precision.MONTH:
        kinds = ("month",)
    elif precision in (Precision.QUARTER, Precision.HALF):
        kinds = (str(precision.value),)
    else:
        kinds = ()
    if precision is not Precision.DECADE and precision is not Precision.CENTURY:
        kinds = (*kinds, "year")
    return first, last, kinds, stretch


class Anchor(NamedTuple):
    """What may supply the parts that the words lack.

    `published` is the day of publication, or another day that the text is known to speak from, with `basis` saying which; `year` is known
    from an edition (COP29 was in 2024).
    """

    published: date | None = None
    basis: Basis = Basis.PUBLISHED
    tense: Tense | None = None
    context: Context | None = None
    year: int | None = None
