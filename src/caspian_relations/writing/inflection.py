"""Words that agree: verbs with their subjects, by the paradigms of `caspian_relations.arabic.morphology` and the word lists of the lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from caspian_relations.arabic.morphology import inflect, inflected
from caspian_relations.arabic.writing_numbers import Gender
from caspian_relations.model import InvalidValue
from caspian_relations.reference.files import document
from caspian_relations.writing.world import data

__all__ = ["Phrase", "Tense", "circumstance", "conjugated", "gender_of", "joined", "together"]

Tense = Literal["past", "present", "future", "subjunctive", "jussive"]

_DAMMA = "\u064f"
_TANWIN = "\u064b"
_CLOSING = ".:\u060c"
"""Marks that stand at the word before: stop, colon, Arabic comma."""
_GENDERS = {"m": "masculine", "f": "feminine"}


class Phrase(NamedTuple):
    """Words of one noun phrase, with what a verb must know of it."""

    text: str
    gender: Gender = "m"
    number: int = 1
    """How many it names: 1, 2, or more."""
    bare: bool = False
    """Whether it is the name of a person without an office, which runs together with a name before it."""


@cache
def _verbs() -> Mapping[str, Mapping[str, Any]]:
    entries = document("language/verbs")["entry"]
    # What is left out there is left out because it is nearly always another word; a writer means this one.
    return {entry["value"]: {**entry, "omit": []} for entry in entries}


def conjugated(lemma: str, tense: Tense, subject: Phrase, *, after: bool = False, passive: bool = False) -> str:
    """Return the verb as it stands before its subject, or `after` it, when it agrees in number as well.

    A passive has the mark that tells it from the active, as careful agencies print it.

    >>> conjugated("التقى", "past", Phrase("", "f")), conjugated("التقى", "future", Phrase("", "m", 2), after=True)
    ('التقت', 'سيلتقيان')
    >>> conjugated("عقد", "present", Phrase("", "f"), passive=True)
    'تُعقد'
    """
    entry = _verbs().get(lemma)
    if entry is None:
        raise InvalidValue("verb", lemma, "a verb of the lexicon")
    number = "singular" if not after or subject.number == 1 else "dual" if subject.number == 2 else "plural"
    features = {
        "tense": "past" if tense == "past" else "present",
        "person": "3",
        "gender": "masculine" if number == "plural" else _GENDERS[subject.gender],
        "number": number,
        "voice": "passive" if passive else "active",
    }
    form = _inflected(lemma, tense, tuple(features.items()))
    if passive:
        form = form[0] + _DAMMA + form[1:]
    return data("entities")["words"]["future"] + form if tense == "future" else form


def circumstance(lemma: str, subject: Phrase) -> str | None:
    """Return the active participle that says what the subject does meanwhile; None where its form is that of another word.

    >>> circumstance("أكد", Phrase("", "f")), circumstance("أشار", Phrase("", "m"))
    ('مؤكدة', 'مشيرا')
    """
    return _participle(lemma, _GENDERS[subject.gender])


@cache
def _participle(lemma: str, gender: str) -> str | None:
    entry = _verbs().get(lemma)
    if entry is None:
        raise InvalidValue("verb", lemma, "a verb of the lexicon")
    wanted = {"category": "participle", "voice": "active", "gender": gender, "number": "singular"}
    if gender == "masculine":
        wanted["case"] = "accusative"
    found = (form for form, features in inflect("verb", entry) if wanted.items() <= features.items())
    return next((form.removesuffix(_TANWIN) for form in found), None)


@cache
def _inflected(lemma: str, tense: Tense, told: tuple[tuple[str, str], ...]) -> str:
    """The form in its mood, where the letters show it."""
    entry, features = _verbs()[lemma], dict(told)
    moods = {"subjunctive": ("subjunctive",), "jussive": ("jussive", "subjunctive")}.get(tense, ())
    for mood in moods:
        try:
            return inflected("verb", entry, **features, mood=mood)
        except LookupError:
            continue
    return inflected("verb", entry, **features)


def gender_of(text: str) -> Gender:
    """Return the gender of a noun phrase by its first word, as far as its letters tell."""
    rules = data("entities")["gender"]
    head = text.split()[0].removeprefix(data("entities")["words"]["article"]) if text else text
    return "f" if head.endswith(tuple(rules["feminine_ends"])) or head in rules["feminine_heads"] else "m"


def together(phrases: Iterable[Phrase]) -> Phrase:
    """Return phrases joined by و: «مصر والأردن»; the verb before them agrees with the first, the one behind with all.

    >>> together([Phrase("مصر", "f"), Phrase("الأردن")])[:3]
    ('مصر والأردن', 'f', 2)
    """
    parts = list(phrases)
    joiner = f" {data('entities')['words']['and']}"
    text = joiner.join(part.text for part in parts)
    return Phrase(text, parts[0].gender, sum(part.number for part in parts), parts[0].bare)


def joined(words: Iterable[str]) -> str:
    """Return words in one line: a single letter joins what follows (ل and the article merge), marks join what is before.

    >>> joined(["شكرا", "ل", "الأردن", "."]), joined(["رحب", "ب", "زيارة"])
    ('شكرا للأردن.', 'رحب بزيارة')
    """
    article, of = data("entities")["words"]["article"], data("entities")["words"]["of"]
    text = ""
    clitic = ""
    for word in filter(None, words):
        if len(word) == 1 and word.isalpha():
            clitic = word
            continue
        if clitic == of and word.startswith(article):
            word = word.removeprefix(article)
            word = word if word.startswith(of) else of + word
        text += ("" if not text or word[0] in _CLOSING else " ") + clitic + word
        clitic = ""
    return text
