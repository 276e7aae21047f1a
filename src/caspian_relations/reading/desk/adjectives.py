"""Adjectives and nouns that share their letters with another word: «رئيسي» the adjective, «عاليا» the adverb, «تقدير بلاده وشكرها» the noun."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["goes_on_noun", "is_adverb", "is_main"]


def is_main(sheet: Sheet, at: int) -> bool:
    """«شريك تجاري رئيسي لكينيا», «ميناء رئيسي في»: a dual in construct has its genitive right behind it; else it is the adjective."""
    form = sheet.forms[at]
    title = form.readings[0]
    if title.features.get("state") != "construct" or title.skip or form.read("adjective") is None:
        return False
    if at + 1 >= len(sheet.forms) or sheet.forms[at + 1].kind != WORD:
        return True
    after, hit = sheet.forms[at + 1], sheet.hits.get(at + 1)
    governed = hit.key.prep or hit.key.conj if hit is not None else any(r.prep or r.conj for r in after.readings[:1])
    return bool(governed) or "preposition" in after.categories


def is_adverb(form: Form) -> bool:
    """«عاليا», «مجددا», «رسميا»: an adjective that says how."""
    return (
        form.text[-1:] == "ا" and not form.categories.isdisjoint({"adjective", "adverb"}) and not form.readings[0].skip
    )


def goes_on_noun(sheet: Sheet, at: int) -> bool:
    """«عن تقدير بلاده وشكرها لمصر»: with its pronoun, behind a verbal noun and whose it is, the word is a noun as well."""
    if not sheet.forms[at].readings[0].suffix or len(sheet.phrases) < 2:
        return False
    noun, owner = sheet.phrases[-2:]
    return owner.end == at and owner.prep == "*" and owner.kind == "party" and noun.kind == "masdar" and bool(noun.prep)
