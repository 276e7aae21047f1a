"""How a fact is to be written, and which of several ways a seed means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeVar

from caspian_relations.arabic.writing_dates import LONG, DateStyle
from caspian_relations.arabic.writing_numbers import MIXED, NumberStyle
from caspian_relations.model import InvalidValue

__all__ = ["Choice", "Style", "as_style"]

T = TypeVar("T")

_FORMS = ("lead", "headline")
_TURNS = ("verbal", "nominal", "passive")


class Style(NamedTuple):
    """How a fact is written. What is None is left to the seed.

    form:
        ``lead`` for a whole sentence with its stop, ``headline`` without one.
    turn:
        ``verbal`` («التقى …»), ``passive`` («عُقد لقاء …») or ``nominal`` («لقاء بين …»); where a fact has no wording of that turn, any is taken.
    titles:
        how offices are told: with the adjective of the state («الرئيس المصري»), in construct with it («رئيس مصر»), or not at all.
    numbers, dates:
        how numbers and dates are written.
    """

    form: Literal["lead", "headline"] = "lead"
    turn: Literal["verbal", "nominal", "passive"] | None = None
    titles: Literal["adjective", "construct", "none"] | None = None
    numbers: NumberStyle = MIXED
    dates: DateStyle = LONG


def as_style(style: object) -> Style:
    """Return the style that a caller means: a `Style`, the name of a form or turn, a `NumberStyle`, a `DateStyle`, or None.

    >>> as_style("headline").form, as_style("passive").turn
    ('headline', 'passive')
    """
    if isinstance(style, Style):
        return style
    if isinstance(style, NumberStyle):
        return Style(numbers=style)
    if isinstance(style, DateStyle):
        return Style(dates=style)
    if style is None:
        return Style()
    if style in _FORMS:
        return Style(form=style)  # type: ignore[arg-type]
    if style in _TURNS:
        return Style(turn=style)  # type: ignore[arg-type]
    raise InvalidValue("style", style, f"a Style, a NumberStyle, a DateStyle, {', '.join((*_FORMS, *_TURNS))}, or None")


class Choice:
    """A seed as a row of choices: 0 takes the first of everything, and every row of choices has its seed.

    >>> choice = Choice(5)
    >>> choice.among("abc"), choice.among("xy")
    ('c', 'y')
    """

    def __init__(self, seed: int) -> None:
        if type(seed) is not int or seed < 0:
            raise InvalidValue("seed", seed, "an integer from 0")
        self._rest = seed

    def among(self, options: Sequence[T]) -> T:
        """Return one of `options`."""
        self._rest, index = divmod(self._rest, len(options))
        return options[index]
