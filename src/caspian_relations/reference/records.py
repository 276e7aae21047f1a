"""A record: one entry of a TOML file as it was written, with the line where it begins.

`entries` reads files of them and checks them key by key; a reader of texts needs only this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

__all__ = ["Record", "each_text", "reference_id"]


class Record(NamedTuple):
    """One entry as it was written."""

    kind: str
    fields: Mapping[str, Any]
    file: str
    line: int

    @property
    def id(self) -> str:
        """The full id: ``state:KZ``."""
        return f"{self.kind}:{self.fields['id']}"


def reference_id(kind: str, value: str) -> str:
    """Return the full id of a thing that is named in short where its kind is clear: ``KZ``, ``astana``.

    >>> reference_id("state", "KZ"), reference_id("state", "organization:un")
    ('state:KZ', 'organization:un')
    """
    return value if ":" in value else f"{kind}:{value}"


def each_text(record: Record, *keys: str) -> Iterator[str]:
    """The texts that `record` has under `keys`, each once."""
    seen = set()
    for key in keys:
        value = record.fields.get(key, [])
        for text in [value] if isinstance(value, str) else value:
            if text not in seen:
                seen.add(text)
                yield text
