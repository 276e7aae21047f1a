"""From paths to files: folders, patterns, compressed files and archives are opened up; each file is named and told what it holds."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from glob import has_magic
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import IO, cast

from attrs import field, frozen

from caspian_relations.corpus.documents import Origin
from caspian_relations.model.errors import InvalidValue

__all__ = ["KINDS", "STANDARD_INPUT", "File", "Given", "files", "position", "seekable", "size"]

KINDS = ("text", "jsonl", "csv", "parquet")
"""What a file may hold."""
STANDARD_INPUT = "-"

_KIND_OF = {
    ".txt": "text", ".text": "text", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet",
}  # fmt: skip
_ARCHIVE = ".zip"
_COMPRESSED = ".gz"

Given = str | PathLike[str]


@frozen
class File:
    """One file of a corpus, plain or within an archive, not yet open."""

    name: str
    """What ids begin with: the path below the folder that was named, or the name of a file that was named itself."""
    kind: str
    """One of `KINDS`."""
    origin: Origin
    """Where it is."""
    open: Callable[[], AbstractContextManager[IO[bytes]]] = field(repr=False, eq=False)
    """Opens it for reading, decompressed."""
    size: int = 0
    """Bytes on the disk that are done with when the file is."""
    fault: Exception | None = None
    """Why it cannot be opened, where that is known beforehand."""


def files(paths: Iterable[Given], kind: str | None = None) -> Iterator[File]:
    """Yield the files that `paths` name, in the order of `paths`; a folder's files are sorted by name, folder by folder.

    `kind` says what all of them hold; by default the ending does, and files in folders and archives with an ending that says nothing are passed
    over. So are hidden ones. Raises `FileNotFoundError` or `InvalidValue` for a path that leads to nothing, before anything is read.
    """
    return (file for path in _checked(paths) for file in _below(path, kind))


def size(paths: Iterable[Given], kind: str | None = None) -> int | None:
    """Return how many bytes the files have on the disk, or None where standard input is among them."""
    known = list(paths)
    return None if STANDARD_INPUT in known else sum(_bytes_of(path, kind) for path in known)


def _checked(paths: Iterable[Given]) -> list[str]:
    checked = []
    for path in [os.fspath(path) for path in paths]:
        if path == STANDARD_INPUT or Path(path).exists():
            checked.append(path)
        elif has_magic(path):
            if next(_matches(path), None) is None:
                raise InvalidValue("paths", path, "a pattern that some file matches")
            checked.append(path)
        else:
            raise FileNotFoundError(2, "No such file or directory", path)
    return checked


def _below(path: str, kind: str | None) -> Iterator[File]:
    if path == STANDARD_INPUT:
        origin = Origin(STANDARD_INPUT)
        yield File("stdin", kind or "text", origin, lambda: nullcontext(sys.stdin.buffer))
    else:
        for file, name in _plain(path, kind):
            yield from _opened(file, name, kind)


def _plain(path: str, kind: str | None) -> Iterator[tuple[Path, str]]:
    """Each file with the name that its ids begin with."""
    given = Path(path)
    if given.is_dir():
        yield from ((file, file.relative_to(given).as_posix()) for file in _walk(given, kind))
    elif given.exists():
        yield given, given.name
    else:
        base = _fixed_part(path)
        yield from ((file, file.relative_to(base).as_posix()) for file in sorted(_matches(path)))


def _matches(pattern: str) -> Iterator[Path]:
    """The files that a pattern matches; ``**`` is any folders; hidden ones match nothing."""
    base = _fixed_part(pattern)
    for file in base.glob(str(Path(pattern).relative_to(base))):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(base).parts):
            yield file


def _fixed_part(pattern: str) -> Path:
    """The folders before the first wildcard."""
    parts = Path(pattern).parts[:-1]
    fixed = next((i for i, part in enumerate(parts) if has_magic(part)), len(parts))
    return Path(*parts[:fixed])


def _walk(folder: Path, kind: str | None) -> Iterator[Path]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # a link to a folder may lead in a circle
                yield from _walk(entry, kind)
        elif _is_input(entry.name, kind):
            yield entry


def _is_input(name: str, kind: str | None) -> bool:
    return kind is not None or name.lower().endswith(_ARCHIVE) or _kind_of(name) is not None


def _kind_of(name: str) -> str | None:
    return _KIND_OF.get(PurePosixPath(name.lower().removesuffix(_COMPRESSED)).suffix)


def _bytes_of(path: Given, kind: str | None) -> int:
    return sum(_size(file) for file, _ in _plain(os.fspath(path), kind))


def _size(file: Path) -> int:
    """The size of a file; 0 for one that is gone, or a link that leads nowhere: it will fail when it is read."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _opened(file: Path, name: str, kind: str | None) -> Iterator[File]:
    origin = Origin(str(file))
    if name.lower().endswith(_ARCHIVE):
        yield from _members(file, name, kind)
        return
    yield File(
        name,
        kind or _kind_of(name) or "text",
        origin,
        partial(_open, partial(_on_disk, file), name),
        _size(file),
    )


def _on_disk(file: Path) -> IO[bytes]:
    return file.open("rb")


@contextmanager
def _open(opener: Callable[[], IO[bytes]], name: str) -> Iterator[IO[bytes]]:
    with opener() as stream:
        if name.lower().endswith(_COMPRESSED):
            with gzip.GzipFile(fileobj=stream) as unpacked:
                # It reads like any other file; only its type is none of theirs.
                yield cast(IO[bytes], unpacked)
        else:
            yield stream


def _members(file: Path, name: str, kind: str | None) -> Iterator[File]:
    """The files of an archive, in its order, which is the same on every machine."""
    try:
        archive = zipfile.ZipFile(file)
    except (OSError, zipfile.BadZipFile) as error:
        yield File(
            name,
            "text",
            Origin(str(file)),
            partial(_open, partial(_on_disk, file), name),
            _size(file),
            fault=error,
        )
        return
    with archive:
        for member in archive.infolist():
            parts = PurePosixPath(member.filename).parts
            if (
                member.is_dir()
                or any(part.startswith((".", "__MACOSX")) for part in parts)
                or not _is_input(member.filename, kind)
            ):
                continue
            origin = Origin(str(file), member.filename)
            below = f"{name}/{member.filename}"
            fault = None
            if member.filename.lower().endswith(_ARCHIVE):
                fault = InvalidValue("paths", below, "an archive of files, not of archives")
            yield File(
                below,
                kind or _kind_of(member.filename) or "text",
                origin,
                partial(_open, partial(archive.open, member), below),
                member.compress_size,
                fault,
            )


def position(stream: IO[bytes]) -> int:
    """Return how many bytes on the disk have been read of an open file; 0 where that is not known (a pipe, a file in an archive)."""
    on_disk = getattr(stream, "fileobj", stream)  # of a gzip file
    return on_disk.tell() if isinstance(on_disk, io.BufferedReader) and not on_disk.closed and on_disk.seekable() else 0


def seekable(stream: IO[bytes]) -> AbstractContextManager[IO[bytes]]:
    """Return `stream` if it can be read from any position on its own disk file, else a temporary copy that can."""
    if isinstance(stream, io.BufferedReader) and stream.seekable():
        return nullcontext(stream)
    copy: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (the caller closes it)
    shutil.copyfileobj(stream, copy)
    copy.seek(0)
    return copy
