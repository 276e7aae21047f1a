"""By how much something grew, told as a sum: «زادت الصادرات بملياري دولار» tells not how much the exports are."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.around import Around
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["is_step"]

_MOVES = frozenset({"up", "down"})
_NEAR = 5
"""How many tokens before an amount «بمقدار» or «زيادة» may stand."""
_INTRODUCES = frozenset({"neutral", None})


def is_step(sheet: Sheet, around: Around, words: Marks) -> bool:
    """Whether the amount is that of a rise or a fall: «نمت بملياري يورو», «بمقدار 4 مليارات», «زيادة قدرها مليار»; not «إلى مليار»."""
    amount = around.row[around.index]
    if amount.prep in ("to", "from"):
        return False
    near = words.between(max(amount.start - _NEAR, around.row[around.left].start), amount.start)
    verb = around.row[around.verb] if around.verb is not None else None
    moved = verb is not None and not _MOVES.isdisjoint(cues().figures["signs"].get(verb.lemma, ()))
    if moved and amount.prep == "b":
        return True
    if _is_that_of_the_rise(sheet, around, words):
        return True
    for mark in reversed(near):
        if sheet.word(mark.at) in cues().words["by_the_amount"]:
            bound = words.at(mark.at + 1)  # «بمقدار يزيد على 2 مليار», but «بمقدار الربع فبلغت …»
            leads = mark.at + 1 == amount.start or (bound is not None and bound.is_verb and "size" in bound.signs)
            return leads and (moved or any(not _MOVES.isdisjoint(one.signs) for one in words.between(0, mark.at)))
        if "increase" in mark.signs and not mark.is_verb:
            return _introduces(sheet, around, words, mark)
        bounds = mark.is_verb and "size" in mark.signs
        if (mark.is_verb and not bounds) or mark.kind not in _INTRODUCES:
            break
    return False


def _bounds(sheet: Sheet, words: Marks, token: int) -> bool:
    """«بانخفاض يقارب 400 مليون»: a verb of size behind the fall; not «ليبلغ»."""
    mark = words.at(token)
    prefixed = any(reading.prep or reading.conj for reading in sheet.forms[token].readings)
    return mark is not None and mark.is_verb and "size" in mark.signs and not prefixed


def _is_that_of_the_rise(sheet: Sheet, around: Around, words: Marks) -> bool:
    """«سجلت صادراتها انخفاضا ملحوظا، بلغ نحو 400 مليون»: a masculine verb of size, behind a rise and behind exports, which are feminine."""
    verb, noun = around.row[around.verb] if around.verb is not None else None, around.noun
    if verb is None or noun is None or noun.kind not in ("exports", "imports") or noun.is_verb:
        return False
    size = "size" in cues().figures["signs"].get(verb.lemma, ()) and verb.features.get("gender") == "masculine"
    if not size or any(reading.prep for reading in sheet.forms[verb.start].readings):
        return False
    behind = words.between(noun.at + 1, verb.start)
    return any("increase" in mark.signs and not mark.article and not mark.is_verb for mark in behind)


def _introduces(sheet: Sheet, around: Around, words: Marks, rise: Mark) -> bool:
    """Whether nothing but «قدرها», «بقيمة», «بنحو» stands between the rise and the amount."""
    amount = around.row[around.index]
    labels = cues().words["by_so_much"]
    told = range(rise.at + 1, amount.start)
    return all(sheet.word(at) in labels or _bounds(sheet, words, at) for at in told) and (
        amount.prep in ("b", "*", "") or not told
    )
