"""Verbs: which tokens are read as one, and which verb they are where the letters leave a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from caspian_relations.arabic.dates_triggers import TRIGGERS
from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import NUMBER, WORD, Form, Judged, Reading
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "about_follows",
    "clear_at",
    "does_person",
    "is_spelled_as_noun",
    "is_what_is_done",
    "makes_clear",
    "of_a_state",
    "reports_that",
    "takes_person",
    "that_follows",
    "verb_at",
]


class _Verbs(NamedTuple):
    """What a form is as a verb: its readings, and which rules about other words with the same letters concern it."""

    readings: tuple[Reading, ...]
    here: bool
    """Whether it may be «هنا»."""
    later: bool
    """Whether it may end an expression for "later"."""
    pronoun: bool


def _verbs(form: Form) -> _Verbs:
    readings = tuple([reading for reading in form.readings if reading.category == "verb"])
    if strip_marks(form.raw).endswith("ي") and "noun" in form.categories:
        readings = tuple([r for r in readings if r.suffix or not r.value.endswith("ى")])  # «رأي» is no «رأى»
    words = cues().words
    later = any(pair.endswith(f" {form.text}") for pair in words["later"])
    return _Verbs(readings, strip_marks(form.raw) in words["here"], later, bool(readings and readings[0].suffix))


_VERBS = Judged(_verbs)


def verb_at(sheet: Sheet, at: int) -> Phrase | None:
    """The verb at token `at`: of its readings one that the words around allow, and of these one that tells something."""
    form = sheet.forms[at]
    readings, here, later, pronoun = _VERBS[form]
    words = sheet.words
    if (
        not readings
        or ("preposition" in sheet.forms[at - 1].categories and _after_preposition(sheet, at))
        or (pronoun and _is_blessing(words, at))
        or ("datepart" in form.categories and _part_of_day(sheet, at))
        or ("name_part" in form.categories and _ends_name(sheet, at))
        or (here and _is_here(sheet, at))
        or ("masdar" in form.categories and (_is_intended(sheet, at) or _is_told(sheet, at)))
        or form.text in cues().words["its_kind"]
        or (form.text in cues().words["complete"] and "أ" not in form.raw)  # «تضامنها التام», but «التأم المجلس»
        or (form.raw[-1] in "اً" and words[at - 1] in cues().words["comparatives"])  # «أكثر تشددا»
        or (form.text in cues().words["text_of"] and _is_text(sheet, at))
        or (later and f"{words[at - 1]} {words[at]}" in cues().words["later"])
        or ("particle" in form.categories and _has_already(sheet, at))
        or (form.text in cues().words["so_much"] and _is_counted(sheet, at + 1))  # «بتبادل قدره 5 مليارات»
        or (sheet.forms[at - 1].kind == NUMBER and form.is_alone)  # «في 2024 وحده»
        or (words[at + 1] in cues().words["of_dealing"] and readings[0].value in cues().words["dealing"])
        or (form.text in cues().words["sons"] and sheet.word(at + 1) in sheet.by_word)  # «أبرز ولد أجاي أن»
        or (words[at - 1] in cues().words["fathers"] and form.raw[0] not in "وف")  # «غادة أبو طالب»
    ):
        return None
    reading = readings[0] if len(readings) == 1 else _meant(sheet, at, readings)
    conj = reading.conj
    first = sheet.tokens.starts[at]
    lemma = reading.value
    if words[at + 1] in cues().words["taken_place"] and lemma in cues().words["takes"]:
        (lemma,) = cues().words["is_held"]  # «أخذ الاجتماع مكانه», as machines translate
    return Phrase(
        "verb", at, at + 1, first + form.offset(len(conj)) if conj else first, first + form.size, lemma=lemma, conj=conj,
        features=reading.features, suffix=reading.suffix, value="future" if reading.prep == "س" else None,
    )  # fmt: skip


def _has_already(sheet: Sheet, at: int) -> bool:
    """«أما القمة فقد استضافتها كينيا»: before a verb it is ف and قد, and nobody has lost anything."""
    already = any(r.category == "particle" and r.value in cues().words["already"] for r in sheet.forms[at].readings)
    return already and at + 1 < len(sheet.forms) and "verb" in sheet.forms[at + 1].categories


def _is_text(sheet: Sheet, at: int) -> bool:
    """«وقعا نص اتفاق السلام»: the text of what is signed; «نص الاتفاق على أن» is what it says."""
    after = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if after is None or not any(r.features.get("class") == "document" for r in after.readings):
        return False
    if not cues().words["upon"].isdisjoint(sheet.words[at + 2 : at + 6]):
        return False
    verb = next((p for p in reversed(sheet.phrases[-10:]) if p.kind in ("verb", "stop")), None)
    return verb is not None and verb.lemma in cues().words["sign"]


def _meant(sheet: Sheet, at: int, among: tuple[Reading, ...]) -> Reading:
    """Of several verbs with the same letters the one that the words around allow, and that tells something."""
    readings: Sequence[Reading] = among
    forms, words = sheet.forms, cues().words
    if at > 1 and "particle" in forms[at - 1].categories and sheet.words[at - 2] in words["planning"]:
        # «من المقرر أن توقع»: that she signs, not that he expected
        readings = [reading for reading in readings if reading.features.get("tense") == "present"] or readings
    if sheet.words[at - 1] not in words["before_jussive"]:
        # «الانتخابات يجب أن تجرى»: they must, not that he answers
        readings = [reading for reading in readings if reading.features.get("mood") != "jussive"] or readings
    if at + 1 < len(forms) and "title" in forms[at + 1].categories:
        readings = [reading for reading in readings if _agrees(sheet, at, reading)] or readings
    if _goes_towards(sheet, at):
        # «ثم توجه إلى روما»: he went, not that she directs
        readings = [reading for reading in readings if reading.value in words["movement"]] or readings
    if at + 1 in sheet.built or (
        at + 1 < len(forms) and any(r.features.get("class") == "figure" for r in forms[at + 1].readings)
    ):
        # «اتفاقا تبلغ قيمته …»: it amounts to, and tells nobody
        readings = [reading for reading in readings if reading.features.get("sense") == "amount"] or readings
    if len(readings) > 1 and _signs_document(sheet, at):
        readings = [reading for reading in readings if reading.value in words["sign"]] or readings
    somebody = at + 1 in sheet.hits or sheet.words[at + 1] in sheet.by_word
    if somebody and not words["towards"].isdisjoint(sheet.words[at + 2 : at + 5]):  # «ثم توجه غور فجر الخميس إلى …»
        readings = [reading for reading in readings if reading.value in words["movement"]] or readings
    if len(readings) > 1 and readings[0].value in words["deem"] and not _promises(sheet, at):
        # «تعد غانا من أكبر المنتجين»: she is one, and promises nothing
        readings = [reading for reading in readings if reading.value not in words["promise"]] or readings
    frames, carrying = cues().frames, words["carrying"]
    for reading in readings:
        if reading.value in frames or "speech" in reading.features or reading.value in carrying:
            break
    else:
        reading = readings[0]
    if (
        "speech" in reading.features
        and len(readings) > 1
        and reading.value in words["expresses"]
        and not about_follows(sheet, at)
    ):
        return next((other for other in readings if "speech" not in other.features), reading)
    return reading


def _promises(sheet: Sheet, at: int) -> bool:
    """«وتعد الحكومة ببناء السد», «يعد الوزير بأن»: what is promised stands behind with «ب», or «أن» does."""
    for k in range(at + 1, min(at + _PROMISED, len(sheet.forms))):
        form = sheet.forms[k]
        if form.kind != WORD or "verb" in form.categories:
            return False
        if any(
            r.features.get("subordinator") == "yes" or (r.prep == "ب" and r.category == "masdar") for r in form.readings
        ):
            return True
    return False


_PROMISED = 6
"""How many tokens behind a verb of promising what is promised may stand."""


def _is_counted(sheet: Sheet, at: int) -> bool:
    """Whether a number stands at token `at`, or «نحو» before it."""
    forms = sheet.forms[at : at + 2]
    return any(form.kind == NUMBER or "number" in form.categories for form in forms[:1]) or (
        len(forms) > 1
        and "bound" in forms[0].categories
        and (forms[1].kind == NUMBER or "number" in forms[1].categories)
    )


def _goes_towards(sheet: Sheet, at: int) -> bool:
    """«توجه إلى روما», «توجه، اليوم، إلى روما», «توجه بعد يومين من أثينا إلى روما»: where to, behind a day and where from at most."""
    words = cues().words
    for k in range(at + 1, at + _DAY_BETWEEN):
        if sheet.word(k) in words["towards"]:
            return True
        if sheet.mark(k) in ("،", ","):
            continue
        if k >= len(sheet.forms) or sheet.forms[k].kind not in (WORD, NUMBER):
            return False
        when = sheet.forms[k].kind == NUMBER or not sheet.forms[k].categories.isdisjoint(_OF_A_DAY)
        where = k in sheet.hits and "place" in sheet.hits[k].kinds
        if not (when or where or sheet.words[k] in words["afterwards"]):
            return False
    return False


_DAY_BETWEEN = 7
"""How many tokens behind a verb of going «إلى» may stand."""
_OF_A_DAY = TRIGGERS | {"datecue", "number", "preposition", "ordinal"}


def _signs_document(sheet: Sheet, at: int) -> bool:
    """«وتوقع خلال الزيارة مذكرة تفاهم»: a document stands near behind it, and no أن before."""
    for k in range(at + 1, min(at + 7, len(sheet.forms))):
        form = sheet.forms[k]
        if any(r.features.get("class") == "document" and not r.prep and not r.article for r in form.readings):
            # but «توقع عقد اجتماع»
            return k + 1 == len(sheet.forms) or not role(sheet.forms[k + 1]).startswith("event")
        if form.kind != WORD or any(
            r.features.get("subordinator") == "yes" or r.category == "verb" for r in form.readings
        ):
            return False
    return False


def _is_here(sheet: Sheet, at: int) -> bool:
    """«التقى الرئيس هنا اليوم …»: so spelled it is "here", not "he congratulated", unless somebody stands behind it."""
    after = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    return after is None or (after.categories.isdisjoint({"title", "honorific"}) and at + 1 not in sheet.hits)


def _part_of_day(sheet: Sheet, at: int) -> bool:
    """«ظهر اليوم الجمعة», «ظهر اليوم نفسه»: at noon, not that he appeared."""
    day, part = sheet.built.get(at + 1), sheet.forms[at].read("datepart")
    if part is None or part.value != "daytime":
        return False
    return (day is not None and day.kind == "date") or f"{sheet.word(at + 1)} {sheet.word(at + 2)}" in cues().words[
        "same_day"
    ]


def _agrees(sheet: Sheet, at: int, reading: Reading) -> bool:
    """«توجه الرئيس»: he went, not that she directs; a verb before its subject agrees with it in gender."""
    if reading.suffix or "gender" not in reading.features or at + 1 >= len(sheet.forms):
        return True
    after = sheet.forms[at + 1].read("title")
    if after is None or after.skip or after.features.get("number") != "singular":
        return True
    return after.features.get("gender", "masculine") == reading.features["gender"]


def _after_preposition(sheet: Sheet, at: int) -> bool:
    """«على رأس وفد»: right behind a preposition stands no verb, save behind those that are conjunctions, too."""
    if at == 0 or sheet.forms[at].readings[0].conj:
        return False
    if sheet.phrases and sheet.phrases[-1].kind == "person" and sheet.phrases[-1].end == at:
        return False  # «رستم إمام علي يهنئ»
    before = sheet.forms[at - 1]
    reading = before.readings[0] if before.readings else None
    if reading is None or reading.category != "preposition" or reading.suffix or "pronoun" in reading.features:
        return False
    if len(before.text) > 4 and before.text[:2] == "ال":
        return False  # «في المقابل أكد», «في الأثناء قال»
    return (
        before.text not in cues().words["before_verbs"]
        and "particle" not in before.categories
        and "conjunction" not in before.categories
    )


def is_spelled_as_noun(form: Form) -> bool:
    """«إشادته بالتعاون», «إعلانها»: a hamza below the first letter of a verb that has it above."""
    verb = form.read("verb")
    return verb is not None and verb.value[0] == "أ" and form.raw[len(verb.conj + verb.prep) :][:1] == "إ"


def is_what_is_done(sheet: Sheet, reading: Reading) -> bool:
    """«وقدم الوزير شرحا حول»: no dual behind the verb of one, in the same clause."""
    if reading.category != "verb" or reading.skip or reading.features.get("number") != "dual":
        return False
    for phrase in reversed(sheet.phrases[-6:]):
        if phrase.kind == "verb":
            return phrase.features.get("number") == "singular"
        if phrase.kind == "stop" or phrase.conj or phrase.features.get("number") == "dual":
            break  # «وكان الوزيران قد تحدثا»
    return False


def _is_intended(sheet: Sheet, at: int) -> bool:
    """«المزمع عقدها», «المقرر عقده»: a verbal noun, though its letters are those of a verb."""
    form = sheet.forms[at]
    reading = form.read("masdar")
    return (
        at > 0
        and sheet.forms[at - 1].text in cues().words["coming"]
        and sheet.forms[at - 1].text[:2] == "ال"
        and reading is not None
        and bool(reading.suffix)
        and not form.readings[0].conj
    )


def _is_told(sheet: Sheet, at: int) -> bool:
    """«إن تبادلها التجاري مع فيتنام نما»: behind «إن», so spelled, stands a noun; «ان» may be «أن»."""
    before = strip_marks(sheet.forms[at - 1].raw) if at else ""
    return "إ" in before and before in cues().words["verily"]


def about_follows(sheet: Sheet, at: int) -> bool:
    """«عبر … عن» is the verb of expressing: near, or behind an official with all that stands beside him."""
    official = at + 1 < len(sheet.forms) and not sheet.forms[at + 1].categories.isdisjoint({"title", "honorific"})
    near = sheet.words[at + 1 : at + (_SPEAKER_REACH if official else 6)]
    return not cues().words["about"].isdisjoint(near)


def that_follows(sheet: Sheet, at: int) -> bool:
    """Whether «أن» or «إن» stands behind token `at`."""
    after = sheet.forms[at + 1].read("particle") if at + 1 < len(sheet.forms) else None
    return after is not None and after.features.get("subordinator") == "yes"


def _ends_name(sheet: Sheet, at: int) -> bool:
    """«مصطفى زاده»: behind a first name, or a word that nobody knows, it is the end of a name."""
    before = sheet.forms[at - 1] if at else None
    return before is not None and before.kind == WORD and (not before.readings or before.read("given") is not None)


def reports_that(sheet: Sheet, at: int) -> bool:
    """Whether a form that may be a verb of speech has a noun behind it, and then أن: «أبان الوزير أن»."""
    spoken = any(reading.category == "verb" and "speech" in reading.features for reading in sheet.forms[at].readings)
    verb = next((phrase for phrase in reversed(sheet.phrases[-4:]) if phrase.kind in ("verb", "stop")), None)
    if verb is not None and "speech" in verb.features and not sheet.forms[at].readings[0].conj:
        return False  # «وقال الوزير عقب الاجتماع إن»
    return spoken and not that_follows(sheet, at) and _that_is_near(sheet, at)


def makes_clear(sheet: Sheet, at: int) -> bool:
    """«وبيّن الوزير أن», «وبين وزير المالية أن»: the verb, by its shadda or as an official and أن follow it and no و between."""
    form = sheet.forms[at]
    shadda = "ّ" in form.raw
    if shadda and "preposition" in sheet.forms[min(at + 1, len(sheet.forms) - 1)].categories:
        return True  # «وبيّن في حوار مع «النيل» أن»
    if at + 1 >= len(sheet.forms) or not (
        shadda or (form.readings[0].conj and "title" in sheet.forms[at + 1].categories)
    ):
        return False
    return _that_is_near(sheet, at)


def _that_is_near(sheet: Sheet, at: int) -> bool:
    """Whether أن stands behind the words after token `at`, none of which و joins."""
    for k in range(at + 1, min(at + _SPEAKER_REACH, len(sheet.forms) - 1)):
        after = sheet.forms[k]
        if after.kind != WORD or (after.readings and (after.readings[0].conj or after.readings[0].category == "verb")):
            return False
        if that_follows(sheet, k):
            return True
    return False


_SPEAKER_REACH = 16


def _is_blessing(words: list[str], at: int) -> bool:
    """«حفظه الله», «حفظه الله ورعاه»."""
    by = cues().words["wished_by"]
    return words[at + 1] in by or words[at - 1] in by


def takes_person(verb: Phrase | None) -> bool:
    """Whether a stranger may be expected behind a verb: one of speech."""
    return verb is not None and ("speech" in verb.features or verb.lemma in cues().statements["asking"])


def behind_aside(phrases: list[Phrase]) -> bool:
    """``verb official '،' date '،'``: «هنأ الرئيس، أمس الأحد، …» tells next whom, where the verb needs an object."""
    if len(phrases) < 5 or phrases[-1].lemma not in _COMMAS or phrases[-2].kind != "date":
        return False
    verb, official, comma = phrases[-5], phrases[-4], phrases[-3]
    told = verb.kind == "verb" and verb.lemma in cues().words["needs_object"] and not verb.suffix
    return told and official.kind in ("person", "title") and comma.lemma in _COMMAS


_COMMAS = frozenset({"،", ","})


def does_person(verb: Phrase) -> bool:
    """Whether a verb says what a person may do: «عقد», «أجرى», «زار», «أكد»."""
    return (
        takes_person(verb)
        or verb.lemma in either("light", "hold", "movement")
        or any("person" in frame.get("types", {}).get("subject", ()) for frame in cues().frames.get(verb.lemma, ()))
    )


_CLEAR = {
    "speech": "say",
    "tense": "past",
    "voice": "active",
    "person": "3",
    "number": "singular",
    "gender": "masculine",
}


def clear_at(sheet: Sheet, at: int, reading: Reading) -> Phrase:
    """«وبين أن»: he made clear that; before anything else it is "between"."""
    first, last = sheet.span(at, at + 1, len(reading.conj))
    return Phrase("verb", at, at + 1, first, last, lemma=reading.value, conj=reading.conj, features=_CLEAR)


def of_a_state(sheet: Sheet, at: int) -> bool:
    """«دعم صيني لكينيا»: with an adjective of a state right behind it, and neither with an article, it is the noun."""
    hit = sheet.hits.get(at + 1)
    return hit is not None and not hit.key.article and not hit.key.prep and all(e.form == "nisba" for e in hit.entries)
