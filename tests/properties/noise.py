"""Noise of real pages: spellings that no reader of Arabic would notice, and that change no word.

Each kind takes a text and a `Random` that chooses where it strikes. What a kind must not touch it leaves alone: tatweel stands only between
letters that join, marks only on letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Noise = Callable[[str, Random], str]

LETTER = r"[\u0621-\u063a\u0641-\u064a]"
# Letters that join to the letter after them.
JOINING = "بتثجحخسشصضطظعغفقكلمنهيئ"
# A letter that stands alone between spaces or stops is an abbreviation («أ ف ب», «هـ»): it has no inside.
INSIDE = re.compile(rf"(?<={LETTER})(?={LETTER})")
# Vowels that make no other word of a name: a damma would make «عُمان» of «عمان», which may be Amman.
MARKS = "\u064e\u0650\u0652"
VOWELLED = re.compile("[\u064b-\u0652]")
HAMZAS = str.maketrans("أإآ", "ااا")
PERSIAN = str.maketrans({"ي": "\u06cc", "ك": "\u06a9", "ى": "\u06cc"})
SCRIPTS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
WORD = re.compile(r"\S+")
# How many of the words that could be hit are hit.
SHARE = 0.4


def _some_words(text: str, rng: Random, change: Callable[[str], str]) -> str:
    return WORD.sub(lambda m: change(m[0]) if rng.random() < SHARE else m[0], text)


def lost_hamzas(text: str, rng: Random) -> str:
    """«أذربيجان» is written «اذربيجان»."""
    return _some_words(text, rng, lambda word: word.translate(HAMZAS))


def tatweel(text: str, rng: Random) -> str:
    """«مؤتمر» is stretched to «مؤتمـر»."""

    def stretch(word: str) -> str:
        places = [m.start() for m in INSIDE.finditer(word) if word[m.start() - 1] in JOINING]
        if not places:
            return word
        at = rng.choice(places)
        return word[:at] + "\u0640" * rng.randint(1, 3) + word[at:]

    return _some_words(text, rng, stretch)


def marks(text: str, rng: Random) -> str:
    """«وقع» carries vowels: «وَقَعَ». A word that has vowels already says with them which word it is."""

    def vowel(word: str) -> str:
        if VOWELLED.search(word):
            return word
        places = [m.start() for m in INSIDE.finditer(word)]
        for at in sorted(rng.sample(places, min(len(places), 2)), reverse=True):
            word = word[:at] + rng.choice(MARKS) + word[at:]
        return word

    return _some_words(text, rng, vowel)


def persian_letters(text: str, rng: Random) -> str:
    """A Persian keyboard writes ی and ک for ي and ك."""
    return _some_words(text, rng, lambda word: word.translate(PERSIAN))


def doubled_spaces(text: str, rng: Random) -> str:
    """Spaces are doubled, or are no-break spaces."""
    return re.sub(" ", lambda _: rng.choice((" ", "  ", "   ", "\u00a0")), text)


def other_digits(text: str, rng: Random) -> str:
    """All digits come in one other script."""
    script = rng.choice(SCRIPTS)
    return text.translate({ord(digit): script[i] for digits in SCRIPTS for i, digit in enumerate(digits)})


def direction_controls(text: str, rng: Random) -> str:
    """Words are wrapped in marks of direction, as word processors do."""
    return _some_words(
        text,
        rng,
        lambda word: rng.choice(("\u200f", "\u202b", "\u2067")) + word + rng.choice(("\u200f", "\u202c", "\u2069")),
    )


def everything(text: str, rng: Random) -> str:
    """All of it at once."""
    for noise in (lost_hamzas, persian_letters, marks, tatweel, doubled_spaces, other_digits, direction_controls):
        text = noise(text, rng)
    return text


KINDS: tuple[Noise, ...] = (
    lost_hamzas,
    tatweel,
    marks,
    persian_letters,
    doubled_spaces,
    other_digits,
    direction_controls,
    everything,
)
