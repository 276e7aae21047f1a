"""Subjects that another clause names: who goes on, who travels or gets ready for something, for whom a pronoun stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.clauses.asides import ADVERBIAL
from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = [
    "coming_subject",
    "ends_there",
    "going_to",
    "is_done_to",
    "readied",
    "says_it_did",
    "speaking",
    "subject_around",
    "take_up",
]

_ACTORS = frozenset({"person", "title", "party", "state", "organization", "place", "people"})


def take_up(clause: Clause, found: list[Clause], frames: list[Mapping[str, Any]], sheet: Sheet) -> None:
    """Give a verb that goes on with the subject before it that subject: «زار الرئيس الدوحة والتقى الأمير», «حيث استقبله الأمير»."""
    before = _goes_on_from(clause, found, sheet)
    if before is None:
        return
    actors = _actors(before)
    made = {frame.get("event") for frame in frames}
    one = len(clause.subject) == 1 and clause.subject[0].kind in ("person", "title") and not clause.object
    things = not any(phrase.kind in _ACTORS for phrase in clause.subject)
    if "Meeting" in made and one and clause.head.suffix in ("ه", "ها"):
        clause.object = actors
    elif "Meeting" in made and one and not clause.head.suffix and not any(clause.oblique("with", "b")):
        clause.subject, clause.object = actors, clause.subject
    elif not clause.subject and any("attend" in frame for frame in frames) and ends_there(clause, sheet):
        clause.subject = actors  # «سيزور … حيث سيشارك في القمة»
    elif things and (made & {"Meeting", "Signing"} or clause.lemma in cues().words["light"]):
        clause.subject, clause.object = actors, [*clause.subject, *clause.object]  # «حيث أجرى مباحثات»


def acts_itself(clause: Clause, sheet: Sheet) -> bool:
    """«…، وندد البلدان بالإرهاب»: whether who stands behind the verb is its subject, by case, or because its object follows with ب."""
    last = clause.subject[-1]
    after = sheet.forms[last.end] if last.end < len(sheet.forms) else None
    upon = after is not None and any(reading.prep == "ب" for reading in after.readings)
    return last.features.get("case") == "nominative" or (upon and last.end not in sheet.hits)


def congratulating(clause: Clause, sheet: Sheet) -> None:
    """«هاتف الرئيس … نظيره مهنئا بفوزه»: who congratulates meanwhile is the subject of the verb before, and whom, its object."""
    before = clause.parent
    if clause.kind != "participle" or clause.head.definite or clause.lemma not in cues().words["congratulate"]:
        return
    if before is None or before.negated or clause.object:
        return
    people = [phrase for phrase in before.subject if phrase.kind in ("person", "title", "state")]
    whom = [phrase for phrase in clause.subject if phrase.kind in ("person", "title", "state")]
    if not whom and (clause.head.suffix or _tells_nobody(sheet, clause.head.end)):
        whom = [p for p in (*before.object, *before.oblique("b", "with", "to")) if p.kind in ("person", "title")]
    if people and whom:
        clause.subject, clause.object = people, whom


def _tells_nobody(sheet: Sheet, at: int) -> bool:
    """«مهنئا بفوزه», «مهنئا بعيد الفطر», «مهنئا إياه», «مهنئا.»: whether no noun stands at token `at`, who could be congratulated."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    if form is None or form.kind != WORD:
        return True
    return not form.categories.isdisjoint(_UPON) or any(reading.prep for reading in form.readings[:1])


_UPON = frozenset({"preposition", "pronoun"})


def is_done_to(clause: Clause, found: list[Clause], resolver: Resolver) -> bool:
    """Whether who stands behind the verb is its object, and the subject is the one before: «… من المقرر أن يلتقي الرئيس الكيني», «وهنأ ماركوس بفوزه».

    Two of one state are both met: «ويلتقي رئيس الوزراء … ووزير الخارجية …».
    """
    words, head, subject = cues().words, clause.head, clause.subject
    if clause.kind != "verb" or clause.voice == "passive" or clause.object or clause.antecedent is not None:
        return False
    if head.suffix or clause.lemma not in words["needs_object"] or clause.negated or not subject:
        return False
    said = verb_before(clause, found) if head.conj else None
    if said is not None and "speech" in said.head.features:
        return False
    singular = head.features.get("number") == "singular"
    people = all(phrase.kind in ("person", "title") for phrase in subject)
    former = [who for who in resolver.subject if who.startswith("person:")]
    if not singular or not people or len(former) != 1 or subject[0].start < head.start:
        return False
    if not resolver.may_act(former[0], head):
        return False
    if any(clause.oblique("with", "b")) and clause.lemma in words["meet"]:
        return False
    met = [who for phrase in subject for who in resolver.resolve(phrase) or resolver.office_of(phrase)]
    wished = resolver.sheet.word(head.start - 1) in words["complementizer"]  # «من المرجح أن يلتقي …»
    several = len(subject) > 1 and not wished and not _of_one_state(met, former[0], resolver)
    several = several and not _is_dual_object(subject[0])
    if not met or former[0] in met or several:
        return False
    return _closes(subject[-1].end, resolver.sheet, strict=clause.lemma in words["receive"])


def _is_dual_object(phrase: Phrase) -> bool:
    """«فيما يلتقي غدا الرئيسين …»: by its ending no subject."""
    title = next((part for part in phrase.parts if part.kind == "title"), phrase)
    return (title.features.get("number"), title.features.get("case")) == ("dual", "oblique") and not phrase.prep


def _of_one_state(met: list[str], former: str, resolver: Resolver) -> bool:
    states = {resolver.state_of(who) for who in met} - {None}
    return len(states) == 1 and resolver.state_of(former) not in states


def _closes(end: int, sheet: Sheet, *, strict: bool) -> bool:
    """Whether nobody else can stand behind token `end`: a mark, a date, a further verb or a preposition does; `strict`: no preposition."""
    form = sheet.forms[end] if end < len(sheet.forms) else None
    if form is None or end in sheet.built or form.kind != WORD:
        return True
    if any(reading.conj and reading.category == "verb" for reading in form.readings):
        return True  # «والتقى الوزير الغاني وبحثا …»
    return not strict and ("preposition" in form.categories or any(reading.prep for reading in form.readings[:1]))


def ends_there(clause: Clause, sheet: Sheet) -> bool:
    """Whether no noun stands behind the event that is attended, which may be who attends: «ويشارك في المنتدى خبراء»."""
    inside = [*clause.subject, *clause.object, *(phrase for _, phrase in clause.obliques)]
    last = max(inside, key=lambda phrase: phrase.start, default=None)
    if last is None or not (last.kind in ("event", "place") or last in [*clause.oblique("with", "between")]):
        return False
    after = sheet.forms[last.end] if last.end < len(sheet.forms) else None
    if after is None or after.kind != WORD or last.end in sheet.built or any(r.prep for r in after.readings[:1]):
        return True
    return not after.categories.isdisjoint({"preposition", "verb", "particle", "conjunction", "pronoun"})


def _actors(clause: Clause) -> list[Phrase]:
    """The person who is the subject, or who leads the delegation that is: «زار وفد برئاسة الوزير … الدوحة، حيث وقع …»."""
    [subject] = clause.subject
    if subject.kind in ("person", "title"):
        return clause.subject
    sent = any(phrase.features.get("kind") == "delegation" for phrase in (subject, *clause.object))
    return list(clause.oblique("chaired")) if sent else []


def _goes_on_from(clause: Clause, found: list[Clause], sheet: Sheet) -> Clause | None:
    """The clause of the verb before, where one person is its subject, and و or حيث joins this one to it."""
    head = clause.head
    if clause.kind != "verb" or clause.voice == "passive" or clause.antecedent is not None:
        return None
    if not (head.conj or sheet.words[head.start - 1] in cues().words["where"]):
        return None
    before = verb_before(clause, found)
    if before is None or "speech" in before.head.features or "speech" in head.features or len(before.subject) != 1:
        return None
    same = all(head.features.get(name) == before.head.features.get(name) for name in ("gender", "person"))
    alone = head.features.get("number") == "singular" and bool(_actors(before))
    return before if same and alone else None


def speaking(found: list[Clause], clause: Clause) -> list[Phrase]:
    """Who says what `clause` tells: the subject of the verb of speech before it; «قالت كينيا إنها تدعم أوغندا»."""
    for before in reversed(found):
        if before.index < clause.index and before.kind == "verb":
            kinds = (
                _SPEAKERS
                if clause.head.features.get("gender") == "masculine"
                else (*_SPEAKERS, "state", "organization")
            )
            who = [phrase for phrase in before.subject if phrase.kind in kinds]
            return who if "speech" in before.head.features and len(who) == 1 else []
    return []


_SPEAKERS = ("person", "title")


def readied(clause: Clause, found: list[Clause]) -> dict[str, list[Phrase]] | None:
    """«تستعد الدوحة لاستضافة القمة»: who hosts is the subject of the verb of getting ready."""
    before = next((other for other in reversed(found) if other.index < clause.index), None)
    if before is None or before.kind != "verb" or before.negated or before.lemma not in either("planning", "readies"):
        return None
    chosen = (*before.object, *before.oblique("on")) if before.lemma in cues().words["readies"] else ()
    hosts = [phrase for phrase in (*before.subject, *chosen) if phrase.kind in ("state", "place", "party")][:1]
    events = [phrase for phrase in (*clause.subject, *clause.object) if phrase.kind == "event"]
    return {"host": hosts, "event": events} if hosts and events else None


def going_to(clause: Clause, found: list[Clause]) -> Clause | None:
    """«وصل الأمير إلى بغداد للمشاركة في القمة», «يعتزم المشاركة في»: who takes part is the subject of the verb of travel or planning."""
    if clause.kind != "masdar" or clause.head.prep not in ("of", "") or clause.head.suffix:
        return None
    ends = {phrase.end for _, phrase in clause.obliques if phrase.kind == "event"}
    theirs = [p for p in clause.subject if p.kind == "organization" and p.start in ends]  # «اجتماع مجلس التعاون بين …»
    if any(p.kind != "event" and p.features.get("kind") != "delegation" and p not in theirs for p in clause.subject):
        return None
    before = next((other for other in reversed(found) if other.index < clause.index and other.kind != "topic"), None)
    going = either("planning", "movement", "present_at") if clause.head.prep else cues().words["planning"]
    if before is None or before.negated or before.lemma not in going or not before.subject:
        return None
    actors = all(phrase.kind in ("person", "title", "state", "organization") for phrase in before.subject)
    return before if actors else None


def coming_subject(clause: Clause, found: list[Clause]) -> list[Phrase]:
    """«وفي معرض إعرابه عن دعمه …، هنأ الرئيس …»: before the verb the pronoun stands for its subject."""
    if any(other.kind == "verb" and other.index < clause.index for other in found):
        return []
    verb = next((other for other in found if other.kind == "verb" and other.index > clause.index), None)
    return verb.subject if verb is not None else []


def subject_around(clause: Clause, found: list[Clause]) -> list[Phrase]:
    """«أعلن الرئيس، لدى استقباله الوزير، أن …»: behind a verb the pronoun of such a circumstance stands for its subject."""
    attends = any("attend" in frame for frame in cues().frames.get(clause.lemma, ()))
    invites = clause.lemma in cues().words["invite"] and clause.head.prep in ("", "*")  # «جدد الرئيس دعوته نظيره إلى …»
    if clause.head.prep not in ADVERBIAL and not attends and not invites:
        return []
    verb = next((other for other in reversed(found) if other.kind == "verb" and other.index < clause.index), None)
    if verb is not None and clause.head.suffix == "هما":  # «التقى الوزيرين فلان وفلان، في إطار مشاركتهما في المنتدى»
        pairs = ([p for p in side if p.kind == "person"] for side in (verb.object, verb.subject))
        return next((pair for pair in pairs if len(pair) == 2), [])
    words = cues().words
    if verb is not None and verb.lemma in words["welcomes"] and clause.lemma in words["arrives"]:
        guests = [p for p in (*verb.object, *verb.oblique("b")) if p.kind in ("person", "title")]
        if len(guests) == 1 and guests[0].start < clause.head.start:
            return guests  # «رحب الرئيس بنظيره لدى وصوله إلى أكرا»
    who = _who_acts(verb, found, clause.index) if verb is not None else []
    if verb is None or len(who) != 1 or who[0].kind not in ("person", "title"):
        return []
    ends = verb.lemma in either("end", "begin", "planning")  # «اختتم الرئيس مشاركته في القمة»
    if clause.head.prep not in ADVERBIAL and not invites and not ends and "speech" not in verb.head.features:
        return []  # «أكد الرئيس مشاركته في القمة»
    title = next((part for part in who[0].parts if part.kind == "title"), who[0])
    gender = title.features.get("gender")
    return [] if gender == ("masculine" if clause.head.suffix == "ها" else "feminine") else who


def _who_acts(verb: Clause, found: list[Clause], end: int) -> list[Phrase]:
    """The subject of a verb; in «وجاءت تصريحات الوزير … لدى استقباله …» whose words they are."""
    if verb.subject:
        return verb.subject
    if verb.lemma in cues().words["came"]:  # «وجاء كلام رئيس الدبلوماسية لدى استقباله …»
        whose = [p for role, p in verb.obliques if role == "*" and p.kind in ("person", "title")]
        if len(whose) == 1:
            return whose
    words = (other for other in found if other.kind == "masdar" and verb.index < other.index < end)
    return next((other.subject for other in words if other.lemma in cues().statements["verbs"]), [])


def past_his_country(clause: Clause, found: list[Clause]) -> bool:
    """«قال الوزير إن بلاده ترى …، ووجه دعوة …»: behind what his country does, a verb in the masculine is of him again."""
    head = clause.head
    if clause.kind != "verb" or not head.conj or clause.subject or clause.antecedent is not None:
        return False
    if (head.features.get("number"), head.features.get("gender")) != ("singular", "masculine"):
        return False
    before = next((other for other in reversed(found) if other.kind == "verb" and other.index < clause.index), None)
    lands = before.subject[:1] if before is not None else []
    return any(phrase.kind == "party" and phrase.suffix in ("ه", "ها") for phrase in lands)


def says_it_did(clause: Clause, row: list[Phrase], sheet: Sheet) -> bool:
    """«صرح الوزير أنه أجرى محادثات»: the pronoun of أن stands for the one before, who speaks."""
    if clause.kind != "verb":
        return False
    before = row[clause.index - 1] if clause.index else None
    she = clause.head.features.get("gender") == "feminine"
    return (
        clause.voice == "active"
        and not clause.head.suffix
        and before is not None
        and before.kind == "particle"
        and before.end == clause.head.start
        and before.lemma in cues().words["complementizer"]
        and clause.head.features.get("number") == "singular"
        and (sheet.words[before.start].endswith("ها") if she else before.suffix == "ه")
    )
