"""From a record to the entities it describes, as plain rows for the built file, and from a row to the entity itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from caspian_relations import model
from caspian_relations.reference.names import key
from caspian_relations.reference.records import Record, each_text, reference_id

__all__ = ["Row", "codes", "decode", "entity_rows", "from_entity"]

Row = dict[str, Any]
"""An entity as it is kept: ``type``, ``id`` and the fields of its class; what is empty is left out."""


def entity_rows(record: Record) -> Iterator[Row]:
    """The entity of a record; for a person, the offices too."""
    fields = record.fields
    row: Row = {"type": record.kind, "id": record.id, "names": _names(record)}
    if "wikidata" in fields:
        row["wikidata"] = fields["wikidata"]
    row.update(_MORE[record.kind](record))
    yield {name: value for name, value in row.items() if value not in (None, [], {}, ())}
    if record.kind == "person":
        yield from _offices(record)


def _names(record: Record) -> dict[str, list[str]]:
    names = {"ar": list(each_text(record, "names", "official", "short"))}
    if "en" in record.fields:
        names["en"] = [record.fields["en"]]
    return names


def _full(kind: str, value: str | None) -> str | None:
    return None if value is None else reference_id(kind, value)


def _all(kind: str, values: list[str]) -> list[str]:
    return [reference_id(kind, value) for value in values]


def _state(record: Record) -> Row:
    f = record.fields
    return {
        "alpha2": f["id"],
        "alpha3": f["alpha3"],
        "numeric": f["numeric"],
        "capital": _full("place", f.get("capital")),
    }


def _region(record: Record) -> Row:
    f = record.fields
    return {"m49": f.get("m49"), "members": _all("state", f.get("members", []))}


def _place(record: Record) -> Row:
    f = record.fields
    return {
        "kind": f.get("kind", "city"),
        "state": _full("state", f.get("state")),
        "coordinates": f.get("coordinates"),
        "locode": f.get("locode"),
    }


_OF_A_STATE = frozenset({"government", "parliament", "military", "court"})


def _organization(record: Record) -> Row:
    f = record.fields
    owner = _full("state", f.get("state")) if f.get("kind") in _OF_A_STATE else None
    return {
        "acronym": f.get("acronym"),
        "kind": f.get("kind"),
        "seat": _full("place", f.get("seat")),
        "members": _all("state", f.get("members", [])),
        "part_of": _full("organization", f.get("part_of")) or owner,
    }


def _series(record: Record) -> Row:
    f = record.fields
    return {
        "kind": f.get("kind"),
        "convener": f.get("convener"),
        "editions": [_edition(e) for e in f.get("edition", [])],
    }


def _edition(edition: Mapping[str, Any]) -> Row:
    kept = ("ordinal", "label", "start", "end", "status", "precision", "confirmed")
    row = {name: edition[name] for name in kept if name in edition}
    row["place"] = _full("place", edition.get("place"))
    row["state"] = _full("state", edition.get("state"))
    return {name: value for name, value in row.items() if value is not None}


def _corridor(record: Record) -> Row:
    f = record.fields
    return {
        "corridor": f["type"],
        "acronym": f.get("acronym"),
        "states": _all("state", f.get("states", [])),
        "waypoints": _all("place", f.get("waypoints", [])),
        "modes": f.get("modes"),
        "medium": f.get("medium"),
        "carrier": f.get("carrier"),
    }


def _person(record: Record) -> Row:
    return {"known": True}


_MORE: dict[str, Callable[[Record], Row]] = {
    "state": _state, "region": _region, "place": _place, "person": _person, "organization": _organization, "series": _series, "corridor": _corridor,
}  # fmt: skip


def _offices(record: Record) -> Iterator[Row]:
    """The offices of a person: one for each term, its id made from office, state or body, person and first year."""
    taken: set[str] = set()
    for office in record.fields.get("office", []):
        of = _full("state", office.get("of"))
        whom = f"{of.split(':', 1)[1].lower()}-" if of else ""
        slug = f"office:{whom}{office['title']}-{record.fields['id']}"
        if slug in taken:
            slug = f"{slug}-{str(office.get('since', len(taken)))[:4]}"
        number = 2
        while slug in taken:
            slug, number = f"{slug}-{number}", number + 1
        taken.add(slug)
        names = {"ar": office.get("names", [])} | ({"en": [office["en"]]} if "en" in office else {})
        row = {"type": "office", "id": slug, "names": names, "title": office["title"], "of": of, "holder": record.id}
        row |= {"since": office.get("since"), "until": office.get("until")}
        yield {name: value for name, value in row.items() if value not in (None, [], {})}


def codes(record: Record) -> Iterator[str]:
    """Whatever finds a record beside its id and its Arabic names: ISO codes, Wikidata id, acronym, UN/LOCODE, M49, English name."""
    f = record.fields
    if record.kind == "state":
        yield from (f["id"], f["alpha3"], f["numeric"])
    for name in ("wikidata", "locode"):
        if name in f:
            yield f[name]
    if record.kind == "region" and "m49" in f:
        yield f"m49:{f['m49']}"
    for text in each_text(record, "acronym", "acronyms", "en"):
        yield key(text)


_CLASSES: dict[str, type[model.Entity]] = {
    "state": model.State, "region": model.Region, "place": model.Place, "person": model.Person, "office": model.Office,
    "organization": model.Organization, "series": model.Series,
}  # fmt: skip
_CORRIDORS: dict[str, type[model.Corridor]] = {
    "transport": model.TransportCorridor, "digital": model.DigitalCorridor, "energy": model.EnergyCorridor, "other": model.Corridor,
}  # fmt: skip


def decode(row: Row) -> model.Entity:
    """Return the entity of a row.

    >>> decode({"type": "state", "id": "state:KZ", "names": {"en": ["Kazakhstan"]}, "alpha2": "KZ"}).alpha2
    'KZ'
    """
    fields = dict(row)
    kind = fields.pop("type")
    if "coordinates" in fields:
        fields["coordinates"] = model.Coordinates(*fields["coordinates"])
    if "editions" in fields:
        fields["editions"] = tuple(_decode_edition(edition) for edition in fields["editions"])
    if kind == "corridor":
        return _CORRIDORS[fields.pop("corridor")](**fields)
    return _CLASSES[kind](**fields)


def _decode_edition(row: Row) -> model.Edition:
    """An edition; where no source confirms its date, it is not confirmed, and only its year counts."""
    fields = dict(row)
    if "start" in fields:
        first, last = model.When(fields["start"]), model.When(fields.get("end", fields["start"]))
        fields["start"], fields["end"] = first.start, last.end
        coarse = {4: "year", 7: "month"}.get(len(row["start"]))
        fields["precision"] = coarse or fields.get("precision", "year")
    fields.setdefault("ordinal", None)
    return model.Edition(**fields)


def from_entity(entity: model.Entity) -> Record:
    """Return the record of an entity that a user gives; its Arabic names are what it is found by."""
    kind = entity.id_kind
    fields: dict[str, Any] = {"id": entity.slug, "names": list(entity.names.ar)}
    if entity.names.en:
        fields["en"] = entity.names.en[0]
    for attribute in attrs.fields(type(entity)):
        value = getattr(entity, attribute.name)
        if attribute.name not in ("id", "names", "known") and value not in (None, ()):
            fields[_KEYS.get(attribute.name, attribute.name)] = _plain(value)
    if isinstance(entity, model.Corridor):
        fields["type"] = entity.kind.value
    return Record(kind, fields, f"<{type(entity).__name__}>", 0)


_KEYS = {"editions": "edition"}


def _plain(value: Any) -> Any:
    if isinstance(value, model.Coordinates):
        return [value.latitude, value.longitude]
    if isinstance(value, model.Edition):
        return {name: _plain(item) for name, item in attrs.asdict(value, recurse=False).items() if item is not None}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value
