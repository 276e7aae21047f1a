"""Nisba adjectives and the names of peoples, by rule from a stem.

A state is named by its adjective as often as by its name: «الرئيس الأذربيجاني», «القرغيزيون», «وزيرا الخارجية الروسي والتركي». The
adjective follows from the name by a few rules; what does not is data (``reference/data/world/states/``). All other forms follow
from the masculine singular without exception; broken plurals (أتراك، روس) are data again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

__all__ = ["NisbaForm", "broken_plural", "nisba", "paradigm"]


class NisbaForm(NamedTuple):
    """One inflected form, without the article, with the features that it shows."""

    text: str
    form: str
    """``nisba`` for the adjective; ``people`` for a plural that also stands for the people."""
    features: Mapping[str, str]


_DROPPED_ENDS = ("يا", "ية", "ا", "ة", "ه", "و")


def nisba(name: str) -> str:
    """Return the masculine singular adjective of a name, by the regular rule.

    The article goes, and so does a final ``ا``, ``ة``, ``يا`` or ``و``; then ``ي`` is added. Of a name of several words the last is kept only
    where the first is a common noun: such names, and all irregular ones, have their adjective in the data.

    >>> [nisba(name) for name in ("أذربيجان", "روسيا", "فرنسا", "الصين", "كندا")]
    ['أذربيجاني', 'روسي', 'فرنسي', 'صيني', 'كندي']
    """
    stem = name.removeprefix("ال") if len(name) > 4 else name
    for end in _DROPPED_ENDS:
        if stem.endswith(end) and len(stem) - len(end) >= 2:
            stem = stem[: -len(end)]
            break
    return stem if stem.endswith("ي") else stem + "ي"


_ENDINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("", "nisba", {"gender": "masculine", "number": "singular"}),
    ("ا", "nisba", {"gender": "masculine", "number": "singular", "case": "accusative"}),
    ("ة", "nisba", {"gender": "feminine", "number": "singular"}),
    ("ان", "nisba", {"gender": "masculine", "number": "dual", "case": "nominative"}),
    ("ين", "nisba", {"gender": "masculine", "number": "plural", "case": "oblique"}),
    ("تان", "nisba", {"gender": "feminine", "number": "dual", "case": "nominative"}),
    ("تين", "nisba", {"gender": "feminine", "number": "dual", "case": "oblique"}),
    ("ون", "people", {"gender": "masculine", "number": "plural", "case": "nominative"}),
    ("و", "people", {"gender": "masculine", "number": "plural", "case": "nominative", "state": "construct"}),
    ("ات", "people", {"gender": "feminine", "number": "plural"}),
)


def paradigm(adjective: str) -> Iterator[NisbaForm]:
    """Every form of a nisba adjective, from its masculine singular, without the article.

    Of two words both are inflected if both are adjectives; the second may then have an article of its own («الكورية الشمالية»).

    The oblique dual and plural are written alike (``ين``); the form is given once, as the plural. The indefinite accusative is
    written with a final ``ا``.

    >>> [form.text for form in paradigm("روسي")][:4]
    ['روسي', 'روسيا', 'روسية', 'روسيان']
    >>> [form.text for form in paradigm("كوري شمالي")][4:6]
    ['كورية شمالية', 'كورية الشمالية']
    """
    first, _, second = adjective.partition(" ")
    for ending, form, features in _ENDINGS:
        if not second:
            yield NisbaForm(adjective + ending, form, features)
            continue
        head = first + ending if first.endswith("ي") else first
        yield NisbaForm(f"{head} {second}{ending}", form, features)
        if first.endswith("ي"):
            yield NisbaForm(f"{head} ال{second}{ending}", form, features)


def broken_plural(plural: str) -> Iterator[NisbaForm]:
    """The forms of a broken or collective plural (أتراك, روس), without the article.

    >>> [form.text for form in broken_plural("أتراك")]
    ['أتراك', 'أتراكا']
    """
    yield NisbaForm(plural, "people", {"gender": "masculine", "number": "plural"})
    if plural[-1] not in "اةىء":
        yield NisbaForm(plural + "ا", "people", {"gender": "masculine", "number": "plural", "case": "accusative"})
