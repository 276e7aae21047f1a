"""A second office of one man before his name: «وزير الدولة، وزير الطاقة، فلان», «رئيس الشركة ومديرها التنفيذي فلان»."""

from __future__ import annotations

from collections.abc import Callable

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["behind_dash", "besides", "minister_too"]

_Reader = Callable[[Sheet, int], "Phrase | None"]
"""Reads the person in an office at a token."""
_DASHES = frozenset("-–—")


def behind_dash(sheet: Sheet, title: Phrase, read: _Reader) -> Phrase | None:
    """«نائب رئيس الوزراء – وزير الخارجية في كازاخستان فلان»: who holds both offices."""
    at = title.end + 1
    if sheet.mark(title.end) not in _DASHES or at >= len(sheet.forms):
        return None
    second = sheet.forms[at].read("title")
    if second is None or second.article or second.conj or second.prep:
        return None
    named = read(sheet, at)
    return named if named is not None and named.kind == "person" and not named.conj else None


def besides(sheet: Sheet, title: Phrase, read: _Reader) -> Phrase | None:
    """«أكد وزير الدولة، وزير الطاقة، فلان أن»: a minister of state, or a deputy prime minister, and between commas what he is minister of.

    A deputy behind a verb of meeting may have met the other: «استقبل نائب رئيس الوزراء، وزير الطاقة فلان».
    """
    at = title.end + 1
    of_state = title.lemma == "minister" and sheet.word(title.end - 1) in cues().words["of_state"]
    charged = any(sheet.word(k) in cues().words["charged"] for k in range(title.start, title.end))
    if not (of_state or charged or title.lemma in ("deputy-prime-minister", "crown-prince")) or sheet.mark(
        title.end
    ) not in ("،", ","):
        return None
    second = sheet.forms[at].read("title") if at < len(sheet.forms) else None
    speaks_too = charged and second is not None and second.value == "spokesperson"
    if second is None or second.conj or second.prep:
        return None
    if not speaks_too and (second.article or second.value not in ("minister", "deputy-minister")):
        return None
    before = sheet.phrases[-1] if sheet.phrases else None
    meets = before is not None and before.kind == "verb" and before.lemma in cues().words["needs_object"]
    named = None if meets and not of_state else read(sheet, at)
    if named is None or named.kind != "person" or named.conj or not named.parts:
        return None
    states = {state_among(title.parts), state_among(named.parts[0].parts)} - {None}
    return named if len(states) < 2 else None


def minister_too(sheet: Sheet, title: Phrase, read: _Reader) -> Phrase | None:
    """«نائب رئيس الوزراء ووزير الخارجية أيمن …»: the deputy who is a minister, too; «رئيس الوزراء ووزير الخارجية …» may be two."""
    head = sheet.forms[title.end].read("title") if title.end < len(sheet.forms) else None
    if head is None or head.conj != "و" or head.prep:
        return None
    if head.suffix == "ها" and [part.kind for part in title.parts] == ["organization"]:
        return _same_head(sheet, title, read)
    if title.lemma != "deputy-prime-minister":
        return None
    minister = read(sheet, title.end)
    if minister is None or minister.kind != "person" or not minister.parts:
        return None
    states = {state_among(title.parts), state_among(minister.parts[0].parts)} - {None}
    return minister if len(states) < 2 else None


def _same_head(sheet: Sheet, title: Phrase, read: _Reader) -> Phrase | None:
    """«رئيس شركة المحيط ومديرها التنفيذي فلان»: two offices of one body and one man."""
    head = read(sheet, title.end)
    return head if head is not None and head.kind == "person" and bool(head.parts) else None
