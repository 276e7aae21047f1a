"""Clock times are recognised, and are neither dates nor part of them."""

from datetime import date

import pytest

from caspian_relations import arabic
from caspian_relations.arabic.clock import clock_at
from caspian_relations.arabic.found import tokens_of
from caspian_relations.reference.files import document

FILE = document("language/wording_of_clocks")


@pytest.mark.parametrize("example", FILE["examples"], ids=lambda example: example["text"])
def test_clock_times_and_where_they_end(example):
    tokens = tokens_of(example["text"] + " في القصر")
    end = clock_at(tokens, 0)
    assert end is not None
    assert tokens.text[: tokens.end(end - 1)] == example["end"]


@pytest.mark.parametrize("example", FILE["counterexamples"], ids=lambda example: example["text"])
def test_what_is_no_clock_time(example):
    tokens = tokens_of(example["text"])
    assert [i for i in range(len(tokens)) if clock_at(tokens, i) is not None] == []


@pytest.mark.parametrize("example", FILE["examples"], ids=lambda example: example["text"])
def test_a_clock_time_is_no_date(example):
    assert arabic.dates(example["text"], date(2025, 10, 7)) == []


def test_a_date_beside_a_clock_time_is_read():
    text = "الثلاثاء 02 ديسمبر 2025 01:15 ص"
    assert [(f.span.of(text), f.value.edtf) for f in arabic.dates(text)] == [("الثلاثاء 02 ديسمبر 2025", "2025-12-02")]


def test_a_year_before_a_colon_is_read():
    for text in ("الصادرات في 2025: 300 مليون", "وفي 2025 : بلغت الصادرات", "خلال 2025: قمة المناخ"):
        assert [found.value.edtf for found in arabic.dates(text)] == ["2025"]
    assert arabic.dates("في 2025:30 نسبة") == []
