"""ovos-number-parser: numbers of a running text, by the digits that `numbers_to_digits` puts in their place."""

import json
import re
import statistics
import sys
import time

sys.path.pop(0)

from ovos_number_parser import numbers_to_digits

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def read(text: dict) -> dict:
    return {"numbers": NUMBER.findall(numbers_to_digits(text["text"], lang="ar"))}


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
rounds = []
for _ in range(7):
    start = time.perf_counter()
    for text in texts:
        read(text)
    rounds.append(time.perf_counter() - start)
print(json.dumps({"seconds": statistics.median(rounds), "found": found}))
