"""Government: the preposition or construct that stands over a phrase."""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.arabic.bounds import bound_before
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["governor"]

_MAY_END_PREPOSITION = frozenset({"preposition", "noun", "masdar", "pronoun", "particle", "common"})
_OPENING = frozenset("«“")
_CONSTRUCT = frozenset({"masdar", "figure", "document", "corridor", "party", "topic", "part", "project"})


def governor(sheet: Sheet, start: int, previous: Phrase | None, *, amount: bool = False) -> str:
    """The preposition before token `start`, simple or complex; ``*`` where a noun governs it in construct; else ''.

    The words that bound an `amount` are passed over: «نحو السوق» is where to, «نحو 5 مليارات» about how much.
    """
    if amount:
        attached, start = _over_bound(sheet, start)
        if attached:
            return attached
    before = sheet.forms[start - 1]
    if start > 1 and (before.raw in _OPENING or _opens(sheet, start - 1)) and sheet.forms[start - 2].kind == WORD:
        quoted = governor(sheet, start - 1, None)  # «في حوار مع «العربي»»
        return quoted if quoted != "*" else ""
    if before.kind != WORD or start == 0:
        return ""
    day = sheet.built.get(start)
    if day is not None and day.kind == "date" and start > 1 and _is_part_of_day(before):
        return governor(sheet, start - 1, previous)  # «تستمر حتى مساء غد»
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
        described = bool(previous.parts) and previous.parts[-1].kind == "nisba" and previous.kind == "party"
        construct = previous.kind in _CONSTRUCT and not previous.definite and not previous.suffix
        return "*" if construct and not described else ""  # «زار وفد إيراني طشقند»
    if role == _DEMONSTRATIVE:
        return governor(sheet, start - 1, previous) if start > 1 else ""
    return role


def _opens(sheet: Sheet, at: int) -> bool:
    """Whether a straight mark of quotation at token `at` opens: glued to the word behind it alone."""
    glued = sheet.tokens.glued
    return sheet.forms[at].raw == '"' and glued(at + 1) and not glued(at)


def _over_bound(sheet: Sheet, start: int) -> tuple[str, int]:
    """The preposition attached to the words that bound an amount, and the token where they begin: «إلى نحو 5 مليارات», «لأكثر من 3»."""
    bound = bound_before(sheet.tokens, start, default())
    if bound is None:
        return "", start
    readings = sheet.forms[bound.edge].readings
    attached = readings[0].prep if readings else ""
    return str(cues().prepositions.get(attached) or attached), bound.edge


def _is_part_of_day(form: Form) -> bool:
    part = form.read("datepart")
    return part is not None and part.value == "daytime" and not part.article


_DEMONSTRATIVE = "demonstrative"
_SHORTEST = 4
"""Letters of a word that is no name, with a pronoun."""


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
        if form.text in table:
            return str(table[form.text])  # «لـ «العربي»»
        theirs = len(form.text) > _SHORTEST and form.text.endswith(("ها", "هما", "هم"))  # «في ثاني أيامها»
        return "" if theirs or form.text.startswith("ال") else "*"
    pronoun = form.read("pronoun")
    if pronoun is not None and pronoun.features.get("kind") == "demonstrative":
        return table.get(pronoun.prep, "") if pronoun.prep else _DEMONSTRATIVE
    for head in (form.text, form.text[1:] if form.text[0] in "وف" else ""):
        if head in table:
            return str(table[head])
    reading = form.read("preposition")
    if reading is not None and not reading.suffix and "pronoun" not in reading.features:
        return reading.value
    construct = any(
        r.category in ("noun", "masdar", "common", "portfolio") and not r.article and not r.suffix
        for r in form.readings
    )
    return "*" if construct and (not form.text.endswith("ا") or form.text.endswith("يا")) else ""
