"""Journeys and rounds of talks: who travels where, by which stops, and whom somebody meets one after the other."""

from __future__ import annotations

from caspian_relations.reading.clauses.alongside import among
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import CONVENED, DAY, GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.attendance import Attendance
from caspian_relations.reading.events.rows import is_delegation
from caspian_relations.reading.events.wholes import at_one_time

__all__ = ["Journeys"]


class Journeys(Attendance):
    """What one phrase tells of several visits or meetings."""

    def _met_apart(self, meeting: EventDraft, phrase: Phrase, row: list[Phrase], index: int) -> list[list[str]]:
        """«عقد لقاءات مع نظيريه …، كلا على حدة», «سلسلة لقاءات مع …»: everyone but the first whom he met, who are taken out of `meeting`."""
        if meeting.type not in ("Meeting", "PhoneCall") or meeting.ordinal is not None or meeting.series is not None:
            return []
        met = [
            p
            for p in (
                *self._obliques_with(row, index, calls=meeting.type == "PhoneCall"),
                *among(self.sheet, row, index),
            )
            if p.kind in _WHO
        ]
        several = phrase.features.get("number") in ("plural", "dual") and phrase.lemma in cues().words["countable"]
        bilateral = bool(meeting.adjectives & cues().words["of_two"])
        # «محادثات مع … ومع …»
        several = several or (bilateral and len(met) > 1) or sum(p.prep == "with" for p in met) > 1
        behind = self.sheet.words[phrase.start : phrase.end + _REACH]
        if not several and cues().words["apart"].isdisjoint(behind):
            return []
        each = [who for p in met for who in self._resolve_all([p])]
        each = [who for who in dict.fromkeys(each) if who in meeting.participants]
        if len(each) < 2:
            return []
        groups = [self._with_states([who]) for who in each]
        everyone = {who for group in groups for who in group}
        mine = [who for who in meeting.participants if who not in everyone]
        if not any(who.startswith(("person:", "state:")) for who in mine):
            return []
        meeting.participants = [*mine, *groups[0]]
        for role in ("", "callee"):
            bearers = meeting.roles.get(role)
            if bearers:
                meeting.roles[role] = [who for who in bearers if who in meeting.participants]
        return [[*mine, *group] for group in groups[1:]]

    def _obliques_with(self, row: list[Phrase], index: int, *, calls: bool = False) -> list[Phrase]:
        return [phrase for role, phrase in self._obliques_after(row, index) if role in _WITH or (role == "b" and calls)]

    def _further_meetings(self, meeting: EventDraft, phrase: Phrase, groups: list[list[str]]) -> None:
        """Tell of a meeting with each of those whom somebody met apart."""
        calls = meeting.type == "PhoneCall"
        for who in groups:
            further = EventDraft(meeting.type, meeting.rule, meeting.first)
            further.head, further.paragraph, further.status = meeting.head, meeting.paragraph, meeting.status
            further.twin = meeting
            further.when, further.dated, further.done = meeting.when, meeting.dated, meeting.done
            further.place, further.host, further.within = meeting.place, meeting.host, meeting.within
            further.inferred.update(meeting.inferred)
            further.join([one for one in who if one in meeting.participants], "caller" if calls else "")
            further.join([one for one in who if one not in meeting.participants], "callee" if calls else "")
            further.show(phrase.first, phrase.last)
            self.told.append(further)

    def _further_stops(
        self, visit: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        """«زيارة إلى نيجيريا وغانا», «جولة تشمل أبوجا وأكرا»: each is a visit of its own."""
        places = [p for role, p in self._obliques_after(row, index, close=True) if role in ("to", "in")]
        places += [name for name in phrase.value.names if name.kind in ("place", "state")][1:]  # «زيارة عُمان والأردن»
        for clause in around:
            if clause.antecedent is phrase and clause.lemma in cues().words["comprise"]:
                places += [*clause.subject, *clause.object]
            if clause.antecedent is phrase and clause.lemma in cues().words["leads"]:
                places += clause.oblique("to")  # «جولة تقوده إلى باكو وتبليسي»
        for place in places:
            host = self.resolver.state_of(place.entity or "") if place.kind in ("place", "state") else None
            if host is None or host == visit.host or host in visit.participants:
                continue
            further = EventDraft("Visit", visit.rule, visit.first)
            further.head, further.paragraph, further.status = visit.head, visit.paragraph, visit.status
            further.status = "planned" if self._is_ahead(visit) else visit.status
            begins = visit.head in cues().words["tour"] and len((visit.when and visit.when.edtf) or "") == 10
            if not begins:  # a tour begins on that day, in the first of its lands
                further.when, further.dated = visit.when, visit.dated
            further.join(visit.participants)
            further.join(visit.roles.get("visitor", []), "visitor")
            self._settle(further, place.entity)
            if self._overlapping(further, self.told) is None:
                further.show(phrase.first, place.last)
                self.told.append(further)

    def _where_they_were_told_to_be(self, visit: EventDraft) -> None:
        """«حضر الوزراء الاجتماع في طهران …. وفي ختام زيارته أعرب الوزير …»: the visit leads where the visitor was just told to meet others."""
        visitors = {who for who in visit.roles.get("visitor", ()) if who.startswith("person:")}
        if visit.host is not None or visit.place is not None or not visitors or visit.status == "planned":
            return
        homes = {self.resolver.state_of(who) for who in visitors}
        for told in reversed(self.told):
            here = told.type in GATHERINGS and told.host is not None and told.host not in homes
            if here and visitors <= set(told.participants) and told.status in ("held", "ongoing"):
                city = told.place if self._exactness(told.place or "region:") == 1 else self.dateline
                self._settle(visit, city if self.resolver.state_of(city or "") == told.host else told.host)
                return

    def _welcomed(self, visit: EventDraft, before: list[Phrase]) -> None:
        """«رحب أمير قطر برئيس وزراء اليابان في زيارته إلى الدوحة»: nobody visits his own country, but whom he welcomes there."""
        visit.participants, visit.roles["visitor"] = [], []
        for phrase in reversed(before):
            guests = self._with_states(self._resolve_all([phrase])) if phrase.kind in ("person", "title") else []
            if guests and phrase.prep in ("", "b") and visit.host not in guests:
                visit.join(guests, "visitor")
                return

    def _at_home(self, draft: EventDraft) -> bool:
        """Whether a journey leads nowhere, or home: «وصل الرئيس الفرنسي إلى باريس» is no visit."""
        visitors = draft.roles.get("visitor", [])
        states = {self.resolver.state_of(who) for who in visitors if who.startswith(("person:", "state:"))}
        return draft.host is None or states == {draft.host}

    def _travels(self, phrase: Phrase, clause: Clause) -> bool:
        """«وصل وفد برئاسة الوزير … إلى الدوحة»: a delegation that somebody leads travels, a body does not."""
        if phrase.kind == "title" and phrase.features.get("number") == "plural" and phrase.parts:
            # «قادة الدول الأعضاء في المنظمة»
            return any((part.entity or "").startswith(("state:", "person:")) for part in phrase.parts)
        sent = is_delegation(phrase) and any(part.kind == "nisba" for part in phrase.parts)
        sent = sent or bool(self._delegated(phrase)) or phrase.features.get("kind") == "guest"
        return phrase.kind != "party" or sent or clause.lemma in cues().words["visit"] or any(clause.oblique("chaired"))

    @staticmethod
    def _sent_by(phrase: Phrase, clause: Clause) -> list[Phrase]:
        """«وصل وفد من كينيا إلى أكرا», «تزور بعثة من البنك الدولي نيروبي», «وصل وفد البنك الدولي»: the state or the body that a delegation is of."""
        mission = is_delegation(phrase) or (phrase.kind == "party" and phrase.lemma in cues().words["sent_out"])
        if not mission or any(clause.oblique("chaired")):
            return []
        home = [p for p in clause.oblique("from") if p.kind in _SENDERS and p.start <= phrase.end + 1]
        return home or [part for part in phrase.parts if part.kind in _SENDERS]

    def _where_they_are(self, draft: EventDraft) -> EventDraft | None:
        """«اجتمع القادة الثلاثة في أروشا …. وعقد كينياتا وموسيفيني لقاء ثنائيا»: who met there just before meet there again."""
        people = {who for who in draft.participants if who.startswith("person:")}
        if draft.type not in ("Meeting", "Signing") or draft.place is not None or self._is_old(draft):
            return None
        every = {self.resolver.state_of(who) for who in draft.participants}
        for told in reversed(self.told[-_NEAR:]):
            if told.place is None or told.type not in GATHERINGS or self._is_ahead(told) or self._is_old(told):
                continue
            exact = self._exactness(told.place) > 1
            if exact and told.type == "Meeting" and (not draft.definite or not at_one_time(told.when, draft.when)):
                continue  # a hotel is where one talk was
            near = self._paragraph - 1 <= max(told.paragraph, told.spoken)  # «وعقب المحادثات …»
            if self._goes_on_there(told, people, draft):
                return told
            if near and people and self._receives_there(told, every, draft):
                return told if draft.status != "proposed" else None
            if len(people) < 2:
                continue
            present = set(told.participants)
            states = {self.resolver.state_of(who) for who in people}
            guests = told.type in CONVENED and not any(who.startswith("person:") for who in present)
            there = (people <= present or (guests and states <= present)) and draft.host is None
            stays = draft.host == told.host and bool(people & set(told.participants))
            if (there or stays) and near:
                return told if draft.status == "held" else None
        return None

    def _goes_on_there(self, told: EventDraft, people: set[str], draft: EventDraft) -> bool:
        """«التقى صباحا نظيره … في أكرا، ثم اجتمع ظهر اليوم نفسه مع …»: the same person, in the same city on the same day."""
        days = [event.when.edtf if event.when is not None else None for event in (told, draft)]
        same = days[0] is not None and days[0] == days[1] and len(days[0]) == DAY
        met = told.type == draft.type == "Meeting" and draft.status == "held" and draft.host is None
        return same and met and self._exactness(told.place or "") == 1 and not people.isdisjoint(told.participants)

    def _receives_there(self, told: EventDraft, states: set[str | None], draft: EventDraft) -> bool:
        """«انطلقت في قازان القمة. وعقد بوتين لقاءات مع …»: whoever is at home where many are guests, on those days."""
        near = told.type in CONVENED and draft.host is None and told.host in states and len(states) > 1
        return near and told.status in ("held", "ongoing") and at_one_time(told.when, draft.when)

    def _are_abroad(self, draft: EventDraft) -> bool:
        """Whether somebody who takes part was just told to be at another place than that of the dateline."""
        home = self.resolver.state_of(self.dateline or "")
        for told in reversed(self.told[-_NEAR:]):
            if told.host is None or told.inferred.get("place") == "dateline" or told.paragraph < self._paragraph - 1:
                continue
            if self._is_ahead(told) or self._is_old(told):
                continue
            if any(who in draft.participants for who in told.participants if who.startswith("person:")):
                city = told.place if told.place is not None and self._exactness(told.place) == 1 else self.dateline
                return told.host != home or city != self.dateline
        return False


_NEAR = 4
"""How many events back the place of somebody is looked for."""
_REACH = 40
"""How many tokens behind a meeting «كلا على حدة» may stand."""
_WITH = frozenset({"with", "both", "including"})
_WHO = frozenset({"person", "title", "state", "organization"})
_SENDERS = frozenset({"state", "organization", "party"})
