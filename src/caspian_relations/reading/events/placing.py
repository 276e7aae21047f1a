"""The events of one text while they are read, and the places where they are put."""

from __future__ import annotations

from bisect import bisect, bisect_left
from itertools import takewhile
from operator import attrgetter

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import EventDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["ENDS", "LONG", "Placing"]

LONG = 60
"""Days before the publication after which an event is not the one that the news is about."""
_STRETCH = 150
"""How many events a stretch of a very long text tells."""
_CLAUSE = 12
"""How many tokens before or behind an event «في المدينة» may stand."""
ENDS = frozenset(".؛!؟?\n")
"""Marks that end a sentence."""


class Placing:
    """What is remembered of the events told so far, and where each of them is."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.told: list[EventDraft] = []
        """The events told so far, in the order in which they are first told; of a very long text, those of its last stretch."""
        self.settled: list[EventDraft] = []
        """Those of the stretches before."""
        self._stretch = 0
        """The character at which the stretch begins."""
        self.by_phrase: dict[int, EventDraft] = {}
        """First token of an event phrase -> its event, so that relations can point at it."""
        self.latest: EventDraft | None = None
        """The event that was told or spoken of last."""
        self.dateline: str | None = None
        """The place of the dateline."""
        self._paragraph = -1
        self.told_at = -1
        """The paragraph in which the last event was told or spoken of."""
        self.bare: dict[int, EventDraft] = {}
        """First token of the phrase of talks of which only day or place is told -> what is told."""
        self.put_off: list[EventDraft] = []
        """What is told to be called off or put off, and of which too little is said to tell it as an event."""
        self.delegation: list[str] = []
        """Who leads the delegation told of last, or whence it came."""
        self.absent: set[str] = set()
        """Who is said to stay away from a gathering."""
        self.call: list[Phrase] = []
        """The call with which the sentence begins, and the day on which it was made: «في مكالمة جرت الاثنين، ناقش …»."""
        self.fronted: Phrase | None = None
        """The place with which the sentence begins: «وفي موسكو، قال الوزير …»."""
        self.coming: list[Phrase] = []
        """The subject of the first verb of the sentence: «خلال زيارته إلى الرياض، التقى الرئيس …»."""

        self._dated_paragraph = -1
        self._topic: Phrase | None = None
        self._margin: Phrase | None = None
        """The gathering on whose margin all that the sentence tells takes place: «وعلى هامش القمة التقى …، كما عقد …»."""
        self._beside: str | None = None
        """Where the session of a body is, beside which others meet: «على هامش الجمعية العامة … في نيويورك»."""

    def is_full(self, sentence: Sentence) -> bool:
        """Whether a paragraph begins behind so many events that no news tells more: what is told behind them is of another."""
        return len(self.told) >= _STRETCH and sentence.paragraph != self._paragraph

    def put_away(self, sentence: Sentence) -> None:
        """Begin a new stretch with `sentence`, once the events before it are settled."""
        self.settled.extend(self.told)
        self.told = []
        self._stretch = self.sheet.tokens.starts[sentence.start]

    @property
    def every(self) -> list[EventDraft]:
        """All events of the text."""
        return [*self.settled, *self.told] if self.settled else self.told

    def _in_dateline_paragraph(self) -> bool:
        return self.dateline is not None and self._paragraph <= self._dated_paragraph + 1

    def _settle(self, draft: EventDraft, place: str | None) -> None:
        """Put the event at `place`, unless it has a place that is more exact; the host is the state there."""
        if place is None or not place.startswith(("place:", "region:", "state:")):
            return
        if place.startswith("state:"):
            draft.host = draft.host or place
            return
        state = self.resolver.state_of(place)
        if draft.place is not None and draft.host is None:
            draft.host = state  # «في قصر البركة بالعاصمة مسقط»
        if draft.type == "Visit" and draft.place is None and draft.host not in (None, state):
            return  # «وصل إلى هانوي مختتما زيارته إلى قطر»
        if draft.type == "Visit" and draft.place is None:
            draft.lands = self._is_airport(place)
        if draft.place is None or (
            self._exactness(place) > self._exactness(draft.place)
            and state in (None, self.resolver.state_of(draft.place))
        ):
            draft.place = place
            if state is not None:
                draft.host = state

    def _the_city(self, draft: EventDraft) -> str | None:
        """«عقد السيسي في المدينة مباحثات»: the city that the sentence names before, else that of the last event."""
        words, word = cues().words, self.sheet.word
        at = bisect(self.sheet.tokens.starts, draft.first) - 1
        for token in range(max(at - _CLAUSE, 0), at + _CLAUSE):
            inside = word(token) in words["the_city"] and word(token - 1) in words["within"]
            if (
                not inside
                or self._is_described(token + 1)
                or any(self.sheet.mark(k) in ENDS for k in range(*sorted((token, at))))
            ):
                continue
            row, places = self.sheet.phrases, self.sheet.reference.places
            near = takewhile(_goes_on, reversed(row[: bisect_left(row, token, key=attrgetter("start"))]))
            told = [self.told[-1].place] if self.told else []
            cities = [*(phrase.entity for phrase in near if phrase.kind == "place"), *told]
            return next((city for city in cities if city and city in places and str(places[city].kind) == "city"), None)
        return None

    def _is_online(self, draft: EventDraft) -> bool:
        """«عقد الوزراء اجتماعا عبر الاتصال المرئي»: they meet nowhere."""
        at = bisect(self.sheet.tokens.starts, draft.first) - 1
        for token in range(at, min(at + _CLAUSE, len(self.sheet.forms))):
            if self.sheet.mark(token) in ENDS:
                return False
            if self.sheet.word(token) in cues().words["online"]:
                return True
        return False

    def _is_described(self, token: int) -> bool:
        """«المدينة المنورة», «المدينة التي …»: another city than the one told of."""
        form = self.sheet.forms[token] if token < len(self.sheet.forms) else None
        return form is not None and (form.text[:2] == "ال" or token in self.sheet.hits)

    def _is_airport(self, place: str) -> bool:
        newcomer = self.sheet.newcomers.get(place)
        if newcomer is not None:
            return newcomer.place_kind == "airport"
        return place in self.sheet.reference.places and str(self.sheet.reference.places[place].kind) == "airport"

    def _exactness(self, place: str) -> int:
        newcomer = self.sheet.newcomers.get(place)
        if newcomer is not None:
            return 2
        if place.startswith("region:"):
            return -1
        kind = str(self.sheet.reference.places[place].kind)
        return {"sea": 0, "province": 0, "city": 1}.get(kind, 2)

    def _is_ahead(self, event: EventDraft) -> bool:
        """Whether an event is still to come."""
        start, published = event.when.start if event.when is not None else None, self.sheet.published
        return event.status == "planned" or (published is not None and start is not None and start > published)

    def _is_old(self, draft: EventDraft) -> bool:
        """Whether it was long before the news."""
        end, published = draft.when.end if draft.when is not None else None, self.sheet.published
        return end is not None and published is not None and (published - end).days > LONG


def _goes_on(phrase: Phrase) -> bool:
    """Whether a sentence goes on behind a phrase."""
    return phrase.kind != "stop" or phrase.lemma not in ENDS
