"""Strings and articles that break formats which are not careful, shared by the tests of formats and by scripts that ask other programs."""

from __future__ import annotations

from datetime import date

from caspian_relations.model import (
    Article,
    Conflict,
    Found,
    Interview,
    Mention,
    Money,
    Office,
    Organization,
    Person,
    Place,
    Relation,
    Signing,
    Span,
    State,
    Statement,
    TradeFigure,
    TransportCorridor,
    Visit,
    When,
)

STRINGS = {
    "markup": "<b>&amp;</b> <!-- --> ]]> {{x}} ${y} %s",
    "quotes": '"a" \'b\' ""c «د» `e` \\ \\n /',
    "line ends": "أ\nب\r\nج\rد\x0bه\x0cو\x1cز\x85ح\u2028ط\u2029ي\n\n",
    "tabs": "\tأ\t\tب\t | _ # = ;,",
    "direction": "\u202eأ\u202c \u2067ب\u2069 \u200fج\u200e \u200dد\u200c \ufeffه",
    "nul": "أ\x00ب\x07ج\x1b[31m",
    "surrogates": "أ \ud800 ب \udfff ج",
    "emoji": "🌍 أ 👩‍👩‍👧‍👦 ب 🇰🇿 ج",
    "marks": "أَ\u0651\u0670 بــ ﷺ ﻻ e\u0301 \u0301",
    "formula": "=1+1 @x +y -z",
    "long": "اسم " * 2500,
}
"""What it is -> a string that has it."""


def article(words: str) -> Article:
    """An article that says `words` wherever words can stand: in its text (as a mention, evidence, content), names, labels and source."""
    text = f"{words} زار {words}"
    first, last, whole = Span(0, len(words)), Span(len(text) - len(words), len(text)), Span(0, len(text))
    names = {"ar": [words, words + " 2"], "en": words}
    fact = {"evidence": [first, last], "rule": "a-rule", "inferred": {"when.year": "published"}}
    return Article(
        text,
        date(2024, 8, 9),
        words,
        [
            TransportCorridor("corridor:c", names, acronym=words, modes=["rail"], states=["state:EG"], waypoints=["place:cairo"]),
            Office("office:o", names, title="president", of="state:EG", holder="person:ali", since=When("2014-06-08"), until=When("2030/..")),
            Organization("organization:x", names, "Q7184", acronym=words, kind="intergovernmental", members=["state:EG"], seat="place:cairo"),
            Person("person:علي", names, known=False),
            Person("person:ali", names),
            Place("place:cairo", names, state="state:EG", kind="city"),
            State("state:EG", names, "Q79", alpha2="EG"),
        ],
        [Mention(first, "state:EG"), Mention(last, "person:علي", "pronoun"), Mention(last, "event:1", "description")],
        [Found(first, When("2024-08-09", "published"))],
        [Found(last, Money("529.4", "USD", to=600, bound="about"))],
        [
            Visit("event:1", name=names, visitors=["person:ali"], participants=["person:ali"], destination="state:EG", when=When("2024-08-09"),
                  said_in="statement:1", **fact),
            Signing("event:2", participants=["state:EG", "organization:x"], document=whole, when=When("2024-08/2024-09"), **fact),
            Interview("event:3", interviewee="person:ali", outlet="organization:x"),
        ],
        [
            TradeFigure("figure:1", kind="exports", amount=Money(5, "USD"), change="+5%", between=["state:EG"], period=When("2023"), record=True, **fact),
        ],
        [
            Relation("relation:1", subject="person:ali", predicate="visits", object="state:EG", **fact),
            Relation("relation:2", subject="state:EG", predicate="member-of", object="organization:x", **fact),
            Relation("relation:3", subject="state:EG", predicate="condemns", object="concept:terrorism", **fact),
        ],
        [Statement("statement:1", speaker="person:ali", content=whole, about=["state:EG", "event:1"], described_as=last, **fact)],
        [last],
        [Conflict("other", [first], words, words)],
    )  # fmt: skip


def articles() -> dict[str, Article]:
    """What it is -> an article that says it everywhere; and a text of a hundred thousand characters, one of white space, and none."""
    everywhere = {name: article(words) for name, words in STRINGS.items()}
    return {
        **everywhere,
        "very long": Article("كلمة\n" * 20_000),
        "white space": Article(" \n\t\u2028 "),
        "empty": Article(""),
    }
