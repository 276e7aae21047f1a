"""What stands in a file of each kind: a text, lines of JSON, the records of a table. Only one record is held at a time."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import IO, Any

from attrs import frozen

from caspian_relations.corpus.inputs import seekable
from caspian_relations.model.errors import InvalidText, InvalidValue, MissingExtra

__all__ = ["READERS", "Columns", "Record"]

_WIDEST = 12
"""Bytes that a character may take: two JSON escapes of six."""
_OTHER_FIELDS = 1 << 20
"""Bytes that a line may have beside its text before it counts as too long."""
_ROWS_AT_ONCE = 64
_ANY_FIELD = 2**31 - 1
"""The csv module refuses fields of more than 131,072 characters unless it is told otherwise."""


@frozen
class Columns:
    """The names of the columns that hold what a document has. None is the customary name, where there is such a column."""

    text: str = "text"
    published: str | None = None
    source: str | None = None
    id: str | None = None

    def named(self) -> dict[str, str]:
        """Field -> the column that the caller named for it."""
        fields = {"text": self.text, "published": self.published, "source": self.source, "id": self.id}
        return {field: column for field, column in fields.items() if column is not None}

    def check(self, columns: list[str], where: str) -> None:
        """Raise `InvalidValue` unless all that were named are among `columns`."""
        for field, column in self.named().items():
            if column not in columns:
                raise InvalidValue(
                    f"{field} column", column, f"a column of {where}: {', '.join(columns) or 'it has none'}"
                )

    def pick(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the four fields of a row."""
        return {field: row.get(getattr(self, field) or field) for field in ("text", "published", "source", "id")}


Fields = dict[str, Any]
Record = tuple[int | None, Fields | Exception]
"""(row from 1, fields), (row, why there are none), or (None, why the rest of the file cannot be read)."""
Reader = Callable[[IO[bytes], Columns, str, int | None, str], Iterator[Record]]


def whole_text(stream: IO[bytes], columns: Columns, encoding: str, longest: int | None, name: str) -> Iterator[Record]:
    """One text. A byte order mark at its beginning is no part of it."""
    raw = stream.read() if longest is None else stream.read(4 * longest + 5)
    if longest is not None and len(raw) > 4 * longest + 4:
        yield None, _too_long(f"more than {len(raw) // 4 - 1} characters", longest)
        return
    yield None, {"text": raw.decode(encoding).removeprefix("\ufeff")}


def json_lines(stream: IO[bytes], columns: Columns, encoding: str, longest: int | None, name: str) -> Iterator[Record]:
    """One object a line; blank lines are skipped. A line that cannot be decoded or is no object fails alone."""
    limit = -1 if longest is None else _WIDEST * longest + _OTHER_FIELDS
    if _ascii_is_ascii(encoding):
        lines: Iterator[bytes | None] = _lines(stream, limit)
    else:
        lines, encoding = _recoded(stream, encoding), "utf-8"
    for number, line in enumerate(lines, 1):
        if line is None:
            yield number, _too_long(f"a line of more than {limit} bytes", longest)
        elif line.strip():
            yield number, _object(line, columns, encoding)


def _lines(stream: IO[bytes], limit: int) -> Iterator[bytes | None]:
    """Lines of bytes; None for a line that is longer than `limit`, which is passed over without being held."""
    while line := stream.readline(limit):
        if len(line) == limit and not line.endswith(b"\n"):
            while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line


def _recoded(stream: IO[bytes], encoding: str) -> Iterator[bytes]:
    """Lines in UTF-8. Wrong bytes end the file: nothing tells where the next line begins."""
    wrapped = io.TextIOWrapper(stream, encoding, newline="\n")
    try:
        for line in wrapped:
            yield line.encode("utf-8", "surrogatepass")
    finally:
        wrapped.detach()


def _object(line: bytes, columns: Columns, encoding: str) -> Fields | Exception:
    try:
        row = json.loads(line.decode(encoding).removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        return error
    if not isinstance(row, dict):
        return InvalidText("line", row, "a JSON object")
    missing = [column for column in columns.named().values() if column not in row]
    if missing:
        return InvalidText(f"line.{missing[0]}", None, f"a value; the object has {', '.join(sorted(row)) or 'none'}")
    return columns.pick(row)


def table(stream: IO[bytes], columns: Columns, encoding: str, longest: int | None, name: str) -> Iterator[Record]:
    """Records separated by commas, semicolons or tabs (RFC 4180), the first of which names the columns."""
    if csv.field_size_limit() < _ANY_FIELD:
        csv.field_size_limit(_ANY_FIELD)
    # Bytes that are wrong become lone surrogates, so that they fail the record that they stand in and no other.
    escaping = _ascii_is_ascii(encoding)
    wrapped = io.TextIOWrapper(stream, encoding, "surrogateescape" if escaping else "strict", newline="")
    try:
        head = wrapped.readline().removeprefix("\ufeff")
        rows = csv.reader(chain([head], wrapped), delimiter=_delimiter(head))
        header = next(rows, [])
        columns.check(header, name)
        for number, row in enumerate(_records(rows), 1):
            if isinstance(row, Exception):
                yield number, row
            else:
                fault = _undecoded(row, encoding) if escaping else None
                yield (
                    number,
                    fault or columns.pick({column: value or None for column, value in zip(header, row, strict=False)}),
                )
    finally:
        wrapped.detach()  # what was opened elsewhere is closed there


def _records(rows: Iterator[list[str]]) -> Iterator[list[str] | Exception]:
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield error
        else:
            if row:
                yield row


def _delimiter(head: str) -> str:
    counted = Counter(mark for mark in head if mark in ",;\t")
    return max(",;\t", key=lambda mark: counted[mark])


def _undecoded(row: list[str], encoding: str) -> Exception | None:
    for value in row:
        if not value.isascii() and any("\udc80" <= letter <= "\udcff" for letter in value):
            try:
                value.encode(encoding, "surrogateescape").decode(encoding)
            except UnicodeError as error:
                return error
    return None


def parquet(stream: IO[bytes], columns: Columns, encoding: str, longest: int | None, name: str) -> Iterator[Record]:
    """The rows of an Apache Parquet file; extra ``arrow``."""
    try:
        from pyarrow import parquet as reader
    except ImportError:
        raise MissingExtra("arrow", "pyarrow") from None
    with seekable(stream) as file, reader.ParquetFile(file) as content:
        names = content.schema_arrow.names
        columns.check(names, name)
        wanted = [
            column
            for column in (getattr(columns, field) or field for field in Columns.__annotations__)
            if column in names
        ]
        number = 0
        for batch in content.iter_batches(_ROWS_AT_ONCE, columns=wanted):
            for row in batch.to_pylist():
                number += 1
                yield number, columns.pick(row)


def _ascii_is_ascii(encoding: str) -> bool:
    """Whether lines can be told apart before they are decoded; not so in UTF-16."""
    return "\n{".encode(encoding) == b"\n{"


def _too_long(got: str, longest: int | None) -> InvalidText:
    return InvalidText("Document.text", got, f"at most {longest} characters")


READERS: dict[str, Reader] = {"text": whole_text, "jsonl": json_lines, "csv": table, "parquet": parquet}
"""Kind of a file -> its reader."""
