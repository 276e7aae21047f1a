"""Settling: what only the whole text decides about its events, once all of them are told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from caspian_relations.model import When
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import CONVENED, DAY, GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.placing import ENDS
from caspian_relations.reading.events.retelling import Retelling
from caspian_relations.reading.events.wholes import at_one_time, take_place
from caspian_relations.reading.phrases.occasion import parties_of

__all__ = ["Settling"]
_PRESIDING = frozenset({"president", "head"})
_DELEGATES = frozenset({"minister", "foreign-minister", "negotiator", "commissioner"})
"""Who speaks for a state that is there."""
_WHOLES = CONVENED | {"Visit"}
"""Within these, other things take place."""

_BREATH = 60
"""How many tokens behind a journey what was done there may be told."""


class Settling(Retelling):
    """The last look at the events of one text."""

    def _days_of_signings(self) -> None:
        """«اجتمع أمس بالوزيرة، ووقعا مذكرة», «وعقب المحادثات وقع الوزيران …»: what ends talks of one day is signed on that day."""
        for event in self.told:
            talks = event.after
            day = talks.when.edtf or "" if talks is not None and talks.when is not None else ""
            if event.type != "Signing" or event.when is not None or talks is None or talks.type != "Meeting":
                continue
            if (
                len(day) == DAY
                and day[0] not in "/X"
                and event.status == talks.status == "held"
                and talks.when is not None
            ):
                event.when, event.inferred["when"] = When(day, talks.when.basis), "context"

    def _capitals(self) -> None:
        """«يزور تونس … ويترأس غدا بالعاصمة التونسية أعمال …»: who takes part in what is held in the capital comes there."""
        for visit in self.told:
            if visit.type != "Visit" or visit.place is not None or visit.host is None:
                continue
            capital = self.sheet.reference.states[visit.host].capital
            visitors = {who for who in visit.participants if who.startswith("person:")}
            here = (e for e in self.told if e.place == capital and not visitors.isdisjoint(e.participants))
            if capital is not None and any(
                e.type in ("Meeting", "Signing") and e.inferred.get("place") is None for e in here
            ):
                visit.place, visit.inferred["place"] = capital, "context"

    def settle(self, statements: Iterable[tuple[str, int]]) -> None:
        """Settle who took part, when and where; `statements` are the persons who say something and where they say it."""
        self._speakers(statements)
        self._offices()
        self._stretches()
        self._days_of_signings()
        self._statuses()
        self._blocs()
        self._journeys()
        self._visits()
        self._places()
        self._capitals()

    def _speakers(self, statements: Iterable[tuple[str, int]]) -> None:
        """Leaders who speak after a summit is told of take part in it, unless the text says otherwise."""
        summits = [
            event
            for event in self.told
            if event.type in ("Summit", "ClimateConference")
            and event.status in ("held", "ongoing")
            and not event.coming
        ]
        if not summits:
            return
        event = summits[0]
        words = cues().words["leaders_at_summits"]
        for speaker, at in statements:
            if speaker in self.absent or any(
                speaker in other.participants for other in self.told if other is not event
            ):
                continue
            there = event.type == "Summit" or self.resolver.state_of(speaker) not in event.participants
            wanted = words if there else words | _DELEGATES
            if (
                at > event.first
                and any(office in wanted for office, _ in self.resolver.offices(speaker))
                and speaker not in event.participants
            ):
                event.join(self._with_states([speaker]))
                event.inferred["participants"] = "speaker"

    def _offices(self) -> None:
        """Who presides over a gathering takes part in it: «رئيس COP28»."""
        for person, titles in self.sheet.offices.items():
            for title in titles:
                if title.first < self._stretch:
                    continue
                for part in title.parts:
                    event = next((e for e in self.told if part.kind == "series" and e.series == part.entity), None)
                    if event is not None:
                        event.join(self._with_states([person]))
                presided = self._presided(title)
                if presided is not None:
                    presided.join(self._with_states([person]))
        for event in self.told:
            self._sitting(event)
            self._date_by_edition(event)

    def _blocs(self) -> None:
        """A summit of two blocs of which nobody is named has the blocs themselves; one whose leaders are named does not have their region."""
        for event in self.told:
            if event.type != "Summit":
                continue
            if event.series is not None and not event.participants and event.status != "planned":
                event.join(parties_of(event.series))
            self._without_convener(event)
            states = {who for who in event.participants if who.startswith("state:")}
            for region in [who for who in event.participants if who.startswith("region:")]:
                if not states.isdisjoint(self.sheet.reference.regions[region].members):
                    event.participants.remove(region)

    def _without_convener(self, event: EventDraft) -> None:
        """«يشارك قادة دول المنظمة في قمتها»: where leaders are named, the body itself is there only if somebody acts for it."""
        convener = (
            self.sheet.reference.series[event.series].convener
            if event.series is not None and not parties_of(event.series)
            else None
        )
        people = [who for who in event.participants if who.startswith("person:")]
        if convener in event.participants and people and convener not in map(self.resolver.stands_for, people):
            event.participants.remove(convener)

    def _presided(self, title: Phrase) -> EventDraft | None:
        """«رئيس المؤتمر مختار …»: the gathering of which he is said to be the president, if only one is told of."""
        form = self.sheet.forms[title.start + 1] if title.start + 1 < len(self.sheet.forms) else None
        noun = form.read("noun") if form is not None else None
        if noun is None or not noun.article or noun.value not in cues().occasions or title.lemma not in _PRESIDING:
            return None
        type_ = cues().occasions[noun.value]["type"]
        types = {type_, "ClimateConference"} if type_ == "Conference" else {type_}
        found = [event for event in self.told if event.type in types & CONVENED]
        now = [event for event in found if event.status in ("held", "ongoing")]  # not the one of next year
        found = now if len(found) > 1 else found
        return found[0] if len(found) == 1 else None

    def _date_by_edition(self, event: EventDraft) -> None:
        """A day without a year takes the year of the edition that was held on that day."""
        if (
            event.series is None
            or event.ordinal is None
            or event.dated is None
            or event.when is None
            or event.when.edtf is None
        ):
            return
        if not event.when.edtf.startswith("XXXX-"):
            return
        edition = self.sheet.reference.edition(event.series, event.ordinal)
        if edition is None or edition.start is None or edition.precision is None:
            return
        day, told = str(edition.start), event.when.edtf
        near = str(edition.precision) != "day" or abs(int(day[8:10]) - int(told[8:10] or day[8:10])) <= 2
        if day[4:7] == told[4:7] and near:
            event.when = event.dated.value = When(day[:4] + event.when.edtf[4:], "edition")
            event.inferred["when.year"] = "edition"

    def _statuses(self) -> None:
        """What lies after the day of publication has not happened yet, and what ended before it is over, in whatever tense it is told."""
        published = self.sheet.published
        for event in self.told:
            end = event.when.end if event.when is not None else None
            if event.status == "ongoing" and published is not None and end is not None and end < published:
                event.status = "held"
            if event.status in ("held", "ongoing") and self._is_ahead(event):
                event.status = "planned"

    def _journeys(self) -> None:
        """A gathering to which somebody travels is where the journey goes, unless its own place is told, and to come if the journey is."""
        for event in self.told:
            if event.journey is None:
                continue
            fresh = event.status in ("held", "ongoing") and not event.done and event.when is None
            if event.journey.status == "planned" and fresh:
                event.status = "planned"
            if event.place in self.sheet.newcomers and event.host is None:
                event.host = event.journey.host  # «مدينة …», which nobody listed
            if event.place is None and event.host is None and event.type in GATHERINGS:
                event.place, event.host = event.journey.place, event.journey.host
                event.inferred["place" if event.place else "host"] = "context"

    def _visits(self) -> None:
        """A visit that is made for a gathering has its day: «زيارة الرئيس إلى …» over a summit there in which the visitor takes part."""
        for visit in self.told:
            if visit.type == "Visit" and visit.host is not None:
                hosts = [who for who in visit.participants if self.resolver.state_of(who) == visit.host]
                if len(hosts) < len(visit.participants):
                    visit.participants = [who for who in visit.participants if who not in hosts]
                    visit.roles["visitor"] = [who for who in visit.roles.get("visitor", []) if who not in hosts]
            if visit.type != "Visit" or visit.when is not None:
                continue
            visitors = {who for who in visit.roles.get("visitor", ()) if who.startswith("person:")}
            visitors = visitors or set(visit.roles.get("visitor", ()))
            for event in self.told:
                if (
                    event.type in CONVENED
                    and event.when is not None
                    and (event.when.edtf or "")[:1] != "/"
                    and event.host == visit.host
                    and (visit.status == "planned") == (event.status == "planned")
                    and visitors & set(event.participants)
                ):
                    visit.when = event.when
                    visit.inferred["when"] = "context"
                    break

    @staticmethod
    def _follows(event: EventDraft, whole: EventDraft) -> bool:
        """Whether those who met sign right afterwards: «… التقى في نيروبي … . وبعد ذلك وقع الوزيران مذكرة»."""
        if event.type != "Signing" or whole.type != "Meeting" or whole.host is None or event.place is not None:
            return False
        near = 0 <= event.paragraph - whole.paragraph <= 1 and whole.first < event.first
        shared = set(event.participants) & set(whole.participants)
        then = at_one_time(event.when, whole.when)  # not «وكان البلدان قد وقعا في مايو 2023 …»
        return near and then and event.status == whole.status == "held" and len(shared) > 1

    def _places(self) -> None:
        """Talks and signings within a visit or a gathering, of those who are there, take place where it does."""
        for event in self.told:
            around = self.by_phrase.get(event.within) if event.within is not None else None
            if around is not None and around is not event and event.place is None and event.host in (None, around.host):
                event.place, event.host = around.place, around.host
            if event.there is not None:
                take_place(event, event.there)
        self._places_of_visits()
        for before, event in pairwise(self.told):
            if event.type == "Signing" and event.place is event.host is None and event.status == "held":
                self._signed_too(event, before)
        for before, event in pairwise(self.told):
            if event.place is None and event.host is not None and event.type in ("Meeting", "Signing"):
                self._stays(event, before)
        for event in self.told:
            if event.host is None and event.place in self.sheet.newcomers and self.resolver.home in event.participants:
                event.host = self.resolver.home  # a palace of the state where the news is from
            if event.there is not None:
                take_place(event, event.there)  # «… اجتمعا. وانتهت الخلوة بتوقيع …»: where the visit is
            if event.twin is not None and event.place is None and event.host in (None, event.twin.host):
                event.place, event.host = event.twin.place, event.twin.host

    def _signed_too(self, event: EventDraft, before: EventDraft) -> None:
        """«… كما وقعت شركة …»: where the others signed; «ووقع الرئيسان مساء الجمعة …»: where the two met on that day."""
        if before.type == "Signing" and before.paragraph == event.paragraph and self._is_told_as_well(event):
            if at_one_time(event.when, before.when):
                take_place(event, before)
            return
        people = {who for who in event.participants if who.startswith("person:")}
        day = event.when.edtf or "" if event.when is not None else ""
        if len(people) < 2 or len(day) != DAY:
            return
        for talks in self.told:
            met = talks.type == "Meeting" and talks.status == "held" and people <= set(talks.participants)
            if met and talks.place is not None and talks.when is not None and talks.when.edtf == day:
                take_place(event, talks)
                return

    def _is_told_as_well(self, event: EventDraft) -> bool:
        """Whether «كما» stands before the words of an event."""
        at = bisect_left(self.sheet.tokens.starts, event.first)
        return self.sheet.word(at - 1) in cues().statements["also"]

    def _in_one_sentence(self, before: EventDraft, event: EventDraft) -> bool:
        """«وكان قد زار بكين في فبراير، حيث أجرى محادثات مع نظيره، ووقع البلدان …»: told in one breath, and so of one journey."""
        first, last = (bisect_left(self.sheet.tokens.starts, draft.first) for draft in (before, event))
        near = before.paragraph == event.paragraph and 0 < last - first < _BREATH
        return near and event.when is None and all(self.sheet.mark(at) not in ENDS for at in range(first, last))

    def _stays(self, event: EventDraft, before: EventDraft) -> None:
        """«وفي الرباط استقبله الملك، كما عقد مباحثات مع نظيره»: the same guest, in the same state and paragraph."""
        shared = set(event.participants) & set(before.participants)
        if (
            before.type != "Meeting"
            or before.place is None
            or before.host != event.host
            or event.status != before.status
        ):
            return
        city = self._exactness(before.place) == 1
        if city and event.paragraph == before.paragraph and any(who.startswith("person:") for who in shared):
            event.place, event.inferred["place"] = before.place, "context"

    def _at_home_there(self, talks: EventDraft, visit: EventDraft, visitors: set[str]) -> None:
        """«يزور ستوب نيروبي …. واجتمع إلى رئيس الوزراء فلان»: whoever holds an office of which no state is told is at home there."""
        others = [who for who in talks.participants if who.startswith("person:") and who not in visitors]
        if len(others) != 1 or visit.host is None or visit.host in talks.participants:
            return
        [other] = others
        offices = {office for office, _ in self.resolver.offices(other)}
        near = visit.paragraph <= talks.paragraph <= max(visit.paragraph, visit.spoken) + 1
        his = any(title.lemma == "counterpart" for title in self.sheet.offices.get(other, ()))
        if near and self.resolver.stands_for(other) is None and (his or offices & cues().words["at_home"]):
            self.resolver.adopt(other, visit.host)
            talks.join([visit.host])

    def _is_of_two(self, summit: EventDraft) -> bool:
        """Whether a summit is one of a run that is counted, or «قمة مع الرئيس …», of two who meet where one visits the other."""
        alone = summit.series is None and all(who.startswith("person:") for who in self._actors(summit))
        return summit.ordinal is not None or (alone and len(self._actors(summit)) == 2)

    def _places_of_visits(self) -> None:
        for event in self.told:
            if (
                not (event.type in ("Meeting", "Signing") or (event.type == "Summit" and self._is_of_two(event)))
                or (event.place is not None and event.place not in self.sheet.newcomers)
                or event.host is not None
                or event.status not in ("held", "ongoing", "planned")
            ):
                continue
            who = set(event.participants)
            for whole in self.told:
                if (
                    whole.host is None
                    or whole is event
                    or whole.status not in ("held", "ongoing", event.status)
                    or whole.type not in _WHOLES
                ):
                    if self._follows(event, whole):
                        event.place, event.host = whole.place, whole.host
                        event.inferred["place"] = "context"
                        break
                    continue
                there = whole.roles.get("visitor", ()) if whole.type == "Visit" else whole.participants
                visitors = {person for person in there if whole.type == "Visit" or person.startswith("person:")}
                if event.status == "planned" and (whole.type != "Visit" or whole.closed):
                    continue  # but «وصل إلى باكو. وسيعقد غدا محادثات مع نظيره»
                if self._is_long_past(event, whole) and not self._in_one_sentence(whole, event):
                    continue
                if whole.type == "Visit" and event.type == "Meeting" and visitors & who:
                    self._at_home_there(event, whole, visitors)
                    who = set(event.participants)
                theirs = who | {
                    self.resolver.state_of(one) for one in who
                }  # the speaker of a parliament is of its state
                if visitors & who and (whole.type != "Visit" or whole.host in theirs):
                    event.inferred["host" if event.place else "place"] = "context"
                    event.place, event.host = event.place or (None if whole.lands else whole.place), whole.host
                    break
