"""What notebooks show: the text as it is, marks with the right words, nothing that runs, and the same as lists and values as before."""

from __future__ import annotations

import datetime
import json
import pickle
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import display, model
from caspian_relations import strategies as st
from caspian_relations.display.annotated import DEEPEST, Mark, marked
from caspian_relations.display.letters import named, plain
from caspian_relations.model import Article, FactRow, Mention, Span
from tests.corpus import names, passage
from tests.display import hostile
from tests.display.pages import Page, held

spans = basic.tuples(basic.integers(0, 30), basic.integers(1, 30))


def spans_of(article: Article) -> dict[str, Span]:
    """Where each mark of an article is."""
    return {
        **{f"mention:{i}": mention.span for i, mention in enumerate(article.mentions)},
        **{f"date:{i}": found.span for i, found in enumerate(article.dates)},
        **{f"quantity:{i}": found.span for i, found in enumerate(article.quantities)},
    }


def check(article: Article, markup: str) -> Page:
    """The text is there, and every mark that is drawn has its words."""
    page = Page(markup)
    assert page.text == held(article.text)
    expected = spans_of(article)
    for key, words in page.marked.items():
        assert words == held(expected[key].of(article.text))
    for key in expected.keys() - page.marked.keys():
        over = [span for span in [*expected.values(), *article.boilerplate] if span.overlaps(expected[key])]
        assert len(over) > DEEPEST
    return page


@given(st.articles())
def test_the_text_stands_in_the_view_as_it_is(article: Article) -> None:
    """Whatever marks lie over it, and whatever characters it has."""
    check(article, article._repr_html_())


@pytest.mark.parametrize("name", names())
def test_every_mention_of_a_read_article_is_marked(name: str) -> None:
    """None is too deep."""
    text = passage(name)
    article = cr.parse(text.text, published=text.published)
    page = check(article, article._repr_html_())
    assert set(page.marked) == set(spans_of(article))


def test_a_hostile_article_stays_text() -> None:
    """Markup in texts, names, sources and conflicts is shown, not meant."""
    article = hostile.article()
    page = check(article, article._repr_html_())
    shown = "".join(page.words)
    assert hostile.SCRIPT in shown
    assert "javascript:document.title='owned'" in shown
    assert {"0000", "202E", "202B", "2067", "2069", "001B", "0085", "D800"} <= set(page.codes)


@given(basic.text(max_size=30), basic.lists(spans, max_size=12))
def test_marks_nest_and_overlap_at_will(text: str, places: list[tuple[int, int]]) -> None:
    """Each drawn mark has its words, in as many pieces as it takes."""
    marks = [
        Mark(Span(start, min(start + length, len(text))), "state", "x", f"mention:{i}")
        for i, (start, length) in enumerate(places)
        if start < len(text)
    ]
    page = Page(marked(text, sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))))
    assert page.text == held(text)
    assert len(page.marked) >= min(len(marks), 1)
    for mark in marks:
        if mark.key in page.marked:
            assert page.marked[mark.key] == held(mark.span.of(text))


def test_marks_beyond_the_deepest_are_left_out() -> None:
    """So many lie over each other; the rest of them is not drawn."""
    marks = [Mark(Span(0, 5), "state", "x", f"mention:{i}") for i in range(50)]
    assert len(Page(marked("كلمات", marks)).marked) == DEEPEST


def test_lost_characters_can_be_had_back() -> None:
    """NUL and lone surrogates stand in elements that name their code points."""
    text = "a\x00b\ud801c\r\nd"
    markup = marked(text, [])
    back = re.sub(
        r'<span class="cr-code" data-code="([0-9A-F]{4})"[^>]*>.</span>', lambda match: chr(int(match[1], 16)), markup
    )
    assert Page(back).text == text


def test_titles_say_who_what_and_which_id() -> None:
    """English name, kind, id and form, for whoever points at a mention."""
    article = cr.parse("زار الرئيس المصري باريس في 9 أغسطس 2024")
    view = article._repr_html_()
    assert "Egypt · state · state:EG · nisba" in view
    assert "Paris · place · place:paris · name" in view
    assert "9 August 2024 · date · 2024-08-09" in view
    for kind in ("state", "place", "date"):
        assert f'<li><span class="cr-mark cr-{kind}">' in view
    assert '<li><span class="cr-mark cr-corridor">' not in view


def test_boilerplate_is_dimmed() -> None:
    """It is part of the text, and marked as no part of the news."""
    article = Article("خبر\nشارك", boilerplate=[Span(4, 8)])
    assert '<span class="cr-mark cr-aside"' in article._repr_html_()
    assert "No part of the news" in "".join(Page(article._repr_html_()).words)


def test_very_many_facts_are_counted() -> None:
    """A table that nobody would read to its end says how many more there are."""
    relations = [
        model.Relation(f"relation:{i}", subject="state:EG", predicate="meets", object="state:JO") for i in range(1, 231)
    ]
    states = [model.State("state:EG", alpha2="EG"), model.State("state:JO", alpha2="JO")]
    article = Article("نص", entities=states, relations=relations)
    assert "and 30 more" in article._repr_html_()
    assert "and 30 more" in article.facts()._repr_html_()
    assert article._repr_html_().count("<tr>") == 201


# -- Rows -----------------------------------------------------------------------------------------------------------------


@given(st.articles())
def test_rows_are_a_list_still(article: Article) -> None:
    """They are equal to a list, are written as one, and are shown as a table."""
    rows = article.facts()
    same: list[FactRow] = list(rows)
    assert rows == same
    assert same == rows
    assert json.loads(json.dumps(rows)) == same
    assert pickle.loads(pickle.dumps(rows)) == same
    assert type(rows[:1]) is type(rows)
    assert repr(rows) == repr(same)
    Page(rows._repr_html_())


def test_rows_make_a_data_frame() -> None:
    """As a list of rows does."""
    import pandas
    import polars

    rows = cr.parse("زار الرئيس المصري باريس في 9 أغسطس 2024").facts()
    assert rows
    assert list(pandas.DataFrame(rows)["id"]) == [row["id"] for row in rows]
    assert list(polars.DataFrame(rows)["id"]) == [row["id"] for row in rows]


def test_rows_show_ids_and_words() -> None:
    """The words that say a fact stand beside it with their offsets."""
    rows = cr.parse("زار الرئيس المصري باريس في 9 أغسطس 2024").facts()
    shown = "".join(Page(rows._repr_html_()).words)
    for row in rows:
        assert row["id"] in shown
        assert row["text"] in shown
        assert f"{row['text_start']}–{row['text_end']}" in shown


# -- Entities -------------------------------------------------------------------------------------------------------------


@given(st.entities())
def test_every_entity_has_a_card(entity: model.Entity) -> None:
    """With its name and its id."""
    shown = "".join(Page(entity._repr_html_()).words)
    assert plain(entity.id) in shown


@pytest.mark.parametrize(
    "kind", ["states", "regions", "places", "persons", "organizations", "series", "corridors", "offices"]
)
def test_cards_of_the_reference(kind: str) -> None:
    """Names and codes of what is known."""
    for entity in list(getattr(cr.reference, kind).values())[:60]:
        shown = "".join(Page(entity._repr_html_()).words)
        assert plain(entity.id) in shown
        for arabic in entity.names.ar[:1]:
            assert plain(arabic, 60) in shown
    kazakhstan = "".join(Page(cr.reference.states["KZ"]._repr_html_()).words)
    assert all(code in kazakhstan for code in ("KAZ", "398", "Q232", "place:astana"))


NAMESPACE = {name: getattr(model, name) for name in model.__all__} | {"Decimal": Decimal, "datetime": datetime}


@given(st.entities() | st.events() | st.figures() | st.relations() | st.statements())
def test_a_repr_is_the_call_that_builds_it(value: object) -> None:
    """Without the fields that have their defaults."""
    assert eval(repr(value), dict(NAMESPACE)) == value
    assert "=None" not in repr(value)
    assert "()" not in repr(value)


# -- Words ----------------------------------------------------------------------------------------------------------------


@given(basic.text() | basic.sampled_from((hostile.BIDI, hostile.CONTROLS, hostile.LONG, hostile.BIDI * 900)))
def test_shown_words_leak_nothing(words: str) -> None:
    """No control character and no bidi control is left, and whatever is isolated is closed."""
    for shown in (plain(words), named(words), named(words, 7)):
        bare = shown.removeprefix("\u2067").removesuffix("\u2069")
        assert not re.search("[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]", bare)
        assert len(bare) <= 120
        assert shown.startswith("\u2067") == shown.endswith("\u2069")


def test_the_room_offers_what_it_says() -> None:
    """And nothing else."""
    for name in display.__all__:
        assert callable(getattr(display, name))
    with pytest.raises(AttributeError, match="no_such_view"):
        display.no_such_view  # noqa: B018


def test_mentions_of_events_are_marked_as_such() -> None:
    """An event is no entity, and has a look of its own."""
    article = Article("قمة", events=[model.Summit("event:1")], mentions=[Mention(Span(0, 3), "event:1")])
    assert 'class="cr-mark cr-event"' in article._repr_html_()
