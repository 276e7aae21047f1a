"""Where a name ends: at «قائلا», «مؤكدا», behind the whole name of somebody known, or a surname behind a title."""

from __future__ import annotations

from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.tokens import Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "ENDS_NAME",
    "begins_compound",
    "is_another",
    "is_another_surname",
    "is_full",
    "is_of_a_state",
    "is_only_surname",
    "is_surname",
    "is_whole",
    "joins_surname",
    "says",
    "that_behind",
]

ENDS_NAME = Judged(
    lambda form: (
        form.text in cues().statements["saying"]
        or any(
            reading.category == "participle"
            and "speech" in reading.features
            and reading.features.get("case") == "accusative"
            for reading in form.readings
        )
    )
)
"""«قائلا», «مؤكدا» end a name."""


def is_whole(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the tokens are the whole name of somebody known, and more than one word."""
    hit = sheet.hits.get(start)
    return hit is not None and hit.end == end > start + 1 and "person" in hit.kinds


def is_another(sheet: Sheet, start: int, at: int, words: int) -> bool:
    """Whether the known name at token `at` is another's: behind a whole name, or whole itself behind a known surname or two `words`."""
    hit, full = sheet.hits.get(start), is_full(sheet.hits[at])
    if is_whole(sheet, start, at) or (words > 1 and full):
        return True
    alone = hit is not None and hit.end == at == start + 1 and all(entry.form == "surname" for entry in hit.entries)
    return alone and full and sheet.forms[start].text[:2] == "ال"


def is_another_surname(sheet: Sheet, start: int, at: int) -> bool:
    """Whether token `at`, behind the whole name of somebody known, is the surname of somebody else whom the text has named: «شكر عبد الفتاح السيسي نافورو»."""
    other = sheet.by_word.get(sheet.forms[at].text)
    if other is None or at in sheet.hits or not is_whole(sheet, start, at):
        return False
    return all(entry.entity != other for entry in sheet.hits[start].entries) and is_surname(sheet, sheet.forms[at])


def is_full(hit: Hit) -> bool:
    """Whether a known name is more than a surname: «آل ثاني» has two words as well."""
    return hit.end > hit.start + 1 and any(entry.form != "surname" for entry in hit.entries)


def is_only_surname(sheet: Sheet, hit: Hit) -> bool:
    """«وضع الرئيس ماكرون إكليلا»: a known surname alone behind a title, that is nobody's first name; what follows is no part of the name."""
    at = hit.start
    if hit.end > at + 1 or hit.key.skip or not sheet.forms[at].categories.isdisjoint(_OF_FIRST_NAMES):
        return False
    if any(entry.form != "surname" or "first" in entry.features for entry in hit.entries):
        return False
    behind = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if behind is not None and behind.read("name_part") is not None:
        return False  # «سعيد أبو طالب»
    before = sheet.hits.get(at - 1)
    nisba = before is not None and any(entry.form == "nisba" for entry in before.entries)
    return _is_title(sheet, at - 2 if nisba else at - 1)


def _is_title(sheet: Sheet, at: int) -> bool:
    return at >= 0 and "title" in sheet.forms[at].categories


_OF_FIRST_NAMES = frozenset({"given", "name_part", "opaque", "common"})


def is_surname(sheet: Sheet, form: Form) -> bool:
    """Whether the text has named somebody whose last name that is."""
    entity = sheet.by_word.get(form.text)
    if entity is None:
        return False
    newcomer = sheet.newcomers.get(entity)
    if newcomer is not None:
        return newcomer.words[-1] == form.text
    names = sheet.reference.entity(entity).names.get("ar", ()) if entity in sheet.reference else ()
    return any(fold(name).split()[-1] == form.text for name in names)


def joins_surname(sheet: Sheet, start: int, at: int) -> bool:
    """«لافروف وصفدي»: a known surname alone, and behind و another one that is known."""
    hit = sheet.hits.get(start)
    if hit is None or hit.end != at or at != start + 1 or any(entry.form != "surname" for entry in hit.entries):
        return False
    stem, table = sheet.word(at)[1:], sheet.reference.names.table
    return stem in table or f"ال{stem}" in table


def that_behind(sheet: Sheet, at: int) -> bool:
    """Whether «أن» or «إن» stands behind token `at`."""
    after = sheet.forms[at + 1].read("particle") if at + 1 < len(sheet.forms) else None
    return after is not None and after.features.get("subordinator") == "yes"


def says(form: Form) -> bool:
    """Whether a word may be a verb of speech."""
    return any("speech" in reading.features for reading in form.readings if reading.category == "verb")


def is_of_a_state(sheet: Sheet, at: int) -> bool:
    """Whether a state is named at token `at`, or its form before it, «دولة قطر», or spoken of as ours, «البلاد»."""
    if sheet.word(at) in cues().words["of_the_state"]:
        return True
    hit = sheet.hits.get(at) or (
        sheet.hits.get(at + 1) if at < len(sheet.forms) and "noun" in sheet.forms[at].categories else None
    )
    return hit is not None and not hit.key.conj and any(entry.entity.startswith("state:") for entry in hit.entries)


def begins_compound(form: Form) -> bool:
    """Whether a word takes the next one into the name whatever it means: «عبد» before «اللطيف», «أبو» before «طالب»."""
    return any(reading.features.get("part") == "servant" for reading in form.readings)
