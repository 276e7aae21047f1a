r"""Cypher: statements that bring an article's graph (`caspian_relations.formats.nodes`) into Neo4j, Memgraph and other databases that speak openCypher.

One JSON object a line, ``{"statement": …, "parameters": {…}}``, to be run in order. No text of the article ever stands in a statement: whatever a
page holds goes through parameters. Labels and types of relationships, which Cypher takes from the statement alone, come from the closed lists of
the model.

Statements are ``MERGE``\ s: loading the same article twice, or many articles, makes each thing once. Entities and concepts, which are the same in every
article, keep their ids and have the label ``Entity``; events have the label ``Event``, and their ids, as those of facts, begin with the id of the
article: ``bb22219764ed1ebe/event:1``. That id is also their property ``article``; a node with the label ``Article`` has the source and the day of publication.
"""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files
from caspian_relations.formats.json import encoded
from caspian_relations.formats.nodes import Edge, Graph, Kind, Node, graph, losses
from caspian_relations.model import Article, Event

__all__ = ["dump", "dumps", "losses", "statements"]

Parameters = dict[str, Any]


def statements(article: Article, *, article_id: str | None = None) -> Iterator[tuple[str, Parameters]]:
    """Yield statements and their parameters, as the session of a driver runs them.

    >>> from caspian_relations.model import State
    >>> article = Article("نص", entities=[State("state:KZ", {"en": "Kazakhstan"}, alpha2="KZ")])
    >>> for statement, parameters in statements(article):
    ...     print(statement, parameters["id"])
    MERGE (n:Article {id: $id}) SET n += $properties bb22219764ed1ebe
    MERGE (n:Entity {id: $id}) SET n:State SET n += $properties state:KZ
    """
    made = graph(article, article_id=article_id)
    about = {name: value for name, value in made.properties.items() if name != "article"}
    yield "MERGE (n:Article {id: $id}) SET n += $properties", {"id": made.properties["article"], "properties": about}
    events = {node.id for node in made.nodes if _is_event(node)}
    for node in made.nodes:
        yield _node(made, node, node.id in events)
    for edge in made.edges:
        yield _edge(made, edge, events)


def _is_event(node: Node) -> bool:
    return node.id.startswith(f"{Event.id_kind}:")


def _global(made: Graph, id: str) -> str:
    return f"{made.properties['article']}/{id}"


def _node(made: Graph, node: Node, is_event: bool) -> tuple[str, Parameters]:
    label = "Event" if is_event else "Entity"
    more = "" if node.type == label else f" SET n:{node.type}"
    properties = {"label": node.label, **node.properties}
    id = node.id
    if is_event:
        id, properties = _global(made, id), {**properties, "article": made.properties["article"]}
    return f"MERGE (n:{label} {{id: $id}}){more} SET n += $properties", {"id": id, "properties": properties}


def _edge(made: Graph, edge: Edge, events: set[str]) -> tuple[str, Parameters]:
    ends = [(id, id in events) for id in (edge.source, edge.target)]
    source, target = ("Event" if is_event else "Entity" for _, is_event in ends)
    known = edge.kind is Kind.KNOWN
    properties = {"kind": str(edge.kind), "type": edge.type, **edge.properties}
    if not known:
        properties["article"] = made.properties["article"]
    statement = (
        f"MATCH (a:{source} {{id: $source}}) MATCH (b:{target} {{id: $target}}) "
        f"MERGE (a)-[r:{relationship(edge)} {{id: $id}}]->(b) SET r += $properties"
    )
    parameters = {
        "source": _global(made, edge.source) if ends[0][1] else edge.source,
        "target": _global(made, edge.target) if ends[1][1] else edge.target,
        "id": edge.id if known else _global(made, edge.id),
        "properties": properties,
    }
    return statement, parameters


def relationship(edge: Edge) -> str:
    """Return the type of the relationship: the edge's own (``SUPPORTS``), or ``FIGURE`` and ``STATEMENT``, whose own is the property ``type``.

    >>> relationship(Edge("relation:1", "state:KZ", "state:AZ", Kind.RELATION, "partners-with", {}))
    'PARTNERS_WITH'
    """
    called = edge.kind if edge.kind in (Kind.FIGURE, Kind.STATEMENT) else edge.type
    return called.upper().replace("-", "_")


def dumps(article: Article, *, article_id: str | None = None) -> str:
    """Return the statements as JSON lines."""
    return "".join(
        encoded({"statement": statement, "parameters": parameters}) + "\n"
        for statement, parameters in statements(article, article_id=article_id)
    )


def dump(article: Article, target: str | PathLike[str] | IO[str], *, article_id: str | None = None) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, article_id=article_id))
