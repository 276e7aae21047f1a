"""What takes place: summits, conferences, meetings, visits, calls, signings, interviews, congratulations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import (
    checked,
    identifier,
    instance,
    integer,
    members,
    optional,
    unique,
)
from caspian_relations.model.enums import Status, VisitKind
from caspian_relations.model.facts import Fact
from caspian_relations.model.names import NAMES, Names, as_names
from caspian_relations.model.spans import Span
from caspian_relations.model.when import When

if TYPE_CHECKING:
    from caspian_relations.model.plover import Plover

__all__ = [
    "ClimateConference", "Conference", "Congratulation", "Event", "Interview", "Meeting", "PhoneCall", "Signing", "Summit", "Visit",
]  # fmt: skip

_PARTIES = ("person", "state", "organization", "region", "office")


_ordinal = checked(optional(integer(1, 9999)))
_series = checked(optional(identifier("series")))
_party = checked(optional(identifier(*_PARTIES)))
_place = checked(optional(identifier("place", "region", "state")))
_span = checked(optional(instance(Span)))


@frozen(repr=False)
class Event(Fact):
    """Base of all that takes place; an `Event` itself is one of no closer type.

    >>> event = Meeting("event:1", when=When("2024-08-09"), place="place:astana", participants=["state:AZ", "state:KZ"], status="planned")
    >>> print(event.explain())
    event:1 (Meeting): 2024-08-09, place:astana, with state:AZ, state:KZ, planned
    not read by a rule
    """

    id_kind: ClassVar[str] = "event"
    """Ids are ``event:1``, counted in text order."""
    name: Names = field(
        kw_only=True, factory=Names, converter=as_names, validator=checked(instance(Names, accepted=NAMES))
    )
    """Its name, where it is of a known series or format or the text gives it one; else empty."""
    when: When | None = field(kw_only=True, default=None, validator=checked(optional(instance(When))))
    """The date that the text ties to it."""
    place: str | None = field(kw_only=True, default=None, validator=_place)
    """Id of the most specific place named for it."""
    host: str | None = field(kw_only=True, default=None, validator=_party)
    """Id of the state (or organisation, or person) that receives."""
    participants: tuple[str, ...] = field(
        kw_only=True, default=(), converter=converters.strings, validator=checked(unique(identifier(*_PARTIES)))
    )
    """Ids of persons and of the states or organisations that they stand for; callers and congratulators first."""
    status: Status = field(
        kw_only=True, default=Status.HELD, converter=converters.status, validator=checked(members(Status))
    )
    """How it stands on the day of publication."""

    @property
    def plover(self) -> Plover:
        """Its PLOVER code: type, mode, contexts, source and target, or the reason why it has none.

        >>> Meeting("event:1", participants=["state:EG", "state:JO"], when=When("2024"), status="planned").plover.type.value
        'AGREE'
        """
        from caspian_relations.model.plover import coded

        return coded(self)

    def _gist(self) -> str:
        parts = [self.name.first("en", "ar")] if self.name else []
        parts += [str(self.when) if self.when else None, self.place]
        parts.append("with " + ", ".join(self.participants) if self.participants else None)
        return ", ".join([*filter(None, parts), str(self.status)])


@frozen(repr=False)
class Summit(Event):
    """Heads of state or government of three states or more meet, whatever the text calls it.

    >>> summit = Summit("event:1", series="series:ca-consultative", ordinal=6, when=When("2024-08-09"), host="state:KZ", status="planned")
    >>> summit.ordinal, summit.when.start.year
    (6, 2024)
    """

    series: str | None = field(kw_only=True, default=None, validator=_series)
    """Id of the series that it is an edition of."""
    ordinal: int | None = field(kw_only=True, default=None, validator=_ordinal)
    """Its number in the series, from 1."""


@frozen(repr=False)
class ClimateConference(Event):
    """A Conference of the Parties to the UN climate convention.

    >>> ClimateConference("event:1", series="series:cop", ordinal=29).ordinal
    29
    """

    series: str | None = field(kw_only=True, default=None, validator=_series)
    """Id of the series that it is an edition of."""
    ordinal: int | None = field(kw_only=True, default=None, validator=_ordinal)
    """Its number in the series, from 1."""


@frozen(repr=False)
class Meeting(Event):
    """Talks between two parties or more, or a session of a commission or council below the rank of a summit.

    >>> Meeting("event:1", participants=("person:a", "person:b")).participants
    ('person:a', 'person:b')
    """

    series: str | None = field(kw_only=True, default=None, validator=_series)
    """Id of the series that it is an edition of."""
    ordinal: int | None = field(kw_only=True, default=None, validator=_ordinal)
    """Its number in the series, from 1."""


@frozen(repr=False)
class Conference(Event):
    """A conference, forum, congress or exhibition.

    >>> Conference("event:1", name={"en": "Digital Forum"}).name.first("en")
    'Digital Forum'
    """

    series: str | None = field(kw_only=True, default=None, validator=_series)
    """Id of the series that it is an edition of."""
    ordinal: int | None = field(kw_only=True, default=None, validator=_ordinal)
    """Its number in the series, from 1."""


@frozen(repr=False)
class Visit(Event):
    """Somebody goes to see another state, organisation or place; an invitation alone is none.

    >>> Visit("event:1", visitors=["person:a"], destination="state:KZ", kind="official").kind.value
    'official'
    """

    visitors: tuple[str, ...] = field(
        kw_only=True, default=(), converter=converters.strings, validator=checked(unique(identifier(*_PARTIES)))
    )
    """Ids of those who come, who are `participants` as well."""
    destination: str | None = field(
        kw_only=True, default=None, validator=checked(optional(identifier("state", "place", "region", "organization")))
    )
    """Id of where they go."""
    kind: VisitKind | None = field(
        kw_only=True, default=None, converter=converters.visit_kind, validator=checked(optional(members(VisitKind)))
    )
    """Its protocol, where the text says it."""


@frozen(repr=False)
class PhoneCall(Event):
    """Two talk by telephone or by video.

    >>> PhoneCall("event:1", caller="person:a", participants=["person:a", "person:b"]).caller
    'person:a'
    """

    caller: str | None = field(kw_only=True, default=None, validator=_party)
    """Id of who called, where the text says it."""


@frozen(repr=False)
class Signing(Event):
    """A document is signed; `participants` are the signatories, not the witnesses.

    >>> Signing("event:1", participants=["state:AZ", "state:KZ"], document=Span(10, 31)).document
    Span(start=10, end=31)
    """

    document: Span | None = field(kw_only=True, default=None, validator=_span)
    """The words that name the document."""


@frozen(repr=False)
class Interview(Event):
    """Somebody answers a journalist.

    >>> Interview("event:1", interviewee="person:a", outlet="organization:b").outlet
    'organization:b'
    """

    interviewee: str | None = field(kw_only=True, default=None, validator=_party)
    """Id of who answers."""
    outlet: str | None = field(kw_only=True, default=None, validator=checked(optional(identifier("organization"))))
    """Id of the agency, newspaper or channel."""


@frozen(repr=False)
class Congratulation(Event):
    """One congratulates another; the one who congratulates is the first participant.

    >>> Congratulation("event:1", participants=["person:a", "person:b"], occasion=Span(3, 20)).occasion.start
    3
    """

    occasion: Span | None = field(kw_only=True, default=None, validator=_span)
    """The words that say on what."""
