"""Whose a document is that speaks: «بيان لوزارة الخارجية», «تقرير نشره البنك», «بيان صادر عن الحكومة»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Form
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "author_of",
    "data_author",
    "is_talk",
    "issued_link",
    "issuer_of",
    "medium_spoken_to",
    "note_medium",
    "past_issued",
    "site_as_body",
]

_AUTHORS = frozenset({"organization", "person", "party", "title", "state"})
_OF = frozenset({"", "*", "of", "from", "about"})
_ADJECTIVES = 3
"""How many adjectives a document may have before its author: «بيان صحفي مشترك»."""


def author_of(sheet: Sheet, row: list[Phrase], index: int, document: Phrase) -> Phrase | None:
    """``document {adjective} [participle 'عن' | verb-with-its-pronoun] author``; `index` is the place of the document in `row`, or of what follows."""
    plain = _past_adjectives(sheet, document.end)
    at = past_issued(sheet, document.end)
    issued = at if at > plain else 0
    author = next((phrase for phrase in row[index : index + 6] if phrase.start >= at), None)
    if author is None or author.kind not in _AUTHORS or author.prep not in _OF or author.conj:
        return None
    if issued:
        return author if author.start == at else None
    near = author.start <= document.end + _ADJECTIVES and all(
        sheet.is_word(k) for k in range(document.end, author.start)
    )
    governs = author.features.get("kind") == "government"  # «بيان للحكومة الكينية»
    told = author.definite or (governs and any(part.kind == "state" for part in author.parts))
    body = author.kind == "party" and told and (governs or author.features.get("class") == "body")
    return author if near and (body or author.kind in ("organization", "person")) else None


def past_issued(sheet: Sheet, end: int) -> int:
    """The token behind the adjectives of a document that ends before token `end`, and behind «صادر عن» or «نشرته» if they follow."""
    at = _past_adjectives(sheet, end)
    if at >= len(sheet.forms):
        return at
    issued = _is_issued(sheet, at, sheet.forms[at])
    if not issued and sheet.is_word(at) and at not in sheet.hits and at + 1 < len(sheet.forms):
        issued = _is_issued(sheet, at + 1, sheet.forms[at + 1])  # «تقرير حديث صادر عن»
    return issued or at


def _past_adjectives(sheet: Sheet, at: int) -> int:
    end = at
    while end < min(at + _ADJECTIVES, len(sheet.forms)) and sheet.is_word(end) and end not in sheet.hits:
        readings = sheet.forms[end].readings
        if not readings or readings[0].category not in ("adjective", "participle", "common") or readings[0].prep:
            break
        if _is_issued(sheet, end, sheet.forms[end]):
            break
        end += 1
    return end


def _is_issued(sheet: Sheet, at: int, form: Form) -> int:
    """The token of the author behind «صادر عن» or «نشرته»; 0 where neither stands at token `at`."""
    verbs = cues().words["publish"]
    for reading in form.readings:
        if reading.category == "verb" and reading.suffix and reading.value in verbs and not reading.conj:
            return at + 1
        if (
            reading.category == "participle"
            and reading.value in verbs
            and sheet.word(at + 1) in cues().words["issued_by"]
        ):
            return at + 2
    return 0


def _publishes(form: Form) -> bool:
    """«صادرة», «صدر»: what is issued, by a participle or a verb."""
    return any(
        reading.category in ("participle", "verb")
        and reading.value in cues().words["publish"]
        and not (reading.conj or reading.prep)
        for reading in form.readings
    )


def issued_link(sheet: Sheet, at: int) -> int | None:
    """«لتقرير التجارة الخارجية السنوي الصادر اليوم عن الجمارك»: the token of «عن» behind the document at token `at` that somebody issued."""
    for k in range(at + 1, min(at + _FURTHEST_ISSUED, len(sheet.forms) - 1)):
        if not sheet.is_word(k):
            return None
        if _publishes(sheet.forms[k]):
            near = range(k + 1, min(k + _ISSUED_BY, len(sheet.forms)))
            return next((link for link in near if sheet.word(link) in cues().words["issued_by"]), None)
        if sheet.forms[k].readings[:1] and sheet.forms[k].readings[0].category == "verb":
            return None
    return None


_FURTHEST_ISSUED = 7
"""How far behind a document its «صادر» may stand."""
_ISSUED_BY = 6
"""How far behind «صادر» its «عن» may stand."""


def issuer_of(sheet: Sheet, at: int, near: list[Phrase]) -> Phrase | None:
    """«وفقا لبيانات صادرة اليوم عن الجمارك», «لتقرير التجارة الصادر عن»: the body behind the participle or the verb and «عن»."""
    link = issued_link(sheet, at)
    author = next((phrase for phrase in near if phrase.start == link + 1), None) if link is not None else None
    return author if author is not None and author.kind in ("organization", "party", "person") else None


def data_author(sheet: Sheet, row: list[Phrase], index: int, start: int) -> Phrase | None:
    """``data {adjective} [participle 'عن' | verb-with-its-pronoun] {date} body``: «بيانات رسمية أصدرتها اليوم جمارك لاغوس», «أرقام ميناء مومباسا»."""
    at = _past_adjectives(sheet, start + 1)
    form = sheet.forms[at] if at < len(sheet.forms) else None
    issued = _is_issued(sheet, at, form) if form is not None else 0
    at = issued or at
    while issued and at in sheet.built and sheet.built[at].kind == "date":
        at = sheet.built[at].end
    body = next((phrase for phrase in row[index : index + 6] if phrase.start == at), None)
    if body is None or body.conj or body.prep not in _OF:
        return None
    if body.kind == "organization":
        return body
    return site_as_body(sheet, body) if body.kind == "place" and body.prep in ("", "*") else None


def site_as_body(sheet: Sheet, place: Phrase) -> Phrase | None:
    """«أعلن ميناء مومباسا أن»: a port or an airport that speaks is a body, too; None for a town."""
    newcomer, known = sheet.newcomers.get(place.entity or ""), sheet.reference.places.get(place.entity or "")
    kind = newcomer.place_kind if newcomer is not None else known.kind if known is not None else None
    if str(kind) not in _SITES_THAT_SPEAK:
        return None
    state = sheet.reference.state_of(place.entity or "") if newcomer is None else newcomer.state
    entity = sheet.newcomer("organization", sheet.tokens.text[place.first : place.last], state)
    body = Phrase(
        "organization", place.start, place.end, place.first, place.last, entity=entity, definite=True, value="unlisted"
    )
    sheet.asides.append(body)
    return body


_SITES_THAT_SPEAK = frozenset({"port", "airport"})


def note_medium(sheet: Sheet, start: int, end: int) -> None:
    """«كشفت رئيسة الغرفة لـ«بورصة نيوز» عن …», «في مقابلة مع «بورصة نيوز»»: the medium to whom somebody said it, between a verb of speech and what was said."""
    for at in range(start, min(end, start + _REACH)):
        to = sheet.word(at) == "ل" or (sheet.word(at) in cues().words["to_whom"] and is_talk(sheet, at - 1))
        if to and sheet.mark(at + 1) in QUOTES:
            _medium_at(sheet, at + 1)
            return


def medium_spoken_to(sheet: Sheet, at: int) -> str | None:
    """``preposition '«' medium '»'`` right behind a noun of talking: «في حديث إلى «المساء»», «حوار مع «النيل»»."""
    to = sheet.word(at) == "ل" or sheet.word(at) in cues().words["to_whom"]
    return _medium_at(sheet, at + 1) if to and sheet.mark(at + 1) in QUOTES else None


def _medium_at(sheet: Sheet, at: int) -> str | None:
    """The medium between the quotation marks that open at token `at`, «بورصة نيوز»; None where a person stands there, or a sentence."""
    closing = QUOTES[sheet.mark(at)]
    close = next((k for k in range(at + 1, at + 6) if sheet.mark(k) == closing), None)
    if close is None or any(sheet.mark(k) for k in range(at + 1, close)):
        return None
    hit = sheet.hits.get(at + 1)
    known = hit.entries if hit is not None and hit.end == close else ()
    entity = next((entry.entity for entry in known if entry.entity.startswith("organization:")), None)
    if entity is None and any(entry.entity.startswith("person:") for entry in known):
        return None
    first, last = sheet.span(at + 1, close)
    entity = entity or _told_before(sheet, at - 1, sheet.tokens.text[first:last])
    if all(aside.start != at + 1 for aside in sheet.asides[-4:]):
        sheet.asides.append(
            Phrase("organization", at + 1, close, first, last, entity=entity, definite=True, value="unlisted")
        )
    return entity


def is_talk(sheet: Sheet, at: int) -> bool:
    """«في حوار مع «النيل»»: an interview at token `at`."""
    return any(reading.features.get("kind") == "interview" for reading in sheet.forms[at].readings)


def _told_before(sheet: Sheet, at: int, name: str) -> str:
    """«أفادت وكالة «فارس» بأن …. وقال لـ«فارس»»: the medium that the text has named so, else a new one."""
    for phrase in sheet.phrases[:_FIRST]:
        if phrase.start >= at:
            break
        if phrase.kind == "organization" and phrase.entity and sheet.tokens.text[: phrase.last].endswith(name):
            return phrase.entity
    return sheet.newcomer("organization", name)


_FIRST = 60
"""Among how many phrases of a text its medium is looked for."""
_REACH = 24
"""How far behind the verb that medium may stand."""
