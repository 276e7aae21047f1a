"""Numbers and ordinals: what is written is read back, whatever the gender, case, style, separators and noise."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspian_relations import arabic
from caspian_relations.arabic.writing_numbers import NumberStyle, scaled, spell_number, write_digits, write_ordinal
from caspian_relations.model import InvalidValue
from tests.arabic.spelling_noise import noisy

genders = st.sampled_from("mf")
cases = st.sampled_from(["nom", "acc", "gen"])
scripts = st.sampled_from(["european", "arabic-indic", "persian"])
separators = st.sampled_from(
    [(".", ""), (",", ""), ("٫", ""), (".", ","), (",", "."), ("٫", "٬"), (",", " "), (".", " "), (",", "٬")]
)
integers = st.one_of(
    st.integers(0, 3000),
    st.integers(0, 10**15),
    st.builds(lambda n, e: n * 10**e, st.integers(1, 999), st.integers(0, 12)),
)
decimals = st.builds(lambda n, places: Decimal(n).scaleb(-places), st.integers(0, 10**9), st.integers(0, 6))


def only(text: str) -> Decimal:
    """The one number of a text, which is all of it."""
    (found,) = arabic.numbers(text)
    assert found.span.of(text) == text
    return found.value


@given(integers, genders, cases)
def test_integers_in_words(value: int, gender: str, case: str) -> None:
    """Any integer to 10^15 in words is read back."""
    assert only(spell_number(value, gender, case)) == value


@given(decimals, scripts, separators)
def test_decimals_in_digits(value: Decimal, script: str, marks: tuple[str, str]) -> None:
    """Any decimal is read back, in every script and with every pair of separators."""
    assert only(write_digits(value, NumberStyle("digits", script, *marks))) == value


@given(st.one_of(integers.map(Decimal), decimals), scripts, separators)
def test_mixed(value: Decimal, script: str, marks: tuple[str, str]) -> None:
    """Digits with a scale word are read back."""
    assert only(scaled(value, NumberStyle("mixed", script, *marks)).text) == value


@given(st.integers(0, 10**7), st.integers(0, 99), cases)
def test_decimals_in_words(whole: int, places: int, case: str) -> None:
    """A decimal in words is read back, zeros behind the point too."""
    value = whole + Decimal(places).scaleb(-2)
    assert only(spell_number(value, "m", case)) == value


@given(integers)
def test_negative(value: int) -> None:
    """A sign in front, written or said, makes the number negative."""
    assert only(spell_number(-value)) == -value if value else True
    assert [found.value for found in arabic.numbers(f"بلغت -{value}")] == [-value]


@given(st.integers(1, 999), genders, cases)
def test_ordinals(value: int, gender: str, case: str) -> None:
    """Ordinals to 999 behind a noun are read back, and are no numbers."""
    text = f"الدورة {write_ordinal(value, gender, case)}"
    (found,) = arabic.ordinals(text)
    assert found.value == value
    assert found.span.of(text) == text.partition(" ")[2]


@given(st.integers(1, 999), st.sampled_from(["الـ{}", "الـ {}", "ال{}"]), scripts)
def test_ordinals_in_digits(value: int, frame: str, script: str) -> None:
    """«الـ29» behind a singular is an ordinal."""
    text = "القمة " + frame.format(write_digits(value, NumberStyle("digits", script)))
    assert [found.value for found in arabic.ordinals(text)] == [value]


@pytest.mark.parametrize(
    ("denominator", "one", "many"),
    [
        (2, "نصف", "أنصاف"),
        (3, "ثلث", "أثلاث"),
        (4, "ربع", "أرباع"),
        (5, None, "أخماس"),
        (6, "سدس", "أسداس"),
        (8, None, "أثمان"),
        (10, None, "أعشار"),
    ],
)
def test_fractions(denominator: int, one: str | None, many: str) -> None:
    """Fractions in words are the quotient; those whose singular is another word too are read in the plural only."""
    if one is not None:
        assert only(one) == Decimal(1) / denominator
    for count in range(3, 10):
        assert only(f"{spell_number(count)} {many}") == Decimal(count) / denominator


@given(st.data(), integers, genders, cases)
def test_noise_changes_no_value(data: st.DataObject, value: int, gender: str, case: str) -> None:
    """Lost hamzas, Persian letters, marks, tatweel and direction controls never change a number."""
    text = data.draw(noisy(spell_number(value, gender, case)))
    assert [found.value for found in arabic.numbers(text)] == [value]


@given(integers.filter(bool), genders, st.sampled_from(["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"]))
def test_clitics_change_no_value(value: int, gender: str, clitic: str) -> None:
    """A clitic before a number changes neither its value nor its span."""
    words = spell_number(value, gender, "gen")
    # «لست» alone is «I am not»; it is six where something is counted.
    text = f"كان {clitic}{words} دول هنا" if words == "ست" else f"كان {clitic}{words} هنا"
    (found,) = arabic.numbers(text)
    assert (found.value, found.span.of(text)) == (value, words)


def test_a_number_word_that_is_another_word_needs_something_to_count() -> None:
    """«لست أدري» has no six; «كمية» is a quantity, «كمئة» a hundred."""
    assert [found.value for found in arabic.numbers("لست أدري، ولست من هنا، وكمية كبيرة كميتين")] == []
    text = "لست سنوات، ولست مليون طن، وكمئة دولة"
    assert [(found.span.of(text), found.value) for found in arabic.numbers(text)] == [
        ("ست", 6), ("ست مليون", 6_000_000), ("مئة", 100),
    ]  # fmt: skip


@given(integers, st.sampled_from(["و", "بـ", "لـ", "كـ", "وبـ", "و "]))
def test_clitics_before_digits(value: int, clitic: str) -> None:
    """Nor does one before digits."""
    text = f"كان {clitic}{value} هنا"
    (found,) = arabic.numbers(text)
    assert (found.value, found.span.of(text)) == (value, str(value))


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal(10) ** 18, Decimal("0.1234567891"), Decimal("0.1234")])
def test_what_cannot_be_said(value: Decimal) -> None:
    """Numbers that have no words raise."""
    with pytest.raises(InvalidValue):
        spell_number(value)


@pytest.mark.parametrize("value", [0, 1000, True, "3"])
def test_what_is_no_ordinal(value: object) -> None:
    """Ordinals run from 1 to 999."""
    with pytest.raises(InvalidValue):
        write_ordinal(value)  # type: ignore[arg-type]
