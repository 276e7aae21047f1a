"""A large text from the passages of `tests/corpus`: their names and numbers are varied, so that a memory of words helps as much as in real news."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩"
# Letters that take each other's place in a name without making it unpronounceable.
LETTERS = ("بتثنيف", "جحخ", "دذرز", "سشصض", "طظعغ", "كلمه")
SHARE_OF_NEW_NAMES = 0.3


def passages() -> list[tuple[str, list[str]]]:
    """Each passage with the names of its people and of the bodies that it names."""
    out = []
    for path in sorted(CORPUS.glob("0*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (CORPUS / gold["text_file"]).read_text(encoding="utf-8")
        out.append((text, [s for person in gold["persons"] for s in person["surfaces"]]))
    return out


def vary_number(match: re.Match[str], rng: Random) -> str:
    """Other digits of the same script; a year stays a year, and a small number stays one that a day or a month may have."""
    word = match[0]
    if len(word) <= 2 or (len(word) == 4 and word[0] in "12١٢"):
        return word
    base = 0 if word[-1] in DIGITS[:10] else 10
    return word[:-1] + DIGITS[base + rng.randrange(10)]


def vary_name(name: str, rng: Random) -> str:
    """Another name of the same shape."""
    letters = list(name)
    for _ in range(2):
        at = rng.randrange(len(letters))
        row = next((row for row in LETTERS if letters[at] in row), "")
        if row:
            letters[at] = rng.choice(row)
    return "".join(letters)


def articles(seed: int = 1) -> Iterator[str]:
    """Passages without end, each another one's variation; the same seed gives the same texts."""
    rng = Random(seed)
    originals = passages()
    while True:
        for text, names in originals:
            for name in names:
                if rng.random() < SHARE_OF_NEW_NAMES:
                    text = text.replace(name, vary_name(name, rng))
            yield re.sub(r"\d+", lambda m: vary_number(m, rng), text)


def corpus(size: int, seed: int = 1) -> list[str]:
    """Articles of together at least `size` bytes of UTF-8."""
    out, total = [], 0
    for text in articles(seed):
        out.append(text)
        total += len(text.encode())
        if total >= size:
            return out
    raise AssertionError("articles() does not end")
