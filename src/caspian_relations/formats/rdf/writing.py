"""Article -> triples, in an order that depends on nothing but the article."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from attrs import frozen

from caspian_relations.formats.printing import VERSION
from caspian_relations.formats.rdf.naming import Literal, Node, Triple, article_iri, below, iri_of, text_literal
from caspian_relations.formats.rdf.terms import TERMS, TYPES, Kind, Term, expand
from caspian_relations.model import Article, Entity, Event, Fact, Names, Span, When
from caspian_relations.model.amounts import plain
from caspian_relations.model.errors import InvalidText

__all__ = ["Written", "member_iri", "written"]

_TYPE = expand("rdf:type")
_SEQ = expand("rdf:Seq")
_NUMBER = expand("rdf:_1").removesuffix("1")
_NAME, _ALSO = expand("schema:name"), expand("schema:alternateName")
_DAYS = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:/([0-9]{4}-[0-9]{2}-[0-9]{2}))?")
_PAGE = re.compile("https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%\u00c0-\u061b\u061d-\u06ff-]+")
"""Sources that are addresses of pages, and safe to stand as an IRI."""


@frozen
class Written:
    """The triples of one article."""

    iri: str
    """Of the article."""
    said: list[Triple]
    """What the article says, its entities that the reference does not know included."""
    known: list[Triple]
    """What is known beforehand: the descriptions of entities that the reference knows."""


def member_iri(member: Enum) -> str:
    """Return the IRI of a member of a closed list.

    >>> from caspian_relations.model import Status
    >>> member_iri(Status.PLANNED)
    'https://caspian-relations.readthedocs.io/ns#Status.planned'
    """
    return expand(f"cr:{type(member).__name__}.{member.value}")


def _literal(value: Any, term: Term) -> Literal:
    if term.kind is Kind.TEXT:
        return text_literal(value, None if term.datatype == expand("xsd:string") else term.datatype)
    if term.kind is Kind.DEGREES:
        text = plain(Decimal(repr(value)))
    elif isinstance(value, Decimal):
        text = plain(value)
    elif isinstance(value, date):
        text = value.isoformat()
    else:
        text = str(value).lower()
    return Literal(text, term.datatype)


class _Writer:
    """Where the article stands, and what of it has been written."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.iri = article_iri(article)
        self.said: list[Triple] = []
        self.known: list[Triple] = []
        self.spans: dict[Span, str] = {}

    def node(self, value: Any, iri: str, out: list[Triple]) -> str:
        """Write a value of the model as the resource `iri`."""
        out += [(iri, _TYPE, cls) for cls in TYPES[type(value)]]
        for term in TERMS[type(value)]:
            held = getattr(value, term.name)
            if term.kind is Kind.NAMES:
                self.names(held, iri, term, out)
            elif term.many:
                self.sequence(held, iri, term, out)
            elif held is not None:
                out.append((iri, term.predicate, self.object(held, below(iri, term.alias), term, out)))
        if isinstance(value, Event):
            _add_days(value, iri, out)
        elif isinstance(value, When):
            _add_limits(value, iri, out)
        return iri

    def object(self, value: Any, iri: str, term: Term, out: list[Triple]) -> Node:
        """Return what stands for a value; where that is a resource of its own, write it, with `iri` if it has no id."""
        match term.kind:
            case Kind.NODE:
                return self.entity_or_node(value, iri, out)
            case Kind.REFERENCE:
                return iri_of(value, self.iri)
            case Kind.MEMBER:
                return member_iri(value)
            case Kind.SPAN:
                return self.span(value)
            case Kind.WIKIDATA:
                return expand(f"wd:{value}")
        return _literal(value, term)

    def entity_or_node(self, value: Any, iri: str, out: list[Triple]) -> str:
        if isinstance(value, Fact):
            return self.node(value, iri_of(value.id, self.iri), out)
        if isinstance(value, Entity):
            known = getattr(value, "known", True)
            return self.node(value, iri_of(value.id, self.iri), self.known if known else self.said)
        return self.node(value, iri, out)

    def sequence(self, values: tuple[Any, ...], iri: str, term: Term, out: list[Triple]) -> None:
        """Write each value by itself, for queries, and a ``rdf:Seq`` that keeps their order."""
        place = below(iri, term.alias)
        objects = [self.object(value, f"{place}:{i}", term, out) for i, value in enumerate(values, 1)]
        out += [(iri, term.predicate, each) for each in objects]
        if objects and term.sequence is not None:
            out += [(iri, term.sequence, place), (place, _TYPE, _SEQ)]
            out += [(place, f"{_NUMBER}{i}", each) for i, each in enumerate(objects, 1)]

    def names(self, names: Names, iri: str, term: Term, out: list[Triple]) -> None:
        """Write the preferred name and the others of each language for queries, and a ``rdf:Seq`` of them."""
        for language, forms in names.items():
            place = below(iri, term.alias, language)
            objects = [text_literal(form, language=language) for form in forms]
            out += [(iri, _ALSO if i else _NAME, each) for i, each in enumerate(objects)]
            out += [(iri, term.predicate, place), (place, _TYPE, _SEQ)]
            out.append((place, expand("cr:language"), Literal(language)))
            out += [(place, f"{_NUMBER}{i}", each) for i, each in enumerate(objects, 1)]

    def span(self, span: Span) -> str:
        """Write a span, once, with the words that stand there: a part of the article that two offsets select."""
        iri = self.spans.get(span)
        if iri is None:
            iri = self.spans[span] = below(self.iri, "char", span.start, span.end)
            selector = f"{iri}:selector"
            whole = expand("xsd:integer")
            self.said += [
                (iri, _TYPE, expand("oa:SpecificResource")),
                (iri, expand("oa:hasSource"), self.iri),
                (iri, expand("oa:hasSelector"), selector),
                (iri, expand("prov:value"), text_literal(span.of(self.article.text))),
                (selector, _TYPE, expand("oa:TextPositionSelector")),
                (selector, expand("oa:start"), Literal(str(span.start), whole)),
                (selector, expand("oa:end"), Literal(str(span.end), whole)),
            ]
        return iri


def _add_days(event: Event, iri: str, out: list[Triple]) -> None:
    """An event whose date is given to the day has it as schema.org has it too; coarser dates stand in ``cr:when`` alone."""
    days = _DAYS.fullmatch(event.when.edtf or "") if event.when else None
    if days:
        first, last = days.groups()
        out.append((iri, expand("schema:startDate"), Literal(first, expand("xsd:date"))))
        out.append((iri, expand("schema:endDate"), Literal(last or first, expand("xsd:date"))))


def _add_limits(when: When, iri: str, out: list[Triple]) -> None:
    for name, day in (("cr:earliest", when.start), ("cr:latest", when.end)):
        if day is not None:
            out.append((iri, expand(name), Literal(day.isoformat(), expand("xsd:date"))))


def written(article: Article) -> Written:
    """Return the triples of `article`.

    >>> said = written(Article("نص")).said
    >>> said[2][2], said[3][2]
    ('http://www.w3.org/ns/prov#Entity', Literal(text='نص', datatype=None, language=None))
    """
    if not isinstance(article, Article):
        raise InvalidText("article", article, "an Article")
    writer = _Writer(article)
    writer.node(article, writer.iri, writer.said)
    writer.said.append((writer.iri, expand("cr:version"), Literal(VERSION)))
    if article.source and _PAGE.fullmatch(article.source):
        writer.said.append((writer.iri, expand("prov:hadPrimarySource"), article.source))
    return Written(writer.iri, writer.said, writer.known)
