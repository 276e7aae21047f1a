"""Whose a deed is that a noun, a participle or a verb without a subject tells: his country's stand, one of the supporters, the body told of."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.adjectives import is_adverb
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["of_a_supporter", "of_the_body", "of_their_country", "of_their_stand"]


def of_their_country(clause: Clause, resolver: Resolver) -> None:
    """«عن تقدير بلاده وشكرها لمصر»: the pronoun of the second noun is the country of the first."""
    head = clause.head
    if clause.kind != "masdar" or head.suffix != "ها" or head.conj != "و":
        return
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, head.start, key=attrgetter("start")) - 1
    before = phrases[at] if at >= 0 and phrases[at].end == head.start else None
    if before is not None and before.prep == "*" and before.kind in ("party", "state"):
        clause.subject = [before]


def of_their_stand(clause: Clause, resolver: Resolver) -> None:
    """«عن موقف بلاده الثابت في دعم السودان», «دور كينيا في دعم …»: in what the country does so."""
    head = clause.head
    if clause.kind != "masdar" or head.prep != "in" or head.suffix:
        return
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, head.start, key=attrgetter("start")) - 1
    for back in range(at, max(at - 3, 0), -1):
        land, stand = phrases[back], phrases[back - 1]
        country = land.kind == "state" or (land.kind == "party" and bool(land.suffix))
        if country and stand.lemma in cues().words["stand"] and stand.end == land.start and land.prep == "*":
            clause.object, clause.subject = clause.object or clause.subject, [land]
            return
        if land.kind in ("stop", "verb"):
            return


def of_the_body(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«تأسست الرابطة عام 1967، وتتألف من …», «آسيان، وهي تجمع إقليمي يضم تايلاند ولاوس»: which body has those members."""
    if clause.kind != "verb" or any(phrase.kind != "state" for phrase in clause.subject):
        return
    before = verb_before(clause, found)
    if not clause.subject and clause.head.conj == "و" and any(clause.oblique("from")):
        if before is not None and len(before.subject) == 1 and before.subject[0].kind in ("organization", "party"):
            clause.subject = before.subject
        return
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, clause.head.start, key=attrgetter("start"))
    behind = (k for k in range(at - 1, max(at - 4, 1), -1) if phrases[k].lemma in cues().words["it_is"])
    pronoun = next(behind, None)
    if clause.object or not clause.subject or pronoun is None or clause.subject[0].start < clause.head.start:
        return
    body = next((p for p in reversed(phrases[max(pronoun - 2, 0) : pronoun]) if p.kind != "stop"), None)
    if body is not None and body.kind == "organization" and body.start >= clause.sentence.start:
        clause.subject, clause.object = [body], clause.subject


def of_a_supporter(clause: Clause, resolver: Resolver) -> None:
    """«تركيا الداعم الأول لأذربيجان»: of whom a definite participle right behind the name says what she is."""
    head = clause.head
    if clause.kind != "participle" or clause.subject or clause.antecedent is not None or head.conj:
        return
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, head.start, key=attrgetter("start"))
    before, start = phrases[at - 1] if at else None, head.start
    if head.definite and head.features.get("number") == "plural":
        start = _one_of_them(head, resolver)
        at -= sum(1 for phrase in phrases[max(at - 2, 0) : at] if phrase.start >= start)  # «أول» is a phrase
        before = phrases[at - 1] if at else None
        if before is not None and before.kind == "verb" and before.lemma in cues().words["copular"] and at > 1:
            start, before = before.start, phrases[at - 2]  # «مصر كانت من أول المؤيدين للسودان»
    if before is not None and before.kind == "pronoun" and before.lemma in cues().words["it_is"] and at > 1:
        start, before = before.start, phrases[at - 2]  # «ألمانيا هي الداعم الأول لغانا»
    near = before is not None and (before.end == start or (head.prep == "from" and before.end >= head.start - 3))
    own = before is not None and before.kind == "party" and bool(before.suffix)  # «إن بلاده ممتنة لكينيا»
    capital = before is not None and bool(resolver.capital_of(before))
    named = before is not None and (before.kind == "state" or own or capital) and not before.prep
    if before is not None and near and named and (head.definite or before.end == head.start):
        clause.subject = [before]


def _one_of_them(head: Phrase, resolver: Resolver) -> int:
    """«مصر | من أشد المؤيدين للسودان», «نيروبي | أحد الداعمين للصومال»: where it begins to say that somebody is one of them."""
    words, start = cues().words, head.start
    while head.start - start < _ONE_OF and resolver.sheet.word(start - 1) in words["one_of_many"]:
        start -= 1
    if start < head.start and is_adverb(resolver.sheet.forms[start - 1]):
        start -= 1  # «كانت مصر دائما أول المساندين للسودان»
    return start


_ONE_OF = 4
"""How many words may say that somebody is one of the supporters: «من بين أبرز الداعمين»."""
