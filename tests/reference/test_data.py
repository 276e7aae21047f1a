"""The files under data/world: fresh, sourced, complete in what they promise; spelling rules with their examples."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from caspian_relations import parse
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.nisba import nisba
from caspian_relations.arabic.tokens import Forms
from caspian_relations.reference import Reference
from caspian_relations.reference.entries import read
from caspian_relations.reference.files import DATA
from caspian_relations.reference.forms import rows
from caspian_relations.reference.names import key
from caspian_relations.reference.records import Record
from caspian_relations.reference.spelling import SpellingRule, rules, variants

WORLD = DATA / "world"
SHARE_ALIKE = re.compile(r"ODbL|BY-SA|LGPL|supraverden|dr5hn|pycountry|world-countries", re.IGNORECASE)
FILES = [path for path in sorted(WORLD.rglob("*.toml")) if path.name != "spelling.toml"]


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [record for path in FILES for record in read(path)]


def test_the_built_file_is_fresh() -> None:
    """CI would say the same."""
    script = Path(__file__).parents[2] / "scripts" / "build_reference.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr


def test_every_record_has_a_source_and_says_whether_it_is_confirmed(records: list[Record]) -> None:
    """All but the territories of CLDR, whose file says it for all of them."""
    without = [
        r.id for r in records if r.kind != "territory" and ("source" not in r.fields or "confirmed" not in r.fields)
    ]
    assert without == []
    for record in records:
        for table in (*record.fields.get("office", ()), *record.fields.get("edition", ())):
            assert "confirmed" in table
            assert table["source"], record.id


def test_nothing_comes_from_a_share_alike_source(records: list[Record]) -> None:
    """What only such a source knows is left out."""
    for path in FILES:
        assert not SHARE_ALIKE.search(path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(WORLD)))
def test_files_are_sorted(path: Path) -> None:
    """By id, so that a new entry has one place and differences are small."""
    ids = [record.fields["id"] for record in read(path)]
    assert ids == sorted(ids)


def test_what_must_be_careful_is_a_name_of_its_record(records: list[Record]) -> None:
    """A mark on a name that is not there does nothing."""
    for record in records:
        if record.kind != "territory":
            known = {key(row.text) for row in rows(record)}
            assert {key(name) for name in record.fields.get("careful", {})} <= known, record.id


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_spelling_rule_joins_what_it_says_and_nothing_else(rule: SpellingRule) -> None:
    """Its own examples, right and wrong ones."""
    for one, other in rule.matches:
        assert fold(other) in rule.apply(fold(one)), (one, other)
        assert (fold(one) in rule.apply(fold(other))) is (rule.at != "letter"), (other, one)
    for one, other in rule.differs:
        assert fold(other) not in set(variants(one)), (one, other)


LETTERS = [rule for rule in rules() if rule.at == "letter"]


@pytest.mark.parametrize("rule", LETTERS, ids=lambda rule: rule.name)
def test_only_foreign_words_are_spelled_with_another_letter(rule: SpellingRule, records: list[Record]) -> None:
    """What the lexicon knows as more than a name or an adjective of a state keeps its letter, clitics and all."""
    forms, names = Forms(default()), {"opaque", "currency_owner", "currency", "name_part", "given", "noun"}
    words = {word for r in records if r.kind in rule.of for row in rows(r) for word in key(row.text).split()}
    spelled = {word for word in words if len(rule.apply(word)) > 1}
    assert len(spelled) > 500
    assert {word for word in spelled if not {r.category for r in forms[word].readings} <= names} == set()


@pytest.mark.parametrize("rule", LETTERS, ids=lambda rule: rule.name)
def test_another_letter_makes_no_other_name_or_word(rule: SpellingRule, records: list[Record]) -> None:
    """Of a name as a whole."""
    forms, named = Forms(default()), defaultdict[str, set[str]](set)
    for record in records:
        for row in rows(record):
            named[key(row.text)].add(record.id)
    for record in (record for record in records if record.kind in rule.of):
        own = {key(row.text) for row in rows(record)}
        for name in own:
            for other in (rule.apply(name) - {name}) & own:
                assert named[other] <= named[name], (name, other)
                assert {reading.category for reading in forms[other].readings} <= {"opaque", "currency_owner"}, other


@pytest.mark.parametrize(
    ("name", "adjective"),
    [("أذربيجان", "أذربيجاني"), ("روسيا", "روسي"), ("فرنسا", "فرنسي"), ("الصين", "صيني"), ("كندا", "كندي"), ("البحرين", "بحريني"), ("ليبيا", "ليبي")],
)  # fmt: skip
def test_the_regular_nisba(name: str, adjective: str) -> None:
    """The rule alone, without the data."""
    assert nisba(name) == adjective


def test_the_rule_and_the_data_agree_on_most_states(records: list[Record]) -> None:
    """Two thirds of the adjectives in the data follow from the name; the data holds them all, so that each can be read and corrected."""
    states = [r for r in records if r.kind == "state" and r.fields.get("nisba") and r.fields.get("names")]
    regular = sum(any(fold(nisba(n)) in map(fold, r.fields["nisba"]) for n in r.fields["names"]) for r in states)
    assert regular / len(states) > 0.66


def test_not_names_is_long_enough_and_folded_once() -> None:
    """At least three hundred phrases that look like names and are not."""
    path = Path(__file__).parent / "not_names.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert len({fold(line) for line in lines}) == len(lines) >= 300


def test_no_phrase_of_not_names_is_a_plain_name(ref: Reference) -> None:
    """None is a key of the table, unless as a name that is marked to need something near it."""
    path = Path(__file__).parent / "not_names.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            assert all(entry.features.get("ambiguous") == "word" for entry in ref.names.get(line)), line


def test_the_reader_finds_nobody_and_nothing_in_not_names() -> None:
    """None gives an entity, read alone."""
    path = Path(__file__).parent / "not_names.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for line in lines:
        assert parse(line).entities == (), line
