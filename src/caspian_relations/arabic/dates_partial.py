"""What the words of a date say, before anything else supplies the rest.

A partial date keeps exactly what its words hold; `caspian_relations.arabic.dates_resolve` makes a `When` of it with a day of publication, a
tense, an edition or the other dates of the text. Because the two are apart, a reader who learns more may resolve again.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from caspian_relations.arabic.calendars import GREGORIAN

__all__ = [
    "Century", "Decade", "Interval", "Moment", "Part", "Partial", "Same", "Season", "Shift", "Step", "Turn", "WeekOf", "Weekday", "Weekend",
]  # fmt: skip

Turn: TypeAlias = int | None
"""-1 the last one («الماضي»), 0 the current one («الجاري»), 1 the next one («المقبل»); -2 and 2 one further («قبل الماضي»); None where
the words do not say."""


class Step(NamedTuple):
    """So many units from the day of publication, or from the last date of that kind in the text («العام السابق»)."""

    unit: str
    steps: int
    context: bool = False
    new: bool = False
    """«العام الجديد»: the nearest turn of the year."""
    later: bool = False
    """«بعد يومين»: behind a verb in the past it is counted from the day that the text has told («وبعد يومين توجه إلى …»)."""


class Moment(NamedTuple):
    """A written date, as much of it as is written: «9 أغسطس», «تشرين الثاني المقبل», «عام 2024»."""

    year: int | Step | None = None
    month: int | Step | None = None
    day: int | None = None
    calendar: str = GREGORIAN
    turn: Turn = None
    weekday: int | None = None
    every: bool = False
    """«12 أغسطس من كل عام»: of every year, so of none."""
    also: tuple[int, int, int] | None = None
    """The same day as the Hijri or Iranian calendar beside it has it: year, month, day."""
    also_calendar: str = ""


class Weekday(NamedTuple):
    """«الأحد المقبل»."""

    weekday: int
    turn: Turn = None


class Shift(NamedTuple):
    """«أمس الخميس», «العام الماضي», «قبل ثلاث سنوات»."""

    step: Step
    weekday: int | None = None


class Part(NamedTuple):
    """Months `first` to `last` of a year: quarters, halves, «الأشهر التسعة الأولى»."""

    first: int
    last: int
    year: int | Step | None = None
    turn: Turn = None


class Season(NamedTuple):
    """«صيف 2025»: 21 spring to 24 winter, as in EDTF."""

    season: int
    year: int | Step | None = None
    turn: Turn = None
    alone: bool = False
    """«في الخريف»: of a year only where a verb says that it was, or will be."""


class Decade(NamedTuple):
    """«ستينيات القرن الماضي»: tens, and the first two digits of the year or the century in relation to the current one."""

    tens: int
    century: int | Step | None = None


class Century(NamedTuple):
    """«القرن التاسع عشر»: its ordinal number, negative for a century before year 1."""

    number: int


class Weekend(NamedTuple):
    """«نهاية الأسبوع الماضي»: Saturday and Sunday."""

    turn: Turn = None


class WeekOf(NamedTuple):
    """«الأسبوع الأول من نوفمبر», «الجمعة من الأسبوع المقبل»: a week of a month or year, -1 the last; or a weekday of a week."""

    number: int
    of: Moment | Shift
    weekday: int | None = None


class Same(NamedTuple):
    """«الفترة ذاتها من سنة 2023»: the days and months of the date before, in another year."""

    year: int | Step


class Interval(NamedTuple):
    """From one date to another, both included; a side is None where it is not said («حتى 24 نوفمبر»)."""

    first: Moment | Weekday | Shift | Part | Season | None
    last: Moment | Weekday | Shift | Part | Season | None
    open: bool = False
    """The end that is not said is open (``..``), not just unknown."""


Partial: TypeAlias = Moment | Weekday | Shift | Part | Season | Decade | Century | Weekend | WeekOf | Same | Interval
