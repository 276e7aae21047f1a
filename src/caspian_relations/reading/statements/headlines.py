"""Speakers before a colon: «خبيرة: …» in a headline, «الوزير: …» at the beginning of a line."""

from __future__ import annotations

from bisect import insort

from caspian_relations.arabic.tokens import NEWLINE, PUNCT
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.labels import past_clock, past_label
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.attribution import Attribution
from caspian_relations.reading.statements.authors import is_talk, note_medium
from caspian_relations.reading.statements.speakers import SPEAKERS, bare, described_end, is_human

__all__ = ["Headlines"]

_AFFAIRS = frozenset({"masdar", "topic"})
"""What a portfolio may also be: «النقل: …»."""
_MEASURES = frozenset({"amount", "date", "ordinal"})
_DOTS = frozenset(".…")
_BULLETS = frozenset("*•●-–—")
_LONGEST = 12
"""How many tokens a label has at most."""
_STOPS = frozenset(".!?؟…")
_FEW = 3
"""How many tokens are more than a remark needs."""
_NO_NAME = 8
"""How many tokens are more than a name behind an office and a colon."""


class Headlines:
    """Headlines and labels of one text; what they give goes to the same `Attribution`."""

    def __init__(self, ledger: Attribution) -> None:
        self.ledger = ledger
        self.sheet = ledger.sheet
        self.words = ledger.words

    def from_headline(self, row: list[Phrase], sentence: Sentence) -> None:
        """«خبيرة: …», «الأرصاد: …» at the beginning of a headline, and behind its dots: «بنزين في المحطات.. ومصدر جورجي: …»."""
        self.ledger.enter(sentence)
        self._from_beginning(row, sentence)
        if sentence.kind == "headline":
            self._behind_dots(row, sentence)

    def _behind_dots(self, row: list[Phrase], sentence: Sentence) -> None:
        """«بنزين في المحطات.. ومصدر جورجي: الإعفاء لمرة واحدة»: a second label of a headline."""
        sheet = self.sheet
        dots = (
            k for k in range(sentence.start + 1, sentence.end - 1) if sheet.mark(k) in _DOTS and sheet.is_word(k + 1)
        )
        start = next(dots, sentence.end) + 1
        colon = self._colon(start, sentence.end) if start < sentence.end else None
        if colon is None or any(not sheet.is_word(k) for k in range(start, colon)):
            return
        lead = next((phrase for phrase in row if phrase.start == start), None)
        speakers: list[str] = []
        if lead is not None and lead.kind in ("person", "organization") and lead.end == colon and not lead.prep:
            speakers = self.ledger.as_speaker(lead)
        elif sheet.forms[start].text.removeprefix("و") not in self.words["people"]:
            return
        span = sheet.span(start, colon)
        content = self.ledger.characters(colon + 1, sentence.end)
        self.ledger.make(speakers, None if speakers else span, "say", span, content, "headline-colon")

    def _from_beginning(self, row: list[Phrase], sentence: Sentence) -> None:
        """The label at the beginning of a headline, or of a line."""
        sheet = self.sheet
        alone = self._is_alone(sentence)
        listed = sentence.kind != "headline" and not alone
        if listed and not self._opens_line(sentence.start):
            return
        opening = past_clock(sheet, sentence.start, sentence.end)
        colon = self._colon(opening, sentence.end)
        if colon is None or (alone and not self._is_news(row, colon + 1, sentence.end)):
            return
        start = opening if opening > sentence.start else past_label(sheet, sentence.start, colon)
        colon = self._colon(start, sentence.end) or colon
        while start < colon and not sheet.is_word(start):
            start += 1
        asked = is_talk(sheet, start)
        if asked and sheet.word(start + 1) in cues().words["with_whom"] and start + 2 < colon:
            start += 2  # «حوار مع الخبير فلان: …»
        lead_ends = next((phrase.end for phrase in row if phrase.start == start), start)
        addressee = self._before_addressee(max(start, lead_ends - 1), colon)  # «الأمين العام للأمم المتحدة: …»
        end = self._before_occasion(start, addressee)
        label = [phrase for phrase in row if start <= phrase.start and phrase.end <= end and phrase.kind != "stop"]
        if asked and label:
            label[0] = bare(label[0])
        first = sheet.forms[start]
        speakers: list[str] = []
        if (
            label
            and label[0].start == start
            and label[0].kind in SPEAKERS | {"nisba"}
            and all(self._belongs(p, label[0], addressee < colon or self._claims(colon + 1)) for p in label[1:])
            and not label[0].prep
        ):
            lead = label[0]
            if lead.kind in ("state", "place", "people") and not (self._is_seat(lead) or self._claims(colon + 1)):
                return
            if self._is_topic(
                lead, row, colon + 1, timed=end < addressee and self.sheet.word(end) in self.words["label_times"]
            ):
                return
            if (
                lead.kind == "party"
                and not is_human(first)
                and not (lead.features.get("class") == "body" and lead.definite)
            ):
                return
            speakers = self._titled(lead) if lead.kind == "title" else self.ledger.as_speaker(lead)
            if lead.kind == "person":  # «بوتين وشي: …»
                speakers = [*speakers, *(p.entity for p in label[1:] if p.kind == "person" and p.conj and p.entity)]
        elif colon == start + 1 and first.read("portfolio") is not None and all(p.kind in _AFFAIRS for p in label):
            speakers = self._named_later(start) or self._ministry(start)  # «الكهرباء: …» is the ministry of it
            if not speakers:
                return
        elif not label and not listed and colon == start + 1 and (speakers := self._surname_of(start)):
            pass  # «بولاط: …», whose whole name stands below
        elif label or not is_human(first) or described_end(sheet, start, end) != end:
            return
        known = ("person:", "organization:") if opening > sentence.start else ("person:",)
        live = opening > sentence.start and bool(label) and label[0].kind == "title" and bool(label[0].parts)
        named = (bool(label) and label[0].kind == "person") or live
        named = named and self._is_remark(row, colon + 1, sentence.end)
        told = named or self._is_told(colon + 1, sentence.end)
        if listed and not (((speakers and speakers[0].startswith(known)) or live) and told):
            return  # «الوزير: سنبدأ العام المقبل», but not «وزير الخارجية: جون موانجي»
        if not speakers and colon == start + 1:
            speakers = self._named_later(start)
        span = sheet.span(sentence.start, colon + 1)
        described = None if speakers else sheet.span(sentence.start, colon)
        content = self.ledger.characters(colon + 1, sentence.end)
        drafts = self.ledger.make(speakers, described, "say", span, content, "headline-colon")
        note_medium(sheet, start, colon)
        if not (speakers or listed) and label:
            self.ledger.awaited.expect(drafts, label[0])
        self.ledger.speaker, self.ledger.described = speakers, described
        if asked or addressee < colon:
            self.ledger.interviewed = speakers
        if speakers:
            self.ledger.resolver.acted(speakers)

    def _is_alone(self, sentence: Sentence) -> bool:
        """Whether the text is one line without a full stop, and so a headline without its news."""
        forms = self.sheet.forms
        whole = sentence.start == 0 and sentence.end == len(forms)
        return whole and forms[-1].raw not in _STOPS

    def _colon(self, at: int, end: int) -> int | None:
        """The colon behind a label that begins at token `at`; that behind an addressee may stand further off."""
        return next((k for k in range(at + 1, min(at + _LONGEST, end - 1)) if self.sheet.forms[k].raw == ":"), None)

    @staticmethod
    def _belongs(phrase: Phrase, lead: Phrase, addressed: bool) -> bool:
        """Whether a phrase of a label says who speaks; where he does only where he clearly does: «السفير المصري في نيروبي لـ«الأفق»: …»."""
        if phrase.kind == "place" and phrase.prep:
            return addressed and lead.kind in ("title", "person")
        if phrase.kind == "participle" and not phrase.prep.strip("*"):
            return lead.kind in ("title", "party")  # «دبلوماسي نرويجي بارز: …»
        return phrase.kind in SPEAKERS | {"nisba"}

    def _before_addressee(self, start: int, colon: int) -> int:
        """«خبير لـ«الأفق»: …»: the token at which the medium to whom it was said begins; the colon where there is none."""
        sheet = self.sheet
        for at in range(start + 1, colon):
            form = sheet.forms[at]
            apart = form.text.rstrip("ـ") == "ل" and sheet.mark(at + 1) in QUOTES
            hit = sheet.hits.get(at)
            if apart or (hit is not None and hit.key.prep == "ل" and hit.kinds == {"organization"}):
                return at
        return colon

    def _before_occasion(self, start: int, end: int) -> int:
        """«روتو بعد لقائه نظيره: …», «الوزير عن القرض: …»: the token at which the label tells when or of what somebody speaks; `end` where it does not."""
        return next((at for at in range(start + 1, end) if self._tells_when(at)), end)

    def _tells_when(self, at: int) -> bool:
        """«… بعد», «… عن», and «… في اتصال»: whether such words stand at token `at`; «السفير في القاهرة» is where he is."""
        word, within = self.sheet.word, cues().words["within"]
        return word(at) in self.words["label_ends"] or (
            word(at) in within and word(at + 1) in self.words["label_talks"]
        )

    def _is_seat(self, lead: Phrase) -> bool:
        """«البيت الأبيض: …»: a house that stands for whoever rules from there."""
        return lead.entity in cues().words["seats"]

    def _is_topic(self, lead: Phrase, row: list[Phrase], at: int, *, timed: bool) -> bool:
        """«ميركوسور: قمة في فوز دو إيغواسو»: behind a bloc of states, a gathering and no verb: it is what the news is of, and does not speak.

        `timed`: the label tells when, «الاتحاد الأفريقي بعد القمة: الأولوية للنقل»; behind that any nouns are a title.
        """
        known = self.sheet.reference.organizations.get((lead.entity or "").removeprefix("organization:"))
        if lead.kind != "organization" or known is None or str(known.kind) != "intergovernmental":
            return False
        told = [phrase for phrase in row if phrase.start >= at]
        gathers = told[:1] and told[0].start == at and told[0].kind == "event" and not told[0].definite
        titled = timed and self.sheet.is_word(at) and not self._claims(at)
        return bool(gathers or titled) and not any(phrase.kind == "verb" for phrase in told)

    def _titled(self, lead: Phrase) -> list[str]:
        """«خبيرة: …» is the only one whom the text calls so; of several experts it may be any."""
        resolver = self.ledger.resolver
        found = resolver.title(lead)
        if len(found) != 1 or lead.parts or lead.end > lead.start + 1:
            return found
        stem = _stem(self.sheet.forms[lead.start].text)
        everyone = resolver.holders(lead.lemma)
        called = [
            who
            for who in everyone
            if any(_stem(self.sheet.forms[at.start].text) == stem for at in self.sheet.offices.get(who, ()))
        ]
        return next((told for told in (called, everyone) if len(told) == 1), [])

    def _opens_line(self, at: int) -> bool:
        """Whether token `at` is the first of a line, save for its bullet."""
        forms = self.sheet.forms
        while at > 0 and forms[at - 1].kind == PUNCT and forms[at - 1].raw in _BULLETS:
            at -= 1
        return at > 0 and forms[at - 1].kind == NEWLINE

    def _is_remark(self, row: list[Phrase], at: int, end: int) -> bool:
        """«أوربان: المجر جسر بين الشرق والغرب»: behind a name, some words that are no office, no name and no number."""
        first = next((phrase for phrase in row if phrase.start >= at), None)
        apart = first is None or first.start > at or first.kind not in ("title", "person", "amount", "date", "ordinal")
        return apart and end - at > _FEW and self.sheet.is_word(at)

    def _is_news(self, row: list[Phrase], at: int, end: int) -> bool:
        """Whether more than an office and a name stands behind the colon of a headline without its news."""
        first = next((phrase for phrase in row if phrase.start >= at), None)
        listed = first is not None and row[0].kind == "title" and first.kind == "person"  # «المدير العام: الدكتور فلان»
        apart = first is None or first.start > at or (first.kind not in _MEASURES and first.end < end - 1)
        more = apart and not listed
        return (more and end - at > _FEW and self.sheet.is_word(at)) or self._is_told(at, end) or self._claims(at)

    def _is_told(self, at: int, end: int) -> bool:
        """Whether a verb stands behind the colon, or more than a name may have."""
        verb = any(form.readings[:1] and form.readings[0].category == "verb" for form in self.sheet.forms[at:end])
        return verb or end - at > _NO_NAME

    def _claims(self, at: int) -> bool:
        """Whether what follows the colon is a clause, as somebody would say it: «موسكو: لن نقبل», not «مصر: افتتاح معرض»."""
        form = self.sheet.forms[at]
        return any(r.category in ("verb", "particle", "pronoun") for r in form.readings[:1])

    def _surname_of(self, at: int) -> list[str]:
        """«بولاط: …», and below «عمر بولاط»: whom a headline calls by a surname that nobody listed."""
        sheet, form = self.sheet, self.sheet.forms[at]
        if form.readings or at in sheet.hits:
            return []
        for phrase in sheet.phrases:
            if phrase.kind == "person" and phrase.entity and form.text in _words_of(sheet, phrase):
                first, last = sheet.span(at, at + 1)
                insort(
                    sheet.phrases,
                    Phrase("person", at, at + 1, first, last, entity=phrase.entity, definite=True, value="surname"),
                    key=_beginning,
                )
                return [phrase.entity]
        return []

    def _ministry(self, at: int) -> list[str]:
        """«النقل: …», and below «وزير النقل فلان»: the ministry of that minister, though nobody names it."""
        sheet, word = self.sheet, self.sheet.forms[at].text
        for phrase in sheet.phrases:
            title = next((part for part in phrase.parts if part.kind == "title"), phrase)
            if title.kind != "title" or not title.lemma.endswith("minister") or sheet.word(title.start + 1) != word:
                continue
            first, last = sheet.span(at, at + 1)
            entity = sheet.newcomer(
                "organization", f"{cues().ministry} {sheet.tokens.text[first:last]}", self._state(title)
            )
            ministry = Phrase(
                "organization",
                at,
                at + 1,
                first,
                last,
                entity=entity,
                lemma=cues().ministry,
                definite=True,
                value="unlisted",
            )
            insort(sheet.phrases, ministry, key=_beginning)
            return [entity]
        return []

    def _state(self, title: Phrase) -> str | None:
        """The state whose minister it is: told with the office, else the one where the page was written."""
        told = state_among(title.parts)
        return told or self.ledger.resolver.home

    def _named_later(self, at: int) -> list[str]:
        """«الأرصاد: …» is the body whose name has that word: «هيئة الأرصاد الجوية»."""
        word = self.sheet.forms[at].text
        for phrase in self.sheet.phrases:
            if phrase.kind != "organization" or phrase.start <= at or phrase.entity is None:
                continue
            if any(self.sheet.forms[k].text == word for k in range(phrase.start, phrase.end)):
                return [phrase.entity]
        return []


def _words_of(sheet: Sheet, phrase: Phrase) -> list[str]:
    """The words of a name but the first."""
    return [sheet.word(k) for k in range(phrase.start + 1, phrase.end)]


def _beginning(phrase: Phrase) -> int:
    return phrase.first


def _stem(word: str) -> str:
    """«الخبيرة» and «خبيرة» are one."""
    return word.removeprefix("ال")
