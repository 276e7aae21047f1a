"""What rdflib does for us: parsing every syntax, and graphs for callers who ask them questions."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import rdflib

from caspian_relations.formats.rdf.naming import Literal, Node, Triple
from caspian_relations.formats.rdf.reading import article_of
from caspian_relations.formats.rdf.syntax import THIS
from caspian_relations.formats.rdf.terms import PREFIXES
from caspian_relations.formats.rdf.writing import written
from caspian_relations.model import Article
from caspian_relations.model.errors import InvalidRDF

__all__ = ["dataset", "from_graph", "graph", "parsed", "triples"]


def graph(article: Article) -> rdflib.Graph:
    """Return `article` as a graph of rdflib, to be asked in SPARQL; the prefixes are those of the files.

    >>> from caspian_relations.model import State
    >>> states = graph(Article("", entities=[State("state:KZ", wikidata="Q232", alpha2="KZ")])).query("SELECT ?same { ?state a cr:State; owl:sameAs ?same }")
    >>> [str(row.same) for row in states]
    ['http://www.wikidata.org/entity/Q232']
    """
    description = written(article)
    result = rdflib.Graph()
    for prefix, namespace in {**PREFIXES, THIS: f"{description.iri}#"}.items():
        result.bind(prefix, namespace, replace=True)
    for triple in description.said + description.known:
        result.add(tuple(map(_term, triple)))  # type: ignore[arg-type]
    return result


def from_graph(graph: rdflib.Graph) -> Article:
    """Return the article that a graph, or all graphs of a dataset, hold; ``from_graph(graph(article)) == article``.

    `InvalidRDF` names the resource and the property that are wrong.
    """
    return article_of(triples(graph))


def parsed(data: str | bytes, format: str) -> Article:
    """Return the article in `data`, in a syntax by the name that rdflib has for it.

    >>> parsed("<a> .", "turtle")
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidRDF: turtle: got '<a> .'; accepted: ...
    """
    return from_graph(dataset(data, format))


def dataset(data: str | bytes, format: str) -> rdflib.Dataset:
    """Parse a document into a dataset; `InvalidRDF` for what is none. Nothing is fetched."""
    text = _text(data, format)
    result = rdflib.Dataset()
    try:
        if format == "json-ld":
            _has_no_address(json.loads(text))
        with _quietly():
            result.parse(data=text, format=format, publicID="urn:none")
    except InvalidRDF:
        raise
    except RecursionError:
        raise InvalidRDF(format, text[:20], "a document that is not nested this deep") from None
    except Exception as error:  # Parsers raise what they please.
        raise InvalidRDF(format, text[:20], f"a document in this syntax ({_said(error)})") from None
    return result


@contextmanager
def _quietly() -> Iterator[None]:
    """Neither rdflib's complaints about itself, nor its log of literals that are none: what is wrong is told by `InvalidRDF`."""
    log = logging.getLogger("rdflib.term")
    log.addFilter(_not_logged)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        log.removeFilter(_not_logged)


def _not_logged(record: logging.LogRecord) -> bool:
    return False


def _said(error: Exception) -> str:
    """The message of a parser on one line."""
    return " ".join(str(error).split())[:200] or type(error).__name__


def _text(data: Any, format: str) -> str:
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    if not isinstance(data, bytes | bytearray | memoryview):
        raise InvalidRDF(format, data, "a str or bytes")
    raw = bytes(data)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidRDF(format, raw[error.start : error.start + 8], f"UTF-8; byte {error.start} is none") from None


def _has_no_address(document: Any) -> None:
    """A context that is elsewhere would have to be fetched, and nothing here goes out."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            for key in ("@context", "@import"):
                contexts = value.get(key)
                for context in contexts if isinstance(contexts, list) else [contexts]:
                    if isinstance(context, str):
                        raise InvalidRDF(key, context, "a context that stands in the document itself")
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _term(node: Node) -> rdflib.term.Node:
    if isinstance(node, str):
        return rdflib.URIRef(node)
    datatype = rdflib.URIRef(node.datatype) if node.datatype else None
    return rdflib.Literal(node.text, lang=node.language, datatype=datatype)


def _node(term: Any) -> Node:
    if isinstance(term, rdflib.Literal):
        return Literal(str(term), str(term.datatype) if term.datatype else None, term.language)
    return f"_:{term}" if isinstance(term, rdflib.BNode) else str(term)


def triples(graph: rdflib.Graph) -> list[Triple]:
    """Return the triples of a graph, or of all graphs of a dataset, sorted: rdflib's own order is another in every process."""
    found: Iterable[Any] = graph.quads() if isinstance(graph, rdflib.Dataset) else graph
    plain = [(str(_node(subject)), str(_node(predicate)), _node(value)) for subject, predicate, value, *_ in found]
    return sorted(plain, key=lambda triple: (*triple[:2], str(triple[2])))
