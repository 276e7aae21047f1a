"""Where an amount stands in its sentence: the clause around it, what it measures, the verb that governs it."""

from __future__ import annotations

from caspian_relations.reading.desk.complements import complement_at
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.figures.signs import Mark

__all__ = ["FAR", "SIZE", "Around", "is_estimate", "is_its_estimate", "is_put_at"]

FAR = 60
"""How many phrases before an amount its clause may begin, and behind it end: what keeps the cost linear."""

SIZE = frozenset({"up", "down", "size", "reach", "doubled"})
"""Signs of verbs that tell how much something is."""


class Around:
    """Where an amount stands in its sentence.

    row, index:
        the phrases, and the index of the amount.
    left, right:
        phrase indices of its clause, ``[left, right)``.
    noun:
        the mark of the noun or verb that says what is measured.
    head:
        the phrase index from which the parties of that noun are looked for.
    verb:
        the phrase index of the verb that governs the amount, or None.
    behind:
        the phrase index of a verb behind the amount of which it is the subject: «4 ملايين طن نُقلت عبر …», or None.
    """

    __slots__ = ("behind", "head", "index", "left", "noun", "right", "row", "verb")

    def __init__(self, row: list[Phrase], index: int, left: int, right: int) -> None:
        self.row = row
        self.index = index
        self.left = left
        self.right = right
        self.noun: Mark | None = None
        self.head: int | None = None
        self.verb: int | None = None
        self.behind: int | None = None


_ESTIMATE = 3
"""How many tokens before an amount «المقدرة بنحو» may begin."""


def is_estimate(sheet: Sheet, at: int) -> bool:
    """Whether «المقدرة بنحو» stands before an amount at token `at`."""
    return not cues().words["estimated"].isdisjoint(sheet.words[max(at - _ESTIMATE, 0) : at])


def is_put_at(sheet: Sheet, verb: Phrase) -> bool:
    """Whether a verb of estimating in the present has what is measured for its subject: «ويقدر حجم التجارة بملياري دولار»."""
    if verb.lemma not in cues().words["estimates"] or verb.features.get("tense") != "present" or verb.suffix:
        return False
    after = sheet.forms[verb.end].readings if verb.end < len(sheet.forms) else ()
    return any(reading.features.get("class") == "figure" for reading in after)


def is_its_estimate(sheet: Sheet, verb: Phrase) -> bool:
    """«مشروع تقدر كلفته بنحو مليار», «حقل تقدر احتياطياته بمليوني برميل»: what something is put at, by nobody who is named."""
    if verb.lemma not in cues().words["estimates"] or verb.features.get("tense") != "present" or verb.suffix:
        return False
    end = min(verb.end + _MEASURED, len(sheet.forms))
    noun = sheet.forms[verb.end].readings[:1] if verb.end < end else ()
    if not noun or not noun[0].suffix or noun[0].prep or noun[0].conj:
        return False
    return any(complement_at(sheet, at) == "ب" and sheet.is_word(at) for at in range(verb.end + 1, end))


_MEASURED = 6
"""How far behind «تقدر احتياطياته المؤكدة» the «ب» may stand."""
