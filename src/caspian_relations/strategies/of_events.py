"""Strategies for events."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from caspian_relations.model import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Interview,
    Meeting,
    PhoneCall,
    Signing,
    Status,
    Summit,
    Visit,
    VisitKind,
)
from caspian_relations.strategies.counting import either, padded, perhaps_any
from caspian_relations.strategies.naming import named
from caspian_relations.strategies.of_entities import perhaps_ids, some_ids
from caspian_relations.strategies.of_facts import numbered, read
from caspian_relations.strategies.of_texts import perhaps_names
from caspian_relations.strategies.of_values import perhaps_spans
from caspian_relations.strategies.of_whens import whens

__all__ = [
    "climate_conferences", "conferences", "congratulations", "events", "every_class", "interviews", "meetings", "phone_calls", "signings", "summits", "visits",
]  # fmt: skip

EventT = TypeVar("EventT", bound=Event)

_ACTORS = ("person", "state", "organization")


@cache
def _happening() -> dict[str, st.SearchStrategy[Any]]:
    """The fields that every event has, but for its status."""
    return {
        **read(),
        "name": perhaps_names("series"),
        "when": perhaps_any(whens()),
        "place": perhaps_ids("place"),
        "host": perhaps_ids("state"),
        "participants": some_ids(*_ACTORS),
    }


@cache
def _own_fields() -> dict[type[Event], dict[str, st.SearchStrategy[Any]]]:
    """Class -> the fields that only its events have."""
    edition = {"series": perhaps_ids("series"), "ordinal": st.sampled_from((None, *range(1, 100)))}
    return {
        Event: {},
        Summit: edition,
        ClimateConference: edition,
        Meeting: edition,
        Conference: edition,
        Visit: {
            "visitors": some_ids(*_ACTORS, most=2),
            "destination": perhaps_ids("state", "place"),
            "kind": st.sampled_from((None, *VisitKind)),
        },
        PhoneCall: {"caller": perhaps_ids(*_ACTORS)},
        Signing: {"document": perhaps_spans()},
        Interview: {"interviewee": perhaps_ids("person", "office"), "outlet": perhaps_ids("organization")},
        Congratulation: {"occasion": perhaps_spans()},
    }


@cache
def _built(cls: type[Event], statuses: tuple[Status, ...]) -> st.SearchStrategy[Any]:
    status = st.sampled_from([Status(status) for status in statuses])
    own = _own_fields()[cls]
    most = max(map(len, _own_fields().values()))
    # Events of every class take as many choices, so that one can stand for another.
    return padded(st.builds(cls, numbered("event"), **_happening(), **own, status=status), most - len(own))


def _events(cls: type[EventT], statuses: Iterable[Status | str]) -> st.SearchStrategy[EventT]:
    return _built(cls, tuple(Status(status) for status in statuses))  # type: ignore[arg-type]


@named
def summits(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Summit]:
    """Summits, in a series or not; of some `statuses`."""
    return _events(Summit, statuses)


@named
def climate_conferences(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[ClimateConference]:
    """Climate conferences, in a series or not."""
    return _events(ClimateConference, statuses)


@named
def meetings(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Meeting]:
    """Meetings, in a series or not."""
    return _events(Meeting, statuses)


@named
def conferences(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Conference]:
    """Conferences and forums, in a series or not."""
    return _events(Conference, statuses)


@named
def visits(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Visit]:
    """Visits of every kind; the visitors are among the participants."""
    return st.builds(_with_visitors, _events(Visit, statuses))


def _with_visitors(visit: Visit) -> Visit:
    return evolve(visit, participants=tuple(dict.fromkeys([*visit.visitors, *visit.participants])))


@named
def phone_calls(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[PhoneCall]:
    """Calls; who called is known or not."""
    return _events(PhoneCall, statuses)


@named
def signings(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Signing]:
    """Signings, of a document that is named or not."""
    return _events(Signing, statuses)


@named
def interviews(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Interview]:
    """Interviews; who answers whom is known or not."""
    return _events(Interview, statuses)


@named
def congratulations(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Congratulation]:
    """Congratulations, on an occasion that is named or not."""
    return _events(Congratulation, statuses)


@named
def events(*, statuses: Iterable[Status | str] = Status) -> st.SearchStrategy[Event]:
    """Events of every class, and such as are of no closer one."""
    return either("event", *every_class(statuses))


def every_class(statuses: Iterable[Status | str] = Status) -> list[st.SearchStrategy[Any]]:
    """The strategies of every class of events."""
    chosen = tuple(statuses)
    typed = (
        summits,
        climate_conferences,
        meetings,
        conferences,
        visits,
        phone_calls,
        signings,
        interviews,
        congratulations,
    )
    return [_events(Event, chosen), *(each(statuses=chosen) for each in typed)]
