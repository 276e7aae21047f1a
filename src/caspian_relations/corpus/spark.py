"""Apache Spark: a data frame of documents in, a data frame of facts out. Extra ``spark``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from caspian_relations.corpus.arrow import batches
from caspian_relations.corpus.tables import columns
from caspian_relations.corpus.work import DEFAULT

__all__ = ["parse_dataframe"]

_TYPES = {"string": "string", "integer": "bigint", "date": "date"}


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
    """Return the rows that `caspian_relations.corpus.batches` makes of the documents in `frame`, a `pyspark.sql.DataFrame`.

    The parameters are those of `batches`; `parse` is the name of a function that every executor can import. The work is done by ``mapInArrow``, lazily
    and partition by partition: the executors need this library and pyarrow, and nothing else.
    """
    read = partial(batches, text=text, published=published, source=source, id=id, rows=rows, parse=parse)
    layout = ", ".join(f"`{name}` {_TYPES[kind]}" for name, kind in columns(rows).items())
    return frame.mapInArrow(_Reader(read), layout)


class _Reader:
    """A function of batches that is sent to the executors by name."""

    def __init__(self, read: partial[Iterator[Any]]) -> None:
        self.read = read

    def __call__(self, documents: Iterable[Any]) -> Iterator[Any]:
        return self.read(documents)
