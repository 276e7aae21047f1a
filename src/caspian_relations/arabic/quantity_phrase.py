"""What a quantity in a text is: where it stands, what it says, and the value of the model that it becomes."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.model import Bound, Measure, Money, Percentage, constructor

__all__ = ["QuantityPhrase"]


class QuantityPhrase(NamedTuple):
    """A quantity in a text: tokens ``[start, end)``, characters ``[begin, stop)`` without clitics and bounds, and what it says.

    ``kind`` is percentage, money or measure; ``unit`` a unit of measure, an English singular noun, an ISO 4217 code (empty where
    ``candidates`` stay open) or ``%``. ``relative`` says that «قبل» or «بعد» makes a point in time of a span («قبل ثلاث سنوات»). ``frame`` is
    how a range is put: between, from-to, dash, or, and; empty for one value.
    """

    start: int
    end: int
    begin: int
    stop: int
    kind: str
    value: Decimal
    unit: str
    to: Decimal | None = None
    bound: str | None = None
    candidates: tuple[str, ...] = ()
    dimension: str = ""
    relative: bool = False
    frame: str = ""

    def valued(self) -> Money | Percentage | Measure:
        """The phrase as a value of the model."""
        bound = None if self.bound is None else Bound(self.bound)
        if self.kind == "money":
            return _MONEY(self.value, self.unit or None, self.to, bound, self.candidates)
        if self.kind == "percentage":
            return _PERCENTAGE(self.value, self.to, bound)
        return _MEASURE(self.value, self.unit, self.to, bound)


_MONEY, _PERCENTAGE, _MEASURE = constructor(Money), constructor(Percentage), constructor(Measure)
