"""Statements: who said what, in which manner, and which part of the text is what was said.

A statement is a reporting verb, participle or verbal noun with its speaker («وأكد أوكين أن», «مشيرا إلى», «إعرابه عن»), a source phrase
(«بحسب …», «وفق ما ذكرته …») or a headline before its colon («خبيرة: …»).
"""

from __future__ import annotations

from typing import Any

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import StatementDraft
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.reporting import (
    SPEAKERS,
    Complement,
    Speaker,
    described_end,
    find_complement,
    is_human,
    is_passive,
    speaker_at,
    speaker_before,
)
from caspian_relations.reading.resolver import Resolver

__all__ = ["Statements"]

_CLOSING = {"«": "»", '"': '"', "“": "”", "”": "“", "„": "“", "‘": "’"}
_LONGEST_QUOTE = 300
_FAR, _NEAR = 40, 8
"""How far from the verb its complementizer may stand, behind a named speaker and without one."""
_ANYTHING: Any = {"needs": ["object"]}
_PRONOUNS = ("ه", "ها", "هم", "هما")
_ABOUT = ("state:", "region:", "corridor:", "organization:")


class Statements:
    """The statements of one text; the last speaker is remembered for «وأضاف»."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.words: Any = cues().statements
        self.made: list[StatementDraft] = []
        self.speaker: list[str] = []
        self.described: tuple[int, int] | None = None
        """Where the last unnamed speaker is described."""
        self._sentence = -1
        self._first = 0
        """Index in `made` of the first statement of this sentence."""
        self._subject: list[str] = []
        """Who had acted last when this sentence began."""
        self._open: list[tuple[StatementDraft, Complement, int]] = []
        """Statements of this sentence with what follows their verbs and the token at which they begin."""
        self._actor: list[Phrase] = []
        """The subject of the last clause of this sentence before anyone spoke in it."""
        self._relayed_to = -1
        """The token after whoever an agency quotes: «نقلت وكالة عن مسؤول | قوله»."""

    # -- clauses

    def from_clause(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """The statements of one clause: one for each speaker («رحب الجانبان» is two)."""
        self._enter(sentence)
        head = clause.head
        verb = head.features.get("speech") or self.words["speech"].get(clause.lemma)
        if clause.kind == "masdar":
            verb = verb or self.words["masdar_manner"].get(clause.lemma)
        if verb is None and clause.kind == "verb" and not self._open and clause.subject:
            self._actor = [phrase for phrase in clause.subject if phrase.kind in SPEAKERS]
        if verb is None:
            return self._published(clause, row, sentence)
        if clause.kind == "verb":
            return self._from_verb(clause, row, sentence, verb)
        if clause.kind == "participle":
            return self._from_participle(clause, row, sentence, verb)
        if clause.kind == "masdar":
            return self._from_masdar(clause, row, sentence, verb)
        return []

    def _enter(self, sentence: Sentence) -> None:
        if sentence.start != self._sentence:
            self._sentence = sentence.start
            self._first = len(self.made)
            self._subject = self.resolver.subject
            self._open = []
            self._actor = []

    def _from_verb(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        head, sheet = clause.head, self.sheet
        cue = self._source_cue(head.start)
        if (
            (clause.negated and cue is None)
            or clause.tense == "future"
            or head.features.get("person", "3") != "3"
            or is_passive(sheet, head)
        ):
            return []
        if head.features.get("tense") == "imperative" or self._unreal(head.start):
            return []
        speaker = speaker_at(sheet, row, clause.index + 1, head.end, sentence.end, head)
        ahead = speaker_before(sheet, clause) if cue is None and clause.antecedent is None else None
        if ahead is not None and ahead.end == head.start and ahead.phrases:
            # «إيران تتهم إسرائيل»: who stands before the verb speaks, not who stands behind it
            speaker = None
        if speaker is not None and speaker.nobody:
            before = None if cue is not None else speaker_before(sheet, clause)
            if before is None or before.nobody:
                return []
            speaker = None
        if cue is not None:
            return self._source_clause(clause, speaker, sentence, cue)
        if (
            speaker is None
            and "object" not in self.words["verbs"].get(clause.lemma, _ANYTHING)["needs"]
            and self._thing_speaks(head.end, sentence)
        ):
            return []
        topic = self._topic(clause, row) if speaker is None and head.conj == "ف" else None
        relative = clause.antecedent is not None or sheet.word(head.start - 1) == "ما"
        before = None
        if speaker is None:
            before = topic or (None if relative else ahead)
            if before is not None and before.nobody:
                return []
        named = speaker or before
        if relative and speaker is None and (clause.antecedent is None or clause.antecedent.kind not in SPEAKERS):
            return []
        rule = self.words["verbs"].get(clause.lemma, {})
        after = speaker.end if speaker is not None else head.end
        complement: Complement | None
        resumed = bool(head.suffix) or self._takes_up(head.end)
        if relative and resumed and speaker is not None and rule.get("needs") != []:
            complement = find_complement(sheet, after, sentence.end, None)
        else:
            reach = _FAR if named is not None else _NEAR
            complement = find_complement(sheet, after, sentence.end, rule.get("needs"), reach)
        if (
            (complement is None or complement.kind == "")
            and speaker is not None
            and "quote" in rule.get("needs", ["quote"])
        ):
            complement = self._quoted_before(head.start, sentence) or complement
        if complement is None:
            return []
        if (
            named is None
            and not relative
            and (rule.get("explicit") and complement.kind != "that" or self._impersonal(clause))
        ):
            return []
        if named is None and not relative and self._aside(clause, complement, sentence):
            return []
        if clause.lemma in self.words["invitations"] and self._invites(clause, after, sentence):
            self._close(head.start, named)
            return []
        if "objects" in rule and not self._governs(rule["objects"], after, sentence):
            return []
        if rule.get("source"):
            return self._relayed(clause, speaker, sentence, verb, complement)
        if before is not None and self._own_view(clause, before):
            return []
        return self._tell(clause, named, complement, sentence, verb, aside=relative and speaker is not None)

    def _own_view(self, clause: Clause, before: Speaker) -> bool:
        """«أن بلاده تتوقع …»: the speaker speaks for his country; no second statement."""
        ahead = self.sheet.forms[before.start - 1].read("particle") if before.start else None
        if ahead is None or ahead.features.get("subordinator") != "yes":
            return False
        return clause.head.features.get("tense") == "present" or any(phrase.suffix for phrase in before.phrases)

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
        return at < len(self.sheet.forms) and any(
            reading.category == "preposition" and bool(reading.suffix or reading.features.get("pronoun"))
            for reading in self.sheet.forms[at].readings
        )

    def _governs(self, objects: list[str], after: int, sentence: Sentence) -> bool:
        """«جددت … دعوتها إلى»: one of `objects`, with or without a pronoun, stands near."""
        for at in range(after, min(after + 9, sentence.end)):
            form = self.sheet.forms[at]
            if form.text in objects or any(
                form.text.removesuffix(ending) in objects for ending in _PRONOUNS if form.text.endswith(ending)
            ):
                return True
            if form.text.endswith(("ته", "تها", "تهم")) and form.text[: form.text.rindex("ت")] + "ه" in objects:
                return True
        return False

    def _unreal(self, at: int) -> bool:
        """Whether the words before the verb make it wished or supposed: «من المقرر أن يعلن», «إذا أكدت», «دون أن يذكر»."""
        if f"{self.sheet.word(at - 2)} {self.sheet.word(at - 1)}".removeprefix("و") in self.words["real"]:
            return False
        return self.sheet.word(at - 1).removeprefix("و") in self.words["irrealis"]

    def _impersonal(self, clause: Clause) -> bool:
        """«يتوقع أن», «ويُذكر أن»: a present without a subject that speaks for nobody."""
        return (
            clause.head.features.get("tense") == "present"
            and clause.lemma in self.words["impersonal"]
            and clause.head.features.get("gender") == "masculine"
            and clause.antecedent is None
        )

    def _aside(self, clause: Clause, complement: Complement, sentence: Sentence) -> bool:
        """«مسؤول، تحدث بشرط عدم كشف هويته، إن»: a clause about an indefinite noun, not what that noun says."""
        head = clause.head
        if head.conj or head.start == sentence.start or self.sheet.word(head.start - 1) in self.words["coordinators"]:
            return False
        return complement.content - head.end > 2

    def _invites(self, clause: Clause, after: int, sentence: Sentence) -> bool:
        """«دعا نظيره إلى زيارة بلاده»: an invitation, no statement."""
        purposes = self.words["purposes"]
        stop = min(after + 14, sentence.end)
        for at in range(after, stop):
            word = self.sheet.word(at)
            if word == "الي":
                return self.sheet.word(at + 1) in purposes
            if word in purposes and word.startswith("لل") or word in purposes and word[:2] in ("لز", "لح"):
                return True
        return False

    def _topic(self, clause: Clause, row: list[Phrase]) -> Speaker | None:
        """«أما ميريدوف فذكر أن»: the speaker between أما and ف."""
        for phrase in reversed(row[: clause.index]):
            if (
                phrase.kind in SPEAKERS
                and not phrase.prep.strip("*")
                and self.sheet.word(phrase.start - 1) in ("اما", "واما")
            ):
                return Speaker(
                    [phrase], phrase.start - 1, phrase.end, (self.sheet.tokens.starts[phrase.start - 1], phrase.last)
                )
        return None

    def _quoted_before(self, at: int, sentence: Sentence) -> Complement | None:
        """«"لن نتراجع"، قال الوزير»."""
        closing = at - 2 if self.sheet.mark(at - 1) in ("،", ",", "-", "–") else at - 1
        return (
            Complement("before", sentence.start)
            if self.sheet.mark(closing) in ("»", '"', "”", "“") and closing > sentence.start
            else None
        )

    def _from_participle(
        self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str
    ) -> list[StatementDraft]:
        """«مشيرا إلى», «مؤكدة أن», «معربين عن»: the circumstance of the clause before."""
        head, sheet = clause.head, self.sheet
        text = sheet.forms[head.start].text
        if head.definite or head.prep.strip("*") or clause.negated or not text.endswith(("ا", "ه", "ين")):
            return []
        if (
            self._open
            and self._open[-1][1].kind == "saying"
            and self._open[-1][1].content - head.start <= 3
            and clause.lemma == "قال"
        ):
            return []
        rule = self.words["verbs"].get(clause.lemma, {})
        complement = find_complement(sheet, head.end, sentence.end, rule.get("needs"))
        if complement is None or complement.kind == "":
            return []
        if not text.endswith("ا") and complement.kind == "object" and sheet.mark(head.start - 1) not in ("،", ","):
            return []
        return self._tell(clause, None, complement, sentence, verb)

    def _from_masdar(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        """«إعرابه عن», «قوله إن», «تأكيد الوزير أن»; not «تأكيد أهمية»."""
        head, sheet = clause.head, self.sheet
        if (
            clause.lemma not in self.words["masdars"]
            or head.definite
            or sheet.word(head.start - 1) in ("حد", "بحسب", "حسب", "وفق")
        ):
            return []
        if self._open and self._open[-1][1].kind == "saying" and 0 <= self._open[-1][1].content - head.start <= 3:
            return []
        if sheet.forms[head.start].readings[0].category != "masdar":
            return []
        needs = self.words["verbs"].get(clause.lemma, {}).get("needs", ["that", "على", "quote"])
        if head.suffix:
            relayed = self._relayed_to == head.start
            complement = find_complement(
                sheet, head.end, sentence.end, None if relayed else [need for need in needs if need != "object"]
            )
            if complement is None or complement.content - head.end > 4:
                return []
            if relayed:
                return self._tell(clause, None, complement, sentence, verb, aside=True)
            later = self._cataphor(clause, row, sentence)
            return self._tell(clause, later, complement, sentence, verb, own=later is not None)
        speaker = speaker_at(sheet, row, clause.index + 1, head.end, sentence.end, head)
        if speaker is None or speaker.nobody or not speaker.phrases:
            return []
        complement = find_complement(sheet, speaker.end, sentence.end, [need for need in needs if need != "object"])
        if complement is None or complement.content - speaker.end > 3:
            return []
        return self._tell(clause, speaker, complement, sentence, verb)

    def _cataphor(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> Speaker | None:
        """«وفي معرض إعرابه عن دعمه، هنأ الرئيس …»: the subject of the clause that follows, at the beginning of a sentence."""
        if any(phrase.kind == "verb" for phrase in row[: clause.index]) or clause.head.start - sentence.start > 6:
            return None
        for index in range(clause.index + 1, len(row) - 1):
            if row[index].kind == "verb":
                phrase = row[index + 1]
                if phrase.kind in SPEAKERS and not phrase.prep and phrase.start == row[index].end:
                    return Speaker([phrase], clause.head.start, clause.head.end, (clause.head.first, clause.head.last))
                return None
        return None

    # -- making

    def _tell(
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
        head = clause.head
        first, last = self.sheet.tokens.starts[head.start], head.last
        if (
            named is not None
            and not own
            and (named.end > head.start - 1 or self.sheet.word(head.start - 1) in self.words["past"])
        ):
            first, last = min(first, named.span[0]), max(last, named.span[1])
        speakers, described = self._who(clause, named)
        if not aside:
            self._close(head.start, named)
        content = self._content(complement, sentence, head.start)
        out = self._make(speakers, described, verb, (first, last), content, f"{clause.kind}:{clause.lemma}")
        self._open.extend((draft, complement, head.start) for draft in out)
        if not aside:
            self.speaker, self.described = speakers, described
            if speakers:
                self.resolver.acted(speakers)
        return out

    def _make(
        self,
        speakers: list[str],
        described: tuple[int, int] | None,
        verb: str,
        evidence: tuple[int, int],
        content: tuple[int, int] | None,
        rule: str,
    ) -> list[StatementDraft]:
        out = []
        for speaker in speakers or [None]:
            draft = StatementDraft(speaker, verb, evidence, content, rule)
            draft.described_as = described if speaker is None else None
            out.append(draft)
        self.made.extend(out)
        return out

    def _who(self, clause: Clause, named: Speaker | None) -> tuple[list[str], tuple[int, int] | None]:
        """Who speaks: as named, else the antecedent, else whoever spoke or acted last."""
        if named is not None:
            return self._identify(named)
        if clause.antecedent is not None and clause.antecedent.kind in SPEAKERS:
            return self._identify(_of([clause.antecedent]))
        return self._carried(clause)

    def _identify(self, speaker: Speaker) -> tuple[list[str], tuple[int, int] | None]:
        found: list[str] = []
        for phrase in speaker.phrases:
            found.extend(entity for entity in self._as_speaker(phrase) if entity not in found)
        if not found and len(speaker.phrases) == 1 and speaker.phrases[0].kind == "title":
            found = self._same_office(speaker.phrases[0])
        if found:
            return found, None
        words = [form.text for form in self.sheet.forms[speaker.start : speaker.end] if form.kind == WORD]
        names = " ".join(words[-2:]) if len(words) > 1 else (words[-1] if words else "")
        if names in self.words["last"] or (len(words) == 1 and words[0] in self.words["last"]):
            recent = self._recent()
            if recent != ([], None):
                return recent
        start, end = speaker.span
        if speaker.phrases:
            start = self.sheet.tokens.starts[speaker.phrases[0].start] if not speaker.phrases[0].conj else start
        return [], (start, end)

    def _recent(self) -> tuple[list[str], tuple[int, int] | None]:
        """Whoever acted in this sentence before anyone spoke in it, else whoever spoke last."""
        if self._actor and not self._open:
            found, described = self._identify(_of(self._actor))
            if found:
                return found, described
        if self.speaker or self.described:
            return self.speaker, self.described
        return list(self.resolver.subject), None

    def _same_office(self, title: Phrase) -> list[str]:
        """«وزير النقل الأردني» is the person whom this text calls «وزير النقل», if there is only one."""
        if (
            not _definite(title)
            or title.features.get("number", "singular") != "singular"
            or title.end - title.start < 2
        ):
            return []
        forms = self.sheet.forms
        wanted = [form.text for form in forms[title.start : title.start + 2]]
        found = [
            person
            for person, offices in self.sheet.offices.items()
            if any(
                office.end - office.start >= 2
                and not office.parts
                and [f.text for f in forms[office.start : office.start + 2]] == wanted
                for office in offices
            )
        ]
        return found if len(found) == 1 else []

    def _carried(self, clause: Clause) -> tuple[list[str], tuple[int, int] | None]:
        """Whoever spoke last in this sentence, else acted in it before, else spoke last."""
        number = clause.head.features.get("number", "singular")
        if self._open:
            return self.speaker, self.described
        if self._actor and clause.kind != "masdar":
            found, described = self._identify(_of(self._actor))
            if found or described:
                return found, described
        resolver = self.resolver
        if resolver.subject is not self._subject and resolver.subject:
            return list(resolver.subject), None
        if number == "dual" and len(resolver.pair) == 2 and len(self.speaker) != 2:
            return list(resolver.pair), None
        if self.speaker or self.described:
            return self.speaker, self.described
        return list(resolver.subject), None

    def _as_speaker(self, phrase: Phrase) -> list[str]:
        """Whom the phrase makes speak: a capital speaks for its state, a described official for nobody we can name."""
        if phrase.kind == "place":
            state = self.resolver.state_of(phrase.entity or "")
            return [state] if state is not None else []
        if phrase.kind == "title" and not _definite(phrase):
            return []
        if phrase.kind == "party" and not phrase.definite and phrase.features.get("kind") not in ("state", "side"):
            return []
        if phrase.kind == "party" and phrase.features.get("kind") in ("source", "official", "participant", "people"):
            return []
        return self.resolver.resolve(phrase)

    # -- what was said

    def _content(self, complement: Complement, sentence: Sentence, head: int) -> tuple[int, int] | None:
        """From the complement to the end of the sentence, or of the quotation, which may be longer."""
        start, end = complement.content, sentence.end
        forms = self.sheet.forms
        if complement.kind == "before":
            return self._characters(sentence.start, head)
        if start >= end:
            return None
        closing = _CLOSING.get(forms[start].raw)
        if closing is not None and complement.kind in ("quote", "that", "saying"):
            for at in range(start + 1, min(start + _LONGEST_QUOTE, len(forms))):
                if forms[at].raw == closing:
                    if at >= end or at + 2 >= end:
                        end = at + 1
                    break
                if forms[at].raw == "\n":
                    break
        return self._characters(start, end)

    def _characters(self, start: int, end: int) -> tuple[int, int] | None:
        """Characters of tokens ``[start, end)`` without the marks around them."""
        forms = self.sheet.forms
        while start < end and forms[end - 1].raw in (".", "،", ",", "؛", "\n", ":"):
            end -= 1
        while start < end and forms[start].raw in ("،", ",", ":"):
            start += 1
        return (self.sheet.tokens.starts[start], self.sheet.tokens.ends[end - 1]) if start < end else None

    def _close(self, at: int, named: Speaker | None) -> None:
        """What was said before ends where a reporting clause of its own begins at token `at`."""
        sheet = self.sheet
        if named is not None and named.start < at:
            at = named.start
        first = at
        before = sheet.word(at - 1)
        joined = sheet.forms[at].text[:1] in "وف" or before in self.words["coordinators"]
        if named is not None and not joined and sheet.mark(at - 1) not in ("،", ",", "؛"):
            return
        while before in self.words["coordinators"] or before == "في":
            first -= 1
            before = sheet.word(first - 1)
        stop = self._characters(max(first - 1, 0), first)
        cut = stop[1] if stop is not None else (sheet.tokens.ends[first - 2] if first > 1 else 0)
        for draft, _, _ in self._open:
            if draft.content is not None and draft.content[0] < cut < draft.content[1]:
                draft.content = (draft.content[0], cut)

    # -- sources

    def _source_cue(self, at: int) -> int | None:
        """The token at which «وفق ما», «حسبما», «كما» before the verb at `at` begins; None if there is none."""
        word = self.sheet.word
        one = word(at - 1)
        if one in self.words["clause"] and one != "كما":
            return at - 1
        if one == "ما" and word(at - 2) in self.words["bare"]:
            return at - 2
        if one in ("لما", "ما") and word(at - 2) in self.words["of"]:
            return at - 2
        if one == "ما" and word(at - 2) == "عن" and word(at - 3) in self.words["from"]:
            return at - 3
        return None

    def _source_clause(
        self, clause: Clause, speaker: Speaker | None, sentence: Sentence, cue: int
    ) -> list[StatementDraft]:
        """«وفق ما ذكرته الخدمة الصحفية», «حسبما أوردت صحيفة هندية»."""
        if speaker is None:
            return []
        return self._source(speaker, sentence, cue, f"source-clause:{clause.lemma}")

    def _source(self, speaker: Speaker, sentence: Sentence, cue: int, rule: str) -> list[StatementDraft]:
        speakers, described = self._identify(speaker)
        first = self.sheet.tokens.starts[cue]
        self._close(cue, speaker._replace(start=cue))
        content = (
            self._characters(sentence.start, cue)
            if cue - sentence.start > 2
            else self._characters(min(speaker.end, sentence.end), sentence.end)
        )
        return self._make(speakers, described, "say", (first, speaker.span[1]), content, rule)

    def _published(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """«وفق ما نشرته الدائرة الجمركية», «جاء في بيان للوزارة أن»: verbs that report only there."""
        if clause.kind != "verb":
            return []
        head = clause.head
        if clause.lemma in self.words["source_verbs"]:
            cue = self._source_cue(head.start)
            if cue is not None:
                speaker = speaker_at(self.sheet, row, clause.index + 1, head.end, sentence.end, head)
                if speaker is not None and not speaker.nobody:
                    return self._source_clause(clause, speaker, sentence, cue)
        if clause.lemma in self.words["replies"] and head.conj == "" and self.sheet.word(head.end) != "في":
            speaker = speaker_at(self.sheet, row, clause.index + 1, head.end, sentence.end, head)
            complement = (
                find_complement(self.sheet, speaker.end, sentence.end, ["quote", "saying"])
                if speaker is not None and speaker.phrases
                else None
            )
            if complement is not None:
                return self._tell(clause, speaker, complement, sentence, "say")
        if (
            clause.lemma in self.words["contained"]
            and f"{self.sheet.word(head.end)} {self.sheet.word(head.end + 1)}" in self.words["mouth"]
        ):
            mouth = speaker_at(self.sheet, [_bare(p) for p in row], clause.index + 1, head.end + 2, sentence.end)
            complement = (
                find_complement(self.sheet, mouth.end, sentence.end, ["that", "quote"])
                if mouth is not None and not mouth.nobody
                else None
            )
            return self._tell(clause, mouth, complement, sentence, "say") if complement is not None else []
        if clause.lemma in self.words["contained"] and self.sheet.word(head.end) == "في" and not clause.negated:
            if self.sheet.word(head.end + 1) in self.words["reports"]:
                speaker = speaker_at(self.sheet, [_bare(p) for p in row], clause.index + 1, head.end + 1, sentence.end)
                if speaker is not None and not speaker.nobody:
                    complement = find_complement(self.sheet, speaker.end, sentence.end, ["that", "quote"])
                    if complement is not None:
                        return self._tell(clause, speaker, complement, sentence, "say")
        return []

    def _relayed(
        self, clause: Clause, speaker: Speaker | None, sentence: Sentence, verb: str, complement: Complement
    ) -> list[StatementDraft]:
        """«ونقلت وكالة … عن مسؤول قوله إن»: the agency says that the official says."""
        if (speaker is None and not clause.head.conj) or self.sheet.word(complement.content) != "عن":
            return []
        row = [_bare(phrase) for phrase in self.sheet.phrases if sentence.start <= phrase.start < sentence.end]
        index = next((k for k, phrase in enumerate(row) if phrase.start > complement.content), len(row))
        quoted = speaker_at(self.sheet, row, index, complement.content + 1, sentence.end)
        if quoted is None or quoted.nobody:
            return []
        out = self._tell(clause, speaker, Complement("object", complement.content), sentence, verb)
        self._relayed_to = quoted.end
        self.speaker, self.described = self._identify(quoted)
        return out

    def from_sources(self, row: list[Phrase], sentence: Sentence, taken: set[int]) -> None:
        """«بحسب وسائل إعلام», «وفقا لمصدر مطلع», «نقلا عن …», «على حد قوله»; then settle what each statement is about."""
        self._enter(sentence)
        sheet = self.sheet
        cue_words = self.words["cues"]
        for at, form in enumerate(sheet.forms[sentence.start : sentence.end], sentence.start):
            text = form.text
            if text not in cue_words:
                continue
            if text in self.words["bare"]:
                self._source_at(at, at + 1, "", row, sentence)
            elif text in self.words["of"]:
                self._source_at(at, at + 1, "ل", row, sentence)
            elif text in self.words["from"] and sheet.word(at + 1) == "عن":
                self._source_at(at, at + 2, "", row, sentence)
            elif text == "حد" and " ".join((sheet.word(at - 1), text, sheet.word(at + 1))) in self.words["idioms"]:
                self._idiom(at - 1, at + 2, sentence)
        self.made[self._first :] = sorted(self.made[self._first :], key=_place)
        self._about(row)

    def _source_at(self, cue: int, at: int, prep: str, row: list[Phrase], sentence: Sentence) -> None:
        sheet = self.sheet
        if at >= sentence.end or sheet.forms[at].kind != WORD:
            return
        if f"{sheet.word(cue)} {sheet.word(at)}" in self.words["idioms"]:
            self._idiom(cue, at + 1, sentence)
            return
        form = sheet.forms[at]
        index = next((k for k, phrase in enumerate(row) if phrase.start >= at), len(row))
        phrase = row[index] if index < len(row) and row[index].start == at else None
        bare = form.text.removeprefix("ل") if prep and phrase is None else form.text
        if prep == "ل" and form.text.startswith("لل"):
            bare = "ال" + form.text[2:]
        elif prep == "ل" and form.text.startswith("ل"):
            bare = form.text[1:]
        if phrase is not None and phrase.kind in SPEAKERS and bare not in self.words["last"]:
            if (
                phrase.kind == "party"
                and phrase.features.get("kind")
                not in ("source", "official", "state", "side", "authority", "delegation", "participant")
                and phrase.features.get("class") != "body"
            ):
                return
            stop = (
                described_end(sheet, phrase.end - 1, sentence.end) if phrase.kind in ("party", "title") else phrase.end
            )
            self._source(
                Speaker(
                    [_bare(phrase)],
                    at,
                    stop,
                    (phrase.first, sheet.tokens.ends[stop - 1] if stop > phrase.end else phrase.last),
                ),
                sentence,
                cue,
                "source-phrase",
            )
        elif bare in self.words["last"]:
            spoken, described = (
                (self.speaker, self.described)
                if self.speaker or self.described
                else (list(self.resolver.subject), None)
            )
            if not spoken and described is None:
                described = sheet.span(at, at + 1)
            stop = at + 2 if sheet.word(at + 1) in self.words["adverbs"] else at + 1
            self._close(cue, Speaker([], cue, stop, sheet.span(at, stop)))
            first = cue if cue - sentence.start > 2 else sentence.end
            content = self._characters(sentence.start, cue) if first == cue else self._characters(stop, sentence.end)
            self._make(
                spoken,
                described,
                "say",
                (sheet.tokens.starts[cue], sheet.tokens.ends[stop - 1]),
                content,
                "source-phrase",
            )
        elif bare in self.words["data"] or bare in self.words["reports"]:
            author = next(
                (
                    p
                    for p in row
                    if at < p.start <= at + 3
                    and p.kind in ("organization", "party", "person", "title")
                    and p.start > at
                ),
                None,
            )
            if (
                author is not None
                and (author.entity or author.definite)
                and all(sheet.is_word(k) for k in range(at, author.start))
            ):
                self._source(
                    Speaker([_bare(author)], at, author.end, (sheet.tokens.starts[at], author.last)),
                    sentence,
                    cue,
                    "source-phrase",
                )
            elif bare in self.words["reports"] or (sheet.word(at + 1).startswith("ال") and not bare.startswith("ال")):
                stop = described_end(sheet, at, sentence.end)
                self._source(Speaker([], at, stop, sheet.span(at, stop)), sentence, cue, "source-phrase")
        elif bare in self.words["people"] or (phrase is None and is_human(form)):
            stop = described_end(sheet, at, sentence.end)
            self._source(Speaker([], at, stop, sheet.span(at, stop)), sentence, cue, "source-phrase")

    def _idiom(self, cue: int, end: int, sentence: Sentence) -> None:
        """«على حد قوله»: whoever spoke or acted last."""
        speakers, described = (
            (self.speaker, self.described) if self.speaker or self.described else (list(self.resolver.subject), None)
        )
        if not speakers and described is None:
            return
        self._close(cue, Speaker([], cue, end, self.sheet.span(cue, end)))
        self._make(
            speakers,
            described,
            "say",
            self.sheet.span(cue, end),
            self._characters(sentence.start, cue),
            "source-phrase",
        )

    # -- headlines

    def from_headline(self, row: list[Phrase], sentence: Sentence) -> None:
        """«خبيرة: …», «الأرصاد: …» at the beginning of a headline."""
        self._enter(sentence)
        if sentence.kind != "headline":
            return
        sheet = self.sheet
        colon = next(
            (
                k
                for k in range(sentence.start + 1, min(sentence.start + 8, sentence.end - 1))
                if sheet.forms[k].raw == ":"
            ),
            None,
        )
        if colon is None:
            return
        start = sentence.start + 1 if sheet.mark(sentence.start) in _CLOSING else sentence.start
        label = [phrase for phrase in row if start <= phrase.start and phrase.end <= colon and phrase.kind != "stop"]
        first = sheet.forms[start]
        speakers: list[str] = []
        if (
            label
            and label[0].start == start
            and all(p.kind in SPEAKERS | {"nisba"} for p in label)
            and not label[0].prep
        ):
            lead = label[0]
            if lead.kind in ("state", "place", "people") and not self._claims(colon + 1):
                return
            if (
                lead.kind == "party"
                and not is_human(first)
                and not (lead.features.get("class") == "body" and lead.definite)
            ):
                return
            speakers = self.resolver.title(lead) if lead.kind == "title" else self._as_speaker(lead)
        elif label or not is_human(first) or described_end(sheet, start, colon) != colon:
            return
        if not speakers and colon == start + 1:
            speakers = self._named_later(start)
        span = sheet.span(sentence.start, colon + 1)
        described = None if speakers else sheet.span(sentence.start, colon)
        self._make(speakers, described, "say", span, self._characters(colon + 1, sentence.end), "headline-colon")
        self.speaker, self.described = speakers, described

    def _claims(self, at: int) -> bool:
        """Whether what follows the colon is a clause, as somebody would say it: «موسكو: لن نقبل», not «مصر: افتتاح معرض»."""
        form = self.sheet.forms[at]
        return any(r.category in ("verb", "particle", "pronoun") for r in form.readings[:1])

    def _named_later(self, at: int) -> list[str]:
        """«الأرصاد: …» is the body whose name has that word: «هيئة الأرصاد الجوية»."""
        word = self.sheet.forms[at].text
        for phrase in self.sheet.phrases:
            if phrase.kind == "organization" and phrase.start > at and phrase.entity is not None:
                if any(self.sheet.forms[k].text == word for k in range(phrase.start, phrase.end)):
                    return [phrase.entity]
        return []

    # -- what they are about

    def _about(self, row: list[Phrase]) -> None:
        """The states and bodies that descriptions stand for in what was said: «بلاده», «البلدين», «المنظمة»."""
        resolver = self.resolver
        for draft in self.made[self._first :]:
            if draft.content is None:
                continue
            subject = resolver.subject
            if draft.speaker is not None:
                resolver.subject = [draft.speaker]
            for phrase in row:
                if phrase.kind == "party" and draft.content[0] <= phrase.first < draft.content[1]:
                    draft.about.extend(
                        e for e in resolver.resolve(phrase) if e.startswith(_ABOUT) and e not in draft.about
                    )
            resolver.subject = subject


def _place(draft: StatementDraft) -> tuple[int, int]:
    return draft.evidence[0]


def _of(phrases: list[Phrase]) -> Speaker:
    return Speaker(phrases, phrases[0].start, phrases[-1].end, (phrases[0].first, phrases[-1].last))


def _definite(title: Phrase) -> bool:
    """«المسؤول», «رئيس الوزراء», «سفير الصين», but not «مسؤول تركماني»."""
    if not title.definite:
        return False
    first = title.parts[0] if title.parts else None
    return not (first is not None and first.kind == "nisba" and not first.definite)


def _bare(phrase: Phrase) -> Phrase:
    """The phrase without its preposition."""
    if not phrase.prep:
        return phrase
    return Phrase(
        phrase.kind, phrase.start, phrase.end, phrase.first, phrase.last, entity=phrase.entity, lemma=phrase.lemma, conj=phrase.conj,
        definite=phrase.definite, suffix=phrase.suffix, features=phrase.features, value=phrase.value, parts=phrase.parts,
    )  # fmt: skip
