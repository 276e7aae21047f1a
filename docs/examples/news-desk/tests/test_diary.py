"""The pipeline from the text to the diary, over news of which the facts are known."""

from __future__ import annotations

import pytest
from hypothesis import find, given, settings
from hypothesis.errors import NoSuchExample
from news_desk.diary import careless_diary, diary

import caspian_relations as cr
from caspian_relations import strategies as st

QUICK = settings(max_examples=60, deadline=None, database=None, derandomize=True)
PASSAGES = st.passages(noise=True, kinds=("Meeting", "Visit", "PhoneCall"))


def pairs(article):
    """Who takes part in what, as the passage was meant."""
    return {
        (who, type(event).__name__)
        for event in article.events
        for who in event.participants
        if who.startswith("state:")
    }


def told(made):
    return {(who, entry.split()[0]) for who, entries in made.items() for entry in entries}


def is_wrong(pipeline, passage):
    read = cr.parse(passage.text, published=passage.article.published)
    return told(pipeline([read])) != pairs(passage.article)


@QUICK
@given(PASSAGES)
def test_every_state_has_its_events(passage):
    """However the news is spelt."""
    assert not is_wrong(diary, passage)


def test_the_seeded_bug_is_found():
    """Hypothesis finds news that shows it, and shrinks it to one event without a date."""
    passage = find(PASSAGES, lambda passage: is_wrong(careless_diary, passage), settings=QUICK)
    (event,) = passage.article.events
    assert event.when is None
    assert not is_wrong(diary, passage)


def test_no_such_news_for_the_right_pipeline():
    """The same search comes back with nothing."""
    with pytest.raises(NoSuchExample):
        find(PASSAGES, lambda passage: is_wrong(diary, passage), settings=QUICK)
