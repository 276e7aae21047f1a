"""Offsets always index the text: whatever the text, an article comes back with it unchanged, and every span covers characters of it."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.strategies.made_passages import Passage
from tests.properties.any_text import ANY, PUBLISHED
from tests.spans import spans


@given(text=ANY, published=PUBLISHED)
def test_any_text_gives_an_article(text: str, published: date | None) -> None:
    """No text is refused, no text is changed, every span covers characters of it, and the article can be saved and loaded."""
    article = cr.parse(text, published=published)
    assert article.text == text
    dumped = cr.dumps(article, "json")
    assert all(0 <= start < end <= len(text) for start, end in spans(json.loads(dumped)))
    assert cr.loads(dumped, "json") == article


@given(st.passages(noise=True))
def test_spans_of_noisy_news_cover_their_words(passage: Passage) -> None:
    """Tatweel, marks and direction controls among the letters change nothing about that; a mention by name covers the name."""
    article = cr.parse(passage.text, published=passage.article.published)
    found = spans(json.loads(cr.dumps(article, "json")))
    assert found
    assert all(0 <= start < end <= len(passage.text) for start, end in found)
    for mention in article.mentions:
        words = article.text[mention.span.start : mention.span.end]
        if mention.form == "name" and mention.referent.startswith("state:"):
            assert mention.referent in {found.entity.id for found in cr.reference.find(words)}, words


@pytest.mark.parametrize("wrong", [None, 3, b"\xd8\xb2", ["a"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    """Bytes, numbers and None raise the typed error."""
    with pytest.raises(cr.InvalidText):
        cr.parse(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", ["2024-02-30", "yesterday", "", 20240809])
def test_what_is_no_date_is_refused(wrong: object) -> None:
    """A `published` that is no date raises the typed error, whose path names it."""
    with pytest.raises(cr.InvalidValue) as caught:
        cr.parse("نص", published=wrong)  # type: ignore[arg-type]
    assert caught.value.path == "published"
