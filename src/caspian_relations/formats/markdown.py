"""Markdown: a briefing for people, in English with the Arabic words and their offsets (CommonMark 0.31 with the tables of GitHub).

What comes out of the article is escaped, so that it stands there as it is and makes neither markup nor HTML nor links. Arabic is isolated by
U+2067 and U+2069. Written only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from os import PathLike
from typing import IO, Any

from caspian_relations.display.briefing import OFFSETS, Briefing, Section, briefing
from caspian_relations.display.letters import LONGEST_EVIDENCE, isolated, named
from caspian_relations.display.wording import Telling, Who, basis, date
from caspian_relations.formats import files
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Span

__all__ = ["dump", "dumps", "escaped", "losses"]

_SPECIAL = re.compile(r"[\\`*_\[\]<>|&~$#{}^@]|(?<=\w):(?=//)|(?<=www)\.|^(?:[-+=](?=\s|$|-|=)|\d+(?=[.)]))")
_LINK = re.compile(r"https?://[!-;=?-~]+")


def escaped(words: str) -> str:
    r"""Return words on one line as text of Markdown: no character of theirs has a meaning.

    >>> print(escaped("<b>*a*</b> | [x](y) $1"))
    \<b\>\*a\*\</b\> \| \[x\](y) \$1
    """
    return _SPECIAL.sub(_escape, words)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    # A number with a dot at the beginning would be an item of a list: the dot is escaped, not the number.
    return f"{found}\\" if found.isdecimal() else f"\\{found}"


def dumps(article: Article) -> str:
    """Return the briefing of an article in Markdown.

    >>> print(dumps(Article("نص")).splitlines()[2])
    day of publication not known, 2 characters
    """
    return "\n".join(_lines(article, briefing(article))) + "\n"


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write the briefing of an article to a path (to a temporary name first, then renamed) or into an open file."""
    files.write(target, dumps(article))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what a briefing in Markdown leaves out."""
    return omitted(
        article,
        {
            "text": "only the headline and the words of evidence are quoted",
            "entities": "names, kinds, ids and posts are told, no other attributes",
            "mentions": "counted, the first ones with their offsets",
            "dates": "those of events and figures are told",
            "quantities": "those of figures are told",
            "events": "told in English, without ids, rules and codes",
            "figures": "told in English, without ids and rules",
            "relations": "told in English, with the first evidence, without ids and rules",
            "statements": "told in English, with the first evidence, without ids and rules",
            "boilerplate": "no part of a briefing",
        },
    )


def _lines(article: Article, told: Briefing) -> Iterator[str]:
    # A headline that is empty still gives the document its head.
    yield f"# {escaped(isolated(told.headline, 200)) if told.headline else 'Briefing'}"
    yield ""
    yield ", ".join([*_source(article), told.published, f"{len(article.text):,} characters"])
    if told.who:
        yield from (
            "",
            "## Who and where",
            "",
            "| Kind | Name | In the text | Mentioned |",
            "| --- | --- | --- | --- |",
        )
        yield from map(_who, told.who)
    for section in told.sections:
        yield from ("", f"## {section.title}", "")
        yield from _section(section, told)
    if told.conflicts:
        yield from ("", "## Conflicts", "")
        for conflict in told.conflicts:
            yield f"- {escaped(told.wording.conflict(conflict))}"
            yield from _quoted(told, conflict.spans)
    yield from ("", "---", "", OFFSETS.replace("[", "\\[").replace("]", "\\]"))


def _source(article: Article) -> list[str]:
    if not article.source:
        return []
    return [f"<{article.source}>" if _LINK.fullmatch(article.source) else escaped(named(article.source))]


def _who(who: Who) -> str:
    name = escaped(who.name) + (f", {escaped('; '.join(who.posts))}" if who.posts else "")
    forms = " · ".join(escaped(isolated(form, 60)) for form in who.forms[:4])
    return f"| {who.kind} | {name} | {forms} | {who.times}: {who.places(4)} |"


def _section(section: Section, told: Briefing) -> Iterator[str]:
    for telling in section.tellings:
        yield f"- {_sentence(telling)}"
        yield from _quoted(told, telling.words)


def _sentence(telling: Telling) -> str:
    parts = []
    if telling.when is not None:
        parts.append(f"**{escaped(date(telling.when))}**{basis(telling.when)}")
    if telling.kind:
        parts.append(f"{escaped(telling.kind)}, {telling.status}")
    what = "".join(_strong(words) if matters else escaped(words) for words, matters in telling.what)
    said = "; ".join([*([what] if what else []), *map(escaped, telling.rest)])
    inferred = f" ({escaped(telling.inferred)})" if telling.inferred else ""
    return ": ".join([*parts, *([said] if said else [])]) + inferred


def _strong(words: str) -> str:
    """Words in bold, the blanks about them left outside, where Markdown wants them."""
    inner = words.strip()
    if not inner:
        return words
    before, _, after = words.partition(inner)
    return f"{before}**{escaped(inner)}**{after}"


def _quoted(told: Briefing, spans: Iterable[Span]) -> Iterator[str]:
    for span in spans:
        yield f"  - {escaped(isolated(told.wording.words(span), LONGEST_EVIDENCE))} {span}"
