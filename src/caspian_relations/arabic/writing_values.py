"""Writing money, percentages, measures and lengths of time in Arabic; `caspian_relations.arabic` reads it back to the same value."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.writing_nouns import Noun, counted, currency_noun, unit_noun
from caspian_relations.arabic.writing_numbers import DIGITS, MIXED, WORDS, Case, NumberStyle, scaled, words
from caspian_relations.model import Bound, Change, Duration, Measure, Money, Percentage

__all__ = ["Sign", "write_change", "write_duration", "write_measure", "write_money", "write_percentage"]

Sign = Literal["word", "code"]
"""Whether the unit of money is a word («دولار») or its ISO 4217 code."""

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_AND = "و"


def write_money(
    value: Money, style: NumberStyle = MIXED, case: Case = "nom", sign: Sign = "word", owner: bool | None = None
) -> str:
    """Return a sum of money in Arabic.

    owner:
        whether to say whose money it is («دولار أمريكي»); by default where the word alone would leave it open.

    >>> write_money(Money(529_400_000, "USD")), write_money(Money(3, "TRY"), NumberStyle("words"))
    ('529.4 مليون دولار', 'ثلاث ليرات تركية')
    """
    code = value.currency
    if code is None:
        noun = _undecided(value.candidates)
    elif sign == "code":
        noun = Noun(code, "", "m", bare=True)
    else:
        noun = currency_noun(code, not _plain(code) if owner is None else owner)
    return _bounded(value.amount, value.to, value.bound, noun, style, case)


def write_measure(value: Measure, style: NumberStyle = MIXED, case: Case = "nom") -> str:
    """Return a measure in Arabic.

    >>> write_measure(Measure(4000, "km")), write_measure(Measure(11, "state"), NumberStyle("words"))
    ('4 آلاف كيلومتر', 'إحدى عشرة دولة')
    """
    return _bounded(value.value, value.to, value.bound, unit_noun(value.unit), style, case)


def write_percentage(value: Percentage, style: NumberStyle = DIGITS, case: Case = "nom", sign: str = "") -> str:
    """Return a percentage in Arabic, with `sign` (``%``, ``٪``) or the words.

    >>> write_percentage(Percentage(15)), write_percentage(Percentage("3.2"), sign="%")
    ('15 في المئة', '3.2%')
    """

    def one(amount: Decimal, within: Case) -> str:
        return f"{scaled(amount, style, 'm', within, marked=True).text}{sign or ' ' + words('bounds')['percent']}"

    return _framed(value.value, value.to, value.bound, one, case)


def write_duration(value: Duration, style: NumberStyle = WORDS, case: Case = "nom") -> str:
    """Return a length of time in Arabic.

    >>> write_duration(Duration("P2Y3M")), write_duration(Duration("PT1H30M"), NumberStyle("digits"))
    ('سنتان وثلاثة أشهر', '1 ساعة و30 دقيقة')
    """
    texts = [counted(amount, unit_noun(_UNITS[unit]), style, case) for unit, amount in value.parts.items() if amount]
    return f" {_AND}".join(texts or [counted(Decimal(0), unit_noun("day"), style, case)])


def write_change(value: Change, style: NumberStyle = DIGITS) -> str:
    """Return a change in Arabic: a percentage with its direction, or how many times.

    >>> write_change(Change("15")), write_change(Change("-3.2")), write_change(Change("2.7", factor=True))
    ('ارتفاع بنسبة 15 في المئة', 'انخفاض بنسبة 3.2 في المئة', '2.7 مرة')
    """
    table = words("bounds")
    if value.factor:
        return f"{scaled(value.value, style, 'f').text} {table['times']}"
    direction = table["down" if value.value < 0 else "up"]
    return f"{direction} {scaled(abs(value.value), style, 'm', 'gen', marked=True).text} {table['percent']}"


def _bounded(
    low: Decimal, high: Decimal | None, bound: Bound | None, noun: Noun, style: NumberStyle, case: Case
) -> str:
    return _framed(low, high, bound, lambda amount, within: counted(amount, noun, style, within), case)


def _framed(low: Decimal, high: Decimal | None, bound: Bound | None, one, case: Case) -> str:  # type: ignore[no-untyped-def]
    """``[bound] (amount | "من" amount "إلى" amount)``; what follows these words stands in the genitive."""
    table = words("bounds")
    within: Case = case if bound is None and high is None else "gen"
    text = one(low, within) if high is None else f"{table['from']} {one(low, 'gen')} {table['to']} {one(high, 'gen')}"
    return text if bound is None else f"{table[bound.value]} {text}"


def _plain(code: str) -> bool:
    """Whether the bare word for a currency means it without any context."""
    record = words("currencies").get(code)
    if record is None:
        return True
    entries = [entry for entry in default().get(fold(record["word"])) if entry.category == "currency"]
    return any(entry.value == code and "owned" not in entry.features for entry in entries)


def _undecided(candidates: tuple[str, ...]) -> Noun:
    """The bare word that may mean any of `candidates`."""
    for code in candidates:
        record = words("currencies").get(code)
        if record is None:
            continue
        for entry in default().get(fold(record["word"])):
            if entry.category == "currency" and set(entry.features.get("candidates", entry.value).split(",")) >= set(
                candidates
            ):
                return currency_noun(code, False)
    return Noun("/".join(candidates) or "?", "", "m", bare=True)
