"""How reading grows: with the length of a text, with the number of documents, with workers; time and memory, as a table in Markdown.

    python benchmarks/corpus.py [--longest 10] [--documents 10000] [--characters 400]

Each line is measured in a process of its own, so that its peak of memory is its own: the larger of the process that runs and its largest worker. A text
that grows is cut from the varied corpus; documents are paragraphs of it. Rates leave out the start of the workers, which has a column of its own.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import caspian_relations as cr
from caspian_relations import corpus
from varied import articles

PUBLISHED = "2024-08-09"


def documents(count: int, characters: int) -> Iterator[corpus.Document]:
    """So many documents of about so many characters, the same in every run."""
    number = 0
    for text in articles():
        for start in range(0, len(text), characters):
            if number == count:
                return
            number += 1
            yield corpus.Document(str(number), text[start : start + characters])


def one_text(size: int) -> dict[str, float]:
    """Read one text of so many bytes, warm."""
    pieces: list[str] = []
    length = 0
    for text in articles():
        pieces.append(text)
        length += len(text.encode())
        if length >= size:
            break
    whole = "\n".join(pieces).encode()[:size].decode(errors="ignore")
    for text in islice(articles(), 60):
        cr.parse(text, published=PUBLISHED)
    began = time.perf_counter()
    article = cr.parse(whole, published=PUBLISHED)
    seconds = time.perf_counter() - began
    return {"bytes": len(whole.encode()), "seconds": seconds, "facts": len(article.facts())}


def many(count: int, workers: int, characters: int) -> dict[str, float]:
    """Read so many documents into a folder."""
    first: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        summary = corpus.run(
            documents(count, characters), Path(folder) / "out", workers=workers, on_progress=lambda now: None if first else first.append(now.seconds)
        )  # fmt: skip
        seconds = time.perf_counter() - began
    return {"bytes": summary.bytes, "seconds": seconds - first[0], "start": first[0]}


def measured(*call: str) -> dict[str, float]:
    """The result of one measurement in a fresh process, with its peak of memory in MB."""
    done = subprocess.run([sys.executable, __file__, "--measure", *call], check=True, stdout=subprocess.PIPE, text=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def measure(kind: str, *values: int) -> None:
    result = one_text(*values) if kind == "text" else many(*values)
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({**result, "peak": peak / 1024}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--longest", type=float, default=10, help="megabytes of the longest text")
    parser.add_argument("--documents", type=int, default=10_000, help="documents of the largest corpus")
    parser.add_argument("--characters", type=int, default=400, help="characters of a document")
    parser.add_argument("--measure", nargs="+", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        measure(args.measure[0], *map(int, args.measure[1:]))
        return
    print(f"Python {platform.python_version()}, {platform.machine()}, caspian_relations {cr.__version__}\n")
    print("One text that grows\n")
    print("| bytes | seconds | MB/s | facts | peak MB |\n| ---: | ---: | ---: | ---: | ---: |")
    size = 1000
    while size <= args.longest * 1e6:
        got = measured("text", str(size))
        rate = got["bytes"] / got["seconds"] / 1e6
        print(
            f"| {got['bytes']:,.0f} | {got['seconds']:.4f} | {rate:.2f} | {got['facts']:,.0f} | {got['peak']:.0f} |",
            flush=True,
        )
        size *= 10
    print(f"\nDocuments of {args.characters} characters, into JSON lines\n")
    print(
        "| documents | workers | seconds | documents/s | MB/s | start, s | peak MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    )
    count = 1
    while count <= args.documents:
        for workers in (1, 2):
            got = measured("many", str(count), str(workers), str(args.characters))
            seconds = got["seconds"]
            rates = f"{(count - 1) / seconds:,.0f} | {got['bytes'] / seconds / 1e6:.2f}" if count > 1 else "– | –"
            print(
                f"| {count:,} | {workers} | {seconds:.2f} | {rates} | {got['start']:.1f} | {got['peak']:.0f} |",
                flush=True,
            )
        count *= 10


if __name__ == "__main__":
    main()
