"""Who stands beside an event phrase in its row: whom somebody met there, who is told among many, who takes part."""

from __future__ import annotations

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.coordination import coordinated, is_by_name, names_of_two
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["among", "beside_a_body", "hold_it", "is_held", "is_joined", "met", "sides_of", "takes_place", "taking_part"]

_AMONG = 14
"""How many phrases behind an event may lead to those who are told among others."""


def met(row: list[Phrase], index: int) -> list[Phrase]:
    """Whom somebody meets, behind the verbal noun and its pronoun: «عقب لقائه (اليوم في الدوحة) (بـ)وزير المالية …»."""
    inside = False
    for at in range(index + 1, len(row)):
        phrase = row[at]
        if phrase.kind == "date" or (phrase.kind == "place" and phrase.prep == "in") or _in_commas(row, at):
            continue
        if not phrase.conj and (phrase.kind in _SITE if inside else phrase.prep == "in" and phrase.kind in _SITE):
            inside = True  # «خلال لقائه في دار رئاسة الوزراء وزير الاقتصاد»
            continue
        meets = phrase.kind in ("person", "title", "organization") and not phrase.conj
        meets = meets and phrase.prep in (("", "b", "*") if inside else ("", "b"))
        return coordinated(row, at, len(row)) if meets else []
    return []


def _in_commas(row: list[Phrase], at: int) -> bool:
    """«عقب لقائه، اليوم السبت، الرئيس …»: a comma before or behind a day."""
    if row[at].kind != "stop" or row[at].lemma not in "،,":
        return False
    return row[at - 1].kind == "date" or (at + 1 < len(row) and row[at + 1].kind == "date")


def among(sheet: Sheet, row: list[Phrase], index: int) -> list[Phrase]:
    """«بحضور ستة من رؤساء الدول، بينهم … و…», «52 دولة، منها …»: those told among the ones who are at an event."""
    words = cues().words
    counted = ""
    for at in range(index + 1, min(index + _AMONG, len(row))):
        phrase, before = row[at], row[at - 1]
        if phrase.kind == "verb" and phrase.conj and phrase.lemma in words["last"]:
            continue  # «انطلقت القمة، وتستمر يومين، بمشاركة …، من بينهم …»
        if phrase.kind == "verb" and sheet.word(phrase.start) in words["among"]:
            continue  # «بحضور 50 رئيس دولة، يتقدمهم الرئيس …»
        if phrase.kind == "event" or (
            phrase.kind == "verb" and (before.kind != "pronoun" or before.lemma not in words["relative"])
        ):
            return []
        if phrase.kind == "amount":
            counted = counted or getattr(phrase.value, "unit", "")
        named = phrase.kind in ("person", "title") or (phrase.kind == "state" and counted in words["state_units"])
        if named and not phrase.conj and sheet.word(phrase.start - 1) in words["among"]:
            return coordinated(row, at, len(row))
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


def is_joined(row: list[Phrase], at: int, before: Phrase | None) -> bool:
    """«بين كينيا، أوغندا وتنزانيا», «الرئيسان فلان وفلان»: whether the phrase at `at` goes on with the one before it."""
    if before is None:
        return False
    if row[at - 1].kind == "stop" and at > 1 and row[at - 2] is before:
        return row[at] in coordinated(row, at - 2, len(row))
    return names_of_two(before, row[at]) or (before.lemma == "counterpart" and is_by_name(before, row[at]))


def is_held(phrase: Phrase) -> bool:
    """«القمة المزمع عقدها في …»."""
    return phrase.kind == "masdar" and bool(phrase.suffix) and phrase.lemma in cues().words["hold"]


def takes_place(clause: Clause | None) -> bool:
    """«عُقد اجتماع»: whether the event is the subject of a verb that says that it took place."""
    if clause is None or clause.lemma not in cues().words["hold"]:
        return False
    return any(phrase.kind == "event" for phrase in clause.subject[:1])


def hold_it(type_: str, clause: Clause) -> bool:
    """«عقد رؤساء كينيا وأوغندا وتنزانيا قمة ثلاثية»: leaders hold a summit among themselves."""
    leaders = all(p.kind in ("person", "title") for p in clause.subject)
    states = len(clause.subject) > 1 and all(p.kind == "state" for p in clause.subject)  # «تعقد كينيا ومصر مباحثات قمة»
    return type_ == "Summit" and bool(clause.subject) and clause.voice == "active" and (leaders or states)


def sides_of(phrases: list[Phrase]) -> list[str]:
    """«تعقد اللجنة المشتركة بين قطر وتونس اجتماعها»: the states of whose commission it is, if there are several."""
    sides = [
        part.entity
        for phrase in phrases
        if phrase.kind == "organization" and phrase.value == "unlisted"
        for part in phrase.parts
        if part.entity is not None and part.entity.startswith("state:")
    ]
    return sides if len(sides) > 1 else []


def beside_a_body(row: list[Phrase]) -> str | None:
    """The place behind the session of a body on whose margin something is told."""
    at = next((k for k, phrase in enumerate(row) if phrase.prep == "margin"), None)
    if at is None:
        return None
    for phrase in row[at + 1 : at + 5]:
        if phrase.kind in ("verb", "event", "stop"):
            return None
        if phrase.kind == "place" and phrase.prep in ("in", "b"):
            return phrase.entity
    return None
