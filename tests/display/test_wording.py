"""The English wording that the report, the views and the briefings share."""

from __future__ import annotations

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.display import terminal
from caspian_relations.display.wording import Wording
from caspian_relations.model import (
    Article,
    Conflict,
    Congratulation,
    Event,
    Fact,
    Meeting,
    Money,
    Office,
    Person,
    Relation,
    Span,
    State,
    Statement,
    Summit,
    TradeFigure,
    Visit,
    When,
)

EGYPT = State("state:EG", {"en": "Egypt", "ar": "مصر"}, alpha2="EG")
JORDAN = State("state:JO", {"en": "Jordan"}, alpha2="JO")
SOMEBODY = Person("person:x", {"ar": "فلان"})
POST = Office("office:1", title="foreign-minister", of="state:EG", holder="person:x")
TEXT = "كلمات من النص"


def told(fact: Fact) -> str:
    """One fact as a line of the report."""
    speech = Statement("statement:1", speaker="state:JO")
    parts = {
        "events": [fact] if isinstance(fact, Event) else [],
        "figures": [fact] if isinstance(fact, TradeFigure) else [],
        "relations": [fact] if isinstance(fact, Relation) else [],
        "statements": [speech] if fact.said_in else [fact] if isinstance(fact, Statement) else [],
    }
    article = Article(TEXT, entities=[EGYPT, JORDAN, SOMEBODY, POST], **parts)
    report = terminal.report(article).plain
    return report.split("  1\n", 1)[1].split("\n", 1)[0].strip()


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (
            Summit("event:1", name={"en": "Big Summit"}, ordinal=3, when=When("2024", "published"), host="state:EG", status="planned"),
            "Summit, planned: Big Summit, no. 3; 2024 (by the day of publication); Egypt",
        ),
        (Meeting("event:1", participants=["state:EG", "person:x"]), "Meeting, held: with Egypt, \u2067فلان\u2069"),
        (
            Visit("event:1", visitors=["state:EG"], participants=["state:EG"], destination="state:JO", kind="official"),
            "Official visit, held: Jordan; with Egypt",
        ),
        (Congratulation("event:1", occasion=Span(0, 5)), "Congratulation, held: on \u2067كلمات\u2069"),
        (
            TradeFigure(
                "figure:1", kind="exports", amount=Money("5000000", "USD", bound="more-than"), between=["state:EG", "state:JO"], record=True, change="+15%",
            ),
            "Exports, held: more than 5,000,000 USD; Egypt, Jordan; +15%; a record",
        ),
        (
            Relation("relation:1", subject="state:EG", predicate="member-of", object="concept:peace", status="denied"),
            "Egypt is a member of peace  (denied)",
        ),
        (
            Relation("relation:1", subject="state:EG", predicate="meets", object="person:x", said_in="statement:1"),
            "Egypt meets \u2067فلان\u2069  (according to Jordan)",
        ),
        (Statement("statement:1", verb="call-for", about=["state:JO"]), "somebody unnamed makes a call, on Jordan"),
        (Statement("statement:1", described_as=Span(0, 5)), "\u2067كلمات\u2069 says"),
    ],
)  # fmt: skip
def test_facts_are_sentences(fact: Fact, line: str) -> None:
    """Who did what, when, where, with whom, according to whom."""
    assert told(fact) == line


def test_conflicts_are_sentences() -> None:
    """Weekdays have their names, places as well where the article has them."""
    wording = Wording(Article(TEXT, entities=[EGYPT]))
    weekday = Conflict("weekday-date", [Span(0, 5)], "1", "7")
    assert wording.conflict(weekday) == "On weekday and date, the text says Monday; known is Sunday."
    place = Conflict("edition-place", [], "state:EG", "place:x")
    assert wording.conflict(place) == "On edition and place, the text says Egypt; known is place:x."


def test_people_have_their_posts() -> None:
    """As far as the article has them."""
    article = Article(TEXT, entities=[EGYPT, SOMEBODY, POST], mentions=[cr.Mention(Span(0, 5), "person:x")])
    (who,) = Wording(article).everybody()
    assert who.posts == ("foreign minister of Egypt",)
    assert (who.kind, who.times, who.forms) == ("Person", "once", ("كلمات",))


@given(st.articles())
def test_every_article_has_a_report(article: Article) -> None:
    """Without a control character, and with a line for each fact."""
    report = terminal.report(article).plain
    assert not any(ord(character) < 32 and character != "\n" for character in report)
    assert report.count("\u2067") == report.count("\u2069")
    for wording in Wording(article).everything():
        assert wording.sentence in report
