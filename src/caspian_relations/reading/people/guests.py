"""Guests and hosts by name: «ضيفه الفنلندي ألكسندر ستوب», «مضيفه الكيني وليام روتو», «شقيقه أمير دولة قطر الشيخ تميم»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.people.people import person_in_office
from caspian_relations.reading.people.several import in_office
from caspian_relations.reading.people.titles import title_at

__all__ = ["his_guest"]


def _is_titled(sheet: Sheet, at: int) -> bool:
    return at < len(sheet.forms) and role(sheet.forms[at]) in ("title", "honorific")


def his_guest(sheet: Sheet, at: int, reading: Reading) -> Phrase | None:
    """``guest-with-pronoun (nisba name | title name)``: the person, with the state or the office told of; None where nobody is named."""
    if reading.article:  # «المضيف الرئيس الغاني فلان»
        named = person_in_office(sheet, at + 1) if _is_titled(sheet, at + 1) else None
        whole = named is not None and named.kind == "person" and not named.conj and not named.prep
        return in_office(sheet, named, (), at, reading.conj, reading.prep) if named is not None and whole else None
    beside = title_at(sheet, at)
    if beside is None:
        return None
    person = person_in_office(sheet, at) if beside.parts else None
    if person is not None and person.kind == "person":
        return person
    if beside.parts or not _is_titled(sheet, beside.end):
        return None
    named = person_in_office(sheet, beside.end)
    if named is None or named.kind != "person" or named.conj or named.prep:
        return None
    return in_office(sheet, named, (), at, beside.conj, beside.prep)
