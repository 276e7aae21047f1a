"""Strategies for names and texts."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from caspian_relations.model import Names
from caspian_relations.strategies.naming import named, remembered
from caspian_relations.strategies.words import names_of, words

__all__ = ["listed_names", "names", "names_in", "slugs", "texts"]

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
def _phrases() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words()), min_size=1, max_size=3).map(" ".join)


@cache
def _any_names() -> st.SearchStrategy[Names]:
    languages = st.sampled_from(("ar", "en", *_LANGUAGES))
    return st.dictionaries(languages, st.lists(_phrases(), min_size=1, max_size=2, unique=True), max_size=3).map(Names)


@named
def names() -> st.SearchStrategy[Names]:
    """Names in any number of languages, none included."""
    return st.one_of(st.just(Names()), *(names_in(group) for group in _GROUPS), _any_names())


@cache
def slugs(group: str) -> st.SearchStrategy[str]:
    """The part of an id after the colon, made from a name of the group."""
    pairs = names_of(group)
    latin = [english.casefold().replace(" ", "-") for _, english in pairs]
    arabic = [arabic.replace(" ", "-") for arabic, _ in pairs]
    stems = st.sampled_from([*latin, *arabic])
    return st.one_of(stems, st.builds("{}-{}".format, stems, st.integers(2, 99)))


@cache
def _pieces(hostile: bool) -> st.SearchStrategy[list[str]]:
    pieces = [st.sampled_from(words()), st.sampled_from([" ", "، ", ".", "\n", " 2024 ", " 15% "])]
    if hostile:
        pieces += [st.sampled_from(_HOSTILE), st.text(max_size=3), st.sampled_from(_SURROGATES).map("{} ".format)]
    return st.lists(st.one_of(pieces), max_size=20)


@remembered
@st.composite
def texts(draw: st.DrawFn, *, min_size: int = 0, max_size: int | None = None, hostile: bool = True) -> str:
    """Arabic text of words and, where `hostile`, of what pages hide between them: marks, bidi controls, NULs, lone surrogates.

    `min_size` and `max_size` count code points. No meaning is intended: for text with known facts see the writing side.
    """
    text = "".join(draw(_pieces(hostile)))[:max_size]
    return text + words()[0][:1] * (min_size - len(text))
