"""Digits: one token of digits with separators becomes one exact `Decimal`, or nothing.

Arabic news writes ``529.4`` and ``4,2``, ``3,700`` and ``56.500``, ``1.195,5`` and ``٥٦٬٥٠٠``, often two of them in one text. The
number of digits decides where it can; where it cannot (``1.500``), what the text does elsewhere decides, and then what follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal
from typing import NamedTuple

__all__ = ["EXACT", "PLAIN", "Style", "exact", "read_digits", "style_of"]

EXACT = Context(prec=60)
"""The context of all arithmetic on read numbers: wide enough that no product of a written number and a scale is rounded."""

_LONGEST = 28
_DECIMAL_MARK = "\u066b"
_GROUP_MARK = "\u066c"
_SHAPE = re.compile(r"(\d+)([.,])(\d+)\Z", re.ASCII)


class Style(NamedTuple):
    """What the separators of a text are seen to mean where their meaning is beyond doubt."""

    decimal_comma: bool = False
    decimal_dot: bool = False
    grouping_dot: bool = False


PLAIN = Style()


def exact(value: Decimal) -> Decimal:
    """Return `value` without exponent and without trailing zeros behind the point.

    >>> exact(Decimal("529.40") * 1000000), exact(Decimal("4.650"))
    (Decimal('529400000'), Decimal('4.65'))
    """
    if value == value.to_integral_value():
        return Decimal(int(value))
    return value.normalize(EXACT)


def style_of(numbers: Iterable[str]) -> Style:
    """Learn from the folded digit tokens of a text what its separators mean.

    >>> style_of(["4,2", "1.195"])
    Style(decimal_comma=True, decimal_dot=False, grouping_dot=False)
    """
    comma = dot = grouping = False
    for text in numbers:
        if "." in text and "," in text:
            comma |= text.rfind(",") > text.rfind(".")
            dot |= text.rfind(".") > text.rfind(",")
            grouping |= text.rfind(",") > text.rfind(".")
            continue
        shape = _SHAPE.match(text)
        if shape is None:
            grouping |= text.count(".") > 1 and all(len(part) == 3 for part in text.split(".")[1:])
        elif not _may_group(shape[1], shape[3]):
            comma |= shape[2] == ","
            dot |= shape[2] == "."
    return Style(comma, dot, grouping)


def read_digits(text: str, style: Style = PLAIN, scaled: bool = False) -> Decimal | None:
    """Read one folded token of digits; None for what is no number (``27.09.2025``).

    `scaled` says that a word such as million or a percent sign follows, so that ``1.195`` cannot be grouped thousands.

    >>> read_digits("3,700"), read_digits("4,2"), read_digits("1.195,5"), read_digits("27.09.2025")
    (Decimal('3700'), Decimal('4.2'), Decimal('1195.5'), None)
    >>> read_digits("1.250"), read_digits("1.250", scaled=True), read_digits("1.250", Style(decimal_dot=True))
    (Decimal('1250'), Decimal('1.250'), Decimal('1.250'))
    """
    if len(text) > _LONGEST:
        return None
    if text.isdecimal():
        return Decimal(text)
    if _DECIMAL_MARK in text or _GROUP_MARK in text:
        return _eastern(text)
    commas, dots = text.count(","), text.count(".")
    if commas and dots:
        mark = "," if text.rfind(",") > text.rfind(".") else "."
        return _joined(text, "." if mark == "," else ",", mark)
    mark = "," if commas else "."
    if commas + dots > 1:
        return _joined(text, mark, None)
    whole, fraction = text.split(mark)
    if not _may_group(whole, fraction):
        return Decimal(f"{whole}.{fraction}")
    grouped = not (scaled and style.decimal_comma) if mark == "," else not (scaled or style.decimal_dot)
    return Decimal(whole + fraction) if grouped else Decimal(f"{whole}.{fraction}")


def _eastern(text: str) -> Decimal | None:
    """Digits with the Arabic marks, which mean one thing only: beside a group mark a comma or full stop is the decimal mark."""
    mark = _DECIMAL_MARK
    if mark not in text:
        mark = "," if "," in text else "."
    whole, _, fraction = text.partition(mark)
    for separator in (_GROUP_MARK, ",", "."):
        if separator in whole:
            grouped = _joined(whole, separator, None)
            if grouped is None:
                return None
            whole = str(grouped)
    if fraction and not fraction.isdecimal():
        return None
    return Decimal(f"{whole}.{fraction}") if fraction else Decimal(whole)


def _joined(text: str, group: str, mark: str | None) -> Decimal | None:
    """A number whose thousands are grouped by `group`, with a decimal `mark` or none."""
    whole, fraction = text, ""
    if mark is not None:
        whole, _, fraction = text.rpartition(mark)
        if mark in whole:
            return None
    first, *rest = whole.split(group)
    if not rest or not 1 <= len(first) <= 3 or any(len(part) != 3 for part in rest):
        return None
    digits = first + "".join(rest)
    return Decimal(f"{digits}.{fraction}") if fraction else Decimal(digits)


def _may_group(whole: str, fraction: str) -> bool:
    """Whether separator and digits could be grouped thousands: ``3,700``, not ``4,2``, ``0,125`` or ``1234,567``."""
    return len(fraction) == 3 and len(whole) <= 3 and not whole.startswith("0")
