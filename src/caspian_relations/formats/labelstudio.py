"""Label Studio: a list with one task, whose prediction holds every mark of the article, to be imported and corrected.

A mark is a region, a fact with several pieces of evidence has a region for each, and links are relations between regions. ``data`` holds
the text, what is known of it, and the table of entities; ``meta`` of a region says in short and in JSON what it stands for. Offsets are code
points, as the text of Label Studio counts since its editor no longer counts JavaScript's units: an emoji is one.

`interface` is the labelling interface (an XML configuration) that a project needs for these regions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import IO, Any
from xml.sax.saxutils import quoteattr

from caspian_relations.formats import files
from caspian_relations.formats.annotations import (
    FACT_LABELS,
    MENTION_LABELS,
    PART_LABELS,
    ROLES,
    VALUE_LABELS,
    Mark,
    annotated,
    unplaced,
)
from caspian_relations.formats.json import encoded, to_dict
from caspian_relations.formats.lossy import Loss
from caspian_relations.model import Article, Span

__all__ = ["dump", "dumps", "interface", "losses", "task"]

MODEL_VERSION = "caspian_relations"
"""Under this name the prediction is listed."""
EVIDENCE = "evidence"
"""What the relation from the first piece of evidence to the others is called."""

_COLOURS = ((MENTION_LABELS, "#1f77b4"), (VALUE_LABELS, "#2ca02c"), (FACT_LABELS, "#d62728"), (PART_LABELS, "#7f7f7f"))


def dumps(article: Article, *, indent: int | None = None) -> str:
    """Return the list that is imported, as JSON on one line or indented by `indent` spaces.

    >>> import json
    >>> json.loads(dumps(Article("نص")))[0]["data"]["text"]
    'نص'
    """
    return encoded([task(article)], indent)


def dump(article: Article, target: str | PathLike[str] | IO[Any], *, indent: int | None = None) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article, indent=indent) + "\n")


def losses(article: Article) -> Iterable[Loss]:
    """Yield what has no place in the text: facts without evidence, conflicts without words."""
    return unplaced(article)


def task(article: Article) -> dict[str, Any]:
    """Return the task of `article` as plain dicts and lists, for callers who import many at once.

    >>> sorted(task(Article("نص")))
    ['data', 'predictions']
    """
    return {
        "data": {
            "text": article.text,
            "published": article.published.isoformat() if article.published else None,
            "source": article.source,
            "entities": to_dict(article)["entities"],
        },
        "predictions": [{"model_version": MODEL_VERSION, "result": list(_result(article))}],
    }


def _result(article: Article) -> Iterator[dict[str, Any]]:
    annotations = annotated(article)
    for mark in annotations.marks:
        for number, span in enumerate(mark.spans):
            yield _region(mark, number, span, article.text)
    for mark in annotations.marks:
        for number in range(1, len(mark.spans)):
            yield _relation(mark.key, EVIDENCE, _id(mark.key, number))
    for link in annotations.links:
        yield _relation(link.source, link.role, _id(link.target))


def _id(key: str, number: int = 0) -> str:
    return key if number == 0 else f"{key}+{number + 1}"


def _region(mark: Mark, number: int, span: Span, text: str) -> dict[str, Any]:
    region: dict[str, Any] = {
        "id": _id(mark.key, number),
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": span.start, "end": span.end, "text": span.of(text), "labels": [mark.label]},
    }
    if number == 0 and mark.body:
        region["meta"] = {"text": [mark.value], "json": encoded(mark.body)}
    return region


def _relation(source: str, label: str, target: str) -> dict[str, Any]:
    return {"type": "relation", "from_id": source, "to_id": target, "direction": "right", "labels": [label]}


def interface() -> str:
    """Return the labelling interface: the text, right to left, the labels by colour, and what a relation may be called.

    >>> print(interface().splitlines()[1])
      <Relations>
    """
    relations = "".join(f"    <Relation value={quoteattr(name)}/>\n" for name in (*ROLES, EVIDENCE))
    labels = "".join(
        f"    <Label value={quoteattr(label)} background={quoteattr(colour)}/>\n"
        for group, colour in _COLOURS
        for label in group
    )
    return (
        f'<View>\n  <Relations>\n{relations}  </Relations>\n  <Labels name="label" toName="text">\n{labels}  </Labels>\n'
        '  <View style="direction: rtl">\n    <Text name="text" value="$text"/>\n  </View>\n</View>\n'
    )
