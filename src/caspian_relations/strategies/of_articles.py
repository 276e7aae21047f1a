"""Strategies for whole articles: everything refers to what is there.

Facts are drawn as they come, each alone; then the article is made to fit them: spans move into the text, and whoever is spoken of joins the
entities. That is quick, discards nothing, and shrinks part by part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, TypeVar

import attrs
from attrs import evolve
from hypothesis import strategies as st

from caspian_relations.model import (
    Article,
    Conflict,
    ConflictKind,
    Corridor,
    Entity,
    Fact,
    Found,
    Mention,
    Office,
    OfficeTitle,
    Organization,
    Person,
    Place,
    Region,
    Series,
    Span,
    State,
)
from caspian_relations.strategies.counting import padded, some_of, upto
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.of_entities import entities
from caspian_relations.strategies.of_events import events
from caspian_relations.strategies.of_facts import figures, relations, statements
from caspian_relations.strategies.of_texts import texts
from caspian_relations.strategies.of_values import amounts, mentions, spans
from caspian_relations.strategies.of_whens import whens

__all__ = ["articles", "conflicts"]

FactT = TypeVar("FactT", bound=Fact)

_KINDS = ("state", "region", "place", "person", "office", "organization", "series", "corridor")


@named
def conflicts(*, within: int | str = 1000) -> st.SearchStrategy[Conflict]:
    """Disagreements of every kind."""
    said = st.sampled_from(("2024-08-09", "Friday", "place:lisbon"))
    ends = spans(within=within)
    where = st.builds(lambda size, *found: sorted(found[:size]), st.sampled_from((0, 1, 2)), ends, ends)
    return st.builds(Conflict, st.sampled_from(ConflictKind), where, said, said)


@cache
def _parts(most: int) -> st.SearchStrategy[dict[str, Any]]:
    """All that an article has beside its text, before it fits together."""
    parts = {
        "entities": (3, entities()),
        "mentions": (4, mentions()),
        "dates": (3, st.tuples(spans(), whens())),
        "quantities": (3, st.tuples(spans(), amounts())),
        "events": (most, events()),
        "figures": (most, figures()),
        "relations": (most, relations()),
        "statements": (most, statements()),
        "boilerplate": (2, spans()),
        "conflicts": (1, conflicts()),
    }
    days = st.dates(date(1990, 1, 1), date(2050, 12, 31))
    made: st.SearchStrategy[dict[str, Any]] = st.builds(
        dict,
        published=st.none() | days,
        source=st.sampled_from((None, "https://example.org/news/1?a=b&c=d", "page.txt")),
        mentioned_events=some_of(range(most + 1), most + 1).map(set),
        **{name: upto(name, size, strategy) for name, (size, strategy) in parts.items()},
    )
    # Hypothesis begins with examples up to five times as large as the least that its first choices allow; so large are all articles with what is at their end.
    return padded(made, 20 * (most + 1))


@remembered
@st.composite
def articles(draw: st.DrawFn, *, max_facts: int = 2, hostile: bool = True) -> Article:
    """Articles in which every id resolves and every span lies within the text.

    The words do not say the facts: these are articles for stores, formats and tables, not for readers. At most `max_facts` of each kind of
    fact; with `hostile` the text may hold marks, bidi controls, NULs and lone surrogates.
    """
    # All is drawn before it is used: were nothing drawn for the empty text, Hypothesis would take a filled one for too large to begin with.
    text, parts = draw(texts(hostile=hostile)), draw(_parts(max_facts))
    return _fitted(text, **parts) if text else Article(text)


def _fitted(
    text: str, entities: list[Entity], mentions: list[Mention], mentioned_events: set[int], **parts: Any
) -> Article:
    length = len(text)
    said = len(parts["statements"])
    for kind in ("events", "figures", "relations", "statements"):
        parts[kind] = [_settled(fact, number, said, length) for number, fact in enumerate(parts[kind], 1)]
    for kind in ("dates", "quantities"):
        parts[kind] = [
            Found(_moved(span, length), value) for span, value in sorted(parts[kind], key=lambda found: found[0])
        ]
    parts["boilerplate"] = sorted(_moved(span, length) for span in parts["boilerplate"])
    parts["conflicts"] = [
        evolve(conflict, spans=sorted(_moved(span, length) for span in conflict.spans))
        for conflict in parts["conflicts"]
    ]
    mentions = [evolve(mention, span=_moved(mention.span, length)) for mention in mentions]
    mentions += [Mention(Span(0, 1), event.id) for event in parts["events"] if int(event.id[6:]) in mentioned_events]
    known = {entity.id: entity for entity in reversed(entities)}
    facts = [fact for kind in ("events", "figures", "relations", "statements") for fact in parts[kind]]
    for id in _referents(mentions, facts):
        if id not in known:
            known[id] = _newcomer(id)
    return Article(text, entities=known.values(), mentions=sorted(mentions), **parts)


def _moved(span: Span, length: int) -> Span:
    """A span of about the same length within the text."""
    start = span.start % length
    return Span(start, min(length, start + len(span)))


def _settled(fact: FactT, number: int, said: int, length: int) -> FactT:
    """The fact with its number, its spans in the text, and nobody's statement where there is no such statement."""
    changes: dict[str, Any] = {"id": f"{fact.id_kind}:{number}"}
    if fact.evidence:
        changes["evidence"] = sorted(_moved(span, length) for span in fact.evidence)
    if fact.said_in and int(fact.said_in.partition(":")[2]) > said:
        changes["said_in"] = None
    for field in ("content", "described_as", "document", "occasion"):
        span = getattr(fact, field, None)
        if span is not None:
            changes[field] = _moved(span, length)
    return evolve(fact, **changes)


def _referents(mentions: Iterable[Mention], facts: Iterable[Fact]) -> Iterator[str]:
    """Every id of an entity that somebody refers to."""
    for mention in mentions:
        if mention.referent.partition(":")[0] in _KINDS:
            yield mention.referent
    for fact in facts:
        for field in attrs.fields(type(fact)):
            value = getattr(fact, field.name)
            for id in value if isinstance(value, tuple) else (value,):
                if type(id) is str and id.partition(":")[0] in _KINDS:
                    yield id


def _newcomer(id: str) -> Entity:
    kind, _, slug = id.partition(":")
    if kind == "state":
        return State(id, alpha2=slug)
    if kind == "office":
        return Office(id, title=OfficeTitle.HEAD)
    plain: dict[str, type[Entity]] = {
        "region": Region,
        "place": Place,
        "person": Person,
        "organization": Organization,
        "series": Series,
        "corridor": Corridor,
    }
    return plain[kind](id)
