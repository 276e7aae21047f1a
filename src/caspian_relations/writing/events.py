"""Events in slots: what a wording can say of each type of event."""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.model import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Interview,
    InvalidValue,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
)
from caspian_relations.writing.inflection import Phrase
from caspian_relations.writing.names import Names, actors
from caspian_relations.writing.wordings import Need
from caspian_relations.writing.world import World

__all__ = ["Slots", "event_slots"]


_UNATTENDED = (Summit, Conference, ClimateConference)
"""Gatherings that are told of though nobody is named: «عُقدت قمة في الدوحة»."""
_GATHERINGS = (*_UNATTENDED, Meeting)


class Slots(NamedTuple):
    """What fills the slots of a fact, and what a wording must say of it."""

    filled: dict[str, Phrase]
    genitive: dict[str, Phrase]
    """What differs in the genitive."""
    needs: list[Need]
    who: str
    """``people`` or ``bodies``, where all parties are of one sort."""


def event_slots(event: Event, world: World, namer: Names) -> Slots:
    """Return the slots of an event.

    Raises `InvalidValue` where the event lacks what all its wordings tell, a signatory or a visitor.
    """
    made = Slots({}, {}, [], "")
    _circumstances(event, namer, made)
    if isinstance(event, Visit):
        return _visit(event, world, namer, made)
    if isinstance(event, PhoneCall):
        return _call(event, world, namer, made)
    if isinstance(event, Interview):
        return _interview(event, world, namer, made)
    edition = namer.edition(event) if isinstance(event, _GATHERINGS) else None
    if edition is not None:
        return _gathering(event, edition, world, namer, made)
    if isinstance(event, _UNATTENDED) and not (event.participants and isinstance(event, Summit)):
        return _attended(event, world, namer, made)
    who = _parties(event, event.participants, world)
    if isinstance(event, Meeting) and event.ordinal is not None:
        made.filled["round"] = namer.round(event.ordinal)
        made.needs.append({"round"})
    if isinstance(event, Signing):
        made.filled["document"] = namer.document(world.words(event.document))
        if event.document is None:
            made.filled["signed"] = made.filled["document"]
        else:
            made.needs.append({"document"})
    if isinstance(event, Congratulation) and len(who) < 2:
        raise InvalidValue("participants", event.participants, "who congratulates and who is congratulated")
    return _among(who, namer, made)


def _parties(event: Event, ids: tuple[str, ...], world: World) -> list[tuple[str, str | None]]:
    if not ids:
        raise InvalidValue(f"{type(event).__name__}.participants", ids, "somebody who takes part")
    return actors(world, ids)


def _circumstances(event: Event, namer: Names, made: Slots) -> None:
    if event.when is not None:
        made.filled["when"] = Phrase(namer.when(event.when))
        made.needs.append({"when"})
    venue = event.place or event.host
    if venue is not None and not isinstance(event, Visit):
        made.filled["venue"] = namer.party(venue)
        made.filled["where"] = namer.at(made.filled["venue"])
        made.needs.append({"where", "venue"})


def _among(who: list[tuple[str, str | None]], namer: Names, made: Slots) -> Slots:
    phrases = [namer.party(*actor) for actor in who]
    made.filled["one"], made.filled["all"] = phrases[0], namer.together(phrases)
    made.needs.append({"one", "all"})
    if len(phrases) > 1:
        made.filled["other"] = namer.together(phrases[1:])
        made.needs.append({"other", "all"})
    return made._replace(who=_sort(who))


def _sort(who: list[tuple[str, str | None]]) -> str:
    people = [id.startswith("person:") for id, _ in who]
    return "people" if all(people) else "" if any(people) else "bodies"


def _gathering(event: Event, edition: Phrase, world: World, namer: Names, made: Slots) -> Slots:
    made.filled["event"] = edition
    made.genitive["event"] = namer.edition(event, "gen") or edition
    made.needs.append({"event"})
    return _attended(event, world, namer, made)


def _attended(event: Event, world: World, namer: Names, made: Slots) -> Slots:
    if event.participants:
        made.filled["attended"] = namer.attended(namer.parties(actors(world, event.participants)))
        made.needs.append({"attended"})
    return made


def _visit(visit: Visit, world: World, namer: Names, made: Slots) -> Slots:
    there = visit.destination or visit.place or visit.host
    visitors = visit.visitors or tuple(id for id in visit.participants if id != visit.host)
    if there is None:
        raise InvalidValue("Visit.destination", there, "where the visit goes, or its place or host")
    made.filled["there"] = namer.party(there)
    made.needs.append({"there"})
    return _among(_parties(visit, visitors, world), namer, made)


def _call(call: PhoneCall, world: World, namer: Names, made: Slots) -> Slots:
    who = _parties(call, call.participants, world)
    if call.caller is None:
        made.filled["both"] = namer.parties(who)
        made.needs.append({"both"})
        return made
    who.sort(key=lambda actor: call.caller not in actor)
    return _among(who, namer, made)


def _interview(interview: Interview, world: World, namer: Names, made: Slots) -> Slots:
    who = [actor for actor in actors(world, interview.participants) if interview.outlet not in actor]
    if interview.interviewee is not None:
        who = [actor for actor in who if interview.interviewee in actor] or [(interview.interviewee, None)]
    if interview.outlet is not None:
        made.filled["outlet"] = namer.outlet(namer.party(interview.outlet))
        made.needs.append({"outlet"})
    return _among(who, namer, made)
