"""For which states, regions or bodies a phrase stands: a capital for its state, «دول المنطقة» for the region, «الجانبان» for two sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from caspian_relations.reading.bodies.foreign_names import is_nationality
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.names.names import name_phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Standing"]

_OF_MANY = frozenset({"intergovernmental", "bank", "fund"})
"""Kinds of bodies that are a party by themselves; others stand for the state in which they sit."""


_HEADS = frozenset({":", "-", "–", "—"})
_SPEAKS = 40
"""How many phrases before «بلاده» who says so may stand."""
_BEFORE = 60
"""How many phrases before «الطرفان» the two may be named."""
_SIGNERS = frozenset({"state", "region", "organization"})
"""Kinds of phrases of which two that و joins are «الطرفان»."""


class Standing:
    """Answers for one text."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.speaker: str | None = None
        """Who says what the sentence tells: «وأضاف أن الهند استثمرت في بلاده»."""
        self.bodies = True
        """Whether a body stands for anybody: who moves cargo is told by state alone."""
        self.companies = False
        """Whether a company stands for itself: it invests and signs contracts, where trade is that of its state."""
        self._pair: list[str] | None = None
        self._regions: list[str] | None = None
        self._nations: dict[str, str] = {}
        """Companies whose nationality the text has told."""

    def stand(self, phrase: Phrase, row: list[Phrase], at: int, ports: bool) -> list[str]:
        """For which states, regions or bodies `phrase` stands: a capital for its state, «دول المنطقة» for the region."""
        entity = phrase.entity
        if phrase.kind == "place":
            if entity is None or not (ports or self.sheet.state_of_capital(entity) is not None):
                return []
            if entity in cues().words["union_seat"]:
                return sorted(cues().words["union"])  # «تنوي بروكسل …»
            state = self.resolver.state_of(entity)
            return [state] if state is not None else []
        if phrase.kind == "organization" and entity is not None:
            if not self.bodies:
                return []
            if self.companies and self.is_company(entity):
                return [entity]
            return self._body(entity) or self.nationality(row, at)
        if phrase.kind in ("state", "region", "nisba"):
            return [entity] if entity is not None else []
        if self.is_market(phrase):
            return [part.entity for part in phrase.parts if part.entity is not None]
        if phrase.kind != "party":
            return []
        signs = cues().figures["signs"]
        if (
            phrase.features.get("kind") == "state"
            and phrase.features.get("number") == "plural"
            and phrase.lemma not in cues().words["country"]
            and not phrase.suffix
            and not phrase.parts
        ):
            following = self.sheet.forms[phrase.end].readings if phrase.end < len(self.sheet.forms) else ()
            if any("area" in signs.get(reading.value, ()) for reading in following):
                return self.region()
            if "member" in signs.get(row[at + 1].lemma, ()) if at + 1 < len(row) else False:
                return self._members()
            return []
        if "member" in signs.get(phrase.lemma, ()):
            return []
        own_two = phrase.suffix and phrase.features.get("number") == "dual" and phrase.features.get("kind") == "state"
        if own_two and (two := self.resolver.two_states()):
            return two  # «التجارة بين بلديهما»
        if phrase.suffix and phrase.features.get("kind") in ("state", "government"):  # «بلاده», «حكومته»
            speaker = self._speaker(row, at)
            if speaker is None and self.speaker is not None:
                speaker = self.resolver.state_of(self.speaker)
            if speaker is not None:
                return [speaker]
        both = phrase.features.get("kind") == "side" and phrase.features.get("number") == "dual" and not phrase.parts
        if both and (
            pair := _coordinated(
                [one for one in row[max(at - _BEFORE, 0) : at] if not one.prep and one.kind in _SIGNERS]
            )
        ):
            return pair  # «وقع المغرب والاتحاد الأوروبي اتفاقا، علما أن التبادل بين الطرفين …»
        land = phrase.lemma in cues().words["country"] and phrase.definite and not phrase.parts and not phrase.suffix
        if land and phrase.features.get("number") == "plural" and row[0].kind == "state" and self.heads(row[0]):
            return [row[0].entity] if row[0].entity is not None else []  # «كينيا: بلغ ما استوردته البلاد …»
        if _are_bodies_of(row, at):
            return [row[at + 1].entity or ""]  # «الشركات الصينية» is not the company told of before
        found = self.resolver.resolve(phrase) or self._own_state(phrase, row, at)
        if not found and phrase.features.get("kind") == "side" and phrase.features.get("number") == "dual":
            return self.two_sides()
        if not found and phrase.features.get("kind") == "state" and phrase.features.get("number") == "dual":
            return self._host_and_guest()
        if (
            not found
            and phrase.features.get("class") == "body"
            and at + 1 < len(row)
            and row[at + 1].kind == "nisba"
            and row[at + 1].start == phrase.end
        ):
            return [row[at + 1].entity or ""]
        return [who for who in found if not who.startswith("person:")]

    def partnered(self, phrase: Phrase) -> list[str]:
        """«أول شركاء كينيا»: whose partners they are."""
        named = phrase.parts if phrase.kind == "party" and phrase.lemma in cues().words["partner"] else []
        return [part.entity for part in named if part.kind == "state" and part.entity is not None]

    def heads(self, phrase: Phrase) -> bool:
        """«▪ كينيا: …», «◾ جيبوتي – …»: a state with which an item of a list begins."""
        return not phrase.prep and self.sheet.mark(phrase.end) in _HEADS

    def is_port(self, phrase: Phrase) -> bool:
        """«تدفق النفط الكازاخستاني نحو ميناء نوفوروسيسك»: where it is shipped, not for whom."""
        entity = phrase.entity
        if phrase.kind != "place" or entity is None:
            return False
        if entity in self.sheet.newcomers:
            return self.sheet.newcomers[entity].place_kind == "port"
        if not self.sheet.reference_knows(entity):
            return False
        return str(getattr(self.sheet.reference.entity(entity), "kind", "")) == "port"

    def nationality(self, row: list[Phrase], at: int) -> list[str]:
        """«شركة توتال الفرنسية», «الشركة الفرنسية توتال»: the state of a company that the words tell."""
        phrase = row[at]
        after = row[at + 1] if at + 1 < len(row) else None
        before = row[at - 1] if at else None
        inside = self.sheet.hits.get(phrase.end - 1) if phrase.end - phrase.start > 1 else None
        # «شركة … السعودية»: the name takes it in
        last = name_phrase(self.sheet, inside) if inside is not None and inside.kinds & {"nisba", "state"} else None
        for one, touching in ((after, phrase.end), (before, phrase.start), (last, phrase.end)):
            told = one is not None and (one.kind == "nisba" or one is last)
            if one is not None and told and touching in (one.start, one.end) and not one.conj:
                if one.entity is not None and phrase.entity is not None:
                    self._nations[phrase.entity] = one.entity
                return [one.entity] if one.entity is not None else []
        return []

    def is_nationality(self, body: Phrase, state: Phrase) -> bool:
        """«وقعت شركة أكوا باور السعودية عقدا»: a word that may be the adjective of the company before it."""
        company = body.kind == "organization" and body.entity is not None and self.is_company(body.entity)
        return company and state.kind == "state" and body.end == state.start and is_nationality(self.sheet, state)

    @staticmethod
    def counts_companies(amount: Phrase, nisba: Phrase) -> bool:
        """«120 شركة كورية»: whose companies they are that are counted."""
        counted = amount.kind == "amount" and getattr(amount.value, "unit", "") == "company"
        return counted and amount.end == nisba.start and not amount.prep

    def _host_and_guest(self) -> list[str]:
        """«الدوحة - بحث الوزير مع نظيره الكيني …. وبلغت التجارة بين البلدين …»: the country of the dateline and the one other named."""
        others = {who for who in self.resolver.states if who != self.resolver.home}
        home = self.resolver.home
        return [home, *others] if home is not None and len(others) == 1 else []

    def _told_by(self, row: list[Phrase]) -> str | None:
        """«بحسب مكتب الإحصاء في كينيا، ارتفعت صادرات البلاد»: the one state that a sentence names, itself or by its body."""
        named = [p.entity for p in row if p.entity is not None and p.kind in ("state", "nisba", "organization")]
        states = {self.resolver.state_of(entity) for entity in named} - {None}
        return next(iter(states)) if len(states) == 1 else None

    def home(self) -> list[str]:
        """The state of whoever speaks, else that of the dateline."""
        told = self.resolver.state_of(self.speaker) if self.speaker is not None else None
        state = told or self.resolver.home or next(iter(map(self.resolver.state_of, self.resolver.subject)), None)
        return [state] if state is not None else []

    def _own_state(self, phrase: Phrase, row: list[Phrase], at: int) -> list[str]:
        """«الدولة خصصت …», «الحكومة ستقترض …»: the state of whoever speaks, else that of the dateline."""
        land = phrase.lemma in cues().words["country"] and phrase.features.get("number") == "plural"
        if land and phrase.prep in ("of", "*", "") and phrase.definite and not phrase.parts:
            state = self._speaker(row, at) or (self.resolver.state_of(self.speaker) if self.speaker else None)
            state = state or self._told_by(row[:at])
            return [state] if state is not None else []  # «العجز التجاري للبلاد»
        if phrase.lemma not in cues().words["the_state"] or not phrase.definite or phrase.parts or phrase.suffix:
            return []
        return self.home()

    def is_company(self, entity: str) -> bool:
        """Whether it is a company, or a body that nobody listed and that is no ministry, no government, no bank."""
        if not entity.startswith("organization:"):
            return False
        newcomer = self.sheet.newcomers.get(entity)
        if newcomer is not None:
            counts = any(w.removeprefix("لل").removeprefix("ال") in cues().words["statistics"] for w in newcomer.words)
            return not counts and newcomer.words[0].removeprefix("ال") not in cues().words["public_bodies"]
        return str(getattr(self.sheet.reference.entity(entity), "kind", "")) == "company"

    def behind(self, who: list[str]) -> list[str]:
        """The states or bodies for which those stand of whom a pronoun speaks: «قالت الشركة إن استثماراتها …»."""
        for entity in who:
            if self.companies and self.is_company(entity):
                found = [entity]
            elif entity.startswith("organization:"):
                found = self._body(entity) or ([self._nations[entity]] if entity in self._nations else [])
            else:
                state = self.resolver.state_of(entity) or self.resolver.stands_for(entity)
                found = [self.resolver.whole(state)] if state is not None else []
            if found:
                return found[:1]
        return []

    def owning(self, part: Phrase) -> list[str]:
        """Whose trade the name inside «صادرات مصر», «واردات الاتحاد الأوروبي» says it is."""
        if part.entity is None:
            return []
        if part.entity.startswith("organization:"):
            if self.companies and self.is_company(part.entity):
                return [part.entity]  # «استثمارات شركة سوكار في تركيا»
            return self._body(part.entity)
        return [part.entity] if part.entity.startswith(("state:", "region:")) else []

    def acting(self, who: list[str]) -> list[str]:
        """The states or bodies for which people act: the president of the Commission for the Union of which it is a part."""
        found: list[str] = []
        for person in who:
            actor = self.resolver.state_of(person) or self.resolver.stands_for(person)
            if actor is not None and actor.startswith("organization:") and self.sheet.reference_knows(actor):
                actor = getattr(self.sheet.reference.entity(actor), "part_of", None) or actor
            if actor is not None:
                found.append(actor)
        return found[:1]

    def lends(self, entity: str) -> bool:
        """Whether it is a bank or a fund."""
        if not entity.startswith("organization:") or not self.sheet.reference_knows(entity):
            return False
        return str(getattr(self.sheet.reference.entity(entity), "kind", "")) in ("bank", "fund")

    def is_market(self, phrase: Phrase) -> bool:
        """«إلى السوق الكينية», «للأسواق الأوروبية»: where one sells."""
        return (
            phrase.kind == "topic" and "market" in cues().figures["signs"].get(phrase.lemma, ()) and bool(phrase.prep)
        )

    def _speaker(self, row: list[Phrase], at: int) -> str | None:
        """The state of whoever says so, else of whoever is named last before «بلاده» in the sentence."""
        if (sayer := self._sayer(row, at)) is not None:
            return sayer
        for k in range(at - 1, max(0, at - _SPEAKS) - 1, -1):
            phrase = row[k]
            if phrase.kind == "nisba" and row[k - 1].features.get("kind") == "source" and k:
                return phrase.entity  # «قال مصدر حكومي كيني إن بلاده …»
            if (state := self._state_of_one(phrase)) is not None:
                return state
        return None

    def _sayer(self, row: list[Phrase], at: int) -> str | None:
        """«قال الوزير الكيني خلال لقائه نظيره التركي إن … بلاده»: the state of the subject of the verb before «أن», not of whom they meet."""
        first, that = max(0, at - _SPEAKS), cues().words["complementizer"]
        told = next((k for k in range(at - 1, first, -1) if row[k].kind == "particle" and row[k].lemma in that), first)
        trailing = False  # «استقبل الرئيس الكيني نظيره التركي، مؤكدا أن …»
        for k in range(told - 1, first - 1, -1):
            phrase = row[k]
            speech = "speech" in phrase.features
            trailing = trailing or (speech and phrase.kind == "participle")
            if phrase.kind != "verb" or not (speech or (trailing and not phrase.suffix)):
                continue
            after, before = row[k + 1], row[k - 1] if k else None
            if not after.prep and after.start == phrase.end and (state := self._state_of_one(after)) is not None:
                return state
            if speech and before is not None and not before.prep and not phrase.conj and before.end == phrase.start:
                return self._state_of_one(before)
        return None

    def _state_of_one(self, phrase: Phrase) -> str | None:
        """The state of a person or of the holder of an office."""
        if phrase.kind not in ("person", "title"):
            return None
        state = self.resolver.state_of(phrase.entity) if phrase.entity is not None else None
        if state is None:
            named = (part.entity for part in phrase.parts if part.entity is not None)
            state = next((entity for entity in named if entity.startswith("state:")), None)
        if state is None and phrase.kind == "title" and not phrase.parts:
            held = (self.resolver.state_of(who) or who for who in self.resolver.office_of(phrase))
            state = next((who for who in held if who.startswith("state:")), None)
        return state

    def _body(self, entity: str) -> list[str]:
        state = self.resolver.state_of(entity)
        if state is not None:
            return [state]
        if entity in self.sheet.newcomers:
            lends = self.sheet.newcomers[entity].words[0].removeprefix("ال") in cues().words["lenders"]
            return [entity] if lends else []
        thing = self.sheet.reference.entity(entity)
        seat = getattr(thing, "seat", None)
        if str(getattr(thing, "kind", "")) in _OF_MANY:
            return [entity]
        state = self.resolver.state_of(seat) if seat is not None else None
        return [state] if state is not None else []

    def region(self) -> list[str]:
        """«دول المنطقة»: the region named before in which the speaker's country lies, else the first."""
        if self._regions is None:
            self._regions = list(
                dict.fromkeys(
                    p.entity
                    for phrase in self.sheet.phrases
                    for p in (phrase, *phrase.parts)
                    if p.kind == "region" and p.entity is not None
                )
            )
        named = self._regions
        states = [self.resolver.state_of(who) for who in self.resolver.subject]
        for region in named:
            members = getattr(self.sheet.reference.entity(region), "members", ())
            if any(state in members for state in states):
                return [region]
        return [region for region in named if not self._is_home_of(region, self.resolver.subject)][:1]

    def _is_home_of(self, region: str, who: list[str]) -> bool:
        """«الاتحاد الأوروبي … في المنطقة»: where most of the members of the only actor lie, who speaks of another region."""
        known = self.sheet.reference.organizations.get(who[0].removeprefix("organization:")) if len(who) == 1 else None
        members = set(getattr(known, "members", ()) or ())
        there = members.intersection(getattr(self.sheet.reference.entity(region), "members", ()))
        return len(there) * 2 > len(members)

    def is_area(self, token: int) -> bool:
        """Whether «المنطقة» stands there, alone."""
        signs = cues().figures["signs"]
        return any(
            reading.article and "area" in signs.get(reading.value, ()) for reading in self.sheet.forms[token].readings
        )

    def _members(self) -> list[str]:
        """«الدول الأعضاء»: of the body whose head speaks, else of the last body named that has members."""
        for _, of in self.resolver.offices(self.speaker) if self.speaker is not None else ():
            if of is not None and of in self.sheet.reference.organizations and self._has_members(of):
                return [of]
        for entity, _ in reversed(self.resolver.bodies):
            if entity not in self.sheet.newcomers and self._has_members(entity) and not self.lends(entity):
                return [entity]
        return []

    def _has_members(self, entity: str) -> bool:
        body = self.sheet.reference.entity(entity)
        return bool(getattr(body, "members", None)) or str(getattr(body, "kind", "")) == "intergovernmental"

    def two_sides(self) -> list[str]:
        """The first two that the text names side by side: «قمة تجمع الاتحاد الأوروبي ودول آسيا الوسطى»."""
        if self._pair is None:
            self._pair = _coordinated(self.sheet.phrases) or self._first_two() or self._two_capitals()
        return self._pair

    def _first_two(self) -> list[str]:
        """«القمة الأوروبية الأفريقية»: the first two regions or bodies named, or the one and a state outside it."""
        groups: list[str] = []
        states: list[str] = []
        for who in self._all_named(self.sheet.phrases):
            if who.startswith("state:"):
                states.append(who)
            elif who.startswith("region:") or (
                who not in self.sheet.newcomers
                and str(getattr(self.sheet.reference.entity(who), "kind", "")) in _OF_MANY
            ):
                groups.append(who)
        groups = list(dict.fromkeys(groups))
        if not cues().words["union"].isdisjoint(groups):
            groups = [who for who in groups if who not in cues().words["union_lands"]]  # «أوروبا» is the union there
        groups = groups[:2]
        if len(groups) == 1:
            members = getattr(self.sheet.reference.entity(groups[0]), "members", ())
            groups += [state for state in states if state not in members][:1]
        return groups if len(groups) == 2 else []

    def _two_capitals(self) -> list[str]:
        """«تعززت العلاقات بين الرباط ومدريد», «تتوقع هانوي والجزائر …»: the states of the first two of which one is told beside the other."""
        before: Phrase | None = None
        for one, other in pairwise(self.sheet.phrases):
            leads, before = before, one
            if "place" not in (one.kind, other.kind) or other.start - one.end > 1 or not other.conj or other.prep:
                continue
            acts = not one.prep and leads is not None and leads.kind == "verb" and leads.end == one.start
            states = [
                who.entity if who.kind == "state" else self.sheet.state_of_capital(who.entity or "")
                for who in (one, other)
                if who.kind in ("place", "state")
            ]
            if (one.prep == "between" or acts) and len(set(states)) == 2 and None not in states:
                return [state for state in states if state is not None]
        return []

    def _all_named(self, phrases: Iterable[Phrase]) -> Iterator[str]:
        for phrase in phrases:
            if phrase.entity is not None and phrase.entity.startswith(("state:", "region:", "organization:")):
                yield phrase.entity
            if phrase.kind in ("event", "title", "party"):
                yield from self._all_named(phrase.parts)


def _coordinated(row: list[Phrase]) -> list[str]:
    """The first two named side by side (X و Y) or one with the other (X مع Y), at most a bracket apart."""
    for one, other in pairwise(row):
        if (other.conj and not other.prep) or other.prep == "with":
            pair = [_named(one), _named(other)]
            if other.start - one.end <= 4 and None not in pair and pair[0] != pair[1]:
                return [who for who in pair if who is not None]
    return []


def _are_bodies_of(row: list[Phrase], at: int) -> bool:
    """«الشركات الكينية», «بنوك صينية»: bodies of one country, in the plural."""
    several = row[at].features.get("class") == "body" and row[at].features.get("number") == "plural"
    after = row[at + 1] if at + 1 < len(row) else None
    return several and after is not None and after.kind == "nisba" and after.start == row[at].end


def _named(phrase: Phrase) -> str | None:
    if phrase.kind in ("state", "region", "organization"):
        return phrase.entity
    parts = [part.entity for part in phrase.parts if part.entity is not None]
    return parts[0] if phrase.kind == "title" and len(parts) == 1 and not parts[0].startswith("person:") else None
