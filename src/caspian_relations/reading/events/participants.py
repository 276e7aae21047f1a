"""Who takes part: everyone whom the phrases around an event stand for, with the states behind the persons."""

from __future__ import annotations

from caspian_relations.model import OfficeTitle
from caspian_relations.reading.clauses.agents import is_agent
from caspian_relations.reading.clauses.alongside import among, hold_it, met, sides_of, taking_part
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.bearing import PARTY, Bearing
from caspian_relations.reading.phrases.occasion import Occasion, parties_of, series_of
from caspian_relations.reading.phrases.runs import of_a_body
from caspian_relations.reading.resolving.subjects import says_it_did

__all__ = ["Participants"]

_RECEIVED = {"PhoneCall": "callee", "Congratulation": "congratulated"}
"""Type of event -> the role of whoever receives it."""
_ROLE_OF_SUBJECT = {
    "Visit": "visitor",
    "PhoneCall": "caller",
    "Signing": "signatory",
    "Congratulation": "congratulator",
    "Interview": "interviewee",
}
_HELD_BY_OTHERS = CONVENED | {"Interview"}
"""Who organizes them need not take part."""
_SIDES = 2
"""How many parties a run of summits between two blocs has."""
_WHO_DO = frozenset({"person", "title", "organization", "party"})
_MAY_DO = {
    "Signing": frozenset({"person", "title"}),
    "Conference": frozenset[str](),
    "ClimateConference": frozenset[str](),
}
"""Type of event -> kinds of phrases that, right behind its noun, are who does it."""
_OF_CAPITALS = frozenset({"Meeting", "PhoneCall", "Summit"})
"""What is told of capitals that stand for their states: «محادثات بين واشنطن وطهران»."""


class Participants(Bearing):
    """Who takes part in the events of one text."""

    def _who(
        self,
        draft: EventDraft,
        phrase: Phrase,
        occasion: Occasion,
        clause: Clause | None,
        around: list[Clause],
        row: list[Phrase],
        index: int,
    ) -> None:
        type_ = draft.type
        role = _ROLE_OF_SUBJECT.get(type_, "")
        self._who_beside(draft, phrase, role, self._visitors_of(phrase, around), row, index)
        if type_ in ("Meeting", "Summit", "Signing"):
            self._named_parties(draft, phrase, occasion)
        guests = taking_part(row, index)
        draft.join(self._with_states(self._resolve_all(guests)))
        if clause is not None and not clause.negated and not guests and self._carries(clause, phrase):
            self._who_carries(draft, phrase, role, clause, row, index)
        if (
            clause is not None
            and clause.lemma in cues().words["gather"]
            and phrase in clause.subject
            and not clause.negated
        ):
            draft.join(self._with_states(self._resolve_all(clause.object)))  # «ضم الاجتماع وزراء …»
        if self._is_paid_by(phrase, row, index):
            visitors = [p for p in self._oblique_after(row, index, "of") if p.kind in ("person", "title")]
            draft.join(self._with_states(self._resolve_all(visitors)), role)
        if clause is not None and self._is_of_the_subject(draft, clause, row, index):
            draft.join(self._with_states(self._resolve_all(clause.subject)), role)
        if type_ == "Meeting" and phrase.prep == "b" and clause is not None and not clause.negated:
            begins = clause.kind == "verb" and clause.lemma in either("begin", "end", "opens_with")
            people = [p for p in clause.subject if p.kind in ("person", "title")]
            if begins and len(draft.participants) in (1, 2):  # «استهل زيارته بلقاء الرئيس»
                met, draft.participants = draft.participants, []
                draft.join(self._with_states(self._resolve_all(people) or list(self.resolver.subject)))
                draft.join(met)
        if type_ == "Visit" and phrase.prep == "in" and not phrase.suffix and not draft.participants:
            draft.join(self._with_states(self._resolve_all(self._received_on_it(clause))), role)
        self._who_acts_meanwhile(draft, phrase, role, around)
        self._who_is_told_of(draft, phrase, role, around)
        if self._is_of_the_coming(draft, phrase, row, index):
            draft.join(self._with_states(self._resolve_all(self.coming)), role)
        if type_ in GATHERINGS:
            draft.join(self._with_states(self._resolve_all(among(self.sheet, row, index))))
        self._who_behind(draft, role, row, index)
        if type_ == "Meeting" and len(draft.participants) in (1, 2):
            self._in_the_course_of(draft, clause)
        if draft.type == "Summit" and draft.series is None and len(draft.participants) == _SIDES:
            series = series_of(draft.type, set(draft.participants), draft.words)
            draft.series = series if parties_of(series) else None  # «القمة الثانية بين الصين ودول آسيا الوسطى»
        self._who_is_there(draft, phrase, role, clause)
        if type_ in GATHERINGS:
            for about in around:  # «القمة التي ستلتئم اليوم بمشاركة رؤساء …»
                if about.antecedent is phrase and about.lemma in cues().words["hold"] and not about.negated:
                    there = [*about.oblique("chaired", "joined", "witness")]
                    draft.join(self._with_states(self._resolve_all(there)), role)
        if type_ == "Interview":
            self._outlets(draft, phrase, occasion)
        if type_ == "Signing" and clause is not None and clause.lemma in cues().words["congratulate"]:
            signers = [self.resolver.state_of(who) for who in self._resolve_all(clause.object)]
            if len(signers) == 1 and signers[0] is not None and self._oblique_after(row, index, "with"):
                draft.join([signers[0]], role)  # «هنأ رئيس كينيا بتوقيع اتفاق مع رواندا»

    def _who_is_there(self, draft: EventDraft, phrase: Phrase, role: str, clause: Clause | None) -> None:
        """Those told of before the event: «عقدت، برئاسة الوزير …، الدورة …», «بمشاركة كينيا وغانا انطلق المنتدى»."""
        if draft.type not in GATHERINGS or clause is None or clause.lemma not in cues().words["hold"]:
            return
        for other in clause.oblique("chaired", "joined", *(["witness"] if draft.type != "Signing" else [])):
            if other.start < phrase.start or phrase.start < clause.head.start:
                chairs = draft.type == "Meeting" and other.prep == "chaired"
                draft.join(self._with_states(self._resolve_all([other])), "chair" if chairs else role)

    def _visitors_of(self, phrase: Phrase, around: list[Clause]) -> list[str]:
        """«زيارة الرئيس فلان إلى أكرا، التي شهدت لقاءه نظيره»: in what is told of a visit, the pronoun is who visited."""
        for clause in around:
            visit = clause.antecedent
            if visit is None or visit is phrase or visit.kind != "event" or phrase.suffix not in ("ه", "ها"):
                continue
            told = self.by_phrase.get(visit.start)
            if told is not None and told.type == "Visit":
                people = [who for who in told.roles.get("visitor", ()) if who.startswith("person:")]
                return people if len(people) == 1 else []
        return []

    def _who_beside(
        self, draft: EventDraft, phrase: Phrase, role: str, visitors: list[str], row: list[Phrase], index: int
    ) -> None:
        """Right behind the noun, or the pronoun on it: «لقاؤه الوزير», «زيارة الرئيس», «يعتزم زيارة أنغولا»."""
        type_ = draft.type
        if phrase.suffix:
            if type_ == "Signing":
                return  # «مذكرة تم توقيعها»: what is signed
            both = []
            if phrase.suffix == "هما" and type_ in ("Meeting", "Visit"):  # «بعد اجتماعهما في …»
                both = self._two_named(row, index) if type_ == "Visit" else self._two()
            whose = both or visitors or self._named_before(row, index) or self._possessor(phrase)
            draft.join(self._with_states(whose), role)
            if type_ == "Meeting":
                draft.join(self._with_states(self._resolve_all(met(row, index))), role)
        elif index + 1 < len(row) and row[index + 1].start == phrase.end and row[index + 1].prep in ("", "*"):
            after = row[index + 1]
            if type_ == "Visit" and after.kind in ("state", "place"):
                self._settle(draft, after.entity)
            if after.kind in _MAY_DO.get(type_, _WHO_DO):  # «توقيع الوزير فلان ونظيره فلان اتفاقا»
                draft.join(self._with_states(self._group(row, index + 1)), role)

    def _who_carries(
        self, draft: EventDraft, phrase: Phrase, role: str, clause: Clause, row: list[Phrase], index: int
    ) -> None:
        """The subject of the verb that carries the noun: «أجرى الوزير مباحثات», «تلقى اتصالا من …», «شهد الرئيسان توقيع …»."""
        type_, words = draft.type, cues().words
        who = (
            self._leaders(clause)
            or self._resolve_all(clause.subject)
            or self._resolve_all([clause.antecedent] if clause.antecedent else [])
        )
        if not who and clause.subject:  # «عقد مجلس وزراء خارجية المنظمة اجتماعه»
            who = self._resolve_all([p for p in clause.oblique("*") if p.start == clause.subject[-1].end])
        if clause.subject in ([], [phrase]) and clause.antecedent is None:
            unsaid = clause.kind == "participle" or says_it_did(clause, row, self.resolver.sheet)
            unsaid = unsaid or (type_ == "Interview" and clause.kind == "verb")  # «وأوضح في حوار مع …»
            who = self.resolver.subject if unsaid else self._goes_on(clause, phrase, row, index)
            if type_ == "Signing":  # «ذكرت وكالة رويترز أنه تم توقيع …»: who tells of it does not sign
                who = [one for one in who if not self._is_media(one)]
        if clause.lemma in words["receive"] and type_ == "Visit":
            for visitor in self._oblique_after(row, index, "from"):
                draft.join(self._with_states(self._resolve_all([visitor])), role)
            for whom in who:
                self._settle(draft, self.resolver.state_of(whom))  # «تلقى الرئيس زيارة من …»
        elif clause.lemma in words["receive"]:
            for sender in self._oblique_after(row, index, "from"):
                draft.join(self._with_states(self._resolve_all([sender])), role)
            draft.join(self._with_states(who), _RECEIVED.get(type_, ""))
        elif clause.lemma in words["host"]:
            if phrase.prep == "in" and clause.lemma in words["hosting"]:  # «استضاف الرئيس قادة الدول في قمة»
                there = [p for p in (*clause.subject, *clause.object) if p.kind in ("person", "title")]
                draft.join([who for who in self._with_states(self._resolve_all(there)) if who[:7] != "region:"])
            # «استضاف الرئيس لقاء مع نظيره»
            with_them = type_ == "Meeting" and any(self._oblique_after(row, index, "with"))
            if (type_ in CONVENED or with_them) and phrase in clause.object and clause.lemma in words["hosting"]:
                people = [p for p in clause.subject if p.kind in ("person", "title")]
                draft.join(self._with_states(self._resolve_all(people)))  # «استضاف الرئيس قمة ثلاثية»
            if type_ == "Signing":  # «شهد الرئيسان توقيع …»; «تستضيف الكويت اجتماعا بين …»: who hosts need not meet
                seen = [p for p in clause.subject if p.kind in ("person", "title")]
                both = clause.subject in ([], [phrase]) and clause.head.features.get("number") == "dual"
                draft.join(self._with_states(self._two() if both else self._resolve_all(seen)), "witness")
        elif (
            type_ not in _HELD_BY_OTHERS
            or clause.lemma not in words["hold"]
            or hold_it(draft.type, clause)
            or (type_ == "Summit" and any(self._oblique_after(row, index, "with")))
        ):
            draft.join(sides_of(clause.subject))
            press = type_ == "Interview" and bool(who) and who[0].startswith("organization:")
            if type_ == "Interview":
                who = [
                    w for w in who if all(office != OfficeTitle.JOURNALIST for office, _ in self.resolver.offices(w))
                ]
            who = [w for w in who if not w.startswith("place:")]
            if type_ in _OF_CAPITALS and clause.lemma in words["light"]:  # «أجرت واشنطن محادثات مع طهران»
                who += [state for p in clause.subject for state in self.resolver.capital_of(p)]
            draft.join(self._with_states(who), "outlet" if press else role)
            if type_ in ("Meeting", "PhoneCall"):  # «عقد الرئيس مع ضيفه فلان جلسة مباحثات»
                ahead = [p for p in clause.oblique("with") if p.start < phrase.start and p.kind in PARTY]
                draft.join(self._with_states(self._resolve_all(ahead)), "callee" if type_ == "PhoneCall" else "")
            if type_ == "Congratulation":  # «تبادل الرئيس مع نظيره برقيتي تهنئة»: each congratulates the other
                ahead = [p for p in clause.oblique("with") if p.start < phrase.start and p.kind in PARTY]
                draft.join(self._with_states(self._resolve_all(ahead)), role)

    def _who_acts_meanwhile(self, draft: EventDraft, phrase: Phrase, role: str, around: list[Clause]) -> None:
        """«أكد … خلال محادثة مع …», «قال في مستهل زيارة إلى …», «عاد الوزير بعد زيارة إلى …»."""
        visiting = draft.type == "Visit" and not draft.participants
        call = draft.type == "PhoneCall"
        meanwhile = phrase.prep == "during" or (visiting and phrase.prep == "around") or (call and phrase.prep == "in")
        if not (draft.type in ("Meeting", "PhoneCall") or visiting) or not meanwhile or phrase.value.definite:
            return
        if visiting and any(clause.antecedent is phrase and clause.subject for clause in around):
            return  # «قالت …، خلال زيارة الدولة التي قام بها روتو»
        for clause in around:
            if phrase in (p for _, p in clause.obliques) and not clause.negated:
                agreed = clause.lemma in cues().words["agree"]  # «اتفقت كينيا وغانا خلال محادثات في أكرا»
                speakers = [p for p in clause.subject if p.kind in (PARTY if agreed else ("person", "title"))]
                speakers += [p for p in clause.oblique("with") if agreed and p.start < phrase.start]
                who = self._resolve_all(speakers) if clause.kind == "verb" else self.resolver.subject
                draft.join(self._with_states(who), role)
                if call and len(who) == 1:  # «أكد لروتو، في اتصال هاتفي، دعمه»
                    told = [p for p in (*clause.oblique("of", "on"), *clause.object) if p.kind in ("person", "title")]
                    draft.join(self._with_states(self._resolve_all(told[:1])), "callee")

    def _who_is_told_of(self, draft: EventDraft, phrase: Phrase, role: str, around: list[Clause]) -> None:
        """In a clause about the noun: «زيارة رسمية يجريها روتو إلى القاهرة», «لقاء جمع الرئيس ونظيره», «جمعه بالوزير»."""
        words = cues().words
        for clause in (clause for clause in around if clause.antecedent is phrase):
            if clause.lemma in words["gather"]:
                if clause.head.suffix in ("ه", "ها"):  # «لقاء جمعه بوزير الخارجية»
                    draft.join(self._with_states(self._possessor(phrase)))
                for met in (*clause.subject, *clause.object, *clause.oblique("b", "with")):
                    draft.join(self._with_states(self._resolve_all([met])))
                if clause.head.suffix == "هما" and not draft.participants:
                    draft.join(self._with_states(self._two() or self.resolver.people[-2:]))  # «لقاء جمعهما في …»
            elif clause.lemma in words["receive"] and not clause.negated and draft.type in _RECEIVED:
                for sender in clause.oblique("from"):  # «اتصال هاتفي تلقاه من نظيره»
                    draft.join(self._with_states(self._resolve_all([sender])), role)
                receivers = self._resolve_all(clause.subject) or self._possessor(phrase)
                draft.join(self._with_states(receivers), _RECEIVED[draft.type])
            elif draft.type == "Interview" and clause.lemma in words["light"] and not clause.negated:
                who = self._resolve_all(clause.subject)  # «مقابلة أجرتها معه قناة …»
                asked = any(p.kind == "pronoun" for p in clause.oblique("with"))
                draft.join(self._with_states(self._possessor(phrase)) if asked else [], role)
                draft.join(who, "outlet" if who and who[0].startswith("organization:") else role)
            elif (
                not clause.negated
                and clause.lemma in words["takes_place"]
                and (sides := list(clause.oblique("between")))  # «أفاد بأن محادثة هاتفية جرت أمس بين …»
            ):
                draft.join(self._with_states(self._resolve_all(sides[:1])), role)
                draft.join(
                    self._with_states(self._resolve_all(sides[1:])), "callee" if draft.type == "PhoneCall" else role
                )
            elif not clause.negated and (
                clause.lemma in either("light", "movement")
                or (
                    draft.type == "Meeting"
                    and clause.lemma in words["hold"]
                    and (_held_by_people(clause) or any(clause.oblique("with")))
                )
            ):
                who = self._leaders(clause) or self._resolve_all(clause.subject)
                back = clause.head.suffix or any(other.kind == "pronoun" for _, other in clause.obliques)
                if not clause.subject and clause.kind == "verb" and clause.voice == "active" and back:
                    who = self._whoever_acted(clause)  # «أجراها مع …»
                    if self._comes_after(phrase) and phrase.prep:
                        who = self._resolve_all(self.coming)  # «في ثاني أيام الزيارة التي يقوم بها، أجرى الرئيس …»
                draft.join(self._with_states(who), role)
                if draft.type in ("Meeting", "PhoneCall"):
                    other_side = "callee" if draft.type == "PhoneCall" else ""
                    for other in clause.oblique("with"):
                        draft.join(self._with_states(self._resolve_all([other])), other_side)

    def _who_behind(self, draft: EventDraft, role: str, row: list[Phrase], index: int) -> None:
        """Behind prepositions: «مع نظيره», «بين الوزيرين», «بحضور …», «اتصال بالرئيس», «حديث لصحيفة …»."""
        type_ = draft.type
        after_roles = ("with", "between", "joined", "chaired", "both") + (("witness",) if type_ in CONVENED else ())
        for preposition, other in self._obliques_after(row, index, close=type_ == "Visit"):
            if preposition in ("of", "to", "on") and type_ == "Interview" and other.kind == "organization":
                draft.join(self._resolve_all([other]), "outlet")
            elif preposition == "with" and type_ == "Interview" and other.kind in ("title", "organization", "person"):
                asks = [title for title in (other, *other.parts) if title.lemma == OfficeTitle.JOURNALIST]
                known = [] if asks else self.resolver.resolve(other)
                told = asks or [other]
                outlets = known or [
                    p.entity for one in told for p in one.parts if p.entity and p.kind == "organization"
                ]
                asked = bool(outlets) and outlets[0].startswith("person:")
                draft.join(self._with_states(outlets), "interviewee" if asked else "outlet")
            elif preposition == "witness" and type_ == "Signing":
                draft.join(self._with_states(self.resolver.resolve(other)), "witness")
            elif preposition == "witness" and self.sheet.word(other.start - 1) in cues().words["patronage"]:
                continue  # «تحت رعاية الرئيس»
            elif preposition == "witness" and type_ == "Meeting" and other.kind in PARTY:
                draft.join(self._with_states(self._resolve_all([other])), "attendant" if draft.participants else "")
            elif preposition == "between" and type_ == "Signing" and (two := self._both_lands(draft, other)):
                draft.participants, draft.roles = [], {}  # «زيارة شهدت توقيع مذكرات بين البلدين»
                draft.join(two, role)
            elif preposition == "between" and other.kind == "party" and draft.participants and not other.parts:
                continue  # «لقاء السيسي وروتو أذاب الجليد بين البلدين»
            elif (
                preposition in ("between", "with")
                and other.kind == "place"
                and self._acts_for_its_state(row, index, other)
            ):
                draft.join(self.resolver.capital_of(other), "callee" if type_ == "PhoneCall" else "")
            elif preposition in after_roles and other.kind in PARTY:
                as_ = {"PhoneCall": "callee", "Interview": "outlet"}.get(type_, role if preposition != "with" else "")
                as_ = "chair" if type_ == "Meeting" and preposition == "chaired" else as_
                draft.join(self._with_states(self._resolve_all([other])), as_)
            elif preposition == "of" and type_ == "Meeting" and other.kind == "title" and len(other.parts) > 1:
                draft.join(self._with_states(self._resolve_all([other])))  # «الاجتماع التنسيقي لسفراء كينيا وأوغندا»
            elif preposition == "b" and type_ == "PhoneCall":
                draft.join(self._with_states(self._resolve_all([other])), "callee")
            elif preposition in ("to", "of") and type_ == "Congratulation":
                draft.join(self._with_states(self._resolve_all([other])), "congratulated")
            elif preposition == "from" and type_ in ("Signing", "Visit") and is_agent(self.sheet, other):
                draft.join(self._with_states(self._resolve_all([other])), role)
            elif preposition == "from" and type_ == "PhoneCall" and not draft.roles.get("caller"):
                draft.join(self._with_states(self.resolver.resolve(other)), "caller")

    def _acts_for_its_state(self, row: list[Phrase], index: int, place: Phrase) -> bool:
        """«محادثات بين واشنطن وطهران», «توقيع اتفاقية بين داكار وبانجول», but «اتفاقية لخط بحري بين داكار وبانجول»."""
        event = row[index]
        if event.value.type != "Signing":
            return event.value.type in _OF_CAPITALS
        between = cues().words["lies_between"]
        told = self.sheet.forms[event.end : place.start]
        return not any(reading.value in between for form in told for reading in form.readings)

    def _both_lands(self, signing: EventDraft, between: Phrase) -> list[str]:
        """The two states of «بين البلدين», where so far only one side is told; empty where both are."""
        two = self.resolver.resolve(between) if between.kind == "party" and not between.parts else []
        told = {self.resolver.state_of(who) for who in signing.participants} - {None}
        return two if len(two) == 2 and len(told) == 1 and told < set(two) else []

    def _sitting(self, draft: EventDraft) -> None:
        """At a session of a commission of two states the states meet, not the commission."""
        if draft.type == "Meeting":
            for body in [who for who in draft.participants if who in self.resolver.sides]:
                draft.join(self.resolver.sides[body])  # «ناقشت اللجنة الكينية الغانية المشتركة في دورتها الثالثة …»
        states = [who for who in draft.participants if who.startswith("state:")]
        if len(states) >= 2 and draft.type == "Meeting":
            present = [
                who
                for who in draft.participants
                if not who.startswith("organization:") or self.sheet.reference_knows(who)
            ]
            draft.participants = present
            for role, bearers in draft.roles.items():
                draft.roles[role] = [who for who in bearers if who in present]

    def _named_parties(self, draft: EventDraft, phrase: Phrase, occasion: Occasion) -> None:
        """States, regions and bodies in the noun phrase that meet there: «القمة الروسية الأفريقية», «بين قيرغيزيا وأذربيجان»."""
        if draft.series is not None or (draft.type == "Summit" and of_a_body(self.sheet, phrase, occasion)):
            return
        bodies = [name.entity for name in occasion.names if name.kind == "organization" and name.entity is not None]
        if draft.type == "Signing" and len(bodies) > 1:
            draft.join(bodies, "signatory")  # «توقيع اتفاقية بين جامعة الدول العربية ومنظمة الصحة العالمية»
        inside = (part for whole in occasion.names if whole.value == "unlisted" for part in whole.parts)
        alone = draft.type == "Summit" and len(occasion.names) == 1
        if (
            alone
            and occasion.names[0].kind in ("nisba", "region")
            and (occasion.names[0].entity or "")[:7] == "region:"
        ):
            return  # «القمة الاقتصادية الأوراسية»
        for name in [*occasion.names, *inside]:
            meets = name.kind in ("nisba", "state", "region") or (
                name.kind == "organization" and draft.type == "Meeting"
            )
            if meets and name.entity is not None and name.entity not in draft.participants:
                draft.join([name.entity], "owner" if name.kind == "organization" else "")
            elif name.kind == "party":
                draft.join(self._resolve_all([name]), "")  # «دورة اللجنة المشتركة بين البلدين»

    def _in_the_course_of(self, talks: EventDraft, clause: Clause | None) -> None:
        """«زيارة دولة، تخللها لقاء مع علييف»: who visits met him, there."""
        if clause is None or clause.lemma not in cues().words["interlude"] or not clause.head.suffix:
            return
        visit = next((event for event in reversed(self.told) if event.type == "Visit"), None)
        if visit is None or visit.paragraph != self._paragraph:
            return
        met, talks.participants = talks.participants, []
        talks.join(self._with_states(visit.roles.get("visitor", [])))
        talks.join(met)
        if not visit.lands:
            self._settle(talks, visit.place)


def _held_by_people(clause: Clause) -> bool:
    """«محادثات عقدها الرئيسان», «اجتماع عقده مع …»; «محادثات تستضيفها الدوحة» are held by others."""
    if not clause.subject:
        return bool(clause.head.suffix) and any(clause.oblique("with"))
    return all(phrase.kind in ("person", "title") for phrase in clause.subject)
