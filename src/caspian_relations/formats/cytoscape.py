"""Cytoscape JSON: the graph of an article (`caspian_relations.formats.nodes`) as ``elements``, for Cytoscape, Cytoscape.js and networkx.

The data of a node are ``id``, ``name`` (what to call it), ``type`` and its properties; those of an edge ``id``, ``source``, ``target``, ``kind``,
``type`` and its properties. The ids stand there once more as ``value`` and ``key``, under which networkx looks for them. The properties of the graph
stand under ``data``.
"""

from __future__ import annotations

from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files
from caspian_relations.formats.json import encoded
from caspian_relations.formats.nodes import graph, losses
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "losses", "to_dict"]


def to_dict(article: Article, *, article_id: str | None = None) -> dict[str, Any]:
    """Return the graph of `article` as plain dicts and lists, for Cytoscape.js in a page.

    >>> to_dict(Article("نص"), article_id="1")["data"]
    {'article': '1'}
    """
    made = graph(article, article_id=article_id)
    nodes = [
        {"data": {"id": node.id, "value": node.id, "name": node.label, "type": node.type, **node.properties}}
        for node in made.nodes
    ]
    edges = [
        {
            "data": {
                "id": edge.id,
                "key": edge.id,
                "source": edge.source,
                "target": edge.target,
                "kind": str(edge.kind),
                "type": edge.type,
                **edge.properties,
            }
        }
        for edge in made.edges
    ]
    return {
        "data": dict(made.properties),
        "directed": True,
        "multigraph": True,
        "elements": {"nodes": nodes, "edges": edges},
    }


def dumps(article: Article, *, indent: int | None = None, article_id: str | None = None) -> str:
    """Return the graph of `article` as Cytoscape JSON, on one line or indented by `indent` spaces."""
    return encoded(to_dict(article, article_id=article_id), indent)


def dump(article: Article, target: str | PathLike[str] | IO[str], **options: Any) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, **options) + "\n")
