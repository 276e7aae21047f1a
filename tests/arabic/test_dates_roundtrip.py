"""What is written is read: every date, in every month set, form, script and calendar, alone and in a sentence."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspian_relations import arabic
from caspian_relations.arabic.writing_dates import LONG, DateStyle, month_name, month_sets, write_when
from caspian_relations.model import InvalidValue, When

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
SETS = st.sampled_from(
    [*month_sets(), "SY/EG", "standard/levantine", "MA/standard", "IQ", "DZ", "TN", "MA", "MR", "SA"]
)
SCRIPTS = st.sampled_from(["european", "arabic-indic", "persian"])
STYLES = st.builds(DateStyle, st.sampled_from(["long", "words", "numeric", "iso"]), SETS, SCRIPTS)


def read(text):
    return [(found.span.of(text), found.value.edtf) for found in arabic.dates(text)]


@given(DAYS, STYLES)
def test_every_day_is_read_as_it_was_written(day, style):
    text = write_when(When.of(day), style)
    assert read(text) == [(text, day.isoformat())]


@given(st.dates(date(1925, 1, 1), date(2076, 1, 1)), SETS, SCRIPTS, st.sampled_from(["hijri", "hijri-alone"]))
def test_hijri_dates_are_read_as_the_day_that_they_mean(day, months, digits, calendar):
    text = write_when(When.of(day), DateStyle("long", months, digits, calendar))
    assert read(text) == [(text, day.isoformat())]


@given(DAYS, SCRIPTS)
def test_iranian_dates_are_read_as_the_day_that_they_mean(day, digits):
    text = write_when(When.of(day), DateStyle(digits=digits, calendar="persian-alone"))
    assert read(text) == [(text, day.isoformat())]


@given(DAYS, st.integers(1, 900), STYLES)
def test_stretches_of_days(first, length, style):
    when = When.of(first, first + timedelta(length))
    text = write_when(when, style)
    assert read(text) == [(text, when.edtf)]


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(0, 40), STYLES)
def test_months_and_stretches_of_months(year, month, length, style):
    total = year * 12 + month - 1 + length
    first, last = f"{year}-{month:02d}", f"{total // 12}-{total % 12 + 1:02d}"
    when = When(first if first == last else f"{first}/{last}")
    text = write_when(when, style)
    assert read(text) == [(text, when.edtf)]


@given(st.integers(1, 9999), st.integers(0, 60), STYLES)
def test_years_and_stretches_of_years(year, length, style):
    when = When(f"{year:04d}" if not length or year < 1800 or year > 2100 else f"{year}/{year + length}")
    text = write_when(when, style)
    assert read(text) == [(text, when.edtf)]


@given(st.one_of(
    st.builds(lambda c, d: f"{c:02d}{d}X", st.integers(0, 20), st.integers(0, 9)),
    st.builds(lambda c: f"{c:02d}XX", st.integers(0, 20)),
    st.builds(lambda y, s: f"{y}-{s}", st.integers(1900, 2100), st.integers(21, 24)),
    st.builds(lambda d: f"XXXX-{d.month:02d}-{d.day:02d}", DAYS),
    st.builds(lambda m: f"XXXX-{m:02d}", st.integers(1, 12)),
    st.builds(lambda y: f"-{y:04d}", st.integers(1, 3000)),
    st.builds(lambda d: f"/{d.isoformat()}", DAYS),
    st.builds(lambda d: f"../{d.isoformat()[:7]}", DAYS),
    st.builds(lambda d: f"{d.isoformat()}/..", DAYS),
    st.builds(lambda y: f"{y}/", st.integers(1900, 2100)),
), STYLES)  # fmt: skip
def test_whatever_else_can_be_said(edtf, style):
    text = write_when(When(edtf), style)
    assert read(text) == [(text, edtf)]


@given(st.sampled_from("YMWD"), st.integers(0, 99), st.booleans(), st.sampled_from(["long", "words"]), SCRIPTS)
def test_distances_from_an_unknown_day(unit, count, back, form, digits):
    relative = f"{'-' if back and count else ''}P{count}{unit}"
    text = write_when(When(None, relative=relative), DateStyle(form, digits=digits))
    assert [found.value.relative for found in arabic.dates(text)] == [relative]


@given(DAYS, st.sampled_from([10, 7, 4]), STYLES, st.sampled_from(["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"]))
def test_a_proclitic_before_a_date_changes_neither_value_nor_span(day, precision, style, clitic):
    when = When(day.isoformat()[:precision])
    text = write_when(when, style)
    if clitic.endswith("ل") and text.startswith("ال"):
        # ل and the article are written as one, and belong to the word.
        assert read(f"مقارنة {clitic}{text[1:]} كما قيل") == [(f"ل{text[1:]}", when.edtf)]
    else:
        assert read(f"مقارنة {clitic}{text} كما قيل") == [(text, when.edtf)]


@given(DAYS, SETS, st.sampled_from(["\u0640", "\u064e", "\u200f", "\u202b"]), st.integers(0, 30))
def test_noise_in_the_letters_changes_nothing(day, months, noise, where):
    text = write_when(When.of(day), DateStyle("words", months))
    where %= len(text)
    # Noise stands inside words: between the digits or words it would be a break.
    if text[where].isalpha() and where and text[where - 1].isalpha():
        text = text[:where] + noise + text[where:]
    assert [edtf for _, edtf in read(text)] == [day.isoformat()]


@pytest.mark.parametrize("edtf", ["2XXX", "2024-1X", "20X4-08"])
def test_what_has_no_words_is_refused(edtf):
    with pytest.raises(InvalidValue):
        write_when(When(edtf), LONG)


def test_an_unknown_set_of_months_is_refused():
    with pytest.raises(InvalidValue):
        month_name(8, "julian")
    assert month_name(8, "FR") == month_name(8)


def test_a_date_that_is_not_known_has_words_that_say_so():
    assert arabic.dates(write_when(When(None))) == []
