"""Where the results of one part go: a file of lines, a Parquet file, or a folder with a file for each document."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from caspian_relations.corpus.disk import begun, put, remembered, removed, settled
from caspian_relations.corpus.tables import arrow, packed, schema
from caspian_relations.corpus.work import PARQUET
from caspian_relations.formats import get

__all__ = ["LINES", "Sink", "file_name", "opened"]

LINES = "jsonl"
_ROWS_AT_ONCE = 20_000
_LONGEST_NAME = 180
"""Bytes; file systems take 255, and the ending and the sign of what is incomplete need some."""


class Sink(Protocol):
    """Takes the results of the documents of a part, in their order."""

    def write(self, id: str, made: Any) -> None:
        """Write the result of the document with that id."""

    def finish(self) -> None:
        """Give what was written its name."""

    def abandon(self) -> None:
        """Leave nothing."""


def opened(folder: Path, name: str, to: str, rows: str) -> Sink:
    """Begin the part called `name`."""
    if to == PARQUET:
        return _Table(folder / f"{name}.parquet", rows)
    if to == LINES:
        return _Lines(folder / f"{name}.jsonl")
    return _Files(folder / name, get(to).suffix)


class _Lines:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = begun(path).open("wb")

    def write(self, id: str, made: bytes) -> None:
        self.file.write(made)

    def finish(self) -> None:
        settled(self.file)
        self.file.close()
        put(begun(self.path), self.path)

    def abandon(self) -> None:
        self.file.close()
        removed(begun(self.path))


class _Table:
    """Row groups of a fixed number of rows, so that the bytes do not depend on when the rows came."""

    def __init__(self, path: Path, rows: str) -> None:
        from pyarrow import parquet

        self.path, self.rows = path, rows
        self.file = begun(path).open("wb")
        self.writer = parquet.ParquetWriter(self.file, schema(rows))
        self.waiting: list[Any] = []

    def write(self, id: str, made: list[Any]) -> None:
        self.waiting.extend(made)
        while len(self.waiting) >= _ROWS_AT_ONCE:
            self._flush(self.waiting[:_ROWS_AT_ONCE])
            del self.waiting[:_ROWS_AT_ONCE]

    def _flush(self, rows: list[Any]) -> None:
        self.writer.write_table(arrow().Table.from_batches([packed(rows, self.rows)]))

    def finish(self) -> None:
        if self.waiting:
            self._flush(self.waiting)
        self.writer.close()
        settled(self.file)
        self.file.close()
        put(begun(self.path), self.path)

    def abandon(self) -> None:
        self.writer.close()
        self.file.close()
        removed(begun(self.path))


class _Files:
    def __init__(self, folder: Path, suffix: str) -> None:
        self.folder, self.suffix = folder, suffix
        removed(begun(folder))
        begun(folder).mkdir()

    def write(self, id: str, made: bytes) -> None:
        with (begun(self.folder) / (file_name(id) + self.suffix)).open("xb") as file:
            file.write(made)

    def finish(self) -> None:
        # Not one by one as they come: the disk does the work of many at once.
        for path in begun(self.folder).iterdir():
            with path.open("rb") as file:
                settled(file)
        remembered(begun(self.folder))
        put(begun(self.folder), self.folder)

    def abandon(self) -> None:
        removed(begun(self.folder))


def file_name(id: str) -> str:
    """Return a file's name for the document `id`, without ending: another one for each id.

    Letters and digits of any script, ``-``, ``_``, ``#``, ``.`` and the space stay; other characters are written as in URLs (``%2F``), and so is a dot
    at the beginning. What is too long is cut and told apart by a digest.

    >>> file_name("2024/a.txt"), file_name(".hidden")
    ('2024%2Fa.txt', '%2Ehidden')
    """
    name = "".join(letter if letter.isalnum() or letter in "-_# ." else _escaped(letter) for letter in id)
    if name.startswith("."):
        name = f"%2E{name[1:]}"
    encoded = name.encode()
    if len(encoded) <= _LONGEST_NAME:
        return name
    digest = sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{encoded[:_LONGEST_NAME].decode(errors='ignore')}~{digest}"


def _escaped(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))
