"""What the constructors take beside the exact type: a member's value for the member, any iterable for a tuple.

A converter never complains: what it cannot convert it passes on, and the field's check says what is accepted. They are plain named
functions, one for each list, because type checkers derive the parameters of constructors from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from caspian_relations.model.enums import (
    Basis,
    Bound,
    ConflictKind,
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

if TYPE_CHECKING:
    from caspian_relations.model.spans import Span

EnumT = TypeVar("EnumT", bound=Enum)


def _member(enum: type[EnumT], value: Any) -> EnumT:
    try:
        return enum(value)
    except ValueError:
        return value  # type: ignore[no-any-return]


def basis(value: Basis | str) -> Basis:
    """Take a `Basis` or its value."""
    return _member(Basis, value)


def bound(value: Bound | str | None) -> Bound | None:
    """Take a `Bound`, its value, or None."""
    return None if value is None else _member(Bound, value)


def conflict_kind(value: ConflictKind | str) -> ConflictKind:
    """Take a `ConflictKind` or its value."""
    return _member(ConflictKind, value)


def energy_carrier(value: EnergyCarrier | str | None) -> EnergyCarrier | None:
    """Take an `EnergyCarrier`, its value, or None."""
    return None if value is None else _member(EnergyCarrier, value)


def digital_medium(value: DigitalMedium | str | None) -> DigitalMedium | None:
    """Take a `DigitalMedium`, its value, or None."""
    return None if value is None else _member(DigitalMedium, value)


def figure_kind(value: FigureKind | str) -> FigureKind:
    """Take a `FigureKind` or its value."""
    return _member(FigureKind, value)


def mention_form(value: MentionForm | str) -> MentionForm:
    """Take a `MentionForm` or its value."""
    return _member(MentionForm, value)


def office_title(value: OfficeTitle | str) -> OfficeTitle:
    """Take an `OfficeTitle` or its value."""
    return _member(OfficeTitle, value)


def organization_kind(value: OrganizationKind | str | None) -> OrganizationKind | None:
    """Take an `OrganizationKind`, its value, or None."""
    return None if value is None else _member(OrganizationKind, value)


def place_kind(value: PlaceKind | str) -> PlaceKind:
    """Take a `PlaceKind` or its value."""
    return _member(PlaceKind, value)


def precision(value: Precision | str) -> Precision:
    """Take a `Precision` or its value."""
    return _member(Precision, value)


def predicate(value: Predicate | str) -> Predicate:
    """Take a `Predicate` or its value."""
    return _member(Predicate, value)


def series_kind(value: SeriesKind | str) -> SeriesKind:
    """Take a `SeriesKind` or its value."""
    return _member(SeriesKind, value)


def statement_verb(value: StatementVerb | str) -> StatementVerb:
    """Take a `StatementVerb` or its value."""
    return _member(StatementVerb, value)


def status(value: Status | str) -> Status:
    """Take a `Status` or its value."""
    return _member(Status, value)


def transport_modes(value: Iterable[TransportMode | str]) -> tuple[TransportMode, ...]:
    """Take any iterable of `TransportMode` members or their values."""
    modes: Any = sequence(value)
    return tuple(_member(TransportMode, mode) for mode in modes) if isinstance(modes, tuple) else modes


def visit_kind(value: VisitKind | str | None) -> VisitKind | None:
    """Take a `VisitKind`, its value, or None."""
    return None if value is None else _member(VisitKind, value)


def sequence(value: Any) -> Any:
    """Take any iterable but a string as a tuple."""
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str | bytes) else value


def spans(value: Iterable[Span]) -> tuple[Span, ...]:
    """Take any iterable of spans."""
    return sequence(value)  # type: ignore[no-any-return]


def strings(value: Iterable[str]) -> tuple[str, ...]:
    """Take any iterable of strings; a lone string is left for the check to complain about."""
    return sequence(value)  # type: ignore[no-any-return]
