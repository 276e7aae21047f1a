"""Halls, palaces, museums: sites that are called by an adjective, by a noun, or by what they are for."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import WORD, Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["hall_at"]


def hall_at(sheet: Sheet, start: int) -> Phrase | None:
    """``center {word} 'للمؤتمرات' | palace adjective | palace noun``; None for what is no such site.

    «مركز كينياتا الدولي للمؤتمرات», «القصر الرئاسي», «المتحف الوطني», «قصر المؤتمرات», «ساحة الحرية».
    """
    words = cues().words
    for reading in sheet.forms[start].readings:
        if reading.category != "noun" or reading.suffix:
            continue
        end = start + 1
        if reading.article:
            end = _adjectives_end(sheet, end) if reading.value in words["sites_by_adjective"] else end
        else:
            if reading.value in words["convention_places"]:
                end = _purpose_end(sheet, end)
            if end == start + 1 and reading.value in words["sites_by_noun"]:
                end = _noun_end(sheet, end)
        if end > start + 1:
            return _site(sheet, start, end, reading)
    return None


def _purpose_end(sheet: Sheet, at: int) -> int:
    """Behind «مركز | أبوظبي الوطني للمعارض | …»: the token behind what it is for; `at` where nothing says it."""
    purposes = cues().words["convention_purposes"]
    for end in range(at, min(at + _LONGEST, len(sheet.forms))):
        form = sheet.forms[end]
        if form.kind != WORD or (end not in sheet.hits and not form.categories.isdisjoint(_NO_NAMES)):
            return at
        if form.text in purposes:
            while end + 1 < len(sheet.forms) and sheet.word(end + 1).removeprefix("و") in purposes:
                end += 1
            return end + 1
    return at


_LONGEST = 6
_NO_NAMES = frozenset({"verb", "preposition"})


def _adjectives_end(sheet: Sheet, at: int) -> int:
    """Behind «القصر | الرئاسي», «المتحف | المصري الكبير»: the token behind its adjectives; `at` where none stands there."""
    end = at
    passing = cues().words["any_such"]
    while end < len(sheet.forms) and end not in sheet.built:
        form = sheet.forms[end]
        hit = sheet.hits.get(end)
        nisba = hit is not None and hit.key.article and not hit.key.skip and all(e.form == "nisba" for e in hit.entries)
        reading = next((r for r in form.readings if r.category in ("adjective", "participle", "portfolio")), None)
        plain = reading is not None and reading.article and not reading.skip and form.text not in passing
        if not (nisba or (hit is None and plain)):
            break
        end += 1
    return end


def _noun_end(sheet: Sheet, at: int) -> int:
    """Behind «قصر | المؤتمرات», «ساحة | الحرية»: the token behind a definite noun, and an adjective of it; `at` where none stands there."""
    form = sheet.forms[at] if at < len(sheet.forms) and at not in sheet.hits and at not in sheet.built else None
    reading = form.readings[0] if form is not None and form.readings else None
    if reading is None or not reading.article or reading.skip or reading.prep or reading.category not in _NOUNS:
        return at
    return at + 1


_NOUNS = frozenset({"noun", "common", "masdar", "adjective", "participle", "portfolio", "unit"})


def _site(sheet: Sheet, start: int, end: int, head: Reading) -> Phrase:
    first, last = sheet.span(start, end, head.skip)
    name = " ".join(strip_marks(sheet.tokens.text[first:last]).split())
    homes = (sheet.hits[at].entries[0].entity for at in range(start + 1, end) if at in sheet.hits)
    state = next((sheet.reference.state_of(home) for home in homes if home.startswith("place:")), None)
    entity = sheet.newcomer("place", name, state)
    sheet.newcomers[entity].place_kind = "site"
    return Phrase(
        "place", start, end, first, last, entity=entity, conj=head.conj, prep=head.prep, definite=True,
        features={"kind": "site"}, value="unlisted",
    )  # fmt: skip
