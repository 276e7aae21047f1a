"""The entries of TOML files, checked key by key.

The files under ``data/world/`` and a user's own files have one format: a table of the kind of thing (``[[state]]``, ``[[person]]`` …) for each
entry. Keys that name the thing are common to all: ``names`` are good to show, the preferred one first; ``spellings`` and ``typos`` are
only good to recognise; ``official``, ``short``, ``historical``, ``acronym`` say what they are; ``nisba`` and ``people`` give adjectives and
broken plurals, whose other forms follow by rule; ``patterns`` write many names at once (``{خط|أنبوب} باكو-سوبسا``); ``careful`` names
those that are also words, with what must stand near them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from caspian_relations.reference.errors import InvalidEntry
from caspian_relations.reference.records import Record

__all__ = ["KINDS", "check", "read"]

_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*([a-z]+)[ \t]*\]\]", re.MULTILINE)
_AT_LINE = re.compile(r"\(at line (\d+)")


def read(path: Path, shown: str | None = None) -> list[Record]:
    """Return the records of a TOML file; raise `InvalidEntry` with file and line for what is wrong in it."""
    file = shown or str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InvalidEntry(file, 0, "file", str(path), f"a readable file ({error.strerror})") from error
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        raise InvalidEntry(file, int(at[1]) if at else 0, "TOML", str(error), "TOML") from error
    lines = _lines(text)
    records = []
    for kind, entries in document.items():
        if kind not in KINDS:
            raise InvalidEntry(file, 1, "table", kind, f"one of {', '.join(KINDS)}")
        if not isinstance(entries, list):
            raise InvalidEntry(file, 1, "table", kind, f"written [[{kind}]], once for each entry")
        for entry, line in zip(entries, lines[kind], strict=True):
            records.append(Record(kind, entry, file, line))
    for record in records:
        check(record)
    return records


def _lines(text: str) -> dict[str, list[int]]:
    lines: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for header in _HEADER.finditer(text):
        if header[1] in lines:
            lines[header[1]].append(text.count("\n", 0, header.start(1)) + 1)
    return lines


def check(record: Record) -> None:
    """Raise `InvalidEntry` unless every key of `record` is known and holds what it should."""
    rules = KINDS[record.kind]
    for key, value in record.fields.items():
        rule = rules.get(key)
        if rule is None:
            raise InvalidEntry(record.file, record.line, "key", key, f"one of {', '.join(rules)}")
        wanted = rule(value)
        if wanted is not None:
            raise InvalidEntry(record.file, record.line, key, value, wanted)
    for key in ("id", "names"):
        if not record.fields.get(key) and not (key == "names" and record.kind == "state"):
            raise InvalidEntry(record.file, record.line, key, record.fields.get(key), "a value, which is needed")


Rule = Callable[[object], str | None]


def _matches(pattern: str, wanted: str) -> Rule:
    compiled = re.compile(pattern)

    def rule(value: object) -> str | None:
        return None if isinstance(value, str) and compiled.fullmatch(value) else f"{wanted}"

    return rule


def _text(value: object) -> str | None:
    return None if isinstance(value, str) and value.strip() else "a text that is not empty"


def _texts(value: object) -> str | None:
    fine = isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)
    return None if fine else "a list of texts"


def _truth(value: object) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def _number(value: object) -> str | None:
    return None if isinstance(value, int) and not isinstance(value, bool) and value > 0 else "a number from 1"


def _coordinates(value: object) -> str | None:
    fine = (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(item, int | float) and not isinstance(item, bool) for item in value)
        and -90 <= value[0] <= 90
        and -180 <= value[1] <= 180
    )
    return None if fine else "[latitude, longitude] in degrees"


def _careful(value: object) -> str | None:
    fine = isinstance(value, dict) and all(item in _CARE for item in value.values())
    return None if fine else f"for each name one of {', '.join(_CARE)}"


def _tables(rules: Mapping[str, Rule]) -> Rule:
    def rule(value: object) -> str | None:
        if not isinstance(value, list):
            return "a list of tables"
        for number, table in enumerate(value, 1):
            for key, item in table.items():
                wanted = rules[key](item) if key in rules else f"one of {', '.join(rules)}"
                if wanted is not None:
                    return f"{key} of table {number}: {wanted}"
        return None

    return rule


_CARE = ("word", "title", "dateline", "state-context", "place-context", "number")
_SLUG = _matches(r"[a-z0-9][a-z0-9+-]*", "a slug of a-z, 0-9 and hyphens")
_REF = _matches(r"(?:[a-z]+:)?[A-Za-z0-9][A-Za-z0-9+-]*", "an id")
_ALPHA2 = _matches(r"[A-Z]{2}", "an ISO 3166-1 alpha-2 code")
_ALPHA3 = _matches(r"[A-Z]{3}", "an ISO 3166-1 alpha-3 code")
_DIGITS = _matches(r"\d{3}", "three digits")
_DATE = _matches(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", "a date: 2024, 2024-08 or 2024-08-09")


def _states(value: object) -> str | None:
    fine = isinstance(value, list) and all(_ALPHA2(item) is None for item in value)
    return None if fine else "a list of ISO 3166-1 alpha-2 codes"


_COMMON: dict[str, Rule] = {
    "id": _SLUG, "en": _text, "wikidata": _matches(r"Q[1-9]\d*", "a Wikidata id such as Q232"), "names": _texts, "spellings": _texts, "typos": _texts,
    "patterns": _texts, "official": _texts, "short": _texts, "historical": _texts, "acronym": _text, "acronyms": _texts, "nisba": _texts, "people": _texts,
    "careful": _careful, "note": _text, "confirmed": _truth, "source": _texts,
}  # fmt: skip
_OFFICE: dict[str, Rule] = {
    "title": _SLUG, "en": _text, "names": _texts, "of": _REF, "since": _DATE, "until": _DATE, "confirmed": _truth, "source": _texts, "note": _text,
}  # fmt: skip
_EDITION: dict[str, Rule] = {
    "ordinal": _number, "label": _text, "place": _SLUG, "state": _ALPHA2, "start": _DATE, "end": _DATE, "status": _SLUG,
    "precision": _matches("year|month|day", "year, month or day"), "confirmed": _truth, "source": _texts, "note": _text,
}  # fmt: skip

KINDS: dict[str, dict[str, Rule]] = {
    "territory": {"id": _ALPHA2, "alpha3": _ALPHA3, "numeric": _DIGITS, "en": _text, "names": _texts, "short": _texts},
    "state": {**_COMMON, "id": _ALPHA2, "alpha3": _ALPHA3, "numeric": _DIGITS, "capital": _SLUG},
    "region": {**_COMMON, "m49": _DIGITS, "members": _states, "group": _truth},
    "place": {
        **_COMMON, "kind": _matches("city|port|sea|airport|province|site", "city, port, sea, airport, province or site"), "state": _ALPHA2,
        "coordinates": _coordinates, "locode": _matches(r"[A-Z]{2}[A-Z2-9]{3}", "a UN/LOCODE such as AZBAK"), "metonym": _truth,
    },
    "person": {**_COMMON, "surnames": _texts, "office": _tables(_OFFICE)},
    "organization": {**_COMMON, "kind": _SLUG, "seat": _SLUG, "state": _ALPHA2, "members": _states, "part_of": _SLUG},
    "series": {**_COMMON, "kind": _SLUG, "convener": _REF, "edition": _tables(_EDITION)},
    "corridor": {
        **_COMMON, "type": _matches("transport|digital|energy|other", "transport, digital, energy or other"), "states": _states, "waypoints": _texts,
        "modes": _texts, "medium": _SLUG, "carrier": _SLUG,
    },
}  # fmt: skip
"""The kinds of entries and, for each of their keys, the rule that its value must follow."""
