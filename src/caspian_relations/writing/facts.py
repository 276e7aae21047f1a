"""Facts -> Arabic sentences and headlines, and English glosses."""

from __future__ import annotations

from collections.abc import Sequence

from caspian_relations.model import Event, Fact, Figure, InvalidValue, Office, Person, Relation, Statement, Status
from caspian_relations.writing.english import EnglishNamer, sentence
from caspian_relations.writing.events import Slots, event_slots
from caspian_relations.writing.figures import figure_slots
from caspian_relations.writing.inflection import Phrase, circumstance, conjugated, gender_of, joined
from caspian_relations.writing.names import Names
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.relations import relation_slots, speaking, statement_slots
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.wordings import Participle, Slot, Verb, Wording, aside, chosen, fitting
from caspian_relations.writing.world import World, data

__all__ = [
    "gloss_fact",
    "has_headline",
    "kind_of",
    "slots_of",
    "wordings_of",
    "write_aside",
    "write_fact",
    "write_office",
    "write_pair",
]


def write_fact(
    fact: Fact, world: World, style: Style, choice: Choice, wordings: Sequence[Wording] | None = None
) -> str:
    """Return a fact in Arabic, a sentence or a headline as `style` says; `InvalidValue` for a fact that no wording can hold.

    `wordings` are those that `wordings_of` gave for it, where a caller knows them already.
    """
    # The wording comes first among the choices.
    wording = chosen(wordings_of(fact, world, style) if wordings is None else wordings, style, choice, fact)
    return _said(wording, slots_of(fact, world, Namer(world, style, choice)), _status(fact), style)


def wordings_of(fact: Fact, world: World, style: Style) -> list[Wording]:
    """Return the Arabic wordings that can hold a fact; `InvalidValue` where it lacks what every wording tells."""
    # Which slots there are decides which wordings fit, whatever fills them.
    file, type_ = kind_of(fact)
    plain = slots_of(fact, world, Namer(world, style, Choice(0)))
    return fitting(file, type_, plain.filled, plain.needs, _status(fact), plain.who)


def _status(fact: Fact) -> Status:
    status: Status = getattr(fact, "status", Status.HELD)
    return status


def write_aside(statement: Statement, world: World, style: Style, choice: Choice) -> str | None:
    """Return a statement as it goes on with a sentence that has the same speaker, «مؤكدا أن …»; None where no wording does."""
    slots = slots_of(statement, world, Namer(world, style, choice))
    _, type_ = kind_of(statement)
    fits = fitting("statements", aside(type_), slots.filled, slots.needs[:1], Status.HELD)
    fits = [wording for wording in fits if all(_is_inflected(part, slots) for part in wording.words)]
    return _words_of(choice.among(fits), slots, Status.HELD) if fits else None


def write_pair(one: Relation, other: Relation, world: World, style: Style, choice: Choice) -> str | None:
    """Return two relations of one subject as one sentence, «… ممر بين آسيا وأوروبا»; None where no wording does."""
    namer = Namer(world, style, choice)
    ends = [relation_slots(relation, world, namer).filled for relation in (one, other)]
    both = namer.together([filled["object"] for filled in ends])
    first, last = (filled["object"] for filled in ends)
    slots = Slots({"subject": ends[0]["subject"], "both": both, "first": first, "last": last}, {}, [], "")
    fits = fitting("relations", aside(str(one.predicate)), slots.filled, slots.needs, one.status)
    return _said(choice.among(fits), slots, one.status, style) if fits else None


def _is_inflected(part: str | Slot | Verb | Participle, slots: Slots) -> bool:
    """Whether a participle has the gender of its speaker: مطالبا, but مطالبة is a verbal noun."""
    return not isinstance(part, Participle) or circumstance(part.lemma, slots.filled[part.by]) is not None


def has_headline(statement: Statement, world: World, style: Style) -> bool:
    """Whether there is a headline that says a statement: «بول كاغامي: …»."""
    return any(wording.form == "headline" for wording in wordings_of(statement, world, style))


def gloss_fact(fact: Fact, world: World, choice: Choice) -> str:
    """Return a fact in English, a sentence; `InvalidValue` for a fact that no wording can hold."""
    _, type_ = kind_of(fact)
    slots = _glossed(fact, world, EnglishNamer(world))
    fits = fitting("english", type_, slots.filled, slots.needs, _status(fact))
    fits = [wording for wording in fits if "kind" not in wording.slots] or fits  # that slot stands in for proper words
    wording = chosen(fits, Style(), choice, fact)
    words: list[str] = []
    number = 1
    for part in wording.words:
        if isinstance(part, Slot):
            phrase = slots.filled.get(part.name)
            words.append(phrase.text if phrase is not None else "")
            number = phrase.number if phrase is not None else number
        elif isinstance(part, str):
            words.append(("is" if number == 1 else "are") if part == "is/are" else part)
    return sentence(words)


def _glossed(fact: Fact, world: World, namer: EnglishNamer) -> Slots:
    """The slots of a fact in English: what a statement says is glossed by the facts that it reports, or quoted."""
    if isinstance(fact, Figure):
        made = figure_slots(fact, namer)
        made.filled["kind"] = Phrase(data("english")["kinds"][str(fact.kind)])
        if fact.change is not None:
            made.filled["grown"] = namer.grown(fact.change)
        return made
    if not isinstance(fact, Statement):
        return slots_of(fact, world, namer)
    speaker = speaking(fact, world, namer) or Phrase("somebody")
    said = [gloss_fact(told, world, Choice(0)) for told in world.said_in(fact)]
    words = world.words(fact.content)
    content = " ".join(said) or (f"“{words}”" if words else "")
    if not content:
        raise InvalidValue("Statement.content", fact.content, "words of the article, which is to be given")
    return Slots({"speaker": speaker, "content": Phrase(content)}, {}, [{"speaker"}, {"content"}], "")


def write_office(office: Office, language: str, world: World, style: Style, choice: Choice) -> str:
    """Return an office with who holds it, a noun phrase: «الرئيس المصري عبد الفتاح السيسي»; `InvalidValue` where nobody does."""
    holder = world.entity(office.holder) if office.holder is not None else None
    if not isinstance(holder, Person):
        raise InvalidValue("Office.holder", office.holder, "the id of a person")
    if language == "ar":
        return Namer(world, style, choice).in_office(holder, office).text
    return EnglishNamer(world).in_office(holder, office).text


def kind_of(fact: Fact) -> tuple[str, str]:
    """Return the file of wordings for a fact, and what it calls the type."""
    if isinstance(fact, Event):
        return "events", type(fact).__name__
    if isinstance(fact, Figure):
        return "figures", str(fact.kind)
    if isinstance(fact, Relation):
        return "relations", str(fact.predicate)
    if isinstance(fact, Statement):
        return "statements", str(fact.verb)
    raise InvalidValue("fact", fact, "an event, a figure, a relation or a statement")


def slots_of(fact: Fact, world: World, namer: Names) -> Slots:
    """Return the slots of any fact."""
    if isinstance(fact, Event):
        return event_slots(fact, world, namer)
    if isinstance(fact, Figure):
        return figure_slots(fact, namer)
    if isinstance(fact, Relation):
        return relation_slots(fact, world, namer)
    if isinstance(fact, Statement):
        return statement_slots(fact, world, namer)
    raise InvalidValue("fact", fact, "an event, a figure, a relation or a statement")


def _said(wording: Wording, slots: Slots, status: Status, style: Style) -> str:
    """The words of a wording with its slots filled, a whole sentence or a headline."""
    text = _words_of(wording, slots, status)
    return joined([text, data("entities")["words"]["stop"]]) if style.form == "lead" else text


def _words_of(wording: Wording, slots: Slots, status: Status) -> str:
    words: list[str] = []
    for part in wording.words:
        if isinstance(part, Slot):
            phrase = (slots.genitive if part.genitive else slots.filled).get(part.name) or slots.filled.get(part.name)
            words.append(phrase.text if phrase is not None else "")
        elif isinstance(part, Verb):
            subject = slots.filled.get(part.by) or Phrase(part.by, gender_of(part.by))
            words.append(conjugated(part.lemma, part.tense_of(status), subject, after=part.after, passive=part.passive))
        elif isinstance(part, Participle):
            words.append(circumstance(part.lemma, slots.filled[part.by]) or "")
        else:
            words.append(part)
    return joined(words)
