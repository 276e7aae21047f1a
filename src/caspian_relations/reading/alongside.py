"""Who stands beside an event phrase in its row: whom somebody met there, who is told among many, who takes part."""

from __future__ import annotations

from caspian_relations.reading.coordination import coordinated
from caspian_relations.reading.phrase import Phrase

__all__ = ["among", "met", "taking_part"]


def met(row: list[Phrase], index: int) -> list[Phrase]:
    """Whom somebody meets, behind the verbal noun and its pronoun: «عقب لقائه (اليوم في الدوحة) (بـ)وزير المالية …»."""
    inside = False
    for at in range(index + 1, len(row)):
        phrase = row[at]
        if phrase.kind == "date" or (phrase.kind == "place" and phrase.prep == "in"):
            continue
        if not phrase.conj and (phrase.kind in _SITE if inside else phrase.prep == "in" and phrase.kind in _SITE):
            inside = True  # «خلال لقائه في دار رئاسة الوزراء وزير الاقتصاد»
            continue
        meets = phrase.kind in ("person", "title", "organization") and not phrase.conj
        meets = meets and phrase.prep in (("", "b", "*") if inside else ("", "b"))
        return coordinated(row, at, len(row)) if meets else []
    return []


def among(row: list[Phrase], index: int) -> list[Phrase]:
    """«بحضور ستة من رؤساء الدول، بينهم … و…»: persons told among those who are there."""
    for at in range(index + 1, min(index + 9, len(row) - 1)):
        phrase, after = row[at], row[at + 1]
        if phrase.kind in ("verb", "event"):
            return []
        if phrase.kind == "pronoun" and phrase.suffix == "هم" and after.kind == "person" and not after.conj:
            return coordinated(row, at + 1, len(row))
    return []


def taking_part(row: list[Phrase], index: int) -> list[Phrase]:
    """«استقبل الرئيس نظيره، المشارك في المؤتمر»: who takes part is said right before the event."""
    while index and row[index - 1].kind == "event" and row[index - 1].end == row[index].start:
        index -= 1  # «مؤتمر الأطراف COP28»
    if row[index].prep != "in" or index < 2 or row[index - 1].features.get("kind") != "participant":
        return []
    before = row[index - 2]
    if before.kind == "stop" and before.lemma in "،," and index > 2:
        before = row[index - 3]
    one = row[index - 1].features.get("number") != "plural" and row[index - 1].definite
    return [before] if one and before.kind in ("person", "title") else []


_SITE = frozenset({"masdar", "participle", "party"})
"""Kinds of words of which the description of a place may be made."""
