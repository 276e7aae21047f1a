"""brat, CoNLL-U Plus and spaCy: what a second reader, or the real one, finds in the files is what the article says."""

from __future__ import annotations

import io
import json
import re
import zipfile
from functools import cache
from typing import Any

import pytest
import spacy as real_spacy
from hypothesis import given
from spacy.tokens import DocBin

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import brat, conll, spacy
from caspian_relations.formats.annotations import FACT_LABELS, Mark, annotated, encodable, flat
from caspian_relations.formats.printing import printed
from caspian_relations.model import Article, InvalidValue, Mention, Person, Relation, Span, State, Visit
from tests.corpus import names, passage
from tests.formats import hostile_articles as hostile

EXAMPLES = names()[::9]
FACTS = ("events", "figures", "relations", "statements")


@cache
def read(name: str) -> Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published)


# -- brat: a reader after the description of the format -----------------------------------------------------------------

LINES = {
    "T": re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)"),
    "E": re.compile(r"(E\d+)\t(\S+):(T\d+)((?: \S+:[TE]\d+)*)"),
    "R": re.compile(r"(R\d+)\t(\S+) Arg1:([TE]\d+) Arg2:([TE]\d+)"),
    "A": re.compile(r"(A\d+)\t(\S+) ([TE]\d+) (\S+)"),
    "N": re.compile(r"(N\d+)\tReference (T\d+) (\S+?):(\S+)\t(.*)"),
    "#": re.compile(r"(#\d+)\t(\S+) ([TER]\d+)\t(.*)"),
}
ENDS_A_LINE = set("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def brat_files(article: Article) -> tuple[str, dict[str, list[tuple[str, ...]]]]:
    """The text, and the lines by their letter, each as its parts."""
    with zipfile.ZipFile(io.BytesIO(brat.dumps(article))) as archive:
        text, standoff = (archive.read(f"article.{ending}").decode() for ending in ("txt", "ann"))
    found: dict[str, list[tuple[str, ...]]] = {letter: [] for letter in LINES}
    # Readers of lines differ in what ends one; here all of it does.
    for line in standoff.splitlines():
        match = LINES[line[0]].fullmatch(line)
        assert match is not None, line
        found[line[0]].append(match.groups())
    return text, found


def assert_brat_has_all_that_has_a_place(article: Article) -> None:
    text, lines = brat_files(article)
    assert text == encodable(article.text)
    ids = [parts[0] for found in lines.values() for parts in found]
    assert len(set(ids)) == len(ids)
    pieces = {id: places(spans) for id, _, spans, _ in lines["T"]}
    for id, _, _, words in lines["T"]:
        assert words == " ".join(text[start:end] for start, end in pieces[id])
        assert words.strip()
        assert all(end <= start for (_, end), (start, _) in zip(pieces[id], pieces[id][1:], strict=False))
        assert not any(ENDS_A_LINE & set(text[start:end]) for start, end in pieces[id])
    for letter, at in (("E", 2), ("A", 2), ("R", 2), ("R", 3), ("N", 1), ("#", 2)):
        assert {parts[at] for parts in lines[letter]} <= set(ids)
    for _, _, _, arguments in lines["E"]:
        roles = [argument.rpartition(":")[0] for argument in arguments.split()]
        assert len(set(roles)) == len(roles)
        assert {argument.rpartition(":")[2] for argument in arguments.split()} <= set(ids)
    assert_notes_tell(article, lines, pieces)


def places(spans: str) -> list[tuple[int, int]]:
    return [(int(start), int(end)) for start, end in (span.split() for span in spans.split(";"))]


def assert_notes_tell(article: Article, lines: dict[str, Any], pieces: dict[str, list[tuple[int, int]]]) -> None:
    """From notes and places, mentions, values, facts and entities come back."""
    triggers = {id: trigger for id, _, trigger, _ in lines["E"]}
    told: dict[str, list[Any]] = {}
    entities = {}
    for _, kind, id, note in lines["#"]:
        body = json.loads(note)
        if kind == "Entity":
            entities[body["id"]] = body
            continue
        spans = body.pop("spans", None) or [list(piece) for piece in pieces[triggers.get(id, id)]]
        told.setdefault(body["type"], []).append({**body, "places": spans})
    lost = {loss.path for loss in brat.losses(article)}
    for field in ("mentions", "dates", "quantities", *FACTS):
        for i, thing in enumerate(getattr(article, field)):
            if f"{field}[{i}]" in lost:
                continue
            expected = json.loads(printed(thing))
            spans = expected.pop("evidence", None) or [expected.pop("span")]
            expected["places"] = [[span["start"], span["end"]] for span in spans]
            assert expected in told[expected["type"]]
    placed = {body["referent"] for body in told.get("Mention", ())}
    assert entities == {entity.id: json.loads(printed(entity)) for entity in article.entities if entity.id in placed}


@given(st.articles())
def test_brat_has_all_that_has_a_place(article: Article) -> None:
    """Offsets and words agree, ids resolve, and the notes tell what was annotated."""
    assert_brat_has_all_that_has_a_place(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_brat_has_hostile_articles(name: str) -> None:
    """No name, text or value breaks a line or shifts an offset."""
    assert_brat_has_all_that_has_a_place(hostile.articles()[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_brat_has_read_articles(name: str) -> None:
    """What the reader makes, too; relations with both ends are arcs."""
    article = read(name)
    assert_brat_has_all_that_has_a_place(article)
    _, lines = brat_files(article)
    arcs = [type for _, type, _, _ in lines["R"]]
    assert len(arcs) + [type for _, type, _, _ in lines["E"]].count("Relation") == len(article.relations)


def test_brat_annotations_do_not_cross_line_ends() -> None:
    """Evidence over two lines is two fragments; a mention counts code points after an emoji."""
    text = "🌍 زار\nالرئيس مصر"
    visit = Visit("event:1", visitors=["person:a"], destination="state:EG", evidence=[Span(2, 12)])
    article = Article(
        text,
        entities=[Person("person:a"), State("state:EG", alpha2="EG")],
        mentions=[Mention(Span(13, 16), "state:EG")],
        events=[visit],
        relations=[
            Relation("relation:1", subject="person:a", predicate="visits", object="state:EG", evidence=[Span(2, 5)])
        ],
    )
    _, lines = brat_files(article)
    assert lines["T"] == [
        ("T1", "State", "13 16", "مصر"),
        ("T2", "Visit", "2 5;6 12", "زار الرئيس"),
        ("T3", "Relation", "2 5", "زار"),
    ]
    # Nobody is mentioned as the subject, so that the relation is no arc.
    assert lines["E"] == [("E1", "Visit", "T2", " destination:T1"), ("E2", "Relation", "T3", " object:T1")]


def test_brat_gives_the_annotations_alone() -> None:
    """And refuses what is no layout."""
    article = read(EXAMPLES[0])
    with zipfile.ZipFile(io.BytesIO(brat.dumps(article, name="page"))) as archive:
        assert archive.read("page.ann") == brat.dumps(article, layout="ann")
    with pytest.raises(InvalidValue, match="layout: got 'tar'; accepted: zip or ann"):
        formats.dumps(article, "brat", layout="tar")


def test_the_configuration_of_brat_names_every_type_that_is_written() -> None:
    """Types of lines are in their sections, roles of events beside them, values of attributes too."""
    sections: dict[str, dict[str, str]] = {}
    for line in brat.annotation_conf().splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), {})
        elif line:
            section[line.partition("\t")[0]] = line.partition("\t")[2]
    for article in (*map(read, EXAMPLES), hostile.article("أ")):
        _, lines = brat_files(article)
        assert {type for _, type, _, _ in lines["T"]} <= {*sections["entities"], *sections["events"]}
        assert {type for _, type, _, _ in lines["R"]} <= set(sections["relations"])
        for _, type, _, arguments in lines["E"]:
            for argument in arguments.split():
                role = argument.partition(":")[0].rstrip("0123456789")
                assert f"{role}*:" in sections["events"][type]
        for _, name, _, value in lines["A"]:
            assert value in re.split("[:|]", sections["attributes"][name].partition("Value:")[2])
    assert set(sections["events"]) == set(FACT_LABELS)


# -- CoNLL-U Plus: a reader after the description of the format ---------------------------------------------------------

UNESCAPED = {r"\s": " ", r"\t": "\t", r"\r": "\r", r"\n": "\n", r"\p": "|", r"\\": "\\"}


def plain(escaped: str) -> str:
    return re.sub(r"\\.", lambda match: UNESCAPED[match[0]], escaped)


def words_of(table: str) -> tuple[dict[str, str], list[dict[str, str]]]:
    """The comments at the head, and the words of all sentences with their columns."""
    columns: list[str] = []
    comments: dict[str, str] = {}
    words: list[dict[str, str]] = []
    for block in table.removesuffix("\n").split("\n\n"):
        number = 0
        for line in filter(None, block.split("\n")):
            if line.startswith("# global.columns = "):
                columns = line.partition(" = ")[2].split(" ")
            elif line.startswith("#"):
                comments[line[2:].partition(" = ")[0]] = line.partition(" = ")[2]
            else:
                number += 1
                words.append(dict(zip(columns, line.split("\t"), strict=True)))
                assert words[-1]["ID"] == str(number)
    assert tuple(columns) == conll.COLUMNS
    return comments, words


def spans_tagged(words: list[dict[str, str]], column: str) -> list[tuple[str, int, int]]:
    """Label, start and end of each run of a BIO column."""
    found: list[tuple[str, int, int]] = []
    for word in words:
        tag, _, label = word[column].partition("-")
        if tag == "B":
            found.append((label, int(word["CR:START"]), int(word["CR:END"])))
        elif tag == "I":
            last = found.pop()
            assert last[0] == label
            found.append((label, last[1], int(word["CR:END"])))
    return found


def assert_conll_tells(article: Article) -> None:
    comments, words = words_of(conll.dumps(article))
    pieces: list[str] = []
    length = 0
    for word in words:
        misc = dict(part.partition("=")[::2] for part in word["MISC"].split("|")) if word["MISC"] != "_" else {}
        before = plain(misc.get("SpacesBefore", ""))
        after = "" if "SpaceAfter" in misc else plain(misc["SpacesAfter"]) if "SpacesAfter" in misc else " "
        start, end = length + len(before), length + len(before) + len(word["FORM"])
        assert (int(word["CR:START"]), int(word["CR:END"])) == (start, end)
        pieces += [before, word["FORM"], after]
        length = end + len(after)
    assert "".join(pieces) == (encodable(article.text) if words else "")
    lost = {loss.path for loss in conll.losses(article)}
    assert words or not article.text or "text" in lost
    if words:
        assert comments.get("published") == (article.published.isoformat() if article.published else None)
        assert plain(comments.get("source", "")) == encodable(article.source or "")
    for column, kinds in (("CR:MENTION", ("mention",)), ("CR:VALUE", ("date", "quantity"))):
        expected = [mark for mark in flat(marks_of(article, kinds)) if mark.path not in lost]
        tagged = spans_tagged(words, column)
        assert [label for label, _, _ in tagged] == [mark.label for mark in expected]
        for (_, start, end), mark in zip(tagged, expected, strict=True):
            same = (start, end) == (mark.spans[0].start, mark.spans[0].end)
            assert same or (f"{mark.path}.span" in lost and Span(start, end) in mark.spans[0])
            row = next(word for word in words if int(word["CR:START"]) == start)
            if column == "CR:MENTION":
                assert (row["CR:REFERENT"], row["CR:FORM"]) == (encodable(mark.value), mark.body["form"])
            else:
                assert json.loads(plain(row["CR:NORMAL"])) == mark.body


def marks_of(article: Article, kinds: tuple[str, ...]) -> list[Mark]:
    return [mark for mark in annotated(article).marks if mark.kind in kinds]


@given(st.articles())
def test_conll_tells_words_mentions_and_values(article: Article) -> None:
    """The text can be put together again, offsets index it, and tags cover what was marked."""
    assert_conll_tells(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_conll_tells_hostile_articles(name: str) -> None:
    """No character of a text or a name breaks the table."""
    assert_conll_tells(hostile.articles()[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_conll_tells_read_articles(name: str) -> None:
    """What the reader marks begins and ends with words; only what is nested is not tagged."""
    article = read(name)
    assert_conll_tells(article)
    assert not [loss for loss in conll.losses(article) if loss.path.endswith(".span")]


def test_conll_cuts_words_where_a_mention_begins() -> None:
    """The conjunction is a word of its own there, and only there."""
    article = Article(
        "وأذربيجان وتركيا",
        entities=[State("state:AZ", alpha2="AZ")],
        mentions=[Mention(Span(1, 9), "state:AZ")],
    )
    _, words = words_of(conll.dumps(article))
    assert [(word["FORM"], word["MISC"], word["CR:MENTION"]) for word in words] == [
        ("و", "SpaceAfter=No", "O"),
        ("أذربيجان", "_", "B-State"),
        ("وتركيا", "SpaceAfter=No", "O"),
    ]


# -- spaCy: read by spaCy -----------------------------------------------------------------------------------------------


@cache
def pipeline() -> Any:
    return real_spacy.blank("ar")


def read_by_spacy(article: Article) -> Any:
    (doc,) = DocBin().from_bytes(spacy.dumps(article)).get_docs(pipeline().vocab)
    return doc


def assert_spacy_tells(article: Article) -> None:
    doc = read_by_spacy(article)
    assert doc.text == encodable(article.text)
    lost = {loss.path for loss in spacy.losses(article)}
    known = json.loads(doc.user_data[spacy.USER_DATA])
    assert known == {
        "published": article.published.isoformat() if article.published else None,
        "source": article.source,
    }
    spans = [span for group in doc.spans.values() for span in group]
    for mark in annotated(article).marks:
        mine = [span for span in spans if span.id_ == encodable(mark.key)]
        if mark.path in lost and not mine:
            continue
        assert {span.label_ for span in mine} == {mark.label}
        told = [(span.start_char, span.end_char) for span in mine]
        if told != [(span.start, span.end) for span in mark.spans]:
            assert lost & {mark.path, f"{mark.path}.span"}
            for start, end in told:
                assert any(start < span.end and span.start < end for span in mark.spans)
            for span in mark.spans:
                words = span.of(article.text).strip()
                first = article.text.index(words, span.start)
                assert not words or any(start <= first and first + len(words) <= end for start, end in told)
        if mark.kind in ("mention", "date", "quantity") and not mark.is_part:
            assert {span.kb_id_ for span in mine} == {encodable(mark.value)}
    for before, after in zip(doc.ents, doc.ents[1:], strict=False):
        assert before.end <= after.start
    for entity in doc.ents:
        assert not entity[0].is_space
        assert not entity[-1].is_space
        assert entity.id_.partition(":")[0] in ("mention", "date", "quantity")


@given(st.articles())
def test_spacy_tells_every_mark(article: Article) -> None:
    """In its group, with its label and ids; what is widened to tokens is named."""
    assert_spacy_tells(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_spacy_tells_hostile_articles(name: str) -> None:
    """The text comes back; half characters are U+FFFD."""
    assert_spacy_tells(hostile.articles()[name])


def test_spacy_widens_what_begins_within_a_token() -> None:
    """«وأذربيجان» is one token; the loss says so. A pronoun is a span, and no named entity."""
    article = Article(
        "تركيا وأذربيجان وهي",
        entities=[State("state:AZ", alpha2="AZ"), State("state:TR", alpha2="TR")],
        mentions=[Mention(Span(0, 5), "state:TR"), Mention(Span(7, 15), "state:AZ"), Mention(Span(17, 19), "state:AZ", "pronoun")],
    )  # fmt: skip
    doc = read_by_spacy(article)
    assert [(span.text, span.kb_id_, span.id_) for span in doc.ents] == [
        ("تركيا", "state:TR", "mention:1"),
        ("وأذربيجان", "state:AZ", "mention:2"),
    ]
    assert [span.text for span in doc.spans["mentions"]] == ["تركيا", "وأذربيجان", "وهي"]
    widened = [loss.path for loss in spacy.losses(article) if "widened" in loss.reason]
    assert widened == ["mentions[1].span", "mentions[2].span"]


def test_spacy_learns_from_the_file() -> None:
    """The entities are such that an entity recogniser of spaCy takes them for training."""
    from spacy.training import Example

    doc = read_by_spacy(read(EXAMPLES[1]))
    recogniser = real_spacy.blank("ar", vocab=pipeline().vocab).add_pipe("ner")
    example = Example(pipeline().make_doc(doc.text), doc)
    tags = example.get_aligned_ner()
    assert None not in tags
    assert sum(tag.startswith(("B-", "U-")) for tag in tags) == len(doc.ents) > 10
    recogniser.initialize(lambda: [example])
    assert {"State", "Person"} <= set(recogniser.labels)
