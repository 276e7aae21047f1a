"""Who and what an article speaks of, as entities of FollowTheMoney; `ftm` adds what happens between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from caspian_relations.formats import ftm_values
from caspian_relations.formats.annotations import filled
from caspian_relations.formats.lossy import Loss
from caspian_relations.model import (
    Article,
    Corridor,
    Entity,
    Office,
    Organization,
    OrganizationKind,
    Person,
    Place,
    PlaceKind,
    Region,
    Series,
    State,
    When,
)

__all__ = ["BODIES", "LEGAL", "Properties", "Row", "Rows"]

Properties = Mapping[str, Iterable[str | None]]
"""Name of a property -> its values; None is none."""
Row = dict[str, Any]
"""``{"id", "schema", "properties": {name: [values]}}``."""

LEGAL = frozenset({"Person", "Organization", "PublicBody", "Company"})
"""Schemata that are a LegalEntity: who can take part and be a member."""
BODIES = LEGAL - {"Person"}
"""Schemata that are an Organization: what one can be a member of."""

_EDGES = frozenset({"UnknownLink", "Membership", "Occupancy"})
"""Schemata that are no Thing: they have no ``proof`` but a ``sourceUrl``."""

_TEXTS = frozenset({"bodyText", "description", "summary", "notes", "sourceUrl"})
"""Properties whose values are not cut."""

_SCHEMATA = {
    OrganizationKind.GOVERNMENT: "PublicBody",
    OrganizationKind.PARLIAMENT: "PublicBody",
    OrganizationKind.COURT: "PublicBody",
    OrganizationKind.MILITARY: "PublicBody",
    OrganizationKind.COMPANY: "Company",
}
_TOPICS = {
    OrganizationKind.GOVERNMENT: "gov",
    OrganizationKind.PARLIAMENT: "gov.legislative",
    OrganizationKind.COURT: "gov.judicial",
    OrganizationKind.MILITARY: "mil",
    OrganizationKind.INTERGOVERNMENTAL: "gov.igo",
    OrganizationKind.PARTY: "pol.party",
    OrganizationKind.BANK: "fin",
}
_TOLD = (
    "id", "wikidata", "alpha2", "kind", "acronym", "seat", "members", "part_of", "state", "coordinates", "locode", "m49", "title", "of", "holder",
    "since", "until", "convener", "states", "waypoints", "modes", "medium", "carrier", "names",
)  # fmt: skip
"""Fields of entities that are told, or about which `Rows` itself says what is not."""


class Rows:
    """The entities made of an article, each id once, and what was lost in making them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.by_id: dict[str, Row] = {}
        self.lost: list[Loss] = []
        self.digest = sha256(f"{article.source}\n{article.text}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self.url = ftm_values.web_address(article.source)
        self.proof = ftm_values.ftm_id("article", self.digest)
        self.things: dict[str, str] = {}
        """Id in the article -> id of what stands for it here."""
        self.known = {entity.id: entity for entity in article.entities}
        self._article()
        for i, entity in enumerate(article.entities):
            self._entity(f"entities[{i}]", entity)
        for i, entity in enumerate(article.entities):
            self._ties(f"entities[{i}]", entity)
        self.lost += filled(article.entities, "entities", "FollowTheMoney has no property for it", beside=_TOLD)
        self.lost += filled(article.entities, "entities", "not which language each is in", only=["names"])

    # -- Making rows ----------------------------------------------------------------------------------------------------

    def add(self, id: str, schema: str, properties: Properties) -> str:
        """Add an entity, or values to one that is there; values that are None or empty are none.

        A label that is too long for FollowTheMoney is cut, and stands in full among the notes.
        """
        given: dict[str, Iterable[str | None]] = {
            name: values if name in _TEXTS else [value and ftm_values.cut(value) for value in values]
            for name, values in properties.items()
        }
        whole = [value for name, values in properties.items() if name not in _TEXTS for value in values if value]
        long = [piece for value in whole if len(value) > ftm_values.LONGEST_LABEL for piece in ftm_values.texts(value)]
        if long:
            given["notes"] = [*given.get("notes", ()), *long]
        if schema in _EDGES:
            given["sourceUrl"] = [self.url]
        elif schema != "Article":
            given["proof"] = [self.proof]
        row = self.by_id.setdefault(id, {"id": id, "schema": schema, "properties": {}})
        for name, values in given.items():
            held = row["properties"].get(name, [])
            kept = dict.fromkeys([*held, *(value for value in values if value)])
            if kept:
                row["properties"][name] = list(kept)
        return id

    def link(self, subject: str, role: str, object: str) -> None:
        """Tie two things by an UnknownLink with a role."""
        id = ftm_values.ftm_id("link", self.digest, subject, role, object)
        self.add(id, "UnknownLink", {"subject": [subject], "object": [object], "role": [role]})

    def lose(self, path: str, reason: str) -> None:
        """Note that something is not told."""
        self.lost.append(Loss(path, reason))

    def schema(self, id: str) -> str:
        """The schema of an entity that is there."""
        schema: str = self.by_id[id]["schema"]
        return schema

    def among(self, ids: Iterable[str], schemata: frozenset[str] | None = None) -> dict[str, str]:
        """Those of `ids` that an entity of one of `schemata` stands for -> its id."""
        found = {id: self.things[id] for id in ids if id in self.things}
        return {id: mine for id, mine in found.items() if schemata is None or self.schema(mine) in schemata}

    # -- The article ----------------------------------------------------------------------------------------------------

    def _article(self) -> None:
        article = self.article
        text = ftm_values.text(article.text)
        pieces = ftm_values.texts(text)
        if pieces != [article.text] and article.text:
            self.lose(
                "text", "without control characters, joiners, half characters, white space at its ends; composed (NFC)"
            )
        source = ftm_values.label(article.source or "")
        if article.source is not None and article.source not in (self.url, source):
            self.lose("source", "on one line, without control characters")
        headline = next((line for line in map(ftm_values.label, text.split("\n")) if line), "")
        properties: Properties = {
            "title": [ftm_values.label(headline[:200])],
            "bodyText": pieces,
            "language": ["ara"],
            "publishedAt": [article.published.isoformat() if article.published else None],
            "sourceUrl": [self.url],
            "fileName": [None if self.url else source],
        }
        self.add(self.proof, "Article", properties)

    # -- Entities -------------------------------------------------------------------------------------------------------

    def _entity(self, path: str, entity: Entity) -> None:
        schema, properties = _described(entity)
        id = ftm_values.ftm_id(entity.id_kind, entity.slug)
        names = [*dict.fromkeys(form for language in entity.names for form in entity.names[language])]
        labels = [ftm_values.label(name) for name in names]
        if labels != names:
            self.lose(f"{path}.names", "on one line, without control characters")
        if isinstance(entity, Office):
            return self._office(path, entity, labels)
        preferred = [ftm_values.label(entity.names[language][0]) for language in entity.names]
        fallback = ftm_values.label(entity.slug.replace("-", " ")) or entity.id_kind
        properties |= {
            "name": preferred if any(preferred) else [fallback],
            "alias": [it for it in labels if it not in preferred],
        }
        properties["wikidataId"] = [entity.wikidata]
        acronym = getattr(entity, "acronym", None)
        if acronym:
            properties["weakAlias"] = [ftm_values.label(acronym)]
            if properties["weakAlias"] != [acronym]:
                self.lose(f"{path}.acronym", "on one line, without control characters")
        if schema == "Address":
            properties["full"] = [ftm_values.address(name) for name in properties["name"] if name]
        self.things[entity.id] = self.add(id, schema, properties)
        return None

    def _office(self, path: str, office: Office, labels: list[str]) -> None:
        """The post is a Position, shared by all who hold it; its names are those of this office."""
        owner = self.known.get(office.of or "")
        whose = ftm_values.label(str(owner)) if owner is not None else ""
        title = office.title.replace("-", " ")
        kind, _, slug = (office.of or "none:none").partition(":")
        properties: Properties = {
            "name": [f"{title} of {whose}" if whose else title],
            "alias": labels,
            "country": [ftm_values.country(slug) if kind == "state" else None],
            "keywords": [str(office.title)],
            "wikidataId": [office.wikidata],
        }
        id = ftm_values.ftm_id("position", str(office.title), kind, slug)
        self.things[office.id] = self.add(id, "Position", properties)

    # -- What ties entities ---------------------------------------------------------------------------------------------

    def _ties(self, path: str, entity: Entity) -> None:
        mine = self.things[entity.id]
        if isinstance(entity, Organization):
            self._ties_of_organization(path, entity, mine)
        elif isinstance(entity, Office):
            self._ties_of_office(path, entity, mine)
        elif isinstance(entity, Series) and entity.convener:
            convener = self.among([entity.convener])
            if convener:
                self.link(mine, "convener", convener[entity.convener])
            else:
                self.lose(f"{path}.convener", "not among the entities of the article")
        elif isinstance(entity, Corridor):
            self._countries(f"{path}.states", entity.states, mine)
            self._linked(f"{path}.waypoints", mine, "waypoint", entity.waypoints)
        elif isinstance(entity, Region):
            self._countries(f"{path}.members", entity.members, mine)
        elif isinstance(entity, Place) and entity.state:
            self._countries(f"{path}.state", [entity.state], mine)
        elif isinstance(entity, State):
            self._countries(f"{path}.alpha2", [f"state:{entity.alpha2}"], mine)

    def _ties_of_organization(self, path: str, body: Organization, mine: str) -> None:
        members = self.among(body.members, LEGAL)
        for member in members.values():
            id = ftm_values.ftm_id("membership", self.digest, member, mine)
            self.add(id, "Membership", {"member": [member], "organization": [mine]})
        if len(members) < len(body.members):
            self.lose(f"{path}.members", "those that are not among the entities of the article")
        if body.seat:
            seat = self.among([body.seat], frozenset({"Address"}))
            self.add(mine, self.schema(mine), {"addressEntity": seat.values()})
            if not seat:
                self.lose(f"{path}.seat", "not among the entities of the article")
        if body.part_of:
            self._linked(f"{path}.part_of", mine, "part of", [body.part_of])

    def _ties_of_office(self, path: str, office: Office, mine: str) -> None:
        if office.of:
            bodies = self.among([office.of], BODIES)
            self.add(mine, "Position", {"organization": bodies.values()})
            if not bodies:
                self._linked(f"{path}.of", mine, "of", [office.of])
        holders = self.among([office.holder] if office.holder else [], frozenset({"Person"}))
        for holder in holders.values():
            id = ftm_values.ftm_id("office", office.slug)
            since, until = _first(office.since), _last(office.until)
            self.add(id, "Occupancy", {"holder": [holder], "post": [mine], "startDate": [since], "endDate": [until]})
        if office.holder and not holders:
            self.lose(f"{path}.holder", "not among the entities of the article")
        for name, when in (("since", office.since), ("until", office.until)):
            if when is not None:
                self.lose(f"{path}.{name}", "its day, month or year alone" if holders else "nobody is told to hold it")

    def _linked(self, path: str, mine: str, role: str, ids: Iterable[str]) -> None:
        ids = list(ids)
        others = self.among(ids)
        for other in others.values():
            self.link(mine, role, other)
        if len(others) < len(ids):
            self.lose(path, "those that are not among the entities of the article")

    def _countries(self, path: str, states: Iterable[str], mine: str) -> None:
        codes = [ftm_values.country(state.partition(":")[2]) for state in states]
        self.add(mine, self.schema(mine), {"country": codes})
        if None in codes:
            self.lose(path, "FollowTheMoney has no such country")


def _described(entity: Entity) -> tuple[str, dict[str, Iterable[str | None]]]:
    """Schema, and what an entity says of itself."""
    if isinstance(entity, State):
        return "PublicBody", {"topics": ["gov.national"]}
    if isinstance(entity, Organization):
        kind = entity.kind or OrganizationKind.OTHER
        return _SCHEMATA.get(kind, "Organization"), {
            "keywords": [str(entity.kind) if entity.kind else None],
            "topics": [_TOPICS.get(kind)],
        }
    if isinstance(entity, Place):
        return "Address", _of_place(entity)
    if isinstance(entity, Region):
        return "Address", {"keywords": ["region", f"M49 {entity.m49}" if entity.m49 else None]}
    if isinstance(entity, Series):
        return "Project", {"keywords": [str(entity.kind)]}
    if isinstance(entity, Corridor):
        details = [*getattr(entity, "modes", ()), getattr(entity, "medium", None), getattr(entity, "carrier", None)]
        return "Project", {"keywords": ["corridor", str(entity.kind), *(str(it) for it in details if it)]}
    return ("Person" if isinstance(entity, Person) else "Position"), {}


def _of_place(place: Place) -> dict[str, Iterable[str | None]]:
    at = place.coordinates
    properties: dict[str, Iterable[str | None]] = {
        "keywords": [str(place.kind), f"UN/LOCODE {place.locode}" if place.locode else None],
        "latitude": [str(at.latitude) if at else None],
        "longitude": [str(at.longitude) if at else None],
    }
    if place.kind is PlaceKind.CITY:
        properties["city"] = [ftm_values.label(str(place))]
    return properties


def _first(when: When | None) -> str | None:
    return _one(when, "startDate")


def _last(when: When | None) -> str | None:
    return _one(when, "endDate")


def _one(when: When | None, end: str) -> str | None:
    told = ftm_values.dates(when)
    return next(iter(told.get("date") or told.get(end) or ()), None)
