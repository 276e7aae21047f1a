"""The wordings as data: verbs that the lexicon has, slots that something fills, every one of them written."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

import caspian_relations as cr
from caspian_relations import Article, Status
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.telling import KINDS, tell
from caspian_relations.writing.facts import kind_of
from caspian_relations.writing.inflection import Phrase, circumstance, conjugated
from caspian_relations.writing.styles import Choice, Style
from caspian_relations.writing.wordings import Participle, Slot, Verb, Wording, all_wordings

FILES = ("events", "figures", "relations", "statements")
DAY = "2024-08-09"
# What a wording may name; what fills it is in `events.py`, `figures.py` and `relations.py`.
SLOTS = {
    "one", "other", "all", "both", "first", "last",
    "event", "attended", "where", "venue", "when", "there", "document", "outlet", "owner", "partner", "sides", "amount",
    "total", "rise", "fall", "times", "grown", "record", "period", "ahead", "kind", "subject", "object", "speaker", "clause", "noun", "quoted", "trait",
    "it", "mass", "money", "upon", "of", "towards", "content", "by", "round", "share", "signed",
    "asked", "charged", "cause", "relayed", "within", "feeling", "matter",
}  # fmt: skip


def wordings(*files: str) -> list[tuple[str, str, Wording]]:
    return [
        (file, type_, wording) for file in files for type_, found in all_wordings(file).items() for wording in found
    ]


@pytest.mark.parametrize(("file", "type_", "wording"), wordings(*FILES, "english"))
def test_slots_are_known(file: str, type_: str, wording: Wording) -> None:
    """A misspelt slot would stay empty for ever."""
    assert wording.slots <= SLOTS
    assert wording.status <= set(Status)


@pytest.mark.parametrize(("file", "type_", "wording"), wordings(*FILES))
def test_verbs_have_the_forms_that_they_need(file: str, type_: str, wording: Wording) -> None:
    """Each verb is one of the lexicon and has its forms in both genders."""
    for part in wording.words:
        if isinstance(part, Verb):
            for gender in ("m", "f"):
                for status in wording.status:
                    form = conjugated(
                        part.lemma,
                        part.tense_of(Status(status)),
                        Phrase("", gender),
                        after=part.after,
                        passive=part.passive,
                    )
                    assert form
        if isinstance(part, Participle):
            # Of some verbs the feminine is another word: مطالبة.
            assert circumstance(part.lemma, Phrase("", "m"))
        if isinstance(part, Verb | Participle):
            assert part.by == "" or not part.by.isascii() or part.by in SLOTS


def test_every_type_has_a_gloss() -> None:
    """English has words for whatever Arabic has words for."""
    assert all(
        type_.removesuffix(", aside") in all_wordings("english") for name in FILES for type_ in all_wordings(name)
    )


@cache
def written() -> set[tuple[str, str]]:
    """(type, verbs and words) of the sentences of many made-up facts."""
    found = set()
    for kind in KINDS:
        for seed in range(400):
            rng = Random(seed)
            fact, words, _ = tell(rng.choice, kind, cast(cr.parse("", published=DAY).published))  # type: ignore[arg-type]
            style = Style(form=rng.choice(("lead", "headline")))
            text = cr.render(fact, "ar", style=style, seed=rng.randrange(10**4), article=Article(words))
            found.add((kind_of(fact)[1], " ".join(text.split()[:3])))
    return found


def test_wordings_vary() -> None:
    """Many facts of a type begin in many ways."""
    for type_ in ("Meeting", "Visit", "exports", "say"):
        assert len({words.split()[0] for found, words in written() if found == type_}) >= 4, type_


def test_a_seed_always_means_the_same() -> None:
    """The same fact, style and seed give the same words."""
    fact = tell(Random(3).choice, "Meeting", cast(cr.parse("", published=DAY).published)).fact  # type: ignore[arg-type]
    assert {cr.render(fact, "ar", seed=17) for _ in range(3)} == {cr.render(fact, "ar", seed=17)}
    assert [Choice(17).among(range(5)), Choice(3).among(range(5))] == [2, 3]


def test_slots_in_words_are_told_from_words() -> None:
    """ASCII is a slot, Arabic stands as it is."""
    parts = next(iter(all_wordings("relations")["member-of"])).words
    assert [isinstance(part, Slot) for part in parts] == [True, False, True]
