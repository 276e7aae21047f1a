"""Reads Arabic diplomatic news about the Caspian region and returns typed, sourced facts.

>>> import caspian_relations as cr
>>> article = cr.parse("التقى الرئيس التركي نظيره الإيطالي في أنقرة", published="2024-08-09")
>>> [state.alpha2 for state in article.states]
['IT', 'TR']

Everything here is imported when it is first used; ``import caspian_relations`` alone costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_ROOMS = ("arabic", "corpus", "display", "formats", "model", "reading", "reference", "strategies", "writing")
_HOMES = {
    "parse": "reading.parser",
    "parse_many": "corpus.many",
    "Parser": "reading.parser",
    "render": "writing",
    "dumps": "formats",
    "loads": "formats",
    "dump": "formats",
    "load": "formats",
}

if TYPE_CHECKING:
    from caspian_relations import arabic as arabic
    from caspian_relations import corpus as corpus
    from caspian_relations import formats as formats
    from caspian_relations import model as model
    from caspian_relations import reading as reading
    from caspian_relations import reference as reference
    from caspian_relations import strategies as strategies
    from caspian_relations import writing as writing
    from caspian_relations.corpus.many import parse_many as parse_many
    from caspian_relations.formats import dump as dump
    from caspian_relations.formats import dumps as dumps
    from caspian_relations.formats import load as load
    from caspian_relations.formats import loads as loads
    from caspian_relations.model import *  # noqa: F403
    from caspian_relations.reading.parser import Parser as Parser
    from caspian_relations.reading.parser import parse as parse
    from caspian_relations.writing import render as render


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    home = _HOMES.get(name)
    if home is not None:
        value = getattr(import_module(f"{__name__}.{home}"), name)
    else:
        model = import_module(f"{__name__}.model")
        if name.startswith("_") or name not in model.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(model, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    model = import_module(f"{__name__}.model")
    return sorted({*globals(), *_ROOMS, *_HOMES, *model.__all__})
