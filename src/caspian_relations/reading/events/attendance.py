"""Who joins a gathering or signing that is told of: who attends, travels to it, hosts it, or says something there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import takewhile
from operator import attrgetter
from typing import Any

from caspian_relations.reading.clauses.alongside import taking_part
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, GATHERINGS, EventDraft, key
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase, state_among
from caspian_relations.reading.events.outlook import Outlook
from caspian_relations.reading.phrases.occasion import series_of

__all__ = ["Attendance"]

_JOINED = frozenset({"organization", "party", "corridor", "project"})
"""What else one may join than a gathering: «انضمام مصر إلى المنظمة»."""


class Attendance(Outlook):
    """What clauses about an event told of before add to it."""

    def joined_by(self, clause: Clause, row: list[Phrase]) -> None:
        """Who does or says something at a gathering takes part in it: «نبهت كازاخستان، خلال حدث جانبي في مؤتمر …», «وتحدث فيها قادة …»."""
        if clause.kind != "verb":
            return
        if clause.lemma in cues().words["stay_away"] or (clause.negated and clause.lemma in cues().words["attend"]):
            self._stays_away(clause)
            return
        if clause.negated:
            return
        if clause.lemma in cues().words["addresses"]:
            self._before_them(clause)
        for preposition, phrase in clause.obliques:
            # «ألقى الكلمة الافتتاحية للمنتدى»
            addressed = preposition == "of" and clause.lemma in cues().words["addresses"]
            if preposition not in ("in", "b", "during", "witness") and not addressed:
                continue
            event = self._gathering(clause, phrase)
            if event is None or (clause.tense == "future" and event.status not in ("planned", "ongoing")):
                continue
            if phrase.kind == "event" and taking_part(row, bisect_left(row, phrase.start, key=_start)):
                continue
            speakers = [p for p in clause.subject if p.kind in ("person", "title", "state", "organization")]
            speakers = self._without_homes(clause, speakers)
            who = self._with_states(self._resolve_all(speakers))
            if who:
                event.join(who)

    @staticmethod
    def _without_homes(clause: Clause, attendants: list[Phrase]) -> list[Phrase]:
        """«يشارك في المعرض 120 شركة من 18 دولة، بينها السعودية»: the states that companies or guests come from do not take part."""
        units = [
            getattr(p.value, "unit", "")
            for p in (*clause.subject, *clause.object, *(p for _, p in clause.obliques))
            if p.kind == "amount"
        ]
        if not units or units[0] in cues().words["state_units"]:
            return attendants
        return [phrase for phrase in attendants if phrase.kind != "state"]

    def _on_their_sides(self, clause: Clause, attendants: list[Phrase]) -> None:
        """«ترأس الاجتماع من الجانب الكيني الوزير …، ومن الجانب الهندي الوزير …»: each acts for the side told right before."""
        sides = [p for role, p in clause.obliques if role in ("from", "about") and p.features.get("kind") == "side"]
        for phrase in attendants:
            side = next((side for side in reversed(sides) if side.end == phrase.start), None)
            state = (
                next((p.entity for p in side.parts if (p.entity or "").startswith("state:")), None) if side else None
            )
            if state is not None and phrase.entity is not None and phrase.entity.startswith("person:"):
                self.resolver.adopt(phrase.entity, state)

    def _stays_away(self, clause: Clause) -> None:
        """«غاب عن القمة الرئيس …», «قال إنه لن يحضر المؤتمر»: who is not there, though he may say much about it."""
        who = self._resolve_all([p for p in (*clause.subject, *clause.object) if p.kind in ("person", "title")])
        self.absent.update(who or self.resolver.subject)

    def _before_them(self, clause: Clause) -> None:
        """«ألقى كلمة أمام المشاركين»: those of the gathering told last."""
        event = self.latest
        if event is None or event.type not in CONVENED or not self._paragraph - 1 <= self.told_at:
            return
        reach = range(clause.head.end, min(clause.head.end + _REACH, clause.sentence.end))
        words = cues().words
        elsewhere = any(
            phrase.kind in ("event", "place", "organization") and role not in ("about", "of", "*")
            for role, phrase in clause.obliques
        )
        speech = any(self.sheet.word(at) in words["speech"] for at in reach)
        if (speech and not elsewhere and clause.antecedent is None) or any(
            self.sheet.word(at) in words["before"] and self.sheet.word(at + 1) in words["audience"] for at in reach
        ):
            speakers = [p for p in clause.subject if p.kind in ("person", "title")]
            event.join(self._with_states(self._resolve_all(speakers)))

    def _gathering(self, clause: Clause, phrase: Phrase) -> EventDraft | None:
        """The gathering that a phrase names, or for which a pronoun behind a verb of speech stands: «تحدث فيها», «ألقى خلاله كلمة»."""
        if phrase.kind == "event":
            event = self.by_phrase.get(phrase.start)
            if event is None:
                return None
            return event if event.type in CONVENED or (event.type == "Meeting" and event.ordinal is not None) else None
        if phrase.kind != "pronoun" or phrase.suffix not in GENDER_OF or clause.antecedent is not None:
            return None
        speaks = "speech" in clause.head.features or clause.lemma in cues().words["addresses"]
        event = self.latest
        if not speaks or event is None or event.type not in CONVENED or event.gender != GENDER_OF[phrase.suffix]:
            return None
        return event if self._paragraph - 1 <= self.told_at else None

    def hosted(self, roles: dict[str, list[Phrase]], *, planned: bool = False) -> None:
        """«استضافة أستانا للقمة …»: who hosts an event that is only named, or is getting ready for it."""
        for phrase in roles.get("event", []):
            event = self.by_phrase.get(phrase.start)
            if event is not None and planned and event.status == "held":
                event.status = "planned"
            for host in roles.get("host", []):
                if event is None:
                    continue
                if event.inferred.get("place") == "dateline":  # who hosts says more than where the agency writes
                    event.place = event.host = None
                    del event.inferred["place"]
                if host.kind == "place":
                    self._settle(event, host.entity)
                else:
                    for entity in self.resolver.resolve(host):
                        event.host = event.host or self.resolver.state_of(entity)

    def attend(self, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]) -> None:
        """Who takes part in an event told of here or before: «شارك في القمة», «حضر الاجتماع», «يرافق الرئيس»."""
        before = self.sheet.word(clause.head.start - 1)
        if clause.negated or (clause.kind == "masdar" and before in either("possible", "not_being", "no_coming")):
            return  # «إمكان مشاركة الرئيس», «عدم حضور الوفد»
        attendants = self._without_homes(clause, roles.get("attendant", []))
        if frame["attend"] == "represent":
            self._represents(clause)
        if clause.kind == "verb":  # «شارك في مؤتمر … لاتفاقية …»: for whom is only said of «مشاركة»
            attendants = [phrase for phrase in attendants if phrase.prep not in ("of", "ل")]
        self._on_their_sides(clause, attendants)
        # «حضر مساعد الوزير لشؤون الدول الأفريقية»: those states are his affairs
        attendants = [p for p in attendants if not any(t.kind == "title" and t.end == p.start for t in attendants)]
        who = self._with_states(self._resolve_all([*attendants, *self._delegates(clause)]))
        if (
            not who
            and not clause.subject
            and (clause.kind == "verb" or (clause.kind == "masdar" and clause.head.prep and not clause.head.suffix))
        ):
            who = self._with_states(list(self.resolver.subject))
        if not who:
            return
        target: EventDraft | None = None
        if clause.antecedent is not None and clause.antecedent.kind == "event" and clause.head.suffix in GENDER_OF:
            target = self.by_phrase.get(clause.antecedent.start)  # «يعقد اجتماعا يحضره وزراء …»
        for phrase in roles.get("event", []):
            target = self.by_phrase.get(phrase.start) or target
        if target is None and any(
            p.kind == "party" and p.features.get("kind") == "occasion" for p in [*clause.object, *clause.subject]
        ):
            target = next((event for event in self.told if key(event) == self.resolver.last_event), None)
        if target is None and frame["attend"] == "visit":
            led = self._resolve_all(roles.get("led", []))
            if not led and clause.head.suffix:  # «ورافقها في الزيارة»
                led = next((e.participants for e in reversed(self.told) if e.type == "Visit"), [])
            target = next(
                (
                    event
                    for event in reversed(self.told)
                    if event.type == "Visit" and set(led) & set(event.participants)
                ),
                None,
            )
            if target is not None:
                target.join([entity for entity in who if entity.startswith("person:")], "visitor")
                target.show(clause.head.first, clause.head.last)
            return
        back = any(role == "in" and phrase.kind == "pronoun" for role, phrase in clause.obliques) or (
            clause.head.suffix in GENDER_OF and clause.kind == "verb" and clause.antecedent is None  # «وحضرها الرئيس …»
        )
        elsewhere = any(role in ("to", "in") and phrase.kind in _JOINED for role, phrase in clause.obliques)
        if target is None and frame["attend"] == "last" and ((clause.kind == "masdar" and not elsewhere) or back):
            target = self._meant_by(clause)
        sat = [p for p in roles.get("event", ()) if p.lemma in cues().words["sitting"] and p.value.ordinal is None]
        if target is None and sat and self.latest is not None and self._paragraph - 1 <= self.told_at:
            # «وحضر الرئيس جلسة خاصة بأمن الطاقة» at the conference
            target = self.latest if self.latest.type in CONVENED else None
            target = target or next(
                (e for e in reversed(self.told) if e.type in CONVENED and not self._is_old(e)), None
            )
        if target is None and self._opens(clause):
            target = next((event for event in reversed(self.told) if event.type in CONVENED), None)
        if target is None and self._goes_without_saying(frame, clause):
            target = self.latest
        if target is None or target.type == "Visit":
            return
        if target.type == "Meeting" and target.participants and clause.lemma in cues().words["looks_on"]:
            target.join(who, "attendant")
            return
        target.join(who)
        if target.series is None and target.type == "Summit":
            target.series = series_of(target.type, set(target.participants), target.words)
        target.show(clause.head.first, max(clause.head.last, *(phrase.last for phrase in roles.get("attendant", []))))

    def _are_heads(self, clause: Clause) -> bool:
        """«اجتمع قادة دول الرابطة»: the heads of the states of one body hold a summit."""
        heads = [p for p in clause.subject if p.kind == "title" and p.features.get("number") == "plural"]
        if len(heads) != 1 or len(clause.subject) != 1 or heads[0].lemma not in either("heads", "leaders_at_summits"):
            return False
        who = self._resolve_all(heads)
        return len(who) == 1 and who[0].startswith("organization:") and not clause.object

    def _at_airport(self, clause: Clause) -> bool:
        """«واستقبله في المطار نائب رئيس الوزراء»: to be met there is no meeting."""
        reach = self.sheet.words[clause.head.end : min(clause.head.end + 16, clause.sentence.end)]
        return not cues().words["airport"].isdisjoint(reach)

    def _meant_by(self, clause: Clause) -> EventDraft | None:
        """«حضره», «شارك فيه»: the gathering just told of, with whose gender the pronoun agrees; else the last one of many that does."""
        suffixes = [
            clause.head.suffix,
            *(p.suffix for role, p in clause.obliques if role == "in" and p.kind == "pronoun"),
        ]
        genders = {GENDER_OF[suffix] for suffix in suffixes if suffix in GENDER_OF}
        many = [event for event in reversed(self.told) if event.type in CONVENED]
        if not genders:
            return many[0] if many else None
        genders.add("")
        event = self.latest
        near = event is not None and self._paragraph - 1 <= self.told_at
        if event is not None and near and event.type in GATHERINGS and event.gender in genders and event.place:
            return event if clause.kind == "verb" or event.type in CONVENED else None
        return next((event for event in many if event.gender in genders), None)

    def represented(self, row: list[Phrase]) -> None:
        """«… القمة. ومثل كينيا وزير الخارجية …»: the letters of «like», and a verb where a person stands behind the state."""
        self._told_among(row)
        self._represents_there(row)
        self._praised_for_it(row)
        event = self.latest
        if event is None or event.type not in CONVENED or not self._paragraph - 1 <= self.told_at:
            return
        for at, state in enumerate(row[:-1]):
            between = row[at + 1].kind == "event" and row[at + 1].prep == "in" and at + 2 < len(row)
            person = row[at + 2] if between else row[at + 1]  # «ومثل كينيا في القمة وزير الخارجية …»
            own = state.kind == "party" and state.features.get("kind") == "state" and bool(state.suffix)  # «ومثل بلاده»
            if not (own or (state.kind == "state" and state.entity)) or state.prep not in cues().words["like"]:
                continue
            before = self.sheet.words[state.start - 1]
            if person.kind in ("person", "title") and not person.prep and not person.conj and before.startswith("و"):
                if person.entity is not None and state.entity is not None:
                    self.resolver.adopt(person.entity, state.entity)
                event.join(self._with_states(self._resolve_all([person])) or [who for who in [state.entity] if who])

    def _praised_for_it(self, row: list[Phrase]) -> None:
        """«مشيدا بمشاركة قطر في القمة»: whose part in a gathering is praised takes part in it."""
        words, sheet = cues().words, self.sheet
        for at, event in enumerate(row):
            if event.kind != "event" or event.prep != "in" or not at or event.start not in self.by_phrase:
                continue
            first = at - 1
            while first and row[first].conj and row[first].prep != "joined":
                first -= 1
            who = row[first]
            if who.prep != "joined" or who.kind not in ("state", "person", "title", "organization") or who.start < 2:
                continue
            said = next((p for p in reversed(row[max(first - 4, 0) : first]) if p.kind in ("verb", "participle")), None)
            if said is not None and said.lemma in words["praises"] and sheet.word(who.start - 1) in words["their_part"]:
                self.by_phrase[event.start].join(self._with_states(self._resolve_all(row[first:at])))

    def _told_among(self, row: list[Phrase]) -> None:
        """«ومن أبرز المشاركين الرئيس …», «وكان الرئيس … في مقدمة الحضور»: one of those at the gathering told last."""
        event = self.latest
        if event is None or event.type not in CONVENED or not self._paragraph - 1 <= self.told_at:
            return
        words, sheet = cues().words, self.sheet
        for at, phrase in enumerate(row):
            if phrase.kind == "verb" and phrase.lemma not in words["auxiliary"]:
                return
            if phrase.kind not in ("person", "title") or phrase.prep.strip("*") or phrase.conj:
                continue
            places = (phrase.start - 2, *range(phrase.end, phrase.end + 3))
            if any(sheet.word(k) in words["one_of_them"] and sheet.word(k + 1) in words["audience"] for k in places):
                event.join(self._with_states(self._group(row, at)))
            return

    def _represents_there(self, row: list[Phrase]) -> None:
        """«مثل الرئيس … بلاده في القمة» at the beginning of a sentence."""
        first = row[0] if row else None
        if first is None or first.kind not in ("person", "title") or first.prep not in cues().words["like"]:
            return
        if len(row) > 2 and row[1].kind in ("party", "state") and row[2].kind == "event" and row[2].prep == "in":
            event = self.by_phrase.get(row[2].start)
            if event is not None:
                event.join(self._with_states(self._resolve_all([first])))

    def _represents(self, clause: Clause) -> None:
        """«يمثل كينيا في القمة وزير الخارجية …»: for whom he acts there."""
        states = [p.entity for p in (*clause.subject, *clause.object) if p.kind == "state" and p.entity is not None]
        people = [p.entity for p in (*clause.subject, *clause.object) if p.kind == "person" and p.entity is not None]
        if len(states) == len(people) == 1:
            self.resolver.adopt(people[0], states[0])

    def _goes_without_saying(self, frame: Mapping[str, Any], clause: Clause) -> bool:
        """«افتتحت القمة …. وشاركت كينيا بوفد يرأسه …»: what she took part in was just told."""
        event = self.latest
        if event is None or event.type not in CONVENED or not self._paragraph - 1 <= self.told_at:
            return False
        where = any(
            role in ("in", "during", "to", "with") or phrase.kind in ("event", "pronoun")
            for role, phrase in clause.obliques
        )
        plain = clause.kind == "verb" and clause.antecedent is None and bool(clause.subject) and not clause.object
        if frame["attend"] == "represent":
            of_a_state = any(p.kind == "state" for p in (*clause.object, *clause.subject))
            for_another = clause.lemma in cues().words["stands_in"]  # «وتغيب الرئيس، وناب عنه الوزير …»
            told = of_a_state or for_another or self._is_of_this_sentence(event, clause)
            return clause.kind == "verb" and clause.antecedent is None and told
        if not plain or where or clause.lemma not in cues().words["takes_part"]:
            return False
        reach = range(clause.head.end, min(clause.head.end + _REACH, clause.sentence.end))
        return not any(self.sheet.word(at) in cues().words["at_places"] for at in reach)  # «شارك في مباراة»

    def _is_of_this_sentence(self, event: EventDraft, clause: Clause) -> bool:
        start = clause.sentence.start
        return event.evidence[-1][0] >= self.sheet.span(start, start + 1)[0]

    def _opens(self, clause: Clause) -> bool:
        """«وشارك في الافتتاح …», «وحضر حفل الافتتاح …»: of the gathering told last."""
        forms = self.sheet.forms[clause.head.end : clause.head.end + 2]
        return any(r.value in cues().words["opens"] and r.article for form in forms for r in form.readings)

    def _delegates(self, clause: Clause) -> list[Phrase]:
        """«شارك وفد من كينيا برئاسة وزير البيئة …»: for a delegation stand who leads it and the state that it comes from."""
        if not any(p.kind == "party" and p.features.get("kind") == "delegation" for p in clause.subject):
            return []
        return [p for p in clause.oblique("chaired", "from") if p.kind in ("person", "title", "state", "organization")]

    def _led_by_whom(self, clause: Clause) -> None:
        """«أما الوفد الغاني فكان برئاسة الوزير فلان»: who led it takes part in the talks told last, and is a guest elsewhere."""
        sides = [p for p in clause.subject if p.kind == "party" and p.features.get("kind") in _SIDES]
        people = [p for p in clause.oblique("chaired") if p.kind == "person"]
        event = self.latest
        if len(sides) != 1 or len(people) != 1 or clause.negated or event is None or event.type not in _LED | CONVENED:
            return
        state = state_among(sides[0].parts)
        if state is None or people[0].entity is None:
            return
        self.resolver.adopt(people[0].entity, state)
        event.join(self._with_states([people[0].entity]))
        if event.host not in (None, state):
            self.resolver.guest = people[0].entity

    def led_by(self, clause: Clause) -> None:
        """«وترأس الجانب المصري الوزير …»: who heads a side at the talks told last takes part in them."""
        if clause.lemma in cues().words["auxiliary"]:
            self._led_by_whom(clause)
        if clause.lemma not in cues().words["chair"] or clause.kind != "verb":
            return
        sides = [p for p in (*clause.subject, *clause.object) if p.kind == "party" and p.features.get("kind") in _SIDES]
        people = [p for p in (*clause.subject, *clause.object, *clause.oblique("*")) if p.kind in ("person", "title")]
        event = self.latest
        if not sides or not people or clause.negated or event is None or event.type not in _LED | CONVENED:
            return
        for side, person in zip(sides, people, strict=False):
            state = state_among(side.parts)
            if person.entity is not None and person.entity.startswith("person:") and state is not None:
                self.resolver.adopt(person.entity, state)
        event.join(self._with_states(self._resolve_all(people)))
        event.show(clause.head.first, clause.head.last)

    def signed_by(self, phrases: list[Phrase]) -> bool:
        """«…، وقعها عن الجانب المصري الوزير …»: whether the pronoun stands for what was signed just before; then these signed it."""
        signing = self.told[-1] if self.told else None
        signers = [phrase for phrase in phrases if phrase.kind in ("person", "title")]
        if signing is None or signing.type != "Signing" or not signers or signing.paragraph < self._paragraph - 1:
            return False
        bodies = [who for who in signing.participants if who.startswith("organization:")]
        if (
            len(bodies) < _TWO
        ):  # «مذكرة بين وزارة … ووزارة …، وقعتها عن إيطاليا الوزيرة فلانة»: she signs for one of them
            parties = signing.roles.get("signatory", ())
            sides = len(parties) == _TWO and bool(bodies)  # «الاتفاقية بين الصندوق وغانا وقعها عن الصندوق مديره»
            signing.join(self._with_states(self._resolve_all(signers)), "" if sides else "signatory")
        return True

    def travelled_to(self, phrases: Iterable[Phrase], way: list[Phrase], *, planned: bool) -> None:
        """«وصل الأمير إلى بغداد للمشاركة في القمة»: the gathering is where the journey or its `way` goes, and is to come if the journey is."""
        for event in filter(None, (self.by_phrase.get(phrase.start) for phrase in phrases)):
            here = takewhile(self._is_of_this_paragraph, reversed(self.told))
            event.journey = next((visit for visit in here if _leads_to(visit, event)), None)
            coming = planned and event.status in ("", "held") and not event.done
            if coming:
                event.status = "planned"
            place = next((p.entity for p in way if p.kind in ("place", "state")), None)
            if (coming or event.journey or place) and event.inferred.get("place") == "dateline":
                event.place = event.host = None
                del event.inferred["place"]
            if event.journey is None and event.place is None and event.host is None:
                self._settle(event, place)

    def _is_of_this_paragraph(self, event: EventDraft) -> bool:
        return event.paragraph == self._paragraph


def _leads_to(visit: EventDraft, event: EventDraft) -> bool:
    """Whether a visit is that of somebody who takes part in the event."""
    return visit.type == "Visit" and not set(visit.roles.get("visitor", ())).isdisjoint(event.participants)


_start = attrgetter("start")
_TWO = 2
_REACH = 16
"""How many tokens behind the verb may say where somebody took part."""
_SIDES = frozenset({"side", "delegation"})
_LED = frozenset({"Meeting", "Signing"})
