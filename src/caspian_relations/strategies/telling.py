"""Facts that a text can tell: of entities that the reference knows, and as consistent as a reader has them.

They are made by choosing from lists, so that Hypothesis can make them as well as a `random.Random`: a `Pick` is drawn from
`caspian_relations.strategies.picking.picks` here and is ``rng.choice`` there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Any, NamedTuple, TypeVar

import attrs
from attrs import evolve

from caspian_relations.model import (
    Change,
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Fact,
    Figure,
    Interview,
    Measure,
    Meeting,
    Money,
    Percentage,
    PhoneCall,
    Predicate,
    Relation,
    Signing,
    Span,
    Statement,
    StatementVerb,
    Status,
    Summit,
    TradeFigure,
    Visit,
    When,
)
from caspian_relations.reference.knowledge import default
from caspian_relations.strategies.casting import Actor, Cast, contents, whose
from caspian_relations.strategies.picking import Pick
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.world import World

__all__ = ["KINDS", "Teller", "Told", "ids_of", "tell"]

T = TypeVar("T", str, Actor)


class Told(NamedTuple):
    """A fact, and the words that its spans point at."""

    fact: Fact
    words: str = ""
    within: Told | None = None
    """What is said in the words, where somebody else says it: «عن مسؤول أن …»."""


def tell(pick: Pick, kind: str, cast: Cast) -> Told:
    """Return one fact of a kind: the name of an event class, ``Figure``, ``Relation`` or ``Statement``.

    >>> from datetime import date
    >>> from caspian_relations.strategies.casting import cast
    >>> told = tell(lambda options: options[0], "PhoneCall", cast(date(2024, 8, 9)))
    >>> len(told.fact.participants), told.fact.when.edtf
    (4, '2024-08-08')
    """
    return Teller(cast).tell(pick, kind)


def ids_of(fact: Fact) -> Iterator[str]:
    """Every entity of a fact."""
    for field in attrs.fields(type(fact)):
        value = getattr(fact, field.name)
        for id in value if isinstance(value, tuple) else (value,):
            if type(id) is str and id.partition(":")[0] in _ENTITIES:
                yield id


_ENTITIES = frozenset({"state", "region", "place", "person", "organization", "series", "corridor"})


class Teller:
    """Tells facts of a cast, with each person, state, body and place in one of them at most; a place counts for its state."""

    def __init__(self, cast: Cast, without: Sequence[Predicate] = ()) -> None:
        self.cast = cast
        self.predicates = [predicate for predicate in _ENDS if predicate not in without]
        """Which relations are told."""
        self.pick: Pick = _first
        """Who chooses the parts of the fact that is being told."""
        self._used: set[str] = set()

    def tell(self, pick: Pick, kind: str) -> Told:
        """Return a fact of a kind, as `tell` does, of those who have not been told of yet."""
        self.pick = pick
        return self._told(_KINDS[kind](self))

    def tell_more(self, pick: Pick, told: Told) -> Told | None:
        """Return what the speaker of a statement says besides, or what a corridor connects besides; None for other facts."""
        fact, self.pick = told.fact, pick
        if isinstance(fact, Statement) and fact.speaker is not None:
            return self._told(_stated(self, fact.speaker))
        if isinstance(fact, Relation) and fact.predicate is Predicate.CONNECTS:
            return self._told(Told(evolve(fact, object=self.among(self.cast.regions))))
        return None

    def _told(self, told: Told) -> Told:
        for id in ids_of(told.fact):
            self._used.add(id)
            if id.startswith("place:"):
                self._used.add(whose(id) or id)
        return told

    def _is_free(self, one: str | Actor) -> bool:
        if isinstance(one, Actor):
            return one.person not in self._used and one.behind not in self._used
        return one not in self._used and not (one.startswith("place:") and whose(one) in self._used)

    # -- What the facts are made of

    def among(self, options: Sequence[T], fits: Callable[[T], bool] = lambda one: True) -> T:
        """One of `options` that has not been told of and that `fits`: the one picked, or else the next that does."""
        at = self.pick(range(len(options)))
        for one in chain(options[at:], options[:at]):
            if self._is_free(one) and fits(one):
                return one
        raise LookupError(f"all {len(options)} have been told of")

    def status(self, *statuses: str) -> dict[str, Any]:
        """A status, and a date that suits it or none."""
        status = Status(self.pick(statuses))
        if status is Status.ONGOING or not self.pick((True, True, False)):
            return {"status": status, "when": None}
        day = self.cast.published + timedelta(self.pick(range(1, 90)) * (1 if status is Status.PLANNED else -1))
        return {"status": status, "when": When.of(day)}

    def where(self, *, always: bool = False) -> dict[str, Any]:
        """A place with its state, or nothing."""
        if always or self.pick((False, True, True)):
            place = self.among(self.cast.places)
            return {"place": place, "host": whose(place)}
        return {}

    def people(self, count: int, of: Sequence[Actor] | None = None) -> list[Actor]:
        """Some people who act for different states or bodies."""
        found: list[Actor] = []
        met: set[str] = set()
        for _ in range(count):
            found.append(self.among(of or self.cast.actors, lambda one: met.isdisjoint(one)))
            met.update(found[-1])
        return found

    def states(self) -> list[str]:
        """Two states."""
        one = self.among(self.cast.states)
        return [one, self.among(self.cast.states, lambda other: other != one)]


def _first(options: Sequence[Any]) -> Any:
    return options[0]


def _flat(actors: Sequence[Actor]) -> list[str]:
    return [id for actor in actors for id in actor]


def _meeting(teller: Teller) -> Told:
    if teller.pick((False, False, False, False, True)):
        who, number = teller.states(), teller.pick(range(2, 20))
        return Told(
            Meeting("event:1", ordinal=number, participants=who, **teller.status("held", "planned"), **teller.where())
        )
    told = teller.status("held", "planned", "ongoing", "denied", "cancelled")
    people = teller.pick((True, True, True, False))
    participants = _flat(teller.people(2)) if people else teller.states()
    # What did not take place is told where its place is.
    where = teller.where(always=told["status"] in ("denied", "cancelled"))
    return Told(Meeting("event:1", participants=participants, **told, **where))


def _gathering(class_: Callable[..., Event], kind: str) -> Callable[[Teller], Told]:
    def gathering(teller: Teller) -> Told:
        series = teller.among(teller.cast.series[kind])
        ordinal = teller.pick(_ordinals(series))
        where = teller.where(always=True)
        told = teller.status("held", "planned", "ongoing", "denied", "cancelled")
        least = told["status"] in ("denied", "cancelled")
        who = _flat(teller.people(teller.pick((1, 2) if least else (0, 0, 1, 2)), teller.cast.leaders))
        return Told(class_("event:1", series=series, ordinal=ordinal, participants=who, **told, **where))

    return gathering


@cache
def _ordinals(series: str) -> Sequence[int | None]:
    """No number, those of the editions that are known, and others."""
    known = {edition.ordinal for edition in default().series[series].editions}
    return (None, *sorted(number for number in known if number), *range(2, 40))


def _conference(teller: Teller) -> Told:
    if teller.pick((True, True, False)):
        return _gathering(Conference, "conference")(teller)
    who = _flat(teller.people(teller.pick((0, 0, 1, 2)), teller.cast.leaders))
    return Told(
        Conference("event:1", participants=who, **teller.status("held", "planned"), **teller.where(always=True))
    )


def _summit(teller: Teller) -> Told:
    if teller.pick((True, True, False)):
        return _gathering(Summit, "summit")(teller)
    who = _flat(teller.people(3, teller.cast.leaders))
    return Told(Summit("event:1", participants=who, **teller.status("held", "planned", "ongoing"), **teller.where()))


def _visit(teller: Teller) -> Told:
    who = _flat(teller.people(1))
    told = teller.status("held", "planned", "ongoing", "denied", "cancelled")
    if teller.pick((True, False)):
        place = teller.among(teller.cast.places, lambda place: whose(place) != who[1])
        where: dict[str, Any] = {"place": place, "host": whose(place)}
    else:
        where = {"host": teller.among(teller.cast.states, lambda state: state != who[1])}
    there = where.get("place") or where["host"]
    return Told(Visit("event:1", visitors=who, participants=who, destination=there, **told, **where))


def _call(teller: Teller) -> Told:
    who = teller.people(2)
    caller = teller.pick((who[0].person, None))
    return Told(PhoneCall("event:1", participants=_flat(who), caller=caller, **teller.status("held", "planned")))


def _signing(teller: Teller) -> Told:
    who = _flat(teller.people(2)) if teller.pick((False, False, True)) else teller.states()
    words = teller.pick(contents()["documents"])
    told = {**teller.status("held", "planned"), **teller.where()}
    if teller.pick((False, False, False, True)):
        return Told(Signing("event:1", participants=who, **told))
    return Told(Signing("event:1", participants=who, document=Span(0, len(words)), **told), words)


def _interview(teller: Teller) -> Told:
    who, outlet = _flat(teller.people(1)), teller.among(teller.cast.outlets)
    told = teller.status("held")
    return Told(Interview("event:1", participants=[*who, outlet], interviewee=who[0], outlet=outlet, **told))


def _congratulation(teller: Teller) -> Told:
    return Told(Congratulation("event:1", participants=_flat(teller.people(2)), **teller.status("held")))


# -- figures, relations, statements


_SCALES = (10**3, 10**5, 10**6, 10**6, 10**8, 10**9)
_CURRENCIES = ("USD", "USD", "EUR", "KZT", "AZN", "TRY", "RUB", "CNY", "SAR")


def _money(teller: Teller) -> Money:
    amount = Decimal(teller.pick(range(1, 999))) * teller.pick(_SCALES)
    return Money(amount, teller.pick(_CURRENCIES))


def _period(teller: Teller) -> When | None:
    year = teller.cast.published.year - teller.pick((1, 1, 2, 3))
    half = teller.pick((None, None, None, f"{year}-01/{year}-06", f"{year}-01/{year}-03", f"{year}-05"))
    period: When | None = teller.pick((When(half or str(year)), When(half or str(year)), None))
    return period


def _sum_of(teller: Teller) -> tuple[Money, None]:
    return _money(teller), None


def _share_of(teller: Teller) -> tuple[Percentage, None]:
    return Percentage(teller.pick(range(1, 99))), None


def _growth_of(teller: Teller) -> tuple[None, Change]:
    return None, Change(teller.pick((*range(1, 40), *range(-1, -20, -1))))


def _figure(teller: Teller) -> Told:
    kind = teller.pick(("trade-turnover", "exports", "imports", "investment", "cargo", "other"))
    sides = teller.states()
    told: dict[str, Any] = {"kind": kind, "period": _period(teller)}
    if kind == "other":
        amount, change = teller.pick((_sum_of, _sum_of, _share_of, _growth_of))(teller)
        return Told(Figure("figure:1", **told, between=sides[:1], amount=amount, change=change))
    change = teller.pick((None, None, Change(teller.pick(range(1, 90))), Change(-teller.pick(range(1, 60)))))
    told["between"] = sorted(sides) if kind == "trade-turnover" else sides
    bare = change is not None and teller.pick((False, True))
    if kind == "cargo":
        tons = Measure(Decimal(teller.pick(range(1, 999))) * teller.pick(_SCALES[:4]), "t")
        return Told(Figure("figure:1", **told, amount=None if bare else tons, change=change))
    if kind == "investment":
        change = None if change is not None and change.value < 0 else change
        bare = bare and change is not None
        return Told(Figure("figure:1", **told, amount=None if bare else _money(teller), change=change))
    if teller.pick((False, False, False, True)):
        return Told(TradeFigure("figure:1", **told, change=change or Change(teller.pick(range(3, 9)), factor=True)))
    down = change is not None and change.value < 0
    return Told(
        TradeFigure(
            "figure:1",
            **told,
            amount=_money(teller),
            change=change,
            record=not down and teller.pick((False, False, True)),
        )
    )


def _ids(end: str | Actor) -> Sequence[str]:
    """Who it is, and for whom."""
    return end if isinstance(end, Actor) else (end,)


def _relation(teller: Teller) -> Told:
    predicate = teller.pick(teller.predicates)
    sorts = teller.pick(_ENDS[predicate])
    subjects, objects = (getattr(teller.cast, sort) for sort in sorts)
    one = _ids(teller.among(subjects))
    other = _ids(teller.among(objects, lambda end: not set(_ids(end)) & set(one)))
    return Told(Relation("relation:1", subject=one[0], predicate=predicate, object=other[0]))


_ENDS = {
    Predicate.SUPPORTS: [("states", "states")], Predicate.RECOGNIZES: [("states", "states")], Predicate.PARTNERS_WITH: [("states", "states")],
    Predicate.VISITS: [("leaders", "states")], Predicate.MEETS: [("leaders", "leaders")], Predicate.CALLS: [("leaders", "leaders")],
    Predicate.CONGRATULATES: [("leaders", "leaders")], Predicate.SIGNS_WITH: [("states", "states")], Predicate.MEMBER_OF: [("states", "bodies")],
    Predicate.INVESTS_IN: [("states", "states"), ("states", "corridors")], Predicate.TRADES_WITH: [("states", "states")],
    Predicate.TRANSIT_FOR: [("states", "states")], Predicate.INVITES: [("leaders", "leaders")],
    Predicate.CONDEMNS: [("states", "states")], Predicate.THANKS: [("leaders", "leaders")], Predicate.CONNECTS: [("corridors", "regions")],
}  # fmt: skip
"""Predicate -> whom the cast offers for its subject and its object."""


_CONTENTS = {
    StatementVerb.SAY: ("clauses", "clauses", "clauses", "clauses", "nouns", "accusations", "causes", "relayed"),
    StatementVerb.CALL_FOR: ("nouns", "nouns", "appeals"),
    StatementVerb.EXPRESS: ("feelings", "matters", "hopes"),
    StatementVerb.DESCRIBE: ("traits",),
}
"""What is said in which manner; the others take clauses and nouns."""


def _statement(teller: Teller) -> Told:
    cast = teller.cast
    one = teller.among(teller.pick((cast.actors, cast.actors, cast.states, cast.bodies)))
    return _stated(teller, _ids(one)[0])


# There are more verbs of saying than of anything else.
_VERBS = (*StatementVerb, *[StatementVerb.SAY] * 5)


def _stated(teller: Teller, speaker: str) -> Told:
    verb = teller.pick(_VERBS)
    options = _CONTENTS.get(verb, ("clauses", "nouns"))
    pattern = teller.pick(contents()[teller.pick(options)])
    states = teller.states()
    names = [default().states[state].names.first("ar") for state in states]
    words = pattern.format(one=names[0], two=names[1], his=_his(speaker))
    about = states if "{two}" in pattern else states[:1] if "{one}" in pattern else []
    statement = Statement("statement:1", speaker=speaker, verb=verb, content=Span(0, len(words)), about=about)
    _, that, passed = pattern.partition(contents()["that"])
    return Told(statement, words, _passed_on(passed.format(two=names[1]), states[1:]) if that else None)


def _passed_on(words: str, about: Sequence[str]) -> Told:
    """What somebody without a name says, whom the speaker of the statement before relates."""
    content = Span(0, len(words))
    return Told(
        Statement("statement:2", verb=StatementVerb.SAY, content=content, about=about, said_in="statement:1"), words
    )


@cache
def _his(speaker: str) -> str:
    """The pronoun of who speaks."""
    gender = Namer(World(), Style(), Choice(0)).party(speaker).gender
    return contents()["his"][gender == "f"]


_KINDS: dict[str, Callable[[Teller], Told]] = {
    "Meeting": _meeting, "Summit": _summit, "ClimateConference": _gathering(ClimateConference, "climate-conference"),
    "Conference": _conference, "Visit": _visit, "PhoneCall": _call, "Signing": _signing, "Interview": _interview,
    "Congratulation": _congratulation, "Figure": _figure, "Relation": _relation, "Statement": _statement,
}  # fmt: skip
KINDS: Sequence[str] = tuple(_KINDS)
"""Every kind of fact that can be told."""
