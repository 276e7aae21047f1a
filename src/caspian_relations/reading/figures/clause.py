"""The clause around an amount: how far it reaches, which word says what is measured, whether it tells of what is or of what is to be."""

from __future__ import annotations

from itertools import pairwise

from caspian_relations.model import Measure, Money
from caspian_relations.reading.desk.cues import Cues
from caspian_relations.reading.desk.goods import IS_STUFF
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.around import FAR, SIZE, Around, is_estimate
from caspian_relations.reading.figures.headed import KINDS
from caspian_relations.reading.figures.misread import Misread, is_traded
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["FAR", "KINDS", "Around", "Scope", "is_volume"]

_VOLUMES = frozenset({"t", "kg", "TEU", "barrel", "m3", "container", "kWh", "MWh", "GWh", "TWh"})
_PRICED = frozenset(
    {"t", "kg", "g", "oz", "lb", "barrel", "gal", "l", "m3", "m2", "km", "ha", "kWh", "MWh", "GWh", "TWh", "TEU", "container"}
)  # fmt: skip
"""Units by which things are sold: «للبرميل», but «لشركة» is no price."""
_HARD_STOPS = frozenset(".؛:!?؟")
_COMMAS = frozenset("،,")
_PASSED = frozenset({"stop", "pronoun", "date"})
"""Kinds of phrases that may stand between two amounts of which the second is told of behind it."""
_MOVED = frozenset({"cargo", "exports", "imports"})
_FURTHER = 9
"""How many phrases behind a comma a further amount may stand: «…، وحجم التبادل التجاري بين مصر وكينيا 17 مليارا»."""
_GOODS = 4
"""How many tokens behind «كميات» the verb that says what becomes of them may stand: «كميات الغاز الطبيعي التي تصدرها»."""
_MOVES = frozenset({"up", "down", "doubled"})


def is_volume(value: object) -> bool:
    """Whether an amount is money or a volume: what makes a figure by itself."""
    return isinstance(value, Money) or (isinstance(value, Measure) and value.unit.partition("/")[0] in _VOLUMES)


class Scope(Misread):
    """Finds the clauses of the amounts of one text."""

    def __init__(self, sheet: Sheet, words: Cues) -> None:
        self.sheet = sheet
        self._words = words

    def around(self, row: list[Phrase], index: int, before: int, words: Marks) -> tuple[Around, bool]:
        """The clause of the amount, and whether it is one of its own rather than goes on with that of the amount before."""
        relative = self._words.words["relative"]
        left = index
        opened = False
        while left > max(before + 1, index - FAR):
            phrase = row[left - 1]
            if self._opens(row, left - 1):
                opened = True
                if phrase.kind != "verb" or self.measures(words, phrase.start, row[index].start):
                    left -= phrase.kind == "verb"
                    break
            if (
                phrase.lemma in _COMMAS
                and row[left].kind == "verb"
                and not row[left].conj
                and self.measures(words, row[left].start, row[index].start)
            ):
                opened = True
                break
            left -= 1
        right = index + 1
        moved = self.verb_behind(row, index)
        while right < min(len(row), index + FAR):
            phrase = row[right]
            if phrase.kind == "amount" and is_volume(phrase.value):
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
            if "speech" in phrase.features and phrase.kind in ("verb", "participle") and right != moved:
                break
            if after_comma and phrase.kind == "pronoun" and phrase.prep and self.is_part(phrase.end - 1):
                break  # «وثائق بقيمة مليار، من بينها اتفاق بين شركتين»
            right += 1
        around = Around(row, index, left, right)
        for at in range(index - 1, left - 1, -1):
            if row[at].kind == "verb" and not self.is_label(row, at):
                around.verb = at
                opened = True
                break
        if around.verb is None:
            around.behind = moved
        return around, opened

    def verb_behind(self, row: list[Phrase], index: int) -> int | None:
        """«4 ملايين طن من البضائع نُقلت عبر الممر»: a verb of moving whose subject the amount before it is."""
        moves, value = self._words.figures["verbs"], row[index].value
        for at in range(index + 1, min(index + 4, len(row))):
            phrase = row[at]
            if phrase.kind in ("stop", "amount", "pronoun", "particle", "conjunction"):
                return None
            if phrase.kind == "verb":
                moved = moves.get(phrase.lemma) in ("cargo", "exports", "imports") and isinstance(value, Measure)
                return at if moved and not phrase.conj and not phrase.suffix else None
        return None

    def _next_amount(self, row: list[Phrase], comma: int) -> bool:
        """Whether what stands behind a comma belongs to a further amount: «…، ومع الصين 13 مليارا»."""
        for at in range(comma + 1, min(comma + _FURTHER, len(row))):
            phrase = row[at]
            if phrase.kind == "date" and self._heads_the_next(row, at):
                return True
            if phrase.kind == "amount" and is_volume(phrase.value):
                return True
            if phrase.kind in ("stop", "verb", "date") or phrase.kind == "amount":
                return False
        return False

    def _heads_the_next(self, row: list[Phrase], at: int) -> bool:
        """«… 23 مليارا، وفي العام الذي سبقه 27 مليارا»: a date that و joins, with the further amount right behind it."""
        after = row[at + 1] if at + 1 < len(row) else None
        if after is None or after.kind != "amount" or not is_volume(after.value):
            return False
        return any(
            form.readings and form.readings[0].conj == "و"
            for form in self.sheet.forms[max(row[at].start - 1, 0) : row[at].start + 1]
        )

    def _opens(self, row: list[Phrase], at: int) -> bool:
        """Whether a clause begins at or behind ``row[at]``."""
        phrase = row[at]
        if phrase.kind == "stop":
            return phrase.lemma in _HARD_STOPS
        if phrase.kind == "verb":
            return phrase.conj == "و" and not self.is_label(row, at)
        listed = phrase.lemma in self._words.words["then"] and row[at + 1].kind != "verb"  # «مليار، ثم مصر بمليارين»
        return self._subordinates(phrase) and not listed and not self._lacks_verb(row, at)

    def _lacks_verb(self, row: list[Phrase], at: int) -> bool:
        """«القدرة ستبلغ 1800 ميغاواط، أما التوليد فخمسة مليارات»: behind «أما» the verb before goes on."""
        if row[at].lemma not in self._words.words["as_for"]:
            return False
        behind = (phrase.kind for phrase in row[at + 1 : at + FAR] if phrase.kind in ("verb", "amount"))
        return next(behind, "") == "amount"

    def _subordinates(self, phrase: Phrase) -> bool:
        words = self._words.words
        return phrase.kind in ("particle", "conjunction") and (
            phrase.lemma in words["complementizer"]
            or phrase.lemma in words["contrast"]
            or phrase.lemma in words["as_for"]
        )

    def is_label(self, row: list[Phrase], at: int) -> bool:
        """«قدره», «قدرها»: a word that only introduces the amount; «عبر»: a preposition that looks like a verb."""
        phrase = row[at]
        if "label" in self._signs(phrase) and phrase.suffix:
            return True
        return at + 1 < len(row) and row[at + 1].prep == "via" and row[at + 1].start == phrase.end

    def measures(self, words: Marks, start: int, end: int) -> bool:
        """Whether a word at tokens ``[start, end)`` says what is measured."""
        return any(
            mark.kind not in (None, "neutral")
            or ("capacity" in mark.signs and not (mark.is_verb and "label" in mark.signs))
            for mark in words.between(start, end)
        )

    def is_compared(self, row: list[Phrase], index: int, before: int, words: Marks) -> bool:
        """Whether the amount is that of an earlier time: «مقابل 18 ألف طن», «مقارنة بعام 2023 الذي سجل 2.8 مليون طن»."""
        start = row[index].start
        floor = row[before].end if before >= 0 else row[0].start
        if self._had_been(row, index):
            return True
        for mark in reversed(words.between(max(floor, start - 8), start)):
            if mark.kind not in (None, "neutral"):
                return False
            if "comparison" in mark.signs:
                return not (self._turns(row, index, mark.at) or self.leads_to(row, index, mark.at))
        return False

    def _had_been(self, row: list[Phrase], index: int) -> bool:
        """«ارتفع إلى 22 مليون طن بعد أن كان 18 مليونا»."""
        last = index - 1 - (index > 0 and row[index - 1].kind == "date")  # «بعد أن سجلت خلال 2022 نحو 183 مليونا»
        verb, particle = (row[last], row[last - 1]) if last > 0 else (row[index], row[index])
        told = verb.lemma in self._words.words["auxiliary"] or "size" in self._signs(verb)
        was = verb.kind == "verb" and told and verb.features.get("tense") == "past"
        return was and particle.prep == "around" and particle.lemma in self._words.words["that_one_does"]

    def leads_to(self, row: list[Phrase], index: int, token: int) -> bool:
        """«بنسبة 15% مقارنة بالعام السابق إلى 52 مليار»: the comparison at `token` has its time, and the amount is what is reached."""
        before = row[index - 1] if index else row[index]
        verb = self.sheet.forms[before.start].read("verb") if before.kind == "verb" else None
        reached = row[index].prep == "to" or (verb is not None and verb.prep == "ل")  # «لتبلغ»
        return reached and any(
            phrase.kind == "date" and phrase.start > token for phrase in row[max(0, index - 3) : index]
        )

    def _turns(self, row: list[Phrase], index: int, token: int) -> bool:
        """«بالمقارنة بعام 2023، حيث بلغت …»: whether another clause begins between `token` and the amount."""
        contrast = self._words.words["contrast"]
        for phrase in reversed(row[max(0, index - 8) : index]):
            if phrase.start <= token:
                return False
            if phrase.kind == "conjunction" and phrase.lemma in contrast:
                return True
        return False

    def is_same(self, row: list[Phrase], index: int, before: int, words: Marks) -> bool:
        """Whether the amount is the one before in another currency: «430 مليون دولار (ما يعادل 194 مليار تنغي)»."""
        first, here = row[before], row[index]
        if (
            before < 0
            or here.start - first.end > 6
            or not isinstance(here.value, Money)
            or not isinstance(first.value, Money)
        ):
            return False
        if here.value.currency == first.value.currency or self.measures(words, first.end, here.start):
            return False
        bracket = any(phrase.kind == "stop" and phrase.lemma == "(" for phrase in row[before + 1 : index])
        return bracket or words.has("same", first.end, here.start)

    def is_beyond_others(self, sign: Mark, end: int) -> bool:
        """«أعلى بـ30 في المئة من المتوسط», «تزيد على المتوسط العالمي بنسبة 42 في المئة»: compared with others, no growth."""
        if "than" in sign.signs:
            return True
        return not self._words.words["average"].isdisjoint(self.sheet.words[sign.at + 1 : end])

    def is_by_so_much(self, token: int) -> bool:
        """«أعلى بنسبة 3%», «أعلى بـ3%»: how much higher, where «أعلى مستوى» is a record."""
        forms = self.sheet.forms[token : token + 1]
        return any(r.value == "ب" or (r.prep == "ب" and not r.article) for form in forms for r in form.readings)

    def is_price(self, amount: Phrase) -> bool:
        """«80 دولارا للبرميل», «300 دولار لكل ألف متر مكعب»: what one unit costs."""
        if not isinstance(amount.value, Money) or amount.end >= len(self.sheet.forms):
            return False
        readings = self.sheet.forms[amount.end].readings
        return any(
            (r.category == "unit" and r.prep == "ل" and r.article and r.value in _PRICED)
            or (r.category == "frame" and r.value == "per")
            for r in readings
        )

    def find_noun(self, around: Around, words: Marks) -> None:
        """Which word says what is measured: one right behind the amount, a verb of which it is the object, or the nearest before."""
        row, index = around.row, around.index
        phrase = row[index]
        start = row[around.left].start if around.left else 0  # «تبادل بـ3 مليارات»: a noun that is no phrase
        if around.left and row[around.left - 1].kind in ("particle", "conjunction"):
            start = row[around.left - 1].end  # «بأن الدين الخارجي للبلاد تراجع»: a noun that is no phrase
        behind = words.at(phrase.end)
        if (behind is not None and "part" in behind.signs) or (
            self.sheet.word(phrase.end) and self._words.figures["signs"].get(self.sheet.word(phrase.end)) == ["part"]
        ):
            behind = words.at(phrase.end + 1)
        elif behind is not None and self._is_for_it(behind, around, words):
            pass  # «2 مليار للواردات، مقابل 6 مليارات للصادرات»
        elif behind is not None and (behind.article or (behind.is_verb and not row[index + 1].suffix)):
            behind = None
        if behind is not None and self._is_bought(behind, phrase.value):
            behind = None  # «30 مليون دولار لشراء القمح»
        if around.noun is None and behind is None:
            behind = self._spent_on(phrase.end, words)
        if behind is not None and self.sheet.forms[behind.at].readings[0].conj:
            behind = None  # «… يوان وواردات بقيمة …»: it opens the next part
        nearest: Mark | None = None
        what = self._words.words["what"]
        moved: Mark | None = None
        for mark in reversed(words.between(start, phrase.start)):
            if mark.kind is None:
                continue
            if mark.is_verb and self._in_relative(mark.at) and not self._has_for_object(around, mark.at):
                moved = moved or (mark if mark.kind in _MOVED and is_traded(phrase.value) else None)
                continue
            if moved is not None and nearest is None and mark.kind == "neutral" and moved.at - mark.at <= _GOODS:
                nearest = moved  # «كميات الغاز التي تصدرها الجزائر»
                break
            goods = mark.is_verb and (
                self._is_of_goods(mark.at, phrase.start, words) or self._is_worth_of_goods(around)
            )
            if self._is_a_share(mark, row, index) or self._is_cause(mark, words, around) or self._is_aside(mark):
                continue
            if (rest := self._is_balanced(mark, words, start)) is not None:
                mark = rest  # «فائض ألمانيا في التجارة الخارجية»
            if not goods and self._is_bought(mark, phrase.value):
                continue  # «صندوق يزود بمئة مليار دولار» gives money, «شراء طائرات» is no trade
            if mark.is_verb and "swap" in mark.signs and not (goods or self.sheet.word(mark.at - 1) in what):
                continue  # «تبادل الجانبان وثائق»
            if mark.is_verb and "sell" in mark.signs and (goods or is_traded(phrase.value)):
                mark = mark._replace(kind="exports")
            if (
                nearest is not None
                and "costs" in nearest.signs
                and nearest.is_verb
                and mark.kind in ("imports", "exports")
            ):
                nearest = mark  # «كانت واردات كينيا من الوقود قد كلفتها …»
                break
            if "economy" in mark.signs and self.is_within(mark.at):
                continue  # «استثمارات مصر في الاقتصاد الكيني»
            if nearest is None or nearest.kind == "neutral":
                if "pump" in mark.signs and isinstance(phrase.value, Money) and self._abroad(around):
                    nearest = mark._replace(kind="investment")  # «ضخت قطر ملياري دولار في اقتصاد كينيا»
                    break
                if self._is_shipped_abroad(mark, around):
                    nearest = mark._replace(kind="exports")  # «شحنات كينيا إلى مصر بقيمة مليار دولار»
                    break
                if (mark.kind == "cargo" and isinstance(phrase.value, Money)) or (
                    "capacity" in mark.signs and (mark.article or isinstance(phrase.value, Money))
                ):
                    continue
                nearest = mark
            elif mark.kind == "other" and not mark.is_verb and nearest.at - mark.at <= 2 and not nearest.is_verb:
                nearest = mark
            if nearest.kind != "neutral" and nearest.at - mark.at > 2 and "costs" not in nearest.signs:
                break
        if (
            behind is not None
            and behind.kind in KINDS
            and not (behind.kind == "cargo" and isinstance(phrase.value, Money))
        ):
            nearest = behind
        if nearest is not None and nearest.kind == "neutral":
            nearest = None
        if nearest is None and around.behind is not None:
            nearest = words.at(row[around.behind].start)
        if nearest is None and all(
            one.kind in _PASSED or self._opens_with_size(around, one) for one in row[around.left : index]
        ):
            nearest = self._headed(phrase.end, words) or self._titled(around, words) or self._dotted(around, words)
        if nearest is None:
            nearest = self._explained(around, words) or self._estimated(around, words)
        around.noun = nearest
        if nearest is not None:
            around.head = next((at for at in range(around.left, around.right) if row[at].end > nearest.at), None)

    def _opens_with_size(self, around: Around, verb: Phrase) -> bool:
        """«بلغ 5 مليارات دولار حجم التبادل بين …»: a verb of size right before the amount, whose subject is behind it."""
        return (
            verb.kind == "verb"
            and verb.end == around.row[around.index].start
            and not verb.suffix
            and "size" in self._signs(verb)
        )

    def _is_of_goods(self, start: int, end: int, words: Marks) -> bool:
        """«تشتري بضائع بمليار دولار», «باعت غازا بقيمة مليار دولار»."""
        return any(m.kind == "cargo" for m in words.between(start, end)) or any(
            IS_STUFF[form] for form in self.sheet.forms[start + 1 : end]
        )

    def _is_worth_of_goods(self, around: Around) -> bool:
        """«اشترت من الصين ما قيمته مليار دولار (من القمح)»: of goods behind, or of no goods told, but traded with another state."""
        amount, words = around.row[around.index], self._words.words
        if self.sheet.word(amount.end) in words["part_of"]:
            return IS_STUFF[self.sheet.forms[amount.end + 1]]
        told = self.sheet.words[max(amount.start - 3, 0) : amount.start]  # «ما قيمته نحو»
        what = any(one in words["what"] and other in words["worth"] for one, other in pairwise(told))
        return what and any(
            phrase.kind == "state" and phrase.prep in ("from", "to", "of")
            for phrase in around.row[around.left : around.index]
        )

    def _estimated(self, around: Around, words: Marks) -> Mark | None:
        """«40 بالمئة من كلفة المشروع، المقدرة بنحو 5 مليارات»: what the participle tells of, though another amount stands between."""
        at = around.row[around.index].start
        if not is_estimate(self.sheet, at):
            return None
        nouns = (mark for mark in reversed(words.between(around.row[0].start, at)) if not mark.is_verb)
        return next((mark for mark in nouns if mark.kind == "other"), None)

    def _abroad(self, around: Around) -> bool:
        """Whether a land or a corridor is named behind the amount, into which the money goes."""
        behind = around.row[around.index + 1 : around.right]
        into = self.is_within(around.row[around.index].end + 1)  # «في المرافئ الكينية»
        if (into or any(p.prep == "in" for p in behind[:1])) and any(
            p.kind in ("state", "region", "corridor", "nisba") or (p.kind == "topic" and p.parts) for p in behind
        ):
            return True
        if into and any(p.kind == "place" for p in behind):
            return True  # «ستضخ الشركة … في منطقة لوجستية قرب ميناء كولومبو»
        before = around.row[max(around.index - 2, around.left) : around.index]
        return any(p.prep == "in" and p.kind in ("state", "region", "corridor") for p in before)  # «ستضخ في كينيا …»

    def of_these(self, token: int) -> bool:
        """«12.9 مليار متر مكعب من هذه الكميات»: part of what was told before."""
        sheet, nouns = self.sheet, self._words.figures["nouns"]
        part = sheet.word(token) in self._words.words["part_of"] and sheet.word(token + 1) in self._words.words["this"]
        return part and any(nouns.get(reading.value) == "neutral" for reading in sheet.forms[token + 2].readings)

    def is_part(self, token: int) -> bool:
        """«5 مليارات، توجه 1.6 مليار منها إلى كينيا», «من بينها …»: part of the amount before."""
        reading = self.sheet.forms[token].read("preposition") if token < len(self.sheet.forms) else None
        among = token > 0 and self._words.prepositions.get(self.sheet.word(token - 1)) == "from"
        parts = reading is not None and (among or self._words.prepositions.get(reading.value) == "from")
        return parts and reading is not None and "pronoun" in reading.features

    def _spent_on(self, token: int, words: Marks) -> Mark | None:
        """«خصصت 10 مليارات يورو للاستثمار في الممر»: what the money is for, where that is to invest it."""
        mark = words.at(token)
        invests = mark is not None and mark.kind == "investment" and not mark.is_verb
        return mark if invests and any(r.prep == "ل" for r in self.sheet.forms[token].readings) else None

    def before(self, around: Around, words: Marks) -> Around | None:
        """What the clauses before that of the amount measure: the sentence so far, with its last word for it."""
        start, end = around.row[0].start, around.row[around.left].start
        noun = next(
            (mark for mark in reversed(words.between(start, end)) if mark.kind in KINDS and not mark.is_verb), None
        )
        if noun is None:
            return None
        wide = Around(around.row, around.index, 0, around.left)
        wide.noun = noun
        wide.head = next((at for at in range(around.left) if around.row[at].end > noun.at), None)
        return wide

    def find_noun_before(self, around: Around, words: Marks, end: int) -> None:
        """The nearest measured noun before a rate, and «حجم» passed over."""
        start = around.row[around.left].start if around.left < len(around.row) else end
        found: Mark | None = None
        for mark in reversed(words.between(start, end)):
            if found is not None:
                if mark.kind == "other" and mark.at == found.at - 1 and "share" not in mark.signs:
                    found = mark  # «كلفة النقل أعلى بـ30 في المئة»
                break
            if mark.kind is None and "grows" in mark.signs and not mark.is_verb:
                mark = mark._replace(kind="other")
            if mark.kind in (None, "neutral") or (
                mark.kind == "other" and ("up" in mark.signs or "down" in mark.signs)
            ):
                continue
            found = mark
        if found is not None:
            around.noun = found
            around.head = next((at for at in range(around.left, around.right) if around.row[at].end > found.at), None)

    def find_noun_behind(self, around: Around, words: Marks, end: int) -> None:
        """«نموا بنسبة 10% في صادراتها إلى مصر»: what has grown stands behind the rate."""
        mark = words.at(end + 1) if self.is_within(end + 1) else None
        if mark is None or mark.is_verb or mark.kind not in KINDS:
            return
        around.noun = mark
        around.head = next((at for at in range(around.left, around.right) if around.row[at].end > mark.at), None)

    def _in_relative(self, token: int) -> bool:
        """«كلفة المرحلة التي تمولها الصين»: a verb that says something of the noun."""
        return token > 0 and self.sheet.forms[token - 1].text in self._words.words["relative"]

    def _has_for_object(self, around: Around, token: int) -> bool:
        """«الخط الذي نقل 63 مليون طن», «الحقل الذي كلفت توسعته 48 مليارا»: the verb of the relative clause with the amount behind it."""
        verb, amount = around.row[around.index - 1], around.row[around.index]
        if verb.kind == "date" and around.index > 1 and verb.end == amount.start:
            verb = around.row[around.index - 2]  # «الذي حمل العام الماضي 63 مليون طن»
        if verb.kind in ("masdar", "verb") and verb.suffix and around.index > 1 and verb.start == token + 1:
            verb = around.row[around.index - 2]
        return (
            verb.kind == "verb"
            and verb.start == token
            and not verb.suffix
            and not amount.prep
            and amount.start - verb.end <= 3 + (amount.start - around.row[around.index - 1].start)
        )

    def has_own_noun(self, around: Around, words: Marks) -> bool:
        """«وأن قيمة ما نفذته الشركات تخطت 20 مليارا»: before the verb stands what is measured, in a word that is no kind."""
        if around.verb is None:
            return False
        start, end = around.row[around.left].start, around.row[around.verb].start
        return any(
            mark.kind == "neutral"
            and not mark.is_verb
            and not mark.article
            and not any(reading.suffix for reading in self.sheet.forms[mark.at].readings)
            and self._words.prepositions.get(self.sheet.word(mark.at - 1)) != "to"  # «ليصل إلى مستوى تجاوز 90 مليارا»
            for mark in words.between(start, end)
        )

    def is_capacity(self, around: Around, words: Marks) -> bool:
        """«طاقته 3 ملايين طن», «بقدرة نقل تصل إلى …»: what it can hold or move."""
        start = around.row[around.left].start
        before = words.at(start - 1)
        if before is not None and "capacity" in before.signs and not before.is_verb:
            return True
        marks = words.between(start, around.row[around.index].start)
        return any("capacity" in mark.signs and not (mark.is_verb and "label" in mark.signs) for mark in marks)

    def goes_on(self, around: Around, words: Marks) -> bool:
        """«…، وارتفع إلى 6 مليارات في 2024»: a verb of size whose subject is what was measured before."""
        if around.verb is None or self.is_capacity(around, words):
            return False
        verb, row = around.row[around.verb], around.row
        if verb.lemma in self._words.words["estimates"] and around.verb and not verb.suffix:
            had = row[around.verb - 1]  # «… عندما كانت تقدر بـ20 مليونا»
            return had.kind == "verb" and had.lemma in self._words.words["auxiliary"] and had.end == verb.start
        return not SIZE.isdisjoint(self._signs(verb))

    def moves(self, around: Around, words: Marks) -> bool:
        """Whether the clause tells of a rise or a fall before the amount."""
        marks = words.between(around.row[around.left].start, around.row[around.index].start)
        return any(not _MOVES.isdisjoint(mark.signs) for mark in marks)

    def ranks(self, around: Around) -> bool:
        """«وجاءت السعودية أولا بقيمة 3 مليارات، تلتها الإمارات بـ 2 مليار»: the next of those with whom one trades."""
        for phrase in reversed(around.row[max(around.left - 16, 0) : around.index]):
            if phrase.kind == "verb" and "rank" in self._signs(phrase):
                return True
            if phrase.kind == "stop" and phrase.lemma in _HARD_STOPS:
                break
        start = around.row[around.left].start
        followed = self._words.words["followed"]
        return not followed.isdisjoint(self.sheet.words[max(start - 1, 0) : around.row[around.index].start])

    def is_bare(self, around: Around) -> bool:
        """Whether no subject stands behind the verb: «ارتفع من … إلى …», but «ارتفع الدين إلى …»."""
        if around.verb is None:
            return False
        at = around.row[around.verb].end
        if at >= around.row[around.index].start:
            return True
        form = self.sheet.forms[at]
        if form.read("pronoun") is not None or self.names_again(around):  # «لتبلغ بذلك …»
            return True
        return form.read("preposition") is not None or bool(form.readings and form.readings[0].prep)

    def names_again(self, around: Around) -> bool:
        """«ويتوقع أن تبلغ الكميات 180 ألف طن»: a definite word for how much, right behind the verb, of what was told before."""
        if around.verb is None:
            return False
        at, end = around.row[around.verb].end, around.row[around.index].start
        again = any(r.article and r.value in self._words.words["how_much"] for r in self.sheet.forms[at].readings)
        return (
            again and all(phrase.kind != "nisba" for phrase in around.row[around.verb + 1 : around.index]) and at < end
        )

    def results(self, around: Around) -> bool:
        """«لترتفع طاقته إلى …»: what follows from the clause before."""
        if around.verb is None:
            return False
        return any(
            reading.prep == "ل"
            for reading in self.sheet.forms[around.row[around.verb].start].readings
            if reading.category == "verb"
        )

    def evidence(self, around: Around, end: int, sign: int = -1) -> tuple[int, int]:
        """The characters from the noun that is measured, from the word of growth at `sign` before it, or from where its clause begins, to `end`."""
        tokens = self.sheet.tokens
        start = around.noun.at if around.noun is not None else around.row[around.left].start
        if 0 <= sign < end <= start:
            start, end = sign, start + 1  # «نموا بنسبة 10% في صادراتها»
        return tokens.starts[min(start, end - 1)], tokens.end(max(end, start + 1) - 1)

    def parts(self, row: list[Phrase], start: int, end: int) -> bool:
        """Whether a new clause or sentence begins between two phrases."""
        return any(
            self._subordinates(phrase) or (phrase.kind == "stop" and phrase.lemma in _HARD_STOPS)
            for phrase in row[start + 1 : end]
        )
