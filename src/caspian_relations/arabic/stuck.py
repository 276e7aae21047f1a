"""Two words without the space between them: «الرئيسالكازاخي», «فيموسكو».

Where a page loses the end of a line or a tag, two words stand as one that nobody knows. It is cut only where both halves are known, and
the second has the article or is a known name behind a preposition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from caspian_relations.arabic.clitics import ARTICLE, CONJUNCTIONS

if TYPE_CHECKING:
    from caspian_relations.arabic.tokens import Form

__all__ = ["are_words", "halves", "unstuck"]

_SHORTEST = 7
_SECOND = 5
_INTO = ("في", "الي")
_NAMES = ("عبد", "ابو", "ابي", "ابن", "بن", "ذو", "ام", "ال", "بو", "بني")
"""What a name of several parts begins with: «عبدالقيوم» is one."""
_ENDS = ("الدين", "الله")
_OF_FAMILIES = ("وف", "وفا", "ييف", "ييفا")
"""How surnames end that may have an article in them: «كمالوف» is one."""


_IN_NAMES = frozenset({"given", "name_part", "honorific", "opaque"})


def halves(text: str) -> Iterator[int]:
    """The letters of a folded word behind which another word may begin.

    >>> list(halves("الرييسالكازاخي")), list(halves("فيموسكو")), list(halves("عبدالقيوم")), list(halves("جلالوفا"))
    ([6], [2], [], [])
    """
    if len(text) < _SHORTEST or text.endswith(_OF_FAMILIES):
        return
    for word in (*_INTO, *(f"و{word}" for word in _INTO)):
        if text.startswith(word) and len(text) - len(word) >= _SECOND:
            yield len(word)
    at = text.find(ARTICLE, 2)
    while at > 0 and len(text) - at >= _SECOND:
        if text[:at].lstrip(CONJUNCTIONS) not in _NAMES and text[at:] not in _ENDS:
            yield at
        at = text.find(ARTICLE, at + 1)


def are_words(left: Form, right: Form) -> bool:
    """Whether both halves of a word are words: «الرئيس» and «الكازاخي», «في» and «موسكو»; names of people may be of such parts."""
    first = left.readings[0] if left.readings else None
    if first is None or first.suffix or not left.categories.isdisjoint(_IN_NAMES):
        return False
    if right.text.startswith(ARTICLE):
        return any(key.article or key.stem == right.text for key in right.names) or any(
            r.article for r in right.readings
        )
    return first.category == "preposition" and any(key.stem == right.text for key in right.names) and not right.readings


def unstuck(
    found: Sequence[Form], starts: Sequence[int], stuck: Mapping[Form, tuple[Form, Form]]
) -> tuple[list[Form], list[int]]:
    """Return `found` and `starts` with both words for each that is two."""
    forms: list[Form] = []
    places: list[int] = []
    for form, start in zip(found, starts, strict=True):
        pair = stuck.get(form, (form,))
        for part in pair:
            forms.append(part)
            places.append(start)
            start += part.size
    return forms, places
