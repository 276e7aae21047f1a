"""Whether a gathering, a visit or a signing that is told of takes place at all: what is called off, put off or denied does not.

That something in its sentence is negated says nothing yet: «لم تسفر القمة عن بيان», «لم يحضر الرئيس القمة» and «نفى خلال القمة وجود خلافات»
tell of summits that were held.
"""

from __future__ import annotations

from itertools import pairwise

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase
from caspian_relations.reading.events.unsaid import Unsaid

__all__ = ["Standing"]

_WITHIN = frozenset({"during", "in", "around", "margin", "at", "since", "witness"})
"""Prepositions before an event that takes place: «لم يتفقا خلال القمة»."""
_REACH = 20
"""How many tokens behind an event may say that it is put off to no day."""
_NO_PLAN = 4
"""How many tokens before an event «لا» may stand: «لا نية لدينا لتأجيل القمة»."""
_RUMOURED = frozenset({"about", "*", ""})


class Standing(Unsaid):
    """What negation, denial and calling off leave of an event."""

    def _called_off(self, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> str:
        """``cancelled``, ``denied``, or '' where it takes place."""
        if self._is_none(phrase):
            return "denied"
        off = phrase.value.adjectives & (cues().words["cancel"] - cues().words["deny"])
        if off and not any(clause.lemma in cues().words["takes_place"] for clause in around):
            return "cancelled"  # «القمة الملغاة»
        standing = "cancelled" if self._indefinitely(phrase, around) else ""
        words = cues().words
        auxiliary = False
        held = any(c.lemma in words["takes_place"] and phrase in c.subject and not c.negated for c in around)
        for clause in around:
            if clause.lemma in words["cancel"] and not clause.negated:
                if clause.antecedent is phrase and held:
                    continue  # «القمة التي أرجئت العام الماضي ستعقد غدا»
                if self._is_object(clause, phrase, row, index):
                    return "denied" if clause.lemma in words["deny"] else "cancelled"
            elif clause.negated and clause.lemma in words["passing"]:
                continue  # «ولم يمر التوقيع من دون اعتراض»
            elif (clause.negated or auxiliary) and self._does_not_happen(clause, phrase, row, index):
                standing = "denied"
            auxiliary = clause.negated and clause.lemma in words["auxiliary"]  # «نفى أن تكون القمة قد عقدت»
        if not standing and not self._put_off_noun(phrase) and self._is_rumour(phrase, row, index):
            return "denied"
        return standing or self._put_aside(phrase, row, index)

    def _indefinitely(self, phrase: Phrase, around: list[Clause]) -> bool:
        """«رُحّلت القمة إلى أجل غير مسمى», «علقت حتى إشعار آخر»: put off to no day, whatever the verb."""
        if not any(phrase in (*c.subject, *c.object) or c.antecedent is phrase for c in around):
            return False
        end = min(phrase.end + _REACH, around[0].sentence.end)
        pairs = (f"{one} {two}" for one, two in pairwise(self.sheet.words[phrase.end : end]))
        return any(pair in cues().words["indefinitely"] for pair in pairs)

    def _is_none(self, phrase: Phrase) -> bool:
        """«لا قمة بين البلدين هذا العام»."""
        return not phrase.definite and not phrase.prep and self.sheet.word(phrase.start - 1) in cues().words["none"]

    def _is_object(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether the event itself is what is called off or denied: not «ألغى مشاركته في القمة», «نفى وجود خلافات في القمة», «أرجأت القمة البت»."""
        if phrase in clause.subject and clause.kind == "verb" and not self._is_passive(clause):
            adjourned = clause.lemma in cues().words["adjourned"]
            return not self._acts(phrase) and (adjourned or phrase.start < clause.head.start or not phrase.definite)
        if phrase.prep == "about":
            return clause.lemma in cues().words["deny"]
        return phrase.prep in ("", "*") and not self._is_of_another(phrase, row, index)

    def _is_passive(self, clause: Clause) -> bool:
        """«أُلغي المؤتمر»: the letters are those of «I call off», too, but nobody else's who acts."""
        readings = [r for r in self.sheet.forms[clause.head.start].readings if r.category == "verb"]
        acts = any(r.features.get("voice") == "active" and r.features.get("person") == "3" for r in readings)
        suffers = any(r.features.get("voice") == "passive" and r.features.get("person") == "3" for r in readings)
        marked = self.sheet.forms[clause.head.start].raw.lstrip("وف")[1:2] == "\u064f"  # a damma on its first letter
        return clause.voice == "passive" or marked or (suffers and not acts)

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
        return not (
            held or before.text in words["any"] or before.text in words["rumours"] or before.text in words["its_time"]
        )

    def _does_not_happen(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether a negated clause says of the event that it does not take place."""
        words = cues().words
        if phrase.prep in _WITHIN or clause.lemma in words["cancel"]:
            return False
        if clause.lemma in words["auxiliary"] and phrase in clause.subject and not self._is_scheduled(phrase):
            return False  # «لم تكن زيارة الرئيس بروتوكولية»: she was, and what she was not is said of her
        if phrase.value.type not in GATHERINGS or not (phrase.value.definite or phrase.value.series):
            return True  # «لم يعقدا أي لقاء», «لم يؤكد زيارته»
        if clause.lemma in words["takes_place"] and clause.antecedent is not phrase:
            return phrase in clause.subject or phrase in clause.object or self._is_done(clause, phrase, row, index)
        return clause.lemma in either("hosting", "holds") and phrase in (
            *(clause.object or clause.subject),
            *([clause.antecedent] if clause.antecedent is not None else []),
        )

    def _is_scheduled(self, phrase: Phrase) -> bool:
        """«لم تكن الزيارة مقررة»: what is denied is that it was ever planned."""
        return not cues().words["scheduled"].isdisjoint(self.sheet.words[phrase.end : phrase.end + _REACH])

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
        missed = index > 0 and row[index - 1].end == phrase.start and row[index - 1].lemma in words["attend"]
        put_off = self._put_off_noun(phrase)
        missing = not either("not_being", "without").isdisjoint(
            self.sheet.words[max(phrase.start - 2, 0) : phrase.start]
        )
        if not missed and missing and not put_off:
            return "denied"  # «عدم انعقاد القمة», «دون توقيع اتفاق», but «عدم حضور القمة», «عدم تأجيل القمة»
        if self._given_up(phrase, row, index):
            return "cancelled"
        unplanned = not words["none"].isdisjoint(self.sheet.words[max(phrase.start - _NO_PLAN, 0) : phrase.start])
        if not put_off or missing or unplanned or phrase.prep.strip("*"):
            return ""  # «لا نية لتأجيل القمة»
        for at in range(index - 1, max(index - 9, -1), -1):
            verb = row[at]
            if verb.kind == "stop":
                break
            if verb.kind == "verb" and verb.lemma in either("propose", "deny", "unreal"):
                return ""
        return "cancelled"

    @staticmethod
    def _given_up(phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«تعذر عقد القمة», «تراجعت غانا عن استضافة القمة»: that it is held is what did not come about."""
        held = row[index - 1] if index else None
        if held is None or held.end != phrase.start or held.lemma not in either("hold", "hosting"):
            return False
        verb = row[index - 2] if index > 1 and row[index - 2].end == held.start else None
        if held.kind == "verb" and not held.conj and verb is not None and verb.kind == "verb":
            # «أُجّل عقد القمة»: the letters of a verb
            return verb.lemma in either("cancel", "impossible") - cues().words["deny"]
        if held.kind != "masdar":
            return False
        for before in reversed(row[max(index - 4, 0) : index - 1]):
            if before.kind == "verb":
                if held.prep == "about":
                    return before.lemma in cues().words["give_up"]
                return before.end == held.start and before.lemma in cues().words["impossible"]
        return False

    def joined_by(self, clause: Clause, row: list[Phrase]) -> None:
        """What a clause says of a gathering told before: who is there, or that it is called off."""
        super().joined_by(clause, row)
        if clause.lemma in cues().words["cancel"] and clause.lemma not in cues().words["deny"] and not clause.negated:
            self._calls_off(clause, row)

    def moreover(self, row: list[Phrase]) -> None:
        """What a sentence adds to the event it told of; «أعلنت غانا تأجيلها» calls it off."""
        super().moreover(row)
        words = cues().words
        for at, phrase in enumerate(row):
            if phrase.kind != "masdar" or not phrase.suffix or phrase.lemma not in words["cancel"] - words["deny"]:
                continue
            verb = next((p for p in reversed(row[max(at - 4, 0) : at]) if p.kind == "verb"), None)
            if phrase.prep not in ("", "*") or verb is None or verb.lemma in either("propose", "deny", "unreal"):
                continue
            if self.sheet.word(verb.start - 1) not in words["negation"]:
                date = next((p for p in row[at + 1 : at + 3] if p.kind == "date" and p.prep in ("to", "until")), None)
                self._call_off(row[:at], phrase.suffix, date)

    def _calls_off(self, clause: Clause, row: list[Phrase]) -> None:
        """«القمة التي كانت مقررة في أكرا أُجلت», «لكن غانا أرجأتها»: the gathering told before is the subject, or the object, of a verb."""
        head = clause.head
        if clause.kind != "verb" or clause.antecedent is not None or head.features.get("number") != "singular":
            return
        if self._is_over(head.start) or (
            not head.suffix and clause.voice != "passive" and not self._is_adjourned(clause)
        ):
            return
        told = all(p.kind == "party" and p.features.get("kind") == "occasion" for p in clause.subject)
        if clause.object or any(p.kind == "event" for p in clause.subject) or not (told or head.suffix):
            return
        suffix = head.suffix or next(
            (suffix for suffix, of in GENDER_OF.items() if of == head.features.get("gender")), ""
        )
        event = self.latest if clause.subject and told else None
        self._call_off(row[: clause.index], suffix, self._put_off_to([clause]), event)

    def _is_over(self, at: int) -> bool:
        """«تعقد القمة بعد أن تأجلت مرتين», «وكانت قد أُجلت»: what was put off before is held now."""
        words = self.sheet.words
        before = words[at - 1].removeprefix("و")
        return not either("after_that", "had_been").isdisjoint((before, f"{words[at - 2].removeprefix('و')} {before}"))

    def _is_adjourned(self, clause: Clause) -> bool:
        """«أُجلت إلى ديسمبر», «تأجلت»; «أجلت البت» and «ألغت بندا» are what somebody does."""
        return clause.lemma in cues().words["adjourned"] and not self._acts(clause.head)

    def _call_off(
        self, before: list[Phrase], suffix: str, date: Phrase | None, event: EventDraft | None = None
    ) -> None:
        """Put off to `date`, or call off, the event told before for which a pronoun stands."""
        if event is None:
            phrase = next((p for p in reversed(before) if p.kind == "event"), None)
            event = self.by_phrase.get(phrase.start) if phrase is not None else self.latest
            near = phrase is not None or self.told_at == self._paragraph
            if event is None or not near or GENDER_OF.get(suffix) != event.gender:
                return
        if date is not None:
            event.when, event.dated, event.status = self._new_day(date), date, "planned"
        elif event.type in GATHERINGS | {"Visit"}:
            event.status = "cancelled"
