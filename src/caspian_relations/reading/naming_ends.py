"""Words that end a name: «قائلا», «مؤكدا»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Judged
from caspian_relations.reading.cues import cues

__all__ = ["ENDS_NAME"]

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
