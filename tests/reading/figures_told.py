"""The figures of a text in a row each, as tests compare them."""

from __future__ import annotations

from typing import NamedTuple

import caspian_relations as cr
from caspian_relations import model


class Told(NamedTuple):
    """A figure in short: kind, amount, parties without their sort, period, change, record."""

    kind: str
    amount: str | None
    between: tuple[str, ...] = ()
    period: str | None = None
    change: str | None = None
    record: bool = False


def told(text: str, published: str | None = "2025-06-15") -> list[Told]:
    """Return the figures of `text` in short."""
    out = []
    for figure in cr.parse(text, published=published).figures:
        amount = figure.amount
        shown = None
        if isinstance(amount, model.Money):
            shown = f"{amount.amount:f} {amount.currency}"
        elif isinstance(amount, model.Measure):
            shown = f"{amount.value:f} {amount.unit}"
        elif isinstance(amount, model.Percentage):
            shown = f"{amount.value:f}%"
        between = tuple(party.partition(":")[2] for party in figure.between)
        period = figure.period.edtf if figure.period is not None else None
        change = str(figure.change) if figure.change is not None else None
        out.append(Told(str(figure.kind), shown, between, period, change, figure.record))
    return out
