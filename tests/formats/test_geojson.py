"""GeoJSON: places, corridors and events on a map, read back with shapely and held to RFC 7946."""

import json
from itertools import pairwise
from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import formats, reference
from caspian_relations import strategies as st
from caspian_relations.formats.escapes import unescaped
from caspian_relations.model import Article, Coordinates, Corridor, Entity, Meeting, Place, State, TransportCorridor
from tests.corpus import passage
from tests.formats import hostile

Points = list[tuple[float, float]]
"""Latitude, longitude, as the model has them."""


def features(article: Article, **options: Any) -> dict[str, dict[str, Any]]:
    """The features by id, after shapely has read them and found what the standard asks for."""
    written = formats.dumps(article, "geojson", **options)
    document = json.loads(written)
    assert set(document) == {"type", "features"}
    assert document["type"] == "FeatureCollection"
    shapes = shapely.from_geojson(written)
    assert shapes.geom_type == "GeometryCollection"
    assert len(shapes.geoms) == len(document["features"])
    for shape, feature in zip(shapes.geoms, document["features"], strict=True):
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert shape.is_valid
        assert not shape.is_empty
        assert shape.geom_type == feature["geometry"]["type"]
        west, south, east, north = shape.bounds
        assert -180 <= west <= east <= 180
        assert -90 <= south <= north <= 90
        for line in (
            shape.geoms if shape.geom_type == "MultiLineString" else [shape] * (shape.geom_type == "LineString")
        ):
            assert len(set(line.coords)) > 1
            assert all(abs(a[0] - b[0]) <= 180 for a, b in zip(line.coords, line.coords[1:], strict=False))
    by_id = {feature["id"]: feature for feature in document["features"]}
    assert len(by_id) == len(document["features"])
    return by_id


def along(points: Points) -> dict[str, Any] | None:
    """The geometry of a corridor through these points, which no reference knows."""
    places: list[Entity] = [Place(f"place:x-{i}", coordinates=Coordinates(*point)) for i, point in enumerate(points)]
    corridor = Corridor("corridor:x", waypoints=[place.id for place in places])
    feature = features(Article("نص", entities=[*places, corridor])).get("corridor:x")
    return feature and feature["geometry"]


def test_positions_are_longitude_before_latitude() -> None:
    """As RFC 7946 wants them, and as the model does not."""
    astana = Place("place:astana", {"en": "Astana"}, coordinates=Coordinates(51.18, 71.446))
    assert features(Article("نص", entities=[astana]))["place:astana"] == {
        "type": "Feature",
        "id": "place:astana",
        "geometry": {"type": "Point", "coordinates": [71.446, 51.18]},
        "properties": {
            "name": "Astana", "article": "bb22219764ed1ebe", "id": "place:astana", "type": "Place", "name_en": "Astana", "kind": "city",
            "latitude": 51.18, "longitude": 71.446,
        },
    }  # fmt: skip


def test_a_corridor_is_a_line_through_what_is_known_of_it() -> None:
    """Waypoints that the article does not have are looked up; those without coordinates are left out, and named."""
    corridor = TransportCorridor(
        "corridor:x", waypoints=["place:aktau", "place:nowhere", "place:baku", "place:aktau"], modes=["sea"]
    )
    article = Article("نص", entities=[corridor])
    feature = features(article)["corridor:x"]
    places = [reference.places[name].coordinates for name in ("aktau", "baku")]
    expected = [[point.longitude, point.latitude] for point in places if point]
    assert feature["geometry"] == {"type": "LineString", "coordinates": [*expected, expected[0]]}
    assert feature["properties"]["waypoints"] == "place:aktau place:nowhere place:baku place:aktau"
    assert "entities[0].waypoints: no coordinates are known; the line leaves them out" in str(
        formats.lossy(article, "geojson")
    )


def test_coordinates_come_from_the_reference_that_is_given() -> None:
    """The article's own go before it."""
    own = reference.default().extended_with(Place("place:oasis", coordinates=Coordinates(1, 2)))
    article = Article("نص", entities=[Place("place:oasis"), Place("place:baku", coordinates=Coordinates(3, 4))])
    assert set(features(article)) == {"place:baku"}
    with_own = features(article, reference=own)
    assert with_own["place:oasis"]["geometry"]["coordinates"] == [2, 1]
    assert with_own["place:baku"]["geometry"]["coordinates"] == [4, 3]


@pytest.mark.parametrize(
    ("points", "parts"),
    [
        ([(10, 170), (20, -170)], [[[170, 10], [180, 15]], [[-180, 15], [-170, 20]]]),
        ([(20, -170), (10, 170)], [[[-170, 20], [-180, 15]], [[180, 15], [170, 10]]]),
        ([(0, 170), (0, 180), (0, -170)], [[[170, 0], [180, 0]], [[-180, 0], [-170, 0]]]),
        ([(0, 179), (0, -179), (8, 179)], [[[179, 0], [180, 0]], [[-180, 0], [-179, 0], [-180, 4]], [[180, 4], [179, 8]]]),
        ([(0, 179.9999), (0, -179.9999)], [[[179.9999, 0], [180, 0]], [[-180, 0], [-179.9999, 0]]]),
        ([(0, 100), (0, -150), (0, -40), (0, 60), (0, 100)], [[[100, 0], [180, 0]], [[-180, 0], [-150, 0], [-40, 0], [60, 0], [100, 0]]]),
    ],
)  # fmt: skip
def test_a_line_is_cut_at_the_antimeridian(points: Points, parts: list[Any]) -> None:
    """It goes the shorter way, in both directions, more than once, and all around the globe."""
    assert along(points) == {"type": "MultiLineString", "coordinates": parts}


@pytest.mark.parametrize(
    ("points", "line"),
    [
        ([(0, 170), (5, 180)], [[170, 0], [180, 5]]),
        ([(0, -170), (5, 180)], [[-170, 0], [-180, 5]]),
        ([(0, 180), (5, -170)], [[-180, 0], [-170, 5]]),
        ([(0, 180), (5, -180)], [[-180, 0], [-180, 5]]),
        ([(0, 170), (0, 180), (5, 180), (5, 170)], [[170, 0], [180, 0], [180, 5], [170, 5]]),
        ([(0, -90), (0, 90)], [[-90, 0], [90, 0]]),
        ([(0, 10), (0, 10), (0, 20)], [[10, 0], [20, 0]]),
    ],
)
def test_a_line_that_only_touches_the_antimeridian_is_not_cut(points: Points, line: list[Any]) -> None:
    """Half around the globe is not across it; the same place twice is one position."""
    assert along(points) == {"type": "LineString", "coordinates": line}


@given(basic.lists(st.coordinates(), max_size=6))
def test_every_line_keeps_its_positions(points: list[Coordinates]) -> None:
    """In order; cuts add positions on the antimeridian alone; fewer than two different positions are no line."""
    geometry = along([(point.latitude, point.longitude) for point in points])

    def turned(x: float, y: float) -> tuple[float, float]:
        return (180.0 if x == -180 else x, y)

    positions = [turned(point.longitude, point.latitude) for point in points]
    wanted = [position for i, position in enumerate(positions) if i == 0 or position != positions[i - 1]]
    if len(wanted) < 2:
        assert geometry is None
        return
    assert geometry is not None
    lines = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
    for before, after in pairwise(lines):
        assert before[-1] == [-after[0][0], after[0][1]]
        assert abs(before[-1][0]) == 180
    found = [turned(*position) for line in lines for position in line]
    rest = iter(found)
    assert all(position in rest for position in wanted)
    assert all(position in wanted or position[0] == 180 for position in found)


@given(st.articles())
def test_what_is_not_on_the_map_is_named(article: Article) -> None:
    """Places, corridors and events are features or losses; ids and properties are those of the tables."""
    shown = {unescaped(id): feature for id, feature in features(article).items()}
    report = {loss.path for loss in formats.lossy(article, "geojson")}
    for kind in ("entities", "events"):
        for i, thing in enumerate(getattr(article, kind)):
            if kind == "events" or isinstance(thing, Place | Corridor):
                assert (thing.id in shown) is (f"{kind}[{i}]" not in report)
            else:
                assert thing.id not in shown
    assert ("entities" in report) is any(not isinstance(entity, Place | Corridor) for entity in article.entities)
    for feature in shown.values():
        assert all(type(value) in (str, int, float, bool) and value != "" for value in feature["properties"].values())


def test_an_event_is_at_its_place_and_nowhere_else() -> None:
    """A state has no position of its own; its capital is not meant."""
    entities = [State("state:KZ", alpha2="KZ", capital="place:astana"), Place("place:astana")]
    events = [Meeting("event:1", place="place:astana"), Meeting("event:2", place="state:KZ"), Meeting("event:3")]
    shown = features(Article("نص", entities=entities, events=events))
    assert set(shown) == {"place:astana", "event:1"}
    assert shown["event:1"]["geometry"] == shown["place:astana"]["geometry"]


def test_hostile_texts_come_back() -> None:
    """Names of places, events and the words that say them."""
    article = hostile.article()
    entities = [
        Place(f"place:h{i}", {"en": string}, coordinates=Coordinates(i, i))
        for i, string in enumerate(hostile.STRINGS.values())
    ]
    events = [
        Meeting(f"event:{i}", place=f"place:h{i}", evidence=[span]) for i, span in enumerate(hostile.SPANS.values())
    ]
    shown = features(Article(article.text, source=article.source, entities=entities, events=events))
    for i, string in enumerate(hostile.STRINGS.values()):
        assert unescaped(shown[f"place:h{i}"]["properties"]["name_en"]) == string
        assert unescaped(shown[f"event:{i}"]["properties"]["text"]) == string


def test_a_read_article_is_a_map() -> None:
    """The founding article: its city, three corridors that are known well enough, two events."""
    given = passage("seed")
    article = cr.parse(given.text, published=given.published)
    kinds = [(feature["geometry"]["type"], id.partition(":")[0]) for id, feature in features(article).items()]
    assert kinds == [("Point", "place"), *[("LineString", "corridor")] * 3, *[("Point", "event")] * 2]
