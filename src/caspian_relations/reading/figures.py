"""Figures: measured facts, with who, when, how much more than before.

Every sum of money is one; tonnes, containers and volumes are where something was moved or can be.
"""

from __future__ import annotations

from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.drafts import FigureDraft
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Figures"]


class Figures:
    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.made: list[FigureDraft] = []

    def from_sentence(self, row: list[Phrase], found: list[Clause], sentence: Sentence) -> None:
        del row, found, sentence
