r"""GraphML: the graph of an article (`caspian_relations.formats.nodes`), for networkx, Gephi, yEd, Cytoscape, igraph.

A directed graph; every property is declared with its type and meaning. Characters that XML 1.0 cannot hold are written as ``\uXXXX``
(`caspian_relations.formats.escapes`), carriage returns as character references, which parsers give back as they were.
"""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from caspian_relations.formats import files
from caspian_relations.formats.nodes import EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS, Properties, graph, losses
from caspian_relations.formats.tables import Column, Type
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "losses"]

_TYPES = {Type.TEXT: "string", Type.INTEGER: "long", Type.REAL: "double", Type.FLAG: "boolean"}
_NODE = (
    Column("type", Type.TEXT, "Name of its class in the model, or Concept."),
    Column("label", Type.TEXT, "What to call it."),
    *NODE_COLUMNS,
)
_EDGE = (
    Column("kind", Type.TEXT, "Where it comes from: role, relation, figure, statement or known."),
    Column("type", Type.TEXT, "What it says."),
    *EDGE_COLUMNS,
)


def dumps(article: Article, *, article_id: str | None = None) -> str:
    """Return the graph of `article` as GraphML.

    >>> dumps(Article("نص", source="page.txt"), article_id="1").splitlines()[-3]
    '<data key="graph.article">1</data><data key="graph.source">page.txt</data>'
    """
    return "\n".join(_lines(article, article_id)) + "\n"


def dump(article: Article, target: str | PathLike[str] | IO[str], *, article_id: str | None = None) -> None:
    """Write the graph of `article` to a path or into an open file."""
    files.write(target, dumps(article, article_id=article_id))


def _lines(article: Article, article_id: str | None) -> Iterator[str]:
    made = graph(article, article_id=article_id)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for owner, columns in (("graph", GRAPH_COLUMNS), ("node", _NODE), ("edge", _EDGE)):
        yield from (_key(owner, column) for column in columns)
    yield '<graph edgedefault="directed">'
    yield _data("graph", made.properties)
    for node in made.nodes:
        properties = {"type": node.type, "label": node.label, **node.properties}
        yield f"<node id={quoteattr(node.id)}>{_data('node', properties)}</node>"
    for edge in made.edges:
        properties = {"kind": str(edge.kind), "type": edge.type, **edge.properties}
        ends = f"id={quoteattr(edge.id)} source={quoteattr(edge.source)} target={quoteattr(edge.target)}"
        yield f"<edge {ends}>{_data('edge', properties)}</edge>"
    yield "</graph>"
    yield "</graphml>"


def _key(owner: str, column: Column) -> str:
    attributes = f'id="{owner}.{column.name}" for="{owner}" attr.name="{column.name}" attr.type="{_TYPES[column.type]}"'
    return f"<key {attributes}><desc>{escape(column.meaning)}</desc></key>"


def _data(owner: str, properties: Properties) -> str:
    return "".join(f'<data key="{owner}.{name}">{_text(value)}</data>' for name, value in properties.items())


def _text(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return escape(str(value), {"\r": "&#13;"})
