"""The same event again: which event told before a phrase or a verb speaks of, and what it adds to it."""

from __future__ import annotations

from caspian_relations.model import When
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import CONVENED, DAY, EventDraft
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase
from caspian_relations.reading.events.editions import Editions
from caspian_relations.reading.events.wholes import at_one_time
from caspian_relations.reading.phrases.occasion import parties_of, series_of
from caspian_relations.reading.phrases.occasions import Occasion

__all__ = ["Retelling"]

_LEAD = 2
"""The last paragraph that may begin the news."""


class Retelling(Editions):
    """Events that are told more than once in one text."""

    def _same(self, fresh: EventDraft, occasion: Occasion, phrase: Phrase) -> EventDraft | None:
        """The event told before of which this phrase speaks again, or None."""
        words = cues().words
        # «للحوار مع الإمارات», «تعطيل الحوار» are no «حوار المنامة»
        parties = cues().prepositions.get(self.sheet.word(phrase.end)) in ("with", "between")
        parties = parties or fresh.type == "Interview"
        candidates = [
            event
            for event in self.told
            if (
                event.type == fresh.type
                or self._is_that_summit(event, fresh)
                or self._is_headlined_summit(event, fresh)
                or (not parties and self._same_noun(event, fresh))
                or (fresh.coming and event.series is not None and event.noun in occasion.words)
            )
            and not self._never_was(event, fresh)
            and not _is_of_somebody_else(event, fresh, phrase)
        ]
        pointed = self._pointed_at(fresh, phrase)
        if pointed is not None:
            return pointed
        if occasion.head.get("type") == "none" and fresh.ordinal is not None and not fresh.coming:
            return self._edition_of_what_was_told(fresh)
        if (there := self._called_after_where_it_was(fresh, occasion)) is not None:
            return there
        bare = occasion.definite and not occasion.names and fresh.ordinal is None and not fresh.coming
        if bare and fresh.type in CONVENED and fresh.series is None and self._names_it_again(fresh, phrase, candidates):
            return next((event for event in reversed(self.told) if event.type in CONVENED), None)
        if not candidates and bare and fresh.type == "Meeting" and not fresh.words and fresh.noun:
            summit = self.latest  # «اجتماع مجلس رؤساء دول الرابطة … . وترأس الاجتماع …»
            return summit if summit is not None and summit.noun == fresh.noun and summit.type in CONVENED else None
        if not candidates and not (fresh.coming and fresh.head in words["session"]):
            return None
        former = self._is_former_of_its_run(fresh, occasion, candidates)
        if former:
            return None
        if fresh.series is not None:
            for event in candidates:
                if (
                    event.series == fresh.series
                    and _compatible(event.ordinal, fresh.ordinal)
                    and (event.coming == fresh.coming or (self._is_ahead(event) and event.paragraph == 0))
                    and _of_one_year(event.when, fresh.when)
                ):
                    return event
            barely = next((event for event in candidates if self._told_barely(event, fresh)), None)
            if barely is not None:
                barely.type = fresh.type
            return barely
        if fresh.ordinal is not None:
            for event in reversed(candidates):
                sitting = bool(fresh.type == "Meeting" and set(event.participants) & set(fresh.participants))
                same_run = event.ordinal == fresh.ordinal and (event.head == fresh.head or not event.head or sitting)
                if same_run and not self._is_of_others(event, fresh):
                    return event
            for event in candidates:
                if self._headlined(event, fresh) or (fresh.place is not None and self._told_barely(event, fresh)):
                    return event
            if (works := next((event for event in candidates if _are_its_works(event, fresh)), None)) is not None:
                return works
            if fresh.type == "Meeting" and len(fresh.participants) > 1:
                return None  # «الدورة الثانية بين مصر وقبرص»
            for event in reversed(candidates):
                own = fresh.participants and not set(fresh.participants) <= set(parties_of(event.series))
                if event.series is not None and not occasion.words and not (own and parties):
                    if self._numbers(fresh, event):
                        return event
                    fresh.series, fresh.type, fresh.name = event.series, event.type, None
                    return None
                if event.named and not occasion.words and event.type in ("Conference", "Summit"):
                    fresh.type, fresh.run = event.type, event
                    return None
            return None
        if fresh.coming:
            for event in reversed(candidates):
                other = occasion.words - words["regular"] - {event.noun}  # «الاجتماع القادم للمجلس»
                if event.series is not None and not event.coming and not other:
                    fresh.series, fresh.type, fresh.name = event.series, event.type, None
                    return None
            bare_session = (
                fresh.head in words["session"] and not occasion.words - words["regular"] and not occasion.names
            )
            if bare_session and not any(self._same_noun(event, fresh) for event in candidates):
                gatherings = [event for event in self.told if event.type in CONVENED]
                whole = next((event for event in reversed(gatherings) if event.ordinal or event.named), None)
                if whole is None and gatherings and gatherings[-1].paragraph >= self._paragraph - 1:
                    whole = gatherings[-1]
                if whole is not None:  # «الدورة المقبلة» of a conference
                    fresh.type, fresh.run, fresh.series = whole.type, whole, whole.series
                    return None
            fresh.run = next((event for event in reversed(candidates) if event.recurring and event is not fresh), None)
            return self._overlapping(fresh, [event for event in candidates if event.coming])
        if fresh.type == "Signing" and len(fresh.participants) > 1 and candidates:
            known = set(candidates[-1].participants)  # «وجرى التوقيع كذلك على عقد بين …»
            if known and not known.intersection(fresh.participants):
                return self._overlapping(fresh, candidates)
        if fresh.type == "Signing" and not fresh.participants and self._names_the_document(phrase):
            told = candidates[-1]  # «وقعت الشركة عقدا مع …. وجرى توقيع العقد في 11 فبراير»
            return told if told.status == "held" and not self._is_long_past(fresh, told) else None
        # «المباحثات بين …»
        told_whole = fresh.type in ("Meeting", "PhoneCall", "Congratulation") and len(fresh.participants) > 1
        if told_whole and not parties and candidates and candidates[-1].ordinal is not None:
            told_whole = fresh.type != "Meeting" or fresh.head != candidates[-1].head  # «وعقد الاجتماع بمشاركة …»
        anaphor = fresh.definite and not occasion.words and not occasion.names and not fresh.roles.get("visitor")
        if anaphor and not told_whole:
            # «ستعقد القمة الثانية بعد أن عُقدت الأولى. ومن المقرر أن يشارك في القمة …»: the one that is to come
            planned = fresh.status == "planned"
            if fresh.type == "Visit":  # «الزيارة التي قام بها إلى طشقند في أبريل» is another
                candidates = [
                    e
                    for e in candidates
                    if _compatible(e.host, fresh.host) and not (fresh.host and self._is_long_past(fresh, e))
                ]
                if not candidates:
                    return None
            apart = [event for event in candidates if not self._is_far(event, fresh)]
            if fresh.type in CONVENED and not apart:  # «وكان من المقرر عقد القمة في أغسطس 2024»
                fresh.series, fresh.run = candidates[-1].series, candidates[-1]
                return None
            candidates = apart or candidates
            meant = [event for event in candidates if self._is_ahead(event) is planned]
            if fresh.type == "Meeting":  # «… بعد مشاركته في اجتماعات الجمعية. وخلال اللقاء الذي عقد …»
                meant = [event for event in meant if event.participants or event.ordinal is not None] or meant
            if not meant and planned and fresh.type in CONVENED and not at_one_time(fresh.when, candidates[-1].when):
                # «تسلمت كينيا الرئاسة، وتستضيف القمة العام المقبل»: the next of that run
                fresh.series, fresh.run = candidates[-1].series, candidates[-1]
                return None
            alike = [event for event in meant if event.head == fresh.head and event.paragraph >= self._paragraph - 1]
            if fresh.type == "Meeting" and alike:
                return alike[-1]  # «أجرى مباحثات …، كما استقبله الرئيس …. وفي ختام المباحثات»
            return meant[-1] if meant else candidates[-1]
        again = self._overlapping(fresh, candidates) or self._of_one_name(fresh, candidates)
        return again or next((event for event in candidates if self._told_barely(event, fresh)), None)

    def _is_former_of_its_run(self, fresh: EventDraft, occasion: Occasion, candidates: list[EventDraft]) -> bool:
        """«القمة الثانية عشرة للمنظمة», «القمة السابقة للمنظمة»: one of the run that the body told of holds; whether it was the one before."""
        if fresh.type != "Summit" or fresh.series is not None or occasion.names or fresh.coming:
            return False
        conveners = (self._convener_of(event) for event in reversed(candidates))
        nouns = fresh.words - fresh.adjectives
        body = next((b for b in conveners if b and any(self.resolver.named_so(b, noun) for noun in nouns)), None)
        if body is None:
            return False
        fresh.series, fresh.name = series_of("Summit", {body}, fresh.words), None
        return not fresh.words.isdisjoint(cues().words["former"] | cues().words["sooner"])

    def _convener_of(self, event: EventDraft) -> str:
        convener = self.sheet.reference.series[event.series].convener if event.series is not None else None
        return convener if convener is not None and convener.startswith("organization:") else ""

    def _names_the_document(self, phrase: Phrase) -> bool:
        """«توقيع العقد»: the document told of before."""
        after = self.sheet.forms[phrase.start + 1] if phrase.start + 1 < len(self.sheet.forms) else None
        definite = after is not None and any(
            r.features.get("class") == "document" and r.article and not r.conj for r in after.readings
        )
        return definite and phrase.end <= phrase.start + 2

    def _same_run(self, summit: EventDraft) -> EventDraft | None:
        """«تحتضن سان بطرسبورغ لقاء لقادة الرابطة … . والتقى قادة الرابطة»: the summit of that run told before, at that time."""
        for event in reversed(self.told):
            if event.type == "Summit" and event.series is not None and event.series == summit.series:
                here = _compatible(event.place, summit.place) and not event.coming
                return event if here and at_one_time(event.when, summit.when) else None
        return None

    @staticmethod
    def _of_one_name(fresh: EventDraft, candidates: list[EventDraft]) -> EventDraft | None:
        """«انعقاد المنتدى الدولي للغاز», «بدأت أعمال المنتدى الدولي للغاز»: the same words at the same time and place."""
        if fresh.type not in CONVENED or (not (fresh.named and fresh.words) and len(fresh.words) < 2):
            return None
        for event in reversed(candidates):
            same = event.words == fresh.words and event.head == fresh.head and event.type == fresh.type
            here = _compatible(event.place, fresh.place) and _compatible(event.host, fresh.host)
            if same and here and at_one_time(event.when, fresh.when):
                return event
        return None

    def _names_it_again(self, fresh: EventDraft, phrase: Phrase, candidates: list[EventDraft]) -> bool:
        """«COP29 …. وقال رئيس المؤتمر المعين», «وتختتم أعمال المؤتمر»: whether the bare noun is that of a gathering told by another name."""
        before = self.sheet.forms[phrase.start - 1] if phrase.start else None
        presided = before is not None and "title" in before.categories and phrase.prep in ("", "*")
        if presided and fresh.words == fresh.adjectives:
            return True
        return not candidates and not fresh.words

    def _pointed_at(self, fresh: EventDraft, phrase: Phrase) -> EventDraft | None:
        """«هذه القمة الأولى التي تستضيفها كينيا», «الجلسة الافتتاحية»: the gathering told last, and part of it."""
        words = cues().words
        before = phrase.start - 1 - (self.sheet.word(phrase.start - 1) in words["first"])
        if fresh.series is None and self.sheet.word(before).removeprefix("و") in words["this"]:  # «وهذه أول قمة تعقد»
            for event in reversed(self.told):
                if event.type == fresh.type and event.coming == fresh.coming:
                    if not self._counts_run(phrase):
                        fresh.ordinal = None
                    return event
            return None
        plenary = fresh.head in words["sitting"] and fresh.adjectives & words["plenary"]
        opening = fresh.adjectives & words["opening"] or (
            fresh.head in words["sitting"] and fresh.words & words["openings"]
        )
        sitting = fresh.type == "Meeting" and (plenary or opening) and fresh.ordinal is None
        if sitting:
            whole = next((event for event in reversed(self.told) if event.type in CONVENED), None)
            last = self.told[-1] if self.told else None
            return whole or (last if last is not None and last.type == "Meeting" and last.ordinal is not None else None)
        return None

    @staticmethod
    def _is_of_others(event: EventDraft, fresh: EventDraft) -> bool:
        """«الدورة الثانية بين مصر وقبرص … والدورة الثانية بين كينيا وغانا»."""
        told = bool(event.participants and fresh.participants)
        return told and set(event.participants).isdisjoint(fresh.participants)

    def _headlined(self, event: EventDraft, fresh: EventDraft) -> bool:
        """Whether a headline told of a gathering without its number, in the same words and place: «منتدى وزراء النقل», «المنتدى الخامس …»."""
        if event.paragraph != 0 or event.ordinal is not None or event.type != fresh.type:
            return False
        if not at_one_time(event.when, fresh.when):
            return False
        same_words = bool(event.words & fresh.words) and event.head == fresh.head and event.series == fresh.series
        return same_words and _compatible(event.place, fresh.place) and _compatible(event.host, fresh.host)

    @staticmethod
    def _same_noun(event: EventDraft, fresh: EventDraft) -> bool:
        noun = fresh.head or fresh.noun
        return bool(noun) and noun in (event.head, event.noun)

    def _told_barely(self, event: EventDraft, fresh: EventDraft) -> bool:
        """Whether a headline told of a summit by its number or its city alone: «الاجتماع التشاوري السابع», «قمة في مينسك»."""
        if event.paragraph != 0 or event.series is not None:
            return False
        if event.coming != fresh.coming and not (self._is_ahead(event) and self._is_ahead(fresh)):
            return False
        if not at_one_time(event.when, fresh.when) or not _compatible(event.host, fresh.host):
            return False
        if event.ordinal is not None:
            return event.ordinal == fresh.ordinal and self._same_noun(event, fresh)
        if event.type == "Conference" and (event.head != fresh.head or fresh.place is None):
            return False
        alike = event.type == fresh.type and event.type in ("Summit", "Conference")
        return alike and event.place is not None and self._one_place(event, fresh)

    def _counts_run(self, phrase: Phrase) -> bool:
        """«هذه هي القمة الثلاثية الثانية», but not «هذه القمة الأولى التي تستضيفها كينيا»."""
        first, after = self.sheet.forms[phrase.start], self.sheet.word(phrase.end)
        definite = any(reading.article for reading in first.readings)
        return definite and after not in cues().words["relative"] and after not in cues().words["part_of"]

    def _counted_behind(self, phrase: Phrase) -> EventDraft | None:
        """«عقد المنتدى العربي مع أفريقيا في دورته الثالثة»: the gathering just told, whose number the session tells."""
        event = self.told[-1] if self.told else None
        told = phrase.prep in ("in", "during") and phrase.value.ordinal is not None
        within = told and (phrase.lemma in cues().words["session"] or phrase.lemma in cues().words["tour"])
        if (
            not within
            or event is None
            or event.type not in CONVENED
            or event.ordinal not in (None, phrase.value.ordinal)
        ):
            return None
        its = GENDER_OF.get(phrase.suffix) == event.gender
        if not its or self._paragraph not in (event.paragraph, event.spoken):
            return None
        event.ordinal = phrase.value.ordinal
        return event

    def _numbers(self, fresh: EventDraft, event: EventDraft) -> bool:
        """Whether the news gives a number to the summit that the headline told of: «قمة منظمة …», «القمة الثانية عشرة»."""
        barely = event.paragraph == 0 and event.ordinal is None and self._paragraph <= _LEAD and not event.coming
        here = _compatible(event.host, fresh.host) and at_one_time(event.when, fresh.when)
        return (
            barely
            and here
            and (event.host or fresh.host) is not None
            and (self._is_ahead(event) is self._is_ahead(fresh) or (not event.done and event.when is None))
        )

    def _one_place(self, one: EventDraft, other: EventDraft) -> bool:
        """Whether two events may be at one place: a building may stand in the city that was told."""
        if _compatible(one.place, other.place) or "dateline" in (
            one.inferred.get("place"),
            other.inferred.get("place"),
        ):
            return True  # where the agency writes may be elsewhere
        first, second = one.place or "", other.place or ""
        states = {self.resolver.state_of(first), self.resolver.state_of(second)} - {None}
        return self._exactness(first) != self._exactness(second) and len(states) < 2

    def _overlapping(self, fresh: EventDraft, candidates: list[EventDraft]) -> EventDraft | None:
        who = set(fresh.participants)
        behind = who | {self.resolver.state_of(one) for one in who if one.startswith("person:")}
        for event in reversed(candidates):
            if self._is_that_summit(event, fresh):
                event.type = "Summit"
            if self._is_headlined_summit(event, fresh):
                fresh.type = "Summit"
            if fresh.type != event.type or event is fresh.beside:
                continue
            if self._is_long_past(fresh, event):
                continue
            if fresh.type == "Visit":
                if _share_visitors(event, fresh) and _compatible(event.host, fresh.host) and not _is_stop(event, fresh):
                    return event
                continue
            if (
                self._by_others(fresh, event)
                or self._in_another_post(fresh, event)
                or _are_fewer(fresh, event)
                or (event.ordinal is not None and self._acts_beside(fresh, event))
            ):
                continue
            if (fresh.done and self._is_ahead(event)) or (event.done and self._is_ahead(fresh)):
                continue  # «سيعقد الاجتماع في أيلول المقبل. وعقد الوزيران جلسة مباحثات»
            if fresh.name is not None and event.name is not None and not (fresh.words & event.words):
                continue
            if not who or not self._one_place(event, fresh):
                continue
            if not event.participants and event.paragraph == self._paragraph == 0 and event.type == "Summit":
                return event  # «قمة خجند: قادة … يجتمعون»
            if not event.participants and _are_there_that_day(event, fresh):
                return event  # «القمة التي ستعقد اليوم في بغداد …. وتستضيف بغداد اليوم قمة تجمع …»
            if (whom := self._whom_it_names(event, fresh)) is not None:
                self.resolver.adopt(whom, event.roles["congratulated"][0])
                return event
            if who <= set(event.participants) or (event.participants and set(event.participants) <= behind):
                return event
        return None

    def _is_that_summit(self, event: EventDraft, fresh: EventDraft) -> bool:
        """«روتو يصل إلى باريس للقاء ماكرون», then «لعقد قمة مع الرئيس ماكرون»: the meeting of the headline is the summit of two."""
        two = (
            fresh.type == "Summit" and fresh.series is None and fresh.ordinal is None and len(self._actors(fresh)) == 2
        )
        told = event.type == "Meeting" and event.paragraph == 0 < fresh.paragraph and event.ordinal is None
        return two and told and set(event.participants) == set(fresh.participants)

    def _is_headlined_summit(self, event: EventDraft, fresh: EventDraft) -> bool:
        """«قمة رباعية لوزراء خارجية …», then «لقاء سيجمع وزراء خارجية …»: what a headline calls a summit of the same."""
        news = event.type == "Summit" and fresh.type == "Meeting" and event.paragraph == 0 < fresh.paragraph
        counted = (
            event.ordinal is None and fresh.ordinal is None and event.series is None and len(fresh.participants) > 2
        )
        return news and counted and set(event.participants) == set(fresh.participants)

    def _whom_it_names(self, event: EventDraft, fresh: EventDraft) -> str | None:
        """«أمير قطر يهنئ رئيس تشيلي», then «بعث أمير قطر برقية تهنئة إلى فخامة فلان»: the news names whom the headline only calls by his office."""
        if fresh.type != "Congratulation" or event.paragraph or fresh.paragraph > _LEAD:
            return None
        by = set(event.roles.get("congratulator", ())) & set(fresh.roles.get("congratulator", ()))
        told, people = event.roles.get("congratulated", []), fresh.roles.get("congratulated", [])
        named = [who for who in people if who.startswith("person:")]
        if not any(who.startswith("person:") for who in by) or len(told) != 1 or len(named) != 1:
            return None
        his = told[0].startswith("state:") and self.resolver.state_of(named[0]) in (told[0], None)
        return named[0] if his else None

    def _by_others(self, fresh: EventDraft, event: EventDraft) -> bool:
        """«التقى الرئيس نظيره …. وعقد وزيرا خارجية البلدين اجتماعا»: none of those who met holds that office."""
        people = [who for who in event.participants if who.startswith("person:")]
        if fresh.by is None or fresh.definite or not people or not self.resolver.offices(people[0]):
            return False
        office = fresh.by.lemma
        if office == "leader" or self.resolver.head_bodies(fresh.by):
            return office != "leader"
        return not any(self.resolver.holds(who, office) for who in people)

    def _in_another_post(self, fresh: EventDraft, event: EventDraft) -> bool:
        """«استقبل رئيس الوزراء الكيني فلانا. والتقى وزير الخارجية الكيني علان فلانا»: for one state two act, in different offices."""
        for one, other in ((fresh, event), (event, fresh)):
            for state, post in one.posts.items():
                people = (who for who in other.participants if who[:7] == "person:")
                theirs = [who for who in people if self.resolver.state_of(who) == state]
                posts = {office for who in theirs for office, _ in self.resolver.offices(who)} & _DISTINCT
                if post in _DISTINCT and posts and post not in posts:
                    return True
        return False

    @staticmethod
    def _never_was(event: EventDraft, fresh: EventDraft) -> bool:
        """«يقترح لقاء مع …. وكانت آخر محادثات عقدت في يناير»: what was only wished for is not what took place on a day."""
        return event.status == "proposed" and fresh.status == "held" and fresh.when is not None

    @staticmethod
    def _acts_beside(fresh: EventDraft, event: EventDraft) -> bool:
        """«ختام أعمال الدورة الثانية للجنة …. واجتمع العنزي برئيس الوزراء»: persons of whom the session does not tell."""
        people = {who for who in fresh.participants if who.startswith("person:")}
        return len(people) > 1 and not people <= set(event.participants) and fresh.ordinal is None

    def _merge(self, event: EventDraft, fresh: EventDraft) -> None:
        for role, bearers in fresh.roles.items():
            event.join(bearers, role)
        event.join(fresh.participants)
        self._merge_dates(event, fresh)
        event.ordinal = event.ordinal or fresh.ordinal
        event.series = event.series or fresh.series
        event.host = event.host or fresh.host
        event.name = event.name or fresh.name
        event.closed = event.closed or fresh.closed
        event.days = event.days or fresh.days
        event.after = event.after or fresh.after
        if event.paragraph == 0 < self._paragraph:
            event.noun, event.gender = fresh.noun or event.noun, fresh.gender or event.gender
        headline = event.paragraph == 0 < fresh.paragraph
        if event.status == "ongoing" and event.paragraph == 0 and fresh.done and fresh.status == "held":
            event.status = "held"  # a headline tells in the present what the news tells in the past
        elif headline and event.status == "held" and not event.done and fresh.status == "planned" and not event.when:
            event.status = "planned"  # «قمة في مينسك», «روتو يزور مينسك»
        if fresh.place is not None:
            exact = self._exactness(fresh.place) > 0 and self.resolver.state_of(fresh.place) is not None
            if event.inferred.get("place") == "dateline" and "place" not in fresh.inferred and exact:
                event.place = event.host = None  # another city that is told says more than where the agency writes
                del event.inferred["place"]
            self._settle(event, fresh.place)

    def _merge_dates(self, event: EventDraft, fresh: EventDraft) -> None:
        """A day of beginning and an end told apart make one stretch."""
        if fresh.when is None:
            return
        if event.when is None:
            event.when, event.dated = fresh.when, fresh.dated
            return
        known, told = event.when.edtf, fresh.when.edtf
        if known is None or told is None:
            return
        if told[0] == "/" and "/" not in known and known < told[1:]:
            event.when = When(known + told, event.when.basis)
        elif known in told or _lies_in(fresh.when, event.when):
            event.when, event.dated = fresh.when, fresh.dated


_DISTINCT = frozenset({"president", "prime-minister", "foreign-minister"})
"""Offices of one state that are never one and the same man's."""


def _share_visitors(event: EventDraft, fresh: EventDraft) -> bool:
    """Whether the same persons travel; states do where nobody is named."""
    one, two = set(event.roles.get("visitor", ())), set(fresh.roles.get("visitor", ()))
    people = [{who for who in side if who.startswith("person:")} for side in (one, two)]
    return bool(people[0] & people[1]) if all(people) else bool(one & two)


def _is_stop(event: EventDraft, fresh: EventDraft) -> bool:
    """«بدأ أمس زيارة تستغرق ثلاثة أيام …. ويزور غدا مدينة قازان»: another city on another day than the first is a visit of its own."""
    if event.when is None or fresh.when is None or fresh.place is None or event.place == fresh.place:
        return False
    day, first = fresh.when.edtf or "", event.when.edtf or ""
    return len(day) == DAY and len(first) > DAY and first[0] != "/" and not first.startswith(day)


def _are_fewer(fresh: EventDraft, event: EventDraft) -> bool:
    """«اجتمع قادة مصر والأردن والعراق …. وعقد السيسي والعاهل الأردني لقاء ثنائيا»: two of three meet apart."""
    if fresh.type != "Meeting" or fresh.definite:
        return False
    attendants = event.roles.get("attendant", ())
    people = {who for who in event.participants if who.startswith("person:") and who not in attendants}
    two = {who for who in fresh.participants if who.startswith("person:")}
    return len(people) > 2 and len(two) == 2 and two < people


def _are_there_that_day(event: EventDraft, fresh: EventDraft) -> bool:
    """Whether two summits are told to be in one place on one day, neither of them of a run or a number of its own."""
    plain = all(one.type == "Summit" and one.series is None and one.ordinal is None for one in (event, fresh))
    here = event.place is not None and event.place == fresh.place
    days = [one.when.edtf if one.when is not None else None for one in (event, fresh)]
    return plain and here and days[0] is not None and days[0] == days[1]


def _lies_in(inner: When, outer: When) -> bool:
    """«الأسبوع المقبل», then «يومي 5 و6 مايو»: the second says the same more exactly."""
    if inner.start is None or inner.end is None or outer.start is None or outer.end is None:
        return False
    return outer.start <= inner.start and inner.end <= outer.end and outer.precision not in (None, "day")


def _of_one_year(one: When | None, other: When | None) -> bool:
    """Whether two editions of one series may be the same: «COP30 … من 10 إلى 21 نوفمبر 2025» is not the next one «في 2026»."""
    if one is None or other is None or not (one.start and one.end and other.start and other.end):
        return True
    return one.start.year <= other.end.year and other.start.year <= one.end.year


def _compatible(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _is_of_somebody_else(event: EventDraft, fresh: EventDraft, phrase: Phrase) -> bool:
    """«الزيارة التي قام بها الرئيس ولقائه بالملك»: whose meeting the pronoun tells of took no part in the one told before."""
    if fresh.type != "Meeting" or not phrase.suffix:
        return False
    his = {who for who in fresh.participants if who.startswith("person:")}
    theirs = {who for who in event.participants if who.startswith("person:")}
    return bool(his and theirs and len(event.participants) > 1) and his.isdisjoint(theirs)


def _are_its_works(works: EventDraft, session: EventDraft) -> bool:
    """«انطلقت أشغال اللجنة المشتركة …. وتجري الدورة الثامنة للجنة …»: the works and the session of one commission of two states."""
    states = {who for who in works.participants if who.startswith("state:")}
    return (
        works.head in cues().words["works_of_a_commission"]
        and works.ordinal is None
        and len(states) > 1
        and states == {who for who in session.participants if who.startswith("state:")}
    )
