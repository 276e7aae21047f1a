"""Numbers in running text: digits, words and both mixed, with everything that Arabic puts around them.

`Numerals` reads the number that begins at a token. It never searches: whoever walks the tokens asks it where a form has the
category ``number`` or is made of digits. Each look is bounded, so a text is read in time linear in its length.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.digits import EXACT, PLAIN, Style, exact
from caspian_relations.arabic.number_parts import DASHES, VULGAR, Part, Parts
from caspian_relations.arabic.number_words import Item, currency_sign, item_of
from caspian_relations.arabic.tokens import ARTICLES, LATIN, NUMBER, WORD, Form, Tokens

__all__ = ["Item", "NumberPhrase", "Numerals", "currency_sign", "item_of", "number_at"]

_MINUS = frozenset("-\u2212\u2013")
_AND = "و"
_TANWIN = "\u064b"
_DECIMAL_LETTER = "ر"
_MOST_SCALES = 3
_MOST_GROUPS = 6
_ONE = Decimal(1)
_THOUSAND = Decimal(1000)
_PART_OF_YEAR = 3
"""How many tokens at least stand before a year whose part is told: «الربع الأول من 2024»."""
_FIRST_YEAR, _LAST_YEAR, _DIGITS_OF_YEAR = 1950, 2060, 4


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


def number_at(tokens: Tokens, i: int, style: Style = PLAIN) -> NumberPhrase | None:
    """Return the number that begins at token `i`, or None; see `Numerals.at`."""
    return Numerals(tokens, style).at(i)


class _Group(NamedTuple):
    """A coefficient and its scale: 529.4 million."""

    end: int
    coefficient: Decimal
    scale: Decimal
    digits: bool
    accusative: bool
    split: int
    bare_end: int = 0
    """The token behind the coefficient; equal to `end` where there is no scale, 0 where there is no coefficient."""

    @property
    def bare(self) -> bool:
        """Whether it is a scale alone."""
        return self.bare_end == 0

    @property
    def value(self) -> Decimal:
        return self.coefficient if self.scale == 1 else EXACT.multiply(self.coefficient, self.scale)


class Numerals:
    """Reads the numbers of one text. `style` fixes the meaning of separators; else the text itself tells."""

    __slots__ = ("_read", "parts", "tokens")

    def __init__(self, tokens: Tokens, style: Style | None = None) -> None:
        self.tokens = tokens
        self.parts = Parts(tokens, style)
        self._read: dict[int, NumberPhrase | None] = {}

    def at(self, i: int) -> NumberPhrase | None:
        """The number that begins at token `i`, as long as it goes. It is read once and remembered.

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
        read = self._read
        if i in read:
            return read[i]
        phrase = read[i] = self._at(i)
        return phrase

    def _at(self, i: int) -> NumberPhrase | None:
        tokens = self.tokens
        if i >= len(tokens.forms):
            return None
        first = tokens.forms[i]
        start, sign = i, 1
        item = item_of(first)
        if item is not None and item.type == "negative":
            phrase = self.at(i + 1) if i + 1 < len(tokens.forms) and not _is_negative(tokens.forms[i + 1]) else None
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
            if not self.parts.free(i):
                return None
            if i and tokens.forms[i - 1].text in _MINUS and tokens.glued(i) and self.parts.opens(i - 1):
                start, sign = i - 1, -1
        elif item is None and first.text not in VULGAR:
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
        item = item_of(forms[i])
        if item is not None and item.type == "unit" and item.value == 10 and item.conj and item.article:
            return None
        if group.scale == 1 or not self.parts.goes_on(group.end):
            total, end, split, last = group.value, group.end, group.split, group
        else:
            total, end, split, last = self._with_rest(i, group)
        begin, skip = self.tokens.starts[i], item.skip if item else 0
        return NumberPhrase(
            i, end, begin + forms[i].offset(skip) if skip else begin, self.tokens.end(end - 1), exact(total), None,
            last.scale, group.coefficient, group.scale == 1 and end == group.end, group.digits,
            bool(item and item.article) or self._article_before(i), last.accusative and end == last.end,
            item.conj if item else "", item.prep if item else "", split,
        )  # fmt: skip

    def _with_rest(self, i: int, group: _Group) -> tuple[Decimal, int, int, _Group]:
        """What follows a first group that has a scale: the total, the token behind it, the split, and the group that it ends in."""
        total, scale, end, split, last = group.value, group.scale, group.end, group.split, group
        for _ in range(_MOST_GROUPS):
            if scale == 1:
                break
            j = self.parts.joint(end)
            following = None if j is None else self._group(j, joined=True)
            if following is None or not 0 < following.coefficient < scale:
                break
            if following.scale >= scale:
                if scale != _THOUSAND or following.bare or following.scale == scale:
                    break
                if self._year(i):  # «عام ألفين وأربعة وعشرين مليارا» is a year, then a milliard
                    total, end, last = (
                        EXACT.add(total, following.coefficient),
                        following.bare_end,
                        following._replace(scale=Decimal(1)),
                    )
                    break
                # «ألف ومئتا مليار», «4 آلاف و300 مليون»
                total = EXACT.multiply(EXACT.add(total, following.coefficient), following.scale)
                end, scale, last = following.end, following.scale, following
                continue
            if following.value >= scale:
                break
            total, end, scale, last = EXACT.add(total, following.value), following.end, following.scale, following
            split = 0
        if last.scale != 1:  # «ثلاث سنوات ونصف» is a matter of the unit
            total, end = self._and_fraction(total, last.scale, end)
        if scale != 1 and (pointed := self.parts.point(Part(end, total, "scale"))).end > end:
            total, end = pointed.value, pointed.end  # «تسعة آلاف فاصلة ستة»
        return total, end, split, last

    def _year(self, i: int) -> bool:
        """Whether token `i` stands behind «عام»."""
        noun = self.tokens.forms[i - 1].read("unit") if i else None
        return noun is not None and noun.value == "year" and noun.features.get("number") == "singular"

    def _is_dated(self, i: int, value: Decimal) -> bool:
        """«عبر الميناء في 2024 مليون ومئتا ألف طن», «في يناير 2024 مليون طن»: a likely year behind «في», «عام», a month, before an amount."""
        if not i or not _FIRST_YEAR <= value <= _LAST_YEAR or len(self.tokens.forms[i].text) != _DIGITS_OF_YEAR:
            return False
        form = self.tokens.forms[i - 1]
        before = form.read("frame")
        if self._year(i) or (before is not None and before.value == "in" and not before.suffix):
            return True
        if any(reading.value == "since" for reading in form.readings if reading.category == "dateframe"):
            return True  # «منذ 2019 مليار دولار»
        second = i > 1 and "ordinal" in form.categories and "month" in self.tokens.forms[i - 2].categories
        return second or self.is_of_a_part(i) or "month" in form.categories or "datepart" in form.categories

    def is_of_a_part(self, i: int) -> bool:
        """«الربع الأول من 2024», «الأشهر الأولى من 2024»: whether «من» and a part of a year stand before token `i`."""
        if i < _PART_OF_YEAR:
            return False
        part, joint = self.tokens.forms[i - 2], self.tokens.forms[i - 1].read("dateframe")
        if joint is None or joint.value != "from":
            return False
        return "datepart" in part.categories or (
            "ordinal" in part.categories
            and any("datepart" in f.categories for f in self.tokens.forms[max(i - 4, 0) : i])
        )

    def _and_fraction(self, total: Decimal, scale: Decimal, end: int) -> tuple[Decimal, int]:
        """``["و" fraction [scale]]``: «ثلاثة ملايين ونصف المليون», «مليار وربع»."""
        j = self.parts.joint(end)
        item = None if j is None else item_of(self.tokens.forms[j])
        if j is None or item is None or item.type != "fraction" or item.article or item.prep:
            return total, end
        nxt = item_of(self.tokens.forms[j + 1]) if j + 1 < len(self.tokens.forms) else None
        if nxt is not None and nxt.type == "scale" and nxt.number == "singular" and not nxt.conj and not nxt.prep:
            if nxt.value > scale:
                return total, end
            return EXACT.add(total, EXACT.multiply(item.value, nxt.value)), j + 2
        return EXACT.add(total, EXACT.multiply(item.value, scale)), j + 1

    def _fraction_first(self, i: int, item: Item) -> NumberPhrase | None:
        """``fraction [scale] | unit fraction [scale]``: «نصف مليون», «ثلاثة أرباع»; a plural alone («أرباع») counts nothing."""
        tokens = self.tokens
        end, value, first = i + 1, item.value, item
        if item.type == "unit" and 3 <= item.value <= 9 and end < len(tokens.forms):
            part = item_of(tokens.forms[end])
            if part is None or part.type != "fraction" or part.number != "plural" or part.skip or part.article:
                return None
            end, value = end + 1, item.value / (1 / part.value).to_integral_value()
        elif item.type != "fraction" or item.number == "plural" or item.article:
            return None
        scale = Decimal(1)
        nxt = item_of(tokens.forms[end]) if end < len(tokens.forms) else None
        if nxt is not None and nxt.type == "scale" and nxt.number == "singular" and nxt.case != "acc" and not nxt.skip:
            scale, end = nxt.value, end + 1
        begin = tokens.starts[i] + tokens.forms[i].offset(first.skip)
        total = exact(EXACT.multiply(value, scale))
        return NumberPhrase(
            i,
            end,
            begin,
            tokens.end(end - 1),
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
        part = self.parts.digits(i) if item is None else self.parts.below_thousand(i, item, joined)
        if part is None:
            return None
        value, end = part.value, part.end
        if not self.parts.goes_on(end):
            return _Group(end, value, _ONE, item is None, False, part.split, end)
        if item is None and value >= _THOUSAND and not joined and self._is_dated(i, value):
            return _Group(end, value, _ONE, True, False, 0, end)
        half = None if joined or value >= _THOUSAND else self._half(end)
        if half is not None:
            value, end = EXACT.add(value, half.value), half.end
            part = part._replace(end=end, split=0)
        scale, accusative = _ONE, False
        for _ in range(_MOST_SCALES):
            nxt = item_of(forms[end]) if end < len(forms) else None
            if nxt is None or nxt.type != "scale" or nxt.skip or nxt.number == "dual":
                break
            if nxt.article and (half is None or scale != 1):
                break
            scale, end = EXACT.multiply(scale, nxt.value), end + 1
            if nxt.case == "acc":
                accusative = True
                break
        return _Group(end, value, scale, item is None, accusative, 0 if scale != 1 else part.split, part.end)

    def _half(self, j: int) -> Part | None:
        """``"و" fraction`` right behind a small number: «3 ونصف مليون», «خمسة وربع في المئة»."""
        k = self.parts.joint(j)
        item = None if k is None else item_of(self.tokens.forms[k])
        if (
            k is None
            or item is None
            or item.type != "fraction"
            or item.number != "singular"
            or item.article
            or item.prep
        ):
            return None
        return Part(k + 1, item.value, "fraction")

    def _bare_scale(self, i: int, item: Item) -> _Group | None:
        """«مليون» is one million, «ملياري» two; «ملايين» alone is no number."""
        if item.number == "plural" or item.article:
            return None
        coefficient = (
            Decimal(2) if item.number == "dual" or (item.case == "acc" and self._construct(i, item)) else Decimal(1)
        )
        scale, end = item.value, i + 1
        nxt = item_of(self.tokens.forms[end]) if end < len(self.tokens.forms) else None
        if nxt is not None and nxt.type == "scale" and not nxt.skip and not nxt.article and nxt.number == "singular":
            scale, end = EXACT.multiply(scale, nxt.value), end + 1
        return _Group(end, coefficient, scale, False, False, 0)

    def _construct(self, i: int, item: Item) -> bool:
        """Whether «مليونا» is the dual before its noun (two million) and not the accusative (a million)."""
        if item.tanwin or i + 1 >= len(self.tokens.forms):
            return False
        nxt = self.tokens.forms[i + 1]
        if nxt.kind != WORD:
            return nxt.kind == LATIN
        following = item_of(nxt)
        if following is not None:
            return following.type == "scale" and not following.conj
        if any(reading.category in ("unit", "currency") and not reading.skip for reading in nxt.readings):
            return True
        return (
            not any(reading.conj or reading.prep for reading in nxt.readings)
            and nxt.text[0] != _AND
            and not (nxt.categories & {"preposition", "conjunction", "particle", "verb", "pronoun"})
        )

    def _article_before(self, i: int) -> bool:
        """Whether digits have the article glued before them: «الـ24», «وللـ29»."""
        forms = self.tokens.forms
        return i > 0 and forms[i].kind == NUMBER and forms[i - 1].text in ARTICLES and self.tokens.glued(i)

    def _dashed(self, phrase: NumberPhrase) -> NumberPhrase:
        """``number dash number``: «10-20», «3 – 5 ملايين»; the second must be the greater."""
        tokens = self.tokens
        j = phrase.end
        if j + 1 >= len(tokens.forms) or tokens.forms[j].text not in DASHES or tokens.glued(j) != tokens.glued(j + 1):
            return phrase
        item = item_of(tokens.forms[j + 1])
        if tokens.forms[j + 1].kind != NUMBER and (item is None or item.skip or item.type == "fraction"):
            return phrase
        upper = self._sum(j + 1) if tokens.forms[j + 1].kind != NUMBER or self.parts.free(j + 1) else None
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
