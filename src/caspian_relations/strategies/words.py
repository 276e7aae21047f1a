"""The names and words that generated values are made of, from ``reference/data/strategies/names.toml``."""

from __future__ import annotations

from functools import cache
from typing import Any

from caspian_relations.reference.files import document

__all__ = ["names_of", "units", "words"]


@cache
def _table() -> dict[str, Any]:
    return document("strategies/names")


def names_of(group: str) -> list[tuple[str, str]]:
    """Return the pairs of an Arabic and an English name in a group such as ``persons``."""
    return [(arabic, english) for arabic, english in _table()[group]]


def units() -> list[str]:
    """Return units of measures."""
    units: list[str] = _table()["units"]
    return units


def words() -> list[str]:
    """Return words of running text."""
    words: list[str] = _table()["words"]
    return words
