"""How a number bounds the truth: «أكثر من», «نحو», «لا يقل عن», «على الأقل»."""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.arabic.lexicon import Lexicon
from caspian_relations.arabic.tokens import NEWLINE, PUNCT, Tokens, splits

__all__ = ["Bounded", "bound_after", "bound_before"]

_LONGEST = 4


class Bounded(NamedTuple):
    """A bound and the token at its outer edge: the first of it before a number, the one behind it after a number."""

    value: str
    edge: int


def bound_before(tokens: Tokens, i: int, lexicon: Lexicon) -> Bounded | None:
    """The bound whose words end right before token `i`; the longest wins.

    «بنحو», «ولأكثر من» lose their clitics first.
    """
    words: list[str] = []
    found = None
    for k in range(i - 1, max(i - 1 - _LONGEST, -1), -1):
        form = tokens.forms[k]
        if form.kind in (NEWLINE, PUNCT):
            break
        words.insert(0, form.text)
        for value in _values(" ".join(words), lexicon, "before"):
            found = Bounded(value, k)
    return found


def bound_after(tokens: Tokens, j: int, lexicon: Lexicon) -> Bounded | None:
    """The bound whose words begin at token `j`: «5 ملايين على الأقل»."""
    words: list[str] = []
    found = None
    for k in range(j, min(j + _LONGEST - 1, len(tokens.forms))):
        form = tokens.forms[k]
        if form.kind in (NEWLINE, PUNCT):
            break
        words.append(form.text)
        for entry in lexicon.get(" ".join(words)):
            if entry.category == "bound" and entry.features.get("position") == "after":
                found = Bounded(entry.value, k + 1)
    return found


def _values(text: str, lexicon: Lexicon, position: str) -> list[str]:
    for _, _, stem in splits(text):
        values = [
            entry.value
            for entry in lexicon.get(stem)
            if entry.category == "bound" and entry.features.get("position") == position
        ]
        if values:
            return values
    return []
