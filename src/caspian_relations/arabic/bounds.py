"""How a number bounds the truth: «أكثر من», «نحو», «لا يقل عن», «على الأقل»."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from caspian_relations.arabic.clitics import splits
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import Lexicon
from caspian_relations.arabic.tokens import NEWLINE, PUNCT, Tokens

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
    if not i:
        return None
    last = tokens.forms[i - 1]
    single = None if last.kind in (NEWLINE, PUNCT) else _single(last.text, lexicon)
    found = None if single is None else Bounded(single, i - 1)
    if last.text not in lexicon.closing:
        return found
    phrase = last.text
    for k in range(i - 2, max(i - 1 - _LONGEST, -1), -1):
        form = tokens.forms[k]
        if form.kind in (NEWLINE, PUNCT):
            break
        phrase = f"{form.text} {phrase}"
        value = _value(phrase, lexicon, tokens.forms[k - 1].text if k else "")
        if value is not None:
            found = Bounded(value, k)
    return found


def bound_after(tokens: Tokens, j: int, lexicon: Lexicon) -> Bounded | None:
    """The bound whose words begin at token `j`: «5 ملايين على الأقل»."""
    words: list[str] = []
    found = None
    longest = _LONGEST - 1 if j < len(tokens.forms) and tokens.forms[j].text in lexicon.opening else 1
    for k in range(j, min(j + longest, len(tokens.forms))):
        form = tokens.forms[k]
        if form.kind in (NEWLINE, PUNCT):
            break
        words.append(form.text)
        for entry in lexicon.get(" ".join(words)):
            if entry.category == "bound" and entry.features.get("position") == "after":
                found = Bounded(entry.value, k + 1)
    return found


def _value(text: str, lexicon: Lexicon, before: str = "") -> str | None:
    """The bound that `text` is, with its clitics; `before`: the word before it.

    An entry says what it may not stand behind, clitic or word: «لتصل إلى», «أن تصل إلى» are no bounds.
    """
    for _, preposition, stem in splits(text):
        for entry in lexicon.get(stem):
            if entry.category == "bound" and entry.features.get("position") == "before":
                words = fold(entry.features.get("unless_behind", "")).split()
                behind = {preposition, *(word for *_, word in splits(before))} if words and before else {preposition}
                if behind.isdisjoint(words):
                    return entry.value
    return None


_single = lru_cache(maxsize=20_000)(_value)
"""The words before numbers are few."""
