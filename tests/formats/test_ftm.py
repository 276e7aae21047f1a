"""FollowTheMoney: entities with known schemata and properties, ids that resolve, values as they are kept there.

The real package is asked by ``scripts/check_followthemoney.py``, in an environment of its own; here the part of its model that is used is
written down again.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import ftm, ftm_values
from caspian_relations.model import (
    Article,
    Coordinates,
    Mention,
    Office,
    Organization,
    Person,
    Place,
    Region,
    Relation,
    Span,
    State,
    Statement,
    TradeFigure,
    Visit,
    When,
)
from tests.corpus import names, passage
from tests.formats import hostile_articles as hostile

PARENTS = {
    "Article": ("Thing", "Document"), "Person": ("Thing", "LegalEntity"), "Organization": ("Thing", "LegalEntity", "Organization"),
    "PublicBody": ("Thing", "LegalEntity", "Organization"), "Company": ("Thing", "LegalEntity", "Organization"), "Address": ("Thing",),
    "Position": ("Thing",), "Project": ("Thing",), "Event": ("Thing",), "Note": ("Thing",),
    "Occupancy": (), "Membership": (), "UnknownLink": (),
}  # fmt: skip
"""Schema -> what it extends, of what matters here."""
THING = {
    "name",
    "alias",
    "weakAlias",
    "wikidataId",
    "country",
    "keywords",
    "topics",
    "proof",
    "notes",
    "description",
    "summary",
    "addressEntity",
}
EDGE = {"role", "status", "description", "sourceUrl", "startDate", "endDate"}
PROPERTIES = {
    "Article": {"title", "bodyText", "language", "publishedAt", "sourceUrl", "fileName", "notes"},
    "Person": THING, "Organization": THING, "PublicBody": THING, "Company": THING, "Project": THING,
    "Address": THING | {"full", "city", "latitude", "longitude"},
    "Position": THING | {"organization"},
    "Event": THING | {"date", "startDate", "endDate", "involved", "organizer"},
    "Note": THING | {"entity"},
    "Occupancy": EDGE | {"holder", "post"}, "Membership": EDGE | {"member", "organization"}, "UnknownLink": EDGE | {"subject", "object"},
}  # fmt: skip
RANGES = {
    "proof": "Document", "addressEntity": "Address", "organization": "Organization", "involved": "LegalEntity", "organizer": "LegalEntity",
    "entity": "Thing", "holder": "Person", "post": "Position", "member": "LegalEntity", "subject": "Thing", "object": "Thing",
}  # fmt: skip
"""Property that holds ids -> what they lead to."""
REQUIRED = {
    "Person": {"name"}, "Organization": {"name"}, "PublicBody": {"name"}, "Company": {"name"}, "Position": {"name"}, "Event": {"name"},
    "Occupancy": {"holder", "post"}, "Membership": {"member", "organization"}, "UnknownLink": {"subject", "object"},
}  # fmt: skip
ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")
DATES = {"date", "startDate", "endDate", "publishedAt"}
LONG = {"bodyText", "description", "summary", "notes"}


def entities(article: Article) -> dict[str, dict[str, Any]]:
    """The entities by id, as they stand in the lines."""
    rows = [json.loads(line) for line in formats.dumps(article, "ftm").removesuffix("\n").split("\n")]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


def assert_fits_the_model(article: Article) -> None:
    rows = entities(article)
    for id, row in rows.items():
        schema, properties = row["schema"], row["properties"]
        assert list(row) == ["id", "schema", "properties"]
        assert ID.fullmatch(id)
        assert set(properties) <= PROPERTIES[schema]
        assert set(properties) >= REQUIRED.get(schema, set())
        for name, values in properties.items():
            assert values
            assert len(set(values)) == len(values)
            for value in values:
                assert_kept(name, value)
                if name in RANGES:
                    target = rows[value]["schema"]
                    assert RANGES[name] in (target, *PARENTS[target])


def assert_kept(name: str, value: str) -> None:
    """A value is as cleaning leaves it: composed, without what is unsafe, on one line where it is a label."""
    assert value == unicodedata.normalize("NFC", value).strip() != ""
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\ufeff\ud800-\udfff]", value)
    if name in LONG:
        assert len(value) <= 65_000
        return
    assert len(value) <= 384
    assert value == " ".join(value.split())
    if name in DATES:
        assert re.fullmatch(r"[12]\d{3}(-\d\d(-\d\d)?)?", value)
    if name == "country":
        assert re.fullmatch("[a-z]{2}", value)


@given(st.articles())
def test_every_article_fits_the_model(article: Article) -> None:
    """Schemata, properties, required ones, ranges, values."""
    assert_fits_the_model(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_hostile_articles_fit_the_model(name: str) -> None:
    """Names on one line; what is too long stands in full among the notes."""
    assert_fits_the_model(hostile.articles()[name])


@cache
def read(name: str) -> Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published, source="https://example.org/news/1")


@pytest.mark.parametrize("name", names()[::9])
def test_read_articles_fit_the_model(name: str) -> None:
    """All that was read leads to the article as its proof, or to its address."""
    article = read(name)
    assert_fits_the_model(article)
    (proof,) = (id for id, row in entities(article).items() if row["schema"] == "Article")
    for id, row in entities(article).items():
        if id != proof and "proof" in PROPERTIES[row["schema"]]:
            assert row["properties"]["proof"] == [proof]
        elif id != proof:
            assert row["properties"]["sourceUrl"] == ["https://example.org/news/1"]


@pytest.fixture
def article() -> Article:
    text = "زار وزير الخارجية القاهرة وقال إن بلاده تدعم مصر"
    return Article(
        text,
        cr.parse("نص", published="2024-08-09").published,
        "https://example.org/news/1",
        [
            Office("office:minister", title="foreign-minister", of="state:KE", holder="person:a", since=When("2022-10"), until=When("2025/2026")),
            Organization("organization:un", {"en": "United Nations"}, "Q1065", acronym="UN", kind="intergovernmental", members=["state:KE", "state:FR"]),
            Organization("organization:ministry", {"en": "Ministry"}, kind="government", part_of="state:KE", seat="place:cairo"),
            Organization("organization:oil", {"en": "Oil"}, kind="company"),
            Person("person:a", {"ar": "أ ب", "en": ["A B", "A. B."]}),
            Place("place:cairo", {"en": "Cairo"}, state="state:EG", coordinates=Coordinates(30.0444, 31.2357), locode="EGCAI"),
            Region("region:nile", {"en": "Nile"}, members=["state:EG", "state:SD"]),
            State("state:EG", {"en": "Egypt"}, "Q79", alpha2="EG"),
            State("state:KE", {"en": "Kenya"}, "Q114", alpha2="KE"),
        ],
        [Mention(Span(18, 25), "place:cairo")],
        events=[
            Visit("event:1", when=When("2024-08-09"), place="place:cairo", host="state:EG", visitors=["person:a"], participants=["person:a", "state:KE"],
                  destination="place:cairo", evidence=[Span(0, 3)]),
            Visit("event:2", when=When("2024-08-09/2024-08-11"), participants=["region:nile"], said_in="statement:1"),
        ],
        figures=[TradeFigure("figure:1", kind="exports", amount=cr.model.Money(5, "USD"), between=["state:KE", "state:EG"], period=When("2023"))],
        relations=[
            Relation("relation:1", subject="state:KE", predicate="supports", object="state:EG", status="planned", evidence=[Span(40, 44)]),
            Relation("relation:2", subject="state:KE", predicate="member-of", object="organization:un"),
            Relation("relation:3", subject="state:KE", predicate="member-of", object="region:nile"),
            Relation("relation:4", subject="state:KE", predicate="condemns", object="concept:terrorism"),
        ],
        statements=[
            Statement("statement:1", speaker="person:a", verb="emphasize", content=Span(34, 48), about=["state:EG"], evidence=[Span(26, 30)]),
        ],
    )  # fmt: skip


def test_entities_have_their_schema(article: Article) -> None:
    """By class, and organisations by kind."""
    rows = entities(article)
    kinds = ("organization.", "person.", "place.", "region.", "state.", "position.", "office.")
    schemata = {id: row["schema"] for id, row in rows.items() if id.startswith(kinds)}
    assert schemata == {
        "organization.ministry": "PublicBody", "organization.oil": "Company", "organization.un": "Organization", "person.a": "Person",
        "place.cairo": "Address", "region.nile": "Address", "state.EG": "PublicBody", "state.KE": "PublicBody",
        "position.foreign-minister.state.KE": "Position", "office.minister": "Occupancy",
    }  # fmt: skip
    assert rows["person.a"]["properties"]["name"] == ["أ ب", "A B"]
    assert rows["person.a"]["properties"]["alias"] == ["A. B."]
    assert rows["place.cairo"]["properties"] | {"proof": []} == {
        "keywords": ["city", "UN/LOCODE EGCAI"], "latitude": ["30.0444"], "longitude": ["31.2357"], "city": ["Cairo"], "name": ["Cairo"],
        "full": ["Cairo"], "country": ["eg"], "proof": [],
    }  # fmt: skip
    assert rows["organization.un"]["properties"]["topics"] == ["gov.igo"]
    assert rows["region.nile"]["properties"]["country"] == ["eg", "sd"]
    assert rows["position.foreign-minister.state.KE"]["properties"]["name"] == ["foreign minister of Kenya"]
    occupancy = rows["office.minister"]["properties"]
    assert (occupancy["holder"], occupancy["startDate"], occupancy["endDate"]) == (
        ["person.a"],
        ["2022-10"],
        ["2026-12-31"],
    )


def test_facts_tie_entities(article: Article) -> None:
    """Events have who is involved, relations their ends; what has no property is a link with a role."""
    rows = entities(article)
    digest = next(iter(rows)).partition(".")[2]
    by_id = {id.replace(f".{digest}.", ""): row["properties"] for id, row in rows.items()}
    first, second = by_id["event1"], by_id["event2"]
    assert (first["involved"], first["organizer"], first["addressEntity"]) == (
        ["person.a", "state.KE"],
        ["state.EG"],
        ["place.cairo"],
    )
    assert (first["date"], first["description"], first["name"]) == (["2024-08-09"], ["زار"], ["visit 2024-08-09"])
    assert (second["startDate"], second["endDate"]) == (["2024-08-09"], ["2024-08-11"])
    assert by_id["figure1"]["name"] == ["exports, 5 USD, in 2023"]
    assert by_id["figure1"]["entity"] == ["state.KE", "state.EG"]
    assert by_id["statement1"]["description"] == ["بلاده تدعم مصر"]
    assert (by_id["relation1"]["role"], by_id["relation1"]["status"]) == (["supports"], ["planned"])
    (membership,) = (
        row["properties"] for id, row in rows.items() if row["schema"] == "Membership" and id.startswith("relation")
    )
    assert (membership["member"], membership["organization"]) == (["state.KE"], ["organization.un"])
    links = [row["properties"] for id, row in rows.items() if id.startswith("link.")]
    ends = [[link[end][0].replace(f".{digest}", "") for end in ("subject", "object")] for link in links]
    roles = {(subject, object): link["role"] for (subject, object), link in zip(ends, links, strict=True)}
    assert roles == {
        ("organization.ministry", "state.KE"): ["part of"],
        ("event.1", "person.a"): ["visitors"],
        ("event.1", "place.cairo"): ["destination"],
        ("event.2", "region.nile"): ["participants"],
        ("event.2", "statement.1"): ["said in"],
        ("statement.1", "person.a"): ["speaker"],
    }


def test_what_has_no_place_is_named(article: Article) -> None:
    """A member that the article does not have, an object that is no entity, an interval without an expression."""
    lost = {loss.path: loss.reason for loss in formats.lossy(article, "ftm")}
    assert lost["entities[3].members"] == "those that are not among the entities of the article"
    assert lost["relations[3]"] == "no entity stands for concept:terrorism"
    assert "first and the last day" in lost["events[1].when.edtf"]
    assert "events[0].when.edtf" not in lost
    assert lost["mentions"] == "FollowTheMoney has no place for it"


def test_ids_are_the_same_in_every_article_but_for_facts(article: Article) -> None:
    """Entities of two articles merge; facts do not."""
    other = Article("نص آخر", entities=article.entities, relations=[attrs.evolve(article.relations[0], evidence=())])
    mine, theirs = set(entities(article)), set(entities(other))
    kinds = ("person.", "state.", "place.", "region.", "position.", "office.", "organization.")
    assert {id for id in theirs if id.startswith(kinds)} <= mine
    assert not {id for id in theirs if id.startswith(("relation.", "article."))} & mine


@pytest.mark.parametrize("name", ["long", "line ends", "nul", "direction", "surrogates"])
def test_a_name_that_is_kept_otherwise_is_named(name: str) -> None:
    """And one that is too long stands in full among the notes."""
    article = hostile.article(hostile.STRINGS[name])
    words = hostile.STRINGS[name]
    (index,) = (i for i, entity in enumerate(article.entities) if entity.id == "person:ali")
    person = entities(article)["person.ali"]["properties"]
    assert f"entities[{index}].names" in {loss.path for loss in formats.lossy(article, "ftm")}
    if name == "long":
        assert words.strip() in person["notes"]
        assert words.startswith(person["name"][0])
        assert len(person["name"][0]) > 300


def test_long_texts_are_cut_between_words() -> None:
    """Nothing of them is lost but the white space at the cuts."""
    article = hostile.articles()["very long"]
    (row,) = entities(article).values()
    pieces = row["properties"]["bodyText"]
    assert len(pieces) > 1
    assert "\n".join(pieces) + "\n" == article.text
    assert {piece.split("\n")[-1] for piece in pieces} == {"كلمة"}


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("  \"'a'\" ", "a"),
        ("a\r\n\tb", "a b"),
        ("e\u0301", "é"),
        ("\ufeffa", "a"),
        ("a\u200c\u200db", "ab"),
        ("\ud800", "\ufffd"),
        ("\u200b", ""),
        ('"a" b "c"', 'a" b "c'),
    ],
)
def test_labels(value: str, kept: str) -> None:
    """As the cleaning of names leaves them."""
    assert ftm_values.label(value) == kept == ftm_values.label(kept)


def test_an_entity_without_a_name_has_its_slug() -> None:
    """A name is required."""
    rows = entities(Article("نص", entities=[Person("person:hakan-fidan"), Person("person:علي")]))
    assert [row["properties"]["name"] for row in list(rows.values())[1:]] == [["hakan fidan"], ["علي"]]


def test_plain_dicts_are_what_the_lines_say(article: Article) -> None:
    """For callers who write them elsewhere."""
    assert {row["id"]: row for row in ftm.entities(article)} == entities(article)


def test_a_season_is_no_month() -> None:
    """``2060-23`` is an autumn: there are no dates of the kind there, so that its first and last day are given."""
    assert ftm_values.dates(When("2060-23")) == {"startDate": ["2060-09-01"], "endDate": ["2060-11-30"]}
    assert ftm_values.dates(When("2060-12")) == {"date": ["2060-12"]}
