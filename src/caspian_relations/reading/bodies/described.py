"""Described: places and bodies told by what they are: «العاصمة الكازاخستانية», «ميناء …», «الدول الأعضاء في …»."""

from __future__ import annotations

from caspian_relations.reading.bodies.bodies import body_at, head_noun
from caspian_relations.reading.bodies.halls import hall_at
from caspian_relations.reading.bodies.sites import site_at
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.names import name_phrase

__all__ = ["members_of", "origins_of", "place_at", "sent_from"]


def members_of(sheet: Sheet, at: int) -> Phrase | None:
    """«الدول الأعضاء في …»: the body whose members they are."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    if form is None or form.text not in cues().words["members"] or sheet.word(at + 1) not in cues().words["within"]:
        return None
    phrase = name_phrase(sheet, sheet.hits[at + 2]) if at + 2 in sheet.hits else body_at(sheet, at + 2)
    return phrase if phrase is not None and phrase.kind == "organization" else None


def origins_of(sheet: Sheet, at: int) -> list[Phrase]:
    """``('من' | 'عن') state {'و' state}`` behind delegations: «وفود من كينيا وأوغندا»."""
    found: list[Phrase] = []
    hit = sheet.hits.get(at + 1) if at < len(sheet.forms) and sheet.word(at) in cues().words["sent_by"] else None
    while hit is not None:
        state = name_phrase(sheet, hit)
        if state is None or state.kind != "state" or state.prep or bool(state.conj) != bool(found):
            break
        found.append(state)
        hit = sheet.hits.get(hit.end)
    return found


def sent_from(sheet: Sheet, at: int) -> Phrase | None:
    """``adjective nisba`` behind a delegation: «وفد فني إيراني», «الوفد الاقتصادي الكيني»; None where no state is told."""
    form, hit = sheet.forms[at] if at < len(sheet.forms) else None, sheet.hits.get(at + 1)
    if form is None or hit is None or at in sheet.hits or form.read("adjective") is None:
        return None
    nation = name_phrase(sheet, hit)
    fits = nation is not None and nation.kind == "nisba" and nation.definite == (form.text[:2] == "ال")
    return nation if fits and nation is not None and not nation.conj and not nation.prep else None


def place_at(sheet: Sheet, at: int) -> Phrase | None:
    """A capital told by its state, or a site told by its kind."""
    return _the_same(sheet, at) or _capital(sheet, at) or site_at(sheet, at) or hall_at(sheet, at)


def _the_same(sheet: Sheet, at: int) -> Phrase | None:
    """«في المدينة نفسها», «في العاصمة ذاتها»: the city named last; «في الفندق نفسه»: the hotel."""
    head = head_noun(sheet.forms[at], "place")
    end = at + 2 + (at + 1 in sheet.hits)  # «في المدينة الروسية نفسها»
    if head is None or not head.article or sheet.word(end - 1) not in cues().words["the_same"]:
        return None
    before = [p for p in reversed(sheet.phrases[-_NEAR:]) if p.kind == "place"]
    if head.features.get("generic") == "yes":
        of = name_phrase(sheet, sheet.hits[at + 1]) if at + 1 in sheet.hits else None
        state = of.entity if of is not None and of.kind == "nisba" else None
        listed = (p for p in before if p.entity in sheet.reference.places)
        listed = (p for p in listed if state is None or sheet.reference.state_of(p.entity or "") == state)
        city = next((p for p in listed if str(sheet.reference.places[p.entity or ""].kind) == "city"), None)
    else:
        city = next((p for p in before if _is_called(sheet, p, head.value)), None)
    if city is None:
        return None
    return Phrase(
        "place", at, end, *sheet.span(at, end, head.skip), entity=city.entity, conj=head.conj, prep=head.prep,
        definite=True, value="same",
    )  # fmt: skip


def _is_called(sheet: Sheet, place: Phrase, noun: str) -> bool:
    """Whether a place was told with that noun: «فندق «سرينا»» is a hotel."""
    head = head_noun(sheet.forms[place.start], "place")
    return head is not None and head.value == noun


_NEAR = 60
"""How many phrases back «the same city» is looked for."""


def _capital(sheet: Sheet, at: int) -> Phrase | None:
    """``capital = 'العاصمة' nisba [name] | 'عاصمة' state``: «العاصمة الكازاخستانية أستانا»."""
    form = sheet.forms[at]
    reading = next((r for r in form.readings if r.category == "noun" and r.value in cues().words["capital"]), None)
    if reading is None or at + 1 not in sheet.hits:
        return None
    of = name_phrase(sheet, sheet.hits[at + 1])
    if of is None:
        return None
    if of.kind == "place" and not of.prep and not of.conj:
        of.start, of.conj, of.prep = at, reading.conj, reading.prep
        return of
    if of.kind not in ("nisba", "state") or not (of.entity or "").startswith("state:"):
        return None
    capital = sheet.reference.states[of.entity or ""].capital
    if capital is None:
        return None
    first, last = sheet.span(at, of.end, reading.skip)
    described = Phrase(
        "place",
        at,
        of.end,
        first,
        last,
        entity=capital,
        conj=reading.conj,
        prep=reading.prep,
        definite=True,
        value="capital",
        parts=(of,),
    )
    after = sheet.hits.get(of.end)
    if after is not None and not after.key.skip:
        name = name_phrase(sheet, after)
        if name is not None and name.entity == capital:
            described.end = name.end
            described.parts = (of, name)
    return described
