"""An article as RDF: the vocabulary, the mapping both ways, and the syntaxes that `turtle`, `ntriples`, `trig` and `jsonld` print.

One table (`terms`) says which property carries which field of the model; writing, reading, the ontology and the shapes all follow it.

>>> from caspian_relations.formats import rdf
>>> from caspian_relations.model import Article
>>> article = Article("نص")
>>> rdf.from_graph(rdf.graph(article)) == article
True
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caspian_relations.formats.rdf.graphs import from_graph, graph
    from caspian_relations.formats.rdf.published import ontology, shapes

__all__ = ["from_graph", "graph", "ontology", "shapes"]

_HOMES = {"from_graph": "graphs", "graph": "graphs", "ontology": "published", "shapes": "published"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
