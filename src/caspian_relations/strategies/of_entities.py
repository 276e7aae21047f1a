"""Strategies for entities."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from caspian_relations.strategies.counting import counted, either, padded, perhaps, perhaps_any, some_of, upto
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.of_texts import listed_names, perhaps_names, slugs
from caspian_relations.strategies.words import names_of

__all__ = [
    "coordinates", "corridors", "digital_corridors", "editions", "energy_corridors", "entities", "ids", "offices", "organizations", "perhaps_ids", "persons",
    "places",
    "regions", "series", "some_ids", "states", "transport_corridors",
]  # fmt: skip

T = TypeVar("T")

_GROUPS = {
    "state": "states", "region": "regions", "place": "places", "person": "persons", "office": "offices", "organization": "organizations",
    "series": "series", "corridor": "corridors",
}  # fmt: skip


def _capitals(number: int, size: int) -> str:
    """Capital letters that a number means: 0 is ``AA``."""
    return "".join(ascii_uppercase[number // 26**place % 26] for place in reversed(range(size)))


_ACRONYMS = perhaps(4 * 26**4, lambda number: _capitals(number // 4, 2 + number % 4))
_LOCODES = perhaps(26**5, lambda number: _capitals(number, 5))
_WIKIDATA = perhaps(10**7, lambda number: f"Q{number + 1}")
_DIGITS = perhaps(999, lambda number: f"{number + 1:03d}")


@cache
def ids(*kinds: str) -> st.SearchStrategy[str]:
    """Ids of entities of one of `kinds` (``state``, ``person`` …), or of any kind."""
    return st.sampled_from(_all_ids(kinds))


@cache
def perhaps_ids(*kinds: str) -> st.SearchStrategy[str | None]:
    """Ids of entities of one of `kinds`, or None."""
    found = _all_ids(kinds)
    return perhaps(len(found), found.__getitem__)


@cache
def some_ids(*kinds: str, most: int = 4) -> st.SearchStrategy[list[str]]:
    """Up to `most` ids of entities of `kinds`, each once."""
    return some_of(_all_ids(kinds), most)


@cache
def _all_ids(kinds: tuple[str, ...]) -> Sequence[str]:
    """Ids of all `kinds` in turn, as many of each, the plainest first."""
    found = [_ids_of(kind) for kind in kinds or _GROUPS]
    most = max(len(own) for own in found)
    return tuple(own[number % len(own)] for number in range(most) for own in found)


def _ids_of(kind: str) -> Sequence[str]:
    return [f"{kind}:{slug}" for slug in (_codes() if kind == "state" else slugs(_GROUPS[kind]))]


@cache
def _codes() -> list[str]:
    """Every pair of letters."""
    return ["".join(pair) for pair in product(ascii_uppercase, repeat=2)]


@cache
def _named(kind: str) -> dict[str, st.SearchStrategy[Any]]:
    """What every entity of a kind has."""
    return {"names": perhaps_names(_GROUPS[kind]), "wikidata": _WIKIDATA}


@remembered
@st.composite
def states(draw: st.DrawFn) -> State:
    """States with ISO 3166-1 codes, most of which nobody has been given."""
    # One choice and no more: states are drawn everywhere, and it is choices that Hypothesis takes its time for.
    number = int.from_bytes(draw(_FOUR_BYTES))
    particulars, code = divmod(number % (len(_codes()) * len(_particulars())), len(_codes()))
    return _state(_codes()[code], _particulars()[particulars])


_FOUR_BYTES = st.binary(min_size=4, max_size=4)
"""A number for each code with each of what a state has beside it; the smallest are the plainest."""


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
    return st.builds(Region, ids("region"), **_named("region"), m49=_DIGITS, members=some_ids("state"))


@named
def coordinates() -> st.SearchStrategy[Coordinates]:
    """Points of the earth, poles and date line included; they shrink to 0, 0."""
    return st.builds(_point, st.integers(-900_000, 900_000), st.integers(-1_800_000, 1_800_000))


def _point(latitude: int, longitude: int) -> Coordinates:
    """A point from ten-thousandths of degrees."""
    return Coordinates(latitude / 10_000, longitude / 10_000)


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
        state=perhaps_ids("state") if state is None else st.just(state),
        coordinates=perhaps_any(coordinates()),
        locode=_LOCODES,
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
    return st.builds(
        _office,
        ids("office"),
        st.sampled_from(((False, False), (True, False), (False, True), (True, True))),
        _terms(),
        **_named("office"),
        title=st.sampled_from(titles),
        of=perhaps_ids("state", "organization", "region", "series"),
        holder=perhaps_ids("person"),
    )


def _office(id: str, known: tuple[bool, bool], term: list[date], **fields: Any) -> Office:
    since, until = (When.of(day) if is_known else None for is_known, day in zip(known, term, strict=True))
    return Office(id, **fields, since=since, until=until)


@cache
def _terms() -> st.SearchStrategy[list[date]]:
    """Two days, the earlier first."""
    first, last = date(1950, 1, 1).toordinal(), date(2050, 12, 31).toordinal()
    days = counted(
        last - first + 1,
        lambda number: date.fromordinal(_CENTRE + number if number <= last - _CENTRE else last - number),
    )
    return st.builds(lambda *drawn: sorted(drawn), days, days)


_CENTRE = date(2000, 1, 1).toordinal()


@named
def organizations(*, known: bool | None = None) -> st.SearchStrategy[Organization]:
    """Organisations of every kind, known to the reference or not."""
    return st.builds(
        Organization,
        ids("organization"),
        **_named("organization"),
        acronym=_ACRONYMS,
        kind=st.sampled_from((None, *OrganizationKind)),
        seat=perhaps_ids("place"),
        members=some_ids("state", "organization"),
        part_of=perhaps_ids("organization", "state"),
        known=st.booleans() if known is None else st.just(known),
    )


@named
def editions() -> st.SearchStrategy[Edition]:
    """Editions with and without number, place and days."""
    return st.builds(
        _edition,
        st.sampled_from((0, 1, 2)),
        _terms(),
        ordinal=st.sampled_from((None, *range(1, 101))),
        place=perhaps_ids("place"),
        state=perhaps_ids("state"),
        precision=st.sampled_from((Precision.DAY, Precision.MONTH, Precision.YEAR)),
        status=st.sampled_from(Status),
        confirmed=st.booleans(),
        label=st.sampled_from((None, "informal", "extraordinary", "ministerial")),
    )


def _edition(known: int, days: list[date], **fields: Any) -> Edition:
    fields.update(zip(("start", "end"), days[:known], strict=False))
    return Edition(**fields)


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
        convener=perhaps_ids("organization", "state", "region"),
        editions=upto("editions", 2, editions()),
    )


@cache
def _route() -> dict[str, st.SearchStrategy[Any]]:
    return {**_named("corridor"), "acronym": _ACRONYMS, "states": some_ids("state"), "waypoints": some_ids("place")}


@named
def transport_corridors() -> st.SearchStrategy[TransportCorridor]:
    """Corridors for goods and people."""
    return st.builds(TransportCorridor, ids("corridor"), **_route(), modes=some_of(tuple(TransportMode), 3))


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
    return either("corridor", _programmes(), transport_corridors(), digital_corridors(), energy_corridors())


@named
def entities() -> st.SearchStrategy[Entity]:
    """Entities of every class."""
    moving = [padded(each, 2) for each in (transport_corridors(), digital_corridors(), energy_corridors())]
    # Each class takes nine choices, so that one can stand for another; series with editions take more.
    return either(
        "entity", padded(states(), 8), padded(regions(), 4), places(), padded(persons(), 5), offices(), organizations(),
        padded(series(), 3), padded(_programmes(), 3), *moving,
    )  # fmt: skip
