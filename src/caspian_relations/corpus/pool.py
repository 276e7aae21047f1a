"""Worker processes that may die.

A pool of `concurrent.futures` is broken for good when one of its processes ends. Here each worker has a pipe of its own; when it ends, the document that
it was reading is given once more to another one and then recorded as a failure, the documents that it had not begun are given to others, and a new
worker takes its place. Results come in the order of the documents, whichever worker was first, and no more than a bounded number is ever on the way.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any, Protocol, TypeVar

from attrs import define, field

from caspian_relations.corpus.documents import Document, Failure, WorkersFailed
from caspian_relations.model.errors import CaspianError

__all__ = ["Work", "WorkerDied", "outcomes"]

MadeT_co = TypeVar("MadeT_co", covariant=True)


class Work(Protocol[MadeT_co]):
    """What is to be done with documents; sent to every worker, which makes its function of it."""

    def worker(self) -> Callable[[Document], MadeT_co | Failure]:
        """Return the function from a document to its result. It raises nothing, and what it returns can be pickled and is no exception."""
        ...


_DOCUMENTS_AT_ONCE = 16
_CHARACTERS_AT_ONCE = 1 << 16
"""A worker is given so much at a time: enough that it does not wait, little enough that its neighbour does not either."""
_CHUNKS_AHEAD = 4
_CHARACTERS_AHEAD = 1 << 22
"""Read ahead for each worker, at most."""
_WARMING = 10.0
"""Seconds that a new worker has beside the limit for each of its first documents: what reading needs is loaded then."""
_ATTEMPTS = 2
_FAILED_STARTS = 3

Item = Document | Failure


class WorkerDied(Exception):  # noqa: N818 (named for what it reports)
    """The process that read a document ended before it had read it."""


@define
class _Task:
    place: int
    """Its place in the order of results."""
    document: Document
    attempts: int = 0


@define
class _Worker:
    process: SpawnProcess
    connection: Connection
    ready: bool = False
    tasks: deque[_Task] = field(factory=deque)
    """What it was given and has not answered, in order; the first is what it reads now."""
    since: float = 0.0
    """When it began with the first."""
    cold: bool = True
    """Whether it has not answered yet all that it was given first."""

    def until(self, max_seconds: float) -> float:
        """When the time for what it reads now is over."""
        return self.since + max_seconds + (_WARMING if self.cold else 0.0)


def outcomes(
    items: Iterator[tuple[int, Item]], job: Work[MadeT_co], workers: int, max_seconds: float | None = None
) -> Generator[tuple[int, Item, MadeT_co | Failure], None, None]:
    """Yield every numbered item with its outcome, in order. A failure among the items is its own outcome.

    `max_seconds` is how long the reading of one document may take; the worker that takes longer is ended. The first documents of a
    worker may take some seconds more.
    """
    pool = _Pool(job, workers, max_seconds)
    try:
        yield from pool.run(items)
    finally:
        pool.close()


class _Pool:
    def __init__(self, job: Work[Any], workers: int, max_seconds: float | None) -> None:
        self.job = job
        self.size = workers
        self.max_seconds = max_seconds
        self.context: SpawnContext = multiprocessing.get_context("spawn")
        self.workers: list[_Worker] = []
        self.waiting: deque[_Task] = deque()
        self.items: dict[int, tuple[int, Item]] = {}
        """On the way: read, and not yet given out."""
        self.done: dict[int, Any] = {}
        self.failed_starts = 0

    def run(self, items: Iterator[tuple[int, Item]]) -> Iterator[tuple[int, Item, Any]]:
        """See `outcomes`."""
        first = last = characters = 0
        more = True
        while more or first < last:
            while (
                more
                and last - first < self.size * _DOCUMENTS_AT_ONCE * _CHUNKS_AHEAD
                and (characters < self.size * _CHARACTERS_AHEAD)
            ):
                numbered = next(items, None)
                if numbered is None:
                    more = False
                    break
                characters += self._take(last, numbered)
                last += 1
            while first in self.done:
                (number, item), outcome = self.items.pop(first), self.done.pop(first)
                first += 1
                characters -= len(item.text) if isinstance(item, Document) else 0
                yield number, item, outcome
            if first < last and first not in self.done:
                self._staff()
                self._give()
                self._collect()

    def _take(self, place: int, numbered: tuple[int, Item]) -> int:
        """Put an item on the way; return how many characters that are."""
        self.items[place] = numbered
        item = numbered[1]
        if isinstance(item, Failure):
            self.done[place] = item
            return 0
        self.waiting.append(_Task(place, item))
        return len(item.text)

    # -- Workers --------------------------------------------------------------------------------------------------------

    def _staff(self) -> None:
        free = sum(not worker.tasks for worker in self.workers)
        for _ in range(min(self.size - len(self.workers), len(self.waiting) - free)):
            ours, theirs = self.context.Pipe()
            process = self.context.Process(target=_serve, args=(theirs, self.job), daemon=True)
            process.start()
            theirs.close()
            self.workers.append(_Worker(process, ours))

    def _give(self) -> None:
        for worker in list(self.workers):
            if not worker.ready or worker.tasks or not self.waiting:
                continue
            chunk = self._chunk()
            worker.tasks.extend(chunk)
            try:
                worker.connection.send([task.document for task in chunk])
            except OSError:
                self._lost(worker)
            worker.since = time.monotonic()

    def _chunk(self) -> list[_Task]:
        # What has ended a worker before is given alone, so that it takes nothing else with it.
        chunk = [self.waiting.popleft()]
        characters = len(chunk[0].document.text)
        while (
            not chunk[0].attempts and self.waiting and not self.waiting[0].attempts and len(chunk) < _DOCUMENTS_AT_ONCE
        ):
            characters += len(self.waiting[0].document.text)
            if characters > _CHARACTERS_AT_ONCE:
                break
            chunk.append(self.waiting.popleft())
        return chunk

    def _collect(self) -> None:
        """Wait until something has come or is overdue, and take all that has come."""
        timeout = None
        if self.max_seconds is not None and (busy := [worker for worker in self.workers if worker.tasks]):
            timeout = max(0.0, min(worker.until(self.max_seconds) for worker in busy) - time.monotonic())
        by_connection = {worker.connection: worker for worker in self.workers}
        came = wait(list(by_connection), timeout) if by_connection else []
        while came:
            for connection in came:
                self._receive(by_connection[connection])  # type: ignore[index]
            by_connection = {worker.connection: worker for worker in self.workers}
            came = wait(list(by_connection), 0) if by_connection else []
        self._end_the_overdue()

    def _receive(self, worker: _Worker) -> None:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            self._lost(worker)
            return
        if isinstance(message, BaseException):
            raise message
        if not worker.ready:
            worker.ready = True
            self.failed_starts = 0
            return
        task = worker.tasks.popleft()
        self.done[task.place] = message
        worker.cold = worker.cold and bool(worker.tasks)
        worker.since = time.monotonic()

    def _end_the_overdue(self) -> None:
        if self.max_seconds is None:
            return
        now = time.monotonic()
        for worker in [worker for worker in self.workers if worker.tasks and now >= worker.until(self.max_seconds)]:
            task = worker.tasks.popleft()
            self._fail(task, TimeoutError(f"not read within {self.max_seconds:g} seconds"))
            self._dismiss(worker)

    def _lost(self, worker: _Worker) -> None:
        """A worker has ended: its document gets a second chance, then it is a failure."""
        worker.process.join()
        code = worker.process.exitcode
        if not worker.ready:
            self.failed_starts += 1
            if self.failed_starts >= _FAILED_STARTS:
                raise WorkersFailed(
                    f"{self.failed_starts} worker processes ended (exit code {code}) before they could begin; a script that starts workers "
                    'must do so under `if __name__ == "__main__":`'
                )
        if worker.tasks:
            task = worker.tasks.popleft()
            task.attempts += 1
            if task.attempts < _ATTEMPTS:
                self.waiting.appendleft(task)
            else:
                self._fail(task, WorkerDied(f"the process that read it ended ({_in_words(code)}), twice"))
        self._dismiss(worker)

    def _fail(self, task: _Task, error: Exception) -> None:
        self.done[task.place] = Failure.of(task.document.id, task.document.place, error)

    def _dismiss(self, worker: _Worker) -> None:
        """End a worker; what it had not begun goes to others."""
        self.workers.remove(worker)
        self.waiting.extendleft(reversed(worker.tasks))
        _end(worker)

    def close(self) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            _end(worker)
        self.workers.clear()


def _end(worker: _Worker) -> None:
    worker.connection.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _in_words(code: int | None) -> str:
    """An exit code as people know it.

    >>> _in_words(-9), _in_words(3)
    ('SIGKILL', 'exit code 3')
    """
    if code is not None and code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


# -- In the worker ------------------------------------------------------------------------------------------------------


def _serve(connection: Connection, job: Work[Any]) -> None:
    """Read what comes through `connection` until it is closed."""
    # Ctrl-C reaches every process of a terminal; the one that started this one ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        work = job.worker()
    except CaspianError as error:
        connection.send(error)
        return
    try:
        connection.send(None)
        while True:
            for document in connection.recv():
                connection.send(work(document))
    except (EOFError, OSError):
        return


def _end_with_parent() -> None:
    """A worker whose parent was killed has nobody to end it, and may never come to its next document."""
    parent: Any = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
