"""The table of names: what the reader's scan walks along, and what each name may stand for.

Names are kept as keys: folded tokens joined by one space. The table is closed under prefixes of whole tokens, so a name is
followed word by word and left at the first word that no name has there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from caspian_relations.arabic.letters import fold

__all__ = ["NameEntry", "NameRow", "Names", "close", "key", "numbered"]

_TOKEN = re.compile(
    r"[0-9]+(?:[.,][0-9]+)*|[a-z\u00df-\u024f\u0400-\u04ff]+|[\u0621-\u064a\u0671-\u06d3]+|[^\s\-–—‑‐_/«»\"“”'’()،,.]"
)


class NameEntry(NamedTuple):
    """One thing that a name may stand for."""

    entity: str
    """Id of the entity."""
    form: str
    """How the name names it: name, short, official, historical, spelling, typo, acronym, surname, metonym, nisba, people."""
    features: Mapping[str, str]
    """``gender``, ``number``, ``case`` of nisba forms and peoples; ``ambiguous`` and ``requires`` where the name is also a word;
    ``states``, ``organizations``: other things that the name itself names; ``group``: no region of its own."""


class NameRow(NamedTuple):
    """A name as it is written, before it becomes a key."""

    text: str
    entry: NameEntry


def key(name: str) -> str:
    """Return the key of a name: folded tokens, joined by one space; hyphens, dashes, quotes and brackets are left out.

    A number and a Latin word are tokens of their own even where they touch.

    >>> key("باكو – تبليسي – قارص"), key("G20")
    ('باكو تبليسي قارص', 'g 20')
    """
    return " ".join(_TOKEN.findall(fold(name)))


class Names:
    """Keys -> group numbers (0: only the beginning of names), and groups -> entries, decoded when first asked for."""

    __slots__ = ("_decoded", "_groups", "_kinds", "table")

    table: dict[str, int]

    def __init__(self, table: dict[str, int], groups: Sequence[str | bytes]) -> None:
        self.table = table
        self._groups = groups
        self._decoded: dict[int, tuple[NameEntry, ...]] = {}
        self._kinds: dict[int, frozenset[str]] = {}

    def entries(self, group: int) -> tuple[NameEntry, ...]:
        """Return what the names of `group` may stand for; group 0 stands for nothing.

        >>> Names({"un": 1}, ['[["organization:un","acronym",{}]]']).entries(1)[0].entity
        'organization:un'
        """
        if group == 0:
            return ()
        entries = self._decoded.get(group)
        if entries is None:
            entries = tuple(NameEntry(*row) for row in json.loads(self._groups[group - 1]))
            self._decoded[group] = entries
        return entries

    def kinds(self, group: int) -> frozenset[str]:
        """Return the kinds of entities that the names of `group` may stand for.

        >>> Names({"un": 1}, ['[["organization:un","acronym",{}]]']).kinds(1)
        frozenset({'organization'})
        """
        kinds = self._kinds.get(group)
        if kinds is None:
            kinds = self._kinds[group] = kinds_of(self.entries(group))
        return kinds

    def get(self, name: str) -> tuple[NameEntry, ...]:
        """Return what `name`, in any spelling that folds alike, may stand for."""
        return self.entries(self.table.get(key(name), 0))

    def with_rows(self, rows: Iterable[NameRow]) -> Names:
        """Return these names and `rows`; groups that exist keep their numbers, so that both can be used side by side."""
        added: dict[str, list[NameEntry]] = {}
        for row in rows:
            entries = added.setdefault(key(row.text), list(self.get(row.text)))
            if row.entry not in entries:
                entries.append(row.entry)
        return self.with_entries(added)

    def with_entries(self, added: Mapping[str, Iterable[NameEntry]]) -> Names:
        """Return these names with the entries of the keys in `added` put in the place of what was there."""
        table = dict(self.table)
        groups = list(self._groups)
        for text, entries in added.items():
            groups.append(encode(entries))
            table[text] = len(groups)
        for text in close(added):
            table.setdefault(text, 0)
        return Names(table, groups)


def kinds_of(entries: Iterable[NameEntry]) -> frozenset[str]:
    """Return the kinds of entities among `entries`: state, person, …"""
    return frozenset([entry.entity.partition(":")[0] for entry in entries])


def numbered(runs: Iterable[str], names: int) -> list[int]:
    """Return the group numbers of so many names, as they stand in the built file.

    First stand those of no group; then the names run by run. A run, ``size number``, is of so many groups with `size` names each, and
    has the first name of each group, then the second of each, and so on: so a list of numbers is made without reading them one by one.

    >>> numbered(["1 3", "2 2"], 9)
    [0, 0, 1, 2, 3, 4, 5, 4, 5]
    """
    found: list[int] = []
    group = 1
    for run in runs:
        size, number = map(int, run.split())
        found += list(range(group, group + number)) * size
        group += number
    return [0] * (names - len(found)) + found


def encode(entries: Iterable[NameEntry]) -> str:
    """Return the line that keeps a group of entries."""
    return json.dumps(
        [[e.entity, e.form, dict(e.features)] for e in entries], ensure_ascii=False, separators=(",", ":")
    )


def close(keys: Iterable[str]) -> set[str]:
    """Return every proper prefix, in whole tokens, of `keys`.

    >>> sorted(close(["منظمه الدول التركيه"]))
    ['منظمه', 'منظمه الدول']
    """
    prefixes: set[str] = set()
    for text in keys:
        end = text.rfind(" ")
        while end > 0:
            prefixes.add(text[:end])
            end = text.rfind(" ", 0, end)
    return prefixes
