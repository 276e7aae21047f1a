"""Ordinals, in words, digits and Roman numerals, told apart from the other senses of the same words."""

from __future__ import annotations

import re
from typing import NamedTuple

from caspian_relations.arabic.clitics import articles, splits
from caspian_relations.arabic.number_words import Item, bare, frame, item_of
from caspian_relations.arabic.tokens import (
    ARTICLES,
    LATIN,
    NUMBER,
    WORD,
    Form,
    Judged,
    Reading,
    Tokens,
)

__all__ = ["OrdinalPhrase", "ordinal_at", "ordinal_phrases"]

_ROMAN = re.compile(r"M{0,2}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})\Z")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_NOT_ORDERED = frozenset({"unit", "currency", "percent", "month"})
_LARGEST = 999
_CLOSING = frozenset(".،؛:»)]\"'!؟?,;\n")


class OrdinalPhrase(NamedTuple):
    """An ordinal in a text: tokens ``[start, end)``, characters ``[begin, stop)`` without clitics, and its place in the order."""

    start: int
    end: int
    begin: int
    stop: int
    value: int


def ordinal_phrases(tokens: Tokens) -> list[OrdinalPhrase]:
    """Return every ordinal of a text in its order.

    >>> from caspian_relations.arabic.tokens import Forms, tokenize
    >>> from caspian_relations.arabic.lexicon import default
    >>> text = "القمة الثانية عشرة والدورة الـ29 في القرن الحادي والعشرين"
    >>> [phrase.value for phrase in ordinal_phrases(tokenize(text, Forms(default())))]
    [12, 29, 21]
    """
    found: list[OrdinalPhrase] = []
    forms, opens, end = tokens.forms, _OPENS, 0
    for i in [i for i in tokens.counting if opens[forms[i]]]:
        phrase = ordinal_at(tokens, i) if i >= end else None
        if phrase is not None:
            found.append(phrase)
            end = phrase.end
    return found


def ordinal_at(tokens: Tokens, i: int) -> OrdinalPhrase | None:
    """Return the ordinal that begins at token `i`, or None.

    ::

        ordinal  = unit ["عشر" | "و" ten] ["بعد" hundred] | hundred "و" ordinal | ten | hundred
                 | "الـ" digits | numbered-noun (digits | roman)

    Tens and hundreds need the article and a singular noun with the article before them: «الدورة الثلاثون», not «الدول العشرين».
    """
    form = tokens.forms[i]
    if form.kind == NUMBER:
        return _digits(tokens, i)
    if form.kind == LATIN:
        return _roman(tokens, i)
    reading = form.read("ordinal")
    if reading is not None:
        return _words(tokens, i, reading)
    item = item_of(form)
    return _tens(tokens, i, item) if item is not None and _is_ten(item) else None


def _opens(form: Form) -> bool:
    """Whether an ordinal may begin with `form`."""
    if form.kind == LATIN:
        return form.raw.isupper() and _ROMAN.match(form.raw) is not None
    return form.kind == NUMBER or "ordinal" in form.categories or _is_ten(item_of(form))


def _is_ten(item: Item | None) -> bool:
    """Whether a number word is a ten or a hundred that may be an ordinal: «العشرون», «المئة»."""
    return item is not None and item.article and item.type in ("ten", "hundred") and not item.prep


_OPENS = Judged(_opens)


def _words(tokens: Tokens, i: int, reading: Reading) -> OrdinalPhrase | None:
    forms = tokens.forms
    compound = _compound(forms, i, reading)
    value, end = compound if compound is not None else (int(reading.value), i + 1)
    if compound is None and (reading.features.get("type") == "bound" or _other_sense(tokens, i, reading)):
        return None
    value, end = _after_hundred(forms, end, value)
    return _phrase(tokens, i, end, reading.skip, value)


def _after_hundred(forms: list[Form], end: int, value: int) -> tuple[int, int]:
    """``["بعد" hundred]``: «الخامس والعشرون بعد المئة»."""
    if end + 1 < len(forms) and frame(forms[end]) == "after":
        hundred = item_of(forms[end + 1])
        if hundred is not None and hundred.type == "hundred" and hundred.article and not hundred.skip:
            return value + int(hundred.value), end + 2
    return value, end


def _compound(forms: list[Form], i: int, reading: Reading) -> tuple[int, int] | None:
    """``unit ("عشر" | "و" ten)`` at `i`: its value and the token behind it."""
    unit = int(reading.value)
    if i + 1 >= len(forms) or unit > 9:
        return None
    item = item_of(forms[i + 1])
    if item is None:
        return None
    if item.type == "unit" and item.value == 10 and not item.skip and not item.article:
        return unit + 10, i + 2
    if item.type == "ten" and item.conj == "و" and not item.prep and item.article == reading.article:
        return unit + int(item.value), i + 2
    return None


def _other_sense(tokens: Tokens, i: int, reading: Reading) -> bool:
    """Whether the word is no ordinal here: «تشرين الأول», «أول من», «لأول مرة», «أول أمس», «الأول من أغسطس», «30 ثانية», «متر في الثانية»."""
    forms = tokens.forms
    before = forms[i - 1] if i else None
    if before is not None and reading.article and frame(before) == "month_stem":
        return True
    if (
        "unit" in forms[i].categories
        and not reading.article
        and before is not None
        and (before.kind == NUMBER or "number" in before.categories)
    ):
        return True
    if (
        i > 1
        and "unit" in forms[i].categories
        and frame(forms[i - 1]) in ("in", "per")
        and "unit" in forms[i - 2].categories
    ):
        return True
    if i + 1 >= len(forms):
        return False
    after = forms[i + 1]
    word = frame(after)
    if word == "times":
        return True
    if word == "from":
        if not reading.article:
            return reading.value == "1"
        nxt = forms[i + 2] if i + 2 < len(forms) else None
        unit = None if nxt is None else nxt.read("unit")
        return nxt is not None and ("month" in nxt.categories or (unit is not None and unit.value == "month"))
    return not reading.article and bool(after.categories & {"relative"})


def _tens(tokens: Tokens, i: int, item: Item) -> OrdinalPhrase | None:
    """«العشرون», «المئة», «المئة والخامسة والعشرون» behind a singular noun with the article."""
    forms = tokens.forms
    value, end = int(item.value), i + 1
    if item.type == "ten":
        value, end = _after_hundred(forms, end, value)
    if item.conj or not (_definite_singular(forms[i - 1]) if i else end == len(forms)):
        return None
    if item.type == "hundred" and end < len(forms):
        reading = forms[end].read("ordinal")
        below = item_of(forms[end])
        if reading is not None and reading.conj == "و" and reading.article:
            more = _compound(forms, end, reading)
            rest, end = more if more is not None else (int(reading.value), end + 1)
            value += rest
        elif below is not None and below.type == "ten" and below.conj == "و" and below.article:
            value, end = value + int(below.value), end + 1
    if end < len(forms) and "unit" in forms[end].categories and not forms[end].text.startswith("ال"):
        return None
    return _phrase(tokens, i, end, item.skip, value)


def _digits(tokens: Tokens, i: int) -> OrdinalPhrase | None:
    """«الـ29», «الـ 12» and «القمة 24»; «الـ24 ساعة» and «الدول الـ27» count."""
    forms = tokens.forms
    text = forms[i].text
    if not text.isdecimal() or not 0 < len(text) <= 3 or not 0 < int(text) <= _LARGEST or not i:
        return None
    before = forms[i - 1]
    articled = before.text in ARTICLES
    if not (articled or _numbered(before)) or (i + 1 < len(forms) and _goes_on(tokens, i + 1)):
        return None
    if articled:
        if not tokens.glued(i) and not before.raw.endswith("\u0640"):
            return None
        head = forms[i - 2] if i > 1 else None
        if head is not None and (
            head.kind == NUMBER or _plural(head) or (head.kind == WORD and item_of(head) is not None)
        ):
            return None
        return _phrase(tokens, i, i + 1, 0, int(text))
    return None if tokens.glued(i) else _phrase(tokens, i, i + 1, 0, int(text))


def _goes_on(tokens: Tokens, j: int) -> bool:
    """Whether the token behind digits makes them something else: «24 ساعة», «29 مليون», «12-5», «5%»."""
    after = tokens.forms[j]
    item = item_of(after)
    if any(bare(after, category) for category in _NOT_ORDERED) or (item is not None and not item.conj):
        return True
    return after.kind != WORD and tokens.glued(j) and after.text not in _CLOSING


def _roman(tokens: Tokens, i: int) -> OrdinalPhrase | None:
    """«القمة XXIX», «القرن XXI»: capitals behind a noun that is numbered."""
    raw = tokens.forms[i].raw
    if (
        not i
        or not raw.isupper()
        or len(raw) > 8
        or _ROMAN.match(raw) is None
        or tokens.glued(i)
        or not _numbered(tokens.forms[i - 1])
    ):
        return None
    if i + 1 < len(tokens.forms) and tokens.glued(i + 1) and tokens.forms[i + 1].kind == NUMBER:
        return None
    value = 0
    for letter, following in zip(raw, [*raw[1:], "I"], strict=True):
        size = _ROMAN_VALUES[letter]
        value += -size if size < _ROMAN_VALUES[following] else size
    return _phrase(tokens, i, i + 1, 0, value) if 0 < value <= _LARGEST else None


def _numbered(form: Form) -> bool:
    return "numbered" in form.categories and any(
        reading.category == "numbered" and not reading.suffix for reading in form.readings
    )


def _plural(form: Form) -> bool:
    return any(reading.features.get("number") == "plural" for reading in form.readings) or (
        form.kind == WORD and form.text.endswith("ات")
    )


def _definite_singular(form: Form) -> bool:
    """Whether the word has the article, or a pronoun in its place, and is no plural that the lexicon knows."""
    if form.kind != WORD:
        return False
    articled = any(article for *_, stem in splits(form.text) for article, _ in articles(stem))
    return (articled or any(reading.suffix for reading in form.readings)) and not _plural(form)


def _phrase(tokens: Tokens, start: int, end: int, skip: int, value: int) -> OrdinalPhrase:
    return OrdinalPhrase(
        start, end, tokens.starts[start] + tokens.forms[start].offset(skip), tokens.end(end - 1), value
    )
