"""JSON lines: one article's JSON per line, for many articles in one file.

`dumps` and `loads` carry one article, as every format does; `dump_many` and `load_many` stream any number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import IO, Any

from caspian_relations.formats import files, json
from caspian_relations.model import Article
from caspian_relations.model.errors import InvalidJSON

__all__ = ["dump", "dump_many", "dumps", "load", "load_many", "loads"]


def dumps(article: Article) -> str:
    r"""Return `article` as one line, with the newline at its end.

    >>> dumps(Article("نص")).count("\n")
    1
    """
    return json.dumps(article) + "\n"


def loads(data: str | bytes) -> Article:
    """Return the one article in `data`; `InvalidJSON` if there are none or several."""
    articles = list(_read(data.splitlines() if isinstance(data, bytes) else data.split("\n")))
    if len(articles) != 1:
        raise InvalidJSON("$", len(articles), "one line with one article; use load_many for many")
    return articles[0]


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write `article` as one line to a path or into an open file."""
    files.write(target, dumps(article))


def load(source: str | PathLike[str] | IO[Any]) -> Article:
    """Return the one article in a file."""
    return loads(files.read(source))


def dump_many(articles: Iterable[Article], target: IO[Any]) -> int:
    """Write one line for each of `articles` into an open file as they come; return how many they were."""
    count = 0
    for article in articles:
        files.write(target, dumps(article))
        count += 1
    return count


def load_many(source: str | PathLike[str] | IO[Any]) -> Iterator[Article]:
    """Yield the articles in the file at a path or in an open file, line by line; blank lines are skipped.

    `InvalidJSON` names the line that is wrong.
    """
    with _lines(source) as lines:
        yield from _read(lines)


@contextmanager
def _lines(source: str | PathLike[str] | IO[Any]) -> Iterator[Iterable[str | bytes]]:
    if not isinstance(source, str | PathLike):
        yield source
        return
    with Path(source).open("rb") as file:
        yield file


def _read(lines: Iterable[str | bytes]) -> Iterator[Article]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except InvalidJSON as error:
            raise InvalidJSON(f"line {number}: {error.path}", error.value, error.reason) from None
