"""What is known beforehand: states, regions, places, people in office, organizations, series of meetings and corridors.

    from caspian_relations import reference

    reference.states["AZ"], reference.find("كازخستان"), reference.default().holders("president", "KZ", on=date(2024, 8, 9))

The data is loaded when it is first used. Its sources are named beside each record under ``data/world/`` and in NOTICE.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caspian_relations.reference.names import NameEntry, Names

if TYPE_CHECKING:
    from caspian_relations import model
    from caspian_relations.reference.catalogue import Catalogue, Offices
    from caspian_relations.reference.errors import Clash, InvalidEntry
    from caspian_relations.reference.knowledge import Match, Reference, default

    states: Catalogue[model.State]
    regions: Catalogue[model.Region]
    places: Catalogue[model.Place]
    persons: Catalogue[model.Person]
    organizations: Catalogue[model.Organization]
    series: Catalogue[model.Series]
    corridors: Catalogue[model.Corridor]
    offices: Offices
    find = default().find
    holders = default().holders

__all__ = [
    "Clash", "InvalidEntry", "Match", "NameEntry", "Names", "Reference", "corridors", "default", "find", "holders", "offices", "organizations",
    "persons", "places", "regions", "series", "states",
]  # fmt: skip

_MODULES = {
    "Reference": "knowledge",
    "Match": "knowledge",
    "default": "knowledge",
    "Clash": "errors",
    "InvalidEntry": "errors",
}
_SHORTCUTS = frozenset(
    {"states", "regions", "places", "persons", "organizations", "series", "corridors", "offices", "find", "holders"}
)


def __getattr__(name: str) -> Any:
    """Import what is asked for; the shortcuts are those of the default reference."""
    if name in _MODULES:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    if name in _SHORTCUTS:
        from caspian_relations.reference.knowledge import default as load

        return getattr(load(), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
