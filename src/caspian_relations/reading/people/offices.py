"""Offices: who holds which, of what, and for which state or body somebody acts."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.model import OrganizationKind
from caspian_relations.reading.bodies.owners import home_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["Offices"]

_SAME_SENTENCE = 12
"""So many phrases before a minister his ministry may be named."""
_POSTED = frozenset({"ambassador", "consul"})
_MINISTERS = frozenset({"minister", "foreign-minister"})
"""Offices of which «الوزير» alone may be said: not of a prime minister."""


class Offices:
    """What the text and the reference say of the offices of persons."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.ours: str | None = None
        """The state of the dateline, where the agency that signs is its own: «الدوحة (قنا) -»."""
        self._offices: dict[str, list[tuple[str, str | None]]] = {}
        self._unnamed: dict[tuple[str, str], set[str]] | None = None
        """States of the officials whom the text does not name, by their posts; found when they are first asked for."""
        self._sides: dict[str, str] = {}
        """Persons who head a side, or sign for one, and its state."""

    def posted(self, title: Phrase) -> list[str]:
        """«السفير الصيني لدى كينيا», «سفير مصر في نيروبي»: the state that sends, and the one where they are."""
        if title.kind != "title" or title.lemma not in _POSTED:
            return []
        sheet = self.sheet
        behind = sheet.word(title.end) in cues().words["accredited_at"]
        found: list[str] = []
        for at in range(title.start, title.end + (2 if behind else 0)):
            entry = sheet.hits[at].entries[0].entity if at in sheet.hits else ""
            place = sheet.reference.places.get(entry)
            state = place.state if place is not None else entry if entry.startswith("state:") else None
            if state is not None and state not in found:
                found.append(state)
        return found if len(found) == 2 else []

    def named_so(self, entity: str, lemma: str) -> bool:
        """Whether the name of a body begins with that noun."""
        if entity in self.sheet.newcomers:
            return self.sheet.newcomers[entity].name.split()[0].removeprefix("ال") == lemma
        thing = self.sheet.reference.entity(entity)
        if lemma in cues().words["blocs"]:
            return str(getattr(thing, "kind", "")) == "intergovernmental"  # «دول التكتل»
        return any(name.split()[0].removeprefix("ال") == lemma for name in thing.names.get("ar", ()))

    def body(self, phrase: Phrase) -> list[str]:
        """The body that `phrase` stands for, of those told of before."""
        raise NotImplementedError

    def offices(self, person: str) -> list[tuple[str, str | None]]:
        """(office, of what) of a person: as the text says it, else as the reference knows it for that day."""
        known = self._offices.get(person)
        if known is not None:
            return known
        found: list[tuple[str, str | None]] = []
        for title in self.sheet.offices.get(person, ()):
            of = self._of(title)
            if title.lemma != "counterpart":
                found.append((title.lemma, of))
        if not any(of for _, of in found):
            for office in self.sheet.reference.offices(person, on=self.sheet.published):
                entry = (str(office.title), office.of)
                if entry not in found:
                    found.append(entry)
        self._offices[person] = found
        return found

    def adopt(self, person: str, state: str) -> None:
        """Note for whom a minister acts whose state the title leaves out: «وفدا من مالي برئاسة وزير الاقتصاد …»."""
        self._offices[person] = [(office, of if of is not None else state) for office, of in self.offices(person)]
        self._sides.setdefault(person, state)

    def _of(self, title: Phrase) -> str | None:
        for part in title.parts:
            if part.kind in ("title", "person"):
                return self._of(part)
            if part.kind == "place" and title.lemma == "crown-prince":
                return self.state_of(part.entity or "")  # «ولي عهد أبوظبي»
            if part.entity is not None:
                return part.entity
            if part.kind == "party":
                resolved = self.body(part)
                return resolved[0] if resolved else None
        return None

    def state_of(self, entity: str) -> str | None:
        """The state for which a person acts, in which a place lies, whose body it is; None if that is not known."""
        if entity.startswith("state:"):
            return entity
        if entity.startswith("place:"):
            newcomer = self.sheet.newcomers.get(entity)
            return newcomer.state if newcomer is not None else self.sheet.reference.state_of(entity)
        if entity.startswith("organization:"):
            newcomer = self.sheet.newcomers.get(entity)
            return newcomer.state if newcomer is not None else None
        for _, of in self.offices(entity):
            if of is not None and of.startswith("state:"):
                return of
        return self._counterpart_at(entity) or self._sides.get(entity) or self._our_own(entity)

    def country_of(self, who: str) -> str | None:
        """The state for which somebody acts, else that of the body for which: «المتحدث باسم وزارة الخارجية الإيرانية»."""
        state = self.state_of(who)
        if state is not None or not who.startswith("person:"):
            return state
        bodies = (of for _, of in self.offices(who) if of is not None and of.startswith("organization:"))
        return next((state for body in bodies if (state := home_of(self.sheet, body)) is not None), None)

    def stands_for(self, person: str) -> str | None:
        """The state or organization that a person represents at a meeting."""
        for office, of in self.offices(person):
            if of is not None and of.startswith(("state:", "organization:")) and office in cues().words["represents"]:
                inner = self.sheet.newcomers.get(of)
                if inner is not None and inner.words[0] in cues().words["courts_and_missions"]:
                    return inner.state  # «مدير ديوان الرئيس», «القائم بالأعمال في سفارة لبنان»
                if inner is not None and inner.state is not None and inner.words[0] in cues().words["ministries"]:
                    return inner.state  # «وكيل وزارة الدفاع الكويتية»
                return self._known_state(person, of) or of
            governs = self.sheet.newcomers.get(of or "")
            if governs is not None and " ".join(governs.words[:2]) in cues().words["councils_of_state"]:
                return governs.state  # «نائب رئيس مجلس الدولة الصيني»
        return self._counterpart_at(person) or self._sides.get(person) or self._our_own(person)

    def _our_own(self, person: str) -> str | None:
        """«الدوحة (قنا) - استقبل فلان وزير المواصلات …»: an agency does not name the state of its own ministers."""
        if self.sheet.reference_knows(person):
            return None
        titles = self.sheet.offices.get(person, ())
        silent = all(not title.parts and title.lemma in cues().words["at_home"] for title in titles)
        if not titles or not silent:
            return None
        return self._told_of_the_office(titles[0]) or self._of_the_ministry(titles[0]) or self.ours

    def _told_of_the_office(self, title: Phrase) -> str | None:
        """«وزير التجارة القطري يزور أستانا … . بدأ فلان وزير التجارة زيارة»: the state of the one unnamed official in that office."""
        if self._unnamed is None:
            self._unnamed = {}
            for phrase in self.sheet.phrases:
                state = phrase.parts[0].entity if phrase.kind == "title" and phrase.parts else None
                if state is not None and state.startswith("state:") and phrase.lemma in cues().words["at_home"]:
                    self._unnamed.setdefault(self._post(phrase), set()).add(state)
        states = self._unnamed.get(self._post(title), set())
        return next(iter(states)) if len(states) == 1 else None

    def _of_the_ministry(self, title: Phrase) -> str | None:
        """«قالت وزارة الخارجية الكينية إن الوزير فلان سيتوجه إلى …»: the state of the ministry that the sentence names before him."""
        if self._portfolio(title) < title.end:
            return None
        row = self.sheet.phrases
        at = bisect_left(row, title.start, key=attrgetter("start"))
        for phrase in reversed(row[max(at - _SAME_SENTENCE, 0) : at]):
            if phrase.kind == "stop" and phrase.lemma in ".؛!؟?\n":
                return None
            state = self._of_a_cabinet(phrase)
            if state is not None:
                return state
        return None

    def _of_a_cabinet(self, phrase: Phrase) -> str | None:
        """The state of «وزارة الخارجية الكينية», «الحكومة الكينية»."""
        if phrase.kind == "party" and phrase.lemma in cues().words["of_a_cabinet"]:
            return next((part.entity for part in phrase.parts if (part.entity or "").startswith("state:")), None)
        body = self.sheet.newcomers.get(phrase.entity or "") if phrase.kind == "organization" else None
        ministry = body is not None and body.words[0].removeprefix("ال") in cues().words["of_a_cabinet"]
        return body.state if body is not None and ministry else None

    def _post(self, title: Phrase) -> tuple[str, str]:
        """Office and portfolio: «وزير التجارة»."""
        at = next(
            (k for k in range(title.start, title.end) if self.sheet.forms[k].read("title") is not None), title.start
        )
        return title.lemma, self.sheet.word(at + 1)

    def is_she(self, person: str) -> bool:
        """Whether the text gives somebody a woman's title: «رئيسة», «وزيرة»."""
        return any(t.features.get("gender") == "feminine" for t in self.sheet.offices.get(person, ()))

    def may_act(self, person: str, verb: Phrase) -> bool:
        """Whether a verb without a subject may be of somebody, by its gender: «وتزور» is of the woman told of before, «ويزور» of the man."""
        return self.is_she(person) == (verb.features.get("gender") == "feminine")

    def _known_state(self, person: str, body: str) -> str | None:
        """«رئيس مجلس الدولة الصيني لي تشيانغ»: the state for which somebody known acts, where the text has a body of it that nobody knows."""
        newcomer = self.sheet.newcomers.get(body)
        if newcomer is None and body.startswith("organization:"):
            known = self.sheet.reference.organizations.get(body)  # «رئيس مجلس الشعب التركماني»
            seat = known.seat if known is not None and str(known.kind) == "parliament" else None
            return self.sheet.reference.state_of(seat) if seat is not None else None
        if newcomer is None or not self.sheet.reference_knows(person):
            return None
        if newcomer.state is not None and newcomer.words[0] in cues().words["organs_of_state"]:
            return newcomer.state  # «سكرتير مجلس الأمن الروسي»
        offices = self.sheet.reference.offices(person, on=self.sheet.published)
        acting = {
            o.of for o in offices if str(o.title) in cues().words["represents"] and (o.of or "").startswith("state:")
        }
        state = newcomer.state or next(iter(acting), None)
        return state if len(acting) == 1 and state in acting else None

    def capital_of(self, phrase: Phrase) -> list[str]:
        """«تدعم أستانا»: the state for which its capital stands."""
        if phrase.kind != "place" or phrase.entity is None:
            return []
        if phrase.entity in cues().words["union_seat"]:
            return sorted(cues().words["union"])  # «بروكسل تدعم»
        state = self.sheet.state_of_capital(phrase.entity)
        return [state] if state is not None else []

    def is_medium(self, who: str) -> bool:
        """«نقلت وكالة فرانس برس عن متحدث: تم تبني مرسوم يعترف بفلسطين»: who only tells of it."""
        body = self.sheet.reference.organizations.get(who)
        return body is not None and body.kind is OrganizationKind.MEDIA

    def whole(self, entity: str) -> str:
        """«المفوضية الأوروبية» is part of the union, for which it speaks; anything else is itself."""
        if entity not in cues().words["organs"]:
            return entity
        return getattr(self.sheet.reference.entity(entity), "part_of", None) or entity

    def _counterpart_at(self, person: str) -> str | None:
        """«نظيره الكيني موساليا مودافادي»: the state of somebody new whose office is that of another."""
        for title in self.sheet.offices.get(person, ()):
            of = self._of(title) if title.lemma == "counterpart" else None
            if of is not None and of.startswith("state:"):
                return of
        return None

    def _has_portfolio(self, title: Phrase) -> bool:
        """Whether a minister's portfolio is told: «وزير التجارة الخارجية الفرنسي», but not «الوزير الفرنسي»."""
        after = self._portfolio(title)
        return after < title.end and after not in self.sheet.hits and bool(self.sheet.forms[after].readings)

    def _portfolio(self, title: Phrase) -> int:
        """The token behind the noun of an office: «معالي وزير | التجارة»; the end of «الوزير الفرنسي»."""
        for at in range(title.start, title.end):
            reading = self.sheet.forms[at].read("title")
            if reading is not None:
                return title.end if reading.article else at + 1
        return title.end

    def _holds_portfolio(self, person: str, title: Phrase) -> bool:
        """Whether this text gives the portfolio of `title` to `person`, or none to a minister of whom no more is known."""
        word = self.sheet.forms[self._portfolio(title)].text
        told = [office for office in self.sheet.offices.get(person, ()) if office.lemma.endswith("minister")]
        if any(self.sheet.word(self._portfolio(office)) == word for office in told):
            return True
        return not told and any(held == "minister" for held, _ in self.offices(person))

    def _leads(self, person: str) -> bool:
        return any(office in cues().words["leaders_at_summits"] for office, _ in self.offices(person))

    def office_of(self, phrase: Phrase) -> list[str]:
        """The state or body of an official who is not named: «وزير الطاقة القطري», «نظيره الياباني»."""
        if phrase.kind != "title" or phrase.features.get("number", "singular") != "singular":
            return []
        of = self._of(phrase)
        inner = self.sheet.newcomers.get(of or "")
        if inner is not None and inner.state is not None and inner.words[0] in cues().words["ministries"]:
            return [inner.state]
        return [of] if of is not None and of.startswith(("state:", "organization:")) else []

    def _holds(self, person: str, office: str, of: str | None) -> bool:
        offices = self._offices.get(person)
        if offices is None:
            offices = self.offices(person)
        if not offices:
            return False
        any_minister = office == "minister" or office in cues().words["any_minister"]
        return any(
            (of is None or of == held_of) and (office == held or (any_minister and held in _MINISTERS))
            for held, held_of in offices
        )

    def holds(self, person: str, office: str) -> bool:
        """Whether a person holds just that office, whatever it is of."""
        return any(held == office for held, _ in self.offices(person))
