"""What the words around a verbal noun make of it: whose support or invitation it is, and whether it is only wished for.

«تعهدت فرنسا بدعم لبنان», «يحظى لبنان بدعم فرنسا», «شكر فرنسا على دعمها», «دعت مصر إلى الاعتراف بفلسطين».
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.marks import CLOSING, OPENING
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.belonging import belonging
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.resolving.steps import (
    for_her_step,
    for_their_membership,
    for_their_plan,
    for_their_step,
    step_of,
)
from caspian_relations.reading.resolving.supported import supported
from caspian_relations.reading.resolving.whose import of_a_supporter, of_the_body, of_their_country, of_their_stand

__all__ = ["is_asked", "is_wished", "place_parties", "state_phrase", "we_do"]

_ACTORS = frozenset({"person", "title", "state", "organization", "region", "party"})


def is_wished(frame: Mapping[str, Any], clause: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """Whether a verb before the verbal noun makes it a wish, a plan or a denial: «تسعى إلى الانضمام», «رفضت دعم …»."""
    if clause.kind == "verb":
        return _is_supposed(clause, found, resolver)
    if clause.kind not in ("masdar", "topic") or frame.get("aims"):
        return False
    if frame.get("given") and clause.head.prep in _TOWARDS and _is_what_for(clause, resolver):
        return True
    before = _before(clause, found)
    if frame.get("at_side") and not clause.head.suffix:
        if before is not None and clause.subject and before.lemma in either("thanks", "praise"):
            return False  # «ثمن … وقوف كينيا إلى جانب بلاده»
        return before is None or before.lemma not in cues().words["avow"]  # «ستواصل الوقوف إلى جانب …»
    if frame.get("accepted") and (before is None or before.lemma not in cues().words["accept"]):
        return True  # «أيد دعوة الأمين العام»
    if before is None:
        return False
    if clause.kind == "masdar" and before.negated:
        return True
    if clause.kind == "topic" and clause.head.prep == "about" and before.lemma in cues().words["looks_for"]:
        return True  # «تبحثان عن شراكة», but «بحثا الشراكة القائمة بين البلدين»
    if (
        clause.kind == "topic"
        and clause.head.prep == "to"
        and before.kind == "verb"
        and _is_open(before, found, resolver)
    ):
        return True  # «ستتحول العلاقات إلى شراكة»
    return before.lemma in cues().words["sought" if clause.kind == "topic" else "unreal"]


def _is_open(verb: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """Whether what a verb tells has not come about: «لم تتحول», «ستتحول», «قد تتحول»."""
    return verb.negated or verb.head.value == "future" or _is_supposed(verb, found, resolver)


def _is_what_for(clause: Clause, resolver: Resolver) -> bool:
    """«توقيع اتفاق لدعم ميزانية تونس», «استعداد الهند لدعم نيبال»: what is for that, and not what those named before do."""
    sheet, start, words = resolver.sheet, clause.head.start, cues().words["readiness"]
    document = any(reading.features.get("class") == "document" for reading in sheet.forms[start - 1].readings)
    near = sheet.forms[max(start - _READY, clause.sentence.start) : start]
    return document or any(reading.value in words for form in near for reading in form.readings)


_READY = 3
"""How many tokens before «لدعم» «استعداد» may stand."""
_TOWARDS = frozenset({"of", "in", "to"})


def _is_supposed(clause: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """«قد تدعم كينيا مصر», «لو دعمت …», «لم تعد تدعم …», «تأمل غانا أن تدعم كينيا …»: that it is so, nobody says."""
    words, sheet, head = cues().words, resolver.sheet, clause.head
    last = sheet.word(head.start - 1)
    present = clause.tense == "present" or head.features.get("tense") == "present"
    if last in words["if"] or (present and last in words["already"]):
        return True
    before = _before(clause, found)
    near = before is not None and before.kind == "verb" and before.index >= clause.index - 3
    if near and before is not None and before.lemma in words["no_more"]:
        clause.negated = clause.negated or before.negated
        return before.negated
    if not present or last not in words["that_one_does"]:
        return False
    governing = [sheet.forms[at] for at in range(max(head.start - 10, clause.sentence.start), head.start - 1)]
    return not any(
        form.text in words["bound_to"] or any(reading.value in words["bound_to"] for reading in form.readings)
        for form in governing
    )


def place_parties(frame: Mapping[str, Any], clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """Give a clause the parties that the clause before it names."""
    _resume(clause)
    _whom_it_is_of(clause)
    _done_by(clause)
    of_their_country(clause, resolver)
    of_their_stand(clause, resolver)
    _of_whoever_says(clause, found, resolver)
    if frame.get("listing"):
        belonging(clause, found, resolver)
    if frame.get("gotten"):
        _gotten(clause, found)
    if frame.get("given") and clause.kind == "masdar":
        if clause.head.conj:  # «بولسونارو المعروف بمواقفه وتأييده لترامب»: whose it is, is open
            clause.obliques = [(role, p) for role, p in clause.obliques if p.kind not in ("person", "title")]
        _given(clause, found, resolver)
    if frame.get("given"):
        for_her_step(clause, found, resolver)
        for_their_step(clause, found)
        for_their_membership(clause, resolver)
        for_their_plan(clause, found)
        supported(clause, found, resolver)
    if frame.get("concept") and clause.kind == "masdar":
        _met_with(clause, found, resolver)
    if frame.get("listing"):
        of_the_body(clause, found, resolver)
    if frame.get("relation") == "thanks":
        _with_all_their_people(clause)
    if frame.get("given") or frame.get("relation") == "thanks":
        of_a_supporter(clause, resolver)
    if frame.get("given") and clause.kind == "participle":
        _for_whoever_says(clause, found, resolver)
    if clause.antecedent is not None and clause.antecedent.kind == "party":
        clause.antecedent = _first_of_them(clause, found) or clause.antecedent


def _with_all_their_people(clause: Clause) -> None:
    """«قدم الرئيس الشكر لمصر قيادة وشعبا»: what stands behind whom he thanks says how, and does not give thanks."""
    thanked = [phrase for phrase in clause.oblique("of", "to") if phrase.kind in _ACTORS]
    if clause.kind == "masdar" and thanked and clause.subject and clause.subject[0].start >= thanked[-1].end:
        clause.subject = [p for p in clause.subject if p.definite or p.entity is not None]


def _resume(clause: Clause) -> None:
    """«الدولة التي تعترف بها إسبانيا», «الحلف الذي تنتمي إليه»: the pronoun behind the preposition stands for the antecedent."""
    if clause.antecedent is None or clause.head.suffix or clause.kind != "verb":
        return
    for role, phrase in clause.obliques:
        if phrase.kind == "pronoun" and phrase.suffix:
            clause.obliques.append((str(cues().prepositions.get(role) or role), clause.antecedent))
            clause.antecedent = None
            return


def _whom_it_is_of(clause: Clause) -> None:
    """«برنامج محتمل لغانا يدعمه الصندوق», «كينيا تدعمها مصر»: behind a verb with a pronoun stands who does it, not to whom."""
    head = clause.head
    if clause.kind != "verb" or head.suffix not in ("ه", "ها") or clause.antecedent is not None:
        return
    ahead = [phrase for phrase in clause.subject if phrase.start < head.start]
    behind = [phrase for phrase in clause.object if phrase.kind in _ACTORS]
    if ahead and len(ahead) == len(clause.subject) and behind and behind[0].start == head.end:
        clause.subject, clause.object = behind, ahead if ahead[-1].end == head.start else []


def _of_whoever_says(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«أعلنت المفوضية أنها خصصت …»: the pronoun of «أنها» is whoever says so, a state or a body."""
    head = clause.head
    if clause.kind != "verb" or clause.subject or clause.antecedent is not None or clause.voice == "passive":
        return
    last = resolver.sheet.forms[head.start - 1].read("particle") if head.start else None
    if last is None or last.features.get("subordinator") != "yes":
        return
    before = verb_before(clause, found)
    own = bool(last.suffix) or last.value in cues().words["that_it"]
    if own and before is not None and "speech" in before.head.features and len(before.subject) == 1:
        who = before.subject[0]
        one = who.kind in ("state", "organization") and head.features.get("gender") == "feminine"
        if one or (who.kind == "person" and head.features.get("gender") == "masculine"):
            clause.subject = [who]


def _done_by(clause: Clause) -> None:
    """«أُدينت الضربات من قبل مصر», «الممر مدعوم من الاتحاد», «الممول من الصين»: whoever stands behind «من» is who acts."""
    either_voice = clause.kind == "participle" and not clause.object
    if not either_voice and (clause.voice != "passive" or clause.kind != "verb"):
        return
    agents = [phrase for phrase in clause.oblique("from") if phrase.kind in _ACTORS]
    if not agents:
        return
    done_to = [*clause.subject, *clause.object]
    if clause.antecedent is not None:
        done_to.append(clause.antecedent)
    clause.subject, clause.object, clause.antecedent = agents, done_to, None
    clause.obliques = [(role, phrase) for role, phrase in clause.obliques if role != "from"]
    clause.voice = "active"


def state_phrase(state: str, at: Phrase) -> Phrase:
    """A phrase for a state that only a pronoun or an office names, where that stands."""
    return Phrase("state", at.start, at.end, at.first, at.last, entity=state, definite=True)


def we_do(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«قال الوزير: ندعم مصر»: whoever speaks is the subject of a verb in the first person, «we» are the state or body behind.

    «سأزور الرياض» is the speaker alone.
    """
    head = clause.head
    if head.features.get("person") != "1" or clause.kind != "verb":
        return
    speaking = (_said_behind(clause, found, resolver) or resolver.subject)[:1]
    if speaking and resolver.is_medium(speaking[0]):  # «قال الرئيس في حوار أجرته معه الصحيفة: نقف …»
        said = [c for c in found if c.index < clause.index and "speech" in c.head.features and c.subject]
        speaking = [who for p in (said[-1].subject if said else []) for who in resolver.resolve(p)][:1] or speaking
    if head.features.get("number") == "plural":
        ours = [resolver.whole(resolver.stands_for(who) or who) for who in speaking]
        ours = [who for who in ours if who.startswith(("state:", "organization:"))]
    else:
        ours = [who for who in speaking if who.startswith("person:")]
    if not ours:
        return
    if not any(phrase.start < head.start for phrase in clause.subject):
        clause.object = [*clause.subject, *clause.object]
    kind = ours[0].partition(":")[0]
    clause.subject = [Phrase(kind, head.start, head.end, head.first, head.last, entity=ours[0], definite=True)]


def _said_behind(clause: Clause, found: list[Clause], resolver: Resolver) -> list[str]:
    """«"نحن ندعم الممر الأوسط"، قال الوزير فلان»: who says what the sentence quotes first."""
    sheet = resolver.sheet
    if sheet.mark(clause.sentence.start) not in OPENING:
        return []
    for other in found:
        if other.index > clause.index and "speech" in other.head.features and not other.head.conj:
            closed = sheet.mark(other.head.start - 1) in ("،", ",") and sheet.mark(other.head.start - 2) in CLOSING
            people = [p for p in other.subject if p.kind in ("person", "title")] if closed else []
            return [who for p in people[:1] for who in resolver.resolve(p)]
    return []


def is_asked(clause: Clause, row: list[Phrase], resolver: Resolver) -> None:
    """«ودعا عون إلى زيارة باريس»: nobody else is asked, so it is whom the last one to act asks to come."""
    if clause.lemma not in cues().words["invite"] or clause.kind != "verb" or clause.object:
        return
    if not clause.head.conj and resolver.sheet.word(clause.head.start - 1) not in cues().words["as_well"]:
        return
    guests = [p for p in clause.subject if p.kind == "person" or (p.kind == "title" and p.suffix)]
    after = row[clause.index + 2] if clause.index + 2 < len(row) else None
    hosts = [who for who in resolver.subject if who.startswith("person:")]
    if len(guests) != 1 or len(clause.subject) != 1 or len(hosts) != 1 or hosts[0] == guests[0].entity:
        return
    visit = after is not None and after.kind == "event" and getattr(after.value, "type", "") == "Visit"
    counterpart = guests[0].kind == "person" and resolver.counterpart_of_subject(guests[0])
    two = {hosts[0], guests[0].entity}
    lands = {resolver.state_of(who) for who in two if who is not None}
    counterpart = counterpart or set(resolver.pair) in (two, lands)  # of the two who met
    attend = counterpart and after is not None and after.kind == "masdar" and after.lemma in cues().words["coming_to"]
    if after is None or after.prep != "to" or not (visit or attend):
        return
    head = clause.head
    clause.object = guests
    clause.subject = [Phrase("person", head.start, head.end, head.first, head.last, entity=hosts[0], definite=True)]


def _given(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """Who gives and who gets what a verbal noun such as «دعم» names, where the verb before it tells."""
    words = cues().words
    before = _before(clause, found)
    if before is None or (before.kind == "masdar" and before.lemma not in words["thanks"]):
        before = verb_before(clause, found)
    if before is not None and before.head.features.get("person") == "1":
        we_do(before, found, resolver)  # «وقال الرئيس: سنواصل دعم مصر»
    if before is None or _done_with(clause, before, resolver):
        return
    thanking = before if before.subject or before.kind == "verb" else verb_before(clause, found) or before
    actors = [phrase for phrase in thanking.subject if phrase.kind in _ACTORS]
    outward = clause.object or any(True for _ in clause.oblique("of", "whose", "for", "*"))
    thanked = [
        phrase
        for phrase in (*before.object, *before.oblique("of", "to"))
        if phrase.kind in _ACTORS or resolver.capital_of(phrase)
    ]
    if actors and not clause.object and (_for_the_subject(clause) or _for_their_own(clause, resolver)):
        clause.object = _own_state(actors, clause, resolver)
        return
    aided = step_of(clause, found)
    if aided and clause.subject and not clause.object:
        return  # «شكر نظيره على مساندة بودابست انضمام بلاده إلى …»: the next function tells whom she aids
    if before.lemma in words["thanks"] and clause.head.prep == "on" and not clause.head.suffix and not clause.object:
        near = clause.head.end + 1
        given = [phrase for phrase in clause.subject if phrase.prep in ("*", "") and phrase.start <= near]
        if given and thanked and given == clause.subject:
            clause.subject, clause.object = thanked, given  # «شكر الصين على دعم الممر»
            return
    theirs = bool(clause.head.suffix) or (
        clause.head.definite and not clause.subject and all(p.kind in ("state", "organization") for p in thanked)
    )
    if before.lemma in words["thanks"] and clause.head.prep in ("on", "of") and theirs:
        clause.subject = thanked[:1] if clause.head.suffix in _HER_OR_HIS else thanked  # «على دعمهما»
        if not outward and actors and thanked and _ends_there(clause, resolver):
            clause.object = _own_state(actors, clause, resolver)
    elif before.lemma in words["get"] and before.subject and before.subject[0].kind in ("corridor", "event"):
        giver = clause.subject or [phrase for phrase in clause.oblique("from") if phrase.kind in _ACTORS]
        if giver and not outward:
            clause.subject, clause.object = giver, before.subject[:1]  # «يحظى الممر بدعم الاتحاد»
    elif before.lemma in words["get"] and actors:
        giver = clause.subject or _givers(clause)
        if giver and (not outward or clause.object == actors):  # «حظيت غانا بدعم من ألمانيا»
            clause.subject, clause.object = giver, _own_state(actors, clause, resolver)
            clause.tense = before.tense if before.head.value == "future" else clause.tense
    elif (
        before.lemma in words["avow"]
        and actors
        and not outward
        and not clause.head.suffix
        and _are_named(clause, resolver)
    ):
        clause.subject, clause.object = actors, clause.subject  # «أكدت مصر دعم السودان»


_HER_OR_HIS = frozenset({"ه", "ها"})


def _done_with(clause: Clause, before: Clause, resolver: Resolver) -> bool:
    """«شيدت غانا السد بدعم من ألمانيا»: whoever does something with the support of another is supported; whether it is told so."""
    head = clause.head
    givers = _givers(clause)
    if head.prep != "b" or head.suffix or head.definite or clause.subject or clause.object or not givers:
        return False
    aided = [phrase for phrase in before.subject if phrase.kind in ("state", "organization")]
    if before.kind != "verb" or before.negated or before.voice == "passive" or len(aided) != 1:
        return False
    clause.subject, clause.object, clause.tense = givers, _own_state(aided, clause, resolver), before.tense
    return True


def _givers(clause: Clause) -> list[Phrase]:
    """«بدعم من ألمانيا والصين»: who stands behind the first «من», and whom «و» joins; not «لموقفها من السودان»."""
    from_ = [phrase for phrase in clause.oblique("from") if phrase.kind in _ACTORS]
    return [p for at, p in enumerate(from_) if (p.conj if at else p.start <= clause.head.end + _GIVER)]


_GIVER = 3
"""How many tokens behind «دعم» whoever gives it may stand."""


def _gotten(clause: Clause, found: list[Clause]) -> None:
    """«تلقت قطر رسالة شكر من كينيا»: whoever gets thanks is the subject of the verb before."""
    before = verb_before(clause, found)
    got = before is not None and before.lemma in cues().words["get"] and not before.negated
    clause.subject = list(before.subject) if got and before is not None else []


def _met_with(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«قوبلت الغارات الإسرائيلية بإدانة من قطر»: whoever is named behind «من» condemns the state whose attacks they are."""
    before, givers = verb_before(clause, found), _givers(clause)
    if before is None or before.negated or before.lemma not in cues().words["met_with"] or not givers:
        return
    if clause.subject or clause.object or not (clause.head.prep == "b" or before.voice == "active"):
        return
    attacker = _whose_attacks(before.head.end, clause.head.start, resolver)
    if attacker is not None:
        clause.subject, clause.object = givers, [state_phrase(attacker, clause.head)]
    elif not cues().words["terrorism"].isdisjoint(resolver.sheet.words[before.head.end : clause.head.start]):
        clause.subject = givers  # «قوبل الهجوم الإرهابي بإدانة من غانا»


def _whose_attacks(start: int, end: int, resolver: Resolver) -> str | None:
    """The one state whose attacks tokens ``[start, end)`` tell of: «الغارات الروسية الأخيرة», «هجمات روسيا»."""
    sheet = resolver.sheet
    at = bisect_left(sheet.phrases, start, key=attrgetter("start"))
    states = []
    for phrase in sheet.phrases[at : at + _GIVER]:
        if phrase.start >= end or phrase.kind == "stop":
            break
        if (
            phrase.kind in ("nisba", "state")
            and (phrase.entity or "").startswith("state:")
            and not phrase.prep.strip("*")
        ):
            attacks = any(r.value in cues().words["attacks"] for r in sheet.forms[phrase.start - 1].readings)
            states += [phrase.entity] if attacks else []
    return states[0] if len(states) == 1 else None


def _for_the_subject(clause: Clause) -> bool:
    """«ثمنت أذربيجان دعم باكستان لها»: what is given is for whoever the verb before is about."""
    own = [phrase for phrase in clause.oblique("of") if phrase.kind == "pronoun" and phrase.suffix]
    return len(own) == 1 and bool(clause.subject)


def _for_their_own(clause: Clause, resolver: Resolver) -> bool:
    """«تثمن كينيا دعم مصر لمبادراتها», «… لسيادتها ووحدة أراضيها»: what is supported is theirs who speak."""
    giver = clause.subject[-1] if clause.subject else None
    if giver is None or giver.kind not in _ACTORS or giver.start < clause.head.start:
        return False
    phrases = resolver.sheet.phrases
    at = bisect_left(phrases, giver.end, key=attrgetter("start"))
    after = phrases[at] if at < len(phrases) else None
    return after is not None and after.start == giver.end and after.prep == "of" and after.suffix in ("ها", "ه")


def _for_whoever_says(clause: Clause, found: list[Clause], resolver: Resolver) -> None:
    """«أشادت غانا بموقف مصر الداعم لها», «لبلاده»: the pronoun stands for whoever says so."""
    own = [p for p in clause.oblique("of") if p.suffix and p.kind == "pronoun"]
    before = verb_before(clause, found) if own and not clause.object else None
    if before is not None and len(before.subject) == 1 and "speech" in before.head.features:
        clause.object = _own_state(before.subject, clause, resolver)


def _are_named(clause: Clause, resolver: Resolver) -> bool:
    """«أكدت مصر دعم السودان»; in «أكد الوزير دعم ليبيا للشرعية» she gives it."""
    if not clause.subject or any(phrase.kind != "state" or phrase.prep != "*" for phrase in clause.subject):
        return False
    end, forms = clause.subject[-1].end, resolver.sheet.forms
    return end >= len(forms) or not any(r.prep.startswith("ل") and r.article for r in forms[end].readings)


def _ends_there(clause: Clause, resolver: Resolver) -> bool:
    """«على دعمها.», «على دعمها في المحافل»: nothing is named that is supported, so it is whoever gives thanks."""
    forms, after = resolver.sheet.forms, clause.head.end
    if after >= len(forms) or not forms[after].readings:
        return True
    first = forms[after].readings[0]
    return bool(first.conj) or (forms[after].read("preposition") is not None and first.prep != "ل") or first.article


def _own_state(actors: list[Phrase], clause: Clause, resolver: Resolver) -> list[Phrase]:
    """The states of `actors`: who is helped is the state, though its minister gives thanks; a candidate is helped himself."""
    out = []
    for phrase in actors:
        if any(part.lemma in cues().words["for_oneself"] for part in phrase.parts):
            out.append(phrase)  # «حظي المرشح فلان بدعم غانا»
            continue
        for who in resolver.resolve(phrase) or resolver.office_of(phrase):
            state = resolver.stands_for(who) if who.startswith("person:") else who
            if state is not None:
                out.append(state_phrase(state, clause.head))
    return out


def _first_of_them(clause: Clause, found: list[Clause]) -> Phrase | None:
    """«كانت مصر من أوائل الدول التي اعترفت به»: the state of which it is said."""
    before = _before(clause, found)
    if before is None or before.lemma not in cues().words["copular"] or clause.antecedent not in before.object:
        return None
    states = [phrase for phrase in before.subject if phrase.kind == "state"]
    return states[0] if len(states) == 1 and len(before.subject) == 1 else None


def _before(clause: Clause, found: list[Clause]) -> Clause | None:
    return next((other for other in reversed(found) if other.index < clause.index and other.kind != "topic"), None)
