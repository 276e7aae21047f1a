"""Relations and statements in slots."""

from __future__ import annotations

from itertools import pairwise

from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default
from caspian_relations.model import InvalidValue, Relation, Statement
from caspian_relations.writing.events import Slots
from caspian_relations.writing.inflection import Phrase, gender_of
from caspian_relations.writing.names import Names
from caspian_relations.writing.world import World, data

__all__ = ["is_nominal", "relation_slots", "speaking", "statement_slots"]


_SAID = frozenset({"clause", "noun", "quoted", "trait", "upon", "of", "towards", "by"})
"""Slots for what was said."""
_BRIEF = 6
"""How many words may stand before the colon of a headline."""


def relation_slots(relation: Relation, world: World, namer: Names) -> Slots:
    """Return the slots of a relation in Arabic."""
    subject, object_ = (_end(id, world, namer) for id in (relation.subject, relation.object))
    made = Slots({"subject": subject, "object": object_, "both": namer.together((subject, object_))}, {}, [], "")
    if relation.object.startswith("event:"):
        made.genitive["object"] = _end(relation.object, world, namer, genitive=True)
    made.needs.extend([{"subject", "both"}, {"object", "both"}])
    return made


def _end(id: str, world: World, namer: Names, *, genitive: bool = False) -> Phrase:
    kind, _, name = id.partition(":")
    if kind == "concept":
        concept = namer.concept(name)
        if concept is None:
            raise InvalidValue("Relation.object", id, "concept:terrorism, or an entity or event")
        return concept
    if kind == "event":
        edition = namer.edition(world.event(id), "gen" if genitive else "nom")
        if edition is None:
            raise InvalidValue("Relation.object", id, "an event of a series, or one with a name")
        return edition
    if kind == "person":
        return namer.party(id, _acts_for(id, world))
    return namer.party(id)


def _acts_for(person: str, world: World) -> str | None:
    """Whose office a person has on the day, as the reference knows it."""
    return next((office.of for office in world.reference.offices(person, on=world.on) if office.of), None)


def speaking(statement: Statement, world: World, namer: Names) -> Phrase | None:
    """Return who speaks, or the words of the article that describe somebody who is not named; None where there are none."""
    if statement.speaker is not None:
        return _end(statement.speaker, world, namer)
    described = world.words(statement.described_as)
    return None if described is None else Phrase(described, gender_of(described))


def statement_slots(statement: Statement, world: World, namer: Names) -> Slots:
    """Return the slots of a statement in Arabic; its words are those of its article."""
    speaker = speaking(statement, world, namer)
    if speaker is None:
        raise InvalidValue("Statement.speaker", None, "a speaker, or the article whose words describe one")
    brief = (statement.speaker or "").startswith(("person:", "organization:")) and len(speaker.text.split()) <= _BRIEF
    made = Slots({}, {}, [_SAID, {"speaker"}], "brief" if brief else "")
    made.filled["speaker"] = speaker
    content = world.words(statement.content)
    if content is None:
        raise InvalidValue("Statement.content", statement.content, "words of the article, which is to be given")
    content = content.strip(data("statements")["content"]["strip"])
    if not content:
        raise InvalidValue("Statement.content", statement.content, "words that say something")
    traits, led = data("statements")["described"], data("statements")["content"]["led"]
    first = content.split()[0]
    attached = data("statements")["content"]["attached"]
    if first in led:
        made.filled[led[first]] = Phrase(content)
    elif first.startswith(attached) and _is(first.removeprefix(attached), "masdar", "noun"):
        made.filled["by"] = Phrase(content)
    elif first in traits:
        made.filled["trait"], made.filled["it"] = Phrase(content), Phrase(traits[first])
    elif str(statement.verb) in data("statements")["content"]["nominal"] or is_nominal(content):
        made.filled["noun"] = Phrase(content)
    else:
        made.filled["clause"], made.filled["quoted"] = Phrase(content), Phrase(f"«{content}»")
    return made


def is_nominal(content: str) -> bool:
    """Whether words are a noun phrase, which follows its verb at once, rather than a clause, which أن introduces.

    A noun phrase begins with a bare noun and has no verb of its own.

    >>> is_nominal("تعزيز التعاون الذي يخدم البلدين"), is_nominal("التعاون يتطور"), is_nominal("حجم التجارة بلغ مليارا")
    (True, False, False)
    """
    words = content.split()
    if not _is(words[0], "noun", "masdar", "common"):
        return False
    relative = data("statements")["content"]["relative"]
    return not any(_is(word, "verb") and before not in relative for before, word in pairwise(words))


def _is(word: str, *categories: str) -> bool:
    entries = default().get(fold(word.strip(data("statements")["content"]["strip"])))
    return bool(entries) and entries[0].category in categories
