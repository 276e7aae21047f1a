"""Letters: what writers mix up is made one, what readers do not see is dropped.

Arabic news spells one word in many ways: hamza seats come and go, ``ى`` stands for ``ي``, Persian keyboards put ``ک`` for
``ك``, marks, tatweel and bidi controls hide inside words. `fold` maps every such spelling to one form that is good
for matching and look-ups, and for nothing else: it is never shown and never measured in offsets.
"""

from __future__ import annotations

import unicodedata

__all__ = ["BIDI", "DIGITS", "MARKS", "fold", "strip_marks"]

MARKS = "".join(map(chr, [*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE), 0x0640]))
"""Vowel marks, Quranic marks and tatweel: they may stand inside a word and never change which word it is."""

BIDI = "".join(
    map(chr, [0x061C, 0x00AD, 0x200B, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF])
)
"""Direction controls and invisible joiners: dropped wherever they stand."""

DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
"""Arabic-Indic and Extended Arabic-Indic (Persian) digits, both in ascending order."""

_SAME_LETTER = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي",
    "ة": "ه", "ۀ": "ه", "ہ": "ه", "ە": "ه", "ھ": "ه", "ۃ": "ه", "ک": "ك", "ڪ": "ك", "گ": "ك", "ڤ": "ف", "پ": "ب",
    "چ": "ج", "ژ": "ز", "ۆ": "و", "ۇ": "و", "ۋ": "و",
}  # fmt: skip
_FOLD = {
    **{ord(mark): None for mark in MARKS + BIDI},
    **{ord(letter): same for letter, same in _SAME_LETTER.items()},
    **{ord(digit): str(i % 10) for i, digit in enumerate(DIGITS)},
    0x200C: " ",
}
_STRIP = {ord(mark): None for mark in MARKS + BIDI}
_PRESENTATION = ("\ufb50", "\ufefc")


def fold(text: str) -> str:
    """Return `text` in the form in which names and words are matched.

    Hamza seats, alef maqsura, ta marbuta, Persian and Uyghur letters become their plain neighbours, digits of all scripts
    become ASCII, marks, tatweel and bidi controls are dropped, presentation forms (U+FB50–U+FEFC) are undone, Latin
    is case-folded. Folding is idempotent. The length changes: offsets into the result mean nothing.

    >>> fold("أَذْربيجـــان") == fold("اذربيجان")
    True
    >>> fold("٢٠٢٤"), fold("COP")
    ('2024', 'cop')
    """
    if text and max(text) >= _PRESENTATION[0] and any(_PRESENTATION[0] <= c <= _PRESENTATION[1] for c in text):
        text = unicodedata.normalize("NFKC", text)
    return text.translate(_FOLD).casefold()


def strip_marks(text: str) -> str:
    """Return `text` without marks, tatweel and bidi controls, its letters as they were written.

    >>> strip_marks("مُؤتمــر")
    'مؤتمر'
    """
    return text.translate(_STRIP)
