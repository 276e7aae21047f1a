"""What each format costs beside reading the article: writing it, and reading it back where the format can carry the whole.

    python benchmarks/formats.py [--rounds 9] [FILE …]

Every format takes its turn in every round, for a quarter of a second at least, so that what is quick is measured warm; a turn counts with the median of its
runs. The medians of all rounds are printed, and how much of the time of reading the same articles they are. JSON is measured without orjson too, which is
an extra. Without files the passages of ``tests/corpus`` are taken, all of them together.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations.formats import json
from caspian_relations.model import Article, MissingExtra

PLAIN = "json, no orjson"
PASSAGES = Path(__file__).parent.parent / "tests" / "corpus"


TURN = 0.25
"""Seconds for which a job is run again and again in each of its turns."""


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes: the median of the runs of one turn."""
    runs: list[float] = []
    while sum(runs) < TURN:
        start = time.perf_counter()
        work()
        runs.append(time.perf_counter() - start)
    return statistics.median(runs)


def without_orjson(work: Callable[[], object]) -> Callable[[], object]:
    """`work` as it is where orjson is not installed."""

    def run() -> None:
        installed, json.orjson = json.orjson, None
        try:
            work()
        finally:
            json.orjson = installed

    return run


def jobs(texts: list[str], articles: list[Article]) -> dict[tuple[str, str], Callable[[], object]]:
    """(format, what is done) -> the work, over all articles."""
    found: dict[tuple[str, str], Callable[[], object]] = {("", "read"): lambda: [cr.parse(text) for text in texts]}
    for name, format in formats.FORMATS.items():
        try:
            written = [formats.dumps(article, name) for article in articles]
        except MissingExtra as missing:
            print(missing)
            continue
        found[name, "dump"] = lambda name=name: [formats.dumps(article, name) for article in articles]  # type: ignore[misc]
        if format.reads:
            found[name, "load"] = lambda name=name, written=written: [formats.loads(data, name) for data in written]  # type: ignore[misc]
    for what in ("dump", "load"):
        found[PLAIN, what] = without_orjson(found["json", what])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    paths = args.files or sorted(PASSAGES.glob("[0-9]*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    articles = [cr.parse(text) for text in texts]
    work = jobs(texts, articles)
    times: dict[tuple[str, str], list[float]] = {job: [] for job in work}
    for _ in range(args.rounds):
        for job, run in work.items():
            times[job].append(seconds(run))
    median = {job: statistics.median(values) for job, values in times.items()}
    reading = median["", "read"]
    print(f"Python {platform.python_version()}, {len(texts)} articles, median of {args.rounds} rounds")
    print(f"\n{'reading':16} {reading / len(texts) * 1000:9.3f} ms an article\n")
    print(f"{'format':16} {'dump, ms':>10} {'of reading':>11} {'load, ms':>10} {'of reading':>11}")
    for name in (*formats.names(), PLAIN):
        cells = []
        for job in ((name, "dump"), (name, "load")):
            cost = median.get(job)
            cells += ["–", "–"] if cost is None else [f"{cost / len(texts) * 1000:.3f}", f"{cost / reading:.1%}"]
        print(f"{name:16} {cells[0]:>10} {cells[1]:>11} {cells[2]:>10} {cells[3]:>11}")
    for name in ("json", PLAIN):
        rounds = zip(times["", "read"], times[name, "dump"], times[name, "load"], strict=True)
        shares = sorted((dump + load) / read for read, dump, load in rounds)
        print(
            f"\n{name}: dump and load are {statistics.median(shares):.1%} of reading (rounds from {shares[0]:.1%} to {shares[-1]:.1%})"
        )


if __name__ == "__main__":
    main()
