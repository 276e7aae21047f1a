"""What was said stands before the verb: «"لن نتراجع"، قال الوزير», «ستُستكمل الدراسة هذا العام، قال نائب الوزير في مقابلة مع …»."""

from __future__ import annotations

from typing import Any

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import COMMAS, DASHES, Complement, complement_at
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.speakers import Speaker

__all__ = ["does_more", "quoted_before", "told_before"]

_CLOSING = frozenset('»"”“')
_FEWEST = 5
"""How many tokens at least a clause without quotation marks has that somebody is said to have said."""


def told_before(
    sheet: Sheet, clause: Clause, row: list[Phrase], speaker: Speaker, sentence: Sentence
) -> Complement | None:
    """What stands before a reporting verb whose speaker follows it, in quotation marks or up to a comma; None where neither does."""
    apart = sheet.mark(clause.head.start - 1) in COMMAS | DASHES
    if clause.head.features.get("speech") == "call-for" and not _closes(sheet, speaker.end, sentence.end):
        return None  # «وبينما وصفها بـ«المضحكة»، حث الاتحاد الطرفين على»
    if quoted_before(sheet, clause, sentence) or (apart and _is_told(sheet, clause, row, speaker, sentence)):
        return Complement("before", sentence.start)
    return None


def quoted_before(sheet: Sheet, clause: Clause, sentence: Sentence) -> bool:
    """Whether quotation marks close right before a reporting verb: «"لن نتراجع"، هكذا قال», «…»، — قال»."""
    closing = clause.head.start - 1
    if sheet.word(closing) in cues().statements["thus"] | cues().statements["he_alone"]:
        closing -= 1  # «"لن نتراجع"، هو أضاف»
    while closing > sentence.start and sheet.mark(closing) in COMMAS | DASHES:
        closing -= 1
    return sheet.mark(closing) in _CLOSING and closing > sentence.start


def _is_told(sheet: Sheet, clause: Clause, row: list[Phrase], speaker: Speaker, sentence: Sentence) -> bool:
    """«…، أبلغت الخدمة الصحفية.»: a verb of mere telling that closes its sentence, save for where and to whom it was told."""
    words: Any = cues().statements
    long = clause.head.start - sentence.start > _FEWEST
    if clause.lemma not in words["tells_after"] or clause.antecedent is not None or not long:
        return False
    return _closes(sheet, speaker.end, sentence.end) and any(phrase.kind == "verb" for phrase in row[: clause.index])


def _closes(sheet: Sheet, at: int, end: int) -> bool:
    """Whether nothing that could be said stands at token `at`: the end, a mark, a day, «في مقابلة مع», «للصحفيين», «نقلا عن»."""
    if at >= end or not sheet.is_word(at) or (at in sheet.built and sheet.built[at].kind == "date"):
        return sheet.mark(at) != ":"
    words: Any = cues().statements
    hit, first = sheet.hits.get(at), sheet.forms[at].readings[:1]
    addressed = (hit is not None and hit.key.prep == "ل") or any(reading.prep == "ل" for reading in first)
    return addressed or sheet.word(at) in words["where_told"] or sheet.word(at) in words["from"]


def does_more(sheet: Sheet, at: int, sentence: Sentence) -> bool:
    """«…، كما نقل السفير | دعوة بلاده», «كما سلم الوزير | رسالة»: a noun behind whoever does it is what he does it to; nothing was told before."""
    adverb = sheet.word(at) in cues().statements["adverbs"]
    if at >= sentence.end or not sheet.is_word(at) or at in sheet.built or adverb:
        return False
    reading = next(iter(sheet.forms[at].readings), None)
    noun = reading is not None and reading.category in _NOUNS and not (reading.prep or reading.conj)
    return noun and complement_at(sheet, at) == "object"


_NOUNS = frozenset({"noun", "masdar", "common", "unit"})
