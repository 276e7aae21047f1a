"""What stands before the head of a clause: negation and tense, a subject told first, what a relative clause is about, who is there."""

from __future__ import annotations

from caspian_relations.reading.clauses.antecedents import (
    SUBJECT,
    antecedent_at,
    event_before,
    qualified,
)
from caspian_relations.reading.clauses.asides import ADVERBIAL, before_aside, is_comma, is_present
from caspian_relations.reading.clauses.clause import Clause
from caspian_relations.reading.desk.coordination import ENTITY, coordinated
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import GENDER_OF, Phrase

__all__ = ["look_left"]


def look_left(row: list[Phrase], clause: Clause, previous: int) -> None:
    """Particles before the head (negation, future), the subject of a clause in subject–verb order, a relative's antecedent."""
    at = clause.index - 1
    words = cues().words
    if clause.kind == "verb" and clause.head.value == "future":
        clause.tense = "future"
    while at > previous and row[at].kind in _BEFORE_HEAD:
        phrase = row[at]
        if phrase.features.get("negation") == "yes" or phrase.lemma in words["negation"]:
            clause.negated = True
        elif phrase.features.get("future") == "yes":
            clause.tense = "future"
        elif phrase.lemma in words["already"] and clause.tense == "present" and clause.kind == "verb":
            clause.modal = "may"  # «قد يلتقي الزعيمان»
        elif phrase.lemma in words["relative"]:
            clause.start = at
            if at > 0:
                clause.antecedent = event_before(row, at, clause.lemma) or antecedent_at(row, at)
            return
        elif phrase.lemma in words["complementizer"]:
            clause.start = at
            if previous < 0:
                _before_the_plan(row, clause, at)
            return
        elif phrase.kind == "conjunction" and phrase.lemma in words["aside"]:
            clause.start = at
            return  # «مثل كينيا الوزير …، فيما مثّلت أوغندا رئيسة الوزراء»
        elif phrase.lemma in words["where"]:
            clause.where = antecedent_at(row, at)
            clause.start = at
            return
        elif phrase.kind == "date":
            clause.dates.append(phrase)
        at -= 1
    clause.start = at + 1
    if clause.kind == "verb" and clause.index > 0 and not clause.head.conj:
        before = row[clause.index - 1]
        counted = clause.index > 1 and row[clause.index - 2].kind == "ordinal"  # «هذه أول زيارة يقوم بها الرئيس»
        bare = before.kind in ("event", "document") and before.end == clause.head.start
        bare = bare and (not before.definite or counted)
        if bare and (_resumes(row, clause) or (before.kind == "event" and clause.lemma in either(*_OF_AN_EVENT))):
            clause.antecedent = before  # «اتصال هاتفي تلقاه من …», «زيارة تستمر يومين إلى …»
            return
    if clause.kind == "verb" and clause.lemma in words["light"] and not clause.head.conj:
        journey = _journey(row, clause.index)
        if journey is not None:
            clause.antecedent = journey
            return
    if clause.kind == "verb" and clause.lemma in words["interlude"] and clause.head.suffix:
        told = (p for p in reversed(row[: clause.index]) if p.kind == "event")
        clause.antecedent = next(told, None)  # «زيارة إلى أكرا تخللها توقيع …»
        return
    held = bool(clause.head.suffix) and clause.lemma in words["hold"]  # «مؤتمر حول الأمن ستنظمه كينيا»
    held = held or _is_held_somewhere(row, clause)
    if clause.kind == "verb" and not clause.head.conj and (held or clause.lemma in either(*_BEHIND_EVENT)):
        event = _indefinite_event(row, clause, previous)
        if event is not None:
            clause.antecedent = event
            return
    if is_present(clause.head) and clause.index > 0:
        someone = antecedent_at(row, clause.index)
        clause.subject = [someone] if someone is not None and someone.kind in ("person", "title") else []
        return
    if clause.kind == "participle" and clause.head.definite and clause.index > 0:
        clause.antecedent = qualified(row, clause.head, clause.index)  # «الممر الأوسط الرابط بين …»
        return
    if clause.kind == "participle" and "speech" not in clause.head.features and clause.index > 0:
        before = row[clause.index - 1]
        near = not before.prep and before.end == clause.head.start
        way = before.kind == "corridor"
        who = way or (before.kind in ("person", "title") and clause.head.features.get("case") != "accusative")
        if near and (before.kind in ("state", "organization") or (who and clause.lemma in cues().words["of_oneself"])):
            clause.subject = [before]  # «كينيا داعمة للسلام», «الرئيس ممتن لكينيا», «الممر مدعوم من الاتحاد»
    topic = _topic(row, clause, previous)
    if topic is not None:
        if clause.lemma in either("hold", "host", "attend", "opens", "receive"):
            clause.antecedent = topic  # but not «القمة وصفها الرئيس في لندن بأنها ناجحة»
        return
    if clause.kind == "verb" and clause.head.conj == "ف":
        clause.subject = _as_for(row, clause, previous)
    if clause.kind != "verb" or clause.head.conj:
        return
    if (had := _past_auxiliary(row, clause, previous)) is not None:
        clause.subject = had
        return
    told_before = before_aside(row, at, previous)
    if told_before is not None:
        clause.subject = [told_before]
        return
    if _is_of_relative(row, at, previous):
        about = antecedent_at(row, previous - 1)
        clause.subject = [about] if about is not None else []
        return
    told_of = _past_relative(row, clause, previous)
    if told_of is not None:
        clause.subject = [told_of]
        return
    found: Phrase | None = None
    place = at
    while at > previous:
        phrase = row[at]
        if phrase.kind == "stop" and phrase.lemma not in ("(", ")", '"', "«", "»", "“", "”", "،", ","):
            break
        if is_comma(phrase) and (found is not None or (previous >= 0 and not _subject_before(row, at, previous))):
            break
        if phrase.kind == "date":
            clause.dates.append(phrase)
        if phrase.kind == "place" and phrase.prep in ("in", "b") and previous < 0:
            clause.obliques.append((phrase.prep, phrase))  # «في فيينتيان، ترأس …»
        if phrase.lemma in words["complementizer"] and phrase.kind in ("particle", "conjunction"):
            break
        if phrase.kind in ("event", "masdar") and phrase.suffix and phrase.prep in ADVERBIAL:
            break  # «وخلال لقائه روتو أكد الرئيس …»: whom he met
        if phrase.prep in _ATTENDED and previous < 0 and phrase.kind in ENTITY:
            # «بحضور الرئيس، عُقد المنتدى», «بمشاركة كينيا وغانا انطلق المنتدى»
            clause.obliques.extend((phrase.prep, other) for other in coordinated(row, at, clause.index))
        # «وفي اتصال هنأ …»
        called = phrase.kind == "event" and phrase.prep == "in" and phrase.value.type == "PhoneCall"
        # «وعقب القمة وقع …», «وقبل المنتدى بيوم اجتمع …»
        signed = phrase.prep == "around" and (clause.lemma in words["sign"] or _is_of_talks(clause))
        if phrase.kind == "event" and (phrase.prep in ("margin", "during") or called or signed) and previous < 0:
            clause.obliques.append((phrase.prep, phrase))  # «وعلى هامش القمة التقى …»
        if phrase.kind == "state" and _is_its_state(row, at):
            at -= 1
            continue
        if (
            phrase.kind in SUBJECT
            and not phrase.prep
            and not _is_met(row, at)
            and not _is_first(row, at, clause)
            and not (phrase.conj and _is_governed(row, at))
        ):
            found, place = phrase, at
        at -= 1
    if found is not None:
        clause.subject = coordinated(row, place, clause.index)
        clause.start = place


def _past_auxiliary(row: list[Phrase], clause: Clause, previous: int) -> list[Phrase] | None:
    """«وكان الرئيسان فلان وعلان، الذي يتولى الرئاسة، قد اتفقا»: the subject of «كان», before a relative clause."""
    before = row[clause.index - 1]
    first = next((at for at in range(previous) if row[at].kind == "verb"), None)
    if before.lemma not in cues().words["already"] or first is None or previous < 1 or first + 1 >= previous:
        return None
    told = row[first].lemma in cues().words["auxiliary"] and row[first + 1].kind in ("person", "title", "state")
    relative = any(p.kind == "pronoun" and p.lemma in cues().words["relative"] for p in row[first:previous])
    if not told or not relative or row[first + 1].prep:
        return None
    several = coordinated(row, first + 1, previous)
    return several if (len(several) > 1) == (clause.head.features.get("number") != "singular") else None


def _past_relative(row: list[Phrase], clause: Clause, previous: int) -> Phrase | None:
    """«أفاد بأن الوزير الذي وصل أمس إلى مسقط، التقى السلطان»: who opens the sentence, or stands behind «أن», before a relative clause of his own."""
    relative = previous - 1
    if relative < 1 or row[previous].kind != "verb" or row[relative].lemma not in cues().words["relative"]:
        return None
    who = row[relative - 1]
    first = relative == 1 or row[relative - 2].lemma in cues().words["complementizer"]
    if not first or who.kind not in ("person", "title") or who.prep or who.conj or row[previous].suffix:
        return None
    between = row[previous + 1 : clause.index]
    if any(p.kind in ("particle", "conjunction", "pronoun") or (p.kind == "stop" and not is_comma(p)) for p in between):
        return None
    alike = all(clause.head.features.get(name) == row[previous].features.get(name) for name in ("gender", "number"))
    return who if alike and clause.head.features.get("person") == "3" else None


def _journey(row: list[Phrase], verb: int) -> Phrase | None:
    """«زيارة إلى أكرا وأبوجا قام بها الرئيس»: the visit before where it goes, for which the pronoun behind the verb stands."""
    back = row[verb + 1] if verb + 1 < len(row) else None
    if back is None or back.kind != "pronoun" or back.prep not in ("b", "ب") or back.suffix != "ها":
        return None
    at = verb - 1
    while at > 0 and row[at].kind in ("place", "state") and (row[at].prep in ("to", "of") or row[at].conj):
        at -= 1
    return row[at] if at < verb - 1 and row[at].kind == "event" and row[at].value.type == "Visit" else None


def _is_of_relative(row: list[Phrase], at: int, previous: int) -> bool:
    """«الاتفاق الذي وقّعه أمس الرئيسان فلان وفلان يعد ب»: whether those before the verb are the subject of a relative clause with its pronoun."""
    if previous < 1 or row[previous].kind != "verb" or not row[previous].suffix:
        return False
    relative = row[previous - 1].kind == "pronoun" and row[previous - 1].lemma in cues().words["relative"]
    between = row[previous + 1 : at + 1]
    return relative and not any(
        p.kind in ("particle", "conjunction") or (p.kind == "stop" and not is_comma(p)) for p in between
    )


_ATTENDED = frozenset({"witness", "chaired", "joined"})
"""Prepositions before those who are there."""


def _is_of_talks(clause: Clause) -> bool:
    return any(frame.get("event") == "Meeting" for frame in cues().frames.get(clause.lemma, ()))


def _as_for(row: list[Phrase], clause: Clause, previous: int) -> list[Phrase]:
    """«أما المحادثات مع الرئيس … فتعقد غدا»: what «أما» puts first is the subject."""
    opened = next((at for at in range(previous + 1, clause.index) if row[at].lemma in cues().words["as_for"]), None)
    if opened is None or row[opened].kind != "particle" or opened + 1 >= clause.index:
        return []
    topic = row[opened + 1]
    alike = topic.kind in SUBJECT and not topic.prep and clause.head.features.get("person") == "3"
    return [topic] if alike else []


def _topic(row: list[Phrase], clause: Clause, previous: int) -> Phrase | None:
    """«القمة العربية استضافتها بغداد», «أما المنتدى فقد نظمته الغرفة في مايو»: the event put first, for which the pronoun of the verb stands."""
    gender = GENDER_OF.get(clause.head.suffix)
    if clause.kind != "verb" or gender is None or previous >= 0:
        return None
    first = next((phrase for phrase in row[: clause.index] if phrase.kind not in _OPENING), None)
    if first is None or first.kind != "event" or first.prep or not first.definite:
        return None
    between = row[row.index(first) + 1 : clause.index]
    return first if first.features.get("gender") == gender and all(p.kind in _OF_TOPIC for p in between) else None


_OPENING = frozenset({"particle", "conjunction"})
_OF_TOPIC = frozenset({"particle", "date", "nisba", "ordinal", "state", "organization", "region", "place", "topic"})
"""What may stand between an event that is put first and the verb."""


def _before_the_plan(row: list[Phrase], clause: Clause, that: int) -> None:
    """«وفي ديسمبر، من المقرر أن تنظم الغرفة معرضا», «وفي باكو، ينتظر أن يلتقي …»: the day and the place before are of what is planned."""
    before = row[:that]
    plans = bool(before) and before[-1].kind == "participle" and before[-1].prep == "from"
    for phrase in before[:-1] if plans else ():
        if phrase.kind == "date":
            clause.dates.append(phrase)
        elif phrase.kind == "place" and phrase.prep in ("in", "b"):
            clause.obliques.append((phrase.prep, phrase))
        elif not is_comma(phrase):
            return


_BEFORE_HEAD = frozenset({"particle", "conjunction", "date", "pronoun"})
_OF_AN_EVENT = ("last", "gather", "comprise", "hold")
"""Verbs of an event right before them."""
_OF_WHAT_LASTS = frozenset({"", "*", "in", "b", "of", "during", "around", "from"})
_BEHIND_EVENT = ("last", "begin", "discuss", "gather", "comprise", "broadcast")
"""Verbs that may tell of an event somewhere before them."""


def _is_its_state(row: list[Phrase], at: int) -> bool:
    """«في دوشنبه، طاجيكستان، تم …»: the state behind a comma says where the place before it is."""
    between = at > 1 and is_comma(row[at - 1]) and row[at - 2].kind == "place" and row[at - 2].prep in ("in", "b")
    return between and not row[at].prep and not row[at].conj


def _is_first(row: list[Phrase], at: int, clause: Clause) -> bool:
    """«في أول لقاء من نوعه، جلس الوزيران …»: the preposition before the ordinal governs what it counts."""
    before = row[at - 1] if at else None
    apart = any(is_comma(phrase) for phrase in row[at + 1 : clause.index])
    counted = before is not None and before.kind == "ordinal" and before.end == row[at].start
    return apart and counted and before is not None and bool(before.prep)


def _is_governed(row: list[Phrase], at: int) -> bool:
    """Whether the phrase is joined to one behind a preposition: «بمشاركة كينيا | وغانا | انطلق المنتدى», «بعد جولته بقطر | والصين، | توجه»."""
    while at and row[at].conj and not row[at].prep and row[at - 1].end == row[at].start:
        at -= 1
    return bool(row[at].prep.strip("*"))


def _is_met(row: list[Phrase], at: int) -> bool:
    """Whether the phrase stands right behind a verbal noun and its pronoun: «خلال لقائه الوزير»."""
    before = row[at - 1] if at else None
    return (
        before is not None
        and before.kind in ("event", "masdar")
        and bool(before.suffix)
        and before.end == row[at].start
    )


def _indefinite_event(row: list[Phrase], clause: Clause, previous: int) -> Phrase | None:
    """The event that a verb describes: «زيارة رسمية إلى كينيا تبدأ غدا», «مؤتمر في الدوحة يستمر يومين», «زيارة إلى أكرا بدأها أمس»."""
    gender = GENDER_OF.get(clause.head.suffix) or clause.head.features.get("gender")
    told = row[previous - 1] if previous > 0 and row[previous].kind == "verb" else None
    if told is not None and told.kind == "event" and told.end == row[previous].start and not row[previous].conj:
        previous -= 2  # «زيارة تستغرق يومين إلى شرق أفريقيا تشمل كينيا»: two clauses about one visit
    for phrase in reversed(row[previous + 1 : clause.index]):
        if phrase.kind == "stop" and not (is_comma(phrase) and clause.lemma in cues().words["gather"]):
            return None
        if phrase.kind == "event":
            same = phrase.features.get("gender") == gender
            return phrase if same and not phrase.definite and phrase.prep in _OF_WHAT_LASTS else None
    return None


def _is_held_somewhere(row: list[Phrase], clause: Clause) -> bool:
    """«مؤتمر دولي حول النقل سيعقد في أكرا»: nothing but where and when stands behind the verb, so that it is held itself."""
    if clause.lemma not in cues().words["held_there"] or clause.head.suffix:
        return False
    first = row[clause.index + 1] if clause.index + 1 < len(row) else None
    if first is None or not (first.kind == "date" or (first.kind in ("place", "state") and first.prep in ("in", "b"))):
        return False
    behind = row[clause.index + 1 : clause.index + _BEHIND_HELD]
    return not any(phrase.kind in ("event", "document", "person", "title") and not phrase.prep for phrase in behind)


_BEHIND_HELD = 5


def _subject_before(row: list[Phrase], comma: int, previous: int) -> bool:
    """``'أن' subject '،' verb``: whether the comma at `comma` only stands behind the subject of its clause."""
    before = comma - 1
    if before > 1 and row[before].conj and row[before].kind == "person" and row[before - 1].kind in ("person", "title"):
        before -= 1  # «إن الرئيس فلانا ونظيره علانا، ناقشا …»
    return (
        before - 1 > previous
        and row[before].kind in ("person", "title", "organization", "state")
        and not row[before].prep
        and row[before - 1].lemma in cues().words["complementizer"]
    )


def _resumes(row: list[Phrase], clause: Clause) -> bool:
    """Whether a pronoun at the verb, or right behind it, stands for what is before: «اتصال تلقاه», «زيارة يقوم بها»."""
    if clause.head.suffix:
        return True
    after = row[clause.index + 1] if clause.index + 1 < len(row) else None
    return (
        after is not None
        and after.kind == "pronoun"
        and bool(after.suffix)
        and clause.lemma in either("light", "takes_part")  # «ملتقى شارك فيه الوزير»
    )
