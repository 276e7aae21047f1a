"""What a format cannot carry: named, counted and explained, for callers who ask.

A module of a format that does not carry the whole has a function ``losses(article)``; `lossy` asks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized

from attrs import field, frozen

from caspian_relations.model import Article

__all__ = ["Loss", "Lossy", "omitted"]


@frozen(order=True)
class Loss:
    """Something of an article that a format leaves out, or tells less of.

    >>> print(Loss("events[2]", "no date; a calendar entry needs a day"))
    events[2]: no date; a calendar entry needs a day
    >>> print(Loss("mentions", "a calendar holds events", count=57))
    mentions (57): a calendar holds events
    """

    path: str
    """Where it stands in the article: ``mentions``, ``events[2].when``."""
    reason: str
    """Why the format cannot carry it, or what becomes of it there."""
    count: int = field(default=1, kw_only=True)
    """How many values that are."""

    def __str__(self) -> str:
        many = f" ({self.count})" if self.count != 1 else ""
        return f"{self.path}{many}: {self.reason}"


def _by_path(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    return tuple(sorted(losses))


@frozen
class Lossy:
    """The report: true where anything is lost, sorted by path.

    >>> report = Lossy("ics", [Loss("mentions", "a calendar holds events", count=57)])
    >>> bool(report), len(report)
    (True, 1)
    >>> print(report)
    ics does not carry:
      mentions (57): a calendar holds events
    """

    format: str
    """Name of the format."""
    losses: tuple[Loss, ...] = field(default=(), converter=_by_path)
    """What is lost, by path."""

    def __bool__(self) -> bool:
        return bool(self.losses)

    def __len__(self) -> int:
        return len(self.losses)

    def __iter__(self) -> Iterator[Loss]:
        return iter(self.losses)

    def __str__(self) -> str:
        if not self.losses:
            return f"{self.format} carries everything"
        return "\n  ".join([f"{self.format} does not carry:", *map(str, self.losses)])


def omitted(article: Article, reasons: Mapping[str, str]) -> Iterable[Loss]:
    """Yield a loss for each field of `article` that holds something and that `reasons`, field -> why, says is left out.

    >>> list(omitted(Article("نص", source="a"), {"source": "no place for it", "mentions": "no place for them"}))
    [Loss(path='source', reason='no place for it', count=1)]
    """
    for name, reason in reasons.items():
        value = getattr(article, name) if name != "conflicts" else article.conflicts()
        if value is None or value == () or value == "":
            continue
        yield Loss(name, reason, count=len(value) if isinstance(value, Sized) and not isinstance(value, str) else 1)
