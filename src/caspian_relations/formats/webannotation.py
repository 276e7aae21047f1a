"""Web Annotation (W3C Web Annotation Data Model, 2017): JSON-LD, a collection with one page of annotations.

A mention identifies, a date or an amount describes, a fact links the words of its evidence with the annotations of those whom it is about.
Each target has a text position (code points, as the standard counts) and a quotation with what stands around it, so that the words are found
again in a changed text. What has no place in the text, entities among it, is said about the text as a whole. The JSON of each thing is a
body of the format ``application/json``: all that an article holds is there but the text itself.
"""

from __future__ import annotations

import re
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from os import PathLike
from typing import IO, Any

from attrs import frozen

from caspian_relations.formats import files
from caspian_relations.formats.annotations import Annotations, Mark, annotated
from caspian_relations.formats.json import encoded
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.formats.printing import VERSION, written
from caspian_relations.model import Article, Span

__all__ = ["dump", "dumps", "losses"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
WIKIDATA = "http://www.wikidata.org/entity/"
AROUND = 32
"""How many characters before and after the words a quotation has."""

_NAMESPACE = uuid.UUID("6f1d3b0a-5f0f-5c35-9d0a-3f3f6f3f1c59")
_WEB_ADDRESS = re.compile(r"https?://[^\x00-\x20<>\"{}|\\^`\x7f-\xa0\ud800-\udfff]+")
_MOTIVATIONS = {"mention": "identifying", "date": "describing", "quantity": "describing", "boilerplate": "classifying", "conflict": "questioning"}  # fmt: skip


def dumps(article: Article, *, indent: int | None = None) -> str:
    """Return the annotations of `article` as JSON-LD, on one line or indented by `indent` spaces.

    >>> import json
    >>> collection = json.loads(dumps(Article("زار الرئيس القاهرة")))
    >>> collection["type"], collection["total"]
    ('AnnotationCollection', 1)
    """
    return encoded(_Writer.of(article).collection(), indent)


def dump(article: Article, target: str | PathLike[str] | IO[Any], *, indent: int | None = None) -> None:
    """Write the annotations of `article` to a path or into an open file."""
    files.write(target, dumps(article, indent=indent) + "\n")


def losses(article: Article) -> Iterable[Loss]:
    """Yield what is not carried: the text, of which only quotations are."""
    return omitted(article, {"text": "annotations stand beside a text; they quote it in pieces"})


def source_of(article: Article) -> str:
    """Return the IRI of the text: its source where that is a web address, else a name made from its letters (RFC 6920).

    >>> source_of(Article("نص", source="page.txt"))[:16]
    'ni:///sha-256;4B'
    """
    if article.source is not None and _WEB_ADDRESS.fullmatch(article.source):
        return article.source
    digest = sha256(article.text.encode("utf-8", "surrogatepass")).digest()
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"


@frozen
class _Writer:
    article: Article
    annotations: Annotations
    source: str
    seed: str

    @classmethod
    def of(cls, article: Article) -> _Writer:
        seed = sha256(f"{article.source}\n{article.text}".encode("utf-8", "surrogatepass")).hexdigest()
        return cls(article, annotated(article), source_of(article), seed)

    def collection(self) -> dict[str, Any]:
        items = [*self.placed(), *self.about_the_whole()]
        return {
            "@context": CONTEXT,
            "id": self.iri("collection"),
            "type": "AnnotationCollection",
            "label": "caspian_relations",
            "total": len(items),
            "first": {"id": self.iri("page"), "type": "AnnotationPage", "startIndex": 0, "items": items},
        }

    def iri(self, key: str) -> str:
        """A name that is the same in every run, for the same text from the same source."""
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{self.seed}/{key}')}"

    def placed(self) -> Iterator[dict[str, Any]]:
        links: dict[str, list[str]] = {}
        for link in self.annotations.links:
            links.setdefault(link.source, []).append(link.target)
        known = {entity.id: entity.wikidata for entity in self.article.entities if entity.wikidata}
        for mark in self.annotations.marks:
            bodies = [_class(mark.label), *([_json(encoded(mark.body))] if mark.body else [])]
            if mark.kind == "mention" and mark.value in known:
                bodies.append(
                    {"type": "SpecificResource", "purpose": "identifying", "source": WIKIDATA + known[mark.value]}
                )
            bodies += [
                {"type": "SpecificResource", "purpose": "linking", "source": self.iri(key)}
                for key in dict.fromkeys(links.get(mark.key, ()))
            ]
            targets = [self.target(span) for span in mark.spans]
            yield self.annotation(mark.key, _motivation(mark), bodies, targets[0] if len(targets) == 1 else targets)

    def about_the_whole(self) -> Iterator[dict[str, Any]]:
        """The article, its entities, and what no words of it say."""
        article = self.article
        published = article.published.isoformat() if article.published else None
        head = {"type": "Article", "version": VERSION, "published": published, "source": article.source}
        yield self.annotation("article", "describing", [_class("Article"), _json(encoded(head))], self.source)
        facts = (*article.events, *article.figures, *article.relations, *article.statements)
        without_words = (
            *((fact.id, fact) for fact in facts if not fact.evidence),
            *((f"conflict:{i}", it) for i, it in enumerate(article.conflicts(), 1) if not it.spans),
        )
        for key, thing in (*((entity.id, entity) for entity in article.entities), *without_words):
            bodies = [_class(type(thing).__name__), _json(written(thing))]
            yield self.annotation(key, "describing", bodies, self.source)

    def annotation(self, key: str, motivation: str, bodies: list[Any], target: Any) -> dict[str, Any]:
        return {
            "id": self.iri(key),
            "type": "Annotation",
            "motivation": motivation,
            "body": bodies,
            "target": target,
        }

    def target(self, span: Span) -> dict[str, Any]:
        text = self.article.text
        before, after = text[max(span.start - AROUND, 0) : span.start], text[span.end : span.end + AROUND]
        quotation = {"type": "TextQuoteSelector", "exact": span.of(text)}
        quotation |= ({"prefix": before} if before else {}) | ({"suffix": after} if after else {})
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        return {"type": "SpecificResource", "source": self.source, "selector": [position, quotation]}


def _motivation(mark: Mark) -> str:
    return "classifying" if mark.is_part else _MOTIVATIONS.get(mark.kind, "linking")


def _class(label: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "classifying", "value": label}


def _json(body: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": body}
