"""Filling: which phrases of a clause fill which roles of a frame, and where one clause tells of several events."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["both_unsaid", "fill", "met_apart", "several_signings", "stops", "with_each"]

_NOTHING: Mapping[str, Any] = {}


def several_signings(
    resolver: Resolver, frame: Mapping[str, Any], roles: dict[str, list[Phrase]]
) -> list[dict[str, list[Phrase]]]:
    """«وقعت كينيا اتفاقية مع منغوليا وأخرى مع الإمارات»: the roles of each signing; empty for one alone."""
    signers = roles.get("signatory", [])
    if frame["event"] != "Signing" or len(signers) < 3:
        return []
    sheet = resolver.sheet
    with_whom = [phrase for phrase in signers if phrase.prep == "with"]
    others = [
        phrase
        for before, phrase in pairwise(with_whom)
        if any(sheet.word(at).removeprefix("و") in cues().words["another"] for at in range(before.end, phrase.start))
    ]
    if not others:
        return []
    ours = [phrase for phrase in signers if phrase.prep != "with"]
    first = {**roles, "signatory": [phrase for phrase in signers if phrase not in others]}
    return [first, *({**roles, "signatory": [*ours, other]} for other in others)]


def with_each(roles: Mapping[str, list[Phrase]]) -> list[Phrase]:
    """«وقعت مصر مذكرات مع السودان وكينيا»: those with each of whom one of several documents is signed; empty for one document."""
    documents = roles.get("document", [])
    several = any(phrase.features.get("number") in ("dual", "plural") for phrase in documents)
    several = several or any(phrase.kind == "amount" for phrase in documents)
    signers = roles.get("signatory", [])
    first = next((at for at, phrase in enumerate(signers) if phrase.prep == "with"), len(signers))
    apart = [p for at, p in enumerate(signers) if p.prep in ("with", "both") or (at > first and p.conj)]
    return apart if several and len(apart) > 1 else []


def met_apart(
    resolver: Resolver, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]
) -> list[dict[str, list[Phrase]]]:
    """«التقى الوزير نظيريه العراقي فلان والأردني فلان، كلا على حدة»: the roles of each meeting; empty for one alone."""
    met = [phrase for phrase in roles.get("participant", []) if phrase not in clause.subject]
    if frame["event"] != "Meeting" or not met:
        return []
    among = len(met) > 1 and _among_them(resolver, clause, met[0])
    if among and not clause.subject and clause.kind == "verb":
        return [{**roles, "participant": [phrase]} for phrase in met]  # «وسيلتقي عددا من القادة، بينهم فلان وفلان»
    if len(roles.get("participant", [])) < (2 if clause.modal else 3):
        return []
    if clause.modal == "apart":  # «من المقرر أن يلتقي رئيس الوزراء ووزير الخارجية»
        return [{**roles, "participant": [phrase]} for phrase in roles["participant"]]
    words = resolver.sheet.words[clause.head.end : clause.sentence.end]
    each = any(p.prep == "both" for p in clause.object) and clause.lemma in cues().words["needs_object"]
    each = each or clause.modal == "then"  # «التقى الرئيس ثم رئيس البرلمان»
    if cues().words["apart"].isdisjoint(words) and not each and not among:  # «التقى كلا من … و…»
        return []
    acting = [phrase for phrase in roles["participant"] if phrase in clause.subject]
    if len(acting) > 1 and len(met) == 1:
        return [{**roles, "participant": [one, *met]} for one in acting]  # «التقى الوزيران الرئيس، كل على حدة»
    if len(acting) != 1 or len(met) < 2:
        return []
    return [{**roles, "participant": [*acting, phrase]} for phrase in met]


def _among_them(resolver: Resolver, clause: Clause, met: Phrase) -> bool:
    """«التقى عددا من نظرائه، بينهم فلان وفلان»: they were not there together."""
    return not cues().words["among"].isdisjoint(resolver.sheet.words[clause.head.end : met.start])


def stops(frame: Mapping[str, Any], roles: dict[str, list[Phrase]]) -> list[dict[str, list[Phrase]]]:
    """The roles of each visit of a journey: «زار نيروبي وأكرا» is two."""
    places = roles.get("destination", [])
    if frame["event"] != "Visit" or not all(p.kind in ("place", "state") for p in places):
        return [roles]
    joined = [place for place in places[1:] if place.conj]
    first = {**roles, "destination": [place for place in places if place not in joined]}
    return [first, *({**roles, "destination": [place]} for place in joined)]


def fill(frame: Mapping[str, Any], clause: Clause) -> dict[str, list[Phrase]] | None:
    """Role -> phrases, or None where a place that must be filled is empty or filled by the wrong kind."""
    roles: dict[str, list[Phrase]] = {}
    arguments: dict[str, list[Phrase]] = {"subject": clause.subject, "object": clause.object}
    if clause.antecedent is not None and clause.kind == "participle":
        arguments["subject"] = [clause.antecedent]
    elif clause.antecedent is not None:
        if clause.voice == "passive" or not clause.subject:  # «روتو، الذي شكره»: it is he who gives thanks
            arguments["subject"] = clause.subject or [clause.antecedent]
        elif clause.head.suffix:
            arguments["object"] = [*clause.object, clause.antecedent]
    for preposition, phrase in clause.obliques:
        arguments.setdefault(preposition, []).append(phrase)
    kinds = frame.get("types", {})
    if _swapped(kinds, clause):
        arguments["subject"], arguments["object"] = (
            arguments["object"],
            arguments["subject"],
        )  # «وحضر الاجتماع الرئيس …»
    for slot, role in frame.get("roles", _NOTHING).items():
        phrases = arguments.get(slot)
        if not phrases:
            continue
        wanted = kinds.get(slot)
        for phrase in phrases:
            fits = wanted is None or phrase.kind in wanted or ("state" in wanted and _is_state(phrase))
            if fits or (wanted is not None and "document" in wanted and _counted(phrase, clause)):
                roles.setdefault(role, []).extend([phrase, *_of_which(phrase, clause)])
    for role in frame.get("must", ()):
        if role not in roles:
            return None
    return roles


def both_unsaid(clause: Clause) -> bool:
    """«اتفقا عليه حين اجتمعا في …»: a verb in the dual, whose two are told before."""
    dual = clause.kind == "verb" and clause.head.features.get("number") == "dual"
    return dual and not clause.subject and not clause.negated and clause.voice != "passive"


def _swapped(kinds: Mapping[str, list[str]], clause: Clause) -> bool:
    """Whether the object stands before the subject, each fitting only the other's place; or alone, the subject being told before."""
    first, second = kinds.get("subject"), kinds.get("object")
    if first is None or second is None or not clause.subject:
        return False
    if not clause.object:  # «وأبرمت مع الوزير اتفاقية», «ويوقعان عدة اتفاقيات»
        both = clause.head.features.get("number") == "dual"
        alone = clause.kind == "verb" and clause.voice != "passive" and (clause.antecedent is None or both)
        unsaid = alone and (both or any(True for _ in clause.oblique("with")))
        return unsaid and all(
            p.kind not in first and (p.kind in second or ("document" in second and _counted(p, clause)))
            for p in clause.subject
        )
    return clause.subject[0].kind not in first and clause.subject[0].kind in second and clause.object[0].kind in first


def _is_state(phrase: Phrase) -> bool:
    """«جمهورية قيرغيزستان»."""
    named = len(phrase.parts) == 1 and phrase.parts[0].kind == "state"
    return phrase.kind == "party" and phrase.features.get("kind") == "state" and named


def _counted(phrase: Phrase, clause: Clause) -> bool:
    """«نحو عشرين وثيقة» are documents, and so is «عدد من مذكرات التفاهم»."""
    if _of_which(phrase, clause):
        return True
    return phrase.kind == "amount" and getattr(phrase.value, "unit", "") in cues().words["document_units"]


def _of_which(phrase: Phrase, clause: Clause) -> list[Phrase]:
    """The documents of which «عدد» says that there are some."""
    if phrase.lemma not in cues().words["some"]:
        return []
    return [
        some for some in clause.oblique("from") if some.kind == "document" and phrase.end < some.start <= phrase.end + 1
    ]
