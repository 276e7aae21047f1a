"""Shares: «تشكل الصين 24 في المئة من تجارة كينيا», «حصتها البالغة 16.9% في الحقل», and not how far something has come."""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.around import Around
from caspian_relations.reading.figures.clause import KINDS, Scope
from caspian_relations.reading.figures.parties import TRADE, Parties
from caspian_relations.reading.figures.periods import period
from caspian_relations.reading.figures.signs import Mark, Marks

__all__ = ["Portions"]


class Portions:
    """Reads the shares of one text."""

    def __init__(self, sheet: Sheet, scope: Scope, parties: Parties) -> None:
        self.sheet = sheet
        self._scope = scope
        self._parties = parties

    def share(
        self, around: Around, words: Marks, last: FigureDraft | None, latest: FigureDraft | None
    ) -> FigureDraft | None:
        """«التجارة البينية لم تتجاوز 8 في المائة من تجارتها»: a share of trade or investment, or a stake in anything.

        `last` is the last figure of the sentence before, `latest` that before it in this one.
        """
        row, index = around.row, around.index
        self._scope.find_noun_before(around, words, row[index].start)
        kind = around.noun.kind if around.noun is not None else None
        verbal = around.noun is None or around.noun.is_verb  # «تشتري الصين 90 بالمئة من صادرات كينيا»
        whole = self._whole(row[index].end, words) if verbal or kind not in KINDS else None
        kind = kind if whole is None else whole.kind
        shares = [mark for mark in words.between(row[around.left].start, row[index].start) if "share" in mark.signs]
        ranked = kind not in KINDS and last is not None and last.topic in _RANKED and self._scope.ranks(around)
        of_all = self.sheet.word(row[index].end + 1) in cues().words["the_whole"]
        if ranked and last is not None and (of_all or any(not mark.is_verb for mark in shares)):
            draft = self._draft(around)
            draft.topic, draft.between = last.topic, self._parties.of_rank(around)
            draft.period = last.period if of_all else None
            return draft if len(draft.between) == 2 else None
        equal = whole is not None and words.has("same", row[around.left].start, row[index].start)
        parted = whole is not None and not shares and around.noun is not None  # «لا تحمل سوى 2 في المئة من بضائع كينيا»
        if kind not in KINDS or not (equal or parted or not all(self._is_extent(mark.at) for mark in shares)):
            return self._stake(around, words) if kind not in KINDS else None
        draft = self._draft(around)
        draft.topic = kind
        draft.between = (
            self._parties.of_share(around, whole.at)
            if whole is not None
            else self._parties.of_shares(around, self._parties.of("other", kind, around, None))
        )
        if not draft.between and not equal:
            return None
        draft.period = period(around, words, self.sheet.forms, False)
        draft.status = "planned" if self._scope.is_ahead(around, words) else "held"
        if equal and not draft.between and latest is not None:
            # «بلغت تجارة كينيا مليار دولار، أي 7 بالمئة من تجارتها مع …»
            draft.between = list(latest.between)
        return draft

    def _stake(self, around: Around, words: Marks) -> FigureDraft | None:
        """«حصة الدول الأعضاء 69 في المائة من الاحتياطيات», «تملك توتال حصة 30% في المشروع»: whose it is."""
        stake = around.noun
        if stake is None or stake.is_verb or "stake" not in stake.signs:
            return None
        draft = self._draft(around)
        draft.topic = "other"
        draft.between = self._parties.of_stake(around, stake.at)
        draft.period = period(around, words, self.sheet.forms, False)
        draft.status = "planned" if self._scope.is_ahead(around, words) else "held"
        return draft

    def _draft(self, around: Around) -> FigureDraft:
        amount = around.row[around.index]
        return FigureDraft("other", amount.value, self._scope.evidence(around, amount.end), "share")

    def _whole(self, end: int, words: Marks) -> Mark | None:
        """«24 في المئة من تجارة كينيا»: the noun of which a share is told behind it."""
        if self.sheet.word(end) not in cues().words["part_of"]:
            return None
        return next((mark for mark in words.between(end + 1, end + 4) if mark.kind in KINDS and not mark.is_verb), None)

    def _is_extent(self, token: int) -> bool:
        """«أنجز بنسبة 90 في المئة»: how far, no share."""
        return self.sheet.word(token) in cues().words["extent"]


_RANKED = TRADE | {"investment"}
"""What is told of several in a row, each in its place."""
