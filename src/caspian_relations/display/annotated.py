"""The text of an article with its mentions, dates and amounts marked in place.

Marks may stand within each other or overlap; where one ends inside another, the inner one is closed and opened again, as HTML wants it. Each line of
the text is a block of its own, and with it a bidi paragraph of its own. The cost grows with the text and the number of marks: no more than
`DEEPEST` marks are open at once, whatever the article says.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge

from attrs import frozen

from caspian_relations.display.letters import plain
from caspian_relations.display.markup import attribute, raw
from caspian_relations.display.wording import Wording, amount, basis, date, kind_of
from caspian_relations.model import Article, Span

__all__ = ["DEEPEST", "Mark", "marked", "marks"]

DEEPEST = 6
"""Where so many marks are open, a further one is not drawn; it is still in the tables."""


@frozen
class Mark:
    """One thing to mark in a text."""

    span: Span
    kind: str
    """The class that its look hangs on: ``state``, ``person``, ``event``, ``date``, ``amount``, ``aside``."""
    title: str
    """What is shown when one points at it, in English."""
    key: str | None = None
    """``mention:3``: which value of the article it is."""


def marks(article: Article, wording: Wording) -> list[Mark]:
    """Return all that is to be marked, in text order, the longer before the shorter."""
    kinds = {entity.id: kind_of(entity) for entity in article.entities}
    found = []
    for i, mention in enumerate(article.mentions):
        kind = kinds.get(mention.referent, "Event")
        form = mention.form.replace("-", " ")
        told = f"{wording.name(mention.referent)} · {kind.lower()} · {plain(mention.referent)} · {form}"
        found.append(Mark(mention.span, kind.lower(), _isolated(told), f"mention:{i}"))
    for i, dated in enumerate(article.dates):
        told = f"{date(dated.value)}{basis(dated.value)} · date · {dated.value}"
        found.append(Mark(dated.span, "date", _isolated(told), f"date:{i}"))
    for i, measured in enumerate(article.quantities):
        told = f"{amount(measured.value)} · amount"
        found.append(Mark(measured.span, "amount", _isolated(told), f"quantity:{i}"))
    found += [Mark(span, "aside", _isolated("no part of the news")) for span in article.boilerplate]
    return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end))


def _isolated(told: str) -> str:
    """An English line that a tooltip of an Arabic text shows from left to right."""
    return f"\u2066{told}\u2069"


def marked(text: str, marks: list[Mark]) -> str:
    r"""Return the markup of `text`: a block for each line, marks inside.

    >>> marked("زار مصر", [Mark(Span(4, 7), "state", "Egypt")])
    '<div class="cr-line">زار <span class="cr-mark cr-state" title="Egypt">مصر</span></div>'
    """
    out: list[str] = []
    opened: list[Mark] = []
    position = 0
    out.append(_LINE)
    for at, what, mark in _turns(text, marks):
        if at > position:
            out.append(raw(text[position:at]))
            position = at
        if what == _BREAK:
            out.append("</span>" * len(opened) + "</div>" + _LINE + "".join(map(_start, opened)))
        elif what == _OPEN and mark is not None and len(opened) < DEEPEST:
            out.append(_start(mark))
            opened.append(mark)
        elif what == _CLOSE and mark is not None:
            _close(mark, opened, out)
    out.append(raw(text[position:]) + "</div>")
    return "".join(out)


_LINE = '<div class="cr-line">'
_CLOSE, _BREAK, _OPEN = range(3)
"""What comes first at one place: marks end before the line does, and begin after it."""

Turn = tuple[int, int, Mark | None]


def _turns(text: str, marks: list[Mark]) -> Iterator[Turn]:
    """Where marks begin and end, and where lines end, in text order."""

    def place(turn: Turn) -> tuple[int, int]:
        return turn[:2]

    starts: Iterator[Turn] = ((mark.span.start, _OPEN, mark) for mark in marks)
    ends: Iterator[Turn] = ((mark.span.end, _CLOSE, mark) for mark in sorted(marks, key=lambda mark: mark.span.end))
    return merge(ends, _line_ends(text), starts, key=place)


def _line_ends(text: str) -> Iterator[Turn]:
    at = text.find("\n")
    while at >= 0 and at + 1 < len(text):
        yield at + 1, _BREAK, None
        at = text.find("\n", at + 1)


def _start(mark: Mark) -> str:
    key = f' data-mark="{mark.key}"' if mark.key else ""
    return f'<span class="cr-mark cr-{mark.kind}" title="{attribute(mark.title)}"{key}>'


def _close(mark: Mark, opened: list[Mark], out: list[str]) -> None:
    """Close a mark; those that began later and go on are opened again."""
    place = next((i for i, other in enumerate(opened) if other is mark), None)
    if place is None:
        return  # It was too deep to be drawn.
    inner = opened[place + 1 :]
    out.append("</span>" * (len(inner) + 1) + "".join(map(_start, inner)))
    del opened[place]
