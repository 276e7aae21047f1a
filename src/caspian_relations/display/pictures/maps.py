"""Where it happens: places, states at their capitals, events, and the corridors between, on an equirectangular map true to scale in its middle."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, cos, floor, radians

from attrs import frozen

from caspian_relations.display.pictures.geography import Route, Spot, routes, spots, unplaced
from caspian_relations.display.pictures.land import Point, land_within
from caspian_relations.display.pictures.layout import Box, Labels
from caspian_relations.display.pictures.picture import Picture, drawn, fitting, label, length, numeral, titled
from caspian_relations.display.wording import Wording
from caspian_relations.model import Article

__all__ = ["map"]

WIDTH, MARGIN, TOP = 860, 20, 44
LOWEST, HIGHEST = 340, 600
"""Of the map itself, in pixels."""
LINE = 15
MOST_NAMES = 80
"""So many points have their names beside them; those of the others are shown when one points at them."""


def map(article: Article) -> Picture:
    """Draw the map of an article, of the part of the world that it speaks of.

    >>> map(Article("نص")).description
    'Nothing in the text has coordinates.'
    """
    wording = Wording(article)
    found, corridors = spots(article, wording), routes(article, wording)
    missing = unplaced(article, found, corridors, wording)
    points = [(spot.at.longitude, spot.at.latitude) for spot in found]
    points += [(at.longitude, at.latitude) for route in corridors for at in route.through]
    head = label(MARGIN, 28, "Map", "strong", size=15)
    below = [f"Not on the map: {', '.join(missing[:12])}{', …' if len(missing) > 12 else ''}"] if missing else []
    if not points:
        told = ["Nothing in the text has coordinates.", *below]
        words = [
            label(MARGIN, TOP + 14 + 18 * i, fitting(line, WIDTH - 2 * MARGIN, 12), "soft", size=12)
            for i, line in enumerate(told)
        ]
        return drawn("Map", told[0], WIDTH, TOP + 18 * len(told) + 12, [head, *words], empty=True)
    window = _Window.around(points)
    labels = Labels([window.box(spot, 12) for spot in found if not spot.sea])
    shapes = [head, _legend(found, corridors), *_ground(window)]
    shapes += [_route(route, window) for route in corridors]
    shapes += [_mark(spot, window) for spot in found if not spot.sea]
    ranked = sorted(found, key=lambda spot: (-len(spot.events), spot.state, spot.sea))
    shapes += [_names(spot, window, labels) for spot in ranked[:MOST_NAMES]]
    shapes += [_route_name(route, window, labels) for route in corridors]
    bottom = TOP + window.height
    shapes += [
        label(MARGIN, bottom + 20 + 18 * i, fitting(line, WIDTH - 2 * MARGIN, 12), "soft", size=12)
        for i, line in enumerate(below)
    ]
    return drawn("Map", _described(found, corridors), WIDTH, int(bottom) + 12 + 20 * len(below), shapes)


def _described(found: list[Spot], corridors: list[Route]) -> str:
    told = [", ".join(spot.names) + (f" ({'; '.join(spot.events)})" if spot.events else "") for spot in found]
    return "; ".join([*told, *(route.name for route in corridors)]) + "."


# -- The part of the world ----------------------------------------------------------------------------------------------


@frozen
class _Window:
    """A rectangle of the world, in degrees, and its size in pixels."""

    west: float
    south: float
    east: float
    north: float
    height: float

    @classmethod
    def around(cls, points: list[Point]) -> _Window:
        west, east = _longitudes([x for x, _ in points])
        south, north = min(y for _, y in points), max(y for _, y in points)
        wide, high = max(east - west, 12.0) * 1.35 + 4, max(north - south, 6.0) * 1.35 + 3
        x, y = (west + east) / 2, (south + north) / 2
        shrink = max(0.2, cos(radians(y)))
        height = WIDTH * high / (wide * shrink)
        if height > HIGHEST:
            wide, height = high * WIDTH / (HIGHEST * shrink), HIGHEST
        elif height < LOWEST:
            high, height = LOWEST * wide * shrink / WIDTH, LOWEST
        wide = min(wide, 360.0)
        y = min(max(y, -88 + high / 2), 88 - high / 2) if high < 176 else 0
        south, north = max(-90.0, y - high / 2), min(90.0, y + high / 2)
        height = min(HIGHEST, WIDTH * (north - south) / (wide * shrink))
        return cls(x - wide / 2, south, x + wide / 2, north, round(height))

    def x(self, longitude: float) -> float:
        while longitude < self.west:
            longitude += 360
        while longitude > self.east and longitude - 360 >= self.west:
            longitude -= 360
        return (longitude - self.west) / (self.east - self.west) * WIDTH

    def y(self, latitude: float) -> float:
        return TOP + (self.north - latitude) / (self.north - self.south) * self.height

    def box(self, spot: Spot, size: float) -> Box:
        return Box(self.x(spot.at.longitude), self.y(spot.at.latitude), size, size)

    def holds(self, box: Box) -> bool:
        return (
            box.x - box.width / 2 >= 4
            and box.x + box.width / 2 <= WIDTH - 4
            and box.y - box.height / 2 >= TOP + 3
            and box.y + box.height / 2 <= TOP + self.height - 3
        )


def _longitudes(values: list[float]) -> tuple[float, float]:
    """The narrowest range that has all longitudes in it; it may cross the 180th meridian."""
    ordered = sorted(set(values))
    gaps = [(after - before, after) for before, after in pairwise(ordered)]
    gaps.append((ordered[0] + 360 - ordered[-1], ordered[0]))
    west = max(gaps)[1]
    return west, max(value if value >= west else value + 360 for value in values)


# -- What is drawn ------------------------------------------------------------------------------------------------------


def _ground(window: _Window) -> list[str]:
    """Water, land, and a net of meridians and parallels with their degrees."""
    frame = f'x="0" y="{TOP}" width="{WIDTH}" height="{numeral(window.height)}"'
    edge = (window.east - window.west) / 100
    paths = []
    for ring in land_within(window.west - edge, window.south - edge, window.east + edge, window.north + edge):
        corners: list[str] = []
        for longitude, latitude in ring:
            x = (longitude - window.west) / (window.east - window.west) * WIDTH
            corner = f"{round(x)} {round(window.y(latitude))}"
            if not corners or corner != corners[-1]:
                corners.append(corner)
        if len(corners) > 2:
            paths.append(f"M{'L'.join(corners)}z")
    # A drawing of its own cuts off what reaches beyond the frame; the rule is even-odd, as inland seas are rings within rings.
    inner = f'<svg {frame} viewBox="0 {TOP} {WIDTH} {numeral(window.height)}">'
    inner += f'<path class="crp-land" fill-rule="evenodd" d="{"".join(paths)}"/></svg>'
    return [f'<rect class="crp-water" {frame}/>', inner, *_net(window)]


def _net(window: _Window) -> list[str]:
    step = next((s for s in (1, 2, 5, 10, 20, 30) if (window.east - window.west) / s <= 9), 60)
    shapes = []
    for n in range(ceil(window.west / step), floor(window.east / step) + 1):
        x = (n * step - window.west) / (window.east - window.west) * WIDTH
        degrees = (n * step + 540) % 360 - 180
        shapes.append(f'<path class="crp-grid" d="M{numeral(x)} {TOP}v{numeral(window.height)}"/>')
        if 30 < x < WIDTH - 30:
            side = "E" if degrees > 0 else "W" if degrees < 0 else ""
            shapes.append(label(x + 3, TOP + window.height - 5, f"{abs(degrees)}°{side}", "soft", size=10))
    for n in range(ceil(window.south / step), floor(window.north / step) + 1):
        y = window.y(n * step)
        shapes.append(f'<path class="crp-grid" d="M0 {numeral(y)}h{WIDTH}"/>')
        if TOP + 14 < y < TOP + window.height - 24:
            side = "N" if n > 0 else "S" if n < 0 else ""
            shapes.append(label(4, y - 3, f"{abs(n * step)}°{side}", "soft", size=10))
    return shapes


_STAR = (
    (0, -8),
    (2.1, -2.6),
    (7.6, -2.5),
    (3.2, 0.9),
    (4.7, 6.5),
    (0, 3.2),
    (-4.7, 6.5),
    (-3.2, 0.9),
    (-7.6, -2.5),
    (-2.1, -2.6),
)
"""The corners of the sign of an event."""


def _star(x: float, y: float) -> str:
    corners = "L".join(f"{numeral(x + dx)} {numeral(y + dy)}" for dx, dy in _STAR)
    return f'<path class="crp-star" d="M{corners}z"/>'


def _mark(spot: Spot, window: _Window) -> str:
    x, y = window.x(spot.at.longitude), window.y(spot.at.latitude)
    if spot.events:
        shape = _star(x, y)
    elif spot.state:
        shape = f'<circle class="crp-ring" cx="{numeral(x)}" cy="{numeral(y)}" r="4.5"/>'
    else:
        shape = f'<circle class="crp-dot" cx="{numeral(x)}" cy="{numeral(y)}" r="5"/>'
    return titled("; ".join([*spot.names, *spot.events]), shape)


def _route(route: Route, window: _Window) -> str:
    points = [(window.x(at.longitude), window.y(at.latitude)) for at in route.through]
    line = "L".join(f"{numeral(x)} {numeral(y)}" for x, y in points)
    return titled(route.name, f'<path class="crp-route" d="M{line}"/>')


def _route_name(route: Route, window: _Window, labels: Labels) -> str:
    points = [(window.x(at.longitude), window.y(at.latitude)) for at in route.through]
    middles = [((x + u) / 2, (y + v) / 2) for (x, y), (u, v) in pairwise(points)]
    said = fitting(route.name, 230, 11.5)
    width = length(said, 11.5) + 6
    places = [
        Box(x + dx, y + dy, width, LINE)
        for dy in (-11, 13, -26, 28, -44, 46)
        for x, y in middles
        for dx in (0, 40, -40)
    ]
    place = labels.place([box for box in places if window.holds(box)])
    if place is None:
        return ""
    return titled(route.name, label(place.x, place.y + 4, said, "halo route-name", "middle", 11.5))


def _names(spot: Spot, window: _Window, labels: Labels) -> str:
    """The names of a point and of what takes place there, beside it where they cover nothing, else further off with a line."""
    lines = [
        (fitting(name, 220), "halo strong" if i == 0 and not spot.sea else "halo sea" if spot.sea else "halo")
        for i, name in enumerate(spot.names[:3])
    ]
    lines += [(fitting(name, 240, 11.5), "halo event-name") for name in spot.events[:3]]
    if len(spot.events) > 3:
        lines.append((f"and {len(spot.events) - 3} more", "halo soft"))
    width = max(length(words) for words, _ in lines) + 4
    height = float(LINE * len(lines))
    x, y = window.x(spot.at.longitude), window.y(spot.at.latitude)
    places = [] if not spot.sea else [Box(x, y, width, height)]
    for far in (11, 26, 46, 70, 100, 140):
        sides = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
        places += [
            Box(x + dx * (far + width / 2), y + dy * (far + height / 2) * (0.8 if dx else 1), width, height)
            for dx, dy in sides
        ]
    place = labels.place([box for box in places if window.holds(box)])
    title = "; ".join([*spot.names, *spot.events])
    if place is None:
        return ""
    shapes = []
    anchor, at = _anchor(place, x)
    if max(abs(place.x - x) - width / 2, abs(place.y - y) - height / 2) > 14:
        end_x, end_y = place.border(Box(x, y, 1, 1))
        shapes.append(f'<path class="crp-leader" d="M{numeral(x)} {numeral(y)}L{numeral(end_x)} {numeral(end_y)}"/>')
    top = place.y - height / 2
    shapes += [
        label(at, top + 12 + LINE * i, words, look, anchor, 13 if "event" not in look else 11.5)
        for i, (words, look) in enumerate(lines)
    ]
    return titled(title, *shapes)


def _anchor(box: Box, x: float) -> tuple[str, float]:
    """Words begin or end at the point that they belong to."""
    if box.x - box.width / 2 >= x:
        return "start", box.x - box.width / 2
    if box.x + box.width / 2 <= x:
        return "end", box.x + box.width / 2
    return "middle", box.x


def _legend(found: list[Spot], corridors: list[Route]) -> str:
    """What the signs mean, of those that are drawn."""
    signs = []
    if any(not spot.state and not spot.sea and not spot.events for spot in found):
        signs.append(('<circle class="crp-dot" cx="0" cy="0" r="5"/>', "place"))
    if any(spot.state and not spot.events for spot in found):
        signs.append(('<circle class="crp-ring" cx="0" cy="0" r="4.5"/>', "state, at its capital"))
    if any(spot.events for spot in found):
        signs.append((_star(0, 0), "event"))
    if corridors:
        signs.append(('<path class="crp-route" d="M-12 0h22"/>', "corridor, through its waypoints"))
    shapes, x = [], 76.0
    for sign, words in signs:
        shapes.append(f'<g transform="translate({numeral(x)} 24)">{sign}{label(14, 4, words, "soft", size=12)}</g>')
        x += length(words, 12) + 44
    return "".join(shapes)
