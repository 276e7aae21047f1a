"""What something is called, language by language."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping
from typing import Any

from caspian_relations.model.checks import matching, text

__all__ = ["NAMES", "Names", "as_names"]

_USUAL = frozenset({"ar", "en", "fr", "ru", "tr", "fa", "az", "kk", "uz", "ky", "tk", "tg"})
"""Tags that need no check."""
_language = matching(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a BCP 47 language tag such as ar, en or zh-Hans")


class Names(Mapping[str, tuple[str, ...]]):
    """Names by language: a frozen mapping from a BCP 47 tag to names, the preferred one first.

    Languages are kept in alphabetical order, and those without a name left out, so that equal names print alike.

    >>> names = Names(en="Kazakhstan", ar=["كازاخستان", "قازاقستان"])
    >>> names.ar
    ('كازاخستان', 'قازاقستان')
    >>> names.first("en"), names.first("tr", "en")
    ('Kazakhstan', 'Kazakhstan')
    >>> Names({"en": ("Baku",)}) == {"en": ("Baku",)}
    True
    """

    __slots__ = ("_table",)
    _table: dict[str, tuple[str, ...]]

    def __init__(
        self, names: Mapping[str, str | Iterable[str]] | None = None, /, **by_language: str | Iterable[str]
    ) -> None:
        given = {**(names or {}), **by_language}
        table = {}
        for language in sorted(given):
            if language not in _USUAL:
                _language("Names", language)
            value = given[language]
            forms = (value,) if isinstance(value, str) else tuple(dict.fromkeys(value))
            for form in forms:
                if type(form) is not str or not form.strip():
                    text(f"Names.{language}[{forms.index(form)}]", form)
            if forms:
                table[language] = forms
        object.__setattr__(self, "_table", table)

    @classmethod
    def _trusted(cls, table: dict[str, tuple[str, ...]]) -> Names:
        """Take a table in alphabetical order as it is."""
        names = object.__new__(cls)
        object.__setattr__(names, "_table", table)
        return names

    @property
    def ar(self) -> tuple[str, ...]:
        """The Arabic names, perhaps none."""
        return self._table.get("ar", ())

    @property
    def en(self) -> tuple[str, ...]:
        """The English names, perhaps none."""
        return self._table.get("en", ())

    def first(self, *languages: str) -> str | None:
        """Return the preferred name in the first of `languages` that has one, or None."""
        for language in languages:
            if language in self._table:
                return self._table[language][0]
        return None

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return self._table[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def items(self) -> ItemsView[str, tuple[str, ...]]:
        """Languages with their names; those of `Mapping`, without the detour."""
        return self._table.items()

    def __hash__(self) -> int:
        return hash(tuple(self._table.items()))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Names):
            return self._table == other._table
        return Mapping.__eq__(self, other)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Names are frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Names are frozen: {name} cannot be deleted")

    def __reduce__(self) -> tuple[Any, ...]:
        return (Names, (self._table,))

    def __repr__(self) -> str:
        return f"Names({self._table!r})"


NAMES = "names by language: a mapping from a language tag to names"
"""What a field of names accepts."""


def as_names(value: Names | Mapping[str, str | Iterable[str]] | None) -> Names:
    """Return `value` as `Names`; None means no name, and what is no mapping is left for the check that follows."""
    given: Any = value
    return Names(given) if given is None or (isinstance(given, Mapping) and not isinstance(given, Names)) else given
