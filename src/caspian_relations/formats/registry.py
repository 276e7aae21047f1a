"""Which formats there are. A new one is a module and a line in this table."""

from __future__ import annotations

from importlib import import_module
from os import PathLike
from typing import IO, Any

from attrs import frozen

from caspian_relations.formats.lossy import Lossy
from caspian_relations.model import Article
from caspian_relations.model.errors import MissingExtra, UnknownFormat

__all__ = ["FORMATS", "Format", "dump", "dumps", "get", "load", "loads", "lossy", "names", "writable"]


@frozen
class Format:
    """One line of the table.

    >>> get("json").suffix
    '.json'
    """

    name: str
    """By which callers ask for it."""
    suffix: str
    """Of its files, with the dot."""
    carries: str
    """What of an article it holds, for the list on the command line."""
    module: str = ""
    """Its module in this package, where it is not called like the format."""
    package: str = ""
    """What it needs beside the required packages: the name to import."""
    extra: str = ""
    """The extra that installs that package."""
    reads: bool = False
    """Whether it can carry the whole, so that `load` and `loads` give it back."""
    binary: bool = False
    """Whether `dumps` gives bytes."""
    in_memory: bool = False
    """Whether `dumps` gives an object of another library, which is not written to files."""


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format("json", ".json", "everything, both ways", reads=True),
        Format("jsonl", ".jsonl", "everything, both ways, an article a line", reads=True),
        Format("jsonld", ".jsonld", "everything, both ways, as RDF in JSON", package="rdflib", extra="rdf", reads=True),
        Format("turtle", ".ttl", "everything, both ways, as RDF", package="rdflib", extra="rdf", reads=True),
        Format(
            "ntriples",
            ".nt",
            "everything, both ways, as RDF, a triple a line",
            package="rdflib",
            extra="rdf",
            reads=True,
        ),
        Format(
            "trig", ".trig", "everything, both ways, as RDF in named graphs", package="rdflib", extra="rdf", reads=True
        ),
        Format("markdown", ".md", "a briefing for people, in English with the Arabic words"),
        Format("html", ".html", "a briefing for people as a page, with pictures and the text"),
        Format("csv", ".zip", "tables of facts, entities, mentions and more", binary=True),
        Format("parquet", ".parquet", "a table of facts", package="pyarrow", extra="arrow", binary=True),
        Format("arrow", ".arrow", "a table of facts", package="pyarrow", extra="arrow", binary=True),
        Format("pandas", "", "tables as data frames", package="pandas", extra="pandas", in_memory=True),
        Format("polars", "", "tables as data frames", package="polars", extra="polars", in_memory=True),
        Format("graphml", ".graphml", "a graph of entities, events and facts"),
        Format("networkx", "", "the same graph as an object", package="networkx", extra="graph", in_memory=True),
        Format("cytoscape", ".cyjs", "the same graph as Cytoscape JSON"),
        Format("cypher", ".cypher.jsonl", "the same graph as statements with parameters"),
        Format("geojson", ".geojson", "places, corridors and events on a map"),
        Format("ics", ".ics", "events with a date, as a calendar"),
        Format("webannotation", ".anno.jsonld", "all but the text, as W3C Web Annotations beside it"),
        Format("brat", ".brat.zip", "text and standoff annotations for the brat annotation tool", binary=True),
        Format("labelstudio", ".labelstudio.json", "text and marks to correct in Label Studio"),
        Format("conll", ".conllup", "words with mentions, dates and amounts as BIO tags, in CoNLL-U Plus"),
        Format("spacy", ".spacy", "tokens and spans as a DocBin of spaCy", package="spacy", extra="spacy", binary=True),
        Format("ftm", ".ftm.jsonl", "people, bodies, offices, events and links as FollowTheMoney entities"),
        Format("plover", ".plover.jsonl", "events coded in PLOVER, and why others have no code"),
    )
}
"""Name -> format, in the order in which they are listed."""


def names() -> tuple[str, ...]:
    """Return the names of all formats.

    >>> names()[:2]
    ('json', 'jsonl')
    """
    return tuple(FORMATS)


def get(name: str) -> Format:
    """Return the format of that name; `UnknownFormat` lists those that there are.

    >>> get("jpeg")
    Traceback (most recent call last):
    caspian_relations.model.errors.UnknownFormat: format: got 'jpeg'; known formats: json, jsonl...
    """
    try:
        return FORMATS[name]
    except (KeyError, TypeError):
        raise UnknownFormat(name, FORMATS) from None


def writable() -> tuple[str, ...]:
    """Return the names of the formats that can be written to a file.

    >>> "json" in writable()
    True
    """
    return tuple(name for name, format in FORMATS.items() if not format.in_memory)


def _module(format: Format) -> Any:
    if format.package:
        try:
            import_module(format.package)
        except ImportError:
            raise MissingExtra(format.extra, format.package) from None
    return import_module(f"caspian_relations.formats.{format.module or format.name}")


def _reader(name: str) -> Any:
    format = get(name)
    if not format.reads:
        raise UnknownFormat(name, (known for known, other in FORMATS.items() if other.reads))
    return _module(format)


def dumps(article: Article, format: str = "json", **options: Any) -> Any:
    """Return `article` in `format`: a `str`, `bytes` for a binary format, or an object of the library that the format is called after.

    `UnknownFormat` if there is no such format, `MissingExtra` if a package that it needs is not installed.
    """
    return _module(get(format)).dumps(article, **options)


def loads(data: str | bytes, format: str = "json") -> Article:
    """Return the article that `data` holds in `format`, one that can carry the whole."""
    article: Article = _reader(format).loads(data)
    return article


def dump(article: Article, target: str | PathLike[str] | IO[Any], format: str = "json", **options: Any) -> None:
    """Write `article` in `format` to a path or into an open file; what is no file is told by `UnknownFormat`."""
    if get(format).in_memory:
        raise UnknownFormat(format, writable())
    _module(get(format)).dump(article, target, **options)


def load(source: str | PathLike[str] | IO[Any], format: str = "json") -> Article:
    """Return the article in the file at a path, or in an open file, in `format`."""
    article: Article = _reader(format).load(source)
    return article


def lossy(article: Article, format: str) -> Lossy:
    """Return the report of what `format` cannot carry of `article`; an empty one where it carries the whole.

    >>> bool(lossy(Article("نص"), "json"))
    False
    """
    known = get(format)
    return Lossy(known.name, () if known.reads else _module(known).losses(article))
