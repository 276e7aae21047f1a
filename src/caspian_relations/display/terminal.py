"""The report that the command line prints: every fact with an English gloss, the Arabic words that say it, and where they stand.

Arabic words are isolated (U+2067 … U+2069, Unicode Standard Annex 9), so that a terminal shows them from right to left without moving what stands
beside them; control characters of the page, and its own bidi controls, are not passed on to the terminal. Offsets count Unicode code points:
``text[start:end]``. Needs Rich (extra `cli`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from rich.text import Text

from caspian_relations import model
from caspian_relations.model import Article, Entity, Event, Figure, Relation, Span, Statement, When

__all__ = ["amount", "isolated", "matches", "report"]

RIGHT_TO_LEFT_ISOLATE = "\u2067"
POP_ISOLATE = "\u2069"
# What a page must not send to a terminal: control characters, escape sequences with them, and bidi controls that could reorder the report.
UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+|\s+")
# Longer evidence is cut in the middle; its offsets say how far it reaches.
LONGEST_WORDS = 110
# A name that occurs more often than this is listed with its first places only.
MOST_PLACES = 6


def isolated(words: str) -> str:
    r"""Arabic words, ready to stand in a line of English.

    >>> isolated("بحر\n قزوين")
    '\u2067بحر قزوين\u2069'
    """
    shown = UNSHOWN.sub(" ", words).strip()
    if len(shown) > LONGEST_WORDS:
        half = LONGEST_WORDS // 2
        shown = f"{shown[:half].rstrip()} … {shown[-half:].lstrip()}"
    return f"{RIGHT_TO_LEFT_ISOLATE}{shown}{POP_ISOLATE}"


def number(value: Decimal) -> str:
    """Return a number in full, its thousands set apart.

    >>> number(Decimal("529400000")), number(Decimal("4.20"))
    ('529,400,000', '4.2')
    """
    plain = f"{value:,f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def amount(value: object) -> str:
    """An amount of any kind, in English.

    >>> amount(model.Money(Decimal("529400000"), "USD"))
    '529,400,000 USD'
    """
    if isinstance(value, model.Duration):
        return value.iso
    if isinstance(value, model.Money):
        lower, unit = value.amount, " " + (value.currency or "/".join(value.candidates) or "(currency not stated)")
    elif isinstance(value, model.Measure):
        lower, unit = value.value, f" {value.unit}"
    elif isinstance(value, model.Percentage):
        lower, unit = value.value, " %"
    else:
        return str(value)
    bound = f"{value.bound.replace('-', ' ')} " if value.bound else ""
    upper = f" to {number(value.to)}" if value.to is not None else ""
    return f"{bound}{number(lower)}{upper}{unit}"


def day(when: When | None) -> str:
    """A date as EDTF, with what supplied the parts that its words lack."""
    if when is None:
        return ""
    shown = when.edtf or when.relative or "not known"
    if when.basis == model.Basis.STATED:
        return shown
    return f"{shown} ({_SUPPLIED[when.basis]})"


_SUPPLIED = {
    model.Basis.PUBLISHED: "by the day of publication",
    model.Basis.EDITION: "by the edition",
    model.Basis.CONTEXT: "by another date",
}


class _Report:
    """One article's report, line by line."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.out = Text()

    # -- lines

    def line(self, *parts: str | tuple[str, str]) -> None:
        self.out.append_text(Text.assemble(*parts, "\n"))

    def heading(self, title: str, things: Sequence[Any]) -> bool:
        if things:
            self.line()
            self.line((title, "bold"), (f"  {len(things)}", "dim"))
        return bool(things)

    def inferred(self, fact: model.Fact) -> None:
        """What the words do not say, and whence it is."""
        if fact.inferred:
            told = ", ".join(f"{i.field} from {i.source}" for i in fact.inferred)
            self.line("      ", (told, "dim"))

    def words(self, spans: Iterable[Span]) -> None:
        """The Arabic words of some spans, each with its offsets."""
        for span in spans:
            self.line(
                "      ", isolated(self.article.text[span.start : span.end]), (f"  {span.start}–{span.end}", "dim")
            )

    # -- who is who

    def name(self, ref: str | None) -> str:
        """The English name of an entity or event, else its Arabic one, else its id."""
        if ref is None:
            return "somebody unnamed"
        for event in self.article.events:
            if event.id == ref:
                return self.title(event)
        try:
            return _name(self.article.entity(ref))
        except model.NotFound:
            return ref.partition(":")[2]  # a concept, «terrorism», is no entity

    def all_names(self, refs: Iterable[str]) -> str:
        return ", ".join(self.name(ref) for ref in refs)

    def title(self, event: Event) -> str:
        """What an event is called, or what it is."""
        kind = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(event).__name__)
        ordinal = getattr(event, "ordinal", None)
        name = _first_name(event.name)
        if name is None:
            return f"{kind} no. {ordinal}" if ordinal else kind
        return f"{name}, no. {ordinal}" if ordinal and str(ordinal) not in name else name

    # -- the facts

    def entities(self) -> None:
        mentions: dict[str, list[Span]] = {}
        for mention in self.article.mentions:
            mentions.setdefault(mention.referent, []).append(mention.span)
        mentioned = [entity for entity in self.article.entities if entity.id in mentions]
        if not self.heading("Entities", mentioned):
            return
        order = {kind: i for i, kind in enumerate(dict.fromkeys(_KINDS.values()))}
        for entity in sorted(mentioned, key=lambda e: (order.get(_kind(e), len(order)), -len(mentions[e.id]), e.id)):
            spans = mentions[entity.id]
            forms = Counter(self.article.text[span.start : span.end] for span in spans)
            places = ", ".join(f"{s.start}–{s.end}" for s in spans[:MOST_PLACES]) + (
                ", …" if len(spans) > MOST_PLACES else ""
            )
            times = "once" if len(spans) == 1 else f"{len(spans)} times"
            self.line(
                "  ", (f"{_kind(entity):<13} ", "cyan"), _name(entity), (f"  {entity.id}, {times}: {places}", "dim")
            )
            self.line("      ", " · ".join(isolated(form) for form in forms))

    def event(self, event: Event) -> None:
        told = [day(event.when)]
        where = [self.name(ref) for ref in dict.fromkeys((event.place, event.host)) if ref is not None]
        told += [", ".join(where), "with " + self.all_names(event.participants) if event.participants else ""]
        kind = type(event).__name__
        title = self.title(event)
        name = "" if title.replace(" ", "").startswith(kind) and _first_name(event.name) is None else f" {title}"
        self.line(
            "  ",
            (f"{kind}, {event.status}:", "cyan"),
            name,
            *[f"; {part}" if name or i else f" {part}" for i, part in enumerate(filter(None, told))],
        )
        self.words(event.evidence)
        self.inferred(event)

    def figure(self, figure: Figure) -> None:
        told = [
            amount(figure.amount) if figure.amount is not None else "",
            self.all_names(figure.between),
            day(figure.period),
        ]
        told += [str(figure.change) if figure.change is not None else "", "a record" if figure.record else ""]
        self.line("  ", (f"{figure.kind}, {figure.status}:", "cyan"), " ", "; ".join(filter(None, told)))
        self.words(figure.evidence)
        self.inferred(figure)

    def relation(self, relation: Relation) -> None:
        status = "" if relation.status == model.Status.HELD else f"  ({relation.status})"
        predicate = (f" {relation.predicate.replace('-', ' ')} ", "cyan")
        self.line("  ", self.name(relation.subject), predicate, self.name(relation.object), (status, "dim"))
        self.words(relation.evidence[:1])

    def statement(self, statement: Statement) -> None:
        about = f" about {self.all_names(statement.about)}" if statement.about else ""
        self.line("  ", self.name(statement.speaker), (f" ({statement.verb.replace('-', ' ')})", "cyan"), about)
        self.words(statement.evidence[:1])
        if statement.content is not None:
            self.words([statement.content])

    def conflict(self, conflict: model.Conflict) -> None:
        self.line(
            "  ",
            (f"{conflict.kind}:", "cyan"),
            f" the text says {conflict.text_says}; known is {conflict.reference_says}",
        )
        self.words(conflict.spans)

    def found(self, title: str, things: Sequence[Any], shown: Callable[[Any], str]) -> None:
        if self.heading(title, things):
            for thing in things:
                words = self.article.text[thing.span.start : thing.span.end]
                self.line(
                    "  ", f"{shown(thing.value)}  ", isolated(words), (f"  {thing.span.start}–{thing.span.end}", "dim")
                )

    def told(self, title: str, facts: Sequence[Any], tell: Callable[[Any], None]) -> None:
        if self.heading(title, facts):
            for fact in facts:
                tell(fact)

    def whole(self, source: str | None) -> Text:
        article = self.article
        title = next((line for line in article.text.splitlines() if line.strip()), "")
        if title:
            self.line((isolated(title), "bold"))
        published = f"published {article.published}" if article.published else "day of publication not known"
        self.line(
            (", ".join(filter(None, (source, article.source, published, f"{len(article.text)} characters"))), "dim")
        )
        self.entities()
        self.told("Events", article.events, self.event)
        self.told("Figures", article.figures, self.figure)
        self.told("Relations", article.relations, self.relation)
        self.told("Statements", article.statements, self.statement)
        self.found("Dates", article.dates, day)
        self.found("Amounts", article.quantities, amount)
        self.told("Conflicts", article.conflicts(), self.conflict)
        if self.heading("Left out as no part of the news", article.boilerplate):
            self.words(article.boilerplate)
        return self.out


_KINDS = {
    model.State: "State",
    model.Region: "Region",
    model.Place: "Place",
    model.Person: "Person",
    model.Office: "Office",
    model.Organization: "Organization",
    model.Series: "Series",
    model.Corridor: "Corridor",
}


def _kind(entity: Entity) -> str:
    return next((name for cls, name in _KINDS.items() if isinstance(entity, cls)), type(entity).__name__)


def _first_name(names: model.Names) -> str | None:
    """The first English name, else the first Arabic one, else None."""
    english, arabic = names.first("en"), names.first("ar")
    return english or (isolated(arabic) if arabic is not None else None)


def _name(entity: Entity) -> str:
    return _first_name(entity.names) or entity.id


def report(article: Article, source: str | None = None) -> Text:
    """All that was read in an article, for people; `source` is the name of its file.

    >>> from caspian_relations import parse
    >>> print(report(parse("")).plain)
    day of publication not known, 0 characters
    <BLANKLINE>
    """
    return _Report(article).whole(source)


def matches(found: Iterable[Any]) -> Text:
    """The answers of a look-up: who or what, under which id, how good a match, and why."""
    out = Text()
    for match in found:
        arabic = match.entity.names.first("ar")
        out.append_text(
            Text.assemble(
                (f"{match.score:4.0%} ", "cyan"),
                _name(match.entity),
                "  ",
                isolated(arabic) if arabic is not None else "",
                (f"  {match.entity.id}  {match.reason}\n", "dim"),
            )
        )
    return out
