"""Which reports tell of the same event.

Reports that are alike in type, parties, day, place and edition are one group from the outset (a hash each). Groups, the exact and the large first, then
join the event that fits: of the same edition of a series; or of the same type, with parties of which one side names all that the other does, on days that
overlap. Parties that are exactly the same may also differ by two days, or in the place: that is a contradiction, not another event. What fits two events
equally well joins neither. Candidates are looked up by type, party or place, and month, so that the cost is linear in the number of reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import define, field, frozen

from caspian_relations.corpus.dossier import Report
from caspian_relations.model import Article, Entity, Event, Office, Place, Status, Visit

__all__ = ["Cluster", "Seen", "clusters", "seen"]

_DAYS_APART = 2
"""By how much days may differ that two sources give for the same event of the same parties."""
_FINE = 31
"""Days: a longer interval is a year, a season, a decade, and matches nothing but an edition."""
_NEAR_PUBLICATION = 3
"""Days around the publication in which an event lies that is told as news without a date."""
_SHARED = 0.6
"""Share of parties in common, of all that either names, from which on two lists mean the same meeting."""


@frozen
class Signature:
    """What tells events apart. Reports with equal signatures tell of the same one."""

    type: str
    parties: frozenset[str]
    """States and organisations; persons where nothing is known of whom they stand for. A visit's destination is marked by ``>``."""
    first: date | None
    last: date | None
    """The days between which it lies."""
    place: str | None
    where: str | None
    """The state of the place."""
    series: str | None
    ordinal: int | None

    @property
    def width(self) -> int:
        """Days that it may be; none known is more than any."""
        return 10**6 if self.first is None or self.last is None else (self.last - self.first).days

    @property
    def identifies(self) -> bool:
        """Whether it says enough for two reports that share it to tell of the same event."""
        if self.series is not None and (self.ordinal is not None or self.first is not None):
            return True
        return self.width < _FINE and (len(self.parties) > 1 or (bool(self.parties) and self.place is not None))


@frozen
class Seen:
    """One report of an event."""

    event: Event
    report: Report
    signature: Signature
    dated: bool
    """Whether the article dates it."""


@define(eq=False)
class Cluster:
    """The reports of one event."""

    anchor: Signature
    """The signature of its largest group."""
    parties: set[str]
    places: dict[str, str | None]
    seen: list[Seen] = field(factory=list)


def seen(article: Article, event: Event, report: Report) -> Seen:
    """Return a report of `event` with what tells the event apart."""
    when = event.when
    first, last = (when.start, when.end) if when is not None else (None, None)
    dated = first is not None and last is not None
    day = article.published
    if not dated and when is None and day is not None and event.status not in (Status.PLANNED, Status.PROPOSED):
        near = timedelta(_NEAR_PUBLICATION)
        first, last = day - near, day + near
    place = event.place
    entities = {entity.id: entity for entity in article.entities}
    found = entities.get(place) if place is not None else None
    where = (
        found.state if isinstance(found, Place) else place if place is not None and place.startswith("state:") else None
    )
    signature = Signature(
        type(event).__name__,
        _parties(article, event, entities),
        first,
        last,
        place,
        where,
        getattr(event, "series", None),
        getattr(event, "ordinal", None),
    )
    return Seen(event, report, signature, dated)


def _parties(article: Article, event: Event, entities: dict[str, Entity]) -> frozenset[str]:
    own = [id for id in event.participants if not id.startswith(("person:", "office:"))]
    if not own:
        stands_for = {
            office.holder: office.of
            for office in entities.values()
            if isinstance(office, Office) and office.holder is not None and office.of is not None
        }
        own = [stands_for.get(id, id) for id in event.participants]
    if isinstance(event, Visit) and event.destination is not None:
        goal = entities.get(event.destination)
        state = goal.state if isinstance(goal, Place) else event.destination
        own = [id for id in own if id != state] + [f">{state or event.destination}"]
    return frozenset(own)


def clusters(reports: Iterable[Seen]) -> list[Cluster]:
    """Return the reports, event by event."""
    groups: dict[Signature, list[Seen]] = defaultdict(list)
    for one in reports:
        groups[one.signature].append(one)
    index = _Index()
    for signature, members in _in_order(groups):
        cluster = index.find(signature)
        if cluster is None:
            cluster = Cluster(signature, set(), {})
            index.clusters.append(cluster)
        cluster.seen.extend(members)
        cluster.parties |= signature.parties
        if signature.place is not None:
            cluster.places.setdefault(signature.place, signature.where)
        index.add(cluster, signature)
    return index.clusters


def _in_order(groups: dict[Signature, list[Seen]]) -> Iterator[tuple[Signature, list[Seen]]]:
    """What is exact, names both sides and is often told comes first; what says too little is a group of one."""
    ordered = sorted(
        groups.items(),
        key=lambda group: (_coarseness(group[0]), -min(len(group[0].parties), 2), -len(group[1]), _spelt(group[0])),
    )
    for signature, members in ordered:
        if signature.identifies:
            yield signature, members
        else:
            yield from ((signature, [member]) for member in sorted(members, key=lambda member: member.report))


def _coarseness(signature: Signature) -> int:
    """Days before weeks before months before what has no date: the vague joins the exact, not the other way round."""
    return 0 if signature.width == 0 else 1 if signature.width < _FINE else 2


def _spelt(signature: Signature) -> tuple[str, ...]:
    """An order of signatures that is the same in every process."""
    return (
        signature.type, *sorted(signature.parties), str(signature.first), str(signature.last), str(signature.place), str(signature.series),
        str(signature.ordinal),
    )  # fmt: skip


class _Index:
    """Clusters by edition, and by type, party or place, and month."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._editions: dict[tuple[object, ...], list[Cluster]] = defaultdict(list)
        self._months: dict[tuple[str, str, int], list[Cluster]] = defaultdict(list)

    def add(self, cluster: Cluster, signature: Signature) -> None:
        for edition in _editions(signature):
            _once(self._editions[edition], cluster)
        for month in _months(signature):
            _once(self._months[month], cluster)

    def find(self, signature: Signature) -> Cluster | None:
        """The cluster that `signature` belongs to; None where there is none, or more than one fits as well."""
        for key in _editions(signature):
            found = [cluster for cluster in self._editions.get(key, ()) if _same_edition(signature, cluster.anchor)]
            if len(found) == 1:
                return found[0]
        best: list[Cluster] = []
        top: tuple[float, ...] = ()
        candidates = {id(cluster): cluster for key in _months(signature) for cluster in self._months.get(key, ())}
        for cluster in candidates.values():
            score = _fit(signature, cluster)
            if score is None or score < top:
                continue
            best = [*best, cluster] if score == top else [cluster]
            top = score
        return best[0] if len(best) == 1 else None


def _once(clusters: list[Cluster], cluster: Cluster) -> None:
    if cluster not in clusters:
        clusters.append(cluster)


def _editions(signature: Signature) -> Iterator[tuple[object, ...]]:
    """A numbered edition by its number; one without number by its year."""
    if signature.series is None:
        return
    if signature.ordinal is not None:
        yield signature.series, "number", signature.ordinal
    if signature.first is not None and signature.last is not None and signature.first.year == signature.last.year:
        yield signature.series, "year", signature.first.year


def _same_edition(one: Signature, other: Signature) -> bool:
    return one.ordinal is None or other.ordinal is None or one.ordinal == other.ordinal


def _months(signature: Signature) -> Iterator[tuple[str, str, int]]:
    """The keys under which a signature is found: its months, and the neighbouring one where its day is near the end of one."""
    if signature.first is None or signature.last is None or signature.width >= _FINE:
        return
    ends = (signature.first - timedelta(_DAYS_APART), signature.last + timedelta(_DAYS_APART))
    months = sorted({12 * day.year + day.month for day in ends} | {12 * signature.first.year + signature.first.month})
    for party in [*sorted(signature.parties), *([f"@{signature.place}"] if signature.place is not None else ())]:
        for month in months:
            yield signature.type, party, month


def _fit(one: Signature, cluster: Cluster) -> tuple[float, ...] | None:
    """How well a group fits an event, the more the better; None where it does not."""
    anchor = cluster.anchor
    if (
        one.first is None
        or one.last is None
        or anchor.first is None
        or anchor.last is None
        or not _same_edition(one, anchor)
    ):
        return None
    if one.series is not None and anchor.series is not None and one.series != anchor.series:
        return None
    same_place = one.place is not None and one.place in cluster.places
    shared = _share(one.parties, cluster.parties, anchor.parties)
    if shared is None and same_place and not (one.parties and cluster.parties):
        shared = _SHARED  # a summit in Jeddah on that day: whoever took part
    if shared is None:
        return None
    apart = max(0, (one.first - anchor.last).days, (anchor.first - one.last).days)
    elsewhere = (
        one.place is not None
        and bool(cluster.places)
        and not any(_agree(one.place, one.where, place, where) for place, where in cluster.places.items())
    )
    exact = one.parties == anchor.parties and len(one.parties) > 1
    if apart and (not exact or one.width or anchor.width or apart > _DAYS_APART or elsewhere):
        return None
    if elsewhere and not (exact and one.width == 0 == anchor.width):
        return None
    return (shared, -apart, not elsewhere, same_place)


def _share(own: frozenset[str], all_named: set[str], anchor: frozenset[str]) -> float | None:
    """The share of parties in common: 1 where one side names all that the other does."""
    best = None
    for other in (anchor, all_named):
        common = len(own & other)
        if not common:
            continue
        share = common / len(own | other)
        if common == min(len(own), len(other)):
            share = 1 + share
        if share >= _SHARED and (best is None or share > best):
            best = share
    return best


def _agree(place: str, where: str | None, other: str, elsewhere: str | None) -> bool:
    """Whether two places may be the same: equal, or one the state of the other."""
    return place in (other, elsewhere) or other == where
