r"""iCalendar (RFC 5545): the dated events of an article, for calendars.

An event takes whole days, from the first to the last day that it may be: a day, the days of an interval, a month where only that is known. An event
whose end is open or unknown stands on its first day; one without a known first day cannot stand in a calendar, and `losses` names it. ``DTEND``
is the day after the last.

======================  ================================================================================================
``UID``                 id of the event and of the article, the same in every run
``DTSTAMP``             the day of publication, else the first day of the event: never the clock
``SUMMARY``             name of the event, or its class
``LOCATION``, ``GEO``   its place
``STATUS``              ``CONFIRMED`` for held and ongoing, ``TENTATIVE`` for planned and proposed, ``CANCELLED`` for cancelled and denied
``CATEGORIES``          its class
``DESCRIPTION``         the words that say it, who takes part, who hosts it
``URL``                 the source of the article, where it is a URL
``X-CASPIAN-…``         every field of the event as text, with ids and spans: ``X-CASPIAN-PARTICIPANTS``, ``-EDTF``, ``-EVIDENCE`` …
======================  ================================================================================================

Participants are no ``ATTENDEE``\ s: these are calendar users with an address, and must not stand in a calendar that is published (section 3.8.4.1).
Characters that iCalendar cannot hold, carriage returns and DEL among them, are written as ``\uXXXX`` (`caspian_relations.formats.escapes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files
from caspian_relations.formats.carrying import said
from caspian_relations.formats.escapes import escaped
from caspian_relations.formats.identity import article_id as identified
from caspian_relations.formats.labels import label, title
from caspian_relations.formats.located import points
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Coordinates, Event, Inference, Span, Status
from caspian_relations.reference import Reference

__all__ = ["dump", "dumps", "losses"]

_STATUS = {
    Status.HELD: "CONFIRMED",
    Status.ONGOING: "CONFIRMED",
    Status.PLANNED: "TENTATIVE",
    Status.PROPOSED: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
    Status.DENIED: "CANCELLED",
}
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+")
_DAY = timedelta(1)
_OCTETS = 75
"""Of a line, its end not counted (section 3.1)."""


def dumps(
    article: Article,
    *,
    language: str = "en",
    reference: Reference | None = None,
    article_id: str | None = None,
) -> str:
    r"""Return the dated events of `article` as a calendar, with names in `language` where there are any.

    `reference` gives coordinates that the article does not have; `article_id` is what the UIDs end in.

    >>> from caspian_relations.model import Summit, When
    >>> calendar = dumps(Article("نص", events=[Summit("event:1", when=When("2024-08"))]))
    >>> [line for line in calendar.split("\r\n") if line.startswith("DT")]
    ['DTSTAMP:20240801T000000Z', 'DTSTART;VALUE=DATE:20240801', 'DTEND;VALUE=DATE:20240901']
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//caspian_relations//EN", "CALSCALE:GREGORIAN"]
    id = identified(article, article_id)
    known = points(article, reference)
    called = {entity.id: label(entity, language) for entity in article.entities}
    for event in article.events:
        days = _days(event)
        if days is not None:
            lines += _event(article, event, days, _uid(event, id), called, known.get(event.place or ""), language)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def dump(article: Article, target: str | PathLike[str] | IO[Any], **options: Any) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, **options))


def _days(event: Event) -> tuple[date, date] | None:
    """The first day and the day after the last; None where no calendar has them."""
    start = event.when.start if event.when else None
    end = (event.when.end if event.when else None) or start
    return None if start is None or end is None or end == date.max else (start, end + _DAY)


def _event(
    article: Article,
    event: Event,
    days: tuple[date, date],
    uid: str,
    called: Mapping[str, str],
    point: Coordinates | None,
    language: str,
) -> Iterator[str]:
    start, end = days
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(uid)}"
    yield f"DTSTAMP:{_compact(article.published or start)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_compact(start)}"
    yield f"DTEND;VALUE=DATE:{_compact(end)}"
    yield f"SUMMARY:{_text(title(event, called, language))}"
    if event.place:
        yield f"LOCATION:{_text(called[event.place])}"
    if point:
        yield f"GEO:{point.latitude};{point.longitude}"
    yield f"STATUS:{_STATUS[event.status]}"
    yield "TRANSP:TRANSPARENT"
    yield f"CATEGORIES:{type(event).__name__}"
    if described := _description(article.text, event, called):
        yield f"DESCRIPTION:{_text(described)}"
    if article.source and _URL.fullmatch(article.source):
        yield f"URL:{article.source}"
    for name, value in _fields(article, event):
        yield f"X-CASPIAN-{name.upper().replace('_', '-')};VALUE=TEXT:{_text(value)}"
    yield "END:VEVENT"


def _uid(event: Event, article: str) -> str:
    return f"{event.id.replace(':', '-')}.{article}@caspian-relations"


def _compact(day: date) -> str:
    return day.isoformat().replace("-", "")


def _description(text: str, event: Event, called: Mapping[str, str]) -> str:
    lines = [span.of(text) for span in event.evidence]
    if event.participants:
        lines.append("Participants: " + ", ".join(called[id] for id in event.participants))
    if event.host:
        lines.append(f"Host: {called[event.host]}")
    return "\n".join(lines)


def _fields(article: Article, event: Event) -> Iterator[tuple[str, str]]:
    """Every field of the event as plain text, its date in parts, and what the article has for all of them."""
    yield "status", str(event.status)
    for name, value in said(event):
        if name == "when":
            yield from ((part, str(detail)) for part, detail in said(value))
        elif name not in ("name", "status"):
            yield name, _plain(value)
    if article.source:
        yield "source", article.source
    if article.published:
        yield "published", article.published.isoformat()


def _plain(value: Any) -> str:
    match value:
        case tuple():
            return " ".join(map(_plain, value))
        case Span():
            return f"{value.start}-{value.end}"
        case Inference():
            return f"{value.field}={value.source}"
        case _:
            return str(value)


def _text(value: str) -> str:
    r"""A value of the type TEXT (section 3.3.11).

    >>> print(_text("a, b; c\\\n"))
    a\, b\; c\\\n
    """
    kept = escaped(value).replace("\r", "\\u000d").replace("\x7f", "\\u007f")
    return re.sub(r"[\\;,]", r"\\\g<0>", kept).replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; no character is torn apart."""
    if len(line) * 4 <= _OCTETS:
        return line
    pieces: list[str] = []
    piece, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return "\r\n".join([*pieces, piece])


def losses(article: Article) -> Iterator[Loss]:
    """Yield what the calendar does not carry.

    >>> from caspian_relations.model import Meeting
    >>> print(*losses(Article("نص", events=[Meeting("event:1")])), sep="; ")
    text: a calendar holds events; events[0]: no first day is known
    """
    left_out = (
        "text",
        "mentions",
        "dates",
        "quantities",
        "figures",
        "relations",
        "statements",
        "boilerplate",
        "conflicts",
    )
    yield from omitted(article, dict.fromkeys(left_out, "a calendar holds events"))
    yield from omitted(article, {"entities": "a calendar holds events; who takes part in them is named"})
    if not any(map(_days, article.events)):
        yield from omitted(article, dict.fromkeys(("source", "published"), "they stand beside events"))
    for i, event in enumerate(article.events):
        if _days(event) is None:
            started = event.when is not None and event.when.start is not None
            yield Loss(f"events[{i}]", "no calendar goes beyond 9999-12-31" if started else "no first day is known")
            continue
        if event.when and event.when.end is None:
            yield Loss(f"events[{i}].when", "no last day is known; the event stands on its first")
        more = sum(map(len, event.name.values())) - 1
        if more > 0:
            yield Loss(f"events[{i}].name", "an entry has one summary", count=more)
