"""Every example of the readers of values is read as it says, in words and value, and what must be left alone is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import caspian_relations as cr
from caspian_relations import arabic
from caspian_relations.model import InvalidText
from caspian_relations.model.amounts import plain
from caspian_relations.reference.files import document

READERS = ("durations", "measures", "money", "numbers", "ordinals", "percentages")


def examples() -> Iterator[tuple[str, str, list[list[str]]]]:
    for reader in READERS:
        for example in document(f"examples/{reader}")["example"]:
            yield reader, example["text"], example["found"]


@pytest.mark.parametrize(("reader", "text", "expected"), list(examples()))
def test_example(reader: str, text: str, expected: list[list[str]]) -> None:
    """The reader finds exactly the values of the example, in these words."""
    show = plain if reader == "numbers" else str
    found = [[found.span.of(text), show(found.value)] for found in getattr(arabic, reader)(text)]
    assert found == expected


@pytest.mark.parametrize("reader", READERS)
def test_examples_say_what_is_and_what_is_not(reader: str) -> None:
    """Every reader has examples that match and examples that must not."""
    own = [found for name, _, found in examples() if name == reader]
    assert sum(map(bool, own)) >= 10
    assert sum(not found for found in own) >= 10


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", [None, 5, b"5"])
def test_only_text_is_read(reader: str, text: object) -> None:
    """What is no str is refused."""
    with pytest.raises(InvalidText):
        getattr(arabic, reader)(text)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "text", ["", " ", "\n", "و", "ال", "-", "%", "$", "1.", "٫", "من", "بين 5 و", "نحو", "واحد", "\u200f", "ونصف"]
)
def test_scraps_are_read(reader: str, text: str) -> None:
    """The beginnings of phrases at the end of a text break nothing."""
    assert isinstance(getattr(arabic, reader)(text), list)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("بلغ عدد الحاويات 8،617،410 حاوية.", ["8617410"]),
        ("بلغ الحجم ١،٥٠٠ طن.", ["1500"]),
        ("شهد عام 2023،500 حاوية.", ["500"]),  # two numbers
        ("صدرت 5، 600 طن.", ["600"]),
    ],
)
def test_an_arabic_comma_between_thousands(text, values):
    """Between three digits and three, and no more before it."""
    assert [str(one.value.value) for one in cr.parse(text).quantities] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("تراجعت المبيعات بنسبة 28،4 بالمئة.", ["28.4"]),
        ("تراجعت المبيعات بنسبة 7،25 في المائة.", ["7.25"]),
        ("بيعت 3599،1 ألف طن.", ["3599100"]),
        ("قدرت الكمية ب268،6 ألف طن.", ["268600"]),
        ("شهد عام 2023،4 بالمئة.", ["4"]),  # a year and a share
        ("بلغت الكمية 5 ر37 مليون طن.", ["37500000"]),
        ("بلغت النسب 28، 4 بالمئة.", ["4"]),
    ],
)
def test_an_arabic_comma_before_a_fraction(text: str, values: list[str]) -> None:
    """Between digits before a share or a multiplier, with a preposition glued to them or none; «ر» a space behind its fraction."""
    assert [f"{one.value.value:f}" for one in cr.parse(text).quantities] == values
