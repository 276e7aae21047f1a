"""The ontology of the namespace ``cr:``, and the table of terms in the documentation, made from the model.

Meanings are the docstrings of classes, fields and members. `ontology_text` and `table_text` are what ``scripts/build_rdf.py`` writes;
`published.ontology` gives what was written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from caspian_relations.formats.docstrings import described, summary
from caspian_relations.formats.printing import VERSION
from caspian_relations.formats.rdf.naming import ESCAPED, Literal, Triple
from caspian_relations.formats.rdf.syntax import blocks, prefixes, turtle_blocks
from caspian_relations.formats.rdf.terms import CLASSES, EXTRA, LISTS, MODEL, OWN_TERMS, Kind, Term, curie, expand
from caspian_relations.formats.rdf.writing import member_iri
from caspian_relations.model import Predicate

__all__ = ["ontology_text", "table_text"]

ONTOLOGY = expand("cr:")
NARROWER: dict[str, str] = {
    **dict.fromkeys(("cr:alpha2", "cr:alpha3", "cr:numeric", "cr:m49", "cr:locode"), "schema:identifier"),
    "cr:acronym": "schema:alternateName", "cr:host": "schema:organizer", "cr:outlet": "schema:publisher",
}  # fmt: skip
"""Own property -> the wider property of another vocabulary."""


def _label(iri: str, text: str, meaning: str | None) -> Iterator[Triple]:
    yield iri, expand("rdfs:label"), Literal(text, language="en")
    if meaning:
        yield iri, expand("rdfs:comment"), Literal(meaning, language="en")
    yield iri, expand("rdfs:isDefinedBy"), ONTOLOGY


def _classes() -> Iterator[Triple]:
    for name, cls in MODEL.items():
        iri = expand(f"cr:{name}")
        yield iri, expand("rdf:type"), expand("owl:Class")
        yield from _label(iri, name, summary(cls))
        bases = [f"cr:{base.__name__}" for base in cls.__bases__ if base.__name__ in MODEL]
        for wider in (*bases, *CLASSES.get(name, ())):
            yield iri, expand("rdfs:subClassOf"), expand(wider)


def _lists() -> Iterator[Triple]:
    for members in LISTS:
        iri = expand(f"cr:{members.__name__}")
        yield iri, expand("rdf:type"), expand("owl:Class")
        yield from _label(iri, members.__name__, summary(members))
        yield iri, expand("rdfs:subClassOf"), expand("skos:Concept")
        for member in members:
            own = member_iri(member)
            yield own, expand("rdf:type"), iri
            if members is Predicate:
                yield own, expand("rdf:type"), expand("rdf:Property")
            yield from _label(own, str(member.value), described(members, member.name))
            yield own, expand("skos:notation"), Literal(str(member.value))


def _range(term: Term) -> list[str]:
    """Prefixed names of what the values of a property are."""
    if term.members is not None:
        return [f"cr:{term.members.__name__}"]
    if term.classes:
        return [f"cr:{cls.__name__}" for cls in term.classes]
    if term.datatype is not None:
        return [curie(term.datatype)] + (["cr:escaped"] if term.datatype == expand("xsd:string") else [])
    return {Kind.SPAN: ["oa:SpecificResource"], Kind.NAMES: ["rdf:Seq"], Kind.REFERENCE: ["cr:Entity", "cr:Fact"]}.get(
        term.kind, []
    )


def _properties() -> Iterator[Triple]:
    for cls, terms in OWN_TERMS.items():
        for term in terms:
            yield from _property(cls, term)
    for name, (datatype, meaning) in EXTRA.items():
        yield expand(name), expand("rdf:type"), expand("owl:DatatypeProperty")
        yield from _label(expand(name), name.partition(":")[2], meaning)
        yield expand(name), expand("schema:rangeIncludes"), expand(datatype)


def _property(cls: type[Any], term: Term) -> Iterator[Triple]:
    """The property of one field, and that of its order. A property that several classes have gathers what is said of each."""
    domain = expand(f"cr:{cls.__name__}")
    name = curie(term.predicate)
    if name.startswith("cr:"):
        kind = "owl:DatatypeProperty" if term.datatype else "owl:ObjectProperty"
        yield term.predicate, expand("rdf:type"), expand(kind)
        yield from _label(term.predicate, name.partition(":")[2], _meaning(cls, term))
        yield term.predicate, expand("schema:domainIncludes"), domain
        for each in _range(term):
            yield term.predicate, expand("schema:rangeIncludes"), expand(each)
        if name in NARROWER:
            yield term.predicate, expand("rdfs:subPropertyOf"), expand(NARROWER[name])
    if term.sequence:
        meaning = f"The values of {name} in their order. {_meaning(cls, term)}"
        yield term.sequence, expand("rdf:type"), expand("owl:ObjectProperty")
        yield from _label(term.sequence, curie(term.sequence).partition(":")[2], meaning)
        yield term.sequence, expand("schema:domainIncludes"), domain
        yield term.sequence, expand("schema:rangeIncludes"), expand("rdf:Seq")


def _meaning(cls: type[Any], term: Term) -> str:
    """What the field means; with its class where others have the property too."""
    sharing = {other.declared for terms in OWN_TERMS.values() for other in terms if other.predicate == term.predicate}
    meaning = described(cls, term.name) or ""
    return f"{cls.__name__}: {meaning}" if len(sharing) > 1 else meaning


def _ontology() -> Iterator[Triple]:
    yield ONTOLOGY, expand("rdf:type"), expand("owl:Ontology")
    yield ONTOLOGY, expand("rdfs:label"), Literal("Facts read in news", language="en")
    meaning = "What an article of news says, who says it, and the characters of the text that say it."
    yield ONTOLOGY, expand("rdfs:comment"), Literal(meaning, language="en")
    yield ONTOLOGY, expand("owl:versionInfo"), Literal(VERSION)
    yield from _classes()
    yield from _properties()
    yield ESCAPED, expand("rdf:type"), expand("rdfs:Datatype")
    yield from _label(
        ESCAPED,
        "escaped",
        "A text with characters that xsd:string excludes: \\u and four hexadecimal digits stand for one of them, \\\\ for a backslash, all else for itself.",
    )
    yield from _lists()


def ontology_text() -> str:
    """Return the ontology as it is kept in the documentation and in the package."""
    used = ("cr", "schema", "prov", "oa", "owl", "rdf", "rdfs", "skos", "xsd", "edtf")
    note = "# Made from the model by scripts/build_rdf.py; changes belong there.\n"
    return note + prefixes(used) + "\n".join(turtle_blocks(blocks(_ontology())))


def _row(term: Term) -> str:
    written = " or ".join(f"`{name}`" for name in _range(term)) or term.kind.value
    return f"| `{term.alias}` | `{curie(term.predicate)}` | {f'`{curie(term.sequence)}`' if term.sequence else ''} | {written} |"


def table_text() -> str:
    """Return the page of the documentation that lists how each class and field is written."""
    lines = [
        "# RDF terms",
        "",
        "Made from the model by `scripts/build_rdf.py`. What the fields mean is in [the model](model.md), what the graphs look like in",
        "[RDF](formats-rdf.md). A class has the fields of its base as well; its `id` is the IRI of the resource.",
    ]
    for name, cls in MODEL.items():
        bases = [f"`cr:{base.__name__}`" for base in cls.__bases__ if base.__name__ in MODEL]
        others = [*bases, *(f"`{other}`" for other in CLASSES.get(name, ()))]
        lines += [
            "",
            f"## {name}",
            "",
            f"`cr:{name}`" + (f", also {', '.join(others)}" if others else "") + f". {summary(cls)}",
        ]
        own = [_row(term) for term in OWN_TERMS[cls]]
        if own:
            lines += [
                "",
                "| field | property of each value | their order | values |",
                "| --- | --- | --- | --- |",
                *own,
            ]
    return "\n".join(lines) + "\n"
