"""The lexicon: which words there are, what kind each is, and with which features.

The words live in ``reference/data/language/*.toml``; ``scripts/build_lexicon.py`` expands and folds them into one built
file of flat columns, which loads in a few milliseconds. Nothing is loaded before the first look-up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import NamedTuple

from caspian_relations.reference.columns import read_columns

__all__ = ["Entry", "Lexicon", "default"]


class Entry(NamedTuple):
    """A word as the lexicon has it: its category, its value (a lemma, a number, a code) and its features."""

    category: str
    value: str
    features: Mapping[str, str]


class Lexicon:
    """Folded word form -> entries. Groups of entries are decoded when a form first asks for them."""

    def __init__(self, forms: dict[str, int], groups: list[str]) -> None:
        self._forms = forms
        self._groups = groups
        self._decoded: dict[int, tuple[Entry, ...]] = {}

    def get(self, form: str) -> tuple[Entry, ...]:
        """Return the entries of a folded `form`, or an empty tuple."""
        group = self._forms.get(form)
        if group is None:
            return ()
        entries = self._decoded.get(group)
        if entries is None:
            entries = tuple(Entry(*row) for row in json.loads(self._groups[group]))
            self._decoded[group] = entries
        return entries

    def __contains__(self, form: str) -> bool:
        return form in self._forms

    def __len__(self) -> int:
        return len(self._forms)


_LOCK = Lock()


def default() -> Lexicon:
    """Return the lexicon that ships with the library; loaded once, safe from any number of threads."""
    with _LOCK:
        return _load()


@cache
def _load() -> Lexicon:
    forms, ids, groups = read_columns("lexicon")
    return Lexicon(dict(zip(forms, map(int, ids), strict=True)), groups)
