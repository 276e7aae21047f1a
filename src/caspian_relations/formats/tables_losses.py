"""What tables do not carry of an article."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from caspian_relations.formats import tables
from caspian_relations.formats.carrying import uncarried
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article

__all__ = ["losses"]

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
_ENTITY = {column.name for column in tables.table("entities").columns} | {"coordinates", "names"}

_NO_COLUMN = {"": "the table of facts has no column for it"}
_HELD_ELSEWHERE = {
    "mentions": "mentions",
    "dates": "dates",
    "quantities": "quantities",
    "text": "articles",
}
"""Field of an article -> the table that carries it."""


def losses(article: Article, kept: Collection[str] = tuple(tables.TABLES)) -> Iterator[Loss]:
    """Yield what the tables called `kept` do not carry."""
    yield from omitted(article, {"boilerplate": "tables hold what was read", "conflicts": "tables hold what was read"})
    missing = {field: name for field, name in _HELD_ELSEWHERE.items() if name not in kept}
    yield from omitted(article, {field: f"it is in the table {name}" for field, name in missing.items()})
    if "facts" in kept:
        yield from _of_facts(article, kept)
    else:
        yield from omitted(article, dict.fromkeys(_FACTS, "it is in the table facts"))
    if "articles" not in kept and not ("facts" in kept and any(getattr(article, kind) for kind in _FACTS)):
        yield from omitted(article, dict.fromkeys(("source", "published"), "it is in the table articles"))
    if "entities" in kept:
        yield from _of_entities(article, kept)
    else:
        yield from omitted(article, {"entities": "it is in the table entities"})


def _of_entities(article: Article, kept: Collection[str]) -> Iterator[Loss]:
    yield from uncarried("entities", article.entities, _ENTITY, {"": "a flat row has no room for a list of meetings"})
    terms = [
        when for entity in article.entities for name in ("since", "until") if (when := getattr(entity, name, None))
    ]
    yield from uncarried("entities.term", terms, {"edtf"}, {"": "only its EDTF date is in the table"})
    if "names" not in kept:
        more = sum(sum(map(len, entity.names.values())) - _shown(entity.names) for entity in article.entities)
        if more:
            yield Loss("entities.names", "all but the first are in the table names", count=more)


def _shown(names: Collection[str]) -> int:
    return ("en" in names) + ("ar" in names)


def _of_facts(article: Article, kept: Collection[str]) -> Iterator[Loss]:
    elsewhere = _SPANS if "evidence" in kept else set()
    more = {"evidence": "only the first piece is in the row; all are in the table evidence"}
    spans = dict.fromkeys(_SPANS, "it is in the table evidence") | more
    for kind, carried in _FACTS.items():
        facts = getattr(article, kind)
        names = {"name"} if "names" in kept else set()
        reasons = _NO_COLUMN | spans | {"name": "it is in the table names"}
        if "evidence" not in kept:
            several = sum(max(0, len(fact.evidence) - 1) for fact in facts)
            if several:
                yield Loss(f"{kind}.evidence", more["evidence"], count=several)
        yield from uncarried(kind, facts, carried | elsewhere | names | {"evidence"}, reasons)
    whens = [fact.when for fact in article.events if fact.when]
    yield from uncarried("events.when", whens, {"edtf"}, _NO_COLUMN)
    yield from uncarried(
        "figures.period", [fact.period for fact in article.figures if fact.period], {"edtf"}, _NO_COLUMN
    )
    amounts = [fact.amount for fact in article.figures if fact.amount]
    yield from uncarried("figures.amount", amounts, {"amount", "value", "currency", "unit"}, _NO_COLUMN)
