"""Dates that belong together: stretches, lists, and one day in two calendars."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from caspian_relations.arabic.calendars import GREGORIAN
from caspian_relations.arabic.dates_partial import Interval, Moment, Part, Partial, Season, Shift, Step, Weekday

__all__ = ["Draft", "Read", "interval", "joined", "one_day", "share"]

Read = tuple[int, Partial]
"""The token after a phrase, and what it says."""


class Draft(NamedTuple):
    """A partial date and the tokens ``[start, end)`` that say it."""

    start: int
    end: int
    partial: Partial


def interval(first: Partial, last: Partial) -> Interval | None:
    """Join two ends; what the first leaves out, the second says."""
    if isinstance(first, Moment) and isinstance(last, Moment):
        if (
            isinstance(last.month, Step)
            and last.month.context
            and first.day is not None
            and isinstance(first.month, int)
        ):
            last = first._replace(day=last.day, weekday=None, also=None)  # «من 10 نوفمبر إلى 21 منه»
        if first.calendar != last.calendar:
            return None
        if first.year is None and first.turn is None:
            if first.month is None and last.year is None:
                return None
            first = first._replace(year=last.year, turn=last.turn)
            if (
                isinstance(first.month, int)
                and isinstance(last.month, int)
                and first.month > last.month
                and isinstance(last.year, int)
            ):
                first = first._replace(year=last.year - 1)
        if first.month is None and last.month is not None:
            return None if first.day is None and not isinstance(last.year, int) else Interval(first, last)
        if isinstance(first.year, int) and isinstance(last.year, int):
            ends = [(m.year, m.month if isinstance(m.month, int) else 0, m.day or 0) for m in (first, last)]
            if ends[0] >= ends[1]:
                return None
        return Interval(first, last)
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return Interval(first, last) if first.weekday != last.weekday else None
    allowed = (Moment, Weekday, Shift, Part, Season)
    if isinstance(first, allowed) and isinstance(last, allowed):
        return Interval(first, last)
    return None


def share(drafts: list[Draft]) -> list[Draft]:
    """Members of a list take the year and the turn of the last one where they have none."""
    last = drafts[-1].partial if drafts else None
    if isinstance(last, Weekday) and last.turn is not None:
        return [
            draft._replace(partial=draft.partial._replace(turn=last.turn))
            if isinstance(draft.partial, Weekday)
            else draft
            for draft in drafts
        ]
    if not isinstance(last, Moment) or (last.year is None and last.turn is None):
        return drafts
    return [
        draft._replace(partial=draft.partial._replace(year=last.year, turn=last.turn))
        if isinstance(draft.partial, Moment) and draft.partial.year is None and draft.partial.turn is None else draft
        for draft in drafts
    ]  # fmt: skip


def joined(start: int, drafts: list[Draft]) -> list[Draft]:
    """One stretch of the members of a list if they follow each other, else the members; the first begins at `start`."""
    partials = [draft.partial for draft in drafts]
    steps = list(pairwise(partials))
    if all(_follows(one, two) for one, two in steps):
        first, last = partials[0], partials[-1]
        assert isinstance(first, Moment | Weekday)
        assert isinstance(last, Moment | Weekday)
        return [Draft(start, drafts[-1].end, Interval(first, last))]
    return [drafts[0]._replace(start=start), *drafts[1:]]


def _follows(one: Partial, two: Partial) -> bool:
    if isinstance(one, Weekday) and isinstance(two, Weekday):
        return one.weekday % 7 + 1 == two.weekday
    if not isinstance(one, Moment) or not isinstance(two, Moment):
        return False
    if two.day is not None:
        return one.month == two.month and one.day is not None and one.day + 1 == two.day
    if two.month is not None:
        return (
            isinstance(one.month, int)
            and isinstance(two.month, int)
            and one.month + 1 == two.month
            and one.year == two.year
        )
    return isinstance(one.year, int) and isinstance(two.year, int) and one.year + 1 == two.year


def one_day(first: Moment, second: Moment) -> Moment:
    """Two calendars, one day: the Gregorian date, with the other beside it."""
    main, other = (first, second) if first.calendar == GREGORIAN or second.calendar != GREGORIAN else (second, first)
    if isinstance(other.year, int) and isinstance(other.month, int) and other.day is not None:
        main = main._replace(also=(other.year, other.month, other.day), also_calendar=other.calendar)
    return main._replace(weekday=first.weekday or second.weekday)
