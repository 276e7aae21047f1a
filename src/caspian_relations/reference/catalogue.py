"""Catalogues: the entities of one kind, found by id, slug or code, decoded when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date

    from caspian_relations import model

__all__ = ["Catalogue", "Offices"]

E_co = TypeVar("E_co", bound="model.Entity", covariant=True)


class Catalogue(Mapping[str, E_co], Generic[E_co]):
    """A mapping from id to entity that also takes slugs (``KZ``, ``astana``), codes (``KAZ``, ``398``, ``Q232``, ``OTS``).

    Iteration gives the ids in order; ``values()`` gives the entities.
    """

    __slots__ = ("_code", "_entity", "_ids", "_kind", "_known")

    def __init__(
        self, kind: str, ids: list[str], entity: Callable[[str], model.Entity], code: Callable[[str], tuple[str, ...]]
    ) -> None:
        self._kind = kind
        self._ids = ids
        self._known = frozenset(ids)
        self._entity = entity
        self._code = code

    def id(self, key: str) -> str | None:
        """Return the id that `key` means here, or None."""
        for candidate in (key, f"{self._kind}:{key}"):
            if candidate in self._known:
                return candidate
        for candidate in self._code(key):
            if candidate in self._known:
                return candidate
        return None

    def __getitem__(self, key: str) -> E_co:
        found = self.id(key)
        if found is None:
            from caspian_relations.model.errors import NotFound

            raise NotFound(key, _PLURALS[self._kind])
        return self._entity(found)  # type: ignore[return-value]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.id(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __repr__(self) -> str:
        return f"<{len(self)} {self._kind} entities>"


class Offices(Catalogue["model.Office"]):
    """The offices; called with a person's id, it gives those that the person holds (`on` a day, or ever)."""

    __slots__ = ("_held",)

    def __init__(
        self,
        ids: list[str],
        entity: Callable[[str], model.Entity],
        code: Callable[[str], tuple[str, ...]],
        held: Callable[[str, date | None], tuple[model.Office, ...]],
    ) -> None:
        super().__init__("office", ids, entity, code)
        self._held = held

    def __call__(self, person: str, on: date | None = None) -> tuple[model.Office, ...]:
        """Return the offices of `person` (id, slug or Wikidata id), the earliest first: those held on a day, or all."""
        return self._held(person, on)


_PLURALS = {
    "state": "states", "region": "regions", "place": "places", "person": "persons", "organization": "organizations", "series": "series",
    "corridor": "corridors", "office": "offices",
}  # fmt: skip
