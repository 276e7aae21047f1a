"""Clauses: verbs, participles and verbal nouns tie phrases together.

One clause grammar serves all frames: verb–subject–object and subject–verb–object, relative clauses, passives, participles,
coordination. A clause says who stands where (subject, object, which preposition), not yet who that is.
"""

from __future__ import annotations

from collections.abc import Iterator

from caspian_relations.reading.antecedents import (
    ARGUMENT,
    SENTENCE_STOPS,
    SUBJECT,
    antecedent_at,
    event_before,
    qualified,
)
from caspian_relations.reading.asides import ADVERBIAL, aside_behind, before_aside, is_comma, is_present
from caspian_relations.reading.coordination import ENTITY, coordinated, is_since, whose_integrity
from caspian_relations.reading.cues import cues, either
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase

__all__ = ["Clause", "clauses"]


class Clause:
    """A predicate with its arguments.

    head:
        the verb, participle, verbal noun or event phrase.
    subject, object:
        phrases without a preposition, coordinated ones together.
    obliques:
        (preposition, phrase) in order, coordinated phrases each under the preposition of the first.
    dates:
        the dates that stand in the clause.
    antecedent:
        what a relative clause is about; it fills the place that is missing.
    start, end:
        phrase indices in the sentence; ``content`` is the index after the complementizer of reported speech.
    """

    __slots__ = (
        "antecedent", "content", "dates", "end", "head", "index", "kind", "lemma", "modal", "negated", "object", "obliques", "parent",
        "sentence", "start", "subject", "tense", "voice", "where",
    )  # fmt: skip

    def __init__(self, head: Phrase, index: int, kind: str, sentence: Sentence) -> None:
        self.head = head
        self.lemma = head.lemma
        """The dictionary form of the head."""
        self.index = index
        self.kind = kind
        self.sentence = sentence
        self.start = index
        self.end = index + 1
        self.content: int | None = None
        self.subject: list[Phrase] = []
        self.object: list[Phrase] = []
        self.obliques: list[tuple[str, Phrase]] = []
        self.dates: list[Phrase] = []
        self.antecedent: Phrase | None = None
        self.parent: Clause | None = None
        self.where: Phrase | None = None
        """The place before حيث: «قادما من عمّان، حيث شارك …»."""
        self.negated = False
        self.tense = head.features.get("tense", "")
        self.voice = head.features.get("voice", "active")
        self.modal = ""

    def oblique(self, *roles: str) -> Iterator[Phrase]:
        """Phrases under any of the prepositions `roles`, in order."""
        return (phrase for role, phrase in self.obliques if role in roles)

    def __repr__(self) -> str:
        return f"<Clause {self.kind} {self.lemma} s={self.subject} o={self.object} {self.obliques} d={self.dates}>"


def clauses(row: list[Phrase], sentence: Sentence) -> list[Clause]:
    """Return the clauses of one sentence, in order; `row` holds its phrases."""
    heads = [i for i, phrase in enumerate(row) if phrase.kind in _HEADS and _is_head(phrase) and not is_since(row, i)]
    out: list[Clause] = []
    auxiliary = cues().words["auxiliary"]
    closes = -1
    for number, index in enumerate(heads):
        phrase = row[index]
        clause = Clause(phrase, index, phrase.kind, sentence)
        following = heads[number + 1] if number + 1 < len(heads) else len(row)
        _look_left(row, clause, heads[number - 1] if number else -1)
        if (
            out
            and out[-1].lemma in auxiliary
            and clause.kind == "verb"
            and not clause.subject
            and _adjoins(row, out[-1], clause)
        ):
            clause.subject = list(out[-1].subject)  # «بايدن كان يعتزم زيارة …»
            if out[-1].antecedent is not None and clause.antecedent is None:  # «الاتفاقية التي كانت قد وُقعت»
                clause.antecedent = event_before(row, out[-1].start, clause.lemma) or out[-1].antecedent
        if out and not clause.subject and clause.antecedent is None and clause.kind == "verb":
            clause.subject = _goes_on_with(out[-1], clause)
            if clause.subject:
                clause.dates.clear()  # what stands before the verb is of the clause before
        aside = aside_behind(row, heads, number)
        _look_right(row, clause, min(following, closes) if index < closes else following)
        if aside is not None:
            closes, resume = aside
            _look_right(row, clause, resume, closes + 1)
        if clause.kind == "verb" and clause.lemma in cues().words["present_at"] and not clause.subject:
            clause.subject, clause.object = clause.object, []  # «ويوجد الرئيس في الصين في زيارة عمل»
        if out and clause.kind == "participle":
            clause.parent = out[-1]
        if out and clause.antecedent is not None and _is_seen_there(out[-1], clause):
            out[-1].object, clause.object = clause.object, []
        if out and clause.kind == "verb" and out[-1].kind == "masdar" and _is_what_is_given(row, out[-1], clause):
            out[-1].subject, out[-1].obliques = list(clause.subject), list(clause.obliques)
        if out and clause.kind == "verb" and _is_at_ceremony(row, out[-1], clause):
            clause.dates.extend(out[-1].dates)
            clause.obliques.extend((role, p) for role, p in out[-1].obliques if p.kind == "place")
        if out and clause.kind == "topic" and _names_document(row, index):
            out[-1].obliques.extend(clause.obliques)
            out[-1].dates.extend(clause.dates)
        if out and clause.kind == "masdar" and _is_whom_he_met(row, out[-1], clause):
            out[-1].object, clause.object = clause.object, []
        if out and clause.subject and is_present(clause.head) and out[-1].kind == "verb":
            _are_there(out[-1], clause)
        if out and clause.head.prep == "source":
            _give_back_day(row, clause, out[0])
        out.append(clause)
    return out


_NEAR_VERB = 6
_OF_A_GATHERING = ("hold", "postpone", "begin", "end")
"""Verbs of a gathering itself."""


def _goes_on_with(before: Clause, clause: Clause) -> list[Phrase]:
    """«القمة التي لم تعقد … أُجلت إلى …», «القمة لن تؤجل، وستعقد غدا»: the gathering of the clause before is the subject."""
    if clause.lemma not in either(*_OF_A_GATHERING) or clause.head.suffix or before.kind != "verb":
        return []
    about = before.antecedent if not clause.head.conj else before.subject[0] if len(before.subject) == 1 else None
    if about is None or about.kind != "event" or clause.head.features.get("number") != "singular":
        return []
    other = any(phrase.kind in ("person", "title", "state", "organization") for phrase in before.object)
    mine, its = clause.head.features.get("gender"), about.features.get("gender")
    return [about] if not other and mine is not None and mine == its else []


def _give_back_day(row: list[Phrase], source: Clause, told: Clause) -> None:
    """«أجرى روتو اتصالا …، حسبما أفاد مكتبه، يوم الاثنين.»: the day behind the comma is that of what is told."""
    ends = source.end >= len(row) or row[source.end].lemma in SENTENCE_STOPS
    if told.dates or not source.dates or not ends:
        return
    day = source.dates[-1]
    at = next(k for k in range(source.index, len(row)) if row[k] is day)
    if is_comma(row[at - 1]):
        source.dates.remove(day)
        told.dates.append(day)


def _is_whom_he_met(row: list[Phrase], verb: Clause, arrival: Clause) -> bool:
    """«والتقى توكاييف فور وصوله وزير التجارة …»: nobody arrives at somebody, so that is whom the verb names."""
    head = arrival.head
    waits = verb.kind == "verb" and verb.lemma in cues().words["needs_object"] and not verb.object
    if not waits or not head.suffix or arrival.lemma not in either("movement", "arrive"):
        return False
    if head.prep not in ADVERBIAL and (head.prep or head.start - verb.head.end > _NEAR_VERB):
        return False  # «التقى يوم وصوله رئيس الوزراء»
    people = bool(arrival.object) and all(phrase.kind in ("person", "title") for phrase in arrival.object)
    return people and not arrival.object[0].prep


def _are_there(verb: Clause, present: Clause) -> None:
    """«التقى الوزير، الموجود في باريس، نظيره»: they meet where he is, unless the verb names another place."""
    there = [phrase for phrase in present.oblique("in", "b") if phrase.kind == "place"][:1]
    if present.subject[0] in verb.subject and not any(phrase.kind == "place" for _, phrase in verb.obliques):
        verb.obliques.extend(("in", phrase) for phrase in there)


def _is_at_ceremony(row: list[Phrase], held: Clause, clause: Clause) -> bool:
    """«وخلال مراسم أقيمت في … يوم 8 أغسطس، وقع …»: the day and the place are those of what was done there."""
    bare = held.kind == "verb" and held.lemma in cues().words["hold"] and not held.subject and not held.object
    first = held.index == 0 and held.head.prep == "*" and held.antecedent is None
    return bare and first and not clause.head.conj and clause.index > 1 and is_comma(row[clause.start - 1])


def _is_seen_there(main: Clause, clause: Clause) -> bool:
    """«شهد المنتدى الذي عقد في بكين توقيع …», «ضم اجتماع عُقد أمس وزراء …»: it stands behind the relative clause, and belongs to the verb."""
    words = cues().words
    held = clause.kind == "verb" and clause.lemma in words["hold"] and bool(clause.object or clause.subject)
    if main.kind != "verb" or main.object or not held or clause.antecedent not in main.subject:
        return False
    if main.lemma in words["gather"]:
        clause.object = [*clause.subject, *clause.object]
        clause.subject = []
        return all(phrase.kind in ENTITY for phrase in clause.object)
    signed = not clause.subject and clause.object[0].kind == "event" and not clause.object[0].prep
    return main.lemma in words["host"] and signed


def _names_document(row: list[Phrase], index: int) -> bool:
    """«وقعا اتفاق شراكة في طوكيو»: what follows says where they signed as well."""
    before, phrase = row[index - 1] if index else None, row[index]
    return before is not None and before.kind == "document" and before.end == phrase.start and not phrase.conj


def _is_what_is_given(row: list[Phrase], masdar: Clause, verb: Clause) -> bool:
    """«الدعم الذي تقدمه إيطاليا للعراق»: the relative clause right behind tells who gives it to whom."""
    relative = row[masdar.index + 1] if masdar.index + 2 == verb.index else None
    told = relative is not None and relative.lemma in cues().words["relative"] and bool(verb.head.suffix)
    return told and not masdar.subject and verb.lemma in cues().words["light"]


def _adjoins(row: list[Phrase], auxiliary: Clause, clause: Clause) -> bool:
    """Whether nothing but the subject of the auxiliary stands between: «كان الوزير، وصل أمس»."""
    return all(
        phrase.kind == "particle" or phrase in auxiliary.subject or is_comma(phrase)
        for phrase in row[auxiliary.index + 1 : clause.index]
    )


_HEADS = frozenset({"verb", "participle", "masdar", "topic"})


def _is_head(phrase: Phrase) -> bool:
    """Whether a verb, participle or noun of what is done heads a clause: every verb, of the rest those that tell or do something."""
    if phrase.kind == "masdar" and phrase.definite and phrase.lemma in cues().words["opens"]:
        return False  # «وشارك في الافتتاح الوزير»: he does not open
    if phrase.kind == "masdar" and phrase.prep == "*" and phrase.definite and phrase.lemma in cues().words["chair"]:
        return False  # «في قصر الرئاسة»
    if phrase.kind == "masdar" and phrase.lemma in cues().words["arriving"] and _is_on_the_way(phrase):
        return False  # «من لواندا وصولا إلى …»
    if phrase.kind == "verb" or phrase.lemma in cues().frames or "speech" in phrase.features or is_present(phrase):
        return True
    statements = cues().statements
    if phrase.kind == "participle":  # «، مجددا التأكيد على موقف بلاده»
        return (
            not phrase.definite and phrase.features.get("case") == "accusative" and phrase.lemma in statements["speech"]
        )
    return phrase.lemma in statements["masdars"]


def _is_on_the_way(phrase: Phrase) -> bool:
    return phrase.features.get("case") == "accusative" and not phrase.prep and not phrase.suffix


def _look_left(row: list[Phrase], clause: Clause, previous: int) -> None:
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
        bare = before.kind in ("event", "document") and before.end == clause.head.start and not before.definite
        if bare and (_resumes(row, clause) or (before.kind == "event" and clause.lemma in either(*_OF_AN_EVENT))):
            clause.antecedent = before  # «اتصال هاتفي تلقاه من …», «زيارة تستمر يومين إلى …»
            return
    if clause.kind == "verb" and clause.lemma in words["interlude"] and clause.head.suffix:
        told = (p for p in reversed(row[: clause.index]) if p.kind == "event")
        clause.antecedent = next(told, None)  # «زيارة إلى أكرا تخللها توقيع …»
        return
    if clause.kind == "verb" and not clause.head.conj and clause.lemma in either(*_BEHIND_EVENT):
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
    if clause.kind == "verb" and clause.head.conj == "ف":
        clause.subject = _as_for(row, clause, previous)
    if clause.kind != "verb" or clause.head.conj:
        return
    told_before = before_aside(row, at, previous)
    if told_before is not None:
        clause.subject = [told_before]
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
        called = (
            phrase.kind == "event" and phrase.prep == "in" and phrase.value.type == "PhoneCall"
        )  # «وفي اتصال هنأ …»
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
            and not (phrase.conj and _attends(row, at))
        ):
            found, place = phrase, at
        at -= 1
    if found is not None:
        clause.subject = coordinated(row, place, clause.index)
        clause.start = place


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


def _attends(row: list[Phrase], at: int) -> bool:
    """Whether the phrase is joined to those in whose presence something takes place: «بمشاركة كينيا | وغانا | انطلق المنتدى»."""
    while at and row[at].conj and not row[at].prep and row[at - 1].end == row[at].start:
        at -= 1
    return row[at].prep in _ATTENDED


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
    """The event that a verb without a pronoun describes: «زيارة رسمية إلى كينيا تبدأ غدا», «مؤتمر في الدوحة يستمر يومين»."""
    for phrase in reversed(row[previous + 1 : clause.index]):
        if phrase.kind == "stop" and not (is_comma(phrase) and clause.lemma in cues().words["gather"]):
            return None
        if phrase.kind == "event":
            same = phrase.features.get("gender") == clause.head.features.get("gender")
            return (
                phrase if same and not phrase.definite and phrase.prep in ("", "*", "in", "b", "of", "during") else None
            )
    return None


def _subject_before(row: list[Phrase], comma: int, previous: int) -> bool:
    """``'أن' subject '،' verb``: whether the comma at `comma` only stands behind the subject of its clause."""
    before = comma - 1
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


def _look_right(row: list[Phrase], clause: Clause, following: int, start: int | None = None) -> None:
    """Arguments after the head, or from `start` on, up to the next head, a complementizer or the end of the sentence."""
    words = cues().words
    at = clause.index + 1 if start is None else start
    last_role = ""
    genitive = clause.kind in ("masdar", "topic")
    resumed = bool(clause.head.suffix)  # «القمة التي شارك فيها الرئيس»: a pronoun stands where the antecedent would
    limit = following
    passing = -1
    while at < limit:
        phrase = row[at]
        kind = phrase.kind
        if kind not in ARGUMENT:
            if kind == "stop":
                if phrase.lemma in SENTENCE_STOPS:
                    break
                if phrase.lemma == ":":
                    clause.content = at + 1
                    break
            elif kind in ("particle", "conjunction"):
                if phrase.lemma in words["complementizer"]:
                    clause.content = at + 1
                    break
                if phrase.lemma in words["contrast"]:
                    break
            elif kind == "pronoun":
                if phrase.lemma in words["relative"]:
                    break
                if phrase.suffix and phrase.prep:
                    clause.obliques.append((phrase.prep, phrase))
                    resumed = True
            elif kind == "date":
                clause.dates.append(phrase)
            elif kind == "topic" and (phrase.prep or clause.kind == "verb"):
                whose = whose_integrity(phrase)
                if whose is not None:  # «تدعم الصين جهود كينيا»
                    clause.obliques.append(("whose" if phrase.prep in ("", "*") else phrase.prep, whose))
            elif kind == "masdar" and phrase.lemma in words["passing"]:
                passing = at + 1  # «مرورا ببحر قزوين»: the way, no end
            at += 1
            continue
        if kind == "nisba":
            at += 1
            continue
        role = phrase.prep if at != passing else "via"
        if role == "both":
            role = ""  # «كلا من الرئيس … ورئيس الوزراء …»
        if phrase.conj and not role and last_role:
            role = last_role
        elif not role and not clause.subject and _disagrees(clause, phrase):
            role = "object"  # «زيارة التقت خلالها الرئيس»: she met him
        elif not role and not phrase.conj and clause.kind == "masdar" and clause.head.suffix:
            role = "object"  # «لدى استقباله الوزير»: the pronoun is who receives
        elif (role == "*" and genitive and at == clause.index + 1 and not clause.head.suffix) or (
            not role and not clause.subject and (clause.antecedent is None or resumed) and clause.voice != "passive"
        ):
            role = "subject"
        elif not role:
            role = "object"
        group = coordinated(row, at, limit)
        if (
            role == "subject"
            and clause.kind == "verb"
            and (clause.object or phrase.features.get("case") == "accusative")
        ):
            role = "object" if not clause.subject else role  # «ووقعا عددا من الاتفاقيات»
        if role == "subject":
            clause.subject.extend(group)
        elif role == "object":
            clause.object.extend(group)
        elif role == "*" and _is_object(clause, phrase):
            clause.object.extend(group)  # «وقعت الحكومة والبنك اتفاقية»
        else:
            clause.obliques.extend([(role, member) for member in group])
        last_role = role
        at = _index_after(row, group[-1], at) if len(group) > 1 else at + 1
    clause.end = at


def _is_object(clause: Clause, phrase: Phrase) -> bool:
    """Whether a document right behind the subject of a verb is its object, and not part of the subject's name."""
    bare = clause.kind == "verb" and phrase.kind == "document" and not phrase.definite
    return bare and bool(clause.subject) and clause.subject[-1].kind == "party" and not clause.object


def _disagrees(clause: Clause, phrase: Phrase) -> bool:
    """Whether `phrase` is a man and the verb before it feminine: then he is not its subject."""
    head = clause.head
    if clause.kind != "verb" or head.features.get("gender") != "feminine" or head.features.get("number") != "singular":
        return False
    if phrase.kind not in ("person", "title"):
        return False
    title = next((part for part in phrase.parts if part.kind == "title"), phrase)
    return title.features.get("gender") == "masculine" and title.features.get("number") == "singular"


def _index_after(row: list[Phrase], phrase: Phrase, at: int) -> int:
    while row[at] is not phrase:
        at += 1
    return at + 1
