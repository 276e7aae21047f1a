"""Phrases: what the stages after the scan work on instead of words.

A phrase is a stretch of tokens that is one thing to whoever comes after: a person with the office before the name, a date, an
amount, a meeting with its ordinal and its members, a verb. A built phrase replaces its parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["GENDER_OF", "NAMES", "Phrase", "state_among", "unfused"]

NAMES = frozenset({"state", "region", "place", "person", "organization", "corridor"})
"""Kinds of phrases that stand for an entity."""
GENDER_OF: Mapping[str, str] = {"ها": "feminine", "ه": "masculine"}
"""A pronoun that ends a word, and the gender of the one thing it stands for."""

_NOTHING: Mapping[str, str] = {}


class Phrase:
    """A stretch of tokens ``[start, end)`` with characters ``[first, last)`` of the text, clitics left out.

    kind:
        ``state region place person organization corridor`` (names), ``nisba``, ``title`` (an office without a name), ``event``,
        ``party`` (a description: الجانبان، البلدان، القادة), ``document``, ``figure`` (a noun that is measured), ``date``,
        ``amount``, ``ordinal``, ``verb``, ``participle``, ``masdar``, ``particle``, ``stop``.
    entity:
        the id of what it stands for, where that is settled.
    lemma:
        the lemma of a verb or noun, the slug of an office.
    prep:
        the preposition that governs it, written apart or attached (``مع``, ``ب``, …), or empty.
    conj:
        ``و`` or ``ف`` if attached, else empty.
    value:
        what the phrase holds: an amount, a date, an `Occasion`, …
    parts:
        phrases inside it that matter on their own (the states after وزراء خارجية).
    """

    __slots__ = (
        "conj", "definite", "end", "entity", "features", "first", "kind", "last", "lemma", "parts", "prep", "start", "suffix", "value",
    )  # fmt: skip

    def __init__(
        self,
        kind: str,
        start: int,
        end: int,
        first: int,
        last: int,
        *,
        entity: str | None = None,
        lemma: str = "",
        prep: str = "",
        conj: str = "",
        definite: bool = False,
        suffix: str = "",
        features: Mapping[str, str] = _NOTHING,
        value: Any = None,
        parts: tuple[Phrase, ...] = (),
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.entity = entity
        self.lemma = lemma
        self.prep = prep
        self.conj = conj
        self.definite = definite
        self.suffix = suffix
        self.features = features
        self.value = value
        self.parts = parts

    def __repr__(self) -> str:
        what = self.entity or self.lemma or self.value or ""
        return f"<{self.prep}{'+' if self.prep else ''}{self.kind} {what} [{self.first}:{self.last}]>"


def state_among(parts: Iterable[Phrase]) -> str | None:
    """The first state that is named in a phrase of such `parts`: «وزير النقل الكيني»."""
    return next((part.entity for part in parts if (part.entity or "").startswith("state:")), None)


def unfused(word: str) -> str:
    """«للرئاسة» is «الرئاسة» behind «ل»."""
    return f"ال{word[2:]}" if word.startswith("لل") else word
