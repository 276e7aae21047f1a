"""What may stand between an office and the name of who holds it: where it is held, and where a clause begins instead."""

from __future__ import annotations

from caspian_relations.reading.bodies import body_at
from caspian_relations.reading.cues import cues
from caspian_relations.reading.names import name_phrase
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.sheet import Sheet
from caspian_relations.reading.sites import site_at

__all__ = ["begins_clause", "whole_at"]


def whole_at(sheet: Sheet, at: int) -> Phrase | None:
    """The body, site or name at token `at`."""
    hit = sheet.hits.get(at)
    return name_phrase(sheet, hit) if hit is not None else body_at(sheet, at) or site_at(sheet, at)


def begins_clause(sheet: Sheet, at: int) -> bool:
    """Whether a verb or «أن» stands at token `at`."""
    form = sheet.forms[at]
    return form.text in cues().statements["frames"] or bool(form.readings and form.readings[0].category == "verb")
