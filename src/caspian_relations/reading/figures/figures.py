"""Figures: measured facts, with who, when, how much more than before.

Every sum of money is a figure; tonnes, containers and volumes are one where something was moved or can be; a rate of growth without an
amount is one too, and a share of trade. A rate beside an amount is the amount's change. What is aimed at, expected, lent or paid is ``other``.

A sentence is read once, amount by amount. An amount has the words between the one before it and the next for its own; where they
name nothing that is measured, it goes on with the noun, the parties and the period of the one before («منها …», «و…», «مقابل …»).
"""

from __future__ import annotations

from functools import cache

from caspian_relations.arabic.tokens import WORD
from caspian_relations.model import Percentage
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.amounts import Amounts
from caspian_relations.reading.figures.clause import is_volume
from caspian_relations.reading.figures.exchange import without_exchange
from caspian_relations.reading.figures.parties import TRADE
from caspian_relations.reading.figures.rates import rates
from caspian_relations.reading.figures.signs import marks
from caspian_relations.reading.figures.tellers import teller
from caspian_relations.reading.figures.telling import RANKED
from caspian_relations.reading.page.page import Sentence

__all__ = ["Figures"]


class Figures(Amounts):
    """The figures of one text, in order."""

    def is_one_sided(self, figure: FigureDraft) -> bool:
        """Whether its parties are partners of somebody whom nobody names."""
        return frozenset(figure.between) in self._parties.one_side

    def from_sentence(self, row: list[Phrase], sentence: Sentence, speaker: str | None) -> None:
        """Read the figures of one sentence; `row` holds its phrases, `speaker` is who says it, if anybody does."""
        self._before, self._row = self._row, row
        self._lists.opened_by(self._headings.above(row, sentence))
        asked, self._asked = self._asked, self._headings.asked(row, sentence)
        if not self._may_tell(row) or not any(
            form.kind == WORD for form in self.sheet.forms[sentence.start : sentence.end]
        ):
            return  # «0$» alone, or an English sentence, is told by nobody
        self._grown = None
        row = without_exchange(self.sheet, row)
        speaker = speaker or teller(row, self.resolver)
        self._parties.said_by(speaker)
        self._follows = sentence.start - self._end <= 1
        self._answered = asked
        self._end = sentence.end
        self.ledger.open()
        self._item = self._lists.item(row, sentence)
        words = marks(self.sheet, row, sentence, self._words)
        told: list[tuple[int, FigureDraft]] = []
        before = -1
        for index, phrase in enumerate(row):
            if phrase.kind == "amount" and is_volume(phrase.value):
                draft = self._amount(row, index, before, words, told[-1][1] if told else None)
                if draft is not None:
                    told.append((index, draft))
                before = index
        self._lists.respectively(row, words, told)
        self._lists.of_one_time(row, told)
        changes = rates(self.sheet, row, words)
        for rate in changes:
            self._rate(rate, row, words, told)
        signed = {rate.start for rate in changes}
        before = -1
        for index, phrase in enumerate(row):
            if phrase.kind == "amount":
                if isinstance(phrase.value, Percentage) and phrase.start not in signed:
                    around, _ = self._scope.around(row, index, before, words)
                    share = self._portions.share(around, words, self._last, self.ledger.latest)
                    if share is not None:
                        self.ledger.made.append(share)
                before = index
        self.ledger.close()
        if self._item is not None:
            return
        self._remember([draft for _, draft in told])

    def _remember(self, told: list[FigureDraft]) -> None:
        """Keep what the next sentence may go on with: an amount that holds, else a change."""
        if told:
            now = [draft for draft in told if draft.status == "held"]
            whole = [draft for draft in now if draft.base is None and not draft.step]
            trade = [draft for draft in whole if draft.topic in RANKED]  # rather than the deficit before it
            self._last = (trade or whole or now or told[-1:])[0]
            self._traded = self._last if self._last.kind in TRADE and self._last.status == "held" else self._traded
        elif self._grown is not None:
            self._last = self._grown
        self._lists.opened_by(self._last if told or self._grown is not None else None)

    def _may_tell(self, row: list[Phrase]) -> bool:
        """Whether a sentence has anything to measure: most have not, and cost one look at their phrases."""
        growing = _growing()
        for phrase in row:
            kind = phrase.kind
            if kind == "amount":
                if isinstance(phrase.value, Percentage) or is_volume(phrase.value):
                    return True
            elif kind in ("verb", "figure") and phrase.lemma in growing:
                return True
        return False


_GROWTH = frozenset({"up", "down", "doubled", "fold"})


@cache
def _growing() -> frozenset[str]:
    """Lemmas of growth and decline, which may tell a change without an amount."""
    return frozenset(word for word, signs in cues().figures["signs"].items() if not _GROWTH.isdisjoint(signs))
