"""Asides: a circumstance or a relative clause between commas, behind which the verb before goes on."""

from __future__ import annotations

from caspian_relations.reading.clauses.antecedents import ARGUMENT
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["ADVERBIAL", "aside_behind", "before_aside", "is_comma", "is_present"]

ADVERBIAL = frozenset({"around", "at", "during", "margin", "in", "since"})
"""Roles of the prepositions before a verbal noun that says when or where something else happened: «عقب», «خلال», «لدى»."""


def aside_behind(row: list[Phrase], heads: list[int], number: int) -> tuple[int, int] | None:
    """``'،' adverbial masdar … '،'`` behind the verb at ``heads[number]``: its closing comma, and the head behind it.

    «التقى مودي، عقب وصوله إلى مسقط، بالسلطان»: what follows belongs to the verb again.
    """
    if row[heads[number]].kind != "verb" or number + 1 >= len(heads):
        return None
    inner = heads[number + 1]
    relative = row[inner - 1].kind == "pronoun" and row[inner - 1].lemma in cues().words["relative"]
    if row[inner].kind == "verb" and relative and inner - 2 > heads[number] and is_comma(row[inner - 2]):
        return _two_ends(row, heads, number) or _resumption(row, heads, number)
    ends = _two_ends(row, heads, number)
    if ends is not None:
        return ends
    if is_present(row[inner]) and is_comma(row[inner - 1]):
        return _resumption(row, heads, number)
    opening = row[inner - 2] if row[inner - 1].kind == "topic" and inner > 1 else row[inner - 1]  # «، في إطار مشاركته»
    # «سيتوجه (الرئيس) عقب مشاركته في القمة، إلى هانوي»
    beside = opening is row[heads[number]] or (inner == heads[number] + 2 and opening.kind in ("person", "title"))
    opens = is_comma(opening) or beside
    if row[inner].kind != "masdar" or row[inner].prep not in ADVERBIAL or not opens:
        return None
    resume = heads[number + 2] if number + 2 < len(heads) else len(row)
    close = next((at for at in range(inner + 1, resume) if is_comma(row[at])), None)
    if close is None or close + 1 >= resume or row[close + 1].conj or row[close + 1].kind not in ARGUMENT:
        return None
    return close, resume


def before_aside(row: list[Phrase], at: int, previous: int) -> Phrase | None:
    """«الوزير فلان، وهو أيضا رئيس الحزب، سيزور …»: who is told of before an aside that closes at ``row[at]``, or None."""
    if at < 0 or not is_comma(row[at]):
        return None
    related = _before_relative(row, at)
    if related is not None or at <= previous:
        return related
    for k in range(at - 1, max(previous + 2, at - _LONGEST_ASIDE), -1):
        if row[k].kind == "pronoun" and row[k].conj and not row[k].suffix and is_comma(row[k - 1]):
            who = row[k - 2]
            return who if who.kind in ("person", "title") and not who.prep.strip("*") else None
    return None


_LONGEST_ASIDE = 10


def _before_relative(row: list[Phrase], at: int) -> Phrase | None:
    """«روتو، الذي زار أكرا أمس، وصف …»: who stands first in the sentence, before a relative clause that closes at ``row[at]``."""
    relative = cues().words["relative"]
    for k in range(at - 1, max(1, at - _LONGEST_RELATIVE), -1):
        if row[k].kind == "stop" and row[k].lemma not in _INSIDE:
            return None
        if row[k].kind == "pronoun" and row[k].lemma in relative and is_comma(row[k - 1]) and not row[k].prep:
            who = row[k - 2]
            first = k == 2 or row[k - 3].kind in ("stop", "particle", "conjunction")
            return who if first and who.kind in _SOMEBODY and not who.prep.strip("*") else None
    return None


_LONGEST_RELATIVE = 16
_INSIDE = frozenset({"،", ",", "(", ")", "«", "»", '"'})
_SOMEBODY = frozenset({"person", "title", "organization"})


def _resumption(row: list[Phrase], heads: list[int], number: int) -> tuple[int, int] | None:
    """«وأجرى ماركوس، الذي تولى منصبه، في يونيو، محادثات مع …»: the comma behind the relative clause, and the head behind what follows."""
    inner, further = heads[number + 1], heads[number + 2 :]
    limit = next((head for head in further if row[head].kind != "masdar"), len(row))
    for at in range(inner + 1, limit - 1):
        if not is_comma(row[at]):
            continue
        after, resume = row[at + 1], next((head for head in further if head > at), len(row))
        if after.kind in ("event", "document") and not after.prep and not after.conj:
            return at, resume
        if _says_when(row[at + 1 : resume]):
            return at, resume  # «أجرى شي محادثات مع نظيره، الذي يزور بكين، هنا اليوم الأربعاء.»
        if _is_met(row[heads[number]], after):
            return at, resume
        behind = row[at + 3] if at + 3 < resume and after.kind == "date" and is_comma(row[at + 2]) else after
        if behind is not after and _is_met(row[heads[number]], behind):
            return at, resume  # «التقى الرئيس، الذي يشارك في المنتدى، في 22 يناير، رئيس …»
    return None


def _two_ends(row: list[Phrase], heads: list[int], number: int) -> tuple[int, int] | None:
    """«ويربط الممر، الذي بلغت كلفته …، كينيا بغانا», «يصل الخط، الممتد على …، كينيا بغانا»: the comma before the ends, and the head behind."""
    verb, inner = heads[number], heads[number + 1]
    opening = verb + 2
    if opening >= inner or not is_comma(row[opening]) or row[verb + 1].kind not in ("corridor", "project"):
        return None
    if not any(frame.get("relation") == "connects" for frame in cues().frames.get(row[verb].lemma, ())):
        return None
    limit = next((head for head in heads[number + 2 :] if row[head].kind != "masdar"), len(row))
    for at in range(inner + 1, limit - 2):
        first, last = row[at + 1], row[at + 2]
        both = first.kind in _LAND and last.kind in _LAND and not first.conj
        between = first.prep == "between" and bool(last.conj)
        if is_comma(row[at]) and both and (between or last.prep in _OTHER_END.get(first.prep, ())):
            return at, next((head for head in heads[number + 2 :] if head > at), len(row))
    return None


_LAND = frozenset({"state", "region", "place", "topic", "party"})
_OTHER_END = {"": frozenset({"b", "with", "to", "*"}), "from": frozenset({"to", "until"})}
"""The preposition before one end of a way, and those before the other."""


def _is_met(verb: Phrase, after: Phrase) -> bool:
    """«التقى الوزير، الموجود في باريس لحضور المنتدى، مع نظيره», «استقبل الرئيس، الذي عاد أمس، وزير …»: whom the verb is still to name."""
    if after.kind not in ("person", "title") or after.conj:
        return False
    meets = any(frame.get("event") == "Meeting" for frame in cues().frames.get(verb.lemma, ()))
    return meets and (after.prep == "with" or (not after.prep and verb.lemma in cues().words["needs_object"]))


def is_present(phrase: Phrase) -> bool:
    """«الوزير الموجود في باريس»: a participle that says where somebody is."""
    return phrase.kind == "participle" and phrase.definite and phrase.lemma in cues().words["present_at"]


def _says_when(rest: list[Phrase]) -> bool:
    """Whether a sentence ends with a day, and perhaps a place."""
    said = [phrase for phrase in rest if phrase.kind != "stop"]
    if not said or said[0].kind != "date":
        return False
    return all(p.kind == "date" or (p.kind == "place" and p.prep in ("in", "b")) for p in said[1:])


def is_comma(phrase: Phrase) -> bool:
    """Whether a phrase is a comma."""
    return phrase.kind == "stop" and phrase.lemma in ("،", ",")
