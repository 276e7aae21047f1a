"""Look-ups that forgive: ``كازخستان`` is Kazakhstan with a letter missing, and the answer says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from caspian_relations.reference.names import NameEntry, Names, key

__all__ = ["Hit", "Search"]

_CLITICS = ("و", "ف", "ب", "ك", "ل")
_PREFERENCE = ("name", "official", "short", "acronym", "spelling", "historical", "typo", "nisba", "people", "surname")


class Hit(NamedTuple):
    """An entry that a query found: how near (1.0 is the name itself), by which name, and why it counts."""

    entry: NameEntry
    score: float
    name: str
    reason: str


class Search:
    """Look-ups over all names: exact first; by edit distance where nothing is exact."""

    __slots__ = ("_index", "_names")

    def __init__(self, names: Names) -> None:
        self._names = names
        self._index: tuple[tuple[str, int], ...] | None = None

    def _texts(self) -> tuple[tuple[str, int], ...]:
        """Every name with its letters as bits; made for the first query that needs it, and published whole."""
        if self._index is None:
            self._index = tuple((text, _mask(text)) for text, group in self._names.table.items() if group)
        return self._index

    def find(self, query: str, limit: int, *, near: bool = True) -> list[Hit]:
        """Return the entries of `query`, or where there are none (and `near`) the nearest ones, best first; each entity once."""
        asked = key(query)
        if not asked:
            return []
        best: dict[str, Hit] = {}
        for hit in self._hits(asked, near):
            known = best.get(hit.entry.entity)
            if known is None or _rank(hit) < _rank(known):
                best[hit.entry.entity] = hit
        return sorted(best.values(), key=_rank)[:limit]

    def _hits(self, asked: str, near: bool) -> Iterator[Hit]:
        exact = False
        for text, score, reason in _readings(asked):
            for entry in self._names.entries(self._names.table.get(text, 0)):
                exact = True
                yield Hit(entry, score, text, reason)
        if exact or not near:
            return
        for text, score, reason in _readings(asked):
            allowed = _allowed(text)
            mask, length = _mask(text), len(text)
            for candidate, other in self._texts():
                if abs(len(candidate) - length) > allowed or (mask ^ other).bit_count() > 2 * allowed:
                    continue
                distance = _distance(text, candidate, allowed)
                if distance <= allowed:
                    score_near = score * (1 - distance / max(length, len(candidate)))
                    why = f"{distance} letter{'s' if distance > 1 else ''} differ{'' if distance > 1 else 's'} from {candidate}"
                    for entry in self._names.entries(self._names.table[candidate]):
                        yield Hit(
                            entry, round(score_near, 4), candidate, why if reason == "name" else f"{reason}; {why}"
                        )


def _readings(asked: str) -> Iterator[tuple[str, float, str]]:
    """The query as it stands, then without a clitic, then without the article."""
    yield asked, 1.0, "name"
    if asked.startswith("ال") and len(asked) > 4:
        yield asked[2:], 0.98, "without the article"
    else:
        yield "ال" + asked, 0.97, "with the article"
    if asked[0] in _CLITICS and len(asked) > 4:
        rest = asked[1:]
        if asked.startswith("لل"):
            rest = "ال" + asked[2:]
        yield rest, 0.95, "without the clitic"
        if rest.startswith("ال") and len(rest) > 4:
            yield rest[2:], 0.94, "without clitic and article"


def _allowed(text: str) -> int:
    return 0 if len(text) < 3 else 1 if len(text) < 6 else 2 if len(text) < 12 else 3


def _rank(hit: Hit) -> tuple[float, int, str]:
    form = hit.entry.form
    return -hit.score, _PREFERENCE.index(form) if form in _PREFERENCE else len(_PREFERENCE), hit.entry.entity


def _mask(text: str) -> int:
    """One bit for each letter that occurs: two texts at distance n differ in at most 2n bits."""
    mask = 0
    for character in set(text):
        mask |= 1 << (ord(character) & 63)
    return mask


def _distance(a: str, b: str, most: int) -> int:
    """Edit distance with transpositions (optimal string alignment); more than `most` is given as ``most + 1``."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
