"""TriG: an article as RDF in two named graphs, both ways.

What the article says is the graph named as the article; the entities that were known beforehand are another, with the same name in every
file. The vocabulary is that of `caspian_relations.formats.rdf`; the syntax is TriG (https://www.w3.org/TR/trig/).
"""

from __future__ import annotations

from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files
from caspian_relations.formats.rdf import syntax
from caspian_relations.formats.rdf.graphs import parsed
from caspian_relations.formats.rdf.writing import written
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "load", "loads"]


def dumps(article: Article) -> str:
    """Return `article` as TriG; equal articles give equal text, in every process.

    >>> print(dumps(Article("نص")).splitlines()[12])
    <urn:uuid:af9fae7b-2618-5984-af2f-af471908bb6c> {
    """
    return syntax.trig(written(article))


def loads(data: str | bytes) -> Article:
    """Return the article that `dumps` wrote, or another program in the same vocabulary; ``loads(dumps(article)) == article``.

    `InvalidRDF` for anything else, with the resource and the property that are wrong.
    """
    return parsed(data, "trig")


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write `article` to a path (to a temporary name first, then renamed) or into an open file, in UTF-8."""
    files.write(target, dumps(article))


def load(source: str | PathLike[str] | IO[Any]) -> Article:
    """Return the article in the file at a path, or in an open file."""
    return loads(files.read(source))
