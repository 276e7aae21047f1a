"""Whose members a verb such as «تضم» lists, where the body is told before it: «تأسست الرابطة عام …، وتضم في عضويتها …»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["belonging"]


def belonging(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """Give «تضم» without a subject the body that the clause before founds, or that acted last where «في عضويتها» says so."""
    states = clause.subject
    if clause.kind != "verb" or clause.object or not states or clause.antecedent is not None:
        return
    if clause.head.suffix or not all(_is_of_states(phrase) and phrase.start > clause.head.start for phrase in states):
        return
    body = _body_told(clause, found, resolver)
    if body is not None:
        clause.subject, clause.object = [body], states


def _is_of_states(phrase: Phrase) -> bool:
    return phrase.kind == "state" or (phrase.kind == "party" and phrase.features.get("kind") == "state")


def _body_told(clause: Clause, found: list[Clause], resolver: Resolver) -> Phrase | None:
    """The body that is the subject of the verb before, or that acted in the sentence before."""
    before, inside = verb_before(clause, found), _in_its_membership(clause, resolver)
    first = clause.subject[0]
    if before is not None:
        body = before.subject[0] if len(before.subject) == 1 else None
        at_once = first.start == clause.head.end or first.prep == "both"  # but «وتضم القائمة كينيا وغانا»
        told = inside or (at_once and before.lemma in cues().words["founded"] and not before.object)
        return body if told and clause.head.conj and body is not None and _is_body(body) else None
    bodies = [who for who in resolver.former if who.startswith("organization:")]
    if not inside or len(bodies) != 1 or len(resolver.former) != 1:
        return None
    head = clause.head
    return Phrase("organization", head.start, head.end, head.first, head.last, entity=bodies[0], definite=True)


def _is_body(phrase: Phrase) -> bool:
    return phrase.kind == "organization" or (phrase.kind == "party" and phrase.features.get("class") == "body")


def _in_its_membership(clause: Clause, resolver: Resolver) -> bool:
    """«تضم في عضويتها …»: what the verb lists are members."""
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, clause.head.end, key=attrgetter("start"))
    near = phrases[at] if at < len(phrases) else None
    its = near is not None and near.lemma in cues().words["membership"] and near.prep == "in" and bool(near.suffix)
    return its and near is not None and near.start <= clause.head.end + 1
