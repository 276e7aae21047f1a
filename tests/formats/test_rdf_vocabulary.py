"""The RDF vocabulary: a term for every field, an ontology and shapes that are fresh, and shapes that tell right graphs from wrong ones."""

import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pyshacl
import pytest
from hypothesis import given, settings
from rdflib import OWL, RDF, RDFS, SH, Graph, Namespace, URIRef

import caspian_relations as cr
from caspian_relations import model
from caspian_relations import strategies as st
from caspian_relations.formats import rdf
from caspian_relations.formats.rdf import naming, syntax, terms
from caspian_relations.formats.schema import URI
from caspian_relations.model import Article, InvalidValue, Span
from tests.corpus import names, passage
from tests.formats.rdf_cases import TEXTS

ROOT = Path(__file__).resolve().parent.parent.parent
CR = Namespace(terms.PREFIXES["cr"])


# -- The table ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", terms.MODEL.values(), ids=terms.MODEL)
def test_every_field_has_a_term_of_its_own(cls: type[Any]) -> None:
    """Each field but the id has a property; no two of a class share one; every class says what it is besides."""
    fields = [field.name for field in attrs.fields(cls) if field.name != "id"]
    assert [term.name for term in terms.terms_of(cls)] == fields
    properties = [iri for term in terms.terms_of(cls) for iri in (term.predicate, term.sequence) if iri]
    assert len(set(properties)) == len(properties)
    assert cls.__name__ in terms.CLASSES or getattr(cls, "id_kind", None) == ""


def test_a_new_field_without_a_term_is_noticed() -> None:
    """The error names it."""

    @attrs.frozen
    class Person(model.Person):
        height: int = 0

    with pytest.raises(KeyError, match=r"Person.height has no property in formats/rdf/terms.py"):
        terms.terms_of(Person)


def test_every_class_of_the_model_is_written() -> None:
    """All but spans, which have a form of their own, and PLOVER codes, which follow from their events."""
    values = {name: getattr(model, name) for name in model.__all__}
    classes = {name for name, value in values.items() if isinstance(value, type) and attrs.has(value)}
    assert classes - set(terms.MODEL) == {"Span", "Plover"}


def test_the_table_names_what_there_is() -> None:
    """No entry for a field or class that is gone, and each under the class that declares it."""
    declared = {
        f"{name}.{field.alias}"
        for name, cls in terms.MODEL.items()
        for field in attrs.fields(cls)
        if not field.inherited
    }
    assert {*terms.VALUES, *terms.REFERENCES} <= declared
    assert not set(terms.VALUES) & set(terms.REFERENCES)
    assert set(terms.CLASSES) <= set(terms.MODEL)


def test_ids_are_references() -> None:
    """Every field that takes ids, and nothing else, is written as references: strings that are no id are refused there."""
    for cls in terms.MODEL.values():
        for term, field in zip(terms.TERMS[cls], (f for f in attrs.fields(cls) if f.name != "id"), strict=True):
            if term.kind in (terms.Kind.TEXT, terms.Kind.REFERENCE) and term.declared != "Article.text":
                assert takes_ids(field) == (term.kind is terms.Kind.REFERENCE), term.declared


def takes_ids(field: Any) -> bool:
    """Whether the field's own check says that it accepts an id."""
    for wrong in (("no id",), "no id"):
        try:
            field.validator(None, field, wrong)
        except InvalidValue as error:
            if "an id such as" in error.reason:
                return True
    return False


def test_the_namespace_is_beside_the_schema() -> None:
    """One home for all that is published."""
    assert terms.PREFIXES["cr"].startswith(URI.rpartition("/")[0] + "/")


@given(TEXTS)
def test_ids_survive_in_iris(text: str) -> None:
    """Any slug; what no IRI can hold is percent-encoded."""
    for kind in ("person", "event"):
        id = f"{kind}:x{''.join(text.split())}"
        iri = naming.iri_of(id, "urn:x")
        assert naming.id_of(iri, "urn:x") == id
        assert not set(iri) & set(' <>"{}|\\^`\n')
    assert naming.unescaped(naming.escaped(text)) == text


def test_articles_have_names_of_their_own() -> None:
    """By text, day and source, whatever was read in them."""
    day = date(2024, 8, 9)
    different = [
        Article("a"),
        Article("b"),
        Article("a", day),
        Article("a", None, ""),
        Article("a", day, "b"),
        Article("a", source="2024-08-09"),
    ]
    assert len({naming.article_iri(article) for article in different}) == len(different)
    assert naming.article_iri(Article("a")) == naming.article_iri(Article("a", boilerplate=[Span(0, 1)]))


def test_blocks_keep_the_order_in_which_things_were_said() -> None:
    """And say nothing twice."""
    triples: list[naming.Triple] = [("b", "p", "x"), ("a", "p", "y"), ("b", "p", "w"), ("b", "p", "x")]
    assert syntax.blocks(triples) == {"b": {"p": ["x", "w"]}, "a": {"p": ["y"]}}


# -- What is published ----------------------------------------------------------------------------------------------------


def test_the_published_files_are_fresh() -> None:
    """The documentation and the package hold what the model says now."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/build_rdf.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@cache
def ontology() -> Graph:
    return Graph().parse(data=rdf.ontology(), format="turtle")


def test_the_ontology_explains_every_own_term() -> None:
    """Each class, property and member of a list that graphs may use has a type, a label and, where it is a class or property, a meaning."""
    used = {iri for cls in terms.MODEL.values() for iri in terms.TYPES[cls]}
    used |= {iri for each in terms.TERMS.values() for term in each for iri in (term.predicate, term.sequence) if iri}
    used |= {terms.expand(name) for name in terms.EXTRA} | {naming.ESCAPED}
    for iri in sorted(each for each in used if each.startswith(str(CR))):
        assert ontology().value(URIRef(iri), RDF.type) is not None, iri
        assert ontology().value(URIRef(iri), RDFS.label) is not None, iri
        assert str(ontology().value(URIRef(iri), RDFS.comment)).strip(), iri
    for member in (member for members in terms.LISTS for member in members):
        assert (CR[f"{type(member).__name__}.{member.value}"], RDF.type, CR[type(member).__name__]) in ontology()


def test_no_property_is_both_of_values_and_of_resources() -> None:
    """OWL keeps the two apart."""
    objects, values = (set(ontology().subjects(RDF.type, kind)) for kind in (OWL.ObjectProperty, OWL.DatatypeProperty))
    assert objects
    assert values
    assert not objects & values


@pytest.mark.parametrize("name", ["001", "040"])
def test_articles_use_no_own_term_that_the_ontology_lacks(name: str) -> None:
    """Neither as class or property nor as a value."""
    graph = rdf.graph(cr.parse(passage(name).text))
    used = {node for triple in graph for node in triple if isinstance(node, URIRef) and node.startswith(str(CR))}
    assert used - set(ontology().subjects()) == set()


# -- Shapes ---------------------------------------------------------------------------------------------------------------


@cache
def shapes() -> Graph:
    return Graph().parse(data=rdf.shapes(), format="turtle")


def faults(graph: Graph) -> list[tuple[str, str]]:
    """Property and constraint of all that the shapes find wrong."""
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes(), inference="none", advanced=False)
    found = [
        (
            terms.curie(str(report.value(result, SH.resultPath))),
            str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2],
        )
        for result in report.subjects(RDF.type, SH.ValidationResult)
    ]
    return sorted(found)


@settings(max_examples=30)  # A validator takes its time over each.
@given(st.articles(max_facts=1))
def test_every_article_fits_the_shapes(article: Article) -> None:
    """Whatever an article holds."""
    assert faults(rdf.graph(article)) == []


@pytest.mark.parametrize("name", names()[::8])
def test_a_read_article_fits_the_shapes(name: str) -> None:
    """What the reader makes of passages."""
    given = passage(name)
    assert faults(rdf.graph(cr.parse(given.text, published=given.published))) == []


@pytest.fixture
def article() -> Article:
    return Article(
        "زار علي مصر",
        date(2024, 8, 9),
        entities=[model.State("state:EG", {"ar": "مصر"}, "Q79", alpha2="EG"), model.Person("person:ali")],
        mentions=[model.Mention(Span(8, 11), "state:EG")],
        events=[
            model.Visit(
                "event:1",
                visitors=["person:ali"],
                participants=["person:ali"],
                when=model.When("2024"),
                said_in="statement:1",
            )
        ],
        figures=[model.Figure("figure:1", kind="cargo", amount=model.Money(5, "USD"))],
        statements=[model.Statement("statement:1", speaker="person:ali")],
    )


WRONG = [
    ('cr:alpha2 "EG"', 'cr:alpha2 "eg"', ("cr:alpha2", "PatternConstraintComponent")),
    ('cr:alpha2 "EG"', 'cr:alpha3 "EGY"', ("cr:alpha2", "MinCountConstraintComponent")),
    ("cr:Status.held", "cr:Status.maybe", ("cr:status", "InConstraintComponent")),
    ("cr:Status.held", "cr:Status.held, cr:Status.planned", ("cr:status", "MaxCountConstraintComponent")),
    ("oa:end 11", "oa:end 8", ("oa:start", "LessThanConstraintComponent")),
    ("oa:end 11", 'oa:end "11"', ("oa:end", "DatatypeConstraintComponent")),
    ("oa:hasSource <urn:", "oa:hasSource <urn:other:", ("oa:hasSource", "ClassConstraintComponent")),
    ("prov:hadPrimarySource this:statement:1", "prov:hadPrimarySource ent:person:ali", ("prov:hadPrimarySource", "ClassConstraintComponent")),
    ("cr:amount this:figure:1:amount", "cr:amount this:event:1:when", ("cr:amount", "OrConstraintComponent")),
    ("cr:when this:event:1:when", 'cr:when "2024"', ("cr:when", "ClassConstraintComponent")),
    ('"5"^^xsd:decimal', '"five"', ("schema:value", "DatatypeConstraintComponent")),
    ('cr:language "ar"', 'cr:language "Arabic"', ("cr:language", "PatternConstraintComponent")),
    ('cr:version "1"', 'cr:version "9"', ("cr:version", "HasValueConstraintComponent")),
    ("cr:visitors this:event:1:visitors", "cr:visitors ent:person:ali", ("cr:visitors", "ClassConstraintComponent")),
    ("schema:attendee ent:person:ali", 'schema:attendee "Ali"', ("schema:attendee", "NodeKindConstraintComponent")),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "fault"), WRONG, ids=range(len(WRONG)))
def test_a_broken_graph_does_not_fit(article: Article, old: str, new: str, fault: tuple[str, str]) -> None:
    """The property and the constraint are named."""
    text = cr.dumps(article, "turtle")
    assert old in text
    assert faults(Graph().parse(data=text, format="turtle")) == []
    assert fault in faults(Graph().parse(data=text.replace(old, new, 1), format="turtle"))
