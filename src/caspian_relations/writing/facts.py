"""Facts -> Arabic sentences and headlines, and English glosses."""

from __future__ import annotations

from caspian_relations.model import Event, Fact, Figure, InvalidValue, Office, Person, Relation, Statement, Status
from caspian_relations.writing.english import EnglishNamer, sentence
from caspian_relations.writing.events import Slots, event_slots
from caspian_relations.writing.figures import figure_slots
from caspian_relations.writing.inflection import Phrase, conjugated, gender_of, joined
from caspian_relations.writing.names import Names
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.relations import relation_slots, speaking, statement_slots
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.wordings import Slot, Verb, Wording, chosen, fitting
from caspian_relations.writing.world import World, data

__all__ = ["gloss_fact", "kind_of", "slots_of", "write_fact", "write_office"]


def write_fact(fact: Fact, world: World, style: Style, choice: Choice) -> str:
    """Return a fact in Arabic, a sentence or a headline as `style` says; `InvalidValue` for a fact that no wording can hold."""
    # Which slots there are decides which wordings fit; the wording comes first among the choices.
    file, type_ = kind_of(fact)
    plain = slots_of(fact, world, Namer(world, style, Choice(0)))
    status = getattr(fact, "status", Status.HELD)
    fits = fitting(file, type_, plain.filled, plain.needs, status, plain.who)
    wording = chosen(fits, style, choice, fact.explain().partition("\n")[0])
    return _said(wording, slots_of(fact, world, Namer(world, style, choice)), status, style)


def gloss_fact(fact: Fact, world: World, choice: Choice) -> str:
    """Return a fact in English, a sentence; `InvalidValue` for a fact that no wording can hold."""
    _, type_ = kind_of(fact)
    slots = _glossed(fact, world, EnglishNamer(world))
    status = getattr(fact, "status", Status.HELD)
    fits = fitting("english", type_, slots.filled, slots.needs, status)
    fits = [wording for wording in fits if "kind" not in wording.slots] or fits  # that slot stands in for proper words
    wording = chosen(fits, Style(), choice, fact.explain().partition("\n")[0])
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
    """The words of a wording with its slots filled."""
    words: list[str] = []
    for part in wording.words:
        if isinstance(part, Slot):
            phrase = (slots.genitive if part.genitive else slots.filled).get(part.name) or slots.filled.get(part.name)
            words.append(phrase.text if phrase is not None else "")
        elif isinstance(part, Verb):
            subject = slots.filled.get(part.by) or Phrase(part.by, gender_of(part.by))
            words.append(conjugated(part.lemma, part.tense_of(status), subject, after=part.after, passive=part.passive))
        else:
            words.append(part)
    return joined([*words, data("entities")["words"]["stop"] if style.form == "lead" else ""])
