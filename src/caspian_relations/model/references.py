"""What an article must hold together: ids that resolve, spans that lie within the text.

One table says which fields of a fact hold ids and which hold spans. `sound` looks at them all at once; only where it finds a fault does
`unresolved` go through them again, to say where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from caspian_relations.model.facts import Fact
from caspian_relations.model.spans import Span

if TYPE_CHECKING:
    from caspian_relations.model.article import Article

__all__ = ["resolved", "sound", "unresolved"]

Fault = tuple[str, object, str]
"""Path below the article, value, what is accepted."""

_FACTS = ("events", "figures", "relations", "statements")
_FOUND = ("mentions", "dates", "quantities")


class _Fields(NamedTuple):
    """Names of fields that hold one or none, and of fields that hold a tuple."""

    one: tuple[str, ...]
    many: tuple[str, ...]

    def of(self, cls: type[Fact]) -> _Fields:
        """Return those that `cls` has."""
        own = attrs.fields_dict(cls)
        return _Fields(tuple(filter(own.__contains__, self.one)), tuple(filter(own.__contains__, self.many)))


_IDS = _Fields(
    (
        "said_in",
        "place",
        "host",
        "series",
        "destination",
        "caller",
        "interviewee",
        "outlet",
        "subject",
        "object",
        "speaker",
    ),
    ("participants", "visitors", "between", "about"),
)
_SPANS = _Fields(("content", "described_as", "document", "occasion"), ("evidence",))


@cache
def _fields(cls: type[Any]) -> tuple[_Fields, _Fields]:
    """Fields of `cls` that hold ids, and fields that hold spans."""
    return _IDS.of(cls), _SPANS.of(cls)


def _compiled(cls: type[Any], lines: list[str], parameters: str) -> Callable[..., None]:
    scope: dict[str, Any] = {}
    source = f"def look({parameters}):\n" + "\n".join(f"    {line}" for line in lines)
    exec(compile(source, f"<looking at {cls.__qualname__}>", "exec"), scope)
    look: Callable[..., None] = scope["look"]
    return look


@cache
def _ids_of(cls: type[Any]) -> Callable[[Fact, set[str | None]], None]:
    """Compile a function that adds the ids that a `cls` names to a set."""
    ids, _ = _fields(cls)  # type: ignore[arg-type]
    lines = [f"named.update(({', '.join(f'fact.{name}' for name in ids.one)},))"]
    lines += [f"named.update(fact.{name})" for name in ids.many]
    return _compiled(cls, lines, "fact, named")


@cache
def _ends_of(cls: type[Any]) -> Callable[[Fact, list[int]], None]:
    """Compile a function that adds the ends of the spans of a `cls` to a list."""
    _, spans = _fields(cls)  # type: ignore[arg-type]
    lines = [f"ends += [span.end for span in fact.{name}]" for name in spans.many]
    lines += [f"if (span := fact.{name}) is not None: ends.append(span.end)" for name in spans.one]
    return _compiled(cls, lines, "fact, ends")


def sound(article: Article) -> bool:
    """Tell whether `unresolved` would find nothing."""
    return resolved(article) and _within(article)


def resolved(article: Article) -> bool:
    """Tell whether every id names just one thing of the article."""
    facts: list[Any] = [*article.events, *article.figures, *article.relations, *article.statements]
    known = {thing.id for thing in article.entities}.union([fact.id for fact in facts])
    if len(known) != len(article.entities) + len(facts):
        return False
    named: set[str | None] = {mention.referent for mention in article.mentions}
    for fact in facts:
        _ids_of(type(fact))(fact, named)  # type: ignore[arg-type]
    return all(id is None or id.startswith("concept:") for id in named - known)


def _within(article: Article) -> bool:
    """Tell whether every span ends within the text."""
    ends = [found.span.end for name in _FOUND for found in getattr(article, name)]
    ends += [span.end for span in article.boilerplate]
    for fact in (*article.events, *article.figures, *article.relations, *article.statements):
        _ends_of(type(fact))(fact, ends)  # type: ignore[arg-type]
    for conflict in article.conflicts():
        ends += [span.end for span in conflict.spans]
    return not ends or max(ends) <= len(article.text)


def unresolved(article: Article) -> Iterator[Fault]:
    """Yield every id that names nothing, every id that names two things, and every span beyond the text."""
    known: set[str] = set()
    for field in ("entities", *_FACTS):
        for i, thing in enumerate(getattr(article, field)):
            if thing.id in known:
                yield f"{field}[{i}].id", thing.id, "each id once"
            known.add(thing.id)
    for path, id in _references(article):
        if id not in known and not id.startswith("concept:"):
            yield path, id, "the id of an entity or fact of this article"
    length = len(article.text)
    for path, span in _spans(article):
        if span.end > length:
            yield f"{path}.end", span.end, f"at most the length of the text ({length})"


def _references(article: Article) -> Iterator[tuple[str, str]]:
    for i, mention in enumerate(article.mentions):
        yield f"mentions[{i}].referent", mention.referent
    for path, fact in _facts(article):
        for below, id in _held(fact, _fields(type(fact))[0]):  # type: ignore[arg-type]
            yield path + below, str(id)


def _spans(article: Article) -> Iterator[tuple[str, Span]]:
    for field in _FOUND:
        for i, found in enumerate(getattr(article, field)):
            yield f"{field}[{i}].span", found.span
    for path, fact in _facts(article):
        for below, span in _held(fact, _fields(type(fact))[1]):  # type: ignore[arg-type]
            if isinstance(span, Span):
                yield path + below, span
    yield from _numbered("boilerplate", article.boilerplate)
    for i, conflict in enumerate(article.conflicts()):
        yield from _numbered(f"conflicts[{i}].spans", conflict.spans)


def _facts(article: Article) -> Iterator[tuple[str, Fact]]:
    for field in _FACTS:
        for i, fact in enumerate(getattr(article, field)):
            yield f"{field}[{i}]", fact


def _held(fact: Fact, fields: _Fields) -> Iterator[tuple[str, object]]:
    for name in fields.one:
        if (value := getattr(fact, name)) is not None:
            yield f".{name}", value
    for name in fields.many:
        for i, value in enumerate(getattr(fact, name)):
            yield f".{name}[{i}]", value


def _numbered(path: str, spans: Iterable[Span]) -> Iterator[tuple[str, Span]]:
    for i, span in enumerate(spans):
        yield f"{path}[{i}]", span
