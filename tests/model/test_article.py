"""Articles: everything resolves, everything lies within the text, facts come as rows."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given

from caspian_relations import strategies as st
from caspian_relations.model import (
    COLUMNS,
    Article,
    Conflict,
    Found,
    InvalidText,
    InvalidValue,
    Meeting,
    Mention,
    Money,
    NotFound,
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

TEXT = "زار الرئيس مصر في 2024"
EGYPT = State("state:EG", {"en": "Egypt"}, alpha2="EG")
KENYA = State("state:KE", {"en": "Kenya"}, alpha2="KE")
ALI = Person("person:ali", {"en": "Ali"}, known=False)

REFUSED: list[tuple[Callable[[], Article], str]] = [
    (lambda: Article(b"text"), "Article.text"),  # type: ignore[arg-type]
    (lambda: Article(TEXT, datetime(2024, 8, 9)), "Article.published"),
    (lambda: Article(TEXT, "2024-08-09"), "Article.published"),  # type: ignore[arg-type]
    (lambda: Article(TEXT, entities=[EGYPT, EGYPT]), "Article.entities[1].id"),
    (lambda: Article(TEXT, mentions=[Mention(Span(0, 1), "state:EG")]), "Article.mentions[0].referent"),
    (
        lambda: Article(TEXT, entities=[EGYPT], mentions=[Mention(Span(0, 99), "state:EG")]),
        "Article.mentions[0].span.end",
    ),
    (lambda: Article(TEXT, dates=[When("2024")]), "Article.dates[0]"),
    (lambda: Article(TEXT, dates=[Found(Span(0, 1), "2024")]), "Article.dates[0].value"),
    (
        lambda: Article(TEXT, events=[Meeting("event:1", participants=["state:EG"])]),
        "Article.events[0].participants[0]",
    ),
    (lambda: Article(TEXT, events=[Visit("event:1", destination="state:EG")]), "Article.events[0].destination"),
    (lambda: Article(TEXT, events=[Meeting("event:1", said_in="statement:1")]), "Article.events[0].said_in"),
    (lambda: Article(TEXT, events=[Meeting("event:1", evidence=[Span(0, 99)])]), "Article.events[0].evidence[0].end"),
    (
        lambda: Article(TEXT, statements=[Statement("statement:1", content=Span(0, 99))]),
        "Article.statements[0].content.end",
    ),
    (lambda: Article(TEXT, boilerplate=[(0, 1)]), "Article.boilerplate[0]"),
]


@pytest.mark.parametrize(("build", "path"), REFUSED)
def test_what_does_not_hold_together_is_refused(build: Callable[[], Article], path: str) -> None:
    """An id that names nothing, a span beyond the text, a wrong type."""
    with pytest.raises(InvalidValue) as caught:
        build()
    assert caught.value.path == path


def test_text_that_is_no_str_is_an_invalid_text() -> None:
    """It has an exception of its own, which is an InvalidValue."""
    with pytest.raises(InvalidText):
        Article(None)  # type: ignore[arg-type]


@pytest.fixture
def article() -> Article:
    """An article with a fact of each kind."""
    return Article(
        TEXT,
        date(2024, 8, 9),
        "page.txt",
        [KENYA, EGYPT, ALI],
        [Mention(Span(11, 14), "state:EG"), Mention(Span(4, 10), "person:ali", "title")],
        [Found(Span(18, 22), When("2024"))],
        [],
        [
            Visit("event:1", visitors=["person:ali"], participants=["person:ali"], destination="state:EG", when=When("2024-08"), evidence=[Span(0, 14)]),
            Summit("event:2", ordinal=6, said_in="statement:1"),
        ],
        [TradeFigure("figure:1", kind="exports", amount=Money("1.50", "USD"), between=["state:EG", "state:KE"], change="+15%")],
        [Relation("relation:1", subject="person:ali", predicate="visits", object="state:EG", inferred={"object": "context"})],
        [Statement("statement:1", speaker="person:ali", verb="note", about=["state:EG", "state:KE"])],
        conflicts=[Conflict("weekday-date", [Span(18, 22)], "Monday", "Friday")],
    )  # fmt: skip


def test_entities_are_sorted_and_found(article: Article) -> None:
    """Each class has its own view; look-ups by id say what they did not find."""
    assert [entity.id for entity in article.entities] == ["person:ali", "state:EG", "state:KE"]
    assert article.states == (EGYPT,), "Kenya is among the entities, but no words of the text name it"
    assert article.persons == (ALI,)
    others = ("places", "regions", "organizations", "offices", "series", "corridors")
    assert [getattr(article, view) for view in others] == [()] * len(others)
    assert article.entity("state:EG") is EGYPT
    assert article.mentions_of("state:EG") == (article.mentions[0],)
    with pytest.raises(NotFound, match="'state:FR' is not among the entities of this article"):
        article.entity("state:FR")


def test_events_have_a_view_for_each_class(article: Article) -> None:
    """Visits are visits, summits are summits."""
    assert article.visits == article.events[:1]
    assert article.summits == article.events[1:]
    others = (
        "meetings",
        "conferences",
        "climate_conferences",
        "phone_calls",
        "signings",
        "interviews",
        "congratulations",
    )
    assert [getattr(article, view) for view in others] == [()] * len(others)


def test_facts_are_rows_with_stable_columns(article: Article) -> None:
    """One row for each fact, the same columns for every kind."""
    rows = article.facts()
    assert [row["id"] for row in rows] == ["event:1", "event:2", "figure:1", "relation:1", "statement:1"]
    assert {tuple(row) for row in rows} == {COLUMNS}
    visit, summit, figure, relation, statement = rows
    assert (visit["type"], visit["subject"], visit["object"], visit["start"], visit["end"]) == (
        "Visit", "person:ali", "state:EG", "2024-08-01", "2024-08-31",
    )  # fmt: skip
    assert (visit["text"], visit["text_start"], visit["text_end"]) == ("زار الرئيس مصر", 0, 14)
    assert (summit["ordinal"], summit["said_in"], summit["text"]) == (6, "statement:1", "")
    assert (figure["type"], figure["amount"], figure["unit"], figure["change"]) == ("exports", "1.5", "USD", "+15%")
    assert (relation["type"], relation["subject"], relation["object"], relation["inferred"]) == (
        "visits", "person:ali", "state:EG", "object=context",
    )  # fmt: skip
    assert (statement["type"], statement["object"], statement["status"]) == ("note", "state:EG state:KE", None)


def test_conflicts_are_kept_and_explained(article: Article) -> None:
    """What the reader found is given back; facts explain themselves with the words."""
    assert [conflict.kind for conflict in article.conflicts()] == ["weekday-date"]
    assert "«زار الرئيس مصر»" in article.explain("event:1")
    with pytest.raises(NotFound):
        article.explain("event:9")


@given(st.articles())
def test_every_row_is_flat_and_every_mention_indexes_the_text(article: Article) -> None:
    """Rows hold strings, whole numbers and None; offsets are those of `str`."""
    for row in article.facts():
        assert tuple(row) == COLUMNS
        assert all(value is None or type(value) in (str, int) for value in row.values())
        assert row["text"] == article.text[slice(row["text_start"], row["text_end"])] or row["text_start"] is None
    for mention in article.mentions:
        assert len(mention.span.of(article.text)) == len(mention.span)
    assert str(len(article.text)) in repr(article)
