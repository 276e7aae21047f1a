"""networkx: the graph of an article (`caspian_relations.formats.nodes`) as a `networkx.MultiDiGraph` (extra ``graph``).

Nodes are called by their ids and have ``type``, ``label`` and their properties; the key of an edge is its id, and it has ``kind``, ``type`` and its
properties. What is empty is not there, so that networkx writes the graph in any of its formats.
"""

from __future__ import annotations

import networkx as nx

from caspian_relations.formats.nodes import graph, losses
from caspian_relations.model import Article

__all__ = ["dumps", "losses"]


def dumps(article: Article, *, article_id: str | None = None) -> nx.MultiDiGraph[str]:
    """Return the graph of `article`.

    >>> dumps(Article("نص"), article_id="1").graph
    {'article': '1'}
    """
    made = graph(article, article_id=article_id)
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    network.graph.update(made.properties)
    for node in made.nodes:
        network.add_node(node.id, type=node.type, label=node.label, **node.properties)
    for edge in made.edges:
        network.add_edge(edge.source, edge.target, edge.id, kind=str(edge.kind), type=edge.type, **edge.properties)
    return network
