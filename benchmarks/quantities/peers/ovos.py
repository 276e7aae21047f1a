"""ovos-number-parser: numbers of a running text, by the digits that `numbers_to_digits` puts in their place."""

import json
import re
import sys

from clock import seconds

sys.path.pop(0)

from ovos_number_parser import numbers_to_digits

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def read(text: dict) -> dict:
    return {"numbers": NUMBER.findall(numbers_to_digits(text["text"], lang="ar"))}


texts = json.load(sys.stdin)
found = [read(text) for text in texts]
print(json.dumps({"seconds": seconds(read, texts), "found": found}))
