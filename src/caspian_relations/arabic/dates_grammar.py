"""Phrases of dates: from the words of `caspian_relations.arabic.dates_words` to partial dates.

`Grammar.at` reads what begins at a token; it looks a bounded number of tokens ahead and never behind itself, so that a text is read in time
linear in its length.
"""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.arabic.calendars import GREGORIAN, HIJRI, PERSIAN
from caspian_relations.arabic.dates_numeric import Numeric
from caspian_relations.arabic.dates_partial import (
    Century, Decade, Interval, Moment, Part, Partial, Same, Season, Shift, Step, WeekOf, Weekday, Weekend,
)  # fmt: skip
from caspian_relations.arabic.dates_words import Month, Words
from caspian_relations.arabic.numerals import Numerals, item_of
from caspian_relations.arabic.tokens import NUMBER, WORD, Tokens

__all__ = ["TRIGGERS", "Draft", "Grammar", "Name"]

TRIGGERS = frozenset({"month", "weekday", "datepart", "relative", "ordinal", "number", "dateframe"})
"""Categories of words with which a date may begin."""

_MOST_DAYS = 8
_LONGEST_STAY = 99


class Draft(NamedTuple):
    """A partial date and the tokens ``[start, end)`` that say it."""

    start: int
    end: int
    partial: Partial


class Name(NamedTuple):
    """Tokens ``[start, end)`` that have the form of a date and are part of a name: «مدينة 6 أكتوبر»."""

    start: int
    end: int


Read = tuple[int, Partial]
"""The token after a phrase, and what it says."""


class Grammar:
    """Reads the date phrases of one text."""

    __slots__ = ("forms", "numeric", "tokens", "words")

    def __init__(self, tokens: Tokens, numeric: Numeric) -> None:
        self.tokens = tokens
        self.forms = tokens.forms
        self.words = Words(tokens)
        self.numeric = numeric

    def at(self, i: int) -> list[Draft] | Name:
        """``phrase = stretch | list | open | point [("-" | "إلى") point] {"و" point}`` at token `i`; empty where no date begins."""
        drafts = self._at(i)
        if drafts and self._namesake(i) and isinstance(drafts[0].partial, Moment | Interval | Weekday):
            partial = drafts[0].partial
            if not isinstance(partial, Moment) or (partial.year is None and partial.turn is None):
                return Name(i, drafts[-1].end)
        return drafts

    def _at(self, i: int) -> list[Draft]:
        words = self.words
        form = self.forms[i]
        if form.kind == NUMBER:
            years = self._years(i)
            if years is not None:
                return [Draft(i, *years)]
        if form.kind == WORD:
            stretch = self._stretch(i) or self._list(i) or self._open(i)
            if stretch:
                return stretch
        dates = self._day_month(i)
        if dates:
            return self._onward(dates)
        point = self.point(i)
        if point is None and form.kind == NUMBER and words.frame(i - 1, "in"):
            point = self._bare_year(i)
        if point is None and form.kind == NUMBER and i and self._proclitic(i - 1) and self.tokens.glued(i):
            point = self._bare_year(i)
        return [] if point is None else self._onward([Draft(i, *point)])

    # ------------------------------------------------------------ stretches

    def _stretch(self, i: int) -> list[Draft]:
        """``["الفترة"] ("من" point ("إلى" | "حتى" | "-") point | ["ما"] "بين" point "و" point)``, the first perhaps a bare day or year."""
        words = self.words
        j = i
        period = words.part(j, "period")
        if period is not None:
            j += 1
        what = words.frame(j, "what") and words.frame(j + 1, "between")
        between = what or words.frame(j, "between")
        if not between and not words.frame(j, "from"):
            return []
        j += 1 + what
        if j >= len(self.forms) or not self._may_begin(j):
            return []
        both = words.unit(j, "year", "dual") or words.unit(j, "day", "dual") or words.unit(j, "month", "dual")
        if both is not None:
            j += 1
        days = self._two_days(j, between)
        if days is not None:
            return [Draft(i, *days)]
        first = self._end(j)
        if first is None:
            return []
        k = words.joined(first[0]) if between else self._towards(first[0])
        if k is None or k >= len(self.forms):
            return []
        last = self._end(k)
        if last is None:
            return []
        pair = _interval(first[1], last[1])
        if pair is None:
            return []
        return [Draft(i, last[0], pair)]

    def _may_begin(self, j: int) -> bool:
        form = self.forms[j]
        return form.kind == NUMBER or not TRIGGERS.isdisjoint(form.categories) or form.text == "ال"

    def _towards(self, j: int) -> int | None:
        """The token after «إلى», «حتى», «ولغاية» or a dash at `j`."""
        words = self.words
        if words.comma(j):
            j += 1
        if words.dash(j) or words.frame(j, "to") or words.frame(j, "until"):
            return j + 1
        if self.forms[j].text == "و" if j < len(self.forms) else False:
            if words.frame(j + 1, "to") or words.frame(j + 1, "until"):
                return j + 2
        return None

    def _end(self, j: int) -> Read | None:
        """One end of a stretch: a point, or a bare year."""
        return self.point(j) or self._bare_year(j)

    def _two_days(self, j: int, between: bool) -> Read | None:
        """``day ("إلى" | "و") day ["من"] month``: «11 إلى 22 نوفمبر 2024», «5 إلى 7 الجاري»."""
        words = self.words
        first = words.day(j)
        if first is None:
            return None
        k = words.joined(first.end) if between else self._towards(first.end)
        if k is None:
            return None
        last = words.day(k)
        if last is None or last.day <= first.day:
            return None
        rest = self._month_of(last.end, last.day)
        if rest is None:
            return None
        end, moment = rest
        return end, Interval(moment._replace(day=first.day), moment)

    def _open(self, i: int) -> list[Draft]:
        """``"حتى" day | "الفترة" ["الممتدة"] ("حتى" | "منذ") point``: from or to a date, the other end not said.

        What lasts until a day («تستمر حتى») has its beginning elsewhere: that is left to the caller.
        """
        words = self.words
        if words.part(i, "period") is not None:
            return self._open_period(i)
        if not words.frame(i, "until") or i + 1 >= len(self.forms):
            return []
        point = self.point(i + 1)
        if point is None or not isinstance(point[1], Moment) or point[1].day is None:
            return []
        return [Draft(i, point[0], Interval(None, point[1]))]

    def _open_period(self, i: int) -> list[Draft]:
        words = self.words
        extended = words.frame(i + 1, "extended")
        starting = words.frame(i + 1, "starting")
        j = i + 1 + (extended or starting)
        until = words.frame(j, "until")
        since = words.frame(j, "from") and words.since(j)
        if not until and not since and not (starting and words.frame(j, "from")):
            return []
        point = self._end(j + 1)
        if point is None or not isinstance(point[1], Moment):
            return []
        if until:
            return [Draft(i, point[0], Interval(None, point[1], open=extended))]
        return [Draft(i, point[0], Interval(point[1], None, open=since))]

    # ------------------------------------------------------------ lists

    def _list(self, i: int) -> list[Draft]:
        """``("يومي" | "شهري" | "عامي" | plural) point {"و" point}``: days in a row are one stretch, others stand alone."""
        words = self.words
        for unit in ("day", "month", "year"):
            if words.unit(i, unit, "dual") is None and words.unit(i, unit, "plural") is None:
                continue
            if i + 1 >= len(self.forms) or not self._may_begin(i + 1):
                return []
            if unit == "day":
                dates = self._day_month(i + 1)
                if dates:
                    return self._onward([dates[0]._replace(start=i), *dates[1:]])
            drafts = self._members(i + 1, unit)
            if len(drafts) > 1:
                return _joined(i, drafts)
            if len(drafts) == 1 and isinstance(drafts[0].partial, Interval):
                return [drafts[0]._replace(start=i)]
        return []

    def _members(self, j: int, unit: str) -> list[Draft]:
        words = self.words
        drafts: list[Draft] = []
        while len(drafts) < _MOST_DAYS and j < len(self.forms):
            read: Read | None = None
            if unit == "year":
                read = self._years(j) or self._bare_year(j)
            elif unit == "month":
                month = words.month(j)
                read = None if month is None else self._month_rest(month, None)
            else:
                read = self._weekday(j)
            if read is None:
                break
            drafts.append(Draft(j, *read))
            following = words.joined(read[0])
            if following is None and words.comma(read[0]):
                following = read[0] + 1
            if following is None:
                break
            j = following
        return _share(drafts)

    def _onward(self, drafts: list[Draft]) -> list[Draft]:
        """What goes on after a point: «28 أكتوبر - 3 نوفمبر 2025», «مايو ويونيو 2024»."""
        words = self.words
        last = drafts[-1]
        if isinstance(last.partial, Interval) or not isinstance(last.partial, Moment | Weekday):
            return drafts
        j = last.end
        if words.dash(j) or words.frame(j, "to"):
            follow = self.point(j + 1) if j + 1 < len(self.forms) else None
            pair = (
                _interval(last.partial, follow[1])
                if follow is not None and type(follow[1]) is type(last.partial)
                else None
            )
            if follow is not None and pair is not None:
                return [*drafts[:-1], Draft(last.start, follow[0], pair)]
        if isinstance(last.partial, Moment) and last.partial.year is None and last.partial.turn is None:
            k = words.joined(j)
            if k is not None and k < len(self.forms):
                more = self._day_month(k) or [Draft(k, *read) for read in (self._month_phrase(k),) if read is not None]
                if more:
                    return _share([*drafts, *more])
        return drafts

    # ------------------------------------------------------------ points

    def point(self, i: int) -> Read | None:
        """One date that stands by itself, as long as it goes."""
        if i >= len(self.forms):
            return None
        words = self.words
        form = self.forms[i]
        numeric = self.numeric.at(i)
        if numeric is not None:
            return self._twin(*numeric)
        dates = self._day_month(i)
        if dates:
            return (dates[0].end, dates[0].partial) if len(dates) == 1 else None
        if form.kind != WORD:
            return None
        categories = form.categories
        if "month" in categories:
            read = self._month_phrase(i)
            if read is not None:
                return read
        if "weekday" in categories:
            read = self._weekday(i)
            if read is not None:
                return read
        if "dateframe" in categories:
            read = self._counted(i) or self._first(i) or self._same_period(i)
            if read is not None:
                return read
        if "relative" in categories:
            read = self._relative(i)
            if read is not None:
                return read
        if "datepart" in categories:
            return self._datepart(i)
        return None

    def _datepart(self, i: int) -> Read | None:
        words = self.words
        return (
            (self._day_word(i) if words.unit(i, "day") else None)
            or (self._unit(i) if words.part(i, "unit") else None)
            or (self._night(i) if words.unit(i, "night") else None)
            or (self._weekend(i) if words.part(i, "weekend") else None)
            or (self._position(i) if words.part(i, "position") else None)
            or (self._season(i) if words.part(i, "season") else None)
            or (self._decade(i) if words.part(i, "decade") else None)
            or (self._same_period(i) if words.part(i, "period") else None)
        )

    # ------------------------------------------------------------ day and month

    def _day_month(self, i: int) -> list[Draft]:
        """``day {("-" | "و" | "إلى") day} ["من"] month [year]``."""
        words = self.words
        first = words.day(i)
        if first is None:
            return []
        end = first.end
        j = end + 1 if words.dash(end) else None
        second = words.day(j) if j is not None else None
        if second is not None and first.day < second.day:
            rest = self._month_of(second.end, second.day)
            if rest is not None:
                return [Draft(i, rest[0], Interval(rest[1]._replace(day=first.day), rest[1]))]
        days = [first]
        while len(days) < _MOST_DAYS:
            k = words.joined(days[-1].end)
            if k is None and words.comma(days[-1].end):
                k = days[-1].end + 1
            more = words.day(k) if k is not None else None
            if more is None:
                break
            days.append(more)
        rest = self._month_of(days[-1].end, days[-1].day)
        if rest is None:
            return []
        end, moment = rest
        if len(days) == 1:
            twin = self._twin(end, moment)
            return [Draft(i, *twin)]
        drafts = [Draft(day.begin, day.end, moment._replace(day=day.day, weekday=None, also=None)) for day in days[:-1]]
        drafts.append(Draft(days[-1].begin, end, moment))
        return _joined(i, drafts)

    def _month_of(self, j: int, day: int) -> tuple[int, Moment] | None:
        """``["من"] (["شهر"] month [year] | "الشهر" turned | "الجاري")`` behind a day."""
        words = self.words
        if words.mark(j) in (".", "-", "/") and words.mark(j) and words.month(j + 1) is not None:
            j += 1
        of = words.frame(j, "from")
        k = j + of
        word = words.unit(k, "month")
        if word is not None and word.article:
            turned = words.turned(k + 1, "month")
            if turned is None:
                return (k + 1, Moment(month=Step("month", 0), day=day)) if of and words.this(k - 1) else None
            return turned[0], Moment(month=turned[1], day=day)
        if words.this(k) and words.unit(k + 1, "month"):
            return k + 2, Moment(month=Step("month", 0), day=day)
        month = words.month(k + (word is not None))
        if month is None:
            if word is not None:
                return None
            turn = words.turn(k)
            if turn is None or turn[1] < 0 and not of or words.reading(k, "relative", str(turn[1])) is None:
                return None
            reading = words.reading(k, "relative")
            if reading is None or reading.features.get("gender") != "m":
                return None
            return turn[0], Moment(month=Step("month", turn[1]), day=day)
        return self._month_rest(month, day, named=word is not None)

    def _month_rest(
        self, month: Month, day: int | None, named: bool = False, before: bool = False
    ) -> tuple[int, Moment] | None:
        """What follows a month name: a year or a turn; None if the name needs more than there is to be a month."""
        words = self.words
        end, year, turn, calendar = month.end, None, None, month.calendar
        behind = words.year_behind(end)
        every = words.frame(end, "from") and words.frame(end + 1, "each") and words.unit(end + 2, "year") is not None
        if every:
            return end + 3, Moment(None, month.month, day, calendar, every=True)
        if behind is not None:
            end, year, era = behind
            if era is not None and era != calendar and calendar == GREGORIAN:
                return None
        else:
            turned = words.turn(end)
            if turned is not None:
                end, turn = turned
            elif calendar == HIJRI and words.reading(end, "era", HIJRI):
                end += 1
        needs = month.needs
        if needs and year is None and not named:
            enough = needs == "preposition" and before
            enough = enough or (needs != "year" and (day is not None or turn is not None))
            if not enough:
                return None
        if year is not None and not isinstance(year, Step) and calendar != GREGORIAN and year > 1600:
            calendar_year: int | Step | None = None
            return month.end, Moment(calendar_year, month.month, day, calendar)
        return end, Moment(year, month.month, day, calendar, turn)

    def _month_phrase(self, i: int) -> Read | None:
        """``month [day ["،"] year | year | turn]``: «ديسمبر 11, 2025», «تشرين الثاني المقبل»."""
        words = self.words
        month = words.month(i)
        if month is None:
            return None
        day = words.day(month.end)
        if day is not None:
            k = day.end + words.comma(day.end)
            k += words.frame(k, "from")
            year = words.year(k)
            if year is not None and not words.counts(year):
                return self._twin(year.end, Moment(year.year, month.month, day.day, month.calendar))
        before = words.frame(i - 1, "in") or words.frame(i - 1, "to")
        if month.calendar == GREGORIAN:
            before = before or words.frame(i - 1, "from") or bool(month.reading.prep)
        if not before and month.reading.conj and not month.needs:
            before = True
        read = self._month_rest(month, None, before=before)
        if read is None:
            return None
        return self._twin(*read)

    def _namesake(self, i: int) -> bool:
        """Whether a name begins before `i` («مدينة 6 أكتوبر»)."""
        reading = self.words.reading(i - 1, "datecue", "namesake")
        return reading is not None and not reading.article

    def _twin(self, end: int, partial: Partial) -> Read:
        """``["(" | "/" | "،"] ["الموافق"] the same day in another calendar``: both are one date, and the Gregorian one counts."""
        if not isinstance(partial, Moment) or partial.month is None:
            return end, partial
        words = self.words
        k = end
        opened = words.mark(k) in ("(", "/", "-", "،", ",", "–", "=") and bool(words.mark(k))
        bracket = words.mark(k) == "("
        k += opened
        corresponding = words.frame(k, "corresponding")
        if not opened and not corresponding and partial.calendar == GREGORIAN:
            return end, partial
        if corresponding:
            k += 1
            if words.text(k) == "ل":
                k += 1
        weekday = words.reading(k, "weekday")
        if weekday is not None and weekday.article and corresponding:
            k += 1
        other = self._other(k)
        if other is None or (other[1].calendar == partial.calendar) or (other[1].day is None) != (partial.day is None):
            return end, partial
        stop, twin = other
        if bracket:
            if words.mark(stop) != ")":
                return end, partial
            stop += 1
        return stop, _one_day(partial, twin)

    def _other(self, k: int) -> tuple[int, Moment] | None:
        numeric = self.numeric.at(k)
        if numeric is not None:
            return numeric
        day = self.words.day(k)
        if day is None:
            month = self.words.month(k)
            return None if month is None else self._month_rest(month, None)
        return self._month_of(day.end, day.day)

    # ------------------------------------------------------------ days of the week, today

    def _weekday(self, i: int) -> Read | None:
        """``weekday [turn] [["،"] ["الموافق"] date]``: «الثلاثاء 7 أكتوبر», «الأحد المقبل»."""
        words = self.words
        reading = words.reading(i, "weekday")
        if reading is None or not reading.article:
            return None
        item = item_of(self.forms[i + 1]) if i + 1 < len(self.forms) else None
        weekday = int(reading.value)
        if item is not None and item.value == 10 and not item.skip:
            return None
        if weekday == 1 and words.frame(i - 1, "between"):
            following = words.joined(i + 1)
            if following is None or words.reading(following, "weekday") is None:
                return None
        end, turn = i + 1, None
        turned = words.turn(end)
        if turned is not None:
            end, turn = turned
        date = self._date_behind(end)
        if date is not None:
            return date[0], date[1]._replace(weekday=weekday)
        if words.frame(end, "from") and turn is None:
            this = words.this(end + 1)
            week = words.unit(end + 1 + this, "week")
            if week is not None and week.article:
                turned_week = (end + 3, Step("week", 0)) if this else words.turned(end + 2, "week")
                if turned_week is not None:
                    return turned_week[0], WeekOf(1, Shift(turned_week[1]), weekday)
        return end, Weekday(weekday, turn)

    def _date_behind(self, end: int) -> tuple[int, Moment] | None:
        """A written date behind a weekday or «اليوم»."""
        words = self.words
        k = end + words.comma(end)
        if words.frame(k, "corresponding"):
            k += 1
            if words.text(k) == "ل":
                k += 1
        if k >= len(self.forms):
            return None
        numeric = self.numeric.at(k, near=True)
        if numeric is not None:
            read: Read = self._twin(*numeric)
        else:
            dates = self._day_month(k)
            if len(dates) != 1:
                return None
            read = dates[0].end, dates[0].partial
        return (read[0], read[1]) if isinstance(read[1], Moment) else None

    def _day_word(self, i: int) -> Read | None:
        """``"اليوم" [weekday] [date] | "يوم" (weekday | date | "أمس") | "اليوم" turned``."""
        words = self.words
        reading = words.unit(i, "day")
        assert reading is not None
        if not reading.article:
            if i + 1 >= len(self.forms) or not self._may_begin(i + 1):
                return None
            if words.frame(i + 1, "first"):
                read = self._first(i + 1)
                return read
            if "weekday" in self.forms[i + 1].categories:
                return self._weekday(i + 1)
            if "relative" in self.forms[i + 1].categories:
                return self._relative(i + 1)
            numeric = self.numeric.at(i + 1, near=True)
            if numeric is not None:
                return self._twin(*numeric)
            dates = self._day_month(i + 1)
            return (dates[0].end, dates[0].partial) if len(dates) == 1 else None
        turned = words.turned(i + 1, "day")
        if turned is not None:
            return turned[0], Shift(turned[1])
        if not self._is_today(i):
            return None
        return self._and_weekday(i + 1, Shift(Step("day", 0)))

    def _is_today(self, i: int) -> bool:
        words = self.words
        following = self.forms[i + 1] if i + 1 < len(self.forms) else None
        if following is not None and following.kind == WORD:
            for reading in following.readings:
                if reading.category == "datecue" and reading.value == "observed" and reading.article:
                    return False
            if (
                words.reading(i + 1, "ordinal") is not None
                and words.ordinal(i + 1) is not None
                and not self._day_month(i + 1)
            ):
                return False
            if words.same(i + 1):
                return False
        if words.frame(i - 1, "that") or words.frame(i - 1, "each") or words.frame(i - 1, "same"):
            return False
        if words.reading(i - 1, "datecue", "title") is not None:
            return False
        return words.reading(i - 2, "datecue", "medium") is None and words.reading(i - 1, "datecue", "medium") is None

    def _and_weekday(self, end: int, shift: Shift) -> Read:
        """``[weekday | "(" weekday ")"] [date]`` behind «اليوم» and «أمس»."""
        words = self.words
        k = end
        bracket = words.mark(k) in ("(", "[")
        comma = words.comma(k)
        reading = words.reading(k + (bracket or comma), "weekday")
        if reading is not None and reading.article and not reading.skip:
            k += 1 + (bracket or comma)
            if not bracket or words.mark(k) in (")", "]"):
                k += bracket
                shift = shift._replace(weekday=int(reading.value))
                end = k
        if shift.step.unit == "day":
            date = self._date_behind(end)
            if date is not None:
                return date[0], date[1]._replace(weekday=shift.weekday)
        return end, shift

    def _relative(self, i: int) -> Read | None:
        """``"أمس" | "غدا" | "هذا" unit``."""
        words = self.words
        for reading in self.forms[i].readings:
            if reading.category != "relative":
                continue
            kind = reading.features.get("type")
            if kind == "day" and reading.prep not in ("ك",):
                count, end = int(reading.value), i + 1
                if words.frame(end, "first") or self._the_first(end):
                    count, end = count - 1, end + 1
                return self._and_weekday(end, Shift(Step("day", count)))
            if kind == "this" and not reading.prep and i + 1 < len(self.forms):
                return self._this(i + 1)
        return None

    def _the_first(self, i: int) -> bool:
        """«أمس الأول»."""
        reading = self.words.reading(i, "ordinal", "1")
        return reading is not None and (reading.article or self.forms[i].text.startswith("ال"))

    def _this(self, j: int) -> Read | None:
        words = self.words
        for unit in ("year", "month", "week", "day"):
            reading = words.unit(j, unit)
            if reading is not None:
                if not reading.article or reading.skip:
                    return None
                end = j + 1 + (unit == "year" and words.frame(j + 1, "yearly"))
                shift = Shift(Step(unit, 0))
                if unit == "week":
                    return self._day_of_week(end, shift)
                return self._and_weekday(end, shift) if unit == "day" else (end, shift)
        season = words.part(j, "season")
        if season is not None and season.article:
            return j + 1, Season(int(season.value), Step("year", 0))
        night = words.unit(j, "night") or words.part(j, "daytime")
        if night is not None and night.article and not night.skip:
            return self._and_weekday(j + 1, Shift(Step("day", 0)))
        return None

    def _night(self, i: int) -> Read | None:
        """``"الليلة" ["الماضية"]``."""
        words = self.words
        reading = words.unit(i, "night")
        if reading is None or not reading.article:
            return None
        turned = words.turned(i + 1, "day")
        if turned is not None:
            return turned[0], Shift(turned[1])
        return (i + 1, Shift(Step("day", 0))) if self._is_today(i) else None

    # ------------------------------------------------------------ units

    def _unit(self, i: int) -> Read | None:
        """Years, months, weeks and their parts."""
        words = self.words
        if words.unit(i, "year") is not None:
            return self._year(i)
        month = words.unit(i, "month")
        if month is not None:
            return self._month_word(i, month.article)
        week = words.unit(i, "week")
        if week is not None:
            return self._week(i) if week.article else None
        for unit, size in (("quarter", 3), ("half", 6), ("third", 4)):
            if words.unit(i, unit) is not None:
                return self._part(i, unit, size)
        if words.unit(i, "month", "plural") is not None:
            return self._first_months(i)
        if words.unit(i, "decade") is not None or words.unit(i, "century") is not None:
            return self._age(i)
        return None

    def _week(self, i: int) -> Read | None:
        """``"الأسبوع" (turned [weekday] | (ordinal | "الأخير") "من" (month | year))``."""
        words = self.words
        turned = words.turned(i + 1, "week")
        if turned is not None:
            return self._day_of_week(turned[0], Shift(turned[1]))
        number, end = self._which(i + 1, 5)
        if number is None or not words.frame(end, "from"):
            return None
        if words.frame(i + 1, "last"):
            number = -1
        j = end + 1
        month = words.month(j + (words.unit(j, "month") is not None))
        read = (
            self._month_rest(month, None, named=True)
            if month is not None
            else self.point(j)
            if j < len(self.forms)
            else None
        )
        if read is None:
            return None
        if isinstance(read[1], Moment) and read[1].day is None and read[1].calendar == GREGORIAN:
            return read[0], WeekOf(number, read[1])
        if isinstance(read[1], Shift) and read[1].step.unit in ("month", "year"):
            return read[0], WeekOf(number, read[1])
        return None

    def _day_of_week(self, end: int, week: Shift) -> Read:
        """``[["يوم"] weekday]`` behind a week."""
        words = self.words
        k = end + (words.unit(end, "day") is not None)
        reading = words.reading(k, "weekday")
        if reading is not None and reading.article and not reading.skip and words.turn(k + 1) is None:
            return k + 1, WeekOf(1, week, int(reading.value))
        return end, week

    def _year(self, i: int) -> Read | None:
        """``"عام" year | "العام" turned``: «عام 2024», «العام المالي المقبل», «العام الذي سبقه»."""
        words = self.words
        reading = words.unit(i, "year")
        assert reading is not None
        if words.frame(i - 1, "each"):
            return None
        pair = self._years(i + 1) if i + 1 < len(self.forms) else None
        if pair is not None:
            return pair
        year = words.year(i + 1)
        if year is not None:
            return year.end, Moment(year.year, calendar=year.calendar or GREGORIAN)
        if not reading.article:
            text = words.text(i + 1)
            if len(text) == 3 and text.isdecimal() and not words.unit(i, "year", "plural"):
                return i + 2, Moment(int(text))
            return None
        k = i + 1
        yearly = words.frame(k, "yearly")
        if yearly:
            pair = self._years(k + 1) if k + 1 < len(self.forms) else None
            if pair is not None:
                return pair
            year = words.year(k + 1)
            if year is not None:
                return year.end, Moment(year.year, calendar=year.calendar or GREGORIAN)
        turned = words.turned(k + yearly, "year")
        if turned is None or self._adjectival(i):
            return None
        return turned[0], Shift(turned[1])

    def _adjectival(self, i: int) -> bool:
        """Whether «العام» before another adjective is itself one («الأمين العام السابق»): the word before it has the article and is no time."""
        if not i:
            return False
        before = self.forms[i - 1]
        if before.kind != WORD or not before.text.removeprefix("و").startswith("ال"):
            return False
        return before.categories.isdisjoint(
            {"preposition", "verb", "month", "pronoun", "particle", "weekday", "adverb"}
        ) and bool(before.categories & {"title", "noun"})

    def _month_word(self, i: int, article: bool) -> Read | None:
        """``"شهر" month | "الشهر" turned``."""
        words = self.words
        if article:
            if words.same(i + 1):
                return self._same_period(i)
            turned = words.turned(i + 1, "month")
            return None if turned is None else (turned[0], Shift(turned[1]))
        month = words.month(i + 1)
        if month is None:
            return None
        read = self._month_rest(month, None, named=True)
        return None if read is None else self._twin(*read)

    def _part(self, i: int, unit: str, size: int) -> Read | None:
        """``("الربع" | "النصف" | "الثلث") (ordinal | "الأخير") [year | turn]``."""
        words = self.words
        reading = words.unit(i, unit)
        assert reading is not None
        if not reading.article:
            return None
        if words.same(i + 1):
            return self._same_period(i)
        number, end = self._which(i + 1, 12 // size)
        if number is None:
            if unit == "quarter":
                turn = words.turned(i + 1, "quarter")
                if turn is not None and not turn[1].context:
                    return turn[0], Shift(turn[1])
            return None
        first = (number - 1) * size + 1
        behind = words.year_behind(end)
        if behind is not None:
            return behind[0], Part(first, first + size - 1, behind[1])
        turn_ = words.turn(end)
        if turn_ is not None:
            return turn_[0], Part(first, first + size - 1, None, turn_[1])
        if words.frame(end, "from"):
            month = words.month(end + 1 + (words.unit(end + 1, "month") is not None))
            if month is not None:
                return self._month_rest(month, None, named=True)
            return self.point(end + 1) if words.unit(end + 1, "month") or words.unit(end + 1, "year") else None
        before = words.frame(i - 1, "in") or reading.prep in ("ب", "ل")
        if unit == "quarter" and (before or words.part(i - 1, "position")):
            return end, Part(first, first + size - 1)
        return None

    def _which(self, j: int, most: int) -> tuple[int | None, int]:
        words = self.words
        if words.frame(j, "last"):
            return most, j + 1
        found = words.ordinal(j)
        if found is not None and 1 <= found[1] <= most:
            return found[1], found[0]
        return None, j

    def _first_months(self, i: int) -> Read | None:
        """``"الأشهر" number ("الأولى" | "الأخيرة") [year]``: «الأشهر الأحد عشر الأولى من العام»."""
        words = self.words
        reading = words.unit(i, "month", "plural")
        if reading is None or not reading.article:
            return None
        counted = self._definite_number(i + 1)
        if counted is None:
            return None
        end, count = counted
        if not 2 <= count <= 11:
            return None
        last = words.frame(end, "last")
        if not last and words.reading(end, "ordinal", "1") is None:
            return None
        return self._months_of(end + 1, count, last)

    def _months_of(self, end: int, count: int, last: bool = False) -> Read | None:
        behind = self.words.year_behind(end)
        if behind is None:
            if last or self.words.frame(end, "from"):
                return None
            return end, Part(1, count)
        first = 13 - count if last else 1
        return behind[0], Part(first, first + count - 1, behind[1])

    def _definite_number(self, j: int) -> tuple[int, int] | None:
        """«الأحد عشر», «التسعة», «الـ9», «9»: the token after it and its value."""
        if j >= len(self.forms):
            return None
        if self.forms[j].text == "ال":
            j += 1
        if j < len(self.forms) and self.forms[j].kind == NUMBER:
            text = self.forms[j].text
            return (j + 1, int(text)) if text.isdecimal() and len(text) <= 2 else None
        item = item_of(self.forms[j]) if j < len(self.forms) else None
        if item is None or item.skip or item.type not in ("unit", "one", "two"):
            return None
        following = item_of(self.forms[j + 1]) if j + 1 < len(self.forms) else None
        if following is not None and following.value == 10 and not following.skip and item.value < 10:
            return j + 2, int(item.value) + 10
        return j + 1, int(item.value)

    def _season(self, i: int) -> Read | None:
        """``season (year | turned | ["من"] "العام" turned)``."""
        words = self.words
        reading = words.part(i, "season")
        assert reading is not None
        season = int(reading.value)
        turn = words.turn(i + 1)
        if turn is not None and reading.article:
            return turn[0], Season(season, None, turn[1])
        behind = words.year_behind(i + 1)
        return None if behind is None else (behind[0], Season(season, behind[1]))

    def _decade(self, i: int) -> Read | None:
        """``["عقد"] decade ["من"] [century]``: «ستينيات القرن الماضي»; not the age of a person."""
        words = self.words
        reading = words.part(i, "decade")
        assert reading is not None
        tens = int(reading.value)
        k = i + 1 + words.frame(i + 1, "from")
        if words.unit(k, "century") is not None:
            age = self._age(k)
            if age is not None:
                if isinstance(age[1], Century):
                    return age[0], Decade(tens, age[1].number)
                if isinstance(age[1], Shift):
                    return age[0], Decade(tens, age[1].step)
        if words.frame(i + 1, "from") or words.frame(i + 1, "age") or not reading.article:
            return None
        turn = words.turn(i + 1)
        return (turn[0] if turn else i + 1), Decade(tens)

    def _age(self, i: int) -> Read | None:
        """``("العقد" | "القرن") turned | "القرن" ordinal``."""
        words = self.words
        unit = "century" if words.unit(i, "century") is not None else "decade"
        reading = words.unit(i, unit)
        if reading is None or not reading.article:
            return None
        turned = words.turned(i + 1, unit)
        if turned is not None:
            return turned[0], Shift(turned[1])
        if unit == "decade":
            number, end = self._which(i + 1, 10)
            if number is None or not words.frame(end, "from") or words.unit(end + 1, "century") is None:
                return None
            century = self._age(end + 1)
            if century is None or not isinstance(century[1], Century | Shift):
                return None
            of = century[1].number if isinstance(century[1], Century) else century[1].step
            return century[0], Decade(10 * (number - 1), of)
        day = words.day(i + 1)
        if day is not None and 1 <= day.day <= 22:
            return day.end, Century(day.day)
        return None

    def _weekend(self, i: int) -> Read | None:
        """``["عطلة"] "نهاية" "الأسبوع" [turn]``."""
        words = self.words
        j = i
        while j < len(self.forms) and j < i + 2 and words.part(j, "weekend") is not None:
            j += 1
        if words.this(j):
            return (j + 2, Weekend(0)) if words.unit(j + 1, "week") else None
        reading = words.unit(j, "week")
        if reading is None or not reading.article or reading.skip:
            return None
        turn = words.turn(j + 1)
        return (j + 1, Weekend()) if turn is None else (turn[0], Weekend(turn[1]))

    def _position(self, i: int) -> Read | None:
        """``("مطلع" | "منتصف" | "نهاية" …) (month | year | unit)``: the whole of it is kept."""
        words = self.words
        j = i + 1
        if j >= len(self.forms):
            return None
        for unit in ("year", "month"):
            reading = words.unit(j, unit)
            if reading is not None and reading.article and not reading.skip:
                return self.point(j) or (j + 1, Shift(Step(unit, 0)))
        reading = words.part(j, "unit") or words.part(j, "season")
        if reading is not None and reading.value == "day":
            return None
        if words.part(j, "position") is not None:
            return None
        if words.frame(j, "from"):
            j += 1
        if words.this(j):
            return self._relative(j)
        season = words.part(j, "season")
        if season is not None and season.article:
            return self.point(j) or (j + 1, Season(int(season.value)))
        if "month" in self.forms[j].categories:
            month = words.month(j)
            return None if month is None else self._month_rest(month, None, named=True)
        if self.forms[j].kind == NUMBER:
            return self._bare_year(j)
        if reading is not None or words.part(j, "decade") is not None:
            return self.point(j)
        return None

    # ------------------------------------------------------------ counted from today

    def _counted(self, i: int) -> Read | None:
        """``("قبل" | "بعد") (["نحو"] [number] unit | "أمس" | "غد")``, unless it is counted from something else («قبل يومين من القمة»)."""
        words = self.words
        sign = -1 if words.frame(i, "before") else 1 if words.frame(i, "after") else 0
        if not sign:
            return None
        j = i + 1
        k = j + (words.unit(j, "day") is not None)
        for reading in self.forms[k].readings if k < len(self.forms) else ():
            if (
                reading.category == "relative"
                and reading.features.get("type") == "day"
                and int(reading.value) == sign
                and not reading.skip
            ):
                return self._and_weekday(k + 1, Shift(Step("day", 2 * sign)))
        j += words.frame(j, "about")
        counted = self._quantity(j)
        if counted is None:
            return None
        end, count, unit = counted
        if words.frame(end, "upon") and not words.frame(end + 1, "now"):
            return None
        if words.frame(end, "upon"):
            end += 2
        return end, Shift(Step(unit, sign * count))

    def _quantity(self, j: int) -> tuple[int, int, str] | None:
        """``number unit | dual | singular``: the token after it, how many, of which unit."""
        words = self.words
        if j >= len(self.forms):
            return None
        form = self.forms[j]
        if "datepart" in form.categories:
            for unit in ("day", "week", "month", "year"):
                dual = words.unit(j, unit, "dual")
                if (
                    dual is not None
                    and not dual.skip
                    and not dual.article
                    and dual.features.get("state") != "construct"
                ):
                    return j + 1, 2, unit
                one = words.unit(j, unit)
                if one is not None and not one.skip and not one.article:
                    if (
                        words.year(j + 1) is not None
                        or words.month(j + 1) is not None
                        or words.reading(j + 1, "weekday") is not None
                    ):
                        return None
                    single = item_of(self.forms[j + 1]) if j + 1 < len(self.forms) else None
                    if single is not None and single.value == 1 and not single.skip:
                        return j + 2, 1, unit
                    return (j + 1, 1, unit) if self._unmodified(j + 1) else None
            return None
        if form.kind != NUMBER and "number" not in form.categories:
            return None
        number = Numerals(self.tokens).at(j)
        if (
            number is None
            or number.to is not None
            or number.value != int(number.value)
            or not 1 <= number.value <= _LONGEST_STAY
        ):
            return None
        for unit in ("day", "week", "month", "year"):
            for many in ("plural", "singular"):
                reading = words.unit(number.end, unit, many)
                if reading is not None and not reading.skip and not reading.article:
                    return number.end + 1, int(number.value), unit
        return None

    def _unmodified(self, j: int) -> bool:
        """Whether nothing behind a single unit makes another thing of it («قبل يوم القيامة», «بعد عام حافل»)."""
        if j >= len(self.forms) or self.forms[j].kind != WORD:
            return True
        return bool(
            self.forms[j].categories & {"preposition", "verb", "particle", "conjunction", "dateframe"}
        ) or self.forms[j].text.startswith("و")

    def _first(self, i: int) -> Read | None:
        """``"أول" ("أمس" | "من" "أمس" | month | number "أشهر" …)``: «أول أمس», «أول سبتمبر 2025»."""
        words = self.words
        if not words.frame(i, "first") or i + 1 >= len(self.forms):
            return None
        j = i + 1 + words.frame(i + 1, "from")
        for reading in self.forms[j].readings if j < len(self.forms) else ():
            if reading.category == "relative" and reading.features.get("type") == "day" and reading.value == "-1":
                return self._and_weekday(j + 1, Shift(Step("day", -2)))
        month = words.month(i + 1 + (words.unit(i + 1, "month") is not None))
        if month is not None:
            read = self._month_rest(month, 1)
            return None if read is None else self._twin(*read)
        counted = self._definite_number(i + 1)
        if counted is not None and words.unit(counted[0], "month", "plural") and 2 <= counted[1] <= 11:
            return self._months_of(counted[0] + 1, counted[1]) if words.year_behind(counted[0] + 1) else None
        return None

    def _same_period(self, i: int) -> Read | None:
        """``("الفترة" "ذاتها" | "نفس" "الفترة") "من" year``: the months of the date before, in another year."""
        words = self.words
        j = i
        if words.frame(j, "same"):
            if not self._period(j + 1):
                return None
            j += 2
        elif self._period(j):
            if not words.same(j + 1):
                return None
            j += 2
        else:
            return None
        behind = words.year_behind(j) if words.frame(j, "from") else None
        return None if behind is None else (behind[0], Same(behind[1]))

    def _period(self, j: int) -> bool:
        words = self.words
        reading = words.part(j, "period") or words.unit(j, "month") or words.unit(j, "quarter") or words.unit(j, "half")
        return reading is not None and reading.article

    # ------------------------------------------------------------ bare years

    def _bare_year(self, i: int) -> Read | None:
        """A year without its word, where what stands before it allows one."""
        if i >= len(self.forms):
            return None
        form = self.forms[i]
        if form.kind != NUMBER or len(form.text) != 4 or not form.text.isdecimal():
            return None
        words = self.words
        year = words.year(i)
        if year is None or not (1800 <= year.year <= 2200 or year.calendar) or words.counts(year):
            return None
        if self.tokens.glued(i + 1) if i + 1 < len(self.forms) else False:
            mark = words.mark(i + 1)
            if mark in ("/", ":", "%", "+") and mark:
                return None
        return year.end, Moment(year.year, calendar=year.calendar or GREGORIAN)

    def _years(self, i: int) -> Read | None:
        """``year ("-" | "/") year``: «2025-2026», «2023/2024»."""
        words = self.words
        if i + 2 >= len(self.forms) or self.forms[i].kind != NUMBER or self.forms[i + 2].kind != NUMBER:
            return None
        mark = words.mark(i + 1)
        if not mark or (mark != "/" and mark not in DASH_MARKS):
            return None
        first, last = self.forms[i].text, self.forms[i + 2].text
        if len(first) != 4 or not first.isdecimal() or not last.isdecimal() or not 1800 <= int(first) <= 2200:
            return None
        if len(last) == 2 and mark == "/":
            last = first[:2] + last
        if (
            len(last) != 4
            or not int(first) < int(last) <= int(first) + 60
            or (mark == "/" and int(last) != int(first) + 1)
        ):
            return None
        if i + 3 < len(self.forms) and self.tokens.glued(i + 3) and words.mark(i + 3) in (mark, "/"):
            return None
        return i + 3, Interval(Moment(int(first)), Moment(int(last)))

    def _proclitic(self, i: int) -> bool:
        return self.forms[i].text in ("ب", "ل", "وب", "ول")


DASH_MARKS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212\u0640")


def _interval(first: Partial, last: Partial) -> Interval | None:
    """Join two ends; what the first leaves out, the second says."""
    if isinstance(first, Moment) and isinstance(last, Moment):
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


def _share(drafts: list[Draft]) -> list[Draft]:
    """Members of a list take the year and the turn of the last one where they have none."""
    last = drafts[-1].partial if drafts else None
    if not isinstance(last, Moment) or (last.year is None and last.turn is None):
        return drafts
    return [
        draft._replace(partial=draft.partial._replace(year=last.year, turn=last.turn))
        if isinstance(draft.partial, Moment) and draft.partial.year is None and draft.partial.turn is None else draft
        for draft in drafts
    ]  # fmt: skip


def _joined(start: int, drafts: list[Draft]) -> list[Draft]:
    """One stretch of the members of a list if they follow each other, else the members; the first begins at `start`."""
    partials = [draft.partial for draft in drafts]
    steps = list(zip(partials, partials[1:], strict=False))
    if all(_follows(one, two) for one, two in steps):
        first, last = partials[0], partials[-1]
        assert isinstance(first, Moment | Weekday) and isinstance(last, Moment | Weekday)
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


def _one_day(first: Moment, second: Moment) -> Moment:
    """Two calendars, one day: the Gregorian date, with the other beside it."""
    main, other = (first, second) if first.calendar == GREGORIAN or second.calendar != GREGORIAN else (second, first)
    if isinstance(other.year, int) and isinstance(other.month, int) and other.day is not None:
        main = main._replace(also=(other.year, other.month, other.day), also_calendar=other.calendar)
    return main._replace(weekday=first.weekday or second.weekday)
