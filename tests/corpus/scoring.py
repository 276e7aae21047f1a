"""Scores the JSON of articles against gold facts: precision, recall and F1 per field, micro-averaged over passages.

    python -m tests.corpus.scoring                                   all passages
    python -m tests.corpus.scoring --field relations --show 5        what was missed, and what was found too much
    python -m tests.corpus.scoring --only 001,seed

An entity may be known by several labels (its id, its names, its acronym, its surfaces); two labels that share a slug mean the same thing.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from tests.corpus import Passage

Doc = dict[str, Any]
Labels = set[str]

# Letters that writers mix up, made one.
FOLD = str.maketrans("أإآٱىةؤئکیہ", "ااااي" + "ه" + "وي" + "كيه")

# Units that a reader must name; any other unit of the gold is a counted noun, for which the number alone is compared.
UNITS = set("km m km2 m3 km-h t kg g ml c gw mw kwh teu tbps barrel day hour minute week month year".split())  # noqa: SIM905
SYMMETRIC = {"meets", "partners-with", "trades-with", "signs-with", "calls", "connects"}
CORRIDORS = ("Corridor", "TransportCorridor", "DigitalCorridor", "EnergyCorridor")

FIELDS = (
    "states", "regions", "places", "persons", "organizations", "corridors", "when", "money", "percentages", "quantities",
    "events", "event.when", "event.place", "figures", "relations", "statements", "boilerplate",
)  # fmt: skip


def slug(text: object) -> str:
    """Latin text as a slug; Arabic text folded, with its marks dropped."""
    letters = unicodedata.normalize("NFKD", str(text)).casefold()
    letters = "".join(c for c in letters if not unicodedata.combining(c) and c != "ـ").translate(FOLD)
    return re.sub(r"[^\w]+", "-", letters).strip("-")


def number(value: object) -> Decimal | None:
    """An amount as a comparable number, or None where it is none."""
    try:
        return Decimal(str(value)).normalize()
    except InvalidOperation:
        return None


def edtf(value: Any) -> str | None:
    """The EDTF string of a date object, or of a plain string."""
    return value.get("edtf") if isinstance(value, dict) else value


# -- An article's JSON, in the terms of the gold ------------------------------------------------------------------------


class Reading:
    """The facts of one article, each with the labels it may be known by."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text: str = doc.get("text", "")
        self.entities: dict[str, Doc] = doc.get("entities", {})
        self.events: dict[str, Doc] = {e["id"]: e for e in doc.get("events", [])}
        self.surfaces: dict[str, Labels] = defaultdict(set)
        for mention in doc.get("mentions", []):
            self.surfaces[mention["referent"]].add(self.words(mention["span"]))

    def words(self, span: Doc | None) -> str:
        """The characters that a span covers."""
        return self.text[span["start"] : span["end"]] if span else ""

    def labels(self, ref: str | None) -> Labels:
        """Every slug by which an entity or an event may be called."""
        if ref is None:
            return set()
        thing = self.entities.get(ref) or self.events.get(ref) or {}
        out = {slug(ref.split(":", 1)[-1])}
        for names in (thing.get("names"), thing.get("name")):
            if isinstance(names, dict):
                for value in names.values():
                    out |= {slug(v) for v in (value if isinstance(value, list) else [value]) if v}
            elif isinstance(names, str):
                out.add(slug(names))
        out |= {slug(thing[key]) for key in ("alpha2", "acronym") if thing.get(key)}
        ordinal = thing.get("ordinal")
        if thing.get("series"):
            series = self.labels(thing["series"])
            out |= series
            if ordinal:
                out |= {f"{s}-{ordinal}" for s in series} | {f"{s}{ordinal}" for s in series}
        if thing.get("type") == "ClimateConference" and ordinal:
            out.add(f"cop{ordinal}")
        out |= {slug(s) for s in self.surfaces.get(ref, ())}
        if ref in self.events:
            out |= {slug(self.words(s)) for s in thing.get("evidence", [])}
        return out - {""}

    def of_type(self, *types: str) -> list[str]:
        """The ids of the mentioned entities of these types."""
        return [
            i for i, e in self.entities.items() if e.get("type") in types and (i in self.surfaces or not self.surfaces)
        ]

    def amounts(self, kind: str, key: str) -> list[tuple[Decimal | None, Doc]]:
        """The numbers of all quantities of a type; a range gives both its ends."""
        return [
            (number(q[k]), q)
            for q in self.doc.get("quantities", [])
            if q.get("type") == kind
            for k in (key, "to")
            if q.get(k) is not None
        ]

    def event(self, e: Doc) -> Doc:
        """An event's comparable parts."""
        return {
            "type": e.get("type"),
            "ordinal": e.get("ordinal"),
            "when": edtf(e.get("when")),
            "place": self.labels(e.get("place")),
            "labels": self.labels(e.get("id")),
            "anchors": [self.words(s) for s in e.get("evidence", [])],
            "participants": [self.labels(p) for p in e.get("participants", [])],
        }

    def figure(self, f: Doc) -> Doc:
        """A figure's comparable parts."""
        amount = f.get("amount") or {}
        return {
            "kind": f.get("kind"),
            "amount": number(amount.get("amount", amount.get("value"))),
            "between": [self.labels(i) for i in f.get("between", [])],
            "period": edtf(f.get("period")),
        }

    def facts(self) -> dict[str, list[Any]]:
        """Field -> what was read, comparable with the gold's entries."""
        doc = self.doc
        return {
            "states": [{slug(self.entities[i].get("alpha2", i))} for i in self.of_type("State")],
            "regions": [self.labels(i) for i in self.of_type("Region")],
            "places": [self.labels(i) for i in self.of_type("Place")],
            "persons": [self.labels(i) for i in self.of_type("Person")],
            "organizations": [self.labels(i) for i in self.of_type("Organization")],
            "corridors": [self.labels(i) for i in self.of_type(*CORRIDORS)],
            "when": [(self.words(d.get("span")), edtf(d)) for d in doc.get("dates", []) if edtf(d)],
            "money": [(n, q.get("currency")) for n, q in self.amounts("Money", "amount")],
            "percentages": [n for n, _ in self.amounts("Percentage", "value")],
            "quantities": [(n, slug(q.get("unit", ""))) for n, q in self.amounts("Measure", "value")],
            "events": [self.event(e) for e in doc.get("events", [])],
            "figures": [self.figure(f) for f in doc.get("figures", [])],
            "relations": [
                (self.labels(r.get("subject")), r.get("predicate"), self.labels(r.get("object")))
                for r in doc.get("relations", [])
            ],
            "statements": [
                (self.labels(s.get("speaker")), [self.words(x) for x in [*s.get("evidence", []), s.get("content")]])
                for s in doc.get("statements", [])
            ],
            "boilerplate": [self.words(s) for s in doc.get("boilerplate", [])],
        }


# -- Matching -----------------------------------------------------------------------------------------------------------


class Match(NamedTuple):
    """What of the gold was found, what was missed, and what was found beside it."""

    pairs: list[tuple[Any, Any]]
    missed: list[Any]
    extra: list[Any]


def greedy(gold: Iterable[Any], found: list[Any], same: Callable[[Any, Any], bool]) -> Match:
    """Pair gold and found one to one, in order."""
    left = list(found)
    pairs, missed = [], []
    for g in gold:
        hit = next((i for i, f in enumerate(left) if same(g, f)), None)
        if hit is None:
            missed.append(g)
        else:
            pairs.append((g, left.pop(hit)))
    return Match(pairs, missed, left)


def overlap(a: str, b: str) -> bool:
    """Does one hold the other?"""
    return bool(a) and bool(b) and (a in b or b in a)


def gold_labels(entry: Doc) -> Labels:
    """The slugs of a gold entity."""
    named = [entry.get("name"), entry.get("acronym"), *entry.get("surfaces", [])]
    return {slug(n) for n in named if n} - {""}


class Comparison:
    """One passage: its gold beside what was read."""

    def __init__(self, gold: Doc, doc: Doc) -> None:
        self.gold = gold
        self.found = Reading(doc).facts()
        # The slug of a name that the gold uses -> every slug that this passage knows the same thing by.
        self.known: dict[str, Labels] = defaultdict(set)
        for field in ("places", "persons", "organizations", "corridors"):
            for entry in gold[field]:
                labels = gold_labels(entry) | ({slug(entry["id"])} if entry.get("id") else set())
                for key in ("name", "acronym", "id"):
                    if entry.get(key):
                        self.known[slug(entry[key])] |= labels
        for event in gold["events"]:
            if event["name"]:
                self.known[slug(event["name"])] |= {slug(event["name"]), slug(event["anchor"])}

    def means(self, name: str, labels: Labels) -> bool:
        """Does a name of the gold (an ISO code, a slug, a name) mean the thing with these labels?"""
        wanted = self.known.get(slug(name), set()) | {slug(name)}
        if wanted & labels:
            return True
        return any(len(w) > 4 and len(x) > 4 and (w in x or x in w) for w in wanted for x in labels)

    def same_speaker(self, name: str, labels: Labels) -> bool:
        """Unnamed speakers are null in an article; «spokesman of X» may be null or X."""
        office = re.match(r"^[a-z-]+ of (.+)$", name)
        if name == "unnamed" or office:
            return not labels or self.means(name, labels) or bool(office and self.means(office[1], labels))
        return self.means(name, labels)

    def same_event(self, g: Doc, f: Doc) -> bool:
        if f["type"] not in g["type"].split("|"):
            return False
        if g["ordinal"] and f["ordinal"] and g["ordinal"] != f["ordinal"]:
            return False
        if any(overlap(slug(g["anchor"]), slug(a)) for a in f["anchors"]):
            return True
        if g["name"] and slug(g["name"]) in f["labels"]:
            return True
        if g["ordinal"] and g["ordinal"] == f["ordinal"]:
            return True
        people = g["participants"]
        met = sum(any(self.means(p, labels) for labels in f["participants"]) for p in people)
        return bool(people) and met >= min(2, len(people))

    def same_place(self, g: Doc, f: Doc) -> bool:
        return bool(g["place"]) and bool(f["place"]) and self.means(g["place"], f["place"])

    def same_relation(self, g: Doc, f: tuple[Labels, str, Labels]) -> bool:
        subject, predicate, target = f
        if g["predicate"] != predicate:
            return False
        straight = self.means(g["subject"], subject) and self.means(g["object"], target)
        crossed = self.means(g["subject"], target) and self.means(g["object"], subject)
        return straight or (predicate in SYMMETRIC and crossed)

    def same_figure(self, g: Doc, f: Doc) -> bool:
        parties = len(g["between"]) == len(f["between"]) and all(
            any(self.means(party, labels) for labels in f["between"]) for party in g["between"]
        )
        same_amount = number(g["amount"]) == f["amount"]
        return same_amount and g["kind"] == f["kind"] and parties and g["period"] == f["period"]

    def same_statement(self, g: Doc, f: tuple[Labels, list[str]]) -> bool:
        labels, words = f
        return self.same_speaker(g["speaker"], labels) and any(overlap(slug(g["anchor"]), slug(w)) for w in words)

    def part_of_events(self, events: Match, key: str, same: Callable[[Doc, Doc], bool]) -> Match:
        """Scores one attribute of the events: right only where the event itself was found."""
        right = [(g, f) for g, f in events.pairs if g[key] and same(g, f)]
        gold_right, found_right = {id(g) for g, _ in right}, {id(f) for _, f in right}
        return Match(
            right,
            [g for g in self.gold["events"] if g[key] and id(g) not in gold_right],
            [f for f in self.found["events"] if f[key] and id(f) not in found_right],
        )

    def matches(self) -> dict[str, Match]:
        """Field -> what was found, missed and invented."""
        gold, found = self.gold, self.found
        out: dict[str, Match] = {}
        for field in ("states", "regions"):
            out[field] = greedy([{slug(s)} for s in gold[field]], found[field], lambda g, f: bool(g & f))
        for field in ("places", "persons", "organizations"):
            out[field] = greedy(gold[field], found[field], lambda g, f: bool(gold_labels(g) & f))
        out["corridors"] = greedy(gold["corridors"], found["corridors"], lambda g, f: slug(g["id"]) in f)
        out["when"] = greedy(
            [w for w in gold["when"] if w["edtf"]],
            found["when"],
            lambda g, f: overlap(slug(g["surface"]), slug(f[0])) and g["edtf"] == f[1],
        )
        out["money"] = greedy(gold["money"], found["money"], lambda g, f: (number(g["amount"]), g["currency"]) == f)
        out["percentages"] = greedy(gold["percentages"], found["percentages"], lambda g, f: number(g["value"]) == f)
        out["quantities"] = greedy(gold["quantities"], found["quantities"], same_quantity)
        out["events"] = events = greedy(gold["events"], found["events"], self.same_event)
        out["event.when"] = self.part_of_events(events, "when", lambda g, f: bool(g["when"] == f["when"]))
        out["event.place"] = self.part_of_events(events, "place", self.same_place)
        out["figures"] = greedy(gold["figures"], found["figures"], self.same_figure)
        out["relations"] = greedy(gold["relations"], found["relations"], self.same_relation)
        out["statements"] = greedy(gold["statements"], found["statements"], self.same_statement)
        out["boilerplate"] = greedy(gold["boilerplate"], found["boilerplate"], lambda g, f: overlap(slug(g), slug(f)))
        return out


def same_quantity(g: Doc, f: tuple[Decimal | None, str]) -> bool:
    """The same number, and the same unit where a reader must name it."""
    unit = slug({"ton": "t"}.get(g["unit"], g["unit"]))
    named = unit in UNITS or unit.rsplit("-", 1)[0] in UNITS
    return number(g["value"]) == f[0] and (unit == f[1] or not named)


class Score(NamedTuple):
    """Counts of one field over passages."""

    found: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.extra) if self.found + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


def scores(matches: Iterable[dict[str, Match]]) -> dict[str, Score]:
    """Micro-averaged scores per field."""
    totals = dict.fromkeys(FIELDS, Score(0, 0, 0))
    for passage in matches:
        for field, m in passage.items():
            t = totals[field]
            totals[field] = Score(t.found + len(m.pairs), t.extra + len(m.extra), t.missed + len(m.missed))
    return totals


def read(passages: Iterable[Passage]) -> dict[str, Score]:
    """The scores of what the library reads in `passages`."""
    import caspian_relations as cr

    docs = ((p.gold, cr.dumps(cr.parse(p.text, published=p.published), "json")) for p in passages)
    return scores(Comparison(gold, json.loads(doc)).matches() for gold, doc in docs)


def table(result: dict[str, Score]) -> str:
    """The scores, a line each."""
    lines = [f"{'field':14} {'P':>6} {'R':>6} {'F1':>6}   found/extra/missed"]
    lines += [
        f"{field:14} {s.precision:6.3f} {s.recall:6.3f} {s.f1:6.3f}   {s.found}/{s.extra}/{s.missed}"
        for field, s in result.items()
    ]
    return "\n".join(lines)


def main() -> None:
    import caspian_relations as cr
    from tests.corpus import names, passage

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="ids of passages, joined by commas")
    parser.add_argument("--field")
    parser.add_argument("--show", type=int, default=0, help="so many missed and extra things of each passage")
    args = parser.parse_args()
    all_matches = []
    for name in args.only.split(",") if args.only else names():
        p = passage(name)
        matches = Comparison(p.gold, json.loads(cr.dumps(cr.parse(p.text, published=p.published), "json"))).matches()
        all_matches.append(matches)
        for field, m in matches.items():
            if args.show and args.field in (None, field) and (m.missed or m.extra):
                print(f"{name} {field}")
                for kind, things in (("missed", m.missed), ("extra", m.extra)):
                    for thing in things[: args.show]:
                        print(f"    {kind}: {thing}")
    print(table(scores(all_matches)))


if __name__ == "__main__":
    main()
