"""Order makes no difference where it says nothing: of texts that are read one after the other, and of sentences that have nothing to do with each other."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as some

import caspian_relations as cr
from caspian_relations import Article, strategies
from caspian_relations.strategies.contents import content
from caspian_relations.strategies.made_passages import Passage

# Facts that their own words say whole: a gathering, say, would lend those who speak after it a place.
ALONE = ("PhoneCall", "Signing", "Congratulation", "Interview", "Relation")

# Each example reads several passages.
FEW = settings(max_examples=settings().max_examples // 2)


def said(article: Article) -> list[str]:
    return sorted(
        repr(content(fact)) for fact in (*article.events, *article.figures, *article.relations, *article.statements)
    )


def lines(passage: Passage) -> list[str]:
    """The facts of a passage, a line each, without headline and dateline."""
    article = passage.article
    told = [*article.events, *(r for r in article.relations if r.predicate not in _ENTAILED)]
    return [cr.render(fact, "ar", article=article) for fact in told]


_ENTAILED = {"calls", "signs-with", "congratulates"}


@given(strategies.passages(kinds=ALONE), some.randoms(use_true_random=False))
def test_sentences_may_change_places(passage: Passage, random: object) -> None:
    """Facts about others are the same facts wherever they stand."""
    # What is signed is written as any agreement: its words stand in the passage, and not in the article that is given.
    before = lines(passage)
    after = list(before)
    random.shuffle(after)  # type: ignore[attr-defined]
    day = passage.article.published
    assert said(cr.parse("\n".join(before), published=day)) == said(cr.parse("\n".join(after), published=day))


@FEW
@given(some.lists(strategies.passages(), min_size=2, max_size=3), some.randoms(use_true_random=False))
def test_texts_may_be_read_in_any_order(passages: list[Passage], random: object) -> None:
    """What a parser has read before leaves no trace."""
    after = list(passages)
    random.shuffle(after)  # type: ignore[attr-defined]
    parser = cr.Parser()
    first = {passage.text: parser.parse(passage.text, published=date(2024, 8, 9)) for passage in passages}
    again = cr.Parser()
    second = {passage.text: again.parse(passage.text, published=date(2024, 8, 9)) for passage in after}
    assert first == second


@FEW
@given(some.lists(strategies.passages(), max_size=2))
def test_many_are_read_as_one_by_one(passages: list[Passage]) -> None:
    """`parse_many` gives them in the order of the texts."""
    texts = [passage.text for passage in passages]
    assert [article.text for article in cr.parse_many(texts)] == texts
    assert list(cr.parse_many(texts)) == [cr.parse(text) for text in texts]
