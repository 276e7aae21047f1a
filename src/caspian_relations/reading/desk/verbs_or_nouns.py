"""What stands before a word that may be a verb or a noun: «عقد», «بحث», «دعم»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.desk.adjectives import is_adverb
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["after_noun", "behind_meeting", "is_given", "signs_so_far"]


def signs_so_far(sheet: Sheet) -> bool:
    """Whether the last verb of the sentence so far is one of signing: «وقعت مصر وقطر عقدا»."""
    for phrase in reversed(sheet.phrases[-10:]):
        if phrase.kind == "verb":
            return any(frame.get("event") == "Signing" for frame in cues().frames.get(phrase.lemma, ()))
        if phrase.kind == "stop" and phrase.lemma in ".!؟?\n":
            return False
    return False


def behind_meeting(sheet: Sheet, at: int) -> bool:
    """«لقاء جمع الرئيس …»: behind a meeting it is the verb."""
    before = sheet.phrases[-1] if sheet.phrases else None
    return before is not None and before.kind == "event" and before.end == at


def is_given(sheet: Sheet, at: int) -> bool:
    """«أعلن الوزيران، دعمهما للرئيس», «تضامن دولة قطر مع لبنان»: the noun, as whom it is for has «ل», and no state is a man."""
    form, words = sheet.forms[at], cues().words
    reading = form.read("masdar")
    if reading is None or reading.conj or at + 1 >= len(sheet.forms):
        return False
    after = sheet.forms[at + 1]
    if reading.suffix:
        whom = any(r.prep in ("ل", "لل") for r in after.readings) or after.text == "ل"
        return whom and reading.value in words["given_to"] and sheet.mark(at - 1) in ("،", ",")
    hit = sheet.hits.get(at + 1)
    somebody = hit is not None and "state" in hit.kinds and not hit.key.prep
    near = sheet.words[at + 2 : at + _WITH]
    return reading.value in words["given_with"] and somebody and not words["with_whom"].isdisjoint(near)


_WITH = 6
"""How many tokens behind «تضامن» «مع» may stand."""


def after_noun(sheet: Sheet, at: int) -> bool:
    """Whether a word that may be a verb stands where only a noun can: behind a preposition, a noun or a verb with its subject."""
    before = sheet.forms[at - 1] if at else None
    if before is None or before.kind != WORD or sheet.forms[at].readings[0].conj:
        return False
    if before.text.removeprefix("و") in cues().statements["his_part"]:
        return False  # «بدوره شكر الوزير»
    if before.read("preposition") is not None:
        return before.text[:2] != "ال" or len(before.text) < 5  # «في المقابل دعم الوزير»
    told = [phrase for phrase in sheet.phrases[-3:] if phrase.kind != "participle" or phrase.end < at]
    verb, subject = told[-2:] if len(told) > 1 else (None, None)
    behind = at - is_adverb(before)  # «تثمن كينيا عاليا دعم مصر لها»
    acts = subject is not None and subject.end == behind and subject.kind in _WHO
    if acts and verb is not None and verb.kind == "verb" and verb.lemma not in cues().words["auxiliary"]:
        return True  # «وجدد الوزير دعم بلاده», «أكدت الوزارة تضامن مصر», but «وكان الوزير وصل أمس»
    if subject is not None and subject.kind == "person" and subject.end == at:
        return False  # «الوزير إسحاق دار تحدث هاتفيا»: though his name is a word
    first = before.readings[0] if before.readings else None
    if first is None or first.article or before.text in cues().statements["adverbs"]:
        return False  # «من ناحيته شكر السفير»
    if first.suffix and first.prep == "" and "speech" in (sheet.forms[at].read("verb") or first).features:
        return False  # «وفي كلمته ذكر السفير»
    telling = first.category == "participle" and "speech" in first.features  # «مثمنا دعم المملكة»
    return telling or first.category in ("verb", "noun", "masdar", "unit", "number")


_WHO = frozenset({"person", "title", "organization", "state", "party"})
