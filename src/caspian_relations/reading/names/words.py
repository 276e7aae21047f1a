"""Words that may, or may not, begin a name or go on with one."""

from __future__ import annotations

from collections.abc import Callable

from caspian_relations.arabic.letters import fold, strip_marks
from caspian_relations.arabic.tokens import WORD, Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.ends import that_behind

__all__ = [
    "IS_OBJECT",
    "LIKENED",
    "absorb",
    "before_object",
    "first_name_at",
    "is_al_surname",
    "is_begotten",
    "is_family_ordinal",
    "is_first_name",
    "is_noun",
    "is_of_house",
    "is_quality_name",
    "is_spelled_so",
    "is_upon",
    "may_be_joined",
    "may_join",
    "sounds_like",
]

_THINGS = frozenset({"noun", "masdar"})
_NOUNS = _THINGS | {"common", "unit", "portfolio"}


def _is_object(form: Form) -> bool:
    """«دعا السفير كولر الشركات إلى»: a body, people or what is done; with the article, or in the plural, nobody's surname."""
    readings = form.readings
    if not readings or readings[0].prep or readings[0].conj or not is_noun(form):
        return False
    plural = any(reading.features.get("number") == "plural" for reading in readings)
    return plural or readings[0].category in _THINGS or any("class" in reading.features for reading in readings)


def is_noun(form: Form) -> bool:
    """Whether a word that is nobody's name may stand as a noun."""
    categories = form.categories
    named = "given" in categories or "name_part" in categories
    named = named or any(reading.features.get("name") == "maybe" for reading in form.readings)
    return not named and not categories.isdisjoint(_NOUNS)


IS_OBJECT = Judged(_is_object)


def is_first_name(form: Form) -> bool:
    """Whether a word may be a first name besides what else it is: «فريد», «رجب», «فاهان»."""
    return any(
        reading.features.get("name") == "maybe" and not (reading.skip or reading.suffix) for reading in form.readings
    )


_OF_NAMES = frozenset({"given", "name_part"})


def first_name_at(sheet: Sheet, at: int) -> bool:
    """Whether a strange word, or another name, stands behind such a word at token `at`: «أمين كوستانيان», «فريد شاهين»."""
    if not is_first_name(sheet.forms[at]) or not sheet.is_word(at + 1):
        return False
    hit = sheet.hits.get(at + 1)
    surname = hit is None or (hit.kinds == {"person"} and not hit.key.skip)
    return sheet.forms[at + 1].categories <= _OF_NAMES and surname


def _is_likened(form: Form) -> bool:
    """«محمد فاتح كاجر»: behind a name nobody is likened to a thing; to what he is, «محمد كوزير», he may be."""
    readings = form.readings
    return bool(readings) and all(r.category == "common" and r.prep == "ك" and not r.article for r in readings)


LIKENED = Judged(_is_likened)


def may_join(sheet: Sheet, at: int) -> bool:
    """Whether a strange word that و may join stands behind a whole name that is known."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return form is not None and form.kind == WORD and not form.readings and form.text[0] == "و" and len(form.text) > 5


def may_be_joined(sheet: Sheet, at: int) -> bool:
    """Whether the word at token `at` may be و and a name: «وحيدر», not «وليد»."""
    word = sheet.word(at)
    own = any(r.category == "given" and not r.skip for r in sheet.forms[at].readings)
    return word[0] == "و" and len(word) > _SHORT and not own


def is_family_ordinal(sheet: Sheet, at: int) -> bool:
    """Whether an ordinal is a name: behind «بن» or «آل», or «ثاني» where the name ends, before a mark, «إن» or another office."""
    built, before = sheet.built.get(at), sheet.forms[at - 1]
    ordinal = built is not None and built.kind == "ordinal" and built.end == at + 1
    if not ordinal or sheet.forms[at].text.startswith("ال"):
        return False
    if before.read("name_part") is not None:
        return True
    return sheet.word(at) in cues().words["ordinal_names"] and (bool(sheet.mark(at + 1)) or _name_ends(sheet, at))


def _name_ends(sheet: Sheet, at: int) -> bool:
    """«محمد عيسى ثاني | إن», «محمد عيسى ثاني | ووزير التجارة»."""
    behind = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    return that_behind(sheet, at) or (
        behind is not None and any(r.conj for r in behind.readings if r.category == "title")
    )


def before_object(sheet: Sheet, start: int, end: int, judge: Callable[[Form], bool]) -> int:
    """Where the object of the verb begins behind two words of a name, or a strange one: «دعا الوزير سليم البدوي | المواطنين إلى»; else `end`."""
    if not sheet.forms[start].readings and sheet.word(start + 1)[:2] == "ال" and IS_OBJECT[sheet.forms[start + 1]]:
        return start + 1  # «دعا السفير كولر الشركات إلى»
    return next((k for k in range(start + 2, end) if judge(sheet.forms[k])), end)


_NO_NOUN = frozenset({"preposition", "particle", "conjunction", "verb"})


def is_spelled_so(form: Form) -> bool:
    """«قال الرئيس روتو أمام البرلمان»: with its hamza above it is the preposition, and not «إمام»."""
    before, name = form.read("preposition"), form.read("given")
    return before is not None and name is not None and strip_marks(form.raw) == before.value != name.value


def is_upon(sheet: Sheet, at: int) -> bool:
    """Whether «على» is spelled as the preposition; with a Persian ی it is «علي» too, and one only where a noun follows."""
    raw = strip_marks(sheet.forms[at].raw)
    if not raw.endswith("ی"):
        return raw.endswith("ى")
    return sheet.is_word(at + 1) and sheet.forms[at + 1].categories.isdisjoint(_NO_NOUN)


def is_begotten(before: Form, form: Form) -> bool:
    """«محمد بن دينه»: behind «بن» a word is a name, whatever else it means."""
    return before.text in cues().words["begetting"] and form.kind == WORD and _NO_NAMES.isdisjoint(form.categories)


def is_of_house(before: Form, form: Form) -> bool:
    """«آل | نهيان»: behind «آل» a word is a family's name, whatever else it means."""
    house = any(reading.features.get("part") == "house" and not reading.skip for reading in before.readings)
    return house and form.kind == WORD and _NO_NAMES.isdisjoint(form.categories)


def is_quality_name(sheet: Sheet, at: int) -> bool:
    """«الباحثة تاليا كوبرتين»: an indefinite adjective right behind a definite office can only be a first name, before a strange word."""
    form, behind = sheet.forms[at], sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    title = sheet.forms[at - 1].read("title") if at else None
    if title is None or not title.article or behind is None or not form.categories <= _QUALITIES or at in sheet.hits:
        return False
    plain = bool(form.readings) and not any(r.article or r.conj or r.prep or r.suffix for r in form.readings)
    return (
        plain and behind.kind == WORD and not behind.readings and at + 1 not in sheet.hits and len(behind.text) > _SHORT
    )


_QUALITIES = frozenset({"adjective", "participle"})
_SHORT = 3


def is_al_surname(sheet: Sheet, at: int) -> bool:
    """«اقترح رئيس الاتحاد أحمد الوكيل تشكيل …»: an occupation that families are called by, behind a first name and before no other name."""
    form = sheet.forms[at]
    before, behind = sheet.forms[at - 1], sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    surname = form.text in cues().words["families"]
    if not surname or not (before.names or before.read("given")) or behind is None:
        return False
    return at + 1 not in sheet.hits and behind.read("given") is None and bool(behind.readings or behind.kind != WORD)


_NO_NAMES = frozenset({"preposition", "particle", "conjunction", "pronoun", "title", "honorific"})


_EARLY = 40
"""Among how many phrases a headline has called somebody by the surname alone."""


def absorb(sheet: Sheet, words: tuple[str, ...], whole: str) -> None:
    """«النائب كوثري: …», and below «إسماعيل كوثري»: whom the headline calls by the surname alone is the same person, under the `whole` name."""
    alone = sheet.by_word.get(words[-1])
    newcomer = sheet.newcomers.get(alone or "")
    if newcomer is None or newcomer.words != words[-1:] or len(words) == 1 or len(sheet.phrases) > _EARLY:
        return
    for phrase in sheet.phrases:
        if phrase.entity == newcomer.id:
            phrase.entity = whole
    del sheet.newcomers[newcomer.id], sheet.by_word[words[-1]]
    sheet.named.discard(newcomer.id)
    if newcomer.id in sheet.offices:
        sheet.offices.setdefault(whole, []).extend(sheet.offices.pop(newcomer.id))


def sounds_like(sheet: Sheet, start: int, end: int, words: tuple[str, ...]) -> str | None:
    """The one whom the `words` at tokens ``[start, end)`` name with other vowels: «أنتونيو كوستا» for «أنطونيو كوستا».

    What is a word, or others' first name, is spelt as it is meant: «حمد» is not «أحمد», nor «محمود» «محمد».
    """
    found = sheet.reference.sounding_like(" ".join(words)) if len(words) > 1 else None
    if found is None:
        return None
    id, name = found
    listed = fold(name).split()
    forms = [form for form in sheet.forms[start:end] if form.kind == WORD]
    meant = (form.readings or (form.names and form is not forms[-1]) for form in forms)
    own = all(word in listed for word, known in zip(words, meant, strict=True) if known)
    return id if own and len(words) == len(listed) else None
