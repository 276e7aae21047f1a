"""The events of a text in a row each, as tests compare them."""

from __future__ import annotations

from caspian_relations import parse

DAY = "2025-11-19"
"""A Wednesday."""

Row = tuple[str, str | None, str | None, set[str]]


def told(text: str, published: str = DAY) -> list[Row]:
    """Type, day, place or else host, and participants of each event."""
    return [
        (type(e).__name__, e.when.edtf if e.when else None, e.place or e.host, set(e.participants))
        for e in parse(text, published=published).events
    ]
