"""Whose the document is that speaks by itself: «وأوضح البيان أن», «وتوصي الورقة ب»."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from caspian_relations.arabic.tokens import NEWLINE, PUNCT
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.statements.authors import author_of

__all__ = ["Issuers"]

_IN_WRITING = 6
"""How far behind a speaker the document stands in which he says it."""
_AT_THE_HEAD = 12
"""How many phrases the head of a page has at most."""
_WRITTEN = frozenset({"document", "masdar"})  # «في دراسة نشرها المعهد»
_BODIES = ("organization:",)
_ANYBODY = ("organization:", "person:")


class Issuers:
    """Who gave out the documents of one text."""

    def __init__(self, sheet: Sheet, words: Any) -> None:
        self.sheet = sheet
        self.words = words
        self.gave_out: list[str] = []
        """Who last said something in a document: «قالت الوزارة في بيان إن»."""

    def told(self, speakers: list[str], start: int, end: int) -> None:
        """Note who speaks in a document: it stands between tokens `start`, behind the speaker, and `end`, where what was said begins."""
        if not self.words["reports"].isdisjoint(self.sheet.words[start : min(start + _IN_WRITING, end)]):
            self.gave_out = speakers

    def whose(self, word: str, at: int, recent: list[str], as_speaker: Callable[[Phrase], list[str]]) -> list[str]:
        """Whose the document is at token `at`: the body that spoke last, else whose it was told to be, a person's only where he gave it out."""
        if len(recent) == 1 and recent[0].startswith(_BODIES):
            return recent
        issuer = issuer_before(self.sheet, at)
        told = [who for who in as_speaker(issuer) if who.startswith(_ANYBODY)] if issuer is not None else []
        letter = word in self.words["letters"] and len(recent) == 1 and recent[0].startswith(_ANYBODY)
        return told or (recent if letter else self.gave_out) or self._signed(word)

    def _signed(self, word: str) -> list[str]:
        """«وتوصي الورقة ب»: a paper is of the body that stands alone in a line at the head of the page."""
        if word not in self.words["papers"]:
            return []
        for phrase in self.sheet.phrases[:_AT_THE_HEAD]:
            if phrase.kind == "organization" and not phrase.prep and phrase.entity and self._stands_alone(phrase):
                return [phrase.entity]
        return []

    def _stands_alone(self, phrase: Phrase) -> bool:
        """Whether nothing but bodies and marks stands in the line of `phrase`, which begins it."""
        forms, bodies = self.sheet.forms, self.sheet.built
        if phrase.start and forms[phrase.start - 1].kind != NEWLINE:
            return False
        at = phrase.end
        while at < len(forms) and forms[at].kind != NEWLINE:
            body = bodies.get(at) or next((p for p in self.sheet.phrases[:_AT_THE_HEAD] if p.start == at), None)
            if forms[at].kind != PUNCT and (body is None or body.kind != "organization"):
                return False
            at = body.end if body is not None else at + 1
        return True


def issuer_before(sheet: Sheet, at: int) -> Phrase | None:
    """Whose «البيان» is at token `at`: of the last document told with its author, «في بيان لوزارة الخارجية», «أصدرت الوزارة بيانا»."""
    phrases = sheet.phrases
    here = bisect_left(phrases, at, key=_start)
    reports, published = cues().statements["reports"], cues().words["publish"]
    for k in range(here - 1, max(here - _FAR_BACK, -1), -1):
        document = phrases[k]
        if document.kind not in _WRITTEN or sheet.forms[document.start].text.removeprefix("ال") not in reports:
            continue
        author = author_of(sheet, phrases, k + 1, document)
        if author is not None:
            return author
        before, verb = phrases[k - 1], phrases[k - 2]
        issued = k > 1 and verb.kind == "verb" and verb.lemma in published and not document.prep
        if issued and before.kind == "organization" and not before.prep and before.end == document.start:
            return before
    return None


_FAR_BACK = 60
"""How many phrases before «البيان» the document may stand."""


def _start(phrase: Phrase) -> int:
    return phrase.start
