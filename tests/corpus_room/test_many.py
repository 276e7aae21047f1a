"""`parse_many`: with any number of workers what `parse` gives, in order, one bad text stopping nothing, and no more taken than is needed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

import caspian_relations as cr
from caspian_relations import corpus
from caspian_relations.corpus import many
from caspian_relations.model import InvalidText, InvalidValue
from tests.corpus_room import texts

POISONED = "tests.corpus_room.texts:poisoned"
WAYS = pytest.mark.parametrize("way", ["one", "processes", "threads"])


@pytest.fixture
def workers(way: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """One worker, or two: processes, or the threads of an interpreter without a lock."""
    monkeypatch.setattr(many, "_has_lock", lambda: way == "processes")
    return 1 if way == "one" else 2


@WAYS
def test_they_come_as_parse_gives_them_and_in_order(workers: int) -> None:
    """More texts than are ever on the way, long and short ones mixed."""
    rng = Random(5)
    news = [". ".join(texts.text(rng) for _ in range(rng.choice([1, 1, 1, 30]))) for _ in range(200)]
    found = cr.parse_many(news, published="2024-08-09", source="https://example.org", workers=workers)
    expected = [cr.parse(text, published="2024-08-09", source="https://example.org") for text in news]
    assert list(found) == expected


@WAYS
def test_a_bad_text_gives_its_exception_and_the_rest_go_on(workers: int) -> None:
    """What is no text, what has no JSON, what the reader fails on."""
    given: list[Any] = ["زار الرئيس مصر", None, "\ud83d\ude00", "RAISE", 5, "زار الرئيس الأردن"]
    first, nothing, pair, failed, number, last = cr.parse_many(given, workers=workers, parse=POISONED)
    assert (first, pair, last) == (cr.parse(given[0]), cr.parse(given[2]), cr.parse(given[5]))
    assert (type(failed), str(failed)) == (RuntimeError, "no news")
    assert (type(nothing), type(number)) == (AttributeError, AttributeError)


@WAYS
def test_what_is_no_text_is_told_as_parse_tells_it(workers: int) -> None:
    """The same class, the same words."""
    (error,) = cr.parse_many([None], workers=workers)  # type: ignore[list-item]
    with pytest.raises(InvalidText) as told:
        cr.parse(None)  # type: ignore[arg-type]
    assert (type(error), str(error)) == (InvalidText, str(told.value))


@WAYS
@pytest.mark.parametrize("published", ["yesterday", 5])
def test_a_wrong_day_is_told_for_every_text(workers: int, published: Any) -> None:
    """As `parse` would tell it."""
    found = list(cr.parse_many(["نص", "نص آخر"], published=published, workers=workers))
    assert [type(error) for error in found] == [InvalidValue, InvalidValue]
    assert "published" in str(found[0])


@WAYS
def test_texts_are_taken_as_they_are_needed(workers: int) -> None:
    """Of texts without end a bounded number is taken; none before the first article is asked for."""
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "زار الرئيس مصر"

    articles = cr.parse_many(endless(), workers=workers)
    assert taken == 0
    assert len(list(islice(articles, 10))) == 10
    assert taken <= 10 + 2 * 64
    assert len(list(islice(articles, 300))) == 300
    assert taken <= 310 + 2 * 64


def test_a_process_that_dies_takes_one_text_with_it(tmp_path: Path) -> None:
    """The text that it died of twice gives `DocumentFailed`; one that it died of once is read."""
    given = ["زار الرئيس مصر", f"ONCE {tmp_path / 'once'}", "CRASH", "زار الرئيس الأردن"]
    first, once, crash, last = cr.parse_many(given, workers=2, parse=POISONED)
    assert [article.text for article in (first, once, last)] == [given[0], given[1], given[3]]  # type: ignore[union-attr]
    assert isinstance(crash, corpus.DocumentFailed)
    assert crash.failure.error == "WorkerDied"


def test_an_exception_that_cannot_be_sent_is_told() -> None:
    """Its name and its words."""
    (failed,) = cr.parse_many(["ODD"], workers=2, parse=POISONED)
    assert isinstance(failed, corpus.DocumentFailed)
    assert (failed.failure.error, failed.failure.message) == ("Odd", "nowhere to be found")


def test_the_texts_own_exception_comes_through() -> None:
    """What the caller's iterator raises is the caller's."""

    def broken() -> Iterator[str]:
        yield "نص"
        raise OSError("disk")

    for workers in (1, 2):
        with pytest.raises(OSError, match="disk"):
            list(cr.parse_many(broken(), workers=workers))


def test_what_is_asked_for_is_checked_at_once() -> None:
    """Not at the first article."""
    for workers in (0, -1, True, 1.5, "2"):
        with pytest.raises(InvalidValue, match="workers"):
            cr.parse_many([], workers=workers)  # type: ignore[arg-type]
    with pytest.raises(InvalidValue, match="parse"):
        cr.parse_many([], parse="no.module:parse")


def test_the_day_may_be_a_date() -> None:
    """It is sent to the workers as it is."""
    given = ["سيزور الرئيس مصر غدا"] * 2
    found = list(cr.parse_many(given, published=date(2024, 8, 9), workers=2))
    assert found == [cr.parse(given[0], published="2024-08-09")] * 2
