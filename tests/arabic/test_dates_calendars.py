"""Calendars: days that almanacs agree on, and every day there and back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspian_relations import parse
from caspian_relations.arabic import calendars
from caspian_relations.arabic.calendars import (
    GREGORIAN,
    HIJRI,
    PERSIAN,
    first_day,
    from_gregorian,
    month_length,
    to_gregorian,
)


@pytest.mark.parametrize(
    ("calendar", "written", "day"),
    [
        (HIJRI, (1447, 4, 15), date(2025, 10, 7)),
        (HIJRI, (1445, 9, 1), date(2024, 3, 11)),
        (HIJRI, (1446, 1, 1), date(2024, 7, 7)),
        (PERSIAN, (1404, 1, 1), date(2025, 3, 21)),
        (PERSIAN, (1403, 12, 30), date(2025, 3, 20)),
        (PERSIAN, (1357, 11, 22), date(1979, 2, 11)),
        (PERSIAN, (1300, 1, 1), date(1921, 3, 21)),
        (GREGORIAN, (2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_known_days(calendar, written, day):
    assert to_gregorian(calendar, *written) == day
    assert from_gregorian(calendar, day) == written


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_iranian_days_there_and_back(day):
    written = from_gregorian(PERSIAN, day)
    assert written is not None
    assert to_gregorian(PERSIAN, *written) == day


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)))
def test_hijri_days_there_and_back(day):
    written = from_gregorian(HIJRI, day)
    assert written is not None
    assert to_gregorian(HIJRI, *written) == day


@pytest.mark.parametrize("calendar", [GREGORIAN, HIJRI, PERSIAN])
def test_months_follow_each_other_without_a_gap(calendar):
    years = range(1345, 1500) if calendar != GREGORIAN else range(1900, 2100)
    following = None
    for year in years:
        for month in range(1, 13):
            first = first_day(calendar, year, month)
            assert first is not None
            assert following is None or first == following
            following = first + timedelta(month_length(calendar, year, month))


def test_days_that_a_calendar_does_not_have():
    assert to_gregorian(GREGORIAN, 2025, 2, 29) is None
    assert to_gregorian(HIJRI, 1445, 9, 31) is None
    assert to_gregorian(PERSIAN, 1404, 12, 30) is None
    assert to_gregorian(GREGORIAN, 2025, 13, 1) is None
    assert to_gregorian(HIJRI, 900, 1, 1) is None
    assert from_gregorian(HIJRI, date(1800, 1, 1)) is None


def test_without_the_tables_hijri_dates_are_not_known(monkeypatch):
    monkeypatch.setattr(calendars, "_hijri_tables", lambda: None)
    assert to_gregorian(HIJRI, 1447, 4, 15) is None
    assert from_gregorian(HIJRI, date(2025, 10, 7)) is None
    assert month_length(HIJRI, 1447, 4) == 0


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("وقعت الاتفاقية عام 1382هـ/1962م.", "1962"),
        ("وقعت الاتفاقية سنة 1446 هـ (2025م).", "2025"),
        ("وقعت الاتفاقية عام 1446 هـ.", "2024-07-07/2025-06-25"),
    ],
)
def test_a_year_in_two_calendars_is_one_year(text, edtf):
    """The Gregorian one beside a Hijri year counts."""
    assert [str(found.value) for found in parse(text, published="2025-05-05").dates] == [edtf]
