"""Events: occasions and the verbs around them become events; what later sentences add joins the event told before."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from operator import attrgetter
from typing import Any

from caspian_relations.reading.attendance import Attendance
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.dateline import dateline, sign, signature, signed
from caspian_relations.reading.drafts import CONVENED, GATHERINGS, EventDraft, key
from caspian_relations.reading.occasions import Occasion, parties_of, series_of
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Events", "key"]

_start = attrgetter("start")
_INSIDE = frozenset({("in", "Meeting"), ("around", "Signing")})
"""A preposition before a gathering, and what takes place there: «وعقب المباحثات وقع …»."""
_AT_DATELINE = GATHERINGS | {"Signing"}


class Events(Attendance):
    """The events of one text, in the order in which they are first told."""

    def __init__(self, resolver: Resolver) -> None:
        super().__init__(resolver)
        self.dateline: str | None = None
        """The place of the dateline."""
        self._dated_paragraph = -1
        self._topic: Phrase | None = None
        self._beside: str | None = None
        """Where the session of a body is, beside which others meet: «على هامش الجمعية العامة … في نيويورك»."""

    def open_sentence(self, sentence: Sentence, row: list[Phrase]) -> None:
        """Take note of a new sentence: its dateline if it has one, and the day that heads it («• الأحد: …»)."""
        self._paragraph = sentence.paragraph
        self._topic = None
        self._beside = _beside_a_body(row)
        for phrase, after in pairwise(row):
            if phrase.kind == "date" and after.kind == "stop" and after.lemma == ":":
                self._topic = phrase
            if phrase.kind not in ("date", "stop"):
                break
        if sentence.paragraph <= 3 and (sentence.kind != "headline" or signature(self.sheet, sentence, row)):
            place, end = dateline(self.sheet, sentence, row)
            if place is not None:
                self.dateline, self._dated_paragraph = place, sentence.paragraph
                self.resolver.home = self.resolver.state_of(place)
                self.resolver.begins = end
                sign(self.sheet, sentence, row, end)
            else:
                end = signed(self.sheet, sentence, row)
            row[:] = [phrase for phrase in row if phrase.start >= end]

    def _in_dateline_paragraph(self) -> bool:
        return self.dateline is not None and self._paragraph <= self._dated_paragraph + 1

    def occasion(self, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> EventDraft | None:
        """Read the event that the noun phrase at ``row[index]`` names, in the clauses around it."""
        draft = self._from_occasion(phrase, phrase.value, around, row, index)
        if draft is None:
            return None
        self.by_phrase[phrase.start] = draft
        draft.show(phrase.first, phrase.last)
        self._remember(draft)
        return draft

    def _from_occasion(
        self, phrase: Phrase, occasion: Occasion, around: list[Clause], row: list[Phrase], index: int
    ) -> EventDraft | None:
        self.resolver.advance(phrase.start)
        if self._is_of_a_body(phrase, row, index) or self.sheet.word(phrase.start - 1) in cues().words["techniques"]:
            return None  # «عبر تقنية الاتصال المرئي»
        fresh = EventDraft(occasion.type, f"occasion:{occasion.lemma or occasion.series}", phrase.first)
        fresh.head, fresh.paragraph = occasion.lemma, self._paragraph
        fresh.noun = occasion.lemma or self._noun_of(phrase)
        fresh.series, fresh.ordinal, fresh.coming = occasion.series, occasion.ordinal, occasion.coming
        fresh.adjectives, fresh.words = occasion.adjectives, occasion.words
        if fresh.type == "Conference":
            fresh.words = fresh.words | {name.entity for name in occasion.names if name.entity is not None}
        if occasion.quoted is not None:
            fresh.name, fresh.quoted = self.sheet.span(*occasion.quoted), True
        elif self._is_named(occasion):
            fresh.name = (phrase.first, phrase.last)
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        given = main is not None and (
            (occasion.type == "Congratulation" and main.lemma in cues().words["light"])
            or (occasion.type == "Signing" and main.lemma in cues().words["hold"])  # «تم التوقيع على اتفاقيتين بين …»
        )
        after = row[index + 1] if index + 1 < len(row) else phrase
        whom = (
            phrase.prep == "of" and after.start == phrase.end and after.kind in ("person", "title") and not after.prep
        )
        given = given or whom or self._is_paid_by(phrase, row, index) or self._is_made(phrase, around)
        given = given or self._is_between(phrase, row, index)
        if occasion.own or phrase.suffix or given or not occasion.definite:
            self._who(fresh, phrase, occasion, main, around, row, index)
        else:
            for other in self._oblique_after(row, index, "joined"):
                fresh.join(self._with_states(self.resolver.resolve(other)))
        self._on_visit(fresh, main)
        self._on_its_margin(fresh, main)
        if fresh.type == "Signing" and not fresh.participants:
            self._agreed(fresh, main, phrase)
            self._signed_there(fresh, self._signed_in(main, phrase, row, index))
        if fresh.type == "Signing" and main is not None:
            self._seen_at(fresh, main)
        self._sitting(fresh)
        self._of_its_convener(fresh, phrase)
        self._circumstances(fresh, phrase, around, row, index)
        self._called_after_its_city(fresh, occasion)
        self._received(fresh, around)
        if fresh.type == "Visit" and fresh.roles.get("visitor") and fresh.host is not None and self._at_home(fresh):
            self._welcomed(fresh, row[:index])
        negated = any(clause.negated or clause.lemma in cues().words["cancel"] for clause in around)
        put_off = self._put_off_to(around)
        earlier = self._same(fresh, occasion, phrase)
        if put_off is not None:
            negated = False
            for event in (fresh, *([earlier] if earlier is not None else [])):
                event.when, event.dated, event.status = self._new_day(put_off), put_off, "planned"
        if earlier is not None:
            if negated and not any(clause.negated and clause.lemma not in cues().words["hold"] for clause in around):
                earlier.status = "denied" if any(clause.negated for clause in around) else "cancelled"
            else:
                self._merge(earlier, fresh)
                self._told_in_headline(earlier)
            return earlier
        proposed = self._proposed(phrase, row, index)
        if proposed == "denied":
            negated = True
        elif proposed and fresh.status != "planned" and not occasion.definite:
            fresh.status = proposed
        if negated:
            fresh.status = (
                "denied"
                if proposed or any(clause.negated or clause.lemma in cues().words["deny"] for clause in around)
                else "cancelled"
            )
            # «أُلغيت زيارته إلى الأردن» says which visit it is as well as a city would.
            there = fresh.place or (fresh.type == "Visit" and fresh.host)
            if not (there or fresh.series or fresh.name) or not fresh.participants:
                return None
        elif (
            not self._worth_telling(fresh, occasion, main)
            or (phrase.suffix and self._met_nobody(fresh))
            or self._is_pursued(phrase, row, index)
            or (not occasion.definite and self._is_possible(phrase))
        ):
            return None
        self._fall_back(fresh)
        self.told.append(fresh)
        if fresh.type == "Visit":
            self._further_stops(fresh, phrase, around, row, index)
        return fresh

    def _further_stops(
        self, visit: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        """«زيارة إلى نيجيريا وغانا», «جولة تشمل أبوجا وأكرا»: each is a visit of its own."""
        places = [p for role, p in self._obliques_after(row, index, close=True) if role in ("to", "in")]
        for clause in around:
            if clause.antecedent is phrase and clause.lemma in cues().words["comprise"]:
                places += [*clause.subject, *clause.object]
        for place in places:
            host = self.resolver.state_of(place.entity or "") if place.kind in ("place", "state") else None
            if host is None or host == visit.host or host in visit.participants:
                continue
            further = EventDraft("Visit", visit.rule, visit.first)
            further.head, further.paragraph, further.status = visit.head, visit.paragraph, visit.status
            further.when, further.dated = visit.when, visit.dated
            further.join(visit.participants)
            further.join(visit.roles.get("visitor", []), "visitor")
            self._settle(further, place.entity)
            if self._overlapping(further, self.told) is None:
                further.show(phrase.first, place.last)
                self.told.append(further)

    def _welcomed(self, visit: EventDraft, before: list[Phrase]) -> None:
        """«رحب أمير قطر برئيس وزراء اليابان في زيارته إلى الدوحة»: nobody visits his own country, but whom he welcomes there."""
        visit.participants, visit.roles["visitor"] = [], []
        for phrase in reversed(before):
            guests = self._with_states(self._resolve_all([phrase])) if phrase.kind in ("person", "title") else []
            if guests and phrase.prep in ("", "b") and visit.host not in guests:
                visit.join(guests, "visitor")
                return

    def _fall_back(self, draft: EventDraft) -> None:
        """What neither phrase nor clause says: the day that heads the sentence, the place of the dateline."""
        if draft.when is None and self._topic is not None:
            draft.date(self._topic)
        if self._beside is not None and draft.type in ("Meeting", "Signing") and draft.host is None:
            self._settle(draft, self._beside)
        if draft.place is not None or not self._in_dateline_paragraph():
            return
        if draft.host is not None and draft.type in ("Visit", "Meeting"):
            if self.resolver.state_of(self.dateline or "") == draft.host:
                draft.place, draft.inferred["place"] = self.dateline, "dateline"
        elif draft.host is None and draft.status in ("held", "ongoing") and draft.type in _AT_DATELINE:
            if self._are_abroad(draft):
                return
            self._settle(draft, self.dateline)
            draft.inferred["place"] = "dateline"

    def _noun_of(self, phrase: Phrase) -> str:
        """The noun with which the name of a run of meetings begins."""
        noun = self.sheet.forms[phrase.start].read("noun")
        return noun.value if noun is not None else ""

    def _are_abroad(self, draft: EventDraft) -> bool:
        """Whether somebody who takes part was just told to be at another place than that of the dateline."""
        told = self.latest
        if told is None or told.host is None or told.inferred.get("place") == "dateline":
            return False
        people = {who for who in told.participants if who.startswith("person:")} & set(draft.participants)
        return bool(people) and told.host != self.resolver.state_of(self.dateline or "")

    def _told_in_headline(self, event: EventDraft) -> None:
        """What a headline told takes place where the dateline stands, if its paragraph tells it again."""
        if event.paragraph == 0 < self._paragraph and event.place is None:
            self._fall_back(event)

    def _is_named(self, occasion: Occasion) -> bool:
        """«القمة البيئية الإقليمية», «منتدى …»: a format that its own words name, not who meets this once."""
        if occasion.type not in CONVENED:
            return False
        return occasion.series is None and occasion.definite and bool(occasion.words or occasion.names)

    def _called_after_its_city(self, draft: EventDraft, occasion: Occasion) -> None:
        """«قمة بغداد», «مؤتمر باريس للمناخ»; in «قمة واشنطن وموسكو» the cities are those who meet."""
        cities = [name for name in occasion.names if name.kind == "place"]
        if draft.type not in CONVENED or draft.place is not None or len(cities) != 1:
            return
        [city] = cities
        if city is occasion.names[0] and not city.prep and not city.conj:
            self._settle(draft, city.entity)

    def _worth_telling(self, draft: EventDraft, occasion: Occasion, clause: Clause | None) -> bool:
        """Whether enough is said to make it an event: somebody takes part, or it is one of a numbered run, or it has a name."""
        if draft.type == "Visit":  # «زيارة «تاريخية»» has no name
            return bool(draft.roles.get("visitor")) and (draft.place or draft.host) is not None
        if draft.series or (draft.ordinal and draft.type in ("Summit", "Meeting", "Conference")) or draft.name:
            return True
        if draft.type == "Signing":
            return bool(draft.participants) or draft.when is not None
        if draft.type == "Interview":
            return bool(draft.participants)
        if draft.type == "Meeting" and draft.coming and draft.place is not None and occasion.definite:
            return True  # «يعقد الاجتماع المقبل في أبوظبي»
        if draft.type in ("Meeting", "PhoneCall", "Congratulation"):
            return len(draft.participants) >= 2 or self._is_of_one_body(draft, clause)
        if draft.type == "Summit":
            return bool(draft.participants) or draft.place is not None or (draft.coming and draft.host is not None)
        if self._topic is not None and (draft.place is not None or draft.name is not None):
            return True
        if draft.coming and draft.place is not None and draft.when is not None:
            return True  # «المؤتمر القادم مخطط له في 2026 في دوشنبه»
        if draft.place is not None and (draft.when is not None or draft.participants):
            return True
        if clause is None or clause.lemma not in either("hold", "attend"):
            return False
        return draft.place is not None or draft.when is not None or bool(draft.participants)

    def _remember(self, draft: EventDraft) -> None:
        """Let what follows lean on this event: «هذا الحدث», «المشاركون», «البلدان»."""
        self.latest = draft
        self.resolver.last_event = key(draft)
        if draft.type in GATHERINGS and (draft.participants or draft.series):
            self.resolver.gathering = draft.participants or parties_of(draft.series)
        people = [who for who in draft.roles.get("signatory", draft.participants) if who.startswith("person:")]
        if len(people) == 2:
            self.resolver.pair = people

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]) -> EventDraft | None:
        """The event of a verb: «التقى», «زار», «هاتف», «وقّع», «هنأ»."""
        type_ = str(frame["event"])
        if type_ == "Meeting" and self._is_by_phone(clause):
            type_ = "PhoneCall"
            roles = {"caller": roles.get("participant", [])[:1], "callee": roles.get("participant", [])[1:]}
        call = next(
            (
                p
                for role, p in clause.obliques
                if p.kind == "event" and p.value.type == "PhoneCall" and role in ("during", "in")
            ),
            None,
        )
        if type_ == "Meeting" and call is not None:
            return self._over_the_phone(clause, call, roles)
        if frame.get("by_phone") and not self._is_by_phone(clause):
            return None
        if clause.kind == "masdar" and clause.head.suffix and clause.head.prep == "in":
            return None  # «وكان في استقباله …»: who waits at the airport
        if clause.lemma in cues().words["receive"] and self._at_airport(clause):
            return None
        if clause.lemma in cues().words["hosting"] and any(p.kind == "event" for p in clause.oblique("in", "b")):
            return None  # «استضاف الرئيس قادة الدول في قمة»
        if type_ == "Meeting" and self._goes_on_calling(clause, roles):
            return None
        draft = EventDraft(type_, f"verb:{clause.lemma}", clause.head.first)
        for role, phrases in roles.items():
            if role in ("place", "destination"):
                for phrase in phrases:
                    if phrase.kind in ("place", "state"):
                        self._settle(draft, phrase.entity)
                    elif phrase.kind == "party":
                        for entity in self.resolver.resolve(phrase):
                            self._settle(draft, entity)
            elif role == "document":
                draft.document = (phrases[0].first, phrases[-1].last)
            else:
                sent = [p for p in phrases if role != "visitor" or self._travels(p, clause)]
                draft.join(self._with_states(self._resolve_all(sent)), role)
        self._on_visit(draft, clause)
        self._unsaid_subject(draft, frame, clause, roles)
        self._meets_alone(draft, clause)
        self._date_from(draft, clause)
        self._same_day(draft, clause.head)
        draft.status = self._status(clause)
        if self._is_during_what_comes(clause):
            draft.status = "planned"
        draft.done = clause.kind == "verb" and clause.tense == "past" and draft.status == "held"
        draft.paragraph = self._paragraph
        for preposition, phrase in clause.obliques:
            if (
                preposition in ("in", "b", "at")
                and phrase.kind == "place"
                and type_ not in ("Congratulation", "PhoneCall", "Visit")
            ):
                self._settle(draft, phrase.entity)
        if clause.where is not None and clause.where.kind == "place":
            self._settle(draft, clause.where.entity)
        for preposition, phrase in clause.obliques:
            inside = preposition in ("margin", "during") or (preposition, type_) in _INSIDE
            if inside and phrase.kind == "event" and type_ not in ("PhoneCall", "Congratulation"):
                self._within(draft, phrase)
        if self.sheet.word(clause.head.start - 1) in cues().words["where"] and self.told and draft.place is None:
            there = self.told[-1]
            if there.paragraph == self._paragraph:  # «التقى الرئيس … في أبوظبي حيث وقعا»
                draft.place, draft.host = there.place, draft.host or there.host
        self._on_its_margin(draft, clause)
        if type_ == "Signing" and clause.kind == "verb":
            self._signed_together(draft, clause)
        if type_ == "Signing" and clause.voice == "passive" and not draft.participants:
            self._signed_there(draft, self._signed_in(clause, None, [], 0))
        if clause.negated or (type_ == "Visit" and (self._at_home(draft) or not draft.roles.get("visitor"))):
            return None
        need = int(frame.get("least", 2))
        if any(phrase.lemma in cues().words["decree"] for phrase in roles.get("document", ())):
            need = 2  # who signs a decree signs with nobody
        if len(self._actors(draft)) < need and not (frame.get("told") and (draft.place or draft.host) and draft.when):
            return None
        if not (need or self._actors(draft) or draft.when or draft.place or draft.host):
            return None  # «تنفيذ الاتفاقيات الموقعة»
        if frame.get("needs") and not all(
            draft.roles.get(role) or (role in ("destination", "place") and draft.host) for role in frame["needs"]
        ):
            return None
        earlier = self._overlapping(draft, [event for event in self.told if event.type == type_])
        if earlier is not None:
            self._merge(earlier, draft)
            self._told_in_headline(earlier)
            draft = earlier
        else:
            self._fall_back(draft)
            self.told.append(draft)
        last = max(
            [
                clause.head.last,
                *(phrase.last for phrases in roles.values() for phrase in phrases if phrase.kind != "document"),
            ]
        )
        draft.show(clause.head.first, last)
        self._remember(draft)
        return draft

    def _of_its_convener(self, summit: EventDraft, phrase: Phrase) -> None:
        """«عقد قادة الدول الأعضاء في المنظمة قمتهم الحادية عشرة»: the summit of a body is one of its run."""
        if summit.type != "Summit" or summit.series is not None or summit.ordinal is None:
            return
        if phrase.suffix == "ها" and self.resolver.bodies:  # «رئاسة منظمة …، وتستضيف قمتها الثامنة عشرة»
            series = series_of("Summit", {self.resolver.bodies[-1][0]}, summit.words)
            if series is not None:
                summit.series, summit.name, summit.participants = series, None, []
                summit.roles.clear()
                return
        if len(summit.participants) == 1 and summit.participants[0].startswith("organization:"):
            series = series_of("Summit", set(summit.participants), summit.words)
            if series is not None:
                summit.series, summit.name, summit.participants = series, None, []
                summit.roles.clear()

    def _is_by_phone(self, clause: Clause) -> bool:
        """«هاتفيا»."""
        start, end = clause.head.start, clause.head.end + 14
        said = self.sheet.words[start:end]
        if not cues().words["by_phone"].isdisjoint(said):
            return True
        return any(f"{one} {two}" in cues().words["on_phone"] for one, two in pairwise(said))

    def _at_home(self, draft: EventDraft) -> bool:
        """Whether a journey leads nowhere, or home: «وصل الرئيس الفرنسي إلى باريس» is no visit."""
        visitors = draft.roles.get("visitor", [])
        states = {self.resolver.state_of(who) for who in visitors if who.startswith(("person:", "state:"))}
        return draft.host is None or states == {draft.host}

    def _unsaid_subject(
        self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]
    ) -> None:
        """«وقال إنه سيلتقي نظيره»: a verb without a subject has the one before."""
        role = frame["roles"].get("subject")
        if (
            role is None
            or (clause.subject and roles.get("document") != clause.subject)
            or clause.antecedent is not None
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
        both = clause.head.features.get("number") == "dual"
        if both:
            people = self._two()  # «… ووقعا عددا من مذكرات التفاهم»
            both = len(people) == 2
        if len(people) == 1 or both:
            others = draft.participants
            draft.participants = []
            draft.join(self._with_states(people), role)
            draft.join(others)

    @staticmethod
    def _travels(phrase: Phrase, clause: Clause) -> bool:
        """«وصل وفد برئاسة الوزير … إلى الدوحة»: a delegation that somebody leads travels, a body does not."""
        return phrase.kind != "party" or clause.lemma in cues().words["visit"] or any(clause.oblique("chaired"))

    def _goes_on_calling(self, clause: Clause, roles: Mapping[str, list[Phrase]]) -> bool:
        """«أجرى اتصالا … وناقش رئيسا الدولتين …»: what two discuss who have just called each other is no meeting."""
        call = self.told[-1] if self.told else None
        if call is None or call.type != "PhoneCall" or clause.lemma not in cues().words["discuss"]:
            return False
        who = self._with_states(self._resolve_all(roles.get("participant", [])))
        return bool(who) and set(who) <= set(call.participants)

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


def _beside_a_body(row: list[Phrase]) -> str | None:
    """The place behind the session of a body on whose margin something is told."""
    at = next((k for k, phrase in enumerate(row) if phrase.prep == "margin"), None)
    if at is None or row[at].kind == "event":
        return None
    for phrase in row[at + 1 : at + 5]:
        if phrase.kind in ("verb", "event", "stop"):
            return None
        if phrase.kind == "place" and phrase.prep in ("in", "b"):
            return phrase.entity
    return None
