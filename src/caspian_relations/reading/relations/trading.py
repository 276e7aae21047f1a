"""Who trades what with whom, where a verb tells it: «تشتري إيطاليا الغاز الجزائري», «تزود الجزائر إيطاليا بالغاز», «الشركات الصينية»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.arabic.tokens import PUNCT
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.goods import is_goods
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.relations.said_of import Found, each, is_denied, of_whom
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["attracted", "deals_in_goods", "exported", "of_companies", "tied_by_trade", "whose_goods"]

_NEAR = 7
"""How many words behind the verb and its subject the goods may stand."""


def of_companies(sheet: Sheet, phrase: Phrase) -> list[str]:
    """«الشركات التركية»: the state whose companies they are."""
    if phrase.kind != "party" or phrase.features.get("number") != "plural" or phrase.features.get("class") != "body":
        return []
    at = bisect_left(sheet.phrases, phrase.end, key=attrgetter("start"))
    after = sheet.phrases[at] if at < len(sheet.phrases) else None
    named = [part.entity for part in phrase.parts if part.kind == "nisba" and part.entity]
    if not named and after is not None and after.kind == "nisba" and after.start == phrase.end and after.entity:
        named = [after.entity]
    return [state for state in named if state.startswith("state:")]


def deals_in_goods(sheet: Sheet, clause: Clause) -> bool:
    """«تزود الجزائر إيطاليا بالغاز»: whether what is given is something that one buys."""
    return any(is_goods(form) for form in sheet.forms[clause.head.end : _reach(sheet, clause)])


def whose_goods(sheet: Sheet, clause: Clause) -> list[str]:
    """«تشتري إيطاليا الغاز الجزائري»: the state of the goods."""
    end = _reach(sheet, clause)
    at = bisect_left(sheet.phrases, clause.head.end, key=attrgetter("start"))
    for phrase in sheet.phrases[at : at + 6]:
        if phrase.start >= end or phrase.kind in ("stop", "verb"):
            break
        if phrase.kind == "nisba" and phrase.entity is not None and phrase.entity.startswith("state:"):
            sold = any(is_goods(form) for form in sheet.forms[phrase.start - 1 : phrase.start])
            return [phrase.entity] if sold and phrase.definite else []
    return []


def exported(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«بدأت الجزائر تصدير الغاز إلى إيطاليا», «يجري استيراد الغاز الجزائري», «استأنفت كينيا صادرات الشاي إلى مصر»: what goes on."""
    phrase, words = row[index], cues().words
    at = next((k for k in range(index - 1, max(index - 4, -1), -1) if row[k].kind == "verb"), None)
    if at is None or row[at].lemma not in words["goes_on"] or row[at].value == "future" or is_denied(row, index):
        return []
    if at and row[at - 1].kind == "particle" and row[at - 1].end == row[at].start:
        return []  # «أن تبدأ الجزائر تصدير الغاز»
    owner = [p.entity for p in (*row[at + 1 : index], *phrase.parts) if p.kind == "state" and not p.conj and p.entity]
    partner: list[str] = []
    inward = phrase.lemma in words["importing"]
    for after in row[index + 1 : index + 6]:
        if after.kind in ("stop", "verb", "amount"):
            break
        if after.kind == "nisba" and after.entity and after.definite:
            (partner if inward else owner).append(after.entity)
        elif after.kind == "state" and after.entity and after.prep in (("from",) if inward else ("to", "of")):
            partner.append(after.entity)
    return each(owner[:1], "trades-with", partner[:1], phrase, "noun:trade")


def attracted(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«استقطبت كينيا استثمارات من الصين», «جذبت كينيا استثمارات صينية», «لدى الصين استثمارات في كينيا»."""
    phrase, words = row[index], cues().words
    before = row[index - 1] if index else None
    if before is None or phrase.definite or phrase.suffix or is_denied(row, index):
        return []
    payers = [part.entity for part in phrase.parts if part.kind == "nisba" and part.entity]
    if before.kind == "state" and before.prep == "at" and before.entity and not payers:
        there = [p.entity for p in row[index + 1 : index + 5] if p.kind == "state" and p.prep == "in" and p.entity]
        return each([before.entity], "invests-in", there[:1], phrase, "noun:investor")
    verb = row[index - 2] if index > 1 else None
    if verb is None or verb.kind != "verb" or verb.lemma not in words["attract"] or verb.value == "future":
        return []
    payers += [
        p.entity
        for p in row[index + 1 : index + 6]
        if p.kind == "state" and p.entity and (p.prep == "from" or (payers and p.conj and not p.prep))
    ]
    receiver = of_whom(row, index, resolver)
    return each([who for who in payers if who], "invests-in", receiver[:1], phrase, "noun:investor")


def tied_by_trade(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تربط الهند علاقات تجارية بعمان», «ترتبط مصر وكينيا بعلاقات تجارية», «البلد الذي تربطه علاقات تجارية مع الهند»."""
    phrase, words, forms = row[index], cues().words, resolver.sheet.forms
    behind = forms[phrase.end : phrase.end + 2]
    if phrase.definite or phrase.suffix or not any(form.text in words["commercial"] for form in behind):
        return []
    at = next((k for k in range(index - 1, max(index - 5, -1), -1) if row[k].kind == "verb"), None)
    if at is None or row[at].lemma not in words["tie"] or row[at].value == "future" or is_denied(row, index):
        return []
    subjects = of_whom(row, at if row[at].suffix else index, resolver)
    others: list[str] = []
    for after in row[index + 1 : index + 6]:
        if after.kind in ("verb", "stop", "amount"):
            break
        if after.kind == "state" and after.entity and (after.prep in ("with", "b") or (others and after.conj)):
            others.append(after.entity)
    if not others and len(subjects) == _TWO:
        subjects, others = subjects[:1], subjects[1:]
    return each(subjects if len(subjects) == 1 else [], "trades-with", others, phrase, "noun:trade")


_TWO = 2


def _reach(sheet: Sheet, clause: Clause) -> int:
    """Where the words that may tell what is bought end: at a mark, or some words behind the subject."""
    behind = max((phrase.end for phrase in (*clause.subject, *clause.object)), default=clause.head.end)
    end = min(max(behind, clause.head.end) + _NEAR, len(sheet.forms))
    return next((at for at in range(clause.head.end, end) if sheet.forms[at].kind == PUNCT), end)
