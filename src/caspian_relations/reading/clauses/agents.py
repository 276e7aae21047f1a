"""Who did it, told behind the passive: «تم استقبال الوزير من قبل الرئيس», «وُقعت الاتفاقية من قبل البلدين»."""

from __future__ import annotations

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["is_agent", "turn"]


def is_agent(sheet: Sheet, phrase: Phrase) -> bool:
    """Whether «من قبل», «من طرف» or «من جانب» stands before a phrase, or one that it is joined to."""
    return bool(phrase.conj) or sheet.word(phrase.start - 1) in cues().words["agents"]


def turn(sheet: Sheet, clause: Clause) -> None:
    """Make whoever did it the subject of a passive clause, and its subject the object."""
    if clause.kind not in ("verb", "masdar") or clause.object or not clause.subject:
        return
    doers = [phrase for phrase in clause.oblique("from") if is_agent(sheet, phrase)]
    if not doers or doers[0].conj or not _is_done_to(clause.lemma):
        return
    clause.object, clause.subject = clause.subject, doers
    clause.obliques = [(role, phrase) for role, phrase in clause.obliques if phrase not in doers]
    clause.voice = "active"


def _is_done_to(lemma: str) -> bool:
    """Whether a verb tells what one does to another."""
    return any({"subject", "object"} <= frame.get("roles", {}).keys() for frame in cues().frames.get(lemma, ()))
