"""The Arabic language itself: letters, words, numbers, ordinals, amounts, lengths of time and dates, in any Arabic text.

    from caspian_relations import arabic

    arabic.money("بلغت قيمة التبادل التجاري 529.4 مليون دولار")

Each reader takes a text and returns `caspian_relations.model.Found` values: what was found, and the characters that say it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from caspian_relations.arabic.letters import fold

if TYPE_CHECKING:
    from caspian_relations.arabic.dates_phrases import dates
    from caspian_relations.arabic.found import durations, measures, money, numbers, ordinals, percentages

__all__ = ["dates", "durations", "fold", "measures", "money", "numbers", "ordinals", "percentages"]

_MODULES = dict.fromkeys(("durations", "measures", "money", "numbers", "ordinals", "percentages"), "found") | {
    "dates": "dates_phrases"
}


def __getattr__(name: str) -> Any:
    """Import a reader when it is first used."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value
