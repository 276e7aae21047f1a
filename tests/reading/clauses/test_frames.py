"""Every frame of verbs and nouns is held to the sentences beside it: what it must see, and what it must leave alone."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

import caspian_relations as cr

PUBLISHED = "2025-03-12"


def _frames() -> list[dict[str, Any]]:
    folder = files("caspian_relations.reference") / "data" / "reading" / "frames"
    return [
        frame
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
        for frame in tomllib.loads(path.read_text(encoding="utf-8"))["frame"]
    ]


def _sentences(key: str) -> list[Any]:
    return [pytest.param(frame, text, id=text) for frame in _frames() for text in frame.get(key, ())]


def _seen(frame: dict[str, Any], text: str) -> bool:
    article = cr.parse(text, published=PUBLISHED)
    if "event" in frame:
        return any(type(event).__name__ == frame["event"] for event in article.events)
    if "relation" in frame:
        return any(str(relation.predicate) == frame["relation"] for relation in article.relations)
    if "hosts" in frame:
        return any(event.host for event in article.events)
    return any(event.participants for event in article.events)


@pytest.mark.parametrize(("frame", "text"), _sentences("examples"))
def test_a_frame_sees_its_example(frame: dict[str, Any], text: str) -> None:
    assert _seen(frame, text)


@pytest.mark.parametrize(("frame", "text"), _sentences("counterexamples"))
def test_a_frame_leaves_its_counterexample_alone(frame: dict[str, Any], text: str) -> None:
    assert not _seen(frame, text)


def test_every_frame_has_both_kinds_of_sentences() -> None:
    assert [
        frame["lemmas"] for frame in _frames() if not frame.get("examples") or not frame.get("counterexamples")
    ] == []
