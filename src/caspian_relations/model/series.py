"""Numbered runs of meetings, and their editions."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import (
    a_date,
    boolean,
    checked,
    each,
    identifier,
    instance,
    integer,
    members,
    optional,
    text,
)
from caspian_relations.model.entities import Entity
from caspian_relations.model.enums import Precision, SeriesKind, Status
from caspian_relations.model.errors import InvalidValue
from caspian_relations.model.when import When

__all__ = ["Edition", "Series"]


_is_date = checked(optional(a_date))


@frozen
class Edition:
    """One meeting of a series, as the reference knows it.

    >>> cop29 = Edition(29, "place:baku", "state:AZ", date(2024, 11, 11), date(2024, 11, 22))
    >>> cop29.when.edtf
    '2024-11-11/2024-11-22'
    """

    ordinal: int | None = field(validator=checked(optional(integer(1, 9999))))
    """Its number, counted from 1, or None for extraordinary and informal ones."""
    place: str | None = field(default=None, validator=checked(optional(identifier("place"))))
    """Id of the place."""
    state: str | None = field(default=None, validator=checked(optional(identifier("state"))))
    """Id of the host state."""
    start: date | None = field(default=None, validator=_is_date)
    """First day; only its year or month counts where `precision` says so."""
    end: date | None = field(default=None, validator=_is_date)
    """Last day, included."""
    precision: Precision = field(
        default=Precision.DAY, converter=converters.precision, validator=checked(members(Precision))
    )
    """Day, month or year: how finely `start` and `end` are confirmed."""
    status: Status = field(default=Status.HELD, converter=converters.status, validator=checked(members(Status)))
    """Held, planned or cancelled, on the day on which the reference was compiled."""
    confirmed: bool = field(default=True, validator=checked(boolean))
    """Whether a source confirms it; what is unconfirmed must not date an event."""
    label: str | None = field(default=None, validator=checked(optional(text)))
    """What sets it apart where it has no number: ``extraordinary``, ``informal``."""

    @end.validator
    def _not_before_start(self, attribute: Any, value: date | None) -> None:
        if value is not None and self.start is not None and value < self.start:
            raise InvalidValue("Edition.end", value, f"a day not before start ({self.start})")

    @property
    def when(self) -> When | None:
        """Its date as finely as it is confirmed, or None."""
        if self.start is None:
            return None
        width = {Precision.YEAR: 4, Precision.MONTH: 7}.get(self.precision, 10)
        first, last = self.start.isoformat()[:width], (self.end or self.start).isoformat()[:width]
        return When(first if first == last else f"{first}/{last}")


def _editions(value: tuple[Edition, ...] | list[Edition]) -> tuple[Edition, ...]:
    return tuple(value) if isinstance(value, list) else value


@frozen(repr=False)
class Series(Entity):
    """A numbered run of meetings: the Consultative Meetings of Central Asia, the COPs, the summits of the Turkic states.

    >>> cop = Series("series:cop", {"en": "Conference of the Parties"}, kind="climate-conference", editions=[Edition(29, "place:baku")])
    >>> cop.edition(29).place, cop.edition(30)
    ('place:baku', None)
    """

    id_kind: ClassVar[str] = "series"
    """Ids are ``series:`` and a slug."""
    kind: SeriesKind = field(
        default=SeriesKind.SUMMIT,
        kw_only=True,
        converter=converters.series_kind,
        validator=checked(members(SeriesKind)),
    )
    """What its meetings are."""
    convener: str | None = field(
        default=None, kw_only=True, validator=checked(optional(identifier("organization", "state", "region")))
    )
    """Id of who convenes it: an organisation, a state, or a region for its states together."""
    editions: tuple[Edition, ...] = field(
        default=(), kw_only=True, converter=_editions, validator=checked(each(instance(Edition)))
    )
    """Its meetings, in order."""

    def edition(self, ordinal: int) -> Edition | None:
        """Return the edition of that number, or None."""
        return next((edition for edition in self.editions if edition.ordinal == ordinal), None)
