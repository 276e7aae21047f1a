"""From the nested errors of cattrs to one `InvalidJSON` with a JSON path."""

from __future__ import annotations

import re
from typing import Any

from cattrs import AttributeValidationNote, BaseValidationError, IterableValidationNote

from caspian_relations.model.errors import InvalidJSON, InvalidValue

__all__ = ["first_fault"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def step(key: object) -> str:
    """Print one step of a JSON path (RFC 9535): ``.when``, ``[3]``, ``["state:KZ"]``.

    >>> step("when"), step(3), step("state:KZ")
    ('.when', '[3]', '["state:KZ"]')
    """
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if _NAME.fullmatch(str(key)) else f'["{key}"]'


def _below(error: BaseException) -> str:
    """The steps that the notes of `error` tell."""
    steps = ""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            steps += step(note.name.lstrip("_"))
        elif isinstance(note, IterableValidationNote):
            steps += step(note.index)
    return steps


def first_fault(error: BaseException, document: Any, path: str = "$") -> InvalidJSON:
    """Return the first fault that `error`, raised while reading `document`, tells of."""
    path += _below(error)
    if isinstance(error, BaseValidationError) and error.exceptions:
        return first_fault(error.exceptions[0], document, path)
    if isinstance(error, InvalidValue):
        # What comes after the name of the class is the rest of the path: "Visit.participants[2]".
        rest = error.path[len(re.match(r"\w*", error.path)[0]) :]  # type: ignore[index]
        return InvalidJSON(path + rest, error.value, error.reason)
    return InvalidJSON(path, document, f"what the JSON Schema of Article describes ({error})")
