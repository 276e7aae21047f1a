"""Where a date may begin: nine tokens in ten are dismissed by their form alone, which is judged once and remembered."""

from __future__ import annotations

from caspian_relations.arabic.number_parts import item_of
from caspian_relations.arabic.tokens import ARTICLES, NUMBER, WORD, Form, Judged, Tokens

__all__ = ["TRIGGERS", "beginnings", "may_begin"]

TRIGGERS = frozenset({"month", "weekday", "datepart", "relative", "ordinal", "number", "dateframe"})
"""Categories of words with which a date may begin."""
_LONGEST_DATE = 10
"""Characters of the longest date that is one token of digits: 27.09.2025."""
_MILLION = 1_000_000
_NO, _IF_NEXT, _YES = range(3)
_TYING = frozenset({"from", "between", "what", "until", "before", "after", "first", "same"})
"""Frame words with which a date may begin, if what follows may."""


def _form_begins(form: Form) -> int:
    if form.kind == NUMBER:
        return _YES if len(form.text) <= _LONGEST_DATE else _NO
    if form.kind != WORD:
        return _NO
    if form.text in ARTICLES:
        return _IF_NEXT
    found = _NO
    for reading in form.readings:
        category, features = reading.category, reading.features
        if category in ("month", "weekday", "ordinal") or (category == "number" and _counts_days(form)):
            return _YES
        if category == "datepart" and features.get("type") != "daytime":
            return _YES
        if category == "relative" and features.get("type") in ("day", "this"):
            return _YES
        if category == "dateframe" and reading.value in _TYING:
            found = _IF_NEXT
    return found


def _counts_days(form: Form) -> bool:
    """Whether a number word may be part of a day or a year: no hundred, million or fraction alone."""
    item = item_of(form)
    return item is None or not (item.type in ("hundred", "fraction") or item.value >= _MILLION)


def may_begin(form: Form) -> bool:
    """Whether a date may begin with `form`, wherever it stands."""
    return form.kind == NUMBER or not TRIGGERS.isdisjoint(form.categories) or form.text == "ال"


_BEGINS = Judged(_form_begins)


def beginnings(tokens: Tokens) -> list[int]:
    """The tokens at which a date may begin, seen from their form and the next."""
    forms, verdicts, size = tokens.forms, _BEGINS, len(tokens.forms)
    return [
        i
        for i in tokens.counting
        if (verdict := verdicts[forms[i]]) and (verdict == _YES or (i + 1 < size and may_begin(forms[i + 1])))
    ]
