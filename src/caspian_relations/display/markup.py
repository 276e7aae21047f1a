r"""Text and attributes of HTML, escaped, and the few elements that views are made of.

Two characters of a text have no place in an HTML document (HTML Living Standard 13.2.3): NUL, and a lone surrogate, which UTF-8 cannot hold. They
stand there as ``␀`` U+2400 and as U+FFFD, in a ``<span data-code="0000">`` that names the code point, so that the text can be had back. A carriage
return is written as a reference, which keeps it. Every other control character stays in the text and is shown by its code; a bidi control stays as
well, in a box of its own (``inline-block``), where it reorders nothing (CSS Writing Modes 4, 2.4).
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from caspian_relations.display.letters import POP_ISOLATE, RIGHT_TO_LEFT_ISOLATE

__all__ = ["attribute", "digest", "element", "prose", "raw", "text"]

_REFERENCES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "\r": "&#13;",
    "\n": "&#10;",
    "\t": "&#9;",
}
_IN_TEXT = re.compile(
    r"[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_IN_ATTRIBUTE = re.compile(r"[&<>\"'\r\n\t]")
_NOT_IN_HTML = re.compile(r"[\x00\ud800-\udfff]")
_SILENT = frozenset("\u061c\u200e\u200f")
"""Marks without effect beyond their place: shown as nothing, as everywhere else."""


def _special(match: re.Match[str]) -> str:
    character = match[0]
    if character in _REFERENCES:
        return _REFERENCES[character]
    if character in _SILENT:
        return character
    code = f"{ord(character):04X}"
    held = {"\x00": "\u2400"}.get(character, "\ufffd") if _NOT_IN_HTML.match(character) else character
    return f'<span class="cr-code" data-code="{code}" title="U+{code}">{held}</span>'


def raw(words: str) -> str:
    r"""Return the words of a page as content of an element, all their characters in place.

    >>> raw("a<b\x00")
    'a&lt;b<span class="cr-code" data-code="0000" title="U+0000">␀</span>'
    """
    return _IN_TEXT.sub(_special, words)


def text(words: str) -> str:
    """Return words of this library's own, or such as `letters` has made fit, as content of an element.

    >>> text("Q&A")
    'Q&amp;A'
    """
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def prose(words: str) -> str:
    r"""Return an English line; what `letters` isolates in it becomes a ``<bdi>``.

    >>> prose("in \u2067باكو\u2069")
    'in <bdi lang="ar" dir="rtl">باكو</bdi>'
    """
    return text(words).replace(RIGHT_TO_LEFT_ISOLATE, '<bdi lang="ar" dir="rtl">').replace(POP_ISOLATE, "</bdi>")


def attribute(value: str) -> str:
    """Return the value of an attribute, to stand between double quotes.

    >>> attribute('" onclick="x')
    '&quot; onclick=&quot;x'
    """
    return _NOT_IN_HTML.sub("\ufffd", _IN_ATTRIBUTE.sub(lambda match: _REFERENCES[match[0]], value))


def element(name: str, content: str = "", **attributes: str | None) -> str:
    """Return an element; `content` is markup, attributes are not yet escaped (``class_`` is ``class``, ``data_code`` is ``data-code``).

    >>> element("b", "x", class_="y")
    '<b class="y">x</b>'
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{attribute(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{told}>{content}</{name}>"


def digest(sheet: str) -> str:
    """Return the source expression by which a Content Security Policy admits a style sheet (CSP 3, 2.3.1).

    >>> digest("")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    return f"'sha256-{b64encode(sha256(sheet.encode()).digest()).decode()}'"
