"""Spellings that vary by rule: ``توكاييف`` and ``توكايف``, ``أوغلو`` and ``أوغلي``, ``عبد الله`` and ``عبدالله``.

The rules are data (``data/world/spelling.toml``), each with pairs that it joins and pairs that it must not. They are applied when the
reference is built, and to a user's own entries; nothing is guessed while a text is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from caspian_relations.arabic.letters import fold
from caspian_relations.reference.files import document

__all__ = ["SpellingRule", "rules", "variants"]

_MOST = 24


class SpellingRule(NamedTuple):
    """One rule: its name, where it applies (end, word, joint or letter), the folded forms that stand for one another, its examples.

    A rule at a letter goes one way: the first form is the letter, in whose place another may stand, throughout a name.
    """

    name: str
    at: str
    forms: tuple[str, ...]
    matches: tuple[tuple[str, str], ...]
    differs: tuple[tuple[str, str], ...]
    of: frozenset[str]
    """Kinds of things whose names it spells."""
    keeps: frozenset[str]
    """Folded words, without the article, that are spelled in one way only."""

    def apply(self, name: str) -> set[str]:
        """Return the spellings of a folded `name` under this rule alone, itself included."""
        if self.at == "joint":
            return self._joint(name)
        if self.at == "letter":
            return {name} | {self._throughout(name, other) for other in self.forms[1:]}
        words = [self._word(word) for word in name.split(" ")]
        return {" ".join(choice) for choice in product(*words)}

    def _joint(self, name: str) -> set[str]:
        for form in sorted(self.forms, key=len, reverse=True):
            if form in name:
                return {name.replace(form, other) for other in self.forms}
        return {name}

    def _throughout(self, name: str, other: str) -> str:
        words = name.split(" ")
        kept = [word.removeprefix("ال") in self.keeps for word in words]
        return " ".join(
            word if keep else word.replace(self.forms[0], other) for word, keep in zip(words, kept, strict=True)
        )

    def _word(self, word: str) -> list[str]:
        if self.at == "word":
            return list(self.forms) if word in self.forms else [word]
        for form in sorted(self.forms, key=len, reverse=True):
            if word.endswith(form) and len(word) > len(form):
                return [word.removesuffix(form) + other for other in self.forms]
        return [word]


@cache
def rules() -> tuple[SpellingRule, ...]:
    """Return the spelling rules, in the order of the file."""
    return tuple(
        SpellingRule(
            rule["name"],
            rule["at"],
            tuple(dict.fromkeys(fold(form) for form in rule["forms"])),
            tuple((a, b) for a, b in rule["matches"]),
            tuple((a, b) for a, b in rule["differs"]),
            frozenset(rule.get("of", ("person",))),
            frozenset(fold(word) for word in rule.get("keeps", ())),
        )
        for rule in document("world/spelling")["rule"]
    )


def variants(name: str, kind: str = "person") -> Iterator[str]:
    """The folded spellings of the `name` of a thing of some `kind` under all rules for it together, its own first, at most two dozen.

    >>> sorted(variants("توكاييف"))[:2]
    ['توكايف', 'توكاييف']
    >>> list(variants("بلغاريا", "state"))
    ['بلغاريا', 'بلجاريا']
    """
    own = fold(name)
    found = {own: None}
    for rule in rules():
        for spelling in list(found) if kind in rule.of else ():
            for other in sorted(rule.apply(spelling)):
                if len(found) < _MOST:
                    found.setdefault(other)
    yield from found
