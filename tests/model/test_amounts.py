"""Money, percentages, measures, durations and changes."""

from decimal import Decimal

import pytest
from hypothesis import given

from caspian_relations import strategies as st
from caspian_relations.model import Bound, Change, Duration, InvalidValue, Measure, Money, Percentage
from caspian_relations.model.amounts import plain


def test_amounts_are_exact_decimals() -> None:
    """Integers, decimal strings and decimals give the same exact value."""
    assert Money("529400000", "USD") == Money(529400000, "USD") == Money(Decimal("5.294E+8"), "USD")
    assert hash(Money("1.50", "USD")) == hash(Money("1.5", "USD"))


@pytest.mark.parametrize(
    "value",
    [1.5, True, "NaN", "Infinity", "-Infinity", "ten", "", None, Decimal("1E+999999999"), Decimal("1E-99"), 10**60],
)
def test_what_is_no_exact_amount_is_refused(value: object) -> None:
    """Floats are not exact; NaN and what would fill the memory when printed are no amounts."""
    for build in (Money, Percentage, lambda amount: Measure(amount, "km"), Change):
        with pytest.raises(InvalidValue) as caught:
            build(value)  # type: ignore[arg-type]
        assert caught.value.path.rpartition(".")[2] in ("amount", "value")


@pytest.mark.parametrize(
    ("build", "path"),
    [
        (lambda: Money(1, "usd"), "Money.currency"),
        (lambda: Money(1, "USD", to=0), "Money.to"),
        (lambda: Money(1, "USD", bound="nearly"), "Money.bound"),
        (lambda: Money(1, candidates="USD"), "Money.candidates"),
        (lambda: Money(1, candidates=["USD", "?"]), "Money.candidates[1]"),
        (lambda: Percentage(5, to=4), "Percentage.to"),
        (lambda: Measure(5, ""), "Measure.unit"),
        (lambda: Measure(5, " km"), "Measure.unit"),
        (lambda: Duration("3 days"), "Duration.iso"),
        (lambda: Duration("P"), "Duration.iso"),
        (lambda: Duration("PT"), "Duration.iso"),
        (lambda: Duration("P1H"), "Duration.iso"),
        (lambda: Change(-2, factor=True), "Change.value"),
        (lambda: Change(2, factor="yes"), "Change.factor"),  # type: ignore[arg-type]
        (lambda: Change.parse("15%"), "Change"),
        (lambda: Change.parse("x-2"), "Change"),
    ],
)
def test_errors_name_the_field(build: object, path: str) -> None:
    """The path says which field of which class is wrong."""
    with pytest.raises(InvalidValue) as caught:
        build()  # type: ignore[operator]
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: got ")


@pytest.mark.parametrize(
    ("text", "value", "factor"),
    [("+15%", "15", False), ("-3.2%", "-3.2", False), ("x2.7", "2.7", True), ("x4", "4", True), ("+0%", "0", False)],
)
def test_changes_are_read_and_printed(text: str, value: str, factor: bool) -> None:
    """Percent with its sign, or a factor after x."""
    assert Change.parse(text) == Change(value, factor)
    assert str(Change(value, factor)) == text


@given(st.changes())
def test_printed_changes_are_read_back(change: Change) -> None:
    """parse(str(x)) is x."""
    assert Change.parse(str(change)) == change


@given(st.percentages().map(lambda share: share.value))
def test_plain_prints_equal_values_alike(value: Decimal) -> None:
    """No exponent, no zeros that say nothing."""
    scaled = value.scaleb(3).scaleb(-3)
    assert plain(value) == plain(scaled)
    assert Decimal(plain(value)) == value
    assert "E" not in plain(value)


def test_they_print_for_people() -> None:
    """Ranges and bounds are visible."""
    assert str(Money(3, "USD", to=5)) == "3–5 USD"
    assert str(Money(5, candidates=("SAR", "QAR", "OMR"))) == "5 SAR/QAR/OMR"
    assert str(Measure(0, "t", to=5, bound=Bound.AT_MOST)) == "≤0–5 t"
    assert str(Percentage("15.50")) == "15.5%"


@given(st.durations())
def test_durations_have_parts(duration: Duration) -> None:
    """Every part is a positive number of a unit."""
    assert duration.parts
    assert all(number > 0 for number in duration.parts.values())
