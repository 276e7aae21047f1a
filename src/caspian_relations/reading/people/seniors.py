"""Seniors of a profession: «كبير الاقتصاديين في البنك»."""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import body_told, owner_behind_preposition
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["senior"]


def senior(sheet: Sheet, start: int) -> Phrase:
    """«كبير الاقتصاديين في البنك»: whose profession is an adjective elsewhere."""
    end = start + 2
    of = owner_behind_preposition(sheet, end)
    if of is None and sheet.word(end) in cues().office_links:
        of = body_told(sheet, end + 1)
    end = of.end if of is not None else end
    reading = sheet.forms[start].readings[0]
    first, last = sheet.span(start, end, reading.skip)
    return Phrase(
        "title", start, end, first, last, lemma="expert", conj=reading.conj, prep=reading.prep, definite=True,
        features=reading.features, parts=(of,) if of is not None else (),
    )  # fmt: skip
