"""What a page puts before its news: «عاجل |», «10:40 -»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NUMBER, PUNCT
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["past_clock", "past_label"]

_CLOCK, _CLOCK_MARKS = 6, frozenset(":.-–—|")
"""How long the time before an entry may be, and its marks."""


def past_clock(sheet: Sheet, at: int, end: int) -> int:
    """«10:40 - الوزير: …»: the token behind the time of an entry of a live page; `at` where none stands."""
    forms = sheet.forms
    if forms[at].kind != NUMBER:
        return at
    k = at + 1
    while k < min(at + _CLOCK, end) and (forms[k].kind == NUMBER or forms[k].raw in _CLOCK_MARKS):
        k += 1
    return past_label(sheet, k, min(k + 4, end)) if forms[k - 1].kind == PUNCT and k - at > 1 else at


def past_label(sheet: Sheet, at: int, colon: int) -> int:
    """«عاجل | الكرملين: …», «بالفيديو.. خبير: …»: the token behind what a page calls its news, and its mark."""
    if sheet.word(at) not in cues().words["labels"]:
        return at
    mark = next((k for k in range(at + 1, min(at + 4, colon + 1)) if not sheet.is_word(k)), None)
    if mark is None:
        return at
    while mark <= colon and not sheet.is_word(mark):
        mark += 1
    return mark
