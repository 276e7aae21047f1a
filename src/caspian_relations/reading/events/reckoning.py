"""Reckoned days: of a visit or a gathering whose second day is today, that he began on Monday, from which he leaves tomorrow."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from caspian_relations.model import When
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import CONVENED, DAY, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.durations import Durations

__all__ = ["Reckoning"]

_LONG = CONVENED | {"Visit"}
"""Types of events that have a second day."""


class Reckoning(Durations):
    """First and last days of the events of one text that are counted from one of their days."""

    def _reckon(self, draft: EventDraft, phrase: Phrase, around: list[Clause], row: list[Phrase], index: int) -> None:
        """«شارك أمس في اليوم الأخير من المنتدى», «في اليوم الثاني من زيارته … أجرى اليوم محادثات»: counted from the day that is told."""
        if draft.type not in _LONG:
            return
        self._lasted(draft, phrase, around)
        self._curtain(draft, phrase, row, index)
        self._returned(draft, phrase, around)
        self._took_part_until(draft, row, index)
        if self.sheet.word(phrase.start - 1) not in cues().words["part_of"]:
            return
        number, last = self._which_day(phrase.start - 2)
        if not number and not last:
            return
        draft.when = draft.dated = None  # the day told is one of its days
        told = [d for clause in around for d in clause.dates if d.start > phrase.end or not number]
        day = next(filter(None, map(self._one_day, (*told, *self._dates_behind(row, index)))), None)
        if day is None and self._in_dateline_paragraph() and number:
            day = self.sheet.published  # «تبليسي، 23 أكتوبر. خلال اليوم الثاني والأخير من المنتدى …»
        if day is None:
            return
        draft.closed = draft.closed or last
        if number == 1:
            draft.when = When(day.isoformat(), "context")
        elif number:
            first = day - timedelta(days=number - 1)
            draft.when = When(f"{first.isoformat()}/{day.isoformat()}", "context")
        else:
            draft.when = When(f"/{day.isoformat()}", "context")
        draft.inferred["when"] = "context"

    def _returned(self, visit: EventDraft, phrase: Phrase, around: list[Clause]) -> None:
        """«عاد اليوم بعد زيارة إلى أسمرا استغرقت يومين»: the day on which it ended, if it is told how long it was."""
        if visit.type != "Visit" or visit.when is not None or phrase.prep not in ("around", "from"):
            return
        clause = next((c for c in around if c.lemma in cues().words["comes_back"] and c.tense == "past"), None)
        day = next(filter(None, map(self._one_day, clause.dates)), None) if clause is not None else None
        lasts = any(c.antecedent is phrase and c.lemma in cues().words["last"] for c in around)
        if day is not None and (lasts or visit.days):
            visit.closed = True
            visit.when, visit.inferred["when"] = When(f"/{day.isoformat()}", "context"), "context"

    def _curtain(self, draft: EventDraft, phrase: Phrase, row: list[Phrase], index: int) -> None:
        """«تستضيف مصر منذ الأحد المؤتمر …، المقرر إسدال الستار عليه غدا»: the day on which it ends."""
        if draft.type not in CONVENED:
            return
        near = next((p for p in row[index + 1 : index + _NEAR] if p.kind == "date"), None)
        if near is None or not cues().words["curtains"].intersection(self.sheet.words[phrase.end : near.start]):
            return
        day = self._one_day(near)
        if day is not None:
            self._until(draft, day)
            draft.closed = True

    def _lasted(self, draft: EventDraft, phrase: Phrase, around: list[Clause]) -> None:
        """«اختُتمت الأربعاء القمة …، بعد ثلاثة أيام من الجلسات»: how many days there were before it ended."""
        if draft.type not in CONVENED or draft.days or not around:
            return
        words, sheet = cues().words, self.sheet
        for at in range(phrase.end, min(phrase.end + _REACH, around[0].sentence.end)):
            if sheet.word(at) not in words["after_that_many"] or sheet.word(at + 3) not in words["part_of"]:
                if sheet.word(at) not in words["after_that_many"] or sheet.word(at + 1) not in words["two_days"]:
                    continue
                draft.days = 2 if sheet.word(at + 2) in words["part_of"] else 0
                return
            number = sheet.forms[at + 1].read("number")
            if number is not None and sheet.word(at + 2) in words["spans"]:
                draft.days = int(number.value)
                return

    @staticmethod
    def _dates_behind(row: list[Phrase], index: int) -> list[Phrase]:
        """The dates behind an event, up to the end of its sentence."""
        near = takewhile(lambda p: p.kind != "stop" or p.lemma in ("،", ","), row[index + 1 : index + _NEAR])
        return [phrase for phrase in near if phrase.kind == "date"]

    def _took_part_until(self, draft: EventDraft, row: list[Phrase], index: int) -> None:
        """«اختتم الوزير، أمس، مشاركته في المنتدى»: the day on which it ended."""
        before = row[index - 1] if index else None
        if draft.when is not None or draft.type not in CONVENED or before is None or before.kind != "masdar":
            return
        if not before.suffix or before.lemma not in cues().words["takes_part"]:
            return
        days: list[Phrase] = []
        for phrase in reversed(row[max(index - _NEAR, 0) : index - 1]):
            if phrase.kind == "date":
                days.append(phrase)
            elif phrase.kind == "verb":
                day = next(filter(None, map(self._one_day, days)), None)
                if day is not None and phrase.lemma in cues().words["end"]:
                    draft.closed = True
                    draft.when, draft.inferred["when"] = When(f"/{day.isoformat()}", "context"), "context"
                return

    def within_days(self, row: list[Phrase]) -> None:
        """«شارك في اليوم الأخير من المنتدى»: whoever takes part in a day of it takes part in it, so the preposition before the day is its own."""
        words, word = cues().words, self.sheet.word
        for phrase in row:
            if phrase.kind != "event" or phrase.prep != "from" or word(phrase.start - 1) not in words["part_of"]:
                continue
            if self._which_day(phrase.start - 2) != (0, False):
                at = next((k for k in range(phrase.start - 3, phrase.start - 6, -1) if word(k) in words["the_day"]), 0)
                phrase.prep = cues().prepositions.get(word(at - 1).removeprefix("و"), "from") or "from"

    def _which_day(self, at: int) -> tuple[int, bool]:
        """(number, whether it is the last) of the day that ends at token `at`: «اليوم الثاني», «اليوم الثالث والأخير»; (0, False) where none is told."""
        words, word = cues().words, self.sheet.word
        last = word(at).removeprefix("و") in words["the_last"]
        at -= last
        reading = self.sheet.forms[at].read("ordinal") if at > 0 else None
        if word(at) in words["the_day"]:
            return 0, last
        if reading is None or word(at - 1) not in words["the_day"]:
            return 0, False
        return int(reading.value), last

    @staticmethod
    def _one_day(phrase: Phrase) -> date | None:
        """The day that a date tells, if it is one."""
        edtf = phrase.value.edtf or ""
        return phrase.value.start if len(edtf) == DAY and edtf[0] != "/" and edtf[0] != "X" else None

    def leaving(self, clause: Clause) -> None:
        """«وصل أمس إلى أكرا …. ويغادر العاصمة الغانية غدا»: the last day of the visit just told, and the city where it was."""
        if clause.lemma not in cues().words["leave"] or clause.kind != "verb" or clause.negated:
            return
        near = (
            e for e in reversed(self.told) if e.type == "Visit" and max(e.paragraph, e.spoken) >= self._paragraph - 1
        )
        visit = next(near, None)
        if visit is None or visit.host is None:
            return
        who = self._resolve_all([p for p in clause.subject if p.kind in ("person", "title")])
        if who and set(who).isdisjoint(visit.participants):
            return
        left = [p for p in (*clause.object, *clause.subject) if p.kind in ("place", "state")]
        if any((p.entity if p.kind == "state" else self.resolver.state_of(p.entity or "")) != visit.host for p in left):
            return
        if not left and not clause.head.suffix and not who:
            return  # «غادر قطار الشحن»
        if visit.lands and any(city.kind == "place" for city in left):
            visit.place, visit.lands = None, False  # «حطت طائرته في المطار …. ويغادر العاصمة غدا»
        for city in left:
            if visit.place is None or visit.inferred.get("place") == "dateline":
                self._settle(visit, city.entity)
        day = next(filter(None, map(self._one_day, clause.dates)), None)
        if day is not None and not any(p.kind == "place" for p in clause.oblique("to")):
            self._until(visit, day)

    @staticmethod
    def _until(event: EventDraft, day: date) -> None:
        """Let `event` last up to `day`."""
        edtf = event.when.edtf or "" if event.when is not None else ""
        first, _, last = edtf.partition("/")
        if len(first or last) not in (0, DAY) or max(first, last) >= day.isoformat():
            return
        basis = event.when.basis if event.when is not None else "context"
        event.when = When(f"{first}/{day.isoformat()}", basis)


_REACH = 16
"""How many tokens behind a gathering it may be told how long it lasted."""
_NEAR = 12
"""How many phrases behind or before an event its day may be told."""
