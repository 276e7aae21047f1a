"""`corpus.merge` joins reports of the same statement, and none of another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from random import Random

import pytest

import caspian_relations as cr
from caspian_relations import corpus
from caspian_relations.corpus.statements import Words, words
from caspian_relations.model import Article, Meeting, Office, Person, Span, Statement

ENERGY = "ضرورة تعزيز التعاون بين البلدين في مجال الطاقة"
PEOPLE = [Person("person:ali", known=False), Person("person:omar", known=False)]
OFFICES = [
    Office("office:minister", title="minister", of="state:EG", holder="person:ali"),
    Office("office:spokesperson", title="spokesperson", of="state:EG"),
]


def report(
    content: str | None,
    speaker: str | None = "person:ali",
    *,
    day: str | None = "2024-08-09",
    verb: str = "say",
    described: str = "",
    about: Iterable[str] = (),
    source: str | None = None,
) -> Article:
    """An article that reports one statement."""
    said = content or ""
    text = f"قال {described} {said}."
    begin = len("قال ") + len(described) + 1
    statement = Statement(
        "statement:1",
        speaker=speaker,
        verb=verb,
        content=Span(begin, begin + len(said)) if said else None,
        described_as=Span(4, 4 + len(described)) if described else None,
        about=about,
        evidence=[Span(0, 3)],
    )
    states = [cr.State("state:EG", alpha2="EG")]
    published = date.fromisoformat(day) if day else None
    events = [Meeting("event:7", participants=["state:EG", "person:omar"])]
    return Article(text, published, source, [*PEOPLE, *OFFICES, *states], events=events, statements=[statement])


def sizes(*told: Article) -> list[int]:
    """How many reports each statement of the dossier has."""
    return sorted(len(statement.reports) for statement in corpus.merge(told).statements)


@pytest.mark.parametrize(
    "other",
    [
        report(ENERGY),
        # Spelling, clitics and what stands before are no difference.
        report("وضرورة تعزيز التّعاون بين البلدين فى مجال الطاقه"),
        report("ضرورة تعزيز التعاون بين البلدين في مجال الطاقة المتجددة"),
        report(ENERGY, verb="stress"),
        report(ENERGY, day="2024-08-10"),
        report(ENERGY, day="2024-08-08"),
        report(ENERGY, "office:minister"),
    ],
)
def test_reports_of_one_statement_are_joined(other: Article) -> None:
    """In whatever order they come."""
    assert sizes(report(ENERGY), other) == sizes(other, report(ENERGY)) == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (report(ENERGY), report(ENERGY, "person:omar")),
        (report(ENERGY), report(ENERGY, "office:spokesperson")),
        (report(ENERGY), report(ENERGY, None)),
        (report(ENERGY, None), report(ENERGY, None)),
        (report(ENERGY, None, described="مصدر مطلع"), report(ENERGY, None, described="مصدر دبلوماسي")),
        (report(ENERGY), report(ENERGY, day="2024-08-11")),
        (report(ENERGY), report(ENERGY, day=None)),
        # Denied, and in other numbers: something else is said.
        (report(ENERGY), report("لا ضرورة لتعزيز التعاون بين البلدين في مجال الطاقة")),
        (report(ENERGY), report("وليست ضرورة تعزيز التعاون بين البلدين في مجال الطاقة")),
        (report(f"{ENERGY} بنسبة 20 في المئة"), report(f"{ENERGY} بنسبة 30 في المئة")),
        (report(f"{ENERGY} خلال ثلاثة أعوام"), report(f"{ENERGY} خلال خمسة أعوام")),
        (report(ENERGY), report("ضرورة تعزيز التعاون بين البلدين في مجال النقل")),
        # Other matters; and one sentence of a speech.
        (report(ENERGY), report("ضرورة تعزيز التعاون بين البلدين في مجال الثقافة والسياحة والتعليم")),
        (report(ENERGY), report(f"{ENERGY} وزيادة حجم التبادل التجاري وتسهيل حركة النقل وتوسيع الممرات وتشجيع الاستثمارات المشتركة")),
        # Too short to tell.
        (report("دعم مصر الكامل"), report("دعم مصر")),
        (report(None), report(None)),
    ],
)  # fmt: skip
def test_other_statements_stay_apart(one: Article, other: Article) -> None:
    """Another speaker, another day, another matter, or too little to tell."""
    assert sizes(one, other) == sizes(other, one) == [1, 1]


def test_the_same_short_words_are_the_same() -> None:
    """Word for word, however few; and of whom nobody names, by how they are described."""
    assert sizes(report("دعم مصر"), report("دعم مصر")) == [2]
    described = report(ENERGY, None, described="مصدر مطلع")
    assert sizes(described, described) == [2]


def test_a_statement_says_what_its_reports_say_together() -> None:
    """The fullest wording of the first day, the usual verb, all that it is about, every report in time."""
    told = [
        report(ENERGY, day="2024-08-10", source="c", verb="say"),
        report(ENERGY, source="b", verb="stress", about=["state:EG"]),
        report(f"{ENERGY} النظيفة", source="a", verb="stress", about=["event:7"]),
    ]
    dossier = corpus.merge(told)
    (statement,) = dossier.statements
    assert (statement.id, statement.speaker, statement.verb) == ("statement:1", "person:ali", "stress")
    assert statement.words == f"{ENERGY} النظيفة"
    event = next(event for event in dossier.events if any(report.source == "a" for report in event.reports))
    assert statement.about == tuple(sorted([event.id, "state:EG"]))
    assert [(report.source, report.fact) for report in statement.reports] == [("a", "statement:1"), ("b", "statement:1"), ("c", "statement:1")]  # fmt: skip
    assert dossier.entry("statement:1") == statement
    assert dossier.span("statement:1") == (date(2024, 8, 9), date(2024, 8, 10))


def test_the_order_of_articles_does_not_matter() -> None:
    """The same dossier for every order."""
    told = [
        report(content, speaker, day=f"2024-08-{9 + number % 3:02}", source=str(number))
        for number, (content, speaker) in enumerate(
            (content, speaker)
            for content in (ENERGY, f"{ENERGY} المتجددة", f"لا {ENERGY}", "دعم مصر", None)
            for speaker in ("person:ali", "person:omar", "office:minister")
        )
    ]
    expected = corpus.merge(told).statements
    for seed in range(5):
        Random(seed).shuffle(told)
        assert corpus.merge(told).statements == expected


def test_what_shares_only_common_words_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand statements of one speaker on one day, all of the same ten words and ten of their own: linear, not a million comparisons."""
    compared = 0
    as_those_of = Words.as_those_of

    def counted(self: Words, other: Words) -> bool:
        nonlocal compared
        compared += 1
        return as_those_of(self, other)

    monkeypatch.setattr(Words, "as_those_of", counted)
    usual = "حجم تبادل تجاري بلدين طاقة نقل ممر تعاون زيادة صادرات"
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    rng = Random(3)
    told = [
        report(f"{usual} {' '.join(''.join(rng.choices(letters, k=9)) for _ in range(10))}", source=str(number))
        for number in range(1000)
    ]
    assert len(corpus.merge([*told, *told]).statements) == 1000
    assert compared <= 2000


def test_what_words_say() -> None:
    """Clitics are taken off, empty words left out; numbers and negations are told apart from the rest."""
    assert words("ولن نزيد الإنتاج في 2025") == Words(frozenset({"نزيد", "الانتاج"}), (("2025", 1), ("لن", 1)))
