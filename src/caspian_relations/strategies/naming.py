"""Strategies that print as the call that made them, however they are built inside."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from hypothesis import strategies as st

__all__ = ["named"]

P = ParamSpec("P")
T = TypeVar("T")


def named(function: Callable[P, st.SearchStrategy[T]]) -> Callable[P, st.SearchStrategy[T]]:
    """Make the strategy that `function` returns print as a call of `function`.

    >>> from caspian_relations.strategies import persons
    >>> persons(known=True)
    persons(known=True)
    """
    build = remembered(function)

    # Hypothesis tells strategies apart by the code and the defaults of their functions: what is named otherwise is of another sort.
    def draw_from(draw: Any, /, *args: Any, _named: str = function.__name__, **kwargs: Any) -> Any:
        return draw(build(*args, **kwargs))

    signature = inspect.signature(function)
    draw = inspect.Parameter("draw", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    draw_from.__signature__ = signature.replace(parameters=[draw, *signature.parameters.values()])  # type: ignore[attr-defined]
    for attribute in ("__name__", "__qualname__", "__module__", "__doc__"):
        setattr(draw_from, attribute, getattr(function, attribute))
    return remembered(st.composite(draw_from))  # type: ignore[arg-type]


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """Build one strategy for equal arguments: Hypothesis examines every new strategy, which costs more than drawing from it."""
    quick: Callable[..., T] = lru_cache(maxsize=256, typed=True)(function)

    @wraps(function)
    def build(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return quick(*args, **kwargs)
        except TypeError:
            return function(*args, **kwargs)  # A list among the arguments: it has no hash.

    return build
