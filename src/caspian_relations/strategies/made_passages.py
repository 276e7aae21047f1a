"""Whole passages with known facts: a cast that does not mix, the article that says it, and the news item that a writer makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations
from random import Random
from typing import Any, NamedTuple

from attrs import evolve

from caspian_relations.model import (
    Article,
    Congratulation,
    Entity,
    Event,
    Fact,
    Figure,
    FigureKind,
    Meeting,
    PhoneCall,
    Predicate,
    Relation,
    Signing,
    Span,
    Statement,
    Status,
    Visit,
)
from caspian_relations.reference.knowledge import default
from caspian_relations.strategies.casting import Cast, contents
from caspian_relations.strategies.noise import Noise, moved
from caspian_relations.strategies.picking import Pick
from caspian_relations.strategies.telling import Teller, Told, ids_of
from caspian_relations.writing.articles import write_article
from caspian_relations.writing.names import actors
from caspian_relations.writing.styles import Style
from caspian_relations.writing.world import World

__all__ = ["Passage", "entailed", "make_passage"]

_SUMMITS = frozenset({"Summit", "ClimateConference"})
_APART = ((_SUMMITS, _SUMMITS | {"Statement"}), ({"Figure"}, {"Figure"}), ({"Statement"}, _SUMMITS))
"""Kinds of which a passage has no other beside one: a second summit or figure would borrow from the first what its own words leave open, and whoever
speaks after a summit is taken to have been there."""
_TELLING_EVENTS = (
    Predicate.VISITS, Predicate.MEETS, Predicate.CALLS, Predicate.CONGRATULATES, Predicate.SIGNS_WITH,
)  # fmt: skip
"""Relations that are told as the event that entails them."""


class Passage(NamedTuple):
    """A text, and the article that is to be read in it."""

    text: str
    article: Article


def make_passage(
    picks: Iterable[Pick],
    cast: Cast,
    kinds: Sequence[str],
    style: Style,
    seed: int,
    noise: Sequence[Noise] = (),
    debris: bool = False,
) -> Passage:
    """Return a passage of facts of `kinds` that the people, states and places of a cast take part in, each in one fact.

    There is a fact for each of `picks`, as long as kinds are left; two more of its sort may go with it.
    The text is written in `style`, with the choices of `seed`; then `noise` strikes it, and `debris` adds the lines that pages have around news.
    """
    told = list(_told(picks, cast, kinds))
    text, facts = _spoken(told)
    entities = {id: default().entity(id) for fact in facts for id in ids_of(fact)}.values()
    written = write_article(_article(text, cast.published, entities, facts), "ar", style, seed)
    spans = list(_pointed_at(facts, text, written))
    noisy = written
    rng = Random(seed)
    for kind in noise:
        noisy = kind(noisy, rng)
    places = iter(moved(spans, written, noisy) if noise else spans)
    facts = [_placed(fact, places) for fact in facts]
    if debris:
        noisy += "\n" + "\n".join(rng.sample(contents()["debris"], rng.randint(1, 3)))
    return Passage(noisy, _article(noisy, cast.published, entities, facts, _entailed_by(facts)))


def _told(picks: Iterable[Pick], cast: Cast, kinds: Sequence[str]) -> Iterable[Told]:
    """The facts: one for each pick, with what goes with it; no two that would borrow from each other."""
    teller, left = Teller(cast, without=_TELLING_EVENTS), list(kinds)
    for pick in picks:
        if not left:
            return
        kind = pick(left)
        barred = {other for kinds_told, others in _APART for other in others if kind in kinds_told}
        left = [other for other in left if other not in barred]
        told: Told | None = teller.tell(pick, kind)
        more = pick((0, 1, 2))
        while told is not None:
            yield told
            if told.within is not None:
                yield told.within
            told = teller.tell_more(pick, told) if more else None
            more -= 1


def _spoken(told: Sequence[Told]) -> tuple[str, list[Any]]:
    """The words of all facts in one text, a line each, and the facts with their numbers and with their spans in it."""
    text, counts = "", dict.fromkeys(("event", "figure", "relation", "statement"), 0)
    facts: list[Any] = []
    order = list(counts)
    for one in sorted(told, key=lambda told: order.index(told.fact.id_kind)):
        kind = one.fact.id_kind
        counts[kind] += 1
        changes: dict[str, Any] = {"id": f"{kind}:{counts[kind]}"}
        if one.fact.said_in is not None:
            changes["said_in"] = facts[-1].id
        for field in ("document", "content"):
            if getattr(one.fact, field, None) is not None:
                changes[field] = Span(len(text), len(text) + len(one.words))
                text += one.words + "\n"
        facts.append(evolve(one.fact, **changes))
    return text or "\n", facts


def _pointed_at(facts: Sequence[Any], text: str, written: str) -> Iterable[Span]:
    """Where the words that the spans of the facts point at are written: each behind the one before; what is signed first has its headline."""
    floor = body = written.index("\n") if "\n" in written and not isinstance(facts[0], Statement) else 0
    start = floor
    for fact in facts:
        if fact.said_in is not None:
            floor = start  # within what was said before
        for field in ("document", "content"):
            if getattr(fact, field, None) is None:
                continue
            words = getattr(fact, field).of(text)
            start = written.index(words, floor)
            floor = start + len(words)
            if fact is facts[0] and words in written[:body]:
                start = written.index(words)
            yield Span(start, start + len(words))


def _placed(fact: Any, places: Any) -> Any:
    changes = {field: next(places) for field in ("document", "content") if getattr(fact, field, None) is not None}
    return evolve(fact, **changes) if changes else fact


def _article(
    text: str, published: date, entities: Iterable[Entity], facts: Sequence[Any], entailed: Sequence[Relation] = ()
) -> Article:
    def of(class_: type[Fact]) -> list[Any]:
        return [fact for fact in facts if isinstance(fact, class_)]

    return Article(
        text, published=published, entities=entities, events=of(Event), figures=of(Figure), relations=[*of(Relation), *entailed],
        statements=of(Statement),
    )  # fmt: skip


def _entailed_by(facts: Sequence[Any]) -> list[Relation]:
    """The relations that events and figures entail, numbered behind those that are told."""
    told = sum(isinstance(fact, Relation) for fact in facts)
    more = [ends for class_ in (Event, Figure) for fact in facts if isinstance(fact, class_) for ends in entailed(fact)]
    return [
        Relation(f"relation:{number}", subject=subject, predicate=predicate, object=object_, status=status)
        for number, (subject, predicate, object_, status) in enumerate(more, told + 1)
    ]


def entailed(fact: Event | Figure) -> Iterable[tuple[str, Predicate, str, Status]]:
    """What an event or figure entails: who met, visited, called, congratulated, signed with whom; who hosts and takes part; who trades, who invests."""
    status = fact.status
    if isinstance(fact, Figure):
        if len(fact.between) == 2 and fact.kind in _OF_FIGURES:
            yield fact.between[0], _OF_FIGURES[fact.kind], fact.between[1], status
        return
    if status in (Status.CANCELLED, Status.DENIED):
        return
    who = [id for id, _ in actors(World(on=fact.when.start if fact.when else None), fact.participants)]
    people = [id for id in fact.participants if id.startswith("person:")]
    if getattr(fact, "series", None) is not None:
        if fact.host is not None:
            yield fact.host, Predicate.HOSTS, fact.id, status
        for id in people or who:
            yield id, Predicate.PARTICIPATES_IN, fact.id, status
    elif isinstance(fact, Visit) and fact.host is not None:
        for id in people or fact.visitors:
            yield id, Predicate.VISITS, fact.host, status
    else:
        predicate = next((found for class_, found in _OF_EVENTS.items() if isinstance(fact, class_)), None)
        for one, other in combinations(people or who, 2) if predicate is not None else ():
            assert predicate is not None
            yield one, predicate, other, status


_OF_EVENTS = {
    Meeting: Predicate.MEETS, PhoneCall: Predicate.CALLS, Congratulation: Predicate.CONGRATULATES, Signing: Predicate.SIGNS_WITH,
}  # fmt: skip
_OF_FIGURES = {
    FigureKind.TRADE_TURNOVER: Predicate.TRADES_WITH, FigureKind.EXPORTS: Predicate.TRADES_WITH, FigureKind.IMPORTS: Predicate.TRADES_WITH,
    FigureKind.INVESTMENT: Predicate.INVESTS_IN,
}  # fmt: skip
