"""What the parts of an article say, field by field, and which of it a format leaves out: for the `losses` of a format."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sized
from typing import Any

import attrs

from caspian_relations.formats.lossy import Loss

__all__ = ["said", "uncarried"]


def said(thing: Any) -> Iterator[tuple[str, Any]]:
    """Yield the fields of `thing`, a value of the model, that say something: neither empty nor what they are by default.

    >>> from caspian_relations.model import When
    >>> dict(said(When("2024", "stated")))
    {'edtf': '2024'}
    """
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if value is None or value is False or (isinstance(value, Sized) and not len(value)):
            continue
        if value != field.default:
            yield field.alias, value


def uncarried(path: str, things: Iterable[Any], carried: Collection[str], reasons: Mapping[str, str]) -> Iterator[Loss]:
    """Yield a loss for each field that says something in one of `things` and is not among `carried`, with how many things that are.

    `path` is where the things stand in the article: ``events``. `reasons` tells why of a field, and under ``""`` why of all others.

    >>> from caspian_relations.model import Meeting
    >>> meetings = [Meeting("event:1", host="state:EG"), Meeting("event:2", host="state:JO"), Meeting("event:3")]
    >>> print(*uncarried("events", meetings, {"id"}, {"": "no column for it"}))
    events.host (2): no column for it
    """
    counts: dict[str, int] = {}
    for thing in things:
        for name, _ in said(thing):
            if name not in carried:
                counts[name] = counts.get(name, 0) + 1
    for name, count in counts.items():
        yield Loss(f"{path}.{name}", reasons.get(name, reasons.get("", "")), count=count)
