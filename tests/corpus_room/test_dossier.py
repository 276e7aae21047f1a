"""`corpus.merge`: reports of the same thing become one entry, and what cannot all be right is listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from random import Random

import pytest
from attrs import evolve

import caspian_relations as cr
from caspian_relations import corpus
from caspian_relations.corpus.figures import same_amount
from caspian_relations.model import Article, Meeting, Money, Office, Person, Relation, State, Status, When
from tests.corpus_room.events import Planted, Told, articles

STATES = [State(f"state:{code}", alpha2=code) for code in ("EG", "IN", "TR", "IT", "KE")]


def meeting(
    when: str | None,
    participants: Iterable[str] = ("EG", "IN"),
    *,
    place: str | None = None,
    status: str = "held",
    source: str | None = None,
    published: str = "2024-09-13",
) -> Article:
    """An article with one meeting."""
    places = [cr.Place(place, state="state:EG")] if place is not None and place.startswith("place:") else []
    event = Meeting(
        "event:1",
        when=When(when) if when else None,
        place=place,
        participants=[f"state:{code}" for code in participants],
        status=status,
    )
    return Article("نص", date.fromisoformat(published), source, [*STATES, *places], events=[event])


def sizes(*told: Article) -> list[int]:
    """How many reports each event of the dossier has."""
    return [len(event.reports) for event in corpus.merge(told).events]


@pytest.mark.parametrize(
    ("told", "reports"),
    [
        ([meeting("2024-09-12"), meeting("2024-09-12")], [2]),
        ([meeting("2024-09-12"), meeting("2024-09")], [2]),
        ([meeting("2024-09-12"), meeting("2024-08")], [1, 1]),
        ([meeting("2024-09-12"), meeting("2024-09-12", ("EG", "IN", "TR"))], [2]),
        ([meeting("2024-09-12"), meeting("2024-09-12", ("EG", "TR"))], [1, 1]),
        ([meeting("2024-09-12"), meeting("2024-09-12", ("TR", "IT"))], [1, 1]),
        ([meeting("2024-09-12"), meeting("2024-09-12", ("EG",))], [2]),
        # Which of the two talks of Egypt on that day is meant, nobody says.
        ([meeting("2024-09-12"), meeting("2024-09-12", ("EG", "TR")), meeting("2024-09-12", ("EG",))], [1, 1, 1]),
        ([meeting("2024-09-12"), meeting("2024-09-02"), meeting("2024-09")], [1, 1, 1]),
        # A day apart is a contradiction, ten days are another meeting.
        ([meeting("2024-09-12"), meeting("2024-09-13")], [2]),
        ([meeting("2024-09-12"), meeting("2024-09-22")], [1, 1]),
        ([meeting("2024-09-30"), meeting("2024-10-01")], [2]),
        # News without a date is of the days around its publication; a plan without one is not.
        ([meeting("2024-09-12"), meeting(None)], [2]),
        ([meeting("2024-09-12"), meeting(None, published="2024-10-13")], [1, 1]),
        ([meeting("2024-09-12"), meeting(None, status="planned")], [1, 1]),
        ([meeting("2024"), meeting("2024")], [1, 1]),
    ],
)  # fmt: skip
def test_what_is_one_event(told: list[Article], reports: list[int]) -> None:
    """The parties and the days decide; what fits two events joins neither."""
    assert sorted(sizes(*told)) == sorted(reports)
    assert sorted(sizes(*reversed(told))) == sorted(reports)


def test_an_event_says_what_its_reports_say_together() -> None:
    """The finest date, every participant, first and last report, who agrees."""
    told = [
        meeting("2024-09", source="a", published="2024-09-20"),
        meeting("2024-09-12", place="place:cairo", source="b", published="2024-09-12"),
        meeting("2024-09-12", ("EG", "IN", "KE"), source="c", status="planned", published="2024-09-01"),
    ]
    dossier = corpus.merge(told)
    (event,) = dossier.events
    assert event.when == When("2024-09-12")
    assert (event.type, event.place, event.status, event.participants) == (
        "Meeting",
        "place:cairo",
        Status.HELD,
        ("state:EG", "state:IN", "state:KE"),
    )
    assert [report.source for report in event.reports] == ["c", "b", "a"]
    assert dossier.span("event:1") == (date(2024, 9, 1), date(2024, 9, 20))
    assert event.agreements == (("status", "held", 2), ("when", "2024-09-12", 2))
    assert event.contradictions == ()
    assert list(dossier.timeline()) == [(When("2024-09-12"), event)]
    with pytest.raises(cr.NotFound):
        dossier.entry("event:2")


@pytest.mark.parametrize(
    ("told", "field", "values"),
    [
        ([meeting("2024-09-12"), meeting("2024-09-12"), meeting("2024-09-13")], "when", ["2024-09-12", "2024-09-13"]),
        ([meeting("2024-09-12", place=f"place:{city}") for city in "abb"], "place", ["place:b", "place:a"]),
        ([meeting("2024-09-12"), meeting("2024-09-12", status="cancelled")], "status", ["cancelled", "held"]),
        ([meeting("2024-09-12"), meeting("2024-09-12", status="denied"), meeting("2024-09-12")], "status", ["held", "denied"]),
    ],
)  # fmt: skip
def test_what_cannot_all_be_right_is_a_contradiction(told: list[Article], field: str, values: list[str]) -> None:
    """With both values, the one that more reports give first, and who says which."""
    (contradiction,) = corpus.merge(told).contradictions
    assert (contradiction.fact, contradiction.field) == ("event:1", field)
    assert [claim.value for claim in contradiction.claims] == values
    assert sum(len(claim.reports) for claim in contradiction.claims) == len(told)


@pytest.mark.parametrize(
    "told",
    [
        [meeting("2024-09-12", status="planned"), meeting("2024-09-12", status="held")],
        [meeting("2024-09-12", status="planned"), meeting("2024-09-12", status="cancelled")],
        [meeting("2024-09-12"), meeting("2024-09"), meeting(None)],
        [meeting("2024-09-12", place="place:cairo"), meeting("2024-09-12", place="state:EG")],
    ],
)
def test_what_is_coarser_or_later_is_no_contradiction(told: list[Article]) -> None:
    """A month and a day of it, a plan and what became of it, a city and its state."""
    dossier = corpus.merge(told)
    assert len(dossier.events) == 1
    assert dossier.contradictions == ()


def trade(amount: str, period: str | None = "2023", between: tuple[str, ...] = ("EG", "IN"), **options: str) -> Article:
    figure = cr.TradeFigure(
        "figure:1", kind="trade-turnover", amount=Money(Decimal(amount) * 10**6, "USD", **options), period=When(period) if period else None,
        between=[f"state:{code}" for code in between],
    )  # fmt: skip
    return Article("نص", date(2024, 1, 1), amount, STATES, figures=[figure])


def test_amounts_that_differ_beyond_rounding_contradict_each_other() -> None:
    """529.4 and 529 million are one amount, 547 is another."""
    dossier = corpus.merge(
        [
            trade("529.4"),
            trade("529"),
            trade("547"),
            trade("500", bound="more-than"),
            trade("529.4", between=("IN", "EG")),
        ]
    )
    (figure,) = dossier.figures
    assert figure.amount == Money(Decimal("529400000"), "USD")
    assert [report.source for report in figure.reports] == ["500", "529", "529.4", "529.4", "547"]
    (contradiction,) = dossier.contradictions
    assert (contradiction.fact, contradiction.field) == ("figure:1", "amount")
    assert [(claim.value, len(claim.reports)) for claim in contradiction.claims] == [
        ("529400000 USD", 2),
        ("547000000 USD", 1),
    ]


def test_what_one_source_gives_side_by_side_is_no_contradiction() -> None:
    """Two amounts in one article are two things that it tells apart."""
    assert corpus.merge([evolve(trade("529"), source="a"), evolve(trade("547"), source="a")]).contradictions == ()
    assert len(corpus.merge([evolve(trade("529"), source="a"), evolve(trade("547"), source="b")]).contradictions) == 1


def test_other_figures_are_others() -> None:
    """Of other years, other parties, or of a time that nobody tells."""
    dossier = corpus.merge(
        [trade("529"), trade("547", "2022"), trade("600", between=("EG", "KE")), trade("700", None), trade("800", None)]
    )
    assert len(dossier.figures) == 5
    assert dossier.contradictions == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("529.4", "529", True),
        ("529.4", "530", True),
        ("529.4", "500", False),
        ("529.4", "547", False),
        ("5", "5.2", True),
        ("5", "5.4", False),
        ("1.05", "1.1", True),
    ],
)
def test_rounding(one: str, other: str, same: bool) -> None:
    """Half a unit of the coarser one's last digit, and five percent at most."""
    pair = Money(Decimal(one), "USD"), Money(Decimal(other), "USD")
    assert same_amount(*pair) is same_amount(*reversed(pair)) is same


def test_persons_and_relations() -> None:
    """A person with their posts and events; a relation that one reports and another denies."""
    texts = [
        "زار الرئيس التركي رجب طيب أردوغان روما يوم 9 أغسطس 2024",
        "وصل الرئيس رجب طيب أردوغان إلى روما يوم 9 أغسطس 2024",
    ]
    dossier = corpus.merge(cr.parse(text, source=name) for text, name in zip(texts, "ab", strict=True))
    (person,) = dossier.persons
    assert (person.id, person.events) == ("person:recep-tayyip-erdogan", ("event:1",))
    assert [report.source for report in person.reports] == ["a", "b"]
    office = Office("office:president-eg", title="president", of="state:EG", holder="person:a")
    told = Article("", None, "a", [*STATES, Person("person:a"), office])
    assert [(claim.value, len(claim.reports)) for claim in corpus.merge([told, told]).persons[0].offices] == [
        ("president of state:EG", 2)
    ]
    relations = [
        Article(
            "",
            None,
            source,
            STATES,
            relations=[
                Relation("relation:1", subject="state:EG", predicate="supports", object="state:IN", status=status)
            ],
        )
        for source, status in (("a", "held"), ("b", "held"), ("c", "denied"))
    ]
    (relation,) = corpus.merge(relations).relations
    claims = [(claim.value, [report.source for report in claim.reports]) for claim in relation.contradictions[0].claims]
    assert claims == [("held", ["a", "b"]), ("denied", ["c"])]


def read(told: Iterable[Told]) -> list[Article]:
    return [cr.parse(one.text, published=one.published, source=one.source) for one in told]


def test_the_order_of_articles_does_not_matter() -> None:
    """Equal articles, equal dossier."""
    found = read(articles(240, 30))
    dossier = corpus.merge(found)
    Random(3).shuffle(found)
    assert corpus.merge(found) == dossier


@pytest.mark.slow
def test_ten_thousand_articles_about_five_hundred_events() -> None:
    """Reports of an event are joined, those of others kept apart (F1 over pairs of 0.98 at least); every planted contradiction is listed, and no other."""
    told = list(articles(10_000, 500))
    planted: dict[str, Planted] = {one.source: one.planted for one in told}
    dossier = corpus.merge(read(told))
    clusters = [Counter(planted[report.source].number for report in event.reports) for event in dossier.events]
    together = sum(pairs(number) for cluster in clusters for number in cluster.values())
    joined = sum(pairs(cluster.total()) for cluster in clusters)
    meant = sum(pairs(number) for number in Counter(one.planted.number for one in told).values())
    assert 2 * together / (joined + meant) >= 0.98
    listed = {
        (planted[c.claims[0].reports[0].source].number, c.field, value.value)
        for c in dossier.contradictions
        for value in c.claims
    }
    wrong = [event for event in set(planted.values()) if event.wrong is not None]
    assert len(wrong) == 125
    for event in wrong:
        assert event.wrong is not None
        assert {(event.number, event.wrong.field, value) for value in (event.wrong.right, event.wrong.wrong)} <= listed
    assert len(dossier.contradictions) == 125


def pairs(number: int) -> int:
    return number * (number - 1) // 2
