"""Antecedents: what a relative clause or a participle is about."""

from __future__ import annotations

from caspian_relations.reading.desk.coordination import ENTITY
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["ARGUMENT", "SENTENCE_STOPS", "SUBJECT", "antecedent_at", "event_before", "qualified"]

SUBJECT = ENTITY | {"event", "figure", "document"}
"""Kinds of phrases that may be the subject of a clause."""
ARGUMENT = SUBJECT | {"amount", "nisba"}
"""Kinds of phrases that may stand in a clause."""
SENTENCE_STOPS = frozenset(".!?؟؛…")
"""Marks that end a clause."""


def event_before(row: list[Phrase], relative: int, lemma: str) -> Phrase | None:
    """What is held, attended or closed is an event, even where the parties stand between: «القمة … بين مصر وقبرص التي عقدت»."""
    words = cues().words
    if any(frame.get("event") == "Signing" for frame in cues().frames.get(lemma, ())):
        documents = (phrase for phrase in reversed(row[max(0, relative - 9) : relative]) if phrase.kind == "document")
        return next(documents, None)  # «الاتفاقية بين … التي وُقعت في …»
    if lemma not in words["hold"] and lemma not in words["attend"] and lemma not in words["last"]:
        return None
    if relative and _is_of_what_is_done(row[relative - 1], row[relative]):
        return None
    for phrase in reversed(row[max(0, relative - 9) : relative]):
        if phrase.kind == "event":
            return phrase
        if phrase.kind in ("verb", "participle") or (phrase.kind == "stop" and phrase.lemma in SENTENCE_STOPS):
            return None
    return None


def _is_of_what_is_done(before: Phrase, pronoun: Phrase) -> bool:
    """«المشاركة في القمة بسبب الانتخابات التي جرت أمس»: a definite verbal noun that agrees with the pronoun, and no gathering."""
    if before.kind != "masdar" or not before.definite or pronoun.kind != "pronoun":
        return False
    plural = before.features.get("number") == "plural"
    gender = "feminine" if plural else before.features.get("gender")
    return gender == pronoun.features.get("gender")


def antecedent_at(row: list[Phrase], relative: int) -> Phrase | None:
    """What stands right before the relative at `relative`, brackets, adjectives and the place where it is left out."""
    at = relative - 1
    while at >= 0 and row[at].kind == "stop" and row[at].lemma in ("،", ",", ")", "»", '"', "”", "("):
        at -= 1
    while at >= 0 and (row[at].kind in ("nisba", "ordinal") or _is_inside_body(row, at)):
        at -= 1
    if at >= 0 and row[at].kind in ("place", "state", "region") and row[at].prep in ("in", "b") and at + 1 < relative:
        # «كريم علي، رئيس المركز في تونس، الذي يرى»
        for k in range(at - 1, max(at - 5, -1), -1):
            if row[k].kind in ("person", "title"):
                return row[k]
            if row[k].kind not in ("stop", "organization", "party", "nisba"):
                break
    return row[at] if at >= 0 and row[at].kind in ARGUMENT else None


def _is_inside_body(row: list[Phrase], at: int) -> bool:
    """«فلان، مدير الوكالة لدى مجلس وزراء كينيا، الذي يزور …»: ministers of whom a council is, and the council."""
    phrase = row[at]
    if phrase.kind == "title" and phrase.prep == "*":
        return phrase.features.get("number") == "plural"
    after = row[at + 1] if at + 1 < len(row) else None
    council = phrase.kind == "party" and phrase.prep in ("at", "in") and phrase.features.get("class") == "body"
    return council and after is not None and after.kind == "title" and after.prep == "*"


def qualified(row: list[Phrase], head: Phrase, index: int) -> Phrase | None:
    """The noun that a definite participle qualifies: the nearest before it that agrees with it."""
    gender = head.features.get("gender")
    signed = head.lemma in cues().words["sign"]  # «اتفاق التحالف الموقع في …»
    for at in range(index - 1, max(0, index - 7) - 1, -1):
        phrase = row[at]
        if phrase.kind == "participle" and phrase.definite and phrase.lemma not in cues().frames:
            continue  # «البلدان النامية، المنعقد في»
        if phrase.kind in ("verb", "participle") or (phrase.kind == "stop" and phrase.lemma in SENTENCE_STOPS):
            return None
        if signed and phrase.kind != "document":
            continue
        if phrase.kind == "place" and phrase.prep == "*" and _is_stance_of(row, at):
            return phrase  # «موقف طهران الداعم لـ»
        attends = head.lemma in cues().words["attend"] and phrase.kind in ("person", "title")
        if phrase.kind == "topic" and phrase.lemma in cues().words["stance"] and phrase.parts:
            return next((part for part in phrase.parts if part.kind == "state"), None)  # «موقف الأردن الداعم لـ»
        if attends or phrase.kind in ("document", "event", "corridor", "project", "organization", "figure", "party"):
            own = phrase.features.get("gender")
            # «الجلسة العامة للمنتدى …، المنعقد في»
            of_a_run = phrase.kind == "event" and phrase.value.series is not None
            if own is None or own == gender or of_a_run or phrase.features.get("number") == "plural":
                return phrase
    return None


def _is_stance_of(row: list[Phrase], at: int) -> bool:
    """Whether «موقف» stands right before the place at `at`."""
    before = row[at - 1] if at else None
    return before is not None and before.end == row[at].start and before.lemma in cues().words["stance"]
