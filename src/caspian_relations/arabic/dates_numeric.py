"""Dates in digits: «27.09.2025», «13-12-2025», «2025/3/4», «الجمعة 9/8».

Which number is the day and which the month is decided by their size, then by the other dates of the text, then by the day of publication;
where nothing decides, the day comes first, as Arabic pages write it.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from caspian_relations.arabic.calendars import GREGORIAN, HIJRI, PERSIAN, from_gregorian, month_length
from caspian_relations.arabic.dates_partial import Moment
from caspian_relations.arabic.dates_words import Words
from caspian_relations.arabic.tokens import LATIN, NUMBER, Tokens

__all__ = ["Numeric"]

_SEPARATORS = frozenset("/\\-.\u2010\u2011\u2012\u2013\u2014")
_NEAR = 3
"""Days from publication within which a reading is preferred."""
_HEAD = 12
"""Tokens within which a dateline stands."""

Triple = tuple[str, str, str]


class Numeric:
    """Reads numeric dates of one text, all in the order that the text uses."""

    __slots__ = ("_month_first", "forms", "published", "tokens", "words")

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self.tokens = tokens
        self.forms = tokens.forms
        self.words = Words(tokens)
        self.published = published
        self._month_first: bool | None = None

    def at(self, i: int, near: bool = False) -> tuple[int, Moment] | None:
        """``date = n sep n sep n [era]``; `near` a weekday or «يوم», ``n sep n`` is a day and a month."""
        if not 0 <= i < len(self.forms) or self.forms[i].kind != NUMBER:
            return None
        if (
            i
            and self.tokens.glued(i)
            and (self.forms[i - 1].text in _SEPARATORS or self.forms[i - 1].kind in (NUMBER, LATIN))
        ):
            return None
        triple = self._triple(i)
        if triple is not None:
            end, parts = triple
            return self._date(end, parts)
        if near:
            return self._pair(i)
        if i <= _HEAD:
            dateline = self._dateline(i)
            if dateline is not None:
                return dateline
        if self.words.frame(i - 1, "in") or self.words.unit(i - 1, "month"):
            return self._month_of_year(i)
        return None

    def _dateline(self, i: int) -> tuple[int, Moment] | None:
        """``"-" day "-" month "(" agency ")"`` at the head of a text."""
        words = self.words
        if not (words.dash(i - 1) and words.dash(i + 1)) or words.mark(i + 3) != "(" or words.mark(i + 5) != ")":
            return None
        return self._pair(i)

    def _month_of_year(self, i: int) -> tuple[int, Moment] | None:
        """``month "/" year`` behind «في» or «شهر»: «3/2015», «2015/3»."""
        forms = self.forms
        if i + 2 >= len(forms) or forms[i + 1].text not in ("/", "-") or forms[i + 2].kind != NUMBER:
            return None
        if not (self.tokens.glued(i + 1) and self.tokens.glued(i + 2)) or (
            i + 3 < len(forms) and self.tokens.glued(i + 3)
        ):
            return None
        a, b = sorted((forms[i].text, forms[i + 2].text), key=len)
        if (
            len(b) != 4
            or len(a) > 2
            or not (a.isdecimal() and b.isdecimal())
            or not 1 <= int(a) <= 12
            or not 1900 <= int(b) <= 2100
        ):
            return None
        return i + 3, Moment(int(b), int(a))

    def _triple(self, i: int) -> tuple[int, Triple] | None:
        text = self.forms[i].text
        if not text.isdecimal():
            parts = text.split(".")
            if len(parts) == 3 and all(part.isdecimal() for part in parts):
                return i + 1, (parts[0], parts[1], parts[2])
            return None
        if i + 4 >= len(self.forms) or len(text) > 4:
            return None
        sep = self.forms[i + 1].text
        if sep not in _SEPARATORS or self.forms[i + 3].text != sep:
            return None
        second, third = self.forms[i + 2], self.forms[i + 4]
        if second.kind != NUMBER or third.kind != NUMBER or not (second.text.isdecimal() and third.text.isdecimal()):
            return None
        glued = sum(self.tokens.glued(k) for k in range(i + 1, i + 5))
        if glued != 4 and (glued or sep != "/"):
            return None
        after = i + 5
        if after < len(self.forms) and self.tokens.glued(after):
            more = after + 1 < len(self.forms) and self.tokens.glued(after + 1)
            if more and self.forms[after].text in _SEPARATORS and self.forms[after + 1].kind in (NUMBER, LATIN):
                return None
            if self.forms[after].kind == NUMBER:
                return None
        return i + 5, (text, second.text, third.text)

    def _date(self, end: int, parts: Triple) -> tuple[int, Moment] | None:
        a, b, c = parts
        era = self.words.era(end)
        calendar = None
        if era is not None and era[2] > 0:
            calendar = era[1]
        if len(a) == 4 and len(b) <= 2 and len(c) <= 2:
            year, month, day = int(a), int(b), int(c)
            if month > 12 >= day:
                month, day = day, month
        elif len(c) == 4 and len(a) <= 2 and len(b) <= 2:
            year, (day, month) = int(c), self._order(int(a), int(b), int(c))
        elif len(c) == 2 and len(a) == 2 and len(b) == 2 and int(b) <= 12 and int(a) <= 31:
            year, (day, month) = 2000 + int(c), (int(a), int(b))
        else:
            return None
        if calendar is None:
            calendar = self._calendar(year)
            stop = end
        else:
            stop = era[0] if era is not None else end
        if calendar is None or not 1 <= month <= 12 or not 1 <= day <= (month_length(calendar, year, month) or 30):
            return None
        return stop, Moment(year, month, day, calendar)

    def _calendar(self, year: int) -> str | None:
        """The calendar in which the text would write such a year today."""
        if 1600 <= year <= 2200:
            return GREGORIAN
        if not 1300 <= year <= 1500:
            return None
        today = self.published or date(2025, 1, 1)
        for calendar in (HIJRI, PERSIAN):
            now = from_gregorian(calendar, today)
            if now is not None and abs(now[0] - year) <= 10:
                return calendar
        return HIJRI if year > 1420 else PERSIAN

    def _order(self, a: int, b: int, year: int) -> tuple[int, int]:
        """Day and month of two numbers before a year."""
        if b > 12 >= a:
            return b, a
        if a > 12 or a == b:
            return a, b
        if self.published is not None and 1600 <= year <= 2200:
            day_first, month_first = (abs((date(year, m, d) - self.published).days) for d, m in ((a, b), (b, a)))
            if month_first <= _NEAR < day_first:
                return b, a
            if day_first <= _NEAR:
                return a, b
        return (b, a) if self.month_first else (a, b)

    @property
    def month_first(self) -> bool:
        """Whether the dates of the text that leave no doubt have the month first; found out when first asked for."""
        if self._month_first is None:
            orders: Counter[bool] = Counter()
            for i, form in enumerate(self.forms):
                if form.kind == NUMBER and (len(form.text) <= 2 or not form.text.isdecimal()):
                    triple = self._triple(i)
                    if triple is not None and len(triple[1][2]) == 4:
                        a, b = int(triple[1][0]), int(triple[1][1])
                        if (a > 12) != (b > 12):
                            orders[b > 12] += 1
            self._month_first = orders[True] > orders[False]
        return self._month_first

    def _pair(self, i: int) -> tuple[int, Moment] | None:
        """``day sep month`` without a year: «الجمعة 9/8»."""
        forms = self.forms
        text = forms[i].text
        if not text.isdecimal():
            day, _, month = text.partition(".")
            end = i + 1
            if end < len(forms) and "percent" in forms[end].categories:
                return None  # «هبط أمس 2.1%»
        elif (
            i + 2 < len(forms)
            and forms[i + 1].text in ("/", "-")
            and forms[i + 2].kind == NUMBER
            and self.tokens.glued(i + 2) == self.tokens.glued(i + 1)
        ):
            day, month, end = text, forms[i + 2].text, i + 3
        else:
            return None
        if not (day.isdecimal() and month.isdecimal() and len(day) <= 2 and len(month) <= 2):
            return None
        d, m = int(day), int(month)
        if m > 12 >= d:
            d, m = m, d
        if not 1 <= m <= 12 or not 1 <= d <= month_length(GREGORIAN, 2000, m):
            return None
        return end, Moment(None, m, d)
