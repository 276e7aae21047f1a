"""Where the data of the library is: TOML files that people write, and what is built of them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

__all__ = ["BUILT", "DATA", "document"]

DATA = Path(__file__).parent / "data"
"""The folder of the TOML files."""

BUILT = Path(__file__).parent / "built"
"""The folder of the built files, which `columns` reads."""


def document(name: str) -> dict[str, Any]:
    """Return a TOML file of the library, named by its way from `DATA` without its ending.

    >>> document("language/months")["sets"]["IQ"]
    'levantine'
    """
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))
