"""Quotation marks and brackets, and where they close."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NEWLINE
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["CLOSING", "OPENING", "QUOTES", "closing", "speech_end"]

QUOTES = {"«": "»", '"': '"', "“": "”", "”": "“", "„": "“", "‘": "’"}
"""Opening quotation mark -> closing one."""
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


def speech_end(sheet: Sheet, opening: int, longest: int) -> int | None:
    """The mark that closes what somebody says from the mark at `opening` on, in the same line; names in marks inside it do not close it.

    «"ملف ممر "شرق - غرب" على الطاولة"»: a straight mark opens where it touches the word behind it, and none before. Where the marks do not
    pair, the first one closes.
    """
    forms, first, depth = sheet.forms, None, 1
    mark = forms[opening].raw
    wanted = QUOTES.get(mark)
    for at in range(opening + 1, min(opening + longest, len(forms))):
        raw = forms[at].raw
        if forms[at].kind == NEWLINE:
            break
        if raw == wanted and not (raw == mark and _opens(sheet, at)):
            depth -= 1
            first = at if first is None else first
            if depth == 0:
                return at
        elif raw == mark:
            depth += 1
    return first


def _opens(sheet: Sheet, at: int) -> bool:
    """Whether a straight mark touches the word behind it and nothing before it."""
    return at + 1 < len(sheet.forms) and sheet.tokens.glued(at + 1) and not sheet.tokens.glued(at)
