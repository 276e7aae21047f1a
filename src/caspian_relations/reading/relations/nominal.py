"""Relations that nouns assert by themselves: partners, members, states of transit, corridors between two ends.

``X [copula] noun {adjective} [ل | في | من] Y``: who it is said of stands before the noun, for whom or in what behind it.
"""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.goods import is_goods
from caspian_relations.reading.desk.marks import CLOSING, OPENING
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.relations.funding import borne, funded, investor
from caspian_relations.reading.relations.partners import are_close, of_two, partner, ties
from caspian_relations.reading.relations.said_of import (
    Found,
    each,
    in_capacity,
    is_denied,
    is_to_be,
    list_from,
    listed,
    of_whom,
    word_in,
)
from caspian_relations.reading.relations.trading import attracted, exported, tied_by_trade
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Found", "from_row"]


def from_row(row: list[Phrase], resolver: Resolver) -> list[Found]:
    """What the nouns of one sentence assert."""
    out: list[Found] = []
    words, nouns = (
        cues().words,
        either("partnership", "membership", "ties", "founders", "investing", "exporting", "loans", "cost", "bears"),
    )
    paid = either("investing", "loans", "cost")
    row = _unquoted(row)
    for index, phrase in enumerate(row):
        kind = phrase.features.get("kind")
        if kind is None and phrase.kind not in _TELLING and phrase.lemma not in nouns:
            continue
        if phrase.kind == "corridor":
            out += _corridor(row, index, resolver) or _way(row, index, resolver)
        elif kind == "partner":
            out += partner(row, index, resolver)
        elif phrase.kind == "figure" and phrase.lemma in words["exporting"]:
            out += exported(row, index, resolver)
        elif (
            phrase.kind == "figure"
            and phrase.lemma in words["investing"]
            and (found := attracted(row, index, resolver))
        ):
            out += found
        elif phrase.lemma in paid or (phrase.kind == "masdar" and phrase.lemma in words["paying"]):
            out += funded(row, index, resolver)
        elif phrase.kind == "verb" and phrase.lemma in words["bears"]:
            out += borne(row, index, resolver)
        elif kind == "investor":
            out += investor(row, index, resolver)
        elif kind == "member" or (phrase.kind == "amount" and word_in(resolver, phrase.start, words["two_members"])):
            out += _member(row, index, resolver)
        elif kind == "state" and phrase.features.get("number") == "plural" and _bodies_behind(row, index):
            out += _members(row, index, resolver)
        elif phrase.kind == "amount" and (
            _are_states(phrase) or word_in(resolver, phrase.end - 1, words["as_members"])
        ):
            out += _counted_members(row, index, resolver)
        elif phrase.kind == "title" and phrase.features.get("number") == "plural" and phrase.parts:
            out += _named_members(row, index)
        elif phrase.kind == "organization":
            out += _in_brackets(row, index) or _named_members(row, index)
        elif phrase.lemma in words["partnership"]:
            out += of_two(row, index)
        elif phrase.lemma in words["ties"] and are_close(row, index, resolver):
            out += ties(row, index, resolver)
        elif phrase.lemma in words["ties"]:
            out += tied_by_trade(row, index, resolver)
        elif phrase.kind == "title" and phrase.lemma == "founder":
            out += _founder(row, index, resolver)
        elif phrase.lemma in words["membership"]:
            out += _membership(row, index, resolver)
        elif _is_transit(phrase, resolver):
            out += _transit(row, index, resolver)
    return out


def _unquoted(row: list[Phrase]) -> list[Phrase]:
    """«كينيا «شريك مميز» لغانا»: the row without the marks in which somebody's words for what a state is are quoted."""
    marks: set[int] = set()
    for index, phrase in enumerate(row):
        if phrase.features.get("kind") not in _WHAT_A_STATE_IS or not index or row[index - 1].lemma not in OPENING:
            continue
        end = next((k for k in range(index + 1, min(index + 4, len(row))) if row[k].kind == "stop"), None)
        if end is not None and row[end].lemma in CLOSING and row[index - 1].end == phrase.start:
            marks |= {index - 1, end}
    return [phrase for index, phrase in enumerate(row) if index not in marks] if marks else row


_A_PAIR = 2
_BODIES = frozenset({"organization", "party"})
_WHAT_A_STATE_IS = frozenset({"partner", "member", "investor"})


_TELLING = frozenset({"corridor", "amount", "masdar", "topic", "organization", "title"})
"""Kinds of phrases that may assert a relation whatever their noun is."""


# -- members


def _member(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«السويد عضو في الحلف», «المجر، العضو في الاتحاد», «بصفتها عضوا في الرابطة، تدعم لاوس …»; not «عضو مراقب»."""
    phrase = row[index]
    if phrase.suffix or is_denied(row, index) or word_in(resolver, phrase.end, cues().words["observing"]):
        return []
    if is_to_be(row, index):
        return []
    if phrase.features.get("number") == "plural" and phrase.parts and (found := _members(row, index, resolver)):
        return found
    bodies = _bodies_behind(row, index) or _admitting(row, index) or _the_body_behind(row, index, resolver)
    if not bodies or _only_observes(row, index, resolver) or _is_past(row, index):
        return []
    subjects = of_whom(row, index, resolver, persons=True) or in_capacity(row, index, resolver)
    states = [who for who in (*subjects, *_beside(row, index, subjects)) if who.startswith("state:")]
    states = _the_two(row, index) or states
    one_of = resolver.sheet.word(phrase.start - 1) in cues().words["one_of"]
    if phrase.features.get("number") == "plural" and len(states) < 2 and not one_of:
        return []  # «تصدر بلاده إلى 14 دولة، عشر منها أعضاء في الاتحاد»
    return each(states, "member-of", bodies, phrase, "noun:member")


def _the_two(row: list[Phrase], index: int) -> list[str]:
    """«الدولتان العضوان في الاتحاد سلوفينيا وكرواتيا»: both are named right behind the body."""
    states, phrase = row[index - 1] if index else row[index], row[index]
    told = states.features.get("kind") == "state" and states.end == phrase.start
    if not told or phrase.features.get("number") != "dual" or states.features.get("number") != "dual":
        return []
    two = [who for who in list_from(row, index + 2) if who.startswith("state:")]
    return two if len(two) == _A_PAIR else []


def _beside(row: list[Phrase], index: int, subjects: list[str]) -> list[str]:
    """«كينيا عضو في الرابطة، إلى جانب مصر وغانا»: who is one as well."""
    for after in row[index + 1 : index + 5] if subjects else ():
        if after.kind == "verb":
            break
        if after.prep == "to" and after.lemma in cues().words["side"]:
            return [part.entity for part in after.parts if part.kind == "state" and part.entity]
        if after.prep == "joined" and after.kind == "state":
            return list_from(row, row.index(after), joined=True)
    return []


def _the_body_behind(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«العضو في المنظمة»: the body named before."""
    after = row[index + 1] if index + 1 < len(row) else None
    told = after is not None and after.kind == "party" and after.prep == "in" and after.features.get("class") == "body"
    return resolver.resolve(after) if told and after is not None else []


def _admitting(row: list[Phrase], index: int) -> list[str]:
    """«قبلت المنظمة إيران عضوا»: the body that takes somebody in."""
    for at in range(index - 1, max(index - 5, -1), -1):
        if row[at].kind == "verb":
            taken = row[at].lemma in cues().words["accept"] and row[at].features.get("tense") == "past"
            body = row[at + 1]
            return [body.entity] if taken and body.kind == "organization" and not body.prep and body.entity else []
    return []


def _founder(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«أرمينيا من مؤسسي المنظمة», «كازاخستان إحدى الدول المؤسسة للرابطة»."""
    phrase = row[index]
    bodies = [part.entity for part in phrase.parts if part.kind == "organization" and part.entity]
    bodies += [
        who
        for part in phrase.parts
        if part.kind == "party"
        for who in resolver.resolve(part)
        if who.startswith("organization:")
    ]
    first = word_in(resolver, phrase.start - 1, cues().words["foremost"])  # «بوصفها أحد مؤسسي …»
    said = phrase.prep == "from" or first or (index and row[index - 1].kind in ("party", "pronoun"))
    if not bodies or not said or is_denied(row, index):
        return []
    founders = of_whom(row, index, resolver, persons=True)
    states = [who for who in (*founders, *_beside(row, index, founders)) if who.startswith("state:")]
    return each(states, "member-of", bodies[:1], phrase, "noun:member")


def _only_observes(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«عضو في الاتحاد بصفة مراقب»."""
    last = row[min(index + 1, len(row) - 1)].end
    return any(word_in(resolver, at, cues().words["observing"]) for at in (last, last + 1))


def _is_past(row: list[Phrase], index: int) -> bool:
    """«كانت موريتانيا عضوا في المجموعة حتى عام 2000»: she is none any more."""
    last = next((k for k in range(index + 1, min(index + 3, len(row))) if row[k].kind in _BODIES), index)
    until = row[last + 1] if last + 1 < len(row) else None
    was = next((p for p in reversed(row[max(index - 4, 0) : index]) if p.kind == "verb"), None)
    ended = until is not None and until.kind == "date" and until.prep == "until"
    return ended and was is not None and was.features.get("tense") == "past"


def _bodies_behind(row: list[Phrase], index: int) -> list[str]:
    """«عضو في الاتحاد والمنظمة»: the bodies behind the noun, those joined by و together."""
    out: list[str] = []
    for after in row[index + 1 : index + 6]:
        if after.kind == "organization" and after.entity and (after.conj if out else after.prep in ("in", "b", "*")):
            out.append(after.entity)
        elif after.kind != "ordinal" and after.lemma not in cues().words["membership"]:
            break  # «عضو كامل العضوية في الرابطة»
    return out or [part.entity for part in row[index].parts if part.kind == "organization" and part.entity][:1]


def _members(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«الدول الأعضاء في الاتحاد: روسيا وبيلاروس», «أعضاء الرابطة هم …», «كينيا، إحدى دول الاتحاد»."""
    phrase = row[index]
    bodies = _bodies_behind(row, index)
    if not bodies or is_denied(row, index):
        return []
    states = [who for who in listed(row, index) if who.startswith("state:")]
    one_of = word_in(resolver, phrase.start - 1, cues().words["one_of"])
    if one_of and not states and not is_to_be(row, index):
        states = [who for who in of_whom(row, index, resolver, persons=True) if who.startswith("state:")]
    return each(states, "member-of", bodies, phrase, "noun:member")


def _named_members(row: list[Phrase], index: int) -> list[Found]:
    """«قادة دول الاتحاد، وهي روسيا وأرمينيا», «رابطة آسيان، وهي تايلاند ولاوس»: states behind a pronoun and a comma."""
    phrase = row[index]
    pronoun = next((p for p in row[index + 1 : index + 3] if p.kind != "stop"), None)
    told = pronoun is not None and pronoun.kind == "pronoun" and pronoun.lemma in cues().words["they"]
    bodies = [p.entity for p in (phrase, *phrase.parts) if p.kind == "organization" and p.entity is not None]
    if not told or not bodies or is_denied(row, index):
        return []
    states = [who for who in listed(row, index) if who.startswith("state:")]
    return each(states if len(states) > 1 else [], "member-of", bodies[:1], phrase, "noun:member")


def _are_states(phrase: Phrase) -> bool:
    return getattr(phrase.value, "unit", "") in cues().words["state_units"]


def _counted_members(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تضم الرابطة، التي تأسست عام 1967، ثلاث دول هي تايلاند وفيتنام ولاوس»: the states that the body counts."""
    words = cues().words
    at = next((k for k in range(index - 1, max(index - 10, -1), -1) if row[k].lemma in words["comprise"]), None)
    body = row[at + 1] if at is not None else None
    if at and body is not None and body.kind == "amount" and not row[at].conj:
        body = row[at - 1]  # «أصبحت الرابطة تضم أحد عشر عضوا: …»
    if at is None or body is None or row[at].kind != "verb" or row[at].features.get("tense") != "present":
        return []
    if body is row[index] and row[at].conj:
        body = _founded_before(row, at) or body
    bodies = [who for who in resolver.resolve(body) if who.startswith("organization:")] if not body.prep else []
    states = [who for who in listed(row, index) if who.startswith("state:")]
    return each(states, "member-of", bodies[:1], row[index], "noun:member")


def _founded_before(row: list[Phrase], index: int) -> Phrase | None:
    """«أنشئت الرابطة عام 1967، وتضم ثلاث دول هي …»: the body right behind the verb of founding."""
    for at in range(index - 2, max(index - _FOUNDED, -1), -1):
        if row[at].kind == "verb":
            return row[at + 1] if row[at].lemma in cues().words["founded"] else None
    return None


_FOUNDED = 6
"""How many phrases before «تضم» the founding of the body may be told."""


def _in_brackets(row: list[Phrase], index: int) -> list[Found]:
    """«رابطة آسيان (تايلاند وفيتنام ولاوس)»: the states in brackets behind a body are its members."""
    opening = row[index + 1] if index + 1 < len(row) else None
    if opening is None or opening.lemma != "(" or opening.kind != "stop" or is_denied(row, index):
        return []
    states = list_from(row, index + 2)
    close = next((p for p in row[index + 2 :] if p.kind == "stop" and p.lemma not in ("،", ",")), None)
    phrase = row[index]
    inside = close is not None and close.lemma == ")" and all(who.startswith("state:") for who in states)
    if len(states) < 2 or not inside or phrase.entity is None:
        return []
    return each(states, "member-of", [phrase.entity], phrase, "noun:member")


def _membership(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تتمتع لاوس بعضوية رابطة …», «نالت بيلاروس العضوية الكاملة في المنظمة», «انضمت كينيا إلى عضوية البنك»; not «تسعى إلى عضوية …»."""
    phrase = row[index]
    verb = next((p for p in reversed(row[max(index - 5, 0) : index]) if p.kind == "verb"), None)
    has = phrase.prep == "b" and (verb is None or verb.lemma not in cues().words["propose"])
    gets = verb is not None and verb.lemma in cues().words["enjoy"] and phrase.prep in ("b", "on", "")
    gets = gets or (verb is not None and verb.lemma in cues().words["accedes"] and _came_in(verb, phrase))
    future = verb is not None and verb.value == "future"
    inside = next((part for part in phrase.parts if part.kind == "organization"), None)
    owned = _owned_membership(row, index)
    if owned is not None:
        return owned
    if not (has or gets) or future or (phrase.parts and inside is None) or is_denied(row, index):
        return []
    plain = (p for p in row[index + 1 : index + 4] if p.kind not in ("particle", "participle"))
    after = inside or next(plain, None)  # «عضوية غير دائمة في المجلس»
    if inside is not None and inside.entity is not None:
        told = of_whom(row, index, resolver) or _namely(row, index)
        states = [who for who in told if who.startswith("state:")]
        return each(states, "member-of", [inside.entity], phrase, "noun:member")
    if after is None or after.kind != "organization" or after.entity is None or after.prep not in ("*", "in", ""):
        return []
    states = [who for who in of_whom(row, index, resolver) if who.startswith("state:")]
    return [(who, "member-of", after.entity, (phrase.first, after.last), "noun:member") for who in states]


def _came_in(verb: Phrase, phrase: Phrase) -> bool:
    """«انضمت … إلى عضوية»: it has come about."""
    return phrase.prep == "to" and verb.features.get("tense") == "past" and not verb.suffix


def _namely(row: list[Phrase], index: int) -> list[str]:
    """«انضمت إلى عضوية الرابطة ثلاث دول، هي مصر وكينيا وغانا»: those who are named behind the pronoun."""
    for at in range(index + 1, min(index + _NAMELY, len(row))):
        if row[at].kind == "pronoun" and row[at].lemma in cues().words["they"]:
            return list_from(row, at + 1)
        if row[at].kind == "verb":
            break
    return []


_NAMELY = 5
"""How many phrases behind «عضوية الرابطة» the pronoun may stand before those who are named."""


def _owned_membership(row: list[Phrase], index: int) -> list[Found] | None:
    """«عضوية لاوس في رابطة …» as a subject, «بعد حصول لاوس على عضوية رابطة …»; None where it is neither."""
    phrase, before = row[index], row[index - 1] if index else None
    after = row[index + 1] if index + 1 < len(row) else None
    owner = phrase.parts[0] if len(phrase.parts) == 1 and phrase.parts[0].kind == "state" else None
    if owner is not None and owner.entity is not None:
        first = before is None or before.kind == "stop" or before.lemma in cues().words["complementizer"]
        first = first and not _is_backed(row, index)
        body = after.entity if after is not None and after.kind == "organization" and after.prep == "in" else None
        told = first and not phrase.prep and body is not None
        return each([owner.entity], "member-of", [body or ""], phrase, "noun:member") if told else []
    got = row[index - 2] if index > 1 else None
    if before is None or got is None or got.kind != "masdar" or got.lemma not in cues().words["enjoy"]:
        return None
    done = got.prep in ("around", "since") and before.kind == "state" and before.prep == "*" and before.entity
    bodies = _bodies_behind(row, index)
    return each([before.entity or ""], "member-of", bodies, phrase, "noun:member") if done else None


def _is_backed(row: list[Phrase], index: int) -> bool:
    """«تؤيد غانا، إلى جانب مصر، عضوية كينيا في المجلس»: behind such a verb and a comma it is what somebody supports."""
    if not index or row[index - 1].lemma not in ("،", ","):
        return False
    verb = next((p for p in reversed(row[:index]) if p.kind == "verb"), None)
    return verb is not None and any(frame.get("given") for frame in cues().frames.get(verb.lemma, ()))


# -- transit


def _is_transit(phrase: Phrase, resolver: Resolver) -> bool:
    """«دولة عبور», «بلد ترانزيت», «مركز عبور»: the word, or the noun before it."""
    words = cues().words
    if phrase.features.get("kind") == "state":
        return phrase.end < len(resolver.sheet.forms) and word_in(resolver, phrase.end, words["transit"])
    crossing = phrase.kind in ("masdar", "topic") and word_in(resolver, phrase.start, words["transit"])
    return crossing and phrase.start > 0 and word_in(resolver, phrase.start - 1, words["waystation"])


def _transit(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«دولة عبور رئيسية لدول آسيا الوسطى», «مركز عبور للبضائع الكينية»."""
    phrase = row[index]
    if is_denied(row, index) or is_to_be(row, index):
        return []
    subjects = of_whom(row, index, resolver) or in_capacity(row, index, resolver)
    subjects = [who for who in subjects if who.startswith("state:")]
    others, last = _let_through(row, index, resolver)
    if not others:
        others = [who for who in _in_whose_eyes(row, index, resolver) if who not in subjects]
    evidence = (phrase.first, last)
    return [(one, "transit-for", other, evidence, "noun:transit") for one in subjects for other in others]


def _let_through(row: list[Phrase], index: int, resolver: Resolver) -> tuple[list[str], int]:
    """«لدول آسيا الوسطى», «للنفط الليبي», «لبلاده», «بين كينيا وأوغندا»: who is let through, and where that ends."""
    others: list[str] = []
    last = row[index].last
    for after in row[index + 1 : index + 7]:
        whose = [after, *(part for part in after.parts if after.kind == "figure")]
        named = [part.entity for part in whose if part.entity and part.entity.startswith(("state:", "region:"))]
        if after.kind == "nisba" and named and not others and _are_goods(resolver, after):
            return named, after.last
        if after.kind in ("stop", "verb") or (others and not (after.conj and not after.prep)):
            break
        if after.kind == "party" and after.suffix and after.prep == "of" and not others:
            return [who for who in resolver.resolve(after) if who.startswith("state:")], after.last
        onward = after.prep == "to" and is_goods(resolver.sheet.forms[after.start - 2])  # «للغاز إلى بلغاريا»
        governed = after.prep in ("of", "between") or onward or bool(others)
        if governed and named and after.kind in ("state", "region", "figure", "party"):
            others += [who for who in named if who not in others]
            last = after.last
    return others, last


def _in_whose_eyes(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«كينيا بالنسبة إلى أوغندا دولة عبور», «تعتمد أوغندا على كينيا كدولة عبور لصادراتها»: for whom it is one."""
    first, before = row[index - 1] if index else None, row[index - 2] if index > 1 else None
    if first is None or before is None or first.kind not in ("state", "region") or first.entity is None:
        return []
    if first.prep in ("to", "of") and "by" in cues().figures["signs"].get(before.lemma, ()) and before.prep == "b":
        return [first.entity]
    own = any(phrase.suffix and phrase.prep == "of" for phrase in row[index + 1 : index + 4])
    return of_whom(row, index - 1, resolver) if own and row[index].prep == "as" else []


def _way(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تشكل كينيا ممر عبور لأوغندا», «طريق ترانزيت لدول …»: a way that is no corridor of its own."""
    phrase = row[index]
    if phrase.entity is not None or phrase.definite or not word_in(resolver, phrase.end, cues().words["transit"]):
        return []
    at = index + 1 if index + 1 < len(row) and row[index + 1].start == phrase.end else index
    if row[at].prep == "of":  # «ممرا لعبور الغاز الليبي»
        goods = [p for p in row[at + 1 : at + 3] if p.kind == "nisba" and p.entity and p.definite]
        subjects = [who for who in of_whom(row, index, resolver) if who.startswith("state:")]
        told = goods and not is_denied(row, index) and not is_to_be(row, index)
        return each(subjects, "transit-for", [goods[0].entity or ""], phrase, "noun:transit") if told else []
    return _transit(row, at, resolver)


def _are_goods(resolver: Resolver, nisba: Phrase) -> bool:
    """Whether a noun that ل governs stands right before the adjective, or one in construct with it: «لصادرات النفط الكازاخستانية»."""
    forms, at = resolver.sheet.forms, nisba.start - 1
    if at < 1 or not nisba.definite:
        return False
    if any(reading.prep in ("ل", "لل") for reading in forms[at].readings):
        return True
    article = bool(forms[at].readings) and forms[at].readings[0].article
    return article and any(reading.prep == "ل" and not reading.article for reading in forms[at - 1].readings)


# -- corridors


def _corridor(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«ممر … بين آسيا وأوروبا»: the corridor, or the one of which it is said, connects them; not «المنقولة بالقطارات بين …»."""
    phrase = row[index]
    if phrase.entity is None and (phrase.prep == "b" or phrase.features.get("number") == "plural"):
        return []
    ends: list[str] = []
    last = phrase.last
    for after in row[index + 1 : index + 5]:
        linking = word_in(resolver, after.start - 1, cues().words["linking"])
        if after.kind == "verb" and not ends and (linking or after.lemma in cues().words["copular"]):
            continue  # «الممر بات همزة وصل بين …»
        if after.kind in ("verb", "participle", "stop", "corridor", "amount"):
            break
        if (
            after.kind in ("state", "region", "place")
            and after.entity
            and (after.prep == "between" or (ends and after.conj))
        ):
            ends.append(after.entity)
            last = after.last
    if len(ends) < 2 or is_denied(row, index):
        return []
    resolver.advance(phrase.start)
    subject = phrase.entity or (resolver.corridors[-1] if resolver.corridors else None)
    if subject is None:
        return []
    return [(subject, "connects", end, (phrase.first, last), "noun:corridor") for end in ends]
