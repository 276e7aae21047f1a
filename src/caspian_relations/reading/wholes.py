"""Wholes: what is told within a visit, talks or a summit is of those who are there, and takes place there."""

from __future__ import annotations

from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.coordination import ENTITY
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.drafts import GATHERINGS, EventDraft
from caspian_relations.reading.participants import Participants
from caspian_relations.reading.phrase import Phrase

__all__ = ["Wholes"]


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
            _take_place(draft, whole)

    def _on_its_margin(self, draft: EventDraft, clause: Clause | None) -> None:
        """«وعلى هامشها التقى …», «وفي ختامها تم توقيع …»: what the pronoun stands for is the gathering told last."""
        if clause is None or self.sheet.word(clause.head.start - 1) not in cues().words["its_margin"]:
            return
        whole = next((event for event in reversed(self.told) if event.type in GATHERINGS and event is not draft), None)
        if whole is not None:
            _take_place(draft, whole)

    def _signed_there(self, signing: EventDraft, whole: EventDraft | None) -> None:
        """«أسفرت المحادثات عن توقيع …», «وعقب الاجتماع وُقعت …»: who signed is not said, so the sides did that met there."""
        if whole is None or signing.participants or whole.type not in ("Meeting", "Visit") or not whole.participants:
            return
        sides = [who for who in whole.participants if who.startswith("state:")]
        if whole.type == "Visit" and whole.host is not None and whole.host not in sides:
            sides.append(whole.host)
        if len(sides) != 2:
            return
        signing.join(sides, "signatory")
        _take_place(signing, whole)

    def _signed_together(self, signing: EventDraft, clause: Clause) -> None:
        """«ووقع الزعماء الثلاثة إعلانا», «ووقع المشاركون …»: those of the gathering told last."""
        many = [p for p in clause.subject if p.definite and p.features.get("number") in ("dual", "plural")]
        whole = next((event for event in reversed(self.told) if event.type in GATHERINGS), None)
        if not many or whole is None or whole.paragraph < self._paragraph - 1:
            return
        if signing.participants:  # «ووقعت الدول الثلاث …»
            if set(signing.participants) <= set(whole.participants):
                _take_place(signing, whole)
            return
        if not any(p.kind == "title" or p.features.get("kind") in _TOGETHER for p in many):
            return
        signing.join(whole.participants, "signatory")
        _take_place(signing, whole)

    def _agreed(self, signing: EventDraft, clause: Clause | None, phrase: Phrase) -> None:
        """«اتفقت كينيا وفرنسا على توقيع اتفاقية»: who agrees on it will sign."""
        if clause is None or clause.lemma not in cues().words["agree"] or clause.negated:
            return
        if phrase in clause.oblique("on"):
            signing.join(self._with_states(self._resolve_all(clause.subject)), "signatory")

    def _seen_at(self, signing: EventDraft, clause: Clause) -> None:
        """«وشهدت الجلسة توقيع …», «تخلل الزيارة توقيع …»: the event that is the subject is where it took place."""
        around = clause.subject if clause.lemma in either("host", "result") else []
        whole = next((self.by_phrase.get(p.start) for p in around if p.kind == "event"), None)
        if whole is not None and whole is not signing:
            _take_place(signing, whole)

    def _signed_in(
        self, clause: Clause | None, phrase: Phrase | None, row: list[Phrase], index: int
    ) -> EventDraft | None:
        """The talks or the visit of which a signing is told without saying who signed."""
        if clause is None or clause.negated:
            return None
        if phrase is not None and not self._happens(clause, phrase):
            return None
        others = [*clause.subject, *(other for _, other in clause.obliques), *reversed(row[:index])]
        for other in others:
            if other.kind == "event" and other is not phrase:
                return self.by_phrase.get(other.start)
            if other.kind == "verb" and other is not clause.head:
                break
        told = self.told[-1] if self.told else None
        near = told is not None and self._paragraph - 1 <= told.paragraph <= self._paragraph
        return told if near else None

    @staticmethod
    def _happens(clause: Clause, phrase: Phrase) -> bool:
        """Whether the clause says that the signing takes place: «تم توقيع», «اختتمت بتوقيع», «أسفرت عن توقيع»."""
        if phrase in (*clause.subject, *clause.object):
            return clause.lemma in either("hold", "light", "comprise")
        result = clause.lemma in either("end", "result")
        return result and phrase in clause.oblique("b", "about", "to")

    def moreover(self, row: list[Phrase]) -> None:
        """«…، وذلك خلال مراسم جرت أمس في …»: what «وذلك» adds is the day and the place of what was just told."""
        event = self.latest
        if event is None:
            return
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
        _take_place(draft, visit)


_TOGETHER = frozenset({"leader", "participant", "side", "member"})


def _take_place(draft: EventDraft, whole: EventDraft) -> None:
    if draft.place is None and draft.host in (None, whole.host):
        draft.place, draft.host = whole.place, draft.host or whole.host
