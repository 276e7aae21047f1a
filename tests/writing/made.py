"""Facts that can be told, the styles in which they are, and what an article says."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as some

from caspian_relations import Article
from caspian_relations.arabic.writing_dates import LONG, DateStyle
from caspian_relations.arabic.writing_numbers import MIXED, WORDS, NumberStyle
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.contents import content
from caspian_relations.strategies.picking import picks
from caspian_relations.strategies.telling import Told, tell
from caspian_relations.writing.styles import Style

DAYS = (date(2024, 8, 9), date(2023, 3, 15), date(2025, 10, 20))


@some.composite
def styles(draw: some.DrawFn) -> Style:
    """Sentences and headlines, with offices told in every way, and numbers and dates as agencies write them."""
    return Style(
        form=draw(some.sampled_from(("lead", "headline"))),
        turn=draw(some.sampled_from((None, "verbal", "nominal", "passive"))),
        titles=draw(some.sampled_from((None, "adjective", "construct", "none"))),
        numbers=draw(some.sampled_from((MIXED, WORDS, NumberStyle("mixed", "arabic-indic", "٫")))),
        dates=draw(some.sampled_from((LONG, DateStyle("words"), DateStyle(months="SY/standard")))),
    )


@some.composite
def told(draw: some.DrawFn, kind: str) -> tuple[Told, date]:
    """A fact of a kind, and the day on which it is told."""
    day = draw(some.sampled_from(DAYS))
    return tell(draw(picks()), kind, cast(day)), day


def said(article: Article) -> list[str]:
    """What an article says, without the numbers of its events."""
    names = {event.id: f"event:{getattr(event, 'series', None)}" for event in article.events}
    found = []
    for fact in (*article.events, *article.figures, *article.relations, *article.statements):
        fields = dict(content(fact))
        for end in ("subject", "object"):
            if end in fields:
                fields[end] = names.get(str(fields[end]), fields[end])
        found.append(repr(fields))
    return sorted(found)
