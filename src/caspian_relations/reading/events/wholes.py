"""Wholes: what is told within a visit, talks or a summit is of those who are there, and takes place there."""

from __future__ import annotations

from caspian_relations.model import When
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.coordination import ENTITY
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.participants import Participants
from caspian_relations.reading.events.placing import LONG

__all__ = ["Wholes", "at_one_time", "take_place"]


class Wholes(Participants):
    """The ties between an event and the one around it."""

    def _within(self, draft: EventDraft, phrase: Phrase) -> None:
        """What happens on the sidelines of an event, or within it, happens where it does."""
        whole = self.by_phrase.get(phrase.start)
        if whole is None and not phrase.value.own:
            whole = next((event for event in reversed(self.told) if event.type == phrase.value.type), None)
        if whole is None and phrase.value.own:
            draft.within = phrase.start  # it is told behind: «التقى الرئيس … على هامش القمة المنعقدة في …»
        if whole is not None and whole is not draft:
            take_place(draft, whole)
            if phrase.prep in ("around", "during"):
                draft.after = draft.after or whole  # «وعقب المحادثات وقع الوزيران …»
            draft.beside = whole if phrase.prep == "margin" else draft.beside
            if phrase.prep == "margin" and self._exactness(draft.place or "region:") == 1:
                take_place(whole, draft)  # «التقى نظيره في تيرانا على هامش القمة»

    def _on_its_margin(self, draft: EventDraft, clause: Clause | None) -> None:
        """«وعلى هامشها التقى …», «وفي ختامها تم توقيع …»: what the pronoun stands for is the gathering told last."""
        if clause is None:
            return
        word, start = self.sheet.word, clause.sentence.start
        opens = f"{word(start).removeprefix('و')} {word(start + 1)}"
        on_margin = cues().prepositions.get(opens) == "margin" and self._margin is None
        if not on_margin and word(clause.head.start - 1) not in cues().words["its_margin"]:
            return
        whole = next((event for event in reversed(self.told) if event.type in GATHERINGS and event is not draft), None)
        if whole is not None:
            take_place(draft, whole)
            draft.beside = whole if on_margin else draft.beside  # «وعلى هامش أعمال اللجنة، عقد الوزيران …»

    def _came(self, event: EventDraft, row: list[Phrase]) -> None:
        """«وجاء ذلك في برقية بعث بها أمس»: the day of what the sentence before told, where no other event stands beside it."""
        pointed = len(row) > 1 and row[1].lemma in cues().words["that"] and row[1].start == row[0].end
        if not pointed or event.when is not None or event.status != "held" or self.told_at < self._paragraph - 1:
            return
        days = [phrase for phrase in row if phrase.kind == "date"]
        if len(days) == 1 and not any(phrase.kind == "event" for phrase in row):
            event.date(days[0])

    def moreover(self, row: list[Phrase]) -> None:
        """«…، وذلك خلال مراسم جرت أمس في …»: what «وذلك» adds is the day and the place of what was just told."""
        event = self.latest
        if event is None:
            return
        if row and row[0].kind == "verb" and row[0].lemma in cues().words["came"]:
            self._came(event, row)
        pronouns = [k for k, phrase in enumerate(row) if phrase.kind == "pronoun"]
        at = next((k for k in pronouns if self._is_that(row[k])), None)
        if at is None or not row[0].first <= event.evidence[-1][0] < row[at].first:
            return
        for phrase in row[at + 1 :]:
            if phrase.kind == "event":
                if phrase.prep in ("margin", "during", "in"):
                    self._within(event, phrase)
                if phrase.prep != "b":
                    return
            elif phrase.kind == "date":
                event.date(phrase)
            elif phrase.kind == "place" and phrase.prep in ("in", "b") and event.type not in ("PhoneCall", "Visit"):
                self._settle(event, phrase.entity)
            elif phrase.kind == "verb" and phrase.lemma not in cues().words["hold"]:
                return

    @staticmethod
    def _is_that(phrase: Phrase) -> bool:
        return phrase.conj == "و" and phrase.lemma in cues().words["that"]

    def _is_long_past(self, fresh: EventDraft, event: EventDraft) -> bool:
        """«اختتم زيارته إلى كينيا …. وكانت آخر زيارة له إلى نيروبي في أغسطس 2023»: one of the two was long before."""
        published = self.sheet.published
        ends = [one.when.end if one.when is not None else None for one in (fresh, event)]
        if ends[0] is not None and ends[1] is not None:
            return not at_one_time(fresh.when, event.when)
        told = ends[0] or ends[1]
        dated = fresh if ends[0] is not None else event
        ahead = (event if dated is fresh else fresh).status == "planned"
        return told is not None and published is not None and (published - told).days > (0 if ahead else LONG)

    def _visitor_meets(self, draft: EventDraft) -> None:
        """«بدأ الرئيس الكيني زيارة إلى المغرب. وجرت محادثات مع الملك»: who comes talks to whom he comes to."""
        actors = self._actors(draft)
        if draft.type != "Meeting" or len(actors) != 1 or draft.ordinal is not None:
            return
        home = self.resolver.state_of(actors[0])
        visit = next((event for event in reversed(self.told) if event.type == "Visit"), None)
        if visit is None or home is None or visit.host != home or self._is_long_past(draft, visit):
            return
        if not self._paragraph - 1 <= visit.paragraph <= self._paragraph or visit.participants == draft.participants:
            return
        host, draft.participants = draft.participants, []
        draft.join(self._with_states(visit.roles.get("visitor", [])))
        draft.join(host)
        take_place(draft, visit)

    def _on_visit(self, draft: EventDraft, clause: Clause | None) -> None:
        """«… في زيارة، أجرى خلالها مباحثات مع …»: what خلالها ties to the visit told last, who visits does, and there."""
        visit = self.told[-1] if self.told else None
        if clause is None or visit is None or visit.type != "Visit" or draft.type not in ("Meeting", "Signing"):
            return
        if not any(role in ("during", "in") and phrase.kind == "pronoun" for role, phrase in clause.obliques):
            return
        if not any(phrase.kind in ENTITY for phrase in clause.subject):
            others, draft.participants = draft.participants, []
            draft.join(self._with_states(visit.roles.get("visitor", [])))
            draft.join(others)
        take_place(draft, visit)


def at_one_time(one: When | None, other: When | None) -> bool:
    """Whether two events may have been at the same time."""
    if one is None or other is None or one.start is None or other.start is None:
        return True
    return one.start <= (other.end or other.start) and other.start <= (one.end or one.start)


def take_place(draft: EventDraft, whole: EventDraft) -> None:
    """Let `draft` be where `whole` is, unless its own place is told."""
    if draft.place is None and draft.host in (None, whole.host):
        draft.place, draft.host = None if whole.lands else whole.place, draft.host or whole.host
