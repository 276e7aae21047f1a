"""Remember what was made of a value, bounded: articles say the same things over and over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["MOST", "Memo"]

MOST = 20_000
"""Values that are remembered at most; then all are forgotten, and memory does not grow with the corpus."""


class Memo(dict[Any, Any]):
    """Key -> what `make` gives for it, made once.

    >>> lengths = Memo(len)
    >>> lengths["مصر"], lengths
    (3, {'مصر': 3})
    """

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: Any) -> Any:
        if len(self) >= MOST:
            self.clear()
        made = self[key] = self.make(key)
        return made
