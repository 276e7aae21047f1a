"""Flat columns: the form in which built data is kept, because it loads in milliseconds.

A built file holds columns; a column is a list of strings without control characters, one a line; columns are divided
by a line that holds only a form feed. ``text.split`` twice, and it is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

__all__ = ["BUILT", "format_columns", "read_columns"]

BUILT = Path(__file__).parent / "built"


def read_columns(name: str) -> list[list[str]]:
    """Return the columns of the built file `name`."""
    text = (
        (BUILT / f"{name}.txt").read_bytes().decode("utf-8")
    )  # read_text would look for other line ends, at twice the cost
    return [column.split("\n") if column else [] for column in text.removesuffix("\n").split("\n\f\n")]


def format_columns(columns: Iterable[Iterable[str]]) -> str:
    """Return the text of a built file; `read_columns` gives the same columns back."""
    return "\n\f\n".join("\n".join(column) for column in columns) + "\n"
