"""The same article gives the same bytes, whatever the seed of hashes, the zone of time and the language of the machine."""

import os
import subprocess
import sys
from pathlib import Path

from caspian_relations import formats

ROOT = Path(__file__).parent.parent.parent

SCRIPT = """
import hashlib, json
import caspian_relations as cr
from caspian_relations import formats
from caspian_relations.model import InvalidText
from tests.corpus import passage
from tests.formats import hostile

given = passage("seed")
articles = [cr.parse(given.text, published=given.published, source="https://example.org/1"), hostile.article()]
for name in formats.writable():
    for article in articles[: 1 if formats.get(name).reads else 2]:
        try:
            content = formats.dumps(article, name)
        except InvalidText as refused:  # halves of a character side by side, which JSON cannot tell from the character
            content = str(refused)
        print(name, hashlib.sha256(content if isinstance(content, bytes) else content.encode()).hexdigest())
"""


def digests(seed: int, zone: str, language: str) -> list[str]:
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH")]))
    environment = os.environ | {"PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": language, "PYTHONPATH": path}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return run.stdout.splitlines()


def test_every_file_format_gives_the_same_bytes() -> None:
    """In two processes that differ in all that could matter."""
    first = digests(1, "UTC", "C.UTF-8")
    assert first == digests(2, "Asia/Tokyo", "C")
    assert {line.split()[0] for line in first} == set(formats.writable())
