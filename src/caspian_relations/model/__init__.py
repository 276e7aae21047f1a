"""What can be said about a text: frozen values, validated where users build them.

Entities and facts refer to each other by id (``state:KZ``, ``event:1``); `Article.entity` and `Article.fact` resolve them. Nothing here
needs more than attrs and the standard library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caspian_relations.model.amounts import Change, Duration, Measure, Money, Percentage, Quantity
from caspian_relations.model.article import Article, Conflict
from caspian_relations.model.corridors import Corridor, DigitalCorridor, EnergyCorridor, TransportCorridor
from caspian_relations.model.entities import Coordinates, Entity, Office, Organization, Person, Place, Region, State
from caspian_relations.model.enums import (
    Basis,
    Bound,
    ConflictKind,
    CorridorKind,
    DigitalMedium,
    EnergyCarrier,
    FigureKind,
    MentionForm,
    OfficeTitle,
    OrganizationKind,
    PlaceKind,
    Precision,
    Predicate,
    SeriesKind,
    StatementVerb,
    Status,
    TransportMode,
    VisitKind,
)
from caspian_relations.model.errors import (
    CaspianError,
    InvalidJSON,
    InvalidRDF,
    InvalidText,
    InvalidValue,
    MissingExtra,
    NotFound,
    UnknownFormat,
)
from caspian_relations.model.events import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Interview,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
)
from caspian_relations.model.facts import Fact, Figure, Inference, Relation, Statement, TradeFigure
from caspian_relations.model.names import Names
from caspian_relations.model.rows import COLUMNS, FactRow, FactRows
from caspian_relations.model.series import Edition, Series
from caspian_relations.model.spans import Found, Mention, Span
from caspian_relations.model.trusted import constructor, trusted
from caspian_relations.model.when import When

__all__ = [
    "COLUMNS", "Article", "Basis", "Bound", "CaspianError", "Change", "ClimateConference", "Conference", "Conflict", "ConflictKind", "Congratulation",
    "Coordinates", "Corridor", "CorridorKind", "DigitalCorridor", "DigitalMedium", "Duration", "Edition", "EnergyCarrier", "EnergyCorridor", "Entity",
    "Event", "Fact", "FactRow", "FactRows", "Figure", "FigureKind", "Found", "Inference", "Interview", "InvalidJSON", "InvalidRDF", "InvalidText",
    "InvalidValue", "Measure", "Meeting", "Mention", "MentionForm", "MissingExtra", "Money", "Names", "NotFound", "Office", "OfficeTitle", "Organization",
    "OrganizationKind", "Percentage", "Person", "PhoneCall", "Place", "PlaceKind", "Plover", "PloverContext", "PloverMode", "PloverType", "Precision",
    "Predicate", "Quantity", "Region", "Relation", "Series", "SeriesKind", "Signing", "Span", "State", "Statement", "StatementVerb", "Status", "Summit",
    "TradeFigure", "TransportCorridor", "TransportMode", "UnknownFormat", "Visit", "VisitKind", "When", "constructor", "trusted",
]  # fmt: skip

if TYPE_CHECKING:
    from caspian_relations.model.plover import Plover, PloverContext, PloverMode, PloverType

_LATER = ("Plover", "PloverContext", "PloverMode", "PloverType")


def __getattr__(name: str) -> Any:
    # Few ask for event codes; nobody else should pay for their classes.
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from caspian_relations.model import plover

    return getattr(plover, name)
