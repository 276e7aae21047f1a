"""Whose doings are condemned, where only they are named: «الضربات الإسرائيلية», «قيام إسرائيل بـ», «استهداف إسرائيل لغزة»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.clause import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["attacker"]

_NEAR = 5


def attacker(clause: Clause, sheet: Sheet) -> list[str]:
    """«أدانت الضربات الإسرائيلية», «استنكر هجمات إسرائيل», «ندد الرئيس، بإطلاق كوريا …»: the state whose attacks they are."""
    told = max((phrase.end for phrase in clause.subject), default=clause.head.end)
    start = max(told, clause.head.end)
    at = bisect_left(sheet.phrases, start + (sheet.mark(start) in ("،", ",")), key=attrgetter("start"))
    for phrase in sheet.phrases[at : at + _NEAR]:
        whole = next((p for p in phrase.parts if p.kind == "state"), phrase)  # «قرار إسرائيل»
        if phrase.kind in ("stop", "verb"):
            break
        owns = whole.kind == "nisba" or (whole.kind == "state" and (whole.prep == "*" or whole is not phrase))
        if owns and whole.entity is not None and whole.entity.startswith("state:"):
            also = [p.entity for p in sheet.phrases[at : at + 6] if p.kind == "nisba" and p.conj and p.entity]
            return [whole.entity, *also] if _does_it(sheet, whole) else []
    return []


def _does_it(sheet: Sheet, owner: Phrase) -> bool:
    """Whether the noun before tells what a state does, and not what it suffers: «استهداف إسرائيل لغزة», but «استهداف السعودية»."""
    words, before = cues().words, sheet.forms[owner.start - 1]
    if owner.kind == "nisba":
        return any(reading.value in words["attacks"] for reading in before.readings)
    if any(reading.value in words["suffered"] for reading in before.readings):
        after, hit = sheet.forms[owner.end] if owner.end < len(sheet.forms) else before, sheet.hits.get(owner.end)
        named = hit is not None and hit.key.prep.startswith("ل")
        return named or after.text == "ل" or any(r.prep.startswith("ل") for r in after.readings)
    return any(reading.value in either("attacks", "doings") for reading in before.readings)
