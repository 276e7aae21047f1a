"""Articles -> news items: a headline, a dateline, and the facts in paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from caspian_relations.model import (
    Article,
    Conference,
    Event,
    Fact,
    Figure,
    InvalidValue,
    Meeting,
    Percentage,
    Place,
    Relation,
    Statement,
)
from caspian_relations.writing.facts import gloss_fact, has_headline, wordings_of, write_aside, write_fact, write_pair
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.relations import is_relayed
from caspian_relations.writing.styles import Choice, Style, as_style
from caspian_relations.writing.wordings import Wording
from caspian_relations.writing.world import World, data, is_entailed

__all__ = ["told_in", "write_article"]


def write_article(article: Article, language: str = "ar", style: object = None, seed: int = 0) -> str:
    """Return an article as a news item: in Arabic with headline and dateline, in English as the gloss of its facts, a sentence each.

    Each fact has a sentence, events before figures, relations and statements. What a statement reports is told in its words; relations that an event
    or figure entails are not told again. A fact that no wording can hold is left out; `told_in` gives those that are told. Raises `InvalidValue`
    where none is.
    """
    world, manner, choice = World(article), as_style(style), Choice(seed)
    if language == "en":
        return "\n".join(gloss_fact(fact, world, Choice(seed)) for fact in _some(told_in(article, language), article))
    wordings = dict(_worded(article, world, manner))
    facts: list[Fact] = _some(list(wordings), article)

    def written(fact: Fact, form: Style) -> str:
        return write_fact(fact, world, form, Choice(choice.among(range(_WAYS))), wordings[fact])

    headline = _headline(facts, written, manner)
    if not headline and len(facts) > 1 and _is_headline(facts[0], world, manner) and choice.among((False, True)):
        headline, facts = written(facts[0], manner._replace(form="headline")), facts[1:]
    sentences = list(_sentences(facts, world, manner, choice, written))
    paragraphs = list(_paragraphs(sentences, choice))
    signed = _dateline(facts, world, manner, choice)
    return "\n".join(filter(None, (headline, signed + paragraphs[0], *paragraphs[1:])))


def _some(facts: list[Fact], article: Article) -> list[Fact]:
    if not facts:
        raise InvalidValue("article", article, "an article with a fact that there are words for")
    return facts


_WAYS = 1000
"""How many rows of choices there are for one fact; more than any fact has wordings."""


def _is_headline(fact: Fact, world: World, style: Style) -> bool:
    """Whether a fact is a statement that a headline can tell alone."""
    return isinstance(fact, Statement) and has_headline(fact, world, style)


def _sentences(
    facts: Sequence[Fact], world: World, style: Style, choice: Choice, written: Callable[[Fact, Style], str]
) -> Iterator[str]:
    """A sentence for each fact; who speaks twice may go on in the same: «قال … إن …، مؤكدا أن …»."""
    lead, verbal = style._replace(form="lead"), style._replace(form="lead", turn="verbal")
    rest = list(facts)
    while rest:
        fact, following = rest.pop(0), rest[0] if rest else None
        if following is None or not _go_together(fact, following, world) or not choice.among((True, False)):
            yield written(fact, lead)
            continue
        own = Choice(choice.among(range(_WAYS)))
        if isinstance(fact, Relation) and isinstance(following, Relation):
            pair = write_pair(fact, following, world, lead, own)
        else:
            # «…، بحسب …» names the speaker too late for a participle.
            pair = _gone_on(written(fact, verbal), following, world, style, own)
        if pair is not None:
            del rest[0]
        yield written(fact, lead) if pair is None else pair


def _gone_on(sentence: str, statement: Fact, world: World, style: Style, choice: Choice) -> str | None:
    more = write_aside(statement, world, style, choice) if isinstance(statement, Statement) else None
    if more is None:
        return None
    stop: str = data("entities")["words"]["stop"]
    return f"{sentence.removesuffix(stop)}{data('statements')['content']['comma']} {more}{stop}"


def _go_together(fact: Fact, following: Fact, world: World) -> bool:
    """Whether two statements have the same named speaker, or two relations are of one kind and one subject."""
    if isinstance(fact, Statement) and isinstance(following, Statement):
        # Behind «نقل الوزير عن مسؤول أن …» a participle may be what the official does.
        return fact.speaker is not None and fact.speaker == following.speaker and not is_relayed(fact, world)
    if isinstance(fact, Relation) and isinstance(following, Relation):
        return (fact.subject, fact.predicate, fact.status) == (following.subject, following.predicate, following.status)
    return False


def told_in(article: Article, language: str = "ar") -> list[Fact]:
    """Return the facts of an article that are told for themselves in a language, in the order in which they are told."""
    world = World(article)
    if language == "ar":
        return [fact for fact, _ in _worded(article, world, Style())]
    return [fact for fact in _apart(article) if _has_gloss(fact, world)]


def _apart(article: Article) -> Iterator[Fact]:
    """The facts that no other fact tells."""
    relations = (relation for relation in article.relations if not is_entailed(relation, article))
    for fact in (*article.events, *article.figures, *relations, *article.statements):
        if fact.said_in is None:
            yield fact


def _worded(article: Article, world: World, style: Style) -> Iterator[tuple[Fact, list[Wording]]]:
    """Each fact that there are words for, with its wordings."""
    for fact in _apart(article):
        try:
            wordings = wordings_of(fact, world, style)
        except InvalidValue:
            continue
        if wordings:
            yield fact, wordings


def _has_gloss(fact: Fact, world: World) -> bool:
    try:
        return bool(gloss_fact(fact, world, Choice(0)))
    except InvalidValue:
        return False


def _headline(facts: Sequence[Fact], written: Callable[[Fact, Style], str], style: Style) -> str:
    """The first fact as a headline; none for one that the lead would tell as another."""
    first = facts[0]
    if isinstance(first, Statement) or _is_share(first) or _is_nameless(first):
        return ""
    return written(facts[0], style._replace(form="headline"))


def _is_share(fact: Fact) -> bool:
    """Whether a figure is a part of another: two of the same size need not be the same."""
    return isinstance(fact, Figure) and isinstance(fact.amount, Percentage)


def _is_nameless(fact: Fact) -> bool:
    """Whether an event goes by a mere word, or a number, of which there are several: «ندوة», «ملتقى», «الدورة الثالثة»."""
    if not isinstance(fact, Conference | Meeting) or fact.series is not None or fact.name:
        return False
    return isinstance(fact, Conference) or fact.ordinal is not None


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
