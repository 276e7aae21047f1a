"""Whether an amount is aimed at or expected: «سيبلغ», «يعتزم بلوغ», «أن يصل إلى», «بحلول 2030», «رفع التبادل إلى»."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from caspian_relations.reading.desk.cues import Cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.around import SIZE, Around
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["Ahead"]


_EXPECTS = 4
"""How many phrases before «أن» the verb of expecting and its subject may stand."""
_DENIED = 6
"""How many phrases before what is denied the verb may stand."""


class Ahead:
    """Tells what is to be from what is."""

    sheet: Sheet
    _words: Cues

    def is_ahead(self, around: Around, words: Marks) -> bool:
        """Whether the amount is aimed at or expected: «سيبلغ», «يعتزم بلوغ», «أن يصل إلى», «بحلول 2030», «رفع التبادل إلى»."""
        row, index = around.row, around.index
        start, end = row[around.left].start, row[around.index].start
        if words.has("ahead", start, row[around.right - 1].end) or self._is_purpose(around):
            return True
        verb = row[around.verb] if around.verb is not None else None
        if (
            verb is not None
            and around.noun is not None
            and verb.start == around.noun.at
            and self._follows_goods(around)
        ):
            verb = self._main_verb(around)  # «تستعد كينيا لرفع كميات الخام التي تضخها إلى …»
        if verb is not None and self._would_follow(around, verb):
            return True
        if verb is not None and verb.features.get("tense") == "past" and "seen" in self._signs(verb):
            return False  # «شهدت الصادرات زيادة إلى …»: it has come about
        if verb is not None:
            place = around.verb or 0
            if verb.value == "future" or "target" in self._signs(verb):
                return True
            if self.is_unreached(around):
                return True
            if "promised" in self._signs(verb) and verb.features.get("tense") == "past":
                return True  # «وعد», but «تعد» is also «she counts as»
            if self._aims(around) or self._that_it_does(around):
                return True
            if verb.features.get("tense") == "present" and self.sheet.word(verb.start - 1) in self._words.words["may"]:
                return True  # «قد يتجاوز 5 مليارات»
            if any(phrase.features.get("future") == "yes" for phrase in row[max(0, place - 2) : place]):
                return True
            particle = row[place - 1] if place else None
            if (
                particle is not None
                and particle.kind in ("particle", "conjunction")
                and particle.end == verb.start
                and verb.features.get("tense") == "present"
                and particle.lemma in self._words.words["complementizer"]
            ):
                return True
        reaching = verb is not None and "reach" in self._signs(verb) and row[index].prep == "to"
        if reaching and verb is not None and words.has("target", verb.start - 2, verb.start):
            return True  # «من الضروري رفعها إلى ملياري دولار»
        for mark in words.between(start, end):
            if mark.is_verb or ("target" not in mark.signs and "reach" not in mark.signs):
                continue
            if "reach" in mark.signs and self._has_come_out(mark):
                continue
            set_before = "aim" in mark.signs and not mark.article  # «وضعا هدفا يتمثل في الوصول بالتجارة إلى …»
            if "target" in mark.signs and (set_before or verb is None or verb.start < mark.at):
                return True
            if (
                "reach" in mark.signs
                and (verb is None or verb.start < mark.at)
                and (row[index].prep in ("to", "*"))
                and not mark.article
            ):
                return True
        return False

    def _has_come_out(self, mark: Mark) -> bool:
        """«محققا فائضا بقيمة …», «كشف عن زيادة ملحوظة بنسبة …»: a participle of the subject, or a rise with its measure or adjective behind it."""
        forms = self.sheet.forms
        if any(r.category == "participle" and not r.prep and not r.article for r in forms[mark.at].readings[:1]):
            return True
        if "increase" not in mark.signs or mark.article or mark.at + 1 >= len(forms):
            return False
        after = forms[mark.at + 1].readings[:1]
        return any(r.prep == "ب" or (r.category == "adjective" and not r.article) for r in after)

    def _would_follow(self, around: Around, verb: Phrase) -> bool:
        """«خطة لزيادة التجارة لتصل إلى …», «سبل رفع التبادل ليبلغ …»: what would come of what is only planned; not «أسهم في زيادة … ليصل إلى»."""
        forms, words = self.sheet.forms, self._words
        if not any(r.prep == "ل" and r.category == "verb" for r in forms[verb.start].readings):
            return False
        for at in range(around.row[around.left].start, verb.start):
            raises = [r for r in forms[at].readings[:1] if "reach" in words.figures["signs"].get(r.value, ())]
            if any(r.category != "verb" and r.prep == "ل" for r in raises):
                return True
            if raises and self.sheet.word(at - 1) in words.words["ways_to"]:
                return True
        return False

    def is_unreached(self, around: Around) -> bool:
        """«لم تصل بعد إلى مستوى المليار دولار»: what has not come about, where «لم تبلغ سوى» and «لم تتجاوز» tell how much there is."""
        words, verb = self._words.words, around.row[around.verb] if around.verb is not None else None
        if verb is None or verb.lemma not in words["attain"]:
            return False
        if self.sheet.word(verb.start - 1).removeprefix("و") not in words["not_yet"]:
            return False
        return words["except"].isdisjoint(self.sheet.words[verb.end : around.row[around.index].start])

    def _follows_goods(self, around: Around) -> bool:
        """«كميات الغاز التي تصدرها»: whether the verb stands in a relative clause with a pronoun for what is measured."""
        verb, before = around.row[around.verb or 0], around.row[(around.verb or 1) - 1]
        return bool(verb.suffix) and before.kind == "pronoun" and before.lemma in self._words.words["relative"]

    def _main_verb(self, around: Around) -> Phrase | None:
        """The verb of the clause before the relative one in which the amount has its verb."""
        before = around.row[around.left : around.verb or 0]
        return next((phrase for phrase in reversed(before) if phrase.kind == "verb"), None)

    def _is_purpose(self, around: Around) -> bool:
        """«عقدا لتوريد 1.5 مليار متر مكعب»: what is agreed to be done."""
        noun = around.noun
        if noun is None or noun.is_verb or noun.kind not in ("exports", "imports"):
            return False
        if any(r.category == "masdar" and r.prep == "ل" for r in self.sheet.forms[noun.at].readings):
            return True
        about = self.sheet.word(noun.at - 1) in self._words.words["agreed_about"]  # «تفاهم حصل بشأن استيراد …»
        start = around.row[around.left].start
        return about and not self._words.words["agreements"].isdisjoint(self.sheet.words[start : noun.at])

    def has_come_about(self, around: Around) -> bool:
        """«رفع التبادل، الذي بلغ 1.7 مليار دولار في 2024، إلى …»: what a relative clause in the past tells is no aim."""
        if not around.verb:
            return False
        verb, before = around.row[around.verb], around.row[around.verb - 1]
        if verb.features.get("tense") != "past" or SIZE.isdisjoint(self._signs(verb)):
            return False
        return before.kind == "pronoun" and before.lemma in self._words.words["relative"]

    def _signs(self, phrase: Phrase) -> Collection[str]:
        """What the word of a phrase is a sign of."""
        signs: Collection[str] = self._words.figures["signs"].get(phrase.lemma, ())
        return signs

    def _aims(self, around: Around) -> bool:
        """«يستهدف المغرب رفع صادراته إلى …»: a verb of aiming before a word of reaching that looks like a verb."""
        last = around.verb
        if last is None or "reach" not in self._signs(around.row[last]) or around.row[last].conj:
            return False
        return any(
            phrase.kind == "verb" and (phrase.value == "future" or "target" in self._signs(phrase))
            for phrase in around.row[around.left : last]
        )

    def has_been(self, around: Around) -> bool:
        """«تطمح إلى رفعها إلى 50 مليارا، بعدما بلغت 39 مليارا», «وكانت قد وصلت إلى …»: a verb in the past tells of what is, behind an aim."""
        verb = around.row[around.verb] if around.verb is not None else None
        if verb is None or verb.features.get("tense") != "past" or SIZE.isdisjoint(self._signs(verb)):
            return False
        had = self.sheet.word(verb.start - 1).removeprefix("و") in self._words.words["may"]  # «وقد وصل»
        return verb.value != "future" and (had or self.sheet.forms[verb.start].read("masdar") is None)

    def came_next(self, around: Around, previous: FigureDraft | None) -> bool:
        """«بلغ 90 مليونا في 2024، قبل أن يرتفع إلى 150 مليونا»: what followed on something that has come about."""
        if not around.verb or previous is None or previous.status != "held":
            return False
        row, particle = around.row, around.row[around.verb - 1]
        begun = particle.lemma in self._words.words["that_one_does"] and particle.end == row[around.verb].start
        return begun and self.sheet.word(particle.start - 1) in self._words.words["ahead_of_that"]

    def undone(self, around: Around) -> str:
        """«ألغت كندا استثمارا بقيمة …», «تراجعت عن استثمار …»: ``cancelled``; «نفت أن تكون باعت …», «نفت تصدير …»: ``denied``."""
        row, words, verb = around.row, self._words.words, around.verb
        if verb is not None and row[verb].lemma in words["deny"]:
            return "denied"
        behind = row[max(around.left - _DENIED, 0) : around.left]
        if behind and behind[-1].lemma in words["that_one_does"]:  # «نفت الوزارة أن تكون بلادها قد باعت …»
            last = next((phrase for phrase in reversed(behind) if phrase.kind == "verb"), None)
            return "denied" if last is not None and last.lemma in words["deny"] else ""
        if verb is None or around.noun is None or row[verb].value == "future" or row[verb].end > around.noun.at:
            return ""
        off = any(phrase.prep == "about" and phrase.start <= around.noun.at < phrase.end for phrase in row[verb:])
        return "cancelled" if row[verb].lemma in words["call_off"] or (off and self._falls(row[verb])) else ""

    def _falls(self, verb: Phrase) -> bool:
        """Whether a verb may tell of a fall: «تراجع عن» is to give something up."""
        return "down" in self._signs(verb)

    def goes_on_aiming(self, around: Around) -> bool:
        """«تخطط كينيا لاستثمار 5 مليارات، ورفع التجارة إلى …»: a verbal noun that و joins to what is planned, and that looks like a verb."""
        row = around.row
        verb = row[around.verb] if around.verb is not None else None
        if verb is None or verb.conj != "و" or "reach" not in self._signs(verb) or row[around.index].prep != "to":
            return False
        return self.sheet.forms[verb.start].read("masdar") is not None and not verb.suffix

    def is_forecast(self, around: Around) -> bool:
        """«توقعت وكالة الطاقة أن تبلغ الاستثمارات …»: what a body expects of others, before «أن»."""
        row, words, particle = around.row, self._words.words, around.left - 1
        if particle < 2 or row[particle].lemma not in words["that_one_does"] or row[particle].suffix:
            return False
        near = row[max(particle - _EXPECTS, 0) : particle]
        verb = next((phrase for phrase in reversed(near) if phrase.kind == "verb"), None)
        expects = verb is not None and verb.lemma in words["estimates"]
        own = any(reading.suffix for reading in self.sheet.forms[around.noun.at].readings) if around.noun else True
        return expects and not own and any(phrase.kind == "organization" and not phrase.prep for phrase in near)

    def _that_it_does(self, around: Around) -> bool:
        """«من المرتقب أن يمر عبر الممر ما يصل إلى 15 مليون طن»: an earlier verb of the clause, behind a bare «أن»."""
        row, words = around.row, self._words.words["that_one_does"]
        return any(
            verb.kind == "verb"
            and verb.features.get("tense") == "present"
            and particle.lemma in words
            and particle.end == verb.start
            and not particle.suffix
            for particle, verb in pairwise(row[max(around.left - 1, 0) : around.index])
        )
