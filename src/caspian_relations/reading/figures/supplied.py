"""Who supplies whom, who gives to another as well, and with whom a total is: «تزويد كينيا بالقمح», «فيما منح هبة لتوغو», «إجمالي الصادرات»."""

from __future__ import annotations

from caspian_relations.model import Percentage
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.figures.actors import SIDES, unique
from caspian_relations.reading.figures.clause import Around
from caspian_relations.reading.figures.landing import Landing
from caspian_relations.reading.figures.roles import under

__all__ = ["Supplied"]

_TWO = 2


class Supplied(Landing):
    """Reads who gives and who is given where no verb of trade says it, and whose a noun is."""

    def given_as_well(self, around: Around, previous: FigureDraft) -> str | None:
        """«أقرضت زامبيا 52 مليونا، فيما منحت هبة لتوغو بقيمة 7 ملايين»: to whom the giver of the amount before gives this one, too."""
        row, signs = around.row, cues().figures["signs"]
        if previous.kind != "other" or previous.status != "held" or len(previous.between) != _TWO:
            return None
        for at in range(around.left, around.index):
            gives = row[at].kind in ("verb", "masdar", "figure") and "give" in signs.get(row[at].lemma, ())
            gift = self.sheet.forms[row[at].end].readings
            if gives and not row[at].parts and any("granted" in signs.get(r.value, ()) and not r.prep for r in gift):
                roles = self._roles(around, start=at + 1)
                takers = [who for who in under(roles, "of") if who != previous.between[0]]
                return takers[0] if takers else None
        return None

    def _given_by(self, around: Around, roles: list[tuple[str, list[str]]]) -> list[str]:
        """«تزويد كينيا بـ3 ملايين طن من القمح المصري»: whom the verbal noun of supplying has behind it, and whose the goods are."""
        noun, taken = around.noun, self._supplied(around)
        if noun is None or noun.is_verb or not taken:
            return []
        if any(who not in taken for who in under(roles, "to")):
            return []  # «إمدادات النرويج إلى إسبانيا» are hers
        if to := [who for who in under(roles, "of") if who not in taken]:
            return [*taken, *to[:1]]  # «تزويد مصر لكينيا بـ …»
        named = under(roles, "from") or self._subject(around) or under(roles, "*")
        giver = [who for who in named if who not in taken]
        return [*giver[:1], *taken] if giver else []

    def _supplied_by_it(self, around: Around) -> list[str]:
        """«أبرمت مصر اتفاقا تزود بموجبه كينيا بمليون طن»: the one state behind the verb is given it, by whoever acts before."""
        row, verb, noun = around.row, around.verb, around.noun
        if verb is None or noun is None or not noun.is_verb or "supply" not in noun.signs or row[verb].start != noun.at:
            return []
        named = [at for at in range(verb + 1, around.index) if row[at].kind == "state" and not row[at].prep]
        by_it = any(phrase.kind == "pronoun" and phrase.suffix for phrase in row[verb + 1 : around.index])
        if len(named) != 1 or row[around.index].prep != "b" or not by_it:
            return []
        for at in range(verb - 1, 0, -1):
            if row[at].kind in ("state", "organization") and not row[at].prep and row[at - 1].kind == "verb":
                taken = self._standing.stand(row[named[0]], row, named[0], False)
                return unique([*self._standing.stand(row[at], row, at, False)[:1], *taken])
        return []

    def _is_total(self, around: Around) -> bool:
        """«إجمالي الصادرات الكينية»: that of all goods, or of all partners."""
        return around.noun is not None and self.sheet.word(around.noun.at - 1) in cues().words["the_whole_of"]

    def _is_its_own(self, around: Around) -> bool:
        """«صادراتها»: a noun with the pronoun of whoever was told of last."""
        noun = around.noun
        return noun is not None and any(reading.suffix for reading in self.sheet.forms[noun.at].readings)

    def _is_whole(self, around: Around) -> bool:
        """«استحوذت مصر على 30% من (إجمالي) صادرات السودان التي بلغت …», «الواردات الإجمالية»: with all partners."""
        row, head, noun, words = around.row, around.head or 0, around.noun, cues().words
        if noun is not None and not words["in_all"].isdisjoint(self.sheet.words[noun.at + 1 : noun.at + 4]):
            return True
        part = isinstance(row[head - 1].value, Percentage)
        if noun is not None and self._is_total(around):
            return part and cues().prepositions.get(self.sheet.word(noun.at - 2)) == "from"
        return row[head].prep == "from" and part

    @staticmethod
    def _nation_of_balance(around: Around) -> list[str]:
        """«فائض الميزان التجاري السعودي», «العجز التجاري لكينيا اتسع إلى …»: the one state told before the amount."""
        before = [p for p in around.row[around.left : around.index] if p.entity is not None]
        named = [p.entity for p in before if p.kind == "nisba" or (p.kind == "state" and p.prep == "of")]
        return [who for who in named if who is not None and who.startswith("state:")] if len(named) == 1 else []

    def _is_foreign(self, around: Around) -> bool:
        """«التجارة الخارجية في كينيا» is that of Kenya; «التجارة في كينيا» is not with anybody."""
        at = around.noun.at if around.noun is not None else 0
        return not cues().words["foreign"].isdisjoint(self.sheet.words[at + 1 : at + 3])

    def _around_it(self, around: Around) -> list[str]:
        """«حلت الصين أولا بين شركاء قيرغيزستان بحجم تبادل قدره …»: the two that its clause names before the noun."""
        found: list[str] = []
        row = around.row
        for at in range(around.left, around.index):
            if (
                row[at].kind in SIDES
                and row[at].kind != "nisba"
                and self._preposition(row[at]) not in ("in", "via", "on")
                and not self._is_dateline(row, at)
            ):
                found += self._standing.stand(row[at], row, at, False) or self._standing.partnered(row[at])
        return unique(found) if len(unique(found)) == 2 else []

    def _is_ranked_here(self, around: Around) -> bool:
        """Whether the clause of the amount names a state: «تلتها مصر التي ارتفعت صادراتها»."""
        return any(phrase.kind == "state" for phrase in around.row[max(around.left - 1, 0) : around.index])
