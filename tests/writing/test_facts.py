"""Facts in Arabic and English: a seed is a row of choices, the words agree. That they are read again is in `tests/properties`."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

import caspian_relations as cr
from caspian_relations import Article
from caspian_relations.strategies.telling import KINDS
from caspian_relations.writing.wordings import all_wordings
from caspian_relations.writing.world import data
from tests.writing.made import told


@pytest.mark.parametrize("kind", KINDS)
@given(some.data())
def test_every_fact_that_is_written_has_a_gloss(kind: str, data: some.DataObject) -> None:
    """English has a sentence for all that Arabic has one for."""
    (fact, words, _), day = data.draw(told(kind))
    text = cr.render(fact, "en", article=Article(words, published=day))
    assert text[0].isupper() or not text[0].isascii()
    assert text.endswith(".")


# How offices are told is chosen after the wording: the first seed behind all wordings that a meeting of two people has.
FURTHER = len(
    [
        one
        for one in all_wordings("events")["Meeting"]
        if one.form == "lead" and one.who != "bodies" and "held" in one.status and not one.slots & {"event", "round"}
    ]
)


@pytest.mark.parametrize(
    ("seed", "text"),
    [
        (0, "التقى الرئيس التركي رجب طيب أردوغان رئيسة الوزراء الإيطالية جورجيا ميلوني في روما في 9 أغسطس 2024."),
        (1, "اجتمع الرئيس التركي رجب طيب أردوغان مع رئيسة الوزراء الإيطالية جورجيا ميلوني في روما في 9 أغسطس 2024."),
        (
            4,
            "عُقد في روما في 9 أغسطس 2024 لقاء بين الرئيس التركي رجب طيب أردوغان ورئيسة الوزراء الإيطالية جورجيا ميلوني.",
        ),
        (FURTHER, "التقى رئيس تركيا رجب طيب أردوغان رئيسة وزراء إيطاليا جورجيا ميلوني في روما في 9 أغسطس 2024."),
    ],
)
def test_a_seed_is_a_row_of_choices(seed: int, text: str) -> None:
    """Wording first, then how offices are told; titles agree in gender."""
    assert cr.render(meeting(), "ar", seed=seed) == text


def meeting(**changes: object) -> cr.Meeting:
    """Two heads of government meet."""
    said: dict[str, object] = {
        "participants": ["person:recep-tayyip-erdogan", "state:TR", "person:giorgia-meloni", "state:IT"],
        "place": "place:rome", "host": "state:IT", "when": cr.When("2024-08-09"),
    }  # fmt: skip
    return cr.Meeting("event:1", **{**said, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "style", "text"),
    [
        ("planned", "lead", "سيلتقي الرئيس التركي رجب طيب أردوغان رئيسة الوزراء الإيطالية جورجيا ميلوني في روما في 9 أغسطس 2024."),
        ("held", "headline", "لقاء بين الرئيس التركي رجب طيب أردوغان ورئيسة الوزراء الإيطالية جورجيا ميلوني في روما في 9 أغسطس 2024"),
        ("denied", "lead", "لم يُعقد لقاء بين الرئيس التركي رجب طيب أردوغان ورئيسة الوزراء الإيطالية جورجيا ميلوني في روما في 9 أغسطس 2024."),
        (
            "cancelled", "lead",
            "أُلغي اجتماع بين الرئيس التركي رجب طيب أردوغان ورئيسة الوزراء الإيطالية جورجيا ميلوني كان مقررا في روما في 9 أغسطس 2024.",
        ),
    ],
)  # fmt: skip
def test_the_status_is_told(status: str, style: str, text: str) -> None:
    """Past, future, headline, denial, cancellation."""
    assert cr.render(meeting(status=status), "ar", style=style) == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (cr.Relation("relation:1", subject="state:JO", predicate="supports", object="state:EG"), "يدعم الأردن مصر."),
        (
            cr.Relation("relation:1", subject="state:EG", predicate="transit-for", object="state:JO"),
            "مصر دولة عبور للأردن.",
        ),
        (
            cr.Relation("relation:1", subject="state:EG", predicate="condemns", object="concept:terrorism"),
            "أدانت مصر الإرهاب.",
        ),
        (
            cr.TradeFigure(
                "figure:1", kind="trade-turnover", amount=cr.Money("2000000", "USD"), between=["state:EG", "state:JO"]
            ),
            "بلغ حجم التبادل التجاري بين مصر والأردن مليوني دولار.",
        ),
        (
            cr.Summit("event:1", series="series:arab-summit", ordinal=33, place="place:manama", host="state:BH"),
            "انعقدت القمة العربية الثالثة والثلاثون في المنامة.",
        ),
    ],
)
def test_words_agree(fact: cr.Fact, text: str) -> None:
    """Gender of states, the dual in the accusative, ل before the article, the gender of an ordinal."""
    assert cr.render(fact, "ar") == text


def test_a_fact_that_says_more_than_any_wording_is_refused() -> None:
    """Silence is better than half a fact."""
    fact = cr.Figure("figure:1", kind="cargo", amount=cr.Measure(5, "t"), change="x3")
    with pytest.raises(cr.InvalidValue, match="wording"):
        cr.render(fact, "ar")


def test_a_statement_needs_its_words() -> None:
    """What was said stands in the article."""
    statement = cr.Statement("statement:1", speaker="state:EG", verb="say", content=cr.Span(0, 5))
    with pytest.raises(cr.InvalidValue, match="article"):
        cr.render(statement, "ar")


def test_an_unknown_id_is_named() -> None:
    """The error says which id nobody knows."""
    with pytest.raises(cr.NotFound, match="state:XX"):
        cr.render(cr.Relation("relation:1", subject="state:XX", predicate="supports", object="state:EG"), "ar")


def test_entities_of_an_article_come_before_the_reference() -> None:
    """A name of one's own is used, and a person's office."""
    person = cr.Person("person:samar-haddad", {"ar": "سمر حداد", "en": "Samar Haddad"})
    office = cr.Office("office:1", title="foreign-minister", of="state:EG", holder=person.id)
    visit = cr.Visit(
        "event:1",
        visitors=[person.id, "state:EG"],
        participants=[person.id, "state:EG"],
        destination="state:JO",
        host="state:JO",
    )
    assert cr.render(visit, "ar", article=[person, office]) == "زار وزير الخارجية المصري سمر حداد الأردن."
    assert cr.render(visit, "en", article=[person, office]) == "Foreign Minister Samar Haddad of Egypt visited Jordan."


def test_women_of_the_word_list_are_known() -> None:
    """Everybody in the list of women is somebody of the reference."""
    people = cr.reference.default().persons
    assert [slug for slug in data("entities")["gender"]["women"] if slug not in people] == []


def test_an_office_is_written_with_its_holder() -> None:
    """A noun phrase in either language."""
    office = cr.reference.default().offices("hakan-fidan", on=date(2024, 8, 9))[-1]
    assert cr.render(office, "ar") == "وزير الخارجية التركي هاكان فيدان"
    assert cr.render(office, "en") == "Foreign Minister Hakan Fidan of Türkiye"
