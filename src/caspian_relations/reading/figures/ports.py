"""Through whose ports cargo goes: «ناول ميناء مومباسا الكيني», «استقبل الميناء …», «عبر من هناك …», «من نفطها»."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter

from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.actors import Actors
from caspian_relations.reading.figures.around import FAR, Around
from caspian_relations.reading.names.names import told_of

__all__ = ["Ports"]

_REPORT = 6
"""How many phrases before «أنه» the port that it means may stand."""
_BEFORE = 80
"""How many phrases before «الميناء» its name may stand."""
_BESIDE = 3
"""How many tokens behind a port its state may stand: «ميناء شنغهاي شرقي الصين»."""
_ITS_OWN = 4
"""How many tokens behind an amount «من نفطها» may stand."""
_OPENING = 4
"""How many words that are no phrases may open a sentence."""
_IN_IT = ("", "*", "in", "via", "from", "of")
"""Prepositions before a port in which something is handled; «إلى» only says where it goes."""


class Ports(Actors):
    """Finds the states of ports, and whose goods a pronoun says they are."""

    def _nation_of_port(self, around: Around) -> list[str]:
        """«ناول ميناء مومباسا الكيني», «أظهرت بيانات ميناء مومباسا الكيني أنه ناول …»: the state that a nisba behind the port tells."""
        row, left = around.row, around.left
        if left and row[left - 1].kind == "particle" and row[left - 1].suffix:
            left = max(left - _REPORT, 0)
        for port, nation in pairwise(row[left : around.index]):
            if nation.kind != "nisba" or nation.entity is None or port.end != nation.start:
                continue
            if not cues().words["harbours"].isdisjoint(self.sheet.words[port.start : port.end]):
                return [nation.entity]
        return []

    def _port(self, around: Around) -> list[str]:
        """«القدرة الاستيعابية لميناء مومباسا»: the state of the port that can hold so much."""
        row = around.row
        for at in range(around.index - 1, around.left - 1, -1):
            phrase = row[at]
            body = phrase.kind == "organization" and self.sheet.word(phrase.start) in cues().words["harbours"]
            if (body or self._standing.is_port(phrase)) and self._preposition(phrase) in ("", "*", "of"):
                return self._standing.stand(phrase, row, at, True) or self._standing.nationality(row, at)
        return []

    def _harbour(self, around: Around) -> list[str]:
        """«ناول ميناء مومباسا …», «استقبل الميناء …», «عبر من هناك …»: the state of the port, where the text names that state."""
        row = around.row
        for at in range(around.left, around.right):
            if row[at].kind == "place" and self._of_harbours(row[at]):  # «تعامل ميناءا تيما وتاكورادي مع …»
                state = self.resolver.state_of(row[at].entity or "")
                return [state] if state is not None and told_of(self.sheet, state) else []
            if self._is_harbour(row[at]) and self._preposition(row[at]) in _IN_IT:
                return self._state_of_port(row, at)
            if row[at].kind == "state" and row[at].prep == "*" and self._of_harbours(row[at]):
                return self._standing.stand(row[at], row, at, False)  # «سجلت موانئ كينيا رواجا بلغ …»
            nation = row[at].entity if row[at].kind == "nisba" else None
            if nation is not None and self._of_harbours(row[at]):
                return [nation]  # «ناولت الموانئ الكينية …»
        return self._port_before(around) if self._points_back(around) else self._below_a_state(around)

    def _at_the_port(self, around: Around) -> list[str]:
        """«ستستثمر الشركات مليارا في المرحلة الثانية من الميناء»: the state of the port named before."""
        return self._port_before(around) if self._points_back(around) else []

    def _port_before(self, around: Around) -> list[str]:
        """«غادر القطار ميناء شنغهاي. واستقبل الميناء …»: the state of the port named last before."""
        phrases = self.sheet.phrases
        start = bisect_left(phrases, around.row[around.left].start, key=_start)
        for at in range(start - 1, max(start - _BEFORE, -1), -1):
            if self._is_harbour(phrases[at]):
                return self._state_of_port(phrases, at)
        return []

    def _below_a_state(self, around: Around) -> list[str]:
        """«جيبوتي – أفادت الهيئة بأن محطة دوراليه ناولت …»: the state with which the item of a list begins."""
        phrases = self.sheet.phrases
        first = bisect_left(phrases, around.row[0].start, key=_start)
        head = next((p for p in (around.row[0], *phrases[max(first - 1, 0) : first]) if self._standing.heads(p)), None)
        own = head is not None and head.kind == "state" and self._at_a_terminal(around)
        return [head.entity] if own and head is not None and head.entity is not None else []

    def _at_a_terminal(self, around: Around) -> bool:
        """«جيبوتي – أفادت هيئة الموانئ بأن محطة دوراليه ناولت …»: a terminal that no list has, told of below the name of a state."""
        return any(
            phrase.kind == "place" and not self.sheet.reference_knows(phrase.entity or "")
            for phrase in around.row[around.left : around.index]
        )

    def _of_harbours(self, state: Phrase) -> bool:
        readings = self.sheet.forms[state.start - 1].readings if state.start else ()
        return any(reading.value in cues().words["harbours"] and not reading.suffix for reading in readings)

    def _is_harbour(self, phrase: Phrase) -> bool:
        """Whether a phrase is the name of a port, also of one that no list has: «محطة» is none."""
        if phrase.kind not in ("place", "organization"):
            return False
        return self._standing.is_port(phrase) or self.sheet.word(phrase.start) in cues().words["harbours"]

    def _state_of_port(self, row: list[Phrase], at: int) -> list[str]:
        """The state of a port: the one that a nisba or «شرقي الصين» tells, else that which the reference knows and the text names."""
        port = row[at]
        for after in row[at + 1 : at + 3]:
            if after.start - port.end < _BESIDE and after.kind in ("nisba", "state") and not after.conj:
                return [after.entity] if after.entity is not None else []
        state = self.resolver.state_of(port.entity or "") if port.kind == "place" else None
        if state is None and not self.sheet.reference_knows(port.entity or ""):
            return [self.resolver.home] if self.resolver.home is not None else []  # a port at home that no list has
        return [state] if state is not None and told_of(self.sheet, state) else []

    def _points_back(self, around: Around) -> bool:
        """Whether the clause speaks of a port told before: «الميناء», «هناك»."""
        row, words = around.row, cues().words
        start, end = row[around.left].start, row[around.right].start if around.right < len(row) else row[-1].end
        if (
            around.left == 0 or row[around.left - 1].kind == "stop"
        ):  # «عبر من هناك في 2024 …»: words that are no phrases
            while start and row[around.left].start - start < _OPENING and self.sheet.word(start - 1):
                start -= 1
        return any(
            self.sheet.words[token] in words["there"]
            or any(r.article and r.value in words["harbours"] for r in self.sheet.forms[token].readings)
            for token in range(start, min(end, row[around.index].end + _BEFORE))
        )

    def _of_its_own(self, around: Around) -> list[str]:
        """«تستعد كينيا لرفع …، بعدما مر عبره 3 ملايين طن من نفطها»: goods of the state that the sentence names last before."""
        end = around.row[around.index].end
        for token in range(end, min(end + _ITS_OWN, len(self.sheet.forms) - 1)):
            if cues().prepositions.get(self.sheet.word(token)) != "from":
                continue
            form = self.sheet.forms[token + 1]
            suffix = next((r.suffix for r in form.readings if r.suffix), "")
            if suffix and form.text.removesuffix(suffix) in either("stuff", "machines"):
                return self._before_it(around)
        return []

    def _before_it(self, around: Around) -> list[str]:
        """Whom a pronoun means in a clause without a name: the state or body named last before it in the sentence."""
        row = around.row
        for at in range(around.left - 1, max(around.left - FAR, -1), -1):
            if row[at].kind in ("state", "organization") and self._preposition(row[at]) in ("", "*"):
                return self._standing.stand(row[at], row, at, False)
        return []


_start = attrgetter("start")
