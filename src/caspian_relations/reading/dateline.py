"""The dateline: place, day and agency before the first words of the news."""

from __future__ import annotations

from caspian_relations.arabic.tokens import LATIN, WORD
from caspian_relations.reading.cues import cues
from caspian_relations.reading.page import Sentence
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet

__all__ = ["dateline", "sign"]

_SEPARATORS = frozenset("-–—:/.()|،")


def dateline(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> tuple[str | None, int]:
    """``dateline = place {date | agency | mark} mark``: its place, and the token behind it.

    «باكو / الأناضول», «أستانا 12 فبراير (كازينفورم) - أجرى …», «واشنطن - الحرة: استضاف …».
    """
    none = (None, sentence.start)
    if not row or row[0].start > sentence.start or row[0].prep:
        return none
    place = _home(sheet, row[0])
    if place is None:
        return none
    signs = 0
    if (
        all(phrase.kind in ("place", "date", "organization", "stop", "amount") for phrase in row)
        and len(row) > 1
        and row[-1].kind != "place"
    ):
        return place, sentence.end
    limit = min(row[0].end + 16, sentence.end)
    for phrase in row[1:8]:
        if phrase.kind in ("verb", "event", "title", "person", "participle", "masdar"):
            limit = min(limit, phrase.start)
            break
        if phrase.kind in ("date", "organization"):
            signs += 1
    marks = [at for at in range(row[0].end, limit) if sheet.mark(at) in _SEPARATORS]
    if not marks or not (signs or marks[0] == row[0].end):
        return none
    last = marks[-1]
    if sheet.mark(last) in ("،", "(", "/") and limit < sentence.end and not signs:
        return none
    return place, last + 1


def _home(sheet: Sheet, phrase: Phrase) -> str | None:
    """The place that `phrase` names; a state whose capital has its name is that capital here: «الجزائر (واج) -»."""
    if phrase.kind == "place":
        return phrase.entity
    hit = sheet.hits.get(phrase.start)
    if phrase.kind != "state" or hit is None:
        return None
    return next((entry.entity for entry in hit.entries if entry.entity.startswith("place:")), None)


def sign(sheet: Sheet, sentence: Sentence, row: list[Phrase], end: int) -> None:
    """The agency that signs a dateline and that nobody listed: «باكو/ 20 حزيران/ ترند نيوز:», «هانوي (VNA) -»."""
    inside = [phrase for phrase in row if phrase.start < end]
    if any(phrase.kind == "organization" for phrase in inside):
        return
    start = inside[0].end if inside else sentence.start
    run: list[int] = []
    for at in [*range(start, end), end]:
        word = (
            at < end
            and sheet.forms[at].kind in (WORD, LATIN)
            and not any(p.start <= at < p.end and p.kind == "date" for p in inside)
        )
        if word:
            run.append(at)
            continue
        if (
            1 <= len(run) <= 4
            and sheet.forms[run[0]].text not in cues().words["no_agency"]
            and not any(
                not sheet.forms[k].categories.isdisjoint(
                    {"preposition", "verb", "particle", "weekday", "month", "datepart"}
                )
                for k in run
            )
        ):
            first, last = sheet.span(run[0], run[-1] + 1)
            entity = sheet.newcomer("organization", sheet.tokens.text[first:last])
            sheet.asides.append(
                Phrase("organization", run[0], run[-1] + 1, first, last, entity=entity, value="unlisted")
            )
            return
        run = []
