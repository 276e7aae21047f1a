"""Single words and signs as the grammar of numbers sees them: number words, small words between, signs of money and percent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, WORD, Form, Judged, Reading

__all__ = ["Item", "bare", "compared", "currency_sign", "frame", "item_of", "percent_end"]

_AND = "و"
_HAMZA = "أ"
_TANWIN = "\u064b"
_HUNDRED = Decimal(100)


class Item(NamedTuple):
    """A number word as the grammar sees it: its type and value, its ending, and the letters that stand before it."""

    type: str
    value: Decimal
    number: str
    case: str
    conj: str
    prep: str
    article: bool
    skip: int
    tanwin: bool
    needs: bool = False
    """Whether it is a number only where what it counts stands behind it («لست»)."""


def _item(form: Form) -> Item | None:
    reading = form.read("number")
    if reading is None:
        return None
    features = reading.features
    if reading.value == "1" and form.text[0] == _AND and strip_marks(form.raw)[1] in _HAMZA and not reading.skip:
        # «وأحد عشر» folds to the same letters as «واحد»
        return Item("one", Decimal(1), "", "", _AND, "", False, 1, False)
    kind = features.get("type", "unit")
    value = _quotient(reading.value) if kind == "fraction" else Decimal(reading.value if kind != "point" else 0)
    case = features.get("case", "")
    clitic = features.get("clitic", "")
    prep = reading.prep or clitic
    return Item(
        kind, value, features.get("number", ""), case, reading.conj, prep, reading.article, reading.skip + len(clitic),
        _TANWIN in form.raw[-2:], "needs" in features,
    )  # fmt: skip


item_of: Callable[[Form], Item | None] = Judged(_item).__getitem__
"""What a form is as a number word, or None."""


def _quotient(value: str) -> Decimal:
    above, _, below = value.partition("/")
    return Decimal(above) / Decimal(below)


def currency_sign(form: Form) -> Reading | None:
    """The currency that `form` stands for right before its number («$100», «USD 5 مليون»); codes in capitals only.

    Codes that are words or names of something else («COP29») mean a currency behind the number alone.
    """
    reading = form.read("currency")
    if (
        reading is None
        or form.kind == WORD
        or (form.kind == LATIN and not form.raw.isupper())
        or reading.features.get("prefix") == "no"
    ):
        return None
    return reading


def bare(form: Form, category: str) -> Reading | None:
    """The first reading in `category` that has nothing before or after it: no clitic, no article, no suffix."""
    if category in form.categories:
        for reading in form.readings:
            if reading.category == category and not (reading.conj or reading.prep or reading.article or reading.suffix):
                return reading
    return None


def _frame(form: Form) -> str:
    reading = form.read("frame")
    return "" if reading is None or reading.article or reading.prep or reading.suffix else reading.value


frame: Callable[[Form], str] = Judged(_frame).__getitem__
"""The small word that a form is («بين»: between), with or without «و» before it; empty if none."""


def _compares(form: Form) -> bool:
    return any(reading.category == "datecue" and reading.value == "comparison" for reading in form.readings)


_COMPARES = Judged(_compares)


def compared(forms: Sequence[Form], start: int, end: int) -> bool:
    """Whether «مقابل», «مقارنة» stand among tokens ``[start, end)``, which set one thing against another of its sort."""
    return any(_COMPARES[form] for form in forms[start:end])


def _percent(form: Form) -> int:
    """Whether a percent sign is the form, or may begin with it."""
    if "percent" in form.categories:
        return _WHOLE
    item = item_of(form)
    if item is not None:
        return _WHOLE if item.value == _HUNDRED and item.prep == "ب" and item.article and not item.conj else 0
    return _BEGUN if form.text == "بال" or frame(form) == "in" else 0


_WHOLE, _BEGUN = 1, 2
_PERCENTS = Judged(_percent)


def percent_end(forms: Sequence[Form], j: int) -> int:
    """The token behind a percent sign or «في المئة», «بالمئة» at `j`; 0 if there is none."""
    form = forms[j]
    sign = _PERCENTS[form]
    if sign != _BEGUN:
        return j + 1 if sign else 0
    if form.text == "بال" and j + 1 < len(forms) and forms[j + 1].text == "100":
        return j + 2
    if frame(form) == "in" and j + 1 < len(forms):
        item = item_of(forms[j + 1])
        if item is not None and item.value == _HUNDRED and item.article and not item.skip:
            return j + 2
        if (
            item is None
            and forms[j + 1].text.removeprefix("ال") == ""
            and j + 2 < len(forms)
            and forms[j + 2].text == "100"
        ):
            return j + 3
    return 0
