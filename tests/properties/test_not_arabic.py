"""Text without Arabic letters states no fact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import caspian_relations as cr
from caspian_relations import Article
from caspian_relations.strategies import passages
from caspian_relations.strategies.made_passages import Passage

LETTERS = {ord(letter): None for letter in map(chr, range(0x600, 0x700)) if letter.isalpha()}


def facts(article: Article) -> tuple[object, ...]:
    return (*article.events, *article.figures, *article.relations, *article.statements)


@given(text=st.text(st.characters(max_codepoint=0x5FF), max_size=200))
def test_text_without_arabic_letters_states_nothing(text: str) -> None:
    """Latin, Cyrillic, Hebrew: nobody is named, nothing happens."""
    assert facts(cr.parse(text)) == ()


@given(passages(noise=True))
def test_what_is_left_of_news_without_its_letters_states_nothing(passage: Passage) -> None:
    """Numbers, dates, marks and brackets alone say nothing."""
    assert facts(cr.parse(passage.text.translate(LETTERS), published=passage.article.published)) == ()
