"""Relations and statements in slots."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from caspian_relations.arabic.letters import fold, strip_marks
from caspian_relations.arabic.lexicon import default
from caspian_relations.model import InvalidValue, Relation, Statement
from caspian_relations.writing.events import Slots
from caspian_relations.writing.inflection import Phrase, gender_of
from caspian_relations.writing.names import Names
from caspian_relations.writing.world import World, data

__all__ = ["is_nominal", "is_relayed", "relation_slots", "speaking", "statement_slots"]


_SAID = frozenset(
    {
        "asked", "by", "cause", "charged", "clause", "feeling", "matter", "noun", "of", "quoted", "relayed", "towards", "trait", "upon", "within",
    }
)  # fmt: skip
"""Slots for what was said."""
_BRIEF = 6
"""How many words may stand before the colon of a headline."""


def relation_slots(relation: Relation, world: World, namer: Names) -> Slots:
    """Return the slots of a relation in Arabic."""
    subject, object_ = (_end(id, world, namer) for id in (relation.subject, relation.object))
    made = Slots(
        {"subject": subject, "object": object_, "both": namer.together((subject, object_))}, {}, [], _who(relation)
    )
    if relation.object.startswith("event:"):
        made.genitive["object"] = _end(relation.object, world, namer, genitive=True)
    made.needs.extend([{"subject", "both"}, {"object", "both"}])
    return made


def _who(relation: Relation) -> str:
    """Whom a wording may be for: ``corridors`` where one is the object, else ``states`` where one is the subject."""
    if relation.object.startswith("corridor:"):
        return "corridors"
    states = relation.subject.startswith("state:") and relation.object.startswith(("state:", "organization:"))
    return "states" if states else ""


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
    words = speaker.text.replace("-", " ").split()  # «لممر النقل أوروبا-القوقاز-آسيا»
    brief = (statement.speaker or "").startswith(("person:", "organization:")) and len(words) <= _BRIEF
    made = Slots({}, {}, [_SAID, {"speaker"}], "brief" if brief else "")
    made.filled["speaker"] = speaker
    content = world.words(statement.content)
    if content is None:
        raise InvalidValue("Statement.content", statement.content, "words of the article, which is to be given")
    content = content.strip(data("statements")["content"]["strip"])
    if not content:
        raise InvalidValue("Statement.content", statement.content, "words that say something")
    traits, led = (
        _by_folded(table) for table in (data("statements")["described"], data("statements")["content"]["led"])
    )
    plain = strip_marks(content.split()[0])  # as it is told apart, however it is spelled
    first = fold(plain)
    attached = data("statements")["content"]["attached"]
    if is_relayed(statement, world):
        made.filled["relayed"] = Phrase(content)
    elif first in led:
        made.filled[led[first]] = Phrase(content)
    elif plain.startswith(attached) and _is(plain.removeprefix(attached), "masdar", "noun"):
        made.filled["by"] = Phrase(content)
    elif first in traits:
        made.filled["trait"], made.filled["it"] = Phrase(content), Phrase(traits[first])
    else:
        made.filled.update(_content(content, str(statement.verb)))
    return made


def is_relayed(statement: Statement, world: World) -> bool:
    """Whether what a statement says comes from somebody else: «عن مسؤول أن …»."""
    words = [fold(word) for word in (world.words(statement.content) or "").split()]
    rules = data("statements")["content"]
    return bool(words) and _by_folded(rules["led"]).get(words[0]) == "of" and fold(rules["that"]) in words


def _by_folded(table: Mapping[str, str]) -> dict[str, str]:
    return {fold(word): value for word, value in table.items()}


def _content(content: str, manner: str) -> dict[str, Phrase]:
    """The slots for what is said without a preposition: whom somebody accuses or asks, a noun phrase, or a clause."""
    rules, words = data("statements")["content"], content.split()
    said = Phrase(content)
    if not any(_is(word, "verb") for word in words) and not _is(words[0], "noun", "masdar", "common"):
        if manner in rules["asking"]:
            return {"asked": said}
        if manner in rules["charging"] and any(
            _is(word.removeprefix(rules["attached"]), "masdar") for word in words[1:]
        ):
            return {"charged": said}
    if manner not in rules["nominal"] and not is_nominal(content):
        return {"clause": said, "quoted": Phrase(f"«{content}»")}
    if rules["whither"] in words:
        return {"noun": said, "cause": said}
    if not words[0].endswith(tuple(rules["own"])):
        return {"noun": said, "matter": said}
    return {"noun": said} if _may_report(words[0]) else {"noun": said, "feeling": said}


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


def _may_report(word: str) -> bool:
    """Whether a noun with a pronoun would be read as a verb or participle with an object: «أمله», he hoped for it."""
    stems = [word.removesuffix(ending) for ending in data("statements")["content"]["own"]]
    entries = [entry for stem in (word, *stems) for entry in default().get(fold(stem))]
    return any(entry.category in ("participle", "verb") for entry in entries)


def _is(word: str, *categories: str) -> bool:
    entries = default().get(fold(word.strip(data("statements")["content"]["strip"])))
    return bool(entries) and entries[0].category in categories
