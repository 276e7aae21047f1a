"""What a briefing holds, in which order: who is in it, what happened, figures, relations, statements, conflicts. Formats for people print it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from caspian_relations.display.wording import Telling, Who, Wording
from caspian_relations.model import Article, Conflict, Fact, When

__all__ = ["OFFSETS", "Briefing", "Section", "briefing"]

OFFSETS = "Numbers behind Arabic words are offsets in the text, in Unicode code points: text[start:end]."


@frozen
class Section:
    """Facts of one sort."""

    title: str
    tellings: tuple[Telling, ...]


@frozen
class Briefing:
    """An article, told to people."""

    wording: Wording
    headline: str
    """The first line of the text, raw."""
    published: str
    """The day of publication, in a sentence."""
    who: tuple[Who, ...]
    sections: tuple[Section, ...]
    """Those that are not empty."""
    conflicts: tuple[Conflict, ...]


def briefing(article: Article) -> Briefing:
    """Return the briefing of an article; events come in the order of their dates.

    >>> from caspian_relations import parse
    >>> told = briefing(parse("زار الرئيس التركي روما أمس. وبلغت الصادرات 3 مليارات دولار.", published="2024-08-09"))
    >>> [section.title for section in told.sections]
    ['What happened', 'Figures', 'Relations']
    """
    wording = Wording(article)

    def section(title: str, facts: Iterable[Fact]) -> Section:
        return Section(title, tuple(map(wording.tell, facts)))

    by_date = sorted(article.events, key=lambda event: event.when or When(None))
    sections = (
        section("What happened", by_date),
        section("Figures", article.figures),
        section("Relations", article.relations),
        section("Statements", article.statements),
    )
    published = f"published {article.published}" if article.published else "day of publication not known"
    return Briefing(
        wording,
        wording.headline(),
        published,
        wording.everybody(),
        tuple(section for section in sections if section.tellings),
        article.conflicts(),
    )
