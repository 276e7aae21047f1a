"""Numbers, money, percentages, measures and dates: this library beside its peers, over the passages with gold facts.

    python benchmarks/quantities [--environments DIRECTORY] [--only NAME …]

Each peer gets a virtual environment of its own, made with pip on the first run. All read the same texts, each text alone; the clock runs over
seven rounds after the first, and their median counts. The columns say how many of the gold values a peer gives (whatever unit or currency it
names, except under money+ccy), how many it gives that no gold value explains, and how fast it reads. A peer is asked for what it offers; a dash
says that it offers nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

from peers import ask  # noqa: E402 (this folder is what Python starts from)

PASSAGES = HERE.parent.parent / "tests" / "corpus"
PEERS = {
    "caspian_relations": None,
    "dateparser": "dateparser",
    "duckling": "pyduckling-native-phihos",
    "maha": "mahad",
    "ovos": "ovos-number-parser",
}
KINDS = ("numbers", "money", "percentages", "quantities", "dates")


def passages() -> list[dict[str, Any]]:
    """The gold passages with their texts."""
    found = []
    for path in sorted(PASSAGES.glob("[0-9]*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        gold["text"] = (PASSAGES / gold["text_file"]).read_text(encoding="utf-8")
        found.append(gold)
    return found


def wanted(gold: dict[str, Any]) -> dict[str, Counter[Any]]:
    """The gold values of a passage by kind; each once, as the gold lists them."""
    return {
        "numbers": Counter({Decimal(v) for k, f in (("money", "amount"), ("percentages", "value"), ("quantities", "value")) for v in (x[f] for x in gold[k])}),
        "money": Counter({Decimal(x["amount"]) for x in gold["money"]}),
        "money+ccy": Counter({(Decimal(x["amount"]), x["currency"]) for x in gold["money"]}),
        "percentages": Counter({Decimal(x["value"]) for x in gold["percentages"]}),
        "quantities": Counter({Decimal(x["value"]) for x in gold["quantities"]}),
        "dates": Counter({x["edtf"] for x in gold["when"] if x["edtf"] and x["edtf"][:4].isdigit() and len(x["edtf"]) <= 10}),
    }  # fmt: skip


def given(found: dict[str, Any]) -> dict[str, set[Any]]:
    """A peer's values of a passage by kind."""
    out: dict[str, set[Any]] = {kind: {number(v) for v in found.get(kind, [])} for kind in KINDS[:4]}
    out["money"] = {number(v[0]) for v in found.get("money", [])}
    out["money+ccy"] = {(number(v[0]), v[1]) for v in found.get("money", [])}
    out["dates"] = set(found.get("dates", []))
    out["numbers"] |= out["money"] | out["percentages"] | out["quantities"]
    return out


def number(value: Any) -> Decimal:
    """A peer's number as a Decimal; floats lose their noise."""
    try:
        exact = Decimal(str(round(value, 6) if isinstance(value, float) else value))
    except InvalidOperation:
        return Decimal(-1)
    return exact


def same(kind: str, gold: Any, value: Any) -> bool:
    """Dates match where the peer's day lies in the gold's day, month or year; everything else where it is equal."""
    return str(value).startswith(str(gold)) if kind == "dates" else gold == value


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environments", type=Path, default=HERE / ".environments")
    parser.add_argument("--only", nargs="*", default=list(PEERS))
    args = parser.parse_args()
    texts = passages()
    characters = sum(len(t["text"]) for t in texts)
    columns = ("numbers", "money", "money+ccy", "percentages", "quantities", "dates")
    golds = [wanted(t) for t in texts]
    print(f"{len(texts)} passages, {characters} characters\n")
    print(f"{'':18}" + "".join(f"{c:>18}" for c in columns) + f"{'characters/s':>14}")
    print(f"{'gold values':18}" + "".join(f"{sum(len(g[c]) for g in golds):>18}" for c in columns))
    for name in args.only:
        question = [{"text": t["text"], "published": t["published"]} for t in texts]
        answer = ask(HERE / "peers" / f"{name}.py", PEERS[name], args.environments, question)
        cells = []
        for column in columns:
            hits = extra = 0
            for gold, found in zip(golds, answer["found"], strict=True):
                values = given(found)[column]
                hits += sum(any(same(column, g, v) for v in values) for g in gold[column])
                extra += sum(not any(same(column, g, v) for g in gold[column]) for v in values)
            cells.append(f"{hits} +{extra}" if hits or extra else "–")
        print(f"{name:18}" + "".join(f"{c:>18}" for c in cells) + f"{characters / answer['seconds']:>14,.0f}")
    print("\nhits +values that no gold value of that kind explains")


if __name__ == "__main__":
    main()
