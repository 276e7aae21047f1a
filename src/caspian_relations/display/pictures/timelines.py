"""Events and figures on their dates: a row each, a point for a day, a bar for whatever is known less finely or lasts longer."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import frozen

from caspian_relations.display import wording
from caspian_relations.display.pictures.picture import Picture, drawn, fitting, label, numeral, titled
from caspian_relations.display.wording import Telling, Wording
from caspian_relations.model import Article, Event, When
from caspian_relations.model.checks import integer

__all__ = ["timeline"]

WIDTH, MARGIN, LEFT, ROW, TOP = 860, 20, 400, 42, 52
"""Of the drawing, around it, of the column with the names, of a row, above the first row: in pixels."""
TICKS = 7
"""At most so many marks on the axis."""


def timeline(article: Article, *, most: int = 40) -> Picture:
    """Draw the timeline of an article; at most `most` rows, the earliest first.

    >>> timeline(Article("نص")).description
    'No event and no figure.'
    """
    integer(1)("most", most)
    telling = Wording(article)
    tellings = [telling.tell(fact) for fact in (*article.events, *article.figures)]
    dated = sorted((t for t in tellings if _is_dated(t.when)), key=lambda t: t.when or When(None))
    undated = [t for t in tellings if not _is_dated(t.when)]
    shown, left = (dated + undated)[:most], max(0, len(tellings) - most)
    axis = _Axis.over([t.when for t in shown if t.when is not None and _is_dated(t.when)], article.published)
    shapes: list[str] = []
    y = float(TOP)
    if axis is not None:
        shapes += axis.ticks(TOP - 14, TOP + ROW * sum(_is_dated(t.when) for t in shown))
    for i, told in enumerate(shown):
        if not _is_dated(told.when) and (i == 0 or _is_dated(shown[i - 1].when)):
            y += 24 if i else 0
            shapes.append(label(MARGIN, y - 6, "Without a day on the axis", "soft strong", size=12))
        shapes.append(_row(told, y, axis))
        y += ROW
    if left:
        shapes.append(label(MARGIN, y + 14, f"and {left} more", "soft", size=12))
        y += 22
    if not tellings:
        shapes.append(label(MARGIN, y + 6, "No event and no figure.", "soft"))
        y += 24
    shapes.insert(0, label(MARGIN, 28, "Timeline", "strong", size=15))
    return drawn("Timeline", _described(dated, undated), WIDTH, int(y + 26), shapes, empty=not tellings)


def _is_dated(when: When | None) -> bool:
    return when is not None and (when.start is not None or when.end is not None)


def _described(dated: list[Telling], undated: list[Telling]) -> str:
    if not dated and not undated:
        return "No event and no figure."
    told = [f"{_title(t)}, {wording.date(t.when)}" for t in dated[:12]]
    more = [f"{len(dated) - 12} more"] if len(dated) > 12 else []
    return "; ".join([*told, *more, f"{len(undated)} without a date"]) + "."


def _title(telling: Telling) -> str:
    """A name, an amount with what it measures, or what it is."""
    if telling.sentence and isinstance(telling.fact, Event):
        return telling.sentence
    return f"{telling.kind}: {telling.sentence}" if telling.sentence else telling.kind


def _row(telling: Telling, y: float, axis: _Axis | None) -> str:
    """The name, the date below it, and what stands on the axis."""
    room = LEFT - MARGIN - 16 if axis else WIDTH - 2 * MARGIN
    title = _title(telling)
    what = telling.status if title.startswith(telling.kind) else f"{telling.kind}, {telling.status}"
    below = " · ".join(filter(None, (what, wording.date(telling.when), *telling.rest[:1])))
    shapes = [
        label(MARGIN, y + 14, fitting(title, room), "strong"),
        label(MARGIN, y + 30, fitting(below, room, 11.5), "soft", size=11.5),
    ]
    if axis is not None and telling.when is not None and _is_dated(telling.when):
        shapes += axis.mark(telling, telling.when, y + 18)
    return titled("; ".join(filter(None, (title, wording.day(telling.when), *telling.rest))), *shapes)


@frozen
class _Axis:
    """Days -> pixels."""

    first: date
    last: date
    published: date | None

    @classmethod
    def over(cls, whens: list[When], published: date | None) -> _Axis | None:
        ends = [end for when in whens for end in (when.start, when.end) if end is not None]
        if not ends:
            return None
        if published is not None:
            ends.append(published)
        days = max(6, (max(ends) - min(ends)).days)
        pad = max(2, days // 16)
        low, high = min(ends).toordinal() - pad, max(ends).toordinal() + pad
        return cls(date.fromordinal(max(1, low)), date.fromordinal(min(date.max.toordinal(), high)), published)

    def x(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return LEFT + share * (WIDTH - MARGIN - LEFT)

    def ticks(self, top: float, bottom: float) -> list[str]:
        shapes = []
        for day, words in _marks(self.first, self.last):
            x = numeral(self.x(day))
            shapes.append(f'<path class="crp-grid" d="M{x} {numeral(top)}V{numeral(bottom)}"/>')
            shapes.append(label(self.x(day), top - 6, words, "soft", "middle", 11))
        if self.published is not None:
            at = self.x(self.published)
            shapes.append(f'<path class="crp-now" d="M{numeral(at)} {numeral(top)}V{numeral(bottom + 8)}"/>')
            anchor = "end" if at > WIDTH - 60 else "start" if at < LEFT + 60 else "middle"
            shapes.append(label(at, bottom + 20, "published", "soft", anchor, 11))
        return shapes

    def mark(self, telling: Telling, when: When, y: float) -> list[str]:
        kind = "event" if isinstance(telling.fact, Event) else "figure"
        done = telling.status in ("held", "ongoing")
        start, end = when.start, when.end
        left = self.x(start) if start else LEFT
        right = self.x(end + timedelta(1)) if end and end < date.max else float(WIDTH - MARGIN)
        if start and end and right - left < 10:
            middle = (left + right) / 2
            look = f"crp-solid-{kind}" if done else f"crp-{kind} crp-{telling.status}"
            if kind == "event":
                shape = f'<circle class="{look}" cx="{numeral(middle)}" cy="{numeral(y)}" r="6"/>'
            else:
                shape = f'<rect class="{look}" x="{numeral(middle - 5)}" y="{numeral(y - 5)}" width="10" height="10"/>'
            return [shape]
        look = f"crp-span-{kind}" if done else f"crp-{kind} crp-{telling.status}"
        shapes = [
            f'<rect class="{look}" x="{numeral(left)}" y="{numeral(y - 5)}" width="{numeral(right - left)}" height="10" rx="5"/>'
        ]
        if start is None or end is None:
            # An open or unknown end: an arrow where it goes on.
            x, turn = (left, 1) if start is None else (right, -1)
            shapes.append(f'<path class="crp-tip" d="M{numeral(x)} {numeral(y)}l{8 * turn} -6v12z"/>')
        return shapes


def _marks(first: date, last: date) -> list[tuple[date, str]]:
    """Where the axis has its marks: the finest of day, month, year that are not too many."""
    days = (last - first).days
    for step in (1, 2, 7, 14):
        if days / step <= TICKS:
            return [
                (day, f"{day.day} {_MONTHS[day.month - 1]}")
                for day in (first + timedelta(n) for n in range(0, days + 1, step))
            ]
    for months in (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000):
        if days / 30.4 / months <= TICKS:
            return [(day, _month(day, months)) for day in _months(first, last, months)]
    return []


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _month(day: date, step: int) -> str:
    return str(day.year) if step >= 12 else f"{_MONTHS[day.month - 1]} {day.year}"


def _months(first: date, last: date, step: int) -> list[date]:
    """First days of months from `first` to `last`, whose count from year 1 is a multiple of `step`."""
    number = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // step) * step
    found = []
    while number // 12 <= last.year:
        day = date(max(1, number // 12), number % 12 + 1, 1)
        if first <= day <= last:
            found.append(day)
        number += step
    return found
