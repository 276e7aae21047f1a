"""The lexicon: which words there are, what kind each is, and with which features.

The words live in ``reference/data/language/*.toml``; ``scripts/build_lexicon.py`` expands and folds them into one built
file of flat columns, which loads in a few milliseconds. Nothing is loaded before the first look-up.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
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
    """Folded word form -> entries, decoded when a form first asks for them.

    `forms` maps a folded form to its analyses, each ``lexeme:kind``: a number in `lexemes` (JSON pairs of value and features that all
    forms of the word share) and one in `kinds` (JSON pairs of category and features of the form).
    """

    def __init__(self, forms: dict[str, str], lexemes: list[str], kinds: list[str]) -> None:
        self._forms = forms
        self._lexemes = lexemes
        self._kinds = kinds
        self._decoded: dict[str, tuple[Entry, ...]] = {}

    def get(self, form: str) -> tuple[Entry, ...]:
        """Return the entries of a folded `form`, or an empty tuple."""
        analyses = self._forms.get(form)
        if analyses is None:
            return ()
        entries = self._decoded.get(analyses)
        if entries is None:
            entries = self._decoded[analyses] = tuple(map(self._entry, analyses.split()))
        return entries

    @cached_property
    def opening(self) -> frozenset[str]:
        """The first words of the entries that are several words («أكثر من»)."""
        return frozenset(form.partition(" ")[0] for form in self._forms if " " in form)

    @cached_property
    def closing(self) -> frozenset[str]:
        """The last words of the entries that are several words."""
        return frozenset(form.rpartition(" ")[2] for form in self._forms if " " in form)

    def _entry(self, analysis: str) -> Entry:
        lexeme, _, kind = analysis.partition(":")
        value, shared = json.loads(self._lexemes[int(lexeme)])
        category, own = json.loads(self._kinds[int(kind)])
        return Entry(category, value, {**shared, **own})

    def forms(self) -> Iterator[str]:
        """Yield every folded form."""
        return iter(self._forms)

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
    forms, analyses, lexemes, kinds = read_columns("lexicon")
    return Lexicon(dict(zip(forms, analyses, strict=True)), lexemes, kinds)
