"""For whom a pronoun or a verb without a subject stands in a clause: whom somebody invites, who travels on, who is on the way.

The person gets a phrase of its own where the pronoun stands, so that the frames find it like any other.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.clauses.agents import turn
from caspian_relations.reading.clauses.asides import ADVERBIAL
from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.resolving.subjects import ends_there

__all__ = [
    "attending",
    "came_meanwhile",
    "did_before",
    "going_on",
    "he_speaks",
    "invited",
    "on_the_way",
    "person_phrase",
    "the_latter",
    "the_one_before",
    "the_other",
    "travelling",
    "who_comes_after",
]

_HIM = frozenset({"ه", "ها"})
_PEOPLE = frozenset({"person", "title"})


def person_phrase(person: str, at: Phrase) -> Phrase:
    """A phrase for a person that only a pronoun names, where that stands."""
    return Phrase("person", at.start, at.end, at.first, at.last, entity=person, definite=True)


def the_latter(clause: Clause, resolver: Resolver) -> None:
    """«تلقى الوزير اتصالا من نظيره فلان عبر فيه الأخير عن شكره»: whoever was named last before the verb does it."""
    head, sheet = clause.head, resolver.sheet
    if clause.kind != "verb" or any(p.start > head.start for p in clause.subject):
        return
    words = sheet.words[head.end : head.end + _LATTER]
    at = next((k for k, word in enumerate(words) if word in cues().statements["latter"]), None)
    if at is None or any(sheet.forms[head.end + k].read("noun") is not None for k in range(at)):
        return
    phrases = sheet.phrases
    index = bisect_left(phrases, head.start, key=attrgetter("start"))
    near = (p for p in reversed(phrases[max(index - _RECENT, 0) : index]) if p.kind == "person" and p.entity)
    clause.subject = [person_phrase(last.entity or "", head) for last in near][:1] or clause.subject


_LATTER = 2
"""How many tokens behind a verb «الأخير» may stand: «عبر فيه الأخير»."""
_RECENT = 6


def he_speaks(clause: Clause, found: list[Clause], resolver: Resolver) -> list[Phrase]:
    """«… . وذكر أنه سيزور باكو», «وأضافت أنها تدعم أوغندا»: who says so, and does so, is the one before."""
    before = verb_before(clause, found)
    acting = resolver.subject[0] if len(resolver.subject) == 1 else ""
    if acting.startswith("state:") and clause.head.features.get("gender") == "feminine":
        said = before is not None and not before.subject and "speech" in before.head.features
        hers = said and before is not None and before.head.features.get("gender") == "feminine"
        head = clause.head
        return [Phrase("state", head.start, head.end, head.first, head.last, entity=acting)] if hers else []
    people = [who for who in resolver.subject if who.startswith("person:")]
    if before is None or before.subject or "speech" not in before.head.features or len(people) != 1:
        return []
    same = resolver.may_act(people[0], before.head) and before.voice != "passive"
    return [person_phrase(people[0], clause.head)] if same else []


def came_meanwhile(clause: Clause, found: list[Clause], resolver: Resolver) -> list[Phrase]:
    """«أكد الرئيس …. جاء ذلك خلال استقباله الوزير»: for whom the pronoun stands on what was done meanwhile, whoever acted before."""
    before = verb_before(clause, found)
    people = [who for who in resolver.subject if who.startswith("person:")]
    if before is None or clause.head.prep not in ADVERBIAL or len(people) != 1:
        return []
    came = before.lemma in cues().words["came"] and all(phrase.kind == "pronoun" for phrase in before.subject)
    his = clause.head.suffix in _HIM and resolver.is_she(people[0]) == (clause.head.suffix == "ها")
    return [person_phrase(people[0], clause.head)] if came and his else []


def invited(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«…، الذي دعاه إلى زيارة كيغالي», «ووجه إليه دعوة لزيارة …»: the pronoun stands for the other of the two who met."""
    if clause.lemma not in cues().words["to_him"] or clause.object:
        return
    head, before = clause.head, verb_before(clause, found)
    if clause.kind == "verb" and head.suffix in _HIM:
        if clause.antecedent is not None and clause.antecedent.kind in _PEOPLE and not clause.subject:
            guests = before.subject if before is not None else []
            if len(guests) == 1 and guests[0].kind in _PEOPLE:
                clause.subject, clause.object, clause.antecedent = [clause.antecedent], list(guests), None
        elif clause.antecedent is None:
            who = [e for phrase in clause.subject for e in resolver.resolve(phrase)] or resolver.subject
            near = [*before.object, *before.oblique("to", "with", "b", "of")] if before is not None else []
            near = [p for p in near if p.kind in _PEOPLE and not set(resolver.resolve(p)) & set(who)]
            clause.object = (
                near if len(near) == 1 else the_other(who, head, resolver) or _third(clause, found, who, resolver)
            )
            if clause.object and len(who) == 1:
                clause.subject = clause.subject or [person_phrase(who[0], head)]
                if before is not None and before.lemma in cues().words["receive"] and not head.conj:
                    # «تلقى الملك اتصالا من …، هنأه خلاله»: who called does it to who was called
                    clause.subject, clause.object = clause.object, clause.subject
        return
    if clause.lemma not in cues().words["invite"]:
        clause.subject = clause.subject or _who_says(clause, found, resolver)  # «قال الوزير …، موجها الشكر إلى باكو»
        return
    if before is not None and clause.kind == "masdar" and before.lemma in cues().words["renew"] and not head.suffix:
        guests = [p for p in clause.subject if p.kind in _PEOPLE and p.prep == "*"]
        hosts = [p for p in before.subject if p.kind in _PEOPLE]
        whom = [p for p in clause.oblique("to") if p.kind in _PEOPLE]
        if len(guests) == len(whom) == 1 and not before.negated:  # «جدد الوزير دعوة الرئيس إلى الملك لزيارة …»
            clause.subject, clause.object, clause.obliques = guests, whom, []
            return
        if len(guests) == len(hosts) == 1 and not before.negated:  # «جدد الرئيس دعوة نظيره إلى زيارة …»
            clause.subject, clause.object = hosts, guests
            return
    speaker = _who_says(clause, found, resolver)
    if speaker:
        named = [p for p in clause.oblique("to") if p.kind in _PEOPLE]
        clause.subject, clause.object = speaker, named or clause.object  # «وقال الوزير إن …، موجها دعوة إلى …»
        clause.obliques = [(role, p) for role, p in clause.obliques if role != "to"]
        return
    if clause.kind == "masdar" and before is not None and _in_a_message(clause, before, found, resolver):
        return
    if before is None and clause.kind == "masdar" and not any(True for _ in clause.oblique("to")):
        _who_comes(clause, found)
    told = before is not None and before.lemma in cues().words["light"] and not before.negated
    if clause.kind != "masdar" or not told or before is None or any(True for _ in clause.oblique("from")):
        return
    named = [p for p in before.oblique("to", "of") if p.kind in _PEOPLE]
    hosts = [p for p in before.subject if p.kind in _PEOPLE]
    if len(named) == len(hosts) == 1 and not clause.subject and not clause.object and not head.prep:
        clause.subject, clause.object = hosts, named  # «وجه الرئيس إلى نظيره دعوة رسمية لزيارة …»
        return
    pronouns = [p for role, p in before.obliques if role in ("to", "of") and p.kind == "pronoun" and p.suffix in _HIM]
    if pronouns and not any(p.kind in _PEOPLE for p in clause.oblique("to", "of")):
        who = [e for phrase in before.subject for e in resolver.resolve(phrase)] or resolver.subject
        clause.object = the_other(who, head, resolver)
        if clause.object and _was_met(who[0], before, resolver):
            who, clause.object = [clause.object[0].entity or ""], [person_phrase(who[0], head)]
        if clause.object and len(who) == 1:  # «ووجه له دعوة لزيارة نيروبي»
            clause.subject = clause.subject or [person_phrase(who[0], head)]


def _was_met(person: str, verb: Clause, resolver: Resolver) -> bool:
    """«أجرى مباحثات مع الرئيس فلان ووجه له الدعوة»: whether `person` stands right before the verb as whom somebody met."""
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, verb.head.start, key=attrgetter("start")) - 1
    last = phrases[at] if at >= 0 else None
    return last is not None and last.entity == person and last.prep in ("with", "b", "to")


def _who_says(clause: Clause, found: list[Clause], resolver: Resolver) -> list[Phrase]:
    """Who says what stands before «، موجها دعوة …»: the subject of the verb of speech."""
    sheet, head = resolver.sheet, clause.head
    form = sheet.forms[head.start - 1] if head.start else None
    meanwhile = form is not None and any(
        r.category == "participle" and r.value in cues().words["light"] and not r.article and not r.conj
        for r in form.readings
    )
    if clause.kind != "masdar" or not meanwhile or clause.subject:
        return []
    said = (c for c in reversed(found) if c.kind == "verb" and c.index < clause.index and "speech" in c.head.features)
    people = next((c.subject for c in said), [])
    return people if len(people) == 1 and people[0].kind in _PEOPLE else []


def _in_a_message(clause: Clause, before: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """«نقل الوزير إلى الملك تحيات الرئيس … ودعوته لزيارة …», «تلقى الأمير رسالة من الرئيس …، تضمنت دعوة سموه لحضور …»."""
    head, phrases = clause.head, resolver.sheet.phrases
    if head.conj and head.suffix:
        at = bisect_left(phrases, head.start, key=attrgetter("start")) - 1
        sender = phrases[at] if at >= 0 and phrases[at].end == head.start and phrases[at].prep == "*" else None
        guests = [p for p in before.oblique("to") if p.kind in _PEOPLE]
        if sender is not None and sender.kind in _PEOPLE and len(guests) == 1 and not before.negated:
            clause.subject, clause.object = [sender], guests
            return True
    letter = verb_before(before, found) if before.lemma in cues().words["comprise"] else None
    if letter is None or letter.negated or any(p.kind == "person" for p in (*clause.subject, *clause.object)):
        return False
    hosts = [p for p in letter.oblique("from") if p.kind in _PEOPLE]
    got = letter.lemma in cues().words["receive"] and letter.voice != "passive"
    guests = [p for p in (letter.subject if got else letter.oblique("to")) if p.kind in _PEOPLE]
    if len(hosts) == 1 and len(guests) == 1:
        clause.subject, clause.object = hosts, guests
        return True
    return False


def _who_comes(clause: Clause, found: list[Clause]) -> None:
    """«تلبية لدعوة رسمية من الرئيس، وصل الملك إلى …»: whoever acts in the clause behind has been invited."""
    hosts = [p for p in clause.oblique("from") if p.kind in _PEOPLE]
    after = next((other for other in found if other.index > clause.index and other.kind == "verb"), None)
    if len(hosts) == 1 and clause.head.prep in ("of", "on", "b") and after is not None and not after.negated:
        guests = [p for p in after.subject if p.kind in _PEOPLE]
        if len(guests) == 1:
            clause.subject, clause.object = hosts, guests


def _third(clause: Clause, found: list[Clause], who: list[str], resolver: Resolver) -> list[Phrase]:
    """«اقترح الرئيسان ترشيح ترامب للجائزة، وشكراه»: of two who act, and one more that their sentence names."""
    before = verb_before(clause, found)
    if len(who) != 2 or before is None or clause.head.features.get("number") != "dual":
        return []
    phrases = resolver.sheet.phrases
    first = bisect_left(phrases, before.head.start, key=attrgetter("start"))
    last = bisect_left(phrases, clause.head.start, key=attrgetter("start"))
    named = [p for p in phrases[first:last] if p.kind == "person" and p.entity and p.entity not in who]
    if len({p.entity for p in named}) != 1:
        return []
    clause.subject = [person_phrase(one, clause.head) for one in who]
    return named[:1]


def the_other(who: list[str], at: Phrase, resolver: Resolver) -> list[Phrase]:
    """The other one of the pair that last met, of which `who` acts."""
    pair = resolver.pair
    if len(who) != 1 or who[0] not in pair or len(pair) != 2:
        return []
    [other] = [one for one in pair if one != who[0]] or [""]
    return [person_phrase(other, at)] if other.startswith("person:") else []


def travelling(clause: Clause, resolver: Resolver) -> None:
    """«زار الرئيس كيغالي …، يتوجه بعدها إلى الرباط»: who travels on is the one before, and the way stands right behind the verb."""
    head = clause.head
    if not _is_alone(clause) or clause.subject or clause.lemma not in cues().words["travel"]:
        return
    way = next((p for p in clause.oblique("to") if p.kind in ("place", "state")), None)
    if way is not None and way.start - head.end <= _WAY:
        clause.subject = the_one_before(head, resolver)


def going_on(clause: Clause, resolver: Resolver) -> None:
    """«وصل الرئيس إلى القاهرة، ويزور الخميس أكرا», «واتصل بنظيره»: who does it is not said again, and whom or what he does it to stands alone."""
    if not _is_alone(clause) or clause.object:
        return
    if clause.lemma in cues().words["visit"]:
        there = len(clause.subject) == 1 and clause.subject[0].kind in ("place", "state")
        behind = there and clause.subject[0].start > clause.head.start
        if behind and (before := the_one_before(clause.head, resolver)):
            clause.object, clause.subject = clause.subject, before
    elif not clause.subject and _tells_another(clause):
        clause.subject = the_one_before(clause.head, resolver)
        turn(resolver.sheet, clause)


def _tells_another(clause: Clause) -> bool:
    """«واتصل بنظيره», «حيث استُقبل من قبل الرئيس»: whom somebody calls, or by whom somebody is received."""
    words = cues().words
    role = "b" if clause.lemma in words["calls_up"] else "from" if clause.lemma in words["receive"] else None
    return role is not None and any(phrase.kind in _PEOPLE for phrase in clause.oblique(role))


def the_one_before(verb: Phrase, resolver: Resolver) -> list[Phrase]:
    """The one person who acted before, where a singular verb of this gender may go on with him or her; else nobody."""
    people = resolver.subject
    if len(people) != 1 or not people[0].startswith("person:") or verb.features.get("number") != "singular":
        return []
    return [person_phrase(people[0], verb)] if resolver.may_act(people[0], verb) else []


def _is_alone(clause: Clause) -> bool:
    """Whether an active verb stands without a pronoun on it, and in no clause about somebody."""
    alone = clause.kind == "verb" and clause.voice != "passive" and clause.antecedent is None
    return alone and not clause.head.suffix


_WAY = 4
"""How many words may stand between a verb of travel and its way: «بعد ذلك إلى»."""


def did_before(clause: Clause, found: list[Clause]) -> None:
    """«وسبق للرئيس الروسي أن زار منغوليا»: who did it stands behind the verb that only says when."""
    before = verb_before(clause, found)
    if clause.kind != "verb" or before is None or before.lemma not in cues().words["happened_before"] or before.negated:
        return
    who = [phrase for phrase in before.oblique("of") if phrase.kind in (*_PEOPLE, "state", "organization")]
    things = all(phrase.kind not in _PEOPLE for phrase in clause.subject)
    if before.subject or len(who) != 1 or clause.antecedent is not None or not things:
        return
    if clause.voice != "passive" and not clause.head.suffix:
        clause.subject, clause.object = who, [*clause.subject, *clause.object]


def who_comes_after(clause: Clause, found: list[Clause], sheet: Sheet) -> None:
    """«بعد أن زار باريس، وصل الرئيس إلى لندن», «بعدما تحدث هاتفيا إلى نظيره، يزور الوزير أكرا»: who did it first is told behind the comma."""
    if clause is not found[0] or len(found) < 2 or clause.kind != "verb" or clause.voice == "passive":
        return
    main, first = found[1], clause.head.start
    one = sheet.word(first - 1).removeprefix("و")
    two = f"{sheet.word(first - 2)} {sheet.word(first - 1)}".removeprefix("و")
    if either("after_that", "before_that", "meanwhile_that").isdisjoint((one, two)):
        return
    things = all(phrase.kind in ("place", "state", "event") for phrase in clause.subject)
    people = bool(main.subject) and all(phrase.kind in _PEOPLE for phrase in main.subject) and len(main.subject) == 1
    if not things or not people or main.kind != "verb" or main.head.conj or main.subject[0].start < main.head.start:
        return
    alike = all(clause.head.features.get(key) == main.head.features.get(key) for key in ("gender", "number"))
    if alike and not clause.head.suffix:
        clause.subject, clause.object = list(main.subject), [*clause.subject, *clause.object]


def attending(clause: Clause, resolver: Resolver) -> None:
    """«… . ومن المقرر أن يشارك في المنتدى»: nobody stands behind the verb, so it is the one before who takes part."""
    head, words = clause.head, cues().words
    alone = all(phrase.kind == "event" for phrase in clause.subject) and not clause.object
    if clause.kind != "verb" or not alone or clause.antecedent is not None or clause.voice == "passive":
        return
    if clause.lemma not in words["takes_part"] or head.suffix or not ends_there(clause, resolver.sheet):
        return
    people = [who for who in resolver.subject if who.startswith("person:")]
    her = head.features.get("gender") == "feminine"
    one = len(people) == len(resolver.subject) == 1 and head.features.get("number") == "singular"
    if one and resolver.is_she(people[0]) is her:  # «حيث سيحضر القمة»
        clause.subject, clause.object = [person_phrase(people[0], head)], clause.subject


def on_the_way(clause: Clause) -> None:
    """«غادر الرئيس نيروبي متوجها إلى الرباط»: who is on the way is the subject of the verb before."""
    before = clause.parent
    if clause.kind != "participle" or clause.head.definite or clause.lemma not in cues().words["travel"]:
        return
    if before is None or before.kind != "verb" or before.negated or len(before.subject) != 1:
        return
    led = all(p.kind == "party" and p.features.get("kind") == "delegation" for p in clause.subject)
    if not led:
        return  # but «متوجها إلى الرباط على رأس وفد»
    if before.subject[0].kind in _PEOPLE and not clause.head.prep:
        clause.subject, clause.antecedent = list(before.subject), None
