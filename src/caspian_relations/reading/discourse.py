"""Discourse: the sentences are read in order, and what each says joins what was said before."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from caspian_relations.arabic.tokens import Form, Judged
from caspian_relations.reading.clauses.agents import turn
from caspian_relations.reading.clauses.asides import is_present
from caspian_relations.reading.clauses.clauses import Clause, clauses
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import StatementDraft, key
from caspian_relations.reading.desk.listing import take_in_lists
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.events.events import Events
from caspian_relations.reading.events.rows import is_where_it_is_about
from caspian_relations.reading.figures.figures import Figures
from caspian_relations.reading.page.page import Page, Sentence
from caspian_relations.reading.relations.relations import Relations
from caspian_relations.reading.resolving.asserted import is_asked, is_wished, place_parties, we_do
from caspian_relations.reading.resolving.filling import both_unsaid, fill, met_apart, several_signings, stops
from caspian_relations.reading.resolving.inviting import inviting
from caspian_relations.reading.resolving.pronouns import (
    attending,
    came_meanwhile,
    did_before,
    going_on,
    he_speaks,
    invited,
    on_the_way,
    the_latter,
    the_one_before,
    travelling,
    who_comes_after,
)
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.resolving.subjects import (
    acts_itself,
    coming_subject,
    congratulating,
    going_to,
    is_done_to,
    past_his_country,
    readied,
    says_it_did,
    speaking,
    subject_around,
    take_up,
)
from caspian_relations.reading.statements.statements import Statements

__all__ = ["Story", "discourse"]

_TWO = 2
_NOTHING: Mapping[str, Any] = {}


class Story:
    """All that one text says: events, figures, relations and statements as drafts."""

    __slots__ = ("events", "figures", "heard", "relations", "resolver", "statements")

    def __init__(self, sheet: Sheet) -> None:
        self.resolver = Resolver(sheet)
        self.events = Events(self.resolver)
        self.figures = Figures(self.resolver)
        self.relations = Relations(self.resolver, self.events)
        self.statements = Statements(self.resolver)
        self.heard = 0
        """How many statements belong to stretches that are settled."""


def discourse(sheet: Sheet, page: Page) -> Story:
    """Read the phrases of `sheet`, sentence by sentence."""
    story = Story(sheet)
    rows = _rows(sheet, page)
    for sentence, row in rows:
        if story.events.is_full(sentence):
            _settle(story)
            story.events.put_away(sentence)
        if row:
            _sentence(story, sentence, row)
    _settle(story)
    _entail(story)
    return story


def _rows(sheet: Sheet, page: Page) -> list[tuple[Sentence, list[Phrase]]]:
    phrases = sheet.phrases
    starts = [phrase.start for phrase in phrases]
    return [
        (sentence, phrases[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)])
        for sentence in page.sentences
    ]


def _sentence(story: Story, sentence: Sentence, row: list[Phrase]) -> None:
    story.events.open_sentence(sentence, row)
    take_in_lists(row)
    found = clauses(row, sentence)
    for clause in found:
        if clause.obliques:
            turn(story.resolver.sheet, clause)
            _not_there(story.resolver.sheet, clause, row)
    before = len(story.statements.made)
    story.statements.from_headline(row, sentence)
    occasions = _Occasions(story, found, row)
    reach = 0
    denied, auxiliary, future = -1, False, False
    last: Clause | None = None
    resolver, words = story.resolver, cues().words
    story.events.coming = next(
        (c.subject for c in found if c.kind == "verb" and c.subject and c.subject[0].kind in ("person", "title")), []
    )
    for clause in found:
        if clause.tense == "present" and (
            (future and clause.kind == "verb" and clause.head.conj == "و")  # «سيجري محادثات ويوقع اتفاقية»
            or (last is not None and _goes_on_with_plans(story, clause, last))
            or _planned(story, clause)
        ):
            clause.tense = "future"
        if clause.kind == "masdar" and last is not None and _is_yet_to_do(clause, last):
            clause.tense = "future"
        if clause.kind == "verb":
            future = clause.tense == "future"
            aside = clause.antecedent is not None or resolver.sheet.word(clause.head.start - 1) in words["where"]
            last = last if aside else clause
        inside = denied >= 0 and (denied == clause.start or clause.start <= denied <= clause.index or auxiliary)
        if inside:
            clause.negated = True
        auxiliary = inside and clause.lemma in words["auxiliary"]  # «نفى أن تكون بلاده قد وقعت …»
        if clause.lemma in words["deny"] and not inside and not clause.negated and clause.content is not None:
            denied = clause.content
        elif not auxiliary:
            denied = -1
        occasions.tell(reach, min(clause.end, clause.index))
        the_latter(clause, resolver)
        if clause.obliques:
            _delegation(story, clause)
        if (
            says_it_did(clause, row, resolver.sheet)
            and ("speech" not in clause.head.features or story.events.by_phone(clause))
            and all(_may_be_object(clause, phrase) for phrase in clause.subject)
        ):
            speaker = speaking(found, clause) or he_speaks(clause, found, resolver)  # «قال الوزير إنه سيزور مانيلا»
            if speaker:
                clause.subject, clause.object = speaker, [*clause.subject, *clause.object]
        if len(story.statements.made) > before and past_his_country(clause, found):
            _quoted(story, before)  # «قال الوزير إن بلاده ترحب، ووجه دعوة …»
        told = len(story.statements.made)
        story.statements.from_clause(clause, row, sentence)
        if clause.kind == "masdar" and clause.head.suffix:
            _quoted(story, told)
        frames = _frames(clause)
        if frames:
            we_do(clause, found, story.resolver)
            is_asked(clause, row, story.resolver)
            invited(clause, found, story.resolver)
            inviting(clause, found, story.resolver)
            did_before(clause, found)
            who_comes_after(clause, found, story.resolver.sheet)
            travelling(clause, story.resolver)
            going_on(clause, story.resolver)
            attending(clause, story.resolver)
            on_the_way(clause)
        if (
            clause.head.conj
            and clause.subject
            and not clause.object
            and clause is not found[0]
            and any(frame.get("shared_subject") for frame in frames)
            and not (clause.kind == "masdar" and not clause.head.suffix)  # «إدانة واستنكار مصر»
            and not acts_itself(clause, resolver.sheet)
        ):
            clause.object, clause.subject = clause.subject, []  # «أدانت … وشكرت مصر»: who thanks is the subject before
        if (
            clause.subject
            and not clause.object
            and clause.kind == "verb"
            and any("title" in frame.get("types", _NOTHING).get("object", ()) for frame in frames)
            and resolver.counterpart_of_subject(clause.subject[0])
        ):
            clause.object, clause.subject = clause.subject, []  # «إنه سيلتقي نظيره», but «فيما يتوجه نظيره إلى»
        take_up(clause, found, frames, resolver.sheet)
        congratulating(clause, resolver.sheet)
        if is_done_to(clause, found, resolver):
            several = len(clause.subject) > 1
            clause.object, clause.subject = clause.subject, [] if several else the_one_before(clause.head, resolver)
            clause.modal = "apart" if several else ""
        who, acts = _actors(resolver, clause.subject) if clause.subject else ([], False)
        aside = clause.antecedent is not None and all(entity.startswith("state:") for entity in who)
        if acts and clause.kind not in ("masdar", "topic") and not aside:
            if len(who) == _TWO and clause.kind == "verb" and all(p.kind == "place" for p in clause.subject):
                resolver.pair = who  # «تراهن نيروبي وأكرا على …»
            resolver.acted(who)  # «دعم مصر», «القمة التي تستضيفها بغداد»: she is no subject of what follows
        occasions.tell(clause.index, clause.end)
        for frame in frames:
            _apply(story, frame, clause, found)
        story.events.joined_by(clause, row)
        story.events.signed_as_well(clause)
        story.events.led_by(clause)
        story.events.lasting(clause, row)
        story.events.beginning(clause, found, row)
        story.events.leaving(clause)
        if acts:
            people = [entity for entity in who if entity.startswith("person:")]
            if len(people) == 2:
                resolver.pair = people
        reach = clause.end
    occasions.tell(0, len(row))
    story.events.moreover(row)
    story.events.represented(row)
    story.statements.from_sources(row, sentence, set())
    story.relations.from_row(row)
    said = story.statements.made[before:]
    story.figures.from_sentence(row, sentence, said[0].speaker if said else None)
    _attribute(story, before)


def _not_there(sheet: Sheet, clause: Clause, row: list[Phrase]) -> None:
    """«بحثا الأوضاع في غزة»: what is done is not done where that is of which it is about."""
    if any(is_where_it_is_about(sheet, phrase, row) for phrase in clause.oblique("in")):
        clause.obliques = [
            ("topic" if role == "in" and is_where_it_is_about(sheet, phrase, row) else role, phrase)
            for role, phrase in clause.obliques
        ]


def _quoted(story: Story, told: int) -> None:
    """«نقلت القناة عن الوزير قوله: …»: in what is quoted, «we» and whoever is not named is the one who is quoted."""
    for statement in story.statements.made[told:]:
        if statement.speaker is not None:
            story.resolver.acted([statement.speaker])


class _Occasions:
    """The event phrases of one sentence; each is told once, where the reading first comes to it."""

    __slots__ = ("_carrying", "_events", "_places", "_row", "_told")

    def __init__(self, story: Story, found: list[Clause], row: list[Phrase]) -> None:
        self._events = story.events
        self._row = row
        self._places = [index for index, phrase in enumerate(row) if phrase.kind == "event"]
        self._carrying = _carriers(found, row) if self._places else {}
        self._told: set[int] = set()

    def tell(self, start: int, end: int) -> None:
        """Tell of those among the phrases ``[start, end)`` that were not told of."""
        places = self._places
        if not places:
            return
        for index in places[bisect_left(places, start) : bisect_left(places, end)]:
            if index not in self._told:
                self._told.add(index)
                phrase = self._row[index]
                self._events.occasion(phrase, self._carrying.get(id(phrase), []), self._row, index)


def _actors(resolver: Resolver, subject: list[Phrase]) -> tuple[list[str], bool]:
    """Everyone for whom the subject of a clause stands, places and corridors left out, and whether any of them can act."""
    who = [
        entity
        for phrase in subject
        for entity in resolver.capital_of(phrase) or resolver.resolve(phrase) or resolver.office_of(phrase)
        if not entity.startswith(("place:", "corridor:"))
    ]
    return who, any(entity.startswith(("person:", "state:", "organization:")) for entity in who)


def _may_be_object(clause: Clause, phrase: Phrase) -> bool:
    """«إنه سيزور مانيلا», «إنه التقى الرئيس …»: what stands behind the verb where its subject is the pronoun."""
    return phrase.kind in ("place", "state") or any(
        ("event" in frame or "given" in frame) and phrase.kind in frame.get("types", {}).get("object", ())
        for frame in _frames(clause)
    )


def _carriers(found: list[Clause], row: list[Phrase]) -> dict[int, list[Clause]]:
    """The clauses in which an event phrase stands: the one it is an argument of, the relative clause about it, the one around it."""
    out: dict[int, list[Clause]] = {}
    for clause in found:
        for phrase in [*clause.subject, *clause.object, *(p for _, p in clause.obliques)]:
            if phrase.kind == "event":
                out.setdefault(id(phrase), []).append(clause)
    for clause in found:
        if clause.antecedent is not None and clause.antecedent.kind == "event":
            out.setdefault(id(clause.antecedent), []).append(clause)
        for index in range(clause.start, clause.end):
            phrase = row[index]
            if phrase.kind == "event" and id(phrase) not in out:
                out[id(phrase)] = [clause]
    return out


def _frames(clause: Clause) -> list[Mapping[str, Any]]:
    frames = cues().frames.get(clause.lemma)
    if frames is None:
        return []
    return [frame for frame in frames if frame.get("kinds") is None or clause.kind in frame["kinds"]]


def _apply(story: Story, frame: Mapping[str, Any], clause: Clause, found: list[Clause]) -> None:
    """Fill the places of `frame` from the clause, and let the frame say what it says."""
    if clause.kind == "masdar" and clause.head.suffix and not clause.subject:
        clause.subject = (
            coming_subject(clause, found)
            or subject_around(clause, found)
            or came_meanwhile(clause, found, story.resolver)
        )
    going = going_to(clause, found) if frame.get("attend") == "last" else None
    if going is not None:
        clause.subject, clause.object = going.subject, [*clause.subject, *clause.object]  # «لحضور القمة»
    if "relation" in frame:
        if is_wished(frame, clause, found, story.resolver):
            return
        place_parties(frame, clause, found, story.resolver)
    right = story.resolver.sheet.word(clause.head.start - 1) in cues().words["right"]  # «فازت بحق استضافة القمة»
    ready = readied(clause, found) if "hosts" in frame and (clause.head.prep in ("of", "") or right) else None
    if frame.get("event") == "Signing":
        _signed_for(story, clause)
        _with_whom(clause, found)
        if clause.head.suffix and story.events.signed_by(clause.subject):
            return
    roles = ready or fill(frame, clause)
    if roles is None and frame.get("event") == "Visit" and _travels_on(story, clause):
        roles = fill({**frame, "must": ["destination"]}, clause)
    if roles is None and frame.get("told") and both_unsaid(clause):
        roles = {}
    if roles is None:
        return
    if "event" in frame:
        first, *further = (
            several_signings(story.resolver, frame, roles)
            or met_apart(story.resolver, frame, clause, roles)
            or stops(frame, roles)
        )
        event = story.events.from_frame(frame, clause, first)
        for stop in further:
            other = story.events.from_frame(frame, clause, stop)
            if other is not None and other is not event:
                other.twin = event
        if event is not None:
            people = [who for who in event.participants if who.startswith("person:")]
            if len(people) == 2:
                story.resolver.pair = people
                story.resolver.received = people[1] if clause.lemma in cues().words["receive"] else None
                story.resolver.guest = story.resolver.received or story.resolver.guest
    elif "relation" in frame:
        story.relations.from_frame(frame, clause, roles)
    elif "hosts" in frame:
        story.events.hosted(roles, planned=ready is not None)
    elif "attend" in frame:
        story.events.attend(frame, clause, roles)
        word = story.resolver.sheet.word
        there = word(clause.head.start - 1) in cues().words["where"]
        there = there or f"{word(clause.head.start - 2)} {word(clause.head.start - 1)}" in cues().words["provided"]
        if "event" in roles and (going is not None or there):
            planned = going is not None and going.lemma in cues().words["planning"]
            way = (
                [*going.oblique("to", "on", *(["in"] if is_present(going.head) else [])), *going.object]
                if going is not None
                else []
            )
            story.events.travelled_to(roles["event"], way, planned=planned or clause.tense == "future")


def _travels_on(story: Story, clause: Clause) -> bool:
    """«…، ثم يتوجه بعد ذلك إلى قطر»: a verb of travel without a subject, with its way right behind it."""
    sheet, head = story.resolver.sheet, clause.head
    after = sheet.forms[head.end] if head.end < len(sheet.forms) else None
    alone = clause.kind == "verb" and not clause.subject and clause.antecedent is None and clause.voice != "passive"
    singular = (head.features.get("number"), head.features.get("gender")) == ("singular", "masculine")
    return alone and singular and after is not None and after.read("preposition") is not None


def _signed_for(story: Story, clause: Clause) -> None:
    """«وقّع وزير المالية … عن الجانب السعودي ووزيرة التخطيط … عن الجانب المصري»: whoever signs for a side is a signatory, and of its state."""
    behind = [phrase for preposition, phrase in clause.obliques if preposition in ("about", "from")]
    sides = [phrase for phrase in behind if phrase.kind == "party" and phrase.features.get("kind") == "side"]
    people = [p for p in (*clause.subject, *clause.object, *behind) if p.kind in ("person", "title")]
    people.sort(key=attrgetter("start"))
    if not sides or len(people) != len(sides):
        return
    clause.object = [phrase for phrase in (*clause.subject, *clause.object) if phrase not in people]
    clause.subject = people
    for person, side in zip(people, sides, strict=True):
        state = next((part.entity for part in side.parts if part.kind == "nisba"), None)
        if person.entity is not None and state is not None:
            story.resolver.adopt(person.entity, state)


def _with_whom(clause: Clause, found: list[Clause]) -> None:
    """«وقعت عقدا مدته عشر سنوات مع شركة …»: what is said of a document in between does not part the signers."""
    document = clause.object[-1] if clause.object else None
    if document is None or document.definite or clause.kind != "verb" or any(clause.oblique("with")):
        return
    about = next((other for other in found if other.index > clause.index), None)
    if about is not None and about.kind == "verb" and about.head.start == document.end and not about.head.conj:
        clause.obliques.extend((role, phrase) for role, phrase in about.obliques if role == "with")


def _delegation(story: Story, clause: Clause) -> None:
    """Who leads a delegation acts for the state that it comes from."""
    states = [p.entity for p in clause.oblique("from") if p.kind in ("state", "organization") and p.entity]
    story.events.sent(clause)
    if states and any(
        p.kind == "party" and p.features.get("kind") == "delegation" for p in [*clause.object, *clause.subject]
    ):
        for leader in clause.oblique("chaired"):
            if leader.kind == "person" and leader.entity:
                story.resolver.adopt(leader.entity, states[0])


def _planned(story: Story, clause: Clause) -> bool:
    """«من المقرر أن يزور», «يعتزم عقد …»: a word of planning right before the clause."""
    sheet = story.resolver.sheet
    words = sheet.words
    first = clause.head.start
    if f"{words[first - 2]} {words[first - 1]}" in cues().words["provided"]:
        return True  # «على أن يشهدا توقيع …»
    return any(map(_PLANS.__getitem__, sheet.forms[max(0, first - 4) : first]))


def _goes_on_with_plans(story: Story, clause: Clause, last: Clause) -> bool:
    """«يزور أكرا غدا، كما يبحث مع …»; «سيمضي ساعات في أكرا قبل أن يتوجه إلى»: what follows a plan in the present is planned, too."""
    happens = any("event" in frame for frame in _frames(clause))
    if clause.kind != "verb" or clause.negated or last.negated or not happens:
        return False  # «… ستواصل دعمها، قبل أن يلفت إلى أن»
    words, first = story.resolver.sheet.words, clause.head.start
    if f"{words[first - 2]} {words[first - 1]}" in cues().words["before_that"]:
        return last.tense == "future"
    goes_on = clause.head.conj == "و" or words[first - 1] in cues().statements["also"]
    if not goes_on:
        return False
    return last.tense == "future" or (last.tense == "present" and story.events.is_to_come(last))


def _is_yet_to_do(deed: Clause, verb: Clause) -> bool:
    """«سيزور أكرا لحضور القمة», «ينتظر أن يتم استقبال الوزير»: what is done on a journey to come, or what will be done."""
    if verb.tense != "future" or verb.negated:
        return False
    words = cues().words
    if verb.lemma in words["takes_place"]:
        return deed.head.start == verb.head.end and not deed.head.prep
    acts = any("event" in frame or "attend" in frame for frame in _frames(deed))
    return acts and deed.head.prep == "of" and verb.lemma in either("movement", "coming_to")


def _plans(form: Form) -> bool:
    words = cues().words["planning"]
    return form.text in words or any(reading.value in words for reading in form.readings)


_PLANS = Judged(_plans)


def _attribute(story: Story, before: int) -> None:
    """Nested statements: one whose words stand inside another's content is said in it."""
    made = story.statements.made
    for index in range(before, len(made)):
        inner = made[index]
        for outer in made[before:index]:
            if outer.content is not None and outer.content[0] <= inner.evidence[0][0] < outer.content[1]:
                inner.said_in = outer


def _settle(story: Story) -> None:
    """Settle the events of a stretch, with those who speak in it."""
    made, story.heard = story.statements.made[story.heard :], len(story.statements.made)
    story.events.settle(
        (statement.speaker, statement.evidence[0][0])
        for statement in made
        if statement.speaker is not None and statement.speaker.startswith("person:")
    )


def _entail(story: Story) -> None:
    every = story.events.every
    for event in every:
        story.relations.from_event(event, key(event))
    for figure in story.figures.made:
        if not story.figures.is_one_sided(figure):
            story.relations.from_figure(figure)
    sayings = Sayings(story.statements.made)
    for relation in story.relations.made.values():
        relation.said_in = sayings.covering(relation.evidence[0])
    for event in every:
        event.said_in = sayings.covering(event.evidence[0])
    for figure in story.figures.made:
        figure.said_in = sayings.covering(figure.evidence[0])


class Sayings:
    """Statements by where their content begins: which one covers a piece of evidence is found without looking at all."""

    _depth = 12
    """How many statements may begin between the evidence and the one that covers it."""

    def __init__(self, statements: list[StatementDraft]) -> None:
        self._rows = sorted(
            ((s.content[0], n, s) for n, s in enumerate(statements) if s.content is not None), key=lambda row: row[:2]
        )
        self._starts = [row[0] for row in self._rows]

    def covering(self, evidence: tuple[int, int]) -> StatementDraft | None:
        """The innermost statement whose content covers `evidence`."""
        at = bisect(self._starts, evidence[0])
        for _, _, statement in reversed(self._rows[max(0, at - self._depth) : at]):
            if statement.content is not None and evidence[1] <= statement.content[1]:
                return statement
        return None
