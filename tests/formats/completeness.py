"""Whether a format's report of what it does not carry is complete: what is in neither the output nor the report is found by changing it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import attrs

from caspian_relations import formats
from caspian_relations.model import Article, CaspianError, Found, Money, Names, Percentage, Span, When

_COLLECTIONS = (
    "entities",
    "mentions",
    "dates",
    "quantities",
    "events",
    "figures",
    "relations",
    "statements",
    "boilerplate",
    "conflicts",
)


def unnamed(article: Article, format: str) -> list[str]:
    """The paths of what can be changed in `article` without a change in the output, and without a loss that names it."""
    written = formats.dumps(article, format)
    named = [pattern(loss.path) for loss in formats.lossy(article, format)]
    return [
        path
        for path, other in changed(article)
        if formats.dumps(other, format) == written and not any(it.match(path) for it in named)
    ]


def pattern(path: str) -> re.Pattern[str]:
    """What a loss covers: its own path and all below; ``[*]`` is any member."""
    return re.compile(re.escape(path).replace(r"\[\*\]", r"\[\d+\]") + r"(?![\w])")


def changed(article: Article) -> Iterator[tuple[str, Article]]:
    """Every path below `article` that says something, with an article that says nothing or something else there."""
    for name in ("published", "source"):
        if getattr(article, name) is not None:
            yield name, attrs.evolve(article, **{name: None})
    for name in _COLLECTIONS:
        members = article.conflicts() if name == "conflicts" else getattr(article, name)
        for i, member in enumerate(members):
            if members.count(member) > 1:
                continue  # Without it the other still says the same.
            for path, other in (("", ()), *((path, (other,)) for path, other in changes(member))):
                try:
                    yield (
                        f"{name}[{i}]{path}",
                        attrs.evolve(article, **{name: (*members[:i], *other, *members[i + 1 :])}),
                    )
                except CaspianError:
                    continue  # Something else refers to it.


def changes(member: Any) -> Iterator[tuple[str, Any]]:
    """Every field of `member` that says something, with a member that says something else there."""
    if isinstance(member, Span):
        return
    if isinstance(member, Found):
        yield from ((path, Found(member.span, value)) for path, value in changes(member.value))
        return
    for field in attrs.fields(type(member)):
        value = getattr(member, field.name)
        if field.name == "id" or value is None or value == () or value == {}:
            continue
        for path, other in others(value):
            try:
                yield f".{field.name}{path}", attrs.evolve(member, **{field.alias: other})
            except (CaspianError, ValueError):
                continue  # It cannot be otherwise there.


def others(value: Any) -> Iterable[tuple[str, Any]]:
    """Other values of the same kind, and none."""
    if isinstance(value, Enum):
        return [("", next(member for member in type(value) if member is not value))]
    if isinstance(value, bool):
        return [("", not value)]
    if isinstance(value, int):
        return [("", value + 1), ("", None)]
    if isinstance(value, str):
        return [("", None), ("", "ZZZ" if value.isupper() else f"{value}z")]
    if isinstance(value, Names):
        return [("", {}), ("", {"tt": next(iter(value.values()))})]
    if isinstance(value, tuple):
        return [("", ()), ("", value[1:])]
    if isinstance(value, Span):
        return [("", None)]
    if isinstance(value, When | Money | Percentage):
        return [("", None), *changes(value)]
    return [("", None)]
