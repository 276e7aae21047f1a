"""Quotation marks and brackets, and where they close."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NEWLINE
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["CLOSING", "OPENING", "QUOTES", "closing"]

QUOTES = {"«": "»", '"': '"', "“": "”", "”": "“"}
"""Quotation marks -> the mark that closes them."""
OPENING = frozenset('«“"')
"""Marks of quotation before a name; a straight one may close, too."""
CLOSING = frozenset('»”"')
_LONGEST = 14


def closing(sheet: Sheet, opening: int) -> int | None:
    """The mark that closes the quotation or bracket opened at `opening`, if it stands near."""
    wanted = QUOTES.get(sheet.mark(opening), ")")
    for at in range(opening + 1, min(opening + _LONGEST, len(sheet.forms))):
        if sheet.forms[at].raw == wanted or sheet.forms[at].kind == NEWLINE:
            return at if at > opening + 1 and sheet.forms[at].raw == wanted else None
    return None
