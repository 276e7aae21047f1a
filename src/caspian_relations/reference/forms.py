"""From a record to the rows of the table of names: every way in which a text may name the thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from caspian_relations.reference.names import NameEntry, NameRow, Names, key
from caspian_relations.reference.nisba import NisbaForm, broken_plural, paradigm
from caspian_relations.reference.records import Record, each_text
from caspian_relations.reference.spelling import variants

__all__ = ["expand", "inner_names", "rows"]

_NAMED = (
    ("names", "name"),
    ("official", "official"),
    ("short", "short"),
    ("spellings", "spelling"),
    ("historical", "historical"),
    ("typos", "typo"),
    ("acronym", "acronym"),
    ("acronyms", "acronym"),
    ("surnames", "surname"),
)


def rows(record: Record) -> Iterator[NameRow]:
    """Every row of `record`, each (key, kind of naming) once; what the record calls a name comes before what it calls a spelling."""
    seen: set[tuple[str, str]] = set()
    for text, form, features in _all(record):
        kind = form if form in ("nisba", "people") else "name"
        if (key(text), kind) not in seen:
            seen.add((key(text), kind))
            yield NameRow(text, NameEntry(record.id, form, features))


def _all(record: Record) -> Iterator[tuple[str, str, dict[str, str]]]:
    careful = {key(name): need for name, need in record.fields.get("careful", {}).items()}
    common = {"group": "yes"} if record.fields.get("group") else {}
    named = [(text, form) for field, form in _NAMED for text in each_text(record, field)]
    named += [(text, "name") for pattern in each_text(record, "patterns") for text in expand(pattern)]
    for text, form in named:
        yield text, form, {**common, **_care(careful, text)}
    if record.kind == "person":
        yield from _spelled(record, careful)
    else:
        for text, form in named:
            for spelling in _otherwise(text, record.kind):
                yield spelling, form, {**common, **_care(careful, text)}
    for field, inflect in (("nisba", paradigm), ("people", broken_plural)):
        for lemma in each_text(record, field):
            yield from _inflected(inflect(lemma), lemma, careful, common)
            for spelling in _otherwise(lemma, record.kind):
                yield from _inflected(inflect(spelling), spelling, careful, {**common, **_care(careful, lemma)})


def _otherwise(text: str, kind: str) -> list[str]:
    """The other spellings of a name."""
    return list(variants(text, kind))[1:]


_CHOICE = re.compile(r"\{([^{}]*)\}")


def expand(pattern: str) -> Iterator[str]:
    """Every text that a pattern stands for: ``{a|b}`` is a choice, an empty alternative leaves it out.

    >>> list(expand("{خط|أنبوب} باكو-{سوبسا|سبسا}"))
    ['خط باكو-سوبسا', 'خط باكو-سبسا', 'أنبوب باكو-سوبسا', 'أنبوب باكو-سبسا']
    """
    parts = _CHOICE.split(pattern)
    choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    for choice in product(*choices):
        yield " ".join("".join(choice).split())


def _care(careful: Mapping[str, str], text: str) -> dict[str, str]:
    need = careful.get(key(text))
    if need is None:
        return {}
    return {"ambiguous": "word"} if need == "word" else {"ambiguous": "word", "requires": need}


def _inflected(
    forms: Iterable[NisbaForm], lemma: str, careful: Mapping[str, str], common: Mapping[str, str]
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """The forms of a lemma. What it must have near it, all its forms must; that it is a word is said of the form that is one."""
    care = _care(careful, lemma)
    for form in forms:
        own = care if "requires" in care or key(form.text) == key(lemma) else _care(careful, form.text)
        yield form.text, form.form, {**form.features, **common, **own}


def _spelled(record: Record, careful: Mapping[str, str]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """A person's full names with every surname that the record has, and all of them in the spellings of the rules."""
    surnames = list(each_text(record, "surnames"))
    full = list(each_text(record, "names", "spellings"))
    for name in list(full):
        for last in sorted(surnames, key=len, reverse=True):
            if name.endswith(" " + last):
                given = name.removesuffix(last)
                full.extend(other for surname in surnames if (other := given + surname) not in full)
                break
    for name in full:
        for spelling in variants(name):
            yield spelling, "spelling", {}
    for surname in surnames:
        for spelling in variants(surname):
            yield spelling, "surname", _care(careful, surname)


def inner_names(text: str, names: Names) -> dict[str, str]:
    """Return the states and organizations that a longer name names in itself, as features.

    «خط سكة حديد الصين-قيرغيزستان-أوزبكستان» names three states: the longest name wins, but these count too. What is inside a region
    or a place («بحر الصين الجنوبي») does not count.
    """
    words = key(text).split(" ")
    found: dict[str, list[str]] = {"state": [], "organization": []}
    at = 0
    while at < len(words):
        length, entity = _longest(words, at, names)
        if entity is not None:
            kind = entity.split(":", 1)[0]
            if entity not in found[kind]:
                found[kind].append(entity)
        at += length
    return {f"{kind}s": ",".join(ids) for kind, ids in found.items() if ids}


def _longest(words: list[str], at: int, names: Names) -> tuple[int, str | None]:
    for length in range(min(len(words) - at, 8), 0, -1):
        if length == len(words):
            continue
        for text in _stems(" ".join(words[at : at + length])):
            for entry in names.entries(names.table.get(text, 0)):
                if entry.entity.startswith(("state:", "organization:")) and "ambiguous" not in entry.features:
                    if entry.entity.startswith("organization:") and length == 1:
                        continue
                    return length, entry.entity
                if entry.entity.startswith(("region:", "place:")) and length > 1:
                    return length, None
    return 1, None


def _stems(text: str) -> Iterator[str]:
    """The words as they stand, then without و ف ب ل, then without ال."""
    yield text
    bare = text[1:] if text[0] in "وبل" and len(text) > 4 else text
    if text.startswith("لل"):
        yield "ال" + text[2:]
        yield text[2:]
    for stem in (bare, text):
        if stem != text:
            yield stem
        if stem.startswith("ال") and len(stem) > 5:
            yield stem[2:]
