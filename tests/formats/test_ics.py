"""iCalendar: dated events, read back with icalendar and held to RFC 5545."""

import re
from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats.escapes import unescaped
from caspian_relations.model import (
    Article,
    Coordinates,
    Event,
    Meeting,
    Person,
    Place,
    Signing,
    Span,
    State,
    Status,
    Summit,
    Visit,
    When,
)
from tests.corpus import passage
from tests.formats import hostile


def entries(article: Article, **options: Any) -> list[Any]:
    """The events of the calendar, after icalendar has read it and its lines have been looked at."""
    written = formats.dumps(article, "ics", **options)
    assert written.endswith("END:VCALENDAR\r\n")
    for line in written.encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)
    calendar = icalendar.Calendar.from_ical(written)
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    found = calendar.walk("VEVENT")
    assert len(found) == len(calendar.subcomponents) == written.count("BEGIN:VEVENT\r\n")
    assert all(not entry.errors for entry in found)
    return list(found)


def entry(event: Event, *entities: Any, **options: Any) -> Any:
    (found,) = entries(Article("نص", entities=entities, events=[event]), **options)
    return found


@pytest.mark.parametrize(
    ("edtf", "first", "after"),
    [
        ("2024-08-09", date(2024, 8, 9), date(2024, 8, 10)),
        ("2024-11-11/2024-11-22", date(2024, 11, 11), date(2024, 11, 23)),
        ("2024-02", date(2024, 2, 1), date(2024, 3, 1)),
        ("2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("202X", date(2020, 1, 1), date(2030, 1, 1)),
        ("2024-08-09~", date(2024, 8, 9), date(2024, 8, 10)),
        ("2024-08-09T10:00:00Z", date(2024, 8, 9), date(2024, 8, 10)),
        ("2024-11-11/..", date(2024, 11, 11), date(2024, 11, 12)),
        ("0999-12-31", date(999, 12, 31), date(1000, 1, 1)),
        ("9999-12-30", date(9999, 12, 30), date(9999, 12, 31)),
    ],
)
def test_an_event_takes_the_days_that_it_may_be(edtf: str, first: date, after: date) -> None:
    """The end is the day after the last; the date as it is known stands beside it."""
    found = entry(Meeting("event:1", when=When(edtf)))
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (first, after)
    assert found["DTSTART"].params["VALUE"] == found["DTEND"].params["VALUE"] == "DATE"
    assert found["X-CASPIAN-EDTF"] == edtf


@pytest.mark.parametrize("edtf", ["/2024-11-24", "XXXX-08-09", "9999-12-31", "-0044", "Y12000", None])
def test_an_event_without_a_day_is_named_among_the_losses(edtf: str | None) -> None:
    """And stands in no calendar; so is one without a date."""
    article = Article("نص", events=[Meeting("event:1", when=When(edtf)), Meeting("event:2")])
    assert entries(article) == []
    assert {"events[0]", "events[1]"} <= {loss.path for loss in formats.lossy(article, "ics")}


def test_an_open_end_is_named_among_the_losses() -> None:
    """The event stands on its first day."""
    report = str(formats.lossy(Article("", events=[Meeting("event:1", when=When("2024-11-11/.."))]), "ics"))
    assert report.endswith("events[0].when: no last day is known; the event stands on its first")


@pytest.mark.parametrize(
    ("status", "written"),
    [
        ("held", "CONFIRMED"),
        ("ongoing", "CONFIRMED"),
        ("planned", "TENTATIVE"),
        ("proposed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
        ("denied", "CANCELLED"),
    ],
)
def test_every_status_has_its_word(status: str, written: str) -> None:
    """And stands beside it as the model has it."""
    found = entry(Meeting("event:1", when=When("2024"), status=Status(status)))
    assert (found["STATUS"], found["X-CASPIAN-STATUS"]) == (written, status)


def test_the_stamp_is_never_the_clock() -> None:
    """The day of publication, else the first day of the event."""
    event = Meeting("event:1", when=When("2024-11"))
    (published,) = entries(Article("نص", date(2024, 8, 9), events=[event]))
    assert published.to_ical().count(b"DTSTAMP:20240809T000000Z") == 1
    assert entry(event).to_ical().count(b"DTSTAMP:20241101T000000Z") == 1


def test_a_uid_is_the_same_in_every_run_and_another_for_every_event() -> None:
    """It ends in the id of the article, which the caller may give."""
    events = [Meeting(f"event:{i}", when=When("2024")) for i in (1, 2)]
    article = Article("نص", events=events)
    assert [found["UID"] for found in entries(article)] == [
        f"event-{i}.bb22219764ed1ebe@caspian-relations" for i in (1, 2)
    ]
    assert [found["UID"] for found in entries(article, article_id="n; 1")] == [
        f"event-{i}.n; 1@caspian-relations" for i in (1, 2)
    ]


def test_an_entry_says_what_is_known_of_an_event() -> None:
    """Where, who, in which words; no one becomes an attendee."""
    entities = [
        Place("place:astana", {"en": "Astana", "ar": "أستانا"}, coordinates=Coordinates(51.18, 71.446)),
        Person("person:a", {"en": "A, B", "ar": "أ"}),
        State("state:KZ", {"en": "Kazakhstan"}, alpha2="KZ"),
    ]
    visit = Visit(
        "event:1",
        when=When("2024-08-09", "published"),
        place="place:astana",
        destination="place:astana",
        host="state:KZ",
        participants=["person:a", "state:KZ"],
        visitors=["person:a"],
        kind="official",
        rule="visit",
        evidence=[Span(0, 4), Span(5, 8)],
        inferred={"when.year": "published", "host": "reference"},
    )
    (found,) = entries(
        Article("زيارة كذا", date(2024, 8, 9), "https://example.org/a?b=c,d;e", entities, events=[visit])
    )
    assert {
        key: str(value)
        for key, value in found.items()
        if key not in ("DTSTART", "DTEND", "DTSTAMP", "UID", "GEO", "CATEGORIES")
    } == {
        "SUMMARY": "Visit: A, B, Kazakhstan",
        "LOCATION": "Astana",
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
        "DESCRIPTION": "زيار\n كذ\nParticipants: A, B, Kazakhstan\nHost: Kazakhstan",
        "URL": "https://example.org/a?b=c,d;e",
        "X-CASPIAN-ID": "event:1",
        "X-CASPIAN-STATUS": "held",
        "X-CASPIAN-EDTF": "2024-08-09",
        "X-CASPIAN-BASIS": "published",
        "X-CASPIAN-PLACE": "place:astana",
        "X-CASPIAN-HOST": "state:KZ",
        "X-CASPIAN-PARTICIPANTS": "person:a state:KZ",
        "X-CASPIAN-VISITORS": "person:a",
        "X-CASPIAN-DESTINATION": "place:astana",
        "X-CASPIAN-KIND": "official",
        "X-CASPIAN-RULE": "visit",
        "X-CASPIAN-INFERRED": "host=reference when.year=published",
        "X-CASPIAN-EVIDENCE": "0-4 5-8",
        "X-CASPIAN-SOURCE": "https://example.org/a?b=c,d;e",
        "X-CASPIAN-PUBLISHED": "2024-08-09",
    }
    assert found["CATEGORIES"].cats == ["Visit"]
    assert (found["GEO"].latitude, found["GEO"].longitude) == (51.18, 71.446)
    assert b"ATTENDEE" not in found.to_ical()


def test_names_are_in_the_language_that_is_asked_for() -> None:
    """Where there are any in it."""
    place = Place("place:astana", {"en": "Astana", "ar": "أستانا"})
    summit = Summit("event:1", name={"ar": "قمة"}, ordinal=6, when=When("2024"), place="place:astana")
    assert (entry(summit, place)["SUMMARY"], entry(summit, place)["LOCATION"]) == ("قمة (6)", "Astana")
    assert entry(summit, place, language="ar")["LOCATION"] == "أستانا"


@pytest.mark.parametrize(
    "source", ["page.txt", "https://example.org/ا", "https://a\r\nATTENDEE:mailto:x@example.org", "x", "a b:c"]
)
def test_what_is_no_url_is_no_url(source: str) -> None:
    """It stands in a property of its own, and cannot begin another."""
    (found,) = entries(Article("نص", source=source, events=[Meeting("event:1", when=When("2024"))]))
    assert "URL" not in found
    assert "ATTENDEE" not in found
    assert unescaped(found["X-CASPIAN-SOURCE"]) == source


def test_hostile_texts_come_back() -> None:
    """Names and words; none of them begins a property or another event."""
    article = hostile.article()
    found = entries(article)
    assert len(found) == len(article.events)
    for entry, (name, string) in zip(found, hostile.STRINGS.items(), strict=True):
        assert unescaped(str(entry["SUMMARY"])) == unescaped(str(entry["LOCATION"])) == string
        assert unescaped(str(entry["DESCRIPTION"])) == f"{string}\nParticipants: {string}"
        assert unescaped(str(entry["X-CASPIAN-PARTICIPANTS"])) == hostile.PERSONS[name]


@given(st.articles())
def test_counts_agree_with_the_article(article: Article) -> None:
    """An entry for each event with a first day; every other event is named."""
    found = entries(article)
    lost = {loss.path for loss in formats.lossy(article, "ics")}
    kept = [event for i, event in enumerate(article.events) if f"events[{i}]" not in lost]
    assert [unescaped(str(entry["X-CASPIAN-ID"])) for entry in found] == [event.id for event in kept]
    for entry, event in zip(found, kept, strict=True):
        assert event.when is not None
        assert entry["DTSTART"].dt == event.when.start
        assert entry["DTEND"].dt == (event.when.end or event.when.start or date.min) + timedelta(1)
        assert unescaped(str(entry.get("X-CASPIAN-PARTICIPANTS", ""))).split() == list(event.participants)


def test_a_document_is_told_by_where_its_words_stand() -> None:
    """As every field of an event."""
    assert entry(Signing("event:1", when=When("2024"), document=Span(0, 2)))["X-CASPIAN-DOCUMENT"] == "0-2"


def test_a_read_article_is_a_calendar() -> None:
    """The founding article has two events with a date."""
    given = passage("seed")
    found = entries(cr.parse(given.text, published=given.published))
    assert [str(entry["CATEGORIES"].cats[0]) for entry in found] == ["Visit", "Summit"]
    assert {entry["DTSTART"].dt for entry in found} == {date(2024, 8, 9)}
