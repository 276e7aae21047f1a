"""Clock times, recognised so that nobody takes them for numbers, ordinals or dates: «14:30», «الساعة العاشرة والنصف مساء», «1118 ت م»."""

from __future__ import annotations

from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.tokens import NUMBER, Reading, Tokens

__all__ = ["clock_at"]

_HOURS = 24
_MINUTES = 59
_AND = "و"


def clock_at(tokens: Tokens, i: int) -> int | None:
    """Return the token after the clock time that begins at `i`, or None if none does.

    ::

        clock = ["الساعة"] digits ":" digits [":" digits] [half] [zone] | "الساعة" hour [joint] [half] [zone] | hour half [zone] | hhmm zone
        joint = "و" (fraction | number minutes) | "إلا" fraction

    >>> from caspian_relations.arabic.found import tokens_of
    >>> clock_at(tokens_of("14:30 بتوقيت غرينتش"), 0), clock_at(tokens_of("14 دولة"), 0)
    (5, None)
    """
    named = _word(tokens, i, "hour")
    said = named is not None and named.article
    j = i + 1 if said else i
    if j >= len(tokens):
        return None
    end = _written(tokens, j)
    if end is not None:
        return _zone(tokens, _half(tokens, end, letters=True))
    end = _hour(tokens, j, dotted=said)
    if end is None:
        return None
    if said:
        return _zone(tokens, _half(tokens, _joint(tokens, end), letters=tokens[j].kind == NUMBER))
    half = _half(tokens, _joint(tokens, end), letters=False)
    if half > end and _word(tokens, half - 1, "half") is not None:
        return _zone(tokens, half)
    return None


def _word(tokens: Tokens, i: int, value: str) -> Reading | None:
    if not 0 <= i < len(tokens) or "clock" not in tokens[i].categories:
        return None
    return next((r for r in tokens[i].readings if r.category == "clock" and r.value == value), None)


def _number(tokens: Tokens, i: int, most: int, length: int = 2) -> bool:
    if i >= len(tokens) or tokens[i].kind != NUMBER:
        return False
    text = tokens[i].text
    return len(text) <= length and text.isdecimal() and int(text) <= most


def _written(tokens: Tokens, i: int) -> int | None:
    """``hh ":" mm [":" ss]``, or four digits before the letters of a zone."""
    if _number(tokens, i, _HOURS) and not (i and tokens.glued(i) and tokens[i - 1].text == ":"):
        if (
            i + 2 < len(tokens)
            and tokens[i + 1].text == ":"
            and _number(tokens, i + 2, _MINUTES)
            and len(tokens[i + 2].text) == 2
        ):
            if i + 4 < len(tokens) and tokens[i + 3].text == ":" and _number(tokens, i + 4, _MINUTES):
                return i + 5
            return i + 3
        return None
    if i < len(tokens) and tokens[i].kind == NUMBER and len(tokens[i].text) == 4 and tokens[i].text.isdecimal():
        hours, minutes = int(tokens[i].text[:2]), int(tokens[i].text[2:])
        if hours <= _HOURS and minutes <= _MINUTES and _zone(tokens, i + 1) > i + 1:
            return i + 1
    return None


def _hour(tokens: Tokens, i: int, dotted: bool) -> int | None:
    """An hour in digits or as an ordinal: «10», «9.30», «العاشرة», «الثانية عشرة»."""
    form = tokens[i]
    if form.kind == NUMBER:
        if dotted and not form.text.isdecimal():
            hour, _, minute = form.text.partition(".")
            fits = hour.isdecimal() and minute.isdecimal() and len(hour) < 3 and len(minute) == 2
            return i + 1 if fits and int(hour) <= _HOURS and int(minute) <= _MINUTES else None
        return i + 1 if _number(tokens, i, _HOURS) else None
    ordinal = form.read("ordinal")
    if ordinal is not None and ordinal.features.get("gender") == "f" and form.text.removeprefix(_AND).startswith("ال"):
        item = item_of(tokens[i + 1]) if i + 1 < len(tokens) else None
        return i + 2 if item is not None and item.value == 10 and not item.skip and not item.article else i + 1
    item = item_of(form)
    return i + 1 if item is not None and item.article and item.value == 1 else None


def _joint(tokens: Tokens, i: int) -> int:
    """«والنصف», «وعشر دقائق», «إلا الربع»."""
    if i >= len(tokens):
        return i
    j = i + 1 if _word(tokens, i, "without") is not None or tokens[i].text == _AND else i
    item = item_of(tokens[j]) if j < len(tokens) else None
    if j > i and j < len(tokens) and tokens[j].kind == NUMBER and _word(tokens, j + 1, "minute") is not None:
        return j + 2
    if item is None or (j == i and item.conj != _AND):
        return i
    if item.type == "fraction":
        return j + 1
    k = j + 1
    following = item_of(tokens[k]) if k < len(tokens) else None
    if following is not None and (following.conj == _AND or following.value == 10):
        k += 1
    return k + 1 if _word(tokens, k, "minute") is not None else i


def _half(tokens: Tokens, i: int, letters: bool) -> int:
    if _word(tokens, i, "half") is not None or (letters and _word(tokens, i, "half-letter") is not None):
        return i + 1
    return i


def _zone(tokens: Tokens, i: int) -> int:
    """«بتوقيت غرينتش», «ت م», «جمت»."""
    if _word(tokens, i, "by") is not None and i + 1 < len(tokens):
        return i + 2
    if _word(tokens, i, "zone") is not None:
        return i + 1
    if _word(tokens, i, "zone-letter") is not None and i + 1 < len(tokens) and len(fold(tokens[i + 1].raw)) == 1:
        return i + 2
    return i
