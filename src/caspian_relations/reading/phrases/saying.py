"""Nouns that are something else where they stand: the participle of a verb of speech, the holding of an event."""

from __future__ import annotations

from caspian_relations.reading.bodies.bodies import QUOTES
from caspian_relations.reading.desk.cues import cues
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
    if not sheet.forms[at].text.endswith(("ا", "ه")) or sheet.mark(at - 1) not in ("،", ","):
        return False
    return is_saying(sheet, at) or _calls_for(sheet, at)


def _calls_for(sheet: Sheet, at: int) -> bool:
    """«، مقترحا عقد اجتماع»: a verbal noun behind it is what is proposed."""
    reading = sheet.forms[at].read("participle")
    if reading is None or reading.article or reading.features.get("speech") != "call-for":
        return False
    behind = sheet.forms[at + 1].readings if at + 1 < len(sheet.forms) else ()
    return (
        bool(behind)
        and behind[0].category in ("masdar", "portfolio")
        and not (behind[0].article or behind[0].conj or behind[0].prep)
    )


def holds_event(sheet: Sheet, at: int) -> bool:
    """«لعقد اجتماع»: the holding of an event, not a contract."""
    reading = sheet.forms[at].read("masdar")
    return (
        reading is not None and reading.value in cues().words["hold"] and role(sheet.forms[at + 1]).startswith("event")
    )
