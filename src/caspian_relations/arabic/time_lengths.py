"""Lengths of time: measures of time, joined where the text joins them, as ISO 8601 durations."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.digits import EXACT, exact
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.tokens import Tokens

__all__ = ["DurationPhrase", "duration_phrases", "iso_duration"]

_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
_PARTS = {
    "century": ("Y", 100), "decade": ("Y", 10), "year": ("Y", 1), "month": ("M", 1), "week": ("W", 1), "day": ("D", 1), "night": ("D", 1),
    "hour": ("TH", 1), "minute": ("TM", 1), "second": ("TS", 1),
}  # fmt: skip
_HALVES = {"Y": ("M", 12), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}


class DurationPhrase(NamedTuple):
    """A length of time in a text: tokens ``[start, end)``, characters ``[begin, stop)``, and its ISO 8601 expression."""

    start: int
    end: int
    begin: int
    stop: int
    iso: str


def duration_phrases(tokens: Tokens, phrases: list[QuantityPhrase]) -> list[DurationPhrase]:
    """Return the lengths of time among the quantities `phrases` of a text.

    Parts that «و» joins in falling order are one: «سنتين وثلاثة أشهر» is ``P2Y3M``. Of a range the lower end is taken.
    """
    found: list[DurationPhrase] = []
    parts: dict[str, Decimal] = {}
    first = last = None
    for phrase in phrases:
        part = _PARTS.get(phrase.unit)
        if phrase.dimension != "time" or part is None or phrase.value < 0:
            continue
        unit, factor = part
        amount = EXACT.multiply(phrase.value, Decimal(factor))
        joins = (
            last is not None and _joined(tokens, last, phrase) and _ORDER.index(unit) > max(map(_ORDER.index, parts))
        )
        if not joins and first is not None and last is not None:
            found.append(_phrase(first, last, parts))
        if not joins:
            parts, first = {}, phrase
        parts[unit] = amount
        last = phrase
    if first is not None and last is not None:
        found.append(_phrase(first, last, parts))
    return found


def iso_duration(parts: dict[str, Decimal]) -> str:
    """Print parts (``Y M W D TH TM TS``) as an ISO 8601 duration; a fraction goes to the next smaller part where that is exact.

    >>> iso_duration({"TH": Decimal("1.5")}), iso_duration({"Y": Decimal(2), "M": Decimal(3)}), iso_duration({"M": Decimal("2.5")})
    ('PT1H30M', 'P2Y3M', 'P2.5M')
    """
    whole = dict(parts)
    for unit in _ORDER:
        value = whole.get(unit)
        if value is None or value == value.to_integral_value() or unit not in _HALVES:
            continue
        smaller, size = _HALVES[unit]
        rest = EXACT.multiply(value - int(value), Decimal(size))
        if smaller not in whole and rest == rest.to_integral_value():
            whole[unit], whole[smaller] = Decimal(int(value)), exact(rest)
    texts = {unit: f"{exact(value):f}{unit[-1]}" for unit, value in whole.items() if value}
    days = "".join(texts[unit] for unit in ("Y", "M", "W", "D") if unit in texts)
    hours = "".join(texts[unit] for unit in ("TH", "TM", "TS") if unit in texts)
    return f"P{days}" + (f"T{hours}" if hours else "") if texts else "P0D"


def _joined(tokens: Tokens, last: QuantityPhrase, phrase: QuantityPhrase) -> bool:
    """Whether nothing but «و» stands between the two."""
    if phrase.start == last.end:
        return phrase.begin > tokens.starts[phrase.start]
    return phrase.start == last.end + 1 and tokens.forms[last.end].text == "و"


def _phrase(first: QuantityPhrase, last: QuantityPhrase, parts: dict[str, Decimal]) -> DurationPhrase:
    return DurationPhrase(first.start, last.end, first.begin, last.stop, iso_duration(parts))
