"""What the words leave out: who met, signed or called where a verb has no subject or no object of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.journeys import Journeys

__all__ = ["Unsaid"]


_PEOPLE = frozenset({"person", "title"})
_SIGNERS = _PEOPLE | {"organization", "state"}
"""Kinds of phrases that, behind the document, are who signs it."""


class Unsaid(Journeys):
    """Participants of events told by verbs, taken from what was told before."""

    def _unsaid_subject(
        self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]
    ) -> None:
        """«وقال إنه سيلتقي نظيره»: a verb without a subject has the one before."""
        role = frame["roles"].get("subject")
        alone = len(self._actors(draft)) == (0 if draft.type == "Visit" else 1)
        if clause.kind == "masdar" and clause.head.suffix in ("ه", "ها") and alone:
            self._his_own(draft, role, clause)
            return
        if clause.antecedent is not None and clause.antecedent.kind in ("person", "title") and draft.type == "Meeting":
            self._whom_he_met(draft, clause)
            return
        both = clause.head.features.get("number") == "dual"
        if (
            role is None
            or any(phrase not in roles.get("document", ()) for phrase in clause.subject)
            or (clause.antecedent is not None and not both)  # «مباحثات، وقعا في أعقابها 24 وثيقة»
            or (
                role == "signatory"
                and any(p.kind in _SIGNERS and (p.kind in _PEOPLE or clause.subject) for p in clause.object)
            )  # «وقع الاتفاقية الوزير …», «ووقع الاتفاق كل من الغرفة …»
            or clause.kind != "verb"
            or clause.voice == "passive"
            or (role in roles and role not in ("participant", "signatory"))
        ):
            return
        subject = [who for who in self.resolver.subject if who not in draft.participants]
        people = [who for who in subject if who.startswith("person:")]
        if role == "visitor" and len(subject) == 1 and subject[0].startswith("state:"):
            people = subject  # an official who is not named
        if role == "signatory" and len(subject) == 1:
            people = [who for who in subject if not who.startswith("place:")]  # «أعلنت الشركة أنها وقعت اتفاقية مع …»
        if both:
            # «اتفق الرئيسان فلان وفلان عليه حين اجتمعا», «… ووقعا عددا من مذكرات التفاهم»
            people = people if len(people) == 2 else self._two()
            told = self.told[-1] if self.told else None
            if (
                role == "signatory"
                and told is not None
                and told.type == "Meeting"
                and told.paragraph == self._paragraph
            ):
                draft.after = told if set(people) <= set(told.participants) else None
            both = len(people) == 2
        if len(people) == 1 or both:
            others = draft.participants
            draft.participants = []
            draft.join(self._with_states(people), role)
            draft.join(others)

    def _on_that_call(self, congratulation: EventDraft, clause: Clause) -> None:
        """«أجرى اليوم اتصالا هاتفيا بالرئيس …، هنأه خلاله بالعيد»: on the day of the call."""
        call = self.told[-1] if self.told else None
        if congratulation.type != "Congratulation" or congratulation.when is not None or call is None:
            return
        near = call.type == "PhoneCall" and call.paragraph >= self._paragraph - 1
        near = near and set(congratulation.participants) <= set(call.participants)
        meanwhile = any(
            phrase.kind == "pronoun" or (phrase.kind == "event" and phrase.value.type == "PhoneCall")
            for phrase in clause.oblique("during", "in")
        )
        before = self.sheet.word(clause.head.start - 1)
        who = bool(clause.head.suffix) and before in cues().words["relative"]  # «من الرئيس الذي هنأه»
        if near and (meanwhile or (who and call.paragraph == self._paragraph)):
            congratulation.when, congratulation.dated = call.when, call.dated

    def _whom_he_met(self, draft: EventDraft, clause: Clause) -> None:
        """«قال روتو إن نظيره الغاني، الذي التقاه في لومي، وافق»: the pronoun is whom the clause is about, and he who met him is who speaks."""
        if not clause.head.suffix or clause.subject or clause.object or len(self._actors(draft)) != 1:
            return
        people = [who for who in self.resolver.subject if who.startswith("person:")]
        if len(people) == 1 and people[0] not in draft.participants:
            met, draft.participants = draft.participants, []
            draft.join(self._with_states(people))
            draft.join(met)

    def _his_own(self, draft: EventDraft, role: str | None, clause: Clause) -> None:
        """«وجاء كلامه لدى استقباله نظيره …»: the pronoun is who acted before; «قبيل توجهه إلى أكرا، قال الوزير»: who acts behind."""
        suffix = clause.head.suffix
        people = [who for who in self.resolver.subject if who.startswith("person:")]
        if self.coming and clause.head.start < self.coming[0].start and draft.type == "Visit":
            people = [who for who in self._resolve_all(self.coming) if who.startswith("person:")]
        if role is None or len(people) != 1 or people[0] in draft.participants:
            return
        if self.resolver.is_she(people[0]) != (suffix == "ها"):
            return
        others, draft.participants = draft.participants, []
        draft.join(self._with_states(people), role)
        draft.join(others)

    def _dine(self, clause: Clause) -> bool:
        """«تناول الزعيمان العشاء», «استعرض الرئيسان حرس الشرف»."""
        words, end = cues().words, clause.head.end
        if clause.lemma not in words["discuss"]:
            return False
        reach = self.sheet.words[end : end + 8]
        return not words["meals"].isdisjoint(reach) or not words["guards"].isdisjoint(self.sheet.words[end : end + 16])

    def _goes_on_calling(self, clause: Clause, roles: Mapping[str, list[Phrase]]) -> bool:
        """«أجرى اتصالا … وناقش رئيسا الدولتين …»: what two discuss who have just called each other is no meeting."""
        # «أجرى اتصالا بالرئيس … وهنأه …. وتباحث الجانبان بشأن نتائج اللقاء الذي …»
        call = next((e for e in reversed(self.told[-3:]) if e.type == "PhoneCall"), None)
        if call is None or clause.lemma not in either("discuss", "talks"):
            return False
        talking = roles.get("participant", [])
        both = bool(talking) and all(
            p.kind == "party" and not p.parts and p.features.get("number") == "dual" for p in talking
        )
        who = self._with_states(self._resolve_all(talking))
        calling = both and max(call.paragraph, call.spoken) >= self._paragraph - 1  # «وتباحث الجانبان …»
        calling = calling or (bool(who) and set(who) <= set(call.participants))
        people = [one for one in call.participants if one.startswith("person:")]
        if calling and len(people) == 2:
            self.resolver.pair = people  # «واتفقا على …»: those who called
        return calling

    def _over_the_phone(self, clause: Clause, call: Phrase, roles: Mapping[str, list[Phrase]]) -> EventDraft | None:
        """«بحث الملك، خلال اتصال هاتفي مع …، الأوضاع»: those who talk are those who called."""
        event = self.by_phrase.get(call.start)
        who = self._with_states(self._resolve_all(roles.get("participant", [])))
        if event is None:
            event = EventDraft("PhoneCall", f"verb:{clause.lemma}", call.first)
            event.status, event.paragraph = self._status(clause), self._paragraph
            event.show(call.first, call.last)
            for caller in (p for role, p in clause.obliques if role == "from"):
                event.join(self._with_states(self._resolve_all([caller])), "caller")
            event.join(who[:2] if event.participants == [] else who, "caller" if not event.participants else "callee")
            event.join(who)
            if len(event.participants) < 3:
                return None
            self._date_from(event, clause)
            self.told.append(event)
            self.by_phrase[call.start] = event
            return event
        event.join(who)
        return event

    def _unsaid_object(self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause) -> None:
        """«وصل الرئيس الكيني إلى الرباط. واستقبله الملك»: the pronoun on the verb is who acted before."""
        role = frame["roles"].get("object")
        if role is None or clause.kind != "verb" or clause.head.suffix not in ("ه", "ها") or clause.object:
            return
        if clause.antecedent is not None or len(self._actors(draft)) != 1:
            return
        before = (
            self.resolver.former if set(self.resolver.subject) <= set(draft.participants) else self.resolver.subject
        )
        people = [who for who in before if who.startswith("person:")]
        if len(people) != 1 or people[0] in draft.participants:
            return
        if self.resolver.is_she(people[0]) == (clause.head.suffix == "ها"):
            draft.join(self._with_states(people), role)

    def _are_officials(self, talk: EventDraft) -> bool:
        """Whether two who act for two states talk."""
        people = [who for who in talk.participants if who.startswith("person:")]
        states = {self.resolver.state_of(who) for who in people}
        return len(people) == 2 and len(states) == 2 and None not in states

    def _congratulates_too(self, telegram: EventDraft) -> bool:
        """«وبعث ولي العهد ببرقية مماثلة»: one more, where somebody was congratulated before."""
        roles = telegram.roles
        told = any(event.type == "Congratulation" for event in self.told)
        return told and bool(roles.get("congratulated")) and bool(roles.get("congratulator"))

    def _alike(self, congratulation: EventDraft, main: Clause | None) -> None:
        """«كما بعث ولي العهد ببرقية تهنئة (مماثلة)»: to whoever was congratulated before."""
        if congratulation.type != "Congratulation" or congratulation.roles.get("congratulated"):
            return
        call = self.told[-1] if self.told else None
        within = main is not None and any(p.kind == "pronoun" for p in main.oblique("during", "in"))
        if within and call is not None and call.type == "PhoneCall" and not congratulation.participants:
            # «أجرى اتصالا بنظيره، قدّم خلاله التهاني»
            congratulation.join(call.roles.get("caller", []), "congratulator")
            congratulation.join(call.roles.get("callee", []), "congratulated")
            return
        before = next((event for event in reversed(self.told) if event.type == "Congratulation"), None)
        sent = (
            main is not None and main.lemma in cues().words["sends"] and bool(congratulation.roles.get("congratulator"))
        )
        near = before is not None and self._paragraph - 1 <= before.paragraph
        alike = not cues().words["alike"].isdisjoint(congratulation.words)
        if before is not None and (alike or (sent and near)):
            congratulation.join(before.roles.get("congratulated", []), "congratulated")
            congratulation.join(self._with_states(before.roles.get("congratulated", [])))
