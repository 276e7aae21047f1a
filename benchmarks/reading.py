"""What reading costs: the founding article beside dateparser, a varied corpus, and the growth of one long text.

    python benchmarks/reading.py [--megabytes 5] [--longest 10]

Times are of one core, warm: everything was read once before. The comparison needs dateparser (`pip install dateparser`); without it the rest is measured.
"""

from __future__ import annotations

import argparse
import platform
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import caspian_relations as cr
from varied import ROOT, corpus

SEED = next((ROOT / "seeds").glob("*.txt"))
PUBLISHED = "2024-08-09"


def seconds(work: Callable[[], object], runs: int = 1) -> float:
    """The median time of some runs."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def one_article(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    article = cr.parse(text, published=PUBLISHED)
    ours = seconds(lambda: cr.parse(text, published=PUBLISHED), 50)
    found = len(article.events) + len(article.figures) + len(article.relations) + len(article.statements)
    print(f"The founding article, {len(text)} characters, warm, median of 50\n")
    print(
        f"  caspian_relations.parse      {ours * 1000:8.2f} ms   {found} facts, {len(article.mentions)} mentions, {len(article.dates)} dates"
    )
    try:
        from dateparser.search import search_dates
    except ModuleNotFoundError:
        print("  dateparser.search_dates      not installed (pip install dateparser)\n")
        return
    search_dates(text, languages=["ar"])
    theirs = seconds(lambda: search_dates(text, languages=["ar"]), 10)
    dates = search_dates(text, languages=["ar"]) or []
    print(f"  dateparser.search_dates      {theirs * 1000:8.2f} ms   {len(dates)} dates")
    print(f"  ratio                        {theirs / ours:8.1f}\n")


def throughput(megabytes: float) -> None:
    texts = corpus(int(megabytes * 1e6))
    size = sum(len(text.encode()) for text in texts) / 1e6
    words = sum(len(text.split()) for text in texts)
    kinds = len({word for text in texts for word in text.split()})
    for text in texts[:60]:
        cr.parse(text, published=PUBLISHED)
    took = seconds(lambda: [cr.parse(text, published=PUBLISHED) for text in texts])
    print(f"A varied corpus, {len(texts)} articles, {size:.1f} MB of UTF-8, {words} words of {kinds} kinds\n")
    print(f"  {size / took:8.2f} MB/s   {len(texts) / took:8.0f} articles/s   {took:.2f} s\n")


def growth(longest: float) -> None:
    print("One text that grows\n")
    print(f"  {'size':>10} {'seconds':>10} {'MB/s':>8} {'x time':>8}")
    text = "\n".join(corpus(int(longest * 1e6)))
    size, before = 10_000, 0.0
    while size <= longest * 1e6:
        # Arabic is two bytes a letter in UTF-8; the cut is by characters, and the size that is printed is what it came to.
        part = text[: int(size / len(text.encode()) * len(text))]
        took = seconds(lambda part=part: cr.parse(part, published=PUBLISHED), 3 if size < 1e6 else 1)
        megabytes = len(part.encode()) / 1e6
        times = f"{took / before:8.1f}" if before else ""
        print(f"  {megabytes * 1000:7.0f} kB {took:10.3f} {megabytes / took:8.2f} {times}")
        size, before = size * 10, took
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n  peak memory of this process {peak:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=5, help="size of the varied corpus")
    parser.add_argument("--longest", type=float, default=10, help="megabytes of the longest text")
    args = parser.parse_args()
    print(f"Python {platform.python_version()}, {platform.machine()}, caspian_relations {cr.__version__}\n")
    one_article(SEED)
    throughput(args.megabytes)
    growth(args.longest)


if __name__ == "__main__":
    main()
