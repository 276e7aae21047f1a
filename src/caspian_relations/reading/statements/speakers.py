"""Who speaks, beside the verb of a reporting clause.

``reporting = [فـ | و | كما] verb {adverbial} [speaker] {adverbial} complement``, or the speaker before the verb.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from caspian_relations.arabic.tokens import NEWLINE, NUMBER, WORD, Form
from caspian_relations.reading.desk.complements import COMMAS, begins_report, complement_at, that_within
from caspian_relations.reading.desk.coordination import coordinated
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase, unfused
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import is_title_point
from caspian_relations.reading.statements.authors import author_of, data_author, past_issued, site_as_body
from caspian_relations.reading.statements.hearers import are_people, past_hearer

__all__ = [
    "SPEAKERS",
    "Speaker",
    "agrees",
    "bare",
    "counted_at",
    "described_end",
    "institution_behind",
    "is_human",
    "is_passive",
    "name_behind",
    "speaker_at",
    "speaker_of",
    "stretch",
    "with_his_body",
]

SPEAKERS = frozenset({"person", "organization", "state", "party", "title", "place", "people"})
"""Kinds of phrases that may say something."""
_OF_DATES = frozenset({"dateframe", "datepart"})
_DONE = frozenset({"noun", "masdar"})
_NOUNS = frozenset({"noun", "adjective", "participle", "common", "portfolio", "ordinal", "honorific", "masdar"})


class Speaker(NamedTuple):
    """Who speaks, at tokens ``[start, end)``: `phrases` that may be resolved, or only a description."""

    phrases: list[Phrase]
    start: int
    end: int
    span: tuple[int, int]
    """Characters from the first to the last letter that names or describes the speaker."""
    nobody: bool = False
    """The place is filled by something that cannot speak: «أكد الإعلان»."""


def speaker_at(
    sheet: Sheet, row: list[Phrase], index: int, at: int, end: int, verb: Phrase | None = None
) -> Speaker | None:
    """The speaker behind the verb: what stands at token `at` or after its adverbials; None if nobody is named there.

    `index` is the place in `row` to look from.
    """
    start = _adverbs(sheet, at, end)
    if (
        start + 1 < end
        and sheet.word(start) in _DEMONSTRATIVES
        and sheet.word(start + 1) in cues().statements["people"]
    ):
        start += 1  # «ويرى هذا الأخير أن», «وقال هذا المسؤول إن»
    if sheet.word(start) in cues().statements["the_same"] and sheet.word(start + 1) in cues().statements["last"]:
        start += 1  # «وأوضح ذات المصدر أن», «وأضافت نفس الباحثة»
    if start >= end:
        return None
    if start > at and sheet.forms[start].raw in COMMAS:  # «أعلن اليوم الثلاثاء، رئيس الوزراء أن»
        behind = next((phrase for phrase in row[index:] if phrase.start >= start + 1), None)
        if behind is not None and behind.start == start + 1 and behind.kind in ("person", "title") and not behind.prep:
            return speaker_at(sheet, row, index, start + 1, end, verb)
    if sheet.forms[start].raw in COMMAS:
        # «أكدت، اليوم الثلاثاء بالرباط، وزيرة الاقتصاد»
        close = next((k for k in range(start + 1, min(start + 14, end)) if sheet.forms[k].raw in COMMAS), None)
        if (
            close is None
            or close + 1 >= end
            or any(begins_report(sheet, k) or complement_at(sheet, k) == "that" for k in range(start + 1, close))
        ):
            return None
        later = speaker_at(sheet, row, index, close + 1, end, verb)
        return later if later is not None and later.start == close + 1 and not later.nobody else None
    told_to = past_hearer(sheet, row, index, start)
    if told_to > start:
        return speaker_at(sheet, row, index, told_to, end, verb)
    quoted = _in_quotes(sheet, row, index, start)
    if quoted is not None:
        return quoted
    if sheet.word(start) in cues().statements["both_of_them"]:
        return Speaker([], start, start + 1, sheet.span(start, start + 1))
    noun = counted_at(sheet, start, end)
    if noun is not None:
        stop = described_end(sheet, noun, end)
        return Speaker([], start, stop, sheet.span(start, stop))
    while index < len(row) and row[index].start < start:
        index += 1
    phrase = row[index] if index < len(row) and row[index].start == start else None
    form = sheet.forms[start]
    if (
        phrase is not None
        and phrase.kind == "document"
        and not phrase.prep
        and form.text in cues().statements["people"]
    ):
        phrase = None
    first = form.readings[0] if form.readings and (phrase is None or phrase.kind not in SPEAKERS) else None
    if first is not None and first.suffix and first.category in _DONE and not is_human(form):
        return None  # «اختتمت حديثها بالإشارة إلى»
    if phrase is not None and phrase.kind == "party" and form.text in cues().statements["reports"]:
        phrase = None  # «نشرة أصدرتها اللجنة»
    if phrase is not None and not phrase.conj and phrase.prep in ("", "*", "both"):
        if phrase.kind in SPEAKERS:
            if verb is not None and not agrees(verb, phrase):
                return None
            if phrase.kind == "place" and not _is_city(sheet, phrase):
                told = complement_at(sheet, phrase.end) == "that" and sheet.word(phrase.end)[:1] != "ب"
                body = site_as_body(sheet, phrase) if told else None  # but «ووصف ميناء كوبنهاغن بأنه مهم»
                return speaker_of([body]) if body is not None else None
            return _named(sheet, row, index, phrase, end)
        if phrase.kind == "document" and form.text in cues().statements["data"]:
            return _figures_of(sheet, row, index, start)
        if phrase.kind == "document":
            return _document(sheet, row, index, phrase)
        if (
            phrase.kind in ("event", "figure", "corridor", "region")
            and verb is not None
            and verb.suffix == ""
            and phrase.definite
        ):
            return Speaker(
                [], start, phrase.end, (phrase.first, phrase.last), nobody=_subject_like(sheet, phrase.end, verb)
            )
        if phrase.kind == "pronoun" and form.text in _DEMONSTRATIVES:
            return Speaker([], start, start + 1, sheet.span(start, start + 1), nobody=True)
    if form.text in cues().statements["one_of"] and sheet.is_word(start + 1) and start + 1 < end:
        stop = described_end(sheet, start + 1, end)  # «وقال أحد أقارب الضحية إن»
        return Speaker([], start, stop, sheet.span(start, stop))
    if verb is not None and form.text in cues().statements["addressed"] and verb.features.get("speech") == "call-for":
        return None  # «كما طالب المجتمع الدولي بوقف القتال»: who is called upon
    if verb is not None and form.text in cues().statements["data"] and not is_human(form):
        return _figures_of(sheet, row, index, start)
    if (phrase is None or phrase.kind == "masdar") and form.text in cues().statements["reports"]:
        report = Phrase("document", start, start + 1, *sheet.span(start, start + 1))
        return _document(sheet, row, index - 1, report)  # «وتوصي الورقة ب», «خلصت دراسة للبنك الدولي إلى»
    if (
        form.kind == WORD
        and is_human(form)
        and not _other_gender(form, verb)
        and (phrase is None or phrase.kind not in ("verb", "particle") or _sells(form, phrase, verb))
    ):
        stop = with_his_body(row[index : index + 4], described_end(sheet, start, end))
        return Speaker([], start, stop, sheet.span(start, stop))
    if (
        form.kind == WORD
        and not form.readings
        and phrase is None
        and (_may_be_surname(form) or _opens_a_line(sheet, verb))
        and that_within(sheet, start + 1, end) is not None
    ):
        return Speaker([], start, start + 1, sheet.span(start, start + 1))
    if (
        _is_thing(form, phrase)
        and complement_at(sheet, start + 1) in ("that", "إلى", "object")
        and that_within(sheet, start + 1, min(end, start + 6)) is not None
    ):
        return Speaker([], start, start + 1, sheet.span(start, start + 1), nobody=True)
    return _somebody(sheet, start, end) if verb is not None and phrase is None else None


def _opens_a_line(sheet: Sheet, verb: Phrase | None) -> bool:
    """«قال لازاريني إن» at the beginning of a line: whoever the verb is of is named, and nobody is told of before."""
    return verb is not None and not verb.conj and (verb.start == 0 or sheet.forms[verb.start - 1].kind == NEWLINE)


def _sells(form: Form, phrase: Phrase, verb: Phrase | None) -> bool:
    """«وقال تاجر حبوب إن»: right behind a verb of speech a noun of people is no verb of the same letters."""
    people = form.text in cues().statements["people"] and not phrase.conj and phrase.kind == "verb"
    return people and verb is not None and phrase.start == verb.end and phrase.end == phrase.start + 1


def _somebody(sheet: Sheet, start: int, end: int) -> Speaker | None:
    """«وقال اللواء المتقاعد فلان الفلاني إن»: a rank or a first name begins somebody's description, though the rest is no name that is known."""
    form = sheet.forms[start]
    if form.kind != WORD or start in sheet.hits or form.categories.isdisjoint({"honorific", "given"}):
        return None
    if not form.categories.isdisjoint({"preposition", "verb", "particle"}):
        return None  # «على منصته»
    if not sheet.is_word(start + 1) or sheet.forms[start + 1].read("preposition") is not None:
        return None
    that = that_within(sheet, start + 2, min(end, start + _REST))
    if that is None or any(sheet.forms[k].read("verb") is not None for k in range(start, that)):
        return None
    return Speaker([], start, that, sheet.span(start, that))


_REST = 8
"""How many tokens the description of a stranger may have."""
_DEMONSTRATIVES = frozenset({"هذا", "هذه", "ذلك", "تلك"})


def _is_city(sheet: Sheet, phrase: Phrase) -> bool:
    """Whether a place may stand for those who rule there: a city; not a port."""
    newcomer = sheet.newcomers.get(phrase.entity or "")
    known = sheet.reference.places.get(phrase.entity or "")
    kind = newcomer.place_kind if newcomer is not None else known.kind if known is not None else "site"
    return str(kind) in ("city", "province") or phrase.entity in cues().words["seats"]


_QUOTED = frozenset({"organization", "person"})


def _in_quotes(sheet: Sheet, row: list[Phrase], index: int, start: int) -> Speaker | None:
    """«ذكرت "فرانس 24" أن», «وأضاف "كوبرت" أن»: a body or a person whose name stands between quotation marks."""
    closing = QUOTES.get(sheet.forms[start].raw)
    if closing is None:
        return None
    whole = next((phrase for phrase in row[index : index + 2] if phrase.start == start), None)
    if whole is not None and whole.kind == "organization":
        return Speaker([whole], start, whole.end, (whole.first, whole.last))
    body = next((phrase for phrase in row[index : index + 3] if phrase.start == start + 1), None)
    if body is not None and body.kind in _QUOTED and sheet.mark(body.end) == closing:
        return Speaker([body], start, body.end + 1, (body.first, body.last))
    close = next((k for k in range(start + 2, min(start + 6, len(sheet.forms) - 1)) if sheet.mark(k) == closing), None)
    if close is None or complement_at(sheet, close + 1) != "that" or complement_at(sheet, start + 1) == "that":
        return None
    return Speaker([], start, close + 1, sheet.span(start + 1, close))  # a body that nobody knows


def counted_at(sheet: Sheet, at: int, end: int) -> int | None:
    """The token of the noun of people told by their number: «ثلاثة مصادر مطلعة», «4 مسؤولين», «عدد من الخبراء»; not «3 ملايين», nor «أكد 3 مرات»."""
    if at + 1 >= end:
        return None
    counted = sheet.forms[at].kind == NUMBER or sheet.forms[at].read("number") is not None
    if counted and any(are_people(r) and not (r.article or r.prep or r.conj) for r in sheet.forms[at + 1].readings):
        return at + 1
    words = cues().statements
    if sheet.word(at + 1) != "من" or not (counted or sheet.word(at) in words["several"]):
        return None
    noun = at + 2 + (sheet.word(at + 2) in words["great_ones"])  # «أربعة من كبار المسؤولين»
    if noun >= end:
        return None
    people = is_human(sheet.forms[noun]) or any(are_people(r) for r in sheet.forms[noun].readings)
    return noun if people else None


def _adverbs(sheet: Sheet, at: int, end: int) -> int:
    adverbs = cues().statements["adverbs"]
    while at < end:
        built = sheet.built.get(at)
        form = sheet.forms[at]
        if built is not None and built.kind == "date":
            at = built.end
        elif at + 1 < end and is_title_point(sheet.forms, at + 1):
            at += 2  # «وأكد د. أحمد السيد»
        elif form.kind == WORD and form.text in adverbs and at not in sheet.hits:
            if (
                form.text == "من"
                and sheet.word(at + 1) not in adverbs
                and sheet.word(at - 1) not in cues().statements["each"]
            ):
                return at
            at += 1
        else:
            return at
    return at


def agrees(verb: Phrase, phrase: Phrase) -> bool:
    """Whether the noun can be the subject: «أكد المشاركة» is he stressed the participation, «أكدت الوزارة» the ministry did."""
    if phrase.kind not in ("party", "title") or verb.kind != "verb":
        return True
    things = phrase.kind == "party" and phrase.features.get("number") == "plural"
    # «ودعا البنوك الدولية أن»
    shes = phrase.features.get("gender") == "feminine" or phrase.features.get("class") == "body"
    if things and shes and verb.features.get("gender") == "masculine":
        return verb.features.get("tense") is None or verb.features.get("number") != "singular"  # «ودعا شركات النفط إلى»
    if phrase.features.get("number", "singular") != "singular" or verb.features.get("number") != "singular":
        return phrase.features.get("case") != "oblique"
    mine, its = verb.features.get("gender"), phrase.features.get("gender")
    return mine is None or its is None or mine == its


def _other_gender(form: Form, verb: Phrase | None) -> bool:
    """«أكد المشاركة»: a feminine noun behind a masculine verb is what it stresses."""
    if verb is None or verb.kind != "verb" or verb.features.get("gender") != "masculine":
        return False
    return form.text.endswith("ه") and not any(
        r.features.get("number") == "plural" or r.features.get("gender") == "masculine" for r in form.readings
    )


def _subject_like(sheet: Sheet, at: int, verb: Phrase) -> bool:
    return True if verb.features.get("tense") == "present" else complement_at(sheet, at) == "that"


def _named(sheet: Sheet, row: list[Phrase], index: int, phrase: Phrase, end: int) -> Speaker:
    limit = next((k for k in range(index + 1, len(row)) if row[k].kind == "verb"), len(row))
    group = (
        coordinated(row, index, limit)
        if phrase.kind != "title" or phrase.features.get("number") != "singular"
        else [phrase]
    )
    name = name_behind(sheet, row, index, phrase)
    if name is not None:
        group = [name]
    last = group[-1]
    stop = max(last.end, phrase.end)
    if last.kind == "person":
        # An office after the name, «علي أكبر ولايتي، مستشار المرشد»، is an apposition that _pass_over follows to its end
        stop = next((k for k in range(last.start, last.end) if sheet.forms[k].raw in COMMAS), stop)
    span = (phrase.first, max(last.last, phrase.last))
    if phrase.kind in ("title", "party") and len(group) == 1 and group[0] is phrase:
        stop = described_end(sheet, phrase.start, end, stop)
        if not phrase.definite:
            stop = with_his_body(row[index + 1 : index + 4], stop)
        span = (phrase.first, sheet.tokens.end(stop - 1))
    return Speaker(group, phrase.start, stop, span)


def with_his_body(near: list[Phrase], stop: int) -> int:
    """«مسؤول في الخارجية الإثيوبية», «مصدر في الوزارة»: the end of a description that ends before token `stop`, with the body behind it."""
    body = next((phrase for phrase in near if phrase.start == stop + 1), None)
    if body is None or body.prep not in ("in", "at", "from"):
        return stop
    place = body.kind in ("organization", "place")
    return body.end if place or (body.kind == "party" and body.features.get("class") == "body") else stop


def name_behind(sheet: Sheet, row: list[Phrase], index: int, phrase: Phrase) -> Phrase | None:
    """The name behind a title that stands apart from it: «مفوض الطاقة الأوروبي، دان يورغنسن، أن»."""
    if phrase.kind != "title" or phrase.features.get("number", "singular") != "singular":
        return None
    joined = False
    for other in row[index + 1 : index + 6]:
        both = phrase.lemma in cues().words["callings"] and other.start == phrase.end and bool(other.parts)
        if other.kind == "person" and other.conj and both and other.parts[0].lemma in cues().words["callings"]:
            return other  # «الأكاديمي والدبلوماسي السابق غيلا فاسادزه»
        if other.kind == "title" and other.conj and not other.prep:
            joined, phrase = True, other  # «رئيس الغرفة ورئيس قطاع البحوث بوزارة الاقتصاد حسين عمران»
            continue
        if joined and other.kind in ("organization", "topic") and other.prep in ("", "b", "in", "*") and not other.conj:
            phrase = other
            continue
        if other.kind == "person" and not other.conj and not other.prep.strip("*"):
            comma = sheet.mark(other.start - 1) in COMMAS and other.start - phrase.end <= _FIELD
            return other if other.start == phrase.end or (comma and sheet.mark(other.end) in COMMAS) else None
        if other.kind not in ("stop", "nisba") or (other.kind == "stop" and other.lemma not in COMMAS):
            return None
    return None


_FIELD = 5
"""How many words of a field and a comma may stand between an office and who holds it: «للشؤون الأفريقية،»."""


def _figures_of(sheet: Sheet, row: list[Phrase], index: int, start: int) -> Speaker:
    """«تقديرات البنك الدولي», «بيانات أصدرتها الجمارك» are whose they are; «التقديرات» nobody's."""
    body = data_author(sheet, row, index, start)
    if body is None:
        return Speaker([], start, start + 1, sheet.span(start, start + 1), nobody=True)
    return Speaker([body], start, body.end, (sheet.tokens.starts[start], body.last))


def _document(sheet: Sheet, row: list[Phrase], index: int, phrase: Phrase) -> Speaker:
    """«بيان لوزارة الخارجية», «تقرير البنك الدولي» speak for their authors; «الإعلان», «الاتفاق» for nobody."""
    if sheet.forms[phrase.start].text not in cues().statements["reports"]:
        return Speaker([], phrase.start, phrase.end, (phrase.first, phrase.last), nobody=True)
    if sheet.word(phrase.start)[:2] == "ال" and sheet.word(phrase.end) in cues().statements["off"]:
        return Speaker([], phrase.start, phrase.end, (phrase.first, phrase.last))  # «ونقل البيان عن الوزير قوله إن»
    author = author_of(sheet, row, index + 1, phrase)
    if author is not None:
        return Speaker([author], phrase.start, author.end, (phrase.first, author.last))
    institution = institution_behind(sheet, phrase)
    if institution is not None:
        return institution
    stop = described_end(sheet, phrase.end - 1, len(sheet.forms))
    return Speaker([], phrase.start, stop, (phrase.first, sheet.tokens.end(stop - 1)))


def institution_behind(sheet: Sheet, document: Phrase) -> Speaker | None:
    """«بيان للرئاسة الكينية», «بيان صادر عن الرئاسة الكينية»: a body without a name of its own, whose the document is."""
    at = past_issued(sheet, document.end)
    if unfused(sheet.word(at)) not in cues().statements["institutions"]:
        return None
    stop = described_end(sheet, at, len(sheet.forms), at + 1)
    return Speaker([], at, stop, (document.first, sheet.tokens.end(stop - 1))) if stop > at + 1 else None


def is_human(form: Form) -> bool:
    """Whether a word is a noun for people or media: «مدرب», «وسائل», «المشاركون», «سكان»."""
    if form.text in cues().statements["people"]:
        return True
    if form.text.endswith("ون") and any(
        r.category in ("noun", "participle", "adjective") and r.features.get("case") == "nominative"
        for r in form.readings
    ):
        return True
    return any(r.category == "unit" and r.value == "person" and not r.prep and not r.conj for r in form.readings)


def _may_be_surname(form: Form) -> bool:
    text = form.text
    return (
        len(text) > 2
        and not text.endswith(("ات", "ه", "ها", "هما", "هم"))
        and (text[:2] != "ال" or text.endswith("ي"))
        and text[0] not in "بلك"
    )


def _is_thing(form: Form, phrase: Phrase | None) -> bool:
    """Whether a word is a definite noun for a thing, in the place of the speaker: «تشير التقديرات إلى أن»."""
    if form.kind != WORD or (phrase is not None and phrase.kind in ("particle", "verb", "pronoun")):
        return False
    if not form.readings:
        return form.text[:2] == "ال"
    first = form.readings[0]
    return first.article and first.category in ("noun", "common", "masdar", "participle") and not first.prep


def described_end(sheet: Sheet, start: int, end: int, known: int | None = None) -> int:
    """``description = noun {noun} {adjective | nisba}``: the end of the one that begins at token `start`.

    It goes on behind token `known`, where that is given. «مسؤول يمني رفيع», «مدرب الفريق»; in «ويتوقع الخبراء تراجع الأسعار» it is the first noun alone.
    """
    at = start + 1
    word = sheet.forms[start].text
    if word in cues().statements["last"] and (known is None or not word.startswith("ال")):
        return at
    if known in (None, at) and any(reading.suffix for reading in sheet.forms[start].readings[:1]):
        return at  # «ووصف ضيفه الاتفاق بأنه …»
    closed = _is_definite(sheet.forms[start])
    sound = word.endswith("ون") and not closed  # nothing follows its ن as a genitive
    adjective = False
    if known is not None:
        # A title or a party that the phrase grammar has read up to there
        at, adjective = known, known > start + 1
        closed = any(_is_definite(form) for form in sheet.forms[start:known])
        closed = closed or any(_is_proper(sheet, k) for k in range(start + 1, known))
    while at < end and at - start < 6:
        hit = sheet.hits.get(at)
        form = sheet.forms[at]
        if hit is not None:
            if hit.key.prep or hit.key.conj or (closed and not hit.key.article) or complement_at(sheet, at) == "that":
                break  # «بأن» is a surname, too
            at = hit.end
            closed = closed or hit.key.article
            adjective = True
            continue
        if form.raw in QUOTES and at == start + 1:
            # «موقع "أكسيوس" الأميركي»
            close = next((k for k in range(at + 1, min(at + 7, end)) if sheet.forms[k].raw == QUOTES[form.raw]), None)
            if close is None or close + 1 >= end:
                break
            at, closed = close + 1, True
            continue
        if form.kind != WORD or at in sheet.built or not form.readings or form.read("particle") is not None:
            break
        first = form.readings[0]
        if first.category in _OF_DATES:  # «مصدر مطلع»: the beginning of a year, elsewhere
            first = next((reading for reading in form.readings if reading.category in _NOUNS), first)
        if first.category not in _NOUNS or first.prep or first.conj or first.suffix:
            break
        if (closed or adjective) and first.article != closed:
            break
        if (closed and adjective and first.category in ("common", "participle")) or (
            sound and first.category != "adjective"
        ):
            break  # «طالب الوزير الكويتي المجتمع الدولي», «وصف مراقبون زيارة …»
        if closed and not (first.article and first.category in ("adjective", "participle", "ordinal", "common")):
            break
        if closed and form.text.endswith("ين") and not word.endswith(("ين", "ون")) and _are_several(form):
            break  # «اتهم رئيس الوزراء المعارضين بالتقصير»
        closed = closed or first.article
        adjective = adjective or first.category in ("adjective", "participle")
        at += 1
    return min(at, end)


def _is_proper(sheet: Sheet, at: int) -> bool:
    """«ممثل باكستان»: a proper name at token `at`, that no adjective of a state is, «مسؤول باكستاني»."""
    hit = sheet.hits.get(at)
    return hit is not None and not any(entry.form in ("nisba", "people") for entry in hit.entries)


def _are_several(form: Form) -> bool:
    return any(reading.features.get("number") == "plural" for reading in form.readings)


def _is_definite(form: Form) -> bool:
    return any(reading.article for reading in form.readings[:1]) or form.text[:2] == "ال"


def is_passive(sheet: Sheet, verb: Phrase) -> bool:
    """Whether written vowels make the verb passive: «أُعلن», «يُذكر»; «يُؤكد» is active, as its form has that vowel anyway."""
    if verb.features.get("voice") == "passive":
        return True
    raw = sheet.forms[verb.start].raw.replace("\u0640", "")  # without tatweel
    if "ُ" not in raw:
        return False
    if verb.features.get("tense") == "past":
        return "ُ" in raw[len(verb.conj) : len(verb.conj) + 5]
    return "ُ" in raw[len(verb.conj) :][1:3] and (verb.lemma in cues().statements["first_form"] or verb.lemma[0] in "ات")


def speaker_of(phrases: list[Phrase]) -> Speaker:
    """The speaker that `phrases` name."""
    return Speaker(phrases, phrases[0].start, phrases[-1].end, (phrases[0].first, phrases[-1].last))


def stretch(row: list[Phrase], at: int, length: int = 12) -> list[Phrase]:
    """At most `length` phrases from token `at` on."""
    index = bisect_left(row, at, key=_start)
    return row[index : index + length]


def _start(phrase: Phrase) -> int:
    return phrase.start


def bare(phrase: Phrase) -> Phrase:
    """The phrase without its preposition."""
    if not phrase.prep:
        return phrase
    return Phrase(
        phrase.kind, phrase.start, phrase.end, phrase.first, phrase.last, entity=phrase.entity, lemma=phrase.lemma, conj=phrase.conj,
        definite=phrase.definite, suffix=phrase.suffix, features=phrase.features, value=phrase.value, parts=phrase.parts,
    )  # fmt: skip
