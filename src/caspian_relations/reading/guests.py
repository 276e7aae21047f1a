"""Guests and hosts by name: «ضيفه الفنلندي ألكسندر ستوب», «مضيفه الكيني وليام روتو», «شقيقه أمير دولة قطر الشيخ تميم»."""

from __future__ import annotations

from caspian_relations.reading.people import person_in_office
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.roles import role
from caspian_relations.reading.several import in_office
from caspian_relations.reading.sheet import Sheet
from caspian_relations.reading.titles import title_at

__all__ = ["his_guest"]


def his_guest(sheet: Sheet, at: int) -> Phrase | None:
    """``guest-with-pronoun (nisba name | title name)``: the person, with the state or the office told of; None where nobody is named."""
    beside = title_at(sheet, at)
    if beside is None:
        return None
    person = person_in_office(sheet, at) if beside.parts else None
    if person is not None and person.kind == "person":
        return person
    if beside.parts or beside.end >= len(sheet.forms) or role(sheet.forms[beside.end]) not in ("title", "honorific"):
        return None
    named = person_in_office(sheet, beside.end)
    if named is None or named.kind != "person" or named.conj or named.prep:
        return None
    return in_office(sheet, named, (), at, beside.conj, beside.prep)
