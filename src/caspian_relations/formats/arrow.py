"""Apache Arrow: a table of an article as an Arrow IPC file (Feather, version 2); needs pyarrow (extra ``arrow``).

`schema` is the published schema of each table: Arrow types, what may be null, and what each column means (in the metadata of its field, under
``description``). `record_batch` and `arrow_table` make batches and tables of it in memory, from the rows of any number of articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from os import PathLike
from typing import IO, Any

import pyarrow as pa

from caspian_relations.formats import files, tables
from caspian_relations.formats.lossy import Loss
from caspian_relations.formats.tables import Row, Type
from caspian_relations.formats.tables_losses import losses as _losses
from caspian_relations.model import Article

__all__ = ["arrow_table", "dump", "dumps", "losses", "record_batch", "schema"]

_TYPES = {
    Type.TEXT: pa.string(),
    Type.INTEGER: pa.int64(),
    Type.REAL: pa.float64(),
    Type.FLAG: pa.bool_(),
    Type.DAY: pa.date32(),
}


@cache
def schema(table: str = "facts") -> pa.Schema:
    """Return the Arrow schema of a table; `InvalidValue` if there is none of that name.

    >>> schema("facts").field("start").type, schema("facts").field("text").nullable
    (DataType(date32[day]), False)
    >>> schema("facts").field("rule").metadata
    {b'description': b'Name of the rule that read it.'}
    """
    described = tables.table(table)
    fields = [
        pa.field(column.name, _TYPES[column.type], not column.required, {"description": column.meaning})
        for column in described.columns
    ]
    return pa.schema(fields, {"table": described.name, "description": described.meaning})


def record_batch(rows: Iterable[Row], table: str = "facts") -> pa.RecordBatch:
    """Return rows of a table, as `caspian_relations.formats.tables.rows` yields them, as one record batch.

    >>> record_batch(tables.rows(Article("نص"), "articles"), "articles").num_rows
    1
    """
    return pa.RecordBatch.from_pylist(list(rows), schema(table))


def arrow_table(
    articles: Article | Iterable[Article], table: str = "facts", *, article_id: str | None = None
) -> pa.Table:
    """Return a table of one article or of many, a record batch for each.

    >>> arrow_table([Article("نص"), Article("نص آخر")], "articles").num_rows
    2
    """
    several = (articles,) if isinstance(articles, Article) else articles
    batches = [record_batch(tables.rows(article, table, article_id=article_id), table) for article in several]
    return pa.Table.from_batches(batches, schema(table))


def dumps(article: Article, *, table: str = "facts", article_id: str | None = None) -> bytes:
    """Return a table of `article` as an Arrow IPC file, without compression."""
    made = arrow_table(article, table, article_id=article_id)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, made.schema) as writer:
        writer.write_table(made)
    written: bytes = sink.getvalue().to_pybytes()
    return written


def dump(article: Article, target: str | PathLike[str] | IO[Any], **options: Any) -> None:
    """Write what `dumps` gives to a path or into an open binary file."""
    files.write(target, dumps(article, **options))


def losses(article: Article) -> Iterator[Loss]:
    """Yield what the table of facts does not carry; most of it is in the other tables."""
    return _losses(article, ("facts",))
