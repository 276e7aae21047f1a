"""What may stand between an office and the name of who holds it: «لشؤون أفريقيا», «في مركز الدراسات», the rest of a long office."""

from __future__ import annotations

from caspian_relations.arabic.tokens import PUNCT
from caspian_relations.reading.bodies.bodies import body_at
from caspian_relations.reading.bodies.parts import is_medium
from caspian_relations.reading.bodies.sites import site_at
from caspian_relations.reading.desk.complements import that_within
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import takes_person
from caspian_relations.reading.names.beside import weak_name_end
from caspian_relations.reading.names.names import name_phrase
from caspian_relations.reading.names.naming import is_person_word, name_end, quoted_name_end

__all__ = ["begins_clause", "name_and_frame", "past_affairs", "past_rest_of_office", "whole_at"]


def whole_at(sheet: Sheet, at: int) -> Phrase | None:
    """The body, site or name at token `at`."""
    hit = sheet.hits.get(at)
    return name_phrase(sheet, hit) if hit is not None else body_at(sheet, at) or site_at(sheet, at)


def begins_clause(sheet: Sheet, at: int) -> bool:
    """Whether a verb or «أن» stands at token `at`."""
    form = sheet.forms[at]
    return form.text in cues().statements["frames"] or bool(form.readings and form.readings[0].category == "verb")


def past_affairs(sheet: Sheet, title: Phrase, at: int) -> int:
    """``['ل' words | ('في' | 'ب') words]`` between a title and the name, or the comma before it.

    «المبعوث الصيني لشؤون أفريقيا لي هوي», «الخبير في شؤون الطاقة تيمور صادقوف», «الباحثة في مركز الدراسات، الدكتورة منى علي،». Token `at` where
    no name follows.
    """
    if at >= len(sheet.forms) or not sheet.is_word(at) or title.features.get("number", "singular") != "singular":
        return at
    reading = sheet.forms[at].readings[0] if sheet.forms[at].readings else None
    if any(
        (r.features.get("kind") == "counterpart" and r.prep) or (r.category == "title" and r.prep == "ب")
        for r in sheet.forms[at].readings
    ):
        return at  # «اجتمع الرئيس بنظيره الأوكراني فلان», «اتصل الرئيس الكيني بوزير الخارجية التونسي فلان»: two
    if _is_sent_to(sheet, at):
        return at
    if sheet.word(at) == "ب" and sheet.mark(at + 1) in QUOTES and quoted_name_end(sheet, at + 1) > at + 1:
        return at  # «التقى رئيس المجلس بـ"ليلى كوبرت"»: two
    k = at + 1
    whole: Phrase | None = None
    joined = sheet.word(at)[:1] == "و" and sheet.word(at)[1:] in cues().statements["people"]
    if joined and reading is not None and reading.article and reading.category == "adjective":
        k = at + 1  # «الأكاديمي والدبلوماسي السابق غيلا فاسادزه»
    apart = sheet.word(at) in either("within", "accredited") or _speaks_for(sheet, title, at)
    if apart and _is_told(sheet, at + 1):
        return at  # «أكد المسؤول في رسالة إلى فلان أن»
    if apart or (reading is not None and reading.prep == "ب" and not reading.conj):
        whole = whole_at(sheet, at + apart)
        if whole is None and not apart and _is_praised(sheet, title, at):
            return at  # «رحب الوزير بتعيين فلان»: somebody else
        k = whole.end if whole is not None else at + apart + 1
    elif not joined and (reading is None or reading.prep != "ل" or reading.conj):
        return at
    elif at in sheet.hits and not joined:
        whole = whole_at(sheet, at)  # «قال المدير لوكالة الأناضول فلان إن»
        k = sheet.hits[at].end
    while k < min(at + _LONGEST_AFFAIRS, len(sheet.forms)):
        if name_and_frame(sheet, k) or _apposed(sheet, k):
            if whole is not None and whole.kind == "organization":
                sheet.asides.append(whole)
            elif whole is not None and whole.kind == "state" and title.parts:
                newcomer = sheet.newcomers.get(title.parts[0].entity or "")
                if newcomer is not None:
                    newcomer.state = newcomer.state or whole.entity  # «مدير دائرة الموانئ في الإمارات فلان»
            return k
        if sheet.word(k) in cues().words["diplomatic_ranks"] and name_end(sheet, k + 1) > k + 2:
            return k + 1  # «وكيل الوزارة للشؤون السياسية السفير فلان»
        before = sheet.phrases[-1] if sheet.phrases else None
        tells = before is not None and before.end == title.start and takes_person(before)
        styled = past_styles(sheet, k) if tells or _speaks_for(sheet, title, at) else k
        if styled > k and name_and_frame(sheet, styled):
            return styled
        if not sheet.is_word(k) or begins_clause(sheet, k):
            break
        if _is_of_another(sheet, k):
            break  # «تحدث المسؤول بحضور نظيره فلان»: two
        hit = sheet.hits.get(k)
        k = hit.end if hit is not None and not is_person_word(sheet, hit) else k + 1  # «لجنوب ووسط آسيا»
    return at


def _is_sent_to(sheet: Sheet, at: int) -> bool:
    """«دعوة وزير خارجية بلاده | لسمو الأمير فلان»: behind the office in one's own land «ل» and a style or an office say to whom."""
    own = any(
        r.category == "noun" and r.suffix and r.features.get("kind") == "state" for r in sheet.forms[at - 1].readings
    )
    return own and any(r.category in ("honorific", "title") and r.prep == "ل" for r in sheet.forms[at].readings)


def past_styles(sheet: Sheet, at: int) -> int:
    """«الناطق باسم الوزارة | السفير | فلان الفلاني», «المستشار الدكتور فلان»: behind the styles of address and the bare ranks at token `at`."""
    while at < len(sheet.forms) and at not in sheet.hits and sheet.is_word(at):
        form = sheet.forms[at]
        style = form.read("honorific")
        rank = form.read("title") if form.text in cues().words["rank_styles"] else None
        if (style is None or style.conj or style.prep) and (rank is None or rank.conj or rank.prep):
            break
        at += 1
    return at


def _is_of_another(sheet: Sheet, at: int) -> bool:
    """«لدى استقباله | الوزير فلان», «نظيره»: a definite office, or what is his, between an unnamed office and a name: it is of somebody else."""
    readings = sheet.forms[at].readings
    office = any(r.category == "title" and r.article and r.features.get("number") == "singular" for r in readings)
    office = office and sheet.word(at - 1) not in either("posts", "affairs")  # «المرشح لمنصب المدير العام فلان»
    his = any(r.suffix and (r.category == "masdar" or r.features.get("kind") == "counterpart") for r in readings[:2])
    return office or his


def _speaks_for(sheet: Sheet, title: Phrase, at: int) -> bool:
    """«المتحدث باسم الخارجية | فلان الفلاني يؤكد»: «باسم» behind a spokesman, and no first name."""
    return title.lemma == "spokesperson" and title.end == at and sheet.word(at) in cues().office_links


def _is_told(sheet: Sheet, at: int) -> bool:
    """«في رسالة», «في لقاء»: in what, or where, an official says something."""
    if at >= len(sheet.forms):
        return False
    return sheet.word(at) in cues().statements["utterances"] or role(sheet.forms[at]).startswith("event")


def _is_object(sheet: Sheet, at: int) -> bool:
    """«وصف الوزير تصريحات فلان بأنها»: an indefinite noun right behind a definite office is what its holder speaks of."""
    if at >= len(sheet.forms) or at in sheet.hits or not sheet.word(at - 1).startswith("ال"):
        return False
    first = sheet.forms[at].readings[0] if sheet.forms[at].readings else None
    bare = first is not None and not (first.article or first.prep or first.conj or first.suffix)
    return bare and first is not None and first.category in ("noun", "masdar", "common")


def _is_praised(sheet: Sheet, title: Phrase, at: int) -> bool:
    """«أشاد الوزير بجهود الرئيس فلان»: whether «ب» at token `at` is that of the verb before the office, and not of its affairs."""
    before = sheet.phrases[-1] if sheet.phrases else None
    verb = before is not None and before.kind == "verb" and before.end == title.start
    own = f"ل{sheet.word(at).removeprefix('بال').removeprefix('ب')}" in cues().words["affairs"]
    return verb and before is not None and before.lemma in cues().statements["with_b"] and not own


def _apposed(sheet: Sheet, at: int) -> bool:
    """Whether a comma stands at token `at`, and behind it a style of address and a name, or a name of two words up to the next mark."""
    if sheet.mark(at) not in ("،", ",") or not sheet.is_word(at + 1):
        return False
    start = at + 1
    while start < len(sheet.forms) and sheet.forms[start].read("honorific") is not None and start not in sheet.hits:
        start += 1
    if start >= len(sheet.forms):
        return False
    end = name_end(sheet, start)
    if start > at + 1 and end > start:
        return True
    return (name_and_frame(sheet, start) and bool(sheet.mark(end))) or weak_name_end(sheet, start) > start


def name_and_frame(sheet: Sheet, at: int) -> bool:
    """Whether a name of two words at least begins at token `at`, and أن, a mark or a verb stands behind it."""
    hit = sheet.hits.get(at)
    if hit is not None and not is_person_word(sheet, hit):
        return False
    if hit is not None and hit.end == at + 1 and _is_quality(sheet, at):
        return False
    end = name_end(sheet, at)
    if end < at + 2 or end >= len(sheet.forms):
        return False
    if hit is not None and hit.end > at + 1:
        return True  # a full name that is known
    after = sheet.forms[end]
    if after.text in cues().statements["frames"] or after.kind == PUNCT or "verb" in after.categories:
        return True
    if hit is None and not any(form.readings for form in sheet.forms[at:end]):
        return True  # «أنتونيلا باساني تمويل المحطة»: words that nobody knows
    first = sheet.forms[at]
    strange = hit is not None or first.categories <= {"opaque"} or first.read("given") is not None
    told = "preposition" in after.categories or after.text in cues().statements["saying"] or _is_hearer(sheet, end)
    return strange and told


def _is_quality(sheet: Sheet, at: int) -> bool:
    """«الباحث في الشأن | السوداني | فلان الفلاني»: a surname that is an adjective, too, behind a definite noun of the office."""
    noun = sheet.word(at - 1)[:2] == "ال" and "title" not in sheet.forms[at - 1].categories
    return noun and sheet.word(at)[:2] == "ال" and sheet.word(at).endswith("ي")


def _is_hearer(sheet: Sheet, at: int) -> bool:
    """«لوكالة تريند إن», «لـ«الأفق» إن», «للصحفيين إن»: whether somebody to whom a thing is said stands at token `at`, and «أن» or what was said behind."""
    hit = sheet.hits.get(at)
    to = hit.key.prep if hit is not None else next((r.prep for r in sheet.forms[at].readings), "")
    apart = sheet.word(at).rstrip("ـ") == "ل"
    stop = min(at + _HEARER, len(sheet.forms))
    if sheet.word(at - 1) in cues().statements["anonymous"]:
        return False  # «قال خبير فضل حجب اسمه لـ«الأفق» إن»
    medium = name_phrase(sheet, hit) if hit is not None and to == "ل" and sheet.mark(hit.end) else None
    if medium is not None and is_medium(sheet, medium):
        return True  # «…، كما ذكر الخبير فلان لوكالة رويترز.»
    return (to == "ل" or apart) and (that_within(sheet, at + 1, stop) is not None or _is_said(sheet, at + 1, stop))


def _is_said(sheet: Sheet, at: int, end: int) -> bool:
    """Whether a colon stands before token `end`."""
    return any(sheet.mark(k) == ":" for k in range(at, end))


_HEARER = 8
"""How many tokens whoever hears a thing may have."""


_LONGEST_AFFAIRS = 6


def past_rest_of_office(sheet: Sheet, title: Phrase, at: int) -> int:
    """«وأكد نائب وزير الدولة لشؤون مجلس الوزراء | فلان الفلاني أن»: the token of a name right before «أن» behind a verb of speech; `at` for none."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if before is None or before.end != title.start or not takes_person(before):
        return at
    with_b = at < len(sheet.forms) and any(reading.prep == "ب" for reading in sheet.forms[at].readings[:1])
    if with_b and _is_praised(sheet, title, at) and whole_at(sheet, at) is None:
        return at
    if _is_object(sheet, at):
        return at
    k = at
    while k < min(at + _LONGEST_REST, len(sheet.forms) - 1):
        form = sheet.forms[k]
        if k > at and form.text[:2] != "ال" and (name_and_frame(sheet, k) or _and_surname(sheet, k)):
            return k
        further = _past_word_of_office(sheet, k)
        if further == k or _is_of_another(sheet, k):
            return at
        k = further
    return at


def _and_surname(sheet: Sheet, at: int) -> bool:
    """«سالم المسلط أن»: a first name, and a definite word right before «أن»."""
    behind = sheet.word(at + 2) in cues().statements["frames"] and sheet.word(at + 1)[:2] == "ال"
    return behind and sheet.forms[at].read("given") is not None


_LONGEST_REST = 12
"""How many tokens of a long office may stand before the name."""


def _past_word_of_office(sheet: Sheet, at: int) -> int:
    """The token behind a word that may stand in a long office: a noun without a pronoun, a name that is nobody's, «في» before a body."""
    hit = sheet.hits.get(at)
    if hit is not None and "person" not in hit.kinds:
        return hit.end
    form = sheet.forms[at]
    if not sheet.is_word(at) or at in sheet.built or begins_clause(sheet, at):
        return at
    if form.text in cues().office_links:
        return at if _is_told(sheet, at + 1) else at + 1
    first = form.readings[0] if form.readings else None
    if first is None:
        return at + (form.text.startswith(("ال", "وال", "بال", "لل")))
    return at + (first.category in _OF_OFFICES and not first.suffix)


_OF_OFFICES = frozenset(
    {
        "noun",
        "adjective",
        "portfolio",
        "masdar",
        "participle",
        "common",
        "title",
        "ordinal",
        "unit",
        "unit_part",
        "honorific",
    }
)
