"""How long an event goes on: «for three days», «until Friday», «opened on Monday, closes tomorrow», «ended after four days»."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from caspian_relations.model import When
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, DAY, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.days import Days

__all__ = ["Durations"]

_LONG = CONVENED | {"Meeting", "Visit"}
"""Types of events that may last for days."""
_MANY = 60
"""As many days as no event lasts."""
_NEAR = 9
"""Within how many phrases behind an event it is told how long it lasts."""


class Durations(Days):
    """First and last days of the events of one text."""

    def lasting(self, clause: Clause, row: list[Phrase]) -> None:
        """«وتستمر حتى 12 يونيو», «تستغرق يومين»: how long the event just told of goes on."""
        if clause.negated or not self.told:
            return
        event = self.told[-1]
        about = clause.antecedent
        meant = self.by_phrase.get(about.start) if about is not None and about.kind == "event" else None
        if meant is None and about is not None and about.kind == "event" and about.value.type != event.type:
            return  # «… ضيفه، الذي بدأ أمس زيارة تتواصل حتى الجمعة»: of a visit that nobody is told to make
        if meant is not None and meant in self.told:
            event = meant  # «وصل في زيارة تستمر ثلاثة أيام» behind a headline that tells of a summit, too
        if clause.lemma not in cues().words["last"]:
            if clause.lemma in either("hold", "end", "hosting"):
                told = filter(self._is_for_long, row[clause.index + 1 : clause.end])
                _stretch(event, next(filter(None, map(_days_in, told)), 0))
            if clause.lemma in cues().words["end"] and clause.kind == "verb":
                self._ends(event, clause)
            return
        for other in clause.subject:
            if other.kind == "event" and other.value.type != event.type:  # «وتستمر الزيارة حتى …» behind talks
                near = (
                    e for e in reversed(self.told) if e.type == other.value.type and e.paragraph >= self._paragraph - 1
                )
                named = next(near, None) if other.value.definite and not other.value.own else None
                if named is None:
                    return
                event = named
        if event.when is None and clause.dates:  # «زيارة تستمر من 5 إلى 7 مايو»
            self._take(event, clause.dates[0], clause.dates[0].prep == "until")
            return
        until = next((date.value.edtf for date in clause.dates if date.prep == "until"), None)
        if event.when is not None and until is not None and "" < _day_of(event) < until:
            event.when = When(f"{event.when.edtf}/{until}", event.when.basis)
            return
        beside = [*clause.object, *clause.subject, *(phrase for _, phrase in clause.obliques)]
        for phrase in [*beside, *self._past_what_is_said_of_it(clause, row)]:
            if _stretch(event, _days_in(phrase)):
                return

    def _ends(self, event: EventDraft, clause: Clause) -> None:
        """«تبدأ غدا القمة وتختتم السبت», «ومن المقرر أن يختتم أعماله الجمعة»: the last day of what began on a day just told."""
        others = (
            p
            for p in (*clause.subject, *clause.object)
            if p.kind == "event" and p.value.type not in ("none", event.type)
        )
        ends = clause.tense == "past" and any(p.kind in ("person", "title") for p in clause.subject)
        if event.type not in _LONG or not clause.dates or any(others) or ends:
            return  # «واختتم الوزير كلمته أمس»
        first, last = _day_of(event), clause.dates[-1].value.edtf or ""
        if event.when is not None and len(first) == len(last) == DAY and first < last:
            event.when = When(f"{first}/{last}", event.when.basis)

    def beginning(self, clause: Clause, found: list[Clause], row: list[Phrase]) -> None:
        """«زيارة تستغرق ثلاثة أيام، تبدأ غدا»: the day on which the event just told of begins, and how long it goes on from there."""
        if clause.lemma not in cues().words["begin"] or clause.negated or not clause.dates or clause.kind != "verb":
            return
        phrase = next((before for before in reversed(row[: clause.index]) if before.kind == "event"), None)
        event = self.by_phrase.get(phrase.start) if phrase is not None else None
        if phrase is None or event is None or event is not self.told[-1] or event.when is not None:
            return
        if clause.subject or clause.object or phrase.features.get("gender") != clause.head.features.get("gender"):
            return
        self._date_from(event, clause)
        for before in found:
            if before.index < clause.index and before.antecedent is phrase:
                self.lasting(before, row)

    def _count_days(self, draft: EventDraft, row: list[Phrase], index: int) -> None:
        """«زيارة إلى كينيا اعتبارا من اليوم ولمدة يومين», «أنهوا ثلاثة أيام من المحادثات»: how many days beside it."""
        behind, before = row[index + 1 : index + _NEAR], row[max(index - 3, 0) : index][::-1]
        for phrase in (*takewhile(_goes_on, behind), *takewhile(_goes_on, before)):
            days = _days_in(phrase)
            of_it = index > 0 and phrase is row[index - 1] and row[index].prep == "from"
            after = phrase.prep == "around" and draft.closed  # «اختتم المؤتمر السبت، بعد ثلاثة أيام من الجلسات»
            if days and (of_it or after or self._is_for_long(phrase)):
                draft.days = days
                _stretch(draft, days)
                return

    def _stretches(self) -> None:
        """What was told to last so many days in one place, and when in another."""
        for event in self.told:
            _stretch(event, event.days)

    def _from_to(self, draft: EventDraft, phrase: Phrase, around: list[Clause]) -> None:
        """«اختتم أمس زيارته …، التي بدأت في 3 يوليو»: the day on which it began and that on which it ended."""
        words = cues().words
        edtf = draft.when.edtf if draft.when is not None else None
        if draft.when is not None and edtf is not None and edtf[0] == "/" and draft.type in CONVENED:
            opened = (c.dates[0].value.edtf or "" for c in around if c.lemma in either("begin", "openings") and c.dates)
            first = next((day for day in opened if len(day) == len(edtf) - 1 and day < edtf[1:]), "")
            if first:  # «افتتح اليوم المؤتمر، المنعقد في أكرا حتى 8 أغسطس»
                draft.when = When(first + edtf, draft.when.basis)
                return
        if draft.when is None or edtf is None or len(edtf) != 10:
            return
        closed = draft.closed or any(clause.lemma in words["end"] for clause in around)
        if closed and self._began(phrase, around) == edtf:
            ends = (d.value.edtf or "" for c in around if c.lemma in words["end"] for d in c.dates)
            last = next((day for day in ends if len(day) == DAY), str(self.sheet.published))
            if len(last) == DAY and last > edtf:  # «في ختام زيارة بدأها أمس», «أنهى اليوم زيارة بدأها أمس»
                draft.when = When(f"{edtf}/{last}", draft.when.basis)
                return
        for clause in around:
            whole = next((date for date in clause.dates if (date.value.edtf or "").count("/") == 1), None)
            if clause.antecedent is phrase and clause.lemma in words["hold"] and whole is not None:
                first, _, last = (whole.value.edtf or "").partition("/")
                if first <= edtf <= last:  # «افتتح الخميس المؤتمر الذي يعقد من 29 إلى 31 مايو»
                    draft.when, draft.dated = whole.value, whole
                    return
            until = next((date.value.edtf or "" for date in clause.dates if date.prep == "until"), "")
            until = until or next((d.value.edtf[1:] for d in clause.dates if (d.value.edtf or "")[:1] == "/"), "")
            if clause.antecedent is phrase and clause.lemma in words["hold"] and len(until) == 10 and edtf < until:
                draft.when = When(f"{edtf}/{until}", draft.when.basis)  # «المؤتمر الذي يقام حتى الجمعة»
                return
        if not any(c.lemma in words["end"] for c in around):
            return
        for clause in around:
            if clause.antecedent is phrase and clause.lemma in words["begin"] and clause.dates:
                first = clause.dates[0].value.edtf or ""
                if len(first) == 10 and first < edtf:
                    draft.when = When(f"{first}/{edtf}", draft.when.basis)
                elif len(first) == 10 and first > edtf:
                    draft.when, draft.dated = clause.dates[0].value, clause.dates[0]

    @staticmethod
    def _began(phrase: Phrase, around: list[Clause]) -> str:
        """The day on which somebody began it: «زيارة بدأها أمس»."""
        begun = (c for c in around if c.antecedent is phrase and c.lemma in cues().words["begin"] and c.head.suffix)
        return next((c.dates[0].value.edtf or "" for c in begun if c.dates), "")

    @staticmethod
    def _ended(draft: EventDraft, around: list[Clause]) -> None:
        """«اختتمت أمس القمة …»: the day on which a gathering ended; «اختتم أمس زيارته» may have begun on that day."""
        edtf = draft.when.edtf if draft.when is not None else None
        if draft.type not in CONVENED or draft.when is None or edtf is None or len(edtf) != 10:
            return
        if any(clause.lemma in cues().words["end"] and draft.dated in clause.dates for clause in around):
            draft.when = When(f"/{edtf}", draft.when.basis)

    @staticmethod
    def _past_what_is_said_of_it(clause: Clause, row: list[Phrase]) -> list[Phrase]:
        """«ويستمر المنتدى الذي تنظمه الوزارة بالتعاون مع البنك يومين»: how long, at the end of the sentence."""
        last = next((phrase for phrase in reversed(row) if phrase.kind != "stop"), None)
        return [last] if last is not None and last.kind == "amount" and not last.prep and clause.subject else []

    def _is_for_long(self, phrase: Phrase) -> bool:
        """«لمدة يومين», «على مدى ثلاثة أيام»."""
        return self.sheet.word(phrase.start - 1) in cues().words["for_long"]


def _days_in(phrase: Phrase) -> int:
    """How many days an amount is: «ثلاثة أيام»; 0 where it is one, or more than any event lasts, or of something else."""
    days = phrase.value.value if phrase.kind == "amount" and getattr(phrase.value, "unit", "") == "day" else 0
    return int(days) if 1 < days < _MANY else 0


def _day_of(event: EventDraft) -> str:
    """The one day by which an event is told so far, ISO 8601; else nothing."""
    edtf = event.when.edtf or "" if event.when is not None else ""
    return edtf if len(edtf) == DAY and edtf[:1] != "/" else ""


def _stretch(event: EventDraft, days: int) -> bool:
    """So many `days` from the day told, or up to it where it is the last; False where it is no day, or nobody says how many."""
    edtf = event.when.edtf or "" if event.when is not None else ""
    ends = edtf[:1] == "/" or event.closed
    if event.when is None or not days or len(edtf.removeprefix("/")) != DAY:
        return False
    day, more = date.fromisoformat(edtf.removeprefix("/")), timedelta(days=days - 1)
    first, last = (day - more, day) if ends else (day, day + more)
    event.when = When(f"{first.isoformat()}/{last.isoformat()}", event.when.basis)
    return True


def _goes_on(phrase: Phrase) -> bool:
    """Whether what a phrase tells is still of the event beside it."""
    return phrase.kind != "verb" and not (phrase.kind == "stop" and phrase.lemma == ".")
