"""Scan: one pass that finds every known name, longest first, clitics and word boundaries respected.

The table of names is closed under prefixes of whole tokens, so a name is followed word by word with one look-up each and
left at the first word that no name has there. Hyphens, dashes and quotation marks inside a name are passed over.

A form that is a name as it stands is never split: ``وارسو`` is Warsaw, not و and «ارسو».
"""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.arabic.tokens import PUNCT, Form, NameKey, Tokens
from caspian_relations.reference import NameEntry, Names
from caspian_relations.reference.names import kinds_of

__all__ = ["Hit", "scan"]

_PASSED_OVER = frozenset("-–—‑‐_/«»\"“”'()+")


class Hit(NamedTuple):
    """A known name at tokens ``[start, end)``: what it may stand for, and the clitics of its first token."""

    start: int
    end: int
    entries: tuple[NameEntry, ...]
    key: NameKey
    kinds: frozenset[str]
    """Kinds of entities that it may stand for: state, person, …"""


def scan(tokens: Tokens, names: Names) -> dict[int, Hit]:
    """Return the names in `tokens` by the index of their first token; they do not overlap.

    Leftmost first, at each place the longest. An inner word must stand as the name has it.
    """
    forms = tokens.forms
    table = names.table
    hits: dict[int, Hit] = {}
    covered = 0
    for start in [i for i, form in enumerate(forms) if form.names]:
        if start < covered:
            continue
        best: Hit | None = None
        for key in forms[start].names:
            end, group = _longest(forms, start, key.stem, table)
            if group and (best is None or end > best.end):
                entries = names.entries(group)
                if not key.article:
                    best = Hit(start, end, entries, key, names.kinds(group))
                else:
                    # «لليبيا»: an adjective with the alef of the accusative has no article, so this is the state.
                    entries = tuple(
                        entry
                        for entry in entries
                        if entry.form in _TAKES_ARTICLE and entry.features.get("case") != "accusative"
                    )
                    if entries:
                        best = Hit(start, end, entries, key, kinds_of(entries))
        if best is not None:
            hits[start] = best
            covered = best.end
    return hits


_TAKES_ARTICLE = frozenset({"nisba", "people"})


def _longest(forms: list[Form], start: int, text: str, table: dict[str, int]) -> tuple[int, int]:
    """The end and entry group of the longest name that begins at `start` as `text`, or (start, 0)."""
    group = table[text]
    end = start + 1 if group else start
    at, count = start + 1, len(forms)
    while at < count:
        form = forms[at]
        if form.kind == PUNCT:
            if form.raw not in _PASSED_OVER or at + 1 == count:
                break
            at += 1
            continue
        text = f"{text} {form.text}"
        if text not in table:
            break
        found = table[text]
        at += 1
        if found:
            end, group = at, found
    return end, group
