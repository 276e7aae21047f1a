"""What of an article can stand on a map, and where: places and states, the events there, the corridors between them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field, frozen

from caspian_relations import model, reference
from caspian_relations.display.wording import Wording
from caspian_relations.model import Article, Coordinates, Corridor, Entity, Place, State

__all__ = ["Route", "Spot", "routes", "spots", "unplaced"]


@define
class Spot:
    """A point with all that is there."""

    at: Coordinates
    names: list[str] = field(factory=list)
    events: list[str] = field(factory=list)
    ids: list[str] = field(factory=list)
    state: bool = True
    """Whether only a state is meant, which is drawn at its capital."""
    sea: bool = False


@frozen
class Route:
    """A corridor with its waypoints, of which there are two or more."""

    id: str
    name: str
    through: tuple[Coordinates, ...]


class _Gazetteer:
    """Coordinates by id: the article's own first, then the reference's."""

    def __init__(self, article: Article) -> None:
        self._own = {entity.id: entity for entity in article.entities}
        self._known = reference.default()

    def entity(self, id: str) -> Entity | None:
        return self._own.get(id) or (self._known.entity(id) if id in self._known else None)

    def of(self, id: str | None) -> Coordinates | None:
        """Where a place, or the capital of a state, lies."""
        if id is None:
            return None
        for candidate in (self._own.get(id), self._known.entity(id) if id in self._known else None):
            if isinstance(candidate, Place) and candidate.coordinates is not None:
                return candidate.coordinates
            if isinstance(candidate, State) and candidate.capital is not None:
                return self.of(candidate.capital)
        return None


def spots(article: Article, wording: Wording) -> list[Spot]:
    """Return the points of an article: its places, then its states, at whose capitals nothing else is drawn twice."""
    gazetteer = _Gazetteer(article)
    found: dict[tuple[float, float], Spot] = {}
    placeable = sorted(article.entities, key=lambda entity: isinstance(entity, State))
    for entity in placeable:
        if not isinstance(entity, Place | State):
            continue
        at = gazetteer.of(entity.id)
        if at is None:
            continue
        spot = found.setdefault((at.latitude, at.longitude), Spot(at))
        spot.names.append(wording.name(entity.id))
        spot.ids.append(entity.id)
        if isinstance(entity, Place):
            spot.state = False
            spot.sea = entity.kind == model.PlaceKind.SEA
    by_id = {id: spot for spot in found.values() for id in spot.ids}
    for event in article.events:
        if event.place in by_id:
            by_id[event.place].events.append(wording.title(event))
    return list(found.values())


def routes(article: Article, wording: Wording) -> list[Route]:
    """Return the corridors of which two waypoints or more can be placed."""
    gazetteer = _Gazetteer(article)
    return [
        Route(corridor.id, wording.name(corridor.id), through)
        for corridor in article.corridors
        if len(through := tuple(_waypoints(corridor, gazetteer))) > 1
    ]


def _waypoints(corridor: Corridor, gazetteer: _Gazetteer) -> Iterator[Coordinates]:
    known = gazetteer.entity(corridor.id)
    waypoints = corridor.waypoints or (known.waypoints if isinstance(known, Corridor) else ())
    for id in waypoints:
        at = gazetteer.of(id)
        if at is not None:
            yield at


def unplaced(article: Article, placed: list[Spot], drawn: list[Route], wording: Wording) -> list[str]:
    """Return the names of the places, states, regions and corridors that have no coordinates."""
    known = {id for spot in placed for id in spot.ids} | {route.id for route in drawn}
    kinds = (Place, State, model.Region, Corridor)
    missing = [entity for entity in article.entities if isinstance(entity, kinds) and entity.id not in known]
    return list(dict.fromkeys(wording.name(entity.id) for entity in missing))
