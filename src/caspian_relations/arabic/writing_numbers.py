"""Writing numbers and ordinals in Arabic: in words with gender and case, in digits, and mixed.

The words are the tables ``[writing]`` of ``numbers.toml`` and ``ordinals.toml``. What is written here is what `Numerals` and `ordinal_at` read.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from caspian_relations.arabic.digits import exact
from caspian_relations.model import InvalidValue
from caspian_relations.reference.files import document

__all__ = [
    "DIGITS",
    "MIXED",
    "WORDS",
    "Case",
    "Digits",
    "Gender",
    "NumberStyle",
    "Scaled",
    "accusative",
    "scaled",
    "spell_number",
    "words",
    "write_digits",
    "write_ordinal",
]

Gender = Literal["m", "f"]
"""The gender of what is counted or numbered."""
Case = Literal["nom", "acc", "gen"]
"""The case in which the whole phrase stands."""
Digits = Literal["european", "arabic-indic", "persian"]
"""Which digits are printed."""

_SCRIPTS = {"european": "0123456789", "arabic-indic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}
_UNCHANGING = frozenset("ةاىويء")
_LARGEST = 10**18
_SCALES = (15, 12, 9, 6, 3)
_DECIMAL_MARK = "\u066b"
_GROUP_MARK = "\u066c"
_MOST_PLACES = 3


class NumberStyle(NamedTuple):
    """How numbers are written. `form`: in words («خمسة ملايين»), in digits (5000000) or mixed («5 ملايين»)."""

    form: Literal["words", "digits", "mixed"] = "mixed"
    digits: Digits = "european"
    decimal: str = "."
    """The decimal mark: ``.``, ``,`` or ``٫``."""
    group: str = ""
    """What groups thousands: nothing, ``,``, ``.``, ``٬`` or a space."""


WORDS = NumberStyle("words")
DIGITS = NumberStyle("digits")
MIXED = NumberStyle("mixed")


@cache
def words(name: str) -> dict[str, Any]:
    """The table ``[writing]`` of a file of words."""
    table: dict[str, Any] = document(f"language/{name}")["writing"]
    return table


def accusative(noun: str) -> str:
    """The indefinite accusative as it is written: «طنا», but «سنة», «يورو».

    >>> accusative("طن"), accusative("سنة")
    ('طنا', 'سنة')
    """
    return noun if noun[-1] in _UNCHANGING else noun + "ا"


def _oblique(case: Case) -> str:
    return "nom" if case == "nom" else "obl"


def spell_number(value: Decimal | int, gender: Gender = "m", case: Case = "nom", construct: bool = False) -> str:
    """Return `value` in words.

    gender:
        of what is counted: «ثلاثة رجال», «ثلاث نساء».
    construct:
        whether the counted noun follows at once, so that a dual loses its ending: «مليونا دولار».

    Integers to 10¹⁸, and decimals of up to nine places («خمسة فاصلة ثلاثة»). Raises `InvalidValue` beyond.

    >>> spell_number(529, "f"), spell_number(2_000_000, construct=True), spell_number(11, "f")
    ('خمسمئة وتسع وعشرون', 'مليونا', 'إحدى عشرة')
    >>> spell_number(Decimal("-0.05"))
    'ناقص صفر فاصلة صفر خمسة'
    """
    value = Decimal(value)
    table = words("numbers")
    if not value.is_finite() or abs(value) >= _LARGEST:
        raise InvalidValue("value", value, "a number below 10^18")
    if value < 0:
        return f"{table['minus']} {spell_number(-value, gender, case, construct)}"
    whole = int(value)
    if value == whole:
        return _integer(whole, gender, case, construct)
    places = f"{exact(value):f}".partition(".")[2]
    if len(places) > 9:
        raise InvalidValue("value", value, "a number of at most nine decimal places")
    digits = places.lstrip("0")
    if len(digits) > 3:
        raise InvalidValue("value", value, "a number whose decimals can be said: at most three behind the zeros")
    zeros = [table["zero"]] * (len(places) - len(digits))
    return " ".join(
        [_integer(whole, "m", case, False), table["point"], *zeros, _integer(int(digits), "m", case, False)]
    )


def _integer(value: int, gender: Gender, case: Case, construct: bool) -> str:
    if value == 0:
        return str(words("numbers")["zero"])
    parts: list[str] = []
    rest = value
    for exponent in _SCALES:
        count, rest = divmod(rest, 10**exponent)
        if count:
            parts.append(_scale(count, exponent, case, construct and rest == 0))
    if rest:
        parts.append(_below_thousand(rest, gender, case, construct))
    return f" {words('numbers')['and']}".join(parts)


def _scale(count: int, exponent: int, case: Case, construct: bool) -> str:
    """A count of thousands, millions …: «ألف», «ألفان», «ثلاثة آلاف», «أحد عشر ألفا», «مئة ألف»."""
    scale = words("numbers")["scales"][str(exponent)]
    singular, tail = scale["singular"], count % 100
    if count == 1:
        return str(singular)
    if count == 2:
        return f"{singular}{_dual(case, construct)}"
    number = _below_thousand(count, "m", case, tail == 0)
    if 3 <= tail <= 10:
        return f"{number} {scale['plural']}"
    if tail >= 11 and not construct:
        return f"{number} {accusative(singular)}"
    return f"{number} {singular}"


def _dual(case: Case, construct: bool) -> str:
    endings = {("nom", False): "ان", ("obl", False): "ين", ("nom", True): "ا", ("obl", True): "ي"}
    return endings[_oblique(case), construct]


def _below_thousand(value: int, gender: Gender, case: Case, construct: bool) -> str:
    table = words("numbers")
    hundreds, rest = divmod(value, 100)
    parts: list[str] = []
    if hundreds == 1:
        parts.append(table["hundred"])
    elif hundreds == 2:
        parts.append(table["two_hundred"][_oblique(case) + ("_construct" if construct and not rest else "")])
    elif hundreds:
        parts.append(table["hundreds"][str(hundreds)] + table["hundred"])
    if rest:
        parts.append(_below_hundred(rest, gender, case))
    return f" {table['and']}".join(parts)


def _below_hundred(value: int, gender: Gender, case: Case) -> str:
    table = words("numbers")
    if value == 1:
        return str(table["one"][gender])
    if value == 2:
        return str(table["two"][gender][_oblique(case)])
    if value < 10:
        return str(table["units"][str(value)][gender])
    if value == 10:
        return str(table["ten_units"][gender])
    if value == 11:
        return str(table["eleven"][gender])
    if value == 12:
        return str(table["twelve"][gender][_oblique(case)])
    tens, unit = value // 10 * 10, value % 10
    if value < 20:
        return f"{table['units'][str(unit)][gender]} {table['teen'][gender]}"
    ten = str(table["tens"][str(tens)][_oblique(case)])
    return ten if not unit else f"{_below_hundred(unit, gender, case)} {table['and']}{ten}"


def write_digits(value: Decimal | int, style: NumberStyle = MIXED, marked: bool = False) -> str:
    """Return `value` in digits.

    Where a separator could be taken for its opposite (``1.125``; ``1.195 مليون``, said by `marked`), the unmistakable Arabic mark
    takes its place.

    >>> write_digits(Decimal("1234.5"), NumberStyle(group=",")), write_digits(Decimal("4.2"), NumberStyle(digits="arabic-indic", decimal="٫"))
    ('1,234.5', '٤٫٢')
    >>> write_digits(Decimal("1.125"))
    '1٫125'
    """
    whole, _, places = f"{exact(Decimal(value)):f}".partition(".")
    sign = "-" if whole.startswith("-") else ""
    whole = whole.removeprefix("-")
    decimal, group = style.decimal, style.group
    if len(places) == 3 and len(whole) <= 3 and decimal != _DECIMAL_MARK:
        decimal = _DECIMAL_MARK
    if group and len(whole) > 3:
        if group == decimal or ((marked or places) and group != " ") or _DECIMAL_MARK in (decimal if places else ""):
            group = _GROUP_MARK if group != " " and (group == decimal or marked) else group
        first = len(whole) % 3 or 3
        whole = group.join([whole[:first], *(whole[k : k + 3] for k in range(first, len(whole), 3))])
    text = sign + whole + (decimal + places if places else "")
    return text.translate(str.maketrans(_SCRIPTS["european"], _SCRIPTS[style.digits]))


class Scaled(NamedTuple):
    """A number written with a scale: its text, and whether the counted noun follows it as after a hundred («مليون دولار»)."""

    text: str
    whole: bool


def scaled(
    value: Decimal | int,
    style: NumberStyle,
    gender: Gender = "m",
    case: Case = "nom",
    construct: bool = False,
    marked: bool = False,
) -> Scaled:
    """Return `value` as `style` wants it: words, digits, or digits with the largest scale that leaves three decimals at most.

    `marked` says that a percent sign follows.

    >>> scaled(Decimal(529_400_000), NumberStyle()).text, scaled(5_000_000, NumberStyle()).text, scaled(2_000_000, NumberStyle()).text
    ('529.4 مليون', '5 ملايين', 'مليونان')
    """
    value = Decimal(value)
    if style.form == "words":
        whole = value == value.to_integral_value()
        return Scaled(spell_number(value, gender, case, construct), whole and value != 0 and int(abs(value)) % 100 == 0)
    if style.form == "mixed" and abs(value) >= 1000:
        for exponent in _SCALES:
            count = exact(value.scaleb(-exponent))
            if (
                abs(count) < 1
                or -int(count.as_tuple().exponent) > _MOST_PLACES
                or (exponent == 3 and count != int(count))
            ):
                continue
            return Scaled(_mixed(count, exponent, style, case, construct), True)
    return Scaled(
        write_digits(value, style, marked),
        value == value.to_integral_value() and value != 0 and int(abs(value)) % 100 == 0,
    )


def _mixed(count: Decimal, exponent: int, style: NumberStyle, case: Case, construct: bool) -> str:
    scale = words("numbers")["scales"][str(exponent)]
    if count in (1, 2):
        return _scale(int(count), exponent, case, construct)
    if count == int(count) and 3 <= int(count) % 100 <= 10:
        return f"{write_digits(count, style, marked=True)} {scale['plural']}"
    return f"{write_digits(count, style, marked=True)} {scale['singular']}"


def write_ordinal(value: int, gender: Gender = "m", case: Case = "nom", definite: bool = True) -> str:
    """Return an ordinal, 1 to 999, in words, agreeing with its noun.

    Tens and hundreds have no indefinite: they get the article whatever `definite` says. Raises `InvalidValue` outside 1–999.

    >>> write_ordinal(12, "f"), write_ordinal(33, "f"), write_ordinal(21, "m", "gen"), write_ordinal(125)
    ('الثانية عشرة', 'الثالثة والثلاثون', 'الحادي والعشرين', 'الخامس والعشرون بعد المئة')
    """
    if type(value) is not int or not 1 <= value <= 999:
        raise InvalidValue("value", value, "an integer from 1 to 999")
    numbers, table = words("numbers"), words("ordinals")
    article = "ال"
    hundreds, rest = value // 100 * 100, value % 100
    if hundreds:
        hundred = article + _below_thousand(hundreds, "f", case if not rest else "gen", False)
        return hundred if not rest else f"{write_ordinal(rest, gender, case, True)} {table['after_hundred']} {hundred}"
    start = article if definite else ""
    if value <= 10:
        return start + _ordinal_unit(value, gender)
    tens, unit = value // 10 * 10, value % 10
    if tens == 10:
        return f"{start}{table['eleventh'][gender] if unit == 1 else _ordinal_unit(unit, gender)} {numbers['teen'][gender]}"
    ten = str(numbers["tens"][str(tens)][_oblique(case)])
    if not unit:
        return article + ten
    first = table["eleventh"][gender] if unit == 1 else _ordinal_unit(unit, gender)
    return f"{start}{first} {numbers['and']}{start}{ten}"


def _ordinal_unit(value: int, gender: Gender) -> str:
    table = words("ordinals")
    if value == 1:
        return str(table["first"][gender])
    if value == 2:
        return str(table["second"][gender])
    return str(table["units"][str(value)][gender])
