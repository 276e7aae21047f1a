"""Made-up news: which rules of the reader it exercises, and that it is as varied as it should be."""

from __future__ import annotations

from datetime import date
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as basic
from hypothesis.errors import InvalidArgument

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.made_passages import Passage, make_passage
from caspian_relations.strategies.rules import rule_of, rules
from caspian_relations.strategies.telling import KINDS
from caspian_relations.writing.styles import Style
from tests.corpus import passages as corpus

DAY = date(2024, 8, 9)
# Groups of which every rule is reached soon; of the verbs and participles of saying there are two hundred.
WHOLE = ("figures", "entailed relations", "relations")


@cache
def exercised() -> frozenset[str]:
    """The rules that read some fact of two thousand passages."""
    used = set()
    for seed in range(2000):
        rng = Random(seed)
        passage = make_passage([rng.choice] * rng.randint(1, 4), cast(DAY), KINDS, Style(), rng.randrange(10**18))
        article = cr.parse(passage.text, published=DAY)
        facts = (*article.events, *article.figures, *article.relations, *article.statements)
        used |= {rule_of(fact.rule or "") for fact in facts}
    return frozenset(used)


@pytest.mark.parametrize("group", WHOLE)
def test_every_rule_of_a_group_is_exercised(group: str) -> None:
    """Each by some passage."""
    assert [rule for rule, own in rules().items() if own == group and rule not in exercised()] == []


def test_most_words_that_report_are_used() -> None:
    """Verbs, participles, verbal nouns, sources, headlines."""
    saying = [rule for rule, group in rules().items() if group.startswith("statements")]
    assert sum(rule in exercised() for rule in saying) > len(saying) // 3


def test_most_words_for_events_are_used() -> None:
    """Verbs and nouns."""
    telling = [rule for rule, group in rules().items() if group.startswith("events")]
    assert sum(rule in exercised() for rule in telling) > len(telling) * 3 // 4


def test_the_list_of_rules_is_whole() -> None:
    """Whatever rule reads a fact, of made news or of real news, is in the list."""
    read = [cr.parse(told.text, published=told.published) for told in corpus()]
    facts = [
        fact
        for article in read
        for fact in (*article.events, *article.figures, *article.relations, *article.statements)
    ]
    assert {rule_of(fact.rule or "") for fact in facts} | exercised() <= rules().keys()


@pytest.mark.parametrize("kind", KINDS)
@given(basic.data())
def test_kinds_are_kept(kind: str, data: basic.DataObject) -> None:
    """Nothing but what was asked for is told."""
    article = data.draw(st.passages(kinds=[kind])).article
    told = {type(event).__name__ for event in article.events}
    told |= {"Figure"} if article.figures else set()
    told |= {"Statement"} if article.statements else set()
    assert told <= {kind}
    assert told or article.relations


def test_a_passage_shrinks_to_one_sentence() -> None:
    """The first person or state of the list, and a fact without date or place."""
    quiet = settings(max_examples=200, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    passage: Passage = find(st.passages(kinds=("PhoneCall",)), lambda passage: True, settings=quiet)
    (call,) = passage.article.events
    assert len(call.participants) == 4
    assert len(passage.text.splitlines()) <= 2


@pytest.mark.parametrize("kinds", [(), ("Party",)])
def test_unknown_kinds_are_refused(kinds: tuple[str, ...]) -> None:
    """With an InvalidArgument that names them."""
    with pytest.raises(InvalidArgument):
        st.passages(kinds=kinds)
