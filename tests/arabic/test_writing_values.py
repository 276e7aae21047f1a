"""Money, measures, percentages and lengths of time: what is written is read back to the same value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspian_relations import arabic
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.writing_nouns import units_known
from caspian_relations.arabic.writing_numbers import DIGITS, MIXED, WORDS, NumberStyle, words
from caspian_relations.arabic.writing_values import write_duration, write_measure, write_money, write_percentage
from caspian_relations.model import Bound, Duration, Measure, Money, Percentage
from tests.arabic.spelling_noise import noisy

CURRENCIES = sorted(words("currencies"))
RATES = ["t/year", "barrel/day", "m3/year", "km/h", "voyage/week", "Mbps", "Gbps", "m/s", "person/month"]
UNITS = [*sorted(units_known()), *RATES]
styles = st.sampled_from(
    [
        WORDS,
        DIGITS,
        MIXED,
        NumberStyle("mixed", "arabic-indic", "٫", "٬"),
        NumberStyle("digits", decimal=",", group="."),
    ]
)
cases = st.sampled_from(["nom", "acc", "gen"])
bounds = st.none() | st.sampled_from(Bound)
amounts = st.one_of(
    st.integers(1, 130).map(Decimal),
    st.builds(lambda n, e: Decimal(n) * 10**e, st.integers(1, 9999), st.integers(0, 11)),
    st.builds(lambda n: Decimal(n).scaleb(-2), st.integers(1, 10**6)),
)


def ends(low: Decimal, high: Decimal | None) -> tuple[Decimal, Decimal | None]:
    """A range rises, or is none."""
    return (low, high) if high is None or low < high else (low, None)


@given(amounts, amounts | st.none(), st.sampled_from(CURRENCIES), bounds, styles, cases, st.booleans())
def test_money(
    low: Decimal, high: Decimal | None, code: str, bound: Bound | None, style: NumberStyle, case: str, coded: bool
) -> None:
    """Every currency, amount, range, bound, style and case."""
    low, high = ends(low, high)
    value = Money(low, code, high, bound)
    text = write_money(value, style, case, "code" if coded else "word")
    assert [found.value for found in arabic.money(text)] == [value]


@given(amounts, amounts | st.none(), st.sampled_from(UNITS), bounds, styles, cases)
def test_measures(
    low: Decimal, high: Decimal | None, unit: str, bound: Bound | None, style: NumberStyle, case: str
) -> None:
    """Every unit and counted noun."""
    low, high = ends(low, high)
    value = Measure(low, unit, high, bound)
    assert [found.value for found in arabic.measures(write_measure(value, style, case))] == [value]


@given(amounts, amounts | st.none(), bounds, styles, cases, st.sampled_from(["", "%", "٪"]))
def test_percentages(
    low: Decimal, high: Decimal | None, bound: Bound | None, style: NumberStyle, case: str, sign: str
) -> None:
    """Percentages with a sign or the words."""
    low, high = ends(low, high)
    value = Percentage(low, high, bound)
    assert [found.value for found in arabic.percentages(write_percentage(value, style, case, sign))] == [value]


@given(
    st.lists(st.integers(0, 150), min_size=7, max_size=7).filter(any),
    styles.filter(lambda style: style.group != "."),
    cases,
)
def test_durations(parts: list[int], style: NumberStyle, case: str) -> None:
    """Any years, months, weeks, days, hours, minutes and seconds."""
    days = "".join(f"{n}{unit}" for n, unit in zip(parts, "YMWD", strict=False) if n)
    hours = "".join(f"{n}{unit}" for n, unit in zip(parts[4:], "HMS", strict=True) if n)
    value = Duration(f"P{days}" + (f"T{hours}" if hours else ""))
    assert [found.value for found in arabic.durations(write_duration(value, style, case))] == [value]


@given(st.data(), amounts, st.sampled_from(CURRENCIES), st.sampled_from(UNITS), styles)
def test_noise_changes_no_value(data: st.DataObject, amount: Decimal, code: str, unit: str, style: NumberStyle) -> None:
    """Lost hamzas, Persian letters, marks, tatweel and direction controls change neither amount nor unit."""
    money, measure = Money(amount, code), Measure(amount, unit)
    assert [found.value for found in arabic.money(data.draw(noisy(write_money(money, style))))] == [money]
    assert [found.value for found in arabic.measures(data.draw(noisy(write_measure(measure, style))))] == [measure]


@given(amounts, st.sampled_from(CURRENCIES), styles, st.sampled_from(["و", "ف", "ب", "ل", "وب", "ول"]))
def test_clitics_change_no_value(amount: Decimal, code: str, style: NumberStyle, clitic: str) -> None:
    """A clitic before an amount changes neither its value nor its span."""
    words_ = write_money(Money(amount, code), style, "gen")
    if f"{clitic}{words_.partition(' ')[0]}" in {"بين", "وبين", "بليون", "وبليون"}:
        return  # «بين» is between, «بليون» a billion: no reader could know better
    text = f"قُدر {clitic}{words_} هنا"
    (found,) = arabic.money(text)
    assert (found.value, found.span.of(text)) == (Money(amount, code), words_)


clitics = st.sampled_from(["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"])


@given(amounts, st.sampled_from(UNITS), styles, clitics)
def test_clitics_change_no_measure(amount: Decimal, unit: str, style: NumberStyle, clitic: str) -> None:
    """A clitic before a measure changes neither its value nor its span.

    One or two of a unit begin with the unit: where it and the clitic are another word («وطن»), or the article's («للجنتين»), that is what it is.
    """
    words_ = write_measure(Measure(amount, unit), style, "gen")
    unit_word = words_.partition(" ")[0]
    joined = {fold(f"{clitic[k:]}{unit_word}") for k in range(len(clitic))}
    if (
        amount in (1, 2)
        and style == WORDS
        and (any(map(default().get, joined)) or f"{clitic}{unit_word}"[-len(unit_word) - 1 :].startswith("لل"))
    ):
        return
    text = f"قُدر {clitic}{words_} هنا"
    (found,) = arabic.measures(text)
    assert (found.value, found.span.of(text)) == (Measure(amount, unit), words_)


@given(amounts, styles, clitics, st.sampled_from(["", "%", "٪"]))
def test_clitics_change_no_percentage(amount: Decimal, style: NumberStyle, clitic: str, sign: str) -> None:
    """Nor does one before a percentage."""
    words_ = write_percentage(Percentage(amount), style, "gen", sign)
    text = f"قُدر {clitic}{words_} هنا"
    (found,) = arabic.percentages(text)
    assert (found.value, found.span.of(text)) == (Percentage(amount), words_)


@given(st.integers(1, 300), st.sampled_from(["P{}Y", "P{}M", "P{}W", "P{}D", "PT{}H", "PT{}M"]), styles, clitics)
def test_clitics_change_no_duration(number: int, form: str, style: NumberStyle, clitic: str) -> None:
    """Nor does one before a length of time."""
    value = Duration(form.format(number))
    words_ = write_duration(value, style, "gen")
    text = f"قُدر {clitic}{words_} هنا"
    (found,) = arabic.durations(text)
    assert (found.value, found.span.of(text)) == (value, words_)


@pytest.mark.parametrize("code", CURRENCIES)
@pytest.mark.parametrize("amount", [1, 2, 3, 11, 100, 2000, 5_000_000, "4.65"])
def test_every_currency(code: str, amount: int | str) -> None:
    """Every ISO 4217 currency is written and read."""
    value = Money(amount, code)
    for style in (WORDS, MIXED):
        assert [found.value for found in arabic.money(write_money(value, style))] == [value]


def test_undecided_money_keeps_its_candidates() -> None:
    """A bare dinar without a state stays open, and is written as open as it is."""
    (found,) = arabic.money("300 دينار")
    assert found.value.currency is None
    assert {"KWD", "IQD", "TND"} <= set(found.value.candidates)
    assert arabic.money(write_money(found.value))[0].value == found.value


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("منحت سلطنة عمان سبعة ملايين ريال", "OMR"),
        ("خصصت السعودية 5 ملايين ريال", "SAR"),
        ("خصصت إيران 5 ملايين ريال", "IRR"),
        ("في أوزبكستان بلغت الكلفة مليار سوم", "UZS"),
        ("في قرغيزستان بلغت الكلفة مليار سوم", "KGS"),
        ("قال الرئيس التركماني إن الكلفة مليون مانات", "TMT"),
        ("الكلفة مليون مانات", "AZN"),
        ("دفعت كندا 5 ملايين دولار", "USD"),
        ("دفعت كندا 5 ملايين دولار كندي", "CAD"),
        ("الكلفة 5 ملايين ريال", None),
    ],
)
def test_states_decide_a_bare_currency(text: str, currency: str | None) -> None:
    """The state that the text names decides; dollars are American unless it is said."""
    assert [found.value.currency for found in arabic.money(text)] == [currency]
