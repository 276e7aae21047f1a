"""What facts say, without ids of their own and without places in the text: what reading must give back of what was written."""

from __future__ import annotations

from collections.abc import Mapping

from caspian_relations.model import Fact, Predicate, Relation

__all__ = ["content"]

_FIELDS = (
    "participants", "place", "host", "series", "ordinal", "when", "status", "visitors", "destination", "caller", "interviewee", "outlet", "kind", "amount",
    "between", "period", "change", "record", "subject", "predicate", "object", "speaker", "verb", "about",
)  # fmt: skip
_UNORDERED = frozenset({"participants", "visitors", "about"})


def content(fact: Fact) -> Mapping[str, object]:
    """Return what a fact says, by field: dates as EDTF, groups in the order of their ids, the sides of a symmetric relation likewise.

    Left out are the kind of a visit, and spans.

    >>> from caspian_relations.model import Relation
    >>> content(Relation("relation:1", subject="state:JO", predicate="meets", object="state:EG"))["subject"]
    'state:EG'
    """
    said: dict[str, object] = {"type": type(fact).__name__}
    for field in _FIELDS:
        if not hasattr(fact, field) or (field == "kind" and said["type"] == "Visit"):
            continue
        value = getattr(fact, field)
        if field in _UNORDERED:
            value = tuple(sorted(value))
        elif field in ("when", "period"):
            value = None if value is None else value.edtf
        said[field] = value
    if isinstance(fact, Relation) and Predicate(fact.predicate).symmetric:
        said["subject"], said["object"] = sorted((fact.subject, fact.object))
    return said
