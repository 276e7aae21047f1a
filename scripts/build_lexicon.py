"""Build ``reference/built/lexicon.txt`` from the word files in ``reference/data/language/``.

Each TOML file there has a ``category`` (the default of its entries) and a list of ``[[entry]]``: ``value``, ``forms`` (Arabic as it
is written), perhaps a ``category`` of its own, and any further keys, which become features. Entries that name a ``paradigm`` have
their forms made by `caspian_relations.arabic.morphology` instead.

    python scripts/build_lexicon.py            write the built file
    python scripts/build_lexicon.py --check    exit 1 if the built file is stale
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from built import put
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import drawers
from caspian_relations.reference.columns import format_columns
from caspian_relations.reference.files import BUILT, DATA

SOURCE = DATA / "language"
_OWN_KEYS = {"forms", "value", "category", "paradigm", "examples", "source", "note", "confirmed"}
_PARADIGM_KEYS = {
    "root",
    "vowels",
    "masdar",
    "passive",
    "participles",
    "strong",
    "elided",
    "omit",
    "lemma",
    "plural",
    "feminine",
    "dual",
}
Row = tuple[str, str, dict[str, str], dict[str, str]]
"""Category, value, the features of the entry, the features of the form."""


def rows(path: Path) -> Iterator[tuple[str, Row]]:
    """Every (form, row) that one file of words gives."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    for entry in document.get("entry", []):
        category = entry.get("category", document.get("category"))
        if category is None:
            raise SystemExit(f"{path.name}: entry {entry} has no category and the file gives none")
        features = {
            key: str(value)
            for key, value in entry.items()
            if key not in _OWN_KEYS | _PARADIGM_KEYS and not isinstance(value, list | dict)
        }
        for form, own in expand(entry, category):
            kind = own.get("category", category)
            shared = {key: value for key, value in features.items() if own.get(key) != ""}
            own = {key: value for key, value in own.items() if key != "category" and value}
            yield form, (kind, str(entry.get("value", entry.get("forms", [""])[0])), shared, own)


def expand(entry: dict[str, object], category: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The forms of an entry, each with the features that are its own."""
    forms = entry.get("forms", [])
    assert isinstance(forms, list)
    for form in forms:
        yield form, {}
    if "paradigm" in entry:
        from caspian_relations.arabic.morphology import inflect

        yield from inflect(category, entry)


def build() -> str:
    """The text of the built file: entries of several words, their analyses; first letters, drawers of words; lexemes; kinds."""
    words: dict[str, dict[str, Row]] = defaultdict(dict)
    for path in sorted(SOURCE.glob("*.toml")):
        for form, row in rows(path):
            words[fold(form)].setdefault(json.dumps(row, ensure_ascii=False, sort_keys=True), row)
    lexemes: dict[str, int] = {}
    kinds: dict[str, int] = {}
    analyses = {}
    for form in sorted(words):
        pairs = []
        for category, value, features, own in words[form].values():
            lexeme, kind = compact([value, features]), compact([category, own])
            pairs.append(f"{lexemes.setdefault(lexeme, len(lexemes))}:{kinds.setdefault(kind, len(kinds))}")
        analyses[form] = " ".join(pairs)
    phrases = [form for form in analyses if " " in form]
    shut = drawers((form, found) for form, found in analyses.items() if " " not in form)
    columns = [phrases, [analyses[form] for form in phrases], shut, shut.values(), lexemes, kinds]
    return format_columns(columns)


def compact(pair: list[object]) -> str:
    """One line of JSON without white space."""
    return json.dumps(pair, ensure_ascii=False, separators=(",", ":"))


def main() -> int:
    """Write the built file, or check that it is fresh."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    return put(BUILT / "lexicon.txt", build(), check=args.check)


if __name__ == "__main__":
    sys.exit(main())
