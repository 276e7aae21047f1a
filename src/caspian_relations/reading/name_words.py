"""Words that may, or may not, go on with a name that has begun."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.sheet import Sheet

__all__ = ["is_family_ordinal", "may_join"]


def may_join(sheet: Sheet, at: int) -> bool:
    """Whether a strange word that و may join stands behind a whole name that is known."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return form is not None and form.kind == WORD and not form.readings and form.text[0] == "و" and len(form.text) > 5


def is_family_ordinal(sheet: Sheet, at: int) -> bool:
    """Whether an ordinal stands behind «بن» or «آل», where it is a name."""
    built, before = sheet.built.get(at), sheet.forms[at - 1]
    ordinal = built is not None and built.kind == "ordinal" and built.end == at + 1
    return ordinal and before.read("name_part") is not None and not sheet.forms[at].text.startswith("ال")
