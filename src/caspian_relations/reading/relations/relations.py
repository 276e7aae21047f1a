"""Relations: what verbs and nouns assert between two parties."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import combinations, pairwise, permutations, takewhile
from operator import attrgetter
from typing import Any

from caspian_relations.model import Money
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.drafts import key
from caspian_relations.reading.desk.phrase import NAMES, Phrase
from caspian_relations.reading.relations.doings import attacker
from caspian_relations.reading.relations.entailed import SYMMETRIC, Entailed
from caspian_relations.reading.relations.funding import says_in
from caspian_relations.reading.relations.nominal import from_row
from caspian_relations.reading.relations.said_of import is_denied, list_from, of_whom, spoken_of
from caspian_relations.reading.relations.trading import deals_in_goods, of_companies, whose_goods
from caspian_relations.reading.relations.ways import (
    begins_and_ends,
    corridor_before,
    crossed,
    ends_within,
    lands_behind,
    of_its_kind,
    only_ends,
)

__all__ = ["Relations"]

_NEAR = 5
"""How many phrases before a verb its subject may stand."""


_THINGS = frozenset({"noun", "common", "masdar"})


class Relations(Entailed):
    """The relations of one text; each once, with all its evidence."""

    def from_frame(self, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]) -> None:
        """A frame that yields a relation: «دعم», «اعترف بـ», «يربط … بـ», «شكر»."""
        if clause.negated or not self._holds(frame, clause, roles):
            return
        predicate = str(frame["relation"])
        if self._mutual(clause) and not roles.get("mutual"):
            roles = {**roles, "subject": [p for p in roles.get("subject", []) if p.kind != "party"], "object": []}
        capitals = bool(frame.get("metonym"))
        subjects = self._ends(roles.get("subject", []), capitals)
        if not subjects and not roles.get("subject"):
            subjects = self._unsaid_subject(clause)
        if frame.get("companies"):
            subjects = subjects or [s for p in roles.get("subject", []) for s in of_companies(self.resolver.sheet, p)]
        objects = self._ends(roles.get("object", []), capitals)
        if frame.get("whose_goods") and not objects:
            objects = whose_goods(self.resolver.sheet, clause)
        subjects = self._those_who_met(clause, roles, objects) or subjects
        concept = frame.get("concept")
        if concept is not None and (
            self._speaks_of(clause, cues().words[concept]) or spoken_of(clause, self.resolver, cues().words[concept])
        ):
            objects.append(f"concept:{concept}")
        if not objects and (frame.get("given") or frame.get("through")):
            objects = self._whose_integrity(clause)
            if not objects and len(subjects) == 2 and self._each_of_them(clause):
                for one, other in permutations(subjects, 2):
                    self.add(one, predicate, other, (clause.head.first, clause.head.last), f"frame:{clause.lemma}")
                return
        if not objects and frame.get("concept"):
            objects = attacker(clause, self.resolver.sheet)
        if frame.get("object_acts") and not objects:
            objects = [who for who in self.resolver.subject if who not in subjects]
        self.resolver.advance(clause.head.start)
        corridor = self.resolver.corridors[-1:]
        told = any(True for _ in clause.oblique("in")) or says_in(self.resolver.sheet, clause)
        told = told or any(p.kind != "amount" for p in clause.object)
        if not objects and not told and frame.get("default_object") == "corridor" and clause.kind == "verb":
            objects = corridor
        if not roles.get("subject") and frame.get("default_subject") == "corridor":
            subjects = (
                corridor
                if clause.kind == "verb" and any(True for _ in clause.oblique("b")) and not clause.subject
                else []
            )
        if frame.get("near_corridor"):
            subjects = corridor_before(self.resolver, clause)
        if frame.get("default_subject") == "corridor" and not subjects and only_ends(clause):
            subjects = corridor_before(self.resolver, clause)  # «من شأن ممر … أن يربط كينيا بأوغندا»
            objects = [*self._ends(clause.subject), *objects]
        if predicate == "connects":
            subjects = subjects or of_its_kind(self.resolver, clause)
            through = {
                who for p in roles.get("object", []) if crossed(self.resolver.sheet, p) for who in self._ends([p])
            }
            unsaid = [] if roles.get("subject") else [p for p in roles.get("object", []) if p.kind == "party"]
            through |= set(self._ends(unsaid))  # «تربط البلدين علاقات»
            objects = [who for who in objects if who not in through]
            if clause.kind == "verb":
                objects = list(dict.fromkeys([*ends_within(clause), *objects]))
        if predicate == "connects" and len(objects) == 1:
            objects = [*objects, *lands_behind(self.resolver.sheet, clause)]
        evidence = (clause.head.first, max([clause.head.last, *(p.last for group in roles.values() for p in group)]))
        status = "planned" if clause.tense == "future" else "held"
        if frame.get("mutual") or self._mutual(clause):
            if not subjects and len(objects) > 1 and not self._mutual(clause):
                subjects = self._whose_partners(clause, objects)
                self._pair(subjects, predicate, objects, evidence, clause, status)
                return
            parties = subjects if len(subjects) >= 2 else subjects + [o for o in objects if o not in subjects]
            if len(parties) < 2 and clause.head.suffix == "هما" and len(self.resolver.subject) == _A_PAIR:
                parties = list(self.resolver.subject)  # «أكدت رابطة آسيان وأستراليا التزامهما بتعزيز شراكتهما»
            if len(parties) < 2:
                parties = self._with_whom(clause, parties)
            bound = self._bound(clause) if len(parties) < _A_PAIR else []
            if bound:
                parties = bound
            elif not parties and len(objects) == 1:
                parties = self._ours(clause, objects[0])
            elif len(parties) < 2:
                parties = self._signers() if frame.get("fallback") == "signers" else self.resolver.two_sides()
            pairs: Iterable[tuple[str, str]] = combinations(parties, 2)
            if predicate not in SYMMETRIC:
                pairs = [(a, b) for a in parties for b in parties if a != b]
            for one, other in pairs:
                self.add(one, predicate, other, evidence, f"frame:{clause.lemma}", status)
            return
        if predicate == "member-of":
            objects = [who for who in objects if not who.startswith(("state:", "person:"))]
        if frame.get("states_only"):
            subjects = [s for s in (self.resolver.state_of(x) if x.startswith("person:") else x for x in subjects) if s]
        if predicate == "invests-in" and objects and objects[0].startswith("corridor:"):
            objects = objects[:1]  # «تمول روسيا خط رشت أستارا، وهو حلقة في ممر …»
        if len(objects) < frame.get("least", 1):
            return
        self._pair(subjects, predicate, objects, evidence, clause, status)

    def _pair(
        self,
        subjects: list[str],
        predicate: str,
        objects: list[str],
        evidence: tuple[int, int],
        clause: Clause,
        status: str,
    ) -> None:
        for subject in subjects:
            for object_ in objects:
                self.add(subject, predicate, object_, evidence, f"frame:{clause.lemma}", status)

    def _whose_partners(self, clause: Clause, objects: list[str]) -> list[str]:
        """«تعزز كينيا شراكتها مع مصر وغانا»: the one state named before."""
        others = [who for who in self._named_before(clause) if who not in objects]
        return others if len(others) == 1 else []

    def _holds(self, frame: Mapping[str, Any], clause: Clause, roles: Mapping[str, list[Phrase]]) -> bool:
        """Whether what the frame asks of the words around is there."""
        words = cues().words
        if frame.get("goods") and not deals_in_goods(self.resolver.sheet, clause):
            return False
        if "any" in frame and not any(roles.get(role) for role in frame["any"]):
            return False
        if frame.get("settled") and clause.tense == "future":
            return False
        if frame.get("listing") and clause.head.features.get("tense") != "present":
            return False
        counted = any(phrase.kind == "party" for phrase in roles.get("subject", []))  # «تضم المنظمة هذه الدول الخمس»
        few = len(roles.get("subject", [])) < _A_PAIR and not counted
        if frame.get("listing") and few and not any(body.entity for body in roles["object"]):
            return False  # «تضم المنظمة» is whatever was told of
        if "speaks" in frame and not (self._speaks_of(clause, words[frame["speaks"]], 4) or self._pays(clause)):
            return False
        if "purpose" in frame and not self._to_come(clause, frame["purpose"] == "maybe"):
            return False
        if frame.get("accession") and clause.kind == "masdar" and not self._acceded(clause):
            return False
        if frame.get("own") and not (clause.head.suffix or (clause.subject and clause.object)):
            return False
        if frame.get("no_courts") and any(self._is_court(phrase) for phrase in roles.get("subject", [])):
            return False
        if "through" in frame:
            lemmas = words[frame["through"]]
            return all(
                self._through(clause, phrase, lemmas) for phrase in roles.get("object", []) if phrase.prep == "*"
            )
        return True

    def _whose_integrity(self, clause: Clause) -> list[str]:
        """«تدعم وحدة الأراضي الأرمينية», «اعترفت بالسيادة الأوكرانية»: the state of the adjective."""
        sheet, words = self.resolver.sheet, cues().words["integrity"]
        start = max(
            (phrase.end for phrase in clause.subject if phrase.start > clause.head.start), default=clause.head.end
        )
        at = bisect_left(sheet.phrases, start, key=_start)
        for phrase in sheet.phrases[at : at + 3]:
            if phrase.kind in ("stop", "verb") or phrase.start > start + 5:
                break
            if phrase.kind == "nisba" and phrase.entity is not None and phrase.entity.startswith("state:"):
                between = sheet.forms[start : phrase.start]
                said = any(reading.value in words for form in between for reading in form.readings)
                return [phrase.entity] if said and not phrase.conj else []
        return []

    def _each_of_them(self, clause: Clause) -> bool:
        """«بسلامة أراضي كل منهما»."""
        words = self.resolver.sheet.words[clause.head.end : clause.head.end + 12]
        return any(pair in cues().words["each_of_two"] for pair in map(" ".join, pairwise(words)))

    def _unsaid_subject(self, clause: Clause) -> list[str]:
        """Whom a verb without a subject, or a verbal noun with its pronoun, leaves to what was told before: «إدانة مصرية» tells it."""
        if clause.kind not in ("verb", "participle", "masdar"):
            return []
        if clause.kind == "participle" and clause.head.definite and clause.head.features.get("number") == "plural":
            return []  # «استقبلت كينيا عددا من المؤيدين للسودان»: others
        if clause.kind == "masdar" and self.resolver.sheet.word(clause.head.end) in cues().words["of_the_world"]:
            return []  # «القرار الذي يبرز الدعم الدولي للسودان»
        nisba = self._nisba_behind(clause) if clause.kind == "masdar" else None
        if nisba is not None:
            return [nisba]
        if clause.head.suffix == "ها" and clause.kind == "masdar" and not self._she_acts(clause):
            return self.resolver.states[-1:]
        announcers = self._announcers(clause) if clause.kind == "masdar" else []
        return announcers or [who for who in self._acting() if not self.resolver.is_medium(who)]

    def _acting(self) -> list[str]:
        """Who acts: «دول البلطيق، إستونيا ولاتفيا» are the states."""
        acting = self.resolver.subject
        states = [who for who in acting if who.startswith("state:")]
        regions = [who for who in acting if who.startswith("region:")]
        return states if states and regions and len(states) + len(regions) == len(acting) else list(acting)

    def _announcers(self, clause: Clause) -> list[str]:
        """«رحب بإعلان كينيا وغانا الاعتراف بفلسطين»: the states that announce it, right before the verbal noun."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start) - 1
        before = phrases[at] if at >= 0 and phrases[at].end == clause.head.start else None
        if before is None or before.lemma not in cues().words["announced"]:
            return []
        return [part.entity for part in before.parts if part.kind == "state" and part.entity is not None]

    def _those_who_met(self, clause: Clause, roles: Mapping[str, list[Phrase]], objects: list[str]) -> list[str]:
        """«واتفق القادة على …», «بيانا أدانوا فيه الإرهاب»: the body at whose summit they are, or the two sides of it."""
        among = roles.get("subject", [])
        if not among and clause.kind == "verb" and clause.head.features.get("number") == "plural":
            among = self._titles_before(clause, _NEAR)
        elif clause.kind in ("masdar", "topic") and not objects and not any(p.entity for p in among):
            among = self._titles_before(clause, 2 * _NEAR)
        leaders = any(p.lemma == "leader" and p.features.get("number") == "plural" and not p.parts for p in among)
        return self.events.assembled() if leaders else []

    def _titles_before(self, clause: Clause, reach: int) -> list[Phrase]:
        """The office named last before the clause, in its sentence."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start)
        near = reversed(phrases[max(at - reach, 0) : at])
        before = takewhile(lambda phrase: phrase.kind != "stop" or phrase.lemma not in ".!?؟\n", near)
        return [phrase for phrase in before if phrase.kind == "title"][:1]

    def _nisba_behind(self, clause: Clause) -> str | None:
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.end, key=_start)
        after = phrases[at] if at < len(phrases) else None
        if after is None or after.kind != "nisba" or after.start != clause.head.end:
            return None
        state = after.entity if after.definite == clause.head.definite and not after.conj else None
        return state if state is not None and state.startswith("state:") else None

    def _to_come(self, clause: Clause, unsaid: bool) -> bool:
        """Whether it is to come or to take part that somebody is asked: «إلى زيارة», «لحضور»; `unsaid` where no purpose follows."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.end, key=_start)
        asked = max((phrase.end for phrase in clause.object), default=clause.head.end)
        for phrase in phrases[at : at + 11]:
            if (phrase.kind == "stop" and phrase.start > asked) or (phrase.kind == "verb" and phrase.conj):
                break
            if phrase.prep == "to" and phrase.kind == "place":
                return True  # «يدعو الرئيس … إلى باريس»
            if phrase.prep in ("to", "of") and phrase.kind in ("event", "masdar"):
                return phrase.kind == "event" or phrase.lemma in cues().words["coming_to"]
        return unsaid

    def _acceded(self, clause: Clause) -> bool:
        """Whether «انضمام … إلى» is told as done: as a headline, since or after it, or as what was welcomed or decided."""
        head = clause.head
        if head.start == clause.sentence.start:
            return True
        return head.prep in ("since", "around", "b", "during") or self._word_before(head, cues().words["acceded"])

    def _word_before(self, head: Phrase, words: frozenset[str]) -> bool:
        return self.resolver.sheet.word(head.start - 1).removeprefix("ب") in words

    def _is_court(self, phrase: Phrase) -> bool:
        """«محكمة في فرنسا»: to condemn is its trade."""
        return self.resolver.sheet.word(phrase.start).removeprefix("ال") in cues().words["courts"]

    def _through(self, clause: Clause, phrase: Phrase, lemmas: frozenset[str]) -> bool:
        """Whether one of `lemmas` stands between the verb and `phrase`: «اعترفت باستقلال كينيا»."""
        forms = self.resolver.sheet.forms
        between = forms[clause.head.end : min(phrase.start, clause.head.end + 6)]
        return any(reading.value in lemmas for form in between for reading in form.readings)

    def _bound(self, clause: Clause) -> list[str]:
        """«شراكة قوية تربط الأردن واليابان»: the two states behind the verb that says of the noun whom it binds."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.end, key=_start)
        verb = next((k for k in range(at, min(at + 2, len(phrases))) if phrases[k].kind == "verb"), None)
        if verb is None or phrases[verb].lemma not in cues().words["binds"] or phrases[verb].conj:
            return []
        states = list(takewhile(lambda phrase: phrase.kind == "state", phrases[verb + 1 : verb + 4]))
        return [state.entity for state in states if state.entity is not None] if len(states) == _A_PAIR else []

    def _ours(self, clause: Clause, other: str) -> list[str]:
        """«أكد الوزير حرص بلاده على الشراكة مع كينيا»: the state of whoever is named last before, and the other."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start)
        row = list(
            takewhile(lambda p: p.kind != "stop" or p.lemma not in ".!?؟\n", reversed(phrases[max(at - 12, 0) : at]))
        )
        if not any(p.kind == "party" and p.suffix and p.features.get("kind") == "state" for p in row[:4]):
            return []
        who = next((p for p in row if p.kind in ("person", "title")), None)
        found = self._ends([who]) if who is not None else self.resolver.subject[:1]
        own = [self.resolver.stands_for(one) or one for one in found[:1]]
        return [*own, other] if own and own[0].startswith(("state:", "organization:")) and own[0] != other else []

    def _whose_ties(self, clause: Clause) -> list[str]:
        """«تحولت العلاقات بين مصر وكينيا وغانا إلى شراكة»: all whose ties its own sentence tells of before the noun."""
        phrases, words = self.resolver.sheet.phrases, cues().words
        at = bisect_left(phrases, clause.head.start, key=_start) - 1
        while at > 0 and phrases[at].start >= clause.sentence.start and phrases[at].lemma not in words["relationship"]:
            at -= 1
        if at < 0 or phrases[at].lemma not in words["relationship"] or phrases[at].start < clause.sentence.start:
            return []
        behind = phrases[at + 1] if phrases[at + 1].prep == "between" else None
        return list_from(phrases[at + 1 : at + 8], 0, joined=True) if behind is not None else []

    def _with_whom(self, clause: Clause, parties: list[str]) -> list[str]:
        """«تقيم الصين شراكة مع كينيا»: the one state named before, beside the one it is with; else the two named before."""
        if not parties and len(tied := self._whose_ties(clause)) in _SEVERAL:
            return tied
        named = self._named_before(clause)
        if len(parties) == 1:
            others = [who for who in named if who != parties[0]]
            return [*others, *parties] if len(others) == 1 else []
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start)
        joined = of_whom(phrases, at, self.resolver) if clause.kind == "topic" else []
        if len(joined) in _SEVERAL:
            return joined  # «أطلقت كينيا وأوغندا ورواندا شراكة»
        return named if len(named) == 2 else []

    def _she_acts(self, clause: Clause) -> bool:
        """«أعربت فرنسا عن دعمها», «أعربت الوزيرة عن شكرها»: whether a state, a body or a woman acts, for whom «ها» may stand."""
        acting, head = self._acting(), clause.head
        if len(acting) == 1 and acting[0].startswith("person:"):
            return head.prep != "*" and not head.conj and self.resolver.is_she(acting[0])
        return bool(acting) and all(who.startswith(("state:", "organization:")) for who in acting)

    def _speaks_of(self, clause: Clause, words: frozenset[str], reach: int = 9) -> bool:
        """Whether one of `words` stands close behind the verb: «أدان بشدة الهجوم الإرهابي»."""
        forms = self.resolver.sheet.forms
        behind, aside = max((phrase.end for phrase in clause.subject), default=clause.head.end), False
        for at in range(clause.head.end, min(max(behind, clause.head.end) + reach, len(forms))):
            if forms[at].raw in ".؟!\n" or (forms[at].raw == "،" and at > behind + 1 and not aside):
                return False
            aside = aside or forms[at].raw == "،"  # «أدان المتحدث فلان، في مؤتمره الصحفي، الهجوم الإرهابي»
            if forms[at].text in words:
                return True
        return False

    def _pays(self, clause: Clause) -> bool:
        """«خصصت 10 مليارات يورو للممر»: whether a sum of money is what is given."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.end, key=_start)
        near = [phrase for phrase in phrases[at : at + 3] if phrase.kind not in ("state", "organization")][:1]
        return bool(near) and near[0].kind == "amount" and isinstance(near[0].value, Money)

    def _named_before(self, clause: Clause) -> list[str]:
        """«تربط مصر والأردن شراكة»: the states that its own sentence names before the noun."""
        phrases = self.resolver.sheet.phrases
        at = bisect_left(phrases, clause.head.start, key=_start)
        found: list[str] = []
        while at > 0 and phrases[at - 1].start >= clause.sentence.start:
            at -= 1
            phrase = phrases[at]
            named = [phrase.entity] if phrase.kind == "state" else self.resolver.capital_of(phrase)
            found[:0] = [who for who in named if who is not None and who not in found and phrase.prep != "in"]
        return found

    def _signers(self) -> list[str]:
        """The states that sign in the last event told of, else the two states spoken of."""
        signings = [event for event in self.events.told if event.type == "Signing"]
        if signings and self.resolver.last_event == key(signings[-1]):
            states = [who for who in signings[-1].participants if not who.startswith("person:")]
            if len(states) >= 2:
                return states
        return self.resolver.two_sides()

    def _mutual(self, clause: Clause) -> bool:
        """«كل منهما … الأخرى», «كل من البلدين … الآخر»: each of two does it to the other; «الاعتراف المتبادل بالشهادات» is of things."""
        words, sheet = either("other", "each_of_them"), self.resolver.sheet
        for at, form in enumerate(sheet.forms[clause.head.start : clause.head.end + 10], clause.head.start):
            if form.text in words:
                behind = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else form
                named = (r for r in behind.readings[:1] if r.prep == "ب" and r.value not in cues().words["statehood"])
                of_things = any(r.category in _THINGS for r in named)
                return not (of_things and at + 1 not in sheet.hits)
            if form.raw in ".؟!\n":
                return False
        return False

    def _ends(self, phrases: list[Phrase], capitals: bool = False) -> list[str]:
        out: list[str] = []
        for phrase in phrases:
            if phrase.kind == "place" and capitals:
                found = self.resolver.capital_of(phrase)
            elif phrase.kind == "event":
                event = self.events.by_phrase.get(phrase.start)
                found = [key(event)] if event is not None else []
            else:
                found = self.resolver.resolve(phrase) or self.resolver.office_of(phrase)
            out.extend(entity for entity in found if entity not in out)
        return out

    def from_row(self, row: list[Phrase]) -> None:
        """What nouns assert by themselves: partners, members, states of transit, corridors between two ends, «بدعوة من»."""
        for subject, predicate, object_, evidence, rule in from_row(row, self.resolver):
            self.add(subject, predicate, object_, evidence, rule)
        begins = cues().words["begin"]
        for index, phrase in enumerate(row):
            if phrase.kind == "verb" and phrase.lemma in begins:
                for subject, predicate, object_, evidence, rule in begins_and_ends(row, index, self.resolver):
                    self.add(subject, predicate, object_, evidence, rule)
            if phrase.prep == "invited" and phrase.kind in _HOSTS and not is_denied(row, index):
                for host in self._ends([phrase]):
                    for guest in self.resolver.subject:
                        if phrase.kind in NAMES and guest.startswith("organization:"):
                            continue  # «عقد مجلس الأمن جلسة بدعوة من غانا»
                        rule = f"frame:{min(cues().words['invite'])}"
                        self.add(host, "invites", guest, (phrase.first, phrase.last), rule)


_start = attrgetter("start")
_HOSTS = frozenset({"person", "title", "state", "organization"})
_A_PAIR = 2
_SEVERAL = range(2, 6)
"""How many may be partners of each other in one sentence."""
