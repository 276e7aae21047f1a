"""Cues: the words that steer the reader, loaded once from the built data.

Frames of verbs, compound offices, complex prepositions, boilerplate, what kind of meeting a noun is: all of it is data in
``reference/data/reading/*.toml``; ``scripts/build_reading.py`` folds the words and writes one built file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import Any, NamedTuple

from caspian_relations.reference.columns import read_columns

__all__ = ["Cues", "cues", "either"]


class Cues(NamedTuple):
    """All cue words, folded."""

    offices: Mapping[str, Mapping[str, str]]
    """office slug of the first noun -> the words after it -> office slug of the whole."""
    office_rank: Mapping[str, int]
    """office slug -> how specific it is; the most specific of two joined titles counts."""
    office_links: frozenset[str]
    """Words that tie a title to the body it is held at: في، لدى، باسم."""
    ministry: str
    """The noun for what a minister heads, as it is written."""
    styles: Mapping[str, frozenset[str]]
    """Style of address with its pronoun («جلالته») -> the offices whose holders have it."""
    prepositions: Mapping[str, Any]
    """Prefix-closed: words of a complex preposition -> its name, None for a mere prefix."""
    last_words: Mapping[str, int]
    """Last word of a complex preposition -> how many words the longest has that ends so."""
    frames: Mapping[str, list[Mapping[str, Any]]]
    """lemma of a verb or noun -> its frames."""
    occasions: Mapping[str, Mapping[str, Any]]
    """lemma of an event noun -> what it makes."""
    boilerplate: Mapping[str, str]
    """Folded beginning of page debris -> where it counts: any, line, colon, alone."""
    headings: frozenset[str]
    """Folded headings, alone in their line, below which stand the titles of other news."""
    figures: Mapping[str, Any]
    """``nouns`` and ``verbs``: lemma -> kind of figure; ``neutral``: nouns that are measured but say no kind."""
    statements: Mapping[str, Any]
    """``verbs``: lemma -> what a reporting verb needs; ``speech``: lemma -> manner; the rest: sets of folded words."""
    words: Mapping[str, frozenset[str]]
    """Named small sets of folded words."""


_LOCK = Lock()
_loaded: Cues | None = None


def cues() -> Cues:
    """Return the cues; loaded once, safe from any number of threads."""
    return _loaded if _loaded is not None else _load()


@cache
def either(*names: str) -> frozenset[str]:
    """Return the words of all the named sets; put together once."""
    return frozenset().union(*[cues().words[name] for name in names])


def _load() -> Cues:
    global _loaded
    with _LOCK:
        if _loaded is None:
            _loaded = _read()
        return _loaded


def _read() -> Cues:
    (lines,) = read_columns("reading")
    data = json.loads("\n".join(lines))
    return Cues(
        offices=data["offices"],
        office_rank=data["office_rank"],
        office_links=frozenset(data["office_links"]),
        ministry=data["ministry"],
        styles={form: frozenset(offices) for form, offices in data["styles"].items()},
        prepositions=data["prepositions"],
        last_words=_last_words(data["prepositions"]),
        frames={lemma: list(map(_in_order, frames)) for lemma, frames in data["frames"].items()},
        occasions=data["occasions"],
        boilerplate=data["boilerplate"],
        headings=frozenset(data["headings"]),
        statements={
            key: frozenset(value) if isinstance(value, list) else value for key, value in data["statements"].items()
        },
        figures=data["figures"],
        words={name: frozenset(words) for name, words in data["words"].items()},
    )


def _in_order(frame: Mapping[str, Any]) -> Mapping[str, Any]:
    """A frame with the subject first, then the object, then the prepositions: participants are listed as the clause has them."""
    if "roles" not in frame:
        return frame
    roles = frame["roles"]
    return {**frame, "roles": {slot: roles[slot] for slot in sorted(roles, key=_place_of_slot)}}


def _place_of_slot(slot: str) -> int:
    return {"subject": 0, "object": 1}.get(slot, 2)


def _last_words(prepositions: Mapping[str, str]) -> dict[str, int]:
    reach: dict[str, int] = {}
    for name in prepositions:
        words = name.split()
        if len(words) > 1:
            reach[words[-1]] = max(reach.get(words[-1], 0), len(words))
    return reach
