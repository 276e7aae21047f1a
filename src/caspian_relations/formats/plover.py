"""PLOVER: the coded events of an article, a line each, and why the others have no code.

PLOVER (Political Language Ontology for Verifiable Event Records) is what POLECAT and other event data sets are coded in; the codes are those of
`caspian_relations.model.plover`. JSON lines by default; with ``layout="csv"`` a table (RFC 4180), lists joined by a space. `COLUMNS` are, in order:
id and class of the event; PLOVER's category, mode and contexts; actors and recipients as ids, and the ISO 3166-1 alpha-3 codes of the states among
them; the first and the last day that it may have been on; how it stands and where it was; the words that say it, with their offsets in code
points; the article; and the reason where there is no code.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files
from caspian_relations.formats.annotations import encodable, filled
from caspian_relations.formats.json import encoded
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Event, InvalidValue, State

__all__ = ["COLUMNS", "dump", "dumps", "losses", "rows"]

COLUMNS = (
    "id", "class", "event_type", "event_mode", "contexts", "source", "source_country", "target", "target_country", "start", "end", "status", "place",
    "text", "text_start", "text_end", "published", "article_source", "uncoded_because",
)  # fmt: skip
"""The fields of a line and columns of the table, in order."""

_LAYOUTS = ("jsonl", "csv")


def rows(article: Article) -> list[dict[str, Any]]:
    """Return one row for each event, coded or not.

    >>> from caspian_relations.model import Visit, When
    >>> states = [State("state:KE", alpha2="KE", alpha3="KEN"), State("state:EG", alpha2="EG", alpha3="EGY")]
    >>> visit = Visit("event:1", visitors=["state:KE"], destination="state:EG", when=When("2024-08-09"))
    >>> row, = rows(Article("نص", entities=states, events=[visit]))
    >>> row["event_type"], row["event_mode"], row["source_country"], row["target_country"], row["start"]
    ('CONSULT', 'visit', ['KEN'], ['EGY'], '2024-08-09')
    """
    countries = {entity.id: entity.alpha3 for entity in article.entities if isinstance(entity, State) and entity.alpha3}
    return [_row(event, article, countries) for event in article.events]


def _row(event: Event, article: Article, countries: dict[str, str]) -> dict[str, Any]:
    code, when = event.plover, event.when
    words = event.evidence[0] if event.evidence else None
    start, end = (when.start, when.end) if when else (None, None)
    values = (
        event.id, type(event).__name__, code.type and str(code.type), code.mode and str(code.mode), [str(context) for context in code.contexts],
        list(code.source), [countries[id] for id in code.source if id in countries],
        list(code.target), [countries[id] for id in code.target if id in countries],
        start and start.isoformat(), end and end.isoformat(), str(event.status), event.place,
        words and words.of(article.text), words and words.start, words and words.end,
        article.published and article.published.isoformat(), article.source, code.reason,
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


def dumps(article: Article, *, layout: str = "jsonl") -> str:
    """Return the events as JSON lines, or with ``layout="csv"`` as a table with a head.

    >>> dumps(Article("نص"), layout="csv").split(",")[:3]
    ['id', 'class', 'event_type']
    """
    if layout not in _LAYOUTS:
        raise InvalidValue("layout", layout, " or ".join(_LAYOUTS))
    if layout == "jsonl":
        return "".join(encoded(row) + "\n" for row in rows(article))
    table = StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row.values()] for row in rows(article))
    return table.getvalue()


def _cell(value: Any) -> Any:
    joined = " ".join(value) if isinstance(value, list) else value
    return encodable(joined) if isinstance(joined, str) else joined


def dump(article: Article, target: str | PathLike[str] | IO[Any], *, layout: str = "jsonl") -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, layout=layout))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what is not said by the codes of events."""
    nothing = ("mentions", "dates", "quantities", "figures", "relations", "statements", "boilerplate", "conflicts")
    yield from omitted(article, dict.fromkeys(nothing, "PLOVER codes events"))
    yield from omitted(article, {"text": "only the words of events", "entities": "only the ids of actors and places, and the codes of states"})  # fmt: skip
    if not article.events:
        yield from omitted(article, dict.fromkeys(("published", "source"), "no event, and so no line"))
    reason = "an event has actors and recipients, a first and a last day, and a place"
    yield from filled(article.events, "events", reason, beside=["id", "status", "place", "evidence"])
    for i, event in enumerate(article.events):
        if len(event.evidence) > 1:
            yield Loss(f"events[{i}].evidence", "only the first piece", count=len(event.evidence) - 1)
