"""The output of a run: parts that are complete or absent, whatever ends the run and whenever.

A part holds the results of a fixed number of documents in their order, so that what is in it does not depend on how the work was shared out. Its files
are written under names that begin with a dot, forced to the disk and renamed; the marker that is written last says that the part is done, how much is in
it, and, by a digest, of which documents it was made.

    part-00000.jsonl        results; a folder of files for formats that hold one article
    _errors/00000.jsonl     records of the documents that failed, where there are any
    _done/00000.json        the marker
    _run.json               what the run was asked for
    _summary.json           the totals; there when everything is
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import attrs
from attrs import define, field, frozen

from caspian_relations.corpus.disk import removed, written
from caspian_relations.corpus.documents import Document, Failure
from caspian_relations.corpus.sinks import Sink, opened
from caspian_relations.corpus.work import Made
from caspian_relations.model.errors import InvalidValue

__all__ = ["Digest", "Done", "Output", "PartWriter"]

_RUN, _SUMMARY, _DONE, _ERRORS = "_run.json", "_summary.json", "_done", "_errors"

_OWN = re.compile(r"(?P<begun>\.?)(?:(?:part-)?(?P<part>[0-9]{5,})(?:\.[a-z.]+)?|_run\.json|_summary\.json)")
"""The names that a run writes; what begins with a dot is incomplete."""


@frozen
class Done:
    """What the marker of a complete part says, beside the ids of the documents whose results are in it, in their order."""

    part: int
    """From 0."""
    documents: int
    """Those that failed included."""
    failures: int
    characters: int
    """Of the texts that were read."""
    bytes: int
    """Of the same in UTF-8."""
    digest: str
    """SHA-256 of the documents that it was made of."""


class Digest:
    """SHA-256 over documents and failures, one after the other."""

    def __init__(self) -> None:
        self._hash = sha256()
        self.documents = 0

    def add(self, item: Document | Failure) -> None:
        """Add the next one."""
        self.documents += 1
        values = (
            (item.id, _day(item.published), item.source or "", item.text)
            if isinstance(item, Document)
            else (item.id, item.error, item.message)
        )
        for value in values:
            encoded = value.encode("utf-8", "surrogatepass")
            self._hash.update(b"%d:" % len(encoded))
            self._hash.update(encoded)

    def __str__(self) -> str:
        return self._hash.hexdigest()


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


class Output:
    """The folder that a run writes."""

    def __init__(self, folder: Path, settings: Mapping[str, Any], *, resume: bool) -> None:
        self.folder = folder
        self._settings = dict(settings)
        self._prepare(resume)
        self._lock = _locked(folder)
        self.done = {done.part: done for done in markers(folder) if self._has(done)}
        self._clear()

    def _prepare(self, resume: bool) -> None:
        stated = self.folder / _RUN
        if stated.exists():
            if not resume:
                raise InvalidValue(
                    "out", str(self.folder), "a folder that is new or empty; resume what is there, or take another one"
                )
            before = json.loads(stated.read_text(encoding="utf-8"))
            for name, value in self._settings.items():
                if before.get(name) != value:
                    raise InvalidValue(name, value, f"{before.get(name)!r}, with which {self.folder} was begun")
            return
        if self.folder.exists() and (
            not self.folder.is_dir() or any(not entry.name.startswith(".") for entry in self.folder.iterdir())
        ):
            raise InvalidValue("out", str(self.folder), "a folder that is new or empty, or one that a run has begun")
        # Nothing stands in a folder that was begun before this file does.
        self.folder.mkdir(parents=True, exist_ok=True)
        written(stated, json.dumps(self._settings, ensure_ascii=False, indent=1, sort_keys=True) + "\n")

    def _has(self, done: Done) -> bool:
        """Whether a part is there as its marker says."""
        errors = self.folder / _ERRORS / f"{done.part:05}.jsonl"
        return any(self.folder.glob(f"part-{done.part:05}*")) and errors.exists() == bool(done.failures)

    def _clear(self) -> None:
        """Remove what an interrupted run left half done."""
        for folder in (self.folder, self.folder / _DONE, self.folder / _ERRORS):
            folder.mkdir(exist_ok=True)
            for entry in list(folder.iterdir()):
                name = _OWN.fullmatch(entry.name)
                if name is not None and (
                    name["begun"] or (name["part"] is not None and int(name["part"]) not in self.done)
                ):
                    removed(entry)

    def part(self, number: int, to: str, rows: str) -> PartWriter:
        """Begin a part."""
        return PartWriter(self.folder, number, opened(self.folder, f"part-{number:05}", to, rows))

    def complete(self) -> None:
        """Write the totals: everything is there."""
        totals = {
            name: sum(getattr(done, name) for done in self.done.values())
            for name in ("documents", "failures", "characters", "bytes")
        }
        written(self.folder / _SUMMARY, json.dumps({"parts": len(self.done), **totals}, indent=1) + "\n")

    def close(self) -> None:
        """Let others write there."""
        if self._lock is not None:
            self._lock.close()


@define
class PartWriter:
    """A part that is being written."""

    folder: Path
    number: int
    sink: Sink
    digest: Digest = field(factory=Digest)
    ids: list[str] = field(factory=list)
    failures: list[Failure] = field(factory=list)
    characters: int = 0
    bytes: int = 0

    def add(self, item: Document | Failure, outcome: Made | Failure) -> None:
        """Write the next document's result, or keep the record of its failure."""
        self.digest.add(item)
        if isinstance(item, Document):
            self.characters += len(item.text)
            self.bytes += size(item)
        if isinstance(outcome, Failure):
            self.failures.append(outcome)
        else:
            self.sink.write(item.id, outcome)
            self.ids.append(item.id)

    def finish(self) -> Done:
        """Put the files of the part in their places, its marker last."""
        if self.failures:
            written(
                self.folder / _ERRORS / f"{self.number:05}.jsonl",
                b"".join(_line(attrs.asdict(failure)) for failure in self.failures),
            )
        self.sink.finish()
        done = Done(
            self.number, self.digest.documents, len(self.failures), self.characters, self.bytes, str(self.digest)
        )
        written(self.folder / _DONE / f"{self.number:05}.json", _line({**attrs.asdict(done), "ids": self.ids}))
        return done

    def abandon(self) -> None:
        """Leave nothing of the part."""
        self.sink.abandon()


def markers(folder: Path) -> Iterator[Done]:
    """Yield the markers of the complete parts of a folder, in their order."""
    for marker in sorted((folder / _DONE).glob("[0-9]*.json"), key=lambda marker: int(marker.stem)):
        told = json.loads(marker.read_bytes())
        yield Done(**{name: value for name, value in told.items() if name != "ids"})


def _line(record: Mapping[str, Any]) -> bytes:
    """A line of JSON; lone surrogates, which some ids and messages hold, become escapes."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def size(document: Document) -> int:
    """The bytes of a document's text in UTF-8."""
    return len(document.text.encode("utf-8", "surrogatepass"))


def _locked(folder: Path) -> IO[bytes] | None:
    """Keep other runs out of `folder` until this process ends, where the system can."""
    try:
        import fcntl
    except ImportError:  # pragma: no cover - a system without locks of this kind
        return None
    file = (folder / _RUN).open("rb")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise InvalidValue("out", str(folder), "a folder that no other run is writing") from None
    return file
