"""Text that is twice as long takes about twice the work. Work is counted in function calls, not in seconds: a busy machine changes nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import cycle, islice
from types import FrameType
from typing import Any

import pytest

import caspian_relations as cr
from tests.corpus import passages

# A little more than double: tables grow, and a longer text may hold a rare case that a shorter one has not.
MOST = 2.3

HOSTILE = {
    "digits": "7",
    "grouped digits": "1,234.",
    "waw": "و",
    "number words": "مليون وثلاثة ",
    "month names": "تشرين الثاني نوفمبر ",
    "weekdays": "الاثنين أمس ",
    "brackets": "(«",
    "closing brackets": ")»",
    "commas": "، ",
    "line ends": "\n",
    "marks": "\u064b\u0640",
    "one name": "باكو ",
    "states": "فرنسا وإيطاليا، ",
    "verbs": "قال إن ",
    "titles": "الرئيس وزير ",
    "relatives": "نظيره الذي ",
    "talks": "التقى الوزير ",
    "visits": "زيارة لمدة يومين ",
    "days before": "قبل الاجتماع بيوم ",
    "eves": "عشية القمة ، ",
    "those there": "بمشاركة كينيا وغانا ",
    "words of words": "وقال الوزير إن الرئيس أكد أن ",
    "trade": "صادرات كينيا 5 ملايين دولار ",
}
LONGEST = 6_000
"""Characters of the shorter of two hostile texts."""


def calls(work: Callable[[], object]) -> int:
    """How many functions were called, built-in ones too."""
    count = 0

    def profiler(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profiler)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def ratio(text_of: Callable[[int], str], size: int) -> float:
    """How much more work the doubled text is, its words being known."""
    once, twice = text_of(size), text_of(2 * size)
    cr.parse(twice, published="2024-08-09")
    return calls(lambda: cr.parse(twice, published="2024-08-09")) / calls(
        lambda: cr.parse(once, published="2024-08-09")
    )


def test_news_that_is_twice_as_long_is_twice_the_work() -> None:
    """All passages in one text, and all of them twice."""
    texts = [p.text for p in passages()]
    assert ratio(lambda size: "\n".join(islice(cycle(texts), size)), len(texts)) < MOST


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_that_is_twice_as_long_is_twice_the_work(name: str) -> None:
    """One thing repeated, with no end: neither rules nor memories make it worse."""
    assert ratio(lambda size: HOSTILE[name] * size, min(2000, LONGEST // len(HOSTILE[name]))) < MOST
