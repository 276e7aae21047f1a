"""What may be attached to a word: a conjunction, a preposition, the article before it, a pronoun behind it."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["ARTICLE", "CONJUNCTIONS", "FUSED", "PRONOUNS", "articles", "splits"]

CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكلس"
"""Clitics of one letter; the س of the future stands where they do."""
ARTICLE, FUSED = "ال", "لل"
PRONOUNS = ("هما", "ها", "هم", "ه")
"""Pronouns of the third person at the end of a word, as most texts write them, longest first."""


def splits(text: str) -> Iterator[tuple[str, str, str]]:
    """Every way to take conjunction and preposition off `text`: (conj, prep, stem), least first.

    ``لل`` is ل and the article: the stem gets its ال back.

    >>> ("و", "ل", "الممر") in splits("وللممر")
    True
    """
    yield "", "", text
    yield from _prepositions("", text)
    if text[0] in CONJUNCTIONS and len(text) > 2:
        yield text[0], "", text[1:]
        yield from _prepositions(text[0], text[1:])


def _prepositions(conj: str, text: str) -> Iterator[tuple[str, str, str]]:
    if len(text) < 3 or text[0] not in _PREPOSITIONS:
        return
    if text.startswith(FUSED) and len(text) > 3:
        yield conj, "ل", "الل" + text[2:]
        yield conj, "ل", "ال" + text[2:]
    yield conj, text[0], text[1:]


def articles(stem: str) -> Iterator[tuple[bool, str]]:
    """The stem as it is, then without ال."""
    yield False, stem
    if stem.startswith(ARTICLE) and len(stem) > 3:
        yield True, stem[2:]
