"""When and where: what the phrase of an event, the clauses around it and the event it belongs to say of day and place."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.reckoning import Reckoning

__all__ = ["Circumstances"]

_LONG = CONVENED | {"Meeting", "Visit"}
"""Types of events that may last for days."""


class Circumstances(Reckoning):
    """Day, place, host and status of the events of one text."""

    def _circumstances(
        self, draft: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int
    ) -> None:
        if self._is_got_ready_for(phrase, row, index):
            draft.status = draft.status or "planned"
        for preposition, other in self._obliques_after(row, index, close=True):
            if draft.type == "Interview":
                break
            if other.kind == "place" and preposition in ("in", "b", "at"):
                if draft.type != "Visit" or self._exactness(other.entity or "") < 2:  # a hall is where they talk
                    self._settle(draft, other.entity)
            elif draft.type == "Visit" and preposition in ("to", "of") and other.kind in ("place", "state", "party"):
                for target in self._abroad(draft, other):
                    self._settle(draft, target)
            elif (
                other.kind == "state"
                and preposition in ("in", "b")
                and draft.host is None
                and not self._is_about(phrase, other)
            ):
                draft.host = other.entity
        for name in phrase.value.names if draft.type == "Visit" else ():
            if name.kind in ("state", "place"):  # «غادر أكرا في زيارة دولة لإسبانيا»
                self._settle(draft, name.entity)
            elif name.kind == "nisba" and self.sheet.word(name.start - 1) in cues().words["the_capital"]:
                state = self.sheet.reference.states.get(name.entity or "")  # «يعتزم زيارة العاصمة التونسية»
                self._settle(draft, state.capital if state is not None else None)
        for clause in around:
            mine = (
                clause.antecedent is phrase
                or self._carries(clause, phrase)
                or phrase in clause.subject
                or phrase in clause.object
                or self._is_done(clause, phrase, row, index)
                or (clause.lemma in cues().words["curtain"] and phrase in clause.oblique("on"))
                or self._is_watched(clause, phrase)
                or (self.sheet.word(phrase.start - 1) in cues().words["venue"] and phrase in clause.oblique("of"))
            )
            if mine:
                self._from_clause(draft, clause, phrase)
            if (
                draft.type == "Visit"
                and phrase in clause.subject
                and phrase.value.words & cues().words["present_visit"]
            ):
                draft.status = draft.status or "ongoing"  # «زيارته الحالية ستسهم في …»
            gathers = (
                clause.lemma in cues().words["gather"] and clause.tense == "present" and clause.antecedent is phrase
            )
            if mine and clause.kind != "masdar" and not gathers:  # «للمشاركة في القمة التي ستعقد», not «التي تجمع …»
                draft.status = draft.status or (
                    "planned" if self._is_during_what_comes(clause) else self._status(clause)
                )
                draft.done = draft.done or (clause.kind == "verb" and clause.tense == "past" and draft.status == "held")
            if clause.antecedent is phrase and clause.lemma in cues().words["comprise"] and draft.type == "Visit":
                for stop in (*clause.subject, *clause.object)[:1]:  # «جولة تشمل أبوجا وأكرا»
                    self._settle(draft, stop.entity if stop.kind in ("place", "state") else None)
        if draft.type == "Visit" and draft.place is None:
            self._left_behind(draft, row, index)
        draft.closed = draft.closed or self._is_closing(phrase) or self._is_ended(row, index)
        closing = phrase.value.closing or any(
            clause.lemma in cues().words["end"] and clause.tense != "past" for clause in around
        )
        for after in row[index + 1 : index + 3]:
            if after.kind == "date" and not self._is_aim(after):
                self._take(draft, after, closing or after.prep == "until")
            elif after.kind != "place":
                break
        # «وصل أمس للمشاركة في القمة التي تعقد اليوم»: what is said of the event itself counts first
        own = [c for c in around if c.antecedent is phrase and any(date.prep != "until" for date in c.dates)]
        for clause in (*own, *around):
            if clause.lemma in cues().words["cancel"] or self._is_of_its_body(clause, phrase):
                continue  # «القمة التي أرجئت العام الماضي ستعقد غدا»
            if draft.when is None and (
                clause.antecedent is phrase
                or self._carries(clause, phrase)
                or phrase in clause.subject
                or phrase in clause.object
                or self._is_done(clause, phrase, row, index)
                or self._is_watched(clause, phrase)
                or (clause.lemma in cues().words["curtain"] and phrase in clause.oblique("on"))
                or (clause.lemma in cues().words["opens_with"] and phrase in clause.oblique("b"))
            ):
                self._date_from(draft, clause)
        if draft.when is None and phrase.prep == "during" and phrase.suffix and draft.type in ("Meeting", "PhoneCall"):
            for clause in around:
                if phrase in clause.oblique("during"):  # «بحث الوزير، اليوم، خلال لقائه …»
                    self._date_from(draft, clause)
        self._told_right_after(draft, phrase, around)
        if draft.when is None and draft.type == "Signing":
            for clause in around:  # «وانتهت المحادثات، ليل الاثنين، بتوقيع …»
                if not clause.negated and self._happens(clause, phrase):
                    self._date_from(draft, clause)
        self._closing_day(draft, phrase, around)
        main = next((clause for clause in around if clause.antecedent is not phrase), None)
        self._nth_day(draft, main.head if main is not None else phrase)
        self._day_beside(draft, main)
        self._day_beside(draft, main, phrase)
        if main is not None and main.kind == "verb":
            self._day_beside_it(draft, main.head)
        self._from_to(draft, phrase, around)
        self._count_days(draft, row, index)
        self._ended(draft, around)
        for near in row[index + 1 : index + 9]:
            earlier = near.kind == "participle" and (
                near.lemma in cues().words["sooner"] or self.sheet.word(near.start) in cues().words["coming"]
            )  # «في وقت سابق من اليوم»
            if (
                (near.kind in ("verb", "participle") and not earlier)
                or (near.kind == "event" and draft.type != "Signing")
                or (near.kind == "stop" and near.lemma in ".؛")
            ):
                break
            aside = near.kind == "date" and self.sheet.mark(near.start - 1 - bool(near.prep)) in ("،", ",")
            if aside and any(c.antecedent is not None and c.antecedent.kind in ("person", "title") for c in around):
                break  # «التقى الرئيس، الذي يشارك في المنتدى، في 22 يناير، رئيس …»
            if near.kind == "date" and not self._is_aim(near):
                draft.date(near)
        self._reckon(draft, phrase, around, row, index)
        if any(clause.lemma in cues().words["speaks_to"] and phrase in clause.object for clause in around):
            draft.when = draft.dated = None  # «خاطب الرئيس المؤتمر الأربعاء»: the day of the address
        for preposition, other in self._obliques_after(row, index):
            if preposition == "margin" and other.kind == "event":
                self._within(draft, other)
        undated = draft.type == "Visit" and self.sheet.word(phrase.start - 1) in cues().words["its_time"]
        if undated and not cues().words["negation"].isdisjoint(self.sheet.words[phrase.end : phrase.end + _REACH]):
            draft.status = "planned"  # «موعد زيارته إلى مينسك لم يحدد بعد»
        before = (p for p in reversed(row[max(index - 4, 0) : index]) if p.kind != "stop")
        joined = next(before, None) if phrase.conj and not phrase.prep else None
        beside = self.by_phrase.get(joined.start) if joined is not None and joined.kind == "event" else None
        if beside is not None and self._is_ahead(beside) and not draft.status:
            draft.status = "planned"  # «سيشارك في قمة …  ومجلس رؤساء دول …»
        draft.status = draft.status or (
            "planned" if draft.coming or self._intended(phrase, around, row, index) else "held"
        )

    def _is_got_ready_for(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«بدأت الاستعدادات لاستضافة قمة», «في إطار التحضيرات للقمة»: it is still to come."""
        before = row[index - 1] if index else phrase
        aim = before if before.kind == "masdar" and before.end == phrase.start else phrase
        return aim.prep in ("of", "ل") and self.sheet.word(aim.start - 1) in cues().words["preparations"]

    def _abroad(self, visit: EventDraft, phrase: Phrase) -> list[str]:
        """Where a visit leads; «زيارة … لبلادنا» leads to the land of whoever writes, and not to that of the visitor."""
        lands = self.resolver.resolve(phrase)
        if phrase.kind != "party" or phrase.suffix != "نا":
            return lands
        return [land for land in lands if land not in {self.resolver.state_of(who) for who in visit.participants}]

    def _closing_day(self, draft: EventDraft, phrase: Phrase, around: list[Clause]) -> None:
        """«قال الرئيس، الجمعة، في ختام القمة», «غادر أكرا إلى نيروبي، اليوم، بعد زيارة استغرقت يومين»: the day on which it ended."""
        left = draft.type == "Visit" and self.sheet.word(phrase.start - 1) in cues().words["behind"]
        if draft.when is not None or not (left or (draft.type in CONVENED and self._is_closing(phrase))):
            return
        for clause in around:
            ended = clause.lemma in cues().words["leave"] if left else True
            day = next(iter(clause.dates), None) if phrase in clause.oblique("around" if left else "during") else None
            if ended and day is not None and day.value.precision == "day":
                self._take(draft, day, closing=True)

    def _told_right_after(self, draft: EventDraft, phrase: Phrase, around: list[Clause]) -> None:
        """«أعلن الرئيس أمس في نيروبي، عقب مباحثاته مع نظيره، أن …»: they talked there on that day."""
        if draft.type != "Meeting" or not phrase.suffix or phrase.prep not in ("around", "during"):
            return
        if self.sheet.word(phrase.start - 1) not in cues().words["right_after"]:
            return
        clause = next((c for c in around if phrase in c.oblique(phrase.prep) and c.kind == "verb"), None)
        if clause is None or clause.tense != "past" or clause.negated:
            return
        there = [
            p for role, p in clause.obliques if p.kind == "place" and role in ("in", "b") and p.start < phrase.start
        ]
        if self.fronted is not None and clause.sentence.start <= self.fronted.start < clause.head.start:
            there.append(self.fronted)  # «وفي موسكو، قال الوزير عقب لقائه …»
        for place in there:
            self._settle(draft, place.entity)
        days = [
            date
            for date in clause.dates
            if date.start < phrase.start and len(date.value.edtf or "") == len("2025-05-05")
        ]
        if draft.when is None and len(days) == 1 and not self._is_aim(days[0]):
            draft.date(days[0])

    def _is_done(self, clause: Clause, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«تم إجراء المؤتمر», «جرى تنظيم منتدى», «عقدت أعمال دورتها»: a noun stands between the verb and what takes place."""
        before, words = row[index - 1] if index else None, cues().words
        if self.sheet.word(phrase.start - 1) in words["proceedings"] and phrase in clause.oblique("*"):
            return clause.lemma in words["hold"]
        if before is None or before.kind != "masdar" or before.end != phrase.start or clause.lemma not in words["hold"]:
            return False
        carries = before.lemma in words["hold"] or before.lemma in words["light"]
        return carries and row[index - 2] is clause.head and phrase in clause.oblique("*")

    @staticmethod
    def _is_of_its_body(clause: Clause, phrase: Phrase) -> bool:
        """«اجتماع اللجنة المشتركة التي أسسها البلدان عام 1994»: what the relative clause tells is told of the body."""
        names = phrase.value.names
        body = bool(names) and names[-1].kind == "organization" and names[-1].end == phrase.end
        return body and clause.antecedent is phrase and clause.lemma in cues().words["sets_up"]

    @staticmethod
    def _is_watched(clause: Clause, phrase: Phrase) -> bool:
        """«وسيحضر الوزير غدا حفل توقيع اتفاقية»."""
        watches = phrase.value.type == "Signing" and clause.lemma in either("attend", "host")
        return watches and clause.kind == "verb" and phrase in clause.oblique("*")

    def _is_about(self, phrase: Phrase, other: Phrase) -> bool:
        """«مؤتمر حول السلام في أوكرانيا»: the state is where the peace is, not the conference."""
        return any(self.sheet.word(at) in cues().words["on_topic"] for at in range(phrase.end, other.start))

    def _is_during_what_comes(self, clause: Clause) -> bool:
        """«سيقوم بزيارة يلتقي خلالها …»: a present that stands within what was just told and is to come."""
        meanwhile = any(phrase.kind == "pronoun" for phrase in clause.oblique("during"))
        meanwhile = meanwhile or (
            clause.where is not None and self._paragraph == (self.told[-1].paragraph if self.told else -1)
        )
        meanwhile = meanwhile or self.sheet.word(clause.head.end) in cues().words["afterwards"]  # «يشارك بعدها في قمة»
        return meanwhile and clause.tense == "present" and bool(self.told) and self._is_ahead(self.told[-1])

    @staticmethod
    def _is_ended(row: list[Phrase], index: int) -> bool:
        """«مختتما زيارة …»."""
        before = row[index - 1] if index else None
        return before is not None and before.kind == "participle" and before.lemma in cues().words["end"]

    def _left_behind(self, visit: EventDraft, row: list[Phrase], index: int) -> None:
        """«غادر الرئيس الدوحة مختتما زيارة رسمية», «بعد زيارة»: where the visit was of which no town is told."""
        for at in range(index - 1, max(index - 10, -1), -1):
            phrase = row[at]
            if phrase.kind in ("place", "state") and not phrase.prep:
                verb = next((p for p in reversed(row[:at]) if p.kind == "verb"), None)
                if verb is not None and verb.lemma in cues().words["leave"]:
                    self._settle(visit, phrase.entity)
                return
            if phrase.kind == "verb":
                return

    def _received(self, visit: EventDraft, around: list[Clause]) -> None:
        """«استقبل الرئيس … نظيره الذي يقوم بزيارة رسمية»: nobody says where to, for a guest is received at home."""
        words = cues().words
        told = self.told[-1] if self.told else None
        if visit.type != "Visit" or visit.place is not None or visit.host is not None or told is None:
            return
        relative = any(
            clause.antecedent is not None
            and clause.antecedent.kind in ("person", "title")
            and clause.lemma in words["light"]
            and not clause.negated
            for clause in around
        )
        verb = told.rule.removeprefix("verb:")
        if not relative or told.type != "Meeting" or verb not in words["host"]:
            return
        visitors = set(visit.roles.get("visitor", ()))
        states = {self.resolver.state_of(who) for who in told.participants if who not in visitors} - {None}
        if visitors and visitors <= set(told.participants) and len(states) == 1 and told.host in (None, *states):
            self._settle(visit, states.pop())

    def _intended(self, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> bool:
        """«سيزور كينيا لتوقيع …», «تستعد الدوحة لعقد القمة», «اتفقا على عقد»: what one comes for, gets ready for or agrees upon is still to come."""
        before = row[index - 1] if index and row[index - 1].end == phrase.start else None
        if phrase.prep == "of" and self.sheet.word(phrase.start - 1) in cues().words["in_preparation"]:
            return True  # «اجتمع الوزراء تحضيرا للقمة»
        governed = (
            before.prep
            if before is not None and before.kind == "masdar" and not phrase.prep.strip("*")
            else phrase.prep
        )
        if governed == "on" and any(clause.lemma in cues().words["agree"] for clause in around):
            return True
        first = before.start if before is not None else phrase.start
        if governed == "on" and not cues().words["agreement"].isdisjoint(self.sheet.words[max(first - 3, 0) : first]):
            return True  # «تم الاتفاق على عقد الاجتماع»
        earlier = self.sheet.words[max(first - _BEFORE, 0) : first]
        if not cues().words["sooner_than"].isdisjoint(earlier) and phrase.prep.strip("*") in ("around", "from", ""):
            return any(self.is_to_come(clause) for clause in around)  # «يلتقيان غدا، قبل أيام من القمة»
        if governed == "of" and not cues().words["dates_to_set"].isdisjoint(earlier):
            return True  # «تحديد موعد جديد لعقد القمة»
        joined = phrase.conj and not phrase.prep and any(p.kind == "event" and p.prep == "of" for p in row[:index])
        held = before is not None and before.kind == "masdar" and before.prep == "of"
        if phrase.prep != "of" and not joined and not held:
            return False
        coming = either("planning", "movement")
        return any(
            clause.tense == "future" or (clause.tense == "present" and clause.lemma in coming) for clause in around
        )

    def _from_clause(self, draft: EventDraft, clause: Clause, phrase: Phrase) -> None:
        words = cues().words
        if draft.type == "Interview":
            return
        if clause.where is not None and clause.where.kind in ("place", "state"):
            self._settle(draft, clause.where.entity)  # «أجرى محادثات في جيبوتي حيث افتتحت القمة»
        for preposition, other in clause.obliques:
            if other.kind == "event" and preposition == "margin" and other is not phrase:
                self._within(draft, other)
                break  # «على هامش مؤتمر السلام في أوكرانيا»: what follows is of that
            if other.kind == "place" and preposition in ("in", "b", "at"):
                if draft.type != "Visit" or self._exactness(other.entity or "") < 2:
                    self._settle(draft, other.entity)
            elif other.kind == "state" and preposition in ("in", "b") and draft.host is None and draft.place is None:
                draft.host = other.entity
            elif draft.type == "Visit" and preposition in ("to", "of") and other.kind in ("place", "state", "party"):
                for target in self._abroad(draft, other):
                    self._settle(draft, target)
            if draft.type == "Visit" and preposition == "in" and clause.lemma in words["present_at"]:
                self._settle(draft, other.entity if other.kind in ("place", "state") else None)
        if draft.type == "Visit" and clause.lemma in either("movement", "planning"):
            for other in clause.object:
                if other.kind in ("place", "state"):
                    self._settle(draft, other.entity)
        unsaid = clause.subject in ([], [phrase]) and clause.antecedent is None and clause.kind == "verb"
        if clause.lemma in words["hosting"] and unsaid and clause.voice == "active":
            hosts = [who for who in self.resolver.subject if who.startswith("state:")]
            if len(hosts) == 1 and draft.host is None:  # «تتولى كينيا الرئاسة، وتستضيف القمة»
                draft.host = hosts[0]
        if clause.lemma in words["moves"] and phrase in (*clause.subject, *clause.object) and draft.type != "Visit":
            for other in clause.oblique("to"):  # «نُقلت القمة إلى كمبالا»
                self._settle(draft, other.entity if other.kind in ("place", "state") else None)
        venue = self.sheet.word(phrase.start - 1) in words["venue"] and phrase in clause.oblique("of")
        if clause.lemma in words["organize"] and draft.place is None and draft.host is None:
            states = [p.entity for p in clause.subject if p.kind == "state"]  # «نظمت غانا القمة»
            draft.host = states[0] if len(states) == 1 else None
        if clause.lemma in words["host"] or venue:
            for other in clause.subject or ([clause.antecedent] if clause.antecedent else []):
                if other.kind == "place":
                    self._settle(draft, other.entity)
                elif other.kind == "state":
                    draft.host = other.entity
                elif other.kind in ("person", "title") and draft.type != "Signing":  # «شهد الرئيسان توقيع …»
                    for entity in self.resolver.resolve(other):
                        draft.host = draft.host or self.resolver.state_of(entity)
                elif other.kind == "party":
                    owners = self.resolver.resolve(other)  # «شهد الجانبان»: two host nothing
                    if len(owners) == 1 and owners[0].startswith("state:"):
                        draft.host = owners[0]

    def _status(self, clause: Clause) -> str:
        words = cues().words
        if clause.modal == "may":
            return "proposed"
        if self._is_before_that(clause):
            return "held"
        if clause.negated and self.sheet.word(clause.head.start - 1).removeprefix("و") in words["never_will"]:
            return "planned"  # «لن يحضر الرئيس القمة»
        if clause.tense == "future" or (clause.tense == "present" and clause.lemma in words["planning"]):
            return "planned"
        if clause.tense == "present" and clause.lemma in words["movement"] and self._today(clause):
            return "planned"  # «يصل الرئيس مساء اليوم إلى …»
        if clause.tense == "present" and clause.kind == "verb" and self._soon(clause):
            return "planned"
        if clause.tense == "present" and clause.lemma in either("hold", "going_on"):
            return "ongoing"
        return "held"

    def _is_before_that(self, clause: Clause) -> bool:
        """«أجرى أمس محادثات …، قبل أن يستقبله الرئيس»: what came after what is told in the past is past."""
        sheet, start = self.sheet, clause.head.start
        that = f"{sheet.word(start - 2)} {sheet.word(start - 1)}" in cues().words["before_that"]
        return that and clause.tense not in ("past", "future") and bool(self.told) and self.told[-1].status == "held"

    def _soon(self, clause: Clause) -> bool:
        """«يزور غامبيا خلال الأيام المقبلة», «يصل قريبا»: a time to come that is no date."""
        words, forms = cues().words, self.sheet.forms
        for at in range(clause.head.end, min(clause.head.end + 10, len(forms))):
            form = forms[at]
            if form.kind != WORD and form.raw not in "،,":
                return False
            if form.text in words["soon"]:
                return True
            if form.text in words["coming"] and self._is_time(at - 1):
                return True
            if f"{self.sheet.word(at - 1)} {form.text}" in words["later"]:
                return True  # «في وقت لاحق من العام», «أواخر العام الجاري»
        return False

    def _is_time(self, at: int) -> bool:
        return "datepart" in self.sheet.forms[at].categories

    def is_to_come(self, clause: Clause) -> bool:
        """«سيلتقيان», «يلتقيان غدا»."""
        published = self.sheet.published
        later = published is not None and any((date.value.edtf or "") > published.isoformat() for date in clause.dates)
        return self._status(clause) == "planned" or (clause.tense == "present" and later)

    def _today(self, clause: Clause) -> bool:
        """Whether the clause names the day of publication."""
        published = self.sheet.published
        return published is not None and any(date.value.edtf == published.isoformat() for date in clause.dates)


_REACH = 12
"""How many tokens behind a visit may say that its day is not set."""
_BEFORE = 4
"""How many tokens before an event may say that it is later: «قبل أسبوعين من انعقاد القمة»."""
