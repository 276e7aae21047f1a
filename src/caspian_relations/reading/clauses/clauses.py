"""Clauses: verbs, participles and verbal nouns tie phrases together.

One clause grammar serves all frames: verb–subject–object and subject–verb–object, relative clauses, passives, participles,
coordination. A clause says who stands where (subject, object, which preposition), not yet who that is.
"""

from __future__ import annotations

from caspian_relations.reading.clauses.antecedents import (
    ARGUMENT,
    SENTENCE_STOPS,
    event_before,
)
from caspian_relations.reading.clauses.asides import ADVERBIAL, aside_behind, is_comma, is_present
from caspian_relations.reading.clauses.before import look_left
from caspian_relations.reading.clauses.clause import Clause, verb_before
from caspian_relations.reading.clauses.given import given_before, given_behind
from caspian_relations.reading.desk.coordination import ENTITY, coordinated, is_since, whose_edges, whose_integrity
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence

__all__ = ["Clause", "clauses"]


def clauses(row: list[Phrase], sentence: Sentence) -> list[Clause]:
    """Return the clauses of one sentence, in order; `row` holds its phrases."""
    heads = [i for i, phrase in enumerate(row) if phrase.kind in _HEADS and _is_head(phrase) and not is_since(row, i)]
    heads = [i for i in heads if not _is_again(row, i)]
    out: list[Clause] = []
    auxiliary = cues().words["auxiliary"]
    closes = -1
    for number, index in enumerate(heads):
        phrase = row[index]
        clause = Clause(phrase, index, phrase.kind, sentence)
        following = heads[number + 1] if number + 1 < len(heads) else len(row)
        look_left(row, clause, heads[number - 1] if number else -1)
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
        if out and out[-1].lemma in auxiliary and clause.kind == "verb" and clause.subject == out[-1].subject:
            # «وكان وفد من كينيا قد وصل»
            clause.obliques.extend(pair for pair in out[-1].obliques if pair[0] in _OF_A_DELEGATION)
        if out and not clause.subject and clause.antecedent is None and clause.kind == "verb":
            clause.subject = _goes_on_with(out[-1], clause) or _is_told_of_the_same(row, out, clause)
            if clause.subject:
                clause.dates.clear()  # what stands before the verb is of the clause before
        aside = aside_behind(row, heads, number)
        _look_right(row, clause, min(following, closes) if index < closes else following)
        if aside is not None:
            closes, resume = aside
            _look_right(row, clause, resume, closes + 1)
        _and_then(row, clause)
        if clause.kind == "verb" and clause.lemma in cues().words["present_at"] and not clause.subject:
            clause.subject, clause.object = clause.object, []  # «ويوجد الرئيس في الصين في زيارة عمل»
        if out and clause.kind == "participle":
            clause.parent = out[-1]
        if out and clause.antecedent is not None and _is_seen_there(out[-1], clause):
            out[-1].object, clause.object = clause.object, []
        if out and clause.antecedent is not None and _is_who_attends(out[-1], clause):
            main = out[-1]
            main.subject, main.object, clause.object = clause.object, [*main.subject, *main.object], []
        if out and clause.antecedent is not None and (last := _last_day(row, out[-1], clause)) is not None:
            clause.dates.remove(last)
            out[-1].dates.append(last)
        if out:
            given_behind(row, out[-1], clause)
            given_before(out, clause)
        if out and clause.kind == "verb" and _is_at_ceremony(row, out[-1], clause):
            clause.dates.extend(out[-1].dates)
            clause.obliques.extend((role, p) for role, p in out[-1].obliques if p.kind == "place")
        if out and clause.kind in ("topic", "masdar") and _names_document(row, index):
            out[-1].obliques.extend(clause.obliques)
            out[-1].dates.extend(clause.dates)
        if out and _is_done_so(out[-1], clause):
            clause.dates = clause.dates or list(out[-1].dates)
            clause.obliques.extend((role, p) for role, p in out[-1].obliques if p.kind == "place")
        if out and _is_its_opening(out[-1], clause):
            out[-1].lemma = clause.lemma
            out[-1].dates.extend(clause.dates)
            out[-1].obliques.extend(clause.obliques)
            continue
        if out and clause.kind == "masdar" and clause.head.conj and _is_done_together(out[-1], clause):
            out[-1].subject, out[-1].object = list(clause.subject), list(clause.object)
            out[-1].obliques = list(clause.obliques)
        if out and clause.kind == "masdar" and _is_welcomed(out[-1], clause):
            clause.object = list(out[-1].subject)
            clause.dates.extend(day for day in out[-1].dates if day not in clause.dates)
            clause.obliques.extend((role, p) for role, p in out[-1].obliques if p.kind == "place")
        if out and clause.kind == "masdar" and _is_whom_he_met(row, out[-1], clause):
            out[-1].object, clause.object = clause.object, []
        if out and clause.subject and is_present(clause.head) and out[-1].kind == "verb":
            _are_there(out[-1], clause)
        if out and clause.head.prep == "source":
            _give_back_day(row, clause, out[0])
        out.append(clause)
    return out


_OF_A_DELEGATION = ("from", "chaired")
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


def _is_told_of_the_same(row: list[Phrase], out: list[Clause], clause: Clause) -> list[Phrase]:
    """«استقبل الرئيس نظيره فلان الذي وصل أمس ويشارك في القمة»: of another tense than the main verb, the second verb is still about the guest."""
    related = next((k for k in range(len(out) - 1, 0, -1) if out[k].kind == "verb"), 0)
    about, main = out[related].antecedent, verb_before(out[related], out)
    if about is None or about.kind not in ("person", "title") or out[related].subject or main is None:
        return []
    if clause.lemma not in cues().words["takes_part"] or not clause.head.conj or is_comma(row[clause.index - 1]):
        return []
    other_tense = clause.head.features.get("tense") != main.head.features.get("tense")
    alike = all(clause.head.features.get(key) == out[related].head.features.get(key) for key in ("gender", "number"))
    return [about] if other_tense and alike else []


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


def _is_done_together(first: Clause, second: Clause) -> bool:
    """«عن إدانة واستنكار مصر للهجوم»: two verbal nouns side by side, and whoever does both stands behind the second."""
    bare = first.kind == "masdar" and not (first.head.suffix or second.head.suffix or first.head.definite)
    return bare and first.head.end == second.head.start and not (first.subject or first.object or first.obliques)


def _is_welcomed(verb: Clause, masdar: Clause) -> bool:
    """«حظي الضيف، أمس، باستقبال من الرئيس»: whom somebody received is the subject of the verb."""
    enjoys = verb.kind == "verb" and verb.lemma in cues().words["enjoys"] and len(verb.subject) == 1
    return enjoys and masdar.head.prep == "b" and not masdar.object and not verb.negated


def _is_done_so(verb: Clause, masdar: Clause) -> bool:
    """«وفي مساء الأربعاء تم استقبال الضيف»: the verb only says that it was done, and its day and place are those of what was done."""
    bare = verb.kind == "verb" and not verb.subject and not verb.object and verb.lemma in cues().words["takes_place"]
    noun = masdar.kind == "masdar" or (  # «تم في أكرا عقد لقاء»: the letters of a verb
        masdar.kind == "verb" and not masdar.head.conj and masdar.lemma in cues().words["hold"]
    )
    return bare and noun and masdar.index <= verb.index + _BETWEEN and not masdar.head.prep


_BETWEEN = 3
"""How many phrases behind «تم» what was done may be told: «تم اليوم في أكرا عقد لقاء»."""


def _is_its_opening(verb: Clause, masdar: Clause) -> bool:
    """«المؤتمر تم افتتاحه أمس»: what was done with the subject is said by the noun behind, with its pronoun."""
    if masdar.kind != "masdar" or masdar.index != verb.index + 1 or verb.kind != "verb":
        return False
    subject = verb.subject[0] if len(verb.subject) == 1 else None
    its = subject is not None and subject.kind == "event" and subject.end <= verb.head.start
    return its and masdar.head.suffix in ("ه", "ها") and verb.lemma in cues().words["is_done"]


def _is_at_ceremony(row: list[Phrase], held: Clause, clause: Clause) -> bool:
    """«وخلال مراسم أقيمت في … يوم 8 أغسطس، وقع …»: the day and the place are those of what was done there."""
    bare = held.kind == "verb" and held.lemma in cues().words["hold"] and not held.subject and not held.object
    first = held.index == 0 and held.head.prep == "*" and held.antecedent is None
    return bare and first and not clause.head.conj and clause.index > 1 and is_comma(row[clause.start - 1])


def _is_seen_there(main: Clause, clause: Clause) -> bool:
    """«شهد المنتدى الذي عقد في بكين توقيع …», «ضم اجتماع عُقد أمس وزراء …»: it stands behind the relative clause, and belongs to the verb.

    So does what a journey brought: «أثمرت الزيارة التي قام بها الرئيس توقيع …».
    """
    words = cues().words
    held = clause.kind == "verb" and clause.lemma in words["hold"] and bool(clause.object or clause.subject)
    if main.lemma in words["result"] and clause.object and clause.lemma in words["light"]:
        held = any(phrase.kind == "pronoun" for phrase in clause.oblique("b"))
    if main.kind != "verb" or main.object or not held or clause.antecedent not in main.subject:
        return False
    if main.lemma in words["gather"]:
        clause.object = [*clause.subject, *clause.object]
        clause.subject = []
        return all(phrase.kind in ENTITY for phrase in clause.object)
    signed = bool(clause.object) and clause.object[0].kind == "event" and not clause.object[0].prep
    return signed and ((main.lemma in words["host"] and not clause.subject) or main.lemma in words["result"])


def _is_who_attends(main: Clause, clause: Clause) -> bool:
    """«ويشارك في القمة التي دعا إليها الرئيس | رؤساء غانا وأنغولا»: who stands behind the relative clause is the subject of the verb."""
    event = clause.antecedent
    if (
        main.kind != "verb"
        or main.lemma not in either("attend", "takes_part")
        or event is None
        or event.kind != "event"
    ):
        return False
    attended = event in main.subject or event in main.object or any(phrase is event for _, phrase in main.obliques)
    free = all(phrase is event for phrase in main.subject) and clause.kind == "verb" and bool(clause.object)
    done = bool(clause.subject) or clause.lemma in cues().words["hold"]
    return attended and free and done and all(p.kind in ENTITY and not p.prep for p in clause.object)


def _last_day(row: list[Phrase], main: Clause, clause: Clause) -> Phrase | None:
    """«يختتم المنتدى الذي تنظمه الغرفة | أعماله غدا»: the day behind what it ends, at the end of the sentence; None where there is none."""
    ends = main.kind == "verb" and main.lemma in either("end") and not (main.dates or main.object)
    if not ends or clause.antecedent not in main.subject or not clause.dates:
        return None
    day, at = clause.dates[-1], next(k for k in range(clause.index, len(row)) if row[k] is clause.dates[-1])
    apart = not day.prep and row[at - 1].end < day.start
    return day if apart and (at + 1 == len(row) or row[at + 1].lemma in SENTENCE_STOPS) else None


def _names_document(row: list[Phrase], index: int) -> bool:
    """«وقعا اتفاق شراكة في طوكيو», «اتفاقية بيع وشراء مع شركة …»: what follows says where and with whom they signed as well."""
    before, phrase = row[index - 1] if index else None, row[index]
    if phrase.kind == "masdar" and phrase.prep != "*":
        return False
    return before is not None and before.kind == "document" and before.end == phrase.start and not phrase.conj


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
    if phrase.kind == "masdar" and phrase.prep == "in" and phrase.lemma in cues().words["begin"]:
        return False  # «ويقوم الرئيس في البداية بزيارة كينيا», «هنأ الوزير في بداية الاتصال نظيره»
    if phrase.kind == "participle" and phrase.definite and phrase.lemma in cues().words["goes_along"]:
        return False  # «وصل الرئيس والوفد المرافق له أمس إلى جدة»
    if phrase.kind == "masdar" and phrase.prep == "*" and phrase.definite and phrase.lemma in cues().words["chair"]:
        return False  # «في قصر الرئاسة»
    if phrase.kind == "masdar" and phrase.lemma in cues().words["arriving"] and _is_on_the_way(phrase):
        return False  # «من لواندا وصولا إلى …»
    if phrase.kind == "verb" or phrase.lemma in cues().frames or "speech" in phrase.features or is_present(phrase):
        return True
    statements = cues().statements
    if phrase.kind == "participle":  # «، مجددا التأكيد على موقف بلاده»
        if phrase.definite or phrase.lemma not in statements["speech"]:
            return False
        again = "objects" in statements["verbs"].get(phrase.lemma, {})  # «، مجددة التأكيد على»
        return phrase.features.get("case") == "accusative" or (again and phrase.features.get("gender") == "feminine")
    opens = phrase.definite and phrase.prep in ("b", "to", "on") and phrase.lemma in statements["opening_nouns"]
    return opens or phrase.lemma in statements["masdars"]


def _is_again(row: list[Phrase], index: int) -> bool:
    """«سيلتقيان مجددا في أكرا»: once more; but «، مجددا التأكيد على …»."""
    phrase, after = row[index], row[index + 1] if index + 1 < len(row) else None
    if phrase.kind != "participle" or phrase.lemma not in cues().words["once_more"]:
        return False
    if index and row[index - 1].conj and row[index - 1].kind in ENTITY and row[index - 1].end == phrase.start:
        return True  # «أكدت مصر وكينيا مجددا التزامهما»: one alone would renew it
    renews = after is not None and after.start == phrase.end and after.kind in _RENEWED and not after.prep.strip("*")
    return not renews and not (index and is_comma(row[index - 1]))


_RENEWED = frozenset({"masdar", "topic", "event", "document", "party"})


def _is_on_the_way(phrase: Phrase) -> bool:
    return phrase.features.get("case") == "accusative" and not phrase.prep and not phrase.suffix


def _look_right(row: list[Phrase], clause: Clause, following: int, start: int | None = None) -> None:
    """Arguments after the head, or from `start` on, up to the next head, a complementizer or the end of the sentence."""
    words = cues().words
    at = clause.index + 1 if start is None else start
    last_role = ""
    genitive = clause.kind in ("masdar", "topic")
    resumed = bool(clause.head.suffix)  # «القمة التي شارك فيها الرئيس»: a pronoun stands where the antecedent would
    limit = following
    passing, aside = -1, False
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
                if phrase.lemma in words["contrast"] or phrase.lemma in words["as_for"]:
                    break
            elif kind == "pronoun":
                if phrase.lemma in words["relative"]:
                    break
                aside = aside or (genitive and _begins_aside(row, at))
                if phrase.suffix and phrase.prep:
                    clause.obliques.append((phrase.prep, phrase))
                    resumed = True
                elif _is_what_came(clause, phrase):
                    clause.subject.append(phrase)
            elif kind == "date":
                clause.dates.append(phrase)
            elif kind == "topic" and (phrase.prep or clause.kind == "verb"):
                edges = whose_edges(phrase) if clause.lemma in words["joining"] else ()
                clause.obliques.extend((phrase.prep, edge) for edge in edges)  # «سيربط الميناء بالحدود التركية»
                whose = whose_integrity(phrase)
                if whose is not None:  # «تدعم الصين جهود كينيا»
                    clause.obliques.append(("whose" if phrase.prep in ("", "*") else phrase.prep, whose))
            elif kind == "masdar" and phrase.lemma in words["passing"]:
                passing = at + 1  # «مرورا ببحر قزوين»: the way, no end
            at += 1
            continue
        if kind == "nisba" or _is_in_brackets(row, at):
            at += 1
            continue
        if at + 1 == following and _begins_anew(row, at):
            break
        role = phrase.prep if at != passing else "via"
        if role == "both":
            role = ""  # «كلا من الرئيس … ورئيس الوزراء …»
        if aside and not role.strip("*"):
            role = "aside"
        elif not role and not phrase.conj and _is_the_ally(row[at - 1], phrase):
            role = last_role  # «ضد حليفتها كوبا»
        if phrase.conj and not role and last_role:
            role = last_role
        elif not role and not clause.subject and _is_whom_they_met(row, at):
            role = "*"
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
            and (clause.object or phrase.features.get("case") == "accusative" or _has_pronoun(clause, phrase))
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


def _and_then(row: list[Phrase], clause: Clause) -> None:
    """«التقى الرئيس نظيره الغاني ثم رئيس البرلمان»: one whom he met after the other."""
    at = clause.end
    if clause.kind != "verb" or not clause.subject or not clause.object or at + 1 >= len(row):
        return
    last, then, after = clause.object[-1], row[at], row[at + 1]
    people = last.kind in ("person", "title") and after.kind in ("person", "title") and not (after.prep or after.conj)
    if people and then.lemma in cues().words["then"] and then.start == last.end and after.start == then.end:
        clause.object.append(after)
        clause.modal, clause.end = "then", at + 2


def _is_in_brackets(row: list[Phrase], at: int) -> bool:
    """«يجتمع قادة حلف شمال الأطلسي (ناتو) في …»: a name alone in brackets is another for what stands before it."""
    if row[at].kind not in _NAMED or not 0 < at < len(row) - 1:
        return False
    opening, closing = row[at - 1], row[at + 1]
    return opening.lemma == "(" and closing.lemma == ")" and closing.start == row[at].end


_NAMED = frozenset({"organization", "state", "place", "region", "series"})


def _has_pronoun(clause: Clause, phrase: Phrase) -> bool:
    """«ووقعا مذكرتي تفاهم»: the subject of a dual or a plural is in the verb, and what is counted behind it is the object."""
    return phrase.kind == "amount" and clause.head.features.get("number") in ("dual", "plural")


def _begins_aside(row: list[Phrase], at: int) -> bool:
    """«دعمها للسودان، وذلك خلال لقاء الوزير …»: what comes then is told of the verb, and nobody there is supported."""
    phrase, after = row[at], row[at + 1] if at + 1 < len(row) else None
    then = phrase.conj == "و" and not phrase.prep and phrase.lemma in cues().words["that"]
    return then and after is not None and after.kind == "event" and after.prep in _MEANWHILE


_MEANWHILE = frozenset({"during", "margin", "in", "around"})


def _is_the_ally(before: Phrase, phrase: Phrase) -> bool:
    """«مع جارتها غانا»: who is meant by a noun with a preposition and a pronoun is named right behind."""
    close = before.kind == "party" and before.features.get("kind") in _CLOSE and bool(before.suffix)
    return close and bool(before.prep) and before.end == phrase.start and phrase.kind == "state"


_CLOSE = frozenset({"partner", "neighbour", "friend"})


def _is_what_came(clause: Clause, phrase: Phrase) -> bool:
    """«جاء ذلك خلال لقائه الوزير»: right behind such a verb the demonstrative is its subject."""
    words, bare = cues().words, not phrase.prep and not phrase.conj and not clause.subject
    return bare and phrase.start == clause.head.end and phrase.lemma in words["that"] and clause.lemma in words["came"]


def _begins_anew(row: list[Phrase], at: int) -> bool:
    """«… بكلفة 17 مليارا، وطهران تراهن على …»: behind a comma, the subject of the verb that follows."""
    phrase, verb = row[at], row[at + 1] if at + 1 < len(row) else None
    if not phrase.conj or phrase.prep or not is_comma(row[at - 1]) or verb is None or verb.kind != "verb":
        return False
    return verb.start == phrase.end and not verb.conj


def _is_whom_they_met(row: list[Phrase], at: int) -> bool:
    """«استهلها صباح الأحد بلقاء نظيره …»: right behind talks with «ب» stands who was met, not who begins."""
    phrase, before = row[at], row[at - 1]
    talks = before.kind == "event" and before.prep == "b" and not before.definite and not before.suffix
    return (
        talks and before.end == phrase.start and phrase.kind in ("person", "title") and before.value.type == "Meeting"
    )


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
