"""What every stage made of a text: for looking at, and for the documentation."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from caspian_relations.reading.assembly import published_date
from caspian_relations.reading.clauses.clauses import clauses
from caspian_relations.reading.parser import default

__all__ = ["Trace", "trace"]


@frozen
class Trace:
    """The stages of one reading, each as lines of text in the order of the text."""

    letters: tuple[str, ...]
    """Tokens with their offsets and the categories of their readings."""
    scan: tuple[str, ...]
    """Known names with what they may stand for."""
    phrases: tuple[str, ...]
    clauses: tuple[str, ...]
    discourse: tuple[str, ...]
    """Events, figures, relations and statements as drafts."""

    def __str__(self) -> str:
        stages = ("letters", "scan", "phrases", "clauses", "discourse")
        return "\n".join(line for stage in stages for line in (f"== {stage}", *getattr(self, stage)))


def trace(text: str, published: date | str | None = None) -> Trace:
    """Read `text` and keep what every stage made of it.

    >>> print(trace("زار الرئيس التونسي الجزائر").phrases[0])
    <verb زار [0:3]>
    """
    sheet, layout, story = default()._read(text, published_date(published))
    tokens = sheet.tokens
    rows = [[p for p in sheet.phrases if s.start <= p.start < s.end] for s in layout.sentences]
    return Trace(
        letters=tuple(
            f"[{start}:{start + form.size}] {form!r}" for form, start in zip(tokens.forms, tokens.starts, strict=True)
        ),
        scan=tuple(
            f"{' '.join(form.raw for form in tokens.forms[hit.start : hit.end])} -> {', '.join(e.entity for e in hit.entries)}"
            for _, hit in sorted(sheet.hits.items())
        ),
        phrases=tuple(map(repr, sheet.phrases)),
        clauses=tuple(repr(c) for row, s in zip(rows, layout.sentences, strict=True) for c in clauses(row, s)),
        discourse=(
            *map(repr, story.events.every),
            *(f"{f.kind} {f.amount} {f.between} {f.period} {f.change} {f.record}" for f in story.figures.made),
            *(" ".join(map(str, r.key)) for r in story.relations.made.values()),
            *(f"{s.speaker or s.described_as} {s.verb} {text[slice(*s.evidence[0])]}" for s in story.statements.made),
        ),
    )
