"""Relations that nouns assert by themselves: partners, members, states of transit, corridors between two ends.

``X [copula] noun {adjective} [ل | في | من] Y``: who it is said of stands before the noun, for whom or in what behind it.
"""

from __future__ import annotations

from itertools import combinations

from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.resolver import Resolver

__all__ = ["Found", "from_row"]

Found = tuple[str, str, str, tuple[int, int], str]
"""Subject, predicate, object, evidence and rule."""
_WHO = frozenset({"state", "region", "organization"})
_SAID_OF = frozenset({"", "*", "from", "as", "both", "b"})
"""What may stand before a noun that says what somebody is: «شريك», «كشريك», «من أهم شركاء …», «بأنها شريك»."""
_BACK = 9
"""How many phrases before a noun whoever it is said of may stand."""


def from_row(row: list[Phrase], resolver: Resolver) -> list[Found]:
    """What the nouns of one sentence assert."""
    out: list[Found] = []
    words, nouns = cues().words, either("partnership", "membership")
    for index, phrase in enumerate(row):
        kind = phrase.features.get("kind")
        if kind is None and phrase.kind not in _TELLING and phrase.lemma not in nouns:
            continue
        if phrase.kind == "corridor":
            out += _corridor(row, index, resolver)
        elif kind == "partner":
            out += _partner(row, index, resolver)
        elif kind == "member" or (phrase.kind == "amount" and _word_in(resolver, phrase.start, words["two_members"])):
            out += _member(row, index, resolver)
        elif kind == "state" and phrase.parts and _word_in(resolver, phrase.start + 1, words["members"]):
            out += _members(row, index)
        elif phrase.lemma in words["partnership"]:
            out += _of_two(row, index)
        elif phrase.lemma in words["membership"]:
            out += _membership(row, index, resolver)
        elif _is_transit(phrase, resolver):
            out += _transit(row, index, resolver)
    return out


_TELLING = frozenset({"corridor", "amount", "masdar", "topic"})
"""Kinds of phrases that may assert a relation whatever their noun is."""


# -- partners


def _partner(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«فرنسا شريك للهند», «حليفة تركيا», «من أهم شركاء كينيا», «شريكان», «أبرز شركاء كينيا هم مصر وغانا»."""
    phrase = row[index]
    number = phrase.features.get("number", "singular")
    if phrase.suffix or phrase.prep not in _SAID_OF or is_denied(row, index):
        return []
    if number == "dual" and phrase.definite and not phrase.parts:
        return _pairs(resolver.two_states(), phrase)
    others = _for_whom(row, index, resolver)
    listed = _listed(row, index) if number == "plural" and others else []
    if listed:
        return _each(listed, "partners-with", others, phrase, "noun:partner")
    copular = _is_what(row, index, resolver)
    if phrase.parts and not copular:
        return []
    if phrase.definite and not phrase.parts and not (_counted(row, index) or (number == "plural" and copular)):
        return []
    subjects = _of_whom(row, index, resolver)
    if not others and number in ("dual", "plural"):
        return _pairs(subjects, phrase) if not phrase.definite else []
    if not others:
        others = _in_whose_eyes(row, index, subjects)
    return _each(subjects, "partners-with", others, phrase, "noun:partner")


def _of_two(row: list[Phrase], index: int) -> list[Found]:
    """«الشراكة الاستراتيجية المصرية الفرنسية»: two states by their adjectives."""
    phrase, after = row[index], row[index + 1] if index + 1 < len(row) else None
    parts = [*phrase.parts, *(after.parts if after is not None and after.start == phrase.end else ())]
    states = list(dict.fromkeys(p.entity for p in parts if p.kind == "nisba" and p.entity))
    two = len(states) == 2 and not is_denied(row, index)
    return _pairs([who for who in states if who.startswith(("state:", "organization:"))], phrase) if two else []


def _in_whose_eyes(row: list[Phrase], index: int, subjects: list[str]) -> list[str]:
    """«تعتبر مصر كينيا شريكا», «ترى فرنسا في كينيا شريكا»: the subject of the verb of deeming."""
    verb = next((k for k in range(index - 1, max(index - 6, -1), -1) if row[k].kind == "verb"), None)
    if verb is None or verb + 1 >= index or row[verb].lemma not in cues().words["deem"] or len(subjects) != 1:
        return []
    deeming = row[verb + 1]
    alone = deeming.kind in _WHO and not deeming.prep and deeming.entity not in (None, *subjects)
    return [deeming.entity] if alone and deeming.entity else []


def _pairs(who: list[str], phrase: Phrase) -> list[Found]:
    if not 2 <= len(who) <= 5:
        return []
    evidence = (phrase.first, phrase.last)
    return [(one, "partners-with", other, evidence, "noun:partner") for one, other in combinations(who, 2)]


# -- members


def _member(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«السويد عضو في الحلف», «المجر، العضو في الاتحاد», «بصفتها عضوا في الرابطة، تدعم لاوس …»; not «عضو مراقب»."""
    phrase = row[index]
    if phrase.suffix or is_denied(row, index) or _word_in(resolver, phrase.end, cues().words["observing"]):
        return []
    bodies = _bodies_behind(row, index)
    if not bodies or _only_observes(row, index, resolver):
        return []
    subjects = _of_whom(row, index, resolver, persons=True)
    if not subjects and _capacity(row, index, resolver):
        subjects = next(
            ([p.entity] for p in row[index + 1 : index + 6] if p.kind == "state" and not p.prep and p.entity), []
        )
    states = [who for who in subjects if who.startswith("state:")]
    return _each(states, "member-of", bodies, phrase, "noun:member")


def _only_observes(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«عضو في الاتحاد بصفة مراقب»."""
    last = row[min(index + 1, len(row) - 1)].end
    return any(_word_in(resolver, at, cues().words["observing"]) for at in (last, last + 1))


def _capacity(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«بصفتها عضوا في»."""
    before = row[index].start - 1
    return before >= 0 and _word_in(resolver, before, cues().words["capacity"])


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
    states = [who for who in _listed(row, index) if who.startswith("state:")]
    return _each(states, "member-of", bodies, phrase, "noun:member")


def _membership(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«تتمتع لاوس بعضوية رابطة …», «نالت بيلاروس العضوية الكاملة في المنظمة»; not «تسعى إلى عضوية …»."""
    phrase = row[index]
    verb = next((p for p in reversed(row[max(index - 5, 0) : index]) if p.kind == "verb"), None)
    has = phrase.prep == "b" and (verb is None or verb.lemma not in cues().words["propose"])
    gets = verb is not None and verb.lemma in cues().words["enjoy"] and phrase.prep in ("b", "on", "")
    future = verb is not None and verb.value == "future"
    if not (has or gets) or future or phrase.parts or is_denied(row, index):
        return []
    after = row[index + 1] if index + 1 < len(row) else None
    if after is None or after.kind != "organization" or after.entity is None or after.prep not in ("*", "in", ""):
        return []
    states = [who for who in _of_whom(row, index, resolver) if who.startswith("state:")]
    return [(who, "member-of", after.entity, (phrase.first, after.last), "noun:member") for who in states]


# -- transit


def _is_transit(phrase: Phrase, resolver: Resolver) -> bool:
    """«دولة عبور», «بلد ترانزيت», «مركز عبور»: the word, or the noun before it."""
    words = cues().words
    if phrase.features.get("kind") == "state":
        return phrase.end < len(resolver.sheet.forms) and _word_in(resolver, phrase.end, words["transit"])
    crossing = phrase.kind in ("masdar", "topic") and _word_in(resolver, phrase.start, words["transit"])
    return crossing and phrase.start > 0 and _word_in(resolver, phrase.start - 1, words["waystation"])


def _transit(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«دولة عبور رئيسية لدول آسيا الوسطى», «مركز عبور للبضائع الكينية»."""
    phrase = row[index]
    if is_denied(row, index):
        return []
    subjects = [who for who in _of_whom(row, index, resolver) if who.startswith("state:")]
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


# -- who stands where


def is_denied(row: list[Phrase], index: int) -> bool:
    """Whether a negation stands before the noun in its own clause: «ليست شريكا», but not «لم ينته الأمر، إذ إن كينيا شريك»."""
    for phrase in reversed(row[:index]):
        if phrase.kind == "verb" and phrase.lemma in cues().words["still"]:
            return False  # «لا تزال حليفا»
        if phrase.kind in ("particle", "verb") and (
            phrase.features.get("negation") == "yes" or phrase.lemma in cues().words["negation"]
        ):
            return True
        if phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")"):
            return False
        if phrase.kind in ("particle", "conjunction") and phrase.lemma in cues().words["complementizer"]:
            return False
    return False


def _of_whom(row: list[Phrase], index: int, resolver: Resolver, *, persons: bool = False) -> list[str]:
    """The states or bodies that stand before the noun without a preposition, those joined by و together."""
    at = index - 1
    first = row[at] if at >= 0 else None
    if (
        first is not None
        and first.kind in _WHO
        and first.prep == "in"
        and first.entity
        and at
        and row[at - 1].kind in _WHO
    ):
        return [first.entity]  # «ترى فرنسا في كينيا شريكا»
    if persons and first is not None and at and first.kind == "state" and first.prep == "*" and first.entity:
        return [first.entity] if row[at - 1].kind == "masdar" else []  # «قبول بيلاروس عضوا»
    floor = max(index - _BACK, -1)
    while at > floor:
        phrase = row[at]
        if phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")", '"', "«", "»"):
            return []
        if persons and phrase.kind in ("person", "title") and not phrase.prep:
            return []  # «رئيس البرلمان المجري، العضو في»
        if not phrase.prep and _is_somebody(phrase, resolver):
            return _joined_before(row, at, resolver)
        at -= 1
    return []


def _joined_before(row: list[Phrase], at: int, resolver: Resolver) -> list[str]:
    found = _those(row[at], resolver)
    while at > 0 and row[at].conj:
        at -= 2 if at > 1 and row[at - 1].kind == "stop" and row[at - 1].lemma in ("،", ",") else 1
        before = row[at]
        if before.prep or not _is_somebody(before, resolver):
            break
        found[:0] = _those(before, resolver)
    return list(dict.fromkeys(found))


def _is_somebody(phrase: Phrase, resolver: Resolver) -> bool:
    """A state, a body, «بلاده», or a capital for its state."""
    country = phrase.kind == "party" and phrase.features.get("kind") == "state"
    own = country and (bool(phrase.suffix) or (phrase.definite and phrase.features.get("number") == "dual"))
    return own or (phrase.kind in _WHO and phrase.entity is not None) or bool(resolver.capital_of(phrase))


def _those(phrase: Phrase, resolver: Resolver) -> list[str]:
    return resolver.capital_of(phrase) or resolver.resolve(phrase)


def _for_whom(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«شريك … لكينيا وغانا», «حليفة تركيا»: for whom, with those joined by و."""
    parts = [part.entity for part in row[index].parts if part.kind in _WHO and part.entity]
    if parts:
        return parts
    out: list[str] = []
    for after in row[index + 1 : index + 5]:
        if out and not (after.conj and not after.prep):
            break
        own = after.kind == "party" and after.features.get("kind") == "state" and after.suffix
        if (after.prep == "of" or out) and (own or (after.kind in _WHO and after.entity)):
            out += [who for who in resolver.resolve(after) if who not in out]
        elif out or after.kind in ("stop", "verb"):
            break
    return out


def _listed(row: list[Phrase], index: int) -> list[str]:
    """«… هم مصر وكينيا», «…: مصر وكينيا», «… (مصر وكينيا)»: those that a pronoun, a colon or a bracket introduces."""
    for at in range(index + 1, min(index + 4, len(row) - 1)):
        opens = row[at].kind == "stop" and row[at].lemma in (":", "(")
        if opens or (row[at].kind == "pronoun" and row[at].lemma in cues().words["they"] and not row[at].prep):
            return _list_from(row, at + 1)
    return []


def _list_from(row: list[Phrase], at: int) -> list[str]:
    out: list[str] = []
    for phrase in row[at:]:
        if phrase.kind == "stop" and phrase.lemma in ("،", ","):
            continue
        if phrase.kind not in _WHO or phrase.entity is None or (phrase.prep and phrase.prep != "both"):
            break
        out.append(phrase.entity)
    return out


def _is_what(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """Whether the noun says what somebody is: right behind whom it is said of, or «من أهم …», or behind a verb of being."""
    before = row[index - 1] if index else None
    if before is None:
        return False
    verb = next((p for p in reversed(row[max(index - 4, 0) : index]) if p.kind in ("verb", "participle")), None)
    if verb is not None and verb.lemma not in cues().words["copular"]:
        return False
    return before.end >= row[index].start - 2 or _word_in(resolver, row[index].start - 1, cues().words["foremost"])


def _counted(row: list[Phrase], index: int) -> bool:
    """«الصين الشريك التجاري الأول للبرازيل»: definite, and yet what she is."""
    return (
        index + 1 < len(row)
        and row[index].features.get("number", "singular") == "singular"
        and row[index + 1].kind in ("ordinal", "state", "region", "organization")
    )


def _each(subjects: list[str], predicate: str, others: list[str], phrase: Phrase, rule: str) -> list[Found]:
    evidence = (phrase.first, phrase.last)
    return [(one, predicate, other, evidence, rule) for one in subjects for other in others if one != other]


def _word_in(resolver: Resolver, at: int, words: frozenset[str]) -> bool:
    forms = resolver.sheet.forms
    if at >= len(forms):
        return False
    return forms[at].text in words or any(reading.value in words for reading in forms[at].readings)
