"""The report that the command line prints: every fact with an English gloss, the Arabic words that say it, and where they stand.

Arabic words are isolated, so that a terminal shows them from right to left without moving what stands beside them; control characters of the page, and
its own bidi controls, are not passed on (`caspian_relations.display.letters`). Offsets count Unicode code points: ``text[start:end]``. Needs Rich
(extra `cli`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rich.text import Text

from caspian_relations.display.letters import isolated, plain
from caspian_relations.display.wording import Telling, Who, Wording, amount, day, entity_name
from caspian_relations.model import Article, Conflict, Span

__all__ = ["matches", "report"]


class _Report:
    """One article's report, line by line."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.wording = Wording(article)
        self.out = Text()

    # -- lines

    def line(self, *parts: str | tuple[str, str]) -> None:
        self.out.append_text(Text.assemble(*parts, "\n"))

    def heading(self, title: str, things: Sequence[Any]) -> bool:
        if things:
            self.line()
            self.line((title, "bold"), (f"  {len(things)}", "dim"))
        return bool(things)

    def words(self, spans: Iterable[Span]) -> None:
        """The Arabic words of some spans, each with its offsets."""
        for span in spans:
            self.line("      ", isolated(self.wording.words(span)), (f"  {span}", "dim"))

    # -- the parts of the report

    def who(self, who: Who) -> None:
        self.line(
            "  ",
            (f"{who.kind:<13} ", "cyan"),
            who.name,
            (f"  {plain(who.entity.id)}, {who.times}: {who.places()}", "dim"),
        )
        self.line("      ", " · ".join(map(isolated, who.forms)))

    def fact(self, fact: Any) -> None:
        telling = self.wording.tell(fact)
        self.line("  ", *_told(telling))
        self.words(telling.words)
        if telling.inferred:
            self.line("      ", (telling.inferred, "dim"))

    def conflict(self, conflict: Conflict) -> None:
        self.line("  ", self.wording.conflict(conflict))
        self.words(conflict.spans)

    def found(self, title: str, things: Sequence[Any], shown: Callable[[Any], str]) -> None:
        if self.heading(title, things):
            for thing in things:
                words = isolated(self.wording.words(thing.span))
                self.line("  ", f"{shown(thing.value)}  ", words, (f"  {thing.span}", "dim"))

    def told(self, title: str, things: Sequence[Any], tell: Callable[[Any], None]) -> None:
        if self.heading(title, things):
            for thing in things:
                tell(thing)

    def whole(self, source: str | None) -> Text:
        article = self.article
        title = self.wording.headline()
        if title:
            self.line((isolated(title), "bold"))
        published = f"published {article.published}" if article.published else "day of publication not known"
        told = (plain(source or ""), plain(article.source or ""), published, f"{len(article.text)} characters")
        self.line((", ".join(filter(None, told)), "dim"))
        self.told("Entities", self.wording.everybody(), self.who)
        self.told("Events", article.events, self.fact)
        self.told("Figures", article.figures, self.fact)
        self.told("Relations", article.relations, self.fact)
        self.told("Statements", article.statements, self.fact)
        self.found("Dates", article.dates, day)
        self.found("Amounts", article.quantities, amount)
        self.told("Conflicts", article.conflicts(), self.conflict)
        if self.heading("Left out as no part of the news", article.boilerplate):
            self.words(article.boilerplate)
        return self.out


def _told(telling: Telling) -> list[str | tuple[str, str]]:
    """A fact as one line: «Summit, held: …; 2024-08-09; Astana», or a sentence with its verb in colour."""
    out: list[str | tuple[str, str]] = []
    if not telling.kind:
        out += [(words, "cyan") if matters else words for words, matters in telling.what]
        return [*out, (f"  ({'; '.join(telling.rest)})" if telling.rest else "", "dim")]
    parts = [part for part in (telling.sentence, day(telling.when), *telling.rest) if part]
    return [(f"{telling.kind}, {telling.status}:", "cyan"), " " + "; ".join(parts)]


def report(article: Article, source: str | None = None) -> Text:
    """All that was read in an article, for people; `source` is the name of its file.

    >>> from caspian_relations import parse
    >>> print(report(parse("")).plain)
    day of publication not known, 0 characters
    <BLANKLINE>
    """
    return _Report(article).whole(source)


def matches(found: Iterable[Any]) -> Text:
    """The answers of a look-up: who or what, under which id, how good a match, and why."""
    out = Text()
    for match in found:
        arabic = match.entity.names.first("ar")
        out.append_text(
            Text.assemble(
                (f"{match.score:4.0%} ", "cyan"),
                entity_name(match.entity),
                "  ",
                isolated(arabic) if arabic is not None else "",
                (f"  {match.entity.id}  {match.reason}\n", "dim"),
            )
        )
    return out
