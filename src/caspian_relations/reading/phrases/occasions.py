"""Occasions: the noun phrases that name a meeting, a visit, a call, a signing.

``occasion = head {adjective | ordinal | nisba | quoted | acronym} [complement]`` with the complement in construct («قمة منظمة …»), with
ل («الاجتماع التشاوري السادس لرؤساء دول …») or as a part of another occasion («الدورة التاسعة والعشرون من المؤتمر»).
"""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, NEWLINE, NUMBER, WORD, Form, Reading
from caspian_relations.reading.bodies.bodies import body_at
from caspian_relations.reading.bodies.owners import states_of_holders
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.names import name_phrase, names_inside
from caspian_relations.reading.phrases.editions import (
    article_before_digits,
    in_its_session,
    number_after,
    series_around_number,
    ten,
)
from caspian_relations.reading.phrases.occasion import Occasion, parties_of, refine, series_of, type_of_series

__all__ = ["Occasion", "occasion_at", "parties_of", "series_of"]

_QUOTES = {"«": "»", '"': '"', "“": "”", "(": ")"}
_JOINERS = frozenset("-–—‑/")
_LONGEST = 24
_OF_TWO = frozenset({"Congratulation", "Visit"})
"""What one does to another: who stands behind ل is not a part of what it is called."""
_BY_SOMEBODY = frozenset({"Meeting", "Visit", "Signing"})
"""Behind whose noun an official is who does it: «توقيع وزير الخارجية فلان ونظيره فلان اتفاقا»."""
_NAMELESS = _OF_TWO | {"Interview", "PhoneCall"}
"""What has no name: «الحديث «دام ساعة»»."""
_NOTHING: Mapping[str, str] = {}


def occasion_at(sheet: Sheet, start: int) -> Phrase | None:
    """The occasion at token `start`, or None."""
    hit = sheet.hits.get(start)
    series = None
    if hit is not None and hit.kinds == _BODIES and _is_congress(sheet, hit):
        return None
    if hit is not None:
        series = next((entry.entity for entry in hit.entries if entry.entity.startswith("series:")), None)
        if series is None or _one_more_party(sheet, hit.end):
            series = None
    if hit is not None and series is not None:
        kind = sheet.reference.series[series].kind
        occasion = Occasion("", type_of_series(str(kind)), True)
        occasion.series = series
        occasion.own = True
        noun = sheet.forms[start].read("noun")
        occasion.gender = noun.features.get("gender", "") if noun is not None else ""
        occasion.names.extend(names_inside(sheet, hit, "series"))
        end = number_after(sheet, hit.end, occasion)
        end = in_its_session(sheet, _follow(sheet, end, occasion, complement=False), occasion)
        first, last = sheet.span(start, end, hit.key.skip)
        noun = _head(sheet, start)
        features = noun.features if noun is not None else _NOTHING
        return _phrase(start, end, (first, last), occasion, hit.key.conj, hit.key.prep, features=features)
    head = _head(sheet, start)
    if head is None:
        return None
    around = series_around_number(sheet, start, head) if head.article else None
    if around is not None:
        kind = sheet.reference.series[around.series].kind
        occasion = Occasion(head.value, type_of_series(str(kind)), True)
        _names_inside(sheet, start + 1, around.end, occasion)
        occasion.series, occasion.ordinal, occasion.own = around.series, around.ordinal, True
        end = _follow(sheet, around.end, occasion, complement=False)
        return _phrase(start, end, sheet.span(start, end, head.skip), occasion, head.conj, head.prep)
    words = cues().words
    entry = cues().occasions[head.value]
    occasion = Occasion(head.value, entry["type"], head.article)
    occasion.head, occasion.gender = entry, head.features.get("gender", "")
    before = sheet.word(start - 1)
    if before in words["first"] and not head.article:
        occasion.ordinal, occasion.own, occasion.definite = 1, True, True
    if head.suffix:
        occasion.definite = True
    end = start + 1
    end = number_after(sheet, end, occasion)
    end = in_its_session(sheet, _follow(sheet, end, occasion, complement=True), occasion)
    if (
        head.features.get("number") == "plural"
        and entry.get("plural") == "no"
        and not occasion.adjectives & words["phone"]
    ):
        return None  # «اتصالات», save «اتصالات هاتفية»
    refine(sheet, occasion)
    other = occasion.adjectives - words["regular"]  # «الدورة التدريبية الثالثة»
    one_of_a_run = occasion.coming or (occasion.ordinal is not None and head.article and not other)
    if occasion.type == "none" and one_of_a_run and occasion.lemma in words["session"] and not occasion.names:
        occasion.type = "Meeting"  # «النسخة المقبلة», «النسخة الثانية» of what was told before
    if occasion.type == "none" and occasion.lemma in words["works_of_a_commission"] and _is_of_a_commission(occasion):
        (sitting,) = words["what_works_are"]  # «أشغال اللجنة المشتركة التونسية الكينية»
        occasion.type, occasion.head = "Meeting", cues().occasions[sitting]
    if occasion.type == "none":
        return None
    first, last = sheet.span(start, end, head.skip)
    first = first if occasion.inner is None else occasion.inner
    return _phrase(start, end, (first, last), occasion, head.conj, head.prep, head.suffix, head.features)


def _is_of_a_commission(occasion: Occasion) -> bool:
    """Whether it is of a body of two states, and of nothing else: «أعمال اللجنة العليا المشتركة بين البلدين»."""
    if len(occasion.names) != 1 or occasion.names[0].value != "unlisted":
        return False
    parts = occasion.names[0].parts
    return len({part.entity for part in parts if part.kind in ("state", "nisba")}) > 1 or any(
        part.kind == "party" for part in parts
    )


def _one_more_party(sheet: Sheet, at: int) -> bool:
    """«القمة الخليجية (-) الأوروبية» is not the run of «القمة الخليجية»."""
    hit = sheet.hits.get(at + 1 if sheet.mark(at) in _JOINERS else at)
    return hit is not None and hit.key.article and any(entry.form == "nisba" for entry in hit.entries)


def _is_the_next(sheet: Sheet, start: int, phrase: Phrase, occasion: Occasion) -> bool:
    """«تشارك في القمة كينيا وغانا»: behind a noun with its article no name is its own; but «زيارته مصر», «أول قمة أفريقية»."""
    return phrase.kind == "place" or (
        phrase.kind in ("state", "region", "organization")
        and occasion.type != "Visit"
        and sheet.word(start - 2) not in cues().words["first"]
    )


def _phrase(
    start: int,
    end: int,
    span: tuple[int, int],
    occasion: Occasion,
    conj: str,
    prep: str,
    suffix: str = "",
    features: Mapping[str, str] = _NOTHING,
) -> Phrase:
    first, last = span
    return Phrase(
        "event", start, end, first, last, lemma=occasion.lemma, conj=conj, prep=prep, suffix=suffix, definite=occasion.definite,
        features=features, value=occasion, parts=tuple(occasion.names),
    )  # fmt: skip


_BODIES = frozenset({"organization"})


def _is_congress(sheet: Sheet, hit: Hit) -> bool:
    """«الكونغرس», «الكونغرس الأمريكي»: a parliament; «الكونغرس العالمي للطاقة» is a conference."""
    noun = sheet.forms[hit.start].read("noun")
    if noun is None or noun.value not in cues().words["congress"]:
        return False
    behind = sheet.forms[hit.end] if hit.end < len(sheet.forms) and hit.end not in sheet.hits else None
    described = behind is not None and any(r.article and r.category == "adjective" for r in behind.readings)
    return hit.end > hit.start + 1 or not described


def _head(sheet: Sheet, start: int) -> Reading | None:
    occasions, form = cues().occasions, sheet.forms[start]
    for reading in form.readings:
        if reading.category in ("noun", "masdar") and reading.value in occasions:
            if reading.suffix and strip_marks(form.raw).endswith("ة"):
                continue  # «دول معرضة للخطر» is no «معرضه»
            return reading
    return None


def _follow(sheet: Sheet, at: int, occasion: Occasion, *, complement: bool) -> int:
    """Read what belongs to the occasion after its head; returns the end of the phrase."""
    forms = sheet.forms
    start = at
    inside = False
    end = at
    words = cues().words
    while at < len(forms) and at - start < _LONGEST:
        at = article_before_digits(sheet, at)
        built = sheet.built.get(at)
        if built is not None:
            if built.kind != "ordinal" or (built.conj and occasion.ordinal is not None):
                break
            counts = not inside or _counts_head(sheet, at, occasion) or _counts_session(sheet, at, occasion)
            if occasion.ordinal is None and counts:
                occasion.ordinal = int(built.value)
            occasion.own = True
            at = end = built.end
            continue
        hit = sheet.hits.get(at)
        if hit is not None:
            phrase = name_phrase(sheet, hit)
            if phrase is None:
                break
            if phrase.kind == "series" and occasion.type == "none" and occasion.head.get("part") and not phrase.conj:
                part = _part(sheet, at, occasion)  # «أعمال القمة العربية»
                if part is not None:
                    _adopt(occasion, part)
                    return part.end
            if phrase.kind == "series" and occasion.words & words["no_occasion"]:
                break  # «المؤتمر الصحفي لقمة بريكس»
            if phrase.kind == "series" and occasion.adjectives & words["preparing"]:
                at = end = number_after(sheet, hit.end, Occasion("", "", True))  # «المؤتمر التحضيري لكوب 29»
                occasion.own = True
                continue
            if phrase.kind == "series" and occasion.series is None and not inside:
                occasion.series, occasion.own = phrase.entity, True  # «قمة بصيغة «C5+1»»
                kind = type_of_series(str(sheet.reference.series[phrase.entity or ""].kind))
                if kind == "ClimateConference" or (occasion.type == "Meeting" and kind == "Summit"):
                    occasion.type = kind  # «قمة كوب 30», «الاجتماع الدوري لمجلس رؤساء دول الرابطة»
                occasion.names.extend(phrase.parts)
                at = end = number_after(sheet, hit.end, occasion)
                continue
            if phrase.kind == "person" or phrase.prep == "ب":
                break
            if phrase.kind == "nisba" and not inside and hit.key.article != occasion.definite:
                break
            # «القمة الثانية للصين - آسيا الوسطى»
            dashed = sheet.mark(hit.end) in _JOINERS and hit.end + 1 in sheet.hits
            if phrase.kind in ("state", "place", "people") and phrase.prep == "ل" and not inside and not dashed:
                break
            if phrase.conj and not (occasion.names and occasion.names[-1].end == at):
                break
            if (
                not (phrase.prep or inside or dashed)
                and occasion.definite
                and _is_the_next(sheet, start, phrase, occasion)
            ):
                break
            if not complement and phrase.kind != "nisba":
                break
            occasion.names.append(phrase)
            occasion.own = True
            inside = inside or phrase.kind != "nisba"
            at = end = hit.end
            continue
        mark = sheet.mark(at)
        if (
            mark in _JOINERS
            and end == at
            and occasion.names
            and occasion.names[-1].kind in ("nisba", "state", "region")
            and at + 1 in sheet.hits
        ):
            at += 1  # «قمة روسية–أذربيجانية–أرمينية»
            continue
        if mark in _QUOTES and occasion.type == "none" and (part := _part(sheet, at, occasion)) is not None:
            _adopt(occasion, part)  # «أعمال «منتدى …»»
            return part.end
        if mark in _QUOTES:
            close = _close(sheet, at, _QUOTES[mark])
            if close is None or (mark != "(" and occasion.type in _NAMELESS):
                break
            if mark == "(":
                if not _acronym(sheet, at + 1, close, occasion):
                    break
            elif not _acronym(sheet, at + 1, close, occasion):
                first = forms[at + 1]
                phrased = (first.readings and first.readings[0].prep) or "preposition" in first.categories
                if (phrased and at > start + 1) or "particle" in first.categories:
                    break  # «موعد الزيارة «لم يحدد بعد»»; else it is a name: «قمة «من أجل ميثاق جديد»»
                occasion.quoted = (at + 1, close)
                occasion.own = True
                _names_inside(sheet, at + 1, close, occasion)
            at = end = close + 1
            continue
        form = forms[at]
        if form.kind == LATIN and not inside and not occasion.names:
            at += 1
            continue
        if form.kind != WORD:
            break
        if not form.readings and form.text in sheet.by_word:
            break  # «زيارة الفاعوري إلى نيروبي»: somebody named before
        if not form.readings:
            if form.text[:2] in ("ال", "لل") and (occasion.definite or inside) and complement:
                occasion.words.add(form.text)
                inside = True
                at += 1
                end = at
                continue
            if not occasion.definite and not inside and complement and form.text[0] not in "وفبلك":
                occasion.words.add(form.text)
                inside = True
                at += 1
                end = at
                continue
            break
        if occasion.type == "Visit" and inside and form.text in words["of_work_too"]:
            at = end = at + 1  # «زيارة أخوة وعمل إلى الجزائر»
            continue
        reading = form.readings[0]
        if inside and reading.category == "adjective" and not reading.article and form.read("portfolio") is not None:
            reading = form.read("portfolio") or reading  # «اجتماع وزراء داخلية المنظمة»
        category = reading.category
        if category == "title" and reading.prep and occasion.type in _OF_TWO:
            break  # «برقية تهنئة للرئيس فلان»
        if form.text in words["un"] and at + 1 < len(forms) and (other := forms[at + 1].read("adjective")) is not None:
            occasion.words.add(form.text)  # «لقاء غير رسمي»
            occasion.words.add(other.value)
            occasion.own = True
            at = end = at + 2
            continue
        if reading.value in words["coming"] or form.text in words["coming"]:
            occasion.coming = True
            at = end = at + 1
            continue
        if not inside and occasion.definite and occasion.ordinal is None and (number := ten(form)) is not None:
            occasion.ordinal = number
            occasion.own = True
            at = end = at + 1
            continue
        if category == "ordinal" and at + 1 < len(forms) and forms[at + 1].text in words["time"]:
            break  # «القمة لأول مرة»
        if category == "ordinal" and not inside:
            occasion.ordinal = int(reading.value)
            occasion.own = True
            at = end = at + 1
            continue
        if category in ("adjective", "participle") and not reading.prep and (reading.article or not occasion.definite):
            if (reading.conj and not occasion.adjectives and not inside) or (
                not inside and _is_of_a_man(form, occasion)
            ):
                break
            if category == "participle" and not reading.article and form.read("adjective") is None:
                if occasion.type == "Signing" and inside and _is_before_between(sheet, at):
                    at = end = at + 1  # «توقيع اتفاق قرض ميسر بين مصر واليابان»
                    continue
                break
            occasion.adjectives.add(reading.value)
            occasion.words.add(reading.value)
            occasion.own = True
            at = end = at + 1
            continue
        quote = _format_end(sheet, at)
        if quote > at:
            at = quote
            continue
        if not complement:
            break
        if category == "preposition":
            within = not reading.conj and form.text == "من" and occasion.head.get("part")
            if within and (part := _part(sheet, at + 1, occasion)) is not None:
                _adopt(occasion, part)
                return part.end
            if occasion.type == "Signing" and form.text == "بين":
                break
            if inside and form.text in ("في", "بين") and at + 1 in sheet.hits and _is_body(sheet, at + 1, form.text):
                at += 1
                continue
            listed = states_of_holders(sheet, start, at) if not occasion.names and form.text == "في" else at
            if listed > at:
                at = listed
                continue
            break
        body = body_at(sheet, at) if reading.features.get("class") == "body" and (reading.prep or not inside) else None
        if body is not None and not body.conj and body.prep in ("", "ل"):
            occasion.names.append(body)
            occasion.own = inside = True
            at = end = body.end
            continue
        if (
            not inside
            and not occasion.definite
            and any(r.category == "verb" and r.value in words["hold"] for r in form.readings)
        ):
            break  # «اجتماع عُقد أمس»
        if category in ("noun", "masdar", "common", "title", "portfolio") and not reading.suffix:
            if inside and "verb" in form.categories and not (reading.article or reading.prep) and _is_closed(sheet, at):
                break  # «وبعد مراسم الاستقبال عقد الرئيسان لقاء»
            # «أول محادثات قمة بين …»
            leaders = at == start and occasion.ordinal == 1 and reading.value in words["summit"]
            if occasion.definite and not inside and not reading.article and not reading.prep and not leaders:
                break
            heads = category == "title" and reading.features.get("number") == "plural" and not occasion.names
            if reading.prep not in ("", "ل") or (reading.prep == "ل" and inside and not reading.article and not heads):
                break  # but «اجتماع القمة غير الرسمي لقادة المنظمة»
            again = reading.value == occasion.lemma  # «الاجتماع الثاني للمجلس والاجتماع الثالث للجنة»
            if reading.conj and (again or not (inside and (reading.article or at + 1 in sheet.hits))):
                break  # but «لرؤساء دول وحكومات الاتحاد الأفريقي»
            if reading.article and not reading.prep and not inside and occasion.definite:
                break
            if category == "title" and occasion.type in _BY_SOMEBODY and reading.features.get("number") == "singular":
                break  # «لقاء الرئيس الأميركي»: whom, not of what kind
            if occasion.head.get("part") and reading.value in cues().occasions and not reading.conj:
                part = _part(sheet, at, occasion)
                counted = part is not None and occasion.ordinal is not None and part.value.type in CONVENED
                sitting = part is not None and part.value.type == "Meeting" and part.value.ordinal is None
                counted = counted or (sitting and occasion.ordinal is not None and occasion.lemma in words["session"])
                if part is not None and (
                    reading.prep != "ل"
                    or part.value.series
                    or part.value.ordinal
                    or (counted and (part.value.own or occasion.lemma in words["session"]))
                ):
                    _adopt(occasion, part)  # «الجلسة الافتتاحية للدورة الخامسة للمؤتمر»
                    return part.end
            if reading.prep == "ل" and (reading.value in words["time"] or form.text in words["for_the_time"]):
                break  # «القمة للمرة الأولى»
            format_ = occasion.type == "Meeting" and occasion.ordinal is not None and reading.prep == "ل"
            if format_ and reading.value in cues().occasions and (inner := _format_of(sheet, at)) is not None:
                occasion.names.extend(inner.value.names)  # «الاجتماع الرابع لمنتدى التعاون …»
                occasion.words |= inner.value.words
                at = end = inner.end
                continue
            if reading.prep == "ل" and (reading.features.get("class") == "event" or occasion.type == "Visit"):
                break
            occasion.words.add(reading.value)
            occasion.words.add(form.text.removeprefix("لل"))
            inside = True
            if reading.article or reading.prep:
                occasion.own = True
            occasion.own = True
            at = end = at + 1
            continue
        break
    return end


def _is_closed(sheet: Sheet, at: int) -> bool:
    """Whether a definite noun stands before token `at`: nothing indefinite goes on in construct behind it."""
    before = sheet.forms[at - 1]
    return before.kind == WORD and bool(before.readings) and before.readings[0].article


def _is_of_a_man(form: Form, occasion: Occasion) -> bool:
    """«حضر الجلسة الأمين العام …»: a masculine title does not qualify a feminine noun."""
    return occasion.gender == "feminine" and any(
        reading.category == "title" and reading.features.get("gender") == "masculine" for reading in form.readings
    )


def _format_end(sheet: Sheet, at: int) -> int:
    """``('بصيغة' | 'في' 'صيغة' | 'في' 'إطار' 'صيغة') «…»``: the opening quotation mark, `at` where none stands there."""
    for length in (1, 2, 3):
        if sheet.mark(at + length) in _QUOTES and " ".join(sheet.words[at : at + length]) in cues().words["format"]:
            return at + length
    return at


def _counts_head(sheet: Sheet, at: int, occasion: Occasion) -> bool:
    """«قمة مجموعة بريكس السابعة عشرة»: an ordinal behind a name inside counts the occasion with whose gender it agrees."""
    named = bool(occasion.names) and occasion.names[-1].end == at and not occasion.names[-1].prep
    named = named or _counts_named(occasion)  # «منتدى طشقند الدولي الرابع»
    return named and occasion.gender == ("feminine" if sheet.forms[at].text.endswith("ه") else "masculine")


def _counts_session(sheet: Sheet, at: int, occasion: Occasion) -> bool:
    """«اجتماعات الدورة الثامنة عشرة للجنة»: the number of the session is that of its meetings."""
    noun = sheet.forms[at - 1].read("noun") if occasion.type == "Meeting" else None
    return noun is not None and noun.article and noun.value in either("session", "rounds")


def _counts_named(occasion: Occasion) -> bool:
    """Whether only a city and the occasion's own adjectives stand behind its noun."""
    return len(occasion.names) == 1 and occasion.names[0].kind == "place" and not occasion.words - occasion.adjectives


def _part(sheet: Sheet, at: int, whole: Occasion) -> Phrase | None:
    """The occasion of which this one is a session: «الدورة … من المعرض الدولي», «أعمال القمة», «النسخة الثالثة من «منتدى …»»."""
    if at >= len(sheet.forms):
        return None
    close = _QUOTES.get(sheet.mark(at))
    if close is None:
        return occasion_at(sheet, at)
    part = occasion_at(sheet, at + 1)
    if part is None or sheet.mark(part.end) != close:
        return None
    part.value.quoted = part.value.quoted or (at + 1, part.end)
    part.end += 1
    return part


def _format_of(sheet: Sheet, at: int) -> Phrase | None:
    """The forum or dialogue, with a name of its own, of which a numbered meeting is one."""
    reading = _head(sheet, at)
    if reading is None or cues().occasions[reading.value]["type"] not in ("Conference", "Interview"):
        return None
    end = _follow(sheet, at + 1, inner := Occasion(reading.value, "Conference", reading.article), complement=True)
    inner.head = cues().occasions[reading.value]
    if inner.ordinal is not None or not (inner.names or inner.quoted):
        return None
    return _phrase(at, end, sheet.span(at, end, reading.skip), inner, "", "ل")


def _is_before_between(sheet: Sheet, at: int) -> bool:
    """Whether those between whom it is are told right behind, or behind what it is worth."""
    return sheet.word(at + 1) in cues().words["between"] or sheet.word(at + 1) in cues().words["worth"]


def _adopt(occasion: Occasion, part: Phrase) -> None:
    inner: Occasion = part.value
    if occasion.type == "none":
        occasion.inner = part.first if inner.inner is None else inner.inner
    occasion.type = inner.type
    occasion.series = occasion.series or inner.series
    occasion.ordinal = occasion.ordinal or inner.ordinal
    occasion.names.extend(inner.names)
    occasion.words |= inner.words
    occasion.adjectives |= inner.adjectives
    occasion.quoted = occasion.quoted or inner.quoted
    occasion.coming = occasion.coming or inner.coming
    occasion.own = occasion.own or inner.own
    occasion.closing = occasion.closing or inner.closing or occasion.lemma in cues().words["ending"]
    occasion.lemma, occasion.gender = inner.lemma, inner.gender
    occasion.head = inner.head
    occasion.definite = occasion.definite or inner.definite


def _is_body(sheet: Sheet, at: int, preposition: str) -> bool:
    entries = sheet.hits[at].entries
    if preposition == "بين":
        return True
    return any(entry.entity.startswith(("organization:", "region:")) for entry in entries)


def _close(sheet: Sheet, opening: int, mark: str) -> int | None:
    for at in range(opening + 1, min(opening + _LONGEST, len(sheet.forms))):
        if sheet.forms[at].raw == mark or sheet.forms[at].kind == NEWLINE:
            return at if at > opening + 1 and sheet.forms[at].raw == mark else None
    return None


def _acronym(sheet: Sheet, start: int, close: int, occasion: Occasion) -> bool:
    """«(COP29)», «(كوب 29)», «(ECO)» behind the name they abbreviate."""
    if close - start > 4:
        return False
    hit = sheet.hits.get(start)
    if hit is None:
        return all(
            sheet.forms[i].kind in (LATIN, NUMBER) or sheet.forms[i].raw in "+-" for i in range(start, close)
        ) and any(sheet.forms[i].kind == LATIN for i in range(start, close))
    series = next((entry.entity for entry in hit.entries if entry.entity.startswith("series:")), None)
    if series is not None:
        occasion.series = series
        occasion.type = type_of_series(str(sheet.reference.series[series].kind))
        number_after(sheet, hit.end, occasion)
        occasion.own = True
    elif all(not entry.entity.startswith("organization:") for entry in hit.entries):
        return False
    return True


def _names_inside(sheet: Sheet, start: int, end: int, occasion: Occasion) -> None:
    for at in range(start, end):
        if at in sheet.hits:
            phrase = name_phrase(sheet, sheet.hits[at])
            if phrase is not None:
                occasion.names.append(phrase)
                if phrase.kind == "series":
                    occasion.series = phrase.entity
