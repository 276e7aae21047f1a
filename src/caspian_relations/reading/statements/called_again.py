"""Who is called again by a noun alone: «المنظمة» of whoever spoke for her."""

from __future__ import annotations

from caspian_relations.reading.desk.phrase import unfused
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.statements.speakers import Speaker

__all__ = ["his_body"]


def his_body(sheet: Sheet, speaker: Speaker, last: list[str]) -> list[str]:
    """«رحب الأمين العام لمنظمة …. وجددت المنظمة دعوتها»: the body of which whoever spoke last is told to be, by the noun of its name."""
    noun = speaker.phrases[0] if len(speaker.phrases) == 1 else None
    if noun is None or noun.kind != "party" or noun.entity is not None or noun.end > noun.start + 1 or len(last) != 1:
        return []
    word = unfused(sheet.word(noun.start))
    if not word.startswith("ال"):
        return []
    bodies = {
        part.entity
        for office in sheet.offices.get(last[0], ())
        for part in office.parts
        if part.kind == "organization"
        and part.entity is not None
        and sheet.word(part.start).removeprefix("ل").removeprefix("ال") == word[2:]
    }
    return list(bodies) if len(bodies) == 1 else []
