"""What the docstrings of the model say of its classes, fields and members: descriptions for schemas and vocabularies."""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from functools import cache
from typing import Any

__all__ = ["described", "summary"]


@cache
def _below_names(module: str) -> dict[str, str]:
    """``Class.name`` -> the docstring below the field, or below the member of a closed list."""
    found = {}
    for node in ast.parse(inspect.getsource(sys.modules[module])).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for line, following in zip(node.body, node.body[1:], strict=False):
            target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
            if (
                isinstance(target, ast.Name)
                and isinstance(following, ast.Expr)
                and isinstance(following.value, ast.Constant)
            ):
                found[f"{node.name}.{target.id}"] = " ".join(str(following.value.value).split())
    return found


def described(cls: type[Any], name: str) -> str | None:
    """Return the docstring below a field of `cls` or of one of its bases, or below a member of a closed list.

    >>> from caspian_relations.model import Region, Status
    >>> described(Region, "wikidata"), described(Status, "HELD")
    ('The Wikidata item (``Q232``), or None.', 'It took place, or it holds.')
    """
    for base in cls.__mro__:
        ours = base.__module__.startswith("caspian_relations.")
        docstring = _below_names(base.__module__).get(f"{base.__name__}.{name}") if ours else None
        if docstring:
            return docstring
    return None


def summary(cls: type[Any]) -> str:
    """Return the first line of the docstring of `cls`.

    >>> from caspian_relations.model import Visit
    >>> summary(Visit)
    'Somebody goes to see another state, organisation or place; an invitation alone is none.'
    """
    return textwrap.dedent(cls.__doc__ or "").strip().partition("\n")[0]
