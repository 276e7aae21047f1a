"""What can be wrong with an entry: said with the file and the line."""

from __future__ import annotations

from caspian_relations.model import InvalidValue

__all__ = ["Clash", "InvalidEntry"]


class InvalidEntry(InvalidValue):
    """An entry of a reference file that cannot be read; ``path`` is file, line and key.

    ``file`` and ``line`` say where the entry begins, ``key`` and ``value`` what is wrong with it, ``reason`` what is accepted.
    """

    def __init__(self, file: str, line: int, key: str, value: object, reason: str) -> None:
        super().__init__(f"{file}:{line}: {key}", value, reason)
        self.file = file
        self.line = line
        self.key = key


class Clash(InvalidEntry):
    """An entry whose id or code belongs to another entry."""

    def __init__(self, file: str, line: int, key: str, value: object, other: str) -> None:
        super().__init__(file, line, key, value, f"one that is new; this one is already {other}")
        self.other = other
