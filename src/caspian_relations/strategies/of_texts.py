"""Strategies for names and texts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st

from caspian_relations.model import Names
from caspian_relations.strategies.counting import either, perhaps, some_of
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.words import names_of, words

__all__ = ["listed_names", "names", "perhaps_names", "slugs", "texts"]

_GROUPS = ("persons", "places", "regions", "states", "organizations", "offices", "series", "corridors")
_LANGUAGES = ("tr", "ru", "fr", "zh-Hans")
# Marks, tatweel, direction controls, joiners, Persian letters and digits, NUL, an emoji: what pages hide between letters.
_HOSTILE = "\u0640\u064b\u0651\u0670\u200f\u200e\u202b\u202c\u2067\u2069\u200c\u200d\ufeff\u06a9\u06cc\u06f4\u0665\u066b\x00\x07\u2028\U0001f30d\"'<>&\\/="
_SURROGATES = "\ud800\udfff"


@cache
def listed_names(group: str) -> list[Names]:
    """Names of one group, always with an Arabic or an English one."""
    pairs = names_of(group)
    both = [Names({"ar": [arabic], "en": [english]}) for arabic, english in pairs]
    arabic = [Names({"ar": [arabic, arabic.removeprefix(arabic.split()[0]).strip() or arabic]}) for arabic, _ in pairs]
    english = [Names({"en": [english]}) for _, english in pairs]
    more = [
        Names({"en": [english], _LANGUAGES[i % len(_LANGUAGES)]: [english.upper()]})
        for i, (_, english) in enumerate(pairs)
    ]
    return [*both, *arabic, *english, *more]


@cache
def names_in(group: str) -> st.SearchStrategy[Names]:
    """Names of one group, always with an Arabic or an English one."""
    return st.sampled_from(listed_names(group))


@cache
def perhaps_names(group: str) -> st.SearchStrategy[Names]:
    """Names of one group, or none."""
    listed = listed_names(group)
    return perhaps(len(listed), listed.__getitem__, Names())


@cache
def _any_names() -> st.SearchStrategy[Names]:
    """Names in several languages, two in one perhaps, of words that make no name."""
    phrases = [" ".join(words()[at : at + size]) for size in (1, 2, 3) for at in range(len(words()) - size)]
    languages = ("ar", "en", *_LANGUAGES)
    return some_of([(language, phrase) for phrase in phrases for language in languages], 4).map(_by_language)


def _by_language(named: list[tuple[str, str]]) -> Names:
    found: dict[str, list[str]] = {}
    for language, name in named:
        found.setdefault(language, []).append(name)
    return Names(found)


@named
def names() -> st.SearchStrategy[Names]:
    """Names in any number of languages, none included."""
    return either("names", st.sampled_from([Names()]), *(names_in(group) for group in _GROUPS), _any_names())


@cache
def slugs(group: str) -> Sequence[str]:
    """Parts of ids after the colon, made from the names of a group, the plainest first."""
    pairs = names_of(group)
    stems = [english.casefold().replace(" ", "-") for _, english in pairs]
    stems += [arabic.replace(" ", "-") for arabic, _ in pairs]
    return [*stems, *(f"{stem}-{number}" for number in range(2, 100) for stem in stems)]


@cache
def _pieces(hostile: bool) -> Sequence[str]:
    """What texts are made of, a piece for each byte: words, what stands between them, and what pages hide there."""
    between = [" ", "، ", ".", "\n", " 2024 ", " 15% "] * 6
    hidden = [*_HOSTILE, *(f"{half} " for half in _SURROGATES * 4)] if hostile else []
    return [*words(), *between, *hidden]


_BYTES = st.binary(max_size=20)
_ANYTHING = st.text(max_size=6)


@remembered
@st.composite
def texts(draw: st.DrawFn, *, min_size: int = 0, max_size: int | None = None, hostile: bool = True) -> str:
    """Arabic text of words and, where `hostile`, of what pages hide between them: marks, bidi controls, NULs, lone surrogates, anything at all.

    `min_size` and `max_size` count code points. No meaning is intended: for text with known facts see the writing side.
    """
    pieces = _pieces(hostile)
    text = "".join(pieces[byte % len(pieces)] for byte in draw(_BYTES))
    if hostile:
        text += draw(_ANYTHING)
    text = text[:max_size]
    return text + words()[0][:1] * (min_size - len(text))
