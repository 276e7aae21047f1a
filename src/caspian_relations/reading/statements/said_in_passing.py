"""What is said in a participle or a noun: «مشيرا إلى», «إعرابه عن», «استهل كلمته بالتذكير بأن», «تأكيد الوزير أن»."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caspian_relations.arabic.clitics import PRONOUNS
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import COMMAS, Complement, find_complement
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.attribution import Attribution
from caspian_relations.reading.statements.sources import Sources
from caspian_relations.reading.statements.speakers import SPEAKERS, Speaker, speaker_at, speaker_of
from caspian_relations.reading.statements.that_topics import is_prayer

__all__ = ["SaidInPassing", "governs", "is_done"]

_OPENING = frozenset({"b", "to", "on"})
"""Roles of the prepositions between a verb of beginning and what is said: «استهل كلمته بالتذكير بأن», «حرص على التأكيد أن»."""
_OF_NOUNS = ["that", "على", "إلى", "ب", "quote"]


class SaidInPassing:
    """Statements of participles and verbal nouns of one text; what they give goes to the same `Attribution`."""

    def __init__(self, ledger: Attribution, sources: Sources) -> None:
        self.ledger = ledger
        self.sources = sources
        self.sheet = ledger.sheet
        self.words = ledger.words

    def from_participle(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        """«مشيرا إلى», «مؤكدة أن», «معربين عن»: the circumstance of the clause before."""
        head, sheet = clause.head, self.sheet
        text = sheet.forms[head.start].text
        if sheet.forms[head.start].read("common") is not None and sheet.is_word(head.start - 1):
            return []  # «نشبت مشادة كلامية»: a noun, and no circumstance
        if head.definite or head.prep.strip("*") or clause.negated or not text.endswith(("ا", "ه", "ين")):
            return []
        if self.ledger.open and clause.lemma in self.words["plain"] and self.ledger.open[-1][1].content > head.start:
            # «وعلق الوزير على الاتفاق قائلا: …» says it once
            return []
        rule = self.words["verbs"].get(clause.lemma, {})
        complement = find_complement(sheet, head.end, sentence.end, rule.get("needs"))
        if complement is None and sheet.word(head.end) in rule.get("of", ()):
            complement = Complement("object", head.end)  # «، مبرزا أهمية التعاون»
        if complement is None or complement.kind == "" or is_done(sheet, rule, head.end):
            return []
        if is_prayer(sheet, head.end):
            return []  # «داعيا الله أن», «سائلا المولى أن»
        if clause.lemma in self.words["accusing"] and complement == ("ب", head.end):
            return []  # «شركات متهمة بالتهرب»: whom nobody named accuses
        if self.ledger.open and self.ledger.open[-1][1].content == complement.content:
            return []  # «وقال الوزير مخاطبا ضيفه: «…»»
        if not text.endswith("ا") and complement.kind == "object" and sheet.mark(head.start - 1) not in ("،", ","):
            return []
        if rule.get("source"):
            return self.sources.relayed(clause, None, sentence, verb, complement)
        if head.start == sentence.start and complement.kind == "that" and self._another_tells(row, clause, complement):
            return []  # «متحدثا أمام البرلمان، قال الوزير إن» says it once
        if "speech" not in head.features:
            near = rule.get("near")
            if near and complement.content - head.end > (2 if near is True else near):
                return []
            if "objects" in rule and not governs(sheet, rule["objects"], head.end, sentence):
                return []
        unsaid = not self.ledger.open and not self.ledger.actor
        coming = self._cataphor(clause, row, sentence) if unsaid and head.start == sentence.start else None
        return self.ledger.tell(clause, coming, complement, sentence, verb, own=coming is not None)

    def _another_tells(self, row: list[Phrase], clause: Clause, complement: Complement) -> bool:
        """Whether a verb of speech stands between the head of `clause` and what was said."""
        between = (p for p in row[clause.index + 1 :] if p.start < complement.content)
        return any(p.kind == "verb" and "speech" in p.features for p in between)

    def from_masdar(self, clause: Clause, row: list[Phrase], sentence: Sentence, verb: str) -> list[StatementDraft]:
        """«إعرابه عن», «قوله إن», «تأكيد الوزير أن»; not «تأكيد أهمية»."""
        head, sheet = clause.head, self.sheet
        again = sheet.forms[head.start].text in self.words["saying"] and self.ledger.relayed_to != head.start
        if again and self.ledger.open and not self._verb_since(row, clause):
            return []  # «وأوضح الوزير ذلك بقوله: «…»»
        if head.definite and sheet.forms[head.start].text in self.words["saying"] and not self.ledger.open:
            complement = find_complement(sheet, head.end, sentence.end, ["that", "quote"], 1)
            if complement is not None:  # «واستهل الوزير كلمته بالقول إن»
                return self.ledger.tell(clause, None, complement, sentence, verb)
        if head.definite and head.prep in _OPENING and not self.ledger.open and self._speaks_before(row, clause):
            needs = self.words["verbs"].get(clause.lemma, {}).get("needs", _OF_NOUNS)
            complement = find_complement(sheet, head.end, sentence.end, [need for need in needs if need != "object"], 1)
            if complement is not None:  # «وعقب الخبير بالتأكيد على», «واختتم كلمته بالإشارة إلى»
                acted = speaker_of(self.ledger.actor) if self.ledger.actor else None
                return self.ledger.tell(clause, acted, complement, sentence, verb, own=True)
        if (
            clause.lemma not in self.words["masdars"]
            or sheet.word(head.start - 1) in self.words["or"]  # «لا يستطيع تأكيد أو نفي التقارير»
            or head.definite
            or sheet.word(head.start - 1) in self.words["extent"] | self.words["bare"]
        ):
            return []
        if (
            self.ledger.open
            and self.ledger.open[-1][1].kind == "saying"
            and 0 <= self.ledger.open[-1][1].content - head.start <= 3
        ):
            return []
        needs = self.words["verbs"].get(clause.lemma, {}).get("needs", ["that", "على", "quote"])
        is_noun = sheet.forms[head.start].readings[0].category != "masdar"
        if is_noun:  # «تصريح الوزير بأن» reports; «تصريح صحفي» is a thing
            if head.suffix and self.ledger.relayed_to != head.start:
                return []
            needs = ["that"]
        if head.suffix:
            relayed = self.ledger.relayed_to == head.start
            complement = find_complement(
                sheet, head.end, sentence.end, None if relayed else [need for need in needs if need != "object"]
            )
            if complement is None or complement.content - head.end > 4:
                return []
            if relayed:
                return self.ledger.tell(clause, None, complement, sentence, verb, aside=True)
            if self.ledger.open and self.ledger.open[-1][1].content in (head.start, complement.content):
                return []  # «وجدد الوزير تأكيده أن» says it once
            later = self._cataphor(clause, row, sentence)
            return self.ledger.tell(clause, later, complement, sentence, verb, own=later is not None)
        speaker = speaker_at(sheet, row, clause.index + 1, head.end, sentence.end, head)
        if speaker is None or speaker.nobody or not speaker.phrases:
            return []
        if is_noun and not self.ledger.identify(speaker)[0]:
            return []
        complement = find_complement(sheet, speaker.end, sentence.end, [need for need in needs if need != "object"])
        aside = complement is not None and sheet.mark(speaker.end) in COMMAS and complement.kind == "that"
        if complement is None or (complement.content - speaker.end > 3 and not aside):
            return []
        return self.ledger.tell(clause, speaker, complement, sentence, verb)

    def manner(self, head: Phrase) -> str | None:
        """«استهل كلمته بالتذكير بأن»: the manner of a definite verbal noun that tells what is said."""
        opens = head.definite and head.lemma in self.words["opening_nouns"]
        return self.words["opening_nouns"][head.lemma] if opens else None

    def _speaks_before(self, row: list[Phrase], clause: Clause) -> bool:
        """Whether the verb before the head of `clause` is one of speech, or of beginning or ending what one says."""
        verb = next((phrase for phrase in reversed(row[: clause.index]) if phrase.kind == "verb"), None)
        if verb is None:
            return False
        return verb.lemma in self.words["asking"] | self.words["leading"] or "speech" in verb.features

    def _verb_since(self, row: list[Phrase], clause: Clause) -> bool:
        """Whether another verb, or a full stop, stands between the last statement and the head of `clause`."""
        spoken = self.ledger.open[-1][2]
        between = (phrase for phrase in reversed(row[: clause.index]) if phrase.start > spoken)
        return any(phrase.kind == "verb" or phrase.lemma == "." for phrase in between)

    def _cataphor(self, clause: Clause, row: list[Phrase], sentence: Sentence) -> Speaker | None:
        """«وفي معرض إعرابه عن دعمه، هنأ الرئيس …»: the subject of the clause that follows, at the beginning of a sentence."""
        if clause.head.start - sentence.start > 6 or any(phrase.kind == "verb" for phrase in row[: clause.index]):
            return None
        for index in range(clause.index + 1, len(row) - 1):
            if row[index].kind == "verb":
                phrase = row[index + 1]
                if phrase.kind in SPEAKERS and not phrase.prep and phrase.start == row[index].end:
                    return Speaker([phrase], clause.head.start, clause.head.end, (clause.head.first, clause.head.last))
                if clause.kind != "participle":
                    return None
        return None


def is_done(sheet: Sheet, verb: Mapping[str, Any], at: int) -> bool:
    """«شدد الجيش حصاره على المدينة»: whether what the verb does something to, and does not say, stands at token `at`."""
    things = verb.get("done_to", ())
    if not things or not sheet.is_word(at):
        return False
    word = sheet.word(at).removeprefix("ال")
    stems = {word, *(word.removesuffix(ending) for ending in PRONOUNS if ending and word.endswith(ending))}
    return not stems.isdisjoint(things) or any(stem.endswith("ت") and f"{stem[:-1]}ه" in things for stem in stems)


def governs(sheet: Sheet, objects: list[str], after: int, sentence: Sentence) -> bool:
    """«جددت … دعوتها إلى»: one of `objects`, with or without a pronoun, stands near."""
    for at in range(after, min(after + 9, sentence.end)):
        form = sheet.forms[at]
        if form.text in objects or any(
            form.text.removesuffix(ending) in objects for ending in PRONOUNS if form.text.endswith(ending)
        ):
            return True
        if form.text.endswith(("ته", "تها", "تهم")) and form.text[: form.text.rindex("ت")] + "ه" in objects:
            return True
    return False
