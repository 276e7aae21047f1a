"""spaCy: a `DocBin` with one `Doc`, tokenized by the blank Arabic pipeline.

``doc.ents`` has the named mentions, dates and amounts, the outermost where they are nested. ``doc.spans`` has everything, in groups that may
overlap: ``mentions``, ``dates``, ``quantities``, ``events``, ``figures``, ``relations``, ``statements``, ``words`` (what facts point out beside their
evidence), ``boilerplate``, ``conflicts``. A span's label is its class, its ``kb_id_`` the id or value that it stands for, its ``id_`` the key of the mark;
a fact with several pieces of evidence has a span for each. ``doc.user_data["caspian_relations"]`` has the day of
publication and the source, as JSON.

The tokenizer of spaCy does not take Arabic conjunctions and prepositions off («وأذربيجان» is one token), so that a mark often begins within a
token. It is then widened to whole tokens (``alignment_mode="expand"``), as a pipeline that is trained on it will see tokens; `losses` counts
what was widened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from os import PathLike
from typing import IO, Any

from attrs import frozen

from caspian_relations.formats import files
from caspian_relations.formats.annotations import (
    Mark,
    annotated,
    encodable,
    filled,
    split_characters,
    unmentioned,
    unplaced,
)
from caspian_relations.formats.json import encoded
from caspian_relations.formats.lossy import Loss
from caspian_relations.model import Article, MentionForm

__all__ = ["USER_DATA", "dump", "dumps", "losses"]

USER_DATA = "caspian_relations"
"""Key of what is known of the text in ``doc.user_data``."""

_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")
_VALUED = ("mention", "date", "quantity")
_GROUPS = {
    "mentions": "mention", "dates": "date", "quantities": "quantity", "events": "event", "figures": "figure", "relations": "relation",
    "statements": "statement", "boilerplate": "boilerplate", "conflicts": "conflict",
}  # fmt: skip
"""Name of a group -> kind of its marks."""
_NOT_NAMED = frozenset({MentionForm.PRONOUN, MentionForm.DESCRIPTION, MentionForm.TITLE})
_SHORT = "a span has a label and two ids, and no place for it"


def dumps(article: Article) -> bytes:
    """Return the bytes of a `DocBin`.

    >>> import spacy
    >>> from spacy.tokens import DocBin
    >>> doc, = DocBin().from_bytes(dumps(Article("زار مصر"))).get_docs(spacy.blank("ar").vocab)
    >>> [token.text for token in doc]
    ['زار', 'مصر']
    """
    from spacy.tokens import DocBin

    binary: bytes = DocBin(attrs=_ATTRIBUTES, store_user_data=True, docs=[_Document.of(article).doc]).to_bytes()
    return binary


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write what `dumps` gives to a path or into a file that is open for bytes."""
    files.write(target, dumps(article))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what spans do not say, and which marks were widened to whole tokens."""
    document = _Document.of(article)
    yield from unplaced(article)
    yield from unmentioned(article, {mark.value for mark, _ in document.placed if mark.kind == "mention"})
    yield from split_characters("text", [article.text])
    yield from split_characters("entities[*].id", [entity.id for entity in article.entities])
    yield from filled(article.entities, "entities", _SHORT, beside=["id"])
    yield from filled(article.mentions, "mentions", _SHORT, beside=["span", "referent"])
    # A date is told by its expression, or by what it is relative to; an amount in full, but for currencies that it is not in.
    for told, whether in (("edtf", True), ("relative", False)):
        dates = [found for found in article.dates if (found.value.edtf is not None) is whether]
        yield from filled(dates, "dates", _SHORT, beside=[told])
    decided = [found for found in article.quantities if getattr(found.value, "currency", None)]
    yield from filled(decided, "quantities", _SHORT, beside=["amount", "currency", "to", "bound"])
    for field in ("events", "figures", "relations", "statements"):
        facts = [fact for fact in getattr(article, field) if fact.evidence]
        yield from filled(facts, field, _SHORT, beside=["id", "evidence", "content", "described_as", "document", "occasion"])  # fmt: skip
    yield from filled([conflict for conflict in article.conflicts() if conflict.spans], "conflicts", _SHORT, beside=["spans"])  # fmt: skip
    yield from document.changed()


@frozen
class _Document:
    """The `Doc`, and which of its spans each mark has."""

    doc: Any
    marks: tuple[Mark, ...]
    placed: list[tuple[Mark, Any]]
    """A mark with one of its spans."""

    @classmethod
    def of(cls, article: Article) -> _Document:
        doc = _pipeline().make_doc(encodable(article.text))
        marks = annotated(article).marks
        placed = [(mark, span) for mark in marks for span in _spans(doc, mark)]
        for group, kind in _GROUPS.items():
            doc.spans[group] = [span for mark, span in placed if mark.kind == kind and not mark.is_part]
        doc.spans["words"] = [span for mark, span in placed if mark.is_part]
        doc.ents = list(_side_by_side(doc, placed))
        known = {"published": article.published.isoformat() if article.published else None, "source": article.source}
        doc.user_data[USER_DATA] = encoded(known)
        return cls(doc, marks, placed)

    def changed(self) -> Iterator[Loss]:
        """What stands in `doc` otherwise than in the article."""
        told: dict[str, list[tuple[int, int]]] = {}
        for mark, span in self.placed:
            told.setdefault(mark.key, []).append((span.start_char, span.end_char))
        for mark in self.marks:
            places = told.get(mark.key)
            if not places:
                yield Loss(mark.path, "no token of spaCy there")
            elif len(places) < len(mark.spans):
                yield Loss(mark.path, "no token of spaCy where a piece of it is")
            elif places != [(span.start, span.end) for span in mark.spans]:
                where = {"mention": ".span", "date": ".span", "quantity": ".span"}.get(mark.kind, "")
                yield Loss(
                    mark.path + where,
                    "does not begin and end with tokens of spaCy; widened to whole ones, or trimmed of white space",
                )


@cache
def _pipeline() -> Any:
    import spacy

    return spacy.blank("ar")


def _spans(doc: Any, mark: Mark) -> Iterator[Any]:
    stands_for = encodable(mark.value) if mark.kind in _VALUED and not mark.is_part else ""
    for place in mark.spans:
        span = doc.char_span(
            place.start,
            place.end,
            label=mark.label,
            kb_id=stands_for,
            span_id=encodable(mark.key),
            alignment_mode="expand",
        )
        if span is not None and len(span):
            yield span


def _side_by_side(doc: Any, placed: list[tuple[Mark, Any]]) -> Iterator[Any]:
    """The named mentions and the values, without tokens of white space at their edges, none overlapping another."""
    from spacy.tokens import Span

    named = [
        span
        for mark, span in placed
        if mark.kind in _VALUED and not mark.is_part and mark.body.get("form") not in _NOT_NAMED
    ]
    last = 0
    for span in sorted(named, key=lambda span: (span.start, -span.end)):
        start, end = span.start, span.end
        while start < end and doc[start].is_space:
            start += 1
        while start < end and doc[end - 1].is_space:
            end -= 1
        if last <= start < end:
            last = end
            yield Span(doc, start, end, label=span.label, kb_id=span.kb_id, span_id=span.id)
