"""Figures: measured facts, with who, when, how much more than before.

Every sum of money is a figure; tonnes, containers and volumes are one where something was moved or can be; a rate of growth without an
amount is one too, and a share of trade. A rate beside an amount is the amount's change. What is aimed at, expected, lent or paid is ``other``.

A sentence is read once, amount by amount. An amount has the words between the one before it and the next for its own; where they
name nothing that is measured, it goes on with the noun, the parties and the period of the one before («منها …», «و…», «مقابل …»).
"""

from __future__ import annotations

from caspian_relations.model import Measure, Money, Percentage
from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import FigureDraft
from caspian_relations.reading.figures_parties import TRADE, Around, Parties
from caspian_relations.reading.figures_periods import ahead_of, period
from caspian_relations.reading.figures_rates import Rate, rates
from caspian_relations.reading.figures_signs import Mark, Marks, marks
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Figures"]

_VOLUMES = frozenset({"t", "kg", "TEU", "barrel", "m3", "container", "kWh"})
_KINDS = frozenset({"trade-turnover", "exports", "imports", "investment", "cargo"})
_HARD_STOPS = frozenset(".؛:!?؟")
_COMMAS = frozenset("،,")


class Figures:
    """The figures of one text, in order."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.made: list[FigureDraft] = []
        self._parties = Parties(resolver)
        self._last: FigureDraft | None = None
        """The last figure of the sentence before, for what this one leaves out."""
        self._aimed = False
        """Whether the amount before was what a target starts from: «من 8 مليارات إلى 20 مليارا»."""
        self._words = cues()

    def from_sentence(self, row: list[Phrase], found: list[Clause], sentence: Sentence) -> None:
        """Read the figures of one sentence; `row` holds its phrases, `found` its clauses."""
        del found
        if not self._may_tell(row):
            return
        words = marks(self.sheet, row, sentence, self._words)
        told: list[tuple[int, FigureDraft]] = []
        before = -1
        for index, phrase in enumerate(row):
            if phrase.kind == "amount" and _is_volume(phrase.value):
                draft = self._amount(row, index, before, words, told[-1][1] if told else None)
                if draft is not None:
                    told.append((index, draft))
                before = index
        changes = rates(self.sheet, row, words)
        for rate in changes:
            self._rate(rate, row, words, told)
        signed = {rate.start for rate in changes}
        for index, phrase in enumerate(row):
            if phrase.kind == "amount" and isinstance(phrase.value, Percentage) and phrase.start not in signed:
                self._share(row, index, words, told)
        if told:
            self._last = next((draft for _, draft in told if draft.status == "held"), told[-1][1])

    def _may_tell(self, row: list[Phrase]) -> bool:
        """Whether a sentence has anything to measure: most have not, and cost one look at their phrases."""
        signs = self._words.figures["signs"]
        for phrase in row:
            if phrase.kind == "amount":
                if isinstance(phrase.value, Percentage) or _is_volume(phrase.value):
                    return True
            elif phrase.kind in ("verb", "figure") and not _GROWTH.isdisjoint(signs.get(phrase.lemma, ())):
                return True
        return False

    # -- one amount

    def _amount(
        self, row: list[Phrase], index: int, before: int, words: Marks, previous: FigureDraft | None
    ) -> FigureDraft | None:
        phrase = row[index]
        around, opened = self._around(row, index, before, words)
        start = row[before].end if before >= 0 else row[0].start
        same = previous is not None and self._is_same(row, index, before, words)
        compared = self._is_compared(row, index, before, words)
        self._find_noun(around, words)
        if previous is not None and around.noun is None and opened and self._goes_on(around, words):
            opened = False
        topic = around.noun.kind if around.noun is not None else None
        last = previous or self._last
        if topic is None and previous is not None and (same or compared or not opened):
            topic = previous.topic
        aimed = not same and self._is_ahead(around, words)
        ahead = (aimed and phrase.prep != "from") or (self._aimed and previous is not None and phrase.prep == "to")
        self._aimed = aimed and not ahead
        if topic is None and ahead and last is not None and last.topic in TRADE and isinstance(phrase.value, Money):
            topic = last.topic
        when = period(around, words, compared, previous.period if previous is not None else None)
        if when is not None and not compared and ahead_of(when, self.sheet.published):
            ahead = True
        if previous is not None and previous.status == "planned" and around.noun is None and not opened:
            ahead = True
        kind = self._kind(phrase.value, topic, ahead, around, words)
        if kind is None:
            return None
        if (
            words.has("increase", max(start, phrase.start - 4), phrase.start)
            and isinstance(phrase.value, Money)
            and previous is not None
        ):
            kind = topic = "other"
        draft = self._draft(phrase, kind, around)
        draft.topic = topic
        draft.status = "planned" if ahead else "held"
        if previous is not None and (same or compared):
            draft.between = list(previous.between)
        else:
            draft.between = self._parties.of(kind, topic, around, last)
            if previous is not None and around.noun is None and not draft.between and (ahead or not opened):
                draft.between = list(previous.between)
        if kind == "other" and not draft.between and previous is not None and self._results(around):
            draft.between = list(previous.between)
        draft.period = when
        if when is None and not compared and not ahead:
            draft.period = self._inherited_period(draft, previous, last)
        draft.record = self._is_record(row, around, words)
        if same and previous is not None:
            draft.between, draft.period, draft.record, draft.status = (
                list(previous.between),
                previous.period,
                previous.record,
                previous.status,
            )
            previous.twins.append(draft)
            draft.twins = previous.twins
        return self._add(draft, phrase.value)

    def _around(self, row: list[Phrase], index: int, before: int, words: Marks) -> tuple[Around, bool]:
        """The clause of the amount, and whether it is one of its own rather than goes on with that of the amount before."""
        relative = self._words.words["relative"]
        left = index
        opened = False
        while left > before + 1:
            phrase = row[left - 1]
            if self._opens(row, left - 1):
                opened = True
                if phrase.kind != "verb" or self._measured(words, phrase.start, row[index].start):
                    left -= phrase.kind == "verb"
                    break
            if (
                phrase.lemma in _COMMAS
                and row[left].kind == "verb"
                and not row[left].conj
                and self._measured(words, row[left].start, row[index].start)
            ):
                opened = True
                break
            left -= 1
        right = index + 1
        while right < len(row):
            phrase = row[right]
            if phrase.kind == "amount" and _is_volume(phrase.value):
                break
            if phrase.kind == "stop" and phrase.lemma in _COMMAS and self._next_amount(row, right):
                break
            if (phrase.kind == "stop" and phrase.lemma in _HARD_STOPS) or (
                self._subordinates(phrase) and phrase.lemma not in relative
            ):
                break
            after_comma = row[right - 1].kind == "stop" and row[right - 1].lemma in _COMMAS
            if (phrase.kind == "verb" and (phrase.conj or after_comma)) or (
                phrase.kind == "pronoun" and phrase.conj and after_comma
            ):
                break
            if "speech" in phrase.features and phrase.kind in ("verb", "participle"):
                break
            right += 1
        around = Around(row, index, left, right)
        for at in range(index - 1, left - 1, -1):
            if row[at].kind == "verb" and not self._is_label(row, at):
                around.verb = at
                opened = True
                break
        return around, opened

    def _next_amount(self, row: list[Phrase], comma: int) -> bool:
        """Whether what stands behind a comma belongs to a further amount: «…، ومع الصين 13 مليارا»."""
        for phrase in row[comma + 1 : comma + 5]:
            if phrase.kind == "amount" and _is_volume(phrase.value):
                return True
            if phrase.kind in ("stop", "verb", "date") or phrase.kind == "amount":
                return False
        return False

    def _opens(self, row: list[Phrase], at: int) -> bool:
        """Whether a clause begins at or behind ``row[at]``."""
        phrase = row[at]
        if phrase.kind == "stop":
            return phrase.lemma in _HARD_STOPS
        if phrase.kind == "verb":
            return phrase.conj == "و" and not self._is_label(row, at)
        return self._subordinates(phrase)

    def _subordinates(self, phrase: Phrase) -> bool:
        words = self._words.words
        return phrase.kind in ("particle", "conjunction") and (
            phrase.lemma in words["complementizer"] or phrase.lemma in words["contrast"]
        )

    def _is_label(self, row: list[Phrase], at: int) -> bool:
        """«قدره», «قدرها»: a word that only introduces the amount; «عبر»: a preposition that looks like a verb."""
        phrase = row[at]
        if "label" in self._words.figures["signs"].get(phrase.lemma, ()) and phrase.suffix:
            return True
        return at + 1 < len(row) and row[at + 1].prep == "via" and row[at + 1].start == phrase.end

    def _measured(self, words: Marks, start: int, end: int) -> bool:
        return any(mark.kind not in (None, "neutral") or "capacity" in mark.signs for mark in words.between(start, end))

    def _is_compared(self, row: list[Phrase], index: int, before: int, words: Marks) -> bool:
        """Whether the amount is that of an earlier time: «مقابل 18 ألف طن», «مقارنة بعام 2023 الذي سجل 2.8 مليون طن»."""
        start = row[index].start
        floor = row[before].end if before >= 0 else row[0].start
        for mark in reversed(words.between(max(floor, start - 8), start)):
            if mark.kind not in (None, "neutral"):
                return False
            if "comparison" in mark.signs:
                return True
        return False

    def _is_same(self, row: list[Phrase], index: int, before: int, words: Marks) -> bool:
        """Whether the amount is the one before in another currency: «430 مليون دولار (ما يعادل 194 مليار تنغي)»."""
        first, here = row[before], row[index]
        if (
            before < 0
            or here.start - first.end > 6
            or not isinstance(here.value, Money)
            or not isinstance(first.value, Money)
        ):
            return False
        if here.value.currency == first.value.currency or self._measured(words, first.end, here.start):
            return False
        bracket = any(phrase.kind == "stop" and phrase.lemma == "(" for phrase in row[before + 1 : index])
        return bracket or words.has("same", first.end, here.start)

    def _find_noun(self, around: Around, words: Marks) -> None:
        """Which word says what is measured: one right behind the amount, a verb of which it is the object, or the nearest before."""
        row, index = around.row, around.index
        phrase = row[index]
        start = row[around.left].start
        behind = words.at(phrase.end)
        if (behind is not None and "part" in behind.signs) or (
            self.sheet.word(phrase.end) and self._words.figures["signs"].get(self.sheet.word(phrase.end)) == ["part"]
        ):
            behind = words.at(phrase.end + 1)
        elif behind is not None and (behind.article or (behind.is_verb and not row[index + 1].suffix)):
            behind = None
        nearest: Mark | None = None
        for mark in reversed(words.between(start, phrase.start)):
            if mark.kind is None or (mark.is_verb and self._in_relative(mark.at)):
                continue
            if nearest is None or nearest.kind == "neutral":
                if (mark.kind == "cargo" and isinstance(phrase.value, Money)) or (
                    "capacity" in mark.signs and (mark.article or isinstance(phrase.value, Money))
                ):
                    continue
                nearest = mark
            elif mark.kind == "other" and not mark.is_verb and nearest.at - mark.at <= 2 and not nearest.is_verb:
                nearest = mark
            if nearest.kind != "neutral" and nearest.at - mark.at > 2:
                break
        if (
            behind is not None
            and behind.kind in _KINDS
            and not (behind.kind == "cargo" and isinstance(phrase.value, Money))
        ):
            nearest = behind
        if nearest is not None and nearest.kind == "neutral":
            nearest = None
        around.noun = nearest
        if nearest is not None:
            around.head = next((at for at in range(around.left, around.right) if row[at].end > nearest.at), None)

    def _in_relative(self, token: int) -> bool:
        """«كلفة المرحلة التي تمولها الصين»: a verb that says something of the noun."""
        return token > 0 and self.sheet.forms[token - 1].text in self._words.words["relative"]

    def _kind(self, value: Money | Measure, topic: str | None, ahead: bool, around: Around, words: Marks) -> str | None:
        if isinstance(value, Money):
            if topic == "investment":
                return "investment"
            return "other" if ahead or topic not in TRADE else topic
        _, _, rate = value.unit.partition("/")
        if ahead or (
            words.has("capacity", around.row[around.left].start, around.row[around.index].start) and topic not in TRADE
        ):
            return "other"
        if topic in TRADE or topic == "cargo":
            return "cargo"
        if topic is None:
            return "other" if rate else "cargo" if value.unit == "TEU" else None
        return "other"

    def _is_ahead(self, around: Around, words: Marks) -> bool:
        """Whether the amount is aimed at or expected: «سيبلغ», «يعتزم بلوغ», «أن يصل إلى», «بحلول 2030», «رفع التبادل إلى»."""
        row, index = around.row, around.index
        start, end = row[around.left].start, row[around.index].start
        if words.has("ahead", start, row[around.right - 1].end):
            return True
        verb = row[around.verb] if around.verb is not None else None
        if verb is not None:
            place = around.verb or 0
            if verb.value == "future" or "target" in self._words.figures["signs"].get(verb.lemma, ()):
                return True
            if any(phrase.features.get("future") == "yes" for phrase in row[max(0, place - 2) : place]):
                return True
            particle = row[place - 1] if place else None
            if (
                particle is not None
                and particle.kind in ("particle", "conjunction")
                and particle.end == verb.start
                and verb.features.get("tense") == "present"
            ):
                if particle.lemma in self._words.words["complementizer"]:
                    return True
        for mark in words.between(start, end):
            if mark.is_verb or ("target" not in mark.signs and "reach" not in mark.signs):
                continue
            if "target" in mark.signs and not any(
                phrase.kind == "verb" and phrase.start > mark.at and not self._is_label(row, at)
                for at, phrase in enumerate(row[:index])
                if at >= around.left
            ):
                return True
            if (
                "reach" in mark.signs
                and (verb is None or verb.start < mark.at)
                and (row[index].prep in ("to", "*"))
                and not mark.article
            ):
                return True
        return False

    def _goes_on(self, around: Around, words: Marks) -> bool:
        """«…، وارتفع إلى 6 مليارات في 2024»: a verb of size whose subject is what was measured before."""
        if around.verb is None or words.has("capacity", around.row[around.left].start, around.row[around.index].start):
            return False
        return not _SIZE.isdisjoint(self._words.figures["signs"].get(around.row[around.verb].lemma, ()))

    def _results(self, around: Around) -> bool:
        """«لترتفع طاقته إلى …»: what follows from the clause before."""
        if around.verb is None:
            return False
        return any(
            reading.prep == "ل"
            for reading in self.sheet.forms[around.row[around.verb].start].readings
            if reading.category == "verb"
        )

    def _inherited_period(
        self, draft: FigureDraft, previous: FigureDraft | None, last: FigureDraft | None
    ) -> Phrase | None:
        """Parts of a sum and later sums of the same sort are of the same time."""
        earlier = previous or last
        if earlier is None or earlier.status != "held" or draft.status != "held":
            return None
        if (draft.kind in TRADE and earlier.kind in TRADE) or draft.kind == earlier.kind == "cargo":
            return earlier.period
        return (
            earlier.period
            if previous is not None and draft.topic == previous.topic and draft.kind == previous.kind
            else None
        )

    def _is_record(self, row: list[Phrase], around: Around, words: Marks) -> bool:
        end = next(
            (
                p.start
                for p in row[around.index + 1 :]
                if (p.kind == "amount" and _is_volume(p.value)) or (p.kind == "stop" and p.lemma in ".؛")
            ),
            row[-1].end,
        )
        return words.has("record", row[around.left].start, end)

    # -- changes and shares

    def _rate(self, rate: Rate, row: list[Phrase], words: Marks, told: list[tuple[int, FigureDraft]]) -> None:
        """Give a change to the amount it belongs to, or make a figure without an amount of it."""
        before = next(((index, draft) for index, draft in reversed(told) if row[index].start < rate.start), None)
        after = next(((index, draft) for index, draft in told if row[index].start >= rate.end), None)
        floor = row[before[0]].end if before is not None else row[0].start
        own = self._measured(words, floor, rate.start) and not rate.attached
        if (
            before is not None
            and before[1].status == "held"
            and rate.sign.is_verb
            and any(p.start == rate.sign.at and p.value == "future" for p in row)
        ):
            self._growth(rate, row, words, before)
            return
        if before is not None and not own and not self._parted(row, before[0], rate.index):
            if rate.attached or after is None or not self._linked(row, rate, after[0], words):
                self._change(before[1], rate.text)
                return
        if after is not None and self._linked(row, rate, after[0], words):
            self._change(after[1], rate.text)
            return
        if before is not None and not own:
            self._change(before[1], rate.text)
            return
        self._growth(rate, row, words, before)

    def _change(self, draft: FigureDraft, text: str) -> None:
        """Give `draft` its change; a headline that told the change alone becomes evidence for it."""
        for twin in draft.twins:
            twin.change = twin.change or text
        for earlier in self.made:
            if earlier.amount is None and earlier.change == text and earlier.topic == draft.topic:
                self.made.remove(earlier)
                draft.evidence.extend(earlier.evidence)
                break

    def _parted(self, row: list[Phrase], start: int, end: int) -> bool:
        return any(
            self._subordinates(phrase) or (phrase.kind == "stop" and phrase.lemma in _HARD_STOPS)
            for phrase in row[start + 1 : end]
        )

    def _linked(self, row: list[Phrase], rate: Rate, index: int, words: Marks) -> bool:
        """Whether the amount at `index` is what the change leads to: «بنسبة 10% ليبلغ 4 مليارات», «بنسبة 2.4% إلى 9.8 مليار»."""
        between = [mark for mark in words.between(rate.end, row[index].start) if mark.kind not in (None, "neutral")]
        if rate.start == rate.sign.at and between and between[0].at <= rate.end + 1:
            del between[0]  # its subject: «تضاعفت التجارة لتبلغ …»
        if between or self._parted(row, rate.index - 1, index):
            return False
        if any(phrase.kind == "verb" and phrase.conj == "و" for phrase in row[rate.index : index]):
            return False
        return not words.has("comparison", rate.end, row[index].start) and row[index].prep not in ("from", "مقابل")

    def _growth(self, rate: Rate, row: list[Phrase], words: Marks, before: tuple[int, FigureDraft] | None) -> None:
        index = min(rate.index, len(row) - 1)
        around, _ = self._around(row, index, before[0] if before is not None else -1, words)
        self._find_noun_before(around, words, rate.start)
        if around.noun is None and rate.sign.is_verb:
            self._find_noun_before(around, words, row[around.right - 1].end)
        kind = around.noun.kind if around.noun is not None else None
        if kind is None or kind == "neutral":
            return
        if any(figure.change == rate.text and figure.topic == kind for figure in self.made):
            return
        ahead = self._is_ahead(around, words)
        draft = FigureDraft(
            "other" if ahead and kind in TRADE else kind, None, self._evidence(around, rate.end), f"rate:{kind}"
        )
        draft.topic = kind
        draft.status = "planned" if ahead else "held"
        draft.change = rate.text
        draft.between = self._parties.of(draft.kind, kind, around, before[1] if before is not None else self._last)
        draft.period = period(around, words, False)
        draft.record = self._is_record(row, around, words)
        self.made.append(draft)

    def _find_noun_before(self, around: Around, words: Marks, end: int) -> None:
        """The nearest measured noun before a rate, and «حجم» passed over."""
        start = around.row[around.left].start if around.left < len(around.row) else end
        for mark in reversed(words.between(start, end)):
            if mark.kind in (None, "neutral") or (
                mark.kind == "other" and ("up" in mark.signs or "down" in mark.signs)
            ):
                continue
            around.noun = mark
            around.head = next((at for at in range(around.left, around.right) if around.row[at].end > mark.at), None)
            return

    def _share(self, row: list[Phrase], index: int, words: Marks, told: list[tuple[int, FigureDraft]]) -> None:
        """«التجارة البينية لم تتجاوز 8 في المائة من تجارتها»: a share of trade or investment."""
        around, _ = self._around(row, index, -1, words)
        if any(around.left <= at < around.right for at, _ in told):
            return
        self._find_noun_before(around, words, row[index].start)
        kind = around.noun.kind if around.noun is not None else None
        if kind not in _KINDS or not words.has("share", row[around.left].start, row[index].start):
            return
        draft = FigureDraft("other", row[index].value, self._evidence(around, row[index].end), "share")
        draft.topic = kind
        draft.between = self._parties.of("other", kind, around, None)
        draft.period = period(around, words, False)
        draft.status = "planned" if self._is_ahead(around, words) else "held"
        self.made.append(draft)

    # -- the row of figures

    def _evidence(self, around: Around, end: int) -> tuple[int, int]:
        tokens = self.sheet.tokens
        start = around.noun.at if around.noun is not None else around.row[around.left].start
        return tokens.starts[min(start, end - 1)], tokens.ends[max(end, start + 1) - 1]

    def _draft(self, phrase: Phrase, kind: str, around: Around) -> FigureDraft:
        first, last = phrase.first, phrase.last
        if around.noun is not None:
            tokens = self.sheet.tokens
            first, last = min(first, tokens.starts[around.noun.at]), max(last, tokens.ends[around.noun.at])
        return FigureDraft(kind, phrase.value, (first, last), f"amount:{kind}")

    def _add(self, draft: FigureDraft, value: Money | Measure) -> FigureDraft:
        """Take up a figure; one that was told before gets a second piece of evidence, a range becomes two."""
        if value.to is None:
            for earlier in self.made:
                if _told_again(earlier, draft):
                    earlier.evidence.append(draft.evidence[0])
                    if (earlier.kind == "other" and draft.kind != "other") or not earlier.between:
                        earlier.kind, earlier.topic, earlier.between = draft.kind, draft.topic, draft.between
                    earlier.period = earlier.period or draft.period
                    earlier.record = earlier.record or draft.record
                    return earlier
            self.made.append(draft)
            return draft
        if isinstance(value, Money):
            low, high = Money(value.amount, value.currency), Money(value.to, value.currency)
            ends: tuple[Money | Measure, Money | Measure] = (low, high)
        else:
            ends = (Measure(value.value, value.unit), Measure(value.to, value.unit))
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
        self.made.extend((draft, twin))
        return draft


_SIZE = frozenset({"up", "down", "size", "reach", "doubled"})
_GROWTH = frozenset({"up", "down", "doubled", "fold"})


def _is_volume(value: object) -> bool:
    """Whether an amount is money or a volume: what makes a figure by itself."""
    return isinstance(value, Money) or (isinstance(value, Measure) and value.unit.partition("/")[0] in _VOLUMES)


def _told_again(earlier: FigureDraft, draft: FigureDraft) -> bool:
    one, other = earlier.amount, draft.amount
    if type(one) is not type(other) or one is None:
        return False
    if isinstance(one, Money):
        equal = one.amount == other.amount and one.currency == other.currency
    else:
        equal = one.value == other.value and one.unit == other.unit
    if not equal or (earlier.kind != draft.kind and "other" not in (earlier.kind, draft.kind)):
        return False
    if earlier.between and draft.between and set(earlier.between) != set(draft.between):
        return False
    return earlier.period is None or draft.period is None or earlier.period.value.edtf == draft.period.value.edtf
