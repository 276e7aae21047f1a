"""What a worker does with one document: it reads it and puts the result into the bytes or rows that are to be written."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from typing import Any

from attrs import evolve, field, frozen

from caspian_relations.corpus.documents import Document, Failure
from caspian_relations.corpus.tables import ROWS, Row
from caspian_relations.model import Article
from caspian_relations.model.checks import checked
from caspian_relations.model.errors import InvalidValue

__all__ = ["DEFAULT", "Job", "Made", "Parse", "can_be_sent", "resolved"]

Parse = Callable[..., Article]
"""A function with the signature of `caspian_relations.parse`."""
Made = bytes | list[Row]
"""What one document becomes in the output."""

PARQUET = "parquet"
_A_PARSE = "a function of a module, or its name as module:function"
DEFAULT = "caspian_relations.reading.parser:parse"


def can_be_sent(path: str, value: Any) -> None:
    """Take what a worker can find again."""
    resolved(value)
    try:
        pickle.dumps(value)
    except Exception:
        raise InvalidValue("parse", value, _A_PARSE) from None


@frozen
class Job:
    """How documents are read and what they become; sent to every worker, which makes its function of it."""

    parse: str | Parse = field(default=DEFAULT, validator=checked(can_be_sent))
    """The function that reads a text, or its name as ``module:function``."""
    to: str = "jsonl"
    """A format that is a file, or ``parquet``."""
    rows: str = "facts"
    """What the rows of a table are."""

    def worker(self) -> Callable[[Document], Made | Failure]:
        """Return the function from a document to its result. It raises nothing."""
        parse, write = resolved(self.parse), self._writer()

        def work(document: Document) -> Made | Failure:
            try:
                # An article tells where it came from, in a format that has no other place for it.
                source = document.id if document.source is None else document.source
                return write(document, parse(document.text, published=document.published, source=source))
            except Exception as error:
                return Failure.of(document.id, document.place, error)

        return work

    def _writer(self) -> Callable[[Document, Article], Made]:
        if self.to == PARQUET:
            rows_of = ROWS[self.rows]
            return lambda document, article: list(rows_of(document, evolve(article, source=document.source)))
        from caspian_relations.formats import dump

        def write(document: Document, article: Article) -> bytes:
            # What a format cannot encode fails here, where failures are recorded.
            file = BytesIO()
            dump(article, file, self.to)
            return file.getvalue()

        return write


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
        raise InvalidValue("parse", parse, _A_PARSE)
    return found  # type: ignore[no-any-return]
