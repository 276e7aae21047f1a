"""An official whom a headline only describes and the news then names: «مسؤول كيني: …»."""

from __future__ import annotations

from typing import Any

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Awaited"]


_SHORT = 3


class Awaited:
    """What an official says who has no name so far."""

    def __init__(self, resolver: Resolver, words: Any) -> None:
        self.resolver = resolver
        self.words = words
        self._drafts: list[StatementDraft] = []
        self._title: Phrase | None = None
        self._surname = ""
        self._called: list[StatementDraft] = []

    def expect(self, drafts: list[StatementDraft], lead: Phrase) -> None:
        """Wait for the name of whoever `lead` describes: one official, by the adjective of a state."""
        alone = len(lead.parts) == 1 and lead.features.get("number", "singular") == "singular"
        if lead.kind == "title" and alone:
            self._drafts, self._title = drafts, lead

    def expect_surname(self, drafts: list[StatementDraft], sentence: Sentence, head: Phrase) -> None:
        """«الداوود يؤكد عمق العلاقات»: a line that begins with one strange word right before the verb: a surname of somebody named below."""
        sheet, at = self.resolver.sheet, sentence.start
        if head.start != at + 1 or self._called or not drafts or any(draft.speaker for draft in drafts):
            return
        form = sheet.forms[at]
        if form.kind == WORD and not form.readings and at not in sheet.hits and len(form.text) > _SHORT:
            self._surname, self._called = form.text, drafts

    def _is_called(self, speakers: list[str]) -> None:
        newcomer = self.resolver.sheet.newcomers.get(speakers[0]) if len(speakers) == 1 and self._called else None
        if newcomer is None or newcomer.words[-1] != self._surname:
            return
        for draft in self._called:
            draft.speaker, draft.described_as = speakers[0], None
        self._called = []

    def spoke(self, speakers: list[str], *, goes_on: bool = False) -> None:
        """Whoever speaks first below the headline is that official, if of that state and in such an office.

        `goes_on`: «وأضاف فلان», of whom nothing else is told.
        """
        self._is_called(speakers)
        if self._title is None or any(not who.startswith("person:") for who in speakers):
            return  # «مستشار الرئيس: أستانا ترحب بالمبادرة»
        title, self._title = self._title, None
        if len(speakers) != 1:
            return
        stranger = self.resolver.country_of(speakers[0]) is None
        unknown = goes_on and not self.resolver.offices(speakers[0]) and stranger
        if not (unknown or (stranger and self._is_called_so(speakers[0], title)) or self._fits(speakers[0], title)):
            return
        for draft in self._drafts:
            draft.speaker, draft.described_as = speakers[0], None

    def _is_called_so(self, who: str, title: Phrase) -> bool:
        """«خبيرة كازاخية: …», below «قالت الخبيرة في الاقتصاد فلانة»: the same calling in the same gender, and no state that another serves."""
        called = title.lemma in cues().words["callings"]
        told = (office for office in self.resolver.sheet.offices.get(who, ()) if office.lemma == title.lemma)
        gender = title.features.get("gender")
        return called and any(office.features.get("gender") == gender for office in told)

    def _fits(self, who: str, title: Phrase) -> bool:
        of = title.parts[0].entity or ""
        if of.startswith("region:"):  # «مسؤولة أوروبية»
            unions = (whose for _, whose in self.resolver.offices(who))
            if not any(whose in cues().words["union"] for whose in unions):
                return False
        state = self.resolver.country_of(who) or self.resolver.home
        if not of.startswith("region:") and state not in (of, None):
            return False
        held = [office for office, _ in self.resolver.offices(who)]
        if title.lemma in self.words["roles"]:  # «مسؤول»: any but an expert
            return state is not None and any(office not in cues().words["callings"] for office in held)
        minister = title.lemma == "minister" and any(office.endswith("minister") for office in held)
        return minister or title.lemma in held
