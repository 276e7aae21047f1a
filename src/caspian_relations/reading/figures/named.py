"""Parties that stand elsewhere than beside what is measured: «بينهما», «لدى الصين استثمارات», «السفير الصيني لدى كينيا»."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.actors import unique
from caspian_relations.reading.figures.around import FAR, Around
from caspian_relations.reading.figures.shares import Shares
from caspian_relations.reading.names.names import name_phrase

__all__ = ["Named"]

_SENT = frozenset({"ambassador", "consul"})
_NEAR = 24
"""Within how many tokens of the clause «أراضيها» may stand."""


class Named(Shares):
    """Finds parties that the words around name."""

    def _them_both(self, around: Around) -> list[str]:
        """«وقعت تبليسي مع بكين اتفاقية، وتنامت التجارة بينهما»: the two that the sentence names last before the pronoun."""
        row = around.row
        at = next((k for k in range(around.left, around.right) if _is_between_them(row[k])), None)
        found: list[str] = []
        for k in range((at or 0) - 1, max((at or 0) - FAR, -1), -1):
            if row[k].kind in ("state", "place") and not self._is_dateline(row, k):
                found += [who for who in self._standing.stand(row[k], row, k, False) if who not in found]
            if len(found) > 1:
                return found[:2]
        return []

    def _with_whom(self, around: Around) -> list[str]:
        """«ظلت الصين في المرتبة الأولى، إذ بلغ التبادل معها …»: the state told of last before the pronoun, in its sentence."""
        row = around.row
        behind = around.noun.at + 1 if around.noun is not None else -1
        at = next((k for k in range(around.left, around.right) if _is_with_one(row[k], behind)), None)
        for k in range((at or 0) - 1, max((at or 0) - FAR, -1), -1):
            if row[k].kind == "stop" and row[k].lemma in ".؛":
                break
            if row[k].kind == "state" and row[k].prep not in ("in", "via") and not self._is_dateline(row, k):
                return self._standing.stand(row[k], row, k, False)
        return []

    def _is_told_there(self, around: Around) -> bool:
        start = around.noun.at if around.noun is not None else around.row[around.index].start
        return not cues().words["there"].isdisjoint(self.sheet.words[start : around.row[around.index].start])

    def _there(self, around: Around, owner: list[str]) -> list[str]:
        """«الصين أكبر مستثمر في كينيا، إذ تجاوزت استثماراتها هناك …»: the land in which the clause before says something is."""
        row = around.row
        for at in range(around.index - 1, max(around.index - FAR, -1), -1):
            if row[at].kind in ("state", "region", "place") and row[at].prep == "in" and not self._is_dateline(row, at):
                return [land for land in self._standing.stand(row[at], row, at, True) if land not in owner]
        return []

    def _between_her_and(self, around: Around, others: list[str]) -> list[str]:
        """«كينيا عضو …. وحجم التجارة بينها وبين أوغندا»: the state named last before the pronoun."""
        row = around.row
        at = next(
            (k for k in range(around.left, around.right) if row[k].prep == "between" and row[k].kind == "pronoun"), None
        )
        if at is None or row[at].suffix not in ("ها", "ه"):
            return []
        return [state for state in reversed(self.resolver.states) if state not in others][:1]

    def _beside_place(self, around: Around, owner: list[str]) -> list[str]:
        """«ستضخ الشركة 3 ملايين في منطقة لوجستية قرب ميناء كولومبو»: the state of the place beside which it goes."""
        row = around.row
        for at in range(around.index + 1, around.right):
            if row[at].kind == "place":
                return [state for state in self._standing.stand(row[at], row, at, True) if state not in owner]
        return []

    def _accredited(self, around: Around) -> list[str]:
        """«قال السفير الصيني لدى كينيا إن التبادل الثنائي …»: the state that sends the ambassador, and the one where they are."""
        row = around.row
        for at in range(around.index - 1, max(around.index - FAR, -1), -1):
            title = row[at]
            titles = [title, *title.parts] if title.kind == "person" else [title]
            office = next((t for t in titles if t.kind == "title" and t.lemma in _SENT), None)
            if office is None:
                continue
            inside = (
                name_phrase(self.sheet, hit) for k in range(office.start, office.end) if (hit := self.sheet.hits.get(k))
            )
            states = [name.entity for name in inside if name is not None and name.kind in ("nisba", "state")]
            after = row[at + 1] if at + 1 < len(row) else None
            if len(states) == 1 and after is not None and after.prep in ("in", "at", "b"):
                states += self._standing.stand(after, row, at + 1, False)
            return unique([who for who in states if who is not None])[:2] if len(states) > 1 else []
        return []

    def _holding(self, around: Around) -> list[str]:
        """«لدى الصين استثمارات بقيمة …»: who has them."""
        before = around.row[around.head - 1] if around.head else None
        held = before is not None and before.kind == "state" and before.prep == "at" and before.entity is not None
        return [before.entity or ""] if held and before is not None else []

    def _whose(self, around: Around) -> list[str]:
        """«كميات النفط الليبي المنقولة عبر …»: an adjective of goods right before the word for what is moved."""
        noun, row = around.noun, around.row
        if around.behind is not None:  # «1.4 مليون طن من النفط الليبي شُحنت عبر …»
            return [
                p.entity for p in row[around.index + 1 : around.behind] if p.kind == "nisba" and p.entity is not None
            ]
        before = (p for p in row[max(around.left, 0) : around.index] if noun is not None and p.end == noun.at)
        return [p.entity for p in before if p.kind == "nisba" and p.entity is not None and p.definite]

    @staticmethod
    def _takes_in(around: Around) -> bool:
        """«استقبلت كينيا …»: whose subject is where the goods come to, not from where."""
        verb = around.row[around.verb] if around.verb is not None else None
        return verb is not None and verb.lemma in cues().words["takes_in"]

    def _own_lands(self, around: Around) -> list[str]:
        """«حجم الترانزيت عبر أراضيها»: through the country of whoever says so."""
        first, last = around.row[around.left].start, around.row[around.index].start
        for at in range(first + 1, min(last, first + _NEAR)):
            own = any(r.value in cues().words["lands"] and r.suffix for r in self.sheet.forms[at].readings)
            if own and cues().prepositions.get(self.sheet.word(at - 1)) in ("via", "in"):
                told = [] if self._standing.speaker is None else [self._standing.speaker]
                return self._standing.behind([*told, *self.resolver.subject])
        return []


def _is_with_one(phrase: Phrase, behind: int) -> bool:
    """«التبادل معها», «وارداتها منها», «صدّرت إليها»: with one, or of one right behind the noun at the token before `behind`."""
    traded = (phrase.prep == "from" or phrase.lemma in cues().words["towards"]) and phrase.start == behind
    return phrase.kind == "pronoun" and phrase.suffix in ("ها", "ه") and (phrase.prep == "with" or traded)


def _is_between_them(phrase: Phrase) -> bool:
    return phrase.kind == "pronoun" and phrase.suffix == "هما" and phrase.prep == "between"
