"""Names where an agency signs, or is spoken through or to: «(قنا)», «أفادت تسنيم», «في مقابلة مع الجزيرة»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NUMBER
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "FUNCTION_WORDS",
    "at_line_start",
    "in_dateline",
    "is_slashed",
    "is_told_to",
    "opens_dateline",
    "opens_straight",
    "tells_as_medium",
]

FUNCTION_WORDS = frozenset({"particle", "conjunction", "preposition", "pronoun", "adverb", "interrogative"})


def in_dateline(sheet: Sheet, hit: Hit) -> bool:
    """Whether `hit` stands where an agency signs: in brackets or between marks, near the beginning of a line."""
    before = sheet.mark(hit.start - 1)
    after = sheet.mark(hit.end)
    function = not FUNCTION_WORDS.isdisjoint(sheet.forms[hit.start].categories)  # «- وما حجم التجارة؟»
    signs = after in (")", "/", ":", "-", "–", "—", ".") or (after == "" and not function)
    if signs and before in ("(", "/", "-", "–", "—", "،", ".", ":", "|"):
        return _near_line_start(sheet, hit.start)
    ends = hit.end == len(sheet.forms) or after in (":", "-", "–", "/", ")") or sheet.forms[hit.end].raw == "\n"
    return ends and _near_line_start(sheet, hit.start)


def tells_as_medium(sheet: Sheet, hit: Hit) -> bool:
    """«أفادت تسنيم»: an agency's name behind a verb of speech in the feminine."""
    before = sheet.forms[hit.start - 1] if hit.start else None
    if before is None or hit.key.prep or hit.key.conj:
        return False
    return any(
        reading.category == "verb" and "speech" in reading.features and reading.features.get("gender") == "feminine"
        for reading in before.readings[:1]
    )


def is_told_to(sheet: Sheet, hit: Hit) -> bool:
    """«مراسل إرنا», «في مقابلة مع الجزيرة», «في تصريح للعربية», «قال للجزيرة إن»: a medium by whom it speaks through, or to which it is said."""
    opening = hit.start - (sheet.mark(hit.start - 1) in ("«", '"', "“"))  # «في حديث إلى «الأهرام»»
    before, utterances = sheet.word(opening - 1), cues().statements["utterances"]
    if before == "ل" and opening < hit.start:
        return True  # «قال لـ«الجزيرة» إن»
    if hit.key.conj or hit.key.prep not in ("", "ل"):
        return False
    if hit.key.prep:
        if before in utterances or f"ل{before}" in utterances or before[1:] in utterances:
            return True
        after = sheet.forms[hit.end].read("particle") if hit.end < len(sheet.forms) else None
        return (
            after is not None
            and after.features.get("subordinator") == "yes"
            and sheet.forms[hit.start].read("verb") is None
        )
    if hit.start and any(
        r.category == "title" and r.value == "journalist" for r in sheet.forms[hit.start - 1].readings
    ):
        return True
    talked = {sheet.word(k) for k in range(opening - 4, opening - 1)}
    return before in cues().words["to_whom"] and not cues().words["talks_with"].isdisjoint(talked)


def is_slashed(sheet: Sheet, at: int) -> bool:
    """«كان /مودي/ قد زار …»: a name between slashes, as some agencies write them, and a verb or قد behind it."""
    if sheet.mark(at) != "/":
        return False
    close = next((k for k in range(at + 1, min(at + 6, len(sheet.forms))) if sheet.mark(k) == "/"), None)
    after = sheet.forms[close + 1] if close is not None and close + 1 < len(sheet.forms) else None
    return after is not None and not after.categories.isdisjoint({"verb", "particle"})


def at_line_start(sheet: Sheet, hit: Hit) -> bool:
    """«الرباط (و م ع) –», «عمان 12 نوفمبر –»: a word that opens a line and is followed by a mark or a day."""
    opens = (hit.start == 0 or sheet.forms[hit.start - 1].raw == "\n") and not hit.key.conj
    return opens and (sheet.mark(hit.end) in ("(", "-", "–", "—", "/", ":", "،", ".") or _day_follows(sheet, hit.end))


def opens_dateline(sheet: Sheet, hit: Hit) -> bool:
    """Whether a name at the beginning of a line has an agency in brackets or a day behind it: «عمان (بترا) –», «عمان 12 نوفمبر –»."""
    return at_line_start(sheet, hit) and (sheet.mark(hit.end) in ("(", "/") or _day_follows(sheet, hit.end))


def _day_follows(sheet: Sheet, at: int) -> bool:
    forms = sheet.forms
    return at + 1 < len(forms) and forms[at].kind == NUMBER and "month" in forms[at + 1].categories


def _near_line_start(sheet: Sheet, index: int, reach: int = 16) -> bool:
    return any(sheet.forms[i].raw == "\n" for i in range(max(0, index - reach), index)) or index <= reach


def opens_straight(sheet: Sheet, at: int) -> bool:
    """Whether a straight quotation mark at token `at` opens: it touches the word behind it, and not the one before."""
    return sheet.mark(at) == '"' and sheet.tokens.glued(at + 1) and not sheet.tokens.glued(at)
