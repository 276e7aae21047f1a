"""RDF: every article there and back in four syntaxes, the same bytes always, and errors that say where."""

import io
import json as stdlib_json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as basic
from rdflib import RDF, Graph, Literal, Namespace, URIRef

import caspian_relations as cr
from caspian_relations import formats, model
from caspian_relations import strategies as st
from caspian_relations.formats import jsonld, ntriples, rdf, trig, turtle
from caspian_relations.formats.rdf import graphs, naming, terms
from caspian_relations.formats.rdf.reading import article_of
from caspian_relations.formats.rdf.writing import written
from caspian_relations.model import (
    Article,
    Congratulation,
    Coordinates,
    Edition,
    Found,
    InvalidRDF,
    InvalidText,
    InvalidValue,
    Mention,
    Money,
    Organization,
    Person,
    Place,
    Relation,
    Series,
    Span,
    State,
    Statement,
    TradeFigure,
    Visit,
    When,
)
from tests.corpus import names, passage

ROOT = Path(__file__).resolve().parent.parent.parent
SYNTAXES = {"turtle": "turtle", "ntriples": "nt", "trig": "trig", "jsonld": "json-ld"}
"""Name of the format -> name that rdflib has for it."""

IN_ANY = basic.sampled_from(list(SYNTAXES))
TEXTS = basic.text(basic.characters(), max_size=12)

CR = Namespace(terms.PREFIXES["cr"])
ENT = Namespace(terms.PREFIXES["ent"])
OA = Namespace(terms.PREFIXES["oa"])
PROV = Namespace(terms.PREFIXES["prov"])
SCHEMA = Namespace(terms.PREFIXES["schema"])


def read(data: str, name: str) -> set[naming.Triple]:
    """The triples of a document."""
    return set(graphs.triples(graphs.dataset(data, SYNTAXES[name])))


@pytest.fixture
def article() -> Article:
    return Article(
        "هنأ علي مصر، وزار القاهرة في 9 أغسطس 2024",
        date(2024, 8, 9),
        "https://example.org/news/1?a=b&c=d",
        [
            State("state:EG", {"en": "Egypt", "ar": ["مصر", "جمهورية مصر"]}, "Q79", alpha2="EG", capital="place:cairo"),
            State("state:JO", alpha2="JO"),
            Place("place:cairo", {"en": "Cairo"}, coordinates=Coordinates(30.0444, -31.2)),
            Person("person:ali", {"ar": "علي"}, known=False),
            Series(
                "series:cop", kind="climate-conference", editions=[Edition(29, start=date(2024, 11, 11)), Edition(None)]
            ),
        ],
        [Mention(Span(8, 11), "state:EG"), Mention(Span(4, 7), "event:1", "description")],
        [Found(Span(29, 41), When("2024-08-09"))],
        [Found(Span(29, 30), Money("529.40", "USD", "600"))],
        [
            Visit(
                "event:1",
                name={"ar": ["زيارة"]},
                visitors=["person:ali"],
                participants=["state:EG", "person:ali"],
                destination="state:EG",
                place="place:cairo",
                when=When("2024-08-09"),
                said_in="statement:1",
                evidence=[Span(13, 21), Span(0, 3)],
                inferred={"when.year": "published"},
            ),
            Congratulation("event:2", participants=["person:ali", "state:EG"], occasion=Span(0, 3)),
        ],
        [
            TradeFigure(
                "figure:1", kind="exports", change="x2.7", amount=Money(5, "USD"), between=["state:JO", "state:EG"]
            )
        ],
        [Relation("relation:1", subject="person:ali", predicate="visits", object="state:EG", evidence=[Span(13, 21)])],
        [Statement("statement:1", speaker="person:ali", content=Span(0, 11), about=["state:EG"])],
        [Span(0, 3)],
    )


# -- There and back -------------------------------------------------------------------------------------------------------


@given(st.articles(), IN_ANY)
def test_what_is_written_is_read_back(article: Article, name: str) -> None:
    """loads(dumps(a)) == a in every syntax, from text and from bytes, and equal articles give equal text."""
    data = formats.dumps(article, name)
    again = formats.loads(data.encode("utf-8"), name)
    assert again == article
    assert formats.dumps(again, name) == data


@pytest.mark.parametrize(("number", "name"), list(enumerate(names())))
def test_a_read_article_survives(number: int, name: str) -> None:
    """What the reader makes of the passages comes back equal: from its triples, and from one syntax after the other."""
    given = passage(name)
    article = cr.parse(given.text, published=given.published)
    description = written(article)
    assert article_of([*description.said, *description.known]) == article
    format = list(SYNTAXES)[number % len(SYNTAXES)]
    assert formats.loads(formats.dumps(article, format), format) == article


@given(TEXTS, TEXTS, basic.text(basic.characters(), min_size=1, max_size=8), IN_ANY)
def test_any_text_survives_anywhere(text: str, source: str, slug: str, name: str) -> None:
    """In the text, in the source, in a name, in an id: nothing is changed, and nothing gets out of its literal or IRI."""
    id = f"person:{''.join(slug.split()) or 'x'}"
    person = Person(id, {"ar": [f"x{slug}", "ب"], "zh-Hans": "q", "zh-hans": ["r", f"\x00{slug}\\u0041"]})
    article = Article(f"x{text}", source=source, entities=[person], mentions=[Mention(Span(0, 1), id)])
    assert formats.loads(formats.dumps(article, name), name) == article


HOSTILE = [
    "\ud800", "\ud83d\ude00", "أ\udfffب", "\x00\x1f\x7f\x85", "\r", "\r\n\n\r", "\u2028\u2029\u202e\u2066\ufeff", "\ufffe\uffff", "\\u0000", "\\", '"""\\"',
    '" .\n<urn:a> <urn:b> <urn:c> .\n#', "> . <", "'''", "@prefix cr: <urn:x> .", "}\n}", '"}]}', "</script>", "http://a b/\"><script>", "%41%zz", "\U0001f30d",
]  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_add_nothing_and_lose_nothing(hostile: str) -> None:
    """Quotes, ends of lines, controls, surrogates: the same number of triples as for harmless texts, and the same texts."""

    def of(text: str) -> Article:
        slug = "".join(text.split())
        body = Organization(f"organization:x{slug}", {"en": text + "."}, acronym=text + ".")
        return Article(text + "xx", source=text, entities=[body], mentions=[Mention(Span(0, 2), body.id)])

    for name in SYNTAXES:
        data = formats.dumps(of(hostile), name)
        assert formats.loads(data.encode("utf-8"), name) == of(hostile)
        assert len(read(data, name)) == len(read(formats.dumps(of("harmless"), name), name))


@pytest.mark.parametrize(
    "source",
    ["http://a b/", 'http://a/"x', "http://a/>x", "http://a/{x}", "javascript:alert(1)", "http://a/\u202e", "x y.txt"],
)
def test_only_a_clean_address_becomes_an_iri(source: str) -> None:
    """Whatever else a source is, it stays a literal."""
    graph = rdf.graph(Article("", source=source))
    assert [str(value) for value in graph.objects(None, CR.source)] == [source]
    assert list(graph.objects(None, PROV.hadPrimarySource)) == []


def test_a_clean_address_leads_to_the_page(article: Article) -> None:
    """As an IRI, beside the literal."""
    iri = URIRef(naming.article_iri(article))
    assert list(rdf.graph(article).objects(iri, PROV.hadPrimarySource)) == [
        URIRef("https://example.org/news/1?a=b&c=d")
    ]


@given(st.articles(max_facts=1))
def test_no_hidden_character_stands_in_a_file(article: Article) -> None:
    """Direction controls and the like are escapes: nobody who looks at a file is misled."""
    for name in SYNTAXES:
        hidden = set(formats.dumps(article, name)) & set(
            "\x00\x07\x85\u200b\u200e\u200f\u2028\u202a\u202b\u202c\u202e\u2066\u2067\u2069\ufeff"
        )
        assert hidden == set()


def test_files_are_written_whole(article: Article, tmp_path: Path) -> None:
    """To a path, to text files and to binary ones; the ends of the names are those of the registry."""
    for name in SYNTAXES:
        path = tmp_path / f"مقال{formats.get(name).suffix}"
        formats.dump(article, path, name)
        assert formats.load(path, name) == article
        for buffer in (io.StringIO(), io.BytesIO()):
            formats.dump(article, buffer, name)
            buffer.seek(0)
            assert formats.load(buffer, name) == article
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".jsonld", ".nt", ".trig", ".ttl"]


def test_what_is_no_article_is_not_written() -> None:
    """The error says so."""
    for module in (turtle, ntriples, trig, jsonld):
        with pytest.raises(InvalidText, match="an Article"):
            module.dumps("نص")  # type: ignore[arg-type]


# -- One graph ------------------------------------------------------------------------------------------------------------


@given(st.articles(max_facts=1), IN_ANY)
def test_all_syntaxes_say_the_same(article: Article, name: str) -> None:
    """Each holds the triples of the graph; in TriG two graphs hold them together."""
    assert read(formats.dumps(article, name), name) == set(graphs.triples(rdf.graph(article)))
    description = written(article)
    assert set(description.said).isdisjoint(description.known)
    assert article_of([*description.known, *reversed(description.said)]) == article


@settings(max_examples=50)
@given(st.articles(hostile=False))
def test_a_graph_may_go_through_other_hands(article: Article) -> None:
    """Through RDF/XML, and without our names for what lies between: the article is still there."""
    graph = rdf.graph(article)
    assert rdf.from_graph(graph) == article
    through = Graph().parse(data=graph.serialize(format="xml"), format="xml")
    assert set(graphs.triples(through)) == set(graphs.triples(graph))
    assert rdf.from_graph(through) == article


@pytest.mark.parametrize(
    ("name", "printed"), [("turtle", "turtle"), ("ntriples", "nt"), ("jsonld", "json-ld"), ("trig", "turtle")]
)
def test_files_of_other_programs_are_read(article: Article, name: str, printed: str) -> None:
    """The same graph as rdflib prints it: other prefixes, other order, JSON-LD without a context, TriG without a named graph."""
    assert formats.loads(rdf.graph(article).serialize(format=printed), name) == article


def test_resources_between_may_be_blank_nodes(article: Article) -> None:
    """Only the IRIs of the article, of its facts and of entities mean something."""
    text = turtle.dumps(article)
    for name in (
        "event:1:when",
        "mentions",
        "figure:1:amount",
        "event:1:participants",
        "char:0:3",
        "char:0:3:selector",
        "dates:1",
    ):
        text = text.replace(f"this:{name}\n", f"_:{name.replace(':', '')}\n")
        for end in (" ;", " .", ","):
            text = text.replace(f" this:{name}{end}", f" _:{name.replace(':', '')}{end}")
    assert "this:event:1:when" not in text
    assert turtle.loads(text) == article


def test_the_graph_speaks_known_vocabularies(article: Article) -> None:
    """schema.org, PROV-O, Web Annotation, Wikidata; order in sequences; offsets in selectors."""
    graph = rdf.graph(article)
    this = Namespace(f"{naming.article_iri(article)}#")
    event = this["event:1"]
    assert {CR.Visit, CR.Event, CR.Fact, SCHEMA.Event} == set(graph.objects(event, RDF.type))
    assert set(graph.objects(event, SCHEMA.attendee)) == {ENT["state:EG"], ENT["person:ali"]}
    participants = graph.value(event, CR.participants)
    assert [graph.value(participants, RDF[f"_{i}"]) for i in (1, 2)] == [ENT["state:EG"], ENT["person:ali"]]
    assert graph.value(event, SCHEMA.location) == ENT["place:cairo"]
    assert graph.value(event, SCHEMA.startDate) == Literal(date(2024, 8, 9))
    assert graph.value(event, PROV.hadPrimarySource) == this["statement:1"]
    assert graph.value(this["statement:1"], PROV.wasAttributedTo) == ENT["person:ali"]
    assert graph.value(ENT["state:EG"], rdflib.OWL.sameAs) == URIRef("http://www.wikidata.org/entity/Q79")
    assert graph.value(ENT["state:EG"], SCHEMA.alternateName) == Literal("جمهورية مصر", lang="ar")
    words = graph.value(this["statement:1"], PROV.wasQuotedFrom)
    selector = graph.value(words, OA.hasSelector)
    assert (graph.value(selector, OA.start).toPython(), graph.value(selector, OA.end).toPython()) == (0, 11)  # type: ignore[union-attr]
    assert graph.value(words, PROV.value) == Literal(article.text[0:11])
    assert graph.value(this["relation:1"], RDF.predicate) == CR["Predicate.visits"]


def test_coarse_dates_are_no_days() -> None:
    """A month is not a day of schema.org; its first and last day stand with the moment."""
    graph = rdf.graph(Article("", events=[model.Meeting("event:1", when=When("2024-08"))]))
    assert list(graph.objects(None, SCHEMA.startDate)) == []
    when = graph.value(None, CR.edtf, Literal("2024-08", datatype=URIRef("http://id.loc.gov/datatypes/edtf/EDTF")))
    assert (graph.value(when, CR.earliest), graph.value(when, CR.latest)) == (
        Literal(date(2024, 8, 1)),
        Literal(date(2024, 8, 31)),
    )


def test_trig_keeps_read_and_known_apart(article: Article) -> None:
    """What the article says is the graph of its name, with those who are known from it alone; the rest is known beforehand."""
    dataset = graphs.dataset(trig.dumps(article), "trig")
    said, known = (set(dataset.graph(URIRef(name)).subjects()) for name in (naming.article_iri(article), terms.KNOWN))
    assert said.isdisjoint(known)
    assert {ENT["state:EG"], ENT["place:cairo"], ENT["place:cairo:coordinates"], ENT["series:cop:editions:1"]} <= known
    assert {ENT["person:ali"], URIRef(naming.article_iri(article))} <= said


def test_graphs_of_many_articles_can_be_put_together(article: Article) -> None:
    """Entities have one IRI everywhere, facts one for each article; what two articles know of a state is said once."""
    other = attrs.evolve(article, text=article.text + " ")
    one, two = rdf.graph(article), rdf.graph(other)
    assert len(set((one + two).subjects(RDF.type, CR.Visit))) == 2
    assert {str(subject) for subject in (one * two).subjects() if not str(subject).startswith(str(ENT))} == set()
    assert set(graphs.triples(one * two)) >= set(written(article).known) == set(written(other).known)


# -- The same bytes -------------------------------------------------------------------------------------------------------

CODE = """
import sys
from caspian_relations import formats
article = formats.loads(sys.stdin.buffer.read(), "json")
for name in sys.argv[1:]:
    sys.stdout.buffer.write(formats.dumps(article, name).encode("utf-8"))
"""


@pytest.mark.parametrize("name", ["011", "040", "073"])
def test_the_same_bytes_in_every_process(name: str) -> None:
    """Hash seeds do not matter, in no syntax; nor does it matter whether an article was read or loaded."""
    article = cr.parse(passage(name).text)
    outputs = set()
    for seed in ("0", "1", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", CODE, *SYNTAXES],
            input=formats.dumps(article, "json").encode("utf-8"),
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        outputs.add(done.stdout)
    assert outputs == {"".join(formats.dumps(article, syntax) for syntax in SYNTAXES).encode("utf-8")}


# -- What is wrong --------------------------------------------------------------------------------------------------------

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
