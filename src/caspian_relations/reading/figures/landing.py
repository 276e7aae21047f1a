"""Where an investment goes, told elsewhere than behind «في»: «استثمارات تركيا فيها», «تدفقت إلى كينيا استثمارات»."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.figures.around import FAR, Around
from caspian_relations.reading.figures.roles import Roles

__all__ = ["Landing"]

_LANDS = frozenset({"state", "region", "place"})
_MEASURED = frozenset({"figure", "nisba"})
_HERS = frozenset({"ها", "ه"})


class Landing(Roles):
    """Finds the lands in which one invests."""

    def _in_it(self, around: Around, owner: list[str]) -> list[str]:
        """«تعد كينيا شريكا لمصر، وتبلغ استثمارات مصر فيها …»: the land told of last before the pronoun, else where the ambassador is."""
        row, noun = around.row, around.noun
        start = noun.at if noun is not None else row[around.index].start
        at = next(
            (
                k
                for k in range(around.left, min(around.right, len(row)))
                if row[k].kind == "pronoun" and row[k].prep == "in" and row[k].suffix in _HERS and row[k].start > start
            ),
            None,
        )
        if at is None or not owner:
            return []
        if posted := [land for land in self._accredited(around)[1:] if land not in owner]:
            return posted
        for k in range(at - 1, max(at - FAR, -1), -1):
            if row[k].kind == "stop" and row[k].lemma in ".؛":
                break
            if row[k].kind != "state" or row[k].start > start or self._is_dateline(row, k):
                continue
            if who := [land for land in self._standing.stand(row[k], row, k, False) if land not in owner]:
                return who[:1]
        others = [state for state in self.resolver.states if state not in owner]
        return others if len(others) == 1 else []  # «كينيا بلد واعد. وتبلغ الاستثمارات التركية فيها …»

    def _flows_to(self, around: Around, owner: list[str]) -> list[str]:
        """«تدفقت إلى كينيا استثمارات تركية», «دخلت على السوق المصرية استثمارات»: the land between a verb of coming and what comes."""
        row, verb = around.row, around.verb
        if verb is None or around.head is None or verb + 1 >= around.head:
            return []
        flows = row[verb].lemma in cues().words["flows"] and not row[verb].suffix
        land = row[verb + 1]
        if not flows or land.kind not in _LANDS or land.prep not in ("to", "on"):
            return []
        if any(phrase.kind not in _MEASURED for phrase in row[verb + 2 : around.head]):
            return []  # «وصل إلى كينيا وفد لبحث استثمارات بقيمة …»
        return [who for who in self._standing.stand(land, row, verb + 1, True) if who not in owner]
