"""Dates in English."""

import pytest

from caspian_relations.model import When
from caspian_relations.writing.english_dates import english_when


@pytest.mark.parametrize(
    ("edtf", "english"),
    [
        ("2024-08-09", "9 August 2024"),
        ("2024-08", "August 2024"),
        ("2024", "2024"),
        ("XXXX-08-09", "9 August"),
        ("2025-22", "summer 2025"),
        ("2024-07/2024-09", "the third quarter of 2024"),
        ("2025-07/2025-12", "the second half of 2025"),
        ("2024-01/2024-11", "January to November 2024"),
        ("2024-10-28/2024-11-03", "28 October to 3 November 2024"),
        ("2024-12-28/2025-01-03", "28 December 2024 to 3 January 2025"),
        ("2015/2020", "2015 to 2020"),
        ("/2024-11-24", "until 24 November 2024"),
        ("2024-11-11/..", "since 11 November 2024"),
        ("197X", "the 1970s"),
        ("20XX", "the 21st century"),
        ("1XXX", "the 2nd millennium"),
        ("-0043", "44 BC"),
        ("2024~", "about 2024"),
        ("XXXX-XX-15", "the 15th of a month"),
    ],
)
def test_dates(edtf, english):
    assert english_when(When(edtf)) == english


@pytest.mark.parametrize(
    ("relative", "english"),
    [
        ("P0D", "today"),
        ("-P2D", "2 days ago"),
        ("P1W", "next week"),
        ("P0M", "this month"),
        ("-P3Y", "3 years ago"),
        ("P2M", "in 2 months"),
        ("-P10Y", "last decade"),
        ("P1Y2M", "P1Y2M from then"),
        (None, "at an unknown time"),
    ],
)
def test_distances(relative, english):
    assert english_when(When(None, relative=relative)) == english
