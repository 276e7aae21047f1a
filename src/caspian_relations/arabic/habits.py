"""Habits of spelling that only a whole text shows: «القمه» for «القمة», «الي» for «إلى».

Who puts no dots on a ة does so throughout, and «قاده» may be *leaders* in his text as well as *he led him*. A word with the article has no
pronoun: it says how the writer spells. In the same way «الي» says that «علي» is *on*, and no Ali.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import Form, Forms, Reading

__all__ = ["Habit", "HabitualForms", "habit_of"]

_DOTTED, _PLAIN = "ة", "ه"
_OFTEN = 80
"""In dotted texts a ة stands at least once in so many characters."""
_WITH_ARTICLE = re.compile(r"\b[وف]?+[بك]?+(?:ال|لل)(?!له\b)\w{2,20}(?<![اىلج])ه\b")
_LEAST = 2
_DOUBTED = frozenset({"verb", "participle", "adjective", "masdar", "noun", "common"})
_TO = re.compile(r"\b[إا]لي\b")
_DOTLESS = ("إلى", "الى", "على")
_ON = frozenset({"علي", "وعلي"})


class Habit(NamedTuple):
    """How a writer spells: whether ه stands for ة, and ي for ى."""

    undotted: bool = False
    dotted: bool = False

    def __bool__(self) -> bool:
        return self.undotted or self.dotted


def habit_of(text: str) -> Habit:
    """Return the habits of the writer of `text`.

    >>> habit_of("عقدت القمه العربيه في بغداد"), habit_of("عقدت القمة العربية في بغداد")
    (Habit(undotted=True, dotted=False), Habit(undotted=False, dotted=False))
    """
    return Habit(_is_undotted(text), not any(word in text for word in _DOTLESS) and _TO.search(text) is not None)


def _is_undotted(text: str) -> bool:
    dotted = text.count(_DOTTED)
    return dotted * _OFTEN <= len(text) and len(_WITH_ARTICLE.findall(text)) >= max(_LEAST, 2 * dotted)


class HabitualForms(Forms):
    """The memory of forms for texts of a `habit`: what may be a word with ة is that first, and «علي» is *on*."""

    habit = Habit()

    def _analyse(self, raw: str) -> Form:
        if self.habit.dotted and raw in _ON:
            raw = f"{raw[:-1]}ى"
        return super()._analyse(raw)

    def _readings(self, raw: str, text: str) -> Iterator[Reading]:
        readings = list(super()._readings(raw, text))
        bare = strip_marks(raw)
        first = readings[0] if self.habit.undotted and readings else None
        if first is not None and first.suffix and first.category in _DOUBTED and bare.endswith(_PLAIN):
            dotted = list(super()._readings(bare[:-1] + _DOTTED, text))
            if dotted and not (first.category == "verb" and dotted[0].category == "common"):  # «وصفه»
                both = first.category == "noun" and dotted[0].category != "preposition"  # «دوره», but «بمشاركه»
                own = [known for known in readings if both and known.category == "noun" and known not in dotted]
                readings = [*dotted, *own]
        yield from readings
