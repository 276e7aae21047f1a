"""Assembly: drafts become one `Article` of frozen facts with ids, evidence and what was inferred.

This is the private fast path into the model: the reader vouches for what it builds, and the public constructors are not run.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter

from caspian_relations import model
from caspian_relations.arabic.letters import fold
from caspian_relations.model import trusted
from caspian_relations.model.trusted import constructor
from caspian_relations.reading.desk.drafts import GATHERINGS, EventDraft, FigureDraft, StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Newcomer, Sheet
from caspian_relations.reading.discourse import Story
from caspian_relations.reading.page.page import Page

__all__ = ["assemble"]

_EVENTS: dict[str, type[model.Event]] = {
    "Summit": model.Summit, "ClimateConference": model.ClimateConference, "Meeting": model.Meeting, "Conference": model.Conference,
    "Visit": model.Visit, "PhoneCall": model.PhoneCall, "Signing": model.Signing, "Interview": model.Interview,
    "Congratulation": model.Congratulation,
}  # fmt: skip
_SPAN = constructor(model.Span)
_MENTION = constructor(model.Mention)
_FOUND = constructor(model.Found)
_RELATION = constructor(model.Relation)
_STATEMENT = constructor(model.Statement)
_PERSON, _PLACE, _BODY = constructor(model.Person), constructor(model.Place), constructor(model.Organization)
_VERBS = {verb.value: verb for verb in model.StatementVerb}
_STATUSES = {status.value: status for status in model.Status}
_PREDICATES = {predicate.value: predicate for predicate in model.Predicate}
_FIGURES = {kind.value: kind for kind in model.FigureKind}

_FORMS = {form.value: form for form in model.MentionForm} | {
    "unlisted": model.MentionForm.NAME, "capital": model.MentionForm.DESCRIPTION,
}  # fmt: skip


def assemble(sheet: Sheet, page: Page, story: Story, source: str | None) -> model.Article:
    """Freeze what was read."""
    told = [event for event in story.events.every if event.evidence]
    for number, event in enumerate(told, 1):
        event.id = f"event:{number}"
    keys = {f"event@{id(event)}": event.id for event in told}
    makers = _Maker(sheet, story, keys)
    mentions = makers.mentions()
    for number, statement in enumerate(story.statements.made, 1):
        statement.id = f"statement:{number}"
    relations = [
        r
        for r in story.relations.made.values()
        if keys.get(r.subject, r.subject)[:6] != "event@" and keys.get(r.object, r.object)[:6] != "event@"
    ]
    events = tuple([makers.event(draft) for draft in told])
    figures = tuple(makers.figure(figure, number) for number, figure in enumerate(story.figures.made, 1))
    frozen_relations = tuple([
        _RELATION(
            id=f"relation:{number}", subject=keys.get(draft.subject, draft.subject), predicate=_PREDICATES[draft.predicate],
            object=keys.get(draft.object, draft.object), status=_STATUSES[draft.status or "held"], evidence=_spans(draft.evidence),
            said_in=_id(draft.said_in), rule=draft.rule, inferred=(),
        )
        for number, draft in enumerate(relations, 1)
    ])  # fmt: skip
    statements = tuple([makers.statement(said) for said in story.statements.made])
    used = makers.used
    for held in events:
        used.update(held.participants, filter(None, (held.place, held.host, getattr(held, "series", None))))
    for figure in figures:
        used.update(figure.between)
    for relation in frozen_relations:
        used.update((relation.subject, relation.object))
    for said_so in statements:
        used.update(filter(None, (said_so.speaker, *said_so.about)))
    entities = tuple([makers.entity(id) for id in sorted(used) if not id.startswith(("event:", "concept:"))])
    return trusted(
        model.Article,
        text=sheet.tokens.text,
        published=sheet.published,
        source=source,
        entities=entities,
        mentions=mentions,
        dates=tuple(makers.dates()),
        quantities=tuple(makers.quantities()),
        events=events,
        figures=figures,
        relations=frozen_relations,
        statements=statements,
        boilerplate=_spans(sheet.span(start, end) for start, end in page.boilerplate),
        conflicts=tuple(makers.conflicts()),
    )


class _Maker:
    """Makes the parts of one article."""

    def __init__(self, sheet: Sheet, story: Story, keys: Mapping[str, str]) -> None:
        self.sheet = sheet
        self.story = story
        self.keys = keys
        """What the story calls an event -> its id in the article."""
        self.used: set[str] = set()
        self._firsts = [phrase.first for phrase in sheet.phrases]
        self._events: list[tuple[int, str]] | None = None

    def mentions(self) -> tuple[model.Mention, ...]:
        found: dict[tuple[int, int, str], model.Mention] = {}
        for phrase in [*self.sheet.phrases, *self.sheet.asides]:
            if phrase.entity is not None or phrase.parts:
                self._mention(phrase, found)
        return tuple([found[key] for key in sorted(found)])

    def _mention(self, phrase: Phrase, found: dict[tuple[int, int, str], model.Mention]) -> None:
        entity = phrase.entity
        if entity is not None:
            key = (phrase.first, phrase.last, entity)
            if key not in found:
                value = phrase.value
                form = _FORMS.get(value, model.MentionForm.NAME) if type(value) is str else model.MentionForm.NAME
                found[key] = _MENTION(_SPAN(phrase.first, phrase.last), entity, form)
                self.used.add(entity)
                if entity.startswith("place:"):
                    self._sea(phrase, found)
        for part in phrase.parts:
            self._mention(part, found)

    def _sea(self, phrase: Phrase, found: dict[tuple[int, int, str], model.Mention]) -> None:
        """A sea is a place and a region at once."""
        if phrase.value == "unlisted":
            return
        region = f"region:{(phrase.entity or '').removeprefix('place:')}"
        if region in self.sheet.reference:
            key = (phrase.first, phrase.last, region)
            found[key] = _MENTION(_SPAN(phrase.first, phrase.last), region, model.MentionForm.NAME)
            self.used.add(region)

    def _once(self, kind: str) -> Iterable[Phrase]:
        """Phrases of a kind; what is said again in the same words, in the headline and in the lead, counts once, where it comes first."""
        seen: dict[str, list[object]] = {}
        text = self.sheet.tokens.text
        counted = [aside for aside in self.sheet.asides if aside.kind == kind]  # «لقاءين», which is an event as well
        phrases = (
            self.sheet.phrases if not counted else sorted([*self.sheet.phrases, *counted], key=attrgetter("first"))
        )
        for phrase in phrases:
            if phrase.kind == kind:
                said = seen.setdefault(fold(text[phrase.first : phrase.last]), [])
                if phrase.value not in said:
                    said.append(phrase.value)
                    yield phrase

    def dates(self) -> Iterable[model.Found[model.When]]:
        for phrase in self._once("date"):
            yield _FOUND(span=_SPAN(phrase.first, phrase.last), value=phrase.value)

    def quantities(self) -> Iterable[model.Found[model.Money | model.Percentage | model.Measure | model.Duration]]:
        for phrase in self._once("amount"):
            yield _FOUND(span=_SPAN(phrase.first, phrase.last), value=phrase.value)

    def conflicts(self) -> Iterable[model.Conflict]:
        """Weekdays that contradict their dates, and editions that the reference knows to have been elsewhere."""
        for found in self.sheet.clashes:
            if found.conflict is None:
                continue
            yield model.Conflict(
                "weekday-date" if found.conflict.kind == "weekday" else "calendars",
                [_SPAN(found.begin, found.stop)],
                found.conflict.said,
                found.conflict.found,
            )
        for draft in self.story.events.every:
            if draft.series is None or draft.ordinal is None or draft.place is None:
                continue
            edition = self.sheet.reference.edition(draft.series, draft.ordinal)
            known = edition.place if edition is not None else None
            if known is not None and known.startswith("place:") and edition is not None and edition.confirmed:
                ours, theirs = (self.sheet.reference.state_of(place) for place in (draft.place, known))
                if ours is not None and theirs is not None and ours != theirs:
                    yield model.Conflict("edition-place", _spans(draft.evidence), draft.place, known)

    def event(self, draft: EventDraft) -> model.Event:
        cls = _EVENTS[draft.type]
        fields: dict[str, object] = {
            "id": draft.id, "name": self._name(draft), "when": draft.when, "place": draft.place,
            "host": draft.host, "participants": tuple(draft.participants), "status": _STATUSES[draft.status or "held"],
            "evidence": _spans(draft.evidence), "said_in": _id(draft.said_in), "rule": draft.rule,
            "inferred": tuple(model.Inference(field, source) for field, source in sorted(draft.inferred.items())),
        }  # fmt: skip
        if draft.type in GATHERINGS:
            fields.update(series=draft.series, ordinal=draft.ordinal)
        if draft.type == "Visit":
            fields.update(visitors=tuple(draft.roles.get("visitor", ())), destination=draft.place or draft.host)
        elif draft.type == "Signing":
            fields.update(document=_span(draft.document))
        elif draft.type == "PhoneCall":
            fields.update(caller=next(iter(draft.roles.get("caller", ())), None))
        elif draft.type == "Interview":
            fields.update(
                interviewee=next(iter(draft.roles.get("interviewee", ())), None),
                outlet=next((who for who in draft.roles.get("outlet", ()) if who.startswith("organization:")), None),
            )
        return trusted(cls, **fields)

    def _name(self, draft: EventDraft) -> model.Names:
        if draft.series is not None:
            return self.sheet.reference.entity(draft.series).names
        if draft.name is not None:
            return model.Names({"ar": (self.sheet.tokens.text[slice(*draft.name)],)})
        return model.Names({})

    def figure(self, draft: FigureDraft, number: int) -> model.Figure:
        cls = model.TradeFigure if draft.kind in ("trade-turnover", "exports", "imports") else model.Figure
        return trusted(
            cls, id=f"figure:{number}", kind=_FIGURES[draft.kind], amount=draft.amount,
            between=tuple([party for party in draft.between if not party.startswith(("event", "series:", "office:"))]),
            period=draft.period.value if draft.period is not None else None,
            change=model.Change.parse(draft.change) if draft.change is not None else None, record=draft.record,
            status=_STATUSES[draft.status], evidence=_spans(draft.evidence), said_in=_id(draft.said_in), rule=draft.rule, inferred=(),
        )  # fmt: skip

    def statement(self, draft: StatementDraft) -> model.Statement:
        speaker = draft.speaker
        if speaker is not None and speaker.startswith("event@"):
            speaker = self.keys.get(speaker)
        return _STATEMENT(
            id=draft.id, speaker=speaker, verb=_VERBS[draft.verb], content=_span(draft.content),
            about=tuple(self._about(draft)), described_as=_span(draft.described_as), evidence=_spans(draft.evidence),
            said_in=_id(draft.said_in), rule=draft.rule, inferred=(),
        )  # fmt: skip

    def _about(self, draft: StatementDraft) -> list[str]:
        """States, regions, corridors, organizations named or described in what was said, and the named events told in it."""
        if draft.content is None:
            return []
        first, last = draft.content
        phrases = self.sheet.phrases
        out: list[str] = []
        for at in range(max(bisect_left(self._firsts, first) - 1, 0), len(phrases)):
            phrase = phrases[at]
            if phrase.first >= last:
                break
            if phrase.last <= first or (phrase.entity is None and not phrase.parts):
                continue
            for entity in _entities(phrase):
                if entity.startswith(("state:", "region:", "corridor:", "organization:")) and entity not in out:
                    out.append(entity)
        out.extend(entity for entity in draft.about if entity not in out)
        out.extend(id for begin, id in self._named_events() if first <= begin < last and id not in out)
        return out

    def _named_events(self) -> list[tuple[int, str]]:
        """Where each event with a name of its own is told, and its id."""
        if self._events is None:
            self._events = [
                (first, event.id)
                for event in self.story.events.every
                if event.named and event.id
                for first, _ in event.evidence
            ]
        return self._events

    def entity(self, id: str) -> model.Entity:
        newcomer = self.sheet.newcomers.get(id)
        if newcomer is not None:
            return _newcomer(newcomer)
        return self.sheet.reference.entity(id)


def _entities(phrase: Phrase) -> Iterable[str]:
    if phrase.entity is not None:
        yield phrase.entity
    for part in phrase.parts:
        yield from _entities(part)


def _newcomer(thing: Newcomer) -> model.Entity:
    names = model.Names({"ar": (thing.name,)})
    if thing.kind == "person":
        return _PERSON(id=thing.id, names=names, known=False)
    if thing.kind == "place":
        return _PLACE(id=thing.id, names=names, kind=model.PlaceKind(thing.place_kind), state=thing.state)
    return _BODY(id=thing.id, names=names, known=False)


def _spans(pairs: Iterable[tuple[int, int]]) -> tuple[model.Span, ...]:
    return tuple([_SPAN(first, last) for first, last in pairs])


def _span(pair: tuple[int, int] | None) -> model.Span | None:
    return None if pair is None else _SPAN(*pair)


def _id(statement: StatementDraft | None) -> str | None:
    return None if statement is None else statement.id


def published_date(value: date | str | None) -> date | None:
    """The publication date as a `date`; `InvalidValue` for anything that is none."""
    if value is None or (isinstance(value, date) and type(value) is date):
        return value
    if isinstance(value, date):
        return value.date()  # type: ignore[attr-defined, no-any-return]
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise model.InvalidValue("published", value, "a date, an ISO 8601 date like 2024-08-09, or None") from None
