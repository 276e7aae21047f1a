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


def in_a_line(text: str, published: str = DAY) -> list[str]:
    """«Meeting held 2025-11-18 nairobi: william-ruto KE»: type, status, day, place or else host, and participants of each event."""
    rows = []
    for event in parse(text, published=published).events:
        day, where = event.when.edtf if event.when else "-", event.place or event.host or "-"
        who = " ".join(one.split(":", 1)[1] for one in event.participants)
        rows.append(f"{type(event).__name__} {event.status.value} {day} {where.split(':')[-1]}: {who}")
    return rows
