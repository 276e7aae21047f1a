"""What data and reports show, whose they are says it: «أظهرت بيانات المصرف أن», «على ما تظهره بيانات الوزارة», «كما يتضح من أرقام الدائرة»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.complements import find_complement
from caspian_relations.reading.desk.drafts import StatementDraft
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.speakers import Speaker, described_end, speaker_at

if TYPE_CHECKING:
    from caspian_relations.reading.statements.sources import Sources

__all__ = ["shown"]


def shown(sources: Sources, clause: Clause, row: list[Phrase], sentence: Sentence) -> list[StatementDraft]:
    """``['على ما' | 'كما'] verb data``: «أظهر تقرير للبنك ارتفاع الصادرات», «…، على ما تظهره بيانات الوزارة», «…، كما يتضح من بياناتها»."""
    sheet, words, head = sources.sheet, sources.words, clause.head
    emerges = clause.lemma in words["emerges"] and sheet.word(head.end) in words["out_of"]
    at = head.end + emerges
    cue = sources.cue_of(head.start)
    if clause.tense == "future" or (cue is None and (clause.negated or clause.antecedent is not None)):
        return []
    if cue is not None:
        own = sources.own(at, at, cue, sentence, f"source-clause:{clause.lemma}")
        if own:
            return own
    if sheet.word(at) not in words["data"] and sheet.word(at) not in words["reports"]:
        return []
    speaker = (
        sources.governed(row, at, sentence)
        if emerges
        else speaker_at(sheet, row, clause.index + 1, at, sentence.end, head)
    )
    if cue is not None:
        speaker = _unsigned(sources, at, sentence) if speaker is None or speaker.nobody else speaker
        return sources.source(speaker, sentence, cue, f"source-clause:{clause.lemma}") if speaker is not None else []
    if speaker is None or speaker.nobody or not sources.ledger.identify(speaker)[0]:
        return []
    needs = ["that"] if emerges else ["that", "object", "إلى", "على"]
    complement = find_complement(sheet, speaker.end, sentence.end, needs)
    return sources.ledger.tell(clause, speaker, complement, sentence, "say") if complement is not None else []


def _unsigned(sources: Sources, at: int, sentence: Sentence) -> Speaker | None:
    """«كما تظهر بيانات رسمية»: data of nobody who is named; «كما تظهر البيانات» are any."""
    if sources.sheet.word(at)[:2] == "ال":
        return None
    stop = described_end(sources.sheet, at, sentence.end)
    return Speaker([], at, stop, sources.sheet.span(at, stop)) if stop > at + 1 else None
