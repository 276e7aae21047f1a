"""What a reader sees of a page's own writing: entities, tags, Markdown, addresses and letters of other typesetters.

A text that was taken from a page keeps some of its markup: «&nbsp;», «<br>», «**قال**». Each piece of it is a token of its own, and
`as_seen` says what it stands for: a space, the end of a line, a mark. Offsets stay those of the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TypeVar

__all__ = ["ADDRESS", "LINE_ENDS", "LINK", "MARKUP", "as_seen", "shown", "unlinked"]

T = TypeVar("T")

LINE_ENDS = "\n\x0b\x0c\x85\u2028\u2029"
"""Characters that end a line; a carriage return does, too, alone or before one of them."""

ADDRESS = r"https?+://[^\s<>()\[\]«»\"،؛]{1,2000}+"
"""An address of a page, as a part of a regular expression."""

MARKUP = (
    r"&(?:amp;)?+(?:[A-Za-z]{2,8}|\#[0-9]{2,7}|\#[xX][0-9A-Fa-f]{2,6});"
    r"|</?+[A-Za-z][^<>\n]{0,1000}+>"
    r"|\*\*++|__++|``++|~~++|<<|>>|''|(?<=[A-Za-z])['’][A-Za-z]{1,2}(?![A-Za-z])"
    r"|\]\([^()\s]{1,1000}+\)"
)
"""Markup, as a part of a regular expression; every piece has a bound, so that a text full of openings costs no more than another."""

LINK = "]("
"""What every link of Markdown has between its words and its address."""

_BLOCKS = frozenset(
    [
        "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "thead",
        "title", "tr", "ul",
    ]
)  # fmt: skip
_ALIKE = str.maketrans("，：；（）！？。、‚„‟〝〞＂'‘’‹›％―‒", '،:؛()!؟.،،“"""""“”«»%––')
"""Marks of other scripts and typesetters, and the mark that they stand for."""
_DOUBLED = {"<<": "«", ">>": "»", "''": '"'}
_LONGEST_LINK = 40
_WRITTEN = re.compile(rf"{MARKUP}|(?<![^\s])\u0648 +(?=[^\W\d_]{{2}})|[\[#_\u200c]|[{LINE_ENDS}\ufb50-\ufefc]")


def as_seen(raw: str) -> str:
    r"""Return what the piece `raw` of a text looks like: a piece that is no markup is itself.

    >>> as_seen("&quot;"), as_seen("&nbsp;"), as_seen("<br />"), as_seen("**"), as_seen("قال")
    ('"', ' ', '\n', ' ', 'قال')
    """
    first = raw[0]
    if first in LINE_ENDS or first == "\r":
        return "\n"
    if "\u0600" <= first <= "\ufefc":
        if raw[1:2].isspace():
            raw = first + raw[1:].lstrip()  # «و قال»
        return unicodedata.normalize("NFKC", raw) if max(raw) >= "\ufb50" else raw.translate(_ALIKE)
    if first == "&" and len(raw) > 1:
        return html.unescape(html.unescape(raw)).replace("\u00a0", " ").translate(_ALIKE)
    if raw in _DOUBLED:
        return _DOUBLED[raw]
    if first == "<" and len(raw) > 1:
        return "\n" if raw.strip("</> ").split(" ")[0].rstrip("/").lower() in _BLOCKS else " "
    if raw in ("#", "_", "*") or (len(raw) > 1 and first in "*_`~]") or raw.startswith(("http://", "https://")):
        return " "
    return raw.translate(_ALIKE) if len(raw) == 1 else raw


def unlinked(found: list[T], pieces: list[str], space: T) -> None:
    """Put `space` for the bracket that opens a link of Markdown: «[قال الوزير](https://…)».

    >>> found = ["[", "قال", "]"]
    >>> unlinked(found, ["[", "قال", "](https://example.com)"], " ")
    >>> found
    [' ', 'قال', ']']
    """
    for at, piece in enumerate(pieces):
        if piece.startswith(LINK):
            opening = next((k for k in range(at - 1, max(at - _LONGEST_LINK, -1), -1) if pieces[k][0] == "["), None)
            if opening is not None:
                found[opening] = space


def shown(text: str) -> str:
    """Return a short `text` as a reader sees it, without its markup.

    >>> shown("سامر&nbsp;**الحاج**")
    'سامر الحاج'
    """
    if _WRITTEN.search(text) is None:
        return text
    return " ".join(_WRITTEN.sub(_seen, text).split())


def _seen(piece: re.Match[str]) -> str:
    written = piece[0]
    return "و" if written[0] == "و" else " " if written in "[\u200c" else as_seen(written)
