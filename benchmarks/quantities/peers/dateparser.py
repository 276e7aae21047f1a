"""dateparser: `search_dates`, told the language and the day of publication."""

import json
import statistics
import sys
import time
from datetime import datetime

sys.path.pop(0)

from dateparser.search import search_dates


def read(text: dict) -> dict:
    settings = {"RELATIVE_BASE": datetime.fromisoformat(text["published"])} if text["published"] else {}
    found = search_dates(text["text"], languages=["ar"], settings=settings) or []
    return {"dates": [day.date().isoformat() for _, day in found]}


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
rounds = []
for _ in range(7):
    start = time.perf_counter()
    for text in texts:
        read(text)
    rounds.append(time.perf_counter() - start)
print(json.dumps({"seconds": statistics.median(rounds), "found": found}))
