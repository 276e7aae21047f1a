"""Entities, dates and amounts in English, for the glosses of facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from caspian_relations.arabic.writing_numbers import Case
from caspian_relations.model import Change, Event, InvalidValue, Office, Person, When
from caspian_relations.writing.english_dates import english_when
from caspian_relations.writing.inflection import Phrase
from caspian_relations.writing.names import Amount
from caspian_relations.writing.values import render_value
from caspian_relations.writing.world import World, data

__all__ = ["EnglishNamer", "numbered", "sentence"]

_BARE = ("since", "until", "from", "today", "yesterday", "tomorrow", "last", "next", "this", "in", "at")


class EnglishNamer:
    """Writes the names of one fact in English."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._table = data("english")
        self._words: dict[str, Any] = self._table["words"]

    def party(self, id: str, acts_for: str | None = None) -> Phrase:
        """«President Ilham Aliyev of Azerbaijan», «the Caspian Sea»."""
        entity, name = self.world.entity(id), self.world.name(id, "en")
        if not isinstance(entity, Person):
            return Phrase(self._the(name))
        return self.in_office(entity, self.world.office(id, acts_for) if acts_for is not None else None)

    def in_office(self, person: Person, office: Office | None) -> Phrase:
        """«Foreign Minister Hakan Fidan of Türkiye»; the name alone where the office does not stand before names."""
        name = self.world.name(person.id, "en")
        if office is None or office.of is None or str(office.title) not in self._words["titles"]:
            return Phrase(name)
        title = str(office.title).replace("-", " ").title().replace("Secretary General", "Secretary-General")
        return Phrase(f"{title} {name} of {self._the(self.world.name(office.of, 'en'))}")

    def _the(self, name: str) -> str:
        return f"the {name}" if name.split()[-1] in self._words["the"] and not name.startswith("The ") else name

    def together(self, phrases: Iterable[Phrase]) -> Phrase:
        """«A, B and C»."""
        texts = [phrase.text for phrase in phrases]
        text = texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
        return Phrase(text, number=len(texts))

    def parties(self, who: Iterable[tuple[str, str | None]]) -> Phrase:
        """Several entities."""
        return self.together([self.party(*actor) for actor in who])

    def edition(self, event: Event, case: Case = "nom") -> Phrase | None:
        """«the 11th edition of …»."""
        series, ordinal = getattr(event, "series", None), getattr(event, "ordinal", None)
        if series is None:
            name = event.name.first("en", "ar")
            return None if name is None else Phrase(name)
        name = self.world.name(series, "en")
        return Phrase(f"the {numbered(ordinal)} edition of {name}" if ordinal else f"a meeting of the series {name}")

    def round(self, ordinal: int) -> Phrase:
        """«the 3rd session»."""
        return Phrase(f"the {numbered(ordinal)} session")

    def attended(self, who: Phrase) -> Phrase:
        """«with …»."""
        return Phrase(f"with {who.text}")

    def document(self, words: str | None) -> Phrase:
        """The Arabic words of the document, which nobody translates here."""
        return Phrase(f"“{words}”" if words else self._words["document"])

    def outlet(self, name: Phrase) -> Phrase:
        """The name as it is."""
        return name

    def concept(self, name: str) -> Phrase | None:
        """«terrorism»."""
        word = self._table["concepts"].get(name)
        return None if word is None else Phrase(word)

    def at(self, venue: Phrase) -> Phrase:
        """«in Astana»."""
        return Phrase(f"in {venue.text}")

    def when(self, when: When) -> str:
        """«on 9 August 2024», «in the first half of 2025», «from 11 to 22 November 2024»."""
        text = english_when(when)
        if text.split()[0] in _BARE or text.endswith(" ago"):
            return text
        if " to " in text:
            return f"from {text}"
        return f"{'on' if text[0].isdigit() and ' ' in text else 'in'} {text}"

    def ahead(self, when: When) -> str:
        """«by 2030»."""
        return f"by {english_when(when)}"

    def amount(self, amount: Amount, case: Case = "nom") -> Phrase:
        """How much, as CLDR has it."""
        return Phrase(str(render_value(amount, "en")))

    def measured(self, amount: Amount) -> tuple[str, ...]:
        """Any amount."""
        return ("amount",)

    def rate(self, change: Change) -> Phrase:
        """«15%», «3 times»."""
        return Phrase(f"{abs(change.value)} times" if change.factor else f"{abs(change.value)}%")

    def grown(self, change: Change) -> Phrase:
        """«, up 15%», «, 3 times as much»."""
        if change.factor:
            return Phrase(f", {self.rate(change).text} as much")
        return Phrase(f", {'up' if change.value > 0 else 'down'} {self.rate(change).text}")

    def record(self) -> Phrase:
        """«, the highest so far»."""
        return Phrase(self._words["record"])


def numbered(value: int) -> str:
    """Return an ordinal in digits.

    >>> numbered(1), numbered(12), numbered(23)
    ('1st', '12th', '23rd')
    """
    suffix = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"


def sentence(words: Iterable[str]) -> str:
    """Return words as an English sentence.

    >>> sentence(["it", "was held", "", ", the highest so far"])
    'It was held, the highest so far.'
    """
    text = ""
    for word in filter(None, words):
        text += ("" if not text or word[0] in ".,:;" else " ") + word
    if not text:
        raise InvalidValue("words", words, "words of a sentence")
    return text[0].upper() + text[1:] + ("" if text.endswith(".") else ".")
