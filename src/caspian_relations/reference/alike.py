"""Names that sound alike: «أنتونيو كوستا» for «أنطونيو كوستا», «فلاديمر» for «فلاديمير».

Writers agree on the consonants of a foreign name and not on its vowels. Two full names of the same consonants are of one person where he
holds an office that is known and nobody else with an office is called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from caspian_relations.arabic.letters import fold

__all__ = ["alike", "consonants", "same_vowels"]

_SOUNDS = str.maketrans(
    {
        **dict.fromkeys("اويهعحء -", None),
        "ط": "ت",
        "ص": "س",
        "ض": "ز",
        "ظ": "ز",
        "ذ": "ز",
        "ث": "س",
        "ش": "س",
        "ق": "ك",
        "خ": "ك",
        "ج": "غ",
    }
)
_DOUBLED = re.compile(r"(.)\1+")
_LEAST = 5


def consonants(name: str) -> str:
    """Return the consonants of a `name`, those that writers mix up made one.

    >>> consonants("فلاديمير بوتين") == consonants("فلادمر بوتن")
    True
    """
    return _DOUBLED.sub(r"\1", fold(name).translate(_SOUNDS))


def alike(people: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, str]]:
    """Return the consonants of the names of `people`, rows of the reference, with the id of whoever alone has them, and the name."""
    found: dict[str, dict[str, str]] = {}
    for person in people:
        for name in person["names"].get("ar", ()):
            sounds = consonants(name)
            if " " in name and len(sounds) >= _LEAST:
                found.setdefault(sounds, {}).setdefault(person["id"], name)
    return {sounds: next(iter(ids.items())) for sounds, ids in found.items() if len(ids) == 1}


def same_vowels(name: str, other: str) -> bool:
    """Whether no و of one of two names of the same consonants is a ي of the other, and no family's ي behind an article is missing.

    >>> same_vowels("ميخايل ميشوستن", "ميخائيل ميشوستين"), same_vowels("سوكولا", "سيكيلا"), same_vowels("عمر البشيري", "عمر البشير")
    (True, False, False)
    """
    if _is_of_another_family(name, other):
        return False
    gaps = zip(_gaps(name), _gaps(other), strict=False)
    return not any((a == {"و"} and b == {"ي"}) or (a == {"ي"} and b == {"و"}) for a, b in gaps)


def _is_of_another_family(name: str, other: str) -> bool:
    """«البشيري» is called after some «البشير», and «البشير» is no «البشيري»."""
    one, two = fold(name), fold(other)
    return other.split()[-1].startswith("ال") and one.endswith("ي") != two.endswith("ي")


def _gaps(name: str) -> list[set[str]]:
    """The vowels before each consonant of a name, and behind the last."""
    gaps: list[set[str]] = [set()]
    for letter in fold(name):
        if letter in "اوي":
            gaps[-1].add(letter)
        elif letter.translate(_SOUNDS):
            gaps.append(set())
    return gaps
