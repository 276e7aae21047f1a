"""The files that describe the graphs: the ontology, and the shapes that a graph can be checked against."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["ontology", "shapes"]


def _shipped(name: str) -> str:
    return files("caspian_relations.formats.rdf").joinpath(name).read_text(encoding="utf-8")


def ontology() -> str:
    """Return the ontology of the namespace ``cr:`` (OWL 2, in Turtle): classes, properties, closed lists.

    >>> "cr:Status.planned" in ontology()
    True
    """
    return _shipped("ontology.ttl")


def shapes() -> str:
    """Return the SHACL shapes (https://www.w3.org/TR/shacl/, in Turtle) that every article's graph fits.

    >>> "sh:targetClass cr:Visit" in shapes()
    True
    """
    return _shipped("shapes.ttl")
