"""Statements: who said what, in which manner, and which part of the text is what was said.

A statement is a reporting verb, participle or verbal noun with its speaker («وأكد أوكين أن», «مشيرا إلى», «إعرابه عن»), a source phrase
(«بحسب …», «وفق ما ذكرته …») or a headline before its colon («خبيرة: …»).
"""

from __future__ import annotations

from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import StatementDraft
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Statements"]

_SPEAKERS = frozenset({"person", "organization", "state", "party", "title", "place", "people"})


class Statements:
    """The statements of one text; the last speaker is remembered for «وأضاف»."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.made: list[StatementDraft] = []
        self.speaker: list[str] = []
        self.described: tuple[int, int] | None = None
        """Where the last unnamed speaker is described."""

    def from_clause(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """The statements of one clause: one for each speaker («رحب الجانبان» is two)."""
        verb = clause.head.features.get("speech")
        if verb is None or clause.negated or clause.voice == "passive" and clause.kind == "verb":
            return []
        if clause.kind == "masdar" and not (clause.head.suffix or clause.subject):
            return []
        if clause.kind == "participle" and clause.head.definite:
            return []
        last_token = sentence.end
        content_from = clause.head.end
        end = clause.head.last
        people = [p for p in clause.subject if p.kind in _SPEAKERS]
        speakers, described = self._speakers(clause, people)
        if people:
            end = max(end, people[-1].last)
            content_from = max(content_from, *(p.end for p in people))
        if clause.kind == "verb" and not people and clause.subject and clause.subject[0].kind not in _SPEAKERS:
            return []
        content = self._content(content_from, last_token)
        out = []
        for speaker in speakers or [None]:
            draft = StatementDraft(speaker, verb, (clause.head.first, end), content, f"{clause.kind}:{clause.lemma}")
            draft.described_as = described if speaker is None else None
            out.append(draft)
            self.made.append(draft)
        if speakers:
            self.speaker = speakers
            self.resolver.acted(speakers)
        else:
            self.speaker = []
        self.described = described
        return out

    def _speakers(self, clause: Clause, people: list[Phrase]) -> tuple[list[str], tuple[int, int] | None]:
        if people:
            found = [entity for phrase in people for entity in self._as_speaker(phrase)]
            if found:
                return found, None
            return [], (people[0].first, people[-1].last)
        if clause.antecedent is not None and clause.antecedent.kind in _SPEAKERS:
            return self._as_speaker(clause.antecedent), (clause.antecedent.first, clause.antecedent.last)
        if clause.kind == "participle" and clause.parent is not None:
            near = [p for p in clause.parent.subject if p.kind in _SPEAKERS]
            found = [entity for phrase in near for entity in self._as_speaker(phrase)]
            if found:
                return found, None
            return list(self.resolver.subject) or list(self.speaker), None
        after = self._described_after(clause)
        if after is not None:
            return [], after
        return list(self.speaker) or list(self.resolver.subject), self.described

    def _described_after(self, clause: Clause) -> tuple[int, int] | None:
        """An unnamed speaker right behind the verb: «وقال مسؤول رفيع», «قال مدرب الفريق»."""
        if clause.kind != "verb":
            return None
        at = clause.head.end
        sheet = self.sheet
        if at < len(sheet.forms):
            for reading in sheet.forms[at].readings:
                if reading.category in ("noun", "common", "title", "participle", "adjective") and not reading.prep and not reading.conj:
                    number = clause.head.features.get("number", "singular")
                    if number == "singular":
                        return sheet.span(at, at + 1)
        return None

    def _as_speaker(self, phrase: Phrase) -> list[str]:
        """Whom the phrase makes speak: a capital speaks for its state, a described official for nobody we can name."""
        if phrase.kind == "place":
            state = self.resolver.state_of(phrase.entity or "")
            return [state] if state is not None else []
        return self.resolver.resolve(phrase)

    def _content(self, start: int, end: int) -> tuple[int, int] | None:
        if start >= end:
            return None
        return self.sheet.tokens.starts[start], self.sheet.tokens.ends[end - 1]

    def from_sources(self, row: list[Phrase], sentence: Sentence, taken: set[int]) -> None:
        """«بحسب وسائل إعلام», «وفق ما ذكرته الخدمة الصحفية», «نقلا عن …»."""
        for phrase in row:
            if phrase.prep != "source" or phrase.kind not in _SPEAKERS | {"document", "event", "noun"} or phrase.start in taken:
                continue
            speakers = self._as_speaker(phrase) if phrase.kind in _SPEAKERS else []
            first = self._governor_start(phrase)
            for speaker in speakers or [None]:
                draft = StatementDraft(speaker, "say", (first, phrase.last), self._content(sentence.start, sentence.end), "source-phrase")
                draft.described_as = (phrase.first, phrase.last) if speaker is None else None
                self.made.append(draft)

    def _governor_start(self, phrase: Phrase) -> int:
        at = phrase.start
        while at > 0 and at > phrase.start - 3 and self.sheet.forms[at - 1].kind == 1:
            at -= 1
            if any(reading.category in ("preposition", "masdar", "noun") for reading in self.sheet.forms[at].readings) and self.sheet.word(at - 1) not in cues().prepositions:
                break
        return self.sheet.tokens.starts[at]

    def from_headline(self, row: list[Phrase], sentence: Sentence) -> None:
        """«خبيرة: …», «الأرصاد: …» at the beginning of a headline."""
        if sentence.kind != "headline":
            return
        forms = self.sheet.forms
        for at in range(sentence.start, min(sentence.start + 6, sentence.end - 1)):
            if forms[at].raw == ":":
                speakers = [entity for phrase in row if phrase.end <= at and phrase.kind in _SPEAKERS for entity in self._as_speaker(phrase)]
                who = [phrase for phrase in row if phrase.end <= at]
                if any(phrase.kind in ("verb", "event", "date", "amount") for phrase in who) or not (who or at == sentence.start + 1):
                    return
                span = self.sheet.span(sentence.start, at + 1)
                draft = StatementDraft(speakers[0] if speakers else None, "say", span, self._content(at + 1, sentence.end), "headline-colon")
                draft.described_as = None if speakers else self.sheet.span(sentence.start, at)
                self.made.append(draft)
                return
