"""Editions: by which number or which city a run of meetings that was told of is called again."""

from __future__ import annotations

from caspian_relations.reading.desk.drafts import CONVENED, EventDraft
from caspian_relations.reading.events.circumstances import Circumstances
from caspian_relations.reading.phrases.occasions import Occasion

__all__ = ["Editions"]

_LONGEST = 45
"""Days between two mentions of one gathering."""


class Editions(Circumstances):
    """What the number of an edition, or the city where one was, stands for."""

    def _edition_of_what_was_told(self, fresh: EventDraft) -> EventDraft | None:
        """«القمة العربية …. واستضافت الكويت النسخة الثالثة في 2013»: another of the run told last, or that one again."""
        told = (event for event in reversed(self.told) if event.type in CONVENED and event.recurring)
        whole = next(told, None)
        if whole is None or (fresh.place or fresh.host or fresh.when) is None:
            return None
        fresh.type, fresh.run, fresh.series, fresh.name = whole.type, whole, whole.series, None
        of_the_run = (e for e in self.told if e is whole or (e.series is not None and e.series == whole.series))
        return next((event for event in of_the_run if event.ordinal == fresh.ordinal), None)

    def _called_after_where_it_was(self, fresh: EventDraft, occasion: Occasion) -> EventDraft | None:
        """«القمة الثانية عشرة للمنظمة في مدينة قبالا …. وفي قمة قبالا»: the city by which a summit is called again."""
        if fresh.type not in CONVENED or fresh.series is not None or fresh.ordinal is not None or fresh.place is None:
            return None
        if [name.kind for name in occasion.names] != ["place"] or occasion.names[0].entity != fresh.place:
            return None
        there = (e for e in reversed(self.told) if e.type == fresh.type and e.place == fresh.place)
        return next((event for event in there if not self._is_far(event, fresh)), None)

    @staticmethod
    def _is_far(event: EventDraft, fresh: EventDraft) -> bool:
        """Whether two days are so far apart that no gathering lasts from one to the other."""
        one, two = event.when, fresh.when
        if one is None or two is None or not (one.start and one.end and two.start and two.end):
            return False
        return (two.start - one.end).days > _LONGEST or (one.start - two.end).days > _LONGEST
