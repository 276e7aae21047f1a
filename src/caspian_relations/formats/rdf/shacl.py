"""The shapes (SHACL, https://www.w3.org/TR/shacl/) that the graph of every article fits, made from the model.

`shapes_text` is what ``scripts/build_rdf.py`` writes; `published.shapes` gives what was written.
"""

from __future__ import annotations

from collections.abc import Iterator

from caspian_relations.formats.printing import VERSION
from caspian_relations.formats.rdf.syntax import prefixes
from caspian_relations.formats.rdf.terms import MODEL, OWN_TERMS, Kind, Term, curie, expand
from caspian_relations.formats.rdf.writing import member_iri
from caspian_relations.formats.schema import LIMITS, PATTERNS

__all__ = ["shapes_text"]

_OTHERS = f'''
# What stands beside the classes of the model.

[] a sh:NodeShape ; sh:targetClass cr:Article ;
    sh:property [ sh:path cr:version ; sh:minCount 1 ; sh:maxCount 1 ; sh:hasValue "{VERSION}" ] .

[] a sh:NodeShape ; sh:targetObjectsOf oa:hasSelector ;
    sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 0 ; sh:lessThan oa:end ] ;
    sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] .

[] a sh:NodeShape ; sh:targetClass oa:SpecificResource ;
    sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class cr:Article ] ;
    sh:property [ sh:path oa:hasSelector ; sh:minCount 1 ; sh:maxCount 1 ; sh:class oa:TextPositionSelector ] .

[] a sh:NodeShape ; sh:targetObjectsOf cr:names ;
    sh:property [ sh:path cr:language ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[a-z]{{2,3}}(-[A-Za-z0-9]{{2,8}})*$" ] ;
    sh:property [ sh:path rdf:_1 ; sh:minCount 1 ; sh:maxCount 1 ] .
'''


def _values(term: Term) -> Iterator[str]:
    """What each value must be."""
    if term.declared in PATTERNS:
        pattern = PATTERNS[term.declared].replace("\\", "\\\\")
        yield f'sh:datatype xsd:string ; sh:pattern "{pattern}"'
    elif term.kind is Kind.TEXT and term.datatype == expand("xsd:string"):
        yield "sh:or ( [ sh:datatype xsd:string ] [ sh:datatype cr:escaped ] )"
    elif term.datatype:
        yield f"sh:datatype {curie(term.datatype)}"
    elif term.members:
        yield f"sh:in ( {' '.join(curie(member_iri(member)) for member in term.members)} )"
    elif len(term.classes) == 1:
        yield f"sh:class cr:{term.classes[0].__name__}"
    elif term.classes:
        yield f"sh:or ( {' '.join(f'[ sh:class cr:{cls.__name__} ]' for cls in term.classes)} )"
    elif term.declared == "Fact.said_in":
        yield "sh:class cr:Statement"
    else:
        yield {Kind.SPAN: "sh:class oa:SpecificResource", Kind.NAMES: "sh:class rdf:Seq"}.get(
            term.kind, "sh:nodeKind sh:IRI"
        )
    limits = LIMITS.get(term.declared, {})
    for name, constraint in (("minimum", "sh:minInclusive"), ("maximum", "sh:maxInclusive")):
        if name in limits:
            yield f"{constraint} {limits[name]}"


def _property(term: Term) -> Iterator[str]:
    parts = [f"sh:path {curie(term.predicate)}"]
    if term.required and not term.nullable and not term.many:
        parts.append("sh:minCount 1")
    if not term.many and term.kind not in (Kind.NAMES, Kind.WIKIDATA):
        parts.append("sh:maxCount 1")
    yield " ; ".join([*parts, *_values(term)])
    if term.sequence:
        yield f"sh:path {curie(term.sequence)} ; sh:maxCount 1 ; sh:class rdf:Seq"


def shapes_text() -> str:
    """Return the shapes as they are kept in the documentation and in the package."""
    text = "# Made from the model by scripts/build_rdf.py; changes belong there.\n"
    text += prefixes(("cr", "schema", "prov", "oa", "owl", "rdf", "sh", "xsd", "edtf"))
    shaped = []
    for name, cls in MODEL.items():
        properties = [f" ;\n    sh:property [ {each} ]" for term in OWN_TERMS[cls] for each in _property(term)]
        if properties:
            shaped.append(f"[] a sh:NodeShape ; sh:targetClass cr:{name}{''.join(properties)} .\n")
    return text + "\n".join(shaped) + _OTHERS
