"""The coastlines behind the map: Natural Earth's land, cut to what a map shows (``land.txt``, made by ``scripts/coastline.py``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

__all__ = ["Point", "land_within"]

Point = tuple[float, float]
"""Longitude and latitude, in degrees."""

_UNITS = 100
"""Of a degree, in the file."""


@cache
def _rings() -> tuple[tuple[tuple[Point, ...], tuple[float, float, float, float]], ...]:
    """The rings, each with the window that it fills: west, south, east, north."""
    text = files("caspian_relations.display.pictures").joinpath("land.txt").read_text(encoding="ascii")
    found = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        numbers = iter(map(int, line.split(" ")))
        x = y = 0
        ring = []
        for dx, dy in zip(numbers, numbers, strict=True):
            x, y = x + dx, y + dy
            ring.append((x / _UNITS, y / _UNITS))
        across, down = [x for x, _ in ring], [y for _, y in ring]
        found.append((tuple(ring), (min(across), min(down), max(across), max(down))))
    return tuple(found)


def land_within(west: float, south: float, east: float, north: float) -> Iterator[list[Point]]:
    """Yield the rings of land, cut to a window in degrees; `west` may be below -180 and `east` above 180, where a map crosses that line.

    >>> inland = list(land_within(60, 45, 62, 47))
    >>> len(inland), max(longitude for longitude, _ in inland[0])
    (1, 62.0)
    """
    for ring, (ring_west, ring_south, ring_east, ring_north) in _rings():
        if ring_south >= north or ring_north <= south:
            continue
        # A ring that crosses the 180th meridian goes on beyond it, and a window may lie on either side.
        for shift in (-720, -360, 0, 360, 720):
            if ring_west + shift >= east or ring_east + shift <= west:
                continue
            moved: list[Point] = [(x + shift, y) for x, y in ring]
            for axis, limit, keep_above in ((0, west, True), (0, east, False), (1, south, True), (1, north, False)):
                moved = _cut(moved, axis, limit, keep_above)
                if len(moved) < 3:
                    break
            else:
                yield moved


def _cut(ring: list[Point], axis: int, limit: float, keep_above: bool) -> list[Point]:
    """Cut a ring off at a line along a meridian or a parallel (Sutherland and Hodgman 1974)."""
    values = [point[axis] for point in ring]
    if all((value >= limit) == keep_above or value == limit for value in values):
        return ring
    out: list[Point] = []
    for i, point in enumerate(ring):
        before = ring[i - 1]
        inside, was_inside = ((p[axis] >= limit) == keep_above for p in (point, before))
        if inside != was_inside:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            out.append((limit, other) if axis == 0 else (other, limit))
        if inside:
            out.append(point)
    return out
