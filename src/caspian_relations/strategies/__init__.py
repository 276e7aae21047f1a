"""Hypothesis strategies for every class of the model: valid by construction, shrinking to the simplest.

>>> from caspian_relations import strategies as st
>>> st.whens(precision="month")
whens(precision='month')

Hypothesis finds them by itself through its entry point: ``from_type(Summit)`` and ``builds(…)`` work as soon as both packages are
installed. They need the extra ``hypothesis``.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from caspian_relations.model.errors import MissingExtra

if TYPE_CHECKING:
    from caspian_relations.strategies.machines import ArticleStoreMachine
    from caspian_relations.strategies.of_articles import articles, conflicts
    from caspian_relations.strategies.of_entities import (
        coordinates,
        corridors,
        digital_corridors,
        editions,
        energy_corridors,
        entities,
        offices,
        organizations,
        persons,
        places,
        regions,
        series,
        states,
        transport_corridors,
    )
    from caspian_relations.strategies.of_events import (
        climate_conferences,
        conferences,
        congratulations,
        events,
        interviews,
        meetings,
        phone_calls,
        signings,
        summits,
        visits,
    )
    from caspian_relations.strategies.of_facts import facts, figures, inferences, relations, statements, trade_figures
    from caspian_relations.strategies.of_passages import passages, spellings_of
    from caspian_relations.strategies.of_texts import names, texts
    from caspian_relations.strategies.of_values import (
        amounts,
        changes,
        durations,
        founds,
        measures,
        mentions,
        money,
        percentages,
        spans,
    )
    from caspian_relations.strategies.of_whens import whens

__all__ = [
    "ArticleStoreMachine", "amounts", "articles", "changes", "climate_conferences", "conferences", "conflicts", "congratulations", "coordinates", "corridors",
    "digital_corridors", "durations", "editions", "energy_corridors", "entities", "events", "facts", "figures", "founds", "inferences", "interviews",
    "measures", "meetings", "mentions", "money", "names", "offices", "organizations", "passages", "percentages", "persons", "phone_calls", "places", "regions",
    "relations", "series", "signings", "spans", "spellings_of", "statements", "states", "summits", "texts", "trade_figures",
    "transport_corridors", "visits", "whens",
]  # fmt: skip

_MODULES = (
    "of_values",
    "of_whens",
    "of_texts",
    "of_entities",
    "of_facts",
    "of_events",
    "of_articles",
    "of_passages",
    "machines",
)

# Class of the model -> name of its strategy.
_STRATEGIES = {
    "Article": "articles", "Change": "changes", "ClimateConference": "climate_conferences", "Conference": "conferences", "Conflict": "conflicts",
    "Congratulation": "congratulations", "Coordinates": "coordinates", "Corridor": "corridors", "DigitalCorridor": "digital_corridors",
    "Duration": "durations", "Edition": "editions", "EnergyCorridor": "energy_corridors", "Entity": "entities", "Event": "events", "Fact": "facts",
    "Figure": "figures", "Inference": "inferences", "Interview": "interviews", "Measure": "measures", "Meeting": "meetings", "Mention": "mentions",
    "Money": "money", "Names": "names", "Office": "offices", "Organization": "organizations", "Percentage": "percentages", "Person": "persons",
    "PhoneCall": "phone_calls", "Place": "places", "Region": "regions", "Relation": "relations", "Series": "series", "Signing": "signings",
    "Span": "spans", "State": "states", "Statement": "statements", "Summit": "summits", "TradeFigure": "trade_figures",
    "TransportCorridor": "transport_corridors", "Visit": "visits", "When": "whens",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        import_module("hypothesis")
    except ImportError:
        raise MissingExtra("hypothesis", "hypothesis") from None
    for module in _MODULES:
        found = getattr(import_module(f"{__name__}.{module}"), name, None)
        if found is not None:
            return found
    raise AssertionError(name)


def __dir__() -> list[str]:
    return sorted(__all__)


def _later(name: str) -> Callable[[Any], Any]:
    # Resolved when it is asked for: Hypothesis calls `_register` while it is still being imported, perhaps by the very module
    # that defines the strategy.
    return lambda _: __getattr__(name)()


def _register() -> None:
    """Tell Hypothesis which strategy makes which class; it calls this through its entry point."""
    from hypothesis import strategies

    from caspian_relations import model

    for cls, name in _STRATEGIES.items():
        strategies.register_type_strategy(getattr(model, cls), _later(name))
    strategies.register_type_strategy(model.Found, lambda found: __getattr__("founds")(*getattr(found, "__args__", ())))
