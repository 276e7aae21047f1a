"""Events of verbs: «التقى», «زار», «هاتف», «وقّع», «هنأ», and who does it, where, when, whether it has come about."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, TypeAlias

from caspian_relations.reading.clauses.alongside import sides_of
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import GATHERINGS, EventDraft, key
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.at_play import play_each_other
from caspian_relations.reading.events.rows import is_delegation
from caspian_relations.reading.events.sessions import Sessions
from caspian_relations.reading.phrases.occasion import parties_of, series_of
from caspian_relations.reading.resolving.filling import with_each

__all__ = ["Enacted"]

_INSIDE = frozenset({("in", "Meeting"), ("around", "Signing")})
"""A preposition before a gathering, and what takes place there: «وعقب المباحثات وقع …»."""
_BEFORE = 5
"""How many tokens before a verb may say that it had been planned."""
_WITHIN = 14
"""How many tokens behind its verb «هاتفيا» may stand."""
_CALLS = frozenset({"noun", "masdar", "common"})

_Roles: TypeAlias = Mapping[str, list[Phrase]]
"""What the places of a frame are filled with."""


class Enacted(Sessions):
    """What the verbs of a text tell."""

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: _Roles) -> EventDraft | None:
        """The event that a verb with this frame and these roles tells, new or told before; None where it tells none."""
        type_ = str(frame["event"])
        if type_ == "Meeting" and self._are_heads(clause):
            type_ = "Summit"
        if type_ == "Meeting" and self.by_phone(clause):
            type_ = "PhoneCall"
            roles = {"caller": roles.get("participant", [])[:1], "callee": roles.get("participant", [])[1:]}
        call = self._call_around(clause) if type_ == "Meeting" else []
        if call:
            return self._called(clause, call, roles)
        if self._is_no_event(frame, clause) or (type_ == "Meeting" and self._is_no_meeting(clause, roles)):
            return None
        if type_ == "Meeting":
            session = self._session_of(clause) or self._summit_of(clause)
            if session is not None:
                self._welcomed_to(session, clause)
                self._remember(session)
                return session
        if frame.get("sides") and not (type_ == "Meeting" and sides_of(clause.subject)):
            return None
        draft = EventDraft(type_, f"verb:{clause.lemma}", clause.head.first)
        self._take_part(draft, clause, roles)
        self._left_unsaid(draft, frame, clause, roles)
        self._come_about(draft, clause)
        self._take_place(draft, clause, roles)
        if not self._is_told(draft, frame, clause, roles):
            return None
        draft = self._once(draft, clause, roles)
        told_by = [phrase for phrases in roles.values() for phrase in phrases if phrase.kind != "document"]
        draft.show(clause.head.first, max([clause.head.last, *(phrase.last for phrase in told_by)]))
        self._remember(draft)
        return draft

    def _call_around(self, clause: Clause) -> list[Phrase]:
        """The call in which they talk, told by the clause, or before it together with its day; empty where there is none."""
        for role, phrase in clause.obliques:
            if phrase.kind == "event" and phrase.value.type == "PhoneCall" and role in ("during", "in"):
                return [phrase]
        return self.call if self.call and self.call[0].start < clause.head.start else []

    def _called(self, clause: Clause, call: list[Phrase], roles: _Roles) -> EventDraft | None:
        """«ناقش الوزيران في اتصال هاتفي», «في مكالمة جرت الاثنين، ناقش …»: a talk that is held over the phone."""
        event = self._over_the_phone(clause, call[0], roles)
        if event is not None and len(call) > 1:
            event.date(call[1])
        return event

    def _is_no_event(self, frame: Mapping[str, Any], clause: Clause) -> bool:
        """Whether the clause lacks what the frame asks for, or receives or holds what is no event of its own."""
        words = cues().words
        if frame.get("by_phone") and not self.by_phone(clause):
            return True
        if frame.get("his") and not clause.head.suffix:
            return True
        if frame.get("opens") and (clause.index > 1 or clause.head.prep or clause.head.suffix or clause.head.definite):
            return True
        if "from" in frame["roles"] and "subject" not in frame["roles"] and not any(clause.oblique("from")):
            return True  # «استقباله السفير فلانا والقائم بالأعمال علانا»: nobody by whom they are received
        if frame.get("plane") and not clause.subject and self.sheet.word(clause.head.end) not in words["plane"]:
            return True
        told_so = bool(self.told) and self.told[-1].first == clause.head.first  # by the frame of who signs
        if frame.get("unsigned") and (told_so or not self._is_unsigned(clause)):
            return True
        waiting = clause.kind == "masdar" and clause.head.prep == "in" and clause.lemma in words["receive"]
        if waiting and (clause.head.suffix or self._waits(clause)):
            return True  # «وكان في استقباله …», «كان في استقبال الرئيس كل من …»: who waits at the airport
        if clause.lemma in words["receive"] and self._at_airport(clause):
            return True
        hosts = clause.lemma in words["hosting"]
        # «استضاف الرئيس قادة الدول في قمة», «القمة التي استضافتها تيانجين»
        held = any(p.kind == "event" for p in (*clause.oblique("in", "b"), *clause.object[:1]))
        return hosts and (clause.head.suffix == "ها" or held)  # «تستضيف القاهرة قمة تجمع الملك …»

    def _waits(self, clause: Clause) -> bool:
        """Whether «كان» stands before «في استقبال»."""
        start = clause.head.start
        return not cues().words["was_to"].isdisjoint(self.sheet.words[max(start - 3, 0) : start])

    def _is_no_meeting(self, clause: Clause, roles: _Roles) -> bool:
        """Whether what looks like a meeting goes on with a call, is a dinner that was told of, or a game."""
        return self._goes_on_calling(clause, roles) or self._dine(clause) or play_each_other(roles)

    def _take_part(self, draft: EventDraft, clause: Clause, roles: _Roles) -> None:
        """Who does it, and where the frame puts it."""
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
                if role in ("visitor", "participant"):
                    phrases = [home for p in phrases for home in self._sent_by(p, clause) or [p]]
                sent = [p for p in phrases if role != "visitor" or self._travels(p, clause)]
                body = self._of_a_summit(sent) if role == "signatory" else []
                apart = with_each(roles) if role == "signatory" else []
                if apart:
                    draft.roles["with"] = self._resolve_all(apart)
                draft.join(body or self._with_states(self._resolve_all(sent)), role)
                draft.posts.update(self._unnamed_posts(sent))
        if draft.type == "Meeting" and any(map(is_delegation, roles.get("participant", ()))):
            led = [p for p in clause.oblique("chaired") if p.kind == "person"]  # «اجتمع الوزير مع وفد برئاسة السفير»
            draft.join(self._with_states(self._resolve_all(led)))
        sides = sides_of(clause.subject) if draft.type == "Meeting" else []
        if draft.type == "Meeting" and self._are_leaders(clause):
            draft.type = "Summit"
        self._by_officials(draft, clause)
        if sides:
            draft.participants = [who for who in draft.participants if who[:13] != "organization:" or who in sides]
            draft.join(sides)

    def _left_unsaid(self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause, roles: _Roles) -> None:
        """Who else does it, and when, as the sentences before and the clauses around tell."""
        self._with_him(draft, clause)
        self._on_visit(draft, clause)
        self._unsaid_subject(draft, frame, clause, roles)
        self._unsaid_object(draft, frame, clause)
        self._date_from(draft, clause)
        self._day_by_others(draft, clause)
        self._on_that_call(draft, clause)

    def _come_about(self, draft: EventDraft, clause: Clause) -> None:
        """Whether it was held, is under way or planned."""
        draft.status = self._status(clause)
        self._on_what_comes(draft, clause)
        before = self.sheet.word(clause.head.start - 1).removeprefix("و")
        sooner = draft.type == "Visit" and clause.kind == "masdar" and before in cues().words["sooner_than"]
        if sooner or self._is_during_what_comes(clause):  # «قبيل توجهه إلى أكرا»
            draft.status = "planned"
        draft.done = clause.kind == "verb" and clause.tense == "past" and draft.status == "held"
        draft.paragraph = self._paragraph

    def _take_place(self, draft: EventDraft, clause: Clause, roles: _Roles) -> None:
        """Where it is, by the clause or by the event around it."""
        behind_first = sorted(clause.obliques, key=lambda oblique: oblique[1].start < clause.head.start)
        for preposition, phrase in behind_first:  # «بعد القمة في أكرا، استقبل الرئيس اليوم في نيروبي …»
            if (
                preposition in ("in", "b", "at")
                and phrase.kind == "place"
                and draft.type not in ("Congratulation", "PhoneCall", "Visit")
                and not (draft.type == "Signing" and self._is_of_the_document(roles, phrase))
            ):
                self._settle(draft, phrase.entity)
        if clause.where is not None and clause.where.kind == "place":
            self._settle(draft, clause.where.entity)
        for preposition, phrase in clause.obliques:
            inside = preposition in ("margin", "during") or (preposition, draft.type) in _INSIDE
            if inside and phrase.kind == "event" and draft.type not in ("PhoneCall", "Congratulation"):
                self._within(draft, phrase)
        self._where_told(draft, clause)
        self._of_the_host(draft)
        self._at_talks(draft, clause)
        self._on_its_margin(draft, clause)
        if draft.type == "Signing" and clause.kind == "verb":
            self._signed_together(draft, clause)
        if draft.type == "Signing" and not draft.participants and self._is_signed(clause, roles):
            self._signed_there(draft, self._signed_in(draft, clause, None, [], 0))

    def _is_told(self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause, roles: _Roles) -> bool:
        """Whether enough of it is said, and that it takes place at all."""
        if clause.negated or (draft.type == "Visit" and (self._at_home(draft) or not draft.roles.get("visitor"))):
            return False
        if draft.status == "planned" and self.put_off and self._was_put_off(draft, clause):
            return False
        need = 1 if draft.type == "Summit" else int(frame.get("least", 2))
        if any(phrase.lemma in cues().words["decree"] for phrase in roles.get("document", ())):
            need = 2  # who signs a decree signs with nobody
        if len(self._actors(draft)) < need and not (frame.get("told") and (draft.place or draft.host) and draft.when):
            return False
        if not (need or self._actors(draft) or draft.when or draft.place or draft.host or draft.there):
            return False  # «تنفيذ الاتفاقيات الموقعة»
        return all(
            draft.roles.get(role) or (role in ("destination", "place") and draft.host)
            for role in frame.get("needs", ())
        )

    def _was_put_off(self, draft: EventDraft, clause: Clause) -> bool:
        """«تأجيل اجتماع الوزير مع نظيره …. وكان من المقرر أن يجتمعا اليوم»: what had been planned of them, and does not take place."""
        start, who = clause.head.start, set(self._actors(draft))
        had = not cues().words["was_to"].isdisjoint(self.sheet.words[max(start - _BEFORE, 0) : start])
        return had and any(off.type == draft.type and who <= set(off.participants) for off in self.put_off)

    def _once(self, draft: EventDraft, clause: Clause, roles: _Roles) -> EventDraft:
        """The event told before that this is, with what is new in it; else this one, now told."""
        if draft.type == "Summit" and clause.subject[0].lemma in cues().words["heads"]:
            draft.series = series_of("Summit", set(draft.participants), set())  # prime ministers hold another run
        earlier = self._overlapping(draft, [event for event in self.told if event.type == draft.type])
        if earlier is None and draft.type == "Summit":
            earlier = self._same_run(draft)
        if earlier is None and draft.type == "Signing":
            earlier = self._same_signing(draft, next(iter(roles.get("document", ())), None))
            if earlier is not None and sum(who.startswith("person:") for who in draft.participants) < 2:
                draft.roles.pop("signatory", None)  # one of two names is no side
        if earlier is None:
            self._fall_back(draft)
            self.told.append(draft)
            return draft
        self._merge(earlier, draft)
        self._told_in_headline(earlier)
        return earlier

    def _remember(self, draft: EventDraft) -> None:
        """Let what follows lean on this event: «هذا الحدث», «المشاركون», «البلدان»."""
        self.latest, self.told_at = draft, self._paragraph
        draft.spoken = self._paragraph
        self.resolver.last_event = key(draft)
        if draft.type in GATHERINGS and (draft.participants or draft.series):
            self.resolver.gathering = draft.participants or parties_of(draft.series)
        bearers = draft.roles.get("signatory", draft.participants)
        people = [who for who in bearers if who.startswith("person:")]
        if len(people) == 2:
            self.resolver.pair = people
        elif len(bearers) == 2 and draft.type in ("Meeting", "Signing") and all(who[:6] == "state:" for who in bearers):
            self.resolver.between = list(bearers)  # «وقع زعيما أرمينيا وأذربيجان …»
        blocs = [who for who in draft.participants if who.startswith(("region:", "organization:"))]
        if not (len(blocs) == 2 and any(who.startswith("region:") for who in blocs)):
            blocs = parties_of(draft.series)
        if draft.type in GATHERINGS:
            # «اتفق الجانبان» at a summit of two blocs, «حوار بين مجلس التعاون ودول آسيا الوسطى … بين الجانبين»; not «البلدان»
            self.resolver.blocs = blocs if len(blocs) == 2 else []
        if draft.type == "Visit" and draft.host is not None:
            self.resolver.guest = next((who for who in draft.participants if who[:7] == "person:"), None)
            visitors = {self.resolver.state_of(who) for who in draft.participants} - {None, draft.host}
            if len(visitors) == 1:  # «يزور الرئيس الغاني القاهرة …. ويوقع البلدان …»
                self.resolver.between = [*filter(None, visitors), draft.host]

    def _told_in_headline(self, event: EventDraft) -> None:
        """What a headline told takes place where the dateline stands, if its paragraph tells it again."""
        if event.paragraph == 0 < self._paragraph and event.place is None:
            self._fall_back(event)

    def _where_told(self, draft: EventDraft, clause: Clause) -> None:
        """«زار بكين، حيث أجرى محادثات», «زارت القاهرة والتقت هناك الرئيس …»: where the event before was."""
        words, word = cues().words, self.sheet.word
        there = self.told[-1] if self.told else None
        if there is None or draft.place is not None or there.paragraph != self._paragraph:
            return
        if word(clause.head.start - 1) in words["where"] or word(clause.head.end) in words["there"]:
            draft.place, draft.host = there.place, draft.host or there.host

    def by_phone(self, clause: Clause) -> bool:
        """«هاتفيا», «عبر الهاتف» behind the verb in its own sentence; «اتصالا هاتفيا» is another's."""
        start, end = clause.head.start, min(clause.head.end + _WITHIN, clause.sentence.end)
        said = self.sheet.words[start:end]
        words = cues().words
        for at, (one, two) in enumerate(pairwise(said), start + 1):
            if two in words["by_phone"] and not self._is_call(at - 1):
                return True
            if f"{one} {two}" in words["on_phone"]:
                return True
        return False

    def _is_call(self, at: int) -> bool:
        """«اتصالا», of which «هاتفيا» is the adjective."""
        form = self.sheet.forms[at]
        return form.text.endswith("ا") and "verb" not in form.categories and bool(form.categories & _CALLS)
