"""Nouns and adjectives are declined as news prints them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from caspian_relations.arabic.morphology import inflect
from caspian_relations.arabic.morphology.sounds import spell


def features_of(category: str, entry: Mapping[str, object], form: str) -> list[dict[str, str]]:
    return [features for word, features in inflect(category, entry) if word == form]


NOUNS = [
    ({"value": "قمة", "plural": ["قمم"]}, "قمة قمتان قمتين قمتا قمتي قمم"),
    ({"value": "اتفاق", "plural": ["ات"]}, "اتفاق اتفاقا اتفاقان اتفاقين اتفاقي اتفاقات"),
    ({"value": "لقاء", "plural": ["ات"]}, "لقاء لقاءان لقاءين لقاءي لقاءات لقائ لقاؤ"),
    ({"value": "مستوى", "plural": ["مستويات"]}, "مستوى مستويان مستويين مستويات مستوا"),
    ({"value": "مركز", "plural": ["مراكز"]}, "مركز مركزا مركزان مركزين مراكز"),
    (
        {"value": "ممثل", "plural": ["ون"], "feminine": True},
        "ممثل ممثلان ممثلون ممثلين ممثلو ممثلي ممثلة ممثلتان ممثلات",
    ),
    ({"value": "مذكرة", "plural": ["ات"]}, "مذكرة مذكرتان مذكرتين مذكرتا مذكرتي مذكرات"),
]


@pytest.mark.parametrize(("entry", "forms"), NOUNS, ids=lambda value: value["value"] if isinstance(value, dict) else "")
def test_a_noun_has_its_forms(entry: dict[str, object], forms: str) -> None:
    """Singular, dual, plural, construct, and what stands before a pronoun."""
    assert set(forms.split()) <= {word for word, _ in inflect("noun", entry)}


@pytest.mark.parametrize(
    ("entry", "form"),
    [
        ({"value": "قمة"}, "قمةا"),
        ({"value": "لقاء", "plural": ["ات"]}, "لقاءا_"),
        ({"value": "مركز", "plural": ["مراكز"]}, "مراكزا"),
        ({"value": "تجارة", "dual": False}, "تجارتان"),
    ],
)
def test_a_noun_has_no_forms_that_nobody_writes(entry: dict[str, object], form: str) -> None:
    """No alef after ة, none after a diptote, no dual where it is switched off."""
    assert form not in {word for word, _ in inflect("noun", entry)}


def test_a_title_in_alef_is_first_the_dual() -> None:
    """«رئيسا البلدين» before «انتخب رئيسا»; a noun the other way round."""
    title = {"value": "president", "lemma": "رئيس", "plural": ["رؤساء"]}
    assert [f["number"] for f in features_of("title", title, "رئيسا")] == ["dual", "singular"]
    assert [f["number"] for f in features_of("noun", {"value": "بلد"}, "بلدا")] == ["singular", "dual"]


def test_construct_forms_take_no_article() -> None:
    """«الرئيسي» is an adjective, never the two presidents."""
    title = {"value": "president", "lemma": "رئيس", "plural": ["رؤساء"]}
    assert [f["article"] for f in features_of("title", title, "رئيسي")] == ["no"]


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ({"value": "ثنائي"}, "ثنائي ثنائيا ثنائية ثنائيان ثنائيتان ثنائيتين ثنائيون ثنائيين ثنائيات"),
        ({"value": "كبير", "plural": ["كبار"]}, "كبير كبيرا كبيرة كبار"),
        ({"value": "أخضر", "feminine": "خضراء"}, "أخضر خضراء"),
    ],
)
def test_an_adjective_agrees(entry: dict[str, object], forms: str) -> None:
    """Gender and number, the regular way or with a feminine of its own."""
    assert set(forms.split()) <= {word for word, _ in inflect("adjective", entry)}


def test_a_common_word_has_no_construct_forms() -> None:
    """Words that only mark the end of a name need fewer forms."""
    forms = {word for word, _ in inflect("common", {"value": "سيارة", "plural": ["ات"]})}
    assert forms == {"سيارة", "سيارتان", "سيارتين", "سيارات"}


@pytest.mark.parametrize(
    ("vocalised", "written"),
    [
        ("ءaكaلa", "أكل"), ("ءiنجAز", "إنجاز"), ("ءaءمaنa", "آمن"), ("ءiءمAن", "إيمان"), ("تaسAءuل", "تساؤل"),
        ("قaرaءa", "قرأ"), ("قaرaءUنa", "قرؤون"), ("شAطiء", "شاطئ"), ("لiقAء", "لقاء"), ("مaسءUل", "مسؤول"), ("بiءر", "بئر"), ("مiرءAT", "مرآة"),
        ("مuوقiف", "موقف"), ("ءiوفAد", "إيفاد"), ("كuووiنa", "كون"),
    ],
)  # fmt: skip
def test_a_hamza_sits_on_the_letter_that_its_vowels_ask_for(vocalised: str, written: str) -> None:
    """The seat is the stronger of the vowels around it: i, then u, then a."""
    assert spell(vocalised) == written
