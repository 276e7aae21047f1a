"""Naming: where the name of a person begins and ends.

The name of a person nobody listed is read by grammar. It ends where the first word stands that the lexicon knows to be something else.
"""

from __future__ import annotations

from functools import partial

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import WORD, Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import is_spelled_as_noun
from caspian_relations.reading.names.ends import (
    begins_compound,
    is_another,
    is_another_surname,
    is_of_a_state,
    is_only_surname,
    is_surname,
    joins_surname,
    says,
    that_behind,
)
from caspian_relations.reading.names.title_words import office_noun
from caspian_relations.reading.names.words import (
    LIKENED,
    is_al_surname,
    is_begotten,
    is_family_ordinal,
    is_first_name,
    is_of_house,
    is_spelled_so,
    is_upon,
    may_join,
)
from caspian_relations.reading.page.page import is_initial_point

__all__ = [
    "BEHIND_CLITIC",
    "LONGEST_NAME",
    "NO_SURNAME",
    "begins_name",
    "has_acted",
    "is_given_name",
    "is_no_name",
    "is_person_word",
    "may_be_name",
    "name_end",
    "quoted_name_end",
]

LONGEST_NAME = 11
"""So many words of a name at most."""
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
    if first and any(reading.features.get("part") == "god" for reading in form.readings):
        return False  # «داعيا الله تعالى أن»
    if not form.readings and form.text in cues().statements["clause"]:
        return False  # «وقال الوزير السويدي حسبما ذكرت»
    if not form.readings:
        if first and form.raw.startswith("إل"):
            return True  # «إلمدين» has no article
        if first and form.text.startswith(("وال", "بال", "فال", "كال")) and len(form.text) > 5:
            return False
        return not (first and form.text[:2] == "ال" and len(form.text) > 4 and form.text.endswith(("ه", "ات", "ين")))
    if form.raw.startswith("آ") and form.categories <= {"particle", "conjunction", "pronoun"}:
        return True  # «آن ليندا», «آنا كيلاني»: so spelled it is neither «أن» nor «أنا»
    if form.categories == _VERBS and is_spelled_as_noun(form):
        return True  # «إدي راما»: so spelled it is no verb of أ
    if _IS_NO_PLURAL[form]:
        return True
    exact = [reading for reading in form.readings if not reading.skip and not reading.suffix and not reading.article]
    if not first and form.read("honorific") is not None and form.text[:2] == "ال":
        return True
    if any(
        reading.category == "given" or reading.features.get("name") == "maybe" or reading.category == "name_part"
        for reading in exact
    ):
        return True
    if not first and _IS_NAME_WITH_ARTICLE[form]:
        return True  # «خالد الحمد المبارك الصباح»
    known = (r for r in form.readings if not (r.category == "adjective" and r.suffix))  # «مادينا» is no «مادي» of ours
    return not any(reading.category in _STOPPERS for reading in known)


_IS_NO_PLURAL = Judged(
    lambda form: (
        form.raw.startswith("إ")
        and bool(form.readings)
        and all(
            reading.category in ("noun", "common")
            and reading.features.get("number") == "plural"
            and not reading.skip
            and not reading.value.startswith(("إ", "ا"))
            for reading in form.readings
        )
    )
)
"""«إدوار فيليب»: so spelled it is no plural of a noun that begins otherwise, «أدوار»."""
_IS_NAME_WITH_ARTICLE = Judged(
    lambda form: (
        any(reading.category == "given" and reading.article and not reading.conj for reading in form.readings)
        and form.categories.isdisjoint({"title", "honorific", "portfolio", "noun", "verb"})
    )
)
"""«المبارك» is a name behind a name, whatever else it means."""
_BEGINS = Judged(partial(_may_be_name, first=True))
_GOES_ON = Judged(partial(_may_be_name, first=False))
BEHIND_CLITIC = Judged(
    lambda form: (
        any(r.features.get("name") == "maybe" or r.category in ("given", "name_part") for r in form.readings)
        and all(reading.conj or reading.prep for reading in form.readings)
    )
)
"""A first name that can only be one behind a conjunction or a preposition: «وسليم», «بسليم»."""
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
        form.categories <= {"masdar", "participle", "adjective", "opaque", "common", "unit", "unit_part"}
        and not (form.text.endswith("يا") and form.read("adjective") is not None)  # «اتصل فلان هاتفيا، …»
        and not ("unit" in form.categories and form.text.endswith("ا"))  # «سجل فلان هدفا.»
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

    while words < LONGEST_NAME and at < count:
        form = forms[at]
        further = at > start
        hyphen = further and form.raw in "-‑–" and at + 1 < count
        if hyphen and sheet.tokens.glued(at) and sheet.tokens.glued(at + 1):
            at += 1
            continue
        if further and is_initial_point(forms, at):
            at += 1  # «إس. راماناثان»
            continue
        if at + 1 < count and is_initial_point(forms, at + 1) and at not in sheet.hits:
            at += 1  # «إم. راماناثان»: no «أم»
            words += 1
            continue
        if (
            form.text in cues().words["of_truth"]
            and at not in sheet.hits
            and sheet.word(at + 1) in cues().words["the_truth"]
        ):
            at = last = at + 2  # «أنوار الحق»
            words += 1
            continue
        if form.text in cues().words["of_god"] and at not in sheet.hits and _is_of_god(sheet, at + 1):
            at = last = at + 2  # «ضيف الله»
            words += 1
            continue
        if (_IS_THAT[form] and not (further and _is_van(sheet, at))) or (
            further and (_NUNATED in form.raw or form.text in praised)
        ):
            break  # «وضع الرئيس فلان إكليلاً»: no name is written with that ending; «السلطان هيثم بن طارق المعظم»
        if words > 1 and that_behind(sheet, at) and _is_of_god(sheet, at) and not begins_compound(forms[at - 1]):
            break  # «دعا سالم أوتينو الله أن»
        if (
            further
            and "verb" in form.categories
            and that_behind(sheet, at)
            and says(form)
            and not _is_fathered(sheet, at)
        ):
            break  # «لكن محيي الدين سالم رأى أنه …»
        if "preposition" in form.categories and is_no_name(sheet, at, further or begun):
            break
        if further:
            if form.text in cues().words["keepers"] and sheet.word(at + 1) in cues().words["kept"]:
                break  # «الكاردينال فلان أمين سر دولة الفاتيكان»
            reigns = "title" in form.categories or form.text in cues().words["reigning"]
            if reigns and is_of_a_state(sheet, at + 1):
                break  # «هنأ الشيخ محمد أمير قطر», «أطلع الرئيس عون الأمير القطري على»
            if "honorific" in form.categories and _is_style_of_another(sheet, at, words):
                break  # «التقى أحمد فؤاد السيدة كارين», but «أحمد السيد علي»
            if at == start + 1 and has_acted(sheet, start, at):
                break  # «شكر السيد أبلاكوا المغرب», «وسلمت الوزيرة كوبرت دعوة»
            if (
                form.text in sheet.by_word
                and is_surname(sheet, form)
                and is_surname(sheet, forms[start])
                and form.text != forms[start].text
            ):
                break  # «هنأ ماركوس إيشيبا»: one whom the text has named congratulates another
            if is_another_surname(sheet, start, at):
                break  # «وشكر الرئيس عبد الفتاح السيسي نافورو»
        if further and BEHIND_CLITIC[form] and not is_begotten(forms[at - 1], form):
            break  # «مامادو ديالو | وسليم الجربي»
        if further and form.text[0] == "و" and not form.readings and _joins(sheet, start, at, words):
            break
        hit = sheet.hits.get(at)
        son = further and forms[at - 1].text in cues().words["begetting"]  # «الحسين بن عبد الله الثاني»
        if hit is not None and further and hit.kinds == {"person"} and not son and is_another(sheet, start, at, words):
            break  # «التقى لي تشيانغ توكاييف», «استقبل السيسي وليام روتو»: two
        if hit is not None and further and hit.key.prep == "ك" and not hit.key.conj and not form.readings:
            hit = None  # «لونغ كوونغ»: behind a name nobody is likened to another
        if hit is not None and words > 1 and _is_of_a_clan(sheet, start, at):
            hit = None
        if hit is not None:
            if not is_person_word(sheet, hit) or (further and hit.key.conj):
                break
            at = last = hit.end
            words += 1
            if not further and is_only_surname(sheet, hit):
                return last
            joined = hit.end > hit.start + 1 and may_join(sheet, at)  # «فاهاغن خاتشاتوريان وكاثوليكوس …»
            if joined or forms[at - 1].text in cues().words["regnal"]:
                return last
            continue
        servant = further and form.text[:2] == "ال" and (begins_compound(forms[at - 1]) or forms[at - 1].text in sons)
        servant = servant or (further and _is_fathered(sheet, at))
        servant = servant or (further and is_begotten(forms[at - 1], form)) or (words == 1 and is_al_surname(sheet, at))
        servant = servant or (further and is_of_house(forms[at - 1], form))  # «آل نهيان»
        servant = servant or (words == 2 and is_al_surname(sheet, at) and _closes(sheet, at + 1))
        servant = servant or (further and form.text in cues().words["inner_names"] and _is_named_on(sheet, at + 1))
        servant = servant or (words > 1 and _is_of_a_clan(sheet, start, at))
        if further and form.text in sons and _son_of(sheet, at + 1):
            at += 1  # «محمد ولد عبد العزيز»
            continue
        if further and is_family_ordinal(sheet, at):
            at = last = at + 1  # «فيصل بن ثاني آل ثاني»
            words += 1
            continue
        if words == 1 and last == at and _is_regnal(sheet, start, at):
            return sheet.built[at].end  # «الملك فيليب السادس»
        if (at in sheet.built and not (servant and sheet.built[at].end == at + 1)) or not (
            servant
            or (further and (LIKENED[form] or _between_strange(sheet, at)))
            or (_GOES_ON if further else _BEGINS)[form]
            or ((begun or words == 2) and last == at and form.readings and _weak(sheet, at))
        ):
            break
        if further and form.text in cues().words["regnal"]:
            return at + 1  # «هنأ عبد الله الثاني كارين»: nobody's name goes on behind that
        at += 1
        words += 1
        if "name_part" not in form.categories or servant or _ends_name(sheet, at - 1):
            last = at  # «عبد العزيز» and «نور الدين» are names, «عبد» the beginning of one
    return last


def quoted_name_end(sheet: Sheet, opening: int, *, first_name: bool = True) -> int:
    """Where the quotation mark closes that opens at token `opening`, if a whole name of two words or more stands within; else `opening`.

    With `first_name`, one of the words must be known to be a first name, or the whole to be somebody: «رئيس الجمهورية "برهم صالح"».
    """
    mark = QUOTES.get(sheet.mark(opening))
    end = name_end(sheet, opening + 1) if mark is not None and opening + 2 < len(sheet.forms) else opening
    if end < opening + 3 or end >= len(sheet.forms) or sheet.forms[end].raw != mark:
        return opening
    hit = sheet.hits.get(opening + 1)
    if hit is not None and not is_person_word(sheet, hit):
        return opening
    somebody = hit is not None or any(is_first_name(form) for form in sheet.forms[opening + 1 : end])
    return end if somebody or not first_name else opening


def _is_fathered(sheet: Sheet, at: int) -> bool:
    """«سعيد أبو طالب»: behind «أبو» a word is a name, whatever else it means."""
    form, before = sheet.forms[at], sheet.forms[at - 1]
    father = any(reading.features.get("part") == "father" and not reading.skip for reading in before.readings)
    plain = form.kind == WORD and form.categories.isdisjoint(_NO_FATHER)
    return father and plain and all(not (reading.conj or reading.prep) for reading in form.readings)


_NO_FATHER = frozenset({"preposition", "particle", "conjunction", "pronoun", "title", "honorific", "number"})


def _is_regnal(sheet: Sheet, start: int, at: int) -> bool:
    """Whether an ordinal counts kings or popes: behind their title and one name."""
    built = sheet.built.get(at)
    if built is None or built.kind != "ordinal" or sheet.forms[at].text not in cues().words["regnal"]:
        return False
    return sheet.word(start - 1) in cues().words["who_are_counted"]


def _closes(sheet: Sheet, at: int) -> bool:
    """«ليلى إبراهيم الوكيل،», «ليلى إبراهيم الوكيل إن»: nothing but a name ends there."""
    return sheet.mark(at) in ("،", ",") or that_behind(sheet, at - 1)


def _is_named_on(sheet: Sheet, at: int) -> bool:
    """«عمر شيخ | يوسف»: whether a name goes on at token `at`."""
    hit = sheet.hits.get(at)
    if hit is not None:
        return is_person_word(sheet, hit) and not hit.key.conj
    return at < len(sheet.forms) and at not in sheet.built and _BEGINS[sheet.forms[at]] and sheet.word(at)[0] != "و"


def _is_of_god(sheet: Sheet, at: int) -> bool:
    part = sheet.forms[at].read("name_part") if at < len(sheet.forms) else None
    return part is not None and part.features.get("part") == "god"


def _is_of_a_clan(sheet: Sheet, start: int, at: int) -> bool:
    """«خليفة بن سالم المري»: behind a father's name a word in the form of a nisba is a family's, whatever else it means."""
    form = sheet.forms[at]
    begotten = any(sheet.word(k) in cues().words["begetting"] for k in range(start, at - 1))
    if not begotten or form.text[:2] != "ال" or at in sheet.built:
        return False
    if not form.text.endswith("ي"):  # «علي بن صالح الصالح،»
        return at not in sheet.hits and form.read("given") is not None and _closes(sheet, at + 1)
    hit = sheet.hits.get(at)
    nisba = hit is None or (hit.end == at + 1 and not hit.key.conj and all(e.form == "nisba" for e in hit.entries))
    return nisba and form.categories.isdisjoint(_NO_CLAN)


_NO_CLAN = frozenset({"title", "honorific", "ordinal", "relative", "weekday", "month", "portfolio"})


def _is_style_of_another(sheet: Sheet, at: int, words: int) -> bool:
    """Whether a style of address behind `words` words of a name begins another: «السيدة», «الدكتور», «السيد» before a surname that was told."""
    form, behind = sheet.forms[at], sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    style = form.read("honorific")
    if form.text[:2] == "ال" and style is not None and style.features.get("gender") == "feminine":
        return True
    if behind is None or behind.kind != WORD:
        return False
    if form.text in cues().words["styles_of_one"]:
        return True
    return words > 1 and behind.text in sheet.by_word and not is_surname(sheet, form)


def _is_van(sheet: Sheet, at: int) -> bool:
    """«ديفيد فان ويل»: a part of names with the letters of «أن», right between two strange words."""
    before, behind = sheet.forms[at - 1], sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if "name_part" not in sheet.forms[at].categories or before.readings or at - 1 in sheet.hits:
        return False
    strange = behind is not None and behind.kind == WORD and not behind.readings and at + 1 not in sheet.hits
    return strange and behind is not None and behind.text[:2] != "ال"


def has_acted(sheet: Sheet, start: int, at: int) -> bool:
    """Whether a surname that the text has told stands at `start`, and at token `at` a state or what is done: «أبلاكوا المغرب», «كوبرت دعوة»."""
    if at >= len(sheet.forms):
        return False
    surname, behind = sheet.forms[start], sheet.forms[at]
    done = "masdar" in behind.categories and behind.categories.isdisjoint({"given", "name_part"})
    state = any(entry.entity.startswith("state:") for entry in sheet.reference.names.get(behind.text))
    return (state or done) and surname.text in sheet.by_word and is_surname(sheet, surname)


def is_no_name(sheet: Sheet, at: int, begun: bool) -> bool:
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
    told = sheet.forms[at].text[1:] in sheet.by_word and at not in sheet.hits
    return told or joins_surname(sheet, start, at) or (words > 1 and _joins_another(sheet, at))


def _joins_another(sheet: Sheet, at: int) -> bool:
    """Whether و joins another whole name at token `at`: «… وجوزيف أوتينو»; what «وهبي» alone ends, it belongs to."""
    if at + 1 >= len(sheet.forms) or len(sheet.forms[at].text) < _SHORTEST_JOINED or at + 1 in sheet.built:
        return False
    behind = sheet.forms[at + 1]
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        return is_person_word(sheet, hit) and not hit.key.conj
    if behind.text[0] == "و" and (not behind.readings or _looks_prefixed(behind)):  # «حسن الخطيب وكونج واي مون»
        third = sheet.forms[at + 2] if at + 2 < len(sheet.forms) else None
        return third is not None and third.kind == WORD and not third.readings and third.text[0] not in "وا"
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
    if after is not None and office_noun(after) is not None:
        described = False  # «أحمد سعد الدين الأمين العام»
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
            and form.text[:2] != "ال"  # «رئيس الشركة السعودية أمين …»
            and all(e.entity.startswith(_ALSO_NAMES) or "given" in form.categories for e in hit.entries)
        )
    if "title" in form.categories:
        return is_given_name(sheet, at)
    if form.text in cues().words["in_the_name"]:
        return _is_family(sheet, at + 1)  # «المتحدث باسم الحكومة باسم العوادي»
    if _looks_prefixed(form) and at + 1 < len(sheet.forms) and not sheet.forms[at + 1].readings:
        return sheet.is_word(at + 1)
    return (
        bool(form.readings)
        and form.readings[0].category in ("preposition", "particle", "clock", "datepart")
        and form.text in cues().words["first_names"]
        and not strip_marks(form.raw).endswith("ى")
    )


def _is_family(sheet: Sheet, at: int) -> bool:
    """«العوادي»: a strange word with an article that ends as those of families do."""
    form = sheet.forms[at] if at < len(sheet.forms) and at not in sheet.hits else None
    return form is not None and not form.readings and form.text[:2] == "ال" and form.text.endswith("ي")


def _looks_prefixed(form: Form) -> bool:
    """«فام»: a word with no reading of its own, only one of ف or و and a particle."""
    return bool(form.readings) and all(
        reading.skip
        and reading.category in ("conjunction", "particle")
        and reading.features.get("subordinator") != "yes"
        for reading in form.readings
    )
