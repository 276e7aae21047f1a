"""Renamings: a state, a person or a city of a text is replaced throughout by another of the same kind and form.

Only what the words say may follow from the name, so what would change with what is *known* of it is left alone: a state whose capital, people in
office or bodies also occur, a capital, a listed person. The new name is written with the clitics and in the form (name, nisba of that gender and number,
surname) of the old one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from caspian_relations import Article, reference
from caspian_relations.arabic.letters import fold
from caspian_relations.model import Organization, Person, Place

Key = tuple[str, tuple[tuple[str, str], ...]]
"""A form, and its features: gender and number of a nisba."""

# Forms that are written with the name; others («العاصمة», «بلاده», a title) are left as they are.
NAMING = {"name", "short", "surname", "nisba", "people"}
# Names of nobody in particular: given name and surname, for people whom nobody listed.
NOBODY = ("سليم الشماع", "وديع القباني", "سمير قباني", "فادي خوري", "ماركو بيليني", "بيتر سوندرز")
# The longest run of clitics that may stand before a name: «وبال», «ولل».
CLITICS = re.compile(r"[وفبكلا]{0,4}")


class Renaming(NamedTuple):
    """One way to rename one entity of an article."""

    article: Article
    old: str
    new: str
    words: tuple[tuple[int, int, str], ...]
    """Start, end and new words of each mention, in text order."""

    def text(self) -> str:
        """The renamed text."""
        text = self.article.text
        for start, end, words in reversed(self.words):
            text = text[:start] + words + text[end:]
        return text


@cache
def _forms() -> Mapping[str, Mapping[Key, str]]:
    """Entity -> form and features -> the folded words; only forms of one word that mean one entity and are written without the article."""
    out: dict[str, dict[Key, str]] = {}
    names = reference.default().names
    for words, group in names.table.items():
        entries = names.entries(group) if group else ()
        if len(entries) == 1 and " " not in words and not words.startswith("ال"):
            key = (str(entries[0].form), tuple(sorted(entries[0].features.items())))
            out.setdefault(entries[0].entity, {}).setdefault(key, words)
    return out


@cache
def _spellings(entity: str) -> Mapping[str, list[Key]]:
    """The folded words of one entity -> their forms and features: «روسيا» is a name, and a nisba in the accusative."""
    names = reference.default().names
    out: dict[str, list[Key]] = {}
    for words, group in names.table.items():
        for entry in names.entries(group) if group else ():
            if entry.entity == entity:
                out.setdefault(words, []).append((str(entry.form), tuple(sorted(entry.features.items()))))
    return out


def _split(entity: str, surface: str, form: str) -> tuple[str, Key] | None:
    """The clitics of a surface that was read as that form, with the form's features; None where it is no form of a single word."""
    folded = fold(surface)
    hits = [
        (words, key)
        for words, keys in _spellings(entity).items()
        if folded.endswith(words)
        for key in keys
        if key[0] == form
    ]
    if not hits:
        return None
    words, key = max(hits, key=lambda hit: len(hit[0]))
    before = folded[: len(folded) - len(words)]
    return (before, key) if CLITICS.fullmatch(before) and " " not in words else None


def _words(article: Article, old: str, write: Callable[[str], str | None]) -> tuple[tuple[int, int, str], ...] | None:
    """The new words of each mention; None where one has none, or where the old name also stands inside another name or unread."""
    spans = sorted({(m.span.start, m.span.end) for m in article.mentions if m.referent == old and m.form in NAMING})
    written = [(start, end, write(article.text[start:end])) for start, end in spans]
    for m in article.mentions:
        if m.referent != old and any(m.span.start < end and start < m.span.end for start, end in spans):
            return None
    out = tuple((start, end, words) for start, end, words in written if words is not None)
    return out if out and len(out) == len(written) else None


def _left_over(article: Article, old: str, words: tuple[tuple[int, int, str], ...]) -> bool:
    """Whether the text still says the old name somewhere after the mentions are taken out."""
    rest = article.text
    for start, end, _ in reversed(words):
        rest = f"{rest[:start]}\n{rest[end:]}"
    folded = fold(rest)
    return any(len(name) > 3 and name in folded for name in _spellings(old))


def _listed(article: Article, old: str, candidates: list[str]) -> Iterator[Renaming]:
    shown: dict[str, tuple[str, Key]] = {}
    for mention in article.mentions_of(old):
        surface = article.text[mention.span.start : mention.span.end]
        split = _split(old, surface, mention.form)
        if split is not None:
            shown[surface] = split
    for new in candidates:
        forms = _forms().get(new, {})

        def write(surface: str, forms: Mapping[Key, str] = forms) -> str | None:
            before, key = shown.get(surface, ("", ("", ())))
            return before + forms[key] if key in forms else None

        words = _words(article, old, write)
        if words is not None and not _left_over(article, old, words):
            yield Renaming(article, old, new, words)


def _states(article: Article) -> Iterator[Renaming]:
    ref = reference.default()
    present = {entity.id for entity in article.entities}
    bound = {place.state for place in article.places} | {event.host for event in article.events if event.inferred}
    bound |= {office.of for person in article.persons if person.known for office in ref.offices(person.id)}
    bound |= {office.of for office in article.offices}
    listed = [entity for entity in article.entities if isinstance(entity, Organization) and entity.known]
    bound |= {ref.state_of(body.seat) for body in listed if body.seat} | {
        member for body in listed for member in body.members
    }
    bound |= {state for corridor in article.corridors for state in corridor.states}
    candidates = [ref.states[code].id for code in ("BR", "NG", "VN", "NO", "PE", "KE", "PL", "CA", "NP", "CU")]
    for state in article.states:
        if state.id not in bound:
            yield from _listed(article, state.id, [new for new in candidates if new not in present])


def _cities(article: Article) -> Iterator[Renaming]:
    ref = reference.default()
    present = {entity.id for entity in article.entities}
    seats = {entity.seat for entity in article.entities if isinstance(entity, Organization)}

    def is_plain(place: Place) -> bool:
        return place.kind == "city" and place.state is not None and ref.capital_of(place.state).id != place.id

    for old in article.places:
        if is_plain(old) and old.id in ref and old.id not in seats:
            others = [ref.entity(id) for id in _forms() if id.startswith("place:") and id not in present]
            candidates = [p.id for p in others if isinstance(p, Place) and p.state == old.state and is_plain(p)]
            yield from _listed(article, old.id, sorted(candidates))


def _persons(article: Article) -> Iterator[Renaming]:
    for old in article.persons:
        names = {article.text[m.span.start : m.span.end] for m in article.mentions_of(old.id) if m.form in NAMING}
        whole = max(names, key=len, default="")
        if not isinstance(old, Person) or old.known or len(whole.split()) != 2:
            continue
        for name in NOBODY:
            if any(part in fold(article.text) for part in fold(name).split()):
                continue
            given, surname = name.split()
            new = {whole: name, whole.split()[0]: given, whole.split()[1]: surname}
            words = _words(article, old.id, new.get)
            if words is not None:
                yield Renaming(article, old.id, "person:" + "-".join(fold(name).split()), words)


KINDS: Mapping[str, Callable[[Article], Iterator[Renaming]]] = {"state": _states, "person": _persons, "city": _cities}


def renamings(article: Article, kind: str) -> list[Renaming]:
    """All renamings of a kind that an article allows."""
    return list(KINDS[kind](article))
