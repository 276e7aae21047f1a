"""Dask: a data frame of documents in, a data frame of facts out. Extra ``dask``."""

from __future__ import annotations

from typing import Any

from caspian_relations.corpus.arrow import batches
from caspian_relations.corpus.tables import arrow, schema
from caspian_relations.corpus.work import DEFAULT

__all__ = ["parse_dataframe"]


def parse_dataframe(
    frame: Any,
    *,
    text: str = "text",
    published: str | None = None,
    source: str | None = None,
    id: str | None = None,
    rows: str = "facts",
    parse: str = DEFAULT,
) -> Any:
    """Return the rows that `caspian_relations.corpus.batches` makes of the documents in `frame`, a `dask.dataframe.DataFrame`.

    The parameters are those of `batches`; `parse` is the name of a function that every worker can import. The work is done lazily, partition by
    partition. Columns have pandas' Arrow types (`pandas.ArrowDtype`), so that numbers and days that are absent stay absent.
    """
    options = {"text": text, "published": published, "source": source, "id": id, "rows": rows, "parse": parse}
    return frame.map_partitions(_partition, **options, meta=_framed(schema(rows).empty_table()), enforce_metadata=False)


def _partition(frame: Any, *, rows: str, **options: Any) -> Any:
    documents = arrow().Table.from_pandas(frame, preserve_index=False)
    found = batches(documents.to_batches(), rows=rows, **options)
    return _framed(arrow().Table.from_batches(found, schema=schema(rows)))


def _framed(table: Any) -> Any:
    import pandas

    return table.to_pandas(types_mapper=pandas.ArrowDtype)
