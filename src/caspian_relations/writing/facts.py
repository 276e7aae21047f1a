"""Facts -> Arabic sentences and headlines."""

from __future__ import annotations

from caspian_relations.model import Event, Fact, Figure, Relation, Statement
from caspian_relations.writing.events import Slots, event_slots
from caspian_relations.writing.inflection import Phrase, conjugated, gender_of, joined
from caspian_relations.writing.naming import Namer
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.wordings import Slot, Verb, Wording, chosen, fitting
from caspian_relations.writing.world import World, data

__all__ = ["write_fact"]


def write_fact(fact: Fact, world: World, style: Style, choice: Choice) -> str:
    """Return a fact in Arabic, a sentence or a headline as `style` says; `InvalidValue` for a fact that no wording can hold."""
    if isinstance(fact, Event):
        return _write("events", type(fact).__name__, fact, world, style, choice)
    raise NotImplementedError


def _write(file: str, type_: str, fact: Event, world: World, style: Style, choice: Choice) -> str:
    # Which slots there are decides which wordings fit; the wording comes first among the choices.
    plain = event_slots(fact, world, Namer(world, style, Choice(0)))
    wording = chosen(fitting(file, type_, plain.filled, plain.needs, fact.status, plain.who), style, choice, fact.explain())
    slots = event_slots(fact, world, Namer(world, style, choice))
    return said(wording, slots, fact, style)


def said(wording: Wording, slots: Slots, fact: Event, style: Style) -> str:
    """Return the words of a wording with its slots filled."""
    words: list[str] = []
    for part in wording.words:
        if isinstance(part, Slot):
            phrase = (slots.genitive if part.genitive else slots.filled).get(part.name) or slots.filled.get(part.name)
            words.append(phrase.text if phrase is not None else "")
        elif isinstance(part, Verb):
            subject = slots.filled.get(part.by) or Phrase(part.by, gender_of(part.by))
            words.append(
                conjugated(part.lemma, part.tense_of(fact.status), subject, after=part.after, passive=part.passive)
            )
        else:
            words.append(part)
    return joined([*words, data("entities")["words"]["stop"] if style.form == "lead" else ""])
