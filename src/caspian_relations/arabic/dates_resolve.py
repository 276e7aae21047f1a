"""From what the words of a date say to a `When`: with the day of publication, a tense, an edition, or the other dates of the text."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from caspian_relations.arabic.calendars import (
    GREGORIAN,
    HIJRI,
    PERSIAN,
    UNMARKED,
    first_day,
    from_gregorian,
    month_length,
    to_gregorian,
)
from caspian_relations.arabic.dates_context import Anchor, Context, Tense
from caspian_relations.arabic.dates_partial import (
    Century,
    Decade,
    Interval,
    Moment,
    Part,
    Partial,
    Same,
    Season,
    Shift,
    Step,
    Turn,
    Weekday,
    Weekend,
    WeekOf,
)  # fmt: skip
from caspian_relations.model import Basis, When
from caspian_relations.model.edtf import parse
from caspian_relations.model.trusted import constructor

__all__ = ["Anchor", "Context", "Tense", "resolve"]

_MAKE = constructor(When)
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_ISO = {
    "day": (1, "D"),
    "week": (1, "W"),
    "month": (1, "M"),
    "quarter": (3, "M"),
    "half": (6, "M"),
    "year": (1, "Y"),
    "decade": (10, "Y"),
    "century": (100, "Y"),
}
_SEASON_BEGINS = {21: 3, 22: 6, 23: 9, 24: 12}
_RANK = {Basis.STATED: 0, Basis.EDITION: 1, Basis.CONTEXT: 2, Basis.PUBLISHED: 3}
_RECENT = 3
"""Years from now within which a bare 1404 is a year of another calendar."""
_JUST_NOW = 45
"""Days for which the present of a verb may still tell of what took place."""
_SOON = 100
"""Days ahead that a past tense does not rule out: it may be the tense of who announced («أعلن عقد القمة في مارس»)."""


class _Resolved(NamedTuple):
    edtf: str | None
    basis: Basis
    relative: str | None = None


def resolve(partial: Partial, anchor: Anchor) -> When | None:
    """Return the `When` of a partial date, or None where the calendar has no such day.

    >>> resolve(Moment(month=8, day=9), Anchor(date(2024, 8, 9))).edtf
    '2024-08-09'
    >>> resolve(Moment(month=2, day=12), Anchor()).edtf
    'XXXX-02-12'
    >>> resolve(Shift(Step("year", -1)), Anchor())
    When(edtf=None, basis=<Basis.STATED: 'stated'>, relative='-P1Y')
    """
    try:
        found = _resolve(partial, anchor)
        if found is None:
            return None
        if found.edtf is not None:
            parse(found.edtf)
    except (ValueError, OverflowError):
        return None
    return _MAKE(found.edtf, found.basis, found.relative)


def _resolve(partial: Partial, anchor: Anchor) -> _Resolved | None:
    match partial:
        case Moment():
            return _moment(partial, anchor)
        case Shift():
            return _shift(partial.step, anchor)
        case Weekday():
            return _weekday(partial, anchor)
        case Interval():
            return _interval(partial, anchor)
        case Part():
            return _part(partial, anchor)
        case Season():
            return _season(partial, anchor)
        case Decade():
            return _decade(partial, anchor)
        case Century(number):
            return _Resolved(f"{number - 1:02d}XX" if number > 0 else f"-{-number - 1:02d}XX", Basis.STATED)
        case Weekend():
            return _weekend(partial, anchor)
        case WeekOf():
            return _week_of(partial, anchor)
        case Same():
            return _same(partial, anchor)


# ------------------------------------------------------------ years


def _year(year: int | Step | None, anchor: Anchor) -> tuple[int | None, Basis]:
    """The year that is meant, and what supplied it; None where nothing does."""
    if year is None or isinstance(year, int):
        return year, Basis.STATED
    base = _base(year, anchor)
    if base is None:
        return None, Basis.STATED
    day, basis = base
    if year.new:
        return day.year + (day.month > 6), basis
    return day.year + year.steps, basis


def _base(step: Step, anchor: Anchor) -> tuple[date, Basis] | None:
    """The day that a step is counted from."""
    if step.context and anchor.context is not None:
        end = anchor.context.end(step.unit) or (None if step.unit == "day" else anchor.context.end("day"))
        if end is not None:
            return end
    return None if anchor.published is None else (anchor.published, anchor.basis)


def _four(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


# ------------------------------------------------------------ written dates


def _moment(moment: Moment, anchor: Anchor) -> _Resolved | None:
    if moment.calendar == UNMARKED:
        moment = moment._replace(calendar=_calendar_of(moment.year, anchor))
    if moment.calendar != GREGORIAN:
        return _other_calendar(moment, anchor)
    if isinstance(moment.month, Step):
        return _day_of_step(moment, moment.month, anchor)
    year, basis = _year(moment.year, anchor)
    if moment.month is None:
        if year is not None:
            return _Resolved(_four(year), basis)
        return _Resolved(None, Basis.STATED, _duration(moment.year)) if isinstance(moment.year, Step) else None
    if year is None and not isinstance(moment.year, Step) and not moment.every:
        if anchor.year is not None and moment.turn is None:
            year, basis = anchor.year, Basis.EDITION
        elif anchor.published is not None:
            year, basis = _nearest_year(moment, anchor), anchor.basis
    if moment.day is not None:
        if not 1 <= moment.day <= month_length(GREGORIAN, 2000 if year is None else year, moment.month):
            return None
        tail = f"-{moment.month:02d}-{moment.day:02d}"
    else:
        tail = f"-{moment.month:02d}"
    return _Resolved(("XXXX" if year is None else _four(year)) + tail, basis)


def _calendar_of(year: int | Step | None, anchor: Anchor) -> str:
    """The calendar in which a year without an era is near the day of publication: 1404 is Iranian today, 1447 Hijri."""
    if isinstance(year, int) and anchor.published is not None:
        for calendar in (HIJRI, PERSIAN):
            today = from_gregorian(calendar, anchor.published)
            if today is not None and abs(today[0] - year) <= _RECENT:
                return calendar
    return GREGORIAN


def _nearest_year(moment: Moment, anchor: Anchor) -> int | None:
    """The year that brings a day or month nearest to the day of publication, in the direction of its turn or of the tense."""
    assert anchor.published is not None
    assert isinstance(moment.month, int)
    spans = []
    # 29 February may be years away, every other day comes round each year
    reach = 4 if abs(moment.turn or 0) > 1 or (moment.month, moment.day) == (2, 29) else 1
    for year in range(max(1, anchor.published.year - reach), min(9998, anchor.published.year + reach) + 1):
        last = monthrange(year, moment.month)[1]
        if moment.day is None:
            spans.append((date(year, moment.month, 1), date(year, moment.month, last)))
        elif moment.day <= last:
            spans.append((date(year, moment.month, moment.day),) * 2)
    best = _nearest(spans, moment.turn, anchor)
    return None if best is None else best[0].year


def _nearest(spans: list[tuple[date, date]], turn: Turn, anchor: Anchor) -> tuple[date, date] | None:
    """The span that is meant, of several in order."""
    today = anchor.published
    assert today is not None
    if turn:
        ahead = [span for span in spans if span[0] > today]
        behind = [span for span in reversed(spans) if span[1] < today]
        line = ahead if turn > 0 else behind
        return line[abs(turn) - 1] if len(line) >= abs(turn) else None
    nearest = min(spans, key=lambda span: _distance(span, today), default=None)
    if nearest is None or turn == 0 or anchor.tense is None:
        return nearest
    if anchor.tense.direction > 0:
        # in April «تستضيف تركيا القمة في 20 نوفمبر» is ahead: what took place in another year is told with it
        another = nearest[1].year < today.year and _distance(nearest, today) > _JUST_NOW
        sure = anchor.tense.firm or (anchor.tense.takes_place and another)
        return next((span for span in spans if span[1] >= today), None) if sure else nearest
    if not anchor.tense.firm and nearest[0] > today and _distance(nearest, today) <= _SOON:
        return nearest
    return next((span for span in reversed(spans) if span[0] <= today), None)


def _distance(span: tuple[date, date], day: date) -> int:
    if span[0] > day:
        return (span[0] - day).days
    return max(0, (day - span[1]).days)


def _day_of_step(moment: Moment, step: Step, anchor: Anchor) -> _Resolved | None:
    """«الخامس من الشهر الجاري»."""
    base = _base(step, anchor)
    if base is None:
        return _Resolved(f"XXXX-XX-{moment.day:02d}" if moment.day else None, Basis.STATED, _duration(step))
    year, month = _months_on(base[0], step.steps)
    if moment.day is None:
        return _Resolved(f"{_four(year)}-{month:02d}", base[1])
    return _Resolved(date(year, month, moment.day).isoformat(), base[1])


def _other_calendar(moment: Moment, anchor: Anchor) -> _Resolved | None:
    """Hijri and Iranian dates: the Gregorian day, or the first and last day of the month or year."""
    if isinstance(moment.month, Step):
        return None
    year, basis = (moment.year, Basis.STATED) if isinstance(moment.year, int) else (None, Basis.STATED)
    if year is None and moment.month is not None and anchor.published is not None:
        today = from_gregorian(moment.calendar, anchor.published)
        if today is None:
            return _Resolved(None, Basis.STATED)
        shift = moment.year.steps if isinstance(moment.year, Step) else None
        years = [today[0] + shift] if shift is not None else range(today[0] - 2, today[0] + 3)
        spans = list(_calendar_spans(moment, list(years)))
        best = spans[0] if shift is not None and spans else _nearest(spans, moment.turn, anchor)
        return None if best is None else _Resolved(_between(*best), anchor.basis)
    if year is None:
        return _Resolved(None, Basis.STATED)
    span = next(_calendar_spans(moment, [year]), None)
    return _Resolved(None if span is None else _between(*span), basis)


def _calendar_spans(moment: Moment, years: list[int]) -> Iterator[tuple[date, date]]:
    for year in years:
        if isinstance(moment.month, int) and moment.day is not None:
            day = to_gregorian(moment.calendar, year, moment.month, moment.day)
            if day is not None:
                yield day, day
            continue
        month = moment.month if isinstance(moment.month, int) else None
        first = first_day(moment.calendar, year, month or 1)
        last = first_day(moment.calendar, year, month or 12)
        if first is not None and last is not None:
            yield first, last + timedelta(month_length(moment.calendar, year, month or 12) - 1)


def _between(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


# ------------------------------------------------------------ steps


def _shift(step: Step, anchor: Anchor) -> _Resolved:
    base = _base(step, anchor)
    if base is None:
        return _Resolved(None, Basis.STATED, _duration(step))
    day, basis = base
    if step.unit in _DAYS:
        moved = day + timedelta(step.steps * _DAYS[step.unit])
        if step.unit == "day":
            return _Resolved(moved.isoformat(), basis)
        monday = moved - timedelta(moved.weekday())
        return _Resolved(_between(monday, monday + timedelta(6)), basis)
    if step.unit == "year":
        return _Resolved(_four(_year(step, anchor)[0] or 0), basis)
    if step.unit == "decade":
        return _Resolved(f"{day.year // 10 + step.steps:03d}X", basis)
    if step.unit == "century":
        return _Resolved(f"{day.year // 100 + step.steps:02d}XX", basis)
    size = _MONTHS[step.unit]
    year, month = _months_on(day, step.steps * size)
    if size == 1:
        return _Resolved(f"{_four(year)}-{month:02d}", basis)
    first = (month - 1) // size * size + 1
    return _Resolved(f"{_four(year)}-{first:02d}/{_four(year)}-{first + size - 1:02d}", basis)


def _duration(step: Step) -> str | None:
    """The step as a signed ISO 8601 duration; none for «الجديد», which has no size."""
    if step.new:
        return None
    size, letter = _ISO[step.unit]
    return f"{'-' if step.steps < 0 else ''}P{abs(step.steps) * size}{letter}"


def _months_on(day: date, months: int) -> tuple[int, int]:
    total = day.year * 12 + day.month - 1 + months
    return total // 12, total % 12 + 1


# ------------------------------------------------------------ weekdays


def _weekday(partial: Weekday, anchor: Anchor) -> _Resolved:
    if partial.turn is None and anchor.context is not None:
        for first, last, basis in reversed(anchor.context.stretches):
            told_of_past = anchor.tense is not None and anchor.tense.direction < 0
            if told_of_past and anchor.published is not None and first > anchor.published:
                continue  # «يزورها الأسبوع المقبل. وقال الوزير، الثلاثاء، إن …»
            day = first + timedelta((partial.weekday - first.isoweekday()) % 7)
            if day <= last and (last - first).days < 10:
                return _Resolved(day.isoformat(), basis)
    today = anchor.published
    if today is None:
        return _Resolved(None, Basis.STATED)
    return _Resolved(_near_weekday(partial, anchor, today).isoformat(), anchor.basis)


def _near_weekday(partial: Weekday, anchor: Anchor, today: date) -> date:
    ahead = (partial.weekday - today.isoweekday()) % 7
    if partial.turn == 0:
        return today + timedelta(partial.weekday - today.isoweekday())
    if partial.turn is not None and partial.turn > 0:
        return today + timedelta((ahead or 7) + 7 * (partial.turn - 1))
    behind = (today.isoweekday() - partial.weekday) % 7
    if partial.turn is not None and partial.turn < 0:
        return today - timedelta((behind or 7) + 7 * (-partial.turn - 1))
    pointing = anchor.tense.direction if anchor.tense is not None else behind - ahead
    return today + timedelta(ahead) if pointing > 0 else today - timedelta(behind)


def _weekend(partial: Weekend, anchor: Anchor) -> _Resolved:
    today = anchor.published
    if today is None:
        return _Resolved(None, Basis.STATED)
    saturday = today + timedelta(6 - today.isoweekday() + 7 * (partial.turn or 0))
    return _Resolved(_between(saturday, saturday + timedelta(1)), anchor.basis)


def _week_of(partial: WeekOf, anchor: Anchor) -> _Resolved | None:
    """A week belongs to the month or year that has its Thursday, as in ISO 8601."""
    found = _resolve(partial.of, anchor)
    if found is None or found.edtf is None:
        return found
    if partial.weekday is not None:
        monday = date.fromisoformat(found.edtf.partition("/")[0])
        return found._replace(edtf=(monday + timedelta(partial.weekday - 1)).isoformat())
    span = parse(found.edtf)
    if span.first is None or span.last is None:
        return _Resolved(None, Basis.STATED)
    first, last = date(*span.first), date(*span.last)
    thursday = first + timedelta((4 - first.isoweekday()) % 7 + 7 * (partial.number - 1))
    if partial.number < 0:
        thursday = last - timedelta((last.isoweekday() - 4) % 7)
    if thursday > last:
        return None
    return found._replace(edtf=_between(thursday - timedelta(3), thursday + timedelta(3)))


# ------------------------------------------------------------ parts of a year, decades


def _part(partial: Part, anchor: Anchor) -> _Resolved:
    year, basis = _year(partial.year, anchor)
    if year is None and not isinstance(partial.year, Step):
        if anchor.year is not None:
            year, basis = anchor.year, Basis.EDITION
        elif anchor.published is not None:
            year, basis = _year_of_part(partial, anchor), anchor.basis
    head = "XXXX" if year is None else _four(year)
    return _Resolved(f"{head}-{partial.first:02d}/{head}-{partial.last:02d}", basis)


def _year_of_part(partial: Part, anchor: Anchor) -> int | None:
    assert anchor.published is not None
    this = anchor.published.year
    spans = [
        (date(year, partial.first, 1), date(year, partial.last, monthrange(year, partial.last)[1]))
        for year in range(max(1, this - 2), min(9998, this + 2) + 1)
    ]
    if partial.turn is None and anchor.tense is None:  # «في الربع الأول»: one that has begun
        return next((span[0].year for span in reversed(spans) if span[0] <= anchor.published), None)
    best = _nearest(spans, partial.turn, anchor)
    return None if best is None else best[0].year


def _season(partial: Season, anchor: Anchor) -> _Resolved | None:
    if partial.alone and (anchor.tense is None or not anchor.tense.firm):
        return None  # «يزرع القمح في الخريف»
    year, basis = _year(partial.year, anchor)
    if year is None and not isinstance(partial.year, Step) and anchor.published is not None:
        this, begins = anchor.published.year, _SEASON_BEGINS[partial.season]
        spans = []
        for y in range(max(1, this - 2), min(9990, this + 2) + 1):
            end_year, end_month = (y, begins + 2) if begins < 12 else (y + 1, 2)
            spans.append((date(y, begins, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])))
        best = _nearest(spans, partial.turn, anchor)
        if best is not None:
            year, basis = best[0].year, anchor.basis
    return _Resolved(f"{'XXXX' if year is None else _four(year)}-{partial.season}", basis)


def _decade(partial: Decade, anchor: Anchor) -> _Resolved:
    tens = partial.tens // 10
    if isinstance(partial.century, int):
        return _Resolved(f"{partial.century - 1:02d}{tens}X", Basis.STATED)
    today = anchor.published
    if isinstance(partial.century, Step):
        if today is None:
            return _Resolved(None, Basis.STATED, _duration(partial.century))
        return _Resolved(f"{today.year // 100 + partial.century.steps:02d}{tens}X", anchor.basis)
    if today is None:
        return _Resolved(f"19{tens}X" if tens >= 4 else f"XX{tens}X", Basis.STATED)
    return _Resolved(f"{today.year // 100 - (tens > today.year // 10 % 10):02d}{tens}X", anchor.basis)


def _same(partial: Same, anchor: Anchor) -> _Resolved:
    year, basis = _year(partial.year, anchor)
    if year is None:
        return _Resolved(None, Basis.STATED, _duration(partial.year) if isinstance(partial.year, Step) else None)
    last = anchor.context.last if anchor.context is not None else None
    if last is None or last.edtf is None:
        return _Resolved(_four(year), basis)
    sides = last.edtf.split("/")
    first = sides[0][:4]
    if not all(side[:4].isdecimal() for side in sides):
        return _Resolved(_four(year), basis)
    moved = [_four(year + int(side[:4]) - int(first)) + side[4:] for side in sides]
    return _Resolved("/".join(moved), basis)


# ------------------------------------------------------------ intervals


def _interval(partial: Interval, anchor: Anchor) -> _Resolved | None:
    if partial.last is None or partial.first is None:
        end = partial.last or partial.first
        known = None if end is None else _resolve(end, anchor)
        if known is None or known.edtf is None or "/" in known.edtf:
            return known
        other = ".." if partial.open else ""
        return known._replace(edtf=f"{other}/{known.edtf}" if partial.first is None else f"{known.edtf}/{other}")
    first, last = partial.first, partial.last
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return _weekdays(first, last, anchor)
    second = _resolve(last, anchor)
    if second is None:
        return None
    if isinstance(first, Moment) and isinstance(last, Moment) and first.year is None and second.edtf is not None:
        first = _before(first, last, second.edtf)
    one = _resolve(first, anchor)
    if one is None:
        return None
    if one.edtf is None or second.edtf is None:
        return _Resolved(None, Basis.STATED)
    low, high = one.edtf.partition("/")[0], second.edtf.rpartition("/")[2]
    basis = max(one.basis, second.basis, key=_RANK.__getitem__)
    return _Resolved(low if low == high else f"{low}/{high}", basis)


def _before(first: Moment, last: Moment, edtf: str) -> Moment:
    """The first end of an interval takes the year of the second, or the one before («من 28 ديسمبر إلى 3 يناير»)."""
    head = edtf.rpartition("/")[2][:4]
    if (
        not head.isdecimal()
        or first.calendar != GREGORIAN
        or isinstance(first.month, Step)
        or isinstance(last.month, Step)
    ):
        return first
    later = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 31)
    return first._replace(year=int(head) - later, turn=None)


def _weekdays(first: Weekday, last: Weekday, anchor: Anchor) -> _Resolved:
    turn = first.turn if first.turn is not None else last.turn
    days = (last.weekday - first.weekday) % 7
    if anchor.published is None:
        return _Resolved(None, Basis.STATED)
    begin = _near_weekday(first._replace(turn=turn), anchor, anchor.published)
    if turn is None and anchor.tense is None and begin + timedelta(days) > anchor.published > begin:
        begin = begin if days < 3 else begin - timedelta(7)
    return _Resolved(_between(begin, begin + timedelta(days)), anchor.basis)
