"""Who and what there is: states, regions, places, persons, offices, organisations."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from attrs import field, frozen

from caspian_relations.model import converters, views
from caspian_relations.model.checks import (
    boolean,
    checked,
    identifier,
    instance,
    matching,
    members,
    optional,
    own_kind,
    text,
    unique,
)
from caspian_relations.model.enums import OfficeTitle, OrganizationKind, PlaceKind
from caspian_relations.model.errors import InvalidValue
from caspian_relations.model.names import NAMES, Names, as_names
from caspian_relations.model.when import When

__all__ = ["Coordinates", "Entity", "Office", "Organization", "Person", "Place", "Region", "State"]

_names = checked(instance(Names, accepted=NAMES))
_wikidata = checked(optional(matching("Q[1-9][0-9]*", "a Wikidata item such as Q232")))
_m49 = matching("[0-9]{3}", "a UN M49 code of three digits such as 143")
_states = checked(unique(identifier("state")))
_is_bool = checked(boolean)


@frozen(repr=False)
class Entity:
    """Base of all that has an id, names and perhaps a Wikidata item. Not built itself."""

    id_kind: ClassVar[str] = ""
    """What the ids of its instances begin with."""

    id: str = field()
    """A readable slug, the same in every run and release: ``state:AZ``, ``person:ilham-aliyev``."""
    names: Names = field(factory=Names, converter=as_names, validator=_names)
    """Names by language, the preferred one first."""
    wikidata: str | None = field(default=None, validator=_wikidata)
    """The Wikidata item (``Q232``), or None."""

    @id.validator
    def _of_this_kind(self, attribute: Any, value: str) -> None:
        own_kind(self, value)

    @property
    def slug(self) -> str:
        """The id without its kind: ``ilham-aliyev``."""
        return self.id.partition(":")[2]

    def __str__(self) -> str:
        return self.names.first("en", "ar", *self.names) or self.slug

    def __repr__(self) -> str:
        return views.built(self)

    def _repr_html_(self) -> str:
        """What a notebook shows: names, codes and attributes on a card."""
        return views.html("entity_html", self)


@frozen(repr=False)
class State(Entity):
    """A sovereign state (ISO 3166-1).

    >>> kazakhstan = State("state:KZ", {"en": "Kazakhstan"}, "Q232", alpha2="KZ", alpha3="KAZ", numeric="398", capital="place:astana")
    >>> str(kazakhstan), kazakhstan.slug
    ('Kazakhstan', 'KZ')
    """

    id_kind: ClassVar[str] = "state"
    """Ids are ``state:`` and the alpha-2 code."""
    alpha2: str = field(kw_only=True, validator=checked(matching("[A-Z]{2}", "an ISO 3166-1 alpha-2 code such as KZ")))
    """ISO 3166-1 alpha-2 code."""
    alpha3: str | None = field(
        default=None,
        kw_only=True,
        validator=checked(optional(matching("[A-Z]{3}", "an ISO 3166-1 alpha-3 code such as KAZ"))),
    )
    """ISO 3166-1 alpha-3 code."""
    numeric: str | None = field(
        default=None,
        kw_only=True,
        validator=checked(optional(matching("[0-9]{3}", "an ISO 3166-1 numeric code of three digits such as 398"))),
    )
    """ISO 3166-1 numeric code, three digits with leading zeros."""
    capital: str | None = field(default=None, kw_only=True, validator=checked(optional(identifier("place"))))
    """Id of the capital."""


@frozen(repr=False)
class Region(Entity):
    """A named part of the world that is no state: Central Asia, the South Caucasus, the Gulf.

    >>> Region("region:central-asia", {"en": "Central Asia"}, m49="143", members=("state:KZ", "state:KG")).members
    ('state:KZ', 'state:KG')
    """

    id_kind: ClassVar[str] = "region"
    """Ids are ``region:`` and the kebab-case of the usual English name."""
    m49: str | None = field(default=None, kw_only=True, validator=checked(optional(_m49)))
    """UN M49 code, three digits, where the region is one of that standard's."""
    members: tuple[str, ...] = field(default=(), kw_only=True, converter=converters.strings, validator=_states)
    """Ids of the states in it, where it is made of whole states."""


def _degrees(value: Any) -> float:
    # Adding 0.0 makes -0.0 a plain zero, so that equal points print alike.
    return round(float(value), 4) + 0.0 if isinstance(value, int | float) and not isinstance(value, bool) else value


@frozen(order=True)
class Coordinates:
    """A point of the earth (WGS 84), in degrees, to four decimals: about ten metres.

    >>> Coordinates(40.39534, 49.8622)
    Coordinates(latitude=40.3953, longitude=49.8622)
    """

    latitude: float = field(converter=_degrees)
    """−90 (south) to 90 (north)."""
    longitude: float = field(converter=_degrees)
    """−180 (west) to 180 (east)."""

    @latitude.validator
    def _on_globe(self, attribute: Any, value: float) -> None:
        if type(value) is not float or not -90 <= value <= 90:
            raise InvalidValue("Coordinates.latitude", value, "degrees from -90 to 90")

    @longitude.validator
    def _around_globe(self, attribute: Any, value: float) -> None:
        if type(value) is not float or not -180 <= value <= 180:
            raise InvalidValue("Coordinates.longitude", value, "degrees from -180 to 180")


@frozen(repr=False)
class Place(Entity):
    """A city, port, sea, airport, province or site.

    >>> Place("place:astana", {"en": "Astana"}, kind="city", state="state:KZ").kind.value
    'city'
    """

    id_kind: ClassVar[str] = "place"
    """Ids are ``place:`` and the kebab-case of the usual English name."""
    kind: PlaceKind = field(
        default=PlaceKind.CITY, kw_only=True, converter=converters.place_kind, validator=checked(members(PlaceKind))
    )
    """What it is."""
    state: str | None = field(default=None, kw_only=True, validator=checked(optional(identifier("state"))))
    """Id of the state that it lies in; None for seas, and where it is not known."""
    coordinates: Coordinates | None = field(
        default=None, kw_only=True, validator=checked(optional(instance(Coordinates)))
    )
    """Where it lies."""
    locode: str | None = field(
        default=None,
        kw_only=True,
        validator=checked(optional(matching("[A-Z]{2}[A-Z2-9]{3}", "a UN/LOCODE of five characters such as KZAAU"))),
    )
    """UN/LOCODE without the space."""


@frozen(repr=False)
class Person(Entity):
    """A human being who is named.

    >>> Person("person:ilham-aliyev", {"en": "Ilham Aliyev", "ar": "إلهام علييف"}).known
    True
    """

    id_kind: ClassVar[str] = "person"
    """Ids are ``person:`` and the kebab-case of the usual English name, or of the folded Arabic name where the reference does not know the person."""
    known: bool = field(default=True, kw_only=True, validator=_is_bool)
    """Whether the reference knows the person; False for one who was only read in a text."""


def _when(value: When | date | str | None) -> When | None:
    if isinstance(value, date):
        return When.of(value)
    try:
        return When(value) if isinstance(value, str) else value
    except InvalidValue:
        return value  # type: ignore[return-value]


_is_when = checked(optional(instance(When, accepted="a When, a date, or an EDTF string such as 2003-10-31")))


@frozen(repr=False)
class Office(Entity):
    """A post that somebody holds: president, foreign minister, expert at an institute.

    One holder's time in one post is one `Office`.

    >>> office = Office("office:president-az", title="president", of="state:AZ", holder="person:ilham-aliyev", since=date(2003, 10, 31))
    >>> office.since.edtf, office.held_on(date(2024, 8, 9))
    ('2003-10-31', True)
    """

    id_kind: ClassVar[str] = "office"
    """Ids are ``office:`` and a slug."""
    title: OfficeTitle = field(kw_only=True, converter=converters.office_title, validator=checked(members(OfficeTitle)))
    """Which post."""
    of: str | None = field(
        default=None, kw_only=True, validator=checked(optional(identifier("state", "organization", "region", "series")))
    )
    """Id of the state or organisation that has the post (a region or series for envoys and conference presidents), or None."""
    holder: str | None = field(default=None, kw_only=True, validator=checked(optional(identifier("person"))))
    """Id of the person."""
    since: When | None = field(default=None, kw_only=True, converter=_when, validator=_is_when)
    """First day in office, as well as it is known."""
    until: When | None = field(default=None, kw_only=True, converter=_when, validator=_is_when)
    """Last day in office; None while it lasts, or where nothing is known."""

    def held_on(self, day: date) -> bool:
        """Whether the post may have been held on `day`: not before `since`, not after `until`, where these are known."""
        since = self.since.start if self.since else None
        until = self.until.end if self.until else None
        return (since is None or since <= day) and (until is None or day <= until)


@frozen(repr=False)
class Organization(Entity):
    """A body of people that acts under a name: UN, a ministry, a company, a news agency.

    >>> Organization("organization:un", {"en": "United Nations"}, acronym="UN", kind="intergovernmental").acronym
    'UN'
    """

    id_kind: ClassVar[str] = "organization"
    """Ids are ``organization:`` and a slug."""
    acronym: str | None = field(default=None, kw_only=True, validator=checked(optional(text)))
    """Its usual Latin acronym."""
    kind: OrganizationKind | None = field(
        default=None,
        kw_only=True,
        converter=converters.organization_kind,
        validator=checked(optional(members(OrganizationKind))),
    )
    """What sort of body it is, where that is known."""
    seat: str | None = field(default=None, kw_only=True, validator=checked(optional(identifier("place"))))
    """Id of the place where it sits."""
    members: tuple[str, ...] = field(
        default=(),
        kw_only=True,
        converter=converters.strings,
        validator=checked(unique(identifier("state", "organization"))),
    )
    """Ids of its member states or organisations, where they are known."""
    part_of: str | None = field(
        default=None, kw_only=True, validator=checked(optional(identifier("organization", "state")))
    )
    """Id of the organisation, or of the state, that it belongs to."""
    known: bool = field(default=True, kw_only=True, validator=_is_bool)
    """Whether the reference knows it; False for one that was only read in a text."""
