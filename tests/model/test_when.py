"""Moments: EDTF parsed, printed, ordered, contained."""

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis.strategies import dates

from caspian_relations import strategies as st
from caspian_relations.model import Basis, InvalidValue, Precision, When

DAYS = [
    # expression, first day, last day, precision
    ("2024-08-09", date(2024, 8, 9), date(2024, 8, 9), "day"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
    ("2023", date(2023, 1, 1), date(2023, 12, 31), "year"),
    ("0000", None, None, "year"),
    ("202X", date(2020, 1, 1), date(2029, 12, 31), "decade"),
    ("196X", date(1960, 1, 1), date(1969, 12, 31), "decade"),
    ("20XX", date(2000, 1, 1), date(2099, 12, 31), "century"),
    ("1XXX", date(1000, 1, 1), date(1999, 12, 31), "millennium"),
    ("2004-XX", date(2004, 1, 1), date(2004, 12, 31), "month"),
    ("1985-04-XX", date(1985, 4, 1), date(1985, 4, 30), "day"),
    ("1985-XX-XX", date(1985, 1, 1), date(1985, 12, 31), "day"),
    ("1985-XX-31", date(1985, 1, 31), date(1985, 12, 31), "day"),
    ("202X-02-29", date(2020, 2, 29), date(2028, 2, 29), "day"),
    ("2024-1X", date(2024, 10, 1), date(2024, 12, 31), "month"),
    ("XXXX", None, None, "year"),
    ("XXXX-08-09", None, None, "day"),
    ("XXXX-02-29", None, None, "day"),
    ("XXXX-12", None, None, "month"),
    ("XXXX-22", None, None, "season"),
    ("2025-21", date(2025, 3, 1), date(2025, 5, 31), "season"),
    ("2025-22", date(2025, 6, 1), date(2025, 8, 31), "season"),
    ("2025-23", date(2025, 9, 1), date(2025, 11, 30), "season"),
    ("2023-24", date(2023, 12, 1), date(2024, 2, 29), "season"),
    ("2024-08-09?", date(2024, 8, 9), date(2024, 8, 9), "day"),
    ("2024~", date(2024, 1, 1), date(2024, 12, 31), "year"),
    ("1985-04-12T23:20:30Z", date(1985, 4, 12), date(1985, 4, 12), "second"),
    ("1985-04-12T23:20:30+04:30", date(1985, 4, 12), date(1985, 4, 12), "second"),
    ("Y170000002", None, None, "year"),
    ("Y-170000002", None, None, "year"),
    ("-1985", None, None, "year"),
    ("2024-11-11/2024-11-22", date(2024, 11, 11), date(2024, 11, 22), "day"),
    ("2024-08-05/2024-08-11", date(2024, 8, 5), date(2024, 8, 11), "week"),
    ("2024-08-06/2024-08-12", date(2024, 8, 6), date(2024, 8, 12), "day"),
    ("2024-04/2024-06", date(2024, 4, 1), date(2024, 6, 30), "quarter"),
    ("2025-01/2025-06", date(2025, 1, 1), date(2025, 6, 30), "half"),
    ("2025-07/2025-12", date(2025, 7, 1), date(2025, 12, 31), "half"),
    ("2024-01/2024-11", date(2024, 1, 1), date(2024, 11, 30), "month"),
    ("2025/2026", date(2025, 1, 1), date(2026, 12, 31), "year"),
    ("2020/2029", date(2020, 1, 1), date(2029, 12, 31), "decade"),
    ("1901/2000", date(1901, 1, 1), date(2000, 12, 31), "century"),
    ("2004-02-01/2005", date(2004, 2, 1), date(2005, 12, 31), "year"),
    ("/2024-11-24", None, date(2024, 11, 24), "day"),
    ("../2024-11", None, date(2024, 11, 30), "month"),
    ("2024-11-11/..", date(2024, 11, 11), None, "day"),
    ("1985/", date(1985, 1, 1), None, "year"),
    ("XXXX-12-20/XXXX-12-22", None, None, "day"),
]


@pytest.mark.parametrize(("edtf", "start", "end", "precision"), DAYS)
def test_first_day_last_day_and_precision(edtf: str, start: date | None, end: date | None, precision: str) -> None:
    """Every expression of level 1 says which days it may be, and how finely."""
    when = When(edtf)
    assert (when.start, when.end, when.precision) == (start, end, precision)
    assert str(when) == edtf


@pytest.mark.parametrize(
    "edtf",
    [
        "", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-1-1", "24", "2024-08-09T25:00:00Z", "2024-XX-XXT10:00:00Z", "..",
        "/", "../..", "2024/2023", "2024-08-09/2024-08-08", "2024-25", "2024-22-01", "2024-08-09 ", " 2024", "20244", "Y2024", "2024?~", "-0000",
        "2024-08-09/2024-08-10/2024-08-11", "٢٠٢٤", "2024-08-XXX", "XXXX-13", "XXXX-02-30", "2024-5X",
    ],
)  # fmt: skip
def test_what_is_no_edtf_is_refused(edtf: str) -> None:
    """A wrong expression raises InvalidValue that names the field and what was got."""
    with pytest.raises(InvalidValue) as caught:
        When(edtf)
    assert (caught.value.path, caught.value.value) == ("When.edtf", edtf)
    assert caught.value.reason


@pytest.mark.parametrize("value", [2024, date(2024, 1, 1), b"2024", True])
def test_only_strings_are_edtf(value: object) -> None:
    """A number or a date is no expression; `When.of` takes dates."""
    with pytest.raises(InvalidValue):
        When(value)  # type: ignore[arg-type]


def test_basis_and_relative_are_checked() -> None:
    """The basis is one of four, a relative expression an ISO 8601 duration."""
    assert When("2024", "published").basis is Basis.PUBLISHED
    assert When(None, relative="-P1Y").relative == "-P1Y"
    with pytest.raises(
        InvalidValue, match=r"When\.basis: got 'guessed'; accepted: one of stated, published, edition, context"
    ):
        When("2024", "guessed")
    with pytest.raises(InvalidValue, match=r"When\.relative"):
        When(None, relative="last year")


CONTAINED = [
    ("2024-08", "2024-08-09", True),
    ("2024-08", "2024-09-01", False),
    ("2024-08-09", "2024-08", False),
    ("2024", "2024-08-05/2024-08-11", True),
    ("2024", "2024-12/2025-01", False),
    ("202X", "2024", True),
    ("2024-11-11/..", "2030", True),
    ("2024-11-11/..", "2024", False),
    ("2024-11-11/..", "2025/..", True),
    ("2024", "2024-11-11/..", False),
    ("/2024-11-24", "1999", True),
    ("/2024-11-24", "2025", False),
    ("XXXX-08-09", "2024-08-09", True),
    ("XXXX-08", "2024-08-09", True),
    ("XXXX-08-09", "2024-08-10", False),
    ("XXXX-08-09", "2024-08", False),
    ("2024", "XXXX-08-09", False),
    ("XXXX-12-20/XXXX-12-22", "XXXX-12-20/XXXX-12-22", True),
    ("2024-22", "2024-07", True),
]


@pytest.mark.parametrize(("outer", "inner", "expected"), CONTAINED)
def test_containment(outer: str, inner: str, expected: bool) -> None:
    """A moment is in another when all days that it may be are."""
    assert (When(inner) in When(outer)) is expected


def test_nothing_is_in_the_unknown() -> None:
    """Where nothing is known, nothing is contained."""
    unknown = When(None)
    assert date(2024, 1, 1) not in unknown
    assert unknown not in When("2024")
    assert (unknown.start, unknown.end, unknown.precision, unknown.days) == (None, None, None, None)


def test_order_is_by_first_day_then_by_last() -> None:
    """What has no known day comes last; an open beginning comes first."""
    ordered = ["/2024-11-24", "202X", "2024", "2024-01", "2024-01-01", "2024-08-09", "XXXX-08-09", None]
    whens = [When(edtf) for edtf in reversed(ordered)]
    assert [when.edtf for when in sorted(whens)] == [
        "/2024-11-24", "202X", "2024-01-01", "2024-01", "2024", "2024-08-09", "XXXX-08-09", None,
    ]  # fmt: skip


def test_marks_say_how_sure_it_is() -> None:
    """``?`` is uncertain, ``~`` approximate, ``%`` both, also in intervals."""
    assert [(When(e).uncertain, When(e).approximate) for e in ("2024", "2024?", "2024~", "2024%", "2024~/2025?")] == [
        (False, False), (True, False), (False, True), (True, True), (True, True),
    ]  # fmt: skip


@given(st.whens(), st.whens(), st.whens())
def test_the_order_is_total(a: When, b: When, c: When) -> None:
    """Exactly one of less, equal, greater holds, and less is transitive."""
    assert (a < b) + (a == b) + (a > b) == 1
    assert (a <= b) is not (a > b)
    if a < b < c:
        assert a < c


@given(st.whens(resolved=True))
def test_days_are_contained_between_first_and_last(when: When) -> None:
    """Both ends are inclusive."""
    assert when.start is not None
    assert when.end is not None
    assert when.start in when
    assert when.end in when
    assert when.start - timedelta(1) not in when
    assert when.end + timedelta(1) not in when
    assert when.days == (when.end - when.start).days + 1
    assert when in when
    assert hash(when) == hash(When(when.edtf, when.basis))


@given(dates(), dates())
def test_of_prints_days_that_parse(first: date, last: date) -> None:
    """`When.of` writes four-digit years for every date that Python has."""
    first, last = sorted((first, last))
    when = When.of(first, last)
    assert (when.start, when.end) == (first, last)
    assert When.parse(str(when)) == when


@given(st.whens())
def test_it_survives_pickling(when: When) -> None:
    """Worker processes get what was sent."""
    assert pickle.loads(pickle.dumps(when)) == when


def test_precision_is_a_member() -> None:
    """Precisions are enum members that are strings."""
    assert When("2024").precision is Precision.YEAR
