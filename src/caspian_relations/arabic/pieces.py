"""The pieces into which a text is cut: words, numbers, marks, line ends, markup, and what is between them."""

from __future__ import annotations

import re

from caspian_relations.arabic.letters import BIDI, MARKS
from caspian_relations.arabic.markup import ADDRESS, LINE_ENDS, MARKUP

__all__ = ["PIECES"]

_L = "\u0621-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc"
_M = re.escape(MARKS)
_B = re.escape(BIDI)
_NONE = re.escape(BIDI + "\u200c")
_LOOSE = rf"(?:\u0648[^\S\r{LINE_ENDS}]++(?=[{_L}][{_M}]*+[{_L}]))?+"
"""A «و» that its writer set apart from the word that it belongs to: «و قال»."""
_D = "0-9\u0660-\u0669\u06f0-\u06f9"
_GROUPING = rf"(?<![{_D}]{{4}})\u060c(?=[{_D}]{{3}}(?![{_D}]))"
"""An Arabic comma between thousands: «8،617،410»; «2023،500» are two numbers."""
PIECES = re.compile(
    rf"(?:{_LOOSE}[{_L}][{_L}{_M}]*+(?:[{_B}]++[{_L}{_M}]++)*+"
    rf"|[{_D}]++(?:[{_B}]*+(?:(?:[.,\u066b\u066c]|{_GROUPING})[{_B}]*+)?+[{_D}]++)*+"
    rf"|{ADDRESS}|[A-Za-z\u00c0-\u024f\u0400-\u04ff]++"
    rf"|\r\n?+|[{LINE_ENDS}]"
    rf"|{MARKUP}"
    rf"|[^\s{_NONE}]) ?+"
    rf"|(?:[^\S\r{LINE_ENDS}]|[{_NONE}])++",
)
"""The pieces of a text: a token with the one space that mostly follows it, or other white space and direction controls."""
