"""Government: the preposition or construct that stands over a phrase."""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet

__all__ = ["governor"]

_MAY_END_PREPOSITION = frozenset({"preposition", "noun", "masdar", "pronoun", "particle", "common"})
_CONSTRUCT = frozenset({"masdar", "figure", "document", "corridor", "party", "topic", "part", "project"})


def governor(sheet: Sheet, start: int, previous: Phrase | None) -> str:
    """The preposition before token `start`, simple or complex; ``*`` where a noun governs it in construct; else ''."""
    before = sheet.forms[start - 1]
    if before.kind != WORD or start == 0:
        return ""
    role, reach = before.governs or _governs(before)
    if reach:
        table = cues().prepositions
        for length in range(reach, 1, -1):
            if start >= length:
                words = [form.text for form in sheet.forms[start - length : start]]
                name = table.get(" ".join(words)) or (
                    table.get(" ".join([words[0][1:], *words[1:]])) if words[0][:1] in ("و", "ف") else None
                )
                if name:
                    return str(name)
    if previous is not None and previous.end == start:
        return "*" if previous.kind in _CONSTRUCT and not previous.definite and not previous.suffix else ""
    if role == _DEMONSTRATIVE:
        return governor(sheet, start - 1, previous) if start > 1 else ""
    return role


_DEMONSTRATIVE = "demonstrative"


def _governs(form: Form) -> tuple[str, int]:
    """What `form` is to the phrase behind it, and the length of the longest complex preposition that may end with it; remembered."""
    table = cues().prepositions
    reach = (
        0
        if form.categories and form.categories.isdisjoint(_MAY_END_PREPOSITION)
        else cues().last_words.get(form.text, 0)
    )
    found = form.governs = (_role_before(form, table), reach)
    return found


def _role_before(form: Form, table: Mapping[str, str]) -> str:
    if not form.readings:
        return "" if form.text.startswith("ال") else "*"
    pronoun = form.read("pronoun")
    if pronoun is not None and pronoun.features.get("kind") == "demonstrative":
        return table.get(pronoun.prep, "") if pronoun.prep else _DEMONSTRATIVE
    for head in (form.text, form.text[1:] if form.text[0] in "وف" else ""):
        if head in table:
            return str(table[head])
    reading = form.read("preposition")
    if reading is not None and not reading.suffix and "pronoun" not in reading.features:
        return reading.value
    construct = any(r.category in ("noun", "masdar", "common", "portfolio") and not r.article for r in form.readings)
    return "*" if construct and (not form.text.endswith("ا") or form.text.endswith("يا")) else ""
