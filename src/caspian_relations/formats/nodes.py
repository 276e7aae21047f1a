"""An article as a graph: entities and events are nodes, facts are edges that point at their evidence.

Every graph format is made from what `graph` returns. An edge goes from what has a field to what the field names, and is called
like the field: ``event:2 —participant→ state:AZ``, ``office:president-az —holder→ person:ilham-aliyev``. Besides, a relation is an edge from its subject
to its object, called by its predicate; a figure one from its first party to each other one, called by its kind; a statement one from its speaker to
each thing that it is about, called by its verb. A figure of fewer than two parties and a statement of nobody or about nothing have no edge.

Texts are `caspian_relations.formats.escapes.escaped`; what is empty is not there; days are ISO 8601.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import frozen

from caspian_relations.formats import tables
from caspian_relations.formats.carrying import uncarried
from caspian_relations.formats.escapes import escaped
from caspian_relations.formats.identity import article_id as identified
from caspian_relations.formats.labels import label
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.formats.tables import Column, Type
from caspian_relations.formats.tables_losses import more_names, of_entities
from caspian_relations.model import Article, Entity, Event, Fact, Figure, Span, Statement, When
from caspian_relations.model.checks import CONCEPT

__all__ = [
    "EDGE_COLUMNS", "GRAPH_COLUMNS", "KNOWN", "NODE_COLUMNS", "ROLES", "Edge", "Graph", "Kind", "Node", "graph", "losses",
]  # fmt: skip

Properties = Mapping[str, str | int | float | bool]
"""Name -> value, for those that have one; the names and types are those of `GRAPH_COLUMNS`, `NODE_COLUMNS` or `EDGE_COLUMNS`."""


class Kind(StrEnum):
    """Where an edge comes from."""

    ROLE = "role"
    """A field of an event: a participant, its host, its place."""
    RELATION = "relation"
    FIGURE = "figure"
    STATEMENT = "statement"
    KNOWN = "known"
    """A field of an entity, which the reference knows and the text need not say: the capital of a state, the holder of an office."""


@frozen
class Node:
    """An entity, an event, or a concept such as terrorism."""

    id: str
    """As in the article."""
    type: str
    """Name of its class in the model, or ``Concept``."""
    label: str
    """What to call it, in English where it has an English name."""
    properties: Properties
    """All else."""


@frozen
class Edge:
    """A fact, or a part of one, between two nodes."""

    id: str
    """The fact, and which part of it: ``event:2/participant/1``."""
    source: str
    """Id of the node where it begins."""
    target: str
    """Id of the node where it ends."""
    kind: Kind
    """Where it comes from."""
    type: str
    """What it says: a role of `ROLES` or `KNOWN`, a predicate, the kind of a figure, a verb of saying."""
    properties: Properties
    """All else."""


@frozen
class Graph:
    """The graph of one article.

    >>> from caspian_relations.model import Meeting, State
    >>> jordan = State("state:JO", {"en": "Jordan"}, alpha2="JO")
    >>> made = graph(Article("نص", entities=[jordan], events=[Meeting("event:1", host="state:JO")]))
    >>> [(node.id, node.label) for node in made.nodes]
    [('state:JO', 'Jordan'), ('event:1', 'Meeting')]
    >>> [(edge.source, edge.type, edge.target) for edge in made.edges]
    [('event:1', 'host', 'state:JO')]
    """

    properties: Properties
    """Of the article: its id, source and day of publication (`GRAPH_COLUMNS`)."""
    nodes: tuple[Node, ...]
    """Entities by id, then events in their order, then concepts."""
    edges: tuple[Edge, ...]
    """In the order of the facts; last what is known of the entities."""


ROLES = {
    "participants": "participant",
    "visitors": "visitor",
    "destination": "destination",
    "place": "place",
    "host": "host",
    "series": "series",
    "caller": "caller",
    "interviewee": "interviewee",
    "outlet": "outlet",
}
"""Field of an event -> type of the edge."""

KNOWN = {
    "capital": "capital",
    "state": "state",
    "of": "of",
    "holder": "holder",
    "seat": "seat",
    "members": "member",
    "part_of": "part-of",
    "convener": "convener",
    "states": "state",
    "waypoints": "waypoint",
}
"""Field of an entity -> type of the edge."""

_FACT_COLUMNS = (
    Column("status", Type.TEXT, "held, ongoing, planned, proposed, cancelled or denied."),
    Column("said_in", Type.TEXT, "Id of the statement that reports the fact."),
    Column("rule", Type.TEXT, "Name of the rule that read it."),
    Column("inferred", Type.TEXT, "field=source of what the words do not say."),
    Column("text", Type.TEXT, "The words of its first piece of evidence."),
    Column("evidence", Type.TEXT, "All its evidence as start-end, in code points from 0, joined by a space."),
    Column("edtf", Type.TEXT, "Date of an event, period of a figure (EDTF, ISO 8601-2)."),
    Column("start", Type.TEXT, "Its first day (ISO 8601)."),
    Column("end", Type.TEXT, "Its last day, included."),
    Column("basis", Type.TEXT, "What supplied the parts of the date that the words lack."),
    Column("relative", Type.TEXT, "A signed ISO 8601 duration, where no anchor of the date is known."),
)
GRAPH_COLUMNS = (
    Column("article", Type.TEXT, "Id of the article.", required=True),
    Column("source", Type.TEXT, "Where it comes from, as the caller gave it."),
    Column("published", Type.TEXT, "Its day of publication (ISO 8601)."),
)
"""The properties of the graph itself."""
NODE_COLUMNS = (
    *(column for column in tables.table("entities").columns if column.name not in ("article", "id", "type")),
    Column("ordinal", Type.INTEGER, "Number of an event in its series, from 1."),
    Column("document", Type.TEXT, "Words that name what is signed."),
    Column("occasion", Type.TEXT, "Words that say on what somebody is congratulated."),
    *_FACT_COLUMNS,
)
"""The properties of nodes: those of entities, and those of events; ``kind`` is also the protocol of a visit."""
EDGE_COLUMNS = (
    Column("fact", Type.TEXT, "Id of the fact, or of the entity where something known is told."),
    Column("position", Type.INTEGER, "Its number among those of the same type of one fact, from 1."),
    *_FACT_COLUMNS,
    Column("amount", Type.TEXT, "A figure's amount: exact decimal digits; the lower end of a range."),
    Column("unit", Type.TEXT, "Its currency (ISO 4217), its unit, or %."),
    Column("amount_to", Type.TEXT, "The upper end of a range, included."),
    Column("bound", Type.TEXT, "about, more-than, at-least, less-than or at-most."),
    Column("candidates", Type.TEXT, "The currencies that it may be in, where the text does not decide."),
    Column("change", Type.TEXT, "Its change: +15%, x2."),
    Column("record", Type.FLAG, "Whether the text calls it the highest so far."),
    Column("content", Type.TEXT, "The words of a statement."),
    Column("content_at", Type.TEXT, "Where they stand, as start-end."),
)
"""The properties of edges."""


def graph(article: Article, *, article_id: str | None = None) -> Graph:
    """Return `article` as a graph; `article_id` is what the graph calls it (`caspian_relations.formats.identity.article_id`)."""
    return Graph(
        _kept({
            "article": identified(article, article_id),
            "source": article.source,
            "published": article.published,
        }),
        tuple(_nodes(article)),
        tuple(_edges(article)),
    )  # fmt: skip


def _kept(properties: Mapping[str, Any]) -> Properties:
    """What is not empty, with texts that any file can hold."""
    kept: dict[str, Any] = {}
    for name, value in properties.items():
        if isinstance(value, date):
            kept[name] = value.isoformat()
        elif isinstance(value, str) and value:
            kept[name] = escaped(value)
        elif isinstance(value, bool | int | float):
            kept[name] = value
    return kept


def _at(span: Span) -> str:
    return f"{span.start}-{span.end}"


def _dated(when: When | None) -> dict[str, Any]:
    if when is None:
        return {}
    return {
        "edtf": when.edtf,
        "start": when.start,
        "end": when.end,
        "basis": str(when.basis),
        "relative": when.relative,
    }


def _read(fact: Fact, text: str) -> dict[str, Any]:
    """What every fact has."""
    status = getattr(fact, "status", None)
    return {
        "status": str(status) if status else None,
        "said_in": fact.said_in,
        "rule": fact.rule,
        "inferred": " ".join(f"{inference.field}={inference.source}" for inference in fact.inferred),
        "text": fact.evidence[0].of(text) if fact.evidence else None,
        "evidence": " ".join(map(_at, fact.evidence)),
    }


# -- Nodes --------------------------------------------------------------------------------------------------------------


def _nodes(article: Article) -> Iterator[Node]:
    for entity in article.entities:
        row = tables.entity_row(entity)
        del row["id"], row["type"]
        yield Node(escaped(entity.id), type(entity).__name__, escaped(label(entity)), _kept(row))
    for event in article.events:
        yield Node(escaped(event.id), type(event).__name__, escaped(label(event)), _event(event, article.text))
    for id in dict.fromkeys(relation.object for relation in article.relations):
        kind, _, slug = id.partition(":")
        if kind == CONCEPT:
            yield Node(escaped(id), "Concept", escaped(slug), {})


def _event(event: Event, text: str) -> Properties:
    kind, document, occasion = (getattr(event, name, None) for name in ("kind", "document", "occasion"))
    return _kept({
        "name_en": event.name.first("en"),
        "name_ar": event.name.first("ar"),
        "kind": str(kind) if kind else None,
        "ordinal": getattr(event, "ordinal", None),
        "document": document.of(text) if document else None,
        "occasion": occasion.of(text) if occasion else None,
        **_read(event, text),
        **_dated(event.when),
    })  # fmt: skip


# -- Edges --------------------------------------------------------------------------------------------------------------


def _ids(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _edges(article: Article) -> Iterator[Edge]:
    text = article.text
    for event in article.events:
        yield from _fields(event, ROLES, Kind.ROLE, _read(event, text))
    for figure in article.figures:
        yield from _between(figure, text)
    for relation in article.relations:
        properties = {"fact": relation.id, **_read(relation, text)}
        yield _edge(relation.id, relation.subject, relation.object, Kind.RELATION, str(relation.predicate), properties)
    for statement in article.statements:
        yield from _about(statement, text)
    there = {escaped(entity.id) for entity in article.entities}
    for entity in article.entities:
        yield from (edge for edge in _fields(entity, KNOWN, Kind.KNOWN, {}) if edge.target in there)


def _edge(id: str, source: str, target: str, kind: Kind, type: str, properties: Mapping[str, Any]) -> Edge:
    return Edge(escaped(id), escaped(source), escaped(target), kind, type, _kept(properties))


def _fields(holder: Entity | Event, fields: Mapping[str, str], kind: Kind, read: Mapping[str, Any]) -> Iterator[Edge]:
    for field, type in fields.items():
        for position, id in enumerate(_ids(getattr(holder, field, None)), 1):
            properties = {"fact": holder.id, "position": position, **read}
            yield _edge(f"{holder.id}/{type}/{position}", holder.id, id, kind, type, properties)


def _between(figure: Figure, text: str) -> Iterator[Edge]:
    properties = {
        "fact": figure.id,
        **_read(figure, text),
        **_dated(figure.period),
        **tables.amount_row(figure.amount),
        "change": str(figure.change) if figure.change else None,
        "record": figure.record,
    }
    for position, party in enumerate(figure.between[1:], 1):
        yield _edge(
            f"{figure.id}/{position}",
            figure.between[0],
            party,
            Kind.FIGURE,
            str(figure.kind),
            {**properties, "position": position},
        )


def _about(statement: Statement, text: str) -> Iterator[Edge]:
    content = statement.content
    properties = {
        "fact": statement.id,
        **_read(statement, text),
        "content": content.of(text) if content else None,
        "content_at": _at(content) if content else None,
    }
    for position, id in enumerate(statement.about if statement.speaker else (), 1):
        yield _edge(
            f"{statement.id}/{position}",
            statement.speaker or "",
            id,
            Kind.STATEMENT,
            str(statement.verb),
            {**properties, "position": position},
        )


# -- Losses -------------------------------------------------------------------------------------------------------------

_FACT = {"id", "evidence", "said_in", "rule", "inferred", "status"}
_EVENT = _FACT | {*ROLES, "when", "name", "kind", "ordinal"}


def losses(article: Article) -> Iterator[Loss]:
    """Yield what a graph does not carry.

    >>> print(*losses(Article("نص")))
    text: a graph holds who and what; words only as evidence
    """
    yield from omitted(
        article,
        {
            "text": "a graph holds who and what; words only as evidence",
            "mentions": "a graph holds who and what, not where each is mentioned",
            "dates": "only the dates of events and figures",
            "quantities": "only the amounts of figures",
            "boilerplate": "a graph holds what was read",
            "conflicts": "a graph holds what was read",
        },
    )
    yield from of_entities(article.entities, ("entities",))
    yield from more_names("events.name", [event.name for event in article.events])
    yield from uncarried("events", article.events, _EVENT, {"": "a node has its words, not where they stand"})
    for i, figure in enumerate(article.figures):
        if len(figure.between) < 2:
            yield Loss(f"figures[{i}]", "an edge needs two parties")
    for i, statement in enumerate(article.statements):
        if statement.speaker is None or not statement.about:
            yield Loss(f"statements[{i}]", "an edge needs a speaker and somebody or something spoken of")
        elif statement.described_as:
            yield Loss(f"statements[{i}].described_as", "the speaker has a node")
