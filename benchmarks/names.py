"""Finding states beside spaCy's PhraseMatcher and EntityRuler, with the same names, in one run.

    python benchmarks/names.py [--megabytes 2]

All three get the Arabic names, nisba adjectives and names of peoples that the reference has for the states (spaCy: blank ``ar``, its own tokenizer,
which leaves clitics where they are). Printed are megabytes of UTF-8 a second over the varied corpus, how well each finds the states that the gold of
`tests/corpus` lists (a state counts once a passage), and on how many (sentence, state) pairs each of spaCy's two agrees with this library.
Needs spaCy (`pip install spacy`).
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import statistics
import time
from collections.abc import Callable, Iterable
from importlib.metadata import version

import caspian_relations as cr
from caspian_relations.arabic.lexicon import default as lexicon
from caspian_relations.arabic.tokens import Forms, tokenize
from caspian_relations.reading.desk.scan import scan
from varied import CORPUS, corpus

Finder = Callable[[str], set[str]]
FORMS = frozenset({"name", "short", "official", "spelling", "typo", "historical", "nisba", "people"})


def state_names() -> list[tuple[str, str]]:
    """(name as it is written, ISO code): names from the entities, inflected forms from the table of names."""
    reference = cr.reference.default()
    found = {(name, state.alpha2) for state in reference.states.values() for name in state.names.ar}
    for key, group in reference.names.table.items():
        for entry in reference.names.entries(group) if group else ():
            if entry.entity.startswith("state:") and entry.form in FORMS and "requires" not in entry.features:
                code = entry.entity.removeprefix("state:")
                found |= {(key, code)} | ({("ال" + key, code)} if entry.form in ("nisba", "people") else set())
    return sorted(found)


def ours() -> Finder:
    reference = cr.reference.default()
    forms = Forms(lexicon(), reference.names.table)

    def find(text: str) -> set[str]:
        hits = scan(tokenize(text, forms), reference.names)
        return {
            e.entity[6:]
            for hit in hits.values()
            for e in hit.entries
            if e.entity[:6] == "state:" and "requires" not in e.features
        }

    return find


def reader() -> Finder:
    return lambda text: {state.alpha2 for state in cr.parse(text).states}


def phrase_matcher(names: Iterable[tuple[str, str]]) -> Finder:
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("ar")
    matcher = PhraseMatcher(nlp.vocab)
    by_code: dict[str, list[str]] = {}
    for name, code in names:
        by_code.setdefault(code, []).append(name)
    for code, forms in by_code.items():
        matcher.add(code, [nlp.make_doc(form) for form in forms])
    return lambda text: {nlp.vocab.strings[match] for match, _, _ in matcher(nlp.make_doc(text))}


def entity_ruler(names: Iterable[tuple[str, str]]) -> Finder:
    import spacy

    nlp = spacy.blank("ar")
    nlp.max_length = 10**9
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "STATE", "pattern": name, "id": code} for name, code in names])  # type: ignore[attr-defined]
    return lambda text: {ent.ent_id_ for ent in nlp(text).ents}


def rate(find: Finder, texts: list[str], rounds: int = 3) -> float:
    size = sum(len(text.encode()) for text in texts) / 1e6
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        for text in texts:
            find(text)
        times.append(time.perf_counter() - began)
    return size / statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=2)
    args = parser.parse_args()
    names = state_names()
    finders = {
        "caspian_relations, the scan alone": ours(),
        "caspian_relations.parse, all facts": reader(),
        "spaCy PhraseMatcher": phrase_matcher(names),
        "spaCy EntityRuler": entity_ruler(names),
    }
    gold = []
    for path in sorted(CORPUS.glob("0*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        gold.append(((CORPUS / document["text_file"]).read_text(encoding="utf-8"), set(document["states"])))
    sentences = [s for text, _ in gold for s in re.split(r"[.!؟\n]+", text) if s.strip()]
    texts = corpus(int(args.megabytes * 1e6))
    pairs = {
        name: {(n, state) for n, sentence in enumerate(sentences) for state in find(sentence)}
        for name, find in finders.items()
    }
    mine = pairs["caspian_relations.parse, all facts"]
    machine = f"{platform.machine()}, Python {platform.python_version()}, spaCy {version('spacy')}"
    print(f"{len(names)} forms of state names; {len(gold)} passages, {len(sentences)} sentences; {machine}\n")
    print(f"{'':36} {'MB/s':>7} {'P':>6} {'R':>6} {'F1':>6}   pairs shared with parse")
    for name, find in finders.items():
        right = found = wanted = 0
        for text, states in gold:
            got = find(text)
            right += len(got & states)
            found += len(got)
            wanted += len(states)
        precision, recall = right / found, right / wanted
        f1 = 2 * precision * recall / (precision + recall)
        shared = len(pairs[name] & mine) / len(pairs[name] | mine)
        print(f"{name:36} {rate(find, texts):7.2f} {precision:6.3f} {recall:6.3f} {f1:6.3f}   {shared:.0%}")


if __name__ == "__main__":
    main()
