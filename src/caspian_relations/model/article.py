"""One text, and all that was read in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from caspian_relations.model import converters, views
from caspian_relations.model.amounts import Duration, Measure, Money, Percentage
from caspian_relations.model.checks import a_date, checked, each, instance, members, optional, text
from caspian_relations.model.corridors import Corridor
from caspian_relations.model.entities import Entity, Office, Organization, Person, Place, Region, State
from caspian_relations.model.enums import ConflictKind
from caspian_relations.model.errors import InvalidText, InvalidValue, NotFound
from caspian_relations.model.events import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Interview,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
)
from caspian_relations.model.facts import Fact, Figure, Relation, Statement
from caspian_relations.model.references import sound, unresolved
from caspian_relations.model.rows import FactRows, row
from caspian_relations.model.series import Series
from caspian_relations.model.spans import Found, Mention, Span
from caspian_relations.model.when import When

if TYPE_CHECKING:
    from caspian_relations.display.pictures import Picture

__all__ = ["Article", "Conflict"]

T = TypeVar("T")


@frozen
class Conflict:
    """Where a text disagrees with the reference, or with itself. Neither side is overwritten.

    >>> Conflict("weekday-date", [Span(0, 7)], "Monday 2024-08-09", "2024-08-09 is a Friday").kind.value
    'weekday-date'
    """

    kind: ConflictKind = field(converter=converters.conflict_kind, validator=checked(members(ConflictKind)))
    """On what."""
    spans: tuple[Span, ...] = field(converter=converters.spans, validator=checked(each(instance(Span))))
    """The words of the text that say it, in text order."""
    text_says: str = field(validator=checked(text))
    """What the text says, in a short English phrase or an id."""
    reference_says: str = field(validator=checked(text))
    """What the reference, the calendar or another part of the text says."""


def _by_id(value: Iterable[Entity]) -> tuple[Entity, ...]:
    entities: Any = converters.sequence(value)
    ready = isinstance(entities, tuple) and all(isinstance(entity, Entity) for entity in entities)
    return tuple(sorted(entities, key=lambda entity: entity.id)) if ready else entities


def _is_text(holder: Any, attribute: Any, value: Any) -> None:
    if type(value) is not str:
        raise InvalidText("Article.text", value, "a str")


def _found(*classes: type) -> Any:
    is_value = instance(*classes)

    def check(path: str, value: Any) -> None:
        instance(Found)(path, value)
        is_value(f"{path}.value", value.value)

    return checked(each(check))


@frozen(repr=False)
class Article:
    """One text, and all that was read in it. The text is the input, unchanged; every span counts its code points.

    >>> article = Article("زار الرئيس مصر", entities=[State("state:EG", {"en": "Egypt"}, alpha2="EG")], mentions=[Mention(Span(11, 14), "state:EG")])
    >>> [str(state) for state in article.states], article.mentions[0].span.of(article.text)
    (['Egypt'], 'مصر')
    >>> article
    <Article of 14 characters: 1 entity, 1 mention, 0 events, 0 figures, 0 relations, 0 statements>
    """

    text: str = field(validator=_is_text)
    """The text, unchanged."""
    published: date | None = field(default=None, validator=checked(optional(a_date)))
    """The day of publication, as the caller gave it."""
    source: str | None = field(default=None, validator=checked(optional(instance(str))))
    """Where the text comes from (a URL, a file name), as the caller gave it."""
    entities: tuple[Entity, ...] = field(default=(), converter=_by_id, validator=checked(each(instance(Entity))))
    """Every entity that the text mentions or that a fact refers to, each once, sorted by id."""
    mentions: tuple[Mention, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Mention)))
    )
    """Where entities and events are mentioned, in text order."""
    dates: tuple[Found[When], ...] = field(default=(), converter=converters.sequence, validator=_found(When))
    """The dates in the text, in text order."""
    quantities: tuple[Found[Money | Percentage | Measure | Duration], ...] = field(
        default=(), converter=converters.sequence, validator=_found(Money, Percentage, Measure, Duration)
    )
    """The amounts in the text, in text order."""
    events: tuple[Event, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Event)))
    )
    """What takes place, in the order of first mention."""
    figures: tuple[Figure, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Figure)))
    )
    """What is measured."""
    relations: tuple[Relation, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Relation)))
    )
    """Who stands how to whom or what."""
    statements: tuple[Statement, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Statement)))
    )
    """Who said what."""
    boilerplate: tuple[Span, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Span)))
    )
    """What is no part of the news: credits, tags, share buttons. It yields no facts."""
    _conflicts: tuple[Conflict, ...] = field(
        default=(), converter=converters.sequence, validator=checked(each(instance(Conflict)))
    )
    """Where the text disagrees with the reference or with itself; read it with `conflicts()`."""

    def __attrs_post_init__(self) -> None:
        if sound(self):
            return
        for path, value, reason in unresolved(self):
            raise InvalidValue(f"Article.{path}", value, reason)

    def _entities_of(self, *classes: type[T]) -> tuple[T, ...]:
        return tuple(entity for entity in self.entities if isinstance(entity, classes))

    def _events_of(self, cls: type[T]) -> tuple[T, ...]:
        return tuple(event for event in self.events if isinstance(event, cls))

    @property
    def states(self) -> tuple[State, ...]:
        """The states that the text mentions, sorted by id; all states among the entities where no mention is kept.

        A state that only follows from something else (the host of a meeting of which the city is named) is among `entities` alone.
        """
        named = {mention.referent for mention in self.mentions}
        return tuple(state for state in self._entities_of(State) if not named or state.id in named)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions among the entities."""
        return self._entities_of(Region)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places among the entities."""
        return self._entities_of(Place)

    @property
    def persons(self) -> tuple[Person, ...]:
        """The persons among the entities."""
        return self._entities_of(Person)

    @property
    def offices(self) -> tuple[Office, ...]:
        """The offices among the entities."""
        return self._entities_of(Office)

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organisations among the entities."""
        return self._entities_of(Organization)

    @property
    def series(self) -> tuple[Series, ...]:
        """The series of meetings among the entities."""
        return self._entities_of(Series)

    @property
    def corridors(self) -> tuple[Corridor, ...]:
        """The corridors of every kind among the entities."""
        return self._entities_of(Corridor)

    @property
    def summits(self) -> tuple[Summit, ...]:
        """The summits among the events, in their order."""
        return self._events_of(Summit)

    @property
    def climate_conferences(self) -> tuple[ClimateConference, ...]:
        """The climate conferences among the events."""
        return self._events_of(ClimateConference)

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings among the events."""
        return self._events_of(Meeting)

    @property
    def conferences(self) -> tuple[Conference, ...]:
        """The conferences and forums among the events."""
        return self._events_of(Conference)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits among the events."""
        return self._events_of(Visit)

    @property
    def phone_calls(self) -> tuple[PhoneCall, ...]:
        """The calls among the events."""
        return self._events_of(PhoneCall)

    @property
    def signings(self) -> tuple[Signing, ...]:
        """The signings among the events."""
        return self._events_of(Signing)

    @property
    def interviews(self) -> tuple[Interview, ...]:
        """The interviews among the events."""
        return self._events_of(Interview)

    @property
    def congratulations(self) -> tuple[Congratulation, ...]:
        """The congratulations among the events."""
        return self._events_of(Congratulation)

    def entity(self, id: str) -> Entity:
        """Return the entity with that id; `NotFound` if the article has none."""
        for entity in self.entities:
            if entity.id == id:
                return entity
        raise NotFound(id, "entities of this article")

    def fact(self, id: str) -> Fact:
        """Return the event, figure, relation or statement with that id; `NotFound` if the article has none."""
        for fact in self._facts():
            if fact.id == id:
                return fact
        raise NotFound(id, "facts of this article")

    def mentions_of(self, id: str) -> tuple[Mention, ...]:
        """Return the mentions of the entity or event with that id, in text order."""
        return tuple(mention for mention in self.mentions if mention.referent == id)

    def _facts(self) -> Iterator[Fact]:
        yield from self.events
        yield from self.figures
        yield from self.relations
        yield from self.statements

    def facts(self) -> FactRows:
        """Return one flat row for each event, figure, relation and statement, in this order: a list that a notebook shows as a table.

        The columns are those of `FactRow`, the same for every kind; ``pandas.DataFrame(article.facts())`` makes a table of them.
        """
        return FactRows(row(fact, self.text) for fact in self._facts())

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return where the text disagrees with the reference or with itself, in text order."""
        return self._conflicts

    def explain(self, id: str) -> str:
        """Say from which words and by which rule the fact with that id was read; `NotFound` if there is none."""
        return self.fact(id).explain(self.text)

    def timeline(self, *, most: int = 40) -> Picture:
        """Draw events and figures on their dates, each as long as its date is known finely; at most `most` of them, the undated below.

        >>> Article("نص").timeline()
        <Picture "Timeline", 860 × 102>
        """
        return views.picture("timeline", self, most=most)

    def graph(self, *, most: int = 24) -> Picture:
        """Draw who takes part in what and who stands how to whom; only the `most` most connected where there are more."""
        return views.picture("graph", self, most=most)

    def map(self) -> Picture:
        """Draw the places, states, corridors and events whose coordinates the article or the reference has."""
        return views.picture("map", self)

    def _repr_html_(self) -> str:
        """What a notebook shows: the text with its mentions, and the facts in English with the words that say them."""
        return views.html("article_html", self)

    def __repr__(self) -> str:
        counts = []
        for one, many in (
            ("entity", "entities"),
            *((name[:-1], name) for name in ("mentions", "events", "figures", "relations", "statements")),
        ):
            number = len(getattr(self, many))
            counts.append(f"{number} {one if number == 1 else many}")
        return f"<Article of {len(self.text)} characters: {', '.join(counts)}>"
