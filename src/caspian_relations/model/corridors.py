"""Corridors: along which goods, data and energy move between states."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import checked, each, identifier, members, optional, text, unique
from caspian_relations.model.entities import Entity
from caspian_relations.model.enums import CorridorKind, DigitalMedium, EnergyCarrier, TransportMode

__all__ = ["Corridor", "DigitalCorridor", "EnergyCorridor", "TransportCorridor"]


@frozen(repr=False)
class Corridor(Entity):
    """A route or programme that connects states; the subclasses say what moves along it.

    >>> Corridor("corridor:belt-and-road", {"en": "Belt and Road"}).kind.value
    'other'
    """

    kind: ClassVar[CorridorKind] = CorridorKind.OTHER
    """What moves along it."""

    id_kind: ClassVar[str] = "corridor"
    """Ids are ``corridor:`` and a slug."""
    acronym: str | None = field(default=None, kw_only=True, validator=checked(optional(text)))
    """Its usual Latin acronym (``TITR``)."""
    states: tuple[str, ...] = field(
        default=(), kw_only=True, converter=converters.strings, validator=checked(unique(identifier("state")))
    )
    """Ids of the states that it crosses, in order along the route."""
    waypoints: tuple[str, ...] = field(
        default=(), kw_only=True, converter=converters.strings, validator=checked(each(identifier("place")))
    )
    """Ids of places along it, in order."""


@frozen(repr=False)
class TransportCorridor(Corridor):
    """A corridor for goods and people: the Middle Corridor, North–South, a railway.

    >>> TransportCorridor("corridor:titr", acronym="TITR", modes=["rail", "sea"]).modes
    (<TransportMode.RAIL: 'rail'>, <TransportMode.SEA: 'sea'>)
    """

    kind: ClassVar[CorridorKind] = CorridorKind.TRANSPORT
    modes: tuple[TransportMode, ...] = field(
        default=(),
        kw_only=True,
        converter=converters.transport_modes,
        validator=checked(unique(members(TransportMode))),
    )
    """By what it carries."""


@frozen(repr=False)
class DigitalCorridor(Corridor):
    """A corridor for data: a fibre line, a cable under the sea.

    >>> DigitalCorridor("corridor:trans-caspian-fibre", medium="submarine-fibre").medium.value
    'submarine-fibre'
    """

    kind: ClassVar[CorridorKind] = CorridorKind.DIGITAL
    medium: DigitalMedium | None = field(
        default=None,
        kw_only=True,
        converter=converters.digital_medium,
        validator=checked(optional(members(DigitalMedium))),
    )
    """Through what it carries, where that is known."""


@frozen(repr=False)
class EnergyCorridor(Corridor):
    """A corridor for energy: a pipeline, a power line.

    >>> EnergyCorridor("corridor:btc", acronym="BTC", carrier="oil").carrier.value
    'oil'
    """

    kind: ClassVar[CorridorKind] = CorridorKind.ENERGY
    carrier: EnergyCarrier | None = field(
        default=None,
        kw_only=True,
        converter=converters.energy_carrier,
        validator=checked(optional(members(EnergyCarrier))),
    )
    """What it carries, where that is known."""
