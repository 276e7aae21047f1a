"""Events: occasions and the verbs around them become events; what later sentences add joins the event told before."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from operator import attrgetter
from typing import Any

from caspian_relations.reading.alongside import beside_a_body, sides_of, takes_place
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.dateline import bulleted, dateline, past_label, sign, signature, signed
from caspian_relations.reading.drafts import CONVENED, GATHERINGS, EventDraft, key
from caspian_relations.reading.occasion import parties_of, series_of
from caspian_relations.reading.occasions import Occasion
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.runs import is_convened, is_edition, is_named, is_of_ministers
from caspian_relations.reading.sessions import Sessions

__all__ = ["Events", "key"]

_start = attrgetter("start")
_INSIDE = frozenset({("in", "Meeting"), ("around", "Signing")})
"""A preposition before a gathering, and what takes place there: «وعقب المباحثات وقع …»."""
_NEAR = 6
_WITHIN = 14
"""How many tokens behind its verb «هاتفيا» may stand."""
_CALLS = frozenset({"noun", "masdar", "common"})


class Events(Sessions):
    """The events of one text, in the order in which they are first told."""

    def open_sentence(self, sentence: Sentence, row: list[Phrase]) -> None:
        """Take note of a new sentence: its dateline if it has one, and the day that heads it («• الأحد: …»)."""
        self._paragraph = sentence.paragraph
        self._topic = None
        self.within_days(row)
        self.fronted = row[0] if row and row[0].kind == "place" and row[0].prep in ("in", "b") else None
        self.call = _fronted_call(row)
        self._beside = beside_a_body(row)
        self._margin = next((p for p in row[:2] if p.kind == "event" and p.prep == "margin"), None)
        if sentence.paragraph > 0 and (bullet := bulleted(self.sheet, sentence, row)) is not None:
            self.dateline, self._dated_paragraph = bullet.entity, sentence.paragraph
            row[:] = [phrase for phrase in row if phrase.start > bullet.end]
            return
        past_label(self.sheet, sentence, row)
        for phrase, after in pairwise(row):
            if phrase.kind == "date" and after.kind == "stop" and after.lemma == ":":
                self._topic = phrase
            if phrase.kind not in ("date", "stop"):
                break
        in_bulletin = 0 < sentence.paragraph - self._dated_paragraph <= 2 and self._dated_paragraph > 0
        if (sentence.paragraph <= 3 or in_bulletin) and (
            sentence.kind != "headline" or signature(self.sheet, sentence, row)
        ):
            place, end = dateline(self.sheet, sentence, row)
            if place is not None:
                self.dateline, self._dated_paragraph = place, sentence.paragraph
                self.resolver.home = self.resolver.state_of(place)
                self.resolver.begins = end
                self.resolver.ours = self._our_state(row, end)
                sign(self.sheet, sentence, row, end)
            else:
                end = signed(self.sheet, sentence, row)
            row[:] = [phrase for phrase in row if phrase.start >= end]

    def _our_state(self, row: list[Phrase], end: int) -> str | None:
        """The state of the dateline, if the agency that signs there is of that state."""
        home, known = self.resolver.home, self.sheet.reference.organizations
        signing = [p for p in row if p.start < end and p.kind == "organization" and p.entity in known]
        seats = [known[p.entity or ""].seat for p in signing]
        return (
            home if home is not None and any(seat and self.resolver.state_of(seat) == home for seat in seats) else None
        )

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
        if self._is_climbed(phrase) or self._is_match(phrase):
            return None
        if phrase.conj and occasion.definite and self.sheet.word(phrase.start - 1) in cues().words["coordination"]:
            return None  # «في إطار التنسيق والتشاور المستمر بين البلدين»
        counted = self._counted_behind(phrase)
        if counted is not None:
            return counted
        fresh = EventDraft(occasion.type, f"occasion:{occasion.lemma or occasion.series}", phrase.first)
        fresh.head, fresh.paragraph, fresh.gender = occasion.lemma, self._paragraph, occasion.gender
        fresh.noun = occasion.lemma or self._noun_of(phrase)
        if occasion.head.get("numbered") and occasion.coming and occasion.ordinal is None:
            round_ = next((event for event in reversed(self.told) if event.head == fresh.head), None)
            fresh.type = round_.type if round_ is not None else fresh.type  # «الجولة المقبلة» of talks
        if occasion.head.get("numbered") and self._is_first_tour(phrase):
            fresh.type = "Visit"
        fresh.series, fresh.ordinal, fresh.coming = occasion.series, occasion.ordinal, occasion.coming
        fresh.definite = occasion.definite
        of_its_kind = self.sheet.word(phrase.end + 1) in cues().words["its_kind"]  # «أول لقاء من نوعه»
        if fresh.type in ("Visit", "PhoneCall", "Signing"):
            fresh.ordinal = None  # «في أول زيارة له إلى …»
        fresh.definite = fresh.definite and not of_its_kind
        fresh.adjectives, fresh.words = occasion.adjectives, occasion.words
        if fresh.type == "Conference":
            fresh.words = fresh.words | {name.entity for name in occasion.names if name.entity is not None}
        if occasion.quoted is not None:
            fresh.name, fresh.quoted = self.sheet.span(*occasion.quoted), True
        elif is_named(self.sheet, phrase, occasion) and not of_its_kind:
            fresh.name = (phrase.first, phrase.last)
        if fresh.type == "Conference" and fresh.ordinal and is_edition(self.sheet, phrase, occasion):
            fresh.name, fresh.quoted = fresh.name or (phrase.first, phrase.last), True
        if is_convened(self.sheet, occasion):
            fresh.name, fresh.convened = fresh.name or (phrase.first, phrase.last), True
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        if fresh.type == "Meeting" and any(
            self._asks(clause) for clause in around if clause is main or clause.antecedent is phrase
        ):
            fresh.type = "Interview"  # «أجرت القناة لقاء مع الوزير»
        if fresh.type == "Meeting" and not occasion.definite and self._with_the_press(phrase, row, index):
            fresh.type = "Interview"
        if occasion.head.get("numbered") and self._is_held_round(phrase, around):
            fresh.type = "Meeting"  # «جولة جديدة ستعقد»
        given = main is not None and (
            (occasion.type == "Congratulation" and main.lemma in cues().words["light"])
            or (occasion.type == "Signing" and main.lemma in cues().words["hold"])  # «تم التوقيع على اتفاقيتين بين …»
        )
        after = row[index + 1] if index + 1 < len(row) else phrase
        whom = (
            phrase.prep == "of" and after.start == phrase.end and after.kind in ("person", "title") and not after.prep
        )
        given = given or whom or self._is_paid_by(phrase, row, index) or self._is_made(phrase, around)
        given = given or self._gathered(phrase, around) or self._agreed_upon(fresh, phrase, around)
        given = given or self._is_between(phrase, row, index) or self._days_of(phrase)
        if occasion.own or phrase.suffix or given or not occasion.definite:
            self._who(fresh, phrase, occasion, main, around, row, index)
        else:
            for other in self._oblique_after(row, index, "joined"):
                fresh.join(self._with_states(self.resolver.resolve(other)))
            self._who_is_there(fresh, phrase, "", main)
        if main is not None and self._is_addressed(fresh, phrase, main):
            speakers = [p for p in main.subject if p.kind in ("person", "title")]
            who = self._resolve_all(speakers) or [w for w in self.resolver.subject if w.startswith("person:")]
            fresh.join(self._with_states(who))
            if fresh.when is None and main.dates and fresh.type != "ClimateConference":
                fresh.date(main.dates[0])  # a conference of the parties lasts longer than a speech
        self._alike(fresh, main)
        if occasion.head.get("again") and not self._congratulates_too(fresh):
            return None
        self._by_officials(fresh, main)
        if fresh.type == "Interview" and not fresh.roles.get("outlet") and self._are_officials(fresh):
            fresh.type = "Meeting"  # «أجرى مقابلة مع الرئيس»: an audience
        apart = self._met_apart(fresh, phrase, row, index)
        self._on_visit(fresh, main)
        self._on_its_margin(fresh, main)
        if self._oblique_after(row, index, "with"):
            self._visitor_meets(fresh)
        if fresh.type == "Signing" and main is not None:
            self._announced(fresh, main, phrase)
        if fresh.type == "Signing" and not fresh.participants:
            self._agreed(fresh, main, phrase)
            self._seen_by(fresh, main)
            self._signed_there(fresh, self._signed_in(fresh, main, phrase, row, index))
        if fresh.type == "Signing" and main is not None:
            self._seen_at(fresh, main)
        self._sitting(fresh)
        self._of_its_convener(fresh, phrase)
        if self._follows_on(phrase) and self.told:
            before = row[index - 1] if index else phrase
            if before.kind == "date" and before.start > phrase.start - _NEAR:
                fresh.date(before)  # «تليها في اليوم التالي القمة …»
            fresh.run = self.told[-1] if self.told[-1].type == fresh.type else None  # «تليها قمة في يريفان»
            self._signed_after(fresh, self.told[-1])
        self._circumstances(fresh, phrase, around, row, index)
        self._of_the_host(fresh)
        if fresh.type in ("Meeting", "PhoneCall", "Signing"):
            self._same_day(fresh, main.head if main is not None else phrase)
        self._called_after_its_city(fresh, occasion)
        self._received(fresh, around)
        if fresh.type == "Visit" and phrase.suffix:
            self._where_they_were_told_to_be(fresh)
        if fresh.type == "Visit" and fresh.roles.get("visitor") and fresh.host is not None and self._at_home(fresh):
            self._welcomed(fresh, row[:index])
        off = self._called_off(phrase, around, row, index)
        put_off = self._put_off_to(around) or (self._its_new_day(row, index) if off else None)
        earlier = self._of_whose_meetings(fresh, phrase, row, index) or self._same(fresh, occasion, phrase)
        if occasion.head.get("type") == "none" and earlier is None and fresh.run is None:
            return None  # «النسخة المقبلة» of nothing that was told
        if put_off is not None:
            off = ""
            for event in (fresh, *([earlier] if earlier is not None else [])):
                event.when, event.dated, event.status = self._new_day(put_off), put_off, "planned"
        if earlier is not None:
            if off:
                earlier.status = off
            else:
                self._merge(earlier, fresh)
                self._told_in_headline(earlier)
            return earlier
        self._of_the_same_sides(fresh)
        proposed = "" if self._is_held_by_somebody(phrase, around) else self._proposed(phrase, row, index)
        if proposed == "denied":
            off = "denied"
        elif proposed and fresh.status != "planned" and not occasion.definite:
            fresh.status = proposed
        if off:
            fresh.status = "denied" if proposed else off
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
            self.bare[phrase.start] = fresh
            return None
        if not (fresh.type == "Signing" and self._is_aside(phrase, main)):
            self._fall_back(fresh)
        fresh.ordinal = None if of_its_kind and fresh.ordinal == 1 else fresh.ordinal  # no run is counted
        self.told.append(fresh)
        self._further_meetings(fresh, phrase, apart)
        if fresh.type == "Visit":
            self._further_stops(fresh, phrase, around, row, index)
        return fresh

    def _is_addressed(self, fresh: EventDraft, phrase: Phrase, main: Clause) -> bool:
        """«أعلن الوزير، في كلمة أمام منتدى للطاقة بمدينة …، أن», «في كلمة ألقاها خلال المنتدى»: a gathering before which somebody speaks."""
        words, word = cues().words, self.sheet.word
        gives = main.lemma in words["gives_speech"] and not main.negated and phrase.prep in ("during", "in")
        if gives and fresh.type in CONVENED and phrase in main.oblique("during", "in"):
            said = range(max(main.head.start - 2, 0), phrase.start)
            return any(word(at) in words["speech"] for at in said)
        before = fresh.type in CONVENED and word(phrase.start - 1) in words["in_front"]
        return before and any(word(at) in words["speech"] for at in range(phrase.start - 4, phrase.start - 1))

    def _noun_of(self, phrase: Phrase) -> str:
        """The noun with which the name of a run of meetings begins."""
        noun = self.sheet.forms[phrase.start].read("noun")
        return noun.value if noun is not None else ""

    def _told_in_headline(self, event: EventDraft) -> None:
        """What a headline told takes place where the dateline stands, if its paragraph tells it again."""
        if event.paragraph == 0 < self._paragraph and event.place is None:
            self._fall_back(event)

    def _called_after_its_city(self, draft: EventDraft, occasion: Occasion) -> None:
        """«قمة بغداد», «مؤتمر باريس للمناخ»; in «قمة واشنطن وموسكو» the cities are those who meet."""
        cities = [name for name in occasion.names if name.kind == "place" and self._exactness(name.entity or "") == 1]
        gathers = draft.type in CONVENED or (draft.type == "Meeting" and len(occasion.names) == 1)
        if not gathers or draft.place is not None or len(cities) != 1:
            return
        [city] = cities
        if city is occasion.names[0] and not city.prep and not city.conj:
            self._settle(draft, city.entity)

    def _worth_telling(self, draft: EventDraft, occasion: Occasion, clause: Clause | None) -> bool:
        """Whether enough is said to make it an event: somebody takes part, or it is one of a numbered run, or it has a name."""
        if draft.type == "Visit":  # «زيارة «تاريخية»» has no name
            return bool(draft.roles.get("visitor")) and (draft.place or draft.host) is not None
        if draft.series or (draft.ordinal and draft.type in ("Summit", "Meeting", "Conference")):
            return True
        told = draft.quoted or draft.place or draft.when or draft.participants or _goes_there(clause)
        if draft.name and (draft.type != "Conference" or told):
            return True
        if draft.type == "Signing":
            told = draft.when is not None or draft.there is not None or draft.within is not None
            return bool(draft.participants) or told or (draft.done and draft.host is not None)
        if draft.type == "Interview" and occasion.lemma in cues().words["loose_talk"] and not draft.roles.get("outlet"):
            return False  # «تبادلا حديثا قصيرا»
        if draft.type == "Interview":
            return bool(draft.participants)
        if draft.type == "Meeting" and self._is_topic(draft, occasion):
            return False
        if draft.type == "Meeting" and draft.coming and draft.place is not None and occasion.definite:
            return True  # «يعقد الاجتماع المقبل في أبوظبي»
        if (
            draft.type == "Meeting"
            and draft.place
            and draft.when
            and (draft.coming or draft.head in cues().words["tour"] or occasion.words & cues().words["ministerial"])
        ):
            return True  # «لاجتماع اللجنة المزمع في أنقرة في مارس», «سبق ذلك اجتماع لوزراء الدفاع في موسكو»
        if draft.type == "Meeting" and occasion.definite and occasion.own and draft.done and draft.place and draft.when:
            return True  # «وكانت الدورة السابقة قد عقدت في ألماتي في فبراير»
        if draft.type in ("PhoneCall", "Congratulation") and len(self._actors(draft)) < 2:
            return False
        if draft.type == "Meeting" and draft.roles.get("chair") and draft.place is not None and takes_place(clause):
            return True  # «عُقد في أستانا برئاسة وزير النقل اجتماع عمل»
        if draft.type == "Meeting" and len(draft.participants) == 2 and len(self._actors(draft)) < 2:
            return False  # one official, and whom he acts for
        if draft.type in ("Meeting", "PhoneCall", "Congratulation"):
            council = draft.place is not None and is_of_ministers(occasion)
            one_body = self._is_of_one_body(draft, clause) or self._sits(draft, clause)
            return len(draft.participants) >= 2 or council or one_body
        if draft.type == "Summit":
            hosted = draft.host is not None and (draft.coming or draft.when is not None)
            attended = clause is not None and clause.lemma in either("attend", "takes_part") and not clause.negated
            attended = attended and clause is not None and any(p.kind in _WHO for p in clause.subject)
            return bool(draft.participants) or draft.place is not None or hosted or attended
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

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]) -> EventDraft | None:
        """The event of a verb: «التقى», «زار», «هاتف», «وقّع», «هنأ»."""
        type_ = str(frame["event"])
        if type_ == "Meeting" and self._are_heads(clause):
            type_ = "Summit"
        if type_ == "Meeting" and self.by_phone(clause):
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
        if type_ == "Meeting" and call is None and self.call and self.call[0].start < clause.head.start:
            event = self._over_the_phone(clause, self.call[0], roles)
            if event is not None and event.when is None and len(self.call) > 1:
                event.date(self.call[1])
            return event
        if type_ == "Meeting" and call is not None:
            return self._over_the_phone(clause, call, roles)
        if frame.get("by_phone") and not self.by_phone(clause):
            return None
        if frame.get("his") and not clause.head.suffix:
            return None
        if frame.get("opens") and (clause.index > 1 or clause.head.prep or clause.head.suffix or clause.head.definite):
            return None
        if frame.get("plane") and not clause.subject and self.sheet.word(clause.head.end) not in cues().words["plane"]:
            return None
        told_so = bool(self.told) and self.told[-1].first == clause.head.first  # by the frame of who signs
        if frame.get("unsigned") and (told_so or not self._is_unsigned(clause)):
            return None
        if clause.kind == "masdar" and clause.head.suffix and clause.head.prep == "in":
            return None  # «وكان في استقباله …»: who waits at the airport
        if clause.lemma in cues().words["receive"] and self._at_airport(clause):
            return None
        hosts = clause.lemma in cues().words["hosting"]
        if hosts and (clause.head.suffix == "ها" or any(p.kind == "event" for p in clause.oblique("in", "b"))):
            return None  # «استضاف الرئيس قادة الدول في قمة», «القمة التي استضافتها تيانجين»
        if type_ == "Meeting" and (self._goes_on_calling(clause, roles) or self._dine(clause) or _play(roles)):
            return None
        session = (self._session_of(clause) or self._summit_of(clause)) if type_ == "Meeting" else None
        if session is not None:
            self._welcomed_to(session, clause)
            self._remember(session)
            return session
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
                if role in ("visitor", "participant"):
                    phrases = [home for p in phrases for home in self._sent_by(p, clause) or [p]]
                sent = [p for p in phrases if role != "visitor" or self._travels(p, clause)]
                body = self._of_a_summit(sent) if role == "signatory" else []
                draft.join(body or self._with_states(self._resolve_all(sent)), role)
        if type_ == "Meeting" and self._are_leaders(clause):
            draft.type = type_ = "Summit"
        self._by_officials(draft, clause)
        sides = sides_of(clause.subject) if type_ == "Meeting" else []
        if sides:
            draft.participants = [who for who in draft.participants if who[:13] != "organization:" or who in sides]
            draft.join(sides)
        elif frame.get("sides"):
            return None
        self._with_him(draft, clause)
        self._on_visit(draft, clause)
        self._unsaid_subject(draft, frame, clause, roles)
        self._unsaid_object(draft, frame, clause)
        self._date_from(draft, clause)
        self._day_by_others(draft, clause)
        self._on_that_call(draft, clause)
        draft.status = self._status(clause)
        self._on_what_comes(draft, clause)
        before = self.sheet.word(clause.head.start - 1).removeprefix("و")
        if type_ == "Visit" and clause.kind == "masdar" and before in cues().words["sooner_than"]:
            draft.status = "planned"  # «قبيل توجهه إلى أكرا»
        if self._is_during_what_comes(clause):
            draft.status = "planned"
        draft.done = clause.kind == "verb" and clause.tense == "past" and draft.status == "held"
        draft.paragraph = self._paragraph
        for preposition, phrase in clause.obliques:
            if (
                preposition in ("in", "b", "at")
                and phrase.kind == "place"
                and type_ not in ("Congratulation", "PhoneCall", "Visit")
                and not (type_ == "Signing" and self._is_of_the_document(roles, phrase))
            ):
                self._settle(draft, phrase.entity)
        if clause.where is not None and clause.where.kind == "place":
            self._settle(draft, clause.where.entity)
        for preposition, phrase in clause.obliques:
            inside = preposition in ("margin", "during") or (preposition, type_) in _INSIDE
            if inside and phrase.kind == "event" and type_ not in ("PhoneCall", "Congratulation"):
                self._within(draft, phrase)
        if self._is_where_told(clause) and self.told and draft.place is None:
            there = self.told[-1]
            if there.paragraph == self._paragraph:
                draft.place, draft.host = there.place, draft.host or there.host
        self._of_the_host(draft)
        self._at_talks(draft, clause)
        self._on_its_margin(draft, clause)
        if type_ == "Signing" and clause.kind == "verb":
            self._signed_together(draft, clause)
        if type_ == "Signing" and not draft.participants and self._is_signed(clause, roles):
            self._signed_there(draft, self._signed_in(draft, clause, None, [], 0))
        if clause.negated or (type_ == "Visit" and (self._at_home(draft) or not draft.roles.get("visitor"))):
            return None
        need = 1 if type_ == "Summit" else int(frame.get("least", 2))
        if any(phrase.lemma in cues().words["decree"] for phrase in roles.get("document", ())):
            need = 2  # who signs a decree signs with nobody
        if len(self._actors(draft)) < need and not (frame.get("told") and (draft.place or draft.host) and draft.when):
            return None
        if not (need or self._actors(draft) or draft.when or draft.place or draft.host or draft.there):
            return None  # «تنفيذ الاتفاقيات الموقعة»
        if frame.get("needs") and not all(
            draft.roles.get(role) or (role in ("destination", "place") and draft.host) for role in frame["needs"]
        ):
            return None
        if type_ == "Summit" and clause.subject[0].lemma in cues().words["heads"]:  # prime ministers hold another run
            draft.series = series_of("Summit", set(draft.participants), set())
        earlier = self._overlapping(draft, [event for event in self.told if event.type == type_])
        if earlier is None and type_ == "Summit":
            earlier = self._same_run(draft)
        if earlier is None and type_ == "Signing":
            earlier = self._same_signing(draft, next(iter(roles.get("document", ())), None))
            if earlier is not None and sum(who.startswith("person:") for who in draft.participants) < 2:
                draft.roles.pop("signatory", None)  # one of two names is no side
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

    def _is_where_told(self, clause: Clause) -> bool:
        """«التقى الرئيس … في أبوظبي حيث وقعا», «زارت القاهرة والتقت هناك الرئيس …»."""
        words, word = cues().words, self.sheet.word
        return word(clause.head.start - 1) in words["where"] or word(clause.head.end) in words["there"]

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


_WHO = frozenset({"person", "title", "state"})


def _goes_there(clause: Clause | None) -> bool:
    """Whether a clause tells that a conference is held or that somebody comes to it."""
    there = either("hold", "attend", "host", "movement", "coming_to", "chair", "addresses", "planning")
    return clause is not None and clause.lemma in there


def _play(roles: Mapping[str, list[Phrase]]) -> bool:
    """«يلتقي المنتخب الكيني نظيره الغاني», «التقى فريق الأهلي نادي الترجي»: they play against each other."""
    sides = [phrase for phrases in roles.values() for phrase in phrases]
    teams = [
        phrase for phrase in sides if phrase.kind in ("organization", "party") and phrase.lemma in cues().words["teams"]
    ]
    against = sum(phrase in teams or phrase.lemma == "counterpart" for phrase in sides)
    return bool(teams) and against > 1


def _fronted_call(row: list[Phrase]) -> list[Phrase]:
    """«في مكالمة هاتفية جرت الاثنين، ناقش …»: the call, and its day if that is told; empty where the sentence begins otherwise."""
    call, verb = (row[0], row[1]) if len(row) > 2 else (None, None)
    if call is None or verb is None or call.kind != "event" or call.prep != "in" or call.value.type != "PhoneCall":
        return []
    made = verb.kind == "verb" and verb.lemma in either("takes_place", "hold") and verb.end >= call.end
    return [call, *(phrase for phrase in row[2:3] if phrase.kind == "date")] if made else []
