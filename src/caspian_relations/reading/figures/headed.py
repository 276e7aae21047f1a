"""What an amount is that no verb governs: «مليار دولار حجم التبادل», «282 مليارا هي قيمة الواردات», «التجارة بين مصر والأردن: مليار»."""

from __future__ import annotations

from caspian_relations.model import Measure, Money
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.ahead import Ahead
from caspian_relations.reading.figures.around import FAR, Around
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["KINDS", "Headed"]

KINDS = frozenset({"trade-turnover", "exports", "imports", "investment", "cargo"})
"""Kinds that a noun says; everything else is ``other``."""


_OPENING = 4
"""How many words that are no phrases may open a sentence."""


class Headed(Ahead):
    """Reads what stands behind an amount, or before its colon, for what it is."""

    def is_number(self, around: Around) -> bool:
        """«الرقم الرسمي للعام الماضي هو 252 مليونا»: a word for how much, before «هو» and the amount."""
        first, last = around.row[around.left].start, around.row[around.index].start
        if self.sheet.word(last - 1) not in self._words.words["it_is"]:
            return False
        start = max(first - _OPENING, 0) if around.left == 0 else first
        how_much = self._words.words["how_much"]
        return any(r.value in how_much for form in self.sheet.forms[start:last] for r in form.readings)

    def is_lent(self, amount: Phrase) -> bool:
        """«ستضخ 120 مليونا في صورة قروض», «على شكل منح», «كقرض»: what is lent or given is no investment."""
        forms, words, signs = self.sheet.forms, self._words.words, self._words.figures["signs"]
        at = amount.end
        for form in (at, at + 1):  # «بصورة …», «في صورة …»
            if form + 1 < len(forms) and self.sheet.word(form) in words["in_form_of"]:
                return any("granted" in signs.get(reading.value, ()) for reading in forms[form + 1].readings)
        readings = forms[at].readings if at < len(forms) else ()
        return any(reading.prep == "ك" and "granted" in signs.get(reading.value, ()) for reading in readings)

    def _headed(self, at: int, words: Marks) -> Mark | None:
        """«مليار دولار حجم التبادل التجاري بين مصر والأردن», «… هي قيمة الواردات الصينية»: an amount, and what it is the size of."""
        told = self.sheet.word(at) in self._words.words["it_is"]
        at += told
        size, noun = words.at(at), words.at(at + 1)
        if told and size is not None and size.kind in KINDS and not size.is_verb:
            return size
        if size is None or size.kind != "neutral" or size.article:
            return None
        if noun is None and self.sheet.word(at + 1) in self._words.words["what"]:
            noun = words.at(at + 2)  # «276 مليون دولار قيمة ما باعته كينيا من الشاي»
            if noun is not None and "sell" in noun.signs:
                noun = noun._replace(kind="exports")
        return noun if noun is not None and noun.kind in KINDS else None

    def _titled(self, around: Around, words: Marks) -> Mark | None:
        """«التجارة بين مصر والأردن: مليار دولار»: a headline whose colon stands for the verb; its clause takes in what is before.

        So do two dots: «التبادل التجاري بين غانا والهند.. 3 مليارات دولار».
        """
        row, index = around.row, around.index
        dots = index > 1 and all(stop.kind == "stop" and stop.lemma == "." for stop in row[index - 2 : index])
        if not dots and (not index or row[index - 1].kind != "stop" or row[index - 1].lemma != ":"):
            return None
        first = self._next_item_of(row, index)
        if any(phrase.kind in ("verb", "amount", "person", "title") for phrase in row[first:index]):
            return None
        noun = next((m for m in reversed(words.between(row[first].start, row[index].start)) if m.kind in KINDS), None)
        if noun is not None:
            around.left = first
        return noun

    @staticmethod
    def _next_item_of(row: list[Phrase], index: int) -> int:
        """«واردات الأردن: 700 مليون دولار، وصادراته: 200 مليون»: where the next noun begins, behind an amount and a comma; else the start."""
        last = next((at for at in range(index - 1, max(index - FAR, -1), -1) if row[at].kind == "amount"), None)
        if last is None:
            return 0
        for at in range(last + 1, index):
            if row[at - 1].kind == "stop" and row[at - 1].lemma in "،,؛" and row[at].kind == "figure":
                return at
        return 0

    def _explained(self, around: Around, words: Marks) -> Mark | None:
        """«عبرت الميناء كمية لم يسبق لها مثيل: 7.8 مليون طن»: what the clause before a colon measures, which has a word for how much."""
        row, index = around.row, around.index
        if not index or row[index - 1].kind != "stop" or row[index - 1].lemma != ":":
            return None
        ends = (
            at for at in range(index - 2, max(index - FAR, -1), -1) if row[at].kind == "stop" and row[at].lemma in ".؛:"
        )
        first = next(ends, max(index - FAR, -1)) + 1
        marks = words.between(row[first].start, row[index - 1].start)
        told = next((mark for mark in reversed(marks) if mark.kind in KINDS), None)
        if told is None or not any(mark.kind == "neutral" or "record" in mark.signs for mark in marks):
            return None
        around.left = first
        return told

    def _dotted(self, around: Around, words: Marks) -> Mark | None:
        """«4 مليارات دولار.. التجارة بين مصر والأردن»: a headline that says behind two dots what it is."""
        row, index = around.row, around.index
        end = row[index].end
        if index or self.sheet.mark(end) != "." or self.sheet.mark(end + 1) != ".":
            return None
        found = next((mark for mark in words.between(end + 2, end + 4) if mark.kind != "neutral"), None)
        if found is None or found.kind not in KINDS or found.is_verb:
            return None
        around.right = len(row)
        return found

    def is_worth(self, row: list[Phrase], before: int, index: int) -> bool:
        """«200 طن في 2025، بقيمة مليار دولار»: what the volume before costs, of the same time."""
        if not isinstance(row[index].value, Money) or isinstance(row[before].value, Money):
            return False
        worth = next((k for k in range(before + 1, index) if row[k].kind == "figure" and row[k].prep == "b"), 0)
        between = row[before + 1 : worth]
        return bool(worth) and all(
            p.kind in ("stop", "date", "nisba", "noun", "topic") and p.lemma != "." for p in between
        )

    def is_earned(self, row: list[Phrase], before: int, index: int, words: Marks) -> bool:
        """«صادرات النفط بلغت 101 مليون برميل، وحققت إيرادات زادت على 6 مليارات»: what the goods before brought in."""
        if not isinstance(row[index].value, Money) or not isinstance(row[before].value, Measure):
            return False
        marks = words.between(row[before].end, row[index].start)
        return any("revenue" in mark.signs for mark in marks) and all(mark.kind in (None, "neutral") for mark in marks)
