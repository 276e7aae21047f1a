"""What was read can be written and read once more: `parse(render(parse(t)))` says what `parse(t)` said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

import caspian_relations as cr
from caspian_relations import strategies
from caspian_relations.strategies.made_passages import Passage
from tests.writing.made import said


@given(strategies.passages(noise=True), some.integers(0, 10**9))
def test_noisy_news_is_told_again(passage: Passage, seed: int) -> None:
    """With the words of another seed, and without the noise."""
    read = cr.parse(passage.text, published=passage.article.published)
    again = cr.parse(cr.render(read, "ar", seed=seed), published=read.published)
    assert said(again) == said(read)


@given(strategies.passages(), some.sampled_from(("verbal", "passive", "nominal")))
def test_news_is_told_again_in_every_turn(passage: Passage, turn: str) -> None:
    """Verbal, passive and nominal."""
    read = cr.parse(passage.text, published=passage.article.published)
    again = cr.parse(cr.render(read, "ar", style=turn), published=read.published)
    assert said(again) == said(read)


@given(strategies.passages())
def test_a_third_telling_is_as_the_second(passage: Passage) -> None:
    """With the same seed the words are the same as well."""
    read = cr.parse(passage.text, published=passage.article.published)
    once = cr.render(read, "ar")
    assert cr.render(cr.parse(once, published=read.published), "ar") == once
