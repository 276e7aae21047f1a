"""Who is tied to whom in an article: entities and events as nodes, relations and participations as edges."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from caspian_relations.display.wording import Wording, amount, kind_of, predicate_words
from caspian_relations.model import Article

__all__ = ["Edge", "Node", "network"]


@frozen
class Node:
    """An entity or an event that something ties to another."""

    id: str
    name: str
    kind: str
    """``state``, ``person``, ``event`` …"""


@frozen
class Edge:
    """What ties two nodes."""

    source: str
    target: str
    label: str
    directed: bool = True
    part: bool = False
    """Whether it is a participation: somebody takes part in something."""


def network(article: Article, wording: Wording) -> tuple[dict[str, Node], list[Edge]]:
    """Return the nodes by id, in the order in which edges reach them, and the edges, each once."""
    kinds = {entity.id: kind_of(entity).lower() for entity in article.entities}
    kinds |= {event.id: "event" for event in article.events}
    edges = [edge for edge in dict.fromkeys(_edges(article)) if edge.source in kinds and edge.target in kinds]
    nodes: dict[str, Node] = {}
    for edge in edges:
        for id in (edge.source, edge.target):
            nodes.setdefault(id, Node(id, wording.name(id), kinds[id]))
    return nodes, edges


def _edges(article: Article) -> Iterator[Edge]:
    tied = {frozenset((relation.subject, relation.object)) for relation in article.relations}
    for relation in article.relations:
        if relation.subject != relation.object:
            said = predicate_words(relation.predicate)
            yield Edge(relation.subject, relation.object, said, directed=not relation.predicate.symmetric)
    for event in article.events:
        roles = [(event.host, "hosts"), *((participant, "takes part in") for participant in event.participants)]
        for who, role in roles:
            if who is not None and frozenset((who, event.id)) not in tied:
                tied.add(frozenset((who, event.id)))
                yield Edge(who, event.id, role, part=role != "hosts")
        if event.place is not None and event.place != event.host:
            yield Edge(event.id, event.place, "in", part=True)
    for figure in article.figures:
        if len(figure.between) == 2:
            said = figure.kind.replace("-", " ") + (f" {amount(figure.amount)}" if figure.amount is not None else "")
            yield Edge(*figure.between, said, directed=False)
