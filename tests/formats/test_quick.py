"""The quick way from JSON values to articles: the same articles as the thorough way, and nothing that it refuses."""

from __future__ import annotations

import copy
import json as stdlib_json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.formats import json, quick, scanning
from caspian_relations.formats.converter import converter
from caspian_relations.formats.printing import printed
from caspian_relations.model import Article, Money, Percentage, Person, When
from caspian_relations.model.references import sound, unresolved
from caspian_relations.model.trusted import constructor
from tests.corpus import names, passage

ODD = basic.sampled_from(
    [*(stdlib_json.loads(printed(value)) for value in (When("2024"), Percentage("5"), Money("5", currency="USD"))),
     None, True, False, 0, 1, -1, 1.0, 10**9, "", " ", "x", "state:EG", "event:1", "2024-08-09", "held", [], {}, [1], [True], ["state:EG"],
     ["state:EG", "state:EG"], {"type": "Span"}, {"start": 0, "end": 1}, {"start": True, "end": 2}, {"start": 0.0, "end": 3.0}]
)  # fmt: skip


def fields(article: Article) -> dict[str, Any]:
    """The values that `article` is written as, without the version."""
    return {key: value for key, value in json.to_dict(article).items() if key != "version"}


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path, *(place for key, item in inner for place in places(item, (*path, key)))]


def thorough(values: dict[str, Any]) -> Article | None:
    """What the thorough way makes of it; None where it refuses."""
    try:
        article: Article = converter().structure(values, Article)
    except Exception:
        return None
    return article


@given(st.articles())
def test_generated_articles_take_the_quick_way(article: Article) -> None:
    """Whatever is written as it should be needs no other way."""
    assert quick.article(fields(article)) == article


def test_passages_take_the_quick_way() -> None:
    """Also the second time, when all of it is remembered."""
    for _ in range(2):
        for name in names():
            article = cr.parse(passage(name).text, published="2024-08-09")
            assert quick.article(fields(article)) == article


def scanned(text: str) -> Article:
    """What the way by the text alone makes of it."""
    return scanning.article(text, json._parsed)


@given(st.articles())
def test_generated_articles_are_known_by_their_text(article: Article) -> None:
    """Whatever is printed needs no other way; the second time its entities are remembered."""
    text = json.dumps(article)
    assert scanned(text) == scanned(text) == article


def test_passages_are_known_by_their_text() -> None:
    """Also the second time, when their entities are remembered."""
    for _ in range(2):
        for name in names():
            article = cr.parse(passage(name).text, published="2024-08-09", source="https://example.org/«1»")
            assert scanned(json.dumps(article)) == article


def test_what_is_remembered_is_the_text_and_not_the_id() -> None:
    """Two entities under one id, the text of one the beginning of the other's: each article has its own."""
    for forms in (["علي"], ["علي", "Ali"], ["علي"]):
        article = Article("نص", entities=[Person("person:ali", {"ar": forms}, known=False)])
        assert scanned(json.dumps(article)) == article


@given(st.articles(), basic.data())
def test_no_text_is_taken_that_the_thorough_way_refuses(article: Article, data: basic.DataObject) -> None:
    """A character changed, lost or added anywhere: the same article as by the thorough way, or left to it."""
    text = json.dumps(article)
    at = data.draw(basic.integers(0, len(text) - 1))
    change = data.draw(
        basic.sampled_from([*'"\\{}[]:, \n\x00019-.eE', "null", "true", "NaN", '"x":1,', "\ufeff", "\ud800"])
    )
    odd = text[:at] + change + text[at + data.draw(basic.integers(0, 1)) :]
    try:
        taken = scanned(odd)
    except Exception:
        return
    document = stdlib_json.loads(odd)
    assert document.pop("version") == "1"
    assert taken == thorough(document)


@given(st.articles())
def test_an_amount_is_no_day(article: Article) -> None:
    """A value of another class in a field is left to the other way, which refuses it."""
    values = fields(article)
    money = stdlib_json.loads(printed(Money("5", currency="USD")))
    assert_left({**values, "dates": [{"type": "Money", "span": {"start": 0, "end": 1}, **money}]})
    for event in values["events"]:
        assert_left({**values, "events": [{**event, "when": money}]})


def assert_left(values: dict[str, Any]) -> None:
    """Both ways refuse `values`."""
    with pytest.raises(quick.Unsure):
        quick.article(values)
    assert thorough(values) is None


@given(st.articles(), basic.data())
def test_sound_is_what_has_no_fault(article: Article, data: basic.DataObject) -> None:
    """An article without one of its entities or facts, or with a shorter text: told at once just as when every place is named."""
    kept = {name: getattr(article, name) for name in ("entities", "events", "figures", "relations", "statements")}
    name = data.draw(basic.sampled_from(sorted(kept)))
    if kept[name]:
        lost = data.draw(basic.sampled_from(kept[name]))
        kept[name] = tuple(thing for thing in kept[name] if thing is not lost)
    text = article.text[: data.draw(basic.integers(0, len(article.text)))]
    changed = constructor(Article)(
        text, article.published, article.source, mentions=article.mentions, dates=article.dates, quantities=article.quantities,
        boilerplate=article.boilerplate, conflicts=article.conflicts(), **kept,
    )  # fmt: skip
    assert sound(changed) == (not list(unresolved(changed)))


def test_a_document_is_its_owners() -> None:
    """What a user does to one document shows in no other, and in nothing printed."""
    article = cr.parse("زار الرئيس مصر", published="2024-08-09")
    printed = json.dumps(article)
    document = json.to_dict(article)
    document["entities"]["state:EG"]["names"]["ar"].clear()
    assert json.to_dict(article)["entities"]["state:EG"]["names"]["ar"]
    assert json.dumps(article) == printed


@given(st.articles(), basic.data())
def test_nothing_is_taken_that_the_thorough_way_refuses(article: Article, data: basic.DataObject) -> None:
    """A value changed, a key lost or added anywhere: the two ways give the same article, or the quick one leaves it to the other."""
    values = copy.deepcopy(fields(article))
    path = data.draw(basic.sampled_from(places(values)[1:]))
    holder = values
    for key in path[:-1]:
        holder = holder[key]
    change = data.draw(basic.sampled_from(["value", "lost", "added"]))
    if change == "value":
        holder[path[-1]] = data.draw(ODD)
    elif change == "lost":
        del holder[path[-1]]
    elif isinstance(holder, dict):
        holder["more"] = data.draw(ODD)
    try:
        quickly = quick.article(copy.deepcopy(values))
    except Exception:
        return
    assert quickly == thorough(values)
    assert json.to_dict(quickly) == json.to_dict(thorough(values))  # type: ignore[arg-type]
