"""Words near an amount that do not measure it: why something was lost, who got a share, «أكبر اقتصاد في العالم», «بيع وشراء»."""

from __future__ import annotations

from caspian_relations.model import Measure, Money, Percentage
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.around import Around
from caspian_relations.reading.figures.headed import Headed
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["Misread", "is_traded"]

_TRADED = frozenset({"t", "barrel", "m3", "kWh", "MWh", "GWh", "TWh"})
_SUPPLY = frozenset({"purchase", "supply"})
"""Signs of verbs that tell trade where goods are told."""
_NEAR = 4
"""How many tokens behind «فائض» the trade may stand of which it is left."""


def is_traded(value: object) -> bool:
    """Whether an amount is of what is bought by measure: oil, gas, grain, power."""
    return isinstance(value, Measure) and value.unit.partition("/")[0] in _TRADED


class Misread(Headed):
    """Tells the words that measure an amount from those that only stand near it."""

    def _is_a_share(self, mark: Mark, row: list[Phrase], index: int) -> bool:
        """«حصلت الأرجنتين على 3.9% (4.1 ملايين طن)»: who gets a share of something buys nothing."""
        gets = mark.is_verb and any(r.value in self._words.words["obtains"] for r in self.sheet.forms[mark.at].readings)
        return gets and any(
            isinstance(phrase.value, Percentage) and phrase.start > mark.at for phrase in row[max(index - 4, 0) : index]
        )

    def _is_cause(self, mark: Mark, words: Marks, around: Around) -> bool:
        """«خسائر القطاع جراء توقف الصادرات بنحو 80 مليونا»: a noun that only says why, behind another that is measured."""
        why, sheet = self._words.words["because_of"], self.sheet
        at = next((at for at in range(mark.at - 1, max(mark.at - 4, -1), -1) if sheet.word(at) in why), None)
        if at is None or mark.is_verb or around.row[around.index].prep == "to":
            return False
        start = around.row[around.left].start
        return any(other.kind not in (None, "neutral") and not other.is_verb for other in words.between(start, at))

    def _is_aside(self, mark: Mark) -> bool:
        """«تصديرا للعمالة», «أكبر اقتصاد في العالم»: a noun that measures nothing here."""
        words, sheet = self._words.words, self.sheet
        if mark.is_verb:
            return False
        if mark.kind == "exports" and mark.at + 1 < len(sheet.forms):
            return any(reading.value in words["not_sold"] for reading in sheet.forms[mark.at + 1].readings)
        return "economy" in mark.signs and sheet.word(mark.at - 1) in words["superlatives"]

    def _is_balanced(self, mark: Mark, words: Marks, start: int) -> Mark | None:
        """The deficit or surplus «في التجارة», of which the trade itself is not measured."""
        if mark.kind != "trade-turnover" or mark.is_verb or not self.is_within(mark.at):
            return None
        left = words.between(max(start, mark.at - _NEAR), mark.at)
        return next((one for one in reversed(left) if "balance" in one.signs and not one.is_verb), None)

    def _is_for_it(self, behind: Mark, around: Around, words: Marks) -> bool:
        """«… مقابل 6 مليارات للصادرات»: the other of exports and imports, right behind the amount with which one is compared."""
        at = around.row[around.index].start
        of = any(reading.prep == "ل" and reading.article for reading in self.sheet.forms[behind.at].readings)
        traded = behind.kind in ("exports", "imports") and not behind.is_verb
        return of and traded and words.has("comparison", max(at - 3, 0), at)

    def _is_bought(self, mark: Mark, value: object) -> bool:
        """Whether a word of buying or supplying stands by an amount that is of nothing weighed or measured; «بيع وشراء» tells of no trade."""
        if _SUPPLY.isdisjoint(mark.signs):
            return False
        joined = not mark.is_verb and any(reading.conj for reading in self.sheet.forms[mark.at].readings[:1])
        return joined or not is_traded(value)

    def _is_shipped_abroad(self, mark: Mark, around: Around) -> bool:
        """«قيمة شحنات البلاد إلى فيتنام»: what is sent to another state, where its worth is told."""
        row, shipped = around.row, self._words.words["shipments"]
        if mark.kind != "cargo" or mark.is_verb or not isinstance(row[around.index].value, Money):
            return False
        return any(r.value in shipped for r in self.sheet.forms[mark.at].readings) and any(
            phrase.kind == "state" and phrase.prep == "to" and phrase.start > mark.at
            for phrase in row[around.left : around.index]
        )

    def is_within(self, token: int) -> bool:
        """Whether «في» stands before a word."""
        return token > 0 and self._words.prepositions.get(self.sheet.word(token - 1)) == "in"
