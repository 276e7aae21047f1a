"""Values, entities, facts and articles -> Arabic and English.

`render` writes what the readers of `caspian_relations` read: numbers, amounts, lengths of time, dates; people in office; events, figures, relations
and statements, in several wordings each; and whole news items. In Arabic, reading what was written gives back what was to be said.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["render"]


def render(
    value: Any, language: str = "ar", *, style: Any = None, seed: int = 0, article: Any = None, case: str = "nom"
) -> str:
    """Return `value` in Arabic (``ar``) or English (``en``).

    value:
        a `Money`, `Measure`, `Percentage`, `Duration`, `When`, `Change` or number; an entity, which is written as its first name in `language`, an
        `Office` with its holder; an event, `Figure`, `Relation` or `Statement`; or an `Article`, which becomes a news item.
    style:
        for values a `NumberStyle` or `DateStyle`, or ``words``, ``digits``, ``mixed``; for facts a `caspian_relations.writing.styles.Style`, or
        ``lead``, ``headline``, ``verbal``, ``nominal``, ``passive``.
    seed:
        which of the wordings that fit: 0 is the plainest, every other number another row of choices.
    article:
        where the entities of a fact are: its `Article`, a mapping from ids, or a list of entities. What is not there is looked up in the reference.
        Statements and relations to events need their article, which has the words and the event.
    case:
        for values in Arabic, the case in which they stand: nom, acc or gen.

    Raises `InvalidValue` for another language, for what has no wording, and for a fact that says more than any wording can hold; `NotFound` for an
    id that nobody knows.

    >>> from caspian_relations.model import Meeting, Money, When
    >>> render(Money("3000000", "USD"), "ar")
    '3 ملايين دولار'
    >>> render(When("2024-08-09"), "en")
    '9 August 2024'
    >>> meeting = Meeting("event:1", participants=["state:EG", "state:JO"], place="place:cairo", host="state:EG", when=When("2024-08-09"))
    >>> render(meeting, "ar"), render(meeting, "ar", style="headline")
    ('عقدت مصر والأردن اجتماعا في القاهرة في 9 أغسطس 2024.', 'لقاء بين مصر والأردن في القاهرة في 9 أغسطس 2024')
    >>> render(meeting, "en")
    'Egypt met Jordan in Cairo on 9 August 2024.'
    """
    model = import_module("caspian_relations.model")
    if language not in ("ar", "en"):
        raise model.InvalidValue("language", language, "ar or en")
    if isinstance(value, model.Fact | model.Office):
        return _fact(value, language, style, seed, article)
    if isinstance(value, model.Article):
        return str(import_module("caspian_relations.writing.articles").write_article(value, language, style, seed))
    if isinstance(value, model.Entity):
        return str(value.names.first(language, "en", "ar"))
    values = import_module("caspian_relations.writing.values")
    return str(values.render_value(value, language, style=style, case=case))


def _fact(value: Any, language: str, style: Any, seed: int, article: Any) -> str:
    facts, styles, world = (import_module(f"caspian_relations.writing.{name}") for name in ("facts", "styles", "world"))
    # Who held which office is asked for the day of publication, else for the day of the event itself.
    when = getattr(value, "when", None)
    on = getattr(article, "published", None) or (when.start if when is not None else None)
    known, choice, manner = world.World(article, on), styles.Choice(seed), styles.as_style(style)
    if isinstance(value, import_module("caspian_relations.model").Office):
        return str(facts.write_office(value, language, known, manner, choice))
    return str(
        facts.write_fact(value, known, manner, choice) if language == "ar" else facts.gloss_fact(value, known, choice)
    )
