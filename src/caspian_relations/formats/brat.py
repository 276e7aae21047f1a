r"""brat standoff annotation: a text file, and beside it a file with a line for each annotation.

Marks are text-bound annotations (``T``), facts are events (``E``) with their evidence as trigger, relations whose two ends are both mentioned
are relations (``R``); forms, bases and statuses are attributes (``A``), Wikidata items normalizations (``N``). A note (``#``) holds the JSON of
what an annotation stands for, and at its first mention that of the entity. Offsets are code points. An annotation of brat crosses no line
end: what does is written as fragments, one for each line.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from os import PathLike
from typing import IO, Any

import attrs

from caspian_relations import model
from caspian_relations.formats import files
from caspian_relations.formats.annotations import (
    FACT_LABELS,
    MENTION_LABELS,
    PART_LABELS,
    ROLES,
    VALUE_LABELS,
    Link,
    Mark,
    annotated,
    encodable,
    split_characters,
    unmentioned,
    unplaced,
)
from caspian_relations.formats.json import encoded, to_dict
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Basis, InvalidValue, MentionForm, Predicate, Span, Status

__all__ = ["annotation_conf", "dump", "dumps", "losses", "standoff"]

_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
"""Where some reader of lines ends one."""
_ATTRIBUTES = ("form", "basis", "status")
_LAYOUTS = ("zip", "ann")


def dumps(article: Article, *, layout: str = "zip", name: str = "article") -> bytes:
    """Return a zip archive of ``article.txt``, ``article.ann`` and ``annotation.conf``, or with ``layout="ann"`` the annotations alone.

    `name` is what the two files are called before their endings.

    >>> import io, zipfile
    >>> zipfile.ZipFile(io.BytesIO(dumps(Article("نص")))).namelist()
    ['article.txt', 'article.ann', 'annotation.conf']
    """
    if layout not in _LAYOUTS:
        raise InvalidValue("layout", layout, " or ".join(_LAYOUTS))
    if layout == "ann":
        return standoff(article).encode()
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as folder:
        for file, content in (
            (f"{name}.txt", encodable(article.text)),
            (f"{name}.ann", standoff(article)),
            ("annotation.conf", annotation_conf()),
        ):
            # The date is that of no clock, so that the same article gives the same bytes.
            entry = zipfile.ZipInfo(file, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            folder.writestr(entry, content.encode(), zipfile.ZIP_DEFLATED)
    return archive.getvalue()


def dump(
    article: Article, target: str | PathLike[str] | IO[Any], *, layout: str = "zip", name: str = "article"
) -> None:
    """Write what `dumps` gives to a path or into a file that is open for bytes."""
    files.write(target, dumps(article, layout=layout, name=name))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what has no place in a text, and so none in brat."""
    yield from omitted(article, {"published": "a document of brat is a text alone", "source": "a document of brat is a text alone"})  # fmt: skip
    yield from split_characters("text", [article.text])
    yield from unplaced(article)
    placed = set()
    for mark in annotated(article).marks:
        if fragments(mark.spans, article.text):
            placed.add(mark.value)
        else:
            yield Loss(mark.path, "only white space, which brat does not mark")
    yield from unmentioned(article, placed)


def fragments(spans: Iterable[Span], text: str) -> list[Span]:
    r"""Return `spans` as brat has them: in text order, none overlapping another, none across a line end.

    >>> fragments([Span(4, 9), Span(0, 2), Span(1, 3)], "abcdef\nghi")
    [Span(start=0, end=3), Span(start=4, end=6), Span(start=7, end=9)]
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    pieces = [piece for span in joined for piece in _within_lines(span, text)]
    return pieces if any(piece.of(text).strip() for piece in pieces) else []


def _within_lines(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    for end in _LINE_ENDS.finditer(text, span.start, span.end):
        if end.start() > start:
            yield Span(start, end.start())
        start = end.end()
    if start < span.end:
        yield Span(start, span.end)


def standoff(article: Article) -> str:
    r"""Return the lines of the annotation file.

    >>> from caspian_relations.model import Mention, State
    >>> egypt = State("state:EG", {"en": "Egypt"}, "Q79", alpha2="EG")
    >>> print(standoff(Article("زار مصر", entities=[egypt], mentions=[Mention(Span(4, 7), "state:EG")])).split("\n#")[0])
    T1	State 4 7	مصر
    A1	form T1 name
    N1	Reference T1 Wikidata:Q79	Egypt
    """
    return "".join(f"{line}\n" for line in _Lines(article).all())


class _Lines:
    """The lines of one article; ids are counted as lines are made."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.annotations = annotated(article)
        self.pieces = {mark.key: fragments(mark.spans, article.text) for mark in self.annotations.marks}
        self.marks = {mark.key: mark for mark in self.annotations.marks if self.pieces[mark.key]}
        self.links: dict[str, list[Link]] = {}
        for link in self.annotations.links:
            if link.source in self.marks and link.target in self.marks:
                self.links.setdefault(link.source, []).append(link)
        self.ends = self.relation_ends()
        self.counts: Counter[str] = Counter()
        self.bound = {key: self.new("T") for key in self.marks if key not in self.ends}
        self.ids = {key: self.id_of(key, mark) for key, mark in self.marks.items()}

    def new(self, prefix: str) -> str:
        self.counts[prefix] += 1
        return f"{prefix}{self.counts[prefix]}"

    def relation_ends(self) -> dict[str, tuple[str, str]]:
        """Key of a relation -> keys of its subject and object, where both are marked."""
        ends: dict[str, tuple[str, str]] = {}
        for key, links in self.links.items():
            targets = {link.role: link.target for link in links}
            if "subject" in targets and "object" in targets:
                ends[key] = targets["subject"], targets["object"]
        return ends

    def id_of(self, key: str, mark: Mark) -> str:
        if key in self.ends:
            return self.new("R")
        return self.new("E") if mark.label in FACT_LABELS else self.bound[key]

    def all(self) -> Iterator[str]:
        for key, id in self.bound.items():
            words = " ".join(encodable(piece.of(self.article.text)) for piece in self.pieces[key])
            places = ";".join(f"{piece.start} {piece.end}" for piece in self.pieces[key])
            yield f"{id}\t{self.marks[key].label} {places}\t{words}"
        for key, mark in self.marks.items():
            if key in self.ends:
                subject, object = (self.ids[end] for end in self.ends[key])
                yield f"{self.ids[key]}\t{mark.body['predicate']} Arg1:{subject} Arg2:{object}"
            elif mark.label in FACT_LABELS:
                yield f"{self.ids[key]}\t{mark.label}:{self.bound[key]}{self.arguments(key)}"
        for key, mark in self.marks.items():
            for name in _ATTRIBUTES:
                if name in mark.body and key not in self.ends:
                    yield f"{self.new('A')}\t{name} {self.ids[key]} {mark.body[name]}"
        yield from self.about_entities()
        for key, mark in self.marks.items():
            if mark.body and not mark.is_part:
                # An R line has no place for the words that say it, and fragments do not tell where a piece of evidence ends.
                told = key not in self.ends and self.pieces[key] == list(mark.spans)
                spans = {} if told else {"spans": [[span.start, span.end] for span in mark.spans]}
                yield self.note("AnnotatorNotes", self.ids[key], {**mark.body, **spans})

    def arguments(self, key: str) -> str:
        """`` role:T1 role2:T2``: a role that comes again is numbered."""
        seen: Counter[str] = Counter()
        found = ""
        for link in self.links.get(key, ()):
            seen[link.role] += 1
            number = seen[link.role] if seen[link.role] > 1 else ""
            found += f" {link.role}{number}:{self.ids[link.target]}"
        return found

    def about_entities(self) -> Iterator[str]:
        known = {entity.id: entity for entity in self.article.entities}
        for mark in self.marks.values():
            entity = known.get(mark.value) if mark.kind == "mention" else None
            if entity is not None and entity.wikidata:
                name = _LINE_ENDS.sub(" ", encodable(str(entity)))
                yield f"{self.new('N')}\tReference {self.ids[mark.key]} Wikidata:{entity.wikidata}\t{name}"
        first: dict[str, str] = {}
        for mark in self.marks.values():
            if mark.kind == "mention" and mark.value in known:
                first.setdefault(mark.value, mark.key)
        written = to_dict(self.article)["entities"]
        for id, key in first.items():
            yield self.note("Entity", self.ids[key], written[id])

    def note(self, kind: str, id: str, body: Any) -> str:
        line = _LINE_ENDS.sub(lambda ends: "".join(f"\\u{ord(end):04x}" for end in ends[0]), encoded(body))
        return f"{self.new('#')}\t{kind} {id}\t{line}"


def annotation_conf() -> str:
    """Return brat's ``annotation.conf`` for these annotations: which types there are, and what may be attached to what.

    >>> annotation_conf().splitlines()[:2]
    ['[entities]', 'State']
    """
    anything = "<ENTITY>|<EVENT>"
    sections = {
        "entities": [*MENTION_LABELS, *VALUE_LABELS, *PART_LABELS],
        "relations": [
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
            *(f"{predicate}\tArg1:{anything}, Arg2:{anything}" for predicate in Predicate),
        ],
        "events": [f"{label}\t{', '.join(f'{role}*:{anything}' for role in _roles(label))}" for label in FACT_LABELS],
        "attributes": [
            f"{name}\tArg:{target}, Value:{'|'.join(values)}"
            for name, target, values in (
                ("form", "<ENTITY>", MentionForm),
                ("basis", "<ENTITY>", Basis),
                ("status", "<EVENT>", Status),
            )
        ],
    }
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def _roles(label: str) -> list[str]:
    return [field.name for field in attrs.fields(getattr(model, label)) if field.name in ROLES]
