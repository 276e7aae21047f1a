"""Bodies that only quotation marks tell: «أعلنت «هيغستاد» أن …», «أبرمت «ميرسك» و«نورديك لاين» عقدا»."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, NEWLINE, WORD
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["called_so", "quoted_body"]

_LONGEST = 4
"""How many words such a name may have."""


def quoted_body(sheet: Sheet, at: int) -> Phrase | None:
    """``opening-mark strange-words closing-mark`` where a company may stand: behind a feminine verb, behind another in quotes, or with whom one signs."""
    close = closing(sheet, at) if sheet.mark(at) in QUOTES else None
    if close is None or not 0 < close - at - 1 <= _LONGEST:
        return None
    if not (_is_medium(sheet, at, close) and _are_words(sheet, at + 1, close)) and not (
        (_may_be_named(sheet, at) or _of_a_nation(sheet, at, close)) and _is_strange(sheet, at + 1, close)
    ):
        return None
    first, last = sheet.span(at + 1, close)
    entity = called_so(sheet, at + 1, close) or sheet.newcomer(
        "organization", " ".join(strip_marks(sheet.tokens.text[first:last]).split()), None
    )
    return Phrase("organization", at, close + 1, first, last, entity=entity, definite=True, value="unlisted")


def called_so(sheet: Sheet, start: int, end: int) -> str | None:
    """The known body whose whole name stands at tokens ``[start, end)``, whatever else the word may mean: «الاقتصادية»."""
    hit = sheet.hits.get(start)
    if hit is None or hit.end != end:
        return None
    return next((entry.entity for entry in hit.entries if entry.entity.startswith("organization:")), None)


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


def _of_a_nation(sheet: Sheet, at: int, close: int) -> bool:
    """«أُسندت إلى «يان دو نول» البلجيكية», «إن «بتروجت» المصرية ستنفذ»: the adjective is a company's, where no other noun could have it."""
    hit = sheet.hits.get(close + 1)
    if hit is None or not hit.key.article or hit.key.skip or all(entry.form != "nisba" for entry in hit.entries):
        return False
    if all(entry.features.get("gender", "feminine") != "feminine" for entry in hit.entries):
        return False
    before = sheet.forms[at - 1] if at else None
    return before is None or all(
        r.category not in _THINGS or r.features.get("number") == "plural" or r.category == "masdar"
        for r in before.readings
    )


_THINGS = frozenset({"noun", "common", "adjective", "participle", "portfolio", "unit", "masdar"})


def _is_medium(sheet: Sheet, at: int, close: int) -> bool:
    """Whether a medium stands in the marks at token `at`: to whom one talks, whose correspondent one is, whom one lets know.

    «في حديث إلى «الوسط»», «من موفد «النهضة»», «مراسلا «القلم نيوز»», «قال لـ«الأيام» إن», «أبلغ «الأيام» أن».
    """
    words, row = cues().words, sheet.phrases
    word, before = sheet.word(at - 1), row[-1] if row else None
    beside = before if before is not None and before.end == at else None
    if beside is not None and beside.kind == "title" and beside.lemma in _CORRESPONDENTS:
        return True
    that = close + 1 < len(sheet.forms) and any(
        r.features.get("subordinator") == "yes" for r in sheet.forms[close + 1].readings
    )
    who_lets = row[-2] if beside is not None and beside.kind in ("title", "person") and len(row) > 1 else beside
    if who_lets is not None and who_lets.kind == "verb" and who_lets.lemma in words["lets_know"]:
        return that
    if _opens_line(sheet, at, close):
        return True
    if word == "ل":
        return that or (beside is not None and beside.kind == "verb")
    talked = {sheet.word(k) for k in range(at - 4, at - 1)}
    return word in words["to_whom"] and not words["talks_with"].isdisjoint(talked)


def _opens_line(sheet: Sheet, at: int, close: int) -> bool:
    """«الوسط» من المنامة: alone in its line, who writes and from where."""
    if at and sheet.forms[at - 1].kind != NEWLINE:
        return False
    home = sheet.hits.get(close + 2)
    if home is None or sheet.word(close + 1) not in cues().words["part_of"] or "place" not in home.kinds:
        return False
    return home.end >= len(sheet.forms) or sheet.forms[home.end].kind == NEWLINE


_CORRESPONDENTS = frozenset({"journalist", "envoy"})


def _are_words(sheet: Sheet, start: int, end: int) -> bool:
    """Whether nothing but words stands there, and no name of somebody: «أبلغ «أحمد» أن»."""
    hit = sheet.hits.get(start)
    named = hit is not None and "person" in hit.kinds
    return not named and all(form.kind in (WORD, LATIN) for form in sheet.forms[start:end])


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
