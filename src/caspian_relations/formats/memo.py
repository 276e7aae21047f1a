"""Remember what was made of a value, bounded: articles say the same things over and over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

__all__ = ["MOST", "Memo"]

MOST = 20_000
"""Values that are remembered at most; those that come later are made each time, and memory does not grow with the corpus."""


@frozen
class Memo:
    """Key -> what `make` gives for it.

    Compiled code looks into `known` itself, a plain dict: a subclass with ``__missing__`` costs three times as much for each look. Nothing is
    ever forgotten, so that what one thread has seen to be known stays so.

    >>> lengths = Memo(len)
    >>> lengths["مصر"], lengths.known
    (3, {'مصر': 3})
    """

    make: Callable[[Any], Any]
    known: dict[Any, Any] = field(factory=dict, init=False)

    def __getitem__(self, key: Any) -> Any:
        return self.known[key] if key in self.known else self.learn(key)

    def learn(self, key: Any) -> Any:
        """Make and remember what belongs to a key that is not known."""
        made = self.make(key)
        if len(self.known) < MOST:
            self.known[key] = made
        return made

    def look(self, name: str, key: str, scope: dict[str, Any]) -> str:
        """Return an expression of Python for what belongs to the value of `key`, another expression; what it needs is put into `scope`."""
        scope |= {f"known_{name}": self.known, f"learn_{name}": self.learn}
        return f"(known_{name}[key] if (key := {key}) in known_{name} else learn_{name}(key))"
