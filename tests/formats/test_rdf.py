"""RDF: every article there and back in four syntaxes, one graph in each, and the same bytes always."""

import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

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
    InvalidText,
    Mention,
    Organization,
    Person,
    Span,
    When,
)
from tests.corpus import names, passage
from tests.formats.rdf_cases import IN_ANY, SYNTAXES, TEXTS, an_article

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
    return an_article()


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
