"""Noise of real pages: spellings that no reader of Arabic would notice, and that change no word.

Each kind takes a text and a `Random` that chooses where it strikes. What a kind must not touch it leaves alone: tatweel stands only between
letters that join, marks only on letters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from random import Random

from caspian_relations.model import Span

__all__ = [
    "KINDS", "Noise", "direction_controls", "doubled_spaces", "everything", "lost_hamzas", "marks", "moved", "other_digits", "persian_letters", "tatweel",
]  # fmt: skip

Noise = Callable[[str, Random], str]

LETTER = r"[\u0621-\u063a\u0641-\u064a]"
# Letters that join to the letter after them: ب ت ث ج ح خ س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ي ئ.
JOINING = "\u0628\u062a\u062b\u062c\u062d\u062e\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u064a\u0626"
# A letter that stands alone between spaces or stops is an abbreviation («أ ف ب», «هـ»): it has no inside.
INSIDE = re.compile(rf"(?<={LETTER})(?={LETTER})")
# Vowels that make no other word of a name: a damma would make «عُمان» of «عمان», which may be Amman.
MARKS = "\u064e\u0650\u0652"
VOWELLED = re.compile("[\u064b-\u0652]")
# أ إ آ become ا; ي and ى become ی, ك becomes ک.
HAMZAS = str.maketrans("\u0623\u0625\u0622", "\u0627\u0627\u0627")
PERSIAN = str.maketrans({"\u064a": "\u06cc", "\u0643": "\u06a9", "\u0649": "\u06cc"})
_ADDED = re.compile("[\u0640\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Marks of direction behind a word are not a part of it.
_CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
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


def moved(spans: Sequence[Span], clean: str, noisy: str) -> list[Span]:
    """Return where `spans` of a clean text are in a noisy one, which has the same words.

    >>> moved([Span(4, 7)], "زار مصر", "زار  مـصر")
    [Span(start=5, end=9)]
    """
    if not spans:
        return []
    before, after = list(WORD.finditer(clean)), list(WORD.finditer(noisy))
    starts = [word.start() for word in before]

    def place(at: int) -> int:
        nearest = bisect_right(starts, at) - 1
        return _place(at, before[nearest], after[nearest])

    return [Span(place(span.start), len(noisy[: place(span.end)].rstrip(_CONTROLS))) for span in spans]


def _place(at: int, clean: re.Match[str], noisy: re.Match[str]) -> int:
    """Where in a noisy word the letter is that begins at an offset in the clean one, or where the word ends."""
    letters = [k for k in range(noisy.start(), noisy.end()) if not _ADDED.match(noisy.string[k])]
    nth = at - clean.start()
    return letters[nth] if nth < min(len(letters), len(clean[0])) else noisy.end()
