"""Apache Parquet: a table of an article, for pandas, polars, DuckDB, Spark and databases; needs pyarrow (extra ``arrow``).

The schema is that of `caspian_relations.formats.arrow`. The file names the version of Parquet's writer, but no time and no machine: the same article
gives the same bytes.
"""

from __future__ import annotations

from os import PathLike
from typing import IO, Any

import pyarrow as pa
from pyarrow import parquet

from caspian_relations.formats import files
from caspian_relations.formats.arrow import arrow_table, losses
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "losses"]


def dumps(article: Article, *, table: str = "facts", article_id: str | None = None) -> bytes:
    """Return a table of `article` (``facts``, ``mentions``, ``entities`` …) as a Parquet file, compressed with Snappy."""
    sink = pa.BufferOutputStream()
    parquet.write_table(arrow_table(article, table, article_id=article_id), sink, compression="snappy")
    written: bytes = sink.getvalue().to_pybytes()
    return written


def dump(article: Article, target: str | PathLike[str] | IO[Any], **options: Any) -> None:
    """Write what `dumps` gives to a path or into an open binary file."""
    files.write(target, dumps(article, **options))
