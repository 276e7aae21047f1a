"""Make the coastlines of the map from Natural Earth's land at 1:50m, simplified.

    python scripts/coastline.py land-50m.json

takes the TopoJSON file of that name in the npm package world-atlas 2 (Natural Earth 4.1, public domain) and writes
``src/caspian_relations/display/pictures/land.txt``: a ring a line, in hundredths of a degree, the first point as it is and each further one as its
difference from the one before. It is run by hand when a newer edition is wanted; the file is committed.
"""

from __future__ import annotations

import heapq
import json
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/caspian_relations/display/pictures/land.txt"
SCALE = 100
"""Units of a degree."""
LEAST_AREA = 0.05
"""Square degrees: a point whose triangle with its neighbours is smaller is left out (Visvalingam and Whyatt 1993)."""
LEAST_ISLAND = 0.1
"""Square degrees: a smaller ring is left out."""
HEADER = "# Natural Earth 1:50m land, public domain, simplified by scripts/coastline.py; hundredths of a degree, longitude before latitude\n"

Point = tuple[float, float]


def rings(topology: dict) -> list[list[Point]]:
    """Return the rings of all polygons, in degrees."""
    (kx, ky), (x0, y0) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[list[Point]] = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + x0, y * ky + y0))
        arcs.append(points)
    found = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for indexes in polygon:
                ring: list[Point] = []
                for index in indexes:
                    arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                    ring += arc[1:] if ring else arc
                found.append(unwrapped(ring[:-1]))
    return found


def unwrapped(ring: list[Point]) -> list[Point]:
    """Return the ring without jumps from 180 to -180 degrees: it goes on beyond; one around the pole is closed there."""
    out = [ring[0]]
    for x, y in ring[1:]:
        turns = round((out[-1][0] - x) / 360)
        out.append((x + 360 * turns, y))
    if abs(out[-1][0] - out[0][0]) > 180:
        out += [(out[-1][0], -90.0), (out[0][0], -90.0)]
    return out


def area(ring: list[Point]) -> float:
    """Return the area of a ring, in square degrees."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


def simplified(ring: list[Point]) -> list[Point]:
    """Return the ring without the points that change its shape least."""
    count = len(ring)
    before = [(i - 1) % count for i in range(count)]
    after = [(i + 1) % count for i in range(count)]
    weights = [area([ring[before[i]], ring[i], ring[after[i]]]) for i in range(count)]
    heap = [(weight, i) for i, weight in enumerate(weights)]
    heapq.heapify(heap)
    left = count
    gone = [False] * count
    while heap and left > 4:
        weight, i = heapq.heappop(heap)
        if gone[i] or weight != weights[i]:
            continue
        if weight >= LEAST_AREA:
            break
        gone[i] = True
        left -= 1
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            weights[j] = max(weight, area([ring[before[j]], ring[j], ring[after[j]]]))
            heapq.heappush(heap, (weights[j], j))
    return [point for point, out in zip(ring, gone, strict=True) if not out]


def written(ring: list[Point]) -> str:
    """Return a ring as a line of differences."""
    numbers = []
    x = y = 0
    for px, py in ring:
        qx, qy = round(px * SCALE), round(py * SCALE)
        if numbers and (qx, qy) == (x, y):
            continue
        numbers += [qx - x, qy - y]
        x, y = qx, qy
    return " ".join(map(str, numbers))


def main(source: str) -> None:
    """Write the file, the largest ring first."""
    kept = [ring for ring in rings(json.loads(Path(source).read_text(encoding="utf-8"))) if area(ring) >= LEAST_ISLAND]
    lines = [written(simplified(ring)) for ring in sorted(kept, key=area, reverse=True)]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(lines)} rings, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
