"""The words of the lexicon: every file's examples, and what must hold of all of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from caspian_relations.arabic import lexicon
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.tokens import Forms
from caspian_relations.reference.files import document

FILES = (
    "verbs", "nouns", "adjectives", "titles", "honorifics", "prepositions", "conjunctions", "particles", "pronouns", "name_parts", "common",
    "opaque", "words_as_names",
)  # fmt: skip


@cache
def words_of(name: str) -> dict[str, Any]:
    return document(f"language/{name}")


@pytest.fixture(scope="module")
def forms() -> Forms:
    return Forms(lexicon.default())


def examples(kind: str) -> list[Any]:
    return [pytest.param(example, id=f"{name}-{example['text']}") for name in FILES for example in words_of(name)[kind]]


@pytest.mark.parametrize("example", examples("examples"))
def test_an_example_is_read_as_its_file_says(example: dict[str, str], forms: Forms) -> None:
    """The form, with its clitics, has a reading of that category and value."""
    readings = {(reading.category, reading.value) for reading in forms[example["text"]].readings}
    assert (example["category"], example["value"]) in readings


@pytest.mark.parametrize("example", examples("counterexamples"))
def test_a_counterexample_is_not_read_so(example: dict[str, str], forms: Forms) -> None:
    """The form has no reading of that category."""
    assert example["category"] not in forms[example["text"]].categories


@pytest.mark.parametrize("name", FILES)
def test_every_file_has_examples_of_both_kinds(name: str) -> None:
    """No group of words without a form that matches and one that must not."""
    assert words_of(name)["examples"]
    assert words_of(name)["counterexamples"]


def test_no_two_verbs_share_a_lemma() -> None:
    """Verbs with the same letters are told apart by a shadda: وقع and وقّع."""
    assert [
        value for value, count in Counter(e["value"] for e in words_of("verbs")["entry"]).items() if count > 1
    ] == []


def test_a_lemma_has_a_shadda_only_where_it_tells_two_verbs_apart() -> None:
    """Frames can name a verb without asking how it is pronounced."""
    bare = Counter(re.sub("[\u064b-\u0652]", "", e["value"]) for e in words_of("verbs")["entry"])
    marked = [e["value"] for e in words_of("verbs")["entry"] if re.search("[\u064b-\u0652]", e["value"])]
    assert [word for word in marked if bare[re.sub("[\u064b-\u0652]", "", word)] < 2] == []


def test_verbs_of_form_one_name_their_verbal_nouns() -> None:
    """Form I has no regular one."""
    assert [e["value"] for e in words_of("verbs")["entry"] if e["paradigm"] == "I" and "masdar" not in e] == []


def test_reporting_verbs_yield_the_closed_list_of_statement_verbs() -> None:
    """``speech`` is one of the eight verbs of a statement."""
    verbs = {e["speech"] for e in words_of("verbs")["entry"] if "speech" in e}
    assert verbs == {"emphasize", "note", "say", "express", "announce", "describe", "call-for", "stress"}


@pytest.mark.parametrize(
    ("verb", "speech"),
    [
        ("أكد", "emphasize"), ("شدد", "stress"), ("أشار", "note"), ("لفت", "note"), ("نبه", "note"), ("أعلن", "announce"), ("كشف", "announce"),
        ("وصف", "describe"), ("دعا", "call-for"), ("طالب", "call-for"), ("اقترح", "call-for"), ("نصح", "call-for"), ("أوصى", "call-for"),
        ("أعرب", "express"), ("عبّر", "express"), ("رحب", "express"), ("أشاد", "express"), ("أبدى", "express"), ("قال", "say"), ("أوضح", "say"),
        ("أضاف", "say"), ("ذكر", "say"), ("نفى", "say"), ("حذر", "say"), ("توقع", "say"), ("رأى", "say"),
    ],
)  # fmt: skip
def test_a_reporting_verb_yields_its_statement_verb(verb: str, speech: str) -> None:
    """أكد emphasizes, شدد stresses, most others say."""
    (entry,) = [e for e in words_of("verbs")["entry"] if e["value"] == verb]
    assert entry["speech"] == speech


def test_common_words_are_many_and_small_enough() -> None:
    """At least three thousand common forms, and no more than sixty thousand forms in all, so that loading stays quick."""
    built = lexicon.default()
    common = sum(any(e.category == "common" for e in built.get(form)) for form in built.forms())
    assert common >= 3000
    assert len(built) <= 60_000


def test_a_common_word_repeats_no_word_of_another_file() -> None:
    """A noun, a title or an adjective keeps its own first reading."""
    others = {
        fold(form)
        for name in FILES
        if name not in ("common", "words_as_names", "opaque")
        for entry in words_of(name)["entry"]
        for form in entry.get("forms", [])
    }
    listed = [form for entry in words_of("common")["entry"] for form in entry.get("forms", [])]
    assert [form for form in listed if fold(form) in others] == []


@pytest.mark.parametrize(
    ("text", "category", "value"),
    [
        ("وإلى", "preposition", "إلى"), ("وفي", "preposition", "في"), ("فإن", "particle", "إن"), ("وقد", "particle", "قد"), ("وإن", "particle", "إن"),
        ("ولكن", "conjunction", "لكن"), ("وكل", "pronoun", "كل"), ("وهم", "pronoun", "هم"), ("فقد", "particle", "قد"), ("بدون", "preposition", "بدون"),
        ("قبل", "preposition", "قبل"), ("ضمن", "preposition", "ضمن"), ("وحول", "preposition", "حول"), ("ولقاء", "noun", "لقاء"),
    ],
)  # fmt: skip
def test_no_long_word_hides_a_short_one(text: str, category: str, value: str, forms: Forms) -> None:
    """A listed form that looks like و and a function word would take its place: none does."""
    assert (category, value) in {(reading.category, reading.value) for reading in forms[text].readings}


@pytest.mark.parametrize("text", ["بين", "قبل", "ضمن", "حول", "بدون", "لقاء", "دون", "غدا"])
def test_a_preposition_or_noun_is_no_verb(text: str, forms: Forms) -> None:
    """The verbs that share these letters leave the form to the commoner word."""
    assert "verb" not in forms[text].categories


@pytest.mark.parametrize(
    ("text", "value", "suffix"),
    [
        ("زيارته", "زيارة", "ه"), ("لقائه", "لقاء", "ه"), ("ولقاؤهما", "لقاء", "هما"), ("التقاها", "التقى", "ها"), ("وقعوها", "وقّع", "ها"),
        ("استقبله", "استقبل", "ه"), ("توقيعها", "وقّع", "ها"), ("نظيره", "نظير", "ه"), ("بلديهما", "بلد", "هما"), ("عاصمتها", "عاصمة", "ها"),
        ("يدعوه", "دعا", "ه"), ("مستواها", "مستوى", "ها"),
    ],
)  # fmt: skip
def test_attached_pronouns_are_taken_off(text: str, value: str, suffix: str, forms: Forms) -> None:
    """Nouns, verbal nouns and verbs are found under their pronouns, whatever becomes of ة, ء and ى before them."""
    assert (value, suffix) in {(reading.value, reading.suffix) for reading in forms[text].readings}


FUNCTION = {"preposition", "particle", "pronoun", "conjunction", "number"}


def test_no_name_that_is_also_a_word_looks_like_a_function_word() -> None:
    """Folded, علي is على and إمام is أمام: a reader of names that did not stop there would never stop."""
    built = lexicon.default()
    names = [entry["value"] for entry in words_of("words_as_names")["entry"] if entry["name"] == "maybe"]
    assert [name for name in names if FUNCTION & {e.category for e in built.get(fold(name))}] == []


@pytest.mark.parametrize("category", ["adjective", "common", "noun", "title", "masdar", "participle"])
def test_no_content_word_looks_like_a_preposition(category: str) -> None:
    """إلى is no adjective آلي: the commonest prepositions have no reading as a content word."""
    built = lexicon.default()
    short = [
        "في",
        "من",
        "إلى",
        "على",
        "عن",
        "مع",
        "بين",
        "حتى",
        "منذ",
        "لدى",
        "عند",
        "حول",
        "خلال",
        "أن",
        "إن",
        "لم",
        "لن",
        "لا",
    ]
    assert [word for word in short if category in {e.category for e in built.get(fold(word))}] == []


@pytest.mark.parametrize(
    ("text", "category", "value"),
    [
        ("منظمة", "noun", "منظمة"), ("جمهورية", "noun", "جمهورية"), ("المحافظة", "noun", "محافظة"), ("رئيسي", "title", "president"),
        ("الرئيسي", "adjective", "رئيسي"), ("سمو", "honorific", "سمو"), ("حديث", "noun", "حديث"), ("البلدين", "noun", "بلد"), ("جامعة", "noun", "جامعة"),
        ("مؤسسة", "noun", "مؤسسة"), ("الثنائية", "adjective", "ثنائي"), ("مديرة", "title", "head"), ("وزيرا", "title", "minister"),
        ("الخارجية", "adjective", "خارجي"), ("المشترك", "adjective", "مشترك"), ("مجموعة", "noun", "مجموعة"), ("مارس", "month", "3"),
    ],
)  # fmt: skip
def test_the_likeliest_reading_comes_first(text: str, category: str, value: str, forms: Forms) -> None:
    """Where letters are shared, the reading that news means most often is the first."""
    first = forms[text].readings[0]
    assert (first.category, first.value) == (category, value)


@pytest.mark.parametrize(
    ("text", "category", "speaks"), [("أكد", "verb", True), ("مؤكدا", "participle", True), ("تأكيد", "masdar", False)]
)
def test_verbs_and_participles_report_speech_and_verbal_nouns_do_not(
    text: str, category: str, speaks: bool, forms: Forms
) -> None:
    """«أعرب عن أمله» is one statement: the verbal noun in it is none of its own."""
    readings = [reading for reading in forms[text].readings if reading.category == category]
    assert readings
    assert all(("speech" in reading.features) is speaks for reading in readings)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وقع", "وقّع"),
        ("يبلغ", "بلغ"),
        ("يمكن", "أمكن"),
        ("يعين", "عين"),
        ("يظهر", "ظهر"),
        ("يعد", "عد"),
        ("يدين", "أدان"),
    ],
)
def test_of_two_verbs_with_the_same_letters_the_commoner_comes_first(text: str, value: str, forms: Forms) -> None:
    """وقع is signing before it is happening, يبلغ amounts before it informs."""
    verbs = [reading.value for reading in forms[text].readings if reading.category == "verb"]
    assert verbs[0] == value
