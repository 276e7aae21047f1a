"""What stands in the name of a body: another noun, whose affairs, a second name; and where the body sits."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Form, Reading
from caspian_relations.model import OrganizationKind
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "construct_follows",
    "has_article",
    "is_in_construct",
    "is_medium",
    "joins",
    "joins_members",
    "named_behind",
    "note_seat",
    "of_a_deputy",
    "of_a_state_follows",
]

_SEATS = frozenset({"place", "state"})


def note_seat(sheet: Sheet, entity: str, start: int, end: int, first: int) -> None:
    """«غرفة الشحن البحري في مرسين»: the body is called with its seat, too."""
    hit = sheet.hits.get(end + 1) if sheet.word(end) in cues().words["within"] else None
    if hit is None or hit.key.prep or hit.key.conj or not hit.kinds <= _SEATS:
        return
    last = sheet.span(start, hit.end)[1]
    sheet.asides.append(
        Phrase("organization", start, hit.end, first, last, entity=entity, definite=True, value="unlisted")
    )


def of_a_deputy(sheet: Sheet, head: Reading, at: int) -> bool:
    """«وكيل وزارة الخارجية للشؤون السياسية»: the affairs are his, not the ministry's."""
    return head.value in cues().words["ministries"] and sheet.word(at) in cues().words["affairs"]


def named_behind(sheet: Sheet, start: int, at: int) -> bool:
    """«رئيس إدارة مدينة أكتاو أباي بيمبيتوف»: two strange words behind a body that stands in a title are the name of its head."""
    forms = sheet.forms
    within = start > 1 and sheet.word(start - 1) in cues().words["within"]  # «الأستاذة في جامعة نيروبي فلانة الفلانية»
    if not start or at + 1 >= len(forms) or forms[start - 1 - within].categories.isdisjoint({"title", "honorific"}):
        return False
    hit = sheet.hits.get(at + 1)
    surname = hit is not None and not hit.key.skip and "person" in hit.kinds
    return sheet.is_word(at + 1) and not forms[at + 1].readings and (hit is None or surname)


def of_a_state_follows(sheet: Sheet, at: int) -> bool:
    """Whether the bare name of a state stands at token `at`: «وزارة خارجية | كازاخستان»."""
    hit = sheet.hits.get(at)
    return hit is not None and not hit.key.skip and all(entry.entity.startswith("state:") for entry in hit.entries)


def construct_follows(sheet: Sheet, at: int) -> bool:
    """Whether a name or a definite word stands behind token `at`: «لوزارة الخارجية»."""
    following = at + 1
    if following in sheet.hits:
        return True
    if not sheet.is_word(following):
        return False
    form = sheet.forms[following]
    return has_article(form) or any(reading.article for reading in form.readings)


def is_in_construct(sheet: Sheet, at: int) -> bool:
    """Whether an indefinite noun or verbal noun stands right before token `at`: «مشروع | قناة»."""
    before = sheet.forms[at - 1] if at and sheet.is_word(at - 1) else None
    reading = before.readings[0] if before is not None and before.readings else None
    return reading is not None and reading.category in ("noun", "masdar", "common", "unit") and not reading.article


def is_medium(sheet: Sheet, phrase: Phrase) -> bool:
    """Whether a phrase names a paper or an agency: to her something is said."""
    body = sheet.reference.organizations.get(phrase.entity or "")
    return body is not None and body.kind is OrganizationKind.MEDIA


def joins(name: Phrase, parts: list[Phrase]) -> bool:
    """«بين قيرغيزيا وأذربيجان»: a second name joined to a first one of the same kind; not «بين الهيئة الخليجية وجمهورية العراق»."""
    return bool(parts) and parts[-1].end == name.start and (parts[-1].kind == name.kind or name.kind != "state")


def joins_members(sheet: Sheet, start: int, at: int, reading: Reading) -> bool:
    """«اتحاد الغرف والبورصات»: a second kind of bodies that a body is made of, in the plural as the first."""
    first = next(iter(sheet.forms[at - 1].readings), None)
    plural = first is not None and first.article and first.features.get("number") == "plural"
    return plural and at == start + 2 and reading.article and reading.features.get("number") == "plural"


def has_article(form: Form) -> bool:
    """Whether an unknown word begins with the article: «الفلاني», not «ألكسندر» or «إلهامي»."""
    return form.text[:2] == "ال" and form.raw[0] not in "أإآ"
