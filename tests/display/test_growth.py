"""A text that is twice as long is shown with about twice the work; work is counted in function calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

import caspian_relations as cr
from caspian_relations.model import Article, Mention, Span, State
from tests.corpus import passages
from tests.properties.test_growth import calls

MOST = 2.3


def of_passages(times: int) -> Article:
    """News, some of it over and over."""
    return cr.parse("\n".join([passage.text for passage in passages()][:6] * times), published="2024-08-09")


def of_marks(times: int) -> Article:
    """Mentions that all lie over each other, as many as characters."""
    length = 400 * times
    mentions = [Mention(Span(i, length), "state:EG") for i in range(length)]
    return Article("م" * length, entities=[State("state:EG", alpha2="EG")], mentions=mentions)


def of_lines(times: int) -> Article:
    """Lines without a word, controls and markup, all of them special."""
    return Article("\n<\x00\u202e&" * 400 * times)


@pytest.mark.parametrize("make", [of_passages, of_marks, of_lines])
@pytest.mark.parametrize("format", ["html", "markdown"])
def test_briefings_grow_with_the_text(make: Callable[[int], Article], format: str) -> None:
    """Neither facts nor marks nor line ends make it more than linear."""
    small, large = make(2), make(4)
    cr.dumps(small, format)  # what is made once is made now
    few, many = (calls(partial(cr.dumps, article, format)) for article in (small, large))
    assert many < MOST * few
    assert len(cr.dumps(large, format)) < MOST * len(cr.dumps(small, format))


@pytest.mark.parametrize("make", [of_passages, of_marks, of_lines])
def test_views_grow_with_the_text(make: Callable[[int], Article]) -> None:
    """What a notebook shows as well."""
    small, large = make(2), make(4)
    small._repr_html_()
    few, many = (calls(article._repr_html_) for article in (small, large))
    assert many < MOST * few
