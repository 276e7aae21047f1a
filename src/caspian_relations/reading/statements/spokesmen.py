"""Whose words a spokesman tells: «قال المتحدث باسم وزارة الخارجية إن الوزير شدد على …، وأبدى تطلعه إلى …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.statements.speakers import Speaker

if TYPE_CHECKING:
    from caspian_relations.reading.statements.attribution import Attribution

__all__ = ["is_spokesman", "minister_meant", "of_whom_he_tells"]

_HEARTFELT = frozenset({"express", "call-for", "stress", "emphasize"})
"""Manners of what a minister says, and not the spokesman who tells of it."""


def is_spokesman(sheet: Sheet, who: str) -> bool:
    """Whether the text calls somebody «المتحدث باسم …»."""
    return any(office.lemma == "spokesperson" for office in sheet.offices.get(who, ()))


def minister_meant(ledger: Attribution, speaker: Speaker) -> list[str]:
    """«قال المتحدث باسم وزارة الخارجية إن الوزير شدد»: a bare «الوزير» in a spokesman's words is the one minister of whom no other state is told."""
    title = speaker.phrases[0] if len(speaker.phrases) == 1 else None
    if (
        title is None
        or title.kind != "title"
        or title.lemma != "minister"
        or title.end > title.start + 1
        or not ledger.open
    ):
        return []
    teller = ledger.open[0][0].speaker or ""
    if title.parts or not is_spokesman(ledger.sheet, teller):
        return []
    ledger.resolver.advance(title.start)
    home = [
        who
        for who in ledger.resolver.people
        if any(o.lemma.endswith("minister") and not o.parts for o in ledger.sheet.offices.get(who, ()))
    ]
    return home if len(home) == 1 else []


def of_whom_he_tells(ledger: Attribution, clause: Clause) -> str | None:
    """«قال المتحدث إن الوزير شدد على …، وأبدى تطلعه إلى …»: behind a spokesman's words he goes on of whom he tells, who feels or calls for it.

    Behind the words of a body it is he, whatever he does: «ذكر المكتب أن الوزير شدد على …، وأشار إلى».
    """
    if clause.kind != "verb" or len(ledger.open) < 2 or clause.head.conj != "و":
        return None
    teller, inner = ledger.open[0][0].speaker or "", ledger.open[-1][0].speaker
    spokesman = is_spokesman(ledger.sheet, teller)
    heartfelt = clause.head.features.get("speech") in _HEARTFELT
    if (
        not (teller.startswith("organization:") or (spokesman and heartfelt))
        or inner is None
        or inner == teller
        or not inner.startswith("person:")
    ):
        return None
    return inner if ledger.remembered.gender(inner) in (None, clause.head.features.get("gender")) else None
