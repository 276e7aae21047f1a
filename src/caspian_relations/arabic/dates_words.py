"""The words of dates, one at a time: month names, day numbers, years, eras, and what turns them («الماضي»).

Each function looks at a token and a few behind it, and says where it stopped; none searches.
"""

from __future__ import annotations

from caspian_relations.arabic.calendars import GREGORIAN, HIJRI, PERSIAN
from caspian_relations.arabic.dates_looks import Day, Looks, Month, Year, frames_of
from caspian_relations.arabic.dates_partial import Step
from caspian_relations.arabic.dates_triggers import is_of_it
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.tokens import ARTICLES, NUMBER, WORD, Reading

__all__ = ["Words"]

_STROKES = frozenset("/\\-\u2013\u0640")
_AND = "و"


class Words(Looks):
    """Reads single words of dates in one text."""

    __slots__ = ()

    # ------------------------------------------------------------ months

    def month(self, i: int) -> Month | None:
        """``month = name [second] [stroke name | "(" name ")"]``: «تشرين الثاني/نوفمبر», «يونيو (حزيران)», «ت2»."""
        first = self._name(i)
        if first is None:
            return None
        j = first.end
        mark = self.mark(j)
        if mark in _STROKES and mark:
            pair = self._name(j + 1)
            if pair is not None and self._same(first, pair):
                return self._pair(first, pair, pair.end)
        elif mark in ("(", "["):
            pair = self._name(j + 1)
            if pair is not None and self._same(first, pair) and self.mark(pair.end) in (")", "]"):
                return self._pair(first, pair, pair.end + 1)
        elif not mark:
            pair = self._name(j)
            if (
                pair is not None
                and self._same(first, pair)
                and pair.reading.value == first.reading.value
                and not pair.reading.skip
            ):
                return self._pair(first, pair, pair.end)
        if self.frame(j, "blessed") and first.calendar == HIJRI:
            return first._replace(end=j + 1)
        return first

    def _same(self, first: Month, pair: Month) -> bool:
        """Whether two names may mean one month; the Levantine Tishrin and Kanun and all others say so themselves."""
        return first.calendar == pair.calendar and first.month == pair.month

    def _pair(self, first: Month, pair: Month, end: int) -> Month:
        return first._replace(end=end, needs="")

    def _name(self, i: int) -> Month | None:
        if not 0 <= i < len(self.forms) or "month" not in self.forms[i].categories:
            return None
        plain = None
        for reading in self.forms[i].readings:
            if reading.category != "month":
                continue
            features = reading.features
            month = Month(i + 1, int(reading.value), features["calendar"], features.get("needs", ""), reading)
            second = features.get("second")
            if second is None:
                if plain is None:
                    exact = features.get("exact")
                    plain = month._replace(needs=exact) if exact and features["written"] in self.forms[i].raw else month
            elif i + 1 < len(self.forms) and self.forms[i + 1].text in _folded(second):
                if self.forms[i + 1].kind == NUMBER and (not self.tokens.glued(i + 1) or self._named(i + 2)):
                    continue  # «ك 2» is none, and «ك1 كانون الأول» has a day and «like»
                return month._replace(end=i + 2)
        return plain

    def _named(self, i: int) -> bool:
        """Whether token `i` is a month name."""
        return i < len(self.forms) and "month" in self.forms[i].categories

    # ------------------------------------------------------------ days

    def day(self, i: int) -> Day | None:
        """``day = ["الـ"] 1..31 | ordinal``: «07», «الـ11», «الثامن», «الحادي والعشرين»."""
        if not 0 <= i < len(self.forms):
            return None
        form = self.forms[i]
        if form.kind == NUMBER:
            return self._digits(i, i)
        if form.kind != WORD:
            return None
        if form.text in ARTICLES and i + 1 < len(self.forms) and self.tokens.glued(i + 1):
            return self._digits(i + 1, i)
        if form.text == "ال" and i + 1 < len(self.forms):
            return self._digits(i + 1, i)
        if "number" not in form.categories and "ordinal" not in form.categories:
            return None
        found = self.ordinal(i) or self._cardinal(i)
        if found is not None and 1 <= found[1] <= 31:
            return Day(found[0], found[1], i)
        return None

    def _cardinal(self, i: int) -> tuple[int, int] | None:
        """``unit "عشر" | unit "و" ten | unit | ten`` before a month: «واحد وعشرين مايو»."""
        item = item_of(self.forms[i])
        if item is None or item.type not in ("unit", "one", "two", "ten") or item.article:
            return None
        if item.type == "ten":
            return i + 1, int(item.value)
        following = item_of(self.forms[i + 1]) if i + 1 < len(self.forms) else None
        if following is not None and following.value == 10 and not following.skip and item.value < 10:
            return i + 2, 10 + int(item.value)
        if following is not None and following.type == "ten" and following.conj == _AND:
            return i + 2, int(following.value) + int(item.value)
        return (i + 1, int(item.value)) if item.type == "unit" else None

    def _digits(self, i: int, begin: int) -> Day | None:
        form = self.forms[i]
        text = form.text
        if form.kind == NUMBER and len(text) <= 2 and text.isdecimal() and 1 <= int(text) <= 31:
            return Day(i + 1, int(text), begin)
        return None

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """``ordinal = unit ["عشر"] | unit "و" ten | ten``, definite: the token after it and its value."""
        reading = self.reading(i, "ordinal")
        forms = self.forms
        if reading is None or not (reading.article or forms[i].text.removeprefix(_AND).startswith("ال")):
            item = item_of(forms[i]) if i < len(forms) else None
            if item is not None and item.type == "ten" and item.article and not (item.conj and self._unit_before(i)):
                return i + 1, int(item.value)
            return None
        if reading.features.get("gender") == "f":
            return None
        value = int(reading.value)
        j = i + 1
        item = item_of(forms[j]) if j < len(forms) else None
        if value < 10 and item is not None:
            if item.value == 10 and not item.skip and not item.article:
                return j + 1, value + 10
            if item.type == "ten" and item.conj == _AND:
                return j + 1, value + int(item.value)
        if value < 10 and j + 1 < len(forms) and forms[j].text == _AND:
            item = item_of(forms[j + 1])
            if item is not None and item.type == "ten" and item.article:
                return j + 2, value + int(item.value)
        return j, value

    def _unit_before(self, i: int) -> bool:
        """Whether a unit stands before token `i`, so that a ten with «و» there is the rest of its number: «الحادي والعشرين»."""
        return i > 0 and ("ordinal" in self.forms[i - 1].categories or item_of(self.forms[i - 1]) is not None)

    # ------------------------------------------------------------ years

    def year(self, i: int) -> Year | None:
        """``year = 1000..2999 [era] | 1..999 era | words``; «2024», «1447 هـ», «330 قبل الميلاد», «ألفين وأربعة وعشرين»."""
        if not 0 <= i < len(self.forms):
            return None
        form = self.forms[i]
        if form.kind == NUMBER:
            text = form.text
            if not text.isdecimal() or len(text) > 4:
                return None
            value, end = int(text), i + 1
        else:
            spelt = self._spelt_year(i)
            if spelt is None:
                return None
            end, value = spelt
        era = self.era(end)
        if era is not None:
            end, calendar, sign = era
            if value < 1 or (calendar == HIJRI and value > 1600):
                return None
            return Year(end, 1 - value if sign < 0 else value, calendar)
        return Year(end, value, None) if 1000 <= value <= 2999 else None

    def era(self, i: int) -> tuple[int, str, int] | None:
        """``era = "م" | "هـ" [["."] "ش"] | "قبل الميلاد"``: the token after it, the calendar, -1 for years before year 1."""
        if not 0 <= i < len(self.forms) or "era" not in self.forms[i].categories:
            return None
        reading = self.reading(i, "era")
        assert reading is not None
        follows = reading.features.get("follows")
        if follows is not None:
            return (i + 2, GREGORIAN, -1) if self.text(i + 1) == fold(follows) else None
        if reading.value == HIJRI:
            j = i + 1 + (self.mark(i + 1) == ".")
            if self.reading(j, "era", PERSIAN) is not None:
                return j + 1, PERSIAN, 1
        return i + 1, reading.value, 1

    def _spelt_year(self, i: int) -> tuple[int, int] | None:
        """``["ألف" | "ألفين"] {"و" hundreds} ["و" below_hundred]``; what multiplies a noun behind it is left to that."""
        forms = self.forms
        item = item_of(forms[i])
        if item is None or item.type != "scale" or item.value != 1000 or item.number == "plural":
            return None
        total, j = (2000 if item.number == "dual" else 1000), i + 1
        part = self._and(j)
        if part is not None:
            item = item_of(forms[part])
            if item is not None and item.type == "hundred":
                total, j = total + int(item.value), part + 1
            elif item is not None and item.type == "unit" and 3 <= item.value <= 9:
                following = item_of(forms[part + 1]) if part + 1 < len(forms) else None
                if (
                    following is not None
                    and following.type == "hundred"
                    and following.value == 100
                    and not following.skip
                ):
                    total, j = total + int(item.value) * 100, part + 2
        below = self._and(j)
        if below is None:
            return j, total
        item = item_of(forms[below])
        if item is None or item.type not in ("unit", "one", "two", "ten"):
            return j, total
        if item.type == "ten":
            return below + 1, total + int(item.value)
        following = item_of(forms[below + 1]) if below + 1 < len(forms) else None
        if following is not None and following.type == "unit" and following.value == 10 and not following.skip:
            return below + 2, total + 10 + int(item.value)
        ten = self._and(below + 1)
        tens = item_of(forms[ten]) if ten is not None else None
        if ten is not None and tens is not None and tens.type == "ten":
            return ten + 1, total + int(item.value) + int(tens.value)
        return (below + 1, total + int(item.value)) if item.type == "unit" else (j, total)

    def _and(self, j: int) -> int | None:
        """The token that «و» at `j` joins, whether it stands apart or is part of the next word."""
        if j >= len(self.forms):
            return None
        if self.forms[j].text == _AND:
            return j + 1 if j + 1 < len(self.forms) else None
        item = item_of(self.forms[j])
        return j if item is not None and item.conj == _AND else None

    def joined(self, j: int) -> int | None:
        """The token that goes on after «و» at `j`: `j` itself where the letter is attached, else the next; None without it."""
        if j >= len(self.forms):
            return None
        form = self.forms[j]
        if form.text == _AND:
            return j + 1
        if form.kind != WORD or not form.text.startswith(_AND):
            return None
        return j if form.text[1:] in ARTICLES or any(reading.conj == _AND for reading in form.readings) else None

    # ------------------------------------------------------------ what turns them

    def turned(self, i: int, unit: str) -> tuple[int, Step] | None:
        """``adjective | "قبل" "الماضي" | "بعد" "المقبل" | "الذي" "سبقه"`` behind a unit."""
        if i >= len(self.forms):
            return None
        reading = self._adjective(i)
        if reading is not None:
            if reading.value == "new":
                return i + 1, Step(unit, 0, new=True)
            return i + 1, Step(unit, int(reading.value), reading.features.get("origin") == "context")
        frames = frames_of(self.forms[i])
        if not frames:
            return None
        if "which" in frames:
            for reading in self.forms[i + 1].readings if i + 1 < len(self.forms) else ():
                if reading.category == "relative" and reading.features.get("type") == "pronoun":
                    return i + 2, Step(unit, int(reading.value), True)
        beyond = -1 if "before" in frames else 1 if "after" in frames else 0
        if beyond:
            reading = self._adjective(i + 1)
            if reading is not None and reading.value == str(beyond):
                return i + 2, Step(unit, 2 * beyond)
        return None

    def _adjective(self, i: int) -> Reading | None:
        if not 0 <= i < len(self.forms) or "relative" not in self.forms[i].categories:
            return None
        for reading in self.forms[i].readings:
            if (
                reading.category == "relative"
                and reading.article
                and not reading.skip
                and reading.features.get("type") == "adjective"
            ):
                return reading
        return None

    def turn(self, i: int) -> tuple[int, int] | None:
        """«الماضي», «الجاري», «المقبل» behind a month or a weekday: the token after it, and -1, 0 or 1."""
        found = self.turned(i, "")
        if found is None or found[1].context or found[1].new or abs(found[1].steps) > 2:
            return None
        return found[0], found[1].steps

    def this(self, i: int) -> bool:
        """Whether token `i` is «هذا» or «هذه»."""
        if not 0 <= i < len(self.forms) or "relative" not in self.forms[i].categories:
            return False
        return any(r.category == "relative" and r.features.get("type") == "this" for r in self.forms[i].readings)

    def foreign(self, i: int) -> str | None:
        """The calendar of «العام الهجري», «العام الإيراني», by the adjective at `i`."""
        return HIJRI if self.frame(i, "hijri") else PERSIAN if self.frame(i, "persian") else None

    def of_it(self, i: int) -> bool:
        """Whether token `i` is «منه»: of the month told before."""
        return 0 <= i < len(self.forms) and is_of_it(self.forms[i])

    def same(self, i: int) -> bool:
        """Whether token `i` is «ذاته», «نفسها»."""
        if not 0 <= i < len(self.forms) or "relative" not in self.forms[i].categories:
            return False
        return any(r.category == "relative" and r.features.get("type") == "same" for r in self.forms[i].readings)

    def year_behind(self, i: int, *, dated: bool = False) -> tuple[int, int | Step, str | None] | None:
        """The year of what stands before `i`; `dated`: that is a month, with its day or without, behind which a likely year counts nothing.

        ::

            year_behind = ["،"] year | ["من"] [("عام" | "العام")] year | ["من"] ["هذا"] "العام" [adjective] [turned]
        """
        j = i
        if self.comma(j):
            found = self.year(j + 1)
            if found is None or self.counts(found) or not (found.calendar or 1950 <= found.year <= 2060):
                return None
            return found.end, found.year, found.calendar
        of = self.frame(j, "from") and not self.since(j)
        if of:
            j += 1
        this = self.this(j)
        if this:
            j += 1
        word = self.unit(j, "year")
        if word is None:
            if this:
                return None
            found = self.year(j)
            if found is None or (self.counts(found, dated=dated) and (found.calendar is None or of)):
                return None
            return found.end, found.year, found.calendar
        found = self.year(j + 1)
        if found is not None:
            return found.end, found.year, found.calendar
        calendar = self.foreign(j + 1)
        if calendar is not None:
            found = self.year(j + 2)
            return None if found is None else (found.end, found.year, calendar)
        k = j + 1 + self.frame(j + 1, "yearly")
        if k < len(self.forms) and self.forms[k].kind == NUMBER:
            digits = self.forms[k].text
            if not (this or _is_no_year(digits) or (word.article and self.counts(Year(k + 1, int(digits), None)))):
                return None  # but «من هذا العام 6.4 مليون طن», «من العام 300 مليون» have an amount behind them
        turned = self.turned(k, "year")
        if turned is not None:
            return turned[0], turned[1], None
        if word.article and (of or this):
            return k, Step("year", 0), None
        return None

    def since(self, j: int) -> bool:
        """Whether the word of beginning at `j` is «منذ», not «من»."""
        return self.frame(j, "since")

    def counts(self, year: Year, *, dated: bool = False) -> bool:
        """Whether what stands behind `year` makes an amount of it: a unit, a currency, a percent sign; a multiplier, where it is no likely year.

        «وقعا في 31 مايو 2023 مذكرة تفاهم» has a year: behind a month (`dated`) only money is counted by one.
        """
        i = year.end
        dated = dated and 1950 <= year.year <= 2060
        if not 0 <= i < len(self.forms):
            return False
        form = self.forms[i]
        if form.is_alone:
            return False  # «في 2024 وحده»
        if form.kind == WORD and any(
            not r.conj
            and not r.prep
            and not r.article
            and (r.category == "currency" or (r.category == "unit" and not dated))
            for r in form.readings
        ):
            return True
        if form.text in ("%", "٪"):
            return True
        item = item_of(form)
        return item is not None and not item.skip and not item.article and not 1950 <= year.year <= 2060


def _is_no_year(digits: str) -> bool:
    """Whether digits are too few for a year, or have a fraction."""
    return len(digits) < 3 or not digits.isdecimal()


_FOLDED: dict[str, frozenset[str]] = {}


def _folded(words: str) -> frozenset[str]:
    found = _FOLDED.get(words)
    if found is None:
        found = _FOLDED[words] = frozenset(fold(words).split())
    return found
