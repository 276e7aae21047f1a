"""The door from the model to its views: notebooks ask a value how it looks, and the room that knows stands on a higher floor.

The model imports nothing from above. What is shown is made by `caspian_relations.display`, which is imported by name when somebody looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from caspian_relations.display.pictures import Picture

__all__ = ["built", "html", "picture"]

_ROOM = "caspian_relations.display"


def html(what: str, value: object) -> str:
    """Return the view of `value` as an HTML fragment; `what` is the name of a function of `caspian_relations.display`.

    >>> from caspian_relations.model import Place
    >>> "Astana" in html("entity_html", Place("place:astana", {"en": "Astana"}))
    True
    """
    return str(getattr(import_module(_ROOM), what)(value))


def picture(what: str, article: object, **options: Any) -> Picture:
    """Return a picture of `article`; `what` is the name of a function of `caspian_relations.display`."""
    drawn: Picture = getattr(import_module(_ROOM), what)(article, **options)
    return drawn


def built(value: Any) -> str:
    """Return the call that builds `value`, without what it leaves at its default: the `repr` of entities and facts.

    >>> from caspian_relations.model import Place
    >>> built(Place("place:aktau", {"en": "Aktau"}, kind="port"))
    "Place('place:aktau', {'en': ('Aktau',)}, kind='port')"
    """
    told = []
    positional = True
    for field in attrs.fields(type(value)):
        given = getattr(value, field.name)
        default = field.default.factory() if isinstance(field.default, attrs.Factory) else field.default  # type: ignore[arg-type]
        positional = positional and not field.kw_only
        if given == default:
            positional = False
        else:
            told.append(_argument(given) if positional else f"{field.alias}={_argument(given)}")
    return f"{type(value).__name__}({', '.join(told)})"


def _argument(value: Any) -> str:
    """A value as the constructors take it: a word for a member of a closed list, a dict for names."""
    if isinstance(value, Enum):
        return repr(value.value)
    if isinstance(value, Mapping):
        return repr(dict(value))
    if isinstance(value, tuple):
        return f"({', '.join(map(_argument, value))}{',' if len(value) == 1 else ''})"
    return built(value) if attrs.has(type(value)) else repr(value)
