"""Names of bodies in words that no list and no grammar knows: «شركة دراغون أويل», «بي.بي», «غونفور السويسرية»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet

__all__ = ["before_nationality", "foreign_end", "is_nationality"]

_ARABIC_ENDS = ("ات", "يه", "ون", "ين")
_FOREIGN = 3
"""How many unknown words a foreign name may have."""
_LETTER = 4
"""The longest name of a letter: «دبليو» is longer, and stands in no such name that was met."""


def before_nationality(sheet: Sheet, start: int, end: int, parts: list[Phrase]) -> int:
    """«شركة غونفور السويسرية»: behind a foreign name the adjective says whose it is, and is no part of it."""
    last = parts[-1] if parts else None
    if last is None or not is_nationality(sheet, last) or last.end != end or last.start == start + 1:
        return end
    foreign = all(not sheet.forms[at].readings and at not in sheet.hits for at in range(start + 1, last.start))
    return last.start if foreign else end


def is_nationality(sheet: Sheet, part: Phrase) -> bool:
    """«شركة أكوا السعودية»: an adjective, or the name of a state that is one, too."""
    hit = sheet.hits.get(part.start)
    return part.kind == "nisba" or (
        part.kind == "state" and hit is not None and any(entry.form == "nisba" for entry in hit.entries)
    )


def foreign_end(sheet: Sheet, start: int, head: Reading) -> int:
    """«شركة دراغون أويل»: behind «شركة» and the like, words that no list and no grammar knows are a name."""
    at = start + 1
    if head.features.get("generic") != "yes" or head.article:
        return at
    if _spelled_out(sheet, at):
        while _spelled_out(sheet, at):
            at += 2
        return at + 1
    while at - start <= _FOREIGN and sheet.is_word(at) and not sheet.forms[at].readings and at not in sheet.hits:
        text = sheet.forms[at].text
        if len(text) < 3 or text.endswith(_ARABIC_ENDS) or (at > start + 1 and text[0] in "وفبلك"):
            break
        at += 1
    return at


def _spelled_out(sheet: Sheet, at: int) -> bool:
    """«بي.بي»: letters by their names, with points between them."""
    return (
        sheet.is_word(at)
        and len(sheet.forms[at].text) <= _LETTER
        and sheet.mark(at + 1) == "."
        and sheet.is_word(at + 2)
        and sheet.tokens.glued(at + 1)
        and sheet.tokens.glued(at + 2)
    )
