"""Statements: who said what, in which manner, and which part of the text is what was said.

A statement is a reporting verb, participle or verbal noun with its speaker («وأكد السفير أن», «مشيرا إلى», «إعرابه عن»), a source phrase
(«بحسب …», «وفق ما ذكرته …») or a headline before its colon («خبيرة: …»).
"""

from __future__ import annotations

from typing import Any

from caspian_relations.arabic.tokens import Judged
from caspian_relations.model import Money
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import COMMAS, Complement, complement_at, find_complement, that_within
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.around import is_its_estimate, is_put_at
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.statements.answers import answered, is_first_person
from caspian_relations.reading.statements.attribution import Attribution
from caspian_relations.reading.statements.headlines import Headlines
from caspian_relations.reading.statements.said_in_passing import SaidInPassing, governs, is_done
from caspian_relations.reading.statements.sources import Sources
from caspian_relations.reading.statements.speakers import (
    SPEAKERS,
    Speaker,
    agrees,
    is_human,
    is_passive,
    speaker_at,
    speaker_of,
)
from caspian_relations.reading.statements.speakers_before import speaker_before
from caspian_relations.reading.statements.that_topics import (
    asks_readers,
    is_impersonal,
    is_prayer,
    relates_to,
    topic_of_that,
)
from caspian_relations.reading.statements.told_before import does_more, quoted_before, told_before

__all__ = ["Statements"]

_FAR, _NEAR = 40, 8
"""How far from the verb its complementizer may stand, behind a named speaker and without one."""
_NEAR_MONEY = 5
"""How far behind «تعهد ب» the sum may stand."""
_ANYTHING: Any = {"needs": ["object"]}
_FEW = 4
"""How many tokens may stand between a speaker and «أن» where what was said may also stand before."""
_SOMEBODY = frozenset({"person", "title", "organization"})
_OTHERS = frozenset({"state", "party", "organization", "place", "people"})


class Statements:
    """The statements of one text, clause by clause."""

    def __init__(self, resolver: Resolver) -> None:
        self.ledger = Attribution(resolver)
        self.sources = Sources(self.ledger)
        self.headlines = Headlines(self.ledger)
        self.nouns = SaidInPassing(self.ledger, self.sources)
        self.sheet = resolver.sheet
        self.words = self.ledger.words

    @property
    def made(self) -> list[StatementDraft]:
        """All statements so far, in the order of the text."""
        return self.ledger.made

    def from_headline(self, row: list[Phrase], sentence: Sentence) -> None:
        """«خبيرة: …» at the beginning of a headline."""
        self.headlines.from_headline(row, sentence)

    def from_sources(self, row: list[Phrase], sentence: Sentence, taken: set[int]) -> None:
        """The source phrases of a sentence whose clauses have been read."""
        self.sources.from_sources(row, sentence)

    def from_clause(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """The statements of one clause: one for each speaker («رحب الجانبان» is two)."""
        self.ledger.enter(sentence)
        head = clause.head
        verb = head.features.get("speech") or self.words["speech"].get(clause.lemma)
        if clause.kind == "masdar":
            verb = verb or self.words["masdar_manner"].get(clause.lemma) or self.nouns.manner(head)
        within = clause.antecedent is not None or self.sheet.word(head.start - 1) in cues().words["relative"]
        main = not within or not self.ledger.actor  # «دشن السد في احتفال حضره رئيسان. وقال»
        quoted = self.ledger.is_quoted(head.first)
        if verb is None and clause.kind == "verb" and not self.ledger.open and clause.subject and main and not quoted:
            self.ledger.actor = [p for p in clause.subject if p.kind in SPEAKERS and not _is_his_land(p)]
        if verb is None and clause.kind == "verb" and self.ledger.open and clause.subject:
            self.ledger.inner = [phrase for phrase in clause.subject if phrase.kind in SPEAKERS]
            self.ledger.inner_gender = head.features.get("gender")
        if verb is None and clause.kind == "verb" and not self.ledger.open and clause.object and not clause.subject:
            asked = [phrase for phrase in clause.object if phrase.kind in ("person", "title")]
            if head.features.get("voice") == "passive" and asked:
                self.ledger.actor = asked  # «سُئل الوزير عن القرار، فأجاب أن»
        if verb is None and clause.kind == "verb" and not self.ledger.open and head.conj == "ف" and not clause.subject:
            topic = self._topic(clause, row)  # «أما الرئيس فغاب عن القمة، ونفى …»
            self.ledger.actor = topic.phrases if topic is not None else self.ledger.actor
        if verb is None:
            return self.sources.published(clause, row, sentence)
        self.ledger.row, self.ledger.index = row, clause.index
        if clause.kind == "verb":
            return self._from_verb(clause, row, sentence, verb)
        if clause.kind == "participle":
            return self.nouns.from_participle(clause, row, sentence, verb)
        if clause.kind == "masdar":
            return self.nouns.from_masdar(clause, row, sentence, verb)
        return []

    def _from_verb(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        head, sheet = clause.head, self.sheet
        if sheet.word(head.start - 1) in self.words["extent"]:
            return []  # «على حد وصفه»
        if clause.lemma in cues().words["end"] and any(phrase.kind == "event" for phrase in clause.subject[:1]):
            return []  # «اختتمت القمة الأولى «…»»
        if head.start == self.ledger.relayed_to and "masdar" in sheet.forms[head.start].categories:
            return []  # «ونقلت صحيفة عن الوزير نفيه وجود خلاف»
        about = clause.antecedent.kind if clause.antecedent is not None else ""
        back = any(phrase.kind == "pronoun" for phrase in clause.oblique("to", "إلى"))
        if about == "event" and back and clause.lemma in cues().words["invite"]:
            return []  # «القمة التي دعا إليها الرئيس»
        cue = self.sources.cue_before(head.start)
        if cue is None and self.words["verbs"].get(clause.lemma, {}).get("source"):
            told = self.sources.what_was_told(clause, row, sentence)
            if told:
                return told
        if is_first_person(sheet, head):
            return answered(self.ledger, clause, sentence, verb)
        if (clause.negated and cue is None) or clause.tense == "future" or head.features.get("person", "3") != "3":
            return []
        if not self._agrees(head):
            return []
        if sheet.word(head.start) in self.words["let_them"] and not sheet.is_word(head.start - 1):
            return []  # «دعوا الأمم المتحدة تعمل»
        if sheet.word(head.start - 1) in self.words["or"] and "masdar" in sheet.forms[head.start].categories:
            return []  # «لا يستطيع تأكيد أو نفي التقارير»
        if asks_readers(sheet, head, sentence) or is_prayer(sheet, head.end) or is_impersonal(sheet, head):
            return []
        if is_passive(sheet, head):
            quotes = self.words["verbs"].get(clause.lemma, {}).get("source") and cue is None
            off = Complement("عن", head.end)  # «ونُقل عن مسؤول قوله»
            return self.sources.relayed(clause, None, sentence, verb, off, unsaid=True) if quotes else []
        earlier = self._earlier(clause, row)
        if head.features.get("tense") == "imperative" or (earlier is None and self._unreal(head.start)):
            return []
        if clause.lemma in self.words["spoken"] and not cues().words["by_phone"].isdisjoint(
            sheet.words[head.end : min(head.end + 8, sentence.end)]
        ):
            return []  # «تحدث الرئيس هاتفيا مع نظيره»: a call
        if clause.lemma in self.words["spoken"] and self.ledger.open and not head.conj and clause.antecedent is None:
            drafts, ahead_of_it = self.ledger.open[-1][0], speaker_before(sheet, clause)
            if ahead_of_it is not None and drafts.evidence[0][0] <= ahead_of_it.span[0] < drafts.evidence[0][1]:
                return []  # «ورجح خبراء تحدثوا للصحيفة حدوث …»
        told_twice = clause.lemma in self.words["plain"] and sheet.word(head.end) in self.words["therein"]
        if (
            (told_twice or sheet.forms[head.start].text in self.words["saying"])
            and self.ledger.open
            and self.ledger.open[-1][1].content > head.start
        ):
            return []  # «ومضى السفير يقول إن», «أدلى بحديث قال فيه إن»
        if self.ledger.open and self.ledger.in_quotation(head.start):
            return []  # what is said in quotation marks is one statement
        speaker = speaker_at(sheet, row, clause.index + 1, head.end, sentence.end, head)
        if (speaker is None or speaker.nobody) and cue is None and clause.antecedent is None:
            told = self.sources.told_so(clause, row, sentence, verb)
            if told:
                return told
        ahead = speaker_before(sheet, clause) if cue is None and clause.antecedent is None else None
        if (
            ahead is not None
            and sheet.word(head.end) in self.words["therein"]
            and self.ledger.giver(clause) is not None
        ):
            ahead = None  # «نشرت المجلة مقالا للرئيس أكد فيه أن»
        names_itself = ahead is not None and (bool(ahead.phrases) or clause.lemma in self.words["addressing"])
        if ahead is not None and ahead.end == head.start and names_itself:
            # «إيران تتهم إسرائيل»: who stands before the verb speaks, not who stands behind it
            speaker = None
        if ahead is not None and ahead.end == head.start and self._is_object(clause, row, ahead):
            return []
        if speaker is not None and speaker.nobody:
            before = None if cue is not None else speaker_before(sheet, clause)
            if (before is None or before.nobody) and not self._speaks_of_that(clause, speaker):
                return []
            speaker = None
        if cue is not None:
            return self.sources.clause(clause, speaker, sentence, cue)
        if (
            speaker is None
            and (ahead is None or ahead.end != head.start)
            and "object" not in self.words["verbs"].get(clause.lemma, _ANYTHING).get("needs", _ANYTHING["needs"])
            and self._thing_speaks(head.end, sentence)
        ):
            return []
        topic = self._topic(clause, row) if head.conj == "ف" else None
        if topic is not None and speaker is not None:
            if self._speaks_of_another(clause, topic, speaker):
                speaker = None
            else:
                topic = None
        if self._of_a_thing(clause) or (speaker is None and is_its_estimate(sheet, head)):
            return []
        relative = clause.antecedent is not None or sheet.word(head.start - 1) == "ما"
        if relative and sheet.word(head.start - 2) in self.words["beside"]:
            return []  # «مقارنة مع ما أورده المصرف»
        before = None
        if speaker is None:
            before = topic or (None if relative else ahead)
            if before is not None and before.nobody:
                return []
        if speaker is None and not relative and cue is None:
            spoken_of = topic_of_that(self.ledger, clause)
            if spoken_of is not None and spoken_of.nobody:
                return []
            before = before or spoken_of
        before = before or (earlier if speaker is None else None)
        named = speaker or before
        therein = sheet.word(head.end) in self.words["therein"] and clause.antecedent is not None  # «تقريرا توقع فيه …»
        tells = clause.antecedent is not None and clause.antecedent.kind in SPEAKERS and relates_to(sheet, clause)
        if relative and speaker is None and not (therein or tells):
            return []
        rule = self.words["verbs"].get(clause.lemma, {})
        if rule.get("needs") == []:
            return []  # «التصريحات التي أدلى بها الوزير»
        if any(is_done(sheet, rule, at) for at in (self._behind_him(speaker) if speaker is not None else (head.end,))):
            return []
        agency = speaker or (ahead if not relative else None)
        beside = {sheet.word(head.end), sheet.word(agency.end)} if agency is not None else set()
        if rule.get("source") and agency is not None and not beside.isdisjoint(self.words["from_him"]):
            return self.sources.of_him(clause, agency, sentence, verb)
        after = speaker.end if speaker is not None else head.end
        if is_prayer(sheet, after):
            return []  # «ودعا الشيخ فلان الله أن»
        resumed = bool(head.suffix) or self._takes_up(head.end)
        if speaker is not None and not resumed and self._antecedent_speaks(clause, speaker):
            speaker = named = None
            after = head.end
        mouth = self.sources.mouthpiece(after, row, sentence) if not relative else None
        if mouth is not None:  # «رحبت كينيا، على لسان وزير خارجيتها فلان، ب»
            speaker = named = mouth
            after = mouth.end
        complement: Complement | None
        if resumed and rule.get("resumed") is False and sheet.word(head.start - 1) in cues().words["relative"]:
            return []  # «الحياد الذي اعترفت به الجمعية العامة»
        if relative and resumed and rule.get("near"):
            return []  # «ما ذهبت إليه الوزيرة»
        if relative and resumed and speaker is not None and rule.get("needs") != []:
            complement = find_complement(sheet, after, sentence.end, None)
        else:
            reach = _FAR if named is not None else _NEAR
            complement = find_complement(sheet, after, sentence.end, rule.get("needs"), reach)
        if complement is None and sheet.word(after) in rule.get("of", ()):
            complement = Complement("object", after)  # «كشفت الوزارة تفاصيل الخطة»
        weak = complement is None or complement.kind not in ("that", "quote", "saying")
        far = complement is not None and complement.kind == "that" and complement.content - after > _FEW
        if far and quoted_before(sheet, clause, sentence):  # «"…"، يقول المحلل في المعهد، غير أنه ينبه إلى أن»
            weak = True
        if weak and speaker is not None and not head.conj and "quote" in rule.get("needs", ["quote"]):
            complement = told_before(sheet, clause, row, speaker, sentence) or complement
        silent = weak and speaker is None and not head.conj and bool(self.ledger.speaker)
        if silent and clause.lemma in self.words["tells_after"] and quoted_before(sheet, clause, sentence):
            complement = Complement("before", sentence.start)  # «"…"، يجيب ضاحكا، مضيفا أن»
        if complement is None and speaker is not None and self._takes_up(head.end) and not rule.get("near"):
            complement = Complement("", speaker.end)
        as_said = speaker is not None and sheet.word(head.start - 1) in self.words["also"]
        if as_said and speaker is not None and does_more(sheet, speaker.end, sentence):
            as_said = False
        nothing = complement is None or complement.kind == ""  # «…، كما أوضح الوزير أمس.»
        if nothing and speaker is not None and as_said and sheet.mark(head.start - 2) in ("،", ","):
            return self.sources.clause(clause, speaker, sentence, head.start - 1)  # «…، كما قال الوزير.»
        if complement is None:
            if named is not None and not relative and not self.ledger.open:
                self.ledger.actor = [phrase for phrase in named.phrases if phrase.kind in SPEAKERS]
            return []  # «وترى الباحثة غير ذلك. فهي تقول إن»: it is she who goes on
        given = sheet.word(head.end) in self.words["therein"] and self.ledger.giver(clause) is not None
        if (
            named is None
            and not relative
            and not given  # «مكالمة من الأمين العام، حثه فيها على»
            and (
                (rule.get("explicit") and complement.kind != "that" and not self._goes_on(clause))
                or (self._impersonal(clause) and not self._goes_on(clause))
            )
        ):
            return []
        alone = named is None and clause.antecedent is None and not (head.conj or self.ledger.open or self.ledger.actor)
        if alone and rule.get("explicit") and not relative:
            return []  # «أبرز ما في الجدول: …»
        if rule.get("near") and complement.content - after > (2 if rule["near"] is True else rule["near"]):
            return []
        beside_it = clause.antecedent is not None or sheet.word(head.start - 1) in self.words["meanwhile_is"]
        if clause.lemma in self.words["spoken"] and beside_it and self._closes(head, complement):
            return []  # «وذكر الوزير، الذي كان يتحدث للصحفيين، أن»
        if named is None and not relative and self._aside(clause, complement, sentence):
            return []
        if clause.lemma in self.words["invitations"] and self._invites(clause, after, sentence):
            self.ledger.close(head.start, named)
            if named is not None and not self.ledger.open:  # «دعا الضيف نظيره إلى زيارة بلاده، ورأى أن»
                self.ledger.actor = [phrase for phrase in named.phrases if phrase.kind in SPEAKERS]
            return []
        if "objects" in rule and not governs(self.sheet, rule["objects"], after, sentence):
            return []
        if rule.get("source"):
            agency = named if speaker is not None or sheet.word(head.start - 1) in self.words["past"] else None
            return self.sources.relayed(clause, agency, sentence, verb, complement)
        if clause.lemma in self.words["pledging"] and self._pays(complement, sentence):
            return []
        if clause.lemma in self.words["closing"] and complement.kind == "quote" and complement.content - after > 2:
            return []  # «اختتم قادة المنظمة قمتهم تحت شعار "…" باعتماد إعلان»
        if before is not None and self._own_view(clause, before):
            return []
        deems = clause.lemma in cues().words["deem"]
        if deems and speaker is not None and speaker.phrases and self._is_deemed(speaker.end):
            return []
        return self.ledger.tell(clause, named, complement, sentence, verb, aside=relative and speaker is not None)

    def _behind_him(self, speaker: Speaker) -> tuple[int, ...]:
        """The tokens at which what a speaker does something to may stand: behind him, or «الوزارة | الرقابة» behind a noun with the article."""
        noun = speaker.phrases[0] if len(speaker.phrases) == 1 else None
        closed = noun is not None and noun.kind in ("party", "organization")
        if noun is None or not closed or not self.sheet.word(noun.start).startswith("ال"):
            return (speaker.end,)
        return noun.start + 1, speaker.end

    def _of_a_thing(self, clause: Clause) -> bool:
        """«نفت الأنباء التي تحدثت عن الانسحاب»: a relative clause about a definite noun that is nobody."""
        head, sheet = clause.head, self.sheet
        whose = clause.antecedent
        if sheet.word(head.start - 1) not in cues().words["relative"] or head.suffix:
            return False
        if whose is not None and whose.end >= head.start - 1:
            return False
        noun = sheet.forms[head.start - 2]
        reading = noun.readings[0] if noun.readings else None
        things = reading is not None and reading.article and reading.features.get("number") == "plural"
        return things and head.features.get("number") == "singular" and not is_human(noun)

    def _antecedent_speaks(self, clause: Clause, speaker: Speaker) -> bool:
        """«الوزير الذي وصف كينيا بأنها شريك», «نظيره الذي دعا بلادنا إلى»: behind a verb of what one does to another stands that other."""
        who = clause.antecedent
        if who is None or who.kind not in _SOMEBODY or clause.lemma not in self.words["of_another"]:
            return False
        return bool(speaker.phrases) and speaker.phrases[0].kind in _OTHERS

    def _closes(self, head: Phrase, complement: Complement) -> bool:
        """Whether a comma closes the relative clause of `head` before what was said."""
        sheet = self.sheet
        return any(sheet.mark(at) in COMMAS for at in range(head.end, complement.content))

    def _speaks_of_that(self, clause: Clause, object_: Speaker) -> bool:
        """«وعزا ذلك إلى», «ونفى ذلك»: the demonstrative behind the verb is what whoever spoke last speaks of."""
        sheet = self.sheet
        that = sheet.word(object_.start) in self.words["this"] and complement_at(sheet, object_.end) != "that"
        spoken = self.ledger.open or self.ledger.speaker or self.ledger.described
        return that and clause.head.conj == "و" and bool(spoken)

    def _is_object(self, clause: Clause, row: list[Phrase], ahead: Speaker) -> bool:
        """«يغطي الصندوق ثمن الكميات»: a noun that may be a verb behind the subject of the verb before is what that one does it to."""
        if clause.index < 2 or not ahead.phrases or clause.head.features.get("tense") != "past":
            return False
        subject, verb = row[clause.index - 1], row[clause.index - 2]
        acts = verb.kind == "verb" and verb.lemma not in cues().words["auxiliary"]
        return acts and verb.end == subject.start and subject in ahead.phrases

    def _agrees(self, head: Phrase) -> bool:
        """«تذكّر المخططون أن», «كنت تحدثت»: whether the verb is in the third person, and of those behind it."""
        sheet = self.sheet
        several = (
            sheet.word(head.end).startswith("ال")
            and sheet.word(head.end).endswith("ون")
            and is_human(sheet.forms[head.end])
        )
        she = head.features.get("gender") == "feminine" and head.features.get("number") == "singular"
        return not (several and she) and sheet.word(head.start - 1) not in self.words["myself"]

    def _pays(self, complement: Complement, sentence: Sentence) -> bool:
        """«تعهدت ألمانيا باستثمار مليار يورو»: money that is promised, which is done and not said."""
        if complement.kind != "ب":
            return False
        built = self.sheet.built
        near = (
            built.get(at) for at in range(complement.content + 1, min(complement.content + _NEAR_MONEY, sentence.end))
        )
        return any(isinstance(getattr(phrase, "value", None), Money) for phrase in near)

    def _own_view(self, clause: Clause, before: Speaker) -> bool:
        """«أن بلاده تتوقع …»: the speaker speaks for his country; no second statement."""
        ahead = self.sheet.forms[before.start - 1].read("particle") if before.start else None
        if ahead is None or ahead.features.get("subordinator") != "yes":
            return False
        return clause.head.features.get("tense") == "present" or any(phrase.suffix for phrase in before.phrases)

    def _is_deemed(self, at: int) -> bool:
        """«تعتبر جورجيا دولة عبور»: an indefinite noun behind who would deem says what that one is deemed."""
        forms, hits = self.sheet.forms, self.sheet.hits
        if at + 1 >= len(forms) or at in hits or at + 1 in hits or not forms[at].readings:
            return False
        reading, following = forms[at].readings[0], forms[at + 1].readings[:1]
        plain = not (reading.article or reading.prep or reading.conj or reading.suffix)
        construct = bool(following) and bool(following[0].article or following[0].suffix) and not following[0].prep
        return plain and reading.category in ("noun", "common", "adjective", "masdar") and not construct

    def _thing_speaks(self, at: int, sentence: Sentence) -> bool:
        """«تشير التقديرات إلى», «كشف الستار عن»: a definite noun for a thing stands in the speaker's place; not «لفت النظر إلى»."""
        if at >= sentence.end or self.sheet.word(at) in self.words["attention"] or at in self.sheet.hits:
            return False
        readings = self.sheet.forms[at].readings
        if not readings or not readings[0].article or readings[0].prep or readings[0].conj:
            return False
        return readings[0].category in ("noun", "common", "masdar", "participle", "unit") and not is_human(
            self.sheet.forms[at]
        )

    def _takes_up(self, at: int) -> bool:
        """Whether a preposition with a pronoun follows the verb of a relative clause: «ما رحبت به واشنطن»."""
        return at < len(self.sheet.forms) and _TAKES_UP[self.sheet.forms[at]]

    def _goes_on(self, clause: Clause) -> bool:
        """Whether the same speaker goes on: «رحب بالخطوة واعتبرها «ثمرة …»», «يرى أن …، لكنه يستبعد …», «يشكك في …، ويتوقع أن»."""
        head = clause.head
        if is_put_at(self.sheet, head):
            return False  # «…، ويقدر حجم التجارة بملياري دولار»
        if clause.lemma in self.words["outright"] and head.conj == "و":
            return bool(self.ledger.open or self.ledger.actor or self.ledger.speaker or self.ledger.described)
        if self._goes_on_now(clause):
            return True
        if not (self.ledger.open or self.ledger.actor):
            return False
        if self._is_next(head.start):
            return True
        if clause.lemma in self.words["of_it"] and head.conj == "و" and head.suffix:
            return True
        if self.sheet.word(head.start - 1) in cues().words["but_he"]:
            return True
        if not self.ledger.open:
            return False  # «زار الوزير طوكيو، ويقدر حجم التجارة بـ»
        before = self.sheet.forms[self.ledger.open[-1][2]].read("verb")
        joined = head.conj == "و" and self.sheet.mark(head.start - 1) in COMMAS
        return joined and before is not None and before.features.get("tense") == head.features.get("tense") == "present"

    def _goes_on_now(self, clause: Clause) -> bool:
        """«ويقول فلان إن …. ويلفت إلى أن»: behind what somebody said in the sentence before, told in the present, one verb more of pointing out."""
        ledger, head = self.ledger, clause.head
        points = (
            clause.lemma in self.words["pointing"] and head.conj == "و" and complement_at(self.sheet, head.end) == "إلى"
        )
        if not points or ledger.open or not ledger.told_now or ledger.before is None or len(ledger.speaker) != 1:
            return False
        near = ledger.made[-1].evidence[0][0] >= self.sheet.tokens.starts[ledger.before.start]
        return near and ledger.speaker[0].startswith("person:")

    def _unreal(self, at: int) -> bool:
        """Whether the words before the verb make it wished or supposed: «من المقرر أن يعلن», «إذا أكدت», «دون أن يذكر»."""
        before = self.sheet.words[at - 1]
        if before.removeprefix("و") not in self.words["irrealis"]:
            return False
        pair = f"{self.sheet.words[at - 2]} {before}".removeprefix("و")
        return pair not in self.words["real"] and not (self._is_next(at) and self._followed(at))

    def _is_next(self, at: int) -> bool:
        """«قبل أن يلفت», «إلى أن انتقد»: whether what is told before the verb at token `at` says that it came next."""
        words = self.sheet.words
        return f"{words[at - 2]} {words[at - 1]}".removeprefix("و") in self.words["afterwards"]

    def _followed(self, at: int) -> bool:
        """«شكر ضيفه قبل أن يكرر أن»: whether the verb of the clause before is in the past, and not denied: then so is what followed."""
        verbs = [at for at in range(self.ledger.index) if self.ledger.row[at].kind == "verb"]
        if not verbs:
            return False
        before = self.ledger.row[verbs[0] - 1] if verbs[0] else None
        denied = before is not None and before.features.get("negation") == "yes"
        told = that_within(self.sheet, at + 1, len(self.sheet.forms)) is not None
        return told and self.ledger.row[verbs[0]].features.get("tense") == "past" and not denied

    def _earlier(self, clause: Clause, row: list[Phrase]) -> Speaker | None:
        """«سبق للوزير أن أعلن أن …»: he said so, and not long ago."""
        if clause.index < 3 or row[clause.index - 3].lemma not in self.words["preceded"]:
            return None
        who, that = row[clause.index - 2], row[clause.index - 1]
        said = who.kind in SPEAKERS and who.prep == "of" and that.kind == "particle" and that.end == clause.head.start
        return speaker_of([who]) if said else None

    def _impersonal(self, clause: Clause) -> bool:
        """«يتوقع أن», «ويُذكر أن»: a present without a subject that speaks for nobody."""
        return (
            clause.head.features.get("tense") == "present"
            and clause.lemma in self.words["impersonal"]
            and clause.head.features.get("gender") == "masculine"
            and clause.antecedent is None
            and self.sheet.word(clause.head.start - 1) not in cues().words["but_he"]
        )

    def _aside(self, clause: Clause, complement: Complement, sentence: Sentence) -> bool:
        """«مسؤول، تحدث بشرط عدم كشف هويته، إن»: a clause about an indefinite noun, not what that noun says."""
        head = clause.head
        ahead = self.sheet.word(head.start - 1)
        if head.conj or head.start == sentence.start or ahead in self.words["coordinators"] | self.words["irrealis"]:
            return False
        return complement.content - head.end > 2

    def _invites(self, clause: Clause, after: int, sentence: Sentence) -> bool:
        """«دعا نظيره إلى زيارة بلاده»: an invitation, no statement."""
        purposes = self.words["purposes"]
        stop = min(after + 14, sentence.end)
        for at in range(after, stop):
            word = self.sheet.word(at)
            if word == "الي":
                hit = self.sheet.hits.get(at + 1)
                there = bool(clause.object) and hit is not None and hit.kinds == {"place"}  # «يدعو الرئيس … إلى باريس»
                return there or self.sheet.word(at + 1) in purposes
            if f"{word} {self.sheet.word(at + 1)}" in purposes:
                return True  # «دعا نظيره للقيام بزيارة»
            if (word in purposes and word.startswith("لل")) or (word in purposes and word[:2] in ("لز", "لح")):
                return True
        return False

    def _topic(self, clause: Clause, row: list[Phrase]) -> Speaker | None:
        """«أما ميريدوف فذكر أن»: the speaker between أما and ف."""
        for phrase in reversed(row[max(clause.index - 12, 0) : clause.index]):
            if (
                phrase.kind in SPEAKERS
                and not phrase.prep.strip("*")
                and self.sheet.word(phrase.start - 1) in self.words["topic"]
            ):
                return Speaker(
                    [phrase], phrase.start - 1, phrase.end, (self.sheet.tokens.starts[phrase.start - 1], phrase.last)
                )
        for at in range(clause.head.start - 1, max(clause.head.start - 5, -1), -1):
            if self.sheet.word(at) in self.words["topic"] and is_human(self.sheet.forms[at + 1]):
                return Speaker([], at + 1, clause.head.start, self.sheet.span(at, clause.head.start))
        return None

    def _speaks_of_another(self, clause: Clause, topic: Speaker, behind: Speaker) -> bool:
        """«أما الوزيرة فوصفت الزيارة بالتاريخية»: who stands behind the verb is spoken of; «أما كينيا فدعا رئيسها إلى» is not so."""
        if clause.lemma not in self.words["of_another"] | self.words["addressing"] or not topic.phrases:
            return False
        she, own = clause.head.features.get("gender") == "feminine", any(phrase.suffix for phrase in behind.phrases)
        return not own and all(
            agrees(clause.head, phrase) and (she or phrase.kind in ("person", "title")) for phrase in topic.phrases
        )


def _is_his_land(phrase: Phrase) -> bool:
    """«وعما إذا كانت بلاده ستنضم، أجاب»: his country is not who answers."""
    return phrase.kind == "party" and phrase.features.get("kind") == "state" and bool(phrase.suffix)


_TAKES_UP = Judged(
    lambda form: any(
        reading.category == "preposition" and bool(reading.suffix or reading.features.get("pronoun"))
        for reading in form.readings
    )
)
