"""Amounts: what an amount measures, whether it holds, of what time it is, and whose it is."""

from __future__ import annotations

from caspian_relations.model import Measure, Money
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.changes import Changes
from caspian_relations.reading.figures.clause import KINDS, Around
from caspian_relations.reading.figures.lists import Item
from caspian_relations.reading.figures.parties import TRADE
from caspian_relations.reading.figures.periods import ahead_of, behind, goes_on, is_then, period, span_of
from caspian_relations.reading.figures.signs import Marks
from caspian_relations.reading.figures.steps import is_step
from caspian_relations.reading.figures.telling import RANKED

__all__ = ["Amounts"]


class _Amount:
    """An amount while it is read: where it stands, and what is known of it so far."""

    __slots__ = (
        "ahead", "around", "before", "compared", "index", "item", "last", "opened", "part", "phrase", "previous", "ranked",
        "resumed", "row", "same", "topic", "when", "wide", "words",
    )  # fmt: skip

    def __init__(self, row: list[Phrase], index: int, before: int, words: Marks, previous: FigureDraft | None) -> None:
        self.row, self.index, self.words = row, index, words
        self.phrase = row[index]
        self.before = before
        """Where the amount before stands in the sentence, or -1."""
        self.previous = previous
        """The figure of that amount."""
        self.around: Around
        """The clause around it."""
        self.opened = True
        """Whether a clause of its own begins between the two."""
        self.same = self.part = self.compared = False
        """Whether it is the same in another currency, a part of the one before, what it is compared with."""
        self.last: FigureDraft | None = previous
        """What it goes on with, in this sentence or the one before."""
        self.topic: str | None = None
        """What is measured."""
        self.ranked = False
        self.item: Item | None = None
        """The item of a list that it belongs to."""
        self.resumed: FigureDraft | None = None
        self.wide: Around | None = None
        """What its verb leaves out, and the clause that names it."""
        self.ahead = False
        """Whether it is aimed at, expected or promised."""
        self.when: Phrase | None = None

    @property
    def follows(self) -> bool:
        """Whether it has no noun of its own."""
        return self.around.noun is None

    @property
    def rises(self) -> bool:
        """«من 3 مليارات إلى 5 مليارات»: it is what became of the one before."""
        return self.before >= 0 and self.row[self.before].prep == "from" and self.phrase.prep == "to"


class Amounts(Changes):
    """The amounts of one text."""

    def _amount(
        self, row: list[Phrase], index: int, before: int, words: Marks, previous: FigureDraft | None
    ) -> FigureDraft | None:
        """The figure of the amount at ``row[index]``, or None where it measures nothing."""
        it = _Amount(row, index, before, words, previous)
        apart = self._placed(it)
        self._measures(it, apart)
        aimed = self._aims(it)
        priced = self._scope.is_price(it.phrase)
        if priced or self._scope.is_lent(it.phrase):
            it.topic = "other"
        self._takes_place(it, aimed, priced)
        kind = self._kind(it.phrase.value, it.topic, it.ahead, it.around, words)
        undone = self._scope.undone(it.around)
        if kind is None or (undone == "denied" and not isinstance(it.phrase.value, Money)):
            return None
        if undone and kind in TRADE:
            kind = "other"
        if self._is_an_increase(it):
            kind = it.topic = "other"
        draft = self._drafted(it, kind, undone)
        self._between(it, draft, kind)
        self._granted(it, draft)
        self._dated(it, draft)
        draft.record = draft.base is None and not draft.step and self._is_record(row, it.around, words)
        if it.same and previous is not None:
            _twin(draft, previous, it.when)
        if draft.base is not None and previous is not None and previous.status == "held":
            self.ledger.computed(previous, draft)
        opener = self._words.prepositions.get(self.sheet.word(it.phrase.start))
        risen = it.phrase.value.to is not None and opener == "from" and self._scope.moves(it.around, words)
        return self.ledger.add(draft, it.phrase.value, risen)

    def _placed(self, it: _Amount) -> bool:
        """Find the clause around it and how it stands to the amount before; true where it measures something else than that."""
        scope, previous, words = self._scope, it.previous, it.words
        it.around, it.opened = scope.around(it.row, it.index, it.before, words)
        it.same = previous is not None and scope.is_same(it.row, it.index, it.before, words)
        it.part = scope.is_part(it.phrase.end) or scope.is_part(it.phrase.start - 1)
        it.compared = not it.part and scope.is_compared(it.row, it.index, it.before, words)
        scope.find_noun(it.around, words)
        own = scope.has_own_noun(it.around, words)
        on = (scope.goes_on(it.around, words) and not own) or self._lists.begins(it.row, it.index)
        again = scope.names_again(it.around)
        if previous is not None and it.follows and it.opened and on and not again:
            it.opened = False
        it.topic = it.around.noun.kind if it.around.noun is not None else None
        it.last = previous or self._last
        sold = previous is not None and previous.topic == "exports"
        sold = sold and scope.is_earned(it.row, it.before, it.index, words)
        it.opened = it.opened and not (previous is not None and (it.part or sold))
        holds = isinstance(it.phrase.value, Measure) and scope.is_capacity(it.around, words)
        # «ستستثمر مليارا لرفع الطاقة إلى …»
        return again or (holds and previous is not None and previous.topic == "investment")

    def _measures(self, it: _Amount, apart: bool) -> None:
        """What it measures: its own noun says so, else the amount before, a rank, a list, or the sentence before."""
        scope, previous, last, around = self._scope, it.previous, it.last, it.around
        if it.topic is None and previous is not None and not apart and (it.same or it.compared or not it.opened):
            it.topic = previous.topic
        it.ranked = scope.ranks(around) or (
            previous is not None and previous.ranked and it.follows and around.verb is None
        )
        if last is not None and last.topic in RANKED and it.ranked and it.topic is None:
            listed = scope.before(around, it.words) if previous is None else None
            of_list = listed.noun.kind if listed is not None and listed.noun is not None else None
            it.topic = of_list if of_list in RANKED else last.topic  # «تصدرت الصين قائمة وجهات الصادرات، …»
        elif it.topic not in RANKED:
            it.ranked = False
        listing = previous is None and (it.topic in KINDS or (it.topic is None and around.verb is None))
        it.item = self._item if listing else None
        if it.item is not None and it.topic not in KINDS:
            it.topic = it.item.topic
        if it.topic is None and previous is None and last is not None and scope.of_these(it.phrase.end):
            it.topic = last.topic  # «12 مليارا من هذه الكميات ذهبت إلى …»
        if it.topic is None and (previous is None or scope.names_again(around)):
            it.resumed, it.wide = self._resumed(around, it.words)
        if it.resumed is not None:
            it.topic = it.resumed.topic

    def _aims(self, it: _Amount) -> bool:
        """Whether its own words aim at it; what a target starts from holds, and what goes on with a target is one."""
        scope, previous, last = self._scope, it.previous, it.last
        aimed = not it.same and scope.is_ahead(it.around, it.words) and not scope.came_next(it.around, previous)
        past = aimed and (it.phrase.prep == "from" or scope.has_come_about(it.around))
        it.ahead = (aimed and not past) or (self._aimed and previous is not None and it.phrase.prep == "to")
        goes_on_aiming = previous is not None and previous.status == "planned" and scope.goes_on_aiming(it.around)
        it.ahead = it.ahead or goes_on_aiming
        self._aimed = aimed and not it.ahead
        if it.topic is None and it.ahead and last is not None and last.topic in TRADE:
            it.topic = last.topic if isinstance(it.phrase.value, Money) else None
        return aimed

    def _takes_place(self, it: _Amount, aimed: bool, priced: bool) -> None:
        """Of what time it is; a time to come makes it a target, and a time that is past none."""
        forms, previous, last, published = self.sheet.forms, it.previous, it.last, self.sheet.published
        taken = previous.period if previous is not None else None
        when = period(it.around, it.words, forms, it.compared, taken, priced)
        if when is None and it.wide is not None and it.phrase.prep != "from":
            when = period(it.wide, it.words, forms, it.compared)
        if when is None and not it.compared and last is not None and goes_on(it.around, forms):
            when = (last.base or last).period or (self._last.period if self._last is not None else None)
        if when is None and not it.compared and is_then(it.around, forms):
            when = (last.base or last).period if last is not None and self._follows else None
            when = when or span_of(self._before)
        if when is not None and not it.compared and ahead_of(when, published):
            it.ahead = True
        elif when is not None and it.ahead and behind(when, published) and not self._was_aimed(when, it.around):
            when = None  # «اتفقا في مارس الماضي على رفع …»
        if previous is not None and previous.status == "planned" and it.follows and not it.opened:
            later = when is not None and ahead_of(when, published)
            past = it.compared and when is not None and behind(when, published)  # «… مقابل 15 مليارا في 2024»
            it.ahead = not (past or self._was(it.phrase, when) or (self._scope.has_been(it.around) and not later))
        if it.ahead and not aimed and when is not None and behind(when, published):
            it.ahead = False  # «… إلى 50 مليارا في 2026، متجاوزا 44 مليارا في العام الماضي»
        it.when = when

    @staticmethod
    def _is_an_increase(it: _Amount) -> bool:
        """«بزيادة مليار دولار» behind an amount: by so much, and not so much."""
        start = it.row[it.before].end if it.before >= 0 else it.row[0].start
        behind_another = isinstance(it.phrase.value, Money) and it.previous is not None and not it.part
        return behind_another and it.words.has("increase", max(start, it.phrase.start - 4), it.phrase.start)

    def _drafted(self, it: _Amount, kind: str, undone: str) -> FigureDraft:
        """The figure with its kind and status, and what it has to do with the one before."""
        previous = it.previous
        step = it.topic in _MOVED and not (it.compared or it.same) and is_step(self.sheet, it.around, it.words)
        draft = self._draft(it.phrase, "other" if step else kind, it.around)
        draft.topic, draft.ranked, draft.resumed, draft.step = it.topic, it.ranked, it.wide is not None, step
        if previous is not None and it.compared and not previous.change:
            draft.base = previous.base or previous
        if it.rises and previous is not None and previous.topic == it.topic and previous.status == "held":
            previous.base = previous.base or draft  # «انتقلت من مليارين في 2023 إلى 3 مليارات»
        draft.status = undone or ("planned" if it.ahead else "held")
        return draft

    def _between(self, it: _Amount, draft: FigureDraft, kind: str) -> None:
        """Whose it is: as the amount before, the list or the verb has it, else as its own clause says."""
        previous, around, parties = it.previous, it.around, self._parties
        if previous is not None and (it.same or it.compared):
            named = parties.of_own_noun(around, it.topic, it.last) if it.compared else []
            draft.between = named or (parties.instead(around, previous) if it.compared else list(previous.between))
        elif it.item is not None:
            draft.between = list(it.item.between)
        elif it.resumed is not None:
            draft.between = list(it.resumed.between)
        else:
            draft.between = parties.of(kind, it.topic, around, it.last, ranked=it.ranked)
            carried = it.follows and (it.ahead or not it.opened) and not self._scope.is_capacity(around, it.words)
            if previous is not None and carried and not draft.between:
                draft.between = list(previous.between)
            if (
                previous is not None
                and kind in TRADE
                and not draft.between
                and self._leaves(it.row, it.before, it.words)
            ):
                draft.between = previous.between[:1]  # «سجلت كينيا عجزا بلغ …، بعد أن بلغت الواردات …»
                it.when = it.when or (previous.period if not it.ahead else None)

    def _granted(self, it: _Amount, draft: FigureDraft) -> None:
        """Who pays or lends it, and to whom, where it goes on with the amount before."""
        previous, around, parties = it.previous, it.around, self._parties
        if previous is not None and (another := parties.paid_by_another(around, previous)):
            draft.between = another
            if previous.topic == "investment" and it.follows:
                draft.kind = draft.topic = "investment"
        cost = previous is not None and previous.topic == "other" and not draft.between
        if around.noun is not None and "finance" in around.noun.signs and (cost or parties.lend(draft.between)):
            draft.kind = draft.topic = "other"  # «يمول البنك الدولي منها 115 مليونا», «لم يمول منها سوى …»
        if draft.kind != "other" or draft.step or previous is None:
            return
        if taker := parties.given_as_well(around, previous):
            draft.between = [previous.between[0], taker]
        elif self._is_granted_too(around, previous, draft):
            draft.between = [previous.between[0], *draft.between]
        if not draft.between and self._scope.results(around):
            draft.between = list(previous.between)

    def _dated(self, it: _Amount, draft: FigureDraft) -> None:
        """Its time: told, or that of the list, of what it is worth, or of the amount before."""
        previous, when = it.previous, it.when
        draft.period = when
        if it.item is not None and when is None:
            draft.period = it.item.period
        elif previous is not None and self._scope.is_worth(it.row, it.before, it.index):
            draft.period = previous.period if when is None else when
            previous.period = previous.period or when  # «مليونا طن، بقيمة 300 مليون دولار، خلال عام 2024»
        elif when is None and not it.compared and not it.ahead and not self._starts_then(it):
            draft.period = self._inherited_period(draft, previous, it.last)
            if draft.period is None and previous is not None and previous.period is it.row[0] and it.topic in KINDS:
                draft.period = it.row[0]  # «في 2024، وصلت صادراتها إلى …، في حين أن حجم البضائع نما إلى …»
            balance = it.around.noun is not None and "balance" in it.around.noun.signs
            if draft.period is None and balance and previous is not None and previous.kind in TRADE:
                draft.period = previous.period  # «بلغت الصادرات 5 مليارات العام الماضي، فيما اتسع الفائض إلى …»

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
    def _starts_then(it: _Amount) -> bool:
        """«من 3 مليارات في 2021 إلى 5 مليارات»: the time of what it was before is not that of what it has become."""
        return it.rises and any(phrase.kind == "date" for phrase in it.row[it.before : it.index])

    def _was(self, phrase: Phrase, when: Phrase | None) -> bool:
        """«ستنخفض إلى 26 مليارا من 45 مليارا في 2020»: what a forecast starts from."""
        return phrase.prep == "from" and (when is None or behind(when, self.sheet.published))

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


_MOVED = TRADE | {"cargo"}
"""What may grow by so much, and then is not so much."""


def _twin(draft: FigureDraft, previous: FigureDraft, when: Phrase | None) -> None:
    """The same amount in another currency has all that the first one has."""
    draft.between, draft.record, draft.status = list(previous.between), previous.record, previous.status
    previous.twins.append(draft)
    draft.twins = previous.twins
    for twin in draft.twins:
        twin.period = previous.period or when
