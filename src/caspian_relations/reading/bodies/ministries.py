"""Ministries and presidencies by an adjective: «الخارجية الكويتية», «الرئاسة الفرنسية»."""

from __future__ import annotations

from caspian_relations.arabic.letters import fold, strip_marks
from caspian_relations.arabic.tokens import WORD, Reading
from caspian_relations.reading.bodies.bodies import head_noun
from caspian_relations.reading.bodies.phrases import inner_name
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["ministry_at"]


def ministry_at(sheet: Sheet, start: int) -> Phrase | None:
    """``ministry = (portfolio | 'الرئاسة') nisba``: «قالت الخارجية الكويتية», «الدفاع اليمنية»; not «التجارة الخارجية الكويتية», «الرئاسة المصرية للاتحاد»."""
    form = sheet.forms[start]
    head = form.read("portfolio")
    presidency = head is None
    if presidency:
        head = head_noun(form, "office")
    hit = sheet.hits.get(start + 1)
    if head is not None and not presidency and (hit is None or hit.key.prep or hit.key.conj):
        return _named_before(sheet, start, head)
    if head is None or hit is None or hit.key.prep or hit.key.conj:
        return None
    if not (hit.key.article or any(entry.features.get("article") == "yes" for entry in hit.entries)):
        return None  # «الخارجية العمانية», though an agency has that name, too
    before = sheet.forms[start - 1] if start else None
    if (
        before is not None
        and before.readings
        and before.readings[0].category in ("noun", "masdar", "title", "portfolio", "common")
    ):
        return None
    nisba = inner_name(sheet, hit)
    if nisba is None or nisba.kind != "nisba" or nisba.features.get("gender", "feminine") != "feminine":
        return None
    first, last = sheet.span(start, hit.end, head.skip)
    state = nisba.entity if nisba.entity is not None and nisba.entity.startswith("state:") else None
    name = " ".join(strip_marks(sheet.tokens.text[first:last]).split())
    if presidency and (not _acts(sheet, start) or sheet.word(hit.end)[:1] == "ل" or _in_turn(sheet, start, hit.end)):
        return None
    entity = sheet.newcomer("organization", name if presidency else f"{cues().ministry} {name}", state)
    return Phrase(
        "organization", start, hit.end, first, last, entity=entity, conj=head.conj, prep=head.prep, definite=True,
        lemma=head.value if presidency else cues().ministry, parts=(nisba,), value="unlisted",
    )  # fmt: skip


def _named_before(sheet: Sheet, at: int, head: Reading) -> Phrase | None:
    """«وقالت الخارجية إن»: behind a verb of speech, the one ministry of that name of which the text has told."""
    verb = sheet.phrases[-1] if sheet.phrases else None
    told = verb is not None and verb.kind == "verb" and verb.end == at and "speech" in verb.features
    if not told or head.prep or head.conj:
        return None
    name = f"organization:{fold(cues().ministry)}-{sheet.word(at)}"
    plain = name if name in sheet.newcomers else None
    owned = [body for body in sheet.newcomers if body.startswith(f"{name}-") and body.count("-") == _OF_A_STATE]
    if len(owned) > 1 or not (owned or plain):
        return None
    first, last = sheet.span(at, at + 1)
    entity = owned[0] if owned else plain
    return Phrase(
        "organization", at, at + 1, first, last, entity=entity, definite=True, lemma=cues().ministry, value="unlisted"
    )


_OF_A_STATE = 2
"""How many hyphens the name of a ministry has with the adjective of its state."""


def _acts(sheet: Sheet, at: int) -> bool:
    """Whether a verb, a mark or «باسم» stands before token `at`: «أعلنت الرئاسة الفرنسية», not «قصر الرئاسة الفرنسية»."""
    before = sheet.forms[at - 1] if at else None
    if before is None or before.kind != WORD:
        return True
    first = before.readings[0] if before.readings else None
    return (first is not None and first.category in ("verb", "particle")) or before.text in cues().words["on_behalf"]


def _in_turn(sheet: Sheet, start: int, end: int) -> bool:
    """«في ظل الرئاسة المصرية», «الرئاسة المصرية الدورية»: a turn in the chair of a group, and no body."""
    words = cues().words["in_the_chair"]
    return sheet.word(start - 1) in words or sheet.word(end) in words
