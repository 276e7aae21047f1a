"""This library, asked for everything it reads; the clock runs over all its readers."""

import json
import sys
from datetime import date

from clock import seconds

sys.path.pop(0)

from caspian_relations import arabic


def read(text: dict) -> dict:
    words, published = text["text"], text["published"]
    money = [f.value for f in arabic.money(words)]
    percentages = [f.value for f in arabic.percentages(words)]
    measures = [f.value for f in arabic.measures(words)]
    dates = [f.value.edtf for f in arabic.dates(words, date.fromisoformat(published) if published else None)]
    return {
        "money": [[str(n), m.currency] for m in money for n in (m.amount, m.to) if n is not None],
        "percentages": [str(n) for p in percentages for n in (p.value, p.to) if n is not None],
        "quantities": [str(n) for m in measures for n in (m.value, m.to) if n is not None],
        "dates": [d for d in dates if d and len(d) <= 10 and "X" not in d and d[:4].isdigit()],
    }


def everything(text: dict) -> None:
    """All seven readers."""
    read(text)
    arabic.numbers(text["text"])
    arabic.ordinals(text["text"])
    arabic.durations(text["text"])


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
print(json.dumps({"seconds": seconds(everything, texts), "found": found}))
