r"""CoNLL-U Plus: a word a line, mentions and values as BIO tags, with the offsets of every word.

Words are the tokens of this library, cut once more where a mention or value begins or ends within one («وأذربيجان» is two words where the
name is mentioned), so that every tag covers exactly what the article marks. A line of the text is a sentence. ``MISC`` holds the white space
between words as UDPipe writes it (``SpaceAfter=No``, ``SpacesAfter=\n``), so that the text can be put together again. Columns, after ``ID``,
``FORM`` and ``MISC``: ``CR:START`` and ``CR:END`` in code points; ``CR:MENTION`` (BIO with the class of the entity), ``CR:REFERENT`` (its id) and
``CR:FORM`` (name, nisba, pronoun …); ``CR:VALUE`` (BIO with the class of the date or amount) and ``CR:NORMAL`` (its JSON). What a reader of columns
could trip over is escaped: a space is ``\s``, a tab ``\t``, a line end ``\n`` or ``\r``, a bar ``\p``, a backslash ``\\``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from os import PathLike
from typing import IO, Any

from attrs import frozen

from caspian_relations.arabic.lexicon import Lexicon
from caspian_relations.arabic.tokens import NEWLINE, Forms, tokenize
from caspian_relations.formats import files
from caspian_relations.formats.annotations import (
    Mark,
    annotated,
    encodable,
    filled,
    flat,
    split_characters,
    unmentioned,
)
from caspian_relations.formats.json import encoded
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Span

__all__ = ["COLUMNS", "dump", "dumps", "losses"]

COLUMNS = ("ID", "FORM", "MISC", "CR:START", "CR:END", "CR:MENTION", "CR:REFERENT", "CR:FORM", "CR:VALUE", "CR:NORMAL")
"""The columns in order."""

_EMPTY = "_"
_ESCAPES = str.maketrans({" ": r"\s", "\t": r"\t", "\r": r"\r", "\n": r"\n", "|": r"\p", "\\": r"\\"})
_NO_FACTS = "a table of words has no place for it"


def dumps(article: Article) -> str:
    """Return the words of `article`, each line of the text a sentence; the first line names the columns.

    >>> from caspian_relations.model import Mention, State
    >>> egypt = State("state:EG", alpha2="EG")
    >>> table = dumps(Article("زار مصر", entities=[egypt], mentions=[Mention(Span(4, 7), "state:EG")]))
    >>> table.splitlines()[4].split()
    ['2', 'مصر', 'SpaceAfter=No', '4', '7', 'B-State', 'state:EG', 'name', 'O', '_']
    """
    lines = [f"# global.columns = {' '.join(COLUMNS)}"]
    head = ["# newdoc"]
    if article.published is not None:
        head.append(f"# published = {article.published.isoformat()}")
    if article.source is not None:
        head.append(f"# source = {_escaped(article.source)}")
    table = _Table(article)
    for number, sentence in enumerate(table.sentences, 1):
        lines += [*head, f"# sent_id = {number}"]
        lines += ["\t".join(map(str, row)) for row in table.rows(sentence)]
        lines.append("")
        head = []
    return "\n".join(lines) + "\n"


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write what `dumps` gives to a path or into an open file."""
    files.write(target, dumps(article))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what has no place in a table of words, and what of mentions and values the tags do not say."""
    table = _Table(article)
    yield from omitted(article, dict.fromkeys(("events", "figures", "relations", "statements", "boilerplate", "conflicts"), _NO_FACTS))  # fmt: skip
    yield from filled(article.entities, "entities", "only its id and its class are told", beside=["id"])
    yield from unmentioned(article, {mark.value for mark in table.tagged.values() if mark.kind == "mention"})
    yield from split_characters("text", [article.text])
    yield from split_characters("entities[*].id", [entity.id for entity in article.entities])
    if article.source is not None:
        yield from split_characters("source", [article.source])
    if not table.sentences:
        if article.text:
            yield Loss("text", "no words in it, only white space and marks")
        yield from omitted(article, dict.fromkeys(("published", "source"), "no words in the text, and so no table"))
    for mark in table.marks:
        if mark.key not in table.tagged:
            yield Loss(mark.path, "overlaps another, or has no word in it; a word has one tag")
        elif table.extent(mark) != mark.spans[0]:
            yield Loss(f"{mark.path}.span", "white space at its edges has no tag")


@frozen
class _Word:
    span: Span
    before: str
    """White space before the first word of all, else nothing."""
    after: str
    """White space up to the next word, or to the end."""


class _Table:
    """The words of an article, and which marks they carry."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.marks = [
            mark
            for mark in annotated(article).marks
            if mark.kind in ("mention", "date", "quantity") and not mark.is_part
        ]
        mentions, values = (
            flat(mark for mark in self.marks if (mark.kind == "mention") is whether) for whether in (True, False)
        )
        self.sentences = _sentences(self.text, {edge for mark in (*mentions, *values) for edge in _edges(mark)})
        self.starts = [word.span.start for sentence in self.sentences for word in sentence]
        self.ends = [word.span.end for sentence in self.sentences for word in sentence]
        self.tagged: dict[str, Mark] = {}
        self.tags: dict[tuple[bool, int], tuple[str, Mark]] = {}
        for mark in (*mentions, *values):
            for i, at in enumerate(self.within(mark)):
                self.tagged[mark.key] = mark
                self.tags[mark.kind == "mention", self.starts[at]] = ("B" if i == 0 else "I", mark)

    def within(self, mark: Mark) -> range:
        """The numbers of the words that `mark` covers."""
        first = bisect_left(self.starts, mark.spans[0].start)
        return range(first, bisect_left(self.starts, mark.spans[0].end, first))

    def extent(self, mark: Mark) -> Span:
        """From the beginning of the first word of `mark` to the end of its last."""
        words = self.within(mark)
        return Span(self.starts[words[0]], self.ends[words[-1]])

    def rows(self, sentence: list[_Word]) -> Iterator[tuple[object, ...]]:
        for number, word in enumerate(sentence, 1):
            start, end = word.span.start, word.span.end
            tag, referent, form = self.mention(start)
            value, normal = self.value(start)
            words = encodable(word.span.of(self.text))
            yield number, words, _spaces(word), start, end, tag, referent, form, value, normal

    def mention(self, start: int) -> tuple[str, str, str]:
        tag, mark = self.tags.get((True, start), ("O", None))
        if mark is None:
            return tag, _EMPTY, _EMPTY
        return f"{tag}-{mark.label}", encodable(mark.value), str(mark.body["form"])

    def value(self, start: int) -> tuple[str, str]:
        tag, mark = self.tags.get((False, start), ("O", None))
        return (tag, _EMPTY) if mark is None else (f"{tag}-{mark.label}", _escaped(encoded(mark.body)))


def _edges(mark: Mark) -> tuple[int, int]:
    return mark.spans[0].start, mark.spans[0].end


_WORD = re.compile(r"\S+")


@cache
def _no_words() -> Forms:
    # Only the cuts between tokens are wanted, not what they mean.
    return Forms(Lexicon({}, [], []))


def _sentences(text: str, cuts: set[int]) -> list[list[_Word]]:
    """The words line by line, cut at `cuts` as well; lines without words are none."""
    tokens = tokenize(text, _no_words())
    ordered = sorted(cuts)
    lines: list[list[Span]] = [[]]
    for token, start in zip(tokens.forms, tokens.starts, strict=True):
        end = start + token.size
        if token.kind == NEWLINE:
            lines.append([])
            continue
        for word in _WORD.finditer(text, start, end):  # «و قال» is one token, and two words
            first, last = word.span()
            inner = ordered[bisect_left(ordered, first + 1) : bisect_left(ordered, last)]
            lines[-1] += [Span(*piece) for piece in pairwise([first, *inner, last])]
    spans = [span for line in lines for span in line]
    ends = [*(span.start for span in spans[1:]), len(text)]
    words = (
        _Word(span, "" if i else text[: span.start], text[span.end : end])
        for i, (span, end) in enumerate(zip(spans, ends, strict=False))
    )
    return [[next(words) for _ in line] for line in lines if line]


def _spaces(word: _Word) -> str:
    told = [f"SpacesBefore={_escaped(word.before)}"] if word.before else []
    if not word.after:
        told.append("SpaceAfter=No")
    elif word.after != " ":
        told.append(f"SpacesAfter={_escaped(word.after)}")
    return "|".join(told) or _EMPTY


def _escaped(text: str) -> str:
    return encodable(text).translate(_ESCAPES)
