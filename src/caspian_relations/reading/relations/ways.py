"""What a way connects, where more than one clause or noun tells it: «يبدأ من … وينتهي في …», «بالحدود التركية», «وهو خط حديدي يربط …»."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import takewhile
from operator import attrgetter

from caspian_relations.arabic.tokens import PUNCT
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.governing import governor
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.relations.said_of import Found, each, is_denied
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["begins_and_ends", "corridor_before", "crossed", "ends_within", "lands_behind", "of_its_kind", "only_ends"]

_LAND = frozenset({"state", "region", "place"})
_A_WAY = frozenset({"corridor", "project"})
_NEAR = 10
"""How many phrases before a verb the corridor it is about may stand, and how many behind it an end."""
_KIN = 3
"""How many tokens may stand between «الأسواق» and the adjective of the land: «شبكة السكك الحديدية التركية»."""


def corridor_before(resolver: Resolver, clause: Clause) -> list[str]:
    """«يهدف الممر الأوسط إلى ربط …»: the corridor named before in the same sentence, or the one by which behind it."""
    via = [phrase.entity for phrase in clause.oblique("via") if phrase.kind == "corridor" and phrase.entity]
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, clause.head.start, key=_start)
    for phrase in reversed(phrases[max(at - _NEAR, 0) : at]):
        if phrase.start < clause.sentence.start or via:
            break
        if phrase.kind == "corridor":
            return resolver.resolve(phrase)
    return via


def only_ends(clause: Clause) -> bool:
    """Whether what stands as the subject of «يربط» are its ends: nobody else follows the verb, and «بـ» does."""
    ends = clause.subject and all(phrase.kind in _LAND for phrase in clause.subject)
    behind = all(phrase.start > clause.head.start for phrase in clause.subject)
    return bool(ends) and behind and clause.kind == "verb" and any(True for _ in clause.oblique("b"))


def of_its_kind(resolver: Resolver, clause: Clause) -> list[str]:
    """«الممر الأوسط، وهو خط حديدي يربط …», «الممر، طريق بري يصل …»: what kind of way it is stands for the one named before."""
    kind = clause.subject[0] if len(clause.subject) == 1 else clause.antecedent
    if kind is None or kind.kind not in _A_WAY or kind.entity is not None or kind.definite or kind.conj or kind.prep:
        return []
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, kind.start, key=_start) - 1
    if kind.kind == "project" and not (at > 1 and phrases[at - 2].kind == "corridor" and _is_comma(phrases[at - 1])):
        return []  # «ممر …، وهو مشروع مهم، يربط …»
    told = at >= 0 and phrases[at].end == kind.start and phrases[at].start >= clause.sentence.start
    if told and phrases[at].kind == "pronoun" and phrases[at].lemma in cues().words["it_is"]:
        return resolver.corridors[-1:]
    beside = phrases[at - 1] if told and at and _is_comma(phrases[at]) else None
    return resolver.resolve(beside) if beside is not None and beside.kind == "corridor" else []


def crossed(sheet: Sheet, phrase: Phrase) -> bool:
    """«يصل الممر أنغولا بالبحر عبر أراضي زامبيا»: a land that is only crossed."""
    return phrase.prep == "*" and cues().prepositions.get(sheet.word(phrase.start - 2)) == "via"


def lands_behind(sheet: Sheet, clause: Clause) -> list[str]:
    """«يربط الممر الصين بأسواق أوروبا», «يصل الخط الميناء بالحدود التركية»: the land whose edge, ports or markets they are."""
    at = bisect_left(sheet.phrases, clause.head.end, key=_start)
    out: list[str] = []
    last = clause.head.end
    for phrase in takewhile(_goes_on, sheet.phrases[at : at + _NEAR]):
        if phrase.kind == "masdar" and phrase.lemma in cues().words["passing"]:
            break
        if phrase.kind == "topic" and phrase.parts and phrase.prep != "via" and _is_edge(sheet, phrase.start):
            out += [part.entity for part in phrase.parts if part.entity is not None]
        elif phrase.kind == "nisba" and phrase.definite and phrase.entity:
            edge = _edge_of(sheet, phrase, last)
            if edge is not None and _governor(sheet, edge) != "via":  # «عبر الأراضي التركية»
                out.append(phrase.entity)
        last = phrase.end
    return out


def ends_within(clause: Clause) -> list[str]:
    """«يربط شبكتي الكهرباء في كينيا وأوغندا بشبكة تنزانيا»: where what is joined stands, told before the other end."""
    if clause.object and any(phrase.kind in _LAND for phrase in clause.object):
        return []
    other = next((phrase.start for phrase in clause.oblique("b", "to", "with")), None)
    inside = [p for p in clause.oblique("in") if p.kind == "state" and (other is None or p.start < other)]
    return [phrase.entity for phrase in inside if phrase.entity is not None]


def begins_and_ends(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«يبدأ الممر من جدة وينتهي في الدمام», «ينطلق من مومباسا ليصل إلى كمبالا»: two verbs tell the two ends of a way."""
    verb = row[index]
    if verb.value == "past" or is_denied(row, index):
        return []
    then = next((k for k in range(index + 1, min(index + _NEAR, len(row))) if row[k].kind in _BREAKS), None)
    if then is None or row[then].kind != "verb" or row[then].lemma not in cues().words["way_ends"]:
        return []
    between, behind = row[index + 1 : then], row[then + 1 : then + 4]
    first = _end(resolver.sheet, between, _BEGINNING)
    last = _end(resolver.sheet, takewhile(_goes_on, behind), _ENDING)
    way = _way(row, index, between, resolver) if first and last else []
    return each(way, "connects", [*first, *last], verb, f"frame:{verb.lemma}")


def _end(sheet: Sheet, phrases: Iterable[Phrase], prepositions: frozenset[str]) -> list[str]:
    """«من ميناء مومباسا», «عند الحدود الإثيوبية», «عند حدود زامبيا»: the first land under one of the prepositions."""
    for phrase in phrases:
        whole = next((p for p in phrase.parts if p.entity), phrase) if phrase.kind == "topic" else phrase
        if whole.entity is None:
            continue
        named = phrase.kind in _LAND or (phrase.kind == "topic" and _is_edge(sheet, phrase.start))
        if named and phrase.prep in prepositions:
            return [whole.entity]
        at = _edge_of(sheet, phrase, 0) if phrase.kind == "nisba" else None
        if at is not None and _governor(sheet, at) in prepositions:
            return [whole.entity]
    return []


def _governor(sheet: Sheet, at: int) -> str:
    """The preposition of the noun at token `at`, attached or before it."""
    attached = next((reading.prep for reading in sheet.forms[at].readings if reading.prep), "")
    return str(cues().prepositions.get(attached) or attached or governor(sheet, at, None))


def _way(row: list[Phrase], index: int, between: list[Phrase], resolver: Resolver) -> list[str]:
    """The corridor that begins somewhere: the subject behind the verb, the one before it, or the one told of last."""
    subject = next((p for p in between if not p.prep.strip("*") and p.kind not in ("date", "amount", "stop")), None)
    if subject is not None and subject.kind not in ("corridor", "project"):
        return []
    if subject is None:
        subject = next((p for p in reversed(row[max(index - _NEAR, 0) : index]) if p.kind in _TELLS), None)
    if subject is None:
        resolver.advance(row[index].start)
        return resolver.corridors[-1:] if _stands_alone(resolver.sheet, row[index]) else []
    return resolver.resolve(subject) if subject.kind in ("corridor", "project") else []


def _stands_alone(sheet: Sheet, verb: Phrase) -> bool:
    """Whether the verb begins its sentence and «من» follows it at once: «ويبدأ من …», not «وتبدأ الرحلة من …»."""
    after = sheet.forms[verb.end] if verb.end < len(sheet.forms) else None
    first = verb.start == 0 or sheet.forms[verb.start - 1].kind == PUNCT
    return first and after is not None and after.read("preposition") is not None


_BREAKS = frozenset({"verb", "participle", "masdar"})
_TELLS = frozenset({"corridor", "project", "event", "person", "title", "organization", "figure", "document", "verb"})
_BEGINNING = frozenset({"from", "in", "b", "at"})
_ENDING = frozenset({"in", "b", "at", "to", "until", "on"})


def _goes_on(phrase: Phrase) -> bool:
    """Whether the clause goes on at `phrase`."""
    return phrase.kind not in ("verb", "stop", "conjunction")


def _is_edge(sheet: Sheet, at: int) -> bool:
    form = sheet.forms[at]
    edges, signs = cues().words["edges"], cues().figures["signs"]
    return any(r.value in edges or "market" in signs.get(r.value, ()) for r in form.readings)


def _edge_of(sheet: Sheet, nisba: Phrase, floor: int) -> int | None:
    """Where a noun such as «حدود» stands right before the adjective, or before what it governs."""
    floor = max(nisba.start - 1 - _KIN, floor - 2, -1)
    return next((at for at in range(nisba.start - 1, floor, -1) if _is_edge(sheet, at)), None)


def _is_comma(phrase: Phrase) -> bool:
    return phrase.kind == "stop" and phrase.lemma in ("،", ",")


_start = attrgetter("start")
