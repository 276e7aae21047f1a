"""Relations that events and figures entail: who met, signed, called, visited, took part; who trades with whom."""

from __future__ import annotations

from itertools import combinations, permutations, product

from caspian_relations.model import OrganizationKind
from caspian_relations.reading.desk.drafts import CONVENED, EventDraft, FigureDraft, RelationDraft
from caspian_relations.reading.events.events import Events
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["SYMMETRIC", "Entailed"]

SYMMETRIC = frozenset({"meets", "partners-with", "trades-with", "signs-with", "calls", "connects"})
"""Predicates of which one direction says the other, too."""


class Entailed:
    """The relations of one text, each once, and those that its events and figures entail."""

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
        if predicate == "partners-with" and (self._is_medium(subject) or self._is_medium(object)):
            return None  # «حسبما ذكرت وكالة الأنباء، أن لعلاقاتها الاستراتيجية …»
        known = self.made.get((subject, predicate, object))
        if known is None and predicate in SYMMETRIC:
            known = self.made.get((object, predicate, subject))
        if known is not None:
            if evidence not in known.evidence:
                known.evidence.append(evidence)
            return known
        draft = RelationDraft(subject, predicate, object, evidence, rule, status)
        self.made[draft.key] = draft
        return draft

    def _is_medium(self, who: str) -> bool:
        body = self.resolver.sheet.reference.organizations.get(who)
        return body is not None and body.kind is OrganizationKind.MEDIA

    def from_event(self, event: EventDraft, key: str) -> None:
        """What an event entails: who met, called, visited, congratulated, signed with whom; who hosts and takes part."""
        if event.status in ("cancelled", "denied", "proposed"):
            return
        evidence = event.evidence[0]
        status = event.status or "held"
        rule = f"entailed:{event.type}"
        people = [who for who in event.participants if who.startswith("person:")]
        behind = {self.resolver.stands_for(person) for person in people}
        behind |= {self.resolver.country_of(person) for person in people}
        others = [who for who in event.participants if not who.startswith("person:") and who not in behind]
        actors = people + others
        if event.type == "Visit":
            for visitor in _without_own_states(event.roles.get("visitor", []), behind):
                target = event.host
                if target is not None and self.resolver.state_of(visitor) != target:
                    self.add(visitor, "visits", target, evidence, rule, status)
        elif event.type == "PhoneCall":
            actors = [w for w in event.participants if w in actors]  # in the order in which they are told
            callers = [w for w in event.roles.get("caller", []) if w in actors]
            callees = [w for w in event.roles.get("callee", []) if w in actors] or [
                w for w in actors if w not in callers
            ]
            if len(callers) > 1 and not callees:  # «بحث الوزيران في اتصال هاتفي», «ناقش الرؤساء الثلاثة في اتصال»
                for caller, callee in combinations(callers, 2):
                    self.add(caller, "calls", callee, evidence, rule, status)
                return
            for caller in callers or actors[:1]:
                for callee in callees:
                    if callee != caller:
                        self.add(caller, "calls", callee, evidence, rule, status)
        elif event.type == "Congratulation":
            senders = [w for w in event.roles.get("congratulator", []) if w in actors]
            receivers = [w for w in event.roles.get("congratulated", []) if w in actors]
            each_other = [] if receivers else permutations(actors, 2)  # «تبادل الرئيسان التهاني»
            for sender, receiver in (*product(senders, receivers), *each_other):
                self.add(sender, "congratulates", receiver, evidence, rule, status)
        elif event.type == "Signing":
            seen_by = [w for w in event.roles.get("witness", ()) if w.startswith("person:")]
            actors = [w for w in actors if w not in seen_by or w in event.roles.get("signatory", ())]
            signers = event.roles.get("signatory") or actors
            others = [w for w in signers if w not in seen_by]  # «شهد سموه توقيع … بين البلدين، ووقعت … خلال زيارة سموه»
            signers = others if len(others) > 1 else signers
            if any(w.startswith("person:") for w in signers):  # else bodies sign, whoever held the pen
                signers = _without_own_states([w for w in signers if w in actors], behind)
            if len(signers) < 2:
                signers = _without_own_states(actors, behind)
            apart = event.roles.get("with", ())  # «وقعت مصر مذكرات مع السودان وكينيا»: those two sign nothing together
            for one, other in combinations(signers, 2):
                if not self._are_of_one_side(one, other) and not (one in apart and other in apart):
                    self.add(one, "signs-with", other, evidence, rule, status)
        elif event.type in CONVENED or (event.type == "Meeting" and event.recurring):
            if event.recurring:
                if event.host is not None:
                    self.add(event.host, "hosts", key, evidence, rule, status)
                sitting = event.roles.get("owner", ()) if event.type == "Meeting" else ()
                for who in (who for who in actors if who not in sitting):
                    self.add(who, "participates-in", key, evidence, rule, status)
        elif event.type == "Meeting" and 2 <= len(actors) <= 4 and not _is_session_of_one(event):
            owners = [*event.roles.get("owner", []), *event.roles.get("attendant", [])]
            actors = [who for who in actors if who not in owners]
            for one, other in combinations(actors, 2):
                if not self._are_of_one_side(one, other):
                    self.add(one, "meets", other, evidence, rule, status)

    def _are_of_one_side(self, one: str, other: str) -> bool:
        """Two who act for one state: the guest meets both of them, and they do not meet each other."""
        people = one.startswith("person:") and other.startswith("person:")
        state = self.resolver.state_of(one) if people else None
        return state is not None and state == self.resolver.state_of(other)

    def from_figure(self, figure: FigureDraft) -> None:
        """Turnover, exports and imports entail trade; investment entails investing."""
        if len(figure.between) != 2 or figure.status in ("cancelled", "denied"):
            return
        one, other = figure.between
        grown = figure.step and figure.status == "held"  # «نمت صادراتها إلى مصر بملياري دولار»
        if (figure.topic if grown else figure.kind) in ("trade-turnover", "exports", "imports"):
            first, second = sorted((one, other))
            self.add(first, "trades-with", second, figure.evidence[0], "entailed:figure", figure.status)
        elif figure.kind == "investment":
            self.add(one, "invests-in", other, figure.evidence[0], "entailed:figure", figure.status)


def _is_session_of_one(event: EventDraft) -> bool:
    """«اجتماع مجلس الشؤون الخارجية برئاسة فلانة»: the members of one body sit there, and nobody meets anybody."""
    return any(who in event.participants for who in event.roles.get("owner", ()))


def _without_own_states(who: list[str], behind: set[str | None]) -> list[str]:
    """People rather than the states they act for."""
    people = [w for w in who if w.startswith("person:")]
    return [w for w in who if w.startswith("person:") or w not in behind] if people else who
