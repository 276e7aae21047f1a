"""To whom a loan or a grant goes: «قرض لفائدة المغرب», «لتحديث السكك العراقية», «اتفاقية قرض مع كينيا», «لتجهيز الجيش اللبناني»."""

from __future__ import annotations

from caspian_relations.reading.cues import cues
from caspian_relations.reading.figures_actors import SIDES
from caspian_relations.reading.figures_around import FAR, Around
from caspian_relations.reading.figures_ports import Ports
from caspian_relations.reading.owners import home_of
from caspian_relations.reading.phrase import Phrase

__all__ = ["Grants"]

_TO = ("to", "of", "in", "*", "at", "b", "for")
"""Prepositions before whoever is given something, or in whose land it is used."""
_WITH = ("with", "to", "of", "at", "for")
"""Prepositions before whoever signs for it, or is named before the amount."""
_BENEFIT = 2
"""How many tokens before a state «لفائدة» may stand: «لفائدة جمهورية كينيا»."""


class Grants(Ports):
    """Finds who is given what a bank lends or a state grants."""

    def _is_grant(self, around: Around) -> bool:
        """Whether what is measured is given to somebody: «قرض», «منحة», or a verb of giving before it."""
        if around.noun is not None and ("granted" in around.noun.signs or "give" in around.noun.signs):
            return True
        return around.verb is not None and self._gives(around.row[around.verb])

    def _without_builders(self, around: Around, parties: list[str]) -> list[str]:
        """«قرض من البنك لتحديث السكك العراقية»: what a bank lends for a body that is no bank goes to the state of the body."""
        if len(parties) < 2 or not self._standing.lends(parties[0]) or not self._is_grant(around):
            return parties
        return [parties[0], *(who for who in parties[1:] if not self._standing.is_company(who))]

    def _given_to(self, around: Around, giver: str) -> list[str]:
        """Whom the clause names behind the amount, else before it, else the other of the two who sign."""
        row = around.row
        for at in range(around.index + 1, around.right):
            if self._is_of_the_next(row, at):
                break
            if who := self._taker(row, at, giver, _TO):
                return who
        for at in range(around.index - 1, max(around.index - FAR, -1), -1):
            if row[at].kind == "stop" and row[at].lemma in ".؛":
                break
            if who := self._taker(row, at, giver, _WITH):
                return who
        return self._signer(around, giver)

    def _taker(self, row: list[Phrase], at: int, giver: str, roles: tuple[str, ...]) -> list[str]:
        """The state for which a phrase stands under one of the prepositions `roles`, other than that of the giver."""
        phrase = row[at]
        if phrase.kind == "nisba":
            behind_body = at > 0 and row[at - 1].kind in ("organization", "person") and row[at - 1].end == phrase.start
            unfit = behind_body or not phrase.definite or roles is _WITH or phrase.entity == giver
            return [] if unfit or phrase.entity is None else [phrase.entity]
        if phrase.kind not in SIDES or self._is_dateline(row, at):
            return []
        if self._preposition(phrase) not in roles and not self._benefits(phrase):
            return []
        if phrase.kind == "organization":
            told = [home_of(self.sheet, phrase.entity or "") or ""] if phrase.entity != giver else []
            who = [state for state in told if state] or self._standing.nationality(row, at)
        else:
            who = self._standing.stand(phrase, row, at, True)
        return [entity for entity in who if entity != giver and entity.startswith(("state:", "region:"))][:1]

    def _benefits(self, phrase: Phrase) -> bool:
        """«قرض لفائدة المغرب», «لصالح كينيا»."""
        near = self.sheet.words[max(phrase.start - _BENEFIT, 0) : phrase.start]
        return not cues().words["benefit"].isdisjoint(near)

    def _lender(self, around: Around) -> list[str]:
        """«وقع الوزير مع مديرة مكتب البنك الأوروبي اتفاقية قرض»: a bank or a fund that the sentence names before the loan, also in a title."""
        row = around.row
        for at in range(around.index - 1, max(around.index - FAR, -1), -1):
            if row[at].kind == "stop" and row[at].lemma in ".؛":
                break
            for phrase in (row[at], *row[at].parts):
                for entity in (phrase.entity, *(part.entity for part in phrase.parts)):
                    if entity is not None and self._standing.lends(entity):
                        return [entity]
        return []

    def _signer(self, around: Around, giver: str) -> list[str]:
        """«وقع الوزير الكيني مع مدير البنك اتفاقية قرض»: the state of the person who signs."""
        row, sign = around.row, cues().words["sign"]
        for at in range(around.index - 1, max(around.index - FAR, -1), -1):
            if row[at].kind == "stop" and row[at].lemma in ".؛":
                break
            if row[at].kind != "verb" or row[at].lemma not in sign:
                continue
            for phrase in row[at + 1 : around.index]:
                if phrase.kind in ("person", "title") and not phrase.prep:
                    who = self.resolver.resolve(phrase) or self.resolver.office_of(phrase)
                    return [state for state in self._standing.acting(who) if state != giver]
                if phrase.kind in ("state", "place", "party") and not phrase.prep:
                    who = self._standing.stand(phrase, row, row.index(phrase), False)
                    return [state for state in who if state != giver]
            return []
        return []
