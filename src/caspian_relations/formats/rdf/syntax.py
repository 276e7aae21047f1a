"""Triples -> N-Triples, Turtle, TriG and JSON-LD.

The printers are our own: the same triples give the same bytes, whatever the release of rdflib; each resource stands in one block, in the
order of the article; and every character that does not show is an escape, so that no text can mislead who looks at the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from caspian_relations.formats.rdf.naming import Node, Triple
from caspian_relations.formats.rdf.terms import KNOWN, PREFIXES, TERMS, Kind, curie, expand
from caspian_relations.formats.rdf.writing import Written

__all__ = ["THIS", "Blocks", "blocks", "jsonld", "ntriples", "prefixes", "trig", "turtle", "turtle_blocks"]

Blocks = dict[str, dict[str, list[Node]]]
"""Subject -> property -> objects, each in the order in which it was first said."""

THIS = "this"
"""The prefix of what belongs to the article."""

_HIDDEN = "\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
_IN_STRING = re.compile(rf'["\\{_HIDDEN}]')
_IN_JSON = re.compile(f"[{_HIDDEN}]")
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# What the grammar of Turtle lets stand after a prefix without an escape; the rest is printed in angle brackets.
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_:.\u0620-\u064a-]*[A-Za-z0-9_:\u0620-\u064a-])?")
_BARE = {expand("xsd:integer"): re.compile("[0-9]+"), expand("xsd:boolean"): re.compile("true|false")}
_TYPE = expand("rdf:type")


def blocks(triples: Iterable[Triple]) -> Blocks:
    """Gather triples by subject and property; what is said twice stands once."""
    found: dict[str, dict[str, dict[Node, None]]] = {}
    for subject, predicate, value in triples:
        found.setdefault(subject, {}).setdefault(predicate, {})[value] = None
    return {s: {p: list(values) for p, values in properties.items()} for s, properties in found.items()}


def _character(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}"


def _quoted(text: str) -> str:
    return f'"{_IN_STRING.sub(_character, text)}"'


def _full(node: Node) -> str:
    if isinstance(node, str):
        return f"<{node}>"
    if node.language:
        return f"{_quoted(node.text)}@{node.language}"
    return _quoted(node.text) + (f"^^<{node.datatype}>" if node.datatype else "")


def ntriples(written: Written) -> str:
    """Print N-Triples (https://www.w3.org/TR/n-triples/), a line for each triple."""
    lines = [
        f"<{subject}> <{predicate}> {_full(value)} .\n"
        for subject, properties in blocks(written.said + written.known).items()
        for predicate, values in properties.items()
        for value in values
    ]
    return "".join(lines)


def _short(node: Node, this: str) -> str:
    if isinstance(node, str):
        name = f"{THIS}:{node.removeprefix(this)}" if node.startswith(this) else curie(node)
        return name if _LOCAL.fullmatch(name.partition(":")[2]) and name[0] != "<" else f"<{node}>"
    if node.datatype is None or node.language:
        return _full(node)
    bare = _BARE.get(node.datatype)
    if bare is not None and bare.fullmatch(node.text):
        return node.text
    return f"{_quoted(node.text)}^^{_short(node.datatype, this)}"


def turtle_blocks(found: Blocks, this: str = "urn:none#") -> Iterator[str]:
    """Print one block for each subject, as Turtle and TriG have it."""
    for subject, properties in found.items():
        lines = []
        for predicate, values in properties.items():
            name = "a" if predicate == _TYPE else _short(predicate, this)
            lines.append(f"    {name} {', '.join(_short(value, this) for value in values)}")
        yield f"{_short(subject, this)}\n" + " ;\n".join(lines) + " .\n"


def prefixes(names: Iterable[str], this: str | None = None) -> str:
    """Print the prefixes of these names, and that of the article."""
    declared = {name: PREFIXES[name] for name in names} | ({THIS: this} if this else {})
    return "".join(f"@prefix {name}: <{namespace}> .\n" for name, namespace in declared.items()) + "\n"


_USED = ("cr", "ent", "schema", "prov", "oa", "owl", "rdf", "xsd", "wd", "edtf")


def turtle(written: Written) -> str:
    """Print Turtle (https://www.w3.org/TR/turtle/)."""
    this = f"{written.iri}#"
    return prefixes(_USED, this) + "\n".join(turtle_blocks(blocks(written.said + written.known), this))


def trig(written: Written) -> str:
    """Print TriG (https://www.w3.org/TR/trig/): one graph named as the article, and one of what is known beforehand."""
    this = f"{written.iri}#"
    graphs = [
        f"<{name}> {{\n\n" + "\n".join(turtle_blocks(blocks(triples), this)) + "\n}\n"
        for name, triples in ((written.iri, written.said), (KNOWN, written.known))
        if triples
    ]
    return prefixes(_USED, this) + "\n".join(graphs)


@cache
def _coercions() -> Mapping[str, str]:
    """Prefixed name of a property -> what its strings are in JSON-LD, for properties whose values are always of one type."""
    iris = {"oa:hasSource", "oa:hasSelector", "prov:hadPrimarySource"}
    typed = {
        "schema:startDate": "xsd:date",
        "schema:endDate": "xsd:date",
        "cr:earliest": "xsd:date",
        "cr:latest": "xsd:date",
    }
    for terms in TERMS.values():
        for term in terms:
            name = curie(term.predicate)
            if term.sequence:
                iris.add(curie(term.sequence))
            if term.datatype is None:
                iris.add(name)
            elif term.kind not in (Kind.TEXT, Kind.WHOLE, Kind.FLAG):
                typed[name] = curie(term.datatype)
    return dict(sorted((dict.fromkeys(iris, "@id") | typed).items()))


def _plain(value: Node, coerced: str | None, this: str) -> object:
    """A value of a property as JSON."""
    if isinstance(value, str):
        name = _compact(value, this)
        return name if coerced == "@id" else {"@id": name}
    if value.language:
        return {"@value": value.text, "@language": value.language}
    if value.datatype is None or (coerced and curie(value.datatype) == coerced):
        return value.text
    bare = _BARE.get(value.datatype)
    if bare is not None and bare.fullmatch(value.text):
        return json.loads(value.text)
    return {"@value": value.text, "@type": curie(value.datatype)}


def _compact(iri: str, this: str) -> str:
    return f"{THIS}:{iri.removeprefix(this)}" if iri.startswith(this) else curie(iri).strip("<>")


def jsonld(written: Written) -> str:
    """Print JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): a flat list of resources, with its context inline."""
    this = f"{written.iri}#"
    context: dict[str, object] = {**{name: PREFIXES[name] for name in _USED}, THIS: this}
    context |= {name: {"@id": name, "@type": coerced} for name, coerced in _coercions().items()}
    resources = []
    for subject, properties in blocks(written.said + written.known).items():
        resource: dict[str, object] = {"@id": _compact(subject, this)}
        for predicate, values in properties.items():
            if predicate == _TYPE:
                resource["@type"] = [_compact(value, this) for value in values if isinstance(value, str)]
                continue
            name = curie(predicate)
            plain = [_plain(value, _coercions().get(name), this) for value in values]
            resource[name] = plain[0] if len(plain) == 1 else plain
        resources.append(resource)
    # A line for each resource: to read, and to compare.
    lines = ",\n".join(json.dumps(resource, ensure_ascii=False) for resource in resources)
    text = f'{{"@context": {json.dumps(context)},\n"@graph": [\n{lines}\n]}}\n'
    return _IN_JSON.sub(lambda match: match[0] if match[0] == "\n" else _character(match), text)
