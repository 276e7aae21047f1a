"""What many articles say together: events, figures, persons, relations and statements with every report of them, and where the reports disagree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from caspian_relations.model import Measure, Money, NotFound, Percentage, Span, Status, When

__all__ = [
    "Claim",
    "Contradiction",
    "Dossier",
    "DossierEvent",
    "DossierFigure",
    "DossierPerson",
    "DossierRelation",
    "DossierStatement",
    "Report",
]


@frozen(order=True)
class Report:
    """One article's saying of a fact: the evidence."""

    published: date
    """The day of the article; 9999-12-31 where it has none, so that those come last."""
    source: str
    """The article's source, or ``article:7`` by its number where it has none."""
    fact: str
    """The id of the fact, or of the person, within that article."""
    words: str = ""
    """The words of the first piece of evidence."""
    spans: tuple[Span, ...] = ()
    """All evidence, in code points of that article's text."""


@frozen
class Claim:
    """One of the values that a fact has been given, and by whom."""

    value: str
    """A date (EDTF), an id, a status, an amount."""
    reports: tuple[Report, ...]
    """Who says so, earliest first."""


@frozen
class Contradiction:
    """Reports of one fact that cannot all be right.

    A coarser value (August 2024, 529 million) does not contradict a finer one (2024-08-09, 529.4 million), nor a plan its fulfilment.
    """

    fact: str
    """Id within the dossier."""
    field: str
    """``when``, ``place``, ``status`` or ``amount``."""
    claims: tuple[Claim, ...]
    """Two or more, the one with most reports first."""


@frozen
class DossierEvent:
    """One event, told by one article or many."""

    id: str
    """Within the dossier: ``event:1``, in the order of time."""
    type: str
    """Class of the event: ``Visit``, ``Summit`` …"""
    when: When | None
    """The date that most reports give, the finest of those that agree."""
    place: str | None
    """The place that most reports give, the most specific of those that agree."""
    participants: tuple[str, ...]
    """Everybody whom a report names, sorted."""
    status: Status
    """By the latest report; held where any says that it was and none that it was not."""
    series: str | None
    ordinal: int | None
    reports: tuple[Report, ...]
    """Earliest first."""
    agreements: tuple[tuple[str, str, int], ...] = ()
    """(field, value, how many reports give it), where two or more do."""
    contradictions: tuple[Contradiction, ...] = ()


@frozen
class DossierFigure:
    """One figure: what is measured, of whom, over which time."""

    id: str
    """Within the dossier: ``figure:1``."""
    kind: str
    between: tuple[str, ...]
    period: When | None
    amount: Money | Measure | Percentage
    """The one with most reports; of equals, the one with most digits."""
    reports: tuple[Report, ...]
    contradictions: tuple[Contradiction, ...] = ()


@frozen
class DossierPerson:
    """One person, in all articles that mention them."""

    id: str
    """The id that articles use: ``person:…``."""
    offices: tuple[Claim, ...]
    """The posts that articles name for them (``president of state:FR``), and which articles."""
    events: tuple[str, ...]
    """Ids of the events of the dossier that they take part in."""
    reports: tuple[Report, ...]
    """An entry for each article that mentions them."""


@frozen
class DossierRelation:
    """One relation between two, told by one article or many."""

    id: str
    """Within the dossier: ``relation:1``."""
    subject: str
    predicate: str
    object: str
    """An id; events are those of the dossier."""
    status: Status
    """That most reports give."""
    reports: tuple[Report, ...]
    contradictions: tuple[Contradiction, ...] = ()


@frozen
class DossierStatement:
    """One statement, reported by one article or many."""

    id: str
    """Within the dossier: ``statement:1``, in the order of the first reports."""
    speaker: str | None
    """Id of who speaks: the holder, where an article names an office; None where nobody is named."""
    verb: str
    """How it was said, by most reports."""
    words: str
    """What was said, in the fullest wording of the first day; the evidence where no article gives that."""
    about: tuple[str, ...]
    """Ids of what any report has it speak of, sorted; events are those of the dossier."""
    reports: tuple[Report, ...]
    """Earliest first."""


Entry = DossierEvent | DossierFigure | DossierPerson | DossierRelation | DossierStatement


@frozen
class Dossier:
    """What `caspian_relations.corpus.merge` makes of many articles. Equal articles give an equal dossier, in whatever order they come."""

    articles: int
    """How many were read."""
    events: tuple[DossierEvent, ...]
    """In the order of time; those without a date last."""
    figures: tuple[DossierFigure, ...]
    persons: tuple[DossierPerson, ...]
    """Sorted by id."""
    relations: tuple[DossierRelation, ...]
    statements: tuple[DossierStatement, ...] = ()

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Every contradiction, those of events before those of figures and relations."""
        return tuple(
            contradiction
            for kind in (self.events, self.figures, self.relations)
            for entry in kind
            for contradiction in entry.contradictions
        )

    def timeline(self) -> Iterator[tuple[When, DossierEvent]]:
        """Yield the events that have a date, in the order of time."""
        return ((event.when, event) for event in self.events if event.when is not None)

    def entry(self, id: str) -> Entry:
        """Return the event, figure, person, relation or statement with that id; `NotFound` if there is none."""
        for kind in (self.events, self.figures, self.persons, self.relations, self.statements):
            for entry in kind:
                if entry.id == id:
                    return entry
        raise NotFound(id, "entries of this dossier")

    def span(self, id: str) -> tuple[date | None, date | None]:
        """Return the days of the first and the last report of an entry; None where no report has a day."""
        days = [report.published for report in self.entry(id).reports if report.published != date.max]
        return (min(days), max(days)) if days else (None, None)
