"""Pages that lost their line ends: the headline, the dateline and the news in one line.

«رئيسا البلدين يلتقيان باكو - رويترز: التقى الرئيس …»: a place and an agency that is known, with marks between and behind them, sign a
dateline wherever they stand; what stands before them is the headline.
"""

from __future__ import annotations

from caspian_relations.model import OrganizationKind
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Page, Sentence

__all__ = ["unfolded"]

_FARTHEST = 30
_LEAST_HEADLINE = 3
_MARKS = frozenset("-–—/(،:|.")
_BEHIND = frozenset("-–—:)/")


def unfolded(sheet: Sheet, layout: Page) -> Page:
    """Return `layout` with a headline of its own where the first line holds it and the dateline, too."""
    if not layout.sentences or layout.sentences[0].kind == "headline":
        return layout
    found = _dateline(sheet, layout.sentences[0])
    if found is None:
        return layout
    place, agency = found
    above = [sentence for sentence in layout.sentences if sentence.start < place]
    below = [sentence for sentence in layout.sentences if sentence.end > agency]
    head = [sentence._replace(end=min(sentence.end, place), kind="headline") for sentence in above]
    news = below[0]._replace(start=place) if below and below[0].start < agency else Sentence(place, agency, 0, "body")
    rest = below[1:] if below and below[0].start < agency else below
    body = [sentence._replace(paragraph=sentence.paragraph + 1) for sentence in (news, *rest)]
    return Page([*head, *body], layout.boilerplate)


def _dateline(sheet: Sheet, first: Sentence) -> tuple[int, int] | None:
    """``place {date | mark} agency mark`` inside the line that begins with the sentence `first`: where it begins and ends."""
    place: Phrase | None = None
    dated = False
    for phrase in sheet.phrases:
        if phrase.start >= first.start + _FARTHEST:
            return None
        if phrase.kind == "place" and not phrase.prep and phrase.start >= first.start + _LEAST_HEADLINE:
            place, dated = phrase, False
        elif phrase.kind == "organization" and place is not None and _is_agency(sheet, phrase):
            marks = {sheet.mark(at) for at in range(place.end, phrase.start)} - {""}
            if (marks or dated) and marks <= _MARKS and (dated or sheet.mark(phrase.end) in _BEHIND):
                return place.start, phrase.end
            place = None
        elif phrase.kind == "date":
            dated = True
        elif phrase.kind != "stop":
            place = None
    return None


def _is_agency(sheet: Sheet, phrase: Phrase) -> bool:
    body = sheet.reference.organizations.get(phrase.entity or "")
    return body is not None and body.kind is OrganizationKind.MEDIA
