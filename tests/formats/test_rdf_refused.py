"""RDF that is wrong: clear errors that say where, whatever a graph or a file holds; and nothing is ever fetched."""

import json as stdlib_json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import jsonld, turtle
from caspian_relations.formats.rdf import naming, terms
from caspian_relations.formats.rdf.reading import article_of
from caspian_relations.formats.rdf.writing import written
from caspian_relations.model import Article, InvalidRDF, InvalidValue
from tests.corpus import passage
from tests.formats.rdf_cases import IN_ANY, an_article


@pytest.fixture
def article() -> Article:
    return an_article()


Edit = tuple[str, str]
WRONG: list[tuple[Edit, str, str]] = [
    (("a cr:Visit, cr:Event", "a cr:Party"), "this:event:1 rdf:type", "one class of the model: cr:Event"),
    (("a cr:Visit, cr:Event", "a cr:Visit, cr:Meeting"), "this:event:1 rdf:type", "one class of the model"),
    (("a cr:TradeFigure, cr:Figure, cr:Fact", "a cr:Visit"), "this:figure:1 rdf:type", "one class of the model: cr:Figure"),
    (("cr:status cr:Status.held", "cr:status cr:Status.maybe"), "this:event:1 cr:status", "one of cr:Status.held, cr:Status.ongoing"),
    (("cr:status cr:Status.held", "cr:status cr:Status.held, cr:Status.planned"), "this:event:1 cr:status", "one value"),
    (('cr:edtf "2024-08-09"', 'cr:edtf "2024-13"'), "this:dates:1:value (When.edtf)", "calendar"),
    (('cr:alpha2 "EG"', 'cr:alpha2 "eg"'), "ent:state:EG (State.alpha2)", "alpha-2"),
    (('    cr:alpha2 "EG" ;\n', ""), "ent:state:EG cr:alpha2", "State.alpha2 is missing"),
    (('cr:alpha2 "EG"', "cr:alpha2 5"), "ent:state:EG cr:alpha2", "a string"),
    (("schema:articleBody", "cr:nothing"), "schema:articleBody", "Article.text is missing"),
    (('cr:version "1"', 'cr:version "9"'), "cr:version", '"1"'),
    (("oa:end 11", "oa:end 500"), "(Article.", "at most the length of the text"),
    (("oa:end 11", 'oa:end "11"'), "this:char:8:11:selector oa:end", "xsd:integer"),
    (("oa:start 8", "oa:start 12"), "this:char:8:11:selector (Span.end)", "more than start"),
    (("oa:start 8 ;\n    ", ""), "this:char:8:11:selector oa:start", "an integer"),
    (("oa:hasSelector this:char:8:11:selector", "oa:hasSelector 5"), "this:char:8:11 oa:hasSelector", "TextPositionSelector"),
    (("rdf:_2 ent:person:ali", "rdf:_3 ent:person:ali"), "this:event:1:participants rdf:_1", "without a gap"),
    (("rdf:_2 ent:person:ali", "rdf:_2 ent:state:JO"), "this:event:1 schema:attendee", "the members of cr:participants"),
    (("    cr:participants this:event:1:participants ;\n", ""), "this:event:1 schema:attendee", "an rdf:Seq"),
    (("this:event:1:participants\n    a rdf:Seq ;", "this:event:1:participants"), "this:event:1:participants rdf:type", "rdf:Seq"),
    (("cr:destination ent:state:EG", "cr:destination <urn:elsewhere>"), "this:event:1 cr:destination", "an entity or fact of this article"),
    (("cr:destination ent:state:EG", "cr:destination ent:state:AQ"), "(Article.events[0].destination)", "of this article"),
    (("cr:destination ent:state:EG", "cr:destination ent:person:ali"), "this:event:1 (Visit.destination)", "state:…"),
    (("owl:sameAs wd:Q79", "owl:sameAs wd:X79"), "ent:state:EG (State.wikidata)", "Wikidata"),
    (("owl:sameAs wd:Q79", "owl:sameAs wd:Q79, wd:Q80"), "ent:state:EG owl:sameAs", "one Wikidata item"),
    (('schema:datePublished "2024-08-09"', 'schema:datePublished "2024-02-30"'), "schema:datePublished", "a date"),
    (('"2.7"^^xsd:decimal', '"2.7"^^xsd:double'), "this:figure:1:change schema:value", "an xsd:decimal"),
    (('"2.7"^^xsd:decimal', '"NaN"^^xsd:decimal'), "this:figure:1:change schema:value", "an xsd:decimal"),
    (("cr:factor true", 'cr:factor "true"'), "this:figure:1:change cr:factor", "an xsd:boolean"),
    (('cr:language "en" ;\n    rdf:_1 "Egypt"', 'cr:language "ar" ;\n    rdf:_1 "Egypt"'), "ent:state:EG:names:en cr:language", "each once"),
    (('cr:language "en"', 'cr:language "Q"'), "(Names)", "BCP 47"),
    (("cr:names ent:state:EG:names:ar,", 'cr:names "x",'), "ent:state:EG cr:names", "an rdf:Seq of names"),
    (("cr:when this:event:1:when", 'cr:when "2024"'), "this:event:1 cr:when", "a resource"),
    (("cr:when this:event:1:when", "cr:when this:event:1"), "this:event:1 rdf:type", "cr:When"),
    (('cr:inferredField "when.year"', 'cr:inferredField "When"'), "this:event:1:inferred:1 (Inference.field)", "when.year"),
    (("cr:relation this:relation:1 ;\n    cr:relations this:relations", "cr:nothing 5"), "this:relation:1", "the article leads to"),
    (("cr:Article, ", ""), "cr:Article", "a graph of one article"),
    (("this:event:2\n", "<urn:e> a cr:Article .\n\nthis:event:2\n"), "cr:Article", "a graph of one article"),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "path", "accepted"), WRONG, ids=range(len(WRONG)))
def test_a_wrong_graph_is_refused_with_the_place(article: Article, edit: Edit, path: str, accepted: str) -> None:
    """The resource and its property, what was got, and what is accepted."""
    text = turtle.dumps(article)
    old, new = edit
    if old not in text:
        old = old.replace(" ;\n", " .\n")
    assert old in text
    with pytest.raises(InvalidRDF) as caught:
        turtle.loads(text.replace(old, new, 1))
    assert path in caught.value.path
    assert accepted in caught.value.reason
    assert isinstance(caught.value, InvalidValue)


def test_a_wrong_literal_is_told_once(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    """By the error alone: no log of another library stands beside it."""
    text = turtle.dumps(Article("", date(2024, 8, 9)))
    with pytest.raises(InvalidRDF, match="2024-02-30"):
        turtle.loads(text.replace("2024-08-09", "2024-02-30"))
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_a_wrong_escape_is_refused() -> None:
    """A backslash stands before another, or before u and four hexadecimal digits."""
    text = turtle.dumps(Article("\x00"))
    with pytest.raises(InvalidRDF, match=r"schema:articleBody: got .*backslash"):
        turtle.loads(text.replace("\\\\u0000", "\\\\x"))


MALFORMED: list[tuple[str, Any, str]] = [
    ("turtle", "<a> <b>", "a document in this syntax"),
    ("turtle", "", "a graph of one article"),
    ("ntriples", "<a> <b> .", "a document in this syntax"),
    ("trig", "<g> { <a> ", "a document in this syntax"),
    ("jsonld", "{", "a document in this syntax"),
    ("jsonld", "5", "a"),
    ("jsonld", "[]", "a graph of one article"),
    ("jsonld", "[" * 100_000, "nested this deep"),
    ("turtle", b"\xff", "UTF-8; byte 0 is none"),
    ("ntriples", 5, "a str or bytes"),
    ("turtle", None, "a str or bytes"),
]


@pytest.mark.parametrize(("name", "data", "message"), MALFORMED)
def test_what_is_no_rdf_is_refused(name: str, data: Any, message: str) -> None:
    """A clear InvalidRDF, never another exception."""
    with pytest.raises(InvalidRDF, match=message):
        formats.loads(data, name)


@pytest.mark.parametrize(
    "document",
    [
        {"@context": "https://schema.org", "@type": "Article"},
        {"@context": ["https://schema.org", {}], "@type": "Article"},
        {"@context": {"@import": "https://schema.org"}, "@type": "Article"},
        [{"a": [{"@context": "file:///etc/passwd"}]}],
        {"@context": {"a": {"@id": "urn:a", "@context": "https://schema.org"}}},
    ],
)
def test_nothing_is_fetched(document: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A context that is elsewhere is refused before anybody opens it."""

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("rdflib.parser.URLInputSource.__init__", refuse)
    with pytest.raises(InvalidRDF, match="a context that stands in the document itself"):
        jsonld.loads(stdlib_json.dumps(document))


@given(st.articles(max_facts=1, hostile=False), basic.data())
def test_any_single_damage_is_an_invalid_rdf_or_another_article(article: Article, data: basic.DataObject) -> None:
    """One triple lost, or with another object."""
    description = written(article)
    triples = [*description.said, *description.known]
    place = data.draw(basic.integers(0, len(triples) - 1))
    objects = [value for _, _, value in triples] + [
        "urn:x",
        naming.Literal("x"),
        naming.Literal("-1", terms.expand("xsd:integer")),
    ]
    subject, predicate, _ = triples[place]
    changed = data.draw(basic.none() | basic.sampled_from(objects))
    triples[place : place + 1] = [] if changed is None else [(subject, predicate, changed)]
    assert result_of(lambda: article_of(triples)) in ("an article", "an InvalidRDF")


def result_of(reading: Callable[[], Article]) -> str:
    try:
        return "an article" if isinstance(reading(), Article) else "something else"
    except InvalidRDF as error:
        return "an InvalidRDF" if error.path and error.reason else "an InvalidRDF that says nothing"


@settings(max_examples=100)
@given(basic.data(), IN_ANY)
def test_any_damaged_file_is_an_invalid_rdf_or_another_article(data: basic.DataObject, name: str) -> None:
    """Some characters anywhere in a file replaced by others; nothing else is raised, whatever the parser makes of it."""
    text = formats.dumps(cr.parse(passage("040").text), name)
    place, length = data.draw(basic.integers(0, len(text) - 1)), data.draw(basic.sampled_from([0, 1, 5, 40]))
    scrap = data.draw(
        basic.sampled_from(
            ["", "x", "5", "<", ">", '"', "{", "}", "]", "\\", ".", ";", "@", "^^", "_:b", "\x00", "\ud800", "null"]
        )
    )
    damaged = text[:place] + scrap + text[place + length :]
    assert result_of(lambda: formats.loads(damaged, name)) in ("an article", "an InvalidRDF")
