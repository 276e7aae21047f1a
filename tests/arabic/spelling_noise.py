"""The same words as other keyboards, typesetters and word processors leave them."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["noisy"]

MARKS = ["\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0640"]
LETTERS = {"ك": "ک", "ي": "ی", "ى": "ي", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ئ": "ي"}
BIDI = ["\u200e", "\u200f", "\u202b", "\u2069"]


@st.composite
def noisy(draw: st.DrawFn, text: str) -> str:
    """The same words as other keyboards, typesetters and word processors leave them."""
    out = []
    for k, character in enumerate(text):
        out.append(LETTERS.get(character, character) if draw(st.booleans()) else character)
        if character.isalpha() and k + 1 < len(text) and text[k + 1].isalpha() and draw(st.integers(0, 5)) == 0:
            out.append(draw(st.sampled_from(MARKS + BIDI)))
    return "".join(out)
