"""Text -> `Article`, in stages, a room each: page, names, bodies, people, phrases, clauses, then figures, statements, events and relations, and assembly.

`parse` reads one text, `parse_many` many, `Parser` with a reference of your own; `trace` shows what every stage made of a text.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = ["Parser", "parse", "parse_many", "trace"]

if TYPE_CHECKING:
    from caspian_relations.reading.parser import Parser, parse, parse_many
    from caspian_relations.reading.tracing import trace


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "tracing" if name == "trace" else "parser"
    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return value
