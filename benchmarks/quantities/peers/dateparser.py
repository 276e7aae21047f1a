"""dateparser: `search_dates`, told the language and the day of publication."""

import json
import sys
from datetime import datetime

from clock import seconds

sys.path.pop(0)

from dateparser.search import search_dates


def read(text: dict) -> dict:
    settings = {"RELATIVE_BASE": datetime.fromisoformat(text["published"])} if text["published"] else {}
    found = search_dates(text["text"], languages=["ar"], settings=settings) or []
    return {"dates": [day.date().isoformat() for _, day in found]}


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
print(json.dumps({"seconds": seconds(read, texts), "found": found}))
