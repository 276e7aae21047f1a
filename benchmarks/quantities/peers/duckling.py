"""Duckling through pyduckling: all dimensions, Arabic, the day of publication as the reference time."""

import json
import sys
from datetime import UTC, datetime

from clock import seconds

sys.path.pop(0)

from duckling import (
    Context,
    default_locale_lang,
    load_time_zones,
    parse,
    parse_dimensions,
    parse_lang,
    parse_locale,
    parse_ref_time,
)

ZONES = load_time_zones("/usr/share/zoneinfo")
LOCALE = parse_locale("AR", default_locale_lang(parse_lang("AR")))
DIMENSIONS = parse_dimensions(
    ["amount-of-money", "numeral", "distance", "duration", "time", "quantity", "volume", "temperature"]
)
CODES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}


def read(text: dict) -> dict:
    day = datetime.fromisoformat(text["published"] or "2024-06-01").replace(tzinfo=UTC)
    context = Context(parse_ref_time(ZONES, "UTC", int(day.timestamp())), LOCALE)
    out: dict = {"numbers": [], "money": [], "percentages": [], "quantities": [], "dates": []}
    for entity in parse(text["text"], context, DIMENSIONS, False):
        value, kind = entity["value"], entity["dim"]
        ends = [value[k] for k in ("from", "to") if k in value] or [value]
        for end in ends:
            number = end.get("value")
            if kind == "time":
                out["dates"].append(str(number)[:10])
            elif kind == "amount-of-money":
                out["money"].append([number, CODES.get(end.get("unit"), end.get("unit"))])
            else:
                out["numbers" if kind == "numeral" else "quantities"].append(number)
    return out


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
print(json.dumps({"seconds": seconds(read, texts), "found": found}))
