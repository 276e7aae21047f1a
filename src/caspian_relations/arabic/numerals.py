"""Numbers in running text: digits, words and both mixed, with everything that Arabic puts around them.

`Numerals` reads the number that begins at a token. It never searches: whoever walks the tokens asks it where a form has the
category ``number`` or is made of digits. Each look is bounded, so a text is read in time linear in its length.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.digits import EXACT, PLAIN, Style, exact, read_digits, style_of
from caspian_relations.arabic.tokens import LATIN, NUMBER, WORD, Form, Reading, Tokens

__all__ = ["Item", "NumberPhrase", "Numerals", "item_of", "number_at"]

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
_MINUS = frozenset("-\u2212\u2013")
_AND = "و"
_TANWIN = "\u064b"
_DECIMAL_LETTER = "ر"
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_MOST_SCALES = 3
_MOST_GROUPS = 6
_THOUSAND = Decimal(1000)


class Item(NamedTuple):
    """A number word as the grammar sees it: its type and value, its ending, and the letters that stand before it."""

    type: str
    value: Decimal
    number: str
    case: str
    conj: str
    prep: str
    article: bool
    skip: int
    tanwin: bool


class NumberPhrase(NamedTuple):
    """A number in a text: tokens ``[start, end)``, characters ``[begin, stop)`` and its exact value.

    ``to`` is the upper end where the number is a range written with a dash. ``scale`` is the multiplier that closes the number
    (million), 1 if none; ``shareable`` says that it has no multiplier of its own and may take that of its neighbour. ``definite``
    says that the number carries the article (``الخمسة``): it then names a group rather than counts one. ``accusative`` says
    that it ends in a scale that stands for a noun left out (``70 ألفا``).
    """

    start: int
    end: int
    begin: int
    stop: int
    value: Decimal
    to: Decimal | None = None
    scale: Decimal = Decimal(1)
    coefficient: Decimal = Decimal(0)
    shareable: bool = False
    digits: bool = False
    definite: bool = False
    accusative: bool = False
    conj: str = ""
    prep: str = ""
    split: int = 0
    """Where a unit and a ten are joined (``خمسة وعشرين``): the token of the ten, for whoever knows that they are two numbers."""


_ITEMS: dict[str, Item | None] = {}
_MOST_ITEMS = 20_000


def item_of(form: Form) -> Item | None:
    """Return what `form` is as a number word, or None."""
    if "number" not in form.categories:
        return None
    found = _ITEMS.get(form.raw, False)
    if found is False:
        if len(_ITEMS) > _MOST_ITEMS:
            _ITEMS.clear()
        reading = form.read("number")
        found = _ITEMS[form.raw] = None if reading is None else _item(form, reading)
    assert not isinstance(found, bool)
    return found


def _item(form: Form, reading: Reading) -> Item:
    features = reading.features
    kind = features.get("type", "unit")
    value = _quotient(reading.value) if kind == "fraction" else Decimal(reading.value if kind != "point" else 0)
    case = features.get("case", "")
    return Item(
        kind, value, features.get("number", ""), case, reading.conj, reading.prep, reading.article, reading.skip,
        _TANWIN in form.raw[-2:],
    )  # fmt: skip


def _quotient(value: str) -> Decimal:
    above, _, below = value.partition("/")
    return Decimal(above) / Decimal(below)


def number_at(tokens: Tokens, i: int, style: Style = PLAIN) -> NumberPhrase | None:
    """Return the number that begins at token `i`, or None; see `Numerals.at`."""
    return Numerals(tokens, style).at(i)


class _Part(NamedTuple):
    """A stretch of a number: the token after it, its value, and how it may go on."""

    end: int
    value: Decimal
    last: str
    split: int = 0


class _Group(NamedTuple):
    """A coefficient and its scale: 529.4 million."""

    end: int
    coefficient: Decimal
    scale: Decimal
    digits: bool
    accusative: bool
    split: int

    @property
    def value(self) -> Decimal:
        return EXACT.multiply(self.coefficient, self.scale)


class Numerals:
    """Reads the numbers of one text. `style` fixes the meaning of separators; else the text itself tells."""

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

    def at(self, i: int) -> NumberPhrase | None:
        """The number that begins at token `i`, as long as it goes.

        ::

            number   = [minus] group {"و" group} ["و" fraction [scale]] | fraction [scale] | number dash number
            group    = coefficient {scale} | scale
            coefficient = digits | below_thousand [point digits]
            below_thousand = [unit] hundred ["و" below_hundred] | below_hundred
            below_hundred  = unit "عشر" | unit "و" ten | ten | unit

        «أربعة ملايين و800 ألف»: groups 4 × million, 800 × thousand. Groups fall in size: «8 و10 مليارات» are two numbers.

        >>> from caspian_relations.arabic.tokens import Forms, tokenize
        >>> from caspian_relations.arabic.lexicon import default
        >>> number_at(tokenize("مليار ومئة وخمسون مليون دولار", Forms(default())), 0).value
        Decimal('1150000000')
        """
        tokens = self.tokens
        if i >= len(tokens.forms):
            return None
        first = tokens.forms[i]
        start, sign = i, 1
        item = item_of(first)
        if item is not None and item.type == "negative":
            phrase = self.at(i + 1) if i + 1 < len(tokens) and not _is_negative(tokens.forms[i + 1]) else None
            if phrase is None or phrase.conj or phrase.prep or phrase.to is not None:
                return None
            begin = tokens.starts[i] + first.offset(item.skip)
            return phrase._replace(
                start=i,
                begin=begin,
                value=-phrase.value,
                coefficient=-phrase.coefficient,
                conj=item.conj,
                prep=item.prep,
            )
        if first.kind == NUMBER:
            if not self._free(i):
                return None
            if i and tokens.forms[i - 1].text in _MINUS and tokens.glued(i) and self._opens(i - 1):
                start, sign = i - 1, -1
        elif item is None and first.text not in _VULGAR:
            return None
        phrase = None if item is None else self._fraction_first(i, item)
        phrase = phrase or self._sum(i)
        if phrase is None:
            return None
        if sign < 0:
            return phrase._replace(
                start=start, begin=tokens.starts[start], value=-phrase.value, coefficient=-phrase.coefficient
            )
        return self._dashed(phrase)

    # ------------------------------------------------------------ sums of groups

    def _sum(self, i: int) -> NumberPhrase | None:
        group = self._group(i)
        if group is None:
            return None
        forms = self.tokens.forms
        total, scale, end, split, last = group.value, group.scale, group.end, group.split, group
        for _ in range(_MOST_GROUPS):
            if scale == 1:
                break
            j = self._and(end)
            following = None if j is None else self._group(j, joined=True)
            if following is None or not 0 < following.value < scale or following.scale >= scale:
                break
            total, end, scale, last = EXACT.add(total, following.value), following.end, following.scale, following
            split = 0
        total, end = self._and_fraction(total, group.scale if last is group else last.scale, end)
        item = item_of(forms[i])
        if item is not None and item.type == "unit" and item.value == 10 and item.conj and item.article:
            return None
        skip = item.skip if item else 0
        return NumberPhrase(
            i, end, self.tokens.starts[i] + forms[i].offset(skip), self.tokens.ends[end - 1], exact(total), None,
            last.scale, group.coefficient, group.scale == 1 and end == group.end, group.digits,
            bool(item and item.article) or self._article_before(i), last.accusative and end == last.end,
            item.conj if item else "", item.prep if item else "", split,
        )  # fmt: skip

    def _and_fraction(self, total: Decimal, scale: Decimal, end: int) -> tuple[Decimal, int]:
        """``["و" fraction [scale]]``: «ثلاثة ملايين ونصف المليون», «مليار وربع»."""
        j = self._and(end)
        item = None if j is None else item_of(self.tokens.forms[j])
        if j is None or item is None or item.type != "fraction" or item.article or item.prep:
            return total, end
        if scale == 1:
            return total, end  # «ثلاث سنوات ونصف» is a matter of the unit
        nxt = item_of(self.tokens.forms[j + 1]) if j + 1 < len(self.tokens) else None
        if nxt is not None and nxt.type == "scale" and nxt.number == "singular" and not nxt.conj and not nxt.prep:
            if nxt.value > scale:
                return total, end
            return EXACT.add(total, EXACT.multiply(item.value, nxt.value)), j + 2
        return EXACT.add(total, EXACT.multiply(item.value, scale)), j + 1

    def _fraction_first(self, i: int, item: Item) -> NumberPhrase | None:
        """``fraction [scale] | unit fraction [scale]``: «نصف مليون», «ثلاثة أرباع»; a plural alone («أرباع») counts nothing."""
        tokens = self.tokens
        end, value, first = i + 1, item.value, item
        if item.type == "unit" and 3 <= item.value <= 9 and end < len(tokens):
            part = item_of(tokens.forms[end])
            if part is None or part.type != "fraction" or part.number != "plural" or part.skip or part.article:
                return None
            end, value = end + 1, item.value * part.value
        elif item.type != "fraction" or item.number == "plural" or item.article:
            return None
        scale = Decimal(1)
        nxt = item_of(tokens.forms[end]) if end < len(tokens) else None
        if nxt is not None and nxt.type == "scale" and nxt.number == "singular" and nxt.case != "acc" and not nxt.skip:
            scale, end = nxt.value, end + 1
        begin = tokens.starts[i] + tokens.forms[i].offset(first.skip)
        total = exact(EXACT.multiply(value, scale))
        return NumberPhrase(
            i,
            end,
            begin,
            tokens.ends[end - 1],
            total,
            None,
            scale,
            value,
            False,
            False,
            False,
            False,
            first.conj,
            first.prep,
        )

    # ------------------------------------------------------------ one group

    def _group(self, i: int, joined: bool = False) -> _Group | None:
        forms = self.tokens.forms
        item = item_of(forms[i])
        if item is not None and item.type == "scale":
            return self._bare_scale(i, item)
        part = self._digits(i) if item is None else self._below_thousand(i, item, joined)
        if part is None:
            return None
        value, end = part.value, part.end
        scale, accusative = Decimal(1), False
        for _ in range(_MOST_SCALES):
            nxt = item_of(forms[end]) if end < len(forms) else None
            if nxt is None or nxt.type != "scale" or nxt.skip or nxt.article or nxt.number == "dual":
                break
            scale, end = EXACT.multiply(scale, nxt.value), end + 1
            if nxt.case == "acc":
                accusative = True
                break
        return _Group(end, value, scale, item is None, accusative, 0 if scale != 1 else part.split)

    def _bare_scale(self, i: int, item: Item) -> _Group | None:
        """«مليون» is one million, «ملياري» two; «ملايين» alone is no number."""
        if item.number == "plural" or item.article:
            return None
        coefficient = (
            Decimal(2) if item.number == "dual" or (item.case == "acc" and self._construct(i, item)) else Decimal(1)
        )
        scale, end = item.value, i + 1
        nxt = item_of(self.tokens.forms[end]) if end < len(self.tokens) else None
        if nxt is not None and nxt.type == "scale" and not nxt.skip and not nxt.article and nxt.number == "singular":
            scale, end = EXACT.multiply(scale, nxt.value), end + 1
        return _Group(end, coefficient, scale, False, False, 0)

    def _construct(self, i: int, item: Item) -> bool:
        """Whether «مليونا» is the dual before its noun (two million) and not the accusative (a million)."""
        if item.tanwin or i + 1 >= len(self.tokens):
            return False
        nxt = self.tokens.forms[i + 1]
        if nxt.kind != WORD:
            return nxt.kind == LATIN
        following = item_of(nxt)
        if following is not None:
            return following.type == "scale" and not following.conj
        return (
            not any(reading.conj or reading.prep for reading in nxt.readings)
            and nxt.text[0] != _AND
            and not (nxt.categories & {"preposition", "conjunction", "particle", "verb", "pronoun"})
        )

    def _below_thousand(self, i: int, item: Item, joined: bool) -> _Part | None:
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
                return self._point(_Part(i + 2, item.value + 10, "teen"))
        if item.type == "hundred":
            return self._after_hundred(i + 1, item.value)
        below = self._below_hundred(i, item)
        return None if below is None else self._point(below)

    def _after_hundred(self, end: int, hundreds: Decimal) -> _Part:
        """``["و" below_hundred]`` after a hundred: «مئة وستة وعشرون», «مئة و20»."""
        j = self._and(end)
        if j is not None:
            item = item_of(self.tokens.forms[j])
            if item is None:
                digits = self._digits(j)
                if digits is not None and 0 < digits.value < 100 and digits.value == int(digits.value):
                    return _Part(digits.end, hundreds + digits.value, "hundred")
            elif not item.prep and item.type != "hundred":
                below = self._teen_or_less(j, item)
                if below is not None:
                    return self._point(_Part(below.end, hundreds + below.value, "hundred"))
        return self._point(_Part(end, hundreds, "hundred"))

    def _teen_or_less(self, i: int, item: Item) -> _Part | None:
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
            return _Part(i + 2, item.value + 10, "teen")
        if nxt is not None and not nxt.skip and nxt.type == "hundred" and item.type == "unit":
            return None
        return self._below_hundred(i, item)

    def _below_hundred(self, i: int, item: Item) -> _Part | None:
        """``unit "و" ten | ten | unit``; «أحد» and «اثنا» are numbers in a compound only."""
        if item.type == "ten" or item.value in (0, 10):
            return _Part(i + 1, item.value, "ten")
        j = self._and(i + 1)
        ten = None if j is None else item_of(self.tokens.forms[j])
        if (
            j is not None
            and ten is not None
            and ten.type == "ten"
            and not ten.prep
            and (ten.article or not item.article)
        ):
            return _Part(j + 1, item.value + ten.value, "ten", j)
        return None if item.type in ("one", "two") else _Part(i + 1, item.value, "unit")

    def _point(self, part: _Part) -> _Part:
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
        return _Part(total.end, part.value + Decimal(f"0.{zeros}{int(total.value)}"), "point")

    def _fraction_digits(self, j: int) -> _Group | None:
        """The digits behind the point, said as one number: «فاصلة مئة وخمسة وعشرون»."""
        item = item_of(self.tokens.forms[j])
        if item is None or item.type == "scale":
            return None
        if item.type == "hundred":
            part: _Part | None = self._after_hundred_plain(j, item)
        else:
            nxt = item_of(self.tokens.forms[j + 1]) if j + 1 < len(self.tokens) else None
            if nxt is not None and nxt.type == "hundred" and nxt.value == 100 and not nxt.skip and item.type == "unit":
                part = self._after_hundred_plain(j + 1, nxt._replace(value=item.value * 100))
            else:
                part = self._teen_or_less(j, item)
        return None if part is None else _Group(part.end, part.value, Decimal(1), False, False, 0)

    def _after_hundred_plain(self, j: int, item: Item) -> _Part:
        k = self._and(j + 1)
        following = None if k is None else item_of(self.tokens.forms[k])
        if k is not None and following is not None and not following.prep and following.type != "hundred":
            below = self._teen_or_less(k, following)
            if below is not None:
                return _Part(below.end, item.value + below.value, "hundred")
        return _Part(j + 1, item.value, "hundred")

    # ------------------------------------------------------------ digits

    def _digits(self, i: int) -> _Part | None:
        """Digits with what news puts between them: «1 195», ``65ر4``, «2½»."""
        tokens = self.tokens
        forms = tokens.forms
        form = forms[i]
        if form.text in _VULGAR:
            return _Part(i + 1, _VULGAR[form.text], "digits")
        if form.kind != NUMBER:
            return None
        end = i + 1
        if end + 1 < len(forms) and forms[end].text == _DECIMAL_LETTER and tokens.glued(end) and tokens.glued(end + 1):
            # the agencies that write this print the fraction first: it stands to the right of the whole
            if (
                forms[end + 1].kind == NUMBER
                and form.text.isdecimal()
                and forms[end + 1].text.isdecimal()
                and len(form.text) + len(forms[end + 1].text) < 24
            ):
                return _Part(end + 2, Decimal(f"{forms[end + 1].text}.{form.text}"), "digits")
        spaced, end = self._spaced(i)
        following = item_of(forms[end]) if end < len(forms) else None
        scaled = (following is not None and following.type == "scale" and not following.skip) or (
            end < len(forms) and "percent" in forms[end].categories
        )
        style = PLAIN if spaced.isdecimal() else self.style
        value = read_digits(spaced, style, scaled)
        if value is None:
            return None
        if end < len(forms) and forms[end].text in _VULGAR and tokens.glued(end):
            return _Part(end + 1, value + _VULGAR[forms[end].text], "digits")
        return _Part(end, value, "digits")

    def _spaced(self, i: int) -> tuple[str, int]:
        """Join thousands that are grouped by a space: «12 500»; a plain year or a leading zero is no group."""
        tokens = self.tokens
        text, end = tokens.forms[i].text, i + 1
        if len(text) > 3 or not text.isdecimal() or text[0] == "0":
            return text, end
        while end < len(tokens.forms) and end - i < _MOST_GROUPS:
            nxt = tokens.forms[end]
            if nxt.kind != NUMBER or tokens.starts[end] - tokens.ends[end - 1] != 1:
                break
            whole = nxt.text
            for mark in ".,\u066b":
                whole = whole.partition(mark)[0]
            if len(whole) != 3 or not self._free(end):
                break
            text, end = text + nxt.text, end + 1
            if whole != nxt.text:
                return text.replace(",", "."), end
        return text, end

    def _free(self, i: int) -> bool:
        """Whether the digits at `i` stand for themselves: not in COP29, 5+1, 14:30, 2023/2024, 13-12-2025, +994-12."""
        tokens = self.tokens
        forms = tokens.forms
        if tokens.glued(i):
            before = forms[i - 1]
            if before.kind == LATIN:
                return bool(before.categories & {"currency"}) and not (
                    i > 1 and tokens.glued(i - 1) and forms[i - 2].kind == NUMBER
                )
            if before.text in _DASHES and self._inside(i):
                return False
            if before.text in "+:/\\_#@.&=" or (
                before.text in _DASHES and i > 1 and tokens.glued(i - 1) and self._chained(i - 2)
            ):
                return before.text == "+" and self._opens(i - 1) and len(forms[i].text) < 7
        j = i + 1
        if j < len(forms) and tokens.glued(j):
            after = forms[j]
            if after.kind == LATIN:
                return bool(after.categories & {"currency", "unit"})
            if j + 1 < len(forms) and tokens.glued(j + 1) and forms[j + 1].kind == NUMBER:
                if after.text in "+:/\\_":
                    return False
                if (
                    after.text in _DASHES
                    and j + 2 < len(forms)
                    and forms[j + 2].text in _DASHES
                    and tokens.glued(j + 2)
                ):
                    return not (j + 3 < len(forms) and forms[j + 3].kind == NUMBER and tokens.glued(j + 3))
        return True

    def _inside(self, i: int) -> bool:
        """Whether the digits at `i` stand between two others, all tied by dashes: 13-12-2025."""
        tokens, forms = self.tokens, self.tokens.forms
        return (
            i > 1 and i + 2 < len(forms) and forms[i - 2].kind == NUMBER == forms[i + 2].kind and forms[i + 1].text in _DASHES
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
        return i > 1 and tokens.glued(i) and tokens.forms[i - 1].text in _DASHES | {"+"} and tokens.glued(i - 1)

    def _opens(self, i: int) -> bool:
        """Whether a sign at `i` begins something: white space, a bracket or nothing stands before it, and no number."""
        if not i:
            return True
        before = self.tokens.forms[i - 1]
        if self.tokens.glued(i):
            return before.text in "(«[\"'"
        return before.kind != NUMBER

    def _article_before(self, i: int) -> bool:
        """Whether digits have the article glued before them: «الـ24», «وللـ29»."""
        if self.tokens.forms[i].kind != NUMBER or not i or not self.tokens.glued(i):
            return False
        before = self.tokens.forms[i - 1].text
        return before in ("ال", "لل", "وال", "بال", "كال", "فال", "ولل", "وبال", "فلل")

    # ------------------------------------------------------------ joints

    def _and(self, j: int) -> int | None:
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
        return j if item is not None and item.conj == _AND else None

    def _dashed(self, phrase: NumberPhrase) -> NumberPhrase:
        """``number dash number``: «10-20», «3 – 5 ملايين»; the second must be the greater."""
        tokens = self.tokens
        j = phrase.end
        if j + 1 >= len(tokens) or tokens.forms[j].text not in _DASHES or tokens.glued(j) != tokens.glued(j + 1):
            return phrase
        item = item_of(tokens.forms[j + 1])
        if tokens.forms[j + 1].kind != NUMBER and (item is None or item.skip or item.type == "fraction"):
            return phrase
        upper = self._sum(j + 1) if tokens.forms[j + 1].kind != NUMBER or self._free(j + 1) else None
        if upper is None or upper.conj or upper.definite:
            return phrase
        low = phrase.value
        if phrase.shareable and upper.scale != 1 and low <= upper.coefficient:
            low = exact(EXACT.multiply(low, upper.scale))
        if not low < upper.value:
            return phrase
        return phrase._replace(
            end=upper.end,
            stop=upper.stop,
            value=low,
            to=upper.value,
            scale=upper.scale,
            shareable=False,
            accusative=False,
        )


def _is_negative(form: Form) -> bool:
    item = item_of(form)
    return item is not None and item.type == "negative"
