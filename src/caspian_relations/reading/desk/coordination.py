"""Coordination: phrases that «و» and commas join into one group; and what a phrase behind another makes of it."""

from __future__ import annotations

from collections.abc import Container

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["ENTITY", "coordinated", "is_by_name", "is_since", "names_of_two", "whose_edges", "whose_integrity"]

ENTITY = frozenset(
    {"person", "state", "organization", "region", "place", "party", "title", "corridor", "people", "project"}
)
"""Kinds of phrases that may act."""


_WHO = frozenset({"person", "title", "organization"})
_WHERE = frozenset({"place", "state", "region"})
_PEOPLE = frozenset({"person", "title"})
_SEMICOLONS = frozenset({"؛", ";"})


def coordinated(row: list[Phrase], at: int, limit: int) -> list[Phrase]:
    """``group = phrase {['،'] 'و' phrase}``: the phrase at `at` and those joined to it."""
    first = row[at]
    group = [first]
    k = at + 1
    if k >= limit:
        return group
    kinds = _alike(first.kind)
    if first.kind == "title":
        if _named_apart(first, row[k : k + 3]):
            group, k = [row[k + 1]], k + 2
        both = (
            k < limit
            and row[k].kind == "party"
            and row[k].start == first.end
            and row[k].features.get("number") == "dual"
        )
        name = row[k + 1] if both and k + 1 < limit else row[min(k, limit - 1)]
        if names_of_two(first, name, row[k] if both else first):
            # «الرئيسان وليام روتو وبولا تينوبو»; «رئيسا البلدين وليام روتو وبولا تينوبو» are the two who are named
            group = [name] if first.parts or both else [first, name]
            k += 2 if both else 1
    while k < limit:
        if row[k].kind in _ASIDES:
            k = _past_aside(row, k, limit)
        if k >= limit:
            break
        phrase = row[k]
        if phrase.kind == "stop" and phrase.lemma in ("،", ",") and k + 1 < limit:
            after = row[k + 1]
            if first.kind == "place" and after.kind not in _WHERE:
                break  # «استقبل روتو، في نيروبي، الوزير فلان والوفد المرافق له»
            if after.kind in kinds and not after.prep and (after.conj or _list_goes_on(row, k + 1, limit)):
                group.append(after)
                k += 2
                continue
            if first.kind == "person" and after.kind == "nisba" and _is_of_the_next(row, k + 1, limit):
                group.append(row[k + 2])  # «الرئيس التركي فلان، والكازاخستاني فلان»
                k += 3
                continue
            break
        if phrase.lemma in _SEMICOLONS and k + 1 < limit and first.kind in _PEOPLE:
            after = row[k + 1]  # «السيد فلان، وزير النقل؛ والسيد علان، مدير …»
            if after.kind not in _PEOPLE or after.conj != "و" or after.prep:
                break
            group.append(after)
            k += 2
            continue
        if phrase.kind in kinds and phrase.conj and (not phrase.prep or phrase.prep == first.prep):
            k += 1
            if phrase.lemma == "counterpart" and k < limit and is_by_name(phrase, row[k]):
                phrase, k = row[k], k + 1  # «الوزير فلان ونظيره رئيس الوزراء الجورجي فلان»
            group.append(phrase)
            continue
        if phrase.kind == "nisba" and k + 1 < limit and row[k + 1].kind in kinds and row[k + 1].conj:
            k += 1
            continue
        if first.kind == "person" and phrase.kind == "nisba" and _is_of_the_next(row, k, limit):
            group.append(row[k + 1])  # «الرئيس الروسي فلان والإيراني فلان»
            k += 2
            continue
        break
    return group


def is_by_name(counterpart: Phrase, person: Phrase) -> bool:
    """Whether a counterpart is told by office and name right behind."""
    same = counterpart.kind == "title" and not counterpart.parts and person.kind == "person" and bool(person.parts)
    return same and person.start == counterpart.end and not person.conj and not person.prep


def _is_of_the_next(row: list[Phrase], at: int, limit: int) -> bool:
    """Whether the nisba at `at` stands for the title of the person right behind it."""
    if at + 1 >= limit or not (row[at].conj and row[at].definite) or row[at].prep:
        return False
    return row[at + 1].kind == "person" and row[at + 1].start == row[at].end and not row[at + 1].conj


def names_of_two(title: Phrase, name: Phrase, before: Phrase | None = None) -> bool:
    """Whether the names of several in one office begin right behind it, or behind `before`."""
    several = title.kind == "title" and title.features.get("number") in ("dual", "plural")
    begins = name.start == (before or title).end and not name.conj and not name.prep.strip("*")
    return several and name.kind == "person" and begins


def _named_apart(title: Phrase, behind: list[Phrase]) -> bool:
    """«رئيسا كينيا وأوغندا، فلان وفلان»: whether the names of those who hold the office of two states stand behind a comma."""
    if title.features.get("number") != "dual" or len(title.parts) < len(behind) - 1 or len(behind) < _COMMA_AND_TWO:
        return False
    comma, one, other = behind
    named = one.kind == other.kind == "person" and other.conj and not one.conj and not one.prep
    return comma.lemma in ("،", ",") and one.start == comma.end and other.start == one.end and bool(named)


_COMMA_AND_TWO = 3
_ASIDES = frozenset({"stop", "place"})


def _past_aside(row: list[Phrase], at: int, limit: int) -> int:
    """What stands behind an acronym in brackets: «شركة بترول … (أدنوك) وشركة …»; `at` where there is none."""
    if row[at].kind == "place" and row[at].prep in ("in", "b") and not row[at].conj and at + 1 < limit:
        after = row[at + 1]  # «مركز الدراسات في باكو والمعهد الوطني»: the second is no place
        return at + 1 if after.conj and not after.prep and after.kind in _WHO else at
    if row[at].kind != "stop" or row[at].lemma != "(":
        return at
    close = next((k for k in range(at + 1, min(at + 4, limit)) if row[k].kind == "stop"), None)
    return close + 1 if close is not None and row[close].lemma == ")" else at


def _alike(kind: str) -> Container[str]:
    return ENTITY if kind in ENTITY else (kind,)


def _list_goes_on(row: list[Phrase], at: int, limit: int) -> bool:
    """Whether after the member at `at` a further member with و follows: «روسيا، إيران، وتركيا»."""
    kinds = _alike(row[at].kind)
    while at < limit:
        if row[at].kind in kinds and row[at].conj:
            return True
        if row[at].kind not in kinds and not (row[at].kind == "stop" and row[at].lemma in ("،", ",")):
            return False
        at += 1
    return False


def is_since(row: list[Phrase], at: int) -> bool:
    """«بدءا من غد», «ابتداء من الأول من يوليو»: as good as a preposition of time."""
    phrase, after = row[at], row[at + 1] if at + 1 < len(row) else None
    bare = phrase.kind == "masdar" and not phrase.prep and not phrase.definite and phrase.lemma in cues().words["since"]
    return bare and after is not None and after.kind == "date" and after.start <= phrase.end + 1


def whose_integrity(topic: Phrase) -> Phrase | None:
    """«دعمها لوحدة السودان» is support for the state whose unity, sovereignty or stability it is."""
    if topic.lemma not in cues().words["integrity"]:
        return None
    state = next((part for part in topic.parts if part.kind == "state"), None)
    nisba = next((p for p in topic.parts if p.kind == "nisba" and (p.entity or "").startswith("state:")), None)
    if state is None and nisba is not None and topic.definite and topic.prep == "of" and len(topic.parts) == 1:
        # «دعمها للقضية الفلسطينية»
        return Phrase("state", nisba.start, nisba.end, nisba.first, nisba.last, entity=nisba.entity, definite=True)
    return state


def whose_edges(topic: Phrase) -> list[Phrase]:
    """«بالحدود التركية», «بموانئ كينيا وغانا»: the lands at whose edge a way ends."""
    if topic.lemma not in cues().words["edges"] or not topic.prep.strip("*"):
        return []
    lands = [part for part in topic.parts if part.kind in ("state", "region", "nisba")]
    if not lands or lands[0].kind != "nisba":
        return [land for land in lands if land.kind != "nisba"]
    land = lands[0]
    kind = (land.entity or "").partition(":")[0]
    return [Phrase(kind, land.start, land.end, land.first, land.last, entity=land.entity, definite=True)]
