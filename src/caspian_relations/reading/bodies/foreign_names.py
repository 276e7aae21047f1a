"""Names of bodies in words that no list and no grammar knows: «شركة دراغون أويل», «بي.بي», «غونفور السويسرية»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["before_nationality", "behind_a_country", "foreign_end", "is_nationality", "past_common", "purpose_end"]

_FOREIGN_END = "اون"
_ARABIC_ENDS = ("ات", "يه", "ون", "ين")
_FOREIGN = 5
"""How many unknown words a foreign name may have."""
_LETTER = 4
"""The longest name of a letter: «دبليو» is longer, and stands in no such name that was met."""


def before_nationality(sheet: Sheet, start: int, end: int, parts: list[Phrase]) -> int:
    """«شركة غونفور السويسرية»: behind a foreign name the adjective says whose it is, and is no part of it."""
    last = parts[-1] if parts else None
    if last is None or not is_nationality(sheet, last) or last.end != end or last.start == start + 1:
        return end
    foreign = all(not sheet.forms[at].readings and at not in sheet.hits for at in range(start + 1, last.start))
    return last.start if foreign else end


def is_nationality(sheet: Sheet, part: Phrase) -> bool:
    """«شركة أكوا السعودية»: an adjective, or the name of a state that is one, too."""
    hit = sheet.hits.get(part.start)
    return part.kind == "nisba" or (
        part.kind == "state" and hit is not None and any(entry.form == "nisba" for entry in hit.entries)
    )


def foreign_end(sheet: Sheet, start: int, head: Reading) -> int:
    """«شركة دراغون أويل»: behind «شركة» and the like, words that no list and no grammar knows are a name."""
    at = start + 1
    if head.article or (head.features.get("generic") != "yes" and head.value not in cues().words["foreign_bodies"]):
        return at
    if _spelled_out(sheet, at):
        while _spelled_out(sheet, at):
            at += 2
        return at + 1
    while at - start <= _FOREIGN and (
        _is_foreign(sheet, at, at == start + 1) or (at > start + 1 and sheet.word(at) in cues().words["fuels"])
    ):
        at += 1
    return at


def _is_foreign(sheet: Sheet, at: int, first: bool = False) -> bool:
    """Whether token `at` is a word that no list and no grammar knows, and that does not end as Arabic words do."""
    if not sheet.is_word(at) or sheet.forms[at].readings or at in sheet.hits:
        return False
    text = sheet.forms[at].text
    if len(text) < 3 or (text.endswith(_ARABIC_ENDS) and not text.endswith(_FOREIGN_END)):
        return False
    return first or not _looks_prefixed(text)


def behind_a_country(sheet: Sheet, start: int, head: Reading) -> int:
    """«شركة إيران خودرو», «شركة قازاق تيمير جولي»: a country or a people without the article begins a foreign name; `start` where none does.

    In the title of who is at its head, the last two strange words are that person's name.
    """
    hit = sheet.hits.get(start + 1)
    if hit is None or head.article or head.features.get("generic") != "yes" or hit.key.skip or hit.key.article:
        return start
    if not any(entry.entity.startswith(("state:", "place:")) for entry in hit.entries) or hit.end > start + 2:
        return start
    end = hit.end
    while end - start <= _FOREIGN and (_is_foreign(sheet, end) or sheet.word(end) in cues().words["fuels"]):
        end += 1
    if start and end - hit.end > 2 and sheet.forms[start - 1].read("title") is not None:
        end -= 2
    return end if end > hit.end else start


def _looks_prefixed(text: str) -> bool:
    """Whether the first letter may be a clitic: not that of «كوربوريشن», which is long and has no article."""
    return text[0] in "وفبلك" and (text[0] == "و" or len(text) < _LONG or text[1:3] == "ال" or text[:2] == "لل")


_LONG = 7


def _spelled_out(sheet: Sheet, at: int) -> bool:
    """«بي.بي»: letters by their names, with points between them."""
    return (
        sheet.is_word(at)
        and len(sheet.forms[at].text) <= _LETTER
        and sheet.mark(at + 1) == "."
        and sheet.is_word(at + 2)
        and sheet.tokens.glued(at + 1)
        and sheet.tokens.glued(at + 2)
    )


def past_common(sheet: Sheet, at: int) -> int:
    """The token behind indefinite nouns of what a body is for: «مركز | أبحاث ودراسات | «…»»."""
    while sheet.is_word(at) and at not in sheet.hits:
        reading = next(iter(sheet.forms[at].readings), None)
        if reading is None or reading.article or reading.prep or reading.suffix or reading.category not in _PLAIN:
            break
        at += 1
    return at


_PLAIN = frozenset({"noun", "common", "masdar", "portfolio"})


def purpose_end(sheet: Sheet, at: int) -> int:
    """``'ل' definite noun {definite adjective}`` behind a quoted name: «مركز «أراكس» للدراسات الاستراتيجية»."""
    if not sheet.is_word(at) or at in sheet.hits or sheet.forms[at].text[:2] != "لل":
        return at
    at += 1
    while (
        sheet.is_word(at)
        and at not in sheet.hits
        and (reading := next(iter(sheet.forms[at].readings), None)) is not None
    ):
        if not reading.article or reading.prep or reading.category not in ("adjective", "ordinal"):
            break
        at += 1
    return at
