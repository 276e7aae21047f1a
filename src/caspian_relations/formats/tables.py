"""What tables hold: the columns of every table, declared once for CSV, Arrow, Parquet, pandas and polars.

An article makes eight tables. ``facts`` is the main one: a row for each event, figure, relation and statement, with the columns of
`caspian_relations.model.FactRow`. The others hold what a flat row cannot: entities, all names, mentions, dates, quantities, all evidence, and
the text itself. The first column of each, ``article``, ties the tables of many articles together.

`rows` gives the rows of a table as plain Python values, which fit the types of its columns. Texts are `caspian_relations.formats.escapes.escaped`,
as no file can hold a lone surrogate; several ids in one cell are joined by a space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import frozen

from caspian_relations.formats.escapes import escaped
from caspian_relations.formats.identity import article_id as identified
from caspian_relations.model import (
    Article,
    Coordinates,
    Duration,
    Entity,
    Fact,
    Measure,
    Money,
    Names,
    Percentage,
    Quantity,
    Span,
    When,
)
from caspian_relations.model.amounts import plain
from caspian_relations.model.errors import InvalidValue

__all__ = ["TABLES", "Column", "Row", "Table", "Type", "entity_row", "facts_rows", "names", "rows", "table"]

Row = dict[str, Any]
"""Name of a column -> its value: `str`, `int`, `float`, `bool`, `datetime.date` or None."""


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    """Unicode, without lone surrogates and control characters."""
    INTEGER = "integer"
    REAL = "real"
    """A binary floating-point number of 64 bits. Amounts are no such numbers but text: they are exact."""
    FLAG = "flag"
    """True or False."""
    DAY = "day"
    """A day of the Gregorian calendar, years 1 to 9999."""


@frozen
class Column:
    """One column of a table.

    >>> table("facts").columns[0]
    Column(name='article', type=<Type.TEXT: 'text'>, meaning='Id of the article.', required=True)
    """

    name: str
    """As it stands in the header."""
    type: Type
    """What its cells hold."""
    meaning: str
    """What it says, in one sentence."""
    required: bool = False
    """Whether every row has a value there."""


@frozen
class Table:
    """One table: its columns, and how an article makes its rows."""

    name: str
    """By which callers ask for it."""
    meaning: str
    """What a row is."""
    columns: tuple[Column, ...]
    """In order."""
    read: Callable[[Article], Iterable[Row]]
    """From an article to rows, without the column ``article`` and with texts as they are; use `rows`."""


def _columns(types: Mapping[Type, str], required: str, **meanings: str) -> tuple[Column, ...]:
    """Columns of text, but for those whose names `types` gives under another type."""
    typed = {name: type for type, names in types.items() for name in names.split()}
    return tuple(
        Column(name, typed.get(name, Type.TEXT), meaning, name in required.split())
        for name, meaning in {"article": "Id of the article.", **meanings}.items()
    )


_SAID = {
    "text": "The words of the text.",
    "text_start": "Where they begin, in code points from 0.",
    "text_end": "Where they end: one past the last character.",
}
_INTEGERS = "ordinal position text_start text_end"


# -- Rows ---------------------------------------------------------------------------------------------------------------


def _cell(value: Any) -> Any:
    """A value of the model as a cell; members of enums become plain strings."""
    match value:
        case tuple():
            return " ".join(str(_cell(member)) for member in value) or None
        case StrEnum():
            return str(value)
        case When():
            return value.edtf
        case _:
            return value


def _said(span: Span, text: str) -> Row:
    return {"text": span.of(text), "text_start": span.start, "text_end": span.end}


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _facts(article: Article) -> Iterator[Row]:
    for row in article.facts():
        yield {
            "source": article.source,
            "published": article.published,
            **row,
            "start": _day(row["start"]),
            "end": _day(row["end"]),
        }


def entity_row(entity: Entity) -> Row:
    """Return the row of `entity`, without the column ``article``: every column, None where the entity has nothing to say.

    >>> from caspian_relations.model import State
    >>> row = entity_row(State("state:KZ", {"en": "Kazakhstan"}, alpha2="KZ", capital="place:astana"))
    >>> row["type"], row["name_en"], row["capital"], row["latitude"]
    ('State', 'Kazakhstan', 'place:astana', None)
    """
    point: Coordinates | None = getattr(entity, "coordinates", None)
    own = {
        "type": type(entity).__name__,
        "name_en": entity.names.first("en"),
        "name_ar": entity.names.first("ar"),
        "latitude": point.latitude if point else None,
        "longitude": point.longitude if point else None,
    }
    return {
        column.name: own[column.name] if column.name in own else _cell(getattr(entity, column.name, None))
        for column in _ENTITIES[1:]
    }


def _entities(article: Article) -> Iterator[Row]:
    return map(entity_row, article.entities)


def _named(article: Article) -> Iterator[tuple[str, Names]]:
    yield from ((entity.id, entity.names) for entity in article.entities)
    yield from ((event.id, event.name) for event in article.events)


def _names(article: Article) -> Iterator[Row]:
    for id, names in _named(article):
        for language in names:
            for position, name in enumerate(names[language], 1):
                yield {"id": id, "language": language, "position": position, "name": name}


def _mentions(article: Article) -> Iterator[Row]:
    for mention in article.mentions:
        yield {"referent": mention.referent, "form": str(mention.form), **_said(mention.span, article.text)}


def _dates(article: Article) -> Iterator[Row]:
    for found in article.dates:
        when = found.value
        yield {
            "edtf": when.edtf,
            "start": when.start,
            "end": when.end,
            "precision": _cell(when.precision),
            "basis": _cell(when.basis),
            "relative": when.relative,
            **_said(found.span, article.text),
        }


def amount_row(quantity: Quantity | None) -> Row:
    """Return ``amount``, ``unit``, ``amount_to``, ``bound``, ``candidates`` and ``duration`` of an amount, None where it has nothing to say.

    >>> [cell for cell in amount_row(Percentage(5, 10)).values() if cell]
    ['5', '%', '10']
    """
    row: Row = dict.fromkeys(("amount", "unit", "amount_to", "bound", "candidates", "duration"))
    match quantity:
        case Money(amount=amount, currency=unit):
            row |= {"amount": plain(amount), "unit": unit, "candidates": _cell(quantity.candidates)}
        case Measure(value=amount, unit=unit):
            row |= {"amount": plain(amount), "unit": unit}
        case Percentage(value=amount):
            row |= {"amount": plain(amount), "unit": "%"}
        case Duration(iso=iso):
            row["duration"] = iso
    if isinstance(quantity, Money | Measure | Percentage):
        row |= {
            "amount_to": None if quantity.to is None else plain(quantity.to),
            "bound": _cell(quantity.bound),
        }
    return row


def _quantities(article: Article) -> Iterator[Row]:
    for found in article.quantities:
        yield {"type": type(found.value).__name__, **amount_row(found.value), **_said(found.span, article.text)}


def _spans(fact: Fact) -> Iterator[tuple[str, int, Span]]:
    for position, span in enumerate(fact.evidence, 1):
        yield "evidence", position, span
    for role in ("content", "described_as", "document", "occasion"):
        words: Span | None = getattr(fact, role, None)
        if words is not None:
            yield role, 1, words


def _evidence(article: Article) -> Iterator[Row]:
    for fact in (*article.events, *article.figures, *article.relations, *article.statements):
        for role, position, span in _spans(fact):
            yield {"fact": fact.id, "role": role, "position": position, **_said(span, article.text)}


def _articles(article: Article) -> Iterator[Row]:
    yield {"source": article.source, "published": article.published, "text": article.text}


# -- Columns ------------------------------------------------------------------------------------------------------------

_FACTS = _columns(
    {Type.INTEGER: _INTEGERS, Type.DAY: "published start end"},
    "article kind id type text",
    source="Where the article comes from, as the caller gave it.",
    published="Its day of publication.",
    kind="event, figure, relation or statement.",
    id="Id of the fact within the article.",
    type="Class of an event, kind of a figure, predicate of a relation, verb of a statement.",
    subject="Ids: subject of a relation, speaker, visitors, caller, congratulator, interviewee, first party of a figure.",
    object="Ids: object of a relation, destination, what a statement is about, the other parties.",
    participants="Ids of all who take part in an event, or between whom a figure was measured.",
    place="Id of the place of an event.",
    series="Id of the series of an event.",
    ordinal="Its number in the series, from 1.",
    edtf="Date of an event or period of a figure (EDTF, ISO 8601-2).",
    start="Its first day.",
    end="Its last day, included.",
    amount="A figure's amount: exact decimal digits; the lower end of a range.",
    unit="Its currency (ISO 4217), its unit, or %.",
    change="Its change: +15%, x2.",
    status="held, ongoing, planned, proposed, cancelled or denied; empty for statements.",
    said_in="Id of the statement that reports it.",
    text="The words of its first piece of evidence; empty where it has none.",
    text_start="Where they begin, in code points from 0.",
    text_end="Where they end: one past the last character.",
    rule="Name of the rule that read it.",
    inferred="field=source of what the words do not say.",
)
_ENTITIES = _columns(
    {Type.REAL: "latitude longitude", Type.FLAG: "known"},
    "article id type",
    id="Its id, the same in every article.",
    type="State, Region, Place, Person, Office, Organization, Series, or a kind of Corridor.",
    name_en="Its usual English name.",
    name_ar="Its usual Arabic name.",
    wikidata="Its Wikidata item.",
    known="Whether the reference knows a person or organisation.",
    kind="What sort of place, organisation, series or corridor it is.",
    acronym="Usual Latin acronym of an organisation or corridor.",
    alpha2="ISO 3166-1 alpha-2 code of a state.",
    alpha3="ISO 3166-1 alpha-3 code.",
    numeric="ISO 3166-1 numeric code, three digits.",
    capital="Id of a state's capital.",
    m49="UN M49 code of a region.",
    state="Id of the state in which a place lies.",
    latitude="Of a place, in degrees, north positive (WGS 84).",
    longitude="Of a place, in degrees, east positive (WGS 84).",
    locode="UN/LOCODE of a place.",
    title="Which post an office is.",
    of="Id of the state or organisation that has the post.",
    holder="Id of the person who holds it.",
    since="First day in office (EDTF).",
    until="Last day in office (EDTF).",
    seat="Id of the place where an organisation sits.",
    members="Ids of the members of a region or organisation.",
    part_of="Id of the organisation or state that an organisation belongs to.",
    convener="Id of who convenes a series.",
    states="Ids of the states along a corridor, in order.",
    waypoints="Ids of the places along a corridor, in order.",
    modes="By what a transport corridor carries.",
    medium="Through what a digital corridor carries.",
    carrier="What an energy corridor carries.",
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        Table("facts", "An event, figure, relation or statement.", _FACTS, _facts),
        Table("entities", "An entity that the text mentions or a fact refers to.", _ENTITIES, _entities),
        Table(
            "names",
            "A name of an entity or event in a language.",
            _columns(
                {Type.INTEGER: _INTEGERS},
                "article id language position name",
                id="Id of the entity or event.",
                language="BCP 47 tag.",
                position="1 for the preferred name in this language.",
                name="The name.",
            ),
            _names,
        ),
        Table(
            "mentions",
            "A place where the text mentions an entity or event.",
            _columns(
                {Type.INTEGER: _INTEGERS},
                "article referent form text text_start text_end",
                referent="Id of the entity or event.",
                form="In which form: name, nisba, title, pronoun …",
                **_SAID,
            ),
            _mentions,
        ),
        Table(
            "dates",
            "A date in the text.",
            _columns(
                {Type.INTEGER: _INTEGERS, Type.DAY: "start end"},
                "article basis text text_start text_end",
                edtf="What it says (EDTF, ISO 8601-2).",
                start="The first day that it may be.",
                end="The last day that it may be, included.",
                precision="How finely it is known: day, month, year …",
                basis="What supplied the parts that the words lack: stated, published, edition or context.",
                relative="A signed ISO 8601 duration, where no anchor is known.",
                **_SAID,
            ),
            _dates,
        ),
        Table(
            "quantities",
            "An amount in the text.",
            _columns(
                {Type.INTEGER: _INTEGERS},
                "article type text text_start text_end",
                type="Money, Percentage, Measure or Duration.",
                amount="Exact decimal digits; the lower end of a range.",
                unit="Currency (ISO 4217), unit, or %.",
                amount_to="The upper end of a range, included.",
                bound="about, more-than, at-least, less-than or at-most.",
                candidates="The currencies that it may be in, where the text does not decide.",
                duration="A length of time (ISO 8601).",
                **_SAID,
            ),
            _quantities,
        ),
        Table(
            "evidence",
            "A piece of the text that a fact points at.",
            _columns(
                {Type.INTEGER: _INTEGERS},
                "article fact role position text text_start text_end",
                fact="Id of the fact.",
                role="evidence, content or described_as (of a statement), document (of a signing), occasion (of a congratulation).",
                position="Its number among the pieces of this role, in text order, from 1.",
                **_SAID,
            ),
            _evidence,
        ),
        Table(
            "articles",
            "The article itself.",
            _columns(
                {Type.DAY: "published"},
                "article text",
                source="Where it comes from, as the caller gave it.",
                published="Its day of publication.",
                text="The whole text.",
            ),
            _articles,
        ),
    )
}
"""Name -> table, the main one first."""


def names() -> tuple[str, ...]:
    """Return the names of the tables.

    >>> names()
    ('facts', 'entities', 'names', 'mentions', 'dates', 'quantities', 'evidence', 'articles')
    """
    return tuple(TABLES)


def table(name: str = "facts") -> Table:
    """Return the table of that name; `InvalidValue` lists those that there are.

    >>> table("fact")
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidValue: table: got 'fact'; accepted: facts, entities, names, mentions, dates, quantities, evidence, articles
    """
    try:
        return TABLES[name]
    except (KeyError, TypeError):
        raise InvalidValue("table", name, ", ".join(TABLES)) from None


def rows(article: Article, name: str = "facts", *, article_id: str | None = None) -> Iterator[Row]:
    """Yield the rows of the table called `name`, each with all of its columns in order.

    `article_id` fills the column ``article``; without it that is `caspian_relations.formats.identity.article_id`.

    >>> [(row["article"], row["text"]) for row in rows(Article("نص"), "articles", article_id="news-17")]
    [('news-17', 'نص')]
    """
    of = table(name)
    id = identified(article, article_id)
    for read in of.read(article):
        row = {"article": id, **read}
        yield {
            column.name: escaped(row[column.name]) if type(row[column.name]) is str else row[column.name]
            for column in of.columns
        }


def facts_rows(article: Article, *, article_id: str | None = None) -> Iterator[Row]:
    """Yield a row for each fact, with the columns of ``table("facts")``.

    >>> from caspian_relations.model import Relation, State
    >>> states = [State("state:EG", alpha2="EG"), State("state:JO", alpha2="JO")]
    >>> article = Article("نص", entities=states, relations=[Relation("relation:1", subject="state:EG", predicate="meets", object="state:JO")])
    >>> [(row["type"], row["subject"], row["object"]) for row in facts_rows(article)]
    [('meets', 'state:EG', 'state:JO')]
    """
    return rows(article, "facts", article_id=article_id)
