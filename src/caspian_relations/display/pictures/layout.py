"""Where the nodes of a graph stand: forces pull tied ones together and push all apart, then boxes that still overlap are moved off each other.

Fruchterman and Reingold's way (1991), from a circle instead of from chance: the same graph always gives the same picture.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from math import cos, hypot, pi, sin, sqrt

from attrs import define

__all__ = ["Box", "Labels", "arranged"]

ROUNDS, PARTING_ROUNDS = 260, 240
GAP_X, GAP_Y, TIED_GAP_X = 34.0, 32.0, 84.0
"""Pixels that are kept free between boxes, and between tied ones beside each other, for the words of the line."""


@define
class Box:
    """A rectangle about a point."""

    x: float
    y: float
    width: float
    height: float

    def border(self, towards: Box) -> tuple[float, float]:
        """Return where the line to another box leaves this one."""
        dx, dy = towards.x - self.x, towards.y - self.y
        if not dx and not dy:
            return self.x, self.y
        share = min(
            (self.width / 2 + 3) / abs(dx) if dx else 1e9,
            (self.height / 2 + 3) / abs(dy) if dy else 1e9,
        )
        return self.x + dx * share, self.y + dy * share

    def overlap(self, other: Box, gap_x: float = 0, gap_y: float = 0) -> tuple[float, float]:
        """Return by how much two boxes overlap, across and down; one of them is not positive where they do not."""
        return (
            (self.width + other.width) / 2 + gap_x - abs(self.x - other.x),
            (self.height + other.height) / 2 + gap_y - abs(self.y - other.y),
        )


def arranged(boxes: Sequence[Box], ties: Sequence[tuple[int, int]], width: float) -> float:
    """Move `boxes` to where they stand within ``0 … width``, and return the height that they need; `ties` are pairs of their numbers.

    Groups without a tie between them are laid out each for itself, and then set in rows, the largest first.
    """
    left = top = row = 0.0
    for group in _groups(len(boxes), ties):
        numbers = {number: i for i, number in enumerate(group)}
        members = [boxes[number] for number in group]
        inner = [(numbers[i], numbers[j]) for i, j in ties if i in numbers]
        wide, high = _lay_out(members, inner, width)
        if left and left + wide > width:
            left, top, row = 0.0, top + row + GAP_Y, 0.0
        for box in members:
            box.x, box.y = box.x + left, box.y + top
        left, row = left + wide + GAP_X, max(row, high)
    return top + row


def _groups(count: int, ties: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The numbers of the boxes that are tied to each other, directly or through others; the largest group first."""
    near: list[list[int]] = [[] for _ in range(count)]
    for i, j in ties:
        near[i].append(j)
        near[j].append(i)
    seen: set[int] = set()
    groups = []
    for start in range(count):
        waiting, group = [start], []
        while waiting:
            number = waiting.pop()
            if number not in seen:
                seen.add(number)
                group.append(number)
                waiting += reversed(near[number])
        if group:
            groups.append(group)
    return sorted(groups, key=len, reverse=True)


def _lay_out(boxes: Sequence[Box], ties: Sequence[tuple[int, int]], most: float) -> tuple[float, float]:
    """Arrange one group, its corner at the origin; return its size."""
    count = len(boxes)
    height = 40 + 100 * sqrt(count)
    width = min(most, max(height * 1.7, max(box.width for box in boxes)))
    for i, box in enumerate(boxes):
        angle = 2 * pi * i / count
        box.x, box.y = width / 2 + width * 0.36 * cos(angle), height / 2 + height * 0.36 * sin(angle)
    # The drawing is wider than it is high: forces work in a square, where both sides count alike.
    stretch = width / height
    ideal = 0.62 * sqrt(height * height / count)
    for turn in range(ROUNDS):
        _attract_and_repel(boxes, ties, ideal, stretch, height * 0.1 * (1 - turn / ROUNDS) + 0.4)
        _hold_within(boxes, width, height)
    tied = {frozenset(tie) for tie in ties}
    for _ in range(PARTING_ROUNDS):
        parted = _part(boxes, tied) | _clear(boxes, ties)
        _hold_within(boxes, most, 10 * height)
        if not parted:
            break
    left, top = min(box.x - box.width / 2 for box in boxes), min(box.y - box.height / 2 for box in boxes)
    for box in boxes:
        box.x, box.y = box.x - left, box.y - top
    return max(box.x + box.width / 2 for box in boxes), max(box.y + box.height / 2 for box in boxes)


def _attract_and_repel(
    boxes: Sequence[Box], ties: Sequence[tuple[int, int]], ideal: float, stretch: float, heat: float
) -> None:
    moves = [[0.0, 0.0] for _ in boxes]
    for i, one in enumerate(boxes):
        for j in range(i):
            dx, dy = (one.x - boxes[j].x) / stretch, one.y - boxes[j].y
            far = max(hypot(dx, dy), 0.01)
            push = ideal * ideal / far / far
            for k, sign in ((i, 1), (j, -1)):
                moves[k][0] += sign * dx * push
                moves[k][1] += sign * dy * push
    for i, j in ties:
        dx, dy = (boxes[i].x - boxes[j].x) / stretch, boxes[i].y - boxes[j].y
        pull = hypot(dx, dy) / ideal
        for k, sign in ((i, -1), (j, 1)):
            moves[k][0] += sign * dx * pull
            moves[k][1] += sign * dy * pull
    for box, (dx, dy) in zip(boxes, moves, strict=True):
        far = max(hypot(dx, dy), 0.01)
        step = min(far, heat) / far
        box.x += dx * step * stretch
        box.y += dy * step


def _hold_within(boxes: Sequence[Box], width: float, height: float) -> None:
    for box in boxes:
        box.x = min(max(box.x, box.width / 2), width - box.width / 2)
        box.y = min(max(box.y, box.height / 2), height - box.height / 2)


def _part(boxes: Sequence[Box], tied: Set[frozenset[int]]) -> bool:
    """Push overlapping boxes apart a little, along the side that is nearer; whether there were any."""
    found = False
    for i, one in enumerate(boxes):
        for j in range(i):
            other = boxes[j]
            across, down = one.overlap(other, TIED_GAP_X if frozenset((i, j)) in tied else GAP_X, GAP_Y)
            if across <= 0 or down <= 0:
                continue
            found = True
            if down <= across:
                step = (down / 2 + 0.5) * (1 if one.y >= other.y else -1)
                one.y, other.y = one.y + step, other.y - step
            else:
                step = (across / 2 + 0.5) * (1 if one.x >= other.x else -1)
                one.x, other.x = one.x + step, other.x - step
    return found


def _clear(boxes: Sequence[Box], ties: Sequence[tuple[int, int]]) -> bool:
    """Move boxes a little off the lines that pass through them; whether there were any."""
    found = False
    for first, second in ties:
        one, other = boxes[first], boxes[second]
        dx, dy = other.x - one.x, other.y - one.y
        square = dx * dx + dy * dy
        if square < 1:
            continue
        far = sqrt(square)
        for k, box in enumerate(boxes):
            share = ((box.x - one.x) * dx + (box.y - one.y) * dy) / square
            if k in (first, second) or not 0 < share < 1:
                continue
            # How far the middle of the box is from the line, and how far its corners reach towards it.
            off = ((box.x - one.x) * dy - (box.y - one.y) * dx) / far
            reach = (box.width * abs(dy) + box.height * abs(dx)) / far / 2 + 6
            if abs(off) >= reach:
                continue
            found = True
            step = min(reach - abs(off), 3.0) * (1 if off >= 0 else -1)
            box.x += dy / far * step
            box.y -= dx / far * step
    return found


class Labels:
    """Keeps what is taken, and finds free places for words."""

    def __init__(self, taken: Sequence[Box]) -> None:
        self._taken = list(taken)

    def place(self, candidates: Sequence[Box]) -> Box | None:
        """Return the first candidate that overlaps nothing, or None; what is returned is taken from then on."""
        for candidate in candidates:
            if all(min(candidate.overlap(other)) <= 0 for other in self._taken):
                self._taken.append(candidate)
                return candidate
        return None
