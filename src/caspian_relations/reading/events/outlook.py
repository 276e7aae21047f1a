"""Whether a noun phrase tells of an event that takes place: what is proposed, ruled out, put off, pursued or met by nobody is another matter."""

from __future__ import annotations

from itertools import pairwise

from caspian_relations.model import When
from caspian_relations.reading.clauses.alongside import sides_of
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.coordination import coordinated
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.events.settling import Settling
from caspian_relations.reading.phrases.occasions import Occasion

__all__ = ["Outlook"]


class Outlook(Settling):
    """What the words around an event phrase leave of it."""

    @staticmethod
    def _is_held_by_somebody(phrase: Phrase, around: list[Clause]) -> bool:
        """«دعا … إلى المشاركة في مؤتمر تنظمه كينيا في يوليو»: what somebody holds is not only proposed."""
        return any(
            clause.antecedent is phrase
            and clause.kind == "verb"
            and bool(clause.head.suffix)
            and clause.lemma in cues().words["hold"]
            and not clause.negated
            for clause in around
        )

    def _proposed(self, phrase: Phrase, row: list[Phrase], index: int) -> str:
        """«اقترح عقد قمة», «دعا إلى لقاء بين …», «استبعد عقد لقاء», «لا صحة للأنباء عن لقاء»: what is wished for or ruled out; else ''."""
        words = cues().words
        if self._put_off_noun(phrase):
            return ""  # «نفى أي نية لتأجيل القمة»
        for at in range(index - 1, max(index - 7, -1), -1):
            before = row[at]
            ready = before.kind == "verb" and before.lemma in words["planning"]  # «تستعد الدوحة لاستضافة مؤتمر»
            ready = ready or self.sheet.word(before.start) in words["preparations"]  # «بدأت الاستعدادات لاستضافة قمة»
            if (
                before.kind in ("verb", "masdar")
                and before.lemma in words["propose"]
                and before.value != "future"
                and not ready
            ):
                return "proposed" if self._is_wanted(before, phrase) else ""
            held = at < index - 1 and row[index - 1].kind == "masdar" and row[index - 1].end == phrase.start
            if held and before.kind in ("verb", "masdar") and before.lemma in words["discuss"]:
                return "proposed"  # «لمناقشة تنظيم قمة», «بحثا عقد لقاء»
            unsigned = phrase.value.type == "Signing" and before.lemma in words["only_spoken_of"]
            if before.kind in ("verb", "masdar") and (before.lemma in words["ruled_out"] or unsigned):
                return "denied"
            if (
                before.kind == "verb"
                and before.lemma in words["hold"]
                and before.end == phrase.start
                and not before.conj
            ):
                continue  # «عقد لقاء»: the letters of a verb
            if before.kind in ("verb", "participle", "particle", "event", "stop"):
                break
        return "denied" if self._is_untrue(phrase) or self._is_denied_news(row, index) else ""

    def _put_off_noun(self, phrase: Phrase) -> bool:
        """Whether the verbal noun over the event says that it is called or put off: «إلغاء القمة», «لتأجيل الزيارة»."""
        before = self.sheet.forms[phrase.start - 1] if phrase.start else None
        off = cues().words["cancel"] - cues().words["deny"]
        return before is not None and any(
            r.category == "masdar" and r.value in off and not r.article for r in before.readings
        )

    def _its_new_day(self, row: list[Phrase], index: int) -> Phrase | None:
        """«تأجيل القمة إلى مطلع ديسمبر», «تأجيل القمة في بغداد من 6 مايو إلى 20 مايو», «إرجاء زيارة الوزير إلى أوسلو إلى 20 مايو»."""
        for after in row[index + 1 : index + _TO_ITS_DAY]:
            if after.kind == "date":
                before = self.sheet.forms[row[index].start - 1]
                later = any(r.category == "masdar" and r.value in cues().words["postpone"] for r in before.readings)
                stretch = later and (after.value.edtf or "").count("/") == 1
                return after if stretch or after.prep in ("to", "until") else None
            if after.kind not in _IN_BETWEEN or after.conj:
                return None
        return None

    def _is_climbed(self, phrase: Phrase) -> bool:
        """«القمة الرابعة التي يتسلقها»: the top of a mountain."""
        near = self.sheet.words[max(phrase.start - _FAR, 0) : phrase.end + _FAR]
        return phrase.value.type == "Summit" and any(stem in word for stem in cues().words["climbing"] for word in near)

    def _is_first_tour(self, phrase: Phrase) -> bool:
        """«في أول جولة آسيوية له»: a journey, where «أول جولة من المفاوضات» are talks."""
        words, behind = self.sheet.words, self.sheet.forms[phrase.start + 1 : phrase.end + _FAR]
        talks = any(r.value in cues().words["talking"] for form in behind for r in form.readings)
        return words[phrase.start - 1] in cues().words["first"] and not talks

    def _is_wanted(self, verb: Phrase, phrase: Phrase) -> bool:
        """Whether «دعا» is to call for: behind it stands إلى, and no person whom one invites to it."""
        if verb.lemma not in cues().words["invite"]:
            return True
        return phrase.prep == "to" or any(
            self.sheet.word(at) in cues().words["towards"] for at in range(verb.end, phrase.start)
        )

    def _is_untrue(self, phrase: Phrase) -> bool:
        """«لا صحة للأنباء عن …»."""
        near = self.sheet.words[max(phrase.start - 6, 0) : phrase.start + 1]
        untrue = cues().words["untrue"]
        return any(f"{word} {following}" in untrue for word, following in pairwise(near))

    def _is_denied_news(self, row: list[Phrase], index: int) -> bool:
        """«نفى المصدر الأنباء التي تحدثت عن زيارة …»."""
        words = cues().words
        verb = next((p for p in reversed(row[max(index - 8, 0) : index]) if p.lemma in words["deny"]), None)
        if verb is None or verb.kind not in ("verb", "participle", "masdar"):
            return False
        return not words["news"].isdisjoint(self.sheet.words[verb.end : row[index].start])

    def _is_pursued(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«أكدا مواصلة التشاور بين البلدين»: to go on with talks is an aim, no meeting."""
        before = row[index - 1] if index else None
        if phrase.value.type != "Meeting" or before is None or before.end != phrase.start or phrase.prep != "*":
            return False
        return before.kind == "masdar" and before.lemma in cues().words["pursue"]

    def _is_topic(self, draft: EventDraft, occasion: Occasion) -> bool:
        """«ملف المفاوضات الأمريكية الإيرانية»: talks that go on somewhere, of which nothing but the two states is said."""
        told = draft.when or draft.place or draft.host or draft.status == "planned" or draft.coming
        plain = occasion.definite and bool(occasion.names) and all(name.kind == "nisba" for name in occasion.names)
        # «أكدت روسيا أن المفاوضات بين باكو ويريفان مستمرة»
        plain = plain or (
            occasion.definite and not occasion.names and occasion.lemma in cues().words["talks_that_go_on"]
        )
        return plain and not told and occasion.ordinal is None and not draft.done

    def _is_possible(self, phrase: Phrase) -> bool:
        """«تدرس الدوحة إمكانية استضافة قمة», «فكرة عقد مؤتمر»: it may be, and is no more than that."""
        start = max(phrase.start - 3, 0)
        return not cues().words["possible"].isdisjoint(self.sheet.words[start : phrase.start])

    def _is_of_a_body(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«الجمعية العامة للأمم المتحدة في دورتها الـ79», «بدورتها»: the session of a body beside which others may meet."""
        before = row[index - 1] if index else None
        in_session = phrase.suffix and phrase.lemma in cues().words["session"] and phrase.prep in ("in", "b")
        apart = phrase.prep == "in"
        if not in_session or before is None or before.kind != "organization" or before.end != phrase.start - apart:
            return False
        return not sides_of([before])  # «تلتئم اللجنة المشتركة بين … و… في دورتها التاسعة»

    def _is_between(self, phrase: Phrase, row: list[Phrase], index: int) -> bool:
        """«بدأت المباحثات بين اليونان ومصر»: definite, yet who meets is said right behind it."""
        if phrase.value.type not in ("Meeting", "PhoneCall", "Signing", "Summit"):
            return False
        for at in range(index + 1, min(index + 4, len(row))):
            after = row[at]
            if after.prep == "between":
                return len(coordinated(row, at, len(row))) > 1 or after.features.get("number") == "dual"
            if after.kind not in ("nisba", "date", "place"):
                return False
        return False

    def _put_off_to(self, around: list[Clause]) -> Phrase | None:
        """«تأجلت الزيارة إلى مطلع ديسمبر»: the new date of what is put off, if one is told."""
        for clause in around:
            if clause.lemma in cues().words["postpone"] and not clause.negated:
                for date in clause.dates:
                    near = self.sheet.words[clause.head.end : date.start]
                    if (
                        date.prep in ("to", "until", "of")
                        or not cues().words["its_time"].isdisjoint(near)
                        or (date.value.edtf or "").count("/") == 1
                    ):
                        return date
        return None

    @staticmethod
    def _new_day(date: Phrase) -> When:
        """The end of «من أبريل إلى سبتمبر», which is no stretch here."""
        edtf = date.value.edtf or ""
        later = edtf.partition("/")[2] if not date.prep else ""
        return When(later, date.value.basis) if later else date.value

    def _met_nobody(self, draft: EventDraft) -> bool:
        """«عقب لقائه»: a meeting of one, of which nothing else is told."""
        alone = draft.type == "Meeting" and len(self._actors(draft)) < 2 and draft.ordinal is None
        return alone and draft.place is None and draft.when is None

    @staticmethod
    def _is_of_one_body(draft: EventDraft, clause: Clause | None) -> bool:
        """«عقد وزراء خارجية رابطة آسيان اجتماعا في بانكوك»: those of one body or region meet."""
        if draft.type != "Meeting" or clause is None or clause.lemma not in cues().words["hold"] or clause.negated:
            return False
        one = draft.participants[0] if len(draft.participants) == 1 else ""
        many = any(
            p.kind == "title" and p.features.get("number") == "plural"
            for p in (*clause.subject, *clause.object, *clause.oblique("*"))
        )
        return one.startswith(("organization:", "region:")) and many and (draft.place or draft.when) is not None

    @staticmethod
    def _sits(draft: EventDraft, clause: Clause | None) -> bool:
        """«يعقد الاتحاد الأفريقي جلسة استثنائية في أكرا غدا»: a body that sits somewhere, on a day that is told."""
        if draft.type != "Meeting" or clause is None or clause.kind != "verb" or clause.negated:
            return False
        holds = clause.lemma in cues().words["hold"] and any(p.kind == "organization" for p in clause.subject)
        one = len(draft.participants) == 1 and draft.participants[0].startswith("organization:")
        return holds and one and draft.place is not None and draft.when is not None


_TO_ITS_DAY = 5
"""Behind how many phrases the new day of what is put off may stand."""
_FAR = 5
"""How many words from an event's noun the words may stand that make something else of it."""
_IN_BETWEEN = frozenset({"place", "state", "nisba", "participle", "title", "person", "organization"})
"""What may stand between what is put off and its new day."""
