"""This library beside its peers on the same texts in one run: what each finds of the gold, and how fast. A table in Markdown, and a picture.

    python benchmarks/comparison.py [--environments DIRECTORY] [--picture docs/_static/comparison.svg]

Each peer has a virtual environment of its own, made with pip on the first run, and does what it offers and no more: dateparser finds dates, spaCy's EntityRuler
finds the names of states that it is given (all those of this library), Duckling and Maha find numbers, amounts and times. This library is measured on each of
these tasks alone, and on all that it reads. The texts are the passages of `tests/corpus`; the clock runs over the second round. The rules of this library were
written with two thirds of these passages in view: what is found says less about it than about its peers.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import caspian_relations as cr
from caspian_relations import arabic
from names import ours as scan_for_states
from names import state_names
from peers import ask, version_of

ROOT = Path(__file__).parent.parent
PASSAGES = ROOT / "tests" / "corpus"
SCRIPTS = Path(__file__).parent / "quantities" / "peers"
PEERS = {
    # name: (package, script, what it is asked for)
    "dateparser, search_dates": ("dateparser", "dateparser.py", "dates"),
    "spaCy, EntityRuler": ("spacy", "spacy.py", "states"),
    "Duckling, native": ("pyduckling-native-phihos", "duckling.py", "dates and amounts"),
    "Maha, parse_dimension": ("mahad", "maha.py", "dates and amounts"),
}
Row = dict[str, Any]


def passages() -> list[dict[str, Any]]:
    """The gold passages with their texts."""
    found = []
    for path in sorted(PASSAGES.glob("[0-9]*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        gold["text"] = (PASSAGES / gold["text_file"]).read_text(encoding="utf-8")
        found.append(gold)
    return found


def gold_of(passage: dict[str, Any]) -> dict[str, set[str]]:
    """What there is to find: whole dates, amounts (as plain numbers), states."""
    amounts = {x["amount"] for x in passage["money"]} | {
        x["value"] for kind in ("percentages", "quantities") for x in passage[kind]
    }
    days = {x["edtf"] for x in passage["when"] if x["edtf"] and x["edtf"][:4].isdigit() and len(x["edtf"]) <= 10}
    return {"dates": days, "amounts": {plain(amount) for amount in amounts}, "states": set(passage["states"])}


def plain(number: Any) -> str:
    return f"{float(number):.6g}"


def values(found: dict[str, Any]) -> dict[str, set[str]]:
    """What a peer's script found, in the same terms."""
    amounts = [
        *found.get("numbers", []),
        *(value[0] for value in found.get("money", [])),
        *found.get("percentages", []),
        *found.get("quantities", []),
    ]
    numbers = set()
    for amount in amounts:
        try:
            numbers.add(plain(amount))
        except (TypeError, ValueError):
            continue
    return {"dates": set(found.get("dates", [])), "amounts": numbers, "states": set(found.get("states", []))}


def explains(kind: str, wanted: str, value: str) -> bool:
    """Whether a found value is the gold's; a day within the gold's month or year is."""
    return value.startswith(wanted) if kind == "dates" else value == wanted


def judged(kind: str, golds: list[set[str]], found: list[set[str]]) -> str:
    """How many gold values are found, and how many values are found that no gold explains."""
    hits = extra = 0
    for gold, got in zip(golds, found, strict=True):
        hits += sum(any(explains(kind, wanted, value) for value in got) for wanted in gold)
        extra += sum(not any(explains(kind, wanted, value) for wanted in gold) for value in got)
    return f"{hits:,} +{extra:,}" if hits or extra else "–"


def timed(read: Callable[[str], object], texts: list[str]) -> float:
    for text in texts:
        read(text)
    began = time.perf_counter()
    for text in texts:
        read(text)
    return time.perf_counter() - began


def of_this_library(texts: list[dict[str, Any]]) -> list[Row]:
    """Each task alone, then everything."""
    words = [text["text"] for text in texts]
    states = scan_for_states()
    days = {text["text"]: text["published"] for text in texts}
    amounts = ask(
        SCRIPTS / "caspian_relations.py", None, ROOT, [{"text": t["text"], "published": t["published"]} for t in texts]
    )
    return [
        {
            "name": "dates alone",
            "task": "dates",
            "seconds": timed(arabic.dates, words),
            "found": [{"dates": f["dates"]} for f in amounts["found"]],
        },
        {
            "name": "states alone",
            "task": "states",
            "seconds": timed(states, words),
            "found": [{"states": sorted(states(text))} for text in words],
        },
        {
            "name": "dates and amounts",
            "task": "dates and amounts",
            "seconds": amounts["seconds"],
            "found": amounts["found"],
        },
        {
            "name": "all facts",
            "task": "everything",
            "seconds": timed(lambda text: cr.parse(text, published=days[text]), words),
            "found": [
                {**more, "states": [state.alpha2 for state in cr.parse(text, published=days[text]).states]}
                for text, more in zip(words, amounts["found"], strict=True)
            ],
        },
    ]


def of_peers(texts: list[dict[str, Any]], environments: Path) -> list[Row]:
    rows = []
    question: Any = [{"text": t["text"], "published": t["published"]} for t in texts]
    for name, (package, script, task) in PEERS.items():
        print(f"asking {name}", file=sys.stderr)
        asked = {"names": state_names(), "texts": question} if task == "states" else question
        answer = ask(SCRIPTS / script, package, environments, asked)
        rows.append({"name": f"{name} {version_of(package, environments)}", "task": task, **answer})
    return rows


def table(rows: list[Row], texts: list[dict[str, Any]]) -> str:
    golds = [gold_of(text) for text in texts]
    kinds = ("dates", "amounts", "states")
    totals = {kind: sum(len(gold[kind]) for gold in golds) for kind in kinds}
    characters = sum(len(text["text"]) for text in texts)
    lines = [
        f"| | asked for | {' | '.join(f'{kind} of {totals[kind]:,}' for kind in kinds)} | characters/s |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for row in rows:
        got = [values(found) for found in row["found"]]
        cells = [judged(kind, [gold[kind] for gold in golds], [value[kind] for value in got]) for kind in kinds]
        row["rate"] = characters / row["seconds"]
        lines.append(f"| {row['name']} | {row['task']} | {' | '.join(cells)} | {row['rate']:,.0f} |")
    return "\n".join(lines)


def ahead(rows: list[Row]) -> list[str]:
    """Who is faster at the same task, in words, whoever it is."""
    own = {row["task"]: row for row in rows if row["own"]}
    said = []
    for row in rows:
        if row["own"]:
            continue
        ratio = row["rate"] / own[row["task"]]["rate"]
        which = f"{ratio:.1f} times as fast as" if ratio >= 1 else f"{1 / ratio:.1f} times slower than"
        whole = row["rate"] / own["everything"]["rate"]
        said.append(
            f"- {row['name']} is {which} this library at {row['task']}, and {whole:.2g} times as fast as its reading of all facts."
        )
    return said


def picture(rows: list[Row]) -> str:
    """Bars of characters a second on a scale of powers of ten, as SVG."""
    from math import log10

    low, high = 2, max(log10(row["rate"]) for row in rows)
    left, width, step = 330, 420, 26
    height = step * len(rows) + 60
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + width + 110} {height}" font-family="sans-serif" font-size="13" role="img">',
        "<title>Characters a second, on a scale of powers of ten: this library beside its peers</title>",
        '<rect width="100%" height="100%" fill="white"/>',
    ]
    for number, row in enumerate(sorted(rows, key=lambda row: (row["task"], -row["rate"]))):
        y = 16 + step * number
        long = max(2.0, width * (log10(row["rate"]) - low) / (high - low))
        colour = "#20639b" if row["own"] else "#9aa5b1"
        name = f"{'caspian_relations' if row['own'] else row['name']} ({row['task']})"
        out.append(f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{name}</text>')
        out.append(f'<rect x="{left}" y="{y}" width="{long:.1f}" height="18" fill="{colour}"/>')
        out.append(f'<text x="{left + long + 6:.1f}" y="{y + 13}">{row["rate"]:,.0f}</text>')
    base = height - 24
    for power in range(low, int(high) + 1):
        x = left + width * (power - low) / (high - low)
        out.append(f'<line x1="{x:.1f}" y1="8" x2="{x:.1f}" y2="{base - 8}" stroke="#ccd2d8" stroke-width="1"/>')
        out.append(f'<text x="{x:.1f}" y="{base + 8}" text-anchor="middle">{10**power:,}</text>')
    out += [
        f'<text x="{left + width / 2}" y="{height - 4}" text-anchor="middle" fill="#555">characters a second</text>',
        "</svg>",
        "",
    ]
    return "\n".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environments", type=Path, default=Path(__file__).parent / "quantities" / ".environments")
    parser.add_argument("--picture", type=Path, help="where the picture (SVG) goes")
    args = parser.parse_args()
    texts = passages()
    rows = [{**row, "own": True} for row in of_this_library(texts)] + [
        {**row, "own": False} for row in of_peers(texts, args.environments)
    ]
    characters = sum(len(text["text"]) for text in texts)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{len(texts)} passages, {characters:,} characters; {platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, "
          f"caspian_relations {cr.__version__}; load {load}\n")  # fmt: skip
    print(table(rows, texts), "\nfound +values that no gold value of that kind explains\n", *ahead(rows), sep="\n")
    if args.picture is not None:
        args.picture.write_text(picture(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
