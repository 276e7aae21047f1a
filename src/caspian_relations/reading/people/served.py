"""Whom an office before a name is no office of: he is served, or it is no name."""

from __future__ import annotations

from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import name_end

__all__ = ["is_no_name_alone", "is_whom_he_serves"]

_SERVES = frozenset(
    {"adviser", "spokesperson", "envoy", "assistant", "deputy", "vice-president", "office", "deputy-minister"}
)


def is_no_name_alone(sheet: Sheet, title: Phrase, at: int) -> bool:
    """Whether one strange word with the article is no name: «جناح مجلس التعاون المصاحب للقمة», «الصحفي المعتدى عليه»."""
    form = sheet.forms[at] if at + 1 < len(sheet.forms) and at not in sheet.hits else None
    if form is None or form.text[:2] != "ال" or form.readings or form.raw[0] in "أإآ" or form.text in sheet.by_word:
        return False
    if title.features.get("named") == "yes" and title.parts:
        return name_end(sheet, at) == at + 1
    upon = any(r.category == "preposition" and r.suffix for r in sheet.forms[at + 1].readings)
    return upon and title.definite


def is_whom_he_serves(sheet: Sheet, title: Phrase, name: Phrase) -> bool:
    """«زار مستشار الرئيس الفرنسي إيمانويل ماكرون القاهرة»: behind the office of whom somebody serves its known holder, and not his adviser."""
    if title.lemma not in _SERVES or name.entity is None or not sheet.reference_knows(name.entity):
        return False
    state = state_among(title.parts)
    inner = {
        r.value for form in sheet.forms[title.start + 1 : title.end] for r in form.readings if r.category == "title"
    }
    held = sheet.reference.offices(name.entity)
    serves_too = any(str(office.title) == title.lemma for office in held)
    return not serves_too and any(
        str(office.title) in inner | {"prime-minister"} and inner and office.of == state for office in held
    )
