"""The rules of the reader by the names that facts have in `rule`: what made-up passages are to exercise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from functools import cache

from caspian_relations.arabic.lexicon import default as lexicon
from caspian_relations.model import (
    ClimateConference,
    Conference,
    Congratulation,
    FigureKind,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
)
from caspian_relations.reading.desk.cues import cues

__all__ = ["rule_of", "rules"]

_ENTAILING = (ClimateConference, Conference, Congratulation, Meeting, PhoneCall, Signing, Summit, Visit)
_NOUNS = ("corridor", "investor", "member", "partner", "transit")


def rule_of(name: str) -> str:
    """Return the rule that a fact's `rule` names: which series an occasion is of is a matter of names, not of rules.

    >>> rule_of("occasion:series:cop"), rule_of("verb:زار")
    ('occasion:series', 'verb:زار')
    """
    return "occasion:series" if name.startswith("occasion:series:") else name


@cache
def rules() -> Mapping[str, str]:
    """Return every rule of the reader with the group that it belongs to.

    A rule that goes by a word is named after the word: ``verb:زار`` is the frame of زار, ``occasion:قمة`` what a summit makes of the words around it.

    >>> rules()["verb:زار"], rules()["rate:exports"]
    ('events by their verbs', 'figures')
    """
    return dict(sorted(_all()))


def _all() -> Iterator[tuple[str, str]]:
    words = cues()
    occasions = {lemma for lemma, occasion in words.occasions.items() if occasion["type"] != "none"}
    for lemma in _meant(occasions, "noun", "masdar"):
        yield f"occasion:{lemma}", "events by their nouns"
    yield "occasion:series", "events by their nouns"
    for lemma, frames in words.frames.items():
        for frame in frames if lemma != "series" else ():
            if "event" in frame:
                yield f"verb:{lemma}", "events by their verbs"
            if "relation" in frame:
                yield f"frame:{lemma}", "relations"
    for noun in _NOUNS:
        yield f"noun:{noun}", "relations"
    for class_ in _ENTAILING:
        yield f"entailed:{class_.__name__}", "entailed relations"
    yield "entailed:figure", "entailed relations"
    for kind in FigureKind:
        yield f"amount:{kind}", "figures"
        yield f"rate:{kind}", "figures"
    yield "share", "figures"
    yield from _of_statements()


def _of_statements() -> Iterator[tuple[str, str]]:
    words = cues().statements
    # Verbs that need nothing are acts: رفض, طلب.
    acts = {lemma for lemma, needs in words["verbs"].items() if needs.get("needs") == []}
    for lemma in _meant(_reporting() - acts, "verb"):
        yield f"verb:{lemma}", "statements by their verbs"
    for lemma in sorted(_circumstances() - acts):
        yield f"participle:{lemma}", "statements by participles"
    for lemma in _meant(words["masdar_manner"].keys() & words["masdars"], "masdar"):
        yield f"masdar:{lemma}", "statements by verbal nouns"
    for lemma in words["source_verbs"]:
        yield f"source-clause:{lemma}", "statements by their source"
        yield f"verb:{lemma}", "statements by their source"  # «ما نشرته الصحيفة عن»
    yield "source-phrase", "statements by their source"
    yield "relayed", "statements by their source"
    yield "headline-colon", "statements by their source"


def _circumstances() -> frozenset[str]:
    """Lemmas of verbs whose participle reports in the accusative: مؤكدا; but مبينا is read as that of بيّن, متحدثا as a spokesman."""
    found = set()
    for form in lexicon().forms():
        readings = lexicon().get(form) if form.endswith(("ا", "ه", "ين")) else ()
        meant = next((reading for reading in readings if reading.category in ("participle", "verb")), None)
        if meant is None or meant.category == "verb" or meant.features.get("voice") != "active":
            continue
        titled = any(reading.category == "title" for reading in readings)
        needs = cues().statements["verbs"].get(meant.value, {}).get("needs", ())
        speech = meant.features.get("speech") or meant.value in cues().statements["speech"]
        if speech and (not titled or needs[:1] == ["that"]):
            found.add(meant.value)
    return frozenset(found)


@cache
def _reporting() -> frozenset[str]:
    """Lemmas of verbs that report."""
    readings = (reading for form in lexicon().forms() for reading in lexicon().get(form))
    spoken = {reading.value for reading in readings if reading.features.get("speech")}
    return frozenset(spoken | cues().statements["speech"].keys())


def _meant(lemmas: Set[str], *categories: str) -> list[str]:
    """Those of `lemmas` that some form means first among its readings of these categories; the others are never read."""
    meant = set()
    for form in lexicon().forms():
        readings = [reading for reading in lexicon().get(form) if reading.category in categories]
        readings = [reading for reading in readings if reading.features.get("person", "3") == "3"]
        found = next((reading for reading in readings if reading.value in lemmas), None)
        # «اتصالات» is the plural of the noun; the verbal noun has none but in paradigms.
        if found is not None and (found.features.get("number", "singular") == "singular" or form == found.value):
            meant.add(found.value)
    return sorted(meant)
