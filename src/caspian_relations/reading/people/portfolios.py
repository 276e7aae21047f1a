"""What a minister is minister of, besides: «وزير الطرق وبناء المدن الأردني»."""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import title_owner
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["charge_end", "joined_portfolio_end"]


def joined_portfolio_end(sheet: Sheet, at: int) -> int:
    """``'و' noun {definite-word} nisba``: the end of a second portfolio before the nisba of its state, `at` where there is none.

    «وزير الطرق وبناء المدن الأردني»; the nisba closes it, so that «زار الوزير المصنع ولقاء العمال …» is none.
    """
    form = sheet.forms[at]
    reading = form.readings[0] if form.readings else None
    if (
        reading is None
        or reading.conj != "و"
        or reading.prep
        or reading.suffix
        or reading.category not in _PORTFOLIO_NOUNS
    ):
        return at
    if reading.features.get("class") in ("body", "event", "party") or at in sheet.hits:
        return at
    end = at + 1
    while end - at < _LONGEST_PORTFOLIO and sheet.is_word(end) and end not in sheet.built:
        hit = sheet.hits.get(end)
        if hit is not None:
            owner = title_owner(sheet, hit)
            closed = owner is not None and owner.kind == "nisba" and not owner.conj and not owner.prep
            return end if closed and end > at + 1 else at
        if not sheet.forms[end].text.startswith(("ال", "وال")) or "verb" in sheet.forms[end].categories:
            return at
        end += 1
    return at


def charge_end(sheet: Sheet, at: int) -> int:
    """``charged 'ب' portfolio {'و' portfolio}``: the end of what one is charged with, `at` where that is not told there.

    «الوزير المكلف بالتجارة الخارجية», «كاتبة الدولة المكلفة بالصيد البحري وتقييم السياسات العمومية».
    """
    forms = sheet.forms
    if sheet.word(at) not in cues().words["charged"] or not (sheet.is_word(at + 1) and forms[at + 1].readings):
        return at
    first = forms[at + 1].readings[0]
    if first.prep != "ب" or first.suffix or first.category not in _CHARGES:
        return at
    end, open_ = at + 2, not first.article
    while end - at < _LONGEST_CHARGE and sheet.is_word(end) and end not in sheet.built:
        reading = forms[end].readings[0] if forms[end].readings else None
        if reading is None and sheet.word(end)[:3] == "وال":
            end += 1  # «المكلف بالاستثمار والالتقائية»
            continue
        linked = not open_ and sheet.word(end) in cues().words["charge_links"] and end + 1 not in sheet.hits
        if linked and sheet.word(end + 1)[:2] == "ال":
            end += 2  # «المكلف بالعلاقات مع البرلمان»
            continue
        if reading is None or reading.suffix or reading.prep or reading.category not in _CHARGES:
            break
        if not reading.article and not (reading.conj == "و" and reading.category == "masdar"):
            break
        end, open_ = end + 1, not reading.article
    return at if open_ else end


_LONGEST_CHARGE = 9
_CHARGES = frozenset({"noun", "common", "masdar", "portfolio", "adjective", "participle", "opaque"})
_LONGEST_PORTFOLIO = 5
_PORTFOLIO_NOUNS = frozenset({"noun", "common", "masdar"})
