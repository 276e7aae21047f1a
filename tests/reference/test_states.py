"""Every state of ISO 3166-1 is found by every Arabic name and every adjective that it has."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from caspian_relations import reference
from caspian_relations.arabic import lexicon
from caspian_relations.arabic.nisba import broken_plural, paradigm
from caspian_relations.arabic.tokens import Forms, tokenize
from caspian_relations.reference import Reference
from caspian_relations.reference.files import DATA

WORLD = DATA / "world"
KEPT_WHOLE = {"كلاوس", "وكلاوس", "بروس"}
"""Klaus and Bruce: the lexicon keeps them whole, so that they are never «as Laos» and «with Russians»."""
PROCLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "وك", "فل")


def _states() -> Iterator[dict[str, Any]]:
    for path in sorted((WORLD / "states").glob("*.toml")):
        yield from tomllib.loads(path.read_text(encoding="utf-8"))["state"]


def _named() -> Iterator[tuple[str, str]]:
    for record in _states():
        for key in ("names", "official", "short", "spellings", "typos", "historical"):
            for name in record.get(key, []):
                yield record["id"], name
    for territory in tomllib.loads((WORLD / "cldr.toml").read_text(encoding="utf-8"))["territory"]:
        for name in territory["names"]:
            yield territory["id"], name


def _adjectives() -> Iterator[tuple[str, str]]:
    for record in _states():
        for adjective in record.get("nisba", []):
            for form in paradigm(adjective):
                yield record["id"], form.text
        for plural in record.get("people", []):
            for form in broken_plural(plural):
                yield record["id"], form.text


def _entities(ref: Reference, name: str, *forms: str) -> set[str]:
    return {entry.entity for entry in ref.names.get(name) if not forms or entry.form in forms}


def test_all_of_iso_3166_1_is_there(ref: Reference) -> None:
    """ISO 3166-1 has 249 officially assigned codes; each state has all three of them."""
    assert len(ref.states) == 249
    for state in ref.states.values():
        for code in (state.alpha2, state.alpha3, state.numeric):
            assert code is not None
            assert ref.states[code] is state


def test_every_name_finds_its_state(ref: Reference) -> None:
    """Names, official names, spellings, typos and historical names."""
    missed = [(code, name) for code, name in _named() if f"state:{code}" not in _entities(ref, name)]
    assert missed == []


def test_every_adjective_and_people_finds_its_state(ref: Reference) -> None:
    """Each form of each nisba: masculine, feminine, dual, plural; and the broken plurals."""
    missed = [(code, f) for code, f in _adjectives() if f"state:{code}" not in _entities(ref, f, "nisba", "people")]
    assert missed == []


@pytest.fixture(scope="module")
def forms(ref: Reference) -> Forms:
    return Forms(lexicon.default(), ref.names.table)


def _found(ref: Reference, forms: Forms, text: str) -> set[str]:
    """Everything that the first token of `text` begins to name, as far as the whole of `text` names it."""
    tokens = tokenize(text, forms)
    rest = " ".join(form.text for form in tokens.forms[1:] if form.text.isalnum())
    found = set()
    for key in tokens.forms[0].names:
        group = ref.names.table.get(f"{key.stem} {rest}".strip(), 0)
        found |= {entry.entity for entry in ref.names.entries(group)}
    return found


def test_every_name_is_found_behind_every_clitic(ref: Reference, forms: Forms) -> None:
    """«وأذربيجان», «بالسعودية», «للإمارات»: the clitic is taken off, the name stays whole."""
    missed = []
    for code, name in _named():
        for clitic in PROCLITICS:
            text = clitic + name
            if clitic.endswith("ل") and name.startswith("ال"):
                text = clitic + "ل" + name[2:]
            if f"state:{code}" not in _found(ref, forms, text):
                missed.append((code, text))
    assert {text for _, text in missed} <= KEPT_WHOLE


def test_every_adjective_is_found_with_article_and_clitics(ref: Reference, forms: Forms) -> None:
    """«الأذربيجانية», «والأذربيجانيين», «للأتراك», «بأذربيجاني»."""
    missed = []
    for code, form in _adjectives():
        before = [clitic + form for clitic in ("ال", "وال", "بال", "كال", "فال", "لل", "ولل", "و", "ب", "ل")]
        missed += [(code, text) for text in before if f"state:{code}" not in _found(ref, forms, text)]
    assert {text for _, text in missed} <= KEPT_WHOLE


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("بريطانيا", "GB"), ("السعودية", "SA"), ("أمريكا", "US"), ("الإمارات", "AE"), ("المجر", "HU"), ("هنغاريا", "HU"), ("سوريا", "SY"),
        ("سورية", "SY"), ("قرغيزيا", "KG"), ("روسيا البيضاء", "BY"), ("أذربيحان", "AZ"), ("كازخستان", "KZ"), ("بورما", "MM"), ("الحبشة", "ET"),
    ],
)  # fmt: skip
def test_the_names_that_news_uses(ref: Reference, name: str, code: str) -> None:
    """Short names, second names, typos, old names."""
    assert f"state:{code}" in _entities(ref, name)


@pytest.mark.parametrize(
    ("form", "code"),
    [("أذري", "AZ"), ("كازاخي", "KZ"), ("تركماني", "TM"), ("إنجليزي", "GB"), ("أتراك", "TR"), ("روس", "RU"), ("كورية شمالية", "KP"), ("كورية الشمالية", "KP")],
)  # fmt: skip
def test_second_names_of_peoples(ref: Reference, form: str, code: str) -> None:
    """Peoples whose name is not made from the name of the state, and adjectives of two words."""
    assert f"state:{code}" in _entities(ref, form, "nisba", "people")


def test_a_nisba_shows_gender_and_number(ref: Reference) -> None:
    """The features are what agreement needs."""
    [entry] = ref.names.get("أذربيجانيات")
    assert (entry.form, entry.features["gender"], entry.features["number"]) == ("people", "feminine", "plural")


def test_old_names_are_marked_as_such(ref: Reference) -> None:
    """A historical name is known, and known to be one."""
    assert {entry.form for entry in ref.names.get("زائير")} == {"historical"}


def test_capitals_of_the_world(ref: Reference) -> None:
    """Every state of the United Nations has a capital with an Arabic name; it lies in that state."""
    without = [state.alpha2 for state in ref.states.values() if state.capital is None]
    assert set(without) <= {
        "AQ", "BV", "CC", "CX", "EH", "GI", "GP", "GS", "HK", "HM", "IO", "MF", "MO", "MQ", "MS", "NF", "PM", "PN", "SJ", "TC", "TF",
        "TK", "UM", "VA", "VG", "VI", "WF",
    }  # fmt: skip
    for state in ref.states.values():
        if state.capital:
            place = ref.capital_of(state.id)
            assert place.names.ar
            assert place.state == state.id


def test_module_shortcuts_are_those_of_the_default() -> None:
    """`reference.states` is there without asking for a reference."""
    assert reference.states["AZ"].id == "state:AZ"
