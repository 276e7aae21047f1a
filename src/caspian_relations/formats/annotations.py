"""An article as marks on its text and links between them: what the formats of annotation tools share.

A mark is a labelled piece of the text, or several. Marked are mentions, dates, amounts, the evidence of every fact, the words that a fact
points out beside it (what was said, the document, the occasion), boilerplate and conflicts. A link leads from the evidence of a fact to the
mention, or to the evidence of another fact, that stands in one of its fields; of several mentions it is the one within the evidence, or
else the one closest to its beginning. Offsets are code points of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from attrs import frozen

from caspian_relations.formats.json import to_dict
from caspian_relations.formats.lossy import Loss
from caspian_relations.model import Article, Fact, Found, Span

__all__ = [
    "FACT_LABELS", "MENTION_LABELS", "PART_LABELS", "ROLES", "VALUE_LABELS", "Annotations", "Link", "Mark", "annotated", "encodable", "filled",
    "flat", "ids_of", "split_characters", "unmentioned", "unplaced",
]  # fmt: skip

MENTION_LABELS = (
    "State", "Region", "Place", "Person", "Office", "Organization", "Series", "Corridor", "TransportCorridor", "DigitalCorridor", "EnergyCorridor",
    "Mention",
)  # fmt: skip
"""Labels of mentions: the class of the entity; ``Mention`` for what stands for an event or another fact."""
VALUE_LABELS = ("When", "Money", "Percentage", "Measure", "Duration")
"""Labels of dates and amounts: the class of the value."""
FACT_LABELS = (
    "Event", "Summit", "ClimateConference", "Meeting", "Conference", "Visit", "PhoneCall", "Signing", "Interview", "Congratulation", "Figure",
    "TradeFigure", "Relation", "Statement",
)  # fmt: skip
"""Labels of evidence: the class of the fact."""
PART_LABELS = ("Content", "DescribedAs", "Document", "Occasion", "Boilerplate", "Conflict")
"""Labels of the words that a fact points out beside its evidence, of boilerplate, and of conflicts."""

ROLES = (
    "said_in", "place", "host", "participants", "series", "visitors", "destination", "caller", "interviewee", "outlet", "between", "subject",
    "object", "speaker", "about", "content", "described_as", "document", "occasion",
)  # fmt: skip
"""What a link may be called: the fields of facts that hold ids, and those that hold words."""

_FACTS = ("events", "figures", "relations", "statements")
_PARTS = {"content": "Content", "described_as": "DescribedAs", "document": "Document", "occasion": "Occasion"}
_SURROGATE = re.compile("[\ud800-\udfff]")


@frozen
class Mark:
    """A labelled piece of the text, and what it stands for.

    >>> from caspian_relations.model import Mention, State
    >>> article = Article("زار مصر", entities=[State("state:EG", alpha2="EG")], mentions=[Mention(Span(4, 7), "state:EG")])
    >>> mark = annotated(article).marks[0]
    >>> mark.key, mark.label, mark.value, mark.spans[0].of(article.text)
    ('mention:1', 'State', 'state:EG', 'مصر')
    """

    key: str
    """Its id within the article: that of the fact, or ``mention:1``, ``date:1``, ``quantity:1``, ``statement:1.content``, ``boilerplate:1``, ``conflict:1``."""
    label: str
    """One of the four lists of labels."""
    spans: tuple[Span, ...]
    """Where it stands, as the article has it: the pieces of evidence of a fact may overlap."""
    value: str
    """What it stands for, in short: an id, an EDTF expression, an amount; a fact as its explanation begins."""
    body: Mapping[str, Any]
    """The JSON of what it stands for, without the spans of the mark."""
    path: str
    """Where it stands in the article: ``mentions[0]``, ``statements[2].content``."""

    @property
    def kind(self) -> str:
        """What comes before the colon of the key: ``mention``, ``date``, ``event`` …; for a part, the kind of its fact."""
        return self.key.partition(":")[0]

    @property
    def is_part(self) -> bool:
        """Whether it is what a fact points out beside its evidence."""
        return "." in self.key


@frozen
class Link:
    """From a fact to what stands in one of its fields."""

    source: str
    """Key of the mark of the fact."""
    role: str
    """The field: ``participants``, ``place``, ``speaker`` …"""
    target: str
    """Key of the mark that stands there."""


@frozen
class Annotations:
    """All marks of an article, and the links between them."""

    marks: tuple[Mark, ...]
    """Mentions, dates, amounts, facts with their parts, boilerplate, conflicts; each kind in the order of the article."""
    links: tuple[Link, ...]
    """By fact, in the order of its fields."""


class _Mentioned:
    """Where each id is mentioned, to find the mention that is meant."""

    def __init__(self, article: Article) -> None:
        self._places: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for number, mention in enumerate(article.mentions, 1):
            self._places[mention.referent].append((mention.span.start, f"mention:{number}"))
        for places in self._places.values():
            places.sort()

    def near(self, id: str, evidence: tuple[Span, ...]) -> str | None:
        places = self._places.get(id)
        if not places:
            return None
        for span in evidence:
            at = bisect_left(places, (span.start, ""))
            if at < len(places) and places[at][0] < span.end:
                return places[at][1]
        start = evidence[0].start
        at = bisect_left(places, (start, ""))
        return min(places[max(at - 1, 0) : at + 1], key=lambda place: abs(place[0] - start))[1]


def annotated(article: Article) -> Annotations:
    """Return the marks and links of `article`.

    Entities that are not mentioned and facts without evidence have no mark: `unplaced` names them.
    """
    document = to_dict(article)
    marks = [*_mentions(article, document), *_values(article, document)]
    links: list[Link] = []
    mentioned = _Mentioned(article)
    with_evidence = {fact.id for _, fact in _facts(article) if fact.evidence}
    written = [fact for field in _FACTS for fact in document[field]]
    for (path, fact), body in zip(_facts(article), written, strict=True):
        if fact.evidence:
            marks.append(_fact(fact, path, _without("evidence", body)))
            for role, id in ids_of(fact):
                target = id if id in with_evidence else mentioned.near(id, fact.evidence)
                if target is not None:
                    links.append(Link(fact.id, role, target))
        for name, label in _PARTS.items():
            span = getattr(fact, name, None)
            if span is not None:
                marks.append(Mark(f"{fact.id}.{name}", label, (span,), fact.id, {"of": fact.id}, f"{path}.{name}"))
                links += [Link(fact.id, name, f"{fact.id}.{name}")] if fact.evidence else []
    marks += _others(article, document)
    return Annotations(tuple(marks), tuple(links))


def _facts(article: Article) -> Iterator[tuple[str, Fact]]:
    for field in _FACTS:
        for i, fact in enumerate(getattr(article, field)):
            yield f"{field}[{i}]", fact


def _without(name: str, body: dict[str, Any]) -> dict[str, Any]:
    return {key: member for key, member in body.items() if key != name}


def _mentions(article: Article, document: dict[str, Any]) -> Iterator[Mark]:
    labels = {entity.id: type(entity).__name__ for entity in article.entities}
    for i, (mention, written) in enumerate(zip(article.mentions, document["mentions"], strict=True)):
        label, body = labels.get(mention.referent, "Mention"), _without("span", written)
        yield Mark(f"mention:{i + 1}", label, (mention.span,), mention.referent, body, f"mentions[{i}]")


def _values(article: Article, document: dict[str, Any]) -> Iterator[Mark]:
    for kind, field in (("date", "dates"), ("quantity", "quantities")):
        found: Found[Any]
        for i, (found, written) in enumerate(zip(getattr(article, field), document[field], strict=True)):
            label, body = type(found.value).__name__, _without("span", written)
            yield Mark(f"{kind}:{i + 1}", label, (found.span,), str(found.value), body, f"{field}[{i}]")


def _fact(fact: Fact, path: str, body: dict[str, Any]) -> Mark:
    gist = fact.explain().partition("\n")[0].partition(": ")[2]
    return Mark(fact.id, type(fact).__name__, fact.evidence, gist, body, path)


def _others(article: Article, document: dict[str, Any]) -> Iterator[Mark]:
    for i, span in enumerate(article.boilerplate):
        yield Mark(f"boilerplate:{i + 1}", "Boilerplate", (span,), "", {}, f"boilerplate[{i}]")
    for i, (conflict, written) in enumerate(zip(article.conflicts(), document["conflicts"], strict=True)):
        if conflict.spans:
            value, body = str(conflict.kind), _without("spans", written)
            yield Mark(f"conflict:{i + 1}", "Conflict", conflict.spans, value, body, f"conflicts[{i}]")


def ids_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield every id that `fact` refers to, with the field that holds it.

    >>> from caspian_relations.model import Relation
    >>> list(ids_of(Relation("relation:1", subject="state:EG", predicate="supports", object="state:JO", said_in="statement:1")))
    [('said_in', 'statement:1'), ('subject', 'state:EG'), ('object', 'state:JO')]
    """
    for field in attrs.fields(type(fact)):
        if field.name in ("id", "rule"):
            continue
        value = getattr(fact, field.name)
        for id in value if isinstance(value, tuple) else (value,):
            # A member of a closed list is a str too, of its own class.
            if type(id) is str:
                yield field.name, id


def unplaced(article: Article) -> Iterator[Loss]:
    """Yield a loss for each fact and conflict that has no place in the text; entities are left to the caller.

    >>> from caspian_relations.model import Statement
    >>> list(unplaced(Article("نص", statements=[Statement("statement:1")])))
    [Loss(path='statements[0]', reason='no evidence in the text that it could be attached to', count=1)]
    """
    for path, fact in _facts(article):
        if not fact.evidence:
            yield Loss(path, "no evidence in the text that it could be attached to")
    for i, conflict in enumerate(article.conflicts()):
        if not conflict.spans:
            yield Loss(f"conflicts[{i}]", "no words of the text that it could be attached to")


def unmentioned(article: Article, mentioned: Iterable[str]) -> Iterator[Loss]:
    """Yield a loss if some entities of `article` are not among the ids that are `mentioned`.

    >>> from caspian_relations.model import Person
    >>> [str(loss) for loss in unmentioned(Article("نص", entities=[Person("person:a")]), [])]
    ['entities: no mention in the text that it could be attached to']
    """
    count = len({entity.id for entity in article.entities}.difference(mentioned))
    if count:
        yield Loss("entities", "no mention in the text that it could be attached to", count=count)


def filled(
    members: Iterable[Any], path: str, reason: str, *, beside: Iterable[str] = (), only: Iterable[str] | None = None
) -> Iterator[Loss]:
    """Yield a loss for each field that some of `members` fill, but for those in `beside`, or of those in `only`; the path is ``events[*].when``.

    >>> from caspian_relations.model import Figure
    >>> list(filled([Figure("figure:1", kind="exports", record=True)], "figures", "why", beside=["id", "kind", "status"]))
    [Loss(path='figures[*].record', reason='why', count=1)]
    """
    counts: dict[str, int] = {}
    for member in members:
        value = member.value if isinstance(member, Found) else member
        for field in attrs.fields(type(value)):
            wanted = field.name in only if only is not None else field.name not in beside
            if wanted and getattr(value, field.name) not in (None, (), {}, ""):
                counts[field.name] = counts.get(field.name, 0) + 1
    for name, count in counts.items():
        yield Loss(f"{path}[*].{name}", reason, count=count)


def encodable(text: str) -> str:
    r"""Return `text` with U+FFFD for each lone surrogate, which UTF-8 has no way to write; its length, and so every offset, is the same.

    >>> encodable("a\ud800b") == "a\ufffdb"
    True
    """
    return _SURROGATE.sub("\ufffd", text)


def split_characters(path: str, texts: Iterable[str]) -> Iterator[Loss]:
    r"""Yield a loss under `path` if `encodable` replaces something in `texts`.

    >>> [str(loss) for loss in split_characters("text", ["\ud800 \udfff"])]
    ['text (2): half a character (a lone surrogate), which UTF-8 cannot hold, becomes U+FFFD']
    """
    count = sum(len(_SURROGATE.findall(text)) for text in texts)
    if count:
        yield Loss(path, "half a character (a lone surrogate), which UTF-8 cannot hold, becomes U+FFFD", count=count)


def flat(marks: Iterable[Mark]) -> list[Mark]:
    """Return those of `marks`, of one span each, that can stand side by side: the outermost, and of two that overlap the first."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.spans[0].start, -mark.spans[0].end)):
        if not kept or kept[-1].spans[0].end <= mark.spans[0].start:
            kept.append(mark)
    return kept
