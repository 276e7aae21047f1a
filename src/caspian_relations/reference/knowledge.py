"""The reference: what is known beforehand, and how to look it up.

To load it takes neither the model nor what else only its answers need: those are imported with the first answer.
"""

from __future__ import annotations

import json
from _thread import allocate_lock  # as threading.Lock, which takes longer to import than a tenth of the names to read
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from caspian_relations.reference.columns import lines, read_bytes
from caspian_relations.reference.names import Names, key, numbered

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from caspian_relations import model
    from caspian_relations.reference.catalogue import Catalogue, Offices

__all__ = ["Match", "Reference", "default"]

T = TypeVar("T")


_REMEMBERED = 20_000
"""How many answers to «who held what on that day» are kept."""


class Match(NamedTuple):
    """An entity that a look-up found.

    ``score`` is 1.0 for the name itself and less for what is only near it; ``form`` says how the found name names the entity
    (name, nisba, surname, id, code …); ``reason`` says in words why it was found.
    """

    entity: model.Entity
    score: float
    form: str
    reason: str


class Reference:
    """States, regions, places, people, offices, organizations, series and corridors, with all their names.

    A reference never changes; `extended_with` gives a new one. Entities are decoded when they are first asked for.
    """

    def __init__(
        self,
        names: Names,
        rows: Mapping[str, str | bytes],
        codes: Mapping[str, str],
        sounds: tuple[bytes, bytes] | None = None,
    ) -> None:
        self.names = names
        self.rows = rows
        """Id -> the line of JSON in which the entity is kept."""
        self.codes = codes
        """Code -> ids, divided by spaces."""
        self._sounds = sounds
        """Columns, where they were built beforehand: the consonants of the names of those in office; whose they are, and the name."""
        self._entities: dict[str, model.Entity] = {}
        self._lock = allocate_lock()
        self._made: dict[str, object] = {}
        self._held_on: dict[tuple[str, date | None], tuple[model.Office, ...]] = {}

    # -- entities

    def entity(self, id: str) -> model.Entity:
        """Return the entity `id`; raise `NotFound`, a KeyError, if there is none.

        >>> default().entity("state:KZ").id
        'state:KZ'
        """
        found = self._entities.get(id)
        if found is None:
            from caspian_relations.model.errors import NotFound
            from caspian_relations.reference.entities import decode

            row = self.rows.get(id)
            if row is None:
                raise NotFound(id, "entities of the reference")
            found = self._entities.setdefault(id, decode(json.loads(row)))
        return found

    def __contains__(self, id: object) -> bool:
        return id in self.rows

    def coded(self, text: str) -> tuple[str, ...]:
        """Return the ids of everything that has the code `text`."""
        found = self.codes.get(text) or self.codes.get(key(text))
        return tuple(found.split(" ")) if found else ()

    def _once(self, what: str, make: Callable[[], T]) -> T:
        """Make something once, whatever number of threads asks; nobody sees it half made."""
        found = self._made.get(what)
        if found is None:
            with self._lock:
                found = self._made.get(what)
                if found is None:
                    found = make()
                    self._made[what] = found
        return found  # type: ignore[return-value]

    def _ids(self, kind: str) -> list[str]:
        ids = self._once("ids", self._ids_by_kind)
        return ids.get(kind, [])

    def _ids_by_kind(self) -> dict[str, list[str]]:
        ids: dict[str, list[str]] = defaultdict(list)
        for id in self.rows:
            ids[id.split(":", 1)[0]].append(id)
        return {kind: sorted(found) for kind, found in ids.items()}

    def _catalogue(self, kind: str) -> Catalogue[model.Entity]:
        made = self._made.get(kind)
        if made is not None:
            return made  # type: ignore[return-value]
        from caspian_relations.reference.catalogue import Catalogue

        ids = self._ids(kind)
        return self._once(kind, lambda: Catalogue(kind, ids, self.entity, self.coded))

    @property
    def states(self) -> Catalogue[model.State]:
        """States, by id, ISO 3166-1 code (alpha-2, alpha-3, numeric), Wikidata id or English name."""
        return self._catalogue("state")  # type: ignore[return-value]

    @property
    def regions(self) -> Catalogue[model.Region]:
        """Regions and seas, by id, slug, Wikidata id or ``m49:143``."""
        return self._catalogue("region")  # type: ignore[return-value]

    @property
    def places(self) -> Catalogue[model.Place]:
        """Cities, ports, seas, airports, provinces and sites, by id, slug, Wikidata id or UN/LOCODE."""
        return self._catalogue("place")  # type: ignore[return-value]

    @property
    def persons(self) -> Catalogue[model.Person]:
        """People, by id, slug or Wikidata id."""
        return self._catalogue("person")  # type: ignore[return-value]

    @property
    def organizations(self) -> Catalogue[model.Organization]:
        """Organizations, by id, slug, acronym or Wikidata id."""
        return self._catalogue("organization")  # type: ignore[return-value]

    @property
    def series(self) -> Catalogue[model.Series]:
        """Runs of meetings, by id, slug or acronym."""
        return self._catalogue("series")  # type: ignore[return-value]

    @property
    def corridors(self) -> Catalogue[model.Corridor]:
        """Transport, digital and energy corridors, by id, slug or acronym."""
        return self._catalogue("corridor")  # type: ignore[return-value]

    @property
    def offices(self) -> Offices:
        """Offices, by id; called with a person's id (and `on` a day) it gives those that the person holds."""
        from caspian_relations.reference.catalogue import Offices

        ids = self._ids("office")
        return self._once("offices", lambda: Offices(ids, self.entity, self.coded, self._held))

    # -- who holds what

    def _terms(self) -> tuple[dict[tuple[str, str], list[str]], dict[str, list[str]]]:
        """The ids of offices by title and whose they are, and by holder; none is decoded for it."""
        ids = self._ids("office")
        return self._once("terms", lambda: _terms({id: json.loads(self.rows[id]) for id in ids}))

    def sounding_like(self, name: str) -> tuple[str, str] | None:
        """Return the id and the name of the one person in office whose full name has the consonants of `name`, or None.

        >>> default().sounding_like("أنتونيو كوستا"), default().sounding_like("سامر الكريمي")
        (('person:antonio-costa', 'أنطونيو كوستا'), None)
        """
        from caspian_relations.reference.alike import consonants, same_vowels

        holders = () if self._sounds is not None else self._terms()[1]
        found = self._once("alike", lambda: self._alike(holders)).get(consonants(name))
        return found if found is not None and same_vowels(name, found[1]) else None

    def _alike(self, holders: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Whose name each of the sounds is: as built beforehand, or else of the people who are `holders` of offices."""
        if self._sounds is None:
            from caspian_relations.reference.alike import alike

            return alike(json.loads(self.rows[id]) for id in holders if id in self.rows)
        sounds, whose = map(lines, self._sounds)
        names = (of.partition(" ") for of in whose)
        return {sound: (id, name) for sound, (id, _, name) in zip(sounds, names, strict=True)}

    def _in_order(self, ids: Iterable[str]) -> list[model.Office]:
        """Offices, the earliest first."""
        offices: list[model.Office] = [self.entity(id) for id in ids]  # type: ignore[misc]
        return sorted(offices, key=lambda office: (_first_day(office), office.id))

    def _held(self, person: str, on: date | None) -> tuple[model.Office, ...]:
        known = self._held_on.get((person, on))
        if known is None:
            id = self.persons.id(person) or person
            held = self._in_order(self._terms()[1].get(id, ()))
            known = tuple([office for office in held if on is None or office.held_on(on)])
            if len(self._held_on) >= _REMEMBERED:
                self._held_on.clear()
            self._held_on[person, on] = known
        return known

    def holders(self, title: str, of: str, on: date | None = None) -> tuple[model.Person, ...]:
        """Return who holds the office `title` of the state or organization `of` (id or code), on a day or ever, the latest first.

        >>> from datetime import date
        >>> [p.id for p in default().holders("president", "KZ", on=date(2024, 8, 9))]
        ['person:kassym-jomart-tokayev']
        """
        whom = self.states.id(of) or self.organizations.id(of) or of
        offices = self._in_order(self._terms()[0].get((title, whom), ()))
        held = [office for office in reversed(offices) if on is None or office.held_on(on)]
        ids = dict.fromkeys(office.holder for office in held if office.holder)
        return tuple(self.persons[id] for id in ids)

    # -- the map and the calendar

    def capital_of(self, state: str) -> model.Place:
        """Return the capital of a state; raise `NotFound` where none is known."""
        capital = self.states[state].capital
        if capital is None:
            from caspian_relations.model.errors import NotFound

            raise NotFound(state, "states with a known capital")
        return self.places[capital]

    def state_of(self, place: str) -> str | None:
        """Return the id of the state in which a place lies, or None: seas, rivers, and what is not known."""
        return self.places[place].state if place in self.places else None

    def edition(self, series: str, ordinal: int) -> model.Edition | None:
        """Return the edition `ordinal` of a series, or None if it is not known.

        >>> default().edition("ca-consultative", 6).place
        'place:astana'
        """
        if series not in self.series:
            return None
        return next((edition for edition in self.series[series].editions if edition.ordinal == ordinal), None)

    # -- look-ups

    def find(self, text: str, limit: int = 5) -> list[Match]:
        """Return what `text` may name, the best first: an id, a code, an acronym, or a name in any spelling near to a known one.

        >>> default().find("كازخستان")[0].entity.id
        'state:KZ'
        """
        asked = text.strip()
        matches: dict[str, Match] = {}
        if asked in self.rows:
            matches[asked] = Match(self.entity(asked), 1.0, "id", f"the id {asked}")
        for id in self.coded(asked):
            entity = self.entity(id)
            english = key(asked) in map(key, entity.names.en)
            found = (
                Match(entity, 1.0, "name", "the English name")
                if english
                else Match(entity, 1.0, "code", f"the code {asked}")
            )
            matches.setdefault(id, found)
        if asked.isascii():
            for id in (
                f"{kind}:{asked.lower()}"
                for kind in ("place", "person", "region", "organization", "series", "corridor")
            ):
                if id in self.rows:
                    matches.setdefault(id, Match(self.entity(id), 1.0, "id", f"the slug {asked.lower()}"))
        if len(matches) < limit:
            from caspian_relations.reference.search import Search

            search = self._once("search", lambda: Search(self.names))
            for hit in search.find(asked, limit, near=not matches):
                found = Match(self.entity(hit.entry.entity), hit.score, hit.entry.form, hit.reason)
                matches.setdefault(hit.entry.entity, found)
        return list(matches.values())[:limit]

    # -- a user's own names

    def extended_with(self, *more: str | Path | model.Entity | Iterable[model.Entity]) -> Reference:
        """Return a reference that knows more: TOML files in the format of the reference's own, or entities.

        Raise `InvalidEntry` with file and line for an entry that cannot be read, `Clash` for an id or a code that is taken.
        """
        from caspian_relations.reference.extending import extend

        return extend(self, more)


def _terms(rows: Mapping[str, Mapping[str, Any]]) -> tuple[dict[tuple[str, str], list[str]], dict[str, list[str]]]:
    by_office: dict[tuple[str, str], list[str]] = defaultdict(list)
    by_person: dict[str, list[str]] = defaultdict(list)
    for id, row in rows.items():
        by_office[row["title"], row.get("of", "")].append(id)
        by_person[row.get("holder", "")].append(id)
    return dict(by_office), dict(by_person)


def _first_day(office: model.Office) -> str:
    """As ISO 8601 writes it; what has no first day known comes first."""
    day = office.since.start if office.since else None
    return day.isoformat() if day else ""


_LOCK = allocate_lock()
_DEFAULT: Reference | None = None


def default() -> Reference:
    """Return the reference that ships with the library; loaded once, safe from any number of threads."""
    global _DEFAULT
    if _DEFAULT is None:
        with _LOCK:
            if _DEFAULT is None:
                _DEFAULT = _load()
    return _DEFAULT


def _load() -> Reference:
    # What is read line by line, when it is first asked for, stays as bytes until then.
    keys, runs, groups, ids, rows, codes, coded, *sounds = read_bytes("reference")
    texts = lines(keys)
    names = Names(dict(zip(texts, numbered(lines(runs), len(texts)), strict=True)), groups.split(b"\n"))
    kept = dict(zip(lines(ids), rows.split(b"\n"), strict=True))
    return Reference(names, kept, dict(zip(lines(codes), lines(coded), strict=True)), (sounds[0], sounds[1]))
