"""Partners and allies, as nouns tell them: «شريك», «تحالف», «علاقات استراتيجية»."""

from __future__ import annotations

from itertools import combinations

from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.relations.said_of import (
    SAID_OF,
    WHO,
    Found,
    counted,
    each,
    for_whom,
    in_capacity,
    is_denied,
    is_sought,
    is_to_be,
    is_what,
    list_from,
    listed,
    of_whom,
    ours,
    those,
    word_in,
)
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["are_close", "is_ranked", "of_two", "partner", "ties"]


def partner(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«فرنسا شريك للهند», «حليفة تركيا», «من أهم شركاء كينيا», «شريكان», «أبرز شركاء كينيا هم مصر وغانا»."""
    phrase = row[index]
    number = phrase.features.get("number", "singular")
    before = row[index - 1] if index else None
    if phrase.conj and (before is None or before.features.get("kind") != "partner"):
        return []  # «مولها البنك الدولي وشركاء آخرون»
    if phrase.suffix == "نا" and before is not None and before.end >= phrase.start - 1 and not phrase.prep:
        return each(of_whom(row, index, resolver), "partners-with", ours(row, index, resolver), phrase, "noun:partner")
    if phrase.suffix and number == "singular":
        return _theirs(row, index, resolver)
    if number == "plural" and phrase.prep == "between":
        return _ranked(row, index, resolver) or _among(row, index, resolver)
    if phrase.suffix or phrase.prep not in SAID_OF or is_denied(row, index) or is_to_be(row, index):
        return []
    if number == "dual" and phrase.definite and not phrase.parts:
        return _pairs(resolver.two_states(), phrase)
    others = for_whom(row, index, resolver)
    named = listed(row, index) if number == "plural" and others else []
    if named:
        return each(named, "partners-with", others, phrase, "noun:partner")
    copular = is_what(row, index, resolver)
    if phrase.parts and not copular:
        return []
    if phrase.definite and not phrase.parts and not (counted(row, index) or (number == "plural" and copular)):
        return []
    subjects = of_whom(row, index, resolver) or in_capacity(row, index, resolver)
    if number == "dual" and not others and len(subjects) != _TWO:
        subjects = _both_of_them(row, index, resolver) or subjects
    if not others and len(subjects) > 2 and index + 1 < len(row) and row[index + 1].prep == "in":
        return []  # «مصر وكينيا وغانا شركاء في المشروع»
    if not others and number in ("dual", "plural"):
        return _pairs(subjects, phrase) if not phrase.definite else []
    if not others:
        others = _in_whose_eyes(row, index, subjects, resolver)
    return each(subjects, "partners-with", others, phrase, "noun:partner")


def _both_of_them(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«وقعت مصر وكينيا …، وباتتا منذ ذلك الحين شريكين»: the two who act before a verb in the dual that names nobody."""
    at = next((k for k in range(index - 1, max(index - _TIME, -1), -1) if row[k].kind == "verb"), None)
    if at is None or row[at].lemma not in cues().words["copular"] or row[at].features.get("number") != "dual":
        return []
    opens = all(phrase.kind == "stop" for phrase in row[:at])
    two = list(resolver.subject) if opens else of_whom(row, at, resolver, back=_FAR)
    return two if len(two) == _TWO and all(who.startswith(("state:", "organization:")) for who in two) else []


_TWO = 2
_TIME = 6
"""Within how many phrases behind the verb what they became is told: «باتا منذ ذلك الحين شريكين»."""
_FAR = 20


def _ranked(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«جاءت الصين في المرتبة الأولى بين شركاء كينيا التجاريين»."""
    if not is_ranked(row, index) or is_denied(row, index):
        return []
    return each(
        of_whom(row, index, resolver), "partners-with", for_whom(row, index, resolver), row[index], "noun:partner"
    )


def is_ranked(row: list[Phrase], index: int) -> bool:
    """Whether the verb before tells who stands where in a list."""
    verb = next((phrase for phrase in reversed(row[max(index - 7, 0) : index]) if phrase.kind == "verb"), None)
    return verb is not None and verb.value != "future" and "rank" in cues().figures["signs"].get(verb.lemma, ())


def _among(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«من بين شركاء كينيا الرئيسيين مصر وغانا»: those named right behind."""
    phrase = row[index]
    if not word_in(resolver, phrase.start - 2, cues().words["part_of"]) or is_denied(row, index):
        return []
    named = [who for who in list_from(row, index + 1) if who.startswith("state:")]
    return each(named, "partners-with", for_whom(row, index, resolver), phrase, "noun:partner")


def of_two(row: list[Phrase], index: int) -> list[Found]:
    """«الشراكة الاستراتيجية المصرية الفرنسية»: two states by their adjectives; «شراكة مصر الاستراتيجية مع كينيا»."""
    phrase = row[index]
    behind = [p for p in row[index + 1 : index + 3] if p.kind != "document" or p.prep != "*"]
    after = behind[0] if behind else None
    parts = [*phrase.parts, *(after.parts if after is not None and after.start == phrase.end else ())]
    states = list(dict.fromkeys(p.entity for p in parts if p.kind == "nisba" and p.entity))
    if len(phrase.parts) == 1 and phrase.parts[0].kind in WHO and after is not None and after.prep == "with":
        states = [who for who in (phrase.parts[0].entity, after.entity if after.kind in WHO else None) if who]
    two = len(states) == 2 and not is_denied(row, index) and not is_sought(row, index)
    return _pairs([who for who in states if who.startswith(("state:", "organization:"))], phrase) if two else []


def are_close(row: list[Phrase], index: int, resolver: Resolver) -> bool:
    """«تحالف», «علاقات استراتيجية», «علاقات وثيقة» are not: an alliance by itself, relations by their adjective."""
    phrase, words = row[index], cues().words
    if phrase.lemma in words["alliance"]:
        return not phrase.parts and phrase.entity is None
    return any(word_in(resolver, phrase.end + k, words["strategic"]) for k in (0, 1, 2))


def ties(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«ترتبط أذربيجان وتركيا بتحالف وثيق», «تحالف بين مصر وكينيا», «علاقات استراتيجية مع كينيا»."""
    phrase = row[index]
    if is_denied(row, index) or is_sought(row, index):
        return []
    between: list[str] = []
    others: list[str] = []
    for after in row[index + 1 : index + 6]:
        if after.kind in ("verb", "stop", "amount"):
            break
        if not (after.kind in WHO or resolver.capital_of(after)):
            continue
        if after.prep == "between" or (between and after.conj and not after.prep):
            between += those(after, resolver)
        elif after.prep == "with" or (others and after.conj and not after.prep):
            others += those(after, resolver)
    if between:
        return _pairs(between, phrase)
    if phrase.definite and not (others and phrase.suffix):
        return []
    subjects = of_whom(row, index, resolver)
    if others:
        return each(subjects, "partners-with", others, phrase, "noun:partner") if len(subjects) == 1 else []
    verb = next((p for p in reversed(row[max(index - 5, 0) : index]) if p.kind == "verb"), None)
    tied = verb is not None and verb.lemma in cues().words["tie"]
    return _pairs(subjects, phrase) if tied and len(subjects) == 2 else []


def _theirs(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«أشاد وزير خارجية كينيا بالتعاون مع مصر، شريكها في …»: the other state that the sentence names before."""
    phrase = row[index]
    at = index - 1
    while at > 0 and row[at].kind == "stop" and row[at].lemma in ("،", ","):
        at -= 1
    told = row[at] if at >= 0 else None
    if (
        told is None
        or told.kind != "state"
        or told.entity is None
        or phrase.prep not in ("", "*")
        or is_denied(row, index)
    ):
        return []
    named = [part.entity for before in row[:at] for part in (before, *before.parts) if part.kind in ("state", "nisba")]
    named += [resolver.stands_for(before.entity) for before in row[:at] if before.kind == "person" and before.entity]
    others = list(dict.fromkeys(who for who in named if who and who.startswith("state:") and who != told.entity))
    return each([told.entity], "partners-with", others, phrase, "noun:partner") if len(others) == 1 else []


def _in_whose_eyes(row: list[Phrase], index: int, subjects: list[str], resolver: Resolver) -> list[str]:
    """«تعتبر مصر كينيا شريكا», «ترى فرنسا في كينيا شريكا»: the subject of the verb of deeming."""
    verb = next((k for k in range(index - 1, max(index - 6, -1), -1) if row[k].kind == "verb"), None)
    if verb is None or verb + 1 >= index or row[verb].lemma not in either("deem", "describe") or len(subjects) != 1:
        return []
    if row[verb].features.get("person") == "1":  # «نعتبر كينيا شريكا لنا»
        return [who for who in ours(row, index, resolver) if who not in subjects]
    deeming = row[verb + 1]
    if deeming.kind == "party" and deeming.features.get("kind") == "government":
        states = [part.entity for part in deeming.parts if part.entity]  # «تعتبر الحكومة الإيطالية …»
        return states if len(states) == 1 and states[0] not in subjects else []
    if deeming.prep == "in":  # «إن فرنسا ترى في كينيا شريكا»
        return [who for who in of_whom(row, verb, resolver) if who not in subjects]
    if deeming.prep or not (deeming.kind in WHO or resolver.capital_of(deeming)):
        return []
    eyes = [who for who in those(deeming, resolver) if who not in subjects]
    return eyes or [who for who in of_whom(row, verb, resolver) if who not in subjects]  # «إن بلاده تعتبر مصر حليفا»


def _pairs(who: list[str], phrase: Phrase) -> list[Found]:
    if not 2 <= len(who) <= 5:
        return []
    evidence = (phrase.first, phrase.last)
    return [(one, "partners-with", other, evidence, "noun:partner") for one, other in combinations(who, 2)]
