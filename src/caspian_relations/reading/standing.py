"""Whether a gathering, a visit or a signing that is told of takes place at all: what is called off, put off or denied does not.

That something in its sentence is negated says nothing yet: «لم تسفر القمة عن بيان», «لم يحضر الرئيس القمة» and «نفى خلال القمة وجود خلافات»
tell of summits that were held.
"""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.drafts import GATHERINGS
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.unsaid import Unsaid

__all__ = ["Standing"]

_WITHIN = frozenset({"during", "in", "around", "margin", "at", "since", "witness"})
"""Prepositions before an event that takes place: «لم يتفقا خلال القمة»."""
_RUMOURED = frozenset({"about", "*", ""})


class Standing(Unsaid):
    """What negation, denial and calling off leave of an event."""

    def _called_off(self, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> str:
        """``cancelled``, ``denied``, or '' where it takes place."""
        if self._is_none(phrase):
            return "denied"
        standing = ""
        words = cues().words
        auxiliary = False
        for clause in around:
            if clause.lemma in words["cancel"] and not clause.negated:
                if self._is_object(clause, phrase, row, index):
                    return "denied" if clause.lemma in words["deny"] else "cancelled"
            elif (clause.negated or auxiliary) and self._does_not_happen(clause, phrase, row, index):
                standing = "denied"
            auxiliary = clause.negated and clause.lemma in words["auxiliary"]  # «نفى أن تكون القمة قد عقدت»
        if not standing and self._is_rumour(phrase, row, index):
            return "denied"
        return standing or self._put_aside(phrase, row, index)

    def _is_none(self, phrase: Phrase) -> bool:
        """«لا قمة بين البلدين هذا العام»."""
        return not phrase.definite and not phrase.prep and self.sheet.word(phrase.start - 1) in cues().words["none"]

    def _is_object(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether the event itself is what is called off or denied: not «ألغى مشاركته في القمة», «نفى وجود خلافات في القمة», «أرجأت القمة البت»."""
        if phrase in clause.subject and clause.kind == "verb" and clause.voice != "passive":
            return not self._acts(phrase)
        if phrase.prep == "about":
            return clause.lemma in cues().words["deny"]
        return phrase.prep in ("", "*") and not self._is_of_another(phrase, row, index)

    def _acts(self, phrase: Phrase) -> bool:
        """Whether a definite noun right behind is what the gathering itself puts off: «أرجأت القمة البت في الطلب»."""
        form = self.sheet.forms[phrase.end] if phrase.end < len(self.sheet.forms) else None
        if form is None or form.kind != WORD:
            return False
        reading = form.readings[0] if form.readings else None
        if reading is None:
            return form.text[:2] == "ال"
        if reading.prep or reading.conj:
            return False
        return (reading.article or bool(reading.suffix)) and reading.category in ("noun", "masdar", "common", "unit")

    def _is_of_another(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether a noun stands over the event that is not its being held: «ألغى حضور القمة»."""
        if phrase.prep != "*":
            return False
        words = cues().words
        before = self.sheet.forms[phrase.start - 1]
        holding = either("hold", "light", "host")
        held = any(r.category in ("masdar", "verb") and r.value in holding for r in before.readings)
        return not (held or before.text in words["any"] or before.text in words["rumours"])

    def _does_not_happen(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether a negated clause says of the event that it does not take place."""
        words = cues().words
        if phrase.prep in _WITHIN or clause.lemma in words["cancel"]:
            return False
        if phrase.value.type not in GATHERINGS or not (phrase.value.definite or phrase.value.series):
            return True  # «لم يعقدا أي لقاء», «لم يؤكد زيارته»
        if clause.lemma in words["takes_place"] and clause.antecedent is not phrase:
            return phrase in clause.subject or phrase in clause.object or self._is_done(clause, phrase, row, index)
        return clause.lemma in either("hosting", "holds") and phrase in (
            *(clause.object or clause.subject),
            *([clause.antecedent] if clause.antecedent is not None else []),
        )

    def _is_rumour(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«نفى ما أوردته وسائل إعلام عن انعقاد قمة», «نفت الأنباء التي تحدثت عن عقد قمة»: what is told is denied."""
        words = cues().words
        if phrase.prep not in _RUMOURED or not self._is_reported(phrase):
            return False
        for at in range(index - 1, max(index - 9, -1), -1):
            before = row[at]
            if before.kind == "stop" and before.lemma not in ("«", "»", '"', "،"):
                return False
            if before.kind in ("verb", "participle") and before.lemma in words["deny"]:
                told = self.sheet.words[before.end : phrase.start]
                return not words["rumours"].isdisjoint(told)
        return False

    def _is_reported(self, phrase: Phrase) -> bool:
        """Whether «عن» stands before the event or its being held."""
        return not cues().words["about"].isdisjoint(self.sheet.words[max(phrase.start - 3, 0) : phrase.start])

    def _put_aside(self, phrase: Phrase, row: list[Phrase], index: int) -> str:
        """«قررت غانا إلغاء القمة», «إرجاء المؤتمر»: the verbal noun over the event, unless it is only wished for or denied."""
        words = cues().words
        before = self.sheet.forms[phrase.start - 1] if phrase.start else None
        if before is None or phrase.prep.strip("*"):
            return ""
        if not any(r.category == "masdar" and r.value in words["cancel"] and not r.article for r in before.readings):
            return ""
        for at in range(index - 1, max(index - 6, -1), -1):
            verb = row[at]
            if verb.kind == "stop":
                break
            if verb.kind == "verb" and verb.lemma in either("propose", "deny", "unreal"):
                return ""
        return "cancelled"
