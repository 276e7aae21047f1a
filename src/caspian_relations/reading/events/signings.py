"""Signings: who signs where nobody is named beside the document, and which signing told before is meant again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from caspian_relations.arabic.letters import fold
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.coordination import ENTITY
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import CONVENED, GATHERINGS, EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.wholes import Wholes, at_one_time, take_place
from caspian_relations.reading.phrases.occasion import parties_of

__all__ = ["Signings"]


class Signings(Wholes):
    """What is signed within talks or a visit, or by those who were told of before."""

    def _signed_there(self, signing: EventDraft, whole: EventDraft | None) -> None:
        """«أسفرت المحادثات عن توقيع …», «وعقب الاجتماع وُقعت …»: who signed is not said, so the sides did that met there."""
        if whole is not None:
            signing.after = signing.after or whole
        if whole is None or signing.participants or self._is_long_past(signing, whole):
            return
        if whole.type in CONVENED and whole.status in ("held", "ongoing"):
            signing.there = whole  # «وتم توقيع عقود خلال المنتدى»
            return
        if whole.type not in ("Meeting", "Visit") or not whole.participants:
            return
        sides = [who for who in whole.participants if who.startswith("state:")]
        if not sides:  # «مشاورات بين وزارتي خارجية …»
            sides = [who for who in whole.participants if who.startswith("organization:")]
        if whole.type == "Visit" and whole.host is not None and whole.host not in sides:
            sides.append(whole.host)
        if not 2 <= len(sides) <= _SIDES or (len(sides) > 2 and whole.type == "Visit"):
            return
        signing.join(sides, "signatory")
        take_place(signing, whole)

    def _is_of_the_document(self, roles: Mapping[str, list[Phrase]], place: Phrase) -> bool:
        """«وقعا اتفاقية لإنشاء محطة في ميناء …»: where something will be built, and not where they sign."""
        documents = [phrase for phrase in roles.get("document", ()) if phrase.end < place.start]
        between = range(documents[-1].end, place.start) if documents else range(0)
        if any(at in self.sheet.built and self.sheet.built[at].kind == "date" for at in between):
            return False  # «اتفاقية لإنشاء محطة أمس في أكرا»
        exchanged = cues().words["exchanged"]
        return any(
            r.category in ("masdar", "noun") and r.prep == "ل" and not r.article and r.value not in exchanged
            for at in between
            for r in self.sheet.forms[at].readings[:1]
        )

    @staticmethod
    def _signed_after(signing: EventDraft, talks: EventDraft) -> None:
        """«أجرى مباحثات مع …، تلتها مراسم توقيع برنامج»: those who talked sign, there."""
        if (
            signing.type == "Signing"
            and talks.type == "Meeting"
            and set(signing.participants) <= set(talks.participants)
        ):
            signing.join(talks.participants, "signatory")
            take_place(signing, talks)

    def _signed_together(self, signing: EventDraft, clause: Clause) -> None:
        """«ووقع الزعماء الثلاثة إعلانا», «ووقع المشاركون …»: those of the gathering told last."""
        self._capitals_sign(signing, clause)
        many = [p for p in clause.subject if p.definite and p.features.get("number") in ("dual", "plural")]
        they = (
            all(p.kind == "document" for p in clause.subject)
            and clause.head.features.get("number") == "plural"
            and bool(clause.head.conj)
        )
        met = self.told[-1] if they and self.told and self.told[-1].type in GATHERINGS else None
        if met is not None and met.paragraph == self._paragraph and not signing.participants:
            signing.join(met.participants, "signatory")  # «اجتمع رؤساء … في خجند، ووقعوا إعلانا»
            take_place(signing, met)
            return
        theirs = self._of_those_states(clause)  # «ووقع وزراء خارجية الدول الثلاث إعلانا»
        many = many or theirs
        self._of_both_lands(signing, clause, theirs)
        named = (self.by_phrase.get(p.start) for role, p in clause.obliques if p.kind == "event" and role in _MEANWHILE)
        whole = next((event for event in named if event is not None and event.type in GATHERINGS), None)
        ahead = self._is_ahead(signing)
        held = (e for e in reversed(self.told) if e.type in GATHERINGS and (ahead or not self._is_ahead(e)))
        whole = whole or next(held, None)
        near = whole is not None and (
            whole.paragraph >= self._paragraph - 1 or (whole is self.latest and self.told_at >= self._paragraph - 1)
        )
        if signing.participants and many:
            self._signed_by_its_members(signing, whole if near else None)
            return
        if not many or whole is None or not near:
            return
        if not any(p.kind == "title" or p.features.get("kind") in _TOGETHER for p in many):
            return
        signing.join([who for who in whole.participants if not theirs or who.startswith("state:")], "signatory")
        take_place(signing, whole)

    def _signed_by_its_members(self, signing: EventDraft, whole: EventDraft | None) -> None:
        """«ووقعت الدول الثلاث …», «ووقع المشاركون …» where they met; «يوقع قادة دول الرابطة …» at the summit of that body."""
        signers = set(signing.participants)
        then = whole is not None and at_one_time(whole.when, signing.when)  # not «وكان البلدان قد وقعا في مايو 2023 …»
        if whole is not None and then and signers <= set(whole.participants or parties_of(whole.series)):
            take_place(signing, whole)
            return
        summits = (event for event in reversed(self.told) if event.type == "Summit" and event.series is not None)
        for summit in summits:
            convener = self.sheet.reference.series[summit.series or ""].convener
            if signers == {convener} and at_one_time(summit.when, signing.when):
                take_place(signing, summit)
                return

    def _of_both_lands(self, signing: EventDraft, clause: Clause, officials: list[Phrase]) -> None:
        """«ووقع وزراء البلدين 18 اتفاقية»: nobody is named, so their states sign."""
        ends = {phrase.end for phrase in officials}
        lands = [p for p in (*clause.subject, *clause.object) if p.kind == "party" and p.start in ends]
        lands = [p for p in lands if p.features.get("kind") in _BOTH and p.features.get("number") == "dual"]
        if lands and not signing.participants:
            signing.join([who for who in self._resolve_all(lands) if who.startswith("state:")], "signatory")

    def _of_those_states(self, clause: Clause) -> list[Phrase]:
        """Officials of several states that only «الدول» names behind them."""
        plural = (p for p in clause.subject if p.kind == "title" and p.features.get("number") == "plural")
        return [p for p in plural if not p.parts and self._names_no_state(p)]

    def _names_no_state(self, title: Phrase) -> bool:
        last = self.sheet.forms[title.end - 1].readings
        if any(reading.features.get("kind") == "state" and reading.article for reading in last):
            return True
        return self.sheet.word(title.end) in cues().words["both_lands"]  # «وزراء البلدين»

    def _seen_by(self, signing: EventDraft, clause: Clause | None) -> None:
        """«شهد الجانبان مراسم توقيع 15 وثيقة»: nobody else is told who signs, so the two sides do."""
        if clause is None or clause.negated or signing.participants or clause.lemma not in cues().words["host"]:
            return
        sides = [p for p in clause.subject if p.kind == "party" and p.features.get("kind") in _BOTH]
        signing.join(self._resolve_all(sides), "signatory")

    def _agreed(self, signing: EventDraft, clause: Clause | None, phrase: Phrase) -> None:
        """«اتفقت كينيا وفرنسا على توقيع اتفاقية»: who agrees on it will sign."""
        if clause is None or clause.lemma not in cues().words["agree"] or clause.negated:
            return
        if phrase in clause.oblique("on"):
            signing.join(self._with_states(self._resolve_all(clause.subject)), "signatory")

    def _announced(self, signing: EventDraft, clause: Clause, phrase: Phrase) -> None:
        """«أعلنت مصر والسعودية توقيع اتفاقية», «أعلنت مصر توقيع اتفاقية مع السعودية»: the states and bodies that tell of it sign."""
        if phrase not in (*clause.object, *clause.oblique("about")):
            return
        telling = [p for p in clause.subject if p.kind == "state" or (p.kind == "organization" and self._signs(p))]
        states = self._resolve_all(telling)
        others = [who for who in signing.participants if who not in states]
        if clause.head.features.get("speech") == "announce" and not clause.negated and len(states + others) > 1:
            signing.participants = []
            signing.join([*states, *others], "signatory")

    def _signs(self, body: Phrase) -> bool:
        """Whether a body may sign what it announces: a company, a fund, a bank; not an agency or an organ of the state."""
        words = cues().words
        if self._is_media(body.entity or "") or body.lemma in words["press"] or body.lemma in words["organs_of_state"]:
            return False
        return self.sheet.word(body.start) not in words["state_offices"]

    def signed_as_well(self, clause: Clause) -> None:
        """«وقع … مع … مذكرة رباعية، شاركت فيها كل من قطر والإمارات», «… انضمت إليها كينيا»: who joins the document signs it."""
        told = self.told[-1] if self.told else None
        if told is None or told.type != "Signing" or clause.kind != "verb" or clause.negated:
            return
        head, words, words_of = clause.head, cues().words, cues().prepositions
        pronouns = [role for role, p in clause.obliques if p.kind == "pronoun" and p.suffix == "ها"]
        into = any(words_of.get(fold(role), role) in _INTO for role in pronouns)
        if not into or clause.lemma not in words["joins_in_signing"] or clause.tense == "future":
            return
        if told.paragraph == self._paragraph and clause.sentence.start <= self._token_of(told) < head.start:
            who = [
                p for p in (*clause.subject, *clause.object) if p.kind in ("person", "title", "state", "organization")
            ]
            told.join(self._with_states(self._resolve_all(who)), "signatory")

    def _token_of(self, event: EventDraft) -> int:
        """The token where the last evidence of an event begins."""
        starts = self.sheet.tokens.starts
        return bisect_left(starts, event.evidence[-1][0]) if event.evidence else -1

    def _capitals_sign(self, signing: EventDraft, clause: Clause) -> None:
        """«وقعت باريس اتفاقا مع طوكيو», «… مع ميناء كلانج» is nobody: with whom one signs may be told by a capital."""
        for place in clause.oblique("with"):
            signing.join(self.resolver.capital_of(place), "signatory")

    def _seen_at(self, signing: EventDraft, clause: Clause) -> None:
        """«وشهدت الجلسة توقيع …», «انتهت الخلوة بتوقيع …»: the event that is the subject is where it took place."""
        around = clause.subject if clause.lemma in either("host", "result", "end") else []
        if clause.lemma in cues().words["interlude"] and clause.antecedent is not None:
            around = [clause.antecedent]
        whole = next((self.by_phrase.get(p.start) for p in around if p.kind == "event"), None)
        if whole is not None and whole is not signing:
            take_place(signing, whole)
            signing.there = signing.there or whole
            signing.after = signing.after or whole

    def _signed_in(
        self, signing: EventDraft, clause: Clause | None, phrase: Phrase | None, row: list[Phrase], index: int
    ) -> EventDraft | None:
        """The talks, the gathering or the visit of which a signing is told without saying who signed."""
        if clause is None or clause.negated:
            return None
        if phrase is not None and not self._happens(clause, phrase):
            return None
        about = [clause.antecedent] if clause.antecedent is not None and clause.antecedent.kind == "event" else []
        others = [*clause.subject, *(other for _, other in clause.obliques), *about, *reversed(row[:index])]
        for other in others:
            if other.kind == "event" and other is not phrase:
                if other.start not in self.by_phrase and other.prep in _MEANWHILE and other.value.type in CONVENED:
                    signing.within = other.start  # «وتم توقيع عقود خلال المنتدى الذي …»
                return self.by_phrase.get(other.start)
            if other.kind == "verb" and other is not clause.head:
                break
        told = self.told[-1] if self.told else None
        near = told is not None and self._paragraph - 1 <= told.paragraph <= self._paragraph
        return told if near else None

    def _same_signing(self, signing: EventDraft, document: Phrase | None) -> EventDraft | None:
        """«وقعت مصر وقبرص اتفاقية …. ووُقعت الاتفاقية في القاهرة»: the document is that of the signing told last."""
        told = next((event for event in reversed(self.told) if event.type == "Signing"), None)
        if told is None or document is None or not (document.definite or told.paragraph == 0 < self._paragraph):
            return None
        if signing.participants and told.participants and set(signing.participants).isdisjoint(told.participants):
            return None
        near = self._paragraph - 1 <= max(told.paragraph, told.spoken)
        here = told.place is None or signing.place is None or told.place == signing.place
        return told if near and here and not self._is_long_past(signing, told) else None

    @staticmethod
    def _is_unsigned(clause: Clause) -> bool:
        """Whether nobody is told who signs with or for somebody: «وُقعت الاتفاقية في الدوحة»."""
        return not any(phrase.kind in ENTITY for phrase in clause.oblique("with", "between", "from", "both", "about"))

    def assembled(self) -> list[str]:
        """Whose leaders met last: of one body, or of two sides."""
        summits = [event for event in self.told if event.type == "Summit" and event.status != "planned"]
        if not summits or (len(summits) > 1 and summits[-1].paragraph < self._paragraph - 1):
            return []
        summit = summits[-1]
        if summit.series is not None:
            convener = self.sheet.reference.series[summit.series].convener or ""
            return parties_of(summit.series) or [convener] * convener.startswith("organization:")
        sides = [who for who in summit.participants if not who.startswith("person:")]
        return sides if len(sides) == 2 else []

    def _of_a_summit(self, signers: list[Phrase]) -> list[str]:
        """«ووقع القادة في ختام القمة إعلانا»: the leaders of a body sign for it."""
        leaders = any(p.lemma == "leader" and p.features.get("number") == "plural" and not p.parts for p in signers)
        body = self.assembled() if leaders and len(signers) == 1 else []
        return body if len(body) == 1 and body[0].startswith("organization:") else []

    @staticmethod
    def _is_signed(clause: Clause, roles: Mapping[str, list[Phrase]]) -> bool:
        """«وُقعت اتفاقيات», «ووقعت خلاله اتفاقيات», «ووقعت شركات من البلدين عقدا»: whether nobody is named who signs."""
        if clause.antecedent is not None:
            return False
        meanwhile = any(phrase.kind in ("pronoun", "event") for phrase in clause.oblique("during", "margin"))
        documents = roles.get("document", ())
        alone = bool(clause.subject) and all(p in documents for p in clause.subject) and not clause.object
        lands = any(p.kind == "party" and p.features.get("number") == "dual" for p in clause.oblique("from"))
        return clause.voice == "passive" or (meanwhile and alone) or lands

    @staticmethod
    def _is_aside(phrase: Phrase, clause: Clause | None) -> bool:
        """«هنأه بتوقيع الاتفاق», «رحب بتوقيع …», «منذ توقيع …»: it is spoken of, and may have been anywhere."""
        ends = clause is not None and clause.lemma in either("end", "result")
        return phrase.prep in ("b", "about", "on", "around", "since", "of") and not ends

    @staticmethod
    def _happens(clause: Clause, phrase: Phrase) -> bool:
        """Whether the clause says that the signing takes place: «تم توقيع», «اختتمت بتوقيع», «أسفرت عن توقيع», «أثمرت الزيارة توقيع»."""
        if phrase in clause.object and clause.lemma in cues().words["result"]:
            return True
        if phrase in (*clause.subject, *clause.object):
            return clause.lemma in either("hold", "light", "comprise", "followed_by", "interlude")
        result = clause.lemma in either("end", "result")
        return result and phrase in clause.oblique("b", "about", "to")


_INTO = frozenset({"in", "to", "on"})
_MEANWHILE = frozenset({"around", "during", "in", "margin"})
_BOTH = frozenset({"side", "state", "government"})
_SIDES = 5
"""How many states sign what their talks end with."""
_TOGETHER = frozenset({"leader", "participant", "side", "member"})
