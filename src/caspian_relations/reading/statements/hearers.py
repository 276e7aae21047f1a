"""Those to whom something is told, before whoever tells it: «وقال للصحفيين المتحدث فلان إن»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["are_people", "past_hearer"]


def are_people(reading: Reading) -> bool:
    """«مصادر», «مسؤولين», «وزراء»: whether it is a noun for several people."""
    if reading.features.get("number") != "plural":
        return False
    source = reading.category == "noun" and reading.features.get("kind") == "source"
    return source or reading.category == "title" or (reading.category == "unit" and reading.value == "person")


def past_hearer(sheet: Sheet, row: list[Phrase], index: int, start: int) -> int:
    """«قال لوكالة تريند | الخبير فلان إن», «وأكد للصحفيين | الوزير فلان أن»: who speaks behind whom it is told to at token `start`; `start` for none."""
    near = row[index : index + _NEAR_HEARER]
    medium = any(p.kind == "organization" and p.prep in ("ل", "of") and start <= p.start <= start + 2 for p in near)
    apart = sheet.word(start).rstrip("ـ") == "ل" and sheet.mark(start + 1) in QUOTES
    people = sheet.word(start)[:2] == "لل" and any(are_people(r) for r in sheet.forms[start].readings)
    if not (medium or apart or people) or sheet.word(start)[:1] != "ل":
        return start  # «صرح بذلك لوكالة رويترز فلان»
    who = next((p for p in near if p.kind in ("person", "title") and p.start > start and not p.prep.strip("*")), None)
    if who is None or who.conj or who.start - start > _NEAR_HEARER:
        return start
    between = range(start + 1, who.start)
    return who.start if all(sheet.mark(k) in _MARKS or _may_hear(sheet, k) for k in between) else start


def _may_hear(sheet: Sheet, at: int) -> bool:
    """Whether a word at token `at` may belong to those to whom something is told: no verb, no «أن», no preposition."""
    return sheet.is_word(at) and sheet.forms[at].categories.isdisjoint({"verb", "particle", "preposition"})


_NEAR_HEARER = 6
_MARKS = frozenset({*QUOTES, *QUOTES.values()})
