"""Two names side by side, of which the office behind tells where the second begins: «التقى الرئيس الكيني فلان | علان وزير خارجية تونس»."""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import name_follows
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import name_end
from caspian_relations.reading.names.newcomers import register
from caspian_relations.reading.names.words import is_first_name
from caspian_relations.reading.people.trailing import trailing_titles

__all__ = ["first_of_two_names", "is_styled_of_another_state"]

_WHOLE = 2
"""How many words a name has at least."""


def first_of_two_names(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """The name of whoever holds `title`, where behind a verb of meeting four words or more stand before the office of somebody else."""
    verb = sheet.phrases[-1] if sheet.phrases else None
    if verb is None or verb.kind != "verb" or verb.end != title.start or verb.suffix or at in sheet.hits:
        return None
    end = name_end(sheet, at) if verb.lemma in cues().words["needs_object"] else at
    if end - at < 2 * _WHOLE or not _holds_another(sheet, end, title):
        return None
    inner = range(at + _WHOLE, end - _WHOLE + 1)
    split = next((k for k in inner if is_first_name(sheet.forms[k])), at + _WHOLE if len(inner) == 1 else None)
    return register(sheet, at, split) if split is not None else None


def is_styled_of_another_state(sheet: Sheet, title: Phrase) -> bool:
    """«التقى الرئيس الكيني معالي الدكتور فلان، وزير الخارجية التونسي»: behind `title` a style of address and a name with an office of another state."""
    at = title.end
    styled = sheet.forms[at - 1].read("honorific") is not None  # which the title has taken in
    while at < len(sheet.forms) and at not in sheet.hits and (style := sheet.forms[at].read("honorific")) is not None:
        if style.conj or style.prep:
            return False
        at += 1
    end = name_end(sheet, at) if (styled or at > title.end) and at < len(sheet.forms) else at
    return end > at and _holds_another(sheet, end, title)


def _holds_another(sheet: Sheet, end: int, title: Phrase) -> bool:
    """Whether an office of another state than that of `title` stands at token `end`, behind a name, and before no other name."""
    state, titles = state_among(title.parts), trailing_titles(sheet, end)
    other = next(filter(None, (state_among(one.parts) for one in titles)), None)
    if state is None or other is None or other == state:
        return False
    return not name_follows(sheet, titles[-1].end)
