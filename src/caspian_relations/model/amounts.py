"""Exact amounts: money, percentages, measures, durations, and changes."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import checked, each, matching, members, optional, up_to
from caspian_relations.model.enums import Bound
from caspian_relations.model.errors import InvalidValue

__all__ = ["Change", "Duration", "Measure", "Money", "Percentage", "as_decimal", "plain"]

_DIGITS = 40
"""More digits than any amount of this world needs; a guard against ``1E+999999999``, which would fill the memory when printed."""


def as_decimal(value: Decimal | int | str) -> Decimal:
    """Return `value` as a `Decimal`; what is none is left for the check that follows. Floats are refused: they are not exact."""
    if isinstance(value, Decimal):
        return value
    if (type(value) is int and value.bit_length() < 4 * _DIGITS) or (
        isinstance(value, str) and len(value) <= 3 * _DIGITS
    ):
        try:
            return Decimal(value)
        except InvalidOperation:
            pass
    return value  # type: ignore[return-value]


def optional_decimal(value: Decimal | int | str | None) -> Decimal | None:
    """`as_decimal`, or None."""
    return None if value is None else as_decimal(value)


def a_decimal(path: str, value: Any) -> None:
    """Take a finite `Decimal` of at most 40 digits before and after the point."""
    if type(value) is Decimal and value.is_finite():
        exponent = value.as_tuple().exponent
        if isinstance(exponent, int) and value.adjusted() < _DIGITS and exponent >= -_DIGITS:
            return
    raise InvalidValue(path, value, f"a finite Decimal, int or decimal string (at most {_DIGITS} digits)")


def plain(value: Decimal) -> str:
    """Print `value` without exponent and without zeros that say nothing: equal values print alike.

    >>> plain(Decimal("5.2940E+8")), plain(Decimal("4.650")), plain(Decimal("-0"))
    ('529400000', '4.65', '0')
    """
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


_is_bound = checked(optional(members(Bound)))
_is_decimal = checked(a_decimal)
_is_optional_decimal = checked(optional(a_decimal))
_currency = matching("[A-Z]{3}", "an ISO 4217 code such as USD")


def _rises(path: str, upper: Decimal | None, lower: Decimal, name: str) -> None:
    if type(lower) is Decimal and lower.is_finite():
        up_to(path, upper, lower, name)


def _range(amount: Decimal, unit: str, to: Decimal | None, bound: Bound | None) -> str:
    words = {Bound.ABOUT: "~", Bound.MORE_THAN: ">", Bound.AT_LEAST: "≥", Bound.LESS_THAN: "<", Bound.AT_MOST: "≤"}
    return f"{words[bound] if bound else ''}{plain(amount)}{'' if to is None else '–' + plain(to)}{unit}"


@frozen(order=False)
class Money:
    """An exact sum in a currency (ISO 4217).

    A bare ريال or دينار that the text does not decide has no currency but `candidates`. Not ordered: sums in two currencies have no order.

    >>> money = Money(Decimal("529.4") * 10**6, "USD")
    >>> str(money)
    '529400000 USD'
    >>> Money(1.5, "dollar")
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidValue: Money.amount: got 1.5; accepted: a finite Decimal, int or decimal string (at most 40 digits)
    """

    amount: Decimal = field(converter=as_decimal, validator=_is_decimal)
    """The sum in whole units of the currency (dollars, not cents or millions); the lower end of a range."""
    currency: str | None = field(default=None, validator=checked(optional(_currency)))
    """ISO 4217 code, or None where the text does not decide."""
    to: Decimal | None = field(default=None, converter=optional_decimal, validator=_is_optional_decimal)
    """The upper end of a range, included; None where there is no range."""
    bound: Bound | None = field(default=None, converter=converters.bound, validator=_is_bound)
    """``about``, ``more-than``, ``at-least``, ``less-than``, ``at-most`` or None."""
    candidates: tuple[str, ...] = field(default=(), converter=converters.strings, validator=checked(each(_currency)))
    """The currencies (ISO 4217) that it may be in where `currency` is None."""

    @to.validator
    def _rises(self, attribute: Any, value: Decimal | None) -> None:
        _rises("Money.to", value, self.amount, "amount")

    def __str__(self) -> str:
        unit = self.currency or "/".join(self.candidates) or "?"
        return _range(self.amount, f" {unit}", self.to, self.bound)


@frozen(order=False)
class Percentage:
    """A share or rate in percent: 15 is 15 %. Unsigned where the text has no sign; the direction of a change is in `Change`.

    >>> str(Percentage(15, bound="about"))
    '~15%'
    """

    value: Decimal = field(converter=as_decimal, validator=_is_decimal)
    """In percent; the lower end of a range."""
    to: Decimal | None = field(default=None, converter=optional_decimal, validator=_is_optional_decimal)
    """The upper end of a range, included."""
    bound: Bound | None = field(default=None, converter=converters.bound, validator=_is_bound)
    """How it limits what is meant, or None."""

    @to.validator
    def _rises(self, attribute: Any, value: Decimal | None) -> None:
        _rises("Percentage.to", value, self.value, "value")

    def __str__(self) -> str:
        return _range(self.value, "%", self.to, self.bound)


@frozen(order=False)
class Measure:
    """An exact amount of a unit: a UCUM-style symbol (``km``, ``t``, ``kWh``, ``m3/year``) or a counted noun in the English singular (``state``).

    >>> str(Measure(4000, "km", bound="more-than"))
    '>4000 km'
    """

    value: Decimal = field(converter=as_decimal, validator=_is_decimal)
    """In `unit`; the lower end of a range."""
    unit: str = field(validator=checked(matching(r"[^\s](.*[^\s])?", "a unit such as km, t/year or state")))
    """UCUM-style symbol, or the counted noun; ``/year``, ``/day`` for rates."""
    to: Decimal | None = field(default=None, converter=optional_decimal, validator=_is_optional_decimal)
    """The upper end of a range, included."""
    bound: Bound | None = field(default=None, converter=converters.bound, validator=_is_bound)
    """How it limits what is meant, or None."""

    @to.validator
    def _rises(self, attribute: Any, value: Decimal | None) -> None:
        _rises("Measure.to", value, self.value, "value")

    def __str__(self) -> str:
        return _range(self.value, f" {self.unit}", self.to, self.bound)


_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
CHANGE_PATTERN = rf"[+-]{_NUMBER}%|x{_NUMBER}"
"""``+15%``, ``-3.2%`` or ``x2.7``."""
ISO_DURATION = rf"P(?=[0-9T])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?=[0-9])(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"


@frozen(order=False)
class Duration:
    """A length of time (ISO 8601): ``P3D`` is three days, ``PT90M`` ninety minutes, ``P1Y6M`` a year and a half.

    Not ordered: a month has no fixed number of days.

    >>> Duration("P3D").parts
    {'D': Decimal('3')}
    """

    iso: str = field(validator=checked(matching(ISO_DURATION, "an ISO 8601 duration such as P3D, P1Y6M or PT90M")))
    """The ISO 8601 expression, unsigned; weeks may stand beside other parts (ISO 8601-2)."""

    @property
    def parts(self) -> dict[str, Decimal]:
        """Unit (``Y M W D TH TM TS``) -> how many."""
        days, _, hours = self.iso[1:].partition("T")
        found = {unit: Decimal(n) for n, unit in re.findall(rf"({_NUMBER})([YMWD])", days)}
        return found | {f"T{unit}": Decimal(n) for n, unit in re.findall(rf"({_NUMBER})([HMS])", hours)}

    def __str__(self) -> str:
        return self.iso


@frozen(order=False)
class Change:
    """By how much a figure differs from an earlier one: in percent, or as a factor.

    >>> str(Change.parse("+15%")), str(Change(Decimal("2.7"), factor=True)), Change.parse("-3.2%").value
    ('+15%', 'x2.7', Decimal('-3.2'))
    """

    value: Decimal = field(converter=as_decimal, validator=_is_decimal)
    """Percent with its sign, or the factor (2 is doubled), which is not negative."""
    factor: bool = field(default=False)
    """Whether `value` is a factor."""

    @factor.validator
    def _is_factor(self, attribute: Any, value: bool) -> None:
        if type(value) is not bool:
            raise InvalidValue("Change.factor", value, "True or False")
        if value and type(self.value) is Decimal and self.value < 0:
            raise InvalidValue("Change.value", self.value, "a factor that is not negative")

    @classmethod
    def parse(cls, text: str) -> Change:
        """Read ``+15%``, ``-3.2%`` or ``x2.7``; `InvalidValue` if it is none of these."""
        if re.fullmatch(CHANGE_PATTERN, text) is None:
            raise InvalidValue("Change", text, "a change such as +15%, -3.2% or x2.7")
        return cls(text.removeprefix("x").removesuffix("%"), factor=text.startswith("x"))

    def __str__(self) -> str:
        number = plain(self.value)
        if self.factor:
            return f"x{number}"
        return f"{number}%" if number.startswith("-") else f"+{number}%"


def as_change(value: Change | str | None) -> Change | None:
    """Return `value` as a `Change`; a string is parsed, or left for the check that follows if it is none."""
    try:
        return Change.parse(value) if isinstance(value, str) else value
    except InvalidValue:
        return value  # type: ignore[return-value]


Quantity = Money | Percentage | Measure | Duration
"""What `Article.quantities` holds."""
