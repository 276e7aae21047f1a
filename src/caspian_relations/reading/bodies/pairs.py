"""Two bodies under one noun: «شركتا «ساميكا» و«هوران»», «مصرفا الراجحي وهوران»: names that nobody lists are theirs, too."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, WORD
from caspian_relations.reading.bodies.bodies import head_noun
from caspian_relations.reading.bodies.quoted import called_so
from caspian_relations.reading.desk.marks import QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["first_of_two", "second_of_two"]

_PAIR = {"of": "two"}


def first_of_two(sheet: Sheet, at: int) -> Phrase | None:
    """``dual-head name 'و' name``: the first of them, with the noun; the second is read where it stands."""
    head = head_noun(sheet.forms[at], "body")
    if head is None or head.article or head.features.get("number") != "dual":
        return None
    end, start, stop = _name(sheet, at + 1)
    if end == at + 1 or not _is_joined(sheet, end):
        return None
    phrase = _body(sheet, at, end, start, stop, 0)
    phrase.conj, phrase.prep, phrase.features = head.conj, head.prep, _PAIR
    return phrase


def second_of_two(sheet: Sheet, at: int) -> Phrase | None:
    """The second of two bodies, behind the و that joins it: «… وهوران»."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if before is None or before.features is not _PAIR or not at - 1 <= before.end <= at:
        return None
    skip = int(before.end == at)
    end, start, stop = _name(sheet, at, skip)
    return None if end == at else _body(sheet, at, end, start, stop, skip)


def _name(sheet: Sheet, at: int, skip: int = 0) -> tuple[int, int, int]:
    """The token behind the name that stands at `at`, and those between which its words are; `at` itself where none does."""
    if at >= len(sheet.forms):
        return at, at, at
    if sheet.mark(at) in QUOTES and (close := closing(sheet, at)) is not None:
        return close + 1, at + 1, close
    hit = sheet.hits.get(at)
    if hit is not None and "organization" in hit.kinds:
        return hit.end, at, hit.end
    form = sheet.forms[at]
    strange = hit is None and (
        form.kind == LATIN or (form.kind == WORD and not form.readings and len(form.text) > skip + 2)
    )
    return (at + 1, at, at + 1) if strange else (at, at, at)


def _is_joined(sheet: Sheet, at: int) -> bool:
    """Whether و joins another name at token `at`: written with it, or before a mark."""
    if sheet.word(at) == "و":
        return _name(sheet, at + 1)[0] > at + 1
    return sheet.word(at)[:1] == "و" and _name(sheet, at, 1)[0] > at


def _body(sheet: Sheet, at: int, end: int, start: int, stop: int, skip: int) -> Phrase:
    """The body whose name stands at tokens ``[start, stop)``: known, or told of here."""
    first, last = sheet.span(start, stop, skip)
    hit = sheet.hits.get(start)
    known = called_so(sheet, start, stop) if hit is not None else None
    name = " ".join(strip_marks(sheet.tokens.text[first:last]).split())
    entity = known or sheet.newcomer("organization", name, None)
    return Phrase(
        "organization", at, end, first, last, entity=entity, definite=True, conj="و" if skip else "", value="unlisted"
    )
