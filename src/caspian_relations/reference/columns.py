"""Flat columns: the form in which built data is kept, because it loads in milliseconds.

A built file holds columns; a column is a list of strings without control characters but tabs, one a line; columns are divided
by a line that holds only a form feed. ``text.split`` once, and it is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import FileIO

__all__ = ["format_columns", "lines", "read_bytes", "read_columns"]

_BUILT = f"{__file__.removesuffix('columns.py')}built"  # pathlib would take longer to import than the names to read


def read_columns(name: str) -> list[list[str]]:
    """Return the columns of the built file `name`."""
    return [lines(column) for column in read_bytes(name)]


def read_bytes(name: str) -> list[bytes]:
    """Return the columns of the built file `name` as they stand there; what is decoded one line at a time is best kept so."""
    with FileIO(f"{_BUILT}/{name}.txt") as file:
        *columns, last = file.readall().split(b"\n\f\n")
    return [*columns, last.removesuffix(b"\n")]


def lines(column: bytes) -> list[str]:
    """Return the strings of a column."""
    return column.decode("utf-8").split("\n") if column else []


def format_columns(columns: Iterable[Iterable[str]]) -> str:
    """Return the text of a built file; `read_columns` gives the same columns back."""
    return "\n\f\n".join("\n".join(column) for column in columns) + "\n"
