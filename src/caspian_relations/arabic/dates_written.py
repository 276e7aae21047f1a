"""Written days and months: «9 أغسطس 2024», «يومي 12 و13 شتنبر المقبل», «15 ربيع الآخر 1447 هـ الموافق 7 أكتوبر 2025»."""

from __future__ import annotations

from caspian_relations.arabic.calendars import GREGORIAN, HIJRI
from caspian_relations.arabic.dates_lists import Draft, Read, joined, one_day
from caspian_relations.arabic.dates_looks import Month
from caspian_relations.arabic.dates_numeric import Numeric
from caspian_relations.arabic.dates_partial import Interval, Moment, Partial, Step
from caspian_relations.arabic.dates_words import Words

__all__ = ["WrittenDates"]

_MOST_DAYS = 8


class WrittenDates:
    """Reads days and months of one text that are written out."""

    __slots__ = ("forms", "numeric", "words")

    def __init__(self, words: Words, numeric: Numeric) -> None:
        self.words = words
        self.forms = words.forms
        self.numeric = numeric

    def day_month(self, i: int) -> list[Draft]:
        """``day {("-" | "و" | "إلى") day} ["من"] month [year]``."""
        words = self.words
        first = words.day(i)
        if first is None:
            return []
        end = first.end
        j = end + 1 if words.dash(end) else None
        second = words.day(j) if j is not None else None
        if second is not None and first.day < second.day:
            rest = self.month_of(second.end, second.day)
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
        rest = self.month_of(days[-1].end, days[-1].day)
        if rest is None:
            return []
        end, moment = rest
        if len(days) == 1:
            twin = self.twin(end, moment)
            return [Draft(i, *twin)]
        drafts = [Draft(day.begin, day.end, moment._replace(day=day.day, weekday=None, also=None)) for day in days[:-1]]
        drafts.append(Draft(days[-1].begin, end, moment))
        return joined(i, drafts)

    def month_of(self, j: int, day: int) -> tuple[int, Moment] | None:
        """``["من"] (["شهر"] month [year] | "الشهر" turned | "الجاري") | "منه"`` behind a day."""
        words = self.words
        if words.of_it(j):
            return j + 1, Moment(month=Step("month", 0, context=True), day=day)  # «في 10 نوفمبر …، حتى 21 منه»
        if words.mark(j) in (".", "-", "/") and words.mark(j) and words.month(j + 1) is not None:
            j += 1
        of = words.frame(j, "from")
        k = j + of
        word = words.unit(k, "month")
        if word is not None and word.article:
            if words.same(k + 1):
                return k + 2, Moment(month=Step("month", 0, context=True), day=day)
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
            if turn is None or (turn[1] < 0 and not of) or words.reading(k, "relative", str(turn[1])) is None:
                return None
            reading = words.reading(k, "relative")
            if reading is None or reading.features.get("gender") != "m":
                return None
            return turn[0], Moment(month=Step("month", turn[1]), day=day)
        return self.month_rest(month, day, named=word is not None)

    def month_rest(
        self, month: Month, day: int | None, named: bool = False, before: bool = False
    ) -> tuple[int, Moment] | None:
        """What follows a month name: a year or a turn; None if the name needs more than there is to be a month."""
        words = self.words
        end, year, turn, calendar = month.end, None, None, month.calendar
        behind = words.year_behind(end, dated=True)
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

    def month_phrase(self, i: int) -> Read | None:
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
                return self.twin(year.end, Moment(year.year, month.month, day.day, month.calendar))
        before = words.frame(i - 1, "in") or words.frame(i - 1, "to")
        if month.calendar == GREGORIAN:
            before = before or words.frame(i - 1, "from") or bool(month.reading.prep) or self._of_a_month(i, month)
        read = self.month_rest(month, None, named=self._among_months(i, month.end), before=before)
        if read is None:
            return None
        return self.twin(*read)

    def _of_a_month(self, i: int, month: Month) -> bool:
        """«تحميلات شباط», «صادرات آذار»: what was done or measured in it; «إنتاج نيسان» may be that of a company."""
        if not i or "brand" in month.reading.features:
            return False
        return any(
            not (reading.article or reading.suffix)
            and (reading.category == "masdar" or reading.features.get("class") == "figure")
            for reading in self.forms[i - 1].readings
        )

    def _among_months(self, i: int, end: int) -> bool:
        """Whether another month is tied to the one at `i`: «من ماي إلى جوان», «مارس وأبريل»."""
        words = self.words
        follow = words.joined(end)
        if follow is None and (words.dash(end) or words.frame(end, "to") or words.frame(end, "until")):
            follow = end + 1
        if follow is not None and follow < len(self.forms) and words.month(follow) is not None:
            return True
        tie = i - 1
        if i and words.reading(i, "month") is not None and words.joined(i) == i:
            tie = i
        elif not (words.dash(tie) or words.frame(tie, "to") or words.frame(tie, "until")):
            return False
        return tie > 0 and "month" in self.forms[tie - 1].categories

    def twin(self, end: int, partial: Partial) -> Read:
        """``["(" | "/" | "،"] ["الموافق"] the same day in another calendar``: both are one date, and the Gregorian one counts."""
        if not isinstance(partial, Moment) or partial.month is None:
            return end, partial
        words = self.words
        k = end
        opened = words.comma(k) or words.dash(k) or words.mark(k) in ("(", "/", "=", "|")
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
        return stop, one_day(partial, twin)

    def twin_year(self, end: int, year: Moment) -> Read:
        """``year ["("] ["/"] year``: a year of another calendar and the Gregorian one beside it: «1382هـ/1962م»."""
        words = self.words
        mark = words.mark(end)
        if year.calendar == GREGORIAN or mark not in ("(", "/", "-"):
            return end, year
        other = words.year(end + 1)
        if other is None or other.calendar not in (GREGORIAN, None) or not 1800 <= other.year <= 2200:
            return end, year
        if mark == "(" and words.mark(other.end) != ")":
            return end, year
        return other.end + (mark == "("), Moment(other.year)

    def _other(self, k: int) -> tuple[int, Moment] | None:
        numeric = self.numeric.at(k)
        if numeric is not None:
            return numeric
        day = self.words.day(k)
        if day is None:
            month = self.words.month(k)
            return None if month is None else self.month_rest(month, None)
        return self.month_of(day.end, day.day)

    def first_of_month(self, i: int) -> Read | None:
        """``"أول" ["شهر"] month [year]``: «أول سبتمبر 2025»."""
        words = self.words
        month = words.month(i + 1 + (words.unit(i + 1, "month") is not None))
        if month is None:
            return None
        read = self.month_rest(month, 1)
        return None if read is None else self.twin(*read)
