"""Attribution: whose words they are. The statements told so far, and who is meant by a verb without a subject.

«وأضاف» is whoever spoke last, «مؤكدا» whoever acted in the same sentence, «المصدر ذاته» the source before.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Any

from caspian_relations.arabic.letters import fold, strip_marks
from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.bodies.beyond import government_of
from caspian_relations.reading.bodies.parts import is_medium
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import Complement, meanwhile_at
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.marks import QUOTES, speech_end
from caspian_relations.reading.desk.phrase import Phrase, unfused
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.resolving.titled import Titled
from caspian_relations.reading.statements.authors import note_medium
from caspian_relations.reading.statements.awaited import Awaited
from caspian_relations.reading.statements.called_again import his_body
from caspian_relations.reading.statements.issuers import Issuers
from caspian_relations.reading.statements.remembered import Remembered, gender_of_style
from caspian_relations.reading.statements.speakers import SPEAKERS, Speaker, speaker_of
from caspian_relations.reading.statements.spokesmen import is_spokesman, minister_meant, of_whom_he_tells
from caspian_relations.reading.statements.that_topics import strange_behind

__all__ = ["Attribution"]

_LONGEST_QUOTE = 300
_NESTED = 12
"""How many statements of one sentence may be open at once."""
_FURTHEST = 60
"""How many phrases of what was said are looked at for what it is about."""
_ABOUT = ("state:", "region:", "corridor:", "organization:")


class Attribution:
    """The statements of one text while it is read; the last speaker is remembered for «وأضاف»."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.words: Any = cues().statements
        self.remembered = Remembered(resolver, self.words)
        self.titled = Titled(resolver, self.words)
        self.made: list[StatementDraft] = []
        self.speaker: list[str] = []
        self.described: tuple[int, int] | None = None
        """Where the last unnamed speaker is described."""
        self.earlier: tuple[list[str], tuple[int, int] | None] = ([], None)
        """Whoever had spoken last before this sentence: «المصدر ذاته»."""
        self._sentence = -1
        self._now: Sentence | None = None
        self.before: Sentence | None = None
        """The sentence before this one."""
        self.first = 0
        """Index in `made` of the first statement of this sentence."""
        self.subject_before: list[str] = []
        """Who had acted last when this sentence began."""
        self.open: list[tuple[StatementDraft, Complement, int]] = []
        """Statements of this sentence with what follows their verbs and the token at which they begin."""
        self.actor: list[Phrase] = []
        """The subject of the last clause of this sentence before anyone spoke in it."""
        self.inner: list[Phrase] = []
        self.inner_gender: str | None = None
        """The subject of the last verb within what was said, and the gender of that verb."""
        self._acting: list[str] = []
        """Who did something in a sentence after anyone last spoke."""
        self.row: list[Phrase] = []
        self.index = 0
        """The phrases of this sentence and the place of the verb that is being read."""
        self.told_beside: list[str] = []
        """Who was last named as a source behind what it says: «…، حسب بيان للوزارة»."""
        self.relayed_to = -1
        """The token after whoever an agency quotes: «نقلت وكالة عن مسؤول | قوله»."""
        self.told_now = False
        """Whether the last verb of saying was in the present: «يقول»."""
        self.interviewed: list[str] = []
        """Who answers in an interview."""
        self.awaited = Awaited(resolver, self.words)
        self.issuers = Issuers(self.sheet, self.words)

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence, if it is a new one."""
        if sentence.start != self._sentence:
            if self.open:
                self._acting = []
            elif self.actor:
                found, _ = self.identify(speaker_of(self.actor))
                self._acting = found if all(who.startswith("person:") for who in found) else []
            self._sentence = sentence.start
            self.before, self._now = self._now, sentence
            self.earlier = (self.speaker, self.described)
            self.first = len(self.made)
            self.subject_before = self.resolver.subject
            self.open = []
            self.actor = []
            self.inner = []

    # -- making

    def tell(
        self,
        clause: Clause,
        named: Speaker | None,
        complement: Complement,
        sentence: Sentence,
        verb: str,
        *,
        own: bool = False,
        aside: bool = False,
    ) -> list[StatementDraft]:
        """Make the statements of a reporting clause: speakers, evidence up to the end of the speaker, content."""
        head = clause.head
        first, last = self.sheet.tokens.starts[head.start], head.last
        if (
            named is not None
            and not own
            and (named.end > head.start - 1 or self.sheet.word(head.start - 1) in self.words["past"])
            and "،" not in self.sheet.tokens.text[named.span[1] : head.first]  # «مصدرا، طلب حجب هويته، نبه»
        ):
            first, last = min(first, named.span[0]), max(last, named.span[1])
        speakers, described = self.who(clause, named)
        if not aside:
            self.close(head.start, named)
        within = self._is_within(clause, named) or (named is None and of_whom_he_tells(self, clause) is not None)
        note_medium(self.sheet, head.end, complement.content)
        if named is not None:
            self.issuers.told(speakers, named.end, complement.content)
        content = self.content(complement, sentence, head.start)
        if speakers or described:
            self.awaited.spoke(speakers, goes_on=clause.lemma in self.words["continuing"])
        out = self.make(speakers, described, verb, (first, last), content, f"{clause.kind}:{clause.lemma}")
        if named is None and clause.kind == "verb":
            self.awaited.expect_surname(out, sentence, head)
        if named is not None and not own and first < head.first and named.end < head.start:
            for draft in out:  # «وكان الوزير قد أعلن»: who speaks, and the verb
                draft.evidence[:] = [named.span, (head.first, head.last)]
        self.open.extend((draft, complement, head.start) for draft in out)
        if not aside and not within:
            self.told_now = head.features.get("tense") == "present" if clause.kind == "verb" else self.told_now
            self.speaker, self.described = speakers, described
            self.remembered.spoke(speakers, head if named is not None and clause.kind == "verb" else None)
            if speakers and (clause.antecedent is None or not self.resolver.subject):
                self.resolver.acted(speakers)  # «التقى الرئيس نظيره، الذي دعا إلى …. كما استقبل …»: the president did
        return out

    def spoke_as_source(self, speakers: list[str], described: tuple[int, int] | None) -> None:
        """«ووفقا للوزير، فإن …. كما أشار إلى»: whoever a sentence begins with as its source goes on in the next."""
        if speakers or described:
            self.speaker, self.described = speakers, described
            self.remembered.spoke(speakers, None)

    def _is_within(self, clause: Clause, named: Speaker | None) -> bool:
        """«قال الخبير إن روسيا تعهدت بـ»: somebody else speaks inside what is told; who goes on is whoever tells it."""
        at = self.sheet.tokens.starts[clause.head.start]
        return named is not None and any(
            draft.content is not None and draft.content[0] <= at < draft.content[1] and complement.kind == "that"
            for draft, complement, _ in self.open[-_NESTED:]
        )

    def is_quoted(self, first: int) -> bool:
        """«قالت: "هذا غير صحيح. كينيا يحكمها شعبها"، وذكرت أن»: a quotation that a sentence before has begun still holds at character `first`."""
        told = self.made[self.first - 1] if 0 < self.first <= len(self.made) else None
        return told is not None and told.content is not None and told.content[0] <= first < told.content[1]

    def in_quotation(self, at: int) -> bool:
        """Whether token `at` stands inside the quotation marks of what somebody said in this sentence."""
        if not self.open or at - self.open[-1][1].content > _LONGEST_QUOTE:
            return False
        draft, complement, _ = self.open[-1]
        first = self.sheet.tokens.starts[at]
        if draft.content is None or not draft.content[0] < first < draft.content[1]:
            return False
        k = complement.content
        while k < at:
            if self.sheet.forms[k].raw in QUOTES:
                close = speech_end(self.sheet, k, _LONGEST_QUOTE)
                if close is None or close > at:
                    return True  # «مؤكدا أن القوات "ردت على استفزاز"»
                k = close
            k += 1
        return False

    def make(
        self,
        speakers: list[str],
        described: tuple[int, int] | None,
        verb: str,
        evidence: tuple[int, int],
        content: tuple[int, int] | None,
        rule: str,
    ) -> list[StatementDraft]:
        """Add one statement for each of `speakers`, or one without a name."""
        out = []
        everyone: list[str | None] = [*speakers] or [None]
        for speaker in everyone:
            draft = StatementDraft(speaker, verb, evidence, content, rule)
            draft.described_as = described if speaker is None else None
            out.append(draft)
        self.made.extend(out)
        return out

    def who(self, clause: Clause, named: Speaker | None) -> tuple[list[str], tuple[int, int] | None]:
        """Who speaks: as named, else the antecedent, else whoever spoke or acted last."""
        if named is not None:
            return self.identify(named)
        if clause.antecedent is not None and clause.antecedent.kind in SPEAKERS:
            return self.identify(speaker_of([clause.antecedent]))
        if (strange := self._strange_one(clause) or strange_behind(self.sheet, clause)) is not None:
            return [], strange
        return self.carried(clause)

    def _strange_one(self, clause: Clause) -> tuple[int, int] | None:
        """«أما كوبرتين فحذر من …»: somebody of whom nobody has told, and nobody else."""
        head, at = clause.head, clause.head.start - 1
        while at > 0 and self.sheet.is_word(at) and not self.sheet.forms[at].readings and at not in self.sheet.hits:
            at -= 1
        named = head.conj == "ف" and not clause.subject and at < head.start - 1
        if not named or self.sheet.word(at).removeprefix("و") not in cues().words["as_for"]:
            return None
        return self.sheet.span(at + 1, head.start)

    def identify(self, speaker: Speaker) -> tuple[list[str], tuple[int, int] | None]:
        """The ids of whom the words of `speaker` mean, else where they stand."""
        found: list[str] = []
        for phrase in speaker.phrases:
            told = phrase.kind == "party" and (phrase.definite or any(part.kind == "state" for part in phrase.parts))
            body = government_of(self.sheet, phrase) if told else None
            if body is not None and body.entity is not None:
                found.append(body.entity)
                continue
            found.extend(entity for entity in self.as_speaker(phrase) if entity not in found)
        guest = self.remembered.guest_of(speaker)
        if guest:
            found = guest
        if self._is_described_again(speaker):
            return [], self.described
        found = his_body(self.sheet, speaker, self.speaker) or found
        found = minister_meant(self, speaker) or found
        if not found and len(speaker.phrases) == 1 and speaker.phrases[0].kind == "title":
            title = speaker.phrases[0]
            found = self.titled.meant(title, self.speaker)
        found = found or self.remembered.meant(speaker, self.speaker)
        if found and speaker.phrases and speaker.phrases[0].lemma == "anaphor":
            found = self.remembered.going_on(found, gender_of_style(speaker.phrases[0].value or ""))
        if found:
            return found, None
        words = [form.text for form in self.sheet.forms[speaker.start : speaker.end] if form.kind == WORD]
        names = " ".join(words[-2:]) if len(words) > 1 else (words[-1] if words else "")
        styled = self.resolver.styled(words[0]) if len(words) == 1 else None
        if styled is not None:
            return styled, None
        if names in self.words["last"] or (len(words) == 1 and words[0] in self.words["last"]):
            recent = self._source_told() if words[0] in self.words["a_source"] else self.recent()
            if recent != ([], None) and not self._are_lands(recent[0], words[0]):
                return recent
        paper = unfused(words[0]) if not speaker.phrases and len(words) == 1 else ""
        if paper in self.words["reports"] and paper[:2] == "ال":
            author = self.issuers.whose(paper, speaker.start, self.recent()[0], self.as_speaker)
            if author:
                return author, None  # «وأرجع التقرير النمو إلى …», «وجاء في الرسالة أن»
        if len(words) == 1 and words[0] in self.words["media_again"]:
            medium = [who for who in self.remembered.voices if who.startswith("organization:")]
            if medium:
                return medium[-1:], None  # «وبحسب الموقع»
        several = speaker.end - speaker.start > 1
        if not speaker.phrases and words and several and unfused(words[0]) in self.words["institutions"]:
            return [self._institution(speaker)], None
        start, end = speaker.span
        if speaker.phrases:
            start = self.sheet.tokens.starts[speaker.phrases[0].start] if not speaker.phrases[0].conj else start
        return [], (start, end)

    def _is_described_again(self, speaker: Speaker) -> bool:
        """«وبحسب المفاوض نفسه», behind «قال مفاوض أفريقي»: whoever was last described with that noun, and not named."""
        if self.described is None or len(speaker.phrases) != 1 or speaker.phrases[0].kind not in ("title", "party"):
            return False
        who = speaker.phrases[0]
        noun = self.sheet.word(who.start)
        bare = who.end == who.start + 1 and noun.startswith("ال") and not who.parts
        told = fold(self.sheet.tokens.text[slice(*self.described)]).split()
        return bare and bool(told) and told[0].removesuffix("ا") == noun[2:]

    def _source_told(self) -> tuple[list[str], tuple[int, int] | None]:
        """«وذكر المصدر»: the last body that spoke or was a source, or who spoke last and was not named; a person is no source."""
        if self.described is not None:
            return [], self.described
        voices = self.remembered.voices + self.told_beside
        bodies = [who for who in voices if who.startswith("organization:")]
        return (bodies[-1:], None) if bodies else self.recent()

    def recent(self) -> tuple[list[str], tuple[int, int] | None]:
        """Whoever acted in this sentence before anyone spoke in it, else whoever spoke last."""
        if self.actor and not self.open:
            # Set aside meanwhile: «المسؤول الضيف» would ask for himself
            actor, self.actor = self.actor, []
            found, described = self.identify(speaker_of(actor))
            self.actor = actor
            if found:
                return found, described
        if self.speaker or self.described:
            return self.speaker, self.described
        return list(self.resolver.subject), None

    def _are_lands(self, recent: list[str], word: str) -> bool:
        """«تدعم غانا المشروع. وقال الخبير إن»: states are no expert, whatever they did last."""
        a_person = word not in self.words["a_source"]
        return a_person and bool(recent) and all(who.startswith("state:") for who in recent)

    def _institution(self, speaker: Speaker) -> str:
        """«رئاسة الجمهورية التونسية», «النيابة العامة الفرنسية»: a body that is only known as one because it speaks."""
        sheet = self.sheet
        first, last = sheet.span(speaker.start, speaker.end)
        name = unfused(" ".join(strip_marks(sheet.tokens.text[first:last]).split()))
        entity = sheet.newcomer("organization", name)
        phrase = Phrase(
            "organization", speaker.start, speaker.end, first, last, entity=entity, definite=True, value="unlisted"
        )
        insort(sheet.phrases, phrase, key=_beginning)
        return entity

    def carried(self, clause: Clause) -> tuple[list[str], tuple[int, int] | None]:
        """Whoever spoke last in this sentence, else acted in it before, else spoke last; two do not speak in the singular."""
        if self.sheet.word(clause.head.end) in self.words["therein"]:
            giver = self.giver(clause)
            if giver is not None:
                return self.identify(speaker_of([giver]))
        number = clause.head.features.get("number", "singular")
        inner = self._within(clause) if clause.kind == "participle" and number == "singular" else None
        if inner is not None:
            return [inner], None
        utterer = self._utterer() if not self.open and clause.kind == "verb" else None
        if utterer is not None:
            return self.identify(speaker_of([utterer]))
        told = of_whom_he_tells(self, clause)
        if told is not None:
            return [told], None
        found, described = self._carried(clause, number)
        if (
            len(found) > 1
            and number == "singular"
            and clause.kind in ("verb", "participle")
            and clause.head.features.get("gender") == "masculine"
        ):
            return [], None
        if clause.kind == "participle" and number == "plural" and len(found) == 1 and found[0].startswith("person:"):
            return [], None  # «قال النائب إن الصحفيين …، معربين عن»
        if clause.kind == "verb" and number == "singular":
            gender = clause.head.features.get("gender")
            self.resolver.advance(clause.head.start)
            opens = not any(phrase.kind == "verb" for phrase in self.row[: self.index])
            found = self.remembered.going_on(found, gender, opens=opens)
            within = self.inner if self.open and len(found) == 1 and self.inner_gender == gender else []
            if within and self.remembered.gender(found[0]) not in (None, gender):
                return self.identify(speaker_of(within))  # «قال المتحدث إن السفارة فعّلت الآلية وطالبت الجانب …»
        return found, described

    def _within(self, clause: Clause) -> str | None:
        """«وذكرت الوزارة أن الوزير أعرب عن شكره مؤكدا …»: he goes on of whom a body or a spokesman tells, and not they."""
        inner = self.open[-1][0].speaker if len(self.open) > 1 else None
        if inner is None or not inner.startswith("person:") or inner in self.speaker:
            return None
        if any(who.startswith("person:") and not is_spokesman(self.sheet, who) for who in self.speaker):
            return None
        told = self.remembered.gender(inner)
        return inner if told in (None, clause.head.features.get("gender")) else None

    def giver(self, clause: Clause) -> Phrase | None:
        """«بكلمة للرئيس الغاني، شدد فيها على …»: whose speech it is in which that was said."""
        for phrase in reversed(self.row[max(self.index - 6, 0) : self.index]):
            if phrase.kind in ("person", "title") or (phrase.kind in ("organization", "state") and phrase.prep == "of"):
                return phrase if phrase.prep in ("of", "*", "from") else None
            if phrase.kind != "stop":
                return None
        return None

    def _utterer(self) -> Phrase | None:
        """«وفي تصريح لوزير النقل، أكد …»: whose utterance it is with which the sentence begins."""
        for phrase in self.row[: min(self.index, 4)]:
            if phrase.kind == "verb":
                return None
            near = {self.sheet.word(at) for at in range(phrase.start - 3, phrase.start)}
            if phrase.kind in SPEAKERS and phrase.prep == "of" and not self.words["utterances"].isdisjoint(near):
                noun = self.sheet.word(phrase.start).removeprefix("ل")
                heard = is_medium(self.sheet, phrase) or noun in cues().words["press"]
                return None if heard else phrase  # «وفي تصريح لصحيفة …، قال»: to her he says it
        return None

    def _carried(self, clause: Clause, number: str) -> tuple[list[str], tuple[int, int] | None]:
        if self.open:
            return self.speaker, self.described
        if self.actor and clause.kind != "masdar":
            found, described = self.identify(speaker_of(self.actor))
            if found or described:
                return found, described
        resolver = self.resolver
        acted = resolver.subject is not self.subject_before and resolver.subject
        if acted and not self._is_his_land(resolver.subject) and not self._opens_quoted():
            return list(resolver.subject), None
        if number == "dual" and len(resolver.pair) == 2 and len(self.speaker) != 2:
            return list(resolver.pair), None
        if self._acting and not self._goes_on(clause):
            return self._acting, None
        if self.speaker or self.described:
            return self.speaker, self.described
        if resolver.subject:
            return list(resolver.subject), None
        first = next((phrase for phrase in self.row[: self.index] if phrase.kind == "person" and not phrase.prep), None)
        return self.identify(speaker_of([first])) if first is not None else ([], None)

    def _opens_quoted(self) -> bool:
        """Whether the sentence begins inside a quotation: whoever acts there is none of the page's."""
        return self._now is not None and self.is_quoted(self.sheet.tokens.starts[self._now.start])

    def _is_his_land(self, acted: list[str]) -> bool:
        """«وعما إذا كانت بلاده ستنضم، أجاب»: the state of whoever spoke last, who answers himself."""
        state = self.resolver.state_of(self.speaker[0]) if len(self.speaker) == 1 else None
        return state is not None and acted == [state] and self.speaker != [state]

    def _goes_on(self, clause: Clause) -> bool:
        """«وأضاف», «كما أكد»: more from whoever spoke last."""
        return clause.lemma in self.words["continuing"] or self.sheet.word(clause.head.start - 1) in self.words["also"]

    def as_speaker(self, phrase: Phrase) -> list[str]:
        """Whom the phrase makes speak: a capital speaks for its state, a described official for nobody we can name."""
        if phrase.kind == "place":
            return self._capital(phrase)
        his = phrase.lemma == "counterpart" and phrase.suffix != ""  # «وبدوره أعلن نظيره»
        if phrase.kind == "title" and not his and not self.titled.is_definite(phrase):
            return []
        if phrase.kind == "party" and not phrase.definite and phrase.features.get("kind") not in ("state", "side"):
            return []
        if phrase.kind == "party" and phrase.features.get("kind") in ("source", "official", "participant", "people"):
            return []
        return [who for who in self.resolver.resolve(phrase) if not who.startswith(("region:", "place:", "corridor:"))]

    def _capital(self, place: Phrase) -> list[str]:
        """«تقول يريفان»: the state whose capital it is; «ونفت بروكسل»: the union, unless the text is about her state."""
        if place.entity in cues().words["seats"]:
            return [self._seat(place)]
        state = self.resolver.state_of(place.entity or "")
        union = self.resolver.capital_of(place)
        if not union:
            return []  # «ورحبت شنغهاي»
        if union and union != [state] and state not in self.resolver.states:
            return union
        return [state] if state is not None else []

    def _seat(self, place: Phrase) -> str:
        """«نفى البيت الأبيض»: a house that speaks is the office of who sits there."""
        name = self.sheet.tokens.text[place.first : place.last]
        return self.sheet.newcomer("organization", name, self.resolver.state_of(place.entity or ""))

    # -- what was said

    def opening(self, sentence: Sentence) -> int:
        """Where a sentence begins, behind its dateline."""
        begins = self.resolver.begins
        return begins if sentence.start < begins < sentence.end else sentence.start

    def content(self, complement: Complement, sentence: Sentence, head: int) -> tuple[int, int] | None:
        """From the complement to the end of the sentence, or of the quotation, which may be longer."""
        start, end = complement.content, sentence.end
        forms = self.sheet.forms
        if complement.kind == "before":
            ahead = self.sheet.word(head - 1) in self.words["thus"] | self.words["he_alone"]
            return self.characters(self.opening(sentence), head - ahead)
        if start >= end:
            return None
        if forms[start].raw in QUOTES and complement.kind in ("quote", "that", "saying"):
            close = speech_end(self.sheet, start, _LONGEST_QUOTE)
            if close is not None and (close >= end or close + 2 >= end):
                end = close + 1
        elif complement.kind not in ("quote", "saying"):
            end = meanwhile_at(self.sheet, start, end)
        return self.characters(start, end)

    def characters(self, start: int, end: int) -> tuple[int, int] | None:
        """Characters of tokens ``[start, end)`` without the marks around them."""
        forms = self.sheet.forms
        while start < end and forms[end - 1].raw in (".", "،", ",", "؛", "\n", ":"):
            end -= 1
        while start < end and forms[start].raw in ("،", ",", ":"):
            start += 1
        return (self.sheet.tokens.starts[start], self.sheet.tokens.end(end - 1)) if start < end else None

    def close(self, at: int, named: Speaker | None) -> None:
        """What was said before ends where a reporting clause of its own begins at token `at`."""
        sheet = self.sheet
        if named is not None and named.start < at:
            at = named.start
        first = at
        before = sheet.word(at - 1)
        joined = sheet.forms[at].text[:1] in "وف" or before in self.words["coordinators"]
        if named is not None and not joined and sheet.mark(at - 1) not in ("،", ",", "؛"):
            return
        if f"{sheet.word(at - 2)} {before}" in self.words["afterwards"]:
            first, before = at - 2, sheet.word(at - 3)  # «…، قبل أن يكرر أن»
        while before in self.words["coordinators"] or before == "في" or before in cues().words["relative"]:
            first -= 1
            before = sheet.word(first - 1)
        stop = self.characters(max(first - 1, 0), first)
        cut = stop[1] if stop is not None else (sheet.tokens.end(first - 2) if first > 1 else 0)
        begins = sheet.tokens.starts[max(at - 1, 0)]
        for draft, _, _ in self.open[-_NESTED:]:
            if draft.content is not None and draft.content[0] < cut < draft.content[1] and draft.content[0] < begins:
                draft.content = (draft.content[0], cut)  # but «أشار إلى أنه أعلن …» is what he pointed to

    # -- what they are about

    def in_order(self) -> None:
        """Put the statements of this sentence in the order of the text."""
        self.made[self.first :] = sorted(self.made[self.first :], key=_place)

    def about(self, row: list[Phrase]) -> None:
        """The states and bodies that descriptions stand for in what was said: «بلاده», «البلدين», «المنظمة»."""
        resolver = self.resolver
        for draft in self.made[self.first :]:
            if draft.content is None:
                continue
            subject = resolver.subject
            if draft.speaker is not None:
                resolver.subject = [draft.speaker]
            begin = bisect_left(row, draft.content[0], key=_beginning)
            for phrase in row[begin : begin + _FURTHEST]:
                if phrase.kind == "party" and phrase.first < draft.content[1]:
                    draft.about.extend(
                        e for e in resolver.resolve(phrase) if e.startswith(_ABOUT) and e not in draft.about
                    )
            resolver.subject = subject


def _place(draft: StatementDraft) -> tuple[int, int]:
    return draft.evidence[0]


def _beginning(phrase: Phrase) -> int:
    return phrase.first
