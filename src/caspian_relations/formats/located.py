"""Where the places of an article lie: their own coordinates, or those that a reference knows."""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.model import Article, Coordinates, Place
from caspian_relations.reference import Reference, default

__all__ = ["points"]


def points(article: Article, reference: Reference | None = None) -> Mapping[str, Coordinates]:
    """Return id -> coordinates of the places of `article` and of the places along its corridors, where they are known.

    The article's own come first; those that it does not have are taken from `reference`, by default the one of the library.

    >>> from caspian_relations.model import Corridor
    >>> points(Article("نص", entities=[Corridor("corridor:short", waypoints=["place:aktau"])]))
    {'place:aktau': Coordinates(latitude=43.6611, longitude=51.1739)}
    """
    known = reference or default()
    own = {place.id: place for place in article.places}
    found = {}
    for id in dict.fromkeys((*own, *(id for corridor in article.corridors for id in corridor.waypoints))):
        point = own[id].coordinates if id in own else None
        if point is None and id in known:
            entity = known.entity(id)
            point = entity.coordinates if isinstance(entity, Place) else None
        if point is not None:
            found[id] = point
    return found
