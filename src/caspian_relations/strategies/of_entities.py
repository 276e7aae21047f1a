"""Strategies for entities."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import product
from string import ascii_uppercase
from typing import Any, NamedTuple, TypeVar

from hypothesis import strategies as st

from caspian_relations.model import (
    Coordinates,
    Corridor,
    DigitalCorridor,
    DigitalMedium,
    Edition,
    EnergyCarrier,
    EnergyCorridor,
    Entity,
    Names,
    Office,
    OfficeTitle,
    Organization,
    OrganizationKind,
    Person,
    Place,
    PlaceKind,
    Precision,
    Region,
    Series,
    SeriesKind,
    State,
    Status,
    TransportCorridor,
    TransportMode,
    When,
)
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.of_texts import listed_names, names_in, slugs
from caspian_relations.strategies.words import names_of

__all__ = [
    "coordinates", "corridors", "digital_corridors", "editions", "energy_corridors", "entities", "ids", "offices", "organizations", "persons", "places",
    "regions", "series", "states", "transport_corridors",
]  # fmt: skip

T = TypeVar("T")

_GROUPS = {
    "state": "states", "region": "regions", "place": "places", "person": "persons", "office": "offices", "organization": "organizations",
    "series": "series", "corridor": "corridors",
}  # fmt: skip
_ACRONYMS = st.none() | st.text(ascii_uppercase, min_size=2, max_size=5)
_WIKIDATA = st.none() | st.integers(1, 10**8).map("Q{}".format)
_DIGITS = st.integers(1, 999).map("{:03d}".format)


@cache
def _letters(size: int) -> st.SearchStrategy[str]:
    return st.text(ascii_uppercase, min_size=size, max_size=size)


@cache
def ids(*kinds: str) -> st.SearchStrategy[str]:
    """Ids of entities of one of `kinds` (``state``, ``person`` …), or of any kind."""
    return st.one_of([_ids_of(kind) for kind in kinds or _GROUPS])


@cache
def _ids_of(kind: str) -> st.SearchStrategy[str]:
    if kind == "state":
        return st.sampled_from([f"state:{code}" for code in _codes()])
    return slugs(_GROUPS[kind]).map(f"{kind}:{{}}".format)


@cache
def _codes() -> list[str]:
    """Every pair of letters."""
    return ["".join(pair) for pair in product(ascii_uppercase, repeat=2)]


def _some(strategy: st.SearchStrategy[T], most: int = 4) -> st.SearchStrategy[list[T]]:
    return st.lists(strategy, unique=True, max_size=most)


@cache
def _named(kind: str) -> dict[str, st.SearchStrategy[Any]]:
    """What every entity of a kind has."""
    return {"names": st.just(Names()) | names_in(_GROUPS[kind]), "wikidata": _WIKIDATA}


@remembered
@st.composite
def states(draw: st.DrawFn) -> State:
    """States with ISO 3166-1 codes, most of which nobody has been given."""
    # One choice and no more: states are drawn everywhere, and it is choices that Hypothesis takes its time for.
    particulars, code = divmod(draw(_numbers_of_states()), len(_codes()))
    return _state(_codes()[code], _particulars()[particulars])


@cache
def _numbers_of_states() -> st.SearchStrategy[int]:
    """A number for each code with each of what a state has beside it; the smallest are the plainest."""
    return st.sampled_from(range(len(_codes()) * len(_particulars())))


class _Particulars(NamedTuple):
    """What a state has beside its code of two letters."""

    names: Names = Names()
    third: str | None = None
    numeric: str | None = None
    capital: str | None = None
    wikidata: str | None = None


def _state(code: str, particulars: _Particulars) -> State:
    names, third, numeric, capital, wikidata = particulars
    alpha3 = None if third is None else code + third
    return State(
        f"state:{code}", names, wikidata=wikidata, alpha2=code, alpha3=alpha3, numeric=numeric, capital=capital
    )


@cache
def _particulars() -> list[_Particulars]:
    """Every combination of what is there and what is not, with every name; the simplest first."""
    capitals = [f"place:{english.casefold().replace(' ', '-')}" for _, english in names_of("places")]
    found = []
    choices = product((Names(), *listed_names("states")), product((False, True), repeat=4))
    for number, (names, has) in enumerate(choices):
        values = (
            ascii_uppercase[number % 26],
            f"{number % 999 + 1:03d}",
            capitals[number % len(capitals)],
            f"Q{number + 1}",
        )
        found.append(_Particulars(names, *(value if there else None for value, there in zip(values, has, strict=True))))
    return sorted(found, key=lambda one: sum(bool(part) for part in one))


@named
def regions() -> st.SearchStrategy[Region]:
    """Regions, some with an M49 code and member states."""
    return st.builds(Region, ids("region"), **_named("region"), m49=st.none() | _DIGITS, members=_some(ids("state")))


@named
def coordinates() -> st.SearchStrategy[Coordinates]:
    """Points of the earth, poles and date line included; they shrink to 0, 0."""
    latitude = st.integers(-900_000, 900_000).map(lambda units: units / 10_000)
    longitude = st.integers(-1_800_000, 1_800_000).map(lambda units: units / 10_000)
    return st.builds(Coordinates, latitude, longitude)


@named
def places(*, kinds: Iterable[PlaceKind | str] = PlaceKind, state: str | None = None) -> st.SearchStrategy[Place]:
    """Places of some `kinds`; in the state with the id `state`, or in any or none."""
    return _places(tuple(PlaceKind(kind) for kind in kinds), state)


@cache
def _places(kinds: tuple[PlaceKind, ...], state: str | None) -> st.SearchStrategy[Place]:
    return st.builds(
        Place,
        ids("place"),
        **_named("place"),
        kind=st.sampled_from(kinds),
        state=st.none() | ids("state") if state is None else st.just(state),
        coordinates=st.none() | coordinates(),
        locode=st.none() | _letters(5),
    )


@named
def persons(*, known: bool | None = None) -> st.SearchStrategy[Person]:
    """Persons, known to the reference or not."""
    return st.builds(
        Person, ids("person"), **_named("person"), known=st.booleans() if known is None else st.just(known)
    )


@named
def offices(*, titles: Iterable[OfficeTitle | str] = OfficeTitle) -> st.SearchStrategy[Office]:
    """Offices with some of `titles`; `until` is never before `since`."""
    return _offices(tuple(OfficeTitle(title) for title in titles))


@cache
def _offices(titles: tuple[OfficeTitle, ...]) -> st.SearchStrategy[Office]:
    days = st.dates(date(1950, 1, 1), date(2050, 12, 31)).map(When.of)
    terms = st.one_of(
        st.just((None, None)),
        days.map(lambda day: (day, None)),
        days.map(lambda day: (None, day)),
        st.tuples(days, days).map(sorted).map(tuple),
    )
    fields = st.fixed_dictionaries(
        {
            "id": ids("office"),
            **_named("office"),
            "title": st.sampled_from(titles),
            "of": st.none() | ids("state", "organization", "region", "series"),
            "holder": st.none() | ids("person"),
        }
    )
    return st.builds(lambda fields, term: Office(**fields, since=term[0], until=term[1]), fields, terms)


@named
def organizations(*, known: bool | None = None) -> st.SearchStrategy[Organization]:
    """Organisations of every kind, known to the reference or not."""
    return st.builds(
        Organization,
        ids("organization"),
        **_named("organization"),
        acronym=_ACRONYMS,
        kind=st.sampled_from((None, *OrganizationKind)),
        seat=st.none() | ids("place"),
        members=_some(ids("state", "organization")),
        part_of=st.none() | ids("organization", "state"),
        known=st.booleans() if known is None else st.just(known),
    )


@named
def editions() -> st.SearchStrategy[Edition]:
    """Editions with and without number, place and days."""
    days = st.lists(st.dates(date(1950, 1, 1), date(2050, 12, 31)), max_size=2).map(sorted)
    fields = st.fixed_dictionaries(
        {
            "ordinal": st.none() | st.integers(1, 100),
            "place": st.none() | ids("place"),
            "state": st.none() | ids("state"),
            "precision": st.sampled_from((Precision.DAY, Precision.MONTH, Precision.YEAR)),
            "status": st.sampled_from(Status),
            "confirmed": st.booleans(),
            "label": st.sampled_from((None, "informal", "extraordinary", "ministerial")),
        }
    )
    return st.builds(
        lambda fields, days: Edition(**fields, **dict(zip(("start", "end"), days, strict=False))), fields, days
    )


@named
def series(*, kinds: Iterable[SeriesKind | str] = SeriesKind) -> st.SearchStrategy[Series]:
    """Series of some `kinds` with a few editions."""
    return _series(tuple(SeriesKind(kind) for kind in kinds))


@cache
def _series(kinds: tuple[SeriesKind, ...]) -> st.SearchStrategy[Series]:
    return st.builds(
        Series,
        ids("series"),
        **_named("series"),
        kind=st.sampled_from(kinds),
        convener=st.none() | ids("organization", "state", "region"),
        editions=st.lists(editions(), max_size=3),
    )


@cache
def _route() -> dict[str, st.SearchStrategy[Any]]:
    return {**_named("corridor"), "acronym": _ACRONYMS, "states": _some(ids("state")), "waypoints": _some(ids("place"))}


@named
def transport_corridors() -> st.SearchStrategy[TransportCorridor]:
    """Corridors for goods and people."""
    return st.builds(TransportCorridor, ids("corridor"), **_route(), modes=_some(st.sampled_from(TransportMode), 3))


@named
def digital_corridors() -> st.SearchStrategy[DigitalCorridor]:
    """Corridors for data."""
    return st.builds(DigitalCorridor, ids("corridor"), **_route(), medium=st.sampled_from((None, *DigitalMedium)))


@named
def energy_corridors() -> st.SearchStrategy[EnergyCorridor]:
    """Corridors for energy."""
    return st.builds(EnergyCorridor, ids("corridor"), **_route(), carrier=st.sampled_from((None, *EnergyCarrier)))


@cache
def _programmes() -> st.SearchStrategy[Corridor]:
    return st.builds(Corridor, ids("corridor"), **_route())


@named
def corridors() -> st.SearchStrategy[Corridor]:
    """Corridors of every kind, and programmes that are of none."""
    return st.one_of(_programmes(), transport_corridors(), digital_corridors(), energy_corridors())


@named
def entities() -> st.SearchStrategy[Entity]:
    """Entities of every class."""
    moving = (_programmes(), transport_corridors(), digital_corridors(), energy_corridors())
    return st.one_of(states(), regions(), places(), persons(), offices(), organizations(), series(), *moving)
