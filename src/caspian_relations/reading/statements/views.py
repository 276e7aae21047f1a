"""What somebody thinks: «في رأي الخبير», «برأيه», «من وجهة نظر موسكو»."""

from __future__ import annotations

from typing import Any, NamedTuple

from caspian_relations.reading.desk.complements import COMMAS
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["View", "thinks", "view_at"]


class View(NamedTuple):
    """The first token of the words for a view, whether its owner is a pronoun on them, and whether a mark sets them off."""

    start: int
    own: bool
    apart: bool


def view_at(sheet: Sheet, at: int) -> View | None:
    """``('في' | 'ب' | 'من وجهة') view``: the view whose noun stands at token `at`; None for «أبدى رأيه»."""
    words: Any = cues().statements
    noun = sheet.word(at)
    if noun in words["attached_views"]:
        start, noun = at, noun[noun.index("ب") + 1 :]
    elif noun in words["views"] and sheet.word(at - 1) in words["view_ahead"]:
        start = at - 1
    elif noun in words["views"] and f"{sheet.word(at - 2)} {sheet.word(at - 1)}" in words["view_ahead"]:
        start = at - 2  # «من وجهة نظره»
    else:
        return None
    own = noun not in words["view_nouns"]
    before, after = (
        sheet.forms[start - 1] if start else None,
        sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None,
    )
    opens = before is None or not sheet.is_word(start - 1)
    closes = own and (after is None or after.raw in COMMAS or after.raw in ".؛")
    return View(start, own, opens or closes)


def thinks(phrase: Phrase | None) -> bool:
    """Whether a phrase names somebody who may have a view: «الخبير», «موسكو», «الشركة», not «القانون»."""
    if phrase is None or phrase.conj or phrase.prep.strip("*"):
        return False
    return phrase.kind in ("person", "organization", "place", "people") or (phrase.kind == "title" and phrase.definite)
