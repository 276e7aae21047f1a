"""Facts that a text can tell: of entities that the reference knows, and as consistent as a reader has them.

They are made by choosing from lists, so that Hypothesis can make them as well as a `random.Random`: a `Pick` is ``draw(sampled_from(…))`` here and
``rng.choice`` there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple, TypeVar

from caspian_relations.arabic import ordinals
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default as lexicon
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
from caspian_relations.reading.cues import cues
from caspian_relations.reading.occasions import parties_of
from caspian_relations.reference.files import document
from caspian_relations.reference.knowledge import default
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.world import World, data

__all__ = ["KINDS", "Cast", "Pick", "Told", "cast", "contents", "tell", "tell_more", "whose"]

T = TypeVar("T")
Pick = Callable[[Sequence[Any]], Any]
"""Chooses one of a sequence."""


class Told(NamedTuple):
    """A fact, and the words that its spans point at."""

    fact: Fact
    words: str = ""


class Actor(NamedTuple):
    """A person, and for whom the person acts on the day."""

    person: str
    behind: str


class Cast(NamedTuple):
    """Who and what may be told of on a day."""

    published: date
    actors: Sequence[Actor]
    leaders: Sequence[Actor]
    """Those at the head of a state."""
    states: Sequence[str]
    places: Sequence[str]
    outlets: Sequence[str]
    bodies: Sequence[str]
    regions: Sequence[str]
    corridors: Sequence[str]
    series: dict[str, Sequence[str]]
    """Kind of series -> ids."""
    predicates: Sequence[Predicate]
    """Which relations are told."""


@cache
def whose(place: str) -> str | None:
    """Return the state of a place, which a passage asks of every place for each of its facts."""
    return default().state_of(place)


@cache
def cast(published: date) -> Cast:
    """Return everyone whom the reference knows on a day."""
    reference, words = default(), cues().words
    actors = []
    for id in reference.persons:
        held = [
            (str(office.title), office.of)
            for office in reference.offices(id, on=published)
            if str(office.title) in words["represents"] and (office.of or "").startswith(("state:", "organization:"))
        ]
        if held and _plain(id) and _plain(held[0][1] or ""):
            actors.append((Actor(id, held[0][1] or ""), held[0][0]))
    series: dict[str, list[str]] = {}
    for found in reference.series.values():
        if not parties_of(found.id):
            series.setdefault(str(found.kind), []).append(found.id)
    return Cast(
        published,
        [actor for actor, _ in actors],
        [actor for actor, title in actors if title in _LEADERS and actor.behind.startswith("state:")],
        [state for state in reference.states if _plain(state)],
        [place.id for place in reference.places.values() if place.kind == "city" and place.state and _plain(place.id)],
        [body.id for body in reference.organizations.values() if body.kind == "media" and _plain(body.id)],
        [
            body.id
            for body in reference.organizations.values()
            if body.kind == "intergovernmental" and _is_body(body.id)
        ],
        [region for region in reference.regions if reference.regions[region].m49 and _plain(region)],
        [corridor for corridor in reference.corridors if _plain(corridor)],
        dict(series),
        tuple(_ENDS),
    )


def _plain(id: str) -> bool:
    """Whether the first Arabic name of an entity names it alone, and neither it nor a part of it is another word, a number or a date."""
    name = default().entity(id).names.first("ar")
    if name is None:
        return False
    entries = default().names.get(name)
    return (
        {entry.entity for entry in entries} == {id}
        and not any("ambiguous" in entry.features for entry in entries)
        and not any(character.isdigit() for character in name)
        and not any(True for _ in ordinals(name))
        and not name.startswith(data("entities")["words"]["and"])
        and fold(data("entities")["words"]["and"] + name.split()[0]) not in lexicon()
        and _relative().isdisjoint(name.split())
    )


def _is_body(id: str) -> bool:
    """Whether a body is not named like an occasion: «مؤتمر الأمم المتحدة للتجارة والتنمية», «منتدى …» are, and would be read as one."""
    name = default().entity(id).names.first("ar")
    return _plain(id) and name is not None and name.split()[0] not in cues().occasions


@cache
def _relative() -> frozenset[str]:
    """Words that are dates of their own: «قناة الغد», «روسيا اليوم»."""
    return frozenset(contents()["relative"])


_LEADERS = frozenset({"president", "prime-minister", "king", "emir", "sultan"})


@cache
def contents() -> dict[str, list[str]]:
    """Return what people say in made-up passages, what they sign, and what pages have around them."""
    return document("strategies/contents")


def tell(pick: Pick, kind: str, cast: Cast) -> Told:
    """Return one fact of a kind: the name of an event class, ``Figure``, ``Relation`` or ``Statement``."""
    return _KINDS[kind](_Teller(pick, cast))


def tell_more(pick: Pick, told: Told, cast: Cast) -> Told | None:
    """Return what the speaker of a statement says besides, or what a corridor connects besides; None for other facts."""
    fact, teller = told.fact, _Teller(pick, cast)
    if isinstance(fact, Statement) and fact.speaker is not None:
        return _stated(teller, fact.speaker)
    if isinstance(fact, Relation) and fact.predicate is Predicate.CONNECTS:
        return Told(
            Relation("relation:1", subject=fact.subject, predicate=Predicate.CONNECTS, object=pick(cast.regions))
        )
    return None


class _Teller:
    """Chooses the parts of one fact."""

    def __init__(self, pick: Pick, cast: Cast) -> None:
        self.pick = pick
        self.cast = cast

    def distinct(self, options: Sequence[T], count: int) -> list[T]:
        """Some of `options`, each once."""
        found: list[T] = []
        while len(found) < count:
            found.append(self.pick([one for one in options if one not in found]))
        return found

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
            place = self.pick(self.cast.places)
            return {"place": place, "host": whose(place)}
        return {}

    def people(self, count: int, of: Sequence[Actor] | None = None) -> list[Actor]:
        """Some people who act for different states or bodies."""
        found: list[Actor] = []
        while len(found) < count:
            persons, behind = {one.person for one in found}, {one.behind for one in found}
            others = [one for one in of or self.cast.actors if one.person not in persons and one.behind not in behind]
            found.append(self.pick(others))
        return found

    def states(self, count: int = 2) -> list[str]:
        return self.distinct(self.cast.states, count)


def _flat(actors: Sequence[Actor]) -> list[str]:
    return [id for actor in actors for id in actor]


def _meeting(teller: _Teller) -> Told:
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


def _gathering(class_: Callable[..., Event], kind: str) -> Callable[[_Teller], Told]:
    def gathering(teller: _Teller) -> Told:
        series = teller.pick(teller.cast.series[kind])
        known = {edition.ordinal for edition in default().series[series].editions}
        ordinal = teller.pick((None, *sorted(number for number in known if number), *range(2, 40)))
        where = teller.where(always=True)
        told = teller.status("held", "planned", "ongoing", "denied", "cancelled")
        least = told["status"] in ("denied", "cancelled")
        who = _flat(teller.people(teller.pick((1, 2) if least else (0, 0, 1, 2)), teller.cast.leaders))
        return Told(class_("event:1", series=series, ordinal=ordinal, participants=who, **told, **where))

    return gathering


def _conference(teller: _Teller) -> Told:
    if teller.pick((True, True, False)):
        return _gathering(Conference, "conference")(teller)
    who = _flat(teller.people(teller.pick((0, 0, 1, 2)), teller.cast.leaders))
    return Told(
        Conference("event:1", participants=who, **teller.status("held", "planned"), **teller.where(always=True))
    )


def _summit(teller: _Teller) -> Told:
    if teller.pick((True, True, False)):
        return _gathering(Summit, "summit")(teller)
    who = _flat(teller.people(3, teller.cast.leaders))
    return Told(Summit("event:1", participants=who, **teller.status("held", "planned", "ongoing"), **teller.where()))


def _visit(teller: _Teller) -> Told:
    who = _flat(teller.people(1))
    told = teller.status("held", "planned", "ongoing", "denied", "cancelled")
    abroad = [place for place in teller.cast.places if whose(place) != who[1]]
    # A visit that did not take place is told of a city.
    if told["status"] in ("denied", "cancelled") or teller.pick((True, False)):
        place = teller.pick(abroad)
        where = {"place": place, "host": whose(place)}
    else:
        where = {"host": teller.pick([state for state in teller.cast.states if state != who[1]])}
    there = where.get("place") or where["host"]
    return Told(Visit("event:1", visitors=who, participants=who, destination=there, **told, **where))


def _call(teller: _Teller) -> Told:
    who = teller.people(2)
    caller = teller.pick((who[0].person, None))
    return Told(PhoneCall("event:1", participants=_flat(who), caller=caller, **teller.status("held", "planned")))


def _signing(teller: _Teller) -> Told:
    who = _flat(teller.people(2)) if teller.pick((False, False, True)) else teller.states()
    words = teller.pick(contents()["documents"])
    told = {**teller.status("held", "planned"), **teller.where()}
    if teller.pick((False, False, False, True)):
        return Told(Signing("event:1", participants=who, **told))
    return Told(Signing("event:1", participants=who, document=Span(0, len(words)), **told), words)


def _interview(teller: _Teller) -> Told:
    who, outlet = _flat(teller.people(1)), teller.pick(teller.cast.outlets)
    told = teller.status("held")
    return Told(Interview("event:1", participants=[*who, outlet], interviewee=who[0], outlet=outlet, **told))


def _congratulation(teller: _Teller) -> Told:
    return Told(Congratulation("event:1", participants=_flat(teller.people(2)), **teller.status("held")))


# -- figures, relations, statements


_SCALES = (10**3, 10**5, 10**6, 10**6, 10**8, 10**9)
_CURRENCIES = ("USD", "USD", "EUR", "KZT", "AZN", "TRY", "RUB", "CNY", "SAR")


def _money(teller: _Teller) -> Money:
    amount = Decimal(teller.pick(range(1, 999))) * teller.pick(_SCALES)
    return Money(amount, teller.pick(_CURRENCIES))


def _period(teller: _Teller) -> When | None:
    year = teller.cast.published.year - teller.pick((1, 1, 2, 3))
    half = teller.pick((None, None, None, f"{year}-01/{year}-06", f"{year}-01/{year}-03", f"{year}-05"))
    period: When | None = teller.pick((When(half or str(year)), When(half or str(year)), None))
    return period


def _sum_of(teller: _Teller) -> tuple[Money, None]:
    return _money(teller), None


def _share_of(teller: _Teller) -> tuple[Percentage, None]:
    return Percentage(teller.pick(range(1, 99))), None


def _growth_of(teller: _Teller) -> tuple[None, Change]:
    return None, Change(teller.pick((*range(1, 40), *range(-1, -20, -1))))


def _figure(teller: _Teller) -> Told:
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


def _relation(teller: _Teller) -> Told:
    predicate = teller.pick(teller.cast.predicates)
    subject, object_ = (getattr(teller.cast, kind) for kind in _ENDS[predicate])
    one = teller.pick(subject)
    other = teller.pick([end for end in object_ if not set(_ids(end)) & set(_ids(one))])
    ends = [_ids(one)[0], _ids(other)[0]]
    return Told(Relation("relation:1", subject=ends[0], predicate=predicate, object=ends[1]))


_ENDS = {
    Predicate.SUPPORTS: ("states", "states"), Predicate.RECOGNIZES: ("states", "states"), Predicate.PARTNERS_WITH: ("states", "states"),
    Predicate.VISITS: ("leaders", "states"), Predicate.MEETS: ("leaders", "leaders"), Predicate.CALLS: ("leaders", "leaders"),
    Predicate.CONGRATULATES: ("leaders", "leaders"), Predicate.SIGNS_WITH: ("states", "states"), Predicate.MEMBER_OF: ("states", "bodies"),
    Predicate.INVESTS_IN: ("states", "states"), Predicate.TRANSIT_FOR: ("states", "states"), Predicate.INVITES: ("leaders", "leaders"),
    Predicate.CONDEMNS: ("states", "states"), Predicate.THANKS: ("leaders", "leaders"), Predicate.CONNECTS: ("corridors", "regions"),
}  # fmt: skip
"""Predicate -> whom the cast offers for its subject and its object."""


_CONTENTS = {
    StatementVerb.SAY: ("clauses", "clauses", "clauses", "clauses", "nouns", "accusations", "causes", "relayed"),
    StatementVerb.CALL_FOR: ("nouns", "nouns", "appeals"),
    StatementVerb.EXPRESS: ("feelings", "matters", "hopes"),
    StatementVerb.DESCRIBE: ("traits",),
}
"""What is said in which manner; the others take clauses and nouns."""


def _statement(teller: _Teller) -> Told:
    cast = teller.cast
    one = teller.pick(teller.pick((cast.actors, cast.actors, cast.states, cast.bodies)))
    return _stated(teller, one.person if isinstance(one, Actor) else one)


def _stated(teller: _Teller, speaker: str) -> Told:
    # There are more verbs of saying than of anything else.
    verb = teller.pick((*StatementVerb, *[StatementVerb.SAY] * 5))
    options = _CONTENTS.get(verb, ("clauses", "nouns"))
    pattern = teller.pick(contents()[teller.pick(options)])
    states = teller.states()
    names = [default().states[state].names.first("ar") for state in states]
    gender = Namer(World(), Style(), Choice(0)).party(speaker).gender
    words = pattern.format(one=names[0], two=names[1], his=contents()["his"][gender == "f"])
    about = states if "{two}" in pattern else states[:1] if "{one}" in pattern else []
    return Told(Statement("statement:1", speaker=speaker, verb=verb, content=Span(0, len(words)), about=about), words)


_KINDS: dict[str, Callable[[_Teller], Told]] = {
    "Meeting": _meeting, "Summit": _summit, "ClimateConference": _gathering(ClimateConference, "climate-conference"),
    "Conference": _conference, "Visit": _visit, "PhoneCall": _call, "Signing": _signing, "Interview": _interview,
    "Congratulation": _congratulation, "Figure": _figure, "Relation": _relation, "Statement": _statement,
}  # fmt: skip
KINDS: Sequence[str] = tuple(_KINDS)
"""Every kind of fact that can be told."""
