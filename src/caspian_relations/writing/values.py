"""Values in words: numbers, money, percentages, measures and lengths of time, in Arabic and in English."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import singledispatch
from typing import Any

from babel import Locale, numbers, units

from caspian_relations.arabic import writing_values
from caspian_relations.arabic.writing_dates import LONG, DateStyle, write_when
from caspian_relations.arabic.writing_numbers import DIGITS, MIXED, WORDS, Case, NumberStyle, scaled
from caspian_relations.model import Bound, Change, Duration, InvalidValue, Measure, Money, Percentage, When
from caspian_relations.writing.english_dates import english_when

__all__ = ["render_value"]

_ENGLISH = Locale("en")
_STYLES = {"words": WORDS, "digits": DIGITS, "mixed": MIXED}
_BOUNDS = {
    Bound.ABOUT: "about", Bound.MORE_THAN: "more than", Bound.AT_LEAST: "at least", Bound.LESS_THAN: "less than", Bound.AT_MOST: "at most",
}  # fmt: skip
_CLDR_UNITS = {
    "m": "length-meter", "km": "length-kilometer", "cm": "length-centimeter", "mm": "length-millimeter", "mi": "length-mile", "ft": "length-foot",
    "in": "length-inch", "yd": "length-yard", "nmi": "length-nautical-mile", "km2": "area-square-kilometer", "m2": "area-square-meter",
    "ha": "area-hectare", "acre": "area-acre", "m3": "volume-cubic-meter", "km3": "volume-cubic-kilometer", "l": "volume-liter", "ml": "volume-milliliter",
    "t": "mass-tonne", "kg": "mass-kilogram", "g": "mass-gram", "mg": "mass-milligram", "lb": "mass-pound", "oz": "mass-ounce",
    "W": "power-watt", "kW": "power-kilowatt", "MW": "power-megawatt", "GW": "power-gigawatt", "kWh": "energy-kilowatt-hour", "hp": "power-horsepower",
    "C": "temperature-celsius", "F": "temperature-fahrenheit", "km/h": "speed-kilometer-per-hour", "m/s": "speed-meter-per-second",
    "second": "duration-second", "minute": "duration-minute", "hour": "duration-hour", "day": "duration-day", "week": "duration-week",
    "month": "duration-month", "year": "duration-year", "decade": "duration-decade", "century": "duration-century", "barrel": "volume-barrel",
    "byte": "digital-byte", "MB": "digital-megabyte", "GB": "digital-gigabyte", "TB": "digital-terabyte", "pp": "", "bp": "",
}  # fmt: skip
_WORDED = {
    "pp": "percentage point",
    "bp": "basis point",
    "boe": "barrel of oil equivalent",
    "richter": "on the Richter scale",
}
_IRREGULAR = {"person": "people", "fish": "fish", "sheep": "sheep", "species": "species"}
_DURATIONS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_NOUN = re.compile(r"[a-z]{3,}(?:-[a-z]+)*")


def render_value(
    value: Any, language: str = "ar", *, style: NumberStyle | DateStyle | str | None = None, case: Case = "nom"
) -> str:
    """Return a number, `Money`, `Percentage`, `Measure`, `Duration`, `Change` or `When` in words of `language`, ``ar`` or ``en``.

    style:
        ``words``, ``digits`` or ``mixed`` («5 ملايين»), or a `NumberStyle` that also chooses digits and separators; for a `When` a
        `DateStyle`. For Arabic.
    case:
        the case in which an Arabic phrase stands: ``nom``, ``acc`` or ``gen``.

    `caspian_relations.arabic` reads the Arabic back to the same value. Raises `InvalidValue` for other values and languages.

    >>> render_value(Money(529_400_000, "USD")), render_value(Money(529_400_000, "USD"), "en")
    ('529.4 مليون دولار', '529,400,000 US dollars')
    >>> render_value(Measure(3, "state"), "ar", style="words"), render_value(Measure(3, "country"), "en")
    ('ثلاث دول', '3 countries')
    """
    if language not in ("ar", "en"):
        raise InvalidValue("language", language, "ar or en")
    if isinstance(style, str) and style not in _STYLES:
        raise InvalidValue("style", style, "words, digits, mixed or a NumberStyle")
    if language == "en":
        return _english(value)
    if isinstance(value, When):
        return write_when(value, style if isinstance(style, DateStyle) else LONG)
    if isinstance(style, DateStyle):
        raise InvalidValue("style", style, "a NumberStyle for anything but dates")
    return _arabic(value, _STYLES[style] if isinstance(style, str) else style, case)


@singledispatch
def _arabic(value: object, style: NumberStyle | None, case: Case) -> str:
    raise InvalidValue("value", value, "a number, Money, Percentage, Measure, Duration, Change or When")


@_arabic.register
def _(value: Decimal, style: NumberStyle | None, case: Case) -> str:
    return scaled(value, style or MIXED, "m", case).text


@_arabic.register
def _(value: int, style: NumberStyle | None, case: Case) -> str:
    return scaled(value, style or MIXED, "m", case).text


@_arabic.register
def _(value: Money, style: NumberStyle | None, case: Case) -> str:
    return writing_values.write_money(value, style or MIXED, case)


@_arabic.register
def _(value: Measure, style: NumberStyle | None, case: Case) -> str:
    return writing_values.write_measure(value, style or MIXED, case)


@_arabic.register
def _(value: Percentage, style: NumberStyle | None, case: Case) -> str:
    return writing_values.write_percentage(value, style or DIGITS, case)


@_arabic.register
def _(value: Duration, style: NumberStyle | None, case: Case) -> str:
    return writing_values.write_duration(value, style or WORDS, case)


@_arabic.register
def _(value: Change, style: NumberStyle | None, case: Case) -> str:
    return writing_values.write_change(value, style or DIGITS)


@singledispatch
def _english(value: object) -> str:
    raise InvalidValue("value", value, "a number, Money, Percentage, Measure, Duration, Change or When")


@_english.register
def _(value: Decimal) -> str:
    return _number(value)


@_english.register
def _(value: int) -> str:
    return _number(Decimal(value))


@_english.register
def _(value: Money) -> str:
    if value.currency is None:
        return _framed(
            value.amount,
            value.to,
            value.bound,
            lambda amount: f"{_number(amount)} {'/'.join(value.candidates) or '(currency unknown)'}",
        )
    code = value.currency
    return _framed(
        value.amount,
        value.to,
        value.bound,
        lambda amount: f"{_number(amount)} {numbers.get_currency_name(code, amount, _ENGLISH)}",
    )


@_english.register
def _(value: Percentage) -> str:
    return _framed(value.value, value.to, value.bound, lambda amount: f"{_number(amount)}%")


@_english.register
def _(value: Measure) -> str:
    return _framed(value.value, value.to, value.bound, lambda amount: _measure(amount, value.unit))


@_english.register
def _(value: Duration) -> str:
    parts = [_measure(amount, _DURATIONS[unit]) for unit, amount in value.parts.items() if amount]
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else (parts or ["0 days"])[0]


@_english.register
def _(value: When) -> str:
    return english_when(value)


@_english.register
def _(value: Change) -> str:
    if value.factor:
        return f"{_number(value.value)}-fold"
    return f"{'down' if value.value < 0 else 'up'} {_number(abs(value.value))}%"


@_english.register
def _(value: When) -> str:
    return english_when(value)


def _number(value: Decimal) -> str:
    return numbers.format_decimal(value, locale=_ENGLISH, decimal_quantization=False)


def _framed(low: Decimal, high: Decimal | None, bound: Bound | None, one: Any) -> str:
    text = one(low) if high is None else f"{_number(low)} to {one(high)}"
    return text if bound is None else f"{_BOUNDS[bound]} {text}"


def _measure(amount: Decimal, unit: str) -> str:
    cldr = _CLDR_UNITS.get(unit)
    if cldr:
        return units.format_unit(amount, cldr, "long", locale=_ENGLISH, format="#,##0.##########")
    base, stroke, rate = unit.rpartition("/")
    if stroke and base:
        return f"{_measure(amount, base)} per {'hour' if rate == 'h' else rate}"
    noun = _WORDED.get(unit, unit.replace("-", " ") if _NOUN.fullmatch(unit) else unit)
    plural = amount != 1 and (unit in ("pp", "bp") or (unit not in _WORDED and _NOUN.fullmatch(unit) is not None))
    return f"{_number(amount)} {_plural(noun) if plural else noun}"


def _plural(noun: str) -> str:
    """The English plural of a counted noun."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")
