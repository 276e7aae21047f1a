"""Of whom a noun is said, for whom, and whether it is said at all: «كينيا شريك لمصر», «ليست شريكا», «ستصبح عضوا»."""

from __future__ import annotations

from caspian_relations.reading.clauses.clause import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = [
    "SAID_OF",
    "WHO",
    "Found",
    "counted",
    "each",
    "for_whom",
    "in_capacity",
    "is_denied",
    "is_sought",
    "is_to_be",
    "is_what",
    "list_from",
    "listed",
    "of_whom",
    "ours",
    "spoken_of",
    "those",
    "word_in",
]

Found = tuple[str, str, str, tuple[int, int], str]
"""Subject, predicate, object, evidence and rule."""
WHO = frozenset({"state", "region", "organization"})
"""Kinds of phrases that name a party."""
SAID_OF = frozenset({"", "*", "from", "as", "both", "b"})
"""What may stand before a noun that says what somebody is: «شريك», «كشريك», «من أهم شركاء …», «بأنها شريك»."""
_REGARDED = frozenset({"to", "on", "with", "b"})
"""What may stand before whom one sees or has as something: «تعتمد كينيا على مصر كدولة عبور»."""
_WITHIN_A_LIST = frozenset({"،", ",", "«", "»", '"', "“", "”"})
_BACK = 9
"""How many phrases before a noun whoever it is said of may stand."""


def is_denied(row: list[Phrase], index: int) -> bool:
    """Whether a negation stands before the noun in its own clause: «ليست شريكا», but not «لم ينته الأمر، إذ إن كينيا شريك»."""
    if _stands_aside(row, index):
        return False  # «لم تشارك كينيا، العضو في الرابطة، في القمة»
    for phrase in reversed(row[:index]):
        if phrase.kind == "verb" and phrase.lemma in cues().words["still"]:
            return False  # «لا تزال حليفا»
        if phrase.kind in ("particle", "verb") and (
            phrase.features.get("negation") == "yes" or phrase.lemma in cues().words["negation"]
        ):
            return True
        if phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")"):
            return False
        if phrase.kind in ("particle", "conjunction") and phrase.lemma in either("complementizer", "but"):
            return False  # «ليست عضوا في الحلف، لكنها عضو في …»
    return False


def _stands_aside(row: list[Phrase], index: int) -> bool:
    """Whether a definite noun says behind a comma what the party before is: «كينيا، العضو في الرابطة»."""
    if index < _BEHIND_COMMA or not row[index].definite or row[index].prep:
        return False
    comma, named = row[index - 1], row[index - 2]
    aside = comma.kind == "stop" and comma.lemma in ("،", ",") and comma.end == row[index].start
    return aside and named.kind in WHO and named.end == comma.start


_BEHIND_COMMA = 2


def of_whom(
    row: list[Phrase], index: int, resolver: Resolver, *, persons: bool = False, back: int = _BACK
) -> list[str]:
    """The states or bodies that stand before the noun without a preposition, those joined by و together."""
    at = index - 1
    first = row[at] if at >= 0 else None
    named = _in_apposition(row, index, resolver) if row[index].kind != "verb" else []
    if named:
        return named
    if (
        first is not None
        and (first.kind in WHO or resolver.capital_of(first))
        and first.entity
        and at
        and (
            (first.prep in _REGARDED and row[index].prep == "as")
            or (first.prep == "in" and (row[at - 1].kind in WHO or resolver.capital_of(row[at - 1])))
            or (first.prep == "in" and row[at - 1].kind == "verb" and row[at - 1].lemma in cues().words["deem"])
        )
    ):
        # «ترى فرنسا في كينيا شريكا», «فرنسا ترى في كينيا شريكا», «تنظر كينيا إلى مصر كشريك»
        return those(first, resolver)
    if persons and first is not None and at and first.kind == "state" and first.prep == "*" and first.entity:
        return [first.entity] if row[at - 1].kind == "masdar" else []  # «قبول بيلاروس عضوا»
    floor = max(index - back, -1)
    while at > floor:
        phrase = row[at]
        if phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")", '"', "«", "»"):
            return []
        if persons and phrase.kind in ("person", "title") and not phrase.prep:
            return []  # «رئيس البرلمان المجري، العضو في»
        if not phrase.prep and is_somebody(phrase, resolver):
            own = phrase.kind == "party" and phrase.suffix and phrase.features.get("number") != "dual"
            return (_who_says(row, at, resolver) if own else []) or _joined_before(row, at, resolver)
        at -= 1
    return []


def _in_apposition(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«التجارة مع إيطاليا، أكبر شريك تجاري لكينيا»: whoever stands behind a preposition, and a comma before what they are."""
    comma, named = (row[index - 1], row[index - 2]) if index > 1 else (row[index], row[index])
    if comma.kind != "stop" or comma.lemma not in ("،", ",") or not named.prep or named.end != comma.start:
        return []
    first = row[index].start - word_in(resolver, row[index].start - 1, cues().words["foremost"])
    # «لبضائع بلاده، العضو»
    own = named.kind == "party" and named.features.get("kind") == "state" and bool(named.suffix)
    told = named.kind in WHO or bool(resolver.capital_of(named)) or own
    return those(named, resolver) if told and comma.end == first and not row[index].prep.strip("*") else []


def _joined_before(row: list[Phrase], at: int, resolver: Resolver) -> list[str]:
    found = those(row[at], resolver)
    while at > 0 and row[at].conj:
        at -= 2 if at > 1 and row[at - 1].kind == "stop" and row[at - 1].lemma in ("،", ",") else 1
        before = row[at]
        if before.prep or not is_somebody(before, resolver):
            break
        found[:0] = those(before, resolver)
    return list(dict.fromkeys(found))


def is_somebody(phrase: Phrase, resolver: Resolver) -> bool:
    """A state, a body, «بلاده», or a capital for its state."""
    country = phrase.kind == "party" and phrase.features.get("kind") == "state"
    own = country and (bool(phrase.suffix) or (phrase.definite and phrase.features.get("number") == "dual"))
    counted = country and phrase.features.get("number") == "plural" and bool(resolver.resolve(phrase))  # «الدول الثلاث»
    return own or counted or (phrase.kind in WHO and phrase.entity is not None) or bool(resolver.capital_of(phrase))


def those(phrase: Phrase, resolver: Resolver) -> list[str]:
    """The states or bodies for which a phrase stands; a capital stands for its state."""
    return resolver.capital_of(phrase) or resolver.resolve(phrase)


def for_whom(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«شريك … لكينيا وغانا», «حليفة تركيا»: for whom, with those joined by و."""
    parts = [part.entity for part in row[index].parts if part.kind in WHO and part.entity]
    if parts:
        return parts
    out: list[str] = []
    talks = row[index + 1] if index + 1 < len(row) else None
    if talks is not None and talks.kind == "event" and talks.prep == "*" and talks.start == row[index].end:
        return [part.entity for part in talks.parts if part.kind in WHO and part.entity]  # «شريك الحوار لرابطة آسيان»
    for after in row[index + 1 : index + 5]:
        if out and not (after.conj and not after.prep):
            break
        spoken = _who_says(row, index, resolver) if after.kind == "pronoun" and after.prep == "of" and not out else []
        if spoken:
            return spoken
        own = after.kind == "party" and after.features.get("kind") == "state" and after.suffix
        body = after.kind == "party" and after.prep == "of" and after.features.get("class") == "body" and after.definite
        if body and not out and (bodies := [w for w in resolver.resolve(after) if w.startswith("organization:")]):
            return bodies  # «كينيا شريك للاتحاد»
        capital = resolver.capital_of(after) if after.prep in ("of", "*") and not out else []
        if capital:
            out += capital  # «من أهم حلفاء واشنطن»
        elif (after.prep == "of" or out) and (own or (after.kind in WHO and after.entity)):
            told = _who_says(row, index, resolver) if own and not out else []
            out += [who for who in told or resolver.resolve(after) if who not in out]
        elif out or after.kind in ("stop", "verb"):
            break
    return out


def _who_says(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«قالت موسكو إن يريفان حليف لها», «أكد الرئيس الكيني أن مصر شريك لنا»: the state of whoever says it."""
    for at in range(index - 1, max(index - 16, -1), -1):
        if row[at].kind != "verb" or "speech" not in row[at].features or row[at].features.get("person") == "1":
            continue
        who = row[at + 1]
        if who.prep:
            return []
        if who.kind in ("person", "title"):
            found = resolver.resolve(who)[:1]
            state = resolver.stands_for(found[0]) if found else next(iter(resolver.office_of(who)), None)
            return [state] if state is not None else []
        return those(who, resolver) if is_somebody(who, resolver) else []
    return []


def ours(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«قال الرئيس الكيني: … حليفتنا»: the state of whoever says it."""
    said = _who_says(row, index, resolver)
    states = [resolver.stands_for(who) for who in resolver.subject[:1]]
    return said or [state for state in states if state is not None and state.startswith("state:")]


def listed(row: list[Phrase], index: int) -> list[str]:
    """«… هم مصر وكينيا», «…: مصر وكينيا», «… (مصر وكينيا)», «…، ومنها مصر»: those that follow so."""
    for at in range(index + 1, min(index + 4, len(row) - 1)):
        opens = row[at].kind == "stop" and row[at].lemma in (":", "(")
        if row[at].prep == "including" or (row[at].kind == "pronoun" and row[at].prep == "from"):
            first = at + (row[at].kind == "pronoun")  # «الدول الأعضاء في المجموعة، ومنها كينيا ومصر»
            return list_from(row, first, joined=True)
        if opens or (row[at].kind == "pronoun" and row[at].lemma in cues().words["they"] and not row[at].prep):
            return list_from(row, at + 1)
    return []


def list_from(row: list[Phrase], at: int, *, joined: bool = False) -> list[str]:
    """The parties that stand in a row from `at` on; `joined`: the first may have a preposition."""
    out: list[str] = []
    for phrase in row[at:]:
        if phrase.kind == "stop" and phrase.lemma in _WITHIN_A_LIST:
            continue
        governed = bool(phrase.prep) and phrase.prep != "both" and not (joined and not out)
        if phrase.kind not in WHO or phrase.entity is None or governed:
            break
        out.append(phrase.entity)
    return out


def is_what(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """Whether the noun says what somebody is: right behind whom it is said of, or «من أهم …», or behind a verb of being."""
    before = row[index - 1] if index else None
    if before is None:
        return False
    foremost = cues().words["foremost"]
    verb = next(
        (
            p
            for p in reversed(row[max(index - 4, 0) : index])
            if p.kind in ("verb", "participle") and not (p.prep == "from" and word_in(resolver, p.start, foremost))
        ),
        None,  # «من أبرز شركاء …» is no verb
    )
    words = cues().words
    if verb is not None and verb.lemma not in words["copular"] and verb.lemma not in words["topping"]:
        return False
    return before.end >= row[index].start - 2 or word_in(resolver, row[index].start - 1, cues().words["foremost"])


def counted(row: list[Phrase], index: int) -> bool:
    """«الصين الشريك التجاري الأول للبرازيل»: definite, and yet what she is."""
    return (
        index + 1 < len(row)
        and row[index].features.get("number", "singular") == "singular"
        and row[index + 1].kind in ("ordinal", "state", "region", "organization")
    )


def each(subjects: list[str], predicate: str, others: list[str], phrase: Phrase, rule: str) -> list[Found]:
    """The relation between each of `subjects` and each of `others`, but nobody with itself."""
    evidence = (phrase.first, phrase.last)
    return [(one, predicate, other, evidence, rule) for one in subjects for other in others if one != other]


def word_in(resolver: Resolver, at: int, words: frozenset[str]) -> bool:
    """Whether the token `at` is one of `words`, as written or by its lemma."""
    forms = resolver.sheet.forms
    if at >= len(forms):
        return False
    return forms[at].text in words or any(reading.value in words for reading in forms[at].readings)


def is_sought(row: list[Phrase], index: int) -> bool:
    """«تسعى كينيا إلى تحالف مع …»: a verb before that makes it a wish."""
    verb = next((p for p in reversed(row[max(index - 6, 0) : index]) if p.kind == "verb"), None)
    return verb is not None and (verb.value == "future" or verb.lemma in cues().words["unreal"])


def is_to_be(row: list[Phrase], index: int) -> bool:
    """«ستصبح كينيا عضوا», «تسعى إلى أن تصبح شريكا», «قد تصبح كينيا شريكا»: what she is not yet."""
    words = cues().words
    at = next((k for k in range(index - 1, max(index - 6, -1), -1) if row[k].kind == "verb"), None)
    if at is None or row[at].lemma not in words["copular"]:
        return False
    if row[at].value == "future":
        return row[at].lemma not in words["remains"]  # «ستظل الصين شريكا»: she is
    before = row[at - 1] if at else None
    if before is None or before.kind != "particle" or before.end != row[at].start or before.suffix:
        return False
    present = row[at].features.get("tense") == "present"
    return present and (before.lemma in words["already"] or before.lemma in words["that_one_does"])


def in_capacity(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«بصفتها حليفا لمصر، تدعم كينيا …»: of whom it is said stands behind, where the sentence begins so."""
    if not _in_the_capacity(row, index, resolver):
        return []
    for phrase in row[index + 1 : index + 8]:
        if not phrase.prep and not phrase.conj and is_somebody(phrase, resolver):
            return those(phrase, resolver)
    return []


def _in_the_capacity(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    before = row[index].start - 1
    return before >= 0 and word_in(resolver, before, cues().words["capacity"])


def spoken_of(clause: Clause, resolver: Resolver, words: frozenset[str]) -> bool:
    """«الهجوم الإرهابي الذي أدانته غانا», «قوبل الهجوم الإرهابي بإدانة من غانا»: whether one of `words` is told of what stands before."""
    head, sheet = clause.head, resolver.sheet
    if clause.kind == "verb" and head.suffix in ("ه", "ها"):
        told = sheet.word(head.start - 1) in cues().words["relative"]
    else:
        told = clause.kind == "masdar" and head.prep == "b" and bool(clause.subject) and _is_met_with(head, resolver)
    near = sheet.words[max(head.start - _MET, clause.sentence.start) : head.start] if told else []
    return not words.isdisjoint(near)


def _is_met_with(head: Phrase, resolver: Resolver) -> bool:
    """Whether the verb before says what something was met with: «قوبل … بإدانة», «لقي … إدانة»."""
    forms = resolver.sheet.forms
    verbs = (r for at in range(head.start - 1, max(head.start - _MET, -1), -1) for r in forms[at].readings)
    return any(r.category == "verb" and r.value in cues().words["met_with"] for r in verbs)


_MET = 7
"""How many tokens before a condemnation what is condemned may begin."""
