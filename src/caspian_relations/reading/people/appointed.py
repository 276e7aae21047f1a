"""Offices that somebody is told to take: «كارول نافروتسكي بمناسبة انتخابه رئيسا لبولندا»."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["appoint"]

_HIS = frozenset({"ه", "ها"})
_NEAR = 4
"""How many words may stand between the noun of taking an office and the office: «أدائه اليمين الدستورية رئيسا»."""


def appoint(sheet: Sheet, title: Phrase) -> None:
    """Note who takes the office of `title`, where the pronoun on the noun before it stands for a person named right before that."""
    if title.prep or title.conj or state_among(title.parts) is None or len(sheet.phrases) < 2:
        return
    person, taking = sheet.phrases[-2:]
    if person.kind != "person" or person.entity is None or taking.kind != "masdar" or taking.suffix not in _HIS:
        return
    near = taking.start <= person.end + 1 and title.start - taking.end <= _NEAR
    indefinite = not sheet.word(title.start).startswith("ال")
    if near and indefinite and taking.lemma in cues().words["taking_office"]:
        sheet.offices.setdefault(person.entity, []).append(title)
