"""Whose step it is that somebody supports: «دعم انضمام مولدوفا إلى …», «تؤيد عضوية كينيا في …», «دعمها لمخطط … الذي تقدم به المغرب»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["for_her_step", "for_their_membership", "for_their_plan", "for_their_step", "step_of"]

_ACTORS = frozenset({"person", "title", "state", "organization", "region", "party"})


def for_their_step(clause: Clause, found: list[Clause]) -> None:
    """«دعم بلاده لانضمام مولدوفا إلى …»: whose accession or candidature it is, is supported."""
    if clause.object or any(True for _ in clause.oblique("of", "whose")):
        return
    after = _right_behind(clause, found)
    if after is not None and after.lemma in cues().words["host"]:  # «دعمها استضافة أستانا للقمة»
        clause.object = [p for p in (*after.subject, *after.object, *after.oblique("of")) if p.kind == "event"]
        return
    clause.object = step_of(clause, found) or clause.object


def for_their_membership(clause: Clause, resolver: Resolver) -> None:
    """«تؤيد غانا عضوية كينيا في المجلس», «دعمها لعضوية كينيا»: whose membership it is, is supported."""
    named = any(phrase.kind in _ACTORS and phrase.kind != "party" for phrase in clause.object)
    if named or (clause.head.suffix in ("ه", "ها") and clause.kind == "verb"):
        return
    membership, phrases = cues().words["membership"], resolver.sheet.phrases
    at = bisect_left(phrases, max([clause.head.end, *(p.end for p in clause.subject)]), key=attrgetter("start"))
    aside = False
    for phrase in phrases[at : at + _ASIDE]:
        aside = aside or phrase.lemma in ("،", ",")
        if phrase.lemma in membership:
            theirs = [part for part in phrase.parts if part.kind == "state"]
            clause.object = theirs if phrase.prep in ("", "*", "of") else []
            return
        if phrase.kind in ("verb", "masdar", "event") or (phrase.kind == "stop" and phrase.lemma not in ("،", ",")):
            return
        if not aside:
            return


_ASIDE = 10
"""Among how many phrases behind «تؤيد» the membership is looked for, past what stands between commas."""


def for_her_step(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«تعترف غانا بكوسوفو وتدعم انضمامها إلى»: the pronoun on the step means whom the same subject has done something to."""
    if clause.kind != "verb" or clause.head.conj != "و" or clause.object or clause.subject:
        return
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, clause.head.end, key=attrgetter("start"))
    step = phrases[at] if at < len(phrases) and phrases[at].start == clause.head.end else None
    before = verb_before(clause, found)
    if step is None or before is None or before.negated or step.suffix not in ("ها", "ه"):
        return
    done_to = [p for p in (*before.object, *before.oblique("b", "with")) if p.kind in ("state", "organization")]
    if step.lemma in either("step", "membership") and len(done_to) == 1:
        clause.object = done_to


def for_their_plan(clause: Clause, found: list[Clause]) -> None:
    """«دعمها لمخطط الحكم الذاتي الذي تقدم به المغرب»: whoever has put the plan forward is supported."""
    if clause.kind != "masdar" or clause.object or any(p.kind in _ACTORS for p in clause.oblique("of", "whose", "for")):
        return
    after = next((other for other in found if other.index > clause.index), None)
    if after is None or after.kind != "verb" or after.lemma not in cues().words["puts_forward"] or after.negated:
        return
    near = after.head.start - clause.head.end <= _PLAN
    resumed = bool(after.head.suffix) or any(p.kind == "pronoun" for p in after.oblique("b"))
    states = [phrase for phrase in after.subject if phrase.kind in ("state", "organization")]
    if near and resumed and len(states) == 1:
        clause.object = states


_PLAN = 7
"""How many tokens behind «دعم» the verb of putting a plan forward may stand."""


def step_of(clause: Clause, found: list[Clause]) -> list[Phrase]:
    """Whose accession or candidature stands right behind a verbal noun: «مساندة بودابست انضمام صربيا إلى …»."""
    after = _right_behind(clause, found)
    if after is None or after.lemma not in cues().words["step"]:
        return []
    whose = [phrase for phrase in after.subject if phrase.kind in ("state", "party") and phrase.prep == "*"]
    return whose if len(whose) == 1 else []


def _right_behind(clause: Clause, found: list[Clause]) -> Clause | None:
    """The verbal noun that stands right behind a clause, if there is one."""
    after = next((other for other in found if other.index > clause.index), None)
    if after is None or after.kind != "masdar":
        return None
    return after if 0 <= after.head.start - clause.head.end <= 4 and after.head.prep in ("of", "") else None
