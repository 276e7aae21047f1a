"""The vocabulary: which RDF property carries which field of the model.

Terms of schema.org, PROV-O (https://www.w3.org/TR/prov-o/), the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/) and OWL
where their meaning is ours; for the rest the namespace ``cr:`` of this project. A class of the model is the class ``cr:`` and its name; a
member of a closed list is ``cr:Status.planned``. How values are written follows from the annotation of the field.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from inspect import isclass
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs
from attrs import frozen

from caspian_relations import model

__all__ = [
    "CLASSES", "EXTRA", "KNOWN", "LISTS", "MODEL", "OWN_TERMS", "PREFIXES", "REFERENCES", "TERMS", "TYPES", "VALUES", "Kind", "Term", "curie", "expand",
    "terms_of",
]  # fmt: skip

HOME = "https://caspian-relations.readthedocs.io/"
PREFIXES: dict[str, str] = {
    "cr": f"{HOME}ns#",
    "ent": f"{HOME}id/",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "sh": "http://www.w3.org/ns/shacl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "wd": "http://www.wikidata.org/entity/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
}
"""Prefix -> namespace."""
KNOWN = f"{HOME}known"
"""The named graph of what is known beforehand."""

CLASSES: dict[str, tuple[str, ...]] = {
    "Article": ("schema:NewsArticle", "prov:Entity"),
    "State": ("schema:Country", "prov:Agent"), "Region": ("schema:Place",), "Place": ("schema:Place",),
    "Person": ("schema:Person", "prov:Agent"), "Office": ("schema:Role",), "Organization": ("schema:Organization", "prov:Agent"),
    "Series": ("schema:EventSeries",), "Edition": ("schema:Event",), "Corridor": (), "TransportCorridor": (), "DigitalCorridor": (), "EnergyCorridor": (),
    "Coordinates": ("schema:GeoCoordinates",), "When": (), "Change": (), "Inference": (), "Conflict": (),
    "Money": ("schema:MonetaryAmount",), "Percentage": ("schema:QuantitativeValue",), "Measure": ("schema:QuantitativeValue",),
    "Duration": ("schema:Duration",), "Mention": ("oa:Annotation",), "Found": ("oa:Annotation",),
    **dict.fromkeys(("Event", "Summit", "ClimateConference", "Meeting", "Conference", "Visit", "PhoneCall", "Signing"), ("schema:Event",)),
    **dict.fromkeys(("Interview", "Congratulation"), ("schema:Event",)),
    "Figure": ("schema:Observation",), "TradeFigure": ("schema:Observation",), "Relation": ("rdf:Statement",),
    "Statement": ("schema:Quotation", "prov:Entity"),
}  # fmt: skip
"""Class of the model -> what its instances are besides, in vocabularies of others."""

VALUES: dict[str, str] = {
    "Article.text": "schema:articleBody", "Article.published": "schema:datePublished", "Article.source": "cr:source",
    "Article.entities": "schema:mentions", "Article.mentions": "cr:mention", "Article.dates": "cr:date", "Article.quantities": "cr:quantity",
    "Article.events": "cr:event", "Article.figures": "cr:figure", "Article.relations": "cr:relation", "Article.statements": "cr:statement",
    "Article.boilerplate": "cr:notNews", "Article.conflicts": "cr:conflict",
    "Entity.names": "cr:names", "Entity.wikidata": "owl:sameAs",
    "State.alpha2": "cr:alpha2", "State.alpha3": "cr:alpha3", "State.numeric": "cr:numeric", "Region.m49": "cr:m49",
    "Place.kind": "cr:placeKind", "Place.coordinates": "schema:geo", "Place.locode": "cr:locode",
    "Coordinates.latitude": "schema:latitude", "Coordinates.longitude": "schema:longitude",
    "Person.known": "cr:known", "Organization.known": "cr:known",
    "Office.title": "cr:title", "Office.since": "cr:since", "Office.until": "cr:until",
    "Organization.acronym": "cr:acronym", "Organization.kind": "cr:organizationKind",
    "Series.kind": "cr:seriesKind", "Series.editions": "schema:subEvent",
    "Edition.ordinal": "schema:position", "Edition.start": "cr:firstDay", "Edition.end": "cr:lastDay", "Edition.precision": "cr:precision",
    "Edition.status": "cr:status", "Edition.confirmed": "cr:confirmed", "Edition.label": "cr:label",
    "Corridor.acronym": "cr:acronym", "TransportCorridor.modes": "cr:mode", "DigitalCorridor.medium": "cr:medium", "EnergyCorridor.carrier": "cr:carrier",
    "Fact.evidence": "prov:wasDerivedFrom", "Fact.rule": "cr:rule", "Fact.inferred": "cr:inference",
    "Inference.field": "cr:inferredField", "Inference.source": "cr:inferredFrom",
    "Event.name": "cr:names", "Event.when": "cr:when", "Event.status": "cr:status",
    **{f"{cls}.ordinal": "schema:position" for cls in ("Summit", "ClimateConference", "Meeting", "Conference")},
    "Visit.kind": "cr:visitKind", "Signing.document": "cr:document", "Congratulation.occasion": "cr:occasion",
    "Figure.kind": "cr:figureKind", "Figure.amount": "cr:amount", "Figure.period": "cr:period", "Figure.change": "cr:change",
    "Figure.record": "cr:record", "Figure.status": "cr:status",
    "Relation.predicate": "rdf:predicate", "Relation.status": "cr:status",
    "Statement.verb": "cr:verb", "Statement.content": "prov:wasQuotedFrom", "Statement.described_as": "cr:describedAs",
    "When.edtf": "cr:edtf", "When.basis": "cr:basis", "When.relative": "cr:relative",
    "Money.amount": "schema:value", "Money.currency": "schema:currency", "Money.to": "schema:maxValue", "Money.bound": "cr:bound",
    "Money.candidates": "cr:candidate",
    "Percentage.value": "schema:value", "Percentage.to": "schema:maxValue", "Percentage.bound": "cr:bound",
    "Measure.value": "schema:value", "Measure.unit": "schema:unitText", "Measure.to": "schema:maxValue", "Measure.bound": "cr:bound",
    "Duration.iso": "cr:iso", "Change.value": "schema:value", "Change.factor": "cr:factor",
    "Mention.span": "oa:hasTarget", "Mention.form": "cr:form", "Found.span": "oa:hasTarget", "Found.value": "oa:hasBody",
    "Conflict.kind": "cr:conflictKind", "Conflict.spans": "cr:words", "Conflict.text_says": "cr:textSays",
    "Conflict.reference_says": "cr:referenceSays",
}  # fmt: skip
"""``Class.field`` -> the property of each of its values. The field of ids, ``id``, is the IRI of the subject itself."""

REFERENCES: dict[str, str] = {
    "State.capital": "cr:capital", "Region.members": "schema:containsPlace", "Place.state": "schema:containedInPlace",
    "Office.of": "cr:officeOf", "Office.holder": "cr:holder", "Organization.seat": "schema:location", "Organization.members": "schema:member",
    "Organization.part_of": "schema:parentOrganization", "Series.convener": "schema:organizer",
    "Edition.place": "schema:location", "Edition.state": "cr:hostState", "Corridor.states": "cr:crosses", "Corridor.waypoints": "cr:waypoint",
    "Mention.referent": "oa:hasBody", "Fact.said_in": "prov:hadPrimarySource",
    "Event.place": "schema:location", "Event.host": "cr:host", "Event.participants": "schema:attendee",
    **{f"{cls}.series": "schema:superEvent" for cls in ("Summit", "ClimateConference", "Meeting", "Conference")},
    "Visit.visitors": "cr:visitor", "Visit.destination": "cr:destination", "PhoneCall.caller": "cr:caller",
    "Interview.interviewee": "cr:interviewee", "Interview.outlet": "cr:outlet", "Figure.between": "schema:observationAbout",
    "Relation.subject": "rdf:subject", "Relation.object": "rdf:object",
    "Statement.speaker": "prov:wasAttributedTo", "Statement.about": "schema:about",
}  # fmt: skip
"""``Class.field`` -> the property of each of the entities or facts that it names by id."""

SORTED = frozenset({"Article.entities", "Fact.inferred"})
"""Sequences whose order follows from their members, so that nothing need carry it."""

FOUND: dict[str, tuple[type[Any], ...]] = {
    "Found.value": (model.When, model.Money, model.Percentage, model.Measure, model.Duration),
}
"""``Class.field`` -> what it holds, where the annotation is a type variable."""

DATATYPES: dict[str, str] = {"When.edtf": "edtf:EDTF"}
"""``Class.field`` -> the datatype of its strings, where it is not ``xsd:string``."""

EXTRA: dict[str, tuple[str, str]] = {
    "cr:version": ("xsd:string", "Version of the layout of an article's graph."),
    "cr:language": ("xsd:string", "The language of these names: a BCP 47 tag as it was given, upper and lower case included."),
    "cr:earliest": ("xsd:date", "The first day that a moment may be, where that is known. Follows from cr:edtf; not read back."),
    "cr:latest": ("xsd:date", "The last day that a moment may be, where that is known. Follows from cr:edtf; not read back."),
}  # fmt: skip
"""Own properties that carry no field: datatype, meaning."""


class Kind(Enum):
    """How a value is written."""

    TEXT = "a string"
    FLAG = "true or false"
    WHOLE = "an integer"
    DECIMAL = "a decimal"
    DEGREES = "degrees, as a decimal"
    DAY = "a date"
    MEMBER = "a member of a closed list, as an IRI"
    WIKIDATA = "the IRI of a Wikidata item"
    REFERENCE = "the IRI of an entity or fact"
    SPAN = "an oa:SpecificResource"
    NODE = "a resource with properties of its own"
    NAMES = "an rdf:Seq for each language"


KINDS: dict[str, Kind] = {"Entity.wikidata": Kind.WIKIDATA}
"""``Class.field`` -> how it is written, where the annotation does not say it."""

LITERALS: dict[Kind, str] = {
    Kind.TEXT: "xsd:string", Kind.FLAG: "xsd:boolean", Kind.WHOLE: "xsd:integer", Kind.DECIMAL: "xsd:decimal", Kind.DEGREES: "xsd:decimal",
    Kind.DAY: "xsd:date",
}  # fmt: skip
"""Kind -> datatype, of those that are literals."""

_PLAIN: dict[Any, Kind] = {
    str: Kind.TEXT, bool: Kind.FLAG, int: Kind.WHOLE, Decimal: Kind.DECIMAL, float: Kind.DEGREES, date: Kind.DAY, model.Names: Kind.NAMES,
    model.Span: Kind.SPAN,
}  # fmt: skip


@frozen
class Term:
    """How one field is written: everything that writing and reading need to know."""

    name: str
    """Of the attribute."""
    alias: str
    """Of the parameter of the constructor."""
    predicate: str
    """IRI of the property of each value."""
    kind: Kind
    sequence: str | None
    """IRI of the property of the ``rdf:Seq`` that keeps the order; None for single values and for what is sorted."""
    many: bool
    required: bool
    nullable: bool
    """Whether None is a value."""
    members: type[Enum] | None
    """The closed list."""
    classes: tuple[type[Any], ...]
    """What a resource may be."""
    datatype: str | None
    """IRI, of literals."""
    declared: str
    """``Class.field`` where the field is declared."""


@cache
def expand(name: str) -> str:
    """Return the IRI that a prefixed name stands for.

    >>> expand("cr:Status.planned")
    'https://caspian-relations.readthedocs.io/ns#Status.planned'
    """
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


def curie(iri: str) -> str:
    """Return the prefixed name of an IRI in one of `PREFIXES`; others as they are, in angle brackets.

    >>> curie("https://schema.org/Event"), curie("urn:x")
    ('schema:Event', '<urn:x>')
    """
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and len(iri) > len(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return f"<{iri}>"


def _classes() -> dict[str, type[Any]]:
    found = {}
    for name in model.__all__:
        # Spans have a form of their own; a PLOVER code follows from its event.
        cls = None if name in ("Plover", "Span") else getattr(model, name)
        if isclass(cls) and attrs.has(cls):
            attrs.resolve_types(cls)
            found[name] = cls
    return found


MODEL: dict[str, type[Any]] = _classes()
"""Every class of the model that is written as a resource, bases included, by name."""


def property_name(field: str) -> str:
    """Return the name of a field as properties are called: ``said_in`` is ``saidIn``."""
    return re.sub("_([a-z])", lambda match: match[1].upper(), field)


def _arms(annotation: Any) -> tuple[tuple[Any, ...], bool]:
    """What a value of the field may be, without None, and whether there are many."""
    if get_origin(annotation) is tuple:
        return _arms(get_args(annotation)[0])[0], True
    if get_origin(annotation) in (Union, UnionType):
        return tuple(arm for arm in get_args(annotation) if arm is not NoneType), False
    return (annotation,), False


def _is_node(arm: Any) -> bool:
    plain = get_origin(arm) or arm
    return isinstance(arm, TypeVar) or (isclass(plain) and attrs.has(plain))


def _nodes(arms: tuple[Any, ...], declared: str) -> tuple[type[Any], ...]:
    # `Found[When]` is a `Found`.
    origins: list[Any] = [getattr(arm, "__origin__", arm) for arm in FOUND.get(declared, arms)]
    return tuple(origins)


def _kind(arms: tuple[Any, ...], declared: str) -> Kind:
    if declared in KINDS:
        return KINDS[declared]
    if declared in REFERENCES:
        return Kind.REFERENCE
    if isclass(arms[0]) and issubclass(arms[0], Enum):
        return Kind.MEMBER
    if arms[0] in _PLAIN:
        return _PLAIN[arms[0]]
    if all(map(_is_node, arms)):
        return Kind.NODE
    raise TypeError(f"{declared}: no way is known to write {arms} as RDF")


def declaring(cls: type[Any], field: attrs.Attribute[Any]) -> str:
    """Return ``Class.field`` for the class that declares the field.

    >>> declaring(model.Summit, attrs.fields(model.Summit).when)
    'Event.when'
    """
    for base in cls.__mro__:
        declared = f"{base.__name__}.{field.alias}"
        if declared in VALUES or declared in REFERENCES:
            return declared
    raise KeyError(f"{cls.__name__}.{field.alias} has no property in formats/rdf/terms.py")


def terms_of(cls: type[Any]) -> tuple[Term, ...]:
    """Return how the fields of `cls` are written, in their order; `KeyError` names a field that has no property.

    >>> [curie(term.predicate) for term in terms_of(model.Duration)]
    ['cr:iso']
    """
    found = []
    for field in attrs.fields(cls):
        if field.name == "id":
            continue
        declared = declaring(cls, field)
        arms, many = _arms(field.type)
        kind = _kind(arms, declared)
        ordered = many and declared not in SORTED
        datatype = DATATYPES.get(declared, LITERALS.get(kind))
        found.append(
            Term(
                name=field.name,
                alias=field.alias,
                predicate=expand(REFERENCES.get(declared) or VALUES[declared]),
                kind=kind,
                sequence=expand(f"cr:{property_name(field.alias)}") if ordered else None,
                many=many,
                required=field.default is attrs.NOTHING,
                nullable=NoneType in get_args(field.type),
                members=arms[0] if kind is Kind.MEMBER else None,
                classes=_nodes(arms, declared) if kind is Kind.NODE else (),
                datatype=expand(datatype) if datatype else None,
                declared=declared,
            )
        )
    return tuple(found)


def _types_of(cls: type[Any]) -> tuple[str, ...]:
    """The IRIs of all classes that an instance of `cls` has: its own, its bases', and those of other vocabularies."""
    own = [f"cr:{base.__name__}" for base in cls.__mro__ if base.__name__ in MODEL]
    return tuple(expand(name) for name in (*own, *CLASSES.get(cls.__name__, ())))


TERMS: dict[type[Any], tuple[Term, ...]] = {cls: terms_of(cls) for cls in MODEL.values()}
"""Class -> how its fields are written, in their order."""
OWN_TERMS: dict[type[Any], tuple[Term, ...]] = {
    cls: tuple(term for term in terms if term.declared.startswith(f"{cls.__name__}.")) for cls, terms in TERMS.items()
}
"""Class -> how the fields are written that it declares itself."""
TYPES: dict[type[Any], tuple[str, ...]] = {cls: _types_of(cls) for cls in MODEL.values()}
"""Class -> IRIs of the classes that its instances have."""
LISTS: list[type[Enum]] = sorted(
    {term.members for terms in TERMS.values() for term in terms if term.members}, key=lambda members: members.__name__
)
"""The closed lists that fields draw on, by name."""
