"""Marks and links, and the formats that hold nearly all of them: Web Annotation and Label Studio."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import given, settings

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import annotations, labelstudio, webannotation
from caspian_relations.formats.json import from_dict, to_dict
from caspian_relations.model import Article, InvalidText, Mention, Person, Relation, Span, State, Statement, Visit
from tests.corpus import names, passage
from tests.formats import hostile_articles as hostile
from tests.formats.completeness import unnamed

MINE = ("webannotation", "brat", "labelstudio", "conll", "spacy", "ftm", "plover")
FACTS = ("events", "figures", "relations", "statements")
EXAMPLES = names()[::9]


@cache
def read(name: str) -> Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published, source="https://example.org/1")


# -- What holds for every one of these formats --------------------------------------------------------------------------


@given(article=st.articles())
def test_every_article_can_be_written(article: Article) -> None:
    """Whatever it holds, and the same bytes when it is written again."""
    for format in MINE:
        assert formats.dumps(article, format) == formats.dumps(article, format), format


@settings(max_examples=15)
@given(article=st.articles())
def test_what_is_neither_written_nor_named_is_nothing(article: Article) -> None:
    """Whatever can be changed without a change in the output is in the report of losses."""
    for format in MINE:
        assert unnamed(article, format) == [], format


@pytest.mark.parametrize("format", MINE)
@pytest.mark.parametrize("name", ["surrogates", "line ends"])
def test_the_report_of_losses_is_complete_for_hostile_articles(format: str, name: str) -> None:
    """The same, for articles that have everything."""
    assert unnamed(hostile.article(hostile.STRINGS[name]), format) == []


@pytest.mark.parametrize("format", MINE)
def test_the_same_bytes_in_every_process(format: str) -> None:
    """Neither hash seeds nor what was written before matter."""
    code = (
        "import sys; from hashlib import sha256; from caspian_relations import formats; from tests.formats import hostile_articles as hostile\n"
        "for article in (*hostile.articles().values(), formats.loads(sys.stdin.read())):\n"
        f"    written = formats.dumps(article, {format!r})\n"
        "    print(sha256(written if isinstance(written, bytes) else written.encode()).hexdigest())\n"
    )
    outputs = set()
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=formats.dumps(read(EXAMPLES[1])),
            capture_output=True,
            text=True,
            check=True,
            encoding="utf-8",
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert outputs.pop().count("\n") == len(hostile.articles()) + 1


@pytest.mark.parametrize("format", MINE)
def test_a_file_holds_what_dumps_gives(format: str, tmp_path: Path) -> None:
    """At a path, nothing else beside it; `indent` has its newline."""
    article = read(EXAMPLES[0])
    target = tmp_path / f"a{formats.get(format).suffix}"
    formats.dump(article, target, format)
    written = formats.dumps(article, format)
    raw = written if isinstance(written, bytes) else written.encode()
    assert target.read_bytes() in (raw, raw + b"\n")
    assert list(tmp_path.iterdir()) == [target]
    assert isinstance(written, bytes) is formats.get(format).binary


@pytest.mark.parametrize("format", MINE)
def test_halves_side_by_side_are_no_character(format: str) -> None:
    """JSON cannot tell them from the character that they are halves of, and refuses them; elsewhere each is U+FFFD."""
    visit = Visit("event:1", evidence=[Span(0, 2)])
    article = Article("\ud83d\ude00", events=[visit])
    if format in ("webannotation", "labelstudio", "plover"):
        with pytest.raises(InvalidText, match="surrogates that stand alone"):
            formats.dumps(article, format)
    else:
        written = formats.dumps(article, format)
        assert "😀" not in (written if isinstance(written, str) else written.decode("utf-8", "replace"))
        assert "text" in {loss.path for loss in formats.lossy(article, format)}


# -- Marks and links ----------------------------------------------------------------------------------------------------


@given(st.articles())
def test_marks_lie_in_the_text_and_links_lead_to_marks(article: Article) -> None:
    """Keys are unique, labels from the lists, spans not empty."""
    found = annotations.annotated(article)
    keys = [mark.key for mark in found.marks]
    assert len(set(keys)) == len(keys)
    labels = {
        *annotations.MENTION_LABELS,
        *annotations.VALUE_LABELS,
        *annotations.FACT_LABELS,
        *annotations.PART_LABELS,
    }
    for mark in found.marks:
        assert mark.label in labels
        assert mark.spans
        assert all(0 <= span.start < span.end <= len(article.text) for span in mark.spans)
    for link in found.links:
        assert {link.source, link.target} <= set(keys)
        assert link.role in annotations.ROLES


def test_a_link_leads_to_the_mention_within_the_evidence_or_the_closest() -> None:
    """Of three mentions of Egypt the second stands in the evidence, and the third is closer to it than the first of Jordan."""
    text = "مصر . . تدعم مصر الأردن . . مصر"
    egypt, jordan = State("state:EG", alpha2="EG"), State("state:JO", alpha2="JO")
    mentions = [
        Mention(Span(0, 3), "state:EG"),
        Mention(Span(13, 16), "state:EG"),
        Mention(Span(17, 23), "state:JO"),
        Mention(Span(28, 31), "state:EG"),
    ]
    supports = Relation(
        "relation:1", subject="state:EG", predicate="supports", object="state:JO", evidence=[Span(8, 16)]
    )
    found = annotations.annotated(Article(text, entities=[egypt, jordan], mentions=mentions, relations=[supports]))
    assert [(link.role, link.target) for link in found.links] == [("subject", "mention:2"), ("object", "mention:3")]


def test_what_is_said_of_a_fact_leads_to_its_evidence() -> None:
    """A statement that reports a relation, and one without evidence, which is named."""
    said = Statement("statement:1", evidence=[Span(0, 2)], content=Span(3, 7))
    silent = Statement("statement:2", content=Span(3, 7))
    supports = Relation(
        "relation:1",
        subject="person:a",
        predicate="supports",
        object="person:b",
        evidence=[Span(3, 7)],
        said_in="statement:1",
    )
    people = [Person("person:a"), Person("person:b")]
    article = Article("قال يدعم", entities=people, relations=[supports], statements=[said, silent])
    found = annotations.annotated(article)
    assert [(link.source, link.role, link.target) for link in found.links] == [
        ("relation:1", "said_in", "statement:1"),
        ("statement:1", "content", "statement:1.content"),
    ]
    assert [loss.path for loss in annotations.unplaced(article)] == ["statements[1]"]


def test_of_marks_that_overlap_the_outermost_and_the_first_stand() -> None:
    """«معهد كازاخستان» holds «كازاخستان»."""
    mentions = [
        Mention(Span(0, 9), "person:a"),
        Mention(Span(3, 6), "person:a"),
        Mention(Span(8, 12), "person:a"),
        Mention(Span(9, 12), "person:a"),
    ]
    article = Article("ا" * 12, entities=[Person("person:a")], mentions=mentions)
    assert [mark.key for mark in annotations.flat(annotations.annotated(article).marks)] == ["mention:1", "mention:4"]


# -- Web Annotation -----------------------------------------------------------------------------------------------------


def bodies(annotation: dict[str, Any], purpose: str) -> list[Any]:
    return [body for body in annotation["body"] if body["purpose"] == purpose]


def rebuilt(text: str, collection: dict[str, Any]) -> dict[str, Any]:
    """The JSON of the article whose annotations these are; what is annotated is found by its position."""
    document: dict[str, Any] = {"type": "Article", "version": "1", "text": text, "entities": {}}
    for name in ("mentions", "dates", "quantities", *FACTS, "boilerplate", "conflicts"):
        document[name] = []
    for item in collection["first"]["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        spans = [span_of(target, text) for target in targets if isinstance(target, dict)]
        told = [json.loads(body["value"]) for body in bodies(item, "describing")]
        if not told:
            document["boilerplate"] += spans
            continue
        thing = told[0]
        kind = thing.get("type")
        if kind == "Article":
            document.update({"published": thing["published"], "source": thing["source"]})
        elif kind == "Mention":
            document["mentions"].append({**thing, "span": spans[0]})
        elif kind in annotations.VALUE_LABELS:
            document["dates" if kind == "When" else "quantities"].append({**thing, "span": spans[0]})
        elif kind == "Conflict":
            document["conflicts"].append({**thing, "spans": spans})
        elif kind in annotations.FACT_LABELS:
            field = {"figure": "figures", "relation": "relations", "statement": "statements"}.get(
                thing["id"].partition(":")[0], "events"
            )
            document[field].append({**thing, "evidence": spans})
        elif kind is not None:
            document["entities"][thing["id"]] = thing
    return document


def span_of(target: dict[str, Any], text: str) -> dict[str, int]:
    position, quotation = target["selector"]
    assert (position["type"], quotation["type"]) == ("TextPositionSelector", "TextQuoteSelector")
    start, end = position["start"], position["end"]
    assert text[start:end] == quotation["exact"]
    assert text[:start].endswith(quotation.get("prefix", ""))
    assert text[end:].startswith(quotation.get("suffix", ""))
    assert ("prefix" in quotation) is (start > 0)
    return {"start": start, "end": end}


def ordered(document: dict[str, Any]) -> dict[str, Any]:
    """Facts by id, conflicts in any order: those without words come after the others."""
    keys = {**dict.fromkeys(FACTS, lambda fact: fact["id"]), "conflicts": lambda it: json.dumps(it, sort_keys=True)}
    return {name: sorted(value, key=keys[name]) if name in keys else value for name, value in document.items()}


def assert_web_annotations_tell_all(article: Article) -> None:
    collection = json.loads(webannotation.dumps(article))
    document = rebuilt(article.text, collection)
    assert ordered(to_dict(from_dict(document))) == ordered(to_dict(article))
    items = collection["first"]["items"]
    ids = [item["id"] for item in items]
    assert collection["total"] == len(items) == len(set(ids))
    for item in items:
        assert (item["type"], bool(item["body"]), bool(item["target"])) == ("Annotation", True, True)
        assert {body["source"] for body in bodies(item, "linking")} <= set(ids)


@given(st.articles())
def test_web_annotations_tell_the_whole_article(article: Article) -> None:
    """From the annotations and the text alone the article can be built again."""
    assert_web_annotations_tell_all(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_web_annotations_tell_hostile_articles(name: str) -> None:
    """Quotations and JSON bodies come back unharmed, half characters included."""
    assert_web_annotations_tell_all(hostile.articles()[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_web_annotations_tell_read_articles(name: str) -> None:
    """The same for what the reader makes."""
    assert_web_annotations_tell_all(read(name))


CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/", "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type", "Annotation": "oa:Annotation",
    "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "exact": "oa:exact", "value": "rdf:value", "format": "dc:format", "first": {"@id": "as:first", "@type": "@id"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"}, "@vocab": "http://www.w3.org/ns/oa#",
}  # fmt: skip
"""The part of the standard's context that is used here, which cannot be fetched in a test."""


# The JSON-LD parser of rdflib uses what rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_web_annotations_are_rdf() -> None:
    """A JSON-LD processor finds every mention with its position, and the Wikidata item of who is meant."""
    article = read(EXAMPLES[1])
    collection = json.loads(webannotation.dumps(article))
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = rdflib.Graph().parse(data=json.dumps({**collection, "@context": CONTEXT}), format="json-ld")
    found = graph.query(
        """SELECT ?start ?end ?words ?item { ?annotation oa:motivatedBy oa:identifying ; oa:hasTarget/oa:hasSelector ?position, ?quotation ;
             oa:hasBody ?body . ?position oa:start ?start ; oa:end ?end . ?quotation oa:exact ?words .
             ?body oa:hasPurpose oa:identifying ; oa:hasSource ?item }""",
        initNs={"oa": "http://www.w3.org/ns/oa#"},
    )
    expected = Counter(
        (
            mention.span.start,
            mention.span.end,
            mention.span.of(article.text),
            f"http://www.wikidata.org/entity/{wikidata}",
        )
        for mention in article.mentions
        if mention.referent in {entity.id for entity in article.entities}
        and (wikidata := article.entity(mention.referent).wikidata)
    )
    assert expected
    assert Counter((int(start), int(end), str(words), str(item)) for start, end, words, item in found) == expected


@pytest.mark.parametrize(
    ("source", "iri"),
    [("https://example.org/1?a=b", "https://example.org/1?a=b"), ("page 1.txt", "ni:"), ("javascript:alert(1)", "ni:"), ("https://a b", "ni:"), (None, "ni:")],
)  # fmt: skip
def test_the_target_has_an_iri(source: str | None, iri: str) -> None:
    """A web address is one; what is none is told apart, and the text is named by its digest."""
    assert webannotation.source_of(Article("نص", source=source)).startswith(iri)


# -- Label Studio -------------------------------------------------------------------------------------------------------


def assert_label_studio_has_all_that_has_a_place(article: Article) -> None:
    """Regions are read as its editor reads them: by the code points of the text that the JSON holds."""
    (task,) = json.loads(labelstudio.dumps(article))
    text = task["data"]["text"]
    assert text == article.text
    assert list(task["data"]["entities"]) == [entity.id for entity in article.entities]
    (prediction,) = task["predictions"]
    regions = {item["id"]: item for item in prediction["result"] if item["type"] == "labels"}
    relations = [item for item in prediction["result"] if item["type"] == "relation"]
    assert len(regions) + len(relations) == len(prediction["result"])
    for region in regions.values():
        value = region["value"]
        assert text[value["start"] : value["end"]] == value["text"] != ""
        assert value["labels"][0] in labelstudio.interface()
    for relation in relations:
        assert {relation["from_id"], relation["to_id"]} <= set(regions)
        assert f'"{relation["labels"][0]}"' in labelstudio.interface()
    marks = annotations.annotated(article).marks
    assert [span_in(region) for region in regions.values()] == [span for mark in marks for span in mark.spans]
    facts = {fact.id: fact for field in FACTS for fact in getattr(article, field)}
    for id, fact in facts.items():
        if fact.evidence:
            told = json.loads(regions[id]["meta"]["json"])
            pieces = [
                id,
                *(item["to_id"] for item in relations if item["from_id"] == id and item["labels"] == ["evidence"]),
            ]
            assert [span_in(regions[piece]) for piece in pieces] == list(fact.evidence)
            assert told["id"] == id


def span_in(region: dict[str, Any]) -> Span:
    return Span(region["value"]["start"], region["value"]["end"])


@given(st.articles())
def test_label_studio_has_all_that_has_a_place(article: Article) -> None:
    """Every mark is a region, every link a relation that the interface knows."""
    assert_label_studio_has_all_that_has_a_place(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_label_studio_has_hostile_articles(name: str) -> None:
    """Text, names and values come back unharmed."""
    assert_label_studio_has_all_that_has_a_place(hostile.articles()[name])


def test_label_studio_counts_an_emoji_as_one() -> None:
    """The editor counts the code points of the text, as its own tests do with this sentence: "test" is 21 to 25."""
    text = "🐱 Warning: This is a test text"
    person = Person("person:test")
    article = Article(text, entities=[person], mentions=[Mention(Span(21, 25), "person:test")])
    region = labelstudio.task(article)["predictions"][0]["result"][0]
    assert region["value"] == {"start": 21, "end": 25, "text": "test", "labels": ["Person"]}
    units = text.encode("utf-16-le")
    assert units[21 * 2 : 25 * 2].decode("utf-16-le") != "test"


def test_the_labelling_interface_is_xml_with_every_label_once() -> None:
    """And the names that regions refer to."""
    from xml.etree import ElementTree

    view = ElementTree.fromstring(labelstudio.interface())
    labels = [label.get("value") for label in view.iter("Label")]
    lists = (annotations.MENTION_LABELS, annotations.VALUE_LABELS, annotations.FACT_LABELS, annotations.PART_LABELS)
    assert labels == [label for each in lists for label in each]
    assert len(set(labels)) == len(labels)
    (text,) = view.iter("Text")
    (group,) = view.iter("Labels")
    assert (text.get("name"), text.get("value"), group.get("name"), group.get("toName")) == (
        "text",
        "$text",
        "label",
        "text",
    )
