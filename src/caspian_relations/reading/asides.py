"""Asides: a circumstance or a relative clause between commas, behind which the verb before goes on."""

from __future__ import annotations

from caspian_relations.reading.antecedents import ARGUMENT
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase

__all__ = ["ADVERBIAL", "aside_behind", "is_comma"]

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
        return _resumption(row, heads, number)
    if row[inner].kind != "masdar" or row[inner].prep not in ADVERBIAL or not is_comma(row[inner - 1]):
        return None
    resume = heads[number + 2] if number + 2 < len(heads) else len(row)
    close = next((at for at in range(inner + 1, resume) if is_comma(row[at])), None)
    if close is None or close + 1 >= resume or row[close + 1].conj or row[close + 1].kind not in ARGUMENT:
        return None
    return close, resume


def _resumption(row: list[Phrase], heads: list[int], number: int) -> tuple[int, int] | None:
    """«وأجرى ماركوس، الذي تولى منصبه، في يونيو، محادثات مع …»: the comma behind the relative clause, and the head behind what follows."""
    inner = heads[number + 1]
    resume = heads[number + 2] if number + 2 < len(heads) else len(row)
    for at in range(inner + 1, resume - 1):
        after = row[at + 1]
        if is_comma(row[at]) and after.kind in ("event", "document") and not after.prep and not after.conj:
            return at, resume
        if is_comma(row[at]) and _says_when(row[at + 1 : resume]):
            return at, resume  # «أجرى شي محادثات مع نظيره، الذي يزور بكين، هنا اليوم الأربعاء.»
    return None


def _says_when(rest: list[Phrase]) -> bool:
    """Whether a sentence ends with a day, and perhaps a place."""
    said = [phrase for phrase in rest if phrase.kind != "stop"]
    if not said or said[0].kind != "date":
        return False
    return all(p.kind == "date" or (p.kind == "place" and p.prep in ("in", "b")) for p in said[1:])


def is_comma(phrase: Phrase) -> bool:
    """Whether a phrase is a comma."""
    return phrase.kind == "stop" and phrase.lemma in ("،", ",")
