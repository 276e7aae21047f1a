"""Roots and verb forms: the vocalised stems of a verb, weak and doubled roots included.

A verb is a root and a form (I–X, QI and QII for four letters). `Stem` holds the two shapes that conjugation needs: ``open``, before an
ending that begins with a vowel, and ``shut``, before a consonant or nothing: قال and قلت, استمر and استمررت.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from caspian_relations.arabic.morphology.sounds import WEAK

__all__ = ["Root", "Stem", "VerbStems", "masdar_stem", "verb_stems"]


class Stem(NamedTuple):
    """A vocalised stem before vowels (``open``) and before consonants or nothing (``shut``)."""

    open: str
    shut: str


class Root(NamedTuple):
    """A verb as its entry gives it: radicals, form, the vowels of Form I, and what is irregular."""

    letters: str
    form: str
    past: str = "a"
    present: str = "u"
    strong: bool = False
    """A middle و or ي that stays a consonant: ازدوج."""
    elided: bool = False
    """A middle hamza that is lost where it would close upon the first radical: يرى, not يرأى."""

    @property
    def weak_first(self) -> bool:
        """Whether the first radical is و, which Form I loses in the present: يصل."""
        return self.letters[0] == "و"

    @property
    def hollow(self) -> bool:
        """Whether the middle radical melts into its vowel: قال, استضاف."""
        return (
            len(self.letters) == 3
            and self.letters[1] in WEAK
            and not self.defective
            and not self.strong
            and self.form in _HOLLOW_FORMS
        )

    @property
    def defective(self) -> bool:
        """Whether the last radical is weak: دعا, التقى."""
        return self.letters[-1] in WEAK

    @property
    def doubled(self) -> bool:
        """Whether the last two radicals merge before a vowel: مر, استمر."""
        return len(self.letters) == 3 and self.letters[1] == self.letters[2] not in WEAK and self.form in _DOUBLED_FORMS


class VerbStems(NamedTuple):
    """Every stem of a verb; presents begin after their person's consonant, with its vowel."""

    past: Stem
    past_passive: Stem
    present: Stem
    present_passive: Stem
    active: str
    passive: str


_HOLLOW_FORMS = ("I", "IV", "VII", "VIII", "X")
_DOUBLED_FORMS = ("I", "III", "IV", "VII", "VIII", "X")

# Digits stand for radicals, v and w for the vowels of Form I in past and present.
_PATTERNS = {
    #        past active   past passive  present active  present passive  participles
    "I":    ("1a2v3",      "1u2i3",      "a12w3",        "u12a3",        "1A2i3",       "ma12U3"),
    "II":   ("1a22a3",     "1u22i3",     "u1a22i3",      "u1a22a3",      "mu1a22i3",    "mu1a22a3"),
    "III":  ("1A2a3",      "1U2i3",      "u1A2i3",       "u1A2a3",       "mu1A2i3",     "mu1A2a3"),
    "IV":   ("ءa12a3",     "ءu12i3",     "u12i3",        "u12a3",        "mu12i3",      "mu12a3"),
    "V":    ("تa1a22a3",   "تu1u22i3",   "aتa1a22a3",    "uتa1a22a3",    "muتa1a22i3",  "muتa1a22a3"),
    "VI":   ("تa1A2a3",    "تu1U2i3",    "aتa1A2a3",     "uتa1A2a3",     "muتa1A2i3",   "muتa1A2a3"),
    "VII":  ("iن1a2a3",    "uن1u2i3",    "aن1a2i3",      "uن1a2a3",      "muن1a2i3",    "muن1a2a3"),
    "VIII": ("i1تa2a3",    "u1تu2i3",    "a1تa2i3",      "u1تa2a3",      "mu1تa2i3",    "mu1تa2a3"),
    "IX":   ("i12a33",     "u12u33",     "a12a33",       "u12a33",       "mu12a33",     "mu12a33"),
    "X":    ("iستa12a3",   "uستu12i3",   "aستa12i3",     "uستa12a3",     "muستa12i3",   "muستa12a3"),
    "QI":   ("1a23a4",     "1u23i4",     "u1a23i4",      "u1a23a4",      "mu1a23i4",    "mu1a23a4"),
    "QII":  ("تa1a23a4",   "تu1u23i4",   "aتa1a23a4",    "uتa1a23a4",    "muتa1a23i4",  "muتa1a23a4"),
    "QIV":  ("i12a3a44",   "u12u3i44",   "a12a3i44",     "u12a3a44",     "mu12a3i44",   "mu12a3a44"),
}  # fmt: skip

_MASDARS = {
    "II": "تa12I3", "III": "mu1A2a3aT", "IV": "ءi12A3", "V": "تa1a22u3", "VI": "تa1A2u3", "VII": "iن1i2A3", "VIII": "i1تi2A3",
    "IX": "i12i3A3", "X": "iستi12A3", "QI": "1a23a4aT", "QII": "تa1a23u4", "QIV": "i12i34A4",
}  # fmt: skip


def _fill(pattern: str, root: Root) -> str:
    """The pattern with the radicals in it; ``m`` is the م of participles."""
    letters = root.letters
    if root.defective and root.form != "I":
        letters = letters[:-1] + "ي"
    word = pattern.replace("m", "م").replace("v", root.past).replace("w", root.present)
    for at, letter in enumerate(letters, 1):
        word = word.replace(str(at), letter)
    if root.form == "VIII":
        return _assimilate(word, root.letters[0])
    if root.elided:
        return word.replace(root.letters[:2], root.letters[0])
    return word


def _assimilate(word: str, first: str) -> str:
    """The ت of Form VIII after the first radical: اتصل, ازداد, اصطدم, ادعى."""
    if first in WEAK:
        return word.replace(first + "ت", "تت", 1)
    if first in "دذز":
        return word.replace(first + "ت", ("دد" if first in "دذ" else "زد"), 1)
    if first in "صضطظ":
        return word.replace(first + "ت", first + "ط", 1)
    return word


def verb_stems(root: Root) -> VerbStems:
    """Return every stem of the verb `root`.

    >>> verb_stems(Root("قول", "I")).past
    Stem(open='قAل', shut='قuل')
    """
    words = [_fill(pattern, root) for pattern in _PATTERNS[root.form]]
    if root.form == "I" and root.weak_first and root.present != "u" and not root.doubled:
        words[2] = words[2].replace("aو", "a", 1)
    past, past_passive, present, present_passive = (_stem(word, root) for word in words[:4])
    return VerbStems(
        past, past_passive, present, present_passive, _participle(words[4], root), _participle(words[5], root)
    )


def _stem(word: str, root: Root) -> Stem:
    if root.hollow:
        return _hollow(word, root)
    if root.doubled:
        return Stem(_merged(word, root.letters[2]), word)
    return Stem(word, word)


def _hollow(word: str, root: Root) -> Stem:
    """A middle weak consonant melts into its vowel: قaوaل is قAل and, shut, قuل."""
    last = root.letters[2]
    match = re.fullmatch(rf"(.*?)([au]?)[وي]([aiu])({last})", word)
    assert match is not None, word
    head, before, vowel, _ = match.groups()
    if before == "a" or (before == "" and vowel == "a"):
        open_, short = "A", (root.present if root.form == "I" and before else "a")
    elif before == "u" and vowel == "i":
        open_, short = "I", "i"
    else:
        open_, short = vowel.upper(), vowel
    return Stem(head + open_ + last, head + short + last)


def _merged(word: str, last: str) -> str:
    """A doubled last radical before a vowel: مaرaر is مaرر, aمرuر is aمuرر, muستaمرiر is muستaمiرر."""
    match = re.fullmatch(rf"(.*?){last}([aiu]){last}", word)
    assert match is not None, word
    head, vowel = match.groups()
    if head[-1] in "aiu":
        return str(head + last + last)
    if head[-1] in "AU":
        return str(head + last + last)
    return str(head + vowel + last + last)


def _participle(word: str, root: Root) -> str:
    if root.hollow:
        if root.form == "I":
            return _hollow_participle(word, root)
        return _hollow(word, root).open
    if root.doubled and not word.startswith("مa"):
        return _merged(word, root.letters[2])
    return word


def _hollow_participle(word: str, root: Root) -> str:
    """قائل and مقول, بائع and مبيع."""
    middle = root.letters[1]
    if word.startswith("مa"):
        return f"مa{root.letters[0]}{'U' if middle == 'و' else 'I'}{root.letters[2]}"
    return word.replace(f"A{middle}i", "Aءi")


def masdar_stem(root: Root) -> str | None:
    """Return the regular verbal noun of `root`, vocalised, or None for Form I, which has no regular one.

    >>> masdar_stem(Root("شور", "IV")), masdar_stem(Root("وصي", "II"))
    ('ءiشAرaT', 'تaوصiيaT')
    """
    pattern = _MASDARS.get(root.form)
    if pattern is None:
        return None
    if root.form == "II" and (root.defective or root.letters[2] == "ء"):
        return _fill("تa12i3aT", root)
    word = _fill(pattern, root)
    if root.hollow:
        return _hollow_masdar(word, root)
    if root.defective:
        return _defective_masdar(word)
    return word


def _hollow_masdar(word: str, root: Root) -> str:
    middle, last = root.letters[1], root.letters[2]
    if root.form in ("IV", "X"):
        return re.sub(rf"{middle}A{last}$", f"A{last}aT", word)
    return re.sub(rf"{middle}A{last}$", f"يA{last}", word)


def _defective_masdar(word: str) -> str:
    if word.endswith("Aي"):
        return word[:-1] + "ء"
    if word.endswith("aيaT"):
        return word[:-4] + "AT"
    return word.replace("uي", "I") if word.endswith("uي") else word
