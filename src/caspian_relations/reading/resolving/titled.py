"""Who is meant by an office that names nobody: «المسؤول الإيراني», «وزير النقل الأردني», «رئيس الوزراء»."""

from __future__ import annotations

from typing import Any

from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["Titled"]


class Titled:
    """Offices of one text, as they speak."""

    def __init__(self, resolver: Resolver, words: Any) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.words = words

    def meant(self, title: Phrase, last: list[str]) -> list[str]:
        """The person whom the text has named and who holds that office; `last` are those who spoke last."""
        return self._same_office(title) or self._of_the_state(title, last) or self._in_that_office(title, last)

    def _of_the_state(self, title: Phrase, last: list[str]) -> list[str]:
        """«المسؤول الإيراني»: who spoke last, if for that state; «وزير الخارجية الماليزي»: who was called «نظيره الماليزي»."""
        of = next((part.entity for part in title.parts if part.entity is not None), None)
        singular = title.features.get("number", "singular") == "singular"
        if of is None or not of.startswith("state:") or not self.is_definite(title) or not singular:
            return []
        held = self.sheet.offices
        if any(office.lemma == title.lemma for offices in held.values() for office in offices):
            for person, offices in held.items():
                if any(_is_counterpart(office, of) for office in offices):
                    return [person]
        if title.lemma not in self.words["roles"]:
            return []
        people = (who for who in last if who.startswith("person:"))
        return next(([person] for person in people if self.resolver.state_of(person) == of), [])

    def is_definite(self, title: Phrase) -> bool:
        """«المسؤول», «رئيس الوزراء», «سفير الصين», but not «مسؤول تركماني», «مسؤول في كينيا»."""
        if not title.definite:
            return False
        first, forms = (title.parts[0] if title.parts else None), self.sheet.forms
        if first is not None and first.kind == "nisba" and not first.definite:
            return False
        reading = forms[title.start].read("title")
        bare = reading is not None and not reading.article and title.start + 1 < title.end
        return not (
            bare and title.start + 1 not in self.sheet.hits and forms[title.start + 1].read("preposition") is not None
        )

    def _noun(self, title: Phrase) -> int:
        """«معالي | وزير النقل»: the token at which an office begins behind the styles of address."""
        at, forms = title.start, self.sheet.forms
        while at < title.end - 1 and forms[at].read("honorific") is not None and forms[at].read("title") is None:
            at += 1
        return at

    def _words(self, title: Phrase) -> list[str]:
        """The words of an office, without the styles of address before it."""
        return [form.text for form in self.sheet.forms[self._noun(title) : title.end]]

    def _serves_another(self, person: str, states: set[str | None]) -> bool:
        """Whether somebody serves, or is known to have served, a state, and none of `states`."""
        own = {office.of for office in self.sheet.reference.offices(person) if (office.of or "").startswith("state:")}
        own |= {self.resolver.state_of(person)} - {None}
        return bool(own) and own.isdisjoint(states)

    def _same_office(self, title: Phrase) -> list[str]:
        """«وزير النقل الأردني» is the person whom this text calls «وزير النقل», if there is only one."""
        if (
            not self.is_definite(title)
            or title.features.get("number", "singular") != "singular"
            or title.end - self._noun(title) < 2
        ):
            return []
        self.resolver.advance(title.start)
        wanted = self._words(title)[:2]
        of = {part.entity for part in title.parts if (part.entity or "").startswith("state:")}
        found = [
            person
            for person, offices in self.sheet.offices.items()
            if person in self.resolver.people
            and not (of and self._serves_another(person, of))  # «وزير الخارجية الأردني» is no Egyptian
            and any(
                office.end - office.start >= 2 and not office.parts and self._words(office)[:2] == wanted
                for office in offices
            )
        ]
        return found if len(found) == 1 else []

    def _in_that_office(self, title: Phrase, last: list[str]) -> list[str]:
        """«وأشار رئيس الوزراء»: the only one named so far who holds that office, or the one of them who spoke last."""
        words = self._words(title)
        single = title.features.get("number", "singular") == "singular" and not title.parts and not title.suffix
        if not single or len(words) < 2 or not words[-1].startswith(("ال", "وال")):
            return []
        words[0] = words[0].removeprefix("ل") if title.prep in ("of", "ل") else words[0]
        served = {word.removeprefix("ال") for word in words[1:]}  # «مستشار القائد» is the «مستشار قائد الثورة»
        self.resolver.advance(title.start)
        held, named = self.sheet.offices, self.resolver.people
        found = [
            person
            for person in named
            if (title.lemma in self.words["single_offices"] and self.resolver.holds(person, title.lemma))
            or any(self._words(at)[: len(words)] == words for at in held.get(person, ()))
            or (
                title.lemma == "deputy-minister"  # «نائب الوزير» is the «نائب وزير الاقتصاد»
                and len(words) == 2
                and any(at.lemma == title.lemma for at in held.get(person, ()))
            )
            or any(
                at.lemma == title.lemma and served <= {word.removeprefix("ال") for word in self._words(at)}
                for at in held.get(person, ())
                if not title.lemma.endswith("minister")
            )
        ]
        return found if len(found) == 1 else [person for person in last if person in found][:1]


def _is_counterpart(office: Phrase, of: str) -> bool:
    return office.lemma == "counterpart" and any(part.entity == of for part in office.parts)
