"""polars: the tables of an article as data frames (extra ``polars``).

Columns are ``String``, ``Int64``, ``Boolean``, ``Float64`` and ``Date``; what is missing is null.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from caspian_relations.formats import tables
from caspian_relations.formats.lossy import Loss
from caspian_relations.formats.tables import Type
from caspian_relations.formats.tables_losses import losses as _losses
from caspian_relations.model import Article

__all__ = ["dumps", "frame", "losses"]

_TYPES = {
    Type.TEXT: pl.String,
    Type.INTEGER: pl.Int64,
    Type.REAL: pl.Float64,
    Type.FLAG: pl.Boolean,
    Type.DAY: pl.Date,
}


def frame(article: Article, table: str = "facts", *, article_id: str | None = None) -> pl.DataFrame:
    """Return one table of `article`.

    >>> frame(Article("نص"), "articles", article_id="1")["text"].to_list()
    ['نص']
    """
    rows = list(tables.rows(article, table, article_id=article_id))
    return pl.DataFrame(rows, {column.name: _TYPES[column.type] for column in tables.table(table).columns})


def dumps(
    article: Article, *, table: str | None = None, article_id: str | None = None
) -> pl.DataFrame | dict[str, pl.DataFrame]:
    """Return a data frame for each table by its name, or that of one `table`.

    >>> list(dumps(Article("نص")))[:3]
    ['facts', 'entities', 'names']
    """
    if table is not None:
        return frame(article, table, article_id=article_id)
    return {name: frame(article, name, article_id=article_id) for name in tables.TABLES}


def losses(article: Article) -> Iterator[Loss]:
    """Yield what the tables do not carry."""
    return _losses(article)
