"""What a writer of a language must be able to name, and who acts for whom among the ids of a fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from caspian_relations.arabic.writing_numbers import Case
from caspian_relations.model import Change, Event, Measure, Money, Percentage, When
from caspian_relations.writing.inflection import Phrase
from caspian_relations.writing.world import World

__all__ = ["Amount", "Names", "actors"]

Amount = Money | Measure | Percentage


class Names(Protocol):
    """Names what stands in the slots of wordings."""

    def party(self, id: str, acts_for: str | None = None) -> Phrase:
        """An entity; a person with the office that the person holds in `acts_for`."""

    def together(self, phrases: Iterable[Phrase]) -> Phrase:
        """Several in one phrase."""

    def parties(self, who: Iterable[tuple[str, str | None]]) -> Phrase:
        """Several entities in one phrase."""

    def edition(self, event: Event, case: Case = "nom") -> Phrase | None:
        """An event of a series with its number, or one with a name of its own; None for an event that has neither."""

    def round(self, ordinal: int) -> Phrase:
        """A meeting of a numbered run that has no name."""

    def attended(self, who: Phrase) -> Phrase:
        """With whom an event is held."""

    def document(self, words: str | None) -> Phrase:
        """What is signed; a word for any document where its own words are not known."""

    def outlet(self, name: Phrase) -> Phrase:
        """An agency, newspaper or channel."""

    def concept(self, name: str) -> Phrase | None:
        """What is neither an entity nor an event, such as terrorism; None where there is no word for it."""

    def at(self, venue: Phrase) -> Phrase:
        """A place as an adverb."""

    def when(self, when: When) -> str:
        """A date as an adverb."""

    def ahead(self, when: When) -> str:
        """A date by which something is to be reached."""

    def amount(self, amount: Amount, case: Case = "nom") -> Phrase:
        """How much."""

    def measured(self, amount: Amount) -> tuple[str, ...]:
        """The slots that an amount can stand in: a wording that says of what the amount is suits one sort of amount."""

    def rate(self, change: Change) -> Phrase:
        """How far something changed, without its direction."""

    def grown(self, change: Change) -> Phrase:
        """How far something changed, as an adverb."""

    def record(self) -> Phrase:
        """That it is the highest so far."""


def actors(world: World, ids: Sequence[str]) -> list[tuple[str, str | None]]:
    """Return who acts, each person with the state or body of `ids` for which the person acts, which is then no actor of its own.

    >>> actors(World(), ["person:ilham-aliyev", "state:AZ", "state:EG"])
    [('person:ilham-aliyev', 'state:AZ'), ('state:EG', None)]
    """
    behind = {id: world.represented(id, ids) for id in ids if id.startswith("person:")}
    stood_for = set(behind.values())
    return [(id, behind.get(id)) for id in ids if id not in stood_for]
