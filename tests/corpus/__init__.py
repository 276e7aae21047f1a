"""Passages in many agencies' styles with the facts that a reader should take from them (`README.md` says how they were annotated)."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"


class Passage(NamedTuple):
    """One passage: its text, the day of its publication (None where the page had none) and its gold facts."""

    id: str
    text: str
    published: date | None
    gold: dict[str, Any]


def passage(name: str, folder: str = ".") -> Passage:
    """The passage of that id: `"001"`, or `"seed"` for the founding article; of another set where `folder` is given."""
    gold = json.loads((HERE / folder / f"{name}.json").read_text(encoding="utf-8"))
    text_file = HERE / folder / gold["text_file"]
    if not text_file.exists():
        text_file = SEEDS / gold["text_file"]
    # Not `read_text`: a carriage return of the page is a character of the text, and offsets count it.
    text = text_file.read_bytes().decode("utf-8")
    published = date.fromisoformat(gold["published"]) if gold["published"] else None
    return Passage(name, text, published, gold)


def names(folder: str = ".") -> list[str]:
    """The ids of all passages of a set, in order."""
    return sorted(path.stem for path in (HERE / folder).glob("*.json"))


def passages(folder: str = ".") -> list[Passage]:
    """All passages of a set, in the order of their ids."""
    return [passage(name, folder) for name in names(folder)]
