"""Sessions: those for which a host welcomes many, summits of a body that its leaders hold, leaders who meet."""

from __future__ import annotations

from caspian_relations.model import OfficeTitle, OrganizationKind, When
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, DAY, GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.standing import Standing
from caspian_relations.reading.phrases.occasion import series_of
from caspian_relations.reading.phrases.runs import is_of_a_body

__all__ = ["Sessions"]

_SESSION = frozenset({"during", "in", "of"})
_AT_DATELINE = GATHERINGS | {"Signing"}
_MOST = 5
"""How many states a round of talks has at most."""
_NEAR_ITS_SESSION = 8
"""How many phrases may stand between a gathering and its session."""
_THEIRS = frozenset({"هم", "ها"})


class Sessions(Standing):
    """Which session or summit a verb or a phrase is of."""

    @staticmethod
    def _by_officials(draft: EventDraft, clause: Clause | None) -> None:
        """«عقد وزيرا خارجية البلدين اجتماعا»: the states meet, but it is not the meeting of somebody else from there."""
        if clause is None or draft.type != "Meeting" or any(who.startswith("person:") for who in draft.participants):
            return
        officials = [p for p in clause.subject if p.kind == "title" and p.features.get("number") in ("dual", "plural")]
        draft.by = officials[0] if len(officials) == 1 else None

    @staticmethod
    def _is_held_round(phrase: Phrase, around: list[Clause]) -> bool:
        """«جولة جديدة ستعقد في …», «وعقدت الجولة في …»: of talks, for nobody holds a tour."""
        return any(
            clause.lemma in cues().words["takes_place"] and (clause.antecedent is phrase or phrase in clause.subject)
            for clause in around
        )

    def _of_the_host(self, talks: EventDraft) -> None:
        """«وفي هلسنكي أجرى مباحثات مع وزيرة الخارجية فلانة»: whose minister she is goes without saying."""
        if talks.type != "Meeting" or talks.host is None or talks.host in talks.participants:
            return
        people = [who for who in talks.participants if who.startswith("person:")]
        homes = {who: self.resolver.state_of(who) for who in people}
        alone = [who for who in people if homes[who] is None and self.resolver.stands_for(who) is None]
        others = {home for home in homes.values() if home is not None}
        minister = any(office in cues().words["at_home"] for who in alone for office, _ in self.resolver.offices(who))
        minister = minister or any(t.lemma == "counterpart" for who in alone for t in self.sheet.offices.get(who, ()))
        if alone == people[:1] and talks.rule.removeprefix("verb:") not in cues().words["receive"]:
            return  # «أجرى الوزير فلان في نيويورك مباحثات مع نظيره الإسباني»: both may be guests there
        if len(people) == 2 and len(alone) == 1 and len(others) == 1 and minister and talks.host not in others:
            self.resolver.adopt(alone[0], talks.host)
            talks.join([talks.host])

    @staticmethod
    def _gathered(phrase: Phrase, around: list[Clause]) -> bool:
        """«اللقاء الذي جمع الرئيسين في …»: a relative clause says whose it was."""
        return any(
            clause.antecedent is phrase
            and clause.lemma in cues().words["gather"]
            and any(p.kind in ("person", "state") for p in (*clause.subject, *clause.object))
            for clause in around
        )

    def _agreed_upon(self, talks: EventDraft, phrase: Phrase, around: list[Clause]) -> bool:
        """«واتفقا على اللقاء قريبا في باريس»: those who agree will meet, once more."""
        if talks.type != "Meeting" or phrase.prep != "on" or phrase.value.ordinal is not None:
            return False
        clause = next((c for c in around if c.lemma in cues().words["agree"] and phrase in c.oblique("on")), None)
        if clause is None or clause.negated or clause.kind != "verb":
            return False
        who = self._resolve_all([p for p in clause.subject if p.kind != "event"])
        both = clause.head.features.get("number") == "dual"
        who = who if len(who) > 1 else list(self._two()) if both or len(who) == 0 else []
        if len(who) == 2:
            talks.join(self._with_states(who))
            talks.coming = True
        return len(who) == 2

    def _with_the_press(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«وفي لقاء مع صحيفة «…» قال السفير …», «خلال لقاء مع الإعلامية فلانة»: an interview."""
        press, known = cues().words["press"], self.sheet.reference.organizations
        partners = self._oblique_after(row, index, "with")
        if phrase.prep in ("in", "during") and any(
            title.lemma == OfficeTitle.JOURNALIST for p in partners for title in (p, *p.parts)
        ):
            return True
        others = [p for p in partners if p.kind == "organization"]
        media = any(p.entity in known and known[p.entity].kind is OrganizationKind.MEDIA for p in others if p.entity)
        media = media or any(p.lemma in press for p in others)
        return phrase.prep in ("in", "during") and not phrase.suffix and media

    def _called_on(self, phrase: Phrase, row: list[Phrase], index: int) -> list[Phrase]:
        """«زيارة مجاملة لرئيس الوزراء»: who is called on, whom the caller meets."""
        if cues().words["courtesy"].isdisjoint(phrase.value.words):
            return []
        behind = (p for role, p in self._obliques_after(row, index) if role in ("of", "to"))
        return [p for p in behind if p.kind in ("person", "title")][:1]

    def _session_of_its_own(self, phrase: Phrase, row: list[Phrase], index: int) -> EventDraft | None:
        """«اختتمت القمة العربية أعمال دورتها الثالثة والثلاثين», «أشغال اللجنة المشتركة … في دورتها الثالثة»: the gathering just named."""
        if not phrase.suffix or phrase.lemma not in cues().words["session"] or phrase.value.ordinal is None:
            return None
        for before in reversed(row[max(index - _NEAR_ITS_SESSION, 0) : index]):
            if before.kind in ("organization", "person", "title") or (before.kind == "stop" and before.lemma in ".؛"):
                return None
            whole = self.by_phrase.get(before.start) if before.kind == "event" else None
            if whole is None or not (whole.type in CONVENED or is_of_a_body(before.value)):
                continue
            if whole.ordinal in (None, phrase.value.ordinal):
                whole.ordinal = phrase.value.ordinal
                return whole
        return None

    def _of_the_same_sides(self, round_: EventDraft) -> None:
        """«عُقدت الدورة الثانية للجنة المشتركة بين كينيا وغانا …. وستعقد الدورة المقبلة في أكرا»: the sides of the round told before."""
        words = cues().words
        next_or_last = (
            round_.coming or not round_.adjectives.isdisjoint(words["former_rounds"]) or round_.ordinal is not None
        )
        if (
            round_.type != "Meeting"
            or round_.participants
            or not next_or_last
            or round_.head not in words["talks_in_rounds"]
        ):
            return
        for told in reversed(self.told):
            sides = [who for who in told.participants if who.startswith("state:")]
            counted = None in (round_.ordinal, told.ordinal) or round_.ordinal != told.ordinal
            if (
                told.type == "Meeting"
                and told.head in words["talks_in_rounds"]
                and 2 <= len(sides) <= _MOST
                and counted
            ):
                round_.join(sides)
                return

    def _summit_of(self, clause: Clause) -> EventDraft | None:
        """«اجتمع قادة القارتين أمس في أكرا، في إطار القمة الثالثة …»: their meeting is the summit, there and on that day."""
        heads = [p for p in clause.subject if p.kind == "title" and p.features.get("number") == "plural"]
        if (
            not heads
            or clause.negated
            or any(p.kind in ("person", "title", "state") for p in clause.object)
            or not any(p.lemma in either("heads", "leaders_at_summits") for p in heads)
        ):
            return None
        named = (self.by_phrase.get(p.start) for role, p in clause.obliques if p.kind == "event" and role in _SESSION)
        summit = next((event for event in named if event is not None and event.type == "Summit"), None)
        if summit is None:
            return None
        for role, place in clause.obliques:
            if place.kind == "place" and role in ("in", "b"):
                self._settle(summit, place.entity)
        day = next((date for date in clause.dates if len(date.value.edtf or "") == DAY), None)
        ends = summit.when.edtf or "" if summit.when is not None else ""
        if day is not None and (not ends or (ends[0] == "/" and (day.value.edtf or "") < ends[1:])):
            summit.when = When(f"{day.value.edtf}{ends}", day.value.basis)
            summit.dated = summit.dated or day
        return summit

    def _is_at_home_here(self, talks: EventDraft) -> bool:
        """«موسكو - يستقبل الرئيس الروسي اليوم …»: the host is where the news is from."""
        home = self.resolver.state_of(self.dateline or "")
        return talks.rule.removeprefix("verb:") in cues().words["receive"] and home in talks.participants

    def _on_what_comes(self, talks: EventDraft, clause: Clause) -> None:
        """«يبدأ الأحد زيارة إلى …. وخلال اليوم الأول يلتقي …»: what the visitor does there is to come, too."""
        visit = next((event for event in reversed(self.told[-3:]) if event.type == "Visit"), None)
        if talks.type not in ("Meeting", "Signing") or clause.tense != "present" or clause.kind != "verb":
            return
        if visit is None or not self._is_ahead(visit) or visit.paragraph < self._paragraph - 1:
            return
        people = {who for who in visit.roles.get("visitor", ()) if who.startswith("person:")}
        there = visit.host in talks.participants and bool(people & set(talks.participants))
        if there and talks.status in ("held", "ongoing"):
            talks.status = "planned"

    def _at_talks(self, talks: EventDraft, clause: Clause) -> None:
        """«يبحث الأمير مع الرئيس، خلال لقاء يعقد غدا في قصر الشاطئ، …»: the day and the place of the noun are those of the verb."""
        if talks.type != "Meeting":
            return
        phrases = (p for role, p in clause.obliques if role in ("during", "in") and p.kind == "event")
        told = next((self.bare[p.start] for p in phrases if p.start in self.bare), None)
        if told is None or told.type != "Meeting":
            return
        if talks.when is None and told.when is not None:
            talks.when, talks.dated = told.when, told.dated
        if told.place is not None:
            self._settle(talks, told.place)
        if told.status == "planned" and clause.tense != "past":
            talks.status = "planned"

    def _with_him(self, signing: EventDraft, clause: Clause) -> None:
        """«سيلتقي الوزير …، وسيوقع معه ميثاقا»: the other of the two who meet."""
        him = any(p.kind == "pronoun" and p.suffix in ("ه", "ها") for p in clause.oblique("with"))
        pair = [who for who in self.resolver.pair if who.startswith("person:")]
        acting = [who for who in signing.participants if who.startswith("person:")]
        acting = acting or [who for who in self.resolver.subject if who.startswith("person:")]
        if signing.type != "Signing" or not him or len(pair) != 2 or len(acting) != 1 or acting[0] not in pair:
            return
        signing.join(self._with_states(acting), "signatory")
        signing.join(self._with_states([who for who in pair if who != acting[0]]), "signatory")

    def _of_whose_meetings(
        self, session: EventDraft, phrase: Phrase, row: list[Phrase], index: int
    ) -> EventDraft | None:
        """«اختتمت اللجنة اجتماعات دورتها الرابعة عشرة»: the meetings of a session are the session."""
        before = row[index - 1] if index else None
        if before is None or before.kind != "event" or before.end != phrase.start or phrase.prep not in ("", "*"):
            return None
        meetings = self.by_phrase.get(before.start)
        if (
            meetings is None
            or session.type != "Meeting"
            or meetings.type != session.type
            or meetings.ordinal is not None
        ):
            return None
        meetings.ordinal, meetings.head, meetings.noun = session.ordinal, session.head, session.noun
        return meetings

    def _session_of(self, clause: Clause) -> EventDraft | None:
        """«استقبل الوزير نظراءه في إطار الاجتماع الرابع …»: the session for which a host welcomes many who are not named."""
        if clause.lemma not in cues().words["receive"] or not clause.object or not clause.subject:
            return None
        guests, *lands = clause.object
        if any(phrase.kind not in ("state", "region") for phrase in lands):
            return None
        if guests.kind != "title" or guests.features.get("number") != "plural":
            return None
        events = (self.by_phrase.get(p.start) for role, p in clause.obliques if p.kind == "event" and role in _SESSION)
        return next((e for e in events if e is not None and e.type in GATHERINGS and (e.ordinal or e.named)), None)

    def _welcomed_to(self, session: EventDraft, clause: Clause) -> None:
        """The host takes part in the session, which is where and when the clause says."""
        session.join(self._with_states(self._resolve_all(clause.subject)))
        for phrase in clause.oblique("in", "b", "at"):
            self._settle(session, phrase.entity if phrase.kind == "place" else None)
        self._date_from(session, clause)
        session.show(clause.head.first, clause.head.last)

    def _of_its_convener(self, summit: EventDraft, phrase: Phrase) -> None:
        """«عقد قادة الدول الأعضاء في المنظمة قمتهم الحادية عشرة»: the summit of a body is one of its run."""
        theirs = phrase.suffix in _THEIRS  # «بدأ قادة مجموعة العشرين قمتهم»
        body = summit.participants[0] if len(summit.participants) == 1 else ""
        held = not summit.definite and body.startswith("organization:")  # «عقد قادة إيكواس قمة استثنائية»
        if summit.type != "Summit" or summit.series is not None or (summit.ordinal is None and not (theirs or held)):
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

    def _are_leaders(self, clause: Clause) -> bool:
        """«يجتمع قادة كينيا وأوغندا وتنزانيا»: a summit, whatever the verb."""
        group = clause.subject[0] if len(clause.subject) == 1 and not clause.object else None
        if group is None or group.kind != "title" or group.lemma not in cues().words["leading"]:
            return False
        states = [part for part in group.parts if (part.entity or "").startswith("state:")]
        return len(states) > 2 and not any(clause.oblique("with", "b"))

    def _fall_back(self, draft: EventDraft) -> None:
        """What neither phrase nor clause says: the day that heads the sentence, the place of the dateline."""
        if draft.when is None and self._topic is not None:
            draft.date(self._topic)
        if self._beside is not None and draft.type in ("Meeting", "Signing") and draft.host is None:
            self._settle(draft, self._beside)
        if self._margin is not None and draft.type in ("Meeting", "Signing") and draft.host is None:
            self._within(draft, self._margin)
        if draft.place is None and (city := self._the_city(draft)) is not None:
            self._settle(draft, city)
        there = self._where_they_are(draft)
        if there is not None:
            draft.place, draft.host, draft.inferred["place"] = there.place, there.host, "context"
            self._of_the_host(draft)
        if draft.place is not None or not self._in_dateline_paragraph() or self._is_old(draft):
            return
        if self._is_online(draft):
            return
        today = draft.when is not None and draft.when.edtf == str(self.sheet.published) and draft.type == "Meeting"
        if self._is_ahead(draft) and draft.type != "Visit" and not (today and self._is_at_home_here(draft)):
            return
        if draft.host is not None and draft.type in ("Visit", "Meeting"):
            if self.resolver.state_of(self.dateline or "") == draft.host and not self._are_abroad(draft):
                draft.place, draft.inferred["place"] = self.dateline, "dateline"
        elif draft.host is None and (draft.status in ("held", "ongoing") or today) and draft.type in _AT_DATELINE:
            if self._are_abroad(draft):
                return
            self._settle(draft, self.dateline)
            draft.inferred["place"] = "dateline"
