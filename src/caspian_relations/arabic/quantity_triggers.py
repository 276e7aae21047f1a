"""Where a quantity may begin: most tokens are dismissed by their form and the next, each judged once and remembered."""

from __future__ import annotations

from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.number_parts import VULGAR
from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.tokens import NUMBER, WORD, Form, Judged, Tokens

__all__ = ["NUMERAL", "SIGN", "beginnings"]

NUMERAL, SIGN, _DUAL, _SINGULAR = range(1, 5)
"""What a quantity may begin with: a number, a sign before one, a dual, a unit in the singular."""
_LONGEST_UNIT = 6
_UNIT_MARKS = frozenset({"و", "/"})
_UNIT_REST = frozenset({"unit_part", "rate", "currency_owner", "frame"})


def beginnings(tokens: Tokens) -> list[tuple[int, int]]:
    """The tokens at which a quantity may begin, with their tags.

    Most units in the singular count nothing: one needs a number near behind it, «واحد» or «ونصف», and between them nothing but
    what goes on with the unit.
    """
    forms, tags, completes = tokens.forms, _TAGS, _COMPLETES
    found = []
    number = len(forms) + _LONGEST_UNIT
    for i in reversed(tokens.counting):
        tag = tags[forms[i]]
        if tag == NUMERAL:
            number = i
        if tag and (tag != _SINGULAR or (number - i <= _LONGEST_UNIT and completes[forms[i + 1]])):
            found.append((i, tag))
    found.reverse()
    return found


def _tag(form: Form) -> int:
    """What a form may begin: a number, a sign before one, a dual, a unit in the singular, or (0) nothing."""
    if form.kind == NUMBER:
        return NUMERAL
    categories = form.categories
    if "percent" in categories or (form.kind != WORD and "currency" in categories):
        return SIGN
    if "number" in categories or form.text in VULGAR:
        return NUMERAL
    numbers = {
        reading.features.get("number")
        for reading in form.readings
        if reading.category in ("unit", "currency") and not (reading.article or reading.suffix)
    }
    if "dual" in numbers:
        return _DUAL
    return _SINGULAR if numbers - {"plural"} else 0


def _completes(form: Form) -> bool:
    """Whether a unit in the singular may be an amount with `form` behind it: a number word, «و», or what belongs to the unit."""
    return (
        item_of(form) is not None
        or form.text in _UNIT_MARKS
        or not _UNIT_REST.isdisjoint(form.categories)
        or form.text in default().opening
    )


_TAGS, _COMPLETES = Judged(_tag), Judged(_completes)
