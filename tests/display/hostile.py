"""An article whose every word wants to be something else: markup, a script, a new line of a table, a bidi override."""

from __future__ import annotations

from datetime import date

from caspian_relations.model import (
    Article,
    Conflict,
    Coordinates,
    Corridor,
    Figure,
    Found,
    Meeting,
    Mention,
    Money,
    Office,
    Person,
    Place,
    Relation,
    Span,
    State,
    Statement,
    Summit,
    When,
)

SCRIPT = "<script>document.title='owned'</script>"
IMAGE = '"><img src=x onerror="document.title=\'owned\'">'
STYLE = "</style></title></textarea>--><svg/onload=document.title='owned'>"
MARKDOWN = "**b** _i_ `c` [x](javascript:alert(1)) <b>h</b> | cell | # h ~~s~~ &amp; ![i](x) $m$ {y} \\ @z http://a.example www.b.example"
BIDI = "\u202eabc\u202c \u2067\u2066 \u2069\u2069\u2069 \u200f\u061c\u202d left open \u202b\u2068"
CONTROLS = "\x00 \x01\x08\x0b\x0c\x1b[31m\x7f\x85\x9f \ud800 \r\n\r\t\ufeff\ufffe\uffff\u2028\u2029"
EMOJI = "👩‍👩‍👧‍👦🇰🇿 e\u0301 \u0640"
LONG = "ا" * 10_000

TEXT = f"زار {SCRIPT} مصر\n{IMAGE} قال {STYLE}\n{BIDI}\n{CONTROLS}\n{EMOJI} {MARKDOWN}\n\n{LONG}\n"


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def article() -> Article:
    """Return it. Mentions lie within and across each other, over line ends and over controls."""
    everything = (SCRIPT, IMAGE, STYLE, MARKDOWN, BIDI, CONTROLS, LONG)
    names = [Person(f"person:{i}", {"en": words, "ar": f"م{words}"}) for i, words in enumerate(everything)]
    places = [
        Place("place:x", {"en": IMAGE}, coordinates=Coordinates(30, 31)),
        Place("place:y", {"ar": BIDI + "مصر"}, coordinates=Coordinates(31, 30)),
    ]
    entities = [
        *names,
        *places,
        State("state:EG", {"en": STYLE}, alpha2="EG", capital="place:x"),
        Office("office:1", title="head", of="state:EG", holder="person:0"),
        Corridor("corridor:1", {"en": SCRIPT}, waypoints=["place:x", "place:y"]),
    ]
    first, second = TEXT.index("مصر"), TEXT.index("قال")
    mentions = [
        Mention(Span(0, first + 3), "person:0"),
        Mention(Span(4, first + 2), "person:1"),
        Mention(_span(SCRIPT), "state:EG"),
        Mention(Span(first, second + 3), "place:x"),
        Mention(Span(second, second + 30), "place:y"),
        *(Mention(_span(words), f"person:{i}") for i, words in enumerate(everything) if i > 1),
        Mention(_span(EMOJI), "corridor:1"),
        Mention(Span(TEXT.index(EMOJI) - 3, TEXT.index(EMOJI) + 2), "office:1"),
    ]
    evidence = [_span(SCRIPT), _span(BIDI), _span(CONTROLS), _span(LONG)]
    return Article(
        TEXT,
        published=date(2024, 8, 9),
        source="javascript:document.title='owned'",
        entities=entities,
        mentions=sorted(mentions),
        dates=[Found(_span("قال"), When("2024-08"))],
        quantities=[Found(_span("مصر"), Money(5, "USD"))],
        events=[
            Summit("event:1", name={"en": IMAGE}, ordinal=3, when=When("2024-08-09"), place="place:x", host="state:EG", evidence=evidence),
            Meeting("event:2", name={"ar": BIDI}, participants=["person:0", "person:5"], when=When("2020/.."), said_in="statement:1"),
        ],
        figures=[Figure("figure:1", kind="other", amount=Money(5), between=["person:3", "person:4"], evidence=evidence)],
        relations=[Relation("relation:1", subject="person:3", predicate="meets", object="concept:x", evidence=evidence)],
        statements=[Statement("statement:1", speaker="person:2", content=_span(STYLE), about=["person:6"], evidence=evidence)],
        boilerplate=[_span(LONG)],
        conflicts=[Conflict("other", [_span(STYLE)], SCRIPT, MARKDOWN)],
    )  # fmt: skip
