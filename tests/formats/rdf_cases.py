"""What the tests of RDF share: the syntaxes, and an article with something of every kind."""

from datetime import date

from hypothesis import strategies as basic

from caspian_relations.model import (
    Article,
    Congratulation,
    Coordinates,
    Edition,
    Found,
    Mention,
    Money,
    Person,
    Place,
    Relation,
    Series,
    Span,
    State,
    Statement,
    TradeFigure,
    Visit,
    When,
)

SYNTAXES = {"turtle": "turtle", "ntriples": "nt", "trig": "trig", "jsonld": "json-ld"}
"""Name of the format -> name that rdflib has for it."""
IN_ANY = basic.sampled_from(list(SYNTAXES))
"""A format."""
TEXTS = basic.text(basic.characters(), max_size=12)
"""Any characters at all."""


def an_article() -> Article:
    """One with something of every kind."""
    return Article(
        "هنأ علي مصر، وزار القاهرة في 9 أغسطس 2024",
        date(2024, 8, 9),
        "https://example.org/news/1?a=b&c=d",
        [
            State("state:EG", {"en": "Egypt", "ar": ["مصر", "جمهورية مصر"]}, "Q79", alpha2="EG", capital="place:cairo"),
            State("state:JO", alpha2="JO"),
            Place("place:cairo", {"en": "Cairo"}, coordinates=Coordinates(30.0444, -31.2)),
            Person("person:ali", {"ar": "علي"}, known=False),
            Series(
                "series:cop", kind="climate-conference", editions=[Edition(29, start=date(2024, 11, 11)), Edition(None)]
            ),
        ],
        [Mention(Span(8, 11), "state:EG"), Mention(Span(4, 7), "event:1", "description")],
        [Found(Span(29, 41), When("2024-08-09"))],
        [Found(Span(29, 30), Money("529.40", "USD", "600"))],
        [
            Visit(
                "event:1",
                name={"ar": ["زيارة"]},
                visitors=["person:ali"],
                participants=["state:EG", "person:ali"],
                destination="state:EG",
                place="place:cairo",
                when=When("2024-08-09"),
                said_in="statement:1",
                evidence=[Span(13, 21), Span(0, 3)],
                inferred={"when.year": "published"},
            ),
            Congratulation("event:2", participants=["person:ali", "state:EG"], occasion=Span(0, 3)),
        ],
        [
            TradeFigure(
                "figure:1", kind="exports", change="x2.7", amount=Money(5, "USD"), between=["state:JO", "state:EG"]
            )
        ],
        [Relation("relation:1", subject="person:ali", predicate="visits", object="state:EG", evidence=[Span(13, 21)])],
        [Statement("statement:1", speaker="person:ali", content=Span(0, 11), about=["state:EG"])],
        [Span(0, 3)],
    )
