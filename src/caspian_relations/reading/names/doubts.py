"""Names in doubt: whether the words around leave a name what it may be, where it is a word, too, or somebody else's name.

False friends are told apart here, each by one small rule: a name that is also a word, a state's name that is somebody's first
name, an agency's name outside a dateline.
"""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import NEWLINE, NUMBER, PUNCT, WORD, Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import does_person
from caspian_relations.reading.names.signed import (
    FUNCTION_WORDS,
    at_line_start,
    in_dateline,
    is_slashed,
    is_told_to,
    opens_straight,
    tells_as_medium,
)
from caspian_relations.reference import NameEntry

__all__ = [
    "CONTENT_WORDS",
    "DOUBTS",
    "WHERE",
    "allowed",
    "another_body",
    "is_brand",
    "is_rather_a_verb",
    "named_before",
]


def allowed(sheet: Sheet, hit: Hit, entry: NameEntry, person: bool) -> bool:
    """Whether the words around a doubtful name leave it a name."""
    if entry.features.get("group") == "yes":
        return False  # «الدول التركية» is a name, and nobody's
    key, form = hit.key, sheet.forms[hit.start]
    if key.stem in cues().words["prayer_times"] and sheet.word(hit.start - 1) in cues().words["prayers"]:
        return False  # «صلاة المغرب», «قبيل المغرب»
    if entry.form == "surname" and sheet.word(hit.end) in cues().words["both_lands"] and form.text.endswith("ي"):
        return False  # «بحضور رئيسي البلدين»: the presidents of two states
    if entry.form == "surname" and hit.end == hit.start + 1 and _describes_office(sheet, hit):
        return False
    requires = entry.features.get("requires")
    ambiguous = entry.features.get("ambiguous")
    if person and entry.entity.startswith("person:"):
        return True
    if requires == "dateline":
        if sheet.mark(hit.start - 1) in ("«", "“") and not sheet.mark(hit.end):
            return False  # «الراية الحمراء» is another
        whole = hit.end > hit.start + 1 and _is_quoted(sheet, hit)  # «منصة «الطاقة اليوم»»
        return whole or in_dateline(sheet, hit) or tells_as_medium(sheet, hit) or is_told_to(sheet, hit)
    if entry.entity.startswith("organization:") and another_body(sheet, hit):
        return False
    if requires == "state-context" and entry.entity.startswith("place:") and f"ال{key.stem}" in sheet.words:
        return False  # «الصين وكابل في قاع البحر … وسعة الكابل»: what the text tells of is the thing
    if key.prep == "ك" and entry.entity.startswith("place:") and form.readings:
        return False  # «وكالات» is no «ك» and «ألات»
    if _is_played_for(sheet, hit.start - 1):
        return False  # «كأس الخليج العربي», «كأس أمم أفريقيا»
    if key.conj == "ف" and any(reading.category == "verb" and not reading.skip for reading in form.readings):
        return False  # «فرشت» is no «ف» and «رشت»
    if entry.form == "nisba" and strip_marks(form.raw)[key.skip :] in cues().words["no_nisbas"]:
        return False  # «الملك الباني»: who built the land; «الألباني» has its hamza
    if key.prep and _IS_ADVERB[form]:
        return False  # «لازال يأمل»: no airline behind «ل»
    if key.prep and hit.end == hit.start + 1 and entry.entity.startswith("place:") and _IS_OTHERWISE_A_NOUN[form]:
        return False  # «معبر باب الهوى»: a gate, and nothing in «إب»
    if ambiguous == "word" and hit.end == hit.start + 1 and _is_the_word(sheet, hit, entry):
        return False
    if ambiguous == "word" and entry.entity.startswith("place:") and _is_spelled_otherwise(sheet, hit, entry):
        return False
    if requires == "number":
        at = hit.end + (sheet.mark(hit.end) in _DASHES)
        return at < len(sheet.forms) and sheet.forms[at].kind == NUMBER
    if requires == "place-context":
        return sheet.word(hit.start - 1) in cues().words["at_places"] or bool(key.prep) or _place_noun(sheet, hit)
    if hit.end == hit.start + 1:
        skip = key.skip
        alike = {r.category for r in form.readings if not r.suffix and r.skip == skip}
        if not FUNCTION_WORDS.isdisjoint(alike if skip else form.categories) and not _written_as(sheet, hit, entry):
            return _acts_again(sheet, hit, entry)
        adjectival = entry.form in OF_A_PEOPLE and not key.article
        if adjectival and (_heads(sheet, hit) or _noun_alike(sheet, hit)):
            return False
        if entry.form == "nisba":
            if form.raw in cues().words["channel"] and _is_qualified(sheet, hit.end):
                return False
            if "adjective" in alike and ambiguous is not None:
                before = sheet.forms[hit.start - 1] if hit.start else None
                return (
                    key.article
                    and "portfolio" not in alike
                    and before is not None
                    and not before.categories.isdisjoint({"title", "portfolio"})
                    and not _IS_OF_A_TRADE[before]
                )
        elif not CONTENT_WORDS.isdisjoint(alike) and entry.entity.startswith(WHERE):
            return _after_place_word(sheet, hit) or _acts_or_owns(sheet, hit, entry)
        elif "adjective" in alike and ambiguous is not None and entry.entity.startswith("place:"):
            return _after_place_word(sheet, hit)  # «التزامات مالية»
    if requires is None and ambiguous is None:
        return True
    if requires == "title":
        own = entry.entity.startswith("organization:") and _is_quoted(sheet, hit)
        return person or own or named_before(sheet, entry) or _named_below(sheet, hit, entry)
    if requires == "state-context":
        return _after_place_word(sheet, hit)
    if ambiguous == "word" and entry.entity.startswith("person:") and entry.form == "surname":
        return named_before(sheet, entry)
    return not _hides_a_verb(sheet, hit)


def _describes_office(sheet: Sheet, hit: Hit) -> bool:
    """«مستشار رئيسي», «مفاوض رئيسي»: behind an indefinite office the word is its adjective."""
    form, before = sheet.forms[hit.start], sheet.forms[hit.start - 1] if hit.start else None
    if before is None or hit.key.article or hit.key.skip or form.read("adjective") is None:
        return False
    office = before.read("title")
    return office is not None and not office.article and not office.suffix


def _is_played_for(sheet: Sheet, at: int) -> bool:
    """Whether a cup stands at token `at`, or the nations that play for it: the name behind belongs to it."""
    if at >= 1 and sheet.word(at) in cues().words["who_play"]:
        at -= 1
    return at >= 0 and any(r.category == "common" and r.value in cues().words["cups"] for r in sheet.forms[at].readings)


_THINGS = frozenset({"noun", "common", "masdar", "numbered"})
_TRADES = frozenset({"expert", "adviser", "head", "official", "journalist", "writer"})
_TERMS = frozenset({"common", "noun", "masdar", "adverb", "particle", "unit"})
_IS_ADVERB = Judged(
    lambda form: bool(form.readings) and all(r.category == "adverb" and not r.skip for r in form.readings)
)
_IS_OTHERWISE_A_NOUN = Judged(
    lambda form: any(r.category in _THINGS and not (r.skip or r.prep or r.conj) for r in form.readings)
)
_IS_OF_A_TRADE = Judged(
    lambda form: any(r.category == "title" and r.article and r.value in _TRADES for r in form.readings)
)
"""«الخبير المالي», «المدير المالي» know of money and are of no state."""
_IS_QUALIFIED = Judged(
    lambda form: form.text[:2] == "ال" and "title" not in form.categories and not form.categories.isdisjoint(_TERMS)
)


def _is_the_word(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«المتوسط العالمي» is an average and «حماس الجماهير» a mood: an adjective that is no state's or a noun qualifies the word.

    «على المدى المتوسط»: so it is where the word itself qualifies a definite noun.
    """
    if entry.entity.startswith(("region:", "place:")) and hit.key.stem[:2] == "ال" and not hit.key.skip:
        before = sheet.forms[hit.start - 1] if hit.start and hit.start - 1 not in sheet.hits else None
        if before is not None and _IS_QUALIFIED[before]:
            return True
    after = sheet.forms[hit.end] if hit.end < len(sheet.forms) else None
    reading = after.readings[0] if after is not None and after.readings else None
    following = sheet.hits.get(hit.end)
    if following is not None and not following.key.prep:
        people = following.key.article and any(
            e.form == "people" or e.features.get("number") == "plural" for e in following.entries
        )
        return people and not following.key.conj and entry.entity.startswith("organization:")
    if reading is None or not reading.article or reading.prep or reading.conj:
        return False
    if entry.entity.startswith(("region:", "place:")):
        return reading.category == "adjective" and hit.key.stem.startswith("ال")
    noun = reading.category in ("noun", "common", "masdar") and entry.entity.startswith("organization:")
    return noun and not hit.key.stem.startswith("ال") and sheet.forms[hit.start - 1].read("verb") is None


def _is_spelled_otherwise(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«منحة مالية» is no «ماليه»: a ة where the name that is also a word has ه."""
    names = sheet.reference.entity(entry.entity).names.get("ar", ())
    return strip_marks(sheet.forms[hit.start].raw).endswith("ة") and not any(name.endswith("ة") for name in names)


def _is_qualified(sheet: Sheet, at: int) -> bool:
    """«المجرى الملاحي», «المجرى المائي»: whether a definite adjective that is no state's stands behind a word."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    plain = form is not None and at not in sheet.hits and form.kind == WORD
    if form is None or not plain:
        return False
    unknown = not form.readings and form.text.startswith("ال")
    return unknown or any(r.article and r.category == "adjective" for r in form.readings)


OF_A_PEOPLE = frozenset({"nisba", "people"})
DOUBTS = frozenset({"ambiguous", "requires", "group"})
_DASHES = frozenset("-‑–")
_COMMAS = frozenset("،,")
CONTENT_WORDS = frozenset({"noun", "verb", "masdar", "common"})
WHERE = ("place:", "state:")


def _hides_a_verb(sheet: Sheet, hit: Hit) -> bool:
    """«لما وجده» is no «وجدة»: with its clitic the word is a verb with a pronoun, where no ة is written."""
    form = sheet.forms[hit.start]
    return (
        bool(hit.key.skip)
        and hit.end == hit.start + 1
        and strip_marks(form.raw).endswith("ه")
        and any(reading.category == "verb" and reading.suffix and not reading.skip for reading in form.readings)
    )


def is_rather_a_verb(sheet: Sheet, hit: Hit) -> bool:
    """Whether a surname only has the letters of a verb that is spelled otherwise."""
    form = sheet.forms[hit.start]
    if hit.end > hit.start + 1 or "verb" not in form.categories or not all(e.form == "surname" for e in hit.entries):
        return False
    raw = strip_marks(form.raw)[hit.key.skip :]
    return not any(
        raw in name.split() for e in hit.entries for name in sheet.reference.entity(e.entity).names.get("ar", ())
    )


def is_brand(sheet: Sheet, at: int) -> bool:
    """A place or region inside the quoted name of a thing: «مقهى «ليالي باكو»», «مطعم «بخارى»»."""
    if "state" in sheet.hits[at].kinds:
        return False
    for opening in range(at - 1, max(at - 4, 0), -1):
        form = sheet.forms[opening]
        if form.raw in ("«", "“") or opens_straight(sheet, opening):
            before = sheet.forms[opening - 1]
            if before.kind != WORD:
                return False
            category = before.readings[0].category if before.readings else "noun"
            return category in ("noun", "common", "masdar", "unit", "adjective") and before.read("verb") is None
        if form.kind == PUNCT:
            return False
    return False


def _acts_again(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«عقد لولا لقاء»: right behind a verb, the surname of somebody whom the text has named, though it is a conjunction as well."""
    before = sheet.phrases[-1] if sheet.phrases else None
    acts = before is not None and before.kind == "verb" and before.end == hit.start and not hit.key.skip
    return (
        acts and entry.form == "surname" and named_before(sheet, entry) and before is not None and does_person(before)
    )


def _written_as(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """Whether the word is written with the very letters of the name: «علي» is a name, «على» is not; «بأن» is never «بان»."""
    raw = strip_marks(sheet.forms[hit.start].raw)[hit.key.skip :]
    names = sheet.reference.entity(entry.entity).names.get("ar", ())
    return (
        not hit.key.skip
        and any(raw in name.split() for name in names)
        and entry.entity.startswith("person:")
        and entry.form != "surname"
    )


def named_before(sheet: Sheet, entry: NameEntry) -> bool:
    """Whether the text has named a person, or given an office to one."""
    return entry.entity in sheet.named or entry.entity in sheet.offices


def _named_below(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«رحمن يدعو إلى …» in a headline: whom the news names in full."""
    return hit.start < _HEADLINE and any(
        other.end > other.start + 1 and any(one.entity == entry.entity for one in other.entries)
        for other in sheet.hits.values()
    )


_HEADLINE = 16
"""How many tokens a headline may have before a surname."""


def _is_visited(sheet: Sheet, hit: Hit) -> bool:
    """«ويزور الوزير فلان جدة», «سيزور جدة», «استضافت بيرا»: right behind a verb of visiting or hosting, or its subject."""
    if hit.key.skip:
        return False
    for at in range(hit.start - 1, max(hit.start - _SUBJECT, -1), -1):
        form = sheet.forms[at]
        if any(r.category == "verb" and r.value in cues().words["where_acted"] for r in form.readings):
            return True
        person = at in sheet.hits and "person" in sheet.hits[at].kinds
        if not (person or "title" in form.categories or not form.readings) or form.kind != WORD:
            return False
    return False


_SUBJECT = 5
"""How many tokens before a town the verb of its visitor may stand."""


def _after_place_word(sheet: Sheet, hit: Hit) -> bool:
    """A preposition of place or a word for a state before it: «من مالي», «دولة قطر», «سوق مالي» is for others to decide."""
    if hit.key.conj and sheet.phrases and sheet.phrases[-1].end == hit.start and sheet.phrases[-1].kind == "place":
        return True
    if _beside_state(sheet, hit):
        return True
    opens = at_line_start(sheet, hit) and not (
        "verb" in sheet.forms[hit.start].categories and is_slashed(sheet, hit.end)
    )
    if (hit.key.prep in ("ب", "ل") and hit.key.stem.startswith("ال")) or opens:
        return True
    if hit.key.prep == "ل" or (hit.key.prep and not sheet.forms[hit.start].readings):
        return True
    before = sheet.forms[hit.start - 1] if hit.start else None
    if before is None:
        return False
    if _is_visited(sheet, hit) or _has_its_amount(sheet, hit):
        return True
    if before.read("portfolio") is not None and _is_chamber(sheet, hit.start - 1):
        return True
    if before.read("portfolio") is not None and hit.start > 1 and sheet.forms[hit.start - 2].read("title") is not None:
        return not hit.key.article  # «وزير خارجية عمان», but not «وزير الخارجية المالي»
    if before.text.removeprefix("و") in cues().words["as_for"] or _between_cities(sheet, hit):
        return True
    plain = any(r.category == "preposition" and not r.suffix for r in before.readings)  # «لقاء بينهما كان في …»
    if plain and hit.kinds == {"place"} and not CONTENT_WORDS.isdisjoint(sheet.forms[hit.start].categories):
        plain = cues().prepositions.get(before.text) in _WHERE_TO  # «التعليق على الخبر» is on the news
    return plain or _place_noun(sheet, hit) or _state_office(before) or _is_measured(sheet, hit, before)


def _is_measured(sheet: Sheet, hit: Hit, before: Form) -> bool:
    """«صادرات قطر», «تجارة مالي»: behind what is told in figures of a state; an adjective would agree with it, «استثمار مالي»."""
    noun = next((r for r in before.readings if r.features.get("class") == "figure" and not r.article), None)
    if noun is None or hit.key.skip or "state" not in hit.kinds:
        return False
    feminine = noun.features.get("gender") == "feminine" or before.text.endswith(("ه", "ات"))
    return feminine or "adjective" not in sheet.forms[hit.start].categories


def _between_cities(sheet: Sheet, hit: Hit) -> bool:
    """«بين جدة والدمام»: another city is joined to it."""
    after = sheet.hits.get(hit.end)
    joined = after is not None and after.key.conj == "و" and not after.key.prep and "place" in after.kinds
    return joined and sheet.word(hit.start - 1).removeprefix("و") in cues().words["between"]


def _is_chamber(sheet: Sheet, end: int) -> bool:
    """«غرفة تجارة وصناعة | عمان»: a chamber is of a town or a state, whatever else its name may mean."""
    return any(word in cues().words["of_a_state"] for word in sheet.words[max(end - 2, 0) : end])


_WHERE_TO = ("in", "to", "at", "from")
_STATE_OFFICES = frozenset(
    {"president", "king", "emir", "sultan", "crown-prince", "prime-minister", "foreign-minister", "ambassador"}
)


def _state_office(form: Form) -> bool:
    """Whether a word is the title of who acts for a state: «أمير قطر»; «مدير مالي» and «خبير مالي» are not."""
    title = form.read("title")
    return title is not None and not title.article and title.value in _STATE_OFFICES


def _place_noun(sheet: Sheet, hit: Hit) -> bool:
    """A word for a place, a state or a body before it: «مدينة طراز», «دولة قطر», «غرفة قطر»; not «مركز مالي», «الجانبين وكان»."""
    adjective = "adjective" in sheet.forms[hit.start].categories
    named = frozenset() if adjective else cues().words["of_a_state"]
    return bool(hit.start and not hit.key.conj) and any(
        reading.category == "noun"
        and not (reading.article and reading.features.get("class") == "party")  # «الشؤون الدبلوماسية كان في …»
        and (
            reading.features.get("class") in _DWELT
            or reading.value in named
            or reading.value in cues().words["missions"]
        )
        for reading in sheet.forms[hit.start - 1].readings
    )


_DWELT = ("place", "party", "state")


def another_body(sheet: Sheet, hit: Hit) -> bool:
    """Whether a known body's name ends in a noun that an adjective qualifies: «مجلس التعاون الاقتصادي» is another council.

    So is «مجلس التعاون بين» two others, while «العلاقات مع مجلس التعاون» is no such thing.
    """
    if hit.end - hit.start != 2 or hit.end >= len(sheet.forms):
        return False
    if sheet.word(hit.end) in cues().words["between"] and sheet.forms[hit.end - 1].read("masdar") is not None:
        return sheet.forms[hit.end - 1].readings[0].article
    if hit.end in sheet.hits:
        return _of_another_state(sheet, hit, sheet.hits[hit.end])
    last, following = sheet.forms[hit.end - 1].readings, sheet.forms[hit.end].readings[:1]
    return (
        bool(following)
        and any(r.article and r.category in _QUALIFIED for r in last)  # «الأمن» is no «الآمن» in «مجلس الأمن القومي»
        and following[0].category == "adjective"
        and following[0].article
        and not following[0].skip
    )


_QUALIFIED = frozenset({"masdar", "noun", "topic", "common", "portfolio"})


def _of_another_state(sheet: Sheet, hit: Hit, following: Hit) -> bool:
    """«مجلس التعاون الأذربيجاني», «مجلس الأمن الأرميني»: what the body is for, and behind it the adjective of a state."""
    adjective, last = following.entries[0], sheet.forms[hit.end - 1]
    of_state = adjective.form == "nisba" and adjective.entity.startswith("state:")
    return (
        of_state
        and following.key.article
        and not following.key.conj
        and any(reading.article and reading.category in _PURPOSES for reading in last.readings)
    )


_PURPOSES = frozenset({"masdar", "noun", "portfolio"})


def _noun_alike(sheet: Sheet, hit: Hit) -> bool:
    """«مجرى», «مجريات»: nouns that fold to the letters of an adjective of a state, and are not written so."""
    form = sheet.forms[hit.start]
    noun = form.text[hit.key.skip :] in cues().words["no_nisba"]
    return noun and (strip_marks(form.raw).endswith("ى") or form.text.endswith("ات"))


def _heads(sheet: Sheet, hit: Hit) -> bool:
    """Whether an indefinite adjective would open a phrase and have a definite noun behind it: «صينية القهوة» is a tray."""
    opens = hit.start == 0 or sheet.forms[hit.start - 1].kind in (PUNCT, NEWLINE)
    following = sheet.word(hit.end)
    return opens and following.startswith("ال") and len(following) > 3 and hit.end not in sheet.hits


def _acts_or_owns(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«استضافت الرياض», «صادرات البحرين»: a state or a capital with the article, behind a verb or a noun without one, and nothing definite behind."""
    if (
        entry.form == "name"
        and entry.entity.startswith("state:")
        and not hit.key.prep
        and (_beside_her_verb(sheet, hit) or _behind_subject(sheet, hit) or _is_who_does_so(sheet, hit))
    ):
        return True
    if entry.form != "name" or hit.key.prep or not hit.key.stem.startswith("ال"):
        return False
    if not entry.entity.startswith("state:") and sheet.state_of_capital(entry.entity) is None:
        return False
    before = sheet.forms[hit.start - 1] if hit.start else None
    after = sheet.forms[hit.end] if hit.end < len(sheet.forms) else None
    if before is None or before.raw in ("\n", ":", "«"):
        # «الإمارات تدعم …», «البحرين شريك …»
        return after is not None and any(
            r.category == "verb" or (r.category in ("noun", "common") and not r.article) for r in after.readings[:1]
        )
    if after is not None and any(
        r.category in ("adjective", "participle", "ordinal") and r.article for r in after.readings
    ):
        return False  # «زارت الإمارات السبع», «الرباط المقدس»
    named = (sheet.hits[k] for k in range(max(hit.start - 10, 0), hit.start) if k in sheet.hits)
    if any(other.end == hit.start and other.kinds & {"person", "state", "organization"} for other in named):
        return True  # «زار الرئيس عبد الفتاح السيسي الإمارات», «بين كوبا والبحرين», «ناشد الاتحاد الأفريقي الإمارات»
    if hit.key.conj == "ف" and _is_listed(sheet, hit.end):
        return True
    if hit.key.conj:
        return False
    if before.text.removeprefix("و") in cues().words["followed"]:
        return True  # «تلتها الإمارات»
    return before.text in cues().words["complementizer"] or any(
        reading.category == "verb"
        or (reading.category in ("noun", "masdar") and not reading.article and not reading.suffix)
        for reading in before.readings[:1]
    )


def _is_listed(sheet: Sheet, at: int) -> bool:
    """«…، فالإمارات بـ 4.7 مليار»: the next of a list, with its amount."""
    return sheet.word(at) == "ب" and at + 1 < len(sheet.forms) and sheet.forms[at + 1].kind == NUMBER


def _has_its_amount(sheet: Sheet, hit: Hit) -> bool:
    """«…، ثم عمان 68 مليون دولار، وأخيرا قطر بقيمة 59 مليونا»: the next or the last of a list of states, with its amount right behind."""
    if hit.key.prep or not _is_state(hit):
        return False
    words, before = cues().words, sheet.word(hit.start - 1)
    nexts = words["then"], words["followed"], words["at_last"]
    return any(before in those for those in nexts) and (
        _is_number(sheet, hit.end) or (sheet.word(hit.end) in words["worth_so_much"] and _is_number(sheet, hit.end + 1))
    )


def _is_number(sheet: Sheet, at: int) -> bool:
    """Whether a number is at a token, in digits or in words."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return form is not None and (form.kind == NUMBER or form.read("number") is not None)


def _behind_subject(sheet: Sheet, hit: Hit) -> bool:
    """«شكر رئيس لبنان قطر على دعمها»: the object of a verb, right behind its subject, and no noun's genitive."""
    if hit.key.conj or hit.end >= len(sheet.forms) or not sheet.forms[hit.end].categories & {"preposition", "number"}:
        return False
    subject = next((sheet.hits[k] for k in range(hit.start - 1, max(hit.start - 5, -1), -1) if k in sheet.hits), None)
    if subject is None or subject.end != hit.start or not subject.kinds & {"state", "person"} or subject.key.prep:
        return False
    return any(
        reading.category == "verb"
        for k in range(max(subject.start - 4, 0), subject.start)
        for reading in sheet.forms[k].readings
    )


def _beside_her_verb(sheet: Sheet, hit: Hit) -> bool:
    """«أعلنت قطر», «أن قطر وقعت»: a feminine verb before it, or behind it where a clause begins; the word itself is masculine."""
    before = sheet.forms[hit.start - 1] if hit.start else None
    after = sheet.forms[hit.end] if hit.end < len(sheet.forms) else None
    opens = before is None or before.raw in ("\n", ":", "«") or before.text in cues().words["complementizer"]
    return (before is not None and _is_her_verb(before)) or (opens and after is not None and _is_her_verb(after))


def _is_who_does_so(sheet: Sheet, hit: Hit) -> bool:
    """«جهود قطر», «وقوف قطر إلى جانب مصر»: right behind a noun of what only states and people do, and no city's name as well."""
    if not hit.start or hit.key.conj or any(not entry.entity.startswith("state:") for entry in hit.entries):
        return False
    return _IS_DEED[sheet.forms[hit.start - 1]]


_IS_DEED = Judged(
    lambda form: any(
        r.category in ("noun", "masdar", "common") and r.value in cues().words["deeds"] and not (r.article or r.suffix)
        for r in form.readings
    )
)


def _is_her_verb(form: Form) -> bool:
    reading = form.readings[0] if form.readings else None
    return (
        reading is not None
        and reading.category == "verb"
        and not reading.suffix
        and (reading.features.get("gender"), reading.features.get("number")) == ("feminine", "singular")
    )


def _beside_state(sheet: Sheet, hit: Hit) -> bool:
    """Another state joined to it by و or ثم: «زار قطر وتركيا», «وكانت مصر وقطر», «بنين، وتوغو», «الإمارات ثم عمان»."""
    comma = sheet.mark(hit.end) in _COMMAS
    following = sheet.hits.get(hit.end + comma)
    if following is not None and following.key.conj == "و" and not following.key.prep and _is_state(following):
        return not hit.key.prep
    then = sheet.word(hit.start - 1) in cues().words["then"]
    if (hit.key.conj != "و" and not then) or hit.key.prep:
        return False
    form = sheet.forms[hit.start]
    if (
        "verb" in form.categories
        and hit.end < len(sheet.forms)
        and sheet.forms[hit.end].read("preposition") is not None
    ):
        return False  # «زار الهند، وكان في استقباله …»
    end = hit.start - 1 if then or sheet.mark(hit.start - 1) in _COMMAS else hit.start
    before = next((sheet.hits[k] for k in range(end - 1, max(end - 5, -1), -1) if k in sheet.hits), None)
    return before is not None and before.end == end and (_is_state(before) or _is_actor(before))


def _is_actor(hit: Hit) -> bool:
    """Whether a name is that of a body or a city beside which a state may stand: «والاتحاد الأوروبي وقطر», «باكو وقطر»."""
    return all(e.entity.startswith(("organization:", "place:")) and not e.features for e in hit.entries)


def _is_state(hit: Hit) -> bool:
    """Whether a name is that of a state, and not its adjective."""
    return any(e.entity.startswith("state:") and e.form not in ("nisba", "people") for e in hit.entries)


def _is_quoted(sheet: Sheet, hit: Hit) -> bool:
    """«مصدر» between marks of its own is the name of a body, whatever else the word may be."""
    opens = sheet.mark(hit.start - 1) in ("«", "“") or opens_straight(sheet, hit.start - 1)
    return opens and sheet.mark(hit.end) in ("»", "”", '"') and not hit.key.skip
