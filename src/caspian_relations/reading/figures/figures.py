"""Figures: measured facts, with who, when, how much more than before.

Every sum of money is a figure; tonnes, containers and volumes are one where something was moved or can be; a rate of growth without an
amount is one too, and a share of trade. A rate beside an amount is the amount's change. What is aimed at, expected, lent or paid is ``other``.

A sentence is read once, amount by amount. An amount has the words between the one before it and the next for its own; where they
name nothing that is measured, it goes on with the noun, the parties and the period of the one before («منها …», «و…», «مقابل …»).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from operator import attrgetter, itemgetter

from caspian_relations.arabic.tokens import WORD
from caspian_relations.model import Measure, Money, Percentage
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import FAR, KINDS, Around, Scope, is_volume
from caspian_relations.reading.figures.exchange import without_exchange
from caspian_relations.reading.figures.headings import Headings
from caspian_relations.reading.figures.ledger import Ledger
from caspian_relations.reading.figures.lists import Item, Lists
from caspian_relations.reading.figures.parties import TRADE, Parties
from caspian_relations.reading.figures.periods import ahead_of, behind, goes_on, is_then, period, span_of
from caspian_relations.reading.figures.portions import Portions
from caspian_relations.reading.figures.rates import Rate, rates
from caspian_relations.reading.figures.signs import Marks, marks
from caspian_relations.reading.figures.steps import is_step
from caspian_relations.reading.figures.tellers import teller
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Figures"]


class Figures:
    """The figures of one text, in order."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.ledger = Ledger()
        self._parties = Parties(resolver)
        self._last: FigureDraft | None = None
        """The last figure of the sentence before, for what this one leaves out."""
        self._traded: FigureDraft | None = None
        """The last figure of trade that holds, for the time of what is told of the same two later."""
        self._end = 0
        self._follows = False
        """Whether the sentence before this one told figures, too."""
        self._row: list[Phrase] = []
        self._before: list[Phrase] = []
        """The phrases of the sentence before this one, whose time is «الفترة»."""
        self._grown: FigureDraft | None = None
        """The last figure of this sentence that is a change without an amount."""
        self._aimed = False
        """Whether the amount before was what a target starts from: «من 8 مليارات إلى 20 مليارا»."""
        self._words = cues()
        self._scope = Scope(resolver.sheet, self._words)
        self._portions = Portions(resolver.sheet, self._scope, self._parties)
        self._lists = Lists(resolver.sheet)
        self._headings = Headings(resolver, self._scope, self._parties)
        self._asked: FigureDraft | None = None
        """What the question before this sentence asks for."""
        self._answered: FigureDraft | None = None
        """What the question asked to which this sentence is the answer."""
        self._item: Item | None = None
        """The item of a list that this sentence is."""

    @property
    def made(self) -> list[FigureDraft]:
        """The figures told so far."""
        return self.ledger.made

    def is_one_sided(self, figure: FigureDraft) -> bool:
        """Whether its parties are partners of somebody whom nobody names."""
        return frozenset(figure.between) in self._parties.one_side

    def from_sentence(self, row: list[Phrase], sentence: Sentence, speaker: str | None) -> None:
        """Read the figures of one sentence; `row` holds its phrases, `speaker` is who says it, if anybody does."""
        self._before, self._row = self._row, row
        self._lists.opened_by(self._headings.above(row, sentence))
        asked, self._asked = self._asked, self._headings.asked(row, sentence)
        if not self._may_tell(row) or not any(
            form.kind == WORD for form in self.sheet.forms[sentence.start : sentence.end]
        ):
            return  # «0$» alone, or an English sentence, is told by nobody
        self._grown = None
        row = without_exchange(self.sheet, row)
        speaker = speaker or teller(row, self.resolver)
        self._parties.said_by(speaker)
        self._follows = sentence.start - self._end <= 1
        self._answered = asked
        self._end = sentence.end
        self.ledger.open()
        self._item = self._lists.item(row, sentence)
        words = marks(self.sheet, row, sentence, self._words)
        told: list[tuple[int, FigureDraft]] = []
        before = -1
        for index, phrase in enumerate(row):
            if phrase.kind == "amount" and is_volume(phrase.value):
                draft = self._amount(row, index, before, words, told[-1][1] if told else None)
                if draft is not None:
                    told.append((index, draft))
                before = index
        self._lists.respectively(row, words, told)
        self._lists.of_one_time(row, told)
        changes = rates(self.sheet, row, words)
        for rate in changes:
            self._rate(rate, row, words, told)
        signed = {rate.start for rate in changes}
        before = -1
        for index, phrase in enumerate(row):
            if phrase.kind == "amount":
                if isinstance(phrase.value, Percentage) and phrase.start not in signed:
                    around, _ = self._scope.around(row, index, before, words)
                    share = self._portions.share(around, words, self._last, self.ledger.latest)
                    if share is not None:
                        self.ledger.made.append(share)
                before = index
        self.ledger.close()
        if self._item is not None:
            return
        self._remember([draft for _, draft in told])

    def _remember(self, told: list[FigureDraft]) -> None:
        """Keep what the next sentence may go on with: an amount that holds, else a change."""
        if told:
            now = [draft for draft in told if draft.status == "held"]
            whole = [draft for draft in now if draft.base is None and not draft.step]
            trade = [draft for draft in whole if draft.topic in _RANKED]  # rather than the deficit before it
            self._last = (trade or whole or now or told[-1:])[0]
            self._traded = self._last if self._last.kind in TRADE and self._last.status == "held" else self._traded
        elif self._grown is not None:
            self._last = self._grown
        self._lists.opened_by(self._last if told or self._grown is not None else None)

    def _may_tell(self, row: list[Phrase]) -> bool:
        """Whether a sentence has anything to measure: most have not, and cost one look at their phrases."""
        growing = _growing()
        for phrase in row:
            kind = phrase.kind
            if kind == "amount":
                if isinstance(phrase.value, Percentage) or is_volume(phrase.value):
                    return True
            elif kind in ("verb", "figure") and phrase.lemma in growing:
                return True
        return False

    # -- one amount

    def _amount(
        self, row: list[Phrase], index: int, before: int, words: Marks, previous: FigureDraft | None
    ) -> FigureDraft | None:
        phrase = row[index]
        around, opened = self._scope.around(row, index, before, words)
        start = row[before].end if before >= 0 else row[0].start
        same = previous is not None and self._scope.is_same(row, index, before, words)
        part = self._scope.is_part(phrase.end) or self._scope.is_part(phrase.start - 1)
        compared = not part and self._scope.is_compared(row, index, before, words)
        self._scope.find_noun(around, words)
        own = self._scope.has_own_noun(around, words)
        on = (self._scope.goes_on(around, words) and not own) or self._lists.begins(row, index)
        again = self._scope.names_again(around)
        if previous is not None and around.noun is None and opened and on and not again:
            opened = False
        topic = around.noun.kind if around.noun is not None else None
        last = previous or self._last
        sold = previous is not None and previous.topic == "exports" and self._scope.is_earned(row, before, index, words)
        opened = opened and not (previous is not None and (part or sold))
        holds = isinstance(phrase.value, Measure) and self._scope.is_capacity(around, words)
        apart = holds and previous is not None and previous.topic == "investment"  # «ستستثمر مليارا لرفع الطاقة إلى …»
        if topic is None and previous is not None and not (again or apart) and (same or compared or not opened):
            topic = previous.topic
        ranked = self._scope.ranks(around) or (
            previous is not None and previous.ranked and around.noun is None and around.verb is None
        )
        if last is not None and last.topic in _RANKED and ranked and topic is None:
            listed = self._scope.before(around, words) if previous is None else None
            of_list = listed.noun.kind if listed is not None and listed.noun is not None else None
            topic = of_list if of_list in _RANKED else last.topic  # «تصدرت الصين قائمة وجهات الصادرات، …»
        elif topic not in _RANKED:
            ranked = False
        item = self._item if previous is None and (topic in KINDS or (topic is None and around.verb is None)) else None
        if item is not None and topic not in KINDS:
            topic = item.topic
        if topic is None and previous is None and last is not None and self._scope.of_these(row[index].end):
            topic = last.topic  # «12 مليارا من هذه الكميات ذهبت إلى …»
        resumed, wide = self._resumed(around, words) if topic is None and (previous is None or again) else (None, None)
        if resumed is not None:
            topic = resumed.topic
        aimed = not same and self._scope.is_ahead(around, words) and not self._scope.came_next(around, previous)
        past = aimed and (phrase.prep == "from" or self._scope.has_come_about(around))
        ahead = (aimed and not past) or (self._aimed and previous is not None and phrase.prep == "to")
        ahead = ahead or (previous is not None and previous.status == "planned" and self._scope.goes_on_aiming(around))
        self._aimed = aimed and not ahead
        if topic is None and ahead and last is not None and last.topic in TRADE and isinstance(phrase.value, Money):
            topic = last.topic
        priced = self._scope.is_price(phrase)
        if priced or self._scope.is_lent(phrase):
            topic = "other"
        when = period(
            around, words, self.sheet.forms, compared, previous.period if previous is not None else None, priced
        )
        if when is None and wide is not None and phrase.prep != "from":
            when = period(wide, words, self.sheet.forms, compared)
        if when is None and not compared and last is not None and goes_on(around, self.sheet.forms):
            when = (last.base or last).period or (self._last.period if self._last is not None else None)
        if when is None and not compared and is_then(around, self.sheet.forms):
            when = (last.base or last).period if last is not None and self._follows else None
            when = when or span_of(self._before)
        if when is not None and not compared and ahead_of(when, self.sheet.published):
            ahead = True
        elif when is not None and ahead and behind(when, self.sheet.published) and not self._was_aimed(when, around):
            when = None  # «اتفقا في مارس الماضي على رفع …»
        if previous is not None and previous.status == "planned" and around.noun is None and not opened:
            later = when is not None and ahead_of(when, self.sheet.published)
            past = compared and when is not None and behind(when, self.sheet.published)  # «… مقابل 15 مليارا في 2024»
            ahead = not (past or self._was(phrase, when) or (self._scope.has_been(around) and not later))
        if ahead and not aimed and when is not None and behind(when, self.sheet.published):
            ahead = False  # «… إلى 50 مليارا في 2026، متجاوزا 44 مليارا في العام الماضي»
        kind = self._kind(phrase.value, topic, ahead, around, words)
        undone = self._scope.undone(around)
        if kind is None or (undone == "denied" and not isinstance(phrase.value, Money)):
            return None
        if undone and kind in TRADE:
            kind = "other"
        if (
            words.has("increase", max(start, phrase.start - 4), phrase.start)
            and isinstance(phrase.value, Money)
            and previous is not None
            and not part
        ):
            kind = topic = "other"
        step = topic in _MOVED and not (compared or same) and is_step(self.sheet, around, words)
        draft = self._draft(phrase, "other" if step else kind, around)
        draft.topic, draft.ranked, draft.resumed, draft.step = topic, ranked, wide is not None, step
        if previous is not None and compared and not previous.change:
            draft.base = previous.base or previous
        rises = before >= 0 and row[before].prep == "from" and phrase.prep == "to"
        if rises and previous is not None and previous.topic == topic and previous.status == "held":
            previous.base = previous.base or draft  # «انتقلت من مليارين في 2023 إلى 3 مليارات»
        draft.status = undone or ("planned" if ahead else "held")
        if previous is not None and (same or compared):
            named = self._parties.of_own_noun(around, topic, last) if compared else []
            draft.between = named or (self._parties.instead(around, previous) if compared else list(previous.between))
        elif item is not None:
            draft.between = list(item.between)
        elif resumed is not None:
            draft.between = list(resumed.between)
        else:
            draft.between = self._parties.of(kind, topic, around, last, ranked=ranked)
            carried = around.noun is None and (ahead or not opened) and not self._scope.is_capacity(around, words)
            if previous is not None and carried and not draft.between:
                draft.between = list(previous.between)
            if previous is not None and kind in TRADE and not draft.between and self._leaves(row, before, words):
                draft.between = previous.between[:1]  # «سجلت كينيا عجزا بلغ …، بعد أن بلغت الواردات …»
                when = when or (previous.period if not ahead else None)
        if previous is not None and (another := self._parties.paid_by_another(around, previous)):
            draft.between = another
            if previous.topic == "investment" and around.noun is None:
                kind = draft.kind = draft.topic = "investment"
        cost = previous is not None and previous.topic == "other" and not draft.between
        if around.noun is not None and "finance" in around.noun.signs and (cost or self._parties.lend(draft.between)):
            kind = draft.kind = draft.topic = "other"  # «يمول البنك الدولي منها 115 مليونا», «لم يمول منها سوى …»
        if kind == "other" and previous is not None and (taker := self._parties.given_as_well(around, previous)):
            draft.between = [previous.between[0], taker]
        elif kind == "other" and previous is not None and self._is_granted_too(around, previous, draft):
            draft.between = [previous.between[0], *draft.between]
        if kind == "other" and not draft.between and previous is not None and self._scope.results(around):
            draft.between = list(previous.between)
        draft.period = when
        if item is not None and when is None:
            draft.period = item.period
        elif previous is not None and self._scope.is_worth(row, before, index):
            draft.period = previous.period if when is None else when
            previous.period = previous.period or when  # «مليونا طن، بقيمة 300 مليون دولار، خلال عام 2024»
        elif when is None and not compared and not ahead and not self._starts_then(row, before, index):
            draft.period = self._inherited_period(draft, previous, last)
            if draft.period is None and previous is not None and previous.period is row[0] and topic in KINDS:
                draft.period = row[0]  # «في 2024، وصلت صادراتها إلى …، في حين أن حجم البضائع نما إلى …»
            balance = around.noun is not None and "balance" in around.noun.signs
            if draft.period is None and balance and previous is not None and previous.kind in TRADE:
                draft.period = previous.period  # «بلغت الصادرات 5 مليارات العام الماضي، فيما اتسع الفائض إلى …»
        draft.record = draft.base is None and not step and self._is_record(row, around, words)
        if same and previous is not None:
            draft.between, draft.record, draft.status = list(previous.between), previous.record, previous.status
            previous.twins.append(draft)
            draft.twins = previous.twins
            for twin in draft.twins:
                twin.period = previous.period or when
        opener = self._words.prepositions.get(self.sheet.word(phrase.start))
        if draft.base is not None and previous is not None and previous.status == "held":
            self.ledger.computed(previous, draft)
        risen = phrase.value.to is not None and opener == "from" and self._scope.moves(around, words)
        return self.ledger.add(draft, phrase.value, risen)

    def _is_granted_too(self, around: Around, previous: FigureDraft, draft: FigureDraft) -> bool:
        """«وافق البنك على قرض لكينيا قيمته مليون دولار، وعلى منحة لغانا بقيمة 2 مليون»: by the same, to another."""
        lent = around.noun is not None and not around.noun.is_verb and around.verb is None
        one = len(draft.between) == 1 and len(previous.between) == 2 and draft.between[0] not in previous.between
        return lent and one and previous.kind == "other" and previous.status == "held"

    @staticmethod
    def _leaves(row: list[Phrase], before: int, words: Marks) -> bool:
        """Whether the amount before is a deficit or a surplus, of which exports and imports are the parts."""
        return any("balance" in mark.signs for mark in words.between(row[0].start, row[before].start))

    @staticmethod
    def _starts_then(row: list[Phrase], before: int, index: int) -> bool:
        """«من 3 مليارات في 2021 إلى 5 مليارات»: the time of what it was before is not that of what it has become."""
        rises = before >= 0 and row[before].prep == "from" and row[index].prep == "to"
        return rises and any(phrase.kind == "date" for phrase in row[before:index])

    def _was(self, phrase: Phrase, when: Phrase | None) -> bool:
        """«ستنخفض إلى 26 مليارا من 45 مليارا في 2020»: what a forecast starts from."""
        return phrase.prep == "from" and (when is None or behind(when, self.sheet.published))

    def _resumed(self, around: Around, words: Marks) -> tuple[FigureDraft | None, Around | None]:
        """«… زادت الصادرات، حيث ارتفعت من مليار إلى مليارين», «…. لتبلغ 4 مليارات»: what the verb leaves out, with its parties."""
        named = around.noun is None and around.verb is None and self._scope.is_number(around)
        if named and self._answered is not None:
            return self._answered, None  # «ما حجم التبادل؟ الرقم الرسمي هو …»
        if not self._scope.goes_on(around, words) or not self._scope.is_bare(around):
            return None, None
        if self._answered is not None:
            return self._answered, None
        wide = self._scope.before(around, words)
        if wide is not None and wide.noun is not None:
            draft = FigureDraft("other", None, (0, 0), "")
            draft.topic = wide.noun.kind
            draft.between = self._parties.of(str(draft.topic), draft.topic, wide, self._last)
            return draft, wide
        on = (around.verb == 0 and self._scope.results(around)) or self._scope.names_again(around) or self._next(around)
        return (self._last if on else None), None

    def _next(self, around: Around) -> bool:
        """«بلغت صادراتها 100 مليون في 2023. وفي العام التالي ارتفعت إلى 150 مليونا»: the verb of the next sentence, with no subject."""
        last, verb = self._last, around.verb or 0
        if not self._follows or last is None or last.topic not in _RANKED or last.status != "held":
            return False
        agrees = around.row[verb].features.get("gender") == "feminine" or last.topic == "trade-turnover"
        return agrees and all(phrase.kind in ("date", "stop", "particle") for phrase in around.row[:verb])

    def _kind(self, value: Money | Measure, topic: str | None, ahead: bool, around: Around, words: Marks) -> str | None:
        if isinstance(value, Money):
            if topic == "investment":
                return "other" if ahead and self._scope.is_forecast(around) else "investment"
            return "other" if ahead or topic not in TRADE else topic
        _, _, rate = value.unit.partition("/")
        if ahead or (self._scope.is_capacity(around, words) and topic not in TRADE):
            return "other"
        if topic in ("exports", "imports"):
            return topic
        if topic in ("trade-turnover", "cargo"):
            return "cargo"
        if topic is None:
            return "other" if rate else "cargo" if value.unit == "TEU" else None
        return "other"

    def _inherited_period(
        self, draft: FigureDraft, previous: FigureDraft | None, last: FigureDraft | None
    ) -> Phrase | None:
        """Parts of a sum and later sums of the same sort are of the same time."""
        if "/" in str(getattr(draft.amount, "unit", "")):
            return None  # «45 مليار متر مكعب سنويا»: every year
        earlier = previous if previous is not None else last
        earlier = (earlier.base or earlier) if earlier is not None else None
        traded = self._traded
        if (
            previous is None
            and draft.kind in TRADE
            and traded is not None
            and (earlier is None or earlier.kind not in TRADE)
        ):
            earlier = traded if set(traded.between) == set(draft.between) else earlier
        if earlier is None or earlier.status != "held" or draft.status != "held":
            return None
        if draft.step and earlier.topic in TRADE:
            return earlier.period
        if (draft.kind in TRADE and earlier.kind in TRADE) or draft.kind == earlier.kind == "cargo":
            return earlier.period
        if earlier.step and draft.topic == earlier.topic:
            return earlier.period  # «ارتفعت بمقدار 4 مليارات في 2024 لتصل إلى 90 مليارا»
        of_two = len(set(draft.between)) > 1 and set(draft.between) == set(earlier.between)
        if previous is not None and draft.kind in TRADE and earlier.kind == "other" and of_two:
            return earlier.period  # «بلغ العجز التجاري لكينيا مع الصين … في 2025، إذ صدّرت إليها …»
        if draft.ranked and draft.topic == earlier.topic:
            return earlier.period
        return (
            earlier.period
            if previous is not None and draft.topic == previous.topic and draft.kind == previous.kind
            else None
        )

    def _is_record(self, row: list[Phrase], around: Around, words: Marks) -> bool:
        last = min(len(row), around.index + FAR)
        end = row[last - 1].end if last < len(row) else self._end
        for at in range(around.index + 1, last):
            phrase = row[at]
            if (phrase.kind == "amount" and is_volume(phrase.value)) or (
                (phrase.kind == "stop" and phrase.lemma in ".؛") or (phrase.prep == "around" and phrase.kind != "date")
            ):
                end = phrase.start
                break
        return any(
            "record" in mark.signs
            and not (mark.article and self._words.prepositions.get(self.sheet.word(mark.at - 1)) == "to")
            and not ("than" in mark.signs and not mark.article and self._scope.is_by_so_much(mark.at + 1))
            for mark in words.between(row[around.left].start, end)  # «الأحجام إلى الأعلى» tells of no record
        )

    # -- changes and shares

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

    def _was_aimed(self, when: Phrase, around: Around) -> bool:
        """«هدف 500 مليون المحدد لعام 2024», «لم تبلغ المليار في 2024»: a time that is past and was aimed at."""
        return when.prep == "of" or self._scope.is_unreached(around)

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

    # -- the row of figures

    def _draft(self, phrase: Phrase, kind: str, around: Around) -> FigureDraft:
        first, last = phrase.first, phrase.last
        if around.noun is not None:
            tokens = self.sheet.tokens
            first, last = min(first, tokens.starts[around.noun.at]), max(last, tokens.end(around.noun.at))
        return FigureDraft(kind, phrase.value, (first, last), f"amount:{kind}")


def _begins_anew(row: list[Phrase], start: int, end: int) -> bool:
    """Whether a verb that و joins stands between two tokens."""
    return any(phrase.kind == "verb" and phrase.conj and start < phrase.start < end for phrase in row)


_LANDS = frozenset({"state", "region", "place", "organization"})
_MOVED = TRADE | {"cargo"}
"""What may grow by so much, and then is not so much."""
_RANKED = TRADE | {"investment"}
"""What is told of several in a row, each in its place."""
_NOUNS = frozenset({"noun", "common", "figure"})
_index = itemgetter(0)
_start = attrgetter("start")
_GROWTH = frozenset({"up", "down", "doubled", "fold"})


@cache
def _growing() -> frozenset[str]:
    """Lemmas of growth and decline, which may tell a change without an amount."""
    return frozenset(word for word, signs in cues().figures["signs"].items() if not _GROWTH.isdisjoint(signs))
