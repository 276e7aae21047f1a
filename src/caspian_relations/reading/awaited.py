"""An official whom a headline only describes and the news then names: «مسؤول كيني: …»."""

from __future__ import annotations

from typing import Any

from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import StatementDraft
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Awaited"]


class Awaited:
    """What an official says who has no name so far."""

    def __init__(self, resolver: Resolver, words: Any) -> None:
        self.resolver = resolver
        self.words = words
        self._drafts: list[StatementDraft] = []
        self._title: Phrase | None = None

    def expect(self, drafts: list[StatementDraft], lead: Phrase) -> None:
        """Wait for the name of whoever `lead` describes: one official, by the adjective of a state."""
        alone = len(lead.parts) == 1 and lead.features.get("number", "singular") == "singular"
        if lead.kind == "title" and alone:
            self._drafts, self._title = drafts, lead

    def spoke(self, speakers: list[str], *, goes_on: bool = False) -> None:
        """Whoever speaks first below the headline is that official, if of that state and in such an office.

        `goes_on`: «وأضاف فلان», of whom nothing else is told.
        """
        if self._title is None or any(not who.startswith("person:") for who in speakers):
            return  # «مستشار الرئيس: أستانا ترحب بالمبادرة»
        title, self._title = self._title, None
        if len(speakers) != 1:
            return
        unknown = goes_on and not self.resolver.offices(speakers[0]) and self.resolver.country_of(speakers[0]) is None
        if not (unknown or self._fits(speakers[0], title)):
            return
        for draft in self._drafts:
            draft.speaker, draft.described_as = speakers[0], None

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
