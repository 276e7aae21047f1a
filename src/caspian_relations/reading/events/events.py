"""Events: occasions and the verbs around them become events; what later sentences add joins the event told before."""

from __future__ import annotations

from itertools import pairwise
from operator import attrgetter

from caspian_relations.model import OfficeTitle
from caspian_relations.reading.bodies.dateline import bulleted, dateline, past_label, sign, signature, signed
from caspian_relations.reading.clauses.alongside import beside_a_body, takes_place
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, EventDraft, key
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase
from caspian_relations.reading.events.at_play import is_match
from caspian_relations.reading.events.enacted import Enacted
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.phrases.occasions import Occasion
from caspian_relations.reading.phrases.runs import is_convened, is_edition, is_named, is_of_a_body, is_of_ministers

__all__ = ["Events", "key"]

_start = attrgetter("start")
_INSIDE = frozenset({("in", "Meeting"), ("around", "Signing")})
"""A preposition before a gathering, and what takes place there: «وعقب المباحثات وقع …»."""
_NEAR = 6
_BACK = 10
"""How many phrases back a meeting may be told of which a phrase says the how-manieth it is."""
_WITHIN = 14
"""How many tokens behind its verb «هاتفيا» may stand."""
_CALLS = frozenset({"noun", "masdar", "common"})


class Events(Enacted):
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
        if self._is_no_occasion(phrase, row, index):
            return None
        counted = self._counted_behind(phrase) or self._session_of_its_own(phrase, row, index)
        if counted is not None:
            return counted
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        fresh = self._described(phrase, occasion)
        self._what_it_is(fresh, phrase, around, row, index)
        if self._is_told_whose(fresh, phrase, main, around, row, index):
            self._who(fresh, phrase, occasion, main, around, row, index)
        else:
            for other in self._oblique_after(row, index, "joined"):
                fresh.join(self._with_states(self.resolver.resolve(other)))
            self._who_is_there(fresh, phrase, "", main)
        if main is not None and self._is_addressed(fresh, phrase, main):
            self._spoken_before(fresh, main)
        self._alike(fresh, main)
        if occasion.head.get("again") and not self._congratulates_too(fresh):
            return None
        self._by_officials(fresh, main)
        if fresh.type == "Interview" and not fresh.roles.get("outlet") and self._are_officials(fresh):
            fresh.type = "Meeting"  # «أجرى مقابلة مع الرئيس»: an audience
        apart = self._met_apart(fresh, phrase, row, index)
        self._in_its_frame(fresh, phrase, main, row, index)
        self._where_and_when(fresh, phrase, around, row, index)
        off = self._called_off(phrase, around, row, index)
        put_off = self._put_off_to(around) or (self._its_new_day(row, index) if off else None)
        earlier = self._of_whose_meetings(fresh, phrase, row, index) or self._same(fresh, occasion, phrase)
        if occasion.head.get("type") == "none" and (earlier or fresh.run or fresh.series) is None:
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
                if fresh.type == "Meeting" and phrase.value.definite:  # «وجرى اللقاء بحضور الوزير»
                    there = self._with_states(self._resolve_all(self._oblique_after(row, index, "witness")))
                    earlier.join(there, "attendant")
            return earlier
        self._of_the_same_sides(fresh)
        if not self._comes_about(fresh, phrase, off, around, row, index):
            return None
        if not (fresh.type == "Signing" and self._is_aside(phrase, main)):
            self._fall_back(fresh)
        fresh.ordinal = None if self._is_of_its_kind(phrase) and fresh.ordinal == 1 else fresh.ordinal
        self.told.append(fresh)
        self._further_meetings(fresh, phrase, apart)
        if fresh.type == "Visit":
            self._further_stops(fresh, phrase, around, row, index)
        return fresh

    def _is_no_occasion(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«عبر تقنية الاتصال المرئي», a game, the top of a mountain, «في إطار التنسيق والتشاور المستمر»: no event."""
        words, before = cues().words, self.sheet.word(phrase.start - 1)
        if phrase.suffix == "هما" and self._is_what_they_meet_for(phrase, row, index):
            return True
        nth = row[index - 1] if index and row[index - 1].kind == "ordinal" else phrase
        if nth.prep == "in" and self._is_their_nth(phrase, row, index):
            return True
        if self._is_of_a_body(phrase, row, index) or before in words["techniques"]:
            return True
        if self._is_climbed(phrase) or is_match(self.sheet, phrase):
            return True
        if phrase.suffix in GENDER_OF and phrase.features.get("number") == "plural":
            near = (p for p in row[max(index - _NEAR, 0) : index] if p.kind == "verb")
            if any(verb.lemma in words["attend"] for verb in near):
                return True  # «تحضر غانا اجتماعاتها بصفة مراقب»: a body's, whenever it meets
        works = phrase.value.lemma in words["works_of_a_commission"] and phrase.prep == "*"
        if works and before not in words["course_of_works"]:
            return True  # «أكد أهمية أعمال اللجنة المشتركة»
        return bool(phrase.conj) and phrase.value.definite and before in words["coordination"]

    @staticmethod
    def _is_what_they_meet_for(phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«استضاف الرئيس نظيره لعقد اجتماعهما السنوي الثاني»: of the meeting that the verb tells, which of theirs it is."""
        held = row[index - 1] if index else phrase
        if phrase.value.type != "Meeting" or held.kind != "masdar" or held.prep != "of" or held.end != phrase.start:
            return False
        verb = next((p for p in reversed(row[max(index - _BACK, 0) : index]) if p.kind == "verb"), None)
        return verb is not None and any(f.get("event") == "Meeting" for f in cues().frames.get(verb.lemma, ()))

    def _is_their_nth(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«يستقبل روتو ماهاما في أول لقاء يجمعهما», «للقاء نظيره، في أول اجتماع بينهما»: of the meeting just told, which of theirs it is."""
        counted = phrase.value.ordinal is not None or (index > 0 and row[index - 1].kind == "ordinal")
        if (
            phrase.value.type != "Meeting"
            or not counted
            or cues().words["between_the_two"].isdisjoint(self.sheet.words[phrase.end : phrase.end + 2])
        ):
            return False
        for before in reversed(row[max(index - _BACK, 0) : index]):
            if before.kind == "event":
                return bool(before.value.type in ("Meeting", "Summit"))
            if before.kind == "verb":
                return any(frame.get("event") == "Meeting" for frame in cues().frames.get(before.lemma, ()))
        return False

    def _is_of_its_kind(self, phrase: Phrase) -> bool:
        """«أول لقاء من نوعه»: no run is counted."""
        return self.sheet.word(phrase.end + 1) in cues().words["its_kind"]

    def _described(self, phrase: Phrase, occasion: Occasion) -> EventDraft:
        """The event as its own noun phrase describes it: its kind, run, number and name."""
        fresh = EventDraft(occasion.type, f"occasion:{occasion.lemma or occasion.series}", phrase.first)
        fresh.head, fresh.paragraph, fresh.gender = occasion.lemma, self._paragraph, occasion.gender
        fresh.noun = occasion.lemma or self._noun_of(phrase)
        if occasion.head.get("numbered") and occasion.coming and occasion.ordinal is None:
            round_ = next((event for event in reversed(self.told) if event.head == fresh.head), None)
            fresh.type = round_.type if round_ is not None else fresh.type  # «الجولة المقبلة» of talks
        if occasion.head.get("numbered") and self._is_first_tour(phrase):
            fresh.type = "Visit"
        of_its_kind = self._is_of_its_kind(phrase)
        fresh.series, fresh.ordinal, fresh.coming = occasion.series, occasion.ordinal, occasion.coming
        if fresh.type in ("Visit", "PhoneCall", "Signing"):
            fresh.ordinal = None  # «في أول زيارة له إلى …»
        fresh.definite = occasion.definite and not of_its_kind
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
        return fresh

    def _what_it_is(
        self, fresh: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        """«أجرت القناة لقاء مع الوزير» is an interview, «جولة جديدة ستعقد» a meeting: what the words around make of it."""
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        hosts = self._called_on(phrase, row, index) if fresh.type == "Visit" else []
        if hosts:
            fresh.type = phrase.value.type = "Meeting"
            fresh.join(self._with_states(self._resolve_all(hosts)))
        again = phrase.value.definite and not phrase.value.words and phrase.value.lemma in cues().words["audiences"]
        if fresh.type == "Interview" and again and self.told and self.told[-1].type == "Meeting":
            fresh.type = phrase.value.type = "Meeting"  # «استقبل الرئيس الوزير …. وجرت المقابلة بحضور …»
        if fresh.type == "Interview" and self._is_audience(phrase, main, row, index):
            fresh.type = phrase.value.type = "Meeting"
        if fresh.type == "Meeting" and any(
            self._asks(clause) for clause in around if clause is main or clause.antecedent is phrase
        ):
            fresh.type = "Interview"
        if fresh.type == "Meeting" and not phrase.value.definite and self._with_the_press(phrase, row, index):
            fresh.type = phrase.value.type = "Interview"
        if phrase.value.head.get("numbered") and self._is_held_round(phrase, around):
            fresh.type = "Meeting"

    @staticmethod
    def _is_audience(phrase: Phrase, main: Clause | None, row: list[Phrase], index: int) -> bool:
        """«توجه إلى القصر لمقابلة الرئيس»: whom somebody comes to see, unless it is a journalist who comes."""
        behind = row[index + 1] if index + 1 < len(row) else phrase
        seen = behind.kind in ("person", "title") and behind.start == phrase.end and not behind.prep
        if phrase.prep != "of" or not seen or phrase.suffix:
            return False
        came = main.subject if main is not None else []
        return all(title.lemma != OfficeTitle.JOURNALIST for who in came for title in (who, *who.parts))

    def _is_told_whose(
        self,
        fresh: EventDraft,
        phrase: Phrase,
        main: Clause | None,
        around: list[Clause],
        row: list[Phrase],
        index: int,
    ) -> bool:
        """Whether those who take part may stand around it: a new event, or one that a verb or a pronoun gives to somebody."""
        if phrase.value.own or phrase.suffix or not phrase.value.definite:
            return True
        words = cues().words
        if main is not None and fresh.type == "Congratulation" and main.lemma in words["light"]:
            return True
        if main is not None and phrase.value.type == "Signing" and main.lemma in words["hold"]:
            return True  # «تم التوقيع على اتفاقيتين بين …»
        after = row[index + 1] if index + 1 < len(row) else phrase
        whom = after.start == phrase.end and after.kind in ("person", "title") and not after.prep
        return (
            (phrase.prep == "of" and whom)
            or self._is_paid_by(phrase, row, index)
            or self._is_made(phrase, around)
            or self._gathered(phrase, around)
            or self._agreed_upon(fresh, phrase, around)
            or self._is_between(phrase, row, index)
            or self._days_of(phrase)
        )

    def _spoken_before(self, fresh: EventDraft, main: Clause) -> None:
        """Whoever speaks before a gathering takes part in it, on the day of the speech."""
        speakers = [p for p in main.subject if p.kind in ("person", "title")]
        who = self._resolve_all(speakers) or [w for w in self.resolver.subject if w.startswith("person:")]
        fresh.join(self._with_states(who))
        if fresh.when is None and main.dates and fresh.type != "ClimateConference":
            fresh.date(main.dates[0])  # a conference of the parties lasts longer than a speech

    def _in_its_frame(
        self, fresh: EventDraft, phrase: Phrase, main: Clause | None, row: list[Phrase], index: int
    ) -> None:
        """What the visit, the gathering or the talks around it, or those before it, tell of it."""
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

    def _where_and_when(
        self, fresh: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        """Its place and its day, and the guest who is at home nowhere near."""
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        self._circumstances(fresh, phrase, around, row, index)
        if main is not None and fresh.type in ("Meeting", "Signing"):
            self._where_told(fresh, main)
        self._of_the_host(fresh)
        if fresh.type in ("Meeting", "PhoneCall", "Signing"):
            self._same_day(fresh, main.head if main is not None else phrase)
        self._called_after_its_city(fresh, phrase.value)
        self._received(fresh, around)
        if fresh.type == "Visit" and phrase.suffix:
            self._where_they_were_told_to_be(fresh)
        if fresh.type == "Visit" and fresh.roles.get("visitor") and fresh.host is not None and self._at_home(fresh):
            self._welcomed(fresh, row[:index])

    def _comes_about(
        self, fresh: EventDraft, phrase: Phrase, off: str, around: list[Clause], row: list[Phrase], index: int
    ) -> bool:
        """Whether an event not told before is one to tell, with its status: proposed, denied, called off (`off`)."""
        occasion: Occasion = phrase.value
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        proposed = "" if self._is_held_by_somebody(phrase, around) else self._proposed(phrase, row, index)
        if proposed == "denied":
            off = "denied"
        elif proposed and fresh.status != "planned" and not occasion.definite:
            fresh.status = proposed
        if off:
            fresh.status = "denied" if proposed else off
            # «أُلغيت زيارته إلى الأردن» says which visit it is as well as a city would.
            there = fresh.place or (fresh.type == "Visit" and fresh.host)
            tell = bool((there or fresh.series or fresh.name) and fresh.participants)
            if not tell and fresh.participants:
                self.put_off.append(fresh)
            return tell
        if (
            not (self._worth_telling(fresh, occasion, main) or _is_under_way(fresh, phrase, main))
            or (phrase.suffix and self._met_nobody(fresh))
            or self._is_pursued(phrase, row, index)
            or (not occasion.definite and self._is_possible(phrase))
        ):
            self.bare[phrase.start] = fresh
            return False
        return True

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
        held = clause is not None and clause.lemma in cues().words["hold"] and not clause.negated
        if draft.type == "Meeting" and held and draft.when and is_of_a_body(occasion) and (draft.place or draft.host):
            return True  # «ستستضيف عمّان اجتماع اللجنة المشتركة مطلع ديسمبر»
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


_WHO = frozenset({"person", "title", "state"})


def _is_under_way(draft: EventDraft, phrase: Phrase, clause: Clause | None) -> bool:
    """«وقعت … على هامش المنتدى الزراعي العالمي», «خلال معرض نيروبي»: a conference by its name, while which something else came about."""
    named = draft.name or (draft.place and (phrase.value.definite or phrase.value.words))
    if (
        draft.type != "Conference"
        or not named
        or clause is None
        or clause.negated
        or clause.kind != "verb"
        or clause.tense != "past"
    ):
        return False
    return phrase in clause.oblique("margin", *(["during"] if draft.name else []))


def _goes_there(clause: Clause | None) -> bool:
    """Whether a clause tells that a conference is held or that somebody comes to it."""
    there = either("hold", "attend", "host", "movement", "coming_to", "chair", "addresses", "planning")
    return clause is not None and clause.lemma in there


def _fronted_call(row: list[Phrase]) -> list[Phrase]:
    """«في مكالمة هاتفية جرت الاثنين، ناقش …»: the call, and its day if that is told; empty where the sentence begins otherwise."""
    call, verb = (row[0], row[1]) if len(row) > 2 else (None, None)
    if call is None or verb is None or call.kind != "event" or call.prep != "in" or call.value.type != "PhoneCall":
        return []
    made = verb.kind == "verb" and verb.lemma in either("takes_place", "hold") and verb.end >= call.end
    return [call, *(phrase for phrase in row[2:3] if phrase.kind == "date")] if made else []
