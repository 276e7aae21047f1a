"""Every fact points at words of the text, and these say it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import Article, Fact, Span, strategies
from caspian_relations.arabic.letters import fold
from caspian_relations.strategies.made_passages import Passage
from tests.corpus import names, passage


def facts(article: Article) -> Iterator[Fact]:
    return chain(article.events, article.figures, article.relations, article.statements)


def lies_in(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def check(article: Article) -> None:
    """What holds of the evidence of every fact."""
    for fact in facts(article):
        assert fact.evidence, fact
        for span in fact.evidence:
            words = span.of(article.text)
            assert words == words.strip(), words
            assert fold(words), words
        assert fact.rule
    for figure in article.figures:
        if figure.amount is not None:
            amounts = [
                found for found in article.quantities if any(lies_in(found.span, span) for span in figure.evidence)
            ]
            sums = [value for found in amounts for value in ends(found.value)]
            assert size(figure.amount) in sums, (figure, [span.of(article.text) for span in figure.evidence])
    for statement in article.statements:
        assert statement.content is None or statement.content.of(article.text).strip()


def size(amount: object) -> object:
    return getattr(amount, "amount", None) if hasattr(amount, "amount") else getattr(amount, "value", None)


def ends(amount: object) -> list[object]:
    """The amount, and the upper end of a range, which is a figure of its own."""
    return [size(amount), getattr(amount, "to", None)]


@given(strategies.passages(noise=True))
def test_the_evidence_of_made_news_says_the_facts(passage: Passage) -> None:
    """Clean or noisy: no fact without words, no amount that does not stand in them."""
    check(cr.parse(passage.text, published=passage.article.published))


@pytest.mark.parametrize("name", names())
def test_the_evidence_of_real_news_says_the_facts(name: str) -> None:
    """The same for the passages of the corpus."""
    told = passage(name)
    check(cr.parse(told.text, published=told.published))
