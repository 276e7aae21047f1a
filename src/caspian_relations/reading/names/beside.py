"""Names told by what stands around them: «، مارا تشكونيا:», «هنأ عون ماكرون»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import NO_SURNAME, is_person_word, name_end
from caspian_relations.reading.names.words import first_name_at

__all__ = ["past_unknown_body", "source_name_end", "strange_name_end", "two_in_a_row", "weak_name_end"]


def strange_name_end(sheet: Sheet, at: int) -> int:
    """The end of a name at token `at` whose second word is strange: «فريد كوستانيان»; `at` for none."""
    end = name_end(sheet, at) if first_name_at(sheet, at) else at
    return end if end > at + 1 else at


def weak_name_end(sheet: Sheet, at: int) -> int:
    """The end of a name between two marks whose first word has another meaning, and whose others have none: «، مارا تشكونيا:»; `at` for none."""
    first = sheet.forms[at] if at < len(sheet.forms) else None
    if first is None or first.kind != WORD or at in sheet.hits or at in sheet.built:
        return at
    if any(r.prep or r.conj or r.suffix or r.article or _is_no_name(r) for r in first.readings):
        return at
    end = at + 1
    while end < min(at + 4, len(sheet.forms)) and sheet.is_word(end):
        form = sheet.forms[end]
        hit = sheet.hits.get(end)
        if (
            form.readings
            or end in sheet.built
            or len(form.text) < 3
            or (hit is not None and not is_person_word(sheet, hit))
        ):
            return at
        end += 1
    return end if end > at + 1 and sheet.mark(end) in ("،", ",", ":") else at


def source_name_end(sheet: Sheet, title: Phrase, at: int) -> int:
    """«بحسب وزير المالية توحيد حسين.»: the end of a name between the office of a source and a mark, one of whose words is strange; `at` for none."""
    sources, cue, ahead = cues().statements, sheet.word(title.start - 1), sheet.word(title.start)
    if not (cue in sources["bare"] or (cue in sources["of"] and ahead.startswith("ل"))):
        return at
    strange, end = False, at
    while end < min(at + 4, len(sheet.forms)) and sheet.is_word(end):
        form = sheet.forms[end]
        hit = sheet.hits.get(end)
        if end in sheet.built or (hit is not None and (hit.kinds != {"person"} or hit.key.prep or hit.key.conj)):
            return at
        if hit is not None or not form.readings or form.categories in ({"given"}, {"name_part"}):
            strange = True
        elif form.read("name_part") is None and any(
            r.prep or r.conj or r.suffix or r.article or _is_no_name(r) for r in form.readings
        ):
            return at
        end += 1
    return end if strange and end > at + 1 and sheet.mark(end) in _BEHIND_SOURCES else at


_BEHIND_SOURCES = ("،", ",", ".", "؛", ":")


def _is_no_name(reading: Reading) -> bool:
    """A verb, a preposition and the like; «دانا», by its letters what two do, is a name."""
    return reading.category in NO_SURNAME and reading.features.get("number") != "dual"


def two_in_a_row(sheet: Sheet, hit: Hit) -> bool:
    """«هنأ عون ماكرون»: behind a verb that one does to another, two surnames that are nobody's first name are two people."""
    before, after = (sheet.phrases[-1] if sheet.phrases else None), sheet.hits.get(hit.end)
    if before is None or before.kind != "verb" or before.end != hit.start or after is None or after.key.skip:
        return False
    if not all(e.entity.startswith("person:") and e.form == "surname" for e in after.entries):
        return False
    first = sheet.forms[hit.start]
    if hit.end != hit.start + 1 or not first.categories.isdisjoint({"given", "name_part"}):
        return False
    frames = cues().frames.get(before.lemma, ())
    return any(
        all("person" in f.get("types", {}).get(slot, ()) for slot in ("subject", "object"))
        for f in frames
        if "types" in f
    )


_OF_TOWNS = frozenset({"mayor", "governor"})


def past_unknown_body(sheet: Sheet, title: Phrase, at: int) -> int:
    """«رئيس الموساد ديفيد برنياع»: a strange word with the article before two more is the body that he heads, no first name."""
    form = sheet.forms[at] if at + 2 < len(sheet.forms) else None
    if form is not None and not title.parts and title.lemma in _OF_TOWNS and title.end == title.start + 1 == at:
        town = not form.readings and at not in sheet.hits and name_end(sheet, at + 1) == name_end(sheet, at)
        return at + 1 if town and name_end(sheet, at) > at + 2 else at  # «عمدة مالندي فلان الفلاني»
    if form is None or title.parts or at in sheet.hits or form.readings or form.text[:2] != "ال" or len(form.text) < 6:
        return at
    end = at + 1
    while sheet.is_word(end) and end not in sheet.hits and (quality := sheet.forms[end].readings[:1]):
        if quality[0].category != "adjective" or not quality[0].article or quality[0].skip:
            break
        end += 1  # «رئيس الخورال الكبير فلان الفلاني»
    if name_end(sheet, end) <= end + 1:
        return at
    first, last = sheet.span(at, end)
    entity = sheet.newcomer("organization", sheet.tokens.text[first:last])
    sheet.asides.append(Phrase("organization", at, end, first, last, entity=entity, definite=True, value="unlisted"))
    return end
