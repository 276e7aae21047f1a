"""Morphology: the printed forms of a word, from a lemma and its class.

`inflect` is the one door: ``scripts/build_lexicon.py`` asks it for the forms of every entry that names a ``paradigm``. Verbs also yield
their participles and verbal nouns; those forms carry a ``category`` of their own among their features.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from caspian_relations.arabic.morphology.nouns import decline, decline_adjective, decline_masdar
from caspian_relations.arabic.morphology.verbs import active_participle, conjugate, masdar, passive_participle

__all__ = ["Features", "inflect", "inflected"]

Features = dict[str, str]


def inflect(category: str, entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    """Yield every printed form of `entry` with the features of that form.

    A ``category`` among the features replaces the entry's own: the entry of a verb gives ``verb``, ``participle`` and ``masdar``. An
    empty feature takes the entry's away: verbal nouns have no ``speech``.

    >>> entry = {"value": "وقّع", "root": "وقع", "paradigm": "II"}
    >>> {form: features["category"] for form, features in inflect("verb", entry) if form in ("وقعا", "موقعة", "توقيع")}
    {'وقعا': 'verb', 'موقعة': 'participle', 'توقيع': 'masdar'}
    """
    if category == "verb":
        yield from _verb(entry)
    elif category == "adjective":
        yield from decline_adjective(entry)
    elif category == "common":
        yield from ((form, features) for form, features in decline(entry) if "state" not in features)
    else:
        yield from decline(entry, dual_first=category == "title")


def inflected(category: str, entry: Mapping[str, object], **features: str) -> str:
    """Return the form of `entry` that has the given `features`: what a writer asks for.

    Features not named may have any value, but forms before a pronoun and restricted moods are only chosen when they are named.
    Raises `LookupError` where the word has no such form.

    >>> entry = {"value": "التقى", "root": "لقي", "paradigm": "VIII"}
    >>> inflected("verb", entry, tense="present", gender="masculine", number="dual", mood="indicative")
    'يلتقيان'
    >>> inflected("noun", {"value": "قمة", "plural": ["قمم"]}, number="plural")
    'قمم'
    """
    wanted = {"category": category, **features}
    for form, own in inflect(category, entry):
        found = {"category": category, **own}
        if any(found.get(key) != value for key, value in wanted.items()):
            continue
        if "bound" not in found and ("mood" in wanted or found.get("mood") in (None, "indicative")):
            return form
    raise LookupError(f"{entry['value']} has no form with {features}")


def _verb(entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    for form, features in conjugate(entry):
        yield form, {"category": "verb", **features}
    if entry.get("participles") is not False:
        for form, features in (*active_participle(entry), *passive_participle(entry)):
            yield form, {"category": "participle", **features}
    # A verbal noun names the speaking and reports nothing: «أعرب عن أمله» is one statement, not two.
    silent = {"speech": ""} if "speech" in entry else {}
    for word in masdar(entry):
        for form, features in decline_masdar(word):
            yield form, {"category": "masdar", **features, **silent}
