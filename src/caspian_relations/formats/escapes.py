r"""Characters that files of other tools cannot hold, written so that they can be read back.

A text of the web may hold NUL and other control characters, lone surrogates and noncharacters. UTF-8 has no bytes for a lone surrogate, XML
no way to write a control character, databases no NUL. In the formats that use this module such a character stands as ``\uXXXX``, four hex
digits, and a backslash that is followed by ``u`` and four hex digits in the text itself as ``\u005c``. Everything else is left as it is:
an ordinary text, with its bidi controls, quotes and line ends, does not change.
"""

from __future__ import annotations

import re

__all__ = ["escaped", "unescaped"]

_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]|\\\\(?=u[0-9a-fA-F]{4})")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def escaped(text: str) -> str:
    r"""Return `text` without control characters (tab and line ends stay), noncharacters and lone surrogates.

    >>> print(escaped("a\x00b\ud800"), escaped(r"C:\users"), escaped(r"\u0041"))
    a\u0000b\ud800 C:\users \u005cu0041
    """
    return _UNSAFE.sub(_escape, text)


def unescaped(text: str) -> str:
    r"""Return what `escaped` was given: ``unescaped(escaped(text)) == text``, always.

    >>> unescaped(escaped("a\x00\\u0041")) == "a\x00\\u0041"
    True
    """
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
