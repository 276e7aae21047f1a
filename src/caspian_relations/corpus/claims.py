"""What reports of one fact give for one of its fields: the value that most give, who agrees, and what contradicts it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from attrs import frozen

from caspian_relations.corpus.dossier import Claim, Contradiction, Report

__all__ = ["Field", "weighed"]

T = TypeVar("T", bound=Hashable)


@frozen
class Field(Generic[T]):
    """The values of a field, weighed."""

    value: T | None
    """The finest of those that agree with what most reports give."""
    agreed: tuple[tuple[str, int], ...]
    """(value, reports) for each value that two reports or more give."""
    claims: tuple[Claim, ...]
    """What cannot all be right; empty where all agrees."""

    def contradiction(self, fact: str, field: str) -> tuple[Contradiction, ...]:
        """The contradiction of a fact's field: one or none."""
        return (Contradiction(fact, field, self.claims),) if self.claims else ()


def weighed(
    given: Iterable[tuple[T, Report]],
    *,
    agree: Callable[[T, T], bool],
    fineness: Callable[[T], int],
    spelt: Callable[[T], str] = str,
) -> Field[T]:
    """Weigh values against each other. Each is compared with the weightiest alone, so that the cost is linear.

    agree:
        whether two values may both be right. Values that one source gives side by side do not contradict each other.
    fineness:
        how much a value says; of values that agree the finest is taken.
    """
    by_value: dict[T, list[Report]] = defaultdict(list)
    for value, report in given:
        by_value[value].append(report)
    if not by_value:
        return Field(None, (), ())
    ordered = sorted(by_value, key=lambda value: (-len(by_value[value]), -fineness(value), spelt(value)))
    # What most reports give, coarse or not, stands for the finest value that it agrees with.
    support: dict[T, int] = {}
    finest = max(fineness(value) for value in ordered)
    for value in ordered:
        if fineness(value) == finest:
            support[value] = sum(
                len(by_value[other])
                for other in ordered
                if other == value or (fineness(other) < finest and agree(other, value))
            )
    chief = max(support, key=lambda value: (support[value], -ordered.index(value)))
    # Two values in one article are two things that it tells apart, or a change that it tells of.
    same_side = {report.source for value in ordered if agree(value, chief) for report in by_value[value]}
    against = [
        value
        for value in ordered
        if not agree(value, chief) and any(report.source not in same_side for report in by_value[value])
    ]
    claims = (
        tuple(Claim(spelt(value), tuple(sorted(by_value[value]))) for value in [chief, *against]) if against else ()
    )
    agreed = tuple(sorted((spelt(value), len(by_value[value])) for value in ordered if len(by_value[value]) > 1))
    return Field(chief, agreed, claims)
