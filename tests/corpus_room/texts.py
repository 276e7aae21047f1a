"""Short texts without end, the same for the same seed, and functions that read badly on purpose."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from datetime import date
from random import Random

import caspian_relations as cr
from caspian_relations.corpus import Document

_WHO = (
    "الرئيس التركي",
    "الرئيس الفرنسي",
    "وزير الخارجية المصري",
    "رئيس الوزراء الهندي",
    "الرئيس البرازيلي",
    "ملك الأردن",
)
_WITH = ("نظيره الإيطالي", "نظيره الياباني", "الرئيس الكيني", "وزير الخارجية الألماني", "أمير قطر")
_WHERE = ("أنقرة", "روما", "القاهرة", "طوكيو", "برلين", "نيروبي", "الدوحة")


def text(rng: Random) -> str:
    """A short piece of news."""
    meeting = (
        f"التقى {rng.choice(_WHO)} {rng.choice(_WITH)} في {rng.choice(_WHERE)} يوم {rng.randint(1, 28)} أغسطس 2024"
    )
    return f"{meeting}، خبر رقم {rng.randint(1, 10**6)}."


def brief(count: int, seed: int = 1) -> Iterator[Document]:
    """So many documents of a few words, where it is their number that counts."""
    rng = Random(seed)
    for number in range(count):
        yield Document(f"doc/{number}", f"زار {rng.choice(_WHO)} {rng.choice(_WHERE)}.", date(2024, 8, 9 + number % 20))


def documents(count: int, seed: int = 1) -> Iterator[Document]:
    """So many documents with ids of their own."""
    rng = Random(seed)
    for number in range(count):
        yield Document(f"doc/{number}", text(rng), date(2024, 8, 9 + number % 20), f"https://example.org/{number}")


def poisoned(text: str, *, published: date | None = None, source: str | None = None) -> cr.Article:
    """Read as `parse` does, unless the text says otherwise: end the process, never come back, raise what can be sent or cannot."""
    if text.startswith("CRASH"):
        os.kill(os.getpid(), signal.SIGKILL)
    if text.startswith("ONCE"):
        path = text.split()[1]
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            pass
        else:
            os.kill(os.getpid(), signal.SIGKILL)
    if text.startswith("HANG"):
        time.sleep(3600)
    if text.startswith("RAISE"):
        raise RuntimeError("no news")
    if text.startswith("ODD"):

        class Odd(Exception):  # noqa: N818 (it has no name that another process could find)
            pass

        raise Odd("nowhere to be found")
    return cr.parse(text, published=published, source=source)


def unread(text: str, *, published: date | None = None, source: str | None = None) -> cr.Article:
    """An article of which nothing was read."""
    return cr.Article(text, published, source)
