"""What follows a reporting verb: the words that it needs, and where what was said begins.

``complement = (أن | إن | ':' | quotation | قائلا | preposition | noun phrase)``, as the verb needs it.
"""

from __future__ import annotations

from typing import NamedTuple

from caspian_relations.arabic.tokens import NEWLINE, PUNCT, WORD, Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "COMMAS",
    "DASHES",
    "Complement",
    "begins_report",
    "complement_at",
    "find_complement",
    "meanwhile_at",
    "that_within",
]

REACH = 40
"""How many tokens behind its verb a complementizer is looked for."""
COMMAS = frozenset("،,")
DASHES = frozenset("-–—")


class Complement(NamedTuple):
    """What follows the verb: its kind (that, quote, saying, object or a preposition) and the token where what was said begins."""

    kind: str
    content: int


def complement_at(sheet: Sheet, at: int) -> str:
    """The kind of complement that begins at token `at`: that, quote, saying, a preposition, object, or '' at a mark or the end."""
    if at >= len(sheet.forms):
        return ""
    form = sheet.forms[at]
    that, kind = _COMPLEMENTS[form]
    return "that" if that and not _in_name(sheet, at) else kind


def _complement(form: Form) -> tuple[bool, str]:
    """Whether a form is «أن», and which kind of complement begins with it where it is not."""
    if form.kind == PUNCT:
        return False, "quote" if form.raw == ":" or form.raw in QUOTES else ""
    if form.kind == NEWLINE:
        return False, ""
    if form.text in cues().statements["saying"]:
        return False, "saying"
    if form.text == "ب":
        return False, "ب"  # «رحب الوزير بـ«الخطوة»»
    if form.text in _WITH_WHAT:
        return False, _WITH_WHAT[form.text]
    particle = form.read("particle")
    that = particle is not None and particle.features.get("subordinator") == "yes"
    preposition = form.read("preposition")
    if preposition is None:
        return that, _attached(form) or "object"
    alone = preposition.value in ("إلى", "عن", "على", "من", "في", "ب", "ل") or preposition.suffix == ""
    return that, preposition.value if alone else "object"


_WITH_WHAT = {"بما": "ب", "عما": "عن", "مما": "من"}
"""Prepositions with «ما»: «مشيدا بما تحقق»."""
_COMPLEMENTS = Judged(_complement)


def _in_name(sheet: Sheet, at: int) -> bool:
    """Whether token `at` stands within a name: «سي إن إن»."""
    return any(k in sheet.hits and sheet.hits[k].end > at for k in range(max(at - 4, 0), at))


def _attached(form: Form) -> str:
    """The preposition written onto the word, if every reading has one: «بإنشاء», «للصحفيين»."""
    if not form.readings:
        return form.text[0] if form.text[:1] == "ب" and len(form.text) > 3 else ""
    return form.readings[0].prep if form.readings[0].prep in ("ب", "ل") else ""


def find_complement(sheet: Sheet, at: int, end: int, needs: list[str] | None, reach: int = REACH) -> Complement | None:
    """The complement of a reporting verb whose speaker ends before token `at`; None where what the verb needs does not follow.

    `needs` None takes anything; a complementizer is looked for within `reach` tokens. «وقال فيدان في مؤتمر صحفي إن» is followed to its
    إن; «وأعلن علييف إنشاء صندوق» ends at once.
    """
    if needs is not None and "ب" in needs and _is_his_part(sheet, at, needs):
        return Complement("ب", at)
    if needs is not None and "ب" in needs and _is_welcomed(sheet, at, end):
        return Complement("ب", at)
    if needs == ["ب"] and _is_praised_behind_comma(sheet, at, end):
        return Complement("ب", at + 1)
    start = _pass_over(sheet, at, end)
    here = complement_at(sheet, start) if start < end else ""
    far = that_within(sheet, start, min(end, start + reach))
    while far is not None and _is_described(sheet, start, far):
        far = that_within(sheet, far + 1, min(end, start + reach))
    if far is not None and _another_says(sheet, start, far):
        far = None
    if here in ("that", "quote", "saying") and (needs is None or here in needs):
        return Complement(here, _content_start(sheet, start, here, end))
    if (
        far is not None
        and (needs is None or "that" in needs)
        and (not _verb_between(sheet, start, far) or _unnamed(sheet, start, far))
    ):
        return Complement("that", _content_start(sheet, far, complement_at(sheet, far), end))
    addressed = here == "ل" or (start in sheet.hits and sheet.hits[start].key.prep == "ل")
    told = _past_addressee(sheet, start, end) if addressed and (needs is None or "quote" in needs) else start
    if told > start:
        return Complement("quote", _content_start(sheet, told, "quote", end))
    told_to = _past_hearer(sheet, start, end) if addressed and (needs is None or "ل" not in needs) else start
    said = complement_at(sheet, told_to) if told_to > start else ""
    if said and (needs is None or said in needs):
        return Complement(said, told_to)  # «أكد الوزير لرويترز | دعم بلاده للاتفاق»
    if here == "":
        return Complement("", start) if needs is None else None
    if needs is None or here in needs:
        return Complement(here, start)
    if far is not None and "that" in needs:
        return Complement("that", _content_start(sheet, far, complement_at(sheet, far), end))
    spoken = _past_occasion(sheet, start, end)
    if spoken > start and complement_at(sheet, spoken) in _BEHIND_OCCASION.intersection(needs):
        return Complement(complement_at(sheet, spoken), spoken)
    for k in range(start + 1, min(start + 14, start + reach, end)):
        kind = complement_at(sheet, k)
        if kind == "that" and (sheet.word(k - 1) in cues().statements["without"] or _is_described(sheet, start, k)):
            break  # «قطع زيارته بعد أن مرض»
        if kind in needs and kind not in ("object", "saying") and kind not in _ADVERBIAL:
            if kind == "quote" and _is_named_there(sheet, here, k, end):
                continue  # «علق الوزير على مشروع «الأفق» الذي …»
            return Complement(kind, k)
        if begins_report(sheet, k) or sheet.forms[k].raw in ".؟!؛":
            break
    return Complement("object", start) if "object" in needs and here not in _ADVERBIAL else None


def _is_welcomed(sheet: Sheet, at: int, end: int) -> bool:
    """«مشيدا بمشاركة غانا في القمة»: a noun that with «ب» is mostly a circumstance, and here is what is praised: no other «ب», and no «أن», follows."""
    form = sheet.forms[at] if at + 1 < end else None
    if form is None or form.text[0] != "ب" or form.text not in cues().statements["by_deed"]:
        return False
    for k in range(at + 1, min(at + _WELCOMED, end)):
        if not sheet.is_word(k):
            break
        if complement_at(sheet, k) in ("ب", "that"):
            return False  # «رحب الوزير بحضور السفير بالقرار»
    return True


_WELCOMED = 10
"""How many tokens behind a circumstance what somebody praises may stand."""


def _is_named_there(sheet: Sheet, here: str, at: int, end: int) -> bool:
    """«على مشروع «الأفق» الذي»: whether a name stands in the marks at token `at`: a few words behind the noun of what a verb is about, and more follows.

    `here` is the preposition behind the verb. «رد على السؤال: «لا أعلم»» is said, and so is «في بيان «الخطة جاهزة»».
    """
    closing, before = QUOTES.get(sheet.mark(at)), sheet.forms[at - 1]
    if closing is None or here not in _OF_WHAT or before.kind != WORD or before.text in cues().statements["utterances"]:
        return False
    close = next((k for k in range(at + 1, min(at + _NAME + 1, end)) if sheet.forms[k].raw == closing), None)
    return close is not None and close + 1 < end and sheet.is_word(close + 1)


_OF_WHAT = frozenset({"على", "عن", "إلى", "من"})
"""The complements, as `complement_at` names them, that say what a verb is about."""


def _is_praised_behind_comma(sheet: Sheet, at: int, end: int) -> bool:
    """«أشاد الأمين العام فلان، بدور مصر، الأمر الذي …»: a comma between whoever praises and what is praised, and no aside of where or when."""
    if at + 2 >= end or sheet.forms[at].raw not in COMMAS or at + 1 in sheet.hits or at + 1 in sheet.built:
        return False
    word = sheet.forms[at + 1]
    if word.text in cues().statements["of_what"]:
        return True  # «رحبت الوزارة، بما تضمنه البيان»
    deed = any(r.prep == "ب" and not r.conj and r.category in _PRAISED for r in word.readings[:1])
    return deed and word.text not in cues().statements["by_occasion"] and complement_at(sheet, at + 1) == "ب"


_PRAISED = frozenset({"masdar", "common", "noun"})


def _past_occasion(sheet: Sheet, at: int, end: int) -> int:
    """«حذر الوزير في مؤتمر صحفي | من», «خلال لقاء مع الصحفيين | من»: the word behind the occasion of speaking; `at` where none is told."""
    words = cues().statements
    if sheet.word(at) not in words["spoken_in"] or at + 2 >= end or sheet.word(at + 1) not in words["spoken_at"]:
        return at
    past = at + 2
    while past < end and past < at + _OCCASION and _describes(sheet.forms[past]):
        past += 1
    if sheet.word(past) in _BESIDE and past + 2 < end:
        hit = sheet.hits.get(past + 1)
        past = hit.end if hit is not None else past + 2
    return past if past < end and sheet.is_word(past) else at


def _describes(form: Form) -> bool:
    return bool(form.readings) and form.readings[0].category in _ADJECTIVES and not form.readings[0].article


_ADJECTIVES = frozenset({"adjective", "nisba"})
_BEHIND_OCCASION = frozenset({"object", "من"})
_BESIDE = frozenset({"مع", "علي", "الي"})
_OCCASION = 5
"""How many tokens «في مؤتمر صحفي مشترك» may have."""


def _is_his_part(sheet: Sheet, at: int, needs: list[str]) -> bool:
    """«مشيدا بدورها في الوساطة»: whether «بدورها» at token `at` is what is praised; «وأكد بدوره أن» is in his turn."""
    words = cues().statements
    return sheet.word(at) in words["his_part"] and ("that" not in needs or sheet.word(at + 1) in words["part_in"])


def _past_addressee(sheet: Sheet, at: int, end: int) -> int:
    """«وقالت ساكنة لرويترز | "…"», «قال للصحفيين: …»: the mark behind whom something is said to; `at` where none follows near."""
    for k in range(at + 1, min(at + _ADDRESSEE, end - 1)):
        raw = sheet.forms[k].raw
        if raw == ":":
            return k
        if raw in QUOTES:
            close = next((c for c in range(k + 1, min(k + _NAME, end)) if sheet.forms[c].raw == QUOTES[raw]), None)
            return k if close is None or not sheet.is_word(close + 1) else at  # «قال لقناة «نيل» إن»
        if not sheet.is_word(k):
            break
    return at


def _past_hearer(sheet: Sheet, at: int, end: int) -> int:
    """«أكد لصحيفة النهار | وجود خلاف», «للصحفيين | وجود»: the word behind a body or people to whom something is said; `at` where none is."""
    hit, told_to, past = sheet.hits.get(at), [r for r in sheet.forms[at].readings if r.prep == "ل"], at
    if hit is not None:
        past = hit.end if hit.kinds == {"organization"} else at
    elif told_to:
        named = sheet.hits.get(at + 1)
        if named is not None and named.kinds == {"organization"} and not named.key.prep and not named.key.conj:
            past = named.end
        elif any(r.article and r.features.get("number") == "plural" and r.category in _PEOPLE for r in told_to):
            past = at + 1
    more = past < end - 1 and sheet.is_word(past)
    return past if more and complement_at(sheet, past) in _SAID else at


_SAID = frozenset({"object", "على", "عن", "إلى"})
"""Complements that are what is said, rather than to whom or how."""


_PEOPLE = frozenset({"title", "unit"})
_NAME = 5
"""How many tokens the quoted name of a channel may have."""
_ADDRESSEE = 5
"""How many words an agency or a channel may have to whom something is said."""


def _unnamed(sheet: Sheet, start: int, end: int) -> bool:
    """«قال مصدر طلب عدم ذكر اسمه إن»: the clause in between is about whoever speaks."""
    return end - start < 8 and any(sheet.word(at) in cues().statements["anonymous"] for at in range(start, end))


_ADVERBIAL = frozenset({"في", "ل", "من", "مع", "خلال", "أمام"})
"""Prepositions that more often begin an adverbial than what the verb needs."""


_ENDS = frozenset(".؟!؛")


def _content_start(sheet: Sheet, at: int, kind: str, end: int) -> int:
    if kind == "saying":
        at += 1
        if at < end and complement_at(sheet, at) == "that":
            at += 1
        if at < end and sheet.forms[at].raw == ":":
            at += 1
        return min(at, end - 1)
    if kind == "that":
        if sheet.forms[at].readings[0].suffix or sheet.forms[at].text not in ("ان", "بان", "لان"):
            return at
        return min(at + 1, end - 1)
    if kind == "quote" and sheet.forms[at].raw == ":":
        return min(at + 1, end - 1)
    return at


def that_within(sheet: Sheet, start: int, end: int) -> int | None:
    """The next complementizer or colon within reach, before another reporting clause begins."""
    forms, without, reports = sheet.forms, cues().statements["without"], _REPORTS
    closing = ""
    for at in range(start, min(start + REACH, end)):
        form = forms[at]
        if closing:
            # A quoted name, «صحيفة «الميناء»», is passed over
            closing = "" if form.raw == closing else closing
            continue
        that, kind = _COMPLEMENTS[form]
        if that and not _in_name(sheet, at):
            if sheet.words[at - 1] in without or (at > start and form.readings[0].conj):
                continue  # «تعهدت بالتمويل وأنها …»: the second of what was said
            return at
        if kind == "quote":
            if form.raw == ":":
                return at
            closing = QUOTES.get(form.raw, "")
            continue
        if form.raw in _ENDS or (reports[form] and at > start and begins_report(sheet, at)):
            return None
    return None


def begins_report(sheet: Sheet, at: int) -> bool:
    """Whether a reporting clause of its own begins at token `at`: «، مشيرا», «وأضاف», «فيما قال»."""
    form = sheet.forms[at]
    if not _REPORTS[form]:
        return False
    participle = form.read("participle")
    if (
        participle is not None
        and "speech" in participle.features
        and not participle.article
        and participle.value not in cues().statements["spoken"]
        and sheet.mark(at - 1) in COMMAS
    ):
        return True
    verb = form.read("verb")
    if verb is None or "speech" not in verb.features:
        return False
    ahead = sheet.word(at - 1)
    if ahead in cues().statements["past"] and sheet.word(at - 2) in cues().words["relative"]:
        return False  # «…، الذي كان يتحدث للصحفيين، أن»: it tells where
    if (
        verb.value in cues().statements["spoken"]
        and ahead in cues().statements["meanwhile_is"]
        and sheet.mark(at - 2) in COMMAS
    ):
        return False  # «…، وكان يتحدث للصحفيين، إن», «…، وهو يتحدث»
    return bool(verb.conj) or (verb is form.readings[0] and ahead in cues().statements["coordinators"])


def _may_report(form: Form) -> bool:
    verb, participle = form.read("verb"), form.read("participle")
    return any(reading is not None and "speech" in reading.features for reading in (verb, participle))


_REPORTS = Judged(_may_report)


def _verb_between(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a verb outside a parenthesis («، تحدث بشرط عدم كشف هويته،») stands between two tokens."""
    inside, name = False, start
    for at in range(start, end):
        form = sheet.forms[at]
        if at in sheet.hits:
            name = sheet.hits[at].end  # «لبي بي سي» tells of nobody who complied
        if at < name:
            continue
        if form.raw in COMMAS or form.raw in ("(", ")", "–", "-"):
            inside = not inside
        elif not inside and form.readings and form.readings[0].category == "verb":
            before = sheet.word(at - 1)
            if before not in cues().words["relative"] and (
                at == start
                or (sheet.forms[at - 1].readings[:1] and sheet.forms[at - 1].readings[0].category == "pronoun")
            ):
                return True
    return False


def _another_says(sheet: Sheet, start: int, end: int) -> bool:
    """«حذر الوزير غانا من …، بينما رأى المتحدث أن …», «دعا إلى … مؤكدا أن»: whether «أن» is that of another verb."""
    meanwhile = cues().statements["meanwhile"]
    through = sheet.word(end - 1) in _THROUGH  # «أكد استعداده للتعاون لافتا | إلى | أن», «مشيرة | إلى | أن»
    before = end - 1 - through
    she = through and sheet.word(before).endswith("ه")
    if before > start and any(
        r.category == "participle"
        and "speech" in r.features
        and (she or r.features.get("case") == "accusative")
        and not (r.skip or r.article)
        for r in sheet.forms[before].readings
    ):
        return True
    return any(sheet.word(at) in meanwhile and "verb" in sheet.forms[at + 1].categories for at in range(start, end - 1))


_THROUGH = frozenset({"الي", "علي", "عن", "من"})
"""Prepositions between a participle and «أن»: «مشيرا إلى أن», «مشددا على أن», «معربا عن أن», «محذرا من أن»."""


def _is_described(sheet: Sheet, start: int, at: int) -> bool:
    """«خلص الاجتماع إلى اتفاق وصفته مصر | بأنه تاريخي»: whether «بأن» at token `at` tells what a verb right before it describes somebody as."""
    if sheet.word(at)[:1] != "ب":
        return False
    near = (sheet.forms[k].read("verb") for k in range(max(start, at - _DESCRIBED), at))
    return any(verb is not None and "speech" in verb.features and verb.suffix and not verb.conj for verb in near)


_DESCRIBED = 4
"""How many tokens before «بأنه» the verb «وصفته» may stand."""


def _opening_before_comma(sheet: Sheet, start: int, end: int) -> int | None:
    """The colon that opens what was said, where it stands before the next comma."""
    for at in range(start, end):
        form = sheet.forms[at]
        if form.raw == ":":
            return at
        if form.raw in COMMAS or form.raw in _ENDS or form.raw in QUOTES or begins_report(sheet, at):
            return None
    return None


def _pass_over(sheet: Sheet, at: int, end: int) -> int:
    """``{adverb | date | '(' … ')' | '،' … '،' | '-' … '-'}`` from token `at` on."""
    adverbs = cues().statements["adverbs"]
    while at < end:
        form = sheet.forms[at]
        built = sheet.built.get(at)
        if built is not None and built.kind == "date":
            at = built.end
        elif form.kind == WORD and form.text in adverbs and form.text not in ("من", "كل"):
            at += 1
        elif form.kind == WORD and form.text == "من" and at + 1 < end and sheet.word(at + 1) in adverbs:
            at += 2
        elif form.raw in ("(", "["):
            close = next((k for k in range(at + 1, min(at + 12, end)) if sheet.forms[k].raw in (")", "]")), None)
            if close is None:
                return at
            at = close + 1
        elif form.text.rstrip("ـ") == "ل" and sheet.mark(at + 1) in QUOTES:
            wanted = QUOTES[sheet.mark(at + 1)]  # «كشفت مصادر لـ«الميناء» عن»
            close = next((k for k in range(at + 2, min(at + 8, end)) if sheet.forms[k].raw == wanted), None)
            if close is None:
                return at
            at = close + 1
        elif form.raw in DASHES:
            close = next((k for k in range(at + 1, min(at + 24, end)) if sheet.forms[k].raw in DASHES), None)
            if close is None:
                return at
            at = close + 1  # «وقال الوزير - في بيان - إن»
        elif form.raw in QUOTES:
            # A name in quotation marks behind the speaker's: «الشركة الوطنية للنفط "سونانغول" عن»
            close = next((k for k in range(at + 1, min(at + 6, end)) if sheet.forms[k].raw == QUOTES[form.raw]), None)
            if (
                close is None
                or close + 1 >= end
                or complement_at(sheet, close + 1) not in ("that", "إلى", "على", "عن", "من", "ب")
            ):
                return at
            at = close + 1
        elif form.raw in COMMAS and sheet.word(at + 1) == "ب":
            return at + 1  # «أشاد الوزير فلان، بـ«الشراكة»، داعيا إلى»
        elif form.raw in COMMAS and at + 1 < end and complement_at(sheet, at + 1) == "that":
            return at + 1  # «قال الوزير فلان، إن السد جاهز، مشيرا إلى أن»
        elif form.raw in COMMAS:
            opens = _opening_before_comma(sheet, at + 1, min(at + 12, end))
            if opens is not None:
                return opens  # «وقال الوزير، خلال الجلسة: "…"»
            close = next((k for k in range(at + 1, min(at + 30, end)) if sheet.forms[k].raw in COMMAS), None)
            if close is None or any(begins_report(sheet, k) for k in range(at + 1, close)):
                return (
                    at
                    if at + 1 >= end or complement_at(sheet, at + 1) not in ("that", "إلى", "على", "عن", "من", "ب")
                    else at + 1
                )
            at = close + 1
        else:
            return at
    return at


def meanwhile_at(sheet: Sheet, start: int, end: int) -> int:
    """«…، فيما وجه الرئيس دعوة»: another clause, that is told by whoever writes; the comma before it, else `end`."""
    forms, words = sheet.forms, cues().statements["meanwhile"]
    for at in range(start + 2, end - 2):
        if forms[at].raw in COMMAS and forms[at + 1].text in words and _tells_more(sheet, at + 2):
            return at
    return end


def _tells_more(sheet: Sheet, at: int) -> bool:
    """Whether a verb in the past stands at token `at`; one that may be a noun has somebody behind it: «فيما نقل سعادته»."""
    readings, after = sheet.forms[at].readings, sheet.forms[at + 1]
    past = [reading for reading in readings if reading.category == "verb" and reading.features.get("tense") == "past"]
    return bool(past) and (past[0] is readings[0] or not after.categories.isdisjoint({"title", "honorific"}))
