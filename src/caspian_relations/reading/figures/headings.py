"""What headings and questions say of the figures below them: «أبرز شركاء كينيا (حجم التبادل):», «تجارة كينيا في يناير», «ما حجم التبادل؟»."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import KINDS, Around, Scope
from caspian_relations.reading.figures.parties import Parties
from caspian_relations.reading.figures.signs import marks
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Headings"]

_ASKS = frozenset("؟?")


class Headings:
    """The headings and questions of one text."""

    def __init__(self, resolver: Resolver, scope: Scope, parties: Parties) -> None:
        self.sheet = resolver.sheet
        self._scope = scope
        self._parties = parties

    def above(self, row: list[Phrase], sentence: Sentence) -> FigureDraft | None:
        """«أبرز الشركاء التجاريين لكينيا في 2024 (حجم التبادل):»: what the list below is of, whose and of when.

        The first line needs no colon: «بالأرقام: تجارة كينيا الخارجية في يناير».
        """
        if not row:
            return None
        first = row[0] is self.sheet.phrases[0]
        if self.sheet.mark(sentence.end - 1) != ":" and not first:
            return None
        around = self._measured(row, sentence)
        if around is None or any(p.kind in ("verb", "amount") for p in row[1:]):
            return None
        assert around.noun is not None
        draft = FigureDraft(str(around.noun.kind), None, (0, 0), "heading")
        named = [phrase for phrase in row if phrase.kind in ("state", "region", "nisba", "figure")]
        owners = [p.entity for phrase in named for p in (phrase, *phrase.parts) if p.entity is not None]
        if len(set(owners)) != 1:
            return None
        draft.between = owners[:1]
        draft.period = next((phrase for phrase in row if phrase.kind == "date"), None)
        return draft

    def asked(self, row: list[Phrase], sentence: Sentence) -> FigureDraft | None:
        """«ما حجم التبادل التجاري بين البلدين؟»: what the answer will tell."""
        if self.sheet.mark(sentence.end - 1) not in _ASKS or not row or any(phrase.kind == "amount" for phrase in row):
            return None
        around = self._measured(row, sentence)
        if around is None:
            return None
        assert around.noun is not None
        draft = FigureDraft(str(around.noun.kind), None, (0, 0), "question")
        draft.between = self._parties.of(draft.kind, draft.kind, around, None)
        return draft

    def _measured(self, row: list[Phrase], sentence: Sentence) -> Around | None:
        """The sentence around the last noun of its that is measured."""
        around = Around(row, len(row) - 1, 0, len(row))
        self._scope.find_noun_before(around, marks(self.sheet, row, sentence, cues()), sentence.end)
        return around if around.noun is not None and around.noun.kind in KINDS else None
