"""Sport: teams that meet play against each other, and that is no event of diplomacy."""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["is_match", "play_each_other"]

_NEAR = 5
"""How many tokens around a meeting the teams may stand."""
_OFFICE = 3
"""How many tokens before «المنتخب» the office may stand to which somebody was elected."""


def play_each_other(roles: Mapping[str, list[Phrase]]) -> bool:
    """«يلتقي المنتخب الكيني نظيره الغاني», «التقى فريق الأهلي نادي الترجي»: who is said to meet are teams."""
    sides = [phrase for phrases in roles.values() for phrase in phrases]
    known = cues().words["teams"]
    teams = [phrase for phrase in sides if phrase.kind in ("organization", "party") and phrase.lemma in known]
    return bool(teams) and sum(phrase in teams or phrase.lemma == "counterpart" for phrase in sides) > 1


def is_match(sheet: Sheet, phrase: Phrase) -> bool:
    """«المقابلة الودية التي جمعت المنتخب المغربي بنظيره»: a meeting with a national team beside it."""
    if phrase.value.type not in ("Meeting", "Interview"):
        return False
    near = range(max(phrase.start - _NEAR, 0), min(phrase.end + _NEAR, len(sheet.forms)))
    return any(_is_national_team(sheet, at) for at in near)


def _is_national_team(sheet: Sheet, at: int) -> bool:
    """«المنتخب المغربي»; «الرئيس المنتخب», «رئيس بوليفيا المنتخب», «الرئيس البوليفي المنتخب» is one elected to an office."""
    teams = cues().words["national_teams"]
    if not any(r.category == "noun" and r.value in teams for r in sheet.forms[at].readings):
        return False
    before = sheet.forms[max(at - _OFFICE, 0) : at]
    return not any(r.category == "title" for form in before for r in form.readings)
