"""The plain English wording of an article, shared by the report of the command line, the views in HTML and the briefings.

Each fact becomes a `Telling`, each entity a `Who`: the parts of a sentence, which a view puts together as it likes. Whatever text is in them is fit to
be shown (`caspian_relations.display.letters`): Arabic isolated, controls gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from attrs import frozen
from babel import Locale

from caspian_relations import model
from caspian_relations.display.letters import isolated, named, plain
from caspian_relations.model import (
    Article,
    Conflict,
    ConflictKind,
    Entity,
    Event,
    Fact,
    Figure,
    Predicate,
    Relation,
    Span,
    Statement,
    Status,
    When,
)
from caspian_relations.writing.english_dates import english_when

__all__ = [
    "KINDS",
    "Telling",
    "Who",
    "Wording",
    "amount",
    "basis",
    "date",
    "day",
    "entity_name",
    "kind_of",
    "number",
    "predicate_words",
]

KINDS: dict[type[Entity], str] = {
    model.State: "State",
    model.Region: "Region",
    model.Place: "Place",
    model.Person: "Person",
    model.Office: "Office",
    model.Organization: "Organization",
    model.Series: "Series",
    model.Corridor: "Corridor",
}
"""What an entity is called, in the order in which views list them."""

_SUPPLIED = {
    model.Basis.PUBLISHED: "by the day of publication",
    model.Basis.EDITION: "by the edition",
    model.Basis.CONTEXT: "by another date",
}


_WEEKDAYS: dict[str, str] = {str(number % 7 + 1): name for number, name in Locale("en").days["format"]["wide"].items()}
"""By their ISO 8601 numbers, from Monday."""


# -- Values -------------------------------------------------------------------------------------------------------------


def number(value: Decimal) -> str:
    """Return a number in full, its thousands set apart.

    >>> number(Decimal("529400000")), number(Decimal("4.20"))
    ('529,400,000', '4.2')
    """
    full = f"{value:,f}"
    return full.rstrip("0").rstrip(".") if "." in full else full


def amount(value: object) -> str:
    """Return an amount of any kind, in English.

    >>> amount(model.Money(Decimal("529400000"), "USD"))
    '529,400,000 USD'
    """
    if isinstance(value, model.Money):
        lower, unit = value.amount, " " + (value.currency or "/".join(value.candidates) or "(currency not stated)")
    elif isinstance(value, model.Measure):
        lower, unit = value.value, " " + named(value.unit)
    elif isinstance(value, model.Percentage):
        lower, unit = value.value, " %"
    else:
        return str(value)
    bound = f"{value.bound.replace('-', ' ')} " if value.bound else ""
    upper = f" to {number(value.to)}" if value.to is not None else ""
    return f"{bound}{number(lower)}{upper}{unit}"


def basis(when: When) -> str:
    """Return what supplied the parts of a date that its words lack, in brackets, or nothing.

    >>> basis(When("2023", basis="published")), basis(When("2023"))
    (' (by the day of publication)', '')
    """
    return f" ({_SUPPLIED[when.basis]})" if when.basis in _SUPPLIED else ""


def day(when: When | None) -> str:
    """Return a date as EDTF, with what supplied the parts that its words lack.

    >>> day(When("2024-08-09", basis="published"))
    '2024-08-09 (by the day of publication)'
    """
    return "" if when is None else (when.edtf or when.relative or "not known") + basis(when)


def date(when: When | None) -> str:
    """Return a date in English words.

    >>> date(When("2024-11-11/2024-11-22"))
    '11 to 22 November 2024'
    """
    return "" if when is None else english_when(when)


# -- Who and what -------------------------------------------------------------------------------------------------------


def kind_of(entity: Entity) -> str:
    """Return what an entity is, in a word.

    >>> kind_of(model.State("state:KZ", alpha2="KZ"))
    'State'
    """
    return next((name for cls, name in KINDS.items() if isinstance(entity, cls)), type(entity).__name__)


def _first_name(names: model.Names) -> str | None:
    name = names.first("en", "ar", *names)
    return named(name) if name is not None else None


def entity_name(entity: Entity) -> str:
    """Return the first English name of an entity, else an Arabic one, else what its id says.

    >>> entity_name(model.Office("office:1", title="foreign-minister"))
    'foreign minister'
    """
    if isinstance(entity, model.Office) and not entity.names.en:
        return entity.title.replace("-", " ")
    return _first_name(entity.names) or named(entity.id)


def _spaced(word: str) -> str:
    """`ClimateConference` -> `Climate conference`, `trade-turnover` -> `Trade turnover`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", word).replace("-", " ")
    return spaced[:1].upper() + spaced[1:].lower()


_SAYS = {verb: f"{verb}s".replace("-", " ") for verb in model.StatementVerb} | {
    model.StatementVerb.STRESS: "stresses",
    model.StatementVerb.CALL_FOR: "makes a call",
    model.StatementVerb.EXPRESS: "expresses",
}

_NOUNS = {Predicate.TRANSIT_FOR: "is a transit state for", Predicate.MEMBER_OF: "is a member of"}


def predicate_words(predicate: Predicate) -> str:
    """Return a predicate as a verb.

    >>> predicate_words(Predicate.PARTNERS_WITH), predicate_words(Predicate.MEMBER_OF)
    ('partners with', 'is a member of')
    """
    return _NOUNS.get(predicate) or predicate.replace("-", " ")


Part = tuple[str, bool]
"""Words, and whether they are the ones that matter."""


@frozen
class Telling:
    """One fact in parts of an English sentence."""

    fact: Fact
    """What is told."""
    kind: str
    """``Summit``, ``Trade turnover``; empty for relations and statements, whose sentence has a verb."""
    what: tuple[Part, ...]
    """The sentence itself: a title, an amount, subject and verb and object."""
    when: When | None = None
    """When that was or is to be."""
    rest: tuple[str, ...] = ()
    """Where, with whom, by how much, according to whom."""
    words: tuple[Span, ...] = ()
    """The words that say it."""

    @property
    def status(self) -> str:
        """``held``, ``planned`` …; empty for statements."""
        return str(getattr(self.fact, "status", ""))

    @property
    def sentence(self) -> str:
        """`what` as plain words."""
        return "".join(words for words, _ in self.what)

    @property
    def inferred(self) -> str:
        """What the words do not say, and whence it is."""
        return ", ".join(f"{plain(i.field)} from {plain(i.source)}" for i in self.fact.inferred)


@frozen
class Who:
    """One entity that the text mentions."""

    entity: Entity
    kind: str
    name: str
    forms: tuple[str, ...]
    """The words that mention it, each form once, raw."""
    spans: tuple[Span, ...]
    """Every place where it is mentioned."""
    posts: tuple[str, ...] = ()
    """The posts that a person holds, as far as the article has them."""

    def places(self, most: int = 6) -> str:
        """Return the offsets of the first mentions."""
        return ", ".join(map(str, self.spans[:most])) + (", …" if len(self.spans) > most else "")

    @property
    def times(self) -> str:
        """How often it is mentioned."""
        return "once" if len(self.spans) == 1 else f"{len(self.spans)} times"


def _named_by_words(event: Event) -> tuple[tuple[str, Span | None], ...]:
    """What an event has that only words of the text name."""
    return ("document", getattr(event, "document", None)), ("on", getattr(event, "occasion", None))


class Wording:
    """Tells what is in an article.

    >>> from caspian_relations import parse
    >>> wording = Wording(parse("وصل الرئيس التركي إلى روما اليوم", published="2024-08-09"))
    >>> [who.name for who in wording.everybody()]
    ['Türkiye', 'Rome']
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self._names = {entity.id: entity_name(entity) for entity in article.entities}
        self._names |= {event.id: self.title(event) for event in article.events}
        self._speakers = {statement.id: statement.speaker for statement in article.statements}

    def words(self, span: Span) -> str:
        """Return the words of the text at a span, raw."""
        return self.article.text[span.start : span.end]

    def headline(self) -> str:
        """Return the first line that is not blank, raw, or nothing."""
        found = re.search(r"\S[^\r\n]*", self.article.text)
        return found[0].strip() if found else ""

    def name(self, ref: str | None) -> str:
        """Return the English name of an entity or event, else its Arabic one, else its id."""
        if ref is None:
            return "somebody unnamed"
        # A concept, «terrorism», is no entity.
        return self._names.get(ref) or named(ref.partition(":")[2])

    def names(self, refs: Iterable[str]) -> str:
        """Return the names of several, with commas."""
        return ", ".join(map(self.name, refs))

    def title(self, event: Event) -> str:
        """Return what an event is called, or else what it is."""
        return self._called(event) or self._numbered(_spaced(type(event).__name__), event)

    def _called(self, event: Event) -> str | None:
        name = _first_name(event.name)
        return None if name is None else self._numbered(name, event)

    def _numbered(self, name: str, event: Event) -> str:
        ordinal = getattr(event, "ordinal", None)
        return f"{name}, no. {ordinal}" if ordinal and str(ordinal) not in name else name

    def everybody(self) -> tuple[Who, ...]:
        """Return the entities that the text mentions: by kind, then the most mentioned first."""
        spans: dict[str, list[Span]] = {}
        for mention in self.article.mentions:
            spans.setdefault(mention.referent, []).append(mention.span)
        posts: dict[str, list[str]] = {}
        for office in self.article.offices:
            if office.holder is not None:
                of = f" of {self.name(office.of)}" if office.of else ""
                posts.setdefault(office.holder, []).append(office.title.replace("-", " ") + of)
        order = {kind: i for i, kind in enumerate(KINDS.values())}
        mentioned = [entity for entity in self.article.entities if entity.id in spans]
        mentioned.sort(key=lambda entity: (order[kind_of(entity)], -len(spans[entity.id]), entity.id))
        return tuple(
            Who(
                entity,
                kind_of(entity),
                self._names[entity.id],
                tuple(dict.fromkeys(self.words(span) for span in spans[entity.id])),
                tuple(spans[entity.id]),
                tuple(dict.fromkeys(posts.get(entity.id, ()))),
            )
            for entity in mentioned
        )

    # -- facts

    def conflict(self, conflict: Conflict) -> str:
        """Return what the text and the reference disagree on, in a sentence."""
        says, known = (self._side(conflict, words) for words in (conflict.text_says, conflict.reference_says))
        return f"On {conflict.kind.replace('-', ' and ')}, the text says {says}; known is {known}."

    def _side(self, conflict: Conflict, words: str) -> str:
        if conflict.kind is ConflictKind.WEEKDAY_DATE and words in _WEEKDAYS:
            return _WEEKDAYS[words]
        return self._names.get(words) or plain(words)

    def tell(self, fact: Fact) -> Telling:
        """Return the wording of any fact."""
        if isinstance(fact, Event):
            return self._event(fact)
        if isinstance(fact, Figure):
            return self._figure(fact)
        if isinstance(fact, Relation):
            return self._relation(fact)
        assert isinstance(fact, Statement)
        return self._statement(fact)

    def everything(self) -> tuple[Telling, ...]:
        """Return the wording of all facts: events, figures, relations, statements."""
        article = self.article
        facts: tuple[Fact, ...] = (*article.events, *article.figures, *article.relations, *article.statements)
        return tuple(map(self.tell, facts))

    def _said(self, fact: Fact) -> tuple[str, ...]:
        if fact.said_in is None:
            return ()
        return (f"according to {self.name(self._speakers.get(fact.said_in))}",)

    def _event(self, event: Event) -> Telling:
        called = self._called(event) or self._numbered("", event).removeprefix(", ")
        outlet = getattr(event, "outlet", None)
        places = dict.fromkeys((event.place, getattr(event, "destination", None), event.host))
        rest = [
            ", ".join(self.name(ref) for ref in places if ref is not None),
            f"with {self.names(event.participants)}" if event.participants else "",
            f"for {self.name(outlet)}" if outlet else "",
            *(f"{word} {isolated(self.words(span))}" for word, span in _named_by_words(event) if span is not None),
        ]
        protocol = getattr(event, "kind", None)
        kind = _spaced(type(event).__name__)
        return Telling(
            event,
            f"{protocol.capitalize()} {kind.lower()}" if protocol else kind,
            ((called, True),) if called else (),
            event.when,
            (*filter(None, rest), *self._said(event)),
            event.evidence,
        )

    def _figure(self, figure: Figure) -> Telling:
        rest = [self.names(figure.between), str(figure.change or ""), "a record" if figure.record else ""]
        return Telling(
            figure,
            _spaced(figure.kind),
            ((amount(figure.amount), True),) if figure.amount is not None else (),
            figure.period,
            (*filter(None, rest), *self._said(figure)),
            figure.evidence,
        )

    def _relation(self, relation: Relation) -> Telling:
        verb = f" {predicate_words(relation.predicate)} "
        what = ((self.name(relation.subject), False), (verb, True), (self.name(relation.object), False))
        status = () if relation.status == Status.HELD else (str(relation.status),)
        return Telling(relation, "", what, None, (*status, *self._said(relation)), relation.evidence[:1])

    def _statement(self, statement: Statement) -> Telling:
        described = statement.described_as
        speaker = (
            named(self.words(described)) if statement.speaker is None and described else self.name(statement.speaker)
        )
        words = (*statement.evidence[:1], *((statement.content,) if statement.content else ()))
        about = ((f", on {self.names(statement.about)}", False),) if statement.about else ()
        what = ((speaker, False), (f" {_SAYS[statement.verb]}", True), *about)
        return Telling(statement, "", what, None, self._said(statement), words)
