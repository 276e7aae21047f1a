"""The facts of an article without their places: what must stay the same when only the spelling of a text changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import caspian_relations as cr
from caspian_relations import Article
from caspian_relations.arabic.letters import fold

Facts = dict[str, Any]

# What is a list because JSON has no sets.
UNORDERED = {"entities", "mentions", "about", "participants", "members"}


def facts(article: Article, renamed: Callable[[str], str] = str) -> Facts:
    """Everything that `article` says, modulo offsets and spelling; `renamed` maps the ids of entities.

    Spans become their number. Arabic names that were taken from the text (of people and bodies that nobody listed, of events)
    are folded, since their spelling is the text's.
    """
    doc: Facts = json.loads(cr.dumps(article, "json"))
    del doc["text"]
    known = {ref for ref, entity in doc["entities"].items() if entity.get("known", True)}
    # A listed entity is given by its id: what the reference knows of it is not what the article says.
    doc["entities"] = {ref: {"id": ref} if ref in known else entity for ref, entity in doc["entities"].items()}
    return _plain(doc, renamed)  # type: ignore[no-any-return]


def _plain(node: Any, renamed: Callable[[str], str], key: str = "") -> Any:
    if isinstance(node, dict):
        if node.keys() == {"start", "end"}:
            return "a span"
        if key == "entities":
            node = list(node.values())
        else:
            return {k: _plain(v, renamed, k) for k, v in node.items()}
    if isinstance(node, list):
        plain = [_plain(item, renamed, key) for item in node]
        return sorted(plain, key=lambda item: json.dumps(item, sort_keys=True)) if key in UNORDERED else plain
    if isinstance(node, str):
        return renamed(node) if ":" in node else fold(node)
    return node


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
