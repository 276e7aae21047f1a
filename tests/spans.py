"""The spans of what the library writes."""

from __future__ import annotations

from typing import Any


def spans(node: Any) -> list[tuple[int, int]]:
    """Every span of a JSON document, wherever it stands."""
    if isinstance(node, list):
        return [span for item in node for span in spans(item)]
    if not isinstance(node, dict):
        return []
    if node.keys() == {"start", "end"}:
        return [(node["start"], node["end"])]
    return [span for item in node.values() for span in spans(item)]
