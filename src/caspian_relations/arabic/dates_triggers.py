"""Where a date may begin: nine tokens in ten are dismissed by their form alone, which is judged once and remembered."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NUMBER, WORD, Form

__all__ = ["ARTICLES", "TRIGGERS", "begins", "may_begin"]

TRIGGERS = frozenset({"month", "weekday", "datepart", "relative", "ordinal", "number", "dateframe"})
"""Categories of words with which a date may begin."""
ARTICLES = frozenset({"ال", "وال", "بال", "فال", "لل", "ولل"})
"""«الـ» as a token of its own, before digits, with what may be attached to it."""
_LONGEST_DATE = 10
"""Characters of the longest date that is one token of digits: 27.09.2025."""
_NO, _IF_NEXT, _YES = range(3)
_BEGINS: dict[str, int] = {}
_MOST_FORMS = 50_000
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
        if category in ("month", "weekday", "ordinal", "number"):
            return _YES
        if category == "datepart" and features.get("type") != "daytime":
            return _YES
        if category == "relative" and features.get("type") in ("day", "this"):
            return _YES
        if category == "dateframe" and reading.value in _TYING:
            found = _IF_NEXT
    return found


def may_begin(form: Form) -> bool:
    """Whether a date may begin with `form`, wherever it stands."""
    return form.kind == NUMBER or not TRIGGERS.isdisjoint(form.categories) or form.text == "ال"


def begins(forms: list[Form], i: int) -> bool:
    """Whether a date may begin at token `i`, seen from its form and the next."""
    form = forms[i]
    found = _BEGINS.get(form.raw)
    if found is None:
        if len(_BEGINS) > _MOST_FORMS:
            _BEGINS.clear()
        found = _BEGINS[form.raw] = _form_begins(form)
    return found == _YES or (found == _IF_NEXT and i + 1 < len(forms) and may_begin(forms[i + 1]))
