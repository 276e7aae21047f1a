"""What tables do not carry of an article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from caspian_relations.formats import tables
from caspian_relations.formats.carrying import uncarried
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Entity, Names, When

__all__ = ["losses", "more_names", "of_entities", "of_facts"]

_FACT = {"id", "said_in", "rule", "inferred", "status"}
_EVENT = _FACT | {
    "when", "place", "participants", "series", "ordinal", "visitors", "destination", "caller", "interviewee", "outlet",
}  # fmt: skip
_FIGURE = _FACT | {"kind", "amount", "between", "period", "change"}
_RELATION = _FACT | {"subject", "predicate", "object"}
_STATEMENT = _FACT | {"speaker", "verb", "about"}
_FACTS = {"events": _EVENT, "figures": _FIGURE, "relations": _RELATION, "statements": _STATEMENT}
"""Field of an article -> what a row of the table of facts carries of its members."""
_SPANS = {"evidence", "content", "described_as", "document", "occasion"}
_IN_ROW = {"edtf", "amount", "value", "currency", "unit"}
"""What a row of the table of facts carries of dates and amounts."""
_ENTITY = {column.name for column in tables.table("entities").columns} | {"coordinates", "names"}

_HELD_ELSEWHERE = {
    "mentions": "mentions",
    "dates": "dates",
    "quantities": "quantities",
    "text": "articles",
    "entities": "entities",
    **dict.fromkeys(_FACTS, "facts"),
}
"""Field of an article -> the table that carries it."""


def losses(article: Article, kept: Collection[str] = tuple(tables.TABLES)) -> Iterator[Loss]:
    """Yield what the tables called `kept` do not carry."""
    yield from omitted(article, dict.fromkeys(("boilerplate", "conflicts"), "tables hold what was read"))
    missing = {field: name for field, name in _HELD_ELSEWHERE.items() if name not in kept}
    yield from omitted(article, {field: f"it is in the table {name}" for field, name in missing.items()})
    in_rows = False
    for kind in _FACTS:
        facts = getattr(article, kind)
        if "facts" in kept:
            in_rows = in_rows or bool(facts)
            yield from of_facts(kind, facts, kept)
    if not in_rows and "articles" not in kept:
        yield from omitted(article, dict.fromkeys(("source", "published"), "they stand beside facts"))
    if "entities" in kept:
        yield from of_entities(article.entities, kept)


def of_entities(entities: Sequence[Entity], kept: Collection[str]) -> Iterator[Loss]:
    """Yield what rows of `entities` in the tables called `kept` do not carry."""
    yield from uncarried("entities", entities, _ENTITY, {"": "a flat row has no room for a list of meetings"})
    terms = [when for entity in entities for name in ("since", "until") if (when := getattr(entity, name, None))]
    yield from uncarried("entities.term", terms, {"edtf"}, {"": "only its EDTF date is in the table"})
    yield from undated("entities.term", terms)
    if "names" not in kept:
        yield from more_names("entities.names", [entity.names for entity in entities])


def undated(path: str, values: Iterable[object]) -> Iterator[Loss]:
    """Yield the loss of moments that have no date: their cells are empty, as where there is no moment."""
    lost = sum(isinstance(value, When) and value.edtf is None for value in values)
    if lost:
        yield Loss(path, "a moment without a date leaves its cells empty", count=lost)


def more_names(path: str, all_names: Iterable[Names]) -> Iterator[Loss]:
    """Yield the loss of all names but the first English and the first Arabic one."""
    more = sum(len(forms) - (language in ("en", "ar")) for names in all_names for language, forms in names.items())
    if more:
        yield Loss(path, "only the first English and the first Arabic name are kept", count=more)


def of_facts(kind: str, facts: Sequence[Any], kept: Collection[str]) -> Iterator[Loss]:
    """Yield what rows of `facts`, which stand in the field `kind` of an article, do not carry in the tables called `kept`."""
    carried = _FACTS[kind] | {"evidence"}
    carried |= _SPANS if "evidence" in kept else set()
    carried |= {"name"} if "names" in kept else set()
    elsewhere = "a row of facts has no column for it; the table {} of the format csv has it".format
    reasons = {"": "a row of facts has no column for it", "name": elsewhere("names")}
    yield from uncarried(kind, facts, carried, reasons | dict.fromkeys(_SPANS, elsewhere("evidence")))
    more = sum(max(0, len(fact.evidence) - 1) for fact in facts)
    if more and "evidence" not in kept:
        yield Loss(
            f"{kind}.evidence", "a row has the first piece; the table evidence of the format csv has all", count=more
        )
    for field in ("when", "period", "amount"):
        values = [value for fact in facts if (value := getattr(fact, field, None))]
        yield from uncarried(f"{kind}.{field}", values, _IN_ROW, reasons)
        yield from undated(f"{kind}.{field}", values)
