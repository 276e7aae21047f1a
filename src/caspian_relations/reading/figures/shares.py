"""Whose share a figure is, and whose place in a list: «24 في المئة من تجارة كينيا», «جاءت الصين أولا بحصة 35 في المئة»."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.figures.actors import SIDES, unique
from caspian_relations.reading.figures.around import Around
from caspian_relations.reading.figures.grants import Grants

__all__ = ["Shares"]


class Shares(Grants):
    """Finds the parties of shares and of ranks."""

    _owner: list[str]
    _receiver: list[str]

    def of_share(self, around: Around, token: int) -> list[str]:
        """«تشكل الصين 24 في المئة من تجارة كينيا»: whose share it is, and of whose trade; `token` is the noun of the whole."""
        row = around.row
        owner: list[str] = []
        for at in range(around.index + 1, len(row)):
            phrase = row[at]
            if phrase.start == token and phrase.parts:
                owner = [part.entity for part in phrase.parts if part.entity is not None]
            elif phrase.start in (token + 1, token + 2) and phrase.kind in SIDES and phrase.prep in ("*", ""):
                owner = self._standing.stand(phrase, row, at, False)
            if owner or phrase.start > token + 2:
                break
        if not owner:  # «من صادرات النفط الإيراني»
            near = (p for p in row[around.index + 1 : around.index + 5] if p.kind == "nisba" and p.start <= token + 3)
            owner = [p.entity for p in near if p.entity is not None][:1]
        if not owner:  # «من الاستثمارات الأجنبية في آسيا الوسطى»
            near = (p for p in row[around.index + 1 : around.index + 6] if p.start <= token + 4)
            owner = next(
                (self._standing.stand(p, row, row.index(p), False) for p in near if p.kind in SIDES and p.prep == "in"),
                [],
            )
        others = (
            [p for p in row[at + 1 : at + 3] if p.kind in SIDES and p.prep in ("from", "to", "with")] if owner else []
        )
        if others:  # «تأتي 40 بالمئة من واردات كينيا من الصين»
            return unique([*owner, *self._standing.stand(others[0], row, row.index(others[0]), False)])
        holder = (
            self._subject(around)
            or [
                part.entity  # «حصة تركيا»
                for phrase in row[around.left : around.index]
                for part in phrase.parts
                if phrase.kind == "figure" and part.entity is not None
            ]
        )
        return unique([*holder, *owner])

    def of_stake(self, around: Around, token: int) -> list[str]:
        """«حصة كينيا», «حصة الدول الأعضاء», «حصتها»: who holds the share of which `token` is the noun."""
        row = around.row
        self._standing.companies = True
        own = next((p for p in row[around.left : around.index] if p.start <= token < p.end), None)
        found = [part.entity for part in own.parts if part.entity is not None] if own is not None else []
        if not found and own is not None and own.suffix:
            found = self._subject(around)[:1] or self._before_it(around)
        for at in range(around.left, around.index):
            if row[at].start == token + 1 and row[at].prep in ("*", "of") and not found:
                found = self._standing.stand(row[at], row, at, False)
        found = found or self._subject(around)[:1]
        verb = row[around.verb] if around.verb is not None else None
        if not found and verb is not None and verb.conj:
            found = self._before_it(around)  # «تستثمر توتال في الحقل، وتمتلك فيه حصة 25%»
        self._standing.companies = False
        return found

    def of_rank(self, around: Around) -> list[str]:
        """«جاءت الصين أولا بحصة 35 في المئة»: whose share it is, and of whose trade or investment the text told last."""
        return unique([*self._ranked(around), *(self._receiver or self._owner)])

    def of_shares(self, around: Around, whole: list[str]) -> list[str]:
        """«حصة الاتحاد الأوروبي من صادرات المغرب»: whose share, before those of the `whole`."""
        signs = cues().figures["signs"]
        holders = [
            part.entity
            for phrase in around.row[around.left : around.index]
            if phrase.kind == "figure" and "share" in signs.get(phrase.lemma, ())
            for part in phrase.parts
            if part.entity is not None
        ]
        return unique([*holders, *whole])

    def _ranked(self, around: Around) -> list[str]:
        """Who has that place in a list: the state nearest before the amount, or the subject of the verb of ranking."""
        row = around.row
        for at in range(around.index - 1, max(around.left - 16, -1), -1):
            phrase = row[at]
            if phrase.kind == "stop" and phrase.lemma in ".؛":
                break
            named = phrase.kind in ("state", "region") and phrase.entity is not None
            if named and self._preposition(phrase) in ("", "b", "*", "both"):
                return [phrase.entity or ""]
        return self._subject(around)
