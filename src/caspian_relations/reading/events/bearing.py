"""Whose an event is: which clause carries its noun, and for whom a pronoun or a subject that is not said again stands."""

from __future__ import annotations

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.interviews import Interviews

__all__ = ["PARTY", "Bearing"]

PARTY = frozenset({"person", "title", "state", "organization", "party", "region", "people"})
"""Kinds of phrases that may take part in an event."""
_MEANWHILE = frozenset({"around", "during", "in"})
_RECENT = 5
"""How many phrases back the two may be named for whom «زيارتهما» stands."""


class Bearing(Interviews):
    """What ties an event to those around it."""

    def _goes_on(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> list[str]:
        """«وفي تبليسي سيجري محادثات مع …», «كما عقد لقاء مع …»: a verb that somebody must do, and nobody but the subject before is told.

        Not with his own countryman: «استقبله رئيس الوزراء الإثيوبي، كما عقد لقاء مع نظيره الإثيوبي» is told of the guest.
        """
        head, sheet, former = clause.head, self.sheet, self.resolver.former
        if clause.kind != "verb" or clause.lemma not in cues().words["needs_actor"] or clause.voice == "passive":
            return []
        if head.features.get("number") != "singular" or phrase.start < head.start:
            return []
        if any(p.kind in PARTY for p in clause.object):
            return []
        if any(self._oblique_after(row, index, "between")):
            return []  # «يجري اتصال بين …»
        people = [who for who in self.resolver.subject if who.startswith("person:")]
        them = [*self._oblique_after(row, index, "with"), *clause.oblique("with")]
        others = {self.resolver.state_of(who) for who in self._resolve_all(them)}
        if len(people) == 1 and self.resolver.state_of(people[0]) in others - {None}:
            people = [who for who in former if who.startswith("person:") and self.resolver.state_of(who) not in others]
        people = [who for who in people if self.resolver.may_act(who, head)]
        dual = phrase.features.get("number") == "dual" and sheet.forms[phrase.start].raw.endswith("ين")
        accusative = dual or sheet.forms[phrase.start].raw.endswith(("ا", "اً", "ًا"))
        doubtful = clause.lemma in cues().words["hold"] or head.features.get("tense") != "past"  # «سيجري اتصال»
        hamza = sheet.forms[phrase.start].raw.endswith("اء") and any(self._oblique_after(row, index, "with"))
        accusative = accusative or (hamza and not phrase.definite)  # «عقد لقاء مع …»: such words take no alef
        active = accusative or phrase.features.get("gender") == "feminine" or not doubtful
        return people if len(people) == 1 and active else []

    def _whoever_acted(self, clause: Clause) -> list[str]:
        """The subject before; «قال الوزير إن كينيا سترسل فريقا، وذلك في اجتماع عقده مع …»: the man who speaks of the state, rather than the state."""
        before = [who for who in self.resolver.subject if not who.startswith("place:")]
        people = [who for who in self.resolver.former if who.startswith("person:")]
        spoken_of = len(before) == 1 and before[0].startswith("state:") and len(people) == 1
        man = clause.head.features.get("gender") == "masculine" and clause.head.features.get("number") == "singular"
        return people if spoken_of and man and not self.resolver.is_she(people[0]) else before

    def _is_of_the_subject(self, draft: EventDraft, clause: Clause, row: list[Phrase], index: int) -> bool:
        """Whether the event is of the subject of its clause: «غادر … مختتما زيارة رسمية», «وصل لإجراء مباحثات»."""
        ready = clause.lemma in cues().words["gets_ready"] and row[index].prep == "of" and not clause.negated
        if ready and clause.kind == "verb" and draft.type in ("Meeting", "Signing", "Visit"):
            return not row[index].suffix  # «يستعد الرئيس لزيارة أكرا»
        two = draft.type == "Summit" and draft.series is None and any(self._oblique_after(row, index, "with"))
        if two or draft.type in ("Meeting", "Signing"):
            return self._is_purpose(clause, row, index)
        if draft.type != "Visit" or clause.negated or not index:
            return False
        told_by = row[index - 1]
        acts = told_by.lemma in either("end", "begin", "light")
        return told_by.kind == "participle" and acts and not told_by.definite

    def _is_of_the_coming(self, draft: EventDraft, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """Whether the event, told first, is of the subject of the verb behind it: «وعقب محادثات مع … أعلن الرئيس», «وفي مقابلة مع قناة …، أكد الوزير»."""
        if not self._comes_after(phrase):
            return False
        if draft.type == "Interview":
            return phrase.prep in ("in", "during") and not draft.participants
        if draft.type == "Visit":  # «في ختام زيارة بدأها أمس إلى أكرا، أكد الرئيس …»
            return phrase.prep in ("during", "around") and not phrase.value.definite and not draft.participants
        first = row[index - 1] if index and row[index - 1].kind == "ordinal" else phrase
        if draft.type == "Meeting" and first.prep == "in" and phrase.suffix == "" and not draft.participants:
            # «في أول لقاء من نوعه، جلس وزيرا دفاع كينيا ورواندا …»
            several = len(self._resolve_all(self.coming)) > 1 and not self._oblique_after(row, index, "with")
            return several and row[0].start >= phrase.start - 2
        talks = draft.type == "Meeting" and phrase.prep == "around" and not phrase.value.definite
        return talks and bool(self._oblique_after(row, index, "with"))

    def _actors(self, draft: EventDraft) -> list[str]:
        """Those of its participants who act: not the states behind the persons."""
        behind = {self.resolver.stands_for(who) for who in draft.participants if who.startswith("person:")}
        return [who for who in draft.participants if who not in behind]

    def _two(self) -> list[str]:
        """The two who last met, or else acted together."""
        if len(self.resolver.pair) == 2:
            return self.resolver.pair
        actors = self._actors(self.told[-1]) if self.told else []
        return actors if len(actors) == 2 and self.told[-1].type in ("Meeting", "PhoneCall", "Visit") else []

    def _comes_after(self, phrase: Phrase) -> bool:
        """Whether the subject of the first verb stands behind `phrase`."""
        return bool(self.coming) and phrase.start < self.coming[0].start

    def _is_paid_by(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«الزيارة المرتقبة لوزير الخارجية إلى …»: ل with a person names who visits, not whom."""
        if phrase.value.type != "Visit" or phrase.suffix or index + 1 == len(row):
            return False
        after = row[index + 1]
        return after.prep == "of" and after.kind in ("person", "title") and after.start <= phrase.end + 2

    def _is_made(self, phrase: Phrase, around: list[Clause]) -> bool:
        """«خلال الزيارة التي يقوم بها سعادته إلى النرويج», «في الاتصال الذي تلقاه من الوزير»: a relative clause says whose it is."""
        light = cues().words["light"]
        if phrase.value.type == "PhoneCall":
            calls = either("light", "receive")
            return any(c.antecedent is phrase and c.lemma in calls and c.head.suffix and not c.negated for c in around)
        if phrase.value.type == "Meeting":
            return any(clause.antecedent is phrase and _is_made_with_somebody(clause) for clause in around)
        return phrase.value.type == "Visit" and any(
            clause.antecedent is phrase and clause.lemma in light and clause.subject and not clause.negated
            for clause in around
        )

    def _is_purpose(self, clause: Clause, row: list[Phrase], index: int) -> bool:
        """«وصل الرئيس إلى الرباط لعقد اجتماع مع …», «لإجراء مباحثات»: whoever comes for it takes part."""
        before = row[index - 1] if index else None
        words = cues().words
        purpose = row[index].prep == "of" or (
            before is not None
            and before.kind == "masdar"
            and before.prep == "of"
            and before.lemma in either("hold", "light")
            and before.end == row[index].start
        )
        if row[index].conj and not row[index].prep:  # «لتوقيع اتفاق … ولقاء الرئيس …»
            purpose = any(phrase.kind == "event" and phrase.prep == "of" for phrase in row[clause.index : index])
        return purpose and clause.kind == "verb" and clause.lemma in words["movement"] and not clause.negated

    def _two_named(self, row: list[Phrase], index: int) -> list[str]:
        """«استقبل الوزير فلانا وعلانا خلال زيارتهما»: the two who are named before the pronoun, one behind the other."""
        people = [phrase for phrase in row[max(index - _RECENT, 0) : index] if phrase.kind in ("person", "title")]
        joined = len(people) > 1 and people[-1].conj and not any(p.conj for p in people[-2:-1])
        return self._resolve_all(people[-2:]) if joined else self._two()

    def _named_before(self, row: list[Phrase], index: int) -> list[str]:
        """«وزير الدفاع الكيني فلان بعد لقائه نظيره: …»: in a line without a verb, who is named right before."""
        before = row[index - 1] if index else None
        if before is None or index > 1 or before.kind != "person" or before.prep or row[index].prep not in _MEANWHILE:
            return []
        return self._resolve_all([before])

    def _possessor(self, phrase: Phrase) -> list[str]:
        """Whose it is: of the coming subject where the sentence begins so, else of the one before."""
        if (
            self.coming
            and phrase.start < self.coming[0].start
            and phrase.prep in ("during", "in", "margin", "around", "b", "from")
        ):
            who = self._resolve_all(self.coming)
            if who:
                return who
        return list(self.resolver.subject)

    def _carries(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the clause's verb only carries the noun: «أجرى اتصالا», «عقد لقاء», «في زيارة»."""
        if (
            phrase in clause.object
            or phrase in clause.subject
            or (phrase.value.type == "Congratulation" and phrase.prep in ("*", "b"))
        ):
            return (
                clause.lemma in cues().words["light"]
                or clause.lemma in cues().words["hold"]
                or clause.lemma in cues().words["receive"]
            )
        if phrase.value.type == "Interview" and phrase.prep in ("in", "b", "during"):
            said = cues().statements["masdars" if clause.kind == "masdar" else "speech"]
            return "speech" in clause.head.features or clause.lemma in said
        if phrase.prep in ("*", "from") and self._is_one_of_many(phrase) and phrase in clause.oblique("*", "from"):
            return clause.lemma in either("light", "hold")  # «عقد سلسلة لقاءات مع …»
        if phrase.prep == "*" and phrase in clause.oblique("*") and self._is_held_noun(phrase):
            return clause.lemma in either("light", "planning", "begin")  # «يعتزم الوزير إجراء محادثات مع …»
        if phrase.prep == "from" and self._days_of(phrase):
            return clause.lemma in either("light", "hold", "end") and phrase in clause.oblique("from")
        if phrase.prep == "in" and phrase.suffix and phrase.value.type in GATHERINGS and clause.subject:
            return clause.lemma in cues().words["hold"]  # «التأم مجلس الأعمال في اجتماعه السادس»
        carrying = either("movement", "host", "attend")
        if phrase.value.type == "Visit":
            if clause.lemma in cues().words["receive"]:
                return False  # «استقبله اليوم بمناسبة زيارته»
            if phrase.prep == "b" and clause.lemma in cues().words["returns"]:
                return True  # «يردها الرئيس بزيارة إلى هلسنكي»
            # «يعتزم السفر إلى كينيا في زيارة رسمية»
            carrying = either("movement", "host", "attend", "planning", "present_at")
            if self._is_closing(phrase):  # «غادر كينيا في ختام زيارة»
                return clause.lemma in carrying
            if clause.lemma in cues().words["auxiliary"] and phrase.prep == "in" and not phrase.value.definite:
                return phrase in clause.oblique("in")  # «كان الوزير في زيارة إلى أكرا»
        return phrase.prep in ("in", "b") and clause.lemma in carrying

    def _is_held_noun(self, phrase: Phrase) -> bool:
        """Whether «إجراء» or «عقد» stands before a meeting or a call."""
        holding = either("light", "hold")
        before = self.sheet.forms[phrase.start - 1].readings if phrase.start else ()
        held = any(reading.category in ("masdar", "verb") and reading.value in holding for reading in before)
        return held and phrase.value.type in ("Meeting", "PhoneCall", "Interview")

    @staticmethod
    def _received_on_it(clause: Clause | None) -> list[Phrase]:
        """«استقبل الرئيس الوزير … (والوفد المرافق له)، في زيارة رسمية إلى بغداد»: whom a host welcomes is on a visit."""
        verb = clause.parent if clause is not None and clause.kind == "participle" else clause
        receives = cues().words["receive"] & cues().words["host"]
        if verb is None or verb.lemma not in receives or verb.negated or verb.kind != "verb":
            return []
        guests = [p for p in verb.object if p.kind in ("person", "title")]
        return guests if len(guests) == 1 else []

    def _days_of(self, phrase: Phrase) -> bool:
        """«ثلاثة أيام من المحادثات»."""
        return phrase.value.type == "Meeting" and self.sheet.word(phrase.start - 2) in cues().words["spans"]

    def _is_one_of_many(self, phrase: Phrase) -> bool:
        """«سلسلة لقاءات», «عددا من اللقاءات»."""
        return not cues().words["many"].isdisjoint(self.sheet.words[max(phrase.start - 2, 0) : phrase.start])

    def _is_closing(self, phrase: Phrase) -> bool:
        """«في ختام زيارة …»."""
        return phrase.prep == "during" and self.sheet.word(phrase.start - 1) in cues().words["closing"]


def _is_made_with_somebody(clause: Clause) -> bool:
    """«المباحثات التي أجراها الوزير فلان مع نظيره», «اللقاء الذي عقده معه»: a relative clause names both."""
    if clause.lemma not in either("light", "hold") or not clause.head.suffix or clause.negated:
        return False
    people = ("person", "title", "state")
    return any(p.kind in people for p in clause.subject) and any(p.kind in people for p in clause.oblique("with"))
