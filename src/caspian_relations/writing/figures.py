"""Figures, relations and statements in slots: what a wording can say of each."""

from __future__ import annotations

from functools import cache
from typing import Any

from caspian_relations.arabic.writing_numbers import Case, words
from caspian_relations.arabic.writing_values import write_measure, write_money, write_percentage
from caspian_relations.model import Change, Figure, Measure, Money, Percentage
from caspian_relations.writing.events import Slots
from caspian_relations.writing.inflection import Phrase, together
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.wordings import Need
from caspian_relations.writing.world import data

__all__ = ["figure_slots"]


def figure_slots(figure: Figure, namer: Namer) -> Slots:
    """Return the slots of a figure in Arabic."""
    made = Slots({}, {}, [], "")
    if figure.amount is not None:
        made.filled["amount"] = Phrase(_amount(figure.amount, namer, "acc"))
        made.genitive["amount"] = Phrase(_amount(figure.amount, namer, "gen"))
        made.filled["total"] = Phrase(_amount(figure.amount, namer, "nom"))
        made.needs.append({"amount", "total"})
    parties = [namer.party(id) for id in figure.between]
    if parties:
        made.filled["owner"], made.filled["sides"] = parties[0], together(parties)
        made.needs.append({"owner", "sides"})
    if len(parties) > 1:
        made.filled["partner"] = together(parties[1:])
        made.needs.append({"partner", "sides"})
    if figure.change is not None:
        made.needs.append(_changed(figure.change, namer, made.filled))
    phrases = data("figures")["phrases"]
    if figure.record:
        made.filled["record"] = Phrase(phrases["record"])
        made.needs.append({"record"})
    if figure.period is not None:
        text = namer.when(figure.period)
        bare = text.removeprefix(f"{data('entities')['words']['in']} ")
        made.filled["period"] = Phrase(text)
        made.filled["ahead"] = Phrase(f"{phrases['ahead']} {bare}")
        made.needs.append({"period", "ahead"})
    return made


def _amount(amount: Money | Measure | Percentage, namer: Namer, case: Case) -> str:
    numbers = namer.style.numbers
    if isinstance(amount, Money):
        return write_money(amount, numbers, case, owner=_is_shared(amount.currency) or None)
    if isinstance(amount, Measure):
        return write_measure(amount, numbers, case)
    return write_percentage(amount, numbers, case)


@cache
def _is_shared(currency: str | None) -> bool:
    """Whether others have money of the same name, so that near another state the bare word would be taken for theirs: مانات, but not دولار."""
    table = words("currencies")
    record = table.get(currency)
    if record is None or currency in data("figures")["phrases"]["plain"]:
        return False
    return sum(1 for other in table.values() if isinstance(other, dict) and other.get("word") == record["word"]) > 1


def _changed(change: Change, namer: Namer, filled: dict[str, Phrase]) -> Need:
    """The slots of a change: a rate with its direction, or how many times."""
    phrases: dict[str, Any] = data("figures")["phrases"]
    if change.factor:
        filled["times"] = Phrase(write_measure(Measure(change.value, "time"), namer.style.numbers))
        return {"times"}
    rate = write_percentage(Percentage(abs(change.value)), namer.style.numbers, "gen")
    up = change.value > 0
    filled["grown"] = Phrase(f"{phrases['up' if up else 'down']} {rate}")
    filled["rise" if up else "fall"] = Phrase(rate)
    return {"grown", "rise", "fall"}
