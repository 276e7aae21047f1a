"""What an article must hold together: ids that resolve, spans that lie within the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from caspian_relations.model.events import Event, Interview, PhoneCall, Visit
from caspian_relations.model.facts import Fact, Figure, Relation, Statement
from caspian_relations.model.spans import Span

if TYPE_CHECKING:
    from caspian_relations.model.article import Article

__all__ = ["unresolved"]

Fault = tuple[str, object, str]
"""Path below the article, value, what is accepted."""


def unresolved(article: Article) -> Iterator[Fault]:
    """Yield every id that names nothing, every id that names two things, and every span beyond the text."""
    known: set[str] = set()
    for field in ("entities", "events", "figures", "relations", "statements"):
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


def _each(path: str, ids: Iterable[str | None]) -> Iterator[tuple[str, str]]:
    for i, id in enumerate(ids):
        if id is not None:
            yield f"{path}[{i}]", id


def _one(path: str, id: str | None) -> Iterator[tuple[str, str]]:
    if id is not None:
        yield path, id


def _references(article: Article) -> Iterator[tuple[str, str]]:
    for i, mention in enumerate(article.mentions):
        yield f"mentions[{i}].referent", mention.referent
    for path, fact in _facts(article):
        yield from _one(f"{path}.said_in", fact.said_in)
        if isinstance(fact, Event):
            yield from _event(path, fact)
        elif isinstance(fact, Figure):
            yield from _each(f"{path}.between", fact.between)
        elif isinstance(fact, Relation):
            yield from _one(f"{path}.subject", fact.subject)
            yield from _one(f"{path}.object", fact.object)
        elif isinstance(fact, Statement):
            yield from _one(f"{path}.speaker", fact.speaker)
            yield from _each(f"{path}.about", fact.about)


def _event(path: str, event: Event) -> Iterator[tuple[str, str]]:
    yield from _one(f"{path}.place", event.place)
    yield from _one(f"{path}.host", event.host)
    yield from _each(f"{path}.participants", event.participants)
    yield from _one(f"{path}.series", getattr(event, "series", None))
    if isinstance(event, Visit):
        yield from _each(f"{path}.visitors", event.visitors)
        yield from _one(f"{path}.destination", event.destination)
    elif isinstance(event, PhoneCall):
        yield from _one(f"{path}.caller", event.caller)
    elif isinstance(event, Interview):
        yield from _one(f"{path}.interviewee", event.interviewee)
        yield from _one(f"{path}.outlet", event.outlet)


def _facts(article: Article) -> Iterator[tuple[str, Fact]]:
    for field in ("events", "figures", "relations", "statements"):
        for i, fact in enumerate(getattr(article, field)):
            yield f"{field}[{i}]", fact


def _spans(article: Article) -> Iterator[tuple[str, Span]]:
    for field in ("mentions", "dates", "quantities"):
        for i, found in enumerate(getattr(article, field)):
            yield f"{field}[{i}].span", found.span
    for path, fact in _facts(article):
        for i, span in enumerate(fact.evidence):
            yield f"{path}.evidence[{i}]", span
        for name in ("content", "described_as", "document", "occasion"):
            extra: Any = getattr(fact, name, None)
            if extra is not None:
                yield f"{path}.{name}", extra
    for i, span in enumerate(article.boilerplate):
        yield f"boilerplate[{i}]", span
    for i, conflict in enumerate(article.conflicts()):
        for j, span in enumerate(conflict.spans):
            yield f"conflicts[{i}].spans[{j}]", span
