"""Replaces a state, a person or a city throughout a text by another of the same kind and form.

The names come from the reference, the places from the mentions that were read: each mention of the old is written as the same form of the new, its
clitics and its article kept. A text in which the old also stands inside another name («معهد كازاخستان …») is not renamed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from caspian_relations import Article, reference
from caspian_relations.arabic.letters import fold

Key = tuple[str, tuple[tuple[str, str], ...]]
"""A form, and its features: gender and number of a nisba."""

# Forms that a reader replaces by the same form of another name. Others («العاصمة», a pronoun, a description) name nothing.
NAMING = {"name", "nisba", "people", "surname", "short"}


@cache
def _forms() -> Mapping[str, Mapping[Key, str]]:
    """Entity -> form and features -> the folded words; only forms that mean one entity, and are written without the article."""
    out: dict[str, dict[Key, str]] = {}
    names = reference.default().names
    for words, group in names.table.items():
        entries = names.entries(group) if group else ()
        if len({entry.entity for entry in entries}) == 1 and " " not in words and not words.startswith("ال"):
            for entry in entries:
                key = (str(entry.form), tuple(sorted(entry.features.items())))
                out.setdefault(entry.entity, {}).setdefault(key, words)
    return out


def _key_of(entity: str, surface: str) -> tuple[str, Key, str] | None:
    """The clitics of a surface, the form it shows, and its folded words; None where it is no single form."""
    folded = fold(surface)
    hits = [(words, key) for key, words in _forms().get(entity, {}).items() if folded.endswith(words)]
    if not hits:
        return None
    words, key = max(hits, key=lambda hit: len(hit[0]))
    return folded[: len(folded) - len(words)], key, words


def renamed(article: Article, old: str, new: str) -> str | None:
    """The text with every mention of `old` replaced by the same form of `new`; None where that cannot be done cleanly."""
    spans: list[tuple[int, int, str]] = []
    for mention in article.mentions:
        start, end = mention.span.start, mention.span.end
        if mention.referent != old:
            continue
        if mention.form not in NAMING:
            continue
        shown = _key_of(old, article.text[start:end])
        if shown is None or shown[1] not in _forms().get(new, {}):
            return None
        spans.append((start, end, shown[0] + _forms()[new][shown[1]]))
    if not spans or _stands_inside_another(article, old, spans):
        return None
    text = article.text
    for start, end, words in sorted(set(spans), reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _stands_inside_another(article: Article, old: str, spans: list[tuple[int, int, str]]) -> bool:
    """Whether another name covers a mention of the old, or the old's words also stand where no mention was read."""
    for mention in article.mentions:
        if mention.referent != old and any(
            mention.span.start < end and start < mention.span.end for start, end, _ in spans
        ):
            return True
    rest = article.text
    for start, end, _ in sorted(set(spans), reverse=True):
        rest = rest[:start] + rest[end:]
    return any(words in fold(rest) for words in _forms().get(old, {}).values() if len(words) > 3)


def pairs(article: Article, kind: str) -> Iterator[tuple[str, str]]:
    """Entities of a kind in an article, each with others of the kind that do not occur in it and have a name of the same sort."""
    present = {entity.id for entity in article.entities}
    for old in sorted(ref for ref in present if ref.startswith(f"{kind}:")):
        for new in sorted(_forms()):
            if (
                new.startswith(f"{kind}:")
                and new not in present
                and _forms().get(old, {}).keys() <= _forms()[new].keys()
            ):
                yield old, new
