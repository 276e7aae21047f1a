"""Whom ids stand for: the entities of an article, of a mapping, or of the reference; and what the writer must know of them beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from caspian_relations.model import (
    Article,
    Entity,
    Event,
    Figure,
    InvalidValue,
    NotFound,
    Office,
    Predicate,
    Relation,
    Span,
    State,
    Statement,
)
from caspian_relations.reference.files import DATA, document
from caspian_relations.reference.knowledge import Reference, default
from caspian_relations.reference.nisba import nisba

__all__ = ["Known", "World", "data", "is_entailed"]

Known = Article | Mapping[str, Entity] | Iterable[Entity] | None
"""Where the entities of a fact are: its article, a mapping from ids, a list; None for the reference alone."""


@cache
def data(name: str) -> Mapping[str, Any]:
    """Return a file of ``reference/data/writing/``, without its ending."""
    return document(f"writing/{name}")


@cache
def _adjectives() -> Mapping[str, tuple[str, ...]]:
    """Id of a state -> its relational adjectives, the usual one first."""
    found = {}
    for path in sorted((DATA / "world" / "states").glob("*.toml")):
        for record in document(f"world/states/{path.stem}")["state"]:
            found[f"state:{record['id']}"] = tuple(record.get("nisba", ()))
    return found


_OF_EVENTS = frozenset(
    {
        Predicate.VISITS, Predicate.MEETS, Predicate.CALLS, Predicate.CONGRATULATES, Predicate.SIGNS_WITH, Predicate.HOSTS,
        Predicate.PARTICIPATES_IN,
    }
)  # fmt: skip
_OF_FIGURES = frozenset({Predicate.TRADES_WITH, Predicate.INVESTS_IN})


class World:
    """What a writer knows: entities by id, the events and the text of the article, the day on which it is said."""

    def __init__(self, known: Known = None, on: date | None = None, reference: Reference | None = None) -> None:
        self.article = known if isinstance(known, Article) else None
        self.reference = reference if reference is not None else default()
        self.on = on if on is not None or self.article is None else self.article.published
        self._entities = _by_id(known)
        self._offices = [entity for entity in self._entities.values() if isinstance(entity, Office)]

    def entity(self, id: str) -> Entity:
        """Return the entity with that id, of the article or else of the reference; `NotFound` if neither has it."""
        found = self._entities.get(id)
        return found if found is not None else self.reference.entity(id)

    def event(self, id: str) -> Event:
        """Return the event of the article with that id; `NotFound` if there is none."""
        for event in self.article.events if self.article is not None else ():
            if event.id == id:
                return event
        raise NotFound(id, "events of the article that was given; facts about events are written with their article")

    def said_in(self, statement: Statement) -> list[Event | Figure | Relation]:
        """Return the events, figures and relations that a statement of the article reports, without what others of them entail."""
        if self.article is None:
            return []
        article = self.article
        relations = [relation for relation in article.relations if not is_entailed(relation, article)]
        facts: list[Event | Figure | Relation] = [*article.events, *article.figures, *relations]
        return [fact for fact in facts if fact.said_in == statement.id]

    def words(self, span: Span | None) -> str | None:
        """Return the words of the article in `span`; None where there is no span, or no article."""
        return None if span is None or self.article is None else " ".join(span.of(self.article.text).split())

    def name(self, id: str, language: str = "ar") -> str:
        """Return the first name of an entity in a language; `InvalidValue` where it has none in it."""
        entity = self.entity(id)
        found = entity.names.first(language)
        if found is None and language != "ar":
            return str(entity)
        if found is None:
            raise InvalidValue("entity", id, f"one with a name in the language {language}")
        return found

    def adjective(self, state: str) -> str | None:
        """Return the relational adjective of a state, masculine, that means no other state; None where there is no such one."""
        known = _adjectives().get(state, ())
        if not known and isinstance(self.entity(state), State):
            known = (nisba(self.name(state)),)
        for adjective in known:
            entries = self.reference.names.get(adjective)
            if not all(word.endswith(data("entities")["words"]["nisba"]) for word in adjective.split()):
                continue  # «جنوب أفريقي» takes its article in more than one way
            if {entry.entity for entry in entries} <= {state} and not any(
                "requires" in entry.features for entry in entries
            ):
                return adjective
        return None

    def office(self, person: str, of: str) -> Office | None:
        """Return the office by which `person` acts for the state or body `of`: of the entities given, else of the reference on the day."""
        held = [*self._own_offices(person), *self.reference.offices(person, on=self.on)]
        # Of two offices the one that news would tell: a president's, not that of the head of a party.
        ranks = list(data("entities")["title"])
        return min(
            (office for office in held if office.of == of),
            key=lambda office: ranks.index(office.title) if office.title in ranks else len(ranks),
            default=None,
        )

    def _own_offices(self, person: str) -> list[Office]:
        return [office for office in self._offices if office.holder == person]

    def represented(self, person: str, among: Sequence[str]) -> str | None:
        """Return for whom of `among` a person acts, whatever the day; of a person without any office, who stands next to the name there."""
        bodies = [id for id in among if id.startswith(("state:", "organization:"))]
        offices = [*self._own_offices(person), *self.reference.offices(person)]
        if offices:
            held = {office.of for office in offices}
            return next((id for id in bodies if id in held), None)
        behind = among[among.index(person) + 1 : among.index(person) + 2]
        return behind[0] if behind and behind[0] in bodies else None


def is_entailed(relation: Relation, article: Article) -> bool:
    """Whether an event or a figure of the article says a relation already."""
    ends = {relation.subject, relation.object}
    if relation.predicate in _OF_EVENTS:
        return any(ends <= {event.id, event.host, event.place, *event.participants} for event in article.events)
    return relation.predicate in _OF_FIGURES and any(ends <= set(figure.between) for figure in article.figures)


def _by_id(known: Known) -> dict[str, Entity]:
    if known is None:
        return {}
    if isinstance(known, Article):
        return {entity.id: entity for entity in known.entities}
    if isinstance(known, Mapping):
        return dict(known)
    return {entity.id: entity for entity in known}
