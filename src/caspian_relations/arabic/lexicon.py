"""The lexicon: which words there are, what kind each is, and with which features.

The words live in ``reference/data/language/*.toml``; ``scripts/build_lexicon.py`` expands and folds them into one built
file of flat columns, which loads in a few milliseconds. Nothing is loaded before the first look-up, and the forms, sixty
thousand of them, lie in drawers by their first letters, each opened when a form in it is first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from threading import Lock
from typing import NamedTuple

from caspian_relations.reference.columns import lines, read_bytes

__all__ = ["Entry", "Lexicon", "default", "drawers"]

_LETTERS = 3
"""How many first letters the forms of a drawer share: more, and there are too many drawers; fewer, and they are too full."""


class Entry(NamedTuple):
    """A word as the lexicon has it: its category, its value (a lemma, a number, a code) and its features."""

    category: str
    value: str
    features: Mapping[str, str]


class Lexicon:
    """Folded word form -> entries, decoded when a form first asks for them.

    `forms` maps a folded form to its analyses, each ``lexeme:kind``: a number in `lexemes` (JSON pairs of value and features that all
    forms of the word share) and one in `kinds` (JSON pairs of category and features of the form). `shut` are drawers of single words,
    by their first letters, as `drawers` writes them.
    """

    def __init__(
        self, forms: dict[str, str], lexemes: list[str], kinds: list[str], shut: Mapping[str, bytes] | None = None
    ) -> None:
        self._forms = forms
        self._lexemes = lexemes
        self._kinds = kinds
        self._shut = dict(shut or {})
        self._decoded: dict[str, tuple[Entry, ...]] = {}
        self._known_kinds: dict[str, tuple[str, dict[str, str]]] = {}

    def get(self, form: str) -> tuple[Entry, ...]:
        """Return the entries of a folded `form`, or an empty tuple."""
        analyses = self._analyses(form)
        if analyses is None:
            return ()
        entries = self._decoded.get(analyses)
        if entries is None:
            entries = self._decoded[analyses] = tuple(map(self._entry, analyses.split()))
        return entries

    @cached_property
    def opening(self) -> frozenset[str]:
        """The first words of the entries that are several words («أكثر من»)."""
        return frozenset([form.partition(" ")[0] for form in tuple(self._forms) if " " in form])

    @cached_property
    def closing(self) -> frozenset[str]:
        """The last words of the entries that are several words."""
        return frozenset([form.rpartition(" ")[2] for form in tuple(self._forms) if " " in form])

    def _analyses(self, form: str) -> str | None:
        analyses = self._forms.get(form)
        if analyses is None and form[:_LETTERS] in self._shut:
            self._open(form[:_LETTERS])
            analyses = self._forms.get(form)
        return analyses

    def _open(self, letters: str) -> None:
        """The forms of a drawer are there before it counts as open: another thread never misses one."""
        drawer = self._shut.get(letters)
        if drawer is not None:
            row = drawer.decode("utf-8").split("\t")
            self._forms.update(zip(row[::2], row[1::2], strict=True))
            self._shut.pop(letters, None)

    def _entry(self, analysis: str) -> Entry:
        lexeme, _, kind = analysis.partition(":")
        value, shared = json.loads(self._lexemes[int(lexeme)])
        known = self._known_kinds.get(kind)
        if known is None:
            known = self._known_kinds[kind] = json.loads(self._kinds[int(kind)])
        category, own = known
        return Entry(category, value, {**shared, **own})

    def forms(self) -> Iterator[str]:
        """Yield every folded form."""
        for letters in tuple(self._shut):
            self._open(letters)
        return iter(tuple(self._forms))

    def __contains__(self, form: str) -> bool:
        return self._analyses(form) is not None

    def __len__(self) -> int:
        return len(tuple(self.forms()))


def drawers(forms: Iterable[tuple[str, str]]) -> dict[str, str]:
    r"""Put forms and their analyses into drawers: first letters -> the forms that begin so, each before its analyses.

    >>> drawers([("قمه", "0:0"), ("قمم", "0:1"), ("عقد", "1:2 2:0")])
    {'قمه': 'قمه\t0:0', 'قمم': 'قمم\t0:1', 'عقد': 'عقد\t1:2 2:0'}
    """
    rows: dict[str, list[str]] = {}
    for form, analyses in forms:
        rows.setdefault(form[:_LETTERS], []).extend((form, analyses))
    return {letters: "\t".join(row) for letters, row in rows.items()}


_LOCK = Lock()


def default() -> Lexicon:
    """Return the lexicon that ships with the library; loaded once, safe from any number of threads."""
    with _LOCK:
        return _load()


@cache
def _load() -> Lexicon:
    # What is opened when it is first asked for stays as bytes until then.
    phrases, analyses, letters, shut, lexemes, kinds = read_bytes("lexicon")
    forms = dict(zip(lines(phrases), lines(analyses), strict=True))
    return Lexicon(forms, lines(lexemes), lines(kinds), dict(zip(lines(letters), shut.split(b"\n"), strict=True)))
