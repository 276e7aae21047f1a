"""Lists of figures: «• إيطاليا: 2.35 مليار دولار» below a sentence that says of what, «… 5 مليارات و3 مليارات على التوالي»."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from caspian_relations.arabic.tokens import PUNCT
from caspian_relations.model import Measure
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.clause import KINDS, is_volume
from caspian_relations.reading.figures.signs import Marks
from caspian_relations.reading.page.page import Sentence

__all__ = ["Item", "Lists"]

_MARKS = frozenset(":-–—")
_ENDS = frozenset(".؛")
_REACH = 10
"""How many phrases behind the name of an item its amount may stand."""
_LASTS = 2
"""How many sentences behind the one that says of what a list is its first item may stand."""


class Item(NamedTuple):
    """An item of a list: what is measured in it, between whom, and of what time."""

    topic: str
    between: list[str]
    period: Phrase | None


class Lists:
    """The lists of one text."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._head: FigureDraft | None = None
        """The figure that says of what the list is."""
        self._age = 0

    def item(self, row: list[Phrase], sentence: Sentence) -> Item | None:
        """``item = {mark} (state | corridor | place) (":" | "-") … amount``, where a figure was told just before."""
        self._age += 1
        head, first = self._head, next((phrase for phrase in row if phrase.kind != "stop"), row[0])
        if head is None or self._age > _LASTS or self.sheet.mark(first.end) not in _MARKS or first.prep:
            return None
        if any(form.kind != PUNCT for form in self.sheet.forms[sentence.start : first.start]):
            return None
        amount = next((p.value for p in row[1:_REACH] if p.kind == "amount" and is_volume(p.value)), None)
        if amount is None or head.topic not in KINDS:
            return None
        self._age = 0
        if first.kind in ("state", "region") and first.entity is not None:
            between = [*head.between[:1], first.entity] if first.entity not in head.between[:1] else [first.entity]
            return Item(head.topic, sorted(between) if head.topic == "trade-turnover" else between, head.period)
        own = first.features.get("kind") if first.kind == "figure" and first.definite and not first.parts else None
        if own is not None and len(head.between) == 1:  # «• الصادرات: 1.9 مليار دولار»
            return Item(str(own) if own in KINDS else "other", list(head.between), head.period)
        if first.kind in ("corridor", "place") and isinstance(amount, Measure):
            return Item("cargo", [], head.period)
        return None

    def begins(self, row: list[Phrase], index: int) -> bool:
        """«… 25 مليارا، توزعت كالتالي: أوروبا 12 مليارا، …»: the first of a list behind a colon."""
        if index < 2:
            return False
        name, colon = row[index - 1], row[index - 2]
        named = name.kind in ("state", "region") and not name.prep
        return named and colon.kind == "stop" and colon.lemma == ":"

    def opened_by(self, figure: FigureDraft | None) -> None:
        """Note the figure of a sentence that is no item."""
        if figure is not None:
            self._head, self._age = figure, 0

    def respectively(self, row: list[Phrase], words: Marks, told: list[tuple[int, FigureDraft]]) -> None:
        """«بلغت الصادرات والواردات 5 مليارات و3 مليارات دولار على التوالي»: the first is of the first, the second of the second."""
        at = 0
        while at < len(told):
            end = at + 1
            while end < len(told) and _adjoins(row, told[end - 1][0], told[end][0]):
                end += 1
            if end > at + 1:
                self._one_by_one(row, words, told[at:end])
            at = end

    def of_one_time(self, row: list[Phrase], told: list[tuple[int, FigureDraft]]) -> None:
        """«مع الصين 30 مليارا ومع روسيا 27 مليارا في 2024»: the time behind the last of a list is that of the others."""
        for (at, earlier), (place, later) in reversed(list(pairwise(told))):
            same = earlier.topic == later.topic and earlier.kind == later.kind and later.base is None
            listed = same and earlier.status == later.status and len(set(earlier.between) ^ set(later.between)) == 2
            both_ways = {earlier.topic, later.topic} == {"exports", "imports"} and later.base is None
            listed = listed or (both_ways and set(earlier.between) == set(later.between))
            apart = any(phrase.kind in ("verb", "date") or phrase.lemma in _ENDS for phrase in row[at + 1 : place])
            if listed and earlier.period is None and not apart:
                earlier.period = later.period

    def _one_by_one(self, row: list[Phrase], words: Marks, told: list[tuple[int, FigureDraft]]) -> None:
        """Give each amount of one list its noun or its partner."""
        (first, _), (last, latest) = told[0], told[-1]
        drafts = [draft for _, draft in told]
        after = row[last].end
        said = any(self.sheet.word(token) in cues().words["respectively"] for token in range(after, after + 3))
        nouns = [m for m in words.between(row[0].start, row[first].start) if m.kind in KINDS and not m.is_verb][-2:]
        pair = len(nouns) == len(told) == 2 and nouns[1].at - nouns[0].at <= 2 and nouns[0].kind != nouns[1].kind
        pair = pair and self.sheet.forms[nouns[1].at].readings[0].conj == "و"  # but «صادرات السلع»
        states = [] if pair else _joined_states(row, first)
        if not said and (pair or len(states) != len(told) or drafts[0].topic not in KINDS):
            return
        for draft in drafts:
            draft.period = draft.period or latest.period
        if pair:
            for draft, noun in zip(drafts, nouns, strict=True):
                draft.topic = noun.kind
                draft.kind = str(noun.kind) if draft.status == "held" else "other"
            return
        if len(states) >= len(told):
            states = states[-len(told) :]
            both = [who for who in drafts[0].between if who not in states]
            for draft, state in zip(drafts, states, strict=True):
                draft.between = sorted([*both, state]) if draft.topic == "trade-turnover" else [*both, state]


def _adjoins(row: list[Phrase], at: int, after: int) -> bool:
    """Whether و alone joins two amounts."""
    return after == at + 1 and row[after].start - row[at].end <= 1 and bool(row[after].conj)


def _joined_states(row: list[Phrase], index: int) -> list[str]:
    """The last states joined by و before an amount: «إلى أوغندا ورواندا وكينيا»."""
    found: list[str] = []
    for at in range(index - 1, -1, -1):
        phrase = row[at]
        if phrase.kind == "state" and phrase.entity is not None:
            found.insert(0, phrase.entity)
            if not phrase.conj:
                break
        elif found and not (phrase.kind == "stop" and phrase.lemma in "،,"):
            break
    return found if len(found) > 1 else []
