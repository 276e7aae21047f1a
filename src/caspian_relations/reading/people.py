"""People in office: titles, names, and which name goes with which title.

The name of a person nobody listed is read by grammar: after a title or an honorific, or before one, after a verb that takes a
person. It ends where the name ends: at the first word that the lexicon knows to be something else.
"""

from __future__ import annotations

from caspian_relations.reading.cues import cues
from caspian_relations.reading.naming import is_given_name, is_person_word, person_name
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet
from caspian_relations.reading.titles import office_noun, title_at, title_owner

__all__ = ["listed_person", "person_in_office", "trailing_titles"]


def person_in_office(sheet: Sheet, start: int) -> Phrase | None:
    """``person = {honorific} title {honorific} name | {honorific} name [['،'] title]``, or a title alone.

    «الرئيس الأذربيجاني إلهام علييف», «سلطان أحمد الجابر، رئيس COP28».
    """
    forms = sheet.forms
    at = start
    honorific = forms[at].read("honorific")
    if honorific is not None and honorific.features.get("kind") == "anaphor":
        first, last = sheet.span(at, at + 1, honorific.skip)  # «وأشار جلالته»
        return Phrase(
            "title",
            at,
            at + 1,
            first,
            last,
            lemma="anaphor",
            value=forms[at].text[honorific.skip :],
            conj=honorific.conj,
            prep=honorific.prep,
            definite=True,
            features=honorific.features,
        )
    honorific = None
    while at < len(forms) and (found := forms[at].read("honorific")) is not None and at not in sheet.hits:
        honorific = honorific or found
        at += 1
    title = (
        title_at(sheet, at) if at < len(forms) and not (honorific is not None and is_given_name(sheet, at)) else None
    )
    if title is not None:
        at = title.end
        while at < len(forms) and forms[at].read("honorific") is not None and at not in sheet.hits:
            at += 1
        plural = title.features.get("number") in ("dual", "plural")
        if plural:
            title = _list_head(sheet, title)
            if title.kind == "person":
                return title
        found_name = None if plural else person_name(sheet, _past_epithet(sheet, at))
        if found_name is None and not plural:
            found_name = _in_apposition(sheet, at)
        lead = honorific or office_noun(forms[title.start]) or forms[title.start].readings[0]
        if found_name is None:
            if title.features.get("named") == "yes":
                return None  # «الجناح الكازاخستاني في المعرض»
            if honorific is not None:
                title.start, title.first = start, sheet.span(start, title.end, lead.skip)[0]
                title.conj, title.prep = lead.conj, lead.prep
            return title
        return _in_office(sheet, found_name, (title,), start, lead.conj, lead.prep)
    if honorific is None or at == start:
        return None
    found_name = person_name(sheet, at)
    if found_name is None:
        return None
    return _in_office(
        sheet, found_name, tuple(trailing_titles(sheet, found_name.end)), start, honorific.conj, honorific.prep
    )


def _past_epithet(sheet: Sheet, at: int) -> int:
    """«رئيس تركمانستان الموقر سردار …»: a strange adjective between the office and a known name."""
    following = sheet.hits.get(at + 1)
    if (
        at not in sheet.hits
        and sheet.word(at)[:2] == "ال"
        and following is not None
        and is_person_word(sheet, following)
        and not following.key.conj
    ):
        return at + 1
    return at


def _in_apposition(sheet: Sheet, at: int) -> Phrase | None:
    """«رئيس الحكومة، السيد عزيز أخنوش»: the name between commas, behind an honorific."""
    if sheet.mark(at) not in ("،", ",") or at + 2 >= len(sheet.forms):
        return None
    at += 1
    start = at
    while at < len(sheet.forms) and at not in sheet.hits and sheet.forms[at].read("honorific") is not None:
        at += 1
    return person_name(sheet, at) if at > start else None


def _list_head(sheet: Sheet, title: Phrase) -> Phrase:
    """``list = plural-title of name {'و' of name} | plural-title of {'و' of}``.

    «الرئيسان الروسي فلاديمير بوتين والأذربيجاني إلهام علييف»: the first person; «رؤساء أذربيجان وكازاخستان»: the title with its states.
    """
    if title.parts and title.parts[0].end == title.end:
        name = person_name(sheet, title.end)
        if name is not None:
            sheet.list_office = title
            return _in_office(sheet, name, (title,), title.start, title.conj, title.prep)
    parts = list(title.parts)
    end = title.end
    while parts and (hit := sheet.hits.get(end)) is not None and hit.key.conj:
        found = title_owner(sheet, hit)
        if found is None or found.kind != parts[0].kind:
            break
        parts.append(found)
        end = hit.end
    if end > title.end:
        title.parts, title.end, title.last = tuple(parts), end, parts[-1].last
    return title


def listed_person(sheet: Sheet, at: int) -> Phrase | None:
    """The next member of a list of people under one plural title: «… وأوزبكستان شوكت ميرزيوييف»."""
    head = sheet.list_office
    before = sheet.phrases[-1] if sheet.phrases else None
    if head is None or before is None or before.kind != "person" or before.end < at - 1:
        return None
    of = title_owner(sheet, sheet.hits[at])
    if of is None or not head.parts or of.kind != head.parts[0].kind or not of.conj:
        return None
    name = person_name(sheet, of.end)
    if name is None:
        return None
    title = Phrase("title", at, of.end, of.first, of.last, lemma=head.lemma, definite=True, parts=(of,))
    return _in_office(sheet, name, (title,), at, of.conj, of.prep)


def trailing_titles(sheet: Sheet, at: int) -> list[Phrase]:
    """``['،'] title`` after a name."""
    comma = at < len(sheet.forms) and sheet.forms[at].raw in "،,"
    title_start = at + 1 if comma else at
    if title_start >= len(sheet.forms):
        return []
    form = sheet.forms[title_start]
    head = form.readings[0] if form.text in cues().words["chief"] and form.readings else form.read("title")
    if head is None or head.conj or head.prep or title_start in sheet.hits or head.suffix:
        return []
    if head.features.get("number") in ("dual", "plural") and not head.features.get("case"):
        return []
    title = title_at(sheet, title_start)
    return [title] if title is not None and (title.definite or title.parts or comma) else []


def _in_office(sheet: Sheet, name: Phrase, titles: tuple[Phrase, ...], start: int, conj: str, prep: str) -> Phrase:
    end = max([name.end, *(title.end for title in titles)])
    person = Phrase(
        "person",
        start,
        end,
        name.first,
        name.last,
        entity=name.entity,
        conj=conj,
        prep=prep,
        definite=True,
        parts=titles,
        value=name.value,
        features=name.features,
    )
    assert name.entity is not None
    if titles:
        sheet.offices.setdefault(name.entity, []).extend(titles)
    return person
