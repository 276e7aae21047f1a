"""Changes: «بزيادة 5%» belongs to an amount of its sentence, or is a figure without an amount."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter, itemgetter

from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import Around
from caspian_relations.reading.figures.parties import TRADE
from caspian_relations.reading.figures.periods import goes_on, period
from caspian_relations.reading.figures.rates import Rate
from caspian_relations.reading.figures.signs import Marks
from caspian_relations.reading.figures.telling import Telling

__all__ = ["Changes"]


class Changes(Telling):
    """The changes of one text."""

    def _rate(self, rate: Rate, row: list[Phrase], words: Marks, told: list[tuple[int, FigureDraft]]) -> None:
        """Give a change to the amount it belongs to, or make a figure without an amount of it."""
        place = bisect_left(told, rate.place, key=_index)
        while place < len(told) and row[told[place][0]].start < rate.end:
            place += 1
        before = told[place - 1] if place and row[told[place - 1][0]].start < rate.start else None
        after = told[place] if place < len(told) else None
        when_it = self._words.words["when_it"]
        if after is not None and any(
            phrase.lemma in when_it and not phrase.prep for phrase in row[rate.place : after[0]]
        ):
            after = None  # «ارتفعت 22% مقارنة بالعام الماضي، حين بلغت 1.9 مليار»
        leads = place + 1 < len(told) and row[told[place + 1][0]].prep == "to"
        if after is not None and after[1].resumed and leads and row[after[0]].prep == "from":
            after = told[place + 1]  # «حيث ارتفعت من مليار إلى مليارين»
            resumed = True
        else:
            resumed = after is not None and after[1].resumed
        floor = row[before[0]].end if before is not None else row[0].start
        behind = before[0] + 1 if before is not None else 0
        comma = next((p.end for p in row[behind : rate.place] if p.kind == "stop"), floor) if behind else floor
        own = self._scope.measures(words, comma, rate.start) and not rate.attached  # «… طن من السلع، أي أكثر بنسبة …»
        if before is not None and before[1].status == "held" and rate.sign.is_verb and self._is_future(row, rate):
            self._growth(rate, row, words, before)
            return
        beside = before is not None and not (rate.sign.is_verb and rate.sign.at > row[before[0]].start)
        if before is not None and beside and before[1].step and (after is None or not rate.sign.is_verb):
            self._beside(rate, before[1], before[1].period)  # «نمت بملياري يورو (+5.2%)»
            return
        if before is not None and before[1].status == "planned" and self._has_come_before(row, before[0], rate):
            self._beside(
                rate,
                before[1],
                period(self._scope.around(row, rate.place, before[0], words)[0], words, self.sheet.forms, False),
            )
            return
        if before is not None and self._is_of_the_same(rate, self._scope.around(row, rate.place, before[0], words)[0]):
            self._growth(rate, row, words, before)
            return
        if before is not None and self._is_of_another(row, before[0], rate):
            if after is not None and self._linked(row, rate, after[0], words, after[1].status == "planned"):
                self.ledger.change(after[1], rate.text)
            else:
                self._growth(rate, row, words, before)
            return
        near = before is not None and not own and not self._scope.parts(row, before[0], rate.place)
        if (
            before is not None
            and near
            and (
                (rate.attached and not self._next_item(row, before[0], rate.place))
                or after is None
                or not self._linked(row, rate, after[0], words, after[1].status == "planned")
            )
        ):
            self.ledger.change(before[1].base or before[1], rate.text)
            return
        if after is not None and (
            (resumed and before is None) or self._linked(row, rate, after[0], words, after[1].status == "planned")
        ):
            self.ledger.change(after[1], rate.text)
            return
        if before is not None and not own:
            self.ledger.change(before[1], rate.text)
            return
        self._growth(rate, row, words, before)

    def _is_of_another(self, row: list[Phrase], index: int, rate: Rate) -> bool:
        """«بلغت الصادرات 27 مليارا، وارتفع عدد الشركات بنسبة 35%»: a verb between with a subject of its own, which is not what was measured."""
        words, verb = self._words, None
        for at in range(index + 1, min(rate.place + 1, len(row))):
            if row[at].kind == "verb" and row[at].start < rate.end:
                verb = at
        if verb is None or row[verb].suffix or row[verb].end >= rate.end:
            return False
        joined = row[verb].conj or row[verb - 1].kind in ("conjunction", "stop")
        noun = self.sheet.forms[row[verb].end].readings[:1]
        if not joined or not noun or noun[0].prep or noun[0].suffix or noun[0].category not in _NOUNS:
            return False
        if row[verb].end == rate.sign.at or noun[0].features.get("class") == "party":
            return False  # «وسجل نموا بنسبة …», «وحقق البلدان نموا بنسبة …»
        measured = any(
            words.figures["nouns"].get(reading.value) not in (None, "neutral")
            for reading in self.sheet.forms[row[verb].end].readings
        )
        return noun[0].value in words.words["how_many"] or not (measured or noun[0].value in words.words["how_much"])

    def _next_item(self, row: list[Phrase], start: int, end: int) -> bool:
        """Whether a list goes on between two phrases: «… 26 مليونا، وإلى السعودية بارتفاع 16% لتصل إلى …»."""
        return any(
            comma.kind == "stop" and comma.lemma in "،," and after.prep == "to" and self._is_joined(comma.end)
            for comma, after in pairwise(row[start + 1 : end])
        )

    def _is_joined(self, token: int) -> bool:
        readings = self.sheet.forms[token].readings
        return bool(readings) and readings[0].conj == "و"

    def _is_future(self, row: list[Phrase], rate: Rate) -> bool:
        """«سيتضاعف», «في أن يتضاعف هذا الرقم»."""
        at = bisect_left(row, rate.sign.at, key=_start)
        if at >= len(row) or row[at].start != rate.sign.at:
            return False
        verb, before = row[at], row[at - 1] if at else None
        if verb.value == "future":
            return True
        if before is None or before.kind != "particle" or before.end != verb.start or before.suffix:
            return False
        return verb.features.get("tense") == "present" and before.lemma in self._words.words["complementizer"]

    def _linked(self, row: list[Phrase], rate: Rate, index: int, words: Marks, aimed: bool) -> bool:
        """Whether the amount at `index` is what the change leads to: «بنسبة 10% ليبلغ 4 مليارات», «بنسبة 2.4% إلى 9.8 مليار»."""
        between = [mark for mark in words.between(rate.end, row[index].start) if mark.kind not in (None, "neutral")]
        if rate.start <= rate.sign.at and between and between[0].at <= rate.end + 1:
            del between[0]  # its subject: «تضاعفت التجارة لتبلغ …»
        elif len(between) == 1 and between[0].at == rate.end + 1 and self._scope.is_within(rate.end + 1):
            del between[0]  # «زيادة بنسبة 10% في الصادرات التي بلغت …»
        if between or self._scope.parts(row, rate.place - 1, index):
            return False
        if aimed and any(phrase.kind == "verb" and phrase.conj == "و" for phrase in row[rate.place : index]):
            return False
        compared = words.has("comparison", rate.end, row[index].start)
        return not (compared and not self._scope.leads_to(row, index, rate.end)) and row[index].prep != "from"

    def _growth(self, rate: Rate, row: list[Phrase], words: Marks, before: tuple[int, FigureDraft] | None) -> None:
        index = min(rate.place, len(row) - 1)
        around, _ = self._scope.around(row, index, before[0] if before is not None else -1, words)
        self._scope.find_noun_before(around, words, rate.start)
        self._scope.find_noun_behind(around, words, rate.end)
        if around.noun is None and (rate.sign.is_verb or rate.sign.at > rate.start):
            self._scope.find_noun_before(around, words, row[around.right - 1].end)
        kind = around.noun.kind if around.noun is not None else None
        same = self._grown or (before[1] if before is not None else None)
        if kind is None and same is not None and self._is_of_the_same(rate, around):
            kind = same.topic  # «زادت صادراتها إلى مصر 5%، بينما تراجعت إلى غانا بنسبة 3%»
        if kind is None and (grown := self._of_the_economy(rate, row, around)) is not None:
            grown.status = "planned" if self._scope.is_ahead(around, words) else "held"
            grown.period = period(around, words, self.sheet.forms, False)
            if self.ledger.grow(grown):
                self._grown = grown
            return
        if (
            kind is None
            or kind == "neutral"
            or (kind == "other" and self._scope.is_beyond_others(rate.sign, rate.start))
        ):
            return  # «كلفة النقل أعلى بـ30 في المئة من المتوسط» tells of no growth
        if kind == "other" and around.noun is not None and _begins_anew(row, around.noun.at, rate.start):
            return  # «رفعت رأسمالها، وزادت عدد السفارات بنسبة 10%»
        ahead = self._scope.is_ahead(around, words)
        draft = FigureDraft(
            "other" if ahead and kind != "investment" else kind,
            None,
            self._scope.evidence(around, rate.end, rate.sign.at),
            f"rate:{kind}",
        )
        draft.topic = kind
        draft.status = "planned" if ahead else "held"
        draft.change = rate.text
        draft.between = self._parties.of(
            draft.kind, kind, around, before[1] if before is not None else self._grown or self._last
        )
        draft.period = period(around, words, self.sheet.forms, False)
        if draft.period is None and before is not None and goes_on(around, self.sheet.forms):
            draft.period = before[1].period  # «بينما زادت وارداتها 22 بالمئة خلال الفترة ذاتها»
        if draft.period is None and before is None:
            draft.period = self._of_one_time(draft)
        if draft.period is None and self._last is not None and set(draft.between) == set(self._last.between):
            draft.period = self._inherited_period(draft, before[1] if before is not None else None, self._last)
        draft.record = self._is_record(row, around, words)
        if self.ledger.grow(draft):
            self._grown = draft

    def _beside(self, rate: Rate, told: FigureDraft, when: Phrase | None) -> None:
        """«نمت الصادرات بملياري يورو (+5.2%)», «رفعها إلى 5 مليارات، بعد أن نمت 20%»: the change of the exports, of which no amount is told."""
        draft = FigureDraft(str(told.topic), None, told.evidence[0], f"rate:{told.topic}")
        draft.topic, draft.change = told.topic, rate.text
        draft.between, draft.period = list(told.between), when
        if self.ledger.grow(draft):
            self._grown = draft

    @staticmethod
    def _has_come_before(row: list[Phrase], index: int, rate: Rate) -> bool:
        """«… إلى مليار دولار، بعد أن سجلت نموا بنسبة 20%», «عقب ارتفاع بلغ 20%»: a change before which the target was set."""
        return any(phrase.prep == "around" and phrase.kind != "date" for phrase in row[index + 1 : rate.place])

    def _is_of_the_same(self, rate: Rate, around: Around) -> bool:
        """Whether a verb behind «بينما» or «فيما» leaves out what has grown, which the clause before names."""
        row, left = around.row, around.left
        if not rate.sign.is_verb or not left or row[left - 1].lemma not in self._words.words["contrast"]:
            return False
        behind = row[left + 1]
        named = behind.kind in _LANDS and bool(behind.prep) and behind.start - row[left].end <= 1
        return row[left].start == rate.sign.at and named

    def _of_one_time(self, draft: FigureDraft) -> Phrase | None:
        """«زادت صادراتها إلى مصر 28% في سبتمبر، فيما تراجعت صادراتها إلى غانا 3%»: the time of the change told before in the sentence."""
        grown = self._grown
        if grown is None or not {grown.topic, draft.topic} <= TRADE or {grown.status, draft.status} != {"held"}:
            return None
        return grown.period if not set(grown.between).isdisjoint(draft.between) else None

    def _of_the_economy(self, rate: Rate, row: list[Phrase], around: Around) -> FigureDraft | None:
        """«تستهدف كينيا نموا بنسبة 10% في 2026», «معدل النمو في كينيا»: what grows is the economy of the one state of its clause."""
        after = row[rate.place + 1] if rate.place + 1 < len(row) else None
        within = self._words.prepositions.get(self.sheet.word(rate.end)) == "in"
        if self.sheet.word(rate.sign.at) not in self._words.words["growth"]:
            return None
        if within and (after is None or after.kind != "date"):
            return None  # «نموا بنسبة 10% في عدد الزوار»
        draft = FigureDraft("other", None, self._scope.evidence(around, rate.end), "rate:other")
        draft.topic, draft.change = "other", rate.text
        draft.between = [who for who in self._parties.of("other", None, around, None) if who.startswith("state:")]
        return draft if len(draft.between) == 1 else None


def _begins_anew(row: list[Phrase], start: int, end: int) -> bool:
    """Whether a verb that و joins stands between two tokens."""
    return any(phrase.kind == "verb" and phrase.conj and start < phrase.start < end for phrase in row)


_LANDS = frozenset({"state", "region", "place", "organization"})
_NOUNS = frozenset({"noun", "common", "figure"})
_index = itemgetter(0)
_start = attrgetter("start")
