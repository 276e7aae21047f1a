"""Who speaks before the verb of a reporting clause: «الكرملين ينفي», «روتو، الذي زار أكرا، وصف», «مصدر طلب حجب هويته أكد»."""

from __future__ import annotations

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import COMMAS
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.statements.speakers import SPEAKERS, Speaker, described_end, is_human

__all__ = ["speaker_before"]


def speaker_before(sheet: Sheet, clause: Clause) -> Speaker | None:
    """The speaker before the verb: «الكرملين ينفي», «وزارة الصحة المصرية تؤكد»."""
    head = clause.head
    ahead = sheet.word(head.start - 1)
    if head.conj or (ahead in cues().statements["coordinators"] and ahead not in cues().statements["past"]):
        return None
    before = [phrase for phrase in clause.subject if phrase.end <= head.start]
    if not before:
        return _people_before(sheet, head.start) or _nameless_before(sheet, head.start)
    last = before[-1]
    between = range(last.end, head.start)
    if len(between) == 1 and any(sheet.forms[k].raw in COMMAS for k in range(last.start, last.end)):
        between = range(0)  # «لكن الباحثة في المركز، فلانة الفلانية، ترى»
    if sheet.mark(last.end) in COMMAS and sheet.mark(head.start - 1) in COMMAS and _relates(sheet, last.end + 1):
        between = range(0)  # «روتو، الذي زار أكرا أمس، وصف»
    if any(sheet.forms[k].raw in ("-", "–", "—", "/", ":", "|", "،", ",") for k in between) or len(between) > 12:
        return None
    first = before[0]
    if sheet.word(first.start) in cues().statements["adverbs"]:
        return None  # «من جانبها طالبت …»
    end = last.end
    if last.kind in ("title", "party") and end < head.start:
        end = described_end(sheet, last.start, head.start, end)  # «أن مسؤولا إيرانيا كبيرا أبلغ»
    span = (sheet.tokens.starts[first.start], sheet.tokens.end(end - 1))
    two = len(before) == 1 and sheet.forms[first.start].text.endswith("ان") and first.features.get("number") == "dual"
    two = two and head.features.get("number") == "singular"
    if first.kind not in SPEAKERS or two:  # «وناقش الوزيران أبرز الجهود»
        return Speaker([], first.start, end, span, nobody=True)
    return Speaker([p for p in before if p.kind in SPEAKERS], first.start, end, span)


def _relates(sheet: Sheet, at: int) -> bool:
    """Whether «الذي» or «وهو» stands at token `at`."""
    return sheet.word(at) in cues().words["relative"] or sheet.word(at) in cues().statements["who_is"]


def _people_before(sheet: Sheet, at: int) -> Speaker | None:
    """«المعارضة المصرية تدعو إلى»: people of whom nothing is known, with what describes them, from the beginning of the line to token `at`."""
    start = next((k + 1 for k in range(at - 1, max(at - _DESCRIPTION, -1), -1) if not sheet.is_word(k)), None)
    if at <= _DESCRIPTION and start is None:
        start = 0
    if start is None or start >= at or not is_human(sheet.forms[start]) or described_end(sheet, start, at) != at:
        return None
    return Speaker([], start, at, sheet.span(start, at))


_DESCRIPTION = 4


def _nameless_before(sheet: Sheet, at: int) -> Speaker | None:
    """«غير أن مصدرا في القطاع، طلب حجب هويته لأنه …، نبه»: somebody who would not be named, from a mark or «أن» to token `at`."""
    first = max(at - _NAMELESS, 0)
    told = next((k for k in range(at - 1, first, -1) if sheet.word(k) in cues().statements["anonymous"]), None)
    if told is None:
        return None
    for start in range(told - 1, first - 1, -1):
        opens = start == 0 or not sheet.is_word(start - 1) or sheet.word(start - 1) in cues().statements["that_one"]
        form = sheet.forms[start]
        somebody = is_human(form) or form.text.removesuffix("ا") in cues().statements["people"]  # «مصدرا»
        if opens and somebody and not form.text.startswith("ال"):
            stop = described_end(sheet, start, told)
            return Speaker([], start, at, sheet.span(start, stop))
    return None


_NAMELESS = 24
"""How far before a verb somebody who would not be named may stand."""
