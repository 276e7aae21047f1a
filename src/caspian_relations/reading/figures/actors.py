"""Who acts in the clause of an amount: its subject, who announces or gives, for what it is, to whom it goes."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NUMBER
from caspian_relations.model import Measure, Percentage
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import Around
from caspian_relations.reading.figures.standing import Standing
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["SIDES", "Actors", "unique"]

SIDES = frozenset({"state", "region", "organization", "place", "party", "nisba"})
"""Kinds of phrases that may stand for a party of a figure."""

_CONTRACT = 24
"""How many phrases behind a verb of signing the worth of what is signed may stand."""

_WAY = 10
"""Within how many tokens before a state «من» may say that a way begins there."""


_BRACKET = 7
"""How many phrases before the verb of a relative clause that may stand of which it tells: «خط قزوين (CPC)، الذي حمل …»."""
_SHIPPERS = 4
"""How many may ship something together: «اتفقت كينيا وأوغندا ورواندا على رفع الكميات»."""


class Actors:
    """Finds who acts in the clauses of one text."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self._standing = Standing(resolver)

    def _preposition(self, phrase: Phrase) -> str:
        """The preposition of `phrase`, also where a word between (مَن written like مِن) hides it."""
        if phrase.prep or not phrase.start:
            return phrase.prep
        reading = self.sheet.forms[phrase.start - 1].read("preposition")
        return str(cues().prepositions.get(reading.value) or "") if reading is not None and not reading.suffix else ""

    def _subject(self, around: Around) -> list[str]:
        """The state or body that does it: without preposition, before the amount, in its clause."""
        row = around.row
        unsaid = self._unsaid(around)
        if unsaid:
            return unsaid
        if latter := self._latter(around) or self._right_before(around) or self._by_this(around):
            return latter
        for at in range(self._from_relative(around), around.index):
            phrase = row[at]
            if phrase.kind == "nisba" and phrase.entity and self._standing.counts_companies(row[at - 1], phrase):
                return [phrase.entity]  # «استثمرت 120 شركة كورية 8 مليارات دولار»
            if (
                phrase.kind == "topic"
                and phrase.parts
                and not phrase.prep
                and "market" in cues().figures["signs"].get(phrase.lemma, ())
            ):
                return [part.entity for part in phrase.parts if part.entity is not None]  # «استقطب الاقتصاد الكيني …»
            if phrase.kind == "title" and not phrase.prep and len(phrase.parts) > 1:
                states = [p.entity for p in phrase.parts if p.kind == "state" and p.entity is not None]
                if len(states) == len(phrase.parts) and (around.noun is None or phrase.start < around.noun.at):
                    return unique(states)  # «وضع قادة كينيا ومصر هدفا …»
            if phrase.kind not in ("state", "region", "organization", "place", "party") or self._is_dateline(row, at):
                continue
            role = self._preposition(phrase) or self._shared(row, at)
            if role not in ("", "both") and not (role == "*" and around.verb is not None and around.verb < at):
                continue
            if around.noun is not None and not around.noun.is_verb and phrase.start >= around.noun.at:
                break
            who = self._standing.stand(phrase, row, at, False)
            if not who and phrase.kind in ("organization", "place") and not self._standing.bodies:
                return []  # «نقلت السكك الحديدية …»
            for following in range(at + 1, around.index):
                if not (row[following].kind in SIDES and row[following].conj and not row[following].prep):
                    break
                who = who + self._standing.stand(row[following], row, following, False)
            if who:
                return unique(who)
        return self._reporting(around)

    def _shared(self, row: list[Phrase], at: int) -> str:
        """«بين كينيا وإثيوبيا»: the preposition over a name to which و joins this one; "" where there is none."""
        while at and row[at].conj == "و" and row[at - 1].end == row[at].start and row[at - 1].kind == row[at].kind:
            at -= 1
            if role := self._preposition(row[at]):
                return role if role != "*" else ""
        return ""

    def _right_before(self, around: Around) -> list[str]:
        """«حين توقفت موسكو …، فالهند تستورد اليوم …»: the state right before the verb of trade, whatever was told of before it."""
        row, verb = around.row, around.verb
        if not verb or around.noun is None or around.noun.at != row[verb].start or verb <= around.left:
            return []
        before = row[verb - 1]
        acts = before.kind == "state" and not before.prep and before.end == row[verb].start and not row[verb].conj
        lone = verb < 2 or row[verb - 2].end != before.start or row[verb - 2].kind not in SIDES
        return self._standing.stand(before, row, verb - 1, False) if acts and lone else []

    def _by_this(self, around: Around) -> list[str]:
        """«وقعت تشيلي واليابان مذكرات تمنح بموجبها طوكيو …»: who gives by what was signed, behind «بموجبها»."""
        row, verb = around.row, around.verb
        if verb is None or verb + 2 >= around.index or not self._gives(row[verb]):
            return []
        by_it, who = row[verb + 1], row[verb + 2]
        told = by_it.kind == "pronoun" and bool(by_it.prep) and by_it.start == row[verb].end and who.start == by_it.end
        acts = told and who.kind in ("state", "place", "organization") and not who.prep
        return self._standing.stand(who, row, verb + 2, False) if acts else []

    def _latter(self, around: Around) -> list[str]:
        """«عقدا مع مجموعة النور، تضخ الأخيرة بموجبه …»: the body or state named last before, as subject of the verb."""
        row, verb = around.row, around.verb
        if verb is None or self.sheet.word(row[verb].end) not in cues().words["the_latter"]:
            return []
        for at in range(verb - 1, max(verb - _CONTRACT, -1), -1):
            if row[at].kind in ("organization", "state"):
                return self._standing.stand(row[at], row, at, False)
        return []

    def _unsaid(self, around: Around) -> list[str]:
        """«أعلن البنك أنه منح كينيا قرضا»: whoever says so, where the pronoun stands right before the verb of giving."""
        row, verb = around.row, around.verb
        if not verb or not self._gives(row[verb]):
            return []
        before = row[verb - 1]
        own = before.suffix or before.lemma in cues().words["that_it"]
        if before.kind != "particle" or not own or before.end != row[verb].start:
            return []
        return self._reporter(row, verb - 1)

    def _gives(self, verb: Phrase) -> bool:
        return "give" in cues().figures["signs"].get(verb.lemma, ())

    def _from_relative(self, around: Around) -> int:
        """«المقطع الذي تموله الصين بقرض قيمته …»: the verb of a relative clause with a pronoun, in which the amount stands."""
        row, verb = around.row, around.verb
        if verb is None or verb == 0 or not row[verb].suffix or row[verb - 1].kind != "pronoun":
            return around.left
        if around.noun is not None and around.noun.at == row[verb].start and row[verb + 1].kind not in SIDES:
            return around.left  # «تستعد كينيا لرفع كميات الخام التي تضخها إلى …»
        return verb if row[verb - 1].lemma in cues().words["relative"] else around.left

    def _signers(self, around: Around) -> list[str]:
        """«وقعت شركة النور مع سيمنس عقدا بقيمة …», «… اتفاقا يقضي بأن …»: who signs what is worth so much, bodies as well as states."""
        row, words = around.row, cues().words
        document = verb = 0
        for at in range(around.index - 1, max(around.index - _CONTRACT, -1), -1):
            phrase = row[at]
            if (phrase.kind == "stop" and phrase.lemma in ".؛:") or (phrase.kind == "particle" and phrase.prep == "to"):
                return []  # «…، وإلى أن …» begins anew
            if phrase.kind == "document" and not phrase.definite:
                document = at
            elif phrase.kind == "verb" and document:
                if phrase.lemma not in words["sign"] or phrase.suffix or phrase.features.get("voice") == "passive":
                    return []
                verb = at
                break
            elif phrase.kind in ("person", "title") and document:
                return []  # who signs for whom is not told: «وقع المدير والوزير اتفاقية»
        else:
            return []
        starts = (k for k in range(verb - 1, max(verb - 6, -1), -1) if row[k].kind in ("verb", "particle"))
        before = next((k for k in starts if row[k].lemma not in words["may"]), verb)  # «كانت … قد وقعت»
        found: list[str] = []
        for at in range(before + 1, document):
            if self._standing.is_nationality(row[at - 1], row[at]):
                continue  # «وقعت شركة أكوا باور السعودية عقدا»
            if row[at].kind in SIDES - {"nisba"} and self._preposition(row[at]) in ("", "with", "between"):
                found += self._standing.stand(row[at], row, at, False)
        # «… عقدا مع سيمنس بقيمة …»
        found += [
            who
            for at in range(document + 1, around.index)
            if row[at].kind in ("organization", "state") and self._preposition(row[at]) == "with"
            for who in self._standing.stand(row[at], row, at, False)
        ]
        return unique(found)

    def _earner(self, around: Around) -> list[str]:
        """«إيرادات كينيا من السياحة», «عائدات البلاد»: whose revenue it is."""
        row = around.row
        for at in range(around.left, around.index):
            phrase = row[at]
            if phrase.kind != "figure" or "revenue" not in cues().figures["signs"].get(phrase.lemma, ()):
                continue
            own = [part.entity for part in phrase.parts if part.entity is not None]
            after = row[at + 1]
            if not own and after.start == phrase.end and after.kind in SIDES and after.prep in ("*", ""):
                own = self._standing.stand(after, row, at + 1, False)
            return own
        return []

    def _shipper(self, around: Around) -> list[str]:
        """«نقلت كينيا 3 ملايين طن», «شحنت بلاده …»: a state; a railway or a port that moves something is nobody's party."""
        self._standing.bodies = False
        who = self._subject(around)[:_SHIPPERS]
        self._standing.bodies = True
        return who

    def _reporting(self, around: Around) -> list[str]:
        """«أعلن البنك أنه سيمنح …»: the pronoun on أنّ stands for the subject of the clause before."""
        row = around.row
        for at in range(around.left - 1, max(around.left - 3, -1), -1):
            if row[at].kind == "particle" and (row[at].suffix or row[at].lemma in cues().words["that_it"]):
                who = self._reporter(row, at)
                if who:
                    return who
        return self._carried_on(around)

    def _reporter(self, row: list[Phrase], particle: int) -> list[str]:
        """The subject of the clause before أنّ, with whom و joins to it: «أعلنت مصر وكينيا أنهما نقلتا …»."""
        for at in range(particle - 1, max(particle - 20, -1), -1):
            phrase = row[at]
            if phrase.kind not in ("state", "organization", "party") or self._preposition(phrase) != "":
                continue
            who = self._standing.stand(phrase, row, at, False)
            if phrase.conj and at and row[at - 1].end == phrase.start:
                who = self._standing.stand(row[at - 1], row, at - 1, False) + who
            if who:
                return unique(who)
        return []

    def _carried_on(self, around: Around) -> list[str]:
        """«إن بلاده تعاني من عجز، وتحتاج إلى …»: a verb that و joins to the clause behind أنّ keeps its subject."""
        row = around.row
        verb = next((phrase for phrase in row[around.left : around.index] if phrase.kind == "verb"), None)
        if verb is not None and around.left and row[around.left - 1].lemma in cues().words["after_that"]:
            return self._of_the_main_verb(around, verb)
        if verb is not None and around.left and row[around.left - 1].lemma in cues().words["that_one_does"]:
            return self._of_the_wish(row, around.left - 1)
        before = self.sheet.word(verb.start - 1) if verb is not None else ""
        if verb is not None and around.left and (before in cues().words["as_it"] or verb.conj == "ف"):
            return self._of_the_sentence(around, verb)
        if verb is None or verb.conj != "و":
            return []
        for at in range(around.left - 1, max(around.left - 12, -1), -1):
            phrase = row[at]
            if phrase.kind == "particle":
                return []
            if phrase.kind == "verb" and self._lacks_subject(verb) and (who := self._of_the_verb_before(row, at, verb)):
                return who
            if row[at - 1].kind == "particle" and row[at - 1].end == phrase.start and not phrase.prep:
                return self._standing.stand(phrase, row, at, False)
        return []

    def _lacks_subject(self, verb: Phrase) -> bool:
        """«ووافقت على …», «وتعهدت بـ …»: a verb with what it governs right behind it."""
        after = self.sheet.forms[verb.end] if verb.end < len(self.sheet.forms) else None
        return after is not None and (
            after.read("preposition") is not None or any(r.prep == "ب" and not r.conj for r in after.readings[:1])
        )

    def _of_the_verb_before(self, row: list[Phrase], at: int, verb: Phrase) -> list[str]:
        """«تدعم كندا السد ووافقت على تقديم …»: the state right behind the verb to which و joins one without a subject."""
        subject = row[at + 1]
        acts = subject.kind == "state" and not subject.prep and subject.start == row[at].end
        feminine = verb.features.get("gender") == "feminine" and verb.features.get("person") == "3"
        return self._standing.stand(subject, row, at + 1, False) if acts and feminine else []

    def _of_the_wish(self, row: list[Phrase], particle: int) -> list[str]:
        """«إن بلاده تطمح إلى أن تنقل عبر الممر …»: who wishes does it."""
        verb = next((k for k in range(particle - 1, max(particle - 3, -1), -1) if row[k].kind == "verb"), None)
        if verb is None or row[particle].suffix or "target" not in cues().figures["signs"].get(row[verb].lemma, ()):
            return []
        expects = row[verb].lemma in cues().words["estimates"]
        for at in (verb - 1, verb + 1):
            if 0 <= at < particle and row[at].kind in ("state", "party", "organization") and not row[at].prep:
                if expects and row[at].kind == "organization" and not self._standing.is_company(row[at].entity or ""):
                    return []  # «يتوقع البنك الدولي أن تبلغ الاستثمارات في كينيا …»
                return self._standing.stand(row[at], row, at, False)
        return []

    def _of_the_sentence(self, around: Around, verb: Phrase) -> list[str]:
        """«الهند ثاني أكبر موردي كينيا، إذ باعتها …», «ما زالت الهند تشتري الكثير، فقد استوردت …»: the state told of last before."""
        row = around.row
        if verb.features.get("gender") != "feminine" or verb.features.get("person") != "3":
            return []
        for at in range(around.left - 1, max(around.left - _CONTRACT, -1), -1):
            phrase = row[at]
            if phrase.kind == "stop" and phrase.lemma in ".؛":
                break
            if phrase.kind == "state" and not phrase.prep and not phrase.conj:
                return self._standing.stand(phrase, row, at, False)
        return []

    def _of_the_main_verb(self, around: Around, verb: Phrase) -> list[str]:
        """«تبحث الهند …، بعدما أنفقت 370 مليون دولار»: the state that is the subject of the verb before."""
        row = around.row
        for at in range(around.left - 2, max(around.left - 20, -1), -1):
            phrase = row[at]
            relative = at > 0 and row[at - 1].lemma in cues().words["relative"]
            if phrase.kind == "verb" and not relative:
                subject = row[at + 1]
                acts = subject.kind == "state" and not subject.prep and verb.features.get("gender") == "feminine"
                return self._standing.stand(subject, row, at + 1, False) if acts else []
        return []

    def _is_dateline(self, row: list[Phrase], at: int) -> bool:
        """«نيروبي - أعلن …»: a name before the first verb with a mark behind it does nothing."""
        phrase = row[at]
        if not self.sheet.mark(phrase.end) or self.sheet.mark(phrase.end) in '،,«"':
            return False
        return all(earlier.kind != "verb" for earlier in row[:at])

    def _holder(self, around: Around) -> list[str]:
        """«ميزانية الاتحاد الأفريقي», «إنتاج نيجيريا», «الاقتصاد المغربي»: who stands right behind the noun."""
        noun, row = around.noun, around.row
        for at in range(around.left, around.right):
            phrase = row[at]
            if noun is None or phrase.start > noun.at + 1:
                break
            if phrase.start == noun.at and phrase.parts:
                return [part.entity for part in phrase.parts if part.entity is not None]
            if phrase.start == noun.at + 1 and (phrase.prep == "*" or phrase.kind == "nisba"):
                return self._standing.stand(phrase, row, at, False)
        return []

    def _economy_of(self, around: Around) -> list[str]:
        """«الناتج المحلي الإجمالي للاتحاد الأوروبي», «لدول الاتحاد»: the body right behind the noun and its adjectives, whoever says so."""
        noun, row = around.noun, around.row
        first = next((at for at in range(around.left, around.right - 1) if noun and row[at].start == noun.at), None)
        if first is None or row[first + 1].prep != "of" or row[first + 1].start > row[first].end + _ADJECTIVES:
            return []
        at = first + 1
        members = row[at].kind == "party" and row[at].features.get("number") == "plural" and at + 1 < around.right
        if members and row[at + 1].prep == "*" and row[at + 1].start == row[at].end:
            at += 1
        who = self._standing.stand(row[at], row, at, False)
        return who if all(one.startswith("organization:") for one in who) else []

    def _giver(self, around: Around) -> list[str]:
        """«أعلن الرئيس الكيني تقديم قرض …»: whose state or body gives, before a verbal noun of giving."""
        row, signs = around.row, cues().figures["signs"]
        gives = next(
            (
                at
                for at in range(around.left, around.index)
                if row[at].kind in ("masdar", "figure") and "give" in signs.get(row[at].lemma, ())
            ),
            None,
        )
        if gives is None:
            return []
        for at in range(gives - 1, max(around.left - 1, gives - 8), -1):
            phrase = row[at]
            if phrase.kind in ("title", "person") and not phrase.prep:
                return self._standing.acting(self.resolver.resolve(phrase) or self.resolver.office_of(phrase))
        return []

    def _is_pumped(self, around: Around) -> bool:
        """«أعلن الرئيس …، ضخ 600 مليون دولار»: a verbal noun behind a comma that looks like a verb."""
        noun = around.noun
        if noun is None or "pump" not in noun.signs:
            return False
        return self.sheet.forms[noun.at].read("masdar") is not None and self.sheet.mark(noun.at - 1) in ("،", ",")

    def _announcer(self, around: Around, first: int) -> list[str]:
        """«أعلنت رئيسة المفوضية حزمة استثمارات …»: for what acts who announces it; but not «أعلنت أن …»."""
        row, words = around.row, cues().words["complementizer"]
        verb = next((at for at in range(first, around.index) if "speech" in row[at].features), None)
        if verb is None or any(p.kind == "particle" and p.lemma in words for p in row[verb : around.index]):
            return []
        before = verb - 1 if verb and row[verb - 1].end == row[verb].start and not row[verb].conj else verb + 1
        for at in range(before, around.index):  # «مودي يعلن استثمارات …» is a headline
            if row[at].kind in ("person", "title") and not row[at].prep:
                who = self.resolver.resolve(row[at]) or self.resolver.office_of(row[at])
                return self._standing.acting(who)
        return []

    def _is_told_of_a_thing(self, around: Around) -> bool:
        """«الخط الذي تبلغ طاقته …»: a noun with a pronoun in a relative clause is that of the thing, not of who acts."""
        noun, row = around.noun, around.row
        if noun is None:
            return False
        said = any(r.category == "participle" and r.article for r in self.sheet.forms[noun.at - 1].readings)
        if said and any(reading.suffix for reading in self.sheet.forms[noun.at].readings):
            return True  # «المشروع البالغة كلفته …»
        if noun.is_verb:  # «المشروع الذي كلف …»
            return self._is_done_by_a_thing(around)
        if not any(reading.suffix for reading in self.sheet.forms[noun.at].readings):
            return False
        relative = cues().words["relative"]
        for at in range(around.index - 1, around.left - 1, -1):
            phrase = row[at]
            if phrase.kind == "verb" and phrase.end == noun.at and at > around.left and not phrase.conj:
                # «محطة تبلغ تكلفتها …»
                return row[at - 1].kind not in ("stop", "particle", "state", "organization", "verb")
            if phrase.kind == "pronoun" and phrase.lemma in relative:
                before = row[at - 1] if at else None
                return before is None or before.kind not in ("state", "organization") or before.end != phrase.start
        return False

    def _is_done_by_a_thing(self, around: Around) -> bool:
        """«الخط الذي نقل 63 مليون طن»: a verb of a relative clause, right behind what it tells of, that is no state."""
        noun, row = around.noun, around.row
        if noun is None or not noun.is_verb:
            return False
        at = next((k for k in range(around.index - 1, max(around.left - 1, 0), -1) if row[k].start == noun.at), 0)
        if at < 2 or row[at - 1].kind != "pronoun" or row[at - 1].lemma not in cues().words["relative"]:
            return False
        told = next(
            (phrase for phrase in reversed(row[max(at - _BRACKET, 0) : at - 1]) if phrase.kind != "stop"), row[at]
        )
        return told.kind not in (SIDES - {"place"}) | {"person", "title"}

    def _ends(self, around: Around, goods: list[str], target: list[str]) -> list[str]:
        """«نقلت القطارات المنطلقة من الصين إلى كينيا …», «رست باخرة محملة بـ20 ألف طن من القمح الفرنسي في بيروت»: from where, to where."""
        row, start = around.row, around.left
        docks = {at for at in range(start, around.right) if row[at].lemma in cues().words["docking"]}
        for at in range(start, around.right):
            phrase, role = row[at], self._preposition(row[at])
            if at > around.index and self._is_of_the_next(row, at):
                break
            if phrase.kind == "state" and not role and at and row[at - 1].lemma in cues().words["docking"]:
                # «دخلت كينيا أول شحنة وقود قادمة من إثيوبيا»
                target = target or (self._standing.stand(phrase, row, at, False) if row[at - 1].kind == "verb" else [])
                continue
            if phrase.kind not in SIDES or role not in ("from", "to", "in"):
                continue
            docked = any(verb < at for verb in docks) and phrase.kind == "place"
            if role == "in" and not docked:
                continue
            who = self._standing.stand(phrase, row, at, docked or role == "from")
            if role == "from":
                goods = goods or [one for one in who if one not in target]
            elif docked or not self._standing.is_port(phrase):
                target = target or who
        goods = goods or (self._departure(around) if target else [])
        ends = unique([*goods[:1], *target[:1]])
        return ends if goods and target and len(ends) == 2 else []

    def _departure(self, around: Around) -> list[str]:
        """«المنطلقة من مدينة في شمال الصين إلى …»: the state behind «من», before that to which it goes."""
        row, words = around.row, self.sheet.words
        for phrase in row[around.left : around.index]:
            if phrase.prep == "to":
                return []
            if phrase.kind == "state" and phrase.entity is not None:
                before = words[max(row[around.left].start, phrase.start - _WAY) : phrase.start]
                leaves = any(cues().prepositions.get(word) == "from" for word in before)
                return [phrase.entity] if leaves else []
        return []

    def _is_of_the_next(self, row: list[Phrase], at: int) -> bool:
        """Whether a phrase behind the amount belongs to a further amount, or to a source: «ومع روسيا 27 مليارا», «وفق تقرير لصندوق …»."""
        phrase, before = row[at], row[at - 1]
        forms = self.sheet.forms
        if any(form.text in cues().statements["cues"] for form in forms[before.end : phrase.start]):
            return True
        if phrase.kind not in SIDES:
            return False
        between = forms[before.end : phrase.start]
        if any(form.kind == NUMBER or form.text in cues().words["parts_of_it"] for form in between):
            return True  # «… في كينيا و6,2 مليارات في أوغندا», «ثلاثة أرباعها من كينيا»
        joined = bool(phrase.conj) or any(form.readings and form.readings[0].conj for form in between)
        after = forms[phrase.end] if phrase.end < len(forms) else None
        further = row[at + 1] if at + 1 < len(row) else None
        if joined and further is not None and further.kind == "stop" and further.lemma == "(" and at + 2 < len(row):
            further = row[at + 2]  # «وتركيا (3 مليارات دولار)»
        if joined and further is not None and further.kind == "amount" and further.start - phrase.end <= 2:
            return not _is_time(further.value)  # «ومن روسيا بـ 1.8 مليار دولار», but «بين مصر وروسيا في 6 أشهر»
        return joined and after is not None and (after.kind == NUMBER or after.read("number") is not None)

    def _is_theirs(self, around: Around) -> bool:
        """«أعلنت الشركة أن إنفاقها بلغ …»: a pronoun on the noun, in no relative clause."""
        noun = around.noun
        suffixed = noun is not None and any(reading.suffix for reading in self.sheet.forms[noun.at].readings)
        return suffixed and not self._is_told_of_a_thing(around)

    def _is_of_the_land(self, around: Around) -> bool:
        """«نما الناتج المحلي», «ميزانية الدولة» without a name: of the country of whoever speaks; not «الاقتصاد العالمي»."""
        noun = around.noun
        if noun is None or noun.is_verb or not noun.article or "national" not in noun.signs:
            return False
        beside = self.sheet.words[noun.at + 1 : noun.at + 4]
        return cues().words["of_everybody"].isdisjoint(beside)

    def _is_done_by_a_way(self, around: Around) -> bool:
        """«صدّر الخط 105 ملايين برميل»: a pipeline moves it, whoever owns it."""
        assert around.noun is not None
        row, verb = around.row, around.noun.at
        at = next((at for at in range(around.left, around.index) if row[at].start == verb), None)
        if at is None:
            return False
        beside = [row[at + 1], *row[max(at - 1, around.left) : at]]
        return any(phrase.kind == "corridor" and not phrase.prep for phrase in beside)

    @staticmethod
    def _among_several(around: Around) -> bool:
        """«بين الدول الثلاث»: more than two, whom nobody names here."""
        start = around.head if around.head is not None else around.index
        return any(
            phrase.kind == "party" and phrase.prep == "between" and phrase.features.get("number") == "plural"
            for phrase in around.row[start : around.right]
        )

    def _is_fraction(self, amount: Phrase) -> bool:
        """«60% منها إلى كينيا»: what follows is told of a part."""
        after = self.sheet.forms[amount.end] if amount.end < len(self.sheet.forms) else None
        reading = after.read("preposition") if after is not None else None
        # «منها 60% من أوروبا»
        before = self.sheet.forms[amount.start - 1].read("preposition") if amount.start else None
        parted = any(one is not None and "pronoun" in one.features for one in (reading, before))
        return isinstance(amount.value, Percentage) and parted

    def _objects(self, around: Around) -> list[str]:
        """«منح البنك الدولي الأردن قرضا»: who is given it, behind the verb and its subject."""
        if around.verb is None:
            return []
        row = around.row
        for at in range(around.verb + 1, around.index):
            before, phrase = row[at - 1], row[at]
            lends = before is row[around.verb] and (
                any(p.kind in SIDES for p in row[around.left : around.verb]) or bool(self._unsaid(around))
            )
            if (
                phrase.kind in ("state", "region", "place")
                and not phrase.prep
                and not phrase.conj
                and (before.kind in SIDES or lends)
                and before.end == phrase.start
                and not before.prep
                and not self._standing.is_nationality(before, phrase)
            ):
                return self._standing.stand(phrase, row, at, False)
        return []

    def _nisbas(self, around: Around) -> list[str]:
        found: list[str] = []
        for phrase in reversed(around.row[max(0, around.index - 60) : around.index]):
            if phrase.kind == "particle" and phrase.lemma in cues().words["complementizer"]:
                break
            if phrase.kind == "nisba" and phrase.entity:
                found.append(phrase.entity)
        return found[:1]


_TIMES = frozenset({"day", "week", "month", "year"})


def _is_time(value: object) -> bool:
    """«في 6 أشهر»: how long something took."""
    return isinstance(value, Measure) and value.unit in _TIMES


_ADJECTIVES = 2
"""How many of them stand between a noun and whose it is: «الناتج المحلي الإجمالي لدول الاتحاد»."""


def unique(ids: list[str]) -> list[str]:
    """Each once, in order."""
    return list(dict.fromkeys(ids))
