"""The parts of a number below a thousand and in digits."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.digits import Style, read_digits, style_of
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.number_words import Item, currency_sign, item_of, percent_end
from caspian_relations.arabic.tokens import LATIN, NUMBER, WORD, Tokens

__all__ = ["DASHES", "VULGAR", "Part", "Parts"]

DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
"""Hyphens and dashes as they stand between two numbers."""

VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
"""Fractions that are one character."""

_COUNTED = frozenset({"unit", "currency"})
_AND = "و"
_DECIMAL_LETTER = "ر"
_ARABIC_COMMA = "،"
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_AROUND = {"(": ")", "«": "»", "“": "”", '"': '"'}
"""The marks that some print around digits before what is counted."""
_MOST_GROUPS = 6
_LONGEST_DIGITS = 24


class Part(NamedTuple):
    """A stretch of a number: the token after it, its value, and how it may go on."""

    end: int
    value: Decimal
    last: str
    split: int = 0


class Parts:
    """Reads the parts of the numbers of one text. `style` fixes the meaning of separators; else the text itself tells."""

    __slots__ = ("_style", "tokens")

    def __init__(self, tokens: Tokens, style: Style | None = None) -> None:
        self.tokens = tokens
        self._style = style

    @property
    def style(self) -> Style:
        """What separators mean in this text; found out when first asked for."""
        if self._style is None:
            self._style = style_of(
                form.text for form in self.tokens.forms if form.kind == NUMBER and not form.text.isdecimal()
            )
        return self._style

    def below_thousand(self, i: int, item: Item, joined: bool) -> Part | None:
        """``below_thousand`` of the grammar of `Numerals.at`, which begins with `item` at token `i`; `joined` behind «و»."""
        forms = self.tokens.forms
        if item.type not in ("unit", "one", "two", "ten", "hundred"):
            return None
        if item.article and not joined and item.type == "ten" and item.conj:
            return None
        nxt = item_of(forms[i + 1]) if i + 1 < len(forms) else None
        if nxt is not None and not nxt.skip and not nxt.article:
            if nxt.type == "hundred" and nxt.value == 100 and item.type == "unit" and 3 <= item.value <= 9:
                return self._after_hundred(i + 2, item.value * 100)
            if nxt.type == "unit" and nxt.value == 10 and item.type in ("unit", "one", "two") and 1 <= item.value <= 9:
                return self.point(Part(i + 2, item.value + 10, "teen"))
        if item.type == "hundred":
            return self._after_hundred(i + 1, item.value)
        below = self._below_hundred(i, item)
        return None if below is None else self.point(below)

    def _after_hundred(self, end: int, hundreds: Decimal) -> Part:
        """``["و" below_hundred]`` after a hundred: «مئة وستة وعشرون», «مئة و20»."""
        j = self.joint(end)
        if j is not None:
            item = item_of(self.tokens.forms[j])
            if item is None:
                digits = self.digits(j)
                if digits is not None and 0 < digits.value < 100 and digits.value == int(digits.value):
                    return Part(digits.end, hundreds + digits.value, "hundred")
            elif not item.prep and item.type != "hundred":
                below = self._teen_or_less(j, item)
                if below is not None:
                    return self.point(Part(below.end, hundreds + below.value, "hundred"))
        return self.point(Part(end, hundreds, "hundred"))

    def _teen_or_less(self, i: int, item: Item) -> Part | None:
        forms = self.tokens.forms
        if item.type not in ("unit", "one", "two", "ten"):
            return None
        nxt = item_of(forms[i + 1]) if i + 1 < len(forms) else None
        if (
            nxt is not None
            and not nxt.skip
            and nxt.type == "unit"
            and nxt.value == 10
            and item.type != "ten"
            and 1 <= item.value <= 9
        ):
            return Part(i + 2, item.value + 10, "teen")
        if nxt is not None and not nxt.skip and nxt.type == "hundred" and item.type == "unit":
            return None
        return self._below_hundred(i, item)

    def _below_hundred(self, i: int, item: Item) -> Part | None:
        """``unit "و" ten | ten | unit``; «أحد» and «اثنا» are numbers in a compound only."""
        if item.type == "ten" or item.value in (0, 10):
            return Part(i + 1, item.value, "ten")
        j = self.joint(i + 1)
        ten = None if j is None else item_of(self.tokens.forms[j])
        if (
            j is not None
            and ten is not None
            and ten.type == "ten"
            and not ten.prep
            and (ten.article or not item.article)
        ):
            return Part(j + 1, item.value + ten.value, "ten", j)
        if item.type in ("one", "two") or (item.needs and not self._counts(i + 1)):
            return None
        return Part(i + 1, item.value, "unit")

    def _counts(self, j: int) -> bool:
        """Whether token `j` is a scale, or a noun that a number may count."""
        forms = self.tokens.forms
        if j >= len(forms):
            return False
        item = item_of(forms[j])
        if item is not None:
            return item.type == "scale" and not item.skip
        pair = " ".join(form.text for form in forms[j : j + 2])
        return any(
            not (reading.skip or reading.article)
            and (reading.category in _COUNTED or reading.features.get("number") == "plural")
            for reading in forms[j].readings
        ) or any(entry.category in _COUNTED for entry in default().get(pair))

    def point(self, part: Part) -> Part:
        """``[point {zero} below_thousand]``: «خمسة فاصلة ثلاثة», «صفر فاصلة صفر خمسة»."""
        forms = self.tokens.forms
        j = part.end
        point = item_of(forms[j]) if j < len(forms) else None
        if point is None or point.type != "point" or point.skip:
            return part
        zeros, j = "", j + 1
        item = item_of(forms[j]) if j < len(forms) else None
        while item is not None and item.type == "unit" and item.value == 0 and not item.skip and len(zeros) < 9:
            zeros, j = zeros + "0", j + 1
            item = item_of(forms[j]) if j < len(forms) else None
        if item is None or item.skip or item.article:
            return part
        total = self._fraction_digits(j)
        if total is None:
            return part
        return Part(total.end, part.value + Decimal(f"0.{zeros}{int(total.value)}"), "point")

    def _fraction_digits(self, j: int) -> Part | None:
        """The digits behind the point, said as one number: «فاصلة مئة وخمسة وعشرون»."""
        item = item_of(self.tokens.forms[j])
        if item is None or item.type == "scale":
            return None
        if item.type == "hundred":
            part: Part | None = self._after_hundred_plain(j, item)
        else:
            nxt = item_of(self.tokens.forms[j + 1]) if j + 1 < len(self.tokens.forms) else None
            if nxt is not None and nxt.type == "hundred" and nxt.value == 100 and not nxt.skip and item.type == "unit":
                part = self._after_hundred_plain(j + 1, nxt._replace(value=item.value * 100))
            else:
                part = self._teen_or_less(j, item)
        return part

    def _after_hundred_plain(self, j: int, item: Item) -> Part:
        k = self.joint(j + 1)
        following = None if k is None else item_of(self.tokens.forms[k])
        if k is not None and following is not None and not following.prep and following.type != "hundred":
            below = self._teen_or_less(k, following)
            if below is not None:
                return Part(below.end, item.value + below.value, "hundred")
        return Part(j + 1, item.value, "hundred")

    def digits(self, i: int) -> Part | None:
        """Digits with what news puts between them: «1 195», ``65ر4``, «2½»."""
        tokens = self.tokens
        forms = tokens.forms
        form = forms[i]
        if form.kind != NUMBER:
            return Part(i + 1, VULGAR[form.text], "digits") if form.text in VULGAR else None
        text, end = form.text, i + 1
        if end < len(forms):
            after = forms[end]
            if after.kind == NUMBER:
                text, end = self._spaced(i)
            elif after.text == _DECIMAL_LETTER and self._agency_decimal(i):
                return Part(end + 2, Decimal(f"{forms[end + 1].text}.{text}"), "digits")
            elif after.text == _ARABIC_COMMA and self._arabic_decimal(i):
                text, end = f"{text},{forms[end + 1].text}", end + 2
            end = self._bracketed(i, end)
        value = read_digits(text) if text.isdecimal() else read_digits(text, self.style, self._scaled(end))
        if value is None:
            return None
        if end < len(forms) and forms[end].text in VULGAR and tokens.glued(end):
            return Part(end + 1, value + VULGAR[forms[end].text], "digits")
        return Part(end, value, "digits")

    def _scaled(self, j: int) -> bool:
        """Whether token `j` is a multiplier or a percent sign, so that the digits before it may well be a fraction."""
        forms = self.tokens.forms
        if j >= len(forms):
            return False
        item = item_of(forms[j])
        return (item is not None and item.type == "scale" and not item.skip) or "percent" in forms[j].categories

    def _bracketed(self, i: int, end: int) -> int:
        """«(20) ألف طن», ««1.39» مليار دولار», as some print it: the number goes on behind the mark. A note («(3)») does not."""
        tokens, forms = self.tokens, self.tokens.forms
        if not i or end + 1 >= len(forms) or _AROUND.get(forms[i - 1].raw) != forms[end].raw:
            return end
        after = forms[end + 1]
        if not (tokens.glued(i) and tokens.glued(end)) or not after.categories & {"number", "unit", "currency"}:
            return end
        if any(reading.skip or reading.article for reading in after.readings):
            return end
        item = item_of(after)
        return end if item is not None and item.type != "scale" else end + 1

    def _agency_decimal(self, i: int) -> bool:
        """Whether ``65ر4`` begins at `i`: the agencies that write this print the fraction first, to the right of the whole."""
        tokens, forms = self.tokens, self.tokens.forms
        if (
            i + 2 >= len(forms)
            or forms[i + 1].text != _DECIMAL_LETTER
            or not tokens.glued(i + 2)
            or not (tokens.glued(i + 1) or self._stands_apart(i))
        ):
            return False
        fraction, whole = forms[i].text, forms[i + 2].text
        return fraction.isdecimal() and whole.isdecimal() and len(fraction) + len(whole) < _LONGEST_DIGITS

    def _stands_apart(self, i: int) -> bool:
        """Whether «5 ر37 مليون» begins at `i`: a digit of the fraction that a space keeps from the rest, before what is counted."""
        tokens, forms = self.tokens, self.tokens.forms
        space = tokens.starts[i + 1] - tokens.end(i)
        return space == 1 and len(forms[i].text) <= 2 and self._scaled(i + 3)

    def _arabic_decimal(self, i: int) -> bool:
        """Whether «80،16 مليون» begins at `i`: the comma of the language between digits, as the Maghreb prints it, before what is counted."""
        tokens, forms = self.tokens, self.tokens.forms
        if i + 3 >= len(forms) or not (tokens.glued(i + 1) and tokens.glued(i + 2)):
            return False
        if tokens.glued(i) and forms[i - 1].kind != WORD:
            return False  # but «ب268،6 ألف طن»
        whole, fraction, counted = forms[i].text, forms[i + 2], forms[i + 3]
        if fraction.kind != NUMBER or not (fraction.text.isdecimal() and whole.isdecimal()):
            return False
        if len(whole) > 3 and not self._is_whole_of_thousands(whole, fraction.text):
            return False
        item = item_of(counted)
        told = self._scaled(i + 3) if item is not None else bool(counted.categories & {"unit", "currency"})
        told = told or percent_end(forms, i + 3) > 0
        return told and len(fraction.text) <= 3 and not any(reading.conj for reading in counted.readings[:1])

    @staticmethod
    def _is_whole_of_thousands(whole: str, fraction: str) -> bool:
        """Whether «3599،1» is one number: four digits that are no year, before one digit or two."""
        return len(whole) == 4 and len(fraction) < 3 and not _FIRST_YEAR <= int(whole) <= _LAST_YEAR

    def _spaced(self, i: int) -> tuple[str, int]:
        """Join thousands that are grouped by a space: «12 500»; a plain year or a leading zero is no group."""
        tokens = self.tokens
        text, end = tokens.forms[i].text, i + 1
        if len(text) > 3 or not text.isdecimal() or text[0] == "0":
            return text, end
        while end < len(tokens.forms) and end - i < _MOST_GROUPS:
            nxt = tokens.forms[end]
            if nxt.kind != NUMBER or tokens.starts[end] - tokens.end(end - 1) != 1:
                break
            whole = nxt.text
            for mark in ".,\u066b":
                whole = whole.partition(mark)[0]
            if len(whole) != 3 or not self.free(end):
                break
            text, end = text + nxt.text, end + 1
            if whole != nxt.text:
                return text.replace(",", "."), end
        return text, end

    def free(self, i: int) -> bool:
        """Whether the digits at `i` stand for themselves: not in COP29, 5+1, 14:30, 2023/2024, 13-12-2025, +994-12."""
        tokens = self.tokens
        forms = tokens.forms
        before = forms[i - 1]
        if before.kind != WORD and tokens.glued(i):
            if before.kind == LATIN:
                return currency_sign(before) is not None and not (
                    i > 1 and tokens.glued(i - 1) and forms[i - 2].kind == NUMBER
                )
            if before.text in DASHES and self._inside(i):
                return False
            if before.text in "+:/\\_#@.&=" or (
                before.text in DASHES and i > 1 and tokens.glued(i - 1) and self._chained(i - 2)
            ):
                return before.text == "+" and self.opens(i - 1) and len(forms[i].text) < 7
        j = i + 1
        if j < len(forms) and forms[j].kind != WORD and tokens.glued(j):
            after = forms[j]
            if after.kind == LATIN:
                return bool(after.categories & {"currency", "unit"})
            if j + 1 < len(forms) and tokens.glued(j + 1) and forms[j + 1].kind == NUMBER:
                if after.text in "+:/\\_":
                    return False
                if after.text in DASHES and j + 2 < len(forms) and forms[j + 2].text in DASHES and tokens.glued(j + 2):
                    return not (j + 3 < len(forms) and forms[j + 3].kind == NUMBER and tokens.glued(j + 3))
        return True

    def _inside(self, i: int) -> bool:
        """Whether the digits at `i` stand between two others, all tied by dashes: 13-12-2025."""
        tokens, forms = self.tokens, self.tokens.forms
        return (
            i > 1 and i + 2 < len(forms) and forms[i - 2].kind == NUMBER == forms[i + 2].kind and forms[i + 1].text in DASHES
            and tokens.glued(i - 1) and tokens.glued(i + 1) and tokens.glued(i + 2)
        )  # fmt: skip

    def _chained(self, i: int) -> bool:
        """Whether the token at `i`, with a dash after it, makes the next digits part of something longer."""
        tokens = self.tokens
        form = tokens.forms[i]
        if form.kind == LATIN:
            return True
        if form.kind != NUMBER:
            return False
        return i > 1 and tokens.glued(i) and tokens.forms[i - 1].text in DASHES | {"+"} and tokens.glued(i - 1)

    def opens(self, i: int) -> bool:
        """Whether a sign at `i` begins something: white space, a bracket or nothing stands before it, and no number."""
        if not i:
            return True
        before = self.tokens.forms[i - 1]
        if self.tokens.glued(i):
            return before.text in "(«[\"'"
        return before.kind != NUMBER

    def goes_on(self, j: int) -> bool:
        """Whether a number may go on at token `j`: with a number word, or with «و». Most end where they are."""
        forms = self.tokens.forms
        return j < len(forms) and (item_of(forms[j]) is not None or forms[j].text.startswith(_AND))

    def joint(self, j: int) -> int | None:
        """The token that goes on after «و» at `j`, whether the letter is a word of its own or part of the next."""
        forms = self.tokens.forms
        if j >= len(forms):
            return None
        form = forms[j]
        if form.text == _AND:
            if j + 1 >= len(forms):
                return None
            nxt = forms[j + 1]
            if nxt.kind == NUMBER:
                return j + 1
            item = item_of(nxt)
            return j + 1 if item is not None and not item.skip else None
        item = item_of(form)
        if item is None or item.conj == _AND:
            return None if item is None else j
        # «مئة واحد عشر» without its hamza is «مئة وأحد عشر»
        following = item_of(forms[j + 1]) if j + 1 < len(forms) and form.text[0] == _AND else None
        return j if following is not None and following.value == 10 and not following.skip else None
