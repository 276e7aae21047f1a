"""The relations, speakers and people of a text in short words, as tests compare them."""

from __future__ import annotations

from collections.abc import Container

from caspian_relations import parse

__all__ = ["people", "relations", "speakers"]


def relations(text: str, published: str, predicates: Container[str] | None = None) -> set[str]:
    """«subject predicate object», without the sort before the colon; of these `predicates` alone, if any are given."""
    return {
        f"{r.subject.partition(':')[2]} {r.predicate} {r.object.partition(':')[2]}"
        for r in parse(text, published=published).relations
        if predicates is None or str(r.predicate) in predicates
    }


def speakers(text: str, published: str) -> list[str]:
    """Who says each statement, without the sort before the colon; a dash for whoever is not named."""
    return [(s.speaker or ":-").partition(":")[2] for s in parse(text, published=published).statements]


def people(text: str, published: str) -> set[str]:
    """Who is named, without the sort before the colon."""
    return {person.id.partition(":")[2] for person in parse(text, published=published).persons}


def bodies(text: str, published: str) -> set[str]:
    """The organisations of a text, without the kind before the id."""
    return {body.id.partition(":")[2] for body in parse(text, published=published).organizations}


def places(text: str, published: str) -> set[str]:
    """The places of a text, without the kind before the id."""
    return {place.id.partition(":")[2] for place in parse(text, published=published).places}
