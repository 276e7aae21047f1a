"""The parser: text in, `Article` out, through the six stages."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from heapq import heappop, heappush
from itertools import islice
from threading import Lock, local
from typing import Any

from caspian_relations import reference as reference_room
from caspian_relations.arabic import lexicon
from caspian_relations.arabic.dates_phrases import date_phrases
from caspian_relations.arabic.habits import Habit, HabitualForms, habit_of
from caspian_relations.arabic.ordinal_numbers import ordinal_phrases
from caspian_relations.arabic.quantities import quantities
from caspian_relations.arabic.tokens import Forms, Tokens, tokenize
from caspian_relations.model import Article, InvalidText
from caspian_relations.reading.assembly import assemble, published_date
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit, scan
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.discourse import Story, discourse
from caspian_relations.reading.names.names import is_name
from caspian_relations.reading.page.one_line import unfolded
from caspian_relations.reading.page.page import Page, page
from caspian_relations.reading.phrases.phrases import phrases
from caspian_relations.reference import Reference

__all__ = ["Parser", "default", "parse", "parse_many"]


class Parser:
    """Reads texts with a given reference; keeps the analysed forms of words from one text to the next.

    Safe to use from several threads: each has forms of its own.
    """

    def __init__(self, reference: Reference | None = None) -> None:
        self.reference = reference if reference is not None else reference_room.default()
        self._own = local()

    @property
    def _forms(self) -> Forms:
        forms = getattr(self._own, "forms", None)
        if forms is None:
            forms = self._own.forms = Forms(lexicon.default(), self.reference.names.table)
        return forms

    def _forms_of(self, habit: Habit) -> Forms:
        """The forms of texts with habits of spelling that few have."""
        if not habit:
            return self._forms
        memories = self._own.__dict__.setdefault("habitual", {})
        if habit not in memories:
            memories[habit] = HabitualForms(lexicon.default(), self.reference.names.table)
            memories[habit].habit = habit
        forms: Forms = memories[habit]
        return forms

    def parse(self, text: str, *, published: date | str | None = None, source: str | None = None) -> Article:
        """Read one text. See `caspian_relations.parse`."""
        if not isinstance(text, str):
            raise InvalidText("text", text, "a str")
        sheet, layout, story = self._read(text, published_date(published))
        return assemble(sheet, layout, story, source)

    def _read(self, text: str, published: date | None) -> tuple[Sheet, Page, Story]:
        tokens = tokenize(text, self._forms_of(habit_of(text)))
        layout = page(tokens)
        sheet = Sheet(tokens, {}, self.reference, published)
        hidden = sheet.hidden = _hidden(tokens, layout)
        sheet.hits = {start: hit for start, hit in scan(tokens, self.reference.names).items() if not hidden[start]}
        _drop_false_friends(sheet)
        self._measure(sheet, hidden)
        phrases(sheet)
        layout = unfolded(sheet, layout)
        return sheet, layout, discourse(sheet, layout)

    def _measure(self, sheet: Sheet, hidden: bytearray) -> None:
        """Dates and amounts become phrases, unless a name or boilerplate covers them."""
        tokens = sheet.tokens
        covered = bytearray(len(tokens.forms) + 1)
        for found in date_phrases(tokens, sheet.published):
            if not hidden[found.start]:
                _build(sheet, "date", found.start, found.end, found.begin, found.stop, found.when)
                covered[found.start : found.end] = b"\x01" * (found.end - found.start)
                if found.conflict is not None:
                    sheet.clashes.append(found)
        for amount in quantities(tokens, _states_near(sheet)):
            if amount.relative or hidden[amount.start] or any(covered[amount.start : amount.end]):
                continue
            if not _is_a_state(sheet, amount.start, amount.end):
                _build(sheet, "amount", amount.start, amount.end, amount.begin, amount.stop, amount.valued())
                covered[amount.start : amount.end] = b"\x01" * (amount.end - amount.start)
        for ordinal in ordinal_phrases(tokens):
            if not hidden[ordinal.start] and not any(covered[ordinal.start : ordinal.end]):
                _build(sheet, "ordinal", ordinal.start, ordinal.end, ordinal.begin, ordinal.stop, ordinal.value)


def _is_a_state(sheet: Sheet, start: int, end: int) -> bool:
    """«بينين» is no two yens: one word that is the name of a state as it stands."""
    hit = sheet.hits.get(start) if end == start + 1 else None
    return hit is not None and "state" in hit.kinds and not hit.key.prep


def _drop_false_friends(sheet: Sheet) -> None:
    """Hits that are words here and no names, so that the grammars see the word: «المالية» in a minister's portfolio."""
    forms = sheet.forms
    doubtful = [
        hit
        for hit in sheet.hits.values()
        if hit.end == hit.start + 1 and (forms[hit.start].readings or _is_ambiguous(hit)) and "person" not in hit.kinds
    ]
    for hit in doubtful:
        if not is_name(sheet, hit) and all(entry.features.get("requires") != "title" for entry in hit.entries):
            del sheet.hits[hit.start]


def _is_ambiguous(hit: Hit) -> bool:
    return any("ambiguous" in entry.features for entry in hit.entries)


def _states_near(sheet: Sheet) -> Callable[[int], Iterator[str]]:
    """A function that names the states around a character, nearest first: they decide whose «ريال» it is.

    A partner counts as further away: «صادرات الأردن إلى العراق 59 مليون دينار» are told in Jordan's dinars.
    """
    places: list[tuple[int, str, bool]] = []

    def near(offset: int) -> Iterator[str]:
        if not places:
            places.extend(_states(sheet))
        waiting: list[tuple[int, str]] = []
        around = _outwards(places, offset, _stop(sheet.tokens.text, offset))
        for far, state, partner in islice(around, _MANY):
            while waiting and waiting[0][0] <= far:
                yield heappop(waiting)[1]
            if partner:
                heappush(waiting, (far + _PARTNER, state))
            else:
                yield state
        yield from (state for _, state in sorted(waiting))

    return near


def _outwards(places: list[tuple[int, str, bool]], offset: int, stop: int) -> Iterator[tuple[int, str, bool]]:
    """The states around a character with how far they are, nearest first; what the sentence behind `stop` names counts as further away."""
    right = bisect(places, (offset, "", False))
    left = right - 1
    while left >= 0 or right < len(places):
        before = offset - places[left][0] if left >= 0 else None
        after = places[right][0] - offset + (places[right][0] > stop) * _NEXT_SENTENCE if right < len(places) else None
        if before is not None and (after is None or before <= after):
            yield before, *places[left][1:]
            left -= 1
        elif after is not None:
            yield after, *places[right][1:]
            right += 1


_MANY = 100
"""How many states around an amount are asked for their money, however many the text names."""
_PARTNER = 1000
"""By how many characters a state to which something goes is further away than it stands."""
_NEXT_SENTENCE = 200
"""By how many characters a state of the next sentence is further away than it stands."""


def _stop(text: str, offset: int) -> int:
    """Where the sentence around a character ends."""
    found = [at for mark in (". ", ".\n", "\n") if (at := text.find(mark, offset, offset + _NEXT_SENTENCE)) >= 0]
    return min(found, default=offset + _NEXT_SENTENCE)


def _states(sheet: Sheet) -> list[tuple[int, str, bool]]:
    """(character, ISO code, whether it is a partner) of every state named, and of every place for its state, in order."""
    found = []
    for hit in sheet.hits.values():
        at = hit.start - 1 - all(entry.form == "nisba" for entry in hit.entries)  # «إلى السوق العراقية»
        partner = hit.key.prep == "ل" or cues().prepositions.get(sheet.word(at)) in _PARTNERS
        for entry in hit.entries:
            state = entry.entity if entry.entity.startswith("state:") else None
            if state is None and entry.entity.startswith("place:"):
                state = sheet.reference.state_of(entry.entity)
            if state is not None:
                found.append((sheet.tokens.starts[hit.start], state.removeprefix("state:"), partner))
    return sorted(found)


_PARTNERS = frozenset({"to", "with"})


def _build(sheet: Sheet, kind: str, start: int, end: int, first: int, last: int, value: Any) -> None:
    form = sheet.forms[start]
    reading = form.readings[0] if form.readings else None
    conj = reading.conj if reading else ""
    sheet.built[start] = Phrase(
        kind, start, end, first, last, value=value, conj=conj, prep=reading.prep if reading else ""
    )


def _hidden(tokens: Tokens, layout: Page) -> bytearray:
    marks = bytearray(len(tokens.forms) + 1)
    for start, end in layout.boilerplate:
        marks[start:end] = b"\x01" * (end - start)
    return marks


_LOCK = Lock()


def default() -> Parser:
    """Return the parser with the reference that ships with the library."""
    with _LOCK:
        return _default()


@cache
def _default() -> Parser:
    return Parser()


def parse(text: str, *, published: date | str | None = None, source: str | None = None) -> Article:
    """Read `text` and return the facts that it states.

    published:
        the day on which the text appeared, a `date` or an ISO 8601 string. It supplies what the words leave out («9 أغسطس», «أمس»).
    source:
        where it appeared; kept as it is.

    Takes any `str`, in time linear in its length. ``article.text`` is `text`, unchanged. Raises `InvalidText` for what is no `str` and
    `InvalidValue` for a `published` that is no date; nothing else.

    >>> article = parse("زار الرئيس الفرنسي الرباط أمس", published="2024-10-29")
    >>> [state.alpha2 for state in article.states]
    ['FR']
    """
    return default().parse(text, published=published, source=source)


def parse_many(
    texts: Iterable[str], *, published: date | str | None = None, source: str | None = None
) -> Iterator[Article | Exception]:
    """Read many texts one after the other; a text that cannot be read gives its exception, and the rest go on.

    >>> [type(a).__name__ for a in parse_many(["نص", None])]
    ['Article', 'InvalidText']
    """
    parser = default()
    for text in texts:
        try:
            yield parser.parse(text, published=published, source=source)
        except Exception as error:
            yield error
