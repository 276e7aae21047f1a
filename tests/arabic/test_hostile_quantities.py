"""The readers of values take any text, in time linear in its length."""

from __future__ import annotations

import gc
from time import process_time

import pytest

from caspian_relations import arabic, parse

PIECES = [
    "9", "1 ", "123 ", "و", "و ", "ألف ", "خمسة وعشرون ", "مليون و", "(", "1-", "$", "% ", "من 5 إلى ", "بين 1 و", "نحو ", "2 طن و", "يومين ", "ثلاثة ", "1.",
    "الثالث ", "الـ1 ", "5 ريال ", "ر1", "فاصلة ", "ونصف ", "مئة و", "بعد المئة ",
]  # fmt: skip


def seconds(text: str) -> float:
    """The time that all readers together take, the better of three runs; a text that was just read is remembered, so each run has its own."""
    best = float("inf")
    for run in range(3):
        own = text + " " * run
        gc.collect()
        start = process_time()
        for reader in (
            arabic.numbers,
            arabic.ordinals,
            arabic.percentages,
            arabic.money,
            arabic.measures,
            arabic.durations,
        ):
            reader(own)
        best = min(best, process_time() - start)
    return best


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    """Four times the text takes less than eight times the time."""
    small = piece * (4_000 // len(piece))
    assert seconds(small * 4) < 8 * seconds(small) + 0.1


def test_a_vowel_mark_in_a_shape_of_its_own_is_no_word() -> None:
    """U+FE71 folds to nothing."""
    for mark in "\ufe71\ufe77\ufe79\ufe7f":
        text = f"{mark} بلغت 5 {mark} ملايين دولار"
        assert [str(found.value) for found in arabic.money(text)] == ["5000000 USD"]
        assert parse(text).text == text
        assert not parse(mark).mentions
