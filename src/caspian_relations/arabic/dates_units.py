"""Units of time: years, months, weeks, quarters, seasons, decades, centuries, and their beginnings and ends."""

from __future__ import annotations

from collections.abc import Callable

from caspian_relations.arabic.calendars import GREGORIAN, UNMARKED
from caspian_relations.arabic.dates_lists import Read
from caspian_relations.arabic.dates_looks import DASHES, Month, parts_of
from caspian_relations.arabic.dates_named import NamedDays
from caspian_relations.arabic.dates_partial import (
    Century,
    Decade,
    Interval,
    Moment,
    Part,
    Same,
    Season,
    Shift,
    Step,
    Weekend,
    WeekOf,
)  # fmt: skip
from caspian_relations.arabic.dates_words import Words
from caspian_relations.arabic.dates_written import WrittenDates
from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.tokens import NUMBER, WORD, Form, Judged, Reading

__all__ = ["Units"]

_ORDER = ("year", "month", "week", "quarter", "half", "third", "months", "quarters", "decade", "century")
_SIZES = {"quarter": 3, "half": 6, "third": 4}
"""Parts of a year, in months."""


def _unit(form: Form) -> tuple[str, Reading | None]:
    """The unit of time that `form` is, the first in order, or an empty one: a single one, or months."""
    named = {
        value if number == "singular" else f"{value}s": reading
        for type, value, number, reading in reversed(parts_of(form))
        if type == "unit" and (number in ("singular", "plural") or (number == "dual" and value in ("month", "quarter")))
    }
    return next(((unit, named[unit]) for unit in _ORDER if unit in named), ("", None))


_UNITS = Judged(_unit)


class Units:
    """Reads units of time in one text; `point` reads whatever date stands at a token."""

    __slots__ = ("forms", "named", "point", "words", "written")

    def __init__(
        self, words: Words, written: WrittenDates, named: NamedDays, point: Callable[[int], Read | None]
    ) -> None:
        self.words = words
        self.forms = words.forms
        self.written = written
        self.named = named
        self.point = point

    def unit(self, i: int) -> Read | None:
        """Years, months, weeks and their parts."""
        unit, reading = _UNITS[self.forms[i]]
        if reading is None:
            return None
        if unit == "year":
            return self._year(i)
        if unit == "month":
            return self._month_word(i, reading.article)
        if unit == "week":
            return self._week(i) if reading.article else None
        if unit in _SIZES:
            return self._part(i, unit, _SIZES[unit])
        return self._first_months(i, unit[:-1]) if unit in ("months", "quarters") else self._age(i)

    def _week(self, i: int) -> Read | None:
        """``"الأسبوع" (turned [weekday] | (ordinal | "الأخير") "من" (month | year))``."""
        words = self.words
        turned = words.turned(i + 1, "week")
        if turned is not None:
            return self.named.day_of_week(turned[0], Shift(turned[1]))
        number, end = self._which(i + 1, 5)
        if number is None or not words.frame(end, "from"):
            return None
        if words.frame(i + 1, "last"):
            number = -1
        j = end + 1
        month = words.month(j + (words.unit(j, "month") is not None))
        read: Read | None = None
        if month is not None:
            read = self.written.month_rest(month, None, named=True)
        elif words.this(j) or words.unit(j, "month") is not None or words.unit(j, "year") is not None:
            read = self.point(j)  # not what may hold a week itself: that could go on without end
        if read is None:
            return None
        if isinstance(read[1], Moment) and read[1].day is None and read[1].calendar == GREGORIAN:
            return read[0], WeekOf(number, read[1])
        if isinstance(read[1], Shift) and read[1].step.unit in ("month", "year"):
            return read[0], WeekOf(number, read[1])
        return None

    def _year(self, i: int) -> Read | None:
        """``"عام" year | "العام" turned``: «عام 2024», «العام المالي المقبل», «العام الذي سبقه»."""
        words = self.words
        reading = words.unit(i, "year")
        assert reading is not None
        if words.frame(i - 1, "each"):
            return None
        pair = self.years(i + 1) if i + 1 < len(self.forms) else None
        if pair is not None:
            return pair
        year = words.year(i + 1)
        if year is not None:
            unmarked = UNMARKED if 1300 <= year.year <= 1500 else GREGORIAN
            return self.written.twin_year(year.end, Moment(year.year, calendar=year.calendar or unmarked))
        if not reading.article:
            text = words.text(i + 1)
            if len(text) == 3 and text.isdecimal() and not words.unit(i, "year", "plural"):
                return i + 2, Moment(int(text))
            return None
        calendar = words.foreign(i + 1)
        if calendar is not None:
            number = words.year(i + 2)
            return None if number is None else (number.end, Moment(number.year, calendar=calendar))
        k = i + 1
        yearly = words.frame(k, "yearly")
        if yearly:
            pair = self.years(k + 1) if k + 1 < len(self.forms) else None
            if pair is not None:
                return pair
            year = words.year(k + 1)
            if year is not None:
                return year.end, Moment(year.year, calendar=year.calendar or GREGORIAN)
        turned = words.turned(k + yearly, "year")
        if turned is None or self._adjectival(i) or (yearly and turned[1].new):
            return None
        pair = self.years(turned[0]) if turned[0] < len(self.forms) else None
        if pair is not None:
            return pair
        return turned[0], Shift(turned[1])

    def _adjectival(self, i: int) -> bool:
        """Whether «العام» before another adjective is itself one («الأمين العام السابق»): the word before it has the article and is no time.

        It agrees with what it describes: «بلغت الصادرات العام الماضي …» tells when.
        """
        if not i:
            return False
        before = self.forms[i - 1]
        if before.kind != WORD or not before.text.removeprefix("و").startswith("ال"):
            return False
        turn = self.words.turn(i + 1)
        past = turn is not None and turn[1] == -1
        return before.categories.isdisjoint(
            {"preposition", "verb", "month", "pronoun", "particle", "weekday", "adverb"}
        ) and any(
            reading.category in ("title", "noun")
            and _is_one_man(reading)
            and not (past and reading.features.get("class") in ("body", "party"))  # «انضمت إلى التكتل العام الماضي»
            for reading in before.readings
        )

    def _month_word(self, i: int, article: bool) -> Read | None:
        """``"شهر" month | "الشهر" turned | "الشهر" ordinal "من" year``."""
        words = self.words
        if article:
            if words.same(i + 1):
                return self.same_period(i)
            if (numbered := self._month_of_the_year(i)) is not None:
                return numbered
            turned = words.turned(i + 1, "month")
            return None if turned is None else (turned[0], Shift(turned[1]))
        month = words.month(i + 1)
        if month is None:
            return self._numbered_month(i)
        read = self.written.month_rest(month, None, named=True)
        return None if read is None else self.written.twin(*read)

    def _month_of_the_year(self, i: int) -> Read | None:
        """``"الشهر" ("الأول" | "الثاني" | …) "من" year``: January, February, … of a year; «الشهر الأول من العمل» is none."""
        number, end = self._which(i + 1, 12)
        reading = self.words.unit(i, "month")
        behind = self.words.year_behind(end) if number is not None and self.words.frame(end, "from") else None
        if number is None or behind is None or reading is None or self._is_apart(end, behind[0]):
            return None
        return self.written.month_rest(Month(end, number, GREGORIAN, "date", reading), None, named=True)

    def _is_apart(self, start: int, end: int) -> bool:
        """«السنة المالية», «العام الدراسي»: a year that may begin in any month."""
        return any(self.words.frame(at, "yearly") for at in range(start, end))

    def _numbered_month(self, i: int) -> Read | None:
        """``"شهر" 1..12 (year | turn)``: «شهر 11 المقبل»."""
        number = self.words.day(i + 1)
        reading = self.words.unit(i, "month")
        if number is None or reading is None or number.day > 12 or number.begin != number.end - 1:
            return None
        return self.written.month_rest(Month(number.end, number.day, GREGORIAN, "date", reading), None)

    def _part(self, i: int, unit: str, size: int) -> Read | None:
        """``("الربع" | "النصف" | "الثلث") (ordinal | "الأخير") [year | turn]``."""
        words = self.words
        reading = words.unit(i, unit)
        assert reading is not None
        if not reading.article:
            return None
        strict = "strict" in reading.features
        if (
            strict
            and i
            and not (words.frame(i - 1, "in") or words.frame(i - 1, "to") or reading.prep or words.mark(i - 1))
        ):
            return None
        if words.same(i + 1):
            return self.same_period(i)
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
        if strict:
            return None
        turn_ = words.turn(end)
        if turn_ is not None:
            return turn_[0], Part(first, first + size - 1, None, turn_[1])
        if words.frame(end, "from"):
            month = words.month(end + 1 + (words.unit(end + 1, "month") is not None))
            if month is not None:
                return self.written.month_rest(month, None, named=True)
            return self.point(end + 1) if words.unit(end + 1, "month") or words.unit(end + 1, "year") else None
        before = words.frame(i - 1, "in") or reading.prep in ("ب", "ل")
        if (unit == "quarter" and (before or words.part(i - 1, "position"))) or (
            unit == "half" and words.frame(i - 1, "in")
        ):
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

    def _first_months(self, i: int, unit: str) -> Read | None:
        """``("الأشهر" | "الأرباع") number ("الأولى" | "الأخيرة") [year]``: «الأشهر الأحد عشر الأولى من العام», «الأرباع الثلاثة الأولى»."""
        words = self.words
        dual = words.unit(i, unit, "dual")
        reading = dual or words.unit(i, unit, "plural")
        if reading is None or not reading.article:
            return None
        # «الشهرين الأولين من العام»
        counted = (i + 1, 2) if dual is not None else self._definite_number(i + 1)
        if counted is None:
            return None
        end, count = counted[0], counted[1] * _SIZES.get(unit, 1)
        if not 2 <= count <= 11:
            return None
        last = words.frame(end, "last")
        if not last and words.reading(end, "ordinal", "1") is None and not words.frame(end, "both_first"):
            return self._months_from(end, count) or self._elapsed(end, count)
        return self._months_of(end + 1, count, last)

    def _elapsed(self, end: int, count: int) -> Read | None:
        """«الأشهر الثمانية المنصرمة من هذا العام»."""
        turn = self.words.turn(end)
        return self._months_from(turn[0], count) if turn is not None and turn[1] == -1 else None

    def _months_from(self, end: int, count: int) -> Read | None:
        """``"من" year``: «الأشهر العشرة من 2024», «خلال 10 أشهر من عام 2024»."""
        return self._months_of(end, count) if self.words.frame(end, "from") else None

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

    def season(self, i: int) -> Read | None:
        """``season (year | turned | ["من"] "العام" turned)``."""
        words = self.words
        reading = words.part(i, "season")
        assert reading is not None
        season = int(reading.value)
        pair = self.years(i + 1) if i + 1 < len(self.forms) else None
        if pair is not None and isinstance(pair[1], Interval) and isinstance(pair[1].first, Moment):
            return pair[0], Season(season, pair[1].first.year)
        turn = words.turn(i + 1)
        if turn is not None and reading.article:
            return turn[0], Season(season, None, turn[1])
        behind = words.year_behind(i + 1)
        if behind is None and reading.article and words.frame(i - 1, "in") and self._stands_alone(i + 1):
            return i + 1, Season(season, alone=True)  # «سيعقد الاجتماع في كابول في الخريف»
        return None if behind is None else (behind[0], Season(season, behind[1]))

    def _stands_alone(self, i: int) -> bool:
        """Whether nothing at token `i` makes another thing of the word before it: «في الربيع العربي»."""
        form = self.forms[i] if i < len(self.forms) else None
        return (
            form is None
            or form.kind != WORD
            or bool(form.categories & {"preposition", "verb", "conjunction", "particle"})
        )

    def decade(self, i: int) -> Read | None:
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
            era = words.era(day.end)
            if era is not None:
                return era[0], Century(day.day if era[2] > 0 else -day.day)
            return day.end, Century(day.day)
        return None

    def weekend(self, i: int) -> Read | None:
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

    def position(self, i: int) -> Read | None:
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
        if j >= len(self.forms):
            return None
        if words.this(j):
            return self.named.relative(j)
        season = words.part(j, "season")
        if season is not None and season.article:
            return self.point(j) or (j + 1, Season(int(season.value)))
        if "month" in self.forms[j].categories:
            month = words.month(j)
            return None if month is None else self.written.month_rest(month, None, named=True)
        if self.forms[j].kind == NUMBER:
            return self.bare_year(j)
        if reading is not None or words.part(j, "decade") is not None:
            return self.point(j)
        return None

    def same_period(self, i: int) -> Read | None:
        """``("الفترة" "ذاتها" | "نفس" "الفترة") ("من" | "في" | "ل") year``: the months of the date before, in another year."""
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
        if words.frame(j, "within"):
            j += 1
        elif not (words.frame(j, "from") or self._of(j)):
            return None
        behind = words.year_behind(j)
        return None if behind is None else (behind[0], Same(behind[1]))

    def _of(self, j: int) -> bool:
        """«الفترة المماثلة للعام الماضي»."""
        return j < len(self.forms) and any(reading.prep == "ل" for reading in self.forms[j].readings)

    def _period(self, j: int) -> bool:
        words = self.words
        reading = words.part(j, "period") or words.unit(j, "month") or words.unit(j, "quarter") or words.unit(j, "half")
        return reading is not None and reading.article

    def bare_year(self, i: int) -> Read | None:
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
        if self.words.tokens.glued(i + 1) if i + 1 < len(self.forms) else False:
            mark = words.mark(i + 1)
            if mark in ("/", "%", "+") or (mark == ":" and self._number_glued(i + 2)):
                return None  # «2025:30», but «في 2025: 300 مليون»
        return year.end, Moment(year.year, calendar=year.calendar or GREGORIAN)

    def _number_glued(self, i: int) -> bool:
        """Whether a number stands there with no space before it."""
        return i < len(self.forms) and self.forms[i].kind == NUMBER and self.words.tokens.glued(i)

    def years(self, i: int) -> Read | None:
        """``year ("-" | "/") year``: «2025-2026», «2023/2024»."""
        words = self.words
        if i + 2 >= len(self.forms) or self.forms[i].kind != NUMBER or self.forms[i + 2].kind != NUMBER:
            return None
        mark = words.mark(i + 1)
        if not mark or (mark != "/" and mark not in DASHES):
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
        if i + 3 < len(self.forms) and self.words.tokens.glued(i + 3) and words.mark(i + 3) in (mark, "/"):
            return None
        return i + 3, Interval(Moment(int(first)), Moment(int(last)))

    def counted_months(self, i: int) -> Read | None:
        """``number "أشهر" ("الأولى" year | "من" year)``: «الـ9 أشهر الأولى من 2025», «خلال 9 أشهر من 2025»."""
        counted = self._definite_number(i)
        if counted is None or not 2 <= counted[1] <= 11:
            return None
        if not self.words.unit(counted[0], "month", "singular" if counted[1] == 11 else "plural"):  # «الـ11 شهرا»
            return None
        if self.words.frame(i - 1, "in") and not (
            self.words.frame(i - 1, "before") or self.words.frame(i - 1, "after")
        ):
            read = self._months_from(counted[0] + 1, counted[1])
            if read is not None:
                return read
        if self.words.reading(counted[0] + 1, "ordinal", "1") is None:
            return None
        return self._months_of(counted[0] + 2, counted[1])

    def leading_months(self, i: int) -> Read | None:
        """``"أول" (number ("أشهر" | "أرباع") | "شهرين") year``: «أول تسعة أشهر من 2024», «أول شهرين من السنة», «أول ثلاثة أرباع»."""
        words = self.words
        if not words.frame(i, "first"):
            return None
        for unit in ("month", "quarter"):
            both = words.unit(i + 1, unit, "dual") is not None
            counted = (i + 1, 2) if both else self._definite_number(i + 1)
            if counted is None:
                return None
            end, count = counted[0] + 1, counted[1] * _SIZES.get(unit, 1)
            number = "dual" if both else "singular" if counted[1] == 11 else "plural"  # «أول 11 شهرا»
            if 2 <= count <= 11 and words.unit(counted[0], unit, number) is not None:
                return self._months_of(end, count) if words.year_behind(end) else None
        return None


def _is_one_man(reading: Reading) -> bool:
    """Whether a masculine singular adjective may describe it."""
    features = reading.features
    return features.get("gender") != "feminine" and features.get("number") not in ("plural", "dual")
