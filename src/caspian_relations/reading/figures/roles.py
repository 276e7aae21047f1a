"""Under which preposition each party of a figure stands: «صادرات كينيا إلى مصر», «من القمح الفرنسي», «35 مليار متر مكعب من الغاز التركماني»."""

from __future__ import annotations

from caspian_relations.model import Measure
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.goods import IS_STUFF
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.actors import SIDES, unique
from caspian_relations.reading.figures.clause import Around
from caspian_relations.reading.figures.named import Named
from caspian_relations.reading.names.names import name_phrase

__all__ = ["Roles", "under"]

_WITHIN_GOODS = frozenset({"noun", "common", "adjective", "participle", "masdar"})
_AIMS = frozenset({"to", "of", "in"})
_TRADED = frozenset({"exports", "imports"})
_LONG = 4
"""How many words goods may be called by."""


class Roles(Named):
    """Reads the roles of the names in a clause."""

    def _roles(self, around: Around, ports: bool = False, start: int | None = None) -> list[tuple[str, list[str]]]:
        """(preposition, who) of the phrases behind the measured noun, up to the amount and behind it."""
        roles: list[tuple[str, list[str]]] = []
        row = around.row
        wide = start is not None
        if start is None:
            start = around.head if around.head is not None else around.index
        if start < len(row) and row[start].kind == "figure":
            roles.extend(("*", owners) for part in row[start].parts if (owners := self._standing.owning(part)))
        last = ""
        elsewhere = False
        past_verb = start == around.index
        follows = around.noun.at + 1 if around.noun is not None else -1
        for at in range(start, around.right):
            phrase = row[at]
            if at > around.index and self._is_of_the_next(row, at):
                break
            if not wide and around.noun is not None and phrase.start <= around.noun.at and phrase.kind not in SIDES:
                past_verb = past_verb or self._follows_its_subject(around, at)
                continue
            if phrase.kind == "amount" and at > around.index and self._is_fraction(phrase):
                break
            if at > around.index and self._begins_another(around, phrase):
                break  # «تجاوزت صادراتها إلى مصر (5 مليارات) صادراتها إلى غانا (4 مليارات)»
            elsewhere = elsewhere or (at > around.index and _leads_elsewhere(around, at))
            if phrase.kind in ("verb", "amount"):
                past_verb, last = True, ""
                if phrase.kind == "amount":
                    follows = phrase.end
                    if at == around.index:
                        roles.extend(("from", [state]) for state in self._inside(phrase))
                continue
            if phrase.kind not in SIDES and not self._standing.is_market(phrase):
                if phrase.kind == "figure" and at > start:
                    role = "in" if "in" in (phrase.prep, last if phrase.prep == "*" else "") else "*"
                    roles.extend((role, [part.entity]) for part in phrase.parts if part.entity is not None)
                if phrase.kind not in ("date", "stop"):
                    last = "" if phrase.prep == "" else last if phrase.prep == "*" else phrase.prep
                continue
            if _is_some_land(phrase):
                continue
            role = self._preposition(phrase)
            if phrase.kind == "nisba":
                role = (
                    "from"
                    if (past_verb and role == "*") or self._behind(phrase.start, "from")
                    else "in"
                    if ((past_verb or phrase.start != follows) and self._behind(phrase.start, "in"))
                    or self._is_of_the_field(phrase, last, follows)
                    else "*"
                    if not past_verb or phrase.start == follows
                    else "-"
                )
            elif (phrase.conj and not role) or (role == "*" and (past_verb or phrase.start != follows) and last):
                role = last
            elif role == "*" and past_verb and phrase.start != follows and self._behind(phrase.start, "in"):
                role = "in"  # «استثمار مليار دولار في موانئ السنغال»
            elif role == "" and past_verb:
                role = "-"
            last = role if role != "-" else last
            if phrase.start == follows:
                follows = phrase.end
            if role == "between" and elsewhere:
                continue  # «…، بهدف تحويله إلى مركز بين أوغندا وتنزانيا»
            who = self._standing.stand(phrase, row, at, ports)
            if who and not (role == "to" and self._standing.is_port(phrase)):
                roles.append((role, who))
        return roles

    @staticmethod
    def _begins_another(around: Around, phrase: Phrase) -> bool:
        """Whether a further noun of exports or imports stands behind an amount that has its own before it."""
        noun, kinds = around.noun, cues().figures["nouns"]
        own = noun is not None and noun.kind in _TRADED and noun.at < around.row[around.index].start
        return own and phrase.kind == "figure" and not phrase.prep and kinds.get(phrase.lemma) in _TRADED

    def _two_ahead(self, around: Around) -> list[str]:
        """«بين إيران وتركمانستان نُقل 3 ملايين طن»: the two with whom the clause begins."""
        if around.row[around.left].prep != "between":
            return []
        two = [who for role, those in self._roles(around, start=around.left) if role == "between" for who in those]
        return two if len(two) > 1 else []

    def _follows_its_subject(self, around: Around, at: int) -> bool:
        """«إن الجزائر ستزود إيطاليا بـ …»: a verb of trade right behind who does it; what follows is no subject."""
        row, verb = around.row, around.row[at]
        if around.noun is None or not around.noun.is_verb or verb.start != around.noun.at or at <= around.left:
            return False
        before = row[at - 1]
        return before.kind in SIDES and not before.prep and before.end == verb.start and not verb.conj

    def _is_of_the_field(self, nisba: Phrase, last: str, follows: int) -> bool:
        """«في قطاع السياحة الكيني»: an adjective with the article behind a noun that stands, with what it governs, behind «في»."""
        return last == "in" and nisba.definite and nisba.start != follows and self.sheet.is_word(nisba.start - 1)

    def _inside(self, amount: Phrase) -> list[str]:
        """«35 مليار متر مكعب من الغاز التركماني سنويا»: a nisba that the amount covers."""
        found: list[str] = []
        if not isinstance(amount.value, Measure):
            return found  # «دولار أمريكي» says nothing of who trades
        for token in range(amount.start + 1, amount.end):
            hit = self.sheet.hits.get(token)
            name = name_phrase(self.sheet, hit) if hit is not None else None
            if name is not None and name.kind == "nisba" and name.entity is not None:
                found.append(name.entity)
        return found

    def _behind(self, token: int, role: str) -> bool:
        """«من القمح الفرنسي», «في البنية التحتية الكينية»: whether the noun before a nisba stands behind a preposition of that `role`."""
        at = token - 2
        if at > 0 and all(map(self._has_article, (at, at + 1))):
            at -= 1  # the noun has an adjective of its own
        at = self._before_goods(at + 1) if role == "from" else at
        reading = self.sheet.forms[at].read("preposition") if at >= 0 else None
        return reading is not None and cues().prepositions.get(reading.value) == role

    def _before_goods(self, noun: int) -> int:
        """The token before the goods that end with `noun`: «من | فول الصويا», «من | الغاز الطبيعي المسال»."""
        for at in range(noun, max(noun - _LONG, 0), -1):
            form = self.sheet.forms[at]
            if IS_STUFF[form]:
                return at - 1
            named = not form.readings or form.readings[0].category in _WITHIN_GOODS  # «فول الصويا»
            if not self.sheet.is_word(at) or not named:
                break
        return noun - 1

    def _has_article(self, token: int) -> bool:
        return self.sheet.word(token).startswith("ال")


def _leads_elsewhere(around: Around, at: int) -> bool:
    """«… إلى تحويله»، «مما يجعل حركة البضائع»: behind which those between whom something goes are not those of the amount."""
    phrase = around.row[at]
    if phrase.kind == "verb":
        return at != around.behind and phrase.lemma not in cues().words["goes_on"]
    return phrase.kind == "particle" or (phrase.kind == "masdar" and phrase.prep in _AIMS)


def _is_some_land(phrase: Phrase) -> bool:
    """«هذا البلد الأوروبي»: the region only says where a land lies that nobody names."""
    land = phrase.kind == "party" and phrase.features.get("kind") == "state" and bool(phrase.parts)
    one = phrase.features.get("number", "singular") == "singular"
    return land and one and all((part.entity or "").startswith("region:") for part in phrase.parts)


def under(roles: list[tuple[str, list[str]]], *wanted: str) -> list[str]:
    """Everyone who stands under one of the prepositions `wanted`, each once."""
    return unique([one for role, those in roles if role in wanted for one in those])
