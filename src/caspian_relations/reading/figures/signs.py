"""What the words around an amount say about it: the kind of figure, a rise or a fall, a target, a record.

The words are data (``reference/data/reading/figures.toml``). Names, dates and amounts are passed over: «وزارة التجارة» measures no trade.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from caspian_relations.arabic.tokens import PUNCT, Form
from caspian_relations.reading.desk.cues import Cues
from caspian_relations.reading.desk.goods import IS_STUFF
from caspian_relations.reading.desk.phrase import NAMES, Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Sentence

__all__ = ["Mark", "Marks", "Signs", "marks"]

_CLOSED = NAMES | {"title", "date", "amount", "ordinal"}
"""Phrases whose words say nothing about an amount beside them. A corridor alone stands for words that may (خط, ممر) but never do."""

_ENOUGH = 20_000
"""How many analysed forms are remembered; the memory starts anew then."""


class Signs(NamedTuple):
    """What one form says: the kind of a noun and of a verb that it may be, and its signs as a verb and as anything else."""

    noun: str | None
    verb: str | None
    verbal: frozenset[str]
    nominal: frozenset[str]
    article: bool


class Mark(NamedTuple):
    """A word that says something, at token `at`."""

    at: int
    kind: str | None
    """``exports``, …, ``other``, ``neutral``, or None."""
    signs: frozenset[str]
    is_verb: bool
    article: bool


class Marks:
    """The marks of one sentence, in order."""

    __slots__ = ("_starts", "row")

    def __init__(self, row: list[Mark]) -> None:
        self.row = row
        self._starts = [mark.at for mark in row]

    def between(self, start: int, end: int) -> list[Mark]:
        """Marks at tokens ``[start, end)``."""
        if start >= end:
            return []
        return self.row[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def at(self, token: int) -> Mark | None:
        """The mark at `token`, if there is one."""
        index = bisect_left(self._starts, token)
        return self.row[index] if index < len(self.row) and self.row[index].at == token else None

    def has(self, sign: str, start: int, end: int) -> bool:
        """Whether a mark with `sign` stands in ``[start, end)``."""
        return any(sign in mark.signs for mark in self.between(start, end))


_APART = 2
"""How many tokens behind «تعاون» the adjective may stand that makes a turnover of it."""
_BESIDE = 2
"""Within how many tokens before «المسلمة» the goods stand of which it tells."""
_ACTS = frozenset({"supply", "purchase"})
"""Signs of what is done, of which the participle tells who does it."""
_FEMININE = "ة"
_SILENT = Signs(None, None, frozenset(), frozenset(), article=True)
"""What a word says that tells something of goods alone."""
_memory: dict[str, Signs | None] = {}


def marks(sheet: Sheet, row: list[Phrase], sentence: Sentence, words: Cues) -> Marks:
    """Return the marks of one sentence; `row` holds its phrases."""
    out: list[Mark] = []
    forms = sheet.forms
    verbs = {phrase.start for phrase in row if phrase.kind == "verb"}
    at = sentence.start
    for phrase in row:
        if phrase.kind in _CLOSED:
            _collect(forms, at, phrase.start, verbs, words, out)
            at = max(at, phrase.end)
    _collect(forms, at, sentence.end, verbs, words, out)
    return Marks(out)


def _collect(forms: list[Form], start: int, end: int, verbs: set[int], words: Cues, out: list[Mark]) -> None:
    """Append the marks at tokens ``[start, end)``; `verbs` are the tokens that are verbs here."""
    memory = _memory
    for at in range(start, end):
        form = forms[at]
        if form.kind == PUNCT:
            continue
        try:
            found = memory[form.raw]
        except KeyError:
            found = _remember(form, words)
        if found is None and form.text in words.words["delivered"]:
            found = _SILENT
        if found is None:
            continue
        is_verb = at in verbs
        kind, signs = (found.verb, found.verbal) if is_verb else (found.noun, found.nominal)
        if "commercial" in signs and out and at - out[-1].at <= _APART and "dealing" in out[-1].signs:
            kind = "trade-turnover"  # «التعاون الاقتصادي والتجاري»
        lent = "granted" in signs  # «اتفاقية قرض»
        if kind is not None and not is_verb and not lent and at and _names_a_thing(forms[at - 1], words):
            continue  # «منطقة التجارة الحرة», «وزارة التجارة»
        if kind is None and form.text in words.words["delivered"] and _names_goods(forms, at):
            kind = "cargo"  # «كميات القمح الكيني المسلمة إلى مصر»
        if kind == "trade-turnover" and not found.article and at + 1 < len(forms) and _is_counted(forms[at + 1]):
            continue  # «تبادل أربع اتفاقيات»
        if kind is not None or signs:
            out.append(Mark(at, kind, signs, is_verb, found.article))


def _names_goods(forms: list[Form], at: int) -> bool:
    """«الغاز المسلم», «القمح الكيني المرسل»: whether goods stand right before a word, or an adjective of them."""
    return any(IS_STUFF[form] for form in forms[max(at - _BESIDE, 0) : at])


def _is_counted(form: Form) -> bool:
    """Whether documents, or how many there are of something, stand there."""
    return form.read("number") is not None or any(r.features.get("class") == "document" for r in form.readings)


def _names_a_thing(form: Form, words: Cues) -> bool:
    """Whether a noun is one of those whose genitive is no measure: «منطقة», «اتفاقية», «وزارة»."""
    return any(reading.value in words.words["unmeasured"] and not reading.article for reading in form.readings)


def _remember(form: Form, words: Cues) -> Signs | None:
    if len(_memory) >= _ENOUGH:
        _memory.clear()
    found = _memory[form.raw] = _signs(form, words)
    return found


def _is_people(features: Mapping[str, str]) -> bool:
    return (features.get("number"), features.get("gender")) == ("plural", "masculine")


def _signs(form: Form, words: Cues) -> Signs | None:
    nouns, verbs, signs = words.figures["nouns"], words.figures["verbs"], words.figures["signs"]
    noun = verb = None
    verbal: set[str] = set()
    told = any(reading.category == "verb" and reading.suffix for reading in form.readings)
    called = told and not form.raw.endswith(_FEMININE)  # «قدره 5 ملايين» is no «قدرة»
    nominal: set[str] = set() if called else set(signs.get(form.text, ()))
    article = False
    people = any(reading.category == "participle" and _is_people(reading.features) for reading in form.readings)
    for reading in form.readings:
        if called and not reading.suffix and reading.category != "verb":
            continue
        if reading.category == "verb":
            verb = verb or verbs.get(reading.value)
            verbal.update(signs.get(reading.value, ()))
        elif reading.category not in ("unit", "preposition"):
            kind = nouns.get(reading.value)
            if reading.category == "participle" and (people or not _ACTS.isdisjoint(signs.get(reading.value, ()))):
                continue  # «بين المستوردين»: who imports, not what; «المزود الأول»
            if reading.category != "participle" or kind != "trade-turnover":
                noun = noun or kind
            nominal.update(signs.get(reading.value, ()))
            article = article or reading.article
    if noun is None and verb is None and not verbal and not nominal:
        return None
    return Signs(noun, verb, frozenset(verbal), frozenset(nominal), article)
