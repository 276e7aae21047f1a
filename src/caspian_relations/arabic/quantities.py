"""Quantities: percentages, sums of money and measures in one pass over the tokens of a text.

::

    quantity = range | amount
    range    = ["ما"] "بين" amount "و" amount | "من" amount "إلى" amount | amount ("و" | "أو") amount
    amount   = [bound] number counted ["و" fraction [counted]] [bound] | dual noun | noun "واحد" | sign number

The first amount of a range may leave out its unit and, where it is the smaller number, its multiplier: «ما بين 8 و10 مليارات دولار».
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.amounts import Amounts, Counted, States, goes_on
from caspian_relations.arabic.bounds import bound_after, bound_before
from caspian_relations.arabic.digits import EXACT, exact
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.number_words import bare, compared, currency_sign, frame, item_of
from caspian_relations.arabic.numerals import NumberPhrase, Numerals
from caspian_relations.arabic.quantity_lists import (
    dated,
    ends_sentence,
    indefinite,
    is_part,
    joined_numbers,
    may_be_year,
    noun_left_out,
    noun_numbered,
    shares,
)
from caspian_relations.arabic.quantity_phrase import QuantityPhrase
from caspian_relations.arabic.quantity_triggers import NUMERAL, SIGN, beginnings
from caspian_relations.arabic.tokens import LATIN, NEWLINE, NUMBER, WORD, Reading, Tokens

__all__ = ["QuantityPhrase", "quantities"]

_ONE = Decimal(1)
_TWO, _TEN = Decimal(2), Decimal(10)
_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
_PAIR = 2
_ELLIPSIS_REACH = 40
_FALLING = ("year", "month", "week", "day", "hour", "minute", "second")


class _Amount(NamedTuple):
    number: NumberPhrase
    counted: Counted | None
    end: int

    @property
    def value(self) -> Decimal:
        return self.number.value


def quantities(tokens: Tokens, states: States | None = None, numerals: Numerals | None = None) -> list[QuantityPhrase]:
    """Return every quantity of a text in its order; linear in the number of tokens.

    `states` gives the states near an offset, nearest first: they decide a bare «ريال» or «دينار». `numerals` remembers the numbers of the text
    that others have read before.

    >>> from caspian_relations.arabic.tokens import Forms, tokenize
    >>> found = quantities(tokenize("ما بين 8 و10 مليارات دولار", Forms(default())))
    >>> [(str(q.value), str(q.to), q.unit) for q in found]
    [('8000000000', '10000000000', 'USD')]
    """
    return _Walk(tokens, states, numerals or Numerals(tokens)).walk()


class _Walk:
    """One pass over the tokens of one text."""

    def __init__(self, tokens: Tokens, states: States | None, numerals: Numerals) -> None:
        self.tokens = tokens
        self.forms = tokens.forms
        self.numerals = numerals
        self.lexicon = default()
        self.amounts = Amounts(tokens, states, self.lexicon)
        self.found: list[QuantityPhrase] = []
        self.pending: NumberPhrase | None = None
        """A number whose noun is left out and was not named before."""
        self.waiting: NumberPhrase | None = None
        """One that may be of the money with which it is compared: «5 مليار العام الماضي، مقابل 9 مليار دولار»."""

    def walk(self) -> list[QuantityPhrase]:
        end = 0
        for i, tag in beginnings(self.tokens):
            if i >= end:
                end = self.take(i, tag)
        return self.found

    def take(self, i: int, tag: int) -> int:
        """Read what begins at token `i`; the token behind it, or `i` where nothing does."""
        if tag == SIGN:
            return self.signed(i)
        number = self.numerals.at(i) if tag == NUMERAL else None
        if number is None:
            amount = self.round(i) or self.noun(i) if tag != NUMERAL or self.forms[i].kind == WORD else None
            return i if amount is None else self.compose(amount)
        item = item_of(self.forms[i])
        rest = item is not None and not item.prep and (item.conj or item.article or item.value == _TEN)
        if i and rest and "ordinal" in self.forms[i - 1].categories:
            return number.end  # «القرن التاسع عشر», «الحادي والعشرين», but «في عامها الأول عشرين مليون طن»
        return number.end if self.is_date(number) else self.compose(self.amount(number))

    def compose(self, first: _Amount) -> int:
        """A range that begins with `first`, or `first` alone."""
        number, counted = first.number, first.counted
        pair = self.listing(number) if counted is None and self.listed(number) else self.range(first)
        if pair is not None:
            return pair
        if counted is None:
            if not number.definite and (number.accusative or self.stands_alone(number)):
                self.elliptic(number)
            elif not number.definite and number.scale >= _MILLION:
                self.waiting = number
            return number.end
        if not (number.definite and counted.kind == "measure"):
            self.add(number.start, first.end, number.begin, first, number.to, "dash" if number.to is not None else "")
        return first.end

    # ------------------------------------------------------------ amounts

    def amount_at(self, i: int) -> _Amount | None:
        """The amount that begins at token `i`, with a number or without."""
        number = self.numerals.at(i)
        if number is not None:
            return self.amount(number)
        return self.noun(i) if self.forms[i].kind == WORD else None

    def amount(self, number: NumberPhrase) -> _Amount:
        """The amount that begins with `number`, with a fraction behind its unit: «ثلاث سنوات ونصف السنة»."""
        counted = self.amounts.after(number.end, number)
        if counted is None or counted.dual:
            return _Amount(number, None, number.end)
        if (
            counted.dimension == "count"
            and (item := item_of(self.forms[number.start])) is not None
            and item.type == "fraction"
        ):
            return _Amount(number, None, number.end)  # «ثلث دول» counts nothing
        if counted.factor != 1:
            number = number._replace(value=exact(EXACT.multiply(number.value, counted.factor)))
        return self.completed(_Amount(number, counted, counted.end))

    def completed(self, amount: _Amount) -> _Amount:
        """The amount with the fraction or the small money that «و» adds behind its unit: «مترين ونصف المتر», «20 دولارا و43 سنتا»."""
        counted, j = amount.counted, amount.end
        whole = self.with_fraction(amount)
        if (
            whole is not amount
            or counted is None
            or counted.kind != "money"
            or counted.factor != 1
            or j >= len(self.forms)
        ):
            return whole
        k, joint = self.joint(j)
        number = self.numerals.at(k) if joint == "and" else None
        small = None if number is None else self.amounts.after(number.end, number)
        if number is None or small is None or small.factor == 1 or number.to is not None:
            return amount
        if counted.unit not in (small.unit, *small.candidates):
            return amount
        value = EXACT.add(amount.number.value, EXACT.multiply(number.value, small.factor))
        return _Amount(amount.number._replace(value=exact(value)), counted, small.end)

    def with_fraction(self, amount: _Amount) -> _Amount:
        """``amount "و" fraction [same unit | "ال" same scale]``: «ساعة ونصف الساعة», «مليون دولار ونصف المليون»."""
        counted, j, forms = amount.counted, amount.end, self.forms
        item = item_of(forms[j]) if j < len(forms) else None
        if counted is None or item is None or item.type != "fraction" or item.number != "singular" or item.conj != "و":
            return amount
        if item.article or item.prep or amount.number.to is not None:
            return amount
        part, end, scale = item.value, j + 1, amount.number.scale
        nxt = item_of(forms[end]) if end < len(forms) else None
        if nxt is not None and nxt.type == "scale":
            if not nxt.article or nxt.skip or nxt.value != scale:
                return amount
            part, end = EXACT.multiply(part, scale), end + 1
        elif scale != 1:
            return amount
        elif end < len(forms):
            unit = forms[end].read("unit") or forms[end].read("currency")
            if unit is not None and not unit.skip:
                if unit.value != counted.unit.partition("/")[0]:
                    return amount
                end += 1
        return _Amount(amount.number._replace(value=exact(EXACT.add(amount.number.value, part))), counted, end)

    def is_date(self, number: NumberPhrase) -> bool:
        """«عام 2030», «12 فبراير»: a year behind its noun, a day before its month."""
        forms = self.forms
        if (
            number.digits
            and number.start
            and number.end == number.start + 1
            and number.scale == 1
            and may_be_year(number.value)
        ):
            before = forms[number.start - 1]
            unit = before.read("unit")
            month = before.read("month")
            if (month is not None and "second" not in month.features) or (  # «ك» is a month in «ك2» only
                unit is not None and unit.value == "year" and unit.features.get("number") == "singular"
            ):
                return True
            if self.numerals.is_of_a_part(number.start):
                return True  # «في الربع الأول من 2024 إلى مليار»
            after = forms[number.end] if number.end < len(forms) else before
            if frame(before) == "in" and after.is_alone:
                return True  # «في 2024 وحده»
        return number.end < len(forms) and "month" in forms[number.end].categories and number.value <= 31

    # ------------------------------------------------------------ ranges

    def opener(self, start: int) -> tuple[str, int]:
        """The word that opens a range before token `start`, and where it begins: «ما بين», «من»."""
        if not start:
            return "", start
        word = frame(self.forms[start - 1])
        if word == "between":
            if start > 1 and frame(self.forms[start - 2]) == "what":
                return "between", start - 2
            return "between", start - 1
        return (word, start - 1) if word == "from" else ("", start)

    def range(self, first: _Amount) -> int | None:
        """Read the second amount and join the two; the token behind them, or None where there is no range."""
        number, j, forms = first.number, first.end, self.forms
        if number.to is not None or j >= len(forms):
            return None
        k, joint = self.joint(j)
        if not k and not number.split:
            return None
        kind, start = self.opener(number.start)
        if joint == "and" and kind != "between" and (first.counted is not None or not self.listed(number)):
            k = 0
        if not k or (joint == "to" and kind != "from") or (kind == "between" and joint != "and"):
            return self.split_range(first, start) if kind == "between" and number.split else None
        second = self.amount_at(k)
        if second is None or second.number.to is not None or second.number.definite != number.definite:
            return None
        second_number = second.number
        if joint == "and" and kind != "between" and number.scale != 1 and second_number.scale != number.scale:
            return None
        counted = second.counted or first.counted
        if counted is None or (
            first.counted is not None and second.counted is not None and first.counted[:2] != second.counted[:2]
        ):
            return None
        if second.counted is None and second_number.digits and may_be_year(second_number.value):
            return None
        low = number.value
        and_joins = joint == "and" and kind != "between"
        fits = and_joins or low <= second_number.coefficient
        if number.shareable and first.counted is None and second_number.scale != 1 and fits:
            low = exact(EXACT.multiply(low, second_number.scale))
        if first.counted is None and counted.factor != 1:
            low = exact(EXACT.multiply(low, counted.factor))
        high = second.value
        begin = number.begin if kind not in ("between", "from") else self.begins(start)
        if kind not in ("between", "from"):
            start = number.start
        lower = _Amount(number._replace(value=low), counted, first.end)
        if and_joins or not low < high:
            self.add(number.start, first.end, number.begin, lower, None, "and")
            self.add(
                second_number.start, second.end, second_number.begin, second._replace(counted=counted), None, "and"
            )
        else:
            name = {"between": "between", "from": "from-to"}.get(kind, "or")
            self.add(start, second.end, begin, lower._replace(end=second.end), high, name)
        return second.end

    def listing(self, first: NumberPhrase) -> int | None:
        """«15 و9 و3 مليارات دولار»: three and more that share what the last counts; else as two."""
        row = joined_numbers(first, len(self.forms), self.numerals, self.joint)
        last = self.amount(row[-1]) if len(row) > _PAIR else None
        if last is None or last.counted is None or any(may_be_year(number.value) for number in row[:-1]):
            return self.range(_Amount(first, None, first.end))
        for number in row[:-1]:
            scale = row[-1].scale if number.scale == 1 else _ONE
            value = exact(EXACT.multiply(EXACT.multiply(number.value, scale), last.counted.factor))
            amount = _Amount(number._replace(value=value), last.counted, number.end)
            self.add(number.start, number.end, number.begin, amount, None, "and")
        self.add(last.number.start, last.end, last.number.begin, last, None, "and")
        return last.end

    def joint(self, j: int) -> tuple[int, str]:
        """The token at which a second amount begins behind a joint at `j`, and the joint: and, to, or."""
        forms = self.forms
        form = forms[j]
        item = item_of(form)
        if item is not None and item.conj == "و":
            return j, "and"
        if form.text == "و" and j + 1 < len(forms):
            return j + 1, "and"
        word = frame(form)
        if word == "to" and j + 1 < len(forms):
            return j + 1, "to"
        if word == "or" and j + 1 < len(forms):
            return j + 1, "or"
        return 0, ""

    def listed(self, number: NumberPhrase) -> bool:
        """Whether a number without a unit may share that of the next («50 و120 ريالا», «5 مليارات و3 مليارات دولار»): digits, and no year."""
        return (
            number.digits
            and (number.scale == 1 or number.scale >= _MILLION)
            and not may_be_year(number.value)
            and not number.definite
        )

    def split_range(self, first: _Amount, start: int) -> int | None:
        """«بين خمسة وعشرين يوما» without a second number: the unit and the ten are the ends of the range."""
        if first.counted is None:
            return None
        low = first.number.value % 10
        number = first.number._replace(value=low)
        self.add(
            start, first.end, self.begins(start), first._replace(number=number), first.number.value - low, "between"
        )
        return first.end

    def begins(self, start: int) -> int:
        """The character at which the token `start` begins, behind its conjunction."""
        form = self.forms[start]
        reading = form.read("frame")
        letters = 0 if reading is None else reading.skip + int(reading.features.get("clitic", "0"))
        return self.tokens.starts[start] + form.offset(letters)

    # ------------------------------------------------------------ without a number word

    def round(self, i: int) -> _Amount | None:
        """«حاجز المليار دولار»: a multiplier with the article is one such sum of money."""
        item = item_of(self.forms[i])
        if item is None or item.type != "scale" or item.number != "singular" or not item.article:
            return None
        form = self.forms[i + 1] if i + 1 < len(self.forms) else None
        reading = bare(form, "currency") if form is not None and form.kind == WORD else None
        if reading is None or reading.features.get("number") != "singular":
            return None
        counted = self.amounts.money(i + 1, reading)
        begin = self.tokens.starts[i] + self.forms[i].offset(item.skip)
        number = NumberPhrase(i, i + 1, begin, self.tokens.end(i), item.value, scale=item.value, definite=True)
        return _Amount(number, counted, counted.end)

    def noun(self, i: int) -> _Amount | None:
        """A dual («يومين»), one («طن واحد»), or a unit and a half («ساعة ونصف»)."""
        form = self.forms[i]
        for category in ("unit", "currency"):
            reading = indefinite(form, category)
            if reading is None or reading.features.get("number") == "plural" or reading.features.get("symbol"):
                continue
            counted = self.amounts.measure(i, reading) if category == "unit" else self.amounts.money(i, reading)
            begin = self.tokens.starts[i] + form.offset(reading.skip)
            number = NumberPhrase(i, i + 1, begin, self.tokens.end(i), _ONE, conj=reading.conj, prep=reading.prep)
            if counted.factor != 1:
                number = number._replace(value=counted.factor)
            if reading.features.get("number") == "dual":
                return self.dual(number, reading, counted)
            following = item_of(self.forms[counted.end]) if counted.end < len(self.forms) else None
            if self.leads(counted):
                return _Amount(number, counted, counted.end)
            if following is None:
                continue
            if following.value == 1 and following.type == "unit" and not (following.skip or following.article):
                counted = counted._replace(end=counted.end + 1)
                if category == "unit":
                    counted = self.amounts.rated(counted, reading.features)
                return _Amount(number, counted, counted.end)
            amount = self.completed(_Amount(number, counted, counted.end))
            if amount.end > counted.end and counted.dimension not in ("count", ""):
                return amount
        return None

    def leads(self, counted: Counted) -> bool:
        """«ساعة و20 دقيقة»: a unit of time alone is one where a number of a smaller unit follows."""
        if counted.dimension != "time" or counted.unit not in _FALLING or counted.end >= len(self.forms):
            return False
        k, joint = self.joint(counted.end)
        number = self.numerals.at(k) if joint == "and" else None
        small = None if number is None else self.amounts.after(number.end, number)
        return (
            small is not None and small.unit in _FALLING and _FALLING.index(small.unit) > _FALLING.index(counted.unit)
        )

    def dual(self, number: NumberPhrase, reading: Reading, counted: Counted) -> _Amount | None:
        end = counted.end
        if reading.features.get("state") == "construct" and not self.complemented(end):
            return None
        number = number._replace(value=exact(EXACT.multiply(number.value, _TWO)))
        item = item_of(self.forms[end]) if end < len(self.forms) else None
        if item is not None and item.type == "unit" and not item.skip and not item.article:
            return _Amount(number, counted, end + 1) if item.value == _TWO else None
        return self.completed(_Amount(number, counted, end))

    def complemented(self, j: int) -> bool:
        """«مذكرتي تفاهم» is two memoranda, «مذكرتي الوزير» the minister's two."""
        return j < len(self.forms) and bare(self.forms[j], "unit_part") is not None

    def signed(self, i: int) -> int:
        """A sign or code before its number: «$100», «USD 5 مليون», «%62» as keyboards set to the right type it."""
        forms = self.forms
        form = forms[i]
        j = i + 1
        if j >= len(forms) or (i and forms[i - 1].kind == NUMBER and self.tokens.glued(i)):
            return i
        percent = "percent" in form.categories
        if percent and not self.tokens.glued(j):
            return i
        if form.kind != LATIN and not self.tokens.glued(j) and i and forms[i - 1].kind == NUMBER:
            return i  # «12 $ 5 …»: the sign is that of the number before it
        number = self.numerals.at(j)
        if number is None or not number.digits:
            return i
        if percent:
            counted = Counted("percentage", "%", number.end)
        else:
            reading = currency_sign(form)
            if reading is None:
                return i
            counted = self.amounts.money(i, reading)._replace(end=number.end)
            again = self.amounts.after(number.end, number)
            if again is not None and again.kind == "money" and again.unit == counted.unit:
                counted = counted._replace(end=again.end)
        begin = self.tokens.starts[i]
        self.add(
            i,
            counted.end,
            begin,
            _Amount(number, counted, counted.end),
            number.to,
            "dash" if number.to is not None else "",
        )
        return counted.end

    def stands_alone(self, number: NumberPhrase) -> bool:
        """«5 مليارات دولار لكينيا و3 مليارات لأوغندا»: thousands of millions, or millions joined by و, of the money that was named; no noun follows."""
        last = noun_left_out(self.found)
        part = last is not None and number.scale >= _MILLION and is_part(number, last, self.forms)
        small = number.value < _BILLION and not (
            number.scale >= _MILLION
            and (
                number.conj == "و" or number.prep == "ب" or compared(self.forms, max(number.start - 1, 0), number.start)
            )
        )
        if not part and (small or last is None or last.kind != "money" or number.scale == 1):
            return False
        form = self.forms[number.end] if number.end < len(self.forms) else None
        return part or form is None or form.kind != WORD or goes_on(form)

    def elliptic(self, number: NumberPhrase) -> None:
        """«من مليون رأس … إلى 70 ألفا»: the accusative stands for a noun that the sentence has named, or names soon."""
        if (counted := noun_numbered(self.forms, number)) is not None:
            self.add(number.start, number.end, number.begin, _Amount(number, counted, number.end), None, "")
            return
        last = noun_left_out(self.found)
        between = self.forms[last.end : number.start] if last is not None else []
        ends = sum(ends_sentence(form) for form in between)
        if ends == 1 and number.accusative and number.scale >= _BILLION and last is not None and last.kind == "money":
            ends = any(form.kind == NEWLINE for form in between)  # «… 50 مليار يورو. وصدّر الاتحاد 26 مليارا»
        if last is None or len(between) > _ELLIPSIS_REACH or ends:
            self.pending = number
            return
        counted = Counted(
            last.kind,
            last.unit.partition("/")[0] if last.kind == "measure" else last.unit,
            number.end,
            last.candidates,
            last.dimension,
        )
        self.add(number.start, number.end, number.begin, _Amount(number, counted, number.end), None, "")

    # ------------------------------------------------------------ the result

    def add(self, start: int, end: int, begin: int, amount: _Amount, to: Decimal | None, frame_name: str) -> None:
        counted = amount.counted
        assert counted is not None
        before = bound_before(self.tokens, start, self.lexicon)
        bound, edge = (before.value, before.edge) if before is not None else (None, start)
        if bound is None:
            after = bound_after(self.tokens, end, self.lexicon)
            bound = after.value if after is not None else None
        relative = counted.dimension == "time" and edge > 0 and dated(self.forms, edge - 1, end)
        phrase = QuantityPhrase(
            start, end, begin, self.tokens.end(end - 1), counted.kind, amount.value, counted.unit, to, bound, counted.candidates,
            counted.dimension, relative, frame_name,
        )  # fmt: skip
        self.share_rate(phrase)
        pending, self.pending = self.pending, None
        if pending is None and self.waiting is not None and compared(self.forms, self.waiting.end, amount.number.start):
            pending = self.waiting
        self.waiting = None
        if pending is not None and counted.kind == "money" and shares(self.forms, pending, amount.number):
            self.add(pending.start, pending.end, pending.begin, _Amount(pending, counted, pending.end), None, "")
        self.found.append(phrase)

    def share_rate(self, phrase: QuantityPhrase) -> None:
        """«25 مليون طن ومليون حاوية نمطية سنويا»: a rate behind the last of two joined measures is that of both."""
        _, stroke, rate = phrase.unit.partition("/")
        if not stroke or not self.found or phrase.kind != "measure":
            return
        last = self.found[-1]
        if last.kind != "measure" or "/" in last.unit or last.dimension in ("time", "speed"):
            return
        joined = phrase.start - last.end == 1 and self.forms[last.end].text == "و"
        first = self.forms[phrase.start]
        if joined or (
            phrase.start == last.end and first.text[:1] == "و" and phrase.begin > self.tokens.starts[phrase.start]
        ):
            self.found[-1] = last._replace(unit=f"{last.unit}/{rate}")
