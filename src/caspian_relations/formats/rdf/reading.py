"""Triples -> article: everything that carries a field is checked; what else a graph says is not looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from caspian_relations.formats.printing import VERSION
from caspian_relations.formats.rdf.naming import ESCAPED, Literal, Node, Triple, id_of, unescaped
from caspian_relations.formats.rdf.syntax import THIS, Blocks, blocks
from caspian_relations.formats.rdf.terms import MODEL, PREFIXES, TERMS, Kind, Term, curie, expand
from caspian_relations.formats.rdf.writing import member_iri
from caspian_relations.model import Article, Names, Span
from caspian_relations.model.errors import InvalidRDF, InvalidValue

__all__ = ["article_of"]

_TYPE, _SEQ = expand("rdf:type"), expand("rdf:Seq")
_NUMBER = re.compile(re.escape(expand("rdf:_1").removesuffix("1")) + "([1-9][0-9]{0,8})")
_OWN = {expand(f"cr:{name}"): cls for name, cls in MODEL.items()}
_STRINGS = (None, expand("xsd:string"), expand("rdf:langString"), ESCAPED)
_DECIMALS = tuple(expand(f"xsd:{name}") for name in ("decimal", "integer"))


def article_of(triples: Iterable[Triple]) -> Article:
    """Return the article that a graph holds; `InvalidRDF` names the resource and the property that are wrong, or missing.

    >>> article_of([])
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidRDF: cr:Article: got 0; accepted: a graph of one article
    """
    found = blocks(triples)
    kind = expand("cr:Article")
    articles = [subject for subject, properties in found.items() if kind in properties.get(_TYPE, ())]
    if len(articles) != 1:
        raise InvalidRDF("cr:Article", len(articles), "a graph of one article")
    return _Reader(found, articles[0]).article()


@cache
def _members(enum: type[Enum]) -> dict[str, Enum]:
    return {member_iri(member): member for member in enum}


class _Reader:
    """The graph, and what of it has been read."""

    def __init__(self, found: Blocks, iri: str) -> None:
        self.blocks = found
        self.iri = iri
        self.spans: dict[str, Span] = {}
        self.read: set[str] = set()

    def article(self) -> Article:
        version = [value.text for value in self.values(self.iri, expand("cr:version")) if isinstance(value, Literal)]
        if version != [VERSION]:
            raise self.wrong(self.iri, "cr:version", version[0] if version else None, f'"{VERSION}"')
        article: Article = self.node(self.iri, (Article,))
        for subject, properties in self.blocks.items():
            left = subject.startswith(f"{self.iri}#") and subject not in self.read
            if left and any(each in _OWN for each in properties.get(_TYPE, ())):
                raise self.wrong(subject, "rdf:type", self.shown(subject), "a resource that the article leads to")
        return article

    # -- Errors -----------------------------------------------------------------------------------------------------------

    def shown(self, node: Node) -> str:
        """A node as Turtle has it."""
        if isinstance(node, Literal):
            return node.text
        this = f"{self.iri}#"
        return f"{THIS}:{node.removeprefix(this)}" if node.startswith(this) else curie(node)

    def wrong(self, subject: str, predicate: str, got: object, accepted: str) -> InvalidRDF:
        """The error that says what is wrong with a property of a resource."""
        return InvalidRDF(f"{self.shown(subject)} {predicate}".rstrip(), got, accepted)

    @contextmanager
    def told_by(self, node: str) -> Iterator[None]:
        """What the model does not take is told with the resource that has it."""
        try:
            yield
        except InvalidValue as fault:
            raise InvalidRDF(f"{self.shown(node)} ({fault.path})", fault.value, fault.reason) from None

    # -- Properties -------------------------------------------------------------------------------------------------------

    def values(self, subject: str, predicate: str) -> list[Node]:
        return self.blocks.get(subject, {}).get(predicate, [])

    def one(self, subject: str, predicate: str) -> Node | None:
        """The single value, or None."""
        values = self.values(subject, predicate)
        if len(values) > 1:
            raise self.wrong(subject, curie(predicate), sorted(map(self.shown, values)), "one value")
        return values[0] if values else None

    def numbered(self, sequence: str) -> list[Node]:
        """The members of an ``rdf:Seq``, in their order."""
        if _SEQ not in self.values(sequence, _TYPE):
            raise self.wrong(
                sequence, "rdf:type", [self.shown(type) for type in self.values(sequence, _TYPE)], "rdf:Seq"
            )
        numbers = {}
        for predicate in self.blocks[sequence]:
            match = _NUMBER.fullmatch(predicate)
            if match:
                numbers[int(match[1])] = self.one(sequence, predicate)
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            raise self.wrong(sequence, "rdf:_1", sorted(numbers), "members numbered from 1 without a gap")
        return [node for _, node in sorted(numbers.items()) if node is not None]

    def sequence(self, subject: str, term: Term) -> list[Node]:
        """The values of a field with many, in their order."""
        values = self.values(subject, term.predicate)
        if term.sequence is None:
            return values
        place = self.one(subject, term.sequence)
        ordered = self.numbered(place) if isinstance(place, str) else []
        if set(ordered) != set(values):
            accepted = f"the members of {curie(term.sequence)}, an rdf:Seq: {sorted(map(self.shown, ordered))}"
            raise self.wrong(subject, curie(term.predicate), sorted(map(self.shown, values)), accepted)
        return ordered

    # -- Resources --------------------------------------------------------------------------------------------------------

    def class_of(self, node: str, accepted: tuple[type[Any], ...]) -> type[Any]:
        """The class of the model that a resource is of: the narrowest of those that it has as its types."""
        types = [each for each in self.values(node, _TYPE) if isinstance(each, str)]
        classes = {_OWN[each] for each in types if each in _OWN}
        for cls in classes:
            if classes <= set(cls.__mro__) and issubclass(cls, accepted):
                return cls
        names = " or ".join(f"cr:{cls.__name__}" for cls in accepted)
        raise self.wrong(node, "rdf:type", sorted(map(self.shown, types)), f"one class of the model: {names}")

    def node(self, node: str, accepted: tuple[type[Any], ...]) -> Any:
        """The value of the model that a resource stands for."""
        cls = self.class_of(node, accepted)
        self.read.add(node)
        fields: dict[str, Any] = {}
        if hasattr(cls, "id_kind"):
            fields["id"] = self.id(node)
        for term in TERMS[cls]:
            if term.kind is Kind.NAMES:
                fields[term.alias] = self.names(node, term)
            elif term.many:
                fields[term.alias] = [self.value(node, term, each) for each in self.sequence(node, term)]
            else:
                self.single(node, term, fields)
        with self.told_by(node):
            return cls(**fields)

    def single(self, node: str, term: Term, fields: dict[str, Any]) -> None:
        found = self.one(node, term.predicate) if term.kind is not Kind.WIKIDATA else self.wikidata(node, term)
        if found is not None:
            fields[term.alias] = self.value(node, term, found)
        elif term.required:
            # A field that must be given may still be None: an edition without a number, a moment of which nothing is known.
            if not term.nullable:
                raise self.wrong(node, curie(term.predicate), None, f"a value: {term.declared} is missing")
            fields[term.alias] = None

    def wikidata(self, node: str, term: Term) -> Node | None:
        """The Wikidata item; a resource may be the same as others as well."""
        items = [same for same in self.values(node, term.predicate) if isinstance(same, str)]
        items = [item for item in items if item.startswith(PREFIXES["wd"])]
        if len(items) > 1:
            raise self.wrong(node, curie(term.predicate), sorted(map(self.shown, items)), "one Wikidata item")
        return items[0] if items else None

    def id(self, node: str) -> str:
        found = id_of(node, self.iri)
        if found is None:
            accepted = f"an IRI such as {PREFIXES['ent']}state:KZ or {self.iri}#event:1"
            raise InvalidRDF(f"{self.shown(node)} (id)", node, accepted)
        return found

    def names(self, node: str, term: Term) -> Names:
        table = {}
        for place in self.values(node, term.predicate):
            if isinstance(place, Literal):
                raise self.wrong(node, curie(term.predicate), place.text, "an rdf:Seq of names")
            language = self.one(place, expand("cr:language"))
            if not isinstance(language, Literal) or language.text in table:
                raise self.wrong(place, "cr:language", language and self.shown(language), "a language, each once")
            forms = [self.text(place, f"rdf:_{i}", form) for i, form in enumerate(self.numbered(place), 1)]
            table[language.text] = forms
        with self.told_by(node):
            return Names(table)

    def span(self, node: str) -> Span:
        """The two offsets that a part of the article is selected by."""
        found = self.spans.get(node)
        if found is not None:
            return found
        if self.one(node, expand("oa:hasSource")) != self.iri:
            source = self.one(node, expand("oa:hasSource"))
            raise self.wrong(node, "oa:hasSource", source and self.shown(source), f"the article, {self.iri}")
        selector = self.one(node, expand("oa:hasSelector"))
        if not isinstance(selector, str):
            raise self.wrong(node, "oa:hasSelector", selector, "an oa:TextPositionSelector")
        ends = []
        for name in ("oa:start", "oa:end"):
            value = self.one(selector, expand(name))
            if value is None:
                raise self.wrong(selector, name, None, "an integer")
            ends.append(_whole(self, selector, name, value))
        with self.told_by(selector):
            span = self.spans[node] = Span(*ends)
        return span

    # -- Values -----------------------------------------------------------------------------------------------------------

    def value(self, subject: str, term: Term, node: Node) -> Any:
        """The value of the model that an object stands for."""
        if term.kind is Kind.NODE:
            if isinstance(node, Literal):
                raise self.wrong(subject, curie(term.predicate), node.text, Kind.NODE.value)
            return self.node(node, term.classes)
        return _READERS[term.kind](self, subject, term, node)

    def text(self, subject: str, predicate: str, node: Node, datatype: str | None = None) -> str:
        if isinstance(node, Literal) and node.datatype in (*_STRINGS, datatype):
            text = unescaped(node.text) if node.datatype == ESCAPED else node.text
            if text is not None:
                return text
            raise self.wrong(
                subject,
                predicate,
                node.text,
                "a text in which a backslash stands before another, or before u and four hexadecimal digits",
            )
        raise self.wrong(subject, predicate, self.shown(node), "a string")


Read = Callable[[_Reader, str, Term, Node], Any]


def _text(reader: _Reader, subject: str, term: Term, node: Node) -> str:
    return reader.text(subject, curie(term.predicate), node, term.datatype)


def _literal(
    reader: _Reader, subject: str, predicate: str, node: Node, datatypes: tuple[str, ...], pattern: str
) -> str:
    """The characters of a literal of one of these datatypes that looks like `pattern`."""
    if isinstance(node, Literal) and node.datatype in datatypes and re.fullmatch(pattern, node.text):
        return node.text
    got = f"{node.text}^^{curie(node.datatype)}" if isinstance(node, Literal) and node.datatype else reader.shown(node)
    raise reader.wrong(subject, predicate, got, "an " + " or ".join(map(curie, datatypes)))


def _whole(reader: _Reader, subject: str, predicate: str, node: Node) -> int:
    return int(_literal(reader, subject, predicate, node, (_DECIMALS[1],), "[+-]?[0-9]{1,18}"))


def _decimal(reader: _Reader, subject: str, term: Term, node: Node) -> Decimal:
    pattern = r"[+-]?(?:[0-9]{1,80}(?:\.[0-9]{0,80})?|\.[0-9]{1,80})"
    return Decimal(_literal(reader, subject, curie(term.predicate), node, _DECIMALS, pattern))


def _flag(reader: _Reader, subject: str, term: Term, node: Node) -> bool:
    text = _literal(reader, subject, curie(term.predicate), node, (expand("xsd:boolean"),), "true|false|1|0")
    return text in ("true", "1")


def _day(reader: _Reader, subject: str, term: Term, node: Node) -> date:
    predicate = curie(term.predicate)
    text = _literal(reader, subject, predicate, node, (expand("xsd:date"),), "[0-9]{4}-[0-9]{2}-[0-9]{2}")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise reader.wrong(subject, predicate, text, "a date such as 2024-08-09") from None


def _member(reader: _Reader, subject: str, term: Term, node: Node) -> Enum:
    assert term.members is not None
    members = _members(term.members)
    if node not in members:
        accepted = "one of " + ", ".join(curie(iri) for iri in members)
        raise reader.wrong(subject, curie(term.predicate), reader.shown(node), accepted)
    return members[str(node)]


def _item(reader: _Reader, subject: str, term: Term, node: Node) -> str:
    return str(node).removeprefix(PREFIXES["wd"])


def _reference(reader: _Reader, subject: str, term: Term, node: Node) -> str:
    id = id_of(node, reader.iri) if isinstance(node, str) else None
    if id is None:
        raise reader.wrong(
            subject, curie(term.predicate), reader.shown(node), "the IRI of an entity or fact of this article"
        )
    return id


def _span(reader: _Reader, subject: str, term: Term, node: Node) -> Span:
    if isinstance(node, Literal):
        raise reader.wrong(subject, curie(term.predicate), node.text, Kind.SPAN.value)
    return reader.span(node)


_READERS: dict[Kind, Read] = {
    Kind.TEXT: _text, Kind.FLAG: _flag, Kind.DECIMAL: _decimal, Kind.DAY: _day, Kind.MEMBER: _member, Kind.WIKIDATA: _item,
    Kind.REFERENCE: _reference, Kind.SPAN: _span,
    Kind.WHOLE: lambda reader, subject, term, node: _whole(reader, subject, curie(term.predicate), node),
    Kind.DEGREES: lambda reader, subject, term, node: float(_decimal(reader, subject, term, node)),
}  # fmt: skip
