"""To whom a loan or a grant goes: «قرض لفائدة المغرب», «لتحديث السكك العراقية», «اتفاقية قرض مع كينيا», «لتجهيز الجيش اللبناني»."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from caspian_relations.reading.bodies.owners import home_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.actors import SIDES, unique
from caspian_relations.reading.figures.around import FAR, SIZE, Around, is_estimate
from caspian_relations.reading.figures.ports import Ports
from caspian_relations.reading.figures.signs import Mark

__all__ = ["Grants"]

_TO = ("to", "of", "in", "*", "at", "b", "for")
"""Prepositions before whoever is given something, or in whose land it is used."""
_WITH = ("with", "to", "of", "at", "for")
"""Prepositions before whoever signs for it, or is named before the amount."""
_QUOTES = frozenset("«»\"“”„‘’'")
_VERBAL = 2
"""How many tokens behind a payer the verbal noun of paying may stand, or before an amount «عن منحة» (قيمتها)."""
_LINK = 8
"""How many tokens before those between whom a way leads its noun may stand: «الطريق البري السريع الرابط بين»."""
_ADJECTIVES = 2
"""Within how many tokens behind what is lent the adjective stands that says whose it is: «خط ائتمان ميسر صيني»."""
_ABOUT = 3
"""How many words before a number say that it is not exact: «ما يصل إلى 250 مليونا»."""
_BENEFIT = 2
"""How many tokens before a state «لفائدة» may stand: «لفائدة جمهورية كينيا»."""


class Grants(Ports):
    """Finds who is given what a bank lends or a state grants."""

    def _is_grant(self, around: Around) -> bool:
        """Whether what is measured is given to somebody: «قرض», «منحة», or a verb of giving before it."""
        if around.noun is not None and ("granted" in around.noun.signs or "give" in around.noun.signs):
            return True
        gift = around.row[around.index - 1] if around.index else None
        if gift is not None and gift.lemma in cues().words["sum"] and gift.prep == "*" and around.index > 1:
            gift = around.row[around.index - 2]  # «تخصيص مبلغ 60 مليون يورو»
        held = any(phrase.prep == "in" for phrase in around.row[around.left : around.index])  # «في مؤتمر في بروكسل»
        if gift is not None and gift.kind == "masdar" and gift.prep != "of" and self._gives(gift) and not held:
            return True  # «أعلن الاتحاد تخصيص 60 مليون يورو لدعم اللاجئين في تشاد»
        return around.verb is not None and self._gives(around.row[around.verb])

    def _gives_it(self, around: Around) -> list[str]:
        """The subject of the clause, whoever announces that he gives it, or has announced it before his own clause went on."""
        return self._subject(around) or self._giver(around) or self._announced(around)

    def _announced(self, around: Around) -> list[str]:
        """«أعلن الوزير الكيني، خلال زيارة بدأت أمس وتستغرق ثلاثة أيام، عن تقديم …»: who announces of what «عن» tells."""
        row = around.row
        gift = next((p for p in row[max(around.index - _VERBAL, 0) : around.index] if p.prep == "about"), None)
        granted = gift is not None and "granted" in cues().figures["signs"].get(gift.lemma, ())
        if gift is None or not (granted or self._gives(gift)):
            return []
        for at in range(around.index - 2, max(around.index - FAR, 0), -1):
            verb = next((one for one in (row[at - 1], row[at]) if one.kind == "verb"), None)
            if row[at].kind == "stop" and row[at].lemma in ".؛":
                return []
            if verb is not None and verb.lemma in cues().words["announces"] and row[at].kind in ("person", "title"):
                return self._standing.acting(self.resolver.resolve(row[at]) or self.resolver.office_of(row[at]))
        return []

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
        return self._signer(around, giver) or self._at_home_of_loan(around, giver) or self._only_land(around, giver)

    def _lands_of(self, body: str) -> set[str | None]:
        """Whose body it is, and where it sits."""
        known = self.sheet.reference_knows(body)
        seat = getattr(self.sheet.reference.entity(body), "seat", None) if known else None
        return {home_of(self.sheet, body), self.resolver.state_of(seat) if seat is not None else None}

    def _only_land(self, around: Around, giver: str, apart: Collection[str] = ()) -> list[str]:
        """«افتتاح طريق في جمهورية السنغال، الذي مولته الصندوق بقرض …»: the one state but its own that is named before what a fund lends."""
        if not self._standing.lends(giver):
            return []
        own = {*self._lands_of(giver), *apart}
        lands: list[str] = []
        for phrase in around.row[: around.index]:
            for one in (phrase, *phrase.parts):
                if one.entity is None or one.kind not in ("state", "place", "nisba"):
                    continue
                state = self.resolver.state_of(one.entity) if one.kind == "place" else one.entity
                if state is not None and state not in own and state not in lands:
                    lands.append(state)
        return lands if len(lands) == 1 else []

    def _and_others(self, around: Around, parties: list[str]) -> list[str]:
        """«مساعدات للنازحين في كينيا وإثيوبيا والصومال»: the states that و joins to the one that is given something."""
        row = around.row
        first = next((k for k in range(around.index + 1, around.right) if row[k].entity == parties[-1]), None)
        if len(parties) != 2 or first is None or row[first].kind != "state":
            return parties
        found = list(parties)
        for at in range(first + 1, around.right):
            phrase = row[at]
            if not (phrase.kind == "state" and phrase.conj and not phrase.prep and phrase.entity is not None):
                break
            found.append(phrase.entity)
        return unique(found)

    def _at_home_of_loan(self, around: Around, giver: str) -> list[str]:
        """«حلب - … بمنحة من صندوق قطر للتنمية»: what a bank or fund lends in news from a country goes there, if it does not sit there."""
        home = self.resolver.home
        after = around.row[around.index + 1] if around.index + 1 < len(around.row) else None
        if around.noun is None and after is not None and after.kind == "pronoun" and after.prep == "from":
            return []  # «كلفته 74 مليونا، يسهم البنك بمبلغ 30 مليونا منها»
        if home is None or not self._standing.lends(giver) or home == home_of(self.sheet, giver):
            return []
        seat = getattr(self.sheet.reference.entity(giver), "seat", None)
        return [home] if seat is None or self.resolver.state_of(seat) != home else []

    def _taker(self, row: list[Phrase], at: int, giver: str, roles: tuple[str, ...]) -> list[str]:
        """The state for which a phrase stands under one of the prepositions `roles`, other than that of the giver."""
        phrase = row[at]
        if phrase.kind == "nisba":
            behind_body = at > 0 and row[at - 1].kind in ("organization", "person") and row[at - 1].end == phrase.start
            unfit = behind_body or not phrase.definite or roles is _WITH or phrase.entity == giver
            return [] if unfit or phrase.entity is None else [phrase.entity]
        if phrase.kind == "figure" and phrase.prep in ("of", "for", "*"):  # «دعما لموازنة كينيا»
            return [p.entity for p in phrase.parts if p.kind == "state" and p.entity not in (None, giver)][:1]
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

    def _antecedent(self, around: Around) -> list[str]:
        """«مفوض الاتحاد …، الذي تعهد بقرض …», «صندوق الأوبك الذي بلغ رأسماله …»: of whom the relative clause tells."""
        row, verb = around.row, around.verb
        if not verb or row[verb - 1].kind != "pronoun" or row[verb - 1].lemma not in cues().words["relative"]:
            return []
        at = next((k for k in range(verb - 2, max(verb - 4, -1), -1) if row[k].kind != "stop"), None)
        if at is None:
            return []
        if row[at].kind in ("person", "title"):
            return self._standing.acting(self.resolver.resolve(row[at]) or self.resolver.office_of(row[at]))
        return self._standing.stand(row[at], row, at, False) if row[at].kind == "organization" else []

    def _builders(self, around: Around) -> list[str]:
        """«ستنشئ كينيا سدا بكلفة 3 مليارات»: the states that build what costs so much; a company that builds it pays nothing of its own."""
        row = around.row
        relative = any(
            phrase.kind == "pronoun" and phrase.lemma in cues().words["relative"]
            for phrase in row[around.left : around.index]
        )
        if relative or self._is_told_of_a_thing(around):
            return []
        return [state for state in self._subject(around) if state.startswith(("state:", "region:"))]

    def _granted_one(self, around: Around) -> list[str]:
        """«على منح كينيا قرضا», «إقراض العراق 250 مليون دولار»: who is given it, right behind the verbal noun and before what is given."""
        row, words, signs = around.row, cues().words, cues().figures["signs"]
        for at in range(around.left, around.index):
            gift = row[at]
            if gift.lemma not in words["gives_one"] or gift.definite or (gift.kind == "verb" and gift.suffix):
                continue
            inside = [part.entity for part in gift.parts if part.kind == "state" and part.entity is not None]
            last = at
            while (
                row[last + 1].kind == "state"
                and not row[last + 1].conj
                and row[last + 1].end <= row[around.index].start
            ):
                if row[last + 1].start != row[last].end or row[last + 1].prep not in ("", "*"):
                    break
                last += 1  # «منح الصين كينيا قرضا»
            found = self._standing.stand(row[last], row, last, False) if last > at else inside
            thing = row[last + 1]
            granted = thing.kind == "figure" and "granted" in signs.get(thing.lemma, ()) and thing.prep in ("", "*")
            counted = last + 1 == around.index and not self._is_measured(row, at)
            near = thing.start == row[last].end or (counted and self._is_about(row[last].end, thing.start))
            if found and near and (granted or counted):
                return found[:1]
        return []

    def _is_about(self, first: int, last: int) -> bool:
        """«إقراض العراق نحو 250 مليون دولار», «أكثر من 250 مليونا»: a word or two before the number, none of which begins anything."""
        return last - first <= _ABOUT and all(map(self.sheet.is_word, range(first, last)))

    @staticmethod
    def _supplied(around: Around) -> list[str]:
        """«مستعدة لتزويد كينيا بما يصل إلى 3 ملايين طن»: whom the verbal noun of supplying has right behind it."""
        for gift, taker in pairwise(around.row[around.left : around.index]):
            signs = cues().figures["signs"].get(gift.lemma, ())
            supplies = gift.kind in ("masdar", "figure") and "supply" in signs and not gift.parts
            inside = gift.parts[0] if gift.parts and gift.kind == "figure" and "supply" in signs else None
            if inside is not None and inside.kind == "state" and inside.entity is not None:
                return [inside.entity]
            if supplies and taker.kind == "state" and taker.prep == "*" and taker.start == gift.end:
                return [taker.entity] if taker.entity is not None else []
        return []

    @staticmethod
    def _is_measured(row: list[Phrase], at: int) -> bool:
        """«بلغت منح الصين 3 ملايين دولار»: whether a verb of size stands right before what may be a verbal noun."""
        before = row[at - 1] if at else None
        signs = cues().figures["signs"].get(before.lemma, ()) if before is not None and before.kind == "verb" else ()
        return not SIZE.isdisjoint(signs)

    def _is_of_a_link(self, around: Around) -> bool:
        """«كلفة خط السكة الحديد بين أوغندا وكينيا»: a way costs nothing of those between whom it leads."""
        noun = around.noun
        if noun is None or not ("cost" in noun.signs or self._is_lent(noun)):
            return False
        links, words = cues().words["links"], self.sheet.words
        at = next((k for k in range(around.left, around.right) if around.row[k].prep == "between"), None)
        if at is None or ("cost" not in noun.signs and around.row[at].start > noun.at):
            return False  # «قرض بين الصين وكينيا لتحديث …»
        start = around.row[at].start
        joins = at > 0 and around.row[at - 1].kind == "verb" and around.row[at - 1].lemma in cues().words["binds"]
        return joins or any(word.removeprefix("ال") in links for word in words[max(start - _LINK, 0) : start])

    @staticmethod
    def _is_lent(noun: Mark) -> bool:
        """«بقرض قيمته …», behind what it is for: «تمويل خط سكة حديد يربط بين كينيا وأوغندا بقرض قيمته …»."""
        return "granted" in noun.signs and not noun.is_verb

    def _is_of_a_way(self, around: Around) -> bool:
        """«تتوقع كينيا أن تبلغ طاقة الممر …»: what a way can carry is that of none of those who speak of it."""
        noun = around.noun
        if noun is None or "capacity" not in noun.signs:
            return False
        behind = [phrase for phrase in around.row[around.left : around.index] if phrase.start == noun.at + 1]
        return any(phrase.kind in ("corridor", "project") for phrase in behind) or (
            not behind and self._of_works(noun.at)
        )

    def _of_works(self, noun: int) -> bool:
        """«رفع الطاقة الاستيعابية للمحطة», «طاقة المصنع»: of a station or a plant behind the noun and its adjective."""
        words = self.sheet.words[noun + 1 : noun + 1 + _ADJECTIVES]
        return any(word.removeprefix("لل").removeprefix("ال") in cues().words["works"] for word in words)

    def _lending_nation(self, around: Around) -> list[str]:
        """«قرض روسي لإيران», «منحة صينية»: whose loan the adjective right behind says it is."""
        row, noun, signs = around.row, around.noun, cues().figures["signs"]
        behind = row[around.index + 1] if around.index + 1 < len(row) else None
        for phrase in row[around.left : around.index]:
            credit = noun is not None and "granted" in noun.signs and not noun.article
            if credit and noun is not None and phrase.kind == "nisba" and 0 < phrase.start - noun.at <= _ADJECTIVES:
                return [phrase.entity] if phrase.entity is not None and not phrase.definite else []
        for phrase in row[around.left : around.right]:
            named = (
                phrase.start == noun.at
                if noun is not None
                else phrase is behind and phrase.start == row[around.index].end
            )
            if not named or phrase.kind != "figure" or "granted" not in signs.get(phrase.lemma, ()):
                continue
            nations = (part for part in phrase.parts if part.kind == "nisba" and not part.definite)
            return [part.entity for part in nations if part.entity is not None][:1]
        return []

    @staticmethod
    def _of_the_loan(around: Around, parties: list[str], before: FigureDraft | None) -> list[str]:
        """«أقرض البنك كينيا مليونا. وتبلغ قيمة القرض الممنوح لكينيا …»: who lent it is told before."""
        noun, told = around.noun, before.between if before is not None and before.kind == "other" else []
        known = noun is not None and noun.article and "granted" in noun.signs
        return list(told) if known and len(told) == 2 and parties in (told[:1], told[1:]) else parties

    def _is_estimated(self, around: Around) -> bool:
        """«تقدر السلطات الكلفة بـ …», «الكلفة المقدرة بـ …»: who only says how much it is, or nobody."""
        if is_estimate(self.sheet, around.row[around.index].start):
            return True
        verb = around.row[around.verb] if around.verb is not None else None
        return verb is not None and verb.lemma in cues().words["estimates"]

    def _relative_subject(self, around: Around) -> list[str]:
        """Who stands behind a verb whose object the amount is, with all whom و joins.

        «100 مليون دولار مولتها مصر», «تتقاسمها مناصفة كينيا وأوغندا», «تعتزم النرويج استثمارها», «يتم تمويلها من قبل كينيا».
        """
        row, at = around.row, around.index + 1
        if at < len(row) and row[at].kind == "stop" and row[at].lemma in "،,":
            return self._by_whom(row, at + 1)
        if at + 1 >= len(row) or row[at].kind != "verb" or row[at].conj:
            return []
        first = next((k for k in range(at + 1, min(at + 3, len(row))) if row[k].kind != "stop"), at + 1)
        subject = row[first]
        if subject.kind not in SIDES or subject.kind in ("party", "nisba") or subject.prep:
            return self._by_whom(row, at)
        if not row[at].suffix and not self._takes_up(row, first):
            return []
        return self._joined(row, first)

    def _takes_up(self, row: list[Phrase], subject: int) -> bool:
        """«تعتزم النرويج استثمارها», «تعهدت فرنسا بتقديمها»: a verbal noun behind the subject whose pronoun is the amount."""
        end = row[subject].end
        return any(
            reading.suffix and reading.category in ("masdar", "noun")
            for form in self.sheet.forms[end : end + _VERBAL]
            for reading in form.readings
        )

    def _by_whom(self, row: list[Phrase], at: int) -> list[str]:
        """``("يتم" | "جرى") verbal noun with pronoun "من قبل" who``."""
        words = cues().words
        if at >= len(row) or row[at].kind != "verb" or row[at].lemma not in words["goes_on"]:
            return []
        paid = self.sheet.forms[row[at].end].readings if row[at].end < len(self.sheet.forms) else ()
        if not any(reading.suffix for reading in paid):
            return []
        for k in range(at + 1, min(at + 4, len(row))):
            phrase = row[k]
            if (
                phrase.kind in SIDES
                and phrase.kind != "nisba"
                and self.sheet.word(phrase.start - 1) in words["on_part"]
            ):
                return self._joined(row, k)
        return []

    def _joined(self, row: list[Phrase], first: int) -> list[str]:
        """For whom a phrase and those joined to it by و stand; a mark of quotation may stand between."""
        companies, self._standing.companies = self._standing.companies, True
        found = self._standing.stand(row[first], row, first, False)
        for at in range(first + 1, len(row)):
            phrase = row[at]
            if phrase.kind == "stop" and phrase.lemma in _QUOTES:
                continue
            if phrase.kind not in SIDES or phrase.prep or not self._is_joined_to(phrase):
                break
            found = found + self._standing.stand(phrase, row, at, False)
        self._standing.companies = companies
        return unique(found)

    def _is_joined_to(self, phrase: Phrase) -> bool:
        """Whether و stands before a phrase, on it or before its quotation mark."""
        before = self.sheet.forms[max(phrase.start - 2, 0) : phrase.start]
        return bool(phrase.conj) or any(form.text == "و" for form in before)

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
            for place in range(at + 1, around.index):
                phrase = row[place]
                if phrase.kind in ("person", "title") and not phrase.prep:
                    who = self.resolver.resolve(phrase) or self.resolver.office_of(phrase)
                    return [state for state in self._standing.acting(who) if state != giver]
                if phrase.kind in ("state", "place", "party") and not phrase.prep:
                    who = self._standing.stand(phrase, row, place, False)
                    return [state for state in who if state != giver]
            return []
        return []
