r"""Words of a page, made fit to stand in a view: no control characters, no bidi controls that could reorder what stands beside them.

Words that run from right to left are put between U+2067 RIGHT-TO-LEFT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9), and as
their own controls are gone, every isolate that is opened here is closed here. Views in HTML turn the two into ``<bdi>``.
"""

from __future__ import annotations

import re

__all__ = ["LONGEST", "LONGEST_EVIDENCE", "POP_ISOLATE", "RIGHT_TO_LEFT_ISOLATE", "isolated", "named", "plain"]

RIGHT_TO_LEFT_ISOLATE = "\u2067"
POP_ISOLATE = "\u2069"

LONGEST = 110
"""Longer words are cut in the middle; their offsets say how far they reach."""
LONGEST_EVIDENCE = 400
"""The same for evidence, in views that have room for it."""

_UNSHOWN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+|\s+"
)
"""Control characters with the escape sequences they begin, bidi controls, lone surrogates, and what no XML document may hold."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def plain(words: str, longest: int = LONGEST) -> str:
    r"""Return `words` on one line, without what must not be shown, cut in the middle to about `longest` characters.

    >>> plain("Baku\x1b[31m\u202e\n  Astana")
    'Baku [31m Astana'
    >>> plain("a" * 200, 9)
    'aaaa … aaaa'
    """
    if len(words) > 8 * longest + 200:
        # Long words are cut before they are cleaned, so that a page of a name costs no more than a line.
        words = f"{words[: 4 * longest + 99]} {words[-4 * longest - 99 :]}"
    shown = _UNSHOWN.sub(" ", words)
    shown = " ".join(shown.split())
    if len(shown) <= longest:
        return shown
    half = longest // 2
    return f"{shown[:half].rstrip()} … {shown[-half:].lstrip()}"


def isolated(words: str, longest: int = LONGEST) -> str:
    r"""Return Arabic words, ready to stand in a line of English.

    >>> isolated("بحر\n قزوين")
    '\u2067بحر قزوين\u2069'
    """
    return f"{RIGHT_TO_LEFT_ISOLATE}{plain(words, longest)}{POP_ISOLATE}"


def named(name: str, longest: int = LONGEST) -> str:
    r"""Return a name, isolated only where it has letters that run from right to left.

    >>> named("Baku"), named("باكو")
    ('Baku', '\u2067باكو\u2069')
    """
    return isolated(name, longest) if _RIGHT_TO_LEFT.search(name) else plain(name, longest)
