"""What is supported, where a clause only points at it: «وتدعم كينيا توسيعه», «وتدعمه غانا», «يدعم الممر ويدعم كينيا بقرض»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["supported"]

_ACTORS = frozenset({"person", "title", "state", "organization"})
_HELPED = frozenset({"state", "organization"})
_SKIPPED = frozenset({"verb", "participle", "particle", "conjunction", "date", "stop"})
"""What may stand before that of which a sentence tells."""
_FULL_STOPS = frozenset(".!?؟…\n")
_BACK = 40


def supported(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """Give «دعم» the object that a pronoun or the verb before leaves open."""
    _goes_on(clause, found, resolver)
    if clause.object or clause.antecedent is not None or any(True for _ in clause.oblique("whose", "*")):
        return
    pronoun = _pronoun(clause, resolver)
    way = _way_told(clause, resolver) if pronoun else None
    if way is not None and pronoun and _gender(way, resolver) == GENDER_OF[pronoun]:
        clause.object = [way]


def _goes_on(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«يدعم البنك الممر ويدعم كينيا بقرض»: a verb that is said again goes on with its subject, where nothing else can be the object."""
    before = verb_before(clause, found)
    if clause.kind != "verb" or not clause.head.conj or clause.head.suffix or clause.object or before is None:
        return
    whom, actors = clause.subject, [phrase for phrase in before.subject if phrase.kind in _ACTORS]
    if before.lemma != clause.lemma or before.negated or not before.object or before.antecedent is not None:
        return
    if not whom or not actors or any(p.kind not in _HELPED or p.start < clause.head.start for p in whom):
        return
    alike = all(clause.head.features.get(key) == before.head.features.get(key) for key in ("gender", "number", "tense"))
    if alike and _by_means(whom[-1].end, resolver):
        clause.subject, clause.object = list(before.subject), whom


def _by_means(at: int, resolver: Resolver) -> bool:
    """«بقرض», «من خلال منحة»: whether a preposition stands at token `at`."""
    form = resolver.sheet.forms[at] if at < len(resolver.sheet.forms) else None
    if form is None or not form.readings or at in resolver.sheet.hits:
        return False
    return form.read("preposition") is not None or form.readings[0].prep == "ب"


def _pronoun(clause: Clause, resolver: Resolver) -> str:
    """The pronoun in «تدعمه كينيا», «تدعم كينيا توسيعه», «دعمها له»; empty where there is none."""
    if clause.kind == "verb" and clause.head.suffix in GENDER_OF:
        return clause.head.suffix
    phrases = resolver.sheet.phrases
    end = max((phrase.end for phrase in clause.subject if phrase.start > clause.head.start), default=clause.head.end)
    at = bisect_left(phrases, end, key=attrgetter("start"))
    after = phrases[at] if at < len(phrases) and phrases[at].start == end else None
    if after is None or after.suffix not in GENDER_OF:
        return ""
    grows = after.kind == "masdar" and after.lemma in cues().words["furthered"] and after.prep in ("", "of", "*")
    return after.suffix if grows or (after.kind == "pronoun" and after.prep == "of") else ""


def _way_told(clause: Clause, resolver: Resolver) -> Phrase | None:
    """The corridor with which the sentence begins, or the one before where the clause begins it."""
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, clause.head.start, key=attrgetter("start"))
    first: Phrase | None = None
    inside = True
    for phrase in reversed(phrases[max(at - _BACK, 0) : at]):
        if phrase.kind == "stop" and phrase.lemma in _FULL_STOPS:
            if not inside or (first is not None and first.kind not in _ACTORS):
                break
            inside, first = False, None
        elif phrase.kind not in _SKIPPED:
            first = phrase
    if first is None or first.kind != "corridor" or first.prep:
        return None
    return first if resolver.resolve(first) else None


def _gender(way: Phrase, resolver: Resolver) -> str | None:
    noun = resolver.sheet.forms[way.start].read("noun")
    return noun.features.get("gender") if noun is not None else None
