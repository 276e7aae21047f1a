"""pandas: the tables of an article as data frames (extra ``pandas``).

Texts have the dtype ``string``, integers ``Int64``, flags ``boolean``, coordinates ``float64``, days ``datetime64[s]``, which has room for the
years 1 to 9999; what is missing is missing (``pd.NA``, ``NaT``), whatever else stands in the column.
"""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from caspian_relations.formats import tables
from caspian_relations.formats.lossy import Loss
from caspian_relations.formats.tables import Type
from caspian_relations.formats.tables_losses import losses as _losses
from caspian_relations.model import Article

__all__ = ["dumps", "frame", "losses"]

_TYPES = {
    Type.TEXT: "string",
    Type.INTEGER: "Int64",
    Type.REAL: "float64",
    Type.FLAG: "boolean",
    Type.DAY: "datetime64[s]",
}


def frame(article: Article, table: str = "facts", *, article_id: str | None = None) -> pd.DataFrame:
    """Return one table of `article`.

    >>> frame(Article("نص"), "articles", article_id="1")["text"].to_list()
    ['نص']
    """
    rows = list(tables.rows(article, table, article_id=article_id))
    return pd.DataFrame(
        {
            column.name: pd.Series([row[column.name] for row in rows], dtype=_TYPES[column.type])
            for column in tables.table(table).columns
        }
    )


def dumps(
    article: Article, *, table: str | None = None, article_id: str | None = None
) -> pd.DataFrame | dict[str, pd.DataFrame]:
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
