"""`run`: from inputs to a folder of results, with any number of workers, any interruption, and the same bytes in the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import Unpack

import attrs
from attrs import define, frozen

import caspian_relations
from caspian_relations import formats
from caspian_relations.corpus.documents import Document, DocumentFailed, Failure
from caspian_relations.corpus.inputs import size as bytes_on_disk
from caspian_relations.corpus.parts import Digest, Done, Output, PartWriter, size
from caspian_relations.corpus.pool import Item, Work, outcomes
from caspian_relations.corpus.reading import Inputs, Reading, ReadOptions, items
from caspian_relations.corpus.tables import arrow, columns
from caspian_relations.corpus.work import DEFAULT, PARQUET, Job, Made, Parse
from caspian_relations.model.errors import InvalidValue, UnknownFormat

__all__ = ["Progress", "Summary", "run"]


@frozen
class Progress:
    """How far a run is."""

    documents: int
    """Done so far, failures and what was there before included."""
    failures: int
    bytes: int
    """UTF-8 bytes of the texts that this run has read."""
    seconds: float
    """Since it began."""
    resumed: int = 0
    """Documents that were there before."""
    files_done: int = 0
    """Bytes on the disk of the files that have been read."""
    files_all: int | None = None
    """Bytes on the disk of all files; None where that is not known (standard input)."""


@frozen
class Summary:
    """What a run has done.

    >>> summary = Summary(documents=1000, failures=2, bytes=500_000, characters=300_000, seconds=2.0)
    >>> summary.documents_per_second, summary.bytes_per_second
    (500.0, 250000.0)
    """

    documents: int
    """In the folder, those that failed included."""
    failures: int
    """Of these, how many gave no article."""
    bytes: int
    """UTF-8 bytes of the texts."""
    characters: int
    """Code points of the texts."""
    seconds: float
    """That this run took."""
    resumed: int = 0
    """Documents that were there before."""
    parts: int = 0
    """Parts in the folder."""
    bytes_resumed: int = 0
    """UTF-8 bytes of the texts that were there before."""

    @property
    def documents_per_second(self) -> float:
        """Of this run alone."""
        return (self.documents - self.resumed) / self.seconds if self.seconds else 0.0

    @property
    def bytes_per_second(self) -> float:
        """Of this run alone."""
        return (self.bytes - self.bytes_resumed) / self.seconds if self.seconds else 0.0


def run(
    inputs: Inputs,
    out: str | PathLike[str],
    *,
    workers: int = 1,
    to: str = "jsonl",
    rows: str = "facts",
    strict: bool = False,
    max_seconds: float | None = None,
    max_characters: int | None = None,
    resume: bool = False,
    part_size: int = 1000,
    on_progress: Callable[[Progress], object] | None = None,
    parse: str | Parse = DEFAULT,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Read every document of `inputs` and write the results into the folder `out`; return how much that was.

    inputs:
        what `read` takes: paths, or documents.
    workers:
        processes that read. One that dies is replaced; its document is tried once more and then recorded.
    to:
        ``jsonl`` (an article a line), ``parquet`` (a table; extra ``arrow``), or any other format that is a file: one file for each document.
    rows:
        what the rows of a table are: ``facts``, ``mentions`` or ``articles``.
    strict:
        stop at the first document that fails, with `DocumentFailed`. By default it is recorded and the rest goes on.
    max_seconds, max_characters:
        a document that takes longer, or is longer, is recorded as a failure. The first documents of a new worker may take ten seconds more: what
        reading needs is loaded then.
    resume:
        go on where an earlier call, however it ended, has stopped. The settings have to be the same, and the documents as well.
    part_size:
        documents in a part. A part is complete or absent.
    on_progress:
        is called after every document.
    parse:
        what reads a text, with the signature of `caspian_relations.parse`: a function of a module, or ``module:function``.

    The bytes in `out` depend on the documents and the settings alone: not on `workers`, nor on interruptions. Memory does not grow with the
    number of documents. Workers are started afresh (``spawn``): a script calls this under ``if __name__ == "__main__":``.

    Raises `InvalidValue` or `UnknownFormat` for settings that are wrong, `FileNotFoundError` for a path that leads nowhere, before anything is written.
    """
    _check(workers=workers, part_size=part_size, max_seconds=max_seconds, to=to, rows=rows)
    reading = Reading(**options, max_characters=max_characters)
    job = Job(parse, to, rows)
    began = time.monotonic()
    whole = _whole(inputs, reading)
    tally = _Tally(began, whole, on_progress)
    documents = items(inputs, reading, tally.file_done)
    settings = {
        "version": caspian_relations.__version__,
        "to": to,
        "rows": rows,
        "part_size": part_size,
        "parse": _name(parse),
    }
    settings |= {
        name: None if value is None else value if isinstance(value, int) else str(value)
        for name, value in attrs.asdict(reading).items()
    }
    output = Output(_outside(Path(out), inputs), settings, resume=resume)
    try:
        made: Work[Made] = job
        work = outcomes(_todo(documents, output, part_size, tally), made, workers, max_seconds)
        with (
            closing(work),
            closing(_written(work, lambda number: output.part(number, to, rows), part_size, strict, tally)) as parts,
        ):
            for part in parts:
                output.done[part.part] = part
        output.complete()
    finally:
        output.close()
    return _summed(output.done.values(), time.monotonic() - began, tally)


def _summed(parts: Collection[Done], seconds: float, tally: _Tally) -> Summary:
    return Summary(
        documents=sum(part.documents for part in parts),
        failures=sum(part.failures for part in parts),
        bytes=sum(part.bytes for part in parts),
        characters=sum(part.characters for part in parts),
        seconds=seconds,
        resumed=tally.resumed,
        parts=len(parts),
        bytes_resumed=tally.bytes_resumed,
    )


def _check(*, workers: int, part_size: int, max_seconds: float | None, to: str, rows: str) -> None:
    for name, value in (("workers", workers), ("part_size", part_size)):
        if type(value) is not int or value < 1:
            raise InvalidValue(name, value, "an integer of at least 1")
    if max_seconds is not None and not max_seconds > 0:
        raise InvalidValue("max_seconds", max_seconds, "a number of seconds above 0")
    columns(rows)
    if to == PARQUET:
        arrow()
    elif to not in formats.writable():
        raise UnknownFormat(to, dict.fromkeys((*formats.writable(), PARQUET)))


def _name(parse: str | Parse) -> str:
    return (
        parse
        if isinstance(parse, str)
        else f"{parse.__module__}:{getattr(parse, '__qualname__', type(parse).__name__)}"
    )


def _paths(inputs: Inputs) -> list[str | PathLike[str]] | None:
    """The paths among the inputs; None where they are not all known beforehand."""
    if isinstance(inputs, str | PathLike):
        return [inputs]
    if isinstance(inputs, Sequence) and all(isinstance(item, str | PathLike) for item in inputs):
        return [item for item in inputs if isinstance(item, str | PathLike)]
    return None


def _whole(inputs: Inputs, reading: Reading) -> int | None:
    paths = _paths(inputs)
    return None if paths is None else bytes_on_disk(paths, reading.kind)


def _outside(out: Path, inputs: Inputs) -> Path:
    """`out`, if it is in none of the folders that are read."""
    for path in _paths(inputs) or ():
        if Path(path).is_dir() and out.resolve().is_relative_to(Path(path).resolve()):
            raise InvalidValue("out", str(out), f"a folder outside of {path}, which is read")
    return out


@define
class _Tally:
    began: float
    files_all: int | None
    report: Callable[[Progress], object] | None
    documents: int = 0
    failures: int = 0
    bytes: int = 0
    resumed: int = 0
    bytes_resumed: int = 0
    files_done: int = 0

    def file_done(self, size: int) -> None:
        self.files_done += size

    def skip(self, done: Done) -> None:
        self.resumed += done.documents
        self.bytes_resumed += done.bytes
        self.documents += done.documents
        self.failures += done.failures
        self._tell()

    def add(self, item: Item, failed: bool) -> None:
        self.documents += 1
        self.failures += failed
        self.bytes += size(item) if isinstance(item, Document) else 0
        self._tell()

    def _tell(self) -> None:
        if self.report is not None:
            seconds = time.monotonic() - self.began
            self.report(
                Progress(
                    self.documents, self.failures, self.bytes, seconds, self.resumed, self.files_done, self.files_all
                )
            )


def _todo(documents: Iterator[Item], output: Output, part_size: int, tally: _Tally) -> Iterator[tuple[int, Item]]:
    """Yield, with their numbers, the documents that no complete part holds; the others have to be those that the part was made of."""
    complete = dict(output.done)
    digest = Digest()
    for number, item in enumerate(documents):
        done = complete.get(number // part_size)
        if done is None:
            yield number, item
            continue
        digest.add(item)
        if digest.documents == done.documents:
            if str(digest) != done.digest:
                raise _changed()
            tally.skip(done)
            digest = Digest()
    if digest.documents or tally.resumed != sum(done.documents for done in complete.values()):
        raise _changed()


def _changed() -> InvalidValue:
    return InvalidValue("inputs", "other documents", "the documents that the folder was begun with, in the same order")


def _written(
    work: Iterator[tuple[int, Item, Made | Failure]],
    begin: Callable[[int], PartWriter],
    part_size: int,
    strict: bool,
    tally: _Tally,
) -> Generator[Done, None, None]:
    """Write outcomes into their parts, and yield each part that is complete."""
    part: PartWriter | None = None
    try:
        for number, item, outcome in work:
            if strict and isinstance(outcome, Failure):
                raise DocumentFailed(outcome)
            if part is None:
                part = begin(number // part_size)
            part.add(item, outcome)
            tally.add(item, isinstance(outcome, Failure))
            if number % part_size == part_size - 1:
                done, part = part.finish(), None
                yield done
        if part is not None:
            done, part = part.finish(), None
            yield done
    finally:
        if part is not None:
            part.abandon()
