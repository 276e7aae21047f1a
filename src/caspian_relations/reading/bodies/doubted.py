"""Nouns that only look like the heads of bodies: «المنظمة الجديدة», «الشركة المنفذة», «تقرير نشره البنك», «حركة الشاحنات»."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "any_such",
    "by_its_part",
    "by_its_work",
    "is_activity",
    "is_board",
    "is_crossing",
    "is_quality",
    "is_remark",
    "is_traffic",
    "is_verb",
    "is_whose_interest",
    "of_people",
]


def any_such(sheet: Sheet, start: int, end: int, head: Reading) -> bool:
    """Whether the words are no name but any such body: «المجلس المحلي», «المنظمة الجديدة», «دعم المنظمة للإصلاحات»."""
    if not head.article:
        return False
    following, readings = sheet.word(start + 1), sheet.forms[start + 1].readings
    if sheet.word(start + 2).startswith("ل") and head.features.get("generic") == "yes":
        participle = sheet.forms[start + 1].read("participle")
        if participle is not None and participle.features.get("voice") == "active":
            return True  # «الشركة المشغلة للميناء»
    if head.features.get("generic") == "yes" and end == start + 2 and following in cues().words["joint"]:
        return True  # «الشركة المشتركة»
    to_some = following.startswith("لل") or (bool(readings) and readings[0].prep == "ل")
    return to_some or (end == start + 2 and following in cues().words["any_such"])


def is_whose_interest(sheet: Sheet, at: int) -> bool:
    """«في مصلحة حركة حماس», «لمصلحة كينيا»: behind «مصلحة» whose interest it is stands at token `at`; «مصلحة الضرائب» is a body."""
    if at >= len(sheet.forms):
        return False
    return at in sheet.hits or any(r.features.get("class") in ("body", "party") for r in sheet.forms[at].readings[:1])


def by_its_part(sheet: Sheet, start: int, end: int, head: Reading) -> bool:
    """«الشركة المنفذة», «الشركة الصينية المصنعة»: what the company does in this, and no name."""
    if not head.article or head.features.get("generic") != "yes":
        return False
    last = sheet.forms[end - 1].readings[:1]
    acts = (
        bool(last)
        and last[0].category == "participle"
        and last[0].article
        and last[0].value not in cues().words["in_names"]
    )
    return acts and all(
        at in sheet.hits or not sheet.forms[at].readings[:1] or at == end - 1 for at in range(start + 1, end)
    )


def is_verb(sheet: Sheet, at: int) -> bool:
    """«نشره»: it may be a verb with its object where no ة is written, and its writer writes them."""
    form = sheet.forms[at]
    if not strip_marks(form.raw).endswith("ه"):
        return False
    verb = any(reading.category == "verb" and reading.suffix and not reading.conj for reading in form.readings)
    before = sheet.forms[at - 1] if at else None
    told = before is not None and any(r.features.get("class") in ("document", "speech") for r in before.readings)
    return verb and (told or "ة" in sheet.tokens.text)


def is_activity(sheet: Sheet, start: int, head: Reading) -> bool:
    """«إدارة الكوارث», «حركة الشاحنات», «بالسكك الحديدية»: no body, unless somebody of that name speaks or heads it."""
    if head.value not in cues().words["weak_bodies"]:
        return False
    before = sheet.forms[start - 1] if start else None
    if sheet.word(start + 1) in cues().words["general"]:
        return False  # «الأمانة العامة للمنظمة»
    if before is None or head.prep:
        return True
    speaks = any(r.category == "verb" and "speech" in r.features for r in before.readings)
    return not (speaks or before.read("title") is not None or before.text in cues().statements["cues"])


def is_traffic(sheet: Sheet, start: int, head: Reading) -> bool:
    """«الحركة التجارية بين كينيا ومصر», «حركة البضائع»: what goes to and fro, and no movement of people."""
    return head.value in cues().words["traffic"] and sheet.word(start + 1) in cues().words["of_trade"]


def by_its_work(sheet: Sheet, head: Reading, at: int) -> bool:
    """«وكالة النقل والاتصالات»: an agency whose name says what it is for keeps its noun; «وكالة شينخوا» does not."""
    readings = sheet.forms[at].readings
    return (
        head.value in cues().words["called_agencies"]
        and at not in sheet.hits
        and bool(readings)
        and readings[0].article
    )


def of_people(sheet: Sheet, at: int) -> bool:
    """«مجلس رؤساء دول …», «اجتماع وزراء …»: those who sit there, not a name."""
    if at >= len(sheet.forms):
        return False
    title = sheet.forms[at].read("title")
    return title is not None and title.features.get("number") == "plural" and not title.article


def is_board(sheet: Sheet, at: int) -> bool:
    """«مجلس | إدارة البنك الدولي»: the second noun of a board, behind the first."""
    before = sheet.forms[at - 1] if at else None
    if before is None or not sheet.is_word(at - 1) or sheet.word(at) not in cues().words["generic_of"]:
        return False
    return any(reading.features.get("class") == "body" for reading in before.readings)


def is_crossing(sheet: Sheet, start: int, head: Reading) -> bool:
    """«مركز عبور لكينيا»: what a state is to others, and no body."""
    words = cues().words
    return not head.article and sheet.word(start + 1) in words["transit"] and head.value in words["waystation"]


def is_remark(sheet: Sheet, at: int) -> bool:
    """«إن الوكالة «مستعدة لمشاركة خبراتها»»: what opens with a verb, a preposition or an indefinite adjective is no name."""
    reading = next(iter(sheet.forms[at].readings), None)
    if reading is None or at in sheet.hits:
        return False
    return reading.category in ("verb", "preposition", "particle", "pronoun") or (
        reading.category in ("adjective", "participle", "masdar") and not reading.article
    )


def is_quality(sheet: Sheet, at: int) -> bool:
    """A definite adjective in the feminine at token `at`: «الحكومية»."""
    if not sheet.is_word(at) or at in sheet.hits:
        return False
    reading = next(iter(sheet.forms[at].readings), None)
    return (
        reading is not None
        and reading.article
        and reading.category == "adjective"
        and reading.features.get("gender") == "feminine"
        and not (reading.prep or reading.conj)
    )


def qualifies(sheet: Sheet, at: int) -> bool:
    """«المساعدة المالية | الكلية»: whether a definite word in the feminine stands right before one that may be its adjective."""
    before = sheet.word(at - 1)
    return before.startswith("ال") and sheet.forms[at - 1].raw.rstrip("ًٌٍَُِّْ").endswith("ة")
