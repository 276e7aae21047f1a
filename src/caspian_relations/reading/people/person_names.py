"""Person names: whom a title, a verb or a preposition names, known or not.

Where a name ends by itself, `naming` tells; here stands what the words about it add: what only a name can be, and where the next thing begins.
"""

from __future__ import annotations

from caspian_relations.arabic.tokens import PUNCT, WORD, Form, Judged, Reading
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.ends import ENDS_NAME, is_full, is_of_a_state, that_behind
from caspian_relations.reading.names.naming import (
    BEHIND_CLITIC,
    NO_SURNAME,
    begins_name,
    has_acted,
    is_no_name,
    is_person_word,
    may_be_name,
    name_end,
)
from caspian_relations.reading.names.newcomers import register, surname_at
from caspian_relations.reading.names.title_words import office_noun
from caspian_relations.reading.names.words import (
    IS_OBJECT,
    before_object,
    is_first_name,
    is_noun,
    is_quality_name,
    is_spelled_so,
    is_upon,
)
from caspian_relations.reading.page.page import is_initial_point

__all__ = ["goes_on", "person_name"]


def person_name(sheet: Sheet, at: int) -> Phrase | None:
    """The name of a person at `at`: known, or read by grammar."""
    if sheet.word(at - 1) in cues().words["kinds_of_states"] and at not in sheet.hits:
        return None  # «سفير السعودية لدى جمهورية كوبرت المتحدة»: a state that nobody listed
    if at >= len(sheet.forms) or (at not in sheet.hits and BEHIND_CLITIC[sheet.forms[at]]):
        return None  # «الرئيس الكيني | وسليم الجربي وزير …»: somebody else
    hit = sheet.hits.get(at)
    if hit is not None and hit.end == at + 1 and not hit.key.skip and _told_by_word(sheet, hit):
        return surname_at(sheet, at, sheet.forms[at].text)
    initialed = _behind_initials(sheet, at)
    if initialed is not None:
        return initialed
    end = name_end(sheet, at)
    if end == at and is_quality_name(sheet, at):
        return register(sheet, at, name_end(sheet, at + 1, begun=True))
    if end == at and begins_name(sheet, at):
        following = name_end(sheet, at + 1, begun=True)
        if following > at + 1:
            return register(sheet, at, following)
    if hit is not None and is_first_name(sheet.forms[at]) and _nobody_known(sheet, hit):
        return register(sheet, at, at + 2)
    if hit is not None and is_person_word(sheet, hit) and (hit.end >= end or goes_on(sheet, hit)):
        from caspian_relations.reading.names.names import name_phrase

        known = name_phrase(sheet, hit, person=True)
        whole = hit.end > hit.start + 1 and not goes_on(sheet, hit)  # «زار علي خامنئي معزيا»
        if known is not None and end > hit.end and not whole:
            known.end, known.last = end, sheet.span(hit.start, end)[1]
        return known
    if hit is not None and not is_person_word(sheet, hit):
        return None
    framed = _framed(sheet, at)
    if framed > end:
        return register(sheet, at, framed)
    if end == at or (end == at + 1 and (sheet.forms[at].readings or _is_joined_work(sheet, at))):
        return None
    return register(sheet, at, end)


def _is_joined_work(sheet: Sheet, at: int) -> bool:
    """«لجنة الزراعة | واستصلاح الأراضي»: a strange word behind و, and a definite noun that it governs, are no surname."""
    form, behind = sheet.forms[at], sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if form.text[0] != "و" or len(form.text) < _LONG or behind is None or at + 1 in sheet.hits:
        return False
    return any(r.article and not r.skip and r.category in _GOVERNED for r in behind.readings)


_LONG = 6
_GOVERNED = frozenset({"noun", "common", "masdar", "portfolio"})


def _behind_initials(sheet: Sheet, at: int) -> Phrase | None:
    """«إس . جايشانكار»: somebody known, of whose first names only the letters are told."""
    forms, k = sheet.forms, at
    while k + 2 < len(forms) and is_initial_point(forms, k + 1):
        k += 2
    hit = sheet.hits.get(k) if k > at else None
    if hit is None or not is_person_word(sheet, hit) or name_end(sheet, at) > hit.end:
        return None
    from caspian_relations.reading.names.names import name_phrase

    known = name_phrase(sheet, hit, person=True)
    if known is not None:
        known.start, known.first = at, sheet.span(at, hit.end)[0]
    return known


def _nobody_known(sheet: Sheet, hit: Hit) -> bool:
    """«الوزير صالح البدوي»: a known surname that is a first name, too, and behind it an adjective that can only be a family's."""
    if hit.end > hit.start + 1 or hit.key.skip or any(entry.form != "surname" for entry in hit.entries):
        return False
    second = sheet.forms[hit.end] if hit.end < len(sheet.forms) and hit.end not in sheet.hits else None
    if second is not None and second.kind == WORD and not second.readings:  # «صالح الخرابشة»
        return second.text[:2] == "ال" and not second.text.endswith(("ين", "ون", "ات"))
    family = second is not None and bool(second.readings) and second.readings[0].category == "adjective"
    return family and _pair_end(sheet, hit.start) == hit.end + 1


def goes_on(sheet: Sheet, hit: Hit) -> bool:
    """Whether a known full name goes on with a father's or a family's: «محمد بن سلمان بن عبدالعزيز آل سعود»."""
    another = sheet.hits.get(hit.end)  # «هنأ وليام روتو عبد الفتاح السيسي» are two
    if another is not None and another.end > hit.end + 1 and "person" in another.kinds:
        return False
    part = hit.end < len(sheet.forms) and sheet.forms[hit.end].read("name_part") is not None
    return part and hit.end > hit.start + 1 and any(entry.form != "surname" for entry in hit.entries)


def _told_by_word(sheet: Sheet, hit: Hit) -> bool:
    """Whether this text has named somebody by that word, and not the known bearer of the surname: «السلطان إبراهيم»."""
    person = sheet.by_word.get(sheet.forms[hit.start].text)
    if person is None or (hit.end < len(sheet.forms) and name_end(sheet, hit.start) > hit.end):
        return False
    return all(entry.form == "surname" and entry.entity not in sheet.named for entry in hit.entries)


def _is_deed_of_a_state(sheet: Sheet, at: int) -> bool:
    """«أكد مصدر بالوزارة | وقوف دولة الكويت إلى جانب مصر»: what a state does stands there, and nobody's name."""
    hit, deeds = sheet.hits.get(at + 1), cues().words["deeds"]
    if hit is None or "state" not in hit.kinds or hit.key.prep or hit.key.conj:
        return False
    return any(r.category in ("masdar", "noun") and r.value in deeds for r in sheet.forms[at].readings)


def _framed(sheet: Sheet, at: int) -> int:
    """The end of the words between a title and أن or قد, if they can be nothing but a name: «وزير الدفاع الياباني جين ناكاتاني أن».

    One of them at least is a word of no other kind; none has a preposition, a conjunction or a pronoun.
    """
    if sheet.word(at + 1) in cues().statements["not_doing"]:
        return at  # «مفاوض فضّل عدم ذكر اسمه»
    if _are_adjectives(sheet, at) or _is_deed_of_a_state(sheet, at):
        return at
    pair = _pair_end(sheet, at)
    if pair > at:
        return pair
    if has_acted(sheet, at, at + 1):
        return at + 1
    strange, only = False, True
    if "preposition" in sheet.forms[at].categories and is_no_name(sheet, at, False):
        return at
    for k in range(at, min(at + _LONGEST_FRAMED, len(sheet.forms))):
        form = sheet.forms[k]
        if k - at >= 2 and (form.text in cues().statements["frames"] or (only and ENDS_NAME[form])):
            return before_object(sheet, at, k, IS_OBJECT.__getitem__) if strange else at
        if k - at >= 2 and only and form.raw in ("،", ","):
            return k
        if k - at >= 2 and strange and that_behind(sheet, k) and form.text in cues().words["wished_by"]:
            return k  # «دعا سالم أوتينو الله أن»
        if k - at >= 2 and strange and only and _IS_MOST[form]:
            return k  # «رفع سالم أوتينو أسمى التهاني إلى»
        if k - at >= 2 and strange and only and _IS_MANNER[form]:
            return k  # «غادر مامادو ديالو متوجها إلى»
        hit = sheet.hits.get(k)
        if form.kind != WORD or k in sheet.built or (hit is not None and (hit.key.prep or hit.key.conj)):
            return at
        if k > at and is_spelled_so(form):
            # «قال لاشا كوبرتين أمام المنتدى إن», «حل سليم الجربي ضيفا على»
            return before_object(sheet, at, k, is_noun) if strange and k - at > 1 else at
        if hit is not None and k - at > 1 and strange and only and _is_plain_state(sheet, hit):
            return k  # «وشكر الوزير سليم كوبرتسكي تركيا على», «حث الوزير كوبرت أوتينو هانوي على»
        reigns = "title" in form.categories or form.text in cues().words["reigning"]
        if k - at > 1 and strange and only and reigns and is_of_a_state(sheet, k + 1):
            return k  # «هنأ الرئيس سليم كوبرتسكي أمير قطر», «أطلع الوزير سليم كوبرت الأمير القطري على»
        if hit is not None and k - at > 1 and is_full(hit) and hit.kinds == {"person"}:
            return k if strange else at  # «دعا موساليا مودافادي ناصر بوريطة إلى»: two
        readings = form.readings
        if not readings and form.text in cues().statements["clause"]:
            return k if strange and k - at > 1 else at
        if k > at and "preposition" in form.categories and is_upon(sheet, k):
            # «كارول ليفنت على أن»
            return before_object(sheet, at, k, is_noun) if strange and k - at >= 2 else at
        if not readings or any(
            reading.category == "given" or reading.features.get("name") == "maybe" for reading in readings
        ):
            strange = True
            continue
        only = False
        if readings[0].prep or readings[0].conj or readings[0].suffix or (k == at and readings[0].article):
            return at
        if readings[0].category in (
            "verb",
            "preposition",
            "particle",
            "conjunction",
            "pronoun",
            "title",
            "relative",
            "adverb",
        ):
            return at
    return at


_LONGEST_FRAMED = 6


def _pair_end(sheet: Sheet, at: int) -> int:
    """A first name and a surname that is a word, before a mark, a preposition or a particle: «نضال الشعار على رأس وفد», «أسامة ربيع،»."""
    if (
        at + 2 > len(sheet.forms)
        or not (sheet.is_word(at) and sheet.is_word(at + 1))
        or at in sheet.built
        or at + 1 in sheet.built
    ):
        return at
    first, second = sheet.forms[at], sheet.forms[at + 1]
    if first.text[:2] == "ال" or not may_be_name(first, True):
        return at
    if at + 1 in sheet.hits:
        return at + 2 if _is_of_that_origin(sheet, at) else at
    if first.text in sheet.by_word or role(second).startswith("event"):
        return at  # «وسيجري السلطان هيثم مباحثات حول»
    if "preposition" in first.categories and is_upon(sheet, at):
        return at  # «أثنى الوزير على الجهود»: Ali is a name, too, but not so spelled
    if _is_verb_of_nobody(sheet, at):
        return at + 2
    if not first.readings and _is_handed_over(sheet, second):
        return at  # «وسلم السيد مساهل رسالة من …»
    if before_object(sheet, at, at + 2, IS_OBJECT.__getitem__) == at + 1:
        return at
    if (
        _describes(first)
        and second.readings
        and second.readings[0].article
        and second.readings[0].category in _QUALITIES
    ):
        return at  # «مسؤول رفيع المستوى»
    closed = bool(sheet.mark(at + 2)) or that_behind(sheet, at + 1) or _goes_on_acting(sheet, at)
    if not second.readings or any(
        r.prep
        or r.conj
        or r.suffix
        or (r.category in NO_SURNAME and not (closed and r.category == "title" and r.article))
        for r in second.readings
    ):
        return at  # but «الوزير محمد القضاة، …»
    if first.readings and not any(r.category == "given" or r.features.get("name") == "maybe" for r in first.readings):
        return at
    after = sheet.forms[at + 2] if at + 2 < len(sheet.forms) else None
    origin = second.readings[0].category == "adjective" and second.readings[0].article and second.text.endswith("ي")
    if origin and first.categories == {"given"}:
        return at + 2  # «الوزير عدنان البدوي قائلا»
    if (
        after is None
        or after.kind == PUNCT
        or ENDS_NAME[after]
        or (first.read("given") is not None and office_noun(after) is not None)  # «التقى الوزير زيد الحكيم نظيره»
        or (first.categories == {"given"} and _is_handed_over(sheet, after))
        or (after.readings and not after.categories.isdisjoint({"preposition", "particle", "verb", "pronoun"}))
    ):
        return at + 2
    return at


def _goes_on_acting(sheet: Sheet, at: int) -> bool:
    """«استقبل الوزير زيد القاضي ووقعا»: a verb behind و, not behind the one name of a king, whom another may meet."""
    after = sheet.forms[at + 2] if at + 2 < len(sheet.forms) else None
    acts = after is not None and any(r.conj and r.category == "verb" for r in after.readings)
    return acts and sheet.word(at - 1) not in cues().words["reigning"]


def _is_verb_of_nobody(sheet: Sheet, at: int) -> bool:
    """«قالت وزيرة خارجية السنغال فاطمة سار إن»: behind the verb, an office and a first name alone, a form that is only a verb is a surname.

    So is a verb of a man behind the office of a woman: «بين الوزيرة فاطمة سار ونظيرها».
    """
    first, second = sheet.forms[at], sheet.forms[at + 1]
    verb = sheet.phrases[-1] if sheet.phrases else None
    told = verb is not None and verb.kind == "verb" and at - verb.end <= _OF_AN_OFFICE
    told = told or any(_IS_SHE[form] for form in sheet.forms[max(at - _OF_AN_OFFICE, 0) : at])
    named = is_first_name(first) or not first.readings
    if second.text in cues().words["sons"]:
        return False  # «محمد ولد في القاهرة»
    if not told or not named or not second.readings or not second.categories <= _ONLY_VERBS:
        return False
    return all(_is_past_of_a_man(reading) for reading in second.readings)


def _is_past_of_a_man(verb: Reading) -> bool:
    he = (verb.features.get("tense"), verb.features.get("number"), verb.features.get("gender"))
    return not verb.skip and not verb.suffix and he == ("past", "singular", "masculine")


_OF_AN_OFFICE = 6
"""How many words an office may have between the verb and the name."""
_IS_MANNER = Judged(
    lambda form: any(
        r.category == "participle" and r.features.get("case") == "accusative" and not r.article for r in form.readings
    )
)
_IS_MOST = Judged(
    lambda form: (
        form.read("given") is None
        and any(r.features.get("degree") == "comparative" and not r.article for r in form.readings)
    )
)
_IS_SHE = Judged(
    lambda form: any(r.category == "title" and r.features.get("gender") == "feminine" for r in form.readings)
)
_ONLY_VERBS = frozenset({"verb"})


def _is_of_that_origin(sheet: Sheet, at: int) -> bool:
    """«وزير النقل الأردني زيد المصري»: behind an office with its state and a first name alone, a nisba is a family's name."""
    hit, before = sheet.hits[at + 1], sheet.hits.get(at - 1)
    if hit.end > at + 2 or not hit.key.article or hit.key.conj or hit.key.prep or before is None:
        return False
    if sheet.forms[at].read("given") is None or not sheet.word(at + 1).endswith("ي"):
        return False
    return all(entry.form == "nisba" for entry in hit.entries) and any(
        entry.form in ("nisba", "name") and entry.entity.startswith("state:") for entry in before.entries
    )


def _are_adjectives(sheet: Sheet, at: int) -> bool:
    """«مسؤول رفيع مطلع»: two adjectives, or an adjective and a participle, behind an office of anybody; no first name and surname."""
    if at + 1 >= len(sheet.forms) or not _describes(sheet.forms[at]) or not _is_anybody(sheet, at - 1):
        return False
    second = sheet.forms[at + 1]
    return not second.categories.isdisjoint(_MANNERS) and second.read("given") is None


def _is_anybody(sheet: Sheet, at: int) -> bool:
    """«مسؤول», «وزير كيني»: an indefinite office at token `at`, or the indefinite adjective of a state."""
    if at < 0:
        return False
    hit = sheet.hits.get(at)
    if hit is not None:
        return not hit.key.article and any(entry.form == "nisba" for entry in hit.entries)
    form = sheet.forms[at]
    return (
        any(r.category == "title" and not r.article for r in form.readings) or form.text in cues().statements["people"]
    )


_QUALITIES = frozenset({"noun", "masdar"})
_MANNERS = frozenset({"adjective", "participle"})


def _is_handed_over(sheet: Sheet, form: Form) -> bool:
    """«سلم السفير سليم الفرحان | رسالة»: what whoever is named hands over, sends or signs."""
    before, reading = sheet.phrases[-1] if sheet.phrases else None, form.readings[0] if form.readings else None
    gives = before is not None and before.kind == "verb" and before.lemma in either("hands", "sends", "sign")
    return gives and reading is not None and reading.category in _QUALITIES and not reading.article


def _describes(form: Form) -> bool:
    return bool(form.readings) and form.readings[0].category == "adjective"


def _is_plain_state(sheet: Sheet, hit: Hit) -> bool:
    """The name of a state or of a capital that stands for it, and nothing else that it could be."""
    states = all(e.entity.startswith("state:") or sheet.state_of_capital(e.entity) is not None for e in hit.entries)
    return states and not hit.key.skip and any(entry.form not in ("nisba", "people") for entry in hit.entries)
