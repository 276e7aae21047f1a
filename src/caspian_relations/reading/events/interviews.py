"""Interviews: which medium asks, and to which somebody speaks."""

from __future__ import annotations

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.rows import Rows
from caspian_relations.reading.phrases.occasion import Occasion
from caspian_relations.reading.statements.authors import medium_spoken_to

__all__ = ["Interviews"]


class Interviews(Rows):
    """The media of the interviews of one text."""

    def _asks(self, clause: Clause) -> bool:
        """Whether a channel or a paper is what does it."""
        press = cues().words["press"]
        return bool(clause.subject) and all(
            p.kind == "organization"
            and (p.lemma in press or self.sheet.word(p.start) in press or self._is_media(p.entity or ""))
            for p in clause.subject
        )

    def _is_media(self, body: str) -> bool:
        known = self.sheet.reference.organizations.get(body)
        return known is not None and str(known.kind) == "media"

    def _outlets(self, draft: EventDraft, phrase: Phrase, occasion: Occasion) -> None:
        """«بحديث لصحيفة …», «في حديث إلى «المساء»»: for whom the interview was given."""
        outlets = [name.entity for name in occasion.names if name.kind == "organization" and name.prep == "ل"]
        if not draft.roles.get("outlet"):
            outlets.append(medium_spoken_to(self.sheet, phrase.end))
        draft.join([outlet for outlet in outlets if outlet is not None], "outlet")
