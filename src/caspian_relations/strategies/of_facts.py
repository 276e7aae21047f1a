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
from caspian_relations.strategies.naming import named
from caspian_relations.strategies.of_entities import ids
from caspian_relations.strategies.of_values import changes, measures, money, percentages, spans
from caspian_relations.strategies.of_whens import whens

__all__ = [
    "facts",
    "figures",
    "inferences",
    "numbered",
    "one",
    "read",
    "relations",
    "several",
    "statements",
    "trade_figures",
]

_FIELDS = ("when.year", "when", "place", "host", "participants", "series", "ordinal", "period")
_SOURCES = ("published", "edition", "context", "reference", "dateline")
_RULES = ("visit-verb", "summit.nominal", "turnover")


_PARTIES = ("state", "region", "place", "person", "office", "organization", "series", "corridor")


def one(*kinds: str) -> st.SearchStrategy[str | None]:
    """An id of one of `kinds`, or None."""
    return st.none() | ids(*kinds)


def several(*kinds: str, most: int = 4) -> st.SearchStrategy[list[str]]:
    """Some ids of `kinds`, each once."""
    return st.lists(ids(*kinds), unique=True, max_size=most)


def numbered(kind: str) -> st.SearchStrategy[str]:
    """The id of a fact."""
    return st.integers(1, 99).map(f"{kind}:{{}}".format)


@named
def inferences() -> st.SearchStrategy[Inference]:
    """What was supplied from elsewhere, and whence."""
    return st.builds(Inference, st.sampled_from(_FIELDS), st.sampled_from(_SOURCES))


@cache
def read() -> dict[str, st.SearchStrategy[Any]]:
    """The fields that every fact has beside its id."""
    return {
        "evidence": st.lists(spans(), max_size=2).map(sorted),
        "said_in": st.none() | st.integers(1, 3).map("statement:{}".format),
        "rule": st.sampled_from((None, *_RULES)),
        "inferred": st.dictionaries(st.sampled_from(_FIELDS), st.sampled_from(_SOURCES), max_size=2),
    }


_TRADE = (FigureKind.TRADE_TURNOVER, FigureKind.EXPORTS, FigureKind.IMPORTS)


@cache
def _measured() -> dict[str, st.SearchStrategy[Any]]:
    return {
        **read(),
        "amount": st.none() | st.one_of(money(), measures(), percentages()),
        "between": several("state", "region", "organization"),
        "period": st.none() | whens(),
        "change": st.none() | changes(),
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
    return st.one_of(plain, trade_figures())


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
        object=ids(*_PARTIES) | st.just("concept:terrorism"),
        status=st.sampled_from(Status),
    )


@named
def statements() -> st.SearchStrategy[Statement]:
    """Statements of named and unnamed speakers."""
    return st.builds(
        Statement,
        numbered("statement"),
        **read(),
        speaker=one("person", "organization", "state", "office"),
        verb=st.sampled_from(StatementVerb),
        content=st.none() | spans(),
        about=several("state", "region", "corridor", "organization"),
        described_as=st.none() | spans(),
    )


@named
def facts() -> st.SearchStrategy[Fact]:
    """Facts of every class."""
    from caspian_relations.strategies.of_events import every_class

    return st.one_of([*every_class(), trade_figures(), figures(), relations(), statements()])
