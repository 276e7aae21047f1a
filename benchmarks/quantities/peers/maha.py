"""Maha: `parse_dimension` for numerals, ordinals, durations and times, which is what it offers."""

import json
import sys

from clock import seconds

sys.path.pop(0)

from maha.parsers.functions import parse_dimension


def read(text: dict) -> dict:
    out: dict = {"numbers": [], "dates": [], "quantities": []}
    for found in parse_dimension(text["text"], numeral=True, duration=True, time=True):
        value, kind = found.value, str(found.dimension_type).rsplit(".", 1)[-1].lower()
        if "numeral" in kind:
            out["numbers"].append(value)
        elif "duration" in kind:
            out["quantities"] += [part.value for part in getattr(value, "values", [])]
        elif "time" in kind:
            parts = {k: v for k, v in vars(value).items() if k in ("year", "month", "day") and v}
            if "year" in parts:
                out["dates"].append("-".join(f"{parts[k]:02d}" for k in ("year", "month", "day") if k in parts))
    return out


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
print(json.dumps({"seconds": seconds(read, texts), "found": found}))
