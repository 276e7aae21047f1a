"""`read`: the documents of many files, one after the other, each with an id that is the same in every run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date, datetime
from os import PathLike
from typing import Any, TypedDict, Unpack

from attrs import evolve, field, frozen

from caspian_relations.corpus.documents import Document, DocumentFailed, Failure
from caspian_relations.corpus.inputs import KINDS, File, Given, files, position
from caspian_relations.corpus.records import READERS, Columns
from caspian_relations.model.checks import a_date, checked, integer, optional, text
from caspian_relations.model.errors import InvalidText, InvalidValue, MissingExtra

__all__ = ["Inputs", "ReadOptions", "Reading", "as_date", "items", "read"]

Inputs = Given | Document | Iterable[Given | Document]
"""Paths, documents, or both in any order."""


class ReadOptions(TypedDict, total=False):
    """How files are read; the keywords of `read` and `run`."""

    text: str
    """Column or key of the text; ``text`` by default."""
    published: str | None
    """Column of the day of publication (ISO 8601, or a date or time of Parquet); by default ``published``, where there is one."""
    source: str | None
    """Column of the source; by default ``source``, where there is one."""
    id: str | None
    """Column of the id; by default ``id``, where there is one. A document without one is called after its file and row."""
    encoding: str
    """Of texts, JSON lines and CSV; UTF-8 by default."""
    kind: str | None
    """What all files hold: ``text``, ``jsonl``, ``csv`` or ``parquet``; by default their endings say it."""
    day: date | None
    """The day of publication of documents that have none of their own."""


def _an_encoding(path: str, value: Any) -> None:
    try:
        "".encode(value)
    except (LookupError, TypeError):
        raise InvalidValue(path, value, "an encoding that Python knows, such as utf-8 or cp1256") from None


def _a_kind(path: str, value: Any) -> None:
    if value not in KINDS:
        raise InvalidValue(path, value, f"one of {', '.join(KINDS)}")


_a_name = checked(optional(text))


@frozen
class Reading:
    """`ReadOptions` with their defaults, checked; and the length above which a text is refused."""

    text: str = field(default="text", validator=checked(text))
    published: str | None = field(default=None, validator=_a_name)
    source: str | None = field(default=None, validator=_a_name)
    id: str | None = field(default=None, validator=_a_name)
    encoding: str = field(default="utf-8", validator=checked(_an_encoding))
    kind: str | None = field(default=None, validator=checked(optional(_a_kind)))
    day: date | None = field(default=None, validator=checked(optional(a_date)))
    max_characters: int | None = field(default=None, validator=checked(optional(integer(1))))

    @property
    def columns(self) -> Columns:
        """The names of the columns."""
        return Columns(self.text, self.published, self.source, self.id)


def read(
    paths: Inputs,
    *,
    on_failure: Callable[[Failure], object] | None = None,
    max_characters: int | None = None,
    **options: Unpack[ReadOptions],
) -> Iterator[Document]:
    """Yield the documents of files, folders, patterns (``news/**/*.txt``), archives and standard input (``-``), in a fixed order.

    paths:
        one path or many. What a file holds is told by its ending: ``.txt`` is one text; ``.jsonl`` and ``.ndjson`` have an object a line;
        ``.csv`` and ``.tsv`` a header and records; ``.parquet`` rows (extra ``arrow``). Each may be compressed (``.gz``) or within a ``.zip``.
        Folders are walked in the order of names.
    on_failure:
        is called with the `Failure` of what cannot be read (wrong bytes, no text, no date), and the rest goes on. Without it the first
        one raises `DocumentFailed`.
    max_characters:
        longer texts are failures, and are not held in memory.
    options:
        the names of columns, the encoding, the kind: see `ReadOptions`.

    Ids are those of the column, else made of the file's name below the folder and the row: ``2024/a.txt``, ``news.csv#17``. An id that came
    before gets a number: ``a``, ``a#2``. Memory does not grow with the number of documents.

    >>> from caspian_relations.corpus import read
    >>> [document.id for document in read([Document("a", "نص"), Document("a", "نص آخر")])]
    ['a', 'a#2']
    """
    found = items(paths, Reading(**options, max_characters=max_characters))
    return _documents(found, on_failure)


def _documents(
    found: Iterator[Document | Failure], on_failure: Callable[[Failure], object] | None
) -> Iterator[Document]:
    for item in found:
        if isinstance(item, Document):
            yield item
        elif on_failure is None:
            raise DocumentFailed(item)
        else:
            on_failure(item)


def items(
    inputs: Inputs, reading: Reading, done: Callable[[int], object] = lambda _: None
) -> Iterator[Document | Failure]:
    """Yield documents and, in their places, failures; `done` is told the bytes on the disk that are finished with, as they are."""
    given = [inputs] if isinstance(inputs, str | PathLike | Document) else inputs
    if isinstance(given, list | tuple):
        # Where all is known, a path that leads nowhere is told at once.
        chain = [item if isinstance(item, Document) else files([item], reading.kind) for item in given]
        return _unique(_from(chain, reading, done), reading)
    lazily = (item if isinstance(item, Document) else files([item], reading.kind) for item in given)
    return _unique(_from(lazily, reading, done), reading)


def _from(
    chain: Iterable[Document | Iterator[File]], reading: Reading, done: Callable[[int], object]
) -> Iterator[Document | Failure]:
    for link in chain:
        if isinstance(link, Document):
            yield link
            continue
        for file in link:
            told = 0
            for item, at in _in_file(file, reading):
                yield item
                if told < at <= file.size:
                    done(at - told)
                    told = at
            done(file.size - told)


def _unique(found: Iterator[Document | Failure], reading: Reading) -> Iterator[Document | Failure]:
    longest = reading.max_characters
    # A private database on the disk, removed by itself: ids are remembered exactly, and memory does not grow.
    with closing(sqlite3.connect("", check_same_thread=False)) as seen:
        seen.execute("CREATE TABLE seen (id BLOB PRIMARY KEY, times INTEGER) WITHOUT ROWID")
        for item in found:
            id = _fresh(seen, item.id)
            if isinstance(item, Document) and longest is not None and len(item.text) > longest:
                fault = InvalidText("Document.text", f"{len(item.text)} characters", f"at most {longest} characters")
                yield Failure.of(id, item.place, fault)
            else:
                yield item if id == item.id else evolve(item, id=id)


def _fresh(seen: sqlite3.Connection, id: str) -> str:
    """`id`, or `id` with the first number that makes it new."""
    times = _times(seen, id)
    while times > 1:
        numbered = f"{id}#{times}"
        if _times(seen, numbered) == 1:
            return numbered
        times += 1
    return id


def _times(seen: sqlite3.Connection, id: str) -> int:
    """How often `id` has come, this time included."""
    key = id.encode("utf-8", "surrogatepass")
    row = seen.execute("SELECT times FROM seen WHERE id = ?", (key,)).fetchone()
    times = 1 + (row[0] if row else 0)
    seen.execute("REPLACE INTO seen VALUES (?, ?)", (key, times))
    return times


def _in_file(file: File, reading: Reading) -> Iterator[tuple[Document | Failure, int]]:
    """What stands in one file, and how many bytes of it on the disk have been read then."""
    number: int | None = None
    at = 0
    try:
        if file.fault is not None:
            raise file.fault
        with file.open() as stream:
            for number, fields in READERS[file.kind](
                stream, reading.columns, reading.encoding, reading.max_characters, file.name
            ):
                # Parquet is not read from its beginning to its end.
                at = position(stream) if file.kind != "parquet" else 0
                yield _item(file, number, fields, reading), at
    except (InvalidValue, MissingExtra) as error:
        # What the caller named is wrong for the whole file, except where the file itself is at fault.
        if error is not file.fault and not isinstance(error, InvalidText):
            raise
        yield Failure.of(file.name, str(file.origin), error), at
    except Exception as error:
        # Wrong bytes in a text, a broken archive, a disk that gives up: what follows in this file is lost, other files are not.
        yield Failure.of(file.name, str(evolve(file.origin, row=number + 1 if number else None)), error), at


def _item(file: File, number: int | None, fields: dict[str, Any] | Exception, reading: Reading) -> Document | Failure:
    origin = evolve(file.origin, row=number)
    id = file.name if number is None else f"{file.name}#{number}"
    if isinstance(fields, Exception):
        return Failure.of(id, str(origin), fields)
    given = fields.get("id")
    if given is not None and str(given).strip():
        id = str(given)
    try:
        source = fields.get("source")
        return Document(
            id,
            _as_text(fields["text"], reading.encoding),
            as_date(fields.get("published")) or reading.day,
            None if source is None else str(source),
            origin,
        )
    except ValueError as error:
        return Failure.of(id, str(origin), error)


def _as_text(value: Any, encoding: str) -> Any:
    return value.decode(encoding) if isinstance(value, bytes) else value


def as_date(value: Any) -> date | None:
    """Return the day in the value of a column: a date, a time, ISO 8601, or nothing.

    >>> as_date("2024-08-09T10:00:00Z"), as_date(""), as_date(datetime(2024, 8, 9, 10))
    (datetime.date(2024, 8, 9), None, datetime.date(2024, 8, 9))
    """
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    if isinstance(value, str):
        if not value.strip():
            return None
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    raise InvalidText("Document.published", value, "a date such as 2024-08-09, or a time that begins with one")
