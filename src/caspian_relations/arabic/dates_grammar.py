"""Phrases of dates: what begins at a token, as long as it goes, and what is tied to it.

`Grammar.at` looks a bounded number of tokens ahead and never behind itself, so that a text is read in time linear in its length. The parts of
the grammar have modules of their own: written days and months, days by name, counted dates, units of time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from caspian_relations.arabic.dates_counted import CountedDates
from caspian_relations.arabic.dates_lists import Draft, Read, interval, joined, share
from caspian_relations.arabic.dates_looks import frames_of, parts_of
from caspian_relations.arabic.dates_named import NamedDays
from caspian_relations.arabic.dates_numeric import Numeric
from caspian_relations.arabic.dates_partial import Interval, Moment, Shift, Weekday
from caspian_relations.arabic.dates_units import Units
from caspian_relations.arabic.dates_words import Words
from caspian_relations.arabic.dates_written import WrittenDates
from caspian_relations.arabic.tokens import LATIN, NUMBER, WORD, Form, Judged, Tokens

__all__ = ["Grammar", "Name"]

_MOST_DAYS = 8


class Name(NamedTuple):
    """Tokens ``[start, end)`` that have the form of a date and are part of a name: «مدينة 6 أكتوبر»."""

    start: int
    end: int


class Grammar:
    """Reads the date phrases of one text."""

    __slots__ = ("counted", "forms", "named", "units", "words", "written")

    def __init__(self, tokens: Tokens, numeric: Numeric) -> None:
        self.words = Words(tokens)
        self.forms = tokens.forms
        self.written = WrittenDates(self.words, numeric)
        self.named = NamedDays(self.words, self.written)
        self.counted = CountedDates(self.words, self.named)
        self.units = Units(self.words, self.written, self.named, self.point)

    def at(self, i: int) -> list[Draft] | Name:
        """``phrase = stretch | list | open | point [("-" | "إلى") point] {"و" point}`` at token `i`; empty where no date begins."""
        drafts = [] if self._of_a_word(i) else self._at(i)
        if drafts and self._namesake(i) and isinstance(drafts[0].partial, Moment | Interval | Weekday | Shift):
            partial = drafts[0].partial
            if not isinstance(partial, Moment) or (partial.year is None and partial.turn is None):
                return Name(i, drafts[-1].end)
        return drafts

    def _at(self, i: int) -> list[Draft]:
        words = self.words
        form = self.forms[i]
        if form.kind == NUMBER:
            years = self.units.years(i)
            if years is not None:
                return [Draft(i, *years)]
        else:
            for tie in _TIES[form]:
                tied = tie(self, i)
                if tied:
                    return tied
        dates = self.written.day_month(i)
        if dates:
            return self._onward(dates)
        point = self._single(i)
        starting = words.frame(i - 1, "from") and words.frame(i - 2, "starting")  # «اعتبارا من 2027»
        if point is None and form.kind == NUMBER and (starting or words.frame(i - 1, "in")):
            point = self.units.bare_year(i)
        if point is None and form.kind == NUMBER and i and self._proclitic(i - 1) and self.words.tokens.glued(i):
            point = self.units.bare_year(i)
        return [] if point is None else self._onward([Draft(i, *point)])

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
        if j >= len(self.forms) or not self.words.may_begin(j):
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
        pair = interval(first[1], last[1])
        if pair is None:
            return []
        return [Draft(i, last[0], pair)]

    def _towards(self, j: int) -> int | None:
        """The token after «إلى», «حتى», «ولغاية» or a dash at `j`."""
        words = self.words
        if words.comma(j):
            j += 1
        if words.frame(j, "to") and words.frame(j + 1, "to"):
            return j + 2  # «إلى غاية»
        if words.dash(j) or words.frame(j, "to") or words.frame(j, "until"):
            return j + 1
        if words.text(j) == "و" and (words.frame(j + 1, "to") or words.frame(j + 1, "until")):
            return j + 2
        return None

    def _end(self, j: int) -> Read | None:
        """One end of a stretch: a point, or a bare year."""
        return self.point(j) or self.units.bare_year(j)

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
        rest = self.written.month_of(last.end, last.day)
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

    def _list(self, i: int) -> list[Draft]:
        """``("يومي" | "شهري" | "عامي" | plural) point {"و" point}``: days in a row are one stretch, others stand alone."""
        words = self.words
        for unit in ("day", "month", "year"):
            if words.unit(i, unit, "dual") is None and words.unit(i, unit, "plural") is None:
                continue
            if i + 1 >= len(self.forms) or not self.words.may_begin(i + 1):
                return []
            if unit == "day":
                dates = self.written.day_month(i + 1)
                if dates:
                    found = self._onward([dates[0]._replace(start=i), *dates[1:]])
                    both = _turn_of_month(found) if words.unit(i, unit, "dual") is not None else None
                    return [Draft(i, found[1].end, both)] if both is not None else found
            drafts = self._members(i + 1, unit)
            if len(drafts) > 1:
                return joined(i, drafts)
            if len(drafts) == 1 and isinstance(drafts[0].partial, Interval):
                return [drafts[0]._replace(start=i)]
        return []

    def _members(self, j: int, unit: str) -> list[Draft]:
        words = self.words
        drafts: list[Draft] = []
        while len(drafts) < _MOST_DAYS and j < len(self.forms):
            read: Read | None = None
            if unit == "year":
                read = self.units.years(j) or self.units.bare_year(j)
            elif unit == "month":
                month = words.month(j)
                read = None if month is None else self.written.month_rest(month, None, named=True)
            else:
                read = self.named.weekday(j)
            if read is None:
                break
            drafts.append(Draft(j, *read))
            following = words.joined(read[0])
            if following is None and words.comma(read[0]):
                following = read[0] + 1
            if following is None:
                break
            j = following
        return share(drafts)

    def _onward(self, drafts: list[Draft]) -> list[Draft]:
        """What goes on after a point: «28 أكتوبر - 3 نوفمبر 2025», «مايو ويونيو 2024»."""
        words = self.words
        last = drafts[-1]
        j = last.end
        if j >= len(self.forms) or not (isinstance(last.partial, Moment) or isinstance(last.partial, Weekday)):  # noqa: SIM101 (quicker so)
            return drafts
        if words.dash(j) or words.frame(j, "to"):
            follow = self.point(j + 1) if j + 1 < len(self.forms) else None
            pair = (
                interval(last.partial, follow[1])
                if follow is not None and type(follow[1]) is type(last.partial)
                else None
            )
            if follow is not None and pair is not None:
                return [*drafts[:-1], Draft(last.start, follow[0], pair)]
        if (
            isinstance(last.partial, Weekday)
            and last.partial.turn is None
            and len(drafts) == 1
            and words.joined(j) is not None
        ):
            members = self._members(last.start, "day")
            turn = members[-1].partial.turn if members and isinstance(members[-1].partial, Weekday) else None
            return joined(last.start, members) if len(members) > 1 and turn is not None else drafts
        if (
            words.mark(j) == "/"
            and isinstance(last.partial, Moment)
            and last.partial.day is None
            and last.partial.year is None
        ):
            other = words.month(j + 1)
            rest = None if other is None else self.written.month_rest(other, None)
            pair = None if rest is None else interval(last.partial, rest[1])
            if rest is not None and pair is not None and rest[1].year is not None:
                return [*drafts[:-1], Draft(last.start, rest[0], pair)]
        if isinstance(last.partial, Moment) and last.partial.month is None and len(drafts) < _MOST_DAYS:
            k = words.joined(j)
            year = self.units.bare_year(k) if k is not None else None
            if k is not None and year is not None:
                return self._onward([*drafts, Draft(k, *year)])
        if isinstance(last.partial, Moment) and last.partial.year is None and last.partial.turn is None:
            k = words.joined(j)
            if k is not None and k < len(self.forms):
                more = self.written.day_month(k) or [
                    Draft(k, *read) for read in (self.written.month_phrase(k),) if read is not None
                ]
                if more:
                    return share([*drafts, *more])
        return drafts

    def point(self, i: int) -> Read | None:
        """One date that stands by itself, as long as it goes."""
        if i >= len(self.forms):
            return None
        dates = self.written.day_month(i)
        if dates:
            return (dates[0].end, dates[0].partial) if len(dates) == 1 else None
        return self._single(i)

    def _single(self, i: int) -> Read | None:
        """A point that does not begin with the number of a day."""
        form = self.forms[i]
        if form.kind == NUMBER:
            numeric = self.written.numeric.at(i)
            return self.units.counted_months(i) if numeric is None else self.written.twin(*numeric)
        if form.kind != WORD:
            return None
        if "number" in form.categories or form.text == "ال":
            read = self.units.counted_months(i)
            if read is not None:
                return read
        categories = form.categories
        if "month" in categories:
            read = self.written.month_phrase(i)
            if read is not None:
                return read
        if "weekday" in categories:
            read = self.named.weekday(i)
            if read is not None:
                return read
        if "dateframe" in categories:
            read = (
                self.counted.at(i) or self.named.first(i) or self.units.leading_months(i) or self.units.same_period(i)
            )
            if read is not None:
                return read
        if "relative" in categories:
            read = self.named.relative(i)
            if read is not None:
                return read
        if "datepart" in categories:
            return self._datepart(i)
        return None

    def _datepart(self, i: int) -> Read | None:
        for way in _WAYS[self.forms[i]]:
            read = way(self, i)
            if read is not None:
                return read
        return None

    def _namesake(self, i: int) -> bool:
        """Whether a name begins before `i` («مدينة 6 أكتوبر»)."""
        if not i or "datecue" not in self.forms[i - 1].categories:
            return False
        reading = self.words.reading(i - 1, "datecue", "namesake") or self.words.reading(i - 1, "datecue", "medium")
        return reading is not None and not reading.article

    def _of_a_word(self, i: int) -> bool:
        """«كوب30 الشهر المقبل»: digits that a word ends with are no day."""
        if self.forms[i].kind != NUMBER or not i or not self.words.tokens.glued(i):
            return False
        before = self.forms[i - 1]
        return before.kind in (WORD, LATIN) and len(before.text) > 2

    def _proclitic(self, i: int) -> bool:
        return self.forms[i].text in ("ب", "ل", "وب", "ول")


def _ties(form: Form) -> tuple[Callable[[Grammar, int], list[Draft]], ...]:
    """The phrases of several dates, or of an open one, that may begin with `form`."""
    frames, parts = frames_of(form), parts_of(form)
    period = any(type == "period" for type, *_ in parts)
    found: list[Callable[[Grammar, int], list[Draft]]] = []
    if period or not frames.isdisjoint(("what", "between", "from")):
        found.append(Grammar._stretch)
    if any(type == "unit" and number in ("dual", "plural") for type, _, number, _ in parts):
        found.append(Grammar._list)
    if period or "until" in frames:
        found.append(Grammar._open)
    return tuple(found)


def _ways(form: Form) -> tuple[Callable[[Grammar, int], Read | None], ...]:
    """How a part of a date may be read, as what it is in the order of the tries."""
    kinds = {type for type, *_ in parts_of(form)}
    kinds |= {f"one {value}" for type, value, number, _ in parts_of(form) if type == "unit" and number == "singular"}
    return tuple(read for kind, read in _READERS.items() if kind in kinds)


_READERS: dict[str, Callable[[Grammar, int], Read | None]] = {
    "one day": lambda grammar, i: grammar.named.day_word(i),
    "unit": lambda grammar, i: grammar.units.unit(i),
    "one night": lambda grammar, i: grammar.named.night(i),
    "weekend": lambda grammar, i: grammar.units.weekend(i),
    "position": lambda grammar, i: grammar.units.position(i),
    "season": lambda grammar, i: grammar.units.season(i),
    "decade": lambda grammar, i: grammar.units.decade(i),
    "period": lambda grammar, i: grammar.units.same_period(i),
}
_TIES, _WAYS = Judged(_ties), Judged(_ways)


def _turn_of_month(drafts: list[Draft]) -> Interval | None:
    """«يومي 31 أغسطس و1 سبتمبر»: the last day of a month and the first of the next are one stretch."""
    if len(drafts) != 2:
        return None
    first, last = drafts[0].partial, drafts[1].partial
    if not (isinstance(first, Moment) and isinstance(last, Moment)) or last.day != 1 or (first.day or 0) < 28:
        return None
    if not (isinstance(first.month, int) and isinstance(last.month, int)) or (first.month % 12) + 1 != last.month:
        return None
    return interval(first, last)
