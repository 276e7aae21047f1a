"""GeoJSON (RFC 7946): what of an article lies somewhere, for maps.

A feature collection: places are points, corridors lines through those of their waypoints whose coordinates are known, events points at their
place. Positions are longitude, latitude (WGS 84, degrees, four decimals). A line that crosses the antimeridian is cut there and becomes a
multi-line (section 3.1.9). There are no polygons, so that no ring has a direction.

The properties of a place or corridor are its row in the table of entities, those of an event its row in the table of facts
(`caspian_relations.formats.tables`), without what is empty; days are ISO 8601. What has no coordinates is not on the map; `losses` names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files, tables
from caspian_relations.formats.escapes import escaped
from caspian_relations.formats.json import encoded
from caspian_relations.formats.labels import label, title
from caspian_relations.formats.located import points
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.formats.tables_losses import of_entities, of_facts
from caspian_relations.model import Article, Coordinates, Corridor, Entity, Event, Place
from caspian_relations.reference import Reference

__all__ = ["dump", "dumps", "losses", "to_dict"]

Position = tuple[float, float]
"""Longitude, latitude."""


def to_dict(article: Article, *, reference: Reference | None = None, article_id: str | None = None) -> dict[str, Any]:
    """Return the features of `article` as plain dicts and lists. `reference` gives coordinates that the article does not have.

    >>> astana = Place("place:astana", {"en": "Astana"}, coordinates=Coordinates(51.1801, 71.446))
    >>> to_dict(Article("نص", entities=[astana]))["features"][0]["geometry"]
    {'type': 'Point', 'coordinates': [71.446, 51.1801]}
    """
    rows = {
        row["id"]: row for name in ("entities", "facts") for row in tables.rows(article, name, article_id=article_id)
    }
    known = points(article, reference)
    called = {entity.id: label(entity) for entity in article.entities}
    things: tuple[Entity | Event, ...] = (*article.places, *article.corridors, *article.events)
    features = [
        {
            "type": "Feature",
            "id": escaped(thing.id),
            "geometry": geometry,
            "properties": {"name": escaped(title(thing, called)), **_told(rows[escaped(thing.id)])},
        }
        for thing in things
        if (geometry := _geometry(thing, known)) is not None
    ]
    return {"type": "FeatureCollection", "features": features}


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row.items()
        if value is not None and value != ""
    }


# -- Geometry -----------------------------------------------------------------------------------------------------------


def _geometry(thing: Entity | Event, known: Mapping[str, Coordinates]) -> dict[str, Any] | None:
    if isinstance(thing, Corridor):
        return _line([known[id] for id in thing.waypoints if id in known])
    point = known.get(thing.id if isinstance(thing, Place) else getattr(thing, "place", None) or "")
    return None if point is None else {"type": "Point", "coordinates": [point.longitude, point.latitude]}


def _line(waypoints: Sequence[Coordinates]) -> dict[str, Any] | None:
    """A line through the points in their order, by the shorter way around the globe; None where there are not two different ones."""
    parts = _cut(_unwrapped(waypoints))
    coordinates = [[list(position) for position in part] for part in parts]
    if not coordinates:
        return None
    if len(coordinates) == 1:
        return {"type": "LineString", "coordinates": coordinates[0]}
    return {"type": "MultiLineString", "coordinates": coordinates}


def _unwrapped(waypoints: Sequence[Coordinates]) -> list[Position]:
    """Positions no two of which are more than 180 degrees apart: beyond the antimeridian longitudes count on, 181, 182 …"""
    line: list[Position] = []
    for point in waypoints:
        longitude = point.longitude
        if line:
            before = line[-1][0]
            while longitude - before > 180:
                longitude -= 360
            while before - longitude > 180:
                longitude += 360
        if not line or line[-1] != (longitude, point.latitude):
            line.append((longitude, point.latitude))
    return line


def _cut(line: Sequence[Position]) -> list[list[Position]]:
    """The parts of an unwrapped line between antimeridians (…, -180, 180, 540, …), each with longitudes from -180 to 180."""
    parts: list[tuple[float, list[Position]]] = []
    for a, b in _steps(line):
        turn = (a[0] + b[0] + 360) // 720
        if parts and (parts[-1][0] == turn or a[0] == b[0] == 360 * turn - 180):
            parts[-1][1].append(b)
        else:
            parts.append((turn, [a, b]))
    # Adding 0.0 makes -0.0 a plain zero.
    return [[(round(x - 360 * turn, 4) + 0.0, round(y, 4) + 0.0) for x, y in part] for turn, part in parts]


def _steps(line: Sequence[Position]) -> Iterator[tuple[Position, Position]]:
    """The steps of a line, those that cross an antimeridian in two."""
    for a, b in pairwise(line):
        west, east = sorted((a[0], b[0]))
        antimeridian = (west + 180) // 360 * 360 + 180
        if not west < antimeridian < east:
            yield a, b
            continue
        share = (antimeridian - a[0]) / (b[0] - a[0])
        cut = (antimeridian, a[1] + share * (b[1] - a[1]))
        yield a, cut
        yield cut, b


# -- Text ---------------------------------------------------------------------------------------------------------------


def dumps(
    article: Article,
    *,
    indent: int | None = None,
    reference: Reference | None = None,
    article_id: str | None = None,
) -> str:
    """Return the features of `article` as GeoJSON, on one line or indented by `indent` spaces.

    >>> dumps(Article("نص"))
    '{"type":"FeatureCollection","features":[]}'
    """
    return encoded(to_dict(article, reference=reference, article_id=article_id), indent)


def dump(article: Article, target: str | PathLike[str] | IO[str], **options: Any) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, **options) + "\n")


def losses(article: Article) -> Iterator[Loss]:
    """Yield what the map does not carry.

    >>> print(*losses(Article("نص", entities=[Place("place:somewhere")])), sep="; ")
    text: a map holds what lies somewhere; entities[0]: no coordinates are known
    """
    left_out = (
        "text",
        "mentions",
        "dates",
        "quantities",
        "figures",
        "relations",
        "statements",
        "boilerplate",
        "conflicts",
    )
    yield from omitted(article, dict.fromkeys(left_out, "a map holds what lies somewhere"))
    known = points(article)
    shown: list[Entity] = []
    others = 0
    for i, entity in enumerate(article.entities):
        if not isinstance(entity, Place | Corridor):
            others += 1
        elif _geometry(entity, known) is None:
            few = (
                "no coordinates are known" if isinstance(entity, Place) else "a line needs two places with coordinates"
            )
            yield Loss(f"entities[{i}]", few)
        else:
            shown.append(entity)
            unknown = sum(id not in known for id in getattr(entity, "waypoints", ()))
            if unknown:
                yield Loss(
                    f"entities[{i}].waypoints", "no coordinates are known; the line leaves them out", count=unknown
                )
    if others:
        yield Loss("entities", "only places and corridors lie somewhere", count=others)
    events = [event for event in article.events if _geometry(event, known)]
    yield from (
        Loss(f"events[{i}]", "no place with coordinates")
        for i, event in enumerate(article.events)
        if event not in events
    )
    if not events:
        yield from omitted(article, dict.fromkeys(("source", "published"), "they stand beside events"))
    yield from of_facts("events", events, ("facts",))
    yield from of_entities(shown, ("entities",))
