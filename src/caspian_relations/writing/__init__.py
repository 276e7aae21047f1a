"""Values and entities -> Arabic and English phrases.

`render` writes what the readers of `caspian_relations.arabic` read: numbers, amounts, lengths of time, dates; and entities by their
first name in a language.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["render"]


def render(value: Any, language: str = "ar", **style: Any) -> str:
    """Return `value` in Arabic (``ar``) or English (``en``).

    value:
        a `Money`, `Measure`, `Percentage`, `Duration`, `When`, `Change`, a number, or an entity, which is written as its first name in
        `language`.
    style:
        for Arabic, `style` (a `NumberStyle`) and `case` (nom, gen, acc), as `caspian_relations.writing.values` has them.

    Raises `InvalidValue` for another language, and for what has no wording.

    >>> from caspian_relations.model import Money, When
    >>> render(Money("3000000", "USD"), "ar")
    '3 ملايين دولار'
    >>> render(When("2024-08-09"), "en")
    '9 August 2024'
    """
    model = import_module("caspian_relations.model")
    if language not in ("ar", "en"):
        raise model.InvalidValue("language", language, "ar or en")
    if isinstance(value, model.Entity):
        return str(value.names.first(language, "en", "ar"))
    return str(import_module("caspian_relations.writing.values").render_value(value, language, **style))
