"""Days that only other events tell: «the same day», «on its second day», «on Wednesday and Thursday»."""

from __future__ import annotations

from datetime import date, timedelta

from caspian_relations.arabic.tokens import NEWLINE
from caspian_relations.model import When
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, DAY, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.signings import Signings

__all__ = ["Days", "days_on_end"]

_LASTING = CONVENED | {"Meeting", "Visit"}
"""Types of events that have a second and a last day."""
_NEAR = 3
"""How many events back the day is looked for that «the same day» means."""
_REACH = 14
"""How many tokens behind the head its day may be told."""


class Days(Signings):
    """Days of the events of one text: as they are told, and as they lean on those of others."""

    def _date_from(self, draft: EventDraft, clause: Clause) -> None:
        """The date of the verb: the day itself, the beginning or the end of what lasts longer."""
        words = cues().words
        draft.closed = draft.closed or clause.lemma in words["end"]
        told = clause.dates
        if draft.type == "Visit" and not told and clause.kind == "participle" and clause.parent is not None:
            # «غادر اليوم أكرا متوجها إلى»
            told = clause.parent.dates if clause.parent.lemma in words["leave"] else told
        dates = [date for date in told if not self._is_aim(date) and not _is_of_another(date, clause, draft)]
        if clause.lemma in words["auxiliary"] and draft.first < clause.head.first:
            dates = [date for date in dates if not self._is_since_that(date, clause)]
        if clause.tense == "past" and clause.kind == "verb":  # «بحثا عبر الهاتف التحضير للاجتماع المرتقب في 15 مايو»
            coming = {id(e.dated) for e in self.told[-2:] if e.status == "planned" and e is not draft and e.dated}
            dates = [date for date in dates if id(date) not in coming]
        if not dates:
            return
        phrase = next((date for date in dates if date.prep != "until"), dates[0])
        before = draft.when
        self._take(draft, phrase, (clause.lemma in words["end"] and clause.tense != "past") or phrase.prep == "until")
        if before is None and draft.dated is phrase and draft.when is phrase.value:
            draft.when = days_on_end(dates[dates.index(phrase) :]) or draft.when

    def _is_aim(self, phrase: Phrase) -> bool:
        """Whether a date is that of an aim, or of what was long before: «بحلول عام 2035», «في أفق 2030», «حتى عام 2063», «الأول منذ 2013»."""
        if self.sheet.word(phrase.start - 1) in cues().words["aims"]:
            return True
        if phrase.prep == "of" and phrase.value.precision != "day":
            return True  # «برنامج تعاون لعام 2025»
        edtf = phrase.value.edtf or ""
        if edtf[4:5] == "/" and len(edtf) == 9:
            return True  # «خارطة طريق للفترة 2025-2027»: nobody meets for years
        if phrase.prep == "since" and not cues().words["first"].isdisjoint(
            self.sheet.words[max(phrase.start - _FRONTED, 0) : phrase.start]
        ):
            return True  # «أول زيارة يقوم بها الرئيس إلى أكرا منذ أكتوبر 2024»
        return phrase.prep in ("until", "since") and len(edtf) == 4

    def _is_since_that(self, date: Phrase, clause: Clause) -> bool:
        """«زيارة …، كانت الأولى له بعد توليه منصبه في مايو»: the day of what was before."""
        return not cues().words["behind"].isdisjoint(self.sheet.words[clause.head.end : date.start])

    def _take(self, draft: EventDraft, phrase: Phrase, closing: bool) -> None:
        """Date the event by `phrase`; `closing`: it is the day on which it ends."""
        self._next_day(phrase)
        edtf = phrase.value.edtf
        if closing and edtf is not None and "/" not in edtf and draft.when is None:
            draft.when, draft.dated = When(f"/{edtf}", phrase.value.basis), phrase
        else:
            draft.date(phrase)

    def _day_by_others(self, draft: EventDraft, clause: Clause) -> None:
        """The day of a verb that only other events tell."""
        self._same_day(draft, clause.head)
        self._on_the_day_before_both(draft, clause)
        self._time_of_day(draft, clause)
        self._nth_day(draft, clause.head)
        self._day_beside(draft, clause)
        self._day_beside_it(draft, clause.head)

    def _on_the_day_before_both(self, draft: EventDraft, clause: Clause) -> None:
        """«في الأسبوع الماضي زار الوزير بروكسل واجتمع هناك مع …»: the day with which the sentence begins is of both."""
        told = self.latest.dated if self.latest is not None and self.latest.status == "held" else None
        if draft.when is not None or told is None or self.latest is None or clause.dates or not clause.head.conj:
            return
        if clause.head.suffix or any(phrase.start > clause.head.start for phrase in clause.subject):
            return  # «وفي يونيو زار الرئيس القاهرة، واستقبله السيسي»: of another
        fronted = 0 <= told.start - clause.sentence.start < _NEAR and self.latest.first < clause.head.first
        # «اختتمت في 6 نوفمبر القمة، ووقع …»
        closed = self.latest.when is None or (self.latest.when.edtf or "/")[0] == "/"
        if fronted and not closed and told.prep not in _ONWARD and clause.kind == "verb" and clause.tense == "past":
            draft.when, draft.inferred["when"] = self.latest.when, "context"

    def _time_of_day(self, draft: EventDraft, clause: Clause) -> None:
        """«وكان الرئيس وصل صباحا إلى بيروت»: an hour without a day is of the day that the news tells of."""
        event = self.told[0] if self.told else None
        told = event.when.edtf or "" if event is not None and event.when is not None else ""
        if draft.when is not None or clause.dates or clause.tense != "past" or told != str(self.sheet.published):
            return
        behind = self.sheet.words[clause.head.end : clause.head.end + _HOURS]
        if not cues().words["hours"].isdisjoint(behind):
            draft.when, draft.inferred["when"] = When(told, "context"), "context"

    def _next_day(self, phrase: Phrase) -> None:
        """«في أول أيام الزيارة استقبله …. وفي اليوم التالي عقد …»: the day behind that of what was told last, and not of the last date."""
        if self.sheet.word(phrase.end - 1) not in cues().words["following_day"]:
            return
        event = self.latest
        told = event.when.edtf or "" if event is not None and event.when is not None else ""
        if event is None or len(told) != DAY or event.inferred.get("when") != "context":
            return
        phrase.value = When((date.fromisoformat(told) + timedelta(days=1)).isoformat(), "context")

    def _same_day(self, draft: EventDraft, head: Phrase) -> None:
        """«وفي اليوم ذاته هاتف …», «اتصل به أمس وهنأه»: the day of what was told before."""
        if draft.when is not None:
            return
        past = head.kind == "verb" and head.features.get("tense") == "past"
        near = [event for event in (self.latest, *reversed(self.told[-_NEAR:])) if event is not None]
        # «دعوة إلى القمة التي ستعقد في 29 مايو»: what was done is on no day to come
        near = [event for event in near if not (past and self._is_ahead(event))]
        told = next((e.when for e in near if e.when is not None and self._paragraph - 1 <= e.paragraph), None)
        if told is None and self.latest is not None:
            held = (e.when for e in reversed(self.told) if e.when is not None and not self._is_ahead(e))
            told = self.latest.when if self.latest in near else next(held, None)
        if told is None or len(told.edtf or "") != 10:
            return
        before = self.latest.type if self.latest is not None and self.told_at == self._paragraph else ""
        at_once = (
            draft.type == "Congratulation" and bool(head.conj and head.suffix) and before in ("Meeting", "PhoneCall")
        )
        word = self.sheet.word
        pairs = (f"{word(at)} {word(at + 1)}" for at in range(max(head.start - 4, 0), head.end + 10))
        if at_once or any(pair in cues().words["same_day"] for pair in pairs):
            draft.when, draft.inferred["when"] = When(told.edtf, "context"), "context"

    def _nth_day(self, draft: EventDraft, head: Phrase) -> None:
        """«وسيلتقي في يومها الثاني …», «في اليوم الأخير من الزيارة»: a day of what lasts for several, counted from its first."""
        if draft.when is not None or not self.told:
            return
        words, word = cues().words, self.sheet.word
        for at in (*range(self._fronted_day(head), head.start), *range(head.end, head.end + _REACH)):
            if self.sheet.mark(at) in _ENDS:
                if at < head.start:
                    continue
                return
            its = word(at) in words["its_day"]
            behind = word(at + 2) if word(at + 2).removeprefix("و") not in words["the_last"] else word(at + 3)
            of_it = word(at) in words["the_day"] and behind in words["part_of"]  # «اليوم الثاني والأخير من …»
            # «وعقد في اليوم الأول لقاءات»
            bare = word(at) in words["the_day"] and word(at - 1).removeprefix("و") in words["in_the_day"]
            # «ثاني أيامها»
            days = word(at) in words["its_days"] or (word(at) in words["days_of"] and word(at + 1)[:2] == "ال")
            if not its and not of_it and not bare and not days:
                continue
            whole = next((event for event in reversed(self.told) if self._lasts(event, draft)), None)
            near = whole is not None and max(whole.paragraph, whole.spoken) >= self._paragraph - 1
            if bare and not of_it and not near:
                return
            day = self._counted(at - 1 if days else at + 1, whole) if whole is not None else None
            if day is not None and whole is not None and whole.when is not None:
                draft.when = When(day.isoformat(), whole.when.basis)
                draft.inferred["when"] = "context"
            return

    def _fronted_day(self, head: Phrase) -> int:
        """The token from which the day before a verb is looked for: farther off where the sentence begins with «في اليوم الثاني من المنتدى …،»."""
        words, word = cues().words, self.sheet.word
        for at in range(head.start - 1, max(head.start - _FRONTED, 0), -1):
            if self.sheet.mark(at) in _ENDS or self.sheet.forms[at].kind == NEWLINE:
                break
            if word(at) in words["the_day"] and word(at - 1).removeprefix("و") in words["in_the_day"] and word(at + 1):
                opens = (
                    at < 2
                    or self.sheet.mark(at - 2) in (*_ENDS, "-", "–", "،")
                    or self.sheet.forms[at - 2].kind == NEWLINE
                )
                return at if opens else max(head.start - _BEFORE, 0)
        return max(head.start - _BEFORE, 0)

    def _day_beside(self, draft: EventDraft, clause: Clause | None, phrase: Phrase | None = None) -> None:
        """«وقعا الاتفاق عشية القمة», «يأتي اللقاء غداة اجتماع»: the day before, or behind, that of the other event."""
        if draft.when is not None or clause is None:
            return
        if phrase is not None and phrase not in clause.oblique("around"):
            return
        others = clause.oblique("around") if phrase is None else iter(clause.subject)
        for other in others:
            step = self._step(self.sheet.word((other if phrase is None else phrase).start - 1))
            if phrase is None and not step:
                step = self._by_days(other)
            event = self.by_phrase.get(other.start) if other.kind == "event" and step else None
            day = event.when.start if event is not None and event.when is not None else None
            if day is None or event is None or event.when is None or event.when.precision != "day":
                continue
            later = day if event.when.end is None else event.when.end
            moved = (
                (later if step > 0 else day) + timedelta(days=step) if phrase is None else day - timedelta(days=step)
            )
            draft.when, draft.inferred["when"] = When(moved.isoformat(), event.when.basis), "context"
            return

    def _day_beside_it(self, draft: EventDraft, head: Phrase) -> None:
        """«وقبلها بيومين اتصل …», «وعشية الافتتاح التقى …»: counted from the day of what was told last."""
        words, word = cues().words, self.sheet.word
        if draft.when is not None:
            return
        for at in range(max(head.start - _FAR, 0), head.start):
            before = word(at).removeprefix("و")
            beside = -1 if before in words["before_it"] else int(before in words["after_it"])
            by = at + 1
            if word(by) in words["that"] and before in either("ahead_of_that", "behind"):  # «وقبل ذلك بيوم»
                beside, by = 1 if before in words["behind"] else -1, at + 2
            step = beside * self._so_many(by)
            if word(at + 1) in words["openings"]:
                step = self._step(before)
            near = [self.latest] if beside else [e for e in reversed(self.told) if e.type in CONVENED]
            event = next((e for e in near if e is not None and e is not draft), None)
            day = event.when.start if event is not None and event.when is not None else None
            if step and event is not None and event.when is not None and day is not None and event.paragraph >= 0:
                if event.when.precision == "day":
                    draft.when = When((day + timedelta(days=step)).isoformat(), event.when.basis)
                    draft.inferred["when"] = "context"
                return

    def _so_many(self, at: int) -> int:
        """«بيوم», «بيومين», «بثلاثة أيام»: how many days token `at` says; else 0."""
        words, word = cues().words, self.sheet.word
        if word(at) in words["by_days"]:
            return 1 + (word(at) in words["by_two_days"])
        number = self.sheet.forms[at].read("number") if at < len(self.sheet.forms) else None
        days = number is not None and number.prep == "ب" and word(at + 1) in words["days_of"] and number.value.isdigit()
        return int(number.value) if days and number is not None else 0

    def _by_days(self, other: Phrase) -> int:
        """«وقبل المنتدى بيوم», «بعد القمة بيومين»: how many days before or behind."""
        words, word = cues().words, self.sheet.word
        days = 1 + (word(other.end) in words["by_two_days"]) if word(other.end) in words["by_days"] else 0
        return days if word(other.start - 1).removeprefix("و") in words["behind"] else -days

    @staticmethod
    def _step(word: str) -> int:
        """How many days behind another event a word puts one: «عشية», «غداة»."""
        words = cues().words
        return -1 if word in words["eve"] else int(word in words["morrow"])

    @staticmethod
    def _lasts(event: EventDraft, draft: EventDraft) -> bool:
        """Whether an event has several days that are known."""
        edtf = event.when.edtf if event.when is not None else None
        return event is not draft and event.type in _LASTING and edtf is not None and len(edtf) == _STRETCH

    def _counted(self, at: int, whole: EventDraft) -> date | None:
        """The day of `whole` that the ordinal, or the word for the last, at token `at` counts."""
        when = whole.when
        if when is None or when.start is None or when.end is None or at >= len(self.sheet.forms):
            return None
        if self.sheet.word(at) in either("the_last", "last_of"):
            return when.end
        reading = self.sheet.forms[at].read("ordinal")
        day = when.start + timedelta(days=int(reading.value) - 1) if reading is not None else None
        return day if day is not None and day <= when.end else None


_ONWARD = frozenset({"until", "since"})
_HOURS = 8
"""How many tokens behind its verb the hour may be told."""
_FRONTED = 18
"""How many tokens before its verb the day may be told with which a sentence begins."""
_MANY = 60
_FAR = 5
"""How many tokens before its verb «قبلها بيومين» may stand."""
_BEFORE = 3
"""How many tokens before the head its day may be told: «وخلال اليوم الأول يلتقي …»."""
_STRETCH = len("2025-05-05/2025-05-07")
_ENDS = frozenset(".؛!؟?")


def _is_of_another(date: Phrase, clause: Clause, draft: EventDraft) -> bool:
    """«وتأتي الزيارة بعد أسابيع من توقيع الاتفاق في 8 أغسطس»: the day of what was before or after."""
    words = cues().words
    apart = _BEHIND_IT if clause.lemma in words["comes_of"] else _APART
    return any(
        role in apart and phrase.kind == "event" and clause.head.start < phrase.start < date.start
        for role, phrase in clause.obliques
        if phrase.first != draft.first
    )


_APART = frozenset({"around", "from", "since"})
_BEHIND_IT = _APART | {"*", "of", "in", "with"}
"""Under what another event stands behind what is said to come of it: «يأتي اللقاء استكمالا لزيارة … في 21 سبتمبر»."""


def days_on_end(dates: list[Phrase]) -> When | None:
    """«الأربعاء والخميس»: two days that follow each other; None where there is but one."""
    first, second = dates[0], dates[1] if len(dates) > 1 else None
    if second is None or second.conj != "و" or second.prep or second.start != first.end:
        return None
    one, two = first.value, second.value
    if one.start is None or two.start is None or (one.precision, two.precision) != ("day", "day"):
        return None
    follows = one.start == one.end and two.start - one.start == timedelta(days=1)
    return When(f"{one.edtf}/{two.edtf}", one.basis) if follows else None
