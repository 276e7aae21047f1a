"""Relations: what verbs and nouns assert between two parties, and what events and figures entail."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import combinations, permutations, product
from operator import attrgetter
from typing import Any

from caspian_relations.reading.clauses import Clause
from caspian_relations.reading.cues import cues
from caspian_relations.reading.drafts import CONVENED, EventDraft, FigureDraft, RelationDraft, key
from caspian_relations.reading.events import Events
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Relations"]

_SYMMETRIC = frozenset({"meets", "partners-with", "trades-with", "signs-with", "calls", "connects"})


class Relations:
    """The relations of one text; each once, with all its evidence."""

    def __init__(self, resolver: Resolver, events: Events) -> None:
        self.resolver = resolver
        self.events = events
        self.made: dict[tuple[str, str, str], RelationDraft] = {}

    def add(
        self, subject: str, predicate: str, object: str, evidence: tuple[int, int], rule: str, status: str = "held"
    ) -> RelationDraft | None:
        """Enter a relation, or the evidence for one that is known; None for one to itself."""
        if subject == object or (object.startswith("state:") and self.resolver.stands_for(subject) == object):
            return None  # «أكد الرئيس دعم بلاده»
        known = self.made.get((subject, predicate, object))
        if known is None and predicate in _SYMMETRIC:
            known = self.made.get((object, predicate, subject))
        if known is not None:
            if evidence not in known.evidence:
                known.evidence.append(evidence)
            return known
        draft = RelationDraft(subject, predicate, object, evidence, rule, status)
        self.made[draft.key] = draft
        return draft

    # -- asserted

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]) -> None:
        """A frame that yields a relation: «دعم», «اعترف بـ», «يربط … بـ», «شكر»."""
        if clause.negated:
            return
        predicate = str(frame["relation"])
        if self._mutual(clause) and not roles.get("mutual"):
            roles = {**roles, "subject": [p for p in roles.get("subject", []) if p.kind != "party"], "object": []}
        subjects = self._ends(roles.get("subject", []))
        if not subjects and not frame.get("subject_needed"):
            subjects = (
                (
                    self.resolver.states[-1:]
                    if clause.head.suffix == "ها" and clause.kind == "masdar" and not self._she_acts()
                    else list(self.resolver.subject)
                )
                if clause.kind in ("verb", "participle", "masdar") and (not roles.get("subject"))
                else []
            )
        objects = self._ends(roles.get("object", []))
        concept = frame.get("concept")
        if concept is not None and self._speaks_of(clause, cues().words[concept]):
            objects.append(f"concept:{concept}")
        if frame.get("object_acts") and not objects:
            objects = [who for who in self.resolver.subject if who not in subjects]
        corridor = self.resolver.corridors[-1:]
        if not objects and frame.get("default_object") == "corridor" and clause.kind == "verb":
            objects = corridor
        if not roles.get("subject") and frame.get("default_subject") == "corridor":
            subjects = (
                corridor
                if clause.kind == "verb" and any(True for _ in clause.oblique("b")) and not clause.subject
                else []
            )
        evidence = (clause.head.first, max([clause.head.last, *(p.last for group in roles.values() for p in group)]))
        status = "planned" if clause.tense == "future" else "held"
        if frame.get("mutual") or self._mutual(clause):
            parties = subjects if len(subjects) >= 2 else subjects + [o for o in objects if o not in subjects]
            if len(parties) < 2:
                parties = self._named_before(clause)
            if len(parties) < 2:
                parties = self._signers() if frame.get("fallback") == "signers" else self.resolver.two_states()
            pairs: Iterable[tuple[str, str]] = combinations(parties, 2)
            if predicate not in _SYMMETRIC:
                pairs = [(a, b) for a in parties for b in parties if a != b]
            for one, other in pairs:
                self.add(one, predicate, other, evidence, f"frame:{clause.lemma}", status)
            return
        if frame.get("states_only"):
            subjects = [s for s in (self.resolver.state_of(x) if x.startswith("person:") else x for x in subjects) if s]
        for subject in subjects:
            for object_ in objects:
                self.add(subject, predicate, object_, evidence, f"frame:{clause.lemma}", status)

    def _she_acts(self) -> bool:
        """«أعربت فرنسا عن دعمها»: whether a state or a body acts, for which «ها» may stand."""
        return bool(self.resolver.subject) and all(
            who.startswith(("state:", "organization:")) for who in self.resolver.subject
        )

    def _speaks_of(self, clause: Clause, words: frozenset[str]) -> bool:
        """Whether one of `words` stands close behind the verb: «أدان بشدة الهجوم الإرهابي»."""
        forms = self.resolver.sheet.forms
        for at in range(clause.head.end, min(clause.head.end + 9, len(forms))):
            if forms[at].raw in ".؟!\n،":
                return False
            if forms[at].text in words:
                return True
        return False

    def _named_before(self, clause: Clause) -> list[str]:
        """«تربط مصر والأردن شراكة»: the two states that its own sentence names before the noun; none if they are more or fewer."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start)
        found: list[str] = []
        while at > 0 and phrases[at - 1].start >= clause.sentence.start:
            at -= 1
            entity = phrases[at].entity
            if phrases[at].kind == "state" and entity is not None and entity not in found:
                found.insert(0, entity)
        return found if len(found) == 2 else []

    def _signers(self) -> list[str]:
        """The states that sign in the last event told of, else the two states spoken of."""
        signings = [event for event in self.events.told if event.type == "Signing"]
        if signings and self.resolver.last_event == key(signings[-1]):
            states = [who for who in signings[-1].participants if not who.startswith("person:")]
            if len(states) >= 2:
                return states
        return self.resolver.two_states()

    def _mutual(self, clause: Clause) -> bool:
        """«كل منهما … الأخرى», «كل من البلدين … الآخر»: each of two does it to the other."""
        words = cues().words
        sheet = self.resolver.sheet
        for at in range(clause.head.start, min(clause.head.end + 10, len(sheet.forms))):
            if sheet.forms[at].text in words["other"]:
                return True
            if sheet.forms[at].raw in ".؟!\n":
                return False
        return False

    def _ends(self, phrases: list[Phrase]) -> list[str]:
        out: list[str] = []
        for phrase in phrases:
            if phrase.kind == "event":
                event = self.events.by_phrase.get(phrase.start)
                found = [key(event)] if event is not None else []
            else:
                found = self.resolver.resolve(phrase) or self.resolver.office_of(phrase)
            out.extend(entity for entity in found if entity not in out)
        return out

    def from_row(self, row: list[Phrase]) -> None:
        """What nouns assert by themselves: partners, corridors between two ends, a state of transit, a member."""
        words = cues().words
        negated = any(phrase.kind == "particle" and phrase.features.get("negation") == "yes" for phrase in row)
        for index, phrase in enumerate(row):
            if phrase.prep == "invited" and phrase.kind in ("person", "title") and not negated:
                for host in self._ends([phrase]):
                    for guest in self.resolver.subject:
                        self.add(host, "invites", guest, (phrase.first, phrase.last), f"frame:{min(words['invite'])}")
            kind = phrase.features.get("kind")
            if kind is None and phrase.kind not in ("corridor", "topic"):
                continue
            if kind == "partner" and phrase.definite and phrase.features.get("number") == "dual":
                states = self.resolver.two_states()
                if len(states) == 2:
                    self.add(states[0], "partners-with", states[1], (phrase.first, phrase.last), "noun:partner")
            elif kind == "partner" and (not phrase.definite or self._counted(row, index)):
                one = next(
                    (
                        p.entity
                        for p in reversed(row[:index])
                        if p.kind in ("state", "region", "organization") and not p.prep and p.entity
                    ),
                    None,
                )
                other = next(
                    (
                        p.entity
                        for p in row[index + 1 : index + 4]
                        if p.kind in ("state", "region", "organization") and p.prep == "of" and p.entity
                    ),
                    None,
                )
                if one is not None and other is not None and not negated:
                    self.add(one, "partners-with", other, (phrase.first, phrase.last), "noun:partner")
            elif phrase.lemma in words["membership"] and phrase.prep == "b" and not negated:
                self._enjoys_membership(row, index)
            elif phrase.kind == "corridor":
                self._from_corridor(row, index)
            elif (
                kind == "state"
                and phrase.end < len(self.resolver.sheet.forms)
                and self._word_in(phrase.end, words["transit"])
            ):
                self._transit(row, index)
            elif kind == "member" and not negated and not phrase.definite:
                subject = next((p.entity for p in reversed(row[:index]) if p.kind == "state" and p.entity), None)
                body = next(
                    (
                        p.entity
                        for p in row[index + 1 : index + 3]
                        if p.kind == "organization" and p.prep == "in" and p.entity
                    ),
                    None,
                )
                if subject is not None and body is not None:
                    self.add(subject, "member-of", body, (phrase.first, phrase.last), "noun:member")

    def _word_in(self, at: int, words: frozenset[str]) -> bool:
        form = self.resolver.sheet.forms[at]
        return form.text in words or any(reading.value in words for reading in form.readings)

    def _enjoys_membership(self, row: list[Phrase], index: int) -> None:
        """«تتمتع لاوس بعضوية رابطة …»."""
        phrase, after = row[index], row[index + 1] if index + 1 < len(row) else None
        state = next((p.entity for p in reversed(row[:index]) if p.kind == "state" and not p.prep and p.entity), None)
        if state is not None and after is not None and after.kind == "organization" and after.entity is not None:
            self.add(state, "member-of", after.entity, (phrase.first, after.last), "noun:member")

    @staticmethod
    def _counted(row: list[Phrase], index: int) -> bool:
        """«الصين الشريك التجاري الأول للبرازيل»: definite, and yet what she is."""
        return (
            index + 1 < len(row)
            and row[index].features.get("number", "singular") == "singular"
            and row[index + 1].kind in ("ordinal", "state", "region", "organization")
        )

    def _from_corridor(self, row: list[Phrase], index: int) -> None:
        """«ممر … بين آسيا وأوروبا»: the corridor, or the one of which it is said, connects them."""
        phrase = row[index]
        ends: list[str] = []
        last = phrase.last
        for after in row[index + 1 : index + 5]:
            if after.kind in ("verb", "participle", "stop", "corridor", "amount"):
                break
            if (
                after.kind in ("state", "region", "place")
                and after.entity
                and (after.prep == "between" or (ends and after.conj))
            ):
                ends.append(after.entity)
                last = after.last
        if len(ends) < 2:
            return
        self.resolver.advance(phrase.start)
        subject = phrase.entity or (self.resolver.corridors[-1] if self.resolver.corridors else None)
        if subject is not None:
            for end in ends:
                self.add(subject, "connects", end, (phrase.first, last), "noun:corridor")

    def _transit(self, row: list[Phrase], index: int) -> None:
        """«دولة عبور … لدول آسيا الوسطى»."""
        phrase = row[index]
        subject = next((p.entity for p in reversed(row[:index]) if p.kind == "state" and not p.prep and p.entity), None)
        beneficiary = next(
            (p for p in row[index + 1 :] if p.kind in ("state", "region") and p.prep == "of" and p.entity), None
        )
        if subject is not None and beneficiary is not None and beneficiary.entity is not None:
            self.add(subject, "transit-for", beneficiary.entity, (phrase.first, beneficiary.last), "noun:transit")

    # -- entailed

    def from_event(self, event: EventDraft, key: str) -> None:
        """What an event entails: who met, called, visited, congratulated, signed with whom; who hosts and takes part."""
        if event.status in ("cancelled", "denied", "proposed"):
            return
        evidence = event.evidence[0]
        status = event.status or "held"
        rule = f"entailed:{event.type}"
        people = [who for who in event.participants if who.startswith("person:")]
        behind = {self.resolver.stands_for(person) for person in people}
        others = [who for who in event.participants if not who.startswith("person:") and who not in behind]
        actors = people + others
        if event.type == "Visit":
            for visitor in _without_own_states(event.roles.get("visitor", []), behind):
                target = event.host
                if target is not None and self.resolver.state_of(visitor) != target:
                    self.add(visitor, "visits", target, evidence, rule, status)
        elif event.type == "PhoneCall":
            callers = [w for w in event.roles.get("caller", []) if w in actors]
            callees = [w for w in event.roles.get("callee", []) if w in actors] or [
                w for w in actors if w not in callers
            ]
            for caller in callers or actors[:1]:
                for callee in callees:
                    if callee != caller:
                        self.add(caller, "calls", callee, evidence, rule, status)
        elif event.type == "Congratulation":
            senders = [w for w in event.roles.get("congratulator", []) if w in actors]
            receivers = [w for w in event.roles.get("congratulated", []) if w in actors]
            each_other = [] if receivers else permutations(people, 2)  # «تبادل الرئيسان التهاني»
            for sender, receiver in (*product(senders, receivers), *each_other):
                self.add(sender, "congratulates", receiver, evidence, rule, status)
        elif event.type == "Signing":
            signers = event.roles.get("signatory") or actors
            signers = _without_own_states([w for w in signers if w in actors], behind)
            if len(signers) < 2:
                signers = _without_own_states(actors, behind)
            for one, other in combinations(signers, 2):
                self.add(one, "signs-with", other, evidence, rule, status)
        elif event.type in CONVENED or (event.type == "Meeting" and event.recurring):
            if event.recurring:
                if event.host is not None:
                    self.add(event.host, "hosts", key, evidence, rule, status)
                for who in actors:
                    self.add(who, "participates-in", key, evidence, rule, status)
        elif event.type == "Meeting" and 2 <= len(actors) <= 4:
            owners = [*event.roles.get("owner", []), *event.roles.get("attendant", [])]
            actors = [who for who in actors if who not in owners]
            for one, other in combinations(actors, 2):
                self.add(one, "meets", other, evidence, rule, status)

    def from_figure(self, figure: FigureDraft) -> None:
        """Turnover, exports and imports entail trade; investment entails investing."""
        if len(figure.between) != 2:
            return
        one, other = figure.between
        if figure.kind in ("trade-turnover", "exports", "imports"):
            first, second = sorted((one, other))
            self.add(first, "trades-with", second, figure.evidence[0], "entailed:figure", figure.status)
        elif figure.kind == "investment":
            self.add(one, "invests-in", other, figure.evidence[0], "entailed:figure", figure.status)


_start = attrgetter("start")


def _without_own_states(who: list[str], behind: set[str | None]) -> list[str]:
    """People rather than the states they act for."""
    people = [w for w in who if w.startswith("person:")]
    return [w for w in who if w.startswith("person:") or w not in behind] if people else who
