"""What one unit of a currency is worth: «(1 دولار = 4.40 رنجت)», «الدولار يعادل 130 شلنا» measures nothing that anybody trades or pays."""

from __future__ import annotations

from caspian_relations.model import Money
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["without_exchange"]

_EQUALS = "="


def without_exchange(sheet: Sheet, row: list[Phrase]) -> list[Phrase]:
    """The phrases of a sentence without those that only say what a currency is worth; mostly `row` itself."""
    apart = [at for at, phrase in enumerate(row) if phrase.kind == "amount" and _is_exchange(sheet, row, at)]
    if not apart:
        return row
    verbs = [near for at in apart for near in (at - 1, at + 1) if near < len(row) and _equals(row[near])]
    return [phrase for at, phrase in enumerate(row) if at not in apart and at not in verbs]


def _is_exchange(sheet: Sheet, row: list[Phrase], at: int) -> bool:
    amount = row[at]
    if not isinstance(amount.value, Money):
        return False
    forms = sheet.forms
    if _EQUALS in (forms[amount.start - 1].text, forms[min(amount.end, len(forms) - 1)].text):
        return True
    before, after = row[at - 1] if at else amount, row[at + 1] if at + 1 < len(row) else amount
    if _equals(before) and before.end == amount.start:
        return _is_one(row[at - 2], before) or any(
            reading.category == "currency" and reading.article for reading in forms[before.start - 1].readings
        )
    return _equals(after) and _is_one(amount, after)


def _equals(phrase: Phrase) -> bool:
    return phrase.kind == "verb" and "same" in cues().figures["signs"].get(phrase.lemma, ())


def _is_one(amount: Phrase, verb: Phrase) -> bool:
    """«دولار واحد يساوي …», «1 دولار يعادل …»."""
    return isinstance(amount.value, Money) and amount.value.amount == 1 and amount.end == verb.start
