"""The tables that a corpus becomes: their columns and types, and the rows that an article gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from caspian_relations.corpus.documents import Document, Failure
from caspian_relations.model import COLUMNS, Article, Event, FactRow
from caspian_relations.model.errors import InvalidValue, MissingExtra

__all__ = ["ROWS", "Row", "columns", "failed", "packed", "schema"]

Row = tuple[Any, ...]

_OF_DOCUMENT = {"document": "string", "published": "date", "source": "string"}
_WHOLE_NUMBERS = {name for name, kind in FactRow.__annotations__.items() if "int" in str(kind)}
_MENTIONS = {
    "start": "integer", "end": "integer", "text": "string", "referent": "string", "type": "string", "form": "string", "name_en": "string",
    "name_ar": "string",
}  # fmt: skip
_ARTICLES = {
    "characters": "integer", "mentions": "integer", "dates": "integer", "quantities": "integer", "events": "integer", "figures": "integer",
    "relations": "integer", "statements": "integer", "conflicts": "integer", "article": "string",
}  # fmt: skip
_OWN: dict[str, dict[str, str]] = {
    "facts": {name: "integer" if name in _WHOLE_NUMBERS else "string" for name in COLUMNS},
    "mentions": _MENTIONS,
    "articles": _ARTICLES,
}


def columns(rows: str) -> dict[str, str]:
    """Return name -> ``string``, ``integer`` or ``date`` of the columns of the table ``facts``, ``mentions`` or ``articles``.

    >>> list(columns("mentions"))[:5]
    ['document', 'published', 'source', 'start', 'end']
    """
    if rows not in _OWN:
        raise InvalidValue("rows", rows, f"one of {', '.join(_OWN)}")
    return {**_OF_DOCUMENT, **_OWN[rows], "error": "string"}


def schema(rows: str = "facts") -> Any:
    """Return the Arrow schema of the table ``facts``, ``mentions`` or ``articles`` (`pyarrow.Schema`; extra ``arrow``).

    Every table begins with ``document`` (its id), ``published`` and ``source`` and ends with ``error``, which is null except in the one row that
    stands for a document that gave no article.

    >>> schema("facts").names[:5]
    ['document', 'published', 'source', 'kind', 'id']
    """
    pa = arrow()
    types = {"string": pa.string(), "integer": pa.int64(), "date": pa.date32()}
    return pa.schema([(name, types[kind]) for name, kind in columns(rows).items()])


def arrow() -> Any:
    """Return pyarrow; `MissingExtra` where it is not installed."""
    try:
        import pyarrow
    except ImportError:
        raise MissingExtra("arrow", "pyarrow") from None
    return pyarrow


def _head(document: Document) -> tuple[str, date | None, str | None]:
    return document.id, document.published, document.source


def _facts(document: Document, article: Article) -> Iterator[Row]:
    head = _head(document)
    for row in article.facts():
        yield (*head, *row.values(), None)


def _mentions(document: Document, article: Article) -> Iterator[Row]:
    head = _head(document)
    names = {}
    for entity in article.entities:
        names[entity.id] = (type(entity).__name__, entity.names.first("en"), entity.names.first("ar"))
    for event in article.events:
        names[event.id] = (type(event).__name__, *_names(event))
    for mention in article.mentions:
        span = mention.span
        kind, english, arabic = names[mention.referent]
        yield (
            *head,
            span.start,
            span.end,
            span.of(article.text),
            mention.referent,
            kind,
            str(mention.form),
            english,
            arabic,
            None,
        )


def _names(event: Event) -> tuple[str | None, str | None]:
    return (event.name.first("en") or None, event.name.first("ar") or None) if event.name else (None, None)


def _articles(document: Document, article: Article) -> Iterator[Row]:
    from caspian_relations.formats import dumps

    counts = (
        len(part)
        for part in (
            article.text, article.mentions, article.dates, article.quantities, article.events, article.figures, article.relations, article.statements,
            article.conflicts(),
        )
    )  # fmt: skip
    yield (*_head(document), *counts, dumps(article, "json"), None)


ROWS: dict[str, Callable[[Document, Article], Iterator[Row]]] = {
    "facts": _facts,
    "mentions": _mentions,
    "articles": _articles,
}
"""Name of a table -> the rows of an article, without a row for nothing."""


def failed(rows: str, failure: Failure) -> Row:
    """Return the row of the table `rows` that says that a document gave no article."""
    return (failure.id, None, None, *(None for _ in _OWN[rows]), f"{failure.error}: {failure.message}")


def packed(rows: list[Row], table: str) -> Any:
    """Return `rows` as a `pyarrow.RecordBatch` with the schema of `table`. A lone surrogate, which Arrow cannot hold, becomes U+FFFD."""
    pa = arrow()
    wanted = schema(table)
    arrays = []
    for at, column in enumerate(wanted):
        values = [row[at] for row in rows]
        try:
            arrays.append(pa.array(values, column.type))
        except UnicodeEncodeError:
            arrays.append(pa.array([_sound(value) for value in values], column.type))
    return pa.record_batch(arrays, schema=wanted)


def _sound(value: Any) -> Any:
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value
