"""Nouns and adjectives: singular, dual and plural, the construct, and the accusative that is written with an alef.

Case and state are given only where the letters show them: ``case`` is nominative, oblique or accusative; ``state=construct`` marks the
endings that lose their ن (رئيسا، رئيسي، ممثلو), which take no article (``article=no``); ``bound=yes`` marks a spelling that stands
only before an attached pronoun (لقائ- in لقائه).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

__all__ = ["Features", "decline", "decline_adjective", "decline_masdar"]

Features = dict[str, str]

_DUAL = (
    ("ان", {"case": "nominative"}),
    ("ين", {"case": "oblique"}),
    ("ا", {"case": "nominative", "state": "construct", "article": "no"}),
    ("ي", {"case": "oblique", "state": "construct", "article": "no"}),
)
_SOUND = (
    ("ون", {"case": "nominative"}),
    ("ين", {"case": "oblique"}),
    ("و", {"case": "nominative", "state": "construct", "article": "no"}),
    ("ي", {"case": "oblique", "state": "construct", "article": "no"}),
)


def _strings(value: object) -> list[str]:
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def decline(entry: Mapping[str, object], *, dual_first: bool = False) -> Iterator[tuple[str, Features]]:
    """Yield the forms of a noun or title entry.

    ``lemma`` (else ``value``) is the singular; ``plural`` is a list of broken plurals, ``"ون"`` or ``"ات"`` for the sound ones, ``""`` for none;
    ``feminine`` is true, or the feminine noun itself, where the noun has one (رئيسة, وزيرة); ``dual = false`` for what is not counted. `dual_first`
    says that «رئيسا» is sooner the dual (رئيسا البلدين) than the accusative.

    >>> forms = dict(decline({"value": "president", "lemma": "رئيس", "plural": ["رؤساء"], "feminine": True}))
    >>> forms["رئيسي"]["number"], forms["رؤساء"]["number"], forms["رئيسة"]["gender"]
    ('dual', 'plural', 'feminine')
    """
    lemma = str(entry.get("lemma", entry["value"]))
    gender = str(entry.get("gender", "feminine" if lemma.endswith("ة") else "masculine"))
    dual = entry.get("dual") is not False
    plurals = _strings(entry.get("plural"))
    forms = [*_noun(lemma, gender, plurals, dual=dual)]
    if dual_first:
        forms.sort(key=lambda form: form[1]["number"] != "dual")
    yield from forms
    feminine = entry.get("feminine")
    if feminine:
        word = feminine if isinstance(feminine, str) else lemma + "ة"
        yield from _noun(word, "feminine", ["ات"], dual=dual)


def _noun(lemma: str, gender: str, plurals: list[str], *, dual: bool) -> Iterator[tuple[str, Features]]:
    yield lemma, {"gender": gender, "number": "singular"}
    if _takes_alef(lemma):
        yield lemma + "ا", {"gender": gender, "number": "singular", "case": "accusative", "article": "no"}
    if dual:
        for ending, features in _DUAL:
            yield _joined(lemma, ending), {"gender": gender, "number": "dual", **features}
    yield from _bound(lemma, {"gender": gender, "number": "singular"})
    for plural in plurals:
        yield from _plural(lemma, gender, plural)


def _plural(lemma: str, gender: str, plural: str) -> Iterator[tuple[str, Features]]:
    features = {"gender": gender, "number": "plural"}
    if plural == "ات":
        yield _joined(lemma.removesuffix("ة"), "ات"), features
    elif plural == "ون":
        for ending, own in _SOUND:
            yield _joined(lemma, ending), {**features, **own}
    elif plural:
        yield plural, features
        if _takes_alef(plural) and not _diptote(plural):
            yield plural + "ا", {**features, "case": "accusative", "article": "no"}
        yield from _bound(plural, features)


def _joined(lemma: str, ending: str) -> str:
    """The noun with an ending: ة opens to ت, ى to ي; قمة and قمتان, مستشفى and مستشفيان."""
    if lemma.endswith("ة"):
        return lemma[:-1] + "ت" + ending
    if lemma.endswith("ى"):
        return lemma[:-1] + "ي" + ending
    return lemma + ending


def _takes_alef(word: str) -> bool:
    """Whether the accusative is written with an alef: اتفاقاً, but not قمةً, لقاءً, مبتدأً."""
    return not word.endswith(("ة", "اء", "ى", "ا", "أ"))


def _diptote(plural: str) -> bool:
    """The broken plurals that take no تنوين: مراكز, مشاريع."""
    return len(plural) in (5, 6) and plural[2] == "ا"


def _bound(word: str, features: Features) -> Iterator[tuple[str, Features]]:
    """A final hamza moves to a seat before an attached pronoun: لقائه, لقاؤه; so does alef maqsura become alef."""
    if word.endswith("اء"):
        yield word[:-1] + "ئ", {**features, "bound": "yes", "article": "no"}
        yield word[:-1] + "ؤ", {**features, "bound": "yes", "article": "no"}
    elif word.endswith("ى"):
        yield word[:-1] + "ا", {**features, "bound": "yes", "article": "no"}


_ADJECTIVE = (
    ("", "masculine", "singular", ""),
    ("ا", "masculine", "singular", "accusative"),
    ("ة", "feminine", "singular", ""),
    ("ان", "masculine", "dual", "nominative"),
    ("تان", "feminine", "dual", "nominative"),
    ("تين", "feminine", "dual", "oblique"),
    ("ون", "masculine", "plural", "nominative"),
    ("ين", "masculine", "plural", "oblique"),
    ("ين", "masculine", "dual", "oblique"),
    ("ات", "feminine", "plural", ""),
)


def decline_adjective(entry: Mapping[str, object]) -> Iterator[tuple[str, Features]]:
    """Yield the forms of an adjective entry; ``feminine`` names an irregular feminine (كبرى), ``plural`` the broken plurals,
    ``omit`` forms that are nearly always another word (جمهورية the republic).

    >>> dict(decline_adjective({"value": "ثنائي"}))["ثنائية"]
    {'gender': 'feminine', 'number': 'singular'}
    """
    lemma = str(entry.get("lemma", entry["value"]))
    irregular = entry.get("feminine")
    omitted = entry.get("omit", ())
    assert isinstance(omitted, list | tuple)
    for ending, gender, number, case in _ADJECTIVE:
        if irregular and ending in ("ة", "تان", "تين", "ات", "ا"):
            continue
        features = {"gender": gender, "number": number}
        if case:
            features["case"] = case
        if ending == "ا" and not _takes_alef(lemma):
            continue
        form = (lemma[:-1] + "ي" if lemma.endswith("ى") and ending else lemma) + ending
        if form not in omitted:
            yield form, features
    if isinstance(irregular, str):
        yield irregular, {"gender": "feminine", "number": "singular"}
        for ending, features in _DUAL[:2]:
            yield _joined(irregular, ending), {"gender": "feminine", "number": "dual", **features}
    for plural in _strings(entry.get("plural")):
        yield plural, {"gender": "masculine", "number": "plural"}


def decline_masdar(word: str) -> Iterator[tuple[str, Features]]:
    """Yield the forms of a verbal noun: زيارة زيارتان زيارتين زيارتا زيارتي زيارات.

    Masculine ones have no dual in construct: توقيعي or تركي would sooner be another word.

    >>> [form for form, _ in decline_masdar("لقاء")]
    ['لقاء', 'لقاءان', 'لقاءين', 'لقائ', 'لقاؤ', 'لقاءات']
    """
    gender = "feminine" if word.endswith("ة") else "masculine"
    for form, features in _noun(word, gender, ["ات"], dual=True):
        if gender == "feminine" or "state" not in features:
            yield form, features
