"""Records -> the columns of the built file. Used by ``scripts/build_reference.py``; nothing here runs when the reference is loaded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from caspian_relations.reference.entities import Row, codes, entity_rows
from caspian_relations.reference.errors import Clash, InvalidEntry
from caspian_relations.reference.forms import inner_names, rows
from caspian_relations.reference.names import NameEntry, Names, close, encode, key
from caspian_relations.reference.records import Record

__all__ = ["Compiled", "compile_records", "merge_territories", "references"]

_NAME_OTHERS = frozenset({"organization", "corridor", "series", "place"})


class Compiled(NamedTuple):
    """Everything that is written: names and how they are numbered, groups, entities by id, ids by code; and what refers to what."""

    names: list[str]
    """First the beginnings of names, which have no group; then the names, run by run: the first of each group, the second of each …"""
    runs: list[tuple[int, int]]
    """How many names each group of a run has, and how many groups the run: see `caspian_relations.reference.names.numbered`."""
    groups: list[str]
    rows: dict[str, Row]
    codes: dict[str, list[str]]
    references: list[tuple[str, str]]


def merge_territories(records: Iterable[Record]) -> list[Record]:
    """Join what CLDR knows of a territory (codes, its name) with the record of the state; make a state of what has no record."""
    records = list(records)
    own = {record.fields["id"]: record for record in records if record.kind == "state"}
    merged: list[Record] = [record for record in records if record.kind not in ("state", "territory")]
    for territory in (record for record in records if record.kind == "territory"):
        state = own.pop(territory.fields["id"], None)
        base = dict(territory.fields)
        if state is None:
            merged.append(Record("state", base, territory.file, territory.line))
            continue
        names = list(state.fields.get("names", []))
        names += [name for name in base["names"] if key(name) not in map(key, names)]
        merged.append(Record("state", {**base, **state.fields, "names": names}, state.file, state.line))
    for record in own.values():
        raise InvalidEntry(record.file, record.line, "id", record.fields["id"], "a code of ISO 3166-1")
    return merged


def compile_records(records: list[Record]) -> Compiled:
    """Return the columns for `records`; raise `Clash` where two records have one id."""
    entities: dict[str, Row] = {}
    places: dict[str, Record] = {}
    for record in records:
        for row in entity_rows(record):
            if row["id"] in entities:
                other = places[row["id"]]
                raise Clash(record.file, record.line, "id", row["id"], f"{other.file}:{other.line}")
            entities[row["id"]] = row
            places[row["id"]] = record
    found = _names(records)
    by_code: dict[str, list[str]] = defaultdict(list)
    for record in records:
        for code in codes(record):
            if record.id not in by_code[code]:
                by_code[code].append(record.id)
    groups: dict[str, list[str]] = defaultdict(list)
    for text, entries in sorted(found.items()):
        groups[encode(entries)].append(text)
    ordered = sorted(groups.items(), key=lambda group: len(group[1]))
    runs = [list(run) for _, run in groupby((texts for _, texts in ordered), key=len)]
    return Compiled(
        [
            *sorted(close(found) - found.keys()),
            *(text for run in runs for texts in zip(*run, strict=True) for text in texts),
        ],
        [(len(run[0]), len(run)) for run in runs],
        [entries for entries, _ in ordered],
        dict(sorted(entities.items())),
        dict(sorted(by_code.items())),
        [pair for row in entities.values() for pair in references(row)],
    )


def _names(records: list[Record]) -> dict[str, list[NameEntry]]:
    found: dict[str, list[NameEntry]] = defaultdict(list)
    for record in records:
        for row in rows(record):
            if key(row.text):
                found[key(row.text)].append(row.entry)
    plain = Names({}, []).with_entries(found)
    for text, entries in found.items():
        for i, entry in enumerate(entries):
            if entry.entity.split(":", 1)[0] in _NAME_OTHERS and " " in text:
                inner = inner_names(text, plain)
                if inner:
                    entries[i] = entry._replace(features={**entry.features, **inner})
    _show_nisbas(found)
    _mark_first_names(found)
    return found


def _show_nisbas(found: dict[str, list[NameEntry]]) -> None:
    """Where a name is written as a nisba with its article is («السوداني» the surname, «العمانية» the agency), let it be both.

    A form that is a name as it stands is not split, so the nisba would be hidden behind it.
    """
    for text, entries in found.items():
        bare = found.get(text[2:], []) if text.startswith("ال") else []
        for entry in bare:
            if entry.form in ("nisba", "people"):
                entries.append(entry._replace(features={**entry.features, "article": "yes"}))


def _mark_first_names(found: dict[str, list[NameEntry]]) -> None:
    """A surname that is somebody's first name as well, «ميشال», says so: behind a title it may begin the name of one who is not known."""
    first = {text.split(" ", 1)[0] for text, entries in found.items() if " " in text and _names_person(entries)}
    for text in first & found.keys():
        for i, entry in enumerate(found[text]):
            if entry.form == "surname":
                found[text][i] = entry._replace(features={**entry.features, "first": "yes"})


def _names_person(entries: list[NameEntry]) -> bool:
    return any(entry.entity.startswith("person:") and entry.form != "surname" for entry in entries)


def references(row: Row) -> Iterator[tuple[str, str]]:
    """Every other entity to which a row refers, with the id of the row."""
    for name in ("capital", "state", "seat", "part_of", "convener", "of", "holder"):
        if isinstance(row.get(name), str):
            yield row["id"], row[name]
    for name in ("members", "states", "waypoints"):
        for id in row.get(name, []):
            yield row["id"], id
    for edition in row.get("editions", []):
        for name in ("place", "state"):
            if name in edition:
                yield row["id"], edition[name]
