"""What a number counts: percent, money, a unit of measure with its parts and rate, or a noun.

`Amounts.after` looks at the words behind a number and says what they make of it. All words are data: ``units.toml``, ``units_counted.toml``,
``currencies.toml``, ``quantity_words.toml`` under ``reference/data/language``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from caspian_relations.arabic.lexicon import Lexicon, default
from caspian_relations.arabic.number_words import bare, frame, item_of, percent_end
from caspian_relations.arabic.numerals import NumberPhrase
from caspian_relations.arabic.tokens import LATIN, NUMBER, WORD, Form, Reading, Tokens

__all__ = ["Amounts", "Counted", "States", "goes_on"]

States = Callable[[int], Iterable[str]]
"""Given an offset in the text, the ISO 3166-1 alpha-2 codes of the states near it, nearest first."""

_LONGEST_COMPLEMENT = 4
_LONGEST_OWNER = 5
_LONGEST_NAME = 5
_CLOSED = frozenset(
    {"verb", "preposition", "conjunction", "particle", "pronoun", "month", "weekday", "relative", "datepart", "number", "ordinal", "frame",
     "bound", "rate", "adverb", "percent", "unit_part", "title", "honorific"}
)  # fmt: skip
_GOING_ON = frozenset({"preposition", "conjunction", "particle", "verb", "dateframe", "month"})


class Counted(NamedTuple):
    """What is counted: ``kind`` is percentage, money or measure; ``unit`` the unit, the currency's ISO code or ``%``."""

    kind: str
    unit: str
    end: int
    candidates: tuple[str, ...] = ()
    dimension: str = ""
    dual: bool = False
    factor: Decimal = Decimal(1)


class Amounts:
    """Reads what stands behind the numbers of one text. `states` helps to tell one rial from another."""

    __slots__ = ("_owned", "lexicon", "states", "tokens")

    def __init__(self, tokens: Tokens, states: States | None = None, lexicon: Lexicon | None = None) -> None:
        self.tokens = tokens
        self.states = states
        self.lexicon = default() if lexicon is None else lexicon
        self._owned: dict[tuple[str, ...], str] = {}

    def after(self, j: int, number: NumberPhrase) -> Counted | None:
        """What the words at token `j`, right behind `number`, say it counts.

        ::

            counted = percent | currency [owner] | unit {part} [rate] | noun
        """
        tokens = self.tokens
        if j >= len(tokens.forms):
            return None
        form = tokens.forms[j]
        percent = percent_end(self.tokens.forms, j)
        if percent:
            return Counted("percentage", "%", percent)
        reading = bare(form, "currency")
        if reading is not None and (form.kind != LATIN or form.raw.isupper()):
            money = self.money(j, reading)
            if money.end > j + 1 or not reading.features.get("owned"):
                return money
        counted = self._joined(j) or self._abbreviation(j) or self._raised(j)
        if counted is not None:
            return counted
        reading = _agreeing(form, number)
        if reading is not None:
            return self.measure(j, reading)
        return self._partitive(j) if number.accusative else self._noun(j, number)

    # ------------------------------------------------------------ money

    def money(self, j: int, reading: Reading) -> Counted:
        """``currency [owner]``: «دولار أمريكي», «ليرة»; a bare word is decided by the states near it, or stays open."""
        candidates = tuple(reading.features.get("candidates", reading.value).split(","))
        dual = reading.features.get("number") == "dual"
        factor = Decimal(reading.features.get("part", "1"))
        owner, end = self._owner(j + 1, candidates)
        if owner:
            self._owned[candidates] = owner
        code = owner or self._resolve(reading, candidates, self.tokens.starts[j])
        return Counted("money", code, end, () if code else candidates, "money", dual, factor)

    def _owner(self, j: int, candidates: tuple[str, ...]) -> tuple[str, int]:
        forms = self.tokens.forms
        if j >= len(forms) or forms[j].kind != WORD:
            return "", j
        longest = _LONGEST_OWNER if forms[j].text in self.lexicon.opening else 1
        for length in range(min(longest, len(forms) - j), 1, -1):
            text = " ".join(form.text for form in forms[j : j + length])
            code = _owned(
                [entry.value for entry in self.lexicon.get(text) if entry.category == "currency_owner"], candidates
            )
            if code:
                return code, j + length
        readings = forms[j].readings
        code = _owned(
            [reading.value for reading in readings if reading.category == "currency_owner" and not reading.skip],
            candidates,
        )
        return (code, j + 1) if code else ("", j)

    def _resolve(self, reading: Reading, candidates: tuple[str, ...], at: int) -> str:
        known = reading.value if reading.value != "?" else ""
        if len(candidates) == 1 or reading.features.get("firm") or self.states is None:
            return known
        if candidates in self._owned:
            return self._owned[candidates]  # «57 مليون دينار تونسي … مليارا دينار»
        near = tuple(self.states(at))
        if known and known[:2] in near:
            return known
        for state in near:
            for code in candidates:
                if code[:2] == state:
                    return code
        return known

    # ------------------------------------------------------------ units

    def measure(self, j: int, reading: Reading) -> Counted:
        """``unit {part} [rate]``: «متر مكعب سنويا», «حاوية نمطية», «كيلومترا في الساعة»."""
        forms = self.tokens.forms
        unit, dimension, features = reading.value, reading.features.get("dimension", ""), reading.features
        dual = features.get("number") == "dual"
        end = j + 1
        while end < len(forms) and end - j < 4:
            part = self._part(end, features, unit)
            if part is None:
                break
            unit, end = part
            if end - j > 3:
                break
        return self.rated(Counted("measure", unit, end, (), dimension, dual), features)

    def _part(self, j: int, features: object, whole: str) -> tuple[str, int] | None:
        """The unit that a word at token `j` makes of the `whole` so far, and the token behind it: «متر» and «مكعب», «كيلو», «واط» and «ساعة»."""
        forms = self.tokens.forms
        assert hasattr(features, "get")
        if forms[j].kind == NUMBER and not self.tokens.glued(j):
            return None  # «كم2» is square, «كم 2» is not
        for reading in forms[j].readings:
            if reading.category == "unit_part" and not (reading.skip or reading.article or reading.suffix):
                unit = features.get(f"{whole}-{reading.value}") or features.get(reading.value)
                if unit:
                    return unit, self._equivalent(j + 1) if reading.value == "equivalent" else j + 1
        if j + 2 < len(forms) and features.get("richter"):
            text = " ".join(form.text for form in forms[j : j + 3])
            for length in (text, text.rpartition(" ")[0]):
                if any(entry.value == "richter" for entry in self.lexicon.get(length)):
                    return features.get("richter"), j + length.count(" ") + 1
        return None

    def _equivalent(self, j: int) -> int:
        """«مكافئة لعشرين قدما» ends after the feet, «مكافئ نفط» after the oil."""
        forms = self.tokens.forms
        if j + 1 < len(forms) and (item := item_of(forms[j])) is not None and item.value == 20:
            return j + 2
        return j

    def rated(self, counted: Counted, features: object) -> Counted:
        """`counted` with the rate behind it, if there is one: «متر مكعب سنويا»; bits per second have units of their own."""
        rate, end = self.rate(counted.end)
        if not rate:
            return counted
        assert hasattr(features, "get")
        special = features.get("persecond") if rate == "/s" else features.get("hour") if rate == "/h" else None
        return counted._replace(unit=special or counted.unit + rate, end=end)

    def rate(self, j: int) -> tuple[str, int]:
        """``rate = adverb | "في" the-unit-of-time | "لكل" unit-of-time | "/" unit-of-time``, also behind «من البضائع».

        «في العام الماضي» is no rate: what follows must not make a date of it.
        """
        forms = self.tokens.forms
        if j >= len(forms):
            return "", j
        form = forms[j]
        reading = bare(form, "rate")
        if reading is not None:
            return reading.value, j + 1
        if j + 1 < len(forms):
            word = frame(form)
            if form.text == "/":
                for entry in self.lexicon.get(f"/ {forms[j + 1].text}"):
                    return entry.value, j + 2
            if word in ("in", "per") and not _joined_to_before(form):
                unit = self._unit_of_time(forms[j + 1], word == "in")
                if unit:
                    return self._time_rate(unit, j + 2)
        if frame(form) == "from":
            for k in range(j + 1, min(j + 1 + _LONGEST_COMPLEMENT, len(forms))):
                if forms[k].kind != WORD or forms[k].categories & {"verb", "frame", "number", "preposition"}:
                    break
                reading = bare(forms[k], "rate")
                if reading is not None:
                    return reading.value, k + 1
        return "", j

    def _unit_of_time(self, form: Form, article: bool) -> str:
        """The unit of time that `form` names in the singular, with or without the article; «اليوم» is also today."""
        text = form.text
        if article:
            if not text.startswith("ال"):
                return ""
            text = text[2:]
        for entry in self.lexicon.get(text):
            features = entry.features
            if (
                entry.category == "unit"
                and features.get("dimension") == "time"
                and features.get("number") == "singular"
            ):
                return entry.value
        return ""

    def _time_rate(self, unit: str, end: int) -> tuple[str, int]:
        forms = self.tokens.forms
        rate = {"hour": "/h", "second": "/s", "minute": "/min"}.get(unit, f"/{unit}")
        if end < len(forms):
            nxt = forms[end]
            item = item_of(nxt)
            if item is not None and item.value == 1 and item.article and not item.skip:
                return rate, end + 1
            if nxt.kind == WORD and (
                (nxt.text.startswith("ال") and not frame(nxt))
                or nxt.categories & {"relative", "ordinal", "pronoun"}
                or _has_suffix(nxt)
            ):
                return "", end
            if nxt.text[:1].isdigit() or (item is not None and not item.skip):
                return "", end
        return rate, end

    def _joined(self, j: int) -> Counted | None:
        """Units of several words that the lexicon has as one: «سعرة حرارية», «وحدة حقوق سحب خاصة», «ميغا واط ساعة»."""
        forms = self.tokens.forms
        if j + 1 >= len(forms) or forms[j].kind != WORD or forms[j + 1].kind != WORD:
            return None
        if forms[j].text not in self.lexicon.opening:
            return None
        words = [form.text for form in forms[j : j + _LONGEST_NAME]]
        for length in range(len(words), 1, -1):
            for entry in self.lexicon.get(" ".join(words[:length])):
                if entry.category == "unit":
                    end = j + length
                    part = self._part(end, entry.features, entry.value) if end < len(forms) else None
                    unit, end = part or (entry.value, end)
                    return self.rated(
                        Counted("measure", unit, end, (), entry.features.get("dimension", "")), entry.features
                    )
                if entry.category == "currency":
                    return Counted("money", entry.value, j + length, (), "money")
        return None

    def _abbreviation(self, j: int) -> Counted | None:
        """«ر.س», «د.إ»: letters with full stops, which are three tokens."""
        forms = self.tokens.forms
        if j + 2 >= len(forms) or forms[j + 1].text != "." or len(forms[j].text) != 1:
            return None
        for entry in self.lexicon.get(f"{forms[j].text} . {forms[j + 2].text}"):
            if entry.category == "currency_abbreviation":
                return Counted("money", entry.value, j + 3)
        return None

    def _raised(self, j: int) -> Counted | None:
        """«600 م3», «م²»: the letter of the metre and its power, which are two tokens."""
        forms, tokens = self.tokens.forms, self.tokens
        if j + 1 >= len(forms) or len(forms[j].text) != 1 or not tokens.glued(j + 1):
            return None
        if "unit_part" not in forms[j + 1].categories:
            return None
        for entry in self.lexicon.get(forms[j].text + forms[j + 1].text):
            if entry.category == "unit":
                return self.rated(
                    Counted("measure", entry.value, j + 2, (), entry.features.get("dimension", "")), entry.features
                )
        return None

    def _partitive(self, j: int) -> Counted | None:
        """«350 مليونا من الدولارات»: the noun follows behind «من», in the plural and with the article."""
        forms = self.tokens.forms
        if j + 1 >= len(forms) or frame(forms[j]) != "from":
            return None
        for reading in forms[j + 1].readings:
            if reading.article and not reading.skip and reading.features.get("number") == "plural":
                if reading.category == "currency":
                    return self.money(j + 1, reading)
                if reading.category == "unit":
                    return self.measure(j + 1, reading)
        return None

    # ------------------------------------------------------------ nouns that no list has

    def _noun(self, j: int, number: NumberPhrase) -> Counted | None:
        """An indefinite noun that the lexicon does not count with: its folded form is the unit.

        Grammar has to bear it out, for the next word may be anything: after 3–10 a plural in shape, after 11–99 an accusative or a
        feminine ending, after a full hundred or more a word that the lexicon knows for a noun.
        """
        form = self.tokens.forms[j]
        if form.kind != WORD or len(form.text) < 3 or form.names or form.categories & _CLOSED:
            return None
        if any(
            reading.conj
            or reading.prep
            or reading.article
            or reading.suffix
            or reading.features.get("class") == "figure"
            for reading in form.readings
        ) or form.text.startswith("ال"):
            return None
        value = number.value
        if value != value.to_integral_value() or number.to is not None or value < 3:
            return None
        text, known = form.text, "noun" in form.categories
        if number.digits and number.scale == 1 and value < 11 and not known:
            return None
        tail = int(value) % 100
        if 3 <= tail <= 10:
            fits = text.endswith("ات") or known or (not number.digits and _broken_plural(text))
        elif tail >= 11:
            fits = text.endswith(("ا", "ه")) and (known or not number.digits or text.endswith("ا"))
        else:
            fits = known or (number.scale != 1 and text.endswith("ه"))
        return Counted("measure", text, j + 1, (), "count") if fits else None


def _agreeing(form: Form, number: NumberPhrase) -> Reading | None:
    """The unit that `form` is behind `number`: the plural after 3–10 where it can be one («ثلاث مزارع»: farms, «20 مزارعا»: farmers)."""
    first = bare(form, "unit")
    if first is None or sum(reading.category == "unit" for reading in form.readings) == 1:
        return first
    value = number.value if number.to is None else number.to
    wanted = "plural" if value == value.to_integral_value() and 3 <= int(abs(value)) % 100 <= 10 else "singular"
    for reading in form.readings:
        if (
            reading.category == "unit"
            and reading.features.get("number") == wanted
            and not (reading.skip or reading.article)
        ):
            return reading
    return first


def _owned(owners: list[str], candidates: tuple[str, ...]) -> str:
    """The first of `candidates` that belongs to one of `owners`, which are beginnings of ISO codes."""
    return next((code for owner in owners for code in candidates if code.startswith(owner)), "")


def _broken_plural(text: str) -> bool:
    """Whether a word has the shape of a frequent broken plural: أفعال, فعائل, مفاعل, فعول."""
    return len(text) >= 4 and (
        (text[0] == "ا" and text[-2] == "ا") or text[2] == "ا" or (len(text) == 4 and text[2] == "و")
    )


def _has_suffix(form: Form) -> bool:
    return any(reading.suffix for reading in form.readings)


def _joined_to_before(form: Form) -> bool:
    reading = form.read("frame")
    return bool(reading and reading.conj)


def goes_on(form: Form) -> bool:
    """Whether a word is none that a number before it counts: a preposition, a verb, «صادرات»."""
    return any(
        reading.conj or reading.prep or reading.category in _GOING_ON or reading.features.get("class") == "figure"
        for reading in form.readings
    )
