"""Who a description stands for: «الرئيس الأذربيجاني», «نظيره», «كلا البلدين», «بلاده», «المنظمة», a pronoun that is only in the verb.

A short memory of what is salient answers, in the order of the text, with agreement in number. What does not agree stays open:
an empty list is an answer.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator
from operator import attrgetter

from caspian_relations.arabic.tokens import Judged
from caspian_relations.reading.bodies.owners import ALL_STATES
from caspian_relations.reading.clauses.alongside import sides_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.resolving.addressed import Addressed
from caspian_relations.reading.resolving.next_door import friends_there, owned_together

__all__ = ["Resolver"]

_HEADED = 6
"""How many tokens behind two heads of bodies may say that they are of the two states."""
_MEMORY = 60
"""How many persons or states are remembered."""
_MOST = 8
"""How many states in a row are remembered."""
_AHEAD = 40
"""How many names ahead a title in a headline may look."""


class Resolver(Addressed):
    """The memory of one text while it is read from the first sentence to the last."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.states: list[str] = []
        self.bodies: list[tuple[str, str]] = []
        """Bodies named so far: (id, lemma of the head noun), the latest last."""
        self.former: list[str] = []
        """Who did the last thing but one."""
        self.gathering: list[str] = []
        """Who takes part in the last gathering that was told of."""
        self._pair: list[str] = []
        self.between: list[str] = []
        """The states of the last visit, or of an ambassador, while no other two did anything together since."""
        self.blocs: list[str] = []
        """The two sides of the summit told last, where it is one of a run of two."""
        self._told: tuple[list[str], list[str]] = ([], [])
        self.row: list[str] = []
        """The states last named in a row: «مصر وكينيا والسودان»."""
        self.received: str | None = None
        """Whom somebody last received: «استقبل الرئيس المدير»."""
        self.guest: str | None = None
        """Who came on the visit told last: «الضيف»."""
        self.corridors: list[str] = []
        self._called: dict[str, set[str]] = {}
        """Corridor -> the nouns by which the text calls it: «ممر», «طريق»."""
        self.home: str | None = None
        """The state of the dateline: «المملكة», «البلاد»."""
        self.begins = 0
        """The token behind the dateline."""
        self.last_event: str | None = None
        """Key of the last event told of: «هذا الحدث»."""
        self.sides: dict[str, list[str]] = {}
        """Joint body -> the states whose it is: «اللجنة السعودية الأردنية المشتركة»."""
        self._last: Phrase | None = None
        self._aside = False
        """Whether the state named last only says what place another has."""
        self._crossed = False
        """Whether the states that stand in a row here are only those through which a way goes."""
        self._heads: dict[str, list[str]] = {}
        """Plural office -> the states whose holders were named together last: «رؤساء مصر وكينيا وغانا»."""
        self._named_together: dict[int, list[str]] = {}
        """How many states -> those that were last named in a row of so many."""
        self._seen = self._reached = 0
        self._people_at: list[tuple[int, str]] | None = None
        self._by_office: dict[tuple[str, str | None], list[str]] | None = None

    @property
    def pair(self) -> list[str]:
        """The two persons who last did something together, or the two states that were last named together."""
        return self._pair

    @pair.setter
    def pair(self, two: list[str]) -> None:
        self._pair = two
        self.between = []

    # -- what has been read so far

    def advance(self, token: int) -> None:
        """Take note of every phrase that begins before token index `token`."""
        if token > self._reached:
            self._reached = token
        row, seen = self.sheet.phrases, self._seen
        count = len(row)
        if seen == count or row[seen].start >= token:
            return
        while seen < count and (phrase := row[seen]).start < token:
            if phrase.entity is not None or phrase.parts:
                self._note(phrase)
            seen += 1
        self._seen = seen

    def _note(self, phrase: Phrase) -> None:
        entity = phrase.entity
        if entity is not None:
            if entity.startswith("person:"):
                _to_end(self.people, entity)
            elif entity.startswith("state:"):
                aside = self._is_behind_in_rank(phrase)
                if not aside:
                    self._in_a_row(phrase, entity)
                    _to_end(self.states, entity)
                elif entity not in self.states:
                    self.states.insert(0, entity)
                self._last, self._aside = phrase, aside
            elif entity.startswith("corridor:"):
                _to_end(self.corridors, entity)
                noun = self.sheet.forms[phrase.start].read("noun")
                self._called.setdefault(entity, set()).add(noun.value if noun is not None else "")
                if len(self.corridors) > 1 and self._is_the_whole(phrase):
                    self.corridors[-2:] = self.corridors[:-3:-1]  # «سكة حديد … حلقة في ممر …»: she is what is spoken of
            elif entity.startswith("organization:"):
                self.bodies.append((entity, phrase.lemma))
                if len(phrase.parts) > 1 and all(part.kind == "nisba" for part in phrase.parts):
                    self.sides[entity] = sides_of([phrase])
        if phrase.kind == "title" and len(phrase.parts) == _THREE:
            self._heads[phrase.lemma] = [part.entity for part in phrase.parts if part.entity is not None]
        if phrase.kind == "title" and not self._pair:
            self.between = self.posted(phrase) or self.between
        for part in phrase.parts:
            if part.entity is not None or part.parts:
                self._note(part)

    def _is_behind_in_rank(self, phrase: Phrase) -> bool:
        """«ثالث أكبر شريك بعد كندا والصين»: who only says what place another has, and whom و joins to him."""
        if phrase.prep == "around":
            return True
        before = self._last
        return (
            self._aside and bool(phrase.conj) and not phrase.prep and before is not None and before.end == phrase.start
        )

    def _is_the_whole(self, corridor: Phrase) -> bool:
        """«سكة حديد … حلقة في ممر …», «هذا المقطع يكمل ممر …»: it is named for what belongs to it, and is not what is spoken of."""
        if corridor.prep == "in":
            return True
        word, words = self.sheet.word, cues().words["part_of_a_way"]
        return word(corridor.start - 1) in words or word(corridor.start - 2) in words

    def _in_a_row(self, phrase: Phrase, state: str) -> None:
        """Take note of a state behind another: «مصر وكينيا», and so of two that have to do with one another."""
        before = self._last
        joined = phrase.conj and before is not None and before.end == phrase.start
        if not joined:
            self._crossed = self._is_crossed(phrase)
        if joined and self._crossed:
            return  # «مرورا بإيران والعراق»: «البلدان» are two others
        if joined and before is not None and (before.entity or "").startswith("state:"):
            self.row = [*self.row, state][-_MOST:]
            if self._named_together.get(len(self.row) - 1) == self.row[:-1]:
                del self._named_together[len(self.row) - 1]  # three of four are no row of three
            self._named_together[len(self.row)] = self.row
            if len(self.row) == 2:
                self._told = (self._pair, self.between)
                self.pair = self.row
            elif len(self.row) == 3:  # «قادة روسيا وإيران والعراق»: «البلدان» are the two told of before
                self._pair, self.between = self._told
        else:
            self.row = [state]

    def _is_crossed(self, phrase: Phrase) -> bool:
        """«عبر كينيا», «عبر أراضي كينيا», «مرورا بكينيا»: a land through which a way goes."""
        if phrase.prep == "*":
            return cues().prepositions.get(self.sheet.word(phrase.start - 2)) == "via"
        if phrase.prep != "b":
            return phrase.prep == "via"
        at = bisect_left(self.sheet.phrases, phrase.start, key=attrgetter("start")) - 1
        before = self.sheet.phrases[at] if at >= 0 else None
        return before is not None and before.kind == "masdar" and before.lemma in cues().words["passing"]

    def several(self, phrase: Phrase) -> list[str]:
        """«الدول الثلاث», «الوزراء الأربعة»: as many as met last, or as are named so; empty where that is another number."""
        form = self.sheet.forms[phrase.end] if phrase.end < len(self.sheet.forms) else None
        number = form.read("number") if form is not None else None
        if number is None or not number.article or not number.value.isdigit():
            return []
        count = int(number.value)
        if phrase.kind == "title" and not self._of_the_states(phrase):
            there = [who for who in self.gathering if self._holds(who, phrase.lemma, None)]
            named = [who for who in self.people if self._holds(who, phrase.lemma, None)]
            return next((who for who in (there, named) if len(who) == count), [])
        behind = [self.state_of(who) or who for who in self.gathering]
        there = list(dict.fromkeys(who for who in behind if who.startswith("state:")))
        named = self._named_together.get(count, [])  # «تستكمل أربع دول …. وقالت جورجيا إن الدول الأربع …»
        return next((states for states in (there, self.row, named) if len(states) == count > 2), [])

    def _of_the_states(self, title: Phrase) -> bool:
        """«وزراء خارجية الدول الثلاث»."""
        return title.end > title.start + 1 and ALL_STATES[self.sheet.forms[title.end - 1]]

    # -- descriptions

    def resolve(self, phrase: Phrase) -> list[str]:
        """Return the ids of everyone for whom `phrase` stands; empty where that is open."""
        self.advance(phrase.start)
        if phrase.entity is not None and phrase.kind != "nisba":
            twin = phrase.features.get("twin")  # «وزارتا النقل الكينية والأوغندية»
            return [phrase.entity, twin] if twin else [phrase.entity]
        if phrase.kind == "title":
            return self.title(phrase)
        if phrase.kind == "party":
            return self.party(phrase)
        if phrase.kind == "corridor":
            if phrase.lemma in cues().words["paths"] and any(part.kind == "nisba" for part in phrase.parts):
                return []  # «المسار الأوروبي لألبانيا» leads into a union
            return self._way(phrase.lemma) if phrase.definite or phrase.parts else []
        if phrase.kind == "project":
            if phrase.features.get("number") == "plural":
                return self.corridors[-2:]
            return self.corridors[-1:] if phrase.definite or phrase.suffix else []
        return []

    def _way(self, noun: str) -> list[str]:
        """«الممر»: the last one that the text calls so, rather than one that it calls «المسار»; else the last one."""
        so = (way for way in reversed(self.corridors) if noun in self._called.get(way, ()))
        last = next(so, None)
        return [last] if last is not None else self.corridors[-1:]

    def title(self, phrase: Phrase) -> list[str]:
        """«الرئيس الكازاخستاني», «الوزير», «الرئيسان»: the person in that office whom this text names."""
        number = phrase.features.get("number", "singular")
        if phrase.lemma == "anaphor" and phrase.value in cues().words["the_prince"]:
            princes = [w for w in self.people if any(o in cues().words["reigning_offices"] for o, _ in self.offices(w))]
            return princes[-1:]
        if phrase.lemma == "anaphor":
            styled = self.styled(phrase.value, self.right_behind(phrase))
            if styled is not None:
                return styled
            return [who for who in self.subject if who.startswith("person:")][:1] or self.people[-1:]
        if number == "dual" and self.head_bodies(phrase):  # «رئيسا جهازي الأمن في البلدين»
            near = self.sheet.words[phrase.end : phrase.end + _HEADED]
            return self.two_states() if not cues().words["both_lands"].isdisjoint(near) else []
        if number == "singular" and any(part.kind == "nisba" and not part.definite for part in phrase.parts):
            return []  # «آخر زيارة لرئيس ألماني إلى السودان»: any of them
        if self.sheet.word(phrase.end - 1) in cues().words["past_office"] and phrase.end > phrase.start + 1:
            return self._former(phrase)
        of = self._of(phrase)
        if number == "singular" and self.guest is not None and self.sheet.word(phrase.end) in cues().words["visiting"]:
            return [self.guest]  # «الوزير الضيف»
        if phrase.lemma == "counterpart":
            if number in ("dual", "plural"):  # «نظيريه الكوبي والفنزويلي», «نظرائه من كينيا وأوغندا»
                states = [part.entity for part in phrase.parts if part.entity is not None]
                return [who for state in states for who in self.counterpart(phrase, state) or [state]]
            return self.counterpart(phrase, of)
        matching = [person for person in self._named() if self._holds(person, phrase.lemma, of)]
        if self.sheet.word(phrase.end - 1) in cues().words["of_the_state"]:  # «رئيس الدولة» heads no bank
            matching = [person for person in matching if self.state_of(person) is not None] or matching
        if phrase.lemma == "minister" and number == "singular" and self._has_portfolio(phrase):
            matching = [person for person in matching if self._holds_portfolio(person, phrase)]
        if number == "singular":
            matching = self._of_that_gender(matching, phrase)
            earlier = self.so_styled([person for person in matching if person in self.people], phrase)
            if self.sheet.word(phrase.end - 1) in cues().words["of_the_state"]:
                called = [person for person in earlier if self._is_called_so(person)]
                earlier = called if len(called) == 1 else earlier  # «رئيس الدولة» in the news of his own country
            ours = self._called_so_only(earlier, phrase) if of is None and phrase.definite else []
            if len(ours) == 1:
                return ours
            acting = [person for person in self.subject if person in earlier]
            if acting and of is None:
                return acting[:1]
            if earlier:
                return [max(earlier, key=self.people.index)]
            return matching[:1] or self._counterpart_from(of, phrase.lemma)
        states = [part.entity for part in phrase.parts if part.entity is not None and part.entity.startswith("state:")]
        if len(states) > 2:
            return states  # «ممثلي كينيا وأوغندا وغانا»: written like two
        if number == "dual" and len(states) == 2:
            return [self._holder(phrase.lemma, state) or state for state in states]
        if number == "dual" and phrase.lemma == "leader":
            matching = [person for person in self.people if self._leads(person)]
        if number == "dual" and not all(who in matching for who in self.pair) and self._of_the_two(phrase):
            return self._of_the_two(phrase)
        if number == "dual" and self._are_counterparts(matching):
            return list(self.pair)
        if number == "dual" and (two := self._leaders_of_the_two(phrase.lemma)):
            return two
        if number == "dual":
            pair = [person for person in self.people if person in matching][-2:]
            return pair if len(pair) == 2 else self._of_the_two(phrase)
        if not phrase.parts and (phrase.definite or self._of_the_states(phrase)):
            return self.several(phrase) or self._heads.get(phrase.lemma, [])
        return [
            entity
            for part in phrase.parts
            for entity in ([part.entity] if part.entity else self.party(part) if part.kind == "party" else [])
        ]

    def _former(self, title: Phrase) -> list[str]:
        """«رئيس الوزراء الياباني السابق»: who is named as one who held that office, never its holder."""
        past, offices = cues().words["past_office"], self.sheet.offices
        return [
            who
            for who in self.people
            if any(t.lemma == title.lemma and self.sheet.word(t.end - 1) in past for t in offices.get(who, ()))
        ][-1:]

    def _of_that_gender(self, holders: list[str], title: Phrase) -> list[str]:
        """«الوزيرة» is she who is told of as one; «الوزير» is none of those."""
        women = [who for who in holders if self.is_she(who)]
        if not women or len(women) == len(holders):
            return holders
        return women if title.features.get("gender") == "feminine" else [who for who in holders if who not in women]

    def _is_called_so(self, person: str) -> bool:
        """Whether the text names somebody with «رئيس الدولة»."""
        words = cues().words["of_the_state"]
        return any(self.sheet.word(title.end - 1) in words for title in self.sheet.offices.get(person, ()))

    def _called_so_only(self, holders: list[str], title: Phrase) -> list[str]:
        """«الرئيس» is «الرئيس عبد الفتاح السيسي» rather than «الرئيس الإيراني …»: whose office the text gives without a state."""
        if len(holders) < 2 or title.lemma not in cues().words["leaders_at_summits"]:
            return []
        plain = []
        for person in holders:
            told = [t for t in self.sheet.offices.get(person, ()) if t.lemma == title.lemma]
            full = [t for t in told if t.end - t.start == 1]
            if told and not any(t.parts for t in told) and full:
                plain.append(person)
        return plain

    def head_bodies(self, title: Phrase) -> bool:
        """Whether the heads of two states are not meant, but those of bodies named right behind."""
        after = self.sheet.forms[title.end] if title.end < len(self.sheet.forms) else None
        if after is None or title.parts or title.lemma not in cues().words["leading"]:
            return False
        return any(
            r.category == "noun" and r.features.get("class") in ("body", "part") and not r.conj and not r.prep
            for r in after.readings
        )

    def _of_the_two(self, phrase: Phrase) -> list[str]:
        """«وزيرا خارجية البلدين», «وزيرا الاقتصاد في البلدين»: the two states, where nobody names their ministers."""
        near = self.sheet.words[phrase.end : phrase.end + 2]
        return self.two_states() if not phrase.parts and not cues().words["both_lands"].isdisjoint(near) else []

    def _leaders_of_the_two(self, office: str) -> list[str]:
        """«وقع زعيما أرمينيا وأذربيجان … بحضور الرئيس الأميركي …. وقال الزعيمان»: those of the two states, not who was named last."""
        states = self.between or [who for who in self.pair if who.startswith("state:")]
        lead = [
            who for who in self.people if self._holds(who, office, None) or (office == "leader" and self._leads(who))
        ]
        two = [next((who for who in lead if self.state_of(who) == state), None) for state in states]
        if len(self.between) == len(two) == 2 and any(two):  # «يزور الرئيس … سمرقند. وكان الرئيسان التقيا …»
            return [who or state for who, state in zip(two, states, strict=True)]
        return [who for who in two if who is not None] if len(two) == 2 and None not in two else []

    def _counterpart_from(self, state: str | None, office: str) -> list[str]:
        """«استقبل الوزير نظيره الغاني فلان. وأشاد الوزير الغاني»: the only counterpart from that state, of one in that office."""
        if state is None:
            return []
        found = [who for who in self.people if self._counterpart_at(who) == state]
        return found if len(found) == 1 and any(self._holds(who, office, None) for who in self.people) else []

    def _are_counterparts(self, holders: list[str]) -> bool:
        """«التقى وزير الخارجية … نظيره المصري …. وقال الوزيران»: the pair that acted last, of whom one is told of as the other's counterpart."""
        people = all(who.startswith("person:") for who in self.pair)
        if len(self.pair) != 2 or not people or set(self.pair).isdisjoint(holders):
            return False
        return all(who in holders or self._counterpart_at(who) is not None for who in self.pair)

    def _holder(self, office: str, state: str) -> str | None:
        """Who holds `office` of `state`, among those whom this text names."""
        return next((person for person in self._named() if self._holds(person, office, state)), None)

    def _named(self) -> list[str]:
        """The persons named not long ago, then those named soon after, each once."""
        if self._people_at is None:
            self._people_at = [
                (p.start, p.entity) for p in self.sheet.phrases if p.kind == "person" and p.entity is not None
            ]
        at = bisect(self._people_at, (self._reached, ""))
        return list(dict.fromkeys([*self.people, *[who for _, who in self._people_at[at : at + _AHEAD]]]))

    def holders(self, office: str) -> list[str]:
        """Those whom the text names, or is about to, who hold `office`."""
        return [person for person in self._named() if self._holds(person, office, None)]

    def counterpart(self, phrase: Phrase, of: str | None) -> list[str]:
        """«نظيره الصيني»: who holds the subject's office in that state."""
        if not self.subject:
            return []
        if of is None and not phrase.parts:
            return self._only_counterpart()
        for office, _ in self.offices(self.subject[0]):
            for person in self._named():
                if of is not None and person not in self.subject and self._holds(person, office, of):
                    return [person]
        return []

    def _only_counterpart(self) -> list[str]:
        """«وقع الوزير مذكرة مع نظيره فلان. وأعلن نظيره»: the only one whom the text calls a counterpart, and who does not act."""
        found = [
            who
            for who in self.people
            if who not in self.subject and any(o.lemma == "counterpart" for o in self.sheet.offices.get(who, ()))
        ]
        return found if len(found) == 1 else []

    def counterpart_of_subject(self, phrase: Phrase) -> bool:
        """Whether it is «نظيره …», named or not, and there is somebody whose counterpart it may be: that one acts."""
        return bool(self.subject) and _COUNTERPARTS[self.sheet.forms[phrase.start]]

    def party(self, phrase: Phrase) -> list[str]:
        """Countries, sides, bodies by their noun, with the number and the adjectives that they have."""
        kind = phrase.features.get("kind", "")
        named = [part.entity for part in phrase.parts if part.entity is not None]
        number = phrase.features.get("number", "singular")
        if kind == "state":
            if phrase.suffix == "نا" and self.ours is not None:
                return [self.ours]  # «زيارة إلى بلادنا»
            if phrase.suffix:
                return self._own_country()
            states = [who for who in named if not (who.startswith("region:") and number == "dual")]
            if states:
                return states  # but «البلدين الخليجيين» are two states of the Gulf
            if number == "singular" and phrase.definite:
                return self._by_form_of_state(phrase.lemma)
            if number == "plural" and phrase.definite and phrase.lemma in cues().words["country"]:
                return [self.home] if self.home is not None else self._own_country()
            if number == "dual" or phrase.prep == "both":
                return self.two_states(lands=True)
            return self.several(phrase) if phrase.definite else []
        if kind == "government" and number == "dual" and not named:
            return self.two_states()  # «بين حكومتي البلدين»
        if kind == "side":
            if len(named) >= 2:
                return named
            if number == "plural":
                return self.several(phrase) or [who for who in self.gathering if not who.startswith("person:")]
            if number == "dual":
                return self.two_sides()
            return named
        if phrase.features.get("class") == "body":
            near = self.sheet.words[phrase.end : phrase.end + 3]
            if number == "dual" and not named and not cues().words["both_lands"].isdisjoint(near):
                return self.two_states()  # «وزارتا السياحة في البلدين»
            return self.body(phrase)
        if kind == "occasion":
            return [self.last_event] if self.last_event is not None else []
        if kind == "friend":
            return named if phrase.definite and number == "singular" else friends_there(phrase, self.behind(phrase))
        if kind in ("partner", "investor"):
            return []
        if kind in _OF_A_STATE and not named:
            named = owned_together(phrase, self.behind(phrase))
        if kind == "guest" and number == "singular" and not named:
            return [self.guest] if self.guest is not None and (phrase.definite or phrase.suffix) else []
        if kind in _VISITING and len(named) == 1 and number == "singular" and phrase.definite:
            theirs = [who for who in self.people if self.state_of(who) == named[0]]
            return theirs[-1:] or named  # «الضيف القيرغيزي»
        if kind == "participant":
            return [who for who in self.gathering if not who.startswith("person:")]
        if number in ("dual", "plural") and kind == "leader":
            return list(self.pair) if number == "dual" else []
        return named

    def _by_form_of_state(self, lemma: str) -> list[str]:
        """«المملكة», «السلطنة»: the last state named here that is officially called so."""
        behind = (self.state_of(who) for who in reversed(self.people))
        for state in [*([self.home] if self.home else []), *reversed(self.states), *filter(None, behind)]:
            for name in self.sheet.reference.entity(state).names.get("ar", ()):
                words = name.split()
                if len(words) > 1 and words[0].removeprefix("ال") == lemma:
                    return [state]
        return []

    def _own_country(self) -> list[str]:
        for who in self.subject:
            state = self.country_of(who)
            if state is not None:
                return [state]
        return []

    def two_sides(self) -> list[str]:
        """«الطرفان»: the two blocs of the summit told last, else two states."""
        return self.blocs or self.two_states()

    def two_states(self, lands: bool = False) -> list[str]:
        """The two states that the text is about here: those of the pair that last acted together, else the last two named.

        `lands`: they are countries, «البلدان», and no two bodies that met, «مجلس التعاون ودول آسيا الوسطى».
        """
        near = self._named_in_sentence() if lands else []
        if len(near) == 2 and not self._one_of_whom_speaks(near):
            return near
        if self.between and not (lands and any(not who.startswith("state:") for who in self.between)):
            return self.between
        if len(self.pair) == 2:
            states = [self.state_of(who) or who for who in self.pair]
            if len(set(states)) == 2 and all(state.startswith("state:") for state in states):
                return states
        return self.states[-2:] if len(self.states) >= 2 else []

    def _one_of_whom_speaks(self, near: list[str]) -> bool:
        """«أشاد شكري باعتراف كينيا بفلسطين، مبرزا أن التبادل بين البلدين …»: of the two who met one speaks, and the land of the other is named."""
        lands = {self.state_of(who): who for who in self.pair if who.startswith("person:")}
        unnamed = [who for land, who in lands.items() if land is not None and land not in near]
        if len(lands) != 2 or len(unnamed) != 1:
            return False
        return any(phrase.entity == unnamed[0] for phrase in self._sentence_so_far())

    def _sentence_so_far(self) -> Iterator[Phrase]:
        """The phrases of the sentence before this one, the last first."""
        for phrase in reversed(self.sheet.phrases[max(self._seen - _IN_SENTENCE, 0) : self._seen]):
            if phrase.kind == "stop" and phrase.lemma in _FULL_STOPS:
                return
            yield phrase

    def _named_in_sentence(self) -> list[str]:
        """«تتصدر السعودية لائحة شركاء الصين، وبلغ التبادل بين البلدين …»: the states named in the sentence so far, whatever pair was told of before."""
        found: list[str] = []
        for phrase in self._sentence_so_far():
            for one in (phrase, *phrase.parts):
                if one.entity is not None and one.entity.startswith("state:") and one.entity not in found:
                    found.append(one.entity)
        return found[::-1]

    def body(self, phrase: Phrase) -> list[str]:
        """«المنظمة», «الوزارة», «الرابطة»: the last body whose name begins with that noun."""
        if not phrase.definite:
            return []
        folded = phrase.lemma
        if phrase.features.get("number") == "dual":  # «بين الوزارتين»
            both = dict.fromkeys(entity for entity, lemma in reversed(self.bodies) if lemma == folded)
            return list(both)[1::-1] if len(both) > 1 else []
        other = self._named_behind(phrase) if folded in cues().words["blocs"] else None
        for entity, lemma in self.bodies[: -_MEMORY - 1 : -1]:
            if entity == other:
                continue
            if lemma and lemma == folded:
                return [entity]
            if not lemma and self.named_so(entity, folded):
                return [entity]
        return []

    def _named_behind(self, phrase: Phrase) -> str | None:
        """«صادرات التكتل إلى الاتحاد الأوروبي»: the body right behind, which is another one."""
        behind = self.behind(phrase)
        near = behind is not None and behind.kind == "organization" and behind.start <= phrase.end + 1
        return behind.entity if behind is not None and near and behind.prep else None

    # -- after a clause

    def acted(self, who: list[str]) -> None:
        """Remember who did the last thing; pronouns and verbs without a subject mean them."""
        if who:
            if who != self.subject:
                self.former = self.subject
            self.subject = who


_IN_SENTENCE = 40
"""Among how many phrases before it a pair of states is looked for in a sentence."""
_FULL_STOPS = frozenset(".!؟?…\n")
_THREE = 3
"""As many leaders speak each for his own; more of them are those of a body, which speaks for them."""
_VISITING = frozenset({"guest", "host"})
_OF_A_STATE = frozenset({"people", "government"})
_COUNTERPARTS = Judged(
    lambda form: any(reading.features.get("kind") == "counterpart" and reading.suffix for reading in form.readings)
)


def _to_end(row: list[str], item: str) -> None:
    """Put `item` last; what was told of too long ago is forgotten, so that the memory costs the same in a long text."""
    if item in row:
        row.remove(item)
    elif len(row) >= _MEMORY:
        del row[0]
    row.append(item)
