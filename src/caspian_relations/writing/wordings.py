"""Wordings: the rows of words and slots in ``reference/data/writing/``, and which of them fit a fact."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from caspian_relations.model import Fact, InvalidValue, Status
from caspian_relations.reference.knowledge import default
from caspian_relations.reference.names import key
from caspian_relations.writing.inflection import Phrase, Tense
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.world import data

__all__ = ["Need", "Participle", "Slot", "Verb", "Wording", "all_wordings", "aside", "chosen", "fitting"]

Need = Collection[str]
"""Slots of which a wording must have one, because the fact says this."""

_OPTIONAL = frozenset({"where", "when", "attended", "period", "ahead", "grown", "record"})
"""Slots that are left out where the fact does not say it."""
_EACH = "*"
"""Stands for each of the `verbs` of an entry."""
_PARTIES = frozenset({"one", "other", "subject", "object"})
_DEFAULT = ("held", "planned")
_TENSES: Mapping[str, Tense] = {"held": "past", "ongoing": "present", "planned": "future"}


class Slot(NamedTuple):
    """A place for a part of the fact."""

    name: str
    genitive: bool = False


class Verb(NamedTuple):
    """A verb that agrees with what is in the slot `by`, or with a word."""

    lemma: str
    by: str
    tense: Tense | None
    after: bool
    passive: bool

    def tense_of(self, status: Status) -> Tense:
        """Its own tense, else that of a fact of this status."""
        return self.tense or _TENSES.get(str(status), "past")


class Participle(NamedTuple):
    """The active participle of a verb, for what is in the slot `by`."""

    lemma: str
    by: str


class Wording(NamedTuple):
    """One way to say one type of fact."""

    words: tuple[str | Slot | Verb | Participle, ...]
    status: frozenset[str]
    form: str
    turn: str
    who: str
    slots: frozenset[str]
    """The names of its slots."""
    near: tuple[tuple[str | Slot, str], ...]
    """Its slots for parties with the party, or the clitic, that stands right before each."""


def _wording(
    words: tuple[str | Slot | Verb | Participle, ...], status: Iterable[str], entry: Mapping[str, Any]
) -> Wording:
    slots = frozenset(part.name for part in words if isinstance(part, Slot))
    form, turn, who = entry.get("form", "lead"), entry.get("turn", "verbal"), entry.get("who", "")
    return Wording(words, frozenset(status), form, turn, who, slots, tuple(_near(words)))


def _near(words: Sequence[str | Slot | Verb | Participle]) -> Iterator[tuple[str | Slot, str]]:
    for before, part in pairwise(words):
        if not isinstance(part, Slot) or part.name not in _PARTIES:
            continue
        if (isinstance(before, Slot) and before.name in _PARTIES) or (isinstance(before, str) and len(before) == 1):
            yield before, part.name


@cache
def all_wordings(name: str) -> Mapping[str, tuple[Wording, ...]]:
    """Type of fact -> its wordings, in the order of the file; those that are no sentence of their own under the name that `aside` gives."""
    found: dict[str, list[Wording]] = {}
    for kind in ("wording", "aside"):
        for entry in data(name).get(kind, ()):
            types = entry["of"] if isinstance(entry["of"], list) else [entry["of"]]
            for type_ in types:
                found.setdefault(type_ if kind == "wording" else aside(type_), []).extend(_read(entry))
    return {type_: tuple(wordings) for type_, wordings in found.items()}


def aside(type_: str) -> str:
    """Return what the wordings of a type are called that go on with a sentence: «، مؤكدا أن …»."""
    return f"{type_}, aside"


def _read(entry: Mapping[str, Any]) -> Iterator[Wording]:
    """The wordings of an entry: one, or one for each of its verbs; or, where each status has words of its own, all of them."""
    for verb in entry.get("verbs", ("",)) if "words" in entry else ():
        yield _wording(tuple(_part(part, verb) for part in entry["words"]), entry.get("status", _DEFAULT), entry)
    for status in Status:
        if str(status) in entry:
            spelt = entry[str(status)].split()
            parts = tuple(Slot(word.strip("{}:,")) if word[0] == "{" else word for word in spelt)
            yield _wording(parts, (str(status),), {})


def _part(part: str | Mapping[str, Any], verb: str) -> str | Slot | Verb | Participle:
    if isinstance(part, Mapping) and "participle" in part:
        return Participle(verb if part["participle"] == _EACH else part["participle"], part["by"])
    if isinstance(part, Mapping):
        lemma = verb if part["verb"] == _EACH else part["verb"]
        passive = part.get("voice") == "passive"
        return Verb(lemma, part.get("by", ""), part.get("tense"), bool(part.get("after")), passive)
    if part.isascii() and part[0].isalpha():
        name, _, case = part.partition(".")
        return Slot(name, case == "gen")
    return part


def fitting(
    file: str, type_: str, slots: Mapping[str, Phrase], needs: Sequence[Need], status: Status, who: str = ""
) -> list[Wording]:
    """Return the wordings of a type of fact that say all of `needs`, have no slot that stays empty, and suit status and parties."""
    filled = frozenset(slots)
    wanted = frozenset(filled.intersection(need) for need in needs)
    return [
        wording
        for wording in _holding(file, type_, filled, wanted, str(status), who)
        if not wording.near or not _runs_together(wording, slots)
    ]


@lru_cache(maxsize=4096)
def _holding(
    file: str, type_: str, filled: frozenset[str], needs: frozenset[frozenset[str]], status: str, who: str
) -> tuple[Wording, ...]:
    """The wordings whose slots suit; facts of a sort mostly fill the same ones, whatever fills them."""
    return tuple(
        wording
        for wording in all_wordings(file).get(type_, ())
        if status in wording.status
        and wording.who in ("", who)
        and wording.slots - _OPTIONAL <= filled
        and not any(wording.slots.isdisjoint(need) for need in needs)
    )


def _runs_together(wording: Wording, slots: Mapping[str, Phrase]) -> bool:
    """Whether a mere name would stand right beside another party, or behind a clitic: «هنأ الرئيس قيس سعيد أرمان شاكالييف», «ليون سوك يول»."""
    for before, name in wording.near:
        other = slots.get(name)
        if other is None:
            continue
        if isinstance(before, str):
            if other.bare:
                return key(before + other.text.split()[0]) in default().names.table
            continue
        one = slots.get(before.name)
        if one is not None and (one.bare or other.bare or _is_adjective(other.text)):
            return True  # «تدعم الإمارات السعودية»: the Saudi Emirates
    return False


@cache
def _is_adjective(name: str) -> bool:
    return any(entry.form == "nisba" for entry in default().names.get(name))


def chosen(wordings: Sequence[Wording], style: Style, choice: Choice, fact: Fact) -> Wording:
    """Return one of `wordings` in the form and, where there are any, the turn that are asked for; `InvalidValue` if there is none.

    A headline is made of a sentence where a fact has no wording for headlines, and the other way round.
    """
    if not wordings:
        said = fact.explain().partition("\n")[0]
        raise InvalidValue(
            "fact", said, "a fact that there is a wording for; it says more, or less, than any wording can hold"
        )
    kept = [wording for wording in wordings if wording.form == style.form] or list(wordings)
    if style.turn is not None:
        kept = [wording for wording in kept if wording.turn == style.turn] or kept
    return choice.among(kept)
