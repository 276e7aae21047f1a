"""The readers for any Arabic text: each returns the values that it finds, with the characters that say them."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from threading import Lock
from typing import Any, TypeVar

from caspian_relations import model, reference
from caspian_relations.arabic import lexicon
from caspian_relations.arabic.amounts import States
from caspian_relations.arabic.number_parts import VULGAR
from caspian_relations.arabic.number_words import frame, percent_end
from caspian_relations.arabic.numerals import Numerals
from caspian_relations.arabic.ordinal_numbers import ordinal_at, ordinal_phrases
from caspian_relations.arabic.quantities import quantities
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.time_lengths import duration_phrases
from caspian_relations.arabic.tokens import NUMBER, Form, Forms, Judged, Tokens, tokenize
from caspian_relations.model import Found, Span, constructor, trusted

__all__ = ["durations", "measures", "money", "numbers", "ordinals", "percentages", "states_near", "tokens_of"]

_LOCK = Lock()
_NEAR = 24
_KEPT = 100_000
"""Longer texts are not kept between two readers."""
T = TypeVar("T")


def tokens_of(text: str) -> Tokens:
    """Tokenize `text` with the lexicon and the names that ship with the library; the memory of forms is kept."""
    return _kept(text).tokens


class _Text:
    """A text as the readers share it: its tokens, the numbers read so far, its quantities once somebody asks for them."""

    __slots__ = ("_quantities", "_values", "numerals", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.numerals = Numerals(tokens)
        self._quantities: list[QuantityPhrase] | None = None
        self._values: list[Found[Any]] | None = None

    @property
    def quantities(self) -> list[QuantityPhrase]:
        if self._quantities is None:
            self._quantities = quantities(self.tokens, states_near(self.tokens), self.numerals)
        return self._quantities

    @property
    def values(self) -> list[Found[Any]]:
        """The quantities as values of the model; a span of time that dates something is a date, not a measure."""
        if self._values is None:
            self._values = [_found(q.begin, q.stop, q.valued()) for q in self.quantities if not q.relative]
        return self._values


def _kept(text: str) -> _Text:
    """The text as it was read last: whoever asks for the money in a text asks for its dates next."""
    if not isinstance(text, str):
        raise model.InvalidText("text", text, "a str")
    return _kept_text(text) if len(text) <= _KEPT else _read(text)


def _read(text: str) -> _Text:
    with _LOCK:
        forms = _forms()
    return _Text(tokenize(text, forms))


_kept_text = lru_cache(maxsize=2)(_read)


@cache
def _forms() -> Forms:
    return Forms(lexicon.default(), reference.default().names.table)


def states_near(tokens: Tokens) -> States:
    """Return a function that lists the states named around an offset of a text, the most often named first, of equals the nearest.

    It looks for them when first asked.
    """
    places: list[tuple[int, str]] = []
    looked: list[bool] = []

    def near(at: int) -> Iterable[str]:
        if not looked:
            places.extend(_states(tokens))
            looked.append(True)
        k = bisect(places, (at, ""))
        around = places[max(k - _NEAR, 0) : k + _NEAR]
        around.sort(key=lambda place: abs(place[0] - at))
        named = Counter(state for _, state in around)
        return tuple(sorted(named, key=named.__getitem__, reverse=True))

    return near


def _states(tokens: Tokens) -> Iterable[tuple[int, str]]:
    for form, start in zip(tokens.forms, tokens.starts, strict=True):
        if form.names:
            for state in _STATES[form]:
                yield start, state


def _states_of(form: Form) -> tuple[str, ...]:
    """The states that `form` may name."""
    names = reference.default().names
    entries = [entry for name in form.names for entry in names.entries(names.table.get(name.stem, 0))]
    return tuple(entry.entity.removeprefix("state:") for entry in entries if entry.entity.startswith("state:"))


_STATES = Judged(_states_of)


def numbers(text: str) -> list[Found[Decimal]]:
    """Return the numbers in `text`: in digits, in words, and mixed. Ordinals, dates, clock times and codes are none.

    >>> [(found.span.of("ثلاثة ملايين ونصف المليون"), str(found.value)) for found in numbers("ثلاثة ملايين ونصف المليون")]
    [('ثلاثة ملايين ونصف المليون', '3500000')]
    """
    kept = _kept(text)
    tokens, numerals = kept.tokens, kept.numerals
    forms, size, judged = tokens.forms, len(tokens.forms), _OPENS
    found: list[Found[Decimal]] = []
    end = 0
    for i in [i for i in tokens.counting if judged[forms[i]]]:
        if i < end:
            continue
        opens = judged[forms[i]]
        if opens == _SIGN and not (i + 1 < size and _OPENS[forms[i + 1]]):
            continue
        percent = percent_end(forms, i)
        if percent:  # «في المئة» is a sign, not a hundred
            end = percent
            continue
        if opens != _VALUE:
            continue
        ordinal = ordinal_at(tokens, i) if forms[i].kind != NUMBER else None
        if ordinal is not None:
            end = ordinal.end
            continue
        phrase = numerals.at(i)
        if phrase is not None and not (phrase.definite and "weekday" in forms[i].categories):
            found.append(_found(phrase.begin, phrase.stop, phrase.value))
            if phrase.to is not None:
                found.append(_found(phrase.begin, phrase.stop, phrase.to))
            end = phrase.end
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
    kept = _kept(text)
    return [
        _found(d.begin, d.stop, trusted(model.Duration, iso=d.iso))
        for d in duration_phrases(kept.tokens, kept.quantities)
    ]


def _of(text: str, kind: type[T]) -> list[Found[T]]:
    """The quantities of one type."""
    return [found for found in _kept(text).values if type(found.value) is kind]


def _found(begin: int, stop: int, value: T) -> Found[T]:
    return _new_found(_new_span(begin, stop), value)


_new_found, _new_span = constructor(Found), constructor(Span)


def _opens(form: Form) -> int:
    """What a number may begin with: a value, a word that may be part of a percent sign («في المئة»), or (0) nothing."""
    if form.kind == NUMBER or form.text in VULGAR or not form.categories.isdisjoint(("ordinal", "number")):
        return _VALUE
    return _SIGN if frame(form) == "in" or form.text in ("ال", "بال") else 0


_SIGN, _VALUE = 1, 2
_OPENS = Judged(_opens)
