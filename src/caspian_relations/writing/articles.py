"""Articles -> news items: a headline, a dateline, and the facts in paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from caspian_relations.model import Article, Event, Fact, InvalidValue, Place, Statement
from caspian_relations.writing.facts import gloss_fact, write_fact
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.styles import Choice, Style, as_style
from caspian_relations.writing.world import World, data, is_entailed

__all__ = ["told_in", "write_article"]


def write_article(article: Article, language: str = "ar", style: object = None, seed: int = 0) -> str:
    """Return an article as a news item: in Arabic with headline and dateline, in English as the gloss of its facts, a sentence each.

    Each fact has a sentence, events before figures, relations and statements. What a statement reports is told in its words; relations that an event
    or figure entails are not told again. A fact that no wording can hold is left out; `told_in` gives those that are told. Raises `InvalidValue`
    where none is.
    """
    world = World(article)
    facts = told_in(article, language)
    if not facts:
        raise InvalidValue("article", article, "an article with a fact that there are words for")
    if language == "en":
        return "\n".join(gloss_fact(fact, world, Choice(seed)) for fact in facts)
    manner, choice = as_style(style), Choice(seed)

    def written(fact: Fact, form: Style) -> str:
        return write_fact(fact, world, form, Choice(choice.among(range(_WAYS))))

    headline = _headline(facts, written, manner)
    sentences = [written(fact, manner._replace(form="lead")) for fact in facts]
    paragraphs = list(_paragraphs(sentences, choice))
    signed = _dateline(facts, world, manner, choice)
    return "\n".join(filter(None, (headline, signed + paragraphs[0], *paragraphs[1:])))


_WAYS = 60
"""How many rows of choices there are for one fact; more than any fact has wordings."""


def told_in(article: Article, language: str = "ar") -> list[Fact]:
    """Return the facts of an article that are told for themselves in a language, in the order in which they are told."""
    world = World(article)
    facts: list[Fact] = [
        *article.events,
        *article.figures,
        *(relation for relation in article.relations if not is_entailed(relation, article)),
        *article.statements,
    ]
    return [fact for fact in facts if fact.said_in is None and _has_words(fact, world, language)]


def _has_words(fact: Fact, world: World, language: str) -> bool:
    try:
        write_fact(fact, world, Style(), Choice(0)) if language == "ar" else gloss_fact(fact, world, Choice(0))
    except InvalidValue:
        return False
    return True


def _headline(facts: Sequence[Fact], written: Callable[[Fact, Style], str], style: Style) -> str:
    """The first fact as a headline; a statement has none, which would be said twice."""
    if isinstance(facts[0], Statement):
        return ""
    return written(facts[0], style._replace(form="headline"))


def _paragraphs(sentences: Sequence[str], choice: Choice) -> Iterator[str]:
    """The lead alone, then one or two sentences to a paragraph."""
    yield sentences[0]
    rest = list(sentences[1:])
    while rest:
        size = min(choice.among((1, 2)), len(rest))
        yield " ".join(rest[:size])
        del rest[:size]


def _dateline(facts: Sequence[Fact], world: World, style: Style, choice: Choice) -> str:
    """«أستانا - »: the city of the first event, where that leaves the place of no other open."""
    events = [fact for fact in facts if isinstance(fact, Event)]
    if not events or events[0] is not facts[0] or events[0].place is None or any(e.place is None for e in events):
        return ""
    place = world.entity(events[0].place)
    if not isinstance(place, Place) or place.kind != "city":
        return ""
    name = Namer(world, style, Choice(0)).party(place.id).text
    pattern: str = choice.among(data("articles")["dateline"])
    return pattern.format(place=name)
