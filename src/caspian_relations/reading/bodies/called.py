"""Bodies that are called after somebody or something else: «جامعة الملك سعود», «جامعة ابن خلدون», «شبكة دجلة الإخبارية»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["after_somebody", "channel_at"]


def after_somebody(sheet: Sheet, at: int, head: Reading) -> int:
    """``(title | 'ابن') name {'بن' name}`` behind a university, a hospital or the like; `at` where the body is called after nobody.

    «جامعة | الملك فهد للبترول والمعادن», «جامعة | الإمام محمد بن سعود», «جامعة | ابن زهر».
    """
    words = cues().words
    if head.value not in words["called_after"] or head.article or not sheet.is_word(at) or at in sheet.hits:
        return at
    form = sheet.forms[at]
    son = form.text in words["son_of"]
    if not son and form.text not in words["stylish"]:
        return at
    end = _past_name(sheet, at + 1)
    while end > at + 1 and sheet.word(end) in words["son_of"]:
        further = _past_name(sheet, end + 1)
        if further == end + 1:
            break
        end = further
    return end if end > at + 1 else at


def _past_name(sheet: Sheet, at: int) -> int:
    """The token behind one name, or behind «عبد» and its second half."""
    if not sheet.is_word(at) or sheet.forms[at].read("verb") is not None or at in sheet.built:
        return at
    part = sheet.forms[at].read("name_part")
    servant = part is not None and part.features.get("part") == "servant"
    hit = sheet.hits.get(at)
    if hit is not None and hit.kinds == {"person"}:
        return hit.end
    return at + 1 + (servant and sheet.is_word(at + 1))


def channel_at(sheet: Sheet, start: int) -> Phrase | None:
    """``medium name (الإخبارية | الفضائية)``: «شبكة دجلة الإخبارية», «قناة الغد الفضائية»."""
    head = next((r for r in sheet.forms[start].readings if r.value in cues().words["networks_named"]), None)
    if head is None or head.category != "noun" or head.article or head.suffix:
        return None
    end = start + 1
    while end < min(start + 4, len(sheet.forms)) and sheet.is_word(end):
        if end > start + 1 and sheet.word(end) in cues().words["on_the_air"]:
            first, last = sheet.span(start, end + 1, head.skip)
            entity = sheet.newcomer("organization", sheet.tokens.text[first:last])
            return Phrase(
                "organization", start, end + 1, first, last, entity=entity, conj=head.conj, prep=head.prep,
                definite=True, value="unlisted",
            )  # fmt: skip
        end += 1
    return None
