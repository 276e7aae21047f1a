"""Words that may, or may not, begin a name or go on with one."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.reading.sheet import Sheet

__all__ = ["first_name_at", "is_family_ordinal", "is_first_name", "may_join"]


def is_first_name(form: Form) -> bool:
    """Whether a word may be a first name besides what else it is: «فريد», «رجب», «فاهان»."""
    return any(
        reading.features.get("name") == "maybe" and not (reading.skip or reading.suffix) for reading in form.readings
    )


_OF_NAMES = frozenset({"given", "name_part"})


def first_name_at(sheet: Sheet, at: int) -> bool:
    """Whether a strange word, or another name, stands behind such a word at token `at`: «أمين كوستانيان», «فريد شاهين»."""
    if not is_first_name(sheet.forms[at]) or not sheet.is_word(at + 1):
        return False
    return sheet.forms[at + 1].categories <= _OF_NAMES and at + 1 not in sheet.hits


def may_join(sheet: Sheet, at: int) -> bool:
    """Whether a strange word that و may join stands behind a whole name that is known."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return form is not None and form.kind == WORD and not form.readings and form.text[0] == "و" and len(form.text) > 5


def is_family_ordinal(sheet: Sheet, at: int) -> bool:
    """Whether an ordinal stands behind «بن» or «آل», where it is a name."""
    built, before = sheet.built.get(at), sheet.forms[at - 1]
    ordinal = built is not None and built.kind == "ordinal" and built.end == at + 1
    return ordinal and before.read("name_part") is not None and not sheet.forms[at].text.startswith("ال")
