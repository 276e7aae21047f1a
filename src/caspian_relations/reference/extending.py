"""A user's own entries: read, checked against what is known, and added to a new reference."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from caspian_relations import model
from caspian_relations.reference.compiling import references
from caspian_relations.reference.entities import Row, codes, entity_rows, from_entity
from caspian_relations.reference.entries import read
from caspian_relations.reference.errors import Clash, InvalidEntry
from caspian_relations.reference.forms import inner_names, rows
from caspian_relations.reference.knowledge import Reference
from caspian_relations.reference.names import NameRow
from caspian_relations.reference.records import Record

__all__ = ["extend"]

_UNIQUE = frozenset({"state"})


def extend(base: Reference, more: Iterable[str | Path | model.Entity | Iterable[model.Entity]]) -> Reference:
    """Return `base` with the entries of all `more`."""
    records = list(_records(more))
    new: dict[str, Row] = {}
    by_code: dict[str, str] = {}
    lines: dict[str, Record] = {}
    for record in records:
        _complete(record)
        for row in entity_rows(record):
            taken = f"{lines[row['id']].file}:{lines[row['id']].line}" if row["id"] in lines else "in the reference"
            if row["id"] in base or row["id"] in new:
                raise Clash(record.file, record.line, "id", row["id"], taken)
            new[row["id"]] = row
            lines[row["id"]] = record
        for code in codes(record):
            ids = base.coded(code) + tuple(by_code.get(code, "").split())
            if record.kind == "state" and any(id.startswith("state:") for id in ids):
                raise Clash(record.file, record.line, "code", code, ids[0])
            by_code[code] = " ".join(dict.fromkeys((*ids, record.id)))
    for row in new.values():
        for _, id in references(row):
            if id not in new and id not in base:
                record = lines[row["id"]]
                raise InvalidEntry(record.file, record.line, "reference", id, "the id of something known")
    names = base.names.with_rows(row for record in records for row in _rows(record, base))
    lines_of = {id: json.dumps(row, ensure_ascii=False) for id, row in new.items()}
    return Reference(names, {**base.rows, **lines_of}, {**base.codes, **by_code})


def _records(more: Iterable[str | Path | model.Entity | Iterable[model.Entity]]) -> Iterator[Record]:
    for item in more:
        if isinstance(item, str | Path):
            yield from read(Path(item))
        elif isinstance(item, model.Entity):
            yield from_entity(item)
        else:
            yield from (from_entity(entity) for entity in item)


def _complete(record: Record) -> None:
    needed: Mapping[str, tuple[str, ...]] = {"state": ("alpha3", "numeric"), "corridor": ("type",)}
    for name in needed.get(record.kind, ()):
        if name not in record.fields:
            raise InvalidEntry(record.file, record.line, name, None, "a value, which is needed")
    if record.kind == "territory":
        raise InvalidEntry(record.file, record.line, "table", "territory", "[[state]]")


def _rows(record: Record, base: Reference) -> Iterator[NameRow]:
    for row in rows(record):
        inner = (
            inner_names(row.text, base.names) if record.kind in ("organization", "corridor", "series", "place") else {}
        )
        yield NameRow(row.text, row.entry._replace(features={**row.entry.features, **inner})) if inner else row
