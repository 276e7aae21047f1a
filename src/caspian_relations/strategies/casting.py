"""Who and what made-up news tells of: those whom the reference knows on a day, by names that are nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from caspian_relations.arabic import ordinals
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default as lexicon
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.phrases.occasion import parties_of
from caspian_relations.reference.files import document
from caspian_relations.reference.knowledge import default
from caspian_relations.writing.world import data

__all__ = ["Actor", "Cast", "cast", "contents", "whose"]


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


@cache
def whose(place: str) -> str | None:
    """Return the state of a place, which a passage asks of many places for each of its facts."""
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
