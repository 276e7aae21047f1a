"""PLOVER: every code that is written is a published one, and every event without one has its reason."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import plover
from caspian_relations.model import (
    Article,
    Interview,
    InvalidValue,
    Meeting,
    Person,
    PloverContext,
    PloverMode,
    PloverType,
    Span,
    State,
    Visit,
    When,
)
from tests.corpus import names, passage
from tests.formats import hostile_articles as hostile

MODES = {"CONSULT": {"visit", "third-party", "multilateral", "phone"}}
"""Of the manual: the modes of the categories that have modes here."""


def lines(article: Article) -> list[dict[str, Any]]:
    return [json.loads(line) for line in formats.dumps(article, "plover").split("\n")[:-1]]


def table(article: Article) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(formats.dumps(article, "plover", layout="csv"), newline="")))


def assert_events_are_coded(article: Article) -> None:
    rows = lines(article)
    assert [row["id"] for row in rows] == [event.id for event in article.events]
    actors = {entity.id for entity in article.entities}
    for row, event in zip(rows, article.events, strict=True):
        assert tuple(row) == plover.COLUMNS
        assert (row["event_type"] is None) is (row["uncoded_because"] is not None)
        if row["event_type"] is not None:
            assert row["event_type"] in list(PloverType)
            assert row["event_mode"] is None or row["event_mode"] in MODES[row["event_type"]] & set(PloverMode)
            assert set(row["contexts"]) <= set(PloverContext)
            assert row["source"]
        assert {*row["source"], *row["target"]} <= actors
        if event.evidence:
            assert article.text[row["text_start"] : row["text_end"]] == row["text"]
    for row, cells in zip(rows, table(article), strict=True):
        assert tuple(cells) == plover.COLUMNS
        assert cells == {name: cell(value) for name, value in row.items()}


def cell(value: Any) -> str:
    """A value as a cell shows it."""
    text = "" if value is None else " ".join(value) if isinstance(value, list) else str(value)
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)


@given(st.articles())
def test_every_event_is_coded_or_has_a_reason(article: Article) -> None:
    """And lines and table say the same."""
    assert_events_are_coded(article)


@pytest.mark.parametrize("name", hostile.articles())
def test_hostile_articles_break_neither_lines_nor_cells(name: str) -> None:
    """Quotes, line ends, NULs and half characters come back."""
    assert_events_are_coded(hostile.articles()[name])


@pytest.mark.parametrize("name", names()[::9])
def test_read_articles_are_coded(name: str) -> None:
    """What the reader finds."""
    given = passage(name)
    assert_events_are_coded(cr.parse(given.text, published=given.published))


def test_a_row_says_who_with_whom_when_and_where_it_is_said() -> None:
    """States have their alpha-3 codes; what has no code says why."""
    article = Article(
        "زار القاهرة",
        date(2024, 8, 10),
        "https://example.org/1",
        [Person("person:a"), State("state:EG", alpha2="EG", alpha3="EGY"), State("state:KE", alpha2="KE")],
        events=[
            Visit("event:1", visitors=["person:a", "state:KE"], destination="state:EG", when=When("2024-08"), evidence=[Span(0, 3), Span(4, 11)]),
            Meeting("event:2", participants=["state:EG", "state:KE"], when=When("2024-08-09"), status="cancelled"),
            Interview("event:3", interviewee="person:a"),
        ],
    )  # fmt: skip
    first, second, third = lines(article)
    assert first == {
        "id": "event:1", "class": "Visit", "event_type": "CONSULT", "event_mode": "visit", "contexts": ["diplomatic"],
        "source": ["person:a", "state:KE"], "source_country": [], "target": ["state:EG"], "target_country": ["EGY"], "start": "2024-08-01",
        "end": "2024-08-31", "status": "held", "place": None, "text": "زار", "text_start": 0, "text_end": 3, "published": "2024-08-10",
        "article_source": "https://example.org/1", "uncoded_because": None,
    }  # fmt: skip
    assert (second["event_type"], second["uncoded_because"], second["start"]) == (
        None,
        "it was cancelled",
        "2024-08-09",
    )
    assert third["uncoded_because"] == "PLOVER has no category for an event of type Interview"
    lost = {loss.path: loss for loss in formats.lossy(article, "plover")}
    assert lost["events[0].evidence"].count == 1
    assert {"text", "entities", "events[*].when"} <= set(lost)


def test_a_layout_that_there_is_not_is_refused() -> None:
    """With those that there are."""
    with pytest.raises(InvalidValue, match="layout: got 'xml'; accepted: jsonl or csv"):
        formats.dumps(Article("نص"), "plover", layout="xml")
