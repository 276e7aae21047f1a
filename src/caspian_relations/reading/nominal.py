"""Relations that nouns assert by themselves: partners, members, states of transit, corridors between two ends.

``X [copula] noun {adjective} [ل | في | من] Y``: who it is said of stands before the noun, for whom or in what behind it.
"""

from __future__ import annotations

from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.nominal_partners import are_close, investor, of_two, partner, pledged, ties
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver
from caspian_relations.reading.said_of import Found, each, is_denied, is_to_be, listed, of_whom, word_in

__all__ = ["Found", "from_row"]


def from_row(row: list[Phrase], resolver: Resolver) -> list[Found]:
    """What the nouns of one sentence assert."""
    out: list[Found] = []
    words, nouns = cues().words, either("partnership", "membership", "ties", "founders", "investing")
    for index, phrase in enumerate(row):
        kind = phrase.features.get("kind")
        if kind is None and phrase.kind not in _TELLING and phrase.lemma not in nouns:
            continue
        if phrase.kind == "corridor":
            out += _corridor(row, index, resolver) or _way(row, index, resolver)
        elif kind == "partner":
            out += partner(row, index, resolver)
        elif phrase.lemma in words["investing"] or (phrase.kind == "masdar" and phrase.lemma in words["paying"]):
            out += pledged(row, index, resolver)
        elif kind == "investor":
            out += investor(row, index, resolver)
        elif kind == "member" or (phrase.kind == "amount" and word_in(resolver, phrase.start, words["two_members"])):
            out += _member(row, index, resolver)
        elif kind == "state" and phrase.parts and word_in(resolver, phrase.start + 1, words["members"]):
            out += _members(row, index)
        elif phrase.lemma in words["partnership"]:
            out += of_two(row, index)
        elif phrase.lemma in words["ties"] and are_close(row, index, resolver):
            out += ties(row, index, resolver)
        elif phrase.kind == "title" and phrase.lemma == "founder":
            out += _founder(row, index, resolver)
        elif phrase.lemma in words["membership"]:
            out += _membership(row, index, resolver)
        elif _is_transit(phrase, resolver):
            out += _transit(row, index, resolver)
    return out


_TELLING = frozenset({"corridor", "amount", "masdar", "topic"})
"""Kinds of phrases that may assert a relation whatever their noun is."""


# -- members


def _member(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«السويد عضو في الحلف», «المجر، العضو في الاتحاد», «بصفتها عضوا في الرابطة، تدعم لاوس …»; not «عضو مراقب»."""
    phrase = row[index]
    if phrase.suffix or is_denied(row, index) or word_in(resolver, phrase.end, cues().words["observing"]):
        return []
    if is_to_be(row, index):
        return []
    bodies = _bodies_behind(row, index) or _admitting(row, index) or _the_body_behind(row, index, resolver)
    if not bodies or _only_observes(row, index, resolver):
        return []
    subjects = of_whom(row, index, resolver, persons=True)
    if not subjects and _capacity(row, index, resolver):
        subjects = next(
            ([p.entity] for p in row[index + 1 : index + 6] if p.kind == "state" and not p.prep and p.entity), []
        )
    states = [who for who in subjects if who.startswith("state:")]
    return each(states, "member-of", bodies, phrase, "noun:member")


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
    states = [who for who in of_whom(row, index, resolver, persons=True) if who.startswith("state:")]
    return each(states, "member-of", bodies[:1], phrase, "noun:member")


def _only_observes(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«عضو في الاتحاد بصفة مراقب»."""
    last = row[min(index + 1, len(row) - 1)].end
    return any(word_in(resolver, at, cues().words["observing"]) for at in (last, last + 1))


def _capacity(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«بصفتها عضوا في»."""
    before = row[index].start - 1
    return before >= 0 and word_in(resolver, before, cues().words["capacity"])


def _bodies_behind(row: list[Phrase], index: int) -> list[str]:
    """«عضو في الاتحاد والمنظمة»: the bodies behind the noun, those joined by و together."""
    out: list[str] = []
    for after in row[index + 1 : index + 6]:
        if after.kind == "organization" and after.entity and (after.conj if out else after.prep in ("in", "b", "*")):
            out.append(after.entity)
        elif after.kind != "ordinal":
            break
    return out or [part.entity for part in row[index].parts if part.kind == "organization" and part.entity][:1]


def _members(row: list[Phrase], index: int) -> list[Found]:
    """«الدول الأعضاء في الاتحاد: روسيا وبيلاروس», «… وهي روسيا وبيلاروس»."""
    phrase = row[index]
    bodies = _bodies_behind(row, index)
    if not bodies or is_denied(row, index):
        return []
    states = [who for who in listed(row, index) if who.startswith("state:")]
    return each(states, "member-of", bodies, phrase, "noun:member")


def _membership(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تتمتع لاوس بعضوية رابطة …», «نالت بيلاروس العضوية الكاملة في المنظمة»; not «تسعى إلى عضوية …»."""
    phrase = row[index]
    verb = next((p for p in reversed(row[max(index - 5, 0) : index]) if p.kind == "verb"), None)
    has = phrase.prep == "b" and (verb is None or verb.lemma not in cues().words["propose"])
    gets = verb is not None and verb.lemma in cues().words["enjoy"] and phrase.prep in ("b", "on", "")
    future = verb is not None and verb.value == "future"
    inside = next((part for part in phrase.parts if part.kind == "organization"), None)
    if not (has or gets) or future or (phrase.parts and inside is None) or is_denied(row, index):
        return []
    after = inside or (row[index + 1] if index + 1 < len(row) else None)
    if inside is not None and inside.entity is not None:
        states = [who for who in of_whom(row, index, resolver) if who.startswith("state:")]
        return each(states, "member-of", [inside.entity], phrase, "noun:member")
    if after is None or after.kind != "organization" or after.entity is None or after.prep not in ("*", "in", ""):
        return []
    states = [who for who in of_whom(row, index, resolver) if who.startswith("state:")]
    return [(who, "member-of", after.entity, (phrase.first, after.last), "noun:member") for who in states]


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
    if is_denied(row, index):
        return []
    subjects = [who for who in of_whom(row, index, resolver) if who.startswith("state:")]
    others: list[str] = []
    last = phrase.last
    for after in row[index + 1 : index + 7]:
        whose = [after, *(part for part in after.parts if after.kind == "figure")]
        named = [part.entity for part in whose if part.entity and part.entity.startswith(("state:", "region:"))]
        if after.kind == "nisba" and named and not others and _are_goods(resolver, after):
            others, last = named, after.last  # «دولة عبور للنفط الليبي»
            break
        if after.kind in ("stop", "verb") or (others and not (after.conj and not after.prep)):
            break
        if (after.prep == "of" or others) and named and after.kind in ("state", "region", "figure", "party"):
            others += [who for who in named if who not in others]
            last = after.last
    evidence = (phrase.first, last)
    return [(one, "transit-for", other, evidence, "noun:transit") for one in subjects[:1] for other in others]


def _way(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تشكل كينيا ممر عبور لأوغندا», «طريق ترانزيت لدول …»: a way that is no corridor of its own."""
    phrase = row[index]
    if phrase.entity is not None or phrase.definite or not word_in(resolver, phrase.end, cues().words["transit"]):
        return []
    at = index + 1 if index + 1 < len(row) and row[index + 1].start == phrase.end else index
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
    """«ممر … بين آسيا وأوروبا»: the corridor, or the one of which it is said, connects them."""
    phrase = row[index]
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
