"""Who tells a figure where no clause of saying names anybody: «الرئيس البرازيلي: …», «…، بحسب وزير الاقتصاد التشيلي»."""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import home_of
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["teller"]


def teller(row: list[Phrase], resolver: Resolver) -> str | None:
    """Whose country «بلاده» and «صادراتنا» are of in a sentence: of whom a colon follows, or who is its source."""
    first = row[0]
    if resolver.sheet.mark(first.end) == ":":
        # «الرئيس البرازيلي: …», «كينيا: الصادرات ترتفع», «الكرملين: …»
        if first.kind == "organization" and first.entity is not None:
            return home_of(resolver.sheet, first.entity) or first.entity
        return first.entity if first.kind in ("state", "person") else next(iter(resolver.office_of(first)), None)
    told = next((at for at, phrase in enumerate(row) if phrase.kind == "amount"), len(row))
    for at in range(told + 1, len(row)):
        reports = "speech" in row[at - 1].features and row[at - 1].kind == "verb" and row[at - 1].end == row[at].start
        if row[at].kind == "title" and (row[at].prep == "source" or (reports and not row[at].prep)):
            return next(iter(resolver.office_of(row[at])), None)
    return None
