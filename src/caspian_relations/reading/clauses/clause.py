"""A clause: a predicate with its arguments, as the clause grammar fills it."""

from __future__ import annotations

from collections.abc import Iterator

from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence

__all__ = ["Clause", "verb_before"]


class Clause:
    """A predicate with its arguments.

    head:
        the verb, participle, verbal noun or event phrase.
    subject, object:
        phrases without a preposition, coordinated ones together.
    obliques:
        (preposition, phrase) in order, coordinated phrases each under the preposition of the first.
    dates:
        the dates that stand in the clause.
    antecedent:
        what a relative clause is about; it fills the place that is missing.
    start, end:
        phrase indices in the sentence; ``content`` is the index after the complementizer of reported speech.
    """

    __slots__ = (
        "antecedent", "content", "dates", "end", "head", "index", "kind", "lemma", "modal", "negated", "object", "obliques", "parent",
        "sentence", "start", "subject", "tense", "voice", "where",
    )  # fmt: skip

    def __init__(self, head: Phrase, index: int, kind: str, sentence: Sentence) -> None:
        self.head = head
        self.lemma = head.lemma
        """The dictionary form of the head."""
        self.index = index
        self.kind = kind
        self.sentence = sentence
        self.start = index
        self.end = index + 1
        self.content: int | None = None
        self.subject: list[Phrase] = []
        self.object: list[Phrase] = []
        self.obliques: list[tuple[str, Phrase]] = []
        self.dates: list[Phrase] = []
        self.antecedent: Phrase | None = None
        self.parent: Clause | None = None
        self.where: Phrase | None = None
        """The place before حيث: «قادما من عمّان، حيث شارك …»."""
        self.negated = False
        self.tense = head.features.get("tense", "")
        self.voice = head.features.get("voice", "active")
        self.modal = ""

    def oblique(self, *roles: str) -> Iterator[Phrase]:
        """Phrases under any of the prepositions `roles`, in order."""
        return (phrase for role, phrase in self.obliques if role in roles)

    def __repr__(self) -> str:
        return f"<Clause {self.kind} {self.lemma} s={self.subject} o={self.object} {self.obliques} d={self.dates}>"


def verb_before(clause: Clause, found: list[Clause]) -> Clause | None:
    """The clause of the last verb before `clause`."""
    return next((other for other in reversed(found) if other.index < clause.index and other.kind == "verb"), None)
