"""The one door for engines: record batches of documents in, record batches of facts out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from caspian_relations.corpus.documents import Document, Failure
from caspian_relations.corpus.reading import as_date
from caspian_relations.corpus.records import Columns
from caspian_relations.corpus.tables import ROWS, Row, columns, failed, packed
from caspian_relations.corpus.work import DEFAULT, Parse, resolved

__all__ = ["batches"]

_NAMELESS = "-"
"""A document has an id; where the batch gives none, it is null again in the result."""


def batches(
    batches: Iterable[Any],
    *,
    text: str = "text",
    published: str | None = None,
    source: str | None = None,
    id: str | None = None,
    rows: str = "facts",
    parse: str | Parse = DEFAULT,
) -> Iterator[Any]:
    """Read the documents in `batches` and yield, for each batch, a `pyarrow.RecordBatch` with the schema `schema(rows)`.

    batches:
        of the type `pyarrow.RecordBatch`, a document a row.
    text, published, source, id:
        the columns. Of the last three, None is the column of that name, where there is one. A document without an id has a null one.
    rows:
        ``facts``, ``mentions`` or ``articles``.
    parse:
        what reads a text, as in `run`.

    A document that cannot be read gives one row, all of it null but the document's own columns and ``error``. One batch is held at a time. Extra ``arrow``.

    >>> import pyarrow as pa
    >>> news = pa.record_batch({"id": ["a", "b"], "text": ["زار الرئيس الفرنسي الرباط", None]})
    >>> [(row["document"], row["kind"], row["error"]) for batch in batches([news]) for row in batch.to_pylist()][-1]
    ('b', None, 'InvalidText: Document.text: got None; accepted: a str')
    """
    columns(rows)
    return _read(batches, Columns(text, published, source, id), rows, resolved(parse))


def _read(batches: Iterable[Any], names: Columns, table: str, parse: Parse) -> Iterator[Any]:
    for batch in batches:
        names.check(batch.schema.names, "the batch")
        found: list[Row] = []
        wanted = [getattr(names, field) or field for field in Columns.__annotations__]
        for row in batch.select([name for name in wanted if name in batch.schema.names]).to_pylist():
            found.extend(_rows(names.pick(row), table, parse))
        yield packed(found, table)


def _rows(fields: dict[str, Any], table: str, parse: Parse) -> Iterator[Row]:
    """The rows of one document; the columns of the document are those that it came with."""
    given, source = fields["id"], fields["source"]
    id, source = (None if value is None else str(value) for value in (given, source))
    day = None
    try:
        day = as_date(fields["published"])
        document = Document(id or _NAMELESS, fields["text"], day, source)
        found = list(ROWS[table](document, parse(document.text, published=day, source=source)))
    except Exception as error:
        found = [failed(table, Failure.of(id or _NAMELESS, "", error))]
    for row in found:
        yield (id, day, source, *row[3:])
