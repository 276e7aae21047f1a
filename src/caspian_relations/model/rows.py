"""Facts as flat rows with stable columns, ready for a table."""

from __future__ import annotations

from typing import SupportsIndex, TypedDict, overload

from caspian_relations.model import views
from caspian_relations.model.amounts import Measure, Money, Percentage, plain
from caspian_relations.model.events import Congratulation, Event, Interview, PhoneCall, Visit
from caspian_relations.model.facts import Fact, Figure, Relation, Statement
from caspian_relations.model.when import When

__all__ = ["COLUMNS", "FactRow", "FactRows", "row"]


class FactRow(TypedDict):
    """One fact as a flat row. Ids where somebody or something is meant; several ids are joined by a space."""

    kind: str
    """``event``, ``figure``, ``relation`` or ``statement``."""
    id: str
    """Id of the fact within the article."""
    type: str
    """Class of an event, kind of a figure, predicate of a relation, verb of a statement."""
    subject: str | None
    """Subject of a relation, speaker, visitors, caller, congratulator, interviewee, first party of a figure."""
    object: str | None
    """Object of a relation, destination, what a statement is about, the other parties."""
    participants: str | None
    """Everybody who takes part in an event, or between whom a figure was measured."""
    place: str | None
    """Id of the place of an event."""
    series: str | None
    """Id of the series of an event."""
    ordinal: int | None
    """Its number in the series."""
    edtf: str | None
    """Date of an event, period of a figure (EDTF)."""
    start: str | None
    """Its first day (ISO 8601), where that is known."""
    end: str | None
    """Its last day, included."""
    amount: str | None
    """A figure's amount in decimal digits."""
    unit: str | None
    """Its currency (ISO 4217), unit, or ``%``."""
    change: str | None
    """Its change (``+15%``, ``x2``)."""
    status: str | None
    """How it stands; None for statements."""
    said_in: str | None
    """Id of the statement that reports it."""
    text: str
    """The words of its first piece of evidence."""
    text_start: int | None
    """Where these begin, in code points."""
    text_end: int | None
    """Where they end."""
    rule: str | None
    """Name of the rule that read it."""
    inferred: str | None
    """``field=source`` of what the words do not say, joined by a space."""


COLUMNS: tuple[str, ...] = tuple(FactRow.__annotations__)
"""The columns in order."""


class FactRows(list[FactRow]):
    """Rows of facts: a plain list, equal to any list of the same rows, that a notebook shows as a table.

    >>> from caspian_relations.model import Article
    >>> rows = Article("نص").facts()
    >>> rows == [], type(rows[:5]).__name__
    (True, 'FactRows')
    """

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> FactRow: ...

    @overload
    def __getitem__(self, index: slice, /) -> FactRows: ...

    def __getitem__(self, index: SupportsIndex | slice, /) -> FactRow | FactRows:
        return FactRows(super().__getitem__(index)) if isinstance(index, slice) else super().__getitem__(index)

    def _repr_html_(self) -> str:
        """What a notebook shows: a row for each fact, with ids and the words that say it."""
        return views.html("facts_html", self)


def _joined(ids: tuple[str, ...]) -> str | None:
    return " ".join(ids) or None


def row(fact: Fact, text: str) -> FactRow:
    """Return `fact` as a row; `text` is the text of its article."""
    first = fact.evidence[0] if fact.evidence else None
    out = FactRow(
        kind=fact.id.partition(":")[0], id=fact.id, type=type(fact).__name__, subject=None, object=None, participants=None, place=None, series=None,
        ordinal=None, edtf=None, start=None, end=None, amount=None, unit=None, change=None, status=None, said_in=fact.said_in,
        text=first.of(text) if first else "", text_start=first.start if first else None, text_end=first.end if first else None, rule=fact.rule,
        inferred=" ".join(f"{inference.field}={inference.source}" for inference in fact.inferred) or None,
    )  # fmt: skip
    if isinstance(fact, Event):
        _event(fact, out)
    elif isinstance(fact, Figure):
        _figure(fact, out)
    elif isinstance(fact, Relation):
        out.update(
            {"type": str(fact.predicate), "subject": fact.subject, "object": fact.object, "status": str(fact.status)}
        )
    elif isinstance(fact, Statement):
        out.update({"type": str(fact.verb), "subject": fact.speaker, "object": _joined(fact.about)})
    return out


def _dated(when: When | None, out: FactRow) -> None:
    if when is not None:
        start, end = when.start, when.end
        out.update(
            {"edtf": when.edtf, "start": start.isoformat() if start else None, "end": end.isoformat() if end else None}
        )


def _event(event: Event, out: FactRow) -> None:
    out.update({"participants": _joined(event.participants), "place": event.place, "status": str(event.status)})
    out.update({"series": getattr(event, "series", None), "ordinal": getattr(event, "ordinal", None)})
    _dated(event.when, out)
    if isinstance(event, Visit):
        out.update({"subject": _joined(event.visitors), "object": event.destination})
    elif isinstance(event, PhoneCall):
        out["subject"] = event.caller
    elif isinstance(event, Interview):
        out.update({"subject": event.interviewee, "object": event.outlet})
    elif isinstance(event, Congratulation):
        out.update({"subject": _joined(event.participants[:1]), "object": _joined(event.participants[1:])})


def _figure(figure: Figure, out: FactRow) -> None:
    out.update({"type": str(figure.kind), "participants": _joined(figure.between), "status": str(figure.status)})
    out.update(
        {
            "subject": _joined(figure.between[:1]),
            "object": _joined(figure.between[1:]),
            "change": str(figure.change) if figure.change else None,
        }
    )
    _dated(figure.period, out)
    match figure.amount:
        case Money(amount=value, currency=unit):
            out.update({"amount": plain(value), "unit": unit})
        case Measure(value=value, unit=unit):
            out.update({"amount": plain(value), "unit": unit})
        case Percentage(value=value):
            out.update({"amount": plain(value), "unit": "%"})
