"""Who invites whom, where neither stands beside the invitation: «نقل إلى … دعوة من …», «دعوة وجهها إليه …», «دعا نظيره»."""

from __future__ import annotations

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.pronouns import person_phrase, the_other
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["inviting"]

_PEOPLE = frozenset({"person", "title"})
_NEAR = 4
"""How many tokens may stand between an invitation and what tells who sent it."""


def inviting(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """Place those who invite and are invited where the frames look for them; whom one thanks may be «نظيره» as well."""
    if clause.lemma not in cues().words["to_him"]:
        return
    if clause.kind == "verb" and clause.lemma not in cues().words["invite"]:
        _by_telegram(clause, found)
        _counterpart_asked(clause, resolver)
    elif clause.kind == "verb":
        _guest_by_name(clause)
        _counterpart_asked(clause, resolver)
    elif clause.kind == "masdar" and clause.lemma in cues().words["invite"]:
        if _is_anothers(clause, found, resolver):
            return
        _sent_by(clause, found)
        _to_attend_from(clause, found)
        _brought_to(clause, found)
        _counterpart_invited(clause, found, resolver)


def _by_telegram(clause: Clause, found: list[Clause]) -> None:
    """«بعث الملك برقية إلى الرئيس هنأه فيها بالعيد»: the pronoun is to whom it was sent, and whoever sent it congratulates him."""
    before = verb_before(clause, found)
    if before is None or before.negated or before.lemma not in cues().words["sends"] or not clause.head.suffix:
        return
    there = any(p.kind == "pronoun" and p.suffix == "ها" for p in clause.oblique("in"))
    receivers = [p for p in before.oblique("to") if p.kind in _PEOPLE]
    if there and len(receivers) == 1 and before.subject and not any(p.kind in _PEOPLE for p in clause.object):
        clause.subject, clause.object = list(before.subject), receivers


def _guest_by_name(clause: Clause) -> None:
    """«دعا الضيف القيرغيزي فلان الوزير إلى زيارة …»: the name right behind says who the guest is."""
    guest = clause.subject[0] if len(clause.subject) == 1 and clause.subject[0].kind == "party" else None
    name = clause.object[0] if len(clause.object) > 1 else None
    if guest is not None and name is not None and name.kind == "person" and name.start == guest.end and not name.prep:
        clause.subject, clause.object = [name], clause.object[1:]


def _counterpart_asked(clause: Clause, resolver: Resolver) -> None:
    """«ووافقه روتو، الذي دعا نظيره إلى زيارة نيروبي»: nobody else is named, so it is the other of the two who met; «نظيره الكيني» is of that state."""
    asked = clause.object or ([] if clause.antecedent is None else clause.subject)
    if len(asked) != 1 or asked[0].lemma != "counterpart" or asked[0].entity is not None:
        return
    acting = [clause.antecedent] if clause.antecedent is not None else [p for p in clause.subject if p not in asked]
    who = [entity for phrase in acting for entity in resolver.resolve(phrase)] or resolver.subject
    if asked[0].parts:
        other = _from_that_state(who, asked[0], resolver)
    else:
        other = _of_the_same_office(who, clause.head, resolver) or the_other(list(who), clause.head, resolver)
    if other and len(who) == 1:
        clause.subject, clause.object, clause.antecedent = [person_phrase(who[0], clause.head)], other, None


def _from_that_state(who: list[str], asked: Phrase, resolver: Resolver) -> list[Phrase]:
    """«ودعا الوزير المصري نظيره الكيني إلى زيارة القاهرة»: the one person of that state who met him, or who holds his office."""
    state = next((part.entity for part in asked.parts if part.entity is not None), None)
    if state is None or not who:
        return []
    others = [one for one in resolver.people if one not in who and resolver.state_of(one) == state]
    met = {one for one in others if one in resolver.pair}
    found = met or {one for one in others for office, _ in resolver.offices(who[0]) if resolver.holds(one, office)}
    return [person_phrase(one, asked) for one in found] if len(found) == 1 else []


def _counterpart_invited(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«ووجه روتو دعوة إلى نظيره لزيارة نيروبي»: the other of the two who met."""
    asked = next(
        (p for p in clause.oblique("to", "of") if p.lemma == "counterpart" or p.features.get("kind") == "guest"), None
    )
    if asked is None or asked.parts or asked.entity is not None:
        return
    before = verb_before(clause, found)
    if before is None or before.lemma not in either("sends", "light", "hands") or before.negated:
        return
    who = [entity for phrase in before.subject for entity in resolver.resolve(phrase)] or resolver.subject
    other = _of_the_same_office(list(who), clause.head, resolver) or the_other(list(who), clause.head, resolver)
    if len(who) == 1 and len(other) == 1:
        clause.obliques = [(role, other[0] if phrase is asked else phrase) for role, phrase in clause.obliques]


def _of_the_same_office(who: list[str], at: Phrase, resolver: Resolver) -> list[Phrase]:
    """The one person named before who holds the same office elsewhere."""
    if len(who) != 1 or not who[0].startswith("person:"):
        return []
    home = resolver.state_of(who[0])
    others = [person for person in resolver.people if resolver.state_of(person) not in (home, None)]
    alike = [person for person in others for office, _ in resolver.offices(who[0]) if resolver.holds(person, office)]
    return [person_phrase(alike[0], at)] if len(set(alike)) == 1 else []


def _sent_by(clause: Clause, found: list[Clause]) -> None:
    """«تلبية لدعوة وجهها إليه في تموز رئيس الوزراء فلان», «دعوة تلقاها من فلان»: a verb about the invitation tells who sent it."""
    after = _behind(clause, found)
    if after is None or after.kind != "verb" or not after.head.suffix or after.head.start - clause.head.end > _NEAR:
        return
    words = cues().words
    sent = after.lemma in either("sends", "light") and not after.head.conj
    got = after.lemma in words["receive"]
    hosts = after.subject if sent else [*after.oblique("from")] if got else []
    _host(clause, [p for p in hosts if p.kind in _PEOPLE])
    for guest in after.oblique("to", "of"):
        if sent and guest.kind in _PEOPLE:
            clause.obliques.append(("to", guest))


def _to_attend_from(clause: Clause, found: list[Clause]) -> None:
    """«دعوة لحضور القمة من الرئيس فلان»: who sent it stands behind what it is for."""
    after = _behind(clause, found)
    if after is None or after.kind != "masdar" or after.lemma not in cues().words["coming_to"]:
        return
    if after.head.prep in ("of", "to") and after.head.start - clause.head.end <= _NEAR:
        _host(clause, [p for p in after.oblique("from") if p.kind in _PEOPLE])


def _brought_to(clause: Clause, found: list[Clause]) -> None:
    """«نقل الوزير إلى رئيس الحكومة فلان دعوة من الملك», «سلم الوزير إلى نظيره دعوة»: who brings an invitation is not invited."""
    before = verb_before(clause, found)
    if before is None or before.lemma not in cues().words["brings"] or before.negated:
        return
    sent = any(True for _ in clause.oblique("from")) or before.lemma in cues().words["hands"]
    if not sent or any(p.kind in _PEOPLE for p in clause.oblique("to", "of")):
        return
    guests = [p for p in (*before.oblique("to", "of"), *before.object) if p.kind in _PEOPLE]
    clause.obliques.extend(("to", guest) for guest in guests[:1])


def _is_anothers(clause: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """«نقل السفير دعوة وزير خارجية بلاده إلى الأمير فلان لزيارة …»: whose invitation it is stands right behind the noun."""
    before = verb_before(clause, found)
    if before is None or before.negated or before.lemma not in either("brings", "hands") or clause.head.suffix:
        return False
    hosts = [p for p in clause.subject if p.kind in _PEOPLE and p.prep == "*" and p.start == clause.head.end]
    guests = [p for p in clause.oblique("to", "of") if p.kind in _PEOPLE]
    guests = guests or [p for p in (*before.oblique("to", "of"), *before.object) if p.kind in _PEOPLE]
    if len(hosts) != 1 or len(guests) != 1:
        return False
    host = _in_their_land(hosts[0], before, resolver) or hosts[0]
    clause.subject, clause.object = [host], guests
    clause.obliques = [("from", host), ("to", guests[0])]
    return True


def _in_their_land(title: Phrase, before: Clause, resolver: Resolver) -> Phrase | None:
    """«وزير خارجية بلاده»: the state of whoever brings what he sends, where nobody names him."""
    if title.kind != "title" or title.parts or resolver.sheet.word(title.end - 1) not in cues().words["own_land"]:
        return None
    bringers = [who for p in before.subject for who in resolver.resolve(p) or resolver.office_of(p)]
    lands = [resolver.country_of(who) for who in bringers]
    land = lands[0] if len(lands) == 1 else None
    if land is None:
        return None
    return Phrase("state", title.start, title.end, title.first, title.last, entity=land, definite=True)


def _host(clause: Clause, hosts: list[Phrase]) -> None:
    """Let the one who sent the invitation stand behind «من», unless somebody does."""
    if len(hosts) == 1 and not any(True for _ in clause.oblique("from")):
        clause.obliques.append(("from", hosts[0]))


def _behind(clause: Clause, found: list[Clause]) -> Clause | None:
    return next((other for other in found if other.index > clause.index), None)
