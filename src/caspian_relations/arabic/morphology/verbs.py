"""Verbs: every form in which news prints a verb, with person, gender, number, tense, mood and voice.

``mood`` is given only where the letters show it: ``indicative`` for the long endings (يوقعان), ``subjunctive`` for the short ones, which the
jussive shares (يوقعا، يوقعوا), ``jussive`` for the clipped weak verbs (يقل، يدع، يلتق). ``bound=yes`` marks a spelling that stands only before an
attached pronoun (التقا- in التقاها، وقعو- in وقعوها).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from caspian_relations.arabic.morphology.roots import Root, Stem, VerbStems, masdar_stem, verb_stems
from caspian_relations.arabic.morphology.sounds import spell

__all__ = ["Features", "active_participle", "conjugate", "masdar", "passive_participle", "root_of"]

Features = dict[str, str]

_THIRD = (
    ("a", "3", "masculine", "singular"),
    ("aت", "3", "feminine", "singular"),
    ("A", "3", "masculine", "dual"),
    ("aتA", "3", "feminine", "dual"),
    ("U=", "3", "masculine", "plural"),
)
_FIRST = (
    ("تu", "1", "", "singular"),
    ("نA", "1", "", "plural"),
)
_PRESENT = (
    ("ي", "u", "3", "masculine", "singular", ""),
    ("ت", "u", "3", "feminine", "singular", ""),
    ("ي", "Aنi", "3", "masculine", "dual", "indicative"),
    ("ت", "Aنi", "3", "feminine", "dual", "indicative"),
    ("ي", "Uنa", "3", "masculine", "plural", "indicative"),
    ("ء", "u", "1", "", "singular", ""),
    ("ن", "u", "1", "", "plural", ""),
    ("ي", "A", "3", "masculine", "dual", "subjunctive"),
    ("ت", "A", "3", "feminine", "dual", "subjunctive"),
    ("ي", "U=", "3", "masculine", "plural", "subjunctive"),
    ("ي", "", "3", "masculine", "singular", "jussive"),
    ("ت", "", "3", "feminine", "singular", "jussive"),
)

# What a weak last radical does with the ending; the first rule that fits is the only one.
_FINALS = tuple(
    (re.compile(pattern + "$"), replacement)
    for pattern, replacement in (
        (r"a[وي]a(ت|تA)", r"a\1"),
        (r"(?<=ي)a[وي]([aui])", "A"),
        (r"a[وي]([aui])", "Y"),
        (r"a[وي]U(=|نa)", r"aو\1"),
        (r"a[وي]", "a"),
        (r"i[وي]a", "iيa"),
        (r"i[وي]U(=|نa)", r"U\1"),
        (r"i[وي](aت|aتA|A|Aنi)", r"iي\1"),
        (r"i[وي](تu|نA|نa)", r"I\1"),
        (r"i[وي]u", "I"),
        (r"i[وي]", "i"),
        (r"uوU(=|نa)", r"U\1"),
        (r"uو(نa)", r"U\1"),
        (r"uوu", "U"),
        (r"uو", "u"),
    )
)


def root_of(entry: Mapping[str, object]) -> Root:
    """Return the root of a verb entry: ``root``, ``paradigm`` and, for Form I, ``vowels`` (past and present: ``"au"``)."""
    vowels = str(entry.get("vowels", "au"))
    return Root(
        str(entry["root"]),
        str(entry["paradigm"]),
        vowels[0],
        vowels[1],
        bool(entry.get("strong")),
        bool(entry.get("elided")),
    )


def conjugate(entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    """Yield every finite form of a verb entry, as printed, with its features; active before passive.

    >>> entry = {"root": "لقي", "paradigm": "VIII"}
    >>> [form for form, features in conjugate(entry) if features.get("mood") == "jussive"][:2]
    ['يلتق', 'تلتق']
    """
    root = root_of(entry)
    stems = verb_stems(root)
    omitted = entry.get("omit", ())
    assert isinstance(omitted, list | tuple)
    voices = ("active",) if entry.get("passive") is False else ("active", "passive")
    alone = entry.get("first") is True
    for voice in voices:
        for form, features in (*_past(root, stems, voice), *_present(root, stems, voice, alone)):
            if form not in omitted:
                yield form, features


def _past(root: Root, stems: VerbStems, voice: str) -> Iterator[tuple[str, Features]]:
    stem = stems.past if voice == "active" else stems.past_passive
    for ending, person, gender, number in (*_THIRD, *_FIRST):
        if _rare(root, voice, person, number, stem.open == stem.shut and not root.defective):  # «التقت», but «التقيت»
            continue
        features = _features("past", voice, person, gender, number)
        word = _join(root, stem, ending, present=False)
        for form in _spellings(word, ending):
            yield form, features
        if voice == "active" and person == "3":
            yield from _bound(word, features)


def _present(root: Root, stems: VerbStems, voice: str, alone: bool) -> Iterator[tuple[str, Features]]:
    """The forms of the present; `alone`: that of «I», too, in Form I."""
    stem = stems.present if voice == "active" else stems.present_passive
    clipped = root.hollow or root.defective
    for prefix, ending, person, gender, number, mood in _PRESENT:
        if mood == "jussive" and not clipped:
            continue
        said = alone and voice == "active" and person == "1"  # «أشكر», «أود»
        if not said and _rare(root, voice, person, number, False):
            continue
        features = _features("present", voice, person, gender, number)
        if mood:
            features["mood"] = mood
        word = _join(root, Stem(prefix + stem.open, prefix + stem.shut), ending, present=True)
        for form in _spellings(word, ending):
            yield form, features
        if voice == "active" and person == "3":
            yield from _bound(word, features)


def _rare(root: Root, voice: str, person: str, number: str, like_third: bool) -> bool:
    """What news does not print, or prints so seldom that it would only blur commoner words.

    The feminine plural and the second person are left out of the tables above. Passives are singular, a few plural. «I» looks like
    other words in Forms I and IV (أقل, أعلن) and, in the past, like «she».
    """
    if voice == "passive":
        return person != "3" or number == "dual"
    return (person, number) == ("1", "singular") and (like_third or root.form in ("I", "IV"))


def _features(tense: str, voice: str, person: str, gender: str, number: str) -> Features:
    features = {"tense": tense, "voice": voice, "person": person, "number": number}
    if gender:
        features["gender"] = gender
    return features


def _join(root: Root, stem: Stem, ending: str, *, present: bool) -> str:
    consonant = ending[:1] not in tuple("aiuAU")
    if root.doubled and not ending:
        consonant = False
    word = (stem.shut if consonant else stem.open) + ending
    if not root.defective:
        return word
    if not present and root.form == "I" and root.letters[-1] == "و" and word.endswith("aوa"):
        return word[:-3] + "A"
    if present:
        word = re.sub(r"aو(?=(Aنi|A|نa)$)", "aي", word)
    for pattern, replacement in _FINALS:
        if pattern.search(word):
            return pattern.sub(replacement, word)
    return word


def _spellings(word: str, ending: str) -> Iterator[str]:
    """The spelling, and for a hamza before the plural ending both customs: بدؤوا and بدأوا."""
    form = spell(word)
    yield form
    if ending[:1] == "U" and "ؤو" in form:
        yield form.replace("اؤو", "اءو") if "اؤو" in form else form.replace("ؤو", "أو")


def _bound(word: str, features: Features) -> Iterator[tuple[str, Features]]:
    if word.endswith("Y"):
        yield spell(word[:-1] + "A"), {**features, "bound": "yes"}
    elif word.endswith("="):
        yield spell(word[:-1]), {**features, "bound": "yes"}


_PARTICIPLE_ENDINGS = (
    ("", "masculine", "singular", ""),
    ("اً", "masculine", "singular", "accusative"),
    ("ة", "feminine", "singular", ""),
    ("ان", "masculine", "dual", "nominative"),
    ("تان", "feminine", "dual", "nominative"),
    ("تين", "feminine", "dual", "oblique"),
    ("ون", "masculine", "plural", "nominative"),
    ("ين", "masculine", "plural", "oblique"),
    ("ين", "masculine", "dual", "oblique"),
    ("ات", "feminine", "plural", ""),
)


def active_participle(entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    """Yield the forms of the active participle: مؤكد مؤكدا مؤكدة مؤكدون مؤكدين …

    >>> dict(active_participle({"root": "قول", "paradigm": "I"}))["قائلة"]["gender"]
    'feminine'
    """
    root = root_of(entry)
    yield from _participle(verb_stems(root).active, "active", like_masdar=root.form == "III")


def passive_participle(entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    """Yield the forms of the passive participle: الموقعة, المقرر, المجرى."""
    if entry.get("passive") is not False:
        root = root_of(entry)
        yield from _participle(verb_stems(root).passive, "passive", like_masdar=root.form == "III")


def _participle(stem: str, voice: str, *, like_masdar: bool) -> Iterator[tuple[str, Features]]:
    """The feminine of Form III is left to the verbal noun that it looks like: مشاركة is taking part.

    A weak last radical shows in every ending but the bare one: داع, الداعي, داعيا, داعية, داعون; منتهى, منتهاة.
    """
    for ending, gender, number, case in _PARTICIPLE_ENDINGS:
        if like_masdar and gender == "feminine":
            continue
        features = {"voice": voice, "gender": gender, "number": number}
        if case:
            features["case"] = case
        for form in _participle_spellings(stem, ending):
            yield form, features


def _participle_spellings(stem: str, ending: str) -> Iterator[str]:
    last = stem[-2:]
    if last in ("iي", "iو"):
        base = spell(stem[:-2])
        plural = ending in ("ون",)
        if ending == "":
            yield base
            yield base + "ي"
        elif plural:
            yield base + ending
        elif ending == "ين":
            yield base + "ين"
            yield base + "يين"
        else:
            yield base + "ي" + ending
    elif last in ("aي", "aو"):
        base = spell(stem[:-2])
        if ending == "":
            yield base + "ى"
        elif ending == "ة":
            yield base + "اة"
        elif ending in ("ان", "ات", "ين"):
            yield base + "ي" + ending
        elif ending == "تان" or ending == "تين":
            yield base + "ا" + ending
    elif stem.endswith(("Uو", "Uي")):
        yield spell(stem[:-2]) + ("و" if stem.endswith("Uو") else "ي") + ending
    elif not (ending == "اً" and stem.endswith("aء")):
        yield _ended(stem, ending)


def _ended(stem: str, ending: str) -> str:
    """The stem with an ending; a final hamza takes its seat from what follows: منشئ, منشئة, مبتدئون."""
    if not stem.endswith("ء") or not ending:
        return spell(stem) + ending
    vowel = {"و": "U", "ي": "I", "ا": "A"}.get(ending[0])
    if vowel is None or ending == "اً":
        return spell(stem + "aن")[:-1] + ending
    return spell(stem + vowel) + ending[1:]


def masdar(entry: Mapping[str, object]) -> tuple[str, ...]:
    """Return the verbal nouns of a verb entry: those it names (``masdar``), else the regular one of its form.

    >>> masdar({"root": "قبل", "paradigm": "X"}), masdar({"root": "زور", "paradigm": "I", "masdar": ["زيارة"]})
    (('استقبال',), ('زيارة',))
    """
    named = entry.get("masdar")
    if named is not None:
        assert isinstance(named, list)
        return tuple(str(word) for word in named)
    stem = masdar_stem(root_of(entry))
    return () if stem is None else (spell(stem),)
