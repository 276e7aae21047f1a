"""Figures in slots: what a wording can say of a figure."""

from __future__ import annotations

from caspian_relations.model import Change, Figure
from caspian_relations.writing.events import Slots
from caspian_relations.writing.inflection import Phrase
from caspian_relations.writing.names import Names
from caspian_relations.writing.wordings import Need

__all__ = ["figure_slots"]


def figure_slots(figure: Figure, namer: Names) -> Slots:
    """Return the slots of a figure."""
    made = Slots({}, {}, [], "")
    if figure.amount is not None:
        slots = namer.measured(figure.amount)
        made.filled.update(dict.fromkeys(slots, namer.amount(figure.amount, "acc")))
        made.genitive["amount"] = namer.amount(figure.amount, "gen")
        if "total" in slots:
            made.filled["total"] = namer.amount(figure.amount)
        made.needs.append(slots)
    parties = [namer.party(id) for id in figure.between]
    if parties:
        made.filled["owner"], made.filled["sides"] = parties[0], namer.together(parties)
        made.needs.append({"owner", "sides"})
    if len(parties) > 1:
        made.filled["partner"] = namer.together(parties[1:])
        made.needs.append({"partner", "sides"})
    if figure.change is not None:
        made.needs.append(_changed(figure.change, namer, made.filled))
    if figure.record:
        made.filled["record"] = namer.record()
        made.needs.append({"record"})
    if figure.period is not None:
        made.filled["period"] = Phrase(namer.when(figure.period))
        made.filled["ahead"] = Phrase(namer.ahead(figure.period))
        made.needs.append({"period", "ahead"})
    return made


def _changed(change: Change, namer: Names, filled: dict[str, Phrase]) -> Need:
    """The slots of a change: a rate with its direction, or how many times."""
    if change.factor:
        filled["times"] = namer.rate(change)
        return {"times", "grown"}
    filled["grown"] = namer.grown(change)
    filled["rise" if change.value > 0 else "fall"] = namer.rate(change)
    return {"grown", "rise", "fall"}
