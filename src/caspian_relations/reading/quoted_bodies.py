"""Bodies that only quotation marks tell: «أعلنت «هيغستاد» أن …», «أبرمت «ميرسك» و«نورديك لاين» عقدا»."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, WORD
from caspian_relations.reading.bodies import QUOTES, closing
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet

__all__ = ["quoted_body"]

_LONGEST = 4
"""How many words such a name may have."""


def quoted_body(sheet: Sheet, at: int) -> Phrase | None:
    """``opening-mark strange-words closing-mark`` where a company may stand: behind a feminine verb, behind another in quotes, or with whom one signs."""
    if sheet.mark(at) not in QUOTES or not _may_be_named(sheet, at):
        return None
    close = closing(sheet, at)
    if close is None or close - at - 1 > _LONGEST or not _is_strange(sheet, at + 1, close):
        return None
    first, last = sheet.span(at + 1, close)
    entity = sheet.newcomer("organization", " ".join(strip_marks(sheet.tokens.text[first:last]).split()), None)
    return Phrase("organization", at, close + 1, first, last, entity=entity, definite=True, value="unlisted")


def _may_be_named(sheet: Sheet, at: int) -> bool:
    """Whether a body may stand at token `at`."""
    row = sheet.phrases
    before = row[-1] if row else None
    if before is None:
        return False
    if before.kind == "verb" and before.end == at:
        feminine = (before.features.get("gender"), before.features.get("number")) == ("feminine", "singular")
        return feminine and not before.suffix
    if sheet.forms[at - 1].text == "و":
        last = before if before.kind != "stop" or len(row) < 2 else row[-2]
        return last.kind == "organization" and last.end >= at - 2 and sheet.mark(at - 2) in QUOTES.values()
    signs = next((phrase for phrase in reversed(row[-_NEAR:]) if phrase.kind == "verb"), None)
    return signs is not None and signs.lemma in cues().words["sign"] and sheet.word(at - 1) in cues().words["together"]


_NEAR = 6
"""How many phrases may stand between the verb of signing and with whom one signs."""


def _is_strange(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the words are a name: one at least that nobody knows, and none that begins a clause."""
    forms = sheet.forms[start:end]
    if any(form.kind not in (WORD, LATIN) for form in forms) or start in sheet.hits:
        return False
    if not any(form.kind == LATIN or not form.readings for form in forms):
        return False
    return not any(form.categories & _CLAUSES for form in forms[:1])


_CLAUSES = frozenset({"particle", "preposition", "conjunction", "pronoun"})
