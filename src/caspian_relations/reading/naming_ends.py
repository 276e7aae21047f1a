"""Where a name ends: at «قائلا», «مؤكدا», behind the whole name of somebody known."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Judged
from caspian_relations.reading.cues import cues
from caspian_relations.reading.sheet import Sheet

__all__ = ["ENDS_NAME", "is_whole"]

ENDS_NAME = Judged(
    lambda form: (
        form.text in cues().statements["saying"]
        or any(
            reading.category == "participle"
            and "speech" in reading.features
            and reading.features.get("case") == "accusative"
            for reading in form.readings
        )
    )
)
"""«قائلا», «مؤكدا» end a name."""


def is_whole(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the tokens are the whole name of somebody known, and more than one word."""
    hit = sheet.hits.get(start)
    return hit is not None and hit.end == end > start + 1 and "person" in hit.kinds
