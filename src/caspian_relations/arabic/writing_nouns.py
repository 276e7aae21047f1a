"""Counted nouns, units and currencies as they are written behind a number, with the agreement that Arabic asks for.

1 and 2 need no number word («طن واحد», «طنان»); 3–10 take the plural; 11–99 the accusative singular; hundreds and up the singular, and the last two
digits decide («ألف وخمسة كيلومترات»).
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from caspian_relations.arabic.writing_numbers import Case, Gender, NumberStyle, accusative, scaled, words
from caspian_relations.reference.files import document

__all__ = ["Adjective", "Noun", "counted", "currency_noun", "unit_noun", "units_known"]

_RATES = ("/year", "/month", "/week", "/day", "/h", "/s", "/min")


class Adjective(NamedTuple):
    """An adjective or complement behind a noun; `inflects` says whether it agrees («أمريكي», «مربع») or stays («ساعة», «هونغ كونغ»)."""

    text: str
    inflects: bool

    def form(self, gender: Gender, number: str, case: Case) -> str:
        """The form beside a noun; a plural of things takes the feminine singular."""
        if not self.inflects:
            return self.text
        feminine = gender == "f" or number == "plural"
        if number == "dual":
            stem = self.text + "ت" if feminine else self.text
            return stem + ("ان" if case == "nom" else "ين")
        if feminine:
            return self.text + "ة"
        return self.text + "ا" if number == "accusative" else self.text


class Noun(NamedTuple):
    """A noun that can be counted, and what stands behind it."""

    singular: str
    plural: str
    gender: Gender
    parts: tuple[Adjective, ...] = ()
    tail: str = ""
    """What follows unchanged: a rate («سنويا»)."""
    bare: bool = False
    """A symbol or code, which has one form only."""
    duals: tuple[str, ...] = ()
    """The dual in the nominative and in the other cases, where it is in use and unmistakable («ميلان» is Milan)."""

    def form(self, number: str, case: Case = "nom") -> str:
        """singular, accusative, plural or dual, with its adjectives and tail."""
        if number == "dual":
            head = self.dual(case)
        elif number == "plural":
            head = self.plural or self.singular
        elif number == "accusative" and not self.bare:
            head = accusative(self.singular)
        else:
            head = self.singular
        return " ".join(
            [head, *(part.form(self.gender, number, case) for part in self.parts), *([self.tail] if self.tail else [])]
        )

    def dual(self, case: Case) -> str:
        """The dual in `case`, or nothing where it has none."""
        ending = "ان" if case == "nom" else "ين"
        return next((dual for dual in self.duals if dual.endswith(ending)), "")


def counted(value: Decimal, noun: Noun, style: NumberStyle, case: Case = "nom") -> str:
    """Return number and noun as one phrase.

    >>> tons = Noun("طن", "أطنان", "m", duals=("طنان", "طنين"))
    >>> words = NumberStyle("words")
    >>> [counted(Decimal(n), tons, words) for n in (1, 2, 3, 11, 100, 2000)]
    ['طن واحد', 'طنان', 'ثلاثة أطنان', 'أحد عشر طنا', 'مئة طن', 'ألفا طن']
    """
    if style.form == "words" and value in (1, 2) and (" " in noun.singular or (value == 2 and not noun.dual(case))):
        style = style._replace(form="digits")
    if style.form == "words" and value == 1 and not noun.bare:
        one = words("numbers")["one"][noun.gender]
        head = noun._replace(tail="").form("accusative" if case == "acc" else "singular")
        return " ".join(
            [
                head,
                accusative(one) if case == "acc" and noun.gender == "m" else one,
                *([noun.tail] if noun.tail else []),
            ]
        )
    if style.form == "words" and value == 2:
        return noun.form("dual", case)
    number = scaled(value, style, noun.gender, case, construct=True)
    if number.whole or value != value.to_integral_value():
        return f"{number.text} {noun.form('singular')}"
    tail = int(abs(value)) % 100
    if 3 <= tail <= 10:
        return f"{number.text} {noun.form('plural')}"
    return f"{number.text} {noun.form('accusative' if tail >= 11 else 'singular')}"


@cache
def _units() -> dict[str, dict[str, Any]]:
    """Unit -> its first entries: singular forms, plural forms, gender, as the word files have them."""
    found: dict[str, dict[str, Any]] = {}
    for name in ("units", "units_counted"):
        for entry in document(f"language/{name}")["entry"]:
            if entry.get("category", "unit") != "unit":
                continue
            unit = found.setdefault(entry["value"], {})
            if entry.get("written") == "no":
                continue  # «5 ميغاواط», though «ميغاواطات» is met
            if "symbol" in entry:
                unit.setdefault("symbol", entry["forms"][0])
            elif entry.get("number") == "dual" and "state" not in entry:
                unit.setdefault("duals", tuple(entry["forms"][:2]))
            elif entry.get("number") in ("singular", "plural") and entry["number"] not in unit:
                if entry["number"] == "plural" and unit.get("closed"):
                    continue
                unit[entry["number"]] = entry["forms"][0]
                unit["gender"] = entry.get("gender", "m")
            elif entry.get("number") == "singular":
                unit["closed"] = True
    return found


def units_known() -> list[str]:
    """Every unit and counted noun that has a word, without rates."""
    return [*(unit for unit, known in _units().items() if known), *words("units")["compounds"]]


def unit_noun(unit: str) -> Noun:
    """The noun of a unit of measure («km2», «t/year», «state»); an unknown unit stands for itself.

    >>> unit_noun("m3/year").form("singular"), unit_noun("km/h").form("accusative")
    ('متر مكعب سنويا', 'كيلومترا في الساعة')
    """
    table = words("units")
    base, tail = unit, ""
    if unit in table["rates"]:
        base, rate = table["rates"][unit]
        tail = table[rate]
    elif (stroke := unit.rfind("/")) > 0 and unit[stroke:] in _RATES:
        base, tail = unit[:stroke], table[unit[stroke:]]
    parts: tuple[Adjective, ...] = ()
    if base in table["compounds"]:
        base, part = table["compounds"][base]
        written = table["parts"][part]
        parts = (Adjective(written["text"], bool(written.get("inflects"))),)
    known = _units().get(base, {})
    if "singular" not in known:
        return Noun(known.get("symbol", base), "", "m", parts, tail, True)
    return Noun(known["singular"], known.get("plural", ""), known["gender"], parts, tail, False, known.get("duals", ()))


def currency_noun(code: str, owner: bool) -> Noun:
    """The noun of a currency by its ISO 4217 code, with whose money it is where `owner` is true; an unknown code stands for itself.

    >>> currency_noun("USD", False).form("plural"), currency_noun("TRY", True).form("singular")
    ('دولارات', 'ليرة تركية')
    """
    record = words("currencies").get(code)
    if record is None:
        return Noun(code, "", "m", bare=True)
    text = record["owner"] if owner else ""
    parts = (Adjective(text, text.endswith("ي") and " " not in text),) if text else ()
    word, plural = record["word"], record["plural"]
    stem = word[:-1] + "ت" if word.endswith("ة") else word
    duals = (stem + "ان", stem + "ين") if plural and word[-1] not in "اويى" else ()
    return Noun(word, plural, record["gender"], parts, duals=duals)
