"""The readers for any Arabic text: each returns the values that it finds, with the characters that say them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from threading import Lock
from typing import TypeVar, cast

from caspian_relations import model, reference
from caspian_relations.arabic import lexicon
from caspian_relations.arabic.amounts import Amounts, States
from caspian_relations.arabic.numerals import Numerals
from caspian_relations.arabic.ordinal_numbers import ordinal_at, ordinal_phrases
from caspian_relations.arabic.quantities import quantities
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.time_lengths import duration_phrases
from caspian_relations.arabic.tokens import NUMBER, Forms, Tokens, tokenize
from caspian_relations.model import Found, Span, trusted

__all__ = ["durations", "measures", "money", "numbers", "ordinals", "percentages", "states_near", "tokens_of"]

_LOCK = Lock()
_NEAR = 24
_KEPT = 100_000
"""Longer texts are not kept between two readers."""
T = TypeVar("T")


def tokens_of(text: str) -> Tokens:
    """Tokenize `text` with the lexicon and the names that ship with the library; the memory of forms is kept."""
    if not isinstance(text, str):
        raise model.InvalidText("text", text, "a str")
    return _tokens_kept(text) if len(text) <= _KEPT else _tokens(text)


@lru_cache(maxsize=2)
def _tokens_kept(text: str) -> Tokens:
    """The tokens of the last texts: whoever asks for the money in a text asks for its dates next."""
    return _tokens(text)


def _tokens(text: str) -> Tokens:
    with _LOCK:
        forms = _forms()
    return tokenize(text, forms)


@cache
def _forms() -> Forms:
    return Forms(lexicon.default(), reference.default().names.table)


def states_near(tokens: Tokens) -> States:
    """Return a function that lists the states named around an offset of a text, nearest first; it looks for them when first asked."""
    places: list[tuple[int, str]] = []
    looked: list[bool] = []

    def near(at: int) -> Iterable[str]:
        if not looked:
            places.extend(_states(tokens))
            looked.append(True)
        k = bisect(places, (at, ""))
        around = places[max(k - _NEAR, 0) : k + _NEAR]
        around.sort(key=lambda place: abs(place[0] - at))
        return tuple(dict.fromkeys(state for _, state in around))

    return near


def _states(tokens: Tokens) -> Iterable[tuple[int, str]]:
    names = reference.default().names
    for i, form in enumerate(tokens.forms):
        for name in form.names:
            for entry in names.entries(names.table.get(name.stem, 0)):
                if entry.entity.startswith("state:"):
                    yield tokens.starts[i], entry.entity.removeprefix("state:")


def numbers(text: str) -> list[Found[Decimal]]:
    """Return the numbers in `text`: in digits, in words, and mixed. Ordinals, dates, clock times and codes are none.

    >>> [(found.span.of("ثلاثة ملايين ونصف المليون"), str(found.value)) for found in numbers("ثلاثة ملايين ونصف المليون")]
    [('ثلاثة ملايين ونصف المليون', '3500000')]
    """
    tokens = tokens_of(text)
    numerals, amounts = Numerals(tokens), Amounts(tokens)
    found: list[Found[Decimal]] = []
    i, count = 0, len(tokens)
    while i < count:
        form = tokens.forms[i]
        percent = amounts.percent(i)
        if percent:  # «في المئة» is a sign, not a hundred
            i = percent
            continue
        if (
            "ordinal" in form.categories
            or form.categories & {"number"}
            or form.kind == NUMBER
            or not form.text.isalnum()
        ):
            ordinal = ordinal_at(tokens, i)
            if ordinal is not None and form.kind != NUMBER:
                i = ordinal.end
                continue
            phrase = numerals.at(i)
            if phrase is not None and not (phrase.definite and "weekday" in form.categories):
                found.append(_found(phrase.begin, phrase.stop, phrase.value))
                if phrase.to is not None:
                    found.append(_found(phrase.begin, phrase.stop, phrase.to))
                i = phrase.end
                continue
        i += 1
    return found


def ordinals(text: str) -> list[Found[int]]:
    """Return the ordinals in `text`, 1 to 999.

    >>> [found.value for found in ordinals("الاجتماع التشاوري السادس والقمة الـ29")]
    [6, 29]
    """
    return [_found(phrase.begin, phrase.stop, phrase.value) for phrase in ordinal_phrases(tokens_of(text))]


def percentages(text: str) -> list[Found[model.Percentage]]:
    """Return the percentages in `text`.

    >>> [str(found.value) for found in percentages("ارتفع بنسبة خمسة عشر في المئة، وأكثر من 3,2%")]
    ['15%', '>3.2%']
    """
    return _of(text, model.Percentage)


def money(text: str) -> list[Found[model.Money]]:
    """Return the sums of money in `text`. The states that it names decide a bare «ريال» or «دينار»; else its candidates stay open.

    >>> [str(found.value) for found in money("بلغت الصادرات 529.4 مليون دولار")]
    ['529400000 USD']
    >>> [str(found.value) for found in money("منحت سلطنة عمان سبعة ملايين ريال")]
    ['7000000 OMR']
    """
    return _of(text, model.Money)


def measures(text: str) -> list[Found[model.Measure]]:
    """Return the measures and counted nouns in `text`; spans of time that date something («قبل ثلاث سنوات») are none.

    >>> [str(found.value) for found in measures("18 دولة وقعت مذكرتي تفاهم خلال ثلاثة أيام")]
    ['18 state', '2 memorandum', '3 day']
    """
    return _of(text, model.Measure)


def durations(text: str) -> list[Found[model.Duration]]:
    """Return the lengths of time in `text`.

    >>> [found.value.iso for found in durations("سنتين وثلاثة أشهر، ثم ساعة ونصف الساعة")]
    ['P2Y3M', 'PT1H30M']
    """
    tokens = tokens_of(text)
    phrases = duration_phrases(tokens, list(_quantities(text)))
    return [_found(d.begin, d.stop, trusted(model.Duration, iso=d.iso)) for d in phrases]


def _quantities(text: str) -> tuple[QuantityPhrase, ...]:
    tokens = tokens_of(text)
    return _quantities_kept(text) if len(text) <= _KEPT else tuple(quantities(tokens, states_near(tokens)))


@lru_cache(maxsize=2)
def _quantities_kept(text: str) -> tuple[QuantityPhrase, ...]:
    """The quantities of the last texts, which percentages, money, measures and lengths of time share."""
    tokens = tokens_of(text)
    return tuple(quantities(tokens, states_near(tokens)))


def _of(text: str, kind: type[T]) -> list[Found[T]]:
    """The quantities of one type; a span of time that dates something is a date, not a measure."""
    found: list[Found[T]] = []
    for phrase in _quantities(text):
        value = phrase.valued()
        if isinstance(value, kind) and not phrase.relative:
            found.append(_found(phrase.begin, phrase.stop, cast(T, value)))
    return found


def _found(begin: int, stop: int, value: T) -> Found[T]:
    return trusted(Found, span=trusted(Span, start=begin, end=stop), value=value)
