"""Events: occasions and the verbs around them become events; what later sentences add joins the event told before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from caspian_relations.arabic.tokens import LATIN, WORD
from caspian_relations.model import When
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import EventDraft
from caspian_relations.reading.occasions import Occasion, parties_of, series_of
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver
from caspian_relations.reading.sheet import Sheet

__all__ = ["Events"]

_GATHERINGS = frozenset({"Summit", "Conference", "ClimateConference", "Meeting"})
_AT_DATELINE = frozenset({"Summit", "Conference", "ClimateConference", "Meeting", "Signing"})
_ROLE_OF_SUBJECT = {"Visit": "visitor", "PhoneCall": "caller", "Signing": "signatory", "Congratulation": "congratulator", "Interview": "interviewee"}


class Events:
    """The events of one text, in the order in which they are first told."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.told: list[EventDraft] = []
        self.by_phrase: dict[int, EventDraft] = {}
        """First token of an event phrase -> its event, so that relations can point at it."""
        self.dateline: str | None = None
        """The place of the dateline."""
        self._dated_paragraph = -1
        self._paragraph = -1
        self._topic: Phrase | None = None
        self.coming: list[Phrase] = []
        """The subject of the first verb of the sentence: «خلال زيارته إلى الرياض، التقى الرئيس …»."""

    # -- where the text stands

    def open_sentence(self, sentence: Sentence, row: list[Phrase]) -> None:
        """Take note of a new sentence: its dateline if it has one, and the day that heads it («• الأحد: …»)."""
        self._paragraph = sentence.paragraph
        self._topic = None
        for phrase, after in zip(row, row[1:], strict=False):
            if phrase.kind == "date" and after.kind == "stop" and after.lemma == ":":
                self._topic = phrase
            if phrase.kind not in ("date", "stop"):
                break
        if sentence.paragraph <= 3 and sentence.kind != "headline":
            place, end = _dateline(self.sheet, sentence, row)
            if place is not None:
                self.dateline, self._dated_paragraph = place, sentence.paragraph
                self.resolver.home = self.resolver.state_of(place)
                self._agency(sentence, row, end)
                row[:] = [phrase for phrase in row if phrase.start >= end]

    def _agency(self, sentence: Sentence, row: list[Phrase], end: int) -> None:
        """The agency that signs a dateline and that nobody listed: «باكو/ 20 حزيران/ ترند نيوز:», «هانوي (VNA) -»."""
        sheet = self.sheet
        inside = [phrase for phrase in row if phrase.start < end]
        if any(phrase.kind == "organization" for phrase in inside):
            return
        start = inside[0].end if inside else sentence.start
        run: list[int] = []
        for at in [*range(start, end), end]:
            word = at < end and sheet.forms[at].kind in (WORD, LATIN) and not any(p.start <= at < p.end and p.kind == "date" for p in inside)
            if word:
                run.append(at)
                continue
            if 1 <= len(run) <= 4 and sheet.forms[run[0]].text not in cues().words["no_agency"] and not any(
                not sheet.forms[k].categories.isdisjoint({"preposition", "verb", "particle", "weekday", "month", "datepart"}) for k in run
            ):
                first, last = sheet.span(run[0], run[-1] + 1)
                entity = sheet.newcomer("organization", sheet.tokens.text[first:last])
                sheet.asides.append(Phrase("organization", run[0], run[-1] + 1, first, last, entity=entity, value="unlisted"))
                return
            run = []

    def settle_status(self) -> None:
        """What lies after the day of publication has not happened yet."""
        published = self.sheet.published
        for event in self.told:
            start = event.when.start if event.when is not None else None
            if published is not None and start is not None and start > published and event.status in ("held", "ongoing"):
                event.status = "planned"

    def settle_offices(self) -> None:
        """Who presides over a gathering takes part in it («رئيس COP28»); one of two blocs of which nobody is named has the blocs themselves."""
        for person, titles in self.sheet.offices.items():
            for title in titles:
                for part in title.parts:
                    event = next((e for e in self.told if part.kind == "series" and e.series == part.entity), None)
                    if event is not None:
                        event.join(self._with_states([person]))
        for event in self.told:
            if event.type == "Summit" and event.series is not None and not event.participants and event.status != "planned":
                event.join(parties_of(event.series))
            self._date_by_edition(event)

    def _date_by_edition(self, event: EventDraft) -> None:
        """A day without a year takes the year of the edition that was held on that day."""
        if event.series is None or event.ordinal is None or event.dated is None or event.when is None or event.when.edtf is None:
            return
        if not event.when.edtf.startswith("XXXX-"):
            return
        edition = self.sheet.reference.edition(event.series, event.ordinal)
        if edition is None or edition.start is None or edition.precision is None:
            return
        day = str(edition.start)
        if day[4:7] == event.when.edtf[4:7] and (str(edition.precision) != "day" or day[4:10] == event.when.edtf[4:10] or abs(int(day[8:10]) - int(event.when.edtf[8:10])) <= 2):
            event.when = event.dated.value = When(day[:4] + event.when.edtf[4:], "edition")
            event.inferred["when.year"] = "edition"

    def settle_places(self) -> None:
        """Talks and signings within a visit or a gathering, of those who are there, take place where it does."""
        for event in self.told:
            if event.type not in ("Meeting", "Signing") or event.place is not None or event.host is not None or event.status != "held":
                continue
            who = set(event.participants)
            for whole in self.told:
                if whole.host is None or whole is event or whole.status not in ("held", "ongoing") or whole.type not in ("Visit", "Summit", "Conference", "ClimateConference"):
                    continue
                visitors = set(whole.roles.get("visitor", ())) if whole.type == "Visit" else {who for who in whole.participants if who.startswith("person:")}
                if visitors & who and (whole.type != "Visit" or whole.host in who):
                    event.place, event.host = whole.place, whole.host
                    event.inferred["place"] = "context"
                    break

    def settle_visits(self) -> None:
        """A visit that is made for a gathering has its day: «زيارة الرئيس إلى …» over a summit there in which the visitor takes part."""
        for visit in self.told:
            if visit.type == "Visit" and visit.host is not None:
                hosts = [who for who in visit.participants if self.resolver.state_of(who) == visit.host]
                if len(hosts) < len(visit.participants):
                    visit.participants = [who for who in visit.participants if who not in hosts]
                    visit.roles["visitor"] = [who for who in visit.roles.get("visitor", []) if who not in hosts]
            if visit.type != "Visit" or visit.when is not None:
                continue
            visitors = set(visit.roles.get("visitor", ()))
            for event in self.told:
                if event.type in _GATHERINGS and event.when is not None and event.host == visit.host and visitors & set(event.participants):
                    visit.when = event.when
                    visit.inferred["when"] = "context"
                    break

    def _in_dateline_paragraph(self) -> bool:
        return self.dateline is not None and self._paragraph <= self._dated_paragraph + 1

    # -- occasions

    def occasion(self, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> EventDraft | None:
        """Read the event that the noun phrase at ``row[index]`` names, in the clauses around it."""
        draft = self._from_occasion(phrase, phrase.value, around, row, index)
        if draft is None:
            return None
        self.by_phrase[phrase.start] = draft
        draft.show(phrase.first, phrase.last)
        self._remember(draft)
        return draft

    def _remember(self, draft: EventDraft) -> None:
        """Let what follows lean on this event: «هذا الحدث», «المشاركون», «البلدان»."""
        self.resolver.last_event = key(draft)
        if draft.type in _GATHERINGS and (draft.participants or draft.series):
            self.resolver.gathering = draft.participants or parties_of(draft.series)
        people = [who for who in draft.roles.get("signatory", draft.participants) if who.startswith("person:")]
        if len(people) == 2:
            self.resolver.pair = people

    def joined_by(self, clause: Clause) -> None:
        """Who does or says something at a gathering takes part in it: «نبهت كازاخستان، خلال حدث جانبي في مؤتمر …»."""
        if clause.kind != "verb" or clause.negated or clause.tense == "future":
            return
        for preposition, phrase in clause.obliques:
            if phrase.kind != "event" or preposition not in ("in", "b", "during"):
                continue
            event = self.by_phrase.get(phrase.start)
            if event is None or event.type not in ("Summit", "Conference", "ClimateConference"):
                continue
            speakers = [p for p in clause.subject if p.kind in ("person", "title", "state", "organization")]
            who = self._with_states(self._resolve_all(speakers))
            if who:
                event.join(who)

    def speakers(self, statements: Iterable[tuple[str, int]]) -> None:
        """Leaders who speak after a summit is told of take part in it, unless the text says otherwise."""
        summits = [event for event in self.told if event.type in ("Summit", "ClimateConference") and event.status in ("held", "ongoing") and not event.coming]
        if not summits:
            return
        event = summits[0]
        words = cues().words["leaders_at_summits"]
        for speaker, at in statements:
            if any(speaker in other.participants for other in self.told if other is not event):
                continue
            wanted = words if event.type == "Summit" else words | {"minister", "foreign-minister"}
            if at > event.first and any(office in wanted for office, _ in self.resolver.offices(speaker)) and speaker not in event.participants:
                event.join(self._with_states([speaker]))
                event.inferred["participants"] = "speaker"

    def _from_occasion(self, phrase: Phrase, occasion: Occasion, around: list[Clause], row: list[Phrase], index: int) -> EventDraft | None:
        self.resolver.advance(phrase.start)
        fresh = EventDraft(occasion.type, f"occasion:{occasion.lemma or occasion.series}", phrase.first)
        fresh.head, fresh.paragraph = occasion.lemma, self._paragraph
        fresh.series, fresh.ordinal, fresh.coming = occasion.series, occasion.ordinal, occasion.coming
        fresh.adjectives, fresh.words = occasion.adjectives, occasion.words
        if occasion.quoted is not None:
            fresh.name, fresh.quoted = self.sheet.span(*occasion.quoted), True
        elif self._is_named(occasion):
            fresh.name = (phrase.first, phrase.last)
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        if occasion.own or phrase.suffix or not occasion.definite:
            self._who(fresh, phrase, occasion, main, around, row, index)
        else:
            for other in self._oblique_after(row, index, "joined"):
                fresh.join(self._with_states(self.resolver.resolve(other)))
        self._sitting(fresh)
        self._circumstances(fresh, phrase, around, row, index)
        negated = any(clause.negated or clause.lemma in cues().words["cancel"] for clause in around)
        earlier = self._same(fresh, occasion, phrase)
        if earlier is not None:
            if negated and not any(clause.negated and clause.lemma not in cues().words["hold"] for clause in around):
                earlier.status = "denied" if any(clause.negated for clause in around) else "cancelled"
            else:
                self._merge(earlier, fresh)
            return earlier
        if negated:
            fresh.status = "denied" if any(clause.negated or clause.lemma in cues().words["deny"] for clause in around) else "cancelled"
            if not (fresh.place or fresh.series or fresh.name) or not fresh.participants:
                return None
        elif not self._worth_telling(fresh, occasion, main):
            return None
        self._fall_back(fresh)
        self.told.append(fresh)
        return fresh

    def _fall_back(self, draft: EventDraft) -> None:
        """What neither phrase nor clause says: the day that heads the sentence, the place of the dateline."""
        if draft.when is None and self._topic is not None:
            draft.date(self._topic)
        if draft.place is None and draft.host is not None and draft.type in ("Visit", "Meeting") and self._in_dateline_paragraph():
            if self.resolver.state_of(self.dateline or "") == draft.host:
                draft.place = self.dateline
                draft.inferred["place"] = "dateline"
        if draft.place is None and draft.host is None and draft.status in ("held", "ongoing") and draft.type in _AT_DATELINE and self._in_dateline_paragraph():
            self._settle(draft, self.dateline)
            if draft.place is not None:
                draft.inferred["place"] = "dateline"

    def _is_named(self, occasion: Occasion) -> bool:
        """«القمة البيئية الإقليمية», «منتدى …»: a format that its own words name, not who meets this once."""
        if occasion.type not in ("Summit", "Conference", "ClimateConference"):
            return False
        return occasion.series is None and occasion.definite and bool(occasion.words or occasion.names)

    def _worth_telling(self, draft: EventDraft, occasion: Occasion, clause: Clause | None) -> bool:
        """Whether enough is said to make it an event: somebody takes part, or it is one of a numbered run, or it has a name."""
        if draft.series or (draft.ordinal and draft.type in ("Summit", "Meeting", "Conference")) or draft.name:
            return True
        if draft.type == "Visit":
            return bool(draft.roles.get("visitor")) and (draft.place or draft.host) is not None
        if draft.type == "Signing":
            return bool(draft.participants) or draft.when is not None
        if draft.type == "Interview":
            return bool(draft.participants)
        if draft.type in ("Meeting", "PhoneCall", "Congratulation"):
            return len(draft.participants) >= 2
        if draft.type == "Summit":
            return bool(draft.participants) or draft.place is not None
        words = cues().words
        if self._topic is not None and (draft.place is not None or draft.name is not None):
            return True
        return bool(clause is not None and (clause.lemma in words["hold"] or clause.lemma in words["attend"])) and (draft.place is not None or draft.when is not None or bool(draft.participants))

    # -- who

    def _who(
        self, draft: EventDraft, phrase: Phrase, occasion: Occasion, clause: Clause | None, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        type_ = draft.type
        role = _ROLE_OF_SUBJECT.get(type_, "")
        if phrase.suffix:
            draft.join(self._with_states(self._possessor(phrase)), role)
        elif index + 1 < len(row) and row[index + 1].start == phrase.end and row[index + 1].prep in ("", "*"):
            after = row[index + 1]
            if type_ == "Visit" and after.kind in ("state", "place"):
                self._settle(draft, after.entity)  # «يعتزم زيارة أنغولا»
            if after.kind in ("person", "title", "organization", "party") and type_ in ("Visit", "Meeting", "PhoneCall", "Congratulation", "Interview", "Summit"):
                draft.join(self._with_states(self._group(row, index + 1)), role)
        if type_ in ("Meeting", "Summit", "Signing"):
            self._named_parties(draft, occasion)
        light = clause is not None and self._carries(clause, phrase)
        if light and clause is not None and not clause.negated:
            who = self._resolve_all(clause.subject) or self._resolve_all([clause.antecedent] if clause.antecedent else [])
            if not clause.subject and clause.antecedent is None:
                who = self.resolver.subject if clause.kind == "participle" else []
            if clause.lemma in cues().words["receive"]:
                for sender in self._oblique_after(row, index, "from"):
                    draft.join(self._with_states(self._resolve_all([sender])), role)
                draft.join(self._with_states(who), {"PhoneCall": "callee", "Congratulation": "congratulated"}.get(type_, ""))
            elif type_ not in ("Summit", "ClimateConference", "Conference") or clause.lemma not in cues().words["hold"]:
                if type_ != "Interview" or clause.lemma not in cues().words["hold"]:
                    draft.join(self._with_states([w for w in who if not w.startswith("place:")]), role)
        for clause_about in around:
            if clause_about.antecedent is phrase and clause_about.lemma in cues().words["light"] | cues().words["movement"] and not clause_about.negated:
                draft.join(self._with_states(self._resolve_all(clause_about.subject)), role)  # «زيارة رسمية يجريها روتو إلى القاهرة»
        after_roles = ("with", "between", "joined", "chaired", "both") + (("witness",) if type_ in ("Signing", "Summit") else ())
        for preposition, other in self._obliques_after(row, index):
            if preposition == "with" and type_ == "Interview" and other.kind in ("title", "organization"):
                outlets = self.resolver.resolve(other) or [part.entity for part in other.parts if part.entity and part.kind == "organization"]
                draft.join(outlets, "interviewee" if outlets and outlets[0].startswith("person:") else "outlet")
                continue
            if preposition == "witness" and type_ == "Signing":
                draft.join(self._with_states(self.resolver.resolve(other)), "witness")
                continue
            if preposition in after_roles and other.kind in ("person", "title", "state", "organization", "party", "region", "people"):
                draft.join(self._with_states(self._resolve_all([other])), {"PhoneCall": "callee", "Interview": "outlet"}.get(type_, role if preposition != "with" else ""))
            elif preposition == "b" and type_ == "PhoneCall":
                draft.join(self._with_states(self._resolve_all([other])), "callee")
            elif preposition == "to" and type_ == "Congratulation":
                draft.join(self._with_states(self._resolve_all([other])), "congratulated")
            elif preposition == "from" and type_ == "PhoneCall" and not draft.roles.get("caller"):
                draft.join(self._with_states(self.resolver.resolve(other)), "caller")

    def _possessor(self, phrase: Phrase) -> list[str]:
        """Whose it is: of the coming subject where the sentence begins so, else of the one before."""
        if self.coming and phrase.start < self.coming[0].start and phrase.prep in ("during", "in", "margin", "around", "b"):
            who = self._resolve_all(self.coming)
            if who:
                return who
        return list(self.resolver.subject)

    def _sitting(self, draft: EventDraft) -> None:
        """At a session of a commission of two states the states meet, not the commission."""
        states = [who for who in draft.participants if who.startswith("state:")]
        if len(states) >= 2 and draft.type == "Meeting":
            draft.participants = [who for who in draft.participants if not who.startswith("organization:") or self.sheet.reference_knows(who)]

    def _named_parties(self, draft: EventDraft, occasion: Occasion) -> None:
        """States, regions and bodies in the noun phrase that meet there: «القمة الروسية الأفريقية», «بين قيرغيزيا وأذربيجان»."""
        if draft.series is not None:
            return
        for name in [*occasion.names, *(part for name in occasion.names if name.value == "unlisted" for part in name.parts)]:
            if name.kind in ("nisba", "state", "region") or (name.kind == "organization" and draft.type == "Meeting"):
                if name.entity is not None and name.entity not in draft.participants:
                    draft.join([name.entity], "owner" if name.kind == "organization" else "")

    def _carries(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the clause's verb only carries the noun: «أجرى اتصالا», «عقد لقاء», «في زيارة»."""
        if phrase in clause.object or phrase in clause.subject or (phrase.value.type == "Congratulation" and phrase.prep == "*"):
            return clause.lemma in cues().words["light"] or clause.lemma in cues().words["hold"] or clause.lemma in cues().words["receive"]
        if phrase.value.type == "Interview" and phrase.prep in ("in", "b", "during"):
            return "speech" in clause.head.features
        words = cues().words
        return phrase.prep in ("in", "b") and (clause.lemma in words["movement"] or clause.lemma in words["host"] or clause.lemma in words["attend"])

    def _obliques_after(self, row: list[Phrase], index: int, *, close: bool = False) -> list[tuple[str, Phrase]]:
        """(preposition, phrase) behind the event phrase, until the next verb; coordinated ones keep the preposition.

        `close`: only as far as they speak of the event itself, not of a noun behind it («… على إطلاق الصيغة في سمرقند»).
        """
        out: list[tuple[str, Phrase]] = []
        last = ""
        for phrase in row[index + 1 :]:
            if phrase.kind == "participle" and phrase.definite:
                last = phrase.prep or last
                continue
            if phrase.kind in ("verb", "participle") or (phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")", "«", "»", '"')):
                break
            if phrase.kind in ("particle", "conjunction") and phrase.lemma in cues().words["complementizer"]:
                break
            if phrase.kind == "pronoun" and phrase.lemma in cues().words["relative"]:
                break
            if close and phrase.kind in ("masdar", "event"):
                break
            if phrase.kind in ("stop", "date", "nisba", "pronoun", "particle", "conjunction", "masdar"):
                continue
            if phrase.kind == "event" and phrase.prep not in ("*",):
                last = ""
                continue
            if phrase.prep and phrase.prep != "*":
                last = phrase.prep
            elif not phrase.conj and phrase.prep != "*":
                last = ""
            if last:
                out.append((last, phrase))
        return out

    def _oblique_after(self, row: list[Phrase], index: int, role: str) -> list[Phrase]:
        return [phrase for found, phrase in self._obliques_after(row, index) if found == role]

    def _group(self, row: list[Phrase], index: int) -> list[str]:
        from caspian_relations.reading.clauses import coordinated

        return self._resolve_all(coordinated(row, index, len(row)))

    def _resolve_all(self, phrases: list[Phrase]) -> list[str]:
        """Everyone whom `phrases` stand for; an official who is not named stands for the state or the body."""
        out: list[str] = []
        for phrase in phrases:
            for entity in self.resolver.resolve(phrase) or self.resolver.office_of(phrase):
                if entity not in out and not entity.startswith(("corridor:",)):
                    out.append(entity)
        return out

    def _with_states(self, who: list[str]) -> list[str]:
        """Each person with the state or body for which the person acts."""
        out: list[str] = []
        for entity in who:
            if entity not in out:
                out.append(entity)
            if entity.startswith("person:"):
                behind = self.resolver.stands_for(entity)
                if behind is not None and behind not in out:
                    out.append(behind)
            elif entity.startswith("place:"):
                out.remove(entity)
                state = self.resolver.state_of(entity)
                if state is not None and state not in out:
                    out.append(state)
        return out

    # -- when and where

    def _circumstances(self, draft: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> None:
        for preposition, other in self._obliques_after(row, index, close=True):
            if draft.type == "Interview":
                break
            if other.kind == "place" and preposition in ("in", "b", "at"):
                self._settle(draft, other.entity)
            elif draft.type == "Visit" and preposition in ("to", "of") and other.kind in ("place", "state", "party"):
                for target in self.resolver.resolve(other):
                    self._settle(draft, target)
            elif other.kind == "state" and preposition in ("in", "b") and draft.host is None:
                draft.host = other.entity
        for clause in around:
            mine = clause.antecedent is phrase or self._carries(clause, phrase) or phrase in clause.subject or phrase in clause.object
            if mine:
                self._from_clause(draft, clause)
            draft.status = draft.status or (self._status(clause) if mine else "")
        if draft.type == "Visit":
            for name in phrase.value.names:
                if name.kind in ("state", "place"):
                    self._settle(draft, name.entity)
        closing = next((clause for clause in around if clause.lemma in cues().words["end"] and clause.tense != "past"), None)
        for after in row[index + 1 : index + 3]:
            if after.kind == "date":
                self._take(draft, after, closing is not None or after.prep == "until")
            elif after.kind != "place":
                break
        for clause in around:
            if draft.when is None and (clause.antecedent is phrase or self._carries(clause, phrase) or phrase in clause.subject or phrase in clause.object):
                self._date_from(draft, clause)
        for near in row[index + 1 : index + 9]:
            if near.kind in ("verb", "participle") or (near.kind == "event" and draft.type != "Signing") or (near.kind == "stop" and near.lemma in ".؛"):
                break
            if near.kind == "date":
                draft.date(near)
        for preposition, other in self._obliques_after(row, index):
            if preposition == "margin" and other.kind == "event":
                self._within(draft, other)
        draft.status = draft.status or ("planned" if draft.coming else "held")

    def _within(self, draft: EventDraft, phrase: Phrase) -> None:
        """What happens on the sidelines of an event, or within it, happens where it does."""
        whole = self.by_phrase.get(phrase.start)
        if whole is None and not phrase.value.own:
            whole = next((event for event in reversed(self.told) if event.type == phrase.value.type), None)
        if whole is not None and draft.place is None and whole is not draft:
            draft.place, draft.host = whole.place, draft.host or whole.host

    def _date_from(self, draft: EventDraft, clause: Clause) -> None:
        """The date of the verb: the day itself, the beginning or the end of what lasts longer."""
        if not clause.dates:
            return
        words = cues().words
        phrase = next((date for date in clause.dates if date.prep != "until"), clause.dates[0])
        self._take(draft, phrase, (clause.lemma in words["end"] and clause.tense != "past") or phrase.prep == "until")

    def _take(self, draft: EventDraft, phrase: Phrase, closing: bool) -> None:
        """Date the event by `phrase`; `closing`: it is the day on which it ends."""
        edtf = phrase.value.edtf
        if closing and edtf is not None and "/" not in edtf and draft.when is None:
            draft.when, draft.dated = When(f"/{edtf}", phrase.value.basis), phrase
        else:
            draft.date(phrase)

    def lasting(self, clause: Clause, row: list[Phrase]) -> None:
        """«وتستمر حتى 12 يونيو», «تستغرق يومين»: how long the event just told of goes on."""
        if clause.lemma not in cues().words["last"] or clause.negated or not self.told:
            return
        event = self.told[-1]
        if event.when is None or event.when.edtf is None or "/" in event.when.edtf:
            return
        until = next((date for date in clause.dates if date.prep == "until"), None)
        if until is not None and until.value.edtf is not None and event.when.edtf < until.value.edtf:
            event.when = When(f"{event.when.edtf}/{until.value.edtf}", event.when.basis)
            return
        first = event.when.start
        for phrase in [*clause.object, *clause.subject, *(phrase for _, phrase in clause.obliques)]:
            unit = getattr(phrase.value, "unit", "") if phrase.kind == "amount" else ""
            if unit == "day" and first is not None and len(event.when.edtf) == 10 and 1 < phrase.value.value < 60:
                last = first + timedelta(days=int(phrase.value.value) - 1)
                event.when = When(f"{event.when.edtf}/{last.isoformat()}", event.when.basis)
                return

    def _from_clause(self, draft: EventDraft, clause: Clause) -> None:
        words = cues().words
        if draft.type == "Interview":
            return
        if clause.where is not None and clause.where.kind == "place":
            self._settle(draft, clause.where.entity)
        for preposition, other in clause.obliques:
            if other.kind == "place" and preposition in ("in", "b", "at"):
                self._settle(draft, other.entity)
            elif other.kind == "state" and preposition in ("in", "b") and draft.host is None and draft.place is None:
                draft.host = other.entity
            elif draft.type == "Visit" and preposition in ("to", "of") and other.kind in ("place", "state", "party"):
                for target in self.resolver.resolve(other):
                    self._settle(draft, target)
        if draft.type == "Visit" and clause.lemma in words["movement"]:
            for other in clause.object:
                if other.kind in ("place", "state"):
                    self._settle(draft, other.entity)
        if clause.lemma in words["host"]:
            for other in clause.subject or ([clause.antecedent] if clause.antecedent else []):
                if other.kind == "place":
                    self._settle(draft, other.entity)
                elif other.kind == "state":
                    draft.host = other.entity
                elif other.kind in ("person", "title"):
                    for entity in self.resolver.resolve(other):
                        draft.host = draft.host or self.resolver.state_of(entity)
                elif other.kind == "party":
                    for entity in self.resolver.resolve(other):
                        draft.host = entity if entity.startswith("state:") else draft.host

    def _settle(self, draft: EventDraft, place: str | None) -> None:
        """Put the event at `place`, unless it has a place that is more exact; the host is the state there."""
        if place is None:
            return
        if place.startswith("state:"):
            draft.host = draft.host or place
            return
        if draft.place is None or (self._exactness(place) > self._exactness(draft.place) and self.resolver.state_of(place) in (None, self.resolver.state_of(draft.place))):
            draft.place = place
            state = self.resolver.state_of(place)
            if state is not None:
                draft.host = state

    def _exactness(self, place: str) -> int:
        newcomer = self.sheet.newcomers.get(place)
        if newcomer is not None:
            return 2
        kind = str(self.sheet.reference.places[place].kind)
        return {"sea": 0, "province": 0, "city": 1}.get(kind, 2)

    def _status(self, clause: Clause) -> str:
        if clause.tense == "future":
            return "planned"
        if clause.tense == "present" and clause.lemma in cues().words["hold"]:
            return "ongoing"
        return "held"

    # -- the same event again

    def _same(self, fresh: EventDraft, occasion: Occasion, phrase: Phrase) -> EventDraft | None:
        """The event told before of which this phrase speaks again, or None."""
        candidates = [event for event in self.told if event.type == fresh.type or self._same_noun(event, fresh)]
        if not candidates:
            return None
        if fresh.series is not None:
            for event in candidates:
                if event.series == fresh.series and _compatible(event.ordinal, fresh.ordinal) and event.coming == fresh.coming:
                    return event
            return None
        if fresh.ordinal is not None:
            for event in reversed(candidates):
                if event.ordinal == fresh.ordinal and (event.head == fresh.head or not event.head):
                    return event
            for event in reversed(candidates):
                if event.series is not None and not occasion.words:
                    fresh.series, fresh.type, fresh.name = event.series, event.type, None
                    return None
                if event.named and not occasion.words and event.type in ("Conference", "Summit"):
                    fresh.type = event.type
                    return None
            return None
        if fresh.coming:
            for event in reversed(candidates):
                if event.series is not None and not event.coming and not occasion.words:
                    fresh.series, fresh.type, fresh.name = event.series, event.type, None
                    return None
            return None
        if occasion.definite and not occasion.words and not occasion.names and not fresh.roles.get("visitor"):
            past = [event for event in candidates if event.status != "planned"]
            return past[-1] if past and fresh.status != "planned" else candidates[-1]
        return self._overlapping(fresh, candidates)

    def _same_noun(self, event: EventDraft, fresh: EventDraft) -> bool:
        return bool(fresh.head) and event.head == fresh.head

    def _overlapping(self, fresh: EventDraft, candidates: list[EventDraft]) -> EventDraft | None:
        who = set(fresh.participants)
        for event in reversed(candidates):
            if fresh.type != event.type:
                continue
            if fresh.type == "Visit":
                if set(event.roles.get("visitor", ())) & set(fresh.roles.get("visitor", ())) and _compatible(event.host, fresh.host):
                    return event
                continue
            if fresh.name is not None and event.name is not None and not (fresh.words & event.words):
                continue
            if who and who <= set(event.participants) and _compatible(event.place, fresh.place):
                return event
            if who and set(event.participants) <= who and event.participants and _compatible(event.place, fresh.place):
                return event
        return None

    def _merge(self, event: EventDraft, fresh: EventDraft) -> None:
        for role, bearers in fresh.roles.items():
            event.join(bearers, role)
        event.join(fresh.participants)
        self._merge_dates(event, fresh)
        event.ordinal = event.ordinal or fresh.ordinal
        event.series = event.series or fresh.series
        event.host = event.host or fresh.host
        event.name = event.name or fresh.name
        if fresh.place is not None:
            self._settle(event, fresh.place)

    def _merge_dates(self, event: EventDraft, fresh: EventDraft) -> None:
        """A day of beginning and an end told apart make one stretch."""
        if fresh.when is None:
            return
        if event.when is None:
            event.when, event.dated = fresh.when, fresh.dated
        elif fresh.when.edtf is not None and event.when.edtf is not None and fresh.when.edtf[0] == "/" and "/" not in event.when.edtf and event.when.edtf < fresh.when.edtf[1:]:
            event.when = When(event.when.edtf + fresh.when.edtf, event.when.basis)
        elif fresh.when.edtf is not None and event.when.edtf is not None and event.when.edtf in fresh.when.edtf:
            event.when, event.dated = fresh.when, fresh.dated

    # -- events that a verb makes by itself

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]) -> EventDraft | None:
        """The event of a verb: «التقى», «زار», «هاتف», «وقّع», «هنأ»."""
        type_ = str(frame["event"])
        if type_ == "Meeting" and any(self.sheet.word(at) in cues().words["by_phone"] for at in range(clause.head.start, clause.head.end + 14)):
            type_ = "PhoneCall"
            roles = {"caller": roles.get("participant", [])[:1], "callee": roles.get("participant", [])[1:]}
        call = next((p for role, p in clause.obliques if p.kind == "event" and p.value.type == "PhoneCall" and role in ("during", "in")), None)
        if type_ == "Meeting" and call is not None:
            return self._over_the_phone(clause, call, roles)
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
                draft.join(self._with_states(self._resolve_all(phrases)), role)
        self._unsaid_subject(draft, frame, clause, roles)
        self._date_from(draft, clause)
        draft.status = self._status(clause)
        draft.paragraph = self._paragraph
        for preposition, phrase in clause.obliques:
            if preposition in ("in", "b", "at") and phrase.kind == "place" and type_ not in ("Congratulation", "PhoneCall", "Visit"):
                self._settle(draft, phrase.entity)
        if clause.where is not None and clause.where.kind == "place":
            self._settle(draft, clause.where.entity)
        for preposition, phrase in clause.obliques:
            if preposition in ("margin", "during") and phrase.kind == "event" and type_ != "PhoneCall":
                self._within(draft, phrase)
        if clause.negated:
            return None
        need = int(frame.get("least", 2))
        behind = {self.resolver.stands_for(who) for who in draft.participants if who.startswith("person:")}
        actors = [who for who in draft.participants if who not in behind]
        if len(actors) < need and not (frame.get("told") and (draft.place or draft.host) and draft.when):
            return None
        if frame.get("needs") and not all(draft.roles.get(role) or (role in ("destination", "place") and draft.host) for role in frame["needs"]):
            return None
        earlier = self._overlapping(draft, [event for event in self.told if event.type == type_])
        if earlier is not None:
            self._merge(earlier, draft)
            draft = earlier
        else:
            self._fall_back(draft)
            self.told.append(draft)
        last = max([clause.head.last, *(phrase.last for phrases in roles.values() for phrase in phrases if phrase.kind != "document")])
        draft.show(clause.head.first, last)
        self._remember(draft)
        return draft

    def hosted(self, roles: dict[str, list[Phrase]]) -> None:
        """«استضافة أستانا للقمة …»: who hosts an event that is only named."""
        for phrase in roles.get("event", []):
            event = self.by_phrase.get(phrase.start)
            for host in roles.get("host", []):
                if event is None:
                    continue
                if host.kind == "place":
                    self._settle(event, host.entity)
                else:
                    for entity in self.resolver.resolve(host):
                        event.host = event.host or self.resolver.state_of(entity)

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

    def _unsaid_subject(self, draft: EventDraft, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]) -> None:
        """«وقال إنه سيلتقي نظيره»: a verb without a subject has the one before."""
        role = frame["roles"].get("subject")
        if role is None or clause.subject or clause.antecedent is not None or clause.kind != "verb" or (role in roles and role != "participant"):
            return
        people = [who for who in self.resolver.subject if who.startswith("person:") and who not in draft.participants]
        if len(people) == 1:
            others = draft.participants
            draft.participants = []
            draft.join(self._with_states(people), role)
            draft.join(others)

    def attend(self, frame: Mapping[str, Any], clause: Clause, roles: dict[str, list[Phrase]]) -> None:
        """Who takes part in an event told of here or before: «شارك في القمة», «حضر الاجتماع», «يرافق الرئيس»."""
        if clause.negated:
            return
        who = self._with_states(self._resolve_all(roles.get("attendant", [])))
        if not who and not clause.subject and (clause.kind == "verb" or (clause.kind == "masdar" and clause.head.prep and not clause.head.suffix)):
            who = self._with_states(list(self.resolver.subject))
        if not who:
            return
        target: EventDraft | None = None
        for phrase in roles.get("event", []):
            target = self.by_phrase.get(phrase.start) or target
        if target is None and any(p.kind == "party" and p.features.get("kind") == "occasion" for p in [*clause.object, *clause.subject]):
            target = next((event for event in self.told if key(event) == self.resolver.last_event), None)
        if target is None and frame["attend"] == "visit":
            led = self._resolve_all(roles.get("led", []))
            target = next((event for event in reversed(self.told) if event.type == "Visit" and set(led) & set(event.participants)), None)
            if target is not None:
                target.join([entity for entity in who if entity.startswith("person:")], "visitor")
                target.show(clause.head.first, clause.head.last)
            return
        back = any(role == "in" and phrase.kind == "pronoun" for role, phrase in clause.obliques)
        if target is None and frame["attend"] == "last" and (clause.kind == "masdar" or back):
            target = next((event for event in reversed(self.told) if event.type in ("Summit", "Conference", "ClimateConference")), None)
        if target is None or target.type == "Visit":
            return
        if target.type == "Meeting" and target.participants and clause.lemma in cues().words["attend"]:
            target.join(who, "attendant")
            return
        target.join(who)
        if target.series is None and target.type == "Summit":
            target.series = series_of(target.type, set(target.participants), target.words)
        target.show(clause.head.first, max(clause.head.last, *(phrase.last for phrase in roles.get("attendant", []))))


def key(draft: EventDraft) -> str:
    """The name of an event in relations until it has its id."""
    return f"event@{id(draft)}"


def _compatible(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _dateline(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> tuple[str | None, int]:
    """``dateline = place {date | agency | mark} mark``: its place, and the token behind it.

    «باكو / الأناضول», «أستانا 12 فبراير (كازينفورم) - أجرى …», «واشنطن - الحرة: استضاف …».
    """
    none = (None, sentence.start)
    if not row or row[0].kind != "place" or row[0].start > sentence.start or row[0].prep or row[0].entity is None:
        return none
    signs = 0
    if all(phrase.kind in ("place", "date", "organization", "stop", "amount") for phrase in row) and len(row) > 1 and row[-1].kind != "place":
        return row[0].entity, sentence.end
    limit = min(row[0].end + 16, sentence.end)
    for phrase in row[1:8]:
        if phrase.kind in ("verb", "event", "title", "person", "participle", "masdar"):
            limit = min(limit, phrase.start)
            break
        if phrase.kind in ("date", "organization"):
            signs += 1
    marks = [at for at in range(row[0].end, limit) if sheet.mark(at) in _SEPARATORS]
    if not marks or not (signs or marks[0] == row[0].end):
        return none
    last = marks[-1]
    if sheet.mark(last) in ("،", "(", "/") and limit < sentence.end and not signs:
        return none
    return row[0].entity, last + 1


_SEPARATORS = frozenset("-–—:/.()|،")
