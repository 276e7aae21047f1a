"""Changes: «بزيادة نسبتها 62٪», «تضاعف أربع مرات», «زاد بمقدار الربع», «2.7 ضعف» become ``+62%``, ``x4``, ``+25%``, ``x2.7``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from caspian_relations.arabic.numerals import number_at
from caspian_relations.arabic.tokens import PUNCT, Form, Reading
from caspian_relations.model import Percentage
from caspian_relations.model.amounts import plain
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["Rate", "rates"]

_start = attrgetter("start")
_REACH = 18
"""How many tokens before a percentage its word of growth may stand."""
_BEHIND = 4
"""Within how many tokens behind a percentage that opens the sentence its word of growth stands."""
_SUBJECT = 12
"""Within how many tokens behind «تضاعف» stands how many times: its subject may be long."""


class Rate(NamedTuple):
    """A change at tokens ``[start, end)``; `place` is that of the first phrase at or behind it."""

    text: str
    start: int
    end: int
    place: int
    sign: Mark
    """The word of growth or decline."""
    attached: bool
    """Whether it hangs on the amount before it: «بزيادة», «بتراجع», «وهو ما يعادل 2.7 ضعف»."""


def rates(sheet: Sheet, row: list[Phrase], marks: Marks) -> list[Rate]:
    """Return the changes told in one sentence, in order."""
    out: list[Rate] = []
    floor = row[0].start
    for index, phrase in enumerate(row):
        if phrase.kind != "amount":
            continue
        if (
            isinstance(phrase.value, Percentage) and phrase.prep != "to"
        ):  # «إلى 20 بالمئة» is where it stands, not by how much it moved
            plus = sheet.tokens.text[phrase.first - 1 : phrase.first]
            if plus == "+" or phrase.value.value < 0:  # «(+7%)»
                text = f"{'+' if plus == '+' else '-'}{plain(abs(phrase.value.value))}%"
                signed = Mark(phrase.start, None, frozenset({"up"}), False, False)
                out.append(Rate(text, phrase.start, phrase.end, index, signed, True))
                floor = phrase.end
                continue
            sign = _sign(sheet, marks, max(floor, phrase.start - _REACH), phrase.start)
            if sign is not None and sign.is_verb and _is_part_of_what_goes(row, index):
                sign = None
            if sign is not None:
                text = f"{'-' if _falls(sign) else '+'}{plain(abs(phrase.value.value))}%"
                out.append(Rate(text, phrase.start, phrase.end, index, sign, _hangs(sheet, sign)))
                if phrase.value.to is not None:  # «بنسبة تراوح بين 30 و40%»
                    upper = f"{'-' if _falls(sign) else '+'}{plain(abs(phrase.value.to))}%"
                    out.append(out[-1]._replace(text=upper))
            elif (fronted := _fronted(sheet, row, index, marks)) is not None:
                text = f"{'-' if _falls(fronted) else '+'}{plain(abs(phrase.value.value))}%"
                end = fronted.at + 1
                out.append(Rate(text, phrase.start, end, bisect_left(row, end, key=_start), fronted, False))
        floor = phrase.end
    dates = {token for phrase in row if phrase.kind == "date" for token in range(phrase.start, phrase.end)}
    for mark in marks.row:
        rate = (
            _times(sheet, marks, mark)
            if "times" in mark.signs
            else _factor(sheet, marks, mark, dates)
            if ("doubled" if mark.is_verb else "fold") in mark.signs
            else _fraction(sheet, marks, mark)
            if "by" in mark.signs
            else _part(sheet, marks, mark, dates)
            if "up" in mark.signs or "down" in mark.signs
            else None
        )
        if rate is not None:
            text, start, end, sign = rate
            index = bisect_left(row, end, key=_start)
            out.append(Rate(text, start, end, index, sign, (not mark.is_verb and mark is sign) or _hangs(sheet, sign)))
    out.sort(key=lambda rate: rate.start)
    return out


def _is_part_of_what_goes(row: list[Phrase], index: int) -> bool:
    """«ينمو الاقتصاد، مع مرور 90 بالمئة من وارداتها عبر …»: a share that the verbal noun right before it has for its subject."""
    before = row[index - 1] if index else row[index]
    return before.kind == "masdar" and before.end == row[index].start and before.prep == "with"


def _sign(sheet: Sheet, marks: Marks, start: int, end: int) -> Mark | None:
    for mark in reversed(marks.between(start, end)):
        if ("up" in mark.signs or "down" in mark.signs) and not ("than" in mark.signs and _is_bound(sheet, mark.at)):
            if mark.is_verb and sheet.word(mark.at - 1) in cues().words["no_less"]:
                continue  # «نموا لا يقل عن 10 بالمئة»
            return mark
    return None


def _fronted(sheet: Sheet, row: list[Phrase], index: int, marks: Marks) -> Mark | None:
    """«بنسبة 15 بالمئة نمت الصادرات»: the word of growth right behind a percentage with which the sentence begins."""
    end = row[index].end
    if any(phrase.kind not in ("figure", "stop") for phrase in row[:index]) or _is_bound(sheet, end - 1):
        return None
    grown = (mark for mark in marks.between(end, end + _BEHIND) if "up" in mark.signs or "down" in mark.signs)
    return next((mark for mark in grown if "than" not in mark.signs), None)


def _is_bound(sheet: Sheet, token: int) -> bool:
    """«أقل من 20 بالمئة» says less than so much; «أقل بنسبة 20 بالمئة» by how much."""
    return sheet.word(token + 1) in cues().words["part_of"]


def _falls(mark: Mark) -> bool:
    return "down" in mark.signs


def _hangs(sheet: Sheet, sign: Mark) -> bool:
    if (
        sign.is_verb
        and sheet.word(sign.at - 1) in cues().words["what"]
        and sheet.word(sign.at - 2) in cues().words["this"]
    ):
        return True  # «…، وهو ما يزيد بنسبة 7 بالمئة عن»
    if sign.is_verb:
        return False
    at = sign.at - 1 if sheet.forms[sign.at - 1].text in cues().words["by_a_rate"] else sign.at  # «بنسبة زيادة 4%»
    return any(reading.prep == "ب" for reading in sheet.forms[at].readings)


def _behind_it(sheet: Sheet, at: int, dates: set[int]) -> Iterator[int]:
    """The tokens behind a word of growth, as many as its subject may have, up to a mark; a time among them counts for none."""
    left = _SUBJECT - 1
    while left and at + 1 < len(sheet.forms) and sheet.forms[at + 1].kind != PUNCT:
        at += 1
        if at not in dates:
            left -= 1
            yield at


def _factor(sheet: Sheet, marks: Marks, mark: Mark, dates: set[int]) -> tuple[str, int, int, Mark] | None:
    """``factor = 'تضاعف' [number 'مرات'] | number 'ضعف' | 'الضعف'``."""
    forms = sheet.forms
    if mark.is_verb:
        for at in _behind_it(sheet, mark.at, dates):
            if (many := _many_times(sheet, at)) is not None:
                return many[0], mark.at, many[1], mark
        return "x2", mark.at, mark.at + 1, mark
    for at in (mark.at - 1, mark.at - 2, mark.at - 3):
        if at < 0:
            break
        number = number_at(sheet.tokens, at)
        if number is not None and number.end == mark.at:
            return f"x{plain(abs(number.value))}", at, mark.at + 1, mark
    dual = any(reading.features.get("number") == "dual" for reading in forms[mark.at].readings)  # «ضعفي مستواها»
    twice = _is_twice(sheet, marks, mark) if mark.article else dual and not _is_frail(forms, mark.at)
    return ("x2", mark.at, mark.at + 1, mark) if twice else None


def _is_twice(sheet: Sheet, marks: Marks, mark: Mark) -> bool:
    """«ارتفعت إلى الضعف», «زادت صادراتها إلى مصر الضعف تقريبا»; not «رغم الضعف في الطلب», «الضعف المستمر»."""
    sign = _sign(sheet, marks, max(mark.at - _REACH, 0), mark.at)
    before = sheet.word(mark.at - 1)
    led = cues().prepositions.get(before)
    after = sheet.forms[mark.at + 1].readings[:1] if mark.at + 1 < len(sheet.forms) else ()
    if sign is None or any(reading.article for reading in after) or before in cues().words["because_of"]:
        return False
    return led in (None, "to", "b") and before not in cues().words["despite"]


def _is_frail(forms: list[Form], at: int) -> bool:
    """«الأكثر ضعفا», «تعاني ضعفا في الطلب»: weakness, which is written like two times, «ضعفا ما كانت عليه»."""
    after = forms[at + 1] if at + 1 < len(forms) else None
    return forms[at].text.endswith("ا") and (
        after is None or not (after.text == "ما" or any(reading.suffix for reading in after.readings))
    )


def _times(sheet: Sheet, marks: Marks, mark: Mark) -> tuple[str, int, int, Mark] | None:
    """``growth … number 'مرة'``: «وهو ما يزيد بمقدار 2.7 مرة عن …»."""
    sign = _sign(sheet, marks, max(mark.at - _REACH, 0), mark.at)
    if sign is None or _falls(sign):
        return None
    dual = any(reading.features.get("number") == "dual" for reading in sheet.forms[mark.at].readings)
    if (text := _and_a_part(sheet, mark.at, 2 if dual else 1)) is not None:
        return text, mark.at, mark.at + 2, sign  # «مرتين ونصف المرة», «مرة ونصف»
    if dual:
        return "x2", mark.at, mark.at + 1, sign  # «وهو ما يزيد مرتين على …»
    for at in (mark.at - 1, mark.at - 2, mark.at - 3):
        number = number_at(sheet.tokens, at) if at > sign.at else None
        if number is not None and number.end == mark.at:
            return f"x{plain(abs(number.value))}", at, mark.at + 1, sign
    return None


def _many_times(sheet: Sheet, at: int) -> tuple[str, int] | None:
    """``number "مرات" | ("مرة" | "مرتين") ["و" fraction]`` at token `at`: the factor, and the token behind it."""
    forms = sheet.forms
    if _is_times(forms[at].readings) and not forms[at].readings[0].conj:
        dual = any(reading.features.get("number") == "dual" for reading in forms[at].readings)
        text = _and_a_part(sheet, at, 2 if dual else 1)
        return (text, at + 2) if text is not None else None
    number = number_at(sheet.tokens, at)
    if number is None or number.end >= len(forms) or not _is_times(forms[number.end].readings):
        return None
    return f"x{plain(abs(number.value))}", number.end + 1


def _and_a_part(sheet: Sheet, token: int, whole: int) -> str | None:
    """``("مرة" | "مرتين" | "ضعفين") "و" fraction``: «مرتين ونصف المرة»; `whole` is what the word at `token` counts."""
    if token + 1 >= len(sheet.forms):
        return None
    reading = sheet.forms[token + 1].read("number")
    if reading is None or reading.conj != "و" or reading.features.get("type") != "fraction":
        return None
    above, _, below = reading.value.partition("/")
    return f"x{plain(whole + Decimal(above) / Decimal(below or 1))}"


def _is_times(readings: tuple[Reading, ...]) -> bool:
    return any(reading.category == "frame" and reading.value == "times" for reading in readings)


def _fraction(sheet: Sheet, marks: Marks, mark: Mark) -> tuple[str, int, int, Mark] | None:
    """``fraction = ('بمقدار' | 'بنسبة') ('النصف' | 'الثلث' | 'الربع' | …)`` with a word of growth before it."""
    at = mark.at + 1
    if at >= len(sheet.forms):
        return None
    reading = sheet.forms[at].read("number")
    if reading is None or reading.features.get("type") != "fraction":
        return None
    sign = _sign(sheet, marks, mark.at - _REACH, mark.at)
    if sign is None:
        return None
    above, _, below = reading.value.partition("/")
    percent = round(Decimal(above) * 100 / Decimal(below or 1), 1)
    return f"{'-' if _falls(sign) else '+'}{plain(percent)}%", mark.at, at + 1, sign


def _part(sheet: Sheet, marks: Marks, sign: Mark, dates: set[int]) -> tuple[str, int, int, Mark] | None:
    """``growth … ("بنحو" | "ب" | "إلى") ("النصف" | "الثلث" | …)``: «انكمشت بنحو الربع», «زادت بالثلث», «تراجعت إلى النصف»; not «بالربع الأول»."""
    forms, words = sheet.forms, sheet.words
    for at in _behind_it(sheet, sign.at, dates):
        if any("by" in m.signs or m.is_verb for m in marks.between(at, at + 1)):
            break
        reading = forms[at].read("number")
        if reading is None or reading.features.get("type") != "fraction" or not reading.article:
            continue
        above, _, below = reading.value.partition("/")
        percent = Decimal(above) * 100 / Decimal(below or 1)
        left = cues().prepositions.get(words[at - 1]) == "to"
        if left and _falls(sign):
            percent = 100 - percent
        elif left or not (reading.prep == "ب" or words[at - 1] in cues().words["by_about"]):
            break
        return f"{'-' if _falls(sign) else '+'}{plain(round(percent, 1))}%", at, at + 1, sign
    return None
