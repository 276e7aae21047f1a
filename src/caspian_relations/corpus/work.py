"""What a worker does with one document: it reads it and puts the result into the bytes or rows that are to be written."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from attrs import evolve, field, frozen

from caspian_relations.corpus.documents import Document, Failure
from caspian_relations.corpus.tables import ROWS, Row
from caspian_relations.model import Article
from caspian_relations.model.errors import InvalidValue

__all__ = ["Job", "Made", "Parse", "resolved"]

Parse = Callable[..., Article]
"""A function with the signature of `caspian_relations.parse`."""
Made = str | bytes | list[Row]
"""What one document becomes in the output."""

PARQUET = "parquet"
DEFAULT = "caspian_relations.reading.parser:parse"


@frozen
class Job:
    """How documents are read and what they become; sent to every worker, which makes its function of it."""

    parse: str | Parse = DEFAULT
    """The function that reads a text, or its name as ``module:function``."""
    to: str = "jsonl"
    """A format that is a file, or ``parquet``."""
    rows: str = "facts"
    """What the rows of a table are."""
    source_is_id: bool = field(default=True, kw_only=True)
    """Whether an article whose document has no source gets the document's id for one, so that it can be told where it came from."""

    def worker(self) -> Callable[[Document], Made | Failure]:
        """Return the function from a document to its result. It raises nothing."""
        parse, write = resolved(self.parse), self._writer()

        def work(document: Document) -> Made | Failure:
            try:
                source = document.id if document.source is None else document.source
                return write(document, parse(document.text, published=document.published, source=source))
            except Exception as error:
                return Failure.of(document.id, document.place, error)

        return work

    def _writer(self) -> Callable[[Document, Article], Made]:
        if self.to == PARQUET:
            rows_of = ROWS[self.rows]
            return lambda document, article: list(rows_of(document, evolve(article, source=document.source)))
        from caspian_relations.formats import dumps

        return lambda document, article: dumps(article, self.to)


def resolved(parse: str | Parse) -> Parse:
    """Return the function that `parse` is or names.

    >>> resolved("caspian_relations:parse").__name__
    'parse'
    """
    if callable(parse):
        return parse
    module, _, name = parse.partition(":")
    try:
        found: Any = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError):
        found = None
    if not callable(found):
        raise InvalidValue("parse", parse, "a function of a module, or its name as module:function")
    return found  # type: ignore[no-any-return]
