"""The diary of each state: which events of the news it takes part in."""

from __future__ import annotations

from collections.abc import Iterable

from caspian_relations import Article

Diary = dict[str, list[str]]
"""Id of a state -> its events, each as its type and its date."""


def entry(kind: str, day: str | None) -> str:
    return f"{kind} {day or '(no date)'}"


def diary(articles: Iterable[Article]) -> Diary:
    """Return the events of each state that takes part in them."""
    found: Diary = {}
    for article in articles:
        for event in article.events:
            for who in event.participants:
                if who.startswith("state:"):
                    day = event.when.edtf if event.when is not None else None
                    found.setdefault(who, []).append(entry(type(event).__name__, day))
    return found


def careless_diary(articles: Iterable[Article]) -> Diary:
    """The same with a bug, of the sort that examples chosen by hand do not show: an event without a date is left out."""
    found: Diary = {}
    for article in articles:
        for event in article.events:
            if event.when is None:
                continue
            for who in event.participants:
                if who.startswith("state:"):
                    found.setdefault(who, []).append(entry(type(event).__name__, event.when.edtf))
    return found
