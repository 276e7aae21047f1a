"""Sources that are named beside what they say: «بحسب …», «وفق ما ذكرته …», «نقلا عن …», «على حد قوله», «في رأيه»."""

from __future__ import annotations

from functools import cache
from typing import Any

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import (
    DASHES,
    Complement,
    complement_at,
    find_complement,
    that_within,
)
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.attribution import Attribution
from caspian_relations.reading.statements.his_words import Meant, his_words_at, owner, pronoun_of
from caspian_relations.reading.statements.shown import shown
from caspian_relations.reading.statements.source_phrases import source_phrase
from caspian_relations.reading.statements.speakers import (
    Speaker,
    bare,
    described_end,
    is_human,
    speaker_at,
    stretch,
)
from caspian_relations.reading.statements.views import View, thinks, view_at

__all__ = ["Sources"]

_NEAR_IT = 3
"""How far behind «جاء فيه» what is said may begin."""
_OPENS = 2
"""How many tokens may stand before a source at the beginning of its sentence."""
_NEAR = 12
"""Tokens by which a source may be described between the first of them and «أن»."""


class Sources:
    """Source phrases of one text; what they give goes to the same `Attribution`."""

    def __init__(self, ledger: Attribution) -> None:
        self.ledger = ledger
        self.sheet = ledger.sheet
        self.words = ledger.words

    def cue_before(self, at: int) -> int | None:
        """The token at which «وفق ما», «حسبما», «كما» before the verb at `at` begins; None if there is none."""
        word = self.sheet.word
        one = word(at - 1)
        if one in self.words["clause"] and one != "كما":
            return at - 1
        if one == "ما" and word(at - 2) in self.words["bare"]:
            return at - 2
        if one in ("لما", "ما") and word(at - 2) in self.words["of"]:
            return at - 2
        if one == "ما" and word(at - 2) in self.words["upon"] and self.sheet.mark(at - 3) in ("،", ","):
            return at - 2  # «…، على ما أعلن الإليزيه»
        if one == "ما" and word(at - 2) == "عن" and word(at - 3) in self.words["from"]:
            return at - 3
        return None

    def clause(self, clause: Clause, speaker: Speaker | None, sentence: Sentence, cue: int) -> list[StatementDraft]:
        """«وفق ما ذكرته الخدمة الصحفية», «حسبما أوردت صحيفة هندية»."""
        if speaker is None:
            return []
        return self.source(speaker, sentence, cue, f"source-clause:{clause.lemma}")

    def own(self, noun: int, at: int, cue: int, sentence: Sentence, rule: str) -> list[StatementDraft]:
        """«على ما تظهره بياناتها»: the data or the report at token `noun` of whoever the pronoun on it means."""
        pronoun = pronoun_of(self.sheet.word(noun))
        meant = owner(self.ledger, pronoun, cue, sentence) if pronoun else ([], None)
        if meant == ([], None):
            return []
        stop = described_end(self.sheet, noun, sentence.end, noun + 1)
        return self.source(Speaker([], at, stop, self.sheet.span(at, stop)), sentence, cue, rule, meant)

    def source(
        self, speaker: Speaker, sentence: Sentence, cue: int, rule: str, meant: Meant | None = None
    ) -> list[StatementDraft]:
        """The statement of a source, `speaker`, whose cue begins at token `cue`; `meant`: who that is, where it is known."""
        speakers, described = meant or self.ledger.identify(speaker)
        if cue - self.ledger.opening(sentence) <= _OPENS and not self.ledger.open:
            self.ledger.spoke_as_source(speakers, described)
        else:
            self.ledger.told_beside = speakers
        first = self.sheet.tokens.starts[cue]
        self.ledger.close(cue, speaker._replace(start=cue))
        close = self._aside_end(cue, speaker.end, sentence.end) or self.that_goes_on(speaker.end, sentence.end)
        behind = speaker.end
        while (
            behind < speaker.end + 4 and behind < sentence.end and complement_at(self.sheet, behind) in ("", "object")
        ):
            behind += 1  # «نقلا عن مصدر أمني مسؤول، أن»
        relays = self.sheet.forms[cue].text in self.words["from"] and complement_at(self.sheet, behind) == "that"
        if relays:  # «قالت الوكالة نقلا عن مصدر إن …»
            inner = find_complement(self.sheet, behind, sentence.end, ["that"], 1)
            close = inner.content if inner is not None else close
        content = (
            self.ledger.characters(self.ledger.opening(sentence), cue)
            if cue - self.ledger.opening(sentence) > 2 and close is None
            else self.ledger.characters(min(close or speaker.end, sentence.end), sentence.end)
        )
        return self.ledger.make(speakers, described, "say", (first, speaker.span[1]), content, rule)

    def _aside_end(self, cue: int, at: int, end: int) -> int | None:
        """«وقال … - حسبما نقلت هيئة … - إن …»: the token behind the aside, where what the source tells goes on."""
        if self.sheet.mark(cue - 1) not in DASHES:
            return None
        close = next((k for k in range(at, min(at + 8, end - 1)) if self.sheet.mark(k) in DASHES), None)
        return None if close is None else close + 1

    def that_goes_on(self, at: int, end: int) -> int | None:
        """«وشدد الرئيس، وفق البيان، على أن …»: the token behind «أن» where the source stands between a verb and what is said."""
        for k in range(at, min(at + _NEAR, end - 1)):  # «وبحسب مصادر تحدثت لرويترز، فإن الوفد وصل»
            if self.sheet.word(k) in self.words["cues"]:
                break  # «وفقا للصحيفة، نقلا عن مصدر، فإن»: she has a source of her own
            if self.sheet.word(k) in self.words["so_that"] and complement_at(self.sheet, k) == "that":
                return k + 1
        if self.sheet.mark(at) not in ("،", ",") or at + 2 >= end:
            return None
        that = at + (2 if complement_at(self.sheet, at + 1) in ("على", "إلى", "عن") else 1)
        return that + 1 if that + 1 < end and complement_at(self.sheet, that) == "that" else None

    def published(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """«وفق ما نشرته الدائرة الجمركية», «جاء في بيان للوزارة أن»: verbs that report only there."""
        if clause.kind != "verb" or clause.lemma not in _only_there():
            return []
        head = clause.head
        if clause.lemma in self.words["shows"] or clause.lemma in self.words["emerges"]:
            return shown(self, clause, row, sentence)
        if clause.lemma in self.words["concurs"]:
            return self._concurred(clause, row, sentence)
        if clause.lemma in self.words["source_verbs"]:
            cue = self.cue_before(head.start)
            if cue is not None:
                speaker = speaker_at(self.sheet, row, clause.index + 1, head.end, sentence.end, head)
                if speaker is not None and not speaker.nobody:
                    return self.clause(clause, speaker, sentence, cue)
            others = self.what_was_told(clause, row, sentence)
            if others:
                return others
        if clause.lemma in self.words["replies"] and head.conj == "" and self.sheet.word(head.end) != "في":
            speaker = speaker_at(self.sheet, row, clause.index + 1, head.end, sentence.end, head)
            complement = (
                find_complement(self.sheet, self._past_question(speaker.end), sentence.end, ["quote", "saying"])
                if speaker is not None and speaker.phrases
                else None
            )
            if speaker is not None and speaker.phrases and self.sheet.word(speaker.end) in self.words["by_that"]:
                complement = find_complement(self.sheet, speaker.end, sentence.end, ["that"])  # «ورد الوزير بأن»
            mouth = self.mouthpiece(speaker.end, row, sentence) if speaker is not None and speaker.phrases else None
            if mouth is not None:  # «وردت بكين على لسان المتحدثة فلانة بأن»
                speaker = mouth
                complement = find_complement(self.sheet, mouth.end, sentence.end, ["that", "quote", "saying"])
            if complement is not None:
                return self.ledger.tell(clause, speaker, complement, sentence, "say")
        if clause.lemma in self.words["contained"] and self.sheet.word(head.end) in self.words["this"]:
            mouth = self.mouthpiece(head.end + 1, row, sentence)  # «جاء ذلك على لسان الوزير»
            before = self.ledger.before
            if mouth is None or before is None:
                return []
            drafts = self.ledger.tell(clause, mouth, Complement("object", head.end), sentence, "say")
            for draft in drafts:
                draft.content = self.ledger.characters(before.start, before.end)
            return drafts
        if (
            clause.lemma in self.words["contained"]
            and f"{self.sheet.word(head.end)} {self.sheet.word(head.end + 1)}" in self.words["mouth"]
        ):
            mouth = self.governed(row, head.end + 2, sentence)
            cue = self.cue_of(head.start)
            if mouth is not None and not mouth.nobody and cue is not None:
                return self.source(mouth, sentence, cue, f"source-clause:{clause.lemma}")
            complement = (
                find_complement(self.sheet, mouth.end, sentence.end, ["that", "quote"])
                if mouth is not None and not mouth.nobody
                else None
            )
            return self.ledger.tell(clause, mouth, complement, sentence, "say") if complement is not None else []
        if clause.lemma in self.words["contained"] and self.sheet.word(head.end) in self.words["therein"]:
            complement = find_complement(self.sheet, head.end + 1, sentence.end, ["that", "quote"])
            if complement is None or complement.content > head.end + _NEAR_IT or complement.content + 1 >= sentence.end:
                return []
            return self.ledger.tell(clause, None, complement, sentence, "say")
        told = not clause.negated or self.cue_of(head.start) is not None  # «وفقا لما جاء في …»
        inside = clause.lemma in self.words["contained"] and self.sheet.word(head.end) == "في" and told
        at = head.end + 1 + (self.sheet.word(head.end + 1) in self.words["before_document"])
        cue = self.cue_of(head.start) if inside else None
        if cue is not None and (own := self.own(at, at, cue, sentence, f"source-clause:{clause.lemma}")):
            return own  # «على ما ورد في تقريرها الفصلي»
        if inside and (self.sheet.word(at) in self.words["reports"] or self.sheet.word(at) in self.words["data"]):
            speaker = self.governed(row, at, sentence)
            if speaker is None or (speaker.nobody and speaker.end == at + 1):  # «جاء في البرقية أن»
                speaker = Speaker([], at, at + 1, self.sheet.span(at, at + 1))
            if not speaker.nobody and cue is not None:
                return self.source(speaker, sentence, cue, f"source-clause:{clause.lemma}")
            if not speaker.nobody:
                complement = find_complement(self.sheet, speaker.end, sentence.end, ["that", "quote"])
                if complement is not None:
                    return self.ledger.tell(clause, speaker, complement, sentence, "say")
        return []

    def what_was_told(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """«نفت الشركة ما نشرته «بلومبرغ» عن بيع حصتها»: what a medium has told, and somebody denies or comments on."""
        head = clause.head
        if self.sheet.word(head.start - 1) not in self.words["what"] or not head.suffix:
            return []
        speaker = speaker_at(self.sheet, row, clause.index + 1, head.end, sentence.end, head)
        if speaker is None or speaker.nobody or complement_at(self.sheet, speaker.end) not in ("عن", "من", "that"):
            return []
        if self.sheet.word(speaker.end)[:1] == "ب":
            return []  # «وصف ما نشرته الصحيفة بأنه خيال»
        body = bool(speaker.phrases) and speaker.phrases[0].kind == "organization"
        media = self.sheet.word(speaker.start) in self.words["people"]  # «ما تداولته مواقع محلية»
        if not body and (not media or any(phrase.kind != "party" for phrase in speaker.phrases)):
            return []
        return self.ledger.tell(clause, speaker, Complement("object", speaker.end), sentence, "say", aside=True)

    def _concurred(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
        """«، وهو ما وافقه عليه موسيفيني», «وشاطره الوزير الرأي»: who says the same as whoever spoke before him."""
        head, word = clause.head, self.sheet.word
        if not head.suffix or clause.negated or not (self.ledger.speaker or self.ledger.described):
            return []
        upon = word(head.end) in self.words["upon_it"]
        speaker = speaker_at(self.sheet, row, clause.index + 1, head.end + upon, sentence.end, head)
        if speaker is None or speaker.nobody or not speaker.phrases:
            return []
        if not (upon and word(head.start - 1) in self.words["what"]) and word(speaker.end) not in self.words["opinion"]:
            return []
        return self.ledger.tell(clause, speaker, Complement("object", head.start), sentence, "say")

    def mouthpiece(self, at: int, row: list[Phrase], sentence: Sentence) -> Speaker | None:
        """«أكدت كينيا، على لسان وزير خارجيتها فلان، أن»: who speaks for her, near token `at`."""
        for k in range(at, min(at + _NEAR_IT, sentence.end - 2)):
            if f"{self.sheet.word(k)} {self.sheet.word(k + 1)}" in self.words["mouth"]:
                mouth = self.governed(row, k + 2, sentence)
                return mouth if mouth is not None and mouth.phrases and not mouth.nobody else None
        return None

    def told_so(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        """«أعلن ذلك وزير النقل فلان», «صرح بذلك للصحفيين المتحدث فلان», «أكد هذه المعلومات مسؤول»: he says what was just told."""
        at = self._past_demonstrative(clause.head.end)
        if at == clause.head.end:
            return []
        start = self._past_addressees(at, sentence.end)
        speaker = speaker_at(self.sheet, row, clause.index + 1, start, sentence.end, clause.head)
        if speaker is None or speaker.nobody or speaker.start != start:
            return []
        before = self.ledger.before
        about = (before.start, before.end) if before is not None else (clause.head.end, at)
        draft = self.ledger.tell(clause, speaker, Complement("object", clause.head.end), sentence, verb)
        for one in draft:
            one.content = self.ledger.characters(*about)
        return draft

    def _past_demonstrative(self, at: int) -> int:
        """The token behind «ذلك», «بذلك», «عن ذلك», «هذه المعلومات»; `at` where none stands."""
        links = self.words["off"] | self.words["upon"]
        k = at + (self.sheet.word(at) in links)
        word = self.sheet.word(k)
        if word in self.words["this"]:
            return k + 1 + (word in self.words["this_one"] and self.sheet.word(k + 1)[:2] == "ال")
        return at

    def _past_addressees(self, at: int, end: int) -> int:
        """The token behind «للصحفيين», «لوكالة تاس»."""
        hit = self.sheet.hits.get(at)
        if hit is not None and hit.key.prep == "ل":
            return hit.end
        form = self.sheet.forms[at] if at < end else None
        if form is None or not form.readings or form.readings[0].prep != "ل":
            return at
        named = self.sheet.hits.get(at + 1)
        return named.end if named is not None and not named.key.skip else at + 1

    def _past_question(self, at: int) -> int:
        """«ورد السفير على سؤال صحفي | بالقول إن»: the token behind what somebody answers, where he is said to say it."""
        if self.sheet.word(at) not in self.words["upon"]:
            return at
        said = range(at + 1, min(at + _NEAR, len(self.sheet.forms)))
        return next((k for k in said if complement_at(self.sheet, k) == "saying"), at)

    def cue_of(self, at: int) -> int | None:
        """«كما جاء في البيان», «وفقا لما ورد في التقرير»: the token at which the cue before the verb at `at` begins."""
        also = self.sheet.word(at - 1) in self.words["also"] and self.sheet.mark(at - 2) in ("،", ",")
        return at - 1 if also else self.cue_before(at)

    def relayed(
        self,
        clause: Clause,
        speaker: Speaker | None,
        sentence: Sentence,
        verb: str,
        complement: Complement,
        *,
        unsaid: bool = False,
    ) -> list[StatementDraft]:
        """«ونقلت وكالة … عن مسؤول قوله إن», «…، ناقلة عن مسؤول أن»: the agency says that the official says; `unsaid`: «ونُقل عن مسؤول قوله»."""
        link = "based_on" if clause.lemma in self.words["attributing"] else "off"
        attached = link == "based_on" and complement.kind == "ل"  # «ونسب الموقع لمصدر قوله»
        # «فهو ينقل عن»
        goes_on = clause.head.conj or self.sheet.word(clause.head.start - 1) in self.words["he_himself"]
        if (speaker is None and clause.kind == "verb" and not (goes_on or unsaid)) or not (
            attached or self.sheet.word(complement.content) in self.words[link]
        ):
            return []
        quoted = self.governed(self.ledger.row, complement.content + (not attached), sentence)
        if quoted is None or quoted.nobody:
            return []
        out: list[StatementDraft] = []
        himself = self.sheet.word(clause.head.start - 1) in self.words["he_himself"]
        if himself or not (unsaid or (speaker is None and clause.kind == "verb" and self._by_no_body())):
            out = self.ledger.tell(clause, speaker, Complement("object", complement.content), sentence, verb)
        if speaker is not None and speaker.start < clause.head.start:  # «الصحيفة قد نقلت عن مصدرين»
            for draft in out:
                draft.evidence[0] = (draft.evidence[0][0], quoted.span[1])
        self.ledger.relayed_to = self._his_noun(quoted.end, sentence)
        who, described = self.ledger.identify(quoted)
        that = self._that_behind(quoted, sentence)
        needs = ["that", "quote", "saying"] if link == "based_on" else ["that", "quote"]
        inner = find_complement(self.sheet, that, sentence.end, needs, 3) if that is not None else None
        if described is not None and inner is not None and that is not None:
            described = (described[0], self.sheet.tokens.end(that - 1))  # «مصدر مطلع», «مصدر في الوزارة»
        self.ledger.speaker, self.ledger.described = who, described
        if inner is not None:  # «نقلت وكالة عن الوزير أن …»
            said = self.ledger.content(inner, sentence, clause.head.start)
            evidence = (self.sheet.tokens.starts[complement.content], (described or quoted.span)[1])
            out += self.ledger.make(who, described, "say", evidence, said, "relayed")
        else:
            out += self._as_he_put_it(quoted.end, who, described, sentence)
        return out

    def _his_noun(self, at: int, sentence: Sentence) -> int:
        """«نقلت الصحيفة عن مسؤول في الخزانة | قوله إن»: the token of the verbal noun with his pronoun behind what describes him; else `at`."""
        for k in range(at, min(at + _NEAR_IT * 2, sentence.end)):
            noun = self.sheet.forms[k].read("masdar")
            if noun is not None and noun.suffix:
                return k
            if not self.sheet.is_word(k):
                break
        return at

    def _by_no_body(self) -> bool:
        """«ونقل عن الوزير أن», behind what a person said: he does not quote the minister, somebody does who is not named."""
        return any(not who.startswith("organization:") for who in self.ledger.speaker or ["person:"])

    def _as_he_put_it(
        self, at: int, who: list[str], described: tuple[int, int] | None, sentence: Sentence
    ) -> list[StatementDraft]:
        """«نقلت الوكالة عن الوزير | إشادته بالاتفاق»: a verbal noun with his pronoun tells what he did with his words."""
        at = self._his_noun(at, sentence)  # «عن زملاء له في الوزارة | اعتقادهم أن»
        told = self.sheet.forms[at].read("masdar") if at < sentence.end else None
        manner = self.words["relayed_manner"].get(told.value) if told is not None and told.suffix else None
        complement = find_complement(self.sheet, at + 1, sentence.end, None, _NEAR) if manner is not None else None
        if manner is None or complement is None or complement.kind == "":
            return []
        said = self.ledger.content(complement, sentence, at)
        return self.ledger.make(who, described, manner, self.sheet.span(at, at + 1), said, "relayed")

    def of_him(self, clause: Clause, agency: Speaker, sentence: Sentence, verb: str) -> list[StatementDraft]:
        """«ونقلت عنه صحيفة … أن»: the paper says that whoever spoke or acted last says it."""
        who, described = self.ledger.recent()
        behind = max(agency.end, clause.head.end)
        complement = find_complement(self.sheet, behind, sentence.end, ["that", "quote", "saying"])
        if complement is None or agency.nobody or not (who or described):
            return []
        out = self.ledger.tell(clause, agency, complement, sentence, verb)
        if len(who) == 1 and any(who[0] == draft.speaker for draft, _, _ in self.ledger.open[: -len(out) or None]):
            return out  # «حذر الوزير، في تصريحات نقلتها عنه صحيفة، من …»: he has said it once
        said = self.ledger.content(complement, sentence, clause.head.start)
        him = clause.head.end if self.sheet.word(clause.head.end) in self.words["from_him"] else behind
        evidence = self.sheet.span(him, him + 1)
        out += self.ledger.make(who, described, "say", evidence, said, "relayed")
        self.ledger.speaker, self.ledger.described = who, described
        return out

    def _that_behind(self, quoted: Speaker, sentence: Sentence) -> int | None:
        """Where what a source says begins; None behind «قوله», «تأكيده», which tell it by themselves."""
        if complement_at(self.sheet, quoted.end) in ("that", "quote") or self.sheet.word(quoted.end) == "القول":
            return quoted.end
        that = that_within(self.sheet, quoted.end, min(quoted.end + _NEAR, sentence.end))
        between = self.sheet.forms[quoted.end : that] if that is not None else ()
        return None if any(reading.suffix for form in between for reading in form.readings[:1]) else that

    def governed(self, row: list[Phrase], at: int, sentence: Sentence) -> Speaker | None:
        """The speaker at token `at`, behind a preposition."""
        near = [bare(phrase) if phrase.start == at else phrase for phrase in stretch(row, at)]
        return speaker_at(self.sheet, near, 0, at, sentence.end)

    def from_sources(self, row: list[Phrase], sentence: Sentence) -> None:
        """«بحسب وسائل إعلام», «وفقا لمصدر مطلع», «نقلا عن …», «على حد قوله»; then settle what each statement is about."""
        self.ledger.enter(sentence)
        sheet = self.sheet
        cue_words, forms = self.words["cues"], sheet.forms
        near = enumerate(sheet.words[sentence.start : sentence.end], sentence.start)
        for at in [at for at, word in near if word in cue_words]:
            text = forms[at].text
            his = his_words_at(self.ledger, at)
            if his is not None:
                self._his(at, *his, sentence)
            elif text in self.words["bare"]:
                source_phrase(self, at, at + 1, "", row, sentence)
            elif text in self.words["of"] and sheet.word(at + 1) in self.words["based_on"]:
                source_phrase(self, at, at + 2, "", row, sentence)
            elif text in self.words["of"]:
                source_phrase(self, at, at + 1, "ل", row, sentence)
            elif text in self.words["from"] and sheet.word(at + 1) == "عن":
                source_phrase(self, at, at + 2, "", row, sentence)
            elif (view := view_at(sheet, at)) is not None:
                self._view(view, at, row, sentence)
            elif text == "حد" and sheet.word(at + 1) in self.words["sayings"]:
                source_phrase(self, at - 1, at + 2, "", row, sentence)  # «على حد قول الوزير»
            elif text == "حد" and " ".join((sheet.word(at - 1), text, sheet.word(at + 1))) in self.words["idioms"]:
                self.idiom(at - 1, at + 2, sentence)
        self.ledger.in_order()
        self.ledger.about(row)

    def _his(self, cue: int, end: int, pronoun: str, sentence: Sentence) -> None:
        """«ووفقا له، فإن …», «…، بحسب بياناتها»."""
        meant = owner(self.ledger, pronoun, cue, sentence)
        if meant != ([], None):
            self.source(Speaker([], cue, end, self.sheet.span(cue, end)), sentence, cue, "source-phrase", meant)

    def _view(self, view: View, at: int, row: list[Phrase], sentence: Sentence) -> None:
        """«وفي رأي الخبير، فإن …», «والقرار برأيه خطوة مهمة»."""
        if view.own:
            if view.apart:
                self.idiom(view.start, at + 1, sentence)
            return
        near = stretch(row, at + 1, 1)
        if (near and near[0].start == at + 1 and thinks(near[0])) or is_human(self.sheet.forms[at + 1]):
            source_phrase(self, view.start, at + 1, "", row, sentence)

    def idiom(self, cue: int, end: int, sentence: Sentence) -> None:
        """«على حد قوله»: whoever spoke or acted last."""
        speakers, described = (
            (self.ledger.speaker, self.ledger.described)
            if self.ledger.speaker or self.ledger.described
            else (list(self.ledger.resolver.subject), None)
        )
        if not speakers and described is None:
            return
        self.ledger.close(cue, Speaker([], cue, end, self.sheet.span(cue, end)))
        opening = self.ledger.opening(sentence)
        behind = (end, sentence.end) if cue - opening <= _OPENS else (opening, cue)  # «وبحسب تعبيره، فإن …»
        said = self.ledger.characters(*behind)
        self.ledger.make(speakers, described, "say", self.sheet.span(cue, end), said, "source-phrase")


@cache
def _only_there() -> frozenset[str]:
    """Verbs that report in some wordings only: «نشر», «رد», «جاء»."""
    words: Any = cues().statements
    return frozenset([lemma for name in _SOMETIMES for lemma in words[name]])


_SOMETIMES = ("source_verbs", "replies", "contained", "shows", "emerges", "concurs")
