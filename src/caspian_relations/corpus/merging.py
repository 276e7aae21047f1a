"""`merge`: from many articles to one dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from attrs import define, evolve, field

from caspian_relations.corpus.claims import weighed
from caspian_relations.corpus.dossier import (
    Claim,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierPerson,
    DossierRelation,
    DossierStatement,
    Report,
)
from caspian_relations.corpus.figures import merged_figures
from caspian_relations.corpus.matching import Cluster, Seen, clusters, seen
from caspian_relations.corpus.statements import Said, merged_statements, said
from caspian_relations.model import Article, Fact, Figure, Status, When

__all__ = ["merge"]

_TOOK_PLACE = frozenset({Status.HELD, Status.ONGOING})
_DID_NOT = frozenset({Status.CANCELLED, Status.DENIED})


def merge(articles: Iterable[Article]) -> Dossier:
    """Join what `articles` say of the same events, figures, persons and relations, and the reports of the same statements.

    Every entry of the dossier has all reports of it; where reports cannot all be right, a `Contradiction` lists who says what. What is told too
    vaguely to be joined stays an entry of its own. The cost grows with the number of facts; of an article nothing is kept but its facts.

    >>> from caspian_relations import parse
    >>> from caspian_relations.corpus import merge
    >>> texts = ["بلغ حجم التبادل التجاري بين مصر والهند 547 مليون دولار في عام 2023", "بلغ التبادل التجاري بين مصر والهند 529.4 مليون دولار في عام 2023"]
    >>> dossier = merge(parse(text, source=name) for name, text in zip("ab", texts))
    >>> [(c.field, [(claim.value, [r.source for r in claim.reports]) for claim in c.claims]) for c in dossier.contradictions]
    [('amount', [('529400000 USD', ['b']), ('547000000 USD', ['a'])])]
    """
    gathered = _Gathered()
    for article in articles:
        gathered.add(article)
    return gathered.dossier()


@define
class _Gathered:
    articles: int = 0
    events: list[Seen] = field(factory=list)
    figures: list[tuple[Figure, Report]] = field(factory=list)
    relations: dict[tuple[Any, ...], list[tuple[Status, Report]]] = field(factory=lambda: defaultdict(list))
    """(subject, predicate, object) -> its reports; events are (number of the article, id)."""
    statements: list[tuple[int, Said]] = field(factory=list)
    """With the number of the article."""
    persons: dict[str, list[Report]] = field(factory=lambda: defaultdict(list))
    offices: dict[str, dict[str, list[Report]]] = field(factory=lambda: defaultdict(lambda: defaultdict(list)))
    origins: dict[int, tuple[int, str]] = field(factory=dict)
    """Of the events, by their place in the list: (number of the article, id)."""

    def add(self, article: Article) -> None:
        self.articles += 1
        number = self.articles
        source = article.source if article.source is not None else f"article:{number}"
        day = article.published or date.max

        def report(fact: Fact) -> Report:
            return Report(
                day, source, fact.id, fact.evidence[0].of(article.text) if fact.evidence else "", fact.evidence
            )

        for event in article.events:
            self.origins[len(self.events)] = (number, event.id)
            self.events.append(seen(article, event, report(event)))
        self.figures.extend((figure, report(figure)) for figure in article.figures if figure.amount is not None)
        for relation in article.relations:
            ends = tuple(
                (number, end) if end.startswith("event:") else end for end in (relation.subject, relation.object)
            )
            self.relations[ends[0], str(relation.predicate), ends[1]].append((relation.status, report(relation)))
        self.statements.extend(
            (number, said(article, statement, report(statement))) for statement in article.statements
        )
        for person in article.persons:
            spans = tuple(mention.span for mention in article.mentions_of(person.id))
            self.persons[person.id].append(
                Report(day, source, person.id, spans[0].of(article.text) if spans else "", spans)
            )
        for office in article.offices:
            if office.holder is not None:
                told = f"{office.title}{f' of {office.of}' if office.of else ''}"
                self.offices[office.holder][told].append(Report(day, source, office.id))

    def dossier(self) -> Dossier:
        numbers = {id(one): place for place, one in enumerate(self.events)}
        found = [(_event(cluster), cluster) for cluster in clusters(self.events)]
        found.sort(
            key=lambda pair: (
                pair[0].when is None,
                pair[0].when or When(None),
                pair[0].type,
                pair[0].reports,
                pair[0].participants,
            )
        )
        events, names = [], {}
        for number, (event, cluster) in enumerate(found, 1):
            own = f"event:{number}"
            events.append(_named(event, own))
            for one in cluster.seen:
                names[self.origins[numbers[id(one)]]] = own
        attended: dict[str, list[str]] = defaultdict(list)
        for event in events:
            for participant in event.participants:
                attended[participant].append(event.id)
        figures = [_named(figure, f"figure:{number}") for number, figure in enumerate(merged_figures(self.figures), 1)]
        return Dossier(
            self.articles, tuple(events), tuple(figures), self._persons(attended), self._relations(names), self._statements(names),
        )  # fmt: skip

    def _persons(self, attended: dict[str, list[str]]) -> tuple[DossierPerson, ...]:
        return tuple(
            DossierPerson(
                id,
                tuple(
                    Claim(told, tuple(sorted(reports))) for told, reports in sorted(self.offices.get(id, {}).items())
                ),
                tuple(attended.get(id, ())),
                tuple(sorted(reports)),
            )
            for id, reports in sorted(self.persons.items())
        )

    def _statements(self, names: dict[tuple[int, str], str]) -> tuple[DossierStatement, ...]:
        def within(number: int) -> Callable[[str], str]:
            return lambda id: names.get((number, id), id)

        merged = merged_statements(one.named(within(number)) for number, one in self.statements)
        return tuple(evolve(statement, id=f"statement:{number}") for number, statement in enumerate(merged, 1))

    def _relations(self, names: dict[tuple[int, str], str]) -> tuple[DossierRelation, ...]:
        joined: dict[tuple[str, str, str], list[tuple[Status, Report]]] = defaultdict(list)
        for (subject, predicate, object), reports in self.relations.items():
            ends = (end if isinstance(end, str) else names[end] for end in (subject, object))
            joined[next(ends), predicate, next(ends)].extend(reports)
        relations = []
        for number, ((subject, predicate, object), reports) in enumerate(
            sorted(joined.items(), key=lambda item: item[0]), 1
        ):
            own = f"relation:{number}"
            status = weighed(reports, agree=_both_stand, fineness=lambda _: 0)
            told = tuple(sorted(report for _, report in reports))
            against = status.contradiction(own, "status")
            relations.append(
                DossierRelation(own, subject, predicate, object, status.value or Status.HELD, told, against)
            )
        return tuple(relations)


def _named(entry: Any, id: str) -> Any:
    return evolve(
        entry, id=id, contradictions=tuple(evolve(contradiction, fact=id) for contradiction in entry.contradictions)
    )


def _event(cluster: Cluster) -> DossierEvent:
    """What the reports of one event say together."""
    members = cluster.seen
    whens = weighed(
        ((one.event.when, one.report) for one in members if one.dated and one.event.when is not None),
        agree=_overlap,
        fineness=_finely,
    )
    states = {one.event.place: one.signature.where for one in members}
    places = weighed(
        ((one.event.place, one.report) for one in members if one.event.place is not None),
        agree=lambda one, other: one == other or states.get(one) == other or states.get(other) == one,
        fineness=lambda place: 1 if place.startswith("place:") else 0,
    )
    statuses = weighed(((one.event.status, one.report) for one in members), agree=_both_stand, fineness=lambda _: 0)
    agreements = tuple(
        (name, value, count)
        for name, field in (("place", places), ("status", statuses), ("when", whens))
        for value, count in field.agreed
    )
    contradictions: tuple[Contradiction, ...] = (
        *whens.contradiction("", "when"), *places.contradiction("", "place"), *statuses.contradiction("", "status"),
    )  # fmt: skip
    undated = weighed(
        ((one.event.when, one.report) for one in members if one.event.when is not None),
        agree=_overlap,
        fineness=_finely,
    )
    return DossierEvent(
        "", _most(one.signature.type for one in members), whens.value or undated.value, places.value,
        tuple(sorted({id for one in members for id in one.event.participants})), _status(members), _most(one.signature.series for one in members),
        _most(one.signature.ordinal for one in members), tuple(sorted(one.report for one in members)), agreements, contradictions,
    )  # fmt: skip


def _status(members: list[Seen]) -> Status:
    """The latest report's; what took place stays so, unless some report says that it did not."""
    told = {one.event.status for one in members}
    latest = max(members, key=lambda one: (one.report.published, one.report)).event.status
    return Status.HELD if Status.HELD in told and not told & _DID_NOT else latest


def _most(values: Iterable[Any]) -> Any:
    counted: dict[Any, int] = defaultdict(int)
    for value in values:
        if value is not None:
            counted[value] += 1
    return max(counted, key=lambda value: (counted[value], str(value)), default=None)


def _overlap(one: When, other: When) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start <= other.end and other.start <= one.end


def _finely(when: When) -> int:
    return -(when.days or 10**6)


def _both_stand(one: Status, other: Status) -> bool:
    """Whether both may be said of one event or relation, one after the other: a plan is fulfilled or given up, what took place was not cancelled."""
    return not ((one in _TOOK_PLACE and other in _DID_NOT) or (other in _TOOK_PLACE and one in _DID_NOT))
