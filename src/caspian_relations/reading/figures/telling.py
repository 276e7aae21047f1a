"""What a sentence tells of figures, and what it goes on with: the state in which amounts and changes are read."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import FAR, Around, Scope, is_volume
from caspian_relations.reading.figures.headings import Headings
from caspian_relations.reading.figures.ledger import Ledger
from caspian_relations.reading.figures.lists import Item, Lists
from caspian_relations.reading.figures.parties import TRADE, Parties
from caspian_relations.reading.figures.portions import Portions
from caspian_relations.reading.figures.signs import Marks
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["RANKED", "Telling"]

RANKED = TRADE | {"investment"}
"""What is told of several in a row, each in its place."""


class Telling:
    """The figures of one text while they are read."""

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

    def _was_aimed(self, when: Phrase, around: Around) -> bool:
        """«هدف 500 مليون المحدد لعام 2024», «لم تبلغ المليار في 2024»: a time that is past and was aimed at."""
        return when.prep == "of" or self._scope.is_unreached(around)

    def _next(self, around: Around) -> bool:
        """«بلغت صادراتها 100 مليون في 2023. وفي العام التالي ارتفعت إلى 150 مليونا»: the verb of the next sentence, with no subject."""
        last, verb = self._last, around.verb or 0
        if not self._follows or last is None or last.topic not in RANKED or last.status != "held":
            return False
        agrees = around.row[verb].features.get("gender") == "feminine" or last.topic == "trade-turnover"
        return agrees and all(phrase.kind in ("date", "stop", "particle") for phrase in around.row[:verb])

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

    def _draft(self, phrase: Phrase, kind: str, around: Around) -> FigureDraft:
        first, last = phrase.first, phrase.last
        if around.noun is not None:
            tokens = self.sheet.tokens
            first, last = min(first, tokens.starts[around.noun.at]), max(last, tokens.end(around.noun.at))
        return FigureDraft(kind, phrase.value, (first, last), f"amount:{kind}")
