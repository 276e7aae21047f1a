"""`parse_many`: texts in, articles out, in this process or in several."""

from __future__ import annotations

import pickle
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date
from typing import Any

from attrs import frozen

from caspian_relations.corpus.documents import Document, DocumentFailed, Failure
from caspian_relations.corpus.work import DEFAULT, Parse, can_be_sent, resolved
from caspian_relations.model import Article
from caspian_relations.model.checks import integer
from caspian_relations.model.errors import InvalidText

__all__ = ["parse_many"]

_AHEAD = 16
"""Texts that are taken ahead for each thread, at most."""


def parse_many(
    texts: Iterable[str],
    *,
    published: date | str | None = None,
    source: str | None = None,
    workers: int = 1,
    parse: str | Parse = DEFAULT,
) -> Iterator[Article | Exception]:
    """Read many texts and yield their articles in the order of the texts; a text that cannot be read gives its exception, and the rest go on.

    published, source:
        of every text, as `parse` takes them.
    workers:
        how many read at the same time. One reads in this process; more are processes of their own, or threads where the interpreter has no
        lock, and worth their start from some hundred texts on. A script that asks for more must do so under ``if __name__ == "__main__":``.
        The text that a process dies of, twice, gives `DocumentFailed`.
    parse:
        the function that reads, if it is not `caspian_relations.parse`: of a module, or its name as ``module:function``.

    Texts are taken as they are needed, a bounded number ahead of the articles that have been asked for, and memory does not grow with their
    number. `InvalidValue` for `workers` that are no number from 1 on, and for a `parse` that other processes cannot find.

    >>> [type(article).__name__ for article in parse_many(["نص", None])]
    ['Article', 'InvalidText']
    """
    integer(1)("workers", workers)
    can_be_sent("parse", parse)
    reading = _Reading(parse, published, source)
    if workers == 1 or _wrong(published, source):
        return map(reading.function(), texts)
    return _by_processes(texts, reading, workers) if _has_lock() else _by_threads(texts, reading, workers)


def _wrong(published: Any, source: Any) -> bool:
    """What is wrong with the day or the source is so for every text, and needs no workers."""
    return not isinstance(published, date | str | None) or not isinstance(source, str | None)


def _has_lock() -> bool:
    """Whether one thread keeps the others from running."""
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())


@frozen
class _Reading:
    """How every text is read; sent to every worker."""

    parse: str | Parse
    published: date | str | None
    source: str | None

    def function(self) -> Callable[[str], Article | Exception]:
        """Return the function from a text to its article or exception."""
        parse = resolved(self.parse)

        def read(text: str) -> Article | Exception:
            try:
                return parse(text, published=self.published, source=self.source)
            except Exception as error:
                return error

        return read

    def worker(self) -> Callable[[Document], _Sent | Failure]:
        """Return what a worker does with a text."""
        read = self.function()
        return lambda document: _sent(read(document.text), document)


_Sent = str | tuple[Article | Exception]
"""An article's JSON, which is made and read in less time than a pickle; or, in a tuple, what has no JSON."""


def _sent(read: Article | Exception, document: Document) -> _Sent | Failure:
    from caspian_relations.formats import json

    if isinstance(read, Article):
        try:
            return json.dumps(read)
        except InvalidText:
            return (read,)
    try:
        pickle.loads(pickle.dumps(read))
    except Exception:
        return Failure.of(document.id, document.place, read)
    return (read,)


def _received(sent: _Sent | Failure) -> Article | Exception:
    from caspian_relations.formats import json

    if isinstance(sent, str):
        return json.loads(sent)
    return DocumentFailed(sent) if isinstance(sent, Failure) else sent[0]


def _by_processes(texts: Iterable[str], reading: _Reading, workers: int) -> Iterator[Article | Exception]:
    from caspian_relations.corpus.pool import Work, outcomes

    read = reading.function()
    refused: dict[int, Article | Exception] = {}

    def items() -> Iterator[tuple[int, Document | Failure]]:
        for number, text in enumerate(texts):
            if type(text) is str:
                yield number, Document(f"text {number + 1}", text)
            else:
                # What is no text is not sent anywhere.
                refused[number] = read(text)
                yield number, Failure(f"text {number + 1}", f"text {number + 1}", "", "")

    work: Work[_Sent] = reading
    with closing(outcomes(items(), work, workers)) as done:
        for number, _, outcome in done:
            yield refused.pop(number) if number in refused else _received(outcome)


def _by_threads(texts: Iterable[str], reading: _Reading, workers: int) -> Iterator[Article | Exception]:
    from concurrent.futures import Future, ThreadPoolExecutor

    ahead: deque[Future[Article | Exception]] = deque()
    executor, read = ThreadPoolExecutor(workers), reading.function()
    try:
        for text in texts:
            ahead.append(executor.submit(read, text))
            if len(ahead) >= workers * _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        executor.shutdown(cancel_futures=True)
