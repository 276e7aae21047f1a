"""Timeline, graph and map: well-formed SVG that says what the article says, with nothing drawn over the names."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.display import Picture
from caspian_relations.display.pictures.land import land_within
from caspian_relations.display.pictures.layout import Box
from caspian_relations.model import (
    Article,
    Coordinates,
    Figure,
    InvalidValue,
    Meeting,
    Money,
    Person,
    Place,
    Relation,
    State,
    Summit,
    TransportCorridor,
    When,
)
from tests.corpus import names, passage
from tests.display import hostile

SVG = "{http://www.w3.org/2000/svg}"
TAGS = {f"{SVG}{tag}" for tag in ("svg", "title", "desc", "style", "rect", "path", "circle", "g", "text")}
NAMED = 20


def drawn(article: Article) -> list[Picture]:
    return [article.timeline(), article.graph(), article.map()]


def tree(picture: Picture) -> ElementTree.Element:
    """The drawing, whose elements are known and harmless."""
    root = ElementTree.fromstring(picture.svg)
    for element in root.iter():
        assert element.tag in TAGS
        assert not [name for name in element.attrib if name.startswith("on") or name in ("style", "href")]
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root.attrib["viewBox"] == f"0 0 {picture.width} {picture.height}"
    return root


def words(picture: Picture) -> str:
    """All that is written in it."""
    return "\n".join(element.text or "" for element in tree(picture).iter(f"{SVG}text"))


@given(st.articles())
def test_pictures_are_well_formed(article: Article) -> None:
    """Whatever the article holds; what they do not show they say."""
    for picture in drawn(article):
        tree(picture)
        assert picture.description
        assert picture.empty is not (len(tree(picture).findall(f".//{SVG}g")) > 0)


def test_a_hostile_article_is_drawn_as_text() -> None:
    """Names that are markup stay names; controls are gone, isolates are closed."""
    for picture in drawn(hostile.article()):
        root = tree(picture)
        assert "owned" in "".join(root.itertext())
        for element in root.iter(f"{SVG}text"):
            shown = element.text or ""
            assert shown.count("\u2067") == shown.count("\u2069")
            assert not re.search("[\x00-\x1f\u202a-\u202e]", shown)


@pytest.mark.parametrize("name", names()[:NAMED])
def test_boxes_of_a_graph_do_not_overlap(name: str) -> None:
    """Nor do the words of its lines lie over a box."""
    article = cr.parse(passage(name).text)
    root = tree(article.graph())
    boxes = [
        Box(float(r["x"]) + float(r["width"]) / 2, float(r["y"]) + float(r["height"]) / 2, float(r["width"]), float(r["height"]))
        for r in (element.attrib for element in root.iter(f"{SVG}rect"))
        if "crp-box" in r["class"]
    ]  # fmt: skip
    assert len(boxes) <= 24
    for i, box in enumerate(boxes):
        assert box.x - box.width / 2 >= 0
        assert box.x + box.width / 2 <= 860
        for other in boxes[:i]:
            assert min(box.overlap(other)) <= 0
        for text in root.iter(f"{SVG}text"):
            if text.get("class") == "crp-verb":
                assert min(box.overlap(Box(float(text.attrib["x"]), float(text.attrib["y"]) - 4, 10, 8))) <= 0


def people(count: int) -> Article:
    """A ring of people, each of whom meets the next, and one who meets all."""
    entities = [Person(f"person:{i}", {"en": f"Person {i}"}) for i in range(count)]
    pairs = [(i, (i + 1) % count) for i in range(1, count)] + [(0, i) for i in range(2, count)]
    relations = [
        Relation(f"relation:{n}", subject=f"person:{i}", predicate="meets", object=f"person:{j}")
        for n, (i, j) in enumerate(pairs, 1)
    ]
    return Article("نص", entities=entities, relations=relations)


def test_a_large_graph_shows_the_most_connected() -> None:
    """And says of how many."""
    picture = people(60).graph(most=10)
    assert "The 10 most connected of 60." in words(picture)
    assert "Person 0\n" in words(picture) + "\n"
    assert len(re.findall('class="crp-box', picture.svg)) == 10
    assert len(re.findall('class="crp-box', people(12).graph().svg)) == 12


@pytest.mark.parametrize("most", [0, -1, 1.5, None])
def test_less_than_one_is_refused(most: int) -> None:
    """A picture of nothing is nobody's wish."""
    for draw in (people(3).graph, people(3).timeline):
        with pytest.raises(InvalidValue, match="most: got"):
            draw(most=most)
    assert len(re.findall('class="crp-box', people(3).graph(most=1).svg)) == 1


def test_lines_of_a_graph_say_what_ties() -> None:
    """Relations and figures by their words, participations by the role; one line for each pair."""
    states = [State("state:EG", {"en": "Egypt"}, alpha2="EG"), State("state:JO", {"en": "Jordan"}, alpha2="JO")]
    article = Article(
        "نص",
        entities=states,
        events=[Meeting("event:1", host="state:EG", participants=["state:EG", "state:JO"])],
        relations=[Relation("relation:1", subject="state:EG", predicate="supports", object="state:JO")],
        figures=[Figure("figure:1", kind="exports", amount=Money(5, "USD"), between=["state:EG", "state:JO"])],
    )
    shown = words(article.graph())
    assert "supports · exports 5 USD" in shown
    assert "hosts" in shown
    assert "takes part in" in shown
    assert article.graph().svg.count('class="crp-edge"') == 2
    assert article.graph().svg.count('class="crp-part"') == 1


def events(*dates: str | None) -> Article:
    return Article(
        "نص", events=[Summit(f"event:{i}", ordinal=i, when=When(d) if d else None) for i, d in enumerate(dates, 1)]
    )


def test_a_day_is_a_point_and_a_year_a_bar() -> None:
    """As long as the date is known finely; an open end has an arrow; what has no date stands below."""
    picture = events("2024-08-09", "2020", "2021/..", "XXXX-08-09", None, "-0044/..").timeline()
    root = tree(picture)
    assert len(list(root.iter(f"{SVG}circle"))) == 1
    bars = [element for element in root.iter(f"{SVG}rect") if "crp-span" in element.attrib.get("class", "")]
    assert len(bars) == 2
    assert [float(bar.attrib["x"]) for bar in bars] == sorted(float(bar.attrib["x"]) for bar in bars)
    assert len([p for p in root.iter(f"{SVG}path") if p.get("class") == "crp-tip"]) == 1
    shown = words(picture).split("\n")
    assert shown.index("no. 2") < shown.index("no. 3") < shown.index("no. 1") < shown.index("Without a day on the axis")
    assert shown.index("Without a day on the axis") < shown.index("no. 4") < shown.index("no. 5")
    assert shown.index("no. 5") < shown.index("no. 6")


@pytest.mark.parametrize(
    "dates", [("2024-08-09",), ("0001", "9999"), ("../1999-12-31",), ("19XX", "2024-11-11/2024-11-22")]
)
def test_any_span_of_time_has_an_axis(dates: tuple[str, ...]) -> None:
    """From a day to ten thousand years, not too many marks, all within the drawing."""
    root = tree(events(*dates).timeline())
    grid = [element for element in root.iter(f"{SVG}path") if element.get("class") == "crp-grid"]
    assert 1 <= len(grid) <= 9
    for element in root.iter(f"{SVG}rect"):
        assert (
            0 <= float(element.get("x", "0")) <= float(element.get("x", "0")) + float(element.attrib["width"]) <= 860.5
        )


def test_a_long_timeline_says_how_many_more() -> None:
    """The earliest are drawn."""
    shown = words(events(*(f"{year}" for year in range(1900, 1960))).timeline(most=10))
    assert "and 50 more" in shown
    assert "no. 10" in shown
    assert "no. 11" not in shown


def place(article: Article, title: str) -> tuple[float, float]:
    """Where the sign of a point is on the map."""
    for group in tree(article.map()).iter(f"{SVG}g"):
        if (group.findtext(f"{SVG}title") or "").startswith(title):
            circle = group.find(f"{SVG}circle")
            if circle is not None:
                return float(circle.attrib["cx"]), float(circle.attrib["cy"])
    raise AssertionError(title)


def test_places_lie_as_on_a_map() -> None:
    """West of, south of; across the line of dates the short way."""
    known = cr.reference.places
    article = Article("نص", entities=[known["cairo"], known["baku"], known["moscow"]])
    (cairo, baku, moscow) = (place(article, name) for name in ("Cairo", "Baku", "Moscow"))
    assert cairo[0] < moscow[0] < baku[0]
    assert moscow[1] < baku[1] < cairo[1]
    everywhere = [
        Place(f"place:{i}", {"en": f"P{i}"}, coordinates=Coordinates(85 * (-1) ** i, 60 * i - 180)) for i in range(6)
    ]
    for i in range(6):
        x, y = place(Article("نص", entities=everywhere), f"P{i}")
        assert 0 <= x <= 860
        assert 44 <= y <= 700
    pacific = [
        Place("place:a", {"en": "West"}, coordinates=Coordinates(0, 178)),
        Place("place:b", {"en": "East"}, coordinates=Coordinates(0, -178)),
    ]
    west, east = (place(Article("نص", entities=pacific), name) for name in ("West", "East"))
    assert 0 < west[0] < east[0] < 860
    assert east[0] - west[0] < 430


def test_events_and_corridors_are_on_the_map() -> None:
    """An event at its place, a corridor through its waypoints, a state at its capital; the rest is named below."""
    article = Article(
        "نص",
        entities=[
            Place("place:astana", {"en": "Astana"}),
            State("state:AZ", {"en": "Azerbaijan"}, alpha2="AZ", capital="place:baku"),
            TransportCorridor("corridor:x", {"en": "Middle way"}, waypoints=["place:aktau", "place:baku"]),
            TransportCorridor("corridor:y", {"en": "Other way"}),
            Place("place:nowhere", {"en": "Nowhere"}),
        ],
        events=[Summit("event:1", name={"en": "Big meeting"}, place="place:astana")],
    )
    shown = words(article.map())
    for name in ("Astana", "Azerbaijan", "Big meeting", "Middle way", "Not on the map: Other way, Nowhere"):
        assert name in shown
    assert article.map().svg.count('class="crp-route"') == 2  # the line and its sign in the legend
    assert "state, at its capital" in shown


def test_land_is_where_it_is() -> None:
    """The Caspian is no land, and neither is the middle of the Pacific; the file is small."""

    def is_land(x: float, y: float) -> bool:
        inside = False
        for ring in land_within(x - 1, y - 1, x + 1, y + 1):
            for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
                if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                    inside = not inside
        return inside

    assert is_land(71.4, 51.1)
    assert is_land(31.2, 30.0)
    assert is_land(179.0, 68.0)
    assert is_land(-179.0, 68.0)
    assert is_land(0, -85)
    assert not is_land(51, 42)
    assert not is_land(-150, 0)
    assert not is_land(34, 43)
    import caspian_relations.display.pictures as room

    assert (Path(room.__file__).parent / "land.txt").stat().st_size < 60_000


def test_a_picture_is_saved_as_svg(tmp_path: Path) -> None:
    """Under a name that says so."""
    picture = events("2024").timeline()
    path = tmp_path / "picture.svg"
    picture.save(path)
    assert ElementTree.parse(path).getroot().tag == f"{SVG}svg"
    assert picture._repr_svg_() == picture.svg
    assert picture.svg in picture._repr_html_()
    assert repr(picture) == f'<Picture "Timeline", {picture.width} × {picture.height}>'
    with pytest.raises(InvalidValue, match=r"path: got .*; accepted: the name of a file that ends in \.svg") as fault:
        picture.save(tmp_path / "picture.png")
    assert str(fault.value.value).endswith("picture.png")
    assert len(list(tmp_path.iterdir())) == 1


def test_pictures_are_values() -> None:
    """Equal articles give equal pictures."""
    for one, other in zip(drawn(people(12)), drawn(people(12)), strict=True):
        assert one == other
        assert hash(one) == hash(other)
