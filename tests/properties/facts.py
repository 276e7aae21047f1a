"""The facts of an article without their places: what must stay the same when only the spelling of a text changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import caspian_relations as cr
from caspian_relations import Article, FigureKind, Predicate

Facts = dict[str, Any]

# What is a list because JSON has no sets.
UNORDERED = {"entities", "about", "participants", "members"}
SYMMETRIC = {predicate for predicate in Predicate if predicate.symmetric}
# Names are spelt as the text spells them, and an id says whose they are.
SPELLING = {"name", "names"}


def facts(article: Article, renamed: Callable[[str], str] = str) -> Facts:
    """Everything that `article` says, modulo offsets and spelling; `renamed` maps the ids of entities.

    Spans become a mark that there was one, and names are left out: of people and bodies that nobody listed, and of events, they are words of the text.
    """
    doc: Facts = json.loads(cr.dumps(article, "json"))
    del doc["text"]
    known = {ref for ref, entity in doc["entities"].items() if entity.get("known", True)}
    # A listed entity is given by its id: what the reference knows of it is not what the article says.
    doc["entities"] = [{"id": ref} if ref in known else entity for ref, entity in doc["entities"].items()]
    plain: Facts = _plain(doc, renamed)
    return plain


def _plain(node: Any, renamed: Callable[[str], str], key: str = "") -> Any:
    if isinstance(node, dict):
        if node.keys() == {"start", "end"}:
            return "a span"
        plain = {k: _plain(v, renamed, k) for k, v in node.items() if k not in SPELLING}
        return _in_order(plain)
    if isinstance(node, list):
        items = [_plain(item, renamed, key) for item in node]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if key in UNORDERED else items
    return renamed(node) if isinstance(node, str) else node


def _in_order(fact: Facts) -> Facts:
    """A fact whose two sides may change places, with its sides in the order of their ids."""
    if fact.get("predicate") in SYMMETRIC:
        fact["subject"], fact["object"] = sorted((fact["subject"], fact["object"]))
    if fact.get("kind") == FigureKind.TRADE_TURNOVER:
        fact["between"] = sorted(fact["between"])
    return fact


def difference(a: Facts, b: Facts) -> list[str]:
    """The paths at which two sets of facts differ, with both values: what a failing test shows."""
    return list(_differences(a, b, ""))


def _differences(a: Any, b: Any, path: str) -> list[str]:
    if type(a) is not type(b) or isinstance(a, str | int | float | None):
        return [] if a == b else [f"{path}: {a!r} != {b!r}"]
    if isinstance(a, list):
        if len(a) != len(b):
            only_a = [x for x in a if x not in b]
            only_b = [x for x in b if x not in a]
            return [f"{path}: {len(a)} != {len(b)}: -{only_a} +{only_b}"]
        return [d for i, (x, y) in enumerate(zip(a, b, strict=True)) for d in _differences(x, y, f"{path}[{i}]")]
    return [d for k in {**a, **b} for d in _differences(a.get(k), b.get(k), f"{path}.{k}")]
