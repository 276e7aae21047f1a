"""Lists behind a colon: «قادة الدول الثلاث: كينيا وأوغندا وتنزانيا» are the leaders of these three."""

from __future__ import annotations

from caspian_relations.reading.desk.coordination import coordinated
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["take_in_lists"]

_LISTED = frozenset({"state", "person", "title"})
_WHOLE = frozenset({"title", "party", "region", "amount"})
_TELLING = frozenset({"verb", "event", "participle"})
_SEVERAL = ("dual", "plural")


def take_in_lists(row: list[Phrase]) -> None:
    """Put those who are listed behind a colon in the place of those who are told of together before it."""
    for colon in range(len(row) - 3, 0, -1):
        if row[colon].lemma == ":" and row[colon].kind == "stop" and any(p.kind in _TELLING for p in row[:colon]):
            _take_in(row, colon)


def _take_in(row: list[Phrase], colon: int) -> None:
    whole, first = row[colon - 1], row[colon + 1]
    # «الرؤساء: التركي فلان»
    by_nisba = first.kind == "nisba" and colon + 2 < len(row) and row[colon + 2].kind == "person"
    if whole.kind not in _WHOLE or first.prep or first.conj or _speak(row, colon):
        return
    if first.kind not in _LISTED and not by_nisba:
        return
    members = coordinated(row, colon + 1 + by_nisba, len(row))
    end = row.index(members[-1], colon) + 1
    if len(members) < 2 or (end < len(row) and row[end].kind in ("verb", "participle", "particle", "nisba", "pronoun")):
        return  # «الدول الثلاث: كينيا وأوغندا وقعتا»
    title = _title_over(row, colon)
    if title is not None:
        title.parts = tuple(members)
        del row[row.index(title) + 1 : end]
    elif whole.kind == "region" or _is_of_states(whole):
        members[0].prep, members[0].conj = whole.prep, whole.conj
        row[colon - 1 : end] = row[colon + 1 : end]


def _title_over(row: list[Phrase], colon: int) -> Phrase | None:
    """The title of several right before the colon, or before the states whose it is: «وزراء خارجية الدول الثلاث:»."""
    for at in (colon - 1, colon - 2):
        phrase = row[at] if at >= 0 else None
        if phrase is None or (at == colon - 2 and phrase.end != row[colon - 1].start):
            return None
        if phrase.kind == "title":
            stateless = not any((part.entity or "").startswith("state:") for part in phrase.parts)
            return phrase if phrase.features.get("number") in _SEVERAL and stateless else None
    return None


def _is_of_states(whole: Phrase) -> bool:
    """«الدول الثلاث», «خمس دول»."""
    if whole.kind == "amount":
        return getattr(whole.value, "unit", "") in ("state", "country")
    return whole.features.get("kind") == "state" and whole.features.get("number") in _SEVERAL


def _speak(row: list[Phrase], colon: int) -> bool:
    """«وقال وزراء الدول الثلاث: كينيا …»: what follows is what they say."""
    return any(phrase.kind == "verb" and "speech" in phrase.features for phrase in row[max(0, colon - 5) : colon])
