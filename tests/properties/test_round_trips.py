"""What is written is read again as the same: values, facts, articles in every format that keeps everything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import caspian_relations as cr
from caspian_relations import Article, arabic
from caspian_relations import strategies as st
from caspian_relations.strategies.contents import content
from caspian_relations.strategies.telling import KINDS
from tests.writing.made import styles, told

# 200 examples of each kind of fact at every change, 10,000 at night.
MANY = settings(max_examples=2 * settings().max_examples)
# A headline is one by what follows it.
BODY = "\nوكان الطقس معتدلا."


def read(text: str, day: date, like: cr.Fact) -> list[Mapping[str, object]]:
    """What is read in a text, of the sort of fact that `like` is."""
    article = cr.parse(text, published=day)
    found = {
        "event": article.events,
        "figure": article.figures,
        "relation": article.relations,
        "statement": article.statements,
    }
    return [content(fact) for fact in found[like.id_kind]]


@pytest.mark.parametrize("kind", KINDS)
@MANY
@given(some.data())
def test_what_was_written_is_read(kind: str, data: some.DataObject) -> None:
    """Each kind of fact, in every wording and style: who, where, when, how much, and whether it took place."""
    (fact, words, within), day = data.draw(told(kind))
    style, seed = data.draw(styles()), data.draw(some.integers(0, 10**4))
    text = cr.render(fact, "ar", style=style, seed=seed, article=Article(words, published=day))
    found = read(text + (BODY if style.form == "headline" else ""), day, fact)
    if isinstance(fact, cr.Relation):
        assert content(fact) in found, text
    else:
        assert found == [content(fact), *([content(within.fact)] if within else [])], text


@given(some.integers(0, 10**12), some.sampled_from(("words", "digits", "mixed")))
def test_a_number_is_read_as_it_was_written(number: int, style: str) -> None:
    """In words, in digits, and mixed."""
    assert [found.value for found in arabic.numbers(cr.render(number, "ar", style=style))] == [Decimal(number)]


@given(some.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_date_is_read_as_it_was_written(day: date) -> None:
    """Day, month and year."""
    when = cr.When.of(day)
    assert [found.value.edtf for found in arabic.dates(cr.render(when, "ar"))] == [when.edtf]


@given(st.articles())
def test_an_article_is_loaded_as_it_was_saved(article: Article) -> None:
    """JSON keeps everything, hostile text too."""
    assert cr.loads(cr.dumps(article, "json"), "json") == article
