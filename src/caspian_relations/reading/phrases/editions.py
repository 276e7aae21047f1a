"""Editions: ordinals within the name of a run of meetings, behind it and in its session, and tens that are ordinals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caspian_relations.arabic.tokens import NUMBER, WORD, Form, Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.sheet import Sheet

if TYPE_CHECKING:
    from caspian_relations.reading.phrases.occasions import Occasion

__all__ = ["article_before_digits", "in_its_session", "number_after", "series_around_number", "ten"]

_LONGEST = 12
"""How many tokens such a name may take."""


class Edition(NamedTuple):
    """A series, a number in it, and the token behind both."""

    series: str
    ordinal: int
    end: int


def ten(form: Form) -> int | None:
    """«العشرون», «الثلاثين»: a ten with the article behind its noun is an ordinal."""
    reading = form.read("number")
    if reading is None or not reading.article or reading.conj or reading.features.get("type") != "ten":
        return None
    return int(reading.value)


def series_around_number(sheet: Sheet, start: int, head: Reading) -> Edition | None:
    """``name = article-noun {adjective} ordinal rest``, where the name without the ordinal is that of a series.

    «المنتدى العالمي الحادي عشر للمياه»; «القمة السابعة لرؤساء الدول …» has what the name «قمة رؤساء الدول …» has.
    """
    noun = sheet.forms[start].text[head.skip :].removeprefix("ال")
    return _named(sheet, start, "ال" + noun, of="") or _named(sheet, start, noun, of="ل")


def _named(sheet: Sheet, start: int, head: str, of: str) -> Edition | None:
    """The longest name of a series that begins with `head` and has an ordinal in it, behind which stands `of`."""
    table, forms = sheet.reference.names.table, sheet.forms
    words = [head]
    ordinal: int | None = None
    found: Edition | None = None
    at = start + 1
    while at < min(len(forms), start + _LONGEST):
        number, end = _ordinal(sheet, at) if ordinal is None else (None, at)
        if number is not None:
            ordinal, at = number, end
            continue
        word = forms[at].text
        if forms[at].kind != WORD:
            break
        if of and len(words) == 1:
            if ordinal is None or not word.startswith(of):
                break
            word = "ال" + word[2:] if word.startswith("لل") else word[1:]
        words.append(word)
        group = table.get(" ".join(words))
        if group is None:
            break
        at += 1
        if ordinal is not None:
            entries = sheet.reference.names.entries(group)
            series = next((entry.entity for entry in entries if entry.entity.startswith("series:")), None)
            found = Edition(series, ordinal, at) if series is not None else found
    return found


def _ordinal(sheet: Sheet, at: int) -> tuple[int | None, int]:
    """The ordinal at a token and the token behind it."""
    built = sheet.built.get(at)
    if built is not None and built.kind == "ordinal":
        return int(built.value), built.end
    reading = sheet.forms[at].read("ordinal")
    if reading is not None and reading.article:
        return int(reading.value), at + 1
    return ten(sheet.forms[at]), at + 1


def in_its_session(sheet: Sheet, at: int, occasion: Occasion) -> int:
    """``'في' 'دورتها' {adjective} ordinal``: «القمة الأفريقية في دورتها العادية الـ28» has its number behind it."""
    if occasion.ordinal is not None or not occasion.definite or sheet.word(at) not in cues().words["within"]:
        return at
    if at + 2 >= len(sheet.forms) or not any(
        reading.value in cues().words["session"] and reading.suffix for reading in sheet.forms[at + 1].readings
    ):
        return at
    for end in range(at + 2, min(at + 5, len(sheet.forms))):
        built = sheet.built.get(article_before_digits(sheet, end))
        if built is not None and built.kind == "ordinal":
            occasion.ordinal, occasion.own = int(built.value), True
            return built.end
        if not any(r.category == "adjective" and r.article for r in sheet.forms[end].readings):
            break
    return at


def number_after(sheet: Sheet, at: int, occasion: Occasion) -> int:
    """«القمة 24», «COP29», «كوب 29»: a number right after the head is its ordinal."""
    if (
        at < len(sheet.forms)
        and sheet.forms[at].kind == NUMBER
        and sheet.forms[at].text.isdigit()
        and at not in sheet.built
    ):
        value = int(sheet.forms[at].text)
        if 0 < value < 200:
            occasion.ordinal = value
            occasion.own = True
            return at + 1
    at = article_before_digits(sheet, at)
    if occasion.series and at in sheet.built and sheet.built[at].kind == "ordinal":
        occasion.ordinal = int(sheet.built[at].value)
        return sheet.built[at].end
    if (
        occasion.series
        and at < len(sheet.forms)
        and at not in sheet.built
        and (number := ten(sheet.forms[at])) is not None
    ):
        occasion.ordinal = number
        return at + 1
    return at


def article_before_digits(sheet: Sheet, at: int) -> int:
    """The token of the digits: «الـ27» is two tokens, and the ordinal is built on the second."""
    if at + 1 < len(sheet.forms) and sheet.forms[at].text == "ال" and at + 1 in sheet.built:
        return at + 1
    return at
