"""Drafts: facts while they are being read, before they are frozen into the model."""

from __future__ import annotations

from typing import Any

from caspian_relations.model import When
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["CONVENED", "DAY", "GATHERINGS", "EventDraft", "FigureDraft", "RelationDraft", "StatementDraft", "key"]

CONVENED = frozenset({"Summit", "Conference", "ClimateConference"})
"""Types of events to which many are called."""
GATHERINGS = CONVENED | {"Meeting"}
"""Types of events at which many sit together."""
DAY = len("2025-05-05")
"""Characters of the EDTF of one day."""


_PARTIES = ("person:", "state:", "organization:", "region:", "office:")
"""Who may take part in an event."""


class EventDraft:
    """An event as told so far; later mentions add to it."""

    __slots__ = (
        "adjectives",
        "after",
        "beside",
        "by",
        "closed",
        "coming",
        "convened",
        "dated",
        "days",
        "definite",
        "document",
        "done",
        "evidence",
        "first",
        "gender",
        "head",
        "host",
        "id",
        "inferred",
        "journey",
        "lands",
        "name",
        "noun",
        "ordinal",
        "outlet",
        "paragraph",
        "participants",
        "place",
        "posts",
        "quoted",
        "roles",
        "rule",
        "run",
        "said_in",
        "series",
        "spoken",
        "status",
        "there",
        "twin",
        "type",
        "when",
        "within",
        "words",
    )  # fmt: skip

    def __init__(self, type: str, rule: str, first: int) -> None:
        self.id = ""
        self.type = type
        self.rule = rule
        self.first = first
        self.head = ""
        self.gender = ""
        """That of its noun."""
        self.noun = ""
        """The lemma of its noun, where its head is the name of a run: «اجتماع مجلس رؤساء دول …»."""
        self.name: tuple[int, int] | None = None
        self.series: str | None = None
        self.ordinal: int | None = None
        self.when: When | None = None
        self.dated: Phrase | None = None
        """The date phrase that `when` comes from."""
        self.paragraph = -1
        self.quoted = False
        self.convened = False
        """Whether it is the conference of a body of states, and goes by its name."""
        self.place: str | None = None
        self.host: str | None = None
        self.participants: list[str] = []
        self.roles: dict[str, list[str]] = {}
        """role (visitor, caller, signatory, …) -> who."""
        self.status = ""
        self.evidence: list[tuple[int, int]] = []
        self.said_in: StatementDraft | None = None
        self.inferred: dict[str, str] = {}
        self.by: Phrase | None = None
        """Officials of several states who hold it and whom nobody names: «وزيرا خارجية البلدين»."""
        self.spoken = -1
        """The paragraph in which it was told or spoken of last."""
        self.lands = False
        """Whether its place is only where somebody comes down: «هبط في مطار …»."""
        self.beside: EventDraft | None = None
        """The gathering on whose margin it takes place."""
        self.after: EventDraft | None = None
        """The talks at the end of which it was signed."""
        self.days = 0
        """How many days it lasts, where that is told before the day."""
        self.coming = False
        self.definite = False
        """Whether its noun has the article: it may have been told of before."""
        self.done = False
        """Whether a verb in the past tense told it last: «عقد جلسة»."""
        self.closed = False
        """Whether it is told by its end: «اختتم زيارة»."""
        self.journey: EventDraft | None = None
        """The visit on which somebody comes to take part in it."""
        self.twin: EventDraft | None = None
        """The meeting told by the same words, with somebody else: «لقاءات مع … و…»."""
        self.there: EventDraft | None = None
        """The gathering at which documents were signed, nobody says by whom."""
        self.within: int | None = None
        """The first token of the phrase of the event around it, where that is told behind."""
        self.run: EventDraft | None = None
        """The gathering told before of which it is another edition: «القمة المقبلة»."""
        self.posts: dict[str, str] = {}
        """State -> the office of an official of that state who takes part, and whom nobody names."""
        self.document: tuple[int, int] | None = None
        self.outlet: str | None = None
        self.adjectives: set[str] = set()
        self.words: set[str] = set()

    def join(self, who: list[str], role: str = "") -> None:
        """Add participants, each once, and remember in which role."""
        for entity in who:
            if not entity.startswith(_PARTIES):
                continue  # a corridor, a place: nobody who takes part
            if entity not in self.participants:
                self.participants.append(entity)
            if role:
                bearers = self.roles.setdefault(role, [])
                if entity not in bearers:
                    bearers.append(entity)

    def date(self, phrase: Phrase) -> None:
        """Let `phrase` say when, unless that is said already."""
        if self.when is None:
            self.when, self.dated = phrase.value, phrase

    def show(self, first: int, last: int) -> None:
        """Add a piece of evidence."""
        if (first, last) not in self.evidence:
            self.evidence.append((first, last))

    @property
    def named(self) -> bool:
        """Whether it has a name of its own: a run of meetings, a title, what it is about."""
        return self.series is not None or self.name is not None

    @property
    def recurring(self) -> bool:
        """Whether it belongs to a format that has a name, and not only this once: one of a run, a summit of its own name, a numbered fair."""
        if (
            self.series is not None
            or self.convened
            or (self.type == "Summit" and (self.name is not None or self.ordinal is not None))
        ):
            return True
        if self.run is not None and self.run.recurring:
            return True
        return self.name is not None and self.quoted and self.ordinal is not None

    def __repr__(self) -> str:
        return f"<{self.type} {self.series or self.head} {self.ordinal} {self.participants} {self.place} {self.when} {self.status}>"


class RelationDraft:
    """A relation between two entities, or an entity and an event, as told so far."""

    __slots__ = ("evidence", "inferred", "object", "predicate", "rule", "said_in", "status", "subject")

    def __init__(
        self, subject: str, predicate: str, object: str, evidence: tuple[int, int], rule: str, status: str = "held"
    ) -> None:
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.evidence = [evidence]
        self.rule = rule
        self.status = status
        self.said_in: StatementDraft | None = None
        self.inferred: dict[str, str] = {}

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same relation."""
        return self.subject, self.predicate, self.object


class StatementDraft:
    """A reporting clause: who says what."""

    __slots__ = ("about", "content", "described_as", "evidence", "id", "rule", "said_in", "speaker", "verb")

    def __init__(
        self, speaker: str | None, verb: str, evidence: tuple[int, int], content: tuple[int, int] | None, rule: str
    ) -> None:
        self.id = ""
        self.speaker = speaker
        self.verb = verb
        self.evidence = [evidence]
        self.content = content
        self.rule = rule
        self.described_as: tuple[int, int] | None = None
        self.about: list[str] = []
        self.said_in: StatementDraft | None = None


class FigureDraft:
    """A figure with the parties and the period that belong to it, as told so far."""

    __slots__ = (
        "amount",
        "base",
        "between",
        "change",
        "evidence",
        "inferred",
        "kind",
        "period",
        "ranked",
        "record",
        "resumed",
        "rule",
        "said_in",
        "status",
        "step",
        "topic",
        "twins",
    )

    def __init__(self, kind: str, amount: Any, evidence: tuple[int, int], rule: str) -> None:
        self.kind = kind
        self.amount = amount
        self.topic: str | None = kind
        """What its noun says: a target of exports is ``other``, but about exports."""
        self.ranked = False
        """Whether it is one of a list: «تصدرت أوغندا القائمة بـ …، تلتها رواندا بـ …»."""
        self.resumed = False
        """Whether its verb leaves out what is measured, which the clause before names: «زادت الصادرات 5%، حيث بلغت …»."""
        self.step = False
        """Whether it is by how much something grew: «زادت الصادرات بملياري دولار»."""
        self.base: FigureDraft | None = None
        """The figure of now with which one of an earlier time is compared: «5 مليارات مقارنة بـ 4 مليارات»."""
        self.twins: list[FigureDraft] = [self]
        """The two ends of a range, the same sum in two currencies: what is said of one holds for all."""
        self.evidence = [evidence]
        self.rule = rule
        self.between: list[str] = []
        self.period: Phrase | None = None
        self.change: str | None = None
        self.record = False
        self.status = "held"
        self.said_in: StatementDraft | None = None
        self.inferred: dict[str, str] = {}


def key(draft: EventDraft) -> str:
    """The name of an event in relations until it has its id."""
    return f"event@{id(draft)}"
