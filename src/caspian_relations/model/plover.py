"""Event codes: PLOVER (Political Language Ontology for Verifiable Event Records, manual draft 2.0).

A code is given where the manual asks for it and withheld, with the reason, where it would be forced: without a date, without an actor, and for
what was only proposed, cancelled or denied. Interviews are comments, which PLOVER does not code.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from attrs import frozen

from caspian_relations.model.enums import Status
from caspian_relations.model.events import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
)

__all__ = ["Plover", "PloverContext", "PloverMode", "PloverType", "coded"]


class PloverType(StrEnum):
    """The sixteen event categories."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class PloverMode(StrEnum):
    """How a consultation was held: the modes of CONSULT."""

    VISIT = "visit"
    THIRD_PARTY = "third-party"
    """A third party is the host."""
    MULTILATERAL = "multilateral"
    PHONE = "phone"


class PloverContext(StrEnum):
    """Why: the contexts that an event of this model can tell."""

    DIPLOMATIC = "diplomatic"
    ENVIRONMENT = "environment"


@frozen
class Plover:
    """The code of one event, or the reason why it has none.

    >>> from caspian_relations.model import Visit, When
    >>> visit = Visit("event:1", visitors=["state:KE"], destination="state:EG", when=When("2024-08-09"))
    >>> visit.plover.type.value, visit.plover.mode.value, visit.plover.source, visit.plover.target
    ('CONSULT', 'visit', ('state:KE',), ('state:EG',))
    >>> Visit("event:1", visitors=["state:KE"]).plover.reason
    'the date is not known'
    """

    type: PloverType | None = None
    """The event category; None where there is no code."""
    mode: PloverMode | None = None
    """How, where the category has modes and the event tells."""
    contexts: tuple[PloverContext, ...] = ()
    """Why."""
    source: tuple[str, ...] = ()
    """Ids of the actors: the visitor, the one who congratulates, or all who meet on equal terms."""
    target: tuple[str, ...] = ()
    """Ids of the recipients: the host of a visit, the one who is congratulated; perhaps none."""
    reason: str | None = None
    """Why there is no code, or None where there is one."""


Draft = tuple[PloverType, PloverMode | None, tuple[str, ...], tuple[str, ...]]
"""Category, mode, source, target of an event that was held."""


def _actors(*ids: str | None) -> tuple[str, ...]:
    """Regions and places are no actors."""
    return tuple(
        dict.fromkeys(id for id in ids if id is not None and id.startswith(("state:", "person:", "organization:")))
    )


def _states(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id in ids if id.startswith("state:"))


def _visit(event: Visit) -> Draft:
    source = _actors(*(event.visitors or event.participants))
    host = event.host or event.destination
    hosts = _actors(host, *(event.participants if event.visitors else ()))
    return PloverType.CONSULT, PloverMode.VISIT, source, tuple(id for id in hosts if id not in source)


def _meeting(event: Event) -> Draft:
    actors = _actors(*event.participants)
    states = _states(actors)
    if event.host in states and len(states) > 1 and states == actors:
        return PloverType.CONSULT, PloverMode.VISIT, tuple(id for id in actors if id != event.host), (event.host,)
    # A person may stand for the host without its being told here, so that a third party is certain only among states.
    third = event.host is not None and len(states) > 1 and event.host not in states
    return PloverType.CONSULT, PloverMode.THIRD_PARTY if third else None, actors, ()


def _gathering(event: Event) -> Draft:
    return PloverType.CONSULT, PloverMode.MULTILATERAL, _actors(*event.participants) or _actors(event.host), ()


def _call(event: Event) -> Draft:
    return PloverType.CONSULT, PloverMode.PHONE, _actors(*event.participants), ()


def _signing(event: Event) -> Draft:
    return PloverType.SUPPORT, None, _actors(*event.participants), ()


def _congratulation(event: Event) -> Draft:
    return PloverType.SUPPORT, None, _actors(*event.participants[:1]), _actors(*event.participants[1:])


_CATEGORIES: dict[type[Event], Callable[..., Draft]] = {
    Visit: _visit,
    Meeting: _meeting,
    Summit: _gathering,
    ClimateConference: _gathering,
    Conference: _gathering,
    PhoneCall: _call,
    Signing: _signing,
    Congratulation: _congratulation,
}
_UNCODED = {
    Status.PROPOSED: "it was only proposed",
    Status.CANCELLED: "it was cancelled",
    Status.DENIED: "the text denies it",
}


def coded(event: Event) -> Plover:
    """Return the PLOVER code of `event`, or why it has none."""
    category = _CATEGORIES.get(type(event))
    if category is None:
        return Plover(reason=f"PLOVER has no category for an event of type {type(event).__name__}")
    if event.status in _UNCODED:
        return Plover(reason=_UNCODED[event.status])
    if event.when is None or (event.when.start is None and event.when.end is None):
        return Plover(reason="the date is not known")
    type_, mode, source, target = category(event)
    if not source:
        return Plover(reason="no actor is known")
    contexts = [PloverContext.ENVIRONMENT] if isinstance(event, ClimateConference) else []
    if event.status is Status.PLANNED:
        # What is still to come is coded as the agreement to do it.
        type_, mode = PloverType.AGREE, None
    return Plover(type_, mode, (PloverContext.DIPLOMATIC, *contexts), source, target)
