"""Sentences that each try one construction, and whole reports, with gold facts: whoever wrote them had never seen the reader (`README.md`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tests.corpus import Passage
from tests.corpus.scoring import FIELDS

HERE = Path(__file__).parent
TOLD = ("events", "figures", "relations", "statements")
"""What the gold of an item tells; nothing is said of its states, places and dates."""
_OF_AN_EVENT = ("name", "ordinal", "when", "place", "host")


def items(name: str) -> Iterator[Passage]:
    """The items of a file («sentences/journeys»), as passages whose gold is as complete as that of any other."""
    for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        item: dict[str, Any] = json.loads(line)
        gold: dict[str, Any] = {field: [] for field in FIELDS if "." not in field}
        for kind, key in (("persons", "names"), ("organizations", "bodies")):
            gold[kind] = [{"name": latin, "surfaces": words} for latin, words in item.get(key, {}).items()]
        gold |= {field: item[field] for field in TOLD}
        for event in gold["events"]:
            for key in _OF_AN_EVENT:
                event.setdefault(key, None)
        for figure in gold["figures"]:
            figure.setdefault("period", None)
        yield Passage(item["id"], item["text"], date.fromisoformat(item["published"]), gold)
