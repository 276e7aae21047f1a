"""What a text says: the base of all facts, and figures, relations and statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

import attrs
from attrs import field, frozen

from caspian_relations.model import converters, views
from caspian_relations.model.amounts import Change, Measure, Money, Percentage, as_change
from caspian_relations.model.checks import (
    boolean,
    checked,
    each,
    identifier,
    instance,
    matching,
    members,
    optional,
    own_kind,
    unique,
)
from caspian_relations.model.enums import FigureKind, Predicate, StatementVerb, Status
from caspian_relations.model.spans import Span
from caspian_relations.model.when import When

__all__ = ["Fact", "Figure", "Inference", "Relation", "Statement", "TradeFigure"]


@frozen(order=True)
class Inference:
    """A part of a fact that its own words do not say, and what supplied it.

    >>> Inference("when.year", "published")
    Inference(field='when.year', source='published')
    """

    field: str = attrs.field(validator=checked(matching(r"[a-z_]+(\.[a-z_]+)*", "a field such as place or when.year")))
    """The field, with a dot before a part of it: ``place``, ``when.year``."""
    source: str = attrs.field(
        validator=checked(
            matching(r"[a-z]+(-[a-z0-9]+)*(:\S+)?", "a source such as published, edition, context or reference")
        )
    )
    """What supplied it: ``published``, ``edition``, ``context``, ``reference``, ``dateline`` …; perhaps with an id after a colon."""


def _inferences(value: Iterable[Inference] | Mapping[str, str]) -> tuple[Inference, ...]:
    if isinstance(value, Mapping):
        value = [Inference(name, source) for name, source in value.items()]
    inferences: Any = converters.sequence(value)
    ready = isinstance(inferences, tuple) and all(isinstance(inference, Inference) for inference in inferences)
    return tuple(sorted(inferences)) if ready else inferences


def _unique_fields(path: str, value: tuple[Inference, ...]) -> None:
    each(instance(Inference))(path, value)
    unique(lambda path, name: None)(path, tuple(inference.field for inference in value))


@frozen(repr=False)
class Fact:
    """Base of events, figures, relations and statements. Not built itself."""

    id_kind: ClassVar[str] = ""
    """What the ids of its instances begin with."""

    id: str = field()
    """Its id within the article: ``event:1``."""
    evidence: tuple[Span, ...] = field(
        kw_only=True, default=(), converter=converters.spans, validator=checked(each(instance(Span)))
    )
    """The words that say it, in text order."""
    said_in: str | None = field(kw_only=True, default=None, validator=checked(optional(identifier("statement"))))
    """Id of the `Statement` that reports it, or None where the text itself says it."""
    rule: str | None = field(
        kw_only=True, default=None, validator=checked(optional(matching(r"\S(.*\S)?", "the name of a rule")))
    )
    """Name of the rule that read it; None for facts that were not read."""
    inferred: tuple[Inference, ...] = field(
        kw_only=True, default=(), converter=_inferences, validator=checked(_unique_fields)
    )
    """Which parts came from elsewhere, and whence, sorted by field."""

    @id.validator
    def _of_this_kind(self, attribute: Any, value: str) -> None:
        own_kind(self, value)

    def explain(self, text: str | None = None) -> str:
        """Say which rule read it from which words, who said it, and what was inferred from where.

        `text` is the text of the article; with it the words are quoted, without it only their offsets are given.

        >>> fact = Relation("relation:1", subject="state:EG", predicate="supports", object="state:JO", evidence=[Span(0, 7)], rule="support")
        >>> print(fact.explain("تدعم مصر الأردن"))
        relation:1 (Relation): state:EG supports state:JO, held
        read by the rule support
        from 0–7 «تدعم مص»
        """
        lines = [f"{self.id} ({type(self).__name__}): {self._gist()}"]
        lines.append(f"read by the rule {self.rule}" if self.rule else "not read by a rule")
        lines += [f"from {span}" + (f" «{span.of(text)}»" if text is not None else "") for span in self.evidence]
        if self.said_in:
            lines.append(f"said in {self.said_in}")
        lines += [f"{inference.field} supplied by {inference.source}" for inference in self.inferred]
        return "\n".join(lines)

    def _gist(self) -> str:
        """The fact in one line, with ids."""
        return self.id

    def __repr__(self) -> str:
        return views.built(self)


@frozen(repr=False)
class Figure(Fact):
    """A measured fact: an investment, a volume of cargo, a target.

    >>> Figure("figure:1", kind="cargo", amount=Measure(7, "t"), change="+10%").change
    Change(value=Decimal('10'), factor=False)
    """

    id_kind: ClassVar[str] = "figure"
    """Ids are ``figure:1``, counted in text order."""
    kind: FigureKind = field(kw_only=True, converter=converters.figure_kind, validator=checked(members(FigureKind)))
    """What it measures."""
    amount: Money | Measure | Percentage | None = field(
        kw_only=True, default=None, validator=checked(optional(instance(Money, Measure, Percentage)))
    )
    """How much; None where only a change is told."""
    between: tuple[str, ...] = field(
        kw_only=True,
        default=(),
        converter=converters.strings,
        validator=checked(unique(identifier("state", "region", "organization", "place", "corridor", "person"))),
    )
    """Ids of the parties: exporter before importer, importer before exporter for imports, investor before receiver."""
    period: When | None = field(kw_only=True, default=None, validator=checked(optional(instance(When))))
    """The time that it was measured over, or is a target for."""
    change: Change | None = field(
        kw_only=True,
        default=None,
        converter=as_change,
        validator=checked(optional(instance(Change, accepted="a change such as +15%, -3.2% or x2.7"))),
    )
    """Against an earlier period."""
    record: bool = field(kw_only=True, default=False, validator=checked(boolean))
    """Whether the text calls it the highest so far."""
    status: Status = field(
        kw_only=True, default=Status.HELD, converter=converters.status, validator=checked(members(Status))
    )
    """``held`` for outturns, ``planned`` for targets and forecasts."""

    def _gist(self) -> str:
        parts = [str(self.kind), *map(str, filter(None, (self.amount, self.change)))]
        if self.between:
            parts.append("between " + ", ".join(self.between))
        if self.period:
            parts.append(f"in {self.period}")
        return " ".join(parts) + f", {self.status}"


@frozen(repr=False)
class TradeFigure(Figure):
    """A figure of trade between states: turnover, exports, imports.

    >>> from decimal import Decimal
    >>> figure = TradeFigure("figure:1", kind="trade-turnover", amount=Money(Decimal("529.4e6"), "USD"), between=["state:AZ", "state:KZ"])
    >>> print(figure.explain())
    figure:1 (TradeFigure): trade-turnover 529400000 USD between state:AZ, state:KZ, held
    not read by a rule
    """


_party = ("state", "region", "place", "person", "office", "organization", "series", "corridor", "event")


@frozen(repr=False)
class Relation(Fact):
    """Subject, predicate, object.

    >>> Relation("relation:1", subject="state:KZ", predicate="supports", object="event:4").predicate
    <Predicate.SUPPORTS: 'supports'>
    """

    id_kind: ClassVar[str] = "relation"
    """Ids are ``relation:1``, counted in text order."""
    subject: str = field(kw_only=True, validator=checked(identifier(*_party)))
    """Id of an entity or event."""
    predicate: Predicate = field(kw_only=True, converter=converters.predicate, validator=checked(members(Predicate)))
    """What holds between the two."""
    object: str = field(kw_only=True, validator=checked(identifier(*_party, "concept")))
    """Id of an entity or event; ``concept:terrorism`` for the few objects that are neither."""
    status: Status = field(
        kw_only=True, default=Status.HELD, converter=converters.status, validator=checked(members(Status))
    )
    """How it stands."""

    def _gist(self) -> str:
        return f"{self.subject} {self.predicate} {self.object}, {self.status}"


@frozen(repr=False)
class Statement(Fact):
    """Who said what, and how.

    >>> Statement("statement:1", speaker="person:hakan-fidan", verb="note", about=["state:TR"]).verb.value
    'note'
    """

    id_kind: ClassVar[str] = "statement"
    """Ids are ``statement:1``, counted in text order."""
    speaker: str | None = field(
        kw_only=True,
        default=None,
        validator=checked(
            optional(identifier("person", "organization", "state", "office", "region", "series", "event"))
        ),
    )
    """Id of who speaks, or None where nobody is named."""
    verb: StatementVerb = field(
        kw_only=True,
        default=StatementVerb.SAY,
        converter=converters.statement_verb,
        validator=checked(members(StatementVerb)),
    )
    """How it was said."""
    content: Span | None = field(kw_only=True, default=None, validator=checked(optional(instance(Span))))
    """The words that were said, or None where the text does not give them."""
    about: tuple[str, ...] = field(
        kw_only=True, default=(), converter=converters.strings, validator=checked(unique(identifier(*_party)))
    )
    """Ids of what the content speaks of."""
    described_as: Span | None = field(kw_only=True, default=None, validator=checked(optional(instance(Span))))
    """The description of a speaker who is not named: «مصدر مطلع في الوزارة»."""

    def _gist(self) -> str:
        content = f" {self.content}" if self.content else ""
        return f"{self.speaker or 'somebody unnamed'}: {self.verb}{content}"
