"""Flat columns: the form in which built data is kept, because it loads in milliseconds.

A built file holds columns; a column is a list of strings without control characters, one a line; columns are divided
by a line that holds only a form feed. ``text.split`` once, and it is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

__all__ = ["BUILT", "format_columns", "lines", "read_bytes", "read_columns"]

BUILT = Path(__file__).parent / "built"


def read_columns(name: str) -> list[list[str]]:
    """Return the columns of the built file `name`."""
    return [lines(column) for column in read_bytes(name)]


def read_bytes(name: str) -> list[bytes]:
    """Return the columns of the built file `name` as they stand there; what is decoded one line at a time is best kept so."""
    return (BUILT / f"{name}.txt").read_bytes().removesuffix(b"\n").split(b"\n\f\n")


def lines(column: bytes) -> list[str]:
    """Return the strings of a column."""
    return column.decode("utf-8").split("\n") if column else []


def format_columns(columns: Iterable[Iterable[str]]) -> str:
    """Return the text of a built file; `read_columns` gives the same columns back."""
    return "\n\f\n".join("\n".join(column) for column in columns) + "\n"
