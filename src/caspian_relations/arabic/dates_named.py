"""Days by name: weekdays, «اليوم», «أمس», «هذا الأسبوع»."""

from __future__ import annotations

from caspian_relations.arabic.dates_lists import Read
from caspian_relations.arabic.dates_partial import Moment, Season, Shift, Step, Weekday, WeekOf
from caspian_relations.arabic.dates_words import Words
from caspian_relations.arabic.dates_written import WrittenDates
from caspian_relations.arabic.number_words import frame, item_of
from caspian_relations.arabic.tokens import WORD

__all__ = ["NamedDays"]


class NamedDays:
    """Reads days of one text that are called by a name."""

    __slots__ = ("forms", "words", "written")

    def __init__(self, words: Words, written: WrittenDates) -> None:
        self.words = words
        self.forms = words.forms
        self.written = written

    def weekday(self, i: int) -> Read | None:
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
        k = end + (words.comma(end) or words.dash(end) or (words.text(end) == "في" and words.day(end + 1) is not None))
        if words.frame(k, "corresponding"):
            k += 1
            if words.text(k) == "ل":
                k += 1
        if k >= len(self.forms):
            return None
        numeric = self.written.numeric.at(k, near=True)
        if numeric is not None:
            read: Read = self.written.twin(*numeric)
        else:
            dates = self.written.day_month(k)
            if len(dates) != 1:
                return None
            read = dates[0].end, dates[0].partial
        return (read[0], read[1]) if isinstance(read[1], Moment) else None

    def day_word(self, i: int) -> Read | None:
        """``"اليوم" [weekday] [date] | "يوم" (weekday | date | "أمس") | "اليوم" turned``."""
        words = self.words
        reading = words.unit(i, "day")
        assert reading is not None
        if not reading.article:
            if i + 1 >= len(self.forms) or not self.words.may_begin(i + 1):
                return None
            if words.frame(i + 1, "first"):
                return self.first(i + 1)
            if "weekday" in self.forms[i + 1].categories:
                return self.weekday(i + 1)
            if "relative" in self.forms[i + 1].categories:
                return self.relative(i + 1)
            numeric = self.written.numeric.at(i + 1, near=True)
            if numeric is not None:
                return self.written.twin(*numeric)
            dates = self.written.day_month(i + 1)
            return (dates[0].end, dates[0].partial) if len(dates) == 1 else None
        turned = words.turned(i + 1, "day")
        if turned is not None:
            return turned[0], Shift(turned[1])
        if not self._is_today(i):
            return None
        return self.and_weekday(i + 1, Shift(Step("day", 0)))

    def _is_today(self, i: int) -> bool:
        words = self.words
        if (i and frame(self.forms[i - 1]) == "in") or self.forms[i].text.removeprefix("و").startswith("ب"):
            return False  # «مليون برميل في اليوم»
        following = self.forms[i + 1] if i + 1 < len(self.forms) else None
        if following is not None and following.kind == WORD:
            for reading in following.readings:
                if reading.category == "datecue" and reading.value == "observed" and reading.article:
                    return False
            if (
                words.reading(i + 1, "ordinal") is not None
                and words.ordinal(i + 1) is not None
                and not self.written.day_month(i + 1)
            ):
                return False
            if words.same(i + 1):
                return False
        if words.frame(i - 1, "that") or words.frame(i - 1, "each") or words.frame(i - 1, "same"):
            return False
        if words.reading(i - 1, "datecue", "title") is not None:
            return False
        return words.reading(i - 2, "datecue", "medium") is None and words.reading(i - 1, "datecue", "medium") is None

    def and_weekday(self, end: int, shift: Shift) -> Read:
        """``[weekday | "(" weekday ")" | "/" weekday "/"] [date]`` behind «اليوم» and «أمس»."""
        words = self.words
        k = end
        bracket = words.mark(k) in ("(", "[", "/")
        comma = words.comma(k)
        reading = words.reading(k + (bracket or comma), "weekday")
        if reading is not None and reading.article and not reading.skip:
            k += 1 + (bracket or comma)
            if not bracket or words.mark(k) in (")", "]", "/"):
                k += bracket
                shift = shift._replace(weekday=int(reading.value))
                end = k
        if shift.step.unit == "day":
            date = self._date_behind(end)
            if date is not None:
                return date[0], date[1]._replace(weekday=shift.weekday)
        return end, shift

    def relative(self, i: int) -> Read | None:
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
                return self.and_weekday(end, Shift(Step("day", count)))
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
                    return self.day_of_week(end, shift)
                return self.and_weekday(end, shift) if unit == "day" else (end, shift)
        weekday = words.reading(j, "weekday")
        if weekday is not None and weekday.article and not weekday.skip:
            return j + 1, Weekday(int(weekday.value), 0)
        season = words.part(j, "season")
        if season is not None and season.article:
            return j + 1, Season(int(season.value), Step("year", 0))
        night = words.unit(j, "night") or words.part(j, "daytime")
        if night is not None and night.article and not night.skip:
            return self.and_weekday(j + 1, Shift(Step("day", 0)))
        return None

    def night(self, i: int) -> Read | None:
        """``"الليلة" ["الماضية"]``."""
        words = self.words
        reading = words.unit(i, "night")
        if reading is None or not reading.article:
            return None
        turned = words.turned(i + 1, "day")
        if turned is not None:
            return turned[0], Shift(turned[1])
        return (i + 1, Shift(Step("day", 0))) if self._is_today(i) else None

    def day_of_week(self, end: int, week: Shift) -> Read:
        """``[["يوم"] weekday]`` behind a week."""
        words = self.words
        k = end + (words.unit(end, "day") is not None)
        reading = words.reading(k, "weekday")
        if reading is not None and reading.article and not reading.skip and words.turn(k + 1) is None:
            return k + 1, WeekOf(1, week, int(reading.value))
        return end, week

    def first(self, i: int) -> Read | None:
        """``"أول" ["من"] "أمس" [weekday]``."""
        words = self.words
        if not words.frame(i, "first") or i + 1 >= len(self.forms):
            return None
        j = i + 1 + words.frame(i + 1, "from")
        for reading in self.forms[j].readings if j < len(self.forms) else ():
            if reading.category == "relative" and reading.features.get("type") == "day" and reading.value == "-1":
                return self.and_weekday(j + 1, Shift(Step("day", -2)))
        return self.written.first_of_month(i)
