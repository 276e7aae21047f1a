"""Lists of numbers that share what the last of them counts, «15 و9 و3 مليارات دولار», and what a form is to a quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from caspian_relations.arabic.numerals import NumberPhrase, Numerals
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.tokens import NEWLINE, Form, Reading

__all__ = ["ends_sentence", "indefinite", "is_part", "joined_numbers", "may_be_year"]

_STOPS = frozenset(".!?؟")
_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)

_MOST = 12
"""How many numbers such a list may have."""


def joined_numbers(
    first: NumberPhrase, size: int, numerals: Numerals, joint: Callable[[int], tuple[int, str]]
) -> list[NumberPhrase]:
    """``digits {"و" digits}``: the numbers that و joins to `first`; `size` counts the tokens of the text."""
    row = [first]
    while row[-1].end < size and len(row) < _MOST:
        behind, how = joint(row[-1].end)
        number = numerals.at(behind) if behind and how == "and" else None
        if number is None or not number.digits or number.definite or number.to is not None:
            break
        row.append(number)
    return row


def is_part(number: NumberPhrase, whole: QuantityPhrase, forms: Sequence[Form]) -> bool:
    """Whether it is a smaller number of what was measured: «3 مليارات متر مكعب، منها 1.8 مليار», «…: كينيا 1.8 مليار، وغانا 1.2 مليار»."""
    if not number.start or not number.value < whole.value or whole.kind == "percentage":
        return False
    before = forms[number.start - 1]
    reading = before.read("preposition")
    if reading is not None and "pronoun" in reading.features:
        return True
    return whole.kind == "measure" and bool(before.names) and number.scale == _scale(whole)


def _scale(whole: QuantityPhrase) -> Decimal:
    """The million or thousand of millions in which a quantity is told."""
    return _BILLION if whole.value >= _BILLION else _MILLION


def may_be_year(value: Decimal) -> bool:
    """Whether a number may say which year it was."""
    return 1800 <= value <= 2100


def indefinite(form: Form, category: str) -> Reading | None:
    """The first reading in `category` without article and pronoun; conjunction and preposition may stand before it."""
    for reading in form.readings:
        if reading.category == category and not reading.article and not reading.suffix:
            return reading
    return None


def ends_sentence(form: Form) -> bool:
    """Whether a sentence or a line ends with `form`."""
    return form.kind == NEWLINE or form.text in _STOPS
