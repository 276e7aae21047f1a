"""Lists of numbers that share what the last of them counts, «15 و9 و3 مليارات دولار», and what a form is to a quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from caspian_relations.arabic.amounts import Counted
from caspian_relations.arabic.number_words import frame
from caspian_relations.arabic.numerals import NumberPhrase, Numerals
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.tokens import NEWLINE, NUMBER, Form, Reading

__all__ = [
    "dated",
    "ends_sentence",
    "indefinite",
    "is_part",
    "joined_numbers",
    "may_be_year",
    "noun_left_out",
    "noun_numbered",
    "shares",
]

_STOPS = frozenset(".!?؟")
_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)

_MOST = 12
"""How many numbers such a list may have."""
_PASSED = 3
"""How many quantities before a number without a noun are looked at."""
_MANY = 1000
_NEAR = 6
"""How many tokens may stand between two numbers of the same money."""
_PARTING = frozenset({"من", "بين"})
"""Prepositions that tell a part: «منها», «بينها», but «ويعيش فيها 110 ملايين»."""
_COUNTED = 14
"""How many tokens before a number «عدد» may say what it counts."""


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
    beside = (before, forms[number.end]) if number.end < len(forms) else (before,)
    for form in beside:  # «منها 1.8 مليار», «ذهب 1.8 مليار منها إلى كينيا»
        reading = form.read("preposition")
        if reading is not None and "pronoun" in reading.features and reading.value in _PARTING:
            return True
    return whole.kind == "measure" and bool(before.names) and number.scale == _scale(whole)


def _scale(whole: QuantityPhrase) -> Decimal:
    """The million or thousand of millions in which a quantity is told."""
    return _BILLION if whole.value >= _BILLION else _MILLION


def noun_left_out(found: Sequence[QuantityPhrase]) -> QuantityPhrase | None:
    """What a number without a noun counts: as the last quantity but those of time and in per cent, «277 مليون دولار، وكانت قبل خمسة أعوام 90 مليونا»."""
    for last in reversed(found[-_PASSED:]):
        few = last.dimension == "count" and last.value < _MANY  # «خمسة مشاريع»
        if last.kind != "percentage" and last.dimension not in ("time", "length") and not few:
            return last
    return found[-1] if found and found[-1].kind != "percentage" else None


def noun_numbered(forms: Sequence[Form], number: NumberPhrase) -> Counted | None:
    """What «عدد» before says is counted: «تراجع عدد الحاويات في الميناء إلى 118 ألفا»; not where another amount stands between."""
    if not number.accusative:
        return None
    for at in range(number.start - 1, max(number.start - _COUNTED, 0), -1):
        form = forms[at]
        if ends_sentence(form) or (form.kind == NUMBER and not _is_year(form)):
            return None
        if frame(forms[at - 1]) != "how-many":
            continue
        for reading in form.readings:
            if reading.category == "unit" and reading.article and reading.features.get("number") == "plural":
                return Counted("measure", reading.value, number.end, (), reading.features.get("dimension", ""))
    return None


def _is_year(form: Form) -> bool:
    return form.text.isdecimal() and may_be_year(Decimal(form.text))


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


def shares(forms: Sequence[Form], pending: NumberPhrase, number: NumberPhrase) -> bool:
    """«72 مليونا، مقارنة بـ 42 مليون دولار»: whether the number `pending` before an amount is of the same money."""
    between = forms[pending.end : number.start]
    near = len(between) <= _NEAR and pending.scale == number.scale
    return near and not any(ends_sentence(form) for form in between)


def dated(forms: Sequence[Form], before: int, end: int) -> bool:
    """«قبل ثلاث سنوات», «بعد يومين» are points in time; «بعد عشر سنوات على إطلاقه» measures a span between two."""
    word = frame(forms[before])
    if word == "after" and end < len(forms):
        return frame(forms[end]) != "on"
    return word in ("before", "after")
