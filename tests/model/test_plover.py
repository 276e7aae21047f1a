"""PLOVER codes: given where the manual asks for them, withheld with the reason elsewhere."""

import pytest
from hypothesis import given

from caspian_relations import strategies as st
from caspian_relations.model import (
    ClimateConference,
    Conference,
    Congratulation,
    Event,
    Interview,
    Meeting,
    PhoneCall,
    Signing,
    Summit,
    Visit,
    When,
)
from caspian_relations.model.plover import PloverType

DAY = When("2024-08-09")
PAIR = ["state:EG", "state:JO"]

CODED: list[tuple[Event, tuple[str, str | None, tuple[str, ...], tuple[str, ...]]]] = [
    (
        Visit("event:1", when=DAY, visitors=["person:a"], participants=["person:a", "person:b"], destination="state:EG"),
        ("CONSULT", "visit", ("person:a",), ("state:EG", "person:b")),
    ),
    (Visit("event:1", when=DAY, visitors=["person:a"], destination="place:cairo", host="state:EG"), ("CONSULT", "visit", ("person:a",), ("state:EG",))),
    (Visit("event:1", when=DAY, visitors=["person:a"], destination="region:gulf"), ("CONSULT", "visit", ("person:a",), ())),
    (Visit("event:1", when=DAY, visitors=["person:a"], destination="state:EG", status="planned"), ("AGREE", None, ("person:a",), ("state:EG",))),
    (Meeting("event:1", when=DAY, participants=["person:a", "person:b"]), ("CONSULT", None, ("person:a", "person:b"), ())),
    (Meeting("event:1", when=DAY, participants=PAIR, host="state:EG"), ("CONSULT", "visit", ("state:JO",), ("state:EG",))),
    (Meeting("event:1", when=DAY, participants=PAIR, host="state:CH"), ("CONSULT", "third-party", tuple(PAIR), ())),
    (Meeting("event:1", when=DAY, participants=["person:a", "person:b"], host="state:CH"), ("CONSULT", None, ("person:a", "person:b"), ())),
    (Summit("event:1", when=DAY, participants=[*PAIR, "region:gulf"]), ("CONSULT", "multilateral", tuple(PAIR), ())),
    (Summit("event:1", when=DAY, host="state:EG", status="ongoing"), ("CONSULT", "multilateral", ("state:EG",), ())),
    (Conference("event:1", when=DAY, participants=PAIR), ("CONSULT", "multilateral", tuple(PAIR), ())),
    (PhoneCall("event:1", when=DAY, caller="person:a", participants=["person:a", "person:b"]), ("CONSULT", "phone", ("person:a", "person:b"), ())),
    (Signing("event:1", when=DAY, participants=PAIR), ("SUPPORT", None, tuple(PAIR), ())),
    (Signing("event:1", when=DAY, participants=PAIR, status="planned"), ("AGREE", None, tuple(PAIR), ())),
    (Congratulation("event:1", when=DAY, participants=["person:a", "person:b"]), ("SUPPORT", None, ("person:a",), ("person:b",))),
]  # fmt: skip


@pytest.mark.parametrize(("event", "expected"), CODED)
def test_an_event_has_its_code(event: Event, expected: tuple[object, ...]) -> None:
    """Category, mode, source, target as in the manual."""
    code = event.plover
    assert (code.type, code.mode, code.source, code.target) == expected
    assert code.reason is None
    assert "diplomatic" in code.contexts


def test_a_climate_conference_is_about_the_environment() -> None:
    """The context says why, the category what."""
    assert ClimateConference("event:1", when=DAY, host="state:EG").plover.contexts == ("diplomatic", "environment")


UNCODED = [
    (Meeting("event:1", participants=PAIR), "the date is not known"),
    (Meeting("event:1", participants=PAIR, when=When("XXXX-08-09")), "the date is not known"),
    (Meeting("event:1", participants=PAIR, when=When(None, relative="-P1Y")), "the date is not known"),
    (Meeting("event:1", when=DAY, participants=["region:gulf"]), "no actor is known"),
    (Meeting("event:1", when=DAY, participants=PAIR, status="denied"), "the text denies it"),
    (Meeting("event:1", when=DAY, participants=PAIR, status="cancelled"), "it was cancelled"),
    (Meeting("event:1", when=DAY, participants=PAIR, status="proposed"), "it was only proposed"),
    (Interview("event:1", when=DAY, interviewee="person:a"), "PLOVER has no category for an event of type Interview"),
    (Event("event:1", when=DAY, participants=PAIR), "PLOVER has no category for an event of type Event"),
]


@pytest.mark.parametrize(("event", "reason"), UNCODED)
def test_no_code_is_forced(event: Event, reason: str) -> None:
    """The reason stands in its place."""
    assert (event.plover.type, event.plover.reason) == (None, reason)


@given(st.events())
def test_a_code_has_a_source_and_no_code_has_a_reason(event: Event) -> None:
    """One or the other, and nobody is source and target at once."""
    code = event.plover
    assert (code.type is None) is (code.reason is not None) is not bool(code.source)
    assert not set(code.source) & set(code.target)
    assert len(PloverType) == 16
