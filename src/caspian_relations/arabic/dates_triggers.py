"""Where a date may begin: nine tokens in ten are dismissed by their form alone, which is judged once and remembered."""

from __future__ import annotations

from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.tokens import ARTICLES, NUMBER, PUNCT, WORD, Form, Judged, Tokens

__all__ = ["TRIGGERS", "beginnings", "is_of_it", "may_begin"]

TRIGGERS = frozenset({"month", "weekday", "datepart", "relative", "ordinal", "number", "dateframe"})
"""Categories of words with which a date may begin."""
_YEAR = 4
"""Digits of a year that may stand alone."""
_LONGEST_DATE = 10
"""Characters of the longest date that is one token of digits: 27.09.2025."""
_TEN = 10
_MILLION = 1_000_000
_NO, _BEFORE_DATE, _BEFORE_REST, _BEFORE_TEN, _YES = 0, 1, 2, 4, 8
"""With what has to follow a form a date may begin: another date, what goes on behind the number of a day, the rest of that number, anything."""
_TYING = frozenset({"from", "between", "what", "until", "before", "after", "first", "same"})
"""Frame words with which a date may begin, if what follows may."""
_RESTS = frozenset({"month", "datepart", "relative", "dateframe"})
"""Categories of words that go on behind the number of a day, or of months."""


def _form_begins(form: Form) -> int:
    if form.kind == NUMBER:
        return _digits_begin(form.text)
    if form.kind != WORD:
        return _NO
    if form.text in ARTICLES:
        return _BEFORE_DATE
    found = _NO
    for reading in form.readings:
        category, features = reading.category, reading.features
        if category in ("month", "weekday", "ordinal"):
            return _YES
        if category == "datepart" and features.get("type") != "daytime":
            return _YES
        if category == "relative" and features.get("type") in ("day", "this"):
            return _YES
        if category == "number" and _counts_days(form):
            found |= _BEFORE_REST | _BEFORE_TEN
        if category == "dateframe" and reading.value in _TYING:
            found |= _BEFORE_DATE
    return found


def _digits_begin(text: str) -> int:
    """Digits alone are a year («2024») or a whole date («27.09.2025»); a day needs its month, a number in a date its strokes."""
    if len(text) > _LONGEST_DATE:
        return _NO
    if not text.isdecimal():
        return _YES if text.count(".") > 1 else _BEFORE_REST
    return _YES if len(text) == _YEAR else _BEFORE_REST


def _follows(form: Form) -> int:
    """What `form` is to the word before it, of all that a date may need behind its first word."""
    found = _BEFORE_DATE if may_begin(form) else _NO
    if form.kind == PUNCT or form.text.startswith("و") or not _RESTS.isdisjoint(form.categories) or is_of_it(form):
        found |= _BEFORE_REST
    item = item_of(form)
    if item is not None and (item.type == "ten" or item.value == _TEN):
        found |= _BEFORE_TEN
    return found


def is_of_it(form: Form) -> bool:
    """Whether `form` is «منه»: of the month told before."""
    if "preposition" not in form.categories:
        return False
    return any(r.value == "من" and r.features.get("pronoun") == "ه" and not r.skip for r in form.readings)


def _counts_days(form: Form) -> bool:
    """Whether a number word may be part of a day or a year: no hundred, million or fraction alone."""
    item = item_of(form)
    return item is None or not (item.type in ("hundred", "fraction") or item.value >= _MILLION)


def may_begin(form: Form) -> bool:
    """Whether a date may begin with `form`, wherever it stands."""
    return form.kind == NUMBER or not TRIGGERS.isdisjoint(form.categories) or form.text == "ال"


_BEGINS, _FOLLOWS = Judged(_form_begins), Judged(_follows)


def beginnings(tokens: Tokens) -> list[int]:
    """The tokens at which a date may begin, seen from their form and the next."""
    forms, begins, follows, last = tokens.forms, _BEGINS, _FOLLOWS, len(tokens.forms) - 1
    return [
        i
        for i in tokens.counting
        if (needs := begins[forms[i]]) and (needs == _YES or (i < last and needs & follows[forms[i + 1]]))
    ]
