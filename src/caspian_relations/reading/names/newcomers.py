"""People whom nobody listed: they join the names of a text, so that a surname alone finds them later."""

from __future__ import annotations

from caspian_relations.arabic.letters import fold, strip_marks
from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.words import absorb, sounds_like

__all__ = ["register", "remember", "surname_at"]


def register(sheet: Sheet, start: int, end: int, skip: int = 0) -> Phrase:
    """The phrase of an unknown person named at tokens ``[start, end)``; the person joins the names of this text."""
    first, last = sheet.span(start, end, skip)
    name = " ".join(strip_marks(sheet.tokens.text[first:last]).replace(".", " ").split())
    first_word, *others = (form.text for form in sheet.forms[start:end] if form.kind == WORD)
    words = (first_word[skip:], *others)
    known = sheet.by_word.get(words[-1])
    if known is not None and set(words) <= _words_of(sheet, known):
        entity = known
    elif (
        alike := sounds_like(sheet, start, end, words)
        or _with_his_fathers(sheet, words)
        or _turned_round(sheet, start, end, words)
    ) is not None:
        entity = alike
        remember(sheet, entity, words)
    else:
        entity = sheet.newcomer("person", name)
        absorb(sheet, words, entity)
        remember(sheet, entity, words)
        _note_middle(sheet, start, end, entity)
    return Phrase("person", start, end, first, last, entity=entity, definite=True, value="name")


def _with_his_fathers(sheet: Sheet, words: tuple[str, ...]) -> str | None:
    """«بدر بن حمد بن حمود البوسعيدي» is «بدر البوسعيدي»: somebody known by the first word and the last, between whom the fathers stand."""
    fathers = words[1:-1]
    if len(fathers) < _TWO or fathers[0] not in cues().words["begetting"]:
        return None
    known = sheet.reference.names.get(f"{words[0]} {words[-1]}")
    return next((entry.entity for entry in known if entry.entity.startswith("person:")), None)


_TWO = 2


def _turned_round(sheet: Sheet, start: int, end: int, words: tuple[str, ...]) -> str | None:
    """«إيشيبا شيغيرو» is «شيغيرو إيشيبا»: somebody known, whose family name stands first; of words that are nothing else."""
    if len(words) != _TWO or end != start + _TWO or any(form.readings for form in sheet.forms[start:end]):
        return None
    known = sheet.reference.names.get(f"{words[1]} {words[0]}")
    return next((entry.entity for entry in known if entry.entity.startswith("person:")), None)


def remember(sheet: Sheet, entity: str, words: tuple[str, ...]) -> None:
    """Note the words of a person's name, so that the surname or the first name alone finds the person later."""
    sheet.named.add(entity)
    for word in (words[-1], words[0]):
        if len(word) > 2:
            sheet.by_word.setdefault(word, entity)


def _note_middle(sheet: Sheet, start: int, end: int, entity: str) -> None:
    """«لويزا كارفالو نونيس», later «كارفالو»: of two surnames the first, where it is a word of no other kind."""
    words = [form for form in sheet.forms[start:end] if form.kind == WORD]
    if len(words) == _WITH_TWO_SURNAMES and not words[1].readings and len(words[1].text) > _SHORT:
        sheet.by_word.setdefault(words[1].text, entity)


_WITH_TWO_SURNAMES = 3
_SHORT = 3


def _words_of(sheet: Sheet, entity: str) -> set[str]:
    """Every word of a person's names."""
    newcomer = sheet.newcomers.get(entity)
    if newcomer is not None:
        return set(newcomer.words)
    if entity not in sheet.reference:
        return set()
    return {word for name in sheet.reference.entity(entity).names.get("ar", ()) for word in fold(name).split()}


def surname_at(sheet: Sheet, at: int, stem: str) -> Phrase:
    """A surname alone, or with the rest of the name, of a person whom this text has named; «ولد أجاي» is one."""
    form = sheet.forms[at]
    start = at - (len(form.text) == len(stem) and sheet.word(at - 1) in cues().words["sons"])
    skip = len(form.text) - len(stem)
    end = at + 1
    entity = sheet.by_word[stem]
    newcomer = sheet.newcomers.get(entity)
    if newcomer is not None:
        while end < len(sheet.forms) and sheet.forms[end].text in newcomer.words and sheet.forms[end].kind == WORD:
            end += 1
    first, last = sheet.span(start, end, skip)
    lead = form.text[:skip]
    conj = lead[0] if lead and lead[0] in "وف" else ""
    return Phrase(
        "person",
        start,
        end,
        first,
        last,
        entity=entity,
        conj=conj,
        prep=lead[len(conj) :],
        definite=True,
        value="surname",
    )
