"""Nouns that are something else where they stand: the participle of a verb of speech, the holding of an event."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import that_follows

__all__ = ["holds_event", "is_saying", "says_meanwhile"]


def is_saying(sheet: Sheet, at: int) -> bool:
    """Whether a noun is the participle of a verb of speech here: «، مضيفة أن», not «الدولة المضيفة»; «، معبرا عن أمله», not «معبر رفح»."""
    reading = sheet.forms[at].read("participle")
    if reading is None or reading.article or "speech" not in reading.features or at + 1 >= len(sheet.forms):
        return False
    words = cues().words
    quotes = sheet.mark(at - 1) in ("،", ",") and (sheet.mark(at + 1) == ":" or sheet.mark(at + 1) in QUOTES)
    about = reading.value in words["expresses"] and sheet.word(at + 1) in words["about"]
    return that_follows(sheet, at) or quotes or about  # «، مضيفا: «…»»


def says_meanwhile(sheet: Sheet, at: int) -> bool:
    """Whether a noun is what the subject says meanwhile, behind a comma: «، مقترحا أن», not «قدم مقترحا بأن», «قال كاتب إن»."""
    if not sheet.forms[at].text.endswith(("ا", "ه")) or sheet.is_word(at - 1):
        return False
    if sheet.mark(at - 1) not in ("،", ","):
        return _opens_speaking(sheet, at)
    return is_saying(sheet, at) or _calls_for(sheet, at)


def _opens_speaking(sheet: Sheet, at: int) -> bool:
    """«متحدثا أمام الصحفيين، أكد الوزير أن» at the beginning of a sentence: he speaks, and is no spokesman."""
    reading = sheet.forms[at].read("participle")
    if reading is None or reading.skip or reading.article or reading.value not in cues().statements["spoken"]:
        return False
    return at + 1 < len(sheet.forms) and sheet.word(at + 1) in cues().statements["spoken_before"]


def _calls_for(sheet: Sheet, at: int) -> bool:
    """«، مقترحا عقد اجتماع», «، مقترحا على الجانبين عقد اجتماع»: a verbal noun behind it, or behind those to whom it is proposed."""
    reading = sheet.forms[at].read("participle")
    if reading is None or reading.article or reading.features.get("speech") != "call-for":
        return False
    if _is_done(sheet, at + 1):
        return True
    upon = sheet.word(at + 1) in cues().statements["upon"]
    return upon and any(_is_done(sheet, k) or that_follows(sheet, k - 1) for k in range(at + 3, at + _TO_WHOM))


_TO_WHOM = 8
"""How many tokens behind «مقترحا على» what is proposed may stand."""


def _is_done(sheet: Sheet, at: int) -> bool:
    """Whether an indefinite verbal noun stands at token `at`, without a preposition."""
    behind = sheet.forms[at].readings if at < len(sheet.forms) else ()
    noun = bool(behind) and behind[0].category in ("masdar", "portfolio", "noun")
    return noun and any(r.category in ("masdar", "portfolio") and not (r.article or r.conj or r.prep) for r in behind)


def holds_event(sheet: Sheet, at: int) -> bool:
    """«لعقد اجتماع»: the holding of an event, not a contract."""
    reading = sheet.forms[at].read("masdar")
    return (
        reading is not None and reading.value in cues().words["hold"] and role(sheet.forms[at + 1]).startswith("event")
    )
