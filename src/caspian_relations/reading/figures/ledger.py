"""The ledger: the figures of one text in order, each told once, however often and in however many ways the text tells it.

A headline that tells a change alone is evidence for the amount that has it; the ends of a range are two figures.
"""

from __future__ import annotations

from decimal import Decimal

from caspian_relations.model import Measure, Money
from caspian_relations.reading.desk.drafts import FigureDraft

__all__ = ["Ledger"]


class Ledger:
    """The figures of one text, in order."""

    def __init__(self) -> None:
        self.made: list[FigureDraft] = []
        self._bare: list[FigureDraft] = []
        """Figures that so far have a change and no amount, as headlines tell them."""
        self._changes: dict[tuple[str | None, str], FigureDraft] = {}
        """(what is measured, change) -> the figure that has it."""
        self._sums: dict[tuple[object, ...], list[FigureDraft]] = {}
        """Amounts -> the figures that tell them."""
        self._first = 0
        """Where in `made` the figures of this sentence begin."""

    def open(self) -> None:
        """Begin a sentence."""
        self._first = len(self.made)

    @property
    def latest(self) -> FigureDraft | None:
        """The last figure of this sentence so far."""
        return self.made[-1] if len(self.made) > self._first else None

    def close(self) -> None:
        """End a sentence: its figures are put in the order of the text."""
        self.made[self._first :] = sorted(self.made[self._first :], key=_end)

    def grow(self, draft: FigureDraft) -> bool:
        """Take up a change without an amount; False where it is evidence for what was told before."""
        known = self._changes.get((draft.topic, draft.change or ""))
        if known is not None and (not draft.between or set(draft.between) == set(known.between)):
            known.evidence.extend(draft.evidence)
            return False
        again = next(
            (earlier for earlier in self._bare if earlier.change == draft.change and _told_again(earlier, draft)), None
        )
        if again is not None:  # the headline had it
            again.evidence.extend(draft.evidence)
            again.period = again.period or draft.period
            return False
        self.made.append(draft)
        self._bare.append(draft)
        return True

    def change(self, draft: FigureDraft, text: str) -> None:
        """Give `draft` its change; a headline that told the change alone becomes evidence for it."""
        for twin in draft.twins:
            twin.change = twin.change or text
        for earlier in self._bare:
            if (
                earlier.change == text
                and earlier.topic == draft.topic
                and (not earlier.between or set(earlier.between) == set(draft.between))
            ):
                self._bare.remove(earlier)
                place = self.made.index(earlier)
                del self.made[place]
                self._first -= place < self._first
                draft.evidence.extend(earlier.evidence)
                break
        else:
            self._changes.setdefault((draft.topic, text), draft)

    def computed(self, draft: FigureDraft, base: FigureDraft) -> None:
        """«الأسعار تهبط 8%», said above «1150 دولارا، مقابل 1250»: the change that the two amounts make is that of the headline."""
        now, then = _number(draft.amount), _number(base.amount)
        if draft.change or not now or not then:
            return
        percent = round((now - then) * 100 / then)
        text = f"{'+' if percent > 0 else '-'}{abs(percent)}%"
        bare = next((bare for bare in self._bare if bare.change == text and bare.kind == draft.kind), None)
        if bare is not None:
            bare.topic = draft.topic
            self.change(draft, text)

    def add(self, draft: FigureDraft, value: Money | Measure, risen: bool = False) -> FigureDraft:
        """Take up a figure; one that was told before gets a second piece of evidence, a range becomes two.

        `risen`: the range is that of a rise or a fall, «ارتفع من 27 مليونا إلى 90 مليونا», «رفع التجارة من 19 مليارا إلى 30»:
        what is told besides holds for its end, and an aim begins with what is.
        """
        if value.to is None:
            told = self._sums.setdefault(_sum(value), [])
            for earlier in told:
                if _told_again(earlier, draft):
                    earlier.evidence.append(draft.evidence[0])
                    if isinstance(value, Measure) and value.unit == "TEU":
                        earlier.amount = value  # a headline says «1.7 مليون حاوية»
                    if (earlier.kind == "other" and draft.kind != "other") or not earlier.between:
                        earlier.kind, earlier.topic, earlier.between = draft.kind, draft.topic, draft.between
                    earlier.period = earlier.period or draft.period
                    earlier.record = earlier.record or draft.record
                    return earlier
            self.made.append(draft)
            told.append(draft)
            return draft
        if isinstance(value, Money):
            low = Money(value.amount, value.currency, candidates=value.candidates)
            high = Money(value.to, value.currency, candidates=value.candidates)
            ends: tuple[Money | Measure, Money | Measure] = (low, high)
        else:
            ends = (Measure(value.value, value.unit), Measure(value.to, value.unit))
        if risen:
            now = draft.kind if draft.status == "held" or draft.topic not in _TRADED else str(draft.topic)
            earlier = FigureDraft(now, ends[0], draft.evidence[0], draft.rule)
            earlier.topic, earlier.between, earlier.base = draft.topic, list(draft.between), draft
            draft.amount = ends[1]
            self._keep(earlier, draft)
            return draft
        twin = FigureDraft(draft.kind, ends[1], draft.evidence[0], draft.rule)
        draft.amount = ends[0]
        twin.topic, twin.between, twin.period, twin.record, twin.status = (
            draft.topic,
            list(draft.between),
            draft.period,
            draft.record,
            draft.status,
        )
        draft.twins.append(twin)
        twin.twins = draft.twins
        self._keep(draft, twin)
        return draft

    def _keep(self, *drafts: FigureDraft) -> None:
        """Take up the ends of a range; what tells one of them later is evidence for it."""
        self.made.extend(drafts)
        for draft in drafts:
            self._sums.setdefault(_sum(draft.amount), []).append(draft)


_TRADED = frozenset({"trade-turnover", "exports", "imports", "cargo"})
"""What is told as it is today, where a range tells what is aimed at."""


def _end(draft: FigureDraft) -> int:
    return draft.evidence[-1][1]


def _number(value: object) -> Decimal | None:
    if isinstance(value, Money):
        return value.amount
    return value.value if isinstance(value, Measure) else None


def _sum(value: Money | Measure) -> tuple[object, ...]:
    if isinstance(value, Money):
        return value.amount, value.currency
    return value.value, "TEU" if value.unit == "container" else value.unit


def _told_again(earlier: FigureDraft, draft: FigureDraft) -> bool:
    """Whether two figures of the same amount are one: neither kind nor parties nor period speak against it."""
    if earlier.kind != draft.kind and "other" not in (earlier.kind, draft.kind):
        return False
    if earlier.between and draft.between and set(earlier.between) != set(draft.between):
        return False
    return earlier.period is None or draft.period is None or earlier.period.value.edtf == draft.period.value.edtf
