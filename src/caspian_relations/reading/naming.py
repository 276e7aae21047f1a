"""Naming: where the name of a person begins and ends.

The name of a person nobody listed is read by grammar. It ends where the first word stands that the lexicon knows to be something else.
"""

from __future__ import annotations

from functools import partial

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import PUNCT, WORD, Form, Judged
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.name_words import (
    IS_OBJECT,
    LIKENED,
    before_object,
    is_al_surname,
    is_begotten,
    is_family_ordinal,
    is_first_name,
    is_noun,
    is_quality_name,
    is_spelled_so,
    is_upon,
    may_join,
)
from caspian_relations.reading.naming_ends import (
    ENDS_NAME,
    begins_compound,
    is_another,
    is_full,
    is_of_a_state,
    is_only_surname,
    is_surname,
    joins_surname,
    says,
    that_behind,
)
from caspian_relations.reading.newcomers import register, remember, surname_at
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.roles import role
from caspian_relations.reading.scan import Hit
from caspian_relations.reading.sheet import Sheet
from caspian_relations.reading.title_words import office_noun
from caspian_relations.reading.verbs import is_spelled_as_noun

__all__ = [
    "NO_SURNAME",
    "begins_name",
    "goes_on",
    "is_given_name",
    "is_person_word",
    "may_be_name",
    "name_end",
    "person_name",
    "register",
    "remember",
    "surname_at",
]

_LONGEST_NAME = 6
_VERBS = frozenset({"verb"})
_NUNATED = "\u064b"
"""The mark of the indefinite accusative."""
_STOPPERS = frozenset(
    {
        "verb", "noun", "preposition", "conjunction", "particle", "pronoun", "title", "number", "month", "weekday", "unit", "currency",
        "datepart", "relative", "participle", "masdar", "adjective", "ordinal", "bound", "portfolio", "honorific", "common", "adverb",
    }
)  # fmt: skip
NO_SURNAME = frozenset(
    {"verb", "preposition", "conjunction", "particle", "pronoun", "number", "relative", "title", "adverb"}
)
"""Categories of words that are never a surname behind a first name that stands alone."""


def may_be_name(form: Form, first: bool) -> bool:
    """Whether a word can belong to a person's name: nothing else is known of it, or the lexicon says that it may.

    >>> from caspian_relations.arabic.tokens import Form, WORD
    >>> may_be_name(Form("غولنارهان", "غولنارهان", WORD, (), ()), True)
    True
    """
    return (_BEGINS if first else _GOES_ON)[form]


def _may_be_name(form: Form, first: bool) -> bool:
    if form.kind != WORD or len(form.text) < 2:
        return False
    if not form.readings:
        if first and form.text.startswith(("وال", "بال", "فال", "كال")) and len(form.text) > 5:
            return False
        return not (first and form.text[:2] == "ال" and len(form.text) > 4 and form.text.endswith(("ه", "ات", "ين")))
    if form.raw.startswith("آ") and form.categories <= {"particle", "conjunction", "pronoun"}:
        return True  # «آن ليندا», «آنا كيلاني»: so spelled it is neither «أن» nor «أنا»
    if form.categories == _VERBS and is_spelled_as_noun(form):
        return True  # «إدي راما»: so spelled it is no verb of أ
    exact = [reading for reading in form.readings if not reading.skip and not reading.suffix and not reading.article]
    if not first and form.read("honorific") is not None and form.text[:2] == "ال":
        return True
    if any(
        reading.category == "given" or reading.features.get("name") == "maybe" or reading.category == "name_part"
        for reading in exact
    ):
        return True
    known = (r for r in form.readings if not (r.category == "adjective" and r.suffix))  # «مادينا» is no «مادي» of ours
    return not any(reading.category in _STOPPERS for reading in known)


_BEGINS = Judged(partial(_may_be_name, first=True))
_GOES_ON = Judged(partial(_may_be_name, first=False))
_IS_THAT = Judged(
    lambda form: (
        any(reading.features.get("subordinator") == "yes" for reading in form.readings) and not form.raw.startswith("آ")
    )
)
"""«صرح المسماري بأن»: Ban is a name, too."""


def _weak(sheet: Sheet, at: int) -> bool:
    """A verbal noun that can only be a name here, behind a first name and before a mark: «جورجيا سمعان،»."""
    form = sheet.forms[at]
    return (
        form.categories <= {"masdar", "participle", "adjective", "opaque", "common"}
        and not (form.text.endswith("يا") and form.read("adjective") is not None)  # «اتصل فلان هاتفيا، …»
        and not form.readings[0].skip
        and not form.readings[0].article
        and not form.readings[0].suffix  # «عن كريم دانوف قوله:»
        and bool(sheet.mark(at + 1))
    )


def name_end(sheet: Sheet, start: int, *, begun: bool = False) -> int:
    """``name = word {word | name-part | '-' word}``: the end of the unknown name at `start`, or `start` if there is none.

    «عليبك باكاييف الذي يزور» ends before الذي.
    """
    forms, sons, praised = sheet.forms, cues().words["sons"], cues().words["praised"]
    at, words, count = start, 0, len(forms)
    last = start
    while words < _LONGEST_NAME and at < count:
        form = forms[at]
        further = at > start
        hyphen = further and form.raw in "-‑–" and at + 1 < count
        if hyphen and sheet.tokens.glued(at) and sheet.tokens.glued(at + 1):
            at += 1
            continue
        if _IS_THAT[form] or (further and (_NUNATED in form.raw or form.text in praised)):
            break  # «وضع الرئيس فلان إكليلاً»: no name is written with that ending; «السلطان هيثم بن طارق المعظم»
        if further and "verb" in form.categories and that_behind(sheet, at) and says(form):
            break  # «لكن محيي الدين سالم رأى أنه …»
        if "preposition" in form.categories and _no_name(sheet, at, further or begun):
            break
        if further:
            if "title" in form.categories and is_of_a_state(sheet, at + 1):
                break  # «هنأ الشيخ محمد أمير قطر»
            if at == start + 1 and _has_acted(sheet, start, at):
                break  # «شكر السيد أبلاكوا المغرب», «وسلمت الوزيرة كوبرت دعوة»
            if (
                form.text in sheet.by_word
                and is_surname(sheet, form)
                and is_surname(sheet, forms[start])
                and form.text != forms[start].text
            ):
                break  # «هنأ ماركوس إيشيبا»: one whom the text has named congratulates another
        if further and form.text[0] == "و" and not form.readings and _joins(sheet, start, at, words):
            break
        hit = sheet.hits.get(at)
        if hit is not None and further and hit.kinds == {"person"} and is_another(sheet, start, at, words):
            break  # «التقى لي تشيانغ توكاييف», «استقبل السيسي وليام روتو»: two
        if hit is not None and further and hit.key.prep == "ك" and not hit.key.conj and not form.readings:
            hit = None  # «لونغ كوونغ»: behind a name nobody is likened to another
        if hit is not None:
            if not is_person_word(sheet, hit) or (further and hit.key.conj):
                break
            at = last = hit.end
            words += 1
            if not further and is_only_surname(sheet, hit):
                return last
            if hit.end > hit.start + 1 and may_join(sheet, at):
                return last  # «فاهاغن خاتشاتوريان وكاثوليكوس …»
            continue
        servant = further and form.text[:2] == "ال" and (begins_compound(forms[at - 1]) or forms[at - 1].text in sons)
        servant = servant or (further and is_begotten(forms[at - 1], form)) or (words == 1 and is_al_surname(sheet, at))
        if further and form.text in sons and _son_of(sheet, at + 1):
            at += 1  # «محمد ولد عبد العزيز»
            continue
        if further and is_family_ordinal(sheet, at):
            at = last = at + 1  # «فيصل بن ثاني آل ثاني»
            words += 1
            continue
        if at in sheet.built or not (
            servant
            or (further and (LIKENED[form] or _between_strange(sheet, at)))
            or (_GOES_ON if further else _BEGINS)[form]
            or ((begun or at == start + 2 == last) and form.readings and _weak(sheet, at))
        ):
            break
        at += 1
        words += 1
        if "name_part" not in form.categories or servant or _ends_name(sheet, at - 1):
            last = at  # «عبد العزيز» and «نور الدين» are names, «عبد» the beginning of one
    return last


def _has_acted(sheet: Sheet, start: int, at: int) -> bool:
    """Whether a surname that the text has told stands at `start`, and at token `at` a state or what is done: «أبلاكوا المغرب», «كوبرت دعوة»."""
    if at >= len(sheet.forms):
        return False
    surname, behind = sheet.forms[start], sheet.forms[at]
    done = "masdar" in behind.categories and behind.categories.isdisjoint({"given", "name_part"})
    state = any(entry.entity.startswith("state:") for entry in sheet.reference.names.get(behind.text))
    return (state or done) and surname.text in sheet.by_word and is_surname(sheet, surname)


def _is_plain_state(sheet: Sheet, hit: Hit) -> bool:
    """The name of a state or of a capital that stands for it, and nothing else that it could be."""
    states = all(e.entity.startswith("state:") or sheet.state_of_capital(e.entity) is not None for e in hit.entries)
    return states and not hit.key.skip and any(entry.form not in ("nisba", "people") for entry in hit.entries)


def _no_name(sheet: Sheet, at: int, begun: bool) -> bool:
    """«شدد الملك محمد السادس على أن», «شكر بلجيكا على»: Ali is a name, too, but not so spelled; «شكره على دعم بلاده» does not begin one."""
    if begun:
        return is_upon(sheet, at) or is_spelled_so(sheet.forms[at]) or that_behind(sheet, at)
    behind = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    known = behind is not None and bool(behind.readings) and not may_be_name(behind, True)
    if sheet.word(at + 1) in cues().words["kindnesses"] and at + 2 < len(sheet.forms):
        known = known or not sheet.forms[at + 2].categories.isdisjoint(_OF_KINDNESS)  # «شكره على حسن الاستقبال»
    return (known or sheet.word(at + 1) in cues().words["respectively"]) and is_upon(sheet, at)


_OF_KINDNESS = frozenset({"masdar", "common", "noun"})


def _joins(sheet: Sheet, start: int, at: int, words: int) -> bool:
    """«لافروف والصفدي» without the article; «ستيفان كوبرتين وجوزيف أوتينو»: the word at token `at` begins another name, behind و."""
    return joins_surname(sheet, start, at) or (words > 1 and _joins_another(sheet, at))


def _joins_another(sheet: Sheet, at: int) -> bool:
    """Whether و joins another whole name at token `at`: «… وجوزيف أوتينو»; what «وهبي» alone ends, it belongs to."""
    if at + 1 >= len(sheet.forms) or len(sheet.forms[at].text) < _SHORTEST_JOINED or at + 1 in sheet.built:
        return False
    behind = sheet.forms[at + 1]
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        return is_person_word(sheet, hit) and not hit.key.conj
    return behind.kind == WORD and behind.text[0] != "و" and (not behind.readings or may_be_name(behind, False))


_SHORTEST_JOINED = 5


def _son_of(sheet: Sheet, at: int) -> bool:
    """Whether a name stands at token `at`, behind «ولد»: not «محمد ولد في القاهرة»."""
    if at >= len(sheet.forms) or at in sheet.built:
        return False
    form = sheet.forms[at]
    if form.kind != WORD or form.read("preposition") is not None:
        return False
    hit = sheet.hits.get(at)
    if hit is not None:
        return is_person_word(sheet, hit) or may_be_name(form, form.text[:2] != "ال")
    return form.text[:2] == "ال" or may_be_name(form, True)  # «أحمد ولد الخير»: whatever the word means


def _between_strange(sheet: Sheet, at: int) -> bool:
    """«لي هواي ترونغ», «بوي ثانه سون»: between two strange words, letters that could only be a rare form of a word are a name."""
    form, before = sheet.forms[at], sheet.forms[at - 1]
    if not _RARE[form] or before.readings or at + 1 >= len(sheet.forms) or at + 1 in sheet.built:
        return False
    behind = sheet.forms[at + 1]
    hit = sheet.hits.get(at + 1)
    if hit is not None and hit.kinds != {"person"}:
        return False
    return behind.kind == WORD and not behind.readings and behind.text[0] != "و"


_RARE = Judged(
    lambda form: (
        form.kind == WORD
        and bool(form.readings)
        and all(
            not (r.skip or r.article)
            and r.category in ("common", "adjective", "ordinal", "masdar")
            and (bool(r.suffix) or "bound" in r.features or r.features.get("number") == "dual")
            for r in form.readings
        )
    )
)
"""A word only with a pronoun, in the dual or before another: «هواي», «ثانه», «بابويان»."""


def _ends_name(sheet: Sheet, at: int) -> bool:
    """Whether a part of names ends one: «محمد نور الدين في», but not «ناقش محمد كريم الدين العام»."""
    form = sheet.forms[at]
    part = form.read("name_part")
    if part is None or "ends" not in part.features:
        return False
    after = sheet.forms[at + 1] if at + 1 < len(sheet.forms) and at + 1 not in sheet.hits else None
    described = after is not None and any(r.article and r.category in _DESCRIBING for r in after.readings)
    return not (described and form.text[:2] == "ال")


_DESCRIBING = frozenset({"adjective", "common"})


def is_person_word(sheet: Sheet, hit: Hit) -> bool:
    """Whether the name is of a person, and no function word that only looks like one."""
    if hit.end == hit.start + 1 and not sheet.forms[hit.start].categories.isdisjoint(
        {"particle", "conjunction", "pronoun"}
    ):
        return False
    return "person" in hit.kinds and not hit.key.prep


def is_given_name(sheet: Sheet, at: int) -> bool:
    """A title that is somebody's given name: «الدكتور سلطان أحمد الجابر»."""
    head = office_noun(sheet.forms[at])
    return (
        head is not None
        and not head.article
        and head.features.get("name") == "maybe"
        and name_end(sheet, at + 1) > at + 1
    )


def person_name(sheet: Sheet, at: int) -> Phrase | None:
    """The name of a person at `at`: known, or read by grammar."""
    if at >= len(sheet.forms):
        return None
    hit = sheet.hits.get(at)
    if hit is not None and hit.end == at + 1 and not hit.key.skip and _told_by_word(sheet, hit):
        return surname_at(sheet, at, sheet.forms[at].text)
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
        from caspian_relations.reading.names import name_phrase

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
    if end == at or (end == at + 1 and sheet.forms[at].readings):
        return None
    return register(sheet, at, end)


def _nobody_known(sheet: Sheet, hit: Hit) -> bool:
    """«الوزير صالح البدوي»: a known surname that is a first name, too, and behind it an adjective that can only be a family's."""
    if hit.end > hit.start + 1 or hit.key.skip or any(entry.form != "surname" for entry in hit.entries):
        return False
    second = sheet.forms[hit.end] if hit.end < len(sheet.forms) and hit.end not in sheet.hits else None
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


def _framed(sheet: Sheet, at: int) -> int:
    """The end of the words between a title and أن or قد, if they can be nothing but a name: «وزير الدفاع الياباني جين ناكاتاني أن».

    One of them at least is a word of no other kind; none has a preposition, a conjunction or a pronoun.
    """
    if sheet.word(at + 1) in cues().statements["not_doing"]:
        return at  # «مفاوض فضّل عدم ذكر اسمه»
    pair = _pair_end(sheet, at)
    if pair > at:
        return pair
    if _has_acted(sheet, at, at + 1):
        return at + 1
    strange, only = False, True
    if "preposition" in sheet.forms[at].categories and _no_name(sheet, at, False):
        return at
    for k in range(at, min(at + _LONGEST_NAME, len(sheet.forms))):
        form = sheet.forms[k]
        if k - at >= 2 and (form.text in cues().statements["frames"] or (only and ENDS_NAME[form])):
            return before_object(sheet, at, k, IS_OBJECT.__getitem__) if strange else at
        if k - at >= 2 and only and form.raw in ("،", ","):
            return k
        hit = sheet.hits.get(k)
        if form.kind != WORD or k in sheet.built or (hit is not None and (hit.key.prep or hit.key.conj)):
            return at
        if k > at and is_spelled_so(form):
            return k if strange and k - at > 1 else at  # «قال لاشا كوبرتين أمام المنتدى إن»
        if hit is not None and k - at > 1 and strange and only and _is_plain_state(sheet, hit):
            return k  # «وشكر الوزير سليم كوبرتسكي تركيا على», «حث الوزير كوبرت أوتينو هانوي على»
        if k - at > 1 and strange and only and "title" in form.categories and is_of_a_state(sheet, k + 1):
            return k  # «هنأ الرئيس سليم كوبرتسكي أمير قطر»
        if hit is not None and k - at > 1 and is_full(hit) and hit.kinds == {"person"}:
            return k if strange else at  # «دعا موساليا مودافادي ناصر بوريطة إلى»: two
        readings = form.readings
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
    if first.text[:2] == "ال" or not may_be_name(first, True) or at + 1 in sheet.hits:
        return at
    if first.text in sheet.by_word or role(second).startswith("event"):
        return at  # «وسيجري السلطان هيثم مباحثات حول»
    if "preposition" in first.categories and is_upon(sheet, at):
        return at  # «أثنى الوزير على الجهود»: Ali is a name, too, but not so spelled
    if before_object(sheet, at, at + 2, IS_OBJECT.__getitem__) == at + 1:
        return at
    if (
        _describes(first)
        and second.readings
        and second.readings[0].article
        and second.readings[0].category in _QUALITIES
    ):
        return at  # «مسؤول رفيع المستوى»
    closed = bool(sheet.mark(at + 2)) or that_behind(sheet, at + 1)
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
        or (first.categories == {"given"} and _is_handed_over(sheet, after))
        or (after.readings and not after.categories.isdisjoint({"preposition", "particle", "verb", "pronoun"}))
    ):
        return at + 2
    return at


_QUALITIES = frozenset({"noun", "masdar"})


def _is_handed_over(sheet: Sheet, form: Form) -> bool:
    """«سلم السفير سليم الفرحان | رسالة»: what whoever is named hands over, sends or signs."""
    before, reading = sheet.phrases[-1] if sheet.phrases else None, form.readings[0] if form.readings else None
    gives = before is not None and before.kind == "verb" and before.lemma in either("hands", "sends", "sign")
    return gives and reading is not None and reading.category in _QUALITIES and not reading.article


def _describes(form: Form) -> bool:
    return bool(form.readings) and form.readings[0].category == "adjective"


_ALSO_NAMES = ("state:", "place:")
"""What may be a first name, too: «جورجيا»; an agency only where the lexicon has that first name."""


def begins_name(sheet: Sheet, at: int) -> bool:
    """A word that is something else as a rule, and here a first name: «جورجيا ميلوني», «تركي آل الشيخ», «علي أكبر …», «صباح …»."""
    form = sheet.forms[at]
    hit = sheet.hits.get(at)
    if hit is not None:
        return (
            hit.end == at + 1
            and not hit.key.skip
            and not hit.key.article
            and all(e.entity.startswith(_ALSO_NAMES) or "given" in form.categories for e in hit.entries)
        )
    if "title" in form.categories:
        return is_given_name(sheet, at)
    if _looks_prefixed(form) and at + 1 < len(sheet.forms) and not sheet.forms[at + 1].readings:
        return sheet.is_word(at + 1)
    return (
        bool(form.readings)
        and form.readings[0].category in ("preposition", "particle", "clock", "datepart")
        and form.text in cues().words["first_names"]
        and not strip_marks(form.raw).endswith("ى")
    )


def _looks_prefixed(form: Form) -> bool:
    """«فام»: a word with no reading of its own, only one of ف or و and a particle."""
    return bool(form.readings) and all(
        reading.skip
        and reading.category in ("conjunction", "particle")
        and reading.features.get("subordinator") != "yes"
        for reading in form.readings
    )
