"""Strategies for figures, relations and statements."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from hypothesis import strategies as st

from caspian_relations.model import (
    Fact,
    Figure,
    FigureKind,
    Inference,
    Predicate,
    Relation,
    Statement,
    StatementVerb,
    Status,
    TradeFigure,
)
from caspian_relations.strategies.counting import counted, either, padded, perhaps, perhaps_any, some_of
from caspian_relations.strategies.naming import named
from caspian_relations.strategies.of_entities import ids, perhaps_ids, some_ids
from caspian_relations.strategies.of_values import changes, measures, money, percentages, perhaps_spans, some_spans
from caspian_relations.strategies.of_whens import whens

__all__ = [
    "facts",
    "figures",
    "inferences",
    "numbered",
    "read",
    "relations",
    "statements",
    "trade_figures",
]

_FIELDS = ("when.year", "when", "place", "host", "participants", "series", "ordinal", "period")
_SOURCES = ("published", "edition", "context", "reference", "dateline")
_RULES = ("visit-verb", "summit.nominal", "turnover")


_PARTIES = ("state", "region", "place", "person", "office", "organization", "series", "corridor")


def numbered(kind: str) -> st.SearchStrategy[str]:
    """The id of a fact."""
    return counted(99, lambda number: f"{kind}:{number + 1}")


@named
def inferences() -> st.SearchStrategy[Inference]:
    """What was supplied from elsewhere, and whence."""
    return st.builds(Inference, st.sampled_from(_FIELDS), st.sampled_from(_SOURCES))


@cache
def read() -> dict[str, st.SearchStrategy[Any]]:
    """The fields that every fact has beside its id."""
    return {
        "evidence": some_spans(),
        "said_in": perhaps(3, lambda number: f"statement:{number + 1}"),
        "rule": st.sampled_from((None, *_RULES)),
        "inferred": some_of([(field, source) for field in _FIELDS for source in _SOURCES], 2).map(dict),
    }


_TRADE = (FigureKind.TRADE_TURNOVER, FigureKind.EXPORTS, FigureKind.IMPORTS)


@cache
def _measured() -> dict[str, st.SearchStrategy[Any]]:
    return {
        **read(),
        "amount": perhaps_any(either("amount", money(), measures(), padded(percentages(), 1))),
        "between": some_ids("state", "region", "organization"),
        "period": perhaps_any(whens()),
        "change": perhaps_any(changes()),
        "record": st.booleans(),
        "status": st.sampled_from(Status),
    }


@named
def trade_figures() -> st.SearchStrategy[TradeFigure]:
    """Turnover, exports, imports."""
    return st.builds(TradeFigure, numbered("figure"), kind=st.sampled_from(_TRADE), **_measured())


@named
def figures() -> st.SearchStrategy[Figure]:
    """Figures of every kind, those of trade included."""
    plain = st.builds(Figure, numbered("figure"), kind=st.sampled_from(FigureKind), **_measured())
    return either("figure", plain, trade_figures())


@named
def relations(*, predicates: Iterable[Predicate | str] = Predicate) -> st.SearchStrategy[Relation]:
    """Relations with some of `predicates`, also to the few concepts that are neither entity nor event."""
    return _relations(tuple(Predicate(predicate) for predicate in predicates))


@cache
def _relations(predicates: tuple[Predicate, ...]) -> st.SearchStrategy[Relation]:
    return st.builds(
        Relation,
        numbered("relation"),
        **read(),
        subject=ids(*_PARTIES),
        predicate=st.sampled_from(predicates),
        object=st.builds(_object, ids(*_PARTIES), st.sampled_from((False, False, False, True))),
        status=st.sampled_from(Status),
    )


def _object(party: str, is_concept: bool) -> str:
    return "concept:terrorism" if is_concept else party


@named
def statements() -> st.SearchStrategy[Statement]:
    """Statements of named and unnamed speakers."""
    return st.builds(
        Statement,
        numbered("statement"),
        **read(),
        speaker=perhaps_ids("person", "organization", "state", "office"),
        verb=st.sampled_from(StatementVerb),
        content=perhaps_spans(),
        about=some_ids("state", "region", "corridor", "organization"),
        described_as=perhaps_spans(),
    )


@named
def facts() -> st.SearchStrategy[Fact]:
    """Facts of every class."""
    from caspian_relations.strategies.of_events import every_class

    return either("fact", *every_class(), trade_figures(), figures(), relations(), statements())
