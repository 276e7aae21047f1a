"""Checks gold facts against their texts: closed lists, literal surfaces, references that resolve, amounts that stand in the passage.

python -m tests.corpus.check
"""

from __future__ import annotations

import re
import sys
from datetime import date
from decimal import Decimal
from typing import Any

from babel import Locale
from babel.numbers import list_currencies

from tests.corpus import passages

SHAPE = {
    "places": ["name", "kind", "state", "surfaces"],
    "persons": ["name", "surfaces", "office", "of"],
    "organizations": ["name", "acronym", "surfaces"],
    "when": ["surface", "edtf", "basis"],
    "money": ["surface", "amount", "currency"],
    "percentages": ["surface", "value"],
    "quantities": ["surface", "value", "unit"],
    "corridors": ["id", "kind", "surfaces"],
    "events": ["type", "name", "ordinal", "when", "place", "host", "participants", "anchor"],
    "figures": ["kind", "amount", "unit", "between", "period", "change", "record"],
    "relations": ["subject", "predicate", "object"],
    "statements": ["speaker", "verb", "about", "anchor"],
}
TOP = ["id", "text_file", "published", "states", "regions", *list(SHAPE), "boilerplate"]
CLOSED = {
    ("when", "basis"): "stated published edition",
    ("places", "kind"): "city port sea airport province site",
    ("corridors", "kind"): "transport energy digital",
    ("events", "type"): "Summit ClimateConference Meeting Visit PhoneCall Conference Signing Interview Congratulation",
    ("figures", "kind"): "trade-turnover exports imports investment cargo other",
    (
        "relations",
        "predicate",
    ): "supports recognizes partners-with trades-with visits meets calls congratulates signs-with hosts"
    " member-of invests-in transit-for participates-in invites condemns thanks connects",
    ("statements", "verb"): "emphasize note say express announce describe call-for stress",
}
STATES = {code for code in Locale("en").territories if re.fullmatch(r"[A-Z]{2}", code)}
CURRENCIES = list_currencies()
# Objects of "condemns" that are no entity of the passage.
NOT_ENTITIES = {"terrorism"}
# A text in English and one that is nearly empty.
ANY_LENGTH = {"042", "043", "seed"}

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
YEAR = r"(?:\d{4}|\d{3}X|\d{2}XX|XXXX)"
POINT = rf"{YEAR}(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?"
EDTF = re.compile(rf"(?:{POINT}|(?:{POINT}|\.\.)?/(?:{POINT}|\.\.)?)")
CHANGE = re.compile(r"[+-]\d+(?:\.\d+)?%|x\d+(?:\.\d+)?")
NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Checked:
    """One passage's gold and the errors that were found in it."""

    def __init__(self, gold: dict[str, Any], text: str) -> None:
        self.gold = gold
        self.text = text
        self.body = text
        for line in gold["boilerplate"]:
            self.body = self.body.replace(line, " ")
        self.errors: list[str] = []
        self.shape()
        self.literals()
        self.values()
        self.references()

    def need(self, holds: object, message: str) -> None:
        if not holds:
            self.errors.append(f"{self.gold['id']}: {message}")

    def shape(self) -> None:
        gold, need = self.gold, self.need
        need(list(gold) == TOP, f"fields are {list(gold)}")
        if gold["id"] not in ANY_LENGTH:
            need(60 <= len(self.text.split()) <= 220, f"{len(self.text.split())} words")
        for field, keys in SHAPE.items():
            for i, item in enumerate(gold[field]):
                need(list(item) == keys, f"{field}[{i}] has {list(item)}")
                need(item not in gold[field][:i], f"{field}[{i}] stands twice")
        for (field, key), accepted in CLOSED.items():
            for item in gold[field]:
                need(item[key] in accepted.split(), f"{field}.{key}: {item[key]!r}")
        for field in ("states", "regions"):
            need(gold[field] == sorted(set(gold[field])), f"{field} not sorted, or not unique")
        for field in ("places", "persons", "organizations"):
            listed = [item["name"] for item in gold[field]]
            need(len(listed) == len(set(listed)), f"{field}: a name twice")

    def literals(self) -> None:
        for line in self.gold["boilerplate"]:
            self.need(line in self.text, f"boilerplate not in the text: {line!r}")
        for field in SHAPE:
            for item in self.gold[field]:
                for words in [*item.get("surfaces", []), *(item[k] for k in ("surface", "anchor") if k in item)]:
                    self.need(words.strip() == words != "", f"{field}: edges of {words!r}")
                    self.need(words in self.body, f"{field}: not in the text, or only in boilerplate: {words!r}")

    def edtf(self, value: str | None, what: str) -> None:
        if value is None:
            return
        self.need(EDTF.fullmatch(value) and value not in ("", "/"), f"{what}: EDTF {value!r}")
        for day in re.findall(r"\d{4}-\d\d-\d\d", value):
            try:
                date.fromisoformat(day)
            except ValueError:
                self.need(False, f"{what}: no such day {day}")

    def values(self) -> None:
        gold, need = self.gold, self.need
        for state in gold["states"]:
            need(state in STATES, f"state {state!r}")
        for slug in [*gold["regions"], *(c["id"] for c in gold["corridors"])]:
            need(SLUG.fullmatch(slug), f"slug {slug!r}")
        for w in gold["when"]:
            self.edtf(w["edtf"], "when")
            need(w["basis"] != "published" or gold["published"], f"basis without a publication date: {w['surface']!r}")
        for m in gold["money"]:
            need(m["currency"] in CURRENCIES, f"currency {m['currency']!r}")
            need(NUMBER.fullmatch(m["amount"]), f"amount {m['amount']!r}")
        for q in [*gold["quantities"], *gold["percentages"]]:
            need(NUMBER.fullmatch(q["value"]), f"value {q['value']!r}")
        for e in gold["events"]:
            need(e["ordinal"] is None or e["ordinal"] > 0, f"ordinal {e['ordinal']!r}")
            self.edtf(e["when"], "event")
        for f in gold["figures"]:
            self.edtf(f["period"], "figure")
            need(f["amount"] or f["change"], "figure with neither amount nor change")
            need((f["amount"] is None) == (f["unit"] is None), "figure: unit goes with amount")
            need(f["change"] is None or CHANGE.fullmatch(f["change"]), f"change {f['change']!r}")
        stated = {(Decimal(m["amount"]), m["currency"]) for m in gold["money"]}
        stated |= {(Decimal(q["value"]), q["unit"]) for q in gold["quantities"]}
        stated |= {(Decimal(p["value"]), "%") for p in gold["percentages"]}
        figures = {(Decimal(f["amount"]), f["unit"]) for f in gold["figures"] if f["amount"]}
        need(figures <= stated, f"figures of no listed amount: {figures - stated}")
        sums = {(Decimal(m["amount"]), m["currency"]) for m in gold["money"]}
        need(sums <= figures, f"sums in no figure: {sums - figures}")

    def references(self) -> None:
        gold, need = self.gold, self.need
        places = {p["name"]: p["state"] for p in gold["places"]}
        events = {e["name"] for e in gold["events"] if e["name"]}
        bodies = {o["name"] for o in gold["organizations"]}
        actors = {p["name"] for p in gold["persons"]} | bodies | STATES | set(gold["regions"])
        known = actors | set(places) | {c["id"] for c in gold["corridors"]} | events
        for place, state in places.items():
            need(state is None or state in STATES, f"{place}: state {state!r}")
        for p in gold["persons"]:
            need(p["office"] is None or SLUG.fullmatch(p["office"]), f"office {p['office']!r}")
            need(p["of"] is None or p["of"] in STATES | bodies | events, f"office of {p['of']!r}")
        for e in gold["events"]:
            need(e["place"] is None or e["place"] in places, f"event in {e['place']!r}")
            need(e["host"] is None or e["host"] in STATES, f"host {e['host']!r}")
            need(
                not (e["place"] and e["host"]) or places.get(e["place"]) == e["host"],
                f"host {e['host']}, place {e['place']}",
            )
            need(set(e["participants"]) <= actors, f"participants {set(e['participants']) - actors}")
        for f in gold["figures"]:
            need(set(f["between"]) <= actors, f"between {f['between']}")
        for r in gold["relations"]:
            need(r["subject"] in known, f"subject {r['subject']!r}")
            need(r["object"] in known | NOT_ENTITIES, f"object {r['object']!r}")
        for s in gold["statements"]:
            office = re.match(r"^[a-z-]+ of (.+)$", s["speaker"])
            spoken = s["speaker"] == "unnamed" or s["speaker"] in actors or (office and office[1] in actors)
            need(spoken, f"speaker {s['speaker']!r}")
            need(set(s["about"]) <= known, f"about {set(s['about']) - known}")


def main() -> int:
    checked = [Checked(p.gold, p.text) for p in passages()]
    errors = [error for c in checked for error in c.errors]
    print("\n".join(errors) or f"OK: {len(checked)} passages")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main())
