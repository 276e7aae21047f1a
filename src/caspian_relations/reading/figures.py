"""Figures: measured facts, with who, when, how much more than before.

Every sum of money is a figure; tonnes, containers and volumes are one where something was moved or can be; a rate of growth
without an amount is one too. A rate beside an amount is the amount's change.
"""

from __future__ import annotations

from decimal import Decimal

from caspian_relations.model import Money, Percentage
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import FigureDraft
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Figures"]

_CARGO_UNITS = frozenset({"t", "TEU", "barrel", "m3", "container"})
_TRADE = frozenset({"trade-turnover", "exports", "imports"})
_KINDS = frozenset({"trade-turnover", "exports", "imports", "investment", "cargo"})
_PARTIES = frozenset({"state", "region", "organization", "party", "place"})


class Figures:
    """The figures of one text, in order."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.made: list[FigureDraft] = []

    def from_sentence(self, row: list[Phrase], found: list[Clause], sentence: Sentence) -> None:
        """Read the amounts of one sentence in order; a later one leans on the noun and the parties of the one before."""
        rates: list[int] = []
        before: FigureDraft | None = None
        nouns: Phrase | None = None
        for index, phrase in enumerate(row):
            if phrase.kind != "amount":
                continue
            if isinstance(phrase.value, Percentage):
                rates.append(index)
                continue
            noun = self._noun(row, index)
            kind = self._kind(row, index, noun, found, phrase)
            if kind is None:
                continue
            draft = self._draft(row, index, noun, kind, phrase, before)
            nouns = noun or nouns
            before = draft
        del nouns
        for index in rates:
            self._rate(row, index, found)

    # -- which kind

    def _noun(self, row: list[Phrase], index: int) -> Phrase | None:
        """The measured noun of an amount: the nearest before it in the sentence, or right behind it («… صادرات»)."""
        if index + 1 < len(row) and row[index + 1].start == row[index].end and measured(row[index + 1]) and not row[index + 1].prep:
            return row[index + 1]
        neutral: Phrase | None = None
        for phrase in reversed(row[:index]):
            if phrase.kind == "stop" and phrase.lemma in ".؛":
                break
            if measured(phrase):
                return phrase
            if phrase.kind == "figure":
                neutral = neutral or phrase
        return neutral

    def _kind(self, row: list[Phrase], index: int, noun: Phrase | None, found: list[Clause], phrase: Phrase) -> str | None:
        money = isinstance(phrase.value, Money)
        unit = "" if money else str(phrase.value.unit)
        base, _, rate = unit.partition("/")
        if not money and base not in _CARGO_UNITS and base not in ("kWh", "GW", "MW"):
            return None
        kind = measured(noun) if noun is not None else None
        verb = self._verb(row, index)
        if verb is not None and cues().figures["verbs"].get(verb.lemma) and (kind is None or kind == "other"):
            kind = cues().figures["verbs"][verb.lemma]
        if rate or self._is_target(row, index, verb, found) or self._is_capacity(row, index):
            return "investment" if kind == "investment" and money else "other"
        if kind == "cargo" and money or kind is None:
            kind = "other" if money else ("cargo" if base in _CARGO_UNITS else None)
        if not money and kind in _TRADE:
            kind = "cargo"
        return kind

    def _verb(self, row: list[Phrase], index: int) -> Phrase | None:
        for phrase in reversed(row[:index]):
            if phrase.kind == "verb" or (phrase.kind == "participle" and not phrase.definite):
                return phrase
            if phrase.kind == "stop" and phrase.lemma in ".؛":
                return None
        return None

    def _is_target(self, row: list[Phrase], index: int, verb: Phrase | None, found: list[Clause]) -> bool:
        words = cues().words
        if verb is not None:
            if verb.lemma in words["figure_target"] or verb.value == "future":
                return True
            for clause in found:
                if clause.head is verb and clause.tense == "future":
                    return True
        first = max(0, row[index].start - 8)
        for at in range(first, min(row[index].end + 3, len(self.sheet.forms))):
            form = self.sheet.forms[at]
            if form.text in words["figure_ahead"]:
                return True
        return any(
            phrase.lemma in words["figure_target"] for phrase in row[max(0, index - 4) : index] if phrase.kind in ("verb", "masdar", "participle")
        )

    def _is_capacity(self, row: list[Phrase], index: int) -> bool:
        words = cues().words["figure_capacity"]
        start = max((p.start for p in row[:index] if p.kind in ("verb", "amount")), default=row[0].start)
        forms = self.sheet.forms
        return any(reading.value in words for at in range(start, row[index].start) for reading in forms[at].readings)

    # -- the rest of it

    def _draft(self, row: list[Phrase], index: int, noun: Phrase | None, kind: str, phrase: Phrase, before: FigureDraft | None) -> FigureDraft:
        first = min(noun.first, phrase.first) if noun is not None else phrase.first
        last = max(noun.last, phrase.last) if noun is not None else phrase.last
        draft = FigureDraft(kind, phrase.value, (first, last), f"amount:{kind}")
        draft.between = self._between(row, index, noun, kind, before)
        draft.period = self._period(row, index)
        draft.record = self._record(row, index)
        if self._compared(row, index):
            draft.between = list(before.between) if before is not None and not draft.between else draft.between
        self.made.append(draft)
        value = phrase.value
        if value.to is not None:
            draft.amount = type(value)(value.amount, value.currency) if isinstance(value, Money) else type(value)(value.value, value.unit)
            twin = FigureDraft(kind, type(value)(value.to, value.currency) if isinstance(value, Money) else type(value)(value.to, value.unit), (first, last), draft.rule)
            twin.between, twin.period, twin.record = draft.between, draft.period, draft.record
            self.made.append(twin)
        return draft

    def _between(self, row: list[Phrase], index: int, noun: Phrase | None, kind: str, before: FigureDraft | None) -> list[str]:
        """The parties: «بين X وY», «صادرات X إلى Y», the nisba of the noun, what the clause before has."""
        parties: list[str] = []
        start = row.index(noun) if noun is not None else index
        stretch = row[min(start, index) : max(start, index) + 1] if start <= index else row[max(0, index - 6) : start + 3]
        if noun is not None:
            for part in noun.parts:
                if part.entity:
                    parties.append(part.entity)
        for phrase in stretch:
            if phrase.kind in ("amount", "verb") and parties:
                break
            if phrase.kind in _PARTIES and phrase.prep in ("between", "with", "to", "from", "in", "b", "both", "*", "") or (phrase.kind in _PARTIES and phrase.conj and parties):
                for entity in self.resolver.resolve(phrase):
                    entity = self.resolver.state_of(entity) or entity if entity.startswith("place:") else entity
                    if entity not in parties and not entity.startswith("place:"):
                        parties.append(entity)
        if kind in _TRADE and not parties and before is not None and before.kind in _TRADE:
            parties = list(before.between)
        if kind in _TRADE and not parties:
            parties = self.resolver.two_states()
        if kind == "trade-turnover":
            parties = sorted(parties)
        return parties[:2] if kind in _TRADE or kind == "investment" else []

    def _period(self, row: list[Phrase], index: int) -> Phrase | None:
        """The nearest date in the stretch of the sentence that belongs to this amount: behind it, else before it."""
        for phrase in row[index + 1 : index + 4]:
            if phrase.kind == "amount" and not isinstance(phrase.value, Percentage):
                break
            if phrase.kind == "date":
                return phrase
        for phrase in reversed(row[:index]):
            if phrase.kind == "stop" and phrase.lemma in ".؛":
                break
            if phrase.kind == "date":
                return phrase
        return None

    def _record(self, row: list[Phrase], index: int) -> bool:
        words = cues().words["figure_record"]
        forms = self.sheet.forms
        start = max((p.start for p in row[:index] if p.kind == "amount"), default=row[0].start)
        following = [p.start for p in row[index + 1 :] if p.kind == "amount" and not isinstance(p.value, Percentage)]
        end = min(following[0] if following else row[-1].end, row[index].end + 12)
        return any(forms[at].text in words or any(r.value in words for r in forms[at].readings) for at in range(max(start, row[index].start - 8), end))

    def _compared(self, row: list[Phrase], index: int) -> bool:
        words = cues().words["figure_comparison"]
        forms = self.sheet.forms
        return any(forms[at].text in words for at in range(max(0, row[index].start - 3), row[index].start))

    # -- rates

    def _rate(self, row: list[Phrase], index: int, found: list[Clause]) -> None:
        """A percentage with a word of growth or decline: the change of the amount beside it, or a figure without an amount."""
        sign = self._sign(row, index)
        value: Percentage = row[index].value
        if sign is None:
            return
        text = f"{sign}{_plain(value.value)}%"
        here = [figure for figure in self.made if row[0].first <= figure.evidence[0][0] <= row[-1].last and isinstance(figure.amount, object)]
        near = [figure for figure in here if figure.change is None]
        if near:
            nearest = min(near, key=lambda figure: abs(figure.evidence[0][1] - row[index].first) if figure.evidence[0][1] <= row[index].first else 10_000 + figure.evidence[0][0])
            nearest.change = text
            return
        noun = self._noun(row, index)
        kind = measured(noun) if noun is not None else None
        if noun is None or kind is None:
            return
        draft = FigureDraft(kind, None, (noun.first, row[index].last), f"rate:{kind}")
        draft.change = text
        draft.between = self._between(row, index, noun, kind, None) if kind in _TRADE else []
        draft.period = self._period(row, index)
        self.made.append(draft)

    def _sign(self, row: list[Phrase], index: int) -> str | None:
        words = cues().words
        forms = self.sheet.forms
        stop = max((p.end for p in row[:index] if p.kind == "amount"), default=row[0].start)
        for at in range(row[index].start - 1, max(stop, row[index].start - 14) - 1, -1):
            for reading in forms[at].readings:
                if reading.value in words["figure_down"]:
                    return "-"
                if reading.value in words["figure_up"]:
                    return "+"
        return None


def measured(noun: Phrase) -> str | None:
    """The kind of figure that a noun makes (``trade-turnover``, …), or None for one that is measured but says no kind."""
    if noun.kind not in ("figure", "masdar"):
        return None
    kind = noun.features.get("kind", "")
    if kind in _KINDS:
        return kind
    return cues().figures["nouns"].get(noun.lemma) or ("other" if kind in cues().words["figure_other"] else None)


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")
