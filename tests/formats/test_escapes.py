"""Characters that files cannot hold are written so that they can be read back; articles have ids; labels name things."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as basic

from caspian_relations.formats.carrying import said
from caspian_relations.formats.escapes import escaped, unescaped
from caspian_relations.formats.identity import article_id
from caspian_relations.formats.labels import label, title
from caspian_relations.model import Article, InvalidValue, Meeting, Person, Relation, Status, Visit
from tests.formats.hostile import STRINGS

ANY = basic.text(basic.characters(codec=None, exclude_categories=()))
ESCAPES = basic.text(basic.sampled_from("\\u0018dcD \x00\ud800\udc00\r\n"))


@given(basic.one_of(ANY, ESCAPES, basic.sampled_from(list(STRINGS.values()))))
def test_every_text_comes_back(text: str) -> None:
    """Also one that holds what looks like an escape."""
    written = escaped(text)
    assert unescaped(written) == text
    assert not any(character < " " and character not in "\t\n\r" for character in written)
    assert not {"\ufffe", "\uffff"} & set(written)
    written.encode("utf-8")


@given(
    basic.text(basic.characters(codec="utf-8", exclude_categories=("Cc", "Cn"))).filter(lambda text: "\\u" not in text)
)
def test_an_ordinary_text_does_not_change(text: str) -> None:
    """Bidi controls, quotes, emoji and backslashes included."""
    assert escaped(text) == text


def test_an_id_depends_on_text_day_and_source_alone() -> None:
    """And on where one of them ends and the next begins."""
    articles = [
        Article(""), Article("a"), Article("a", date(2024, 8, 9)), Article("a\n2024-08-09"), Article("a", source="b"), Article("ab"), Article("a\nb"),
    ]  # fmt: skip
    assert len({article_id(article) for article in articles}) == len(articles)
    assert article_id(Article("a\ud800")) == article_id(Article("a\ud800", entities=[Person("person:a")]))


@pytest.mark.parametrize("given_id", ["", "  ", 5])
def test_an_id_is_a_text(given_id: object) -> None:
    """The error says so; an article is an article."""
    with pytest.raises(InvalidValue, match=r"^article_id: got"):
        article_id(Article(""), given_id)  # type: ignore[arg-type]
    with pytest.raises(InvalidValue, match=r"^article: got 'a'; accepted: an Article"):
        article_id("a")  # type: ignore[arg-type]


def test_a_label_is_the_name_in_the_language_that_is_asked_for() -> None:
    """Else English, Arabic, any other; else the slug or the class; an event without a name is called by who takes part."""
    person = Person("person:x", {"tr": "Ç", "ar": "ا"})
    assert [label(person), label(person, "tr"), label(Person("person:x", {"tr": "Ç"}))] == ["ا", "Ç", "Ç"]
    assert label(Person("person:x")) == "x"
    visit = Visit("event:1", participants=["person:x"])
    assert title(visit, {"person:x": "X"}) == "Visit: X"
    assert title(Visit("event:1", name={"en": "N"}, participants=["person:x"]), {}) == "N"
    assert title(person, {}, "tr") == "Ç"


def test_what_a_value_says_is_what_differs_from_its_defaults() -> None:
    """Status held says nothing, planned does."""
    assert dict(said(Meeting("event:1"))) == {"id": "event:1"}
    relation = Relation("relation:1", subject="state:EG", predicate="meets", object="state:JO", status="planned")
    assert dict(said(relation))["status"] is Status.PLANNED
