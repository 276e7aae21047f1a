"""Sounds: words are built with their vowels and then spelled without them.

A *vocalised word* is a string of Arabic consonants (hamza always as ``ء``) and Latin vowels: ``a i u`` short, ``A I U`` long,
``Y`` the final long a that is written ى, ``T`` the feminine ending ة, ``=`` the silent alef of the plural. News leaves short vowels
and doubling out; what remains of a vowel is the seat it gives to a hamza. `spell` does the leaving out.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["WEAK", "spell"]

WEAK = "وي"
"""The two weak consonants."""

_HAMZA = "ء"
_SHORT = "aiu"
_LONG = "AIUY"
_LETTER = {"A": "ا", "I": "ي", "U": "و", "Y": "ى", "T": "ة", "=": "ا"}
_SEAT = {"i": "ئ", "u": "ؤ", "a": "أ", "": "أ"}

_CONTRACTIONS = (
    # Two hamzas in one syllable become one and a long vowel: ءaءمana is آمن, ءuءتiya is أوتي, iءمAن is إيمان.
    (re.compile(r"ءaء(?![aiuAIU])"), "ءA"),
    (re.compile(r"ءuء(?![aiuAIU])"), "ءU"),
    (re.compile(r"ءiء(?![aiuAIU])"), "ءI"),
    # A weak consonant that closes a syllable after its own vowel is that vowel made long: muوقiف is موقف, miوعAد ميعاد.
    (re.compile(r"u([وي])(?=[^aiuAIUY])(?!\1)"), "U"),
    (re.compile(r"i([وي])(?=[^aiuAIUY])(?!\1)"), "I"),
)  # fmt: skip


@cache
def spell(word: str) -> str:
    """Return the vocalised `word` as news prints it: without short vowels, hamza on its seat.

    >>> spell("يuءaككiدu"), spell("ءuءaككiدu"), spell("تaسAءaلa"), spell("بuدiءa")
    ('يؤكد', 'أؤكد', 'تساءل', 'بدئ')
    """
    word = word.replace("ءء", "ء")
    for pattern, replacement in _CONTRACTIONS:
        word = pattern.sub(replacement, word)
    written: list[str] = []
    for at, sound in enumerate(word):
        if sound == _HAMZA:
            written.append(_hamza(word, at))
        elif sound == "A" and at and word[at - 1] == _HAMZA and _alef_madda(word, at - 1):
            written.append("آ")
        elif sound in _SHORT:
            if at == 0:
                written.append("ا")
        elif not (at and sound == word[at - 1] and sound not in _LONG):
            written.append(_LETTER.get(sound, sound))
    return "".join(written)


def _alef_madda(word: str, at: int) -> bool:
    """Whether the hamza at `at` and the long a after it are one letter: آخر, مرآة; not قراءات, لقاءات."""
    before = word[at - 1] if at else ""
    return before == "" or before == "a" or before not in _SHORT + _LONG


def _hamza(word: str, at: int) -> str:
    before = word[at - 1] if at else ""
    after = word[at + 1] if at + 1 < len(word) else ""
    if after == "A" and _alef_madda(word, at):
        return ""
    if at == 0:
        return "إ" if after in ("i", "I") else "أ"
    rest = word[at + 1 :].rstrip(_SHORT)
    if not rest or (rest == "A" and before not in _SHORT + "I"):
        return "ء" if before not in _SHORT else _SEAT[before]
    return _medial(before, after)


def _medial(before: str, after: str) -> str:
    """The seat of a hamza inside a word: the stronger of the vowels around it, i before u before a."""
    if before in ("i", "I") or after in ("i", "I"):
        return "ئ"
    if before == "A" or before == "U":
        return "ؤ" if after in ("u", "U") else "ء"
    if before == "u" or after in ("u", "U"):
        return "ؤ"
    return "أ"
