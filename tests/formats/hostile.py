"""What pages and people put into texts and names, and an article that holds all of it."""

from datetime import date

from caspian_relations.model import (
    Article,
    Entity,
    Found,
    Interview,
    Measure,
    Mention,
    Organization,
    Person,
    Place,
    Relation,
    Span,
    Statement,
    When,
)

STRINGS = {
    "markup": '<b onclick="x">&amp; ]]> <!-- --> <?php ?> </data></node>',
    "quotes": "\"double\" 'single' ”curly“ «guillemets» `back`",
    "line ends": "a\nb\r\nc\rd\te\u2028f\u2029g\x85h\x0bi\x0cj",
    "bidi": "\u202eمرحبا\u202c \u2067abc\u2069 \u200f\u200e\u061c\u202a\u202d",
    "formula": '=HYPERLINK("http://example.org";"click")',
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1:A9)",
    "tab": "\t=1",
    "return": "\r=1",
    "new line": "\n=1",
    "wide": "＝1+1",
    "apostrophe": "'=1",
    "number": "+15%",
    "nul": "a\x00b",
    "controls": "\x01\x02\x07\x08\x1b[31m\x1f\x7f\x9f",
    "lone surrogates": "a\ud800b \udfff",
    "split pair": "\ud83c\udf0d",
    "noncharacters": "\ufffe\uffff\ufeff",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 🇰🇿 𐏿",
    "long": "م" * 10_000,
    "long and wide": "🌍" * 5_000,
    "escapes": r"\u0041 \ud800 \n \, \\ C:\users\u00",
    "calendar": "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other; a, b:c",
    "cypher": "'}) DETACH DELETE n // $id {id: 1}",
    "json": '{"a": [1, null]}',
    "missing": "NA",
    "null": "null",
    "outer space": "  x  ",
    "caret": "^n^'^^",
    "yaml": "- a: !!python/object",
}
"""What it is -> the string."""

TEXT = "\x00".join(STRINGS.values())


def _spans() -> dict[str, Span]:
    spans, start = {}, 0
    for name, string in STRINGS.items():
        spans[name] = Span(start, start + len(string))
        start += len(string) + 1
    return spans


SPANS = _spans()


def _slug(string: str) -> str:
    return "-".join(string.split())


def _line(string: str) -> str:
    return f"x{string}x".replace("\n", " ")


PERSONS = {name: f"person:{_slug(string)}-{number}" for number, (name, string) in enumerate(STRINGS.items(), 1)}
"""What it is -> the id of the person who is called so."""


def article() -> Article:
    """An article in which persons, organisations, places, events, statements and relations are made of these strings."""
    entities: list[Entity] = []
    events = []
    for number, (name, string) in enumerate(STRINGS.items(), 1):
        entities += [
            Person(PERSONS[name], {"en": string, "ar": [string, f"{string} 2"]}),
            Organization(f"organization:o{number}", {"tr": string}, acronym=string),
            Place(f"place:p{number}", {"en": string}, coordinates=None),
        ]
        events.append(
            Interview(
                f"event:{number}",
                name={"en": string},
                when=When("2024-08-09"),
                place=f"place:p{number}",
                participants=[PERSONS[name]],
                evidence=[SPANS[name]],
                rule=_line(string),
                outlet=f"organization:o{number}",
            )
        )
    return Article(
        TEXT,
        date(2024, 8, 9),
        STRINGS["markup"],
        entities=entities,
        mentions=[Mention(SPANS[name], PERSONS[name]) for name in STRINGS],
        quantities=[Found(span, Measure(1, _line(STRINGS[name]))) for name, span in SPANS.items()],
        events=events,
        relations=[
            Relation(
                f"relation:{number}",
                subject=PERSONS[name],
                predicate="supports",
                object=f"concept:{_slug(STRINGS[name])}",
            )
            for number, name in enumerate(STRINGS, 1)
        ],
        statements=[
            Statement(f"statement:{number}", speaker=PERSONS[name], content=SPANS[name], about=["event:1"])
            for number, name in enumerate(STRINGS, 1)
        ],
    )
