"""Verbs that only carry a noun of action: «قام الوزير باستقبال السفير» is «استقبل الوزير السفير».

As machines translate, «قام» has its subject, and what was done hangs on «ب»; the noun says what the verb does not.
"""

from __future__ import annotations

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["is_carried"]

_REACH = 7
_BETWEEN = frozenset(
    {"title", "person", "state", "organization", "party", "place", "nisba", "date", "pronoun", "region"}
)


CARRIED = frozenset({"masdar", "event"})
"""Kinds of phrases that may be what was done."""


def is_carried(sheet: Sheet, deed: Phrase) -> bool:
    """Whether a noun of action with «ب» was done by the subject of «قام»: the verb then becomes the verb of that noun."""
    lemma = _verb_of(sheet, deed)
    if lemma is None:
        return False
    for phrase in reversed(sheet.phrases[-_REACH:]):
        if phrase.kind == "verb":
            carries = cues().words["performs" if deed.prep == "b" else "turns_to"]
            if phrase.lemma not in carries or phrase.suffix:
                return False
            phrase.lemma = lemma
            return True
        if phrase.kind not in _BETWEEN and phrase.lemma not in ("،", ","):
            return False
    return False


def _verb_of(sheet: Sheet, deed: Phrase) -> str | None:
    """The verb of a noun of action, if it is known to tell something; a visit and a call are told by their nouns."""
    if deed.suffix or deed.conj:
        return None
    lemma = deed.lemma
    if deed.kind == "event":
        masdar = sheet.forms[deed.start].read("masdar")
        told = deed.value.type in ("Signing", "Congratulation") or (
            deed.value.type == "PhoneCall" and deed.value.definite
        )
        if masdar is None or not told:
            return None
        lemma = masdar.value
    words = cues().words
    return lemma if lemma in cues().frames or lemma in words["light"] or lemma in words["hold"] else None
